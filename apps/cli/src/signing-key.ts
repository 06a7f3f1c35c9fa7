import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CommandFailure, exitCodes } from './exit-codes';

/** Reads an Ed25519 private key (PEM, as `openssl genpkey -algorithm ed25519` makes it). */
export const readPrivateKey = (file: string): Promise<KeyObject> => readKey(file, createPrivateKey);

/** Reads an Ed25519 public key (PEM); that of a private key when the file holds one. */
export const readPublicKey = (file: string): Promise<KeyObject> => readKey(file, createPublicKey);

async function readKey(file: string, parse: (pem: string) => KeyObject): Promise<KeyObject> {
  const pem = await readText(file);
  const key = parsed(pem, parse);
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new CommandFailure(
    exitCodes.invalidInput,
    `Het bestand ${file} bevat niet de gevraagde sleutel (Ed25519, PEM).`,
  );
}

function parsed(pem: string, parse: (pem: string) => KeyObject): KeyObject | undefined {
  try {
    return parse(pem);
  } catch {
    return undefined; // its message may quote the file
  }
}

/** Reads a file that the operator named; says so when it is not there. */
export async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandFailure(exitCodes.notFound, `Het bestand ${file} is niet te lezen.`, String(error));
  });
}
