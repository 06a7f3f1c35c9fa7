import type { ProcessDefinition } from '@eensluidend/contracts';

/** What the region calls the ids in a proposal. An id the definition does not know is shown as it is. */
export interface Names {
  readonly body: (id: string) => string;
  readonly step: (id: string) => string;
}

/** One of the stored definitions, as `GET /v1/process-definitions` gives it. */
export interface StoredDefinition {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly definition: ProcessDefinition;
}

export function namesOf(definition: ProcessDefinition | undefined, route?: string): Names {
  const bodies = new Map((definition?.bodies ?? []).map((body) => [body.id, body]));
  const steps = definition?.routes.find(({ name }) => name === route)?.steps;
  return {
    body: (id) => bodies.get(id)?.name ?? id,
    step: (id) => steps?.find((step) => step.id === id)?.name ?? id,
  };
}

/** The very definition that a proposal is pinned to: same id, version and hash. */
export const definitionOf = (
  stored: readonly StoredDefinition[],
  pinned: Omit<StoredDefinition, 'definition'> | undefined,
): ProcessDefinition | undefined =>
  pinned &&
  stored.find((one) => one.id === pinned.id && one.version === pinned.version && one.hash === pinned.hash)?.definition;
