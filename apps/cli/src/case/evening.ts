import { Temporal } from 'temporal-polyfill';

/** Eight in the evening in the Netherlands of a civil date, as an instant in UTC: a griffier records after the meeting. */
export const evening = (day: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '20:00' })
    .toInstant()
    .toString({ smallestUnit: 'second' });
