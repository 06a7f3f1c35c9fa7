import { v5 as uuid5 } from 'uuid';
import { canonicalJson } from '@eensluidend/contracts';

/** The name space of event ids; the record is built on it. */
const eventIds = '4f0f2d5e-6c0b-5f3e-9a55-1d6f0c5f7b21';

/** Id of the event at `index` (from 0) of a command: the same command can never make a second one. */
export function eventId(actor: string, commandId: string, index: number): string {
  return uuid5(canonicalJson([actor, commandId, index]), eventIds);
}
