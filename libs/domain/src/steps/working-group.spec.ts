import {
  aligned,
  allAgree,
  atCouncils,
  atWorkingGroups,
  colleges,
  councils,
  given,
  happenedOn,
  planned,
  prepared,
  rejection,
  send,
  start,
  text,
  viewFor,
} from '@eensluidend/testing';
import { engineTasks } from '../engine-tasks';
import { stageOf } from '../stage';
import type { ProposalState } from '../state';
import { boardView } from '../views/board';
import { timelineView } from '../views/timeline';
import { whyView } from '../views/why';

const why = (state: ProposalState) => {
  const { summary, reasons } = whyView(state, '2025-09-10');
  return [summary, ...reasons.map(({ sentence }) => sentence)];
};
const rows = (state: ProposalState) =>
  boardView(state, viewFor('2025-09-10')).joint.map(({ step, status, label }) => [step, status, label]);
const bothReported = [
  ...atWorkingGroups,
  prepared('juridisch', 'v1', '2025-09-08'),
  prepared('financien', 'v1', '2025-09-09'),
];
const open = (who: string) =>
  `De werkgroep ${who} heeft nog niets laten weten over de tekst. Dit staat open sinds 1 september 2025.`;

describe('working groups prepare the text for the stuurgroep', () => {
  it('holds the proposal up until each of them reported, and says who has not', () => {
    const { state } = given(atWorkingGroups);
    expect(why(state)).toEqual([
      'Het wachten is op de werkgroep Juridisch en de werkgroep Financiën.',
      open('Juridisch'),
      open('Financiën'),
    ]);
    const { after } = given(atWorkingGroups).when(prepared('juridisch', 'v1', '2025-09-08'));
    expect(why(given(bothReported.slice(0, 3)).state)).toEqual([
      'Het wachten is op de werkgroep Financiën.',
      open('Financiën'),
    ]);
    expect(after.events.at(-1)?.type).toBe('WorkingGroupRecorded');
  });

  it('shows on the board how many are ready, then that the stuurgroep is to align', () => {
    expect(rows(given(bothReported.slice(0, 3)).state)).toEqual([
      ['werkgroepen', 'open', '1 van 2 klaar'],
      ['afstemming', 'notReached', 'nog niet aan de orde'],
    ]);
    expect(rows(given(bothReported).state)).toEqual([
      ['werkgroepen', 'done', 'klaar'],
      ['afstemming', 'open', 'loopt'],
    ]);
  });

  it('decides nothing: a working group that does not agree is recorded with a warning, and stops nobody (R6)', () => {
    const last = prepared('financien', 'v1', '2025-09-09', 'notAgreed');
    const told = given(bothReported.slice(0, 3)).when(last);
    told.thenCounts('workingGroupNotAgreed');
    expect(stageOf(told.state)?.id).toBe('afstemming');
    const sentences = timelineView(told.state, viewFor('2025-09-10')).lines.map(({ sentence }) => sentence);
    expect(sentences.at(-2)).toBe('De werkgroep Juridisch is klaar met "v1" en is het er mee eens.');
    expect(sentences.at(-1)).toBe('De werkgroep Financiën is klaar met "v1" en is het er niet mee eens.');
  });

  it('opens the step as any other, for the workflows', () => {
    const [task] = engineTasks(given(atWorkingGroups).state);
    expect(task).toEqual({ act: 'openStage', round: 1, step: 'werkgroepen', cause: 'event/1', from: '2025-09-01' });
    const [next] = engineTasks(given(bothReported).state);
    expect(next).toEqual({ act: 'openStage', round: 1, step: 'afstemming', cause: 'event/4', from: '2025-09-09' });
  });

  it('waits again when a new text comes before all reported; a report on the old one does not count', () => {
    const renewed = [...bothReported.slice(0, 3), text('v2', '2025-09-10', ['annex'])];
    expect(why(given(renewed).state)[0]).toBe('Het wachten is op de werkgroep Juridisch en de werkgroep Financiën.');
    given(renewed)
      .when(prepared('financien', 'v1', '2025-09-11'))
      .thenDoesNotCount('olderText');
    const { state } = given([
      ...renewed,
      prepared('financien', 'v2', '2025-09-11'),
      prepared('juridisch', 'v2', '2025-09-12'),
    ]);
    expect(stageOf(state)?.id).toBe('afstemming');
  });

  it('takes a report twice, and one that comes after the alignment, without effect on the passage', () => {
    const twice = given([...bothReported, aligned('v1', '2025-09-10')]).when(prepared('juridisch', 'v1', '2025-09-11'));
    twice.thenCounts();
    expect(stageOf(twice.state)?.id).toBe('instemming');
  });

  it('does not count an alignment before the last of them reported, and says who is missing', () => {
    const early = given(bothReported.slice(0, 3)).when(aligned('v1', '2025-09-15'));
    early.thenDoesNotCount('workingGroupsMissing');
    expect(stageOf(early.state)?.id).toBe('werkgroepen');
    expect(early.state.findings['event/4']?.warnings).toEqual([
      { code: 'workingGroupsMissing', params: { missing: 'de werkgroep Financiën' } },
    ]);
  });

  it('places a report that is recorded late on the day it was given', () => {
    const late = { ...prepared('financien', 'v1', '2025-09-09'), recordedOn: '2025-09-20' };
    const { state } = given([...bothReported.slice(0, 3), aligned('v1', '2025-09-15'), late]);
    expect([stageOf(state)?.id, state.round.settled['werkgroepen']?.on]).toEqual(['instemming', '2025-09-09']);
  });

  it('may be left out where the route says so', () => {
    const { state } = given([
      start('2025-09-01', { route: 'voorbereid', skippedSteps: ['werkgroepen'] }),
      text('v1', '2025-09-01'),
    ]);
    expect(stageOf(state)?.id).toBe('afstemming');
  });

  it('is not asked again in a second round, which begins with the alignment (R8)', () => {
    const { state } = given([
      ...bothReported,
      aligned('v1', '2025-09-10'),
      rejection('college-aa', 'v1', '2025-11-04'),
      text('v2', '2025-11-18'),
      aligned('v2', '2025-11-18'),
    ]);
    expect([state.round.number, stageOf(state)?.id]).toEqual([2, 'instemming']);
    given([...bothReported, aligned('v1', '2025-09-10'), rejection('college-aa', 'v1', '2025-11-04')])
      .when(prepared('juridisch', 'v1', '2025-11-05'))
      .thenDoesNotCount('roundAlreadyEnded');
  });

  it('tells the working groups too that the round ended', () => {
    const { state } = given([
      ...bothReported,
      aligned('v1', '2025-09-10'),
      rejection('college-aa', 'v1', '2025-11-04'),
      { engineOn: '2025-11-04' },
    ]);
    const told = state.notices.map((each) => each.body).filter((body) => body.startsWith('werkgroep'));
    expect(told).toEqual(['werkgroep-juridisch', 'werkgroep-financien']);
  });

  it('is adopted and prepared for publication like any other', () => {
    const { state } = given([
      ...bothReported,
      aligned('v1', '2025-09-10'),
      planned('council-aa', '2025-12-16', '2025-09-10'),
      ...allAgree(colleges(), 'v1', '2025-11-04'),
      ...allAgree(councils(), 'v1', '2025-12-16'),
      { engineOn: '2025-12-16' },
    ]);
    expect([state.round.outcome?.kind, state.gazettes.length]).toEqual(['adopted', 3]);
  });
});

describe('a report of a working group is refused', () => {
  const report = (body: string, textId = 'text/v1', on = '2025-09-08') =>
    send('recordWorkingGroup', { body, textId, outcome: 'agreed', happened: happenedOn(on) }, '2025-09-08');

  it('when no such body is there, or it prepares nothing on this route', () => {
    given(atWorkingGroups)
      .when(report('onbekend'))
      .thenRefused({ code: 'unknownBody', params: { body: 'onbekend' }, field: 'body' });
    given(atWorkingGroups)
      .when(report('stuurgroep'))
      .thenRefused({ code: 'notWorkingGroup', params: { body: 'de stuurgroep' }, field: 'body' });
    given(atCouncils)
      .when({ ...report('werkgroep-juridisch'), on: '2025-12-01' })
      .thenRefused({ code: 'notWorkingGroup', params: { body: 'de werkgroep Juridisch' }, field: 'body' });
  });

  it('when the text is unknown, or the day has not come', () => {
    given(atWorkingGroups)
      .when(report('werkgroep-juridisch', 'text/v9'))
      .thenRefused({ code: 'unknownText', field: 'textId' });
    given(atWorkingGroups)
      .when(report('werkgroep-juridisch', 'text/v1', '2025-09-09'))
      .thenRefused({ code: 'inTheFuture', params: { on: '2025-09-09' }, field: 'happened.on' });
  });
});
