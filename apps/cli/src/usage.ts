import type { CommanderError } from 'commander';

/** Returns what is wrong with the command line as a Dutch sentence; commander speaks English. */
export function usageSentence({ code, message }: CommanderError): string {
  const named = /'([^']+)'/.exec(message)?.[1] ?? '';
  const suggested = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  const hint = suggested === undefined ? '' : ` Bedoelde u ${suggested}?`;
  switch (code) {
    case 'commander.unknownOption':
      return `Onbekende optie ${named}.${hint}`;
    case 'commander.unknownCommand':
      return `Onbekende opdracht ${named}.${hint}`;
    case 'commander.excessArguments':
      return 'Er staan meer woorden op de opdrachtregel dan deze opdracht kent.';
    case 'commander.missingArgument':
      return `Er ontbreekt een argument: ${named}.`;
    case 'commander.missingMandatoryOptionValue':
      return `Er ontbreekt een optie: ${named}.`;
    case 'commander.optionMissingArgument':
      return `Bij ${named} hoort een waarde.`;
    case 'commander.invalidArgument':
      // What follows is the sentence of our own check.
      return `${named}: ${message.slice(message.indexOf('is invalid.') + 'is invalid.'.length).trim()}`;
    default:
      return message.replace(/^error: /, '');
  }
}
