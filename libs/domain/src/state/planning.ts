import type { MeetingCalendarSet, SignalRecorded, TargetDateSet } from '@eensluidend/contracts';
import type { ContentRef } from '@eensluidend/contracts';
import type { Moment } from './moment';

export interface TargetDate extends TargetDateSet {
  readonly at: Moment;
  readonly explained?: { readonly reason: ContentRef; readonly at: Moment };
}

/** What was planned and what is in the air: calendars where they differ from the definition, every target date ever set, soft signals. No gate looks at it. */
export interface Planning {
  readonly calendars: readonly (MeetingCalendarSet & { readonly at: Moment })[];
  readonly targets: readonly TargetDate[];
  readonly signals: readonly (SignalRecorded & { readonly at: Moment })[];
}

export const noPlanning: Planning = { calendars: [], targets: [], signals: [] };
