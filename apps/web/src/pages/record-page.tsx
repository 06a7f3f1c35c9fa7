import type { ReportedFactView, TimelineView } from '@eensluidend/contracts';
import { useState } from 'react';
import { useReader } from '../data/identity';
import { useBoard, useDefinitions, useObligations, useProposal, useReportedFact, useTimeline } from '../data/queries';
import { useCommands } from '../data/use-commands';
import { whoOf } from '../data/who';
import type { FormContext } from '../forms/context';
import { titleOf } from '../forms/pages';
import type { Command } from '../forms/schema';
import { definitionOf, namesOf } from '../names';
import { ErrorAlert, Loading } from '../parts/loaded';
import { CommandList } from '../record/command-list';
import { CommandPage } from '../record/command-page';
import { mayRecord, whatIsMissing } from '../record/may-record';
import { NotCorrectable } from '../record/not-correctable';
import { PageHead } from '../record/page-head';
import { toCorrect, type ToCorrect } from '../record/to-correct';
import { NotFoundPage } from './not-found-page';
import '../styles/forms.css';

interface RecordPageProps {
  /** The proposal; undefined for a new one. */
  readonly id: string;
  /** The last part of the address of a command; empty for the list of all. */
  readonly command: string;
}

/** All that forms need is asked first, so that what is chosen and filled in beforehand is right from the start. */
export function RecordPage({ id, command }: RecordPageProps) {
  const { token } = useReader();
  const who = whoOf(token);
  const [commands, proposal, board, tasks, timeline, definitions] = [
    useCommands(),
    useProposal(id),
    useBoard(id),
    useObligations(id),
    useTimeline(id),
    useDefinitions(),
  ];
  const isCorrection = command === 'corrections';
  const asked = isCorrection ? new URLSearchParams(window.location.search).get('feit') : null;
  // Once it is recorded, the page goes on about what it was opened for.
  const [opened, setOpened] = useState<ToCorrect>();
  if (isCorrection && timeline.data && opened === undefined) setOpened(toCorrect(timeline.data.lines, asked));
  const line = opened?.kind === 'fact' ? opened.line : undefined;
  const fact = useReportedFact(id, line?.id ?? null);
  // A failure later on must not take away what was typed: only what was never there is an error here.
  const failed = [commands, proposal, board, tasks, timeline, definitions, fact].find(
    ({ data, error }) => !data && error,
  );
  if (failed) return <ErrorAlert error={failed.error} />;
  if (!commands.data || !proposal.data || !board.data || !tasks.data || !timeline.data || !definitions.data)
    return <Loading />;
  if (isCorrection && opened?.kind !== 'fact')
    return opened === undefined ? (
      <Loading />
    ) : (
      <NotCorrectable found={opened} proposal={proposal.data.title} address={`/voorstellen/${id}`} />
    );
  if (line !== undefined && !fact.data) return <Loading />;
  const definition = definitionOf(definitions.data.definitions, proposal.data.definition);
  const context: FormContext = {
    who,
    proposal: proposal.data,
    board: board.data,
    tasks: tasks.data.obligations,
    ...(definition && { definition }),
    names: namesOf(definition, proposal.data.route),
  };
  return (
    <Chosen
      context={context}
      commands={commands.data}
      mine={commands.data.filter((each) => mayRecord(each, context))}
      line={line}
      fact={fact.data}
      chosen={command}
      id={id}
    />
  );
}

interface ChosenProps {
  readonly context: FormContext;
  readonly commands: readonly Command[];
  readonly mine: readonly Command[];
  readonly line: TimelineView['lines'][number] | undefined;
  readonly fact: ReportedFactView | undefined;
  readonly chosen: string;
  readonly id: string;
}

function Chosen({ context: now, commands, mine, line, fact, chosen, id }: ChosenProps) {
  // A task that is settled by the form is still what the form is about.
  const [tasks] = useState(now.tasks);
  const context = { ...now, ...(tasks && { tasks }) };
  const address = `/voorstellen/${id}`;
  if (chosen === '') return <CommandList commands={mine} context={context} address={address} />;
  const command = mine.find(({ path }) => path === chosen);
  if (command === undefined) return <NotFoundPage sentence="Dit kunt u hier niet vastleggen." />;
  const missing = whatIsMissing(command, context);
  if (missing !== undefined)
    return (
      <PageHead
        title={titleOf(command, context)}
        proposal={context.proposal?.title ?? 'Voorstel'}
        address={address}
        lead={missing}
      />
    );
  return <CommandPage {...{ command, commands, context, line, fact, address }} />;
}
