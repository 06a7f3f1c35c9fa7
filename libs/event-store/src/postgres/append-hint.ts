import { appendChannel } from './channels';
import type { ErrorListener, Queryable } from './connection';

/**
 * A hint to the numberer after an append, never waited for: at most one NOTIFY under way, hints meanwhile become one
 * more. It is a transaction of its own because NOTIFY takes a lock on the whole cluster at commit: inside the append it
 * would line up all writers behind each other's flush to disk. A lost hint costs the numberer's poll, 250 ms.
 */
export function appendHint(pool: Queryable, onError: ErrorListener): () => void {
  let underWay = false;
  let again = false;
  const send = async () => {
    underWay = true;
    do {
      again = false;
      await pool.query(`notify ${appendChannel}`).catch(onError);
    } while (again);
    underWay = false;
  };
  return () => {
    if (underWay) again = true;
    else void send();
  };
}
