import { workReadiness, type Readiness } from '@eensluidend/servers';
import { Command } from 'commander';
import { CommandFailure, exitCodes } from '../exit-codes';
import { temporalAddress } from '../running-system';

interface StatusOptions {
  readonly temporal?: string;
  readonly namespace: string;
  readonly build?: string;
  readonly data: string;
}

/**
 * `eensluidend status`: whether workflows run. For an operator, and for a deployment as the readiness of the worker: the API
 * records facts without any workflow, so its own readiness does not ask this.
 */
export function statusCommand(): Command {
  return new Command('status')
    .description('zeg of de workflows lopen: Temporal, de worker en zijn versie')
    .option('--temporal <adres>', 'host:poort; anders EENSLUIDEND_TEMPORAL_ADDRESS, anders van het draaiende systeem')
    .option('--namespace <naam>', 'naamruimte', process.env['EENSLUIDEND_TEMPORAL_NAMESPACE'] ?? 'eensluidend')
    .option('--build <versie>', 'de versie die moet gelden; anders EENSLUIDEND_BUILD_ID, anders is elke goed')
    .option('--data <map>', 'gegevensmap van het draaiende systeem', '.data')
    .addHelpText('after', '\nEindigt met 0 als de workflows lopen, en anders met 7.\n')
    .action(async ({ temporal, namespace, build, data }: StatusOptions) => {
      const address = await temporalAddress(temporal, data);
      const buildId = build ?? process.env['EENSLUIDEND_BUILD_ID'];
      const readiness = await workReadiness({ address, namespace, ...(buildId ? { buildId } : {}) });
      if (readiness.kind !== 'ready') throw new CommandFailure(exitCodes.notReachable, sentenceOf(readiness));
      process.stdout.write(`${sentenceOf(readiness)}\n`);
    });
}

/** What a readiness means, in words. */
function sentenceOf(readiness: Readiness): string {
  switch (readiness.kind) {
    case 'ready':
      return `De workflows lopen. Versie ${readiness.buildId} geldt en is aan het werk.`;
    case 'noWorker':
      return 'Er loopt niets: er heeft zich nog nooit een worker gemeld.';
    case 'noCurrentVersion':
      return 'Er loopt niets: er is een worker, maar geen enkele versie is als geldend aangewezen.';
    case 'otherVersionCurrent':
      return `Deze worker krijgt geen werk: niet zijn versie geldt, maar versie ${readiness.current}.`;
    case 'workerAway':
      return `Er loopt niets: versie ${readiness.buildId} geldt, maar geen worker van die versie vraagt om werk.`;
  }
}
