CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_PLAN_WITH"(P_OPTIONS VARCHAR)
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Says what a run would change, and changes nothing. Options, as JSON text: those of nexus_resolve_with, and identifier_types with an entity_limit or hub_limit to try. Returns counts and the biggest changes as JSON.'
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
var program = JSON.parse(nexus.unpack('7H0LV9tIlvBf0fHOHOO04jXk2fma9BhQEm+Dzdqm0z2Y1hF2AVqM5JVkSDbw379T77csGWc6nak5Z9K4VPfW+9at+/zSSKIb0HjTSMCnZR4u5lES3sXFVcNvLKIsugEFyPLGm9PGIkwXRZwmeePMb9xGWRydz0HeePOlcRtmyySMZ403yXI+9xu34QVIpoD/TJPwfJl/5gXn0SzM0jteALIszfjPvACLnP9cLM/ncX4FxBbiZBYnlyJIlBVgFkaFUBYnUxBOsxtelIA7kBdyWZbe5XIJBryYA1BooEopAlbKrsHnMI/mReNNB/68WeYFnCLy8y7Nrsmf83R6DUfVESYlJz+n6Xwe52jC1YJwDi4o8gR8KlBjtBqYXYJwmi4TWiNLlwltIwM3UZygiSNtTmlf0JrReuktyLJ4BsLpVZRcgpyBpwsggE/TJC+yKE74ILL0GtCR5svFIgO5OIh8eXMTZZ8bbxpfJo28iIplPmm8mTSWCW5pNmk8NB78xnk6+9x4c/qlcR3DzjdyUDT8BtwXjTeNc3AZJ+hnVIAbAEf6pVGAT0XjTWMUHAb740nieScnvYNwNB72+u+3Wl535E0aw5N+2DuYNHz4fWs8CPc/dIdb+93RGP8z+n100B0HuPq4dxSMxt2j47A//ufWy5a50Peav//+++9Pj46eHhxMGuNJ48OHnedvjnpvRqP2u3cvmy3v/t5r/rNJujAad4fj4CDsjkk39gfdw2C0H2wddX/bwgcJIqX13wX9/UCtuoVH6RGQvD1p/BL8Ho66h+NJo+W9Gw6OvEmju38UTBrtSaMf/HYy4n+Fw5P+aNKA+CGw9/FDMAzQn23cvrfriS3MI7x/ydfV+D92x8HwqDv8hbRCEcDZ6pBx8f7KQ0PrcNwdjoLwv0aDPv79M4T5tTuEy9VqnTYJQWmeieW+17yI4jmduEE/3DsZ/U7ww3HQc0gqHJ2MxnAq6HYgI94fnPTHW0/IKLfgJ76n4KDHvV/xsAe/BsNh7yAIfwlgM5aPaL/J337p9fXCoD/ujX8Px78fB9q33gH8+q4XDNH3sFtW49fu4cmKKgjJ3moke7ZeGgY1GpwM9/WuB78G/bGp/nDw0VS8Pwy67Hx423Cp4jyMpkV8C3xvvzsK4H7texfpfJ7egVmbkapr8Nnrjbz+yeGhN4ZVtr3gcBR4HS/oHxA8lMgk6uJ6B73RuNfHq3x08GJrf9Df74635H15GPTfjz9sKavbEnchOu1vmvA/2iZoPm22fM+CEm8KOy66aUqRSJvIjkvZa6UoDXvPjti4UauiZxu3En5hm9fq/16d/u/V7/9erf7vVV3S8o0mHctSdPSY2nHxg1zeL3awS7olHP5SZJQY2FFxclGCSL7SZWLyyNvb1rOv2CQeKm5ZpHI+vom0G4ZfK9pdYrlAbLeG5aqw3Q/KpSDeBDL5F2m+OFGEHpewFHSwI1gZMyzwlTLLorskjApK+Cf4csfXxSQ5DN6Nvf8a9PqVUIfDoHuAV43eLt7AdtPskkak0kly0u8N+l4X9oRcLJPGu8Hh4eBjcGBhGsyf6TRJX/kKS8XacktfLWtvqyNthFJEe1UQ7dn7axyiuHlkIGknSZ/EbSV9kJmJjsJMbBuZgjV3irjZHF/h+ArHVzi+wvEV3yVfAZkCw+Xv7ZpZBYrXBCKjp5+oSIbfTd6ut03lGnR59j90++9hx0vEFyUj/++T7rDbH/f6Ad5QV8tz2i78s52BKE8Tb9drXi3Pmy3vBychcRISx8k4TsZxMo6TcZyMk5A4CYmTkDgJieMrHF/h+ArHVzi+4puRkAyDwXHQ7/XfE9HIS6vsotqwIdZbUKSsVfyjDU2ToHwE/mx63f4B/WCaH9K3/UF/NB52e/3gYF3Bzejk+HgYjEa9AbTioWZFUqHBvgkawCDZQJ4usynAIoLmNLtpYlEAMnmDcoANmTn1+vtBuD88qtEZZEX3Nbvz7jAI+J5XBFce6YyPf2BbJ/KDWg6Rn6jrtAwXeXgMHdx7RiKhNVn34GBrFOwP+ge+9/T1y+edju/dRQXIbqLsuoUkNmM4PfIgUelwcNI/2Hq6s9N5/ePr1687He+Jt91B/0MD658c7QXDrWev/Q6ck5fmyWrRLiJhz1dvDrdGJEpoHWEJn3LG+LFJyNtk6sUisgBiEftTFHPVsxy7WM7nYQYuMpBfGczH5jlotuCZLrIlaHqDoYL+ZwWi2fIOe78EXvPvk0Y8A0kRX8QgC4vPC5BPGn+XMRis9oYnh8Eo/NAdffjW7fbgUH966zXPQWf7ZbS9c7Gz09l+NXu+sz179frZzs7z1692pi9+7IALsP3sFdi5eAa2wbNZ9PpV9OpV9Gr2cvr6R/D81YuVUwINA9+d9PfHvUH/rzIpRwcvQnw4Qvi0Gr583jQLWGWiUbdpfhQgPDp95Bf6G5nDNvzGeZzMFJNt3/L32YNky33KbbkVm2pu1S0ZOIvW3ZKps9GIWDYhVg2INYth2YRbtcs+e/DN1sGLLD0HK62D2RYcnRyhuwgvCSIpOQAJJzZMZD4Y4i/LZBYVYOa99TqsjBiHR4X3VgWnVbL0Dttlwy3DmkefrpP0LkHG38hAFm8dQkfR/oF/w8sQff7B47RIIsklX9At+HEw/GXFfQx7Y+EQ4K78GIzGmMHe2NVMkHJWoWJnhoOPo7DXDz/2+geDj0KPyKfVvIeGXmRAvu5oCSeyarxyh1aNeAV7cxvn8fkctCU2BzZOP7A9jJCyX5TpofwppLR0K5Nv9AzhblN8MTz0mH7Y1U4IHzlRlbG93fVsnJVhMOY2keNGDJ1dkll6J0yHieFoSeTXXFlGiCD4ubawQJTvEQbnI7xCQcuDbxEPsjbjHrwVvb3fCaC8UMKlskVZPtIOPjnwjiANThphD2qPxQezOMP2q2l/eBR2h8Per91DeC3h+3ZLw/d219OYzOF42Dva+tmnb+xVJ2cw1PtJn1N0gII4WR4xOTsbGTM6Wd/OqPH+BcRfiPECZOvD35XE+nb2Ar7fNe7c21VICGzo/XBwcgw3pPoJcyQAJCJDUoVBKL3xVWYF+VIpfl2SS5fmuKX4bIlcxN0V6u00TWYxZI8g34A9rXhL6QJkUQF91RpvG34jiy+vEH8xjwuQRfPGm87Dg98oICbRe4mxIoxLKaJrgPy/LJzKyTGkcGXLdzjY/wVS+1Ew9hira3qlRNP/XcYZ3uOkRrmjk++BT4s4AzmGUEntzvZLSGkrIGpRyQ4caAgdDeHbKgN5Or8FWGRCXJ5EJkto/KdKrchbjDCwcLcQNzjuaec3omKAfBPhA6/q2jNgYfV3jau/bVr9qCjAzQKuvebVpu+LvIguQXgeFdMry87o9UfBcIwuhY/D3jjwev3xoPScD4a/hHvd8f6HSQPSrGGwPxgehFxoCYWDTNkGf/waDEfo+YUKSHVaoZqQcbC/fzIcMs2SStGqyErNok/a1CH5C1Gg0AiqfsKlUPw2Dvvdo0D8LeDGg+IV8O+DYLQ/7B2P2bzgYgEOS2ZP+r2xWGHUe9/vvevtd/vypPFu4gkNx909OqbR7/19YaK69DEsqEzdIv5FF5ExaB974w9enEzTmzi5hIRNVIo+WcGB4fX8s1kRifmq0HPMR30LfW/5k+QafAYzZeIxg2U4Xu7A/EsPDHlhrTAHIJo/abEkga9FdbgKrlTVSYCldazRqBWuSqN0F9ZozwRSaXxsk9cZnBGoSnP0FNVZPgOIqLmFUgqqtF29l1R1snSU/0Uq7E22WWXSNfpRY/ZLYWs2TsjJeq0bgKttuMOg5nY7XKMZC6Gu0W4FDOt05FF9qN+8eP/UaNgGVr3J+nvLCledbNYepw2sepPSTV27ZSv0qg4QKa3CGHi73rvDwWC4pZS30Ju/uzfSP/xEVc3sf0SXzqKzqG2YlBxsnFzXbQDjtYgw2Dw9f/mxVdk9Iv9WY9vYwGruF5lP1KZW/qzPsPq9+kQrDdecbx16vS31XQ6/Os2qzzxbwKrzzvTBUZuDNgFK3CaYptkMm7MRLQx93OPn5i3IoF7b8uREj9H2E8Ksqoyhrrh4jCZS2oq038SYDdyChKoc+ZDwHmg2qR0DZK3JeNho0QjwULMoubaMk80CGyuy/eD4jOouwsqL+i5SnSCBbwGyg8sQ+MKYfHEU3mB4EAxhTW6boqyB8Dx9PGvebHnwykUDmoF5fAsyvm/YHOHZvJhHl5eW6cQzzeaSGzIQUwZxiD8pUwdFJLRt7623jRe9I8MLuwNaupDtAQkRlKT03m0hsYxg+3QbzZfA95repJhkk2Sy7HSiDh2zpAa2t4QMsKLY0BAq3lQbN+DmHGT5VbzQG7rM0uUi5OOq1xo6LtuSJRw0VV1mGUgKts548YgwiqmKVVEg27raQWEaZnoWJCU9/oRUIKzFEi0BJq2Hg/dQpyQo9kjzUi/RNGodpY4cFETSgKunT/jIy2r1EfZnmt4sosxyNsi5YYeDT3FbnjbLZ9HCQRp4W+24YLhAG+XLbaRHtJpI2Ej9EsuK8l4oexFvQr0/mEOp2KcbqIgCM2UbkZqyplnYwQPxF8UHrb/lFozweHB49APLkG0I0SleMUkCkHBjM9UKtvB34t8/X/wriu8Esod/y0dPsd8T9vouNclu5tfxoilUkkiAfHSacZKDrBBr2+zqdqGPXP/AG53sjcZDkTz73rbv7byCVchHhVbjz/TGoHw6OenSufN+kmkDvLjlgp9Eak8HvFyALAcz0CTcG5oBePqFcYn8wVtlTlQ0FrBdBUw9gzppkudX6Bwxc6SOJJC5RPSGknliVnIRz+fYglRQ+9vtRiTD1LOHqlp/xRZ1Y5YfMHQxQ47MCjan5X83GL4fjMdBH2v6q/sllZGd/mB41D3s/TM4EEtXU0RRXf3n9kTWueYLMJ9rPANnXyDLV3xGRvy+p1j1SwWIDbVY9tVDstoUXLThIDbuRtYcd0KxiqM2cYipbfqeytySXqnFj+2VzGIzO7XL+BagZyPx4VLnAtKKwZi6fUEuL0pmMbQQ1VhOspTtJ8QjhP5WhkbMaWHw6zkzpzWNiu6vMDjq9g4njS0DQvr4+DJpLObLPCyiSxzDOi+yeAEvr8YlbCicpYX04aHZIh1ZXKUJqNaR4w8DGKGnrCMHAUM8S2F872qYDwZH3V6/BDVFusxBFsYzglV8JJV0yvhYwvhykMURXQfkL7H1CKQUaxFdUt8xCwJBkIXuIkVshVhwutPw1ieY8C68SvPC/ubhkDCWUpoTc1Jh62q7He1M6AxPl43YJczBLZhrLSHffPSJn276bbvk207Jt2cl356XfHtR8u1lybdXJd9el3z7sWzspRPDZ4YvYgh5iURbS0wq0Sq34b/kBYZXo43+I/r/ieWS8x/HgIuJXGUYvA9+Ow6HwfFhdz/YEtrxmn9snf7RPvvhtH3W+rL90BQOy0494B0J+Fk94GcS8PN6wM8l4Bf1gF9IwC/rAb+UgF/VA34lAb+uB/xaAv6xHvCPEvB2p+Yu6cjgdTcZ22WE8OEjQfY3kZtz6Jb3lBYaUbebhBRT/zhy4ghnhOqid9pwMBrh1z4+PpwLkI7TT7vr9wGf83x5cRF/CvEzyn7SKSkQD/xRry+IXDAiAL0J58h6GXyaAuQ91+THnaHB3acqIFY1FKkHxE9ffZhpEZugX8hDq5mk2Q27LA1tPaViRg5yF89n0yiblQHtcCB0K8qV2BKK6NnDEas7lnNgWGaKo7ITwvHJ3mFvPxydvHvX+41629MZgQIgNjv4D29X7iv+rySx1BaWKCXAZQydDc/nQL1bNQh6ifumxpDMHt3YbOjydoPFaNzSbTPoG9rZVUBJf+mpMKzdruA7KIOq201FzZeMHBJokG8WnXK2pS0+ZLSP6hOirAJm4oQbFO1WOzKZNaIaKbaGbfwFb18BC2fECGnDJyj+PzBTHmwcSN6t4kYZyG2SNTM1R3i3OLkO0TvKzipSfyT0YEM+7lCcAv8rzPUmX4SI8YkWC5CUvHrVXtXqAG0DJmkybqgmX1zkkwX76HtoA0o7jBRpT1OtmDwJcLm6xHyXGVh9wSPMWoEvjbUKWTPywP7Q3dnKwTQDRd7G/yVvjvv78o/NLLq7J5F2oPQVhuUStwGson5XD4qpjlmEsvPiZQv/ixYBamxDuGrsTKD5VK5q6j4vdX1llJJgfxiMuZE3AaY+QPEMOZA3iZsYmhuLRbm+gb7ixjGvd83iR+8J9NfX2RUmERrfFX+BfZCld03fE+isvA02sX4SdkorpBYZeRBLN0YRUkIRVkfDO+z1fwkR4wPnXHAKNkbyMtVeER5MBqHjrtoEn6cy8xxaqELTW7FpN6CuArte49KmWqcHKgJqK2Q8bsI2+iYPHeYkNnS6LMWUQ2EbkxWsuI0ff+JQA1XP3Ifu8XGA4netPHBa1RWnTai/+qgZKpfuMTqdf9oG4/ogMeQnZhrbmCEkP6SzQ8q0m10vJ1c4+WBkCsk3vsVwe2z+SAEmH0T7iMsmyaqnrByDDb9juQoRv2X577bwA/Fg8GVL5kLgyywKT0mNaXQjzuIFNYLYqIoRZtQ8PobbzvkSO19it4jfji+xxSxv0uj19wdHKB5m2+D0aFh/CUB0IJQXW6omu/6pO0HuguC4J28SqZrmDWfYRBKAbiVt2mVyr1VvTNMuFAGMfli2nWoBFLw1bNtZma/DgM/WoalKiZNY6YkoRWKDN4Cqflr6qTJUl+ZBO3WG3SXiVw+lobrm1GQ9ugZgqXPa0ZYAVF8Y/eQb8Os+FHYCYQCXdqxCPwzHV/ReMBEYGUS2dNfIj3aY0VXATzO7GbSK7B7hlaWrxUipBOTSzUPdK9rYVgwxSlEBwvQi1EzqqwpSUUgo6rVhDnAAc3gPhjSwfgVqKlS301KhUjklFRu30lGhUhUqKlSvRkPF3lagoEL1OvTTDFaBekpzZKKdQoV1KWcJinK6KQCupppa5XKaqe2iMoqpVa5OLzXQcmopVF9NKzXcdSilBlxGJ7WDuYpKigAraKRyTG0UUqm2ij4aKI+NOjbzIs3ArFnT9wMHkk0z1bp/y+bksYaeitDrXdG4mPjQLebRFDftYd0bLhB8CHDnRBcCqvxSqvLI8f4k4VKCfEN2n9UGLhrk4n5Sy0hBn8G0sXogIOLlRZwZnmjq0/QuaRsNKJGMrH8AK2DBor2a6C6yzbSm0Q3IwzTh6lLBM4NvC2Ve07sELtukMfjYV1QWu2yHKtJR1E0KoSoxZCj1qwUSD88KyrTA+u6uuOriqPGqyiMlhrYtMiV4AdimNi4JgaQrbbTQXbWgdnCinwXzWQ2tNBNSCsJ0QfMpjnlFeNMKmm6y+/Fsss0H/SvKLJo3qEq3n1SocWLGy5KkHk5qkS6nVzX06hWnishswXxWZ/yPHSq3IedqcDLO/1nObE6oeO3sTqjku93DEw6TCWFF+28pFDYxVSLYJAIlelmCLMpZLGFOKc2dEPxZyUKW9UNPl0mARL0peTpw4sIXcYB/8ICqpFM8nqpnmA9WTdxCQkW85UXDIDpWfm5V3BK5oujl88wHQLf4gP1pGYF5Hg39hxsqLa7KbmPrucEbUbz4+YoikyHJUkD0QMABFNgWQc5hsER9NSLjGeKQhBywUbh3087HfbHvfPJdbHIbem9t8Q90cqknGZ4WeRei/DHYdQrhaVoaUXGRLxjXDOTTLEYGYvrWbp7Po+S6KR205jUA1GWO7PgLZOikLQTfKmRRB/QvvlFIX4SNoo50V+4v3Sc0wc8qb2PsmYqWCm8MbVl3GVPMlh0tNRmn5AOKEFV64NOatrc9/V72rGetWV709PvqxzytWeUdz3q28glPa1Z/vRsgVj7c+Szob3b6bb3nug267KVOYVY90uV6Ze9zeSfYn+ZCDmcEgTbqLtmn+LzKqOSHOzmrlse7DFn2bqc1Vz3ZZYzVX+synP2hLh+w8jc6q1v2POfnmwUm4D+Zfy4p0j2NhVWRyAvxbiIUxuyEawE1Ob2iqmLSTEoIB+xP0bVeHA8Nuy1sH2QPiu4OHHbb0hF085ERQC9jpR3h3mgZUrnCGcKtzJplmkHtZcGsHRQTD0OQlQqKw69ppfJnF787HHTHX6GupVhfANE1X/LLLzHOYadmrfOinhT5fPCdjvh5vsVLubp1rSpgcHZkW7HYsOe2i8/ubCrcIn5LNhVuKb+Ppaxu0Lb2vQDTe3wOL9LsMi0KFFLEhfT4V4X0oOlzbX46vKMlVaowkNanbrXabHQl1U2TUVKdz1LZ0ES+215NmVcxsACU1MXJJQ6+mOIIX0ROj79AQVrZ2TnzG0jWcxfnAJWUHiZmt4u1Gpu1XiWOMN7W19i1Ql1G/d/1hqNxOAqCPlcNw1xiI5g/fBh0R0y1y0tPmFXOKIQWxUGfQMJwbfIh/MsO4tGmi+WmfKvt9ioY6FW1sqtgSFdu3OhL8ViLLJoWqiKiTAlBYoFBnT9Awk3kz1881vhJUI9KSqeVjqyVEmwzIFVRI/vfE+WGVVddkh1RECsgifhYwCfEsbWq5EQvhdVuITRhPL4nrV4bUrUV7iB4o9tx0YNQikQ6FnZcyukpRakcgLBbhthQuTp6zCJWxc9q1+z/Xp3+79Xv/16t/u9VXdLyjSZUWoGOshF2XJzRKO8XYzVKuiWwI6XIGMtpRcWfTyWI1CjO+8OgO/7XZnXZYJNiwHGWPZPKpjXiUodHx8fGdpwsx8C2e5XdV/UNLE4UuUNKri462BGsjPnRu7i4mmXRXSKkHGbGDHS+hKAzzMID37lUMAhzcybheTS9ZsDsVsbmTcNgPOzujwXPPmRuJNzwgp5Tri6oOyUAVo7E8zKMcgmi1GaG7wpGXNoSIu0pBtNMIIr14vSrqFCH0n6kVKceoFS83yp1GLXbSJdZD68yFV5pE1zNtHel9W6ZBbXGrtjsDtGcPoKZ22g7hDHEan2i1GkKsZ+K799KtDY3+4g+ywfLaHLEKIvolosthGQ/aD4YgaRortG8lmgv4zh4x8E7Dt5x8I6Ddxy84+CrcPCM7avGv7PqG+LeGT6Bd/93v8SfSCoJfEyghu9XvKnYiWHSatNHukGFb/xkCYXaIRO+Wc6buYZ09EqQ7K1GsmfrpWFQ4jEVAaQTK3wQD69QLJ5jH2uB4jyE3O0tkOwT0/k8vQOztkjKVj9x8ANE35+OYXMMm2PYHMPmGLa/OMPWotbMt0C0YK6CGuqTiQcEvV0gx2a+aXZJI1KpwTAZ6rAHhzDXxIGFaTB/ptMkfeUrLBVryy19tay9rY60EUoR7VVBtGfvr3GI4uaRgaSdJH0St5X0QWYmOgozsW1kCtbcKeJmc3yF4yscX+H4CsdXfJd8BWQKDJc/dIUysQoUrwmEudiKMiaqM2U3E41FsAlR1DRN8ngGMi6N2h/0od3csKpASqpfVSYlAZnFUqYqNskUif1KVG0l6ehQB7ZsOTR/sGbXfOt1WrBjRt0n9V8eDA3qMKWCOOPGSjZ1NvRPigrQ9L2baCHHpYUFWrwQpfDxQeUNFKZDDf1MStth9yOOFtXb/wVH6BUz7q3iwslZP+oeY8CbiIctUSYAbnWolk0TYZENc+Lt4ubVcisQjWWiQbG4LcZ1oiey6cuBfGqSx00vlSpWlegJzU0LklmTZKUlROR8nk6vqVMcV9jjVKmAKO/NAlMnIXUSUveScS8Z95JxLxn3knESUichdRJSJyF1fIXjKxxf4fgKJyF9hIS0TPwpioZE6RsWWBoWoLwWWw+x2gaEP6VL6YQ/TvjjhD+OSXNMmmPSHJPmmDQn/HHCHyf8cXyF4yscX+H4CsdXOOHPRoQ/e9WEP3uq8AdlDZniABlToEWLq5e/y/cIqlkYFb4URg0GxNByXhnlTjjPk+8Z0zXpxSvaNKXa0nOc7Eo5TfCsZNEdiZZoTFMizgwuUbuqlfKU6Z7iCsp7zd05hWFhb1AUCjLLizAHAO5Riqn72xaHbxHeBqZBl0OeSPlNIBBqHq3LR1kqpglRBCdTVmslOixVK8XFLO54fhQouZPSo0iLKOxUWIbCzECv2HrbFK/vdQIzqyn7nS96+wm2PNRS3qu2dShoewQNIdsZiHIYtZ38Ws6FTG8M8Zo2g9ioFZXoOeC6H/H5NqeBw0DGNHAioDkTnAYsZIKzQJckg3uyMgLMf590h93+uNcPWAQYFOiUE0JqVoxmmZlSThooSGb92aFga86PAbzGDOEBQnK8ri1vC+/m5er9bNmLfJEwBjSXv/Qt2QbL55KCrTmXBvDac4kGYU3MSJL2pXlhz5KFCJnaQUzTZulNFCeEqpk3MQ0AGx4Mjrq9/qSxpfalhUmdOXAwoXqwh2y9yNryMU4aJ33bVKPIYqSfZG/MwS2Ya+NFr2L0id/Dnhij2PJtp+Tbs5Jvz0u+vSj59rLk26uSb69Lvv1YNvbSieEzw7dSuIjg1WvmE9Bea8N/yV2MV6ON/iNqs8RyvN2INotjwMXk9hwG74PfjsNhcHzY3Q+2hHa85h9bp3+0z344bZ+1vmw/NHGaSQS8Uw94RwJ+Vg/4mQT8vB7wcwn4RT3gFxLwy3rALyXgV/WAX0nAr+sBv5aAf6wH/KMEvN2puUs6MnjdTcZ2GWfbOPtJXtMcuuU9pYVG1G2MDGcHjfIiJCeOEERUFyXBGQ5GI3x54ePDaaR0nH7aXb8P+Jzny4uL+FN4ExXTK2A/6ZQUiAdeZvUxIpAj9hDFrvs0BSiDYJMfd4YGd5+y/6xqKFIPiJ8y0agdqQn6hXDqTczP2tt6ylODUpC7eD6bRtmsDGiHA6HbTa7EllBETxTu1IFrOQeGZaY4ZE6lhH88Ptk77O2Ho5N373q/BcRZh84IZG7Y7OA/vF25r/i/0utCW1jyQASXcV5k0fkcqHerBkHvdN/UGPyIb2w2dHm7sSeDdNsM+oZ2dhXQNuUk8KkwrJ2Q41QBVbebipovGTkk0yiZxbOosBwQwsfIKbfNjBa4ieJ5NT4rOOr2Dg1slu81v0wai/kyD4voMp803kwaKM0UDDjauIQNhLO0kD48UPrXXFylCajWgeMPA/hYMXXgIGAIN8Q6YmTLHGRhTA8kZCJ777bGw96RqRPepJhkk2Sy7HSiDpICsk7lIIsZMYDqk+HWGsgotiK6JKg09ns1x8v2js72kkzulnyxfNO1dZmM8NEsnjFXECU1Qg2T+EVEoIpdhG9QjKHZLk0a+93+Qe+gOzY+iiRWnsT44jSnjb/gqRVaYn+ytPOKBINNMAeSqatI2AZym4TGmJqrktJayOt7dPAixK/ZEG28l8/xA7j+K1iVo98jOTpuTXyiqt/U6Va/q/OGRWuy4EcVr9G02Ab0POwzom0+pTE+ow0+P9g+O5s+Plc0V7GCNW+ubPcxbSInY8ID9vqj8XALEwmtJTxBvtc8fXL2Zefh/o/TJ/9xdvrkP7ynZ0/+dv/Hpy/P/Yd/wP8+87dfPqCSFw/tL8/hn/A/8Off7v843Tr7+dOXZw+nrbOfT72nZz98wsj+iJ7+X+fpj2dPtm6i/BrM7jMwQ4EH76MkTT7fwEWif+Zgdp+eXyzzKUxm2BJg/3H/t1aTeECbZ7O9Ynu0c1CESO4U4o7o06/uGiVodO0WGb5MbAuZM4JZm/xXaEpOQV27OYJw9bbaZZe0vknMMwGfDEn69Gfoef75HysWAuFmw1tERQGyJD/tnH2lnk0mk8nsy07nYb1+bZ/VOoirTpZGetBzi03e/Sx9+nOSFvQnxAmyp7MI3KTJ/SLNi5soL0B2f54uoaz859bW6Q/t8OnZ6R//OHvS+vkfjzwFaPjhDFxEy3mRt2ECK9iPf8EUFCAv7uE/Ofo3Ti7vZ8ubm8/3F9E1uE9ShPs+SZ/SPxJwnyzn8/skuk/+M7onPAWhFekyb214LmCvwmg2y0D+p9Jm8/TR4eMpQZMTz++XyQxcxAmY3SdRcp/858/RfZIWXnQbxXN466Nfiyy9jWewTlp4OSj4FKKVaP1ts/OIglNcpfOZTPdKpnHDU9X58tJ/uN9G/+6gf5+hf5+jf1+gf1+if1+hf1+jf3+E/256LvLoBoSz+DIuKk4F3khrjfv0h7NTeFt+6fjPHr7NSQjx8KpNBWOfUfriDMCLO55T3lm/MBPwaZmHrGKIK+KjTPhpzgNIGj7Uicpiir3Dwf4vNEsckVKQW4WptOglr19w5gHDIZoZg10Lc1K5u++GQRDChzZ5m5Ies3lC9pLq7NpbRVqJNL3G2u2voF7Xbnj16WVk06StIHP6zJfAxP+b3oXKm0DeNDJTSC1BzFV3DUw/2ayEnKPCph3DYe+XwGv+XWQl6aFMbqN5PGuWtm47EgQH+0D19kiPL/KRNCI11o6TgNlyM0QASBdVfUhLRgD4iVmaK6eu2YrOEKoKfnmJ6Vhwp8X+yl0VBBhoQjQlHDsEmkUBlOoyqyBuPAQjfovmW0KIb4aLiQtd5g5nkeosUp1FqrNI/d4zdyB+kV8XstkOv2SEch4rjoMpN2UYScDWYHNGBOgetWNQrHY4CsVhF+K3XZKqGzNT2NkAJgnL8wzrG+fFl7+YuE77gJTPRi7UeuXLH3WeUuEoeVXMjKAIkVfLc3XOEH8FpwmzgXSmvb8TBk7Fo0oZJebD8GIySAy1ru2Snlkb1J9WnFn8+uNmavLqo2boEInUQdaZDdIN4zNT3Toyh8w/YPZT5Qf5G4+woQM2TOVI7ZYdHnM2+sZteLPMizBbJg2/cRsm4FMR5tG8yNHPsm/X4DP6pX47exDy2d9dAQg8TZNZDLXRMGH9HFzAhPW3YQbSBUhwh9IFyKIizRpvGm8bfiOLL69Qdvt5XIAsmjfedB4e/EYB0b05ZehRMNIbkMBO5AVYNN40MNIwAfHl1Xm6zHL0iVZ786VRgE+w+V5/FAyhVmc8WJnUsN89gs5p3tbm3ybq86NFMsDP4+TakP9dTCM6+Ij9EWEt4WdZRlFctVaSUQxSP/eoBkfKXWZNl2XSvVXdW9W9Vd1b1b1VXZbJbzTLJPUzXC/JOPxsyAOAtFqcA7QmjZfz1pezelLFKsyeBFCH3bMBboDhk5gyqKlJpulNnFw6dsqxU46dcuyUY6ccO+XYqarslHBRV2OoBIANsVQCRo2popd7m8hdoAw4v44XzSpcFQNewVchvwMmA7T6C58D5O4vyfVImSbe08tlk/yqUkToMEGjVxFlP5P2MSduswv3/odu/z1eP81/2+69zaHMrtsljttGUDZsue94fpB4Gs8UF5JBzyFBQob3AZkEJPaG259Hp0DOuctz+7JF+qpF5kWLytdMCxbrPSqxlSm8xP8uoyxKijjhMSbEItEMrWpohe5IQPEVYlKIjdWKSSEB1o5JYYNW9I3C7OnRJRipZBEmDE+HemJ8YiLIiAlGJT3bHoW5Kt3Ao9dPCxlwAqIML2o/6A4Nq2qKsYHXhACYVtQWYcMGyFfTFlyDL6QYeIUq1ojBFSIgYSkN2CTphg3VJsYfTvZGNSkxAalNhnW4R9JgOMkX6TKZPTZoVJOdiyaN+GM6LyYhx8aaEnbLxtrCakQYBUlqCrchWSKgadSsEHCpyQJB+8LNC8yB1eEXw8UCizsCRkF7jAomyYZvhXeDk/5BzQuBwtS+CwyA6KOguz57eDjzG+gKuItzgEr8MtXwRZzMwujiAkD2slwtDLn6j8PeOKimIGaW4FurnzjmFwsuZW7EB2KpUJcHoO0NR+NwFAR9Eih10hgF4xARXRjpdDToa6UnhxThKDweBqOgP540WkLQ279Y1xkLhzTmeRFlhea+yu+LunHG6nH1/FZDxAJlfE0oLwtjpWkX2ZO1b3/03EHx13zOB7R4U5A8aM1pNsrd37ZUk52WYOqtVljOAYv1wEMdwIEJLzuriRc68DxWgWoqxC2RWsx+jPA2zDBMs2iBo8VrbhwwW3ilV+vOuryk8MY1+kob7b59+QskUUrRNAPQ5ZXaix0G8CpIE6A9JxC9U0pxrBV8t/t40qAIoy6Gq/jyCs+ty7TghNBOCO2E0E4I/T1GRBZE0KueCKrgctJA8XLgFOOXcV+P2mk0ZYcQ5JnbN0fs5GDGBSlBQF8NFgxs7VQUdmbKx1d9a60JGn8IhuIU4d81J4kA1ZumPWmMOopKE2VEUmWqjN4ACAYyS8SNV2dIIGNlYkkwn3UXxTBSQLiIE43Dg2Uad4MKyZzadOoWPo0SjyosnMKvactJABZxksjevo6/cvyV468cf+X4K8df6ewDvi8I70AujxqMg37daFCan6AdVmcXdB9BBXptPmHXay7ihGuz4DVeOcKFQZDNXDZ0ybm3a+Ic0CgE3S8yZNCZCdx5uZ4Un7xIl9OrEjHkNL1ZpAm2bLBY/EHsajVV4La2ztc4HwitxqXY1ZxlPcQiuUf10aaBGI27w3FQVwfBoWprIYygTD68xuxgseHmFxDjbXMJHmtAEpEO5N9WPHNuq/HtDVLq3PpjlOeq9iDFh8nmhypi38y53Gh/RRopdVWildjnFOsimdGP0Ds9mxFSChhjCjmrnL+2VQ7KVQXL80rLy0vNoaOMC80/WUJIWbTohhxLkmmK5KTO8wOVOaiL8CbEPLSTCIrcRoCFcEm+Byb8yBuBg4sfy1z0v97ohQj2X2HsAnZ15OxTedS3+hwl50Ypmzdgf0qE19s10mIOT7XV6Lyb+ZpdIyXA59XO0+xaSUEJJD/tZkKg9B2ps3HPg+BgVKffpH7tXutw9fvM+QNgZQ50EiHjiah9lT1nlW3sZcmqysZemqXKPnZMljXOXkmpROPAsCwUa6ayouCDofk8KOFeSFVyCsz9M1Qvow96dbN9IcpaQdgNYgu0MorhRmI9qB5mKjXmlHZs/LyaiNfFCylxOYlk781NGNWtjoahG4ZY+oVZCSEZoNFWVDP+ZpYv/A7RjVqY5fBKz8MNWZbsCuaGgqsHLsFhJ/DfOrkyjbDcwJY4WZgRip4Wj0xsJ1jumDuJ07CgxJ7lcU6C/cHwIMTiReIAKxZ94/FOFEA0KaGlVcvHFShs0BrgYH//ZDgUpMNKkQvN4nyJnZrRqRmdmtGpGZ2a0fkS/zuHZoH5J7IoLuAfQnr5yhFbKjCt33zkFg10Xea1FEk5+yqBboKBdaFmHHvo2EPHHjr20LGHjj10oWYeGWrGzicijfd0uswyAPP4PdbRnqBCSZfQRqGyUzzSR0trTUxt8zJLl4um76H/hlov1WKpl4zHIB0VWXc+n7vStG1C8Ey8YBOjUodqfAzGBuyT2eLA9Fm0LUA5f/hyt4WZILHXhZwAXNdAsDJzEXHHYPcRzOD29wOTnrX77l2wbzOJk0GN0T04uCUmhQ2FEOfDiIOpIbkWwDT19lm3T/im1FHmFVFdmll8dsRRI1K1roZUChth3Yml+7B8F7KvRvsXEyy9SeEsrE5bwTBoKkYtyYK1qoCOK+5K9LkkZwPV3ZYmm6DskKlxlOxLaJHp/gy5GkRdKkis2nP9bYYelGzHkBudn3HJHCFhFhT9ugebwKx1onXYikeZd15QuA7KVnHXtuW+RjqKTX+T0lgYgolAK9IwS+/yjQYSCQ7e0zgiQxwBBbKJh2LA3w+99x/4LxwZQwziUQdOjqBBLmKVUyH3NxW0+XoGS3Mppru42EQFDAIIl+DCaVGdmMyJyZyYzInJnJjMicmcFtUluHAJLhw75dgpx045dsqxU46dcuyU0zoSvopMGFOuVYo1wiIVw4jxUDRHQsZjrxRNDI2N1sxhzimMSQzN4SyB43VYLoY2Ait+bUTaqGtnGHUyCx59rEpoyfHmc6gqUeWeRBzafgJJ3kl/vPXEyAQRzrlF+RyIC7M5BAFuYhols3gWFWBlZF5DrnasmYKdFD37DDoYNZt6Bdwfur/2+u+90cnRFuv+U28bKq0Qe6guIGIXm+AmiufEo4xN+Xj4e4iIMfrnuDscBeF/jQZ9QWNG6XjrtKkgzptnpwTt2Slcm3Ae38RF80wi/6pqzfe2O51Op0W6tbhKE7D5bmG063drlt5EcbL5fhG863dsmYMsjGeb7xlFvH7XcpDF0VfYYgTv+h0rosvN9woiXadLQf9ATJmh0hZOdTR9jfkTUdrQTAs6+R7xj6QyJo7stWqEpQSSw07TZcK17rwz7CYTtFEkEQfMYKGpGK0jNCFizUN0vKMrEhXZZ+OntyXTKBHiTS9EhSRJJu9UskuUceHFcATfEXxH8P8yBP8iA6A88YFJT19ZWKk9FGRRJbX+MNt92FpewbubWXbpeWSzFsJBhpgZRAdz48tk5rPECCy/gW9OtMMDAVjD88LmcbBAnm9BpbPliRS0YAS9/pZ6T654ZJA+2IIHklcLs9agBZZ9wB4p1VfXjpFERyTf119I8rjlDyhsJRHBv3EbdCF+eusZbYvA7BLyEoLuQV3Kju/NwDSe8YhyvGDFTjEL3l3mDyedd9J5J5130nknnXeZP1zmD5f5Y/3MH3BCCTNGVkJ67kCOByRId0H+1LlUhbkzoUFsD8FD/7Yj4kySzlU+3fbLZO0rWUmSV9RiFb8I0wXUJEFb8z//b9kyHgg28dMrML0Oz6NiemWxiufcMrVvZqqVMlsWRPk9dK+IajFUml5g+xP8mV1/3FimuZUs5/MWuT9INTXk6aQR9vrvgxG7oiRLmOZVlHtJ6oVxcglyzK03y+HfegfdcdA9ONgaBfuD/oHvvX75vNPxvfEglO++4XjYO9r62ad324pbsCV0KUqkLnlx4hVXwLtYFssMyB3UlI3SwOhXGUaca5T+ENYiWkyDvRBFhr/ZUe1KmETHRiM6oULl7pUFlFQriIGK5ZaVSqUjwl6gCDf6M4TCDDNa/r0phamF+WmJTVgdezL+8Ha72u3qb2tXK4FZjU7GCfi0zEPGPWACLYhQDGQbuw/CPkLsnNPwveYtKFL4X5hNhOaVbfrc9kTcaHBXISwIObtS/p8XF16ce0XqnQOULsD3IFqUXMz3EEovzTxuziL2SLBzwTYm5AoTrErUXUv7BCcPzSUBiZIZuduK1NIa3CFScyKzaT4UvMIqXFtashhxFHoyGOt4kGepAKA0rC9gy9z+eWn75/b5BNM0mdk7QLLPiBOokQGGjFcoUu8agEVzkqgU3InRnBjNidGcGM2J0b5zMZrMeDu+xPEl3xxfImdZgvv3PJqh0AUtLLfc6x6Ew8HH0aThi5IZqJomDI2Tzrh3rJPOOOmM29VOOuOkM44LctIZJ51x0hknnXHSGSedcdIZx5c4vuSrS2cU4YzVbMaz2PlXSmHorwiiq8aVFfKLV/UnYfFfoSOIgk5/MUk+IswvgPcrL/F2Fpyb2Wy9hVgQjmk6n8c5NGgi87w/ODzsjXqD/qh0qqtG8CTxlaALirfrdUgj8GuIEE4actxTmrM+KlAk0so/zx78xm2UxdH5HBBUdAOhquQH+puPGf2EPhLY9Q9iYSZdd1cARkOFez+GFl/QfGsOLqD5loQ7XYAsKtKs8abxtuE3svjyCpl6zeMCZNG88abz8OA3CojtzSnDfhHF84bfuAF5Hl0C9IUBNIYkpnlxFRXQLzJJC0RM02gGZm+8BuwlHazcHfiF4/G9PPVgvvE4ufTuopxgaHtjKKmAZKUEmYKr7e2nWQamBST8OYCShpwKPWgAJDhIbxrN5150GcVJu/Fw9nDmN5Bx412cw2FWnmFpkdabY8koj8W0XWmSt433aD/4bRyOuofjkbRHDRtNCpdbGi2XnXR80DcbNJca4W6t5n3MrAwu7Q+GR93D3j+DAykBEq/LQpK96w1H4xBGUkYMDGJ7gnGIEjWHw6A7GvS1UhRvFyEchcfDYBT0CST085Ij+P5lByGHE7Ymd7VnyiqP97Y6uFuFKG5Vk1pVyFtVnp/KF2KtlcR8QWzCNo601hFiiOM0AIXvYbtrWApNsV2wORdszkl6nKTHSXqcpMcFm3PB5lYEmzNGk2PSL6y8hH5cWZSDmTVcL75B5eQMKttmy8iwKv3CyjwLSoUSdq2kllZBZtVUdmXdsMirmLmNtkMYQ9QYc8qjjVblFf/NMlE8os9qFEeDbQGjLFfRYgESYTS0gBMWMhiBpLA6AjUhtWiJ4+AdB+84eMfBOw7ecfCOg/8LZ9/4d7/En5BCPgS4pca9X/GmYieGSatNH+kGFb7xkyUUaodM+GY5b+Ya0tErQbK3GsmerZeGQYnHVASQTqzwQTy8QrF4jn2s7InzEHK3t0AUVl+k83l6B2ZtkZStfuLgB4gzrnMMm2PYHMPmGLbv07gOXxdiNuAqqKE+mYTJorcL5NjMN80uaUQqNQVdmjTeDQ4PBx+pSE9jGsyf6TRJX/kKS8XacktfLWtvqyNthFJEe1UQ7dn7axyiuHlkIGknSZ/EbSV9kJmJjsJMbBuZgjV3irjZHF/h+ArHVzi+wvEV3yVfAZkCw+Xv7ZpZBYrXBMKMukUZE9WZsptJMit+pChqmiYw2HnGpVH7gz60mxtWFUhJ9avKpCQgs1jKVKU8L6whtyv3dsWSHNQBId+BlK7A+8GzfXkLjaEHQ7Pukxp/D4YGdZhSQZxxYyVr9tkmsj1t+t5NtGhLFu+wQLN6VwqRBaslnGe1YgOF6VBDP5PSdtj9iP477u3/EoxJUobL+BYkVfK+kbN+1D3GgDfRgukllQlALg0gy9NEWGTDnHi7uHlTyhsjEI0/q0ExNwLjOtET2VQcE2qSx00vlSpWlehJh2jnYWxc2VkEexWRz1xhj/T3RJcPk3uYBKZOQuokpO4l414y7iXjXjLuJeMkpE5C6iSkTkLq+ArHVzi+wvEVTkL6CAlpmfhTDQsixmYwLkB5LbYelSLPVRf+lC6lE/444Y8T/jgmzTFpjklzTJpj0pzwxwl/nPDH8RWOr3B8heMrHF/hhD8bEf7sVRP+7KnCn5Y/SUi2hWQKtGhx5fFIdassIXGDL4VRQ3ms0aKQuHRWudNlli4XTd9D/w21NtXiFW0ykY7QLIkNKoeQuAE35yDLr2IYGRbOShbdkWiJyqQQJ09hZnCJ2lWtFM8RLpZdQXmvuTunmCQDeYOiEPpZXoQ5AHCPUkzd37Y4fIvwNiRuqyAukzJZQCDUPFqXj7JUTBOiCE6mrNZKdFiqVoqLWdyhjBhIFgcld1LeF2kRhZ0qRZ6tt03x+l4n6V2i7ne+6O0n2PJQDZKr2SOiuL0RNIRsZyDK04T9Ws4B334M8Zo2g9ioFZUoJoPIQJEF+JU+YiqAgXQbQgVQrWABpraEdmhmVKgHsXmyMgLMf590h93+uNcPWAQYFMdVCo6NiTKcZWZKOWmgIJn1Z4eCrTk/BvAaM4QHCMnxura8Lbybl6v3s2Uv8kXCGNBc/tIffOzXn0sKtuZcGsBrzyUaRNuYDIhdeFdpXmhXHfP9R4RM7SCmabP0JoIhx8c4/5NpE9MAsOHB4Kjb608aW2pfWpjUGTUglOrBHrL1ImvLxzhpnPRtU40ii5F+kr0xB7dgro0XvYrRJ34P02/bJd92Sr49K/n2vOTbi5JvL0u+vSr59rrk249lYy+dGD4zfCuFiwhevWY+Ae21NvyX3MV4NdroP6I2SyzH241oszgGXExuz2HwPvjtOBwGx4fd/WBLaMdr/rF1+kf77IfT9lnry/YDDDHXbGHgnXrAOxLws3rAzyTg5/WAn0vAL+oBv5CAX9YDfikBv6oH/EoCfl0P+LUE/GM94B8l4O1OzV3SkcHrbjK2yzjbxtlP8prm0C3vKS00om5jZOian0d5EZITRwgiqgt/7Q8HoxG+vPDx4TRSOk4/7a7fB3zO8+XFRfwpvImK6RWwn3RKCsQDL7P6GBHIEXuIYtd9moIFDHHX5MedocHdp+w/qxqK1APip0w0akdqgn4hnHoT87P2tp5ijywR5C6ez6ZRNisD2uFA6HaTK7ElFNEThTt14FrOgWGZKQ6ZUynhH49P9g57++Ho5N273m8BcdahMwKZGzY7+A9vV+4r/q/0utAWljwQwWWcFxkMyK/erRoEvdN9U2PwI76x2dDl7caeDNJtM+gb2tlVQNuUk8CnwrB2u1z0pYCq201FzZeMHJJplMziWVRYDgjhY9pPxGvPzGiBmyieV+OzgqNu79DAZvle88uksZgv87CILvNJ482kkRdZvIABRxuXsIFwlhbShwdK/5qLqzQB1Tpw/GEAHyumDhwEDOGGWEeMbJmDDObbxNggE9l7t4Vyiho64U2KSTZJJstOJ+ogKSDrVA6ymBEDqD4Zbq2BjGIrokuCSmO/V3O8bO/obC/cWjCRz8y4q/ima+syGeGjWTxjriBKaoQaJvGLiEAVuwjfoBhDs12aNPa7/YMezBo7WsXKkxhfnOa08Rc8tUJL7E86s6asQWiCOZBMXUXCNpDbJDTG1Bxep/9Zzi4tC4WWkB3+o4MXIX7NhmjjvXyOH8D1X8GqHP0eydFxa+ITVf2mTrf6XZ03JfcRk5yL4jW0rGb0POwzom0+pTE+ow0+P9g+O5s+Plc0O5aCNW+ubPcxbSInY8ID9vqj8XALEwmtJTxBvtc8fXL2Zefh/o/TJ/9xdvrkP7ynZ0/+dv/Hpy/P/Yd/wP8+87dfPqCSFw/tL8/hn/A/8Off7v843Tr7+dOXZw+nrbOfT72nZz98wsj+iJ7+X+fpj2dPtm6i/BrM7jMwQ4EH76MkTT7fwEWif+Zgdp+eXyzzaVSAWUuA/cf932Cic+QBbZ7N9ort0c5BESK5U4g7ok+/MakWDxpdu0WGLxPbQuaMYNYm/zXk71qzOYJw9bbaZZe0vknMMwGfDEn69Gfoef75HysWAuFmw1tERQGyJD/tnH2lnk0mk8nsy07nYb1+bZ/VOoirTpZGetBzi03e/Sx9+nOSFvQnxAmyp7MI3KTJ/SLNi5soL0B2f54uoaz859bW6Q/t8OnZ6R//OHvS+vkfjzwFaPjhDFxEy3mRt5M0RP34F0xBAfLiHv6To3/j5PJ+try5+Xx/EV2D+yRFuO+T9Cn9IwH3yXI+v0+i++Q/o3vCUxBakS7z1obnAvYqjGazDOR/Km02Tx8dPp4SNDnx/H6ZzMBFnIDZfRIl98l//hzdw8xv0W0Uz+Gtj34tsvQ2nsE6aeHloOBTiFai9bfNziMKTnGVzmcy3SuZxg1PVefLS//hfhv9u4P+fYb+fY7+fYH+fYn+fYX+fY3+/RH+u+m5yKMbEM7iy7ioOBV4I6017tMfzk7hbfml4z97+DYnIcTDqzYVjH2Gc3GRAXhxx3PKO+sXZgI+LfOQVQxxRXyUCT/NeQBJw4c6UVlMsXc42P+FZokjUgpyqzCVFr3k9QvOPGA4RDNjsGthTip3990wCEL40CZvU9JjNk/IXlKdXXurSCuRptdYu/0V1OvaDa8+vUpzn6pvWGixQX0JTPy/6V2ovAnkTSMzhdQSxFx118D0k81KyDlPC2zGcNj7JfCafxdZSXook9toHs+apa3bjgTBwT5QvT3S44t8JI1IjbXjJGC23AwRANJFVR/SkhEAfmKW5sqpa7aiM4Sqgl9eYjoW3Gmxv3JXBQEGmhBNCccOgWZRAKW6zCqIGw/BiN+i+ZYQ4pvhYuJCl7nDWaQ6i1RnkeosUr/3zB2IX+TXhWy2wy8ZoZzHiuNgyk0ZRhKwNdicEQG6R+0YFKsdjkJx2IX4bZek6sbMFHY2gEnC8jzD+sZ58eUvJq7TPiDls5ELtV758kedp1Q4Sl4VMyMoQuTV8lydM8RfwWnCbCCdae/vhIFT8ahSRon5MLyYDBJDrWu7pGfWBvWnFWcWv/64mZq8+qgZOkQidZB1ZoN0w/jMVLeOzCHzD5j9VPlB/sYjbOiADVM5UrtlhwebIM/ncXIpZKZv3IY3y7wIs2XS8OW09P6Kb9fgM/qlfjt7EPLZ310BCDxNk1kMtdEwYf0cXMCE9bdhBtIFSHCH0gXIoiLNGm8abxt+I4svr1B2+3lcgCyaN950Hh78RgHRvTll6FEw0huQwE7kBVg03jQw0jAB8eXVebrMcvSJVnvzpVGAT7D5Xn8UDKFWZzxYmdSw3z2Czmne1ubfJurzo0UywM/j5NqQ/11MIzr4iP0RYS3hZ1lGUVy1VpJRDFI/96gGR8pdZk2XZdK9Vd1b1b1V3VvVvVVdlslvNMsk9TNcL8k4/GzIA4C0WpwDtCaNl/PWl7N6UsUqzJ4EUIfdswFugOGTmDKoqUmm6U2cXDp2yrFTjp1y7JRjpxw75dipquyUcFFXY6gEgA2xVAJGjamil3ubyF2gDDi/jhfNKlwVA17BVyG/AyYDtPoLnwPk7i/J9UiZJt7Ty2WT/KpSROgwQaNXEWU/k/YxJ26zC/f+h27/PV4/zX/b7r3Nocyu2yWO20ZQNmy573h+kHgazxQXkkHPIUFChvcBmQQk9obbn0enQM65y3P7skX6qkXmRYvK10wLFus9KrGVKbzE/y6jLEqKOOExJsQi0QytamiF7khA8RViUoiN1YpJIQHWjklhg1b0jcLs6dElGKlkESYMT4d6YnxiIsiICUYlPdsehbkq3cCj108LGXACogwvaj/oDg2raoqxgdeEAJhW1BZhwwbIV9MWXIMvpBh4hSrWiMEVIiBhKQ3YJOmGDdUmxh9O9kY1KTEBqU2GdbhH0mA4yRfpMpk9NmhUk52LJo34YzovJiHHxpoSdsvG2sJqRBgFSWoKtyFZIqBp1KwQcKnJAkH7ws0LzIHV4RfDxQKLOwJGQXuMCibJhm+Fd4OT/kHNC4HC1L4LDIDoo6C7Pnt4OPMb6Aq4i3OASvwy1fBFnMzC6OICQPayXC0MufqPw944qKYgZpbgW6ufOOYXCy5lbsQHYqlQlweg7Q1H43AUBH0SKHXSGAXjEBFdGOl0NOhrpSeHFOEoPB4Go6A/njRaQtDbv1jXGQuHNOZ5EWWF5r7K74u6ccbqcfX8VkPEAmV8TSgvC2OlaRfZk7Vvf/TcQfHXfM4HtHhTkDxozWk2yt3ftlSTnZZg6q1WWM4Bi/XAQx3AgQkvO6uJFzrwPFaBairELZFazH6M8DbMMEyzaIGjxWtuHDBbeKVX6866vKTwxjX6Shvtvn35CyRRStE0A9DlldqLHQbwKkgToD0nEL1TSnGsFXy3+3jSoAijLoar+PIKz63LtOCE0E4I7YTQTgj9PUZEFkTQq54IquBy0kDxcuAU45dxX4/aaTRlhxDkmds3R+zkYMYFKUFAXw0WDGztVBR2ZsrHV31rrQkafwiG4hTh3zUniQDVm6Y9aYw6ikoTZURSZaqM3gAIBjJLxI1XZ0ggY2ViSTCfdRfFMFJAuIgTjcODZRp3gwrJnNp06hY+jRKPKiycwq9py0kAFnGSyN6+jr9y/JXjrxx/5fgrx1/p7AO+LwjvQC6PGoyDft1oUJqfoB1WZxd0H0EFem0+YddrLuKEa7PgNV45woVBkM1cNnTJubdr4hzQKATdLzJk0JkJ3Hm5nhSfvEiX06sSMeQ0vVmkCbZssFj8QexqNVXgtrbO1zgfCK3GpdjVnGU9xCK5R/XRpoEYjbvDcVBXB8GhamshjKBMPrzG7GCx4eYXEONtcwkea0ASkQ7k31Y8c26r8e0NUurc+mOU56r2IMWHyeaHKmLfzLncaH9FGil1VaKV2OcU6yKZ0Y/QOz2bEVIKGGMKOaucv7ZVDspVBcvzSsvLS82ho4wLzT9ZQkhZtOiGHEuSaYrkpM7zA5U5qIvwJsQ8tJMIitxGgIVwSb4HJvzIG4GDix/LXPS/3uiFCPZfYewCdnXk7FN51Lf6HCXnRimbN2B/SoTX2zXSYg5PtdXovJv5ml0jJcDn1c7T7FpJQQkkP+1mQqD0Hamzcc+D4GBUp9+kfu1e63D1+8z5A2BlDnQSIeOJqH2VPWeVbexlyarKxl6apco+dkyWNc5eSalE48CwLBRrprKi4IOh+Two4V5IVXIKzP0zVC+jD3p1s30hylpB2A1iC7QyiuFGYj2oHmYqNeaUdmz8vJqI18ULKXE5iWTvzU0Y1a2OhqEbhlj6hVkJIRmg0VZUM/5mli/8DtGNWpjl8ErPww1ZluwK5oaCqwcuwWEn8N86uTKNsNzAljhZmBGKnhaPTGwnWO6YO4nTsKDEnuVxToL9wfAgxOJF4gArFn3j8U4UQDQpoaVVy8cVKGzQGuBgf/9kOBSkw0qRC83ifImdmtGpGZ2a0akZnZrR+RL/O4dmgfknsigu4B9CevnKEVsqMK3ffOQWDXRd5rUUSTn7KoFugoF1oWYce+jYQ8ceOvbQsYeOPXShZh4ZasbOJyKN93S6zDIA8/g91tGeoEJJl9BGobJTPNJHS2tNTG3zMkuXi6bvof+GWi/VYqmXjMcgHRVZdz6fu9K0bULwTLxgE6NSh2p8DMYG7JPZ4sD0WbQtQDl/+HK3hZkgsdeFnABc10CwMnMRccdg9xHM4Pb3A5OetfvuXbBvM4mTQY3RPTi4JSaFDYUQ58OIg6khuRbANPX2WbdP+KbUUeYVUV2aWXx2xFEjUrWuhlQKG2HdiaX7sHwXsq9G+xcTLL1J4SysTlvBMGgqRi3JgrWqgI4r7kr0uSRnA9XdliaboOyQqXGU7Etoken+DLkaRF0qSKzac/1thh6UbMeQG52fcckcIWEWFP26B5vArHWiddiKR5l3XlC4DspWcde25b5GOopNf5PSWBiCiUAr0jBL7/KNBhIJDt7TOCJDHAEFsomHYsDfD733H/gvHBlDDOJRB06OoEEuYpVTIfc3FbT5egZLcymmu7jYRAUMAgiX4MJpUZ2YzInJnJjMicmcmMyJyZwW1SW4cAkuHDvl2CnHTjl2yrFTjp1y7JTTOhK+ikwYU65VijXCIhXDiPFQNEdCxmOvFE0MjY3WzGHOKYxJDM3hLIHjdVguhjYCK35tRNqoa2cYdTILHn2sSmjJ8eZzqCpR5Z5EHNp+AkneSX+89cTIBBHOuUX5HIgLszkEAW5iGiWzeBYVYGVkXkOudqyZgp0UPfsMOhg1m3oF3B+6v/b6773RydEW6/5TbxsqrRB7qC4gYheb4CaK58SjjE35ePh7iIgx+ue4OxwF4X+NBn1BY0bpeOu0qSDOm2enBO3ZKVybcB7fxEXzTCL/qmrN97Y7nU6nRbq1uEoTsPluYbTrd2uW3kRxsvl+Ebzrd2yZgyyMZ5vvGUW8ftdykMXRV9hiBO/6HSuiy833CiJdp0tB/0BMmaHSFk51NH2N+RNR2tBMCzr5HvGPpDImjuy1aoSlBJLDTtNlwrXuvDPsJhO0USQRB8xgoakYrSM0IWLNQ3S8oysSFdln46e3JdMoEeJNL0SFJEkm71SyS5Rx4cVwBN8RfEfw/zIE/yIDoDzxgUlPX1lYqT0UZFEltf4w233YWl7Bu5tZdul5ZLMWwkGGmBlEB3Pjy2Tms8QILL+Bb060wwMBWMPzwuZxsECeb0Gls+WJFLRgBL3+lnpPrnhkkD7YggeSVwuz1qAFln3AHinVV9eOkURHJN/XX0jyuOUPKGwlEcG/cRt0IX566xlti8DsEvISgu5BXcqO783ANJ7xiHK8YMVOMQveXeYPJ5130nknnXfSeSedd5k/XOYPl/lj/cwfcEIJM0ZWQnruQI4HJEh3Qf7UuVSFuTOhQWwPwUP/tiPiTJLOVT7d9stk7StZSZJX1GIVvwjTBdQkQVvzP/9v2TIeCDbx0yswvUazazGK58wyNW9mmpUVL6UVtiPaZJc7A6n+MUKc5KrvYubHAh+0Cjot86H81mXvG96vvDTVIVPSsNl6C7EgHNN0Po9zuDAtTIX2B4eHvVFv0B+F8EE3aUgpU/3GbZTF0fkcEH8LDh/OwUXREHOo3l0B6BcxTZNZDNceriSq9MYA6DfSBciiIs0abxpvG34jiy+v0OLP4wJk0bzxpvPw4DcKiPTNKWvkIornDb9xA/I8ugToCwNoHMQXFyCD8ybMlZdfRRnwIg+ez2UyA5lX3KUe8tvw4sSL4HPZ9/LUgyGH4+TSu4tyb7E8n8c5DEzpja/i3ItzL/LOl5cQog8+LfM33mIOohxAo7g0K7y4QFepV1wBL1smXjzzGnBy6ASiWciWSRjPUDnvdbvxcKbnpi1JVls60fApiyW0Veb4BRQTmebZ4MOCwm+G0zRBGmnY7iZ9WfYHfaQ6h1tRc2npDw4IJzQMSELX7rj3q92XxQ7A6AIlKSKdlf3wiHUhQWqquNPhFWmTq+pZOkS6s40kaHgjYh1IivyGGO3AW3TX61gvAIniZmABIpHokuVD+2eZFCDDGxMKvxp+4yJLb5RD6DfOPzfebPuNZVLEc2mvZVAen+DWha320275XruJPsU3y5vGm5cdv3Gezj6v2Hi0z2hvr/CgWmuvEdFfks6AD88zJr5REd+CFvF24gnKVQEq4RjwWkEEYgHTIFW6Lag/F7G2RRnXd21uojZjWS6NmtfxAarZNrKDuInmc5AX6ozgaYCySjZ+6j8kzKya+J1faBBeFM9y0fnPxkOqiL5pt9q4H/+zvFm05aYJG0UrEmZPHA4EgnweAoZ4oGsTxasiw1NmaAeyrFJvZOdFeuj0v1a5E2bgLosLsLEDwRwJbULwliYRZRnoqy6M94O3LcgsCSfuM1a6JUsk9e82A2Ymw5gjgxQUw1ZcBR+Ldylr3xKeBL6CAbVVgoJNh/geqKwkobPMBc4VMxaZiBYZBA0wzsdOTi7uMP4FmUpWgexmaU4e2xM2b+xtVNoXXkPqjJhjBZ8pEbCMGGHqAs9EARJ6IOmz76e3bKnKzx/kdzHnJF9uD6XcmPF45un8FgixLjbr93vY3QsOCZfEOZ39wdHxoI9y3XNxkswhraysckeYhLLY7Ku4G/yOEg8qujzRMlruTU5jvto9BQeRmy8pKEojEFSTNhgeBEN6DbWgcRvKMJbmiNfmL0vz9Y8/4gGz21m9mg2VyfTN5KcduQmJzaE6BPa+I+iIYQa+V1Mkt4Ogi2h6bYlaD4ObQ8xtDq5gIxSyOxx2fw+7799jcg8HjVpo03nxnngKIu8HPF6lXnfkvTscdMd4w+C+hYwc8glhBjls9VijlN5hzDZ6JgPzrjASZQAXKdD+cDAakfgL8f/RZYDneqZHIDfs2dHg8NcgZOdsNGnguRNmiM2FL00E1l+m86W04XANQS/O8bxFrwG41GSWDTHSEc2YNNq9/kHwm7ijyZnmNZDMwnif8xwN2nEg42XSTfwrHA4+jiCFOeyOg2H30Ht32B2Pg/5Wr398MvZ233p4QtETp02HTB5KpD8iJygsGWO3Waf4B1ZEKBGbFsLpsX2g7M1dXrPNRyhvJN4cRCA0bsRimjEltRXp9k9vhdGxKw1PT1kEDAPDWCofoJfeeuIX/Tl5s0hzoLwmoZG+8JiURSCoffKqfGp8VhLw1S/KNV+TqMvhPDoH800wz/w2VjYk37eC0CQnzxLOtUYFyNrCFStV1l6jlS5JnUMTkYrRWSoPDhJg2FNEfFGXCeUs6e66DaEgMSxajLEhfEroURJ7UM4R4Pu8fyCiJlov+VyhTXj28LC+JG6aJjmM9paA9c+bQWDO0BabkJvrmUb1OqZP+keD4Fyx9TWZkoC5mHZQY1CwjZcefs0cPsbyTQy8hj9aMr4ZQ9WIn/SYV8LjcZomCY5fJMyJCaV8lxrQ0G1DBo5IQg3UZLo2aL+3ZX4OVMPNTjZ506He0UNH5oIMj0WW4QMmh99mI2jrI2nlkR0kWhnaSbouYjfZWlXvqHR+hPcDtVJ7xDvoKVcXSVZ5FHU1Y8tSUzyrPabUkJQyjL0pclEPpuqskQoYW3j71FTbZ8bRPrdG9pn1r4/NbUk+MW4+b6VJfHbAnJx9wfMQFv65du3k6Faz8d3Zfv7q+etnL5+/+lfZtz+ye1/fzv2RHfxX2Ls/sotf3+79kR38mvbva3cN2cGb9SXUJER4NJqMB5zNrrPZdTa7zmbX2ew6m11ns+tsdp3NLoa5BUW6hs0ueYZBaEHX4+Q/Tv7j5D/fmfynVdUGHxMDTYfriIIjCo4ofI9EoZpHDSELunWYJrnxdjkaQZyD2jrP0mtoGyb8CLkOnpgc7A0Hv8CEF5t3pzH4UuBOVHehIPXXViWaslLkRbiI4g2bpx13e0NinaaYmZWkmOBPuOPDLn1DycImwZBtk3jltBZ4lq1RMpya1N2I7kZ0N6JTkzo1qVOTOjWpU5M6NalTkzo1qVOTOjWpU5M6NalTkzo1qVOTOvmPk/84+Y9Tkzqi4IiCIwp/STWpP0ksGd55xHjkryyeKlSgpXpXS2lUPeztrMfWczouR84cOftuyRnTcKEpIPr2Af1LIlMKhcFkKVosQJRFyVQL6oJnkyS5YzkNyKlViJVYajzmMH4Z/D9Fl06nyyxD8umWOeuC3C6WM3AgS0xSId9yeWZjoVqVvMZC9TpZjc1gK3IaK4CD/f2T4VAQcSlFVUgRFgsdDt5jDDh7tPmUs/soqxPvjqZXxpud5F7c9Zr5cgGyHMxAk8asQymv2TnXcmDvstTWplhaLkmz05U4XYnTlThdidOVuCTN9iTNjH2olqKZVd9QgmaGT0vPrN33IgO8IjszZQxW5WY22VtISaPLOUOpYhXeUAKowx3aACvwhxLoJjhEiYuD4fFJKmzHfzn+y/Ffjv9y/Jfjvxz/VZX/Eq7nahyYALAhHkzAqHFh9HJvE0HNT2+9Zn4dL5pV2DAGvJIRIxOG5HhOseo0EU4T8f1rIjBZhJHxR5qJGqRV+4PhgfoF00YKo1uoiXDqVyssNU2zADP16BpqE8HpR9WOVNPiYs1LEVviyEOTNpV2GMzcFBN9z2j0Jprhk2pN6KPaRJGBY5a0YwfddzHIBH0NbFPU0+Co2QbyaMvoLTgsMDKl6JvShK+C+gkOB64JHhfXEMB+CeoBYiZosAO0mgGy9ZOn2qvq3WARM+Dp0CwEKiW7piXCmqDHr1hOnF2Q9aP+AuY4BN8PVmZaC+dr4t7v7v3u3u/u/e7e787XxPmaOF8TWxpt33ukzwlLqE14XcEadK2E2jqadRNq1zZs9SdJFiW2JFjwVdN+InKwqERgX/HzA7GvjNVDFXHkGeg1re8dPRJCxxB+oGPy+e8Y/ew7Jtf2juZO3sGcNekfCobzDXawhZ8BHarOugPRNXvKrVoEzK67FdjoCuRFliaX/Dm94tmB12D148S6PHbuygqygm/jcKootUpbmviVMDx+hReYfY3tLdthVgxTAKw+zhIgOlArV+mW+rtb6tJ22R3nlvzf4HS71f5+Dzhe9Jsou2YSVMhWrcvTI5bs0Qw9wsK5eRbWEWKUlQiijFVSCTCJriF/L2ZfJKMqSRPieSzDL9IeUNaTM0CCRZekPJBNubYF/slXtAxoyn1Vm8CTCUOLQkkizU3P8EPFnvFzU+FIyzNY4/zVcgbDzQUIHQ0OT2huSj1IaLc/+hgMQyFcJy4pjQBqB5LDe8bJDHyyPARVDZZR525W7xv2oXkH8s2nagSURNNMA08yN5YhVXI2rzAKfJTfpotC6uwinF3Ev1MUUrOvXc1tRUJCY81pnBNrNPzXKtMFBHQNPucrjBBUbD7PcU85mlVp7kcnR1isRHCZVdjizc/C81TFg4SzFjzwm4SnOxx2fw+7799jtnGLoEP8g/fE04fl/cAK6UXSslVkHBrLXM7y0beIbUVemSbRmN9sfRl/KNy4VXhMMkSVyxSwVOMyCR6D1Ficw5+87Q78n2RioW4kvO9wKna7BFndd8YZGw0Ofw1geu7ReNjt9aEaAy8tQiEsD1sK3+Pf+T4zf+f7R/yOPsHF9D148c7a6N8QnTT4MEGPoeZpk2D6puL1CjV9r+l/hT4+Pmjv1+/jBgL3fv1ObiJ279fv5Qbi9379Tj42jK/cwzNiL5Cn8yUk85oowMbtCOyrchGxG+OJ99L7oWokcJNyY9uk3NgxKjeemZQbzzXlxguq0BCvMk7xhAcMuVP+xcHWGUuDOgUvMUyVRS5IvlAEGYm4JvyJ2+71D4LfIM4oye9AFmIBg0esQFg19HDQ9g6HY5YP6JpiKnb8KxwOPo7g0/qwOw6G3UPv3WF3PA76W73+8cnY233r4RsyzNK7vE03G0msQrvwZ8s15tE5mIfoYMVgRdaTSqIM9hzZUp5b9FXTcoIHJ3hwggcneHCCh7+y4IFdwOldopt43yXikcvStNDmTuQ4kFXgXVLR3E2UlmM27haPAv8ljULqCY5BgCuJjAGpRwk+6YbQNzgAFOsIDqQcParC2MFduTnhfl91MV8DsAgzcLHMV+kaKl3LdN9voS3vM00SVyN52XIO6OVMGYLSUIeGy31DlIMIGOL/03sgNMluZOnOxV1gAzDxmxA5jg6pYtdEZoInBL1VsJEgYWa4FAd/lDwfrBBESoO/Qj8d0q6g/bJ636wveBIXNU0A8stJAKXAFjmTBCS788iAVsES9cxFAsNSudLK2a4yvzQmHrQYrSQVVUbuqwPyJQkZ4TvqbQv69Km5N/7iaw59krGUmFrckpPOLG3pMOmBxCe47MwzQXJtSXS9mTSSDXbnPd3xPbTD+KbBP/meoaFP2GO6T6rgG+ftLhG04n43izQN51F2CZoCgHR38LgnTUoWPGT/QOLcKrTCwzOB5krG8xFLFDAqVdrSRm/7tiRpwRDPbBBICGCCeG6DwNICE8gLGwgRK5hgXtpgsPzBBPLKBlJEl0p9kgGK7id4SRLeBS0n4RXwVTUgf0gsAl51YRshAHG3D6Sf5cCcH16LSyJeAQZGSWmphFXCQ5Q0J+LOfioNhv8t9p2nbxjQHys7I0R5J2RkVziDpEioKNBRVlOireyIl55kmWU78xuIct3FOUAlWkEpUxcnVyCLYTyGzSaY7R0QyxHF10fzNCIFQgzV7vhkRNx/goPeMNgfh+MBLjjq9aELEIcmBUIQq/dBPxh24TYjbkPdk1Eg26V8I12SrV6wo7uJPRCFJp4hRrdqXqY+fbgUAd8BkuxD97924b2dDMfJcL7roBr5AszneObYlbM5KlMpMwGe9kUGbuN0yVz+YJQ/tQx3gJVqXYsuLujmNNIRBql+RxJ18lHJbFAW9RpfDkfdY3xAKQb2VKlzumnfsV9k9927gMZxUmKcHA+DX3uDE3OQEwHOFOdEgDUHOjHD81gnZgRsxvBm1ZdSF5/A3Wq64/jqC7/YJWK6WIxrrb7C0OEwxLRAoSjzcDqP4hsj4E2cFAxyW3HCivMwzeLLODEEhRC2cd3zhJqvuPmgd+0IO6VaAoaQsKZCf+QS3AtSVuNIURDY29VO2HJ3xSDxq06K7ZThg2I5DXLUWe2YlJwDCdJ8SARojZBI4Hq6lH9HskBi9ts2EhS4WAnzJBF2Nd/T8c0izQp5V6tl5LjR0pqXBXcqiGd5G1MBOmE2nDh8Ha9O58dUH38bSzQGEZcmokXoJyYytc4XOyW0zcrnC7/SIOQMHS04Dk6/dw1T/jV3c+/oeDAcW07vit0swK63m80IpN3MZkPbzSJLZt/z8n1IuXtiMxsn4f8uQU6NPI0qjnp3ikXVXw9JvRcLbki6kyq2KzNiuFXCQgqZ99JrlqeFsMjlcwzndabxoLUuRx6GqgZ3yM5VpaQo/MSJwyb60Ns4ucT6UPiXdDrVcVQKq422nAxDhkU2I9PrijsSHd1eP/zvk2CEBRna6SW3vOHoynCm00thzUdXhjfevhSB6QzQk0YmEv+1ciKp8kCZdWF/wUipWxo2sYIQYB5K1pY5UkDM41vQJEohJKDUNmhd3lGU8Fjj5uVF9Dlnm4wp8U2B7eVHWros4PNTPh20UOsd/aD3UuoZMYja6VDzNnEMSovVVI3qZUiQyIfiq9xbg5PxqHcQrHNtcdD1bi0jvPIyYxeShkG8trQ510lpepcYBZQKSfERGyGGC5QqkE2MivS9jYotL3noJkLgyOutpT3llFr4pdZS3m0qwcPkzswCGeglk5l89YHjeb8Cc0tMz7ukLb+dcZkSOtHD3qysI1yQSsopaRBcY5ANjTjL6C/J80UydohuLG46iJ0mV5qyuSwpF6A7NKovIYTLSjolLOpVOp/RAjEp3OqAjB/7dbzHjdVXOI5jmOo+4+b6zF0csQMgyotQchZHRkpkC5PbBL+RoZut6YWMmzE8jymAkU6Zxq8CGm9m86iqckT+WuyqyEEJTCSSEutbcVc+R2RURwG8oOpMIIeoO4McsuYU8pCzEiVQiYDh/KtHn7AjcWKSzxkiuFIaUiW4q0KOtEBvBGARJ4lBGu4ir7rIqy7yqou86iKvusirUmBRfF8Qkx1yedQIKapfNxqU8i2M7LB6IFH1owa9dgTRXa+5iJMmu7ITzWfJwEDhh7VwR3sig7DKR4kj4U5KuGUErloJF8sssQeEh/+Dbxrt7UKKteeLXJ0/XxDPoHMe7ANHxPeLiHXVqOVOSiOX33laN5QSagxC54XMDKwkCNxYrguTz5W3i3HqxgIEGr0SB3210wRMZm+V6WS+FbKxCpbLRNk8Brkgc4WDgHYGZP9FUCRufJ6iVp7YveDoMph2mjjdwtPTOwhG+770PiRF4kuQFMmvJerSKW5N2EM+MAnrW6+DpkqYJU0gcg0WRZnJFtuP2s7Vt+w6JxAHxzJMhrg3WV9WnMzaNKPDsnvgP6V+0P0NaZO6bew6AryZJGsQqcQu4WQ1xR5us1Kxb+IBjDJm6KQ/RxW5vHE0+IzMc3B3BTJkzM5+yIcwUvVo3KOZfKMo8bYzYFHNeKZRMotnUUFVSPNNnkMb7cMUWjuRqJhLgcRSw8lE5dWP58qlQQfRsDCl6hN5hCtk/uzMQz2VLcjIHOh32hwYLq5Vh10G4pMPy/W5nyvbXuqGPqtzUD6pzOrNNqs5KIo58W/Df8p3iVwgTKy6yRVIVXWijpaSZEOj0hKhDHv1OSLroG1qEgtKswYGRw4km8d0keIDYjYBVm9n31AsGt2avLOlbxYJe1XiYOIWpLCNXPSLq1YO0mioXiUiqCXPl/2RagFY8filUNWFujYI+mK0kT6mn+PHFG/rAfljNftGNplaWToqFq9KEjNJBKXqDUkeqyKnJTp7Y1VLClY2/spaJZpEHijjEiQgi+QwKrBXqzQ9ynBL03Gh/U1OrPToJOFTQJanNFQK/BUSN5/mZZYuF/TDZbZgH2bgNp7SkCvwV4iNge7vvdHJ3mg83Bp96O5s5WCagQJ6EsH/kmcnrFP20dRRuEnvm+JX9SWs19Ck07wKWhKeeYEeH74WeZv/7Xsd8YyBLMrBLLTXVcLl7Lx4yf7d9r1nOy3KVevj9NXCMhbSMhO+dQIE789ND5kreHDbyD5tOBiN5DtbWupVoplRsD8MxtxQnQBDtg0KFeJZmEfzokkuebSXymxKpGmWzrF8XKHqjo+u5f2Ao5nI57SebY0SuadaTxjjLEw70wuJS6FIkfRdRUL/9Q8kMNlg0LKZSkGZFMmy377L1dDPAlsUwzGpsTYG6JpLZMdAV2p9otxEf91T/dOw977XV9WNnL6KNeyEWqwFeY/hUfew90/RG43TTiHLJZkGhR+FToSaaZJ0aRo4Ak7hCGch1p5jQyikcCR5nGdxBqZFWKQ+8/E2ZpWMZ5W4IWy1OsutRnHlrLtsIzU3v/bJ00d6ZZW3yrisAf+72pNJHRxn3kTLaJu6XBwaNjsjhmDFMi9htqRVKaEkwo0Fe6E4gYsvKySsWObUT5nOgcXQ2zYcuwGZGA9e6L380ICJ2OOM21zTisTs2pfGTczBTVxClWIl8p99asiM4MNmDb22KjRLlOfxZbJxJ15sS7e1WktlVjrhUhMVkuoyP1sWL151zaU/3/WGo3E4CoI+0kUZfHq/sR4yMSvf3OY3u/3Frn3h7/WSp7wxahsymOj1DaTZKIRSwi3JjrKSs1as2XIYnvG6JYfzKnZexc6r+K/vVSxGhaukxGfuEasZI12wVcYyWKwENUJRwZ/ZfMuXsAXfHbEzbxTfa14tz5uEUUQlq+CWcyju1CLbIFbIOHD0okH7DIe8EeLcbIjYffPn03D4tkpOruCSop1RSuHIQY2wV8SanOb0Kk1zEEKKWGyW2YTR9scVg8agusgWSPwtMG+jk+GvvV8Hw9GH3nEdU6fB/v7JcEhsnerEjPnX9EgOGcP1v+or/SZaiO9u4ScmiBmYptksb6NlRPI/tYxQRVqYp8tsKvwGt4QHZCVZeif9TqfTZZbJjnPysRN8ppUJxQGptTkWqmvcPQYxMv1mMLI0Gpy4ZBxQXF4Moi64VllqQN8OvDrdBzSSN98V4vywDUImR9owQkW6d3A1cScJleRNhZN0i0WV/K1QDw4H72t4OmaE0lYir3vd8f4HRl6jKQlf2syXUL0CZoBeQsiUnXNstKBNW2MOfhmPKrjST5LueGGnox1uu9lJfWLvcys8kUS/chqDj4gqEMYyXxjDs0ztWIuH4SP4iA857W9pwG9nRO+M6J0RvTOid0b0f00jevLSEMzo6TuCmopnoMiiadEkLD/SKITn0fSaAZMa1NN5GIyHXeJ0jC8bOcANKcOua2JleiMpgXhoKXrDyBDKBTgYesbvEj5cJqivtPteFGWwsfF+iJ8pY4CY1hBNGbLIR0wwThBjsvyCMQn2B0e9/vvKzKsEUId9tQFWYGAl0NUsrKF6ORMrAdjZWHmuShlZqaqdlZWqbYKZlRhO6CyeTFMY2MGxio5VdKyiYxUdq+hYRccqVmUVheu5GrMoAGyIXRQwagwjvdzbRKYEgzLl1/GiWYVjZMBlPCOZKyQJrRwYlkUuuokWTJg1aaBiLQjFMNgfDA/M8bYwhCkIBYeyBKJQIXkQCiOoEmlIEjvr7nJ3IL68suXXY7Js5qnEmR958My6GvaZS7DhF/hfakJ9k+ZFeJGB/12ChGZZqIxoGhefKSLqAWnGQQy6dRRxMlvmRcbQ4JMQZhFMLo0tkOZwvAUL+pgvs9v4Ns3yq3ghzgE5Q9hOfJrdKCk4L+YAFJZgtaRRNPNUwXfQHQch5BO3guPB/ofwqAftioP9AbSBEsT2mFrQ3zfxNEvzCpkHBb2DqF4Q1ApY9YRXZsoNGFR3NjhTlt1CdtL6zqVi31TnFfqbzr6wKvyTRzOdiqs6xilShCnXAZRtiUCkuZCr882HarK7/am6MN7T5x3tfy0RId4ZvARuEeRAJgyYoq+GXQWXhq5+ZNTU1ibVIDWbGuJVzw51cxm4EUmtRbgH2IrggJMXcAfiRx/akWSbiXl2bLaJlq3uy4fa+lSUDh658/H+p3c67Rwx0F1Pe3se5SBE5ZvV3cIMGQHR3aK/bfZxBp0erC2q0eBvSVEGC4L+OKDveaH0t95YKOyNQvTs74+pDrb3/n0wDAV+XNDofsv9VPS8KCyE2UdL1vTiMmgpYXILxOVo1fFO1YtF6xFcDv9F5I2UXkWLBYDGUMKGVT/R3V1F8oJnaHhySM01ULOMaSpTGaPpEgVaYslXVbI6/akTijmhmBOKOaGYE4o5oZgTijn9qSILQ5Wr609XcnJfWdPoVIiOW3LckuOWHLfkuCXHLTkV4p+lQhTYJuxARCRqTDajiNiIrokI/HgR8tWjVdmsckk7lviRq12p2Koie9usOO0bd/4YDg4DboUG/3byPcexOo7VcayOY3Ucq+NYHcf6byff4zZglYV8m5fa/SXcLtZjHp0w0bFmjjVzrJljzRxr5lgzJ0xcR5io8mhowmCukXgaL6Kk4GF2xUI+b4pckEfFlaoL82a0/zOBSBb0mrUih2KUQwLPUhRPqtnSRZr4k7n21/HDQPzNfu+42x/XdcZQQGt7ZNjhq7plyHJiwaBT9t0oiYNvMj9Vow0JCQCgbHKRZkWIY9A2DTnKZdtUBHUZ34JENFA1g4m2qx1qSSqariJk40EoE/pSdwjctOgU4XsvW8bbQvKW4NHU+AA4JZF7X2YtO+x+xN7Yvf1fcOR2GKobonvcdlbWSHCG4acP1tH3LR6LNWK2AkR3qwZVa4tqq6D7FpU4ixDz6cc4iwj70lMCW0lpT9iOI5l5ZJ8HTq3EDcv8Hco8EcgY8FhnYBrPLIPF88DGeth9Lza2ymGHj5OPSfUIWsAkNuky50soeSvQFVX8FfxJki8iS3obS7o0gXpohEE/8uL2YDQBJAWQzuNh0D3Ykob0+BkhTX2KpaSF4nEvsvjyEmShdtTJUkrTxqhcb8Tf9DgDmTL1UhBw/BQWWW0h558YqLIZzs6LcFnE8zzMl1mWXsImr8HnMFnO5yHhap/itB4SQmEyNoRR5snVNXskV16zk8JaisGNPyu/2K5U9qS6I40b0LRVlDLO3Y28OA/RViMhhPVthLYFOliCn5C4gQQquZ7L0Axk8S0I8e1QyXfoe/MYQj44NyC7tJDc1dTLOBlHwfB9wOZhqzscdn8Pu+/fbw32/ivYH4f7g/5oPDzZH4e/BMFxCBdxq8n3XFO+lZrCurNP9ILhm7Dpe1/1yMHG6Ea2tcU2+qObUs9D09eOCMJ4+mXSQJ6ejTeTxnSZF+kNyMJ5fAGmn6dzMGn4kwaLeJ1PGm9OJ41zfFKUWjL/Ommc+ZMGdlhqvIGt3F2BZNJ488UI/2bSWESf4bVuQgUbTRcQ3J807qK4QBXPHvxJA5N7CB8VXhbn15PGA2x5Bi6i5bxAXy7iBMBiTPZgnobsNprnlYXN7EBKUd7xeefXU4kDtXA5oOenNgEwrbHC/6NHmZo3RvGtXMU84JMZZuldrj9F9G/qk2TSGB13+5NGG1GQU/GEnVV7npgx4JN4tvqpAmXqlJFEovVh8D747TjsweO/ZWxBOM9nyiX3x2nn6Y9nX54/PG0/2frn/ekPT89wyc7Dm5/pX62/NVsomyL2Ke6i9FX9X4PhGL2N/jnoB1vNk/F+0/fGw99D6ck0/mftPnVPxgNyvWrn/WuMXBucNoj+2qMoGQR1uTcznussM6Ok384qW7u0yUWuMO7HrPGKMVReYoXhNzamXVEaRbC+DTjLQZiFg3A4+DiCnMphdxwMu4feu8PueBz0t3r945Oxt/tWInjsDmgRlSvqmHs1uFcDfzVYHwJAivkOptdhBvLlvLCw/nxDUZtGqpVlGmMcMwT9xgjRjiBRLmaXIIxgpIk8pHkgeEQTqE1mh91Y16MRVUgmp/qtcvavSru89notJ2kRsvwntgalSuu1k4NbkEXzlXOq1luvtTkMbZJm4RymCLA1JVVar514FmJVUHHHU6ZqDcm11mvpFhRpeJ6l1yCxNSNUWXMXYgKBMl2saMtQdb02M3CxhIkNoWIuXRZhAuzb0FRXbrUlh6u4Bp+1hARMjqWmWdFytUgZpjwpoV6ldwwSd2sPFlM4Kpj/HVPevCRZuNZBFvsI2udDFCg5Oc6riWb7/7d3pL1tK8e/siBQKEL5jNi5hdiFYyuJ+1wrkOT0g20ItLS2+CKRKkk5eQj834vZ++IlKa9JsfkQyCRndvaanZ3T1JmzaV5G8cLM4gNCCxXM4L9Px8NRf/LP0eCC/v0P9SjqXlkVVDo3VwztzZW2Nmwhw6hHd7D//NXz189ePn/V5RWL52mCd08eRbs9ebN0GcXJ7uljeLcncJ3jDMS7nVPIEW9PYo6zOPoBS5Dh3Z7AIrrfPXWAdBvSCH+TFdcIAsGMgNUpdnxj49OQHrJBQ77DQrGWQ7loQjE5IR2FUr2IZXeTGY1KhChQ5wj2DxYpQDHFyHQFRIuYWI6UYkj828a8lxdEgiKpMTcHVYS7kHpqf339Nr2nOo388IKXOKGFXulPo2BTQzzz+H7OEfHfpZjIB1oxKPaC15Z6SjRtVpdUfxBOrXbw6WYkQYdyulLrADTjqLBWLir/RKvrV5g5TpAq5FTMj/pZ7RQZd4rGMwN+vUu8vMVZ7qw0aU6T7oyri2uAy4HDqq2niFC0aSpESaYqmZ8+Bsw+zuitK+pmjqHeMlnTpN1mFc/LFyHaxQosWzhGcXVXv8S4rBOoUQ4N01/6Qjvk42YBMycM9labkiN5GDOcctxC9JTUj9dOK3cbNYvXvqg2Xr/G0CpL1rWcjK8/Hn8+u/ggl8WRTK5YSqtxzW1MqKvs30aMsKa4YRuHoCrXNjCxnrb0aeMwrZ3ZHIDCv6Rki/uKmr6i5v+6oiYji0DTvXQ8Ojvtt9pNHKL9fnJANttR5eOiON8KTRLpnd2IFvujJZ5+e6RA2659zoChWrZrav1aCTiygHB3I5ZLKhZbWiVjPbgvbfDUecy4o+ZIH9UayBuTK1zmm7iKMjcbcTak64KvafZTmcRDncq45QGkspLo7g5L//3j9+/73B/f2D+Dy7FjZ7F9IMFcm0iClmwjJ7jcSU54Yy9Z02b6sPKOlu6j2g2gKaObX7zcEmitZA+/RWjGnghqYVYt+QYMRsajaYYjxVJ13gddTZpg89xEaTHHmevSwc6PkO4oiD5pi0FeyKwR8fGDPn7Qxw/6+EEfP/hrxw+a0YONZA8mFbMcnxcsHJ8IH+QvQ+6Qh5oRoEYlBwpiyxwSzDkhFQi41FGCQcydiQJi3qjBIQdbbog6NGSE/MTJDEwKGwzQ+GN/qA4R/bvlIDGgdsP0TuujjaLRQDmRNBkquu50KYfCgBQG1+eLU2QLJHDzcYkk4qII0Ep1gzYaQwqqagw3UFczJA51tWU2ONzITuByZmh1UwOT+gZ66CqL/QZaaWnYV3TD3Nr3g+x9DS1+XBOCF7Mm+m8FldpB0DJbHRRxcP4K4K8A/grgrwD+CuCvAP4K4K8A/gqgXgFAdtroCsBEN4DPt/AbyHW3Acs1QFPLkxb/SMFZCBDTX7qYDxK3BkO7Tp5LQRj9JtkwwyKFSOIJwKw+3v/V+796/9f/I/9Xza5pcosahYA70qCxRoCB78pvkKHbSP9ikLKhAoZjUTUwtQk95fVZuc3TQ0Y8EJdmeKddmGtgCCU8V5dXA3g1gFcDeDWAVwN4NYBXA3g1gFcD/ABLoGULNCTJNKF+dzZSlxXQBIZGCbijdbcFUFIjw6bon3sLnsGWim4Oo5JtJOxKH1KGhYmY6FCKcM0xSenYCNgFFNwKhrjorl9PQGFiGTZpUl0qhoMLNCQycrtSC4ROb2rtSlVJKemZRqp4UmNwbUGsRNmMWl4cguHmvtYHjvS7KgE0XyWkKC7SdLKIsnus5AwFl0ftc3R+9nsfdfj+QX/rqAtjIRMoqz7VEpcgQUyFopD6u9Jn5fGRtRBIp0O0D+E0Xf3KyrLikVSVPFHK+7OLU5KqmRy67FLQuYI8OQN6+65O0YZXHZqQ7R5PbqNiOoc/ISXLZBnNwCQsc2Qwg+wG9b6gM/tdIlqELSkTsQ1sie6GPH5cbE0ezMaEu8vuhjbhcbw1cUTlCQTthjA94GELujKcp4sHuJXzvb8jCo3I2y1IjJM5zmIIB9sRadTLfWu6ojyP75PdkUV96LcmazqH+LIJBPoWO6JsPDw+G+9kzG6jHLPkgLshTaQf3H7c0oRWDSB0rRMyrVJdqqk6SQMsZSKkCO1/Gulcf3T5DtKUNWk/WyfUt8dWzbL0nGsyVqtFlCQKY1uk0Yz8SX/sKQ9D5lAV43xym2bgQ0SOODzj1Y/O+qPJu8HwgtyRxbc0C5j7a5pJTP8+Xy3iwv356NP52Vj/GpIQP5ShH/Y/n3028d9TTyjH5x/InUWLZXN0VUrzSm9ViGg6zXBh0KRCHZ+cDPtjRpcK6RgqFU4ZLRXKHjAVSI6ZBsOjzMrh+uMJC+kyYDNcrLOkgs5hf3w5vHBQag29CiVGfxXFpBUit3VCIRVqz2Gz7IeIqV38lvBbwm+Jbhf9hvbJMXUd8CT9QQ/uCnr07oRXIbgOTj4eX3zoT56SZjS1ZieUEbw2wH5bgIO2AM/aAjxvC/CiLcDLtgCv2gK8bgvwRgB0bh657PDp8t352egjLDeHoUlgHl3+S0mJmK9v/8DTgt7p6cWYlz4iG94Ore0SRwtZ6lBldu0bYTu9WTNy31PJTlgnS5oSxYe0JimboC3eZemSae94liUXm23fL86Om3VM4c/tm7pLs/u0KHDTyeL8pUlL7hGsXxmus2Hz9sRB0rhN9WTZvN0mi9N9Lm3epro6GzTZaomWtCiOwOatqmfi5i2LA7Rxw+qJunm7DXeMfSibkR8k2eQtvkszyIiRmDkcWelaNTMIf2ZFiLDnVtIPktRRR8S8JlolpjSD6ynGvyBoXhYZbhszLyA3C5l3gdflc5H+LtqcWZNlztJGKkALiZHHgaZ1BpUaG+XR4Pxz2zEWMBuMsIC1KNWAzbdqJSHnmjY7SnXtT6rTEyjJUOiYVKLVsxfuYB/SfK3RXYEz1043C865KpfRh+4NrmUo0Xc3/YAmQAFzRvu8OWb5NZ/MyCcz+uWTGdkJw+pTGbmThjVIZOTOGqbXDqzjcjI73ca8gjIhRZHgrEYjlrngVnpzUl5Rn6tMRy1QYyOzSFUQGu/MINdqxDZrVDCbLwnqEq5i95CWkiC3PVGZxxoeVigvdX1CWIRZj76CvPIsU9DG1yifgG+EZBeiJfKEbJTLcX9ImYEiYZI98a7/fjDsT4aXF46Ncfx+3B863tFlroG69ogK7t4pGgqnaKDicK9hKDqYk0SRrhWsC+4jLtKz8VfWv+OcUt9a9AtUZRBWdxQQdYWpMGxViQVW9h1ZWGyFVVZfsoG0asvKW+LeoHJXXkuB3+ga4qVg8lpUCsb7qhL0RP1ArGxyKAyG5LDIq2U1keWf3QZbtQ5Zr7K9JVSambEYeGs8iL6iMVYKI3QOGhyUgc32MjyLM7KKUnToGFaKgWkPODytVkCv91opH+G0juy5hSiFaJ1LPqF80e7yJvKxkS4AH6F9UZ1/HKOyYSNkVqAROj1ljZDhanQf24kI3yTFLrsogyvJyLwqMz83eQtgl183w629/ZYz2kbX33IeW38/63KxM6d9YN216FdUIM5OcDhXB3RYdy84vLMHOoLya2bJZtYzWjuXHdRNLudfTy1+q3HNbmVZclDTsl3Nam+7i//xiknCKumAEfKIouUyNEIG91onVEerfkuNnaD/WsQPXNnHfhPmxL5TuRsUdFGalmXQ1zmvuOPGRb8sR6Vx1ZrO2Oxbo8PoENe8OwBUchodfZUj5+TvGV6l5CySPF6bUZ2bt2LaSWNeLBzjNQ4GO90a6UNzpVnaG3tWQAWjDczbI31G5AfGiOtb0poUtZYEl/l0TZwmvhmSmSp9SRmLHq/0FJUFr4nsKRih8oQVcSB22evkZDgYjZRzSd3gotjOahFNWYjxPl0aM5xPs/gWzxSjkmJyLYc/qIXfr4R/Vgt/UAn/vBb+WSX8i1r455XwL2vhX1TCv6qFf1kJ/7oW/lUl/Jta+NeV8PtPaxG8sa0Q6qpEjRzVYE901NidjrLLOo5Qng7sLfICGpalrjtFSp6OB8oz3QFUi4QgdlvyUb6ezicR/YB49rN62l22I9kAhLxbEMPDHOe6CMJy0JPB8LQ/NDLqU//r0/7ohO98oWhQ2YNubJfMosMirsicVMej0n+0DY1HOdmQhFBTYJmEK59BxjCV2xGNIyIaSY3t0RBVHOUFiWTmCHSqvaXKW6q8pcpbqrylyluqvKXKW6q8pcpbqrylyluqvKXKW6q8pcpbqrylyluqvKXKW6q8perntVSJpD3WUzYINXEPIGmQpEEskFPKDV2OSFz8Gmq1lUxCPPCQc+wsopWJBfsWUWxlVrWyeI5oWsRpQtK95F/iVVXIhhKk2yqfCSOTQlbQJxX3WgjmVhqOA9Y4wxWEwW2czPKgdxWsJukK+p4H4U/x+2FCqKa/SFy1+vPmMQweoiyObheYkP8wYUltyFeQG4EiWa1vF3E+xwTkewBrLegFX+c4CcJgmiazGBoMet+DBb4rgp6GKF3hLCrSLOgFb4+CMMji+3lBvo0LKN8c9ILg8TEMCkDXuxLo76J4EYTBEud5dI/JGwlxAolgc5TeoWKOUYbz9aKg2XlQni5xMY+T+xDlKUpS8htuxUh0o4cC6Afvu0YwvJDt7KHxPM5RnKMI3a7vUZygC/xtnffQCiw40PQqzQoUFyTLHKVmnaB45miCDbvRQvB483gTBiTz1tc4h56qo0zyZSxxUgRhADMS9IIMk7Yni3T6hTzlX/S+BwX+BhNw+en0eNyvWuHng5PfYR+N+mNECUOHhAWHKJr+Zx1nJAOreIa/reIM5/IRT3IGRBA7Fg0PI/pzysMEVjuQX90z2nKMikEyxUGvyNZYGQSabSUI9fHM18tllP1JHi/WGLqvvZfL9hFGGGcZWYUPE/orDNKkT59d+eHG9jJsttPTZHK7zv/Ud/qhe6PDceDc7I0nWOL6fh1QkeA66F0HQMJ18Ehn2tmJSn5ynNAUeGTv5igq0Nc0+4Ke5BijBDY8mf3uHvp3FAOjyRDkBkszNI0WC/YFz6YEjOBJ5/t1wEbmOuiha9L16+Cx06Ub3rXpb8KAcjKj89k60fjHfwE='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
