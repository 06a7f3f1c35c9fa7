import { Command } from 'commander';
import { playCase } from '../case/play';

interface CaseOptions {
  readonly url: string;
  readonly quiet?: true;
}

/** `eensluidend case [variant]`: plays the real case against a running system. */
export function caseCommand(): Command {
  return new Command('case')
    .description('speel de echte zaak af op een draaiend systeem, met het bord na elke stap')
    .argument('[variant]', 'adopted of vaals-rejects', 'adopted')
    .option('--url <adres>', 'adres van de API', 'http://127.0.0.1:3000')
    .option('--quiet', 'zeg niets als alles goed gaat')
    .addHelpText('after', '\nVoorbeeld:\n  eensluidend case vaals-rejects --url http://127.0.0.1:8080\n')
    .action(async (variant: string, { url, quiet }: CaseOptions) => {
      await playCase({
        baseUrl: url,
        variant,
        log: quiet ? () => undefined : (line) => void process.stdout.write(`${line}\n`),
      });
    });
}
