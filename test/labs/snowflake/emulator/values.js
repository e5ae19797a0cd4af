// How values cross the border of a JavaScript function or procedure.
// https://docs.snowflake.com/en/developer-guide/udf-stored-procedure-data-type-mapping#sql-and-javascript-data-type-mapping
// Kinds: S text, F number, B boolean, V JSON, D timestamp or date.
globalThis.SfDate = class SfDate extends Date {
  getEpochSeconds() {
    return Math.floor(this.getTime() / 1000);
  }
  getNanoSeconds() {
    return (this.getTime() % 1000) * 1e6;
  }
  getTimezone() {
    return 0;
  }
  getScale() {
    return 9;
  }
  toString() {
    return this.toISOString().replace('T', ' ').replace('Z', ' Z');
  }
};
// No evaluation of text: https://docs.snowflake.com/en/developer-guide/udf/javascript/udf-javascript-limitations
delete globalThis.eval;
globalThis.__lab = {
  argument(kind, value) {
    if (value === null || value === undefined) return undefined;
    return kind === 'V' ? JSON.parse(value) : kind === 'D' ? new SfDate(value) : value;
  },
  result(kind, value) {
    if (value === undefined) return null;
    if (kind === 'V') return value === null ? 'null' : (JSON.stringify(value) ?? null);
    if (value === null) return null;
    if (kind === 'D') return value instanceof Date ? value.toISOString().replace('Z', '') : String(value);
    if (kind === 'B') return Boolean(value);
    if (kind === 'F') {
      if (typeof value !== 'number' && Number.isNaN(Number(value)))
        throw new Error("Numeric value '" + value + "' is not recognized");
      return Number(value);
    }
    if (typeof value === 'string') return value;
    return value instanceof Date ? value.toString() : typeof value === 'object' ? JSON.stringify(value) : String(value);
  },
  wrap(body, kinds, returns, isStrict) {
    return function () {
      const given = kinds.map((kind, index) => __lab.argument(kind, arguments[index]));
      if (isStrict && given.includes(undefined)) return null;
      return __lab.result(returns, body.apply(undefined, given));
    };
  },
};
