import type { TimelineView } from '@eensluidend/contracts';
import { Day, Instant } from '../parts/day';
import { Assumed, CountsNot, Warnings } from '../parts/marks';

type Line = TimelineView['lines'][number];

function TimelineLine({ line }: { readonly line: Line }) {
  return (
    <li className="timeline__line">
      <p className="timeline__day">
        <Day on={line.on} />
      </p>
      <div className="timeline__what">
        <p>
          {line.sentence} <Assumed when={line.assumed} /> {line.effect === 'doesNotCount' && <CountsNot />}
        </p>
        <Warnings warnings={line.warnings} />
        <p className="quiet">
          {line.knownSince !== undefined && line.knownSince !== line.on && (
            <>
              Bekend sinds <Day on={line.knownSince} length="short" />.{' '}
            </>
          )}
          Bron: {line.source}. Vastgelegd op <Instant at={line.recordedAt} />.
        </p>
      </div>
    </li>
  );
}

/** Everything that happened, on the day it happened, in the order of the API. */
export function Timeline({ lines }: { readonly lines: readonly Line[] }) {
  if (lines.length === 0) return <p className="utrecht-paragraph">Er is nog niets gebeurd.</p>;
  return (
    <ol className="plain timeline">
      {lines.map((line, index) => (
        // A line has no id of its own: two facts of one command share every other field.
        <TimelineLine key={`${line.recordedAt}-${line.kind}-${line.body ?? ''}-${index}`} line={line} />
      ))}
    </ol>
  );
}
