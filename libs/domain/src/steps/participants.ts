import type { SealedCommand } from '@eensluidend/contracts';
import { municipalityName } from '../bodies';
import { decided, eventOf, inTheFuture, refused, type Decide, type Outcome } from '../decide';
import type { Evolve } from '../evolve';
import { decides, participantOf } from '../participants';
import { reopen, settle } from '../stage';
import { found, momentOf, type Moment, type ProposalState } from '../state';
import type { Participant } from '../state/participants';
import { alreadyEnded, hasEnded } from './ended';

type Change = SealedCommand<'changeParticipants'>['body'];

const unknownMunicipality = (state: ProposalState, ids: readonly string[]): Outcome | undefined => {
  const stranger = ids.find((id) => !state.definition.municipalities.some((each) => each.id === id));
  return stranger ? refused('unknownMunicipality', { municipality: stranger }) : undefined;
};

const changed = (
  participants: readonly Participant[],
  joins: NonNullable<Change['joins']>,
  leaves: readonly string[],
  at: Moment,
): readonly Participant[] => [
  ...participants
    .filter((each) => !joins.some((join) => join.municipality === each.municipality))
    .map((each) => (leaves.includes(each.municipality) ? { ...each, left: at } : each)),
  ...joins.map(({ municipality, role }) => {
    const before = participants.find((each) => each.municipality === municipality);
    const { signedUp } = before ?? {};
    const tookPart = before?.tookPart ?? (before?.role ?? 'informed') !== 'informed';
    return { municipality, role, joined: at, ...(signedUp ? { signedUp } : {}), ...(tookPart ? { tookPart } : {}) };
  }),
];

/** The participants may change while the proposal runs, from a day on and with a reason (R1). */
export const changeParticipants: Decide<'changeParticipants'> = (body, state, context) => {
  const [joins, leaves] = [body.joins ?? [], body.leaves ?? []];
  const named = [...joins.map((each) => each.municipality), ...leaves];
  if (named.length === 0) return refused('nothingChanges', undefined, 'joins');
  const stranger = unknownMunicipality(state, named);
  if (stranger) return stranger;
  const twice = named.find((each, index) => named.indexOf(each) !== index);
  if (twice) return refused('municipalityTwice', { municipality: municipalityName(state, twice) }, 'joins');
  const absent = leaves.find((id) => !participantOf(state, id) || participantOf(state, id)?.left);
  if (absent) return refused('unknownMunicipality', { municipality: municipalityName(state, absent) }, 'leaves');
  const after = changed(state.participants, joins, leaves, state.startedAt);
  if (!after.some((each) => each.role === 'decides' && !each.left))
    return refused('nobodyDecides', undefined, 'leaves');
  const data = { joins, leaves, reason: body.reason };
  return inTheFuture(body.happened, context) ?? decided(eventOf('ParticipantsChanged', data, context, body.happened));
};

/** From its day on the gates ask all who take part then: steps open again for who came in, and may be settled without who left (R1). */
export const participantsChanged: Evolve<'ParticipantsChanged'> = (state, event) => {
  if (hasEnded(state)) return found(state, event, [alreadyEnded(state)], false);
  const at = momentOf(event);
  const participants = changed(state.participants, event.data.joins, event.data.leaves, at);
  return settle(reopen({ ...state, participants }), at);
};

export const signUp: Decide<'signUp'> = (body, state, context) => {
  const participant = participantOf(state, body.municipality);
  const municipality = municipalityName(state, body.municipality);
  if (participant?.role !== 'decides') return refused('unknownMunicipality', { municipality }, 'municipality');
  if (!state.route.policies.optIn) return refused('noOptIn');
  if (participant.signedUp && !participant.left) {
    const on = participant.signedUp.on;
    return refused('alreadySignedUp', { municipality, on }, 'municipality', { on, outcome: 'aangemeld' });
  }
  const data = { municipality: body.municipality };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MunicipalitySignedUp', data, context, body.happened));
};

const change = (state: ProposalState, municipality: string, fields: Partial<Participant>): ProposalState => ({
  ...state,
  participants: state.participants.map((each) => {
    const { left: _left, ...others } = each;
    return each.municipality === municipality ? { ...others, ...fields } : each;
  }),
});

/** In an opt-in region only those who signed up count (R123). */
export const municipalitySignedUp: Evolve<'MunicipalitySignedUp'> = (state, event) => {
  if (hasEnded(state)) return found(state, event, [alreadyEnded(state)], false);
  const at = momentOf(event);
  return settle(reopen(change(state, event.data.municipality, { signedUp: at })), at);
};

export const leave: Decide<'leave'> = (body, state, context) => {
  if (!state.route.policies.optIn) return refused('noOptIn');
  const municipality = municipalityName(state, body.municipality);
  if (!participantOf(state, body.municipality)) return refused('unknownMunicipality', { municipality }, 'municipality');
  if (!decides(state, body.municipality)) return refused('notSignedUp', { municipality }, 'municipality');
  const data = { municipality: body.municipality, reason: body.reason };
  return inTheFuture(body.happened, context) ?? decided(eventOf('MunicipalityLeft', data, context, body.happened));
};

export const municipalityLeft: Evolve<'MunicipalityLeft'> = (state, event) => {
  if (hasEnded(state)) return found(state, event, [alreadyEnded(state)], false);
  const at = momentOf(event);
  return settle(withoutMunicipality(state, event.data.municipality, at), at);
};

/** A municipality that says no in an opt-in region leaves this proposal; the others go on (R123). */
export const withoutMunicipality = (state: ProposalState, municipality: string, at: Moment): ProposalState =>
  change(state, municipality, { left: at });
