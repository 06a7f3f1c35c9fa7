import type { ProcessDefinition } from '@eensluidend/contracts';
import {
  adopted,
  aligned,
  allAgree,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  atWorkingGroups,
  colleges,
  decision,
  dossierHistories,
  given,
  happenedOn,
  planned,
  ref,
  rejection,
  send,
  start,
  testDefinition,
  text,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { calendarOf } from './planner-calendar';
import { plan, type Delay } from './planner';
import { planningView } from './views/planning';

const planOf = (history: readonly History[], today: string, definition?: ProcessDefinition, delay?: Delay) =>
  plan(given(history, definition).state, today, delay);
/** Each body of one step, with its day, whether that is assumed, and why. */
const bodiesIn = (step: string, ...parameters: Parameters<typeof planOf>) =>
  planOf(...parameters)
    .bodies.filter((each) => each.step === step)
    .map(({ body, on, because, assumed }) => [body, on, assumed ? 'assumed' : 'known', because]);
const notKnown = (who: string) => `Het vergaderrooster van ${who} is niet bekend.`;

/** The test region in which these bodies have these days of meeting. */
const meeting = (dates: Readonly<Record<string, string[]>>, leadTime?: string): ProcessDefinition => {
  const definition = testDefinition();
  return {
    ...definition,
    bodies: definition.bodies.map((each) => ({
      ...each,
      ...(dates[each.id] ? { meetings: { dates: dates[each.id] } } : {}),
      ...(leadTime && each.kind === 'council' ? { rulesOfProcedure: { leadTime } } : {}),
    })),
  };
};

describe('a plan without calendars (R109)', () => {
  it('goes over every step of the route, and says what determines each day (R109)', () => {
    const history = [start('2025-09-01'), text('v1', '2025-09-01')];
    const { path, earliestOn } = planOf(history, '2025-09-01');
    expect(path.map(({ step, ...link }) => ({ ...link, step: step.id }))).toEqual([
      {
        step: 'afstemming',
        body: 'stuurgroep',
        from: '2025-09-01',
        on: '2025-09-01',
        because: notKnown('de stuurgroep'),
        assumed: true,
      },
      {
        step: 'vrijgave',
        body: 'college-aa',
        from: '2025-09-01',
        on: '2025-09-01',
        because: notKnown('het college van AA'),
        assumed: true,
      },
      {
        step: 'adviesronde',
        body: 'or',
        from: '2025-09-01',
        on: '2025-10-13',
        because: 'De termijn van de Ondernemingsraad is 6 weken: tot en met 13 oktober 2025.',
        assumed: false,
      },
      {
        step: 'verwerking',
        from: '2025-10-14',
        on: '2025-10-14',
        because: 'Voor deze stap is geen termijn afgesproken; gerekend is met dezelfde dag.',
        assumed: true,
      },
      {
        step: 'instemming',
        body: 'college-aa',
        from: '2025-10-14',
        on: '2025-10-14',
        because: notKnown('het college van AA'),
        assumed: true,
      },
      {
        step: 'raden',
        body: 'council-aa',
        from: '2025-10-14',
        on: '2025-10-14',
        because: notKnown('de raad van AA'),
        assumed: true,
      },
    ]);
    expect(earliestOn).toBe('2025-10-14');
  });

  it('begins with the working groups, for which no term was agreed (R109)', () => {
    const [first] = planOf(atWorkingGroups, '2025-09-10').path;
    expect(first).toEqual({
      step: expect.objectContaining({ id: 'werkgroepen' }) as never,
      from: '2025-09-10',
      on: '2025-09-10',
      because: 'Voor deze stap is geen termijn afgesproken; gerekend is met dezelfde dag.',
      assumed: true,
    });
  });

  it('takes the first working day for which the papers are in time (R109, R68)', () => {
    expect(bodiesIn('raden', atCouncils, '2025-11-10', meeting({}, 'P12D'))[0]).toEqual([
      'council-aa',
      '2025-11-24',
      'assumed',
      notKnown('de raad van AA'),
    ]);
  });

  it('has nothing left for a proposal that was withdrawn or adopted', () => {
    const withdrawn = send(
      'withdrawProposal',
      { body: 'stuurgroep', reason: ref('niet nodig'), happened: happenedOn('2025-11-05') },
      '2025-11-05',
    );
    expect(planOf([...atCouncils, withdrawn], '2025-11-10')).toEqual({ path: [], bodies: [] });
    expect(planOf(adopted, '2025-12-20')).toEqual({ path: [], bodies: [] });
  });
});

describe('the terms in a plan (R109)', () => {
  it('run on for who was asked, begin for who was not, and are over for who is late (R109)', () => {
    const history = [...atAdvice, asked('or', 'v1', '2025-09-02', { sent: 'byPost' })];
    const whole = (until: string) => `De termijn van de Adviesraad is 6 weken: tot en met ${until}.`;
    expect(bodiesIn('adviesronde', history, '2025-10-14')).toEqual([
      ['or', '2025-10-14', 'known', 'De termijn van de Ondernemingsraad loopt tot en met 14 oktober 2025.'],
      ['adviesraad', '2025-11-25', 'known', whole('25 november 2025')],
    ]);
    expect(bodiesIn('adviesronde', history, '2025-10-15')).toEqual([
      ['or', '2025-10-15', 'assumed', 'De termijn van de Ondernemingsraad is al voorbij.'],
      ['adviesraad', '2025-11-26', 'known', whole('26 november 2025')],
    ]);
  });

  it('no longer hold a body up that advised (R109)', () => {
    expect(planOf(atProcessing, '2025-10-10').path.map(({ step, on }) => [step.id, on])).toEqual([
      ['verwerking', '2025-10-10'],
      ['instemming', '2025-10-10'],
      ['raden', '2025-10-10'],
    ]);
  });

  it('for a council’s view run from its draft; of a council that has none yet the whole legal term is counted (R109, R25)', () => {
    expect(bodiesIn('zienswijzen', dossierHistories.drafts, '2025-10-10')).toEqual([
      ['council-aa', '2025-11-03', 'known', 'De termijn van de raad van AA loopt tot en met 3 november 2025.'],
      ['council-cc', '2025-12-05', 'known', 'De termijn van de raad van CC is 8 weken: tot en met 5 december 2025.'],
    ]);
    expect(bodiesIn('zienswijzen', dossierHistories.drafts, '2025-11-20')[0]).toEqual([
      'council-aa',
      '2025-11-20',
      'assumed',
      'De termijn van de raad van AA is al voorbij.',
    ]);
    expect(planOf(dossierHistories.drafts, '2025-10-10').path.map(({ step, from }) => [step.id, from])).toEqual([
      ['zienswijzen', '2025-10-10'],
      ['toestemming', '2025-12-06'],
      ['sluiten', '2025-12-08'],
    ]);
  });

  it('by law end on a working day, by agreement on the day itself (R109, R25)', () => {
    // Eight weeks from Saturday 27 September end on a Saturday; six weeks agreed from 6 September do too.
    expect(bodiesIn('zienswijzen', dossierHistories.drafts, '2025-09-27')[1]?.[1]).toBe('2025-11-24');
    expect(bodiesIn('adviesronde', atAdvice, '2025-09-06')[0]?.[1]).toBe('2025-10-18');
  });

  it('for a view where no term was set end at the meeting of that council (R109)', () => {
    const definition = meeting({ 'council-cc': ['2025-11-11', '2025-12-09'] });
    const routes = definition.routes.map((route) => ({
      ...route,
      steps: route.steps.map((step) => (step.kind === 'zienswijzeRound' ? { ...step, term: undefined } : step)),
    }));
    const region = { ...definition, routes } as ProcessDefinition;
    expect(bodiesIn('zienswijzen', dossierHistories.drafts, '2025-10-10', region)).toEqual([
      ['council-aa', '2025-10-10', 'assumed', notKnown('de raad van AA')],
      ['council-cc', '2025-11-11', 'known', 'De raad van CC vergadert op 11 november 2025.'],
    ]);
    const delay = { body: 'council-cc', length: 'P2W' };
    expect(bodiesIn('zienswijzen', dossierHistories.drafts, '2025-10-10', region, delay)[1]).toEqual([
      'council-cc',
      '2025-12-09',
      'known',
      'De raad van CC vergadert op 9 december 2025. Dat is ten minste 2 weken later.',
    ]);
  });
});

describe('a body that is later (R109)', () => {
  it('is ready so much later with its term, in its first step only (R109)', () => {
    const delay = { body: 'council-aa', length: 'P2W' };
    const { bodies } = planOf(dossierHistories.drafts, '2025-10-10', undefined, delay);
    expect(bodies.filter((each) => each.body === 'council-aa')).toEqual([
      {
        step: 'zienswijzen',
        body: 'council-aa',
        on: '2025-11-17',
        because: 'De raad van AA is klaar op 17 november 2025. Dat is ten minste 2 weken later.',
        assumed: false,
      },
      {
        step: 'toestemming',
        body: 'council-aa',
        on: '2025-12-08',
        because: notKnown('de raad van AA'),
        assumed: true,
      },
    ]);
    expect(bodiesIn('adviesronde', atAdvice, '2025-09-08', undefined, { body: 'or', length: 'P1M' })[0]).toEqual([
      'or',
      '2025-11-20',
      'known',
      'De Ondernemingsraad is klaar op 20 november 2025. Dat is ten minste 1 maand later.',
    ]);
  });

  it('meets at its first meeting from then, whatever day it had planned; without one the plan stops there (R109)', () => {
    const history = [...atCouncils, planned('council-aa', '2025-12-16', '2025-11-10')];
    const region = meeting({ 'council-aa': ['2025-12-16', '2026-01-27'] });
    const after = (length: string) =>
      planOf(history, '2025-11-10', region, { body: 'council-aa', length }).bodies.find(
        (each) => each.body === 'council-aa',
      );
    expect(after('P1D')).toEqual({
      step: 'raden',
      body: 'council-aa',
      on: '2026-01-27',
      because: 'De raad van AA vergadert op 27 januari 2026. Dat is ten minste 1 dag later.',
      assumed: false,
    });
    expect(after('P2M')).toEqual({
      step: 'raden',
      body: 'council-aa',
      because: 'Van de raad van AA is na 16 februari 2026 geen vergadering bekend. Dat is ten minste 2 maanden later.',
      assumed: false,
    });
    const none = meeting({ 'council-aa': ['2025-11-01'] });
    expect(planOf(history.slice(0, -1), '2025-11-10', none, { body: 'council-aa', length: 'P1D' }).stoppedAt).toEqual({
      body: 'council-aa',
      because: 'Van de raad van AA is na 10 november 2025 geen vergadering bekend.',
      assumed: false,
    });
  });
});

describe('where a plan stops (R109)', () => {
  const untilFor = (until: string): ProcessDefinition => {
    const definition = testDefinition();
    const recess = [{ from: '2025-11-01', until }];
    const municipalities = definition.municipalities.map((each) => (each.id === 'aa' ? { ...each, recess } : each));
    return { ...definition, municipalities };
  };

  it('is a body that is in recess without end, not a day in another age (R109, R106)', () => {
    const because = 'Van de raad van AA is na 10 november 2025 geen dag buiten het reces bekend.';
    const { stoppedAt, earliestOn } = planOf(atCouncils, '2025-11-10', untilFor('9999-12-31'));
    expect([stoppedAt, earliestOn]).toEqual([{ body: 'council-aa', because, assumed: true }, undefined]);
    expect(planningView(given(atCouncils, untilFor('9999-12-31')).state, viewFor('2025-11-10')).sentence).toBe(
      `Er is nog geen datum. ${because}`,
    );
  });

  it('is not a long recess that ends within three years (R109, R106)', () => {
    expect(planOf(atCouncils, '2025-11-10', untilFor('2027-12-31')).earliestOn).toBe('2028-01-03');
  });

  it('is the end of the calendar, for a meeting and for a term (R109)', () => {
    const held = decision('council-aa', 'v1', '2025-11-18', { outcome: 'held', heldUntil: '9999-12-31' });
    expect(planOf([...atCouncils, held], '2025-11-19').stoppedAt).toEqual({
      body: 'council-aa',
      because: 'Van de raad van AA is geen dag bekend voor het einde van de kalender, 31 december 9999.',
      assumed: true,
    });
    expect(planOf(atAdvice, '9999-12-01').stoppedAt).toEqual({
      body: 'or',
      because: 'Van de Ondernemingsraad is geen dag bekend voor het einde van de kalender, 31 december 9999.',
      assumed: false,
    });
    const delay = { body: 'council-aa', length: 'P2W' };
    expect(planOf(atCouncils, '9999-12-20', undefined, delay).stoppedAt?.body).toBe('council-aa');
  });
});

describe('the day that a body planned (R109, R106)', () => {
  const region = meeting({ 'council-aa': ['2025-12-16', '2026-01-27'], 'council-bb': ['2025-12-18'] });
  const dayOf = (history: readonly History[], today = '2025-11-10') => bodiesIn('raden', history, today, region)[0];
  const meets = (on: string, words: string) => ['council-aa', on, 'known', `De raad van AA vergadert op ${words}.`];
  const agreed = (on: string, words: string) => [
    'council-aa',
    on,
    'known',
    `Het besluit van de raad van AA is gepland op ${words}.`,
  ];

  it('goes before its first meeting, unless it is later or over (R109, R106)', () => {
    const on = (day: string, at = '2025-11-10') => dayOf([...atCouncils, planned('council-aa', day, '2025-11-10')], at);
    expect(dayOf(atCouncils)).toEqual(meets('2025-12-16', '16 december 2025'));
    expect(on('2025-12-10')).toEqual(agreed('2025-12-10', '10 december 2025'));
    expect(on('2025-12-16')).toEqual(agreed('2025-12-16', '16 december 2025'));
    expect(on('2026-01-27')).toEqual(meets('2025-12-16', '16 december 2025'));
    expect(on('2025-12-10', '2025-12-10')).toEqual(agreed('2025-12-10', '10 december 2025'));
    expect(on('2025-12-10', '2025-12-11')).toEqual(meets('2025-12-16', '16 december 2025'));
    expect(on('2026-02-10', '2026-02-01')).toEqual(agreed('2026-02-10', '10 februari 2026'));
  });

  it('stands also for a body without a calendar, and for that body only (R109, R106)', () => {
    const history = [...atCouncils, planned('council-cc', '2025-12-10', '2025-11-10')];
    expect(bodiesIn('raden', history, '2025-11-10', region)).toEqual([
      meets('2025-12-16', '16 december 2025'),
      ['council-bb', '2025-12-18', 'known', 'De raad van BB vergadert op 18 december 2025.'],
      ['council-cc', '2025-12-10', 'known', 'Het besluit van de raad van CC is gepland op 10 december 2025.'],
    ]);
  });

  it('is not that of an earlier round (R109)', () => {
    const history = [
      ...atConsent,
      planned('council-aa', '2025-12-10', '2025-09-03'),
      rejection('college-bb', 'v1', '2025-10-01'),
    ];
    expect(bodiesIn('raden', history, '2025-10-02', region)[0]).toEqual(meets('2025-12-16', '16 december 2025'));
    const second = [
      ...history,
      { engineOn: '2025-10-02' },
      text('v2', '2025-10-06'),
      aligned('v2', '2025-10-07'),
      ...allAgree(colleges(), 'v2', '2025-11-04'),
    ];
    expect(dayOf(second)).toEqual(meets('2025-12-16', '16 december 2025'));
    expect(dayOf([...second, planned('council-aa', '2025-12-11', '2025-11-10')])).toEqual(
      agreed('2025-12-11', '11 december 2025'),
    );
  });

  it('is not before the day until which the council keeps it (R109)', () => {
    const held = decision('council-aa', 'v1', '2025-11-18', { outcome: 'held', heldUntil: '2025-12-20' });
    expect(dayOf([...atCouncils, held, planned('council-aa', '2025-12-18', '2025-11-19')], '2025-11-19')).toEqual(
      meets('2026-01-27', '27 januari 2026'),
    );
    expect(dayOf([...atCouncils, held, planned('council-aa', '2025-12-20', '2025-11-19')], '2025-11-19')).toEqual(
      agreed('2025-12-20', '20 december 2025'),
    );
  });
});

describe('when a body meets (R106)', () => {
  const recess = [{ from: '2025-12-23', until: '2026-01-04' }];
  const region = (): ProcessDefinition => {
    const definition = meeting({ 'council-aa': ['2025-12-16'], adviesraad: ['2025-12-17'] }, 'P10D');
    return { ...definition, municipalities: definition.municipalities.map((each) => ({ ...each, recess })) };
  };
  const none = { dates: [], recurring: [], recess: [] };

  it('is as its definition says; a recess is one of college and council (R106)', () => {
    const { state } = given(atConsent, region());
    expect(
      ['council-aa', 'college-aa', 'adviesraad', 'stuurgroep', 'nobody'].map((id) => calendarOf(state, id)),
    ).toEqual([
      { ...none, dates: ['2025-12-16'], recess, leadTime: 'P10D' },
      { ...none, recess },
      { ...none, dates: ['2025-12-17'] },
      none,
      none,
    ]);
  });
});
