import type { ReportedFactView, TimelineView } from '@eensluidend/contracts';
import { useState } from 'react';
import { choicesIn } from '../forms/choices';
import { CommandForm } from '../forms/command-form';
import { bodyOfKind, type FormContext } from '../forms/context';
import { memberOf, textIn, type Draft } from '../forms/draft';
import { requestOf } from '../forms/fields';
import { laidOut, type Layout } from '../forms/layout';
import { layoutOf } from '../forms/pages';
import { correctionBody, correctionLayout, reportOf } from '../forms/pages/correction';
import { withRows } from '../forms/pages/decision';
import { actsForOwnBody } from '../forms/pages/known';
import { recordedDraft } from '../forms/recorded';
import type { Command } from '../forms/schema';
import { VoteList } from '../forms/vote-list';
import { AdviceChoice } from './advice-choice';
import { PageHead } from './page-head';

type Line = TimelineView['lines'][number];

interface CommandPageProps {
  readonly command: Command;
  readonly commands: readonly Command[];
  readonly context: FormContext;
  readonly lines: readonly Line[];
  /** The fact that is corrected, as it was reported. */
  readonly fact: ReportedFactView | undefined;
  readonly address: string;
}

/** The tag of the decision that is asked of a body in the step of now, as this reader saw it on the board; none where nothing is asked of it. */
const tagOn = ({ board }: FormContext, body: string): string | undefined => {
  const cells = [...(board?.joint ?? []), ...(board?.municipalities ?? []).flatMap((each) => each.cells)];
  return cells.find((cell) => cell.body === body && cell.step === board?.stage?.step)?.tag;
};

interface Prepared {
  readonly command: Command;
  readonly layout: Layout;
}

const asked = () => Object.fromEntries(new URLSearchParams(window.location.search));

/** A correction asks the report of its own fact again; every other command asks what it always asks. */
function prepared(
  { command, commands, context, fact }: CommandPageProps,
  line: Line | undefined,
): Prepared | undefined {
  if (command.name !== 'correctFact') return { command, layout: layoutOf(command, context, asked()) };
  if (line === undefined) return undefined;
  const report = commands.find(({ name, kind }) => kind === 'report' && name === reportOf(line.kind));
  const own = report ? layoutOf(report, context) : {};
  const recorded = report && recordedDraft(requestOf(report.body(), choicesIn(context, report.name)), fact?.body);
  const layout = correctionLayout({
    line,
    layout: own,
    known: own.known ?? {},
    recorded: report?.name === 'recordDecision' ? withRows(recorded, context) : recorded,
  });
  const body = correctionBody(command.body(), report);
  return { command: { ...command, body: () => body }, layout };
}

/** A helper that reads a vote list, where a council votes. */
function helpersFor(name: string, { proposal, who }: FormContext, isCouncil: boolean) {
  if (proposal === undefined || who.body === undefined || !isCouncil) return {};
  const at = { recordDecision: '', correctFact: 'correction.by.body.' }[name];
  if (at === undefined) return {};
  const shared = { proposalId: proposal.proposalId, body: who.body };
  return { [`${at}votes`]: <VoteList {...shared} at={`${at}votes`} dayAt={`${at}happened.on`} /> };
}

/** What is settled by it is settled; there is no second one to fill in at once. */
const once = ['answerAdvice', 'correctFact', 'settleConsequence'];

/** The page of one command. */
export function CommandPage(props: CommandPageProps) {
  const { context, address } = props;
  const { proposal, names, who } = context;
  // Once corrected, a fact may be gone from the timeline; the page goes on about the one it was opened for.
  const [line] = useState(() => props.lines.find(({ id }) => id === asked()['feit']));
  const ready = prepared(props, line);
  const title = proposal?.title ?? 'Voorstel';
  if (ready === undefined)
    return (
      <PageHead title="Een feit corrigeren" proposal={title} address={address} lead="Kies het feit in de tijdlijn." />
    );
  const { command, layout } = ready;
  const form = laidOut(requestOf(command.body(), choicesIn(context, command.name)), layout);
  const tagOf = (draft: Draft) =>
    command.name === 'recordDecision' ? tagOn(context, textIn(memberOf(draft, 'body'))) : undefined;
  const isCouncil = bodyOfKind(context, who.body, 'council');
  return (
    <>
      <PageHead title={layout.title ?? command.summary} proposal={title} address={address} lead={layout.lead} />
      {who.body !== undefined && actsForOwnBody(command, context) && (
        <p className="form-for">
          Namens: <strong>{names.body(who.body)}</strong>
        </p>
      )}
      {command.name === 'answerAdvice' && asked()['advies'] === undefined ? (
        <AdviceChoice context={context} address={address} />
      ) : (
        <CommandForm
          form={form}
          known={layout.known}
          path={`/v1/proposals/${encodeURIComponent(proposal?.proposalId ?? '')}/${command.path}`}
          tagOf={tagOf}
          address={address}
          repeatable={!once.includes(command.name)}
          helpers={helpersFor(command.name, context, isCouncil)}
        />
      )}
    </>
  );
}
