/**
 * Characters of a text that may still be one address, one host or one name with what people write around it. What is
 * longer is a letter or a file in the wrong column, and is not read: work stays small whatever a source holds.
 */
export const LONGEST_FIELD = 10_000;

/** RFC 5321's 64 characters of a local part, the at sign and a domain of 255. */
export const LONGEST_ADDRESS = 320;
