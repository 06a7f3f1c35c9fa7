import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { openPool, postgresDefinitionStore } from '@eensluidend/event-store';
import { readDefinition, type DefinitionReading } from '@eensluidend/process';
import { CommandFailure, exitCodes } from '../exit-codes';
import { databaseUrl, withDatabase, type DatabaseOptions } from '../running-system';

type Readable = Extract<DefinitionReading, { kind: 'ok' }>;

/** `eensluidend definitions check|add <file>`: another region or route, without code and without a restart. */
export function definitionsCommand(): Command {
  const group = new Command('definitions')
    .description('procesdefinities: regio’s en hun routes als gegevens')
    .exitOverride()
    .configureOutput({ outputError: () => undefined }); // the program tells it, in Dutch
  group
    .command('check')
    .description('controleer een definitie; elke fout met regel, plaats en reden')
    .argument('<bestand>', 'YAML of JSON')
    .action(async (file: string) => {
      const { definition, hash } = await readDefinitionFile(file);
      process.stdout.write(
        `${file}: ${definition.name} (${definition.id}, versie ${definition.version}) klopt. Vingerafdruk ${hash}.\n`,
      );
    });
  withDatabase(group.command('add'))
    .description('voeg een definitie toe; nieuwe voorstellen kunnen haar meteen gebruiken')
    .argument('<bestand>', 'YAML of JSON')
    .action(async (file: string, options: DatabaseOptions) => {
      const reading = await readDefinitionFile(file);
      await addDefinition(reading, await databaseUrl(options));
      const { name, id, version } = reading.definition;
      process.stdout.write(`${name} (${id}, versie ${version}) is toegevoegd.\n`);
    });
  return group;
}

async function readDefinitionFile(file: string): Promise<Readable> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandFailure(exitCodes.notFound, `Het bestand ${file} is niet te lezen.`, String(error));
  });
  const reading = readDefinition(text, file);
  if (reading.kind === 'ok') return reading;
  const lines = reading.faults.map(
    ({ line, column, path, reason }) => `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${reason}`,
  );
  throw new CommandFailure(exitCodes.invalidInput, lines.join('\n'));
}

async function addDefinition({ definition, hash }: Readable, url: string): Promise<void> {
  const { id, version } = definition;
  let added: boolean;
  const pool = openPool(url, { max: 1, onError: () => undefined });
  try {
    added = await postgresDefinitionStore(pool).add({ id, version, hash, definition });
  } catch (error) {
    throw new CommandFailure(
      exitCodes.notReachable,
      'De database is niet bereikbaar, of is nog niet ingericht. Er is niets toegevoegd.',
      String(error),
    );
  } finally {
    await pool.end();
  }
  if (added) return;
  throw new CommandFailure(
    exitCodes.conflict,
    `Versie ${version} van ${id} bestaat al met andere inhoud. Een versie verandert nooit; geef deze definitie versie ${version + 1}.`,
  );
}
