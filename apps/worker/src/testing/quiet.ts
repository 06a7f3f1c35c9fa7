import { DefaultLogger, Runtime } from '@temporalio/worker';

/** Temporal says only what goes wrong, and leaves signals to whoever runs the tests. */
export const quietTemporal = (): void => {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    shutdownSignals: [],
    telemetryOptions: { logging: { forward: {}, filter: 'OFF' } },
  });
};
