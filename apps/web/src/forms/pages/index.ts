import { actsForOwnBody, knownFor } from './known';
import type { FormContext } from '../context';
import { laidOver } from '../draft';
import type { Layout } from '../layout';
import type { Command } from '../schema';
import { adviceLayout } from './advice';
import { answersLayout } from './answers';
import { decisionLayout } from './decision';
import { liftLayout, secrecyLayout } from './secrecy';

/** What the address of the page says besides the command. */
export type Asked = Readonly<Record<string, string>>;

type Page = (context: FormContext, asked: Asked) => Layout;

const consequence: Page = (_context, { gevolg }) => ({
  title: 'Beslissen na een correctie',
  lead: 'Er is een stap uitgevoerd die na een correctie niet meer uit de feiten volgt. U beslist of die blijft staan.',
  parts: [{ fields: ['consequence', 'choice', 'reason'] }],
  ...(gevolg === undefined ? {} : { at: { consequence: { hidden: true } }, known: { consequence: gevolg } }),
});

/** The commands with a page of their own. */
const pages: Readonly<Record<string, Page>> = {
  recordDecision: decisionLayout,
  recordAdvice: adviceLayout,
  answerAdvice: (context, { advies }) => answersLayout(context, advies),
  imposeSecrecy: secrecyLayout,
  liftSecrecy: liftLayout,
  settleConsequence: consequence,
};

/** What the page of a command is called. */
export const titleOf = (command: Command, context: FormContext): string =>
  pages[command.name]?.(context, {}).title ?? command.summary;

/** The layout of any command: its own, or the usual one, with what is known of every request. */
export function layoutOf(command: Command, context: FormContext, asked: Asked = {}): Layout {
  const own = pages[command.name]?.(context, asked) ?? {};
  const actsFor = command.actsFor;
  const hidden =
    actsFor !== undefined && actsForOwnBody(command, context) ? { [actsFor]: { hidden: true as const } } : {};
  return {
    title: command.summary,
    ...own,
    at: { ...own.at, ...hidden },
    known: laidOver(knownFor(command, context), own.known),
  };
}
