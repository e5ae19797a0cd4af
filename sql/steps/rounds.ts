/**
 * Rounds of `nexus_work_edges` that are none of the contraction's: identifiers over their hub limit, as loops, and pairs
 * that a rule refused.
 */
export const HUBS = -1;
export const REFUSED = -2;
