export { builtInDefinitions, exampleDefinitions } from './built-in';
export { definitionHash } from './definition-hash';
export type { DefinitionFault } from './fault';
export { readDefinition, type DefinitionReading } from './read-definition';
