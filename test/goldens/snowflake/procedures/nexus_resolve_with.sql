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
var program = JSON.parse(nexus.unpack('7H2LdttGkuiv4PDuHooOrSv5lcQ38iwtwTbHEqklqTgZ04OFyJaEFQVwAVCKN/a/39Pv6hcIUHTieHrOGUdsdFW/qqurq+vxeyuNb1DreStFv62KKEdFtrhF0V1SXrW6rWWcxzeoRHnRev6+tYyyZZlkadH60G3dxnkSny9Q0Xr+e+s2yldplMxbz9PVYtFt3UYXKJ0h+TNLo/NV8VEWnMfzKM/uZAHK8yyXP4sSLQv5c7k6XyTFFYItJOk8SS9lwU02By0uF3Gawvrxap6UCoIsv8zKEqWyqPy4BChu48UK/LxMbmHdWZZeJPkN6DJCKZ4H0Icc3SboDo4qzks0j+ISlCXpDEUziClFd6go1bI8uyvUEgp4sUCoNEC1UgKslV2jj1ERL8rW8z0ye6uipL0nP++y/Jr9uchm13je9sC6FeznLFsskoLQBC1I0W8lQcsL0PwSRbNslfKG8myVcmw5uomTlKwiwz7jrRIC4vWyW5TnyRxFs6s4vUSFAM+WCIDPsrQo8zhJZXfz7BrxMRWr5TJHBezuZca7mZZJmQjMKI8LgeQaLXnnF0lRinK8c+YQ/mO0SG6SMsKjWrAPV6tzS6lSfXmVpcioDkuV6vMMT5pRXylWAFYFysnm1CDUcgWkQHkSm0NQihWAMr40asuyYnVzE+cfW89bv09bRRmXq2Laej5trVK6oPNp63Prc7d1ns0/tp6//711nWAaaRWobHVbmBe0nrfO0WWSkp9xiW4QJqjfWyX6rWw9b43D4/BwMk2D4OysfxSNJ6P+4PVOJ+iNg2lrdDaI+kfTVhd/35kMo8M3vdHOYW88of+Mfx0f9SYhrT7pn4TjSe/kNBpM/rHzrGMv7AbtX3/99deHJycPj46mrcm09ebNoyfPT/rPx+PdV6+etTvBp09B+x9t1oXxpDeahEdRb8K6cTjsHYfjw3DnpPfLDmWeGCmv/yocHIZ61R06yoCBFLvT1tvw12jcO55MW53g1Wh4EkxbvcOTcNranbYG4S9nY/lXNDobjKctjB8DB+/ehKOQ/LlL2w8OAtjCIqYMgX1dj/9dbxKOTnqjt6wVjgDP1h4bl+yvOjSyDqe90TiM/j4eDujvv2GYn3sjvFydzvs2O0TaH2B5N6gFi4+D9gcnjvZFnCz45A8H0cuz8a+sj3guOHNkFU7OxhM8nZyk2KwdDs8Gk50HbKZ28CdJl3jiJv2f6dQNfw5Ho/5RGL0NcTOOj4Rm1W9v+wOzMBxM+pNfo8mvp6HxrX+Ev77qhyPyPepV1fi5d3y2pgpB8nI9kpeuXloGNR6ejQ7Nroc/h4OJrf5o+M5WfDgKe2KPBft4qZIiimdlcosIlYSY5gfBRbZYZHdovitOlWv0MeiPg8HZ8XEwwVX2g/B4HAZ7QTg4Yng4o0r1xQ2O+uNJf0BX+eTo6c7hcHDYm+yotH0cDl5P3uxoq9uBVEg4xvM2/o9BBO2HbUzpdpSUKNy4ONFUIlGIyI1Lo7VKlBbacyO2Empd9IJwa+EHZN6o/y+b9P9l8/6/bNT/l3WXtJrQlG1ZiY5vUzcuuZGr+yU2dkW3wOavRMaZgRuVZBcViFSxQGUm95QAXD37gk3SodKWIZfr0pPIOGHksWKcJY4DxHVqOI4K1/mgHQrwJFDZP+T5cKIYP64QS/hgx7gyFXrw7Xaex3dpFJec8U/p4U6Pi2l6HL6aBH8f9ge1UEejsHdEV42fLsHQddIcsEaU0ml6NugPB0EP94QdLNPWq+Hx8fBdeOQQGuyf+TQpX+UKK8XGcitfHWvvqqMQQiWil3UQvXT31zpESDwqkEJJyidIVsoHVZjY04SJfatQsCGlQGLzcoWXK7xc4eUKL1d8k3IFFgosh39wYBcVOF4biIqef+JqHXk2BQfBPtdr8OU5fNMbvMYdr1BfVIz8P896o95g0h+ElKCuVue8Xfznbo7iIkuDg6B9tTpvd4LvvIbEa0i8JOMlGS/JeEnGSzJeQ+I1JF5D4jUkXq7wcoWXK7xc4eWKr0ZDMgqHp+GgP3jNVCN7Tt1FvWFjrLeozESr9McuNm/C+hH8sx30Bkf8g21+sAJF3s2bmczkq9QwdWE2nu0O7gGxiyE9MOGD4/7bMGj/+7SVzLGx10WCcmIiWUxb/9626wGmrcPhYDwZ9fqD8GgjK5/qLlP7m+FRaMH9JWeIDHYy+jWSZmN1TY70ycNlxBaQ/AGM6NR+4L8HZycvw9HO4x+6e50OnuJu8Gj/yfdPfnj87Mn3bDLYRj7un/QnUXjS6x9/I1MjDAlrzcv+3t4etzJ7c/by25kPYgf6BUjl9M1wEH4jU7MNUvkG5oOaAH8BWjkanvT6g29lcrZBLd/CjDD77y9AL2fjcCRNrv/607MNivkm5oQ6AHwBihmHo37v+FuZnG3Qy7cwI2V8+QVoZdJ7/U1MyzaoRM5F43vq+Oz0dBSOx/0h9gvhjipKocVjBrtDkNkuslU+Q3TS27P8hs0S8UrDPd6S40x/cBhGh6OTBp0hjm5fsjuvjsNQakA0M4aAdaZLf1DvGfaD+5Gwn6TrvIwWBXQMe7T3gpixf1Lv6GhnHB4OMTE8/OHZk729bnAXlyi/ifNr7gczGUbqIEnpaHg2ONp5+OjR3g8//vDDD3t7wQNKT4yiFHLrBs/sk9XhXSRX/i/eHG2N6RXIOuISOeXiGUBMQrHLph4WsQWAReLP7saKlYvVYhHl6CJHxdW9HJKqELUv4kXBGFGZr1A7GI62zeCIWyxBvPPVqJY6yjgtbm+js+NwHL3pjd987Y5v2KPvpxdB+xzt7T+L9x9dPHq0t//9/Mmj/fn3Pzx+9OjJD98/mj39cQ9doP3H36NHF4/RPno8j3/4Pv7++/j7+bPZDz+iJ98/ba+bEuxZ9+pscDjpDwd/lUk5OXoaUV4Q4XfF0bMnDq2iyiObNi13PoYnzIb9In8Tf9JWt3WepHPNz73r//5q/v7wWQk68F4GHdA862X4AcXNHYYhUBzerQ7mqnu57lwuwg04XL9tjt8Ot2+b07fL5dvq8O1097Y7e7tcva2O3lY3b9PJ23CuV+Ma6MEKPnzuCg/vuyuEhzDL0nmC1xn7dC/QBfbpFlOcLVEelzg6ROunF61uK08ur4jz9yIpUY790Vs4lgMqW58/d1slxgh8yLfUAjknrQ0oTurLPDtHa53UBSMfn50QAZYyNiKH4DASUkIRVpfDEf2ySudxiebBi2BPlLGgD3EZvNDBeZU8u6NRGDDjFc2TT9dpdpeSoA7ET5syYCZ8ES6M/8YSNPn8HTjN1VuK+wsRnd8NR2/XCPG4N45rBebt78LxhL7Rbk2eZ0jl/aJmZ0bDd+OoP4je9QdHw3egR+zT+guLgR7eWr7saNn1Zd141Q6tG/GaO9FtUiTnC7Sr3I1w4/yDoGGCVPziNyV+qcXyCidl9o3vIdptji/BbJyeCG7LZYKP7aja2F4cBK7rmGUw9jZJQJYkje6SdJ7dgemw3VI6ihBjr6wiJBByXzvuTfyyBAbXJXhBQSfAz9kBvg1M+li2DF7+ygDVhQKi2Q6/J7J26M7BkhZrcNqK+tgBAdpcwBl2C3iHo5OoNxr1f+4dY+GOSq07Br4XB4FxMx1NRv2Tnb91uZnGup0zHJn95C/yfIDAIlEdMds7Wxkz2Vlfz6gp/SIWB0hI1Iz08e9alqFuIR2bgBhX+uBAYyG4odej4dkpJkj9E5XrETn4hVhfR+SrFFp08ZPESNLiNSmhmoyATFosptqCEGsJiCl2KWXPJp/ERZFckjGz7hOUlxkpIRGuAIb9z58/dFtZeYXyu6RArefvP9Qo2FieO2gqbN17MNvuaoXkqQiGOfqfFSrK+qJhLSUMVpkYWhh+3DNTsuZYyUw60RIzso3wspBpTsyv+z+Ha4LqsNLqlog5WXGN5vzyqOEPjjHz6R0Hr457k0k42OkPTs8mwcGLgMR421VgoQq/aH+AqCJiMcBKjvuYY05bm2sSLCyGBKSTsehkGDoQjAzStHYXoeHn1pHc+OzleDLaGb/pPdop0CxHZbFL/0ubxUJk5Ue+sJ+IdaVF24fr1Pgoovztcm0RVkRpwET0Q/NdGqKtqhlek8RpU0nu0dNn4t/9brD/rCOM1171hexu7w99CAjDAQgBJTrFwsiBV6u+cLQ0ez5thaPeWBjK8Qo44ByPl3U60T6K0Uxbg96JgJ0M6XYYvvx7eDiJqBXe2eEkehuGpxE+v3faNPJam2q9wZVT69gBf35or1IiRLbddV8ET/c0Ha9695PIyiyLbuL0YxvcLduMRtvsjtkN2nwK211jVrsB3IssSB+sRwq0WngyQR38E7fCYQEnqTOF1DpNouMrGO0RM2dqkWT5vE8+MxsUy/dH5Ds3ObBUeEwqsCdmy/cn5Dt+WbR8fEo+koOQvUJaKj2btjrkTslm7N4zg4nXOS/ko3NWyFf3nJDPzhkhX+3zQT5VzwapIuaCH1nwpcjYAozCPR/FfBRfcRk3PR2FP/fDd26tAD3cuRtPwFSN+HmhNw7ErrfWlcuRcE6ADbnpSuCeirs24woNsOxZsBC+sR4HnSN7R8i3ZqPBnFV7IcNPa3SvWZpQ2NE2WqIbt6ql/S21xLhAVVOPttQUZylVbT3eUluMP1U19WRLTWFmV9XO0220MxhOAuyGJ/i94O2SjwOeLfkz6V6nqn/PmvVvb4PdIY6kbbRTsTfE6baNdqp2hjgot9FQ5b4QZ+42WqraFeL43kZDzj0hJIF7t/IldgQXQuyaW65tnMXpPMHK62L3QddSyM5T0kt5poMK+lDAwc8v9qB2muU38SL5XzSnIkvXgYp8FCeeTTH8rj95w27opDK5L0HP3nbcFpf4rk3YwdpTtfM1qpG2pmmnO03ZWJjkA5uG3dp9wOQ+pVCfNfpcArmOXe85HJ30jvv/CLlXyo4LK5vd9u/T1nKxKvAbK42XXZR5ssQ027rErUXzrFQ+fG53WG8gb1rTG+b4sLY3R6HArnCkNei5pXw1fo5ZZUH4ZtF/tUN02Ou6F0zLaT5Np6u9vXivzdRKFKnCbYilyc59MXPUkr9UYgEmc+QlCtIos3ERe4nuFYiOkuxVVpTGRhEcS4LjiExZwV4UAJ0zv0eNeAnnYuvZoQ0t0C1aGC0RD3/yST578G/7Fd8eVXx7XPHtScW3pxXfnlV8+77i2w8V336sGnvlxMiZkYsYLeMcpcZaUuZIVnkX/8s4Ol2NXfIfaDcKyxWjUYmBFrOryCh8Hf5yGo3C0+PeYbgD2gna/9x5/8/dD9+93/3Q+X3/cxvsnUfNgB8pwI+bAT9WgJ80A36iAD9tBvxUAX7WDPiZAvx9M+DvFeAfmgH/oAD/2Az4RwV4f68hleyp4E2JTFAZ4350SzD6ZpEBJHQneMgLrah324wpc0NDtuOY3EHqkueK0XA8pk+TdPvgQsoXle3008HmfaD7vFhdXCS/RTdxObtC7p3OWQHc8Cf9AbBAoIgQNstc0NvNbzNEHgzacrsLNLT7QvPBq0aQe2D8XBCjph+wCf6FqXvb9ABxt/WQ2wpJkLtkMZ/F+bwK6JEEIkejWkksIUQfDo7gC/RqgSzLzHHUfoc+PXt53D+MxmevXvV/4T77fEbwU7SYHfpHcKD2lf5XeY02FpaSRI4uE2xBeL5A+tlqQPBDvGtrDH+kJ7YYukpuuJiMWzlthgNLOwcaKOsv3xWWtTsA5mMqqE5uOmq5ZGyT3MVYr2jdHFJuoa9xXaNYF/+rKlBJDhyehFDdyFSpiJIxWL5d+oVSLsAiZTAu02U3ePLmYp1kZZVAIW0M1bbYMtmaYVcZFOfWOaTTq8zfTbyEt0JQap9O7QucR/zJuBEarSSwZTwdWYrSUhbLlyjGPWwtBgd8LMYXaK0IMOgdW4fhkeLa8lhxPZknRRlD7xOKSWyyCubC3NZOeqeUr9zES4p6OLBNurWX+AMFwsoHwbmbzROHGo4aTk9tQEjqQcA2+A2Ki1Vu3rExyeK7NT6K+PRaLc2YAgCQLD3jET4hOCTbWijOWauE39gv9gqurqlDMK9/ptZDknYAKVrQBx+1ZKOipwda12mH6V3vIstdtzv75rXuW/uWte9WdaPK/tP52waBQw3UAUcMSyVl2/cDB3FuCHEYuUdo6hoOIBhtwAZqNE3B6aKVMTb8cV/IxbzC+zxeY0oS8jM2rxtOeKwismtuzlFuYP6jlr/5chMq4fMxFH9K3GQhtbYU20k2xC3uzTqzLmZ8kaTX7pUsyixHc2JCjyN5fRULQUJ0HQ9fM3mV9HDDDYtXbNoiJdp+xXnrhiMS7xF+wNuOA5g7FgDpHx2A/CSxQ4pjiK4gXww0y/J5xANpyfptuqLY9Ll6VclXvqh0wikAmUK+B+nchNiiZWyZn+P+4O3YPj0CxjZFHM4xQzZYOUsWYKDZvshylFw2Gr2gOFKqSqZrtjXFo9Auu0+rHyCXI6M0kSk78gJnCdV7v9Wjm0csPUdFMkf85Car7mJP2uwp3aFFRqeMYtYRWm52UJu2LpVt1cUh6yIJfAh+CHo+MFdYrulfk7irKItTFRuZiVpj94Xr3skiQgLzzl1i72oztbU9Qq3DYjGttT9SBV+vwSu7vKPk8soxi2T3qvuDFhn7wyhm+4CWm/tDwey+RSpMUGwKyIMsF0fWF8ESuAmEGwn+au491d1IuVnuKTfLpIiKK3xpcg2DEqqdmisGIqSeGpCPqvtHbJYENZIZUnmJ4EF2fnFAwkafDewyhItTQCg7F3GxCReo2FWy5+pBOXQRTSUnvQ8XlrIpmb3e+G14FL0ajhrNIIRqPosO6KYzSclUXPxMqmXdsfIAoNtwkfuBg01grcQ6GJ2FcNXjVWaoYWlPtilkSFc9sdWtao7qNsVd1WzKuJt2bHyFdYDs5T+ofZVvsLMCnr7MG1mT8KCfJ0HBqjEBiJJZR8T/h/oRsqLqmUOLjPEYxWwwtNwcpIKZhJKhCMQsywJp4qmZ2Ks1pM3wPqgDJ2YXjl7U3gOm8/vBQ70jzIieLQE1W2Kmt6TmNIUPYKA18K4iTXqEax8sogXUIFhBp65iRXJzaJLcJJIHa1vYNqutc5dWaFG9NgBWeDgKJ9KjkgETUyxypySBI9rMmZCYbKv+hBbvHOaT07V/NYoqnX+YNTh1RUQoFa6L3DKa/iDLzGJdLKmPISEe8hf3Aart+Mbdi9Z7vjXwzytWNzdx/hE66SnfeS8Nf716fRZTsLbTVgfJCxqe4wYVRXxJW5WjHGQB1TUE5VVcBndxESyyeI7mwVVcBOVVUgAm2A2KLMDdR0FSBGlWXiXpZVBm1AZ9t/V5c99JvqQwVAUcojKfjAobD3ac3aAguwj+C9wA/iuIc4THgj+Q8VJOSMbKh4inha7CbhDGsys8/DILzlEQp0F2/t9oVpLY73hyAiINxOk8oNs0u8CVZIt0olP026qIqHclZTjFveZPbMzNaKQx/dkddJ82J8CJnHJCcjdZjvAUpdjzCqzT82CJ8qt4WQQFusWwwRJlywUK7jA53qD8Ei/OwLJg4/hjkKTaot9dJbMrsvRlFlxm9rnfdDEsTEaNu6JQM+eDjafuHSak/2Lg/xUU8ceC7cvgzqCxy/gW4SsApXHmrsviB2KqxecWDpDlpPteca1ijC/jJO0SSmd9oM0mZVBcZXdr6bmxr/Pm65HV2Rj7Vidn4Voq/E7L+BpFi2x27fA8PTvF8TOqTubj4eFbfOKPw0kgwpGZeo9uEM/+Z5XkNIICqzH+dYzR77hCpqDflkmOCgqhB/J4tP8Mx/GogajDU0/ggQqZgQfAo/cZ1nUQwgc0/lOtVlSBgwW8wrICYYmUs2Wza8J94nKIo149x6ECa7NFDrzZ6sdliW6I0HGezT9+gbBLf2pgJ5O0izK+RNE5fhl0EHd/MA5HE3LJejfqT8KgP5gMK2Xc4eht9LI3OXwzbeGgHqPwcDg6imRiGJyARSQ0wz9+DkdjEuWPFLDqvEK9RC7Dw8Oz0Uhk79JDftTJR2NPL8ObOmZ/EaOoyAqqf6KlOHXIJMKezfA3wE0HJSvQ30fh+HDUP52IeaHFAI5mvzkb9Cewwrj/etB/1T/sDdRJk92kExpNei/5mMa/Dg7BRPV4zEWQls4v4l90EYWjCnFRSdJZdoPPeU1N8WBNiCK6nn92rB7bE9aDtYGGvoa+YzXRNfroeF2wbC+/Yf7QDcPUimtSLrJXMGWxjGcrS3q2dXCV6eQYsLKODRp1wtVplFNhg/ZsILXGJ4i8yeCsQHWa47uoyfJZQGB2PG5OU4+W9JR9ylb+g9IEbrPNOpNu8I8Gs18J27Bxxk42a90CXI/gjsOG5Ha8QTMORt2g3RoYNunIvfrQvHl4/jRo2AVWv8nmtOWEq882G4/TBVa/SeWkbtyyE3pdB5ingyYYBAfBq+PhcLSjlXeI2qL3cmx++IkncBD/YxkqREIUvQ1bFGDp8yrcYS1g0DO2Ynr+8mOrQz1QfmtANi6whvSiyonG1KqfzRnWv9efaK3hhvNtQm9GUt/k8OvzrObCswOsvuzMLxyNJWgboCJtMnthYOzKL/f0unmLchy73nHlJJdREWRDFwzNyL73CdWtkKJm54xuUcpjcsshsVh6bf74j0VrNh4xWjIC5ogYp9eOcYpZEGMlT/gSn9V8hInyMCA0q86Q4LsAo+AqBF0wpi4cRTAcHYUjXFOmQNHWAFxP7y+atzsBPnLJgOZokdyiXNKNmCNmqbyILy8d00lnWsylYd8Hh/iTNnVYRcLbDl5wL/49FR5QB06owsgDMyIY4KJutAzFcNHdEslGFCeWhkjxttpgtrxXydJs6DLPVssIPrw3aY3az+imjrNVzl15yTrTxWPKKBFLXVcFCtI1NooIwc73gmLdRD8J65sGDh+Kr7GwLAS9JNPoNv3nxokwRLy++8BHWdaoj7g/3CfQbiNM943YHHKKd9Vpc3yGKQCUge/qHQeR/Xmjcrmt/IhXg4yN1a9IPVDdC40WKRGa/aESSs0+MRc1jYxYTdVGE1DwEP4CtqpaC1Z4Ojhh6mkdsgsh2cVrJgkAgRNbPK3ghr3692tQ/0L1HWB79Le69TRTSEDrMjhwcZ0sYZhhhQWoW6edpAXKS1jbHXyYWvCzyKywnzhc6aPvcRX2UePV9DM/MbicHnIXc7Dvgp9U3oAPbrXgJ8jt+YBXS5QXaI7aTHojMyCDXBjywQttTnQ0DrADDUzfgyZrUucXdA6Yl8azkgiXhN9I12/ClC6SxYImzQKWC+7ECkourg+f6xouaPmmNkuNYHnhv0jSuUBOLCO298r/ajh6PcT+N/SlX/Kv+7AdEWntCJau54jwufrP7Yn65los0WJheu/rftU17fMdqW+aIVlvpwxtOFgqRatoTjuhpY3hMQ+JUNvuBrpwy3qlF9+3V6qILay9iW2e9Lar8iBiUp4wD9fXjC2liKLIf28tgKIF4Z8TO7GiI/cNm+hCvT5iYkWnNg+W2BCpGSfRhaB5iESG6R7REQHp+uiIPjqij47ooyP66Ig+OqKPjuijI/750RFFuhVjb9hDvHeNj/bgFBVB240QiRWx4huESARYjBCJurutWDTVEbVJqERbczLOU0TuURXRnljCTnJhI+6+WJ2SqJHjtnkjJIJPvFyitOLWq/eqUQd4G4UrXgeMn0RU/0k671IHbNWjmhYZV1OjmPvGk3JHlEi7qA9SpjoryKVxVmFrxi7Ym2dkyuM7mhBBZFtzZFWQ391JFWQduwpFZlOiGYc+onmEV02GD+Ve9X+C67PDotwkoC9IOPb1blh8b5ogf30ZqrCp0CRV/AXoIM/u2jSKFeOzKhlsY/0U7JxXKC0K9gBLt8YRMsYR1pks0yA1ERF88JyDrNkWaxZ77UrLGR2Ej7tuE3KeqsxzeKEOzU/FttuAug7sZo0rRLVJD3QE3FbIut0AGX2Vm45KElvaXY5iLqEIwhQFa07j++840kDdPfemd3oaDgg7XbfhjKprdhuov36rWSpX0hifzj+NwOxRdajQuEsFQvZD2TuszDjZzXJ2hLMPVqGQfZMkRtsT88cKKPtgr4+0bJquu8qOz05PR+EYO12Ke6x8QqR3Wfl7F/wgMhi+2bK5AHKZ48FTeca0uhHnyZIbQWz1iXE8GfVPTzHZeV9i70vsF/Hr8SV2mOVNW/3B4fCkP3hNtrLh9GhZfwUAOhCqi61UU13/dEpQuwAc91QiUaoZ3nAWIlIATCtpG5Wpvda9MW1UCAGsflguSnUAAm8NFzlr83Ucytk6tlWpcBKr3BGVSFzwFlDdT8vcVZbqyjwYu85CXRC/vikt1Q2nJufWtQArnTO2tgKg+8KYO9+C3/ShcDMIC7hCsRr/sGxf6L1gYzAqiGrpbrAfYzOTo0DuZnEyGBXFOSIrK0eLlVMB5MrJw90rdqmtGBGU4hJF2UVkmNTXVaRiQ23htWEPcACCyNfjpqC6m5eCStWcFDbu5KOgUh0uCqrX46GwtzU4KKjehH/awWpwT2WObLwTVNiUc1agqOabAHA91zQqV/NMg4qqOKZRuT6/NECruSWovp5XGribcEoDuIpPGhtzHZeEAGt4pLZNXRxSq7aOP1o4j4s7tmkei/a9kn3IR7Edl5PHBu9UjF8fQONi5kO3XMQzEOiZFwAfAjVXinwqNaoqAflB5MEt2X3WGzg0yKX9dCYUSWNLICDm5cWcGR4Yz6fZXepMRSCCxxPForsadBfZF6+m8Q0qoiyVz6XAM0OShTav2V1KY40P3w0sUcZF5B9LnHEKYYswLqHsMcYNSBld3ApqiS/OqbvmqsNRK2l/eFJ4amjbYVNCF0AQtXVJGCRfaauF7roFdYOz91m0mDd4lRZKSqBMBy+fgZZky2IE3eClm1E/nU1BfNi/osqieYtP6e6dil+chPGyoqknWbqylS0XnHNea04V09mixbzJ+O87VGlDLp/B2Tj/ezV3OaHStXM7obLvbg9PPEyhhK3IPUHTYVJsCoMyo5KbuTitnQD+rGwhq/rBUliAxhgQfDdlVwfJXOQiDukPpn7GOTdpp+hvmadAnQ9RDZIQqEhJHhoG8bHKfavjVtgVR6/uZ5ChiZH4UPzpGIF9Hi39Jwm0cBzZovm+oYQID365osRkSLEUgB4INICCIBHiHIZL9FsjMZ5hDknEATt2JfOhfXFTPvsOm9zH3ls78gOfXO5JRqdFpUIcs465ThE8bUcjOi72heKao2KWJ8RAzCTt9vkiTq/bykZrXyPEXeYYxV8QQydjIUC6ErqoQ/6XJBTWF0Ao+kgP1P5yOpldxellBYNVBFG6VJQwjGU9EEKxWHay1Gycig8oQVTrgs9ruu72/HvVtV605rjR8+/rL/O8Zp17vOjZ2is8r1n/9m6BWHtxl7Ng3tn5t82u6y7oqps6h1l3SVfrVd3PVUpwX83loUUhCKEeMDql+1VFpV7c2V51XN5VyKp7O6+57squYqx/W1fh3Bd1dYNV39FF3arrudzfIjCB/Cn8c1mR6WkMVkVhL8y7iXEYuxOuA9Tm9EqqTlPJWzkjHIo/oWs9HA+PHA7Ih9iDkrODRg53dIScfGwE2MtYawecG51pCmRSyThpK/N21cugcbMQ1g6aiYclyEqNh8MvaaXyZxe/Oh72Jl+grqPYXADomq/45VcY54hds9F+0XeKuj8kpRN5XpJ4pVS3qVUFDs5ObCuWW/bc9vHZvU2FX8SvyabCL+W3sZT1Ddo2PhdwhpKPJClPVpYkpIgP6fFHhfTgGQFdfjqyoxVV6giQzqtuvdpidBXVbZNRUV3OUtXQoNztrqbNKwwswFJR0eCLGY3wxfT0LEnVAY58594767N6bZpWykzCc7CFHDx0O/scPP5M8TLev4SMV8UX1TVew0HZ2q6pBaiiRstrUX6JY2CdGsCqe64DolPv138o8x1SUcW5dRrArKmubra1FesMzFA6V1fU9q1F02TVIlfgVff5GoT69l/b3xproDOMOgSssJQK3Bqv+bIC1bbFpU2TIoIk0vUyr14gnFCycd7VHn09xqk7Zb5unGL2HJV3CN0rheq9kgCLOJObBoysHPZotUBFkOU8pkWB31r5s0CDRLKH8WLBpoHlE93pBBdJjgOe4A4F8f2nycvVXiTzcrWXq71c7eVqL1d7ufqvIFd318bt9jr+P0/HT6xLrHHEmnludANraIg/IFoYs1wgZozEZTsurnkfDEvYdkxGSKp0QQICiNYY69pqzPmBOJzwS4RhWwm7JWJrK4VbC7DtwvrnRNle15v7htquxL8+3va67m0edHsTzGbk7UoszcNvQ3T3iMEN6NzH4PYxuH0Mbh+D28fg9jG4fQxuH4P7z4/BfRenLucyKbfs0kuAUWwPv22vYA+/7UbWJPw2wGKE35a5uwJdHGsadtvWDLvKoDi3ziGdXmX+buKlJag5LrVPp/YFziP+5Ig9DVpJYMt4OrKU3RcdXoO2FoMDPhbji+ojKzDoHVuH4ZHi/PdY8fubJ0UZpzPp+0cxiU1WFVuCKg5OeqeUr9zE0hPeMunWXnKXVOrBKjh3s3niUMNRw+mpDQhJPQjYBr9BcbEyU5QGmGTx3RofRXx6rWk5mQIAkCw94xE+ITgk21ooZq7+LH+g9WK/BX1JIEk7gBQt6IOPWrJR0dMDreu0w/Sud5HlrtudffNa9619y9p3q7pRZf/p/G2DwFVfa4ZYd7amlG3fDxzEuSHEYeQeoalrOIBgtAEbqNE0BWexD2L8OLw2ogqPSyDXWAmaobra811DvLZ1zH/U8jdfbuooz+ZjKP6UuMlCam3ZwottcW/WmXUx4ziwRYU3vhJ1p/tVLIQraNEGG5YGrSElRtAaEXPJjFlDAWwxawSQPWSNAShD1tggxTHEoi2zxVBDWRgBhXCkmOpVJV93FQd6CkCmkO9BOjchTns7tswPDntuD+kjYWxTxOEcM2SDlbNkAQaa7YssR8llo9Erodi1q9OabU3xKLTL7tPqByXqAomUYSBTduRFtkqNE3yrR/cei2JyjopkjvjJTVbdxZ602VO6Q4uMThnFrCO03OygNm1dKtuqi0ODTQgCH4IfwCnaWGG5pn9N4q6iLE5VbGTOeF+c3ReueydR0U9br/s/h4OIvIvskme79208hPaHdY9Q67CQ3lSi0RLrMtI77Y3GYfT38XCwYz5zdcRbWZSRC3jB7QFwB/C74nFvEo56x8Gr4x5+at3pD07PJsHBC5qPdleBfQ+4adH+AFHRsbDLO0ouXRmPyO5V9wctMvaHUcz2AS0394eC2X2LVJigzYPfdnFkfREsgUeScSPhMcnMGo74TXt6wKbiCl+aXMOghLpblSXYNhAh9dSAfFTdP5ELh7qd4xlSeYngQXZ+gbf0q+HZwC5DuDgFhLJzERebcIFa4t6pB+XQRTSVnPQ+XFjKpmT2euO34RG2hmg0gxCq+Sw6oJvOJCVTcfEzqZZ1x8oDgG7DRe4HDjaBtRLrYHQWwlWPV5mhhqU92aaQwRTuvV92xFa3qjmq25ShzYymjLtpx8ZXWAfIXv6D2lf5Bjsr4OkbzbIVVWVDCe9weDaY7Dzo8CicvBoTgCiZ2XOpkBVVzxxaZIzHKGaDoeXmIBXMWCZjCMQsywLSZxH2g84+YclqjeAFf6zdB3XgxOzC0YvanD3TaKUP9Y7gr3osQGZ2Q2pOU/gABlpjdmEwKSSzFoDB25zWY61bMrOtbuuWzlmr21pycaLl07V4y2pvHu/N4326Fp+uxadr8elafLoWn67Fp2vx6Vp8uhafrsWna/HpWny6Fp+uxadr8elafLoWn67Fp2vx6Vp8uhafrsWna/HpWny6Fp+uxadr8elafLoWn67FP8d7mwq/iD5di0/XUiNdS0Vg2hwtUQxOiWv0kYSKIzF9V2mJchLJN0W/lVERL0r84SLPbpTYvQ/3P3db5x9bz/e7rVVaJgslCvAsWyySglj+1Yi2TOIA38S/JTerm9bzR93WeTb/uCZFhbDQZOGRtnq4YdpgBoPbD/sG6oo996o/Gk+icRgO5INcOIl64/5RGI3C3lg8qMnSM2ELMY5OR+E4HDBIbNWrMve/7CDubTBWbUC13lqqhllUXdumGuZL1SZl8KKdozKPZ6Wu/q1S/c5WOQmvg0OhEZUSCbhT3tfkBDxKKar+iocaMxYg1FGy+swQ/9aIFEEnQA2Qw1TKzhdCq8G73rEO0UNOAD42eby/1ocQaH5+cvR053A4OOxNdsSVkdwyWMygaQt3Y4QpnwSaVDzAPn0K2s/b+D9atW7QfogjzjlQUkJ34+IboRKJsi3cuLTdU4lS2wBRrwqxpXJ99PRgrotf1G7Y/5dN+v+yef9fNur/y7pLWk1ooNIadFwsdOOSgmN1v4RMWdEtIHdWIhMxW52opNBagWhnMoww6A5z2jwchT2oi7boddq//vrrrw9PTh4eHU1bk2nrzZtHT56f9J+Px7uvXj1r0078g8Ujs/TsCzZJh0pbzm5RnidzJDSCBnNpEuSWbhvXdnJsAxf1atRX9+YBJ4qdIRVHFx/sGFemupe7pLya5/FdGsWltLphT8h8vkBUOPGuTs9cro4p42uURufx7FoAi1OZGpWMwsmodzghBlDiXUk54cHrklodPDIpAKKcxgFSYLRDcDgKrN81jLS0I4erm6kKNRR9jeRf4TMm1rGSp0z6PN0VStWOwyiVnqBuy9Qqm811BpprLTHrGVSutZmssls1xBWXtReZ03sIc1tthwmG9DGVqdLbIDhj+e3b5jWWZu/RZ3VjWQ09BGe5ipdLlILR8ALJWNhgAEsRdQA3YbWglYKX4L0E7yV4L8F7Cd5L8F6CryPBC7GvnvwuA6htR3oX+IDs/q9+iD9QQiXRbYLfVX6mRCV2jNBW2z5yAgXf5M4ChcYmA98c+81eQ9l6FUherkfy0tVLy6DgNoUAyo4FH+DmBcVwH3dp/oekiLB0e4sUq7Bsscju0HwXsrL1Vxx6ATHp0wtsXmDzApsX2LzA9hcX2DrchvQWQbvROqjxezKzO+enC43eZjtpDlgjSqnFHJTEOjvGuaGOHEKD/TOfJuWrXGGl2Fhu5atj7V11FEKoRPSyDqKX7v5ahwiJRwVSKEn5BMlK+aAKE3uaMLFvFQo2pBRIbF6u8HKFlyu8XOHlim9SrsBCgeXwJ5FBLaICx2sDEY6NUMcUiBCJ3NuFeYBvQxU1y1IcgziX2qjD4QDbzY3qKqSU+nV1UgqQXS1lq+LSTDlD9hMXH/HMxcK/gsjWgzMcJHzn8Q/dvU4n+C5wf9nH0TE7uHPW90/uOTocWZ7EtApw1q2VXE/a2DMkLlH7fqkhtur6EuxxYz/bw+2o947G6ekfvg0nLOkZCQW+/aQvbfw0m6XtdZleaCRyZ3BgR74jA0pEzLCuE9+VbS0PUEMWue2l0lWrCk/Z4+7U6bxNP3NGcr7IZtfcHUk+2pM3fPaeT3PmmUpTryX1WlJ/m/G3GX+b8bcZf5vxWlKvJfVaUq8l9XKFlyu8XOHlCq8lvYeWtEoFClVDeiI16wJU1xLroSbRvbfyp3IpvfLHK3+88scLaV5I80KaF9K8kOaVP17545U/Xq7wcoWXK7xc4eUKr/zZivLnZT3lz0td+UPyNcxokIwZMiLGNU3vzVDNo7jsKqHUcFAMI9uQVe9EM+x0A2uiHLN4TZu2JEdmdokDJZsEnZU8vmMRE9cmPqcleleNUjpHLMm44g4qey1dOsGwqEcoCWCZF2VUIIRpVE1XzuB5RvFljgo17ImSWQIDkebJurxTtWKGEgU4mopaa9FRrVolLmFxJzNTYM2dkphCWURAqbiMhJpZn5HdtHfD63ud4pxWGr3LRd99QC0PzQTnmm0dCZcdY0PI3RzFBY6XzX6tFiDHlkC8oc0gNWwlJWb2rd47ur/tCbgokDUBFwS05+AygEEOLgd0RRquB2ujwPznWW/UG0z6g1BEgSHhWSUj5KbFZJaFKeW0RQJlNp8dDrbh/FjAG8wQHSBmx/ex5+1Qil6tp2kHPcqFohjIfL4dOHK9Vc8nB9twPi3gjeeTDMKZFo+lTMuK0p2jiDAzvYOUr82zmzhJGWezEzIPBBsdDU96/cG0taP3pUPZnfUVhHM+3EOxXmxt5RinrbOBa6pJhDHWT0YbC3SLFsZ4yc2YfJJnMf+2X/HtUcW3xxXfnlR8e1rx7VnFt+8rvv1Q8e3HqrFXToycGUlK0TLGx69dViC0tov/ZecxXY1d8h/4ogXLKbmxFy2JgRazE3QUvg5/OY1G4elx7zDcAe0E7X/uvP/n7ofv3u9+6Py+/7lNk/wR4EfNgB8pwI+bAT9WgJ80A36iAD9tBvxUAX7WDPiZAvx9M+DvFeAfmgH/oAD/2Az4RwV4f68hleyp4E2JTFCZFN2kCMpu1BK6EzzkhVbUuxQZzc0YF2XEdhxjiKQuSUEyGo7H9PCi20fySGU7/XSweR/oPi9WFxfJb9FNXM6ukHunc1YAN7wq7lNEqCAiIolh99sMkfxtbbndBRrafX4FEFUjyD0wfi5Ik3aUJvgXJq23qUzrbuuhTMzIQe6SxXwW5/MqoEcSiJxuaiWxhBA9e3TnjlyrBbIsM8ehSioVMuTp2cvj/mE0Pnv1qv9LyBx2+Ixg4UbMDv0jOFD7Sv+r3DCMhWWXRHSZFGUeny+QfrYaEPxM79oawx/piS2GrpKbuDYop81wYGnnQAPd5ZIE3RWWtQMZJjVQndx01HLJ2CaZxek8mcelY4MwOUZNeGwXtNBNnCzqyVnhSa9/bBGzukH792lruVgVURlfFtPW82mLJPnBgUdbl7iBaJ6VyofPnP+1l1dZiup14PTNEF9YbB04CgXCLYmOFNmqQHmU8A2Jhcj+q53JqH9i60QwLaf5NJ2u9vbiPaIJFJ0qUJ4IZoCfUEY7GyDj2Mr4kqEyxO/1Eq+gHVPsZXm0Hdk6JdHtmnoZ8NGuorFXgNoaUMOmgoEIdNUL+IZVGYb90rR12Bsc9Y96E+ulSBHlWawvyXN26Rc6taAl8adI+q1pMcQESyCVu0LGNlTbZDzG1lydhMIgq+rJ0dOI3mgjQnjPntBL8GY3YV2f/ono02mL8Jqqf9OnXP+uzx1VsakKIF3NxhMTW9DLENCEv3U5n+kK/tCVm7sr9meX7i2eLVbDWrTXtnufNonDMZMD+4PxZLRDGYXREp2gbtB+/+DD748+f/rn+wf/58P7B/8nePjhwb99+udvvz/pfv4P/N/H3f1nn0nJ08+7vz/Bf+L/4J//9umf73c+/O233x9/ft/58Lf3wcMP3/1Gkf0zfvi/ew9//PBg5yYurtH8U47mJAjhpzjN0o83eJH4nwWaf8rOL1bFDKeT6wDY//j0b512h3pC22dzdw157BaojIj+KaIdMadfpxotgHTjFgW+HLZFzBrRfJf9FzSlJgFu3BxDuJ6sDsRBbRKJfSbwtSHNHv4Ne6B//I81C0Fwi+Et47JEeVq83/vwhXo2nU6n898f7X3erF/7HxptxHU7y2A95MolJu/TPHv4tzQr+U+ME+UP5zG6ydJPy6wob+KiRPmn82yFdeZ/6+y8/243evjh/T//48ODzt/+4567gAw/mqOLeLUoi900i0g//oApKFFRfsL/FOTfJL38NF/d3Hz8dBFfo09pRnB/SrOH/I8UfUpXi8WnNP6U/t/4E5MrGK/IVkVny3OBexXF83mOij+VN9unjw+fTgmZnGTxaZXO0UWSovmnNE4/pf/3b/GnNCuD+DZOFvjkJ7+WeXabzHGdrAwKVMopJCvR+bftziMJUnGVLeYq36uYxi1P1d7vz7qfP+2Tfx+Rfx+Tf5+Qf5+Sf5+Rf78n//5A/v0R/7vtuSjiGxTNk8ukrDkVlJA2Gvf77z68x6fl73vdx5+/zkmI6PDqTYUQoUkC2RzhgztZcPnZPDBT9NuqiETFiFakW5nJ1FIGUF76SCdqqypeHg8P3/KMcUxTwU4V8bTFD3nzgLMPGA/RLhgcOIST2t19NQrDCF+22f2U9VjME7Gb1GfX3Sp5mciya/rK/QWe2Y0TXr9+WcU0hRRUSV/4FNjkf9vdULsTqESjCoXcIsRe9cAi9DNiZeycFLbdGI77b8Og/e9QlOSbMr2NF8m8Xdm6a0swHOIDf78n7/lQjuTRqekrOQuerTbDlIB8UfXLtGIMQK+ZlXlzmpqvmAKh/tCvLjEfC+007K/aVaDEIBNiPMSJTWBYFmDNrrAOkkZEOPo3NOMC4b4FLqEy9Fk8vGWqt0z1lqneMvVbz+JB5EV5XKimO/KQAeUyZpwE007KKFaAnUHnrAjIOerGoFnuSBSa4y7G7zokdXdm8WjnApimIuczrm+dl676xSZ1ugekfbZKoc4jX/1oypSaRCmrUmGERIu8Wp3rc0bkKzxNVAzkMx38OxPgdDy6llERPiw3JovG0OjaAeuZs0HzaiWFxS8/bvFUXn/UAh1hkSbIJrPBumG9Zuqko0rI8gMVP3V5UN7xmBg6FMPUttRB1eahpsiLRZJetrqt8ySdF63n71u30c2qKKN8lba6rdsoRb+VUREvyoL8rPp2jT6SX/q3D58/d0Vu+7srhIFnWTpP8Is0Tl6/QBc4ef1tlKNsiVLaoWyJ8rjM8tbz1otWt5Unl1ck0/0iKVEeL1rP9z5/7rZKjO75e4GeBCW9QSnuRFGiZet5iyKNUpRcXp1nq7wgn3i157+3SvQbbr4/GIcj/KozGa5NcDjonWAntWBn+3cT/frRYdngF0l6bckFD1OKDt9Rv0RcC/ysyi5KqzZKOEpBmuchNeBYuc+y6TNO+ruqv6v6u6q/q/q7qs84+ZVmnOT+hpslHMefLTkByKuWlACdCeTVHPbVop5SsY6wpwA0EfdcgFsQ+BShDL/UpLPsJkkvvTjlxSkvTnlxyotTXpzy4lRdcQoc1PUEKgCwJZEKYDSEKn647zK9C9YBF9fJsl1HqhLAa+Qq4nsgdIBOn+FzRNz+Fb0eKzPUe2a5apZfV4uInSZ4FCv22C+0fcKR2+7GffimN3hN18/w4XZ7cEsou/t2hfO2FVQMW+07nR+inqYzJZVk2HsIaMgoHbBJIGpvTP4ySgVx0F2du5ctNlctti9aXL1mRtDY4F4JrmxhJv5nFedxWiapjDUBi6AZWt0QC70xQPEFYlPAxhrFplAAG8emcEFr741g9swoE4JVikgTlqtDMzU+MxEUzISiUq5t98Jcl2/Q0Zu7hQ04RXFOF3UQ9kaWVbXF2qBrwgBsK+qKtOEClKvpCrIhFxIGYOEPa8zgijCQqJIHbJN144YaM+M3Zy/HDTkxA2nMhk24e/JgPMkX2Sqd3zd4VFvsizaP/GPbLzYlx9aaAtSytbboMyKOhqQ0RdtQLBHINBpWCLTUZoFgfJHmBfYA6/iL5WDBxXsAI3g9JgXTdMunwqvh2eCo4YHAYRqfBRZA8hG8XX/4/PlDt0WOgLukQKSkW/U0fJGk8yi+uEBYvKx+FsZS/btRfxLWeyAWluA766849hsLLRWuxEewFNSVgWj7o/EkGofhgAVMnbbG4SQiTBdHPB0PB0bp2TFHOI5OR+E4HEymrQ4IfvsX67oQ4ciLeVHGeWm4sMrzomm8sWZSvTzVCLMg2V9TLsvimGnGQfZg49OfXHdIHLaulAM6sinMHozmDBvl3i87uslOB5h66xVWCyTiPchwB3hg4GbnNPEiG17GK9BNhaQlUkfYjzHZRhiGGRYteLR0za0DFguv9WrTWVeXFJ+4Vn9pq913V/2CWZRWNMsRdnnl9mLHIT4KshQZ1wnC77RSGm+Fnu1dOmlYhdEUw1VyeUXn1mdc8Epor4T2SmivhP4WIyMDFfS6K4KuuJy2SMwcPMX0Zjwwo3daTdkxBLvmDuyROyWYdUEqEPBbgwODWDsdhVuY6tKjvrPRBE3ehCM4RfR3w0liQM2m6aUyRhNFrYmyIqkzVVZvAAKDhSXmxmsKJFiwsokkVM66ixMcKSBaJqkh4eEyQ7ohhWxOXW/qDjmNM486IpwmrxnLyQCWSZqq3r5evvLylZevvHzl5SsvX5niAz0vmOzADo8GgoN53BhQhp+gG9YUF0wfQQ16YznhIGgvk1S+ZuFjvHaEC4siW7hsmJrz4MAmOZBRgLdfYshgChO082o9JUZ5ma1mVxVqyFl2s8xSatngsPjD2PVqusJt4zdf63wQtIaU4n7mrOohVcndq4+uF4jxpDeahE3fICRU41cIK6jQD28wO1RtuP0FpHh3pQZPNKCoSIfqbyeehbTV+PoGqXRu8zGqc9V4kPBisv2hQuzb2Zdb7S/kkUpXFV5JfU7pW6Qw+gG9M7MakUcBa0whb5Xz17bKITmrcHlRa3llqT10lHWh5SdHCCnHK7ol15JimqI4qcs8QVUO6hDehliGdoKgxG0EORiX4ntgw0+8ESQ4/Fjlov/lRg+i2H+BsQPs+sjFp+qob80lSimNcjFvKP5UGG9wYOXFEp6/VpP9bpdrDqycgO5Xt0xz4GQFFZByt9sZgdZ38pxNex6GR+Mm/Wb1G/fahGveZykfIKdwYLIIFU/M7avcuatcY69KWlU19spsVe6xU7ZsSPZaWiUeB0ZkorhHSiuOYjiy7wkt5AurynaCvY+W6lU8wqxutzEk2SuYyMHsgdZGMtxKvAfdy0znyJLbTqyf1zPypngxN65mk+LOuQ3DuvURMUzjEEe/qDgBEgNa7UUNA3Bh/SLPEdOwRVgPr/U+3JJ1yQEwOQTuHrSEhp6gf5ssyzbCaiNb5mhhRwi9LbaQ5A5Y8Ng7SlOykESf1fFOwsPh6CiiakbmCAuLvvK4JxogmZTI0arj4xoULmgDcHh4eDYaAS2xVuRDtHifYv/c6J8b/XOjf270z43ep/hfOUQLzkORx0mJ/wDp5mtHbqkhtH71EVwM0E2F10ok1eKrAroNAdaHnPHioRcPvXjoxUMvHnrx0IecuWfIGbecSF6+Z7NVniOcz+++DvcMFUm+RAiF607pSLeisbUJtu3LPFst292A/DcyeqoXKz0VcgbrLBTf5ZweKFO3LQU084pNrQ88/PXHYnwgPtktEGyfoa0ByQEkl30XzAaLxQ5yBMh3B4ZVmI9AyqHuJFTQHRyGtnfX3qtX4aHLRE4FtUb7kOCOGBUuFCDuhxWHeJaUrwG2qXfPunvCt/U0ZV8R3cVZxGsnkjVhWfd5MVVCSTipsZIWqylRfLXaxNhg+amKZ2J9KguBwXhyNBIvOKsCdPIhr+J9l+Vx4G+5lQkouGhka5wkAAMtirdAS/4G+LaKUueLunlPI5dLQTXsdJf7XDFRSIVVxaDp5mYwG+1qE7bmdpadBw+ww6pVPHCR3JdIUbHtb0pqC0uAEWxZGuXZXbHV4CLh0WseW2REo6JgkfEYBgF+03/9Rv6i0TJgYI8mcGpUDXYg61ILO8e50q1rZrW0l1LeS4ttXMCijPBJL/yLqleZeZWZV5l5lZlXmXmVmX9R9UkvfNILL055ccqLU16c8uKUF6e8OOVfIJlcxSZMPLLVij8iohfjKPJYNcfCyFMvFUMNTQ3Y7KHPOYxNDS3hHMHkTViphrYCa75uTNtovtAI7mRXPHbpU0JHjUFf4KcSXe/J1KG7DzDLOxtMdh5YhSAmOXe4nINxUTGHIaBNzOJ0nszjEq2N1mvJ305fp3Anobef5Q1Gz7BeA/eb3s/9wetgfHayI7r/MNjvBC+osKgvIBEX2+gmThbMw8z18kVrLq+yFNWqOc9u4iStVXVVoDxK5rXqFihP4np9LePLNfXCwRFMW6CvpVxlQz9u/8SU5DzavbldxvIjq0yJUdwOrLCcICXsLFul8qVTdkZwDqD9Z8kQcBYB40nHOUIbItE8Ric7uiZZjHs2fnpRMY0K4W97IWokqrF5BzIq0cZFF8NvsMoNdpEjVB3s2/YOVfsybhyE6lWcv27a3zVdLa85m+xHknL8u17DaWAN8cy3R0+bVTrvimDgIqZ3155cQjq+OkNS4uZpgCwZY1yn6+rg4YbzbX+wo/OlNYco64MrYBY7lcVrJC9w0IE4hOuvrhsjiwjGvm++kEx4kwICfQWM8d+0Db4QP70IrG/naH6JeTfQrelLudcN5miWzGUUJVmwhlLsiiUf7d5rn7z2yWufvPbJa598tHsf7d5Hu9882j2eUCaMsZVQrjtY4kEp0c2xP00pVRPubGiI2MPw8L/diKSQZEqVD/e7VbqktaIky6XntPrE4u4iuUnKiNx7iTGmLCM3XK2M3mW1QnZr1Urp/VQrLONLreSPbFm1LkXArnR2hWbX0Xlczq4clqVSIuc2gkI9WfUeTE6XgJxdULVMSrML+oZLP4sjVj44t3fS1WLRYWcUq6aHEpy2ov7gdTgWx6Dymty+iosgzYIoSS9RQW8E7Wr4F8FRbxL2jo52xuHhcHDUDX549mRvrxtMhpF6vo4mo/7Jzt+6/Pxcc9J2QJfiVOlSkKRBeYWCi1W5ypHaQUNhrwyMf1Vh4FyTtGK4FnsJsLy5c2T0mxvVgYIJOgpZ0YEKtbtXFaRNrwADgKota5UqR0S9qghu8meEFSZ2tPJ7Wwn/iPM+MruKJjYZ8nLvqdpT9ddF1VqwQ6vDXop+WxWRkFAogwZqGgvbpi44uI8Yu5RmukH7FpUZ/i+O0s/zNba78v0WEhqmKoKFIBdHyv8LkjJIiqDMgnNEwnB3A4yWJO3pBgRlkOWBfBKGPQJvxfSdlh1h4GVWp1reJzx5ZC4ZSJzO2dlWZo7WMIUozUGB1r4pZIV1uHaMJAxwFGaSBed4iHcWANAaNhewY2//vLL9c/d8olmWzt0dYFkd4AQabEAgkxXKLLhGaNmepjoH96o6r6rzqjqvqvOqum9cVacK3l4u8XLJVyeXqNlLMP2ex3Pi/tuhutGXvaNoNHw3nra6UDODn7+ZQOO1M/4e67UzXjvjqdprZ7x2xktBXjvjtTNeO+O1M14747UzXjvj5RIvl3xx7YymnHGazQQOX4JaacG6a4JR6rEZQd7euj4rIoYidjbR0Jk3JsUPRfgeyH4VFR6DwEFQzNYLjIXgmGWLRVIkWcrn+XB4fNwf94eDceVU142Cx2KUYDeX4CDYY43grxFBOG2pVmQ8F3RcEpOr2j8/fO62buM8ic8XiKHiBESqsh/kbzlm8hP7YVB3LoxFmHTdXSFsIYZpP8E+wNh8a4EusPmWFoEwW6I8LrO89bx10Oq28uTyihh7LZIS5fGi9Xzv8+duq8T4nr+vh1/pIsD/oj7+C2oKd4OKIr5E5IsAaB0lFxcoxwQFiCgoruIcBXGAjQpX6RzlQXmXBWSYWL8RY/VCNyiyAOcGTtLL4C4uguXqfJEUOHtkMLlKCsz74+B8dYkhBvjW/DxYLlBcIBypJstLfD7gY4scIPkqDZJ50MLzzpePTEC+SrEtHi6Xvd5tff7w+UO3RSwy75ICj8pWUHcVAYV8gTkesUjP5VVcYo/FNCvJkZjFczR/bhmz6I46amPGKQY83YgeDhXI9BkMDrM8R7MSzz5ekuyu4KorHgoGDzKYxYtFEF/GSWqf9JozDPZWjTl+ure3Z51nS/BOsvejWZaSIxe3u80gnofDAYkZQPmgFstzMDxikt0oPB2F43Aw6U36P7uDeLoBxKHEmSw0wFW9KllYJYbUVvHRnqzIm1xXz9Eh1p194lpJSY86I2eEQsXBRYnyINhzWgYrZrI5WqIYWsqy5SP0s0pLlNPNj4+LVrd1kWc32ibsts4/tp7vd1urtEwWCq3l2Po3pa0DUvvpoJrWbuLfkpvVTev5s71u6zybf1xDeLzPhLbXhI7diNaYT2iazVEX80x68sdlcos6LMyrcEM2PGuZKTldK4wAFghX7nsc4Q6nX5fiVLopLpoEP23YNgkAcRMvFqgo9Rmh04Bf8cT4eeBUMLO0W2BehTSF4aHfLumEy/VZL+gGvFu7tB//vbpZ7qpNs4sfr8i8AOBwMBB2ACDAGA+O6crx6sjolFnawVcUpTeq5MU3nfnXujjKObrLkxJtbUOICMou7+iO4SrLQn7XXxgc0x04szIXja7wseiorqrmd1fkNqGTWZBIHCSZL1yFLvX75T4fHeAr0tUwkLYqUIjpgI4itR/m+CxLT2ToXt2QabFB8Gzrcuxs59IO01/4RiMqMGpW5uS+PRHzJpxmKvsiayidkb40/J4GAauYEeUueE+UKOUbkvsD/fRCLFX1/sM3Gio5qYdbtTRm3Z5FtrhFINnHdgOeH/dehsdMSpKSzuHw5HQ4CPENT6rHVAlpbWVdOqIsVCSpXyfd0Es83Kjk8CTL6Dg3JY/5YucUHkRhP6SwapBB8BALw9FROOLHUAdH9cGgy6wgsrZUa9iPf/qRDliczvrRbKnMpm+u6hXYSciCLelDEPoBho5FSKHnakb0kBh0Gc+ujUBNLAdL75cdjHlXgmvYGIfsjUa9X6Pe69eU3eNBkxZ2+bwEDwINUfAdHa9WrzcOXh0PexNKMLRvkWCHckJEZByxeqJRzu8oZhc/U4FlVwSLsoBDDnQ4Go7HLPFE8r98GfC+nptp2C00Ox4e/4xVLmyfjactOndghsRcdJWJoIEtssVKIThaAwRMkXhekNsAXmo2y5ZE8YRnTFu7/cFR+AukaLanZQ2iMLOe54IPRMZ2YOMVbq/0F7fuCo57k3DUOw5eHfcmk3Cw0x+cnk2CgxcBnVByxdnlQ2YXJdYfKAmCJRPituiU/CCKGCcS08IkPUEHGm0eyJq7coQqIcnmMALQuBWLbcbo8und/ukFGJ040uj0VDmBWgTGSv0AP/Q2U7+Y18mbZVYg7TaJoxOCy6SqZiLts1vlQ+u1koGvv1FueJskXY4W8TlabEN4lqexRpCSboHSpGDXEim1xiXKd8ERq1Q2bqO1DklTQoNIYVqa2oPDDBj3lDBf0mXGOSu6u2lDJDuOSJNjbYjuEr6VYA+qJQJ6ng+OIGr2cKLuK0KEHz7fQxM3y9ICWz+laPP9ZvFyFmjL4v6+zvI9RhCgWcf2yfxoebXRgu7ZYgyhxRy85RgCCg3+Zeaes+fNcXyDWefoR2uqr8Ceowd+MpN9gcvjLEtTmrgJzIkNpXqWWtBwsmEDJyyhAWo2XVsM7LZjvw7Uwy12NrvTkd7Jt0/KnFKR1S+g5yofMNv8ruBxrj6yVu7ZQfYkyDvJ1wV2U6xV/Y4q+wfcH3j4snvcgx7Kt0olXBtHXS8KX2WMNmegPqUhELWN9YfdSOQjrGGVip/VaQTHLg/Q2BXxF7syvGJXRE/s0uCIHYpWxrF08iQ5O2jB9j4IuYwLfYBJZ4BJu76Zx1oBQrft5d8Hw/M2nN6G09twehtOb8Ppg+H5YHg+GB6FAfajTYLhMTEWQwNdub8/+/uzvz9/Y/fnTt3glpQZGG9gnil4puCZwrfIFOqFqmVswbSuMTQ3wYFEA9Q51Dkkz66xbQ34Eck3TO4yMhq+DQe6hwHbOnrAWKVYxoxVikHYWKUcRo5VPoDgsUo5jR9reiyQgdT3QmD1N37OMZ8jF0lRRss42bKJ0GmvP2IWQpqpzzHME/um//qN/CWvgafHPX4PUxVWwJhom3iFwpDYC9FZdqaw8U9V/lT1p6o/Vf1TlX+q8k9V/qnKP1X5pyr/VOWfqvxTlX+q8k9V/qnK35/9/dnfn/1TlWcKnil4pvAv/FTVnaYsW7jzLYH63MFdRQp0ZYtRysOSUY89MziZfyPw7Myzs2+WnYkXAjIF7L1yyP9S2JTGYShbipdLFOdxOjMCE9DZpPHWsTfjHdy1GrOCpdZtjmPw4P9zdCC6fIfHOzjtjSZ97CmKnyO0dqmeQQI5gjpOW+PJcITvzrtU/UFefnn8LPAsDKop2hsWo1BX6IDq2h2ZgxjFbjDCEyxwrFwDHB4eno1GQMWlFdVhRVQtdDx8TTEUZZa7OJE4j/ImMZtYpgdG7NQDFgcHLVZLlBdojto87tIinoF9zgv4MuPgRqRzvKBqh4uu8uh1MqUKzYXgitPD6tMfAogdF/gdi7zwYHKVv2yZF/aC8HgcBvv4pcdKxHrHOmRPTwA+Fped97cyUql/K/FvJf6txL+V+LeSv+ZbCZPYwGsJlw71+Ofs+ljG2LYRx38QwKwGmtO3gFFIomsQUYHFPj+A4gMro7p3WFlEUleqi1ISRFyF0A7A4Siwflfw0bKOHKhx3kMBWIxt18iahD9zwQAkACKPASA4uTMU5bTVHxwOT/qD12slQ6ViHdlQAWgiHboAa8iHCug2JERFisPxxdNZdsNyfXn5y8tfXv7y8peXv7z85eWvOvIXOJ7rSWAAYEsyGMBoSGH8cN9lihqcv6a4TpbtOmKYAF4riLEJI3o8/7DqXyL8S8S3/xJB2SKO7jw2TNQwrzocjo70L5Q3chjTQg3C6V+dsNw0zQEsnkc3eDYBThP660i9V1z68lImjljI2KRN5x0WMzfNRD+wGr1BM3xWrY19/NokumUiAs8/IuddgnLwXoPbhO80NPKrhT3CSNxCDoKSCbhaae9NWSpXQf+Eh4PXhI5LvhDgfoHnAWYmaLEDdJoBivVTpzqo693gUDPQ6TAsBLrBHM0SnLZHRBrnBTJFBi8Ba0Iuv7CceZ4Q60fzBixxAN8PUWZbC+9r4u/v/v7u7+/+/u7v797XxPuaeF8Ti6+JJb3uBj4nTAwTsi6wBq1jpa4JkDY09exadcFzA8PW7jTN49SVyAXfanYfQAmWlADxlV4/iPgqRD1SkUbuwF7TJu2YnuR7Fp/xPZt3+J7VD3zP5vG9Z/h271HJmvWPBBP5CjvYodeAPf6cdYfia3GVW7cIVFz3K7DVFSjKPEsv5XV6zbWDrsH6y4lzedzSlRNkjdwm4XRVap22DPUrE3i6NW5g7jV2t+yGWTNMAFh/nBVAfKBOqdIv9Te31JXtijPOL/m/wO72q/3tbnC66Ddxfi00qFis2lSmJyLZvQV6gkVK8yIsHsaoPiJAHavyJCA0upYclFR8UYyqlJeQIBBZKsnrARc9pQAELLqUxwPVlGsfyE9d7ZWBTHlXf02QCTGxRaGikZamZ/SiUpW17usJCVmdyZXmcVUzeW0vSON4eHwGEt5rARV7g/G7cBSBkIm0pDIKoxtIDbGYpHP0m+Myqb+CWd/t7SYCFlq2U7EkYP1VQUu4Kl7xWQazKqRa7tI1hoX38v30kSC9bYW3rfhXigRp99drSFYsLC99fU0KZtFG/1pn/kCArtHHYo0hg46tK3M9c6loXbrn8dkJVU0xXPZncCg9iBA/dfEQBa8DD/5WlX56h6EjMkjwIDCHFXwnCvlB0nFVFFKeI0d1mYDc1HXjLov1FTImOHHryKlsiLqkCrDUk1QZHovmGc7hT8H+Hv6fYqahE1JFCmyghdbprjI59mA8GfX6A/wUQpeWoLCnyJbfJZ3Zv0v6gd/JJ7yY3QAfvPNd8i9NA44vN+RC1X7fZphc8UXBjaYbtLv/OtU/sDdbIzM5v465Tgtw/GsbGWSPfxZ8VzearU3BvG9TMD+yKpgf2xTMTwwF81OuVIasQFIMEADZnvyDAwaLI4F0CjMBStXwFFE3JMykDtZEXhFkcvg4Le5QHtFLHk8QL6q5M8RTOPH6vPWc8LwL38LdkiQgp2AJ+qKJyLlk2fGXP3/585c/f/nzl7+/8uVPHOLZXWqa6t6lcMvlWVYacwelFmLddZfWNFuCGksqCt7SUdC/lFEoPaG+5LQSFC5YPc7wWTdA3/AASMwaPJBq9KSKECkP1OaAjLDuYL5GaBnl6GJVrNP31jqWOd3vEJLvihcB+RwQ5KsF4oczFwgqQ9ZZDvctcQ52yUv+1+wBaFKcyMqZS7sgBmCTWTFyGuVPx26oLYBFOz9VqLEXE2bkTZp+VCzYnRDspky/Yn8L1i54xXB6UWx++YeLmqWI+FekiHNgx11fAVLdMlRA5+Wee1gSpU3l3X7tbNeZXx7bDFv+1dJMaSPv6gPqKloKJnc0Iwt+fWpIG3/xNce+pVRTxy0n2U4XFpN8mHxD0h1cteeFMq+xNrDZTFrZhjjzHj7qBoTCJNHQn5JmeAgLcSEfsCr0xHlxwJRdtN/tMsuiRZxfojYAUM4OGb+izdlCQN6xWbxSjVcEdCbIXKl43lGtBEWl3QWKXXJX3YX3yDaFeOyCINdYG8QTFwS94dpAnrpA2OXXBvPMBUPvxTaQ710gZXyp1WeZfDg94UOSyS5kOZmsQI+qIftDERHoqgMyIgCQ2ofKz2pgKQ9vJCUx626LoKS1VCEq0SEq2mtI2Q+Vwci/Yd9lGP4h/7G2MyBaN2MjB2APsiJQEfBRUVPhrWKLV+5kVWT70G0RznWXFIiUGAWVQl2SXqE8wX7120202D9ir/eaz4bhMcIKQCzM3uRszNw4wqP+KDycRJMhLTjpD7Arh4RmBSAY0etwEI56mMyY+0fvbByqtgFfSZdUywPqsGwTD6DSJLDEWtbNhPSrj9Qi0DNA0X2YfrQ+TLPX4XgdzjcdHKFYosWCzpw4crbHZWpFmKfTvszRbZKthOsWjtaml9EOiFKja/HFBSdOKx8RkPp3olFnH7UI9VXRi+nhcNI7pRuUYxBXlSa7m/ed+rf1Xr0KeTweLVbF6Sj8uT88swerAHC2eBUA1h6wwg4vY1bYEYgZo8RqLqWpPsHUajvj5OqDX+IQsR0s1rXWb2Fkc1hiE5CQgkU0W8TJjRXwJklLAbmvOdMkRZTlyWWSWpz7ARk33U+k+ZrEh70kx9S50BH4gYWnBP1RS2gvWFmDLcVBcG/XO9Oq3YXBvtftFNcuoxvFsRvU6KHGNqnYBwqkfZMAaIORKOBm2ot/RbbAYq+7CAkrXJyMeZoCqpY0ndwss7xUqVovY9uNlzY8LKRxeDIvdikX4BPmwknDkMnqfH5s9em3icJjCHNpE15EflIm02h/iV3C26y9v+gtDUPOydbC45D8+8Ay5V+Smvsnp8PRxLF711AzgN2Mmu0IFGoWs2FQMxTJ3DSvnodcumd2i0ka/c8KFdzQzvrE0exMcTz1N0PS7MZCG1LOpJrtqoIYbZWJkCCDWnYt8m0wEbl6jvG8zg0ZtNHhKMMJNZAOxb6qldxC7jg4bPYeepukl/Q9FP+l7E59HLXCIxOSU2HYsBgxinddSJFk6/YH0X+ehWOqyDB2LzvlLVtXhbPtXg5r37oqvPX05Qhse4DvNDaR9K+1E8kfD7RZB/SFI17uGNhgBRAoHGvWVgV5gFgkt6jNHoWIgtIg0KayI9TwOOOfFWX8sRBEJh7xbQHK1Utatirx9VPdHbzQ6B3/YPZS6RkziHq0x03k4Bi0Fus9NeqHIUOiboovcm4Nzybj/lG4ybElQTc7tazw2s1MHEgGBnhsGXNustLsLrUqKDWW0iViBAz7plRgREyKTNomxY6bPDbVZ3Ds9tYxrnJaLXpT62j3Np3hUXZnF4Es/FLoTL74wOm8X6GFIzbjXbqr3p1pmRYCL6BeiaIjUpHKyjlrAO4JxIYGzjL5S/E+UIwd4huHqwQRp9mRphGXI3Q+dmsl9RWEeFlZp8CiXmWLOS+Ayb3WB9Z7N2jiBWytvsYBmMLU9/211xduv0QcQHFRRorTLzFSYiTMThN6R8aujrYbMm3Gcj3mAFY+ZRu/Dmg9me2jqisRdTcSV6EEBYRIoiU2SfFA3UdsVCchPqCaTKCEaDqDErLhFMrQoQon0JmAZf/rW5+JI0lq089ZInFyHlInSKfGjoyAXQxgmaSpRRvuI2j6CJo+gqaPoOkjaPoImkqASHpeMJMddng0CA1pHjcGlPYtit2wZkBI/aMBvXEkyIOgvUzStjiyU8NnySJA0Ys1OKMDKCCs81GSSKSTEm2ZgOtWwuUqT92BvfH/8J3GuLuwYuP6olaX1xciM5iSh/ggEUl6gVjXjVrtpDJy9Z5ndEMr4cYgfF7YzOBKQOEmchbYfK6CA4rTNBZg0OSWOBzonWZgqnirTafwrVCNVaheJs4XCSqAzhUPAtsZMPqLsUrcej0lrTxwe8HxZbBRGpxucPUMjsLxYVe5H7IieBNkReptibuFQtLEPZQDU7C+CPbIVIFZMhQi12hZVplsCXo0KNck2U12IA1yZJkMSJuiL2t2ZmOesSeyNNA/lX5w+sa8SScb9xsBJSbFGkQpcWs4RU3Yw31RCvsGN2CcC0Mn8zqq6eWto6F7ZFGguyuUE2N28UPdhLH+jia9otk3jpKSnQWLbsYzi9N5Mo9L/oS02OY+dPE+yqGNHUmKpRYIllp2Jimvvz3XLg3ZiJaFqXw+UUe4Rucv9jx+p3IFelgg80xbIMvBtW6zq0By8nG5OfcLjeyVbpizukDVkyqs3lyzWqCyXDD/NvqnepaoBWBidSLXIPWnE320nCVbGlWWiGRKay4ROQfteiZxoLS/wNAIcIx4bAcp3SB2E2D9dO5aiqHRrc07W/nm0LDXZQ42aUEJvydVv7Rq7WB7lup1Ijs68jW5L6kOgDWXXw5VX6nrguA3RhfrE+9zcptSsh6yP9aLb4zI9MrKVnF4VbK4NRCUP28o+lgdOS8xxRvnsySwsumurVXxkiiDbVyiFOWxGooF92rdS4823Mq0SoS+2Y5VLp0sBAvKi4yHW8G/Iubm077Ms9WSf7jMl+LDHN0mMx62Bf+KqDHQp0/B+OzleDLaGb/pPdop0CxHJfYkwv9l105cp+qjraOYSD+14Vf9JmzWMLTTsgpZEhlBn28fuRbFrvy7G+zBPYbyuEDzyF1XC7nz6Okz8e9+N3j8qMOlanOcXb2wSoR0zETXOQHA+3PbQ5YPPLRtYp82Go7H6pmtLPU61cw4PByFE2mozoCx2IaVCsk8KuJF2WaHPKGlKpsSZZqVfaxuV/x0J0fXCb6j0UzUfdrMtkaL/lOvJ0JwBtMu3oXgUmhaJJOqWPi1wZECphoMOoipElRokRz09k2uhrkXxKJYtkmDtbFAN1wiNwa+Upsz5Tb56xN/fxr1X/cH+nOj5K+whptRw1pY9hid9I77/4DeaJJ3gmyFbBo0eRQ7ERqmScqhaZEIJIdjkgWsvaCGUOTBkeXjnSc5mpVRmXWFj7c1O2AyryUNUavVeeE0iqsW3VUbqYX9ts+uPsotq7pVIWUN5d/1rkz64KTwBi2jXc/lcGjU7IwZgpWrokLYUlalgpOAEwv3QnMChzcroqxYFdxPmc+Bw9DbNRy3ARmM6w16r140cELtJJc217wiM7vuKuNm5uA2KaFOsSKUdiumhs0I3WzO8G3rQrPERZFcplt34qW2dDvrX6nsj0601MaFlLrCz1bE7NZdc/nPV/3ReBKNw3BA3qIsPr1fWQ+FmlUSt/3O7r6xG1/kfb3iKm+N2kYMJvoDC2u2KqG0cEuqo6zirJUYthyWa7xpyeG9ir1Xsfcq/ut7FcOocLUe8YV7xHrByFRsVYkMDitBg1HU8Ge2n/IVYsE3x+zshNIN2ler8zYTFEnJOrjVAqs7jcg2RBSyDpzcaAid0ZA3IM7NlpjdV78/LZtvp2LnApcUY49yDsc2aky9IjaUNGdXWVagCHPEcrvCJo54PqkZNIbUJbZA8DcQ3sZno5/7Pw9H4zf90yamTsPDw7PRiNk6NYkZ88f0SA0ZI99/9Vv6TbyE927wkzLEHM2yfF7skmUk+j+9jHFFXlhkq3wGfqNbJgOKkjy7U35ns9kqz1XHOXXbAZ9pbUJpUGtjjkF1Q7qnIFah3w7GlsaAg0smAeHyUhB9wY3KSgMmOcjqnA54NHBJFXB+BIGwyVEIBlTktEOrQUoClVSiosmWYVEtfyvSg+Ph6waejjnjtLXY68ve5PCNYK/xjIUvbRcr/LyC5ogfQsSUXUpsvGCXtyYc/HIZVXCtnySneEDphMJdJzurz+x9bsEVCfqV8xh8TFVBMFb5wliuZXrHOjIMH8PHfMh5fysDfnsjem9E743ovRG9N6L/axrRs5sGMKPn9whuKp6jMo9nZZuJ/ORFITqPZ9cCmNXgns6jcDLqMadjetioAW5YGXVdg5X5iaQF4uGl5A6jQmgH4HAUWL8r+GgZeL4yznuoyhBjk/2An7lgQITWiEwZscgnQjBNMmOz/MIxCQ6HJ/3B69rCqwLQRHx1AdYQYBXQ9SKspXq1EKsAuMVYda4qBVmlqluUVaptQ5hVBE7sLJ7OMhzYwYuKXlT0oqIXFb2o6EVFLyrWFRXB8VxPWAQAWxIXAUZDYOSH+y7TKeGgTMV1smzXkRgFcJXMyOaKaEJrB4YVkYtu4qVQZk1bpNgIQjEKD4ejI3u8LQphC0IhoRyBKHRIGYTCCqpFGlLUzqa73B1KLq9c+fWELlt4KknhRx28sK7GfZYabPwF/5ebUN9kRRld5Oh/VijlWRZqI5ol5UeOiHtA2nEwg24TRZLOV0WZCzR0J0R5jBP8UgukBR5vKYI+Fqv8NrnN8uIqWcI5YHuI2onP8hstjefFAqHSEayWNUpmnj/wHfUmYYTlxJ3wdHj4JjrpY7vi8HCIbaCA2p5yC/77JpnlWVEj8yB4d4DPC+BZgT490ZWZSQMG3Z0Nz5SDWhglbe5cCvumO6/w33z2warITwHPlgpXdUJTpIApNwE0siQgylyo1SXxkZribH+oL0zw8Mme8b8OREgpQ5ZgEiEOZGDAHH097Dq4MnT9o+Cmrjb5C1K7bSBed+3QicsijSjPWkx6wK0AB5yixBRIL32EIhmZwTw7LttEB6l31U3tvCoqG4+d+ZT++ZnOO8cMdDd7vT2PCxSR8u2+3eIMGSF7uyV/u+zjLG96uDZ8RsO/lYcyXBAOJiG/z4PSX/oTUNgfR+TaP5jwN9j+69fhKALyOHjR/Zr7qb3zkrAQdh8t9aWXlmFLCZtbIC0nq04p1SyG1iO0HP9L2BsrvYqXS4SNoQDB6p84ddfRvNAZGp0dc3MN0qwQmqqejMl0QYUWLPmij6z+/dQrxbxSzCvFvFLMK8W8Uswrxfz7qaYLI5Xrv5+uleS+8Eujf0L00pKXlry05KUlLy15ack/If5ZT4hAbKIOREyjJnQzmoqNvTUxhZ8sIr56vKqYValppxo/drRrFTt1dG/bVad95c4fo+FxKK3Q8N9ev+clVi+xeonVS6xeYvUSq5dY/+X0e9IGrLaSb/tau7+E28VmwqNXJnrRzItmXjTzopkXzbxo5pWJmygTdRmNTBjONZLMkmWcljLMLiyU86bpBWVUXKU6mDer/Z8NRLGgN6wVJZTgHAp4npF4Uu2OqdKkn+y1v4wfBpFvDvunvcGkqTOGBtrYI8MNX9ctQ9UTA4NO1XejIg6+zfxUjzYEEgBg3eQyy8uIxqBtW3KUq7apBOoyuUUpNFC1g0Hb1T1uSQpNVwmyyTBSGX2lOwRtGjpFdINnHetpoXhLyGhqcgCSk6i9r7KWHfXeUW/s/uFbGrkdh+rG6O5HztoaAWcYuftwHZNu6VicEbM1IE6tBlQjEjVWwfQtqnAWYebT93EWAXQZaIGtlLQnguJYZh7V50FyK0iwwt+hyhOBjYGOdY5mydwxWDoPYqzHvdewsXUOO3Kccky6R9ASJ7HJVoVcQsVbga+o5q/QnabFMnakt3GkSwPcw2AM5paH5CF4AkpLpOzH47B3tKMM6f4zwpr6LVGSFsLtXubJ5SXKI2Ors6VUpk1wuf5Y3ulpBjJt6pUg4PQqDEVtkPMPBqpsR/PzMlqVyaKIilWeZ5e4yWv0MUpXi0XEpNqHNK2HghBMxpYwqjK5vmb3lMobdhKsJQxu/FH7JahSo0mdIq0EaCMVrUxKd+MgKSJCaiyEsElGhCzIxgJ+QpCAAJfczGVojvLkFkX0dKjlO/SteQwRH5wblF86WO567mWdjJNw9DoU87DTG416v0a91693hi//Hh5OosPhYDwZnR1OordheBrhRdxpS5prq6dSG6y7+MQPGEmE7W7wRbccbowTsqstQej3bkrfD+2usUUIxve/T1vE07P1fNqarYoyu0F5tEgu0OzjbIGmre60JSJeF9PW8/fT1jndKVotVX6dtj50py3qsNR6jlu5u0LptPX8dyv882lrGX/Ex7oNFW40W2Lw7rR1Fyclqfjhc3faouwew8dlkCfF9bT1Gbc8RxfxalGSLxdJinAxZXs4T0N+Gy+K2spmsSGVKO90v8vjqcKBGhwO5PppTABOa6zJ/+RSpueN0Xwr1wkPdGdGeXZXmFcR85t+JZm2xqe9wbS1SzjIe7jDPtS7ntgx0J34Yf1VBevUuSBJVOuj8HX4y2nUx9t/x9oC2M8ftEPun+/3Hv744fcnnx/uPtj5x6f33z38QEsefX7+N/5X59/aHZJNkfoU90j6qsHP4WhC7kb/GA7CnfbZ5LDdDSajXyPlyjT5R+M+9c4mQ3a8Gvv9S4zcGJwxiMHGo6gYBHe5twuemyyz4KRfzyo7u7TNRa4x7vus8Zox1F5iTeC3NmYcUQZHcN4NpMjBhIWjaDR8N8aSynFvEo56x8Gr495kEg52+oPTs0lw8EJheOIM6LAnV9Ixf2vwtwZ5a3BeBJAS8x3NrqMcFatF6RD9JUFxm0b+KitejGnMEPKbIiQUwaJczC9RFONIE0XE80DIiCb4NVlsdmvdgEdUYZmcmrcqxb867cram7WcZmUk8p+4GlQqbdZOgW5RHi/Wzqleb7PWFji0SZZHC5wiwNWUUmmzdpJ5RJ+CyjuZMtVoSK21WUu3qMyi8zy7RqmrGVBlQyqkDIJkuljTlqXqZm3m6GKFExvih7lsVUYpcpOhra7aakcNV3GNPhoJCYQeS0+zYuRqUTJMBUpCvVr3GKLuNi4stnBUOP875bxFRbJwo4Mi9hG2z8coSHJymleTzLauM2fLfBMnizYQWP5mJi9myYOvshTVqjnPbuIkrVV1VaAcix916hYoT+J6fS3jyzX1CH3IjFWEdsViYlIB76DaxFGXCDJvXT4tXTHqrhxUV/S5S7vkvFca7xYyIozjEMLXYbF9sEYfo5ihQDelChYJ0byDZDK8bm3a5QllcJLJhKvTK9wFSD6qPz7/lTpStY988+OPKKWJMumfWsKbmniukssrjoj/7cREKijJdNgHnptnj2gqjCHB93TeW4VxqGp40Q/Anah2FTdjyVDlFjW+Iur6K6wc7xA8JCrWB1Zbu0SaTFZ7ZbBd5A26OUd5Yc3Upy+TasyoHncYlwWHkZsMHEG0aXoISaYqmZ86B+x9kfV3XVIsfQ7VlglNk3brZYx2E2GwDQp0EY6WnNo2LjEvqxTneMYN079UQjvg82YAs0ds9lVZkhfy7spwynnDid5x/m3ltLK3sYZ4TUG/Nv1qUwtI1kZOWu03vZ/7g9eSLF7I4HTOvmrXhNodtaVN24gRrkkO18Sgoso0CD9RHTW0CeIwjY2BLIDrMsb7jIQ+I+GfnZGQdYtA073UG/ePwka7iUM0308WyHo7yj0vwHhR3MTJ6MxGFN8JJXDvTy8AtGkaZXW4WMt2da1JIwFHJmDtbMRyScZX41au0YP90oZLrceM3euIjBHmkN24u8LkuI6pHTNTEGdDtio5TbM/wSIeqL1MGh5AkJXEFxdI2j/3Xr0KuT2ztn+GZxPLzmL7QILZNpEEdWwjK7jcSVZ4bS8Zy6bbAPKBOvfR2g2gKPPqX7zsEuhayR7/LUzbd4VTAHsVkF+wwl0rmuUoBpr+4xCrVrIU6edmkJVXKLddOtj50aU7ClvvN8UgL2TGjHj/K+9/5f2vvP+V97/6a/tf6d5XtWQPJhWzGIkD5s5MhA/yS5M75KGmOfhQyYGCmDKHBLMuSAUCLnU4MIi101FgnyH64FDgt7Bu0KYm9+RPlM7xk8IGEzR5E47gFNHfDSeJATWbppfKGE0UtSbKiqTOVFG6U6UcCoOlMHx9HhwFpkCCbz42kURcFDE0iA7fRGNIQaHGcAN1NUNiUVcbzwYHG70T2B6DG93U8JPkBnroqhfPDbTS8mEU6Ib5a98Xeu+r+eLHNSFoMa+j/wao4ACxltkYoPAj8lcAfwXwVwB/BfBXAH8F8FcAfwXwVwB4BcCy00ZXACa6YfjiHnYDhWo2YJgGKGp50uJ/Z9hYCCOmf6liPpa4FRg6dFIuBeHgoWTDDIsUIoklAHv18faDmv2g8i6kz/aaC5Xd0rX2jYqBb8vuiqHb6P6qdWXDCyzHAm+wawPKyesHuA3RTSoKxKUDf1MuHGtgSE94rBh/jfLXKH+N8tcof43y1yh/jfLXKH+N+gIvKcZbiiZJZim1WzKR2l5RdGDcKAG3tG5/QZG9kW4n9OfugkdQpKKbRSlvPrJ0pA0ew8JEzOBAinD1MUnpWHMYwyj4K0LARXf1eoIvnMbDEA3qSMVwbEKKA2nYTVEFQqs1Knwralf2lIxM6aooWfNg1aCzEmW93vLg5Aw3t1V9ZAn/CDtA46XhEJlllkWLOL9EIGYdNhlTqgfH/bdh0Ob7J/j3NiSMhQzgCW1SJS7RBbEU4EL/HRgzKH5hEAIZdDfYx+4IHfXKyqIykVBp3FH/VX9wREKFkkOXXQra73GchmH09/FwsCZEEFq2aUCgSxSdx+XsCv/EIQGim3iOn9SkjzZ70Nog3wwezH6HiBbdhj0TtuGMRLfTPX5c3Lt7eDUibm64nb4Ji817d46ojHCHttMx1WD8Hv3KUZEtbvGtnO/9LfVQ81y8RxeT9ArlCXan2VLXqJXwvfsVF0VymW6vW9QG+d7dml1h/5wIO0qWW+rZZNTrT7YyZ+dxgVhwqu10TYS/uv+8ZSmNWk36tUrJsjq0m6QBFrILh6gLT8eM69dpMV+l1BpCYgeBS1iILWxJsTpfJMUVYGY5ivGPaet42DsSWc7ejaNR2KP3XVJtkcVzZK/If2NBFccVcVUmdzGlOsF8kWc30Sy/seLGCxYdjk606hcLhEo3wKvjMCRh/NoqD8IhucfD45+NLHAkkg4LYSYd5wyA03A0Hg6ogX8/pECXebZaVsAQbbUKMke3yQxVwByFP/cPQxVIbL5p6/DNcBwOaDBgto141D9WYXhyejbh+fkYORNLGe6dk6S38SKhS8RdX6atcTiJyK+oP/i5d8z0HRLqfJHNrpEb6uXx8PBtqENd5AhFzJTHDvdqFIbRSa9/rEGu0us0u0uJ6OgEPhu8HQzfDaQ2UcJjXzAX2Juzl1ptJis6IUbhq7MxG90ySYuIReYjAKf9wYBTSX8wjt71+hMquAVtGjS9wEzqZonmUZrdtVkcypNTJYviOGJl0WD4btrqMG5wevbyuD9+g6taVMfQFknbu0JmHZ+dgPg7juDyMmg8/oLyuIChQIRPUoe8UMnG5IbetLkDxjmqGzP4h6M5EbW+jbnK+v5DHrMWJeU8NZEyPtRIpmb3AMpCpykOQD4GLzLKmjtCqXT0jERjOjQFRA7OEchxAr7RdDycGk0uWBc3YZYVqE1mWRcz5akVqA2e6rB+vEbLctdQYbJSoMt5G/4KPgAVZD0PeN1JDOPhYam/qPPX2/B0sonnF4PbzO3LBKbfWL7S9f5ceGIUFz/dWpWap+ovcZIQmgUMop6oiwW7la6PIURfdMm9p2rTWpkL85TF2hR2KleyF+shvRY1P7progYn+VrU8nyviVw57teiV4SAmi3oMsHaRrCkUBM3ExzWouTiRE20QrqokeoscFI9j0vFvd111/tA32I0ZuEVnmBWgyhrGSL6N/tAh1bFNpVekRKja3opw02Kzd6SYtghUACryK6t57z/edYb9QaT/iDcLuf9/+09aXPbRpZ/BcUvJGcRlSTHR7RhtigKVjiRSS1IOvasXCiYbEkYUwAHACW7JvrvW33fOEhKljzIh5hq9Ovjdb/Xr/tdQn4Ywu74wKWwQs+GPVcyCCneieqSbvRGpjWiOIrjPUx4b8kiCGD4aRfDVVgHDaT6Mmig2oxKVsGpelIWdrLFaaoVEOrTSbYC+zDb9uygb/T4QUOfioF1xUGVVJJG68qBPZqYKU3MlCcbM8UWBaMuWeklVpJu8yeTMjpRdJ9y6H0iO9E6KDrpr1wFif6eijXU7YVkK5OlI/6KQ3WbiXGT7jXOKvevf9YGoEb9rzoC+xzhCKzowf0L67hFz+bJ21Ej9i1OW1TN7sKAdifyiVsWlRZxsr8wp1OnSliTesQ91+OCRUDk8edcY5NdKVGIoRkWYhNPHEb2rdM0DwWzs+OCxpFLFmKc4W0DqArBU2P5TsAnTAKn2o4M2xhJL48f4bXCQJ/82Ws8Yam0bD2etXOXyc7MHBziKGMj3MZ038K9GobVMKyGYTUMaxcMC0lwMsfa3FGoyGSvq4hnpITlqsXvNSuwXALuV7eIsjyK5zl7chdvNoVasL+R3DlQP16u0amuomEmKpZHQvX9gjFtKUxjFQ6gKoNIet6HUwLpUWorPTKag9VWe2M0B6ytkPZX2EF5sp5f4+mRn5LNqvgGHS1oNEGtYvVnsKp6I7pTJNUR3pBkH8+vkwxu/gobGdtx7HIji/n8mo3cbORy0zdpI9PEj0xqWuellgl4K4tWMrVCY1Kxr4qvp+LYqfl9EIBVFMeGc7dxxGwcMRtHzMYRs3HEbBwxJT9DfF4QJ0NyeNTwMNSPGw1K+RaEdljdr1D9qEFv7FDYQ9atbSYCwEO8kiWA1fiqQOfb2NU9Vbu6XZnSGY3pWNhF9PCgh6l0emjbaZHW4SOH6qmIKtpi7hiE5a5I3VXuY7r1tsUGilgJ1/KgY8FsCDBJbwDjbF60guHo1JtQ5th1fus5Wl5jf+oP33X+x6UnRcmZIuQ3yvLwM1S90VsnnJ2QBLZ1G0ghSFHUoZarFqMQQ3oxjiekl5PgQfoHHClIL8/DK73wO48FPXfhX8jvBv3M8jDF95DWp3u3dRumEcQvQSXx6yQ1wSpDv5g7DgRhGXfvrgEc7TyJFxG0nIfJdZfgEibXFRtKViAN8yRtHbV+/a3lttLo6hol4l1GOcwA1Tpqte7v3VYOmzv6P9b8JcbdDciy8AqgLxxiAGMhZU5y6eTXwMGJfrGDqpMlNyC/juIr18kSJ07Qb+cuzBw2jSOnBedB5y4NGH7g/ew50+soc6LMCZ3P6ysnip0R+LrOjpzVEoQZ7HqVpLkT5eh8x6NZx060MHRBVkHpoXX/6f6T20Ka57soAyixcUUs3yQLIKO4Z8bwahnGRixLaZNRrbJ0yeSmOZkdw3ToO/X6WoaQ3bU1Zy78Y08odEng4QhkweckhbF2kSszWNDTeOhNguOxP8IOX7QuzjZuro0zlsv1s9Uyys3VJ+dnw6lcOwW30a2ted97P3yvtn+FIwYbqp+i2BSyb5g+VcF5gs9WhAjn8xTkyphEqP5g4HtTMi4R0oAqEU7AlgilI0wE4jiTYKgawQ5H7Y812BTk6zQuGKfvTWf+yDBSDfUiFMP+KoxQL8yAiKgSpHJ4SzpwHXKra0iiIYmGJLpd5yfnALkjX7TwnS67aB3BmBCyxWZAPu5Bj9H+6NQL9lE30qtJ2+VWmzrAQV2Aw7oAL+oC/FwX4GVdgFd1AV7XBXhTF+AXBtD+dE99xM/P+tjn1OgTavZjXH/+J5jnOHIL9sOkd35E7sX+lyqrq98JofNq3XCqtzoBSl1RcpO7xEwC94h8x5lZotofYxj150WZcbWJCdy5fleXSXqV5DmouliUu1TpyYzB8p1hOhk2748dI5X7FM+VzfutsjnNp9LmfYq7s0KXtbaopUd2AFbvVTwRN++ZHZ+VOxbP0837rUgx+pGsPvP8OZz+7nwGl0kKfSBiCCby3CxPUsVWjpZpZnykXLfme9f/0JEbIrFxt9LD4xYfIbXkZDr2bblZi99BGeRmL6Em8OfqxIaxzOKB1MAxg9kAwwzW6JzGgNWv/MHVsqfNbned4sdpwf2lyJtN9IThL6nb0+FF3HUv4vAyB6mJ0gUTD9wMLNDahoVmApdMRGTqxhVwmmDoGVHfU0o1vmlSfjfua88+5bfVzqsg4XehkVdRuu8qFl5lXI5xo815BWZCwjOCwoaUbc64ldwdl1fEcpHpiA5hemPaUIUGlW/dAi87vWGdNQotqx9R0xauos8QBiud4Nsesf5yHA09uFKemKogFqH6yBUMz56LHfZxF2YBVEJwdsF6QiWIUGZTz8fMQJAwEU0ce2/Hvhf4s5GBMPpvp55v+Ia3uQRqohER3EwpUhNG0UBsw7yHF2AeZVESm3ewLLhPqEhP8C/sf8M5JX7Vxs+askGYHGIoiLjDRBiyq9gGs9VDG4vsMNXbkxpBoG2lA4nG/uJXFMRW5K5TkmOF3ugqtovB+LXICkbnKg6oI1ZgOxsdCmMfHRZZsaxGume3wVq9w9zw6d5NBJ9RtaAOpGX0XlG5VQzD3hwkOOixkO6lYBGlaBclTs+AVtwCeT2g8IgDkOs9LiPMgKUmcfS1hfa14TrjfEKoUe/yhuOREqcLFIMbz0U0nDBgZcNO0KogY2a0PLZOELoq3cd2IsLXMBeCdl8T9apM7Nb5LYBcfs0Mt/T2a2e0la6/dh5bfj/rUrEzw3Mg09XGL0WMM0yCwpkmIMOaZ0HhjTOQG7BfMy3EzPaOSjh82zmQQ1n5177GbyWu2bXEV2BnWJtQNXJzMsc50OOOmGCYPCK8cikvQgr3Wsf4jVasi1Wd8P1rGd3Sxz7yGzEnUk/kbt7oROwaj4o09KcAr7WFa9qbkrhqyWR09i2NQ5kQfXk3AIjDqXT0FWLOyN+hkQo6iziPl1ZU5ua1mHZcmRczG0mJg0FK1zDdU3ea9nqjrwp8gpEQ8+tv8orwCgrGZZLUFuUi7rLkbFTmk1/iJPFNkcxE6YvLWPh4xaco7pbJntzTkJcQlxaklbUZA+L1hK8yiChWy3BOEvEd4K2xANk8jT4DMdqkoHC1wx+Wwh8Uwr8ohT8shP+5FP5FIfzLUvifC+FflcK/LIR/XQr/qhD+TSn860L4X0rh3xTCH+yXNvCLLR4g5UNVbGIgTbRFx4C2QGVtg59AG9IW+oDC2KLHKxyEOkGl07FQpobYFmy5kd4Wh0Bez6+DEFdA+VuQyEUjHDMEuHRa0EGAhEfvOtDm3+mM/RPPhy8qgmyBs2yceJMBpXz20CCyB1nVzplFm7hzoDUpzjqI/8N9SDzKyIY4hGhJrA5cqAbtfUVuh14cHfQiKbE9HGcChFke8MgN6qgbTVWjqWo0VY2mqtFUNZqqRlPVaKoaTVWjqWo0VY2mqtFUNZqqRlPVaKoaTVWjqWo0VY2mqtFUPV1NFQucoZUSJJT4PUBJA0V/IW6cXG7o0obYxa/iq7YQzYO6HbJgn2H8BdAU1pIPW91kWFquQLvLhuCi+2AZ9kgcO9EBc6sXjkOWKwy1JYfbEIJJkJ+GQBLEcbn1CLENwvUiysuDG+BqZdENdui8jXYLzOg3GJ54J8HJ8O1bz/dG07OPF609Em6C5WWnOVJJNWMNHPawsIb33vP7Z0L6QEMlQfM1fhuMxsfjk4IRldRBYyqpQ/gp1PaMZzC6Fu3fWNv3ToY+xP10XNQozS1HuLWxztn4NPBGJ5MAkiXa4lq1P/H7Arn4wf1PTuD2IrwJkaMdPINg5sZ5tACLYBFdXoIUxPnyG1ITVlhelhaXAGPlZNFyszy5IkTh8qMUsbeQIuSEvWU7Qn63TS6DOPmcLL6pKlLrAtO5KaAlW4fOT4Eq2UxcIwxjrSTrXMjdLuqHyzcaygnDzk1xCOW7D+U/x8mJSdgdnorXvh9dp71MrmDg6iwAywzcQSGZpIYu26Q0v25/djKcVsiuK+9wrap07KNny1uIRxoSqvEibHSzjW620c02utlGN9voZhvdbKObbXSzjW620c02utlGN9voZhvdbKObbXSzjW620c02utnn4kW4EPIXohjpRLtnUV5U0jWWvDGzK5CKaXj7WwD1QYg8QFfZPGK6Q358qdeKqqnw8NMRvpCjgUm5PJweXWy5GPJOUhsrOrCXmFhdLK+272S8yLkv+K5TnOD0nSfPgtQS4fHIiGOcFV6uJcJPZv774fuxP/l9eF7QgFJNaoEk3LHD0grSvFlqHvukeRURkqbxscKxCiLUeDCY+T5NjWQDlWpZqExR9T1t+hKzMG5OX2IrW9EXVgnq9CWVa/W90dRjS6dBiV93S5u4/cK9JlTZJVXjZsuoWq6lw3sfhtOyHa/XFNsZTgJEEKOiJqRKMm8anp56flCB1vWqFupT1Oa7oD7oBmt8tKtDaKLaku9Ca0pO9sZaT30HQUmyHiU8tcAifnMObMjTzAd2gT+N1LZAnU3j29FSi0JjqugWVMkNJUmZlD1IgnKXNgc5G/x3j7bd06ZXwmPogw7kYlJLApsxLI3ZOuMpLI9ZRPsPWhrN+uUprIr5YP8PWhXNumgXqyL1b1qRx0KreTF1bl+PuRYcSnpyPPHqLeKlPNmdcb0KrLl2sXLRItv6BGLPENEiezLUBCcmvTxQ7HfgF94QrQNI6gYTKXXJK2ImvIdogEqHZr23vLYmM7tdLCq2JdEU3TVX939nfb8/mg5HHrEIg61WyRBvSCyPH6F1lX7PYgCAH4/N6vxegRGABU7QXFqsAPj+wMhDxtpc3UQZbWG+eMMKa/aQO+G2MKLMMrnas9owFochgqB/K4rec973oaA7HmmSdsHznMNi/iyTqyuUW5EE+8GW4ugPND2oBaymq/G9yfhsBkcSnI1P8W5aJlfENrPAt4ItB8VVkQ6q3l0Cm2sVWGrWv/Rsda/pCoZfDn5hWCk0xjaMkvvYYXtapzFtk+lABp2OeWty4mLf4R5gZkW8NOHaY/W+u5IlIwOxmWyIjU4bBk8N5BexY08NW6JPaxrKHbVvdwXJ0zDOsNcOREyy+CY5ijCfEOYucpPcguAuzEF6E6ZfMovjCEqu4wxH03Hhk1h/6vnv+v4fivg9m8B7ucjg2vP0ps3T+bpbJ9JFylBwB7IcGhkKHiuE8b144+53uZ9SFAd3UbzAuYMNCkCnfbkEIH8iQ+wK+iOuASIpiqn6B/+JsoiPnHfQt8o7QbSnvqFiEjF59XSdnqEU68pm5yf9qedMPHTIsA0DIWj7eBzCFEmHrDLWjMqz0xuQv7NW5GLSFD53TKOW2QIZ1Dy9IRmD7zL2B/mGFpx/5X9ewvNW+SWwGXSE49S68DPOe1spdTCuXoXgD2snDu7HiMWhJL0sH7Bzdx0tgZPDVL9JDJxOxdy9XZRWOMyduyT9cuREeeYsk/kX5zpcOODrKoKaSWRRATMUJ8s1nOoerBHcRPE6B9meMyL5iVEmY9I9bBQllncG4XIJcwuHV2EU/7cTXcI/rsPVCsQw+XEOYtdJwygDjtRqSUphA7eDvilMeWjhdcPRxPOnpcxOk1w6lLCYdOQ+iAqUK1hNfnnbcqmHGbPoydN43DQeN43HTeNx03jcNB43jcdN43HTeNw0HjeNx03jcdN43DQeN43HTeNx03jcNB43jcdN43HTeNw8TY8b0d/GGjEvy8M0R4/grU/3xW/yC7AEObz2orw/C6R+sTzNn3hn3tQrP46QrTR6lUf6MHSNx48BgskSLaoTrJBakOCwiD2YSWkF0gwsQFvUOJVNGWk2FjAk1zK52k4NIczV6UCDo8HYPwloains8/GH95H/8d7zJ8PxiBSQ6rQC9UhBUcaYxTkFpb8lZxBYEAxHp95kKpQoKawkM15jIctgBbs6I7/Q9T8wgqqfcKnojsT/FtrGk+IV8N/QcMUfnk8ZXnCxAId+BrPRcCpWmAxPR8O3w0F/JCONDxMjNJj2j+mcJh9HAwFR/myE8MqJuFnEZ7aIBpU5etiM0clQLxaqxF942FUoU6VgnqSLAMWThV9AGmZg0bbYvxQzIKISDnC8xq2MPkxW8LrBh+4U5RqdfVyTw6Fr9NZzzS54rupd5+puc67qEeca/dyELHVT/yOy4cSmGpPZ8WTqd2R3Kdf56RAqWD98aLOguGx2x7PBH17BbuGMwHXaXwBYoTecyzCvLveovp4205arJNaWQi6jS0FK5aWQCtlSkFJ1KWgxWwrakbAUpIgvBSlQlkIeIscnBefoW6RJPfSJmIPNMRNYy71aM1Wrq0gmOqWHUyBbH/qLtceFb/0lquMqz/3FhrV5sp5f48mRn7LMDRdaQnv1NxZxhaHJCewDmZ6ofpo6ceAg3riu4gVtoA8+XwRi8AEwG3Np40Bivj4Qo+O1UF8ei2YLhqtBuoDCKyYUdDHDkrUBApFAVfdNZdS4GmyghmO2PBNSTW2jzDmbNiLX01qxOmgzeFJDhSxy3GRIkDw2qzlqU1haQ4Uscdam4Iq3ttGET13Mnnn1XFxXXrSeeZVIXWVxepbVoLXpIvQ0rJMaArJ7BuySWgypPQ2LpIaMvJ4ZW7Q1cpyIrZEiQiSQfVFCQeglF7aOcrQaxOhSAVc9RjeW6bXTUrpw4KPF6RiYjWvZDUZG41q2g23h9YU2Lau+jJYVU4cqyAbK0nW3EpZxqPKthGWTc6JVWOYu9G59+VkMHOAa/eJdeywB1+oE75p82127s/rzEqHVcA4lIrS4QLWlanmBpEJNqjYskPxJXCDyRV4gJqroC/SAgrWIz0aw/hEFa3GFtxCslfAnBhLRayvBT6y08mgiuToJesipsygI06KByRPZuTxfFMhFHohJGt3FbaAkoIs8CNttoDyoi4JVXlVtqziwC21GrKXfb8qDu3B5SY/uYpHWhaXqGdbGrS/Ty6jvmXEt1RVR3LPjlMBIqOwZccduFxrKegU42oWMLp7d5RK7fFhr57T5iDaezurBbD6T60rukiSygTSvCCPGjVDAmdyCvWBe96LVfSx5HplybKl9kw1fOoIkW9fnGKtc8RS6FzHykpmHaRqBhcHeT4+HVsfYh3kN6MMgIHA05boLu91P3QgCK2iBkKyJZc25770fjmeTesZBAtQGtkECdF3ToIcTNy2IqCRzFqCjmuBpboDMmSiqbBsJaqjomhowJlyq+J6OblYJNBoQd7VaRsiJltbY2bAHbgoEY3mI9o89a5ss9AepTvFjqo+/EUsXbNFCTFzmyzC6IVnWqP1iZfpiVEL7rExfYuAWuNnkYDA9A8ofcjcP352P/elmjm0C7Ga72dyAtJsZNqyG6bAr+56X7l7QKO0G3HzWPQ4M0YrcDcJCVHdjKg27B8eK3FCMluVkFgZjPPrF7K1Av1ocDqCHFidIbPIs7k2lW2oiLCUfRVs7C5K7eLtGccUoCxCdGnpA5QzrpBXzcwb8LdsgqogzocvOr5DCH9sNojVqm90j6CCNgJQZaRikCEyjqyg25NvbUqCpaTlcYBzaCDyNwNMIPI3A0wg8T1bgYe4RdZwl3nlQHVTfUYLDbeAkwYFNghV3OjUIPlaZxyruYPFqntyswrSahMVcFx5I8lJ4gV4qedrJDuBE2iLKOUn2YqnjWU0sTYm5p2XpzRCMTkMFCQOWgugqxvHyrGJYZc8AC3PQ+pZ1IVhCZrv5ZIPdfLLFbj7ZZDd3xfNmh1IpC9A3cpRTxTB+5SDRJiGdH5aWFXd4aUMgtyPcCD12iCMJOoqw1AxLVOfBCpa7lG4Zy0Q7HvZoONT5zY683Iknu1KEmQYt1LgJ/aALrPQLfjDUp0AHjqtdxHW8X4wefGYXGG2GNACKSV6F23TQ9/2hLeKKTVSVAS0hV2yCqgKt+ylzZRy6rPQk3NIVt7n0WH1faj5DR4vtbErMjkvUrqSut1RFf6dCveLuPZxUlRiPEyz24Dqyk7HWklsUMa5MZ2S7Chv6dkXW5Ur8z3WuQAzjvUUw6Mo8BWFOYoXR3zSMGFMFyMoeYRi6j6SCDgMCcJE0PKmIDhKViUPdPrCYKVyZIQhhFZ8ydyuKuwlXu6A4LS6YZsmFT6HihxMtApDhKcUY6weeTEkM4lzckvCnHP6n8JDb2FKKvStafXlFqxKyz2CJNn+1lG5AWKxjQq3N0YG+yDiRDVvI3wp2UBlDRm0LJ3UrSFZOD3KnPB2PvE3ukwRus7ukDqzG1GZxyMQIR/uabU2BfHA6fO+N6ksHFKxENjBPS4fl9+NdWtpIwoPpuJOuHPygFPezDVSsI0Ob7uumFkyXYN6KTG22NvS4V7wFieRsDUiVLFYwBgHPPAP1QoMjdJlGimpKaO4Z8OpK1yddIELf5Wn2TPOSo9aS45lcNypalW/kjTka++/6Z8N/eCdiqVCXOY8Oxu/OxyODJQr98+3Qn0yDieeNTD6sFpNy1d7EMHTDJ83yxDQNAxyZDP2iTqnQQEab3m5tTv61DtMwzqMYbCWBqJkbDBIIMiDBEeXi5I49O1WMiV9FKjGG4oC/eWqF0kqkKRqEUIoG2ARabAItPtlAizbXgLpkpZeI1CMRSTsFl2vo8l1OJ3BJQLwwx88hGiFaB6LF+dW5jq6u+d9TsYa6vdCzGquvfSVaZXMEww261059uX/9szYANXJc1RHY5whHYEUP7l9Yxy16Nk/ejhqxb3HaZO/s1WIDlEIRr0LwZR4cdY0EFObqmDjZX5jTGaIMQnwJEcq0m/dzOi7mSRzjKxQTPF1jk4gH8Tp6MxmM6hCzibtOvaYJughT3clxQXZJnCzg+zUdQ7W2z/rH3tlEydHG83YhXJDpsQQ5fMKwy4IjwzZG0suWAxQzyAnrIg6TrVX1gT75s9d4wlJlsvV41s5dFugcp3lK7gKII65cJjwQZYbTOTEeLuV6BE1l3KthWA3DahhWw7B2wbCQBCdzLCrUoWEaREuZZ6Ea0miZDEdnf8iaFsSzrponEt7/9/6mPvWTENq0wvd6yxdvO0KBWIVenMlTPYspXv+1Xn02oa/126VzYeTB3sktuSWf1bv+M8v2UroIWu4UkhGlfB00kOrLoIEaTRQqrYJEqY6Q5yEYjf+stZ8EoPobygxcaS6OnI6O8yaRB7TbXSklnMoj2u1uhbboi4m1MV5ByQuLGjEm02Gh23ecc+eZasgcY3LBoqVED+mGtbS3Y1lGoSFxHXegs2MpEpeAm6+gvwzaKCIscDsT/oYtKHeWJmZo1VsRJVKBmYrrZFGM8j5ua5FR0eBlCw2B9SlTxJU8ZzI9m9mLaLGiix9qsWTMYhBAtB1p2Fry4oqr+hDp9zaxfrHFWi7MPpncgjSF/G5+HcZXyA9ayENpTkO5b0pDWaDson2UOFlDK+A//eG0XO0Fa/rDEw9mX+yf4IjHtIyrMFkJVVnyQLplOtSgb9aiGspR9WNL9WOj6rRaEK+B7/Wp93xXsyyFjOfdycvOYDwa9KcdxhTRZjzzRqfT3zsKCrqS6g0+UByhBwoNU+2fkJmWuUmMRHtbFMmFjUj4t7elLFNhk4YVtDdsXO6qzbOdUKl9Yd/UGv9xnfEf1x//ca3xH1dd0uKNJhFCYXOURuxtcSoqHhcjsIJhCURY2BilT3tTnIILGupMxwEExYUyqcOW5aPjVbdKVmk4iH+0u7aRPWCXeKq4Z3ac0CfEH4oNlzuusZOJB/G+i/LrRRreUaMnxWb8033N3MUsbAn4us4CmHagNIdx9ZP13PMn49EEH6n4D24A9K4/PMM/z39H1zv4czbxfFaFR8YZDKcfrYZCwgINxrMRPuCQoYo9P59o2Vrhff7dcNSRnq2x/5BsXFbPrlNznyc3qzZeAxyd3RqBjXmT1ZkH9hlLw/iLxWNM9RQzqwaM7/dMCw13O4nGSF2xaF4WySXLPnBafeyfeD6syhvXbP544hjRB0yzVjYnoOqiV1fsql9R3W/O/gXRiuYTAXMaPYxzxbIPbio+tYuW3x/9Yblut8FNGC3JPdNckw2bxrck9FW3p9V1EoNaPVHyrdvTOgNpEC1q9cX5A4nMMBx1CHJL6JNpiGajaedvajpM2QUQtyjRmbqCeNFxpgPjkuNPhUtOqqB/UNwoiBX4L0GJ9F3FBGGOFVudR/m3Kq1iRls3vD1uknM0ee4KY5PQqmLJ5FsYSdE28JYTzhKpHtv3OhEIdciO1bevUIftNNPGI8Omq6CtCPuO8SniVu5HZmjGPcvqqtvVvIXRulEY0U+P7NXxSEO60zMg2pZ4qPD+f5MsgHzn7xnv/C2Y5QvkrYpX/2y9gnqyLcOqTWbn5743gSlukEhCW42SOLgOs2s5WhrMaYW/o0cQfmeGVaEzH/gGFgSOFll8J90dPKppMVQmv/cPOxmAqTGzPfwvoea//ir+2E7Du7/otefcOzvTnoW5uYFYw26UINYy21ofvnzVxf/HMV057uBo2jyWg8n6sKp2SDs3KmmH3o790/F0Ch+kaURX7LYp5r7leqEVWC7x2TDwx5OJrDaXUF0ax9gb+N6U66UIMGXZ0SLIwiWxsyVrabMP3WIzoF90GaFRe98v3A9ClaINIVQzW9jzHeGSQbS3W/3NdIPC6jMfcfMWwHr7KrpD7t39nTYJtgtATKmip7bCGyE5xtAjHQZehj/2VGbp9HRGSO+oFogyD+ca2f1SgKMqBDhdVXMu7OZcSMi5UP4U7Pn9CSLuLFmnc1DwGCZXLHteo7XBLXaRqtAwrVrYNCsUAGGqRgRmf+cqAavdpcTBavarwtKHsuLDNal+uNIV4gilU9XMFuqln+NsVcw212PJ5sSnDpNlBbbHQ3V/nHMXYfnZk5u8/VwyLeEkL9tkmyRKNe+ip7BLfviDN5un0AHMml+2mqOh703GZzP4EkhyzBYmroFNK+GycJEmAurF4Gvu7kw6nnofppMC0Zh+L5KLaR1Z3eB9mBbdknZ2LYL4UC3FN/beVP2xwNd8xzcu+J/EdiuPdevLQNnA1MsgPeFUhBgzp8Bt+n15lC0uD3mr06xjlBQjs+O/e4OpmhDCZAqmwaiZIbTdKZlPqRF67O1waqmRMhuzs4eNldSwsoaVNazsqbKyd8MR1MfX4WQEZFtGZmlmCz5WlHqkFiczBOxreFnDyxpe9pR5ma5hL+VlVgvyCrwMW7vX5lFl1ru4WaeGZRRBsmIa5mAXI2QGRPaDxQSoGnlqrrUN/2v4X8P/dvnAKg/C9NyqO7JbfNgt7uuVPblJZGzJkfuxvRb1Va+kfMQvoNiTz6Q7QA5Ypkjj2HGLgZh8vmzBxhVQozuiLdi4YPHD7H2h5YzEzassnHgkCLbDPJC7RBZj9reCHD4Gs7MmAdLRIw7eYHlc3ASkSWsTzErZFBz8h8XZ8Q5whtrobi6kQNf9xY4kFepdpIkryMWokVcaeaWRVxp5pZFXnru8gth5rcOXngz/6VLLj4O57yi7gDRNUtvrCnmALlLNz0bI2wy+UaOmBAsLamZA4ghQ9kKWNF3HGQs7Xb6GuCOSNEBj4xLbaiSXRnJpJJcHk1wwqO+dn/UHXuds/KfndxAxI/rvug4uMtJWF8dR+fU3R4Orx7yiOANpHqRgDqJVvp1Br+8NvOE5QkuHNEgMdz//E2aswbaRKfjXGmQ0Tw417qWOMOKWyoiZsVz2BawgHLJF4zWuI/i2/o39CNZxHi0lp6Y2HRM29dTNghFT3ZxlkWn+ZWle4EYmk2TBmg+O46ET9BBX0Rdv3P3uJh/gGCnpMN++3dkUovbb0whGUE7DW7B0Oif9aT/wvSlk3uMRwk4wHAUn/Y8TJ7l08mvg5OHnJciOnANnHS9BljkZyF3nl30nzJ2bJINUA72enLdhtPwpCy+B03ntLMJvWbeNOoSHdP/kpDPxBmPozfrmxZv9N/v7OwgEQw3GH4nZWE0OIZNGP1DXJaFoKE3iP6jF/y2iQIMBo+IAX81zTTCa3GnUmsZTofFUaDwVGk+FxlOh8VRoPBV266mgRbr5VOY1iFYjXcdb3i/w00WHHbMkMSYfHQxAEkdw7uiPW5BmKN3lF/AtuFzH85z9BZcGRyzMCCfM1jc3IbxBwFFnrkNvU/wCYTqf2ySQD0rksiOhffJxAiXRTtcW0ml/72Bvv+067XcnL0nQlwDdA1/93FZSIUtSu/NfdkG//RnsH7wKDw4vDw/3D14vfj48WLx+8+Lw8Oc3rw/nL3/ZB5fg4MVrcHj5AhyAF4vwzevw9evw9eLV/M0v4OfXL9tVc4KayqoGSqRLh/6Iwdcc/YUlVLYSBBCsqOSaJinat4adaw/a9PABF4BMIwUXcL4Hp+Pg75PxqDPG1viD8Wgy9WeDafCH550HkIg7bUwXcH8QxgePeYRSyxq1+W297Zbfk502vRm0C26Obf0iX7k6vGEUVia3fDjaR7wkdkm0FuG5qixvdOk96tO927oN0wiNCrcC90yS5yBulTBWcLPKvwnVdxQ+THuS69QJ91Y/c2F5CDd+h/reI2HyMX37sGXE4wMtqKLMoKCmYWrVarPZFVQ3IaOgOsdS0dQE9BVUU/BKsHqANKpJfh3FV138O0iTu4wpONEXISftZbRcRvFVjYdPTDufw3x+vVO6oYIojDPpDcb+ScA3LJwsC2wL/3jv+VCuIwWkOq1QLbLheDCY+T4JbQgLguHo1JtMhZJt6MQfn5FfKHZUYARVP+FSFKkq4MEE8d9C23hSvAL++8SbDPzh+ZThBRcLcFhPNxsNp2KFyfB0NHw7HPRHMtL4MDFCg2n/mM5p8nE0EBDVH+BeRXbTLOIzXcQanFpZ4xJ2Rda2pJawKyr0XNrkQ/BcpZJ208C1lb1ZBUTdvU//BKQUUlDFSjo1YEqqy8RWWrHKxGTyLK2o0K1U/+3ZuD+ValcZgEznJQ2q5F863gproDKMKhtYYikFbSu85rGlF2RztlPphRq0PVqGckNc4Yk3DXBmGt/rT+gBIpTOKOcfTgL4NOaNCCQMdCuf3s92EjVOr+dyiSB3+MN99BSldmE6Ai3UqaG7iPoN61Ct+uzMOgXymoanIC1fQdPSuj42p0Av2tlOWQXL7vX8eMUz5hANX3iGfOE7Eb09vspmFI8DrXS0FAwaCZECfgme9qewOXxBPhn6KIjNGBdIkSBcLUADupp6I8/v88vkoD+beEYy/t5Dqk+ew23eCA2kI0+0aEszDBTeTyXUFNRUcFZes5AZiJQko7qgYXkNHpvabsLVTqkNZat4vMMVBg4ej8QHKoWkFO76+Gdo3RE2R6VOIQoKN2JP1U7f70SFOMb+TgmRZVyocPKVPpdOZv774fuxP/l9eL7xC3Gdg+9xRvTI596DP5upSHn6L7Pfid7Qh93SGxRM6MUS/bbxe22v49p8r+O/xb2OCrzR1BOVLaT0w1DUtwwnAcIufZaZ+sPTU88PhEx0AhU+5XHWoE1xGo9KwjJGSiuaSdj2mGtAZg04Ed0S2PF4fOb1R/y+J6xDIROyLNBjky74ulqGURxgQ/nd0rD34fysPxwF7zwosBBixtoQLMNQ4Q/mHxcK+hOUiqr6KaSqHzVNan82/X3s04sef2gxiqhmYVRMiinQ/A8wnULWYLqKKVMuq68gpKw6Q9f3PW4ra9A20Jgq+iO2moV38AoPVPXuJTUNfvQds1NeVS9zZgqWIMxAsEzmXzZ2tz4bD/6g7tYsPTucvOuE83+toxSZnLIy8HUVpSDjRdSeGg6CWXynIEuWtwB7KxQkfTfaDEI7wDAfx3PQOsrTNRCQEGZZdAWt+6idIPGcQvbKqBj6ch39W/7OzWF3n0ZstQxjo03rhkNdhnGMBvrg9rjhehHlOxw6au9xhl5gSrzZ2Lnh6L3RMhobTh8xE2q3lcQeLvu/hkLB5gv86281yWpH7ds3v91r4zKMlusU/ICeG3BmjdtG2yUU9HiOGrprhkJY5W4anzbzNk7i4PM6+1aJ3WZfotV2zJa39e+LFt7yF62jixYcwkXrvmV3mYZbs+W2bkCWhVf4C2+sHyMYyL+cKINuC3dJ+sXpZAA4OJ045HndPefPMMqdyyR1otx1ktSZh8slqUEYYQDTmnfa/75oEcxctI6cCzT1i9Z9u7vXuv90/8niOJOCbL3MlclDJ68jvjPu/x8='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
