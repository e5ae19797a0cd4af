import { z } from 'zod';

/** An id of an entity, of today or of before. */
export const askedId = z.string().min(1).max(200).describe('An id that find_customer gave');

/** A moment: with a zone, or in UTC. */
export const instant = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/,
    'is to be such as 2026-01-31T09:00:00Z',
  );

/** Which part of a list is asked for. */
export const paged = ({ usual, most }: { readonly usual: number; readonly most: number }) => ({
  limit: z.int().min(1).max(most).default(usual),
  skip: z.int().min(0).max(100_000).default(0).describe('How many of the list to pass over'),
});
