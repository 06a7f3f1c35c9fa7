import type { Reader } from '@eensluidend/access';
import type { CommandInput, CommandName, Role } from '@eensluidend/contracts';
import { inMemory } from '@eensluidend/testing/application';

const at = '2025-09-01';
const happened = () => ({ on: at, source: { kind: 'document' as const, citation: 'bron' } });
const reader = (role: Role, body?: string): Reader => ({ person: 'p', role, ...(body ? { body } : {}) });
const uncleared = [
  reader('griffier', 'council-bb'),
  reader('municipalSecretary', 'college-bb'),
  reader('adviser', 'adviesraad'),
  reader('entrepreneur', 'director'),
  reader('councilMember', 'council-bb'),
  reader('operator', 'college-aa'),
  reader('councilMember'),
];

/** A proposal whose annex was put before colleges and councils, and a way to tell of its secrecy. */
const begun = async () => {
  const product = await inMemory();
  let count = 0;
  let proposalId = '';
  const send = async <Name extends CommandName>(
    name: Name,
    body: CommandInput<Name>,
    role: Role = 'secretary',
    of = 'stuurgroep',
  ) => {
    const performed = await product.send({
      name,
      body,
      id: `${name}-${++count}`,
      as: { role, body: of },
      ...(proposalId ? { proposalId } : {}),
    });
    if (performed.kind === 'refused') throw new Error(`${name}: ${JSON.stringify(performed.refusal)}`);
    proposalId ||= performed.effect.proposalId;
    return performed.effect;
  };
  await send('startProposal', { title: 'De nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' });
  const text = await send('addText', {
    kind: 'courseNote',
    label: 'v1',
    joint: [
      { role: 'note', name: 'nota', text: 'de nota' },
      { role: 'annex', name: 'bijlage', text: 'het geheim' },
    ],
    happened: happened(),
  });
  const textId = text.ids['textId'] ?? '';
  await send('recordAlignment', { textId, outcome: 'aligned', happened: happened() });
  await send(
    'informCouncil',
    { college: 'college-aa', council: 'council-aa', happened: happened() },
    'municipalSecretary',
    'college-aa',
  );
  const [note = '', annex = ''] = text.documents;
  const look = async (who: Reader) => {
    const { views } = product.app;
    const proposal = await views.proposal(proposalId, who);
    const texts = proposal?.texts.map((each) => ({
      ...each,
      joint: each.joint.filter((part) => part.documentId !== annex),
    }));
    const others = [views.board, views.timeline, views.why, views.obligations] as const;
    return JSON.stringify([
      { ...proposal, texts },
      ...(await Promise.all(others.map((view) => view(proposalId, who)))),
    ]);
  };
  return { product, send, note, annex, look, proposalId };
};

type Begun = Awaited<ReturnType<typeof begun>>;
type Step = readonly [what: string, tell: (secrecyId: string) => Promise<unknown>];

/** Every fact about a secrecy of the college of AA that may be told while it is secret. */
const steps = ({ send, annex }: Begun): readonly Step[] => {
  const ofAa = (role: 'griffier' | 'municipalSecretary') => (role === 'griffier' ? 'council-aa' : 'college-aa');
  const tell = <Name extends CommandName>(
    name: Name,
    role: 'griffier' | 'municipalSecretary',
    body: CommandInput<Name>,
  ) => send(name, body, role, ofAa(role));
  const about = (secrecyId: string, body = 'council-aa') => ({ secrecyId, body, happened: happened() });
  return [
    ['a Woo request', (id) => tell('recordWooRequest', 'municipalSecretary', about(id, 'college-aa'))],
    [
      'a decision not to lift',
      (id) => tell('declineLift', 'municipalSecretary', { ...about(id, 'college-aa'), reason: 'nee' }),
    ],
    [
      'a sharing against the law',
      (id) =>
        tell('shareSecret', 'municipalSecretary', { secrecyId: id, recipient: 'college-bb', happened: happened() }),
    ],
    [
      'a sharing',
      (id) =>
        tell('shareSecret', 'municipalSecretary', { secrecyId: id, recipient: 'council-aa', happened: happened() }),
    ],
    ['a ratification', (id) => tell('ratifySecrecy', 'griffier', about(id))],
    ['a lapse that was none', (id) => tell('recordSecrecyLapse', 'griffier', about(id))],
    [
      'an exclusion',
      (id) => tell('excludeMember', 'griffier', { ...about(id), member: 'Jansen', from: at, until: '2025-10-01' }),
    ],
    [
      'a closed session',
      () =>
        tell('recordClosedSession', 'griffier', {
          body: 'council-aa',
          subjectKind: 'other',
          documents: [annex],
          happened: happened(),
        }),
    ],
    [
      'a date claimed by a source',
      (id) =>
        tell('claimDate', 'griffier', { subject: id, aspect: 'decidedOn', claimedOn: '2025', happened: happened() }),
    ],
  ];
};

describe('an uncleared reader', () => {
  it('cannot tell that there is a secrecy, whatever is recorded about it (R32)', async () => {
    const all = await begun();
    const before = await Promise.all(uncleared.map(all.look));
    const cleared = reader('griffier', 'council-aa');
    const imposed = await all.send(
      'imposeSecrecy',
      {
        body: 'college-aa',
        documents: [all.annex],
        ground: { article: '5.1', letter: 'i' },
        reason: 'onderhandeling',
        effectiveFrom: '2025-08-01',
        happened: happened(),
      },
      'municipalSecretary',
      'college-aa',
    );
    const told: string[] = [];
    for (const [what, tell] of [['the imposition', () => Promise.resolve()] as Step, ...steps(all)]) {
      await tell(imposed.ids['secrecyId'] ?? '');
      for (const [index, who] of uncleared.entries())
        expect([what, who.role, await all.look(who)]).toEqual([what, who.role, before[index]]);
      told.push(await all.look(cleared));
    }
    // The griffier of AA, who was given the papers, does see them.
    expect(told.at(-1)).not.toBe(before[0]);
    expect(told.at(-1)).toContain('Woo-verzoek');
  });

  it('learns nothing by naming a secrecy in a command: a real one is answered as a guess (R32)', async () => {
    const all = await begun();
    const imposed = await all.send(
      'imposeSecrecy',
      {
        body: 'college-aa',
        documents: [all.annex],
        ground: { article: '5.1', letter: 'i' },
        reason: 'onderhandeling',
        effectiveFrom: at,
        happened: happened(),
      },
      'municipalSecretary',
      'college-aa',
    );
    const own = { body: 'council-bb', happened: happened() };
    const answers = async (secrecyId: string, key: string) => {
      const ask = async <Name extends CommandName>(name: Name, body: CommandInput<Name>, role: Role, of: string) =>
        all.product.send({ name, body, id: `${key}-${name}`, as: { role, body: of }, proposalId: all.proposalId });
      return [
        await ask(
          'shareSecret',
          { secrecyId, recipient: 'council-bb', happened: happened() },
          'griffier',
          'council-bb',
        ),
        await ask('liftSecrecy', { secrecyId, ...own }, 'griffier', 'council-bb'),
        await ask('confirmLift', { secrecyId, body: 'council-bb' }, 'griffier', 'council-bb'),
        await ask('declineLift', { secrecyId, ...own, reason: 'nee' }, 'griffier', 'council-bb'),
        await ask('ratifySecrecy', { secrecyId, ...own }, 'griffier', 'council-bb'),
        await ask('recordSecrecyLapse', { secrecyId, ...own }, 'griffier', 'council-bb'),
        await ask('recordWooRequest', { secrecyId, ...own }, 'griffier', 'council-bb'),
        await ask(
          'excludeMember',
          { secrecyId, ...own, member: 'Jansen', from: at, until: '2025-10-01' },
          'griffier',
          'council-bb',
        ),
        await ask('openLiftTask', { secrecyId }, 'operator', 'college-aa'),
        await ask('warnSecrecyEnd', { secrecyId }, 'operator', 'college-aa'),
      ];
    };
    const guess = await answers('00000000-0000-4000-8000-000000000000', 'guess');
    expect(await answers(imposed.ids['secrecyId'] ?? '', 'real')).toEqual(guess);
    expect(guess.map((each) => each.kind === 'refused' && each.refusal.code)).toEqual(
      guess.map(() => 'unknownSecrecy'),
    );
  });
});

const on = (day: string) => ({ on: day, source: { kind: 'document' as const, citation: 'bron' } });
const withMessage = async () => {
  const all = await begun();
  const told = async (audiences: CommandInput<'recordMessage'>['audiences'], day: string) =>
    (await all.send('recordMessage', { audiences, channel: 'letter', text: 'bericht', happened: on(day) })).ids[
      'messageId'
    ] ?? '';
  /** The college of AA keeps the annex secret, and sends a message that names it. */
  const tellOfAnnex = async (sameAs: string, day: string) => {
    await all.send(
      'recordMessage',
      { audiences: ['tradeUnions', 'SER'], channel: 'letter', sameAs, documents: [all.annex], happened: on(day) },
      'municipalSecretary',
      'college-aa',
    );
  };
  const impose = (document = all.annex) =>
    all.send(
      'imposeSecrecy',
      {
        body: 'college-aa',
        documents: [document],
        ground: { article: '5.1', paragraph: '1', letter: 'c' },
        reason: 'onderhandeling',
        effectiveFrom: '2025-08-01',
        happened: on('2025-08-01'),
      },
      'municipalSecretary',
      'college-aa',
    );
  const warningsFor = async (who: Reader, kind: string) => {
    const timeline = await all.product.app.views.timeline(all.proposalId, who);
    const lines = timeline?.lines.filter((line) => line.kind === kind) ?? [];
    return lines.map(({ warnings }) => warnings.map(({ code }) => code));
  };
  return { ...all, told, impose, tellOfAnnex, warningsFor };
};
const ofAa = reader('municipalSecretary', 'college-aa');

describe('a message with a secret annex', () => {
  it('shows in no warning on a message or a letter that all may see (R32, R93)', async () => {
    const { told, impose, tellOfAnnex, look, warningsFor } = await withMessage();
    await impose();
    const sameAs = await told(['press'], '2025-08-30');
    const before = await Promise.all(uncleared.map(look));
    await tellOfAnnex(sameAs, '2025-08-05');
    expect(await Promise.all(uncleared.map(look))).toEqual(before);
    expect((await warningsFor(ofAa, 'MessageSent')).flat()).toContain('sentOutsideWindow');
  });

  it('shows in no answer that is given again, also where what was answered is secret since (R32, R93)', async () => {
    const { product, proposalId, note, told, impose, tellOfAnnex } = await withMessage();
    await impose();
    const sameAs = await told(['press'], '2025-08-30');
    await tellOfAnnex(sameAs, '2025-08-05');
    const body = { audiences: ['press' as const], channel: 'letter' as const, documents: [note], sameAs };
    const as = { role: 'griffier' as const, body: 'council-bb' };
    const sent = { name: 'recordMessage' as const, id: 'again', proposalId, as };
    const tell = () => product.send({ ...sent, body: { ...body, municipality: 'bb', happened: on('2025-08-30') } });
    const first = await tell();
    expect(first.kind === 'done' && first.effect.warnings.map(({ code }) => code)).toEqual([
      'withoutPlan',
      'sentUnderEmbargo',
    ]);
    await impose(note);
    expect(await tell()).toEqual({ ...first, again: true });
  });

  it('shows in no refusal to send again what all may see (R32, R93)', async () => {
    const { send, product, proposalId, annex, told } = await withMessage();
    const closed = {
      body: 'council-aa',
      subjectKind: 'other' as const,
      documents: [annex],
      happened: on('2025-08-01'),
    };
    await send('recordClosedSession', closed, 'griffier', 'council-aa');
    const entries = (['tradeUnions', 'press'] as const).map((audience) => ({
      ...{ audience, moment: 'allCollegesAgreed' as const },
      channel: audience === 'press' ? ('newsChannel' as const) : ('letter' as const),
    }));
    await send('agreeCommunicationPlan', { strategy: 'samen', newsChannel: 'aa', entries });
    await send('withdrawProposal', { body: 'stuurgroep', reason: 'genoeg', happened: on('2025-08-29') });
    const sameAs = await told(['press'], '2025-08-30');
    const refusalOf = async (id: string) => {
      const body = { audiences: ['tradeUnions' as const], sameAs };
      const performed = await product.send({ name: 'sendMessage', body, id, proposalId });
      return performed.kind === 'refused' ? performed.refusal : performed.kind;
    };
    const refusal = { code: 'outsideWindow', params: { earlier: '2025-08-30' }, field: 'sameAs' };
    expect(await refusalOf('before')).toEqual(refusal);
    const early = { audiences: ['SER' as const], channel: 'letter' as const, sameAs, happened: on('2025-08-05') };
    await send('recordMessage', { ...early, documents: [annex] }, 'griffier', 'council-aa');
    expect(await refusalOf('after')).toEqual(refusal);
    // One that is open does count.
    await told(['press'], '2025-08-04');
    await send('recordMessage', { ...early, happened: on('2025-08-06') });
    expect(await refusalOf('open')).toEqual({ ...refusal, params: { earlier: '2025-08-06' } });
  });
});
