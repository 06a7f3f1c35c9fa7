import type { CommandInput, Role } from '@eensluidend/contracts';
import { inMemory } from '@eensluidend/testing/application';

const source = { kind: 'document', citation: 'bron' } as const;
const happened = { on: '2025-09-01', source };

/** A proposal with a text that all colleges agreed to; the council of AA voted by name. */
const proposal = async () => {
  const product = await inMemory();
  let count = 0;
  const send = async (name: string, body: object, role: Role = 'secretary', of = 'stuurgroep') =>
    product.send({
      name: name as 'claimDate',
      body: body as CommandInput<'claimDate'>,
      id: `${name}-${++count}`,
      as: { role, body: of },
      ...(name === 'startProposal' ? {} : { proposalId }),
    });
  let proposalId = '';
  const done = async (...sent: Parameters<typeof send>) => {
    const performed = await send(...sent);
    if (performed.kind === 'refused') throw new Error(`${sent[0]}: ${JSON.stringify(performed.refusal)}`);
    return performed.effect;
  };
  const start = { title: 'Nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' };
  proposalId = (await done('startProposal', start)).proposalId;
  const joint = [
    { role: 'note', name: 'Nota', text: 'De nota.' },
    { role: 'annex', name: 'Bijlage', text: 'Het geheim.' },
  ];
  const added = await done('addText', { kind: 'courseNote', label: 'v1', joint });
  const textId = added.ids['textId'] ?? '';
  await done('recordAlignment', { textId, outcome: 'aligned', happened });
  const decision = { textId, outcome: 'adoptedAsProposed', happened };
  for (const id of ['aa', 'bb', 'cc'])
    await done('recordDecision', { ...decision, body: `college-${id}` }, 'municipalSecretary', `college-${id}`);
  const vote = (member: string, group: string, each: 'for' | 'against') => ({ member, group, vote: each });
  const votes = (last: 'for' | 'against') => ({
    method: 'rollCall',
    for: last === 'for' ? 2 : 1,
    against: last === 'for' ? 0 : 1,
    byMember: [vote('A. Een', 'rood', 'for'), vote('B. Twee', 'blauw', last)],
  });
  const voted = { ...decision, body: 'council-aa', votes: votes('for') };
  const council = await done('recordDecision', voted, 'griffier', 'council-aa');
  const events = () => product.events(proposalId);
  const fact = (await events()).at(-1)?.eventId ?? '';
  return {
    product,
    proposalId,
    send,
    done,
    decision,
    votes,
    fact,
    council,
    annex: added.documents.at(-1) ?? '',
    events,
  };
};

const reason = 'Een stem stond verkeerd in de lijst.';

describe('a correction through the door of the record (R110)', () => {
  it('starts from all that was recorded, with words and names, and told again unchanged it is the same fact', async () => {
    const { done, decision, votes, fact, product, proposalId } = await proposal();
    const griffier = { person: 'p', role: 'griffier', body: 'council-aa' } as const;
    const found = await product.app.reportedFact(proposalId, fact, griffier);
    expect(found).toMatchObject({ id: fact, kind: 'DecisionRecorded', body: { ...decision, votes: votes('for') } });
    const before = (await product.app.views.proposal(proposalId, griffier))?.decisions.at(-1);
    const { decisionId, ...body } = found?.body ?? {};
    expect(decisionId).toBe(before?.decisionId);
    const by = { name: 'recordDecision', body };
    await done(
      'correctFact',
      { fact, reason, happened, correction: { kind: 'replaced', by } },
      'griffier',
      'council-aa',
    );
    expect((await product.app.views.proposal(proposalId, griffier))?.decisions.at(-1)).toEqual(before);
  });

  it('gives a fact to start from to those only who may correct it', async () => {
    const { fact, product, proposalId } = await proposal();
    const given = (role: Role, body: string) => product.app.reportedFact(proposalId, fact, { person: 'p', role, body });
    expect(await given('griffier', 'council-bb')).toBeUndefined();
    expect(await given('adviser', 'or')).toBeUndefined();
    expect(await given('griffier', 'council-aa')).toBeDefined();
  });

  it('keeps every word and name out of the event, and the same name the same person', async () => {
    const { done, decision, votes, fact, events, product, proposalId } = await proposal();
    const body = { ...decision, body: 'council-aa', votes: votes('against'), outcome: 'postponedAfterTie' };
    const by = { name: 'recordDecision', body };
    await done(
      'correctFact',
      { fact, correction: { kind: 'replaced', by }, reason, happened },
      'griffier',
      'council-aa',
    );
    const [first, correction] = (await events()).slice(-2);
    expect(JSON.stringify(correction)).not.toMatch(/Twee|verkeerd|bron/);
    const members = (data: unknown) =>
      (data as { votes: { byMember: readonly { member: string }[] } }).votes.byMember.map((each) => each.member);
    const { replacement } = (correction as unknown as { data: { replacement: { data: unknown } } }).data;
    expect(members(replacement.data)).toEqual(members(first?.data));
    const griffier = { person: 'Jansen', role: 'griffier', body: 'council-aa' } as const;
    const view = await product.app.views.proposal(proposalId, griffier);
    expect(view?.decisions.at(-1)?.votes?.byMember?.map((each) => [each.member, each.vote])).toEqual([
      ['A. Een', 'for'],
      ['B. Twee', 'against'],
    ]);
  });

  it('says what is irregular in the fact as it stands now', async () => {
    const { done, decision, votes, fact } = await proposal();
    const body = { ...decision, body: 'council-aa', votes: { ...votes('for'), method: 'secretBallot', byMember: [] } };
    const by = { name: 'recordDecision', body };
    const correction = { kind: 'replaced', by };
    const effect = await done('correctFact', { fact, correction, reason, happened }, 'griffier', 'council-aa');
    expect(effect.warnings.map((each) => each.code)).toContain('secretBallotOnText');
  });

  it('is for who recorded the fact, not for the griffier of another council', async () => {
    const { send, fact, events } = await proposal();
    const before = (await events()).length;
    const body = { fact, correction: { kind: 'neverHappened' }, reason, happened };
    expect(await send('correctFact', body, 'griffier', 'council-bb')).toMatchObject({
      kind: 'refused',
      refusal: { code: 'notAuthorised' },
    });
    expect(await events()).toHaveLength(before);
  });

  it('answers a secret fact like a fact that is not there, and tells nobody else of its correction', async () => {
    const { done, send, annex, events, product, proposalId } = await proposal();
    const imposed = {
      body: 'college-aa',
      documents: [annex],
      ground: { article: '5.1', paragraph: '2', letter: 'b' },
      reason: 'economisch belang',
      effectiveFrom: '2025-09-01',
      happened,
    };
    await done('imposeSecrecy', imposed, 'municipalSecretary', 'college-aa');
    const fact = (await events()).at(-1)?.eventId ?? '';
    const correction = (id: string, changes: object) => ({
      fact: id,
      correction: { kind: 'replaced', by: { name: 'imposeSecrecy', body: { ...imposed, ...changes } } },
      reason,
      happened,
    });
    const unknown = '00000000-0000-4000-8000-000000000000';
    const answers = [];
    for (const id of [fact, unknown])
      answers.push(await send('correctFact', correction(id, {}), 'municipalSecretary', 'college-bb'));
    expect(answers[0]).toEqual(answers[1]);
    const other = { person: 'Jansen', role: 'griffier', body: 'council-bb' } as const;
    const before = await product.app.views.timeline(proposalId, other);
    const own = correction(fact, { ground: { article: '5.1', paragraph: '2', letter: 'e' } });
    await done('correctFact', own, 'municipalSecretary', 'college-aa');
    expect(await product.app.views.timeline(proposalId, other)).toEqual(before);
  });

  it('shows an earlier day only as far as this reader may see it today', async () => {
    const { done, annex, product, proposalId } = await proposal();
    await product.record.clock.set('2025-09-10T08:00:00.000Z');
    const imposed = {
      body: 'college-aa',
      documents: [annex],
      ground: { article: '5.1', paragraph: '2', letter: 'b' },
      reason: 'economisch belang',
      effectiveFrom: '2025-09-10',
      happened: { on: '2025-09-10', source },
    };
    await done('imposeSecrecy', imposed, 'municipalSecretary', 'college-aa');
    const other = { person: 'Jansen', role: 'griffier', body: 'council-bb' } as const;
    const dayBefore = await product.app.views.proposal(proposalId, other, { knownOn: '2025-09-05' });
    expect(JSON.stringify(dayBefore)).not.toContain(annex);
    const college = { person: 'Jansen', role: 'municipalSecretary', body: 'college-aa' } as const;
    expect(JSON.stringify(await product.app.views.proposal(proposalId, college, { knownOn: '2025-09-05' }))).toContain(
      annex,
    );
  });
});
