// The object `snowflake` of a JavaScript procedure, over what Python gives it.
// https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-api
(function () {
  const { execute, log } = globalThis.__host;
  delete globalThis.__host;

  function converted(column, value) {
    if (value === null) return null;
    switch (column.type) {
      case 'fixed':
      case 'real':
        return Number(value);
      case 'boolean':
        return value === '1';
      case 'variant':
      case 'array':
      case 'object':
        return JSON.parse(value);
      case 'date':
        return new SfDate(Number(value) * 86400000);
      case 'timestamp_ntz':
      case 'timestamp_ltz':
      case 'timestamp_tz':
        return new SfDate(Math.round(parseFloat(value.split(' ')[0]) * 1000));
      default:
        return value;
    }
  }

  class Described {
    __done() {
      if (!this.done) throw new Error('Statement has not been executed yet');
      return this.done;
    }
    __index(column) {
      const { columns } = this.__done();
      const index = typeof column === 'number' ? column - 1 : columns.findIndex(({ name }) => name === column);
      if (!columns[index]) throw new Error('Given column name/index does not exist: ' + column);
      return index;
    }
    getColumnCount() {
      return this.__done().columns.length;
    }
    getColumnName(column) {
      return this.__done().columns[this.__index(column)].name;
    }
    getColumnType(column) {
      return this.__done().columns[this.__index(column)].type;
    }
    getColumnSqlType(column) {
      return this.getColumnType(column).toUpperCase();
    }
    getColumnScale(column) {
      return this.__done().columns[this.__index(column)].scale;
    }
    isColumnNullable() {
      return true;
    }
    getQueryId() {
      if (this.failed !== undefined) return this.failed;
      return this.__done().queryId;
    }
    getRowCount() {
      return this.__done().rows.length;
    }
    getNumRowsInserted() {
      return this.__done().inserted;
    }
    getNumRowsUpdated() {
      return this.__done().updated;
    }
    getNumRowsDeleted() {
      return this.__done().deleted;
    }
    getNumRowsAffected() {
      return this.__done().affected;
    }
    getNumDuplicateRowsUpdated() {
      return 0;
    }
  }

  class ResultSet extends Described {
    constructor(done) {
      super();
      this.done = done;
      this.at = -1;
    }
    next() {
      if (this.at + 1 >= this.done.rows.length) return false;
      this.at += 1;
      return true;
    }
    getColumnValue(column) {
      if (this.at < 0) throw new Error('Result set has not been advanced with next()');
      const index = this.__index(column);
      return converted(this.done.columns[index], this.done.rows[this.at][index]);
    }
    getColumnValueAsString(column) {
      const value = this.getColumnValue(column);
      return value === null
        ? null
        : typeof value === 'object' && !(value instanceof Date)
          ? JSON.stringify(value)
          : String(value);
    }
  }

  // Numbers, text, SfDate and null; neither booleans nor objects:
  // https://docs.snowflake.com/en/developer-guide/stored-procedure/stored-procedures-javascript#binding-variables
  function bound(value, index) {
    if (value === null) return ['TEXT', null];
    if (typeof value === 'number' && isFinite(value)) return ['NUMBER', value];
    if (typeof value === 'string') return ['TEXT', value];
    if (value instanceof SfDate) return ['SFDATE', value.toISOString()];
    throw new Error('Unsupported type for binding argument ' + (index + 1) + String(value));
  }

  class Statement extends Described {
    constructor(options) {
      super();
      if (!options || typeof options.sqlText !== 'string' || !options.sqlText.trim())
        throw new Error('sqlText is missing or empty');
      this.text = options.sqlText;
      this.binds = (options.binds || []).map(bound);
    }
    getSqlText() {
      return this.text;
    }
    execute() {
      const done = JSON.parse(execute(this.text, JSON.stringify(this.binds)));
      if (done.error) {
        this.failed = done.error.queryId;
        const error = new Error(done.error.message);
        error.code = done.error.code;
        error.state = done.error.state;
        error.stackTraceTxt = 'At Statement.execute, line 0 position 0';
        throw error;
      }
      this.done = done;
      return new ResultSet(done);
    }
  }

  globalThis.snowflake = {
    createStatement: (options) => new Statement(options),
    execute: (options) => new Statement(options).execute(),
    log: (level, message) => log(String(level), String(message)),
    addEvent() {},
    setSpanAttribute() {},
  };
})();
