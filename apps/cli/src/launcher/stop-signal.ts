import { exitCodes, type ExitCode } from '../exit-codes';

/** Why a stop was asked for: the exit code that goes with it. */
export interface StopRequest {
  readonly exitCode: ExitCode;
}

/**
 * Returns a signal that aborts at the first Ctrl-C or SIGTERM, so that everything can be stopped in order. At the second
 * Ctrl-C the launcher leaves at once; the keepers then end what still runs.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  const ask = (exitCode: ExitCode) => () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort({ exitCode } satisfies StopRequest);
  };
  process.on('SIGINT', ask(exitCodes.interrupted));
  process.on('SIGHUP', ask(exitCodes.interrupted));
  // Whoever runs the launcher as a service ends it this way: that is a good end.
  process.on('SIGTERM', ask(exitCodes.ok));
  return controller.signal;
}

/** Returns the exit code that was asked for with the stop. */
export function requestedCode(stop: AbortSignal): ExitCode {
  const reason: unknown = stop.reason;
  return isStopRequest(reason) ? reason.exitCode : exitCodes.interrupted;
}

function isStopRequest(reason: unknown): reason is StopRequest {
  return typeof reason === 'object' && reason !== null && 'exitCode' in reason;
}
