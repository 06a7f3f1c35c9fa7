import { daysBetween, inWords, lengthInWords } from '@eensluidend/calendar';
import type { PlanningLink, PlanningView } from '@eensluidend/contracts';
import { bodyName, named, sentence } from '../bodies';
import { isStillToAct, plan, type Delay, type Plan } from '../planner';
import type { PlannedDecision, ProposalState } from '../state';
import { closesMatter } from '../steps/decision-outcome';
import { isUsedUp } from '../open-plan';
import { isVoid } from '../steps/decision-void';
import { targetsOf } from '../steps/planning-targets';
import type { ViewContext } from './board';
import { stepName } from './planning-words';
import { sourceInWords } from './timeline';

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

const ofBody = (state: ProposalState, body: string | undefined) =>
  body === undefined ? {} : { body, bodyName: bodyName(state, body) };

const linkView = (
  state: ProposalState,
  { step, body, from, on, because, assumed }: Plan['path'][number],
): PlanningLink => ({
  step: step.id,
  stepName: step.name,
  ...ofBody(state, body),
  from,
  on,
  because,
  assumed,
});

const planSentence = ({ earliestOn, stoppedAt, path, bodies }: Plan): string => {
  if (stoppedAt) return `Er is nog geen datum. ${stoppedAt.because}`;
  if (earliestOn === undefined) return 'Er valt niets meer te plannen.';
  const assumed = [...path, ...bodies].some((each) => each.assumed) ? ' Dit rekent met aannames.' : '';
  return `Alle organen kunnen op zijn vroegst op ${inWords(earliestOn)} hebben besloten.${assumed}`;
};

const jointView = (state: ProposalState, of: Plan, said: string) => ({
  ...optional('earliestOn', of.earliestOn),
  sentence: said,
  path: of.path.map((each) => linkView(state, each)),
});

const whatIfSentence = (state: ProposalState, before: Plan, after: Plan, { body, length }: Delay): string => {
  const who = named(state, body);
  if (!isStillToAct(before, body)) return sentence(`${who} is niet meer aan zet; er verandert niets.`);
  if (after.earliestOn === undefined || before.earliestOn === undefined) return planSentence(after);
  const days = daysBetween(before.earliestOn, after.earliestOn);
  const change = days === 0 ? 'De datum blijft gelijk.' : `Dat is ${days} ${days === 1 ? 'dag' : 'dagen'} later.`;
  return `Is ${who} ${lengthInWords(length)} later, dan wordt het op zijn vroegst ${inWords(after.earliestOn)}. ${change}`;
};

const bodiesView = (state: ProposalState, of: Plan): PlanningView['bodies'] =>
  of.bodies.map(({ step, body, on, because, assumed }) => {
    const item = state.planned.findLast(
      (each) => each.body === body && !each.withdrawn && each.round >= state.round.number && !isUsedUp(state, each),
    );
    return {
      step,
      body,
      bodyName: bodyName(state, body),
      ...optional('earliestOn', on),
      because,
      ...optional('plannedOn', item?.plannedOn),
      assumed,
    };
  });

const targetsView = (state: ProposalState, { today, text }: ViewContext): PlanningView['targets'] =>
  targetsOf(state, today).map(({ targetDateId, milestone, targetOn, status, metOn, reason }) => ({
    targetDateId,
    milestone,
    milestoneName: stepName(state, milestone),
    targetOn,
    label: inWords(targetOn),
    status,
    ...optional('metOn', metOn),
    ...optional('reason', reason && text(reason)),
  }));

/** What became of a planned day: another came in its place, the body decided on or before it, later, or not; holding a matter over is not deciding (R107). */
const plannedView = (state: ProposalState, item: PlannedDecision, today: string): PlanningView['planned'][number] => {
  const { body, round, plannedOn } = item;
  const next = state.planned
    .slice(state.planned.indexOf(item) + 1)
    .find((each) => each.body === body && each.round === round);
  const decision = state.decisions.find(
    (each) =>
      each.body === body &&
      each.round === round &&
      each.at.on >= item.at.on &&
      closesMatter(each) &&
      !isVoid(state, each),
  );
  const decidedOn = decision?.at.on;
  const status = () => {
    if (item.withdrawn) return 'withdrawn';
    if (decidedOn !== undefined && decidedOn <= plannedOn) return 'met';
    if (next && next.at.on <= plannedOn) return 'moved';
    return today > plannedOn ? 'missed' : 'open';
  };
  return {
    body,
    bodyName: bodyName(state, body),
    round,
    plannedOn,
    status: status(),
    ...optional('decidedOn', decidedOn),
  };
};

const signalsView = (state: ProposalState, context: ViewContext): PlanningView['signals'] =>
  state.planning.signals.map(({ signalId, kind, body, wording, at }) => {
    const event = state.events.find((each) => each.eventId === at.eventId);
    return {
      signalId,
      kind,
      ...ofBody(state, body),
      on: at.on,
      wording: context.text(wording),
      source: event ? sourceInWords(event, state, context) : '',
      assumed: at.assumed,
    };
  });

/** When all can have decided and what determines that (R109); what was planned and what became of it (R107); what is in the air. */
export const planningView = (state: ProposalState, context: ViewContext, delay?: Delay): PlanningView => {
  const now = plan(state, context.today);
  const after = delay && plan(state, context.today, delay);
  return {
    proposalId: state.proposalId,
    today: context.today,
    ...jointView(state, now, planSentence(now)),
    bodies: bodiesView(state, now),
    ...(delay && after
      ? {
          whatIf: {
            body: delay.body,
            bodyName: bodyName(state, delay.body),
            length: delay.length,
            ...jointView(state, after, whatIfSentence(state, now, after, delay)),
          },
        }
      : {}),
    targets: targetsView(state, context),
    planned: state.planned.map((item) => plannedView(state, item, context.today)),
    signals: signalsView(state, context),
  };
};
