import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';

/** SERVING, as grpc.health numbers it. */
const serving = 1;

interface Waiting {
  readonly address: string;
  readonly namespace: string;
  readonly withinMs: number;
  /** Asked between tries: no use waiting for a process that has ended. */
  readonly gaveUp?: () => boolean;
}

/** Resolves to true once the Temporal service answers SERVING and knows the namespace, to false when time is up. */
export async function untilTemporalServes({ address, namespace, withinMs, gaveUp }: Waiting): Promise<boolean> {
  const until = performance.now() + withinMs;
  while (performance.now() < until && !gaveUp?.()) {
    // gRPC waits a second after a refused connection, so the port is tried first.
    if ((await accepts(address)) && (await serves(address, namespace))) return true;
    await delay(20);
  }
  return false;
}

function accepts(address: string): Promise<boolean> {
  const [host = '127.0.0.1', port] = address.split(':');
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port), timeout: 1_000 });
    const answer = (accepted: boolean) => () => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

async function serves(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: 1_000 }).catch(() => undefined);
  if (!connection) return false;
  try {
    return await connection.withDeadline(Date.now() + 1_000, async () => {
      const health = await connection.healthService.check({
        service: 'temporal.api.workflowservice.v1.WorkflowService',
      });
      if (Number(health.status) !== serving) return false;
      await connection.workflowService.describeNamespace({ namespace });
      return true;
    });
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}
