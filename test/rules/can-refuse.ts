import { posix } from 'node:path';
import ts from 'typescript';
import { everyNode, parse, type Source } from './sources';
import { textsOf } from './refused';

/** What a decider can refuse with: `given` stands in a `refused(…)`, `named` anywhere, for instance in a table of gates. */
export interface Refusing {
  readonly given: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

/** A declaration at the top of a file: the texts it gives and names itself, and the declarations it uses, as `file#name`. */
interface Declaration {
  readonly given: readonly string[];
  readonly named: readonly string[];
  readonly uses: readonly string[];
}

type Declarations = ReadonlyMap<string, Declaration>;

const keyOf = (path: string, name: string): string => `${path}#${name}`;

const fileOf = (path: string, specifier: string): string =>
  `${posix.normalize(posix.join(posix.dirname(path), specifier))}.ts`;

interface Imported {
  readonly file: string;
  /** Undefined where the whole module was imported under one name. */
  readonly name?: string;
}

const importsOf = (file: ts.SourceFile): ReadonlyMap<string, Imported> => {
  const found = new Map<string, Imported>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const from = fileOf(file.fileName, statement.moduleSpecifier.text);
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamespaceImport(bindings)) found.set(bindings.name.text, { file: from });
    if (bindings && ts.isNamedImports(bindings))
      for (const each of bindings.elements)
        found.set(each.name.text, { file: from, name: (each.propertyName ?? each.name).text });
  }
  return found;
};

/** What an identifier in this file stands for, as `file#name`: an import, a member of an imported module, or of this file. */
const referenceOf = (node: ts.Identifier, imports: ReadonlyMap<string, Imported>, path: string): string => {
  const imported = imports.get(node.text);
  if (!imported) return keyOf(path, node.text);
  if (imported.name !== undefined) return keyOf(imported.file, imported.name);
  const parent = node.parent;
  return keyOf(imported.file, ts.isPropertyAccessExpression(parent) ? parent.name.text : '');
};

const isRefusal = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'refused';

const declarationOf = (top: ts.Node, imports: ReadonlyMap<string, Imported>, path: string): Declaration => {
  const given: string[] = [];
  const named: string[] = [];
  const uses: string[] = [];
  const down = (node: ts.Node): void => {
    if (isRefusal(node)) given.push(...textsOf(node.arguments[0]));
    if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) named.push(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) named.push(node.name.text);
    if (ts.isIdentifier(node)) uses.push(referenceOf(node, imports, path));
    ts.forEachChild(node, down);
  };
  down(top);
  return { given, named, uses };
};

const declarationsIn = (code: readonly Source[]): Declarations => {
  const found = new Map<string, Declaration>();
  for (const source of code) {
    const file = parse(source);
    const imports = importsOf(file);
    everyNode(file, (node) => {
      const isTop = ts.isVariableDeclaration(node) && node.parent.parent.parent === file;
      if (
        (isTop || (ts.isFunctionDeclaration(node) && node.parent === file)) &&
        node.name &&
        ts.isIdentifier(node.name)
      )
        found.set(keyOf(source.path, node.name.text), declarationOf(node, imports, source.path));
    });
  }
  return found;
};

/** Everything that can come out of a declaration, directly or through what it uses. */
const reachable = (declarations: Declarations, from: string): Refusing => {
  const seen = new Set<string>();
  const given = new Set<string>();
  const named = new Set<string>();
  const visit = (key: string): void => {
    const declaration = seen.has(key) ? undefined : declarations.get(key);
    seen.add(key);
    declaration?.given.forEach((code) => given.add(code));
    declaration?.named.forEach((code) => named.add(code));
    declaration?.uses.forEach(visit);
  };
  visit(from);
  return { given, named };
};

/** Per command the refusals that its decider can give, by the table `deciders` of the registry. */
export const refusalsOfDeciders = (code: readonly Source[], registry: string): Readonly<Record<string, Refusing>> => {
  const declarations = declarationsIn(code);
  const source = code.find(({ path }) => path === registry);
  const file = parse(source ?? { path: registry, text: '' });
  const imports = importsOf(file);
  const found: Record<string, Refusing> = {};
  everyNode(file, (node) => {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'deciders' || !node.initializer) return;
    if (!ts.isObjectLiteralExpression(node.initializer)) return;
    for (const each of node.initializer.properties) {
      if (!ts.isPropertyAssignment(each) && !ts.isShorthandPropertyAssignment(each)) continue;
      const value = ts.isPropertyAssignment(each) ? each.initializer : each.name;
      const first = ts.isPropertyAccessExpression(value) ? value.expression : value;
      if (ts.isIdentifier(first))
        found[each.name.getText()] = reachable(declarations, referenceOf(first, imports, registry));
    }
  });
  return found;
};
