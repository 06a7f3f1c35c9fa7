import type { BoardCell } from '@eensluidend/contracts';

type Status = BoardCell['status'];

/** A shape of its own for every status, so that nobody needs the colour. The words stand beside it. */
const lines: Record<Status, string | undefined> = {
  notReached: undefined,
  open: 'M8 4.5V8l2.5 1.8',
  agreed: 'M4.5 8.2l2.4 2.4 4.6-5',
  done: 'M4.5 8.2l2.4 2.4 4.6-5',
  rejected: 'M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4',
  amended: 'M5 6.5h6M5 9.5h6M9.8 4.6l-3.6 6.8',
  held: 'M6.3 5.2v5.6M9.7 5.2v5.6',
  notTaking: 'M5 8h6',
};

const outline = (status: Status) => {
  if (status === 'rejected') return <path className="icon__ground" d="M8 .6 15.4 8 8 15.4.6 8z" />;
  if (status === 'amended' || status === 'held')
    return <rect className="icon__ground" x="1" y="1" width="14" height="14" rx="2" />;
  return <circle className="icon__ground" cx="8" cy="8" r="7" />;
};

export function StatusIcon({ status }: { readonly status: Status }) {
  const line = lines[status];
  return (
    <svg className={`icon icon--${status}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {outline(status)}
      {line !== undefined && <path className="icon__line" d={line} />}
    </svg>
  );
}
