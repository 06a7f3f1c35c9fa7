import type { CommandInput, CommandName, Effect, Role } from '@eensluidend/contracts';

/** Sends a command as a role, of a body where the role has one, and gives what it led to. */
export type Send = <Name extends CommandName>(
  name: Name,
  body: CommandInput<Name>,
  role?: Role,
  of?: string,
) => Promise<Effect>;
