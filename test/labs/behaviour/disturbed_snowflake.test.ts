import { describe, expect, test } from '@jest/globals';
import { buildBundle } from '../../../build/build.ts';
import { configOf } from '../../support/world.ts';
import { resolveProcedure } from './disturbed.ts';
import { disturbedProcedure, stepOf } from './disturbed_snowflake.ts';

const config = configOf({ targets: { test: { snowflake: { database: 'LAB' } } } });
const bundle = buildBundle(config, 'snowflake');

test('disturbedProcedure changes the name and what the driver is given, and nothing else', () => {
  const copy = disturbedProcedure(bundle, '"LAB"."NEXUS"."COPY"', 'publish_map', 'CALM();').split('\n');
  const { text } = resolveProcedure(bundle);
  const lines = new Set(text.split('\n'));
  const changed = copy.filter((line) => !lines.has(line));
  expect(changed[0]).toBe('CREATE OR REPLACE PROCEDURE "LAB"."NEXUS"."COPY"(P_OPTIONS VARCHAR)');
  expect(changed.join('\n')).toContain('CALM();');
  expect(changed.at(-1)).toContain('return nexus.drive(disturbed(snowflake), program,');
  expect(text.split('\n').filter((line) => !copy.includes(line))).toHaveLength(2);
});

test('disturbedProcedure refuses a step that there is not', () => {
  expect(() => disturbedProcedure(bundle, 'copy', 'nowhere', '')).toThrow('has no step nowhere');
});

describe('stepOf', () => {
  test.each([
    ['SELECT /* nexus step=begin */ 1', 'begin'],
    ['INSERT /* nexus run=a-1 step=stage_batch */ OVERWRITE INTO t', 'stage_batch'],
    ['COMMIT /* nexus run=a-1 step=commit */', 'commit'],
    ['BEGIN /* nexus run=a-1 step=take_lock */ TRANSACTION', undefined],
    ['CALL /* nexus step=call */ p()', undefined],
    ['SELECT 1', undefined],
  ])('%s', (text, step) => {
    expect(stepOf(text)).toBe(step);
  });
});
