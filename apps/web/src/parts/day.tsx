import { dayInWords, instantInWords, machineDate } from '../dates';

interface DayProps {
  readonly on: string;
  readonly length?: 'long' | 'short';
}

/** A civil date in words, with the exact value for machines where HTML has a form for it. */
export function Day({ on, length }: DayProps) {
  const words = dayInWords(on, length);
  const exact = machineDate(on);
  return exact === undefined ? <span>{words}</span> : <time dateTime={exact}>{words}</time>;
}

export const Instant = ({ at }: { readonly at: string }) => <time dateTime={at}>{instantInWords(at)}</time>;
