import { bodyOfKind, type FormContext } from '../context';
import type { Adjustment, Layout } from '../layout';

const hidden = { hidden: true as const };

/** Whether councils are asked for their permission on the route of the proposal, which they may refuse on two grounds only (Wgr 1 lid 4). */
const asksPermission = ({ definition, proposal }: FormContext): boolean =>
  (definition?.routes.find(({ name }) => name === proposal?.route)?.steps ?? []).some(
    (step) => step.kind === 'councilRound' && step.purpose === 'permission',
  );

/** What of a decision is not asked of this reader or on this route, and what is asked in plain words. */
export const decisionForReader = (context: FormContext): NonNullable<Layout['at']> => {
  const isCouncil = bodyOfKind(context, context.who.body, 'council');
  const compared: Adjustment = {
    label: 'Welke gezamenlijke stukken lagen voor?',
    hint: 'Zo controleren wij dat alle raden dezelfde woorden vaststelden.',
  };
  return {
    jointCommitments: compared,
    ...(isCouncil ? { takenBy: hidden } : {}),
    ...(isCouncil && asksPermission(context) ? {} : { refusalGround: hidden }),
  };
};
