import {
  asked,
  atAdvice,
  atCouncils,
  corrected,
  given,
  happenedOn,
  memberProposed,
  neverHappened,
  reacted,
  send,
  testDefinition,
  viewFor,
  type History,
} from '@eensluidend/testing';
import { timelineView } from './timeline';

type Definition = ReturnType<typeof testDefinition>;

/** What the timeline says of facts of one kind: the bodies, then the sentence. */
const told = (kind: string, history: readonly History[], definition?: Definition) =>
  timelineView(given(history, definition).state, viewFor('2026-06-01')).lines.flatMap((line) =>
    line.kind === kind ? [[...line.bodies, line.sentence]] : [],
  );

describe('an alignment', () => {
  it('is about the stuurgroep, whatever it is called (R6)', () => {
    const { state } = given(atAdvice);
    const { definition } = state;
    const bodies = definition.bodies.map((each) => (each.kind === 'stuurgroep' ? { ...each, id: 'regietafel' } : each));
    const renamed = { ...state, definition: { ...definition, bodies } };
    const linesOf = (each: typeof state) =>
      timelineView(each, viewFor('2026-06-01')).lines.filter((line) => line.kind === 'AlignmentRecorded');
    expect([state, renamed].map((each) => linesOf(each).map((line) => line.bodies))).toEqual([
      [['stuurgroep']],
      [['regietafel']],
    ]);
  });
});

describe('a reaction to a member’s proposal', () => {
  const proposed = [...atCouncils, memberProposed('council-bb', 'plan', '2025-11-18')];
  const kind = 'CollegeReactionRecorded';

  it.each([
    ['given', 'Het college van BB gaf zijn wensen en bedenkingen bij "plan".'],
    ['none', 'Het college van BB had geen wensen en bedenkingen bij "plan".'],
    ['lapsed', 'Het college van BB liet de gelegenheid voorbijgaan te reageren op "plan".'],
  ] as const)('%s: is about the college of that council, by name, and the council (R83)', (reaction, sentence) => {
    const history = [...proposed, reacted('plan', '2025-12-02', reaction)];
    expect(told(kind, history)).toEqual([['college-bb', 'council-bb', sentence]]);
  });

  it('names no body where the proposal proved never to have been made, nor a college that is not there (R83, R110)', () => {
    const history = [...proposed, reacted('plan', '2025-12-02')];
    const fact = given(proposed).played.events.at(-1)?.eventId ?? '';
    expect(told(kind, [...history, neverHappened(fact, '2025-12-03')])).toEqual([
      ['Het college gaf zijn wensen en bedenkingen bij een initiatiefvoorstel.'],
    ]);
    const { state } = given(history);
    const bodies = state.definition.bodies.filter((each) => each.id !== 'college-bb');
    const without = { ...state, definition: { ...state.definition, bodies } };
    const line = timelineView(without, viewFor('2026-06-01')).lines.at(-1);
    expect([line?.bodies, line?.sentence]).toEqual([
      ['council-bb'],
      'Het college gaf zijn wensen en bedenkingen bij "plan".',
    ]);
  });

  it('is not what another fact about that proposal is: that is about the council alone (R83)', () => {
    expect(told('MemberProposalRecorded', proposed).map((line) => line[0])).toEqual(['council-bb']);
  });
});

describe('a consultation meeting', () => {
  const met = send(
    'recordConsultationMeeting',
    { worksCouncil: 'or', happened: happenedOn('2025-09-20') },
    '2025-09-20',
  );
  const kind = 'ConsultationMeetingRecorded';
  const director = 'De directeur en de Ondernemingsraad spraken in een overlegvergadering over de aanvraag.';
  const nobody = 'De ondernemer en de Ondernemingsraad spraken in een overlegvergadering over de aanvraag.';
  /** A region in which two entrepreneurs may ask the works council. */
  const twoEntrepreneurs = (): Definition => {
    const definition = testDefinition();
    const bodies = definition.bodies.map((each) =>
      each.id === 'or'
        ? { ...each, adviceRight: { kind: 'WOR25' as const, askedBy: ['director', 'college-aa'] } }
        : each,
    );
    return { ...definition, bodies };
  };

  it('is about the entrepreneur and the works council (R59, WOR 25 lid 4)', () => {
    expect(told(kind, [...atAdvice, met])).toEqual([['director', 'or', director]]);
  });

  it('is, of two that may ask, about the one that asked; as long as none did or both did nobody can say (R59)', () => {
    const definition = twoEntrepreneurs();
    const byDirector = asked('or', 'v1', '2025-09-02');
    const byCollege = { ...asked('or', 'v1', '2025-09-02', { askedBy: 'college-aa' }), key: 'college' };
    const input = asked('or', 'v1', '2025-09-02', { type: 'input' });
    const other = asked('adviesraad', 'v1', '2025-09-02');
    expect(told(kind, [...atAdvice, byDirector, met], definition)).toEqual([['director', 'or', director]]);
    expect(told(kind, [...atAdvice, byDirector, byCollege, met], definition)).toEqual([['or', nobody]]);
    expect(told(kind, [...atAdvice, input, other, met], definition)).toEqual([['or', nobody]]);
  });

  it('is told again with the same bodies where it was corrected (R110)', () => {
    const fact = given([...atAdvice, met]).played.events.at(-1)?.eventId ?? '';
    const history = [...atAdvice, met, corrected(fact, met, '2025-09-25')];
    expect(told('FactCorrected', history).map((line) => line.slice(0, -1))).toEqual([['director', 'or']]);
  });
});
