export * from './facts';
export * from './given';
export * from './long-names';
export * from './passage';
export * from './play';
export * from './shipped-definition';
export * from './test-definition';
export * from './views';
