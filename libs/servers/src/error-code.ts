/** Returns whether an error of Node carries this code, such as `EEXIST`. Not `instanceof`: that fails across realms. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
