import { openPool, postgresDefinitionStore } from '@eensluidend/event-store';
import { builtInDefinitions, readDefinition } from '@eensluidend/process';
import { CommandFailure, exitCodes } from '../exit-codes';

/** Adds the definitions that come with the product; a version that is there already stays as it is. */
export async function addBuiltInDefinitions(url: string): Promise<void> {
  const pool = openPool(url, { max: 1, onError: () => undefined }); // the query under way reports it
  try {
    const store = postgresDefinitionStore(pool);
    for (const text of builtInDefinitions()) {
      const reading = readDefinition(text, 'ingebouwd');
      if (reading.kind === 'faults')
        throw new Error(`a built-in definition is wrong: ${JSON.stringify(reading.faults)}`);
      const { definition, hash } = reading;
      const added = await store.add({ id: definition.id, version: definition.version, hash, definition });
      if (!added) throw new CommandFailure(exitCodes.conflict, differs(definition.id, definition.version));
    }
  } finally {
    await pool.end();
  }
}

const differs = (id: string, version: number): string =>
  `De procesdefinitie ${id} versie ${version} is anders dan die in de database. Geef een gewijzigde definitie een nieuw versienummer.`;
