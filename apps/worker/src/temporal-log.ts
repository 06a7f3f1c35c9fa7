import type { Log } from '@eensluidend/application';
import type { Logger, LogLevel, LogMetadata } from '@temporalio/common';
import type { RuntimeOptions } from '@temporalio/worker';
import { proposalOf } from '@eensluidend/workflows/ids';

const idIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Of what Temporal says of itself: which proposal and run. Not the workflow: that may be one of a secrecy. */
const idsIn = ({ workflowId, workflowExecution, runId, activityType, attempt }: LogMetadata) => {
  const of = workflowExecution as { readonly workflowId?: unknown; readonly runId?: unknown } | undefined;
  const workflow = idIn(workflowId) ?? idIn(of?.workflowId);
  return {
    proposal: workflow === undefined ? undefined : proposalOf(workflow),
    run: idIn(runId) ?? idIn(of?.runId),
    activity: idIn(activityType),
    attempt: typeof attempt === 'number' ? attempt : undefined,
  };
};

/**
 * What Temporal says goes through the log of the program. Left to itself it prints whole errors, and its sentences end with
 * the message of an error after a colon.
 */
export const temporalLogger = (log: Log): Logger => {
  const say = (level: LogLevel, message: string, details: LogMetadata = {}): void => {
    if (level !== 'WARN' && level !== 'ERROR') return;
    const [sentence = ''] = message.split(/[:\n]/, 1);
    const told = { level: level === 'WARN' ? 'warn' : 'error', ...idsIn(details) } as const;
    log(`temporal: ${sentence}`, details['error'] ?? details['err'], told);
  };
  return {
    log: say,
    trace: () => undefined,
    debug: () => undefined,
    info: () => undefined,
    warn: (message, details) => say('WARN', message, details),
    error: (message, details) => say('ERROR', message, details),
  };
};

/** How Temporal runs in this process: it prints nothing by itself, nor does its native part, and leaves signals to us. */
export const temporalRuntime = (log: Log): RuntimeOptions => ({
  logger: temporalLogger(log),
  shutdownSignals: [],
  telemetryOptions: { logging: { forward: {}, filter: { core: 'WARN', other: 'ERROR' } } },
});
