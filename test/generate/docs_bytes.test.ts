import { expect, test } from '@jest/globals';
import { bytesRead } from '../../generate/docs_bytes.ts';

const SIZE = { identifiers: 1_000_000, arrived: 1, touched: 1, known: 1 };
const cost = (text: string) => ({ step: 's', tables: ['`p`.`d`.`nexus_event_log`'], minimumBytes: 0, texts: [text] });
const bytes = (text: string): number => bytesRead(cost(text), SIZE);

test('a statement reads the columns that it names, and all of a table that it changes rows of', () => {
  const named = bytes('SELECT row_key FROM `p`.`d`.`nexus_event_log`');
  const changed = bytes("DELETE FROM `p`.`d`.`nexus_event_log` WHERE row_key = 'x'");
  expect(named).toBeGreaterThan(0);
  expect(changed).toBeGreaterThan(10 * named);
  expect(bytes("UPDATE `p`.`d`.`nexus_event_log` SET role = NULL WHERE row_key = 'x'")).toBe(changed);
  expect(bytes('MERGE INTO `p`.`d`.`nexus_event_log` AS stored USING x ON stored.row_key = x.row_key')).toBe(changed);
});

test('another table that a statement reads counts by the columns that it names', () => {
  const text = 'DELETE FROM `p`.`d`.`nexus_traits` WHERE entity_id IN (SELECT row_key FROM `p`.`d`.`nexus_event_log`)';
  expect(bytes(text)).toBe(bytes('SELECT row_key, entity_id FROM `p`.`d`.`nexus_event_log`'));
});
