import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { temporal } from '@temporalio/proto';

type History = temporal.api.history.v1.IHistory;

/** The key of the stored histories; published, and used by no installation. */
export const publishedKey = (): Uint8Array =>
  Buffer.from(readFileSync(join(__dirname, 'published-test.key'), 'utf8').trim(), 'hex');

const { EventType } = temporal.api.enums.v1;

/** Whether the workflow answered everything it was asked so far: no task of it is scheduled or under way. */
export const rests = ({ events }: History): boolean => {
  const types = (events ?? []).map(({ eventType }) => eventType);
  return (
    types.lastIndexOf(EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED) <
    types.lastIndexOf(EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
  );
};

/** A history as it is stored; the machine on which the worker ran is left out. */
export const storedHistory = (history: History): unknown =>
  JSON.parse(historyToJSON(history), (name, value: unknown) => (name === 'identity' ? 'worker' : value));

const base64 = /^[A-Za-z0-9+/]{8,}={0,2}$/;

/** Everything in a history that can be read by who has it but not the key: also what is only packed, not encrypted. */
export const readableText = (history: unknown): string => {
  const texts: string[] = [];
  JSON.stringify(history, (name, value: unknown) => {
    texts.push(name);
    if (typeof value === 'string') {
      texts.push(value);
      if (base64.test(value)) texts.push(Buffer.from(value, 'base64').toString('utf8'));
    }
    return value;
  });
  return texts.join('\n');
};
