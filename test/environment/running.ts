interface Stoppable {
  readonly stop: () => Promise<void>;
}

declare global {
  /** What the global set-up started, kept where the global teardown (the same process, another module) finds it. */
  var eensluidendTestServers: readonly Stoppable[] | undefined;
}

/** Remembers servers to be stopped when the run is over. */
export function remember(servers: readonly Stoppable[]): void {
  globalThis.eensluidendTestServers = servers;
}

/** Stops the servers of this run; a second call does nothing. */
export async function stopAll(): Promise<void> {
  const servers = globalThis.eensluidendTestServers ?? [];
  globalThis.eensluidendTestServers = [];
  await Promise.allSettled(servers.map(({ stop }) => stop()));
}
