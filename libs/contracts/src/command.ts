import { z } from 'zod';
import type { Content, PersonName } from './fields';
import type { ContentRef } from './record';
import type { RefusalCode } from './refusals';

/** `act`: the product makes it happen, gates may refuse it. `report`: it happened outside; only form, authority, an unknown text or an impossible decision refuse it. */
export type CommandKind = 'act' | 'report';

/** Who may send a command: a role, and where it acts for a body also that body. `engine` is the workflow itself, `operator` its human stand-in. */
export const roles = [
  'secretary',
  'griffier',
  'municipalSecretary',
  'adviser',
  'entrepreneur',
  'councilMember',
  'operator',
  'engine',
] as const;
/** Names of roles as they stand in sentences. */
export type Role = (typeof roles)[number];

export interface CommandContract<Name extends string = string, Schema extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly kind: CommandKind;
  /** Last segment of `POST /v1/proposals/{id}/…`; empty for the collection itself. */
  readonly path: string;
  readonly roles: readonly Role[];
  /** The field with the body on whose behalf is acted; the actor must belong to it. */
  readonly actsFor?: string;
  /** The stuurgroep's secretary may do this for every body: planning, and facts taken over from paper. */
  readonly secretaryForAll?: true;
  readonly summary: string;
  readonly body: Schema;
  readonly refusals: readonly RefusalCode[];
}

/** Why a command that says when and where something happened can be refused for just that. */
export const refusalsOfSource: readonly RefusalCode[] = ['unknownBody', 'unknownDocument', 'inTheFuture'];

const saysWhen = (body: z.ZodType): boolean => body instanceof z.ZodObject && 'happened' in body.shape;

/** A contract; its refusals are those it names, and those of its source where it has one. The body is described under the command's name. */
export const command = <const Name extends string, Schema extends z.ZodType>(
  contract: CommandContract<Name, Schema>,
): CommandContract<Name, Schema> => ({
  ...contract,
  body: contract.body.meta({ id: contract.name.charAt(0).toUpperCase() + contract.name.slice(1) }),
  refusals: [...new Set([...contract.refusals, ...(saysWhen(contract.body) ? refusalsOfSource : [])])],
});

/** A command after its texts and names were stored: only references and ids are left. */
export type Sealed<T> = T extends Content
  ? ContentRef
  : T extends PersonName
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Sealed<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Sealed<T[Key]> }
        : T;
