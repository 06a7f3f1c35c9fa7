import type { ProposalView } from '@eensluidend/contracts';
import { keepsAdvice } from '../advice-round';
import { bodyOf, municipalityName } from '../bodies';
import { isCoOwner } from '../participants';
import { effectOfPublication } from '../publication-effect';
import { agrees } from '../stage';
import type { ProposalState } from '../state';
import type { Draft } from '../state/zienswijze';
import { followsDraft, hasZienswijzeLapsed, zienswijzeTerm } from '../zienswijze-term';
import type { ViewContext } from './board';

type Line<Field extends keyof ProposalView> = NonNullable<ProposalView[Field]>;

/** What still holds in a new round, and why: decisions never, advice as the route says (R2, R8). */
const keptAfterReturn = (state: ProposalState): Line<'keptAfterReturn'> => {
  const kept = keepsAdvice(state);
  const advised = state.route.steps.some((step) => step.kind === 'adviceRound');
  const decisions = 'Besluiten gelden alleen voor de tekst waarover ze gingen. In een nieuwe ronde tellen ze niet mee.';
  const advice = kept
    ? 'Adviezen blijven gelden: de adviesronde komt niet terug, of de adviseurs hoeven niet opnieuw.'
    : 'In een nieuwe ronde wordt opnieuw advies gevraagd, over de nieuwe tekst.';
  return [
    { what: 'decisions' as const, kept: false, sentence: decisions },
    ...(advised ? [{ what: 'advice' as const, kept, sentence: advice }] : []),
  ];
};

/** How many bodies of co-owners agreed to their own share; undefined without co-owners (R122). */
const sharesOf = (state: ProposalState): Line<'shares'> | undefined => {
  const bodies = state.round.steps
    .flatMap((step) => (step.kind === 'collegeRound' || step.kind === 'councilRound' ? step.bodies : []))
    .filter((id, index, all) => all.indexOf(id) === index && isCoOwner(state, bodyOf(state.definition, id)));
  const agreed = bodies.filter((id) => {
    const last = state.decisions.findLast((each) => each.body === id && each.round === state.round.number);
    return last !== undefined && agrees(last);
  });
  return bodies.length === 0 ? undefined : { agreed: agreed.length, of: bodies.length };
};

const draftStatus = (state: ProposalState, draft: Draft): Line<'drafts'>[number]['status'] => {
  const given = state.zienswijzen.find((each) => followsDraft([draft], each));
  return given ? given.outcome : hasZienswijzeLapsed(draft) ? 'lapsed' : 'open';
};

const draftLine = (state: ProposalState, draft: Draft): Line<'drafts'>[number] => {
  const term = zienswijzeTerm(draft);
  const { draftId, council, round } = draft;
  return { ...{ draftId, council, round, sentOn: draft.at.on }, ...term, status: draftStatus(state, draft) };
};

const publicationLines = (state: ProposalState): Line<'publications'> =>
  state.gazettes.flatMap((gazette) => {
    const effect = effectOfPublication(state, gazette);
    if (!gazette.published || !effect) return [];
    return [{ municipality: gazette.municipality, publishedOn: gazette.published.on, ...effect }];
  });

/** Who takes part, what survives a return, what the live text lacks, the views of councils, and what publication brings about. */
export const dossierLines = (state: ProposalState, context: ViewContext): Partial<ProposalView> => {
  const { predecessor } = state.start;
  const live = state.texts.find((text) => text.textId === state.liveTextId);
  const missing = live ? (state.findings[live.at.eventId]?.warnings ?? []) : [];
  const shares = sharesOf(state);
  return {
    ...(predecessor ? { predecessorReason: context.text(predecessor.reason) } : {}),
    participants: state.participants.map(({ municipality, role, signedUp, left }) => ({
      ...{ municipality, name: municipalityName(state, municipality), role },
      ...(signedUp ? { signedUpOn: signedUp.on } : {}),
      ...(left ? { leftOn: left.on } : {}),
    })),
    ...(shares ? { shares } : {}),
    bodies: state.definition.bodies.map(({ id, name, aliases }) => ({ body: id, name, aliases: [...(aliases ?? [])] })),
    warnings: missing.filter((each) => each.code === 'partMissing').map(context.warning),
    keptAfterReturn: keptAfterReturn(state),
    mandates: state.mandates.map(({ mandateId, college, holder, at }) => ({ mandateId, college, holder, on: at.on })),
    drafts: state.drafts.map((draft) => draftLine(state, draft)),
    publications: publicationLines(state),
  };
};
