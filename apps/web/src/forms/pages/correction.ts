import type { TimelineView } from '@eensluidend/contracts';
import { isGroup, type Draft, type DraftGroup } from '../draft';
import { layoutInside, type Layout } from '../layout';
import type { Command, Schema } from '../schema';

type Line = TimelineView['lines'][number];

/** The report that records a fact, where its name is not simply the fact's own turned round. */
const irregular: Readonly<Record<string, string>> = {
  AdviceConfirmed: 'confirmAdvice',
  AdviceRequestReceived: 'recordAdviceReceipt',
  AgendaItemMoved: 'moveAgendaItem',
  AgendaItemRemoved: 'removeAgendaItem',
  CouncilInformed: 'informCouncil',
  DateClaimed: 'claimDate',
  DecisionTold: 'recordDecisionTold',
  DraftSent: 'sendDraft',
  ExpertAssigned: 'recordExpertAssignment',
  FeedbackAgreed: 'agreeFeedback',
  LiftDeclined: 'declineLift',
  MemberExcluded: 'excludeMember',
  MemberProposalDecided: 'recordMemberProposalDecision',
  MessageSent: 'recordMessage',
  MunicipalityLeft: 'leave',
  MunicipalitySignedUp: 'signUp',
  ParticipantsChanged: 'changeParticipants',
  PromiseSettled: 'settlePromise',
  ProposalWithdrawn: 'withdrawProposal',
  SecrecyImposed: 'imposeSecrecy',
  SecrecyLapsed: 'recordSecrecyLapse',
  SecrecyLifted: 'liftSecrecy',
  SecrecyRatified: 'ratifySecrecy',
  SecretShared: 'shareSecret',
  SendingReceiptConfirmed: 'recordSendingReceipt',
  StandstillWaived: 'waiveStandstill',
  WishesRequested: 'recordWishesRequest',
  WrittenQuestionAnswered: 'answerWrittenQuestion',
};

/** The command with which a fact of this kind is reported: `DecisionRecorded` gives `recordDecision`. */
export const reportOf = (kind: string): string => irregular[kind] ?? `record${kind.replace(/Recorded$/, '')}`;

/** The request of a correction for one fact: it never happened, or the same report as it should have been. */
export function correctionBody(correction: Schema, report: Command | undefined): Schema {
  const shapes = correction.properties?.['correction']?.oneOf ?? [];
  const never = shapes.filter((shape) => shape.properties?.['kind']?.const === 'neverHappened');
  const by: Schema | undefined = report && {
    properties: { name: { const: report.name }, body: report.body() },
    required: ['name', 'body'],
  };
  const replaced: Schema[] = by ? [{ properties: { kind: { const: 'replaced' }, by }, required: ['kind', 'by'] }] : [];
  return { ...correction, properties: { ...correction.properties, correction: { oneOf: [...never, ...replaced] } } };
}

const report = 'correction.by.body';

interface Corrected {
  readonly line: Line;
  /** How the report itself is laid out. */
  readonly layout: Layout;
  readonly known: Draft;
  /** The fact as it was recorded, to start from: what is left as it is stays as it was. */
  readonly recorded: Draft | undefined;
}

/** Correcting one fact of the timeline. */
export function correctionLayout({ line, layout, known, recorded }: Corrected): Layout {
  const inner = layoutInside(layout, report);
  return {
    title: 'Een feit corrigeren',
    lead: `Het feit: “${line.sentence}” Wat u hier vastlegt, komt ervoor in de plaats. Het eerste blijft in het archief staan.`,
    parts: [{ fields: ['fact', 'correction'] }, { fields: ['reason'] }, { fields: ['happened'] }],
    at: {
      fact: { hidden: true },
      correction: { label: 'Wat klopt er niet?' },
      'correction.by': { bare: true },
      'correction.by.name': { hidden: true },
      reason: { label: 'Waarom klopt het eerste niet?', hint: '' },
      happened: { label: 'Wanneer bleek de fout, en waar blijkt dat uit?' },
      ...inner,
      // What was reported stays reported: without a day and a source it would be a fact of this system, which nobody corrects.
      [`${report}.happened`]: { label: 'Wanneer gebeurde het echt, en waar blijkt dat uit?', required: true },
      [report]: { ...inner[report], label: 'De melding zoals die had moeten zijn' },
    },
    known: {
      fact: line.id,
      correction: {
        kind: '',
        by: { body: { ...asGroup(known), ...asGroup(recorded) } },
      },
    },
  };
}

const asGroup = (draft: Draft | undefined): DraftGroup => (isGroup(draft) ? draft : {});
