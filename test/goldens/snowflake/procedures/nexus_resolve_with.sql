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
var program = JSON.parse(nexus.unpack('7H0Jd9vIkfBfwfLbPIoeWCvJx3i8I09oCbYZS6RCUuM4loOFyJaEmAIUALTGGfm/f6/v6gsHRdkeB3kvHrHRZ3VVdXV1Hb93kugSdZ52EvTbMg8zlKeLjyi8jouLjt+5irLoEhUoyztP33WuwvSqiNMk77z3Ox+jLI5OFyjvPP298zHMlkkYzztPk+Vi4Xc+hnkRZQWah1Ehy85QMkPy5wf0KcyjRdF5uoV/pkl4usw/ye+Xy7zA/bLv/1zOz+PknP1axJdxIX9mKEPRHPxekpnRjj+iLIvnKJxdRMm5UZyHOUKJ6Ce9QonsZ5YmeZFFcYLmrOQynYM1oKSIi090NiG6jOIFq3axPLWUKtWvLtIEGdVhqVJ9nl5GcWLUV4qVBsscZWRPtBZqudIkR1kcmUtQipUGRXRu1JZl+fLqKkN5TnCGFcXJDIWz7BKgCik6WyAEcOU6zT6wJgm6RnmhtsnS61wtYbW0bkg9rew8ZR0Xn67AVn6MFkvw8zz+iLGC/1zEeSFwYJYmZ7GyBIQSiqoKYsQC2VAW5aL5B3TFkR4THy++ytDHGF2DXpeXl1H2qfO08/tJJy+iYpmfdJ6edJYJxeT5Sedzh0wunX0Q3aAsSzMIl98KQma5mPxiEcMtOY3mBE7qT7CU+TkKZ+kyKeS2oixHkNzSZTIXJIQRUn47jWZ8J0+z9IMgtbM4oT3wceI5Qy2VTvMCXeWy1tXydBHnFwjwmiJdgF//WkaLuAB8ZBFl55yi/rWMsigpAD1fLaIkgb1Fy3lcwILTLJ6T6cDxzFLC3XivZ2l2nhYFx6DPfuc0nX/qPH33e+dDjEHVyVHR8Tt4cZ2nnVN0HifkZ1SgS4Qh/XunQL8VnaedSXAQ7E1PEs87Ph7sh5PpeDB8udHz+hPvpDM+HoaD/ZOOj79vTEfh3qv+eGOvP5nSfyZvJ/v9aUCrTweHwWTaPzwKh9O/bzzu2Qt9r/v27du39w8P7+/vn3SmJ51Xr3YePj0cPJ1MNl+8eNzteTc3XvfvXTaFybQ/ngb7YX/KprE36h8Ek71g47D/tw16LuBOef0XwXAv0Ktu0FV6rEm+edJ5HbwNJ/2D6Umn570Yjw69k05/7zA46WyedIbB344n8q9wfDycnHRw/7ix9+ZVMA7In5t0fG/XgyMsInqysK/V/b/pT4PxYX/8mo3CO8DQ2mLrkvNVl0b24ag/ngThXyajIf39C27za3+Mt6vXe9dlh1/3PSz3vVptMQZ33zv76J5F8YIDfzQMnx9P3rI5YljwU5ZVODyeTDE4QQ128LIKfznefzkYvgTf+VHMKhwMDgdTWWNyfLghTmeOtcE46O+rvYhRftA6/cHexfFBMOF4z7Z2b3Q8nG7cq97O0a/BeDzYDybhYBj+9TiYTAejId1ZIRUwJIpzxo4wDm1zKLL2mNqGLy3zYFuPJz4dvw2no3B4fPg8GG9Mjp9PpuMNIZJ8QJ98b9v3nuCN+hv7X5ehVf1l9Pemg18DbQXaZCfhJAiGq4Lsr8f9cX84HQzZKBfLUw4i/OdmhqI8Tbxdr3uxPO3iXfuSu/JDOQoxpBsdBUOJdFu3miOd10dUpGJS9Mcm5u8YDvhn1+sP9/kHLFPPs+g6CaPCG0y84fHBAZ7rXn8S4C6GDXlGtkwMWmfye7eHZ0AYA5mB2d47GLwOvO6fTjr02D2LUUYEovyk86euN8XT2faCg0ngbXnBcJ/CcG80nEzH/cEw2F+JzZVPmTKg0X5g6fsuIUQWi+lUnpt1ea4OPFxGBH7yB5CU1XngvxlHePDE3+r1MIh9b2f74Y8Pnzx4/PBHBoxgOB1M34aEpYbBYX9w8J2ARtwWasFle2trix+zr46ffz/wIJe9O0CVo1ejYfCdgGYdqPIdwIPe8+8AV/ZHh/3B8HsBzjqw5XuACFPy3AG+HE+Csbxz/vHBsw6M+S5gQrV8d4Axk2A86B98L8BZB758DxApovM7wJVp/+V3AZZ1YImEReN76uT46GgcTCaDEVaMcU2dUmhRGeJbM4F2ni6zGaJA786ySwYloqnHM16T5nAw3AvCvfFhg8kQXf5dTufFQRBMTzonCQHxBlFhCQ2sxybj0x9Ufch+cEUa+8mUEd49b2Pbu+8pajb2jdXkegprVf6R1ZW0cB0VKLuMsg9clUBhskXv7C/HQX8aTKZCved7QIPG7vOiBHRO//LoGLyxt+ttET2CaEFKpgpNYj1zf39/YxLsjTBO33/y+OHWli8nyvWZ01Go7hUpHY+Oh/sb93d2tp789OTJk60t7x4lC0YYCtX43mP7nvf4/AkU7nw4OhoDJ0FHXCIxR8UdDXs0/PEkpETJqqzvbLlYhBk6y1B+cSudcllH3bNokTNWWmRL1PVG43WzaPIYQzreED1jCGHF/gLl4UWUX9C3heFoynVaGcqXiyLf3UHR462d2cPHD9DWziN0+r9/atpTms1RtjvLLnFTokhr3tQnLOt//9Tt9RQA0R7wI/jZMpnhd3Xax8/PvO7h/iOmMQ4PRm+C8eOHDpWcxnSsGFM5VXmM5bvb6BF6tD0/e3AazbcezXf+16UMVHkYHHjjm1Fj2gBeAgfCa/PdrZ0n27PHsycPTp/s/LT945kTBBpvhjBgZ9YuPD1X2RrWzyy73H3w409nT+aPfnx09uDh49PZzD4tbXR4XN5ifNLN7nz7p58e/ojOojmazR89fGifgQojcWJQGEHWqDNHwADzTY1TKt80tql8M3mo51keF8nzUfiqP3n1bT8v0jHF9pSuCT9Avjge7tFnk299VZDx8WU17VHuO+2BdCx+k19R/gHNT6gsRV7XO37nNE7mmkGT3/79zfz9/rNiXfZOWpdphmXSpkwxJ4PGZIodGbQiU2zIVAsyaT9mtR6z2I6plmO63ZiwGnMYjNnMxRzGYjZTMZehmNVMzGkkZjcRcxmIWc3DrMZhpmmYYRimmoXpFmHvP/vCZub6ggB7libzGOMKtpJZoDNsJSNAnF6hLCqwBVTn52cdv5PF5xfEnGYRFyjDVmwdbJyDis7nz36nwD0Cq5w1jUDEVusAitnPVZaeokqzH8WcQN7R6EmPULJpXgVHY/plmcyjAs29Z96WKGOGclHhPdOb8ypZek0NvrAwKoYnnz4k6XVCzMWIiQI9/tk1iBz8+G98JSeffwAim6r2WOULuaW/GY1fV+gL8DwdGgx8krwJJlNirbQ+1QHrVKoyak5mPHpDrB3eDIb7ozdgRuxTtW7E6B5KfHe7WqYpqVqvOqGqFVeoXz7GeXy6QKp4iAfnHwR2k07FL67h4PozLPRwJGffOHXRafP+Yszz6XmjKlqgzEv6Y7RWu7dnu55LZWJZjH1MYt4aJ+F1nMzTawAOm0TcU0Qme2W1QyqoCYq36za4UsMDi/NJv6Cg52HLGQ9fBqcDLKB6z9+yhupGua8JjHKwHMcGPOmEA2x+xa0P8TcIYbc4uTc+DPvj8eDX/gEWJanou2H092zXM7RH4+l4cLjxi0/ooQbljMbmPLnxD1/g8RBDpH9woK+Y0c5a1kwo69tZNcVfxGyPhbzOUB//PgheTL2/jAbD1a4E3mhoXii9XY2F4IFejkfHRxgh9U/01kAlPHFp0ATKCkmxVLDRxVxi9K6ZvCvW7oahu2bjXltYYiMBUcYuyWzZZJgoz+Nzsno2fdLleUpKiBE96GH78+f3fictLlB2Heeo8/Td+xoFK8t8u00FslsvZt1TLZFOFeExQ/9aoryoLz7W0sZh3ZmhjuMH//TtUbCS3R+BpLPbX/sHx6v1yxwxnD2/HPxaYfLKS8tHEpoEfknV+vcOMBvqH3gvDvrTaTDcGAyPjqfe7jOPuJFsKm3hu2HefQ+7ComZkjCkxrzzpLO6xsLCYojPi3R3kZ4uwMkF4rR2X6EeKlUox6ycJ6/6Oxs5mmWoyDfpf+mwWJws/cg39qaLf1nUvrhOjY/CWWSTK5+wXktrTIRANN+kPjplw/CaxGtHRbmdR4/Fv9u+t/24JyxmXwyEFG+fD319DIIhMLwXk2J+ROCpfCAMzs2Zn3SCcX8irHN5BexxxL0UjqbaR7Gak86wfyjaTkeUHEbP/xLsTUNq+nu8Nw1fB8FRiE/yjS51Sur6nnYt1SYmHgu7y4SIk1133Wfeoy1N2a/eAmVnRZqGl1HyqQvun12Go112D/W9Lgdh1zeg6nuQFpmXFqxHCrRaGJigDv6JR+FtASepA0JqEiu74zsYbmG+wswgLZ+3yWdm+Gb5vkO+czsnS4UHpAKza7F8f0i+Y3MGy8dH5CM5CJnpg6XS45NOj9wuGcRuDRmMvE64kI9OqJCvbpiQz06IkK92eJBP5dAgVQQs+JHlg/cYgwQYhrd8FPNRfNll3PRoHPw6CN649QP0cN8fTKaD4d7UY+pI/FrRn3iC6q115XbEnBNg5xK6E3im4tbNuEKDXrYsvRC+Ud0HhZF9IuRbs9Vgzqo9leJ3QkprliEUdrSOkSjhlo20vaaRGBcoG2pnTUNxllI21oM1jcX4U9lQD9c0FGZ2ZeM8Wsc4+LV5MPQkvxe8XfJxwLMlfybT65XN73Gz+W2tQB3iSFrHOCW0IU63dYxTRhnioFzHQKV0Ic7cdYxURhXi+F7HQE6aEJLArUe5C4rgQki5fdosSuYxVmPnm/d8SyE7T8ks5ZkOKuhLAQc/v9iD2kmaXUaL+N9oTkUW39EV+ShOPJuK+M1g+ord0Ellcl8C0oHXjbriEu/bhB2sR1UnX6MaGesk6fknCVsLk3zg0HBam/eY3KcU6lCjDyeQ69g1oKPxYf9g8PeAu8JtuHpl0O3+ftK5Wixz/A5LQ0nkRRZfYZztnOPRwnlaKB8+d3tsNpA3VcyGeVtVzmY/EL0rHKmie+6eU94/71llQfhmMXixQbTZVdPzToqT7CQ5WW5tRVtdplainSrchljobdy2Z9615C+lvQADV/ImBXGUmV4JWqK0ArujKHuR5oVBKIJjyebY3TvN2dsCwHPmi60hL+FcbD97dKAF+ogWxkhbxCgIf5IPIPzbdsm3nZJvD0q+PSz59qjk2+OSbz+WfHtS8u2nsrWXAkZCRm5ieBVlKDH2kjJHssub+F9ub052Y5P8B5qVw3KKjOzaInugxewqMg5eBn87CsfB0UF/L9gA43jdf2y8+8fm+x/ebb7v/b79uQtoZ6dZ4x2l8YNmjR8ojR82a/xQafyoWeNHSuPHzRo/Vhr/2Kzxj0rjJ80aP1Ea/9Ss8U9K4+2thliypTZvimQCyxj3oyTB8PsgGL6cvgKte959XmjterPLmDK3W2QUx+QOUpc8V4xHkwl9pKTkgwspX1TI6efd1edA6Txfnp3Fv4WXUTG7QG5K56wAEvzhYAhsEWhHiJr9ktvNbzNEHgy6ktxFN3T6QvPBq4aQe+D+FRNoZQhps0oPOHqAuMe6z+2JZJPreDGfRdm8rNGObESORrWS2ELYfTDch2/RywWybDPvo/aL9NHx84PBXjg5fvFi8DceKIRDBD9KC+jQP7xdda70v8q7tLGxFCUydB5jK8PTBdLPVqMFP8R922D4Iz2xxdJVdMPFZN3KaTMaWsbZ1Zqy+XKqsOzdLjAxU5vq6KZ3LbeMEcl1hPWKVuKQcgt9jfONYl38L6tAJTndJ8vdmSoVUTQG27dJv1DMBb1IGYzLdOklBt5c7JOsrCIoxI2ROhbbJtsw7CqDoswKQwpeBX6X0RW8FYJSOzi1LxCO+JNxIzRGieHIGBxpgpJCFptObJYRvV2+FuMLtGgEPegTq+phR3FEe6A4is3jvIigrxjtSRBZCXNhvrKH/SPKVy6jK9r1aGgDunWW+ANthJUPgnM3gxNvNRo3BE/thhDVPY8R+CWK8mVm3rExyuK7NT6KOHitNmdMAQBQlp7xCJ8QvCUjLRRlbFTCb+wXe6Uv39QhmNc/U+shUduDGC3wg69aslEx011t6nTC9K53lmau252deK10aydZO7WqhCrnT+G3DgSHGqhd3jEslZhtpwfexEkQwDnKtUJT17ALm9EBbE2NoWlzumkFjlNZciEXcIX3ebzHFCXkZ2xoN5oSXQenmstTlBk9f6ntb77dBEs4PEbiT9k32UhtLMWKki1xjbRZB+oC4os4+eDeybxIMzQnZvYkAOC3sBG/BsNpeDB6yeRVMsMVCRbv2EmHlGj0iqOFjsbYxET5gMmONzApFjTSPzoa8pPE3lIcQ3QH+WagWZrNQx69T9bv0h3FRtDlu0q+8k2lAKcNCAg5DVLYBNiiZWKBz8Fg+HpiB49oYwMRb+eAkK2thJKlMdBsn6UZis8brV5gHClVJdMKsqb9KLjL7tPqB8jlyCrNzhSKPMMhivXZr/XoJmq7OA9PUR7PET+5ya672JMGPWU6tMiYlFHMJkLLzQlqYPOpbKtuDtkXieAj8EPg8665w3JP/5jIXYZZHKvYysyuNXafu+6dREWvmHduEntXm6mt7RGqqheLaa39kcr7dg1e2eUdxecXDigS6lXpgxYZ9GEUMzqg5SZ9KD27b5EKExREAXmQ5eLI5iJYAjeBcHeCv5q0pzoeKTfLLeVmGedhfoEvTa5lUES1Y3PJQoTUU6PlTvn8iM2SwEYCIZWXCB5k5xeYpF/g4C1WPuLiFLCVnYu42ISrqaAqOXP1oBy5kKaUk96GC0vZlECvP3kd7IcvRuNGEIStmkPR0bopJCmaioufibVsOlYeAHQbLnTfdbAJrJWoaqOzEK56vEgNNSydyTqFDOm0J0jdquYoH1PcVc2hjLtpz8ZX2AQILX+h8VW+wc4KePoyj2VNwoMen6QLVo0JQBTNeieJRT9CdlQ9c2iRsR6jmC2GlpuLVHrGMhnrQEBZFkgTT83EXq0hbYa3QR0ImE24elF7C5jO49hj2kSYET3bAmq2xExvSc2TBD6AgdHAu4o06RFOfrCIFlCDYKU7dRdLUkpAk+QmEUTY2MK2WR2dO7dCi+rKqHvB3jiYSt9K1piYYpE7JQlQ0WVuhcRkW/UstHjnMJ8c3/7VKCp1/uF5a5SUNUq2GpCrRmSqkXlqYJaa2o5v3L2o2vOtgX8eT40DnPSU73yWhr9evTkLEFRO2uogeUZDeFyiPI/O6ahylcPUo7oGr7iICu86yr1FGs3R3LuIcq+4iHPABH0vTz08feTFuZekxQUOvlek1AZ9s/N5dd9JvqUwnAVcogJPhoWNFztJL5GXnnn/B24A/+dFGcJrwR/IeiknJGvlS8Rgobuw6QXR7AIvv0i9U+RFiZee/hPNCg8nVMDA8Yg0ECVzj5JpeoYryREpoGmCM+pdSRlOfiv4CcJcDUca45/dQfdRcwScSpATlLtMM4RBlGDPK7BPT70rlF1EV7mXo4+4rXeF0qsF8q4xOl6i7BxvztCyYZPokxcn2qZfX8SzC7L1Reqdp3bYr7oZFiajxmZRsJnzwcage4MR6f9Y8//z8uhTzujSuzZw7Dz6iPAVgOI4c9dlQUsx1uJzyyOhOR14388/qD1G51Gc+ATT2RzosHHh5RfpdSU+N/Z1Xn0/0jqEsW11chaupcLvtIg+IJLkzOF5enyEI2mUncwHo73X+MSfBFNPRDcz9R6+F83+tYwzGkuB1SjPoeV76LerOEM5baGH9NjZfowjetToqHeSMHVUOvsgZAYeCZHeZ9jUQZgfMPjPtUZRBQ4WWAvLCizDm0wn53eiYkQyNuLonrXZIm+82u5HRYEuidChJ0z7DoI/lQ4AA5CtFpfBQjl5EZ2jELPvT4S/OAhoMJwE4ym5yL0ZD6aBNxhOR6Vy9Gj8Onzen+69OungECLjYG803g9fD/Dl3qfBfMLXwVv549dgPCGBCUkBq84rTEbHY5IUDvvukJeoAeiH/z3a2zsej3mqOSPAiC9jibNABd5JZ7CPi14MgrG9kMceIEMdsL+I4VVobap/oqU4J9I0xN7T8Dfomy5KVqC/94PJ3nhwNBVwocWgHfkzPB4OprDCZPByOHgx2OsPVaDJaVKAhtP+c76mydvhHgBUn4eJFFffdhP/sJsonGGIG0yczNJLLEtoqpB7FQGR6H5+7chAtmeye5Vhjb6FuWNV1Af0yfGCYSGvlmC+KMEw1eX+o4290XCvP9XiVDNTbPbSpmyW8TSmOLY/lY7tJe18r3sfI1nZoMo+NhjU2a7OoBwLG4xna1JrfQLJmyzO2qjOcJyKmmyfpQkdqieCBmKTnXq4pAZt1Ej5lqEYXQu5yzHrAN3gHw2gX9q24eCMnaw2uqVxPYQ7CBqi28EKwzgYdYNxa/SwykRuNYfmw8Pzp8HArmb1h2yOW8529dlm43W6mtUfUjmpG4/sbF01AeZNoQkG3q734mA0Gm9o5T2iGuk/n5gffuYpXcT/RCaEqbpSsDNGzGHpVytcbi3NoPdtCXj+8Gurgz1QfmuANq5mDfFFlRMN0KqfTQjr3+sDWhu4IbzN1quh1He5/Po8q7nw7GhWX3bmF47GErStoSJtMptkYFDLL/f0uvkRZTiGvuPKSS6jIpCHLhiacYRvExhcQUXNlhp9RAmPAC6XxOL1dUWmmPQ6ZOsRqyUrYM6OUfLBsU4BBbHWF4PxhHGwDdCv1VSFm1aNxvvBmBewBh4+w3wwaYAOOjzBVfP2Yna3R4aGsbHZlLhHc//lhpzWH3NhbPRThO3k4Lr+6DvG5sJWJrBZ4CmzSF9E5+cOlKbYLvDZsOOEK/5ZwxCS4wzQ2a4KaJrID7Tf1ebbU0yDPJOkcYYyRtO4Lxj5pG4YFTVnoXMkklkuii0DkeJ1jcGMvC/iK3Og8yxdXoXQIqPJaNSwSreBnS0z7uNNEIPuNtMginD7uv5WuAsRIyhIIyJKP+cRitkb/STMshp4AilO6MLkFMySgNHtE8IJFWYRoEsA6Ck/mqdd3WniKXF/Ubv9OKU1QVASypsq5ByfYaIIZe2b+txB/gc+qNxxKzvj1RhwqEEcrV+SoKJ8FtakoOZ8qGRZc07MfVHDJFZTtd8FSDyCv4AdszaCtT1dnDADti7Z1SEh5AoggUYA98STGB64Vdt/C2p7qHYFnI/+VklPM5MFuC4DR+cf4isYglphASrpdOMkR1kBa7OovHAeOFTtzo/YDZh91Ngx/cwPBS0bo0JX3s8q7ePDXC34GTJ0vqDlFcpyNEddJlWTFcoAJ4bM8Exbs96No9mu1kynMZP1qPADkwOmxRFLAkj4iXT7J0znLF4sqN0CsFopS6rhNPh0WkecYvi3hhEtr2kNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSNaw4jWMKI1jGgNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSNaw4jWMOKrGEY4bSKU17hbWBLwmIAi9JoMBaNE9mQ42vuyRhuvh6M3w2/CLkPM5BsyvWhtElqN+X+oTcJ/ytt+3SgU+fLqKkN5TiJhrTGewlmczEXnJMzF+qwGXozGL0c4mCq1HJDEfRuaFGnz9mFpNbuAz99fdybqG25+hRYLMxWDHiS/ZrBFezbMhp1UB52DNiFMvLBKjXQSykOvTGBJ5K2u7+lyF5uVXnzbWanSnwjdRwItSTGpLBwskw1ErD99z9hWipSY/PfasmFaOvw6iTBLJnLbHJiurqvTX5ZMavXMlw07NZNeujponu+S9XSLVJcAddtUl22qyzbVZZvqsk112aa6bFNdtqkuv36qSxr220YbUmyxZGYEH+2ZRuwV7Pku3Z01yXcJejHyXeqx08WmqVHFm+S9tA0nk3aF5B5VkrorXWYzHJL/I8s6SXQosZoGcJ03QiL4RFdXKCm59eqzajQBPkbuSr4Ck2ERtXCczH0aTV8Nj0+LjKupUcwTHZByR8pPu6iP+Qtbq7OC3BpnFbZn7IL9qr+zwcKxbyrx3m9uyj92s+j6hrxen3SwalLPqIGr6N91QrHVsatQdh497tF/ySbgF+AQ75rMBctTJHyFOPYOC3UTge4Qcez73bD41jhB/robrLCp0CRW/AHwIEuvuzQlGeOzKhqsY/+U3jmvUEYU7AGWro0jpIwjVJlA04xDIRF8MMzpVF3WMfbapZY4ehO+7rpDSDiVmfvwQr01PxW7boPsOm1XG1xBqlVmoHfAbY+s5AbQ6JskOipJrIm6HMVcQhGIKQoqTuPbUxwZoC7NveofHQVDwk6rCM6oWkFtoH41qVkql+IYB+dXQzB7iiQqNG5SgZD9UGiHlRknu1nOjnD2wSoUsm8Sxeh4An6sgLIP9uRIy06Sqqvs5PjoaBxMsBOnuMfKJ0R6l5W/N8EPIoPhmy2DBZDLHK+c7z+DZ0yrW3IWX3ELgbU+MU6m48HREUa71je59U1uN/Hb8U12mGyddAbDvdHhYPiSkLLhRGnZf6UBdEhUN1upproS6pigTgE4AqpIolQzvOssSKQ0MK2ubVimzlr37rRhIWxg9etyYaqjIfD+cKGzBq+DQELrwFalxOmslCJKO3G1tzTV/b5MqrJUV+BgUJ0Fu2D/OlFaqhtOUk7StTRWJmeQttJA960xKd/Sv+mT4WYQluYKxmr8w0K+0BvCxmDUJqrttsF+DGImR4GkZnEyGBXFOSIrK0eLlVOBzpWTh7trbFIDMSIoRQUK07NwjhYxTlhTx3ZXUaRiG2LhBWIPmHDSmUxHY6ZOqcNNQXU3LwWVyjkpHNzJR0GlOlwUVK/HQ+Fsa3BQUL0J/7Q3q8E9FRjZeCeosCrnLOminG+ChtVc06hczjMNLCrjmEbl+vzSaFrOLUH1al5p9N2EUxqNy/ikQZhVXBI2qOCRGpm6OKRWrYo/WjiPizt28yLN0Lzb0H2BXFtJS/VRbMPlALDCOxXj17vQopg5LV0tohnI2s0LgIE9nRy0r+ePX1pVZmdMn6ZAGsk12X3WWzg0yKXz5JaR4D1DvMaagYWYxxKz9L9nPJ+m18mm1YCS6MiG+yT/O1EsuqvB+I7b4tU0ukR5mCbyuRS4LUi00OCK3WtI4nji2WGkjBeRhCxJ42kLW7p42cqeMN5oKVPFW5taksVz7K6563DVdFfVlTJD2x4DCd0AgdTWLWEt+U5bLXSrNtTdnL3PosW8wau0UFICZTp4+YRrdhhBN3jpZthPoSmQz9vl9id2i+Y1PqW7KRW/OAnjZUVTj4FapMvZRYN39ZqgYjpbtJg3Wf9tlyptyOUzOFvnP5dzl0Ml3Tu3QyX77nY+xMsUSlho/63ko2emSqw3hUGZKeYNTmmfBHC1ZBtZNg86gS0wGGsE303Z1UEyF7mJI/qDqZ+9XT4p+pvWMeEhqkEUAhUpykPDIL5WSbd63wq74t2r9CwXwFF8JP50rMAOR8v8MUKRCJt5c7qhiAgPfrmjxGRIsRSAHgg0IINAEeI5hUv0WyMxnmFeSMSZOCocmE/n4sZ89h0OuU1ciOUHDlz8hfB3AhYVC3EMPOYvRfrpOgbR+2JfaF9zlM+ymBiImajdPV1EyYeuQmjdDwhxfzKG8WfE0MnYCIkqbFNH/C+JKGwuAFH0le6q8+V4MruIkvMSBqv61JKtoohhbOuuEIrFtpOtZutUHCRJR7Uu+Lym627Pv5dd68Vojhs9/159mec169zjxcwqr/C8Zv3bu6VF5cVdQsG8s/Nvq13XXa3Lbuq8TdUlXa1Xdj9XMcF9NZeHFm1BEHWX4SmlV7Ur9eLOaNVxeVdblt3bec2qK7vaY/3butrOfVFXCaz8ji7qll3PJX0Lp3X5U7jSsyLTDRfsisJemHcT4zD2qNqOpjZPV1L1JJG8lTPCkfgT+p3D9fA08AB9iD0oOTtoGnjHRMjJx1aAw4Zr44Bzo3eSAJlUMk46yrxb9jJo3CyEtYNm4mEJG1Lj4fAurVS+dvGLg1F/egd1HcXmBkC/dTVkhts4R1DNSvSiU4pKHxLTiTwvUbxUqlvVqgIHeye2FVdr9txu4723NhXtJn5LNhXtVn4fW1nfoG3lcwFdXhWfwrM0O0+LgoQUaUN6fKmQHmw+Tj8dOdGSKnUESOdVt15tsbqS6jZglFSXUCpbGpS73dU0uMLAAlhTFyfnNF5iSsNfMT09/YIVaWW0o6XTeV+joGaMnst0jtTYPLvW2DydaDmPi07NCD2UnNucPu2Z0sp4/xEyXhlfVPe4goOyva2oBbCixsiVXd7FMVClBrDqnus00bH32z+UOYWUVHGSToM2FdVVYqusWGdhhtK5vKJGtxZNk1WLXNKvSucVHerkXznfGnugM4w6CKywlJK+NV5ztwLVusUlfJVBdnmpPGYiQkmYLRN1kJ+VgIkfoyzGwRRIgzOUzJB1nLMoXnT8ziXK8+icZmGU8+vT12MvWybe1fJ0EZPAA3HinaLiGqHE9/JUAPM6yj2qlN70+vkHL0G/LfOQLtGLzqM48b0omXuzNDmLs8vNzufVBVIcY2P1aJGlax7jrr004wEtcvzQyt8ESJBLr7hAJP4OhosTBHvRYsFgkKE8XXxEGz3vLM5wtBM8IS+6PYxaobqVx1qhuhWqW6G6FapboboVqv8IQrVfGbS7VfB/PQU/MS2xBhFr5rbhe9a4EF8gVBgzWyA2jMRfO8o/8DkYZrDdiKyQVGE9/6J3a6y1shrzfCDeJvwSYRhWwmmJwNpK4dqia7t6/Tohtqtmc9s426X9Vwfbrpre6hG3V+nZDLtd2kvz2Nuwu1sE4AZ43gbgbgNwtwG42wDcbQDuNgB3G4C7DcD99QNwX0eJy7NMyi2b9BJgFNtjb9sr2GNvuztrEnsb9GLE3pbZujxdHGsac9s2DLvKoCizwpCCV4HfZXRliWiOS+3g1L5AOOJPjsDTYJQYjozBkSbsvuhwGbSN6O3ytRhfVAdZ0YM+saoedhTPvweK0988zosomUnHP9qTILKywBJUcXDYP6J85TKSbvAWoFtnyf1Rqfuq4NzN4MRbjcYNwVO7IUR1z2MEfomifGlmtfQwyuK7NT6KOHit6XiZAgCgLD3jET4heEtGWihifv6U39gv9mvQl3gStT2I0QI/+KolGxUz3dWmTidM73pnaea63dmJ10q3dpK1U6tKqHL+FH7rQHDV0Zp1rHtaU8y20wNv4iQIcRi5V2jqGnZhMzqArakxNG3OAh9E+HG4MpwKD0og91iJmKH62XOqIS7bes9favubbzf1kmfwGIk/Zd9kI7WxbLHF1kibdaAuII6jWpS44ishd/xvYiNcEYtWIFgasYaUGBFrRMAlM2ANbWALWCMa2ePVGA1lvBpbS3EMsVDLbDPUOBZGNCEcJqZ8V8nXTcV7njYgIOQ0SGETHD4PxhMLfHDMc3s8H9nGBiLezgEhW1sJJUtjoNnGadbj80arV+Kwa1enCrKm/Si4y+7T6gcl5AIJk2F0plDkWbpMjBN8rUf3FgthcoryeI74yU123cWeNOgp06FFxqSMYjYRWm5OUAObT2VbdXNopAmB4CPwA3hEGzss9/SPidxlmMWxiq3MGeyLs/vcde8kKvqTzsvBr8EwJO8im+TZ7l0XL6H7vuoRqqoXMpvSbrSsugz1jvrjSRD+ZTIabpjPXD3xVham5AKec3sAPAH8rnjQnwbj/oH34qCPn1o3BsOj46m3+4wmo91U2r4D3DTvvodd0bWwyzuKz13pjgj1qvRBiwz6MIoZHdBykz6Unt23SIUJ2tz3bRdHNhfBEngYGXcnPCCZWcMRvGlLj9aUX+BLk2sZFFE3y1IE2xYipJ4aLXfK5ycS4VCfcwwhlZcIHmTnF5ikX4yOh3YZwsUpYCs7F3GxCVdTS9A79aAcuZCmlJPehgtL2ZRArz95Hexja4hGEIStmkPR0bopJCmaioufibVsOlYeAHQbLnTfdbAJrJWoaqOzEK56vEgNNSydyTqFDKZw7/9tQ5C6Vc1RPqaMa2YMZdxNeza+wiZAaPkLja/yDXZWwNM3nKVLqsqGEt7e6Hg43bjX4yE4eTUmAFE0sydSITuqnjm0yFiPUcwWQ8vNRSo9Y5mMdSCgLAvInEXMDwp9wpLVGt4z/li7DepAwGzC1YvanD3TUKX39Yngr3ogQGZ2Q2qeJPABDIzG7MJgRkhmLQAjtzmtxzofCWQ7fucjhVnH71xxcaLT5mppLatb8/jWPL7N1dLmamlztbS5WtpcLW2uljZXS5urpc3V0uZqaXO1tLla2lwtba6WNldLm6ulzdXS5mppc7W0uVraXC1trpY2V0ubq6XN1dLmamlztbS5WtpcLW2ulvY5vrWpaDexzdXS5mqpkaulJDBthq5QBE6JD+gTCRVHAvoukwJlJIxvgn4rwjxaFPjDWZZeKrF7729/9junnzpPt/3OMinihRICeJYuFnFOLP9qhFomcYAvo9/iy+Vl5+mO3zlN558q8lMIC00WHmmthxvGDWYwuP6wb6CuoLkXg/FkGk6CYCgf5IJp2J8M9oNwHPQn4kFNlh4LW4hJeDQOJsGQtcRWvSpz/8Mu4tYGY+UGVNXWUjXMouraNtUwXyo3KYMX7QwVWTQrdPVvmep3tsxIeB0cCo2olEjAneK2Jie1AqyMg+m4v4cPh/HoDYuvIpZAX+BElZOOVMIp4ACqOLU60MgpDUQ5DZqgtGFKaA600dizftd6pKU9qczVbXqEzE5Vt/wr1PniCynR+1Jdvi9uoD2HBQ/VaLrNeMoMXKqsWSrNVupZn1QamJQZ+RhPH66ncQLTW2D+WsdhVEQ1z0zv0AWRrIrv35ABTFJ55XO+idxiziphWV/FxDPgRXR1hRKwGl4gGQtbDGApog7gJqwWfNK5Y3YnaKQes5Ou+ethdaI/wOga77JvCfYKORmrzzytPhqhgChxqhHQtDUYJiBWjyZ9Yj3y0DQF/TFy5fPV/G3vVeIrHnQ82A8m4WAY/vU4mEhbNOLZ5wkPGq4M3fW2qZnFR5Rl8RyB6HPi/Z5iClf7FNEHlISn0eyDQHCM/gl2T80kOu2NhlikGtfFKKV+XaRSGtnxylbFhVrOaA5E+yuImnkGAqfn4TH2H9948MTf6vW8Hzz3l23sONXDk7Nye/6oOBpbGIBWAULdWsl1gGOlYVSg7u2ihqxVK+ptcTnQdkyN+2+oCedg73UwZQyMeImvPx5QFx9EadKtCgJEndSdfqOOUFhGK2FMZd0nTpVdLUSUITmFffudiZave6t03qjwky3+0p7Mu/QzZySni3T2gWuqpYhCJBYmvdBwirdgcxY+BvdXd5S3ArK8loCrGiTp1jv43LGDz9sdbLaDz+vt4POaO0jSR3Wbx2hbP3+k5h3dpkGxJBydJxY+k5hV0YzeTmZm/PumAGBdzcOo8JULP76NGDaxVthTO1Dfs5pzmsUVY9pMcU0bqF3F5omFSY2u7UkBTPd8WmIPweKIWqmKlnLWUjwEyxKBdEl6MJrdLSpUp3rWnvu9X2UoV++biv0TbkSGJ/vyRqVt4w4LhFZRq7I7yhtK+xKHf2lHhCWV9oNrqGZYgGw864UY4LwSM7cZwlNM+YCjfNmN0AUOCXu3inClYARuP+F5EZb4NjMU5WmiFi0XZjhZWBtj9sXylBgmyCbeweB1IM8p709dp97i9FNIdPiSjsSS7iDM27j/hnLqScNQb0rDxuHeXK1LrN6r72V/Pe6P+8PpAEcqYiyHQFIeacREkVzT4jkS4imOhjLYD5pDhzdbET6W5g0gRBeID9bb3JHYgbS0kpRCTQ58lBtFeyDwfD10uFaUw5M3WxGeluaN4UkW4fZCwVax1cd7eb4OwjfsmWRWyq5iBjmtTjnCY32TDWWbL4Fw0jkeuvaizRrSZg1ps4a0WUParCFt1pA2a0ibNeRLZg2RUcqsBMLkGNUBeW0p+756lr47SMzXPBffWtPvrZxx7zZJ9kyxl/m1O7znJNJZ8qeAj3ZllL0C1EGAGjZlE+xAVzKBb1jVYuglTjp7/eH+YL8/td6aGqS6ASMZqW503YoAMAwq2CzljW24Og6+wMvxcP9RSO9nIUG8xw/pxW21qzJEqJsbr3vTxf+hI8J7rP5NB7n+3YhRqoWElhopLaqkvXtpZUT4m8/5jC/4gy+J2xf06VPa4t6bWq95t3Lc24xJXnmZHDgYTqbjDcoojJEogHyv++7e+993Pt/84929//f+3b3/591/f++/b/7x2+8P/c9/xv994G8//kxKHn3e/P0h/hP/B//875t/vNt4/8tvvz/4/K73/pd33v33P/xGO/tHdP/fW/d/en9v45K84t9kaE5MN26iJE0+XeJN4n/maH6Tnp4t8xl27+iBtn+++e9el+oCHNDcrECPzRwVIVFQhXQiJviNXDyqjVLjEUV/GRyLPEOh+Sb7ryuMdPPhWIfVaLUrDmoTSeyQwNeGJL3/C372//Tnio0gfYvlXUVFgbIkf7f1/o5mdnJycjL/fWfr82rz2n7fiBCrKMtgPeTKJYB3M0/v/5KkBf+J+0TZ/XmELtPk5irNi8soL1B2c5ousU7/l97Gux82w/vv3/3jz+/v9X758y2pgCw/nKOzaLkocL6EkMzjC4CgQHlxg//Jyb9xcn4zX15efro5iz6gmyQlfd8k6X3+R4JukuVicbNM5ugsTtD8JomSmyS6Sf4numFSBuMc6TLvrRkyeI5hNJ9nKP+qnNoOTIzzGzc/3+D/vuv9ssHBQQBGQRcbkPufX6KbJC286GMUL7BcQH5dZenHeI7rpIWXo+ImST0y0g26vCo+3ZDgADeXcZ7jLRPwJpvYIxPp3TwjE3nf++W/17sJxMjoIl3MVRZasgd3AOd36ek/0azw3kX3//3+B7JQstzf8T+f6RbQ0iJbopuzaJGjm/u/xMlZnMTFp5v/t4ERNkNn/3VDev6vGzwibvEL2a//ukmWl/91M48//s/Wf/Vu3t3fDH95/0NvzaC8zuKiwLZvn8KrLD3PosuvA9H7v2wRqG5u/dD75eb+NgXlL1u/P/l8f+v3h+o/2zufCZB/uTnD389wKfxne+fzzda7rZ33G0+3trD+8OanH398OH/0eP74yQ569PCn2brB+G+UpRgaXwV2W78/9j/fbJN/d8i/D8i/D8m/j8i/j8m/P5J/n5B/f8L/rhsOeXSJwnl8Hhc1QUF54krrfvfD+3dYDPx9y3/w+dsEQkiXVw8U4m5IPJUzhCXSeMEvhqYkmKDflnkoKoa0Ij2V2GVRCrdcecgjEqH6ltbPD0Z7r7lrElPBMXFJPOpy6dWU3OwLxku0S7y7Dqm79nRfjIMgxFokpnhhMxZwIhlIdOi6RyWaMJZzs268H2Zg5n7cVDZSKOxoA2LzAJXvRDF3inDWFJe5S42hMMRpNdt9RjyXgig+ZsU6iXaIDQCbJ1sQtdQgNtX4L3MtyiKkTYaIWeSY927FRDVrj7yIPlkMPmwhi2o8rv/leP+lI2Nf2cO6aLbCo7qtLcDSRZp+oOZUd2DP5TDpMZI8/9t9dVUVLQJlbOoXm2oOPLooXE3xKFL3GPgiQMwT+kuo4nF0KlSy7qq7Fh0OY9FM/iaFXXcP1FzpT1AzwI+i5GO0UOUKc3TXQcD6EB+6IKtJF6oF8FZwZgONsG4Hcsm26JBaH4C7cdTTNa5AzapxFtC5VICCzMhOF7/bZx3SEFbDVQ5Aui64JLiaLYfNrFiLZiJSbncELIvIrhrGIYIz6OZ35LVRGCdv8r+IHw8wW4aOO6KvOuZx0iQa+9//GlisoWn4UzEFlc3KiVtTGctm2k6GkdLY6dFg7YDss7sHzYRJdqEZlJOMdg7A60ba4nHS1YDu7hzN8JXcyt9lS2fkQVmFHcnYBYhYT6pzJeSJp+cwo9T7UQahGAhRyRpZEOokXdPjtp0lg5pyrs6/7hoC4FG+/vpFh+RmYTZZDS5iKuXSv0LBUuZhrGMklqCh7G4FcmL25sDNu2a6zOdRRwINAL7dblxYqMvzCzuigdPr52fgUV3rsivecVTXEWLfbTPMZjQMs6sxW1sGQMpWSHuMncLS250T7HKZF2G2TEheMCWkyMcQN6cN6tfDwUrwl7J6Slis6wuUkMgmyTzGFgZKnJJFfBkXtGsQpeSZO0pJgXsrj0ySofQKJbTrqqBbzaKRrB9VdRGgxyJtnGbpB2TYAGMhJk1Kw0LDKtYsgji1n7jQqdOhvtsi+HBTlxt+6MEpGLfMmoYgLmnGtNgor6mYYpRXVQ0tyusqxhTlVaWlhKseZgQ/ezvbD398+OTB44c/UliKU790R6XLPVrMgSk4MwHC8duftTC3wtzlg4UdUWoQWsPkDw7jDK+RJwWkMs2dAsiLzEP9bJnT68663VSCF8cTh3KjxEdFtCpzULFocWBTuwKOJ1LXmGUdz27Cg0W6U0sEA54fgbmsi3QGefxvVw4DeyqXO40R858U6eQ/JepHeZKaqgg5VPdihHXQw9333DnL7DnbvkA4rzYe1t3Fw6rAGGu4LCvOiCgozKt47WeMO+9P2RlTnvenzAmyJO8PeeTJ0mtTueLpV12GuexEUpQ3huRvCnKv+r8Ohi+9yfHhBj9jsBF9rxXhnCIcybaBU8ybMQlfBQeOs1Z8sbIn21cRi62b4CTqp+kyaxS/T0d/fsmyH7vKBYp0Ta+DhOjYzRBrYshfiqyKPRxwuhZdfnWkpTwKDg6cAgn4aJdI7BVsoFoFRPkVWiyAAMspcCT+NHVQrM2mSZZ2ALw6fj5xoAj/YkcRy1e5bqp/qBm3QnGUxpixPIUXuOVprin2oG5IYMxJ58XoeOjYSfnJuhjrZ7Eaq8e+VYze8j1CiZuUKGjIdVxwkqz5dOAzbnI28DaNTwZLQ/JR1bKxqRCdU0g4MlGIKcWE/ZrFlNea5Yyxmh8oFzXLi+jcLPzKc7lYnhoTkWVyFrIMTEEWwvFlKRhcFuKRy8MvlyokKfHejUZSMMT8j6mUxKnsLMF/2+tue91tr7vtdfe7ve6CpHIYKfPyW2C93eTsGzzokZH5QyGUI3tlqmrHFbTu+Ngdkw55B9f4vVf94cvGqmLZqrGwZm2q2WTwFFWVMC/JJbh6RP8viB13e8Fbx53OOIFtlAQprwfwlRSIYxUW1r8YEndjIZU5wwSddJ4HLECUBZDgmxWO9u86GHUqFMJWRYrsMhpzW5pW0ViJoWk5jalzP0XYGoIoKxANwCaEHmL8yyUeug9Rtm46k3vrJpLbjSC2jUQIWp6WIVHfjUP9chTq18GgBloGEXSNbBeBPEGxYdAfW3DMFpON4glrYEMxV0Q2V0OJYa5gbJKH26L8MRtHgmdhxU7cPTlzPU4jWmZ6pSaEzJo0pmKz3RpI2KGJHQaDl6+ej47HDmWb9t0KdXedMt1sfS4guZplgvCjdXaOCtVTA1zfPi+KbaFbU6lXKMHZsFxv6ZojIKmvpkpVZ0Sn0upBvzE9aLnazaIXO49w3bVmDnvZn76iuQ+smTG/TCKuvdHh0WgIM/excZ3J+1TFWa0EgF8yQx/+i0GxNGdlC97bgldNuJYXNrtpye+aBmxuphyQ8pYwOCbhqDGvWFOwW7ZAq1rFcStc5yrcjhfrXCSWpazG71bnGl/9grmnVjTLEI51w43bDwI8jTRBxlFEWPGmxch3wfIxUwuFAAelatjDRXx+QXejfuYDh5tP1amo66tOOiNuDEll6aEZL9rqM4RbMMF4aI8VLZtZ82SUdMAPSkcPIoeG3oXU7ZB48L4HdTwYT3srAQgfghBE9HdDILFGzcD0XFmj2UUtQFk7qQMqq9sVaYOJkLnPm4iOuYIN1ZnzSpzk9aiX01Qdwtao2NgM1uAqThKL5uqLUx2dB8MoNqkG6GQuw2hluOm525pIZLroaa1Xxh6cISlOmHohT5fnF0XtVwB4vLnuTvR02OQMlblh0SODbJJyRo7U3xY/LNrdQj4mlgy6gC+etx5Tngn2QW0QwrRFQVuky9lFiaxTwybfZrqvpZQrVTWD3SWHHPhNu1rxAmdeE7FOWnZuecTRIFhniWyPbjVT11VzMu2Pp41fcmSrxtdNa1PgNtEYOhTRbrmJgjV7u6RDWSCMYtlVv8oZqobCuKGHyQopOWwKVGvyCbz2e6u8+LDUc/KRmlP5SPypGzDa9lC25zcigqt2rNy1YjHFODdG7joxuaSlxFc7KlvnXpOp2h93ZW8EdwgYLGrjMhg4VMZVAHBojCtWX5GHq/oOxV74xnZ00VyfSEUG1tKIN3pl6x7Y6hOLzPKeMRXFSfivJY5YmCYr0rczlG8TNzTDn2rV12d+ay5jvqtMRYSyYNdS4HxORy+LHCPCRcfJuRPKOHSTxqdrMjEMBmYrQzoRbyNwcwkBKin9DDpk/VgoUW1nI0je1k6Sanur8xzvwO46R9alg45C7N46IMX2ZsT/Ug5QY2dIOr5lQd6b1nwA2c0NVsFYMmsgHbKTaHT88tW0yUHEGzQ+h3hD63bb3Sgr7B7lpkiaVBNRaml2qQ0afxekfylbq8hK0FpLqwmtsVT5yiDz6OwMze5AF3orr15T7l6FNdq7hduwBkWkyWJpYgviwmUkG2Nur/dq+bjqrwB3ZvirVTDU/DUskaHyH85TeQfQ+rEWH5idlDwUlNQyKujPB8an1gy6NYO+jRk0jiebRXGB/wCZX62OnXILBAOmaRpfvAj27HevMudN0GwVD05783punDacr8mKxdLN7My7PGcvTWbJKoakTFonauWWtXOOa038K2OSlXTEoeDqCVhPsU7KY4LipKlVo2n1b3XNkw/LXdJ5lz5laKeLnr+e1NFOGVv+elLPwpqtaev1yqVWILS27fXaovbTe2ZHlK7zoPX0d25VQoIrl9+V2FfsMUg9Ju2peSis5aFZUkseoSWV4IFaMWKNSgdVwzmP3gZtKqqrx3JlRYEFlUCq0SUwEGBPP0JNRy44QOrkNMQuUl2DZPxakVGAgVM9sycdhTV0tWDnrTLG/9GL2TaC665rI/GFs+urt2V2QSVFZowv+zRobXMzleqMOe9sYeZc0RXYW6XedHAYTKb9w6NwOP37xuNe7z9loylYsMjFdpcpQ8xNhZKK5QIFPxo3KPjRetdwVChnSCvhgaNYnYJpjAWXDq9p8AO8pyngUA22tK7s5QeWfkruamXVzBr6bc381gjwGn8QkrgNh171j46Cof0W/sXQ/5aYoqyhjqRiNIKYonyoFEG+SrF1kqUiAEMFt9N1if6lTEXSVBUCp9rqHlrdQ33dA6lMXCqJ6WB0RYz6mQ2SVZlLoeJ7fBiHHlKv5qlM062QtTdcCeGEy7FQn5BOc7baIl3Mw/SMPniTPyUacEhAJOCVwPaLahIaDkU++Y6ljsr1TKb9aRCOjw/ww43IykwelMkfm6AvYwYkF9WKMYe/5DclDrHF/+AsTuYhV3Ks1Q1BpMPZ+FJG8S8G48k0nATBUPL6YBoSX7pwHPQn+I1QKz3mktFgEh6Ng0kwnIrfLNmIz/OOhPap0G+2CdEvpq0+Ldcs9mmhtgboatACcUUgag4FCJmvPfdu55Su21Ny035UK1yC7x32/7ahh2fvgXQjeoXlAgmGJbOo44WBl8Zyw35bxHY2mEg/0BPpGlgoL0covxKzqZqABT5L/AyWB+guV4eyZ1Db63jTEEAwDUlT92GQ3EKNQFz1Usvj8KO5psagRca0jWI2eVpu6jGM+mrCZp6qBlfSd11mepiWVKpOJ3GbMUDWGy2NQIPUYSKJxBZNNLANcm+RZkruLZsmm6YkciR0MkZmKm3ayAp62kTXbdMGiroQVleU3LSuahTPK6az2TLLRF4rWlVRMpoMolEir0kQOF6yyvJ48VYrpPGyNBXvV868RQrUKPUYW+UoZsRjRwjfuuOu/CmKU76SO4V9qcibAtvbOpbJsGBTcu9AJRZ8giZs/bPcU7y5lj3mjleqZ4dZ7zpB7/oqYS4YtsbthjhgIWxfp17fpFIzhxUwjyWyCTWnspDdroNMmVmUg+R2S0jV2VKSo4tWzZlLq17kNOm1QVJ7ZOdGVfagG+UwcEXcqIaBK+JGJQyoJGA/qlWpgPJmm8G7Hb+w0Ccx2RT4BAL9IeEGVGCKXqLUPWUFAX1XC0fL5GpaQnVh9O/6yOqOwMJURPYOoZ5oLeZsQhy3T7TEum3NjuuN/cMVpWxtd2Z5S4DKutWsfOrEQNRBdMdxEI0qJWAtrWepshrA24CLXyXgohtviX04lSWSmWm33vQWDC8PUG+8TptbG6ExgzHfs9p6mcXKTAX2AiW3VWkAQLfWgA3ISEtGDzBhVGbmErbZm1V8hrdOkoZUbjsUJ5kK2nbf470KEQFiDnWKp1xhuBfYRE2HgSNzSVeaWqOfuQ0dK7oAcdDc1o7KAWgFvRvqboC7MLYpZVXcwBknEVGmRSrv9dgP4iGc2FiKi+WYKL5atSO2tvyyjCGxaWal1JJMix4M1ZGRI9RZFXQnBe4SvzaWnpK6f5ZnTBU6U9vgJN0lGFHI7BZdlqIpW0GRBbN0SqhDBZcoLdFmaXUsu6bVMLRV2ndVQ6V91ChC41DKTTIRV+BhU7bE2qzEj8y2NRmRpk8LuV+qG/92XcTyrbwpVr0b4ngHYZZe52t9Mwz2X/InwzENtoYF2QNoIfVq8PIVsJciT09KQK4G7dSHIUcSPS3/HbVxM3icWSoNFO08yupTpBiDrXoju7P7VBs8vr3LfJFcaaoBAfOpZYBmKp5GPje8zSoON5a2db1tmP825QymrCfECTuT8KlQ0lODU+CUaIYHKGNdm/cqUnlaUnhq6dpIxPcomcfzqECV79YWJx0q5+JJQuWoRZpjIQXWkh3unvfIe7bbpoizZ1a+5z2EkaGNlNpiu41Dzf6JnWw8Vq7N0Uh8tCfdtrblmCnbztJlIi9PcjKChYAjm71jWl5nd90rtHUkhic++2KijpjPgsid0Pj5WQkYFQpY90bUCLBj07EzLNHWRTejzcNYnocxQ6g8kKdNeKwtwhgnoj0cjv3C4Rq54pCyn02KHOC6YNOHLyGbb9FjZ5nMfRF9UwTRLPH9om9eUlwmwjomQFfWa3YYCoGdF1SnKq0LS3ePFJr8+y3AxiLDmtcRviqsE7RFJV2eytdDy/ezSM/5jR2vyHw1fgtArLApGe/ejD5u7KvFcp/NEAZh5bOCYVVlZIlcpoLkkSpZfdd9hLTaFKAAK3EhAWkhjgOIXSPlp2IwH8nfQNghxRCi3jNvh8rTznngNSmTrl1fQILqmoooC9H8HHHba/a36TsjtmzL9+ZoFs9lLERZUEGd5ua2IX3bkL5tSN9vP6QvBigjcrYTiuiCKQkl5MLN/jTPQI1p2Loh5MT64X+7O5LEZ3Kr+9t+2QWxkkXRdBklXPD+A59nd9H7dRSXDUebQMVwuTxhHYLve6mcQNGJyORmJ61oTu6/z3a9RxxSDEj6tQYqEFo4luoRnM8TXyfRsd+O/GXTSoNnIQQehGYXaPYhPI2K2YXjSUhKiNxrT1xBbGKkxzwUvZsbr+t18X+gnpmUpmfU4Y9+FvpUrq32ve5Gslwset0e6MWwZT7phIPhy2AyZeZR6vNr9yLKvST1wjg5RzmVULvl7Z95+/1p0N/f35gEe6Phvu89efxwa8v3pqNQDQ0xno4Hhxu/+F73792e73Xfvn379v7h4f39/ZPO9KTz6tXOw6eHg6eTyeaLF4+7vR6YUpQoU/LixCsukHe2LJYZUidoaO+VhfGvahsIaxL6lDiwimuJqzP6zd3VrtITtD+ydgcq1J5eaYgmrQJ03VFH1iqVrogaa1HfVfwn9Rm1diu/d4X9OeWoyZy9SDV5zZLXzharW6z+trBaix1ttQNM0G/LPBQ3G8qggdrAwrapZQ+eI+5d3oJ8r/sRFSn+L05Wwd0YaaJg8o7ZhYiGsYr0QjoXR8r/enHhxblXpN4pIlkdfA936+Ng975HuvTSjD+NdtUZ7cqx6KMtO8LAM62OtXxONA5xkvJTL0rm7GwrUsdoGEOU4eBF2E4UskJVXxtGLhK4CjPXiHM9xO4HNNAGNjewZx//tHT8Uzc80SxN5u4JsOQmEIAGGxCdyQpF6n1ACIc80Dn4rVVHKkNv8b3F928O39XY1CRJbjQn9mAsXN/zPreV8aHEjx8tGKG0Un8rH7VSfyv1t1jdSv2t1N9KQa3U30r9Lb5/F1K/JvQ71fyutNa1AgL4K2QPa2hnJ1zJKrJw0ZNYsZ0TVu9yXnlpBC1h3Syg9Qz3QvqYpYtFnMdpwuG8Nzo4GEwGo+GkFNR13W2Y5wc2zfN2vS0emn3/ZRCSDm81SM0QpSedyfFRMJ4E+8RVQX1a5CnqooK8SdX++f6z3/kYZXF0ukCsK46xpCr7Qf6WQCY/seEUfRymnbLZ4lfP9+AN7PoC4Sc1THwxXhl+71qgM/zepflapVcoi4o06zzt7Hb8ThafX5DXsUVcoCxadJ5uff7sdwrc39N39fpXpgz6f1a//zP6dniJ8jw6R+SLaNDZj8/OUIYxGmCxl19EGfIiD9shLJM5yrziOvXIMrHgHmG52ffy1EvS4gLnPruOcu9qebqIc5y80JtexDk+fCLvdHmOWwyxOPjUu1qgKEc4+mqaFfiAuo6LC3KCZcvEi+deB8OdbycBQLbEboukXM56s/P5/ef3foeYvlzHOV6VraDuLgKMuQMYj5nHfXERFdjMO0kLcian0RzNn1rWLKajrtqAOO0BgxvR06mkMx2C3l6aZWhWYOjjLUmvc34n42Fj8SK9WbRYeNF5FCd2oNeEsEJrlTB+tLW1ZYWzxU2R8IJwlibkzMfjrtNdcW80JB5XlBFrXovD0b6Ih86CYvap4OdwV3Q3EKciZ8CW6OPMToNlCzm2hEBXwpTzlC37QZ16jgmx6WwTe3SKetSDIyUYKk5OipS73pbTfESxK8jQFYqgaQHbPoI/y6RAGSV+fF51/M5Zll5qROh3Tj91nm77nWVSxAsF1zJsLpHQ0QGq/bxbjmuX0W/x5fKy8/Txlt85TeefKhCPz5ka45Zj3Uq4xgzpk3ROolky0SMq4o+oxxxahZGTYUTOk56TvcIdwALh/3ILGcJhRuTSCEg740WT6OcNxyY29ZfRYoHywsj4ScCA1dNi/TxyOoAsy38p4SrEOdweWsSTSbiMqfQC3+PT2qTz+Ofy8mpTHZrdMHlFZm4Jl4MbYRND0hj3g23Ueb96ZxRklnGIZTmcjSqJcaIz/6ryGM/QdRYXaG0EIXzFXS4lpnsCC71Qf2NwbA1gjc5sYX1hzNpTbc3N73YLeRBJYkH8GEkcMbgLPjXc58a1PWCU62s9kLFKuhDggBa5tTXOHMrSlaCmy7SNabFF8EB1cu2McumE6S98pRIVGDYrMLntTATchHVy6VxkDWUy0miZXxRhwzJmRLkLpokCJZwgueH1z8/EVpXTH77hUMlJPdzKpTEreebp4iMCUUDWG9rhoP88OGBSkpR0RFhvGPFAlZAqK+vSEWWhIlZJlXRDtQiGgxnZRse56WtOSndwTuFF5PZDCkdXYC24l/dovB+M+THUwz7RuOlVmhNZW+pV7Mc//UgXLE5n/Wi2VGbgm6uKDXYSMld1fQnQ6wzXZPbX9FxNiSIUN72KcMxxa5QtEgo9/jelQ9pc641xyP543H8b9l++pOweL5qMsMnh4t3ztI68H+h6tXr9iffiYNSfUoShcwsFO5QAkUm/+e6JQTm/oz27+JnaWE5FsChLc8iB9sajyYSF0Yn/zbcB0/XcjABpwdnJ6ODXQMban5x0KOwAhAQsfAUQLB34YqkgHK0BU9mLfp6R2wDeagZlS4xKwjNOOpuD4X7wN4jRjKZlDaKxs57nMmaRQQ5svcK/iP7iZgveQX8ajPsH3ouD/nQaDDcGw6Pjqbf7zKMAJVecTb5kdlFi84GSINgyIW6LSckPoohxIgEWJukJPNBwc1fW3JQrVBFJDoc7AINbe7FBjG6fPu2fn4HViSONgqfMU8AiMJbqB/iht5r6xbxOXl6lOdJuk6fR7AO4TKpqJjI+u1Xe37FdK1nz6hvlirdJMuVwEZ2ixTqEZ3kaawgp8RYPza4jUlqNCpRtgqOVVDJun8phY7uh1js2NZmt1ulJ44EQT1h0BR2wakMEc228TMKxyXr5Xcpc66oDiLD7POC4HICSEl0r+CocvkwftltvlBLsiqW+0vpLk+somxs3DJkpS+3ZvDkbMsgXR4sdIxOamYTtK+EqhS4JX0LhzBDCAd5vau5E+0sSfBM1sD5zis4iZLasIyMdfL/Uqp567Ihw/vH+8y1U6LM0ybE9ToJWPygt/lyi2yK/jVcXVUdarjRUUqcxRsyoufaYeo5vMF4u/ehI4WKN3wc/mWFKgbplliYJDdwIuKutS1X6tHTD94stHB/CTbpm4Fpj/JgN+wW6Xt+CYJgWhMxOmisQWLDliSyUcsGMplwxalxzZKPccoLsFZ9Pku8LnKbYq/oTVWwYwI2bB/i4hebgvjQvUPzKedf1gv2UBqdxxgNSBgJu6D1btCMNh5SoY5ZP5keLXYcWSswWxQMt5sDag6kVpClHG8HK6t79s7ez/fDHh08ePH74IwWXjEzm3A+JiGjB2CwIcI0L25BhzpBh9scwHnEDaARsdlFtqJ021E4baufLhdoBVptNQu0w9ohbuxTEVZF2aNsKPXFlmB3Wi/lgZfAbnO2YdwOYEDX4zNIP+LkK/JBh4YUZ6Hj0GodSV+8/DEf0oBVKsYxboRSD0BVKOYxeoXwAASyUch4941uZi81AkQC1vpEhq7/ypc8W2z0vwqsoXvML4FF/MGYPgNpLXkmgdpl86eigv8ceAvmJQNL+wrfCdfarBodvL6/t5bW9vH6fl1cSGptwUWfY3vYi215k24tse5FtL7LtRba9yH5XF1n/JHEEkpdB+4mRC5RrSYGRAkov5Y6I1ETGdEdUT3UCCyaHjPhfymK0edDJR1dXKMoiSzpQymT1/FXssqAtCZZabxfYNB7/n3cHU1Dak82o49KHbksWzztJgfXlcgx/izmx2uy/32fGLGEDSK2iJ02zYLE2K2XBMtvWzYK1Al+D2SaM9Ht1mDFljUXssCHG557O+yxnoSYfetaTEcqArFoXK8+6xHQkFg4bO/h3gZMZg5y+CSrP5cs1L67cKEBalml/1QMhTeQu6J/wcojZEVkXSHGUIDOxhU1YcMoKYv9UUHt1RWsHV6XgMA76WikseAnYE3Kfg+Xs2kNEJDP7quwDXDxEmW0v2otOe9FpLzpfMzmGGm9lhQuPSJNhpopbKU2G2c2qaTIa33v8kySLEpdjDT4tN+9BzkhKAFukxxphi4KFkIr0qQWrgjo18iZsWRRhWzaV15ZVubVlU2NtGQqrLcqx2fzI6883OMEePV62eETAaxR9ECJC1SbQY6DdgbXuQF5kaXIuxbT9Rxt7o+Fef7oh3r+IOHYQDF9OX23QPaiqVbI9PUWmw9G5npJgXSVNfK97H4dYrBxKVzrUGct4eCSDYSf16kW699g9srtNxTJBw/rrLGnEF9pztW63+rvb6tJxxRnXbvl/AHW3u/39Ejjd9Mso+yBu5lisWlWmJyLZrQV60ouU5oUdE+5RVU7Bu7uiahKaAktMACq+KCp5RcPmeSJqANFKcdFTCkBUciNCk6KUUsNGbgP5yde0VwTkvq6lkgEKsI+YoukgNWj2WXJRKfMibu0JbfaE5VE+aIwP1VlsfRZ+k9HBMQiGplnj9YeTN8E4BPZ2tKTUhM/dSLXPi5M5+s1xsdU1vdb3LbuhnoWu7BQliUnXnGnBOIQtHXOSK+tUi2tRFR/1Ns+UwMyotXBsLRxbC8fvzD2PzQeYECr75TJ0rGnTTV8Y4py97dK/qp74SCOcKrjisU7vzZdxgLiEVhUKaHJ8SNVkrC/7Uw+UZIStS91+iLLZ0Q/+VhaaaIN1R+Qh755nLsv7QRTyg6TnqigkTkf8oiIGcYvqGu2L/RXyLjhx68jMbIm61Ax6qSc1s34sWnAIw5+9bRy5c0t5itQRqSQ8EtCI63hXGjhpOJmO+4MhfpahW0u6sIdPkt8lntm/S/yB38knvJm+hw/e+Sb5l4aIwhctcrnrvuv6lTEP+e3K97r+f071992ePWoVvxq6Tgtw/GuEDCKLPfZ+qGsubFN2b9uU3TtWZfcDm7L7oaHsfsQV3JAVSIwBAiCjSWhpbqSZwe9rdA0+n7gvZuvLKfpiXj6dTM9lkS2OBDIpzAQoVsNTRCVIGGUL7Im8IsjAYVGSX6MspBdOHjxMVHNHD6PtxIv32uOF8Sn8Ee65VXdLEpyKNovRnQap4pJlr738tZe/9vLXXv7ay98f+fInDnEcP8swR7tOIMllaVoYsINSC7E0u05qmlBBjSUVBT/SVdC/lFUoMyHwZpWgcMHqaZE4wdzwAvAAZCHl3ZMqIESnMpwreYLlYMYZnMIMnS3zKn3vegKv+162XIgsBFwgKPWusBzua+IcMhSxMQMYIrokLLFYgE1mxZ1ThxQjVrSutgBWm/xUoYZnTJiRN2n6UbHSdLZgN2X6FdsUs3HBi4rTUnj1yz/c1DRBNHShCI3uuOsrjVTTY7Wh83LPU5kRpU3p3b4S2nXgyx1ssBViLc2UtnJfX5CvaCmY3NEMLfj1qSFu/MH3HHtZUE0dt+JklC6sN/kyOUFSCi6jeaHMa6wNbAZJK9sQZ979Hd8jGCaRhv6UOIOpWib6JROlVeiJ82yXKbtYGr8iTcNFlJ3zrKykgXJ2EIGBVuZsgSaIZK51Gq/wKCQIrNR+3lCtBO1Kuwvkm+SuugnvkV3a4oGrBbnG2lo8dLWgN1xbk0euJuzya2vz2NWG3ottTX50NSmic60+c5Xm+IQPSSa7kO3kKV3IUTVifygiAt11gEakAcT2kfKzvHH9YKhWKYlZmlsEJW2kElGJLlHRXkPMvq8sRv4N5y79UUf8R+VkgB8qYyO7gAZZEagI+KioqfBWQeKllKyKbNUZ6kqFuji5QFmMPczWG6VnsM9e75lb4mDf4YnJCoRP42Tanx5PeAKz/cE42JuG05HhockzSnonncPBEHsIyj5ZAXBjfBkMg3EfIx/LAdI/nmgp1L7pidaNItQsl6nvyoUqzgtFT2L6lanapFbf0+p7Wn3PdxSLl5zSV2ixoJATx9P6uEy9wAkkJHoo00lLUonnfuPZ0N6cgRSaZHUGEdtDNR22ojagGbFNfi0XAX4Jhmhjklb+p98+yEZb/E6JB34ezhZRfGlteBknhWi5rTm0xHmYZvF5nFjyPdxmN/Dw6+wQr556xDPH6bXFbNiloO2KZANpRgnD4WFMK2yCtagldAWszFhZdHbGGam+RNaELu4PDbta9wZ4xnGoMEldAEn1TzXhzJ1CRQPTN9W+EUZDO/uQ7U3GwpJWuPYTKx8qerfkayEc4hLnuBatwMaLLyoG8FIDFcQXN4MhLCKe55uUS3CoufqkgSpkdQ4lW336barwIMJ8uoRXkZ+UCQGUb4I1fNBqhBO3AN5yTs5ivBDJ4HedkOebrX03tlyJ5uGCvXaQcBGPGbrFSfivJcq5ZZb14GxG/4634WadND9ENf5Zc1wHYMnoTJ4QMswiTT+IaEE8hVwprDF854ZA0oihy1gLdZiojnfycDEFZX1747mybPaQ9hEnyyYPafgvBXv1dZSJufJ9BaOe2oaHnqJIKR4EIWaSIAKDYfjX42BCb7VGrBkcf8AeaUZtZ4s3w9vao82o7S0sW3ZgowVOcQyQ9K9KQHKtswZ1gF84aNCG0RusQFRdtG+sklnmRHO9iD+iLntNwKmEXGGEc4ihmHPBMCNKBUbCpMikbFLsuHFjs1nWjkmUPUO81GpR6bGnyZI6DlEMsnNdCwrKfKF3vXCWZhJrFA3G0FTOgmoWZ1CevIg+5YK4xau7LUjYigy/LKet7ylwXpcQmC4LfD/tUmiSeKjWyErXyaZ6O6JlWgAbj/p+iW2Vah9WzmEIDK+JdQDEWfKXYletPONikdhqvE0EIsZzNToWXm3w+kWdB0l9pUNMJGxSgEQu0sWcF8DYeZUOl6M3wya+ltbqFW6WtE19D0t7feFcSc4rFOVFqLhWEvMLxhAY2ZHThDhx2YKW0WHMY0Q0sJ0g1vXrDa1Hh31VdY9sfyW5Ch7xQMohdyETFXdVOmKrOgwwmTcBoGzRFIKyZUMQysBfCifQmYCF/nXSZ3w7TmwaGEscLc5D6oTY0tiRERaJNbiKk8Siu/vi8a/oPNjVmU2qQWAncxlGK+1bGLnbmuGc9I9G65XjOO163as46QpUSMxE1iZhUrsxsPceRLwqq17ZiTTrpSOT5rpdTbHMEne4N/w/fFYaZyIrNo5Ftbo8FgkumhgtPsiOJL7AXqtWrU5SWbkqjRnT0Er4kwiHC88EHifwpqFlsza8fEifpsqctSbSx2ioT5o1U9mmBk5hjag+2dBXnChbxCgHl028CKxt50np8W3fKvaQUe657cb5NtgwDYIbiDTefjDZ8xW5gxVBCYMVqacwd6SAqMlzCdCFKb0+87YIqACUjEv1B3RVlD1cCnw0MNdE2VUokIYosAAD4qaYSwVlNuYZWyJ2J/1TmQfHb8ybdLRxK0koMsETUi1xXzFETTjDbVEK5wYJMMrEc58p5mgKCetqKI0scnR9gTJi/iV+qESorQz6EbFvvEuKdpZe9MesWZTM43lUcB3aYp106OJ9lEMbFEmK5e0Cllook5TXJ8/KrSGEaNmYUr2RusIKZYeg+Qx9jF2ukQtknmkLZDm4qohdbSSBj8tN2C80tFemYUJ1gcqBKt5+XVDNUVEsmEU4/VM9S9QCAFgdybWWus5IXy1nyZZBlS0qIkvWmmru5ly0S0/h6NKuAqHxWxjy2A5SSiCOdFra6exbiqHpiTXmPvzm0IPVZQ42aUEJniNVCrRq7VA5lup14jI5oni7L/GOBhWqAt6qvrLA1YKrC1ysTyjIJJlStB6xP6rFN4ZkemWFVM5RgvPjxamBeB5+ulKvoli1w/S4sl3P+4G688micvkC2kzU1RZg6QI+vFGNCiOY2uIFx1LWUFmbVkbnwQvtlOR5k1f9nY0czTJUYGtY/F82wZub8o9d8tcN1yiNBy8HQ12HgauZNfT7qr0WRrzxYf9g8HdokLfz6HGP/qtDFMhEbNFMdzgeTSbqKaEsperSPwn2xsFUGgixxlhQwNfYeB7m0aLosmOFwApKRnwD4OaKuUsF+0ovUdRQ13jx8nZVzJeuoOAZQ300pvWt7qNmG64ooI30PRCKIp36KLk63IZYYAZI6fzNQMFnnRfwEvM24lTjg5X7lbVK1PLSm9zCN8isqp5PtOWWxsYnx5GFxHmMAZTlKY8ngH+FzI69e56lyyv+4Ty7Eh/m6GM843EJ8K+Qvupjwj9+PpmON1ZnDraJSjJ3MCVLDYONyio0IgQ/5MApADi7721p0SEk/yB3qwc7PX6dLeOeNe5uLkbrXAo4od2Tl7p3ydK+EkOTpzg8cUfKT/VEN6EHkk4YbNHpzqcAHzwEAUiDCzvVQOmWkYL9EEt8YwiFMC1cR+wU516w9oI+ChPdNkvvMo8zNCvCIvWFo5Q1jUQ8ryUgUQuXee40ECiX5tV3y4VdAcBuQ8rFq3xUwclH8u96tyh9cVKeg8ZUNljrZXR7LKP77HWevdsWy7yE18MNI3aCxH1Fxy8wjnKE6KXwSRkXA4rGnWuuWTb8oJqRZc7diHgduyeRAnILKBy2aq6Hr7IXaHknAiBT70LdDBVxJg3GeEVmM+YbwN5ystQ6xcpZ7OvANcOPUvp3hmWpcrmO8jw+T9bunHPYP1Kcc1bKi2YTl5W6wlNGxOLUnWv4zxeD8WQaToJgSDKLWbxyvrEZisuaxG+7ZsGtVzC+SK1CicLBmVkP2waYHMyqKtPCKKhOLYoxemy8ZFqUDaYFcusB1HoAtR5A30FCcxDtpZapgdAZVMtqpvqtTGpwaL0MRlHD98h+yjMrd9v5/90xOzui+F73YnnaZQIqKalqt1xgpazhsU5EIevCyXWa4Bl1ZQf+62tidt88fVqIb6OEcoHFsEGjnMMxQiVtV5Y0T6MchaR8vaIm9pIOmCs4+dslYRmCHq2NrZfgbyDI0YJgOA14SlpQ+rfBFBQOJiHJXMsdsafjwcuXwTgMfuUyH5Q5v+V5qo7g1PzJrty8jK6Mp1VMa7bnL1pOdp0oZizFkP/QcvxviPMrsNILnBYUH6cgFan+iaezrUPwFELj4wNO8GRYoeTUEz5TGIF9GB2PebB/Cb87zuhM1lc7mbM+ZeUjnL+lFV9Mm6D5D5WgGSAIPUoYZQi5VCMVpiZlhCuLiNTGqwqoirOaUS4p9/WKPScNuWnmNvfw8egg+AZSp69CUF8gqXpD6LTE+pWzqWPbs3gWX0VJIW3vYaGEm0Z38oFTqQ7gZj0nbU2U11fjVJetBENQmmcpkdy7PZNl0E/22nVej4F+kaTKuhIgOumQYsPpgOim9gZH/eHU7gVIm9k8D7SmDhcEvbl0P3C3F8/LzM4VylKG1ZVN8FFNX0seWm1iGigDQhq5n3bz5RV2Fw7pK0PX4jSmynCk1Xn8ESVQkLM3gzLeFpe4oIhHOpuOwungMJhM+4dH4XD69419LKdhWG4ER6O9V+HhAL8ZBnsjrH+nQ8Ps9L5HrSnUTh7Tt21TdgQLkJxEnX2ZVDnuvyH/nQ72XtNnSPyCjru7HTpre0RcDOijuKQ+XMfEW7oWp/GD1ohjq9GqEYoau2CaZpekdGbXjNUt032Il3CPDTM4gXHMUlNsOf0puBVEWMLJ8HdgGpYX2NSXno0EJdga6FpZEmzrYikcxFoP+i/hYGWW5uo65Zog8pMTBBs1pstc87rnqer4jvIlgPfqqyjJm5jPA+5hMAaT5CF6CJ6AkgIp9HgQ9Pc3lCXdHiJsqN9ixYkFknuRxefnKAsNUgd51QXYBJcbTKTnHbVI10CvvABTo0loxqiEHAI5P8L5aREui3iRh/kyy9JzPOQH9ClMlotF2KUGjfep3YjSIQDGmnrE7Bh3AvuXe2bls77Xffv27dv7h4f39/dPOtOTzqtXOw+fHg6eTiabL148ZqP9vdtrOEmwl2pMI0eEIw0ndYy0IqANVbQyKd1Rh3SMauyxxkQjghaEsLjvmIZAWgSO5qq1Ocrijyikp0MtHdv3plkjuqpLlJ07WG4197IC4zAYvwwEHDZkEp3R87/gYIw0j9Lx3jR8HQRHId7Eja7Eua56KnXBvotP/ICRSNj1vTslOTwYR2TXWALRbz2UTg9d3yAR0uO73086GEwnnacnndkyL9JLlIWL+AzNPs0W6KTjn3TE22J+0nn67qRzSilFq6XKryed9/5Jhyr2Ok/xKNcXKDnpPP3d2v7pSecq+oSPdVtXeND0Cjf3TzrXUVyQiu8/+ycdyu5x+6jwsjj/cNL5jEeeo7NouSjIl7M4QbiYsj1sXJN9jBb1c5wJglTe0ym9y+PJLjMys1dxOJDrpwEAkgZJlf97tsB8mpFNlfBAKZMmFjKuIuY3/Upy0pkc9Yc8/9E7SGHv611P7D1QSnxffVWRQa1ZlOpx8DL421E4wOS/YR0B0PN77ZD7x7ut+z+9//3h5/ub9zb+fvPuh/vvacnO56e/8L96/93tEe8aYoTEbEOHvwbjKbkb/X00DDa6x9O9ru9Nx29D5co0/XvjOfWPpyN2vBr0fhcrNxZnLGK48ipKFsGCfDkEz1W2WXDSb2eXnVNa5ybXWPdt9rhiDbW3WBP4rYMZR5TBEZx3AylyMGGhRpY1yPDEGcDSrNGJtbeG9tYgbw3OiwACV4DZBZp9CDOULxeFQ/SXCMWtobj/njCCpdbo5DftkGAESwQ5P0dhNMvSPBe582QgVxx8SBC7ta7HDWiZ2WzzUaX4V2dcWXu1kZO0CIWlmWtApdJq4+ToI8qiRSVM9XqrjbZI8yJMs3CRpjlyDaVUWm2ceB4So/iwuJY+OcZAaq3VRiLZFk6z9ANKXMOAKitiIUwxWT6WpepqY7I8WOF1XFykyyJMkBsNbXXVUXuqWQdOaOaM6akbtBlWcYot7wpR3Ii627iw2OJa43gAlPPmJc7jxgShVw3pgvk7YG/ZmrluXal5zQy45TWVvLjlVdVsueV1lRy65VVlZl1XPR46DuKu2Eya+47vVQs9G/S8n72d7Yc/Pnzy4PHDH133ZeM9RlqEOQ5XfM0XbAG/VOAuZsgMZo7zbsucVvTBitatTZPcJJFlga+MDEssmr+8BbW6UnWOnKnVy/Je3U/dPO+kJ1taMPKBW3fSOBnGkqCdAJ+twhDV5wUxD8B1qdYYD2OxcXaLUN8Qdv0Rdo5PCB5+JfsDq1VukSZr1t4Z7JPDgzLafD30bXKkhyfsCfdl6cOwbgdHqxldimyAmUeOCQd6UMkys2odhurIBKf1yFErIaG3Dgx0IY6WQt62LgGXZcL9j+lfKqLtiuCbemMYJy3f1OKliTs561PCjXiS/0DDN8gIB9YxKpDXvMDUxl8NtABlbeik1X7V/3UwfCnR4hl5xC6fq3b9qT1Rm+H9Soywwr2giaFImckTC8nZyNaJt2ls5GRpaAtUa4Z9aX1aWp+Wr+fTwqZFWlNa6k8G+0EjauItmtOTpWU9inLDBRhlCg0DWZ05iDPaFzZsBbHHDZMva9zxSrara4MaCTjSha+3EsslPoOGtsEIHmq7tOFS6zFjNwc34nqtPF3y6KBE3GkQT4lFwCcJjOmfVUF6KlNzlOVHa8iDamQ048HX0uXsgpqNsz/VyOP62ioCrEFrRd6W5b7YFcE1hvuWsVR/VTeaK6rI+tcru5xZKb/XDSGOnwvKo4rLxN66tE9TVluuBTxzLKUbkOO7dg/y2vXFo5SfdEZD5hFB+D751SROOW9SFqjccN4I+3RIRwdmtHLTucPWRZ2Q5SsACHvIQBDR3w2BxBo1A9NzZY1mF7UAZe1k5ejupA1Jud4Ted01chX53U1JRiRlB76FTe6bIAs0zFjfTNkBM0Sryg5D6bS7kpbJ9kTS6JwnsX+bazHK3gFW0GnI5wKgWeA68FYL3kgLXlMPzu8HZmRpq1YIdAU3DutejI0TXgPtkdkeme2R+aWPTEyTKx2ZPK1inHzIb6GlzVUlraGIVa4OZMR/pvhpBndM/6oVnZ6G1BcHh3dfqn9YL5I5Eb3rs/YEsZ4gyi1ch3aFAGK3l6gtgbDm63rlYt2tJO9pU1lR4OO9QImv8p4vjzWYEYsQqZq9YEEcpH31IKtoQ2ai5PVsj+f2eG6P5z/ejda402ocKk2o9tHs1Hab1RvjQUlzy+j2m6ycjTQeoT83Fzy+A2UJlkuEedntSU0664WxLm9Xsob6PUmuq5mz4S74rcfjR4KRK8y8oNOQE5S944cgGuXa9qAkOrS+KcE7e7d0pmRlylRFSYXioMFkZZf1ZssDt7C++YvTjiU4BZwA9ebGATyKNA0XUXaOgEc9VhMr1b2DwesAxOH9UxcixkKGF4EvS7IvMQWxFUBQ/AGsGRQ/MxCBLNr3trFRQU8VhZjPKHHk5m4ELwbDfRLIhJxmUMzhN2ZVmcI+Uh/+e83sOJVoB5qAsZYgu6+HozfD0Ay1S5dqD8FL2+iBeGkLW3heWl8N0ktrm4F7aV3gAksraj6xtJYe1ZftjlLoe/IZr/GTLohQk4fkUUXJyUFLyHlHJmR53Hw5+DWwJ2XlLWyPm7yV/XHT0lI+blqaao+bZNbOR0vGgsZgHBsamLZZcmhbfSIYqJ0a+FPapV7b0qGGYKXdqXUtnUEMLO0JVLR0o6NoaVdaZZn2jkod7MQ4IRmIbGxnpbdCiNk0nhJ89t5yj9b8zdXCyBonsjFz2JCjkQWYMbUHRl0lVtVkOiKRyjapezwev3yLeC2x1aCHcbA/GGPH9emoqhulqq0vgO4E3g3Ig9VnZxf/NH2LHcaG5ApNw+VS96TuO+z9OAr/MhkNKxzv0VWXutmfo/A0KmYX+Cd2tAsvozl2bt5YCR95RDS6X9skxQRxV/MbzkxYJjFCWc/0+DXn1tM7j7DEvZ5JyRh7t58Xlm7C6OyMmseuZXoai7nF5IhqD09oPRNTzahuMa8M5eniI9ae8GN0TTPU7PlvMcU4uUBZjI1M1zQ1yolvPS+ZFGM906Jy8q2nBSIor2deIp7Erac2SxMSAZHOa5kQyDkUvWQAFgMDnyjBEWf4+fLyMsqw4eYm/fMTrXN0/PxgMHmFmYlyMOBgHlGW4IsPjs2BY6rIHvAX5maNx8MrYlnAzGF8b6fH5jMdHeyb07lEUb7MWHe04l+P+weD6VuzLrlRspscqXnQH78MzHr/WkZZlBRxgkIQZZl0PO4Pp4MhDVBqDwdfZ3OyZUIDrsiNAE7TLLyH73WvlqeLOL8ArDVDEf5x0jkY9fe57DB6g+N79sn9hlZbpNEc2Svy31gNhX2aXZVJFB+lOun5LEsvw1l2ae0bQyTcGx9q1c8WCBXuBi8OgoDctroqR8SizmR08Ksh1hAvfhY+RRq3Gw2OgvFkxO6Dg4A2IinqStqQNw61CU1eV9JmP/h1sBeojbAnUUHrHvb3KaVPx/3BlH4WvAJ85jSPPwvb2Tj5GC1iujncMPWkMwmmIfkVDoa/9g/ozRa0Ol2ksw/I3er5wWjvdaC3OssQCskTl6vdi3EQhIf9wYHWcplQq0F80XQ2Ph7SmzfXKoD22FLb1ezV8XOtNtMBOVuMgxfHE7a6qzjJQxYPiDQ4GgyHHD8Gw0n4pj+YUoWM16WhWnPMyS+v0DxM0usui351eMRFfRJJmEQox2XhcPTmpMPiGDCWpdmZs+NeY1VU10W8bmCpq63KM2lLWMbiF/LqgNOxT9Tc2ORsVnUTtN7Q+IuY2uT4EMQncATflUF18ReURTl0lRa2zT2ePdHgUasOt8u4W/lgBo9zDCei+nYx56ueP+SDlV1S7lizU8YrG92O2G2OsvmTBCZ11A8vfDwNXmwcDCZTHExtjvJZFp+iORE8eh72UB8M2UPwhgjpeLWIcKhxUbsnUBTHXulPjscy+op1HPrmjgmVyAwUQtsUJKJX6qK/6jze9MdDfRZqXk91fxhZqjpxHgKCar3gHhmJWvXzqtGIwGFruO8KG1Z/JuZBuL7ZwJyvtSZjnLDrm4uSZrbWZMyjmzNgEf5BmQG1nSHMlY7dpTKFsJhnj3Z08Ge73qMtJTCElDqlqsVqO8kGxHF3a0mUrD6VKCjJURFPQqhrCQjZFbqtrhE9Un8L6jpeB9ix2VUTb3RBWEE1zH6XhnCnctToDS/lwRdPOuK1oIu9HaOMay+7PF1ffwzfFLrFRYbyi3RBu5y+GgeTV/Su4HUlU+mykJWYEYgDP/pEhbBJ/+2EH+OCfejmEPxwxJgq9odjhhaXStkF0oIcxlr2bKORtj2UKDAWGuOxoDEYFfOCIx/FNXaZYog2IaL19oMej79lHZFuAh/PnrtUbWjBhCbNJaY0aQXxqEk7iWeVINWi/WjbRi+PPJKOfi7wyka+YGaUFSfnC1SkSQ4Nrngj+lVeT18cjPrTnvc/9ikQOYG0t263723v9Oy2wLJrAhpBR00hg6JsEUtTonLI8Mp1IcPrM6DkF1GG6Jr5F476DBzmwkxO0XSFkv9bt+BnOwjcwPkfb0ddg/L1Hv463C/BFR6baHWs+dkOWDfI73tbm9vqpJXvP9Dvw32AkJwc2VQsW6PwaLkrb8Q6b4GBz3a97S0aGGLDCoNnu96Od8/eeDQm3+yw27W26VWhsGt2/eeTjVts5X3rhvTwCGLLiFUC2QDTndQhtCoHJA97iXV6lvPL97pPva7fZMvUUITWhUHmjc1LPNkF/ul70VmBMpp1WZ4BHBjiRONPX7Z1qv3HiVdcIG8R5YWXLZOu/cCumlzPyfvsazY4oTkv2FOtpVte/m69/GbzdFKDCgTyz3h0PNzfwORw7xY8rVe9xD9R8HnpmcxOehF9RF7k0aHAEkohDWdsp77ac3FA/RsGTI+xeKbip7MnZzCPHBXnntTl6+Kn73U9bAHuKUttIryoWnIN7fT4fe0pclenSHfTG5wR5GX6Um8ez70kLZitiVdcRIV3uZxd+F7kUbu+iGfnzVHmpRnGLzzOHGwi6SUunnoJ+m2JHzrydLHEWr5wkZ57+KbmXeOOi4s4xxTDs39s8miKm11xx/7/7X1rcxu30uZfmWLVFsUcWiVf4zhRtmhpZPONRHpJKolzlGKNyJE0a4qjzAyteHP837ca1wbQmAtJO3YO/SERMbij0Wg0up+2rhrscgc2ehCABXREfrdtOgRBYEIcoQnUGTg1n+1pa0GahG1+qmpQOg9kb4gVYYZukOmb0UqrWhiQIt+ip296xxLE+XV4eozPBL2RHj7qBu0DiAigbWO5vpBvbr9TgGUfwyUC22ZGpVDniO3SWW0URBv2yNL14XpMuyIwDLKsgIJDZygIiFsbB1E4BXZVhnmcBVDh+svyeaTdMhvNlYmxgXtudBmZjUvOSLuIGj6hgpuwR19LoawG1DaApyQTVsMPNAgJEnRKc2L2WJrRVozozAjujJ8OlWBINEdQiKWlh4vWQno5h6eiMq1zKR/x1OecLGZ1mP1XVUVqnczqjNt5PSQ49WyP/bn5SznEKnReymsQqTjbWCh68xwVKmPiUkO5sHGkdLAOY49Llbq+xjo+Ejb+v1hBRx0WfqWVWFs6a5kaiL/EqXU9DEzdPifspwJQCYl7fqVTmWbDaMh4NACJ0az6B/xysP6lHRMik/SZwI/99FXvzPYPFYI1SPXL+D6IlvMAlOwa3pwd3+iKdNEKe6NT6/JpXhUv46s0i7UMB5Uu03tdsZDioTL6Muu5AUiZ9EMAWikQRqPFAu416TLuCpEy/vNuESXLIL8BU6H7m2R2EzCrITAUDIr7FPIXN/Ht90G0VG5ZkMgWjRlVBHlc5KT4yh7Yu8z7JHgXx3c5qzECP7D9dolU+qhCKmWNs3cgIvQiFXhPyGGK2NTzqLOpRJhFwxWUlVPd8XuD8n+QW8eGtCO1qKglTsv8ZYzdrgi6H47cEj+4+68jQfHxnq3V9iPettn0jwJOlizg7H3etLGLddMy0olcA0NiY5PJsN6XaRFdLmKFn66WHDsY8eU0/bkkvoay6fYhtNCiYzMXIu1chgUkF+WlucUlHbPURSZxkd5gCZHcOoNomXMwqWLg1OpXBUaAx6WdmnEmUmDYUb50ZhErEdZJJjnSmlaI+Z5G5LO1QXeKR4iKy3zHubNOGUCcQ0e4yHbJCSNdsvoRSaF9UIEsRw7JWkpvngqRkDXgLKGkdsUcc0R3jDVjcVVzXQo2z4nyqngtqIWeeiXP9jKOsqnGGf27BVDHteyfJHqyua4hdFJPXfVET7WQ1cLjw8YSnxCeBmGvhti0l3eYzAOL2CZQupjd9uwmiHLmOJ5eQUqlTAml2OMgE66YzjcqgkUMqu7nB/9LSFlKD3zRen3+cnraP+uXi3hQLlpyH3TWONMz6smMFgsI3BW8gXaYdpolK6EwjwsBKcu7tFjAtyQTeDQgQMIgk1wId3rsUZDfJ8Xs5jKNsnm3SjhMZDPL9P77ILmChCRXsmgWJXkcuH7W1PRrbOFSEfJJTcWmc8gZH2hU50AjwJmCoh0tMqgrk+gN5uoZSB/zXQgYCfms4r80h72BWUdHbiPpj6EKuKsJx2UcZRTcPktXfv+PmVxtQRJYB2S1LOZDp2P0hGbGUe6ZVl1T/UmAg3Ob6XLDWI9looC2BiNRYahfasdL2u1XVi2t+WtWjYz7K6vWJv81Kzc8ACqrN/wCarZguwlUNgLOAzXrFr4ElVVKD4Oa1WqHA58tK38ZE9dWrz1qlXU+GTmb7xDn7AAlx1LGsGaHpvjA/xYfJFY+9BECH7JWkd+4dekQvWCXV+6LAcobfX2lnzKcvjkxAgInMEDgFd7wWCoyWYM0kPl3QQ92QQ++2KAHPhj7ptvKTfFygrb2qqraJxbskRkTXPBSmYeFTfxBow+x3xOcwyYvxmsp8Dz+lWvW6M24TvP27rTadz87HbDDkdftgX+M0APv9PD20Tpu0DI9eP/U4LbxsDEq0zYwGT0YiOXk754hFeEyGSf7D+d09lAFa6JdAL6+40KFMNMBpLpkleJtX+Zxq1Ex8vjAIeRok6p15IetHRdKIzvHAVA3jYCIoh/y4eHYh2LAIvKh78jw9VG08vlDNNbo6Bd/9pInrAwe4j2enXNX3Tq5XpfdAKcwTYY617rvopUEV/ZfBPbUJnPySJ/8mwDQ7hjmjmHuGOaOYX7JDPN1/9Xr7XLM9eG2ywBKO5ZEKh5+EWbmT+GbiYnL2NWpRMhzwQxUFpfxUqXZJz7bWJejsuKrnJUosr6L74p9qRk4YNcWqeOpbZInAG/Ew218J5Ss9S1tMTeSSGFqzxGDMejzotU7OQmPJk6Qv0NyGdwyFEImvVClZTVGpmedamG4S3ozCEcmOnRDfFBNNV86g6DLDDlqCgtrgbk5lTiPADWto53ucT2zXX8jS2kM3Ko5Gl2xC6hIN90xzmBB9I4chJiUZcUq8YppTdyhj3jcos4ADivoy+SQ1va0DRvkC0rFrsZx/uCVXyAo1d7XqkTjXU2VrLWn5URIzuUP2AkNCfSdcnxci8DNJ1qBaMRhhewTBn8qO2ZwPuqs8dTjPXBwfvPUcb+IQup1YN/QQ2M9lesXYk6oA5F6fuoBD8a9kPkoYNR6UMRmbUQZ51EIcWQ17gbHpM2qNVgt6r29STxkIuldFqN2SgkZlRTX26WMfExwd2P2WWQEjRrS7oBVP020VOaqijUeSJ2ace6SbQl4NU7Ejq5OLduFIgu1AV/RETmovSeymtvOSCx7MOvK2MN+M95rFB+G139tRYegU0WzLNkdI0vGnUYJOIuUTvkPeIzivWrPs/SOGbpdRUUtnbK9i6DGZiHcKyRVZyXqS6ouDdWTVGkqqympeohsJ6nuJNWdpFqxq2tKqt59XSqplu7qckm11p7WlhlshD5JoZwxlcgI1ZypTEAoGYZ9xleJBIfEcVtDdKiSB0rrtQUHcT1Q4m7p/WCv/BqBDAXKbhJmOJsOPuw4jd/FiwUncso7ckNjIW1Rl+RFspwVKLSEtl8os6WjIbEt3wVQXVlG+FW8UeLr+jRV9jFiej14XCTWOj3sCp3Do1PH14GYAl69m7v6gmmPyDsZBs9nLiwsgQEaT/kTjwOJdxvd4RLop5RYR+HRcHQ81jjILDaCF/5ws7hEZAP1wyJgBbFGlGXQj2wW+Man7HMuWv3B0fCMmeXvU2PAX+kBeXKg0RlZ1hqqjJoBCuHlLL1Nlte1JeVROBn1QOwUUKpcYmMQ8/LOqrJctPYVzK3Rb5HKTwucXYJG2gVUOuOiZplMB/pSagPiu1UjT0UsXM7EvgdbWAxRdwUzdlW4jGLEwwJk0OHmaxti30Z3fHpZinOS6w3mHua8BHWM61L0Se6U1Gc4WdQKF2XwBZML2vImt9qO5voYixYLhm3NeSXDU+9+2gNERV3YHSDVB0jtEBal68qB8AU58Gy06GB7l0AtAO6ug9GyF/MHpBeKmQecZRAsvN/UkYh4K40I6gTDtSLfOgFMRYG7ZLkkXnE/e6Ra3g8RhVV0qkEIVncYTinr2zTyl3UDr9ofndJrR1w9ZGEC2gaBAoGUaUoc0lvXs1pJzz5tx44Q/xsJUZAikJmYhdy1bED0Y38U3XE94GV+1zPa8PTCdBYc0txWcG25XKV8+xuhfXECbHguAEJCbCTOqsuuKCxQA8B/8aI17UP8OpBbITwigxCYDKeT/lnIInlMB5Pf9kaTUf9s7393g/ZvgIfWfvv27dsHZ2cPjo8vWpOL1uvXj568OOu/GI/3T06eIZlutcyFM74802B08peKK9Tqti7BYbz14t+t91McP3bKnBtbXTuZeTK6ydxt0U0XPoruB+6Q6KYX0bWbuOvLF9kXZqTE/2KYWOzPq3g5440rhxzUT52mO6nTUA91Iu6eTkV904myY3kRZfx0af3+sdt6H2UJbAZB5iL+McvJeRQAoHHvNlE8vuN/qWhX7FeRLvgff6yiRVJ8YH8zqBeZKnzl5tDsXy3goK0XrfubGMY0S5fzBO5xrRd/tRbxVdF6YXQmvYuzqEiz1ovWDz+2uq0sub4pWN6kiLNo0XrRan382G0VUN2Lf6vqr/jc3sZ5Hl3H7IsucXQTz97l0r89i/PVouDBoIM8vY2Lm2R53Q3yFFAm4O/gPsoDNeoXQQvGIefP6DB80O3sBxMAUErAM/1ydQ1YsgNAOHoR3IGXPTR9l2YFOJ4zV3fWm9UySOZEE4KarBZaH3//+Hu3xfR/90kOI609y7fpPDan+JCe4btFtCRnOY+LVrcFlCFzwa+oiG/jJaujiP+EtrSEJNAPBJzsVmOwLSI439pOaDX+xz5K7Gr4v+llmgGorzj5pTKoH46nL4ejgY69AXlv44xLB0Tus3D0SoZrk/nzu0VS0NnHb077EzN3Fr9P3vuqH4U/93+26wdtMp2dK8PNSG3uUFHkGz1aXCKazbK4sPqES/WOjkbhJDx2ShJThcuh2cKl3AnDhfScGWWk3ay/nHQAdspmcbHKliX9HIWT89GA6Kkz9biUmv27KGGtKI898fhlpEM0x4fd4DQcvJq83m2J3ZbYbYlOBzRED1kc1YuW9LHnAUq1z4ZqiAe9nh6I5z6Up91lXjBO1of1sz6qn/Vx/axP6md9Wj/rs/pZv62f9Xn9rN+prO3fP8qQbm9OewMnFCvDJhDQ4AiZgCVz9EmQeNSXDUw2mALbMXwCKBtLe2vC5TR249HqdL+FB1YO13zz9dmhdLoXSxb8gJon52UPEpyqIZGeGeNBwIIRYhl4mEowBGuOK4CfSipBnXdgDzuwhy8D7AFZ6RDveu5rH7Kx8bzq0e993nL6TY9+7jPf82qzn/V5BWdCGPrNZEMWmStuZTanuT1Ox0wHwye4lTldRRVa3zolmBRuxS5rRDXbHzvkMcPrdkfI3x5Z0G0FzOZMD89UpFQWZIKrLfVLuqdewZlR/IEMGCKQIu6jfAoaBM0uVEsshW2U80k44swAnc9sT7wMT4ajcDo6H1AG8CeTcER842RuFCWN4FFxeqcYVRBWiWYdNA2DIJIn6ZKm4DYOO8RUxZf/N55J9o/RrV2CxV8JPE5Rla8EJcvIIpjCcBlBVYrAfPkYYQkKs7FRkMXqgChkmFSgr0CVBnedCJw9eR+pWS8vdpVm12lRxEt/MTlWw3gPZ1CUzQ6F4YgdFnkpc5Rw1eom1Kj1InoXZ/u3CYQrcO1Uec3s1lm7Vl5G3TuNchDBJNvP4nmSMSpKg0NiWnkN4v4py3NseH695GmCGYBujyAXtrYMw3mVaz6BcjQz4jcCu2QysIsJ8kvMypqNsFVh9hdseXyNsOmqZXhfElLHtdrk6bQ9t2OjhwTtprAQQNsq8oXEM9+KUd1h0IbK2+rlTEfz4abM6iLChSQPzz/0eUpJTwk/rz8s85Zyi5PngCpPLYUydMr5GOChe0z03wgXTgxClqMGYJalRyHLkyMwK6CGYfv3G/zEdDAgKZ9543lZ6IHD8g3G7TO4VMdoWzAWI/KSiY5FOEcRZZRI5PgpOrZSgv2tloztGnntoFAiTgH7m/FHkQ8zWAh9gZrmvRIV/YLKO3XxnP6qDMZeMRj3BDH6YQ1IqlGJArg7tU7f0pkjjxh45GLHoT5mjBU1D5RmAcFqHwd0PDLY6c5MH9qUhoDgfasCngDGxPzwo7kiOoM14+aWdBblYtlRGPNS7LQCiGAJ0hIOsQCoxTx+wvODnDerxF87fIKMu/SNMC+XL8L733jsQTyQraJbDIB3zi115bnCd2UZgKvz/NC8EUGY9ZrRmnjLRtHTFLoboCa5ZMVb1MugYKKph4/m45I7u97A0ItJ86Y0P6jXmNT412mJnsFqyqBea9ZvT4nYtdvEbz3rt1uHOOmXovXbxNRZo8lGJOppUV0C67eKX6nWb1ld5Go3jN+41m+35o5xn8nQzUC8kDQJ5+iA9fPIJThEqQJZR+wIPaKV1fCosoaHFTU8rqzhUUUNTypreFxRw9PKGp5U1PCssoanFTV8W1nDs4oanlfW8G1FDd9V1vC8ooaHB5VVfGdQtDdGWR3LB9habQaj1R+gl38uC7EPli9XG45e9gEaR16hRcpSJ0OUhkN5Wl5rIkQLmFesZjfTiGc4DXtj6dXVMcMXoFBrRDy4qlhvXEJTrAeLceZDrBbq2m3eAxQTzp5xd84D0ZIhUZJCIy6DTYW94U1lSBIsn6I4NIagynE1IfDMVINTUjzQCI9bwYFB6casu4WRhz7fO7oqHY2q3jwYYaYQ+L8TOUr7TekYAahQmR02ed443m7+IwWZ9TQyzBYd5CVr2YkbRhuboQWqKB+sLtMEGxnSij8JA1Zh7NT6DPaQ0WqeFNUGkTxblUXkFg2+GLVctI7Do/5xeDw97p+chKNwMDl9e9HaFyaqgs38S7rfjkU2Mgf3DSvNEf4cjnqnUyn2k5kQHx2eTAfDl8Pjkh5V5GF9qsgjDgEwJhmeQ6wx2T5dY/+3UIyR7v8oPO6PYHEmw7JWZcQYoWwg85wOX03DwfF4CvuW7QEn2y/8hU48ncAGkYFc59FtxG4KLPxqW/DF6Ty5uoqzeFksPrBTqcb6wwHIPDVF4Xa3ih4EncVGiVL6gBLxe9gyUxVsu1uDZEzLh/Rqukwv0/kH+0T2UoAcm1W0grbk+KxSFdSmBRAw4E5XBYrGiMWRakqE9iHMIJ9dMVMlhMkiQSg1Ee5yNbXCWcjsIRIVE7VbTb/doL1IrwG7NZ/Gizy+B50wF4MqiVrGw+udH/cntikYcbCYO8LJaggPzFDgPcy7dETa2ZLtbMl2tmQ7W7KdLdnOlmxnS7azJdvZku1syXa2ZDtbsp0t2c6WbGdLtrMl29mS7WzJdrZkn8WWjL+JmjYMDGlDcH+PtrrW61OFklDdwuyZ7jIAO1snJTSIdYgHA9jq48u+2ewx/eMsWs6TOSjOS/RqDcFY6W8IehR/HA/PR0dEevhzOACFtPsF3qup9OHR0floJJCZPjkgrP6NMuDBWANAnaY7+s8HlvV89BXFk2l225hZ4xOeZuPDenO+Q7jdIdz+7Qi33YvlfZxc3yAgAixqag6+/40jKJqDb9/FWZ4u+UJpJG515ZGiTZoX06ss/mMVL4t2w4pm8FwnKoqjbJHEuaeO6yxd3VFVJMv5Ki8yVQ3fBFMwXpFPzQsYb9GW9/h8lb1P3qdZfpPc4TkQ24fLqrPsVtT4SKRcLeKYsjLVGINTNvNS/XUMj61veqPJXvhmePR6etYHMSA8GsJ7dzqbrbKMAZgx+lW/b5NZluZK9yoEBG5oBZX1J8Co9eMYnLZ6QuTfWvMqVmamI7lqEuDkws18SGoRlKRIhTD+kiJtdd9UiA9hLqbtlvjso1XBZle/uKvKlsCYcreARZbCch3NhZldEx/LqcStB/bCBA+eHDj/OrhCThk6BUiEGcKhAcvq69VuFzeGbn9UjNTXJmfRPOiElefs+OmeADVT2dnNU+A52cQlL6Lsle0Fe4VDWbpB+0Eb0G+gFRzHtYiYrKsoUpAZFul9yh4PqXfNTS1mqKsmoxvIUaONJ57tpZmbvMnwzoFaVOFDwwnBxGwlBYHYEBzKq4uZDDxK5MYCDc5uI+hX36JMKd+EztZ3KEtKc+9R5ihELlzekLK85c1cuPz4fPRz/+fhaPy6/6akAiubUYOQ5PxlZQZj3ErM8w9aZ8ElpRToLacy4FKGiOgt6giSxJ3RslT6sm+LGGDdf1tsCtO+9v7iFk3u/jLSnfzhYBKqpXNK4a/b3Zu8/lJaQ1m2uat5tVW72szllg9/7U+qKN7Nievpj6dsQwzKqjAymbyp/+pVOJrW2OtuVs/us6z+trH7wFCcfAVvstHEWrKbgqZCb3CGmjZTlGJcIFZb7oGIRfwYPPRNnmP9uI35c7baBlNn8in0euXElwBj8eR9XCfUhKEzVWIDVvt2ZHXA2eD/+7LuQ2d4FTwGR4UzakJshlga2rj0S1geWuH4X7Q0jvHul7Aq9MH+X7QqjnH0NlbFaJ9akc81rfRiuty+GXMtOZTc6A74IQnPi15OK1v5epUYo29j5ZJ5vvEJpB7VknlpXBcknlunsGnZSfqo1YsBY4sTlQKFK1L4onaYNiM5tU8h2XEOdEQ3dWth1Tq+eMFBx7d1DdeCr2D1/z5eCgMzXlHlEu3BF12RzBML4ASKkXaERUSO3nadglaDtBmxuZyUz8c2FpWb5rvxX5utrh05WsQeDeq+tNd9eaDsqaveHXw21ZWvDj6jaivYrC8OecmDBLnCjnPOVs5a8LhdpNf7Xocaf9A1+AdFv1HKUELVTam4K00NlLob6r9mekfhFs39INkPHlhvlS3rMfNROB6enkNPpqfDV5yaFuk15uu0P7FaDjlXNU6l2kZ24P1S4jK0zhm1wa22g/xoAq5furP2mCIYJ6q4pGl3jzlE5hYi7NNo0tSbS30HGlBeGjo19YVVNzaeZ7NRDm2kSzLhh8y8frfsh+wLfeMNzLKl+v2OzqUNyOg/qAW6gYNKH2pgYNPLLJnzMERVwWVMeHq2qPu3cZSv4PkC/OJFoHFY5JejPnch6qLANO2/Llr3UbZMltdOwAFeHXwVlUEb7CFOhLMR/6OctB8+4VE+HnbE69nv8vFVvrh2pVsv4DuU1yQvxcPT46kahetRyfcYnCn9k73T/njSe/VqTwNUQJMd5iTZHwi2oXEpGIpEV8NZdNDEnYW98flI2V10yXbYvCQQvJNNph9+Zv1+/NIDjB7RC489klh8eLqv5Wkv8jO3VjHOWjAjiqPgr307SIYuT9j+iAfbtmnn1JbvcW3b5qnN3+fapvVTm7E9lqiBTWbp7V2USe7KPh4Nz970YBERJMpNFuc36YJXOXk9Csevh6diDGoleffHU5h9ZsACPY8+CI/l3tuxA4ViG6czuzjGI0pdcl3v2ZLDFt0H14BbMc9g5oeNYFTIOOy+1te9jTbxd0VGtOX3UZ84YEkZPoW23fkfD4OnB/hVOvl/sTbz1NgnQp5S0xj8cBg8OuCmE7fx7aXr3Wdci3kf7RstnSoEKTsZXG2tq3Zzl2Ior24pnF6H4g8nXCduh3lT393FEPhu5tp9yunlEynmw/KaNBPZI6RIIv2JhSkXMyVjQ5cJ8lFf/kaP+6iId4txxvJT+LaJ9eW6BqDbNdREInxda01jrJ/OUnL7RqE7c8sv0NzSJkDS5lJyQ67UCOHQGjc1qVSl1jKrpErXNa30euf4DkeSebUXyfIdBwXDobE9/juNksu1F54zB/WXPFYAAMUJ4l1temgVstoSl/+5o6C25Q6YLKsmbgvIwlMzbAEMIMSzS4wFdtPgSTfJ9Q1P4+aYLiBCOX5cnXjmyvvTG+KcAejtpcvYmWV2c94nxCcxli5/wg/hCa5hDXLof0PI9IuWAvhkW579ahI0XRYpi5ruHCLTHm/SU4EbOt09ZKgq6sRPX2OC4HDHU8R/N5wkUajZNL00xuhWUWuiyErWDjXPysCOhUvv4DhwCR3OK4rUDaRCtucVn0J6Y8FVDrg4P481T5cM56H81JF/YMBD4GvId9f3SlpxEgjNHD8MO1j2FppIghEHh5ypuqNWI8a3EcVb4RbziAvpcEOhrbiR+K6N/utZlgsZXCIxTqERUQNYOdn8qH5lmPFxLNb169IsUGJ06AHzuSnuEw+CBZs1NSvH4WAcTke9wU97VR2QA1Cti6NLzpIBMCz1Ypk8ugbH+l0ADwU6qobB+oZuBbJmZo8Fw2L3UXrN2Yibj4vo1QO+aeA311+tXaW9wqJmlIwbqEWhfNKSWEsabObY6PXMwU92befTJmCnyXnjU6omDghTjbyqK//SM4XRYy3iblIVpV1hA+TdFBs/jrKZz9+nSAzzX55IHmEn/QFSwHJtLSutxgMNnJwOexMpobLPjhYK5WIZACtRFHjqVPHw4ECn4ceLMlnXHo9eJ47PR62Csw46qxf1tzca9d5OhQJ4ogkh+MbVvf3LoWNrXDANSBRG2OeKTCUdA60+ZK4flZYYMMNCSbPM7wldFGJZF63eYPwLO8L7g+PwV/Z6zUqJjceXBGVjQgBkEyrIx8+7B3w0vBy6q49DuKZoyUf+lnr14LQ3AVvR4OS0N5mEg73+4M35JDj8MZD0y14h9tnyy2di0Q8+QPalZHgK0PtseLxnjutxx7hH8I8K21uztjp1PCTrYIq0vKhVwyOyhjyG96epqEifZXxZKRtfGDRuIXhANspnjyG++ViEpbHDKcyHC35L7Rv/qFRv7Kd0ruGPSmou+E9zYH5PMoMXml3QZwhVpdB7q57Iw5S/tGnlN5tPxV7KQGx8gh6iFKWd9LkaOdtccQEGt2OO71AMDFkEgaOjHBFfXplJpaATDi+K5RGqfKrY7m7zWWkb7lv4JYyFiYCchnbGzmzp/XABbs5EZucqRJaZVHG4BQkNIispdW92fq3c5F1SGjenR0jZqbg7lVGrPnnDJukpHs8zq/cnlteTyX2tsg9H8SSKH634aUnyYvsFi88vfwLGi6jx6hFJtwO4u+VBkV7HcPEKLj/AvQyI+EUgcIDhR9DWPnTtIL3i9A6pmvBZeltviXaQFLlkjQFcG/PgPl0t5sFN9D4O2u40ISDwIFrOVRZ31nFODLsT9K+C4ib+EERZHCzTAgYDbFLdRaGP7DYqlKEM+SqHMmyY6arosqbfx0UavIvjuxxK6ybY2KPZTRDBgL4PEt0e3Q7TCMKjYpCnrGa46QXFTZIH4hVyv01QPn997AZPURwExlIECCnf+JjHgdjw9GKJFJnGxl+mgM/Kz9qvffvXLG5xg5qlHNZQs5zFKUASUCJdp5xTGC3obDW4BpcTq1nHwadgHfdRzvaYuoJcpZkgyfwF2/zMsoS56mM01LZ3ivC2LhJAJCzbG8/svaGOW1ui/lEJ1LUekbn1mDC3QNg/wghgqj/pO4tpU1WkCx7kgf1BmFZpOyCeRyWU2loVWbTM+dsOtJfOPxjWRsqiSNkc3abv4+l9VMTZbZS985kdsShcQX8wGZbqN0GEP+uNfrL8RM7H8N6OxXIOn6CAEZi5yqR/Fo4nvbM308Hkt73RZNQ/2/vf3aD9G9gItd++ffv2wdnZg+Pji9bkovX69aMnL876L8bj/ZOTZ5wGlvF9nBegbUehIxySZgFDkuX0PlnO03vfa6lEc/giuthBsF0aeEs9Ogq8LPaTUfYgOIO3z/CYSYm2sy+35qPCa3SCQyKV30bO3wBeRTAO2a1AEQyUkPXzfqAhigZVZg5IZ47OrcD8rmoxk0VV3ESW6rW520SnZtktD6wCdckf4htbcP1V/7wC02DrL2QRyfgHswRkn+etupaPInsd28RHlOngVZQsWt3WbZzn0XXMvmhjxt6ScQiYoeBudblIcmC/9zfJIuaiBchwe6yvku+wTomBQbqurMMYeVQE92n2jvPtRTp7F9xE8yD+8y4BQDgGZBlkcZ4uVjDUfcgxvU2WK8CSCQZpcQOWcemVbh4qfRffFfvBUbRYBEkRRNdRsmQiU1IEN6CmXeZBelXEy26QRUkeB0atrY/r253mK0CdicFgfH3jTZedzuNFXABeOtfAMVry8NTj8DSchNVWz0zaYHbc8tiSamL0BiGTGllGCMt9bgkAUQvFnMRtvH1+/1g2ycQcsHWbQ6CORXrtGXx/MA5Hk8oTBQ2eG0TAC/1UxkOzrFjgx8/haNwfDjCeW1OTHgOTARKm/cGrcDxBKZvAvo2Gp+IvJmlMyaL2p5qIcXxQOgP/DeqPUf/NRM0LT0bl+GPe+aA/wRnG/VeD/kn/qDcwJ013k0/odNJ7Kcc0fjs4QhM1Oh+wedVKht0ifmWLSAgELETGkgnDzUKuGQzHNj3SJkXwJc6iPJ63PY4I5QxIHHhTHvVpI5GWckZ3xFkrEIKLVNINruEt20ijrr4kTgd5obbaMolKNIYTDddymY8E60H5FHHRoDz8qmWkdR0MHuue7ULtOFdqG1XHujtTyDnCmMLc82qOJqO3zFWQi9nC28DEZOkGDx6BCP/rr207vPPb6cvzo5/Ckr2g2ZyDmEcjv4hH33mW3kmHCFAkKQC6q6hAvmg7ZNUdsuoOWXVn6rtDVt0hq+6QVXfIqjtk1R2y6n8NsioZa8ASFd+cvzztj5ltkX3tsj/auKrN0MiUIhUbAVsuC8pGxIqRauAdNIwsiYOjljhAcgOSdMVe2sCGhP9pmJGoIRCwAHBt9CJtuhfYEhxb4gLqe8Vw2mFvAG5DJDQuym+25TyC8GxwsYKTi9+8GL/hWliiBFtYFPqoEmTzovWq/3M4cLMy6/6RWVcFjC6uy8hK1VUFqYsrM/OStXnhdY16RC6qhjL4TWOSDOxNuxY/7C6uQ+aiaqiA4MXVWNcO8s3LJgCHVsXti+c1F9imU3mXEjRmLqDObClXRG65QCifvIKJfuoFQJ3UtzGeS02wzqOuZTyHOYE6m6loEbUJFQiuTSSJzQXMSm4wNr3iDWDP4dnOfbf6Qm9podZWEzsqH0OHzTlysEcwqa6HGkgG1fWQg2/h3YWmltVdRs+K2V3Vo7WXrrOR/pV92kz/SsFOevSvLkIywm0Udjd/o4oWQ06rxnCigTNpqWhN5GWUTxv7kM1hrGqrUfzJaNos44VtxiV0cpcEaZaWRCql68dhlgpoO/0fo9BtCn6+ZRHYpC/6qw1x3gwedicm14SjJ5hAJRi9dw9vTcC2OymPHruXJbD4TjGzo59EOi8DzzckV5WPlF23KONXgOq7nSqT8asB9t36UHaqznKwfVwdzknfZqqB980rjYu+75G50bLaRIUk1SaSubksdqWWZO5Mu0PZ6OzjZYxp1dmN40/eEZxpwxcF5wTcgqSNpaFquds+KyyZg5YYSKnAPv7pE76p/I1Hs45MbslkJCGUcLJuCS3Q6162uluVyktt3/5YgfdzkSxt88PNbN+k2K+r30j0t4F0CfGfPY0z5NnpMr1XivSaEKUuspYLWuo17ddIt5WZRFVZHOUpGDKuFqVIs8x/gwjxzNPtUXi+8TbxR2dsnpLa655/ukqyHBxD4qXEMUEabZ4lj4spXwU5xvbN6rItngdZSlW51SJ2wQPzfabYJgfOFN/7N6vL6SK5hQdJbpW0qC9nK7lRhC8vjV8vQWUATmB1Wd/UMuTu0spFf8Viwj/QAVNuVpfM4Q/+vy+rPiSXRT9Diq/59C6Lc3CzkpCwngUx4h4MR2ZjJOK2Qq2mzBOabis3Be8eY5O0s/hqlTOokKp9AksSL+d0MHRxXZN52JPlDxyLQf2e4Bw2ebFbnMrvfHVwhDZs3gEFNtt3PzsdwJu6SQ/8Y2T4Sb7p4e2jddygZXrw/qnBbeNhC9rZb8QG5A5lvIqVb+T9WwP42sZqojjZfzins4cqWJMNkfW1HhezdLlk2P/7ANKaLmMI20BVyXiQzuNWk8MT5FINvBs0q1pMFwaF2fS4EFSyTOdxV3e9Xt2nvZfh6dgKmKLDKLC5EMNTeOV6wNBkyZHh66NoZcMO4nAuaF1wN9Va1e/oF3/2kiesNJ7yHs/OuWsqpfJ08T6eT2Gacgz8YWFBoZUE9HZhPL/RnDzSJ79guwz91WX+fIYkoxUrs2OYO4a5Y5g7hvlVMMzX/Vevt8sxpRzLZoaQpk2eidHopHW4EFtV3ci4VkmkHTtSEag8AOlfPDWJZyaBCiQzlCLXsrcEgzlfW5CLdKpg0yzZ5d4sGV/wUALOInUF/AcoAARELtf/N3g2szVFUGNt+2+HV0VXVybjuGi94hignuhGF63eyUkoDb4tM+ZXLuqpU4YyZH5FQ5+WldWmzK9o2NMynqEOa0mNBl3IRIc0iA+qqeYLh8jd827YTJRY6wHRqYSINGBsqdrd40+TVDSi2iERZF/NqAh0xe4bDN10xzihBdE7UhJiYU48pABzcYeYPcTjFiUiI5XTl8k/re1phxjjh0XlrsbhQcHg5vTnZvtalWi8q6mSDfe01oWzEfI4aoPhL40YEyrUnDPRhSuHYSJVmPUIZGEdO6bdwagRqk4qX41qdUyYinpxRivwHTuLnTHhQ2JPHit0NqSc5XRamq3jPPaj51hnocWzK0Gqsgi5zKKYh1aJomiR3bLkKmNjzYol1qaaVWvsVFqywFat5gpvxUzBMGk9P620BOB5qEf2wXB01jvt/6YhnsprcvOTT+xCHJePyei9BmQynS4FNIJJC+AX6gLMb7cYp0WohxUYjdWGcDHhX43STClMGGxBWC1oKk+WzDGvYRu8GKt8Y4SfcHBc9QS/+ZOk9+0EPzB2jZnv8slxXtBN2Z8lucK/nSxleHrRRboh/6MUI5O6AWgKC6gocJuuC/1eDjg+eRFlPEIDhvWxvpQDoJS+tPNpKz5MOQJ+vs3n9kV6PZ3HsyRP0mW+GcyKEzB0T9KNCkqqwpZ2a4c27QZXWXor/5ZBKrsM9bAbzKJVHlvgo1te90/TZxx7kBkgXMZXaQZv2MvSEG81rwNMGCeDp1qWjW4I1cY3iKrbA5aha8Za9d1xGAQ1YERR8+SAFhDBVbtk8FQ+M4ZbrjkvPAOPTgwcprmdAHZYLrlB74w3dsYbX5LxBroBEpcC1+ce3d88NwLa695bTl8HaKd706u+NvtZn1dwJoRxRinPa0XmiluZzWluj9Mx08HmEG5lTldRhda3TomNiVuxyxpRzfbHDnnM8LrdEXK7fHYyqqAKzvTwTEVKZUHqXS2el3TPdKw44OL5Q2n5cR/lU5DGNLtQLVHOEuh8ZnviZXgyHIXT0fmA2Bi9k0k4Ir5xMjeKUnsEF6d3ilEFcZky66BpWIl9JAXjaHwcdYELQfwrBsN2CRZ/dfo/NiUntwQly5jilVtGUJUiMF8+RliCwmxbJ6QNHRCFDGAT9JXdBTF3FTgWkgG3a9bLi12l2XVaFPHSX0yO1VAM4QyKstmhMByxwyIvZY7iUt/OYggOH8+btQ7g5tn+bQKoyK4OlNd8mWYNxsTLRLNZFhd2b+Cil+1n8TzJGBWlwSExrQLdJM6uUXnuVZXfLZJCpAlmoOLuBe7awhMrF9kFn0A5mj0Q9Y+FsMGGAHyEjwU7DRGzsmYjbFWYbxJbHl8jbLpqPeoIXYd5C+Jpznkk0um3AtukwgsXUcPMA2ibAwuJZdwaxpYEyhFqUmk5rl6V9EWEC0kenn/oU6vKVzg/rz8sU6+6xclzQJWnlkI92oh4quDEQEVT1dhfNJSSLEcNwCxLj0KWJ0dgVkANw36vN/iJqdskKZ+pSb0s9MBh+Qbj7pS+jrch3Lx4KHe0ZersIcKzEmWUSOQoJ32+pKslY7tGXtDwrHKg7kXyXsFA8b8Zf5QKT8RgpXZUNC2wwnlFv6DyTl1SReerymDsFYNxTxCjH9aAsvh98p46Oszu1Dp9S2eOPGKy+C5lx6E+ZowVNQ+URufGsvZxoJyYDNf3YEjM9KFNaSgovW9V4JXJmJgffjRXRGewZtzcks6iYCChT6F7480q8Vfwd/g9j+d1tLx1oQsYZ90Qu5qvoWCQwd4GJyWfAT4ieJjiiKBZlpDoYfaydxsd/+qd0u2GKMKP6q9aEtjIKGg40JNkHrfuPMvouNTrr1mIsI4wCnq0tId+eU28T/vWEzZ9Re1EsCDoV3J7l2a6FI50K7+YFCBT3fcu+YVURejDMpnnxiXl0FunOPFVdjlLVH7+TZwFnOeLQ2C2iJJb9lNfMmqCXWOqkY1WE5zN8JM5k+tgIIb075l5udjWd69ahU2Sb+5dXEsRrNhW29sG3s23fjMlPA5w7MXg9AcyFKMg5Dj5hda1ya8edZmK6MgolV/Y8ZpZzcoLLgay5Iq+fJreLzerlGdM8ikjYKIFlq5mXdRC2+/D36b4ak8cNV3+jcz4MRc52Rq1aeWe7CRZUO5SEgoUJjBLriFC8jYPJ9b8V37v9VxydpLCTlLYSQo7SWFLkoJSSTVRUJ2FgOLVXDmly62hmNKFKYlEvzUSEoNXWPDKCTKq/O1dlNUTTZS66BOJLNYmcVONBxbz3V+IKQJTzRBaxudnXGhRObkYgmNrm2IPga7tTIWIoJjFyfXSCnNvyy+1tTGeTeO0bSpsuGipqPl4DWo+3oCaj9ehZq2PUdK60BzgY99K4vQsEx1Clx/c41l+4QoL16ZLhuHk2S6W1sPFVylb0Uo5Z5Jtw2mbco56o1Hf89JQaqitC1aYapO0o0u7j7ca5E3MAF5eDdtNKxk9EsEWbxTKB2QQWCc+MQ/WIe8M1jjbPTVbhjgGT2KvDbwSKRII/TETE/iNB1LsZ8sa8bXk0aHObsZ0oUWvyrMhUmsy3wymldZXS6ympkrymmpuGhSwVLEt7OrX1G3jsojG+Pp7KrDzeYDu1AMF7i2YdOOncqdLBkuUZEi32y0LllrTaN1hyEQ33S518R7qGhuxG1zHSzCHTsDucJbFUSGMjeXf0g5Z6b5JA3bI4bVol50kZs83VTzd6LaRZFix4yFsbrFM2UETkXrXsGhvyBJuo7ttsARlPesPBr1ZsC/XzcXKqyJHQoT04YBAG5Q/T/qj8WQ6DsNBjdiHtuO1CVUlhsYp5JvmtsbEc+H2puynwfCXwZTwJ2LYx/SE8jL2tApkZ2KyeX5zynWgenMZeF4DkHbsrg7PZa0Rz+ksnLau3cAuPsmn7HIMtljqRstT2B2AdaiRw50s0dzfjihZ7W5nmfh7HRSVIYVuZxvuZsqJTVfq0E857KyVm6jQIrDS6sy8RGWYAutA/3qqsUm0tCors6Iz7jAkjprcHyjw62GdXeEySTLKHUP7WxmakUf7JRxUgoqXIy6bOOHOgmJ0ZOebr6gL3Ox+/EQQ41tkiRiGezs8EdW4BaboQqKvxxVRPZuxRQ88OLEkmjCIjS8guu0pJ4mJb31ewppSnd/a/AYcuR9xX+Szp0TntRnA9oLsfHEnRZ0IOzZwN9F1PzfolhGEf+F9S1yONO4Mrx54t3lBW9fdOH0fZxl4jn0Cd2N5L5RtVFjHgWb/l1F/Un1RhJyj/nEIbsg9IO69i5ZM03SlUtTp2R/4YOst6pj2aNIm0ln2l57sL0l6rhdo6mgU9iQ2vFbJX7ROhqenw18kXIUzavqz2kr4q54PI9mZHOOrZ6Z8eYxpK63oZZ2KXvr7Sw4RT7VZyJh34xNeBOMDXpHqB1tNpL2jSf9nIVtepYtFeq9ebSXInHoxgwcxMliR2qgM3/JhN3jOgxXxf+2Oilm0TO+nKjDmep1UG9YIAcqfLfjf+0YrWEEoev34efeg0yE0+jsK/gopWLDZfyr9/vCjj4DNk1fVy/zj2QlsJZWfxGXW4/Gfq3zKg29v9rDyJhyNh4OqAHg8YtQ35SpJZjXu937Gr641HlrP+oM9A12AP9PjlA2NO6kY5t6wXjY6Ra1RVEbhts0xaGMLEmRBGSStEbnbA5Qnw3ejyo2mTY8YbGjRtfroBQIEr1NuSFoz4ADtWQnTysaTxLSLMp9zy9wFSEoP7aI16g1+8rx6t+PbKFmIGzydU3Vbxv476/VPxU2qSUt3N+kybtTSm9cMN65xS6s8zqbJvFFb5+NwhCMVQnticit2px3o3lxc085GBupG+8xeQb7oLDA4veT8U+mSiyw60rgyuuBTYny3Z0JEcapZ6ywpPtSp9ag/EUqWJoHCeZWao5ljr2Bs+hxuGAiRPaN3jFWyJx3ZAynzi8QwLecUzE4dTVcqn9pG7p5CecQGcHcDyqMIl6Jj0W25qM4Cq+98efBSme2Y/JHcAiqv85RO7gi2ErIMNmASpD8cOJMeHBITrfSvMsQnrd5XEJR4SXC6XAIjr5hynKYnGKfq0G4qSUwjTiJUNuobEokZK2HoiY0RnA0xR8I3NzPpi5dzbpzH/jAtR3jMTDSFWNhAuQ2UcZ/mG1WD9HBG5Z8m/LzYeeU6WJ6J0r/KXVlaXmSiyusdW1qDykZiWPL9XK41Z3lIvTbf7eX6bMWwt6t/LtXbC8qvrbkX+f2B5sVSI90x4rR6KRH5IS6Ll0rnMDmsWgqkLdf8VU010nNr7tpcb01MFalxV/NSpcu2uCFigoj3GSxPczrN4Ai+5naGUEobrdsr5CwJsQL2nNuzXK1NJvqJbrf1Q0HepvPY1BIfklriFvjXx0WrprI4X93BK+KGHtTj8zdvRuF43OdHw56sNUmX05sovzEdo8GbnH9n5k9aywpZwWg1/hDPRTmZ5DFT3tyQi/B6Gr/uPdrLY8DFyff5/4W4+Z//lH9sZ9E9j3dz0Rq/CU9PHTNhHREH5/DHzcG56CeTR0+fdfh/2SMxmjvoTdsxr14r9I9zsakl554MR6+GkwmwVWneIgy0EfCVhn2/ixcLfnk5Gg3HYzOyizHVlUHOw6NRONGIgKKwvFMk82keLQSaoVhLn2S3ATGwv+QywttUb1RKDyhLGUGgbPRDmaaIruhEe7PVXy9aA1p9HASAIAEeWaACV1AFToqyv5FIOJokY0r4TlGfN2LLNG7sZTPL4NBlhNKg3FNCiMLbwNXIYu5bM42zKGdQHbtzYQvnQirOhbPjp3tHw8FRb7KnlPes+6fh4NXkNbz+j3pjtrnzdJXNOP6jMmqFul4IPmBl7AbtB8wuuaLa+H28LKS3VnnFMmtp1QilXxXM0nterN3xNVNRrHGTBgdr2K5dljfe6ZQfrmn9w1WukJ5QOVQnQkst1voShG2TrVoeUHz3Giorb7wVnvefc+6yWf7qt5tJfl0xLHSSVxFZI1IqpaIvgUr+8QdvPssAZju93ugZ0gkQUPoaCVVbTtM8yREB3eT4z6K7Nel4Ev46GZeIxvJ7mVws85gWAuGvk7Jb0tauRTAfNvJm7XhjbvidsV33lm9c68dG2/gyUNUx+zJIxIpkE0IdZYxM/14e5XONFI9JjvebaT89Pn/5P+HRxLa7pnxNnDK2Xa1DnYbu2tJnBv569G7xaa687OzTuqvuWNmOle1Y2ZfKys76AzB6a8LJRJFNGZmnmg34WBnKaCNOJkFGd7xsx8t2vOwr4WWuCVglL/MGX6zBy7ipQWMeVeXvwautb9urJtkyBw+4izuzUhX00CycGrmFdvxvx/92/O8TKVjNTlDqVjccnicSnicIXm0TcoGPZoSDKwuI8nlWvdbjI9eAckgJ6u2AQTxQeHMcGUIVoUAlfJBzVlESGcwHOYcx5dThYDv31Fk4fCRgPw+1dsa2GKrf1uToPjivHuzkFIXc6cGdJ9yIyquAPemtQnkZUS5T/9g5e7mFOWN1dNYXUiBm4nxLkop0lHLEFeGmv5NXdvLKTl7ZySs7eeXrllcUjso6LrT/1VLLP2fm/kbZJc6yNPNpV4QCuuxp/nzAQJ5AR82qQhYW0sxAQH9aIILZaglxMpc1o8fzhgQAosPGDba1k1x2kstOcvlkkgsvOgrfnPaOwj0AhBjtsc3M9n+nG/Akcm91mCkigCQ45dZhXn+sokVSfNgK9xJ1wTz8+/cK3nUbR/mKYTjX5l//57x3qtxFZfnafobSoM0QgPhfwnSPxQ8QvRIpzEyS51HmcyiXTEPeiDwzbS/XbH2SZR5nxTSLZ3FyV2xmcD0Kj8L+G0a2e6JCYVjNwzdy29Us/mMV5xLBWRpfS9dXvOVzYQZupr2L76AcG7vOcZPA28cH9cd0tSySheHG3JZ94qa4rtk2I5z1jxQxzP94qkenBWUyjqwtoR+fGiLaQDxZ4wP0UQPBCHCA7dl8svrbk+Q2DiZZ9D5eBHvHvUlvOgoncLgOB2x2pv3B9Lj3dhykV0FxEwdFdLmI8xfBw2C1XMR5HuRx0Q2+OwiiIrhNc+Bq4JUWnETJ4kEeXcXB3rfBPPqQd3gIX2BDvePjvXF4NAQ4jOePnx88PzjY3J5fGfR/psPAaxIKhyj7gzVdAQUu9yT/IT0y3rMdSBiYWiA49TwLkVHrVnHodp4kO0+SnSfJzpNk50my8yTZeZJs15PEQbv7vcqrk61GtlpueL/gqqU9dcyKkC26d4Bgtkxg7OzH+zjLWcCVd/GH6dVqOSvUL1gaOLAXcS44Yb66vY3gBiEumFBvfJd3A3nt1TcJErVeoPrF8/bWAryM345BJN1jRGNW+Az2Vftg/+H+QbsbtM+Onwr4uCm7sD970rbCRhnie/Avv8TfzuJ8tSjyw0dx9Ozg0ezJs8fxwaOn8eX36BZ2+DB+Gj99OL96fBnND57OH32/SG6TIj88ePT84ezZ7Pnjy+ePvnv47dX34o47y24PH3/73dXz+dNvn149fvLscjaT364WcVwczh9+992Tb+OraB7P5k+fPPk+zeZxdjjLbrssw/dtT7iAf5dcuEy2Zpdscw72e7tuQJ268XQkhbEfy/jPgv3igrSiE/ZLa0beTy+zZH4txG1Ge0LwztKMbTti462JAL0VPI/Y3OIl+gO9cybD6f+Mh4O9IXf2OBoOxpPR+dFk+lMYvpkCD9pr820NVC34NtAkm2ofBWhlQ7tbfc0P2vJi0y65+LZdPUTt7HBBKs0slBTQ2894x+0ItDqkDa1CGa+8Bv7+sdt6H2UJ6xWvBWgmLQqGjFp6LsS3d8UHlH1LSOGOxnevCQx4c3z7amhvDOX99/ZEifdSdQMkyiP4mtGrdEdLslgjKMlJDK1ebjW6kuzUZJRk17NUNjQ0fSXZrHkVs/qQYxoXN8nyWuAbT7P0Plfv5+wLipxylSwWyfK6gd6W753LqJjdbHXfSDl676I1Co+Go+OpJlgYrELshh8/hyMQS0WCyC4z1EO8Hx4dnY9GAp4aEqb9watwPEEpm+yT0fBUIhcC2OWULGp/4qkMqXOqAcH4b1Q3H5TOwH8fh+OjUf/NRM0LT0bl+DPw+aA/wRnG/VeD/kn/qDcwJ013k0/odNJ7Kcc0fjs4QhMFcNjQKmY3u0X8ShexAae21riCXYm1rciFqKJGy5VVfgqea2Vy7kc8t0WbdYrY1Pvln4Byh5Rk8W6dBmUqspubrTJjnYGZ27Myo7Vvjfwnp8PexMhdpwPmPq+o0N7+lf2tsQY2w6hDwAZLKanb4jWfW3phJo1blV6kveRni2NFYIOOw8m0Nwa7t1HYG8sDBKWeS87fH09BsxcOREkA+jdP7692EA1Or6/lEiHu8I8OmALNEwCyzu6kg2B6dj+xDvWyn596hyB0gHwIxvKVVG2s6+fmFNcRaLm2zCxe9SbQzWPPbecLCYTnyNaGAF9PPv+cAjT8JWax9B6ym95Np/eT3BD+udzYbMAmjOop2c6VY5372Ge4PO2uExb9Odvscx95PKL3Vg88Ger5KxWP++OpiJ5eFszbH7TbF56bDMXtjbz9lYvnX8Yk7q4HX//1gM6tiKvsZclLdVUz6qPJysYaHPcEFddZtjI6/9xnhx/4cL2DgyMg7jnCs8P/RIKWnye9CVTHnxaO+yOGLjn0BVHpBhZwW9fBU2OidDgIRz2tnD/qnY9DkjN/mR1tzv36m4jtxD4yh1/GMdS8lN4ujAmr5BLEdJbUbs1zdc5SboI7Yi5P2WXBWLfPvZtvo7ut7mYWR/XzyYCVV/C/XcBq2sOd9PJZr9NfxpnKPmz3WAXmKu9j7G8f/TnbgOfWWiH+G1sCsYRwMAmxbkuk/trHL/P98ZSpK+S5Nhn1X70KR1OtUMA78kvuZ4N9iYfxiY9fquEaGghrqmo9+xGT2aAcnm6j2Mvh8DTsDbSQj9ahVC3jWaDPvXXjP+8WUbKcco+w7e7h8Nc3p73+YHoWAgMVm5krujhPlYfRcWgk9MYsaHN9JbOtCHYU173zyevhSIqwWitAHpn04YjIHe/5f8BwSlkDJRpaQ67Kb01IVXY1XV+S1rdEObqxoluvZuk9ooYOo5mc1NA01KWYrfKqEnN90m1mEUd5PF2ks3drIyecDo9+ksgJAiPhkPn6dINo9scqyZjTgkqL/7xLsjjXSdJxCDqhXJuyOE8X72PulqdqrekuARbjUTFczuLWiyJbxWgSojxPrsEOXFqUCxdh5pjDksFp+cVf5vciXcxbG4Qy/YH2NG7dLaIl6fmwpfqj1TwpmjewiLLreG1X6fWnWLmnfKzhh/LJHVO8i7PeAKG6ZTxvffz0Pfcv+3pdZ/V9nq6XeAOt13ft+0ETFfd9eqG8oLqtdBnytH/vWGf8T+J5fr/RqyhZrLL4n+w7CkPcOY5+QsdRvkVJye9z+n66Xp3Whq5xsq6Hs5Iup5er/EMtNp+/S+42Y/K6rr8uWnyrXbReXLSgCxetjy0/WAzshFa3dRvneXTNv+jKektWBvhmkOTg8XifZu+CvTyOg2X85ypnDL+zH/wSJUVwlWZBUnSDNAtm0WIhcggGPL1Pipu99l8XLTEzF60XwQUb+kXrY7uz3/r4+8ffPT63nNCtwYN7+wtNGR//Pw=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
