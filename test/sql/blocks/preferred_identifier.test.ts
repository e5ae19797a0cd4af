import { describe, expect, test } from '@jest/globals';
import { modelOf } from '../../../config/model.ts';
import type { Preference } from '../../../config/types.ts';
import { asksFreeMail, asksRecords, shownAs, withPreference } from '../../../sql/blocks/preferred_identifier.ts';
import { configOf } from '../../support/world.ts';

const types = (...preferred: readonly (Preference[] | undefined)[]) =>
  modelOf(
    configOf({
      identifier_types: Object.fromEntries(
        preferred.map((each, index) => [
          `type_${String(index)}`,
          { normalizer: 'email', ...(each === undefined ? {} : { preferred: each }) },
        ]),
      ),
    }),
  ).identifierTypes;

describe('what a type prefers', () => {
  const all = types(
    undefined,
    ['earliest'],
    ['work_mail'],
    ['work_mail', 'latest'],
    ['source_rank'],
    ['most_frequent'],
  );

  test('is read from the records only where they say it', () => {
    expect(all.map(asksRecords)).toEqual([false, false, false, true, true, true]);
    expect(all.map(asksFreeMail)).toEqual([false, false, true, true, false, false]);
  });

  test('is said of its column, and is the earliest where nothing is said', () => {
    expect(withPreference(all).map(({ name }) => name)).toEqual(['type_2', 'type_3', 'type_4', 'type_5']);
    expect(all.map(shownAs).slice(0, 4)).toEqual([
      'Earliest type_0',
      'Earliest type_1',
      'type_2 by work_mail',
      'type_3 by work_mail, then latest',
    ]);
  });
});
