import { agreedTerm, amsterdamDate, earliest, legalTerm, runTerm, type TermRun } from '@eensluidend/calendar';
import { bodyOf } from './bodies';
import { activeSecrecies } from './secrecy';
import type { Moment, ProposalState, Secrecy } from './state';

/** The bodies that still keep one of these documents secret: six copies, six decisions, six lifts (R41, Gemeentewet 87). */
export const stillSecretBy = (state: ProposalState, documents: readonly string[]): readonly string[] => [
  ...new Set(documents.flatMap((id) => activeSecrecies(state, id).map((secrecy) => secrecy.body))),
];

/** Papers of which the secrecy ended and that were to become public, but are not yet. Dates are civil dates. */
export interface Unpublished {
  readonly secrecyId: string;
  readonly documents: readonly string[];
  /** The body that is to publish: the one that lifted the secrecy, or where it ended otherwise the one that imposed it. */
  readonly body: string;
  /** The council that hears of it, or without one the body that imposed the secrecy. */
  readonly council: string;
  readonly since: Moment;
  /** The last day on which they should be published. */
  readonly dueOn: string;
  /** How that day was found, in words. */
  readonly computed: string;
}

const dayOf = (at: Moment): string => earliest(at.on) ?? amsterdamDate(at.recordedAt);

const isPublished = (state: ProposalState, documentId: string, since: Moment): boolean =>
  state.documentPublications.some((each) => each.documents.includes(documentId) && dayOf(each.at) >= dayOf(since));

/** The council of the municipality of a body; without one the body itself. */
export const ownCouncil = (state: ProposalState, body: string): string => {
  const municipality = bodyOf(state.definition, body)?.municipality;
  const council = state.definition.bodies.find(
    (each) => each.kind === 'council' && municipality !== undefined && each.municipality === municipality,
  );
  return council?.id ?? body;
};

const lifterOf = (state: ProposalState, { body, lifted }: Secrecy): string => {
  const end = state.events.find((each) => each.eventId === lifted?.eventId);
  return end?.type === 'SecrecyLifted' || end?.type === 'LiftConfirmed' ? end.data.body : body;
};

/** Two weeks, a legal term (Woo 3.3 lid 4, Algemene termijnenwet 1); what the municipalities agreed otherwise is not extended. */
const termFrom = (state: ProposalState, day: string): TermRun => {
  const agreed = state.route.policies.publishLiftedWithin;
  return runTerm(agreed ? agreedTerm(agreed) : legalTerm('P2W'), day, 'het einde van de geheimhouding');
};

/** The last moment at which any secrecy on these papers ended: only then could they be published. */
const openSince = (state: ProposalState, secrecy: Secrecy, ended: Moment): Moment =>
  state.secrecies
    .filter((each) => each.documents.some((id) => secrecy.documents.includes(id)))
    .flatMap((each) => each.lifted ?? [])
    .reduce((last, at) => (dayOf(at) > dayOf(last) ? at : last), ended);

/** What was lifted, is to be public and is not: the list for the councils (R125, Woo 3.1). A paper that somebody still keeps secret is not on it. */
export const unpublished = (state: ProposalState): readonly Unpublished[] =>
  state.secrecies.flatMap((secrecy) => {
    const { lifted, toBePublished, secrecyId } = secrecy;
    if (!lifted || !toBePublished || stillSecretBy(state, secrecy.documents).length > 0) return [];
    const since = openSince(state, secrecy, lifted);
    const documents = secrecy.documents.filter((id) => !isPublished(state, id, since));
    if (documents.length === 0) return [];
    const { lastDay: dueOn, computed } = termFrom(state, dayOf(since));
    const [body, council] = [lifterOf(state, secrecy), ownCouncil(state, secrecy.body)];
    return [{ secrecyId, documents, body, council, since, dueOn, computed }];
  });

/** What is on that list and should have been published by now: the alarm to the griffier (R125). */
export const alarms = (state: ProposalState, today: string): readonly Unpublished[] =>
  unpublished(state).filter((each) => today > each.dueOn);
