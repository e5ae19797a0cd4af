import type { Bundle } from '../../../deploy/build/bundle.ts';
import { resolveProcedure } from './disturbed.ts';

/** White space and a comment in front apart: what a statement that was sent and one of a bundle are compared by. */
const squeeze = (text: string): string =>
  text
    .replace(/^\s*\/\*[^]*?\*\//, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^ |;? $|;$/g, '');

const TRANSACTION: readonly (readonly [text: string, step: string])[] = [
  ['BEGIN TRANSACTION', 'begin'],
  ['COMMIT', 'commit'],
  ['ROLLBACK', 'rollback'],
];

/** Gives the step that a statement of a procedure belongs to; undefined for what is none of the program's own. */
export function stepNames(bundle: Bundle): (text: string) => string | undefined {
  const steps = new Map([
    ...bundle.objects
      .flatMap(({ statements = [] }) => statements)
      .map(({ step, text }) => [squeeze(text), step] as const),
    ...TRANSACTION,
  ]);
  return (text) => steps.get(squeeze(text));
}

/** The body's one use of the object that Snowflake gives it. */
const DRIVEN = 'return nexus.drive(snowflake,';

/**
 * The text of the procedure that resolves, under another name: when it has done a step for the first time, a script runs.
 *
 * @param name full, quoted name
 * @param script JavaScript; `api` is what Snowflake gives to a procedure
 * @throws where there is no such step
 */
export function disturbedProcedure(bundle: Bundle, name: string, after: string, script: string): string {
  const { text, statements } = resolveProcedure(bundle);
  const texts = [
    ...statements.filter(({ step }) => step === after).map((statement) => squeeze(statement.text)),
    ...TRANSACTION.filter(([, step]) => step === after).map(([verb]) => verb),
  ];
  if (texts.length === 0) throw new Error(`nexus_resolve_with has no step ${after}.`);
  if (text.split(DRIVEN).length !== 2) throw new Error(`The text of nexus_resolve_with does not hold: ${DRIVEN}`);
  const wrapper = `var isDisturbed = false;
function disturbed(api) {
  var texts = ${JSON.stringify(texts)};
  var squeeze = ${String(squeeze)};
  return {
    createStatement: function (options) {
      var statement = api.createStatement(options);
      return {
        getNumRowsAffected: function () { return statement.getNumRowsAffected(); },
        getQueryId: function () { return statement.getQueryId(); },
        execute: function () {
          var rows = statement.execute();
          if (!isDisturbed && texts.indexOf(squeeze(options.sqlText)) >= 0) {
            isDisturbed = true;
            ${script}
          }
          return rows;
        },
      };
    },
  };
}
`;
  return text
    .replace(/^CREATE OR REPLACE PROCEDURE [^(\n]+\(/, () => `CREATE OR REPLACE PROCEDURE ${name}(`)
    .replace(DRIVEN, () => `${wrapper}return nexus.drive(disturbed(snowflake),`);
}
