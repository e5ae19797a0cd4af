import type { Bundle } from '../../../build/bundle.ts';
import { resolveProcedure } from './disturbed.ts';

/** What the driver writes behind the first word of each statement. */
const ORIGIN = /^\s*(\w+) \/\* nexus (?:run=\S+ )?step=(\w+) \*\//;
/** Their own steps; under other steps they are there so that DML stands in a transaction. */
const TRANSACTION: readonly string[] = ['BEGIN', 'COMMIT', 'ROLLBACK'];

/** The step that a statement of a procedure belongs to; undefined for what is none of the program's own, as a call. */
export function stepOf(text: string): string | undefined {
  const [, verb = '', step] = ORIGIN.exec(text) ?? [];
  const isOther = verb === 'CALL' || (TRANSACTION.includes(verb) && verb.toLowerCase() !== step);
  return isOther ? undefined : step;
}

/** The body's one use of the object that Snowflake gives it. */
const DRIVEN = 'return nexus.drive(snowflake,';

/**
 * The text of the procedure that resolves, under another name: a script runs when a step was done for the first time, a
 * transaction of its own included.
 *
 * @param name full, quoted name
 * @param script JavaScript; `api` is what Snowflake gives to a procedure
 * @throws where there is no such step
 */
export function disturbedProcedure(bundle: Bundle, name: string, after: string, script: string): string {
  const { text, statements } = resolveProcedure(bundle);
  if (after !== 'commit' && !statements.some(({ step }) => step === after)) {
    throw new Error(`nexus_resolve_with has no step ${after}.`);
  }
  if (text.split(DRIVEN).length !== 2) throw new Error(`The text of nexus_resolve_with does not hold: ${DRIVEN}`);
  const wrapper = `function disturbed(api) {
  var isReached = false;
  var isDisturbed = false;
  return {
    createStatement: function (options) {
      var isStep = options.sqlText.indexOf(${JSON.stringify(` step=${after} */`)}) > 0;
      if (isReached && !isStep && !isDisturbed) {
        isDisturbed = true;
        ${script}
      }
      isReached = isReached || isStep;
      return api.createStatement(options);
    },
  };
}
`;
  return text
    .replace(/^CREATE OR REPLACE PROCEDURE [^(\n]+\(/, () => `CREATE OR REPLACE PROCEDURE ${name}(`)
    .replace(DRIVEN, () => `${wrapper}return nexus.drive(disturbed(snowflake),`);
}
