import type { Reader } from '@eensluidend/access';
import { roles, type Role } from '@eensluidend/contracts';

const token = /^Bearer dev:([a-z0-9-]{1,60}):([A-Za-z]{1,30})(?:@([a-z0-9-]{1,80}))?$/;

const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Who a development token names: `dev:<person>:<role>[@<body>]`. Undefined for anything else; nobody may name itself the engine. */
export const readerOfToken = (authorization: string | undefined): Reader | undefined => {
  const [, person, role, body] = token.exec(authorization ?? '') ?? [];
  if (!person || !role || !isRole(role) || role === 'engine') return undefined;
  return { person, role, ...(body ? { body } : {}) };
};
