import { draftAt, textIn, type Draft } from './draft';
import type { Timed } from './fields';
import { dateTyped } from './typed';

/** Whether it was there on a day; on a day that is not known, everything may have been. */
export const wasThere = ({ from = '', until = '9999' }: Timed, on: string | undefined): boolean =>
  on === undefined || (from <= on && on <= until);

/** The day of what a field is about: that of the nearest report around it, once the whole day was typed. */
export function dayOf(draft: Draft, path: string): string | undefined {
  const steps = path.split('.').slice(0, -1);
  const around = [...steps.keys(), steps.length].toReversed().map((count) => steps.slice(0, count).join('.'));
  const typed = around.map((at) => draftAt(draft, at === '' ? 'happened.on' : `${at}.happened.on`));
  const on = dateTyped(textIn(typed.find((each) => each !== undefined)));
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : undefined;
}
