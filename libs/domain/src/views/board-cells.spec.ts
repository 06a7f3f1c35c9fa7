import {
  aligned,
  assumedOn,
  atCouncils,
  decision,
  dossierHistories,
  given,
  happenedOn,
  ref,
  rejection,
  send,
  start,
  text,
  viewFor,
  type Fact,
  type History,
} from '@eensluidend/testing';
import { boardView } from './board';

const cells = (history: readonly History[], step: string) =>
  boardView(given(history).state, viewFor('2026-03-01')).municipalities.map((each) =>
    each.cells.find((cell) => cell.step === step),
  );
/** Of each municipality: the body, its status and label, the day of it, since when it waits, and whether that is assumed. */
const brief = (history: readonly History[], step: string) =>
  cells(history, step).map((cell) => [cell?.body, cell?.status, cell?.label, cell?.on, cell?.since, cell?.assumed]);

const { drafts, draftsWaived, invited, signedUp, participantsChanged } = dossierHistories;
const happened = (on: string) => ({ happened: happenedOn(on) });
const leaves = (municipality: string, on: string): Fact =>
  send('leave', { municipality, reason: ref('Er is geen geld voor.'), ...happened(on) }, on);
const leave = (municipalities: string[], on: string): Fact =>
  send('changeParticipants', { leaves: municipalities, reason: ref('Zij gaan alleen verder.'), ...happened(on) }, on);

describe('the view of a council on the draft, on the board', () => {
  it('is open until the term ends, given, or waits for the draft', () => {
    expect(cells(drafts, 'zienswijzen')).toEqual([
      {
        step: 'zienswijzen',
        assumed: false,
        tag: 'proposal/zienswijzen/aa',
        body: 'council-aa',
        bodyName: 'Raad van AA',
        status: 'open',
        label: 'tot en met 3 november 2025',
        since: '2025-09-08',
      },
      {
        step: 'zienswijzen',
        assumed: false,
        tag: 'proposal/zienswijzen/bb',
        body: 'council-bb',
        bodyName: 'Raad van BB',
        status: 'done',
        label: 'zienswijze gegeven',
        on: '2025-10-01',
      },
      {
        step: 'zienswijzen',
        assumed: false,
        tag: 'proposal/zienswijzen/cc',
        body: 'council-cc',
        bodyName: 'Raad van CC',
        status: 'open',
        label: 'ontwerp nog niet gestuurd',
        since: '2025-09-02',
      },
    ]);
  });

  it('is waived, or the term has passed', () => {
    expect(brief(draftsWaived, 'zienswijzen')).toEqual([
      ['council-aa', 'done', 'termijn voorbij', undefined, undefined, false],
      ['council-bb', 'done', 'geen zienswijze', '2025-10-01', undefined, false],
      ['council-cc', 'done', 'termijn voorbij', undefined, undefined, false],
    ]);
  });

  it('is not asked before the text was aligned', () => {
    expect(brief(drafts.slice(0, 2), 'zienswijzen')).toEqual(
      ['aa', 'bb', 'cc'].map((each) => [
        `council-${each}`,
        'notReached',
        'nog niet aan de orde',
        undefined,
        undefined,
        false,
      ]),
    );
  });

  it('says so when the day of it is assumed', () => {
    const view = send(
      'recordZienswijze',
      {
        council: 'council-bb',
        textId: 'text/v1',
        outcome: 'given',
        tendency: 'negative',
        happened: assumedOn('2025-10-01'),
      },
      '2025-10-01',
    );
    expect(brief([...drafts.slice(0, -1), view], 'zienswijzen')[1]).toEqual([
      'council-bb',
      'done',
      'zienswijze gegeven',
      '2025-10-01',
      undefined,
      true,
    ]);
  });

  it('is asked anew in a second round', () => {
    const second = [
      ...draftsWaived,
      rejection('council-aa', 'v1', '2025-11-20'),
      text('v2', '2025-12-01', [], { kind: 'jointArrangement' }),
      aligned('v2', '2025-12-02'),
    ];
    expect(brief(second, 'zienswijzen')).toEqual(
      ['aa', 'bb', 'cc'].map((each) => [
        `council-${each}`,
        'open',
        'ontwerp nog niet gestuurd',
        undefined,
        '2025-12-02',
        false,
      ]),
    );
  });
});

describe('a co-owner on the board', () => {
  const role = (municipality: string, as: 'decides' | 'coOwner') => ({ municipality, role: as });
  const participants = [role('aa', 'decides'), role('bb', 'decides'), role('cc', 'coOwner')];
  const first: readonly History[] = [
    start('2025-09-01', { route: 'kort', participants }),
    text('v1', '2025-09-01'),
    aligned('v1', '2025-09-02'),
  ];
  const own = decision('college-cc', 'v1', '2025-11-04', { happened: assumedOn('2025-11-04') });

  it('decides on its own share, apart from the others (R122)', () => {
    expect(cells(first, 'instemming')).toEqual([
      {
        step: 'instemming',
        body: 'college-aa',
        bodyName: 'College van AA',
        assumed: false,
        tag: 'proposal/1/instemming/college-aa/none',
        status: 'open',
        label: 'aan zet',
        since: '2025-09-02',
      },
      {
        step: 'instemming',
        body: 'college-bb',
        bodyName: 'College van BB',
        assumed: false,
        tag: 'proposal/1/instemming/college-bb/none',
        status: 'open',
        label: 'aan zet',
        since: '2025-09-02',
      },
      {
        step: 'instemming',
        assumed: false,
        tag: 'proposal/instemming/cc',
        body: 'college-cc',
        bodyName: 'College van CC',
        status: 'notTaking',
        label: 'besluit over het eigen deel',
      },
    ]);
    expect(cells([...first, own], 'instemming')).toEqual([
      {
        step: 'instemming',
        body: 'college-aa',
        bodyName: 'College van AA',
        assumed: false,
        tag: 'proposal/1/instemming/college-aa/none',
        status: 'open',
        label: 'aan zet',
        since: '2025-09-02',
      },
      {
        step: 'instemming',
        body: 'college-bb',
        bodyName: 'College van BB',
        assumed: false,
        tag: 'proposal/1/instemming/college-bb/none',
        status: 'open',
        label: 'aan zet',
        since: '2025-09-02',
      },
      {
        step: 'instemming',
        assumed: true,
        tag: 'proposal/instemming/cc',
        body: 'college-cc',
        bodyName: 'College van CC',
        status: 'done',
        label: 'conform voorstel, over het eigen deel',
        on: '2025-11-04',
      },
    ]);
  });

  it('has decided with its college, not with its council, and publishes nothing (R122)', () => {
    expect(brief([...first, own], 'raden')[2]).toEqual([
      'council-cc',
      'notTaking',
      'besluit over het eigen deel',
      undefined,
      undefined,
      false,
    ]);
    expect(cells(first, 'bekendmaking')[2]).toEqual({
      step: 'bekendmaking',
      assumed: false,
      tag: 'proposal/bekendmaking/cc',
      status: 'notTaking',
      label: 'besluit niet mee',
    });
  });

  it('decides anew in a second round (R122)', () => {
    const second = [
      ...first,
      own,
      rejection('college-bb', 'v1', '2025-11-05'),
      text('v2', '2025-11-20'),
      aligned('v2', '2025-11-21'),
    ];
    const again = decision('college-cc', 'v2', '2025-12-02');
    expect(brief(second, 'instemming')[2]?.slice(1, 4)).toEqual([
      'notTaking',
      'besluit over het eigen deel',
      undefined,
    ]);
    expect(brief([...second, again], 'instemming')[2]?.slice(1, 4)).toEqual([
      'done',
      'conform voorstel, over het eigen deel',
      '2025-12-02',
    ]);
    expect(brief([...second, again], 'raden')[2]?.slice(1, 4)).toEqual([
      'notTaking',
      'besluit over het eigen deel',
      undefined,
    ]);
  });
});

describe('a municipality that does not take part, on the board', () => {
  it('has not signed up yet, or left (R123)', () => {
    expect(cells(invited, 'instemming')).toEqual(
      ['aa', 'bb', 'cc'].map((each) => ({
        step: 'instemming',
        assumed: false,
        tag: `proposal/instemming/${each}`,
        status: 'notTaking',
        label: 'nog niet aangemeld',
      })),
    );
    expect(brief(signedUp, 'instemming')).toEqual([
      ['college-aa', 'open', 'aan zet', undefined, '2025-09-03', false],
      [undefined, 'notTaking', 'doet niet langer mee', undefined, undefined, false],
      ['college-cc', 'rejected', 'verworpen; doet niet langer mee', '2025-11-04', undefined, false],
    ]);
    expect(cells(signedUp, 'instemming')[2]).toEqual({
      step: 'instemming',
      assumed: false,
      tag: 'proposal/instemming/cc',
      body: 'college-cc',
      bodyName: 'College van CC',
      status: 'rejected',
      label: 'verworpen; doet niet langer mee',
      on: '2025-11-04',
    });
    expect(brief(signedUp, 'raden').slice(1)).toEqual([
      [undefined, 'notTaking', 'doet niet langer mee', undefined, undefined, false],
      [undefined, 'notTaking', 'doet niet langer mee', undefined, undefined, false],
    ]);
  });

  it('keeps the decision it took before it left, where it took it (R8, R123)', () => {
    const agreed = decision('college-aa', 'v1', '2025-11-04', { happened: assumedOn('2025-11-04') });
    expect(brief([...signedUp.slice(0, 6), agreed, leaves('aa', '2025-11-06')], 'instemming')[0]).toEqual([
      'college-aa',
      'done',
      'conform voorstel; doet niet langer mee',
      '2025-11-04',
      undefined,
      true,
    ]);
    const gone = [...atCouncils, leave(['bb'], '2025-11-20')];
    expect([brief(gone, 'instemming')[1], brief(gone, 'raden')[1], brief(gone, 'bekendmaking')[1]]).toEqual([
      ['college-bb', 'done', 'conform voorstel; doet niet langer mee', '2025-11-04', undefined, false],
      [undefined, 'notTaking', 'doet niet langer mee', undefined, undefined, false],
      [undefined, 'notTaking', 'doet niet langer mee', undefined, undefined, false],
    ]);
    expect(brief(participantsChanged, 'raden')[1]?.slice(1, 3)).toEqual(['notTaking', 'doet niet langer mee']);
  });

  it('shows no decision of an earlier round for who left in the next (R8)', () => {
    const second = [
      ...atCouncils,
      rejection('council-aa', 'v1', '2025-12-16'),
      text('v2', '2026-01-12'),
      aligned('v2', '2026-01-13'),
    ];
    const gone = [...second, leave(['bb'], '2026-01-14')];
    expect(brief(gone, 'instemming')[1]).toEqual([
      undefined,
      'notTaking',
      'doet niet langer mee',
      undefined,
      undefined,
      false,
    ]);
  });

  it('leaves the publication to the municipality where the arrangement has its seat', () => {
    expect(cells(drafts, 'bekendmaking').map((cell) => [cell?.status, cell?.label])).toEqual([
      ['notReached', 'nog niet aan de orde'],
      ['notTaking', 'door AA'],
      ['notTaking', 'door AA'],
    ]);
  });
});
