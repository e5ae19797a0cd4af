/** Older than any record: 1900, in seconds from 1970. A source's beginning; what is stamped earlier is no time of a load. */
export const NO_TIME_BEFORE = -2_208_988_800;
