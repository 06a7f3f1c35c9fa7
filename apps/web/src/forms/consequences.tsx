import { useState } from 'react';
import { whoOf } from '../data/who';
import { useReader } from '../data/identity';
import { useBoard, useObligations } from '../data/queries';
import type { Act } from '../open-work';
import { formOf } from '../own-tasks';
import { counted, listed } from '../words';
import { cameOfIt, type Standing } from './came-of-it';

/** Up to so many bodies are named one by one. */
const few = 3;

const bodiesOf = ({ tasks }: Act): string => {
  const names = [...new Set(tasks.map(({ actorName }) => actorName))];
  return names.length > few ? counted(names.length, 'orgaan', 'organen') : listed(names);
};

/** A task that came, with the way to it: its form for the body whose move it is, the reasons on the page for all others. */
function Came({ act, address }: { readonly act: Act; readonly address: string }) {
  const { body } = whoOf(useReader().token);
  const own = act.tasks.find(({ actor }) => actor === body);
  const form = own && formOf(own);
  const [one] = act.tasks;
  return (
    <li>
      {bodiesOf(act)}:{' '}
      <a
        className="utrecht-link utrecht-link--html-a"
        href={form === undefined ? `${address}#waarom` : `${address}/vastleggen/${form}`}
      >
        {act.act}
      </a>
      .{one !== undefined && act.tasks.length === 1 && ` ${one.sentence}`}
    </li>
  );
}

interface ConsequencesProps {
  readonly proposalId: string;
  readonly address: string;
}

/** How the proposal stands, and since when this page knows. */
function useStanding(id: string): { readonly standing?: Standing; readonly at: number } {
  const [board, tasks] = [useBoard(id), useObligations(id)];
  const at = Math.min(board.dataUpdatedAt, tasks.dataUpdatedAt);
  if (board.data === undefined || tasks.data === undefined) return { at };
  return { standing: { state: board.data.stateLabel, tasks: tasks.data.obligations }, at };
}

/** What a correction undid, and what must be done now. It is first shown with how things stood, for the answers come after it. */
export function Consequences({ proposalId, address }: ConsequencesProps) {
  const now = useStanding(proposalId);
  const [before] = useState(now);
  const isNew = now.at > before.at;
  if (before.standing === undefined) return <p>Kijk bij het voorstel wat hiervan het gevolg is.</p>;
  return (
    <div role="status">
      {now.standing && isNew ? (
        <Told before={before.standing} after={now.standing} address={address} />
      ) : (
        <p>Wij kijken wat hiervan het gevolg is…</p>
      )}
    </div>
  );
}

function Told({ before, after, address }: { before: Standing; after: Standing; readonly address: string }) {
  const { was, is, acts, gone } = cameOfIt(before, after);
  return (
    <>
      <p className={was === undefined ? undefined : 'warning'}>
        {was === undefined ? (
          `Het voorstel staat er hetzelfde voor: ${is}.`
        ) : (
          <>
            <strong>Let op:</strong> het voorstel stond op “{was}”. Dat geldt niet meer; nu staat het op “{is}”.
          </>
        )}
        {gone > 0 && ` ${counted(gone, 'taak vervalt', 'taken vervallen')}.`}
      </p>
      {acts.length > 0 && (
        <>
          <p>Dit moet nu gebeuren:</p>
          <ul className="form-came">
            {acts.map((act) => (
              <Came key={act.tasks[0]?.key} act={act} address={address} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
