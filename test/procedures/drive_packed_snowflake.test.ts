import { expect, test } from '@jest/globals';
import { pack } from '../../build/pack.ts';
import type { SnowflakeApi } from '../../procedures/drive_snowflake.ts';
import { drive, unpack } from '../../procedures/drive_packed_snowflake.ts';
import type { RenderedProgram } from '../../procedures/rendered_program.ts';
import { execAtOnce, programOf } from './support/programs.ts';

test('drives a program that was packed', () => {
  const sent: string[] = [];
  const api: SnowflakeApi = {
    createStatement: ({ sqlText }) => ({
      execute() {
        sent.push(sqlText);
        return { next: () => false, getColumnValue: () => null };
      },
      getNumRowsAffected: () => 0,
      getQueryId: () => '',
    }),
  };
  const program = JSON.parse(unpack(pack(programOf([execAtOnce('lock')])))) as RenderedProgram;
  expect(drive(api, program, [], {}, () => 0)).toBeNull();
  expect(sent).toEqual([
    'BEGIN /* nexus step=lock */ TRANSACTION',
    'LOCK /* nexus step=lock */',
    'COMMIT /* nexus step=lock */',
  ]);
});
