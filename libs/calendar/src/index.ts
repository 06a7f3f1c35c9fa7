export * from './amsterdam';
export * from './civil-date';
export * from './partial-date';
export * from './term';
