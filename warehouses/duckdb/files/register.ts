import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBScalarFunction, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { FILES_PRINT, READABLE_FILES } from '../../../build/file_view.ts';
import type { FileReading, ReadFile } from '../../../build/file_view.ts';
import { messageOf } from '../../../procedures/message_of.ts';
import type { ReadableFiles } from './readable_files.ts';

/**
 * Makes the function known that views over files call in place of a path. DuckDB asks it as it plans a statement, so that
 * what is read is decided for each statement.
 */
export function registerReadableFiles(connection: DuckDBConnection, files: ReadableFiles): void {
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: READABLE_FILES,
      parameterTypes: [VARCHAR, VARCHAR],
      returnType: LIST(VARCHAR),
      mainFunction: (info, input, output) => {
        try {
          const [patterns, readings] = [input.getColumnVector(0), input.getColumnVector(1)];
          for (let row = 0; row < input.rowCount; row++) {
            const reading = JSON.parse(String(readings.getItem(row))) as FileReading;
            output.setItem(row, listValue(files.paths(String(patterns.getItem(row)), reading)));
          }
          output.flush();
        } catch (error) {
          info.setError(`${READABLE_FILES}: ${messageOf(error)}`);
        }
      },
    }),
  );
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: FILES_PRINT,
      parameterTypes: [VARCHAR],
      returnType: VARCHAR,
      mainFunction: (info, input, output) => {
        try {
          const given = input.getColumnVector(0);
          for (let row = 0; row < input.rowCount; row++) {
            output.setItem(row, files.print(JSON.parse(String(given.getItem(row))) as ReadFile[]) ?? null);
          }
          output.flush();
        } catch (error) {
          info.setError(`${FILES_PRINT}: ${messageOf(error)}`);
        }
      },
    }),
  );
}
