#!/usr/bin/env node
// Checks the chains of the record without any code of the product; needs only Node.
//
// Input, from a file or standard input: one JSON object per line, {"hashed": "...", "hash": "..."}, of one or more
// streams, each stream in order of version from 1. PostgreSQL gives it with
//   psql -AtX -c "select json_build_object('hashed', hashed, 'hash', hash) from record.event order by stream, version"
//
// `hashed` is the event as canonical JSON (RFC 8785) without its own hash, exactly as it was recorded; `hash` is the
// SHA-256 of its UTF-8 bytes. Each event names the hash of the one before it in its stream; the first names 64 zeros.
// Exit code 0: whole. 1: something is wrong, the first bad line is named. 2: the input is no such file.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [path] = process.argv.slice(2);
const input = path === undefined || path === '-' ? process.stdin : createReadStream(path);
input.on('error', (error) => end(2, `Cannot read ${path}: ${error.message}`));

/** Last version and hash of each stream. */
const ends = new Map();
let line = 0;
let events = 0;

for await (const text of createInterface({ input, crlfDelay: Infinity })) {
  line += 1;
  if (text.trim() === '') continue;
  const { hashed, hash } = parse(text, 'a JSON object') ?? {};
  if (typeof hashed !== 'string' || typeof hash !== 'string') end(2, `Line ${line}: no "hashed" and "hash".`);
  if (createHash('sha256').update(hashed, 'utf8').digest('hex') !== hash) {
    end(1, `Line ${line}: the text does not have this hash. It was changed, or its hash was.`);
  }
  const { stream, version, previousHash } = parse(hashed, 'an event') ?? {};
  const last = ends.get(stream) ?? { version: 0, hash: '0'.repeat(64) };
  if (version !== last.version + 1) {
    end(1, `Line ${line}: stream ${stream} goes on at version ${version}, expected ${last.version + 1}.`);
  }
  if (previousHash !== last.hash) {
    end(1, `Line ${line}: stream ${stream} version ${version} does not follow on the version before it.`);
  }
  ends.set(stream, { version, hash });
  events += 1;
}

const lines = [...ends].map(([stream, { version, hash }]) => `${stream} ${version} ${hash}\n`).sort();
const digest = createHash('sha256').update(lines.join(''), 'utf8').digest('hex');
console.log(`Whole: ${events} events in ${ends.size} streams. Digest of the ends of all streams: ${digest}`);

function parse(text, what) {
  try {
    return JSON.parse(text);
  } catch {
    return end(2, `Line ${line}: not ${what}.`);
  }
}

function end(code, sentence) {
  console.error(sentence);
  process.exit(code);
}
