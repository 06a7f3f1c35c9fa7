import {
  aligned,
  adopted,
  allAgree,
  atConsent,
  atCouncils,
  colleges,
  decision,
  happenedOn,
  openWork,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
} from '@eensluidend/testing';

const superseded = send('supersedeProposal', { successorId: 'next' }, '2026-02-01');
const withdrawn = send(
  'withdrawProposal',
  { body: 'stuurgroep', reason: ref('r'), happened: happenedOn('2026-02-01') },
  '2026-02-01',
);

describe('informing the council', () => {
  const informs = ['informCouncil'] as const;
  const told = (on: string) =>
    send('informCouncil', { college: 'college-aa', council: 'council-aa', happened: happenedOn(on) }, on, on);

  it('is due of each college that agreed, within two weeks, unless the definition says otherwise (R22)', () => {
    expect(
      openWork(
        [...atConsent, decision('college-aa', 'v1', '2025-11-04'), rejection('college-bb', 'v1', '2025-11-05')],
        informs,
      ),
    ).toEqual(['informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside']);
    const definition = testDefinition();
    const soon = {
      ...definition,
      routes: definition.routes.map((route) => ({ ...route, policies: { ...route.policies, informWithin: 'P3D' } })),
    };
    expect(openWork([...atConsent, decision('college-aa', 'v1', '2025-11-04')], informs, soon)).toEqual([
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-07, aside',
    ]);
  });

  it('is not due of a release, nor of a council (R22)', () => {
    const released = [
      start('2025-09-01'),
      text('v1', '2025-09-01'),
      aligned('v1', '2025-09-02'),
      ...allAgree(colleges(), 'v1', '2025-09-02'),
    ];
    expect(openWork(released, informs)).toEqual([]);
    expect(openWork(adopted, informs)).toEqual([
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-bb/decision/college-bb-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
      'informCouncil/college-cc/decision/college-cc-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
    ]);
  });

  it('is done with a report of the same day or later, not by one of before the decision (R22)', () => {
    const history = [...atConsent, decision('college-aa', 'v1', '2025-11-04')];
    expect(openWork([...history, told('2025-11-04')], informs)).toEqual([]);
    expect(openWork([...history, told('2025-11')], informs)).toEqual([]);
    expect(openWork([...atConsent, told('2025-11-03'), decision('college-aa', 'v1', '2025-11-04')], informs)).toEqual([
      'informCouncil/college-aa/decision/college-aa-v1-2025-11-04, since 2025-11-04, due 2025-11-18, aside',
    ]);
  });

  it('ends with the proposal', () => {
    for (const end of [superseded, withdrawn]) expect(openWork([...atCouncils, end], informs)).toEqual([]);
  });
});
