import { Command, CommanderError } from 'commander';
import { caseCommand } from './commands/case';
import { definitionsCommand } from './commands/definitions';
import { headCommand } from './commands/head';
import { overdueCommand } from './commands/overdue';
import { startCommand } from './commands/start';
import { statusCommand } from './commands/status';
import { verifyCommand } from './commands/verify';
import { exitCodes } from './exit-codes';
import { failureOf } from './failure';
import { usageSentence } from './usage';

/** Every command: one file in `commands`, one line here. */
const commands: readonly (() => Command)[] = [
  startCommand,
  caseCommand,
  definitionsCommand,
  statusCommand,
  overdueCommand,
  headCommand,
  verifyCommand,
];

/** Runs the command line and sets the exit code; what goes wrong is told in one sentence. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('eensluidend')
    .description('Eén tekst, twaalf besluiten: beheer en bediening.')
    .option('--verbose', 'vertel meer als er iets misgaat')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: () => undefined }) // told below, in Dutch
    .showSuggestionAfterError();
  for (const command of commands) program.addCommand(command().copyInheritedSettings(program));
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError ? usage(error) : tell(error, program.opts<{ readonly verbose?: true }>());
  }
}

function usage(error: CommanderError): number {
  if (error.exitCode === 0) return exitCodes.ok; // --help
  if (error.code !== 'commander.help') process.stderr.write(`${usageSentence(error)}\n`);
  return exitCodes.wrongUsage;
}

function tell(error: unknown, { verbose }: { readonly verbose?: true }): number {
  const failure = failureOf(error);
  process.stderr.write(`${failure.message}\n`);
  if (verbose && failure.detail) process.stderr.write(`\n${failure.detail}\n`);
  return failure.exitCode;
}
