import type { Played } from '../../apps/cli/src/case/play';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Differs from play to play without meaning anything: opaque tags of this reader, and the second of recording. */
const meaningless = new Set(['tag', 'recordedAt', 'lastChangeAt', 'cursor', 'ETag', 'lineId', 'id']);

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return value.replaceAll(uuid, '<id>');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !meaningless.has(key))
      .map(([key, each]) => [key, plain(each)]),
  );
};

const lines = (value: unknown): readonly string[] => {
  const list = Object.values(value ?? {}).find((each) => Array.isArray(each)) as readonly unknown[] | undefined;
  return (list ?? []).map((each) => JSON.stringify(plain(each))).sort();
};

export interface ProposalOutcome {
  readonly board: unknown;
  /** Sorted: what the product does and what people report on one day may come in either order. */
  readonly timeline: readonly string[];
  readonly obligations: readonly string[];
}

/** What a reader sees of each proposal of a play, without what differs between two plays of the same facts. */
export const outcomeOf = async (baseUrl: string, played: Played): Promise<Record<string, ProposalOutcome>> => {
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(baseUrl + path, {
      headers: { Authorization: 'Bearer dev:secretaris-stuurgroep:secretary@stuurgroep' },
    });
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
    return answer.json();
  };
  const outcomes: Record<string, ProposalOutcome> = {};
  for (const name of ['variant3', 'visie', 'koersnota']) {
    const path = `/v1/proposals/${played.get(name)?.proposalId ?? name}`;
    outcomes[name] = {
      board: plain(await read(`${path}/board`)),
      timeline: lines(await read(`${path}/timeline`)),
      obligations: lines(await read(`${path}/obligations`)),
    };
  }
  return outcomes;
};
