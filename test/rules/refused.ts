import ts from 'typescript';
import { everyNode, parse, type Source } from './sources';

/** The fields at which each refusal points, by its code. */
export type FieldsByCode = ReadonlyMap<string, readonly string[]>;

/** The texts that an expression can be: of a condition both. */
export const textsOf = (node: ts.Node | undefined): readonly string[] => {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map((span) => `{n}${span.literal.text}`).join('')];
};

const property = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.find(
    (each): each is ts.PropertyAssignment => ts.isPropertyAssignment(each) && each.name.getText() === name,
  )?.initializer;

/** `refused('code', params, 'field')` in the rules, `{ code: 'code', field: 'field' }` elsewhere. */
const pairOf = (
  node: ts.Node,
): { readonly codes: readonly string[]; readonly fields: readonly string[] } | undefined => {
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'refused')
    return { codes: textsOf(node.arguments[0]), fields: textsOf(node.arguments[2]) };
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const code = property(node, 'code');
  return code && { codes: textsOf(code), fields: textsOf(property(node, 'field')) };
};

/** At which fields the code of these files refuses. */
export const refusedIn = (code: readonly Source[]): FieldsByCode => {
  const found = new Map<string, readonly string[]>();
  for (const source of code)
    everyNode(parse(source), (node) => {
      const pair = pairOf(node);
      for (const each of pair?.codes ?? [])
        found.set(each, [...new Set([...(found.get(each) ?? []), ...(pair?.fields ?? [])])].sort());
    });
  return found;
};
