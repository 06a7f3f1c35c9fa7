/** Injection tokens; plain functions and data are given by value. */
export const apiConfig = Symbol('apiConfig');
export const applicationToken = Symbol('application');
export const recordToken = Symbol('record');
export const proposalList = Symbol('proposalList');
export const changesToken = Symbol('changes');
