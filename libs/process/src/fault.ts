import { isMap, isScalar, type Document, type LineCounter } from 'yaml';

/** What is wrong in a definition file and where: line and column count from 1, the reason is Dutch. */
export interface DefinitionFault {
  readonly line: number;
  readonly column: number;
  /** Where in the definition, for instance `bodies[3].adviceRight.askedBy[0]`; empty for the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type Path = readonly (string | number)[];

/** A fault before its place in the file is looked up. */
export interface Finding {
  readonly path: Path;
  readonly reason: string;
}

/** Gives a finding its line and column; a field that is missing is placed at what should have held it. */
export function placeInFile({ path, reason }: Finding, document: Document, lines: LineCounter): DefinitionFault {
  const { line, col } = lines.linePos(offsetOf(path, document));
  return { line: Math.max(line, 1), column: Math.max(col, 1), path: written(path), reason };
}

function offsetOf(path: Path, document: Document): number {
  for (let length = path.length; length > 0; length--) {
    const here = path.slice(0, length);
    const offset = keyOffset(here, document) ?? nodeOffset(document.getIn(here, true));
    if (offset !== undefined) return offset;
  }
  return nodeOffset(document.contents) ?? 0;
}

/** A field is found at its name, which is what the reader looks for; an item of a list at its value. */
function keyOffset(path: Path, document: Document): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair && nodeOffset(pair.key);
}

function nodeOffset(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined;
}

const written = (path: Path): string =>
  path.reduce<string>((sofar, part) => {
    if (typeof part === 'number') return `${sofar}[${part}]`;
    return sofar === '' ? part : `${sofar}.${part}`;
  }, '');
