const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];
/** SQLSTATE: connection lost (08), no resources left (53), closed to connections (55000), stopped, starting or out of time (57). */
const databaseCodes = /^((08|53|57)[0-9A-Z]{3}|55000)$/;
/** What `pg` says without a code. */
const messages = /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout)/;

/** Whether an error says that the database cannot be reached now, as against a fault in a statement. */
export const isUnreachable = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return networkCodes.includes(code) || databaseCodes.test(code) || messages.test(error.message);
};
