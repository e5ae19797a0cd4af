CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_RESOLVE_WITH"(P_OPTIONS VARCHAR)
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Reads what is new in the sources, resolves it and publishes. Options, as JSON text: full_refresh (true: read the sources from their beginning and rebuild), on_busy (fail or skip). Returns a summary as JSON.'
EXECUTE AS OWNER
AS $$
var nexus = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all) => {
    for (var name in all)
      __defProp(target, name, { get: all[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // procedures/drive_packed_snowflake.ts
  var drive_packed_snowflake_exports = {};
  __export(drive_packed_snowflake_exports, {
    drive: () => drive,
    unpack: () => unpack
  });

  // procedures/message_of.ts
  var messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

  // procedures/interpreter.ts
  var ProgramError = class extends Error {
  };
  function* interpret(program, args) {
    var _a2;
    const scope = { ...program.variables };
    program.parameters.forEach((parameter, index) => {
      var _a3;
      scope[parameter] = (_a3 = args[index]) != null ? _a3 : null;
    });
    let called = null;
    const valueOf = (operand) => {
      var _a3;
      return "variable" in operand ? (_a3 = scope[operand.variable]) != null ? _a3 : null : operand.literal;
    };
    function holds(condition) {
      var _a3;
      const left = (_a3 = scope[condition.left]) != null ? _a3 : null;
      const right = valueOf(condition.right);
      if (left === null || right === null) return false;
      switch (condition.operator) {
        case "=":
          return left === right;
        case "<>":
          return left !== right;
        case "<":
          return left < right;
        case "<=":
          return left <= right;
        case ">":
          return left > right;
        case ">=":
          return left >= right;
      }
    }
    function* ask(asked) {
      var _a3;
      return yield { ...asked, run: program.run === null ? null : (_a3 = scope[program.run]) != null ? _a3 : null };
    }
    const bound = (names) => names.map((name) => {
      var _a3;
      return (_a3 = scope[name]) != null ? _a3 : null;
    });
    function* runAll(nodes) {
      for (const node of nodes) yield* run(node);
    }
    function* run(node) {
      switch (node.kind) {
        case "statement": {
          const { text, binds } = node.statement;
          const response = yield* ask({
            kind: "execute",
            step: node.step,
            text,
            binds: bound(binds),
            atOnce: node.atOnce === true
          });
          if (node.count !== void 0 && "count" in response) scope[node.count] = response.count;
          return;
        }
        case "set": {
          const { text, binds } = node.statement;
          const columns = node.variables.length;
          const response = yield* ask({ kind: "query", step: node.step, text, binds: bound(binds), columns });
          if ("row" in response) {
            node.variables.forEach((name, index) => {
              var _a3;
              scope[name] = (_a3 = response.row[index]) != null ? _a3 : null;
            });
          }
          return;
        }
        case "assign":
          scope[node.variable] = valueOf(node.value);
          return;
        case "repeat": {
          let counter = Number(valueOf(node.from));
          for (let pass = 1; ; pass += 1) {
            if (pass > node.maximum) {
              throw new ProgramError(`${node.step}: not done after ${String(node.maximum)} passes`);
            }
            scope[node.counter] = counter;
            yield* runAll(node.body);
            counter += node.by;
            scope[node.counter] = counter;
            if (holds(node.until)) return;
          }
        }
        case "when":
          yield* runAll(holds(node.condition) ? node.then : node.otherwise);
          return;
        case "attempt":
          try {
            yield* runAll(node.body);
          } catch (error) {
            scope[node.error] = messageOf(error);
            try {
              yield* runAll(node.onError);
            } catch {
            }
            throw error;
          }
          return;
        case "transaction":
          yield* ask({ kind: "transaction", verb: "BEGIN" });
          try {
            yield* runAll(node.body);
            yield* ask({ kind: "transaction", verb: "COMMIT" });
          } catch (error) {
            try {
              yield* ask({ kind: "transaction", verb: "ROLLBACK" });
            } catch {
            }
            throw error;
          }
          return;
        case "call": {
          const response = yield* ask({
            kind: "call",
            procedure: node.procedure,
            arguments: node.arguments.map(valueOf)
          });
          if ("result" in response) called = response.result;
          return;
        }
        case "fail":
          throw new ProgramError(node.message.map((part) => {
            var _a3;
            return String((_a3 = valueOf(part)) != null ? _a3 : "");
          }).join(""));
      }
    }
    yield* runAll(program.body);
    return program.result === null ? called : (_a2 = scope[program.result]) != null ? _a2 : null;
  }

  // procedures/drive_snowflake.ts
  var TRANSACTION = { BEGIN: "BEGIN TRANSACTION", COMMIT: "COMMIT", ROLLBACK: "ROLLBACK" };
  var toValue = (value) => {
    if (value === null || value === void 0) return null;
    if (typeof value === "string" || typeof value === "number") return value;
    return JSON.stringify(value);
  };
  var withOrigin = (text, run, step) => text.replace(/^\s*\w+/, (word) => `${word} /* nexus ${run === null ? "" : `run=${String(run)} `}step=${step} */`);
  var queryIdOf = (statement) => {
    try {
      const id = statement.getQueryId();
      return id ? ` (query id ${id})` : "";
    } catch {
      return "";
    }
  };
  function drive(snowflake, program, args, names) {
    let open = false;
    let runId = null;
    const send = (step, sqlText, binds = []) => {
      const statement = snowflake.createStatement({ sqlText: withOrigin(sqlText, runId, step), binds });
      try {
        return { statement, rows: statement.execute() };
      } catch (error) {
        throw new Error(`${program.name}, step ${step}: ${messageOf(error)}${queryIdOf(statement)}`);
      }
    };
    const transaction = (verb, step = verb.toLowerCase()) => {
      if (open === (verb === "BEGIN")) return;
      send(step, TRANSACTION[verb]);
      open = verb === "BEGIN";
    };
    const rollBack = () => {
      try {
        transaction("ROLLBACK");
      } catch {
      }
      open = false;
    };
    const answer = (request) => {
      var _a2;
      runId = request.run;
      switch (request.kind) {
        case "execute": {
          if (request.atOnce) transaction("COMMIT", request.step);
          transaction("BEGIN", request.step);
          const count = send(request.step, request.text, request.binds).statement.getNumRowsAffected();
          if (request.atOnce) transaction("COMMIT", request.step);
          return { count };
        }
        case "query": {
          const { rows } = send(request.step, request.text, request.binds);
          rows.next();
          return { row: Array.from({ length: request.columns }, (_, index) => toValue(rows.getColumnValue(index + 1))) };
        }
        case "transaction":
          transaction(request.verb);
          return { count: 0 };
        case "call": {
          const marks = request.arguments.map(() => "?").join(", ");
          const text = `CALL ${(_a2 = names[request.procedure]) != null ? _a2 : request.procedure}(${marks})`;
          const { rows } = send("call", text, request.arguments);
          rows.next();
          return { result: toValue(rows.getColumnValue(1)) };
        }
      }
    };
    const running = interpret(program, args);
    try {
      let turn = running.next();
      while (turn.done !== true) {
        let response;
        try {
          response = answer(turn.value);
        } catch (error) {
          rollBack();
          turn = running.throw(error);
          continue;
        }
        turn = running.next(response);
      }
      transaction("COMMIT");
      return turn.value === null ? null : JSON.parse(String(turn.value));
    } catch (error) {
      rollBack();
      throw error;
    }
  }

  // node_modules/fflate/esm/browser.js
  var u8 = Uint8Array;
  var u16 = Uint16Array;
  var i32 = Int32Array;
  var fleb = new u8([
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    1,
    1,
    1,
    1,
    2,
    2,
    2,
    2,
    3,
    3,
    3,
    3,
    4,
    4,
    4,
    4,
    5,
    5,
    5,
    5,
    0,
    /* unused */
    0,
    0,
    /* impossible */
    0
  ]);
  var fdeb = new u8([
    0,
    0,
    0,
    0,
    1,
    1,
    2,
    2,
    3,
    3,
    4,
    4,
    5,
    5,
    6,
    6,
    7,
    7,
    8,
    8,
    9,
    9,
    10,
    10,
    11,
    11,
    12,
    12,
    13,
    13,
    /* unused */
    0,
    0
  ]);
  var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
  var freb = function(eb, start) {
    var b = new u16(31);
    for (var i2 = 0; i2 < 31; ++i2) {
      b[i2] = start += 1 << eb[i2 - 1];
    }
    var r = new i32(b[30]);
    for (var i2 = 1; i2 < 30; ++i2) {
      for (var j = b[i2]; j < b[i2 + 1]; ++j) {
        r[j] = j - b[i2] << 5 | i2;
      }
    }
    return { b, r };
  };
  var _a = freb(fleb, 2);
  var fl = _a.b;
  var revfl = _a.r;
  fl[28] = 258, revfl[258] = 28;
  var _b = freb(fdeb, 0);
  var fd = _b.b;
  var revfd = _b.r;
  var rev = new u16(32768);
  for (i = 0; i < 32768; ++i) {
    x = (i & 43690) >> 1 | (i & 21845) << 1;
    x = (x & 52428) >> 2 | (x & 13107) << 2;
    x = (x & 61680) >> 4 | (x & 3855) << 4;
    rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
  }
  var x;
  var i;
  var hMap = (function(cd, mb, r) {
    var s = cd.length;
    var i2 = 0;
    var l = new u16(mb);
    for (; i2 < s; ++i2) {
      if (cd[i2])
        ++l[cd[i2] - 1];
    }
    var le = new u16(mb);
    for (i2 = 1; i2 < mb; ++i2) {
      le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
    }
    var co;
    if (r) {
      co = new u16(1 << mb);
      var rvb = 15 - mb;
      for (i2 = 0; i2 < s; ++i2) {
        if (cd[i2]) {
          var sv = i2 << 4 | cd[i2];
          var r_1 = mb - cd[i2];
          var v = le[cd[i2] - 1]++ << r_1;
          for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
            co[rev[v] >> rvb] = sv;
          }
        }
      }
    } else {
      co = new u16(s);
      for (i2 = 0; i2 < s; ++i2) {
        if (cd[i2]) {
          co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
        }
      }
    }
    return co;
  });
  var flt = new u8(288);
  for (i = 0; i < 144; ++i)
    flt[i] = 8;
  var i;
  for (i = 144; i < 256; ++i)
    flt[i] = 9;
  var i;
  for (i = 256; i < 280; ++i)
    flt[i] = 7;
  var i;
  for (i = 280; i < 288; ++i)
    flt[i] = 8;
  var i;
  var fdt = new u8(32);
  for (i = 0; i < 32; ++i)
    fdt[i] = 5;
  var i;
  var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
  var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
  var max = function(a) {
    var m = a[0];
    for (var i2 = 1; i2 < a.length; ++i2) {
      if (a[i2] > m)
        m = a[i2];
    }
    return m;
  };
  var bits = function(d, p, m) {
    var o = p / 8 | 0;
    return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
  };
  var bits16 = function(d, p) {
    var o = p / 8 | 0;
    return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
  };
  var shft = function(p) {
    return (p + 7) / 8 | 0;
  };
  var slc = function(v, s, e) {
    if (s == null || s < 0)
      s = 0;
    if (e == null || e > v.length)
      e = v.length;
    return new u8(v.subarray(s, e));
  };
  var ec = [
    "unexpected EOF",
    "invalid block type",
    "invalid length/literal",
    "invalid distance",
    "stream finished",
    "no stream handler",
    ,
    // determined by compression function
    "no callback",
    "invalid UTF-8 data",
    "extra field too long",
    "date not in range 1980-2099",
    "filename too long",
    "stream finishing",
    "invalid zip data"
    // determined by unknown compression method
  ];
  var err = function(ind, msg, nt) {
    var e = new Error(msg || ec[ind]);
    e.code = ind;
    if (Error.captureStackTrace)
      Error.captureStackTrace(e, err);
    if (!nt)
      throw e;
    return e;
  };
  var inflt = function(dat, st, buf, dict) {
    var sl = dat.length, dl = dict ? dict.length : 0;
    if (!sl || st.f && !st.l)
      return buf || new u8(0);
    var noBuf = !buf;
    var resize = noBuf || st.i != 2;
    var noSt = st.i;
    if (noBuf)
      buf = new u8(sl * 3);
    var cbuf = function(l2) {
      var bl = buf.length;
      if (l2 > bl) {
        var nbuf = new u8(Math.max(bl * 2, l2));
        nbuf.set(buf);
        buf = nbuf;
      }
    };
    var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
    var tbts = sl * 8;
    do {
      if (!lm) {
        final = bits(dat, pos, 1);
        var type = bits(dat, pos + 1, 3);
        pos += 3;
        if (!type) {
          var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
          if (t > sl) {
            if (noSt)
              err(0);
            break;
          }
          if (resize)
            cbuf(bt + l);
          buf.set(dat.subarray(s, t), bt);
          st.b = bt += l, st.p = pos = t * 8, st.f = final;
          continue;
        } else if (type == 1)
          lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
        else if (type == 2) {
          var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
          var tl = hLit + bits(dat, pos + 5, 31) + 1;
          pos += 14;
          var ldt = new u8(tl);
          var clt = new u8(19);
          for (var i2 = 0; i2 < hcLen; ++i2) {
            clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
          }
          pos += hcLen * 3;
          var clb = max(clt), clbmsk = (1 << clb) - 1;
          var clm = hMap(clt, clb, 1);
          for (var i2 = 0; i2 < tl; ) {
            var r = clm[bits(dat, pos, clbmsk)];
            pos += r & 15;
            var s = r >> 4;
            if (s < 16) {
              ldt[i2++] = s;
            } else {
              var c = 0, n = 0;
              if (s == 16)
                n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
              else if (s == 17)
                n = 3 + bits(dat, pos, 7), pos += 3;
              else if (s == 18)
                n = 11 + bits(dat, pos, 127), pos += 7;
              while (n--)
                ldt[i2++] = c;
            }
          }
          var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
          lbt = max(lt);
          dbt = max(dt);
          lm = hMap(lt, lbt, 1);
          dm = hMap(dt, dbt, 1);
        } else
          err(1);
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
      }
      if (resize)
        cbuf(bt + 131072);
      var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
      var lpos = pos;
      for (; ; lpos = pos) {
        var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
        pos += c & 15;
        if (pos > tbts) {
          if (noSt)
            err(0);
          break;
        }
        if (!c)
          err(2);
        if (sym < 256)
          buf[bt++] = sym;
        else if (sym == 256) {
          lpos = pos, lm = null;
          break;
        } else {
          var add = sym - 254;
          if (sym > 264) {
            var i2 = sym - 257, b = fleb[i2];
            add = bits(dat, pos, (1 << b) - 1) + fl[i2];
            pos += b;
          }
          var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
          if (!d)
            err(3);
          pos += d & 15;
          var dt = fd[dsym];
          if (dsym > 3) {
            var b = fdeb[dsym];
            dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
          }
          if (pos > tbts) {
            if (noSt)
              err(0);
            break;
          }
          if (resize)
            cbuf(bt + 131072);
          var end = bt + add;
          if (bt < dt) {
            var shift = dl - dt, dend = Math.min(dt, end);
            if (shift + bt < 0)
              err(3);
            for (; bt < dend; ++bt)
              buf[bt] = dict[shift + bt];
          }
          for (; bt < end; ++bt)
            buf[bt] = buf[bt - dt];
        }
      }
      st.l = lm, st.p = lpos, st.b = bt, st.f = final;
      if (lm)
        final = 1, st.m = lbt, st.d = dm, st.n = dbt;
    } while (!final);
    return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
  };
  var et = /* @__PURE__ */ new u8(0);
  function inflateSync(data, opts) {
    return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
  }
  var td = false;
  var tds = 0;
  try {
    td.decode(et, { stream: true });
    tds = 1;
  } catch (e) {
  }

  // procedures/unpack.ts
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  function fromBase64(text) {
    const digits = text.replace(/=+$/, "");
    const bytes = new Uint8Array(Math.floor(digits.length * 3 / 4));
    let bits2 = 0;
    let count = 0;
    let length = 0;
    for (let index = 0; index < digits.length; index += 1) {
      bits2 = (bits2 << 6 | DIGITS.indexOf(digits.charAt(index))) & 65535;
      count += 6;
      if (count >= 8) {
        count -= 8;
        bytes[length] = bits2 >> count & 255;
        length += 1;
      }
    }
    return bytes;
  }
  function unpack(packed) {
    var _a2;
    const bytes = inflateSync(fromBase64(packed));
    let text = "";
    for (let index = 0; index < bytes.length; index += 1) text += String.fromCharCode((_a2 = bytes[index]) != null ? _a2 : 0);
    return text;
  }
  return __toCommonJS(drive_packed_snowflake_exports);
})();
// Packed, because Snowflake limits the length of a body. Its statements are in the bundle's manifest.json.
var program = JSON.parse(nexus.unpack('7H0Jd9tGkvBfweO38yg6tFaSjyTeyFlagm2OJVJLUvE4pgcLkS0JKwrgAKAUT+z//r2+qy8cFJXYDua9ccRGn9XV1VXVdfzeisNr1HrWitFvqyxIUZYsblBwG+WXrW5rGabhNcpRmrWevW8tg2SZR0mctT50WzdhGoVnC5S1nv3eugnSVRxE89azeLVYdFs3wTmKZ0j+TOLgbJV9lAVn4TxIk1tZgNI0SeXPLEfLTP5crs4WUXaJwAh5sgC//rUKF1EOB0ij+QXK1Ppm6XkUz6P4QhZcJ3Mw7+UijGM4ariaRzksOE/SiyTPUQxG+rgEXdyEixX4eRHdwLqzJD6P0muwcIRiDE0whxTdROgWwiZMczQPwhyURfEMBTPYU4xuUZarZWlym6kltOH5AqHcaKqVksZa2RX6GGThIm892yHQW2U5nT35eZukV+zPRTK7wnDbAbufsZ+zZLGIMoJZtCBGv+WkW16A5hcomCWrmA+UJquY95ai6zCKyS6y3md8VIKGvF5yg9I0mqNgdhnGBAtIcbZaojRDc9nBv1ZhGsZ5FIum0RzFeZR/1JryHjOybWI6yRKB6cySOMvTEPR2liZXovoiTC+QnMoyRRkExUXCQYAnEImhURpmosMrtOSAWURZLsrx2Z7D9h+DRXQd5QGG2IJ9uFydWUqV6svLJEZGdViqVJ8neEOM+kqx0mCVoZSQD62FWq40yVAaheYSlGKlQR5eGLVlWba6vg7Tj61nrd+nrSwP81U2bT2btlYx3fH5tPW59bnbOkvmH1vP3v/euoow/rUylLe6LUytWs9aZ+giisnPMEfXCCPr760c/Za3nrXG/pF/MJnGnnd62j8MxpNRf/Bqq+P1xt60NTodBP3DaauLv29NhsHB695o66A3ntB/xu/Gh72JT6tP+sf+eNI7PgkGk1+3nnbshV2v/e7du3cPj48fHh5OW5Np6/XrvcfPjvvPxuPtly+ftjvep09e+9c2m8J40htN/MOgN2HTOBj2jvzxgb913PvHFiXvuFNe/6U/OPD1qlt0lR5rkm1PW2/8d8G4dzSZtjrey9Hw2Ju2egfH/rS1PW0N/H+cjuVfweh0MJ62cP+4sff2tT/yyZ/bdHxv34MjLEJKbNjX8v7f9ib+6Lg3esNG4R1gaO2wdcn5qksj+3DSG4394O/j4YD+/hm3+aU3wtvV6bxvs2uu/QGWd71KbfFV0/7g7KN9HkYLDvzhIHhxOn7H5ohhwQkvq3B8Op5gcHKUYlA7GJ4OJlsPyiE1/MUfjfqH/jjoD4L/OfXHk/5wQIEmaB7bnyhjRBFvzy6fIGuPEXnwyh8b82BQHZ8eb01G74LJMBicHr/wR1vj0xfjyWhL0Oor9LHr7Xa9HzAM/sH+12Y7Vn0ZvYNJ/xdfW4E22XEw9v21QfY/p71RbzDpD9gol6szDiL853aKwiyJvX2vfbk6a3e87/74XRn5wxN/0B+8YmvcudMk6MA3KE/EqPTHNqaNeKH4Z9vrDQ75B8xWztPwNg7C3OuPvcHp0RGGxEFv7OMuBjXPW7qKjXPCWNh2B8+AHCoyA7O9d9R/43vtv01b9HY/j1BKeLds2vpb25vg6ex6/tHY93Y8f3BIYXgwHIwno15/4B+uRSKKp0wP7/DQt/R9nxAii8UHUd45VemVDjxcRhgJ8ge4gdV54L/ZkX/0Q3en08Eg7np7u4+/f/zDo6ePv2fA8AeT/uRdcNQ/7k8C/7jXP/pGQCO4kEpw2d3Z2eFX1OvTF98OPAgTeQ+ocvJ6OPC/EdBsAlW+AXhQ+eEecOVweNzrD74V4GwCW74FiDDh8R7w5XTsj6S89vWDZxMY803AhGoP7gFjxv6o3zv6VoCzCXz5FiCShxf3gCuT3qtvAiybwBIJi9py6vj05GTkj8f9IVYqcS2XUmhRt2FdCoF2lqzSGaJAb8/SawYloi7HM96Q1q0/OPCDg9FxjckQDfx9Tuflke9Ppq1pTEC8hecltZcem0yX/qCqN/aDK6HYTzJ1XkaLPLqGHTp7gcxYudk7PNwa+wdDjAwPf3j6eGen692GOUqvw/SKK9Emw0BdJCkdDU8Hh1sP9/Z2fvjxhx9+2NnxHlB8YhiloFvXe2oHVodPkYj89z4cHY3pFcg+4hIJcg50CYRsm4EeFrENgEXiz+7aipXz1WIRpOg8RdnlnbSZRR21z8NFxghRnq5Q2xuONk3gyHsd6Xjri1EtdZR1WnTmo9Mjfxy87o1ff+lac/wc8NNzr/3o0eMfdp88QWc/Pp6dfx/uPp7tPvnxezSf//DDbP54/v2PZ+dPvn+8N/vxyWP0w/fox915+MNeGD794en8ydMnTx63y0CC1fIvTwcHVOP5dQDl+PAJ02oHR8O3/ujpY4dWUaWRdYeWJx+3J8SG/SJ/k8eoVrd1FsVz7Rm/2/z9xfz94bNiU/Fe2lRoT/7SukJ5f4dWFspLvPXl2/J4rT5d6w/XwjTC8ZRse0h2PCPbHpFdT8jWB2Tn87H98dj1dGx9OLY+G5uPxsZjvWqDoRtWfPjcFS/Gt5cE2LMknkd46/Eb8QKd4zdiAeJkidIwx/YwrZ+et7qtNLq4JI/JiyhHKX7fbmG7E5S3Pn/utnLcI3iT3tAI5Oq0DqA8ei/T5AyVPnorL36YK6G0jrAmGP0k08LfhfCNQL6s4nmYo7n33NsRZcxAJcy953pzXiVNbqnFCKbFYnjy6SpObmNigEJeESlNZvwYIcz4b8xUk8/fgQteFVzcXwg3/XY4elPC1+PZOCQNTO7f+uMJeZHfHIvPOpUiR8XJjIZvybPj2/7gcPgWzIh9KpdhjO6hIHO/q2USTdl61QmVrbhETLqJsuhsgbYVcQkPzj8IHCadil9ceOJyLmZhOCqzb/wM0Wnz/iJM2eklIc6QwW6Q/tiJqtzb833PJaFZFmMfkxiPRXFwG8Xz5BaAwya4dBS+xl5Z7ZC0kOfaIUpx+Qksrkv6BQUdD79we1hAmPQxu+m9eMcaqhsFuLUtLjqycejJwcwXG3DaCvrYDoJb2OBvEMJunu9gdBz0RqP+L70jzO9RRnbL6O/5vmcIq6PJqH+89XOXnIcKJ2c4MufJH+n5Ak8HGCK9oyN9xezsbGTN5GR9Oaum+IuYzaJgshnq499H/suJ9/dhf7Ae3+4NB6aU7+1rJAQP9Go0PD3BCKl/oqw+5eMEp1+FCyxkWnSOlNhzaralilmpYTyq2Y1WZoTYSIBNsXMpOzb+JMyy6IKsmU2fdHmRkBJijQt62P38+UO3leSXKL2NMtR69v5DhYK1+bn9uszWnRez6akWcJ4KY5iif61QlldnDSvpZbAWxVDM8Ot+8u7EX8sqh0DS2e0vvaPT9fpl5t3Onl/1fymxOOOlxSPhH2F2heZcntT6944w8ekdeS+PepOJP9jqD05OJ97+c4/Yo28rbaFWP2t/gF0FxIiAlRz1McWcttZXLlhIDDGel3bz0mQeGDdDnNZkEWoqX4ZyzMhw/Lq3t5WhWYrybJv+lw6LmcjCj3xjP7XxL4sCENep8FH4NWxzBRLWTWmNCeuH5tvU5LtoGF6T2H2rKLf35Kn4d7fr7T7tCHu2l33Bu9vnQ98GfH8ATErFpJhZOnjI6gt7T3Pm05Y/6o2F7RyvgA3Yuf3tyUT7KFYzbQ16x6LtZEiPw/DF3/2DSUAN804PJsEb3z8J8P291aaW3G2qCAcipzaxff4i0V7FhIlsu+s+957saGpfVfaTneVJElyH8cc2kC3bDEfbTMbsem0OwnbXgGrXg2eRGf3DeqRAq4WBCergn3gU3hZQkiogpAZrsju+g8EOpivMSMnyeZd8ZmYplu975Du3QrBUeEQqsFdny/fH5Dt+bLR8fEI+kouQPUxaKj2dtjpEpmQQuzNkMPI64UI+OqFCvrphQj47IUK+2uFBPhVDg1QRsOBXFnw8Mo4Aw/CGjmI6ikVcRk1PRv4vff+tWytAL/fD/njSHxxMPKZqxC8OvbEnTr21rtyOiFMCbNtNdwLPVMjajCrU6GXH0guhG+V9UBjZJ0K+1VsNpqzaoxl+baNnzTKEQo42MRI9uEUj7W5oJEYFioba29BQnKQUjfVoQ2Mx+lQ01OMNDYWJXdE4TzYxzmA48foDT9J7QdslHQc0W9JnMr1O0fye1pvfzhqnQ1xJmxin4GyI220T4xSdDHFRbmKgwnMh7txNjFR0KsT1vYmBnGdCcAJ3HuU+TgRnQuyaW65tnIXxPMLK62z7QddSyO5TMkt5p4MK+lLAxc8Fe1A7TtLrcBH9G80py9J1dEU+ihvPphh+25+8ZhI6qUzkJcAdeO2wLYT4ro3ZwdpTdfIVqpGxpnGnO43ZWhjnA4eG09p+wPg+pVCHGn0ugVTHrvccjo57R/1ffe6osuXqlUG3/fu0tVysMvzGSv1vszyNlhhnWxd4tGCe5MqHz+0Omw2kTSWzYb4QpbM59EXvCkUq6Z4bzxf3z3tWSRCWLPovt4gOu2x63jSfptN4utrZCXfaTK1EO1WoDTE+2bprz7xrSV8KewFWdOQlCuIoM3sRZ4meFdgdRdnLJMuNgyIolmyOvS2TjL0oADxnrpAa8hLKxfazQwdaoBu0MEbaIYY9+JN89uDfdgu+7RV8e1Tw7XHBtycF354WfPu+4NsPBd9+LFp7IWAkZOQmBsswRbGxl5Q4kl3exv8yik53Y5v8B5qSwnLFjlT2QIuZKDLyX/n/OAlG/slR78DfAuN47X9uvf/n9ofv3m9/6Py++7kNzs5evcZ7SuNH9Ro/Uho/rtf4sdL4Sb3GT5TGT+s1fqo0/r5e4++Vxj/Ua/yD0vjHeo1/VBrv7tTEkh21eV0kE1jGqB89Egy/j/zBq8lr0LrjPeSF1q6324woc9tDduIY30HqkueK0XA8pk+T9PjgQkoXleP00/76c6DnPFudn0e/BddhPrtE7pPOSQE88Mf9AbBAoB0hbKm5oNLNbzNEHgza8riLbuj0heaDVw0g9cD9c0aMmn7AIfgXpu5t0wvEPdZDbiskm9xGi/ksTOdFjfZkI3I1qpXEFsLu/cEhfIFeLZBlm3kfld+hT05fHPUPgvHpy5f9f3A3fg4R/BQtoEP/8PbVudL/Kq/RxsZSlEjRRYQtCM8WSL9bjRb8Eu/aBsMf6Y0tlq6iGy4m61Zum+HAMs6+1pTNl58Ky97tA/MxtamObnrXcsvYIbkNsV7Rejgk30Jf47pGsc7+F1WgnBy4PAmiujtTuSKKxmD7tukXirmgF8mDcZ4uucbAm4t9kpVVBIW4MVTHYttkG4aJMihMrTCk4FXgdx0uoVQISu3g1L5AOOJPhkRojBLBkTE4khjFuSyWL1GMethG9Pb5Wowv0FoR9KBPrKyHPcXb5ZHijTKPsjyEDim0J3HICogL82Q77p1QunIdLmnXw4EN6NZZ4g+0EVY+CMpdD0681XBUEzyVG0JU9zx2wK9RmK1SU8bGKItla3wVcfBaLc2YAgCgLL3jEb4heEt2tFCYslEJvbEL9kpfXVOHYIp/ptZDorYHMVrgB1+1JKNipvva1OmEqax3nqQu6c5+eK3n1n5k7adVPahy/hR+m0BwqIHa5x3DUonZ9vPAmzgPhLiM3Cs0dQ37sBkdwNbUGJo2p5uW40h1BQK5gCuU5/EeU5SQn7F53XBCdB381FyfodTo+Y/a/vrbTbCEw2Mo/pR9k43UxlJsJ9kSN3g2q0BdQHwRxVfunczyJEVzYkJP4m99CRvxiz+YBEfDV4xfJTNc88DiHZu2SIl2XnEcvOEIm5goH/Cx4w3MEwsa6R8dDflNYm8priG6g3wz0CxJ5wGPrSXrt+mOYtPn4l0lX/mmUoDTBgSE/AxS2PjYomVsgc9Rf/BmbAePaGMDEW/ngJCtrYSSpTHQbJ8nKYouaq1eYBwpVTnTkmNN+1Fwl8nT6gdI5cgqzc6UE3mOI5rqs9/o1U3UdlEWnKEsmiN+c5Ndd5EnDXrKdGiRMSmjmE2ElpsT1MDWpbytujlkXySCD8EPgc/75g7LPf06kbsIszhWsZWZXWvkPnPJnURFr5h3bhN7V5upre0RqqwXi2mt/ZHK+3INXpnwjqKLSwcUyelVzwctMs6HUczOAS03z4fSs1uKVIigOBSQBlkERzYXQRK4CYS7E/zVPHuqu5EiWe4okmWUBdklFppcy6CIasfmgoUIrqdCy73i+RGbJYGNBEIqLRE0yE4v8JF+iSNEWOmIi1LAVnYq4iITrqbiVMmZqxfl0IU0hZT0LlRY8qYEer3xG/8weDkc1YIgbFUfio7WdSFJ0VQIfibWsulYaQDQbbjQfd9BJrBWoqyNTkK46vEyMdSwdCabZDKkq5446lY1R/GYQlY1hzJk046NrrAJkLP8B42v0g12V8Dbl3kjaxwe9PMkXbBqjAGiaNaZxhb9CNlR9c6hRcZ6jGK2GFpuLlLpmUSXoR0IKMsCaeKpmdirNaTN8C6oAwGzDVcvau8A0/ld76E+EWZEz7aAmi0x01tScxrDBzAwGnhXkSY9wrUPFtECahCsdKfuYkGwdGiSXCe4Bxtb2Daro3OXVmhRXRoTyz8Y+RPpUckaE1MsIlOSWBJt5kxITLZVf0KLdw7zyenavxpFhc4/PBuGkghDSX4AUh+IxAcy0wFMl1HZ8Y27F5V7vtXwz+P5BICTnvKdz9Lw16s2ZwGC0klbHSTPaXiOa5Rl4QUdVa5ykHhU1+Dll2Hu3YaZt0jCOZp7l2Hm5ZdRBohg18sSD08feVHmxUl+GcUXXp5QG/Tt1uf1fSf5lsJQFXCJCjwZFtZe7Di5Rl5y7v0vkAD+1wtThNeCP5D1UkpI1sqXiMFCd2Hb88PZJV5+nnhnyAtjLzn7PzTLPRzuHAPHI9xAGM89ekyTc1xJjkgBTTPwUO9KSnCyO8FPHMz1cKQ2/tkddJ/UR8CJBDlBueskRRhEMfa8Avv0zFui9DJcZl6GbnBbb4mS5QJ5txgdr1F6gTdnYNmwcfjRi2Jt028vo9kl2fo88S4SO+zX3QwLkVHjrijYzOlgbdC9xYj0v6z5/3pZ+DFj59K7NXDsIrxBWASgOM7cdVlIQYy1+N7CMbOceN/LrtQew4swirsE09kc6LBR7mWXyW0pPtf2dV5/P5IqB2PX6uQsXEuF32keXiGS4cjheXp6guNnFN3MR8ODN/jGH/sTT0QoM/UeXS+c/WsVpTSCAqtRnB2m66HfllGKMtpCD+Sxt/sUx/Go0FFnGjN1VDK7EjwDj4lH5Rk2dRDCBwz+U6VRVIaDxcDCvAJL/yRzSXVbYT4kacZw9MDKZJE3Xm/3wzxH14Tp0FMBfQOBnYoHkLEkNnZwsjy8QAGm3h8JeXGcn/5g7I8mRI57O+pPfK8/mAwL2ejh6E3wojc5eD1t4bghI/9gODoM3vSxbN+lEXyCN/47+eMXfzQmsQVJAavOK4yHpyOS7Qi77pCHqD7oh/89PDg4HY14DiUjqkhXBvplcQq8aat/iIte9v2RvZCHHiBDHbG/iN1VYG2qf6KlOGHJJMDO0/A36JsuSlagvw/98cGofzIRcKHFoB35Mzgd9Cewwrj/atB/2T/oDVSgyWlSgAaT3gu+pvG7wQEAVI9HehSSb7OJX+0mCl8Y4gUTxbPkGrMSmibkQUkUJLqff3Y4INsr2YPSWEZfwtyxJuoKfXQ8YFiOV3Ng/tADwzSXh0+2DoaDg95EC1jMLLHZQ5uyWcbLmOLX/kz6tRe063rthxjJigZV9rHGoM52VQblWFhjPFuTSusTSF5ncdZGVYbjp6jO9lma0KE6IlIgttiphktqpEbtKN8x/qJrIfc5ZhWgG/SjBvQL29YcnJGT9Ua3NK6GcEd+TXQ7WmMYB6GuMW6FHtaZyJ3mUH94eP/UGNjVrPqQ9XHL2a462ay9Tlez6kMqN3XtkZ2tyybAnCk0xsDb914eDYejLa28QzQjvRdj88NPPG2E+B/LiyHSsOhj2AINS7da4XFraQadbwvA89WvrQr2QP6tBtq4mtXEF5VPNECrfjYhrH+vDmht4JrwNluvh1Lf5PKr06z6zLOjWXXemQsctTloW0OF22QmycCelgv3VNy8QSkOj+8QOYkwKuJ46IyhGTz4LtHAFVTUTKnRDYp52G+5JBaur83tCzBrzdYjVktWwHwdw/jKsU4BBbHWl/3RmFGwLdCv1VKFW1YNR4f+iBewBh6+w7pg0gAddHgCUfPubHa7Q4aGAbHZlLhDc+/VlpzW17kwNvoZwmZycF1f+46xubCVCWwWeMoM0hfhxYUDpSm2C3w2zDjhin/SMIQkYwLnbF8FNKH4sP2+Nt+OYhnkmUca595hZxr3BQOfVI2iohi0ukciiavCyDIQKd7UGMzG+zJamgNdpMlqGUCDjDqjUbsq3QR2tkq5izdBDLrbTIMoYuzr+lvhLURsoOAZEaH5OY1QrN7oJ2GVVcMRSPFBFxanYJYEjG6XEH5QYeoAugSAnvKjedtVnSaeEncXtZuP07MmDpSE8rYKOcdnmB1CWfu2PneQ9IEPKnfcSs54NQYcag9H6xdkpSiehYaOFA/N+VDOsuKcmPeihkmspmq+C5B4CH8BM2ZtBGt7ujhhBWxdsqtDcpBLgAQaAdwTT2J44EZt/yWo7aHaFVA++ls9epqVLMB1GTc6u4qWMAK1QgLUo9OO4gylOazNgvLCeeBItXvfYy9g9lEjx/QzvxS4/OTz6ALgXHk/qWcfX+ZqwU+QoPMFrZYozdActRlXTVYo45sYPMNzbc16N45m+1oz/YyZpEeFH5gcsCwOZzlh+gk9kV7/hOicR4sFtVsARitFOTWc9p5O64gzDP/GMKKhNY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRvzVDSOoPlVEaJMRY5QAoAyXO1+NKUX9hX1BxheNVUKjM/+LWiX8VV73q4ahyFbLZYqyjITCqhBHZ6diRIXzKJ6Lzkmci83ZDbwcjl4NcTRVajsgD/ddzqTIm3cIS8vJBXwA/3Nnor7iZku0WJi5GPQo+RWjLdrTYdbspDzqHLQKYferlW+kk1CeemUGS8JxtbueznmxWenFd52Vyv+J2H0k0pLkE4riwTLeQAT70/eMbaXIicl/bywdpqXDPycTZsFE7poE09V1ef7Lgkmtn/qyZqdm1ktXB/UTXrKe7pDrEqBuk+uyyXXZ5Lpscl02uS6bXJdNrssm1+Wfn+uSxv22nQ3JtlhSM4KP9lQj9gr2hJfuzuokvAS9GAkv9eDpYtPUsOJ1El/ahpNZuwIiRxXk7kpW6QzH5L9haSeJDiVS8wBuUiIkjE+4XKK4QOrVZ1VrAnyMzJV9BWbDIlrmKJ53aTh9NT4+LTJEU6OYZzog5Y6cn3ZWH9MXtlZnBbk1zipsz5iA/bq3t8XisW8rAd8/fSr+2E7D20/k/XrawqpJPaUGrqJ/1w+KrY5dhbL35GmH/ks2Ab8BB3jXZDJYniPhTwhk77BRNxHoHhHHvt81i++ME+Sv+8EKmwpNYsVXgAdpctumOckYnVXRYBP7p/TOaYUyoiAPsHRjFCFhFKHMCJqmHAoI44NhTqfqso+x1y60xdGb8HVXHULCqcjghxfqrfmt2HabZFdpu97gClKtMwO9A259ZD1uAI2+yENHOYkNnS5HMedQBGKKgpLb+O4njgxQ9cy97p2c+ANCTssOnFG15LSB+uVHzVK5EMc4OP80BLPnSKJM4zZlCNkP5eywMuNmN8vZFc4+WJlC9k2iGB1PwI8VUPLBnhxp2TQuE2XHpycnI3+M3TiFHCufEKksK39vgx+EB8OSLYMF4Mscr5wfPoNnTKtjchotuYXARp8Yx5NR/+QEo13jndx4Jzeb+OV4JzsswKat/uBgeNwfvCJH2XCjtOy/0gC6JKqbrVRTnQl1TFCnAFwBVSRRqhn+dRYkUhqYdtc2LFNnrft32rAQNrB6drkw1dEQ+H+40FmD15EvoXVkq1LgdlZ4Igo7cbW3NNU9v8xTZamuwME4dRbsgv3rh9JS3XCTch5dS2NlcsbRVhro3jXmybf0b3pluAmEpbmCsRr9sBxf6A9hIzBqE9V62yA/xmEmV4E8zeJmMCqKe0RWVq4WK6UCnSs3D3fY2KYGYoRRCnMUJOfBHC0inLKmivGqokjFVsTCD8QeMmHaGk+GI6ZOqUJNQXU3LQWViikpHNxJR0GlKlQUVK9GQ+FsK1BQUL0O/bQ3q0A9FRjZaCeosC7lLOiimG6ChuVU06hcTDMNLCqimEbl6vTSaFpMLUH1clpp9F2HUhqNi+ikcTDLqCRsUEIjtWPqopBatTL6aKE8LurYzvIkRfN2Tft9IraSluqj2JbLn2CNdypGr/ehRTFzW1ouwhlI280LgIE9nRy0r+ePX1pVZmdMn6ZAHskN2X1WWzg0yKXz5JaR4D1DvMaaoYWYzxKz9H9gPJ8mt/G21YCS6MgGhyQBPFEsuqvBCI+74tU0vEZZkMTyuRS4LUi00OCa3MY0c/zw7cCSM17EErJkjactbPniZSt7xnijpcwVb21qyRbPsbvirsNV011VV8oMbTsMJHQDBFJbt4S15DtttdAt21B3c/Y+ixbzGq/SQkkJlOng5ROu2WEEXeOlm2E/haZAPm+f25/YLZo3+JTuPqn4xUkYLyuaegzUPFnNLmu8q1cEFdPZosW8zvrvulRpQy6fwdk6/281d7lU0r1zu1Sy7273Q7xMoYSF9t9KQnpmqsR6UwiUmWPeoJT2SQBnS7aRRfOgE9gBg7FG8N2UiQ6SuMhNHNIfTP3s7fNJ0d+0jgkPUQ2iEKhIUR4aBvG1ynOr962QK969ep7lAjiKD8WfjhXY4WiZP0YoEmMzq39uKCLCi1/uKDEZUiwFoAcCDckgUIR4TuESXWokxjPMC4m4E4e5A/PpXNyYz77DIXeJE7H8wIGLvxD6TsCiYiGOgsf8pUg/bccgel/sC+1rjrJZGhEDMRO122eLML5qKwetfYUQ9ydjGH9ODJ2MjZCowjZ1yP+SiMLmAhBFX+m+Ol+OJ7PLML4oILCqUynZKooYxrbuC6ZYbDvZarZOxUGSdFRJwOc1XbI9/14k1ovRHBI9/14uzPOaVeR4MbNSEZ7XrC69W1qUCu4SCqbMzr+tJ667WhdJ6rxNmZCu1iuSz1VMcIvm8tKiLQii7jM8pedV7UoV3NlZdQjvassiuZ3XLBPZ1R6rS+tqO7egrh6wYhld1C0Sz+X5Fj7w8qdw9GdFphsu2BWFvDDvJkZh7HG1HU1tnq6k6jSWtJUTwqH4E/qdw/XwPPAAfYg9KLk7aB54x0TIzcdWgAOHa+OAe6MzjQFPKgknHWXeLnoZNCQLYe2gmXhYAodUeDi8TyuVP7v45dGwN7mHuo5icwOg37ritF5gnCNOzVrnRT8p6vmQmE74eYnihVzdulYVONw7sa1Ybthzu4n43thUNJv4JdlUNFv5bWxldYO2te8FdL3MPwbnSXqR5DkJKdKE9PijQnqw+Tj9dOREC6pUYSCdom612mJ1BdVtwCioLqFUtDTId7uraXCFgQWwpi6KL2jExISGv2J6evoFK9KKzo6WUOdDhYKKMXqukzlSY/PsW2PztMLVPMpbFSP00OPcZPVp7pSGx/tL8HhFdFHd4xIKyva2pBbAigojl3Z5H9dAmRrAqnuu0kTH3i//UuYnpKCK8+jUaFNSXT1spRWrLMxQOhdX1M6tRdNk1SIX9Kue85IO9eNfOt8Ke6ATjCoIrJCUgr41WnO/DNWm2SUsyiA7v1QcMxGhOEhXsTrIT0rAxJswjXAwBdLgHMUzZB3nPIwWrW7rGmVZeEHzMMr59ejrsZeuYm+5OltEJPBAFHtnKL9FKO56WSKAeRtmHlVKb3u97MqL0W+rLKBL9MKLMIq7XhjPvVkSn0fp9Xbr8x0Y0lWWmwCoETCycNmj1QJlXpLymBYZfmvlzwIkzqWXXyISggeDxgmFg3CxYGBIUZYsbtBWxzuPUhzwBE/IC+8Opoavbliyhq9u+OqGr2746oavbvjqr4Gv7pbG7W50/H+ejp9Yl1jjiNXz3Oh61tAQf0C0MGa5QMwYict2mF3xORiWsO2QrJBUYT3/rHdrrLW0GnN+IA4nXIgwbCvhtERsbaVwYwG2Xb3+OVG2y2Zz11Dbhf2Xx9sum976QbfX6dmMvF3YS/3w27C7O8TgBnjexOBuYnA3MbibGNxNDO4mBncTg7uJwf3nx+C+DWOXc5nkW7apEGAU28Nv2yvYw2+7O6sTfhv0YoTflgm7PJ0dqxt22zYME2VQmFphSMGrwO86XFqCmuNSOzi1LxCO+JMj9jQYJYIjY3AkMZMXHV6DthG9fb4W44vqIyt60CdW1sOe4vz3SPH7m0dZHsYz6ftHexKHrCi2BFUcHPdOKF25DqUnvAXo1llyl1TqwSoodz048VbDUU3wVG4IUd3z2AG/RmG2MhNbehhlsWyNryIOXmtOXqYAAChL73iEbwjekh0tFDJXf0pv7IL9BvQlnkRtD2K0wA++aklGxUz3tanTCVNZ7zxJXdKd/fBaz639yNpPq3pQ5fwp/DaB4KqvNetYd7ammG0/D7yJ80CIy8i9QlPXsA+b0QFsTY2haXMW+yDEj8OlEVV4XAK5x0rQDNXVnp8a4rWt9/xHbX/97aaO8gweQ/Gn7JtspDaWLbzYBs9mFagLiOPAFgXe+ErUne4XsRGuoEVrHFgatIaUGEFrRMwlM2YNbWCLWSMa2UPWGA1lyBpbS3ENsWjLbDPUUBZGQCEcKaZ4V8nXbcWBnjYgIORnkMLGP37hj8YW+OCw5/aQPrKNDUS8nQNCtrYSSpbGQLONc61HF7VWr4Ri10SnkmNN+1Fwl8nT6gcl6gKJlGF0ppzI82QVGzf4Rq/uHRbF5Axl0Rzxm5vsuos8adBTpkOLjEkZxWwitNycoAa2LuVt1c2hwSYEgg/BD+AUbeyw3NOvE7mLMItjFVuZM94XJ/eZS+4kKvpp61X/F38QkHeRbfJs976Nl9D+UPYIVdYLmU1hN1piXYZ6J73R2A/+Ph4Otsxnro54KwsSIoBn3B4ATwC/Kx71Jv6od+S9POrhp9at/uDkdOLtP6f5aLeVtu8BNc3aH2BXdC1MeEfRhSvjETm96vmgRcb5MIrZOaDl5vlQenZLkQoRtHnw2wRHNhdBEngkGXcnPCaZWcMRv2lHD9iUXWKhybUMiqjbRVmCbQsRXE+FlnvF8xO5cKjbOYaQSksEDbLTC3ykXw5PB3YewkUpYCs7FXGRCVdTS9w79aIcupCmkJLehQpL3pRArzd+4x9ia4haEISt6kPR0bouJCmaCsHPxFo2HSsNALoNF7rvO8gE1kqUtdFJCFc9XiaGGpbOZJNMBlO49/6xJY66Vc1RPKYMbWYMZcimHRtdYRMgZ/kPGl+lG+yugLdvMEtWVJUNObyD4elgsvWgw6Nw8mqMAaJoZs+lQnZUvXNokbEeo5gthpabi1R6xjwZ60BAWRaQOYuwHxT6hCSrNbzn/LF2F9SBgNmGqxe1OXmm0Uof6hPBX/VYgMzshtScxvABDIzG7MJgUkhmLQCDtzmtx1o3BLKtbuuGwqzVbS05O9Fq0rU0ltWNeXxjHt+ka2nStTTpWpp0LU26liZdS5OupUnX0qRradK1NOlamnQtTbqWJl1Lk66lSdfSpGtp0rU06VqadC1NupYmXUuTrqVJ19Kka2nStTTpWpp0LU26liZdS/Mc39hUNJvYpGtp0rVUSNdSEJg2RUsUglviCn0koeJITN9VnKOURPKN0W95kIWLHH84T5NrJXbvw93P3dbZx9az3W5rFefRQokCPEsWiygjln8Voi2TOMDX4W/R9eq69Wyv2zpL5h9LUlQIC00WHmmjlxvGDWYwuPmwb6CuOHMv+6PxJBj7/kA+yPmToDfuH/rByO+NxYOaLD0VthDj4GTkj/0Ba4mtelXi/tUu4s4GY8UGVOXWUhXMoqraNlUwXyo2KYOCdoryNJzluvq3SPU7W6UkvA4OhUZUSiTgTn5Xk5NKAVZG/mTUO8CXw2j4lsVXEUugL3CiyrQllXAKOIAqTq0ONHJKA1FOgyYobZgSmgNtOPKs37UeaWlHKnN1mx7Bs1PVLf8Kdb5YICV6X6rL7woJtOOw4KEaTbcZT5GBS5k1S6nZSjXrk1IDkyIjH+Ppw/U0TmB6B8zf6DjsFFHNM9M7tEEkq/zbN2QAk1Re+ZxvIneYs3qwrK9i4hnwMlwuUQxWwwskYWGLASRF1AHUhNWCTzr3TO7EGalG7KRr/mZInegPELrau9y1BHuFlIzVZ55WN0YoIHo41Qho2hoMExCrR5M+sQ55aJqA/thx5fPV/G0flOIrHnTUP/THQX8Q/M+pP5a2aMSzzxMeNFwZuu/tUjOLG5Sm0RyB6HPi/Z5iClf75OEVioOzcHYlEByjf4zdU1OJTgfDAWapRlUxSqlfFamURna8slVxoZYzmgPR/opDzTwDgdPz4BT7j289+qG70+l433nuL7vYcaqDJ2el9vxRcTiyEACtAoS6tZLrAsdKwzBH7btFDdmoVtTb4Xyg7Zoa9d5SE87+wRt/wggY8RLffDygNr6IkrhdFgSIOqk7/UYdobCMVsKYyrpP/FS2tRBRBucU9OwyEy3f9FbptFGhJzv8pT2et+lnTkjOFsnsimuqJYtCOBbGvdBwincgcxY6BvdXd5S3ArK4loCrGiTpzjv4wrGDL5odrLeDL6rt4At9B4lRzYwy5zMz/HtdH2zW1TwI864i72Jm3DAJtSIPNYPselZrRrO4ZEybJappArSvmPywKKHhrT0mvumdTkvsEUgcQRtVzkrOWnJHYFkijizJjkXzm4W56lPO2nO372WKMlXcUsx/cCMyPNmXtypqGyIc4NlErdLu6NEo7EvcfdJ8CB8/xXpI2USAqUqg13poSvf3Coem0vFdbjqOilgpkh150wwxS7KdojDDj5rsFwviS9FPdHwPwcFGvbf0fI9rBghTGtYOEuZqXWArXc7N/89pb9QbTPo4vg07qUSHLgkhMWwjzH00R4KpwTE0+od+fejwZmvCx9K8BoToAjE5vgtnzUJprMpx2oGPcqNoDwSebwYOg/xiePJma8LT0rw2PMkiSkJPFSdxIMTMnl5krZQbZuTL8jwUPAA02S+2t3KN09bpwAXqJpVEk0qiSSXRpJJoUkk0qSSaVBJNKok/MpWEDF1lPSCMj1G9UjeWx+1PT912D9na6ido22hOtrXTsN0l85rJ9jJnZ4dLlUQ6S1IN8NGuorFXgNoaUMOmgoEd6KoX8A2rMgwl5LR10Bsc9g97E6tQVCP/CRjJyH+iazEEgGGkuXp5UGzDVfH6BK5vx4dPAirRBgTxnj6mQvB6kjBEqE+fvPanNv4PHRGKqfo3HeT6dyNwpRYnmLt5GKEG7d1L0xNC37qcznQFfejKw90V57NLzxZ36dN6zdql495lTPL0x/jA/mA8GW1RQmGMRAHU9drvH3z4fe/zp3++f/D/Prx/8P+8hx8e/Menf/72++Pu5//G/33U3X36mZQ8+bz9+2P8J/4P/vkfn/75fuvDz7/9/ujz+86Hn997Dz989xvt7J/hw3/vPPzxw4Ota/K0+ylFc/Ke/ymMk/jjNd4k/meG5p+Ss/NVNsM2/x3Q9r8//Uen3aFvknZobpegx3aG8oDonwI6ERP8RoIW1XCl9oiivxSORd4m0Hyb/dcVW7j+cKzDcrTaFxe1iSR2SGCxIU4e/ozfgj/+d8lGkL7F8pZhnqM0zt7vfLinmU2n0+n8972dz+vNa/dDrYNYdrIM0kNELgG8T/Pk4c9xkvOfuE+UPpyH6DqJPy2TLL8Osxyln86SFdaZ/9zZev/ddvDww/t//veHB52f//uOp4AsP5ij83C1yHEQ/YDM4w8AQY6y/BP+JyP/RvHFp/nq+vrjp/PwCn2KE9L3pzh5yP+I0ad4tVh8isNP8X+GnxhfwWhFsso6G4YFnlUQzucpyv5U2mwHH18+BQkBTrT4tIrn6DyK0fxTHMaf4v/8OfwUJ7kX3oTRAt/85NcyTW6iOa6T5F6GcglCshOd/9gsHIm5yGWymKt0rwCMGwbVzu9Pu58/7ZJ/98i/j8i/j8m/T8i/T8m/35N/fyD//oj/3TQssvAaBfPoIsorgoIi0lrrfv/dh/f4tvx9p/vo85cJhIAurxooBAtNvPxShC/uaMH5Z/PCjNFvqywQFQNakR5lxlNLHkB56RMBtyupKl4cDQ/ecLN+pqlgt4p42uKXvHnB2ReMl2hnDPYdzEnl6b4c+X6AhW0mn7IZCziR6P06dN2jkpeJJLmir9z38MzuyItopJ78t5t3Ujl9YdFs4/9tsqEmE6hIozKF3KbGXnXfwvQzZGXknBS23T0c9d/4XvtvkJXkhzK+CRfRvF04uutIsD7EhzaIjd6GfCQ39KSv5MwOVR2GKQH5purCtGIMIEOJOO31755CQH/oV7eYr4VOGs5XnSpQYhCAGA9x4hAYlgVYsyusg7b5X8SQFtgNQctZ0VcVSwNpk4Qd4H7xLeZINP6YmIL6HCwnbs0lKJtp0A9CpbHTpNDaAdkbdw/aa7DsQrPoIillHIDX7dyEItjVQAsFY4VLV/1io2TuBWmfrZTNiUbqR5NOaVRKVqUITmyBL1dnOszImcVgoqSFQ9r7GyMKej+65KogtDXAkCGFGlPbZzNzDmhe15IA3f+6xfNL9VWL7ghrZDZZBxpsGlbWRUcdlerKD5Sk6TRG8g2MtA3FMrUjtV90eJwJLa5XWR6kq5gktVD8YYu/YY9a/Ev/psRruL1EMXG5jecRfuVQHGhTlCxRTCcE/Gefu/1nc9xdsc8s7TSIcSKWs2SVljjN1nOV3fx9p19pHeYGak1quE4E2y8tFPRfyWPsr+I9VRzst8zTEH+2uMfoYQM77tjv68W+/xLTTDSOyvfnqFyCglY/ZgsSkpdScbs4LRxpakXVEYqVGReHWa4+Ila9n/ATLzUfF6KJuEdKokAfvO4NXjkSILvtTWWr2lGgrU3FstW5szSVmPGhkJLkF9s6GGHHeYQ0Yi2/D23qiTnh6sy9baG5a6F908LiPVP8SDeT1l7nHf61CtMwzqNYWsbDIqg0q2oQ3huDLu7Bkh4OVsuSXmlY25Le1VqTZAH0TJt44Zgq7OIt/sLrhKuXxKQoqvR9BMLndIOu3jwtbMExClnqzoHfs2XttHkG0D1hDWw76vILcDWUu+lyCZAbCd1FuMjG1EOEgASFNGCTpBsPVJsYvz59UTceP2tSmwyb7e5IgzeW07wtzoUI42I7LzaOcGNDAWzZ2FhUQAXBaSCiqOGOjeTSstSm23KkmGZ6GEcYSMvFgot3QI9AL8HyIm/4VnBn/XVfCMX5fgvuAlem38qhxSxKh/Mongfh+TnC7OVGo3SJd6uvL0zXVxycSw3JleVhmhcEO6/rHVmPq5e3GiEWJGpEzHlZ7OFpXGQP1r79ibhDvEa7kg/oyKEweTCGM15Uev/Y0pXBHfAwpVdYLZCwTpfG2XhhQLJzPh6QAy+tq3UltNRxd8TLBONtxJODoSvFq6V7bl2w2HhtVutCXd1SfONarTutr1Rd9QsmUVrRLEXYQI+/RBz5+CpIYmSIE4TeaaXUO4RFFqZA87Elbc0eLqOLSwrb6j78jveysqtHF4inLWI5judOOa6B6cNqfXzDLRj7NLD7r8pm1ogPBR3w28jRg4gGoXfhPqRdikKdtQA0eY3Dl0kQ0d81gcQa1QPTC2WNZheVAGXtpAqorO+XpA0+hMyYxUR0fGBtqE7P720YYXu5YBnFBuXAZcapIYUi6bpbgWA5//xUViENGh0wtpM1WEZxrNq8/Dnnls6D4SSbVA2ENJdhtDJezN1tTTQ0X8u11mvjH44WFMVS+sboUVm1WxaWyHgxtGCkCDUkEIPXU5CUTl6tp3iAlyXhmiXXyyQuTMCFe9er6QzC2joqKzxItwb2u9UyRTOkLMSd5uiSmMaT3mji15WZZKvaUpO1qeBn14AOZXM2v4G0323JcYgBFJZuqP529rOQuuUvb5HK5NZfowqr2ouEF97mlwp738y53Oh8IY1UpqrQSmp9QXUn4pECzM6MGUWEGKvFZvOK8HW/IjjT7Nm3V5baDXOtGy0/OQx0HVo/SyQrRZWumGvJKExFplqwva1jaTgLmxKbAOQgXIpRr61/Yhorm8OPRcZq97d6ECPgHtYOetdXLj4V29TX5ygLE1EqpG3fSotle65dI+fdztfsWykBPa9unmbfSQoKWsrTbicE2tyJ+o3O3PeNJMqF82b1a8/abFd/zpI/QE7mwCQRaj8hfw9yRwZzrb0oJFjR2gtjgbnXziLw6py9FrRKhODlZ+kOAcN4F8OR/Uxoxs+sKjsJ9jlaqhfRCLO6/U2UxAZhLAd7vyj1E9mI5aPuKKJTZEltJ9bP5YS8br+YGheTSSFzbuIhsNw21FRmO+ZF2QkQdtH6vm0YrAhtvbxHTEW8sHYoDZG+IW34PngiBcHAaQk1wqR/myTLtsJiowBmGGbvEFqHbSCEIHhxsE+UBrxxpH9xJcawpr/9oi2Aq2XbKEkeW5KKw51B1p2iw5K6tzFWboyV1zJWxi7RaRjlerLzqjbMFU74F2/LXDVnVOlJL0koVXTW3Ymm1jztjfH1n2d87T5U9xdlXQluvrlwwvcQm32dSOybYm2YfUhsFR24XGFRa4lPdt2W7bMe5B1s+zaAhhnOXXK0rFehmISYQx/AKVUYHPg2ib738qV/4Hp8UZta7V5lc4e1pqsLYAFr7UMIvJLPtIHeDXU3wDcl9Nh3RDf2ET5xJJY9IVl3kcUVo0onNhbiYjEmiq9WbautLZeAMSTK3YVFD4Ywazi3OquC7qSIWKA5YL6yXEtQ6OTLra9sgxPHfTCikDItPrJQakfuAONmZiw1KQOzVpDnXFF+xUJfN6h7uFmbtU612bbicdZix1PRfli0i/sulLsPN+BNfytL947fLHkm382Z2fqHr7iV7YjaB2Pu8Qj6Dr7uv3oNMkwTu1EluXiNdqp9KbuQjbwC9B7nEkrXjEZjL6W0lxbbqIDFzqJxLG5k9caxuHEsbmTbP9GxGOS9ZOJbJZtJGNmMRnCmrnpUs25mlyF6JLt7GW9jTS0j2jkc9sy2IK+MrbH2PsfuMZP3F+yl/UrrUia1o/r5ZZgJ129UdtHi1FMHw9PBZOuBNaUqIzMdnjUV90UPD+ugJBK7GeTDjL5E5R48SfhCaeHu9fhIFfp+3fulP3jljU+Pt8T0H+KUrA+8J97z/aox4V2ClRm8vbimEpW9uKoac724rhJXvbiqDJruqodliAfeY+gjqm+qPYo52YOCCOjSW9E8N2P5kVWmWClYD2tbjpmy7SxZxbkj4jghIYDBZJ6nWv4mynE4V2jrSAyPu5MTLfHMd0Pjp+cFYFROwKY3okJUANvTJsMSbV10M7znzSGzHjLmH4xDGRZ6VtlEncosjHEjqgwMF6DtorNr5JJLyn43KXyAS+FCrQKFJLlDr51VPO8KzyvhQOXIzipf7fVs5BKkl6szat0vHbp0vDY9tQr9/PqDLZ0uldymbA4ua392PQuBlxc48EDcxtV3190jc2dg39ffSMbFSU6BCpoh/pvlh2Eb8dNzz6qeQfMLTLuBRKJv5U7Xm6MZjhK9LbaSF5Rgij1ffeNa2LgWNq6FX7ZrIclgRQ852wnlGsUnCcVE+GN/mtRPIxq2bshxYv3wv90dycNnUquHu90iYaWURNGAGAVU8OEjW/gV0q+juGg42gSq24tvEusQgMQX3RBEqsX8oT2qTMMmYin1CYcUA5LOYkNhtoFjoUzrfPTBrMgiuo7ygACJvMXIMgIOrYwuXCtkS9RK6WK0wjy80Eqake93ZPVBDYGntNklml0FZzjToOMxTXKI/FlE6M1sbKTnMeUtTixBoytDnScpTc49oiWln4Vuj2tOu157C2dNwQmkZC+GX860FfQHr/zxhFtzqdmfLsPMixMviOILlFEOtV3c/rmHM8T1Dg+3xv7BcHDY9X54+nhnp+tNhsGkf+yPJ73jk2Aw+XVrRNL2/dz12r+S3Hzv3r179/D4+OHh4bQ1mbZev957/Oy4/2w83n758ilO3CenFMbKlLwo9vJL5J2v8lWK1AkammRlYfyr2gbCmsQUwbWYilrVgyud0W/urvaVnqBtlLU7UKHy9Io8HvQK0JtOHVmrVLgiakhG+iZ/BliAt3crv7cVXyoc9Im9jtR5WZHCZoPVDVZ/WViteQ5ZbRRpmhIh2VACDQPum2SbWh3hOYrkjEQK6nrtG5QnJCcXzcNFM0eQKHnkTa0NEQ1jFemFdC6ulP/yotyLMi9PvDNEfNq7Hu6WRFbp0lj5XpLyZ7q2OqN9ORZ9QGRXGHgy1LGWzwkDj8CSNQnjObvb8sQxGsYQZTgoCNsPhaxQ1teWmQMErMKS38O1HmKQBhpoA5sb2LGPf1Y4/pkbnggnDHBPgIVIgQA0yIDoTFbIE+8KoWV7GusU/M6qI5WgN/je4PsXh+9qiAkS0jWcE0u6DtXVvehxu40u5Pixmp8dlIbrb/ijhutvuP4Gqxuuv+H6Gy6o4fobrr/B92+C69eYfqea33PY4lSKCdIt8Re0pU2uafMl3NywsVZR7mFyEyt2XMJ2R84rK4wTLixtBbSe415IH7NksYiyKIk5nA+GR0f9cX84GBeCuqqjEvOMIIk29nH2b+pmcPjKD0iHdxqkohfLtDU+PfFHY/+QmM2rT4s88mRIE0RW/vnhc7d1E6ZReLZArCuOsaQq+0H+lkAmP7HhFH0cpp2y2eJXzw9Vc1IqXmogKeV+9aSUhf0rU14v6eU5fTu8RlkWXiDyRTRoHUbn5yjFGA2w2MsuwxR5oYftEFbxHKVefpt4ZJmYcQ8x39z1ssTDkQmj+MK7DTNvuTpbRBmOXeVNLqMMXz6hd7a6wC0GmB185i0XKMwQdtBJ0hxfULdRfklusHQVe9Hca2G48+2kST9XMX68xOVy1tutzx/MlBtmQdVdBBhzDzAesWgA+WWYY5PjOMnJnZyEczR/ZlmzmI66agPitAcMbkRvp4LOdAh6B0maolmOoY+3JLnNuExGL+4u/jv2ZuFi4YUXYRTbgV4RwspZK4Xxk52dnaoJXAktCGZJTO58PO4mHT0PhgPi/UMJsebvORgeMi+rkc9ygfQo4+dw9HQ3ELciJ8DQ9Ei102DeZKxTW8W9HVmRD1lWzzEhNp1dYhtNUY96EyQEQ8XNSZFy39txmo8odgUpWqIQmhaw7SP4s4pzlNLDj++rVrd1nibX2iHsts4+tp7tdlurOI8WWp5gbAVh5An+ab8Y167D36Lr1XXr2dOdbussmX8sQTw+Z4Lbm0gbrOMaM+qOkznCme0Z6xHm0Q3iaX/diSWZzR7dK9wBLBC+GHfgIRxmRC6NgLQzXtRxkK05NnHlug4XC5TlOkQoGLB6WqyfO9cCyOo5wyQ7h9tDw3syCZcxlV7Q9fi0tuk8/m91vdxWh2YSJq/IzC3hcnAjbGJIGuN+sN8v71fvjILMMg6WkZTZqJwYP3TmX2W+9im6TaMcbexACC97l3tDx7DyFMnLqm4MjvsBrNGZLWxXGLN2VFtz87vdQh5EuVgQnzoSShDuQpca7nPj2g4wyu1qPZCxCroQ4IAWuZU1zhzK0pWgovuujWixRfBYr3Lt7OTSCdNfWKQSFRg2KzC560wE3IR1cuFcZA1lMjDcPT1TsGERMaLUBZ+JHMX8QHLD65+ei60qPn9YwqGck3q5FXNj1uOZJYsbBAJCbTYoxlHvhX/EuCTJ6RwMj0+GA5ImrSs821UOqbSyzh1REipC5JZxN1SLAA8quTzJNjruTUlj7u2ewovI7JcUjhXAWnAfqeHo0B/xa6iD/XNJspckI7y21KvYr3/6kS5Y3M761WypzMA3VxUb7CZkbtP6EoTugHXH7K/pvZoQRShuugxnV47gwSThW/Rveg5pc603RiF7o1HvXdB79YqSe7xoMsI2h4v3wNM68r6j69Xq9cbey6Nhb0IRhs4tEORQAkS4tordE4Nyekd7dtEztbGciiBRluaQAh2MhuMxC04U/ZtvAz7XczMIrAVnx8OjX7DOh52z8bRFYQcgJGDRVQBBPdOSxUpBOFoDeDzKfp4TaQBvNYOyJUwtoRnT1nZ/cOj/A2I0O9OyBtHYWe9zGSrbOA5svcK/iP7iZgveUW/ij3pH3suj3mTiD7b6g5PTibf/3KMAJSLONl8yE5TYfCAnCLZMsNtiUvKDKGKUSICFcXoCDzTc3Jc1t+UKVUSSw+EOwODWXmwQ07KMsGn/9BysTlxpFDxFngIWhrFQP8AvvfXUL6Y4eb1MMqRJk2fh7AoIk6qaiYzPpMqHVrGSNS+XKNeUJsmUg0V4hhabYJ7lbawhpMRboDTJmFgiudYwR+k2uGKVyoY0WumSNDk02Cn0paq8OEyA8UwJ8SVTZpSzYLrrDkQiqIlQataB6CnhRwnOoJgjoPf54BB2zV5u1HNFkBDnG15bEzdL4gw/68do/fNmcQsR3ebZXZxDqFbDwhnRC5+6zZuBQe1BzRzfYEhQ+tGR9cYaQA1+MiMxAqltlsQxjaoHTpGtS/USs3TD94stnJzFGl0zcG0wJMKWnQ+v1rc4UkyYIrOTr56UKsQi5KpHLzS+YHbqXGEXXHNko9xxguwxkE+S7wucptir6hNVnkIB484d/+8ggDyUr5SKeyrvulr8isLoBs4QF8pAMN5BYXJH8wXZ9sn8aHke1qLj2IIBoAXM9MakE/kibJhe4Td+6h/a5e6fXeHd2ZXOm13hm9mlrpcsxYsMSuOct9wwtGDkCMS6xYVNtBhntBi77pk7uAMGvEbS3CayRRPZoolscQ+RLYCRVJ3IFow84tYufUxZYAvatkQtUxrVgvVi6ocNeuPty24AEaL2VWlyhbXD4EcgpXBudTUavsHxoFVhgOGI7iOuFEs3caUYeIor5dBZXPkA/MWVcuoybtrgkIVUt6Nh9dcWSGyBn7M8WIbRhpXcJ73+iOm4NWV1QRRnmYXl5Kh3wHTdnAoH/UNVHb7JftXI0Y1g1QhWjWD1bQpWJBIpoaLOKImNkNUIWY2Q1QhZjZDVCFl/USGrO40d6VNkLGHy3gn5P1Jg5FHRS7lPCn0tNT1T1NuPwILd10P+l7IYbR4s6fJyicI0tGSto0RWTwLDmGptSbDUyoVjK0n8f94dzJRmj9qrjkuAbks29+3lkWlSxDZpZ5q0M/eVA7bJwfqt5qkR1k7U/nNcN/cMa7NW7hmzbdXcM2tc20AgNVO0VeE16M2fRw5rSczW6Ve7hdXTxB/PyvhBEYdVa2MdapvYv0TCNH0P/85xSlmQWTVGxRlVuQLOlZEACIMy+arK7ySx3AX9E14OyVVC1gUSi8TITCxi44WdrLDYPxXUXlXJ0UG5KTgMPrZSsH5eAvaEqCtgOZPqiQRg5sCUfQC5WpTZ9qKR4xs5vpHj/8w0AGpkiTXkeZEQwEzQtFZCALObdRMC1Bbru9M4DWOXCwG+LbcfQMpISgBZpNcaIYuChJCK9MUNazpbFSLE71j0vDs2je6OVXe7Y9PS7hj62B1Ksdn8yCPgFzjBDr1ednjss1sUXgkWoWwT6DXQ7MBGdyDL0yS+kGza4ZOtg+HgoDfZEs+ghB078gevJq+36B6U1SrYno7C0+E4RM9IWKKCJl2v/RAHkysdStepVRnLeH8mg2F33PJFuvfYPbK7TckyQcPq6yxoxBfacbVutvqb2+rCccUd12z5X+B0N7v97R5wuunXYXolJHPMVq3L0xOW7M4MPelFcvPCnA33qCqnoOyuqJqEpsDi/UzZF+XFSdGweZ7wjyZaKc56SgaIcm6EaVKUUmqAvF3AP3U17RUBeVfXUklXbKz8VzQdpAbZHyqoFPlLfjmmnMUxBGgEAdWHbHPGlePh0SkItaQZQvYG47f+KACmjrSk0HrS3Ug1jYziOfrNIUzq2lXrk6ndRtKCy3Yslgisa6s0V39hxuhOSC5dPVWv+bLoi3d5+QYWXo1xaWNc2hiXfmNee2w+wHrTbodQE62YOT3V6kcZe0+lf5U9q5FGOBFpyQOZ3ltXRhnhXFFZoJHx6TFVTbG+7M8rkHsQ5lNV+yEKXkc/+FtR4JMt1h3hQbwHnrks7ztRyC+Sjqui4PIc0VHyCERFqeovIfZX8Jjgxq3Cp7Il6pwq6KUap8r6sWieIQx/8nZxXMAd5flPR6SC4CtAC63jXWFYlsF4Mur1B/gphG4t6cIenEV+l3hm/y7xB34nn/Bmdj188c63yb80AA0WbohA1X7f7pZGVOMSTddrd/861T+0O/aYOFwcc90W4PrXDjKIW/TU+66qBbpNwbxrUzDvWRXMj2wK5seGgvkJVypDUiAxBjCA7Ez+wUb+4kogk8JEgGI1vEXUAwlj+IA9kSKCDEsUxtktSgMq5PHQRKKaOzYRbSdemTcejYhP4VuQLUnoG9osQvcaAodzlp1G+GuEv0b4a4S/Rvj7moU/cYnj2FmGCdhtDI9cmiS5ATvItRDrrtu4otkS1FhSVvCGroL+paxCmQk1+6aVIHPB6mlx/sDc8AKILT5eSHH3pAoIAKgM5wrNbrmYcX6YIEXnq6xM37uZsM5dL10tRIxzzhAUOuxYLvcNUQ4Z6NSYAQxAWxD0VCzAxrPizqmPkxGJVldbAEtJfqtQYy/GzEhJmn5ULCOdLZikTL9iO142LnjFcFrnri/8w01NYhKgGc+SUWCHrK80Us191YZO4Z4nSiJKm0LZvhTaVeDLfbaw5V8lzZS28q6+oK6ipWB8Rz204OJTTdz4yvccezZQTR23nGQnXVhM8mXyA0lPcNGZF8q82trAepC0kg1x5z3c63oEwyTS0J8SZ/CplmlEyURpFXrjPN9nyi6WJCxPkmARphc85yNpoNwdhGGglTlZoOnnmLemRis8CgkCK7Wft1QrQbvSZIFsm8iq21CObNMWj1wtiBhra/HY1YJKuLYmT1xNmPBra/PU1YbKxbYm37ua5OGFVp9533N8wpck413IdvKEEeSqGrI/FBaB7jpAI9IAYvtQ+VncuHoUVSuXxKy7LYySNlIBq0SXqGivIWY/VBYj/4Zzly7OQ/6jdDLAtZmRkX1wBlkRqAjoqKip0FZxxAtPssqylee/KmTqovgSpRH26tpsgKT+IXu9Z86E/UMYyx+4CLIC4OPbm5yOeXqkw/7IP5gEkyEtOO4PsP+dbM0KgN/gK3/gj3oYzVgugd7pWEvF9IVMqWpQpnrZD7uu7IniDlB0H6Z/lqohanQ4jQ6n0eF8Q2F3yc27RIsFhZy4cjZHZSrF16BgX6boJkpWwnUrmneNMjoBUWpMLTw/58hppSOipZHYFWvU2UctPkdRVAZ6ORz3TugB5T0IUaXO6eZzp/5tvZcvfe4NrvlAn4z8X/rDU7sTNGhn84MGbe2O0Pb20hfa3oGAGEVWcytN9QnNO2zecXL3wS9xidguFute61IYORwWn1fi/Z8Fs0UYXVsbXkdxLlruas40URYkaXQRxWbKL7CQ2ueJDF8R+bCXJMta7HAoZpEkwHzUEjoLVlbjSPEmeLblTrPqdGEQk7KT4jpl9KA4ToMa6MM4JgXnQGlpPySgtUFIlOZm0J+/IllgMWVciIQVLk7CPI0BVkucjq5xvmAVq/Uydtx4ac3LQhqHR/Nsm1IBDjBXnzQIhqzO4WOrT79NFBpDiEub0CLykxKZWudLnBI+ZuXzRaU0krycHC28Dkm/9y0gv09s7h+fDEcTx+ktwWbQdj1stnegYLOAhjVFPGfJ3Div3oecu2d2i1Ec/GuFMm5oZ33iqHenOJ7663VST2KhAyl3UsVxVUaMjspYSMG2LpLkSsQR43nGCmGM4To3eNBal6MMU1GDOxTnqlLQLnni4LLZe+gNzqhM3kPxX8rp1NdRJNnIZzKMcmobHpSOIqN414UYSY5ufxD8z6k/pooM4/SyW95ydNV2ttPL29qPrtreevvyDmxngJ80Bkj6Vykg+eOBBnWAXzje0pbRG6wAYnphzdoqIw8Qi+gGtdmjEE4l5QrErUhFmDLDCC1KBXZ0SZF5okmxQzjC1s+sHWOIOwZ3rNWizG9HY4V1HKIYZL9VLCgok0re98JZLkKsGDYIQ12eHWrWnPGMsjz8mInDLYwnbDHcVOE4WeUkDa0yK15ozI5/MGdZJSsqM5JQR6z2xKszIawTgQRbd7vF6PjJbcyMbFcXlzklR+Ph6avXEwslGp5Oxv1D30qLRCMbGZIN7YRINLbSINnaRoWqP5OsxTsVrbmEdSpbdRnnZG2vaQcEU2T0AFknA//M65wE5bbGP7uNt1U9Ai3Twkx51ENTUBCpVGbl/LgCVw1iTwTJI/lL8cRQDD/Ca4fbCBEt2PWuLVL4nkJFBXXxJfWVDjE9ZpMC1PgyWcx5AQzgWuoWPXw7qOMRba1e4gxN21T3g7bXFy7QhDVCYZYHigM0MdhiZIdReKovwG6fNm0BHcaiKuANrOfFtn69oZ1CWFdVlTvsrkU5ITcJGGqiMTdRcV89R2xVxz6+NOoAULaoC0HZsiYIZXg+hRLoRMBy/vWjz1iEKLbpKi3R7jgNqRIITyNHRvAy1mAZxbHlZeAPj1JH58GexdmkaoRfM5dhtNK+BaG7rRl0Tf9otF472tq+115GcVugQmwm1jYPJmWiwN57EPHK/ABkJ9IRgI5MmuuWePkqjd1BGfH/8F1p3Ims2LgW1eryWiS4aGK0+CA7kvgCey1btTpJZeUq429MQyvhD64cLjwzeRRDoVbLrm34BZI+zQc51ppwH8OBPmnWTCWbGjiF/bL6IEx58DBdRCgDeg28CPyWx/AvxGonK9tDRnng9jTh22DDNAhuwNJ4h/74oKvwHawIchisSL2FuesVRE2e+IUuTOn1ubdDQAWgZDB8V2iZF5lFCHw0MNdE2XVOIA0kYgEGxE0xl5KTWZtm7IgIu/RPZR4cvzFt0tHGrYejyKS8uColbmlW1IQz3BWlcG7wAIapMCYw2RxN92VdDT0jiwzdXqKUGIyKH+ohDHVdtfQ8ZN94lxTtLL3oT+WzMJ5H8zDnatrFJs+hi/ZRCm2cSFIspQtYajmZpLz68SzdGnIQLRtTqKJUV1iiVxNnHuuCXc7UC2TeaQtkubjKDrvaSAIfl5uwX2hor0zDhOoCFQNVWJa4oJqhPF8wHxL6p3qXqAUAsDqSay119aS+Wk6SLYMqW5SHlhRj5dTNuWiXSszRpV3bRqMsMeSxXaT0gDhyH2q3c9dSDA3brIlf4DeHyrUqcbBxC0qIK6lSoFUrB7SyVK8SPc0Ra98txDsalKgKeKvqygJXC64ucJE+oYuVx5Si9ZD9Uc6+MSTTKytH5QLFOJlplBiI5+FHYFUUxaod9mQg23W876gDsCwq5i+gRVZVbQHmLuATNtWosANTmb3gWMoaKmvTypjemhXaT5LnjV/39rYyNEtRju3n8X/ZBD99Kv7YJn994hqlUf9Vf6DrMHA1s4Yur9prYcQbHfeO+r9Cc9+9J0879F8dooAnYotmusPRcDxWbwllKWVC/9g/GPkTaX7IGmNGAYux0TzIwkXeZtcKgRXkjPgGwM0Vc69k1uZ+9KSm/cbjqrevYr50HgcvZqr5Ba1vdTg323BFAW2k74FQFOmnjx5Xh6MhC+UCTzp/nlLwWacFvMSURpwvRmDl3dJaBY88Mv6EhW6QWZW91GnLLcxgQa4jyxHnUUlQmiU8Agn+FTDPl/ZFmqyW/MNFuhQf5ugmmvFIJvhXQO1j8ME/fTGejLbWJw62icpj7iBKlhoGGZVVaAwZfsmBWwBQ9q63o8WTkfSDyFaP9jpcnC2inhVkNxehdS4F3NDuyUvduyRpfxJBk7c4vHGHyk/1RjehB1LDGGSRMJDYs8a4xpVjY6EJAo6ctsDaC2odQDTPLEXSPErRLA/ypCscH62pWKJ5JfaFmnLNM6elSDGvrT5gL+ziOZNVFLGoeFRBZ4fy72oyjr44yW1Bc0HXuwlcGrXFYK/0+SorILfKrigUWiXE4HjgWWiekVAUItqFVcad9zgMHNaPruW4X/dhsFswe1UyaKcoj1JpiMgrMlvErrJuZiNpoy5VipVrqVsAGgYReticMY3K4hWEWRZdxBv3bKOGDlu2NHnWFHjW7HY2zlGpK5zPRCBb3V+N/3zZH40nwdj3ByQVnsXR7QuboZBbJHLbhWy3iG18kQJ2geztzHSKn8lN0mzVGmkxSFTvMcWDITIe9Sxyt+lD0LjaNa52javd1+9qB0MlVXp1F+JzOWNkaqKKWAaHAsggFBWc/Oy3fAFb8M0ROzuidL325eqMp0smJWXtVgusnzTCPRBWyLpwIlkSPKNxIEDwhw0Ruy/+fFoO31bByQV22sYZ5RSOHdSQmqyuyWnOLpMkQwGmiPlmmU0cBnhSMZICqUuMd+BvmJ/8dPRL/5fhaPy6f8JKhqcjnhCBphvnveNXCv63kmq5TiCFP2ZGahwF+WBrKNvDJZS7wU9KEHlaXrKNRNuglzGqyAtpLmf5m+dH7ioZfuFvkBjXocD/mpLcw+2lTfQNNyorA5joIKtzPOAhciVWQPgIBGHAURAGVOS4I5OhWyptIsk4ncHR8FUN9x+eo7hWAnNmVj1jMf3a2QorWNEc8UuIZqEXHJuRll54vYCkyPecBl3AuloSdOnKu5kU6KI/IwG6ARzI95XkP+dQ1LOfE4pBw1Tb3rW1BPdVTrrSoM5ZdzWscNqVpuXn3VK9+MQrDdxnXoVV4alXqrrPvVJtEydfOZ3YNyqeJdg17A84V2At1U4WaLChswV6NE4Xh8Q2o1bYBy67ipbtKsdLNC46YIzkkTu2chwO4bB0HS4FmZy2SLFh5z7yD4ajQ7t7I21hs3OXrRy27npLaedubao51SgMjWk5eYuii0tXOHPBJanpkYmyWF28eLnDc5a8Ef6C/8uf566TLA/OU/SvFYp5ULvKHc2i/CPviBvD2vtgj4VmF1E8X2V5KrqhJyHAOde4bnuB15sLH/tsld5EN0maXUZLCAN2hugb5Cy91rImnC8Qyh2xQdigBPJcdDzsTfwA6xC3/JPhwevguI/fx/yDIdauA4aQhlflv6+jWZpkFQK9A44WMq6AYaVCDd2ZmVSN6ZaNBWm0GSatb2cM56bbMfHfHPpgV+QnjyengLs6oREpAcjNBhpakiYKLNTqEvlITSG+P9Q3xnv4eMf4Xwd2SDFDlmAUIbaEYMG8+2q9682VpesfBTV1jcllk3bb6LjMFkxHLotVliIwsXyVeBRgi5XlGAPpDUkwkqEZDGvqevVyoHpXPdQel9CAZMZWrUhiSnZG9ubMJseeftfTC5yFGQpI+Wa1Ajggoc+0AuRv18uLRVrEtaGAhn8rIhgu8AcTnzM/oPQf/Qko7I8DwiPxHIuTUf/VK38USH4M6gq+5HlqGgTiIWS3/1F1CLQM6+BsFqK0nOw6xVSzGOolaTn+l5A3VnoZLpcIq9kBwuqfOHZXYVMphEanR1wRSIaVztoFyggCLsj9w5J7Fd8bybyRzDcnmZPK1SXzUrS/Zxm2EU6/QuEU4Bh99GC0Wpx6jXgzKYZdJbKIvC/yqgKqkoejdwnjcrSKnSpUfbOE+gtXWI+GR75UBuG/m5ujuTmq3xxSFVP5+tj8ffBVqIrXO2nNNfUHX1M6QhM6g11lo1m0DONchgqBhRJu2o0j/TGU6gBuVpnF1kTR+hkSlmwlrkKleZoQ64p2x7ws6Sd77fvRHROV2EH/pDeY1FUga01ra5Hd7auqklUOBAihqr65wC/EJjLrb+/AIQbfejjMZkAtstuWcGqqPE1aXUQ3KIZCtb0ZlLd3uPQLxW3S2WQYTPrH/njSOz4JBpNftwpVuHRoqMjtetT5S+3kaUfV8ErbIrkASUnU2RdJ+KPeW/rc1j94Q70msMMP7u5u6KztEVDgy9OH65h4S9fi9NXSGnFsNVrVQlFjF8z3kAIFN1P53EXBDfDS08w8FK9dgXHMsVzV00pqBRFW6GiLtKdsDXStczSL5o7FUjiItR71XsHByh4Z5DrlmvRXDEdUfa5h5Tuq6Vhxfr1lGGd1on0A6mEQBvPIQ/QQNAHFOVLO45HfO9xSlnR3iLChfouUmDvwuOdpdHGB0sA46mwrFbAJKtcfS5mDBtDQQK+4xFC9PlTog5A1SlLzYH6WB6s8WmRBtkrT5AIPeYU+BvFqsQjaVNP/kLq5KR0CYGyoR0yOcSewf7lnVjrb9drv3r179/D4+OHh4bQ1mbZev957/Oy4/2w83n758ikb7dd2p+YkwV6qyQocqQs0nNQx0oqANlTRyiR3R0O1YlRjBvUmGhG0IAcLvG1ABNJiUtd/5pijNLpBAb0dKr13fGuvHOTd4BqlFw6SW069rMA49kevfAGHrd5o1HsX9F692hq++DvOQXUwHIwno9ODSfDG908CvIlbbYlzbfVWaoN9F5/4BSORsN317vXI4cE4IrvGEoh+56H089DuGkeE9Pj+92mLvE63nk1bs1WWJ9coDRbROZp9nC3QtNWdtoT/RzZtPXs/bZ3Rk6LVUvnXaetDd9qijyytZ3iU20sUT1vPfre2fzZtLcOP+Fq3dYUHTZa4eXfaug2jnFT88Lk7bVFyj9uHuZdG2dW09RmPPEfn4WqRky/nUYxwMSV72GsxvQkXWWXJXBxIxeeJnnd5PRUYfYDLgYifBgBwVD6N/+/YshRp78FlzAM9mUGa3GamKGJ+00WSaWt80sNhJwkFeQ9P2Idq4om9B3oSP5SLKjJrJ7NTGPmv/H+cBH18/LesI4Dz/EG75P75fufhjx9+f/z54faDrV8/vf/u4Qdasvf52c/8r85/tDskGBC1g6Cu7INf/NGEyEa/Dgf+Vvt0ctDuepPRu0ARmSa/1p5T73QyZNercd7vY+XG4oxFDNZeRcEiuJmQnfFcZ5sFJf1ydtk5pU1ucoV132WPS9ZQeYs1ht86mHFFGRTBKRtIloMxC1zx2fWOehN/1DvyXh71JhN/sNUfnJxOvP3nCsETd0CH6afJxBqpoZEapNTgFASQ4gGFZldBirLVInew/hKh+GsZNzEThqfUzpH8ph0SjGCWefMLFITYOi4LuFektMLEsdLFYbfW9bgVKItrUH9Uyf5VGVfWXm/kOMkD4Q3sGlCptN44GbpBabgohaleb73RFtgcM0mDBXaYcw2lVFpvnGgekCghQX4rQwgZA6m11huJpJM+S5MrFLuGAVXWxEKQ/7tkLEvV9cZM0fkqQ/PgNsovk1UexMiNhra66qgd1cTuCn10ZgY1nI4Nz2Ul3oJXK1mJVHcbAosr2wSlvFlBrEtjgjAbBOmCJm8gwf0ItHWdOdtmnOi+DRiWn81gXiyYFk5wX6kmTWxfqSpLaF+pLk1kX6lqHl6U1OOZLiDuis3EqALeQTXAUWMbArcuB0tXrLorF9UVc+7SKTnlSuPdQlqxOi4hLA6L44M1+riLGTKyaHuLiGjegWs1r1sZd7l7NQm8y9XpBYYoJDrDHx8NQl2pOkd++PFHFNOwUfRPMxx7lX4uo4tL3hH/29kTqaBGzKUfuKc6DX9rLAm+p/PZKoRDVcOLeQDqRLWreBhLvAY3q/EFYdfXsHN8QvCSKNgfWK10izSerPLO4PhCPNeKLW6Nvk2qvZ563eG+LH0YkTrAFWQGjScbIIifCgMe/VPmiikKEaHDUB2Z4LQeEH4tJPQ2gYEuxKHfBDxs6xJwWcU8rCD9S0W0fZFTR28M0x9k21oaBCG7sj4l3EiAyO9oVFYZuNQ6Rgnymox+ZfzVQAtQ1oZOWu3XvV/6g1cSLZ5LhxrnXDUxofJEbUFE1iKEJaFS6hhUFJkGsUw7tWyCeJvaxkCWhrb8U2Y05yY+TxOf58+Lz8OmRVqzNIiWTIfFp6nnSHBYfp56jtSGpSfKDRdgvCgk8VBP6qkmRzSdjX96DlqbplHWdIKlZFfXmtRicGQ4ss5aJJfEPzOkciMnkE1ow6XWa8Zuom2E6197ukQ5rwTSrp8oFeO0mfjSGnv7r51D1JplAdoAliYZLT0AijKvuuBl50BLOfuqOQOxwr04jeCRj1UrSYz0e5PG0LUJHez+6NIT5eOX/Zo9SIHsD09LOG0NB8yngCA1+VUnMSFvUpSZ0HCRCHp0SEcHZnpC01XC1kWVHIVrAGjy2h9BENHfNYHEGtUD0wtljWYXlQBl7WTtdI6kDT7dmC3DmYYNRMc3qg3VBQOCWwNP6TqSKG0KJdE11CCsE4saxFBH7a+lf7I9MtTiAEiyr/r6jSJN+hraDqlwBzoHrkW+Jz1yRU0y57DNlGtWvQroCi4Qay+MBQr79OZqaa6W5mr5o68WfCbXuloYScDtszvoOTNVzWmoMhUxgoz4fwl+3MAd078qpW2kuSYFgfUeSgUK60USJ6K5ZFJq896pvXcqcqwO7ZKL2v4yX/mmZs039U7EuluLL9KmsiZjxHuBnJHrahWvQPJag6niySFV03ouWMAo5SIraUNmwn1bm+u5uZ6b6/krlfwM2U+jUElM9XdmpzapT2+MByXNLaPbJT45G2l+QX9uL3gkAUoSLEKEKRR2pC6a9cJIl7cvSUP1niTV1QyncBdc6vH4laBlv963CLI0uAEl7/gphaZ/sz3JiA6trzJQtm0XzpSsTJmqKCkRsGtMVnZZbbY8ognrm7/Z7FnCIMAJUL9hHCoiT5JgEaYXCPhuY9WpUt076r/xQVauv7UhYixkIAv4NiP7ElMQWwEYxe/AmkHxcwMRyKK73i5+lu+orBDzTiQuw9xg/WV/cEhCZpDbDLI5XGKuZxWo+M5XUrfrWn0aO4ZSXhntRtO0v+r/4g+senbRxKZl583sOnZbU6lht7TV9Oss6o3zEYrELgHRlMwMYaadjRzXVp9cUSNncCeSYay4T722rUc1P1lxf2pdW2/A97S4K1DR1o+eFK2wL63ylGSEXhfbdYy9SGJUOVTEWg9Lr0wurdKr0is7q1btSemVnU2T+C6fi+Dz7M7dgKu+Da5FSrQ8ymYKZXIBsYAhpoxu1HWdX+zOiccvRj1ey4bDI/+wP8KOyJNhWTdKVUbL+fGdvMOuOgMiUnZVBxGm9SyD+v+c9ka9waSPd5zsnrUDi/n2HXJjOTOFEm6uLHszrSQSylAjFcVapDHEaQxxvlhDHJdpRd1jZZbA06McEq73apefE02QUP25mc0Mr0NcXn6S/Dz5PYE1dPQiBjU2dRT9Sv0/7YdxneGNDOPq+OZnYwK6K3nVGbjXiGfgBA8dH+zjHUa2L94NGji2ElwbyDmb0HI6tIrF6F+eX9Gdb95YKiNNuo6xSSLbJJFtksh+K0lk5ftgchuwZLKgZN33FQf1aghWQ7AagtUQrE0QLMLBqRRr/dfcIv13R2HPOkLrwjQMUjNwyJQLLOpE+z0OajMM/j4eDkriqaFlm0ZPu0DBWZjPLvFPHD8luA7n2E6str7CEvYda7x3OyQKSbfmzAR9Y+8Ym5kef1O88/Swyj7gyrbNzE0QsDtPjtir4AltZmLqOb3DvFKUJYsbbBLAz8eGZqiRvztMMYovURph38MNTY0qPu88rzDLoot4c9OiivI7T0tJEr6ZmYns4HeeHMhUtpmpiViBd4dbEpPo9nReq5hsq8O0igzA4htiTbV/wlXK2er6OkwxD7hN//xI65ycvjjqj18btwMO1BimMX5qxHEXcbxM2QP+wkJo4fHwisanL3CwMnOYrrfXYfOZDI8OzelcozBbpaw7cWkd9SfvzLrkDZe9nZKaR73RK/KQZmeoq8A5XcXUsFnCFMS2YlEYsVH06mwRZZeAhKcoxD+mraNh71Bm2sZpGHokNCuttkjCObJX5L+xDQcOPeWqTIKtKtVJz+dpch3gDJ22vjFEgoPRsVadpu90Nnh55Psk0mtbpbz4BWM8PPrFeKUkwdZYlEvpW200OPFH4+GAPvH0fdqI5DItaEMMBNUmc3QTzVBBm0P/l/6BrzYSJGfaOng9HLMXGU48eGBYVmF4fHI6AS9ErA/JJEbxTbiI6BZx78hpa+xPAvIr6A9+6R3R0Lyg1dkimV0hd6sXR8ODN77e6jxFKGBW+fZ2L0e+Hxz3+kday1V8FSe3MZEUnY1PB28Gw7cDETkYtMevFK5mr09faLWlatreYuS/PB2z1S2jOAtY8FbS4KQ/GHAs6Q/Gwdtef0JtGni+0wyT5uslmgdxcttmoYqPT5QUTiS1Hy4LBsO30xYLOsdokCZ0MuZCoz3UXISEfoClrrYqEaQtYRlXvLLqgHSpqnv9euGpuiUZEWOPT49BtDhHKhSZ4gR/QWmYwcBVwoO2Q+yT5WCStqw73D4jYsWDGaTMMZzIsQJSEBfNH5K70i5dOYytnTKSWEuoYZIYpebTGKfLGAN5GN5R+Bbqv9w66o8nOLT1HGWzNDpDc8IqdDwcL6w/YMbSWyLAPknu1PVE7Y7AQRwJszc+HclYmNZxqF06PonklqcQ2qUgEb3SgGnrzuNtbzTQZ8FirFr3h5071W6MB+QTDxxij1Sjci0zU+0RQViQwaEriHP1mZj33eZmw3KAV5+McZFubi70Qq4zGfOGhkm+zRlQ/xJCPenYbco63Mb8NzVspYM/3/ee7Chh+iSfGJAhQCouVTfFBsRZUCoxjqw+uY/YkaOcnIRQ2xKevy0sU9pGLH/9mZ/UsCQqY/civQpFTrU2CPKuplBr04RalF0avuWlPBT+tCVyA7SxujNMuapY8ES9kTRbwyzVZYqyy2RBu5y8Hvnj15S799qSqLRZAgFMCMSNHn6knNa4927M72lBPuzacYqpYn84ZmgmJcoukBbktlU16mYjbXvoocBYaIzHQnhiVMxyjnwU15j4wxBtTDjo3Ucd/iBrHZFuAh/PbiajNrRgQp3mElPqtIJ4VKedxLNSkGqxV7Vto+Iej2uq3wu8Mjg5sEEWxRcLlCdxBp2SeCP6VQqUL4+GvUnH+0/7FAifQNpbt7vr7e51rN5OoGsCGnGO6kIGhekiku42xZDhlatChtdnQMkuw5TZG/AvHPUZOMyFmZSi7gol/bduwU92ELiB85/enroG5esD/HVwWIArPFLs+ljzkx2wbpA/9Ha2d9VJK9+/o98HhwAh+XFkU7FsjUKj5a68Feu8AwY+3/d2d2j4wS0rDJ7ve3veA3vj4Yh8s8Nu39qmU4bCrtn1Xoy37rCVD60b0sEjiC0jlvtkA8ygRQ6mVbkgeRICrIWz3F9dr/3Ma3frbJkaGN66MEi88RO2J7vAP7teeJ6j1KNx5sUdwIEhbjTGX1nXqfYfxV5+ibxFmOVeuorb9gu7bHIdJ+2zr9mghOa8YE+Vlg7u5I0tv948nadBBQL5ZzQ8HRxu4ePw4A40rVO+xL9R8HnJudgu7zK8QV7o0aHAEgohDWdsP32V5+KA+hcMmA4j8UwpT2dP7mD+bh9lntS+6+xn12t72EvaU5Zah3lRleEa2unR1Jtb5L5ukfa21z8nyMsUot48mntxkrOsl15+Gebe9Wp22fVCj5qMh9wEKUOpl6QYv/A4c7CJpJcof+bF6LcVfs/IksUKa/mCRXLhYUnNu8Ud55dRhk8Mz8W4zWPbb7eFjK2JGkS4w35sOB0m1hEV2SvbEsJ5aiBdAEBRAWsspDOdHhjHrEsQFHjfQZWXogUkqmOwp6IXEsCeHsajk94hT57z2j86hNRfHpndva7X3sGZ2KSnKNUM0mPsdpH3eoN3lI3eAsCBwKDsgCNIjh4FSB+k7jBGNebqrzjgmAOxQa7QMt82RG1WqvuwdbXq3IOsvmcX7ofnNL3XyIFv/JPJOg5erN16Dl5mY/pN9+5yBgPEgFGcGErdGIjNo/Ssqpdtgv6P+lAsFsxWR34oTEbBKzmCLPMKGg0QvdtDZrL6/G6yB7JSIlcxek4eyjWVvoBdWwkwza9BAWdPBhsFrGZhTXhBFVbUVVOyMghrTu/n0qDHdposMngUXu9SD+yk3Y6OivT+hfTd0Z9xt6vdwQu4rCur3k/tTtGPVCNZwtQBRmejJgnevsUkoQKSMu4CEy2Nk2F0xyJW2gLt0Mxh2KyOPO+Valtra1mtadT+wipSm9jnVhuyvbVXLVLE0bdQsa/7nvq6QhH7CQucDBhut9qvSLekDKQ822CeXe36J/h2s77aBCIikbWIyAUZJTE7dfx9kdEJy1UxuvXCeO7hZw6Z7otwVkBInbb83uhIE/9VYf0MnScpklw07jRObmXHTI7CndnVCQ4ZjEsFHz2sF8TiQLhYYMkyibH3AmHq0W/LRRjFXnaJzatuL6PZpUcsrbDlp5ffJrh+fomu/8sLYxE8BheSTSN2K16G8swqQBDzjy6JkeFdIbTMSI8hjlaz3S6QC/ZK5AIyOHmJw2eE7X5RInrKqkhkEw/UxqE69McHkB2n98C/USCm445ZRf+Ha+O5yRKYuVRk8TRGpm+TRL614P1wZLb4yTx/HZ4kDp7ZSmPv0bHVoZ+ztDHWBsbZp0Mrp1gOzTN/8j0wBQ+S+yxO8vBsgUQ+MbHlMAwK3U416gwXcIS/jiveqr6WGrlXhOggQ+BABsmM2VrfhNbK4Vo4VDOiO95CwLfOwngezbHlGnHOEL9KIhk6Au/ZIE5YCphehG6d2kQrxPvEiwxuTaokXY9T3HBAwTtBI1jHRR4mevgHA2vMMC93wxt7AByAOwDh82Q1u6TyJPtT2Sx97tp22T6XcHykW2OHFHGJUDOAVoTyQm5UElVNJKOuJyFPUQRqE1KK9W5PnIxlO0ZhGsgoBX82f2nI4N8SZ0lgXYGntL0lVuMsxUaW84a7tRk6xhsN/F4Frmgr6xCWBm9i2+KFTkzZZ5demJHodck5LillGXEr8vpKeCeiVA9zb4HwW8IPO39jTJRQtE9br09fBEf9434xB4fbhTENhEcGJ4pcCcxwscB5qr0TPA5R/5NiwfNlKGeZYeiUFgv8LUpZUFzMH+JFRhnj3eTaQy+7jfLZ5VkSpvNuGe8X8WHi5Pa/vOgcF0SZYDXTMMqQZ8YosYFfRiYp5BAfV9QcG3eY8sHuM+vJcO0ObaamhC5lOeQBM9UI1kB3TcZT7gMq0p3Wj0qBoQ4u2lrMHfHCNHcTX5coTG1Z80i5cL58RL1A1biIhs6yjNVyhcgn+AQgY+juVLO5QH5i/qDU6txleeyykGYOsNgAl3k5FNpIW50eSrvmrhAVuwaeEaVdS3+Jip0r7hOl3StOFRVH0H0sSgfBnhcV+2aOGKVdcveMit0Kbw2HbM6pIS0sjvki41oVxVIgJZQbvcQALouFRJfmUh3g1yNlVqTEmJpeyvomxeZsSTGcECiAVeTUvFph2zb5XiU89sUjkZy44t3+1TxqVYppXi/60Fqe1kYnNpGI096STVAuCgwd5ilUvg9Gk+rbYDQ1VlSyC17V98XCQe7wBlk9QmEF8uF4e2+iIzbREZvoiE10xCY6YhMdsYmO2AQba4KNNcHGmuiIDcFqCFZDsBqC9dVGRxTji7wUVF+zRIsFks/p8yjLo3iWCxNlKNk4FerS9p7GGyq3g69u2C4CnTmUhLr+QhDt63CpPvvXtWa4Dpf3mxuFjFRfyUibradjNNpqiVEUoJmquk4FSw6og47mrF+zYnU1WFVLI44pUiBfLFjMPYbHs8skw8hfAZFpXKxNIrIIi9cgcoPIlQIoKohMEZIjcnK9XOWFj5wSlWHUMbdyyJKTlLN9VdKVarlJjRSTrMEyimPLvfuH5xKl82B5MtmkaiTJNJdhtNK+BaG7rZkaU/9otF47J+Y+iULXFqiFkaPSC5PTFargLaHxcvtSvdw259hmcWrrlBuaYLTTSy1GJayiKx25hQh34Omucs+bURYdb+sshF6t+N7SfpU2ZnbN2ARr2gr6OO/ZxD8kif2IkfNkGEz6xz4J5xgMJr9ujSaj/vHWz12v/Sv2pG2/e/fu3cPj44eHh9PWZNp6/Xrv8bPj/rPxePvly6dt+RaxijNmLsy5Gbw6/ktElW11W2fY5rX17H3rJoB5OANin9Xq6sXEGMssppZXZjkzszI/UJsqszwPL8zCP3kuRK76/+19aXfbRrLoX8HhF0oZREdybMfRi/IOLcEybyRSA1JOPCMfHFiEJFxThAKAUvwy/u/vVFfvCxaS8pJBPsRio9fq6urqWvEv4p1G/ryCrOnkL65Qk+YpysQkRZk0Q1EoT0+USnMThWxiRRnneOn23n3ye/dxnsKm0+2k+VJJTTxq4IpIromCFP6xjPN4UcKznXaX3OEXHvCX/Cqz+Yw1mKflR/I3ccKAYf/qwcXS2+893CSwpstsMUvBk763/1dvnlyVvX1lMtldksdllvf2ez//0vN7eXp9U5K6aZnk8by33+t9+uT3Suhu/9+8+yuE7W1SFPF1Qr6IFoc3yeWHgpmi5kmxnJeYPNYrstukvEkX175XZGAQDn97D3Hh8VXuez1YB4OfMmH4IMbZ8abgypSCEen75TXE1RiBr9G+dwcGsTD0XZaXYCNKrFLJbJYLL51ZhqDYpI3Q+/Tu0zu/R1Q1D2kBK20M5dtslqggPrBD+G4eL6xQLpKy5/cAE1gt+BWXyW2yIH2UyZ8wlmAcqaEyDa2x0bDT8xjoeN+IJo1/7EiFvnDEjd5nOQQ4Ya6elM0YBpPo5TgciTiEUPc2yZFpstQ+DcJjFqGa1S/u5mlprz45OxlO1dp5cp/eu7oPgzfDN3r/kJDVXh1zmqrBqc2lSlFAxWrlFvHlZZ6U2pzkVoPDwzCYBkdGSwuo5HYStORWJsDkRgJmShsmd3O3YwZ7Rts8KZf5omKeYTA9D0eWmRqgl1tx6N/FKRmFa9yp7E0ph1j0e753EoyOp6+7I9Edie5IbG9ve997eyQLxEWPciE0vYJq4sRYFEjJTVIDR7tkGOB/ec2+L8yczAZ7bRs8advgh7YNnrZt8Kxtg+dtG/zYtsGLtg1+4g367z6x0NhnJwMMem9mrnBGL1++/9/kssTo2BiLmQkzyHGvjrquk7r2g9Bz3mwYceo1BxrHUCIUnDwkEgkckSSvUMNt2Ihs+3UxYtxsYRJ1bj/UVZZfZ2WZNN0sRl2ajGSHYD1m2G6G1cfj10jjMeV7ZfVxmyCn/VZafUwZOxsM2QpFHSPyC7D5qPKNuPrI/PpsPLB8n64+bsMTY17JuvyKhB7AQBzw5OTRB6xe4zSYhOEorpSb5i/g8af7aJtB0lb3J39k8e5kOg6ND40EvLzlaiJeW/Nv1esDocwTErWAMW+zAoR5W6s3B2+sf5W89u04bfdT2aqWukv24lXuH7LpuCPEwUrn8GKx7V8sSCxZ20mXdKLYDRQYfUOh/YArOlXNaZhUIASamBK3dy3QtdWVEdo6f4/O3+Pr8PegVwtN/NXYMILWb20VYbZrZxJRR+U4NVqdViARkgM9qGRIQ3NOrdThBL+yUxWc1dmZMVWpQ+3bdoVbitmxSRqlnvWP6NBupyrmCjFaC3nt8TAMBniwUpnZqhASoTuVVEyPGzQSBnOXxV+mziIPcRGBEkKQCz4SKSEH5XwahEgMJA6TnImXwatxGETh+chyMAavpkFo+YZorjS1nRG5uf2kKF1YWQO5DzsOQ8jnIs0WdgxWGfcJY+kp/OVQdSbCyl8t0XdoV64WNgty1kTGMLkNxSqOYK56BLEohunuUcy6QwuzxhrJ1rHyV8BKhbpOaVQN9qJr2C82E88iZzO2VnlCW3IFjtnkUhiH5LIoqnk1Ojx/DbYavYw/JPnObQpiVMMLmvZM5BWNe8U2XOagtAMT33wnT2ZpTrAo8w4sYMUeqPSAtcdAj/i8xzJKDOBVakEXsrckINuyEHRCC0Pc/PGGaaCplTIJ6oVrkS1CLFBZcRCyK8T6j2yPaxACrkbvsY2w8C3soMCgbeIIvSZeAfTxaye4ta9fN6Ft9Px109j699k2YzsLXANdrjF/JfWhZRGsnW0Balv7Klh76wrUDtzPTMdh5rijHxyBdh5QKCf92jXorUI1tx0OyfwO69NTTfwC7I7BpqO+rQ3nRyQplyYR0qjXcoEyWrkuqjpJZN70ngn76N+EONF6MnWDILLS0Dgr2tFvUnujL6zp7kqhqjWLMcm3Mg9tQUzybmkgT6fR1VcJOSt9ByMVchcJGq/sqErNWxHtRWNazI0/FQoGJ92A9IGOaYb0xtwVEMEogPn5F3VHRAUN4uqRNDblYrHNwzkynk8LxSuzbxpnJnNfgsfC6xVvURyW855SxCteogbkr8qwyyOxYVhKZ6ZbFuFQKFzd7Z/Utt+rbP9Dbfsnle2f1rb/obL9s9r2TyvbP69t/6yy/Y+17Z9Xtn9R2/7HyvY/1bZ/Udl+b7e2g59cAbQYHWpiEwNngqRL/XU4OmqUXhbOFvlAkldLKVszzNU6lsrkdAtaqlkaZxMMb5aXN1GMFU6CwWRKWC4jdSsPfGiJ2F0XjRtPPhc0yORBVbULYtHv4/iNo3bjGAqNspIhKaq3ZCLtTDyBsSRlaicFEFXIHjpmQ8TQSLg6m3l5Ok1Vp6nqNFWdpqrTVHWaqk5T1WmqOk1Vp6nqNFWdpqrTVHWaqk5T1WmqOk1Vp6nqNFWdpqrTVH2tmioeEcQopUCo8XsAToOEtaFunIJv2DYSWjeUastpA6nboZ7AjZNv7sPWNntMfAm++LBz/eJDelflsiG56LYKJkKniS2bBX6SHTDXknA84cl1SF9q2BApKAb90xKMgjou9z5DbIN4OUvL+uAGWK0uusEGnbcJtlz0joLD4VFwFB0NX70KwmA0PXl70duh4SaoaugfoK0i4exoNWsNjBNWWSN4E4SDk4i51VkrSZqv8atoNH45PqqYUU0dMqeaOpSegrZnfA4p/tj41tphcDQMAfbTcVWnLBkTpdbWOifj4ygYHU0iOJYExY1qv6F8gT78AP9Z9uNZfBsTRzuSs7gPBG6WzKJZenWV5MminH8kasIG2wsaSRKWkDZG5WTVdlM0SpQWldsPLZJ7OBERz1DvN8AIVW6bXUWL7H02+6irSJ0bzNamNa1BHbY+rVUNMgmNMMRayZZlJN0pfhtEI0kU+L0pT6Ee++CSItLZlCcG9uvx0ff68+waIr0WUTIvkgdgklHPXIukLGvk4PxoOHV6Uot7QMVwo6py7ROx5T3AkcW66rwIO91sp5vtdLOdbrbTzXa62U432+lmO91sp5vtdLOdbrbTzXa62U432+lmO91sp5vtdLOdbvZb8SKcSQm/SIx0qt1zKC8a6RprZMz8CaRDGl5/s0QXCFEBdBPkkfODietLf1Y0zR2FoiN8kJOJKUlKvAO22Wox0E5aGxUd6CUmV5fLm+GdChc1qYfAOs0JzsQ8dRW0ltweZ0Yd45zt1Vpy+8l5+Gb4ZhxOXg/PKjrQqik9jM/Dw6rBeQVl3W+C0RTh71y0qCK3BC+9yna8gtxqfHh4HoY0W4ezqVLLcco0Vd/Xfb7ktGWrny+5l7XOF6oEzfOllBv1g9E04FtntJK/bvZsYv+VuCZV2eSpxm7rTrVay2wf/D6c1mG8WVPuZziJyIEYVXWhVFJp0/D4OAijBmfdrOo4fZrafBOnD9xgrUK7NgdNVlsKLHTmsOMy1nbqO2hKsxBp4aklEvGLt+cCnmE+sAn4GUdtDdC5NL5bRi4+MKZK75MmSa8ULpORB4VR3mbdkbzT6X2yw/o+MJZXQ2OYQAeomNKTRGYsW2O3zvgatsfOov0XbY1h/fI17Ir9Yv8v2hXDumgTu6KMb9uRzwVW+2aa1L4dca24lMysf/LTW4ZLfRY/635VWHNtYufSWbH2DcTFEOms+GpOEyxMkTww6G/BF9ERq5PQ1A22o7RNpYiFJA8xGmoD2vXe6t7azOw2saloS2Ioulvu7j/PB+FgNB2OaOJZmg/dayqdkq1SUAhtqvQPHAYAKDy2q/MPKowAHO0kzaXDCkDgBwKPGGsLdRMjtJUJli07bNhDboTaQkSZeXa947RhrA5DBE2/q4reczYIgdEdjwxOu0I85/GYP/Ps+prkZ6TBftBSnPzADNTLfNFMVxMGk/HJOcwkOhkfIzbNs2tqm1nhW8G3g8GqSgfV7i2B5loVlprtHz1rvWu2JcMvDyUMd9oZ4wijJXX2OE6bZ8xAMrORRadjR01xuPh3wAFuViRKM6E91t+7Wjp4y2Gz2RBbnTYsnhrEL2LDnhquRJ/ONJQb6t/tClI5AOY2VUawD7Bb62UCBCx6n6czTLpal0pTTatFNnXnNomLZZ7MIvAcItG/cJNfhkO0efOlNJz9vy56D3G+SBfXRno17A6+0s5gDKLsosk76T82N5a9p5jTcG+bKsPeMd0Q84/wmWcERC2r7ok9i8YnRxFfhWnEjmcM7pThq62T4WQ6OD7eEkHXYMhtYpc+HFGyIaKtkdhovgjRti0B7jQYTM5B4BeOf5vwUHfaOAQuaRFRYLpDJ64+j98GkCWIzsKRdZpufrHznd/IF4nWJ54EdJ2NQudxiiJ/HeopAUV7SdrA+8Ak1+i5QSX20PN9sih5x1w6hxksWTmTuPten5A9UiiC9V1mt3dxzqgr+Xg4Pj0bwCZKYf5u8qS4yebY5fR1GExej0/oGvhO4vQnEUB/ODrGmccfqXvM4O3ECO+nh9gjrhCERui20cqdZTotVFy2ksB+hSCC6h1cpP8viWqCAzpH16SCqmGsNR6gEs2vReb4WhGnmx3QuAyXSFOf/C8H3rNdyR8UAGV6g3J+ioPR+/nAe7KL5ny3ye170xxVecniHPXE9/ZSykjpxWAbrr2O29vAQ3v+SkF8HdM/lLe5Pg4x/7+7SyA7+GViLJWBFwFJ4aGZ+aqFRA1Fi6wG8HlymeXwakTjb58XIEkRvxkx8ZUmziMmmQYhjfk1eIuwkX76ajWubEQhESdkSiVJIYGyCYmuGYOKaoLMqb0pahxZ2MFoq1LdoL2GALiuGdP46O1oeSOJB1kxf4tUSRD5eaTb28rtmb1F0cEaMgEu75K8SGYJc3sgR3TGmX5WwJBJyBNpQWPbkjCYhgPwu6JXNA5X5rHwBuNVLnoUV1WDNFqGj3G5MkNkzXSOlRJjU7UFIrqshbR+V/rDsm1B0wzgyE96vjYxD/kzt3OBgxcRd33iqi89Nl12YoBlo8PxKblva46iUtF9GJVq1cfRGNp+INUeGxxJpUGbQ+lquIFjqRwduKwXl9lturj+DEgvraoZ2ksNNoT4Uo8G6jNI7BixGhrgPm9ci/2UKJHLiV++jGlA2V8AvJ3NBDUMDsfhkd38VLSySQFFS4cc0NZayAKtzbnAwnagVSYA3Jh3NA5tplz/5Lf17u/P08UHjBkNfxU72X2S58SheuY7DEdbFbtFgGwkdUz1CzdZF0WXeRKXRKzn47GCUbNFYjBwRHqyY2GhqZObj4r8ABRxLXu4Sa9v8DKrowjwggiHRwHkG54O31D6wldzsWhkwAOWNZxq8jSzBJ/JLw2XBbA0QRuiIzYxEVk0MyhnNMAhHR0wXHb0QCiorYu7OC/xIBcJyV7fxwgw5M9kQeLOrACg6WtUSzEQ4e+WQKKN2oHppbJGs4tGgLJ20gRUSGrV04Nt4GwDxzY68kxEB2JsQ3UhvAbKwMmpW5vpa28+KjJF8suPXrIgNxn9U5/LAaVDc8Eurj0qOa7JQnCprMA1ODvfBGC8sqJRpbNXHoiVEzXe+nWzBqLNZ6xSdNcE2JPeoPY6WOEer6omCBw8R+EtPrM60EkPVa7K4RoktxKHPCFxJiwqUwSDsLwXw9GWTnWbdyaTd8yhsXpfAg7MfVIsGGFTPqQO50ICNQ6Vo2A0CaJwMPp1q24CbAF8dBq9iEFJSQTDJMDsSQG+XlxgJS8FJsqXQeYmPUxYz8T2DJaFDxXrusiK26/LMqvvQe+Cu4+S2pW71HeY9iwVywM0wlAEWpoIMRuBHFm9gBz8JAIqBBtNC2SFG337fSchJl953VT+ISAlZwHRkLtNVzY5Ilkge9CTg5/E+eWNCw9SxdQZC60X9avhSFI1oF6CtObrgQFenYwHU8ZGks+GvFWqRSpAYCXa4Jn4KKvkqvTP+tzFnmCgHxvEDZiLqs5MLYMwHLyNqFpjKjbd+86UKP/DwFltXbBkSbDM81AJiS7HWcDLvV34z67clRSYAE0qelwUDxYJq0SeLnqD0eQ3wpQMR0fB78Qmg7Sihww3RKpG2BqoRgXrP7zwd3E12E56Wk8CeDcIXo79Ztoi72QwBRtY79XJYDoNRlvD0dn51Dv4xWO4SnRrO2T7mfEDnQcukHypWB5PunQ6PtpS1/XDthKhDD/y/EuCjDXpY8/aBxEPF2WjHp5YeygS0KpGtCNxb+G22myXYdHyCN731kEReiTwhoscaK9QuQQGIb+ZTBk/coEy+YlSA59qXjks8Ke6MHq46oxG1CmI+8LWJdXm8JmwixP1x0KlQ+DJyUvj2E4ah0HhymXuDC6SjB0lK/ox51SAeD2r6zugC5Ps3MBzna0It5dV4iXSbSZviqoQEg5z5HT3ESp9+amv6HfhrJKaijBFr6xJ9eQGaKRnrY4yQ1LZKnMwG1oEgaQlE5Xp9YWsE6fEBWTGjCRZJ6futopC1okDq6jHaTxW5lpVUtdRydTB6hchVfTLqlhSZc9Ki3W9LMIXDRvkTRRZxiSU7nvwGi28MrtO4Cnpvf8IL01A4n2PBgiEH16fITa0ya4Q36FUID4p74sj0ffSsmCk0YOHcOE9ZMv5zLuJ7xOvb4JJCgDqxYsZr2JCXa4pO2B7wyuvvEk+enGeeIushMUAmeSva5gjeV9T2SUJQFBAG7LMbFn6ZOj7pMy8D0lyV0BrMQRZe3x548WwoP/jpWI8+zhEUAeqcq/ISM/wfvPKm7TwqG59p2/BfNSp+94zKWcdISk0FhQefJnGAdvw7GIhyR2Vg7/IIEwW3rXf+vFv2FyjBg1bGaShYTuNUgAnwFm67WpKoYwgqjWgGsgn1pOO3ccgHQ9xQc4Yf25cZTlFyWKfHH5iLwUYKx9SfqxNEMnHukwhMEzV2Xiunw1+3eoc9S+coW5kGoE2kdSISPICp6Ytkfgk3iyqpWCZzTG4M/nDYjAorNuwDi+otCAs83hRoCoGxstmHxUbOm4nxy3pbrP7JHqIyyS/jfMPLmO60yA8DrzhaDqulNgCC386CH/V/F/OJ2BFIrPl/cv8FgMz0atgOo6mw9NgMh2cnkWj6b+2wmk4PN36v77X/xdYvvXfvn379vvT0++Pji5604ve69dPnu6fDvcnk51Xr54jDiySh6QoQX8ghYw2UJoECk8X0UO6mGUPLkVM/2qeJOVXMsVtKYCDCMHAdYQ0cgL5STB75J2CqjI4Ilyi7sSMNqq2sNrb3oGlFF8j52dHg2ngTQLyKuAIAy1Y/zgPaYl0QF4ZQ5OoqzM7UL/7kpmBVEy7QsNv26zV00YndZnfYkB16Iv9oN/Ihouv4ucVGLxrf0l2voR+EPtW8nnWa2rPS6s3sbh9YjOIvYrTec/v3SZFEV8n5Isw0R0sCIUACHl3y/fztADy+3CTzhNkLYCH2yJzZXSHTIouDMpFZ9uEkMel95DlH5Buz7PLD95NPPOSP+9SCA1CQhp5eVJk8yUsdQdqRLfpYlkmxY43ysobsPfMrsTw0OmH5K7c8Q7j+dxLSy++jtMFYZnS0rsBkeyi8LKrMln4Xh6nReIpvfY+rW5Nzexd0sX16ibJJjmdJfOkhLCVKG0juOSgqUfBSTAN2lgEsWuLW5kIpcSmbYCk4/PuUxWQLTAg+zaDiN/z7Nqx+OFoEoTT2htFNofaYgr1iGWu1kxc4MebIJwMxyNaQKtzczTJ0EW1ZZENVpRYE1AQDUfHwWQqlZg2K1Z7FMPUBIc6oX8RTiOyNtU/Yakc7UT8lvrGRYkK+BvEH+HwbMrhgsVSO1RPno+GU7nCZHg8Gr4aHg5GKtAkMzgC0Gg6eMnWNHk7OpQAFZ6PCFyFkKHbxG9sEy0MAYlUvCDMcLtUKwrB0S2FhAUQfEnyuEhmfYd7TTUBohdehOkg1mJpbU72JjtrxlzxrbFEfFs8I98aDMi3R/jx9eA9vhmVx9cD7vjWMDqSC8s0fEtcRJERpV4majQW3/v+CTC5v//e5zl3+Openh/+GlRgiyAEvtcHmQlhrK/isnkgMz2UlItxvwYzCG0r1DK2FbRU3QqlkG8FLdW3ghXzrWADSVtBi8RW0AJtK9QpCniy5gJ8szxrBz4ZctBdnXDb8IRrGyeE+go+XkYIZ+Tu6nQQlcG7a3JBNInfXe23W2ZLIgIB4T7+qQbRg41WwN48aKq8w8BQwxiEsdbDQJmHA3OEYV0tyJrlfIj1kiaWEAP2p6oxD/LQMydijesm1VfnYrx0sRqcC+Bm8aCQxyuy2pYW5AhUOA0YbqIXvePhm2BkViVGaaHaV00MOLkvpaqtr7p4cHJnal1rb87YcEo/tJath6rYUQqQlMBRei/umHFyH6yWrYea+HFyN1oQOatgQ0cAA1fp7YF11Q3W8ZRdHxTH1A0UlbVbhdZmGyTVY9cMnafYAGmS4ubBWhzAog6/irCGCkBRTb2gaG/0GpJ7o0X0cAHZYweMgJc+9La0K9nCftcyxvr1u/JbwLhllYcKXkneloVI+Q5ssBIo34EOro03N9q2reY2OnZMn6rEU2hbt70Wk40Z1NZism0xk5xMtojs57fnu+V4hr41XJ/vDnHoO2Pz+baQe747ht63xXrrUSZrWG95g1pz4+oGKYUGN27ZIPWTvEH0i7pBnMUxN+gRGXIZnh1D/ndkyOUdXoMh16KyWo6IWVuLyeo8K5+NldcXwS45fRUV0WONZupCHuUdUBVjVuGReT0rl7zB10RN7FlzUlWvifo4tGZ/UnVbn9UxaeXu5Jr2d1N9fFr18WQGqXVw99K26kgl8cRt3gDqtuidam8AA+wGZkt3FrZRwCqqKxcZe40YYJOfJMYdtwGeXr7r6zl89XI37nX7lW69zfWL3H6Ht+X0Fc5lBe5fY16siFBByfwKXLDve9XubpT/r1Sl4iVcfmRZ3jepT4Vsvjzdwnq6RCPW2xazhODx5PxHSRqhWdhqgZvWNSt5nDnLYaO6HMVdjuIuR3GXo7jLUdzlKO5yFHc5irscxV2O4i5HcZejuMtR3OUo7nIUdzmKuxzFXY7iLkdxl6O4y1H8deYoljMUW0X94NFWlHGO0RcbW/4Qyrqmf496D20poS3bJU1BCOCKIGQeCK0v4zxPrWFNzISube5eLsQzp0GbwGzqvSPc13DbFEh3QBCyJb3ozsLgzXB8Pml3V0utVriqpdZtb+rHk8s7ANFIMl8BjmayeXsHdM3UFcaFSEBt2J5aIGbEcACcTm/vsrxUsVovo8eJlbbAbJINhd/MkIxMfo4cOPvkuctodQYfW338Ri8evGDojXM5j9Nb8lM8JxqfL35K2JiNz5eceQ6QLdWCNZogf0xsHp6ejcPpanomqe1q2GzvQMFmDg2nnAiGcuO8GpfInRXCFiq0fV6rdok1KpNqVAfQsuVyUL/YhYfsq0P+xyOJkQOJEggZN41sEXiw9vBE7fLAYmkRZQ+L9TrFimkRkXNqGYGUc6jTXuyGj/C3+iTQAWcDl5teEZdCZOPJHvXt0ko2SWtDRowMCDIA5uk1ROE0UumtydC0fMhXvNU6hqdjeDqGp2N4Oobnq2V4uLSyjezSnvaiXm7pTnzRQGYpGtsYK6EDrkpiZeqCHewOC8CMueqacFhckvhInJdGC8xSRfGl2mNQbou68Si81+T8FHkvXhO5KTk0rcq9WQKjGqCgAcjyJL1eaBGhdTassaDOQRyMsVVZHnLIHJuPVsDmozWw+WgVbN6W75sNcqU8rvPI024Vy/y1i8RYhHJ/OHrWrFMUhCBaAOyEXTtUrkuuIuSaoUTX5TWIDcLOLSeZBONhRFskSv6yo5I7+WbXipBosEKDmrAPJsPKvqDA0FwCmzhWu1i0EUZbFWp2ibSxQmaPaONXAU0PB2E4dBlAulhVtaHDAtLFqGqtTbMB4bZDHisHCmzZjrsk7E5RdEsH1HS2nvepXY/APFDbKi8aqh/sHkiPpnDQnWE8ruyRR4D0j7LO3+jJr4q4V+ct4noKW8b2ZdLlK/TP966TBTgXpGADKeWM4n8zq36uClDdPKRpmCpLDRwWAGCRMj2liE2SlMlTXd/O3+Y9YAni2ETF46914m7ju02cOMNM3/D5ZmnQqgQnZtZXk+RbTW/hZsoWLDa1hBaqNW7lJbeyTzWXKzpV67L/KcUzLcOTvZQhIBSbkLi2pEOTxlNhorrA0t8adEgZB0ZrX2gdFRR/6Ed5Ux6bidUavSeP7dnVmr0lj+2Z1YRgWbgFyAbHu4YXbgV/wPwhW3IHrFkNb2BfltlWvI8375M7Goeng5Phv0SQ62q/ULO+1W9VxO7D5KnVvqtabVuPEIp7PGrmu6rWrfAhbhBqR1S09fNqGE6m0SQIRg08frXKTn9ay5YIP1LzI/Np1UEu+bVqn2gLDaSivvpB9d91u6jTejpIRF3tywbj36wUb9ICSQsYfQNQFq9cfWWNgt/onq6WqVs+GT6vtmU4N961xdWuucbyGnu7rhpJ+I8l5I0r04UezHk9z1fGbInu1+K5/nk+CAej6XAUOHkuYjKDLi2L7IEL2nRd1hp8mDNRAgE87aimEu2KeUEp7kidp1fn6fXVenq5wia1PVZmiXx6lEPSz5OrZUFSydadEy3tqGrAS3VgrA7J1/GzyJ9Kfk/lGjp6EUGiLTkrfqV6dLsL1QrDG5IqdXzzszEB3XWl6Qzca4QZOMGD40v7uMbI9sW7QSOPLS+b4s5OKzLATiihVaR9q1xqDcwi9FzeNkr2H6R0FjcngJfkImHIGr6l6+IyWyzw0cif7b61S0KDRB2zmwIiZS/4wn2vXdcUXHI63XWvC4oli2wGEns2h2Z9nwxeBifimsDZcX8GhAVdHk/DLBYMQ1ZcGa450lHWnCB3FsNJsn2Rp8n3qvlEv/q713rDMvW583o27l0eaYGniwYYCXV6kyTljOoZacrt1KsjWB3B6ghWR7A2QbAIB6dSLMbUkWlaWEuVZslJ7emqGQ/HVv+Edy2xZ9vSa4S//3e+05Ub1IefVfhS2gv5tSMVyFXYw5kqJ3hQg/b6CV1swvQT68WT4seDawbEohRU+qY0Gd9YuKnaTTCCN9GQTPX7YDRpvg1GU6tRRqNdUE6qJwWaiUbj31rhk9SoPULZGzdai6cmMBS0SaYB/f62kkRQpxH9/naDvpjExNmZqCBp7Xgn1mhePHbEhoN+faM6Qc+ajrJqK4no3rKX7n4c2yh1JO/jBrSUPKnmPBEGO+SXRV9GmQVhWSNk2KKQCG8tp56m1zQuRWS5KwxzfK9IFyRT6Lo2KA1NfNbQEDhFmTKs1DXT5bkMfWQbHZP90IsV8x0LA2JgpAW11M2Vd/Ux4n+uYu+jOnuvqvhimcwfI+4r036xMWr8zMEQ+rdwOK3Xg0HNcHgUQDzYwRGmlWRlQovKS5jWVGQrrFPjRgO7ItdSTqq/dFR/adXeNst4chgGAxY6WAQbuMrm8+yBxFjXV2z7hJ1JXxgMpCINGNIXK1Ts3yXwVHTwsq6Dl/a5GcsQIJQrS7CUigVQpUIZuvUuOQLhBofT4Rv6jmDdUe8Z9jTnNxb4AlhTg/BDR2RJe773AlOD4H/9bZ4hZJE9wDlfQIZbb7VJ8sOHXDPrjJi44t87yigHrqTWNlPvDhu/LDZS8vd3xcWff3Eho3pf8n6J0JLcjlpR6/zHPD5K8ueyiCClcm3s8ub311kQTsajCV5c+ENY+pwOhif459lr8qqCP88nQciriOD7h8PpW6dFkITOh+PzEV4jxD7EHZdTNqFtIBY/HY62FGkxOirJJW0NSA0/ffqg6eMeYKJZZ1IY7rbWZh3onJbHiw8O1zTdJc0ukbeKzbnyF849RWHm88XiMSm+X+6Js+rj8CgIoaroXBlaDRglO5sZZtH2wHPbRNiJMQEaatntUf8ArGQ9aWIPn4kw11z+AKnE0i564WD0q+OV209u43ROn3f2mnzaLOUWPV9tR7q7yRZJq5HY8W070rJI8iidtRpL0AcaAmI42qLArTmfXDFzPppufaeHwVV9DbFH5ZzpO4ibjkmbrVuOnyq3nFYh/5AAVQAV+JeCRPmuQ4ISx4a9Xqblxya9IqFtm6kXuxQUTV27RtgUsOpQsjkxpkpYD0Q56S5R6nG8Nw+BVIdirIm+Uh2OaTbEo9Nmu2DsCP+O8JRhq46jEjQrzvK6OrraUZjsG2sjOwRSXB2PDKB7BxZAS5xH8+wqt9ksUV/WB9aXdQ+i+yVlr+EDu1jegXpqzfhtk/OzszCYTIaUJWG9ptkiuomLGzUsG8Syw+9E9iBeplAVvAaTj8mMtmNFDidNfwOyLCNYy+T14MlWkUBI3GIH/6Wn+T//qf7Yz+MH1OFf9CZnwcmJIY0VWn65htsWQK5lN6p+8uz5Nv4f08wJ2MFs+iJohM3or6lSxrg3GillXo3D4/F0CnJglmQO/UPlmNdCHXOXzOd4NxyG48lE1VYroK5NrRgchsFUqINoY0ay01lUxHNq3kr30mWWuQYykL/YNoL1+iCsxAepShVCSNXspvQCI3w6if56u7+aSk7afe6MbkcBVJc3UdkJN/IvhCSojidEqaFLuEYb4TguwPUdckHCHzs6sfQOTELInKgdLepcqVtE9cwTDN8QJXlcEFeG7l7YwL2Q0Xvh9OjZ1uF4dDiYbnHBCpn+STA6nr4G/6BwMCGHu8iW+SWmfuDuD9DXPqUDWkXf639P3INruk3u0a+zQcesamXXvFBqmGcP2Ky/7RqmplnrIRUK1nJcvS0Ovr1dfblmzS9XtkMCoGyphrVAI9L6ErRuKlnNk8ssn0WMuuLpVUQdNoMGNIMjdf8+9y6B8jd/3FT08+mypJu8DslaoVIlFn0NWPK3v3iLyxz8rrLrtfz7jOyWVXEVPOhai8uFRQYLaBYnf5b+xrjjafD7dFLBGrPvVXwxq6NqaYLfp1WvpI09iwAeuoH2yk6TuhtU8me54RcX/KeQ3cZzXfsxUDcx/TFoZr5AgFiTuQOaflka5QoARGV1hlGKlvX8/OX/BIdTPee0zQLLaKN73hvYqVgt6aGA3P2I0+KSXDnJ2eMGZepIWUfKOlL2tZKy0+EIDBLaUDLaZF1C5uhmDTpWleOkFSWzRAbsaFlHyzpa9jXTMlPDXkvLnIbbDWgZGpm3plF1NrLYbXO7Kw5kzfzOQ88eYgZE8cFhAtTseBoerR396+hfR/82KWBVJ2ETt5r+4w7XcYfXeGMHahqCW/Gf/tzOguauN1I+ogQUHehsugPi92QLaY7+UryJzdXKFdVca2r1AnRFNZczDPLLQTembrJx8pUg2+DyvVOOxZj/1oAj5mD3kaSNTPDIk7eYcFd3AWfS2QW38raZpv9tYfZyAzAjfWyvzqSAx/xsQ5wKM2I32BUayLPjVzp+peNXOn6l41e+bX6FR1pexb3pv5pr+ftA7gvyLkmeZ7lLukIF0FWq+fMRyc0IMmrSlWRhwcwMqPs+Iy90S/Plothh6XTq9xAHotkJDDKukK2Oc+k4l45zeTTOBZuGwdnJ4DDYOhn/FoRb5DCT87/te1hkPVvbGL7k5188o90qxOuPZTxPy48boV60L4DDv9/V0K7bJC6WGBqlKf365/nghDv3sPaNs4EwgzaFAcK/qOkeSVFHZ0VLiJkk1uHmc1ItViZ5lmJlu71cu/1JF0WSl1GeXCbpXbmewXUYHAbDM4K2W7RDalj9/n8hdRHarubJH8ukYAmTmPE1c1SSj3xBzcDVsg/JHbQjaxc1blLQfXzkf0TLRZnOFaezPpsTmuKaZtsEcVa/Uugy/+PoXrotbCbjkrUlzOOxMzUp3ugrfIA5Cid96nu5OZtP0n9/mkJg6Ty+T+be1tFgOojCYAqX63hEoBMNR9HR4O3Ey6688ibxyvj9PCn2vT1vuZgnReEVSel7P+16cendZgVQNfBK817F6fz7Ir5KvK0fvVn8sdjukwGBDA2OjrYmweEYvI1f/PBi98Xu7gbi4zCD/s90GThNQuESJX+QoWsi9LAziT+YR8Y9OYH1IXyaeRZKRq0bjd3TeZJ0niSdJ0nnSdJ5knSeJJ0nyWY9SYxIRO/qvDrJbuTLxZrvCxQtbfFrlmZIFbODADGLFNZOftwneUHynn5IPkZXy8VlyX/B1mAgx4JSwmJ5exvDC4I+MKHf5K7wPfbsFS8J20XdpxGXSKKbDXHvk7cTYEm3CNKoHT6Hc9Xf3dnb2e37Xv/06BmNzhORB/vzp30tObbCvnv/cHP8/R9+ePpi79mz5P1PTy+vfoz3nl7uPfvpx2Q2e/HicvZ09uNP76+e/fj0yeVPz54mL35MftqbxS+exPHzF89nz54/e/a0b+dk+v+ueBip5Edv2UdK867fNP9s03CUDBPIj0XyZ0l+IcPL95P8EhKM++h9ns6uKVtMcIQyyHmWk+NhOSArRrfcSNyNRD2KFe98geHTcfQ/k/Foa4xOGYfj0WQanh9Oo1+D4CwCWrHVx+MH2EfpK3ATBNQuDBBCgb5f/xz3+uwB0q94oPZNeUHj6vCQqaxMhQkw28/4Ft2mQXskqWVdnvLa59q7T37vPs5TMivsBXAmK0sSXa6Sfie3d+VHqfqGosgZktmtNiFO22eqrA9bKp5qX3omnA1nIhZXPkIx0Yoq2goqalqW1qw2X11FdRswKqoLKFUtTQJfRTUNrhSqexgXsrxJF9c0RmSUZw8F13OTL1IO5Kt0Pk8X1y3kq3h23sfl5c1Gzw3jd7cuemFwOA6PIoGwsFgeRRh+vAlCYB9pAa3OKjSL5js+PDwPQxriEwqi4eg4mEylknXOSTg+oX+REGKRtan+CUtJwLJIxJTE31LfuChRAX8fBZPDcHg25XDBYqkdqmvPR8OpXGEyPB4NXw0PByMVaGKaCNBoOnjJ1jR5OzqUAAUhRWFUmdx0m/iNbmILSq3tcQ25ontbU0vCigYj13b5GDRXq2S8Y7C2hptNmujY+/XfgOyEVFRxHp0WbWqqq4ettmKThanHs7aidm6V+q9OxoOpUrvJBNRzXtOhfvxr59tgD3SC0QSBFZJS0bdGaz4390JMDzfKvTC7xs+Wkd4SXnoSTCPMCxQGgwm7QKTSc0b5h5MIJHDBiLaEeMfq7f3NLqLF7fWtPCLoG/7JLhF06UPYrkDH6TTAXXX6LfvQrPr5iXMJVFaHS1C2r6JrZV8/N6UggvNio6SC51b79mjFN0whOrrwDdKFL3To3WF2VjvxGG9ny0g7ZBwhWiAewdPBFLrDB/LRMCSxjMZYoAQE8Y04HeRpGoyCcCAek4eD80lgPcZfekrtj+dwHRmh5eioC61CaQ6ByvepApqKmhrM6mtWEgP5JKmgruhY3YPPfdpu47uNnjaStOTzXa4QP3o8kgVU2pHSqOvnv0PbzrC7Ks0TooFwJfLU7Pb9QqcQUy1s9CDyxBsNbr5acenkPHwzfDMOJ6+HZytLiNtcfJ9nRp/53nt0sZkOlK9fMvuFzhv5sNnzBowJe1iSv1303sB1rC1wHX/LuE4KgtE0kJUttPT3oaxvGU4iAl0mlpmGw+PjIIzETsqn8GueZ4uzKS/jsx5hFSK1Fe1H2CXMtQCzRTsZ3Eqzl+PxSTAYifeetA+VRMixQZ/76CZ/3s3jdBGhPf5mz3Dw+9nJYDiKTgNgWOhhRm0I8jCM+YPs71LBYEIykjW/hXT1o6FJHZxPX49D9tATghYri2pnRiV0l8/832A5laTB9hTTllxXXwNIXXUOri973TbWoK2gMdX0R3w3K9/gDQRU7d4lLQ1+TIzZKK1ql0A1T+ZJXCTRPLv8sLLf6sn48Ffmt0o9VA+IpbXvxZd/LNOcmKLysuTPuzRPClHEzLZhEtywPE+KbH6foFME77WhESzYAcbleHGZ9PbLfJlIQIiLIr0m2WepnSB10CJm0aQYXMb2/1K/l9l81lsjkdzPdj+v3t08XljtWTfUf7ycpWX7AeZxfp2s7Ki2Ooi50fGnBtbFj25u7Nyc1RYI3S2SWe/T48/cve2rTZ3093mmXmHjvdrchUWvHanQon2f27b7vWwRYNm/O9KZ/J1onttr5ypO58s8+Tt77sASO7edvk+PkpVD+5yeN6ZPjXbwGtyAq3mjZ4vo/bL42IgcFx/Su/WIsejrr4seHomL3v5FD6Zw0fvUc7vUA8b2/N5tUhTxNX4RnQ0WpA3QNy8twN/kIcs/eFtFkniL5M9lQQjz9o73W5yW3lWWe2npe1nuXcbzOa1BCWX0kJY3W/2/LnoUMhe9fe+CLP2i96m/vdP79O7TO4fHU54Uy3mpLR6cAPcFZnz6/w=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
