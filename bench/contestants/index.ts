import type { Contestant } from './contestant.ts';
import { recursiveQuery, unrolledQuery } from './five_hops.ts';
import { scan, unionFind } from './lower_bounds.ts';
import { minLabel } from './min_label.ts';
import { nexus } from './nexus.ts';

export const CONTESTANTS: readonly Contestant[] = [nexus, unionFind, scan, minLabel, recursiveQuery, unrolledQuery];
