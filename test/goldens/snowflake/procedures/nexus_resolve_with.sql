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
var program = JSON.parse(nexus.unpack('7H0Jd9tGkvBfweM38yg6tFaSj2S8kbO0BNscS6SGpOJxTA8WIlsSVhTAAUApntj//Xt9V184KCqxHcx744iNPqurq6uq6/itFYfXqPWsFaNfV1mQoixZ3KDgNsovW93WMkzDa5SjNGs9e99aBskyj5I4a33otm7CNArPFihrPfutdROkqziI5q1n8Wqx6LZugnMUz5D8mcTB2Sr7KAvOwnmQJreyAKVpksqfWY6Wmfy5XJ0touwSgRHyZAF+/XsVLqIcDpBG8wuUqfXN0vMonkfxhSy4TuZg3stFGMdw1HA1j3JYcJ6kF0meoxiM9HEJurgJFyvw8yK6gXVnSXwepddg4QjFGJpgDim6idAthE2Y5mgehDkoi+IZCmawpxjdoixXy9LkNlNLaMPzBUK50VQrJY21siv0McjCRd56tkOgt8pyOnvy8zZJr9ifi2R2heG2A3Y/Yz9nyWIRZQSzaEGMfs1Jt7wAzS9QMEtWMR8oTVYx7y1F12EUk11kvc/4qAQNeb3kBqVpNEfB7DKMCRaQ4my1RGmG5rKDf6/CNIzzKBZNozmK8yj/qDXlPWZk28R0kiUC05klcZanIejtLE2uRPVFmF4gOZVlijIIiouEgwBPIBJDozTMRIdXaMkBs4iyXJTjsz2H7T8Gi+g6ygMMsQX7cLk6s5Qq1ZeXSYyM6rBUqT5P8IYY9ZVipcEqQykhH1oLtVxpkqE0Cs0lKMVKgzy8MGrLsmx1fR2mH1vPWr9NW1ke5qts2no2ba1iuuPzaetz63O3dZbMP7aevf+tdRVh/GtlKG91W5hatZ61ztBFFJOfYY6uEUbW31o5+jVvPWuN/SP/YDKNPe/0tH8YjCej/uDVVsfrjb1pa3Q6CPqH01YXf9+aDIOD173R1kFvPKH/jN+ND3sTn1af9I/98aR3fBIMJr9sPe3YC7te+927d+8eHh8/PDyctibT1uvXe4+fHfefjcfbL18+bXe8T5+89i9tNoXxpDea+IdBb8KmcTDsHfnjA3/ruPfPLUrecae8/kt/cODrVbfoKj3WJNuett7474Jx72gybXW8l6PhsTdt9Q6O/Wlre9oa+P88Hcu/gtHpYDxt4f5xY+/ta3/kkz+36fjevgdHWISU2LCv5f2/7U380XFv9IaNwjvA0Nph65LzVZdG9uGkNxr7wd/HwwH9/RNu83NvhLer03nfZtdc+wMs73qV2uKrpv3B2Uf7PIwWHPjDQfDidPyOzRHDghNeVuH4dDzB4OQoxaB2MDwdTLYelENq+LM/GvUP/XHQHwT/OPXHk/5wQIEmaB7bnyhjRBFvzy6fIGuPEXnwyh8b82BQHZ8eb01G74LJMBicHr/wR1vj0xfjyWhL0Oor9LHr7Xa9HzAM/sn+12Y7Vn0ZvYNJ/2dfW4E22XEw9v21QfaP096oN5j0B2yUy9UZBxH+cztFYZbE3r7XvlydtTved7//roz84Yk/6A9esTXu3GkSdOAblCdiVPpjG9NGvFD8s+31Bof8A2Yr52l4Gwdh7vXH3uD06AhD4qA39nEXg5rnLV3FxjlhLGy7g2dADhWZgdneO+q/8b32X6cterufRyglvFs2bf217U3wdHY9/2jsezuePzikMDwYDsaTUa8/8A/XIhHFU6aHd3joW/q+TwiRxeKDKO+cqvRKBx4uI4wE+QPcwOo88N/syD/6obvT6WAQd7293cffP/7h0dPH3zNg+INJf/IuOOof9yeBf9zrH30joBFcSCW47O7s7PAr6vXpi28HHoSJvAdUOXk9HPjfCGg2gSrfADyo/HAPuHI4PO71B98KcDaBLd8CRJjweA/4cjr2R1Je+/rBswmM+SZgQrUH94AxY3/U7x19K8DZBL58CxDJw4t7wJVJ79U3AZZNYImERW05dXx6cjLyx+P+ECuVuJZLKbSo27AuhUA7S1bpDFGgt2fpNYMSUZfjGW9I69YfHPjBwei4xmSIBv4+p/PyyPcn09Y0JiDewvOS2kuPTaZLf1DVG/vBlVDsJ5k6L6NFHl3DDp29QGas3OwdHm6N/YMhRoaHPzx9vLPT9W7DHKXXYXrFlWiTYaAukpSOhqeDw62He3s7P/zthx9+2NnxHlB8YhiloFvXe2oHVodPkYj89z4cHY3pFcg+4hIJcg50CYRsm4EeFrENgEXiz+7aipXz1WIRpOg8RdnlnbSZRR21z8NFxghRnq5Q2xuONk3gyHsd6Xjri1EtdZR1WnTmo9Mjfxy87o1ff+lac/wc8ONzrz3bmX//9Bz98PjR97uzxz/snu3tnIe7s6d/e7w339k529l59P2jsyfh47P5+ePv5+hv4fffzx79Lfx+dv63ndn3Tx+1y0CC1fIvTwcHVOP5dQDl+PAJ02oHR8O3/ujpY4dWUaWRdYeWJx+3J8SG/SJ/k8eoVrd1FsVz7Rm/2/z9xfz94bNiU/Fe2lRoT/7SukJ5f4dWFspLvPXl2/J4rT5d6w/XwjTC8ZRse0h2PCPbHpFdT8jWB2Tn87H98dj1dGx9OLY+G5uPxsZjvWqDoRtWfPjcFS/Gt5cE2LMknkd46/Eb8QKd4zdiAeJkidIwx/YwrR+ft7qtNLq4JI/JiyhHKX7fbmG7E5S3Pn/utnLcI3iT3tAI5Oq0DqA8ei/T5AyVPnorL36YK6G0jrAmGP0k08LfhfCNQL6s4nmYo7n33NsRZcxAJcy953pzXiVNbqnFCKbFYnjy6SpObmNigEJeESlNZvwYIcz4b8xUk8/fgQteFVzcXwg3/XY4elPC1+PZOCQNTO7f+uMJeZHfHIvPOpUiR8XJjIZvybPj2/7gcPgWzIh9KpdhjO6hIHO/q2USTdl61QmVrbhETLqJsuhsgbYVcQkPzj8IHCadil9ceOJyLmZhOCqzb/wM0Wnz/iJM2eklIc6QwW6Q/tiJqtzb833PJaFZFmMfkxiPRXFwG8Xz5BaAwya4dBS+xl5Z7ZC0kOfaIUpx+Qksrkv6BQUdD79we1hAmPQxu+m9eMcaqhsFuLUtLjqycejJwcwXG3DaCvrYDoJb2OBvEMJunu9gdBz0RqP+z70jzO9RRnbL6O/5vmcIq6PJqH+89VOXnIcKJ2c4MufJH+n5Ak8HGCK9oyN9xezsbGTN5GR9Oaum+IuYzaJgshnq499H/suJ9/dhf7Ae3+4NB6aU7+1rJAQP9Go0PD3BCKl/oqw+5eMEp1+FCyxkWnSOlNhzaralilmpYTyq2Y1WZoTYSIBNsXMpOzb+JMyy6IKsmU2fdHmRkBJijQt62P38+UO3leSXKL2NMtR69v5DhYK1+bn9uszWnRez6akWcJ4KY5iif69QlldnDSvpZbAWxVDM8Ot+8u7EX8sqh0DS2e3PvaPT9fpl5t3Onl/1fy6xOOOlxSPhH2F2heZcntT6944w8ekdeS+PepOJP9jqD05OJ97+c4/Yo28rbaFWP2t/gF0FxIiAlRz1McWcttZXLlhIDDGel3bz0mQeGDdDnNZkEWoqX4ZyzMhw/Lq3t5WhWYrybJv+lw6LmcjCj3xjP7XxL4sCENep8FH4NWxzBRLWTWmNCeuH5tvU5LtoGF6T2H2rKLf35Kn4d7fr7T7tCHu2l33Bu9vnQ98GfH8ATErFpJhZOnjI6gt7T3Pm05Y/6o2F7RyvgA3Yuf3tyUT7KFYzbQ16x6LtZEiPw/DF3/2DSUAN804PJsEb3z8J8P291aaW3G2qCAcipzaxff4i0V7FhIlsu+s+957saGpfVfaTneVJElyH8cc2kC3bDEfbTMbsem0OwnbXgGrXg2eRGf3DeqRAq4WBCergn3gU3hZQkiogpAZrsju+g8EOpivMSMnyeZd8ZmYplu975Du3QrBUeEQqsFdny/fH5Dt+bLR8fEI+kouQPUxaKj2dtjpEpmQQuzNkMPI64UI+OqFCvrphQj47IUK+2uFBPhVDg1QRsOBXFnw8Mo4Aw/CGjmI6ikVcRk1PRv7Pff+tWytAL/fD/njSHxxMPKZqxC8OvbEnTr21rtyOiFMCbNtNdwLPVMjajCrU6GXH0guhG+V9UBjZJ0K+1VsNpqzaoxl+baNnzTKEQo42MRI9uEUj7W5oJEYFioba29BQnKQUjfVoQ2Mx+lQ01OMNDYWJXdE4TzYxzmA48foDT9J7QdslHQc0W9JnMr1O0fye1pvfzhqnQ1xJmxin4GyI220T4xSdDHFRbmKgwnMh7txNjFR0KsT1vYmBnGdCcAJ3HuU+TgRnQuyaW65tnIXxPMLK62z7QddSyO5TMkt5p4MK+lLAxc8Fe1A7TtLrcBH9B80py9J1dEU+ihvPphh+25+8ZhI6qUzkJcAdeO2wLYT4ro3ZwdpTdfIVqpGxpnGnO43ZWhjnA4eG09p+wPg+pVCHGn0ugVTHrvccjo57R/1ffO6osuXqlUG3/du0tVysMvzGSv1vszyNlhhnWxd4tGCe5MqHz+0Omw2kTSWzYb4QpbM59EXvCkUq6Z4bzxf3z3tWSRCWLPovt4gOu2x63jSfptN4utrZCXfaTK1EO1WoDTE+2bprz7xrSV8KewFWdOQlCuIoM3sRZ4meFdgdRdnLJMuNgyIolmyOvS2TjL0oADxnrpAa8hLKxfazQwdaoBu0MEbaIYY9+JN89uDfdgu+7RV8e1Tw7XHBtycF354WfPu+4NsPBd/+VrT2QsBIyMhNDJZhimJjLylxJLu8jf9lFJ3uxjb5DzQlheWKHansgRYzUWTkv/L/eRKM/JOj3oG/Bcbx2v/aev+v7Q/fvd/+0Plt93MbnJ29eo33lMaP6jV+pDR+XK/xY6Xxk3qNnyiNn9Zr/FRp/H29xt8rjX+o1/gHpfHf6jX+m9J4d6cmluyozesimcAyRv3okWD4feQPXk1eg9Yd7yEvtHa93WZEmdseshPH+A5SlzxXjIbjMX2apMcHF1K6qBynH/fXnwM959nq/Dz6NbgO89klcp90TgrggT/uD4AFAu0IYUvNBZVufp0h8mDQlsdddEOnLzQfvGoAqQfunzNi1PQDDsG/MHVvm14g7rEeclsh2eQ2WsxnYTovarQnG5GrUa0kthB27w8O4Qv0aoEs28z7qPwOfXL64qh/EIxPX77s/5O78XOI4KdoAR36h7evzpX+V3mNNjaWokSKLiJsQXi2QPrdarTgl3jXNhj+SG9ssXQV3XAxWbdy2wwHlnH2taZsvvxUWPZuH5iPqU11dNO7llvGDsltiPWK1sMh+Rb6Gtc1inX2v6gC5eTA5UkQ1d2ZyhVRNAbbt02/UMwFvUgejPN0yTUG3lzsk6ysIijEjaE6Ftsm2zBMlEFhaoUhBa8Cv+twCaVCUGoHp/YFwhF/MiRCY5QIjozBkcQozmWxfIli1MM2orfP12J8gdaKoAd9YmU97CneLo8Ub5R5lOUhdEihPYlDVkBcmCfbce+E0pXrcEm7Hg5sQLfOEn+gjbDyQVDuenDirYajmuCp3BCiuuexA36NwmyVmjI2RlksW+OriIPXamnGFAAAZekdj/ANwVuyo4XClI1K6I1dsFf66po6BFP8M7UeErU9iNECP/iqJRkVM93Xpk4nTGW98yR1SXf2w2s9t/Yjaz+t6kGV86fw2wSCQw3UPu8YlkrMtp8H3sR5IMRl5F6hqWvYh83oALamxtC0Od20HEeqKxDIBVyhPI/3mKKE/IzN64YTouvgp+b6DKVGz7/X9tffboIlHB5D8afsm2ykNpZiO8mWuMGzWQXqAuKLKL5y72SWJymaExN6En/rS9iIn/3BJDgavmL8KpnhmgcW79i0RUq084rj4A1H2MRE+YCPHW9gnljQSP/oaMhvEntLcQ3RHeSbgWZJOg94bC1Zv013FJs+F+8q+co3lQKcNiAg5GeQwsbHFi1jC3yO+oM3Yzt4RBsbiHg7B4RsbSWULI2BZvs8SVF0UWv1AuNIqcqZlhxr2o+Cu0yeVj9AKkdWaXamnMhzHNFUn/1Gr26itouy4Axl0Rzxm5vsuos8adBTpkOLjEkZxWwitNycoAa2LuVt1c0h+yIRfAh+CHzeN3dY7unXidxFmMWxiq3M7Foj95lL7iQqesW8c5vYu9pMbW2PUGW9WExr7Y9U3pdr8MqEdxRdXDqgSE6vej5okXE+jGJ2Dmi5eT6Unt1SpEIExaGANMgiOLK5CJLATSDcneCv5tlT3Y0UyXJHkSyjLMgusdDkWgZFVDs2FyxEcD0VWu4Vz4/YLAlsJBBSaYmgQXZ6gY/0SxwhwkpHXJQCtrJTEReZcDUVp0rOXL0ohy6kKaSkd6HCkjcl0OuN3/iHwcvhqBYEYav6UHS0rgtJiqZC8DOxlk3HSgOAbsOF7vsOMoG1EmVtdBLCVY+XiaGGpTPZJJMhXfXEUbeqOYrHFLKqOZQhm3ZsdIVNgJzl32l8lW6wuwLevswbWePwoJ8n6YJVYwwQRbPONLboR8iOqncOLTLWYxSzxdByc5FKzyS6DO1AQFkWSBNPzcRerSFthndBHQiYbbh6UXsHmM7veg/1iTAjerYF1GyJmd6SmtMYPoCB0cC7ijTpEa59sIgWUINgpTt1FwuCpUOT5DrBPdjYwrZZHZ27tEKL6tKYWP7ByJ9Ij0rWmJhiEZmSxJJoM2dCYrKt+hNavHOYT07X/tUoKnT+4dkwlEQYSvIDkPpAJD6QmQ5guozKjm/cvajc862Gfx7PJwCc9JTvfJaGv161OQsQlE7a6iB5TsNzXKMsCy/oqHKVg8SjugYvvwxz7zbMvEUSztHcuwwzL7+MMkAEu16WeHj6yIsyL07yyyi+8PKE2qBvtz6v7zvJtxSGqoBLVODJsLD2YsfJNfKSc+9/gQTwv16YIrwW/IGsl1JCsla+RAwWugvbnh/OLvHy88Q7Q14Ye8nZ/6FZ7uFw5xg4HuEGwnju0WOanONKckQKaJqBh3pXUoKT3Ql+4mCuhyO18c/uoPukPgJOJMgJyl0nKcIgirHnFdinZ94SpZfhMvMydIPbekuULBfIu8XoeI3SC7w5A8uGjcOPXhRrm357Gc0uydbniXeR2GG/7mZYiIwad0XBZk4Ha4PuLUak/2XN/9fLwo8ZO5ferYFjF+ENwiIAxXHmrstCCmKsxfcWjpnlxPtedqX2GF6EUdwlmM7mQIeNci+7TG5L8bm2r/P6+5FUORi7Vidn4Voq/E7z8AqRDEcOz9PTExw/o+hmPhoevME3/tifeCJCman36Hrh7N+rKKURFFiN4uwwXQ/9uoxSlNEWeiCPvd2nOI5HhY4605ipo5LZleAZeEw8Ks+wqYMQPmDwHyuNojIcLAYW5hVY+ieZS6rbCvMhSTOGowdWJou88Xq7H+Y5uiZMh54K6BsI7FQ8gIwlsbGDk+XhBQow9f5IyIvj/PQHY380IXLc21F/4nv9wWRYyEYPR2+CF73JwetpC8cNGfkHw9Fh8KaPZfsujeATvPHfyR8/+6MxiS1IClh1XmE8PB2RbEfYdYc8RPVBP/zv4cHB6WjEcygZUUW6MtAvi1PgTVv9Q1z0su+P7IU89AAZ6oj9ReyuAmtT/RMtxQlLJgF2noa/Qd90UbIC/X3ojw9G/ZOJgAstBu3In8HpoD+BFcb9V4P+y/5Bb6ACTU6TAjSY9F7wNY3fDQ4AoHo80qOQfJtN/Go3UfjCEC+YKJ4l15iV0DQhD0qiINH9/KPDAdleyR6UxjL6EuaONVFX6KPjAcNyvJoD87seGKa5PHyydTAcHPQmWsBiZonNHtqUzTJexhS/9mfSr72gXddrP8RIVjSoso81BnW2qzIox8Ia49maVFqfQPI6i7M2qjIcP0V1ts/ShA7VEZECscVONVxSIzVqR/mO8RddC7nPMasA3aAfNaBf2Lbm4IycrDe6pXE1hDvya6Lb0RrDOAh1jXEr9LDORO40h/rDw/unxsCuZtWHrI9bznbVyWbtdbqaVR9Sualrj+xsXTYB5kyhMQbevvfyaDgcbWnlHaIZ6b0Ymx9+5GkjxP9YXgyRhkUfwxZoWLrVCo9bSzPofFsAnq9+bVWwB/JvNdDG1awmvqh8ogFa9bMJYf17dUBrA9eEt9l6PZT6JpdfnWbVZ54dzarzzlzgqM1B2xoq3CYzSQb2tFy4p+LmDUpxeHyHyEmEURHHQ2cMzeDBd4kGrqCiZkqNblDMw37LJbFwfW1uX4BZa7YesVqyAubrGMZXjnUKKIi1vuyPxoyCbYF+rZYq3LJqODr0R7yANfDwHdYFkwbooMMTiJp3Z7PbHTI0DIjNpsQdmnuvtuS0vs6FsdHPEDaTg+v62neMzYWtTGCzwFNmkL4ILy4cKE2xXeCzYcYJV/yjhiEkGRM4Z/sqoAnFh+33tfl2FMsgzzzSOPcOO9O4Lxj4pGoUFcWg1T0SSVwVRpaBSPGmxmA23pfR0hzoIk1WywAaZNQZjdpV6Saws1XKXbwJYtDdZhpEEWNf198KbyFiAwXPiAjNz2mEYvVGPwmrrBqOQIoPurA4BbMkYHS7hPCDClMH0CUA9JQfzduu6jTxlLi7qN18nJ41caAklLdVyDk+w+wQytq39bmDpA98ULnjVnLGqzHgUHs4Wr8gK0XxLDR0pHhozodylhXnxLwXNUxiNVXzXYDEQ/gLmDFrI1jb08UJK2Drkl0dkoNcAiTQCOCeeBLDAzdq+y9BbQ/VroDy0d/q0dOsZAGuy7jR2VW0hBGoFRKgHp12FGcozWFtFpQXzgNHqt37HnsBs48aOaaf+aXA5SefRxcA58r7UT37+DJXC36EBJ0vaLVEaYbmqM24arJCGd/E4Bmea2vWu3E029ea6WfMJD0q/MDkgGVxOMsJ00/oifT6J0TnPFosqN0CMFopyqnhtPd0WkecYfg3hhENrWkMIxrDiMYwojGMaAwjGsOIxjCiMYxoDCMaw4jGMKIxjGgMIxrDiMYwojGMaAwjGsOIxjCiMYxoDCMaw4jGMOLPbhhB9akiQpuMGKMEAGW43PlqTCnqL+wLMr5orBIanfmf1Crhz/K6XzUMRbZaLlOUZSQUVoU4OjsVIyqcR/FcdE7iXGzObuDlcPRqiKOpUtsBebjvciZF3rxDWFpOLuAD+B87E/UVN1uixcLMxaBHya8YbdGeDrNmJ+VR56BVCLtfrXwjnYTy1CszWBKOq931dM6LzUovvuusVP5PxO4jkZYkn1AUD5bxBiLYn75nbCtFTkz+e2PpMC0d/jGZMAsmctckmK6uy/NfFkxq/dSXNTs1s166Oqif8JL1dIdclwB1m1yXTa7LJtdlk+uyyXXZ5Lpscl02uS7/+FyXNO637WxItsWSmhF8tKcasVewJ7x0d1Yn4SXoxUh4qQdPF5umhhWvk/jSNpzM2hUQOaogd1eySmc4Jv8NSztJdCiRmgdwkxIhYXzC5RLFBVKvPqtaE+BjZK7sKzAbFtEyR/G8S8Ppq/HxaZEhmhrFPNMBKXfk/LSz+pi+sLU6K8itcVZhe8YE7Ne9vS0Wj31bCfj+6VPxx3Ya3n4i79fTFlZN6ik1cBX9u35QbHXsKpS9J0879F+yCfgNOMC7JpPB8hwJf0Age4eNuolA94g49v2uWXxnnCB/3Q9W2FRoEiu+AjxIk9s2zUnG6KyKBpvYP6V3TiuUEQV5gKUbowgJowhlRtA05VBAGB8MczpVl32MvXahLY7ehK+76hASTkUGP7xQb81vxbbbJLtK2/UGV5BqnRnoHXDrI+txA2j0RR46ykls6HQ5ijmHIhBTFJTcxnc/cWSAqmfude/kxB8Qclp24IyqJacN1C8/apbKhTjGwfmHIZg9RxJlGrcpQ8h+KGeHlRk3u1nOrnD2wcoUsm8Sxeh4An6sgJIP9uRIy6ZxmSg7Pj05Gflj7MYp5Fj5hEhlWfl7G/wgPBiWbBksAF/meOX88Bk8Y1odk9NoyS0ENvrEOJ6M+icnGO0a7+TGO7nZxC/HO9lhATZt9QcHw+P+4BU5yoYbpWX/lQbQJVHdbKWa6kyoY4I6BeAKqCKJUs3wr7MgkdLAtLu2YZk6a92/04aFsIHVs8uFqY6GwP/Dhc4avI58Ca0jW5UCt7PCE1HYiau9panu+WWeKkt1BQ7GqbNgF+xfP5SW6oablPPoWhorkzOOttJA964xT76lf9Mrw00gLM0VjNXoh+X4Qn8IG4FRm6jW2wb5MQ4zuQrkaRY3g1FR3COysnK1WCkV6Fy5ebjDxjY1ECOMUpijIDkP5mgR4ZQ1VYxXFUUqtiIWfiD2kAnT1ngyHDF1ShVqCqq7aSmoVExJ4eBOOgoqVaGioHo1GgpnW4GCgup16Ke9WQXqqcDIRjtBhXUpZ0EXxXQTNCynmkblYpppYFERxTQqV6eXRtNiagmql9NKo+86lNJoXEQnjYNZRiVhgxIaqR1TF4XUqpXRRwvlcVHHdpYnKZq3a9rvE7GVtFQfxbZc/gRrvFMxer0PLYqZ29JyEc5A2m5eAAzs6eSgfT1//NKqMjtj+jQF8khuyO6z2sKhQS6dJ7eMBO8Z4jXWDC3EfJaYpf8D4/k0uY23rQaUREc2OCQJ4Ili0V0NRnjcFa+m4TXKgiSWz6XAbUGihQbX5DammeOHbweWnPEilpAlazxtYcsXL1vZM8YbLWWueGtTS7Z4jt0Vdx2umu6qulJmaNthIKEbIJDauiWsJd9pq4Vu2Ya6m7P3WbSY13iVFkpKoEwHL59wzQ4j6Bov3Qz7KTQF8nn73P7EbtG8wad090nFL07CeFnR1GOg5slqdlnjXb0iqJjOFi3mddZ/16VKG3L5DM7W+X+ruculku6d26WSfXe7H+JlCiUstP9WEtIzUyXWm0KgzBzzBqW0TwI4W7KNLJoHncAOGIw1gu+mTHSQxEVu4pD+YOpnb59Piv6mdUx4iGoQhUBFivLQMIivVZ5bvW+FXPHu1fMsF8BRfCj+dKzADkfL/DFCkRibWf1zQxERXvxyR4nJkGIpAD0QaEgGgSLEcwqX6FIjMZ5hXkjEnTjMHZhP5+LGfPYdDrlLnIjlBw5c/IXQdwIWFQtxFDzmL0X6aTsG0ftiX2hfc5TN0ogYiJmo3T5bhPFVWzlo7SuEuD8Zw/hzYuhkbIREFbapQ/6XRBQ2F4Ao+kr31flyPJldhvFFAYFVnUrJVlHEMLZ1XzDFYtvJVrN1Kg6SpKNKAj6v6ZLt+fcisV6M5pDo+fdyYZ7XrCLHi5mVivC8ZnXp3dKiVHCXUDBldv5tPXHd1bpIUudtyoR0tV6RfK5igls0l5cWbUEQdZ/hKT2valeq4M7OqkN4V1sWye28ZpnIrvZYXVpX27kFdfWAFcvoom6ReC7Pt/CBlz+Foz8rMt1wwa4o5IV5NzEKY4+r7Whq83QlVaexpK2cEA7Fn9DvHK6H54EH6EPsQcndQfPAOyZCbj62Ahw4XBsH3BudaQx4Ukk46SjzdtHLoCFZCGsHzcTDEjikwsPhfVqp/NHFL4+Gvck91HUUmxsA/dYVp/UC4xxxatY6L/pJUc+HxHTCz0sUL+Tq1rWqwOHeiW3FcsOe203E98amotnEL8mmotnKb2Mrqxu0rX0voOtl/jE4T9KLJM9JSJEmpMfvFdKDzcfppyMnWlClCgPpFHWr1RarK6huA0ZBdQmloqVBvttdTYMrDCyANXVRfEEjJiY0/BXT09MvWJFWdHa0hDofKhRUjNFzncyRGptn3xqbpxWu5lHeqhihhx7nJqtPc6c0PN6fgscroovqHpdQULa3JbUAVlQYubTL+7gGytQAVt1zlSY69n75lzI/IQVVnEenRpuS6uphK61YZWGG0rm4onZuLZomqxa5oF/1nJd0qB//0vlW2AOdYFRBYIWkFPSt0Zr7Zag2zS5hUQbZ+aXimIkIxUG6itVBflQCJt6EaYSDKZAG5yieIes452G0aHVb1yjLwguah1HOr0dfj710FXvL1dkiIoEHotg7Q/ktQnHXyxIBzNsw86hSetvrZVdejH5dZQFdohdehFHc9cJ47s2S+DxKr7dbn+/AkK6y3ARAjYCRhcserRYo85KUx7TI8FsrfxYgcS69/BKREDwYNE4oHISLBQNDirJkcYO2Ot55lOKAJ3hCXnh3MDV8dcOSNXx1w1c3fHXDVzd8dcNXfw18dbc0bnej4//jdPzEusQaR6ye50bXs4aG+B2ihTHLBWLGSFy2w+yKz8GwhG2HZIWkCuv5J71bY62l1ZjzA3E44UKEYVsJpyViayuFGwuw7er1j4myXTabu4baLuy/PN522fTWD7q9Ts9m5O3CXuqH34bd3SEGN8DzJgZ3E4O7icHdxOBuYnA3MbibGNxNDO4/Pgb3bRi7nMsk37JNhQCj2B5+217BHn7b3Vmd8NugFyP8tkzY5ensWN2w27ZhmCiDwtQKQwpeBX7X4dIS1ByX2sGpfYFwxJ8csafBKBEcGYMjiZm86PAatI3o7fO1GF9UH1nRgz6xsh72FOe/R4rf3zzK8jCeSd8/2pM4ZEWxJaji4Lh3QunKdSg94S1At86Su6RSD1ZBuevBibcajmqCp3JDiOqexw74NQqzlZnY0sMoi2VrfBVx8Fpz8jIFAEBZescjfEPwluxooZC5+lN6YxfsN6Av8SRqexCjBX7wVUsyKma6r02dTpjKeudJ6pLu7IfXem7tR9Z+WtWDKudP4bcJBFd9rVnHurM1xWz7eeBNnAdCXEbuFZq6hn3YjA5ga2oMTZuz2AchfhwujajC4xLIPVaCZqiu9vzUEK9tveffa/vrbzd1lGfwGIo/Zd9kI7WxbOHFNng2q0BdQBwHtijwxlei7nS/iI1wBS1a48DSoDWkxAhaI2IumTFraANbzBrRyB6yxmgoQ9bYWopriEVbZpuhhrIwAgrhSDHFu0q+bisO9LQBASE/gxQ2/vELfzS2wAeHPbeH9JFtbCDi7RwQsrWVULI0BpptnGs9uqi1eiUUuyY6lRxr2o+Cu0yeVj8oURdIpAyjM+VEnier2LjBN3p177AoJmcoi+aI39xk113kSYOeMh1aZEzKKGYToeXmBDWwdSlvq24ODTYhEHwIfgCnaGOH5Z5+nchdhFkcq9jKnPG+OLnPXHInUdFPW6/6P/uDgLyLbJNnu/dtvIT2h7JHqLJeyGwKu9ES6zLUO+mNxn7w9/FwsGU+c3XEW1mQEAE84/YAeAL4XfGoN/FHvSPv5VEPP7Vu9QcnpxNv/znNR7uttH0PqGnW/gC7omthwjuKLlwZj8jpVc8HLTLOh1HMzgEtN8+H0rNbilSIoM2D3yY4srkIksAjybg74THJzBqO+E07esCm7BILTa5lUETdLsoSbFuI4HoqtNwrnp/IhUPdzjGEVFoiaJCdXuAj/XJ4OrDzEC5KAVvZqYiLTLiaWuLeqRfl0IU0hZT0LlRY8qYEer3xG/8QW0PUgiBsVR+KjtZ1IUnRVAh+Jtay6VhpANBtuNB930EmsFairI1OQrjq8TIx1LB0JptkMpjCvffPLXHUrWqO4jFlaDNjKEM27djoCpsAOcu/0/gq3WB3Bbx9g1myoqpsyOEdDE8Hk60HHR6Fk1djDBBFM3suFbKj6p1Di4z1GMVsMbTcXKTSM+bJWAcCyrKAzFmE/aDQJyRZreE954+1u6AOBMw2XL2ozckzjVb6UJ8I/qrHAmRmN6TmNIYPYGA0ZhcGk0IyawEYvM1pPda6IZBtdVs3FGatbmvJ2YlWk66lsaxuzOMb8/gmXUuTrqVJ19Kka2nStTTpWpp0LU26liZdS5OupUnX0qRradK1NOlamnQtTbqWJl1Lk66lSdfSpGtp0rU06VqadC1NupYmXUuTrqVJ19Kka2nStTTpWprn+MamotnEJl1Lk66lQrqWgsC0KVqiENwSV+gjCRVHYvqu4hylJJJvjH7Ngyxc5PjDeZpcK7F7H+5+7rbOPrae7XZbqziPFkoU4FmyWEQZsfyrEG2ZxAG+Dn+NrlfXrWd73dZZMv9YkqJCWGiy8EgbvdwwbjCDwc2HfQN1xZl72R+NJ8HY9wfyQc6fBL1x/9APRn5vLB7UZOmpsIUYBycjf+wPWEts1asS9692EXc2GCs2oCq3lqpgFlXVtqmC+VKxSRkUtFOUp+Es19W/Rarf2Sol4XVwKDSiUiIBd/K7mpxUCrAy8iej3gG+HEbDtyy+ilgCfYETVaYtqYRTwAFUcWp1oJFTGohyGjRBacOU0Bxow5Fn/a71SEs7Upmr2/QInp2qbvlXqPPFAinR+1JdfldIoB2HBQ/VaLrNeIoMXMqsWUrNVqpZn5QamBQZ+RhPH66ncQLTO2D+Rsdhp4hqnpneoQ0iWeXfviEDmKTyyud8E7nDnNWDZX0VE8+Al+FyiWKwGl4gCQtbDCApog6gJqwWfNK5Z3Inzkg1Yidd8zdD6kR/gNDV3uWuJdgrpGSsPvO0ujFCAdHDqUZA09ZgmIBYPZr0iXXIQ9ME9MeOK5+v5m/7oBRf8aCj/qE/DvqD4B+n/ljaohHPPk940HBl6L63S80sblCaRnMEos+J93uKKVztk4dXKA7OwtmVQHCM/jF2T00lOh0MB5ilGlXFKKV+VaRSGtnxylbFhVrOaA5E+ysONfMMBE7Pg1PsP7716IfuTqfjfee5v+xix6kOnpyV2vNHxeHIQgC0ChDq1kquCxwrDcMcte8WNWSjWlFvh/OBtmtq1HtLTTj7B2/8CSNgxEt88/GA2vgiSuJ2WRAg6qTu9Bt1hMIyWgljKus+8VPZ1kJEGZxT0LPLTLR801ul00aFnuzwl/Z43qafOSE5WySzK66pliwK4VgY90LDKd6BzFnoGNxf3VHeCsjiWgKuapCkO+/gC8cOvmh2sN4Ovqi2gy/0HSRGNTPKnM/M8O91fbBZV/MgzLuKvIuZccMk1Io81Ayy61mtGc3ikjFtlqimCdC+YvLDooSGt/aY+KZ3Oi2xRyBxBG1UOSs5a8kdgWWJOLIkOxbNbxbmqk85a8/dvpcpylRxSzH/wY3I8GRf3qqobYhwgGcTtUq7o0ejsC9x90nzIXz8FOshZRMBpiqBXuuhKd3fKxyaSsd3uek4KmKlSHbkTTPELMl2isIMP2qyXyyIL0U/0fE9BAcb9d7S8z2uGSBMaVg7SJirdYGtdDk3/4/T3qg3mPRxfBt2UokOXRJCYthGmPtojgRTg2No9A/9+tDhzdaEj6V5DQjRBWJyfBfOmoXSWJXjtAMf5UbRHgg83wwcBvnF8OTN1oSnpXlteJJFlISeKk7iQIiZPb3IWik3zMiX5XkoeABosl9sb+Uap63TgQvUTSqJJpVEk0qiSSXRpJJoUkk0qSSaVBK/ZyoJGbrKekAYH6N6pW4sj9sfnrrtHrK11U/QttGcbGunYbtL5jWT7WXOzg6XKol0lqQa4KNdRWOvALU1oIZNBQM70FUv4BtWZRhKyGnroDc47B/2JlahqEb+EzCSkf9E12IIAMNIc/XyoNiGq+L1CVzfjg+fBFSiDQjiPX1MheD1JGGIUJ8+ee1PbfwfOiIUU/VvOsj170bgSi1OMHfzMEIN2ruXpieEvnU5nekK+tCVh7srzmeXni3u0qf1mrVLx73LmOTpj/GB/cF4MtqihMIYiQKo67XfP/jw297nT/96/+D/fXj/4P95Dz88+Munf/362+Pu5//B/33U3X36mZQ8+bz922P8J/4P/vmXT/96v/Xhp19/e/T5fefDT++9hx+++5V29q/w4X92Hv7tw4Ota/K0+ylFc/Ke/ymMk/jjNd4k/meG5p+Ss/NVNsM2/x3Q9n8+/aXT7tA3STs0t0vQYztDeUD0TwGdiAl+I0GLarhSe0TRXwrHIm8TaL7N/uuKLVx/ONZhOVrti4vaRBI7JLDYECcPf8JvwR//p2QjSN9iecswz1EaZ+93PtzTzKbT6XT+297O5/Xmtfuh1kEsO1kG6SEilwDep3ny8Kc4yflP3CdKH85DdJ3En5ZJll+HWY7ST2fJCuvMf+psvf9uO3j44f2//ufDg85P/3PHU0CWH8zRebha5DiIfkDm8TuAIEdZ/gn/k5F/o/ji03x1ff3x03l4hT7FCen7U5w85H/E6FO8Wiw+xeGn+L/CT4yvYLQiWWWdDcMCzyoI5/MUZX8obbaDjy+fgoQAJ1p8WsVzdB7FaP4pDuNP8X/9FH6Kk9wLb8JogW9+8muZJjfRHNdJci9DuQQh2YnOXzYLR2Iucpks5irdKwDjhkG189vT7udPu+TfPfLvI/LvY/LvE/LvU/Lv9+TfH8i/f8P/bhoWWXiNgnl0EeUVQUERaa11v//uw3t8W/620330+csEQkCXVw0UgoUmXn4pwhd3tOD8s3lhxujXVRaIigGtSI8y46klD6C89ImA25VUFS+OhgdvuFk/01SwW0U8bfFL3rzg7AvGS7QzBvsO5qTydF+OfD/AwjaTT9mMBZxI9H4duu5RyctEklzRV+57eGZ35EU0Uk/+x807qZy+sGi28f822VCTCVSkUZlCblNjr7pvYfoZsjJyTgrb7h6O+m98r/1XyEryQxnfhIto3i4c3XUkWB/iQxvERm9DPpIbetJXcmaHqg7DlIB8U3VhWjEGkKFEnPb6d08hoD/0q1vM10InDeerThUoMQhAjIc4cQgMywKs2RXWQdv8L2JIC+yGoOWs6KuKpYG0ScIOcD/7FnMkGn9MTEF9DpYTt+YSlM006Aeh0thpUmjtgOyNuwftNVh2oVl0kZQyDsDrdm5CEexqoIWCscKlq36xUTL3grTPVsrmRCP1o0mnNColq1IEJ7bAl6szHWbkzGIwUdLCIe39lREFvR9dclUQ2hpgyJBCjants5k5BzSva0mA7n/d4vml+qpFd4Q1MpusAw02DSvroqOOSnXlB0rSdBoj+QZG2oZimdqR2i86PM6EFterLA/SVUySWij+sMXfsEct/qV/U+I13F6imLjcxvMIv3IoDrQpSpYophMC/rPP3f6zOe6u2GeWdhrEOBHLWbJKS5xm67nKbv6+06+0DnMDtSY1XCeC7ZcWCvrP5DH2Z/GeKg72W+ZpiD9b3GP0sIEdd+z39WLff4lpJhpH5ftzVC5BQasfswUJyUupuF2cFo40taLqCMXKjIvDLFcfEaveT/iJl5qPC9FE3CMlUaAPXvcGrxwJkN32prJV7SjQ1qZi2ercWZpKzPhQSEnyi20djLDjPEIasZbfhzb1xJxwdebettDctdC+aWHxnil+pJtJa6/zDv9ehWkY51EsLeNhEVSaVTUI741BF/dgSQ8Hq2VJrzSsbUnvaq1JsgB6pk28cEwVdvEWf+F1wtVLYlIUVfo+AuFzukFXb54WtuAYhSx158Dv2bJ22jwD6J6wBrYddfkFuBrK3XS5BMiNhO4iXGRj6iFCQIJCGrBJ0o0Hqk2MX5++qBuPnzWpTYbNdnekwRvLad4W50KEcbGdFxtHuLGhALZsbCwqoILgNBBR1HDHRnJpWWrTbTlSTDM9jCMMpOViwcU7oEegl2B5kTd8K7iz/rovhOJ8vwV3gSvTb+XQYhalw3kUz4Pw/Bxh9nKjUbrEu9XXF6brKw7OpYbkyvIwzQuCndf1jqzH1ctbjRALEjUi5rws9vA0LrIHa9/+RNwhXqNdyQd05FCYPBjDGS8qvX9u6crgDniY0iusFkhYp0vjbLwwINk5Hw/IgZfW1boSWuq4O+JlgvE24snB0JXi1dI9ty5YbLw2q3Whrm4pvnGt1p3WV6qu+gWTKK1oliJsoMdfIo58fBUkMTLECULvtFLqHcIiC1Og+diStmYPl9HFJYVtdR9+x3tZ2dWjC8TTFrEcx3OnHNfA9GG1Pr7hFox9Gtj9V2Uza8SHgg74beToQUSD0LtwH9IuRaHOWgCavMbhyySI6O+aQGKN6oHphbJGs4tKgLJ2UgVU1vdL0gYfQmbMYiI6PrA2VKfn9zaMsL1csIxig3LgMuPUkEKRdN2tQLCcf34qq5AGjQ4Y28kaLKM4Vm1e/phzS+fBcJJNqgZCmsswWhkv5u62Jhqar+Va67XxD0cLimIpfWP0qKzaLQtLZLwYWjBShBoSiMHrKUhKJ6/WUzzAy5JwzZLrZRIXJuDCvevVdAZhbR2VFR6kWwP73WqZohlSFuJOc3RJTONJbzTx68pMslVtqcnaVPCza0CHsjmb30Da77bkOMQACks3VH87+1lI3fKXt0hlcuuvUYVV7UXCC2/zS4W9b+ZcbnS+kEYqU1VoJbW+oLoT8UgBZmfGjCJCjNVis3lF+LpfEZxp9uzbK0vthrnWjZafHAa6Dq2fJZKVokpXzLVkFKYiUy3Y3taxNJyFTYlNAHIQLsWo19Y/MY2VzeHHImO1+1s9iBFwD2sHvesrF5+Kberrc5SFiSgV0rZvpcWyPdeukfNu52v2rZSAnlc3T7PvJAUFLeVptxMCbe5E/UZn7vtGEuXCebP6tWdttqs/Z8kfICdzYJIItZ+Qvwe5I4O51l4UEqxo7YWxwNxrZxF4dc5eC1olQvDys3SHgGG8i+HIfiY042dWlZ0E+xwt1YtohFnd/iZKYoMwloO9X5T6iWzE8lF3FNEpsqS2E+vnckJet19MjYvJpJA5N/EQWG4baiqzHfOi7AQIu2h93zYMVoS2Xt4jpiJeWDuUhkjfkDZ8HzyRgmDgtIQaYdK/TZJlW2GxUQAzDLN3CK3DNhBCELw42CdKA9440r+4EmNY099+0RbA1bJtlCSPLUnF4c4g607RYUnd2xgrN8bKaxkrY5foNIxyPdl5VRvmCif8i7dlrpozqvSklySUKjrr7kRTa572xvj6jzO+dh+q+4uyrgQ331w44XuIzb5OJPZNsTbMPiS2ig5crrCotcQnu27L9lkP8g62fRtAwwznLjla1qtQTELMoQ/glCoMDnybRN97+dI/cD2+qE2tdq+yucNa09UFsIC19iEEXsln2kDvhrob4JsSeuw7ohv7CJ84EsuekKy7yOKKUaUTGwtxsRgTxVerttXWlkvAGBLl7sKiB0OYNZxbnVVBd1JELNAcMF9ZriUodPLl1le2wYnjPhhRSJkWH1kotSN3gHEzM5aalIFZK8hzrii/YqGvG9Q93KzNWqfabFvxOGux46loPyzaxX0Xyt2HG/Cmv5Wle8dvljyT7+bMbP3DV9zKdkTtgzH3eAR9B1/3X70GGaaJ3aiSXLxGO9W+lF3IRl4Beo9zCaVrRqOxl1LaS4ttVMBiZ9E4FjeyeuNY3DgWN7LtH+hYDPJeMvGtks0kjGxGIzhTVz2qWTezyxA9kt29jLexppYR7RwOe2ZbkFfG1lh7n2P3mMn7C/bSfqV1KZPaUf38MsyE6zcqu2hx6qmD4elgsvXAmlKVkZkOz5qK+6KHh3VQEondDPJhRl+icg+eJHyhtHD3enykCn2/7v3cH7zyxqfHW2L6D3FK1gfeE+/5ftWY8C7BygzeXlxTicpeXFWNuV5cV4mrXlxVBk131cMyxAPvMfQR1TfVHsWc7EFBBHTprWiem7H8yCpTrBSsh7Utx0zZdpas4twRcZyQEMBgMs9TLX8T5TicK7R1JIbH3cmJlnjmu6Hx4/MCMConYNMbUSEqgO1pk2GJti66Gd7z5pBZDxnzD8ahDAs9q2yiTmUWxrgRVQaGC9B20dk1csklZb+bFD7ApXChVoFCktyh184qnneF55VwoHJkZ5Wv9no2cgnSy9UZte6XDl06XpueWoV+fv3Blk6XSm5TNgeXtT+7noXAywsceCBu4+q76+6RuTOw7+tvJOPiJKdABc0Q/83yw7CN+PG5Z1XPoPkFpt1AItG3cqfrzdEMR4neFlvJC0owxZ6vvnEtbFwLG9fCL9u1kGSwooec7YRyjeKThGIi/LE/TeqnEQ1bN+Q4sX743+6O5OEzqdXD3W6RsFJKomhAjAIq+PCRLfwK6ddRXDQcbQLV7cU3iXUIQOKLbggi1WL+0B5VpmETsZT6hEOKAUlnsaEw28CxUKZ1PvpgVmQRXUd5QIBE3mJkGQGHVkYXrhWyJWqldDFaYR5eaCXNyPc7svqghsBT2uwSza6CM5xp0PGYJjlE/iwi9GY2NtLzmPIWJ5ag0ZWhzpOUJuce0ZLSz0K3xzWnXa+9hbOm4ARSshfDL2faCvqDV/54wq251OxPl2HmxYkXRPEFyiiH2i5u/9zDGeJ6h4dbY/9gODjsej88fbyz0/Umw2DSP/bHk97xSTCY/LI1Imn7fup67V9Ibr537969e3h8/PDwcNqaTFuvX+89fnbcfzYeb798+RQn7pNTCmNlSl4Ue/kl8s5X+SpF6gQNTbKyMP5VbQNhTWKK4FpMRa3qwZXO6Dd3V/tKT9A2ytodqFB5ekUeD3oF6E2njqxVKlwRNSQjfZM/AyzA27uV39uKLxUO+sReR+q8rEhhs8HqBqu/LKzWPIesNoo0TYmQbCiBhgH3TbJNrY7wHEVyRiIFdb32DcoTkpOL5uGimSNIlDzyptaGiIaxivRCOhdXyn97Ue5FmZcn3hkiPu1dD3dLIqt0aax8L0n5M11bndG+HIs+ILIrDDwZ6ljL54SBR2DJmoTxnN1teeIYDWOIMhwUhO2HQlYo62vLzAECVmHJ7+FaDzFIAw20gc0N7NjHPysc/8wNT4QTBrgnwEKkQAAaZEB0JivkiXeF0LI9jXUKfmfVkUrQG3xv8P2Lw3c1xAQJ6RrOiSVdh+rqXvS43UYXcvxYzc8OSsP1N/xRw/U3XH+D1Q3X33D9DRfUcP0N19/g+zfB9WtMv1PN7zlscSrFBOmW+Ava0ibXtPkSbm7YWKso9zC5iRU7LmG7I+eVFcYJF5a2AlrPcS+kj1myWERZlMQczgfDo6P+uD8cjAtBXdVRiXlGkEQb+zj7N3UzOHzlB6TDOw1S0Ytl2hqfnvijsX9IzObVp0UeeTKkCSIr//zwudu6CdMoPFsg1hXHWFKV/SB/SyCTn9hwij4O007ZbPGr54eqOSkVLzWQlHK/elLKwv6VKa+X9PKcvh1eoywLLxD5Ihq0DqPzc5RijAZY7GWXYYq80MN2CKt4jlIvv008skzMuIeYb+56WeLhyIRRfOHdhpm3XJ0togzHrvIml1GGL5/QO1td4BYDzA4+85YLFGYIO+gkaY4vqNsovyQ3WLqKvWjutTDc+XbSpJ+rGD9e4nI56+3W5w9myg2zoOouAoy5BxiPWDSA/DLMsclxnOTkTk7COZo/s6xZTEddtQFx2gMGN6K3U0FnOgS9gyRN0SzH0MdbktxmXCajF3cX/x17s3Cx8MKLMIrtQK8IYeWslcL4yc7OTtUEroQWBLMkJnc+HneTjp4HwwHx/qGEWPP3HAwPmZfVyGe5QHqU8XM4erobiFuRE2BoeqTaaTBvMtapreLejqzIhyyr55gQm84usY2mqEe9CRKCoeLmpEi57+04zUcUu4IULVEITQvY9hH8WcU5Sunhx/dVq9s6T5Nr7RB2W2cfW892u61VnEcLLU8wtoIw8gT/uF+Ma9fhr9H16rr17OlOt3WWzD+WIB6fM8HtTaQN1nGNGXXHyRzhzPaM9Qjz6AbxtL/uxJLMZo/uFe4AFghfjDvwEA4zIpdGQNoZL+o4yNYcm7hyXYeLBcpyHSIUDFg9LdbPnWsBZPWcYZKdw+2h4T2ZhMuYSi/oenxa23Qe/7e6Xm6rQzMJk1dk5pZwObgRNjEkjXE/2O+X96t3RkFmGQfLSMpsVE6MHzrzrzJf+xTdplGONnYghJe9y72hY1h5iuRlVTcGx/0A1ujMFrYrjFk7qq25+d1uIQ+iXCyITx0JJQh3oUsN97lxbQcY5Xa1HshYBV0IcECL3MoaZw5l6UpQ0X3XRrTYInisV7l2dnLphOkvLFKJCgybFZjcdSYCbsI6uXAusoYyGRjunp4p2LCIGFHqgs9EjmJ+ILnh9Y/PxVYVnz8s4VDOSb3cirkx6/HMksUNAgGhNhsU46j3wj9iXJLkdA6GxyfDAUmT1hWe7SqHVFpZ544oCRUhcsu4G6pFgAeVXJ5kGx33pqQx93ZP4UVk9ksKxwpgLbiP1HB06I/4NdTB/rkk2UuSEV5b6lXs1z/9SBcsbmf9arZUZuCbq4oNdhMyt2l9CUJ3wLpj9tf0Xk2IIhQ3XYazK0fwYJLwLfoPPYe0udYbo5C90aj3Lui9ekXJPV40GWGbw8V74Gkded/R9Wr1emPv5dGwN6EIQ+cWCHIoASJcW8XuiUE5vaM9u+iZ2lhORZAoS3NIgQ5Gw/GYBSeK/sO3AZ/ruRkE1oKz4+HRz1jnw87ZeNqisAMQErDoKoCgnmnJYqUgHK0BPB5lP8+JNIC3mkHZEqaW0Ixpa7s/OPT/CTGanWlZg2jsrPe5DJVtHAe2XuFfRH9xswXvqDfxR70j7+VRbzLxB1v9wcnpxNt/7lGAEhFnmy+ZCUpsPpATBFsm2G0xKflBFDFKJMDCOD2BBxpu7sua23KFKiLJ4XAHYHBrLzaIaVlG2LR/fA5WJ640Cp4iTwELw1ioH+CX3nrqF1OcvF4mGdKkybNwdgWESVXNRMZnUuVDq1jJmpdLlGtKk2TKwSI8Q4tNMM/yNtYQUuItUJpkTCyRXGuYo3QbXLFKZUMarXRJmhwa7BT6UlVeHCbAeKaE+JIpM8pZMN11ByIR1EQoNetA9JTwowRnUMwR0Pt8cAi7Zi836rkiSIjzDa+tiZslcYaf9WO0/nmzuIWIbvPsLs4hVKth4YzohU/d5s3AoPagZo5vMCQo/ejIemMNoAY/mZEYgdQ2S+KYRtUDp8jWpXqJWbrh+8UWTs5ija4ZuDYYEmHLzodX61scKSZMkdnJV09KFWIRctWjFxpfMDt1rrALrjmyUe44QfYYyCfJ9wVOU+xV9YkqT6GAceeO/3cQQB7KV0rFPZV3XS1+RWF0A2eIC2UgGO+gMLmj+YJs+2R+tDwPa9FxbMEA0AJmemPSiXwRNkyv8Bs/9Q/tcvfPrvDu7Ernza7wzexS10uW4kUGpXHOW24YWjByBGLd4sImWowzWoxd98wd3AEDXiNpbhPZools0US2uIfIFsBIqk5kC0YecWuXPqYssAVtW6KWKY1qwXox9cMGvfH2ZTeACFH7qjS5wtph8COQUji3uhoN3+B40KowwHBE9xFXiqWbuFIMPMWVcugsrnwA/uJKOXUZN21wyEKq29Gw+msLJLbAz1keLMNow0ruk15/xHTcmrK6IIqzzMJyctQ7YLpuToWD/qGqDt9kv2rk6EawagSrRrD6NgUrEomUUFFnlMRGyGqErEbIaoSsRshqhKw/qZDVncaO9CkyljB574T8Hykw8qjopdwnhb6Wmp4p6u1HYMHu6yH/S1mMNg+WdHm5RGEaWrLWUSKrJ4FhTLW2JFhq5cKxlST+P+8OZkqzR+1VxyVAtyWb+/byyDQpYpu0M03amfvKAdvkYP1W89QIaydq/zmum3uGtVkr94zZtmrumTWubSCQminaqvAa9ObPI4e1JGbr9Kvdwupp4o9nZfygiMOqtbEOtU3sXyJhmr6Hf+c4pSzIrBqj4oyqXAHnykgAhEGZfFXld5JY7oL+CS+H5Coh6wKJRWJkJhax8cJOVljsnwpqr6rk6KDcFBwGH1spWD8vAXtC1BWwnEn1RAIwc2DKPoBcLcpse9HI8Y0c38jxf2QaADWyxBryvEgIYCZoWishgNnNugkBaov13WmchrHLhQDfltsPIGUkJYAs0muNkEVBQkhF+uKGNZ2tChHidyx63h2bRnfHqrvdsWlpdwx97A6l2Gx+5BHwC5xgh14vOzz22S0KrwSLULYJ9BpodmCjO5DlaRJfSDbt8MnWwXBw0JtsiWdQwo4d+YNXk9dbdA/KahVsT0fh6XAcomckLFFBk67XfoiDyZUOpevUqoxlvD+TwbA7bvki3XvsHtndpmSZoGH1dRY04gvtuFo3W/3NbXXhuOKOa7b8T3C6m93+dg843fTrML0Skjlmq9bl6QlLdmeGnvQiuXlhzoZ7VJVTUHZXVE1CU2Dxfqbsi/LipGjYPE/4RxOtFGc9JQNEOTfCNClKKTVA3i7gn7qa9oqAvKtrqaQrNlb+K5oOUoPsDxVUivwlvxxTzuIYAjSCgOpDtjnjyvHw6BSEWtIMIXuD8Vt/FABTR1pSaD3pbqSaRkbxHP3qECZ17ar1ydRuI2nBZTsWSwTWtVWaq78wY3QnJJeunqrXfFn0xbu8fAMLr8a4tDEubYxLvzGvPTYfYL1pt0OoiVbMnJ5q9aOMvafSv8qe1UgjnIi05IFM760ro4xwrqgs0Mj49Jiqplhf9ucVyD0I86mq/RAFr6Mf/K0o8MkW647wIN4Dz1yW950o5BdJx1VRcHmO6Ch5BKKiVPWXEPsreExw41bhU9kSdU4V9FKNU2X9WDTPEIY/ers4LuCO8vynI1JB8BWghdbxrjAsy2A8GfX6A/wUQreWdGEPziK/Szyzf5f4A7+TT3gzux6+eOfb5F8agAYLN0Sgar9vd0sjqnGJpuu1u3+e6h/aHXtMHC6OuW4LcP1rBxnELXrqfVfVAt2mYN61KZj3rArmRzYF82NDwfyEK5UhKZAYAxhAdiZ/ZyN/cSWQSWEiQLEa3iLqgYQxfMCeSBFBhiUK4+wWpQEV8nhoIlHNHZuIthOvzBuPRsSn8C3IliT0DW0WoXsNgcM5y04j/DXCXyP8NcJfI/x9zcKfuMRx7CzDBOw2hkcuTZLcgB3kWoh1121c0WwJaiwpK3hDV0H/UlahzISafdNKkLlg9bQ4f2BueAHEFh8vpLh7UgUEAFSGc4Vmt1zMOD9MkKLzVVam791MWOeul64WIsY5ZwgKHXYsl/uGKIcMdGrMAAagLQh6KhZg41lx59THyYhEq6stgKUkv1WosRdjZqQkTT8qlpHOFkxSpl+xHS8bF7xiOK1z1xf+4aYmMQnQjGfJKLBD1lcaqea+akOncM8TJRGlTaFsXwrtKvDlPlvY8q+SZkpbeVdfUFfRUjC+ox5acPGpJm585XuOPRuopo5bTrKTLiwm+TL5gaQnuOjMC2VebW1gPUhayYa48x7udT2CYRJp6E+JM/hUyzSiZKK0Cr1xnu8zZRdLEpYnSbAI0wue85E0UO4OwjDQypws0PRzzFtToxUehQSBldrPW6qVoF1pskC2TWTVbShHtmmLR64WRIy1tXjsakElXFuTJ64mTPi1tXnqakPlYluT711N8vBCq8+87zk+4UuS8S5kO3nCCHJVDdkfCotAdx2gEWkAsX2o/CxuXD2KqpVLYtbdFkZJG6mAVaJLVLTXELMfKouRf8O5SxfnIf9ROhng2szIyD44g6wIVAR0VNRUaKs44oUnWWXZyvNfFTJ1UXyJ0gh7dW02QFL/kL3eM2fC/iGM5Q9cBFkB8PHtTU7HPD3SYX/kH0yCyZAWHPcH2P9OtmYFwG/wlT/wRz2MZiyXQO90rKVi+kKmVDUoU73sh11X9kRxByi6D9M/S9UQNTqcRofT6HC+obC75OZdosWCQk5cOZujMpXia1CwL1N0EyUr4boVzbtGGZ2AKDWmFp6fc+S00hHR0kjsijXq7KMWn6MoKgO9HI57J/SA8h6EqFLndPO5U/+23suXPvcG13ygT0b+z/3hqd0JGrSz+UGDtnZHaHt76Qtt70BAjCKruZWm+oTmHTbvOLn74Je4RGwXi3WvdSmMHA6Lzyvx/s+C2SKMrq0Nr6M4Fy13NWeaKAuSNLqIYjPlF1hI7fNEhq+IfNhLkmUtdjgUs0gSYD5qCZ0FK6txpHgTPNtyp1l1ujCISdlJcZ0yelAcp0EN9GEck4JzoLS0HxLQ2iAkSnMz6M+fkSywmDIuRMIKFydhnsYAqyVOR9c4X7CK1XoZO268tOZlIY3Do3m2TakAB5irTxoEQ1bn8LHVp98mCo0hxKVNaBH5SYlMrfMlTgkfs/L5olIaSV5OjhZeh6Tf+xaQ3yc2949PhqOJ4/SWYDNoux422ztQsFlAw5oinrNkbpxX70PO3TO7xSgO/r1CGTe0sz5x1LtTHE/99TqpJ7HQgZQ7qeK4KiNGR2UspGBbF0lyJeKI8TxjhTDGcJ0bPGity1GGqajBHYpzVSlolzxxcNnsPfQGZ1Qm76H4L+V06usokmzkMxlGObUND0pHkVG860KMJEe3Pwj+ceqPqSLDOL3slrccXbWd7fTytvajq7a33r68A9sZ4CeNAZL+VQpI/nigQR3gF463tGX0BiuAmF5Ys7bKyAPEIrpBbfYohFNJuQJxK1IRpswwQotSgR1dUmSeaFLsEI6w9TNrxxjijsEda7Uo89vRWGEdhygG2W8VCwrKpJL3vXCWixArhg3CUJdnh5o1ZzyjLA8/ZuJwC+MJWww3VThOVjlJQ6vMihcas+MfzFlWyYrKjCTUEas98epMCOtEIMHW3W4xOn5yGzMj29XFZU7J0Xh4+ur1xEKJhqeTcf/Qt9Ii0chGhmRDOyESja00SLa2UaHqzyRr8U5Fay5hncpWXcY5Wdtr2gHBFBk9QNbJwD/zOidBua3xz27jbVWPQMu0MFMe9dAUFEQqlVk5P67AVYPYE0HySP5SPDEUw4/w2uE2QkQLdr1rixS+p1BRQV18SX2lQ0yP2aQANb5MFnNeAAO4lrpFD98O6nhEW6uXOEPTNtX9oO31hQs0YY1QmOWB4gBNDLYY2WEUnuoLsNunTVtAh7GoCngD63mxrV9vaKcQ1lVV5Q67a1FOyE0ChppozE1U3FfPEVvVsY8vjToAlC3qQlC2rAlCGZ5PoQQ6EbCcf/3oMxYhim26Sku0O05DqgTC08iREbyMNVhGcWx5Gfjdo9TRebBncTapGuHXzGUYrbRvQehuawZd0z8ardeOtrbvtZdR3BaoEJuJtc2DSZkosPceRLwyPwDZiXQEoCOT5rolXr5KY3dQRvw/fFcadyIrNq5Ftbq8FgkumhgtPsiOJL7AXstWrU5SWbnK+BvT0Er4gyuHC89MHsVQqNWyaxt+gaRP80GOtSbcx3CgT5o1U8mmBk5hv6w+CFMePEwXEcqAXgMvAr/lMfwLsdrJyvaQUR64PU34NtgwDYIbsDTeoT8+6Cp8ByuCHAYrUm9h7noFUZMnfqELU3p97u0QUAEoGQzfFVrmRWYRAh8NzDVRdp0TSAOJWIABcVPMpeRk1qYZOyLCLv1TmQfHb0ybdLRx6+EoMikvrkqJW5oVNeEMd0UpnBs8gGEqjAlMNkfTfVlXQ8/IIkO3lyglBqPih3oIQ11XLT0P2TfeJUU7Sy/6U/ksjOfRPMy5mnaxyXPoon2UQhsnkhRL6QKWWk4mKa9+PEu3hhxEy8YUqijVFZbo1cSZx7pglzP1Apl32gJZLq6yw642ksDH5SbsFxraK9MwobpAxUAVliUuqGYozxfMh4T+qd4lagEArI7kWktdPamvlpNky6DKFuWhJcVYOXVzLtqlEnN0ade20ShLDHlsFyk9II7ch9rt3LUUQ8M2a+IX+M2hcq1KHGzcghLiSqoUaNXKAa0s1atET3PE2ncL8Y4GJaoC3qq6ssDVgqsLXKRP6GLlMaVoPWR/lLNvDMn0yspRuUAxTmYaJQbiefgRWBVFsWqHPRnIdh3vO+oALIuK+QtokVVVW4C5C/iETTUq7MBUZi84lrKGytq0Mqa3ZoX2k+R549e9va0MzVKUY/t5/F82wU+fij+2yV+fuEZp1H/VH+g6DFzNrKHLq/ZaGPFGx72j/i/Q3HfvydMO/VeHKOCJ2KKZ7nA0HI/VW0JZSpnQP/YPRv5Emh+yxphRwGJsNA+ycJG32bVCYAU5I74BcHPF3CuZtbkfPalpv/G46u2rmC+dx8GLmWp+QetbHc7NNlxRQBvpeyAURfrpo8fV4WjIQrnAk86fpxR81mkBLzGlEeeLEVh5t7RWwSOPjD9hoRtkVmUvddpyCzNYkOvIcsR5VBKUZgmPQIJ/BczzpX2RJqsl/3CRLsWHObqJZjySCf4VUPsYfPBPX4wno631iYNtovKYO4iSpYZBRmUVGkOGX3LgFgCUvevtaPFkJP0gstWjvQ4XZ4uoZwXZzUVonUsBN7R78lL3LknaH0TQ5C0Ob9yh8lO90U3ogdQwBlkkDCT2rDGuceXYWGiCgCOnLbD2gloHEM0zS5E0j1I0y4M86QrHR2sqlmheiX2hplzzzGkpUsxrqw/YC7t4zmQVRSwqHlXQ2aH8u5qMoy9OclvQXND1bgKXRm0x2Ct9vsoKyK2yKwqFVgkxOB54FppnJBSFiHZhlXHnPQ4Dh/Wjaznu130Y7BbMXpUM2inKo1QaIvKKzBaxq6yb2UjaqEuVYuVa6haAhkGEHjZnTKOyeAVhlkUX8cY926ihw5YtTZ41BZ41u52Nc1TqCuczEchW91fjP1/2R+NJMPb9AUmFZ3F0+8JmKOQWidx2IdstYhtfpIBdIHs7M53iZ3KTNFu1RloMEtV7TPFgiIxHPYvcbfoQNK52jatd42r39bvawVBJlV7dhfhczhiZmqgilsGhADIIRQUnP/stX8AWfHPEzo4oXa99uTrj6ZJJSVm71QLrJ41wD4QVsi6cSJYEz2gcCBD8YUPE7os/n5bDt1VwcoGdtnFGOYVjBzWkJqtrcpqzyyTJUIApYr5ZZhOHAZ5UjKRA6hLjHfgb5ic/Hf3c/3k4Gr/un7CS4emIJ0Sg6cZ57/iVgv+tpFquE0jh95mRGkdBPtgayvZwCeVu8JMSRJ6Wl2wj0TboZYwq8kKay1n+5vmRu0qGX/gbJMZ1KPC/piT3cHtpE33DjcrKACY6yOocD3iIXIkVED4CQRhwFIQBFTnuyGTolkqbSDJOZ3A0fFXD/YfnKK6VwJyZVc9YTL92tsIKVjRH/BKiWegFx2akpRdeLyAp8j2nQRewrpYEXbrybiYFuujPSIBuAAfyfSX5zzkU9eznhGLQMNW2d20twX2Vk640qHPWXQ0rnHalafl5t1QvPvFKA/eZV2FVeOqVqu5zr1TbxMlXTif2jYpnCXYN+x3OFVhLtZMFGmzobIEejdPFIbHNqBX2gcuuomW7yvESjYsOGCN55I6tHIdDOCxdh0tBJqctUmzYuY/8g+Ho0O7eSFvY7NxlK4etu95S2rlbm2pONQpDY1pO3qLo4tIVzlxwSWp6ZKIsVhcvXu7wnCVvhL/g//Lnuesky4PzFP17hWIe1K5yR7Mo/8g74saw9j7YY6HZRRTPV1meim7oSQhwzjWu217g9ebCxz5bpTfRTZJml9ESwoCdIfoGOUuvtawJ5wuEckdsEDYogTwXHQ97Ez/AOsQt/2R48Do47uP3Mf9giLXrgCGk4VX57+toliZZhUDvgKOFjCtgWKlQQ3dmJlVjumVjQRpthknr2xnDuel2TPw3hz7YFfnJ48kp4K5OaERKAHKzgYaWpIkCC7W6RD5SU4jvD/WN8R4+3jH+14EdUsyQJRhFiC0hWDDvvlrvenNl6fpHQU1dY3LZpN02Oi6zBdORy2KVpQhMLF8lHgXYYmU5xkB6QxKMZGgGw5q6Xr0cqN5VD7XHJTQgmbFVK5KYkp2RvTmzybGn3/X0AmdhhgJSvlmtAA5I6DOtAPnb9fJikRZxbSig4d+KCIYL/MHE58wPKP1nfwIK++OA8Eg8x+Jk1H/1yh8Fkh+DuoIveZ6aBoF4CNntf1QdAi3DOjibhSgtJ7tOMdUshnpJWo7/JeSNlV6GyyXCanaAsPonjt1V2FQKodHpEVcEkmGls3aBMoKAC3L/sORexfdGMm8k881J5qRydcm8FO3vWYZthNOvUDgFOEYfPRitFqdeI95MimFXiSwi74u8qoCq5OHoXcK4HK1ipwpV3yyh/sIV1qPhkS+VQfjv5uZobo7qN4dUxVS+PjZ/H3wVquL1TlpzTf3O15SO0ITOYFfZaBYtwziXoUJgoYSbduNIfwylOoCbVWaxNVG0foaEJVuJq1BpnibEuqLdMS9L+sle+350x0QldtA/6Q0mdRXIWtPaWmR3+6qqZJUDAUKoqm8u8Auxicz62ztwiMG3Hg6zGVCL7LYlnJoqT5NWF9ENiqFQbW8G5e0dLv1CcZt0NhkGk/6xP570jk+CweSXrUIVLh0aKnK7HnX+Ujt52lE1vNK2SC5AUhJ19kUS/qj3lj639Q/eUK8J7PCDu7sbOmt7BBT48vThOibe0rU4fbW0RhxbjVa1UNTYBfM9pEDBzVQ+d1FwA7z0NDMPxWtXYBxzLFf1tJJaQYQVOtoi7SlbA13rHM2iuWOxFA5irUe9V3CwskcGuU65Jv0VwxFVn2tY+Y5qOlacX28ZxlmdaB+AehiEwTzyED0ETUBxjpTzeOT3DreUJd0dImyoXyMl5g487nkaXVygNDCOOttKBWyCyvXHUuagATQ00CsuMVSvDxX6IGSNktQ8mJ/lwSqPFlmQrdI0ucBDXqGPQbxaLII21fQ/pG5uSocAGBvqEZNj3AnsX+6Zlc52vfa7d+/ePTw+fnh4OG1Npq3Xr/cePzvuPxuPt1++fMpG+6XdqTlJsJdqsgJH6gINJ3WMtCKgDVW0Msnd0VCtGNWYQb2JRgQtyMECbxsQgbSY1PWfOeYojW5QQG+HSu8d39orB3k3uEbphYPkllMvKzCO/dErX8Bhqzca9d4FvVevtoYv/o5zUB0MB+PJ6PRgErzx/ZMAb+JWW+JcW72V2mDfxSd+wUgkbHe9ez1yeDCOyK6xBKLfeSj9PLS7xhEhPb7/bdoir9OtZ9PWbJXlyTVKg0V0jmYfZws0bXWnLeH/kU1bz95PW2f0pGi1VP512vrQnbboI0vrGR7l9hLF09az36ztn01by/AjvtZtXeFBkyVu3p22bsMoJxU/fO5OW5Tc4/Zh7qVRdjVtfcYjz9F5uFrk5Mt5FCNcTMke9lpMb8JFVlkyFwdS8Xmi511eTwVGH+ByIOKnAQAclU/j/zu2LEXae3AZ80BPZpAmt5kpipjfdJFk2hqf9HDYSUJB3sMT9qGaeGLvgZ7ED+WiiszayewURv4r/58nQR8f/y3rCOA8f9AuuX+933n4tw+/Pf78cPvB1i+f3n/38AMt2fv87Cf+V+cv7Q4JBkTtIKgr++BnfzQhstEvw4G/1T6dHLS73mT0LlBEpskvtefUO50M2fVqnPf7WLmxOGMRg7VXUbAIbiZkZzzX2WZBSb+cXXZOaZObXGHdd9njkjVU3mKN4bcOZlxRBkVwygaS5WDMAld8dr2j3sQf9Y68l0e9ycQfbPUHJ6cTb/+5QvDEHdBh+mkysUZqaKQGKTU4BQGkeECh2VWQomy1yB2sv0Qo/lrGTcyE4Sm1cyS/aYcEI5hl3vwCBSG2jssC7hUprTBxrHRx2K11PW4FyuIa1B9Vsn9VxpW11xs5TvJAeAO7BlQqrTdOhm5QGi5KYarXW2+0BTbHTNJggR3mXEMpldYbJ5oHJEpIkN/KEELGQGqt9UYi6aTP0uQKxa5hQJU1sRDk/y4Zy1J1vTFTdL7K0Dy4jfLLZJUHMXKjoa2uOmpHNbG7Qh+dmUENp2PDc1mJt+DVSlYi1d2GwOLKNkEpb1YQ69KYIMwGQbqgyRtIcD8CbV1nzrYZJ7pvA4blJzOYFwumhRPcV6pJE9tXqsoS2leqSxPZV6qahxcl9XimC4i7YjMxqoB3UA1w1NiGwK3LwdIVq+7KRXXFnLt0Sk650ni3kFasjksIi8Pi+GCNPu5ihows2t4iIpp34FrN61bGXe5eTQLvcnV6gSEKic7w+0eDUFeqzpEffvwRxTRsFP3TDMdepZ/L6OKSd8T/dvZEKqgRc+kH7qlOw98aS4Lv6Xy2CuFQ1fBiHoA6Ue0qHsYSr8HNanxB2PU17ByfELwkCvYHVivdIo0nq7wzOL4Qz7Vii1ujb5Nqr6ded7gvSx9GpA5wBZlB48kGCOKnwoBH/5S5YopCROgwVEcmOK0HhF8LCb1NYKALceg3AQ/bugRcVjEPK0j/UhFtX+TU0RvD9AfZtpYGQciurE8JNxIg8jsalVUGLrWOUYK8JqNfGX810AKUtaGTVvt17+f+4JVEi+fSocY5V01MqDxRWxCRtQhhSaiUOgYVRaZBLNNOLZsg3qa2MZCloS3/lBnNuYnP08Tn+ePi87BpkdYsDaIl02Hxaeo5EhyWn6eeI7Vh6YlywwUYLwpJPNSTeqrJEU1n4x+fg9amaZQ1nWAp2dW1JrUYHBmOrLMWySXxzwyp3MgJZBPacKn1mrGbaBvh+teeLlHOK4G06ydKxThtJr60xt7+c+cQtWZZgDaApUlGSw+AosyrLnjZOdBSzr5qzkCscC9OI3jkY9VKEiP93qQxdG1CB7s/uvRE+fhlv2YPUiD73dMSTlvDAfMpIEhNftVJTMibFGUmNFwkgh4d0tGBmZ7QdJWwdVElR+EaAJq89kcQRPR3TSCxRvXA9EJZo9lFJUBZO1k7nSNpg083ZstwpmED0fGNakN1wYDg1sBTuo4kSptCSXQNNQjrxKIGMdRR+2vpn2yPDLU4AJLsq75+o0iTvoa2Qyrcgc6Ba5HvSY9cUZPMOWwz5ZpVrwK6ggvE2gtjgcI+vblamquluVp+76sFn8m1rhZGEnD77A56zkxVcxqqTEWMICP+X4IfN3DH9K9KaRtprklBYL2HUoHCepHEiWgumZTavHdq752KHKtDu+Sitr/MV76pWfNNvROx7tbii7SprMkY8V4gZ+S6WsUrkLzWYKp4ckjVtJ4LFjBKuchK2pCZcN/W5npurufmev5KJT9D9tMoVBJT/Z3ZqU3q0xvjQUlzy+h2iU/ORppf0J/bCx5JgJIEixBhCoUdqYtmvTDS5e1L0lC9J0l1NcMp3AWXejx+JWjZr/ctgiwNbkDJO35KoenfbE8yokPrqwyUbduFMyUrU6YqSkoE7BqTlV1Wmy2PaML65m82e5YwCHAC1G8Yh4rIkyRYhOkFAr7bWHWqVPeO+m98kJXrr22IGAsZyAK+zci+xBTEVgBG8TuwZlD83EAEsuiut4uf5TsqK8S8E4nLMDdYf9kfHJKQGeQ2g2wOl5jrWQUqvvOV1O26Vp/GjqGUV0a70TTtr/o/+wOrnl00sWnZeTO7jt3WVGrYLW01/TqLeuN8hCKxS0A0JTNDmGlnI8e11SdX1MgZ3IlkGCvuU69t61HNT1bcn1rX1hvwPS3uClS09aMnRSvsS6s8JRmh18V2HWMvkhhVDhWx1sPSK5NLq/Sq9MrOqlV7UnplZ9MkvsvnIvg8u3M34Kpvg2uREi2PsplCmVxALGCIKaMbdV3nF7tz4vGLUY/XsuHwyD/sj7Aj8mRY1o1SldFyfnwn77CrzoCIlF3VQYRpPcug/o/T3qg3mPTxjpPds3ZgMd++Q24sZ6ZQws2VZW+mlURCGWqkoliLNIY4jSHOF2uI4zKtqHuszBJ4epRDwvVe7fJzogkSqj83s5nhdYjLy4+Snye/J7CGjl7EoMamjqJfqf+n/TCuM7yRYVwd3/xsTEB3Ja86A/ca8Qyc4KHjg328w8j2xbtBA8dWgmsDOWcTWk6HVrEY/cvzK7rzzRtLZaRJ1zE2SWSbJLJNEtlvJYmsfB9MbgOWTBaUrPu+4qBeDcFqCFZDsBqCtQmCRTg4lWKt/5pbpP/uKOxZR2hdmIZBagYOmXKBRZ1ov8dBbYbB38fDQUk8NbRs0+hpFyg4C/PZJf6J46cE1+Ec24nV1ldYwr5jjfduh0Qh6dacmaBv7B1jM9Pjb4p3nh5W2Qdc2baZuQkCdufJEXsVPKHNTEw9p3eYV4qyZHGDTQL4+djQDDXyd4cpRvElSiPse7ihqVHF553nFWZZdBFvblpUUX7naSlJwjczM5Ed/M6TA5nKNjM1ESvw7nBLYhLdns5rFZNtdZhWkQFYfEOsqfZPuEo5W11fhynmAbfpnx9pnZPTF0f98WvjdsCBGsM0xk+NOO4ijpcpe8BfWAgtPB5e0fj0BQ5WZg7T9fY6bD6T4dGhOZ1rFGarlHUnLq2j/uSdWZe84bK3U1LzqDd6RR7S7Ax1FTinq5gaNkuYgthWLAojNopenS2i7BKQ8BSF+Me0dTTsHcpM2zgNQ4+EZqXVFkk4R/aK/De24cChp1yVSbBVpTrp+TxNrgOcodPWN4ZIcDA61qrT9J3OBi+PfJ9Eem2rlBe/YIyHRz8br5Qk2BqLcil9q40GJ/5oPBzQJ56+TxuRXKYFbYiBoNpkjm6iGSpoc+j/3D/w1UaC5ExbB6+HY/Yiw4kHDwzLKgyPT04n4IWI9SGZxCi+CRcR3SLuHTltjf1JQH4F/cHPvSMamhe0OlsksyvkbvXiaHjwxtdbnacIBcwq397u5cj3g+Ne/0hruYqv4uQ2JpKis/Hp4M1g+HYgIgeD9viVwtXs9ekLrbZUTdtbjPyXp2O2umUUZwEL3koanPQHA44l/cE4eNvrT6hNA893mmHSfL1E8yBObtssVPHxiZLCiaT2w2XBYPh22mJB5xgN0oROxlxotIeai5DQD7DU1VYlgrQlLOOKV1YdkC5Vda9fLzxVtyQjYuzx6TGIFudIhSJTnOAvKA0zGLhKeNB2iH2yHEzSlnWH22dErHgwg5Q5hhM5VkAK4qL5Q3JX2qUrh7G1U0YSawk1TBKj1Hwa43QZYyAPwzsK30L9l1tH/fEEh7aeo2yWRmdoTliFjofjhfUHzFh6SwTYJ8mdup6o3RE4iCNh9sanIxkL0zoOtUvHJ5Hc8hRCuxQkolcaMG3debztjQb6LFiMVev+sHOn2o3xgHzigUPskWpUrmVmqj0iCAsyOHQFca4+E/O+29xsWA7w6pMxLtLNzYVeyHUmY97QMMm3OQPqX0KoJx27TVmH25j/poatdPDn+96THSVMn+QTAzIESMWl6qbYgDgLSiXGkdUn9xE7cpSTkxBqW8Lzt4VlStuI5a8/85MalkRl7F6kV6HIqdYGQd7VFGptmlCLskvDt7yUh8KftkRugDZWd4YpVxULnqg3kmZrmKW6TFF2mSxol5PXI3/8mnL3XlsSlTZLIIAJgbjRw4+U0xr33o35PS3Ih107TjFV7A/HDM2kRNkF0oLctqpG3WykbQ89FBgLjfFYCE+MilnOkY/iGhN/GKKNCQe9+6jDH2StI9JN4OPZzWTUhhZMqNNcYkqdVhCP6rSTeFYKUi32qrZtVNzjcU31e4FXBicHNsii+GKB8iTOoFMSb0S/SoHy5dGwN+l4/2WfAuETSHvrdne93b2O1dsJdE1AI85RXcigMF1E0t2mGDK8clXI8PoMKNllmDJ7A/6Foz4Dh7kwk1LUXaGk/9Yt+NEOAjdw/svbU9egfH2Avw4OC3CFR4pdH2t+tAPWDfKH3s72rjpp5ft39PvgECAkP45sKpatUWi03JW3Yp13wMDn+97uDg0/uGWFwfN9b897YG88HJFvdtjtW9t0ylDYNbvei/HWHbbyoXVDOngEsWXEcp9sgBm0yMG0KhckT0KAtXCW+6vrtZ957W6dLVMDw1sXBok3fsL2ZBf4Z9cLz3OUejTOvLgDODDEjcb4K+s61f6j2MsvkbcIs9xLV3HbfmGXTa7jpH32NRuU0JwX7KnS0sGdvLHl15un8zSoQCD/jIang8MtfBwe3IGmdcqX+FcKPi85F9vlXYY3yAs9OhRYQiGk4Yztp6/yXBxQ/4IB02Ekninl6ezJHczf7aPMk9p3nf3sem0Pe0l7ylLrMC+qMlxDOz2aenOL3Nct0t72+ucEeZlC1JtHcy9Ocpb10ssvw9y7Xs0uu17oUZPxkJsgZSj1khTjFx5nDjaR9BLlz7wY/brC7xlZslhhLV+wSC48LKl5t7jj/DLK8InhuRi3eWz77baQsTVRgwh32I8Np8PEOqIie2VbQjhPDaQLACgrUGw+3pIedXYU1ump6EHoPIBPHlSEKbpBolAGOy16IWHt6RE9Oukd8pQ6r/2jQ3gnyIO0u9f12js4P5v0H6X6Qnq43Y7zXm/wjjLXWwBkEESUSXCEztFjA+mD1B3GqMYCAChuOeZAbJArtMy3DQGcleqebV2tOvcrq+/vhfvhmU7vNZ7gG/9kso7bF2u3ntuX2Zh+032+nCECMWAU14ZS5wZiCSn9rerloKD/o54ViwWz4JEfClNU8EqO0Mu8gkYDRO/2QJqsPr+x7OGtlHhWjMqT53NN0S9g11bCTvPLUcDZkyFIAQNaWBNeW4UVdYWVrAyCndNbuzQUsp1Si7wehZe+1A47Kbqjo6LXgEL67ujPuPHV7uC1XNaVVRuodqdoTaqRLGEAAWO2UUMFb99iqFABSRnPgYmWxt8wumMRNm3hd2g+MWxsRx79SnWwtXWv1uRqf2LFqU0YdCsT2d7aqxap5+gLqdjXfU99c6GI/YSFUwZsuFsZWKRxUgZSHnMwJ692/SN80VlfmQIRkUhgRBCDjJKYnTr+vsjzhKWtGN16YTz38OOHTAJGOCsguk5bfm90pCkFVBH+DJ0nKZK8Ne40Tm5lx0y6wp3ZlQwOyYzLCh89rC3EQkK4WGB5M4mxTwNh9dGvy0UYxV52iY2ubi+j2aVH7K+wPaiX3ya4fn6Jrv/bC2MRUgYXkk0j1ixehvLMKlYQo5AuiZzhXSG0zEiPIY5hs90ukBb2SqQFMjh5n8NnhO1+UXp6yqpIZBPP1sahOvTHB5Adp/fAf1AgpuOOZEX/h2vjuckSmM9U5PY0RqYvlkTqteD9cGS2+NE8fx2eOg6e2Upj79Gx1aGfs2Qy1gbG2adDK6dYDs3zgfI9MAUPkhEtTvLwbIFEljGx5TA4Ct1ONRYNF3CEF48rCqu+lhoZWYToIAPjQAbJjORa37DWyuFaOFQzzjveQsC3zsJ4Hs2xPRtx2RC/SuIbOsLx2SBOWAqYdIRundpEK8T7xIsMbk0qKl1PVtycQME7QSNYx0V+J3pQCANrzOAvd8Mbe1gcgDsA4fNkNbuk8iT7U9ksfe7adtk+l3B8pFtjhxRxiVAzgFaE8kJuVBJVTSSjDikhT1wEahNSirVxT5yMZTtGYRrI2AV/NH9pyODfEmdJYF2Bp7S9MFbjLMVGlvOGu7UZOsYbDfxeBa5oK+sQlgZvYtvim04M3GeXXpiRmHbJOS4pZRlxK/ImS3gnomoPc2+B8AvDDzt/ZUyUUL9PW69PXwRH/eN+MQeH24UxDY9HBifqXQnMcLHA2au9EzwOeRQgxYLny1DO8sXQKS0W+FuUslC5mD/Ei4wyxrvJtYdedhvls8uzJEzn3TLeL+LDxMntf3vROS6IMsFqpmGUIc+MXGIDv4xXUsghPq6oTzbuMOWD3ZPWk0HcHdpMTTVdynLIA2aqEazh75o8qNwzVCRBrR+rAkMdXLS1mDvim2nuJr4uUZjacumRcuGS+Yj6hqrREg2dZRmr5QqcT/AJQMbQ3anGdIH8xLxEqS26yx7ZZTfN3GKxWS7zfSi0nLa6QpR2zR0kKnYN/CVKu5ZeFBU7V5wqSrtXXC0qjqB7XpQOgv0xKvbN3DNKu+ROGxW7FT4cDtmcU0NaWBwJRka7KoqwQEooN3qJAVwWIYkuzaU6wK9HyqxIiTE1vZT1TYrN2ZJiOCFQAKvIqXm1grlt8r1K+PGLRyI5ccXn/at51KoU6bxeTKK1/K+NTmwiEae9JZugXBQYOsx/qHwfjCbVt8FoaqyoZBe8qu+LhYPc4Q2yetzCCuTD8fbexExsYiY2MRObmIlNzMQmZmITM7EJQdaEIGtCkDUxExuC1RCshmA1BOurjZkoxhfZKqi+ZokWCySf0+dRlkfxLBcmylCycSrUpe09jUJUbgdf3bBdhD9zKAl1/YUg2tfhUn32r2vNcB0u7zdjChmpvpKRNltPx2i01dKlKEAzVXWdCpYcUAcdzVm/ZsXqarCqlkYcU6RAvliwSHwMj2eXSYaRvwIi02hZm0RkESyvQeQGkSuFVVQQmSIkR+TkernKCx85JSrDWGRu5ZAlUyln+6okMdUylhqJJ1mDZRTHlnv3d88wSufBsmeySdVInWkuw2ilfQtCd1szYab+0Wi9dqbMfRKbri1QCyNHpRcmpytUwVtC4+X2pXq5bc6xzeLU1ik3NMFop5dajEpYRVeScgsR7sDTXeWeN2MvOt7WWWC9WlG/pf0qbczsmrEJ1rQV9HE2tIl/SNL9ESPnyTCY9I99EuQxGEx+2RpNRv3jrZ+6XvsX7Enbfvfu3buHx8cPDw+nrcm09fr13uNnx/1n4/H2y5dP2/ItYhVnzFyYczN4dfyXiDXb6rbOsM1r69n71k0As3MGxD6r1dWLiTGWWUwtr8xyZmZlfqA2VWZ5Hl78//a+tLttI1n0r+DwC8kMoiPvjl6Ud2gJlnkjkRqQcuIZ+fDAIiThmiIUAJTil/F/f6e6el+wkJSXDPIhFhvVW3V3dXWtZuFXHgt5V+FfxDuN/HkJudTJX1yhJo1TlIlBijJphKJQHp4olcYmCtnA8iLK8NLtvP/sd+6iLIFFp8tJs6gSSDxq4IpIromcFP6xirJoWcCznTYX3+IXHgaY/CrSxZxVWCTFJ/I3ccKAbv/qwMXS2evcX8cwp4t0OU/Av76z91dnEV8WnT1lMOltnEVFmnX2Oj//0vE7WXJ1XRDYpIizaNHZ63Q+f/Y7BTS392/e/CXi9ibO8+gqJl9EjYPr+OJjzkxRszhfLQpMKevl6U1cXCfLK9/LUzAIh7+9+yj3+Cz3vA7Mg+FPGTB8EP3seFNwZUrAiPTD6gqibYzA12jPuwWDWOj6Ns0KsBElVqlkNKull8wtXdDdpPXQ+fz+83u/Q1Q190kOM62N5Zt0Hqso3rdj+HYRLa1YzuOi43dgJzAo+BUV8U28JG0U8Z/Ql2AcqaEyDbix1WDUiwjoeNeIMY1/7EiFvnDEnX1IMwh7wlw9KZsxDCazV+NwJKITAuxNnCHTZIE+CcIjFreawee3i6Swg09Oj4dTFTqL75I7V/Nh8Hb4Vm8f0rTawTHTqRqy2pyqFBtUzFauEV1cZHGhjUmuNTg4CINpcGjUtKBKridhS65lIkyuJHCm1GFyN3c9ZrBn1M3iYpUtS8YZBtOzcGQZqYF6uRbH/m2UkF64xp3K3pRyiFD/yPeOg9HR9E17JNoj0R6Jfr/v/eg9IrkhzjuUC6FJF1QTJ8aiQKJukjB4tku6Af6XQ3Z9YeZkVnjUtMLjphWeNK3wtGmFZ00rPG9a4UXTCi+bVviJV+i+/8wCZp8eDzAUvpnPwhnTfPXhf+OLAmNmY4RmJswgx708FrtO6pp3Qs95vW7EqdccaBxdiQBxcpdIJLBHktJCDbdhI7LN58WIcb2JSdS5eVeXaXaVFkVcd7EYdanTkx2D1TvDdjOs3x+/Rmr3Kd8r6/dbZ3Pab6X1+5R3Z40uG21RR4/8Aqzfq3wjrt8zvz5rdyzfp+v3W/PEmFeyLr8ioQcwEAc8OXn0AavXOA0mYTiKK+Wm+Qt4/Ok+2maQtPX9yR9YvDuZjkPjQy0BL6+5nojXVv179fpALPM0RQ1wzOusgWFe1+rNwSvrXyWvffuetvup9Mql7pK9eJn7h2w67ghxsNY5PF/2/fMliTBrO+mSThSbgQKjbSi0H3BFp6o5DRMAQqCJKXFz1wJdW10aoa3192j9Pb4Nfw96tdB0YLUNIyh8Y6sIs14zk4gqKsep0fq0AomQHOhBJUPaNufUSu1O8Cs7ZcFZnY0ZQ5Ua1L71S9xSzIZN0ii1rH9Eh3Y7VTFniNFayGuPh2Ew0INARWoDISRCdyopGR43aCQM5i6LykydRe6jfAZKCEEueE+khByUs2kQIjGQOExyJl4Fr8dhMAvPRpaDMXg9DULLN9zmSlXbGZGr20+K0oSVNZDbsO9hCASdJ+nSvoNVxn3CWHqKfzlUnblh5a+W6Du0KVcNmwU5qyLvMLkO3VV8g7ngyMaiO0x3j2LWHVqYNVZJto6Vv8KuVKjrlEbVYC+6mu1iNfEsclZjc5UH1JMB+M4ml8I4JJdFXs6r0e75a7BR70X0Mc52bhIQoxpe0LRlIq+o3SrW4TIHpR6Y+GY7WTxPMrKLUm/fglZsgUoPWH0M9IjPeyyjxABepZbtQtaWBGRb5YJOaGGI6z/eMDk0tVImQb1wLrJFiAUra3ZCVoVY/5HlcXVC0FXrPbYVFr6BHRQYtE0codfEK4A+fu0Et/L16ya0tZ6/bhpb/T7rM7YzxznQ6RrjVxIiWibB6tkmoNa1z4LVt85AbcD9zHQcZr539IMjtp0HFMpJv3YNeqtQzb7DIZnfYV16qolfgN0x2HTUt9Xh/Igk5dIkQhr1Wi1RRivDoqqTROZN7piwj/5NiBOFk6kbBJGVusZR0YZ+k+obbSGkuymFqlZMxiTfyji0CTHJu6WCPJxaV18p5qz0HYxUyF0kaLyyoio1b0S0l7VpMTf+VCgYnHQD0/v6TjOkN+aqgAhGQczPv6grIgA0jKtH0liU82Wfh3NkPJ8Wildm3zTOTOa+BI+F1yveotgt5z2liFe8RA3IX5Z3l0diw7CUzvy3LMKhULi66z+urP+otP6TyvqPS+s/raz/pLT+s8r6T0vrP6+s/6y0/ovK+s9L67+srP+itP5PlfVfltZ/tFvZwE+uAFqMDtWxiYEzQZKo/jocHdZKOgtni3wgKa2lRK4pZnAdS2VyugUtAS2NswmGN6uL61mEAMfBYDIlLJeR0JUHPrRE7K6Kxo0nnwsaZPKgqtoFseh2sf/aUbuxD4VGWcmQFNVbMpF2Jp7AWJIytZMCiCpkDx2zIWLoTLg6m3l5Wk1Vq6lqNVWtpqrVVLWaqlZT1WqqWk1Vq6lqNVWtpqrVVLWaqlZT1WqqWk1Vq6lqNVWtpqrVVH2rmioeEcQopUio8HsAToOEtaFunIJv6BsJrWtKteW0gdTtUE/gxsk392Frmj0mugBffFi5bv4xuS1z2ZBcdBsFE6HDxJr1Aj/JDpgbSTge8+Q6pC01bIgUFIP+aQlGQR2XO18gtkG0midFdXADBKuKbrBF522yW847h8HB8DA4nB0OX78OwmA0PX533tmh4SaoaugfoK0i4ewomBUC44SVQgRvg3BwPGNudVYgSfM1fj0bjV+ND0tGVAFDxlQBQ+kpaHvGZ5Dij/VvhQ6Dw2EIuJ+OyxplyZgotbbCHI+PZsHocDKDY0m2uAH2G8oX6MMP9j/LfjyPbiLiaEdyFneBwM3j+WyeXF7GWbwsFp+ImrDG8oJGkoQlpJVROVm23HQbxUqN0uWHGvEdnIgZz1Dv19gRqtw2vZwt0w/p/JOuInUuMJubVrVi67D5abUqNpPQCEOslXRVzKQ7xW+y0UgSBX5vykOo3n1wSRHpbMITA/vV+9H3uov0CiK95rN4kcf3wCSjnrlyk7KskYOzw+HU6Ukt7gF1hxugyrVPxJZ3gEcW66r1Imx1s61uttXNtrrZVjfb6mZb3Wyrm211s61uttXNtrrZVjfb6mZb3Wyrm211s61uttXNtrrZ78WLcC4l/CIx0ql2z6G8qKVrrJAx8yeQjml4/c1jXSBEBdB1No+cH0xcX/qzom7uKBQd4YOcDExJUuLts8VWi4F2UmhUdKCXmAwul9fbdype1KQeYtdpTnDmzlNnQaHk+jgy6hjnrK9CyfUnZ+Hb4dtxOHkzPC1pQANTWhifhQdlnXMAZd5vg9EU8e+ctACRa4KXXmk9DiDXGh8cnIUhzdbhrKpAOU6Zpur7ts+XnLZs/fMlt7LR+UKVoHm+lHIDPhhNA750Ri3563bPJrZfutckkG2eamy26lSrUGb94PfhtGrHm5ByO8PJjByIUVkTCpBKm4ZHR0E4q3HWTVDH6dPU5ts4feAGaxXaNTlostpS7EJnDjsuY22mvoOqNAuRFp5aIhG/eI9cyDPMB7aBP+OobYA6l8a3Z+TiA2Oq5C6uk/RK4TIZeVAY5T5rjuSdTu7iHdb2vjG9ChrDBDpAxZSWJDJjWRq7dca3sDx2Fu2/aGkM65dvYVXsF/t/0aoY1kXbWBWlf9uKfCm02hfTpPbNiGvJpWRm/ZOf3jJeqrP4WderxJprGyuXzPONbyAuhkjm+TdzmmBiiuSBYb8HX0RDDCamqRtsR6lPpYi5JA8xKmod2vXe6trazOy2sahoS2Iouhuu7j/PBuFgNB2OaOJZmg/dqyudkq1SUAhtqvT3HQYAKDy2q/P3S4wAHPUkzaXDCkDsD0QeMdYW6iZGaEsTLFtW2LCH3Aq1hYgyi/Rqx2nDWB6GCKr+UBa953QQAqM7Hhmcdol4zuMxfxbp1RXJz0iD/aClOPmBGahX2bKeriYMJuPjMxjJ7Hh8hLtpkV5R28wS3wq+HAxXZTqoZm8JNNcqsdRs/ujZ6F3Tlwy/PJQw3GpnjG8YLamzx/e0ecaMTWZWsuh07FtTHC7+HfYANysSpanQHuvvXS0dvOWw2WyIrU4bFk8N4hexZU8NV6JPZxrKLbXvdgUp7QBzmyo92DvYrfQyAQI2+5Alc0y6WpVKU02rRRZ15yaO8lUWz2fgOUSif+EivwqHaPPmS2k4u3+dd+6jbJksr4z0atgcfKWNQR9E2UWTd9J/bG4sj55iTsNHfaoMe890Q8w/wmeeERC1rLwl9iwaHx/O+CxMI3Y8Y3CnDF/3joeT6eDoqCeCrkGXfWKXPhxRsiGirZHYaL4I0daXEHcSDCZnIPALx79NeKg7rR+ClySfUWS6QyeuP47fBpAliI7CkXWaLn6+84NfyxeJwhNPAjrPWqHzOEWRvw71lICiviRt4G1gkmv03KASe2j5Ll4WvGEuncMMlqycSdx9r0vIHikUwfou0pvbKGPUlXw8GJ+cDmARpTB/11mcX6cLbHL6Jgwmb8bHdA58JXH4kxlgfzg6wpFHn6h7zODdxAjvp4fYI64QhEbottHKnWU6LZRctpLAfo0gguodnCf/L55VBAd09q5JBVXDWGs8QCWaX4PM8ZUiTjc7oHEZLpGmPvhf9r1nu5I/KCDK9Abl/BRHo/fzvvd4F835buKbD6Y5qvKSxTHqie/tpZSR0ovBNlx7HTe3gYf6/JWC+3VM/1De5no/xPz/9jaG7OAXsTFVhl5EJMWHZuarFhI1FC2yGsBn8UWawasRjb99XoAkRfxmxMRXqjiPmGQahDTm1+Ad4kb66atgXNmIQiJOyBQgSSGBsgmJrhmdCjBB5tTWFDWOLOxgtFUBN2ivIQCuqsY0Pno9Wl5L4kFmzN8iZRJEfh7p8jZye2ZvUXSwhkyAq9s4y+N5zNweyBGdc6afFbDNJOSJtKC2bUkYTMMB+F3RKxq7K7JIeINxkPMO3auqQRotw8e4DMw2smY6x0qJsalaAze6rIW0flfaw7K+oGkGcuQnPZ+bGIf8mdu5wMGbEXd94qovPTZddmKwy0YH4xNy31YcRQXQfRgVsPLjaHRtP5BqizWOpFKhyaF0VdzCsVSODlzWy4v0JllefYFNL82q3raXKmxp40stGlufYWLHiNVQY+/zypW7nxIlcjnxy5cxDSj7C4C3s5mghsHBODy0m5+KWjYpoKjpkAPaagtZoLU6F1g4DT9dPKT1ju8ukuVHjA2d3sVZRlym577DNLRRcbmQz8GaSeO1cl/gmr0jj5S1x+WTVhGhVknri8rI5jLnbGXPAVlaS+RFCiLZfIf4jMmhChCc+c6RBzkWXSdX11iGFvimo5stELdAIBuBiQrxhVv1i6KLLI4KIvn0kfLAsqXL2MAyETDtWF4ZdC4+2joEoKts2AKbOhUslNA8WMhweBhASubp8C0lwXw258taNk5gfMQvFp6Jlxx58ks77gJZmiwSTyxWMc+6qGZcLrMBdulogB13RwvkkrE1cRtlBdK6PI7hbd3FIDnkz3hJQvOsgaDpG9TcMRTh74ZIopWaoemVMkeziVqIsjZSB1V4G6mnB+vAiQWmdnTomRsd7ivbVleiLpEzz+mUpF6hVGUXX73zWNB0RnAesU999kcuvZSBrkluIb3SGALOm4AKsPEy7MtPVMq7Wwixt49E1Zw1n7H8aOe0FR77j/EtCw/5udX7Tnrlcj1QOXnnM6MMNAvpNINOWNKM4ain06P6jcmEDxNwrN+WIIHM91JMGHFT3CcOz0SCNY6Vw2A0CWbhYPRrr2oAbAK8d3p1MSwpWWSY+Ji9R+Ca4tIueSowUD4NMjbpVcNaJoZrMC185VjnRWbcfF6WUf2IhwZ+o5h37Sb1FaYtS8VyB7V2KCItiQWnQTBHZi8wBz+JdAvRRnMKWfFGH44/SBuTz7xqKP8QmJJTiGibu0lTNiEkmSCTBpCDH0fZxbVrHySKnTQWWq+w18ORpKdApQapzecDHbw+Hg+mjEMlnw1hrQRFACAqE63wzGji0e6uKJN1fGW8rj4fsU4YOci2CsY6CFBn6pdBGA7ezaieZCo2gveDKaL+h7GPtXkBGiRWmCe2EiJivo9hrz7ahf/s2mJJIwoYprLMZX5vEdlKJOu8MxhNfiNX+HB0GPxOjDxILXrwcEkkMMIEABiV1D956e/ibLCe9FafBPBMEZwP+83UT97xYApGtd7r48F0Gox6w9Hp2dTb/8Vj+5co63bI8jNrCjoOnCD5UjI9nsXpZHzYU+f1pK+8I/AjT+gkSFudNh5Z2yDy5ryo1cJjawt5DGraGW1I3GW4rDZjaJi03IP3o7VTxB6J5OEiEZpgWy6BTshvJqTGj1xCTX6iGMKnqlyOC/ypToweriorFHUI4g6xNUnVQ3wk7DJFhbTQERF8cvJSO1iUxnVQvHIhPsOLJLRHUY1+zDkVIG7U6vz26cQkwzlwhWczwuVlQLxEuuHkRVE1TMIDj5zuLmKlK0sWFIUxnFUCqUhndGBNTChXQKs/KzgKIQmwVcRhVrRIFklNJnvT4YXwFIfEJW7GiCThKafuNkAhPMWO1a3HaTwCczUtgXUAmUpd/XKklgOybhdvSyst1hW9iF+0lJAXUaQtk7Z014O3W+4V6VUMDy/vwyd4l8Em3vNoxEH44XXZxoY66SXudygVG5+Ud8WR6HpJkTPS6MGzMffu09Vi7l1Hd7HXNdEkRRT1ouWcg5hYlyFlj25veOkV1/EnL8pib5kWMBkgk/wtCmMkr1EqDCURDXKoQ6aZrgqfdH0XF6n3MY5vc6gtuiBzjy6uvQgm9H+8RPRn74dIBEH37uUpaRleel5xneQeVdbvdC07H5X0vvdMSoJHSAoNLoUHX6ZxwDY8O19Kgkzl4C9TiLuFd+33fvxrVteoQc1aBmmoWU+jFMAJcJauX04plB4EWA2qgXxiNenYfQjScR/l5IzxJ8hlmtEtme+Rw08MsGDHyoeUH2sTRfKxLhKINFN2Np7rZ4NftzpH/QtnqGvZWqCRJbVKktzKqa3MTHwSbxbV9LBIFxgtmvxhsUAU5nIIwwtKTRKLLFrmqNuB/tL5J8UojxvecdO8m/Qunt1HRZzdRNlHl3XeSRAeBd5wNB2XyjeBhT8ZhL9qDjVnEzBLkdny7kV2g5Ge6FUwHc+mw5NgMh2cnM5G03/1wmk4POn9X9/r/gtM6brv3r179+PJyY+Hh+ed6XnnzZvHT/dOhnuTyc7r189xDyzj+zgvQNouxaA2tjSJPJ4sZ/fJcp7eu1S13ctFHBffyBD7UkQIEdOBKx1pKAbyk+zskXcCus/gkHCJulc0Gr3a4nT3vX1LKb5Gzk4PB9PAmwTkVcA3DNRg7eM4pCnSDjkwxjpRZ2c2oH73JbsFqZg2hZbktlGrp40O6iK7wQjt0Bb7Qb+RBRdfxc9LsKDX/pIMhwn9IAaz5PO8U9dAmILXMeF9bLOwvYySRcfv3MR5Hl3F5Iuw+R0sCYUADHm3qw+LJAfye3+dLGJkLYCH65GxMrpDBkUnBuWisT4h5FHh3afZR6Tbi/Tio3cdzb34z9sEYo2QGEleFufpYgVT3QGI2U2yXBVxvuON0uIaDEjTS9E9NPoxvi12vINosfCSwouuomRJWKak8K5BTLvMvfSyiJe+l0VJHntKq53P65tnMwOaZHm1vo2zSU7n8SIuIA4mSuDIXnLQ1MPgOJgGTUyM2LXFzVaEDmLbRkXS8Xn/uQzJFhyQdZtDCPFFeuWY/HA0CcJp5Y0i21f1mIZ+xlJhazYz8ONtEE6G4xEtoODcvk2ynFGNY2QLGCV4BRTMhqOjYDKVSkwjGKuBi2G7gl0d078IpzGzVtU/YakcPkX8ltrGSQkA/A3ij3B4OuV4wWKpHirzzkbDqQwwGR6Nhq+HB4ORijTJro4gdDYdvGJzmrwbHUiICs9GBK9CyNAu4ne2iBaGgIQ+XhJmuFnuFoXg6KZHwqQIvsRZlMfzrsNfp5wA0QtvhvklNmJpbV77JjtrBnHxrcFJfFuAJN8aXci3hwzy9WhAvhnmx9cj+PjWuDyST8w0fEd8TpERpW4rangX3/vxMTC5v//e5Ul8+OxenR38GpTsFkEIfK8LMhPCWF9GRf3IaHpsKhfjfgVGA9pSqGVsKWipuhRKIV8KWqovBSvmS8E6kpaCFomloAXaUqhDFPhk1QX65lnaDH0y5qC5KuG24VrXNPAIdT58uBQTzlDg5fklSqOBVySXqBMQvNwRuEhXRAQCwn38U43KBwutoL1+FFZ5hYGhhj4IY63HlTIPByYdQ1gtapvlfIj5kiqWmAX2p6oxDvLQMwdiDRQnwatjMV66CAbnArhZPCjk8YqstqUGOQIlXgiG3+l552j4NhiZoMSEK1TbqggqJ7elgNraqgowJzemwlpbcwabU9qhULYWyoJRKUhSIlHprbiD0MltMChbCxUB6eRmtKh0VsGGvgGMvUpvD4RVF1jfp+z6oHtMXUABrN0qFJotkATHrhk6TrEA0iDFzYNQHMEChl9FCKEiUICpFxRtjV5Dcmu0iB4uIHvsgBH00odeT7uSLex3JWOsX79rvwWMW1Z5qOCV5PUsRMp37AYrgfId28G18OZC25bVXEbHiulDlXgKben6GzHZmJJtIybbFoTJyWSLUIF+c75bDpDoW+P/+e6Yib4z2J9vi+Hnu4PyfV+stx62soL1lheoMTeuLpBSaHDjlgVSP8kLRL+oC8RZHHOBHpAhl/HZMuR/R4ZcXuENGHItzKvliJjQWpBX51n5Yqy8Pgl2yemzKAlHa1RTJ/Ig74CyoLUKj8zhrFzyFl8TFcFszUGVvSaqA9ua7UngtjbLg9zKzcmQ9ndTdcBb9fFkRr11cPfSsuqbSuKJm7wB1GXRG9XeAAbajZ0t3VlYR0GrAFcuMvYaMdAmP0mMO24LPL1811dz+Orlbtzr9ivdepvrF7n9Dm/K6Sucyxrcv8a8WDdCCSXzS/aCfd3LVner/H+pKhUv4eITSxu/TX0qpAfm+Rs20yUaweN6zBKCB6jzHyQLhWZhq0WC2tSs5GHGLMehapMet0mP26THbdLjNulxm/S4TXrcJj1ukx63SY/bpMdt0uM26XGb9LhNetwmPW6THrdJj9ukx23S4zbp8beZ9FhOeWwV9YNHW15EGcYqrG35Qyjrhv496j3Uk+RBTbOwIAZwRhBgDoTWF1GWJdawJmaG2CZ3LxfimcOgVWA01d4R7mu4aU6lWyAI6YpedKdh8HY4Pps0u6ulWmtc1VLtpjf1w8nlHYioJZkvQUc92by9ATpn6grj2khAbdiaWjBmxHCAPZ3c3KZZoe5qvYweJ1baYGeT9Cr8ZobsZvJzZN/ZJk+GRsEZfmzw+I1ePHjB0BvnYhElN+SneE7UPl/8lLA+a58vOZUdbDY1Pd6+BeUPuZuHJ6fjcLqenkmqu95utjeg7GaODaecCLpy73k1LpE7zYSZv9FfI1FWs0wdpVk6ygNo2ZJDqF/swkP21SH/45HEyIFECYS8N430E3iwHuGJ2uWBxZJ8lt4vN2sUAZN8Rs6ppQdSzrFOW7EbPsLf6pNAR5wNXW56RVwKkY0na9S1SyvZIK0VGTEyMMgQmCVXEJnTyM23IUPT8CFf8lZrGZ6W4WkZnpbhaRmeb5bh4dLKJrJLex6NarmlO5NGDZmlqGxjrIQOuCwrlqkLdrA7LCgzJr+rw2FxSeIDcV4aLTBLFcWXao9BuS3qxqPwXpOzE+S9OCRyU3JoWpV7swRGNVBBA5BlcXK11KJE62xYbUGdgzgYfauyPOSQ+W4+XGM3H26wmw/X2c19+b7ZIlfK4zqPPO1WsYxfu0iMSSj3h6NlzTpF2RBEC4CNsGuHynXJVYRcM5TourwasUHYueUkk+x46NEWiZK/7KjkTr7ZtSIkGqzQoCbsg8mwsi8oMDSnwAaOYOfLJsJoq0LNLpE2ZsjsEW38KmzTg0EYDl0GkC5WVa3osIB0MapabdNsQLjtkMfKvoJbtuIuCbtTFN3QATWZb+Z9atcjMA/UpsqLmuoHuwfSgykcdGcYjyt75B4gn6Ss8zda8ssi7lV5i7iewpa+fZl0+Qr9872reAnOBQnYQEoZlvjfzKqfqwJUNw9pGKbKUkOHBQFYpAxPKWKDJGXyUDe387d5D1iCONZR8fgbnbib6HYbJ84w0zd8vi0J1gxCb6aRNUm+1fQWbqZ0yWJTS9tCtcYtveTW9qnmckWnal32P6X7TMuHZC9lGxCKTUxcWZKHSf2pOFFdYOlvDTukjCOjsS+0vhUUf+gHeVMemWnIar0nj+y5yOq9JY/seciEYFm4BcgGx7uVXrjlLoqqY62ZnFNyJzQTdzqqmp6OthydD+KTOxqHJ4Pj4b9EkOtyv1AT3uq3KoaP2VjLfVc1aFuLEIp7PKrnu6rClvgQ1wi1IwBt7bwehpPpbBIEoxoevxqw05/WsiRiY5gfmU+rjnLrZsKQj1hDQ6mAVz+o/rtuF3UKp6NEwGpfthj/Zq14kxZMWtDoG4iyeOXqM6sV/Eb3dLUM3U0N/LIN4V541xKXu+Ya06vt7bpuJOE/VpBLrkiWejDnzTxfGbMlmt+I5/rn2SAcjKbDUeDkuYjJDLq0LNN7LmjTdVkb8GHORAkE8bShCiDaFPOCUtyRWk+v1tPrm/X0coVNanqszBL59CiHpJvFl6ucJF6tOiewJPFybjfgpTowBkPydfyMmS3576kMoW8vIkjk8MZXIyvzht0bkiq1f/OzMQDddaXuCNxzJNmoXejB/qV13KBn++TdqJH7lqdN985OIzLATiihVaR+o1xqNcwi9MzXNkr2H6R0FjcnwJeecPx7vS4u0uUSH4382e5bmyQ0SMCYzeQQKXvJJ+57zZqm6JJT7G56XdBdskznILFnY6jX9vHgVXAsrgkcHfdnQFzQ6VH3iJE0Yeiy5MpwjZH2suEAubMYDpKtizxMvlb1B/rN373WG5apz53Xs3Hv8kgLPIU04Eio0ykNhEFaKDEOl1E9iqYq6tUSrJZgtQSrJVjbIFiEg1MpFmPqyDAtrKVKs+RE93TWjIdjs3/Mm5bYs770GuHv/50fdOUG9eFnAF9LeyG/dqQCGYQ9nKlyggc1aK6f0MUmTD+xWTwpfjy4ZkBMStlK35Um4zsLN1W5CEbwJhqSqXodjCr1l8GoajXKqLUKykn1pEAzs9H4t0b7SarUfEPZK9eai6cmMBS0SaYB3W5fSSKo04hut1+jLSYxcTYmACStHW/EGs2Lx47YctAvTSdYYjPEFDoNLYZYtQp7IftymnX5etrSUZYtJRHdW9bS3Y5jGaWG5HXcgpaSJ9VcxMJgh/yy6MsosyAsa4QMWxQS4a3l1NP0msaliCx3iWGO7+XJkmQK3dQGpaaJzwYaAqcoU8aVOmc6PZehj2yjY7IferFivmNhQIwdadla6uLKq/oQ8T/XsfdRnb3XVXyxTOYPEfeVab9YHxV+5mAI/Vs4nFbrwQAyHB4GEA92cIhpJVmZ0KLyEqY1FdkKq9S4s4FdkWspJ+CvHOCvrNrbehlPDsJgwEIHy6kXX4+Pj8e/scw5xqztn7niWP4q8KEUG8hRvjow5YJR0Fba0Ks6Db1yj9c6RRnVaiUF78oneRGUD/KKVLvxiE06OJgO39K3x2W6WKT33JmHPef5LQf+A9Z0IvygEvnTI997ielE8L9un2cVWab3QBuWkBXXW2+Q/MAip80aI6ZL+PeO0su+KxG2zTy83cHf3w6mZPbvun9//sW1gdV7mbdLhKPkFtaKGudZ5nFY4j9X+QxSN7tjpNczEjkNwsl4VC8T0w9O21dhTOIO4inb29aQoZ8MRz1FtIxeTXJJU2tTw6mfvn66iEjMSmv199e/iK0sCusHPlKDODdBCzrGZdHyo8MtTneHs2sDrCJ7rngGekC3NfM3Y7GgFL8z98AZ+Dg8DEIAFY0rXavBqmRHN8Mk2x70rk8ErRiPoKaG3x5xENBK5pPE9tCdiHPN3RD2qJjaeSccjH51vLC78U2ULOjT0g7Jh83SfZ0MhsfUELFJT7fX6TJu1NPpGyKQadzTKo+zWTJv1NfZJAiFQSb2R5Fbcdy5UuhsNO39oIfgVf0csUXlnOkriIuOCaOtS46fSpecgpB/SHAswAr8S1GifNcxQbOG1Gz1Iik+1Wn1YDilNspNsgRjk4JAqnOvoJPbpIY60m3+mIkSoQR3MLnGxL7icPwYmWdKgqEHwDwNEgzfuLZ9TIfNFtVYYP4dl0deKrUflT5ajwCH1Xe//USQlWB1ZN9GuvXHIwPp3r4F0VyWXiMhoLwcPOMZRT2HoWhmvwVCWYmWE5Cii/00zX5pvj/BQxNSsV7GPoUvauSiwt0D4+UcnVPIH2amOQVNMm8iQStqQ5djiNSMZKauNP4wiZPpySp3UUAgm3sCO3Wl9SmQrb44kaUtcDBbG/S8ljuV8EzYhtsHnuZydw9OkLfrnlHq1kJ3fm3HFgrvTpFMl1pyrZAoqVhKaftJVFReKgGhUlC+FJIziaCfHNWSG4igns3dOiyosjqkcLxUuXooFE8idhKdU0icoG6CsFk9NczBWHw2VHqrrZCxJJYV0HGuY7na2cIyTuk5XD+12E06j1Wx8r5VrNyB0LZx0akpXc5Xt2CbsWHw0snZ6WkYTCZDvBp6rNUkXc6uo/xajUkKgVzxOxG8C7EsgILLfPwpntN6rMgRocDfgiLHiFQ2eTN43MtjiAef7+C/lJ38z3/KP3az6B4N2M47k9Pg+NhQRQoTNxnCbQgnQ9k9ih4/e97H/2OOVYE7GE1XREyyWbzXtUgwHi61+NjX4/BoPJ0CWWUZVjE4gpzwQdgi3MaLBT5ODsLxZKKaaimorswrHByEwVTYQtDK7M2QzGd5tKC+HXQtXZzbBpuB/MWWEVy3BmHpfpBAyjaEBGb3IxM7wqeD6G62+uvZo0irzyOx2LcA2orVsVcRMVS+0iZBWzRClGrGQ9FoIxzHJcR9gUTI8MeOTiy9fZMQsggijhpVcUQahLTOYoxdNIuzKCd+fO29sIV7IaX3wsnhs97BeHQwmPa4tJ8M/zgYHU3fgHNsOJiQw52nq+wC8x5x3z9oa4/SAQ3Q97o/ktgYFc3GdxjUoEbDDLS0aV4oVczSe6zW7bu6qajWuEuFgjXsV6+Lnff75ZdrWv9yZSskEMqmapjK1SKtr4DZVslqFl+k2XzGqCueXkUkZbPmQxtwAvv3uXcJlr/746ZuP59OS7rJqzZZo61Uuou+hV3yt79484sMnI7Tq430lkZq51L1JTStBaXEIoMFNIvjPwt/a9zxNPh9Oilhjdn3Mr6YwagmBcHv07JX0taeRYAP3Ttp7YgBug9w/Gex5RcX/KeQ3dpj3fgxUDUw/TFopn1ChNiuMrJNvy6NckW/o8oiwyJTDS80OXv1P8HBVA9LZDM/NuroYWeM3anIrvU4eO52xGlxSa6c5OxhIxK2pKwlZS0p+1ZJ2clwBFZyTSgZrbIpIXM0swEdK0vw1YiSWcLitrSspWUtLfuWaZlp4lVJy5xeSzVoGZoaNKZRVQ4i2Gx9Y2COZM1+3EO3VmLWSveDw6S13vE0wjm09K+lfy3926aAVR2ETdxqBk9xxE1xhEypHT2E5p9Qgod8aU95c9VrKR9RAore4zbdAXH6teXzQGdhXsXmZ+xK6aFVtbrAu1J6yOl1+eWgewPVWTj5SpAdQ/jaKcdizH9ryBFjsAcIoJVM9MiDt/gdlTcBZ9LZBHdLsvlY/W1x9moLOCNt9NdnUiBczHxLnArzrDLYFRrFuuVXWn6l5VdafqXlV75vfoWnGVjH5/a/mmv5+2DuK/IucZalmUu6QgXQZar5sxFJTAwyatKUZGHBzAxo7BpGXuiSZqtlvsNyyVWvIXZEU/MYZFwhWy3n0nIuLefyYJwLVg2D0+PBQdCDCBJhjxxmcv77vodF1rPVx9hdP//iGfXWIV5/rKJFUnzaCvWibQEe/v2+gnbdxFG+wrhgdenXP88Gx9wdlNWv7WfIDNoUBgj/oqZ7JD8rHRUtIWaSCMPN5yQoViZ5IyKw3V6u2fokyzzOilkWX8TJbbGZwXUYHATDU7Jte7RBalj94X8hbx/armbxH6s4Z9kCmfE1c22Vj3xOzcDVso/xLdQjcxcQ1wnoPj7xP2arZZEsFDflLhsTmuKaZttk46x/pdBp/sfRvHRb2EzGJWtLGMdDpylUQqSs8QHGKCLHUOf/7dl8kva70wSyKmTRXbzweoeD6WAWBlO4XMcjgp3ZcDQ7HLybeOmlV1zHXhF9WMT5nvfIWy0XcZ57eVz43k+7XlR4N2kOVA280rzXUbL4MY8uY6/3wptHn/J+l3QIZGhweNibBAdjCHfx8snL3Ze7u1sIDscM+r/QZeA0CYVLlPxBuq4IT8fOJP5gHhl35ARWx6+r51koGbVuNXBd60nSepK0niStJ0nrSdJ6krSeJNv1JDHC472v8uokq5Gtlhu+L1C01OPXLE0PLkYHEcqWCcyd/LiLs5wk/f4Yf5pdrpYXBf8FS4NRjHNKCfPVzU0ELwj6wIR249vc99izV7wkbBd1l4YBJFnetsS9T95NgCXtkU2jNvgczlV3d+fRzm7X97onh89oeLgZebA/f4ocrYN99/7h5vi7F7vzF88v45dPn7x4dPH05aMPj3cvo0cXz396+ni+u/thd/fJiycfnkVPP8wvn76Yxz9FL15cPPkpenFx+dPuxYvnT7p2Tqb775KHkUp+9JpdpDTvu3WTr9eNxcx2AvmxjP8syC9kePl6kl9CgnE3+5Al8yvKFpM9QhnkLM3I8bAckDVDO28l7kasHsWSd77Y4dPx7H8m41FvjE4ZB+PRZBqeHUxnvwbB6QxoRa+Lxw92H6WvwE0QVLt2gBAKdP3q57jXZQ+QbskDtWvKC2qDw0OmFJgKE2C0X/At2qdR4ySppXND132uvf/sd+6iLCGjwlZgz6RFQUKeltLv+Oa2+CSBbykEuCGZ7TWJ7908TXN1zG45RvfXHQlnw5mIxZWMVwy0BESbQQmkZWr1oPnsSsBtyCgBF1gqm5qEvhIwDa8Uq48wWHFxnSyvaODiWZbe51zPTb54+94uZdwuk8UiWV41kK/i2fkQFRfXWz03jN/tnXfC4GAcHs7EhoXJ8lDc8ONtEAL7SAsoOAOoF8p+fHBwFoY07jQUzIajo2AylUo2OSfh+Jj+RYJOzqxV9U9YSiJmzkTgLvwttY2TEgD4+zCYHITD0ynHCxZL9VBdezYaTmWAyfBoNHw9PBiMVKSJYSJCZ9PBKzanybvRgYQoiHMNvcrkpl3E73QRG1BqbY0ryBVd2wooaVfU6LmyyYeguRqQ8Y5BaG1v1qmi795v/wZkJ6QExHl0GtSpAFcPWyVgnYmpx7MSUDu3Cvzr4/FgqkDXGYB6zisa1I9/5XhrrIFOMOpsYIWklLSt0Zovzb0Q08Otci/MrrH3ENy1BCsSkpgxPCfBdIZJ8cJgMGEXiFR6xij/cDIDCVwwojUh4L56e3+3k2hwe30vjwj6hn+8SwRdehe2K9BxOg10l51+yzrUAz87dk6ByupwCsrylTStrOuXphREcJ5vlVTwxKLfH634jilESxe+Q7rwlQ69O8zOeice4+30jJxaxhGiBeIRPB1MoTl8IB8OQxLLaIwFSkAQ34jTQZ6mwSgIB+IxeTA4mwTWY/y1h9T8eA43kRFajo460bItzTFQ+j5VUFMCqeGsGrKUGMgnSUV1ScPqGnzp03YT3W71tJEkXF/ucoX40eORLKDSM+ep1PXL36FNR9heleYJ0VC4Fnmqd/t+pVOIyXm2ehB55qcaN1+luHRyFr4dvh2HkzfD07UlxE0uvi8zoi987z242ExHyrcvmf1K54182O55A8aEPSzJ3y56b+x1hBZ7HX/Le50UBKNpICtbaOnvQ1nfMpzMCHaZWGYaDo+OgnAmVlI+hd/yOBucTXkaX/QIqxipBLQfYZcw14LMBvVkdCvVXo3Hx8FgJN570jqUEiHHAn3poxv/ebuIkuUM7fG3e4aD30+PB8PR7CQAhoUeZtSGIA/DmL/DQCkYTEhKzPq3kK5+NDSpg7Ppm3HIHnpC0GJlUe3MqLTd5TP/N5hOKWmwPcW0KVfBawipAufo+rrXbW0N2hoaU01/xFez9A1eQ0DV7F3S0ODH3DFbpVXNsnpn8SKO8ni2SC8+ru23ejw++JX5rVIP1X1iae170cUfqyQjpqi8LP7zNsniXBQxs20YBDcsz+I8XdzF6BTBW61pBAt2gFExXl7Enb0iW8USEqI8T65ISnRqJ0gdtIhZNCkGl7G9v9TvRbqYdzZIJPez3c+rc7uIllZ71i21H63mSdG8g0WUXcVrO6qtj2JudPy5hnXxg5sbOxdnvQlCc8t43vn88CN3L/t6QyftfZmhl9h4rzd2YdFr31Ro0b7Hbdv9TroMsOzfLemM/040z+21cxkli1UW/509d2CKrdtO16dHycqhfUnPG9OnRjt4NW7A9bzR0+Xswyr/VIsc5x+T282IsWjrr/MOHonzzt55B4Zw3vnccbvUw47t+J2bOM+jK/wiGhssSR2gb16Sg7/JfZp99Hp5HHvL+M9VTghzf8f7LUoK7zLNvKTwvTTzLqLFgkJQQjm7T4rrXvev8w7FzHlnzzsnUz/vfO72dzqf339+7/B4yuJ8tSi0yYMT4J7YGZ//Pw=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
