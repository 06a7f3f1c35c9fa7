import fc from 'fast-check';
import {
  commands,
  fillIn,
  refusals,
  type CommandName,
  type RefusalCode,
  type SealedCommand,
} from '@eensluidend/contracts';
import {
  adopted,
  afterProcessing,
  append,
  asked,
  atAdvice,
  atConsent,
  atCouncils,
  atProcessing,
  councilHistories,
  examplesIn,
  generated,
  imposed,
  meeting,
  nothingYet,
  planned,
  playAll,
  rejection,
  start,
  stateOf,
  text,
  viewFor,
  type History,
  type Played,
} from '@eensluidend/testing';
import type { DecideContext, Outcome } from './decide';
import { engineTasks } from './engine-tasks';
import { decide } from './fold';
import { obligations } from './obligations';
import { decideStart } from './steps/proposal';
import { boardView } from './views/board';
import { proposalView } from './views/proposal';
import { obligationsView, whyView } from './views/why';
import { timelineView } from './views/timeline';

const names = Object.keys(commands) as readonly CommandName[];
const seed = 20251216;

/** Proposals at every stage of their passage. */
const histories: Readonly<Record<string, readonly History[]>> = {
  begun: [start()],
  withText: [start(), text('v1', '2025-09-01')],
  atAdvice: [...atAdvice, asked('or', 'v1', '2025-09-03')],
  atProcessing,
  secret: [...afterProcessing, imposed('2025-10-22')],
  atConsent: [...atConsent, planned('college-aa', '2025-11-04', '2025-10-01'), imposed()],
  atCouncils: [...atCouncils, meeting('council-aa', '2025-12-10', 12), meeting('council-bb', '2025-12-16', 36)],
  returned: [...atCouncils, rejection('council-bb', 'v1', '2025-12-18')],
  adopted: [...adopted, { engineOn: '2025-12-17' }],
  aroundCouncils: councilHistories['open'] ?? [],
};
const proposals = Object.values(histories).map((history) => {
  const played = playAll(history);
  const state = stateOf(played);
  return { played, state, examples: examplesIn(state, played.today) };
});
type Proposal = (typeof proposals)[number];

const contextOn = ({ played }: Proposal): DecideContext => ({
  today: played.today,
  actor: { person: 'tester', role: 'secretary' },
  newId: (label) => `${label}/generated`,
});

const outcomeOf = (proposal: Proposal, command: SealedCommand): Outcome => {
  const context = contextOn(proposal);
  if (command.name !== 'startProposal') return decide(command, proposal.state, context);
  const { definition } = proposal.played;
  const found = command.body.definition === 'onbekend' ? {} : { definition: { definition, hash: 'hash' } };
  return decideStart(command.body, { ...context, ...found, predecessorKnown: command.body.dossierId === undefined });
};

/** Everything a reader can ask for, after this. */
const look = (played: Played): void => {
  const state = stateOf(played);
  engineTasks(state);
  obligations(state);
  const context = viewFor(played.today);
  boardView(state, context);
  timelineView(state, context);
  proposalView(state, { ...context, seesDocument: () => true });
  whyView(state, played.today);
  obligationsView(state, () => true);
};

const unfilled = ({ code, params }: { code: RefusalCode; params?: Readonly<Record<string, string | number>> }) =>
  /\{\w+\}/.exec(fillIn(refusals[code].sentence, params))?.[0];

const anyOf = (name: CommandName) =>
  fc.oneof(
    ...proposals.map((proposal) => generated(name, proposal.examples).map((command) => ({ proposal, command }))),
  );

describe(`any command that its contract lets through (seed ${seed})`, () => {
  const carriedOut = new Set<string>();

  it.each(names)('%s: no exception, a refusal that the contract lists, and a sentence without gaps', (name) => {
    const listed: readonly RefusalCode[] = commands[name].refusals;
    fc.assert(
      fc.property(anyOf(name), ({ proposal, command }) => {
        const outcome = outcomeOf(proposal, command);
        if (outcome.kind === 'refused') {
          expect(listed).toContain(outcome.refusal.code);
          expect(unfilled(outcome.refusal)).toBeUndefined();
          return;
        }
        carriedOut.add(name);
        const before = name === 'startProposal' ? nothingYet() : proposal.played;
        look(append(before, outcome.events, proposal.played.today));
      }),
      { numRuns: 60, seed },
    );
  });

  it('is often enough a command that is carried out', () => {
    // Many need a moment that these proposals do not have: a term that is over, a meeting, a letter that came back.
    expect(names.filter((name) => carriedOut.has(name)).length).toBeGreaterThan(names.length / 2);
  });
});
