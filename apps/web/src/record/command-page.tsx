import type { ReportedFactView, TimelineView } from '@eensluidend/contracts';
import { choicesIn } from '../forms/choices';
import { CommandForm } from '../forms/command-form';
import { bodyOfKind, groupsOf, type FormContext } from '../forms/context';
import { memberOf, textIn, type Draft } from '../forms/draft';
import { requestOf } from '../forms/fields';
import { laidOut, type Layout } from '../forms/layout';
import { layoutOf } from '../forms/pages';
import { correctionBody, correctionLayout, reportOf } from '../forms/pages/correction';
import { asFilledIn } from '../forms/pages/decision';
import { ownFields } from '../forms/pages/known';
import { recordedDraft } from '../forms/recorded';
import type { Command } from '../forms/schema';
import { VoteList } from '../forms/vote-list';
import { AdviceChoice } from './advice-choice';
import { ConsequenceChoice, isOpen } from './consequence-choice';
import { PageHead } from './page-head';

type Line = TimelineView['lines'][number];

interface CommandPageProps {
  readonly command: Command;
  readonly commands: readonly Command[];
  readonly context: FormContext;
  /** The fact that is corrected: its line in the timeline when the page was opened, and the report that told it. */
  readonly line: Line | undefined;
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
function prepared({ command, commands, context, fact, line }: CommandPageProps): Prepared {
  if (command.name !== 'correctFact' || line === undefined)
    return { command, layout: layoutOf(command, context, asked()) };
  const report = commands.find(({ name, kind }) => kind === 'report' && name === reportOf(line.kind));
  const own = report ? layoutOf(report, context) : {};
  const recorded = report && recordedDraft(requestOf(report.body(), choicesIn(context, report.name)), fact?.body);
  const layout = correctionLayout({
    line,
    layout: own,
    known: own.known ?? {},
    recorded: report?.name === 'recordDecision' ? asFilledIn(recorded, context) : recorded,
  });
  const body = correctionBody(command.body(), report);
  return { command: { ...command, body: () => body }, layout };
}

/** A vote list is read by its groups: of a council whose groups nobody knows it cannot be. */
const NoVoteList = () => (
  <p className="form-hint">
    Een stemlijst plakken kan hier niet: de fracties van deze raad staan niet in de procesdefinitie. Vul de stemmen zelf
    in.
  </p>
);

/** A helper that reads a vote list, where a council votes. */
function helpersFor(name: string, context: FormContext, isCouncil: boolean) {
  const { proposal, who } = context;
  if (proposal === undefined || who.body === undefined || !isCouncil) return {};
  const at = { recordDecision: '', correctFact: 'correction.by.body.' }[name];
  if (at === undefined) return {};
  if (groupsOf(context, who.body).length === 0) return { [`${at}votes`]: <NoVoteList /> };
  const shared = { proposalId: proposal.proposalId, body: who.body };
  return { [`${at}votes`]: <VoteList {...shared} at={`${at}votes`} dayAt={`${at}happened.on`} /> };
}

/** What is settled by it is settled; there is no second one to fill in at once. */
const once = ['answerAdvice', 'correctFact', 'settleConsequence'];

/** The page of one command. */
export function CommandPage(props: CommandPageProps) {
  const { context, address } = props;
  const { proposal, names, who } = context;
  const title = proposal?.title ?? 'Voorstel';
  const { command, layout } = prepared(props);
  const form = laidOut(requestOf(command.body(), choicesIn(context, command.name)), layout);
  const tagOf = (draft: Draft) =>
    command.name === 'recordDecision' ? tagOn(context, textIn(memberOf(draft, 'body'))) : undefined;
  const isCouncil = bodyOfKind(context, who.body, 'council');
  return (
    <>
      <PageHead title={layout.title ?? command.summary} proposal={title} address={address} lead={layout.lead} />
      {who.body !== undefined && ownFields(command, context).length > 0 && (
        <p className="form-for">
          Namens: <strong>{names.body(who.body)}</strong>
        </p>
      )}
      {command.name === 'answerAdvice' && asked()['advies'] === undefined ? (
        <AdviceChoice context={context} address={address} />
      ) : command.name === 'settleConsequence' && !isOpen(context, asked()['gevolg']) ? (
        <ConsequenceChoice context={context} address={address} />
      ) : (
        <CommandForm
          form={form}
          known={layout.known}
          path={`/v1/proposals/${encodeURIComponent(proposal?.proposalId ?? '')}/${command.path}`}
          tagOf={tagOf}
          address={address}
          command={command.name}
          repeatable={!once.includes(command.name)}
          helpers={helpersFor(command.name, context, isCouncil)}
        />
      )}
    </>
  );
}
