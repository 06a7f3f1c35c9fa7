import { inWords } from '@eensluidend/calendar';
import type { BoardCell, RouteStep } from '@eensluidend/contracts';
import { bodyName, bodyOf, municipalityName, viewersOf } from '../bodies';
import { isCoOwner, participantOf } from '../participants';
import { stageOf, stageSince } from '../stage';
import type { ProposalState } from '../state';
import { outcomeNames } from '../steps/decision-outcome';
import { draftOf, isHeard, viewOf, zienswijzeTerm } from '../zienswijze-term';

type Base = Pick<BoardCell, 'step' | 'assumed' | 'tag'>;

/** A council's view on the draft: given, waived, passed over, or still open (R24, R25). */
const zienswijzeCell = (state: ProposalState, step: RouteStep, council: string, base: Base): BoardCell => {
  const cell = { ...base, body: council, bodyName: bodyName(state, council) };
  const given = viewOf(state, step, council);
  if (given) {
    const label = given.outcome === 'waived' ? 'geen zienswijze' : 'zienswijze gegeven';
    return { ...cell, status: 'done', label, on: given.at.on, assumed: given.at.assumed };
  }
  const draft = draftOf(state, step, council);
  if (isHeard(state, step, council)) return { ...cell, status: 'done', label: 'termijn voorbij' };
  if (stageOf(state)?.id !== step.id) return { ...cell, status: 'notReached', label: 'nog niet aan de orde' };
  const since = (draft?.at ?? stageSince(state.round, step)).on;
  const due = draft && zienswijzeTerm(draft)?.dueOn;
  const label = !draft ? 'ontwerp nog niet gestuurd' : due ? `tot en met ${inWords(due)}` : 'aan zet';
  return { ...cell, status: 'open', label, since };
};

/** What a co-owner decided on its own share: shown, and counted separately (R122). */
const ownShareCell = (state: ProposalState, step: RouteStep, body: string, base: Base): BoardCell => {
  const cell = { ...base, body, bodyName: bodyName(state, body) };
  const last = state.decisions.findLast(
    (each) => each.body === body && each.step === step.id && each.round === state.round.number,
  );
  if (!last) return { ...cell, status: 'notTaking', label: 'besluit over het eigen deel' };
  const label = `${outcomeNames[last.outcome]}, over het eigen deel`;
  return { ...cell, status: 'done', label, on: last.at.on, assumed: last.at.assumed };
};

/** The decision with which a municipality left, or one that it took before it left: it stays on the board (R8, R123). */
const formerCell = (state: ProposalState, step: RouteStep, body: string, base: Base): BoardCell | undefined => {
  const last = state.decisions.findLast(
    (each) => each.body === body && each.step === step.id && each.round === state.round.number,
  );
  if (!last) return undefined;
  const status = last.outcome === 'rejected' ? ('rejected' as const) : ('done' as const);
  const label = `${outcomeNames[last.outcome]}; doet niet langer mee`;
  const { on, assumed } = last.at;
  return { ...base, body, bodyName: bodyName(state, body), status, label, on, assumed };
};

const notTakingLabel = (state: ProposalState, step: RouteStep, municipality: string): string => {
  const participant = participantOf(state, municipality);
  if (participant?.left) return 'doet niet langer mee';
  if (participant?.role === 'decides' && state.route.policies.optIn && !participant.signedUp)
    return 'nog niet aangemeld';
  const seat = step.kind === 'publication' ? step.municipalities.map((each) => municipalityName(state, each)) : [];
  return participant?.role === 'decides' && seat.length === 1 ? `door ${seat.join('')}` : 'besluit niet mee';
};

/** The cell of a municipality that takes no joint decision in a step: a view, an own share, or nothing. */
export const otherCell = (state: ProposalState, step: RouteStep, municipality: string, tag: string): BoardCell => {
  const base: Base = { step: step.id, assumed: false, tag };
  const isHere = (id: string) => bodyOf(state.definition, id)?.municipality === municipality;
  const viewer = viewersOf(state, step).find(isHere);
  if (viewer) return zienswijzeCell(state, step, viewer, base);
  const decides = step.kind === 'collegeRound' || step.kind === 'councilRound' ? step.bodies : [];
  const owner = decides.find((id) => isHere(id) && isCoOwner(state, bodyOf(state.definition, id)));
  if (owner) return ownShareCell(state, step, owner, base);
  const former = participantOf(state, municipality)?.left ? decides.find(isHere) : undefined;
  const left = former && formerCell(state, step, former, base);
  if (left) return left;
  return { ...base, status: 'notTaking', label: notTakingLabel(state, step, municipality) };
};
