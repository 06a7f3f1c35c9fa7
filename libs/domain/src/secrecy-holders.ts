import { earliest } from '@eensluidend/calendar';
import type { Body } from '@eensluidend/contracts';
import { bodyOf, takesPart } from './bodies';
import { papersOf } from './papers';
import { knowers } from './secrecy-recipients';
import type { ProposalState, Text } from './state';

const isOn = (one: string, other: string): boolean => (earliest(one) ?? one) >= (earliest(other) ?? other);

/** The councils got a text when it came before them, when their college wrote to them about it, or when they decided on it. */
const cameToCouncil = (state: ProposalState, council: string, text: Text): boolean =>
  state.decisions.some((each) => each.body === council && each.textId === text.textId) ||
  state.informings.some((each) => each.council === council && isOn(each.at.on, text.at.on)) ||
  state.opened.some(
    ({ step, at }) =>
      state.route.steps.some((each) => each.id === step && each.kind === 'councilRound') && isOn(at.on, text.at.on),
  ) ||
  state.round.steps.some((each, index) => {
    const before = state.round.steps[index - 1];
    const bodies = each.kind === 'councilRound' ? each.bodies : [];
    return bodies.includes(council) && before !== undefined && state.round.settled[before.id] !== undefined;
  });

const wasGiven = (state: ProposalState, body: string, documentId: string): boolean =>
  state.secrecies.some((each) => each.documents.includes(documentId) && knowers(each).includes(body));

const holdsJoint = (state: ProposalState, body: Body, text: Text): boolean => {
  switch (body.kind) {
    case 'stuurgroep':
      return true;
    case 'college':
    case 'mayor':
      // Six copies: each college that takes part has its own, and the mayor chairs it.
      return takesPart(state, body);
    case 'council':
      return takesPart(state, body) && cameToCouncil(state, body.id, text);
    default:
      return false;
  }
};

/** Whether a body has a document, so that it may impose secrecy on it (R28, Gemeentewet 87). */
export const holds = (state: ProposalState, bodyId: string, documentId: string): boolean => {
  const body = bodyOf(state.definition, bodyId);
  if (!body) return false;
  if (wasGiven(state, bodyId, documentId)) return true;
  const creator = body.committee?.setUpBy;
  if (creator && creator !== bodyId && holds(state, creator, documentId)) return true;
  // The stuurgroep brought all parts together, also the papers of one municipality.
  const isOwn = (municipality: string) => body.kind === 'stuurgroep' || municipality === body.municipality;
  const inText = state.texts.some(
    (text) =>
      text.local.some((part) => part.text.documentId === documentId && isOwn(part.municipality)) ||
      (text.joint.some((part) => part.text.documentId === documentId) && holdsJoint(state, body, text)),
  );
  return inText || papersOf(state).some((paper) => paper.documentId === documentId && paper.holders.includes(bodyId));
};
