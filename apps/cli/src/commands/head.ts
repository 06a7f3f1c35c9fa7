import { postgresClock, signedHead, streamHeads } from '@eensluidend/event-store';
import { Command } from 'commander';
import { readRecord, withDatabase, type DatabaseOptions } from '../running-system';
import { readPrivateKey } from '../signing-key';

interface HeadOptions extends DatabaseOptions {
  readonly key: string;
}

/** `eensluidend head`: the ends of all chains now, signed, to be kept outside the database. */
export function headCommand(): Command {
  return withDatabase(new Command('head'))
    .description('geef het ondertekende eind van het logboek, om elders te bewaren')
    .requiredOption('--key <bestand>', 'geheime sleutel om mee te ondertekenen (Ed25519, PEM)')
    .addHelpText('after', '\nVoorbeeld:\n  eensluidend head --key sleutel.pem > eind.json\n')
    .action(async ({ key, ...options }: HeadOptions) => {
      const privateKey = await readPrivateKey(key);
      const head = await readRecord(options, async (pool) =>
        signedHead(await streamHeads(pool), await postgresClock(pool).now(), privateKey),
      );
      process.stdout.write(`${JSON.stringify(head)}\n`);
    });
}
