import type { Effect } from '@eensluidend/contracts';
import { ApiError, authorization, problemOf } from './api';

export interface Sending {
  readonly path: string;
  readonly token: string | undefined;
  readonly body: unknown;
  /** The same for every try of one filled-in form, so that nothing is recorded twice. */
  readonly key?: string;
  /** The tag of what is edited, as this reader saw it. */
  readonly ifMatch?: string;
}

/** Posts a request; gives the answer, or throws an `ApiError` with the problem. */
export async function send<Answer = Effect>({ path, token, body, key, ifMatch }: Sending): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      ...authorization(token),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new ApiError(response.status, await problemOf(response));
  return (await response.json()) as Answer;
}
