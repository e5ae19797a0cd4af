CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_AUDIT"()
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Solves everything again from the event log, without reading a source, and compares it with what is published. Changes nothing. Returns how many findings each check has, as JSON.'
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
var program = JSON.parse(nexus.unpack('7X2LcttGluivoLAzRdGBuZLtOIlu5AwtwTY3EuklqTgZUUFBZEvCigQ4ACjZY+nfb/X7DQIUvesknarIRHeffvfp0+f52U/jBfD3/RR8XBVRvJolpR/4yziPF6AEeeHvn50H/m2cJ/HFHBT+/md/GWXLMsnSwt/3Pz/4gX8b5as0Smb+frqaz+H3JUingH9maXSxKj7xhIt4FuXZHU8AeZ7l/LMowbLgn8vVxTwproHYQpLOkvRKBInzEsyiuORpKbgDRRlN8wVPy7O7Qk4hpS7nAJRKOSXtBnyKinhe+vu78HOxKko4dPJ5l+U35Oc8m97A3u4Kgy3I5zSbz5MCz5+SEM3BJa08BR9L1BgtBmZXIJpmq5SWyLNVStvIwSJOUjQhpM0p7QtaC1ouuwV5nsxANL2O0ytQMPBsCQTwaZYWZR4nKR9Ent0AOtJitVjE+Se4/hO/KONyVUz8/Ym/SnG1s4n/4D8E/kU2++Tvn332bxLYU78AcHPBxfX3/QtwlaToMy7BAsBhffZL8LH09/1ReBwejiep552e9o6i0XjY67/daXvdkTfxh6f9qHc08QOYvzMeRIfvusOdw+5ojP+MfhsddcchLj7unYSjcffkfdQf/3PnZducGHit33777benJydPj44m/njiv3v37MX+SW9/NOq8efOy1fbu773WP1ukC6NxdzgOj6LumHTjcNA9DkeH4c5J99cdfBpgpbT8m7B/GKpFd/AoPQJSdCb+z+Fv0ah7PJ74be/NcHDiTfzu4Uk48TsTvx/+ejriv6LhaX808WH9ENj78C4chuhnB7fvHXhiC/MYb1aSu77+D91xODzpDn8mrdAK4GztknHx/spDQ+vwvjschdF/jQZ9/P0ThPmlO4TL1W6ftQhWaJ2L6YHXuoyTOZ24QT96fTr6jdQPx0EPHSlwcjoaw6mg24GM+HBw2h/vPCGj3IFZfE/BQY97v+BhD34Jh8PeURj9HMJmLJlov8l5P/f6emLYH/fGv0Xj396HWl7vCOa+6YVDlB91q0r80j0+XVMEVfJ6fSWvbb00DGo0OB0e6l0Pfwn7Y1P54eCDKflwGHbZ+fD24FIlRRRPy+QWBN5hdxTC/dr3LrP5PLsDsw7DSzfgk9cbef3T42NvDIvseeHxKPR2vbB/ROqhSCZVF9c76o3GvT5e5ZOjb3cOB/3D7nhH3pfHYf/t+N2OsrptcRei077fgv9om6D1tNUOPEuVeFPY66KbprISaRPZ61L2WmWVhr1nr9i4UetWzzZurfqFbd6o/6+b9P918/6/btT/13WXtHqjSceysjp6TO118YNc3S92sCu6JRz+ysooMrBXxdFFRUXylS4jk0fe3raefcEm8VBxyyKWC/BNpN0w/FrR7hLLBWK7NSxXhe1+UC4F8SaQ0b+I88WJIvi4gqSggx3BwphguUvK61ke36VRXFLEP8GXO74uJulx+Gbs/deg169VdTQMu0d41ejt4g1sN80BaURKnaSn/d6g73VhT8jFMvHfDI6PBx/CIwvRYM6m0yTl8hWWkrXllnIta28rI22Eyope16notb2/xiGKm0cGknaSlCVuKylDJiZ2FWJiz0gUbLhTxM3m6ApHVzi6wtEVjq74U9IVkCgwXP7egZlUoPWaQOTqaRZlyfC7yTvw9ihfgy7P4btu/y3seAX7omLk/33aHXb7414/xBvqenVB24U/OzmIiyz1DrzW9eqi1fa+cRwSxyFxlIyjZBwl4ygZR8k4DonjkDgOieOQOLrC0RWOrnB0haMrvhoOyTAcvA/7vf5bwhrZtfIu6g0b1noLyoy1ij86UDUJ8kfgZ8vr9o9ohml+SN8OB/3ReNjt9eH9qz+y4S/PK7JVPgUB/sBKN+SDqrCQT/TYp2k4ycOP/138wGdnFao1dY+Odkbh4aB/FHhPv3/5Ync38O7iEuSLOL9pI9bBGB4q+eCg1OHgtH+08/TZs93vf/j+++93d70n3t4u+g8NrH968joc7jz/PtiF5+ylWVeqTbuIuA5fvDncGmFtFEk6BTCFTzmjQNgkFB0y9WISWQAxif0U+S3NVJguV/N5lIPLHBTXBj2meQFabbi5ynwFWt5g6O3BHQ5/VGmBDU+Pw1H0rjt697XrgUEFtx9fea0LsLv3Mt57dvns2e7ed7MXz/Zm333//NmzF99/92z67Q+74BLsPf8OPLt8DvbA81n8/Xfxd9/F381eTr//Abz47tvWuimBimZvTvuH496g/0eZlJOjbyO8xyNIqg9fvmiZGXby2W/aNN/REB4dIvKFfiP1Sj/wL5J0BrV5BfXdQPh9/iBp+Z5xpV5FuZar90oasaKar6Qba9Q6lXVOVY3T84eAqYzGRZFcoVpI5/x9qmoL0+YrANVG50kJ8nju7+89CLB31wBCTrN0lsBRopJIw5ZXkS1BHpdQ99h/5Qd+nlxdl1KNuw8PgV/CmkRFVqazytRZy/gGIL1fi0rr6XuIvasW9nhw+DO8Tkbh2GO7VEc7gRdP/7VKcrQctES1zmvggY/LJAcFhlCvkWd7L+EtUqOiNr3k4UAjqDoOsVsOimx+C/DtSbRfGYt6MBQb/7FWK+J2ZfsQ7lCi/sw1rAM/LgdI1xyi2Lprz4CF1T8wrv6eafXjsgSLJVx7TcFZ3xdFGV+B6CIup9eWndHrj8Lh2IO0yodhbxx6vf54UIkBBsOfo9fd8eG7ie9B6j88HAyPIk6/QjqR8V3gxy/hcIQwJ0ogxWmBevTm4PDwdDhkTIaJH/Wg4GospKwjm81UMG3qmPx6Oxycvo+MoGoWToWU2Djqd09C8VuoGw+KF8DfR+HocNh7P2bzgpMFOEykn/Z7Y7HAqPe233vTO+z25Unj3cQTGo27r+mYRr/1D4WJ6tJ7TOCeuUX8gy4io0Xp4wQiOIT6xBcvedNIa1xVki/+mlLCrqjR8toq+T6qKCRusDXdMxQymmRoe7MOiLp7q7osb+uKkoZNW68023SVU3K8roj16DSAWVNcPmxrC9YZmHw81xZUzq1U/s3xoDuWStfpgHzO11SoHv+1/a2xBirCqLOBJZRSUbeCawimQYz9NCuvk/SqjX8jQzPy3CE53oG3S94Cl8l8jgluSl6di/SygXpJs3wRz5N/gwjR2sVWSRi4W44wCfOYW6c/GJ50j3v/DI/EVKEsF0H1hqNxNArDPsPio3AcdUeQDTgMuyN6iwippxT990bR+2E4CvsE8n13OJav8D/sINgV9qE3fuflYJrlswJuGFHCM/F7/cPBCeLIdQz0ipSrT4WYa54XSwlxOsQiFSRGZTlDEf3qIdygHJR5PC3BrANuQVqK7xqr6s0qz0FaBl6rAGDWgqnLOC8Z06ouXQ9rS6fZIkmvIKwiddPkbpTd6NGOBl6e3UXJrBZ7kgEJHEk0ASc9xPmi04FqlKdgF0/BHpyCNsIAHmSbjXsQY3mvf9M61kYssLFQH5k82l8jd8/JF5180ckXnXzRyRf/2PJFwqFmIkCYgstTQRy5c1uEZoV81RT5M2DA7FaGEkpIiYyH3cMx0oXBl413IN/wJBWyJ+Xi7FZXAFg64mjKMMolOBh6xnylRpza5sOll3sHykuzFEkMiptkibmoLBcTYxGanP5g7EECoIW61wq8FsjjAsxaqFpBJUu+6aG7gsGQ6hCpZJuQp21LIc9IZ5nzBYJNKFBBrlWU0grIpJpKruRgOY+nYIamW1SUhnP6CGJuq+0QwhA11iKC7xZttC6tiA/u8eAtRmNFmeVgphCKKolIO9uIDuVCfWxHUKyWIC/ADLTIWcQzgWdoYJiaA9I5mrARNfuIPssHSzxPBx45SQyzXMfLJUiF0dAEjljIYASUwsoI2ISUoimOgncUvKPgHQXvKHhHwTsKvi4Fz8i+evQ7K74l6p3VJ9Duf/VL/IkkgXCmos5U1BFsjmBzBJsj2BzB5kxFnamoMxV1pqKOrnB0haMrHF3hTEUfYSpaw1B0W6woaHqUzEDOuVHQvrN3FA7rMqSk8nV5UhKQmS1lKmLjTOFxU1GbIOWC8i8u5vJwBwRzRskM0/vGs+W8gl7fB0Oz7HMwZh3XxWFKAXHGjYVs4myvhXRPW4G3iJcdkJZJ+SkqPy0BTkhmMOkyAbk5EWmwWtRs6yUbMMwuVfQzCW2H3Q/o33Hv8OdwTOz1rpJbgEz91lHh5KyfdN9jwEW8ZHJJZQLgVodi2SwVFtkwJ94Bbl5NtwKhOTNBoQzrOtET2Qo8aZkaosdtL5XKVpXwCTG2boF01sLZFIlcQHsxYrspCOyR/J7I8vtHZoap45A6Dql7ybiXjHvJuJeMe8k4DqnjkDoOqeOQOrrC0RWOrnB0heOQPsqZnp39KbKGRO4bZlgaFqC6FFsPsdgWmD+VS+mYP47545g/jkhzRJoj0hyR5og0x/xxzB/H/HF0haMrHF3h6ApHVzjmz1aYP6/rMX9eq8yfdjBJsyl2kDEFmrc4ifOjaWbpWlmkKujTOpDcqEGHGJi3QvzSWflOV3m2WrYCD/0baW2qyWvaZCwdoVniRl52IbEAiwuQF9fJsoVnJY/viLdEZVKIkacwMzhF7aqWiucIJ8umoLzX3JxTGBa2BkWeH/OijAoA4B6lNXV/3eHwbULbLHNQyC5PpJAUEAg1j9blg8wV05gogpEpK7W2OsxVq6yLadyxOBSIcyfFipAWUdipMA25mYFWsc22KV7fmzS7S9X9zhe98wRrHjLXmTO6xxXdOohAvRgqQpIwrexrNedBLnjFG+oMYqVWlKKoDCIFRXy+R0omxgIYSNchVADVAhZgqktoh2ZKhboTmyfNQuHik5qV17RPoloxmmWmSjnxkZPM5rNDwTacHwN4gxnCA4ToeFNd3jbezav1+9myF/ki4RrQXP7cH3zoN59LCrbhXBrAG88lGoReA7/Pg0l6nRWldtUx23+EyNQOYpw2yxZxkhKsZt7E1AFsdDQ46fb6E39H7UtbCLmj+QkmWA/2kK0XWVs+xol/2rdNNfIsRvpJ9sYc3IK5Nl70KkZZ/B72RJfElrxnFXnPK/JeVOR9W5H3siLvu4q87yvyfqgae+XE8JnhWylaxvDqNdMJaK914F9yF+PV6KB/RGmWmC7FjeI14GRyew7Dt+Gv76Nh+P64exjuCO14rd93zn7vnH9z1jlvf957aOFgNgj4WTPgZxLw82bAzyXgF82AX0jA3zYD/lYCftkM+KUE/F0z4O8k4O+bAX8vAf/QDPgHCXhvt+Eu2ZXBm24ytss42cbJT/Ka5tBt7ylNNFbdwZW1WUwmcuIIQkRl4dfhcDAa4csLHx+OI6Xj9OPB5n3A57xYXV4mH6MFDAAD7CedogLxwMukPq4IFIg8RL7rPk4Bit7U4sedVYO7T8l/VjQSsQesnxLRqB2pCZpDKPUWpmftbT3FFlkiyF0yn03jfFYF9IwDodtNLsSWUKyeCNypAddqDgzLTOuQKZUK+vH96evj3mE0On3zpvcrjRhIZwQSN2x28A/vQO4r/ld6XWgLSx6I4CqBwa4u5kC9WzUIeqcHpsZgJr6x2dDl7caeDNJtM+gb2jlQQDuUksCnwrB2B5z1pYCq202tmi8ZOSTTOJ0ls7i0HBBCx3SeiNeemdACiziZ16OzwpNu79hAZgVe6/PEX85XRVTGV8XE35/4RZknS+hw1L+CDUSzrJQyHij+ay2vsxTU68D7dwP4WDF14ChkFW6JdMSVrQqQRwk9kJCI7L3ZGQ97J6ZOeJNykk/SyWp3N95ttQUs3ypAnjBkgKLb7WxQGa2tjK9IVRr5vZ7iZXtHJ3vh1oJBymbGXcU3XUfnyQiZZvaMuYDIqRFKmNgvYgUq20XIg2wMTXdp4h92+0c9GENttI6UJz6+OM7p4Bw8tUJL7CedWZWDwSaYA8nYVURsA7lNgmNMzeF1+p/V7MqyUGgJ2eHXwyriB3DzV7DKR79HfHTcmvhEVfPU6Vbz1XnDrDWZ8aOy19Cymqvnbp8RbgsojgkYbgj4wQ7Y2QzwuSLr31JqLVpr231Mm8jImNCAPRgsdwcjCa0lPEGB1zp7cv752cP972dP/uP87Ml/eE/Pn/zt/vePn18ED/+A/z4P9l4+oJRvHzqfX8Cf8B/4+bf73892zn/6+Pn5w1n7/Kcz7+n5Nx9xZb/HT/+9+/SH8yc7i7i4AbP7HMyQ48H7OM3STwu4SPRnAWb32cXlqpjGJZi1Bdh/3P+t3SIW0ObZ7KzZHp0ClBHiO0W4I/r0q7tGcRrduEVWXy62dYFjH3bIv0JTVACwYXOkwvXb6oBd0vomMc8EfDKk2dOfoOX5p3+sWQhUNxveEsZqzNPibPf8C/VsMplMZp+f7T5s1q+980YHcd3J0lAPem6xybufZU9/SrOSfsI6Qf50FoNFlt4vs6JcxEUJ8vuLbAV55T+1d86+6URPz89+/8f5k/ZP/3jkKUDDj2bgMl7Ny6ID41XBfvwvTEEJivIe/inQ3yS9up+tFotP95fxDbhPM1T3fZo9pT9ScJ+u5vP7NL5P/zO+JzQFwRXZqmhveS5gr6J4NstB8X+Km83TR4ePpwRNTjK/X6UzcAlD9t6ncXqf/udP8X2alV58GydzeOujr2We3SYzWCYrvQKUfArRSrT/tt15RM4prrP5TMZ7FdO45ana/fwyeLjfQ3+fob/P0d8X6O+36O9L9Pc79Pd79PcH+Hfbc1HECxDNkqukrDkVeCNtNO6zb87P4G35eTd4/vB1TkKEh1dvKhj5DOfiMgfw4k7mlHbWL8wUfFwVESsY4YL4KNPo9YwGkCR8qBO12RSvYZhoGiWOcCnIrcJEWvSS1y8484DhEM2EwYGFOKnd3TfDMIzgQ5u8TUmP2TwhfUl1du2tIqlElt1g6fYXEK9rN7z69DKSadJWkCl9Zktgov9N70LlTSBvGpkopJog5qIHBqKfbFaCzlFiy17Dce/n0Gv9XSQl6aFMb+N5MmtVtm47EqQOlkHl9kiOL9KR1CM1lo4Th9lyM4QBSBdVfUhLSgD4iVkZK6ep2opOEKoCfnmJ6Vhwp8X+yl0VGBhoQjQhHDsEmkYB5OoyrSCuPAQ9fovqW4KLb1YXYxe6yB1OI9VppDqNVKeR+meP3IHoRX5dyGo7/JIR0rmvOA6m3JRRLAFbnc0ZK0D3qL0GRWuHV6EY7ML6bZekasbMBHY2gEnK4jzD8sZ5CeQcE9VpH5CSbaRCrVe+nKnTlApFyYtiYgR5iLxeXahzhugrOE2YDKQz7f2dEHBqPSqXUSI+DC8mA8dQ69oB6Zm1Qf1pxYnFLz9uJiavP2pWHUKROsgms0G6YXxmqltHppB5BiY/VXqQv/EIGTpgw1SO1EHV4TEHn/dvo8WqKKN8lfqBfxul4GMZFfG8LNBnVd4N+IS+1Dwpnv3dNYDA0yydJVAaDQPWz8ElDFh/G+UgW4IUdyhbgjwus9zf91/5gZ8nV9couv08KUEez/393YeHwC9hdftnrHrkjHQBUtiJogRLf9/HlUYpSK6uL7JVXqAsWmz/s1+Cj7D5Xn8UDqFUZzxYG9Sw3z2BxmnezvbfJurzo00iwM+T9MYQ/10MIzr4gO0RYSnhsyqiKC7aKMgoBmkee1SDI+kusqaLMunequ6t6t6q7q3q3qouyuRXGmWS2hluFmQcZhviACCpFqcArUHj5bj11aSeVLAOsScBNCH3bIBbIPgkogxKatJptkjSK0dOOXLKkVOOnHLklCOnHDlVl5wSLup6BJUAsCWSSqhRI6ro5d4hfBfIAy5ukmWrDlXFgNfQVcjugPEArfbCFwCZ+0t8PZKmsff0dFklvy4XERpMUO9VRNjPuH3MiNtswn34rtt/i9dPs9+2W29zKLPpdoXhthGUDVvuO54fxJ7GM8WZZNBySOCQ4X1AJgGxveH2594pkHHu6sK+bLG+arF50eLqNdOcxXqPCmxlci/xr1Wcx2mZpNzHhJgkqqHVda3QHQlVfAGfFGJjjXxSSICNfVLYoBV5ozB7uncJhiqZhwnD06EZG5+oCDJkgquSnm2Pqrku3sCj108LGXAK4hwvaj/sDg2ravKxgdeEAJhW1OZhwwbIV9PmXIMvpOh4hQrWiMIVQiBRJQ7YJuqGDTVGxu9OX48aYmIC0hgN63CPxMFwki+zVTp7rNOoFjsXLerxx3ReTEyOrTUl7JattYXFiNALktQUbkPSREDTqGkh4FSTBoKWw9ULzI7VYY7hYoHJu0KNgvQYJUzSLd8Kbwan/aOGFwKFaXwXGABRpiC7Pn94OA98dAXcJQVAKUGVaPgySWdRfHkJIHlZLRaGVP2HYW8c1hMQM03wnfVPHPOLBacyM+IjMVUoyx3Q9oajcTQKwz5xlDrxR+E4QkgXejodDfpa6ukxrXAUvR+Go7A/nvhtwentH6zrjIRDEvOijPNSM1/l90VTP2PNqHp+qyFkgSK+ppSWhb7StIvsyca3P3ruIP9rAacD2rwpiB605jQd5e6vO6rKTltQ9VYLrOaA+Xrgrg7gwISXnVXFCx147qtAVRXimkhtpj9GaBumGKZptMDR4jU3DpgtvNKrTWddXlJ44xptpY1634GcA1GUkjTNATR5pfpixyG8CrIUaM8JhO+UVOxrBd/tAZ40yMJoWsN1cnWN59ZFWnBMaMeEdkxox4T+M3pEFljQ654IKuNy4iN/OXCK8cu4r3vtNKqyQwjyzO2bPXZyMOOCVFRAXw2WGtjaqVXYiakAX/XtjSZo/C4cilOEvxtOEgFqNk2vpTHqVdSaKGMldabKaA2AYCCxRMx4dYIEElYmkgTTWXdxAj0FRMsk1Sg8mKZRNyiRzKlNpm6h0yjyqEPCKfSatpwEYJmkqWzt6+grR185+srRV46+cvSVTj7g+4LQDuTyaEA46NeNBqXZCdphdXJBtxFUoDemEw681jJJuTQLXuO1PVwYGNnMZEPnnHsHJsoBjUKQ/SJFBp2YwJ2Xy0n+yctsNb2uYENOs8UyS7Fmg0XjD9auFlMZbhvLfI3zgarVqBS7mLOqh5gl96g+2iQQo3F3OA6byiA4VGMphBGU8Yc3mB3MNtz+AuJ6O5yDxxqQWKQD+dtaz5zranx9g5Q6t/kY5blqPEjxYbL9oYq1b+dcbrW/Io6UuirhSmxzimWRTOlH6J0ezQgJBYw+hZxWzh9bKwfFqoLpRa3l5alm11HGheZZFhdSFim6IcaSpJoiGanz+EBVBuoivKli7tpJBEVmI8CCuCTbA1P9yBqBg4uZVSb6X270ggf7LzB2oXZ15Cyr2utbc4qSU6OUzBuwnxLi9Q6MuJjDU2k1Ou9muubAiAnwebXTNAdWVFAByU+7GREofUfibNzzMDwaNek3Kd+41zpc8z5z+gBYiQMdRcj1xFS/yh6zyjb2qmBVVWOvjFJlHztGyxplr4RUon5gWBSKDUNZUfDB0HweFHcvpCg5Beb+GYpX4Qe9uFm/EEWtIOQG0QVa68VwK74eVAszFRtzTDs2Zq9H4k3rhZi4GkWy9+Y2lOrWe8PQFUMs/cKkhBAM0Kgrqil/M80XfofoSi1Mc3it5eGWNEsOBHVDwdQDp2C3E/i3jq5MI6xWsCVGFuYKRUuLRwa2EzR3zJ3EYVhQYM9qPyfh4WB4FGH2IjGAFZO+cn8nCiCalMjSqiVzTRU2aA1wcHh4OhwK3GElyblmcbbETszoxIxOzOjEjE7M6GyJ/8quWWD8iTxOSvhDCC9f22NLDaL1q/fcooFuSrxWVlJNvkqg2yBgnasZRx468tCRh448dOShIw+dq5lHupqx04lI4j2drvIcwDh+jzW0J1WhoEtoo1DeKR7po7m1JqK2dZVnq2Ur8NC/kdZLNVnqJaMxSEdF0p3P54E0bdtgPBMr2NQo1KESH4OyAcsyaxyYskXdAhTzhy93R5gJ4ntdiAnAZQ2kVqYuIu4YbD6CCdz+YWiSs3bfvAkPbSpxMqjRuwcHt/iksFUh+Pkw1sHEkFwKYJp6+6zbJ3xb4ijziqgmzcw/O6KoEaraVEIquY2w7sTKfVi9C1muUf/FBEtvUjgL68NWsBo0EaMWZMFaVKiOC+4q5LkkZgOV3VYGm6DkkKlxFOxLaJHJ/gyxGkRZKkit0nP9bYYelGzHkBudn3FJHSFlGhT9pgebwGx0onXYmkeZd14QuA6qVvHAtuW+RDiKbedJYSwMzkSgFmmUZ3fFVh2JhEdvqR+RIfaAAsnEY9Hh77ve23f8C3vGEJ14NIGTPWiQi1ilVMj9TRltgR7B0pyK8S5ONmEBAwPCBbhwUlTHJnNsMscmc2wyxyZzbDInRXUBLlyAC0dOOXLKkVOOnHLklCOnHDnlpI6EriITxoRrtXyNME/F0GM8ZM0Rl/HYKkVjQ2OlNbObcwpjYkNzOIvjeB2Ws6GNwIpdG+E26tIZhp3MjMcAixLasr/5AopKVL4nYYd2nkCUd9of7zwxEkGEcm5TOgfWhckcUgFuYhqns2QWl2CtZ15DrHYsmYKdFC37DDIYNZp6jbrfdX/p9d96o9OTHdb9p94eFFoh8lBdQEQutsAiTubEomxvd3d3l6Qvr7MUGNJn2SJOUkPGqgB5lMwMOQXIk9jURhlfSalh/0gMG6DOL595jWdtziKMa+ptXt/CI55JCuMNwih2IyzdJBx2mq1SLnnknWGnWeDIk2AE0Iu/JmaxjtBUEWseVsc7uiZYi302fnxVMY3SZtz2QtQIFGOy0CO7RBkXXow/4Ka/zAGodoBtktfUfrRqF4b8ZKVSQLP8z9byGhxuRt3SNWmTGmNnE0wctoux8iqdBcxBNvNzHZgDLnCDUKubRtg8dhrF/W6re63aobZmlNrr76i4Ys1lQ/pgcyJFbi8mtaMJln3ALqv6q2uvkXjJIvmbLyQhcvhFiqVlMfyN26AL8eMrzyhjBrMriE8FHpS6lLuBNwPTZMY9C/GENTvFzIBxHuAdl8ZxaRyXxnFpHJfGeYB3HuCdB/jNPcDDCSXEGFkJ6bkDKR6QIh4W+alTqQpxZ6oGkT2kHvrbXhEnknSq8uleUMVzWUtKkvhyZu1IWSURCMqI02swvYku4nJ6bVFH5OQpVSxjPK0qISJCtR5C5CI/EqVml1jwh7PZfcOllK2ddDWftwnCJsVUX3MTP+r134YjdidIIsjWdVx4aeZFSXoFCkwet6rhX3lH3XHYPTraGYWHg/5R4H3/8sXubuCNB5F82QzHw97Jzk8BvUzWXDttoUtxKnXJS1KvvAbe5apc5UDuoMbllQZGc2UYca5R3ClYirCPDYJaWhnOs1d1INUkWpQYqxMK1O5elScvtYDoIVJuWSlUOSJsfoPqRj8jyD0wV8vzW5J/QBgYkAjjmwjy+UvX7Wq3q7+uXa14xDNad6Xg46qI2HWNEbTAszCgbWy3AfsIa+dXe+C1bkGZwX+hG3ca0K8VcKGfuNHgrkK1oMrZlfL/vKT0ksIrM+8CID/NgQerRVFdAg9V6WW5x+WIYo8EASMW7pErTBDnqbuW9glOHppLAhKnM3K3lZmlNbhDpOZE6s58KHiBdXXtaF76xVHoXvit40EmPQKA0rC+gG1z+xeV7V/Y5xNMs3Rm7wBx+y9OoIYGWGW8QJl5NwAsW5NUxeCOb+X4Vo5v5fhWjm/1J+dbyYS3o0scXfLV0SVyeAu4fy/iGbIZbWNG4evuUTQcfBhN/EDkzEBZMCFoHHfGvWMdd8ZxZ9yudtwZx51xVJDjzjjujOPOOO6M48447ozjzji6xNElX5w7ozBnrGoznkWxvlbsqGCN90LVoZ8Q2LWuAQdzvActL5Tq9BeTZJTBFPF5v4oKMzPBqozN1itYC6pjms3nSZFkKZ3nw8HxcW/UG/RHlVNd13UacWwBbT68A2+XNAJzI1ThxJcdztFgwXGJXMDV/jx/CPzbOE/iizkgVdENhIqSD/Sbjxl9QqMEbG8Ea2EqXXfXALqhg3s/gYajUH1rDi6h+pZUd7YEeVxmub/vv/IDP0+urpGq1zwpQR7P/f3dh4fAL2Ft+2es9ss4mfuBvwBFEV8BlMMA/CFxJltexyU0xkqzEiHTLJ6B2b7nw17SwcrdgTm8nsArMg8Gek3SK+8uLkgNHW8MORUQrVRUptTV8Q6zPAfTEiL+AkBOQ0GZHtTzBBykN43ncy++ipO04z+cP5wHPtImvEsKgLTmas6wtEibzbGklMecCa5VydvDe7Qf/jqORt3j8Ujao4aNJvkprHRTyE46Pujb9VZItV531tM+ZlIGp/YHw5Puce+f4ZEUeYKXZb5g3vSGo3EEXVgiAgaRPeE4QhEyo2HYHQ36WipydIgqHEXvh+Eo7BNIaFglu078ww5C9uNojapnD1FS7WhnvVedGu5z6kYTqREwpDowSCA4uakwtse2lNjFza7gvBX7Xy4DDys6w1So++y8/DgvP47T4zg9jtPjOD3Oy4/z8rPGy4/RjQ/jfmHhJTScyuMCzKx+EvENag+HXOUKe53f67UOrutFLl4bnLgqCLFGrmzqj3IdMbfVdghhiBpjVnC00bq04l/MBfgj+qy6zzLoFjDMch0vUWBzNhqawBELGYyAUlgZAZuQUjTFUfCOgncUvKPgHQXvKHhHwf+B3Z7/1S/xJySRDwFuqXHvF7yp2Ilh3GpTJt2gQh4/WUKidsiEPMt5M5eQjl5FJa/XV/La1kvDoMRjKgJIJ1bIEA+vkCye4wALe5IigtTtLRCZ1ZfZfJ7dgVlHRGXrnzj4AeKU6xzB5gg2R7A5gu3PqVyHrwsxDGOdqqE8mfilorcLpNjMN80BaURKNXk5mvhvBsfHgw+UpacRDeZsOk1SLl9hKVlbbinXsva2MtJGqKzodZ2KXtv7axyiuHlkIGknSVnitpIyZGJiVyEm9oxEwYY7Rdxsjq5wdIWjKxxd4eiKPyVdAYkCw+XvHZhJBVqvCYQpdYs8Jh5NndxMklrxI1lR0yyF3sVzzo06HPSh3tywLkNKKl+XJyUBmdlSpiLVAfkMQfW4tSvm5KAObBiEHnbMKPukyt+DoUEcphQQZ9xYyBr2r4V0T1uBt4iXUuB7lKBpvSuJOJS92X9mvWQDhtmlin4moe2w+wH9O+4d/hyOSRSEq+QWpHUC7pCzftJ9jwEX8ZLJJZUJQCYNIC+yVFhkw5x4B7h5U5wNIxB1+KpBMTMC4zrRE9lSDBMaosdtL5XKVpXwyS6RzkNntLKxCLYqItlcYI/k90SWD6NpmBimjkPqOKTuJeNeMu4l414y7iXjOKSOQ+o4pI5D6ugKR1c4usLRFY5D+ggOaRX7U3ULIvpmMC5AdSm2HrU8z9Vn/lQupWP+OOaPY/44Is0RaY5Ic0SaI9Ic88cxfxzzx9EVjq5wdIWjKxxd4Zg/W2H+vK7H/HmtMn/awSQl0RbSKdC8xVX7I9W1soTADYHkRg0FjkaLQvzSWflOV3m2WrYCD/0baW2qyWvaZCwdoVniG1R2IbEAiwuQF9cJ9AwLZyWP74i3RGVSiJGnMDM4Re2qlornCCfLpqC819ycUwySgaxBkQv9vCijAgC4R2lN3V93OHyb0DbEb6vALpMiWUAg1Dxalw8yV0xjoghGpqzU2uowV62yLqZxhyJiIF4c5NxJcV+kRRR2quR5ttk2xet7k2Z3qbrf+aJ3nmDNQ9VJrqaPiPz2xlARspODuMhS9rWaA779WMUb6gxipVaUoqgMIgVF5uBXysRYAAPpOoQKoFrAAkx1Ce3QTKlQd2LzZK0HmP8+7Q67/XGvHzIPMMiPq+QcGyNlOMtMlXLiIyeZzWeHgm04PwbwBjOEBwjR8aa6vG28m1fr97NlL/JFwjWgufy5P/jQbz6XFGzDuTSAN55LNIiOMRgQu/Cus6LUrjpm+48QmdpBjNNm2SKGLsfHOP6TaRNTB7DR0eCk2+tP/B21L22M6owSEIr1YA/ZepG15WOc+Kd921Qjz2Kkn2RvzMEtmGvjRa9ilMXvYZq3V5H3rCLveUXei4q8byvyXlbkfVeR931F3g9VY6+cGD4zfCtFyxhevWY6Ae21DvxL7mK8Gh30jyjNEtPxdiPSLF4DTia35zB8G/76PhqG74+7h+GO0I7X+n3n7PfO+TdnnfP2570H6GKu1cbAz5oBP5OAnzcDfi4Bv2gG/EIC/rYZ8LcS8MtmwC8l4O+aAX8nAX/fDPh7CfiHZsA/SMB7uw13ya4M3nSTsV3GyTZOfpLXNIdue09porHqDq4MXfPzuCgjcuIIQkRl4dfhcDAa4csLHx+OI6Xj9OPB5n3A57xYXV4mH6NFXE6vgf2kU1QgHniZ1McVgQKRh8h33ccpWEIXdy1+3Fk1uPuU/GdFIxF7wPopEY3akZqgOYRSb2F61t7WU2yRJYLcJfPZNM5nVUDPOBC63eRCbAnF6onAnRpwrebAsMy0DplSqaAf35++Pu4dRqPTN296v4bEWIfOCCRu2OzgH96B3Ff8r/S60BaWPBDBVVKUOXTIr96tGgS90wNTYzAT39hs6PJ2Y08G6bYZ9A3tHCigHUpJ4FNhWLsDzvpSQNXtplbNl4wckmmczpJZXFoOCKFjOk/Ea89MaIFFnMzr0VnhSbd3bCCzAq/1eeIv56siKuOrYuLvT/yizJMldDjqX8EGollWShkPFP+1ltdZCup14P27AXysmDpwFLIKt0Q64spWBchhvE1cGyQie292UExRQye8STnJJ+lktbsb7yIuIOtUAfKEIQMoPhnubFAZra2Mr0hVGvm9nuJle0cne+HWgoF8ZsZdxTddR+fJCJlm9oy5gMipEUqY2C9iBSrbRciDbAxNd2niH3b7Rz0YNXa0jpQnPr44zungHDy1QkvsJ51ZU9QgNMEcSMauImIbyG0SHGNqDq/T/6xmV5aFQkvIDv/J0bcRfs1GaOO9fIEfwM1fwSof/R7x0XFr4hNVzVOnW81X502JfcQ45yJ7DS2ruXru9hnhtoDimIDhhoAf7ICdzQCfKxodS6m1aK1t9zFtIiNjQgP2+qPxcAcjCa0lPEGB1zp7cv752cP972dP/uP87Ml/eE/Pn/zt/vePn18ED/+A/z4P9l4+oJRvHzqfX8Cf8B/4+bf73892zn/6+Pn5w1n7/Kcz7+n5Nx9xZb/HT/+9+/SH8yc7i7i4AbP7HMyQ48H7OM3STwu4SPRnAWb32cXlqpjGJZi1Bdh/3P8NBjpHFtDm2eys2R6dApQR4jtFuCP69BuDanGn0Y1bZPXlYltInRHMOuRfQ/yuDZsjFa7fVgfsktY3iXkm4JMhzZ7+BC3PP/1jzUKgutnwlnFZgjwtznbPv1DPJpPJZPb52e7DZv3aO290ENedLA31oOcWm7z7Wfb0pzQr6SesE+RPZzFYZOn9MivKRVyUIL+/yFaQV/5Te+fsm0709Pzs93+cP2n/9I9HngI0/GgGLuPVvCw6aRahfvwvTEEJivIe/inQ3yS9up+tFotP95fxDbhPM1T3fZo9pT9ScJ+u5vP7NL5P/zO+JzQFwRXZqmhveS5gr6J4NstB8X+Km83TR4ePpwRNTjK/X6UzcJmkYHafxul9+p8/xfcw8lt8GydzeOujr2We3SYzWCYrvQKUfArRSrT/tt15RM4prrP5TMZ7FdO45ana/fwyeLjfQ3+fob/P0d8X6O+36O9L9Pc79Pd79PcH+Hfbc1HECxDNkqukrDkVeCNtNO6zb87P4G35eTd4/vB1TkKEh1dvKhj5DOfiMgfw4k7mlHbWL8wUfFwVESsY4YL4KBN6mtMAkoQPdaI2m+L18eDwZxoljnApyK3CRFr0ktcvOPOA4RDNhMGBhTip3d03wzCM4EObvE1Jj9k8IX1JdXbtrSKpRJbdYOn2FxCvaze8+vSqjH2qvmGhxga1JTDR/6Z3ofImkDeNTBRSTRBz0QMD0U82K0HnPCywuYbj3s+h1/q7SErSQ5nexvNk1qps3XYkSB0sg8rtkRxfpCOpR2osHScOs+VmCAOQLqr6kJaUAPATszJWTlO1FZ0gVAX88hLTseBOi/2VuyowMNCEaEI4dgg0jQLI1WVaQVx5CHr8FtW3BBffrC7GLnSRO5xGqtNIdRqpTiP1zx65A9GL/LqQ1Xb4JSOkc19xHEy5KaNYArY6mzNWgO5Rew2K1g6vQjHYhfXbLknVjJkJ7GwAk5TFeYbljfMSyDkmqtM+ICXbSIVar3w5U6cpFYqSF8XECPIQeb26UOcM0VdwmjAZSGfa+zsh4NR6VC6jRHwYXkwGjqHWtQPSM2uD+tOKE4tfftxMTF5/1Kw6hCJ1kE1mg3TD+MxUt45MIfMMTH6q9CB/4xEydMCGqRypg6rDg1WQ5/MkvRIi0/u30WJVlFG+Sv1ADksfrMm7AZ/Ql5p3/iDEs7+7BhB4mqWzBEqjYcD6ObiEAetvoxxkS5DiDmVLkMdllvv7/is/8PPk6hpFt58nJcjjub+/+/AQ+CWsbv+MVY+ckS5ACjtRlGDp7/u40igFydX1RbbKC5RFi+1/9kvwETbf64/CIZTqjAdrgxr2uyfQOM3b2f7bRH1+tEkE+HmS3hjiv4thRAcfsD0iLCV8VkUUxUUbBRnFIM1jj2pwJN1F1nRRJt1b1b1V3VvVvVXdW9VFmfxKo0xSO8PNgozDbEMcACTV4hSgNWi8HLe+mtSTCtYh9iSAJuSeDXALBJ9ElEFJTTrNFkl65cgpR045csqRU46ccuSUI6fqklPCRV2PoBIAtkRSCTVqRBW93DuE7wJ5wMVNsmzVoaoY8Bq6CtkdMB6g1V74AiBzf4mvR9I09p6eLqvk1+UiQoMJ6r2KCPsZt48ZcZtNuA/fdftv8fpp9tt2620OZTbdrjDcNoKyYct9x/OD2NN4pjiTDFoOCRwyvA/IJCC2N9z+3DsFMs5dXdiXLdZXLTYvWly9ZpqzWO9Rga1M7iX+tYrzOC2TlPuYEJNENbS6rhW6I6GKL+CTQmyskU8KCbCxTwobtCJvFGZP9y7BUCXzMGF4OjRj4xMVQYZMcFXSs+1RNdfFG3j0+mkhA05BnONF7YfdoWFVTT428JoQANOK2jxs2AD5atqca/CFFB2vUMEaUbhCCCSqxAHbRN2wocbI+N3p61FDTExAGqNhHe6ROBhO8mW2SmePdRrVYueiRT3+mM6LicmxtaaE3bK1trAYEXpBkprCbUiaCGgaNS0EnGrSQNByuHqB2bE6zDFcLDB5V6hRkB6jhEm65VvhzeC0f9TwQqAwje8CAyDKFGTX5w8P54GProC7pAAoJagSDV8m6SyKLy8BJC+rxcKQqv8w7I3DegJipgm+s/6JY36x4FRmRnwkpgpluQPa3nA0jkZh2CeOUif+KBxHCOlCT6ejQV9LPT2mFY6i98NwFPbHE78tOL39g3WdkXBIYl6UcV5q5qv8vmjqZ6wZVc9vNYQsUMTXlNKy0FeadpE92fj2R88d5H8t4HRAmzcF0YPWnKaj3P11R1XZaQuq3mqB1RwwXw/c1QEcmPCys6p4oQPPfRWoqkJcE6nN9McIbcMUwzSNFjhavObGAbOFV3q16azLSwpvXKOttFHvO5BzIIpSkqY5gCavVF/sOIRXQZYC7TmB8J2Sin2t4Ls9wJMGWRhNa7hOrq7x3LpIC44J7ZjQjgntmNB/Ro/IAgt63RNBZVxOfOQvB04xfhn3da+dRlV2CEGeuX2zx04OZlyQigroq8FSA1s7tQo7MRXgq7690QSN34VDcYrwd8NJIkDNpum1NEa9iloTZaykzlQZrQEQDCSWiBmvTpBAwspEkmA66y5OoKeAaJmkGoUH0zTqBiWSObXJ1C10GkUedUg4hV7TlpMALJM0la19HX3l6CtHXzn6ytFXjr7SyQd8XxDagVweDQgH/brRoDQ7QTusTi7oNoIK9MZ0woHXWiYpl2bBa7y2hwsDI5uZbOicc+/ARDmgUQiyX6TIoBMTuPNyOck/eZmtptcVbMhptlhmKdZssGj8wdrVYirDbWOZr3E+ULUalWIXc1b1ELPkHtVHmwRiNO4Ox2FTGQSHaiyFMIIy/vAGs4PZhttfQFxvh3PwWAMSi3Qgf1vrmXNdja9vkFLnNh+jPFeNByk+TLY/VLH27ZzLrfZXxJFSVyVciW1OsSySKf0IvdOjGSGhgNGnkNPK+WNr5aBYVTC9qLW8PNXsOsq40DzL4kLKIkU3xFiSVFMkI3UeH6jKQF2EN1XMXTuJoMhsBFgQl2R7YKofWSNwcDGzykT/y41e8GD/BcYu1K6OnGVVe31rTlFyapSSeQP2U0K83oERF3N4Kq1G591M1xwYMQE+r3aa5sCKCiog+Wk3IwKl70icjXsehkejJv0m5Rv3Wodr3mdOHwArcaCjCLmemOpX2WNW2cZeFayqauyVUarsY8doWaPslZBK1A8Mi0KxYSgrCj4Yms+D4u6FFCWnwNw/Q/Eq/KAXN+sXoqgVhNwgukBrvRhuxdeDamGmYmOOacfG7PVIvGm9EBNXo0j23tyGUt16bxi6YoilX5iUEIIBGnVFNeVvpvnC7xBdqYVpDq+1PNySZsmBoG4omHrgFOx2Av/W0ZVphNUKtsTIwlyhaGnxyMB2guaOuZM4DAsK7Fnt5yQ8HAyPIsxeJAawYtJX7u9EAUSTEllatWSuqcIGrQEODg9Ph0OBO6wkOdcszpbYiRmdmNGJGZ2Y0YkZnS3xX9k1C4w/kcdJCX8I4eVre2ypQbR+9Z5bNNBNidfKSqrJVwl0GwSsczXjyENHHjry0JGHjjx05KFzNfNIVzN2OhFJvKfTVZ4DGMfvsYb2pCoUdAltFMo7xSN9NLfWRNS2rvJstWwFHvo30nqpJku9ZDQG6ahIuvP5PJCmbRuMZ2IFmxqFOlTiY1A2YFlmjQNTtqhbgGL+8OXuCDNBfK8LMQG4rIHUytRFxB2DzUcwgds/DE1y1u6bN+GhTSVOBjV69+DgFp8UtioEPx/GOpgYkksBTFNvn3X7hG9LHGVeEdWkmflnRxQ1QlWbSkgltxHWnVi5D6t3Ics16r+YYOlNCmdhfdgKVoMmYtSCLFiLCtVxwV2FPJfEbKCy28pgE5QcMjWOgn0JLTLZnyFWgyhLBalVeq6/zdCDku0YcqPzMy6pI6RMg6Lf9GATmI1OtA5b8yjzzgsC10HVKh7YttyXCEex7TwpjIXBmQjUIo3y7K7YqiOR8Ogt9SMyxB5QIJl4LDr8fdd7+45/Yc8YohOPJnCyBw1yEauUCrm/KaMt0CNYmlMx3sXJJixgYEC4ABdOiurYZI5N5thkjk3m2GSOTeakqC7AhQtw4cgpR045csqRU46ccuSUI6ec1JHQVWTCmHCtlq8R5qkYeoyHrDniMh5bpWhsaKy0ZnZzTmFMbGgOZ3Ecr8NyNrQRWLFrI9xGXTrDsJOZ8RhgUUJb9jdfQFGJyvck7NDOE4jyTvvjnSdGIohQzm1K58C6MJlDKsBNTON0lsziEqz1zGuI1Y4lU7CTomWfQQajRlOvUfe77i+9/ltvdHqyw7r/1NuDQitEHqoLiMjFFljEyZxYlO3t7u7ukvTldZYCQ/osW8RJashYFSCPkpkhpwB5EpvaKOMrKTXsH4lhA9T55TOv8azNWYRxTb3N61t4xDNJYbxBGMVuhKWbhMNOs1XKJY+8M+w0Cxx5EowAevHXxCzWEZoqYs3D6nhH1wRrsc/Gj68qplHajNteiBqBYkwWemSXKOPCi/EH3PSXOQDVDrBN8praj1btwpCfrFQKaJb/2Vpeg8PNqFu6Jm1SY+xsgonDdjFWXqWzgDnIZn6uA3PABW4QanXTCJvHTqO43211r1U71NaMUnv9HRVXrLlsSB9sTqTI7cWkdjTBsg/YZVV/de01Ei9ZJH/zhSREDr9IsbQshr9xG3QhfnzlGWXMYHYF8anAg1KXcjfwZmCazLhnIZ6wZqeYGTDOA7zj0jgujePSOC6N49I4D/DOA7zzAL+5B3g4oYQYIyshPXcgxQNSxMMiP3UqVSHuTNUgsofUQ3/bK+JEkk5VPt0Lqngua0lJEl/OrB0pqyQCQRlxeg2mN2g4Fm1ETp1SvTLG0lrzNFkjtNNGV62FrSomCw4q6z5EmQIxfEEq1Wkhp+THJXtQ8H4VlTGmGHeMzdYrWAuqY5rN50mRZGnRxsf+cHB83Bv1Bv1RBF9QE19ausC/jfMkvpgDoujK4aM5uCx9MXjd3TWACqnTLJ0lkIUMVxIV2jcABn62BHlcZrm/77/yAz9Prq7R4s+TEuTx3N/ffXgI/BJWun/GGrmMk7kf+AtQFPEVQDkMwD9KLi9BDudNmCuvuI5z4MUePBCrdAZyr7zLPKQw6yWpF8P3aeAVmQd9PSbplXcXF95ydTFPCugRzBtfJ4WXFF7sXayuIEQffFwV+95yDuICQG2ELC+9pER3l1deAy9fpV4y83w4OXQC0SzkqzRKZiid97rjP5zrQQErogRWTjR8O2K2UJ05/hayZUzzbFAeRn7PommWIlEAbHebSsSHgz6SWcCtqOkS9wdHhPQYhiSSXnfc+8WuRGwHYHiBohQRsckGEEStg1RqKvhslxekTa4rZ+kQ6c4eYlnhjYgZrxlS2Ga4A2/RA2+3HsbNwRLEItIly4f2zyotQY43JuQ2+YF/mWcL5RAG/sUnf38v8FdpmcylvZZD3mKKWxe22o8H1XttEX9MFquFv/9yN/AvstmnNRuP9hnt7TWq6xvtNcJrS7MZCOB5xsg3LpNb0CZq5vaw7OSKxmsFKxATGNu61m1BFemJmhMKdXtgs8+xaSlx9s+8ifJ1w7aRAGoRz+egKNUZwdMAmYNs/FRxW5hZNeIuv9AgvMgPRZ2wWSmpCYFHu9XB/fif1WLZkZsmdAstSKgrcTgQCBJWCBjWA3XKab1qZXjKDO1AGlHqjWw1Qg+d/mudHUcO7vKkBFs7EMyCw8Z1bmssSBb6t+7CeN94ewKTkJC+AaNd2zILUM+3aY4xpsEcSQKR80BxFQLMT6W0dFugwQOlBtRWRRVsOkQCvLZUgs4y5/DWDBVhQlpkENSzKx87Obm4w/gLEpWsANnN0pw8tids3thjpLIvvITUGdG5PT5TImAVMsLYBZ6JEqT0QNJ31o+v2FJVnz9I72LKSb7cHs4bxmzOQZHNb4FgZLxdg6vj7uvwmFBJnNI5HJy8H/RRkGHOv5EppLWFVeoIo1DmFHcddYPfUeJBRZcnWkbLvclxzBe7p+AgCvMlBXlXBIKKrgbDo3BIr6E21CpAoV2yAtHa/GVpvv5xJh4wu53Vq9lQmEzfTH7akZuQKHuoQ2DvO1IdkQbjezVDjDIIuoynNxZ3wShccvJvfA4xuFIbwZDd4bD7W9R9+xajezho1EKHzov3xFMq8r7B41XKdUfem+NBd4w3DO5bxNAhnxCmBcBWjzVK8R2u2YbPZGDeFYaiDOAiBjocDkYjYvia/JsuAzzXM931q2HPjgbHv4QRO2ejiY/nTpghNheBNBFYYJjNV9KGwyUEQTSv5xV6DcClJrNscE6LcMbE7/T6R+Gv4o4mZ5qXQDwL433OnWNrx4GMl7ET8Vc0HHwYQQxz3B2Hw+6x9+a4Ox6H/Z1e//3p2Dt45eEJRU+cDh0yeSiR/oiUoLBkjNxmneIZLIlgIjYthNJj+0DZmwe8ZIePUN5IvDlYgdC4sRbTjCkxRUi3f3wljI5daXh6qkyPDQRjJX+AXnqbsV/05+RimRVAeU1C7UjhMSmzQFD75FX51PisJODrX5QbviZRl6N5fAHm2yCe+W2sbEi+bwWmSUGeJZxqjUuQd4QrViqsvUZrXZI6hSZWKprF1x4cRMCwpwj5oi4TzFnR3U0bQtb5zEzf2BA+JfQoiT2opgjwfd4/EqsmYib5XKFNeP7wsDknbpqlBXSzk4LNz5uBYc6qLbfBN9dDvOllqJRCQKsNAtQ6NRKnRuLUSJwaiVMjcWokTo3EqZH85dRIbkGZbaBGQqT+EFrghmgsHKx2rnsGNHs2suSJPgFxpiUYodGLkpilu2MT2OvTLE2xay3huWOqUuY2GKqhhDUZOHo0NaiaTNcWTQp2zAzTenWztw/heqPeUbRF5oIMjzk94gMmzyOb2YKtj6SVR3aQ6K3QTtJ1EbvJ1qp+RyWtHYHDShXnH8EpfsoVaiRDAVp1PfuPSusAq4mI1JBqL1BHLQwjA43L6ZCCQwoOKfwZkUI9JU+CFnT5qca58Q54NQI7B7V1kWc3UHoqfEScS02Y8q+Hg5+hL85qNUEMXV87kJTfmEtm8nRZlNEyTrYseX3f7Q2J4FWRoFa4reRvr/fHXfr4kblEgox2m/XKrjLxLFstLh0H0HEAHQfQcQAdB9BxAB0H0HEAHQfQcQDdY9899t1j33EAHVJwSMEhhb8MBzCYpJa4Ktw/F1JWFU8VStACrKip1KQaq7rqhtVmGx+Hzhw6c+jsT4DOiF0KIVsIR3pAf0loSsEwGC3FyyWI89gQnBLPphr3iZxaBVmJqcZjDo1X4f+0OjEwotnHndwu5jMY4kr++UJHKYDbCHfuIk250AhOVuJkJU5W4mQlTlbiIk25SFN/4EhTGug2KEQXmsrRX47+cvSXo78c/eXoLxea6ouFpnKSCCeJcJKIP60kggSSGyB03CyQHIHZKJCcDls3kNwGYhPBn5gqHaknxcWSlzKxOBGDKm0q7jCouSkq+p5R6U1UwyfFWtCKo4XcwiTMY+MzdN8lIBfkNbBNUU6DXSYZ0KMtfpJgsMDQlCJvylK+CmoWHA6KdobGJYQmS4EemsykB2hVA2TrJ0+1V9e6wcJmwNOhaQjUCi1EU4Q1QY9fMZ0EAUPaj/oLmNch2H6wNNNaOFsT935373f3fnfvd/d+d7YmztbE2ZrYghYF3iNtTlj4Ij0U70bhi/RqNg1f1FixNZikeZzaPCDDV03niUjBohSBfMXPD0S+MlIPFcS22TCkrb539NC7prC7xpC75nC7xlC7epjdXUxZk/4hc/GvsINt/AzYpeKsOxDfsKfcukXA5Lpbga2uQFHmWXrFn9Nrnh14DdY/TqzLY6eurCBr6DYOp7JS67SlsV8JwRPUeIHZ19jesh1mzTAFwPrjrACiA7VSlW6p/3RLXdkuu+Pckv8FTrdb7T/vAceLvojzG8ZBhWTVpjQ9IskeTdCjWjg1zxwfwRplIYLIY5VEAoyjawjegskXSalKkoR4HgvvgqQHlPTkBJCg0SUJD2RVrj2BfgoUKQOa8kCVJvBIMlCjUOJIc9Uz/FCpGUvVEKERRR2S/c5vz/fVaHB8KoRnVPxUdfujD+EwEjxR4ZRK51Z2INlzVZLOwEfLC04VPRmF5Wa5vGEDmbcO3zUqK18JD8RE58TfflWlSqSddTFrH2NwKUSsdQoNTqHBKTT8yRQaVONKz2Ik13BbEW+HWOSZFESNDP9ap3OAgGBw7zXaA2ptAY9MRkmRdcHJRqcnmB9E6jLLnsUrm/nVqVsP4qpa6oF5VcHSdkh16OL3nnj6sLxvWCK9SNq2goy0skRUKxMhklpdd5ZsfRlhJ9y4dYhDMkSVPBRqqUceknoM7F5xDn/09mAs4V1JN0LdSBUB2wTWr7rvKkO59UfjYbfXh/IHvLSoCnNAN57P95k5n+8fMR9lwcUMPHjxzjroLw5aB18U6BXTOoOsfvj/OZELamHjKMlvQ47CbafsWyG03673jberbjTeH4G8ICsuxrtXGZ+wCwjl40JsAXX0gZqAGwbPgIhx5MUTY8QJA+LkJA97F6fFHcgjTIXT0HesmD32HYZj4sGtR7ujXdiY+EfxzCJ0sybgi8Y1o1d/21Hnjjp31Lmjzh11/kemztnNCQMiagqMd6l45PIsK7W5Ey9+pPNyl9ZU5hBZSph4ucWjwL+kUUg9wRa2uJB4o5NySvBWoW9wAMiTBxxIdfWoiBDVVWquwcV8A8AyysHlqljHkKt1LdN9v4O2fKDH0Q68fDUH9HKmBEGlIy/D5b4lzMGjV2s9EKOKV0SyZgMwEYqwcuz7TAsvrr4rBT1feqtgFRhCzPCnDs6U9HqtEOQpg3OhFjppV+DtWnXLN3+diYuapQBpnaeAYmDLY0wCkpXVZUDr64vanaFXdeXja+1s15lf6vEJ6kPVYh0oIw/UAQXSM5LQHc22BX2zNNwbf/A1hxZ3mJVC9cnISWd6ZHSY9EDiE1x15hm3pTG7ptlMGtEGu/OePgs8tMP4psGffM9Qw372pu2TIvjGeXVAuBG4360yy6J5nF+BlgAg3R3cqr9F0YKHpHvEi6OCKzwP/qXTAHE7uXJRL8gVhzHsgPyQbjbcWWH0CEBcpIH0WQ1cP6Kz8XInqpqG+11pqeKGx0OUuGLigjyVBsN/i33nPrUH9GNtZwTXu2T3HwhbhyQJBYXjz0pKKIHtzMoNKFMaWjDqiujUBlokSa9BnkAj2e3GxekdEamgooCtqX+TBMGxXXd8OiI62eFRbxgejqPxACec9PpQL5tDkwTBs8jbsB8Ou3CbEV3u7ukolGWOX0mXZIkmtj403WriW98zOE5VZf4qxc4fvxh1SU923SjO+Vx1rAfHevhTWzoXSzCf45ljV872sEwtd9F42pc5uE2yFbPDgK6X1DTcAZaqdS2+vKSb04hHGKSajxjBJFNxN13lihRfDifd9/iA0hoYhd3kdNO+Y2OV7ps3IXWuoRievx+Gv/QGp2bLcwHOZHwuwJqtz83w3ADdXAGbMbxZ9aXUX/1wt5ruOL76whe7REwXi3Gt1ccDOhwGQ2PkH6yIpvM4WRgBF0laMsg9RTM+KaIsT66S1GCpK2zjpucJNV9z80GTpxG2FLJYcRNfc0J/5BTcC5LW4EhRENjb9ZZxcndFz73rTortlOGDYjkNsitA7ZhUnAMJ0nxIBGgNkUjgug/7vyJaII6UbRsJ8gmsiHmSCrua7+lksczyUt7Vaho5bjS14WXBNT2TWdHBWIBOmK1O7FOIF6fzYyqP88YSjkHIpYVwEfrESKbR+WKnhLZZ+3zhVxqEnKGjBcfB8feBYcq/5G7unbwfDMeW07tmNwuwm+1mcwXSbmazoe1mkSSz73n5PqTUPdGHStLoXytQUAUeI2e+2Z1ikVA3q6TZiwU3JN1JNduVCTHcKiEhhXBI2Q1znk9I5Oo5hvM602jQRpcj9w3SgDpk56qWp3p+4sRhEzHebZJeYTEe/CWdTnUctXydoi0nw5Bhkc3IxJHijkRHt9eP/vs0HGFGhnZ6yS1vOLoynOn0Uljz0ZXhjbcvrcB0BuhJIxOJf62dSMrzVmZd2F/Qfd2OVptYQPD6CzlrqwLxzefJLWgRWQZiUGobtCntKHJ4rM6MijL+VLBNxmTPJm/D8iMtW5Xw+SmfDpqo9Y5m6L2Uekb0eJ7tUnUqcQxKi/UkZOplSCqRD8UXubcGp+NR7yjc5NrioJvdWkZ45WXGLiStBvHa0uZcR6XZXWpkUCooJUBkhOjDSSpANjFK0vc2Sra85KEKMIEjr7e29pRTSuGXWlt5t6kID6M7MwlkwJeMZ/LFB47n/RrMLY7W7tKO/HbGaYo/Kw+bGLGOcEYqSaeoQVB7Rqof4iyjX5JWsySjjxcWFWxETpMrTdlcFj/Y0EYNlZcqhMtKOiUs6nU2n9EEMVLPei9ZH/pNTPqMxddY82GY+oZ85vLMhg+RAyAuykiy4EO6NWQLk9sEv5GhCZXphYybMTyPKYART5nGrwIab2bzqOpSRMFG5KpIQQlEJOIS61vxQD5HZFQnIbygmkwgh2g6gxyy4RRyP4ASJlCRgOH8q0efkCNJauLPGdzqURxSx+Oego407zsEYJmkqYEb7tzhOXd4zh2ec4fn3OE5d3iStzd8XxCVHXJ5NPDzpl83GpSSF8V2WN27m5qpQW/s1u3Aay2TtMWu7FQztTEQUPhhLdzRnkggrDOt4ZVw2xrcMgJXlVvLVZ7avfTC/+CbRnu7kGTt+SIX588XRDPolAfL4BXx/SLWum7UcielkcvvPK0bSgpVBqHzQmYGFhIYbswBuclUyDvAderKAgQavRIHfbXTBEwmb5XpZCYBsrIK5svE+TwBhcBzhYOAegZk/8WQJW58nqJWntiNt+gymHaaON3C09M7CkeHgfQ+JEniS5Akya8lakIobk3YQz4wqdZX0L6xfyTufI0hcgOWZZXKFtuP2s7Vt+wmJxB7LDFMhrg3WV/WnMzGOGOXuVzHP6V+0P0NcZO6bewyAryZJG0QKcXO4WQlxR7usVSxb+IBjHOm6KQ/RxW+vHE0+IzMC3B3DXKkg80+5EMYq3I0bg9L8miVeNsZalHVeKZxOktmcUlFSPNtnkMb7sMYWjuRKJlzgcRUw8lE6fWP59qlQQfRsDCV4hN5hGt4/uzMQzmVzYB8DvQ7bQ4MF9e6wy4D8cmH6frcz5VtL3VDn9U5qJ5UpvVmm9UClOWcmGXhn/JdIicIE6tucgVSFZ2oo6Uo2dCotEQo7FFzisg6aJuYxFKlWQKD3TmRzWO6SPEBMasAq7dzYEgWlW5NRsVSnoXDXhc5mKgFyZcWZ/3iorU9ZxmK13HTZgm+Yn+kWgDWPH4pVH2mrg2CvhhtqI/J5/gxxdt6QH6sJ9/IJlMLS0fFYgxI/GGIoFS8IfFj1cppik7eWMWSgpZNsLZUhSSRO2a4AinIY9nnBezVOkmPMtzKGClof5MTKz06icNekBcZdc4Lv6IWybnKs9WSZlzlS5YxA7fJlDr5hV8RVga6v/dGp69H4+HO6F332U4Bpjkoiw7+lzw7YZmqTFNH4Sa9b4m56ktYL6Fxp3kRtCTcHTY9Pnwtig7/HXi74hkDeVyAWWQv25YpvWffvmR/9wLv+bM2par1cQZqYhUJaZmJwDoBgtHitofMBTy4baSfNhyMRvKdLS31OtbMKDwchmOuqE6AIdkGmQrJLCriedkilzzaS1U6JdI0S+dYPq5QdMdH1/a+wU445HPaTLdG8RRTryeMcBamncmFxKVQuEj6riJunfpHEpisMGjZTJWgjItk2W9/ytXQzwJbFMMxabA2BuiGS2Svga7U5ki5hX7dU/nTsPe211fFjRy/iiXsiFosBWmP4Un3uPdP0RqN404h9BiZBoUehUaEmmqSdGkaKAKO4QhlIZaeY0UoJHAkwTVnSQ6mZVRmATNNNob6Sma1qCGstTorrEpx1aS7rCM1N7/2ydNHemVVt8qorAH/Xe/JpA6OE2+iZrRNXC4ODaudEUWwclVUEFvSqlRgEuHGgr1QbJfFlxViVqwKaqdM58Ci6G0bjl2BTHTSK/RefmjA6LhJznWuaUGidh1I4ybq4CYqoU6yRJQGFVNDZgQfto1dfcVFkVylWzfixbp0O+ulVGahE041YSGpLLOzZb6AVdNc+vmmNxyNo1EY9pEsymDT+5X1kLFZ+eY2v9ntL3Yth7/XK57yRmdjSGGi1zegZiMTSvESJBvKSsZaiabLYXjG65oczqrYWRU7q+I/vlWx6MyslhCfmUesJ4x0xlYVyWDREtQQRQ17ZvMtX0EW/OmQnXmjBF7renXRIoQiSlkHt5pDdqcyuKKDSCHjwNGLBu2zebJICEMC+7nZErL76s+n4fDtVJxcwSRFO6MUw5GDGmOriA0pzel1lhUgghix3C6xCT0pj2s6jUFlkS6Q+C0Qb6PT4S+9XwbD0bve+yaqToPDw9PhkOg6NfEZ87/TI9llDJf/qq/0RbwU393CJ0aINOw7WkbE/1PTCFakiUW2yqfCN7glNKAUQV78FgKvW/QNBJtpZUKxA2RtjoXiGnWPQYxEvxmMLI0GJy4ZBxSXF4OoC64VlhrQtwMvTvcB9RzNd4U4P2yDkMmRNoxQkO4dXEzcSUIheVPhyKliUi17K9SD48HbBpaOJOp9PfT6ujs+fMfQazwlXjdbxQqKV8AM0EsIqbJzio0mdGhrzMAv587w1tpJ0h0v7HS0w203OylP9H1uhSeSaFdOXccRVgWqscoWxvAsUzvW5t7jSH3Ehpz2t9JPtVOid0r0ToneKdE7Jfo/phI9eWkIavT0HUFVxXNQ5vG0bBGSH0kUoot4esOASQlq6TwMx8MuMTrGl43s4IakYdM1sTC9kRRHPDQVvWFkCOUCHAw9Y75UH04TxFfafS+yMtjYeD/EbEoYIKI14kHTERHcats0v6BPgsPBSa//tjbxKgE0IV9tgDUIWAl0PQlrKF5NxEoAdjJWnqtKQlYqaidlpWLbIGYlghMai6fTDDp2cKSiIxUdqehIRUcqOlLRkYp1SUXheq5HLAoAWyIXhRo1gpFe7h3CU4JOmYqbZNmqQzEy4CqakcwV4oTWdgzLPBct4iVjZk18lKw5oRiGh4PhkdnfFoYwOaHgUBZHFCokd0JhBFU8DUlsZ91c7g4kV9e2sHCMl80slTjxIw+eaVfDPnMONsyB/1IV6kVWlNFlDv61AmnZaljRNCk/0YqoBaS5DqLQrVeRpLNVUeasGnwSIhjRm2ogzeF4S+b0sVjlt8ltlhfXyVKcA3KGsJ74NF+QGp+RlMs5AKXFWS1pFM08FfAddcdhBOnEnfD94PBddNKDesXh4QDqQAlse4wt6PcimeZZUSNgniB3EMULglgBi57wyky5AoNqzoZjnxt3C9lJmxuXin1TjVfoN519YVV4FgnjIa/qGEf2EKZcB1C2JQKR5kIuzjcfKsnu9qfqwnhPX+xq/7XFCvHO4ClwiyADMmHAtPp6tavg0tDVTIZNbW1SCVKrpVW87tmhbi4DNSKJtQj1AFsRDHCKEu5A/OhDO5JsMzE8jE030bLVA/lQW5+K0sEjdz7e//ROp50jCrqbSW8v4gJEKH27slsYISMkslv026YfZ5DpwdKiGA1+S4IymBD2xyF9zwupv/bGQmJvFKFnf39MZbC9t2/DYSTQ44JE92vupyLnRW4hzDZasqQXp0FNCZNZIE5Hq453qp4sao/gdPgXoTeSeh0vlwAqQwkbVs2iu7sO5wXP0PD0mKproGYZ0VQlMkbTJTK0xJQvKmR18lPHFHNMMccUc0wxxxRzTDHHFHPyU4UXhgrXl5+upeS+sKTRiRAdteSoJUctOWrJUUuOWnIixP8rEaJANmEDIsJRY7wZhcVGZE2E4ceTkK0eLcpmlXPaMcePXO1KwXYd3tt22WlfufHHcHAcci00+Nvx9xzF6ihWR7E6itVRrI5idRTrX46/x3XAajP5ts+1+0OYXWxGPDpmoiPNHGnmSDNHmjnSzJFmjpm4CTNRpdHQhMFYI8k0WcZpyd3siol83hS+IPeKKxUX5s2o/2cCkTToNW1FDsUwhwSeZ8ifVKutszRxlrn0l7HDQPTNYe99tz9uaoyhgDa2yLDD1zXLkPnEgkKnbLtR4QffpH6qehsSAgBA3uQyy8sI+6BtGWKUy7qpCOoquQWpqKBqBhN1V3epJqmouooqGw8iGdFXmkPgpkWjiMB72TbeFpK1BPemxgfAMYnc+ypt2WH3A7bG7h3+jD23Q1fdsLrHbWdljQRjGH76YBl93+KxWD1mK0B0t2pQjbaotgq6bVGFsQhRn36MsYiwLz3FsZUU9oTtOBKZR7Z54NhK3LDM3qHKEoGMAY91BqbJzDJYPA9srMfdt2Jj6wx2+Dj5mFSLoCUMYpOtCr6EkrUCXVHFXiGYpMUytoS3sYRLE7CHhhj0Iy9uD4YTQFoC6Tweh92jHWlIj58R0tTHRApaKB73Mk+urkAeaUedLKU0bQzL9Ub8TY8jkClTLzkBx09hkdQWYv6Jjipb0eyijFZlMi+iYpXn2RVs8gZ8itLVfB4RqvYpDushVShMxpZqlGlydc0eSZU37KSwlqJz40/KF9uVyp5Ud6RxA5q2ipLGqbuRlxQR2mrEhbC+jdC2QAdLsBMSN5CAJTczGZqBPLkFEb4datkO/dkshpANzgLkVxaUux57GSfjJBy+Ddk87HSHw+5vUfft253B6/8KD8fR4aA/Gg9PD8fRz2H4PoKLuNPie64l30otYd1ZFr1g+CZsBd4XPXKwMbqRbW2xjf7optTz0Aq0I4JqPPs88ZGlp78/8aeroswWII/mySWYfprOwcQPJj7zeF1M/P2ziX+BT4pSSqZfJ/55MPGxwZK/D1u5uwbpxN//bITfn/jL+BO81k1VwUazJQQPJv5dnJSo4PlDMPExuofwcenlSXEz8R9gyzNwGa/mJcq5TFIAkzHag3Ea8tt4XtRmNrMDKXl5x+edX08VBtTC5YCen9oEwLDGCv2PHmVq3BjFtnId8YBPZpRnd4X+FNHz1CfJxB+97/YnfgdhkDPxhJ3Xe56Ya8An8Xz9UwXy1CkhiVjrw/Bt+Ov7qAeP/46xBeE8nyuX3O9nu09/OP/84uFp58nOP+/Pvnl6jlOePez/RH+1/9Zqo2iK2Ka4i8JX9X8Jh2P0NvrnoB/utE7Hh63AGw9/i6Qn0/ifjfvUPR0PyPWqnfcvMXJtcNog+huPomIQ1OTeTHhusswMk349q2zt0jYXuca4H7PGa8ZQe4kVgt/YmHZFaRjB+jbgJAchFo6i4eDDCFIqx91xOOwee2+Ou+Nx2N/p9d+fjr2DVxLCY3dAm4hcUcfcq8G9GvirwfoQAJLPdzC9iXJQrOalhfTnG4rqNFKpLJMYY58h6BtXiHYE8XIxuwJRDD1NFBGNA8E9mkBpMjvsxrIe9ahCIjk1b5WTf3Xa5aU3aznNyojFP7E1KBXarJ0C3II8nq+dU7XcZq3NoWuTLI/mMESArSmp0GbtJLMIi4LKOx4yVWtILrVZS7egzKKLPLsBqa0ZochmbeTgcgWDDEIhWbYqoxTYt4SprNxqW3YdcQM+acEBGE9JDXmixU2Roj15UnC7Wm8KxHrWHg+aayjmlMOCB+CLhM0aZKrCjk6Bp2qzePMEMT+FeB60bO0u05geKHg85WhWaGyjkED/+yGI5JHKfaRrDjNBimMV4p9KzJGa9VwnV9e0IvrbWhMqIEd9xxk0PAoO4a4NSRRp0t5K+0XmhLJ+CJsSM7hgM4YgQXZs/xXtrj/CytEOibihYn3EYmuXSLkWa68MVE1bgMUFyAtjsDR1mWR9MhnLwboMdWjhoagHNChYQ01H02xF46WhBWB8DXkOiIiH9HddXCJ1DuWW0Z5G7dYL2mvfhN42dqBt4yjxgU3jYvOySmGYXdgw/iVvtAM6bxowkSOSXGlJXvHnA6mTzxuMtQ1DIEuMKHMbazavTmvV3r/K1Apb1rSdlNLvur/0+m/5tnjF/YNZ+6pQarU7aopctREiXBOfq4lMu0o7A0oJjhqqZVCYxvoYBsB1QbtdUDgXFO7/Oigc6RaCxmepO+odhY1OE4Vofp4MkPVOlH1eBP0x9gBDo9MbkdTXJd+pP74SoHXtFKPO+1q0qz5cGxE4PAZmeyOUi4Juao8xZT+Y5TEw1XjNmA0/pKDlm94QLEYoqq2OthORFLO7IVuVdE+Tn1K8diW0erMLSEQl8eUl4Cqo3TdvQqpSqpyfwenYcLLIOeBgpkPEQS3HyAjOT5IRXjlL2rKpalh0oNZztPYASPyU+g8vMwW6lrKHv5l2cUcIuh7IOZDnqSRNcxALzNbjEDKasxSo9yYO3G56dJD7I8AnCipQN62BP8i0GXEmMM4ExpnAOBMYZwLzxzaBUQ1gatEehCombur6xKIUER/oS6E7+KWm2FhgygGD6DQHBzMuSEUFlOqw1MDWTq0Cmm1g1aECikACr4W1ntFPkM6gttAGEzR+Fw7FKcLfDSeJADWbptfSGPUqak2UsZI6U4X3nUzlYBhIhcHnc//I0wkS+PIxkSTsoQihBQfdTTiGGFTkGG7AriaVGNjVmtjgYBM5gVkeV5tYJeDbEhOQ6jaabqUrG843rUWc8LUm6JxgFpT68LZiCYxMhnkSibwGBvWEWpeJZL8j/B3h7wh/R/g7wt8R/o7wd4S/I/y3RPhrpL9CSWYpZrPrlZqIfhUYNorADa2bCX7eG64lhT87c+pzAZNu2qMgMLwJ2lxkRGohJKZ3wEm4+jVRt1uYbmYiwGcGxwas0Ir6NIDOH8osi+ZxfgUEa2zIiZeKe8e9n0OvRdfZ+3tLHMCcu6bgoj7x5UPMAZGNLtUQf9PrHyEfFQh3E9qydQYNBAbRf40G/TW2aWDZwpZoVyC6iMvpNfyEuujRIp5B+x+uHEykSBs4Ot2DMr42uqGChj1jEnF8AovtdI9inUd3D65GRIUs2+kbk1M9unNQpwfZFWynY7KY/BH9ykGRzW/h446ijS31UNHXfEQXk/Qa5AlUItpS17Bs9NH9iosiuUq31y0seX10t6bXUCspQlEUt9Sz8bDbG29lzoQIitvpGrO7fPy8ZSl2l4T6tUrRsiJ6/yeI3onLi+ffB7tt3ACxFYW20eH7EcH6dVrMVym2tuW1CxYzxLaT6L9P/KPwsHcUHkVHvTdvQmhrffzbxO+Qq4eo6H2DjK/hIpFixhJ4ripLhL9AwyisC9CD82ooJJBagzdRf/B6cFTRozVlsF15dRny8oAa+YNT+M6g7RtLD8Oj3hDO/XhQVSnSnIl6faL3YCxzPHgbhf2jUQSVVNAG04p9wFosLEZxOqP2BLN4EUPKEhsztIirimiWXF4CaFw0/9QK6i0vMtWGp5kAt4J1y00N2iWIyuUPDBqYQY0dISuhZZdRml1kMzy0OhuFjk0BXbN1mMG+DLVmM2FTfkhpUua04OMraLLR0MU5S3IwLaMyE7uwfvehmwPxU1M81RhwzX6EJER2BanlIgLzAtxdgxwgwPWbtE3w1PvT18e90TtIbRl4o6JitLzHtaLF6uJ/4NCZNykDP9/zkAXNBbjMcqivmKp2NMQ3rhQGmKRpljQkXVPJ9E66v+7IFREmdyNrG1X1yRRs4IuoNHEvxk01mhjkZgpNJvB12rZcPCGtmbZY6iptRGprlShadthuFJKuZJZHg+Nfms4xg9lghhms1lMJWM0VXRUZ97Q6UPx83alWHhNUVfGcVFYru43YwjnEPibiyxLkppOuerQzuUbDieYDLumPyqcbF8DqqfBV31yrWfXv5lTNnar5H17VXDfnWK9objbpqKFmbrbpkJ0TrsNy3HZoY1yBkZDAxzC6u2HbnGEruTlOr4jpItIRPeDolWldFSpU8lTDuOqKddQo1KxmoqotWEUfIfZVcZlnC+76R5se4okvMxVBKEJ1eF/RPbsNAGzjLi4iyMrm6IK1hFLQQTkdh0OMDAQKE52J1+GbwTCMhqd9w8HovhmHQ0Me3uYSqOmMiODmkyJVYSQNxDrMexg+FQtkxmfawaJjYkQEYWKczL+w/w33lJir9Z9VZYPQhiOAiDtMhCG7im0wWzm0scgOq3TvpANJ7pyFXMTlF7ErddZAEHCrZr0Y7DLLr7KyBKkdjI5V7NCOWIDtbHQpDIbosiiqaTXmuqBc5SmYNWsd2iTknQV0ZTPDq6zPx0WWNxgThomn0xyUam+gn9m8IzyMvQPDtOIasKcdBo9ZJsVynpQtyVcQ0zHy9LWFSmXxquB4QijR7PHGrGXQECAewWMRdeEMs7JhI2hVYCN4eWyNoOmqF7FkGyR8HQNo8lCGIpuR+lQmYkn+CiCPXzPCXfv6tSPaWs9fO45d/z5rU7KzwGMgw9X6z/lDZt/lFM40ABnWPAoKbxyBXIH9mWk5zLK/AeO2g46Z7fhrV8O3EtZsV/o9b0H2N/5JnHubvQtSl0yMPW6AMcTaUTlCCvZapQjnSWUx1x06ZZwnt9QpDvmNkBML5cSxG2TsCk1zP+urgrr0MdeFS9qrkrDqmsHo6FvqhzIg6AH51oS35e7UuvoqZ86I33OwzNBdxHG8tKIyNm+EtNPauJjpMUkYDJ50baYP1J2mcW/0VYEsGGlifnwlrwgvoMy4fCS1RRE9/VCaT+bESeSbQpmJ1BensfD1im9R7lEb0Z4MEQo+tjUFCIv4YpLCGAAj4c5qzmMWnL3LMw1ff6ItamNzXibNlK4v9VlRWyaKWEf4QY46JmnK8eCwcjL29Y9KY1EHdsgsFhfT6+07eV7ESDGesOvUwG/azpNHQUqJ8LhnNJKbDV4uJcKPToe/9H4ZDEfveu8rKlCKSTXQYHhWWFpAGjePjWcdNC8iQlKVRiscKyBCDQ6Rd2yiJmoDlUpZTpki7Pu6z5foCnnz8yXW8qjzJTo8F4tL6Vp50f+5DiXmbvdscmfu9r3Ni2zzVEuO4Nc0bjzVqof4NXWIJcV6RKfy1iqkQjJuUl3QVyAotajl9CmC822cPuiRwsi0a3LQRLHlWjeBumOKmuI7zXuFKgaEKIK4szBNnqZAsI35047aI6ZuXXh5qRFI48KfNRsQVc0UQrlNq0NGaMkt6NC6D7ThrcExopcJqSY1WJy8NGb9jK9hecwk2l9oaTT9l69hVcwX+19oVTT9om2sitS+0SnL/9K0rnHVyptvhFwrLiUsZAVzbEEL5vLTW5wXvpxKser1qtDn2sbKJbPi0TcQY0Mks+KrOU1wYBLngc7+DszhFdEyyMLbcpTahItYCPwQDVBp0Cz3ltfWpGi3jUW1uDpruLr/fdoddvvjXp8EL0e1buKFa42Hxq7VI5bdQ2O30hVWhYfG7lofWHjykCESFzdRRGsNUmhZYU0jcivYNi7KaJ5ddaw6jHZnWPA/CEqjAxpjIZoi4a1lz/HgePPs6gpHJMAxD7GuOPrA4S5WeVpPVjMMR4PjU9iT6Hjwljisza5ER7OkD/AoC0Jlthx0rqpkUM3eElhdq0JTs/mj51Hvmvb6wJ5swxhD7JqDfGqbTAcyyHTMW1Nw0EHz4R5gakU8NbPFPZQOnuWwmbSIhegW/m2EFKT8AP5CexLG1vJv4zyJL+aAlCGHD5WCdhUF+rVcXcyT4hogEBYjA8b68gN/mqWzBMZthuEw5uAShsMQK8qWII/LLPf3/R9f+YGfJ1fXKHTGPCmhurq/7/sPD4Ffwur2z1j1l3Ey9wN/AYoivgIoh0McQl8khZddeuU18HBoDjwhXpEtQHmdpFeBV2RemqHfUCfFY8PY93w4Djp2qcMwg7fT8cbXSeElhRd7F6srL0m9Pvi4Kva95RzEBWwaxvPykhIZOuPerFIvmRmaINOutOA/nD+cBz7CuXdJAVAoksqQhDlAbUfzbHpjiUdy+h6G9a06hseDw5/hARyFY4qjDhAyD7x4+q9VQmLJ0DTwcZnkoOBJ1M4WdgKHczhgxmgkcDetVbeSUTYm345xOUinwN8v8xUQJgFbavmBPJ/FarGI808oeb4CcPhSPt+2D3CGQZ6jXXgb4V+Bn6UhTjtz0w30bVjvpGdpdLEqPskn/cB80GFUd+Nhr73AvK7PE5+FDpz4sAsT/wGvtHEQlfikm2IrbHR2Cy8uvbssv/F2CgC8FB54tPrtjvchTiCiyb2kDLws96bxfE5KUEtMiAh2Wp8nPpmZib/vTdDQJ/5Dq40PvOnQnwc+CTIkDz5fpRL++P8='));
return nexus.drive(snowflake, program, [], {});
$$;
