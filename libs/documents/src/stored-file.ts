import type { StoredContent } from '@eensluidend/application';
import { saltLength } from './salt';

/** What one version of a document is on disk, in one file: random bytes, media type and content cannot be parted. */
export interface StoredFile extends StoredContent {
  readonly salt: Uint8Array;
}

/** 32 random bytes, one line of JSON, then the content to the end. */
export function encodeFile({ salt, mediaType, content }: StoredFile): Uint8Array {
  return Buffer.concat([salt, Buffer.from(lineOf(mediaType), 'utf8'), content]);
}

/** The line between the random bytes and the content. */
export function lineOf(mediaType: string): string {
  return `${JSON.stringify({ mediaType })}\n`;
}

/** Gives undefined for bytes that are no stored file. */
export function decodeFile(bytes: Uint8Array): StoredFile | undefined {
  const header = bytes.indexOf(0x0a, saltLength);
  if (bytes.length < saltLength || header === -1) return undefined;
  const mediaType = mediaTypeOf(Buffer.from(bytes.subarray(saltLength, header)).toString('utf8'));
  if (mediaType === undefined) return undefined;
  return { salt: bytes.subarray(0, saltLength), mediaType, content: Uint8Array.from(bytes.subarray(header + 1)) };
}

function mediaTypeOf(header: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(header);
    if (typeof parsed !== 'object' || parsed === null || !('mediaType' in parsed)) return undefined;
    return typeof parsed.mediaType === 'string' ? parsed.mediaType : undefined;
  } catch {
    return undefined;
  }
}
