import type { ProposalView } from '@eensluidend/contracts';
import { useState } from 'react';
import { usePaper } from '../data/queries';
import { Loaded } from '../parts/loaded';

type Part = ProposalView['texts'][number]['joint'][number];

function PaperText({ id, documentId }: { readonly id: string; readonly documentId: string }) {
  const paper = usePaper(id, documentId);
  return <Loaded query={paper}>{(text) => <div className="paper__text">{text}</div>}</Loaded>;
}

/** One paper; its text is asked when it is opened. */
function Paper({ id, part }: { readonly id: string; readonly part: Part }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="details" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{part.name}</summary>
      {isOpen && <PaperText id={id} documentId={part.documentId} />}
    </details>
  );
}

/** The papers of a text that this reader may see, each to be opened. */
export const Papers = ({ id, parts }: { readonly id: string; readonly parts: readonly Part[] }) =>
  parts.length === 0 ? null : (
    <ul className="plain papers" aria-label="Stukken">
      {parts.map((part) => (
        <li key={part.documentId}>
          <Paper id={id} part={part} />
        </li>
      ))}
    </ul>
  );
