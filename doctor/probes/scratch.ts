import { randomBytes } from 'node:crypto';

/** A name of a schema or data set that nobody has. */
export const scratchName = (): string => `nexus_probe_${randomBytes(6).toString('hex')}`;
