import {
  aligned,
  atConsent,
  atCouncils,
  decision,
  flagged,
  openWork,
  rejection,
  start,
  text,
  wishesAsked,
  wishesGiven,
  type History,
} from '@eensluidend/testing';

describe('hearing the council on a far-reaching act', () => {
  const wishes = ['askWishes', 'giveWishes'] as const;
  const asked = (): readonly History[] => [
    ...atConsent,
    flagged('2025-09-10'),
    flagged('2025-09-11', { college: 'college-bb' }),
  ];

  it('is asked of the college, then of its council, each apart (R23)', () => {
    expect(openWork(asked(), wishes)).toEqual([
      'askWishes/college-aa, since 2025-09-10',
      'askWishes/college-bb, since 2025-09-11',
    ]);
    expect(openWork([...asked(), wishesAsked('2025-09-12', '2025-10-20')], wishes)).toEqual([
      'giveWishes/council-aa, since 2025-09-12, due 2025-10-20',
      'askWishes/college-bb, since 2025-09-11',
    ]);
    expect(openWork([...asked(), wishesAsked('2025-09-12')], wishes)).toEqual([
      'giveWishes/council-aa, since 2025-09-12',
      'askWishes/college-bb, since 2025-09-11',
    ]);
    expect(openWork([...asked(), wishesAsked('2025-09-12'), wishesGiven('2025-10-01')], wishes)).toEqual([
      'askWishes/college-bb, since 2025-09-11',
    ]);
  });

  it('is not asked in an urgent lawsuit, and not of a college that decided in this round (R23)', () => {
    expect(openWork([...atConsent, flagged('2025-09-10', { letter: 'e', urgent: true })], wishes)).toEqual([]);
    const decided = [
      ...asked(),
      wishesAsked('2025-09-12'),
      wishesGiven('2025-10-01'),
      decision('college-aa', 'v1', '2025-11-04'),
    ];
    expect(openWork(decided, wishes)).toEqual(['askWishes/college-bb, since 2025-09-11']);
  });

  it('holds up the consent of the colleges, not the release and not the councils', () => {
    const released = [
      start('2025-09-01'),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      flagged('2025-09-03'),
    ];
    expect(openWork(released, wishes)).toEqual(['askWishes/college-aa, since 2025-09-03, aside']);
    expect(openWork([...released, decision('college-aa', 'v1', '2025-09-04')], wishes)).toEqual([
      'askWishes/college-aa, since 2025-09-03, aside',
    ]);
    expect(openWork([...atCouncils, flagged('2025-11-05')], wishes)).toEqual([]);
    expect(
      openWork([...atCouncils, rejection('council-bb', 'v1', '2025-12-17'), flagged('2025-12-18')], wishes),
    ).toEqual([]);
  });
});
