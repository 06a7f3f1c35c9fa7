import { differences } from './differences';
import { readFacts } from './follow';
import { performer } from './perform';
import type { ContentStore, DefinitionStore, EventStore, PersonStore } from './ports';
import { definitions, streams } from './streams';
import { reportedFact } from './reported-fact';
import { views } from './views';
import { voteLists } from './vote-lists';

export interface ApplicationPorts {
  readonly store: EventStore;
  readonly contents: ContentStore;
  readonly persons: PersonStore;
  readonly definitions: DefinitionStore;
  /** Secret key of this installation, at least 32 bytes. */
  readonly key: Uint8Array;
}

/** The product without its surroundings: perform a command, read a view, read what the workflows follow. */
export const application = (ports: ApplicationPorts) => {
  const findDefinition = definitions(ports.definitions);
  const read = streams(ports.store, findDefinition);
  return {
    perform: performer({ ...ports, streams: read, findDefinition }),
    views: views({ ...ports, streams: read }),
    reportedFact: reportedFact({ ...ports, streams: read }),
    differences: differences({ streams: read, contents: ports.contents }),
    readVoteList: voteLists(read),
    facts: readFacts(read),
    streams: read,
  };
};

export type Application = ReturnType<typeof application>;
