import { posix } from 'node:path';
import ts from 'typescript';
import type { Mark } from './marks';
import { parse, type Source } from './sources';

const namesOf = (statement: ts.ImportDeclaration): readonly string[] => {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings) return [];
  if (ts.isNamespaceImport(bindings)) return ['*'];
  return bindings.elements.map((each) => (each.propertyName ?? each.name).text);
};

/** What one file imports, as `module#name`: a file of the same package by its path, another package by its name. */
const importsOf = (source: Source): readonly string[] =>
  parse(source).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const { text } = statement.moduleSpecifier;
    const from = text.startsWith('.') ? posix.normalize(posix.join(posix.dirname(source.path), text)) : text;
    return namesOf(statement).map((name) => `${from}#${name}`);
  });

/** `libs/domain/src/x.ts` is imported as `libs/domain/src/x` inside its package and as `@eensluidend/domain` outside. */
const modulesOf = (path: string): readonly string[] => [
  path.replace(/\.tsx?$/, ''),
  path.replace(/^(?:libs|apps)\/([^/]+)\/.*$/, '@eensluidend/$1'),
];

const isEntryPoint = (path: string): boolean => path.startsWith('apps/') || /\/(main|index)\.tsx?$/.test(path);

/** Whether other code uses what is declared in a file; a file that only specs use does nothing yet. */
const usedFiles = (code: readonly Source[]): ((path: string) => boolean) => {
  const imported = new Set(code.flatMap(importsOf));
  const declared = new Map(code.map((source) => [source.path, declaredIn(source)]));
  return (path) =>
    isEntryPoint(path) ||
    modulesOf(path).some((module) =>
      ['*', ...(declared.get(path) ?? [])].some((name) => imported.has(`${module}#${name}`)),
    );
};

const declaredIn = (source: Source): readonly string[] =>
  parse(source).statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map((each) => each.name.getText());
    return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
  });

/** The rules of which all code is idle: their texts are in the contracts, but nothing that runs uses their functions. */
export const idleRules = (code: readonly Source[], marks: readonly Mark[]): readonly string[] => {
  const isUsed = usedFiles(code);
  const carrying = marks.filter(({ path }) => !path.startsWith('libs/contracts/'));
  return [...new Set(carrying.map(({ rule }) => rule))].filter((rule) =>
    carrying.filter((mark) => mark.rule === rule).every(({ path }) => !isUsed(path)),
  );
};
