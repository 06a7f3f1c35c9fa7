import { addDays } from '@eensluidend/calendar';
import type { CommandName } from '@eensluidend/contracts';
import { isRunning } from '@eensluidend/domain';
import {
  adoptedInTheSameWords,
  clocksNeverShorten,
  everySecretCanEnd,
  reportsAreTaken,
  somebodyIsToAct,
} from './invariants';
import { born, send, work, type Life, type Told } from './life';
import { nextStep } from './next-step';
import { oddStep } from './odd-step';

/** What a life follows from. A life of n moves is the beginning of the life of n + 1 moves, so a counterexample gets short. */
export interface Begun {
  readonly seed: number;
  readonly municipalities: number;
  readonly moves: number;
}

/** After so many moves what must always hold is looked at again. */
const oftenEnough = 7;

/** What begins, pauses or resumes a term. */
const clockSteps: readonly CommandName[] = [
  ...(['requestAdvice', 'deliverAdviceRequest', 'recordAdviceReceipt', 'remindAdviser', 'lapseAdviceTerm'] as const),
  ...(['sendDraft', 'recordAlignment', 'settleConsequence', 'changeParticipants'] as const),
];

const check = (life: Life): void => {
  adoptedInTheSameWords(life);
  somebodyIsToAct(life);
  everySecretCanEnd(life);
};

/** Lives a life, move by move, and throws where something does not hold; `tell` hears of every command. */
export const live = ({ seed, municipalities, moves }: Begun, tell?: (told: Told) => void): Life => {
  const life = born(seed, municipalities);
  const { chance, temper } = life;
  const clocks = new Map<string, string>();
  const heard = (told: Told) => {
    tell?.(told);
    reportsAreTaken(told);
    // A correction changes what the facts were, and so the clock.
    if (told.command.name === 'correctFact') clocks.clear();
    if (clockSteps.includes(told.command.name)) clocksNeverShorten(clocks, life);
  };
  const goesOn = (move: number) => move < oftenEnough || isRunning(life.state) || chance.happens(0.8);
  for (let move = 0; move < moves && goesOn(move); move++) {
    life.today = addDays(life.today, chance.pick([0, 0, 1, 2, 5, 9]));
    const orders = chance.happens(temper.odd) ? [oddStep(life)] : nextStep(life);
    for (const order of orders) heard(send(life, order));
    if (orders.length === 0) life.today = addDays(life.today, chance.pick([1, 7, 30]));
    if (chance.happens(temper.engine)) work(life, heard);
    if (move % oftenEnough === 0) check(life);
  }
  check(life);
  return life;
};

/** Texts and sources say nothing here. */
const short = (key: string, value: unknown): unknown =>
  key === 'source' || (typeof value === 'object' && value !== null && 'commitment' in value) ? undefined : value;

const line = ({ command, outcome }: Told): string => {
  const did =
    outcome.kind === 'refused'
      ? `refused: ${outcome.refusal.code}`
      : outcome.events.map((event) => `${event.type} ${event.validOn}`).join(', ');
  return `${did} <- ${command.name} ${JSON.stringify(command.body, short)}`;
};

/** A life told command by command, up to where it breaks off. */
export const storyOf = (begun: Begun): string => {
  const lines: string[] = [];
  try {
    live(begun, (told) => lines.push(line(told)));
  } catch (error) {
    lines.push(String(error));
  }
  return lines.join('\n');
};
