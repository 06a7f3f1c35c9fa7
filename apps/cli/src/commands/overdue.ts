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

/** Which proposal and since when. Not what should have been done: that would tell an operator that something is secret. */
const lineOf = ({ proposalId, dueSince }: OverdueTask): string =>
  `voorstel ${proposalId}: te laat sinds ${amsterdamDate(dueSince)} ${amsterdamTime(dueSince)}`;
