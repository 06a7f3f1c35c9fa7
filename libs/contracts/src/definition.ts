import { z } from 'zod';
import { civilDate, duration, key } from './fields';
import { meetingFields, recessPeriod } from './meeting-calendar';
import { textKinds } from './steps/text-kinds';

const name = () => z.string().trim().min(1).max(200);

const municipality = z.strictObject({
  id: key(),
  name: name(),
  tooi: z.url(),
  /** When its college and council do not meet (R106); nothing is known unless set. */
  recess: z.array(recessPeriod()).max(100).optional(),
});

const dated = { from: civilDate(), until: civilDate().optional() };

/** How many members a body has from a date on; quorum and vote sums use the entry valid on the day. */
const seats = z.strictObject({ ...dated, seats: z.int().min(1).max(100), assumed: z.boolean().optional() });
const politicalGroup = z.strictObject({
  id: key(),
  name: name(),
  aliases: z.array(name()).optional(),
  from: civilDate().optional(),
  until: civilDate().optional(),
});

/** On what right a body advises, and which bodies must ask it (R117). */
const adviceRight = z.strictObject({
  kind: z.enum(['WOR25', 'Pw47', 'byLaw', 'agreement']),
  askedBy: z.array(key()).min(1),
  assumed: z.boolean().optional(),
});

export const bodyKinds = [
  'stuurgroep',
  'college',
  'council',
  'entrepreneur',
  'worksCouncil',
  'socialDomainAdvisoryCouncil',
  'clientCouncil',
  'tradeUnion',
  'thinkTank',
  'soundingBoard',
  'mayor',
  'committee',
  'auditOffice',
  'hiredAdviser',
  'workingGroup',
] as const;

/** A committee of chapter V: of the council (82), governing (83) or other (84); who set it up, and whether councillors sit in it (R27, R34, Gemeentewet 82-84). */
const committee = z.strictObject({
  article: z.enum(['Gw82', 'Gw83', 'Gw84']),
  setUpBy: key(),
  councillors: z.boolean(),
});

/** What a council's rules of procedure say (Gemeentewet 16); what is left out is not checked. */
const rulesOfProcedure = z.strictObject({
  /** How long before the meeting the call goes out and the papers are there (R68). */
  leadTime: duration().optional(),
  /** Within what time the college answers written questions (Gemeentewet 155). */
  answerWithin: duration().optional(),
});

const body = z.strictObject({
  id: key(),
  kind: z.enum(bodyKinds),
  name: name(),
  aliases: z.array(name()).optional(),
  municipality: key().optional(),
  seats: z.array(seats).optional(),
  groups: z.array(politicalGroup).optional(),
  adviceRight: adviceRight.optional(),
  /** Whether a round waits for an informal body (thinkTank, soundingBoard); off unless set (R64). */
  blocking: z.boolean().optional(),
  committee: committee.optional(),
  rulesOfProcedure: rulesOfProcedure.optional(),
  /** When it meets (R106); nothing is known unless set. */
  meetings: z.strictObject(meetingFields).optional(),
});

/** The term that bodies of a kind get where a route or request names no other, and the shortest that is reasonable (R50). */
const adviceTerm = z.strictObject({
  kind: z.enum(bodyKinds),
  length: duration().optional(),
  shortest: duration().optional(),
});

const step = { id: key(), name: name(), optional: z.boolean().optional() };

/** Parts that a kind of proposal must contain (R12). */
export const contentParts = ['finance', 'risk', 'legal', 'participation', 'communication'] as const;

/** What a route makes, where the law asks more of it: a joint arrangement (Wgr 1), or a private-law entity (Gemeentewet 160 lid 2). */
export const routeSubjects = ['jointArrangement', 'privateLawEntity'] as const;

const routeStep = z.discriminatedUnion('kind', [
  /** Working groups or official teams that prepare the text for an alignment; they decide nothing. */
  z.strictObject({ ...step, kind: z.literal('workingGroup'), bodies: z.array(key()).min(1) }),
  z.strictObject({ ...step, kind: z.literal('alignment'), body: key() }),
  z.strictObject({
    ...step,
    kind: z.literal('collegeRound'),
    purpose: z.enum(['release', 'consent', 'takeNote', 'conclude']),
    bodies: z.array(key()).min(1),
  }),
  z.strictObject({
    ...step,
    kind: z.literal('adviceRound'),
    advisers: z.array(key()).min(1),
    term: z.strictObject({ length: duration(), kind: z.enum(['agreed', 'legal']) }),
    remindBefore: duration(),
    /** The bodies on whose advice the round waits by agreement, also when their term is over (R51); nobody unless set. */
    waitFor: z.array(key()).optional(),
  }),
  z.strictObject({
    ...step,
    kind: z.literal('processing'),
    body: key(),
    /** The colleges that agree with the answers on the advice before they consent (R55); nobody unless set. */
    agreedBy: z.array(key()).optional(),
  }),
  z.strictObject({
    ...step,
    kind: z.literal('councilRound'),
    /** The councils adopt the text, unless their permission is asked for what the colleges conclude (Wgr 1 lid 4). */
    purpose: z.enum(['adopt', 'permission']).optional(),
    bodies: z.array(key()).min(1),
  }),
  /** Each council gets the draft and may give its view; without a term the round waits for all (Wgr 1 lid 2-3, Gemeentewet 160 lid 2). */
  z.strictObject({
    ...step,
    kind: z.literal('zienswijzeRound'),
    bodies: z.array(key()).min(1),
    term: z.strictObject({ length: duration(), kind: z.enum(['agreed', 'legal']) }).optional(),
  }),
  z.strictObject({ ...step, kind: z.literal('publication'), municipalities: z.array(key()).min(1), asker: key() }),
]);

const route = z.strictObject({
  id: key(),
  name: name(),
  steps: z.array(routeStep).min(1),
  policies: z.strictObject({
    /** An agreement between the municipalities, not law: one no returns the note to the stuurgroep (R7). */
    oneRejectionReturns: z.boolean(),
    /** The steps that a new round passes again. */
    afterReturn: z.array(key()),
    /** Whether a secrecy imposed for a limited time may end without a lift decision (R37); off unless set. */
    endByCondition: z.boolean(),
    /** Within what time a college informs its council (R22); two weeks unless set. */
    informWithin: duration().optional(),
    /** How long after the first a shared message may still go to others (R93); the same day unless set. */
    sharedWithin: duration().optional(),
    /** A merger step: unions and SER are informed before agreement and before press (R63); off unless set. */
    unionsFirst: z.boolean().optional(),
    /** Whether a lift counts only once a second person of the same body confirmed it; off unless set. */
    twoPersonLift: z.boolean().optional(),
    /** Within how long lifted papers are to be published before an alarm is raised (R125); two weeks unless set. */
    publishLiftedWithin: duration().optional(),
    /** Whether the general board of a public body ratifies a secrecy (Wgr 23 lid 3, R36); no unless set. */
    ratifySecrecy: z.boolean().optional(),
    /** Only municipalities that signed up count, and a no means leaving (R123); off unless set. */
    optIn: z.boolean().optional(),
    /** An amended adoption returns the note, or holds the round open for that body (R81); as one rejection does unless set. */
    onAmendment: z.enum(['return', 'holdOpen']).optional(),
    /** Insufficient support returns the note, or ends the proposal (R10); returns unless set. */
    onInsufficientSupport: z.enum(['return', 'end']).optional(),
    /** Whether advice of an earlier round still holds in a new one (R8); it is asked again unless set. */
    adviceAfterReturn: z.enum(['kept', 'askedAgain']).optional(),
    /** Whether a decision with a local point of one municipality counts (R5); it does unless set. */
    localPoint: z.enum(['counts', 'doesNotCount']).optional(),
  }),
  subject: z.enum(routeSubjects).optional(),
  /** What a text of this kind must contain (R12). */
  requiredParts: z
    .array(z.strictObject({ kind: z.enum(textKinds), parts: z.array(z.enum(contentParts)).min(1) }))
    .optional(),
});

/** An election of all councils; meetings from `frozenFrom` (default: election day) until the new council get a warning (R88). */
const election = z.strictObject({ on: civilDate(), newCouncilOn: civilDate(), frozenFrom: civilDate().optional() });

/** A region and its routes as data: municipalities, bodies, steps, terms and policies. Valid for as long as a proposal pins it. */
export const processDefinition = z
  .strictObject({
    id: key(),
    version: z.int().min(1),
    name: name(),
    municipalities: z.array(municipality).min(1).max(50),
    bodies: z.array(body).min(1),
    /** Election days and the days new councils begin; without them those of the law (Kieswet C 4, J 1). */
    elections: z.array(election).max(50).optional(),
    routes: z.array(route).min(1),
    /** Advice terms per kind of body (R50); without them the term of the route, and two weeks as the shortest. */
    adviceTerms: z.array(adviceTerm).optional(),
  })
  .meta({ id: 'ProcessDefinition', description: 'Een regio en haar routes als gegevens.' });

export type ProcessDefinition = z.output<typeof processDefinition>;
export type Body = ProcessDefinition['bodies'][number];
export type BodyKind = Body['kind'];
export type Election = z.output<typeof election>;
export type Route = ProcessDefinition['routes'][number];
export type RouteStep = Route['steps'][number];
