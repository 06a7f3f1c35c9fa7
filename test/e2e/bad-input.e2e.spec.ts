import { randomUUID } from 'node:crypto';
import type { CommandInput, CommandName, Problem } from '@eensluidend/contracts';
import type { ApiUnderTest } from './support/api';
import { problemIn, type Client } from './support/client';
import { running } from './support/running';
import {
  adoption,
  happened,
  koersnotaInAdviceRound,
  visionBeforeCouncils,
  type Everybody,
  type Started,
} from './support/scenario';

describe('Wat niet klopt, wordt geweigerd en laat niets achter', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;

  beforeAll(async () => ({ api, all, vision } = await running(visionBeforeCouncils)));
  afterAll(() => api.close());

  /** Sends something wrong; gives the one problem, having checked that nothing was written. */
  async function refused(
    client: Client,
    name: CommandName,
    body: unknown,
    proposalId: string | undefined = vision.proposalId,
    key?: string,
  ): Promise<Problem> {
    const before = await api.written();
    const answer = await client.send(name, proposalId, body, key === undefined ? {} : { key });
    const problem = problemIn(answer);
    expect(await api.written()).toEqual(before);
    return problem;
  }

  const maastricht = () => all.griffier('gm0935');
  const decision = (fields: Partial<CommandInput<'recordDecision'>> = {}) => ({
    ...adoption('gm0935', vision.textId),
    ...fields,
  });
  const members = (count: number, vote: 'for' | 'against' = 'for') =>
    Array.from({ length: count }, (_, at) => ({ member: `Lid ${vote} ${at}`, group: 'spm', vote }));

  it('refuses a body that takes no part', async () => {
    const asked = {
      type: 'advice',
      askedBy: 'stuurgroep',
      adviser: 'waterschap',
      textId: vision.textId,
      question: 'Wat vindt u?',
    };
    expect(await refused(all.secretary, 'requestAdvice', asked)).toMatchObject({ status: 422 });
    const planned = { body: 'council-gm9999', plannedOn: '2026-01-20' };
    expect(await refused(all.secretary, 'planDecision', planned)).toMatchObject({
      status: 422,
      code: 'unknownBody',
      rule: 'R11',
      detail: 'Het orgaan council-gm9999 doet niet mee aan dit voorstel.',
    });
  });

  it('refuses votes that do not add up to the list', async () => {
    const votes = { method: 'rollCall' as const, for: 36, against: 0, byMember: members(35) };
    expect(await refused(maastricht(), 'recordDecision', decision({ votes }))).toMatchObject({
      code: 'votesDoNotMatch',
      rule: 'R78',
      field: 'votes.byMember',
      detail: 'De stemmen tellen niet op: 35 op de lijst, 36 genoemd.',
    });
  });

  it('refuses votes of groups that do not add up to the votes of their members', async () => {
    const votes = {
      method: 'rollCall' as const,
      for: 20,
      against: 0,
      byGroup: [
        { group: 'spm', for: 19, against: 0 },
        { group: 'd66', for: 1, against: 0 },
      ],
      byMember: members(20),
    };
    expect(await refused(maastricht(), 'recordDecision', decision({ votes }))).toMatchObject({
      code: 'groupVotesDoNotMatch',
      rule: 'R78',
    });
  });

  it('refuses more votes than the council has seats', async () => {
    const votes = { method: 'showOfHands' as const, for: 40, against: 0 };
    expect(await refused(maastricht(), 'recordDecision', decision({ votes }))).toMatchObject({
      code: 'moreVotesThanSeats',
      detail: expect.stringMatching(/^Er zijn 40 stemmen, maar .* van Maastricht telt 39 zittende leden\.$/) as unknown,
      basis: 'Gemeentewet 8, 34',
    });
  });

  it('refuses a member who votes twice', async () => {
    const byMember = [...members(20), { member: 'Lid for 0', group: 'spm', vote: 'for' as const }];
    const votes = { method: 'rollCall' as const, for: 21, against: 0, byMember };
    expect(await refused(maastricht(), 'recordDecision', decision({ votes }))).toMatchObject({ code: 'votedTwice' });
  });

  it('refuses a member who votes twice under the same name with another space', async () => {
    const byMember = [...members(20), { member: 'Lid  for 0', group: 'spm', vote: 'for' as const }];
    const votes = { method: 'rollCall' as const, for: 21, against: 0, byMember };
    expect(await refused(maastricht(), 'recordDecision', decision({ votes }))).toMatchObject({ code: 'votedTwice' });
  });

  it('refuses a decision in a meeting that could not open: 19 of 39', async () => {
    const meeting = { body: 'council-gm0935', attendance: { present: 19 }, happened: happened('2025-12-09') };
    const { ids, effect, warnings } = await maastricht().record('recordMeeting', vision.proposalId, meeting);
    expect(effect).toBe('doesNotCount');
    expect(warnings.map(({ sentence }) => sentence)).toEqual([
      'De vergadering kon niet worden geopend: 19 van 39 leden waren er, nodig waren er 20.',
    ]);
    const meetingId = ids['meetingId'] ?? '';
    const named = await refused(
      maastricht(),
      'recordDecision',
      decision({ meetingId, happened: happened('2025-12-09') }),
    );
    expect(named).toMatchObject({ code: 'meetingNotOpened', rule: 'R69', basis: 'Gemeentewet 20' });
    expect(named.detail).toMatch(/^Op 9 december 2025 kon .* van Maastricht niet vergaderen: 19 van 39/);
    const unnamed = await refused(maastricht(), 'recordDecision', decision({ happened: happened('2025-12-09') }));
    expect(unnamed.code).toBe('meetingNotOpened');
  });

  it('refuses a text that this proposal does not know', async () => {
    expect(await refused(maastricht(), 'recordDecision', decision({ textId: randomUUID() }))).toMatchObject({
      code: 'unknownText',
      rule: 'R2',
      field: 'textId',
      detail: 'Deze tekst hoort niet bij dit voorstel.',
    });
  });

  it('refuses advice on a request that is not there', async () => {
    const note = await koersnotaInAdviceRound(all);
    const advice = {
      signers: ['client-council'],
      addressees: ['college-gm0935'],
      requestIds: [randomUUID()],
      textId: note.textId,
      form: 'written',
      tendency: 'positive',
      happened: happened('2025-10-01'),
    };
    expect(await refused(all.secretary, 'recordAdvice', advice, note.proposalId)).toMatchObject({
      code: 'unknownRequest',
      rule: 'R46',
      field: 'requestIds',
    });
  });

  it('refuses a report of something that has yet to happen', async () => {
    expect(await refused(maastricht(), 'recordDecision', decision({ happened: happened('2025-12-18') }))).toMatchObject(
      {
        code: 'inTheFuture',
        rule: 'R111',
        field: 'happened.on',
        detail: 'De datum 18 december 2025 ligt in de toekomst. Leg alleen vast wat al is gebeurd.',
      },
    );
  });

  it('refuses a fact without a source (R114)', async () => {
    const problem = await refused(maastricht(), 'recordDecision', { ...decision(), happened: { on: '2025-12-16' } });
    expect(problem).toMatchObject({ status: 400, code: 'invalidInput' });
    expect(problem.errors).toEqual([{ field: 'happened.source', message: 'Dit veld is verplicht.' }]);
  });

  it('refuses a key that was used for something else', async () => {
    const key = randomUUID();
    await all.secretary.record(
      'planDecision',
      vision.proposalId,
      { body: 'council-gm0935', plannedOn: '2026-01-20' },
      { key },
    );
    const other = { body: 'council-gm0935', plannedOn: '2026-01-27' };
    expect(await refused(all.secretary, 'planDecision', other, vision.proposalId, key)).toMatchObject({
      status: 422,
      code: 'commandReused',
    });
  });

  it('refuses malformed JSON', async () => {
    for (const body of ['{"body": ', '', 'null', '[]', '"tekst"', '{"a":"\\u0000"}', '{"a":"\\ud800"}']) {
      const problem = await refused(maastricht(), 'recordDecision', body);
      expect([problem.status, body]).toEqual([400, body]);
    }
    expect((await refused(maastricht(), 'recordDecision', '{"body": ')).code).toBe('malformedRequest');
  });

  it('refuses a body of ten megabytes', async () => {
    const text = 'a'.repeat(10 * 1024 * 1024);
    expect(await refused(maastricht(), 'recordDecision', JSON.stringify({ ...decision(), text }))).toMatchObject({
      status: 413,
      code: 'tooLarge',
      detail: 'Dit verzoek is te groot: stuur ten hoogste 5 MB.',
    });
  });

  it('refuses fields that nobody knows, also deep inside and with a clever name', async () => {
    const known = JSON.stringify(decision());
    const body = `${known.slice(0, -1)},"extra":1,"__proto__":{"a":1},"constructor":{},"votes":{"method":"rollCall","for":1,"against":0,"blank":2}}`;
    const problem = await refused(maastricht(), 'recordDecision', body);
    expect(problem.code).toBe('invalidInput');
    expect(problem.errors?.map(({ field }) => field).sort()).toEqual([
      '__proto__',
      'constructor',
      'extra',
      'votes.blank',
    ]);
  });

  it('names every wrong field at once, in Dutch', async () => {
    const body = {
      body: 'Raad van Maastricht',
      textId: 'tekst-1',
      outcome: 'aangenomen',
      decisionPoints: 'geen',
      votes: { method: 'rollCall', for: 1.5, against: -1, byMember: [{ member: '', group: 'spm', vote: 'voor' }] },
      happened: { on: '2025-02-30', source: { kind: 'krant' } },
    };
    const problem = await refused(maastricht(), 'recordDecision', body);
    expect(problem.errors).toEqual([
      { field: 'body', message: 'Gebruik kleine letters, cijfers en streepjes.' },
      { field: 'textId', message: 'Geef een UUID.' },
      {
        field: 'outcome',
        message:
          'Kies uit: adoptedAsProposed, adoptedAsAmended, held, rejected, takenNote, takenOffAgenda, withdrawnByCollege, postponedAfterTie, invalidVote.',
      },
      { field: 'decisionPoints', message: 'Geef een lijst.' },
      { field: 'votes.for', message: 'Geef een geheel getal.' },
      { field: 'votes.against', message: 'Geef ten minste 0.' },
      { field: 'votes.byMember.0.member', message: 'Dit veld mag niet leeg zijn.' },
      { field: 'votes.byMember.0.vote', message: 'Kies uit: for, against.' },
      { field: 'happened.on', message: 'Deze datum bestaat niet.' },
      { field: 'happened.source.kind', message: 'Kies uit: document, meeting, assumption.' },
    ]);
  });

  it('refuses a person who may not do this, and says who does', async () => {
    const wrong = await refused(all.griffier('gm0981'), 'recordDecision', decision());
    expect(wrong).toMatchObject({ status: 403, code: 'notAuthorised' });
    expect(wrong.detail).toMatch(/^U kunt dit niet vastleggen\. Dat doet de griffier of .* van Maastricht\)\.$/);
    expect(await refused(all.as('lid:councilMember@council-gm0935'), 'recordDecision', decision())).toMatchObject({
      status: 403,
    });
    expect(await refused(all.nobody, 'recordDecision', decision())).toMatchObject({ status: 401, code: 'notSignedIn' });
  });
});
