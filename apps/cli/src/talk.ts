import type { Ora } from 'ora';

/** Progress for a person, on stderr: a spinner on a terminal, plain lines elsewhere. */
export interface Talk {
  /** Says what is being done until it is done; the sentence may be replaced by what came of it. */
  readonly step: <T>(doing: string, work: () => Promise<T>, done?: (result: T) => string) => Promise<T>;
  readonly say: (sentence: string) => void;
}

/** Returns the talk that fits where stderr goes. */
export async function openTalk(quiet = false): Promise<Talk> {
  if (quiet) return { step: (_, work) => work(), say: () => undefined };
  // On a terminal that says it is 0 columns wide (some containers) ora never comes back.
  if (!process.stderr.isTTY || process.stderr.columns === 0 || process.env['CI']) return plainTalk();
  const { default: ora } = await import('ora');
  // Ctrl-C must reach the launcher, and typed text is of no concern to it.
  return spinningTalk(ora({ stream: process.stderr, discardStdin: false }));
}

function plainTalk(): Talk {
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  return {
    say,
    step: async (doing, work, done) => {
      say(`${doing} …`);
      const result = await work();
      if (done) say(`  ${done(result)}`);
      return result;
    },
  };
}

function spinningTalk(spinner: Ora): Talk {
  return {
    say: (sentence) => {
      const busyWith = spinner.isSpinning ? spinner.text : undefined;
      spinner.stop();
      process.stderr.write(`${sentence}\n`);
      if (busyWith !== undefined) spinner.start(busyWith);
    },
    step: async (doing, work, done) => {
      spinner.start(`${doing} …`);
      try {
        const result = await work();
        spinner.succeed(done ? done(result) : doing);
        return result;
      } catch (error) {
        spinner.fail(doing);
        throw error;
      }
    },
  };
}
