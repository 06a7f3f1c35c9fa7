import { Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from '@temporalio/client';

/** Milliseconds that one call to Temporal may take, its repetitions included. */
const longestCallMs = 5_000;

/**
 * A connection that is made when it is first needed. Repeats a failing call only a few times: who calls comes back anyway,
 * and a repetition that is still to come must not keep the process from stopping.
 */
export const connectLazily = (address: string): Connection =>
  Connection.lazy({
    address,
    connectTimeout: longestCallMs,
    interceptors: [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: 3 }))],
    channelArgs: { 'grpc.initial_reconnect_backoff_ms': 200, 'grpc.max_reconnect_backoff_ms': 2_000 },
  });

type Deadlined = Pick<Connection, 'withDeadline'>;

/** A call that ends in time, also when Temporal does not answer. */
export const withinTime = <T>(connection: Deadlined, call: () => Promise<T>): Promise<T> =>
  connection.withDeadline(Date.now() + longestCallMs, call);
