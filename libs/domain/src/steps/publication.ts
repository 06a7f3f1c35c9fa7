import { earliest } from '@eensluidend/calendar';
import { listed, named, municipalityName, publishersOf } from '../bodies';
import { decided, defined, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { isLive } from '../joint-text';
import { settle, stillToDecide } from '../stage';
import { closingGate } from '../stage-gate';
import { differs } from './consequence';
import { found, momentOf, type Gazette, type ProposalState } from '../state';

const lastDecisionStep = (state: ProposalState) =>
  state.round.steps.findLast((each) => each.kind === 'councilRound' || each.kind === 'collegeRound');

/** Publication waits for all councils (R89); undefined when it may go on. */
const notYetAdopted = (state: ProposalState): string | undefined => {
  if (state.round.outcome?.kind === 'adopted') return undefined;
  const step = lastDecisionStep(state);
  const missing = step ? stillToDecide(state, step).map((id) => named(state, id)) : [];
  return listed(missing) || 'het voorstel';
};

/** Refused for a municipality that publishes nothing on this route; one that takes part no more may have published (R90). */
export const notPublisher = (state: ProposalState, municipality: string): Outcome | undefined =>
  state.round.steps.some((step) => step.kind === 'publication' && step.municipalities.includes(municipality))
    ? undefined
    : refused('publishesNothing', { municipality: municipalityName(state, municipality) }, 'municipality');

const publishes = (state: ProposalState, municipality: string): boolean =>
  state.round.steps.some((step) => publishersOf(state, step).includes(municipality));

/** The publication of the text that lies open, in the gazette of a municipality; what was prepared of an earlier text is none (R89). */
export const gazetteOf = (state: ProposalState, municipality: string): Gazette | undefined =>
  state.gazettes.find((each) => each.municipality === municipality && isLive(state, each.textId));

/** A municipality has one publication: the newest takes the place of what was prepared before it. */
const withGazette = (state: ProposalState, gazette: Gazette): ProposalState => ({
  ...state,
  gazettes: [...state.gazettes.filter((each) => each.municipality !== gazette.municipality), gazette],
});

export const prepareGazettes: Decide<'prepareGazettes'> = (body, state, context) => {
  if (!publishes(state, body.municipality))
    return refused('unknownMunicipality', { municipality: body.municipality }, 'municipality');
  const missing = notYetAdopted(state);
  if (missing || !state.liveTextId) return refused('notAllAdopted', { missing: missing ?? '' });
  if (gazetteOf(state, body.municipality)) return refused('alreadyDone');
  const gate = state.round.closed ? undefined : closingGate(state, state.round);
  if (gate) return { kind: 'refused', refusal: gate };
  return decided(eventOf('GazettePrepared', { municipality: body.municipality, textId: state.liveTextId }, context));
};

/**
 * A publication that was prepared although, after a correction, not all adopted: a person decides, and it is prepared anew once
 * all did (R89, R110). One that came out on an earlier day, but was recorded later, stands.
 */
export const gazettePrepared: Evolve<'GazettePrepared'> = (state, event) => {
  if (notYetAdopted(state)) return differs(state, event);
  if (gazetteOf(state, event.data.municipality)) return state;
  return withGazette(state, { ...event.data, prepared: momentOf(event) });
};

export const recordPublication: Decide<'recordPublication'> = (body, state, context) => {
  const stranger = notPublisher(state, body.municipality);
  if (stranger) return stranger;
  const municipality = municipalityName(state, body.municipality);
  const gazette = gazetteOf(state, body.municipality);
  if (body.step === 'handedIn' && gazette?.handedIn) return refused('gazetteStepTwice', { municipality });
  if (body.step === 'published' && gazette?.published) return refused('gazetteStepTwice', { municipality });
  if (body.step === 'published' && !body.gazetteNumber)
    return refused('gazetteNumberMissing', undefined, 'gazetteNumber');
  const data = defined({
    municipality: body.municipality,
    step: body.step,
    gazetteNumber: body.gazetteNumber,
    inForceFrom: body.inForceFrom,
  });
  return inTheFuture(body.happened, context) ?? decided(eventOf('PublicationRecorded', data, context, body.happened));
};

/** A publication before all councils adopted the text, also as a correction shows it, is a fact that does not count and asks to be rectified (R89, R110). That it was published says that it was handed in. */
export const publicationRecorded: Evolve<'PublicationRecorded'> = (state, event) => {
  const at = momentOf(event);
  const { municipality, step, gazetteNumber, inForceFrom } = event.data;
  const { liveTextId: textId } = state;
  const missing = notYetAdopted(state);
  if (!textId || missing !== undefined) {
    const others = state.publishedTooEarly.filter((each) => each.municipality !== municipality);
    const early = { ...state, publishedTooEarly: [...others, defined({ municipality, step, textId, at })] };
    return found(early, event, [{ code: 'publishedTooEarly', params: { missing: missing ?? 'het voorstel' } }], false);
  }
  if (!publishes(state, municipality)) return found(state, event, [{ code: 'notTakingPart' }], false);
  const known: Gazette = gazetteOf(state, municipality) ?? { municipality, textId, prepared: at };
  const gazette: Gazette =
    step === 'handedIn'
      ? { ...known, handedIn: at }
      : { ...known, published: { ...at, ...defined({ gazetteNumber, inForceFrom }) } };
  const published = earliest(event.validOn);
  const early = inForceFrom !== undefined && published !== undefined && inForceFrom < published;
  const warnings = early ? [{ code: 'inForceBeforePublication' as const, params: { on: inForceFrom } }] : [];
  // What is in the gazette now takes the place of what should not have been there.
  const stillEarly = state.publishedTooEarly.filter(
    (each) => each.municipality !== municipality || step !== 'published',
  );
  const next = { ...withGazette(state, gazette), publishedTooEarly: stillEarly };
  return settle(found(next, event, warnings), at);
};

export const recordInspection: Decide<'recordInspection'> = (body, state, context) => {
  const stranger = notPublisher(state, body.municipality);
  if (stranger) return stranger;
  const { municipality, electronic, onSite } = body;
  const data = { municipality, electronic, onSite };
  return inTheFuture(body.happened, context) ?? decided(eventOf('InspectionRecorded', data, context, body.happened));
};

/** Inspection must be electronic and on site; as long as it is not, no term begins (R92, Bekendmakingswet 13-14). */
export const inspectionRecorded: Evolve<'InspectionRecorded'> = (state, event) => {
  const { municipality, electronic, onSite } = event.data;
  const complete = electronic && onSite;
  const inspections = [...state.inspections, { municipality, complete, at: momentOf(event) }];
  return found({ ...state, inspections }, event, complete ? [] : [{ code: 'inspectionIncomplete' }]);
};
