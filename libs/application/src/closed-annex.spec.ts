import type { Reader } from '@eensluidend/access';
import type { CommandInput, CommandName, Role } from '@eensluidend/contracts';
import { inMemory } from '@eensluidend/testing/application';

const day = '2025-09-10';
const happened = (on = '2025-09-01') => ({ on, source: { kind: 'document' as const, citation: 'bron' } });
const reader = (role: Role, body: string): Reader => ({ person: 'p', role, body });
const secretary = reader('secretary', 'stuurgroep');
const collegeAa = reader('municipalSecretary', 'college-aa');
const collegeBb = reader('municipalSecretary', 'college-bb');
const councilAa = reader('griffier', 'council-aa');
const others = [
  councilAa,
  reader('councilMember', 'council-aa'),
  reader('adviser', 'adviesraad'),
  reader('entrepreneur', 'director'),
  reader('operator', 'college-aa'),
];
type Joint = CommandInput<'addText'>['joint'];
const note = { role: 'note' as const, name: 'nota', text: 'de nota' };
const annex = (fields: Partial<Joint[number]> = {}): Joint[number] => ({
  ...{ role: 'annex', name: 'mandaat', text: 'het geheim' },
  ...fields,
});
const closed = { closed: true };

const begun = async () => {
  const product = await inMemory();
  let [count, proposalId] = [0, ''];
  const ask = async <Name extends CommandName>(name: Name, body: CommandInput<Name>, who: Reader = secretary) =>
    product.send({
      ...{ name, body, id: `${name}-${++count}` },
      as: { role: who.role, ...(who.body ? { body: who.body } : {}) },
      ...(proposalId ? { proposalId } : {}),
    });
  const send = async <Name extends CommandName>(...sent: Parameters<typeof ask<Name>>) => {
    const performed = await ask(...sent);
    if (performed.kind === 'refused') throw new Error(`${sent[0]}: ${JSON.stringify(performed.refusal)}`);
    proposalId ||= performed.effect.proposalId;
    return performed.effect;
  };
  const code = async <Name extends CommandName>(...sent: Parameters<typeof ask<Name>>) => {
    const performed = await ask(...sent);
    return performed.kind === 'refused' ? performed.refusal.code : performed.effect.effect;
  };
  await send('startProposal', { title: 'Nota', definition: 'proefregio', route: 'kort', legalNature: 'policy' });
  const text = async (joint: Joint, local: CommandInput<'addText'>['local'] = []) =>
    send('addText', { ...{ kind: 'courseNote', label: 'v', joint, local, reason: 'x' }, happened: happened() });
  const sees = async (who: Reader, documentId: string) =>
    (await product.app.views.document(proposalId, documentId, who)) !== undefined;
  const look = async (who: Reader) => {
    const { proposal, board, timeline, why, obligations } = product.app.views;
    return JSON.stringify(
      await Promise.all([proposal, board, timeline, why, obligations].map((view) => view(proposalId, who))),
    );
  };
  const todo = async (who: Reader) =>
    (await product.app.views.obligations(proposalId, who))?.obligations.flatMap((each) =>
      each.kind === 'decideSecrecy' ? [each.actor] : [],
    );
  const imposed = (documents: string[], body = 'college-aa'): CommandInput<'imposeSecrecy'> => ({
    ...{ body, documents, reason: 'onderhandeling', effectiveFrom: day, happened: happened() },
    ground: { article: '5.1', paragraph: '2', letter: 'b' },
  });
  const told = (documents: string[]): CommandInput<'recordMessage'> => ({
    ...{ audiences: ['press'], channel: 'newsChannel', text: 'x', documents, happened: happened() },
  });
  return { product, ask, send, code, text, sees, look, todo, imposed, told, id: () => proposalId };
};

describe('an annex that comes closed (R28, R30)', () => {
  const withClosed = async () => {
    const all = await begun();
    const own = { municipality: 'aa', role: 'collegeProposal' as const, name: 'eigen', text: 'eigen', ...closed };
    const added = await all.text([note, annex(closed)], [own]);
    const [, secret = '', local = ''] = added.documents;
    return { ...all, secret, local, textId: added.ids['textId'] ?? '' };
  };

  it('is there for the secretary of the stuurgroep and for the colleges that take part, for nobody else (R32)', async () => {
    const { send, sees, look, secret, told } = await withClosed();
    const item = { body: 'council-aa', meetingOn: '2025-09-30', happened: happened() };
    await send('recordAgendaItem', item, councilAa);
    for (const who of [secretary, collegeAa, collegeBb]) expect(await sees(who, secret)).toBe(true);
    const before = await Promise.all(others.map(look));
    expect(before.join()).not.toMatch(new RegExp(`${secret}|mandaat|decideSecrecy`));
    await send('recordMessage', told([secret]));
    expect(await Promise.all(others.map(look))).toEqual(before);
    expect(await look(collegeBb)).toContain('MessageSent');
    expect(await Promise.all(others.map((who) => sees(who, secret)))).toEqual(others.map(() => false));
  });

  it('as an own paper only for the own college and the secretary (R32)', async () => {
    const { sees, local } = await withClosed();
    const all = [secretary, collegeAa, collegeBb, councilAa];
    expect(await Promise.all(all.map((who) => sees(who, local)))).toEqual([true, true, false, false]);
  });

  it('is in no comparison of texts, and the product gives it to nobody (R32, R95)', async () => {
    const { product, id, code, text, secret, textId } = await withClosed();
    const next = await text([note, annex({ name: 'ander', text: 'ander', open: true })]);
    const found = await product.app.differences(id(), textId, next.ids['textId'] ?? '');
    expect(found?.parts.map((part) => part.name)).toEqual(['nota', 'ander']);
    expect(await code('publishDocuments', { body: 'college-aa', documents: [secret] }, collegeAa)).toBe(
      'documentNotOpen',
    );
    expect(await code('openDocument', { documents: [secret] }, councilAa)).toBe('notAuthorised');
  });

  it('asks the stuurgroep and the colleges to decide, until one of them imposes secrecy (R28)', async () => {
    const { send, todo, sees, imposed, secret, local } = await withClosed();
    expect(await todo(secretary)).toEqual([
      ...['stuurgroep', 'college-aa', 'college-bb', 'college-cc', 'stuurgroep', 'college-aa'],
    ]);
    expect(await todo(councilAa)).toEqual([]);
    await send('imposeSecrecy', imposed([secret, local]), collegeAa);
    expect(await todo(secretary)).toEqual([]);
    const all = [secretary, collegeAa, collegeBb, councilAa];
    expect(await Promise.all(all.map((who) => sees(who, secret)))).toEqual([true, true, false, false]);
    expect(await Promise.all(all.map((who) => sees(who, local)))).toEqual([true, true, false, false]);
  });

  it('is opened by a college or the stuurgroep, but not while it is secret (R30, R41)', async () => {
    const { product, id, send, code, sees, todo, imposed, told, secret, local } = await withClosed();
    expect(await code('openDocument', { documents: [local] }, collegeBb)).toBe('unknownDocument');
    await send('recordMessage', told([secret]));
    await product.record.clock.set(`${day}T08:00:00.000Z`);
    await send('openDocument', { documents: [secret], reason: 'niets geheims' }, collegeBb);
    for (const when of [{}, { validOn: '2025-09-05' }, { knownOn: '2025-09-05' }])
      expect(JSON.stringify(await product.app.views.timeline(id(), councilAa, when))).toContain('MessageSent');
    expect(await Promise.all(others.map((who) => sees(who, secret)))).toEqual(others.map(() => true));
    expect(await todo(secretary)).toEqual(['stuurgroep', 'college-aa']);
    expect(await code('openDocument', { documents: [secret] })).toBe('documentNotClosed');
    await send('imposeSecrecy', imposed([local]), collegeAa);
    expect(await code('openDocument', { documents: [local] })).toBe('stillSecret');
  });
});

describe('a new text of a closed or secret annex (R30, R32)', () => {
  it('says of each annex whether it is closed, open, or in whose place it comes', async () => {
    const { code, text, send, imposed } = await begun();
    const [, first = ''] = (await text([note, annex()])).documents;
    await send('imposeSecrecy', imposed([first]), collegeAa);
    const next = (joint: Joint) =>
      code('addText', { kind: 'courseNote', label: 'v2', joint, reason: 'x', happened: happened() });
    expect(await next([note, annex({ open: true }), annex()])).toBe('annexUnmarked');
    expect(await next([note, annex({ open: true, closed: true })])).toBe('annexUnmarked');
    expect(await next([note, annex({ replaces: '00000000-0000-4000-8000-000000000000' })])).toBe('unknownDocument');
    for (const marked of [annex(closed), annex({ replaces: first })]) expect(await next([note, marked])).toBe('counts');
  });

  it('is closed in the place of a closed or secret one, also after the secrecy on that ended', async () => {
    const { text, send, imposed, sees, todo } = await begun();
    const [, first = ''] = (await text([note, annex()])).documents;
    const secrecyId = (await send('imposeSecrecy', imposed([first]), collegeAa)).ids['secrecyId'] ?? '';
    const [, second = ''] = (await text([note, annex({ replaces: first, open: true })])).documents;
    await send('liftSecrecy', { secrecyId, body: 'college-aa', happened: happened() }, collegeAa);
    expect([await sees(councilAa, first), await sees(councilAa, second)]).toEqual([true, false]);
    expect(await todo(collegeBb)).toContain('college-bb');
    const [, third = ''] = (await text([note, annex({ replaces: second })])).documents;
    expect(await sees(councilAa, third)).toBe(false);
  });

  it('is not closed in the place of an open one, until that becomes secret', async () => {
    const { text, send, imposed, sees } = await begun();
    const [, first = ''] = (await text([note, annex()])).documents;
    const [, second = ''] = (await text([note, annex({ replaces: first })])).documents;
    expect(await sees(councilAa, second)).toBe(true);
    await send('imposeSecrecy', imposed([first]), collegeAa);
    expect(await sees(councilAa, second)).toBe(false);
  });
});

describe('papers outside the text can be secret too (R28, R32)', () => {
  it('a member’s proposal, by the council that has it', async () => {
    const { send, code, sees, look, imposed } = await begun();
    await send('addText', { kind: 'courseNote', label: 'v', joint: [note], happened: happened() });
    const proposal = { body: 'council-aa', title: 'voorstel', group: 'rood', document: 'het stuk' };
    const effect = await send('recordMemberProposal', { ...proposal, happened: happened() }, councilAa);
    const [paper = ''] = effect.documents;
    expect(await sees(reader('griffier', 'council-bb'), paper)).toBe(true);
    const ofBb = reader('municipalSecretary', 'college-bb');
    expect(await code('imposeSecrecy', imposed([paper], 'college-bb'), ofBb)).toBe('documentNotHeld');
    await send('imposeSecrecy', imposed([paper], 'council-aa'), councilAa);
    const all = [councilAa, reader('griffier', 'council-bb'), collegeAa, secretary];
    expect(await Promise.all(all.map((who) => sees(who, paper)))).toEqual([true, false, false, false]);
    expect(await Promise.all(all.map(async (who) => (await look(who)).includes(paper)))).toEqual([
      ...[true, false, false, false],
    ]);
    expect(await look(secretary)).not.toContain('SecrecyImposed');
  });

  it('a letter of a college to its council, and an advice with its points', async () => {
    const { send, sees, look, imposed } = await begun();
    const { ids } = await send('addText', { kind: 'courseNote', label: 'v', joint: [note], happened: happened() });
    const letter = { college: 'college-aa', council: 'council-aa', letter: 'brief', happened: happened() };
    const [brief = ''] = (await send('informCouncil', letter, collegeAa)).documents;
    const advice = await send('recordAdvice', {
      ...{ signers: ['adviesraad'], addressees: ['college-aa'], requestIds: [], textId: ids['textId'] ?? '' },
      ...{ form: 'written', tendency: 'positive', document: 'het advies', happened: happened() },
      points: [{ point: 'a', text: 'een geheim punt', phase: 'now' }],
    });
    const [paper = ''] = advice.documents;
    expect(await look(councilAa)).toMatch(/geheim punt/);
    await send('imposeSecrecy', imposed([brief, paper]), collegeAa);
    expect(await sees(collegeAa, brief)).toBe(true);
    for (const id of [brief, paper]) expect(await sees(councilAa, id)).toBe(false);
    expect(await look(councilAa)).not.toMatch(new RegExp(`geheim punt|${paper}`));
    expect(await look(collegeAa)).toMatch(/geheim punt/);
  });
});

describe('what a council made secret behind closed doors (R42)', () => {
  it('is not named to the secretary of the stuurgroep, who keeps the joint papers he made', async () => {
    const { send, code, ask, text, sees, look } = await begun();
    const added = await text([note, annex()]);
    const [textId, secret = ''] = [added.ids['textId'] ?? '', added.documents[1]];
    const parts = [{ role: 'note' as const, text: 'de gewijzigde nota' }];
    const amended = await send(
      'recordAmendedText',
      { body: 'council-aa', textId, parts, happened: happened() },
      councilAa,
    );
    const [own = ''] = amended.documents;
    await send('informCouncil', { college: 'college-aa', council: 'council-aa', happened: happened() }, collegeAa);
    const session = { body: 'council-aa', subjectKind: 'other' as const, happened: happened() };
    const before = await look(secretary);
    await send('recordClosedSession', { ...session, documents: [secret] }, councilAa);
    expect(await look(secretary)).toBe(before);
    await send('recordClosedSession', { ...session, documents: [own] }, councilAa);
    expect([await sees(secretary, secret), await sees(secretary, own)]).toEqual([true, false]);
    expect(await sees(councilAa, own)).toBe(true);
    const asked = await ask('publishDocuments', { body: 'stuurgroep', documents: [secret] });
    expect(asked).toEqual({ kind: 'refused', refusal: { code: 'documentNotOpen', field: 'documents' } });
    expect(await code('publishDocuments', { body: 'stuurgroep', documents: [own] })).toBe('unknownDocument');
    expect(await code('openDocument', { documents: [secret] })).toBe('documentNotOpen');
    const message = { audiences: ['press' as const], text: 'x', documents: [secret] };
    expect(await code('sendMessage', message)).toBe('documentNotOpen');
  });
});

describe('a correction opens no papers (R38, R110)', () => {
  it('a secrecy is lifted, or told anew with at least the same papers', async () => {
    const { product, id, send, code, text, sees, imposed } = await begun();
    const [first = '', secret = ''] = (await text([note, annex()])).documents;
    const { ids } = await send('imposeSecrecy', imposed([secret]), collegeAa);
    const fact = (await product.events(id())).at(-1)?.eventId ?? '';
    const correct = (correction: object) =>
      code('correctFact', { fact, correction: correction as never, reason: 'x', happened: happened() }, collegeAa);
    const by = (documents: string[]) => ({ kind: 'replaced', by: { name: 'imposeSecrecy', body: imposed(documents) } });
    expect(await correct({ kind: 'neverHappened' })).toBe('liftInstead');
    expect(await correct(by([first]))).toBe('liftInstead');
    expect(await correct(by([first, secret]))).toBe('counts');
    expect(await correct(by([secret]))).toBe('liftInstead');
    expect(await sees(councilAa, secret)).toBe(false);
    const lift = { secrecyId: ids['secrecyId'] ?? '', body: 'college-aa', happened: happened() };
    await send('liftSecrecy', lift, collegeAa);
    expect(await correct({ kind: 'neverHappened' })).toBe('counts');
  });

  it('nor does a closed session that turns out otherwise', async () => {
    const { product, id, send, code, text } = await begun();
    const [, secret = ''] = (await text([note, annex()])).documents;
    await send('informCouncil', { college: 'college-aa', council: 'council-aa', happened: happened() }, collegeAa);
    const session = { body: 'council-aa', subjectKind: 'other' as const, documents: [secret], happened: happened() };
    await send('recordClosedSession', session, councilAa);
    const fact = (await product.events(id())).at(-1)?.eventId ?? '';
    const correct = (correction: object) =>
      code('correctFact', { fact, correction: correction as never, reason: 'x', happened: happened() }, councilAa);
    const by = (body: object) => ({ kind: 'replaced', by: { name: 'recordClosedSession', body } });
    expect(await correct({ kind: 'neverHappened' })).toBe('liftInstead');
    expect(await correct(by({ ...session, documents: [] }))).toBe('liftInstead');
    expect(await correct(by({ ...session, happened: happened('2023-03-01') }))).toBe('liftInstead');
    expect(await correct(by(session))).toBe('counts');
  });
});
