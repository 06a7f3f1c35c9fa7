import { DefaultLogger, Runtime, type RuntimeOptions } from '@temporalio/worker';

const quiet: RuntimeOptions = {
  logger: new DefaultLogger('ERROR'),
  shutdownSignals: [],
  telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
};

/** Temporal says only what goes wrong, and leaves signals to whoever runs the tests. */
export const quietTemporal = (options = quiet): void => void Runtime.install(options);
