import { factsOfLog, overdueTasks, type OverdueTask } from '@eensluidend/application';
import { amsterdamDate, amsterdamTime } from '@eensluidend/calendar';
import { postgresRecord, streamHeads } from '@eensluidend/event-store';
import { Command } from 'commander';
import { CommandFailure, exitCodes } from '../exit-codes';
import { readRecord, withDatabase, type DatabaseOptions } from '../running-system';

/** `eensluidend overdue`: what the product should have done by now and did not, from the log alone, without Temporal. */
export function overdueCommand(): Command {
  return withDatabase(new Command('overdue'))
    .description('zoek in het logboek wat het systeem al had moeten doen en niet deed')
    .addHelpText('after', '\nEindigt met 0 als niets te laat is, en met 9 als er iets te laat is.\n')
    .action(async (options: DatabaseOptions) => {
      const { overdue, unread } = await readRecord(options, look);
      for (const task of overdue) process.stdout.write(`${lineOf(task)}\n`);
      for (const proposalId of unread) process.stdout.write(`voorstel ${proposalId}: is niet te lezen\n`);
      const found = overdue.length + unread.length;
      if (found > 0) throw new CommandFailure(exitCodes.somethingFound, `Te laat of niet te lezen: ${found}.`);
      process.stdout.write('Niets is te laat.\n');
    });
}

async function look(pool: Parameters<typeof postgresRecord>[0]) {
  const unread: string[] = [];
  const record = postgresRecord(pool, { onError: () => undefined });
  const facts = factsOfLog(record);
  const overdue = await overdueTasks({
    candidates: async () => (await streamHeads(pool)).map(({ stream }) => stream),
    application: {
      facts: (proposalId) =>
        facts(proposalId).catch((error: unknown) => {
          unread.push(proposalId);
          throw error;
        }),
    },
    onError: () => undefined,
  });
  return { overdue, unread };
}

const works: Readonly<Record<OverdueTask['act'], string>> = {
  openStage: 'een stap openen',
  deliverAdviceRequest: 'een adviesvraag bezorgen',
  remindAdviser: 'een adviseur herinneren',
  lapseAdviceTerm: 'een adviestermijn laten aflopen',
  closeRound: 'een ronde afsluiten',
  openLiftTask: 'vragen om opheffing van een geheimhouding',
  warnSecrecyEnd: 'waarschuwen dat een geheimhouding niet meer vanzelf eindigt',
  prepareGazettes: 'een gemeenteblad klaarzetten',
};

const lineOf = ({ proposalId, act, dueSince }: OverdueTask): string =>
  `voorstel ${proposalId}: ${works[act]}, sinds ${amsterdamDate(dueSince)} ${amsterdamTime(dueSince)}`;
