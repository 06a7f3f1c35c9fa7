export * from './commitment';
export * from './content-store';
export * from './disk-content-store';
export * from './errors';
export * from './memory-content-store';
export * from './salt';
export * from './verify-contents';
