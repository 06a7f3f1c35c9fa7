import ts from 'typescript';
import { everyNode, parse, type Source } from './sources';

/** A place that names a rule: a doc comment or an entry of the code, or the title of a spec. */
export interface Mark {
  readonly rule: string;
  readonly path: string;
  /** The declaration that carries the rule, or the title; empty for a comment on a whole file. */
  readonly name: string;
}

const idsIn = (text: string): readonly string[] => text.match(/\bR\d+\b/g) ?? [];

/** The ids that stand in parentheses: `19 of 39 cannot open (R69, Gemeentewet 20)` → R69. */
const idsInParentheses = (text: string): readonly string[] =>
  [...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, inside = '']) => idsIn(inside));

const declaredName = (node: ts.Node): string | undefined => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node);
  return isNamed ? node.name?.text : undefined;
};

/** The name of the declaration at the top of the file in which a node stands. */
const topName = (node: ts.Node): string => {
  const parent = node.parent as ts.Node | undefined;
  return !parent || ts.isSourceFile(parent) ? (declaredName(node) ?? '') : topName(parent);
};

const keyOf = (node: ts.PropertyAssignment): string =>
  ts.isIdentifier(node.name) || ts.isStringLiteral(node.name) ? node.name.text : '';

/** The entry of a table in which a node stands (`notOpened: warning(…)`), else the declaration. */
const entryName = (node: ts.Node): string => {
  const parent = node.parent as ts.Node | undefined;
  if (!parent || ts.isSourceFile(parent)) return topName(node);
  return ts.isPropertyAssignment(parent) && keyOf(parent) !== 'rule' ? keyOf(parent) : entryName(parent);
};

const isCallOf = (node: ts.Node, names: readonly string[]): boolean =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text);

/** A refusal, a warning or the wording of an obligation gives its rule as a text of its own. */
const isEntry = (node: ts.Node): node is ts.StringLiteral =>
  ts.isStringLiteral(node) &&
  /^R\d+$/.test(node.text) &&
  (isCallOf(node.parent, ['refusal', 'warning']) ||
    (ts.isPropertyAssignment(node.parent) && keyOf(node.parent) === 'rule'));

const distinct = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(
    (mark, index) => marks.findIndex((other) => other.rule === mark.rule && other.name === mark.name) === index,
  );

/** The rules that the code of one file names in doc comments, refusals, warnings and wordings. */
export const marksInCode = (source: Source): readonly Mark[] => {
  const marks: Mark[] = [];
  const add = (ids: readonly string[], name: string) =>
    marks.push(...ids.map((rule) => ({ rule, path: source.path, name })));
  everyNode(parse(source), (node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node))
      if (ts.isJSDoc(comment) && comment.parent === node) add(idsIn(comment.getText()), topName(node));
    if (isEntry(node)) add([node.text], entryName(node));
  });
  return distinct(marks);
};

const isTable = (node: ts.Expression): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'each';

/** `it`, `test`, `describe`, also with `.each(…)`; a skipped one proves nothing. */
const isSpecCall = (expression: ts.Expression): boolean => {
  if (ts.isIdentifier(expression)) return ['it', 'test', 'describe'].includes(expression.text);
  return isTable(expression) && isSpecCall((expression.expression as ts.PropertyAccessExpression).expression);
};

const titleOf = (node: ts.Node | undefined): string => {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
};

/** The texts in the table of an `it.each`: rows may bring the title with them. */
const textsIn = (node: ts.Node): readonly string[] =>
  ts.isStringLiteralLike(node) ? [node.text] : node.getChildren().flatMap(textsIn);

/** The rules that the titles of one spec name. */
export const marksInSpec = (source: Source): readonly Mark[] => {
  const marks: Mark[] = [];
  everyNode(parse(source), (node) => {
    if (!ts.isCallExpression(node) || !isSpecCall(node.expression)) return;
    const rows = isTable(node.expression) ? node.expression.arguments.flatMap(textsIn) : [];
    for (const title of [titleOf(node.arguments[0]), ...rows])
      marks.push(...idsInParentheses(title).map((rule) => ({ rule, path: source.path, name: title })));
  });
  return distinct(marks);
};
