import { createContext, runInContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { messageOf } from '../../procedures/message_of.ts';

test('the message of an error, also of one from another realm', () => {
  const foreign: unknown = runInContext("new Error('no such table')", createContext({}));
  expect(foreign instanceof Error).toBe(false);
  expect(messageOf(foreign)).toBe('no such table');
  expect(messageOf(new Error('no such table'))).toBe('no such table');
});

test('whatever else was thrown, as text', () => {
  expect(['text', 7, null, undefined].map(messageOf)).toEqual(['text', '7', 'null', 'undefined']);
});
