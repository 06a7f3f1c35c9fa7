import { createHash, hash } from 'node:crypto';
import { lineOf } from './stored-file';
import { saltLength } from './salt';

/**
 * What the record says of a document without betraying it: SHA-512/256, hexadecimal, of the whole stored file. That is 32
 * random bytes, the line with the media type, and the content: none of them can change unseen.
 */
export function commitmentOf(file: Uint8Array): string {
  return hash('sha512-256', file, 'hex');
}

/**
 * What the record says of documents of version 0.1.0: SHA-256, hexadecimal, of the 32 random bytes and the content. It leaves
 * out the media type; but all of them were plain text, and a file that says otherwise does not hold to it.
 */
export function firstCommitmentOf(salt: Uint8Array, content: Uint8Array): string {
  return createHash('sha256').update(salt).update(content).digest('hex');
}

const firstLine = Buffer.from(lineOf('text/plain; charset=utf-8'));
const firstHead = saltLength + firstLine.length;

/** A stored file as it is read, piece by piece. */
export interface FileCheck {
  readonly add: (piece: Uint8Array) => void;
  /** Whether all that was added is the file that the record committed to. Asked once, at the end. */
  readonly holdsTo: (commitment: string) => boolean;
}

/**
 * Checks a file of any length against its commitment, of now or of version 0.1.0. They are two hash functions, so that no file
 * that is committed to as a whole can be cut otherwise and pass for one of then.
 */
export function fileCheck(): FileCheck {
  const whole = createHash('sha512-256');
  const first = createHash('sha256');
  let head = Buffer.alloc(0);
  return {
    add(piece) {
      whole.update(piece);
      const missing = firstHead - head.length;
      if (missing > 0) {
        head = Buffer.concat([head, piece.subarray(0, missing)]);
        if (head.length === firstHead) first.update(head.subarray(0, saltLength));
      }
      if (piece.length > missing) first.update(piece.subarray(Math.max(missing, 0)));
    },
    holdsTo: (commitment) =>
      whole.digest('hex') === commitment ||
      (head.subarray(saltLength).equals(firstLine) && first.digest('hex') === commitment),
  };
}
