import {
  allHandlersFinished,
  condition,
  continueAsNew,
  executeChild,
  ParentClosePolicy,
  sleep,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ProposalFacts } from '@eensluidend/activities';
import { followProposal, historyIsLong, listenForFacts, type Following } from './follow';
import { publicationWorkflowId, roundWorkflowId } from './ids';
import { publicationWorkflow } from './publication';
import { supersedePredecessor } from './record';
import { roundWorkflow, type RoundEnd } from './round';
import { secreciesOf } from './secrecies';

export interface ProposalInput {
  readonly proposalId: string;
}

/**
 * The passage of a proposal: round after round until all adopt it in the same words, then publication. One rejection
 * brings it back to the stuurgroep; the next round begins when the record shows a new alignment. Runs as long as the
 * record says that something is left to follow.
 */
export async function proposalWorkflow({ proposalId }: ProposalInput): Promise<string> {
  const news = listenForFacts();
  const secrecies = secreciesOf(proposalId, news);
  const proposal = followProposal(proposalId, news);
  const facts = await proposal.read();
  if (!facts) return 'unknown';
  if (facts.predecessorId) await supersedePredecessor(proposalId, facts.predecessorId);
  await secrecies.start(facts);
  const stopFollowing = secrecies.follow();
  for (let known = facts; ;) {
    const ended = await passRounds(proposalId, known, proposal);
    known = await untilNothingIsLeft(proposalId, proposal, known);
    if (goesOn(known)) continue;
    await secrecies.start(known);
    await stopFollowing();
    await condition(allHandlersFinished);
    return ended;
  }
}

type Outcome = ProposalFacts['outcomes'][number];

const outcomeOf = (facts: ProposalFacts, round: number): Outcome | undefined =>
  facts.outcomes.find((each) => each.round === round);

/** Whether a round is under way, or the publication: at first always, later again when a correction changed how it ended. */
const goesOn = (facts: ProposalFacts): boolean => {
  if (!facts.running) return false;
  const outcome = outcomeOf(facts, facts.round);
  const isOpen = outcome ? !outcome.closed && facts.tasks.some(({ task }) => task.act === 'closeRound') : !facts.ended;
  return isOpen || facts.publication !== undefined;
};

const passRounds = async (proposalId: string, start: ProposalFacts, proposal: Following): Promise<string> => {
  for (let facts = start; ;) {
    const { round } = facts; // from the log, so that a rebuilt workflow does not pass old rounds again
    for (const left of facts.outcomes.filter((each) => each.round < round && !each.closed))
      await passRound(proposalId, left.round); // its outcome is known; only its consequences are left
    const known = outcomeOf(facts, round);
    const outcome: RoundEnd = known?.closed ? known : await passRound(proposalId, round);
    if (outcome.kind === 'adopted') return publish(proposalId, proposal); // six gazettes, only now
    if (outcome.kind === 'withdrawn' || outcome.kind === 'superseded') return outcome.kind;
    if (outcome.kind === 'resumed') {
      facts = (await proposal.read()) ?? facts;
      continue;
    }
    facts = await backToStuurgroep(proposalId, round, facts, proposal);
    if (facts.ended) return 'ended';
  }
};

/** The proposal goes on in a new run when its history is long, at a moment when no round is open: a new run ends the children of this one. */
const renewed = async (proposalId: string): Promise<void> => {
  if (!historyIsLong()) return;
  await condition(allHandlersFinished);
  await continueAsNew<typeof proposalWorkflow>({ proposalId });
};

const passRound = (proposalId: string, round: number): Promise<RoundEnd> =>
  whenFree(() =>
    executeChild(roundWorkflow, {
      workflowId: roundWorkflowId(proposalId, round),
      args: [{ proposalId, round }],
      parentClosePolicy: ParentClosePolicy.TERMINATE,
    }),
  );

/** The stuurgroep is asked; the next round begins when it has aligned an adjusted text, or never; after a correction the round itself may go on. */
const backToStuurgroep = async (
  proposalId: string,
  round: number,
  before: ProposalFacts,
  proposal: Following,
): Promise<ProposalFacts> => {
  for (;;) {
    const facts = (await proposal.read()) ?? before;
    await renewed(proposalId);
    if (facts.round !== round || facts.ended || !outcomeOf(facts, round)?.closed) return facts;
    await proposal.newsOr(facts, []);
  }
};

const publish = async (proposalId: string, proposal: Following): Promise<string> => {
  const facts = await proposal.read();
  if (facts?.stage === undefined) return 'adopted'; // all is published, or nothing has to be
  await whenFree(() =>
    executeChild(publicationWorkflow, {
      workflowId: publicationWorkflowId(proposalId),
      args: [{ proposalId }],
      parentClosePolicy: ParentClosePolicy.TERMINATE,
    }),
  );
  return 'adopted';
};

/** A secrecy may still have to end after the passage is over; and a correction may open the passage again. */
const untilNothingIsLeft = async (
  proposalId: string,
  proposal: Following,
  before: ProposalFacts,
): Promise<ProposalFacts> => {
  for (;;) {
    const facts = (await proposal.read()) ?? before;
    if (!facts.running || goesOn(facts)) return facts;
    await renewed(proposalId);
    await proposal.newsOr(facts, []);
  }
};

/** Runs a child; the child of an earlier run, which Temporal is still ending, is waited for. */
const whenFree = async <T>(run: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      await sleep('2 seconds');
    }
  }
};
