/** Something that was asked for in a way that cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A failure that the command has told of already, in its own way. */
export class ToldError extends Error {
  override readonly name = 'ToldError';
}
