import type { KeyObject } from 'node:crypto';
import { sign, verify } from 'node:crypto';
import { canonicalJson } from '@eensluidend/contracts';
import type { Queryable } from '../postgres/connection';
import { sha256 } from '../seal';
import type { Finding } from './verify-stream';

/** The last event of one stream. */
export interface StreamHead {
  readonly stream: string;
  readonly version: number;
  readonly hash: string;
}

/** The ends of all chains at one moment, signed: kept outside the database, it betrays a tail cut off later. */
export interface SignedHead {
  readonly at: string;
  readonly streams: readonly StreamHead[];
  /** SHA-256, hexadecimal, over the lines `stream version hash`, sorted, each ended by a line feed. */
  readonly digest: string;
  /** Ed25519 over the canonical JSON of `at` and `digest`, base64. */
  readonly signature: string;
}

const headsSql = `select distinct on (stream) stream, version, hash from record.event order by stream, version desc`;

/** The end of every stream now, by stream. */
export async function streamHeads(pool: Queryable): Promise<readonly StreamHead[]> {
  const { rows } = await pool.query<StreamHead & Record<string, unknown>>(headsSql);
  return rows.map(({ stream, version, hash }) => ({ stream, version, hash }));
}

/** Signs the ends of all streams with an Ed25519 private key; `at` is an instant in UTC. */
export function signedHead(streams: readonly StreamHead[], at: string, privateKey: KeyObject): SignedHead {
  const digest = digestOf(streams);
  return { at, streams, digest, signature: sign(null, signedBytes(at, digest), privateKey).toString('base64') };
}

/** Whether this head is as it was signed. */
export function signatureHolds(head: SignedHead, publicKey: KeyObject): boolean {
  return (
    digestOf(head.streams) === head.digest &&
    verify(null, signedBytes(head.at, head.digest), publicKey, Buffer.from(head.signature, 'base64'))
  );
}

const missingSql = `select head.stream, head.version
from unnest($1::text[], $2::integer[], $3::text[]) as head (stream, version, hash)
where not exists (
  select from record.event where event.stream = head.stream and event.version = head.version and event.hash = head.hash)
order by head.stream`;

/**
 * Names each stream that no longer contains the end it had in `head`: cut off, rewritten or gone. Check the signature
 * first, and the chains with `verifyRecord`: together they show that nothing before the head changed.
 */
export async function compareWithHead(pool: Queryable, { streams }: SignedHead): Promise<readonly Finding[]> {
  const { rows } = await pool.query<{ stream: string; version: number }>(missingSql, [
    streams.map(({ stream }) => stream),
    streams.map(({ version }) => version),
    streams.map(({ hash }) => hash),
  ]);
  return rows.map(({ stream, version }) => ({ kind: 'headMissing', stream, version }));
}

function digestOf(streams: readonly StreamHead[]): string {
  const lines = streams.map(({ stream, version, hash }) => `${stream} ${version} ${hash}\n`);
  return sha256(lines.toSorted().join(''));
}

function signedBytes(at: string, digest: string): Buffer {
  return Buffer.from(canonicalJson({ at, digest }), 'utf8');
}
