export * from './application';
export { inDutch, warningInWords } from './effect';
export * from './follow';
export { derivedId, keyedDigest } from './ids';
export * from './overdue';
export * from './perform';
export * from './ports';
export type { FindDefinition, Streams } from './streams';
export * from './views';
