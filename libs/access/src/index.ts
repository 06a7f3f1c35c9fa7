export * from './perform';
export * from './reader';
export * from './see';
