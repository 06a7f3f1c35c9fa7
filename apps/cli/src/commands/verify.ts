import { amsterdamDate, amsterdamTime } from '@eensluidend/calendar';
import {
  compareWithHead,
  signatureHolds,
  verifyRecord,
  type Finding,
  type FindingKind,
  type RecordReport,
  type SignedHead,
} from '@eensluidend/event-store';
import { Command } from 'commander';
import type { Pool } from 'pg';
import { z } from 'zod';
import { checkContents, contentFault } from '../contents';
import { CommandFailure, exitCodes } from '../exit-codes';
import { dataPaths } from '../paths';
import { readRecord, withDatabase, type DatabaseOptions } from '../running-system';
import { readPublicKey, readText } from '../signing-key';

interface VerifyOptions extends DatabaseOptions {
  readonly content?: string;
  readonly head?: string;
  readonly publicKey?: string;
}

/**
 * `eensluidend verify`: whether the record is whole, and all content it refers to; with an end that was kept elsewhere, also
 * whether its tail is still there. Content that was erased by right is counted and is no fault.
 */
export function verifyCommand(): Command {
  return withDatabase(new Command('verify'))
    .description('controleer of het logboek nog heel is, met alle inhoud waar het naar verwijst')
    .option('--content <map>', 'map met de inhoud; anders EENSLUIDEND_CONTENT_FOLDER, anders die van de gegevensmap')
    .option('--head <bestand>', 'ook: bevat het nog het eind dat u eerder met "head" bewaarde?')
    .option('--public-key <bestand>', 'openbare sleutel bij dat eind (Ed25519, PEM)')
    .addHelpText('after', '\nEindigt met 0 als logboek en inhoud heel zijn, en met 9 als er iets aan veranderd is.\n')
    .action(async ({ content, head: file, publicKey, ...options }: VerifyOptions) => {
      const head = await keptHead(file, publicKey);
      const folder = content ?? process.env['EENSLUIDEND_CONTENT_FOLDER'] ?? dataPaths(options.data).content;
      const { report, contents } = await readRecord(options, async (pool) => ({
        report: await checkRecord(pool, head),
        contents: await checkContents(pool, folder, tell),
      }));
      const faults = [recordFault(report), contentFault(contents, folder)].filter((sentence) => sentence !== undefined);
      if (faults.length > 0) throw new CommandFailure(exitCodes.somethingFound, faults.join(' '));
      const { events, streams } = report;
      const compared = head ? ` Het bevat het eind van ${amsterdamDate(head.at)} ${amsterdamTime(head.at)}.` : '';
      tell(`Het logboek is heel. Feiten: ${events}, voorstellen: ${streams}.${compared}`);
      tell(`De inhoud is heel. Nagekeken: ${contents.whole}, volgens de regels gewist: ${contents.erased}.`);
    });
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

async function checkRecord(pool: Pool, head: SignedHead | undefined): Promise<RecordReport> {
  const report = await verifyRecord(pool);
  const findings = head ? [...report.findings, ...(await compareWithHead(pool, head))] : report.findings;
  for (const finding of findings) tell(lineOf(finding));
  return { ...report, findings };
}

const recordFault = ({ findings }: RecordReport): string | undefined =>
  findings.length === 0 ? undefined : `Het logboek is niet heel. Bevindingen: ${findings.length}.`;

const headFile = z.object({
  at: z.iso.datetime(),
  streams: z.array(z.object({ stream: z.string(), version: z.int(), hash: z.string() })),
  digest: z.string(),
  signature: z.string(),
});

/** The end that was kept elsewhere, once its signature is found right. */
async function keptHead(file: string | undefined, keyFile: string | undefined): Promise<SignedHead | undefined> {
  if ((file === undefined) !== (keyFile === undefined))
    throw new CommandFailure(exitCodes.wrongUsage, 'Bij --head hoort --public-key, en andersom.');
  if (file === undefined || keyFile === undefined) return undefined;
  const key = await readPublicKey(keyFile);
  const read = headFile.safeParse(jsonOf(await readText(file)));
  if (!read.success)
    throw new CommandFailure(exitCodes.invalidInput, `Het bestand ${file} bevat geen ondertekend eind.`);
  if (signatureHolds(read.data, key)) return read.data;
  throw new CommandFailure(
    exitCodes.somethingFound,
    `De handtekening onder ${file} klopt niet: het bestand is veranderd, of de sleutel hoort er niet bij.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const words: Readonly<Record<FindingKind, string>> = {
  hashDiffers: 'de tekst is veranderd',
  unreadable: 'is onleesbaar',
  linkBroken: 'sluit niet aan op het feit ervoor',
  versionMissing: 'ontbreekt',
  recordedTimeFalls: 'is eerder vastgelegd dan het feit ervoor',
  columnDiffers: 'een kolom zegt iets anders dan de vastgelegde tekst',
  commandDiffers: 'feit en opdracht passen niet bij elkaar',
  feedHasGap: 'de nummering heeft een gat',
  feedOrderDiffers: 'de nummering heeft een andere volgorde',
  feedWithoutEvent: 'bij dit nummer hoort geen feit',
  notNumbered: 'heeft geen nummer en staat er niet voor in de rij',
  headMissing: 'het bewaarde eind is er niet meer',
};

function lineOf({ kind, stream, version, position }: Finding): string {
  const places = [
    ...(stream === undefined ? [] : [`voorstel ${stream}`]),
    ...(version === undefined ? [] : [`feit ${version}`]),
    ...(position === undefined ? [] : [`nummer ${position}`]),
  ];
  return `${places.join(', ')}: ${words[kind]}`;
}
