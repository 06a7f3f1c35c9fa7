export { mayReadVoteList } from './councils';
export * from './perform';
export * from './reader';
export * from './see';
export * from './see-read-log';
