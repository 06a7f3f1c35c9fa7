import { setTimeout as pause } from 'node:timers/promises';
import { CommandFailure, exitCodes } from '../exit-codes';
import type { Rest } from './case-file';
import type { CaseClient } from './client';

const patience = { forMs: 60_000, everyMs: 50 };

/** Waits until the board of a proposal is where the next fact needs it. */
export async function waitForRest(client: CaseClient, proposalId: string, wanted: Rest): Promise<void> {
  await patiently(async () => {
    const { stage, round, state } = await client.board(proposalId);
    const isThere =
      (wanted.stage === undefined || wanted.stage === stage?.step) &&
      (wanted.round === undefined || wanted.round === round) &&
      (wanted.state === undefined || wanted.state === state);
    return isThere
      ? undefined
      : `wacht op ${inWords(wanted)}, maar het bord staat op ${inWords({ stage: stage?.step, round, state })}`;
  });
}

/** Waits until the system itself has recorded so many facts of each type: only then may the clock go on. */
export async function waitForFacts(
  client: CaseClient,
  proposalId: string,
  wanted: Readonly<Record<string, number>>,
): Promise<void> {
  const kinds = Object.entries(wanted);
  if (kinds.length === 0) return;
  await patiently(async () => {
    const { lines } = await client.timeline(proposalId);
    const missing = kinds.flatMap(([kind, count]) => {
      const found = lines.filter((line) => line.kind === kind).length;
      return found < count ? [`${count}× ${kind}, nu ${found}`] : [];
    });
    return missing.length === 0 ? undefined : `wacht op ${missing.join(' en ')}`;
  });
}

async function patiently(look: () => Promise<string | undefined>): Promise<void> {
  const end = performance.now() + patience.forMs;
  for (;;) {
    const waiting = await look();
    if (waiting === undefined) return;
    if (performance.now() > end) {
      const seconds = patience.forMs / 1000;
      throw new CommandFailure(
        exitCodes.notReachable,
        `De zaak staat al ${seconds} seconden stil: het spel ${waiting}. Draait de worker?`,
      );
    }
    await pause(patience.everyMs);
  }
}

const inWords = ({ stage, round, state }: { readonly [Field in keyof Rest]: Rest[Field] | undefined }): string =>
  [stage && `stap ${stage}`, round && `ronde ${round}`, state && `toestand ${state}`].filter(Boolean).join(', ');
