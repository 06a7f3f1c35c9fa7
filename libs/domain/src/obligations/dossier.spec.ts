import {
  atCouncils,
  decision,
  dossierHistories,
  happenedOn,
  openWork,
  rejection,
  send,
  text,
  aligned,
  atWorkingGroups,
} from '@eensluidend/testing';

describe('the open work on views of councils', () => {
  const { drafts, draftsWaived, draftsHistoric } = dossierHistories;

  it('is to send each draft and to give each view, until it was given or the term was over (R25)', () => {
    expect(openWork(drafts)).toEqual([
      'giveZienswijze/council-aa/draft/aa, since 2025-09-08, due 2025-11-03',
      'sendDraft/college-cc/council-cc, since 2025-09-02',
    ]);
    expect(openWork(draftsWaived)).toEqual([
      'decide/council-aa/toestemming, since 2025-11-04',
      'decide/council-bb/toestemming, since 2025-11-04',
      'decide/council-cc/toestemming, since 2025-11-04',
    ]);
    expect(openWork(draftsHistoric)).toEqual([
      'giveZienswijze/council-aa/draft/aa, since 2025-09-08, due 2025-11-03',
      'giveZienswijze/council-bb/draft/bb, since 2025-09-08, due 2025-11-03',
      'giveZienswijze/council-cc/draft/cc, since 2025-09-09, due 2025-11-04, historic',
      'establishZienswijzeLapse/stuurgroep/draft/cc, since 2025-09-09, historic',
    ]);
  });
});

describe('the open work on who takes part', () => {
  const { invited, otherJointText, participantsChanged, signedUp } = dossierHistories;
  const signsUp = (municipality: string) =>
    send('signUp', { municipality, happened: happenedOn('2025-09-03') }, '2025-09-03', municipality);

  it('is to sign up; nobody waits for it once one takes part (R123)', () => {
    expect(openWork(invited)).toEqual([
      'signUp/college-aa/aa, since 2025-09-01',
      'signUp/college-bb/bb, since 2025-09-01',
      'signUp/college-cc/cc, since 2025-09-01',
      'findParticipants/stuurgroep, since 2025-09-01',
    ]);
    expect(openWork([...invited, signsUp('bb')])).toEqual([
      'decide/college-bb/instemming, since 2025-09-03',
      'signUp/college-aa/aa, since 2025-09-01, aside',
      'signUp/college-cc/cc, since 2025-09-01, aside',
    ]);
    expect(openWork(signedUp)).toEqual(['decide/college-aa/instemming, since 2025-09-03']);
  });

  it('is not of a co-owner, who decides on its own share until it did (R122)', () => {
    expect(openWork(participantsChanged)).toEqual([
      'decide/college-aa/instemming, since 2025-09-02',
      'decideOwnShare/college-cc/instemming, since 2025-09-02, aside',
    ]);
    expect(openWork([...participantsChanged, decision('college-cc', 'v1', '2025-10-01')])).toEqual([
      'decide/college-aa/instemming, since 2025-09-02',
    ]);
    expect(openWork([...participantsChanged, decision('college-aa', 'v1', '2025-10-01')])).toEqual([
      'decide/council-aa/raden, since 2025-10-01',
      'informCouncil/college-aa/decision/college-aa-v1-2025-10-01, since 2025-10-01, due 2025-10-15, aside',
      'decideOwnShare/council-cc/raden, since 2025-10-01, aside',
    ]);
  });

  it('is to compare texts until the body decided on the right one, in this round only (R5)', () => {
    expect(openWork(otherJointText, ['compareTexts'])).toEqual([
      'compareTexts/stuurgroep/decision/council-aa-v1-2025-12-16, since 2025-12-16, aside',
    ]);
    expect(openWork([...otherJointText, decision('council-aa', 'v1', '2025-12-18')], ['compareTexts'])).toEqual([]);
    expect(openWork([...otherJointText, decision('council-bb', 'v1', '2025-12-18')], ['compareTexts'])).toEqual([
      'compareTexts/stuurgroep/decision/council-aa-v1-2025-12-16, since 2025-12-16, aside',
    ]);
    expect(openWork(atCouncils, ['compareTexts'])).toEqual([]);
    const returned = [
      ...otherJointText,
      rejection('council-bb', 'v1', '2025-12-18'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
    ];
    expect(openWork(returned, ['compareTexts'])).toEqual([]);
  });

  it('is to report, of each working group (R6)', () => {
    expect(openWork(atWorkingGroups)).toEqual([
      'reportWorkingGroup/werkgroep-juridisch/werkgroepen, since 2025-09-01',
      'reportWorkingGroup/werkgroep-financien/werkgroepen, since 2025-09-01',
    ]);
  });
});
