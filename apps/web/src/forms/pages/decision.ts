import { bodyOfKind, groupsOf, type FormContext } from '../context';
import { isGroup, listIn, memberOf, textIn, type Draft } from '../draft';
import type { Layout } from '../layout';
import { keyTyped } from '../typed';

/** A row for every political group, so that a clerk only types the numbers; those of `votes` are filled in. */
const rowsOf = (context: FormContext, votes?: Draft): Draft =>
  groupsOf(context, context.who.body).map(({ value: id }) => {
    const cast = listIn(memberOf(votes, 'byGroup')).find((row) => textIn(memberOf(row, 'group')) === id);
    return { group: id, for: textIn(memberOf(cast, 'for')), against: textIn(memberOf(cast, 'against')) };
  });

/** What the groups of decisions are called, by key; only a name that gives its own key again when it is typed. */
const groupNames = ({ proposal }: FormContext): ReadonlyMap<string, string> => {
  const groups = (proposal?.decisions ?? []).flatMap(({ votes, motions, amendments = [] }) => [
    ...(votes ? [...votes.byGroup, ...votes.byMember] : []),
    ...motions,
    ...amendments,
  ]);
  return new Map(
    groups.flatMap(({ group, groupName = group }) => (keyTyped(groupName) === group ? [[group, groupName]] : [])),
  );
};

const withGroupNames = (draft: Draft, names: ReadonlyMap<string, string>, name?: string): Draft => {
  if (typeof draft === 'string') return name === 'group' ? (names.get(draft) ?? draft) : draft;
  if (!isGroup(draft)) return draft.map((each) => withGroupNames(each, names));
  const members = Object.entries(draft).map(([member, each]) => [member, withGroupNames(each, names, member)] as const);
  return Object.fromEntries(members);
};

/** A recorded decision as its form shows it: with a row for every group, or with the groups by name where they are typed. */
export function asFilledIn(recorded: Draft | undefined, context: FormContext): Draft | undefined {
  if (!isGroup(recorded)) return recorded;
  if (groupsOf(context, context.who.body).length === 0) return withGroupNames(recorded, groupNames(context));
  const votes = memberOf(recorded, 'votes');
  return { ...recorded, votes: { ...(isGroup(votes) ? votes : {}), byGroup: rowsOf(context, votes) } };
}

/** How a group is named where the definition knows none of this council: then any may be typed. */
const groupTyped = { hint: 'De naam van de fractie, zoals CDA of Lokaal Vaals.' };

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
        ...(groups.length > 0 ? { headings: groups } : {}),
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
