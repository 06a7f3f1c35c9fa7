import { asOfQuery } from '../as-of';
import { dayOf } from '../dates';
import { Instant } from '../parts/day';
import { Assumed, CountsNot, Warnings } from '../parts/marks';
import type { Entry, Line } from './entries';
import { sourceSentence } from './source';
import { anchorOf } from './use-linked-fact';

/** When a fact was recorded is worth a line only when it was not on the day itself. */
const Recorded = ({ line }: { readonly line: Line }) =>
  dayOf(line.recordedAt) === line.on ? null : (
    <>
      {' '}
      Vastgelegd op <Instant at={line.recordedAt} />.
    </>
  );

const Permalink = ({ line }: { readonly line: Line }) => (
  <a className="utrecht-link utrecht-link--html-a permalink" href={`#${anchorOf(line.id)}`}>
    Link<span className="visually-hidden"> naar dit feit: {line.sentence}</span>
  </a>
);

/** Whether the page shows an earlier state. */
const isEarlier = (): boolean => asOfQuery(window.location.search) !== '';

/** The way to correct a fact, for who may; never from an earlier state. */
const Correct = ({ line }: { readonly line: Line }) =>
  line.correctable !== true || isEarlier() ? null : (
    <>
      {' '}
      <a
        className="utrecht-link utrecht-link--html-a permalink"
        href={`${window.location.pathname.replace(/\/$/, '')}/vastleggen/corrections?feit=${line.id}`}
      >
        Corrigeer<span className="visually-hidden"> dit feit: {line.sentence}</span>
      </a>
    </>
  );

const Source = ({ line }: { readonly line: Line }) => (
  <>
    {sourceSentence(line.source)}
    <Recorded line={line} />
  </>
);

const Fact = ({ line }: { readonly line: Line }) => (
  <>
    <p>
      {line.sentence} <Assumed when={line.assumed} /> {line.effect === 'doesNotCount' && <CountsNot />}
    </p>
    <Warnings warnings={line.warnings} />
    <p className="quiet">
      <Source line={line} /> <Permalink line={line} />
      <Correct line={line} />
    </p>
  </>
);

interface FactsProps {
  readonly sentence: string;
  readonly lines: readonly Line[];
  readonly linked: string;
}

/** Facts of one kind in one sentence; who they are about can be opened. */
function Facts({ sentence, lines, linked }: FactsProps) {
  const sources = new Set(lines.map((line) => line.source));
  const [first] = lines;
  const own = lines.filter(({ correctable }) => correctable === true);
  const mayCorrect = own.length > 0 && !isEarlier();
  // The one that the reader may correct must not lie hidden among those of others.
  const isOpen = lines.some(({ id }) => anchorOf(id) === linked) || (mayCorrect && own.length < lines.length);
  const isNotice = first?.kind === 'NoticeGiven';
  const shared = sources.size === 1 && first !== undefined ? first : undefined;
  return (
    <>
      <p>
        {sentence} <Assumed when={lines.every((line) => line.assumed)} />{' '}
        {first?.effect === 'doesNotCount' && <CountsNot />}
      </p>
      <Warnings warnings={lines.flatMap((line) => line.warnings)} />
      {shared && (
        <p className="quiet">
          <Source line={shared} />
        </p>
      )}
      <details className={`details${isNotice ? ' details--notices' : ''}`} open={isOpen}>
        <summary>
          Toon alle {lines.length}
          {mayCorrect && ', ook om te corrigeren'}
        </summary>
        <ul className="details__list">
          {lines.map((line) => (
            <li className={factClass(line, linked)} id={anchorOf(line.id)} key={line.id}>
              {shared ? (
                <>
                  {line.sentence} <Permalink line={line} />
                  <Correct line={line} />
                </>
              ) : (
                <Fact line={line} />
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

const factClass = ({ id }: Line, linked: string) => (anchorOf(id) === linked ? 'fact fact--linked' : 'fact');

/** One fact, or several told in one sentence; `linked` is the anchor in the address. */
export const TimelineEntry = ({ entry, linked }: { readonly entry: Entry; readonly linked: string }) =>
  entry.together ? (
    <li className="timeline__entry">
      <Facts sentence={entry.sentence} lines={entry.lines} linked={linked} />
    </li>
  ) : (
    <li className={`timeline__entry ${factClass(entry.line, linked)}`} id={anchorOf(entry.line.id)}>
      <Fact line={entry.line} />
    </li>
  );
