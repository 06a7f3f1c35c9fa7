import {
  adopted,
  aligned,
  allAgree,
  atConsent,
  atCouncils,
  closedSession,
  colleges,
  corrected,
  decision,
  given,
  happenedOn,
  imposed,
  lifted,
  ref,
  rejection,
  send,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { factsOf, followersOf } from './follow';

/** Whom the last fact of this history concerns. */
const told = (history: readonly History[]) => {
  const { state, played } = given(history);
  const last = played.events.at(-1);
  return last && followersOf(state, last);
};
const returned = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')];
const round = (number: number) => ({ kind: 'round', round: number });
const secrecy = { kind: 'secrecy', secrecyId: 'secrecy/annex' };

describe('which workflow a fact concerns', () => {
  it('is the proposal for its start and for a new secrecy', () => {
    expect(told([start()])).toEqual([{ kind: 'proposal' }]);
    expect(told([...atConsent, imposed()])).toEqual([{ kind: 'proposal' }]);
  });

  it('is the round for what happens in it, and for what ended it', () => {
    expect(told(atConsent)).toEqual([round(1)]);
    expect(told(returned)).toEqual([round(1)]);
  });

  it('is nobody for a vote or a text between the return and the new alignment', () => {
    expect(told([...returned, decision('council-cc', 'v1', '2025-12-19')])).toEqual([]);
    expect(told([...returned, text('v2', '2026-01-12')])).toEqual([]);
  });

  it('is the proposal and the round for the alignment that begins a new round', () => {
    const history = [...returned, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')];
    expect(told(history)).toEqual([{ kind: 'proposal' }, round(2)]);
  });

  it('is the secrecy too when its end comes up, or can no longer come', () => {
    const consented = [...atConsent, imposed(), ...allAgree(colleges(), 'v1', '2025-11-04')];
    expect(told(consented)).toEqual([secrecy, round(1)]);
    expect(told([...atConsent, imposed(), rejection('college-aa', 'v1', '2025-10-01')])).toEqual([secrecy, round(1)]);
  });

  it('is the one secrecy of a closed session, under whichever id it is told (R42)', () => {
    const one = closedSession('2025-11-20');
    const session = { kind: 'secrecy', secrecyId: 'secrecy/closed-2025-11-20' };
    const twice = [...atCouncils, one, { ...one, key: 'again' }];
    expect(told(twice)).toEqual([session]);
    expect(told([...twice, lifted('council-aa', '2025-11-21', { secrecyId: 'secrecy/again' })])).toEqual([session]);
  });

  it('is everyone for a correction, also each secrecy that still holds (R110)', () => {
    const history = [...atConsent, imposed()];
    const imposition = given(history).played.events.at(-1)?.eventId ?? '';
    const earlier = imposed('2025-09-04');
    expect(told([...history, corrected(imposition, earlier, '2025-09-08')])).toEqual([
      { kind: 'proposal' },
      round(1),
      secrecy,
      { kind: 'publication' },
    ]);
  });

  it('is the publication for a gazette', () => {
    const gazette = { municipality: 'aa', step: 'handedIn' as const, happened: happenedOn('2025-12-20') };
    expect(told([...adopted, send('recordPublication', gazette, '2025-12-20')])).toEqual([{ kind: 'publication' }]);
  });

  it('is nobody for a late signature, nor for what a workflow did itself', () => {
    const signature = {
      decisionId: 'decision/council-aa-v1-2025-12-16',
      signers: [{ office: 'mayor' as const }],
      happened: happenedOn('2026-01-06'),
    };
    expect(told([...adopted, send('recordSignature', signature, '2026-01-06')])).toEqual([]);
    expect(told([...atConsent, { engineOn: '2025-09-02' }])).toEqual([]);
  });
});

describe('the facts that workflows see', () => {
  it('are ids and dates only, small and plain', () => {
    const { state } = given([...atConsent, imposed('2025-09-05', { reason: ref('kanarie') })]);
    const facts = factsOf(state, '2025-09-10T08:00:00.000Z');
    expect(JSON.stringify(facts)).not.toMatch(/kanarie|doc\//);
    expect(facts).toMatchObject({ running: true, round: 1, stage: 'instemming', ended: false, openBodies: 3 });
  });

  it('name every task with the moment from which it is due', () => {
    const facts = factsOf(given(adopted).state, '2025-12-17T08:00:00.000Z');
    expect(facts.tasks.map(({ task }) => task.act)).toEqual([
      'closeRound',
      'openStage',
      'prepareGazettes',
      'prepareGazettes',
      'prepareGazettes',
    ]);
    expect(facts.tasks.every(({ at }) => at <= facts.now)).toBe(true);
  });
});
