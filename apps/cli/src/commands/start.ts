import { Command, InvalidArgumentError } from 'commander';
import { launch } from '../launcher/launch';
import { stopSignal } from '../launcher/stop-signal';
import { openTalk } from '../talk';

interface StartOptions {
  readonly empty?: true;
  readonly data: string;
  readonly port: number;
}

/** `eensluidend start`: everything on one machine, without containers. */
export function startCommand(): Command {
  return new Command('start')
    .description('start alles op deze machine: PostgreSQL, Temporal, worker en API met de webpagina')
    .option('--empty', 'speel de echte zaak niet af op een lege opslag')
    .option('--data <map>', 'map met alle gegevens', '.data')
    .option('--port <nummer>', 'poort van API en webpagina', portNumber, 3000)
    .addHelpText('after', '\nVoorbeeld:\n  eensluidend start --data /tmp/proef --port 8080\n')
    .action(async ({ empty, data, port }: StartOptions) => {
      const stop = stopSignal();
      process.exitCode = await launch({ dataFolder: data, port, empty: empty ?? false, stop, talk: await openTalk() });
    });
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Een poort is een getal van 1 tot en met 65535.');
}
