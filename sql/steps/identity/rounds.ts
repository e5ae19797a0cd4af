/**
 * Rounds of `nexus_work_edges` that are none of the contraction's: identifiers over their hub limit, as loops; pairs
 * that a rule refused; and identifiers near their hub limit, as loops.
 */
export const HUBS = -1;
export const REFUSED = -2;
export const NEAR_HUBS = -3;
