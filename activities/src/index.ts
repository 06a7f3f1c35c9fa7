import {
  engine,
  derivedId,
  type Application,
  type Performed,
  type PerformRequest,
  type ProposalFacts,
} from '@eensluidend/application';
import type { CommandName } from '@eensluidend/contracts';

type EngineTask = ProposalFacts['tasks'][number]['task'];

export type { ProposalFacts, EngineTask };

export interface TaskInput {
  readonly proposalId: string;
  readonly task: EngineTask;
  /** Of the facts from which the task follows (`ProposalFacts.edition`). */
  readonly edition?: number;
}

/** `notNow`: the record says that this is done already, or that its time has not come. */
export type Carried = 'done' | 'notNow';

/** What workflows ask for. Everything goes through the same door as people; a repeated call acts once. */
export interface Activities {
  readFacts(proposalId: string): Promise<ProposalFacts | null>;
  carryOut(input: TaskInput): Promise<Carried>;
  supersede(input: { readonly proposalId: string; readonly predecessorId: string }): Promise<Carried>;
}

/** Refusals that only say that the record has moved on: nothing is left to do. */
const movedOn: readonly string[] = [
  'alreadyDone',
  'stageNotReached',
  'proposalEnded',
  'alreadyLifted',
  'nothingToClose',
  'notAllAdopted',
  'adviserLeftOut',
  'pointsOpen',
  'notCarriedOver',
  'unknownRequest',
  'unknownSecrecy',
  'notFound',
];

const carried = (performed: Performed): Carried => {
  if (performed.kind === 'done') return 'done';
  if (movedOn.includes(performed.refusal.code)) return 'notNow';
  throw new Error(`refused: ${performed.refusal.code}`);
};

const bodyOf = (task: EngineTask): object => {
  switch (task.act) {
    case 'openStage':
      return { round: task.round, step: task.step };
    case 'closeRound':
      return { round: task.round };
    case 'deliverAdviceRequest':
    case 'remindAdviser':
    case 'lapseAdviceTerm':
      return { requestId: task.requestId };
    case 'openLiftTask':
    case 'warnSecrecyEnd':
      return { secrecyId: task.secrecyId };
    case 'prepareGazettes':
      return { municipality: task.municipality };
  }
};

/**
 * The activities on an application. The command id follows from the cause and from what was corrected until then: a retry or
 * a second worker never acts twice, and what a correction makes due again is done again.
 */
export const createActivities = (application: Application): Activities => {
  const act = async (
    name: CommandName,
    proposalId: string,
    body: object,
    cause: string,
    edition = 0,
  ): Promise<Carried> => {
    const received = JSON.stringify(body);
    // The body was built for this very command; the contract's output type is the same plain data.
    const request = {
      name,
      body,
      proposalId,
      actor: engine,
      commandId: derivedId(proposalId, name, received, cause, ...(edition > 0 ? [edition] : [])),
      received,
      cause,
    } as PerformRequest;
    return carried(await application.perform(request));
  };
  return {
    async readFacts(proposalId) {
      return (await application.facts(proposalId))?.facts ?? null;
    },
    carryOut: ({ proposalId, task, edition }) => act(task.act, proposalId, bodyOf(task), task.cause, edition),
    async supersede({ proposalId, predecessorId }) {
      const read = await application.facts(proposalId);
      const cause = read?.state.startedAt.eventId;
      return cause ? act('supersedeProposal', predecessorId, { successorId: proposalId }, cause) : 'notNow';
    },
  };
};
