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
var program = JSON.parse(nexus.unpack('7H0Ld9NIsvBf0fG3exwzJjcJj5lhCXNNIsBLYmdtB5bBrK5idxJtHCkrycmwA//9O/2ufunhOAww2nOWiVv9rK6urqqux++tOLxErSetGP22zIIUZcniGgU3UX7e6rauwjS8RDlKs9aT962rILnKoyTOWh+6reswjcKTBcpaT35vXQfpMg6ieetJvFwsuq3r4BTFMyR/JnFwssw+yoKTcB6kyY0sQGmapPJnlqOrTP68Wp4souwcgRHyZAF+/WcZLqIcDpBG8zOUqfXN0tMonkfxmSy4TOZg3leLMI7hqOFyHuWw4DRJz5I8RzEY6eMV6OI6XCzBz7PoGtadJfFplF6ChSMUY2iCOaToOkI3EDZhmqN5EOagLIpnKJjBnmJ0g7JcLUuTm0wtoQ1PFwjlRlOtlDTWyi7QxyALF3nryRaB3jLL6ezJz38v52cEuuTXIrqMcvkzRSkK5+D3kmAT+fsmSS94q2R2gQG+BdCGV5sli0WUEZSkBTH6LSfz4QVofoaCWbKM+QzTZBnPxQwuwyiWMzgJZ3xUgr+8XnKN0jSao2B2HsZnYpLZ8gqlGQJL+M8yTMM4j2LRNJqjOI/yj1pT3mNG9ltMJ7lCYDqzJM7yNAS9naTJhai+CNMzJKdylaIMguIs4SDAE4jE0CgNM9HhBbrKxe5kuSjHRGEO23+kuxdgiC3Yh/PliaVUqX51nsTIqA5LlerzBG+IUV8pVhosM5QSuqO1UMuVJhlKo9BcglKsNMjDM6O2LMuWl5dh+rH1pPX7tJXlYb7Mpq0n09Yypjs+n7Y+tz53WyfJ/GPryfvfWxcRxr9WhvJWt4XJXOtJ6wSdRTH5GeboEmFk/b2Vo9/y1pPW2D/w9ybT2POOj/v7wXgy6g9ebnS83tibtkbHg6C/P2118feNyTDYe9Ubbez1xhP6z/jdeL838Wn1Sf/QH096h0fBYPLrxuOOvbDrtd+9e/fu/uHh/f39aWsybb16tfPwyWH/yXi8+eLF43bH+/TJa//aZlMYT3qjib8f9CZsGnvD3oE/3vM3Dnv/3KD3Au6U13/hD/Z8veoGXaXHmmSb09Zr/10w7h1Mpq2O92I0PPSmrd7eoT9tbU5bA/+fx2P5VzA6HoynLdw/buy9feWPfPLnJh3f2/XgCIuQUin2tbz/t72JPzrsjV6zUXgHGFpbbF1yvurSyD4c9UZjP/j7eDigv3/Bbd70Rni7Op33bXY/tj/A8q5XqS2+o9ofnH20T8NowYE/HATPj8fv2BwxLDjFZhUOj8cTDE5QgxFxVuHvx/sv+4OX4Dsn66zCQf+wP5E1xseHG4LSc6z1R35vX+1FjPKD1ukP9i6OD/wxx3u2tXvD48Fk4175dg7f+KNRf98fB/1B8I9jfzzpDwd0ZwVhZkgUZYxyYxza5lBk7fFpG7y0zINtPZ74ZPQumAyDwfHhc3+0MT5+Pp6MNsSFcoE+dr3trvcT3qh/sv+1GVpVX0Zvb9J/42sr0CY7Dsa+P1gVZP847o16g0l/wEY5X55wEOE/N1MUZkns7Xrt8+VJG+/al9yVH4pRiCHd8MgfSKTbutUc6byuUZ6ISdEfm5i+Yzjgn22vN9jnHzBPPU/DmzgIc68/9gbHBwd4rnu9sY+7GNSkGekyNs4649/bHTwDQhjIDMz23kH/te+1/zptUQ7lNEIpYVyzaeuvbW+Cp7Pt+Qdj39vy/ME+heHecDCejHr9gb+/EpkrnjIlQMN939L3XUKILBafU3lvVqW5OvBwGWGGyB+Ai1Dngf9mFOHBT92tTgeDuOvtbD/88eFPDx4//JEBwx9M+pN3ASGpgX/Y6x98J6ARnFQluGxvbW3xa/bV8fPvBx6EEb4DVDl6NRz43wlo1oEq3wE8qAx0B7iyPzzs9QffC3DWgS3fA0SYAHwH+HI89kdS5vz2wbMOjPkuYEI1IHeAMWN/1O8dfC/AWQe+fA8QycOzO8CVSe/ldwGWdWCJhEVtOXV8fHQ08sfj/hArxrimTim0qAyx1EygnSXLdIYo0Nuz9JJBibwV4BmvSXPYH+z5wd7osMZkyPPDXU7nxYHvT6ataUxAvEFUWEID67HJdOkPqj5kP7gijf1kygjvnrex7d33FDUb+8Zqcj2FtSr/yOrKs3AT5ii9DNMLrkqgMNmiMvvLkd+b+OOJUO91PaBBY/K8KAGd0788OgZv7O16W0SPIFqQkolyJrGeube/vzH294YYp+//9Pjh1lZXTpTrMyfDQN0rUjoaHg/2N+7v7Gz99PNPP/20teXdo8eCHQzl1HS9x/Y97/D5Eyjc+XB0NAZOgo64RGKOijsa9mj440lIiZJVSd/pcrEIUnSaouz8Vjrloo7ap+EiY6Q0T5eo7Q1H6ybR5LmVdLwhesYQwor9BcqC8zA7p28Lg+GE67RSlC0XebaLTk7Q1o+PTmaz8NGDn7e3/vbXuj0l6Rylu7P0EjclirT6TbuEZP3tr+1ORwEQ7QG/n54u4xl+V6d9PH3mtQ/3HzGNcXAwfOuPHj90qOQ0omPFmNKpymss2z1FO+Gj8GRre761M38Ubv/NpQxUaRgceOOrUWPaAF4AB0Jrs92tnZ+2Z49nPz04+Wnn5+0fT50g0GgzhAG7s3bh7bnK1rB+Zunl7oMffz79af7ox0enDx4+PpnN7NPSRofX5S3GJ93szrd//vnhj+g0nKPZ/NHDh/YZqDASNwaFESSNOnEEBDDb1Cil8k0jm8o3k4Z6nuVxkTwfBa9641df9/MiHVNsT+Ga8APki+PBHn02+dpXBQkfX1bdHuW+0x5Ix+I3+RVmF2g+pbwUeV1vdVsnUTzXDJq6zd9fzd8fPivWZe+ldZlm/CTtzBRLJGhvptgkQYskxR5JtUaStkhW2x+L+Y5qvKOb7girMocxjc2UxmFIYzOjcRnRWE1onAY0dvMZl/GM1XTGajhjms0Y5kqq+Zpuk/bhc1fYzNycE2DPkngeYVzBVjILdIqtZASIkyuUhjk2JWw9fdbqttLo7JyY0yyiHKXYwqeFTfZQ3vr8udvKcY/AKmdNIxC21TqAYvZzlSYnqNTsRzEnkDIavekRijdNUXA4ol+W8TzM0dx75m2JMmbbF+beM705r5ImN9RmDjOjYnjy6SJObmJigkdMFOj1z8QgcvHjv7FITj7/AFg2Ve2xyhcipb8djl6X6AvwPB0aDHyTvPXHE2KttD7VAetUqjIqTmY0fEusHd72B/vDt2BG7FO5bsToHnJ8d7tapikpW686obIVl6hfrqMsOlkglT3Eg/MPArtJp+IX13Bw/RlmejiSs2/8dNFp8/4iTPPpfaMqWiDPS/pjZ61yb892PZfKxLIY+5jEIjeKg5sonic3ABw2jrijsEz2ymqHlFETJ96u2+BKDQ8srkv6BQUdD1vOeFgYnPQxg+o9f8caqhvlFhPYycF8HBtw2gr62PyKWx/ibxDCbnZyb3QY9Eaj/pveAWYlKeu7YfT3bNcztEejyah/uPFLl5yHCidnODLnyY1/+AKPBxgivYMDfcXs7KxlzeRkfT2rpviLmD234NcZ6uPfB/6Liff3YX+wmkjgDQemQOntaiQED/RyNDw+wgipf6JSA+XwhNCgMZQlnGIhY6OzucTqXTPdV6z2Ddt8zSy/MrPERgKsjJ2T2bLxMGGWRWdk9Wz6pMuzhJQQZwfQw/bnzx+6rSQ/R+lNlKHWk/cfKhSszPPt1mXIbr2YdU+1gDtVmMcU/WeJsrw6+1hJG4d1Z4Y6jl/8k3dH/kp2fwSSzm7f9A6OV+uXec84e37Zf1Ni8spLi0cSmgQupGr9eweYDPUOvBcHvcnEH2z0B0fHE2/3mUfcfTaVtvDdMGt/gF0FxExJGFJj2jltra6xsJAY4psk3ZKkRxJwAYE4rckr1BOpDOWYlfP4VW9nI0OzFOXZJv0vHRazk4Uf+cZ+auNfFrUvrlPho3Ab2+TKJ6zX0hoTJhDNN6ljTNEwvCbxjlFRbufRY/HvdtfbftwRFrMv+oKLt8+Hvj76/gAY3otJMecd8FTeFwbn5synLX/UGwvrXF4Bu/lwL4WjifZRrGbaGvQORdvJkB6H4fO/+3uTgJr+Hu9Ngte+fxTgm3yjTf1d2l1PE0u1iYnHwvYyJuxk2133mfdoS1P2q1Kg7CxPkuAyjD+2gfzZZjjaZnJo12tzELa7BlS7HjyLzDUK1iMFWi0MTFAH/8Sj8LaAklQBITWJld3xHQy2MF1hZpCWz9vkMzN8s3zfId+5nZOlwgNSgdm1WL4/JN+xOYPl4yPykVyEzPTBUunxtNUh0iWD2K0hg5HXCRfy0QkV8tUNE/LZCRHy1Q4P8qkYGqSKgAW/srrgPcY4AgzDGzqK6SgWdhk1PRr5b/r+W7d+gF7u+/3xpD/Ym3hMHYlfK3pjT5x6a125HRGnBNi5hO4EnqmQuhlVqNHLlqUXQjfK+6Awsk+EfKu3GkxZtadS/E5Iz5plCIUcrWMkenCLRtpe00iMChQNtbOmoThJKRrrwZrGYvSpaKiHaxoKE7uicR6tYxz82twfeJLeC9ou6Tig2ZI+k+l1iub3uN78tlY4HeJKWsc4BWdD3G7rGKfoZIiLch0DFZ4LceeuY6SiUyGu73UM5DwTghO49Sh3cSI4E1JsnzYL43mE1djZ5r2upZDdp2SW8k4HFfSlgIufC/agdpykl+Ei+i+aU5al6+iKfBQ3nk1F/LY/ecUkdFKZyEuAO/DaYVsI8V0bs4P1qOrkK1QjY03jTncas7UwzgcODae1eY/xfUqhDjX6cAKpjl0DOhwd9g76v/rcFW7D1SuDbvv3aetqsczwOyyNUpDlaXSFcbZ1hkcL5kmufPjc7rDZQNpUMhvmbVU6m31f9K5QpJLuuXtOcf+8Z5UEYcmi/2KDaLPLpudN82k6jafLra1wq83USrRThdoQC72N2/bMu5b0pbAXYOBK3qQgjjLTK3GW6FmB3VGUPU+y3DgogmLJ5tjdO8nY2wLAc+aLrSEvoVxsPzt0oAW6RgtjpC1iFIQ/yQcQ/m274NtOwbcHBd8eFnx7VPDtccG3Hwu+/VTw7eeitRcCRkJGbmJwFaYoNvaSEkeyy5v4X25vTnZjk/wHmpXDcoqMTGyRPdBiJoqM/Jf+P4+CkX900NvzN8A4XvtfG+//tfnhh/ebHzq/b39ug7OzU6/xjtL4Qb3GD5TGD+s1fqg0flSv8SOl8eN6jR8rjX+s1/hHpfFP9Rr/pDT+uV7jn5XG21s1sWRLbV4XyQSWMepHjwTD7wN/8HLyCrTuePd5obXrzTYjytxukZ04xneQuuS5YjQcj+kjJT0+uJDSReU4Pd1dfQ70nGfL09Pot+AyzGfnyH3SOSmAB/6wPwC2CLQjRM1+iXTz2wyRB4O2PO6iGzp9ofngVQNIPXD/igm0MoS0WaUXHL1A3GPd5/ZEsslNtJjPwnRe1GhHNiJXo1pJbCHs3h/sw7fo5QJZtpn3UflF+uj4+UF/Lxgfv3jR/ycPFMIhgh+lBXToH96uOlf6X+Vd2thYihIpOouwleHJAul3q9GCX+Jd22D4I72xxdJVdMPFZN3KbTMcWMbZ1Zqy+fJTYdm7XWBipjbV0U3vWm4ZOyQ3IdYrWg+H5Fvoa1zXKNbZ/6IKlJPTfbLcnalcEUVjsH2b9AvFXNCL5ME4T5dcYuDNxT7JyiqCQtwYqmOxbbINw0QZFKZWGFLwKvC7DK+gVAhK7eDUvkA44k+GRGiMEsGRMTiSGMW5LDad2Cwjert8LcYXaNEIetAnVtbDjuKI9kBxFJtHWR5CXzHakzhkBcSF+coe9o4oXbkMr2jXw4EN6NZZ4g+0EVY+CMpdD0681XBUEzyVG0JU9zx2wC9RmC1TU8bGKItla3wVcfBabc6YAgCgLL3jEb4heEt2tFCYslEJvbEL9kpfXVOHYIp/ptZDorYHMVrgB1+1JKNiprva1OmEqax3mqQu6c5+eK3n1n5k7adVPahy/hR+60BwqIHa5R3DUonZ9vPAmzgPBHCOcq3Q1DXswmZ0AFtTY2janG5ajuN5FgjkAq5Qnsd7TFFCfsaGdsMJ0XXwU3N5glKj5y+1/fW3m2AJh8dQ/Cn7JhupjaVYUbIlrvFsVoG6gPgiii/cO5nlSYrmxMyeBAD8GjbijT+YBAfDl4xfJTNc8cDiHZu2SIl2XnG00OEIm5goH/Cx4w3MEwsa6R8dDflNYm8priG6g3wz0CxJ5wGP3ifrt+mOYiPo4l0lX/mmUoDTBgSE/AxS2PjYomVsgc9Bf/B6bAePaGMDEW/ngJCtrYSSpTHQbJ8mKYrOaq1eYBwpVTnTkmNN+1Fwl8nT6gdI5cgqzc6UE3mK4z7rs1/r1U3UdlEWnKAsmiN+c5Ndd5EnDXrKdGiRMSmjmE2ElpsT1MDWpbytujlkXySCD8EPgc+75g7LPf02kbsIszhWsZWZXWvkPnPJnURFr5h3bhJ7V5upre0RqqwXi2mt/ZHK+3oNXpnwjqKzcwcUyelVzwctMs6HUczOAS03z4fSs1uKVIigOBSQBlkERzYXQRK4CYS7E/zVPHuq45EiWW4pkmWUBdk5Fppcy6CIasfmgoUIrqdCy53i+RGbJYGNBEIqLRE0yE4v8JF+gYO3WOmIi1LAVnYq4iITrqbiVMmZqxfl0IU0hZT0NlRY8qYEer3xa38/eDEc1YIgbFUfio7WdSFJ0VQIfibWsulYaQDQbbjQfddBJrBWoqyNTkK46vE8MdSwdCbrZDKk05446lY1R/GYQlY1hzJk046NrrAJkLP8hcZX6Qa7K+DtyzyWNQ4PenySLlg1xgBRNOtMY4t+hOyoeufQImM9RjFbDC03F6n0jHky1oGAsiyQJp6aib1aQ9oMb4M6EDCbcPWi9hYwncexx7SJMCN6tgXUbImZ3pKa0xg+gIHRwLuKNOkRTn6wiBZQg2ClO3UXC1JKQJPkOhFE2NjCtlkdnTu3Qovq0qh7/t7In0jfStaYmGIRmZIEqGgzt0Jisq16Flq8c5hPTtf+1SgqdP7hyYaUPENKihiQIEakh5H5YGA2osqOb9y9qNzzrYZ/Hs+6Apz0lO98loa/XrU5CxCUTtrqIHlKQ3hcoiwLz+iocpWDxKO6Bi8/D3PvJsy8RRLO0dw7DzMvP48yQAS7XpZ4ePrIizIvTvJzHHwvT6gN+mbr8+q+k3xLYTgLuEQFngwLay92nFwiLzn1/g9IAP/nhSnCa8EfyHopJSRr5UvEYKG7sOn54ewcLz9PvBPkhbGXnPwbzXIPJ1TAwPEINxDGc48e0+QUV5IjUkDTBGfUu5ISnOxW8BMHczUcqY1/dgfdR/URcCJBTlDuMkkRBlGMPa/APj3xrlB6Hl5lXoaucVvvCiVXC+TdYHS8ROkZ3pyBZcPG4UcvirVNvzmPZudk6/PEO0vssF91MyxERo3NomAzp4O1QfcWI9L/seb/52Xhx4ydS+/GwLGz8BphEYDiOHPXZUFLMdbie8sjoTkdeN/LLtQew7MwirsE09kc6LBR7mXnyU0pPtf2dV59P5IqB2Pb6uQsXEuF32keXiCSB87heXp8hCNpFN3MB8O91/jGH/sTT0Q3M/UeXS+c/WcZpTSWAqtRnEOr66HfrqIUZbSFHtJjZ/sxjuhRoaPONGbqqGR2IXgGHgmRyjNs6iDMDxj8aaVRVIaDBdbCvAJLkicz7nVbYT4kWRxxdM/KZJE3Xm33wzxHl4Tp0BOmfQfBnwoHgAHIVovLYDk5WR6eoQCT74+EvjgOUH8w9kcTIsi9HfUnvtcfTIaFfPRw9Dp43pvsvZq2cAiRkb83HO0Hr/tYuO/SYD7Ba/+d/PHGH41JYEJSwKrzCuPh8YgkhcO+O+Qlqg/64X8P9/aORyOeas4IMNKVscRZoAJv2urv46IXfX9kL+SxB8hQB+wvYngVWJvqn2gpzok0CbD3NPwN+qaLkhXo731/vDfqH00EXGgxaEf+DI4H/QmsMO6/HPRf9Pd6AxVocpoUoMGk95yvafxusAcA1eNhIoXo22ziN7uJwhmGuMFE8Sy5xLyEpgq5VxIQie7nHx0ZyPZMdq80rNHXMHesirpAHx0vGJbj1RyYL3pgmOpy/9HG3nCw15tocaqZKTZ7aVM2y3gaUxzbn0jH9oJ2Xa99HyNZ0aDKPtYY1NmuyqAcC2uMZ2tSaX0CyessztqoynD8FNXZPksTOlRHBA3EJjvVcEkN2qgd5VuGYnQt5C7HrAJ0g37UgH5h25qDM3Ky2uiWxtUQ7sCviW4HKwzjINQ1xq3QwyoTudUc6g8P758aA7uaVR+yPm4521Unm7XX6WpWfUjlpq49srN12QSYN4XGGHi73ouD4XC0oZV3iGqk93xsfnjKU7qI/4lMCBN1pWBnjJjD0q9WuNxamkHv2wLwfPNrq4I9kH+rgTauZjXxReUTDdCqn00I69+rA1obuCa8zdarodR3ufzqNKs+8+xoVp135gJHbQ7a1lDhNplNMjCo5cI9FTevUYpj6DtETiKMikAeOmNoxhG+TWBwBRU1W2p0jWIeAVwuicXra4tMMclNwNYjVktWwJwdw/jCsU4BBbHWF/3RmFGwDdCv1VSFm1YNR/v+iBewBh6+w7pg0gAddHgCUfP2bHa7Q4aGsbHZlLhHc+/lhpzWt7kwNvoJwnZycF3f+o6xubCVCWwWeMos0hfh2ZkDpSm2C3w27Djhip9qGEJynIFztqsCmibyA+13tfl2FNMgzzzSOEMZO9O4Lxj5pGoYFTVnoXMkklkujCwDkeJ1jcGMvM+jK3OgszRZXgXQIqPOaNSwSreBnS1T7uNNEIPuNtMginD7uv5WuAsRIyh4RkSUfk4jFLM3+kmYZdXwBFKc0IXJKZglAaPbJ4QfVJhFgC4BoKf8aN52VaeJp8T9Re324/SsiQMlobypQs7xGSaKUNa+qc8d5H/gg8odt5IzXo0BhxrE0foFCSqKZ2FNCmrOh3KWFefE3Bc1TGI1VftdgMRD+AvYMWsjWNvTxQkzYOuSXR2Sg1wCJNAI4J54EsMDN2r7r0FtD9WugPLR3+rR08xkAa7LwNHZRXQFQ1ArJEA9Ou0ozlCaw9osKi+cBw5Vu/MjdgNmHzVyTD/zS0HLxqicK++pevbxZa4WPIUEnS9oeYXSDM1Rm3HVZIUywInBMzzT1qx342i2qzXTz5hJelT4gckB0+KQJQEk9ES6/ROicxotFtRuAVitFCXVcBp8Oq0jTjD8G8OIhtY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjxZzeMoPpUEaJNhoxRIoAyXO58M6YU9Rf2FRlfNFYJjc78T2qV8Gd53a8ahyJbXl2lKMtILKw1RlQ4jeK56JwEulif3cCL4ejlEIdTpbYD8nDf5kyKxHn7sLScXMAH8D92JuorbnaFFgszGYMeJr9iuEV7PsyanZSHnYNWIex+tfKNdBLKU69MYUk4rnbX0zkvNiu9+LazUvk/EbyPhFqSfEJRQFjGG4hof/qesa0USTH577Xlw7R0+MekwiyYyG2zYLq6Lk+AWTCp1XNf1uzUTHvp6qB+xkvW0y2SXQLUbZJdNskum2SXTbLLJtllk+yySXbZJLv845Nd0sDftrMh2RZLbkbw0Z5rxF7BnvHS3VmdjJegFyPjpR49XWyaGle8TuZL23AybVdA5KiC5F3JMp3hoPzXLO8k0aFEaiLAdUqEhPEJr65QXCD16rOqNQE+RuZKvwLTYREtcxTPuzSevhognxYZoqlRzFMdkHJH0k87q4/pC1urs4LcGmcVtmdMwH7V29lgAdk3lYjvnz4Vf2yn4c0n8n49bWHVpJ5TA1fRv+sHxVbHrkLZefS4Q/8lm4DfgAO8azIbLE+S8AdEsnfYqJsIdIeIY9/vmsW3xgny191ghU2FJrHiG8CDNLlp06RkjM6qaLCO/VN657RCGVGQB1i6NoqQMIpQZgRNcw4FhPHBMKdTddnH2GsX2uLoTfi6qw4h4VRk8MML9db8Vmy7TbKrtF1tcAWpVpmB3gG3PrIeN4BGX+Who5zEmk6Xo5hzKAIxRUHJbXz7E0cGqHrmXvWOjvwBIadlB86oWnLaQP3yo2apXIhjHJx/GILZkyRRpnGTMoTsh3J2WJlxs5vl7ApnH6xMIfsmUYyOJ+DHCij5YE+OtGwal4my4+Ojo5E/xm6cQo6VT4hUlpW/N8EPwoNhyZbBAvBljlfOD5/BM6bVMTmNrriFwFqfGMeTUf/oCKNd453ceCc3m/j1eCc7LMCmrf5gb3jYH7wkR9lwo7Tsv9IAuiSqm61UU50JdUxQpwBcAVUkUaoZ/nUWJFIamHbXNixTZ637d9qwEDawena5MNXREPh/uNBZg9eBL6F1YKtS4HZWeCIKO3G1tzTVPb/MU2WprsDBOHUW7IL964fSUt1wk3IeXUtjZXLG0VYa6N415sm39G96ZbgJhKW5grEa/bAcX+gPYSMwahPVetsgP8ZhJleBPM3iZjAqintEVlauFiulAp0rNw932NikBmKEUQpzFCSnwRwtIpyyporxqqJIxVbEwg/EHjJh2hpPhiOmTqlCTUF1Ny0FlYopKRzcSUdBpSpUFFSvRkPhbCtQUFC9Dv20N6tAPRUY2WgnqLAq5SzoophugoblVNOoXEwzDSwqophG5er00mhaTC1B9XJaafRdh1IajYvopHEwy6gkbFBCI7Vj6qKQWrUy+mihPC7q2M7yJEXzdk37fSK2kpbqo9iGy59ghXcqRq93oUUxc1u6WoQzkLebFwADezo5aF/PH7+0qszOmD5NgUSSa7L7rLZwaJBL58ktI8F7hniNNUMLMZ8lZul/z3g+TW7iTasBJdGRDfZJBniiWHRXgxEet8WraXiJsiCJ5XMpcFuQaKHBNbmJaer44duBJWm8iCVkSRtPW9gSxstW9pTxRkuZLN7a1JIunmN3xV2Hq6a7qq6UGdp2GEjoBgiktm4Ja8l32mqhW7ah7ubsfRYt5jVepYWSEijTwcsnXLPDCLrGSzfDfgpNgXzeLrc/sVs0r/Ep3X1S8YuTMF5WNPUYqHmynJ3XeFevCCqms0WLeZ3133ap0oZcPoOzdf57OXe5VNK9c7tUsu9u90O8TKGEhfbfSkZ6ZqrEelMIlJlk3qCU9kkAZ0u2kUXzoBPYAoOxRvDdlIkOkrjITRzSH0z97O3ySdHftI4JD1ENohCoSFEeGgbxtcpzq/etkCvevXqe5QI4ig/Fn44V2OFomT9GKBJjM6t/bigiwotf7igxGVIsBaAHAg3JIFCEeE7hEl1qJMYzzAuJuBOHuQPz6VzcmM++wyG3iROx/MCBi78Q+k7AomIhjoLH/KVIP23HIHpf7Avta46yWRoRAzETtdsnizC+aCsHrX2BEPcnYxh/SgydjI2QqMI2dcj/kojC5gIQRV/prjpfjiez8zA+KyCwqlMp2SqKGMa27gqmWGw72Wq2TsVBknRUScDnNV2yPf9eJNaL0RwSPf9eLszzmlXkeDGzUhGe16wuvVtalAruEgqmzM6/rSauu1oXSeq8TZmQrtYrks9VTHCL5vLSoi0Iou4yPKXnVe1KFdzZWXUI72rLIrmd1ywT2dUeq0vraju3oK4esGIZXdQtEs/l+RY+8PKncPRnRaYbLtgVhbww7yZGYexxtR1NbZ6upOo0lrSVE8Kh+BP6ncP18ETwAH2IPSi5O2gieMdEyM3HVoADh2vjgHujM40BTyoJJx1l3i56GTQkC2HtoJl4WAKHVHg4vEsrlT+6+MXBsDe5g7qOYnMDoN+64rReYJwjTs1K50U/Ker5kJhO+HmJ4oVc3apWFTjcO7GtuFqz53YT8b2xqWg28WuyqWi28vvYyuoGbSvfC+jyKv8YnCbpWZLnJKRIE9LjS4X0YPNx+unIiRZUqcJAOkXdarXF6gqq24BRUF1CqWhpkO92V9PgCgMLYE1dFJ/RiIkJDX/F9PT0C1akFZ0dLaHOhwoFFWP0XCZzpMbm2bXG5mmFy3mUtypG6KHHucnq09wpDY/3p+DxiuiiusclFJTtbUktgBUVRi7t8i6ugTI1gFX3XKWJjr1f/6XMT0hBFefRqdGmpLp62EorVlmYoXQurqidW4umyapFLuhXPeclHerHv3S+FfZAJxhVEFghKQV9a7TmbhmqdbNLWJRBdn6pOGYiQnGQLmN1kKdKwMTrMI1wMAXS4BTFM2Qd5zSMFq1u6xJlWXhG8zDK+fXo67GXLmPvanmyiEjggSj2TlB+g1Dc9bJEAPMmzDyqlN70etmFF6PflllAl+iFZ2EUd70wnnuzJD6N0svN1ufVGVIcY2P1aJGFax7hrr0k5QEtMvzQyt8ESJBLLz9HJP4OhosTBHvhYsFgkKIsWVyjjY53GqU42gmekBfeHkYNU93wYw1T3TDVDVPdMNUNU90w1d8CU90tDdrdKPj/OAU/MS2xBhGr57bR9axxIb5AqDBmtkBsGIm/dphd8DkYZrDtkKyQVGE9/6J3a6y1tBrzfCDeJlyIMAwr4bREYG2lcG3RtV29/jEhtstmc9s424X9lwfbLpve6hG3V+nZDLtd2Ev92Nuwu1sE4AZ43gTgbgJwNwG4mwDcTQDuJgB3E4C7CcD9xwfgvgljl2eZ5Fs2qRBgFNtjb9sr2GNvuzurE3sb9GLE3pbZujydHasbc9s2DBNlUJhaYUjBq8DvMryyRDTHpXZwal8gHPEnR+BpMEoER8bgSGImLzpcBm0jert8LcYX1UFW9KBPrKyHHcXz74Hi9DePsjyMZ9Lxj/YkDllRYAmqODjsHVG6chlKN3gL0K2z5P6o1H1VUO56cOKthqOa4KncEKK657EDfonCbGlmtfQwymLZGl9FHLzWhLxMAQBQlt7xCN8QvCU7Wihkfv6U3tgF+zXoSzyJ2h7EaIEffNWSjIqZ7mpTpxOmst5pkrqkO/vhtZ5b+5G1n1b1oMr5U/itA8FVR2vWse5pTTHbfh54E+eBEJeRe4WmrmEXNqMD2JoaQ9PmLPBBiB+HS8Op8KAEco+ViBmqnz0/NcRlW+/5S21//e2mXvIMHkPxp+ybbKQ2li222BrPZhWoC4jjqBYFrvhKyJ3uV7ERrohFKxxYGrGGlBgRa0TAJTNgDW1gC1gjGtnj1RgNZbwaW0txDbFQy2wz1DgWRjQhHCameFfJ103Fe542ICDkZ5DCxj987o/GFvjgmOf2eD6yjQ1EvJ0DQra2EkqWxkCzjROtR2e1Vq/EYddEp5JjTftRcJfJ0+oHJeQCCZNhdKacyNNkGRs3+Fqv7i0WwuQEZdEc8Zub7LqLPGnQU6ZDi4xJGcVsIrTcnKAGti7lbdXNoZEmBIIPwQ/gEW3ssNzTbxO5izCLYxVbmTPYFyf3mUvuJCr6aetl/40/CMi7yCZ5tnvfxktofyh7hCrrhcymsBstqy5DvaPeaOwHfx8PBxvmM1dHvJUFCRHAM24PgCeA3xUPehN/1DvwXhz08FPrRn9wdDzxdp/RZLSbStv3gJpm7Q+wK7oWJryj6MyV7oicXvV80CLjfBjF7BzQcvN8KD27pUiFCNrc922CI5uLIAk8jIy7Ex6QzKzhCN60pUdrys6x0ORaBkXUzaIUwbaFCK6nQsud4vmJRDjU5xxDSKUlggbZ6QU+0i+GxwM7D+GiFLCVnYq4yISrqSXonXpRDl1IU0hJb0OFJW9KoNcbv/b3sTVELQjCVvWh6GhdF5IUTYXgZ2Itm46VBgDdhgvddx1kAmslytroJISrHs8TQw1LZ7JOJoMp3Hv/3BBH3armKB5TxjUzhjJk046NrrAJkLP8hcZX6Qa7K+DtG8ySJVVlQw5vb3g8mGzc6/AQnLwaY4AomtkTqZAdVe8cWmSsxyhmi6Hl5iKVnjFPxjoQUJYFZM4i5geFPiHJag3vGX+s3QZ1IGA24epFbU6eaajS+/pE8Fc9ECAzuyE1pzF8AAOjMbswmBGSWQvAyG1O67HWNYFsq9u6pjBrdVtXnJ1oNblaGsvqxjy+MY9vcrU0uVqaXC1NrpYmV0uTq6XJ1dLkamlytTS5WppcLU2uliZXS5OrpcnV0uRqaXK1NLlamlwtTa6WJldLk6ulydXS5GppcrU0uVqaXC1NrpYmV0uTq6V5jm9sKppNbHK1NLlaKuRqKQhMm6IrFIJb4gJ9JKHiSEDfZZyjlITxjdFveZCFixx/OE2TSyV27/3tz93WycfWk+1uaxnn0UIJATxLFosoI5Z/FUItkzjAl+Fv0eXysvVkp9s6SeYfS/JTCAtNFh5prZcbxg1mMLj+sG+grjhzL/qj8SQY+/5APsj5k6A37u/7wcjvjcWDmiw9FrYQ4+Bo5I/9AWuJrXpV4v7NLuLWBmPFBlTl1lIVzKKq2jZVMF8qNimDgnaK8jSc5br6t0j1O1umJLwODoVGVEok4E5+W5OTSgFWRv5k1NvDl8No+JbFVxFLoC9wosq0JZVwCjiAKk6tDjRySgNRToMmKG2YEpoDbTjyrN+1HmlpRypzdZsewbNT1S3/CnW+WCAlel+qy+8KCbTjsOChGk23GU+RgUuZNUup2Uo165NSA5MiIx/j6cP1NE5gegvMX+s47BRRzTPTO7RBJKv8+zdkAJNUXvmcbyK3mLN6sKyvYuIZ8Dy8ukIxWA0vkISFLQaQFFEHUBNWCz7p3DG5E2ekGrGTrvnrIXWiP0Doau9y1xLsFVIyVp95Wl0boYDo4VQjoGlrMExArB5N+sQ65KFpAvpjx5XPV/O3vVeKr3jQUX/fHwf9QfCPY38sbdGIZ58nPGi4MnTX26ZmFtcoTaM5AtHnxPs9xRSu9snDCxQHJ+HsQiA4Rv8Yu6emEp32hgPMUo2qYpRSvypSKY3seGWr4kItZzQHov0Vh5p5BgKn58Ex9h/fePBTd6vT8X7w3F+2seNUB0/OSu35o+JwZCEAWgUIdWsl1wWOlYZhjtq3ixqyVq2ot8X5QNs1Neq9pSac/b3X/oQRMOIlvv54QG18ESVxuywIEHVSd/qNOkJhGa2EMZV1n/ipbGshogzOKejZZSZavu6t0mmjQk+2+Et7PG/Tz5yQnCyS2QXXVEsWhXAsjHuh4RRvQeYsdAzur+4obwVkcS0BVzVI0q138LljB583O1hvB59X28HnFXeQpI9q14/Rtn76SM072nWDYkk4Om8sfCcxq6IZlU5mZvz7ugBgXc2DMO8qAj+WRgybWCvsqR1o17Oac5rFJWPaTHFNG6hdxeaJhUkNb+xJAUz3fFpiD8HiiFqpspZy1pI9BMsSgXRJejCa3S3MVad61p77vV+lKFPlTcX+CTciw5N9eauebUOGBUyrqFXaHaUNhX2Jy7+wI0KSCvvBNVQzLHBsPKtADHBeiZlbD+EpplzgKF92I3SBQ8LerSRcKRiB2094Xog5vs0UhVkSq0XLhRlOFtbGmH2+PCGGCbKJd9B/7ct7yvtr26m3OPkYEB2+PEdiSXcQ5m3Ue0sp9bhmqDelYe1wb67WBVbv5XLZP457o95g0seRihjJIZCUVxoxUSRiWjRHgj3F0VD6+3596PBmK8LH0rwGhOgC8cV6GxmJXUhL65FSTpMDH+VG0R4IPF8PHK4VxfDkzVaEp6V5bXiSRbi9ULBVbPn1Xpyvg9ANeyaZlbKrmEFOy1OO8FjfZEPZ5ksgTFvHA9deNFlDmqwhTdaQJmtIkzWkyRrSZA1psoZ8yawhMkqZ9YAwPkZ1QF5byr4/PEvfHSTmq5+Lb63p91bOuHebJHsm28v82h3ecxLpLPlTwEe7MspeAeogQA2bsgl2oCuZwDesajH0EtPWXm+w39/vTaxSU41UN2AkI9WNrlsRAIZBBeulvLENV8XBF3g5Hu4/Cqh8FhDEe/yQCm6ricoQoT598tqf2vg/dEQox+rfdJDr340YpVpIaKmR0qJK2ruXVkaEvnU5nekK+tCVh7srzmeXni3uvan1mrVLx73NmOSVl/GB/cF4MtqghMIYiQKo67Xf3/vw+87nT/96f+//fXh/7/959z/c+8unf/32+8Pu5//F/33Q3X78mZQ8+rz5+0P8J/4P/vmXT/96v/Hhl99+f/D5fefDL++9+x9++I129q/w/n+37v/84d7GJXnF/5SiOTHd+BTGSfzxEm8S/zND80/Jyekym2H3jg5o+7+f/tJpU12AA5qbJeixmaE8IAqqgE7EBL+Ri0e1Uao9ougvhWORZyg032T/dYWRrj8c67AcrXbFRW0iiR0SWGyIk/u/4Gf/j/9bshGkb7G8qzDPURpn77c+3NHMptPpdP77ztbn1ea1/aHWQSw7WQbpISKXAN6neXL/lzjJ+U/cJ0rvz0N0mcSfrpIsvwyzHKWfTpIl1un/0tl4/8NmcP/D+3/974d7nV/+95angCw/mKPTcLnIcb6EgMzjC4AgR1n+Cf+TkX+j+OzTfHl5+fHTaXiBPsUJ6ftTnNznf8ToU7xcLD7F4af4f8JPjK9gtCJZZp01wwLPKgjn8xRlfyhttoOPL5+ChAAnWnxaxnN0GsVo/ikO40/x//wSfoqT3Auvw2iBb37y6ypNrqM5rpPkXoZyCUKyE52/rBeOxDLoPFnMVbpXAMY1g2rr98fdz5+2yb875N8H5N+H5N9H5N/H5N8fyb8/kX9/xv+uGxZZeImCeXQW5RVBQRFppXW//+HDe3xb/r7VffD56wRCQJdXDRSChSYOnSnCF3e04PyzeWHG6LdlFoiKAa1IjzLjqSUPwHUsPHALqm6Q+vxguPeae3AwTQW7VcTbF7/kzQvOvmC8RDtjsOtgTipP98XI9wMsbDP5lM1YwIkkatCh6x6VKAxYasKqYVGYHY77DUjZSKHXoA3I0zDUURL9xQnCySVcVgEVhsIQp9VsbJ94VQLBTsyKVfKRkKdSNk+2IPqgTUxP8V/mWpRFyKdrEdrFMe/dkolqj+JZHn60vIvbIrtUeIP8+/H+S0dis6L3R9FshbdHW1uApYskuaBWJ3dg9uKwfDBy4f7XzeGr8qhAGZuUatNgAN20QtUUxwt1j4HJNsQ8oeaBkrCjU6G5clfdtYi6jEQzJoYUtt09UKuOv0IBil9F8XW4iObtwtFdFwHrQ3xog+QPbSg94a3gxAbaqtwO5JJs0SG1PgB146inK6aANkqjLKBzqScCCWSdnlC3T86iIayGqxyAdF1wSXA1Ww7TQrEW7SW92DwDGGCQXTXe0AVl0K2UyKOMsOHc5H8Rdwdg3Qn9G0RfVayIpOUodlN+41uMRmmUSDEFlczKiVszvspm2k4GodLYafht7YDss7sHzdJDdqHZ3ZLEXw7A67as4g3H1YDu7hzNsFxjpe+ypTNAm6zCrmTsKUGMzNS5kuOJp+ewNtP7UQahGAhRyRqADapuXNPjJnAFg5p8rk6/7hoC4O2y+vpFh0SyMJusBhcxlWLuXznBkudhpGMolqCh7G4JcmLy5sDNuya6zDVMRwINAF27ea0w5JX3F/bXAbfX02fg7VHrsi3U3aqFPTGDtdmvsjMMk1Axk0QGQEpWSHuMncIg1p066XKZ5UG6jEn6JCXywnWAm9MG1evhmA74S1E9JXrQzTmKSQCIeB7hh1glnMMiuoxy2jUI5vDMHcwhx70VB3BIUXKFYtp1WWyiekEb1o+qOgvQYQEJTtLkAhmmktZ88KrvJKxiTbaGM6AJgU6dDnVxFTFa63om8EsPTsGQMiu+l7u4GfNhu7im8mJdXFV9jy6uq7w5F1eVD8quepgQPPV2th/++PCnB48f/khhKW79wh2VnsloMQcWs8xSAoe5ftbA3Apzl6sKttevcNBqxsh3vGF7tQzO4SnTrM4Bv8gceU+X2Z0kbR/5L47HtbO2y1ZFdvwWLQ5salfA8XzTGrGs4gBLaLDICmlx9OZh5Jlnr4j6nkX/dYV6XyXjxdeWOubPFGHizxJtoTg5SFlkEqrMMdzp9TDjHXeuqNVyZX2NaemawEZ3F9ioBAWtcY+sSCjCWTD30LXfgu4ELkW3YHEClyJvtoIELuQZKk1uTPWPpwvjDHPZnamolwzZxGQ1X/Xe9AcvvfHx4Qa/BbE1dKdhMp1MJkmbgHOFm8HlXvkHjsBa4ouVbNm+iqBa7Rhnwz5JlmmtQGw6+nMx0H6PKyIe6ZoKrOTQMdkV64rIXwo3jU3Vcd4NncN25Bc88g8OnNHHwEc762OvYAPVKiDKrtBiAVhsfgKH4k9TS8babJrH0g6AV8fPxw4U4V/sKGL5KtdNNSQVAxAoHq8YM5YnUMRcnmSa6tGWQh0HcRweDxw7KT9ZF2P9LFZjdb22MvpbXY+cxE16KGjsbFwwjdd8O/AZ17kbeJvaN4OlIU+TDvSAbCpEKxYQikxUdkoxIb9mMaW1ZjkjrOYHSkXN8jw8Mwv/4LmcL0+MicgyOQtZBqYgC+H4shQMLgvxyMVxdAtVpvTw3o3OVBDE7NtUm+KcZJYoro1A3gjkjUDeCOSNQP6HCeQgfxnG8qxYTq22m/yCAY+iZGT+2Ao53U6Rut8hJFcdH3v+0SHvQNGw96o3eFlb3S5b1WYnrU01uxaeDakU5gVp61YPHv8FseNuRdB1SJ3GlW47SfDkdQC+kgJxT8PC6qIr8WwVfKMzIs209dxnsYgsgATfrHC0f9fBqJ9CwQ6WZGMuOmNua92yM1ZgrFt8xtS5nyBsUULUKYjG+hJcFDGg5iwU3YcwXfc5k3vrPiS3G0FsGwlGszwpQqKeG4d6xSjUq4JBylOejN+2amRdmxbiP8swDeM8ikXsN6UIGmPV0MrILu7gDoKD1bqGlIa1byJXa+0yAtAzQ7GJpwARjo3AhhwUsuKB3xtZlmyL1kYnzBrYluuK1eZqKJfqCtMmV2mL/8fMeglZCEoOzt1TX64YrEV6maKyDt1lTWoTXbPdGiiuQ7U/8PsvXz0fHo8c2lvtuxXq7jpFyv7qRFteQpYJwo/W2TkqlE8NXNL2eVFsC9yqb71CAc4GxYpw1xzBkfrDdPPqjOhUGsX6V6ZYL9bjWhStp1E8D8LTUzTL15w3U3hgfnu5xb7hjGJqHrEst9m5y8NaNw5xPUWEZBaEgTiNoUyCvyFkJji7dztRmkR67krr9o4cqoKSp0viQuuG+R3gaKZXWC6QiLMmw4zhhQFtltOXhtofW2z12WDC8aQjHHXYE6nDRIKtlu65dcGFQvkKUFe3FDMsVqcKq9NWV/2CSZRWNEsRDjXDnSYOfGzXkMTIoPeE3m1ajMcXLB0yBZqPY0LV7OE8OjunsK2eeMDhPlZ29eg6vGlryI1sKcM6MMM1W33RcAvGfQ7soZplM2uaioIO+G3k6EGksNC7cB/SLkWhzkoAmrzCOdckiOjvmkBijeqB6bmyRrOLSoCydlIFVFZ3PtIGH0IWlsFEdHxgbahOz+9NSHxfgqsoNigHLjNODSlkMHUZpjvOPz+VVUiDRgeM7WQNrqI4tugDv/i5pfNgOMkmVQMhzWUYrQwHUndbEw1N51Gt9cr4h1McRbHMTofRo/JzVlkuJUP/a8FIkR9JIAavpyApnbxaT6hn8EHIk+XsvIBtquCOYfPa0BmElfViVniQbi1PR5q4WGmGlIW41RxdEtN40htNar8fyVa1pSZrU+DwUhs6lM1Z/wbSfjclxyEGUFi6ofrb2c9C2jJ8fYtUJrf6GlVY1V4kvPDWv1TY+3rO5VrnC2mkMlWFVlJHXqo7KXOopMSTCDFWz+rm5eLbfrkgWbxweVZpe63phtxf9BxFddMXGfETlBcKJXYCyFFUEDcBtrd1bE9xROygkINwKYF6bP2z2DO8+S2iR6xp9XrEiPWuHfSur7xifIj6HKXkRjmbNxR/6q4BNlos23PtGjnvdr5m10oJ6Hl18zS7TlJQ0FKedjsh0OZO1G905r5vOA4VzpvVrz1rs139OUv+ADmZA7sJlewn5M9p7iRYrrUXZb8qWnth2iv32lnaYJ2zVwIgg7zB/CzdIjcW72I4sp8JzbebVWUnoTCoH6xeRCPM6vanZpLlgrEc7P3iy8RzKQg3plHbifVzOSGv2y+IUOYgk0LmtD0drt8eviy6jUyQSNgJkODQajZAEcCmrZf3iKmIFxYWpXnd16QN39U8mdjTAS2hhuf0b5Nk2VZYbGvBjGHtHUKL2DVkywMvDvaJ0tQtxLe12NuBOI0Gr/sDocJVir5yrwetIQFK4BjV8bGkC1dro+Fwb+94NPL3yXMhU4bDosZBo3HQWMlBAwf3TsMox3+AbMWV/TYqnPCv3n/DaLrqSS/spPisK03Xcdobh5M/zuHEfajuLjO6kpB8fZlz7yCf+irZ09fF2jD7EHtibS5XWNRa4pNdt2X7rCdmB9u+CaBhpmCXHC3rVSgmIebQB3BKFQZ7vk2i77144e+5Hl/UplZzYtncYezq6gIYFlv7EAKv5DNtoHdD3Q3wdQk99h3RjX2EH7AIB38rWVwYouEhnNhYiIvFmCi+WrWttrZcAsaQsCRv0wKVix4MYdaIM+usCrqTImKB5oCFOOVagiJxW1hf2QYnIVPBiELK1OrwZXOpHRXk0p7QHMRE2bkNEhEwrGHWCvKcK8qvWOjrBnUPN2uz0qk221Y8zlqKAiraD4t2cdeFcqtGlP2S35QosxZTW/xmGaTJTbZWM1t//yW3sh1R+2DMPR5Af+lX/Zev5C9qNwpNXOu0U+1LHaEOtSiFXTOvir2U0l5abKMCTXTDRlZvZPUmmEIj237r0Q1VDxEcjJjkIqYekFSzXivEIW+zSpBDS9tqYQ45jNk9ZvL+gr20X2ldyqR2VPdJHMTQMD1kF+3mvZLwwJawwFqAxcKc4lViLlK5B08SvlBauHs9Xcht4jne8x55z3aboI72aO33vIfQ9dYI02/Nx032oCCXt/TZNM/NWH60B/K3tuWYKdvOkmWcO3JnExICGEzmuKvljqMch3OFto7E8Lg7OVGHU6045E5oPH1WAEblBKx7IypEKLA9bTIs0dZFN6OJnFocORWnJyv0rLKJOpVZGONGVBkYLkDbRWfXyCWXlP1uUvgAl8KFWgUKSXKLXjvLeN4VnlfCgcqRREy+2kvhjoiW+AC6Iumzy1CIl7ygPLhwVVi6e2TOA+z7LcDGXPVM4ZmvCuuIbR5pyxNp/2D5fhrqeQSw7RuZr0ZvAYgVMiUDCpju3ca+wo1jldkMoQMenxV0qZO+BpkM3sq9lFh9l4BDWm0KUICVuJCAtBDXAcSuofJTkWND+RswO6QYQtR75u1Qfto5D7wmZdKV6wtIdFhe0DRA8zN8R5IC9jcAkr5lW12ex2lTbAcvKDmd5uY27pyNO2fjzvn1u3NigIrsbWQnFNYFnyQUE4Gb/WnegRrRsHVDjhPrh//t7kgePpNa3d/uFgmIpSSKxiMpoIL3H3R5+By9X0dx0XC0CXziKOYnrEPwfS/kEzyZpszspGHNifz7bNd7xCHFgKSLNVCB0MCxUI/gfGj7Y0KTd5uRv2wgePCIicDz5ewczS6CkzCfnTseMCWHyJ+ihAhiYyM9jynMP33y2jS5LNQzk9Lk1COaafpZ6FO5trrrtTfi5WLRaXdAL4Yv1LQV9Acv/fGEW9Apz/Ht8zDz4sQLovgMZZRDbRe3f+bt9yZ+b39/Y+zvDQf7Xe+nxw+3trreZBhM+of+eNI7PAoGk183RpNR/3Djl67X/rXd6Xrtd+/evbt/eHh/f3/amkxbr17tPHxy2H8yHm++ePG43emAKYWxMiUvir38HHmny3yZInWChvZeWRj/qraBsCZxXHCtthBLXJ3Rb+6udpWeoD2atTtQofL0irxM9ArQg1EdWatUuCJqvEf6Jn8GWGli71Z+byv+azjQFnuRqvOaJcXOBqsbrP66sFrz1rLahcbot2UWCMmGEmiYb9wk29TSC88R9y6loK7XvkZ5gv+Lw4zwAFk0cDZ5x2xDRMNYRXohnYsr5W9elHtR5uWJd4JIHIGuh7sl0Wy6NJ24l6T8abStzmhXjkUfbdkVBp5pdazlc8LAI7BkTcJ4zu62PHGMhjFEGQ4KwvZDISuU9bVhRJGBqzCjxDjXQ4wAQQNtYHMDO/bxTwrHP3HDE+HENO4JsLA0EIAGGRCdyQp54l0gdNWexjoFv7XqSCXoDb43+P7V4bsa1oNEIQ7nxHqxQ3V1z3vcVqYLOX78aMEOSsP1N/xRw/U3XH+D1Q3X33D9DRfUcP0N19/g+3fB9WtMv1PN70r3XikOS7fER1N3WQSBEqva2QnXQmwgp3Vn3sSK7ZywepfzygpjswvrZgGtZ7gXmv4sWSyiLEpiDue94cFBf9wfDsaFoK7qHMa8UUhumF1viw2Cvwakw1sNUtFzaNoaHx/5o7G/T1wV1KdFHu0zzMmbVOWfHz53W9dhGoUnC8S64hhLqrIf5G8JZJp9eX6G6OMw7ZTNFr96Vs59rHgGguTHu9WTHxf2r0x5teTKp/Tt8BJlWXiGyBfRoLUfnZ6iFGM0wGIvOw9T5IUetkNYxnOUevlN4pFlYsY9xHxz18sSD0eDjOIz7ybMvKvlySLKcLwwb3IeZfjyCb2T5RluMcDs4BPvaoHCDGGnqCTN8QV1E+Xn5AZLl7EXzb0WhjvfTppcehnjx0tcLme92fr8wUxzYhZU3UWAMXcA4xGLwJCfhzk2846TnNzJSThH8yeWNYvpqKs2IE57wOBG9HYq6EyHoLeXpCma5Rj6eEuSm4zLZPTi7uK/Y28WLhZeeBZGsR3oFSGsnLVSGD/a2tqqmiic0IJglsTkzsfjrtO5dm84IB5XlBBrPraD4T7zbBv5LP9KjzJ+DudadwNxK3ICDE2PVDsN5sHHOrVV3NmSFfmQZfUcE2LT2Sb26BT1qAdHQjBU3JwUKXe9Laf5iGJXkKIrFELTArZ9BH+WcY5SevjxfdXqtk7T5FI7hN3WycfWk+1uaxnn0ULLR4+tIIx89E93i3HtMvwtulxetp483uq2TpL5xxLE43OmxrhrSE+v4xozpI+TOepimklZjzCPrhFPL+9Oc8ps9uhe4Q5ggfB/uQUP4TAjcmkEpJ3xoo5Tcs2xiU39ZbhYoCzXIULBgNXTYv3coRlAVs9WJ9k53B5axJNJuIyp9IKux6e1Sefx7+Xl1aY6NJMweUVmbgmXgxthE0PSGPeDbdR5v3pnFGSWcYhlOZyNyonxQ2f+VRbfIEU3aZSjtR0IEdnA5VJiuiewUBzVNwbHWgHW6MwWtiuMWTuqrbn53W4hDyKLLIgfIwnfCHehSw33uXFtBxjldrUeyFgFXQhwQIvcyhpnDmXpSlDRZdpGtNgieHxduXZ2cumE6S8sUokKDJsVmNx2JgJuwjq5cC6yhjIZmGKAninYsIgYUeqCz0SOYn4gueH102diq4rPH5ZwKOekXm7F3Jj1eGbJ4hqBIFzrDURy0HvuHzAuSXI6e8PDo+GApKbrimgCKodUWlnnjigJFWGJy7gbqkUwHMzINjruza7mpHQH9xReRGa/pHB8BtaCe3kPR/v+iF9DHewTTRLsJBnhtaVexX790490weJ21q9mS2UGvrmq2GA3IXNV15cAvc5wTWZ/Te/VhChCcdOrcHbhCNhMkuxF/6XnkDbXemMUsjca9d4FvZcvKbnHiyYjbHK4ePc8rSPvB7perV5v7L04GPYmFGHo3AJBDiVAZL5mvntiUE7vaM8ueqY2llMRJMrSHFKgvdFwPGYBoaL/8m3A59qS9NeCs+PhwRus82HnbDxtUdgBCAlYdBVAUO+zZLFUEI7WAF6msp9nRBrAW82gbAkNTGjGtLXZH+z7/4QYzc60rEE0dtb7XIYnN44DW6/wL6K/uNmCd9Cb+KPegffioDeZ+ION/uDoeOLtPvMoQImIs8mXzAQlNh/ICYItE+y2mJT8IIoYJRJgYZyewAMNN3dlzU25QhWR5HC4AzC4tRcbxLTMLmzaT5+B1YkrjYKnyFPAwjAW6gf4pbea+sUUJy+vkgxp0uRJOLsAwqSqZiLjM6ny/o5NrGTNyyXKFaVJMuVgEZ6gxTqYZ3kbawgp8RYPzcQRya2GOUo3wdVKKhnSp3LZ2CTUatemxrNVuj1pPBDiCYuuoANWZYhgqo2XSSg2WS+Xpcy1rjoACXEnYt0pA9CjRNcKvgqHL9OH7dYbpYRmYxGptP6S+CZM54aEIQNYqT2bkrPBg3xxtNgxApSZsdH+IFyl0CXhSyicGUI4wPtVzZ1of/HUqRpYnzlFZ5GpQNaRkQ6+39Oq3nrsinD+gZOzr6xCnyVxhu1xYrT6RWnx5xLd5tltvLqoOtIi0lBOncYYMaMo2yNAOr7B+Mn0oyNFmDXaJPxkhq0F6pZZEsc0BCmgrrYuVe7T0g3fL7ZwfAnX6ZqBa43xYzbsAnS1vsWBYVoQMjtprkBgwZYngkPKBbMz5YpR45ojG+WWE2Sv+HySfF/gNMVeVZ+oYsMAJG4e4OMWmoP70rxA8SvnXVcL9lMYnMYZD0gZCLihdwoz4ZqmH7ZP5keLXYcWSswWxQMtYFpMplaQphxNBCure/dTb2f74Y8Pf3rw+OGPFFwyMplzPyQiogUjsyDgOS5sQoY5Q4bZH8N4xA2gEaiROb0JtdOE2mlC7dxBqB1gtVkn1A4jj7i1S0FcFmmHti3RE5eG2WG9mA9WBr3xdmU3gAhRg880ucDPVeBHINWC3Ax0NHyNkwKo8g/DET1ohVIs41YoxSB0hVIOo1coH0AAC6WcR8/4WuZiM1AkQK1uZMjqryz02TIRZHlwFUZrfgE86vVH7AFQe8krSCsg04IdHfT22EMgvxGC/r76VrjOftVUBo3w2givjfD6fQqvJDQ2oaLOsL2NINsIso0g2wiyjSDbCLKNIPtdCbLdaewIJC+D9hMjF8jXkgIjYZleyh0RqYmM6Y6o3uoEFowPGfK/lMVo86CTD6+uUJiGlvSwlMjq2daYsKAtCZZapQtsGo//z7uDKUntyWbUcelDtyWr6/eXsK3Jxd7kd2vyu91VsvUm2fn3mhBOmLhSo/9x3SRvrM1KSd7MtlWTvK1wbcNkKkYu1Cq8Br3588hhIo/ZOv1qt7B6mvjjWRk/KOKwam2sG24Ty6hI+CPt4N85zt0OUpjHqDh1OVcsulL/AGFQZjlX+Z0klrugf8LLIVZ1ZF0gg1eMzLwtNl7YyQqL/VNB7VWVHB2Um4LD4GMrZWjhJWBPiLoCljOpnkgAZrJp2QeQq0WZbS8aOb6R4xs5/o/M/aKGE1pBnhdZYMxMiCtlgTG7WTULTG2xvjuN0zB2+Y3h23LzHqSMpASQRXqtEbIoSAipSF8SsaazVSEtyJZFz7tl0+huWXW3WzYt7Zahj92iFJvNjzxufoUT7NDrZYsHvLxB4YVgEco2gV4DzQ6sdQeyPE3iM8mm7T/a2BsO9nqTDfG8S9ixA3/wcvJqg+5BWa2C7ekoPB0OPveExKIraNL12vdxBNHSoXSdWpWxjHd1MhiOwVC+SPceu0d2tylZJmhYfZ0FjfhCO67WzVZ/d1tdOK6445ot/xOc7ma3v98DTjf9MkwvhGSO2apVeXrCkt2aoSe9SG5emOnhHlXlFJTdFVWT0BRYQl5Q9kV5cVI0bJ4ngmIQrRRnPSUDRDk3wjQpSik1Kuo24J+6mvaKgLyra6lk/A2s/Fc0HaQGTa5MBJUiJ/nGXNZmLlscxIaGsFF9IddnwDoeHhyDWH+asWlvMH7rjwJgTkpLCi1U3Y1U89MonqPfHIKtrum1Pt/a7VAt58p+ouRh0jVnWqwZYSrKfECLOtXCtpSF/73NKzywomsMeBsD3saA9zvzPmXzARaydpuImmjFXBboC0OUsbdd+lfZEx9phDNhlzzW6b11ZZgrzqGVRboaHx9SNRnry/7UAzkZYcpVtR+ibHb0g78VRd7aYN0Rfsi755nL8n4Qhfwi6bgqCo7TEZ4rj0BYrqo+KWJ/Bb8LbtwqPDNbos41g16qcc2sH4sWHMLwqbeNA9NuKU+ROiIVRP8CGnEd7wrjgg3Gk1GvP8DPMnRrSRf26GDyu8Qz+3eJP/A7+YQ3s+vhi3e+Sf6lEdCwoEWEu/b7drc0pCeXrrpeu/vnqf6h3bEHZeOioeu2ANe/dpBB4LzH3g9VreFtyu5tm7J7x6rsfmBTdj80lN2PuIIbkgKJMYABZGcSOlIYWZTw+xpdQ5dPvCtm25VT7Ip5delkOi6HA3ElkElhIkCxGt4i6oGEQeTAnkgRQcbFC+PsBqUBFTh5bDxRzR0cj7YTL95rD4fHp/AtyLllsiWJvUabRehOY7BxzrLTCH+N8NcIf43w1wh/37LwJy5xHB7OMEe7ieGRS5MkN2AHuRZiaXYTVzShghpLygpe01XQv5RVKDOhJui0EmQuWD0t0CyYG14A8QvACynunlQBEWiV4Vy5QSwXM05QFqTodJmV6XvXk1eg66XLhUiywRmCQuchy+W+JsohI20bM4AR0AuibosF2HhW3Dn1tzJCoetqC2C1yW8VanjGmBkpSdOPipWmswWTlOlXbFPMxgUvKk5L4dWFf7ipSYxoZE4R+d8h6yuNVNNjtaFTuOeZ+ojSplC2L4V2Ffhy/zFshVhJM6WtvKsvqKtoKRjfUQ8tuPhUEze+8T3HXhZUU8etONlJF9abfJn8QNITXHTmhTKvtjawHiStZEPcefd3uh7BMIk09KfEGXyqZR5rMlFahd44z3aZsotlqcyTJFiE6RlPOkwaKHcHYRhoZU4WaP5T5jmq0QqPQoLASu3nLdVK0K40WSDbJLLqJpQj27TFA1cLIsbaWjx0taASrq3JI1cTJvza2jx2taFysa3Jj64meXim1WeRADg+4UuS8S5kO3nGInJVDdkfCotAdx2gEWkAsX2o/CxuXD3Wr5VLYpbmFkZJG6mAVaJLVLTXELPvK4uRf8O5S3frIf9ROhngZs3IyC44g6wIVAR0VNRUaKs44oUnWWXZyhMwFjJ1UXyO0gh7mK03CFV/n73eM8fG/j5MJgPcFVkB8DfuTY7HPD/ffn/k702CyZAWHPYH2BdQtmYFwIfxpT/wRz2MZiyZTe94rOUC/EqmVDXwVb30u11X+l5xByi6D9NXTNUQNTqcRofT6HC+o/DR5Oa9QosFhZy4ctZHZSrF+qBgv0rRdZQshRtZNO8aZXQCotSYWnh6ypHTSkdESyOzONaos49arJCiCBH0cjjsHdEDynsQokqd083nTn3tei9e+NwzXfPHPhr5b/rDY7tDNmhn88kGbe1O2fb20i/b3oGAGEVWcytN9QlNfG/ecXL3wS9xidguFute61IYORwW/1sSiSALZoswurQ2vIziXLTc1hx7oixI0ugsii1pXQAa1z1PZPiKyIc9NsfU0dHh3MyiWoD5qCV0FqysxpHiTfBsyx141enCgCplJ8V1yuhBcZwGNeiIcUwKzoHS0n5IQGuDkCjNzQBEf0aywOLbuBAJK1ychNmSfInQgUucsF7Far2MHTdeWvOykIbq0TzbpFSAA8zVJw3IIatz+Njq028ThcYQ4tImtIj8pESm1vkSp4SPWfl8USkNt5yTo4XXIen3rgXkd4nN/cOj4WjiOL0l2AzarobN9g4UbBbQMLAZsmRunFfvQ87dM7vFKA7+s0QZN7SzPnHUu1McT/31OqknsdCBlDup4rgqI0ZHZSykYFsXSXIhYprxRJeFMMZwnRs8aK3LUYbMqMEdinNVKYCYPHFw2ew99DqKz+h7KP5LOZ36OookG/lMhlFObcMD5FFkFO+6ECPJ0e0Pgn8c+2OqyDBOL7vlLUdXbWc7vbyt/eiq7a23L+/Adgb4SWOApH+VApI/HmhQB/iFYz9tGL3BCiC+GNasLTPyALGIrlGbPQrhhGeuYOeKVIQpM4wWo1RgR5cUmSeaFDuEI2z9zNoxhrhjcMdaLcr8djRWWMchikH2W8WCgjKr8V0vnCXDxYphgzDU5dmhZs0ZWynLw4+ZONzCeMIWT04VjpNlTvKgK7Pihcbs+AdzllXScjMjCXXEak+8OhPCOhFIsHG7W4yOn9yw/IXJ8uw8p+RoPDx++WpioUTD48m4v+9baZFoZCNDsqGdEInGVhokW9uoUPVnkpV4p6I1l7BOZasu45ys7TXtgGCKjB4g62Tgn3mdkwDh1lhsN/GmqkegZVrIK496iwoKIpXKrJwfV+CqQeyJIHkkfymeGIrhR3jpcBshogW73rVFCj9YqKig7sakvtIhpsdsUoAanyeLOS+AwWRLXbSHbwd1vLOt1Uscs2mb6j7Z9vrCHZuwRijM8kBxxiYGW4zsMApP9QXY7dOmLaDDWFQFvIH1vNjWrze0Uwjrqqpyh92VKCfkJgFDTTTmJiruqueIrerQx5dGHQDKFnUhKFvWBKEMFahQAp0IWM6/fvQZixDFNl2lJfIepyFVgvJp5MgIpMYaXEVxbHkZ+OIR8+g82LM4m1SNUHDmMoxW2rcgdLc1A8DpH43WK0d+2/XaV1HcFqgQG34BloNJmSiw9x5EvDI/ANmJdASgI5PmuiVevkxjd4BI/D98Vxp3Iis2rkW1urwWCS6aGC0+yI4kvsBey1atTlJZucr4G9PQSviDK4cLgwyuBIRaEfvW5tfg7dI+zQc51ppwH8OBPmnWTCWbGjiF/bL6IEx58DBdRCgDeg28CPyWx/AvxGonK9tDRrnn9jTh22DDNAhuwNJ4+/54r6vwHawIchisSL2FuesVRE2eXIcuTOn1mbdFQAWgZDB8F+gqLzKLEPhoYK6JsqucQBrUxAIMiJtiLiUnszbN2BLRfumfyjw4fmPapKONWw9HkUl5cVVK3NKsqAlnuC1K4dzgAQxTYUxgsjma7su6GnpGFhm6OUcpMRgVP9RDGOq6aul5yL7xLinaWXrRn8pnYTyP5mHO1bSLdZ5DF+2jFNo4kaRYShew1HIySXn141m6NeQgWjamUEWprrBErybOPNYFu5ypF8i80xbIcnGVHXa1kQQ+Ljdhv9DQXpmGCdUFKgaqsCxxQTVDeb5gPiT0T/UuUQsAYHUk11rq6kl9tZwkWwZVtigPLWncyqmbc9EulZijS7u2jUZ8Yshju0jpAXHkl9Ru566lGBq2WZPQwG8OlWtV4mDjFpRwW1KlQKtWDq5lqV4lkpsj7r9biHc0KFEV8FbVlQWuFlxd4CJ9QhcrjylF6yH7o5x9Y0imV1aOyhmKccLYKDEQz8OPwKooilU77MlAtut4P1AHYFlUzF9Ai6yq2gLMXcAnbKpRYQemMnvBsZQ1VNamlTG9NSu0nyTPG7/q7WxkaJaiHNvP4/+yCX76VPyxTf76xDVKo/7L/kDXYeBqZg1dXrXXwog3Ouwd9H+F5r47jx536L86RAFPxBbNdIej4Xis3hLKUsqE/rG/N/In0vyQNcaMAhZjo3mQhYu8za4VAivIGfENgJsr5l7JrM396ElN+43HVW9XxXzpPA5ezFTzC1rf6nButuGKAtpI3wOhKNJPHz2uDkdDFsoFnnT+PKXgs04LeIkpjThfjMDKu6W1Ch55ZPwJC90gsyp7qdOWW5hNg1xHliPOo5KgNEt4BBL8K2CeL+2zNFle8Q9n6ZX4MEfX0YxHMsG/Amofgw/+8fPxZLSxOnGwTVQecwdRstQwyKisQmPI8EsO3AKAsne9LS2ejKQfRLZ6sNPh4mwR9awgu7kIrXMp4IZ2T17q3iVJ+4MImrzF4Y07VH6qN7oJPZCmxiCLhIHEnjXGNa4cGwtNEHDktAXWXlDrAKJ5Zuma5lGKZnmQJ13h+GhNCxPNK7Ev1JRrnjktRYp5bfUBe2EXz5msoohFxaMKOjuUf1eTcfTFSW4Lmgu63k3g0qgtBnulz5dZAblVdkWh0CohBscDz0LzjISiENEuLDPuvMdh4LB+dC3H/boPA++C2auSQTtFeZRKQ0RekdkidpV1MxtJG3WpUqxcS90C0DCI0MPmjGlUFq8gzLLoLF67Zxs1dNiwpeyzpuOzZtqzcY5KXeF8JgLZ6v5q/OeL/mg8Cca+PyBp+SyObl/ZDIXcIpHbLmS7RWzjixSwC2RvZ9ZV/Exukmar1kiLQaJ6jykeDJHxqGeRu00fgsbVrnG1a1ztvn1XOxgqqdKruxCfyxkjUxNVxDI4FEAGoajg5Ge/5QvYgu+O2NkRpeu1z5cnPHUzKSlrt1xg/aQR7oGwQtaFE8mS4BmNAwGCP6yJ2H3159Ny+DYKTi6w0zbOKKdw7KCG1GR1RU5zdp4kGQowRczXy2ziMMCTipEUSF1ivAN/w1zpx6M3/TfD0fhV/4iVDI9HPCECTX3Oe8evFPxvJe1znUAKX2ZGahwF+WBrKNvDKyh3g5+UIPIUwWQbibZBL2NUkRfSvNLyN8/V3FWyDcPfIEmvQ4GvZLSvkiccVK+TJdzerEKOcNAQbi9tom+4UVkZwEQHWZ3jAQ+RK7ECwkcgCAOOgjCgIscdmZjdUmkdCc/pDA6GL2u4//B8ybWSqTOz6hmL6dfOlljBiuaIX0LEplFybLwAZGdmOnOQoPmOU7ILWFdLyC5dedeTjl30ZyRjN4AD+b6SXOwcinomdkIxaJhq27u2kh2+2klXGtQ5666GFU670rT8vFuqF594pYH7zKuwKjz1SlX3uVeqrePkK6cT+0bFswS7hn2BcwXWUu1kgQZrOlugR+N0cUhsMmqFfeCyi+iqXeV4icZFB4yRPHLHVo7DIRyWLsMrQSanLVJs2LmP/L3haN/u3khb2OzcZSuHrbveUtq5W5tqTjUKQ2NaTt6g6OzcFc5ccElqqmaiLFYXL17u8Jwlb4S/4P/y57nLJMuD0xT9Z4liHtSuckezKP/IO+LGsPY+2GOh2UUUz5dZnopu6EkIcP43rtte4PXmwsc+W6bX0XWSZufRFYQBO0P0DXKWXmpZE04XCOWO2CBsUAJ5Ljru9yZ+gHWIG/7RcO9VcNjH72P+3hBr1wFDSMOr8t+X0SxNsgqB3gFHCxlXwLBSoYbuzEyqxnTLxoKU3gyTVrczhnPT7Zj4bw59sCvyk8eTU8BdndCIlADkZgMNLUkTBRZqdYl8pKYQ3+/rG+Pdf7hl/K8DO6SYIUswihBbQrBg3n213vXmytL1j4Kausbkskm7bXRcZgumI5fFKksRmFjuTDwKsMXKcoyB9IYkGMnQDIY1db16OVC9qx5qj0toQDJjq1YkMSVTJHtzZpNjT7+r6QVOwgwFpHy9WgEckNBnWgHyt+vlxSIt4tpQQMO/FREMF/iDic+ZH1D6z/4EFPbHAeGReI7Fyaj/8qU/CiQ/BnUFX/M8NQ0C8RCy2/+oOgRahnVwNgtRWk52nWKqWQz1krQc/0vIGys9D6+uEFazA4TVP3HsrsKmUgiNjg+4IpAMK521C5QRBFyQ+4cldyq+N5J5I5mvTzInlatL5qVof8cybCOcfoPCKcAx+ujBaLU49RrxZlIMu0pkEXlf5FUFVCUPR+8SxuVoFTtVqPp6CfVXrrAeDQ98qQzCfzc3R3NzVL85pCqm8vWx/vvgm1AVr3bSmmvqC19TOkITOoNdZaNZdBXGuQwVAgsl3LQbR/pjKNUB3Kwyi62JovUzJCzZSlyFSvM0IdYV7Y55WdJP9tp3ozsmKrG9/lFvMKmrQNaa1tYiu9tXVSWrHAgQQlV9c4FfiE1k1t/egUMMvvVwmM2AWmS3LeHUVHmatDqLrlEMhWp7Myhvb3HpF4rbpLPJMJj0D/3xpHd4FAwmv24UqnDp0FCR2/Wo85fayeOOquGVtkVyAZKSqLMvkvBHvbf0ua2/95p6TWCHH9zd7dBZ2yOgwJenD9cx8ZauxemrpTXi2Gq0qoWixi6Y7yEFCm6m8rmNghvgpaeZeSheuwLjmGO5qqeV1AoirNDRFmlP2RroWudoFs0di6VwEGs96L2Eg5U9Msh1yjXprxiOqPpcw8p3VNOx4vx6V2Gc1Yn2AaiHQRjMIw/RQ9AEFOdIOY8Hfm9/Q1nS7SHChvotUmLuwOOep9HZGUoD46izrVTAJqhcfyxlDhpAQwO94hJD9fpQoQ9C1ihJzYP5SR4s82iRBdkyTZMzPOQF+hjEy8UiaFNN/33q5qZ0CICxph4xOcadwP7lnlnpbNdrv3v37t39w8P7+/vT1mTaevVq5+GTw/6T8XjzxYvHbLRf252akwR7qSYrcKQu0HBSx0grAtpQRSuT3B0N1YpRjRnUm2hE0IIcLPC2ARFIi0ld/5ljjtLoGgX0dqj03vG9vXKQd4NLlJ45SG459bIC49AfvfQFHDZ6o1HvXdB7+XJj+PzvOAfV3nAwnoyO9ybBa98/CvAmbrQlzrXVW6kN9l184heMRMJ217vTI4cH44jsGksg+q2H0s9Du2scEdLj+9+nLfI63Xoybc2WWZ5cojRYRKdo9nG2QNNWd9oS/h/ZtPXk/bR1Qk+KVkvlX6etD91piz6ytJ7gUW7OUTxtPfnd2v7JtHUVfsTXuq0rPGhyhZt3p62bMMpJxQ+fu9MWJfe4fZh7aZRdTFuf8chzdBouFzn5chrFCBdTsoe9FtPrcJFVlszFgVR8nuh5l9dTgdEHuByI+GkAAEfl0/j/ji1LkfYeXMY80JMZpMlNZooi5jddJJm2xkc9HHaSUJD38IR9qCae2HugJ/FDuagis3YyO4WR/9L/51HQx8d/wzoCOM8ftEvuX++37v/84feHn+9v3tv49dP7H+5/oCU7n5/8wv/q/KXdIcGAqB0EdWUfvPFHEyIb/Toc+Bvt48leu+tNRu8CRWSa/Fp7Tr3jyZBdr8Z5v4uVG4szFjFYeRUFi+BmQnbGc5VtFpT069ll55TWuckV1n2bPS5ZQ+Ut1hh+62DGFWVQBKdsIFkOxixwxWfXO+hN/FHvwHtx0JtM/MFGf3B0PPF2nykET9wBHaafJhNrpIZGapBSg1MQQIoHFJpdBCnKlovcwfpLhOKvZdzETBieUjtH8pt2SDCCWebNz1AQYuu4LOBekdIKE8dKF4fdWtfjVqAsrkH9USX7V2VcWXu1keMkD4Q3sGtApdJq42ToGqXhohSmer3VRltgc8wkDRbYYc41lFJptXGieUCihAT5jQwhZAyk1lptJJJO+iRNLlDsGgZUWRELQf7vkrEsVVcbM0WnywzNg5soP0+WeRAjNxra6qqjdlQTuwv00ZkZ1HA6NjyXlXgLXq1kJVLdbQgsrmwTlPJmBbEujQnCbBCkC5q8gQT3I9DWdeZsm3Gi+zZgWH4xg3mxYFo4wX2lmjSxfaWqLKF9pbo0kX2lqnl4VlKPZ7qAuCs2E6OK3KsGejboeU+9ne2HPz786cHjhz+65GXjPUZa5zouVyzmC7KAXypwFzNkZAf3FhF5UQAu47xu5TPJ3cZJQGH+TFBgYEOiTnz5KBfqStU5cqKGP6KYhsOif5ph5qv0cx6dnfOO+N/OnkgFNRIw/cA98GlYX2NJ0E6Az1YhiOrzgpgHoLpUa4yHscShcLNQXxF2fQs7xycEL7+C/YHVSrdI4zUr7wyOm8RzyNji8ejbpNohqtc47svShxGBBFytZjB8sgGC+Kkw4FFNZQ6cotAXOgzVkQlO64HuV0JCbx0Y6EIc+k3Aw7YuAZdlzMMl0r9URNsVuYL0xjCtQ7appXcQMjnrU8KNBL78gUablQFZrWOUIK8pwFTGXw20AGVt6KTVftV70x+8lGjxTDoKOeeqiT+VJ2oLjrISISwJAVPHUKTI5IllEKpl68Tb1DZysjS05dUyo1Q3cYeauEN/XNwhNi3SmqV3tGRwLD5NPUfixvLz1HOkbCw9UW64AKNMoWEI9WSlatJH04n66TPQ2jT5sqZJLCW7ujaoFoMjw6x1ViK5JK6boW0wch3ZhDZcar1m7KbnRhqCladLHh2UAOH1E8BinDYTelpjiv+5c6Nas0dA28bS5KmlB0BRUlYXvOwcaClnXzUXIn5IKE6PeOBjpUcSI/3epLGBbUIHuz+69ET52GKhZg9SIPvi6RanreGA+UoQpCa/6iRc5E2KMi4arh9Bjw7p6MBMu2i6gNi6qJJ7cQUATV75Iwgi+rsmkFijemB6rqzR7KISoKydrJymkrTBpxuzZTiDsoHo+Ea1obpgQHBr4AFeRxKlTaEkuoIahHViUYMY6qjdlfRPtseTWhwASWJWX79R9EKwgrZDPiQAnQPXjjf68Vr68Yoaci45mCnyrPoi0BXcOKyVMTZO+BM0V2ZzZTZX5pe+MvGZXOnKZCQBt89uob/NVPWtoaJVxCMy4r8T/GiDO6Z/VUqzSXODiovDuy8VQ6wXSZyIRvZZc4NYbxBFPtehXcKA2C0pKnMgrPm63r9Ydyvxe9pUVmT4eC+Q43NdreJ1S15r4Jalh1RNw7pgAb6Ui6ykDZkJ90Vurufmem6u529UojVkWo1CJTHVS5qd2qRZvTEelDS3jG6XZOVspFkJ/bm54JEfKEmwCBGmsNuROnbWCyNd3q4kDdV7klRXM3TDXXCpx+NXgpatfNcioNNgFJS84ycimq7P9tQkOrS+NkGZvV04U7IyZaqipERxUGOysstqs+URaFjf/C1qxxK2Ak6A+nnj0B55kgSLMD1DwNceq4SV6t5B/7UPsqj9tQ0RYyEDj8A3J9mXmILYCsAo/gDWDIqfGYhAFt31trG5QUdlhZg3KXHx5g4GL/qDfRLihNxmkM3hEnM9K04l1kGlZwT9tYLG+qGUV0Yn0l4QXvbf+APr+4FoYns94M3sbwe2pvLlwNJWezdgUYqcj2sk1gyIfmVmdDPth+S4tvrkiho5g3GRjHDFfeq1bT2q+eSK+1Pr2noDvsLFXYGKtn70JHaFfWmVpySD96rYrmPsWRKjyqE9Vnowe2lyaZVey17aWbVqT2Uv7WyaxHf5DAafnbduB1z1zXMlUqLlvTZTXpMLiAV4MWV0o67r/GL3Wzx+MerxWjYcHvn7/RF2HJ8My7pRqjJazo/v5B12rRoQkZIm/6KOPO332E9wGPx9PByUuKijqzZ1SD9DwUmYz87xT+ySFlyGc+wGvKHt5SqR9LZJdlri2NWtOTNhw8NYjfVMj7P9t54evlUDfh7WMzdBKG49OaJSwhNaz8RUw55bzCtFWbK4xlI7pzBrmqFmYX6LKUbxOUojbPa4pqlR2nTreclUuuuZFr3Lbj0tJe/aemYmEq7denIg+Pt6pibCL9webklMAgbSeS1jsq0O7ScZgIWMwJeJf8Spfra8vAxTbOe4Sf/8SOscHT8/6I9fYUqn3A449kWYxlgawKEscAgS2QP+wryS8Xh4RePj59j/2xym6+102Hwmw4N9czqXKMyWKeuOVvzHce+gP3ln1iViFhNvSM2D3uilb9b7zzJMwziPYhSAAPGk41FvMOkPfMI42jNcVtmcdBnT+CRyI4CPMYuG0fXaV8uTRZSdA7qfohD/mLYOhr19mfEMh8PskRA5tNoiCefIXpH/xroZ7ALsqkyC3ijVSc+naXIZ4Ewptr4xRIK90aFWnaZRcTZ4ceD7JOJOWyXXmDMZDw/eGNIHcXpn0UakLbjR4MgfjYcDyrr1fdqI5JQpaEMU/2qTObqOZqigzb7/pr/nq40EnZq29l4Nx4zT4hSHB+hhFYaHR8cTwPmxPqTBaRRfh4uIbhG35py2xv4kIL+C/uBN74CGSAKtThbJ7AK5Wz0/GO699vVWpylCAXn9cbV7MfL94LDXP9BaLuOLOLmJiSDgbHw8eD0Yvh2ICE6gPTZvdjV7dfxcq83UI84WI//F8Zit7iqKs4AF0SENjvqDAceS/mAcvO31J1RXwfPOZJieX16heRAnN20WMurwSAmlTVIs4LJgMHw7bTHnf0a4NONsxpFoBIuqgYirCix1tVUpJ20Jy1jQP14d0Dv2idromvRNNWvRryyeUU1SGTG18fEhcOp3RKyVkWjxF5SGGfQvFgbBHfIsKQeTpGfV4XYZjSsezKB0juFEKFyQKapo/pAalnbpSjVl7ZRRzFqCEhPsKLGfxjiq6Rg8w8ErDF9S/RcbB/3xBEcgm6NslkYnaE7Yj46H3br7A/ZGuiHiIJIY3F1P1O4IFMUBS3rj45EMWWIdhz5H44NKOAcKoW0KEtEr9WtfdR5ve6OBPgsWCse6P+xYqupiHjeB6jPgHqlvyVoA7dojAi+nwb4r1lb1mZjX4fpmw1K1VZ+Mcc+uby70vq4zGfMCh7nYzBlQsxJCXOnYbcpZ3MT8N33PooM/2/UebSnRFCTvGZAhQMR09UmcDYiD1VbiK1l9cl2xI0cZPQmhtiWKYlsopNpGyEX9mYTUsMSTZ9dmW03s3Aax+NRI920a97ytpntu84iF05YI4djGLoJhyl2sBMvUG0ltNea4zlOUnScL2uXk1cgfv6ISg9eWRKXN4jxiQiAu/PAjZcTGvXdjfo0L8qFbCvDLEWOq2B+OGVowJ2UXSAtyGaueaGYjbXvoocBYaIzHIq1gVMxyjnwU15hIxRBtTBjs7QcdHrTKOiLdBD7eZIOHEIKV1YYWTKjTXGJKnVYQj+q0k3hWClItRI62bVSE5OFn9HuBVwYnBzbIovhsgfIkzqAtEm9Ev0oh9cXBsDfpeP9jnwLhE0h763Z3ve2djt1MVnZNQCPOUV3I0CyKaTXI8MpVIcPrM6Bk52GK6Jr5F476DBzmwkxKUXeFkv5bt+CpHQRu4PyPt6OuQfl6D38d7BfgCg/oszrWPLUD1g3y+97W5rY6aeX7D/T7YB8gJD+ObCqWrVFotNyVt2Kdt8DAZ7ve9haNprBhhcGzXW/Hu2dvPByRb3bY7VrbdMpQ2DW73vPxxi228r51Qzp4BLFl5MGebIA1ka2NaVUuSB4rEmv2LPdX12s/8drdOlumxu+zLkxPNerJLvDPrhee5ij1aDhAcQdwYIgbjfFX1nWq/Uexl58jbxFmuZcu47b9wi6bXMdJ++xrNiihOS/YU6Wlgzt5bcuvN0/naVCBQP4ZDY8H+xv4ONy7BU3rlC/xrxR8XnIqtss7D6+RF3p0KLCEQkjDGdtPX+W5OKD+FQOmw0g8U/TT2ZM7mIdbijJPavR19rPrtT1sHO0pS63DvKi6cg3t9KB3zS1yV7dIe9PrnxLkZfpSbx7NvTjJWXISLz8Pc+9yOTvveqFHTd5Cj721Zyj1khTjFx5nDjaR9BLlT7wY/bbEzx1ZslhiLV+wSM48LKl5N7jj/DzK8InhKTM2eQjCzbaQsTVRgwh32HwNZy3BOiK3R7M9br+nxgUCAJQVKDYfbkhDOjsK6/RU9CB0HsAUDyrCFN0g0TeDnRa9kOiD9IgeHPX2eeTjV/7BPrwT5EHa3ul67S0cRl+ajVJ9IT3cbnt5rzd4R5nrDQAyCCLKJDg85nRXR32QusMY1Zjdv2KNYw7EBrlAV/mmIYCzUt2gratV5+Zk9c28cD88Ic2dhkd47R9NVrH2Yu1Ws/YyG9NvuqmXM+IBBowSBEP3u6Vbr/tISDOreqFC6f9oxJbFglkFyQ+FkUR5JUckKV5BowGid3tcEFaf31h2r1bFjZVRefIkryn6BezaShQtfjkKOHsyogpgQAtrwmursKKusJKVQew2emuXRnayU2oRfrXw0pfaYSdFd3RU9BpQSN8d/Rk3vtodvJbLurJqA9XuFK1JNZIljCqgCzq1Y8CJFw07hgpIyngOTLQ0/obRHYuwafO6o2HfsQEfefQr1cHW1r1aY+D/iRWnNmHQrUxke2uvWqSeoy+kYl93PfXNhSL2IxYdCrDhbmVgkcZJGUh5zMGcvNr1U/iis7oyBSIikcCIIAYZJTE7dfxdEY4bS1sxuvHCeO7hxw8Zq51wVkB0nbb83uhAUwqoIvwJOk1SJHlr3Gmc3MiOmXSFO7MrGRySGZcVPnpYW4iFhHCxwPJmEqMuY/XRb1eLMIq97Bwbct2cR7Nzj9h0YRtTL79JcP38HF3+zQtj4UmGC8mmEWMXL0N5ZhUriOFDlzjMeBcIXWWkxxC7rm22C6SFnRJpgQxO3ucseSRtWQQpqyKRTTxbG4eK5YxUuFjSTkzH7cBK/4dry0SXetoZkYLFGJm+WBKp14L3w5HZ4ql5/jo8wj88s5XG/v/tfWtz20ay6F9BseoUxV1EJTl24jhRTtESLPNEIn1Iyol35ULBJCThmgK0ACjFN+v/fmqm59HzwoOiHDmLfIjFwTx7enp6+vkExlaH/pnFxrU2MM4+DK2cYjk0T9vC98B8eNDA9WlWRh9WsQgGL7Yc+0TBdqouaPyBIyzuXUFl9LW0CDArng7SHw4zSGZgmvbGuvYErCaHaoatI1uI+NYFSf25JOZuNNK2+FUT1sDhhW+DOGUpcAxV2Dq1iVZI9okXGdyaFFS6VFbcnEDBO0EjWMdV7u66L4iBNabP1/3wxu4Nh3AHIXyZrRdX8J5kfyqbpc9d2y7b5xqOj3Zr7JDyXKLUDKEVpbyYG5VEVXuSQRhTPSOtIKVEGvfMyVj20zjKQxkT9c/mL403+F+Js6SwbsBT2jSMzThLsZH1vOF+a4aO8UbjYNiAK9opBpSlIZvYt8QNo0bziysvKqgre3ZBSmpZRtKK6mQp70RF7VHprWKiYXi+91+MiRLi9/Pe67OX4cnodFTNwZF2UQpe8XRwKt6VwIxWK5JkzHtDxqFKAVoseL4iLln4W5jSakW+JTmLkEP4Q7LIpGC8m1x75BV3Sbm4+pBF+dKv4/0SPkya3f3oJRekICkEq5lHSRF7pue3DfwyDnIlh/i0oTzZuMOUD/YI1J6MSeeQZmqi6VqWQx4wU4xg9Xrv0tXw8NQiV037QDwE6uiibcXc0TgH5m6S6zKOcltqAFouIhF8S9lmLUiCIbOsY7Vc8fIoPiHIGLI71ZgulJ9YIHMwVa+2R3YYhLIw3MQ2l/lHVJpPW90larvmThQNu0Y+FbVdS0+Lhp0rjhe13SvuGA1H0L0zagchPhsN+2YuHLVdcseOht1KPw+XCTEoJNmr1GkGXOcUYc3ybSge2PP+igCe5dumlyb7AH+zDzyuP5kjSdJIR4UXE5qxPgv6NgUXGCKbka/TWqWIUcDmYSQx8JzMG15LTSVtkUoWgS5BQ5eg4dEmaHCF3G97rMwSJyXoS2e2unOiBWJS85czWsrr0BSPP8l4SPT3HNfQ0YvSWls4P/gKgjP7YdxkeP10auObn40J6KnTm87AvUYyAyd4YHy0j/cY2b54N2jw2HjZOE7UNqJEOqIyVqO/eYfUpPaklOzfQOn0pTLSZPe8+PquC5FuTSa78q1dMtU9r2N2I/L5wcJJetQ2Xcu8E1u7LoTAdYmTtd43WyPK1AjLw3ka2YJZlkbXleGaIxvly6eTbDDRR3/3Wm9YnrrEeT0b9654dYJcl74AQwImRZyrvXfRTpI4Ar+yEGT3gckTefPfJyRuRzA7gtkRzI5gPmaC+Xp0/Hq7FHPzAOBVIVMHGkfK9Lpik20mrL7TQBVJm0QVk/A6LVQB2liWI6rip5xWyKpS22AuGdijzxYu42lscceiDW3XSFicOctiFPz8aiyJG0WV5/imIA4vNPDG8kEM1X7rFISustNoyCxsFObP6MRiuKxZWSv5m6Nch54oNSYsvuiDKrY2LYwVeIe8fWvsZ34igPdHweHoyIrWXGtsRW3ZzIbZqKkdu63NJXLb2ytQg410AtcM88m9Y+zbMFCYFEYVDEYRUXHNipeHmLaLKg9cp8tsaizkoOYAqleIRr90yw+uYqohezgNIzGDYPG9GhM+0aI12bO1bET0vKY+FHQgFhVqAz8LvmMs0haEu9KvYPyp6h7G9WyXsaMf542M66vXsvmFNRLqk11FUI8FeW0jbk/PThxRtvEseD1bxN5mMbvV3ixtDK0ZurLEulvwEfpd1iiIugNNmgRSr0CjRsHUq9BHjcevQJ8ms5DRbPoD4tVgR1pb5bqOZZyaJj3j2lXuT7bw3b4zOLdyClkV2wF0ROe2nT1WVT12SmGVRtHniaTdZsyXKKUP9H+pJfSwl7JhabG5RlqMJ40KcBXOvsMPoq2DWfWXeXZDLQEvorKR0F0/RTyw+9ZYeWMnmrPyjy0EfMfKd6x8x8p3rHwTVt5O9hqy8k7CV8nKV5K9ala+EdGTtj3gze1gpaopdwUTVU+6qzioimXoTFAdz3Rg4Uca8FZ1DFNlvzpnxd5P4j1Q+YDaqX5nIVOTqqeWmqJpgLkBwPGbeLUCJLe5z97T3EzaZCZFmaSLUvi3YwsYuzWmErgBIlzXB1FoHhVBxON3CDv1i1bQx+voRvUZaXslXUc3D5tlh47UnsOCZpsxWEZbLcWOAjSTgRg0cAOiGy0LoF+zYvM4Dk3d1DimSMOt1YqlhmB4vLjKCpLepwEiQyT2bSKyyN7QIXKHyI3yfCiIDAjJETm7vlmXbgt53fGDdEDC3cvMtVSZ/Y3VQUStQ/xYUKB8txWiJT0u1+83yZyrpck1sp2yBjdJmloUrF88rS3Mg6VsZZNqka/VXIbRSvsWRu62ZpZW/aPReuP0rAc0cUJfwU2CIFVvdAP1KgJHdWGVHmtYpe1FUrJGUbJdgh1d+U+kKwxBCNVgUChMGxKJPvo3Nhs1kgCqbnqgKx51GMtYQwv9GuDNasJPmvljHLFDWPaPVukOpZM9NGbBF4if6HkvHJFMjfPgiKYipZEY5pNwPjoNaKKacDz/x850Ph2d7vy37/X/QcL99d+9e/fum9PTb46Oznvz897r10+evjgdvZjNdl+9+q4v7X3WacFiGnCumayO/xLJs3p+7wNxzO+9+GfvNsSZg0PqRNrz9WLqMWoWg3uoWc58Qc0P4PhplpfRpVnYzeVRzoUag8FfNLQY/fMiThcwuHB8QvOUZXKSsgzNUBbi6clSNDdZyCdWlFEOd0vv/We/dxvlCTkMDM1Z5mtaE0gUiSMHXoSseXwDf4mUbvRXma3gj3+to1VSfqJ/04g5vJT5JC7JsH/0CP3svejdXcVkTYssXSYkOGrvxR+9VXxR9l4ok8lu4jwqs7z3ovfTzz2/lyeXVyWtm5RxHq16L3q9z5/9Xkm6e/FP0f0FwPY6LoroMqZfZIvDq3jxseBxBPK4WK9KSAPuFdl1XF4l6aXvFRmJ5kH+9u6iwhOrfuH1yDo4/JQJkw9ynF1vTuJQJSQCwIf1JQmVPCaBol54NySaARn6JstL4uBPQwrQ2axTL1lahmDYpI3Q+/z+83u/R6Vkd0lBVtoYytfZMlZBfGCH8M0qSq1QLuKy5/cIZvBa5FdUxtdxSvso49/JWJI/YlEmWLTkrSYaXEXkfusb+QPhj11U6MsoiuGHLCcxq3mcPsayj4JZ+HIyHcvUMqTudZwDb2CpfRpMj3lOQl6/uFklpb367M3JaK7WzuPb5NbV/TR4O3qr909krvbqIDJW0xGaS0WJneRqcYtoscjjUpsTbjU8PJwG8+DIaGkBFW6HoIVbmQDDjSTMlDbcPtndjjtaG23zuFznacU8p8H8bDq2zNQAPW4loH8TJXQU4RnJVERKOUlZuu97J8H4eP66OxLdkeiOxGBAxH37NFnweY/HMoAsvKorOmdRdkmSUpLkPdxjqjFUs+9Ld3SzwX7bBk/aNvi2bYOnbRs8a9vgu7YNvm/b4HnbBj+IBv33n3m2wzcnw7EjV7EzIeX6w/+LFyUkPIT0evzNTo97dSJNndS1H4Sd82bDyFOvCbcdQ8nsHnhIIBIwIk1XrMZKthHZ9uvixLjZwhB1bj/URZZfZmUZN90sTl2ajGSHYD1m2G6GzccT10jjMfG9svm4TZDTfittPibGzgZDtkJRx4jiAmw+Kr4RNx9ZXJ+NB8b36ebjNjwx5pVsjc0DUZTJk1ME57GG/GS2G4aduVJu2q6ScG16gE0zw8XmwUAfWFViNRlvpCxxWo03U5c4rcYbmZw+AqNOZADHrO9ddm0VMK60bKuBsGhrsfFDjW0Giizkqh2nTZ39RsZWVd0OFGuqLZzD83Tgn6c0PZjtpCObBOiGFBh9k0L7AVdsGrSIj7QCJHInJuntQ0Dp1iKV6TW6uFxdXK7HEZcLmcO2MUxi9VtbJZnt2pkk1VE5QY02pxVAhHCUXpUMaWguqJU6nORXdqsyazk7M6aKOtS+DSrCh5kdm6QR9ax/BAN4O1UxVwihtulrT8TQNcADlcrMVgU5A0lWs2J6wo6YMph7PKUeC+p1FxUhUUJIciFGoiX0oJzNgykQA8Rh0jPxMng1mQbh9Gxsc8V7NQ+mlm+A5kpTqzseam4/KUoXVtYA92HHYeLcUCRZasdglXGfcZaewR/nGTERFn+1hE5nXbla2CLt8CYYw3AbhlUCwVz1KGIxDNPD2CEvkbGlETZKx18JVirUdc5CIvMXXcN+oZl8Fjmb8bUqVvK4gsBseilMpvSyKKp5NTa8eA22Gr2MPsb57nVCxKimQwj0TOUVjXuFNkLmoLS7TG7jfDePl0lOsSjzDixghR6Y9IC3hyw98LyHMkYMyKvUgi50b2k2jXUh6YSWQ6754210xJgNugRCR2At2JLGApUNB6G7Qq1v6fa4BqHgavQe2woL38KmkNhtzRx5M+QrgD1+7QS39vXrJrSNnr9uGlv/PhPuYwWsgS3XmD8SgVgXwdvZFqC2ta+Ct7euQO3A/cx0HGbVnc6KdtQp30m/9gx6q1DNgSNwrLjD+uxUk4OW2gO4WnykLW0EP2KEKzBs1RntWacgo8V1QdVJ06olt1zYx/6mxInVw9SNZABDQ8OsWEe/ovZGX1DT3ZVCVWsWY5JvZR7agrjk3dIAT6fR1VcJOSt9J0Yq9C6SNF7ZUZWatyLaaWNaLAypZ3oIBwPSBzqmGdIbc1eICEYBzE8/qzsiK2gQV4+ksSnn6UDk4uE8n5ZHDbNvGmeGuS/JY8H1CreodKylvCdKVyBK1GyqVUkKRBoNyCmEczaL9AdIqYQUru72T2rb71e2/7a2/ZPK9k9r239b2f5Zbfunle2/q23/rLL997Xtv6ts/7y2/feV7X+obf+8sv3+Xm0HP5haCDVmTxObGHIm+jSQ3WiMbELglNEPWtqqPjlb9AMZGHnVlhktnU9QGc6V63u21JHE8Ga9uAojqHASDGdzynKd9wZqAhERqceSbrEulSKcfCFowORBVbVLYtHvw/iNUy7CGAqNspIhlJIRmY47swZDIiBM7VD2J4XsQTRbku4plCFhzaTqnaaq01R1mqpOU9VpqjpNVaep6jRVnaaq01R1mqpOU9VpqjpNVaep6jRVnaaq01R1mqpOU9Vpqh6rpkoETzFKGRBq/B4Ip0GjtzA3Tsk3DHhH4uHXUKqNIrqgFMogYYjSjyJaiOLDVhFTxerPES2ILz7ZuX7xMbmpctlALrqtgqywaULLRjFfFAfM+2VYEpnRaV9qOBUUFIP9aQlGwRyXe18gtkG0XiZlfXADqFYX3WCLztsUW0SU5vBo9OpVMA3G85N3571dFm6CqYb+TrRVNJwkq2atAXH6KmsEb4Pp8CTkbnXWSkjzNXkVjicvJ0cVM6qpQ+dUU4fRU6LtmZzNQzm+tfY0OBpNCeznk6pOIQDvaMyotbXOyeQ4DMZHs5AcS4riRrVfQb7AHn4E/9kN3F9G1xF1tCN3kNdnka/DZXJxEedxWq4+UTVhg+0lGkkaFpQ1BuVk1XYzNIqVFpXbT1rEt+REhNyTHhrVYIQqt80uwjT7kC0/6SpS5wbztWlNa1CHr09rVYNMUiNMYq1k6zJEd4rfBtFosmtxb+Ip1GMfuaSodDZJWfigvl+Pj77XX2WXJD1dEcarIr4jTDLomWuRdMCU7cOzo9Hc6Ukt7wEVw42qyrVPxZa3BI48BljnRdjpZjvdbKeb7XSznW620812utlON9vpZjvdbKeb7XSznW620812utlON9vpZjvdbKeb7XSzX4sX4TKWqSdojHSm3XMoLxrpGmtkzOIJpEOavP6WsS4QYgLoJsiD8/PJ60t/VjTN3QaiI3iQ04kpCX+8A77ZajGhnaw2KDrASwxXx+XN8E6Fi5ogR2Kd5gRnYp66ClYLt4eZOZO7K+vitXD72dn07ejtZDp7PXpT0YFWTelhcjY9rBpcVFDW/TYYzwH+zkXLKrgl8dKrbCcq4FaTw8Oz6ZRlMXE2VWo5Tpmm6nvc5wunDdz8fOFe7nW+QCVoni+l3KgfjOeB2DqjFf663bMJ/VfiGqqyzVMN3dadarWW2T74bTSvw3izJu5nNAvpgRhXdaFUUmnT6Pg4mIYNzrpZ1XH6NLX5Nk4fcYO1Cu3aHDSstpRY6Mwh2TALr+0pwbIzaeGpEYn42dt3Ac8wH9gG/Iyjdg/QuTS+O0YuTGJMldzGTRLIKVwmJw8Kozzg3RHKRv7d5X0fGMuroTE4T7jSEyIzlq2xW2c8hu2xs2j/QVtjWL88hl2xX+z/QbtiWBdtY1eU8W078qXAat9Mk9q3I64Vl5KZyRA/vTFc5HZq1ar3q8Kaaxs7lyyLe99AQgyRLItHc5rIwhTJA4f+DvkiO+J1Ypa6wXaUBkyKWCB5iNFQG9Cu91b31mZmt41NBVsSQ9Hdcnf/92w4HY7nozHLr0p7bZLS3JIJHYTQpkr/wGEAAMJjuzr/oMIIwNEOaS4dVgASPwB41Fhbqps4oa1McG7ZYcMecivUlkSUWWWXu04bxuowRKTp36qi97wZTgmjOxkbnHaFeM4TMX9W2eUlzc/Igv2ApTj9ARng13naTFczDWaTkzMyk/BkcgzYtMoumW1mhW+F2A4OqyodVLu3BJhrVVhqtn/03OtdM0CGXx5IGG60MyYQRstd7AmcNs+YgWRmI4tOx46a8nCJ7wQHhFmRLM2k9lh/795YUgirh81mQ2x12rB4alC/iC17argSfTrTUG6pf7crSOUAPNcpGsE+wF6tlwkhYOGHPFlC0tW6VJpqWi26qbvXcVSs83gZEs8hGv0LNvnldAQ2bz5Kw9n/47x3F+Vpkl4a6dWgO/KVdUbGoMoulryT/WNzY9l/CjkN9wdMGfae64a4f4TPPSNI1LLqnvizaHJyFIpVmEbscMbInTJ6tXMyms2Hx8c7MugaGXJA7dJHY0Y2ZLQ1GhvNlyHaBghwp8FwdkYEftPJrzMR6k4bh8IlKUIGTHfoxM3n8euQZAlis3Bk42abX+z+zW/ki8TqU08Cts5GofMERcFfR3pKQNkeSRtEH5D8Gzw3mMSe9Hwbp6XoWEjnIIMlL+cSd9/rU7JHC2WwvkV2fRPlnLrSj4eT0zdDsokozN9VHhdX2Qq6nL+eBrPXkxO2BrGTMP1ZSKA/Gh/DzKNPzD1m+G5mhPfTQ+xRVwhKI3TbaOXOMp0WKi5bJLDfIIigegcXyf+Pw5rggM7RNamgahhrjQeoRPNrZKCt+oQ6uUg3O6BxGS6Rpj75nw+8Z3vIH5QAyvQGFfyUAKP304H3ZA/M+a7j6w+mOarykoU50hKDb9FLGSOlFxPbcO113N4GnrQXrxTA1wn7Q3mb6+NQ8/+bm5ik+V7ExlI5eAGQDB6ama9aSNVQrMhqAJ/Hiywnr0Yw/vZFAZAU+ZsTE19p4jxiyDQIaMwvwTuADfrpq9WEshGERIKQKZWQQgJkE4iuGYPKapLMqb0pahws7OC0Valu0F5DAFzXjGt89HasvJHEg65YvEWqJIjiPLLtbeX2zN+i4GBNMgGub+K8iJcxd3ugR3QpmH5ewJFJyhNZQWPbkmkwnw6J3xW7omG4Mo+kN5ioct5juKoapLEyeIzjyhyRNdM5XkqNTdUWgOhYC2n9rvQHZQNJ0wzg4Ce9WJucB/4s7FzIwQupuz511UePTZedGMGy8eHklN63NUdRqeg+jEq16uNoDG0/kGqPDY6k0qDNoXQ13MKxVI4OuazTRXadpJdfAOnRqpqhPWqwJcRHPRqozyGxa8RqaID7onEt9jOiRC8ncflypgFkfwHh7WwmqNPgcDI9spufylY2KaBs6ZAD2lpLWaC1uRBYOA0/XTyk9Y7vr5L0I8SGzm7jPKcu00vfYRraqrhayOdgzdB8rdwXcc3exTPl/Qn5pFVEqDXSxmIysiXmnK3sOQGW1hN9kRKRbLFLfcZwqAKozn3n6IMciq6SyysoAwt809HNFohbApDPwASF/CKs+mXRIo+jkko+faA8ZNuyNDagTAVMu5ZXBluLD7YOAdFVtuyBL50JFipoHtnI6egoICmZ56O3jASL1ZynjWyciPGRuFhEJl565Okv7bhLYGmySDix0MQ867KZcbmEQxjS0QE/7o4e6CVj6+ImykugdUUck7d1H4Lk0D/jlIbm2QBA89egueMggt8tgcQatQPTS2WNZheNAGXtpAmo4DZSTw+0ISeWMLXjI89EdHJf2VBdibpEz7ygU0i9wqjKHrx6l7Gk6Zzg7PNPA/5HgV7KhK4ht5CdyhgCzpuACbDhMhzgJyrj3S2E2DsAomquWqwYP9oFbSWP/SfwliUP+aXV+w69coUeqJq8i5UxBpqHdArJIDxpxmi8o9Oj5p1hwgcJODbvS5JA7nspFwywKe8Sh2cihZqAylEwngXhdDj+ZaduAnwBYnR2dXEoKVlkuPiYv0fINSWkXXgpZKJiGXRu6FXDe6aGa2RZ8MqxrouuuP26LLP6Bg4N+Q1i3o271HeY9YyK8QCNMBSAlsSS06CQo6uXkCM/qXQLwMZyClnhxh6Of0OIKVZeN5W/S0jhFCIacrfpyiaEpAvk0gB68OMoX1y58CBR7KSh0HqFvRqNkZ4ClBq0tVgPGeDVyWQ45xwq/WwIa1EtWoFEZWINnhld7O/tyTKs46vidfX1yH2CyEG2XTD2QVZ1pn4ZTqfDdyHTk8wlInh/M0XUfzfwWFsXAQNihUViKykiFnhMcHV/j/xn1xYjjSiBMJNlpsWdRWSLSNZ5bzie/Uqv8NH4KPiNGnnQVuzgwZagapQJINWYpP7b5/4erAbaobf6LCDPFMn58N9c/eSdDOfEqNZ7dTKcz4Pxzmj85mzuHfzscfylyrpduv3cmoLNAxZIv1QsT2RxOp0c7ajr+nagvCPgo0joJElbkz72rX1QeXNRNurhibWHIiZq2pB1JO8y2FabMTRZNB7B+8Y6KECPRvJwkQhNsI1LyCD0NxdSw0choaY/QQzhM1WugAX8VBfGDledFYo6BXmH2Lpk6iExE36ZgkJa6ogoPAV5aRwsSuM6GFyFEJ/DBQntQVSjH3NBBagbtbq+A7YwZDhHXOH5imB7eSVRgm44vCmqhkl64NHT3Qeo9LFkQVEYk7NKayrSGb2yJibEDcDqz1odhJC0slXEYTa0SBZpSy570+tL4SlMSUjcjBkh4amg7raKUngKA6uoJ2g8VBZqWlrXUclU6uqXI7McwLpduC2ttFhX9AJ8wVICb6JMW4ZQuu+Rt1vhldllTB5e3odP5F1GkPiFxyIOkh9enyM2aZNdAL6TUon4tLwvj0TfS8qCk0aPPBsL7y5br5beVXQbe30TTCiiqBelS1HFhDquiT26vdGFV17Fn7woj700K8liCJkUb1EyR/oaZcJQGtGgIG3oMrN16dOhb+My8z7G8U1BWssh6NqjxZUXkQX96CVyPPs4VCJIdO9ekdGeyUvPK6+SwmPK+t2+BfNBSe97z1ASPEpSWHApOPiYxhG24dl5igSZysFPMxJ3C+7ar/34N2yuUYOGrQzS0LCdRikIJyBYukE1pVBGkNUaUA3gE+tJx95DkI67qKBnTDxBLrKcoWTxgh5+aoBFMBYfUnGsTRDhY10mJNJM1dn4Tj8b4rrVOeqfBUPdyNYCjCyZVRJyK2e2MqH8JN8squlhma0gWjT9w2KBKM3loI4oqDRJLPMoLUC3Q8bLlp8UozxheCdM866z2zi8i8o4v47yjy7rvNNgehx4o/F8UinfJCz86XD6i+ZQczYjZimYLe8v8muI9MSugvkknI9Og9l8ePomHM//sTOdT0enO//te/1/EFO6/rt37959c3r6zdHReW9+3nv9+snTF6ejF7PZ7qtX3wEOpPFdXJRE2o5iUBsoTSOPJ2l4l6TL7M6lqu1frOK4fCRTHKCIEDKmg1A6slAM9CfF7LF3SnSfwRHlEnWvaDB6tcXpHngHllJ4jZy9ORrOA28W0FeBQBjSgvcP80BLZAOKyhDrRF2d2YH63Ud2C6iYdQWW5LZZq6eNTWqRX0OEdtIX/8G+0Q2XX+XPC2JBr/2FDIcp/aAGs/TzstfUQJhVb2LC+8RmYXsRJaue37uOiyK6jOkXafM7TCmFIBDybtYfVklByO/dVbKKgbUgPNwOnSunO3RSbGGkXHY2oIQ8Kr27LP8IdHuVLT56V9HSi3+/SUisERojycvjIlutyVJ3SY3wOknXZVzseuOsvCIGpNmFHJ50+jG+KXe9w2i18pLSiy6jJKUsU1J6V0RMmxZedlHGqe/lUVLEntJr7/Pm5tncgCZJLze3cTbJ6TJexSWJgwkSOIpLDpp6FJwE86CNiRG/toTZitRBbNuoCB2f95+rgGyBAd23JQkhvsouHYsfjWfBdF57o2D7qh2uoQ95KmzNZob8eBtMZ6PJmBWw6sK+DVnOqMYx2AJGCV5BCsLR+DiYzVGJaQRjNXAxbFdgqBP2F+U0QmtT/ROU4vAp8jfqGxYlK8BvIv6Yjt7MBVygGLUDZd7ZeDTHFWaj4/Ho1ehwOFaBhuzqKEDD+fAlX9Ps3fgQAWp6NqZwlUKGbhO/sk20MAQ09HFKmeF2uVsUgqObHkmTIvIlzqMiXvYd/jrVBIhdeCHkl7gXS2vz2jfZWTOIi28NTuLbAiT51uhCvj1kkK9HA/LNMD++HsHHt8blQT4x8+k76nMKjChzW1HDu/jeN08Ik/vbb32RxEes7uXZ4S9BBbZIQuB7fSIzoYz1RVQ2j4ymx6ZyMe6XxGhA2wq1jG8FK1W3QikUW8FK9a3gxWIr+EBoK1iR3ApWoG2FOkUJT95cgm+ZZ+3AhyFHuqsTbhuudW0DjzDnw4dLMeEMBV6dX6IyGnhNcokmAcGrHYHLbE1FIES4D3+qUfnIRitgbx6FFe8wYajJGJSx1uNKmYcDko5BXS1qm+V8yPXSJpaYBfanqjEP+tAzJ2INFIfqq3MxXrpQjZwLws3CQaGPV2C1LS3oEajwQjD8Ts97x6O3wdisSk24pmpfNUHlcF9KVVtfdQHmcGdqXWtvzmBzSj+slq2HqmBUCpCUSFR6L+4gdLgPXsvWQ01AOtyNFpXOKtjQEcDAVXZ7QF11g3U85dcHwzF1A2Vl7VZhtfkGoXr8mmHzlBuAJilvHqglACzriKsIaqgAlNXUC4r1xq4h3BsrYoeLkD1+wCh42UNvR7uSLex3LWOsX78bvwWMW1Z5qMCV5O1YiJTvwAYrgfId6ODaeHOjbdtqbqNjx/SpIp5C27rBvZhsSMl2LybbFoTJyWTLUIF+e74bB0j0rfH/fHfMRN8Z7M+3xfDz3UH5vi7WWw9bWcN64w1qzY2rG6QUGty4ZYPUT3iD2Bd1gwSLY27QAzLkGJ4dQ/5XZMjxDt+DIdfCvFqOiFlbC/LqPCtfjJXXF8EvOX0VFeFojWbqQh7kHVAVtFbhkUU9K5e8xddETTBbc1JVr4n6wLZmf6i6rc/qILe4O1zT/m6qD3irPp7MqLcO7h5tq45UiCdu8wZQt0XvVHsDGGA3MBvdWdBGAausrlxk/DVigA0/SYw7bgs8Pb7r6zl89XI37nX7lW69zfWL3H6Ht+X0Fc5lA+5fY16siFBByfwKXLDve9XubpX/r1Sl/mtNnGnKJNW12fdTpfIHhuz+Xo8MPXyh5aFBQ9pAIsM0uxPG0A0Dw5nxTMxQcU5LMRlfsLYS64rnvlSSUHb5Pbv8no82v6fr3dj2WJkl+PQoh6Sfxxfrgnqe1p0TsiVxurSnbWJJmHgdarD4E7j2id9zXENHL+reJ+obXw239HsOb4RiVMc3PxsT0BMWNp2Be43UHd8FHhgf7eM9RrYv3g0aPDZeNsOd3VZkgJ9QSqto+1bOJA3Cjequ/zZK9m+gdJbklgReesSFr/W6WGRpChnESWi8LI3T0rd2SWmQrGN2UxBTgVQs3Pfadc3AhX2M73tdMCxJs2Xsy6k36/tk+DI4mWmBymXwagoLtjwRMEoumAxZcWW45shGuecEcRh1tC94mmKvmk/00d+91huWh91xXs/GvStCBoLHYLa6jZchAVOB/Ui10AJoJ0nMXB6T6j4weSJvfkZ2acw9k/gDhDihXcnQZB3B7AhmRzA7gvnoCebr0fHr7VJMzsdSyFi4aZVm4uAmPLohY1tF3ygim+BIB3p+CCLyIPGVVSUhczLnFSoDoWGNCdDiSy2Cj72UkWlabFJvWowfeKgAV+GyAvhBBAAs4lpr/ZwuKeI6uub6H5sSTZzI894xhJRy5JSo1LQdm0G0Gqnaju2RtJrp2o7tUbQa5fHm2KjgBS80UMPyoUUqb33jELqrHMWGqR5aXlSMXumdWOI7K0cKTY9H/FahJ0qNCYsv9lTo7TXHvEPevjX2s0y7gPcssa4FrbnzqhW1ZTMbZqOmduy2NpfIbW+vQA020glcUznFVu3YhoHCwjCqYLCRiMYbaTo8fM0ZMHGcLrOpJWFH9QFULxiNfun6dbhNa8kezltGbJ9O3rYjfKJFa7Jna9mS6EllAZhI0PQ+48mvrSg3atSedNsb1y5D9QxV+2GR/GRKg/4Ae2mKPm31GnQrUxXU9IsravmYKLNirAnfojv83rVXQ9JrwNPKagPDGgKHq9Y3mumlLajKm1i3mTVz4KqlKdpks611l7HdbM0WS6vZuj02Oq3YYK1XdYe3YsehWBefndSaSkAdmxXCeDI9HZ6M/iFDKlT3ZNa32iCw9wrXtiOFFmFaZTnnYC1Emjla2yQE8PzHftFMfi6cv7UxYIrsq9KaSs0tRoUk2wsZqkhS6n7ecgxoRju/t0d9MD6qs1G4v87WqVzCGlhfgbwPwDFMDNTHES0yX0d6MX/k2DedlSsPJFSiVBJPJIlhni050X33xW5QQPzmizLKISIydqPXvlQ7HFeaIgDYyk8hRJwttmmPsMouQ8LYFUmWFvdzazby2O1wvBG58kQ2Pb9xxj3fu8iza/43z53m0yhDvreI1kWsBfva8r4/zJxxSixqofEhvshyouRP9Wh/amJcNhyUGeeMldvT+ekZds2sftvIxv0gtrhWvqSRjMDJnjSTEjhZlEZygkfwEkevFoCy8zFSAePK50gNhEVby52PGttelUpi6HqRw0YcclW3AyUA5RbOIQtaSqKK2E66ltTSt2Wt9K1ZKeGAK+bh6umGCpD2ldyR7U2BdMN7B/J39lmdfdZjss9CMow2Ph6O1Mu1Dh6OzMuNvTvqqJygRpvTCiBCODKdLUCuQHNBrdThJL+CyzHRwRZPZmfGVFGH2rdBhRmZ2bFJGlHP+keQWtqpirlCiPJIeTsRhtsAD1QqM1sVpMGRD8yK6QnhzxwCOdMH5j437rqLipC8JyS5ECPREnpQzubBFIgB4jDpmXgZvJpMg3B6NrblK381D6aWb4DmSlNr6nLU3H5SlC6srAHuw47D4uFixWCcv4kyQYyNh684fKqJsPirMf+ZyvubLWwWF+oDwWzDsEogmKseRSyGYbo5IxLtjy2NlKxX6CuVZmDqCukbBAHuN+wXml1k+WVWlnHqbsbXqog2cQWB2fRSmEzpZVFU82ps+DwmWbfjZbvRSTjcfPc6IXE0TSk+9Pwhy1usCdpEi0Uel/psiKgi383jZZJTLMq8AwtYoYfrOL9E7SEhc3GzSkpWxoiByNTkmXtLdF7w6GR0AtVo93gbHXEXT7IEQkdgLdjH0AKVDQehu0JdGen2uAah4Gr0HtsKC99C5Ui8Zmb6U5kpHOUrgD1+7QS39vXrJrSNnr9uGlv/PhM6P5b+ji3XmL+MFmZPgMfb2RagtrWvgre3rkDtwP3MdBxmVTRuRTsqZXfSrz2D3ipUc1BpfdInSbSZIYohbBWE35JNz9JG8COGbNvwk2W0Z51SmqfUJQLCdUFUF6vkNuaZ4uFvSpxELlFJ3bhwnQ3NQrtCR7+i9kZfXMLr6kqhqjWLMcm3Mg9tQXl8m9za6LY6nUZXXyXkrPQ9j28yehdJGq/sqErNWxHttDEtFk6CCgXzJhZIH+iYZkhvzF0hIhgFMD/9rO6IrKBBXD2Sxqbg7A8PIbqV1hCU92RaVGYd0URJ0DQICaWs9ww1qt5DO0ge1NbgGCAAKyJ6TSK0XkR5nlgzrOjb7re6e4UQz5wGa0JmUx+o0X0NN0R+IfS6IQQhW7OL7s00eDuanM3a3dWo1QZXNWrd9qZ+OLm8AxCNJPMV4Ggmm7d3wNbM7CpciESoDd9TC8SMdBIEp5PrmywvVazWy9hx4qUtMJuMIG/mZFkoz5EDZ5+MvRDVOXxs9eEbu3jggmE3zmIVJdf0p3xOND5f4pTwMRufL3G5JEt6tMg6FDbfAPlDYvPo9M1kOt9Mz4TabobN9g4UbBbQcMqJyFBunFdTJPnnKU9erekhdP1V++uinVYB5/i0BrepzuXFVmHhjfkXu/CQf3XI/0RSM3ogQQKBcVMblr/Y9+FE7YkcZ0kRZnfp/TqFikkR0nNqGYGWC6izXuw+R+Rv9UmgA84GLje9otGNgY2ne9S3Syv5JK0NOTEyIMgBmCeXJEmo7q3k3ZOhafmQr3irdQxPx/B0DE/H8HQMz6NleIS0so3s8jQgMSzbyy1luw1klrKxjbGSOmAL4+PkeZzsDs8PDY4gTTgsIUl8IM5LowVmqaL4Uu0xGLfFIooqvNfs7BR4L1ETuCmcJVfl3iw5Wg1QsFxoeZxcplrCap0NayyocxAHY2xVlgccssDmow2w+ege2Hy0CTZLUZ14dDChEr50tCLmF8YKTYcx9sHkpfgXkGWZ1qI8oR5UO0/byEmtuh67sNRYoe4PYXiSDafTkcs2r8r/Qjas8cCwbpxsbWq0ZXBLykcfKLDl9Nsl/HXwG1t8lQjXrrGncRUWOGiMhLFYhX9w9KxZJykEgWqBoBPOdjC5PmVF4NVESnRdboM0NdKZkV2ZlOKREZ2i6JaxsJPl/QJh2/UIPEZdW+VFQ/WDPRjqgykcdJ8YTyh78AjEuwLr/I2e/Krkfw2dQoynsGVsH6Our+C/713GKXEuSIgN5CKPo5KZ7vO/uVW/UAVY3UFIDad/CJ+SBQBQpExPKVJ8P/BU72/nb/MesOST3MAPpOWJu45utnHiDDN9I/w8UKH7exNZTW9FuBKMkuRP1Rq3kshtHN5dyBX/jMAOVnDQLypM1Gjc7LcGHRb5gQGjddgHHRWU0OwP8qZ8bMEcNLmIYnC8VxsQvDpashrj28iXhyMbG99cTc2gy+bHBwoPfn/nUGsIbTl9CClTHUZbq23rkUQ3mIybhdFW61aEM2+Q9UdWtPXzajSdzcNZEIwbBB/XKjtDe1u2RCKG+ZGH19ZBbkUmyD4JLTSQyvrqBzWUuDtaPqung0TW1b5sMRXPRqkvLZC0gNE3AGUJEK6vrFEeHj3otmXqbmrgVyGEe+NdW1wdJdxYXuPA25u6v2a3cZ4TP5AHcH/lHBcfo8bchsiDfp2O5vUsGKk5HR0FxC12eASJfnmZRCZRwpFH5o+tw+ZwaMdnSzmt/tJR/aUViZvloDqcBkMezB0nw301OTmZ/MrDJxirtn8W5wd/lfBQig3gKF8dkHLVUcBW2dHLJh29dM/XukQMarWRAnflE94E5QPekXpthkTS4eF89JYFmLrIVqvsTug0eFQ4IWclYlRrgidxUGlAyn3few4JnuC//kDkeUqzO/JYSkmecm+zSYoDC/6tvDPKwcHfu8oo+EHNZv3tc39vMLCIojoM/goxmJHZvyr+/vSzC4HV61b0S1+QVPigFVXfxFXmqPHv6yK8ifPCHSqimXziTTCdTcbNcuP9zSkCkLET3L6MWOzQwCTkdDTeUd7foNzBJW0f3YZtE3vw9gGQkCfcavakf5GoLAub23+rvuxtwAL6wTxKPzq0g7pW0K7zs/pgC/U/oQcMrbnajZvEK+o398RF2LnpUTAlVWXnytCqzT7W9xmSKVekO+KUBmZZDVMO2B2vCFjpepLY7sEIMNe0rgRH5dLOe9Ph+BeHUKUfX0fJiskB7DXFtHkCxtPh6IS9x9qMdHOVpXGrkd68pjKb1iOtizgPk2Wrsc5mwVS+S2E8Btya4y6UzGfj+c7fdE9kVd0LPSrnTN9B2HQSuri0bzl8qtxyVoX+Q30ECFTIvwwkyncdEiyPU8NeF0n5qUmvh6M5E9W0ydsOXUoCqa69hk5ukxrqQEdqaaGITBRDTcBgeo1JvBL1xDEyzxSqww6AeRpQHYG4Njxm0+abamyw+A7bg7dKHUelj9YjIOrq2G8/EXQneBusR2eoPxkbQPcOLIAWljoNUrTi7RA5KBnoRR0GZv5bApSXaFlaGbj4T1P6wTKwSh6akorNcqgqfFErSb3QksYpC0xL/zBzfypgwrwJqq3EEXfJx1E3SFqndP4wqezZyaqW1EIlm5SWn7rK9qySrb08kZU9iGrWIIxwXqtl67SOVfoNp7la6i0I8nal1JXSfYb5jeX7rL47aT3baiRhRpRUbiVCP0RF8VbJGioFFVuBZOqSfgpQI2m4pJ7tpdsWUFnl8gIudRJvheIhYofonELiJHWThM0qsDYnYxFdq/RW2yFjSyw7oMNch3K9zNkyT/Qcbp7s8TpbxqpY+cAqVu4RD9+47DWULhfrG6JrvKcP5+zszZtpMJuN4GrY4b0mWRpeRcWV6ppJ/FnhO7VEkGJZUpWYZ8Wf4iVrx4sc1nD3t6mwOGzMXg+f7BQxCYtR7MK/jJ3897+rP/bz6A4y2pz3Zm+CkxND/Sxz3uAa7sw4uJZdsfLk2XcD+D9kvZawI7PpS8NxWwq+pnEAjYdLIz721WR6PJnPCVnlOa/BEA/HvZERAG/i1QoeJ4fTyWym5m5RQF2b6T04nAZzGRCMNeZvhmQZFtGKBTNje+ni3O6BDPQvvo2OSPt4pysi6juq2dVpEiN8Non+/XZ/syiQaPdxFHsLCkBo/CZRInFehD8FSSCYHCVKDW1vNdpIjmNKzB9Janryx65OLL0DkxBy00lHC8YKb8OzP4/BhDuM86igwQK6e2EL90LG7oXTo2c7h5Px4XC+I6T9dPonwfh4/prYCEyHM3q4i2ydLyD8m7A6I329YHRAq+h7/W+oiWBNt/Et2HY16JhXrewahZkXDfPsDpr1B65hapq1HlKhYC3H1dvC4INB9eWaNb9c+Q5JgPKlGilGGpHWl4TZVslqHi+yfBly6gqnVxFJOROGQN2/zr1LofzVHzcV/Xy2LHST1yFZK1SqxKLHgCV/+Yu3WOQkym52eS+9pRHhvlJ9SbrWfPOgyGABzeL499LfGnc8D36bzypYY/69ii/mdVSTguC3edUraWvPIgIPPV1p44RnZv6Ymd73ll9cVdnPHvgxUDcx/TFoyQZJAWK7yiia/rk0yuUExJRFhsOJamU9O3v5P8HhXLfOtpmcG21061sDOxXZte4O5O5HnhaX5MpJzh7WMasjZR0p60jZYyVlp6MxsZJrQ8lYk/sSMkc396BjVXEOW1Eyiwt2R8s6WtbRssdMy0wTr1pa5swe2ICWgalBaxpV5yAC3TY3BhZA1uzHPYjWRs1aGT44TFqbHU/PELR29K+jfx3926KAVZ2ETdxqZsNyJMJy5MBq7PXOwvAo2aC+dH46c9cbKR9BAgre5TbdAXXztoU1Agdx0cTmWu6KbKQ1tcbAcUU2wqGLxOWgewM12Th8JWDHELF3yrGYiN8acOQcDK0HvTlZIxM8ePIWv6PqLsiZdHYh3JJsPlZ/WZi93ALMaB+DzZkUkjJtuSVOhXtWGewKc+bv+JWOX+n4lY5f6fiVr5tfEdFWNvG5/Y/mWv46kPsTeZc4z7PcJV1hAugq1fzZmMZnJzJq2hWysOBmBiy2HicvbEvzdVrs8pCK9XsIA7EIZQYZV8hWx7l0nEvHuTwY5wJNp8Gbk+FhsEMiSEx36GGm53/ge1BkPVsDaopIoioY7TYhXv9aR6uk/LQV6sX6InD45/sa2nUdR8WaBixtTL/+92x4ItxBefvGfobcoE1hgOAvZrpHw1SzWbESaiYJdYT5HKrFy5A3IlS228u1258kLeK8DPN4ESc35f0MrqfBYTB6Q9F2h3XIDKshgRzYrubxv9ZxwYOmcuNr7tqKj3zBzMDVso/xDWlH1y5rXCVE9/FJ/BGu0zJZKW7KfT4nMMU1zbYp4mx+pbBl/tvRPbotbCbjyNqSzOOho7UqIVI2+EDmKCPHMOf/7dl80v778+Q69uZ5dBuvvJ2j4XwYToM5uVwnYwqdcDQOj4bvZl524ZVXsVdGH1Zx8cLb99bpKi4Kr4hL3/thz4tK7zorCFUjXmneqyhZfVNEF7G38723jD4VA0giSsjQ8OhoZxYcTki4i+ffPt97vrd3f3t+YdD/hS4Dp0kouUTpH3Tomqi8/EzCD+6RcUtPoMXAVIua08yzEBm1bjVwXedJ0nmSdJ4knSdJ50nSeZJ0niTb9SQxwuO9r/PqpLuRr9N7vi9AtLQjrlmWJUHOjkQoSxOydvrjNs4LmvvgY/wpvFini1L8IltDLuxVXDBKWKyvryPygmAPTNJvfFP4Hn/2ypeE7aLuszCA8bK/tVwLs3czwpLuUKRRO/yOnKv+3u7+7l7f9/qnR89YeLiQPti/e9rXEqQo7Lv3dzfH38/jYr0qi4P4w4d47/tnHxaL6Nm3P+zv/YheYQcX8ZPoWfRhb3+592T5LNr/cZVcJ2VxsPfk+f7iu8Xzbz88f/LD/vcXP7I37iK/Pvj2+x8uni+fff/s4tun331YLPi3i1UclwfL/R9+ePp9fBEt48Xy2dOnP2b5Ms4PFvm1Tyv82LdzSP1/Vjy4VLKmt+wDBXvfb5rbomlqC45h9Eca/17SX8BICzyhv6Rk5Db8kCfLS8ZuU9xjjHee5fTYWQ7ehiGjtxLPI1aPeIX8QJ6c+ST8n9lkvDMBZ4/DyXg2n54dzsNfguBNSGjQTh+ONcFqRrcJTlJQuzBAChv6fv0z3+vzh02/4uHbN+UQjauTB1JlZSakILP9gm/cAYtGh6ShdTmQap+B7z/7vdsoT+isoBeCM1lZ0lCqlfdCfH1TfkLVtxRa3JD47rSJG94+Cn59LHAc+/vPnYlg77nohqAoBFNV08vIiVZU0VZQUdOytGa1xeoqqtuAUVFdQqlqaQh8FdU0uDKo7kMQ5PIqSS9ZQOQwz+4KoT+nX1B+lYtktUrSyxZyWzg7H6JycbXVc8P56J3z3jQ4nEyPQomwZLEixDf58TaYEraUFbDqvEKzEPmTw8Oz6ZTFsyYF4Wh8HMzmqOQ+52Q6OWF/0WCWobWp/glKaSTOUAYEg9+ob1iUrAC/j4LZ4XT0Zi7gAsWoHaiBz8ajOa4wGx2PR69Gh8OxCjQ5TQBoOB++5GuavRsfIkCR+NlkVExuuk38SjexBaXW9riGXLG9ramFsKLByLVdPgTN1SoZ7yOoreFmkyY69j7+G5CfkIoqzqPTok1NdfWw1VZssjD1eNZW1M6tUv/VyWQ4V2o3mYB6zms61I9/7Xwb7IFOMJogsEJSKvrWaM2X5l6oSeNWuRduL/nFsl1ZYoPOgnk4nBG7t2kwnPELBJWecco/moVEsheMWUsSyF+9vb/aRbS4vb6WRwR7wz/ZowI0fQjbFeg4nQa4q06/ZR+aVT87cS6ByQBhCcr2VXSt7OuXphRUIF9slVSI3J1fH634iilERxe+QrrwJx16d/iezU48xPHZMXJ1GUeIFchH8Hw4J93BA/loNKUxkiZQoAQa8Y34H/RpGoyD6VA+Jg+HZ7PAeoz/7Cm1P56j+8gILUdHXWgVSgsIVL5PFdBU1NRgVl+zkhjgk6SCuqJjdQ++9Glz51Tf7LRBRu1Hm3b2y9+hbWfYXZXmCdFAuBF5anb7/kmnEJL+bPUgioxSDW6+WnHp7Gz6dvR2Mp29Hr3ZWELc5uL7MjP6wvfeg4vNdKA8fsnsn3Te6IftnjfCmPCHJf3bRe8NXIfaEtfhN8Z1WhCM5wFWtrDS30ZY3zKahRS6XCwzn46Oj4NpKHcSn8LHPM8WZxMv44seYRUitRXtR9glzLUAs0U7DG6l2cvJ5CQYjuV7D+1DJRFybNCXPrrx7zerKElDsPPf7hkOfntzMhyNw9OAMCzsMIM2BHgYzvwdBUrBcEZTbTa/hXT1o6FJHZ7NX0+m/KEnBS1WFtXOjCJ0x2f+L7CcStJge4ppS66rrwGkrroA15973TbWoG2gMdX0R2I3K9/gDQRU7d4lLQ1+TIzZKq1qly08j1dxVMThKlt83Ngf9mRy+Av3h2WerwfUgtv3osW/1klOTVFFWfz7TZLHhSzi5uBkEsJgPY+LbHUbg7OF6LWhESyxA4zKSbqIey/KfB0jIERFkVzSVOvMTpA5flFza1pMXNFe/KF+L7PVsnePBHU/2f3HejerKLXas26p/2i9TMr2A6yi/DLe2AFucxALo+PPDayLH9zc2Lk5my2QdJfGy97nh5+5e9s3mzrt78tMvcLGe7O5S4teO1KBRfsLYdvu97I0gLJ/dqQz/ivRPLc30EWUrNZ5/Ff2CCJL7NyBHtAdCI6olfP7kh49pq+OdqAb3Kybec9nafhhXXxqROaLj8nN/Yi87OuP8x4ctfPei/MemcJ573PPHQKAnISe37uOiyK6hC+ys2FK2xC66SUF8WO5y/KP3k4Rx14a/74uKMEf7Hq/RknpXWS5l5S+l+XeIlqtWA1GgMO7pLza6f9x3mOQOe+98M7p0s97n/uD3d7n95/fOzypANG1xROnxRcSMz7/Hw=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
