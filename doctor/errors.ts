/** What the warehouse itself said, below what the connection made of it. */
export const rootOf = (error: unknown): unknown =>
  error instanceof Error && error.cause !== undefined ? rootOf(error.cause) : error;
