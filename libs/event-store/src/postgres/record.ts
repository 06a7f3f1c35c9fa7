import type { Pool } from 'pg';
import type { RecordPorts } from '../record-ports';
import { appendHint } from './append-hint';
import { postgresCheckpoints } from './checkpoints';
import { postgresClock } from './clock';
import { postgresDefinitionStore } from './definition-store';
import { postgresEventStore } from './event-store';
import type { FeedOptions } from './feed-options';
import { postgresFeed } from './feed';
import { postgresNumberer } from './numberer';
import { postgresPersonStore } from './person-store';
import { postgresRecordedContents } from './recorded-contents';

/** All ports of the record on one pool (see `openPool`); appends hint the numberer. */
export function postgresRecord(pool: Pool, options: FeedOptions): RecordPorts {
  return {
    store: postgresEventStore(pool, { onAppended: appendHint(pool, options.onError) }),
    contents: postgresRecordedContents(pool),
    feed: postgresFeed(pool, options),
    numberer: postgresNumberer(pool),
    clock: postgresClock(pool),
    persons: postgresPersonStore(pool),
    definitions: postgresDefinitionStore(pool),
    checkpoints: postgresCheckpoints(pool),
  };
}
