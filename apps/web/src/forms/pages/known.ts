import type { Draft } from '../draft';
import { liveText, type FormContext } from '../context';
import type { Command, Schema } from '../schema';

const has = ({ properties = {} }: Schema, name: string): boolean => name in properties;

/** Whether the one who fills in can only do so on behalf of his own body. */
export const actsForOwnBody = ({ actsFor, secretaryForAll }: Command, { who }: FormContext): boolean =>
  actsFor !== undefined && who.body !== undefined && !(who.role === 'secretary' && secretaryForAll);

/** What is known of any request: on whose behalf it is sent, and the text that lies open. */
export function knownFor(command: Command, context: FormContext): Draft {
  const { body, actsFor } = command;
  const text = liveText(context);
  return {
    ...(actsFor !== undefined && context.who.body !== undefined ? { [actsFor]: context.who.body } : {}),
    ...(text !== undefined && has(body(), 'textId') ? { textId: text.textId } : {}),
  };
}
