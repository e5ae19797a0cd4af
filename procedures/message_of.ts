/** What an error says. One from another realm (a procedure's own context) is no instance of this one's `Error`. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
