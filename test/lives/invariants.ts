import { commands } from '@eensluidend/contracts';
import {
  bodyOf,
  competentToLift,
  decide,
  decidersOf,
  engineTasks,
  isRunning,
  type ProposalState,
} from '@eensluidend/domain';
import { mayRefuseReport } from '@eensluidend/testing';
import { due, open, type Life, type Told } from './life';

/** Each throws with a sentence when it does not hold. They say what must be true in words of their own, not in the domain's. */

const broken = (sentence: string, detail: unknown): never => {
  throw new Error(`${sentence}: ${JSON.stringify(detail)}`);
};

/** A fact is never refused for process reasons: only for form, authority, what is unknown or what the law makes impossible. */
export const reportsAreTaken = ({ command, outcome }: Told): void => {
  if (outcome.kind === 'decided' || commands[command.name].kind !== 'report') return;
  const { code } = outcome.refusal;
  if (!mayRefuseReport(command.name, code))
    broken('a fact was refused for a process reason', { name: command.name, code });
};

/** Every joint part counts: a text with another feedback report is another text (R2). */
const words = (state: ProposalState, textId: string): string =>
  (state.texts.find((text) => text.textId === textId)?.joint ?? [])
    .map((part) => `${part.role} ${part.text.commitment}`)
    .sort()
    .join();

const sameWords = (state: ProposalState, one: string, other: string): boolean =>
  words(state, one) === words(state, other);

/** Adopted together means that every body that decides agreed, in every step that binds a text, to the same joint text. */
export const adoptedInTheSameWords = ({ state }: Life): void => {
  const { outcome, steps } = state.round;
  if (outcome?.kind !== 'adopted') return;
  const adopted = outcome.textId ?? broken('adopted without a text', outcome);
  for (const step of steps) {
    const binds = step.kind === 'councilRound' || (step.kind === 'collegeRound' && step.purpose !== 'release');
    for (const body of binds ? decidersOf(state, step) : []) {
      const onIt = state.decisions.filter((each) => each.body === body && each.counts && each.step === step.id);
      const last = onIt.findLast((each) => sameWords(state, each.textId, adopted));
      if (last?.outcome !== 'adoptedAsProposed')
        broken('adopted, but a body did not agree to these words', { body, step: step.id });
    }
  }
};

/** A proposal that waits says for whom: while nothing is due for the product, a body of the region has something to do. */
export const somebodyIsToAct = (life: Life): void => {
  const { state } = life;
  if (!isRunning(state) || due(life).length > 0) return;
  const blocking = open(life).filter((each) => each.blocking);
  for (const each of blocking)
    if (!bodyOf(life.definition, each.actor)) broken('somebody who is not there is to act', each);
  if (blocking.length > 0) return;
  // Only the end of a secrecy is still to come: then its own body is the one who will have to act.
  const tasks = engineTasks(state);
  const waiting = tasks.length > 0 && tasks.every((task) => task.act === 'openLiftTask');
  if (!waiting) broken('it waits, and nobody is to act', { outcome: state.round.outcome, tasks });
};

/** No secret without one who can end it: the body that is said to be competent is there, and its decision to lift is taken. */
export const everySecretCanEnd = (life: Life): void => {
  const { state, today } = life;
  for (const secrecy of state.secrecies.filter((each) => each.lifted === undefined)) {
    const body = competentToLift(state, secrecy);
    const { kind } = bodyOf(state.definition, body) ?? {};
    if (!kind || !['council', 'college', 'mayor', 'committee'].includes(kind))
      broken('a secret whose ender is no organ', { secrecy: secrecy.secrecyId, body });
    const happened = { on: today, source: { kind: 'meeting' as const, body, heldOn: today } };
    const context = { today, actor: { person: 'derde', role: 'griffier' }, newId: (label: string) => `${label}/lift` };
    const about = { secrecyId: secrecy.secrecyId, body };
    const lifted = decide({ name: 'liftSecrecy', body: { ...about, happened } }, state, context);
    const second = () => decide({ name: 'confirmLift', body: about }, state, context);
    const outcome = secrecy.awaitsSecond ? second() : lifted;
    if (outcome.kind === 'refused') broken('a secret that nobody can end', { ...about, code: outcome.refusal.code });
  }
};

export type Clocks = ReadonlyMap<string, string>;

/** The last day of every term that is open now, by what it belongs to. */
export const clocksOf = (life: Life): Clocks =>
  new Map(
    open(life).flatMap((each) =>
      each.dueOn && ['giveAdvice', 'giveZienswijze'].includes(each.kind) ? [[each.key, each.dueOn]] : [],
    ),
  );

/** A clock that is paused and goes on never ends sooner than it would have. `known` holds the latest end of each that was seen. */
export const clocksNeverShorten = (known: Map<string, string>, life: Life): void => {
  for (const [key, dueOn] of clocksOf(life)) {
    const before = known.get(key);
    if (before && dueOn < before) broken('a clock was shortened', { key, before, dueOn });
    known.set(key, dueOn);
  }
};
