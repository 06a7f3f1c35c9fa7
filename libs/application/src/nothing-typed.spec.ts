import type { CommandInput, CommandName, Role } from '@eensluidend/contracts';
import { commands } from '@eensluidend/contracts';
import { inMemory } from '@eensluidend/testing/application';
import { councilStory } from './testing/council-story';
import { tellConsultation } from './testing/tell-consultation';
import { tellDossier } from './testing/tell-dossier';
import { tellOthers } from './testing/tell-others';
import { tellPlanning } from './testing/tell-planning';
import { tellSecrets } from './testing/tell-secrets';

const canary = /kanarie/i;
let count = 0;
/** Something a person types; each is another. */
const typed = () => `Kanarie ${++count}`;
const document = () => ({ kind: 'document' as const, citation: typed() });
const happened = () => ({ on: '2025-09-01', source: document() });
const assumed = () => ({ on: '2025-09-01', source: { kind: 'assumption' as const, reason: typed() } });

/** A proposal through all its steps, with something typed in every place where a person can type. */
const story = async () => {
  const product = await inMemory();
  const used = new Set<CommandName>();
  let proposalId = '';
  const send = async <Name extends CommandName>(
    name: Name,
    body: CommandInput<Name>,
    role: Role = 'secretary',
    of = 'stuurgroep',
  ) => {
    used.add(name);
    const performed = await product.send({
      name,
      body,
      id: `${name}-${++count}`,
      as: { role, body: of },
      ...(name === 'startProposal' ? {} : { proposalId }),
    });
    if (performed.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(performed.refusal)}`);
    if (name === 'startProposal') proposalId = performed.effect.proposalId;
    return performed.effect;
  };
  const text = async (feedback: boolean) => {
    const parts = ['note', 'dictum', 'annex', ...(feedback ? ['feedbackReport' as const] : [])] as const;
    const effect = await send('addText', {
      kind: 'courseNote',
      label: typed(),
      joint: parts.map((role) => ({ role, name: typed(), text: typed() })),
      local: [{ municipality: 'aa', role: 'councilProposal', name: typed(), text: typed() }],
      reason: typed(),
      happened: happened(),
    });
    return { textId: effect.ids['textId'] ?? '', documents: effect.documents };
  };
  const decide = (body: string, textId: string) =>
    send(
      'recordDecision',
      {
        body,
        textId,
        outcome: 'adoptedAsProposed',
        decisionPoints: [{ point: 'p1', outcome: 'asProposed', wording: typed() }],
        ...(body.startsWith('council')
          ? {
              votes: {
                method: 'rollCall',
                for: 20,
                against: 0,
                byMember: Array.from({ length: 20 }, () => ({ member: typed(), group: 'rood', vote: 'for' as const })),
              },
            }
          : {}),
        recused: [typed()],
        concerned: [typed()],
        ...(body.startsWith('council')
          ? {
              motions: [{ title: typed(), group: 'rood', status: 'withdrawn' as const }],
              amendments: [{ title: typed(), group: 'rood', status: 'rejected' as const }],
              voterNotes: [{ member: typed(), kind: 'opinion' as const, wording: typed() }],
            }
          : {}),
        registrationNumber: typed(),
        papers: [{ name: typed(), text: typed() }],
        happened: assumed(),
      },
      body.startsWith('council') ? 'griffier' : 'municipalSecretary',
      body,
    );

  const dossiers = await tellDossier(send, typed);
  await send('startProposal', { title: typed(), definition: 'proefregio', route: 'kort', legalNature: 'policy' });
  await send('recordInsufficientSupport', { reason: typed(), happened: happened() });
  await send('withdrawProposal', { body: 'stuurgroep', reason: typed(), happened: happened() });
  const predecessor = { proposalId, reason: typed() };
  await send('startProposal', {
    title: typed(),
    definition: 'proefregio',
    route: 'nota',
    legalNature: 'policy',
    predecessor,
    happened: happened(),
  });
  const one = await text(false);
  await send('recordAlignment', { textId: one.textId, outcome: 'aligned', happened: happened() });
  for (const key of ['aa', 'bb', 'cc']) await decide(`college-${key}`, one.textId);
  const annex = one.documents[2] ?? '';
  const secrecy = await send(
    'imposeSecrecy',
    {
      body: 'college-aa',
      documents: [annex],
      parts: [{ documentId: annex, part: typed() }],
      ground: { article: '5.1', letter: 'i' },
      reason: typed(),
      effectiveFrom: '2025-09-01',
      happened: happened(),
    },
    'municipalSecretary',
    'college-aa',
  );
  const secrecyId = secrecy.ids['secrecyId'] ?? '';
  await send(
    'shareSecret',
    { secrecyId, recipient: 'council-aa', happened: happened() },
    'municipalSecretary',
    'college-aa',
  );
  await tellSecrets(send, typed, secrecyId, [annex]);
  const request = await send(
    'requestAdvice',
    { type: 'advice', askedBy: 'director', adviser: 'or', textId: one.textId, question: typed(), happened: happened() },
    'entrepreneur',
    'director',
  );
  const requestId = request.ids['requestId'] ?? '';
  await send('recordAdviceReceipt', { requestId, happened: happened() }, 'adviser', 'or');
  await send('exemptAdviser', { adviser: 'adviesraad', reason: typed(), happened: happened() });
  const advice = await send('recordAdvice', {
    signers: ['or'],
    addressees: ['college-aa'],
    requestIds: [requestId],
    textId: one.textId,
    form: 'oral',
    tendency: 'conditional',
    document: typed(),
    points: [{ point: 'p1', text: typed() }],
    happened: happened(),
  });
  const adviceId = advice.ids['adviceId'] ?? '';
  await send('answerAdvice', {
    adviceId,
    answers: [{ point: 'p1', answer: 'partly', reason: typed() }],
    happened: happened(),
  });
  await tellPlanning(send, typed, () => product.events(proposalId));
  await tellConsultation(send, typed, adviceId, one.textId);
  const two = await text(true);
  await send('planDecision', { body: 'college-aa', plannedOn: '2025-11-04', happened: happened() });
  for (const key of ['aa', 'bb', 'cc']) await decide(`college-${key}`, two.textId);
  await send(
    'recordMeeting',
    {
      body: 'council-aa',
      attendance: {
        present: 20,
        members: Array.from({ length: 20 }, typed),
        times: [{ member: typed(), leftAt: '2025-09-01T20:00:00Z' }],
      },
      happened: happened(),
    },
    'griffier',
    'council-aa',
  );
  const informing = { college: 'college-aa', council: 'council-aa', letter: typed(), happened: happened() };
  await send('informCouncil', informing, 'municipalSecretary', 'college-aa');
  await councilStory(send, typed, two.textId);
  const decisions = [];
  for (const key of ['aa', 'bb', 'cc']) decisions.push(await decide(`council-${key}`, two.textId));
  const decisionId = decisions[0]?.ids['decisionId'] ?? '';
  await send(
    'recordSignature',
    { decisionId, signers: [{ office: 'mayor', name: typed() }], happened: happened() },
    'griffier',
    'council-aa',
  );
  await send(
    'recordMotionOutcome',
    { decisionId, motion: 1, status: 'adopted', happened: happened() },
    'griffier',
    'council-aa',
  );
  await send('claimDate', {
    subject: decisionId,
    claimedOn: '2025-09',
    aspect: 'decidedOn',
    chosen: typed(),
    happened: happened(),
  });
  const issue = { municipality: 'aa', step: 'published' as const, gazetteNumber: typed(), happened: happened() };
  await send('recordPublication', issue, 'griffier', 'council-aa');
  const rectified = { municipality: 'aa', gazetteNumber: typed(), happened: happened() };
  await send('recordRectification', rectified, 'griffier', 'council-aa');
  await tellOthers(send, typed, decisionId, () => product.events(proposalId));
  return { product, used, proposals: [...dossiers, predecessor.proposalId, proposalId] };
};

describe('what a person types', () => {
  it('is never in an event: texts and names of every command are references (R115)', async () => {
    const { product, used, proposals } = await story();
    const events = (await Promise.all(proposals.map((id) => product.events(id)))).flat();
    expect(events.filter((event) => canary.test(JSON.stringify(event)))).toEqual([]);
    expect(product.stored.length).toBeGreaterThan(60);
    expect(product.stored.every((each) => canary.test(each))).toBe(true);
    const byPeople = Object.values(commands).filter((each) =>
      each.roles.some((role) => role !== 'engine' && role !== 'operator'),
    );
    const machine: readonly CommandName[] = ['lapseAdviceTerm', 'tellPlanning', 'confirmLift', 'settleConsequence'];
    expect(byPeople.map((each) => each.name).filter((name) => !used.has(name) && !machine.includes(name))).toEqual([]);
  });

  it('is shown to who may see it, through the views', async () => {
    const { product, proposals } = await story();
    const reader = { person: 'Jansen', role: 'secretary' as const, body: 'stuurgroep' };
    for (const id of proposals) {
      const board = await product.app.views.board(id, reader);
      expect(board?.title).toMatch(canary);
      const timeline = await product.app.views.timeline(id, reader);
      expect(timeline?.lines.length).toBe((await product.events(id)).length);
    }
  });
});
