import { differencesView, proposalView, voteListView } from '@eensluidend/contracts';
import { publishedVoteList } from '@eensluidend/testing';
import type { ApiUnderTest } from './support/api';
import { problemIn, type Client } from './support/client';
import { running } from './support/running';
import { happened, visionBeforeCouncils, type Everybody, type Started } from './support/scenario';

describe('Wat een raad doet, langs de API', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  let vision: Started;
  beforeAll(async () => ({ api, all, vision } = await running(visionBeforeCouncils)));
  afterAll(() => api.close());

  const paste = (client: Client, body: object) =>
    client.request('/v1/vote-lists', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('a griffier has a vote list read: 36 votes, and what was read otherwise than printed (R78, R80)', async () => {
    const body = { proposalId: vision.proposalId, body: 'council-gm0935', on: '2025-12-16', text: publishedVoteList };
    const answer = await paste(all.griffier('gm0935'), body);
    expect(answer.status).toBe(200);
    const { votes, countsAgree, readings, unread } = voteListView.parse(JSON.parse(answer.text));
    expect([votes.length, countsAgree, readings.length, unread]).toEqual([36, true, 3, []]);
    expect(problemIn(await paste(all.adviser('or-mtb'), body)).code).toBe('notAuthorised');
    expect(problemIn(await paste(all.secretary, { ...body, text: '' })).code).toBe('invalidInput');
    expect(problemIn(await paste(all.secretary, { ...body, body: 'stuurgroep' })).code).toBe('unknownBody');
    expect(problemIn(await paste(all.secretary, { ...body, proposalId: crypto.randomUUID() })).code).toBe('notFound');
  });

  it('a college hears in one answer what its submission lacks (R67)', async () => {
    const answer = await all
      .municipalSecretary('gm0935')
      .send('submitToCouncil', vision.proposalId, { college: 'college-gm0935' });
    const { code, detail, rule } = problemIn(answer);
    expect([code, detail, rule]).toEqual(['dictumMissing', 'Het ontwerpbesluit ontbreekt bij deze tekst.', 'R67']);
  });

  it('the words that a council changed are shown beside the joint text (R81)', async () => {
    const { proposalId, textId } = vision;
    const text = 'De zes gemeenten ontwikkelen samen een nieuw sociaal ontwikkelbedrijf.';
    const { ids } = await all.griffier('gm0981').record('recordAmendedText', proposalId, {
      body: 'council-gm0981',
      textId,
      parts: [{ role: 'note', text }],
      happened: happened(),
    });
    const own = ids['amendedTextId'] ?? '';
    const path = (from: string, to: string) => `/v1/proposals/${proposalId}/differences?from=${from}&to=${to}`;
    const { parts } = await all.secretary.read(path(textId, own), differencesView);
    const changed = parts.filter((part) => !part.equal);
    expect(changed.flatMap((part) => part.pieces.filter(({ kind }) => kind !== 'same'))).toEqual([
      { kind: 'removed', text: 'mensontwikkelbedrijf' },
      { kind: 'added', text: 'sociaal ontwikkelbedrijf' },
    ]);
    expect(parts.length).toBe(4);
    expect(problemIn(await all.secretary.request(path(textId, crypto.randomUUID()))).code).toBe('notFound');
    expect(problemIn(await all.secretary.request(path(textId, 'geen-uuid'))).code).toBe('invalidInput');
    const { amendedTexts } = await all.secretary.read(`/v1/proposals/${proposalId}`, proposalView);
    expect(amendedTexts?.map((each) => [each.amendedTextId, each.body])).toEqual([[own, 'council-gm0981']]);
  });

  it('an agenda item with its open papers is there for all to see (R45, R68)', async () => {
    const { proposalId } = vision;
    const griffier = all.griffier('gm0938');
    const item = { body: 'council-gm0938', meetingOn: '2026-01-29', happened: happened() };
    const { ids } = await griffier.record('recordAgendaItem', proposalId, item);
    const { agenda } = await all.adviser('or-mtb').read(`/v1/proposals/${proposalId}`, proposalView);
    expect(agenda?.map((each) => [each.agendaItemId, each.status, each.publicPapers.length])).toEqual([
      [ids['agendaItemId'], 'planned', 4],
    ]);
  });
});
