import type { BoardView, ObligationsView, ProposalView, TimelineView, WhyView } from '@eensluidend/contracts';
import { secretary, type Koersnota } from './region';

type Cell = BoardView['municipalities'][number]['cells'][number];

const cellInWords = ({ label, on, votes, countsNot }: Cell): string =>
  [label, on, votes, countsNot && `(${countsNot})`].filter((each) => each !== undefined).join(' ');

const there = <T>(view: T | undefined): T => {
  if (!view) throw new Error('this reader sees no proposal');
  return view;
};

/** What a reader is shown of the koersnota, in the words that stand on the page; without a reader the stuurgroep's secretary. */
export const seen = ({ app, proposalId, reader }: Koersnota, as: string = secretary) => {
  const who = reader(as);
  const board = async (): Promise<BoardView> => there(await app.views.board(proposalId, who));
  const proposal = async (): Promise<ProposalView> => there(await app.views.proposal(proposalId, who));
  const obligations = async (): Promise<ObligationsView> => there(await app.views.obligations(proposalId, who));
  const timeline = async (): Promise<TimelineView> => there(await app.views.timeline(proposalId, who));
  const why = async (): Promise<WhyView> => there(await app.views.why(proposalId, who));
  return {
    board,
    proposal,
    /** Round, where it stands, and how earlier rounds ended. */
    standing: async () => {
      const { round, stateLabel, earlierRounds } = await board();
      return [round, stateLabel, ...earlierRounds.map((each) => `ronde ${each.round}: ${each.label}`)];
    },
    /** The column of a step: each municipality with its cell. */
    column: async (step: string) =>
      (await board()).municipalities.map(
        ({ name, cells }) =>
          `${name}: ${cells
            .filter((cell) => cell.step === step)
            .map(cellInWords)
            .join('')}`,
      ),
    /** The steps that all take together. */
    joint: async () => (await board()).joint.map((cell) => `${cell.step}: ${cellInWords(cell)}`),
    /** Why it stands still: the summary, then a sentence for each who must act. */
    why: async () => {
      const { summary, reasons } = await why();
      return [summary, ...reasons.map(({ sentence }) => sentence)];
    },
    /** What happens if a body does nothing. */
    ifNothing: async (body: string) =>
      (await why()).reasons.filter((each) => each.body === body).map((each) => each.ifNothing),
    /** The work that the proposal waits for. */
    waitsFor: async () =>
      (await obligations()).obligations.filter((each) => each.blocking).map((each) => `${each.actorName}: ${each.act}`),
    /** All other open work: for each kind the bodies. */
    besides: async () => {
      const work: Record<string, string[]> = {};
      for (const { kind, actor, blocking } of (await obligations()).obligations)
        if (!blocking) (work[kind] ??= []).push(actor);
      return work;
    },
    obligations: async (kind: string) =>
      (await obligations()).obligations.filter((each) => each.kind === kind).map((each) => each.sentence),
    /** Every decision in a step: of which round, what, and whether it counts. */
    votes: async (step: string) =>
      (await proposal()).decisions
        .filter((each) => each.step === step)
        .map(({ round, body, outcome, on, counts, countsNot }) =>
          [`ronde ${round}`, body, on, outcome, counts ? 'telt' : `telt niet: ${countsNot ?? ''}`].join(' | '),
        ),
    /** Who was told that a round ended. */
    told: async (round: number) =>
      (await proposal()).notices
        .filter((each) => each.about === 'roundEnded' && each.round === round)
        .map((each) => each.body),
    /** The sentences of the timeline of these kinds. */
    lines: async (...kinds: readonly string[]) =>
      (await timeline()).lines.filter((line) => kinds.includes(line.kind)).map((line) => line.sentence),
    /** The texts, each with whether it lies open. */
    texts: async () => (await board()).texts.map(({ label, live }) => `${live ? 'ligt voor' : 'oud'}: ${label}`),
  };
};
