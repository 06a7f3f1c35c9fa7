import { searchAttributes } from '@eensluidend/workflows/search-attributes';

export { searchAttributes };

const commandLineTypes = {
  TEXT: 'Text',
  KEYWORD: 'Keyword',
  INT: 'Int',
  DOUBLE: 'Double',
  BOOL: 'Bool',
  DATETIME: 'Datetime',
  KEYWORD_LIST: 'KeywordList',
} as const;

/** Returns the search attributes as the Temporal CLI takes them: `Stage=Keyword`. */
export function searchAttributeFlags(): string[] {
  return Object.values(searchAttributes).flatMap(({ name, type }) => [
    '--search-attribute',
    `${name}=${commandLineTypes[type]}`,
  ]);
}
