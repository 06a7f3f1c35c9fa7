import {
  adopted,
  afterProcessing,
  aligned,
  allAgree,
  asked,
  assumedOn,
  atAdvice,
  atCouncils,
  atWorkingGroups,
  colleges,
  decision,
  given,
  planned,
  prepared,
  recordedOn,
  ref,
  rejection,
  send,
  text,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { boardView, editedThing } from './board';

const board = (history: readonly History[]) => boardView(given(history).state, viewFor('2026-03-01'));
/** Of each municipality: its status and label, the day of it, since when it waits, for when it is planned, and what did not count. */
const brief = (history: readonly History[], step: string) =>
  board(history).municipalities.map((each) => {
    const cell = each.cells.find((one) => one.step === step);
    return [cell?.status, cell?.label, cell?.on, cell?.since, cell?.plannedOn, cell?.countsNot];
  });

describe('the board of a proposal in its second round', () => {
  it('is whole: steps, cells, advisers of the first round, texts and warnings', () => {
    const second = [
      ...afterProcessing,
      rejection('college-aa', 'v2', '2025-11-04'),
      text('v3', '2025-11-20', ['feedbackReport']),
      aligned('v3', '2025-11-25'),
    ];
    expect(board(second)).toEqual({
      proposalId: 'proposal',
      dossierId: 'dossier/start',
      title: 'De nota',
      route: 'Nota',
      round: 2,
      earlierRounds: [{ round: 1, label: 'verworpen door het college van AA op 4 november 2025', on: '2025-11-04' }],
      today: '2026-03-01',
      stage: { step: 'instemming', name: 'Instemming' },
      state: 'running',
      stateLabel: 'Ronde 2: Instemming',
      steps: [
        { step: 'afstemming', name: 'Afstemming', kind: 'alignment', perMunicipality: false },
        { step: 'instemming', name: 'Instemming', kind: 'collegeRound', perMunicipality: true },
        { step: 'raden', name: 'Raden', kind: 'councilRound', perMunicipality: true },
        { step: 'bekendmaking', name: 'Bekendmaking', kind: 'publication', perMunicipality: true },
      ],
      joint: [
        {
          step: 'afstemming',
          tag: 'proposal/2/afstemming',
          status: 'done',
          label: 'klaar',
          on: '2025-11-25',
          assumed: false,
        },
      ],
      municipalities: [
        {
          id: 'aa',
          name: 'AA',
          role: 'decides',
          cells: [
            {
              step: 'instemming',
              body: 'college-aa',
              bodyName: 'College van AA',
              assumed: false,
              tag: 'proposal/2/instemming/college-aa/none',
              status: 'open',
              label: 'aan zet',
              since: '2025-11-25',
            },
            {
              step: 'raden',
              body: 'council-aa',
              bodyName: 'Raad van AA',
              assumed: false,
              tag: 'proposal/2/raden/council-aa/none',
              status: 'notReached',
              label: 'nog niet aan de orde',
            },
            {
              step: 'bekendmaking',
              tag: 'proposal/bekendmaking/aa',
              status: 'notReached',
              label: 'nog niet aan de orde',
              assumed: false,
            },
          ],
        },
        {
          id: 'bb',
          name: 'BB',
          role: 'decides',
          cells: [
            {
              step: 'instemming',
              body: 'college-bb',
              bodyName: 'College van BB',
              assumed: false,
              tag: 'proposal/2/instemming/college-bb/none',
              status: 'open',
              label: 'aan zet',
              since: '2025-11-25',
            },
            {
              step: 'raden',
              body: 'council-bb',
              bodyName: 'Raad van BB',
              assumed: false,
              tag: 'proposal/2/raden/council-bb/none',
              status: 'notReached',
              label: 'nog niet aan de orde',
            },
            {
              step: 'bekendmaking',
              tag: 'proposal/bekendmaking/bb',
              status: 'notReached',
              label: 'nog niet aan de orde',
              assumed: false,
            },
          ],
        },
        {
          id: 'cc',
          name: 'CC',
          role: 'decides',
          cells: [
            {
              step: 'instemming',
              body: 'college-cc',
              bodyName: 'College van CC',
              assumed: false,
              tag: 'proposal/2/instemming/college-cc/none',
              status: 'open',
              label: 'aan zet',
              since: '2025-11-25',
            },
            {
              step: 'raden',
              body: 'council-cc',
              bodyName: 'Raad van CC',
              assumed: false,
              tag: 'proposal/2/raden/council-cc/none',
              status: 'notReached',
              label: 'nog niet aan de orde',
            },
            {
              step: 'bekendmaking',
              tag: 'proposal/bekendmaking/cc',
              status: 'notReached',
              label: 'nog niet aan de orde',
              assumed: false,
            },
          ],
        },
      ],
      advisers: [
        {
          body: 'or',
          name: 'Ondernemingsraad',
          status: 'given',
          label: 'advies van 6 oktober 2025 (gevraagd door de directeur)',
          assumed: false,
        },
        {
          body: 'adviesraad',
          name: 'Adviesraad',
          status: 'given',
          label: 'advies van 6 oktober 2025 (gevraagd door het college van AA)',
          assumed: false,
        },
      ],
      texts: [
        { textId: 'text/v1', label: 'v1', live: false, addedOn: '2025-09-01', assumed: false },
        { textId: 'text/v2', label: 'v2', live: false, addedOn: '2025-10-21', assumed: false },
        { textId: 'text/v3', label: 'v3', live: true, addedOn: '2025-11-20', assumed: false },
      ],
      warnings: [
        {
          code: 'noConsultationMeeting',
          sentence: 'Voor dit advies is er geen overlegvergadering geweest. Er is er ten minste één nodig.',
          rule: 'R59',
        },
      ],
    });
  });

  it('shows no decision, planned day or vote that did not count of the round before', () => {
    const first = [
      ...atCouncils,
      planned('council-aa', '2025-12-09', '2025-11-10'),
      rejection('council-bb', 'v1', '2025-12-17'),
      recordedOn('2025-12-22', decision('council-cc', 'v1', '2025-12-18')),
    ];
    const second = [
      ...[...first, text('v2', '2026-01-12'), aligned('v2', '2026-01-13')],
      ...allAgree(colleges(), 'v2', '2026-02-03'),
      planned('council-cc', '2026-03-10', '2026-02-04'),
    ];
    expect(brief(second, 'raden')).toEqual([
      ['open', 'aan zet', undefined, '2026-02-03', undefined, undefined],
      ['open', 'aan zet', undefined, '2026-02-03', undefined, undefined],
      ['open', 'gepland op 10 maart 2026', undefined, '2026-02-03', '2026-03-10', undefined],
    ]);
    expect(brief(first, 'raden')[2]).toEqual([
      'notReached',
      'nog niet aan de orde',
      undefined,
      undefined,
      undefined,
      'conform voorstel op 18 december 2025 telt niet mee',
    ]);
    expect(brief(first, 'instemming')[2]).toEqual([
      'agreed',
      'conform voorstel',
      '2025-11-04',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a cell of the board', () => {
  it('tells what was amended and what was held apart', () => {
    const held = decision('council-bb', 'v1', '2025-12-16', { outcome: 'held', heldUntil: '2026-01-20' });
    expect(brief([...atCouncils, held], 'raden')).toEqual([
      ['open', 'aan zet', undefined, '2025-11-04', undefined, undefined],
      ['held', 'aangehouden', '2025-12-16', undefined, undefined, undefined],
      ['open', 'aan zet', undefined, '2025-11-04', undefined, undefined],
    ]);
    const amended = decision('council-aa', 'v1', '2025-12-16', { outcome: 'adoptedAsAmended' });
    expect(brief([...atCouncils, amended], 'raden')[0]).toEqual([
      'amended',
      'gewijzigd vastgesteld',
      '2025-12-16',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tells how far each gazette is, and what is assumed of it', () => {
    const published = send(
      'recordPublication',
      { municipality: 'aa', step: 'published', gazetteNumber: ref('2026, 1'), happened: assumedOn('2026-01-06') },
      '2026-01-06',
    );
    const handedIn = send(
      'recordPublication',
      { municipality: 'bb', step: 'handedIn', happened: assumedOn('2026-01-07') },
      '2026-01-07',
      'bb',
    );
    const ready: readonly History[] = [...adopted, { engineOn: '2025-12-17' }];
    expect(board([...ready, published, handedIn]).municipalities.map((each) => each.cells.at(-1))).toEqual([
      {
        step: 'bekendmaking',
        tag: 'proposal/bekendmaking/aa',
        status: 'done',
        label: 'Gemeenteblad 2026, 1',
        on: '2026-01-06',
        assumed: true,
      },
      {
        step: 'bekendmaking',
        tag: 'proposal/bekendmaking/bb',
        status: 'open',
        label: 'aangeboden',
        on: '2026-01-07',
        since: '2026-01-07',
        assumed: true,
      },
      {
        step: 'bekendmaking',
        tag: 'proposal/bekendmaking/cc',
        status: 'open',
        label: 'ligt klaar',
        since: '2025-12-17',
        assumed: false,
      },
    ]);
  });

  it('counts the working groups that reported', () => {
    const waits = {
      assumed: false,
      step: 'afstemming',
      tag: 'proposal/1/afstemming',
      status: 'notReached',
      label: 'nog niet aan de orde',
    };
    const reports = {
      assumed: false,
      step: 'werkgroepen',
      tag: 'proposal/1/werkgroepen',
      status: 'open',
      since: '2025-09-01',
    };
    expect(board(atWorkingGroups).joint).toEqual([{ ...reports, label: '0 van 2 klaar' }, waits]);
    expect(board([...atWorkingGroups, prepared('financien', 'v1', '2025-09-08')]).joint).toEqual([
      { ...reports, label: '1 van 2 klaar' },
      waits,
    ]);
  });

  it('is edited by its own step, round and body', () => {
    const { state } = given([...atCouncils, decision('council-aa', 'v1', '2025-12-16')]);
    const edited = (body: string, step: string) => editedThing(state, body, step);
    expect([
      edited('college-aa', 'instemming'),
      edited('council-aa', 'raden'),
      edited('council-aa', 'instemming'),
      edited('council-bb', 'raden'),
    ]).toEqual([
      'proposal/1/instemming/college-aa/event/4',
      'proposal/1/raden/council-aa/event/7',
      'proposal/1/instemming/council-aa/none',
      'proposal/1/raden/council-bb/none',
    ]);
  });
});

describe('an adviser on the board', () => {
  it('is to advise by a day, or was not sent the request yet', () => {
    const history = [
      ...atAdvice,
      asked('or', 'v1', '2025-09-02', { sent: 'byPost' }),
      asked('adviesraad', 'v1', '2025-09-03'),
    ];
    expect(board(history).advisers).toEqual([
      {
        body: 'or',
        name: 'Ondernemingsraad',
        status: 'open',
        label: 'aan zet (gevraagd door de directeur)',
        assumed: false,
        dueOn: '2025-10-14',
      },
      {
        body: 'adviesraad',
        name: 'Adviesraad',
        status: 'notSent',
        label: 'nog niet verzonden (gevraagd door het college van AA)',
        assumed: false,
      },
    ]);
  });

  it('gave no advice within the term, or was asked for input', () => {
    const history = [
      ...atAdvice,
      asked('adviesraad', 'v1', '2025-09-02', { sent: 'byPost', happened: assumedOn('2025-09-02') }),
      asked('bond', 'v1', '2025-09-02', { type: 'input' }),
      send('lapseAdviceTerm', { requestId: 'request/adviesraad' }, '2025-10-15'),
    ];
    expect(board(history).advisers).toEqual([
      {
        body: 'adviesraad',
        name: 'Adviesraad',
        status: 'lapsed',
        label: 'geen advies binnen de termijn (gevraagd door het college van AA)',
        assumed: true,
        dueOn: '2025-10-14',
      },
      {
        body: 'bond',
        name: 'Bond',
        status: 'input',
        label: 'om input gevraagd (gevraagd door de stuurgroep)',
        assumed: false,
      },
    ]);
  });
});
