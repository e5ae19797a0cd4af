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
var program = JSON.parse(nexus.unpack('7L2LV9tIljj8r+h4Z49xWvFC3p2vSY8BJfE22KxtOt0T0zrCLkA/jOSVZEg28L9/p95vPYwzk2Sqz2liVdWt562qW/f5pZVE16D1upWAT6s8zECeLm5AeBsXly2/tYyy6BoUIMtbrz+2lmG6LOI0yVunfusmyuLobAHy1usvrZswWyVhPG+9TlaLhd+6Cc9BMgP8M03Cs1X+mSecRfMwS295AsiyNOOfeQGWOf9crs4WcX4JxBbiZB4nFyJIlBVgHkaFkBYnMxDOsmuelIBbkBdyWpbe5nIKBjxfAFBooEoqAlbSrsDnMI8WRev1Nvy8XuUFnCLyeZtmV+TnIp1dwVFtC5OSk89ZuljEOZpwNSFcgHNaeQI+FagxWgzML0A4S1cJLZGlq4S2kYHrKE7QxJE2Z7QvaM1oufQGZFk8B+HsMkouQM7A0yUQwGdpkhdZFCd8EFl6BehI89VymYFcHES+ur6Oss+t160v01ZeRMUqn7ZeT1urBLc0n7buW/d+6yydf269/vildRXDzrdyULT8FsSL1uvWGbiIE/QZFeAawJF+aRXgU9F63RoHh8H+ZJp43slJ/yAcT0b9wbutjtcbe9PW6GQQ9g+mLR/mb02G4f773mhrvzee4D/jP8cHvUmAi0/6R8F40js6DgeTf2y96JgTfa/9559//vn46OjxwcG0NZm23r9/8uz1Uf/1eNx9+/ZFu+Pd3Xntf7RJF8aT3mgSHIS9CenG/rB3GIz3g62j3h9beCPBSmn5t8FgP1CLbuFRegQk705bvwV/huPe4WTa6nhvR8Mjb9rq7R8F01Z32hoEf5yM+a9wdDIYT1uwfgjsfXgfjAL0s4vb93Y9sYVFhPGX5FbX/6E3CUZHvdFvpBVaAZytbTIu3l95aGgdjnujcRD+93g4wN+/QpjfeyO4XJ3OxzY5UNqnYrrvtc+jeEEnbjgI907Gf5L64TjoPiQFjk7GEzgVFB3IiPeHJ4PJ1iMyyi2YxXEKDnrS/x0Pe/h7MBr1D4LwtwA2Y8lE+Cbn/dYf6InBYNKf/BlO/jwOtLz+Acx92w9GKD/slZX4vXd4UlEEVbJXXcmerZeGQY2HJ6N9vevB78FgYio/Gn4wJe+Pgh7bH94OXKo4D6NZEd8A39vvjQOIrwPvPF0s0lsw77Kj6gp89vpjb3ByeOhNYJEdLzgcB962FwwOSD30kEnUxfUO+uNJf4BX+ejg+db+cLDfm2zJeHkYDN5N3m8pq9sRsRDt9tdt+I+GBO3H7Y7vWarESGGviyJNaSUSEtnrUnCttEoD7tkrNiJq3eoZ4taqX0DzRv3fa9L/veb932vU/726S1qOaNK2LK2OblN7XXwjl/eLbeySbgmbv7QyehjYq+LHRUlF8pUuHyYPvL1tPfuKTeKh4pbFU87HN5F2w/BrRbtLLBeI7dawXBW2+0G5FMSbQD7+xTNfnChyHpeQFHSwY1gYEyzwlTLPotskjAp68E/x5Y6vi2lyGLydeP897A9qVR2Ogt4BXjV6u3hD202zSxqRUqfJyaA/HHg92BNysUxbb4eHh8MPwYGFaDBn02mScvkKS8nacku5lrW3lZEQobSivToV7dn7axyiiDwykIRJUpaIVlKGTExsK8TEjpEoWBNTRGRzdIWjKxxd4egKR1f8kHQFJAoMl7+3ayYVaL0mELl6mkVZMvxu8na9HcrXoMuz/743eAc7XsK+KBn5/5z0Rr3BpD8IMEJdrs5ou/BnNwNRniberte+XJ21O95PjkPiOCSOknGUjKNkHCXjKBnHIXEcEschcRwSR1c4usLRFY6ucHTFN8MhGQXD42DQH7wjrJFtK++i3rBhrTegSFmr+KMLVZMgfwR+tr3e4IBmmOaH9G1/OBhPRr3+IDhYl3EzPjk+HgXjcX8ItXioWpGUaNBvggowiDeQp6tsBjCLoD3LrtuYFYBU3iAfYENqTv3BfhDuj44adAZp0X3N7rw9DAKO8wrjyiOd8fEH1nUiH1RziHyirtM0nOThMWzj3rMjEmqT9Q4OtsbB/nBw4HuPX714tr3te7dRAbLrKLvqII7NBE6PPEiUOhqeDA62Hj95sv3q51evXm1ve4+8nW30HxrY4ORoLxhtPX3lb8M5eWGerA7tImL2fPXmcGuEo4TWEabwKWeEH5uEvEumXkwiCyAmsZ8im6uZ5tj5arEIM3CegfzSoD62yEG7A/d0ka1A2xuOvB1v19uGP8qU70Ynh8E4fN8bv//W1e+gXuEvb7z2GdjeeRHtPDl/8mR75+X82ZOd+ctXT588efbq5ZPZ85+3wTnYefoSPDl/CnbA03n06mX08mX0cv5i9upn8Ozl83bVlED9vrcng/1Jfzj4Xibl6OB5iHE8hC+k0YtnbTOfVN77TZvmGA3h0SYiX+g30mpt+a2zOJkrmte+qIV9L6lhf+Rq2Io6NFfIlnSTRcVsSUvZqP8ra/+qur+asq+sfa2qVJ/e+2bF3mWWnoFKxV6GduOTI3SN4GVAp0EOQMLPCcbtHo5wziqZRwWYe2/wnkZpRK87Krw3KjgtkqW3WKUaoglrHmVdJeltgvS2kW4rRhdyBCKcgb/hPYayf/L4qSSdpiU56AL7MBz9VnGVwt5YLneIiR+C8QTTxhu7VUml/Jav2ZnR8MM47A/CD/3BwfCD0COSVU02aNWLtMPXHS0hIqrGK3eoasQVlMlNnMdnC9CVKBTYOM1gOIwqZV+UXqGkJTxdKSqTPLqHcLdpfTHc9Pj8sEuMUH1kR9Wu7c2uZyOKDIMxt4lsLuIkvI2TeXorTIeJVuhIR665sFwhguD72kK9UJJFGJyP6hUSOh58RniQKpn04U3o7f1JAOWFEi6SLUqtkXbwzoH3Amlw2gr7UPArvnXFGbZfR/ujo7A3GvV/7x3CqwjfsVtafW92PY0+HE1G/aOtX336PK7aOcOR3k/6EqIDFDjB8ojJ3tnImNHO+nZGjfEXEFMfdv8T1IfftTjydpICPr01wtrbVY4Q2NC70fDkGCKkmoWpEAASkQipQyCU3vgqsYLMoBSTLMkaS7O5UsytRCri9hL1dpYm8xiSR5BuwEZSvKV0CbKogGZmrTctv5XFF5eIvljEBciiRev19v293ypgTaLhESNFGJVSRFcAmW5ZKJWTY3jClS3f4XD/N3jaj4OJx8hb/b3ie9Hsf1dxhnGclCi3UfI98GkZZyDHEOpR+2TnBTxpa1TUoUwZONAQmgnCZxGxEMTcDmKtJBJZQuO/1GpFRjFCwEJsIRZs3EjOb0XFEJkVwrdZ3bVnwMLq7xpXf8e0+lFRgOslXHvNIE3Hi7yILkB4FhWzSwtm9AfjYDRBl8KHUX8SeP3BZFi6z4ej38K93mT//bQFz6xRsD8cHYSc3wj5ekxOBj9+D0Zj9ORCCaQ4LVCPPzjc3z8ZjZhQSD3R6rA5zVxL2tQh+YVOoNAIqmbhVMg5m4SD3lEgfgt140HxAvj7IBjvj/rHEzYvOFmAw0zVk0F/IhYY998N+m/7+72BPGm8m3hCw0lvj45p/OdgX5ioHn0AC9JOt4jf6SIyAu1Df/Lei5NZeh0nF/BgE+WZjyooMLye/2pSRCK+avQc01HfQt87/jS5Ap/BXJl4TGAZtpfbMP/UDUNeWBWSfCK0kxZL4tVapH5VcKVSSgIsrWODRq1wdRqlWNigPRNIrfExJG8yOCNQneboLmqyfAYQUegKuRRU3lqNS6okWNrK/yTp8ybbrDPp2vnRYPZLYRs2To6T9Vo3ANdDuMOgIbodrtGM5aBu0G6NGtbpyIP60Lx58f5p0LANrH6TzXHLClf/2Gw8ThtY/Salm7pxy1boqg4QLq1CGHi73tvD4XC0paR30Ju/tzfWM36hUmL2HxGDM8cqahsmIQcbJxdTG8B4KcIMNk/Pdz+2Otgj0m8N0MYG1hBfZDpRm1o5W59hNb/+RCsNN5xvHXo9lPohh1//zGpOPFvA6tPO9MHRmII2AUrUJpil2RxrohEpDH3c4+fmDcigXNvy5ESP0e4jQqyqhKEuuHiIJFJCRdpvoocGbkBCRY58SBgH2m2quwBJazIeNlo0AjzULEquLONks8DGivQ9eH1GcRch5UV5FylOKoFvAYLBZRX4wph8cRTecHQQjGBJro+irIHwPH04ad7uePDKRQOag0V8AzKON2yO8GyeL6KLC8t04plmc8kVGYgqgzjEX5SpgywS2rb3xtvBi74twwvYAbVbCHrAgwhyUvpvtxBbJp6DpIjPY5CFN9FiBXyv7U2LaTZNpqvt7WibjlkSA9tbQrpTUWxoCCVvqo1rcH0GsvwyXuoNXWTpahnycTVrDW2XHUmJDWqZrrIMJAVbZ7x4hBnFRMUqK5ChrrZRmISZ7gVJSI+zkAiEtVgiJcBH6+HwHZQpCYI90rzUSzSNWkepDQYFkSTg6u4TMnlaoz7C/szS62WUWfYG2Tdsc/Ap7srTZskWNRykgXfVjguKC7RRvtzG84gWEw82Ur5Es6K8FwouYiTU+4MplJp9uoaCKDBX0IiUlCXNAgYPxS9aH1TcllswwuPB4dEPLUO2VYh2ccUkCUDCjc1EK1g537F///XsX5F9Jxx7+Fveeor+noDru1Sbup1fxcu2UEg6AuSt046THGSFWNqmV7cLzdsGB974ZG88GYnHs+/t+N6Tl7AIyVTOapxNbwxKp5OdLu077xf5bIAXt5zwi3ja0wGvliDLwRy0CfWGZgDufmFcIn3wRpkTtRoL2K4Cpu5B/WiS51foHFFzpDYgkLhE5w095olayXm8WGANUkHsb9cbkRRTT+/rSv0VXdSNaX5Ar8OscqRWsDkp/9vh6N1wMgkGWNJf36So7NgZDEdHvcP+P4IDMbX6RBTF1f/ansgy13wJFguNZuDkCyT5is9h8XkJNfM4ZaslIDLUotnXrJJq9W9Rh4PotRtJc9wJRSuO6sQhorbteypxS3qlJj+0VzKJzfTULuIbgJ6NxPxKnQt4Vgwn1GILUnlRMo+hhqhGcpKl7D4ixhz0WxkaUaeFfqsXTJ3WNCqKX2Fw1OsfTltbhgrp4+PLtLVcrPKwiC6w++m8yOIlvLxaF7ChcJ4WUsZ9u0M6srxME1CvI8fvh9C5TllHDgJW8TyFrrnr1XwwPOr1ByVV00pXOcjCeE5qFR9JJZ0yPpZwfTnI4oiuA7KR2HpApbTWIrqgZl+WCgRGFrqLFLYVIsEppmHUJzVhLLxM88L+5uGQ0A1SmhN1UgF1NWxHmAnt2OmyEb2EBbgBC60lZFaPsvjupnk7JXlPSvKeluQ9K8l7XpL3oiTvZUneq5K8n8vGXjoxfGb4IoaQlki0tcRHJVrlLvxLXmB4NbroH9F0T0yX7PZ4DTiZ8FVGwbvgj+NwFBwf9vaDLaEdr/3X1se/uqc/feyedr7s3LeFzfKkGfATCfhpM+CnEvCzZsDPJODnzYCfS8AvmgG/kIBfNgN+KQG/agb8SgL+uRnwzxLwznZDLNmWwZsiGcMycvDhLUHwm/DNOXTHe0wTjVV32+QopjZxZMcRygiVRe+00XA8xq99vH04FSBtp1921+8D3uf56vw8/hTiZ5R9p9OjQNzwR/2BwHLBFQFoQbhA2svg0wwg67k23+6sGtx9KgJiRUPx9ID101cfJlrEJmgOeWi1kzS7Zpeloa3HlM3IQW7jxXwWZfMyoCccCN2KciG2hGL17OGIxR2rBTAsM62jthHC8cneYX8/HJ+8fdv/gxrK0xmBDCA2O/iHtyv3Ff8rcSy1hSVCCXARQ2PDswVQ71YNgl7ivqkxxLNHNzYbuoxuMBmNW7pthgNDO7sKKOkv3RWGtdsVbAdlUBXd1Kr5kpFNAhXyzaxTTrZ0xYeMlqk+IcoKYCJOuEERttork0kjKpFia9jFORh9hVo4IUaONryD4v8Dc+XBxoFkbBURZSi3SdbM1Byh3eLkKkTvKDupSO2R0IMNmadDdgr8V5jrTb4IEeETLZcgKXn1qr1q1AHaBoyvZESoNl9cZJMF++h7CAElDCNJ2tNUSyZPApyuLjHHMgOpL1iEWQvwpbEWIWtGHtjve0+2cjDLQJF38b/kzXF3V57ZzqLbO+IkB3JfoUctEQ1gETVf3SimMmYWypPnLzr4L1oEKLEN4aqxPYHmU7mqqcm81PVKByPB/iiYcCVvAkxtgOI5MiBvEzMxNDcWjXIdgb4i4pjXu2Hyg3EC/fo6WGFioXGs+A7wIEtv274nnLMyGmxi/aTa6VkhtciOBzF1YydCSk6Eakd2h/3BbyEifOCcC0bBRidcptIVnr1kEDruuk3weSpTz6GJKjS9Fdt2Beo6sOs1LiHVOj1QK6C6QsbtJqDRN7npMCWxod1lSaYUCkNMllBxGz98x6EG6u65973j4wC53qrccFrRit0mlK/eaobCpThGp/NfhmBcHiR668REYxcThORD2jskTbvZ9XRyhZMMI1FI8jiK4fbY/JEEfHwQ6SNOmyZVT1nZfRp+x3IRIn7L8u+u8IFoMPiyJXMh0GUWgackxjSaEWfxkipBbFTECINhHh9DtHO2xM6W2C3it2NLbFHLm7b6g/3hEXJl2TUYPRrWXwIQDQjlxZaKyaZ/KibIXRAM92QkkYpp1nAGJJIAdC1pE5bJvVatMU1YKAIY7bBsmGoBFKw1bOiszNdhwGfr0FSkxEisdEeUVmKDN4Cqdlr6rjIUl+ZB23UG7BLrVzelobhm1GTdugZgqXPa1pYAVFsYfecb6tdtKOwHhAFcwljl/DBsX9F6wXTAyCCyprt2/GibGV0FfDezm0EryO4RXli6WownlVC5dPNQ84ou1hVDhFJUgDA9DzWV+rqMVOQSilptmB0cwPDbwxH1iV/jNBWK289SoVD5SSo2bj1HhUJ1TlGheL0zVOxtjRNUKN7k/DSD1Tg9pTkynZ1CgXVPzpIqys9NAbD61NQKl5+ZGhaVnZha4frnpQZafloKxavPSq3uJielBlx2Tmobs+qUFAEqzkhlm9pOSKVY1floOHlsp2M7L9IMzNsNbT+w89g0U7X7t2xGHmvIqch5vSsqFxMbuuUimuGmPSx7wwmCDQHunGhCQIVfSlHu9N2fJpxLkG9I77PewEWFXNxPqhkpyDOYNFZ3BESsvIgxwyNNfJreJl2jAiXikQ0OYAHMWLQXE81FdpjUNLoGeZgmXFwqWGZwtFDmNb1N4LJNW8MPA0VkscswVOGOom5SCFWIIUOpuRZIPDwrKJMC69hdc9XFUeNVlUdKFG07ZErwAjCkNi4JgaQrbdTQrVpQOziRz4LFvIFUmjEpBWa6IPkUx1zh3rSGpJtgP55NhnzQvqJMo3mDonT7ToUSJ6a8LHHq4aQW6Wp22UCuXnOqCM8WLOZNxv/QoXIdci4GJ+P8f6u5zQgVr53dCJXk2y084TAZE1bU/5ZcYRNVJVKbdECJVpYgi3LmS5iflOZOCPasZCHL+qFHuiRAotyUPB344cIXcYg/uENV0inuT9UzzAcrJqKQUBCjvKgYRMfK961at3Rc0erl/cwHQFF8yH5aRmCeR0P/IUKlxWXZbWzdNxgRxYufryhSGZI0BUQLBOxAgaEIMg6DKeqrESnPEIMkZICN3L2bMB/3xY75JF9scgdab23xDDq51JIMT4uMhSj0CzadQvW0LY2odZEcXNcc5LMsRgpiOmq3zxZRctWWNlr7CgBqMkcw/hwpOmkLwVGFLOqQ/uKIQvoiIIo60l25vxRPaGyeKmtjbJmKlgojhrasu4woZsuOlpqMU7IBRRXVeuDTkra3Pc0ve9az1iwveppf/ZinJeu841nPKp/wtGT917sBovLhzmdBf7PTvPWe6zbospc6hal6pMvlyt7nMibYn+ZC+GUEgRB1l+Ap3q9yVfLDnexVy+Ndhix7t9OSVU92ucb6r3UZzv5QlzdY+RudlS17nvP9zRwT8E9mn0uSdEtjYVWk44VYN5ETxmyEawE1Gb2iomK8S3oQDtlP0bReHA91uy2gD9IHRXcHdrtt6Qi6+cgIoJWx0o5wb3QMUVjhDOFW5u0yyaD2smDaDoqKh8HJSg3B4dfUUvlXJ789HPYmX6GsJVlfANE0X7LLL1HOYbtmrf2i7hR5f3BMR/Q8R/FSqm5drQronB3pViw3bLnt/LM7nQq3iN+SToVbyh9jKesrtK19L8DwHp/D8zS7SIsCuRRxLj3+WS49aORbm50O72hJkToEpPWpW680G11JcdNklBTns1Q2NJHuthdT5lV0LAA5dXFygZ0vptjDF+HT4xzISCvbO6d+C/F6buMcoJTSzcT0drFUY7Paq8QQxtv6GlgrlGWn/9v+aDwJx0Ew4KJhGEtsDEN/j4LemIl2eeoJ08oZh1CjOBgQSOiuTd6E3+0gHqy6WK7KV623V0NBr66WXQ1FunLlRl/yx1pk0axQBRFlQgjiCwzK/AFibiJ7/uKhyk+CeFQSOlUastaKjc2AVEGNbH9PhBtWWXVJdESBrYA44hOhPsGPrVUkJ1opVJuF0Fjv+J60Wm1IxSrMQTCi2+uiG6G0Emlb2OtSdk9plcoGCHtlFRsK168ek4h162elG/Z/r0n/95r3f69R//fqLmk5ogmFKqqjZIS9Lk5olPeLkRol3RLIkdLKGMlprYo/n0oqUr0474+C3uSfG9Vlg02KDsdZ9EzKm9YOlyY0Ot42tu1k2QY27FWwr+4bWJwocoeUXF10sGNYGNOjt3FxOc+i20QIOcyUGeh8CU5nmIYHvnMpYxDG5kzCs2h2xYDZrYzVm0bBZNTbnwiWfUjdSLjhBTmnXFwQd0oALB2x52UY5RJEoc0M+UqNOLUjeNpTFKYZQxTLxWmuKFCH3H4kVKcWoJS93yk1GLXrSJdpD1epClfqBNdT7a3U3i3ToNbIFZveIZrTBxBzG22HEIZYrE+EOm3B91Px42uJNqZmH9BneWMZVY7YySKa5WINIdkOmg9GOFI002heStSXcRS8o+AdBe8oeEfBOwreUfB1KHhG9tWj31nxDVHvrD6Bdv93v8QfSSIJvE2ghO93jFRsxzButSmTIqiQx3eWkKhtMiHPst/MJaStV1LJXnUle7ZeGgYlblMRQNqxQoa4eYVkcR/7WAoU5yGkbm+ApJ+YLhbpLZh3xaOs+omDHyA6fjqCzRFsjmBzBJsj2L5zgq1DtZlvgKjBXKdqKE8mFhD0doEUm/mm2SWNSKkGxWQowx4ewlgTBxaiwZxNp0nK5SssJWvLLeVa1t5WRkKE0or26lS0Z++vcYgi8shAEiZJWSJaSRkyMbGtEBM7RqJgTUwRkc3RFY6ucHSFoyscXfFD0hWQKDBc/tAUykQq0HpNIMzEVuQxUZkpu5moL4JNsKJmaZLHc5BxbtT+cAD15kZ1GVJS+bo8KQnIzJYyFbFxpojvVyJqKwlHhzqwZYuh+ZM1uuYbb7sDO2aUfVL75eHIIA5TCogzbixkE2dD+6SoAG3fu46Wsl9amKD5C1ESH+5U3nDCbFNFP5PQdtT7gL1F9fd/wx56xYh7VVQ42etHvWMMeB1xtyXKBEBUh2LZNBEW2TAn3i5uXk23AlFfJhoU89tiXCe6I9u+7Min4fG46aVS2arSeUJj04Jk3iZRackhcrZIZ1fUKI4L7HGoVECE92aGqeOQOg6pe8m4l4x7ybiXjHvJOA6p45A6DqnjkDq6wtEVjq5wdIXjkD6AQ1rG/hRZQyL3DTMsDQtQXoqth1hsA8yf0qV0zB/H/HHMH0ekOSLNEWmOSHNEmmP+OOaPY/44usLRFY6ucHSFoysc82cjzJ+9esyfPZX5g6KGzLCDjBnQvMU1i9/le6SqeRgVvuRGDTrE0GJeGflOOM6T7xnDNenJFW2aQm3pMU52pZgmeFay6JZ4SzSGKRFnBqeoXdVSech0TzEF5b3m5pzCsLA1KHIFmeVFmAMAcZTW1Ptji8N3CG0Dw6DLLk+k+CYQCDWP1uWDzBXTmCiCkSkrVVkd5qqV1sU07nh8FMi5k8KjSIsoYCpMQ25moFVsMzTF63uVwMhqCr7zRe8+wpqHWsh7VbcOOW2PoCJkNwNRDr22k6/VQoj0xipeU2cQK7WiFD0GXO8D3t/mMHAYyBgGTgQ0R4LTgIVIcBbokmBwjyo9wPzPSW/UG0z6g4B5gEGOTvlBSNWK0SwzVcppCznJbD47FGzN+TGAN5ghPEB4HK+ry9vB2LyqxmcLLvJFwjWgufxtYIk2WD6XFGzNuTSAN55LNAhrYEYStC/NC3uULHSQqR3EZ9o8vY7ihJxqZiSmDmDDg+FRrz+YtrbUvnTwUWd2HExOPdhDtl5kbfkYp62TgW2qkWcx0k+CGwtwAxbaeNGrGGXxe9gTfRRb8p6U5D0tyXtWkve8JO9FSd7LkrxXJXk/l429dGL4zHBUCpcRvHrNdALCtS78S+5ivBpd9I8ozRLTMboRaRavASeT23MUvAv+OA5HwfFhbz/YEtrx2n9tffyre/rTx+5p58vOfRuHmUTAT5oBP5GAnzYDfioBP2sG/EwCft4M+LkE/KIZ8AsJ+GUz4JcS8KtmwK8k4J+bAf8sAe9sN8SSbRm8KZIxLONkGyc/yWuaQ3e8xzTRWHUXV4ajg0Z5EZIdRw5EVBYFwRkNx2N8eeHtw89IaTv9srt+H/A+z1fn5/Gn8DoqZpfAvtPpUSBueJnUxxWBHJGHyHfdpxlAEQTbfLuzanD3KfnPiobi6QHrp0Q0akdqguYQSr2N6Vl7W495aFAKchsv5rMom5cBPeFA6HaTC7ElFKsnAndqwLVaAMMy0zpkSqWEfjw+2Tvs74fjk7dv+38ExFiHzggkbtjs4B/ertxX/K/0utAWljwQwUWcF1l0tgDq3apB0DvdNzUGM/GNzYYuoxt7Mki3zXBgaGdXAe1SSgLvCsPaCTFOFVAV3dSq+ZKRTTKLknk8jwrLBiF0jBxy20xogesoXtSjs4KjXv/QQGb5XvvLtLVcrPKwiC7yaev1tIXCTEGHo60L2EA4Twsp456ef+3lZZqAeh04fj+EjxVTBw4CVuGGSEdc2SoHWRjTDQmJyP7brcmof2TqhDctptk0ma62t6NtxAVkncpBFrPDAIpPRltrVEZrK6ILUpVGfldTvAx3dLKXRHK3xIvlSNfVeTJCppk9Yy4gcmqEEib2i1iBynYR8iAbQ9Ndmrb2e4OD/kFvYnwUSaQ88fHFz5wuzsFTK7TEfrKw8woHg00wB5JPV/FgG8ptkjPG1FydkNZCXN+jg+chfs2GCPFePMMP4OavYJWPfof46Lg18Ymq5qnTrear84ZZazLjR2Wv0bDYhuq522d0tvn0jPHZ2eDzje2zvenjfUVjFSu15u3Kdh/SJjIyJjRgfzCejLbwIaG1hCfI99ofH51+eXJ/99fHR/9x+vHRf3iPTx/97e6vT1+e+fd/h/8+9Xde3KOU5/fdL8/gT/gP/Pzb3V8ft05//fTl6f3HzumvH73Hpz99wpX9FT3+v+3HP58+2rqO8iswv8vAHDkevIuSNPl8DReJ/szB/C49O1/lMxjMsCPA/v3ub502sYA2z2a3Aj26OShCxHcKcUf06VexRnEa3bhFVl8mtoXUGcG8S/4VmpJDUDdujlRYjVa77JLWkcQ8E/DJkKSPf4WW55//XrEQqG42vGVUFCBL8o/bp1+pZ9PpdDr/8mT7fr1+7Zw22ohVO0s7etBzi03e3Tx9/GuSFvQT1gmyx/MIXKfJ3TLNi+soL0B2d5auIK/8187Wx5+64ePTj3/9/fRR59e/P3AXoOGHc3AerRZF3oUBrGA//glTUIC8uIN/cvQ3Ti7u5qvr689359EVuEtSVPddkj6mPxJwl6wWi7skukv+K7ojNAU5K9JV3tnwXMBehdF8noH8X3o2m6ePDh9PCZqceHG3SubgPE7A/C6Jkrvkv36N7pK08KKbKF7AWx99LbP0Jp7DMmnh5aDgU4hWovO3zc4jck5xmS7m8rlXMo0bnqrtLy/8+7sd9PcJ+vsU/X2G/j5Hf1+gvy/R31fo78/w76bnIo+uQTiPL+Ki5lRgRFpr3B9/Ov0Ib8sv2/7T+29zEkI8vHpTwchnFL44A/DijheUdtYvzAR8WuUhKxjigngrE3qa0wCShA91ojabYu9wuP8bjRJHuBTkVmEiLXrJ6xececBwiGbCYNdCnNTu7ttREITwoU3epqTHbJ6QvqQ6u/ZWkVQiTa+wdPsriNe1G159ehnJNAkVZEqf2RKY6H/Tu1B5E8hIIxOFVBPEXHTXQPQTZCXHOUps22s47P8WeO3/FElJuimTm2gRz9ulrdu2BKmDZVC5PZLji3Qk9UiNpePEYbbcDGEA0kVVH9KSEgB+YpbGymmqtqIThKqAX15iOhbcabG/clcFBgaaEE0IxzaBplEAubpMK4grD0GP36L6luDim9XF2IUucofTSHUaqU4j1Wmk/uiROxC9yK8LWW2HXzJCOvcVx8GUmzKMJGCrszljBegetdegaO3wKhSDXVi/7ZJUzZiZwM4GME1YnGdY3jgvvpxjojrtA1KyjVSo9cqXM3WaUqEoeVFMjCAPkZerM3XOEH0FpwmTgXSmvf8kBJxaj8pllIgPw4vJwDHUurZLemZtUH9acWLx64+bicnrj5pVh45IHWSd2SDdMD4zVdSRKWSegclPlR7kbzxChg7ZMJUttVu2eczR6Fs34fUqL8JslbT81k2YgE9FmEeLIkefZXlX4DP6UvNO74V49reXAALP0mQeQ2k0DFi/AOcwYP1NmIF0CRLcoXQJsqhIs9br1puW38rii0sU3X4RFyCLFq3X2/f3fquA1b3+yKpHzkivQQI7kRdg2XrdwpWGCYgvLs/SVZajLFrs9ZdWAT7B5vuDcTCCUp3JsDKo4aB3BI3TvK3Nv03U50eHRIBfxMmVIf67GEZ0+AHbI8JSwmdZRFFctFGQUQzSPPaoBkfSXWRNF2XSvVXdW9W9Vd1b1b1VXZTJbzTKJLUzXC/IOMw2xAFAUi1OAVqDxstx68tJPalgHWJPAmhC7tkAN0DwSUQZlNQks/Q6Ti4cOeXIKUdOOXLKkVOOnHLkVF1ySrio6xFUAsCGSCqhRo2oopd7l/BdIA84v4qX7TpUFQOuoKuQ3QHjAVrthc8AMveX+HokTWPv6emySn5dLiI0mKDeq4iwn3H7mBG32YR7/31v8A6vn2a/bbfe5lBm0+0Sw20jKBu23Hc8P4g9jWeKM8mg5ZDAIcN4QCYBsb0h+nPvFMg4d3VmX7ZIX7XIvGhR+ZppzmK9BwW2MrmX+N9VlEVJESfcx4SYJKqh1XWt0BsLVXwFnxRiY418UkiAjX1S2KAVeaMwe7p3CXZUMg8ThqdDMzY+URFkhwmuSnq2PajmuucGHr2+W8iAExBleFEHQW9kWFWTjw28JgTAtKI2Dxs2QL6aNucafCFFxytUsEYUrtABEpaeAZs8umFDjQ/j9yd744YnMQFpfAzrcA88g+Ekn6erZP5Qp1Ftti/a1OOPab+YmBwba0rAlo21hcWI0AuS1BRuQ9JEQNOoaSHgVJMGgpbD1QvMjtVhjuFigcnbQo2C9BglTJMN3wpvhyeDg4YXAoVpfBcYAFGmILs+vb8/9VvoCriNc4BS/DLR8HmczMPo/BxA8rJcLAyp+g+j/iSoJyBmmuBb1U8c84sFpzIz4gMxVSjLHdD2R+NJOA6CAXGUOm2Ng0mIDl3o6XQ8HGipJ4e0wnF4PArGwWAybXUEp7ffWdcZCYck5nkRZYVmvsrvi6Z+xppR9fxWQ4cFiviaUFoW+krTLrJHa9/+6LmD/K/5nA7o8Kbg8aA1p+ko9/7YUlV2OoKqt1pgtQDM1wN3dQAHJrzsrCpeaMNzXwWqqhDXROow/TFC2zDFME2jBY4Wr7lxwGzhlV6tO+vyksIb12grbdT79uUceEQpSbMMQJNXqi92GMCrIE2A9pxA552Sin2t4Lvdx5MGWRhNa7iMLy7x3LpIC44J7ZjQjgntmNA/okdkgQVd9URQGZfTFvKXA6cYv4wHutdOoyo7hCDP3IHZYycHMy5ISQX01WCpga2dWoWdmPLxVd9Za4Im74OROEX4u+EkEaBm07QnjVGvotZEGSupM1VGawAEA4klYsarEySQsDKRJJjOuo1i6CkgXMaJRuHBNI26QYlkTm0ydQudRg+POiScQq9py0kAlnGSyNa+jr5y9JWjrxx95egrR1/p5AO+LwjtQC6PBoSDft1oUJqdoB1WJxd0G0EFem06YddrL+OES7PgNV7bw4WBkc1MNnTOubdrohzQKATZL1Jk0IkJ3Hm5nOSfvEhXs8sSNuQsvV6mCdZssGj8wdrVYirDbW2Zr3E+ULUalWIXc5b1ELPkHtRHmwRiPOmNJkFTGQSHaiyFMIIy/vAas4PZhptfQFxvl3PwWAMSi3Qof1vrWXBdjW9vkFLn1h+jPFeNByk+TDY/VLH2zezLjfZXPCOlrkpnJbY5xbJIpvQj9E6PZoSEAkafQk4r5/vWykGxqmB6Xmt5earZdZRxoXmWxYWURYpuiLEkqaZIRuo8PlCZgboIb6qYu3YSQZHZCLAcXJLtgal+ZI3AwcXMMhP9rzd6wYP9Vxi7ULs6cpZV7vWtOUXJqVFK5g3ZT+ng9XaNZzGHp9JqtN/NdM2u8STA+9VO0+xaj4ISSL7bzQeB0nckzsY9D4KDcZN+k/KNe63DNe8zpw+AlTjQjwi5nojqV9ljVtnGXhasqmzspVGq7GPHx7JG2SshlagfGBaFYs1QVhR8ODLvB8XdCylKdoG5f4biZeeDXtysX4iiVhByg+gCVXox3IivB9XCTD2N+Uk7MWZXH+JN64UncfkRyd6bm1Cqq/aGoSuGWPqFSQkhGKBRV1RT/maaL/wO0ZVamOZwpeXhhjRLdgV1Q8HUA6dgtxP4t35cmUZYrmBLjCzMFYqWFg8MbCdo7pg7icOwoMCe5X5Ogv3h6CDE7EViACsmfeP+ThRANCmhpVVLZkUVNmgNcLi/fzIaCdxhJcm5ZnG2xE7M6MSMTszoxIxOzOhsif+dXbPA+BNZFBfwhxBevrbHlhpE6zfvuUUDXZd4La2knHyVQDdBwDpXM448dOShIw8deejIQ0ceOlczD3Q1Y6cTkcR7NltlGYBx/B5qaE+qQkGXEKJQ3ike6YO5tSaitn2Rpatl2/fQv6HWSzVZ6iWjMUhHRdKdz+euNG2bYDwTK9jEKNShEh+DsgHLMmscmLJF3QIU84cvd1eYCeJ7XYgJwGUNpFamLiJiDDYfwQTuYD8wyVl7b98G+zaVOBnU6N2Dg1t8UtiqEPx8GOtgYkguBTBNvX3W7RO+KXGUeUVUk2bmnx1R1OioWldCKrmNsGJiKR6WYyHLNeq/mGDpTQpnoTpsBatBEzFqQRasRYXquOCuRJ5LYjZQ2W1psAlKDpkaR8G+hBaZ7M8Qq0GUpYLEKj3X32boQckwhtzofI9L6ggJ06AYNN3YBGatHa3D1tzKvPOCwHVYtoq7NpT7GuEoNp0nhbEwOBOBWqRhlt7mG3UkEhy8o35ERtgDCiQTD0WHv+/7797zL+wZQ3Ti0QRO9qBBLmKVUiH3N2W0+XoES3MqPndxsukUMDAgXIALJ0V1bDLHJnNsMscmc2wyxyZzUlQX4MIFuHDklCOnHDnlyClHTjlyypFTTupI6CoyYUy4VsvXCPNUDD3GQ9YccRmPrVI0NjRWWjO7OacwJjY0h7M4jtdhORvaCKzYtRFuoy6dYaeTmfHoY1FCR/Y3n0NRicr3JOzQ7iN45J0MJluPjEQQoZw7lM6BdWEyh1SAm5hFyTyeRwWo9MxriNWOJVOwk6Jln0EGo0ZTr1H3+97v/cE7b3xytMW6/9jbgUIrRB6qC4jIxTa4juIFsSjb2d7e3ibpy8s0AYb0eXodxYkhY5WDLIznhpwcZHFkaqOILqTUYHAghg1Q55fPvMazNmcRxjX1Nq+j8JhnksIYQRjFboSlSMJhZ+kq4ZJH3hm2mwWOPAlGAL34a2IW6whNFbHmYXW8oxXBWuyz8cubkmmUkHHTC1EjUIzJQo9giTIuvBjfIdKfZwCUO8A2yWtqP1q1C0N+slIpoFn+Z2u54gw3H93SNWmTGmNnE0wcto1P5VUy95mDbObn2jcHXOAGoVY3jbB57DSK+91Wca3cobZmlNofbKlnRcVlQ/pgcyJFbi8mtaMJFjxgl1X91bXXSLxkkfz1F5IQOfwixdKyCP7GbdCF+OWNZ5Qxg/kFPE8FHpS6lNu+NwezeM49C/GECkwxM2CcB3jHpXFcGselcVwax6VxHuCdB3jnAX59D/BwQgkxRlZCeu5AigckiIdFfupUqkLcmapBZA+ph/62V8SJJJ2qfLzjl/FcKklJEl/OrB0pqyQCQRlxdglmV+FZVMwuLeqInDylimWMp1UmRERHrYcOcpEfiVLTcyz4w9nsvuFSyvZWslosOuTAJsVUX3PTVtgfvAvG7E6QRJDtyyj3ktQL4+QC5Jg8bpfDv/EOepOgd3CwNQ72h4MD33v14tn2tu9NhqF82Ywmo/7R1q8+vUwqrp2O0KUokbrkxYlXXALvfFWsMiB3UOPySgOjuTKMONco7hQsRdjHBkEtrQzn2avalWoSLUqM1QkFanevzJOXWkD0ECm3rBQqHRE2v0F1o58h5B6Yq+X5bck/IAwMSITxTQT5/KXrsNph9beF1YpHPKN1VwI+rfKQXdf4gBZ4FoZjG9ttwD7C2vnV7nvtG1Ck8F/oxp0G9Gv7XOgnIhrEKlQLqpxdKf+fFxdenHtF6p0B5KfZ92C1KKqL76EqvTTzuBxR7JEgYMTCPXKFCeI8FWtpn+DkobkkIFEyJ3dbkVpagxgiNSdSd+ZNwQtU1bWleekXR6F74beOB5n0CABKw/oCdsztn5W2f2afTzBLk7m9A8TtvziB2jHAKuMFitS7AmDZnibqCe74Vo5v5fhWjm/l+FY/ON9KJrwdXeLokm+OLpHDW0D8PYvmyGa0gxmFe72DcDT8MJ62fJEzA2XBhKBx3Bn3jnXcGcedcVjtuDOOO+OoIMedcdwZx51x3BnHnXHcGcedcXSJo0u+OndGYc5Y1WY8i2J9rdhRfoX3QtWhnxDYta4BB3O8By0vlOr0F5NklMEU8Xm/8hIzM8GqjM3WG1gLqmOWLhZxHqcJnef94eFhf9wfDsalU13XdRpxbAFtPrxdb5s0AnNDVOG0JTuco8GCowK5gKv9eXrvt26iLI7OFoBURREIFSUf6DcfM/qERgnY3gjWwlS6bi8BdEMHcT+GhqNQfWsBzqH6llR3ugRZVKRZ63XrTctvZfHFJVL1WsQFyKJF6/X2/b3fKmBtrz+y2s+jeNHyW9cgz6MLgHIYQGtEnMkWl1EBjbGStECHaRrNwfy114K9pIOVuwNzeD2+l6ceDPQaJxfebZSTGrreBHIq4LFSUplSV9fbT7MMzAp48OcAchpyyvSgnifgIL1ZtFh40UUUJ93W/en9qd9C2oS3cQ6Q1lzNGZYWab05lpTymDPBSpW8HYyjg+CPSTjuHU7GEo4aEE3yU1jqppDtdLzRN+utkGq9blXTPmZSBqcOhqOj3mH/H8GBFHmCl2W+YN72R+NJCF1YIgIGkT3BJEQRMsNR0BsPB1oqcnSIKhyHx6NgHAwIJDSskl0nfreDkP04WqPq2UOUlDvaqfaqU8N9Tt1oIjUChpQHBvEFJzclxvbYlhK7uNkWnLdi/8uF72FFZ5gKdZ+dlx/n5cdxehynx3F6HKfHeflxXn4qvPwY3fgw7hcWXkLDqSzKwdzqJxHfoPZwyGWusKv8Xlc6uK4XubgyOHFZEGKNXFnXH2UVMbfRdghhiBpjVnC00bq04r+ZC/AH9Fl1n2XQLWAny2W0RIHN2WhoAj9YyGCEI4WVEU4TUoqmOAreUfCOgncUvKPgHQXvKPjv2O35v/sl/ogk8iFAlJr0f8dIxXYM41abMimCCnl8ZwmJ2iYT8iz7zVxC2nollexVV7Jn66VhUOI2FQGkHStkiJtXSBb3sY+FPXEeQur2BojM6vN0sUhvwbwrHmXVTxz8AHHKdY5gcwSbI9gcwfZjKtfh60IMw1inaihPJn6p6O0CKTbzTbNLGpFSTV6Opq23w8PD4QfK0tOIBnM2nSYpl6+wlKwtt5RrWXtbGQkRSivaq1PRnr2/xiGKyCMDSZgkZYloJWXIxMS2QkzsGImCNTFFRDZHVzi6wtEVjq5wdMUPSVdAosBw+Xu7ZlKB1msCYUrdIo+JR1MnN5OkVvxAVtQsTaB38Yxzo/aHA6g3N6rLkJLK1+VJSUBmtpSpSHlAPkNQPW7tijk5qANrBqGHHTPKPqny93BkEIcpBcQZNxayhv1rI93Ttu9dR0sp8D1K0LTelUQcyt7sP7NesuGE2aaKfiah7aj3Af076e//FkxIFISL+AYkdQLukL1+1DvGgNfRkskllQlAJg0gy9NEWGTDnHi7uHlTnA0jEHX4qkExMwLjOtEd2VYMExoej5teKpWtKp0n20Q6D53RysYi2KqIZHOBPZLfE1k+jKZhYpg6DqnjkLqXjHvJuJeMe8m4l4zjkDoOqeOQOg6poyscXeHoCkdXOA7pAzikZexP1S2I6JvBuADlpdh61PI8V5/5U7qUjvnjmD+O+eOINEekOSLNEWmOSHPMH8f8ccwfR1c4usLRFY6ucHSFY/5shPmzV4/5s6cyfzr+NCHRFpIZ0LzFlfsj1bWyhMANvuRGDQWORotC/NJZ+U4XWbpatn0P/RtqbarJFW0ylo7QLPENKruQuAbXZyDLL2PoGRbOShbdEm+JyqQQI09hZnCK2lUtFc8RTpZNQXmvuTmnGCQDWYMiF/pZXoQ5ABBHaU29P7Y4fIfQNsRvq8AukyJZQCDUPFqXDzJXTGOiCEamrFRldZirVloX07hDETEQLw5y7qS4L9IiCpgqeZ5thqZ4fa+S9DZR8Z0vevcR1jxUneRq+ojIb28EFSG7GYjyNGFfqwXg6McqXlNnECu1ohRFZRApKDIHv1ImPgUwkK5DqACqBSzAVJfQDs2UCnUnNo8qPcD8z0lv1BtM+oOAeYBBflwl59j4UIazzFQppy3kJLP57FCwNefHAN5ghvAA4XG8ri5vB2PzqhqfLbjIFwnXgObyt8Hww6D5XFKwNefSAN54LtEgusZgQOzCu0zzQrvqmO0/OsjUDuIzbZ5eR9Dl+ATHfzIhMXUAGx4Mj3r9wbS1pfalg486owSEnnqwh2y9yNryMU5bJwPbVCPPYqSfBDcW4AYstPGiVzHK4vcwzdspyXtSkve0JO9ZSd7zkrwXJXkvS/JeleT9XDb20onhM8NRKVxG8Oo10wkI17rwL7mL8Wp00T+iNEtMx+hGpFm8BpxMbs9R8C744zgcBceHvf1gS2jHa/+19fGv7ulPH7unnS8799DFXLuDgZ80A34iAT9tBvxUAn7WDPiZBPy8GfBzCfhFM+AXEvDLZsAvJeBXzYBfScA/NwP+WQLe2W6IJdsyeFMkY1jGyTZOfpLXNIfueI9porHqLq4MXfOLKC9CsuPIgYjKwq/90XA8xpcX3j78jJS20y+76/cB7/N8dX4efwqvo2J2Cew7nR4F4oaXSX1cEcgReYh8132agSV0cdfm251Vg7tPyX9WNBRPD1g/JaJRO1ITNIdQ6m1Mz9rbeowtskSQ23gxn0XZvAzoCQdCt5tciC2hWD0RuFMDrtUCGJaZ1iFTKiX04/HJ3mF/PxyfvH3b/yMgxjp0RiBxw2YH//B25b7if6XXhbaw5IEILuK8yKBDfvVu1SDone6bGoOZ+MZmQ5fRjT0ZpNtmODC0s6uAdiklgXeFYe12OetLAVXRTa2aLxnZJLMomcfzqLBsEELHdB+J156Z0ALXUbyoR2cFR73+oYHM8r32l2lruVjlYRFd5NPW62krL7J4CR2Oti5gA+E8LaSMe3r+tZeXaQLqdeD4/RA+VkwdOAhYhRsiHXFlqxxkMN4mrg0Skf23WyimqKET3rSYZtNkutrejrYRF5B1KgdZzA4DKD4Zba1RGa2tiC5IVRr5XU3xMtzRyV6IWjCQz9yIVRzpujpPRsg0s2fMBUROjVDCxH4RK1DZLkIeZGNoukvT1n5vcNCHUWPHVaQ88fHFz5wuzsFTK7TEftKZNUUNQhPMgeTTVTzYhnKb5IwxNYfX6f+t5heWhUJLyDb/0cHzEL9mQ4R4L57hB3DzV7DKR79DfHTcmvhEVfPU6Vbz1XlTYh8xzrnIXkPLaq6eu31GZ5tPzxifnQ0+39g+25s+3lc0OpZSa96ubPchbSIjY0ID9gfjyWgLHxJaS3iCfK/98dHplyf3d399fPQfpx8f/Yf3+PTR3+7++vTlmX//d/jvU3/nxT1KeX7f/fIM/oT/wM+/3f31cev0109fnt5/7Jz++tF7fPrTJ1zZX9Hj/9t+/PPpo63rKL8C87sMzJHjwbsoSZPP13CR6M8czO/Ss/NVPosKMO8IsH+/+xsMdI4soM2z2a1Aj24OihDxnULcEX36jUG1uNPoxi2y+jKxLaTOCOZd8q8hfteazZEKq9Fql13SOpKYZwI+GZL08a/Q8vzz3ysWAtXNhreMigJkSf5x+/Qr9Ww6nU7nX55s36/Xr53TRhuxamdpRw96brHJu5unj39N0oJ+wjpB9ngeges0uVumeXEd5QXI7s7SFeSV/9rZ+vhTN3x8+vGvv58+6vz69wfuAjT8cA7Oo9WiyLtJGqJ+/BOmoAB5cQf/5OhvnFzczVfX15/vzqMrcJekqO67JH1MfyTgLlktFndJdJf8V3RHaApyVqSrvLPhuYC9CqP5PAP5v/RsNk8fHT6eEjQ58eJulczBeZyA+V0SJXfJf/0a3cHIb9FNFC/grY++lll6E89hmbTwclDwKUQr0fnbZucROae4TBdz+dwrmcYNT9X2lxf+/d0O+vsE/X2K/j5Df5+jvy/Q35fo7yv092f4d9NzkUfXIJzHF3FRcyowIq017o8/nX6Et+WXbf/p/bc5CSEeXr2pYOQznIvzDMCLO15Q2lm/MBPwaZWHrGCIC+KtTOhpTgNIEj7Uidpsir3D4f5vNEoc4VKQW4WJtOglr19w5gHDIZoJg10LcVK7u29HQRDChzZ5m5Ies3lC+pLq7NpbRVKJNL3C0u2vIF7Xbnj16VUa+1R9w0KNDWpLYKL/Te9C5U0gI41MFFJNEHPRXQPRT5CVHOc8LLC5hsP+b4HX/k+RlKSbMrmJFvG8Xdq6bUuQOlgGldsjOb5IR1KP1Fg6Thxmy80QBiBdVPUhLSkB4CdmaaycpmorOkGoCvjlJaZjwZ0W+yt3VWBgoAnRhHBsE2gaBZCry7SCuPIQ9Pgtqm8JLr5ZXYxd6CJ3OI1Up5HqNFKdRuqPHrkD0Yv8upDVdvglI6RzX3EcTLkpw0gCtjqbM1aA7lF7DYrWDq9CMdiF9dsuSdWMmQnsbADThMV5huWN8+LLOSaq0z4gJdtIhVqvfDlTpykVipIXxcQI8hB5uTpT5wzRV3CaMBlIZ9r7T0LAqfWoXEaJ+DC8mAwcQ61ru6Rn1gb1pxUnFr/+uJmYvP6oWXXoiNRB1pkN0g3jM1NFHZlC5hmY/FTpQf7GI2TokA1T2VK7ZZsHqyAvFnFyIUSmb92E16u8CLNV0vLlsPR+Rd4V+Iy+1LzTeyGe/e0lgMCzNJnHUBoNA9YvwDkMWH8TZiBdggR3KF2CLCrSrPW69ablt7L44hJFt1/EBciiRev19v293ypgda8/suqRM9JrkMBO5AVYtl63cKVhAuKLy7N0leUoixZ7/aVVgE+w+f5gHIygVGcyrAxqOOgdQeM0b2vzbxP1+dEhEeAXcXJliP8uhhEdfsD2iLCU8FkWURQXbRRkFIM0jz2qwZF0F1nTRZl0b1X3VnVvVfdWdW9VF2XyG40ySe0M1wsyDrMNcQCQVItTgNag8XLc+nJSTypYh9iTAJqQezbADRB8ElEGJTXJLL2OkwtHTjlyypFTjpxy5JQjpxw5VZecEi7qegSVALAhkkqoUSOq6OXeJXwXyAPOr+Jluw5VxYAr6Cpkd8B4gFZ74TOAzP0lvh5J09h7erqskl+XiwgNJqj3KiLsZ9w+ZsRtNuHef98bvMPrp9lv2623OZTZdLvEcNsIyoYt9x3PD2JP45niTDJoOSRwyDAekElAbG+I/tw7BTLOXZ3Zly3SVy0yL1pUvmaas1jvQYGtTO4l/ncVZVFSxAn3MSEmiWpodV0r9MZCFV/BJ4XYWCOfFBJgY58UNmhF3ijMnu5dgh2VzMOE4enQjI1PVATZYYKrkp5tD6q57rmBR6/vFjLgBEQZXtRB0BsZVtXkYwOvCQEwrajNw4YNkK+mzbkGX0jR8QoVrBGFK3SAhKVnwCaPbthQ48P4/cneuOFJTEAaH8M63APPYDjJ5+kqmT/UaVSb7Ys29fhj2i8mJsfGmhKwZWNtYTEi9IIkNYXbkDQR0DRqWgg41aSBoOVw9QKzY3WYY7hYYPK2UKMgPUYJ02TDt8Lb4cngoOGFQGEa3wUGQJQpyK5P7+9P/Ra6Am7jHKAUv0w0fB4n8zA6PweQvCwXC0Oq/sOoPwnqCYiZJvhW9RPH/GLBqcyM+EBMFcpyB7T90XgSjoNgQBylTlvjYBKiQxd6Oh0PB1rqySGtcBwej4JxMJhMWx3B6e131nVGwiGJeV5EWaGZr/L7oqmfsWZUPb/V0GGBIr4mlJaFvtK0i+zR2rc/eu4g/2s+pwM6vCl4PGjNaTrKvT+2VJWdjqDqrRZYLQDz9cBdHcCBCS87q4oX2vDcV4GqKsQ1kTpMf4zQNkwxTNNogaPFa24cMFt4pVfrzrq8pPDGNdpKG/W+fTkHHlFK0iwD0OSV6osdBvAqSBOgPSfQeaekYl8r+G738aRBFkbTGi7ji0s8ty7SgmNCOya0Y0I7JvSP6BFZYEFXPRFUxuW0hfzlwCnGL+OB7rXTqMoOIcgzd2D22MnBjAtSUgF9NVhqYGunVmEnpnx81XfWmqDJ+2AkThH+bjhJBKjZNO1JY9SrqDVRxkrqTJXRGgDBQGKJmPHqBAkkrEwkCaazbqMYegoIl3GiUXgwTaNuUCKZU5tM3UKn0cOjDgmn0GvachKAZZwksrWvo68cfeXoK0dfOfrK0Vc6+YDvC0I7kMujAeGgXzcalGYnaIfVyQXdRlCBXptO2PXayzjh0ix4jdf2cGFgZDOTDZ1z7u2aKAc0CkH2ixQZdGICd14uJ/knL9LV7LKEDTlLr5dpgjUbLBp/sHa1mMpwW1vma5wPVK1GpdjFnGU9xCy5B/XRJoEYT3qjSdBUBsGhGkshjKCMP7zG7GC24eYXENfb5Rw81oDEIh3K39Z6FlxX49sbpNS59ccoz1XjQYoPk80PVax9M/tyo/0Vz0ipq9JZiW1OsSySKf0IvdOjGSGhgNGnkNPK+b61clCsKpie11penmp2HWVcaJ5lcSFlkaIbYixJqimSkTqPD1RmoC7Cmyrmrp1EUGQ2AiwHl2R7YKofWSNwcDGzzET/641e8GD/FcYu1K6OnGWVe31rTlFyapSSeUP2Uzp4vV3jWczhqbQa7XczXbNrPAnwfrXTNLvWo6AEku9280Gg9B2Js3HPg+Bg3KTfpHzjXutwzfvM6QNgJQ70I0KuJ6L6VfaYVbaxlwWrKht7aZQq+9jxsaxR9kpIJeoHhkWhWDOUFQUfjsz7QXH3QoqSXWDun6F42fmgFzfrF6KoFYTcILpAlV4MN+LrQbUwU09jftJOjNnVh3jTeuFJXH5EsvfmJpTqqr1h6Iohln5hUkIIBmjUFdWUv5nmC79DdKUWpjlcaXm4Ic2SXUHdUDD1wCnY7QT+rR9XphGWK9gSIwtzhaKlxQMD2wmaO+ZO4jAsKLBnuZ+TYH84Oggxe5EYwIpJ37i/EwUQTUpoadWSWVGFDVoDHO7vn4xGAndYSXKuWZwtsRMzOjGjEzM6MaMTMzpb4n9n1yww/kQWxQX8IYSXr+2xpQbR+s17btFA1yVeSyspJ18l0E0QsM7VjCMPHXnoyENHHjry0JGHztXMA13N2OlEJPGezVZZBmAcv4ca2pOqUNAlhCiUd4pH+mBurYmobV9k6WrZ9j30b6j1Uk2WesloDNJRkXTn87krTdsmGM/ECjYxCnWoxMegbMCyzBoHpmxRtwDF/OHL3RVmgvheF2ICcFkDqZWpi4gYg81HMIE72A9Mctbe27fBvk0lTgY1evfg4BafFLYqBD8fxjqYGJJLAUxTb591+4RvShxlXhHVpJn5Z0cUNTqq1pWQSm4jrJhYioflWMhyjfovJlh6k8JZqA5bwWrQRIxakAVrUaE6LrgrkeeSmA1UdlsabIKSQ6bGUbAvoUUm+zPEahBlqSCxSs/1txl6UDKMITc63+OSOkLCNCgGTTc2gVlrR+uwNbcy77wgcB2WreKuDeW+RjiKTedJYSwMzkSgFmmYpbf5Rh2JBAfvqB+REfaAAsnEQ9Hh7/v+u/f8C3vGEJ14NIGTPWiQi1ilVMj9TRltvh7B0pyKz12cbDoFDAwIF+DCSVEdm8yxyRybzLHJHJvMscmcFNUFuHABLhw55cgpR045csqRU46ccuSUkzoSuopMGBOu1fI1wjwVQ4/xkDVHXMZjqxSNDY2V1sxuzimMiQ3N4SyO43VYzoY2Ait2bYTbqEtn2OlkZjz6WJTQkf3N51BUovI9CTu0+wgeeSeDydYjIxFEKOcOpXNgXZjMIRXgJmZRMo/nUQEqPfMaYrVjyRTspGjZZ5DBqNHUa9T9vvd7f/DOG58cbbHuP/Z2oNAKkYfqAiJysQ2uo3hBLMp2tre3t0n68jJNgCF9nl5HcWLIWOUgC+O5IScHWRyZ2iiiCyk1GByIYQPU+eUzr/GszVmEcU29zesoPOaZpDBGEEaxG2EpknDYWbpKuOSRd4btZoEjT4IRQC/+mpjFOkJTRax5WB3vaEWwFvts/PKmZBolZNz0QtQIFGOy0CNYoowLL8Z3iPTnGQDlDrBN8praj1btwpCfrFQKaJb/2VquOMPNR7d0TdqkxtjZBBOHbeNTeZXMfeYgm/m59s0BF7hBqNVNI2weO43ifrdVXCt3qK0ZpfYHW+pZUXHZkD7YnEiR24tJ7WiCBQ/YZVV/de01Ei9ZJH/9hSREDr9IsbQsgr9xG3QhfnnjGWXMYH4Bz1OBB6Uu5bbvzcEsnnPPQjyhAlPMDBjnAd5xaRyXxnFpHJfGcWmcB3jnAd55gF/fAzycUEKMkZWQnjuQ4gEJ4mGRnzqVqhB3pmoQ2UPqob/tFXEiSacqH+/4ZTyXSlKSxJcza0fKKolAUEacXYLZFRqORRuRU6dUr4yxtCqeJhVCO2105VrYqmKy4KCy7kOUKRDDF6RSnRZySn5csgcF71deGmOKccfYbL2BtaA6ZuliEedxmuQdvO33h4eH/XF/OBiH8AU1bUlL57duoiyOzhaAKLpy+HABzouWGLzu9hJAhdRZmsxjyEKGK4kKvTYA+q10CbKoSLPW69ablt/K4otLtPiLuABZtGi93r6/91sFrPT1R9bIeRQvWn7rGuR5dAFQDgNoHcTn5yCD8ybMlZdfRhnwIg9uiFUyB5lX3KYeUpj14sSL4PvU9/LUg74e4+TCu41yb7k6W8Q59AjmTS7j3ItzL/LOVhcQYgA+rfLX3nIBohxAbYQ0K7y4QHeXV1wCL1slXjz3WnBy6ASiWchWSRjPUTrvdbd1f6oHBSyJElg60fDtiNlCdeb4OWTLmObZoDyM/J6FszRBogDY7iaViPeHAySzgKio6RIPhgeE9BgFJJJeb9L/3a5EbAdg5wI9UsSDTTaAIGodpFJTwSfbvCBtsqqcpUOkOzuIZYURETNeU6Swzc4OjKK73na9EzcDSxCJhy5ZPoQ/q6QAGUZMyG1q+a3zLL1WNqHfOvvcer3jt1ZJES8kXMsgbzHBrQuo9stuOa5dR5/i69V16/WLbb91ls4/VyAe7TPC7QrV9bVwjfDaknQOfLif8eEbFfEN6BA1c3tYdnJF47WCFYgJjG1d67agivREzQmFut212efYtJQ4+2fRRPm6YdtIAHUdLRYgL9QZwdMAmYNs/FRxW5hZNeIuv9AgvMgPRZ2wWSmpCb5Hu9XF/fh/q+tlV26a0C20IKGuxOFAIEhYIWBYD9Qpp/WqleEpM7QDaUSpN7LVCN10+q8qO44M3GZxATa2IZgFh43r3NFYkCz0b92F8X7ydgQmISF9fUa7dmQWoJ5v0xxjTIMFkgQi54HiKviYn0pp6Y5Ag/tKDaitkirYdIgEeG2pBJ1lzuGtGSrCdGiRQVDPrnzsZOfiDuMvSFSyAgSbpTl5aE/YvLHHSGlfeAmpM6Jze7ynRMCywwifLnBPFCChG5K+s355w5aqfP9BehdTTvLldn/aMGZzBvJ0cQMEI+PNGlwd9vaCQ0IlcUpnf3h0PBygIMOcfyNTSJWFVeoIH6HMKW4VdYPfUeJGRZcnWkbLvcnPmK92T8FB5OZLCvKuCAQVXQ1HB8GIXkMdqFWAQrukOaK1+cvSfP3jTDxgdjurV7OhMJm+ufy0IzchUfZQh8Ded6Q6Ig3G92qKGGUQdBnNrizuglG45Pj/8D7E4Ept5ITsjUa9P8Peu3f4uIeDRi106bx4jzylIu8nPF6lXG/svT0c9iYYYXDfQnYc8glhWgBs9Vij9LzDNdvOMxmYd4UdUQZw8QTaHw3HY2L4Gv8fXQa4r+e661cDzo6Hh78HIdtn42kLz50wQ2wufGkisMAwXawkhMMlBEE0r+cNeg3ApSazbHBOi86MaavbHxwEf4gYTfY0L4F4Fsb7nDvH1rYDGS9jJ+KvcDT8MIYnzGFvEox6h97bw95kEgy2+oPjk4m3+8bDE4qeOF06ZPJQIv0RKUFhyRi5zTrFM1gSOYnYtBBKj+GBgpu7vGSXj1BGJN4crEBo3FiLacaUmCKk27+8EUbHrjQ8PWWmxwaCsZQ/QC+99dgv+nPyepnmQHlNQu1I4TEps0BQ++RV+dj4rCTg1S/KNV+TqMvhIjoDi00Qz/w2VhCS463ANMnJs4RTrVEBsq5wxUqFtddorUtSp9DESkWz+NqDgwcw7Ck6fFGXyclZ0t11G0LW+cxM39gQ3iV0K4k9KKcI8H0+OBCrJmImeV8hJDy9v1+fEzdLkxy62UnA+vvNwDBn1Rab4JvrId70MlRKIRyrDQLUOjUSp0bi1EicGolTI3FqJE6NxKmR/NupkdyAIl1DjYRI/SG0wA3RWDhY7Vz3DGj2bGTJE30C4kxLMEKjFyUxS3fHJrDXZ2mSYNdawnPHVKXMbTBUQwlrMnD0aGpQNZmuDZoUbJkZpvXqZm8fwvVGvaPHFpkLMjzm9IgPmDyPbGYLtj6SVh7YQaK3QjtJ10XsJlur+h2VtHYEDitVnH8Ap/gxV6iRDAVo1fXsP0qtA6wmIlJDqr1AHbUwfBhoXE53KLhDwR0KP+KhUE/JkxwLuvxU49x4u7wagZ2D2jrL0isoPRU+Qs6lJkz5vdHwN+iLs1xNEEPX1w4k5dfmkpk8XeZFuIziDUtej3v9ERG8KhLUEreV/O11fNijjx+ZSyTIaDdZr+wqE8+y1eLScQAdB9BxAB0H0HEAHQfQcQAdB9BxAB0H0D323WPfPfYdB9AdCu5QcIfCvw0H0J8mlrgq3D8XUlYVdxVK0AKsqKnUpBqruuqG1WYbH3ecuePMHWc/wHFG7FII2UI40kP6SzqmlBMGH0vRcgmiLDIEp8SzqcZ9IrtWOazEVOM2h8ar8H9anRgY0ezjTm4X8xkMcSV/vNBRCuAmwp27SFMuNIKTlThZiZOVOFmJk5W4SFMu0tR3HGlKA90EhehCUzn6y9Ffjv5y9Jejvxz95UJTfbXQVE4S4SQRThLxw0oiSCC5ITqOmwWSIzBrBZLTYesGkltDbCL4E1OlI/WkuFjyUsQWJ2JQpU09OwxqboqKvmdUehPV8EmxNrTiaCO3MDHz2PgE3XcxyAR5DWxTlNNgl0mG49EWP0kwWGDHlCJvShO+CmoWHA6KdobGJYQmS4AemsykB2hVA2TrJ0+1V9e6wcJmwNOhaQjUCi1EU4Q1QY9fMZ0EAUPaj/oLmNch2H6wNNNaOFsT935373f3fnfvd/d+d7YmztbE2ZrYghb53gNtTlj4Ij0U71rhi/Rq1g1f1Fix1Z8mWZTYPCDDV033kUjBohSBfMXPD0S+MlIPFcS22TCkrY47euhdU9hdY8hdc7hdY6hdPczuNqasSf+Qufg32MEOfgZsU3HWLYiu2FOuahEwue5WYKMrkBdZmlzw53TFswOvQfXjxLo8durKClJBt3E4lZVapy2N/UoIHr/GC8y+xvaW7TAVwxQA64+zBIgO1EpVuqX+4Za6tF12x7kl/zfY3W61f9wNjhf9OsquGAcVklXr0vSIJHswQY9q4dQ8c3wEa5SFCCKPVRIJMI6uIXgLJl8kpSpJEuJ5LLwLkh5Q0pMTQIJGlyQ8kFW5dgT6yVekDGjKfVWawCPJQI1CiSPNVc/wQ6VmLFVDhEYUdUj2O78531fj4eGJEJ5R8VPVG4w/BKNQ8ESFU0qdW9mBZM9VcTIHnywvOFX0ZBSWm+XyBgQyow7HGpWVr4QHYqJz4m+/rFIl0k5VzNqHGFwKEWudQoNTaHAKDT+YQoNqXOlZjOQaohXxdohFnnFO1MjwryqdAwQEg3tXaA+otfk8MhklRaqCk41PjjA/iNRllj2LVzbzq1O3HsRVtdQD88qCpW2R6tDF7z3y9GF5P7FEepF0bAUZaWWJqFbEQiS1uu4s2foywk64cesQh2SIKnko1FKPPCT1GNi94hz+4u3AWMLbkm6EikglAdsE1q+Kd6Wh3AbjyajXH0D5A15aVIU5oBvP53hmzuf4I+ajLLiYvgcv3nkX/cVB6+CLAr1i2h8hqx/+f0rkglrYOEry2w5H4bZT8FYI7bft/eRtq4jG+yOQF2TFxXj3KuMTdgEd+bgQW0D9+EBNQITBMyCeOPLiiTHihAFxcpKHvYuS/BZkIabCaeg7Vswe+w7DMfHgxqPd0S6sTfyjeGYhullj8FXjmtGrv+Ooc0edO+rcUeeOOv+eqXN2c8KAiJoC420ibrksTQtt7sSLH+m83CY1lTlElhImXm7wKPAvaRRST7CFLS4k3uiknBK8VegbHADy5AEHUl49KiJEdZWaa3AxXwGwDDNwvsqrGHK1rmWK91sI5X09jrbvZasFoJczJQhKHXkZLvcNnRw8erXWAzGqeEkkazYAE6EIK8e+z7Tw4uq7UtDzpbcKVoEhxAx/6uBMSa/XCkGeMjgXaqGTdgXerlW3fP3XmbioaQKQ1nkC6AlseYxJQLKyugxofX1RuzP0qi59fFXOdp35pR6foD5ULdaBMnJfHZAvPSMJ3dEMLeibpSFufOdrDi3uMCuF6pORnc70yOgw6YbEO7hszzNuS2N2TbOZNB4b7M57/MT3EIZxpMGfHGeoYT970w5IEXzjvNkl3Ajc73aRpuEiyi5AWwCQ7g5u1d+mx4KHpHvEi6NyVnge/EunAZ7t5MpFvSBXHD5hh+SHdLPhzgqjRwDiIg2lz3Lg+hGdjZc7UdU03O9KSyU3PB6ixBUTF+SxNBj+W+w796k9pB+VnRFc7xLs3xVQhyQJBYXtz0pKRwLDzFIElCkNLRh1SXRqAy0SJ5cgi6GR7Gbj4vQPiFRQUcDW1L9JguDYrjc5GROd7OCgPwr2J+FkiBOO+gOol82hSYLgWeRdMAhGPYhmRJe7dzIOZJnjN9IlWaKJrQ9Nt5r41vcMjlNVmb9KsfPHLz66pCe7bhTnfK461oNjPfzQls75EiwWeObYlbO5U6aWu2g87csM3MTpitlhQNdLahruAEvVuhadn1PkNJ4jDFLNR4xgkqm4my5zRYovh6PeMd6gtAZGYTfZ3bTv2Fil9/ZtQJ1rKIbnx6Pg9/7wxGx5LsCZjM8FWLP1uRmeG6CbK2AzhpFVX0r91Q+x1XTH8dUXvtglYrpYjGutPh7Q5jAYGiP/YHk4W0TxtRHwOk4KBrmjaMbHeZhm8UWcGCx1BTRuup9Q8zWRD5o8jbGlkMWKm/iaE/ojp+BekLQGW4qCwN5WW8bJ3RU991btFNsuwxvFshtkV4DaNinZBxKkeZMI0NpBIoHrPuz/HY8F4kjZhkiQT2A9mKeJgNUcp+PrZZoVMlaraWS70dSGlwXX9IzneRefAnTCbHVin0K8OJ0fU3mcN5HOGHS4tNFZhD7xIdNof7FdQtusvb/wKw1CztHWguPg5/euYcq/Jjb3j46Ho4ll91ZgswC7HjabK5Cwmc2Ghs0iSWbHefk+pNQ90YeKk/B/VyCnCjxGznyzO8UioW5WSbMXC25IupNqtisTYrhVQkIK4ZDSK+Y8n5DI5XMM53Wu0aCNLkfuG6QBdcj2VS1P9XzHicMmYrybOLnAYjz4S9qd6jhq+TpFKCfDkGERZGTiSBEj0dbtD8L/OQnGmJGh7V5yyxu2rgxn2r0U1rx1ZXjj7UsrMO0ButPIROJflRNJed7KrAv4Bd3XbWm1iQUEr7+Qs7bKEd98Ed+ANpFlIAalhqBNaUeRw2N1ZpQX0eecIRmTPZu8DcuPtHRVwOenvDtootY7mqH3UuoZ0eN5sk3VqcQxKC3Wk5CplyGpRN4UX+XeGp5Mxv2DYJ1ri4Oud2sZ4ZWXGbuQtBrEa0ubc/0oTW8TI4NSOVJ8REaIPpykAgSJUZKO2yjZ8pKHKsAEjrzeOtpTTimFX2od5d2mHnj4uDOTQIbzkvFMvvrA8bxfgoXF0dpt0pXfzjhN8WflYRMj1hHOSCXp9GgQ1J6R6oc4y+iXpNUsyeija4sKNiKnyZWmIJfFDza0UUPlpQrhspJOCYt6mS7mNEGM1FPtJevDoIlJn7F4hTUfhqlvyGcuz2z4EDkAorwIJQs+pFtDUJjcJviNDE2oTC9k3IzheUwBjOeUafwqoPFmNo+qLkXkr0WuihSUQEQiLrGOirvyPiKjOgrgBdVkAjlE0xnkkA2nkPsBlE4C9RAw7H916xNyJE5M/DmDWz16htTxuKccR5r3HQKwjJPEwA137vCcOzznDs+5w3Pu8Jw7PMnbG74viMoOuTwa+HnTrxsNSskLIzus7t1NzdSg13brtuu1l3HSZld2opnaGAgo/LAW7mhPJBCqTGt4Jdy2BreMwFXl1mKVJXYvvfA/+KbR3i4kWXu+yMX58wXRDDrlwTJ4RRxfxFqrRi13Uhq5/M7TuqGkUGUQOi9kZmAhgeHGHJCbTIW8XVynrixAoNErcThQO03AZPJWmU5mEiArq2C+TJQtYpALPFc4CKhnQPAvgixx4/MUtfLIbrxFl8GEaeJ0C09P7yAY7/vS+5AkiS9BkiS/lqgJoYiasId8YFKtb6B94+BAxHyNIXIFlkWZyhbDRw1zdZRdZwdijyWGyRBxk/WlYmc2PjO2mct1/FPqB8VveDapaGOXEWBkkrRBpBQ7h5OVFHu4w1LFvokbMMqYopP+HFX48sbR4D2yyMHtJciQDjb7kDdhpMrRuD0syaNVYrQz1KKq8cyiZB7Po4KKkBab3Ie2sw+f0NqORMmcCySmGnYmSq+/PSuXBm1Ew8KUik/kEVbw/Nmeh3IqmwH5Auh32gIYLq6qzS4D8cmH6frcLxS0l7qhz+oClE8q03qzzWoOimJBzLLwT/kukROEiVWRXIFURSfqaOmRbGhUWiIU9qg5RWQdtE1MYqnSLIHB7pwI8pguUrxBzCrA6u3sG5JFpVuTUbGUZ+Gw1z0cTNSC5EuLs35x0dqeswzF67hpswRfsT9SLQAVj18KVZ+pa4OgL0bb0cfkc3ybYrQekh/V5BtBMrWwtFUsxoDEH4YISsUbEj9WrZym6OSNVSwpaNn4laVKJIncMcMFSEAWyT4vYK+qJD3KcEtjpCD8JjtWenQSh70gy1PqnBd+hW2Sc5GlqyXNuMiWLGMObuIZdfILv0KsDHR3541P9saT0db4fe/JVg5mGSjyLv6XPDthmbJMU0chkt61xVz1JayX0LjTvAhaEu4Om24fvhZ5l//2vW1xj4EsysE8tJftyJTek+cv2N8d33v6pEOpan2cvppYRkJaZsK3ToBgtLjpIXMBD24b6aeNhuOxfGdLS13FmhkH+6NgwhXVCTAk2yBTIZ6HebQo2uSSR7hUplMiTbO0j+XtCkV3fHQd7yfshEPep810axRPMfV6wghnYdqZXEhcCoWLpGMVces0OJDAZIVBCzKVgjIukgXffsjV0PcCWxTDNmmwNgbohktkr4Gu1PqHchv9uqPyp1H/XX+gihv5+SqWsB/UYilIe4yOeof9f4jWaPzsFEKPkWlQ6FFoRKipJkmXpoEi4CccoSzE0gusCIUEjiS45jzOwKwIi9RnpsnGUF/xvBY1hLVW57lVKa6cdJd1pBbm1z55+kivrPJWGZU15L/rPZnUwXHiTdSMtonLxaFhtTOiCFas8hJiS1qVkpNEuLFgLxTbZfFlhZgVq5zaKdM5sCh624ZjVyATnfQKvZcfGjA6bpxxnWtakKhd+9K4iTq4iUqokywRpX7J1JAZwZttbVdfUZ7HF8nGjXixLt1WtZTKLHTCqaZTSCrL7GyZL2DVNJd+vu2PxpNwHAQDJIsy2PR+Yz1kbFaO3OY3u/3FruXw93rJU97obAwpTPQHhqPZyIRSvATJhrKSsVas6XIYnvG6JoezKnZWxc6q+Pu3KhadmdUS4jPziGrCSGdslZEMFi1B7aCoYc9svuVLyIIf7rAzI4rvtS9XZ21CKKKUKrjVArI7lcHlXUQKGQeOXjQIzxbxdUwYEtjPzYYOu29+fxo231bJzhVMUrQ9Sk84slEjbBWxJqU5u0zTHITwRCw2S2xCT8qTmk5jUFmkCyR+C8Tb+GT0e//34Wj8vn/cRNVpuL9/MhoRXacmPmP+OT2SXcZw+a/6Sr+OluK7W/jEByIN+46WEfH/1DRyKtLEPF1lM+Eb3BAaUIogL34Lgdct+gaCzbQyodgBsjbHQnGNuscgRqLfDEaWRoMTl4wDisuLQdQF1wpLDejowItTPKCeozlWiPPDEIRMjoQwQkGKO7iYiElCIRmpcORUMamWvRXqweHwXQNLRxL1vt7xuteb7L9nx2s0I1432/kKilfAHNBLCKmyc4qNJnRpa8zAL+PO8CrtJCnGC5iOMNx2s5PyRN/nRngiiXbl1HUcYVWgGstsYQzPMrVjHe49jtRHbMhpf0v9VDsleqdE75TonRK9U6L/PpXoyUtDUKOn7wiqKp6BIotmRZuQ/EiiEJ5FsysGTEpQS+dRMBn1iNExvmxkBzckDZuuiYXpjaQ44qGp6A0jQygX4HDkGfOl+nCaIL7S7nuRlcHGxvshZlPCABGtIQ+ajojgdsem+QV9EuwPj/qDd7WJVwmgCflqA6xBwEqg1SSsoXg5ESsB2MlYea5KCVmpqJ2UlYptgpiVCE5oLJ7MUujYwZGKjlR0pKIjFR2p6EhFRyrWJRWF67kesSgAbIhcFGrUCEZ6uXcJTwk6Zcqv4mW7DsXIgMtoRjJXiBNa2zEs81x0HS0ZM2vaQsmaE4pRsD8cHZj9bWEIkxMKDmVxRKFCcicURlDF05DEdtbN5W5BfHFpCwvHeNnMUokTP/LgmXY17DPnYMMc+C9Vob5O8yI8z8D/rkBStBtWNIuLz7QiagFproModOtVxMl8lRcZqwbvhBBG9KYaSAs43oI5fcxX2U18k2b5ZbwU54DsIawnPsuuSY1PSMr5AoDC4qyWNIpmngr4DnqTIIR04lZwPNx/Hx71oV5xsD+EOlAC2x6fFvT7Op5laV4jYJ4gdxDFC4JYAYue8MrMuAKDas6GY58bsYVg0vrGpWLfVOMV+k1nX1gVnkXCeMirOsGRPYQp1wEUtEQg0lzIxTnyoZLsbn+sLoz3+Nm29l9HrBBjBk+BKIIMyIQB0+rr1a6CS0NXM9lpamuTSpDaba3iqmeHilwGakQSaxHqAbYiGODkBcRA/OhDGEnQTAwPY9NNtKC6L29q61NR2njkzsf4T+902jmioLue9PYsykGI0jcru4URMgIiu0W/bfpxBpkeLC2K0eC3JCiDCcFgEtD3vJD6R38iJPbHIXr2DyZUBtt/9y4YhQI9Lkh0v+V+KnJe5BbCbKMlS3pxGtSUMJkF4nS06hhT9WRRewSnw7/oeCOpl9FyCaAylICwahbF7jqcFzxDo5NDqq6BmmVEU5nIGE2XyNASU76qkNXJTx1TzDHFHFPMMcUcU8wxxRxTzMlPFV4YKlxfflpJyX1lSaMTITpqyVFLjlpy1JKjlhy15ESI/yoRokA2YQMiwlFjvBmFxUZkTYThx5OQrR4tymaVc9oxx49c7UrBTh3e22bZad+48cdoeBhwLTT42/H3HMXqKFZHsTqK1VGsjmJ1FOu/HX+P64DVZvJtnmv3XZhdrEc8OmaiI80caeZIM0eaOdLMkWaOmbgOM1Gl0dCEwVgj8SxeRknB3eyKiXzeFL4g94orFRfmzaj/ZwKRNOg1bUUOxU4OCTxLkT+pdkdnaeIsc+mvY4eB6Jv9/nFvMGlqjKGANrbIsMPXNcuQ+cSCQqdsu1HiB9+kfqp6GxICAEDe5DLNihD7oG0bYpTLuqkI6iK+AYmooGoGE3VXt6kmqai6iiqbDEP5oC81h8BNi0YRvveiY7wtJGsJ7k2ND4CfJHLvy7RlR70P2Bq7v/8b9twOXXXD6h6GzsoaCcYwfPfBMjre4rFYPWYrQBRbNahGKKqtgm5bVGIsQtSnH2IsIuClpzi2ksKeMIwjkXlkmwd+WokIy+wdyiwRyBjwWOdgFs8tg8XzwMZ62HsnNlZlsMPHycekWgQtYRCbdJXzJZSsFeiKKvYK/jTJl5ElvI0lXJpwemgHg77lRfRgZwJICiDtx8Ogd7AlDenhM0Ka+hRLQQvF7V5k8cUFyEJtq5OllKaNnXL9MX/T4whkytRLTsDxU1gktYWYf6KjynY4PyvCVREv8jBfZVl6AZu8Ap/DZLVYhISqfYzDekgVCpOxoRplmlxdswdS5Q07Kayl6Nz4s/LFsFLBSRUjjQhoQhUljVN3Yy/OQ4RqxIWwjkYILdDGEuyERAQSTsn1TIbmIItvQIhvh1q2Qz+axRCywbkG2YXlyK0+vYyTcRSM3gVsHrZ6o1Hvz7D37t3WcO+/g/1JuD8cjCejk/1J+FsQHIdwEbfaHOfa8q3UFtadZdELhiNh2/e+6paDjVFEtrXFEP3BTan7oe1rWwTV+PHLtIUsPVuvp63ZKi/Sa5CFi/gczD7PFmDa8qct5vE6n7Zef5y2zvBOUUrJ9Ou0depPW9hgqfUatnJ7CZJp6/UXI/zraWsZfYbXuqkq2Gi6hOD+tHUbxQUqeHrvT1v4uIfwUeFlcX41bd3DlufgPFotCpRzHicAJuNjD8ZpyG6iRV6b2cw2pOTlHe93fj2VGFALlwN6fmoTAMMaK/Q/epSpcWMU28oq4gHvzDBLb3P9KaLnqU+SaWt83BtMW110gnwUd9hpveeJuQa8E0+rnyqQp04JScRaHwXvgj+Owz7c/lvGFoT9fKpccn993H788+mXZ/ePu4+2/nH38afHpzjlyf3rX+mvzt/aHRRNEdsU91D4qsHvwWiC3kb/GA6CrfbJZL/te5PRn6H0ZJr8o3GfeieTIbletf3+NUauDU4bxGDtUZQMgprcmwnPdZaZnaTfzipbu7TJRa4x7oesccUYai+xQvAbG9OuKO1EsL4NOMlBiIWDcDT8MIaUymFvEox6h97bw95kEgy2+oPjk4m3+0Y68Ngd0CEiV9Qx92pwrwb+arA+BIDk8x3MrsIM5KtFYSH9OUJRnUYqlWUSY+wzBH3jChFGEC8X8wsQRtDTRB7SOBDcowmUJrPNbizrUY8qJJJT81Y5+VenXV56vZaTtAhZ/BNbg1Kh9drJwQ3IokXlnKrl1mttAV2bpFm4gCECbE1JhdZrJ56HWBRU3PKQqVpDcqn1WroBRRqeZekVSGzNCEXWayMD5ysYZBAKydJVESbAjhKmsnKrHdl1xBX4rAUHYDwlNeSJFjdFivbkScHtar0pEOtZezxorqGYUw7LOQBfJGzWIFMVdnQGPFWbxVvEiPkpxPOgZWt3mcb0QMHjKUezRGMbhQT654cgkkcq95GuOcwECY5ViH8qMUdq1nMZX1zSiuhva02ogBz1HWfQ8Cg4hLs2JFGkSXsr4YvMCWX9EJASM7hgM4YgQfbT/hvCru9h5WiHxLOhZH3EYpVLpFyLtVcGqqZdg+szkOXGYGnqMsn6ZPIpB+sy1KGFh6Ie0KBgDTUdztIVjZeGFoDxNeQ5ICIe0t+quETqHMotI5xG7dYL2mtHQm8TGGhDHCU+sGlcbF5WCQyzCxvGv2RE26XzpgETOSLJlZbkDX8+kDr5vMFY2zAEssSIMrdRgbw6rVUbf5WpFVDWhE5K6fe93/uDdxwt3nD/YNa+KpRa7Y6aIletdRBWxOdqItMu086AUoKDhmoZFKaxPoYBsCpotwsK54LC/auDwpFuIWi8l3rj/kHQaDdRiOb7yQBZb0fZ50XQH2MPMDQ6vRFJfV3ynfrLGwFa104x6rxXHrvqw7URgcNjYHbWOnJR0E3tMabgg1keA1ON14zZ8EMKWr7uDcFihKLa6mg7EUkxuxvSVUFxmvyU4rUrodWbXUDiURKdnwOugtp7+zagKqXK/hmeTAw7i+wDDmbaRBzUso2M4HwnGeGVvaQtm6qGRQdq3UeVG0Dip9R/eJkp0ErKHv5m2sVdIei6L+dAnqeSNMtAJDBbDwPIaE4ToN6bOHC76dFB7g8f7yioQN20Bv4g02bEmcA4ExhnAuNMYJwJzPdtAqMawNSiPQhVTNzUDYhFKSI+0JdCd/BLTbGxwJQDBtFpDg5mXJCSCijVYamBrZ1aBTTbwKpDORSB+F4baz2jnyCZQ22hNSZo8j4YiVOEvxtOEgFqNk170hj1KmpNlLGSOlOF8U6mcjAMpMLg83lw4OkECXz5mEgS9lCE0IKD7iYcQwwqcgzXYFeTSgzsak1ssLuOnMAsj6tNrBLwTYkJSHVrTbfSlTXnm9YiTnilCTonmAWlPoxWLIGRyTBPIpErYFBPqHWZSPY7wt8R/o7wd4S/I/wd4e8If0f4O8J/Q4S/RvorlGSaYDa7XqmJ6FeBYaMI3NC6meDnveFaUvizu6A+FzDppj0KfMOboMNFRqQWQmJ6u5yEq18TdbuF6WYmAnxicGzACq2oTwPo/KFI03ARZRdAsMaGnHipuHfY/y3w2nSdvf9siwNYcNcUXNQnvnyIOSCy0aUa4m/7gwPkowKd3YS2bH+EBgLD8L/Hw0GFbRpYtrEl2gUIz6Jidgk/oS56eB3Nof0PVw4mUqQ1HJ3uQBlfB91QfsOeMYk43oH5ZrpHT50Hdw+uRkiFLJvpG5NTPbhzUKcH2RVspmOymPwB/cpAni5u4OPu/2/v2ZbbuJH9lSm+UMzhqmw5ib06YbYoaWyzLJHaIWknu0pNjUlImjU11M6QUlwb//upBhp3YC4klWNv8cUWMegG0Gg0GkBfuNjYUQ8Ne80tuphmtyRPwYhoR11jb6Nb9yspivQm21232Mvr1t2a3YJVUkyzKO6oZ5OoP5jshGZKBsXddE34XW5Pt2XGwiXRfq0zOq1U3/8biHcMefHiVfdZhzWAvqLgGx1ejlHq12kxX2fM21ZiVzxm0LezG7Tv1x8XaXGrCLOcJPDjqnU+6p+J8NofxnEU9tmxiVZbLJM5cVfkv0HfAYcWX2Wq0mvVKebrfHkXQw5dF26YsPg0ujCqswS7XoDX52FI/cfbugyCWFDj0fl7K/w4deFC31lpLmgBXIbReDRkZg2DkAHRbMMlMNR2QweZk4d0RkpgzsL3g9NQBxKL76p1+nY0DocsCg0uI+5ujhVGF5fTCQ8Mj+wMVYRNUpo9JIuUTRE3+LlqjcNJTH/Fg+H7/jkemyXUx8Vy9on4oU7OR6fvQhPqOickvkvShRfudRSG8UV/cG5ArrNP2fIxowq+F3g6fDccfRjKSykJDxZwPrC30xOjNqpyXogofD0d4+ju06yI0SWcAlwOhkPOJYPhOP7QH0yY4sYzEhcgpO7uyTzOlo9tDIBwcamF76fJN6EsHo4+XLU6KA0upyfng/FbqOq4gVTNj421K7Ta8fRCcfzyRDWT0crgC8mTQvV7EZZYHWqhKxuTC3rT5nooOcobs+SHpzkRLk3JzF3Wf1XGVKL0pfZ2IkU51EinxnMAE6FXGUS+GisX+9qce/yGOmYo3DEbmgZSmct9onxjcWA5N9pSsC5uTM3uRW0Ly7qYmUwtQW3JVI/vwSdyvzq0bsKwVLkSeBf+qnxQbrLq2f2bpnGAh8dDelKTt3fh5WQTezeE28zYzQZm3zBRRrUVGxBGM2wU86Xl/DYfdCQjNPOOY/a3iwWeSqsd5tjDID33lC1ap3BB++AeHEvYrlwqXpybdCVqvnXXRK3s5JWo5f5eE7m23Vei15SAmi2YOkFlI6Ap1MSNikMlSq5O1EQrtIsaMbYDL9ezAmnjbzocBOYSY87yt0BgrEHv/BAR+xs/sKGViU2tV7TE6ppZirhpsd1bWqx2SClQq8iuVUvev0/7UX84GQzD3UpeJTApijvZcc2Z8psRz7XsCso50ZzSje7ILCSGeTzjYZS9FZOggLFbXAZXYx4skPrTYIFaI6qYhaDuTlnayBa7qVWAq89esjXEh9tEZAdt08sPHnNDjeiidqqiktbbru7OtPcU23uKfbWeYj7fn6bLyi7xLum2vDKpWifGW50e8w11J16HhuL4Sb7l0d8TtYbJXlS3chnMsa8sRpR7MW7SvCVZ9fbtz1YHzHBzdXvgHyP0wEse1r4yj1u07B68nzRq2+qw1ZfTXdhh7kQ/6VaFYKGS7A8m6cyhomgyt7hvdbsQcR+k133XibKjRah0oBGBRdjAIYxNE9TSAW5n2wX3nl/O1aA624aNUULGZPqZQA4Yw8X4tgxfH7GVPz+uTY2OfvV7r3OH5dqyd3u29l2hOwurYqBRIXq4jQW4R3rtBdZeYO0F1l5g7UJgUQ1Ol1ib+5uUWdR1DPUMS0SSFHZfc08WCyKjDM3TYpVms5W4cldPNqWvYN9h0FZ4H69+0an/RCNMVDyXhOb9hRDaWnCKWonJjccgzAvzdI9AdmyeWpeM7hA99e4Y3WF6auSbUThotVzPbtnw8E/NtUy9g07nPIaCVbH+NVjddyPOKdrTEWNI5OPZ7bIA5q/ByMyOY5eMrAaS3zPynpGrTd80RuYZB4TWtF5VWiYwVlatZBoFBOFqXx2XQcM/0HIfQID7NMsc++7en2/vz7f359v78+39+fb+fJq7Gtsv0FcNN48Gjmr2dmNBGd/ixA9ru6eZHy3ojf3SetS6tS3z06ZZUcsSwGt8VfLmu7er+1rt6nZlSuc0pmOXD2TBLh7IwnHpAGxnxZeDSw6orSrLtKLGa2z0RkVdMPDVXec8Zltve2yg0Eq4kQedCO2IwBjUEcJLXrXiwfBNOObCsRP83AushDrRJBpcHPyty3eKij1FiepcrJKP8PTGT50wOiX7SOshptc6rS78Rf1L6J/FKsmZvg2p0FoPSZ4CHgRB/0WsSe4L+pdwOwEQkdIEUrO1uq3ZMpunYCEO2UsW5Bqyl6iIlvckT1bLvHXc+unnVreVpze3NNPJIl1BfOfWcav15Uu3tQJ0x/8U6K+TdNHqtu5IUSQ3hH6REKcQOqYIltfB6pYELJMKc8QMiuUdWd2m2U03KJZBtqR/B49JEYhhHActGAcfu9Zh+CDbOQwmt2kRpEWQBB/XN0GaBUPy+7o4Du4XJCmgaUi/FqQruo+x3qyzIJ07msBZMFpoffnty2/dFn1hfUwLQjPHSCqv8iQrmAk+zO5y/lklkiO/5N3ygcSPyYrkd0n+yZdakuY/qs4sCWmRLvrROxSnxWqZw7qbjoHL1SXHjPXFeutuzen0Jp08kmIFR0Of2xW9qgS/ojSLH9Nszha3y46Cm/5/FV1UL1RHQySrTBSP+bkxSzx94b8AgROe6c7OCMf4yuU8RjO6W6XMImB6CYm6g3FIz8qCYdQc8KwfyhCxQVG5Q3VYfXQ2Av27wKIXIyo6FGevddmGnZrld0zAAS7+A7/RCZdf5c9riB1l/IVrE0QiDWPPZAJ8Zgu2lsxj1euIvKPGEq+fMbd+kC5CkAWPt+mCBCuQURAy4KCm0OlQeZisgsdl/uk4gJt3MDAPbpN5QH6/T3MyD5LrFTQHVvFrGOoh1Ijv0my9IsVhMETBSkUwNg9IqeYXnCaLBQjF5CZJs/8N0mv4cZvc35MMpPaKgG1ekhYk0LBWyEKHtFssb2LI+VxAGoLt0uhSH74ppKyOz0dvIJMuX1iL5c0Nu6IKivXHf5HZqqsbpmCp8QtfeKnLI/69WgrDZwiVFcySdUFkvh6X++e2Uupp+qxevdHESB/J9TIH48LMTI+Ey11vnJVZ7+NYbj+TX/R/OdARYeyyrS64+X725MeL8WQU+UK9lx8wBORmRwwX+LdqHc6oLBxtG9BYwGxAYQHrtPoWwOZXNQO9k6fd9uwH5ac+xa60zExcNTGVR5Tt1yFLHUx3BtdKV95OGBoosHBDoXuBa28v+upmFVjWATA5bG6CbL5q7TOI7O3Cv/kMIt4H1JL8IaWvp2XZQ+o8nVZJOZkSamNZwYSQEhrCmcVcsLmQVnpzUl9Ry1Who1pa28isrioIjW+dEvN1G7EtGhXM5kd2BnVLFXuELAUx1e1ERneLPKzSaumqQkWEaXxe0j1/ahdo4zEpYtD0pbgQLdESulCmkzBiwkDRMOmaOAlfj6IwjqZDx8Lov56EkeMbY3MN1LVGVHD3StFQOFUDFYebh8XBxcnBiiRm1xaoxrOvCv879in1q9X/sa772xAuS1P9gGDDIFcJBvPVo4yFHGa6UWhpzW0g1YpO/UqDt6nSlefgRQHcromXgV0v85vlakUyPxgfq9qhA7WC4Gy6KYwiulkU5bqayEi7WucZmTdrHVLN5Id3kKF8bnlLIuaPy7zBmBhMMpvlZGX2Bq518sOczNOcctEy6DnIyjCwBOoCnmXWLe4X6aqtpYAXoaMDe27BcIUdOlFOKDWaHd5EEiQ6BJAjbCzqi4SDKhs2QmeFWgnR6fE1QslV6zy2ExW+wTscPKiOzaMyGoTJUwAeft0Ct/L06xe0tY6/fhlbfT7rcLWzYGPA4Vr910KxOAbB4VwD0GHdo+DwzhHoCPzHTM9i1tPIOtkuAAnllV/PLHmrSc2O58Jd7GFtXNXsLtjpQGg79LpghD6iBPYxboQM6bXOqMzT6rJgavBMvkgfeEQK/JsKJ347rUg3SD6uNI3X8wzRBwXewoX3315UmlStGIwtvrV+GAPKyUP64JLbendqbX2llHPKd3gVo3uRlPHajOrSvJHQzmrLYmF8oEmwYOSgdM/kNOv2xp4VuILRCPPTz/qMyAoGxfUlaU2KmsD9Ka5uWbNC98TXKPg9t16QPe/G5Xfyc7IgKzj23i+SGZnT5xfP1fxZeB5OwurtiJof0Vt5bvaS42WA4rnCizaIgYsxznpBu1hDBC0yJ231xalqyPRlYx6vlvFiebPdM4Qy1gBM6sLTUXQWS6MwML5CKxv2430YjQejIRZgdV6hnhHX6PR0GkVoqAAFuulCHVs0t2kZb+oc/2IRwpyg5idWSm3zqR6i/lZws0HJCuz3WTg+jQaXE0EXVqzAMcu36XAwUSuMB2+Gg9eD0/5QJ5rsJiNoPOmf8DGNfx2eKoSKpkNmAykW8X4Sv7FJdDyZ04vNjO4MzcIBavKlVshGpwiuEkD4JIxuK1sZfaiOU36DD4jRe2jYjOplnNxYqjOBVihmFEvH0+j94P0oGr8dXKrFYhnwhpS1gEVyQWCBsSrEhdsk+jWejGI01RhPT8aT6IDCKG8OfzmCB9ZffmmrcSzZ6E6mp+/CEm6RgqAbtD8Rck/vcK6TVX29R50I6JnPtOUG0gQYU6GX8anAUn0qtEIxFVhqTgUvFlPBG1KmAovkVGCBMRV6FyU9Obgk3zxfNiOfSjlAV+WnvfeU2rWnVB0/qRstNVmzOxbTuxPasI2OeSN6IQwf66orQVZWS+V4Dbcu3SLVMuay+kHVfLsjorrZFayv98WyBWPVYF3QMKp0odCDGdOsHRB0CZidZALCdzgxqlGr+sjsOUoOPw6tmolDlzN+JHo9CwuKpRJ4rGFCSvlVQgRRx4Tmos4Py2uYkJpM9INr1YDlHCZ85mT23LOHbif6pPXcs4R1jcnpeWaD1+aT0LOojjUUYvcc1MVagqg9i4rcdUYjXs9NLY4NtxMVGxbhIgHxxRcKJS8e2A4szxhLja5UcM1tdGOd3tottQMH21qCA4ew6Xq4wSlouh528E28PdGuabWn0TNjZlcV3cCYus5WyjJzjd1KWVadsyuVZVrZqSvX0J8ZsKE/s0JLf6al4XASSpLqn34ZTMwvg3FM52A40fTzwZs3YRSrs/gtqdDq9NRQodUJaqxV6xOkFVpatWOC9E/qBOEXfYKEqmJP0BMq1io994r1f6NibUab2FCxVheDrKyVWrXV9WDCqN/+NJXcHATf5MxRGADmODQwfSA71+elBCvRgUUdSwvewWlAk3hVnfCdBkwhWIVHqWriUsWmH41ayz7fmDK27JBj1vVq68pU9Rxz022u0+uk77lprdVVSdzz0xRhNFL2nLQTpwuLZL0SGu1CR1f37mqNXd+srX3avUU7d2dzY3bvyU01d00T2UCbN5QRJyOUSKZuCS+4571sdv8sfZ6acmz5+qYbvhwommzTULTsyZUNAbz1wUtmluR5SuYOez/znbnbyNhHeA3Y3UAQ6E3124Xf7qfma7tQ3O7BAmG5Rsuayyh8PxhNx82MgxSoDWyDFOimpkFPp256CFFL5ywhRz3F040Ax2wEHbBI9tPPYk4dFFMOVZKn0ztwjta52izD5cRLG3A2TakrTIHSeaHZP/a8ONGeSVTn9HHVZ9/Q0oVZtKCJy2yRpHf0p7RfrL2+xCrhbdZeX8KaJZ3TpQXj0OwKLZI/JTcPLi5H0WQzxzYFdjNudiPQuFlQw2uYDk35eV7PEtW9yu7I3Ufb48BymGu+XTRzY6rOaNW9yqgbitOyHEfhMMbjX9zeCvyrx+EAPLTkgmQmzypvGs1yE2EttxJl7SJePmbbIWUV0yKm69TRAi0XVEcs7usM+Fu3QTQJ5yKXX17RB39mN0jnqO12j+CddAJyYWRRkBMwT2/SzBEgb0uFpqHlcIlx6F7h2Ss8e4Vnr/DsFZ6vVuER7hFNnCUuQngOau4oIeE2cJKQwC7FSjqdOhQfr87jVXeYegWhdJO8noYlXBeeSPMyZIFdqnna6Q7gqG3h45yme4ncmKIm06Y+MHXFob1BfMfg4LIfQZre0dBBc3TsB1fO9CaLabAdrxpW2zPAIxystvW3EKYhC24+24Cbz7bg5rNNuLmj7jc71EpFnsJhYOwqjv4bG4k1CG3/8GA23OE1hqBuRwwJ33bQkYRuRUxrhhLTebCG5S5ft0JkUo6HFh2bujzZ4c2durMbRUxo8EJLmvAPtsLKv7ALQ3sIvOOs2lXWxPvF6cHndoGxRsgDoLj0VWDT034UDXwRV3yqqg7oCbniU1QNaNtPWT7GYTBUlbZ8xn0uPV7fl4bX0Ol8O5sSt+MStytp6i1V09+p9F1x9x5O5pNYILzL1BYgkafqZGxh6pZFjKt6M/IdhR1td1XR1dXkXze4IRnEe0sh6IoSzl78zcOIiacA/bFH6YbtI2mQw0EAVqR1TyvinaRlale3DyzmClfmCEJYx6esu9WKu0vud7HirLhgliVXnfTddVLdOmP9iLxQKkvCn3r4n9JNbmNLKXGv6PXlVa1KkM+gxBq/WcoZEIptSpi1JTnoF50mumEL/jaoQ8sEMRpbOJmsoFk5PcmZ8s1oGG5ynkS4zc6SNrBhhCTjkKkRjp5ZtjUl+sGbwftw2Fw74GAVuoF7WDasPB/v0tJGUx5c25125JAbpcrPPlC1jg7tOq+7MLgOwRKLEZbbg8OOeyUxaEvOh0Cr5LGCcSh47hGYBxoWocvVU1pTI3PPQdeudnyyFSL6XR9mzzUuPWotbs943KhpVb6RN+ZwFF30zwf/CM/UUjsQ/1XrdHRxORo6LFH4z9eDaDyJx2E4dPmwekzKTXsTR9cdnyzLE9cwHHA4GP7FHFKpgYw1vN3anPx7neRJtkozspUG8vdpP+oPJ4Nh6NVAqAEJiyiXLR/FtdPGmcLtvdgZisNIPV1VCVHxIIRVicX3gRb3gRa/jkCLPteApsvKLlFXj7ZI2phls129TnhGYmf8nNpZ4L0Z5uFazZ+cHl+V3REMN2jenYO+JEW91QEzclzdHvjHCD3wkoe1r8zjFi27B+8njdq2OmyRvLWJGOArVM/wursQ0Pt81vt81vt81vt81jXyWcNA9XTWKAOhkw5JrCezRjJVSa+9wNoLrL3A2gusXQgsqsHpEosrdbSbDtVSl1m0htZbocPx0R8J1Ip61lFOI+L8f/idedWPIbR5hf+vu3z1tKMUqFX4wRmv6kVM8ea39ea1Cb+t3y6di1ge4p5cDkpjpW/qXv8by/ZSOQlW7hTMiFI9DxZI/WmwQJ0mCrVmQVupgZLnIR6OPjTiJwWoOUO5gWuNJdDT0UnZpMqAdrujpYQzZUSbZbWswMVvTLzIZAXlDUsg8aVQfZKcO9/oC1ngTC5YNpX0It0xl348nmlUEKnzuIM3O5EicUGk+Qr95XiNQmVB2pnIO2zlcWfhEobedyt8RCoxU+kGRZrRvI/bZ4etZfCyxQuB9ypTpZU+Zhyez+xFtVix1Q+zWDNmcSggFkc6WEufXHVWnyL93ibWL75Yy6XZJ0VqeZYovNDzULrTUD5zpaEseewSucbLnazBCvhDNJhUP3uJfPBxFPbPWMRjXiafMEUJf7KUgXSr3lDjvifnfd9d/cRT/cT5dFoviNdpFPZFFmjLshQEz8XZDweno+Fpf3IghCJlxvNw+Gby9sAgQUd7eoMLimN6QWFRqv0XaqblRsmI6MfFiVyKRKO/H5cxTaUoHTPoR+yc7rroBSfUwq/wTaP+nzTp/0nz/p806v9J3SktZzRtIZSi42vEj0uuovJ+iQVW0i1lEZYi4+vTj0qu4BJEB5NRDKCsUF/qgFnfOn7s1MkqDZ34R7vj69kTNsmGyloW2wm/QvyvEsPVjmtiZ5JBvCHD+zxPHrnRk2Ez/tuXhrmLRdgSyCgfQ9qByhzG9XfWyzAaj4ZjtqWyH9IA6KI/OGd/Xr6lxzv4czoOI1FFRsY5HUx+9RoKKRN0OpoO2QZHDVX8+flUy9Ya9/MXg+GBdm3N/Id047Jmdp2W+zyerNpsDlh0dm8ENuFN1mQczGcsT7JPHo8x01PM/TTgvL8Xr9DA7RiNkbti8bwsmkuWv+O8+ig6CyOoKpFbNn8ycYzqA2ZZK7sTUHXorStz1a/53O/O/gVkpeNJiTuNHqO5YdkHTCWHdtWK+sN3nuN2m9wl6QLPme6aots8viWur6Yt3d8uM9KoJb58m7a0Lkgep/NGbUn5gJEZBsMDJG7F+hQvRNPh5OA7Mx2m7gLIMGrrzJxBNuks04Fzytmn0inHKvQ/GjcKqAL/I0m07yYlUDjWxDpLV5/rYGWCtml4e4ZSSjR97IZg08hqUsnlW5hq0TYYyyl7iVZP8L29CJQ6yLE2+yp1BKe5GA+7zWfBmhHxndFTpa3eji7QnDwr6prs6mZhOm8cRvXTQ14dDS2iBz0HoX2Jh0rP/8X6Hh60aE6nXZ79c8K8aGOWnmS78Grj6eVlFI4h1Q1VTZROx7dJcatHTYPcVuw7vQyRZ2eoCk595DOZIxwv8vhQdndwuWbFUhm/7R8dFARSZBaH7H9c1X/8Uf6xnS8fmVFB9dE/jPpjKpuL5TqfkZLDj16x6jjFa5MHZhJfAzGvWopaFCqAkJqLgvnPNRVgjZvU7hcbtmvC8oNRNzj64Uf8lwXIlQwIU9qWgTFcppxKIk+cIUlQPlTrmapZuiF0taZvyzK7UE8kF1JVW9dLGrO/oHWpP3U0Go918wSNlSvjRYenUTiR738IzLfGdB4XyQLtmXGt+Oxwt1hslMrf/HLT2a+Lw2pLVqtisk0S47m56GvgEmaAQaV+TZd4Y/OBpZqB6z9EuIY/Ds3dKOjZOw2/DPBAVLmS61f7ze4LcC7ydbbdJhxN2eYrNll0LpZ9g0NclsLI6Y8HkhfUZfgT+Rxfr7PZSvyCiWGvPgXKwWJ9d5fknwEduS+6AcnzZa5plq7duY2XIdQYfkeeyeNfx/C6d9DxXYs9O3x++KzdDdoXZz/gwTk+H30Iox+/bxvhJPBY/eJV91mnE/yP70s3aH8kz57/mDw/uj46evb85fz7o+fzl69eHB19/+rl0eyHvz4j1+T5i5fk6PoFeU5ezJNXL5OXL5OX8x9nr/5Kvn/5Q7uuX7WrrO5jE586+iMjv6/or4L+FDOBgOSeldOJpFxbxaYLkhQkXixnnzyMis+uJTx6Pjp9B/sZhAYQb6ewsrpBMvv3Os3pWEQZ+f0+zUkhi/gyhU4IQZIT+oCP2ff8L7Ieh7BuK1mNshlpHa/yNVGIkBRFegOL8iHJ0+TjgqBCThcCLV6sCQxf+y7pTAUBI++xIHS3tcxCVvbPPblJLdF4naSLdU7+C8UjjGwvG9tdZMA/Txra8s/gy9/MXbzmc30Wf1wXn/WTes95Um9BytCW67heW/BIXP+5ajGGvmodX7WgC1etL60v3kEA47W6rTtSFMkN+yKR9TMKA4s7SIsgWQWPy/xTcFAQErBXDRAIncPgQ5KuIMRTkK66wTIPZsligTVQSsTwunLQ/s9VCylz1ToOrujQr1pf2p3DFlDapjYtyEmxXqyMwYOedCzn/cv/AQ=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
