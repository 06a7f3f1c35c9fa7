import { Command } from 'commander';
import { playCase } from '../case/play';
import { apiUrl } from '../running-system';

interface CaseOptions {
  readonly url?: string;
  readonly data: string;
  readonly quiet?: true;
}

/** `eensluidend case [variant]`: plays the real case against a running system. */
export function caseCommand(): Command {
  return new Command('case')
    .description('speel de echte zaak af op een draaiend systeem, met het bord na elke stap')
    .argument('[variant]', 'adopted of vaals-rejects', 'adopted')
    .option('--url <adres>', 'adres van de API; anders dat van het draaiende systeem')
    .option('--data <map>', 'gegevensmap van het draaiende systeem', '.data')
    .option('--quiet', 'zeg niets als alles goed gaat')
    .addHelpText('after', '\nVoorbeeld:\n  eensluidend case vaals-rejects --url http://127.0.0.1:8080\n')
    .action(async (variant: string, { url, data, quiet }: CaseOptions) => {
      await playCase({
        baseUrl: await apiUrl(url, data),
        variant,
        log: quiet ? () => undefined : (line) => void process.stdout.write(`${line}\n`),
      });
    });
}
