import { Content, PersonName, type ContentRef, type Sealed } from '@eensluidend/contracts';
import type { ContentStore, PersonStore, PreparedContent } from './ports';

/** A copy of plain data in which `visit` puts something else in the place of what it is shown. */
export const walk = (value: unknown, visit: (leaf: unknown) => unknown): unknown => {
  const seen = visit(value);
  if (seen !== value) return seen;
  if (Array.isArray(value)) return value.map((item) => walk(item, visit));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, visit)]));
};

const collect = <T>(value: unknown, kind: new (...parameters: never[]) => T): readonly T[] => {
  const found: T[] = [];
  walk(value, (leaf) => {
    if (!(leaf instanceof kind)) return leaf;
    found.push(leaf);
    return null;
  });
  return found;
};

export interface SealedTexts<T> {
  readonly command: Sealed<T>;
  /** The short texts, to be recorded with the events. */
  readonly contents: readonly PreparedContent[];
}

/** Bytes of a text that is recorded with its event; a longer one is stored as a document before the event. */
export const longestShortText = 8_192;

/** Puts references in the place of every text and name of a command; names and long texts are stored, short ones prepared. */
export const seal = async <T>(
  command: T,
  body: string,
  stores: { readonly contents: ContentStore; readonly persons: PersonStore },
): Promise<SealedTexts<T>> => {
  const contents = collect(command, Content);
  const names = collect(command, PersonName);
  const encoder = new TextEncoder();
  const prepared: PreparedContent[] = [];
  const keep = async (text: string): Promise<ContentRef> => {
    const content = { content: encoder.encode(text), mediaType: 'text/plain; charset=utf-8' };
    if (content.content.length > longestShortText) return stores.contents.put(content);
    const short = stores.contents.prepare(content);
    prepared.push(short);
    return short.ref;
  };
  const refs = await Promise.all(contents.map((each) => keep(each.text)));
  const ids =
    names.length === 0
      ? []
      : await stores.persons.identify(
          body,
          names.map((each) => each.name),
        );
  const sealed = new Map<unknown, ContentRef | string | undefined>([
    ...contents.map((each, index) => [each, refs[index]] as const),
    ...names.map((each, index) => [each, ids[index]] as const),
  ]);
  // The walk replaces exactly the leaves that the type `Sealed` replaces.
  const replaced = walk(command, (leaf) => (sealed.has(leaf) ? sealed.get(leaf) : leaf)) as Sealed<T>;
  return { command: replaced, contents: prepared };
};

const unsaved: ContentRef = { documentId: '', commitment: '' };

/** The command as if sealed, with nothing stored: enough to decide whether it will be refused. */
export const draft = <T>(command: T): Sealed<T> =>
  // The walk replaces exactly the leaves that the type `Sealed` replaces.
  walk(command, (leaf) =>
    leaf instanceof Content ? unsaved : leaf instanceof PersonName ? leaf.name : leaf,
  ) as Sealed<T>;

const isRef = (value: object): value is ContentRef => 'documentId' in value && 'commitment' in value;

/** Every content reference in a piece of data, with the field it stands in, in order. */
export const contentRefs = (
  value: unknown,
  field = '',
): readonly { readonly field: string; readonly ref: ContentRef }[] => {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item) => contentRefs(item, field));
  if (isRef(value)) return [{ field, ref: value }];
  return Object.entries(value).flatMap(([key, item]) => contentRefs(item, key));
};

/** Whether a field holds a whole document, as against the names, points and reasons that stand in views. */
export const isDocument = (eventType: string, field: string): boolean =>
  field === 'document' || field === 'letter' || (field === 'text' && eventType !== 'AdviceRecorded');
