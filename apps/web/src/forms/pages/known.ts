import type { Draft } from '../draft';
import { liveText, type FormContext } from '../context';
import type { Command, Schema } from '../schema';

const has = ({ properties = {} }: Schema, name: string): boolean => name in properties;

/** Whether the one who fills in can only do so on behalf of his own body. */
export const actsForOwnBody = ({ actsFor, secretaryForAll }: Command, { who }: FormContext): boolean =>
  actsFor !== undefined && who.body !== undefined && !(who.role === 'secretary' && secretaryForAll);

/** The municipality of whoever fills in, where he reports of that one only; undefined for who reports of any. */
export function ownMunicipality({ body }: Command, { who, definition }: FormContext): string | undefined {
  if (who.role === 'secretary' || !body().required?.includes('municipality')) return undefined;
  return definition?.bodies.find(({ id }) => id === who.body)?.municipality;
}

/** What is known of any request: on whose behalf it is sent, and the text that lies open. */
export function knownFor(command: Command, context: FormContext): Draft {
  const { body, actsFor } = command;
  const text = liveText(context);
  const municipality = ownMunicipality(command, context);
  return {
    ...(actsFor !== undefined && context.who.body !== undefined ? { [actsFor]: context.who.body } : {}),
    ...(municipality === undefined ? {} : { municipality }),
    ...(text !== undefined && has(body(), 'textId') ? { textId: text.textId } : {}),
  };
}

/** What the form does not ask, for whoever fills in can only answer it for his own. */
export const ownFields = (command: Command, context: FormContext): readonly string[] => [
  ...(command.actsFor !== undefined && actsForOwnBody(command, context) ? [command.actsFor] : []),
  ...(ownMunicipality(command, context) === undefined ? [] : ['municipality']),
];
