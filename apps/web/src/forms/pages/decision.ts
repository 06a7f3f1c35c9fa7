import { bodyOfKind, groupsOf, type FormContext } from '../context';
import { isGroup, listIn, memberOf, textIn, type Draft } from '../draft';
import type { Layout } from '../layout';

/** A row for every political group, so that a clerk only types the numbers; those of `votes` are filled in. */
const rowsOf = (context: FormContext, votes?: Draft): Draft =>
  groupsOf(context, context.who.body).map(({ id }) => {
    const cast = listIn(memberOf(votes, 'byGroup')).find((row) => textIn(memberOf(row, 'group')) === id);
    return { group: id, for: textIn(memberOf(cast, 'for')), against: textIn(memberOf(cast, 'against')) };
  });

/** A recorded decision with a row for every group. */
export function withRows(recorded: Draft | undefined, context: FormContext): Draft | undefined {
  const votes = memberOf(recorded, 'votes');
  if (!isGroup(recorded) || groupsOf(context, context.who.body).length === 0) return recorded;
  return { ...recorded, votes: { ...(isGroup(votes) ? votes : {}), byGroup: rowsOf(context, votes) } };
}

/** How a group is named where the definition knows none of this council: then any may be typed. */
const groupTyped = { hint: 'De naam van de fractie, zoals CDA. Wij bewaren die in kleine letters.' };

const councilOnly = ['motions', 'amendments', 'amendedTextId'];

/** Recording what a council or a college decided. */
export function decisionLayout(context: FormContext): Layout {
  const council = bodyOfKind(context, context.who.body, 'council');
  const groups = groupsOf(context, context.who.body);
  return {
    title: council ? 'Een raadsbesluit vastleggen' : 'Een collegebesluit vastleggen',
    lead: 'U legt vast wat er in de vergadering is besloten. Klopt er iets niet? Dan ziet u dat bij het veld, en blijft alles staan wat u heeft ingevuld.',
    parts: [
      { legend: 'Het besluit', fields: ['body', 'textId', 'outcome'] },
      { fields: ['happened'] },
      { fields: ['votes'] },
      { fields: ['decisionPoints'] },
      ...(council ? [{ fields: councilOnly }] : []),
    ],
    at: {
      textId: { label: 'Tekst waarover is besloten', hint: '' },
      'decisionPoints.*': { label: 'Beslispunt' },
      'motions.*': { label: 'Motie' },
      'amendments.*': { label: 'Amendement' },
      'votes.byMember.*': { label: 'Stem' },
      'votes.byGroup.*': { label: 'Fractie' },
      'decisionPoints.*.point': { numbered: 'punt', hint: 'Een korte naam, zoals punt 1.' },
      'decisionPoints.*.local': { label: 'Alleen voor deze gemeente' },
      decisionPoints: {
        hint: 'Alleen als een punt een eigen uitkomst heeft. Een eigen punt van de gemeente merkt u als “alleen voor deze gemeente”.',
      },
      votes: { label: 'Stemming', hint: 'Is er niet gestemd? Laat dan alles leeg, of kies “zonder stemming”.' },
      'votes.for': { label: 'Stemmen voor' },
      'votes.against': { label: 'Stemmen tegen' },
      'votes.byGroup': {
        hint: 'Een fractie waarvan u niets weet, laat u leeg.',
        ...(groups.length > 0 ? { headings: groups.map(({ name }) => name) } : {}),
      },
      'votes.byGroup.*.group': groups.length > 0 ? { hidden: true as const } : groupTyped,
      ...(groups.length > 0
        ? {}
        : { 'votes.byMember.*.group': groupTyped, 'motions.*.group': groupTyped, 'amendments.*.group': groupTyped }),
      'votes.revote': { label: 'Tweede stemming na staken', ...(council && { hidden: true as const }) },
      'votes.chairVote': council ? { hidden: true as const } : {},
      heldUntil: { hint: 'Alleen bij een aangehouden besluit.' },
    },
    known: { votes: { byGroup: rowsOf(context) } },
  };
}
