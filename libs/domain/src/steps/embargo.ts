import type { communicationMoments, MessageSent } from '@eensluidend/contracts';
import { named } from '../bodies';
import { activeSecrecies } from '../secrecy';
import { stillToDecide } from '../stage';
import type { ProposalState } from '../state';

type Audience = MessageSent['audiences'][number];

export const audienceNames: Readonly<Record<Audience, string>> = {
  councils: 'de raden',
  advisers: 'de adviseurs',
  staff: 'de medewerkers',
  clients: 'de cliënten',
  tradeUnions: 'de vakbonden',
  SER: 'de SER',
  press: 'de pers',
  public: 'het publiek',
};

/** The plan that holds now: the last one agreed (R96). */
export const planInForce = (state: ProposalState) => state.communication.plans.at(-1);

/** How long after the first a shared message may still go to others, ISO 8601; on the same day unless the definition says otherwise (R93). */
export const sharedWithin = (state: ProposalState): string => state.route.policies.sharedWithin ?? 'P0D';

const stillOpen = (state: ProposalState, moment: (typeof communicationMoments)[number]): readonly string[] =>
  state.round.steps
    .filter((step) =>
      moment === 'allCouncilsAdopted'
        ? step.kind === 'councilRound'
        : step.kind === 'collegeRound' && step.purpose === 'consent',
    )
    .filter((step) => state.round.settled[step.id] === undefined)
    .flatMap((step) => stillToDecide(state, step));

const openFor = (state: ProposalState, audience: Audience): readonly string[] => {
  const moment = planInForce(state)?.entries.find((entry) => entry.audience === audience)?.moment;
  const colleges = stillOpen(state, 'allCollegesAgreed');
  return moment === 'allCouncilsAdopted' ? [...colleges, ...stillOpen(state, moment)] : colleges;
};

/** Whose decision a message to these audiences waits for, in words; a withdrawn proposal waits for none (R95). */
export const waitsFor = (state: ProposalState, audiences: readonly Audience[]): string | undefined => {
  if (state.withdrawn || state.superseded) return undefined;
  const open = [...new Set(audiences.flatMap((each) => openFor(state, each)))].map((id) => named(state, id));
  const [first] = open;
  if (first === undefined) return undefined;
  return open.length > 1 ? `${open.length} organen zeiden nog geen ja` : `nog geen ja van ${first}`;
};

/** Whether one of these documents is still secret (R95, Gemeentewet 89). */
export const secretAmong = (state: ProposalState, documents: readonly string[]): boolean =>
  documents.some((id) => activeSecrecies(state, id).length > 0);
