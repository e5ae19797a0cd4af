import fc from 'fast-check';

/**
 * A run of CI says the same about the same commit: the seed of the properties is fixed. To look for what this seed does
 * not meet, run with another: `NEXUS_SEED=$RANDOM npm test`. A property that fails prints its seed.
 */
const seed = Number(process.env.NEXUS_SEED || 20_260_101);
if (!Number.isInteger(seed)) throw new Error(`NEXUS_SEED is "${process.env.NEXUS_SEED}"; it is to be a whole number.`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
