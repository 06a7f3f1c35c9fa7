import { daysBetween, earliest, plus } from '@eensluidend/calendar';
import type { Warning } from '@eensluidend/contracts';
import { bodyOf, named } from './bodies';
import { informing } from './obligations/informing';
import { alarms } from './secrecy-publication';
import { countingDecisions } from './stage';
import type { ProposalState } from './state';
import { carriedOverWarnings } from './steps/carry-over';
import { publishedWithoutSignature } from './steps/signature';
import { councilOf } from './steps/wishes';

type Sees = (secrecyId: string) => boolean;

/** A college said yes and its council heard nothing within the days of the definition (R22, Gemeentewet 169 lid 2). */
const notInformed = (state: ProposalState, today: string): readonly Warning[] =>
  informing(state).flatMap((each) => {
    const [since, council] = [earliest(each.since.on), councilOf(state, each.actor)];
    if (!each.dueOn || each.dueOn >= today || !since || !council) return [];
    return [
      { code: 'notInformed', params: { council: named(state, council), days: daysBetween(since, today) } } as const,
    ];
  });

/** A binding rule or a decision of general scope that is adopted and waits longer than two weeks for publication (R89, Woo 3.3 lid 4). */
const publicationWaits = (state: ProposalState, today: string): readonly Warning[] => {
  if (state.start.legalNature === 'policy' || state.withdrawn) return [];
  if (state.round.outcome ? state.round.outcome.kind !== 'adopted' : state.superseded) return [];
  if (!state.round.steps.some((step) => step.kind === 'publication')) return [];
  const waiting = state.round.steps
    .filter((step) => step.kind === 'councilRound')
    .flatMap((step) => countingDecisions(state, step))
    .filter((decision) => decision.outcome === 'adoptedAsProposed')
    .filter((decision) => {
      const municipality = bodyOf(state.definition, decision.body)?.municipality;
      return !state.gazettes.some((each) => each.municipality === municipality && each.published);
    })
    .flatMap((decision) => earliest(decision.at.on) ?? [])
    .sort();
  const [since] = waiting;
  return since !== undefined && plus(since, 'P2W') < today ? [{ code: 'publicationWaits', params: { since } }] : [];
};

/** Papers that are no longer secret, were to be public and are not within the set days (R125, Woo 3.1). */
const liftedUnpublished = (state: ProposalState, today: string, sees: Sees): readonly Warning[] =>
  alarms(state, today)
    .filter((each) => sees(each.secrecyId))
    .map(({ council, dueOn }) => ({
      code: 'liftedUnpublished',
      params: { council: named(state, council), due: dueOn },
    }));

/** What did not happen in time, as it stands on a day: no fact has these warnings, so they follow from the day. `sees`: whether the reader may know of a secrecy. */
export const standingWarnings = (state: ProposalState, today: string, sees: Sees): readonly Warning[] => [
  ...notInformed(state, today),
  ...publicationWaits(state, today),
  ...publishedWithoutSignature(state),
  ...liftedUnpublished(state, today, sees),
  ...carriedOverWarnings(state),
];
