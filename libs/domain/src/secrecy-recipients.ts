import { earliest } from '@eensluidend/calendar';
import type { Body } from '@eensluidend/contracts';
import { bodyOf } from './bodies';
import type { ProposalState } from './state';
import type { Secrecy, Sharing, SharingBasis } from './state/secrecy';

type Organ = 'council' | 'college' | 'mayor' | 'committee' | 'auditOffice';

/** Which organ of the Gemeentewet a body is; an advisory council made under article 84 is a committee. */
export const organOf = (body: Body): Organ | undefined => {
  if (body.committee) return 'committee';
  switch (body.kind) {
    case 'council':
    case 'college':
    case 'mayor':
    case 'committee':
    case 'auditOffice':
      return body.kind;
    default:
      return undefined;
  }
};

/** To whom each organ may give secret information, within its own municipality (Gemeentewet 88 lid 1-4). */
const routes: Readonly<Record<Organ, readonly Organ[]>> = {
  council: ['college', 'mayor', 'auditOffice', 'committee'],
  college: ['council', 'auditOffice', 'committee'],
  mayor: ['council', 'college', 'auditOffice', 'committee'],
  committee: ['council', 'college', 'mayor', 'auditOffice'],
  auditOffice: [],
};

/** Only council, college, mayor or a committee of chapter V may impose secrecy (R27, Gemeentewet 87). */
export const mayImpose = (body: Body): boolean => {
  const organ = organOf(body);
  return organ !== undefined && organ !== 'auditOffice';
};

/** On what a body may give secret information to another; undefined where the law knows no way (R33, Gemeentewet 88, Awb 2:5). */
export const basisOfSharing = (state: ProposalState, from: string, to: string): SharingBasis | undefined => {
  const giver = bodyOf(state.definition, from);
  const receiver = bodyOf(state.definition, to);
  if (!giver || !receiver || from === to) return undefined;
  if (receiver.kind === 'hiredAdviser') return mayImpose(giver) ? 'dutyOfSecrecy' : undefined;
  if (giver.municipality === undefined || giver.municipality !== receiver.municipality) return undefined;
  const [one, other] = [organOf(giver), organOf(receiver)];
  return one && other && routes[one].includes(other) ? 'route' : undefined;
};

const councilOf = (state: ProposalState, body: Body | undefined): string | undefined =>
  body &&
  state.definition.bodies.find((each) => each.kind === 'council' && each.municipality === body.municipality)?.id;

/** A college or mayor that gives it to a committee with councillors gives it to the whole council (R34, Gemeentewet 88 lid 5). */
export const councilThatReceivesToo = (state: ProposalState, from: string, to: string): string | undefined => {
  const giver = bodyOf(state.definition, from);
  const receiver = bodyOf(state.definition, to);
  const organ = giver && organOf(giver);
  if (!receiver?.committee?.councillors || (organ !== 'college' && organ !== 'mayor')) return undefined;
  return councilOf(state, receiver);
};

/** Who goes over it: the council once it received the information, else the body that imposed it (R35, R38, Gemeentewet 88 lid 6, 89 lid 3-4). */
export const competentToLift = (state: ProposalState, secrecy: Pick<Secrecy, 'body' | 'shared'>): string =>
  secrecy.shared.find((each) => each.lawful && bodyOf(state.definition, each.recipient)?.kind === 'council')
    ?.recipient ?? secrecy.body;

/** A secrecy with what had been given by a day: what was given later does not change who went over it then (R35, R38). `day` is a date that may be partly unknown. */
export const asGivenOn = (secrecy: Secrecy, day: string): Secrecy => {
  const then = earliest(day);
  return { ...secrecy, shared: secrecy.shared.filter(({ at }) => !then || (earliest(at.on) ?? '') <= then) };
};

/** A secrecy with what had been given before a day, for what was given on that very day (R35). `day` is a date that may be partly unknown. */
export const asGivenBefore = (secrecy: Secrecy, day: string): Secrecy => {
  const then = earliest(day);
  return { ...secrecy, shared: secrecy.shared.filter(({ at }) => !then || (earliest(at.on) ?? '') < then) };
};

/** Every body that may lift: for a committee also the body that set it up, unless the council received it (R38, Gemeentewet 89 lid 3). */
export const mayLift = (state: ProposalState, secrecy: Pick<Secrecy, 'body' | 'shared'>): readonly string[] => {
  const competent = competentToLift(state, secrecy);
  const creator = bodyOf(state.definition, competent)?.committee?.setUpBy;
  return competent === secrecy.body && creator ? [competent, creator] : [competent];
};

/** Bodies that may know: the one that imposed it and its lawful recipients. The council and every committee know as a whole. */
export const knowers = (secrecy: Pick<Secrecy, 'body' | 'shared'>): readonly string[] => [
  ...new Set([secrecy.body, ...secrecy.shared.filter((each) => each.lawful).map((each) => each.recipient)]),
];

/** Somebody who knows, and is bound to silence, whether or not it was given by law. `since` is a civil date that may be partly unknown. */
export interface Bound {
  readonly body: string;
  readonly since: string;
  readonly mayRead: boolean;
  readonly basis: 'imposed' | 'byLaw' | SharingBasis | 'unlawful';
}

const boundBySharing = ({ recipient, lawful, basis, at }: Sharing): Bound => ({
  body: recipient,
  since: at.on,
  mayRead: lawful,
  basis: lawful ? (basis ?? 'route') : 'unlawful',
});

/** All who know and are therefore bound, those who got it against the law among them (R32, Gemeentewet 89 lid 2). */
export const boundBy = (secrecy: Secrecy): readonly Bound[] => [
  { body: secrecy.body, since: secrecy.at.on, mayRead: true, basis: secrecy.byLaw ? 'byLaw' : 'imposed' },
  ...secrecy.shared.map(boundBySharing),
];

/** Whether a council gives a member no secret information on a day (R43, Gemeentewet 89 lid 5). `day` is a civil date, both ends included. */
export const isExcluded = (state: ProposalState, member: string, day: string): boolean =>
  state.secrecies
    .flatMap((secrecy) => secrecy.exclusions)
    .some((each) => each.member === member && each.from <= day && day <= each.until);
