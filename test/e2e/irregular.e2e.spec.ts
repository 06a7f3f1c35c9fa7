import { timelineView, type CommandInput, type Effect } from '@eensluidend/contracts';
import { startApi, type ApiUnderTest } from './support/api';
import {
  adoption,
  consent,
  everybody,
  happened,
  koersnotaInAdviceRound,
  startVision,
  today,
  visionBeforeCouncils,
  type Everybody,
} from './support/scenario';

describe('Wat waar is maar niet regelmatig, wordt vastgelegd', () => {
  let api: ApiUnderTest;
  let all: Everybody;
  beforeAll(async () => {
    api = await startApi();
    all = everybody(api.url);
    await all.setClock(`${today}T12:00:00Z`);
  });
  afterAll(() => api.close());

  const told = ({ effect, warnings }: Effect) => ({ effect, warnings: warnings.map(({ code }) => code) });
  const decide = (municipality: string, proposalId: string, body: CommandInput<'recordDecision'>) =>
    all.griffier(municipality).record('recordDecision', proposalId, body);

  it('the vote of a member who should have abstained: it counts, with a warning', async () => {
    const { proposalId, textId } = await visionBeforeCouncils(all);
    const votes = {
      method: 'rollCall' as const,
      for: 1,
      against: 0,
      byMember: [{ member: 'Een lid', group: 'spm', vote: 'for' as const }],
    };
    const members = Array.from({ length: 30 }, (_, nth) => ({
      member: `Lid ${nth}`,
      group: 'spm',
      vote: 'for' as const,
    }));
    const effect = await decide('gm0935', proposalId, {
      ...adoption('gm0935', textId),
      votes: { ...votes, for: 31, byMember: [...votes.byMember, ...members] },
      concerned: ['Een lid'],
    });
    expect(told(effect)).toEqual({ effect: 'counts', warnings: ['personallyConcerned'] });
    expect(effect.warnings[0]).toMatchObject({ rule: 'R72', basis: 'Gemeentewet 28' });
  });

  it('an invalid vote: it does not count, and may be done again', async () => {
    const { proposalId, textId } = await visionBeforeCouncils(all);
    const votes = { method: 'showOfHands' as const, for: 15, against: 4 };
    const first = await decide('gm0935', proposalId, { ...adoption('gm0935', textId), outcome: 'invalidVote', votes });
    expect(told(first)).toEqual({ effect: 'doesNotCount', warnings: ['invalidVote'] });
    expect(first.warnings[0]?.sentence).toBe(
      'Te weinig leden stemden mee: 19 van 39. De stemming is ongeldig en kan over.',
    );
    const again = await decide('gm0935', proposalId, { ...adoption('gm0935', textId, today), votes });
    expect(told(again)).toEqual({ effect: 'counts', warnings: [] });
  });

  it('a vote after another council had already rejected: it stands, and does not count', async () => {
    const { proposalId, textId } = await visionBeforeCouncils(all);
    const rejection = { ...adoption('gm0981', textId, '2025-12-15'), outcome: 'rejected' as const };
    expect(told(await decide('gm0981', proposalId, rejection))).toEqual({ effect: 'counts', warnings: [] });
    const late = await decide('gm0994', proposalId, adoption('gm0994', textId));
    expect(told(late)).toEqual({ effect: 'doesNotCount', warnings: ['roundAlreadyEnded'] });
    expect(late.warnings[0]?.sentence).toMatch(
      /Vaals op 15 december 2025\. Dit blijft vastgelegd, maar telt niet meer mee\.$/,
    );
    const { lines } = await all.secretary.read(`/v1/proposals/${proposalId}/timeline`, timelineView);
    const decisions = lines.filter(
      ({ kind, sentence }) => kind === 'DecisionRecorded' && sentence.includes('Valkenburg'),
    );
    expect(decisions.map(({ effect }) => effect).at(-1)).toBe('doesNotCount');
  });

  it('a decision on a text that was replaced: it does not count', async () => {
    const { proposalId, textId } = await startVision(all);
    await all.secretary.record('addText', proposalId, {
      kind: 'vision',
      label: 'Visie, tweede versie',
      joint: [{ role: 'note', name: 'Visie', text: 'Een andere tekst.' }],
      reason: 'De financiële paragraaf is aangevuld.',
      happened: happened('2025-09-01'),
    });
    const effect = await all
      .municipalSecretary('gm0938')
      .record('recordDecision', proposalId, consent('gm0938', textId));
    expect(told(effect)).toEqual({ effect: 'doesNotCount', warnings: ['olderText'] });
  });

  it('a council that decides before the colleges did: it does not count', async () => {
    const { proposalId, textId } = await startVision(all);
    const effect = await decide('gm0938', proposalId, adoption('gm0938', textId));
    expect(told(effect)).toEqual({ effect: 'doesNotCount', warnings: ['stageNotReached'] });
  });

  it('advice that nobody asked for, and oral advice with its minutes', async () => {
    const { proposalId, textId } = await koersnotaInAdviceRound(all);
    const effect = await all.adviser('client-council').record('recordAdvice', proposalId, {
      signers: ['client-council'],
      addressees: ['college-gm0935'],
      textId,
      form: 'oral',
      tendency: 'conditional',
      document: 'Verslag van het gesprek.',
      happened: happened('2025-10-01'),
    });
    expect(told(effect)).toEqual({ effect: 'counts', warnings: ['unsolicitedAdvice'] });
  });

  it('a fact of which the day is unknown', async () => {
    const { proposalId, textId } = await visionBeforeCouncils(all);
    const effect = await decide('gm0938', proposalId, adoption('gm0938', textId, '2025-12'));
    expect(effect.warnings).toEqual([]);
  });
});
