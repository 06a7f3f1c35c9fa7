import type { MeetingCalendar, MeetingRule } from '@eensluidend/calendar';
import { bodyOf } from './bodies';
import { defined } from './decide';
import type { ProposalState } from './state';

const empty: MeetingCalendar = { dates: [], recurring: [], recess: [] };

type LooseRule = { readonly [Key in keyof MeetingRule]: MeetingRule[Key] | undefined } & Pick<MeetingRule, 'weekday'>;

/** A meeting rule as a definition or a command gives it. */
export const ruleOf = (rule: LooseRule): MeetingRule => defined(rule);

/** When a body meets: as recorded for this proposal, else as its process definition says (R106). A municipality's recess holds for its college and its council. */
export const calendarOf = (state: ProposalState, id: string): MeetingCalendar => {
  const recorded = state.planning.calendars.findLast((each) => each.body === id);
  if (recorded) return recorded;
  const body = bodyOf(state.definition, id);
  const municipality = state.definition.municipalities.find((each) => each.id === body?.municipality);
  return {
    ...empty,
    ...defined({
      dates: body?.meetings?.dates,
      recurring: body?.meetings?.recurring?.map(ruleOf),
      recess: body?.kind === 'college' || body?.kind === 'council' ? municipality?.recess : undefined,
      leadTime: body?.rulesOfProcedure?.leadTime,
      deliveryBefore: body?.meetings?.deliveryBefore,
    }),
  };
};
