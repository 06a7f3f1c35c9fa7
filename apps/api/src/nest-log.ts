import type { LoggerService } from '@nestjs/common';
import type { Log } from '@eensluidend/application';

/** What Nest says goes through the log of the program. Left to itself it prints whole errors, or their messages. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (told: unknown) => log('nest', told, { level: 'warn' }),
  error: (told: unknown) => log('nest', told),
  fatal: (told: unknown) => log('nest', told),
});
