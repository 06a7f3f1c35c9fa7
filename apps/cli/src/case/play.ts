import { CommandFailure, exitCodes } from '../exit-codes';
import { boardTable } from './board-table';
import { caseClient, isProblem, type CaseClient } from './client';
import type { CaseFact, FactCommand } from './fact';
import { loadCase, type CaseName } from './load-case';
import { resolveAll, type Reference, type Remembered } from './references';
import { waitForFacts, waitForRest } from './rest';

export interface PlayOptions {
  readonly baseUrl: string;
  /** Which case; the real one unless told otherwise. */
  readonly name?: CaseName;
  /** Which course of events; the file names them. */
  readonly variant: string;
  readonly log: (line: string) => void;
  /** Called before each fact, for a test that disturbs the play half-way. */
  readonly before?: (fact: CaseFact, index: number) => void | Promise<void>;
}

/** What was left behind under each name: the proposals by the name of their start, texts, decisions and so on. */
export type Played = ReadonlyMap<string, Remembered>;

/**
 * Plays the real case through the HTTP API, fact by fact, with the clock at each fact; puts the clock back to real time
 * afterwards. Throws a `CommandFailure` when a fact is refused or the system stands still.
 */
export async function playCase({ baseUrl, name, variant, log, before }: PlayOptions): Promise<Played> {
  const facts = factsOf(variant, name);
  const client = caseClient(baseUrl.replace(/\/$/, ''));
  const played = new Map<string, Remembered>();
  let clock = '';
  let current: string | undefined;
  try {
    for (const [index, fact] of facts.entries()) {
      await before?.(fact, index);
      if (fact.at !== clock) await client.setClock((clock = fact.at));
      const proposalId = proposalOf(fact, current, played);
      if (proposalId !== undefined && fact.await) await waitForRest(client, proposalId, fact.await);
      const about = fact.command ? await record(client, fact, fact.command, proposalId, played, log) : proposalId;
      if (fact.command === undefined) log(`${fact.at.slice(0, 10)}  ${fact.says}`);
      if (about === undefined) continue;
      await waitForFacts(client, about, fact.until);
      if (fact.command?.do === 'startProposal') current = about;
      if (fact.board) log(`\n${boardTable(await client.board(about))}\n`);
    }
  } finally {
    await client.setClock(null).catch(() => undefined); // the system may be gone; that is what the first failure says
  }
  return played;
}

function factsOf(variant: string, name?: CaseName): readonly CaseFact[] {
  const { variants, facts } = loadCase(name);
  if (variant in variants) return facts(variant);
  throw new CommandFailure(
    exitCodes.wrongUsage,
    `De variant ${variant} bestaat niet. Kies uit: ${Object.keys(variants).join(', ')}.`,
  );
}

function proposalOf(fact: CaseFact, current: string | undefined, played: Played): string | undefined {
  if (fact.command?.do === 'startProposal') return undefined;
  return fact.about === undefined ? current : played.get(fact.about.slice(1))?.proposalId;
}

/** Sends one command, tells what came of it, and gives the proposal it went to. */
async function record(
  client: CaseClient,
  fact: CaseFact,
  command: FactCommand,
  proposalId: string | undefined,
  played: Map<string, Remembered>,
  log: (line: string) => void,
): Promise<string | undefined> {
  const body = await resolveAll(command.body, (reference) => idOf(client, reference, command.as, played));
  const answer = await client.send({ ...command, body }, proposalId);
  if (isProblem(answer)) {
    if (answer.code !== fact.expect) throw refusal(fact, answer);
    log(`${fact.on}  ${fact.says} Geweigerd, zoals het hoort: ${answer.detail}`);
    return proposalId;
  }
  if (fact.expect !== undefined)
    throw new CommandFailure(exitCodes.unexpected, `"${fact.says}" had geweigerd moeten worden (${fact.expect}).`);
  if (fact.name !== undefined) played.set(fact.name, { proposalId: answer.proposalId, ids: answer.ids });
  log(
    `${fact.on}  ${fact.says}${fact.assumed ? ' (aangenomen)' : ''}${answer.effect === 'doesNotCount' ? ' Telt niet mee.' : ''}`,
  );
  for (const { sentence } of answer.warnings) log(`            let op: ${sentence}`);
  return answer.proposalId;
}

async function idOf(client: CaseClient, { name, field, nth }: Reference, as: string, played: Played): Promise<string> {
  const earlier = played.get(name);
  if (earlier === undefined) throw new Error(`$${name} wordt genoemd voor het is vastgelegd`);
  const id =
    nth === undefined
      ? field === undefined
        ? earlier.proposalId
        : earlier.ids[field]
      : await partOf(client, earlier, field, nth, as);
  if (id === undefined) throw new Error(`$${name}.${field ?? ''} kwam niet terug in het antwoord`);
  return id;
}

async function partOf(
  client: CaseClient,
  { proposalId, ids }: Remembered,
  role: string | undefined,
  nth: number,
  as: string,
): Promise<string | undefined> {
  const { texts } = await client.proposal(proposalId, as);
  const text = texts.find(({ textId }) => textId === ids['textId']);
  return text?.joint.filter((part) => part.role === role)[nth - 1]?.documentId;
}

const refusal = (
  { says, on }: CaseFact,
  {
    code,
    detail,
    errors,
  }: {
    readonly code: string;
    readonly detail: string;
    readonly errors?: readonly { field: string; message: string }[] | undefined;
  },
) =>
  new CommandFailure(
    exitCodes.refused,
    `Geweigerd op ${on ?? 'onbekende dag'}: "${says}" ${detail} (${code})${(errors ?? []).map(({ field, message }) => ` ${field}: ${message}`).join(';')}`,
  );
