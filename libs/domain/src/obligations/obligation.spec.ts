import {
  atCouncils,
  decision,
  happenedOn,
  openWork,
  ref,
  rejection,
  send,
  text,
  aligned,
  allAgree,
  colleges,
  planningHistories,
  correctionHistories,
  type History,
} from '@eensluidend/testing';

describe('other open work', () => {
  it('is to say why a date was missed, from the day after (R107)', () => {
    expect(openWork(planningHistories['targetMissed'] ?? [], ['explainMissedDate'])).toEqual([
      'explainMissedDate/stuurgroep/targetDate/raden-2025-12, since 2026-01-01, from 2026-01-01, aside',
    ]);
  });

  it('is only to decide on what a correction made wrong, while it does (R110)', () => {
    expect(openWork(correctionHistories['corrected'] ?? [])).toEqual([
      'consequenceDiffers/stuurgroep/event/8, since 2026-01-06',
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'sign/council-bb/decision/council-bb-v1-2025-12-17, since 2025-12-17, aside',
    ]);
  });

  it('is to talk after each way in which a round can end without adoption (R7)', () => {
    const endings: readonly History[] = [
      rejection('council-bb', 'v1', '2025-12-16'),
      decision('council-bb', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' }),
      send('recordInsufficientSupport', { reason: ref('r'), happened: happenedOn('2025-12-16') }, '2025-12-16'),
    ];
    expect(endings.map((end) => openWork([...atCouncils, end], ['discussReturn', 'decide']))).toEqual([
      ['discussReturn/stuurgroep, since 2025-12-16'],
      ['discussReturn/stuurgroep, since 2025-12-16'],
      ['discussReturn/stuurgroep, since 2025-12-16'],
    ]);
  });

  it('is to sign each adopted decision, and nothing more of the round (R84)', () => {
    const halfway = [...atCouncils, decision('council-bb', 'v1', '2025-12-16')];
    expect(openWork(halfway, ['decide', 'sign'])).toEqual([
      'decide/council-aa/raden, since 2025-11-04',
      'decide/council-cc/raden, since 2025-11-04',
      'sign/council-bb/decision/council-bb-v1-2025-12-16, since 2025-12-16, aside',
    ]);
  });
});

describe('a planned day', () => {
  const plan = (body: string, plannedOn: string, on: string): History => ({
    command: { name: 'planDecision', body: { body, plannedOn } },
    key: `${body}-${plannedOn}`,
    on,
  });
  const decides = (history: readonly History[]) => openWork([...atCouncils, ...history], ['decide']);

  it('is of one body in one round; the last one told', () => {
    expect(
      decides([
        plan('council-aa', '2025-12-16', '2025-11-10'),
        plan('council-bb', '2025-12-17', '2025-11-10'),
        plan('council-aa', '2026-01-13', '2025-11-11'),
      ]),
    ).toEqual([
      'decide/council-aa/raden, since 2025-11-04, planned 2026-01-13',
      'decide/council-bb/raden, since 2025-11-04, planned 2025-12-17',
      'decide/council-cc/raden, since 2025-11-04',
    ]);
  });

  it('is past once the body held the matter over on that day', () => {
    const held = decision('council-bb', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' });
    expect(decides([plan('council-bb', '2025-12-16', '2025-11-10'), held])).toEqual([
      'decide/council-aa/raden, since 2025-11-04',
      'decide/council-bb/raden, since 2025-11-04, held until 2026-01-20',
      'decide/council-cc/raden, since 2025-11-04',
    ]);
    expect(decides([plan('council-bb', '2025-12-17', '2025-11-10'), held])).toEqual([
      'decide/council-aa/raden, since 2025-11-04',
      'decide/council-bb/raden, since 2025-11-04, planned 2025-12-17',
      'decide/council-cc/raden, since 2025-11-04',
    ]);
    expect(decides([held, plan('council-bb', '2026-01-27', '2025-12-17')])).toEqual([
      'decide/council-aa/raden, since 2025-11-04',
      'decide/council-bb/raden, since 2025-11-04, planned 2026-01-27',
      'decide/council-cc/raden, since 2025-11-04',
    ]);
  });

  it('does not carry into the next round, nor what was held over in it', () => {
    const held = decision('council-bb', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' });
    const next = [
      plan('council-cc', '2025-12-18', '2025-11-10'),
      held,
      rejection('council-aa', 'v1', '2025-12-17'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
      ...allAgree(colleges(), 'v2', '2026-01-14'),
    ];
    expect(decides(next)).toEqual([
      'decide/council-aa/raden, since 2026-01-14',
      'decide/council-bb/raden, since 2026-01-14',
      'decide/council-cc/raden, since 2026-01-14',
    ]);
  });
});
