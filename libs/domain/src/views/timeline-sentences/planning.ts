import { inWords } from '@eensluidend/calendar';
import type { EventType, SignalRecorded } from '@eensluidend/contracts';
import { named } from '../../bodies';
import { stepName } from '../planning-words';
import type { Sentence } from '../timeline-sentence';

type PlanningEvent = Extract<
  EventType,
  'MeetingCalendarSet' | 'TargetDateSet' | 'MissedDateExplained' | 'SignalRecorded'
>;

const signalNames: Readonly<Record<SignalRecorded['kind'], string>> = {
  announcedAmendment: 'er is een amendement aangekondigd',
  doubt: 'er is twijfel',
  delayExpected: 'er wordt vertraging verwacht',
  other: 'een ander bericht',
};

export const planningSentences: { readonly [T in PlanningEvent]: Sentence<T> } = {
  MeetingCalendarSet: ({ data }, state) => `Het vergaderrooster van ${named(state, data.body)} is vastgelegd.`,
  TargetDateSet: ({ data }, state, text) =>
    `De stap "${stepName(state, data.milestone)}" moet klaar zijn: ${inWords(data.targetOn)}.${data.reason ? ` Reden: ${text(data.reason)}` : ''}`,
  MissedDateExplained: ({ data }, state, text) => {
    const target = state.planning.targets.find((each) => each.targetDateId === data.targetDateId);
    return `Waarom de streefdatum ${inWords(target?.targetOn ?? 'XXXX-XX-XX')} niet is gehaald: ${text(data.reason)}`;
  },
  SignalRecorded: ({ data }, state, text) =>
    `Signaal${data.body === undefined ? '' : ` over ${named(state, data.body)}`}: ${signalNames[data.kind]}. ${text(data.wording)}`,
};
