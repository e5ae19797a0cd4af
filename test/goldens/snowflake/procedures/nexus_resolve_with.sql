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
var program = JSON.parse(nexus.unpack('7H2LdttGkuiv4PDuHooOrSv5lcQ38iwtwTbHEqklqTgZ04OFyJaEFQVwAVCKN/a/39Pv6hcIUHTieHrOGUdsdFW/qqurq+vxeyuNb1DreStFv62KKEdFtrhF0V1SXrW6rWWcxzeoRHnRev6+tYyyZZlkadH60G3dxnkSny9Q0Xr+e+s2yldplMxbz9PVYtFt3UYXKJ0h+TNLo/NV8VEWnMfzKM/uZAHK8yyXP4sSLQv5c7k6XyTFFYItJOk8SS9lwU02By0uF3Gawvrxap6UCoIsv8zKEqWyqPy4BChu48UK/LxMbmHdWZZeJPkN6DJCKZ4H0Icc3SboDo4qzks0j+ISlCXpDEUziClFd6go1bI8uyvUEgp4sUCoNEC1UgKslV2jj1ERL8rW8z0ye6uipL0nP++y/Jr9uchm13je9sC6FeznLFsskoLQBC1I0W8lQcsL0PwSRbNslfKG8myVcmw5uomTlKwiwz7jrRIC4vWyW5TnyRxFs6s4vUSFAM+WCIDPsrQo8zhJZXfz7BrxMRWr5TJHBezuZca7mZZJmQjMKI8LgeQaLXnnF0lRinK8c+YQ/mO0SG6SMsKjWrAPV6tzS6lSfXmVpcioDkuV6vMMT5pRXylWAFYFysnm1CDUcgWkQHkSm0NQihWAMr40asuyYnVzE+cfW89bv09bRRmXq2Laej5trVK6oPNp63Prc7d1ns0/tp6//711nWAaaRWobHVbmBe0nrfO0WWSkp9xiW4QJqjfWyX6rWw9b43D4/BwMk2D4OysfxSNJ6P+4PVOJ+iNg2lrdDaI+kfTVhd/35kMo8M3vdHOYW88of+Mfx0f9SYhrT7pn4TjSe/kNBpM/rHzrGMv7AbtX3/99deHJycPj46mrcm09ebNoyfPT/rPx+PdV6+etTvBp09B+x9t1oXxpDeahEdRb8K6cTjsHYfjw3DnpPfLDmWeGCmv/yocHIZ61R06yoCBFLvT1tvw12jcO55MW53g1Wh4EkxbvcOTcNranbYG4S9nY/lXNDobjKctjB8DB+/ehKOQ/LlL2w8OAtjCIqYMgX1dj/9dbxKOTnqjt6wVjgDP1h4bl+yvOjSyDqe90TiM/j4eDujvv2GYn3sjvFydzvs2O0TaH2B5N6gFi4+D9gcnjvZFnCz45A8H0cuz8a+sj3guOHNkFU7OxhM8nZyk2KwdDs8Gk50HbKZ28CdJl3jiJv2f6dQNfw5Ho/5RGL0NcTOOj4Rm1W9v+wOzMBxM+pNfo8mvp6HxrX+Ev77qhyPyPepV1fi5d3y2pgpB8nI9kpeuXloGNR6ejQ7Nroc/h4OJrf5o+M5WfDgKe2KPBft4qZIiimdlcosIlYSY5gfBRbZYZHdovitOlWv0MeiPg8HZ8XEwwVX2g/B4HAZ7QTg4Yng4o0r1xQ2O+uNJf0BX+eTo6c7hcHDYm+yotH0cDl5P3uxoq9uBVEg4xvM2/o9BBO2HbUzpdpSUKNy4ONFUIlGIyI1Lo7VKlBbacyO2Empd9IJwa+EHZN6o/y+b9P9l8/6/bNT/l3WXtJrQlG1ZiY5vUzcuuZGr+yU2dkW3wOavRMaZgRuVZBcViFSxQGUm95QAXD37gk3SodKWIZfr0pPIOGHksWKcJY4DxHVqOI4K1/mgHQrwJFDZP+T5cKIYP64QS/hgx7gyFXrw7Xaex3dpFJec8U/p4U6Pi2l6HL6aBH8f9ge1UEejsHdEV42fLsHQddIcsEaU0ml6NugPB0EP94QdLNPWq+Hx8fBdeOQQGuyf+TQpX+UKK8XGcitfHWvvqqMQQiWil3UQvXT31zpESDwqkEJJyidIVsoHVZjY04SJfatQsCGlQGLzcoWXK7xc4eUKL1d8k3IFFgosh39wYBcVOF4biIqef+JqHXk2BQfBPtdr8OU5fNMbvMYdr1BfVIz8P896o95g0h+ElKCuVue8Xfznbo7iIkuDg6B9tTpvd4LvvIbEa0i8JOMlGS/JeEnGSzJeQ+I1JF5D4jUkXq7wcoWXK7xc4eWKr0ZDMgqHp+GgP3jNVCN7Tt1FvWFjrLeozESr9McuNm/C+hH8sx30Bkf8g21+sAJF3s2bmczkq9QwdWE2nu0O7gGxiyE9MOGD4/7bMGj/+7SVzLGx10WCcmIiWUxb/9626wGmrcPhYDwZ9fqD8GgjK5/qLlP7m+FRaMH9JWeIDHYy+jWSZmN1TY70ycNlxBaQ/AGM6NR+4L8HZycvw9HO4x+6e50OnuJu8Gj/yfdPfnj87Mn3bDLYRj7un/QnUXjS6x9/I1MjDAlrzcv+3t4etzJ7c/by25kPYgf6BUjl9M1wEH4jU7MNUvkG5oOaAH8BWjkanvT6g29lcrZBLd/CjDD77y9AL2fjcCRNrv/607MNivkm5oQ6AHwBihmHo37v+FuZnG3Qy7cwI2V8+QVoZdJ7/U1MyzaoRM5F43vq+Oz0dBSOx/0h9gvhjipKocVjBrtDkNkuslU+Q3TS27P8hs0S8UrDPd6S40x/cBhGh6OTBp0hjm5fsjuvjsNQakA0M4aAdaZLf1DvGfaD+5Gwn6TrvIwWBXQMe7T3gpixf1Lv6GhnHB4OMTE8/OHZk729bnAXlyi/ifNr7gczGUbqIEnpaHg2ONp5+OjR3g8//vDDD3t7wQNKT4yiFHLrBs/sk9XhXSRX/i/eHG2N6RXIOuISOeXiGUBMQrHLph4WsQWAReLP7saKlYvVYhHl6CJHxdW9HJKqELUv4kXBGFGZr1A7GI62zeCIWyxBvPPVqJY6yjgtbm+js+NwHL3pjd987Y5v2KPvpxdB+xzt7T+L9x9dPHq0t//9/Mmj/fn3Pzx+9OjJD98/mj39cQ9doP3H36NHF4/RPno8j3/4Pv7++/j7+bPZDz+iJ98/ba+bEuxZ9+pscDjpDwd/lUk5OXoaUV4Q4XfF0bMnDq2iyiObNi13PoYnzIb9In8Tf9JWt3WepHPNz73r//5q/v7wWQk68F4GHdA862X4AcXNHYYhUBzerQ7mqnu57lwuwg04XL9tjt8Ot2+b07fL5dvq8O1097Y7e7tcva2O3lY3b9PJ23CuV+Ma6MEKPnzuCg/vuyuEhzDL0nmC1xn7dC/QBfbpFlOcLVEelzg6ROunF61uK08ur4jz9yIpUY790Vs4lgMqW58/d1slxgh8yLfUAjknrQ0oTurLPDtHa53UBSMfn50QAZYyNiKH4DASUkIRVpfDEf2ySudxiebBi2BPlLGgD3EZvNDBeZU8u6NRGDDjFc2TT9dpdpeSoA7ET5syYCZ8ES6M/8YSNPn8HTjN1VuK+wsRnd8NR2/XCPG4N45rBebt78LxhL7Rbk2eZ0jl/aJmZ0bDd+OoP4je9QdHw3egR+zT+guLgR7eWr7saNn1Zd141Q6tG/GaO9FtUiTnC7Sr3I1w4/yDoGGCVPziNyV+qcXyCidl9o3vIdptji/BbJyeCG7LZYKP7aja2F4cBK7rmGUw9jZJQJYkje6SdJ7dgemw3VI6ihBjr6wiJBByXzvuTfyyBAbXJXhBQSfAz9kBvg1M+li2DF7+ygDVhQKi2Q6/J7J26M7BkhZrcNqK+tgBAdpcwBl2C3iHo5OoNxr1f+4dY+GOSq07Br4XB4FxMx1NRv2Tnb91uZnGup0zHJn95C/yfIDAIlEdMds7Wxkz2Vlfz6gp/SIWB0hI1Iz08e9alqFuIR2bgBhX+uBAYyG4odej4dkpJkj9E5XrETn4hVhfR+SrFFp08ZPESNLiNSmhmoyATFosptqCEGsJiCl2KWXPJp/ERZFckjGz7hOUlxkpIRGuAIb9z58/dFtZeYXyu6RArefvP9Qo2FieO2gqbN17MNvuaoXkqQiGOfqfFSrK+qJhLSUMVpkYWhh+3DNTsuZYyUw60RIzso3wspBpTsyv+z+Ha4LqsNLqlog5WXGN5vzyqOEPjjHz6R0Hr457k0k42OkPTs8mwcGLgMR421VgoQq/aH+AqCJiMcBKjvuYY05bm2sSLCyGBKSTsehkGDoQjAzStHYXoeHn1pHc+OzleDLaGb/pPdop0CxHZbFL/0ubxUJk5Ue+sJ+IdaVF24fr1Pgoovztcm0RVkRpwET0Q/NdGqKtqhlek8RpU0nu0dNn4t/9brD/rCOM1171hexu7w99CAjDAQgBJTrFwsiBV6u+cLQ0ez5thaPeWBjK8Qo44ByPl3U60T6K0Uxbg96JgJ0M6XYYvvx7eDiJqBXe2eEkehuGpxE+v3faNPJam2q9wZVT69gBf35or1IiRLbddV8ET/c0Ha9695PIyiyLbuL0YxvcLduMRtvsjtkN2nwK211jVrsB3IssSB+sRwq0WngyQR38E7fCYQEnqTOF1DpNouMrGO0RM2dqkWT5vE8+MxsUy/dH5Ds3ObBUeEwqsCdmy/cn5Dt+WbR8fEo+koOQvUJaKj2btjrkTslm7N4zg4nXOS/ko3NWyFf3nJDPzhkhX+3zQT5VzwapIuaCH1nwpcjYAozCPR/FfBRfcRk3PR2FP/fDd26tAD3cuRtPwFSN+HmhNw7ErrfWlcuRcE6ADbnpSuCeirs24woNsOxZsBC+sR4HnSN7R8i3ZqPBnFV7IcNPa3SvWZpQ2NE2WqIbt6ql/S21xLhAVVOPttQUZylVbT3eUluMP1U19WRLTWFmV9XO0220MxhOAuyGJ/i94O2SjwOeLfkz6V6nqn/PmvVvb4PdIY6kbbRTsTfE6baNdqp2hjgot9FQ5b4QZ+42WqraFeL43kZDzj0hJIF7t/IldgQXQuyaW65tnMXpPMHK62L3QddSyM5T0kt5poMK+lDAwc8v9qB2muU38SL5XzSnIkvXgYp8FCeeTTH8rj95w27opDK5L0HP3nbcFpf4rk3YwdpTtfM1qpG2pmmnO03ZWJjkA5uG3dp9wOQ+pVCfNfpcArmOXe85HJ30jvv/CLlXyo4LK5vd9u/T1nKxKvAbK42XXZR5ssQ027rErUXzrFQ+fG53WG8gb1rTG+b4sLY3R6HArnCkNei5pXw1fo5ZZUH4ZtF/tUN02Ou6F0zLaT5Np6u9vXivzdRKFKnCbYilyc59MXPUkr9UYgEmc+QlCtIos3ERe4nuFYiOkuxVVpTGRhEcS4LjiExZwV4UAJ0zv0eNeAnnYuvZoQ0t0C1aGC0RD3/yST578G/7Fd8eVXx7XPHtScW3pxXfnlV8+77i2w8V336sGnvlxMiZkYsYLeMcpcZaUuZIVnkX/8s4Ol2NXfIfaDcKyxWjUYmBFrOryCh8Hf5yGo3C0+PeYbgD2gna/9x5/8/dD9+93/3Q+X3/cxvsnUfNgB8pwI+bAT9WgJ80A36iAD9tBvxUAX7WDPiZAvx9M+DvFeAfmgH/oAD/2Az4RwV4f68hleyp4E2JTFAZ4350SzD6ZpEBJHQneMgLrah324wpc0NDtuOY3EHqkueK0XA8pk+TdPvgQsoXle3008HmfaD7vFhdXCS/RTdxObtC7p3OWQHc8Cf9AbBAoIgQNstc0NvNbzNEHgzacrsLNLT7QvPBq0aQe2D8XBCjph+wCf6FqXvb9ABxt/WQ2wpJkLtkMZ/F+bwK6JEEIkejWkksIUQfDo7gC/RqgSzLzHHUfoc+PXt53D+MxmevXvV/4T77fEbwU7SYHfpHcKD2lf5XeY02FpaSRI4uE2xBeL5A+tlqQPBDvGtrDH+kJ7YYukpuuJiMWzlthgNLOwcaKOsv3xWWtTsA5mMqqE5uOmq5ZGyT3MVYr2jdHFJuoa9xXaNYF/+rKlBJDhyehFDdyFSpiJIxWL5d+oVSLsAiZTAu02U3ePLmYp1kZZVAIW0M1bbYMtmaYVcZFOfWOaTTq8zfTbyEt0JQap9O7QucR/zJuBEarSSwZTwdWYrSUhbLlyjGPWwtBgd8LMYXaK0IMOgdW4fhkeLa8lhxPZknRRlD7xOKSWyyCubC3NZOeqeUr9zES4p6OLBNurWX+AMFwsoHwbmbzROHGo4aTk9tQEjqQcA2+A2Ki1Vu3rExyeK7NT6K+PRaLc2YAgCQLD3jET4hOCTbWijOWauE39gv9gqurqlDMK9/ptZDknYAKVrQBx+1ZKOipwda12mH6V3vIstdtzv75rXuW/uWte9WdaPK/tP52waBQw3UAUcMSyVl2/cDB3FuCHEYuUdo6hoOIBhtwAZqNE3B6aKVMTb8cV/IxbzC+zxeY0oS8jM2rxtOeKwismtuzlFuYP6jlr/5chMq4fMxFH9K3GQhtbYU20k2xC3uzTqzLmZ8kaTX7pUsyixHc2JCjyN5fRULQUJ0HQ9fM3mV9HDDDYtXbNoiJdp+xXnrhiMS7xF+wNuOA5g7FgDpHx2A/CSxQ4pjiK4gXww0y/J5xANpyfptuqLY9Ll6VclXvqh0wikAmUK+B+nchNiiZWyZn+P+4O3YPj0CxjZFHM4xQzZYOUsWYKDZvshylFw2Gr2gOFKqSqZrtjXFo9Auu0+rHyCXI6M0kSk78gJnCdV7v9Wjm0csPUdFMkf85Car7mJP2uwp3aFFRqeMYtYRWm52UJu2LpVt1cUh6yIJfAh+CHo+MFdYrulfk7irKItTFRuZiVpj94Xr3skiQgLzzl1i72oztbU9Qq3DYjGttT9SBV+vwSu7vKPk8soxi2T3qvuDFhn7wyhm+4CWm/tDwey+RSpMUGwKyIMsF0fWF8ESuAmEGwn+au491d1IuVnuKTfLpIiKK3xpcg2DEqqdmisGIqSeGpCPqvtHbJYENZIZUnmJ4EF2fnFAwkafDewyhItTQCg7F3GxCReo2FWy5+pBOXQRTSUnvQ8XlrIpmb3e+G14FL0ajhrNIIRqPosO6KYzSclUXPxMqmXdsfIAoNtwkfuBg01grcQ6GJ2FcNXjVWaoYWlPtilkSFc9sdWtao7qNsVd1WzKuJt2bHyFdYDs5T+ofZVvsLMCnr7MG1mT8KCfJ0HBqjEBiJJZR8T/h/oRsqLqmUOLjPEYxWwwtNwcpIKZhJKhCMQsywJp4qmZ2Ks1pM3wPqgDJ2YXjl7U3gOm8/vBQ70jzIieLQE1W2Kmt6TmNIUPYKA18K4iTXqEax8sogXUIFhBp65iRXJzaJLcJJIHa1vYNqutc5dWaFG9NgBWeDgKJ9KjkgETUyxypySBI9rMmZCYbKv+hBbvHOaT07V/NYoqnX+YNTh1RUQoFa6L3DKa/iDLzGJdLKmPISEe8hf3Aart+Mbdi9Z7vjXwzytWNzdx/hE66SnfeS8Nf716fRZTsLbTVgfJCxqe4wYVRXxJW5WjHGQB1TUE5VVcBndxESyyeI7mwVVcBOVVUgAm2A2KLMDdR0FSBGlWXiXpZVBm1AZ9t/V5c99JvqQwVAUcojKfjAobD3ac3aAguwj+C9wA/iuIc4THgj+Q8VJOSMbKh4inha7CbhDGsys8/DILzlEQp0F2/t9oVpLY73hyAiINxOk8oNs0u8CVZIt0olP026qIqHclZTjFveZPbMzNaKQx/dkddJ82J8CJnHJCcjdZjvAUpdjzCqzT82CJ8qt4WQQFusWwwRJlywUK7jA53qD8Ei/OwLJg4/hjkKTaot9dJbMrsvRlFlxm9rnfdDEsTEaNu6JQM+eDjafuHSak/2Lg/xUU8ceC7cvgzqCxy/gW4SsApXHmrsviB2KqxecWDpDlpPteca1ijC/jJO0SSmd9oM0mZVBcZXdr6bmxr/Pm65HV2Rj7Vidn4Voq/E7L+BpFi2x27fA8PTvF8TOqTubj4eFbfOKPw0kgwpGZeo9uEM/+Z5XkNIICqzH+dYzR77hCpqDflkmOCgqhB/J4tP8Mx/GogajDU0/ggQqZgQfAo/cZ1nUQwgc0/lOtVlSBgwW8wrICYYmUs2Wza8J94nKIo149x6ECa7NFDrzZ6sdliW6I0HGezT9+gbBLf2pgJ5O0izK+RNE5fhl0EHd/MA5HE3LJejfqT8KgP5gMK2Xc4eht9LI3OXwzbeGgHqPwcDg6imRiGJyARSQ0wz9+DkdjEuWPFLDqvEK9RC7Dw8Oz0Uhk79JDftTJR2NPL8ObOmZ/EaOoyAqqf6KlOHXIJMKezfA3wE0HJSvQ30fh+HDUP52IeaHFAI5mvzkb9Cewwrj/etB/1T/sDdRJk92kExpNei/5mMa/Dg7BRPV4zEWQls4v4l90EYWjCnFRSdJZdoPPeU1N8WBNiCK6nn92rB7bE9aDtYGGvoa+YzXRNfroeF2wbC+/Yf7QDcPUimtSLrJXMGWxjGcrS3q2dXCV6eQYsLKODRp1wtVplFNhg/ZsILXGJ4i8yeCsQHWa47uoyfJZQGB2PG5OU4+W9JR9ylb+g9IEbrPNOpNu8I8Gs18J27Bxxk42a90CXI/gjsOG5Ha8QTMORt2g3RoYNunIvfrQvHl4/jRo2AVWv8nmtOWEq882G4/TBVa/SeWkbtyyE3pdB5ingyYYBAfBq+PhcLSjlXeI2qL3cmx++IkncBD/YxkqREIUvQ1bFGDp8yrcYS1g0DO2Ynr+8mOrQz1QfmtANi6whvSiyonG1KqfzRnWv9efaK3hhvNtQm9GUt/k8OvzrObCswOsvuzMLxyNJWgboCJtMnthYOzKL/f0unmLchy73nHlJJdREWRDFwzNyL73CdWtkKJm54xuUcpjcsshsVh6bf74j0VrNh4xWjIC5ogYp9eOcYpZEGMlT/gSn9V8hInyMCA0q86Q4LsAo+AqBF0wpi4cRTAcHYUjXFOmQNHWAFxP7y+atzsBPnLJgOZokdyiXNKNmCNmqbyILy8d00lnWsylYd8Hh/iTNnVYRcLbDl5wL/49FR5QB06owsgDMyIY4KJutAzFcNHdEslGFCeWhkjxttpgtrxXydJs6DLPVssIPrw3aY3az+imjrNVzl15yTrTxWPKKBFLXVcFCtI1NooIwc73gmLdRD8J65sGDh+Kr7GwLAS9JNPoNv3nxokwRLy++8BHWdaoj7g/3CfQbiNM943YHHKKd9Vpc3yGKQCUge/qHQeR/Xmjcrmt/IhXg4yN1a9IPVDdC40WKRGa/aESSs0+MRc1jYxYTdVGE1DwEP4CtqpaC1Z4Ojhh6mkdsgsh2cVrJgkAgRNbPK3ghr3692tQ/0L1HWB79Le69TRTSEDrMjhwcZ0sYZhhhQWoW6edpAXKS1jbHXyYWvCzyKywnzhc6aPvcRX2UePV9DM/MbicHnIXc7Dvgp9U3oAPbrXgJ8jt+YBXS5QXaI7aTHojMyCDXBjywQttTnQ0DrADDUzfgyZrUucXdA6Yl8azkgiXhN9I12/ClC6SxYImzQKWC+7ECkourg+f6xouaPmmNkuNYHnhv0jSuUBOLCO298r/ajh6PcT+N/SlX/Kv+7AdEWntCJau54jwufrP7Yn65los0WJheu/rftU17fMdqW+aIVlvpwxtOFgqRatoTjuhpY3hMQ+JUNvuBrpwy3qlF9+3V6qILay9iW2e9Lar8iBiUp4wD9fXjC2liKLIf28tgKIF4Z8TO7GiI/cNm+hCvT5iYkWnNg+W2BCpGSfRhaB5iESG6R7REQHp+uiIPjqij47ooyP66Ig+OqKPjuijI/750RFFuhVjb9hDvHeNj/bgFBVB240QiRWx4huESARYjBCJurutWDTVEbVJqERbczLOU0TuURXRnljCTnJhI+6+WJ2SqJHjtnkjJIJPvFyitOLWq/eqUQd4G4UrXgeMn0RU/0k671IHbNWjmhYZV1OjmPvGk3JHlEi7qA9SpjoryKVxVmFrxi7Ym2dkyuM7mhBBZFtzZFWQ391JFWQduwpFZlOiGYc+onmEV02GD+Ve9X+C67PDotwkoC9IOPb1blh8b5ogf30ZqrCp0CRV/AXoIM/u2jSKFeOzKhlsY/0U7JxXKC0K9gBLt8YRMsYR1pks0yA1ERF88JyDrNkWaxZ77UrLGR2Ej7tuE3KeqsxzeKEOzU/FttuAug7sZo0rRLVJD3QE3FbIut0AGX2Vm45KElvaXY5iLqEIwhQFa07j++840kDdPfemd3oaDgg7XbfhjKprdhuov36rWSpX0hifzj+NwOxRdajQuEsFQvZD2TuszDjZzXJ2hLMPVqGQfZMkRtsT88cKKPtgr4+0bJquu8qOz05PR+EYO12Ke6x8QqR3Wfl7F/wgMhi+2bK5AHKZ48FTeca0uhHnyZIbQWz1iXE8GfVPTzHZeV9i70vsF/Hr8SV2mOVNW/3B4fCkP3hNtrLh9GhZfwUAOhCqi61UU13/dEpQuwAc91QiUaoZ3nAWIlIATCtpG5Wpvda9MW1UCAGsflguSnUAAm8NFzlr83Ucytk6tlWpcBKr3BGVSFzwFlDdT8vcVZbqyjwYu85CXRC/vikt1Q2nJufWtQArnTO2tgKg+8KYO9+C3/ShcDMIC7hCsRr/sGxf6L1gYzAqiGrpbrAfYzOTo0DuZnEyGBXFOSIrK0eLlVMB5MrJw90rdqmtGBGU4hJF2UVkmNTXVaRiQ23htWEPcACCyNfjpqC6m5eCStWcFDbu5KOgUh0uCqrX46GwtzU4KKjehH/awWpwT2WObLwTVNiUc1agqOabAHA91zQqV/NMg4qqOKZRuT6/NECruSWovp5XGribcEoDuIpPGhtzHZeEAGt4pLZNXRxSq7aOP1o4j4s7tmkei/a9kn3IR7Edl5PHBu9UjF8fQONi5kO3XMQzEOiZFwAfAjVXinwqNaoqAflB5MEt2X3WGzg0yKX9dCYUSWNLICDm5cWcGR4Yz6fZXepMRSCCxxPForsadBfZF6+m8Q0qoiyVz6XAM0OShTav2V1KY40P3w0sUcZF5B9LnHEKYYswLqHsMcYNSBld3ApqiS/OqbvmqsNRK2l/eFJ4amjbYVNCF0AQtXVJGCRfaauF7roFdYOz91m0mDd4lRZKSqBMBy+fgZZky2IE3eClm1E/nU1BfNi/osqieYtP6e6dil+chPGyoqknWbqylS0XnHNea04V09mixbzJ+O87VGlDLp/B2Tj/ezV3OaHStXM7obLvbg9PPEyhhK3IPUHTYVJsCoMyo5KbuTitnQD+rGwhq/rBUliAxhgQfDdlVwfJXOQiDukPpn7GOTdpp+hvmadAnQ9RDZIQqEhJHhoG8bHKfavjVtgVR6/uZ5ChiZH4UPzpGIF9Hi39Jwm0cBzZovm+oYQID365osRkSLEUgB4INICCIBHiHIZL9FsjMZ5hDknEATt2JfOhfXFTPvsOm9zH3ls78gOfXO5JRqdFpUIcs465ThE8bUcjOi72heKao2KWJ8RAzCTt9vkiTq/bykZrXyPEXeYYxV8QQydjIUC6ErqoQ/6XJBTWF0Ao+kgP1P5yOpldxellBYNVBFG6VJQwjGU9EEKxWHay1Gycig8oQVTrgs9ruu72/HvVtV605rjR8+/rL/O8Zp17vOjZ2is8r1n/9m6BWHtxl7Ng3tn5t82u6y7oqps6h1l3SVfrVd3PVUpwX83loUUhCKEeMDql+1VFpV7c2V51XN5VyKp7O6+57squYqx/W1fh3Bd1dYNV39FF3arrudzfIjCB/Cn8c1mR6WkMVkVhL8y7iXEYuxOuA9Tm9EqqTlPJWzkjHIo/oWs9HA+PHA7Ih9iDkrODRg53dIScfGwE2MtYawecG51pCmRSyThpK/N21cugcbMQ1g6aiYclyEqNh8MvaaXyZxe/Oh72Jl+grqPYXADomq/45VcY54hds9F+0XeKuj8kpRN5XpJ4pVS3qVUFDs5ObCuWW/bc9vHZvU2FX8SvyabCL+W3sZT1Ddo2PhdwhpKPJClPVpYkpIgP6fFHhfTgGQFdfjqyoxVV6giQzqtuvdpidBXVbZNRUV3OUtXQoNztrqbNKwwswFJR0eCLGY3wxfT0LEnVAY58594767N6bZpWykzCc+Bz8Pgzxct4fhGbyHhVfFFd4zUclK3tmlqAKmq0vBbllzgG1qkBrLrnOiA69X79hzLfIRVVnFunAcya6upmW1uxzsAMpXN1RW3fWjRNVi1yBV51n69BqG//tf2tsQY6w6hDwApLqcCt8ZovK1BtW1zaNCkiSCJdL/PqBcIJJRvnXe3R12OculPm68YpZs9ReYfQvVKo3isJsIgzuWnAyMphj1YLVARZzmNaFPitlT8LNEgkexgvFmwaWD7RnU5wkeQ44AnuUBDff5q8XO1FMi9Xe7nay9VervZytZer/wpydXdt3G6v4//zdPzEusQaR6yZ50Y3sIaG+AOihTHLBWLGSFy24+Ka98GwhG3HZISkShckIIBojbGurcacH4jDCb9EGLaVsFsitrZSuLUA2y6sf06U7XW9uW+o7Ur86+Ntr+ve5kG3N8FsRt6uxNI8/DZEd48Y3IDOfQxuH4Pbx+D2Mbh9DG4fg9vH4PYxuP/8GNx3cepyLpNyyy69BBjF9vDb9gr28NtuZE3CbwMsRvhtmbsr0MWxpmG3bc2wqwyKc+sc0ulV5u8mXlqCmuNS+3RqX+A84k+O2NOglQS2jKcjS9l90eE1aGsxOOBjMb6oPrICg96xdRgeKc5/jxW/v3lSlHE6k75/FJPYZFWxJaji4KR3SvnKTSw94S2Tbu0ld0mlHqyCczebJw41HDWcntqAkNSDgG3wGxQXKzNFaYBJFt+t8VHEp9ealpMpAADJ0jMe4ROCQ7KthWLm6s/yB1ov9lvQlwSStANI0YI++KglGxU9PdC6TjtM73oXWe663dk3r3Xf2resfbeqG1X2n87fNghc9bVmiHVna0rZ9v3AQZwbQhxG7hGauoYDCEYbsIEaTVNwFvsgxo/DayOq8LgEco2VoBmqqz3fNcRrW8f8Ry1/8+WmjvJsPobiT4mbLKTWli282Bb3Zp1ZFzOOA1tUeOMrUXe6X8VCuIIWbbBhadAaUmIErRExl8yYNRTAFrNGANlD1hiAMmSNDVIcQyzaMlsMNZSFEVAIR4qpXlXydVdxoKcAZAr5HqRzE+K0t2PL/OCw5/aQPhLGNkUczjFDNlg5SxZgoNm+yHKUXDYavRKKXbs6rdnWFI9Cu+w+rX5Qoi6QSBkGMmVHXmSr1DjBt3p077EoJueoSOaIn9xk1V3sSZs9pTu0yOiUUcw6QsvNDmrT1qWyrbo4NNiEIPAh+AGcoo0Vlmv61yTuKsriVMVG5oz3xdl94bp3EhX9tPW6/3M4iMi7yC55tnvfxkNof1j3CLUOC+lNJRotsS4jvdPeaBxGfx8PBzvmM1dHvJVFGbmAF9weAHcAvyse9ybhqHccvDru4afWnf7g9GwSHLyg+Wh3Fdj3gJsW7Q8QFR0Lu7yj5NKV8YjsXnV/0CJjfxjFbB/QcnN/KJjdt0iFCdo8+G0XR9YXwRJ4JBk3Eh6TzKzhiN+0pwdsKq7wpck1DEqou1VZgm0DEVJPDchH1f0TuXCo2zmeIZWXCB5k5xd4S78ang3sMoSLU0AoOxdxsQkXqCXunXpQDl1EU8lJ78OFpWxKZq83fhseYWuIRjMIoZrPogO66UxSMhUXP5NqWXesPADoNlzkfuBgE1grsQ5GZyFc9XiVGWpY2pNtChlM4d77ZUdsdauao7pNGdrMaMq4m3ZsfIV1gOzlP6h9lW+wswKevtEsW1FVNpTwDodng8nOgw6PwsmrMQGIkpk9lwpZUfXMoUXGeIxiNhhabg5SwYxlMoZAzLIsIH0WYT/o7BOWrNYIXvDH2n1QB07MLhy9qM3ZM41W+lDvCP6qxwJkZjek5jSFD2CgNWYXBpNCMmsBGLzNaT3WuiUz2+q2bumctbqtJRcnWj5di7es9ubx3jzep2vx6Vp8uhafrsWna/HpWny6Fp+uxadr8elafLoWn67Fp2vx6Vp8uhafrsWna/HpWny6Fp+uxadr8elafLoWn67Fp2vx6Vp8uhafrsWna/HpWvxzvLep8Ivo07X4dC010rVUBKbN0RLF4JS4Rh9JqDgS03eVlignkXxT9FsZFfGixB8u8uxGid37cP9zt3X+sfV8v9tapWWyUKIAz7LFIimI5V+NaMskDvBN/Ftys7ppPX/UbZ1n849rUlQIC00WHmmrhxumDWYwuP2wb6Cu2HOv+qPxJBqH4UA+yIWTqDfuH4XRKOyNxYOaLD0TthDj6HQUjsMBg8RWvSpz/8sO4t4GY9UGVOutpWqYRdW1baphvlRtUgYv2jkq83hW6urfKtXvbJWT8Do4FBpRKZGAO+V9TU7Ao5Si6q94qDFjAUIdJavPDPFvjUgRdALUADlMpex8IbQavOsd6xA95ATgY5PH+2t9CIHm5ydHT3cOh4PD3mRHXBnJLYPFDJq2cDdGmPJJoEnFA+zTp6D9vI3/o1XrBu2HOOKcAyUldDcuvhEqkSjbwo1L2z2VKLUNEPWqEFsq10dPD+a6+EXthv1/2aT/L5v3/2Wj/r+su6TVhAYqrUHHxUI3Lik4VvdLyJQV3QJyZyUyEbPViUoKrRWIdibDCIPuMKfNw1HYg7poi16n/euvv/768OTk4dHRtDWZtt68efTk+Un/+Xi8++rVszbtxD9YPDJLz75gk3SotOXsFuV5MkdCI2gwlyZBbum2cW0nxzZwUa9GfXVvHnCi2BlScXTxwY5xZap7uUvKq3ke36VRXEqrG/aEzOcLRIUT7+r0zOXqmDK+Rml0Hs+uBbA4lalRySicjHqHE2IAJd6VlBMevC6p1cEjkwIgymkcIAVGOwSHo8D6XcNISztyuLqZqlBD0ddI/hU+Y2IdK3nKpM/TXaFU7TiMUukJ6rZMrbLZXGegudYSs55B5VqbySq7VUNccVl7kTm9hzC31XaYYEgfU5kqvQ2CM5bfvm1eY2n2Hn1WN5bV0ENwlqt4uUQpGA0vkIyFDQawFFEHcBNWC1opeAneS/BegvcSvJfgvQTvJfg6ErwQ++rJ7zKA2nakd4EPyO7/6of4AyVUEt0m+F3lZ0pUYscIbbXtIydQ8E3uLFBobDLwzbHf7DWUrVeB5OV6JC9dvbQMCm5TCKDsWPABbl5QDPdxl+Z/SIoIS7e3SLEKyxaL7A7NdyErW3/FoRcQkz69wOYFNi+weYHNC2x/cYGtw21IbxG0G62DGr8nM7tzfrrQ6G22k+aANaKUWsxBSayzY5wb6sghNNg/82lSvsoVVoqN5Va+OtbeVUchhEpEL+sgeunur3WIkHhUIIWSlE+QrJQPqjCxpwkT+1ahYENKgcTm5QovV3i5wssVXq74JuUKLBRYDn8SGdQiKnC8NhDh2Ah1TIEIkci9XZgH+DZUUbMsxTGIc6mNOhwOsN3cqK5CSqlfVyelANnVUrYqLs2UM2Q/cfERz1ws/CuIbD04w0HCdx7/0N3rdILvAveXfRwds4M7Z33/5J6jw5HlSUyrAGfdWsn1pI09Q+ISte+XGmKrri/BHjf2sz3cjnrvaJye/uHbcMKSnpFQ4NtP+tLGT7NZ2l6X6YVGIncGB3bkOzKgRMQM6zrxXdnW8gA1ZJHbXipdtarwlD3uTp3O2/QzZyTni2x2zd2R5KM9ecNn7/k0Z56pNPVaUq8l9bcZf5vxtxl/m/G3Ga8l9VpSryX1WlIvV3i5wssVXq7wWtJ7aEmrVKBQNaQnUrMuQHUtsR5qEt17K38ql9Irf7zyxyt/vJDmhTQvpHkhzQtpXvnjlT9e+ePlCi9XeLnCyxVervDKn60of17WU/681JU/JF/DjAbJmCEjYlzT9N4M1TyKy64SSg0HxTCyDVn1TjTDTjewJsoxi9e0aUtyZGaXOFCySdBZyeM7FjFxbeJzWqJ31Silc8SSjCvuoLLX0qUTDIt6hJIAlnlRRgVCmEbVdOUMnmcUX+aoUMOeKJklMBBpnqzLO1UrZihRgKOpqLUWHdWqVeISFncyMwXW3CmJKZRFBJSKy0iomfUZ2U17N7y+1ynOaaXRu1z03QfU8tBMcK7Z1pFw2TE2hNzNUVzgeNns12oBcmwJxBvaDFLDVlJiZt/qvaP7256AiwJZE3BBQHsOLgMY5OByQFek4XqwNgrMf571Rr3BpD8IRRQYEp5VMkJuWkxmWZhSTlskUGbz2eFgG86PBbzBDNEBYnZ8H3veDqXo1XqadtCjXCiKgczn24Ej11v1fHKwDefTAt54PskgnGnxWMq0rCjdOYoIM9M7SPnaPLuJk5RxNjsh80Cw0dHwpNcfTFs7el86lN1ZX0E458M9FOvF1laOcdo6G7immkQYY/1ktLFAt2hhjJfcjMkneRbzb/sV3x5VfHtc8e1JxbenFd+eVXz7vuLbDxXffqwae+XEyJmRpBQtY3z82mUFQmu7+F92HtPV2CX/gS9asJySG3vRkhhoMTtBR+Hr8JfTaBSeHvcOwx3QTtD+5877f+5++O797ofO7/uf2zTJHwF+1Az4kQL8uBnwYwX4STPgJwrw02bATxXgZ82AnynA3zcD/l4B/qEZ8A8K8I/NgH9UgPf3GlLJngrelMgElUnRTYqg7EYtoTvBQ15oRb1LkdHcjHFRRmzHMYZI6pIUJKPheEwPL7p9JI9UttNPB5v3ge7zYnVxkfwW3cTl7Aq5dzpnBXDDq+I+RYQKIiKSGHa/zRDJ39aW212god3nVwBRNYLcA+PngjRpR2mCf2HSepvKtO62HsrEjBzkLlnMZ3E+rwJ6JIHI6aZWEksI0bNHd+7ItVogyzJzHKqkUiFDnp69PO4fRuOzV6/6v4TMYYfPCBZuxOzQP4IDta/0v8oNw1hYdklEl0lR5vH5AulnqwHBz/SurTH8kZ7YYugquYlrg3LaDAeWdg400F0uSdBdYVk7kGFSA9XJTUctl4xtklmczpN5XDo2CJNj1ITHdkEL3cTJop6cFZ70+scWMasbtH+ftpaLVRGV8WUxbT2ftkiSHxx4tHWJG4jmWal8+Mz5X3t5laWoXgdO3wzxhcXWgaNQINyS6EiRrQqURwnfkFiI7L/amYz6J7ZOBNNymk/T6WpvL94jmkDRqQLliWAG+AlltLMBMo6tjC8ZKkP8Xi/xCtoxxV6WR9uRrVMS3a6plwEf7SoaewWorQE1bCoYiEBXvYBvWJVh2C9NW4e9wVH/qDexXooUUZ7F+pI8Z5d+oVMLWhJ/iqTfmhZDTLAEUrkrZGxDtU3GY2zN1UkoDLKqnhw9jeiNNiKE9+wJvQRvdhPW9emfiD6dtgivqfo3fcr17/rcURWbqgDS1Ww8MbEFvQwBTfhbl/OZruAPXbm5u2J/dune4tliNaxFe22792mTOBwzObA/GE9GO5RRGC3RCeoG7fcPPvz+6POnf75/8H8+vH/wf4KHHx7826d//vb7k+7n/8D/fdzdf/aZlDz9vPv7E/wn/g/++W+f/vl+58Pffvv98ef3nQ9/ex88/PDdbxTZP+OH/7v38McPD3Zu4uIazT/laE6CEH6K0yz9eIMXif9ZoPmn7PxiVcxwOrkOgP2PT//WaXeoJ7R9NnfXkMdugcqI6J8i2hFz+nWq0QJIN25R4MthW8SsEc132X9BU2oS4MbNMYTryepAHNQmkdhnAl8b0uzh37AH+sf/WLMQBLcY3jIuS5Snxfu9D1+oZ9PpdDr//dHe5836tf+h0UZct7MM1kOuXGLyPs2zh39Ls5L/xDhR/nAeo5ss/bTMivImLkqUfzrPVlhn/rfOzvvvdqOHH97/8z8+POj87T/uuQvI8KM5uohXi7LYTbOI9OMPmIISFeUn/E9B/k3Sy0/z1c3Nx08X8TX6lGYE96c0e8j/SNGndLVYfErjT+n/jT8xuYLximxVdLY8F7hXUTyf56j4U3mzffr48OmUkMlJFp9W6RxdJCmaf0rj9FP6f/8Wf0qzMohv42SBT37ya5lnt8kc18nKoEClnEKyEp1/2+48kiAVV9lirvK9imnc8lTt/f6s+/nTPvn3Efn3Mfn3Cfn3Kfn3Gfn3e/LvD+TfH/G/256LIr5B0Ty5TMqaU0EJaaNxv//uw3t8Wv6+1338+euchIgOr95UCBGaJJDNET64kwWXn80DM0W/rYpIVIxoRbqVmUwtZQDlpY90oraq4uXx8PAtzxjHNBXsVBFPW/yQNw84+4DxEO2CwYFDOKnd3VejMIzwZZvdT1mPxTwRu0l9dt2tkpeJLLumr9xf4JndOOH165dVTFNIQZX0hU+BTf633Q21O4FKNKpQyC1C7FUPLEI/I1bGzklh243huP82DNr/DkVJvinT23iRzNuVrbu2BMMhPvD3e/KeD+VIHp2avpKz4NlqM0wJyBdVv0wrxgD0mlmZN6ep+YopEOoP/eoS87HQTsP+ql0FSgwyIcZDnNgEhmUB1uwK6yBpRISjf0MzLhDuW+ASKkOfxcNbpnrLVG+Z6i1Tv/UsHkRelMeFarojDxlQLmPGSTDtpIxiBdgZdM6KgJyjbgya5Y5EoTnuYvyuQ1J3ZxaPdi6AaSpyPuP61nnpql9sUqd7QNpnqxTqPPLVj6ZMqUmUsioVRki0yKvVuT5nRL7C00TFQD7Twb8zAU7Ho2sZFeHDcmOyaAyNrh2wnjkbNK9WUlj88uMWT+X1Ry3QERZpgmwyG6wb1mumTjqqhCw/UPFTlwflHY+JoUMxTG1LHVRtHmqKvFgk6WWr2zpP0nnRev6+dRvdrIoyyldpq9u6jVL0WxkV8aIsyM+qb9foI/mlf/vw+XNX5La/u0IYeJal8wS/SOPk9Qt0gZPX30Y5ypYopR3KliiPyyxvPW+9aHVbeXJ5RTLdL5IS5fGi9Xzv8+duq8Tonr8X6ElQ0huU4k4UJVq2nrco0ihFyeXVebbKC/KJV3v+e6tEv+Hm+4NxOMKvOpPh2gSHg94JdlILdrZ/N9GvHx2WDX6RpNeWXPAwpejwHfVLxLXAz6rsorRqo4SjFKR5HlIDjpX7LJs+46S/q/q7qr+r+ruqv6v6jJNfacZJ7m+4WcJx/NmSE4C8akkJ0JlAXs1hXy3qKRXrCHsKQBNxzwW4BYFPEcrwS006y26S9NKLU16c8uKUF6e8OOXFKS9O1RWnwEFdT6ACAFsSqQBGQ6jih/su07tgHXBxnSzbdaQqAbxGriK+B0IH6PQZPkfE7V/R67EyQ71nlqtm+XW1iNhpgkexYo/9QtsnHLntbtyHb3qD13T9DB9utwe3hLK7b1c4b1tBxbDVvtP5IeppOlNSSYa9h4CGjNIBmwSi9sbkL6NUEAfd1bl72WJz1WL7osXVa2YEjQ3uleDKFmbif1ZxHqdlkspYE7AImqHVDbHQGwMUXyA2BWysUWwKBbBxbAoXtPbeCGbPjDIhWKWINGG5OjRT4zMTQcFMKCrl2nYvzHX5Bh29uVvYgFMU53RRB2FvZFlVW6wNuiYMwLairkgbLkC5mq4gG3IhYQAW/rDGDK4IA4kqecA2WTduqDEzfnP2ctyQEzOQxmzYhLsnD8aTfJGt0vl9g0e1xb5o88g/tv1iU3JsrSlALVtriz4j4mhISlO0DcUSgUyjYYVAS20WCMYXaV5gD7COv1gOFly8BzCC12NSME23fCq8Gp4NjhoeCBym8VlgASQfwdv1h8+fP3Rb5Ai4SwpESrpVT8MXSTqP4osLhMXL6mdhLNW/G/UnYb0HYmEJvrP+imO/sdBS4Up8BEtBXRmItj8aT6JxGA5YwNRpaxxOIsJ0ccTT8XBglJ4dc4Tj6HQUjsPBZNrqgOC3f7GuCxGOvJgXZZyXhgurPC+axhtrJtXLU40wC5L9NeWyLI6ZZhxkDzY+/cl1h8Rh60o5oCObwuzBaM6wUe79sqOb7HSAqbdeYbVAIt6DDHeABwZudk4TL7LhZbwC3VRIWiJ1hP0Yk22EYZhh0YJHS9fcOmCx8FqvNp11dUnxiWv1l7bafXfVL5hFaUWzHGGXV24vdhzioyBLkXGdIPxOK6XxVujZ3qWThlUYTTFcJZdXdG59xgWvhPZKaK+E9krobzEyMlBBr7si6IrLaYvEzMFTTG/GAzN6p9WUHUOwa+7AHrlTglkXpAIBvzU4MIi101G4hakuPeo7G03Q5E04glNEfzecJAbUbJpeKmM0UdSaKCuSOlNl9QYgMFhYYm68pkCCBSubSELlrLs4wZEComWSGhIeLjOkG1LI5tT1pu6Q0zjzqCPCafKasZwMYJmkqert6+UrL195+crLV16+8vKVKT7Q84LJDuzwaCA4mMeNAWX4CbphTXHB9BHUoDeWEw6C9jJJ5WsWPsZrR7iwKLKFy4apOQ8ObJIDGQV4+yWGDKYwQTuv1lNilJfZanZVoYacZTfLLKWWDQ6LP4xdr6Yr3DZ+87XOB0FrSCnuZ86qHlKV3L366HqBGE96o0nY9A1CQjV+hbCCCv3wBrND1YbbX0CKd1dq8EQDiop0qP524llIW42vb5BK5zYfozpXjQcJLybbHyrEvp19udX+Qh6pdFXhldTnlL5FCqMf0DszqxF5FLDGFPJWOX9tqxySswqXF7WWV5baQ0dZF1p+coSQcryiW3ItKaYpipO6zBNU5aAO4W2IZWgnCErcRpCDcSm+Bzb8xBtBgsOPVS76X270IIr9Fxg7wK6PXHyqjvrWXKKU0igX84biT4XxBgdWXizh+Ws12e92uebAygnofnXLNAdOVlABKXe7nRFofSfP2bTnYXg0btJvVr9xr0245n2W8gFyCgcmi1DxxNy+yp27yjX2qqRVVWOvzFblHjtly4Zkr6VV4nFgRCaKe6S04iiGI/ue0EK+sKpsJ9j7aKlexSPM6nYbQ5K9gokczB5obSTDrcR70L3MdI4sue3E+nk9I2+KF3PjajYp7pzbMKxbHxHDNA5x9IuKEyAxoNVe1DAAF9Yv8hwxDVuE9fBa78MtWZccAJND4O5BS2joCfq3ybJsI6w2smWOFnaE0NtiC0nugAWPvaM0JQtJ9Fkd7yQ8HI6OIqpmZI6wsOgrj3uiAZJJiRytOj6uQeGCNgCHh4dnoxHQEmtFPkSL9yn2z43+udE/N/rnRv/c6H2K/5VDtOA8FHmclPgPkG6+duSWGkLrVx/BxQDdVHitRFItviqg2xBgfcgZLx568dCLh1489OKhFw99yJl7hpxxy4nk5Xs2W+U5wvn87utwz1CR5EuEULjulI50Kxpbm2Dbvsyz1bLdDch/I6OnerHSUyFnsM5C8V3O6YEyddtSQDOv2NT6wMNffyzGB+KT3QLB9hnaGpAcQHLZd8FssFjsIEeAfHdgWIX5CKQc6k5CBd3BYWh7d+29ehUeukzkVFBrtA8J7ohR4UIB4n5YcYhnSfkaYJt696y7J3xbT1P2FdFdnEW8diJZE5Z1nxdTJZSEkxorabGaEsVXq02MDZafqngm1qeyEBiMJ0cj8YKzKkAnH/Iq3ndZHgf+lluZgIKLRrbGSQIw0KJ4C7Tkb4Bvqyh1vqib9zRyuRRUw053uc8VE4VUWFUMmm5uBrPRrjZha25n2XnwADusWsUDF8l9iRQV2/6mpLawBBjBlqVRnt0VWw0uEh695rFFRjQqChYZj2EQ4Df912/kLxotAwb2aAKnRtVgB7IutbBznCvdumZWS3sp5b202MYFLMoIn/TCv6h6lZlXmXmVmVeZeZWZV5n5F1Wf9MInvfDilBenvDjlxSkvTnlxyotT/gWSyVVswsQjW634IyJ6MY4ij1VzLIw89VIx1NDUgM0e+pzD2NTQEs4RTN6ElWpoK7Dm68a0jeYLjeBOdsVjlz4ldNQY9AV+KtH1nkwduvsAs7yzwWTngVUIYpJzh8s5GBcVcxgC2sQsTufJPC7R2mi9lvzt9HUKdxJ6+1neYPQM6zVwv+n93B+8DsZnJzui+w+D/U7wggqL+gIScbGNbuJkwTzMXC9ftObyKktRrZrz7CZO0lpVVwXKo2Req26B8iSu19cyvlxTLxwcwbQF+lrKVTb04/ZPTEnOo92b22UsP7LKlBjF7cAKywlSws6yVSpfOmVnBOcA2n+WDAFnETCedJwjtCESzWN0sqNrksW4Z+OnFxXTqBD+theiRqIam3cgoxJtXHQx/Aar3GAXOULVwb5t71C1L+PGQahexfnrpv1d09XymrPJfiQpx7/rNZwG1hDPfHv0tFml864IBi5ienftySWk46szJCVungbIkjHGdbquDh5uON/2Bzs6X1pziLI+uAJmsVNZvEbyAgcdiEO4/uq6MbKIYOz75gvJhDcpINBXwBj/TdvgC/HTi8D6do7ml5h3A92avpR73WCOZslcRlGSBWsoxa5Y8tHuvfbJa5+89slrn7z2yUe799HufbT7zaPd4wllwhhbCeW6gyUelBLdHPvTlFI14c6Ghog9DA//241ICkmmVPlwv1ulS1orSrJcek6rTyzuLpKbpIzIvZcYY8oycsPVyuhdVitkt1atlN5PtcIyvtRK/siWVetSBOxKZ1dodh2dx+XsymFZKiVybiMo1JNV78HkdAnI2QVVy6Q0u6BvuPSzOGLlg3N7J10tFh12RrFqeijBaSvqD16HY3EMKq/J7au4CNIsiJL0EhX0RtCuhn8RHPUmYe/oaGccHg4HR93gh2dP9va6wWQYqefraDLqn+z8rcvPzzUnbQd0KU6VLgVJGpRXKLhYlascqR00FPbKwPhXFQbONUkrhmuxlwDLmztHRr+5UR0omKCjkBUdqFC7e1VB2vQKMACo2rJWqXJE1KuK4CZ/RlhhYkcrv7eV8I847yOzq2hikyEv956qPVV/XVStBTu0Ouyl6LdVEQkJhTJooKaxsG3qgoP7iLFLaaYbtG9RmeH/4ij9PF9juyvfbyGhYaoiWAhycaT8vyApg6QIyiw4RyQMdzfAaEnSnm5AUAZZHsgnYdgj8FZM32nZEQZeZnWq5X3Ck0fmkoHE6ZydbWXmaA1TiNIcFGjtm0JWWIdrx0jCAEdhJllwjod4ZwEArWFzATv29s8r2z93zyeaZenc3QGW1QFOoMEGBDJZocyCa4SW7Wmqc3CvqvOqOq+q86o6r6r7xlV1quDt5RIvl3x1comavQTT73k8J+6/Haobfdk7ikbDd+Npqws1M/j5mwk0Xjvj77FeO+O1M56qvXbGa2e8FOS1M14747UzXjvjtTNeO+O1M14u8XLJF9fOaMoZp9lM4PAlqJUWrLsmGKUemxHk7a3rsyJiKGJnEw2deWNS/FCE74HsV1HhMQgcBMVsvcBYCI5ZtlgkRZKlfJ4Ph8fH/XF/OBhXTnXdKHgsRgl2cwkOgj3WCP4aEYTTlmpFxnNBxyUxuar988Pnbus2zpP4fIEYKk5ApCr7Qf6WYyY/sR8GdefCWIRJ190VwhZimPYT7AOMzbcW6AKbb2kRCLMlyuMyy1vPWwetbitPLq+IsdciKVEeL1rP9z5/7rZKjO/5+3r4lS4C/C/q47+gpnA3qCjiS0S+CIDWUXJxgXJMUICIguIqzlEQB9iocJXOUR6Ud1lAhon1GzFWL3SDIgtwbuAkvQzu4iJYrs4XSYGzRwaTq6TAvD8OzleXGGKAb83Pg+UCxQXCkWqyvMTnAz62yAGSr9IgmQctPO98+cgE5KsU2+Lhctnr3dbnD58/dFvEIvMuKfCobAV1VxFQyBeY4xGL9FxexSX2WEyzkhyJWTxH8+eWMYvuqKM2ZpxiwNON6OFQgUyfweAwy3M0K/Hs4yXJ7gquuuKhYPAgg1m8WATxZZyk9kmvOcNgb9WY46d7e3vWebYE7yR7P5plKTlycbvbDOJ5OByQmAGUD2qxPAfDIybZjcLTUTgOB5PepP+zO4inG0AcSpzJQgNc1auShVViSG0VH+3JirzJdfUcHWLd2SeulZT0qDNyRihUHFyUKA+CPadlsGImm6MliqGlLFs+Qj+rtEQ53fz4uGh1Wxd5dqNtwm7r/GPr+X63tUrLZKHQWo6tf1PaOiC1nw6qae0m/i25Wd20nj/b67bOs/nHNYTH+0xoe03o2I1ojfmEptkcdTHPpCd/XCa3qMPCvAo3ZMOzlpmS07XCCGCBcOW+xxHucPp1KU6lm+KiSfDThm2TABA38WKBilKfEToN+BVPjJ8HTgUzS7sF5lVIUxge+u2STrhcn/WCbsC7tUv78d+rm+Wu2jS7+PGKzAsADgcDYQcAAozx4JiuHK+OjE6ZpR18RVF6o0pefNOZf62Lo5yjuzwp0dY2hIig7PKO7hiusizkd/2FwTHdgTMrc9HoCh+Ljuqqan53RW4TOpkFicRBkvnCVehSv1/u89EBviJdDQNpqwKFmA7oKFL7YY7PsvREhu7VDZkWGwTPti7HznYu7TD9hW80ogKjZmVO7tsTMW/CaaayL7KG0hnpS8PvaRCwihlR7oL3RIlSviG5P9BPL8RSVe8/fKOhkpN6uFVLY9btWWSLWwSSfWw34Plx72V4zKQkKekcDk9Oh4MQ3/CkekyVkNZW1qUjykJFkvp10g29xMONSg5PsoyOc1PymC92TuFBFPZDCqsGGQQPsTAcHYUjfgx1cFQfDLrMCiJrS7WG/finH+mAxemsH82Wymz65qpegZ2ELNiSPgShH2DoWIQUeq5mRA+JQZfx7NoI1MRysPR+2cGYdyW4ho1xyN5o1Ps16r1+Tdk9HjRpYZfPS/Ag0BAF39HxavV64+DV8bA3oQRD+xYJdignRETGEasnGuX8jmJ28TMVWHZFsCgLOORAh6PheMwSTyT/y5cB7+u5mYbdQrPj4fHPWOXC9tl42qJzB2ZIzEVXmQga2CJbrBSCozVAwBSJ5wW5DeClZrNsSRRPeMa0tdsfHIW/QIpme1rWIAoz63ku+EBkbAc2XuH2Sn9x667guDcJR73j4NVxbzIJBzv9wenZJDh4EdAJJVecXT5kdlFi/YGSIFgyIW6LTskPoohxIjEtTNITdKDR5oGsuStHqBKSbA4jAI1bsdhmjC6f3u2fXoDRiSONTk+VE6hFYKzUD/BDbzP1i3mdvFlmBdJukzg6IbhMqmom0j67VT60XisZ+Pob5Ya3SdLlaBGfo8U2hGd5GmsEKekWKE0Kdi2RUmtconwXHLFKZeM2WuuQNCU0iBSmpak9OMyAcU8J8yVdZpyzorubNkSy44g0OdaG6C7hWwn2oFoioOf54AiiZg8n6r4iRPjh8z00cbMsLbD1U4o2328WL2eBtizu7+ss32MEAZp1bJ/Mj5ZXGy3oni3GEFrMwVuOIaDQ4F9m7jl73hzHN5h1jn60pvoK7Dl64Ccz2Re4PM6yNKWJm8Cc2FCqZ6kFDScbNnDCEhqgZtO1xcBuO/brQD3cYmezOx3pnXz7pMwpFVn9Anqu8gGzze8KHufqI2vlnh1kT4K8k3xdYDfFWtXvqLJ/wP2Bhy+7xz3ooXyrVMK1cdT1ovBVxmhzBupTGgJR21h/2I1EPsIaVqn4WZ1GcOzyAI1dEX+xK8MrdkX0xC4NjtihaGUcSydPkrODFmzvg5DLuNAHmHQGmLTrm3msFSB0217+fTA8b8PpbTi9Dae34fQ2nD4Yng+G54PhURhgP9okGB4TYzE00JX7+7O/P/v78zd2f+7UDW5JmYHxBuaZgmcKnil8i0yhXqhaxhZM6xpDcxMcSDRAnUOdQ/LsGtvWgB+RfMPkLiOj4dtwoHsYsK2jB4xVimXMWKUYhI1VymHkWOUDCB6rlNP4sabHAhlIfS8EVn/j5xzzOXKRFGW0jJMtmwid9vojZiGkmfocwzyxb/qv38hf8hp4etzj9zBVYQWMibaJVygMib0QnWVnChv/VOVPVX+q+lPVP1X5pyr/VOWfqvxTlX+q8k9V/qnKP1X5pyr/VOWfqvz92d+f/f3ZP1V5puCZgmcK/8JPVd1pyrKFO98SqM8d3FWkQFe2GKU8LBn12DODk/k3As/OPDv7ZtmZeCEgU8DeK4f8L4VNaRyGsqV4uURxHqczIzABnU0abx17M97BXasxK1hq3eY4Bg/+P0cHost3eLyD095o0seeovg5QmuX6hkkkCOo47Q1ngxH+O68S9Uf5OWXx88Cz8KgmqK9YTEKdYUOqK7dkTmIUewGIzzBAsfKNcDh4eHZaARUXFpRHVZE1ULHw9cUQ1FmuYsTifMobxKziWV6YMROPWBxcNBitUR5geaozeMuLeIZ2Oe8gC8zDm5EOscLqna46CqPXidTqtBcCK44Paw+/SGA2HGB37HICw8mV/nLlnlhLwiPx2Gwj196rESsd6xD9vQE4GNx2Xl/KyOV+rcS/1bi30r8W4l/K/lrvpUwiQ28lnDpUI9/zq6PZYxtG3H8BwHMaqA5fQsYhSS6BhEVWOzzAyg+sDKqe4eVRSR1pbooJUHEVQjtAByOAut3BR8t68iBGuc9FIDF2HaNrEn4MxcMQAIg8hgAgpM7Q1FOW/3B4fCkP3i9VjJUKtaRDRWAJtKhC7CGfKiAbkNCVKQ4HF88nWU3LNeXl7+8/OXlLy9/efnLy19e/qojf4HjuZ4EBgC2JIMBjIYUxg/3Xaaowflriutk2a4jhgngtYIYmzCix/MPq/4lwr9EfPsvEZQt4ujOY8NEDfOqw+HoSP9CeSOHMS3UIJz+1QnLTdMcwOJ5dINnE+A0ob+O1HvFpS8vZeKIhYxN2nTeYTFz00z0A6vRGzTDZ9Xa2MevTaJbJiLw/CNy3iUoB+81uE34TkMjv1rYI4zELeQgKJmAq5X23pSlchX0T3g4eE3ouOQLAe4XeB5gZoIWO0CnGaBYP3Wqg7reDQ41A50Ow0KgG8zRLMFpe0SkcV4gU2TwErAm5PILy5nnCbF+NG/AEgfw/RBltrXwvib+/u7v7/7+7u/v/v7ufU28r4n3NbH4mljS627gc8LEMCHrAmvQOlbqmgBpQ1PPrlUXPDcwbO1O0zxOXYlc8K1m9wGUYEkJEF/p9YOIr0LUIxVp5A7sNW3SjulJvmfxGd+zeYfvWf3A92we33uGb/celaxZ/0gwka+wgx16Ddjjz1l3KL4WV7l1i0DFdb8CW12Bosyz9FJep9dcO+garL+cOJfHLV05QdbIbRJOV6XWactQvzKBp1vjBuZeY3fLbpg1wwSA9cdZAcQH6pQq/VJ/c0td2a444/yS/wvsbr/a3+4Gp4t+E+fXQoOKxapNZXoikt1boCdYpDQvwuJhjOojAtSxKk8CQqNryUFJxRfFqEp5CQkCkaWSvB5w0VMKQMCiS3k8UE259oH81NVeGciUd/XXBJkQE1sUKhppaXpGLypVWeu+npCQ1ZlcaR5XNZPX9oI0jofHZyDhvRZQsTcYvwtHEQiZSEsqozC6gdQQi0k6R785LpP6K5j13d5uImChZTsVSwLWXxW0hKviFZ9lMKtCquUuXWNYeC/fTx8J0ttWeNuKf6VIkHZ/vYZkxcLy0tfXpGAWbfSvdeYPBOgafSzWGDLo2Loy1zOXitalex6fnVDVFMNlfwaH0oMI8VMXD1HwOvDgb1Xpp3cYOiKDBA8Cc1jBd6KQHyQdV0Uh5TlyVJcJyE1dN+6yWF8hY4ITt46cyoaoS6oASz1JleGxaJ7hHP4U7O/h/ylmGjohVaTABlpone4qk2MPxpNRrz/ATyF0aQkKe4ps+V3Smf27pB/4nXzCi9kN8ME73yX/0jTg+HJDLlTt922GyRVfFNxoukG7+69T/QN7szUyk/PrmOu0AMe/tpFB9vhnwXd1o9naFMz7NgXzI6uC+bFNwfzEUDA/5UplyAokxQABkO3JPzhgsDgSSKcwE6BUDU8RdUPCTOpgTeQVQSaHj9PiDuURveTxBPGimjtDPIUTr89bzwnPu/At3C1JAnIKlqAvmoicS5Ydf/nzlz9/+fOXP3/5+ytf/sQhnt2lpqnuXQq3XJ5lpTF3UGoh1l13aU2zJaixpKLgLR0F/UsZhdIT6ktOK0HhgtXjDJ91A/QND4DErMEDqUZPqgiR8kBtDsgI6w7ma4SWUY4uVsU6fW+tY5nT/Q4h+a54EZDPAUG+WiB+OHOBoDJkneVw3xLnYJe85H/NHoAmxYmsnLm0C2IANpkVI6dR/nTshtoCWLTzU4UaezFhRt6k6UfFgt0JwW7K9Cv2t2DtglcMpxfF5pd/uKhZioh/RYo4B3bc9RUg1S1DBXRe7rmHJVHaVN7t1852nfnlsc2w5V8tzZQ28q4+oK6ipWByRzOy4NenhrTxF19z7FtKNXXccpLtdGExyYfJNyTdwVV7XijzGmsDm82klW2IM+/ho25AKEwSDf0paYaHsBAX8gGrQk+cFwdM2UX73S6zLFrE+SVqAwDl7JDxK9qcLQTkHZvFK9V4RUBngsyViucd1UpQVNpdoNgld9VdeI9sU4jHLghyjbVBPHFB0BuuDeSpC4Rdfm0wz1ww9F5sA/neBVLGl1p9lsmH0xM+JJnsQpaTyQr0qBqyPxQRga46ICMCAKl9qPysBpby8EZSErPutghKWksVohIdoqK9hpT9UBmM/Bv2XYbhH/IfazsDonUzNnIA9iArAhUBHxU1Fd4qtnjlTlZFtg/dFuFcd0mBSIlRUCnUJekVyhPsV7/dRIv9I/Z6r/lsGB4jrADEwuxNzsbMjSM86o/Cw0k0GdKCk/4Au3JIaFYAghG9DgfhqIfJjLl/9M7GoWob8JV0SbU8oA7LNvEAKk0CS6xl3UxIv/pILQI9AxTdh+lH68M0ex2O1+F808ERiiVaLOjMiSNne1ymVoR5Ou3LHN0m2Uq4buFobXoZ7YAoNboWX1xw4rTyEQGpfycadfZRi1BfFb2YHg4nvVO6QTkGcVVpsrt536l/W+/Vq5DH49FiVZyOwp/7wzN7sAoAZ4tXAWDtASvs8DJmhR2BmDFKrOZSmuoTTK22M06uPvglDhHbwWJda/0WRjaHJTYBCSlYRLNFnNxYAW+StBSQ+5ozTVJEWZ5cJqnFuR+QcdP9RJqvSXzYS3JMnQsdgR9YeErQH7WE9oKVNdhSHAT3dr0zrdpdGOx73U5x7TK6URy7QY0eamyTin2gQNo3CYA2GIkCbqa9+FdkCyz2uouQsMLFyZinKaBqSdPJzTLLS5Wq9TK23Xhpw8NCGocn82KXcgE+YS6cNAyZrM7nx1affpsoPIYwlzbhReQnZTKN9pfYJbzN2vuL3tIw5JxsLTwOyb8PLFP+Jam5f3I6HE0cu3cNNQPYzajZjkChZjEbBjVDkcxN8+p5yKV7ZreYpNH/rFDBDe2sTxzNzhTHU38zJM1uLLQh5Uyq2a4qiNFWmQgJMqhl1yLfBhORq+cYz+vckEEbHY4ynFAD6VDsq1rJLeSOg8Nm76G3SXpJ30PxX8ru1MdRKzwyITkVhg2LEaN414UUSbZufxD951k4pooMY/eyU96ydVU42+7lsPatq8JbT1+OwLYH+E5jE0n/WjuR/PFAm3VAXzji5Y6BDVYAgcKxZm1VkAeIRXKL2uxRiCgoDQJtKjtCDY8z/llRxh8LQWTiEd8WoFy9pGWrEl8/1d3BC43e8Q9mL5WeMYOoR3vcRA6OQWux3lOjfhgyJOqm+CLn1vBsMu4fhZscWxJ0s1PLCq/dzMSBZGCAx5Yx5yYrze5Sq4JSYyldIkbAsG9KBUbEpMikbVLsuMljU30Gx25vHeMqp9WiN7WOdm/TGR5ld3YRyMIvhc7kiw+czvsVWjhiM96lu+rdmZZpIfAC6pUoOiIVqaycswbgnkBsaOAsk78U7wPF2CG+cbhKEHGaHWkacTlC52O3VlJfQYiXlXUKLOpVtpjzApjca31gvXeDJl7A1uprHIApTH3fX3t94fZLxAEUF2WkOP0SIyVGwuw0oXdk7OpouyHTZizXYw5g5VO28euA1pPZPqq6ElF3I3EVSlBAiCRaYpMUD9R9xEZ1EuIDqskESoimMyghG06hDB2qcAKdCVj2v771mTiSpDb9nCUSJ+chdYJ0auzICNjFAJZJmlq04T6Cpo+g6SNo+giaPoKmj6CpBIik5wUz2WGHR4PQkOZxY0Bp36LYDWsGhNQ/GtAbR4I8CNrLJG2LIzs1fJYsAhS9WIMzOoACwjofJYlEOinRlgm4biVcrvLUHdgb/w/faYy7Cys2ri9qdXl9ITKDKXmIDxKRpBeIdd2o1U4qI1fveUY3tBJuDMLnhc0MrgQUbiJngc3nKjigOE1jAQZNbonDgd5pBqaKt9p0Ct8K1ViF6mXifJGgAuhc8SCwnQGjvxirxK3XU9LKA7cXHF8GG6XB6QZXz+AoHB92lfshK4I3QVak3pa4WygkTdxDOTAF64tgj0wVmCVDIXKNlmWVyZagR4NyTZLdZAfSIEeWyYC0KfqyZmc25hl7IksD/VPpB6dvzJt0snG/EVBiUqxBlBK3hlPUhD3cF6Wwb3ADxrkwdDKvo5pe3joaukcWBbq7QjkxZhc/1E0Y6+9o0iuafeMoKdlZsOhmPLM4nSfzuORPSItt7kMX76Mc2tiRpFhqgWCpZWeS8vrbc+3SkI1oWZjK5xN1hGt0/mLP43cqV6CHBTLPtAWyHFzrNrsKJCcfl5tzv9DIXumGOasLVD2pwurNNasFKssF82+jf6pniVoAJlYncg1SfzrRR8tZsqVRZYlIprTmEpFz0K5nEgdK+wsMjQDHiMd2kNINYjcB1k/nrqUYGt3avLOVbw4Ne13mYJMWlPB7UvVLq9YOtmepXieyoyNfk/uS6gBYc/nlUPWVui4IfmN0sT7xPie3KSXrIftjvfjGiEyvrGwVh1cli1sDQfnzhqKP1ZHzElO8cT5LAiub7tpaFS+JMtjGJUpRHquhWHCv1r30aMOtTKtE6JvtWOXSyUKwoLzIeLgV/Ctibj7tyzxbLfmHy3wpPszRbTLjYVvwr4gaA336FIzPXo4no53xm96jnQLNclRiTyL8X3btxHWqPto6ion0Uxt+1W/CZg1DOy2rkCWREfT59pFrUezKv7vBHtxjKI8LNI/cdbWQO4+ePhP/7neDx486XKo2x9nVC6tESMdMdJ0TALw/tz1k+cBD2yb2aaPheKye2cpSr1PNjMPDUTiRhuoMGIttWKmQzKMiXpRtdsgTWqqyKVGmWdnH6nbFT3dydJ3gOxrNRN2nzWxrtOg/9XoiBGcw7eJdCC6FpkUyqYqFXxscKWCqwaCDmCpBhRbJQW/f5GqYe0EsimWbNFgbC3TDJXJj4Cu1OVNuk78+8fenUf91f6A/N0r+Cmu4GTWshWWP0UnvuP8P6I0meSfIVsimQZNHsROhYZqkHJoWiUByOCZZwNoLaghFHhxZPt55kqNZGZVZV/h4W7MDJvNa0hC1Wp0XTqO4atFdtZFa2G/77Oqj3LKqWxVS1lD+Xe/KpA9OCm/QMtr1XA6HRs3OmCFYuSoqhC1lVSo4CTixcC80J3B4syLKilXB/ZT5HDgMvV3DcRuQwbjeoPfqRQMn1E5yaXPNKzKz664ybmYObpMS6hQrQmm3YmrYjNDN5gzfti40S1wUyWW6dSdeaku3s/6Vyv7oREttXEipK/xsRcxu3TWX/3zVH40n0TgMB+QtyuLT+5X1UKhZJXHb7+zuG7vxRd7XK67y1qhtxGCiP7CwZqsSSgu3pDrKKs5aiWHLYbnGm5Yc3qvYexV7r+K/vlcxjApX6xFfuEesF4xMxVaVyOCwEjQYRQ1/ZvspXyEWfHPMzk4o3aB9tTpvM0GRlKyDWy2wutOIbENEIevAyY2G0BkNeQPi3GyJ2X31+9Oy+XYqdi5wSTH2KOdwbKPG1CtiQ0lzdpVlBYowRyy3K2ziiOeTmkFjSF1iCwR/A+FtfDb6uf/zcDR+0z9tYuo0PDw8G42YrVOTmDF/TI/UkDHy/Ve/pd/ES3jvBj8pQ8zRLMvnxS5ZRqL/08sYV+SFRbbKZ+A3umUyoCjJszvldzabrfJcdZxTtx3wmdYmlAa1NuYYVDekewpiFfrtYGxpDDi4ZBIQLi8F0RfcqKw0YJKDrM7pgEcDl1QB50cQCJschWBARU47tBqkJFBJJSqabBkW1fK3Ij04Hr5u4OmYM05bi72+7E0O3wj2Gs9Y+NJ2scLPK2iO+CFETNmlxMYLdnlrwsEvl1EF1/pJcooHlE4o3HWys/rM3ucWXJGgXzmPwcdUFQRjlS+M5Vqmd6wjw/AxfMyHnPe3MuC3N6L3RvTeiN4b0Xsj+r+mET27aQAzen6P4KbiOSrzeFa2mchPXhSi83h2LYBZDe7pPAonox5zOqaHjRrghpVR1zVYmZ9IWiAeXkruMCqEdgAOR4H1u4KPloHnK+O8h6oMMTbZD/iZCwZEaI3IlBGLfCIE0yQzNssvHJPgcHjSH7yuLbwqAE3EVxdgDQFWAV0vwlqqVwuxCoBbjFXnqlKQVaq6RVml2jaEWUXgxM7i6SzDgR28qOhFRS8qelHRi4peVPSiYl1RERzP9YRFALAlcRFgNARGfrjvMp0SDspUXCfLdh2JUQBXyYxsrogmtHZgWBG56CZeCmXWtEWKjSAUo/BwODqyx9uiELYgFBLKEYhCh5RBKKygWqQhRe1susvdoeTyypVfT+iyhaeSFH7UwQvratxnqcHGX/B/uQn1TVaU0UWO/meFUp5loTaiWVJ+5Ii4B6QdBzPoNlEk6XxVlLlAQ3dClMc4wS+1QFrg8ZYi6GOxym+T2ywvrpIlnAO2h6id+Cy/0dJ4XiwQKh3BalmjZOb5A99RbxJGWE7cCU+Hh2+ikz62Kw4Ph9gGCqjtKbfgv2+SWZ4VNTIPgncH+LwAnhXo0xNdmZk0YNDd2fBMOaiFUdLmzqWwb7rzCv/NZx+sivwU8GypcFUnNEUKmHITQCNLAqLMhVpdEh+pKc72h/rCBA+f7Bn/60CElDJkCSYR4kAGBszR18OugytD1z8Kbupqk78gtdsG4nXXDp24LNKI8qzFpAfcCnDAKUpMgfTSRyiSkRnMs+OyTXSQelfd1M6rorLx2JlP6Z+f6bxzzEB3s9fb87hAESnf7tstzpARsrdb8rfLPs7ypodrw2c0/Ft5KMMF4WAS8vs8KP2lPwGF/XFErv2DCX+D7b9+HY4iII+DF92vuZ/aOy8JC2H30VJfemkZtpSwuQXScrLqlFLNYmg9Qsvxv4S9sdKreLlE2BgKEKz+iVN3Hc0LnaHR2TE31yDNCqGp6smYTBdUaMGSL/rI6t9PvVLMK8W8UswrxbxSzCvFvFLMv59qujBSuf776VpJ7gu/NPonRC8teWnJS0teWvLSkpeW/BPin/WECMQm6kDENGpCN6Op2NhbE1P4ySLiq8erilmVmnaq8WNHu1axU0f3tl112lfu/DEaHofSCg3/7fV7XmL1EquXWL3E6iVWL7F6ifVfTr8nbcBqK/m2r7X7S7hdbCY8emWiF828aOZFMy+aedHMi2ZembiJMlGX0ciE4VwjySxZxmkpw+zCQjlvml5QRsVVqoN5s9r/2UAUC3rDWlFCCc6hgOcZiSfV7pgqTfrJXvvL+GEQ+eawf9obTJo6Y2igjT0y3PB13TJUPTEw6FR9Nyri4NvMT/VoQyABANZNLrO8jGgM2rYlR7lqm0qgLpNblEIDVTsYtF3d45ak0HSVIJsMI5XRV7pD0KahU0Q3eNaxnhaKt4SMpiYHIDmJ2vsqa9lR7x31xu4fvqWR23GobozufuSsrRFwhpG7D9cx6ZaOxRkxWwPi1GpANSJRYxVM36IKZxFmPn0fZxFAl4EW2EpJeyIojmXmUX0eJLeCBCv8Hao8EdgY6FjnaJbMHYOl8yDGetx7DRtb57AjxynHpHsELXESm2xVyCVUvBX4imr+Ct1pWixjR3obR7o0wD0MxmBueUgegiegtETKfjwOe0c7ypDuPyOsqd8SJWkh3O5lnlxeojwytjpbSmXaBJfrj+WdnmYg06ZeCQJOr8JQ1AY5/2CgynY0Py+jVZksiqhY5Xl2iZu8Rh+jdLVYREyqfUjTeigIwWRsCaMqk+trdk+pvGEnwVrC4MYftV+CKjWa1CnSSoA2UtHKpHQ3DpIiIqTGQgibZETIgmws4CcECQhwyc1chuYoT25RRE+HWr5D35rHEPHBuUH5pYPlrude1sk4CUevQzEPO73RqPdr1Hv9emf48u/h4SQ6HA7Gk9HZ4SR6G4anEV7EnbakubZ6KrXBuotP/ICRRNjuBl90y+HGOCG72hKEfu+m9P3Q7hpbhGB8//u0RTw9W8+nrdmqKLMblEeL5ALNPs4WaNrqTlsi4nUxbT1/P22d052i1VLl12nrQ3faog5Lree4lbsrlE5bz3+3wj+ftpbxR3ys21DhRrMlBu9OW3dxUpKKHz53py3K7jF8XAZ5UlxPW59xy3N0Ea8WJflykaQIF1O2h/M05LfxoqitbBYbUonyTve7PJ4qHKjB4UCun8YE4LTGmvxPLmV63hjNt3Kd8EB3ZpRnd4V5FTG/6VeSaWt82htMW7uEg7yHO+xDveuJHQPdiR/WX1WwTp0LkkS1Pgpfh7+cRn28/XesLYD9/EE75P75fu/hjx9+f/L54e6DnX98ev/dww+05NHn53/jf3X+rd0h2RSpT3GPpK8a/ByOJuRu9I/hINxpn00O291gMvo1Uq5Mk3807lPvbDJkx6ux37/EyI3BGYMYbDyKikFwl3u74LnJMgtO+vWssrNL21zkGuO+zxqvGUPtJdYEfmtjxhFlcATn3UCKHExYOIpGw3djLKkc9ybhqHccvDruTSbhYKc/OD2bBAcvFIYnzoAOe3IlHfO3Bn9rkLcG50UAKTHf0ew6ylGxWpQO0V8SFLdp5K+y4sWYxgwhvylCQhEsysX8EkUxjjRRRDwPhIxogl+TxWa31g14RBWWyal5q1L8q9OurL1Zy2lWRiL/iatBpdJm7RToFuXxYu2c6vU2a22BQ5tkebTAKQJcTSmVNmsnmUf0Kai8kylTjYbUWpu1dIvKLDrPs2uUupoBVTakQsogSKaLNW1Zqm7WZo4uVjixIX6Yy1ZllCI3Gdrqqq121HAV1+ijkZBA6LH0NCtGrhYlw1SgJNSrdY8h6m7jwmILR4Xzv1POW1QkCzc6KGIfYft8jIIkJ6d5Ncls6zpztsw3cbJoA4Hlb2byYpY8+CpLUa2a8+wmTtJaVVcFyrH4UadugfIkrtfXMr5cU4/Qh8xYRWhXLCYmFfAOqk0cdYkg89bl09IVo+7KQXVFn7u0S857pfFuISPCOA4hfB0W2wdr9DGKGQp0U6pgkRDNO0gmw+vWpl2eUAYnmUy4Or3CXYDko/rj81+pI1X7yDc//ohSmiiT/qklvKmJ5yq5vOKI+N9OTKSCkkyHfeC5efaIpsIYEnxP571VGIeqhhf9ANyJaldxM5YMVW5R4yuirr/CyvEOwUOiYn1gtbVLpMlktVcG20XeoJtzlBfWTH36MqnGjOpxh3FZcBi5ycARRJumh5BkqpL5qXPA3hdZf9clxdLnUG2Z0DRpt17GaDcRBtugQBfhaMmpbeMS87JKcY5n3DD9SyW0Az5vBjB7xGZflSV5Ie+uDKecN5zoHeffVk4rextriNcU9GvTrza1gGRt5KTVftP7uT94LcnihQxO5+yrdk2o3VFb2rSNGOGa5HBNDCqqTIPwE9VRQ5sgDtPYGMgCuC5jvM9I6DMS/tkZCVm3CDTdS71x/yhstJs4RPP9ZIGst6Pc8wKMF8VNnIzObETxnVAC9/70AkCbplFWh4u1bFfXmjQScGQC1s5GLJdkfDVu5Ro92C9tuNR6zNi9jsgYYQ7ZjbsrTI7rmNoxMwVxNmSrktM0+xMs4oHay6ThAQRZSXxxgaT9c+/Vq5DbM2v7Z3g2sewstg8kmG0TSVDHNrKCy51khdf2krFsug0gH6hzH63dAIoyr/7Fyy6BrpXs8d/CtH1XOAWwVwH5BSvctaJZjmKg6T8OsWolS5F+bgZZeYVy26WDnR9duqOw9X5TDPJCZsyI97/y/lfe/8r7X3n/q7+2/5XufVVL9mBSMYuROGDuzET4IL80uUMeapqDD5UcKIgpc0gw64JUIOBShwODWDsdBfYZog8OBX4L6wZtanJP/kTpHD8pbDBBkzfhCE4R/d1wkhhQs2l6qYzRRFFroqxI6kwVpTtVyqEwWArD1+fBUWAKJPjmYxNJxEURQ4Po8E00hhQUagw3UFczJBZ1tfFscLDRO4HtMbjRTQ0/SW6gh6568dxAKy0fRoFumL/2faH3vpovflwTghbzOvpvgAoOEGuZjQEKPyJ/BfBXAH8F8FcAfwXwVwB/BfBXAH8FgFcALDttdAVgohuGL+5hN1CoZgOGaYCilict/neGjYUwYvqXKuZjiVuBoUMn5VIQDh5KNsywSCGSWAKwVx9vP6jZDyrvQvpsr7lQ2S1da9+oGPi27K4Yuo3ur1pXNrzAcizwBrs2oJy8foDbEN2kokBcOvA35cKxBob0hMeK8dcof43y1yh/jfLXKH+N8tcof43y16gv8JJivKVokmSWUrslE6ntFUUHxo0ScEvr9hcU2RvpdkJ/7i54BEUqulmU8uYjS0fa4DEsTMQMDqQIVx+TlI41hzGMgr8iBFx0V68n+MJpPAzRoI5UDMcmpDiQht0UVSC0WqPCt6J2ZU/JyJSuipI1D1YNOitR1ustD07OcHNb1UeW8I+wAzReGg6RWWZZtIjzSwRi1mGTMaV6cNx/GwZtvn+Cf29DwljIAJ7QJlXiEl0QSwEu9N+BMYPiFwYhkEF3g33sjtBRr6wsKhMJlcYd9V/1B0ckVCg5dNmloP0ex2kYRn8fDwdrQgShZZsGBLpE0Xlczq7wTxwSILqJ5/hJTfposwetDfLN4MHsd4ho0W3YM2Ebzkh0O93jx8W9u4dXI+Lmhtvpm7DYvHfniMoId2g7HVMNxu/RrxwV2eIW38r53t9SDzXPxXt0MUmvUJ5gd5otdY1aCd+7X3FRJJfp9rpFbZDv3a3ZFfbPibCjZLmlnk1Gvf5kK3N2HheIBafaTtdE+Kv7z1uW0qjVpF+rlCyrQ7tJGmAhu3CIuvB0zLh+nRbzVUqtISR2ELiEhdjClhSr80VSXAFmlqMY/5i2joe9I5Hl7N04GoU9et8l1RZZPEf2ivw3FlRxXBFXZXIXU6oTzBd5dhPN8hsrbrxg0eHoRKt+sUCodAO8Og5DEsavrfIgHJJ7PDz+2cgCRyLpsBBm0nHOADgNR+PhgBr490MKdJlnq2UFDNFWqyBzdJvMUAXMUfhz/zBUgcTmm7YO3wzH4YAGA2bbiEf9YxWGJ6dnE56fj5EzsZTh3jlJehsvErpE3PVl2hqHk4j8ivqDn3vHTN8hoc4X2ewauaFeHg8P34Y61EWOUMRMeexwr0ZhGJ30+sca5Cq9TrO7lIiOTuCzwdvB8N1AahMlPPYFc4G9OXup1WayohNiFL46G7PRLZO0iFhkPgJw2h8MOJX0B+PoXa8/oYJb0KZB0wvMpG6WaB6l2V2bxaE8OVWyKI4jVhYNhu+mrQ7jBqdnL4/74ze4qkV1DG2RtL0rZNbx2QmIv+MILi+DxuMvKI8LGApE+CR1yAuVbExu6E2bO2Cco7oxg384mhNR69uYq6zvP+Qxa1FSzlMTKeNDjWRqdg+gLHSa4gDkY/Aio6y5I5RKR89INKZDU0Dk4ByBHCfgG03Hw6nR5IJ1cRNmWYHaZJZ1MVOeWoHa4KkO68drtCx3DRUmKwW6nLfhr+ADUEHW84DXncQwHh6W+os6f70NTyebeH4xuM3cvkxg+o3lK13vz4UnRnHx061VqXmq/hInCaFZwCDqibpYsFvp+hhC9EWX3HuqNq2VuTBPWaxNYadyJXuxHtJrUfOjuyZqcJKvRS3P95rIleN+LXpFCKjZgi4TrG0ESwo1cTPBYS1KLk7URCukixqpzgIn1fO4VNzbXXe9D/QtRmMWXuEJZjWIspYhon+zD3RoVWxT6RUpMbqmlzLcpNjsLSmGHQIFsIrs2nrO+59nvVFvMOkPwu1yXpAf5v+396TNbRtZ/hUUv5CcRVSSHB/RhtmiKFjhRCa1IOnYs3KhYLIlYUwBHACU7Jrov2/1feMgKVnyIB9iqtGvj9f9Xr/udxF2xwcuhRV6Nuy5kkFI8U5Ul3SjNzKtEcVRHO9hwntLFkEAw0+7GK7COmgg1ZdBA9VmVLIKTtWTsrCTLU5TrYBQn06yFdiH2bZnB32jxw8a+lQMrCsOqqSSNFpXDuzRxExpYqY82ZgptigYdclKL7GSdJs/mZTRiaL7lEPvE9mJ1kHRSX/lKkj091SsoW4vJFuZLB3xVxyq20yMm3SvcVa5f/2zNgA16n/VEdjnCEdgRQ/uX1jHLXo2T96OGrFvcdqianYXBrQ7kU/csqi0iJP9hTmdOlXCmtQj7rkeFywCIo8/5xqb7EqJQgzNsBCbeOIwsm+dpnkomJ0dFzSOXLIQ4wxvG0BVCJ4ay3cCPmESONV2ZNjGSHp5/AivFQb65M9e4wlLpWXr8aydu0x2ZubgEEcZG+E2pvsW7tUwrIZhNQyrYVi7YFhIgpM51uaOQkUme11FPCMlLFctfq9ZgeUScL+6RZTlUTzP2ZO7eLMp1IL9jeTOgfrxco1OdRUNM1GxPBKq7xeMaUthGqtwAFUZRNLzPpwSSI9SW+mR0RysttobozlgbYW0v8IOypP1/BpPj/yUbFbFN+hoQaMJahWrP4NV1RvRnSKpjvCGJPt4fp1kcPNX2MjYjmOXG1nM59ds5GYjl5u+SRuZJn5kUtM6L7VMwFtZtJKpFRqTin1VfD0Vx07N74MArKI4Npy7jSNm44jZOGI2jpiNI2bjiCn5GeLzgjgZksOjhoehftxoUMq3ILTD6n6F6kcNemOHwh6ybm0zEQAe4pUsAazGVwU638au7qna1e3KlM5oTMfCLqKHBz1MpdND206LtA4fOVRPRVTRFnPHICx3Requch/TrbctNlDESriWBx0LZkOASXoDGGfzohUMR6fehDLHrvNbz9HyGvtTf/iu8z8uPSlKzhQhv1GWh5+h6o3eOuHshCSwrdtACkGKog61XLUYhRjSi3E8Ib2cBA/SP+BIQXp5Hl7phd95LOi5C/9CfjfoZ5aHKb6HtD7du63bMI0gfgkqiV8nqQlWGfrF3HEgCMu4e3cN4GjnSbyIoOU8TK67BJcwua7YULICaZgnaeuo9etvLbeVRlfXKBHvMsphBqjWUat1f++2ctjc0f+x5i8x7m5AloVXAH3hEAMYCylzkksnvwYOTvSLHVSdLLkB+XUUX7lOljhxgn47d2HmsGkcOS04Dzp3acDwA+9nz5leR5kTZU7ofF5fOVHsjMDXdXbkrJYgzGDXqyTNnShH5zsezTp2ooWhC7IKSg+t+0/3n9wW0jzfRRlAiY0rYvkmWQAZxT0zhlfLMDZiWUqbjGqVpUsmN83J7BimQ9+p19cyhOyurTlz4R97QqFLAg9HIAs+JymMtYtcmcGCnsZDbxIcj/0RdviidXG2cXNtnLFcrp+tllFurj45PxtO5dopuI1ubc373vvhe7X9Kxwx2FD9FMWmkH3D9KkKzhN8tiJEOJ+nIFfGJEL1BwPfm5JxiZAGVIlwArZEKB1hIhDHmQRD1Qh2OGp/rMGmIF+nccE4fW8680eGkWqoF6EY9ldhhHphBkRElSCVw1vSgeuQW11DEg1JNCTR7To/OQfIHfmihe902UXrCMaEkC02A/JxD3qM9kenXrCPupFeTdout9rUAQ7qAhzWBXhRF+DnugAv6wK8qgvwui7Am7oAvzCA9qd76iN+ftbHPqdGn1CzH+P68z/BPMeRW7AfJr3zI3Iv9r9UWV39TgidV+uGU73VCVDqipKb3CVmErhH5DvOzBLV/hjDqD8vyoyrTUzgzvW7ukzSqyTPQdXFotylSk9mDJbvDNPJsHl/7Bip3Kd4rmzeb5XNaT6VNu9T3J0Vuqy1RS09sgOweq/iibh5z+z4rNyxeJ5u3m9FitGPZPWZ58/h9HfnM7hMUugDEUMwkedmeZIqtnK0TDPjI+W6Nd+7/oeO3BCJjbuVHh63+AipJSfTsW/LzVr8DsogN3sJNYE/Vyc2jGUWD6QGjhnMBhhmsEbnNAasfuUPrpY9bXa76xQ/TgvuL0XebKInDH9J3Z4OL+KuexGHlzlITZQumHjgZmCB1jYsNBO4ZCIiUzeugNMEQ8+I+p5SqvFNk/K7cV979im/rXZeBQm/C428itJ9V7HwKuNyjBttziswExKeERQ2pGxzxq3k7ri8IpaLTEd0CNMb04YqNKh86xZ42ekN66xRaFn9iJq2cBV9hjBY6QTf9oj1l+No6MGV8sRUBbEI1UeuYHj2XOywj7swC6ASgrML1hMqQYQym3o+ZgaChIlo4th7O/a9wJ+NDITRfzv1fMM3vM0lUBONiOBmSpGaMIoGYhvmPbwA8yiLkti8g2XBfUJFeoJ/Yf8bzinxqzZ+1pQNwuQQQ0HEHSbCkF3FNpitHtpYZIep3p7UCAJtKx1INPYXv6IgtiJ3nZIcK/RGV7FdDMavRVYwOldxQB2xAtvZ6FAY++iwyIplNdI9uw3W6h3mhk/3biL4jKoFdSAto/eKyq1iGPbmIMFBj4V0LwWLKEW7KHF6BrTiFsjrAYVHHIBc73EZYQYsNYmjry20rw3XGecTQo16lzccj5Q4XaAY3HguouGEASsbdoJWBRkzo+WxdYLQVek+thMRvoa5ELT7mqhXZWK3zm8B5PJrZrilt187o610/bXz2PL7WZeKnRmeA5muNn4pYpxhEhTONAEZ1jwLCm+cgdyA/ZppIWa2d1TC4dvOgRzKyr/2NX4rcc2uJb4CO8PahKqRm5M5zoEed8QEw+QR4ZVLeRFSuNc6xm+0Yl2s6oTvX8volj72kd+IOZF6InfzRidi13hUpKE/BXitLVzT3pTEVUsmo7NvaRzKhOjLuwFAHE6lo68Qc0b+Do1U0FnEeby0ojI3r8W048q8mNlIShwMUrqG6Z6607TXG31V4BOMhJhff5NXhFdQMC6TpLYoF3GXJWejMp/8EieJb4pkJkpfXMbCxys+RXG3TPbknoa8hLi0IK2szRgQryd8lUFEsVqGc5KI7wBvjQXI5mn0GYjRJgWFqx3+sBT+oBD+RSn8YSH8z6XwLwrhX5bC/1wI/6oU/mUh/OtS+FeF8G9K4V8Xwv9SCv+mEP5gv7SBX2zxACkfqmITA2miLToGtAUqaxv8BNqQttAHFMYWPV7hINQJKp2OhTI1xLZgy430tjgE8np+HYS4AsrfgkQuGuGYIcCl04IOAiQ8eteBNv9OZ+yfeD58URFkC5xl48SbDCjls4cGkT3IqnbOLNrEnQOtSXHWQfwf7kPiUUY2xCFES2J14EI1aO8rcjv04uigF0mJ7eE4EyDM8oBHblBH3WiqGk1Vo6lqNFWNpqrRVDWaqkZT1WiqGk1Vo6lqNFWNpqrRVDWaqkZT1WiqGk1Vo6lqNFWNpurpaqpY4AytlCChxO8BShoo+gtx4+RyQ5c2xC5+FV+1hWge1O2QBfsM4y+AprCWfNjqJsPScgXaXTYEF90Hy7BH4tiJDphbvXAcslxhqC053IYQTIL8NASSII7LrUeIbRCuF1FeHtwAVyuLbrBD5220W2BGv8HwxDsJToZv33q+N5qefbxo7ZFwEywvO82RSqoZa+Cwh4U1vPee3z8T0gcaKgmar/HbYDQ+Hp8UjKikDhpTSR3CT6G2ZzyD0bVo/8bavncy9CHup+OiRmluOcKtjXXOxqeBNzqZBJAs0RbXqv2J3xfIxQ/uf3ICtxfhTYgc7eAZBDM3zqMFWASL6PISpCDOl9+QmrDC8rK0uAQYKyeLlpvlyRUhCpcfpYi9hRQhJ+wt2xHyu21yGcTJ52TxTVWRWheYzk0BLdk6dH4KVMlm4hphGGslWedC7nZRP1y+0VBOGHZuikMo330o/zlOTkzC7vBUvPb96DrtZXIFA1dnAVhm4A4KySQ1dNkmpfl1+7OT4bRCdl15h2tVpWMfPVveQjzSkFCNF2Gjm210s41uttHNNrrZRjfb6GYb3Wyjm210s41uttHNNrrZRjfb6GYb3Wyjm210s41uttHNPhcvwoWQvxDFSCfaPYvyopKuseSNmV2BVEzD298CqA9C5AG6yuYR0x3y40u9VlRNhYefjvCFHA1MyuXh9Ohiy8WQd5LaWNGBvcTE6mJ5tX0n40XOfcF3neIEp+88eRaklgiPR0Yc46zwci0RfjLz3w/fj/3J78PzggaUalILJOGOHZZWkObNUvPYJ82riJA0jY8VjlUQocaDwcz3aWokG6hUy0JliqrvadOXmIVxc/oSW9mKvrBKUKcvqVyr742mHls6DUr8ulvaxO0X7jWhyi6pGjdbRtVyLR3e+zCclu14vabYznASIIIYFTUhVZJ50/D01PODCrSuV7VQn6I23wX1QTdY46NdHUIT1ZZ8F1pTcrI31nrqOwhKkvUo4akFFvGbc2BDnmY+sAv8aaS2BepsGt+OlloUGlNFt6BKbihJyqTsQRKUu7Q5yNngv3u07Z42vRIeQx90IBeTWhLYjGFpzNYZT2F5zCLaf9DSaNYvT2FVzAf7f9CqaNZFu1gVqX/TijwWWs2LqXP7esy14FDSk+OJV28RL+XJ7ozrVWDNtYuVixbZ1icQe4aIFtmToSY4MenlgWK/A7/whmgdQFI3mEipS14RM+E9RANUOjTrveW1NZnZ7WJRsS2Jpuiuubr/O+v7/dF0OPKIRRhstUqGeENiefwIrav0exYDAPx4bFbn9wqMACxwgubSYgXA9wdGHjLW5uomymgL88UbVlizh9wJt4URZZbJ1Z7VhrE4DBEE/VtR9J7zvg8F3fFIk7QLnuccFvNnmVxdodyKJNgPthRHf6DpQS1gNV2N703GZzM4kuBsfIp30zK5IraZBb4VbDkorop0UPXuEthcq8BSs/6lZ6t7TVcw/HLwC8NKoTG2YZTcxw7b0zqNaZtMBzLodMxbkxMX+w73ADMr4qUJ1x6r992VLBkZiM1kQ2x02jB4aiC/iB17atgSfVrTUO6ofbsrSJ6GcYa9diBiksU3yVGE+YQwd5Gb5BYEd2EO0psw/ZJZHEdQch1nOJqOC5/E+lPPf9f3/1DE79kE3stFBteepzdtns7X3TqRLlKGgjuQ5dDIUPBYIYzvxRt3v8v9lKI4uIviBc4dbFAAOu3LJQD5ExliV9AfcQ0QSVFM1T/4T5RFfOS8g75V3gmiPfUNFZOIyaun6/QMpVhXNjs/6U89Z+KhQ4ZtGAhB28fjEKZIOmSVsWZUnp3egPydtSIXk6bwuWMatcwWyKDm6Q3JGHyXsT/IN7Tg/Cv/8xKet8ovgc2gIxyn1oWfcd7bSqmDcfUqBH9YO3FwP0YsDiXpZfmAnbvraAmcHKb6TWLgdCrm7u2itMJh7twl6ZcjJ8ozZ5nMvzjX4cIBX1cR1EwiiwqYoThZruFU92CN4CaK1znI9pwRyU+MMhmT7mGjKLG8MwiXS5hbOLwKo/i/negS/nEdrlYghsmPcxC7ThpGGXCkVktSChu4HfRNYcpDC68bjiaePy1ldprk0qGExaQj90FUoFzBavLL25ZLPcyYRU+exuOm8bhpPG4aj5vG46bxuGk8bhqPm8bjpvG4aTxuGo+bxuOm8bhpPG4aj5vG46bxuGk8bhqPm8bj5ml63Ij+NtaIeVkepjl6BG99ui9+k1+AJcjhtRfl/Vkg9Yvlaf7EO/OmXvlxhGyl0as80oehazx+DBBMlmhRnWCF1IIEh0XswUxKK5BmYAHaosapbMpIs7GAIbmWydV2aghhrk4HGhwNxv5JQFNLYZ+PP7yP/I/3nj8ZjkekgFSnFahHCooyxizOKSj9LTmDwIJgODr1JlOhRElhJZnxGgtZBivY1Rn5ha7/gRFU/YRLRXck/rfQNp4Ur4D/hoYr/vB8yvCCiwU49DOYjYZTscJkeDoavh0O+iMZaXyYGKHBtH9M5zT5OBoIiPJnI4RXTsTNIj6zRTSozNHDZoxOhnqxUCX+wsOuQpkqBfMkXQQoniz8AtIwA4u2xf6lmAERlXCA4zVuZfRhsoLXDT50pyjX6OzjmhwOXaO3nmt2wXNV7zpXd5tzVY841+jnJmSpm/ofkQ0nNtWYzI4nU78ju0u5zk+HUMH64UObBcVlszueDf7wCnYLZwSu0/4CwAq94VyGeXW5R/X1tJm2XCWxthRyGV0KUiovhVTIloKUqktBi9lS0I6EpSBFfClIgbIU8hA5Pik4R98iTeqhT8QcbI6ZwFru1ZqpWl1FMtEpPZwC2frQX6w9LnzrL1EdV3nuLzaszZP1/BpPjvyUZW640BLaq7+xiCsMTU5gH8j0RPXT1IkDB/HGdRUvaAN98PkiEIMPgNmYSxsHEvP1gRgdr4X68lg0WzBcDdIFFF4xoaCLGZasDRCIBKq6byqjxtVgAzUcs+WZkGpqG2XO2bQRuZ7WitVBm8GTGipkkeMmQ4LksVnNUZvC0hoqZImzNgVXvLWNJnzqYvbMq+fiuvKi9cyrROoqi9OzrAatTRehp2Gd1BCQ3TNgl9RiSO1pWCQ1ZOT1zNiirZHjRGyNFBEigeyLEgpCL7mwdZSj1SBGlwq46jG6sUyvnZbShQMfLU7HwGxcy24wMhrXsh1sC68vtGlZ9WW0rJg6VEE2UJauu5WwjEOVbyUsm5wTrcIyd6F368vPYuAA1+gX79pjCbhWJ3jX5Nvu2p3Vn5cIrYZzKBGhxQWqLVXLCyQValK1YYHkT+ICkS/yAjFRRV+gBxSsRXw2gvWPKFiLK7yFYK2EPzGQiF5bCX5ipZVHE8nVSdBDTp1FQZgWDUyeyM7l+aJALvJATNLoLm4DJQFd5EHYbgPlQV0UrPKqalvFgV1oM2It/X5THtyFy0t6dBeLtC4sVc+wNm59mV5Gfc+Ma6muiOKeHacERkJlz4g7drvQUNYrwNEuZHTx7C6X2OXDWjunzUe08XRWD2bzmVxXcpckkQ2keUUYMW6EAs7kFuwF87oXre5jyfPIlGNL7Zts+NIRJNm6PsdY5Yqn0L2IkZfMPEzTCCwM9n56PLQ6xj7Ma0AfBgGBoynXXdjtfupGEFhBC4RkTSxrzn3v/XA8m9QzDhKgNrANEqDrmgY9nLhpQUQlmbMAHdUET3MDZM5EUWXbSFBDRdfUgDHhUsX3dHSzSqDRgLir1TJCTrS0xs6GPXBTIBjLQ7R/7FnbZKE/SHWKH1N9/I1YumCLFmLiMl+G0Q3JskbtFyvTF6MS2mdl+hIDt8DNJgeD6RlQ/pC7efjufOxPN3NsE2A3283mBqTdzLBhNUyHXdn3vHT3gkZpN+Dms+5xYIhW5G4QFqK6G1Np2D04VuSGYrQsJ7MwGOPRL2ZvBfrV4nAAPbQ4QWKTZ3FvKt1SE2Ep+Sja2lmQ3MXbNYorRlmA6NTQAypnWCetmJ8z4G/ZBlFFnAlddn6FFP7YbhCtUdvsHkEHaQSkzEjDIEVgGl1FsSHf3pYCTU3L4QLj0EbgaQSeRuBpBJ5G4HmyAg9zj6jjLPHOg+qg+o4SHG4DJwkObBKsuNOpQfCxyjxWcQeLV/PkZhWm1SQs5rrwQJKXwgv0UsnTTnYAJ9IWUc5JshdLHc9qYmlKzD0tS2+GYHQaKkgYsBREVzGOl2cVwyp7BliYg9a3rAvBEjLbzScb7OaTLXbzySa7uSueNzuUSlmAvpGjnCqG8SsHiTYJ6fywtKy4w0sbArkd4UbosUMcSdBRhKVmWKI6D1aw3KV0y1gm2vGwR8Ohzm925OVOPNmVIsw0aKHGTegHXWClX/CDoT4FOnBc7SKu4/1i9OAzu8BoM6QBUEzyKtymg77vD20RV2yiqgxoCbliE1QVaN1PmSvj0GWlJ+GWrrjNpcfq+1LzGTpabGdTYnZconYldb2lKvo7FeoVd+/hpKrEeJxgsQfXkZ2MtZbcoohxZToj21XY0Lcrsi5X4n+ucwViGO8tgkFX5ikIcxIrjP6mYcSYKkBW9gjD0H0kFXQYEICLpOFJRXSQqEwc6vaBxUzhygxBCKv4lLlbUdxNuNoFxWlxwTRLLnwKFT+caBGADE8pxlg/8GRKYhDn4paEP+XwP4WH3MaWUuxd0erLK1qVkH0GS7T5q6V0A8JiHRNqbY4O9EXGiWzYQv5WsIPKGDJqWzipW0GycnqQO+XpeORtcp8kcJvdJXVgNaY2i0MmRjja12xrCuSD0+F7b1RfOqBgJbKBeVo6LL8f79LSRhIeTMeddOXgB6W4n22gYh0Z2nRfN7VgugTzVmRqs7Whx73iLUgkZ2tAqmSxgjEIeOYZqBcaHKHLNFJUU0Jzz4BXV7o+6QIR+i5Ps2ealxy1lhzP5LpR0ap8I2/M0dh/1z8b/sM7EUuFusx5dDB+dz4eGSxR6J9vh/5kGkw8b2TyYbWYlKv2JoahGz5pliemaRjgyGToF3VKhQYy2vR2a3Pyr3WYhnEexWArCUTN3GCQQJABCY4oFyd37NmpYkz8KlKJMRQH/M1TK5RWIk3RIIRSNMAm0GITaPHJBlq0uQbUJSu9RKQeiUjaKbhcQ5fvcjqBSwLihTl+DtEI0ToQLc6vznV0dc3/noo11O2FntVYfe0r0SqbIxhu0L126sv965+1AaiR46qOwD5HOAIrenD/wjpu0bN58nbUiH2L0yZ7Z68WG6AUingVgi/z4KhrJKAwV8fEyf7CnM4QZRDiS4hQpt28n9NxMU/iGF+hmODpGptEPIjX0ZvJYFSHmE3cdeo1TdBFmOpOjguyS+JkAd+v6RiqtX3WP/bOJkqONp63C+GCTI8lyOEThl0WHBm2MZJethygmEFOWBdxmGytqg/0yZ+9xhOWKpOtx7N27rJA5zjNU3IXQBxx5TLhgSgznM6J8XAp1yNoKuNeDcNqGFbDsBqGtQuGhSQ4mWNRoQ4N0yBayjwL1ZBGy2Q4OvtD1rQgnnXVPJHw/r/3N/Wpn4TQphW+11u+eNsRCsQq9OJMnupZTPH6r/Xqswl9rd8unQsjD/ZObskt+aze9Z9ZtpfSRdByp5CMKOXroIFUXwYN1GiiUGkVJEp1hDwPwWj8Z639JADV31Bm4EpzceR0dJw3iTyg3e5KKeFUHtFudyu0RV9MrI3xCkpeWNSIMZkOC92+45w7z1RD5hiTCxYtJXpIN6ylvR3LMgoNieu4A50dS5G4BNx8Bf1l0EYRYYHbmfA3bEG5szQxQ6veiiiRCsxUXCeLYpT3cVuLjIoGL1toCKxPmSKu5DmT6dnMXkSLFV38UIslYxaDAKLtSMPWkhdXXNWHSL+3ifWLLdZyYfbJ5BakKeR38+swvkJ+0EIeSnMayn1TGsoCZRfto8TJGloB/+kPp+VqL1jTH554MPti/wRHPKZlXIXJSqjKkgfSLdOhBn2zFtVQjqofW6ofG1Wn1YJ4DXyvT73nu5plKWQ8705edgbj0aA/7TCmiDbjmTc6nf7eUVDQlVRv8IHiCD1QaJhq/4TMtMxNYiTa26JILmxEwr+9LWWZCps0rKC9YeNyV22e7YRK7Qv7ptb4j+uM/7j++I9rjf+46pIWbzSJEAqbozRib4tTUfG4GIEVDEsgwsLGKH3am+IUXNBQZzoOICgulEkdtiwfHa+6VbJKw0H8o921jewBu8RTxT2z44Q+If5QbLjccY2dTDyI912UXy/S8I4aPSk245/ua+YuZmFLwNd1FsC0A6U5jKufrOeePxmPJvhIxX9wA6B3/eEZ/nn+O7rewZ+zieezKjwyzmA4/Wg1FBIWaDCejfABhwxV7Pn5RMvWCu/z74ajjvRsjf2HZOOyenadmvs8uVm18Rrg6OzWCGzMm6zOPLDPWBrGXyweY6qnmFk1YHy/Z1pouNtJNEbqikXzskguWfaB0+pj/8TzYVXeuGbzxxPHiD5gmrWyOQFVF726Ylf9iup+c/YviFY0nwiY0+hhnCuWfXBT8aldtPz+6A/LdbsNbsJoSe6Z5pps2DS+JaGvuj2trpMY1OqJkm/dntYZSINoUasvzh9IZIbhqEOQW0KfTEM0G007f1PTYcougLhFic7UFcSLjjMdGJccfypcclIF/YPiRkGswH8JSqTvKiYIc6zY6jzKv1VpFTPauuHtcZOco8lzVxibhFYVSybfwkiKtoG3nHCWSPXYvteJQKhDdqy+fYU6bKeZNh4ZNl0FbUXYd4xPEbdyPzJDM+5ZVlfdruYtjNaNwoh+emSvjkca0p2eAdG2xEOF9/+bZAHkO3/PeOdvwSxfIG9VvPpn6xXUk20ZVm0yOz/3vQlMcYNEEtpqlMTBdZhdy9HSYE4r/B09gvA7M6wKnfnAN7AgcLTI4jvp7uBRTYuhMvm9f9jJAEyNme3hfwk1//VX8cd2Gt79Ra89597ZmfYszM0NxBp2owSxltnW+vDlqy7+P47pynEHR9PmsRxM1odVtUPauVFJO/R27J+Op1P4IE0jumK3TTH3LdcLrcByic+GgT+eTGS1uYTq0jjG3sD3plwvRYApy44WQRYuiZ0tWUubfegWmwH9ossIjdr7fuF+EKoUbQihmtnCnu8Ilwyivd3qb6YbFFaf+YibtwDW21fRHXLv7u+0SbBdAGJKFT21Fd4IyTGGHukw8DL8sacyS6enM0J6R7VAlHk418julwIcVSHA6aqac2E350JCzoXyp2DP708QcWfJOp2DgscwuWLZ8xqtDW6xi1SFhmnVwqZZoQAIUzUiMPs7VwlY7S4lDlazXxWWPpQVH65J9cOVrhBHKJ2qZrZQL/0cZ6titrkeSzYnPnWYLCuwPR6q++OcuwjLz57c5O3nkmkJJ3nZJtskUap5Fz2FXfLDH7zZPIUOYNb8stUcDX1vMj6bwZdAkmO2MHENbFoJl4WLNBFQLwZfc3dn0vHU+zCdFIjG9HuRXEzryOoG78O06Ja0s2sRxIdqKb6x96bqjwW+5ju+ccH/JLZbeaxbXwbKBqZeBukJpyLEmDkFbtPvy6NscXnIW51mHaOkGJkd/90bTNWEECZTMA1GzQyh7U7JfEqN0GNvh1NLjZTZmJ09bKykhpU1rKxhZU+Vlb0bjqA+vg4nIyDbMjJLM1vwsaLUI7U4mSFgX8PLGl7W8LKnzMt0DXspL7NakFfgZdjavTaPKrPexc06NSyjCJIV0zAHuxghMyCyHywmQNXIU3Otbfhfw/8a/rfLB1Z5EKbnVt2R3eLDbnFfr+zJTSJjS47cj+21qK96JeUjfgHFnnwm3QFywDJFGseOWwzE5PNlCzaugBrdEW3BxgWLH2bvCy1nJG5eZeHEI0GwHeaB3CWyGLO/FeTwMZidNQmQjh5x8AbL4+ImIE1am2BWyqbg4D8szo53gDPURndzIQW67i92JKlQ7yJNXEEuRo280sgrjbzSyCuNvPLc5RXEzmsdvvRk+E+XWn4czH1H2QWkaZLaXlfIA3SRan42Qt5m8I0aNSVYWFAzAxJHgLIXsqTpOs5Y2OnyNcQdkaQBGhuX2FYjuTSSSyO5PJjkgkF97/ysP/A6Z+M/Pb+DiBnRf9d1cJGRtro4jsqvvzkaXD3mFcUZSPMgBXMQrfLtDHp9b+ANzxFaOqRBYrj7+Z8wYw22jUzBv9Ygo3lyqHEvdYQRt1RGzIzlsi9gBeGQLRqvcR3Bt/Vv7EewjvNoKTk1temYsKmnbhaMmOrmLItM8y9L8wI3MpkkC9Z8cBwPnaCHuIq+eOPudzf5AMdISYf59u3OphC1355GMIJyGt6CpdM56U/7ge9NIfMejxB2guEoOOl/nDjJpZNfAycPPy9BduQcOOt4CbLMyUDuOr/sO2Hu3CQZpBro9eS8DaPlT1l4CZzOa2cRfsu6bdQhPKT7JyediTcYQ2/WNy/e7L/Z399BIBhqMP5IzMZqcgiZNPqBui4JRUNpEv9BLf5vEQUaDBgVB/hqnmuC0eROo9Y0ngqNp0LjqdB4KjSeCo2nQuOpsFtPBS3Szacyr0G0Guk63vJ+gZ8uOuyYJYkx+ehgAJI4gnNHf9yCNEPpLr+Ab8HlOp7n7C+4NDhiYUY4Yba+uQnhDQKOOnMdepviFwjT+dwmgXxQIpcdCe2TjxMoiXa6tpBO+3sHe/tt12m/O3lJgr4E6B746ue2kgpZktqd/7IL+u3PYP/gVXhweHl4uH/wevHz4cHi9ZsXh4c/v3l9OH/5yz64BAcvXoPDyxfgALxYhG9eh69fh68Xr+ZvfgE/v37ZrpoT1FRWNVAiXTr0Rwy+5ugvLKGylSCAYEUl1zRJ0b417Fx70KaHD7gAZBopuIDzPTgdB3+fjEedMbbGH4xHk6k/G0yDPzzvPIBE3GljuoD7gzA+eMwjlFrWqM1v6223/J7stOnNoF1wc2zrF/nK1eENo7AyueXD0T7iJbFLorUIz1VleaNL71Gf7t3WbZhGaFS4FbhnkjwHcauEsYKbVf5NqL6j8GHak1ynTri3+pkLy0O48TvU9x4Jk4/p24ctIx4faEEVZQYFNQ1Tq1abza6gugkZBdU5loqmJqCvoJqCV4LVA6RRTfLrKL7q4t9BmtxlTMGJvgg5aS+j5TKKr2o8fGLa+Rzm8+ud0g0VRGGcSW8w9k8CvmHhZFlgW/jHe8+Hch0pINVphWqRDceDwcz3SWhDWBAMR6feZCqUbEMn/viM/EKxowIjqPoJl6JIVQEPJoj/FtrGk+IV8N8n3mTgD8+nDC+4WIDDerrZaDgVK0yGp6Ph2+GgP5KRxoeJERpM+8d0TpOPo4GAqP4A9yqym2YRn+ki1uDUyhqXsCuytiW1hF1RoefSJh+C5yqVtJsGrq3szSog6u59+icgpZCCKlbSqQFTUl0mttKKVSYmk2dpRYVupfpvz8b9qVS7ygBkOi9pUCX/0vFWWAOVYVTZwBJLKWhb4TWPLb0gm7OdSi/UoO3RMpQb4gpPvGmAM9P4Xn9CDxChdEY5/3ASwKcxb0QgYaBb+fR+tpOocXo9l0sEucMf7qOnKLUL0xFooU4N3UXUb1iHatVnZ9YpkNc0PAVp+Qqaltb1sTkFetHOdsoqWHav58crnjGHaPjCM+QL34no7fFVNqN4HGilo6Vg0EiIFPBL8LQ/hc3hC/LJ0EdBbMa4QIoE4WoBGtDV1Bt5fp9fJgf92cQzkvH3HlJ98hxu80ZoIB15okVbmmGg8H4qoaagpoKz8pqFzECkJBnVBQ3La/DY1HYTrnZKbShbxeMdrjBw8HgkPlApJKVw18c/Q+uOsDkqdQpRULgRe6p2+n4nKsQx9ndKiCzjQoWTr/S5dDLz3w/fj/3J78PzjV+I6xx8jzOiRz73HvzZTEXK03+Z/U70hj7slt6gYEIvlui3jd9rex3X5nsd/y3udVTgjaaeqGwhpR+Gor5lOAkQdumzzNQfnp56fiBkohOo8CmPswZtitN4VBKWMVJa0UzCtsdcAzJrwInolsCOx+Mzrz/i9z1hHQqZkGWBHpt0wdfVMoziABvK75aGvQ/nZ/3hKHjnQYGFEDPWhmAZhgp/MP+4UNCfoFRU1U8hVf2oaVL7s+nvY59e9PhDi1FENQujYlJMgeZ/gOkUsgbTVUyZcll9BSFl1Rm6vu9xW1mDtoHGVNEfsdUsvINXeKCqdy+pafCj75id8qp6mTNTsARhBoJlMv+ysbv12XjwB3W3ZunZ4eRdJ5z/ax2lyOSUlYGvqygFGS+i9tRwEMziOwVZsrwF2FuhIOm70WYQ2gGG+Tieg9ZRnq6BgIQwy6IraN1H7QSJ5xSyV0bF0Jfr6N/yd24Ou/s0YqtlGBttWjcc6jKMYzTQB7fHDdeLKN/h0FF7jzP0AlPizcbODUfvjZbR2HD6iJlQu60k9nDZ/zUUCjZf4F9/q0lWO2rfvvntXhuXYbRcp+AH9NyAM2vcNtouoaDHc9TQXTMUwip30/i0mbdxEgef19m3Suw2+xKttmO2vK1/X7Twlr9oHV204BAuWvctu8s03Jott3UDsiy8wl94Y/0YwUD+5UQZdFu4S9IvTicDwMHpxCHP6+45f4ZR7lwmqRPlrpOkzjxcLkkNwggDmNa80/73RYtg5qJ15FygqV+07tvdvdb9p/tPFseZFGTrZa5MHjp5HfGdcf//'));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
