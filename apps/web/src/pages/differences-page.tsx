import type { DifferencesView } from '@eensluidend/contracts';
import { useState } from 'react';
import { useBoard, useDifferences } from '../data/queries';
import { asPhrases, changesIn, onlyIn, shortened, type Part, type Piece } from '../differences';
import { ErrorAlert, Loading } from '../parts/loaded';
import { Section } from '../parts/section';
import { DifferingWords } from '../proposal/differing-words';
import { PageHead } from '../record/page-head';
import { counted, listed } from '../words';

/** What can be said of a part before its words. */
function sentenceOf(sentence: string | undefined, pieces: readonly Piece[]): string {
  const [here, there] = onlyIn(pieces) === 'to' ? ['nieuwe', 'eerdere'] : ['eerdere', 'nieuwe'];
  if (onlyIn(pieces) !== undefined)
    return `Dit deel staat alleen in de ${here} tekst, of is in de ${there} niet openbaar.`;
  return sentence ?? `${counted(changesIn(pieces), 'wijziging', 'wijzigingen')}.`;
}

/** A part that differs, with its words where both texts have them. */
function ChangedPart({ part, id, isWhole }: { readonly part: Part; readonly id: string; readonly isWhole: boolean }) {
  const { name, sentence } = part;
  const pieces = asPhrases(part.pieces);
  return (
    <Section id={id} title={name}>
      <p className="utrecht-paragraph">{sentenceOf(sentence, pieces)}</p>
      {onlyIn(pieces) === undefined && sentence === undefined && (
        <DifferingWords pieces={isWhole ? pieces : shortened(pieces)} />
      )}
    </Section>
  );
}

interface PartsProps {
  readonly found: DifferencesView;
  readonly isWhole: boolean;
}

/** The parts that differ with their words; of the others only that they are the same. */
function Parts({ found, isWhole }: PartsProps) {
  const { parts } = found;
  const equal = parts.filter((part) => part.equal);
  return (
    <>
      {parts
        .filter((part) => !part.equal)
        .map((part, index) => (
          <ChangedPart key={index} id={`deel-${index + 1}`} part={part} isWhole={isWhole} />
        ))}
      {equal.length > 0 && (
        <Section id="gelijk" title="Gelijk gebleven">
          <p className="utrecht-paragraph">{listed(equal.map(({ name }) => name))}.</p>
        </Section>
      )}
    </>
  );
}

const Legend = () => (
  <p className="utrecht-paragraph">
    <del className="word word--removed">Doorgestreept</del> is vervallen,{' '}
    <ins className="word word--added">onderstreept</ins> is toegevoegd. Delen die niet openbaar zijn, staan hier niet.
  </p>
);

const titleOf = ({ from, to }: DifferencesView): string =>
  to.amendedBy === undefined
    ? `Wat is er anders in “${to.label}”?`
    : `Wat wijzigde ${to.amendedBy} in “${from.label}”?`;

function Compared({ found }: { readonly found: DifferencesView }) {
  const [isWhole, setWhole] = useState(false);
  const { from, to, parts } = found;
  const changed = parts.filter((part) => !part.equal);
  const canShorten = changed.some(({ pieces }) => shortened(pieces).some(({ text }, at) => text !== pieces[at]?.text));
  return (
    <>
      {to.amendedBy === undefined && <p className="utrecht-paragraph">Vergeleken met “{from.label}”.</p>}
      {changed.length === 0 ? (
        <p className="utrecht-paragraph">
          {parts.length === 0
            ? 'Deze teksten hebben geen openbare delen.'
            : 'In de openbare delen verschilt geen woord.'}
        </p>
      ) : (
        <Legend />
      )}
      {canShorten && (
        <label className="tick on-screen">
          <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.target.checked)} />
          Toon ook de tekst die gelijk bleef
        </label>
      )}
      <Parts found={found} isWhole={isWhole} />
    </>
  );
}

/** The words that differ between two texts: of a council's own text with the joint one, or of a text with the one before (R81). */
export function DifferencesPage({ id }: { readonly id: string }) {
  const asked = new URLSearchParams(window.location.search);
  const { data, error } = useDifferences(id, asked.get('van') ?? '', asked.get('naar') ?? '');
  const board = useBoard(id);
  if (data === undefined && error === null) return <Loading />;
  return (
    <>
      <PageHead
        title={data === undefined ? 'Gewijzigde woorden' : titleOf(data)}
        proposal={board.data?.title ?? 'Voorstel'}
        address={`/voorstellen/${id}`}
      />
      {data === undefined ? <ErrorAlert error={error} /> : <Compared found={data} />}
    </>
  );
}
