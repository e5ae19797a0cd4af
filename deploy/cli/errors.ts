import type { WarehouseName } from '../../sql/dialect.ts';

/** Something that was asked for in a way that cannot be. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What this version does not do for a warehouse. The command exits with 2. */
export class NotAvailableError extends Error {
  override readonly name = 'NotAvailableError';

  constructor(warehouse: WarehouseName) {
    super(
      `This version has no connection to ${warehouse}. ` +
        `Build with \`npx nexus build --warehouse ${warehouse}\` and run dist/${warehouse}/install.sql in a worksheet.`,
    );
  }
}

/** A failure that the command has told of already, in its own way. */
export class ToldError extends Error {
  override readonly name = 'ToldError';
}
