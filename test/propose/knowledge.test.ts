import { expect, test } from '@jest/globals';
import { freeMailTest } from '../../propose/knowledge.ts';

test('a host is free mail with all below it', () => {
  const isFree = freeMailTest(new Set(['gmail.com', 'relay.appleid.example']));
  expect(['gmail.com', 'x.gmail.com', 'appleid.example', 'mygmail.com'].map(isFree)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
