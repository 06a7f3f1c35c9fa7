import { knownFor, ownFields } from './known';
import { askedFields } from '../../own-tasks';
import { councilOf, groupsOf, type FormContext } from '../context';
import { laidOver, type Draft } from '../draft';
import type { Layout } from '../layout';
import type { Command } from '../schema';
import { adviceLayout } from './advice';
import { answersLayout } from './answers';
import { consequenceLayout } from './consequence';
import { decisionLayout } from './decision';
import { decisionForReader } from './for-reader';
import { rectificationLayout, withdrawalLayout } from './rectification';
import { liftLayout, secrecyLayout } from './secrecy';
import { textLayout } from './text';

/** What the address of the page says besides the command. */
export type Asked = Readonly<Record<string, string>>;

type Page = (context: FormContext, asked: Asked) => Layout;

/** Of a council whose groups the definition does not name, no group can be recorded with a question (R80). */
const writtenQuestion: Page = (context) => {
  const council = councilOf(context);
  return council === undefined || groupsOf(context, council).length > 0
    ? {}
    : {
        lead: 'De fracties van deze raad staan niet in de procesdefinitie. Daarom vragen wij niet welke fractie het vroeg.',
        at: { group: { hidden: true } },
      };
};

const decision: Page = (context) => {
  const layout = decisionLayout(context);
  return { ...layout, at: { ...layout.at, ...decisionForReader(context) } };
};

/** The commands with a page of their own. */
const pages: Readonly<Record<string, Page>> = {
  addText: textLayout,
  recordDecision: decision,
  recordWrittenQuestion: writtenQuestion,
  recordAdvice: adviceLayout,
  answerAdvice: (context, { advies }) => answersLayout(context, advies),
  imposeSecrecy: secrecyLayout,
  liftSecrecy: liftLayout,
  recordRectification: rectificationLayout,
  recordDocumentWithdrawal: withdrawalLayout,
  settleConsequence: (context, { gevolg }) => consequenceLayout(context, gevolg),
};

/** What the address names, where the request has a field for it. */
function knownAsked(command: Command, asked: Asked): Draft {
  const properties = command.body().properties ?? {};
  const members = Object.entries(asked).flatMap(([name, value]): [string, Draft][] => {
    const field = askedFields[name] ?? '';
    const schema = properties[field];
    return schema === undefined ? [] : [[field, schema.items === undefined ? value : [value]]];
  });
  return Object.fromEntries(members);
}

/** What the page of a command is called. */
export const titleOf = (command: Command, context: FormContext): string =>
  pages[command.name]?.(context, {}).title ?? command.summary;

/** The layout of any command: its own, or the usual one, with what is known of every request. */
export function layoutOf(command: Command, context: FormContext, asked: Asked = {}): Layout {
  const own = pages[command.name]?.(context, asked) ?? {};
  const hidden = Object.fromEntries(ownFields(command, context).map((name) => [name, { hidden: true as const }]));
  return {
    title: command.summary,
    ...own,
    at: { ...own.at, ...hidden },
    known: laidOver(laidOver(knownFor(command, context), knownAsked(command, asked)), own.known),
  };
}
