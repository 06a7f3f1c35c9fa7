import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contracts from '@eensluidend/contracts';
import * as workflowIds from '@eensluidend/workflows/ids';
import { searchAttributes } from '@eensluidend/workflows/search-attributes';
import ts from 'typescript';
import { z } from 'zod';
import { root } from './cruise';

/** Where a name was published, and the name. */
export type Published = readonly [where: string, name: string];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Names of fields and values of enumerations, anywhere in a JSON schema. */
const inSchema = (schema: unknown): readonly string[] => {
  if (Array.isArray(schema)) return schema.flatMap(inSchema);
  if (!isRecord(schema)) return [];
  const fields = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  const values = [schema['const'], ...(Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : [])];
  return [
    ...fields,
    ...values.filter((value) => typeof value === 'string'),
    ...Object.values(schema).flatMap(inSchema),
  ];
};

/** Every schema that the contracts export, the bodies of commands among them. */
const fromSchemas = (): readonly Published[] => {
  const bodies = Object.values(contracts.commands).map(({ body }) => body);
  const exported = Object.values(contracts).filter((value) => value instanceof z.ZodType);
  return [...bodies, ...exported]
    .flatMap((schema) => inSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))
    .map((name) => ['field or value', name] as const);
};

/** Paths stand with the commands and, for what is read, in the controllers. */
const fromPaths = (): readonly Published[] => {
  const controllers = globSync('apps/api/src/**/*.controller.ts', { cwd: root });
  const routes = controllers.flatMap((file) => [
    ...readFileSync(join(root, file), 'utf8').matchAll(/@(?:Controller|Get|Post)\('([^']*)'\)/g),
  ]);
  const paths = [...Object.values(contracts.commands).map(({ path }) => path), ...routes.map(([, path = '']) => path)];
  return paths.flatMap((path) => path.split('/')).map((segment) => ['path', segment] as const);
};

/** Facts are types, not schemas: their fields and enumerations are read from the source. */
const fromFacts = (): readonly Published[] =>
  globSync('libs/contracts/src/{steps/*,record}.ts', { cwd: root }).flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
    const names: Published[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertySignature(node) && ts.isIdentifier(node.name)) names.push(['fact', node.name.text]);
      if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) names.push(['fact', node.literal.text]);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return names;
  });

const fromWorkflows = (): readonly Published[] => {
  const sources = globSync('workflows/src/*.ts', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
  const functions = sources.flatMap((text) =>
    [...text.matchAll(/export async function (\w+)/g)].map((match) => match[1]),
  );
  return [
    ...functions.map((name = '') => ['workflow', name] as const),
    ...Object.values(workflowIds).flatMap((value) =>
      typeof value === 'string' ? [['queue or signal', value] as const] : [],
    ),
    ...Object.values(searchAttributes).map(({ name }) => ['search attribute', name] as const),
  ];
};

/** Every name the code publishes to people and machines outside it. */
export const publishedNames = (): readonly Published[] => [
  ...Object.keys(contracts.schemaVersions).map((name) => ['event', name] as const),
  ...Object.keys(contracts.commands).map((name) => ['command', name] as const),
  ...contracts.roles.map((name) => ['role', name] as const),
  ...contracts.bodyKinds.map((name) => ['kind of body', name] as const),
  ...Object.keys(contracts.refusals).map((name) => ['refusal', name] as const),
  ...Object.keys(contracts.warnings).map((name) => ['warning', name] as const),
  ...fromFacts(),
  ...fromWorkflows(),
  ...fromSchemas(),
  ...fromPaths(),
];

/** The words of a name in lower case: `invalidVote` → invalid, vote; `advice-requests` → advice, requests. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter((word) => word.length > 1)
    .map((word) => word.toLowerCase());

/** A word and the forms under which it may stand in the glossary. */
export const formsOf = (word: string): readonly string[] => [
  word,
  word.replace(/ies$/, 'y'),
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
];
