import { fold } from '@eensluidend/domain';
import {
  adopted,
  advice,
  afterProcessing,
  aligned,
  allAgree,
  answered,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  colleges,
  decision,
  happenedOn,
  playAll,
  recordedOn,
  ref,
  rejection,
  send,
  start,
  text,
  type History,
} from '@eensluidend/testing';
import { folded } from './compare';
import { simpleBoard, type AsOf, type SimpleBoard } from './simple-board';

const drawn = (history: readonly History[], asOf: AsOf = {}): SimpleBoard | undefined => {
  const { definition, events } = playAll(history);
  return simpleBoard(definition, events, asOf);
};

describe('the simple model of the board', () => {
  it('tells which body agreed to which text, in which round and step', () => {
    expect(drawn([...atConsent, decision('college-aa', 'v1', '2025-11-04')])).toEqual({
      round: 1,
      stage: 'instemming',
      live: 'text/v1',
      agreed: [{ round: 1, step: 'instemming', body: 'college-aa', text: 'text/v1' }],
    });
  });

  it('goes through every step of the full route', () => {
    const stages = [[start()], atAdvice, atProcessing, afterProcessing].map((history) => drawn(history)?.stage);
    expect(stages).toEqual(['afstemming', 'adviesronde', 'verwerking', 'instemming']);
    expect(drawn(adopted)).toMatchObject({ stage: 'bekendmaking', outcome: 'adopted' });
  });

  it('returns the note after one rejection; a vote held before and recorded after does not count', () => {
    const no = rejection('council-bb', 'v1', '2025-12-18');
    const late = recordedOn('2025-12-20', decision('council-aa', 'v1', '2025-12-16'));
    const councils = drawn([...atCouncils, no, late])?.agreed.filter((each) => each.step === 'raden');
    expect([drawn([...atCouncils, no, late])?.outcome, councils]).toEqual(['rejected', []]);
  });

  it('begins a new round at the alignment of another text', () => {
    const again = [text('v2', '2026-01-06'), aligned('v2', '2026-01-07'), ...allAgree(colleges(), 'v2', '2026-01-20')];
    const history = [...atCouncils, rejection('council-bb', 'v1', '2025-12-18'), ...again];
    expect(drawn(history)).toMatchObject({ round: 2, stage: 'raden', live: 'text/v2' });
    expect(drawn(history)?.agreed.filter((each) => each.round === 2)).toHaveLength(3);
  });

  it('lets approvals of an earlier text go', () => {
    expect(drawn([...atCouncils, text('v2', '2025-11-20')])).toMatchObject({ stage: 'instemming', live: 'text/v2' });
  });

  it('knows what was known on one day of what had happened on another', () => {
    const history = [...atConsent, recordedOn('2025-12-01', decision('college-aa', 'v1', '2025-11-04'))];
    const count = (asOf: AsOf) => drawn(history, asOf)?.agreed.length;
    expect(count({ validOn: '2025-11-04', knownOn: '2025-12-01' })).toBe(1);
    expect(count({ validOn: '2025-11-03', knownOn: '2025-12-01' })).toBe(0);
    expect(count({ validOn: '2025-11-04', knownOn: '2025-11-30' })).toBe(0);
    expect(drawn(history, { validOn: '2025-08-31' })).toBeUndefined();
  });

  it('ends with a withdrawal, and with too little support', () => {
    const why = { reason: ref('r'), happened: happenedOn('2025-10-01') };
    const withdrawn = send('withdrawProposal', { body: 'stuurgroep', ...why }, '2025-10-01');
    const unsupported = send('recordInsufficientSupport', why, '2025-10-01');
    const late = decision('college-aa', 'v1', '2025-11-04');
    expect([withdrawn, unsupported].map((fact) => drawn([...atConsent, fact, late]))).toEqual([
      { round: 1, live: 'text/v1', outcome: 'withdrawn', agreed: [] },
      { round: 1, live: 'text/v1', outcome: 'insufficientSupport', agreed: [] },
    ]);
  });
});

it('is drawn alike by the fold when an advice comes without a request, and its answer is recorded late', () => {
  const late = [
    ...atAdvice,
    advice('or', 'v1', '2025-10-06', ['p1'], { requestIds: [] }),
    recordedOn('2025-12-01', answered('or', '2025-10-07', ['p1'])),
  ];
  const { definition, events } = playAll(late);
  expect(simpleBoard(definition, events)).toEqual(folded(fold(definition, events)));
});
