import type { ProcessDefinition, TimelineView } from '@eensluidend/contracts';
import { Day } from '../parts/day';
import { counted } from '../words';
import { daysOf, idOf } from './entries';
import { concerns, filtered, subjectsOf } from './filter';
import { FilterForm } from './filter-form';
import { TimelineEntry } from './timeline-entry';
import { useTimelineFilter } from './use-filter';
import { useLinkedFact } from './use-linked-fact';

interface TimelineProps {
  readonly lines: TimelineView['lines'];
  readonly definition: ProcessDefinition | undefined;
}

/** Everything that happened, on the day it happened, the newest first unless the reader turns it round. */
export function Timeline({ lines, definition }: TimelineProps) {
  const [filter, choose] = useTimelineFilter();
  const linked = useLinkedFact();
  if (lines.length === 0) return <p className="utrecht-paragraph">Er is nog niets gebeurd.</p>;
  const subjects = definition === undefined ? [] : subjectsOf(definition);
  const subject = subjects.find(({ id }) => id === filter.about);
  const chosen = filtered(lines, filter, subject);
  return (
    <>
      <FilterForm
        filter={filter}
        subjects={subjects.filter((one) => one === subject || lines.some((line) => concerns(line, one)))}
        choose={choose}
      />
      <p className="quiet" role="status">
        {chosen.length === lines.length
          ? `${counted(lines.length, 'feit', 'feiten')}.`
          : `U ziet ${chosen.length} van de ${counted(lines.length, 'feit', 'feiten')}.`}
      </p>
      <ol className="plain timeline">
        {daysOf(chosen, filter.newestFirst).map(({ on, entries }) => (
          // A date can come twice: the API places a date that is partly unknown.
          <li className="timeline__day" key={entries[0] && idOf(entries[0])}>
            <h3 className="timeline__date">
              <Day on={on} />
            </h3>
            <ul className="plain">
              {entries.map((entry) => (
                <TimelineEntry key={idOf(entry)} entry={entry} linked={linked} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}
