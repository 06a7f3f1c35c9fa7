import type { Reader } from '@eensluidend/access';
import { processDefinition, roles, type BodyKind, type Role } from '@eensluidend/contracts';

const token = /^Bearer dev:([a-z0-9-]{1,60}):([A-Za-z]{1,30})(?:@([a-z0-9-]{1,80}))?$/;

const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Who a development token names: `dev:<person>:<role>[@<body>]`. Undefined for anything else; nobody may name itself the engine. */
export const readerOfToken = (authorization: string | undefined): Reader | undefined => {
  const [, person, role, body] = token.exec(authorization ?? '') ?? [];
  if (!person || !role || !isRole(role) || role === 'engine') return undefined;
  return { person, role, ...(body ? { body } : {}) };
};

/** Somebody one can sign in as in development. */
export interface Identity {
  readonly token: string;
  readonly label: string;
}

const offices: Readonly<Partial<Record<BodyKind, { readonly role: Role; readonly label: string }>>> = {
  stuurgroep: { role: 'secretary', label: 'Secretaris' },
  college: { role: 'municipalSecretary', label: 'Gemeentesecretaris' },
  council: { role: 'griffier', label: 'Griffier' },
  entrepreneur: { role: 'entrepreneur', label: 'Bestuurder' },
};
const adviser = { role: 'adviser', label: 'Adviseur' };

/** Whom one can sign in as: one person for every body of a definition. */
export const identitiesOf = (definition: unknown): readonly Identity[] => {
  const read = processDefinition.safeParse(definition);
  if (!read.success) return [{ token: 'dev:secretaris:secretary', label: 'Secretaris van de stuurgroep' }];
  return read.data.bodies.map(({ id, kind, name }) => {
    const { role, label } = offices[kind] ?? adviser;
    return { token: `dev:${id}:${role}@${id}`, label: `${label}, ${name}` };
  });
};
