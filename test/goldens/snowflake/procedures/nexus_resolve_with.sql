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
var program = JSON.parse(nexus.unpack('7H0Jd9tGkvBfweO38yg6sFaSjyTeyFlagm2OJVJLUvF4TA8WIlsS1hSgAUArntj//Xt9V184KMp2PJj3xhEbfVZXV1dV1/FHJ4muUOdJJ0G/r/IwQ3m6/IDCm7i47Pid6yiLrlCBsrzz5G3nOkyvizhN8s47v/MhyuLobInyzpM/Oh/CbJWE8aLzJFktl37nQ5gXUVagRRgVsuwcJXMkf75HH8M8WhadJzv4Z5qEZ6v8o/x+tcoL3C/7/n+rxUWcXLBfy/gqLuTPDGUoWoDfKzIz2vEHlGXxAoXzyyi5MIrzMEcoEf2k1yiR/czTJC+yKE7QgpVcpQuwBpQUcfGRziZEV1G8ZNUuV2eWUqX69WWaIKM6LFWqL9KrKE6M+kqx0mCVo4zsidZCLVea5CiLI3MJSrHSoIgujNqyLF9dX2cozwnOsKI4maNwnl0BVCFF50uEAK7cpNl71iRBNygv1DZZepOrJayW1g2pp5VdpKzj4uM12MoP0XIFfl7EHzBW8J/LOC8EDszT5DxWloBQQlFVQYxYIBvKolw0f4+uOdLjw8eLrzP0IUY3oNfV1VWUfew86fwx6+RFVKzyWefJrLNKKCYvZp3PHTK5dP5edIOyLM0gXH4vyDHLxeSXyxhuyVm0IHBSf4KlLC5QOE9XSSG3FWU5gsctXSULcYQwQspvZ9Gc7+RZlr4XR+08TmgPfJx4wVBLPad5ga5zWet6dbaM80sEaE2RLsGvf66iZVwAOrKMsgt+ov65irIoKcB5vl5GSQJ7i1aLuIAFZ1m8INOB45mlhLrxXs/T7CItCo5Bn/3OWbr42Hny9o/O+xiDqpOjouN38OI6Tzpn6CJOyM+oQFcIQ/qPToF+LzpPOpPgKDiYzhLPOz0dHIaT6XgwfLHV8/oTb9YZnw7DweGs4+PvW9NRePCyP9466E+m9J/Jm8lhfxrQ6tPBcTCZ9o9PwuH071uPe/ZC3+u+efPmzf3j4/uHh7POdNZ5+XLv4ZPjwZPJZPv588fdnvfpk9f9e5dNYTLtj6fBYdifsmkcjPpHweQg2Dru/22L3gu4U17/eTA8CPSqW3SVHmuSb886r4I34aR/NJ11et7z8ejYm3X6B8fBrLM96wyDv51O5F/h+HQ4mXVw/7ix9/plMA7In9t0fG/fgyMsI3qzsK/V/b/uT4PxcX/8io3CO8DQ2mHrkvNVl0b24aQ/ngThXyejIf39K27zW3+Mt6vXe9tll1/3HSz3vVptMQZ33zn76J5H8ZIDfzQMn51O3rA5YljwW5ZVOD6dTDE4QQ128bIKfz09fDEYvgDf+VXMKhwNjgdTWWNyerwlbmeOtcE46B+qvYhRftA6/cHexelRMOF4z7b2YHQ6nG7dq97O0W/BeDw4DCbhYBj+z2kwmQ5GQ7qzgitgSBTnjBxhHNrlUGTt8WkbvrDMg209nvh0/CacjsLh6fGzYLw1OX02mY63BEvyHn30vV3f+wlv1N/Y/7oMreovo38wHfwWaCvQJjsJJ0EwXBdk/3PaH/eH08GQjXK5OuMgwn9uZyjK08Tb97qXq7Mu3rUvuSs/lKMQQ7rRSTCUSLdzqznSeX1ARSomRX9sY/qO4YB/dr3+8JB/wDz1IotukjAqvMHEG54eHeG5HvQnAe5i2JBmZKvEOOuMf+/28AwIYSAzMNt7R4NXgdf9y6xDr93zGGWEIcpnnb90vSmezq4XHE0Cb8cLhocUhgej4WQ67g+GweFaZK58ypQAjQ4DS993CSGyWHxO5b1Zl+bqwMNlhOEnfwBOWZ0H/ptRhAc/+Tu9Hgax7+3tPvzx4U8PHj/8kQEjGE4H0zchIalhcNwfHH0noBHSQi247O7s7PBr9uXps+8HHkTYuwNUOXk5GgbfCWg2gSrfATyonH8HuHI4Ou4Pht8LcDaBLd8DRJiS5w7w5XQSjKXM+ecHzyYw5ruACdXy3QHGTILxoH/0vQBnE/jyPUCkiC7uAFem/RffBVg2gSUSFo3l1Mnpyck4mEwGI6wY45o6pdCiMsRSM4F2nq6yOaJA786zKwYloqnHM96Q5nAwPAjCg/Fxg8kQXf5dTuf5URBMZ51ZQkC8RVRYQgPrscn49AdVH7IfXJHGfjJlhHfP29r17nuKmo19YzW5nsJalX9kdeVZuIkKlF1F2XuuSqAw2aEy+4tx0J8Gk6lQ7/ke0KAxeV6UgM7pXx4dgzf29r0dokcQLUjJVDmTWM/cPzzcmgQHI4zT9396/HBnx5cT5frM6ShU94qUjkenw8Ot+3t7Oz/9/NNPP+3sePfosWAHQzk1vvfYvuc9Pn8ChTsfjo7GwEnQEZdIzFFxR8MeDX88CSlRsi7pO18tl2GGzjOUX95Kp1zWUfc8WuaMlBbZCnW90XjTJJo8xpCOt0TPGEJYsb9EeXgZ5Zf0bWE4mnKdVoby1bLI99HZGdr58dHZfB49evDz7s5//aVpT2m2QNn+PLvCTYkirXlTn5Cs//pLt9dTAER7wI/g56tkjt/VaR+/PPW6x4ePmMY4PBq9DsaPHzpUchrRsWJM5VTlNZbvn6O96FF0trO72NlbPIp2/8ulDFRpGBx465tRY9oAXgIHQmvz/Z29n3bnj+c/PTj7ae/n3R/PnSDQaDOEAbuz9uHtuc7WsH7m2dX+gx9/Pv9p8ejHR+cPHj4+m8/t09JGh9flLcYn3ewvdn/++eGP6DxaoPni0cOH9hmoMBI3BoURJI06cQQEMN/WKKXyTSObyjeThnqe5XGRPB+FL/uTl9/28yIdU2xP6ZrwA+Tz0+EBfTb51lcFCR9fVtMe5b7THkjH4jf5FeXv0WJGeSnyut7xO2dxstAMmvz272/m73efFeuyt9K6TDMskzZlijkZNCZT7MigFZliQ6ZakEn7Mav1mMV2TLUc0+3GhNWYw2DMZi7mMBazmYq5DMWsZmJOIzG7iZjLQMxqHmY1DjNNwwzDMNUsTLcIe/fZFzYzN5cE2PM0WcQYV7CVzBKdYysZAeL0GmVRgS2gOr887fidLL64JOY0y7hAGbZi62DjHFR0Pn/2OwXuEVjlbGgEwrZaB1DMfq6z9AxVmv0o5gRSRqM3PULJtikKjsb0yypZRAVaeE+9HVHGDOWiwnuqN+dVsvSGGnxhZlQMTz69T9KbhJiLERMFev0zMYhc/PhvLJKTzz8Alk1Ve6zzhUjpr0fjVxX6AjxPhwYD3ySvg8mUWCttTnXAOpWqjJqTGY9eE2uH14Ph4eg1mBH7VK0bMbqHHN/drpZpSqrWq06oasUV6pcPcR6fLZHKHuLB+QeB3aRT8YtrOLj+DDM9HMnZN3666LR5fzGm+fS+URUtkOcl/bGzVru3p/ueS2ViWYx9TGLeGifhTZws0hsADhtH3FNYJntltUPKqIkTb9dtcKWGBxbnk35BQc/DljMeFganA8yges/esIbqRrnFBHZyMB/HBpx1wgE2v+LWh/gbhLCbnTwYH4f98XjwW/8Is5KU9d0y+nu67xnao/F0PDje+tUn56HGyRmNzXly4x++wNMhhkj/6EhfMTs7G1kzOVnfzqop/iJmeyz4dYb6+PdR8Hzq/XU0GK4nEnijoSlQevsaCcEDvRiPTk8wQuqfqNRAOTwhNGgMZQWnWMrY6GwuMXrXTN4Va3fD0F2zca/NLLGRACtj52R2bDxMlOfxBVk9mz7p8iIlJcSIHvSw+/nzO7+TFpcou4lz1Hny9l2NgrV5vv2mDNmtF7PpqZZwpwrzmKF/rlBe1Gcfa2njsO7MUMfxi3/65iRYy+6PQNLZ7W/9o9P1+mWOGM6eXwx+qzB55aXlIwlNAhdStf69I0yG+kfe86P+dBoMtwbDk9Opt//UI24k20pb+G6Yd9/BrkJipiQMqTHtnHXW11hYSAzxeZHuLtLTBTi5QJzW5BXqoVKFcszKefKyv7eVo3mGinyb/pcOi9nJ0o98Yz918S+L2hfXqfFROItsc+UT1mtpjQkTiBbb1EenbBhek3jtqCi39+ix+HfX93Yf94TF7POB4OLt86Gvj0EwBIb3YlLMjwg8lQ+Ewbk581knGPcnwjqXV8AeR9xL4WSqfRSrmXWG/WPRdjqix2H07K/BwTSkpr+nB9PwVRCchPgm3+pSp6Su72liqTYx8VjYXSWEney66z71Hu1oyn5VCpSdFWkaXkXJxy6QP7sMR7tMDvW9Lgdh1zeg6nvwLDIvLViPFGi1MDBBHfwTj8LbAkpSB4TUJFZ2x3cw3MF0hZlBWj7vks/M8M3yfY9853ZOlgoPSAVm12L5/pB8x+YMlo+PyEdyETLTB0ulx7NOj0iXDGK3hgxGXidcyEcnVMhXN0zIZydEyFc7PMincmiQKgIW/MrywXuMcQQYhrd0FNNRLOwyanoyDn4bBK/d+gF6uR8OJtPB8GDqMXUkfq3oTzxx6q115XbEnBJg5xK6E3imQupmVKFBLzuWXgjdqO6Dwsg+EfKt2WowZdWeSvE7IT1rliEUcrSJkejBLRtpd0MjMSpQNtTehobiJKVsrAcbGovRp7KhHm5oKEzsysZ5tIlx8GvzYOhJei9ou6TjgGZL+kym1yub3+Nm89tZ43SIK2kT45ScDXG7bWKcspMhLspNDFR6LsSdu4mRyk6FuL43MZDzTAhO4Naj3MWJ4ExIuX3aPEoWMVZj59v3fEshu0/JLOWdDiroSwEXPxfsQe0kza6iZfwvtKAsi+/oinwUN55NRfx6MH3JJHRSmchLgDvwulFXCPG+jdnBelR18jWqkbFmSc+fJWwtjPOBQ8Npbd9jfJ9SqEONPpxAqmPXgI7Gx/2jwd8D7gq35eqVQbf7x6xzvVzl+B2WhpLIiyy+xjjbucCjhYu0UD587vbYbCBtqpgN87aqnM1hIHpXKFJF99w9p7x/3rNKgrBkMXi+RbTZVdPzZsUsmyWz1c5OtNNlaiXaqUJtiIXe1m175l1L+lLaCzBwJW9SEEeZ6ZU4S/SswO4oyl6meWEcFEGxZHPs7p3m7G0B4DnzxdaQl1Autp89OtASfUBLY6QdYhSEP8kHEP5tt+TbXsm3ByXfHpZ8e1Ty7XHJtx9Lvv1U8u3nsrWXAkZCRm5ieB1lKDH2khJHssvb+F9ub052Y5v8B5qVw3KKjExskT3QYiaKjIMXwd9OwnFwctQ/CLbAOF73H1tv/7H97oe32+96f+x+7oKzs9es8Z7S+EGzxg+Uxg+bNX6oNH7UrPEjpfHjZo0fK41/bNb4R6XxT80a/6Q0/rlZ45+Vxrs7DbFkR23eFMkEljHqR48Ew++jYPhi+hK07nn3eaG16+0uI8rcbpGdOMZ3kLrkuWI8mkzoIyU9PriQ0kXlOP2yv/4c6DnPV+fn8e/hVVTML5H7pHNSAA/88WAIbBFoR4ia/RLp5vc5Ig8GXXncRTd0+kLzwauGkHrg/hUTaGUIabNKLzh6gbjHus/tiWSTm3i5mEfZoqzRnmxErka1kthC2H0wPIRv0aslsmwz76P2i/TJ6bOjwUE4OX3+fPA3HiiEQwQ/Sgvo0D+8fXWu9L/Ku7SxsRQlMnQRYyvDsyXS71ajBb/Efdtg+CO9scXSVXTDxWTdym0zGlrG2deasvnyU2HZu31gYqY21dFN71puGTskNxHWK1oPh+Rb6GucbxTr7H9ZBcrJ6T5Z7s5UroiiMdi+bfqFYi7oRfJgnKdLrzDwFmKfZGUVQSFujNSx2DbZhmGiDIoyKwwpeBX4XUXXUCoEpXZwal8gHPEnQyI0RonhyBgcaYKSQhabTmyWEb19vhbjC7RoBD3oE6vqYU9xRHugOIot4ryIoK8Y7UkcshLiwnxlj/snlK5cRde069HQBnTrLPEH2ggrHwTlbgYn3mo0bgie2g0hqnseO+BXKMpXmSljY5TFsjW+ijh4rTZnTAEAUJbe8QjfELwlO1ooytiohN7YBXulL9/UIZjin6n1kKjtQYwW+MFXLcmomOm+NnU6YSrrnaeZS7qzH17rubUfWftpVQ+qnD+F3yYQHGqg9nnHsFRitv088CbOAwGco1wrNHUN+7AZHcDW1BiaNqebVuA4lSUCuYArlOfxHlOUkJ+xod1oSnQd/NRcnaHM6PlLbX/z7SZYwuExEn/KvslGamMpVpRsiRs8m3WgLiC+jJP37p3MizRDC2JmTwIAfgsb8VswnIZHoxeMXyUzXPPA4h2bdUiJdl5xtNDRGJuYKB/wseMNzBMLGukfHQ35TWJvKa4huoN8M9A8zRYhj94n63fpjmIj6PJdJV/5plKA0wYEhPwMUtgE2KJlYoHP0WD4amIHj2hjAxFv54CQra2EkqUx0GyfpxmKLxqtXmAcKVU504pjTftRcJfJ0+oHSOXIKs3OlBN5jkMU67Pf6NVN1HZxHp6hPF4gfnOTXXeRJw16ynRokTEpo5hNhJabE9TA5lPeVt0csi8SwUfgh8DnfXOH5Z7+OZG7DLM4VrGVmV1r5D53yZ1ERa+Yd24Te1ebqa3tEaqqF4tprf2Ryvt2DV6Z8I7ii0sHFMnpVc8HLTLOh1HMzgEtN8+H0rNbilSIoDgUkAZZBEc2F0ESuAmEuxP81Tx7quORIlnuKJJlnIf5JRaaXMugiGrH5pKFCK6nRsu98vkRmyWBjQRCKi0RNMhOL/CRfo6Dt1jpiItSwFZ2KuIiE66m4lTJmasX5ciFNKWU9DZUWPKmBHr9yavgMHw+GjeCIGzVHIqO1k0hSdFUCH4m1rLpWGkA0G240H3fQSawVqKqjU5CuOrxMjXUsHQmm2QypNOeOOpWNUf5mEJWNYcyZNOeja6wCZCz/IXGV+kGuyvg7cs8ljUOD3p8ki5YNcYAUTTrzRKLfoTsqHrn0CJjPUYxWwwtNxep9Ix5MtaBgLIskCaemom9WkPaDO+COhAw23D1ovYOMJ3Hsce0iTAjerYF1GyJmd6SmrMEPoCB0cC7ijTpEU5+sIgWUINgpTt1F0tSSkCT5CYRRNjYwrZZHZ07t0KL6sqoe8HBOJhK30rWmJhiEZmSBKjoMrdCYrKtehZavHOYT45v/2oUlTr/8Lw1SsoaJVsNyFUjMtXIPDUwS01txzfuXlTt+dbAP4+nxgFOesp3PkvDX6/enAUIKidtdZA8pyE8rlCeRxd0VLnKYepRXYNXXEaFdxPl3jKNFmjhXUa5V1zGOSCCvpenHp4+8uLcS9LiEgffK1Jqg77d+by+7yTfUhjOAi5RgSfDwsaLnaRXyEvPvf8FEsD/elGG8FrwB7JeSgnJWvkSMVjoLmx7QTS/xMsvUu8MeVHipWf/h+aFhxMqYOB4hBuIkoVHj2l6jivJESmgaYIz6l1JCU5+K/iJg7kejjTGP7uD7qPmCDiVICcod5VmCIMowZ5XYJ+eeNcou4yucy9HH3Bb7xql10vk3WB0vELZBd6coWXDJtFHL060Tb+5jOeXZOuL1LtI7bBfdzMsREaNzaJgM6eDjUH3GiPS/7Lm/+vl0cecnUvvxsCxi+gDwiIAxXHmrsuClmKsxfeWR0JzOvC+n79Xe4wuojjxCaazOdBh48LLL9ObSnxu7Ou8/n6kdQ7GrtXJWbiWCr/TInqPSJIzh+fp6QmOpFF2Mx+NDl7hG38STD0R3czUe/heNP/nKs5oLAVWozyHlu+h36/jDOW0hR7SY2/3MY7oUaOj3ixh6qh0/l7wDDwSIpVn2NRBmB8w+C+1RlEZDhZYC/MKLMObTCfnd6JiRDI24uietckib7ze7kdFga4I06EnTPsOgj+VDgADkK0Xl8FycvIiukAhJt8fCX1xHKDBcBKMp0SQez0eTANvMJyOSvno0fhV+Kw/PXg56+AQIuPgYDQ+DF8NsHDv02A+4avgjfzxWzCekMCEpIBV5xUmo9MxSQqHfXfIS9QA9MP/Hh0cnI7HPNWcEWDEl7HEWaACb9YZHOKi54NgbC/ksQfIUEfsL2J4FVqb6p9oKc6JNA2x9zT8Dfqmi5IV6O/DYHIwHpxMBVxoMWhH/gxPh4MprDAZvBgOng8O+kMVaHKaFKDhtP+Mr2nyZngAANXnYSKF6Ntu4p92E4UzDHGDiZN5eoV5CU0Vcq8iIBLdz68dGcj2THavMqzRtzB3rIp6jz46XjAsx6s9MF/0wDDV5eGjrYPR8KA/1eJUM1Ns9tKmbJbxNKY4tj+Rju0l7Xyvex8jWdmgyj42GNTZrs6gHAsbjGdrUmt9AsmbLM7aqM5w/BQ12T5LEzpUTwQNxCY79XBJDdqoHeVbhmJ0LeQux6wDdIN+NIB+aduGgzNyst7olsb1EO4oaIhuR2sM4yDUDcat0cM6E7nVHJoPD++fBgO7mtUfsjluOdvVJ5uN1+lqVn9I5aZuPLKzddUEmDeFxhh4+97zo9FovKWV94hqpP9sYn74had0Ef8TmRCm6krBzhgxh6VfrXC5tTSD3rcl4PnTr60O9kD+rQHauJo1xBeVTzRAq342Iax/rw9obeCG8DZbr4dS3+Xy69Os5syzo1l93pkLHI05aFtDhdtkNsnAoJYL91Tc/IAyHEPfIXISYVQE8tAZQzOO8G0CgyuoqNlSow8o4RHA5ZJYvL6uyBST3oRsPWK1ZAXM2TFK3jvWKaAg1vp8MJ4wCrYF+rWaqnDTqtH4MBjzAtbAw3eYDyYN0EGHJxA1b89md3tkaBgbm02JezT3X2zJaf05F8ZGP0PYTg6u68++Y2wubGUCmwWeMov0ZXRx4UBpiu0Cnw07TrjiXzQMITnOwDnbVwFNE/mB9vvafHuKaZBnHmmcoYydadwXjHxSN4yKmrPQORLJLBfFloFI8abGYEbel/G1OdBFlq6uQ2iR0WQ0alil28DOVxn38SaIQXebaRBFuH1dfyvchYgRFDwjIko/pxGK2Rv9JMyyGngCKU7owuQUzJKA0e0Twg8qzCJAlwDQU340b7u608RT4v6idvtxetbEgZJQ3lYh5/gME0Uoa9/W5w7yP/BB5Y5byRmvxoBDDeJo/ZIEFeWzsCYFNedDOcuac2LuixomsZqq/S5A4hH8BeyYtRGs7enihBmwdcmuDslBrgASaARwTzyJ4YFbtf23oLaHaldA+ehv9ehpZrIA12Xg6Px9fA1DUCskQD063TjJUVbA2iwqL5wHDlW79yN2A2YfNXJMP/NLQcvGqJwr7xf17OPLXC34BRJ0vqDVNcpytEBdxlWTFcoAJwbP8FRbs96No9m+1kw/YybpUeEHJgdMiyOWBJDQE+n2T4jOebxcUrsFYLVSllTDafDptI44w/BvDSNaWtMaRrSGEa1hRGsY0RpGtIYRrWFEaxjRGka0hhGtYURrGNEaRrSGEa1hRGsY0RpGtIYRrWFEaxjRGka0hhGtYcRXMYxw2kQor3G3sCTgMQFF6DUZCkaJ7MlwtPdljTZeDUevh9+EXYaYyTdketHaJLQa839Tm4R/l7f9ulEo8tX1dYbynETC2mA8hfM4WYjOSZiLzVkNPB+NX4xwMFVqOSAP923OpEibdwhLq8kFfP7+ujNR33Dza7RcmqkY9CD5NYMt2rNhNuykOugctAlh7IWVa6STUB56ZQJLwm91fU/nu9is9OLbzkrl/kToPhJoSbJJZeFgGW8gYv3pe8a2UqTE5L83lg3T0uHXSYRZMpHb5sB0dV2d/rJkUutnvmzYqZn00tVB83yXrKdbpLoEqNumumxTXbapLttUl22qyzbVZZvqsk11+fVTXdKw37azIdkWS2ZG8NGeacRewZ7v0t1Zk3yXoBcj36UeO11smhpVvEneS9twMmlXSOSoktRd6Sqb45D8H1jWSaJDidU0gJuUCAnjE11fo6RE6tVn1WgCfIzclXwFJsMiauE4Wfg0mr4aHp8WGaKpUcwTHZByR8pPO6uP6Qtbq7OC3BpnFbZnTMB+2d/bYuHYt5V4758+lX/sZtHNJ/J6Petg1aSeUQNX0b/rB8VWx65C2Xv0uEf/JZuAX4BDvGsyFyxPkfAV4tg7LNRNBLpDxLHvd8PiW+ME+etusMKmQpNY8SfAgyy96dKUZIzOqmiwif1Teue0QhlRkAdYujGKkDKKUGUCTTMOhYTxwTCnU3VZx9hrl1ri6E34uusOIeFUZu7DC/XW/Fbsug2y67Rdb3AFqdaZgd4Btz2yHjeARt/koaOcxIZOl6OYcygCMUVBxW18+xNHBqh75l72T06CISGnVQfOqFpx2kD96qNmqVyKYxycXw3B7CmSKNO4TRlC9kM5O6zMuNnNcnaFsw9WppB9kyhGxxPwYwWUfLAnR1o2S6pE2cnpyck4mGAnTiHHyidEKsvK39vgB+HBsGTLYAH4Mscr57vP4BnT6pacxdfcQmCjT4yT6XhwcoLRrvVNbn2T2038dnyTHSZbs85geDA6HgxfkKNsOFFa9l9pAB0S1c1WqqmuhDomqFMAjoAqkijVDO86CxIpDUyraxuWqbPWvTttWAgbWP26XJjqaAi8P1zorMHrKJDQOrJVKXE6Kz0RpZ242lua6n5f5qmyVFfgYJw6C3bB/vVDaaluOEk5j66lsTI542grDXTfGvPkW/o3fTLcBMLSXMFYjX5Yji/0hrARGLWJarttkB/jMJOrQJ5mcTMYFcU9IisrV4uVUoHOlZuHu2tsUwMxwihFBQrT83CBljFOWFPHdldRpGIbYuEFYg+YMOtMpqMxU6fUoaagupuWgkrllBQO7qSjoFIdKgqq16OhcLY1KCio3oR+2pvVoJ4KjGy0E1RYl3KWdFFON0HDaqppVC6nmQYWlVFMo3J9emk0LaeWoHo1rTT6bkIpjcZldNI4mFVUEjaooJHaMXVRSK1aFX20UB4XdezmRZqhRbeh+wIRW0lL9VFsy+UAsMY7FaPX+9CimDktXS+jOcjazQuAgT2dHLSv549fWlVmZ0yfpkAayQ3ZfdZbODTIpfPklpHgPUO8xpqBhZjHErP0v2c8n6Y3ybbVgJLoyIaHJP87USy6q8H4jrvi1TS6QnmYJvK5FLgtSLTQ4Irda0jieOLZYaSMF5GELEnjaQtbunjZyp4w3mgpU8Vbm1qSxXPsrrnrcNV0V9WVMkPbHgMJ3QCB1NYtYS35TlstdKs21N2cvc+i5aLBq7RQUgJlOnj5hGt2GEE3eOlm2E+hKZDP2+f2J3aL5g0+pbtPKn5xEsbLiqYeA7VIV/PLBu/qNUHFdLZouWiy/tsuVdqQy2dwts7/Wy1cDpV079wOley72/kQL1MoYaH9t5KPnpkqsd4UAmWmmDcopX0SwNWSbWTZPOgEdsBgrBF8N2WigyQuchNH9AdTP3v7fFL0N61jwkNUgygEKlKUh4ZBfK3y3Op9K+SKd6+eZ7kAjuIj8adjBXY4WuaPEYpE2MybnxuKiPDilztKTIYUSwHogUADMggUIZ5TuESXGonxDPNCIs7EUeHAfDoXN+az73DIXeJCLD9w4OIvhL4TsKhYiGPgMX8p0k/XMYjeF/tC+1qgfJ7FxEDMRO3u2TJK3neVg9Z9jxD3J2MYf04MnYyNkKjCNnXE/5KIwuYCEEVf6b46X44n88souSghsKpPLdkqihjGtu4LplhsO9lqtk7FQZJ0VEvA5zVdsj3/XibWi9EcEj3/Xi3M85p15Hgxs0oRntesL71bWlQK7hIKpszOv60nrrtal0nqvE2VkK7WK5PPVUxwi+by0qItCKLuMzyl51XtShXc2Vl1CO9qyzK5ndesEtnVHutL62o7t6CuHrByGV3ULRPP5fkWTuvyp3ClZ0WmGy7YFYW8MO8mRmHsUbUdTW2erqTqLJG0lRPCkfgT+p3D9fA08AB9iD0ouTtoGnjHRMjNx1aAw4Zr44B7ozdLAE8qCScdZdEtexk0JAth7aCZeFjChtR4OLxLK5WvXfz8aNSf3kFdR7G5AdBvXQ2Z4TbOEadmrfOinxT1fEhMJ/y8RPFSrm5dqwoc7J3YVlxv2HO7jffe2lS0m/gt2VS0W/l9bGV9g7a17wV0dV18DM/T7CItChJSpA3p8aVCerD5OP105ERLqtRhIJ2ibr3aYnUl1W3AKKkuoVS2NMh3u6tpcIWBBbCmLk4uaLzElIa/Ynp6+gUr0srOjpZO512Ngpoxeq7SBVJj8+xbY/N0otUiLjo1I/TQ49zm9GnvlJbH+7fg8croorrHFRSU7W1FLYAVNUau7PIuroEqNYBV91yniY693/6lzE9ISRXn0WnQpqK6etgqK9ZZmKF0Lq+onVuLpsmqRS7pVz3nFR3qx79yvjX2QCcYdRBYISklfWu05m4Zqk2zS1iUQXZ+qTxmIkJJmK0SdZBflICJH6IsxsEUSINzlMyRdZzzKF52/M4VyvPogmZhlPPr09djL1sl3vXqbBmTwANx4p2h4gahxPfyVADzJso9qpTe9vr5ey9Bv6/ykC7Riy6iOPG9KFl48zQ5j7Or7c7n9RlSHGNj/WiRpWse4669NOMBLXL80MrfBEiQS6+4RCT+DoaLEwQH0XLJYJChPF1+QFs97zzOcLQTPCEvuj2MWqa65cdaprplqlumumWqW6a6Zar/DEy1Xxm0u1Xwfz0FPzEtsQYRa+a24XvWuBBfIFQYM1sgNozEXzvK3/M5GGaw3YiskFRhPf+qd2ustbIa83wg3iZciDAMK+G0RGBtpXBj0bVdvX6dENtVs7ltnO3S/quDbVdNb/2I2+v0bIbdLu2leext2N0tAnADPG8DcLcBuNsA3G0A7jYAdxuAuw3A3Qbg/voBuG+ixOVZJvmWbSoEGMX22Nv2CvbY2+7OmsTeBr0Ysbdlti5PZ8eaxty2DcNEGRRlVhhS8Crwu4quLRHNcakdnNoXCEf8yRF4GowSw5ExONKEyYsOl0HbiN4+X4vxRXWQFT3oE6vqYU/x/HugOP0t4ryIkrl0/KM9iUNWFliCKg6O+yeUrlxF0g3eAnTrLLk/KnVfFZS7GZx4q9G4IXhqN4So7nnsgF+hKF+ZWS09jLJYtsZXEQevNR0vUwAAlKV3PMI3BG/JjhaKmJ8/pTd2wX4D+hJPorYHMVrgB1+1JKNipvva1OmEqax3nmYu6c5+eK3n1n5k7adVPahy/hR+m0Bw1dGadax7WlPMtp8H3sR5IMRl5F6hqWvYh83oALamxtC0OQt8EOHH4cpwKjwogdxjJWKG6mfPTw1x2dZ7/lLb33y7qZc8g8dI/Cn7JhupjWWLLbbBs1kH6gLiOKpFiSu+EnLH/yY2whWxaI0DSyPWkBIjYo0IuGQGrKENbAFrRCN7vBqjoYxXY2spriEWaplthhrHwogmhMPElO8q+bqteM/TBgSE/AxS2ATHz4LxxAIfHPPcHs9HtrGBiLdzQMjWVkLJ0hhotnGa9fii0eqVOOya6FRxrGk/Cu4yeVr9oIRcIGEyjM6UE3merhLjBt/o1b3DQpicoTxeIH5zk113kScNesp0aJExKaOYTYSWmxPUwOZT3lbdHBppQiD4CPwAHtHGDss9/XMidxlmcaxiK3MG++LkPnfJnURFP+u8GPwWDEPyLrJNnu3edvESuu+qHqGqeiGzKe1Gy6rLUO+kP54E4V8no+GW+czVE29lYUoE8JzbA+AJ4HfFo/40GPePvOdHffzUujUYnpxOvf2nNBntttL2LaCmefcd7IquhQnvKL5wpTsip1c9H7TIOB9GMTsHtNw8H0rPbilSIYI2932b4MjmIkgCDyPj7oQHJDNrOII37ejRmvJLLDS5lkERdbssRbBtIYLrqdFyr3x+IhEO9TnHEFJpiaBBdnqBj/Tz0enQzkO4KAVsZaciLjLhamoJeqdelCMX0pRS0ttQYcmbEuj1J6+CQ2wN0QiCsFVzKDpaN4UkRVMh+JlYy6ZjpQFAt+FC930HmcBaiao2OgnhqsfL1FDD0plskslgCvf+37bEUbeqOcrHlHHNjKEM2bRnoytsAuQsf6HxVbrB7gp4+4bzdEVV2ZDDOxidDqdb93o8BCevxhggimb2RCpkR9U7hxYZ6zGK2WJoublIpWfMk7EOBJRlAZmziPlBoU9IslrDe8ofa3dBHQiYbbh6UZuTZxqq9L4+EfxVDwTIzG5IzVkCH8DAaMwuDGaEZNYCMHKb03qs84FAtuN3PlCYdfzONWcnOm2ultayujWPb83j21wtba6WNldLm6ulzdXS5mppc7W0uVraXC1trpY2V0ubq6XN1dLmamlztbS5WtpcLW2uljZXS5urpc3V0uZqaXO1tLla2lwtba6WNldLm6ulzdXS5mppn+Nbm4p2E9tcLW2ulhq5WkoC02boGkXglniPPpJQcSSg7yopUEbC+Cbo9yLMo2WBP5xn6ZUSu/f+7me/c/ax82TX76ySIl4qIYDn6XIZ58Tyr0aoZRIH+Cr6Pb5aXXWe7Pmds3TxsSI/hbDQZOGRNnq5YdxgBoObD/sG6ooz93wwnkzDSRAM5YNcMA37k8FhEI6D/kQ8qMnSU2ELMQlPxsEkGLKW2KpXJe5/2kXc2mCs3ICq2lqqhllUXdumGuZL5SZlUNDOUJFF80JX/5apfuerjITXwaHQiEqJBNwpbmtyUivAyjiYjvsH+HIYj16z+CpiCfQFTlSZdaQSTgEHUMWp1YFGTmkgymnQBKUNU0JzoI3GnvW71iMt7Ullrm7TI3h2qrrlX6HOFwukRO9Ldfm+kEB7DgseqtF0m/GUGbhUWbNUmq3Usz6pNDApM/Ixnj5cT+MEprfA/I2Ow04R1TwzvUMXRLIqvn9DBjBJ5ZXP+SZyizmrB8v6KiaeAS+j62uUgNXwAklY2GIASRF1ADVhteCTzh2TO3FG6hE76Zq/GVIn+gOErvEu+5Zgr5CSsfrM0+qDEQqIHk41Apq2BsMExOrRpE+sRx6apqA/dlz5fDV/23uV+IoHHQ8Og0k4GIb/cxpMpC0a8ezzhAcNV4bue7vUzOIDyrJ4gUD0OfF+TzGFq32K6D1KwrNo/l4gOEb/BLunZhKdDkZDzFKN62KUUr8uUimN7Hhlq+JCLWc0B6L9FYeaeQYCp+fhKfYf33rwk7/T63k/eO4vu9hxqocnZ6X2/FFxNLYQAK0ChLq1kusCx0rDqEDd20UN2ahW1NvhfKDtmhr3X1MTzsHBq2DKCBjxEt98PKAuvojSpFsVBIg6qTv9Rh2hsIxWwpjKuk/8VHa1EFEG5xT27TITLd/0Vum0UaEnO/ylPVl06WdOSM6W6fw911RLFoVwLIx7oeEUb0HmLHQM7q/uKG8FZHktAVc1SNKtd/CZYweftTvYbAef1dvBZzV3kKSP6jaP0bZ5+kjNO7pNg2JJODpvLHwnMauiOZVO5mb8+6YAYF0twqjwFYEfSyOGTawV9tQO1Pes5pxmccWYNlNc0wZqX7F5YmFSoxt7UgDTPZ+W2EOwOKJWqqylnLVkD8GyRCBdkh6MZneLCtWpnrXnfu/XGcpVeVOxf8KNyPBkX16rZ9uQYQHTKmpVdkdpQ2lf4vIv7YiQpNJ+cA3VDAscG88qEAOcV2LmNkN4iinvcZQvuxG6wCFh71YRrhSMwO0nPC/CHN92hqI8TdSi1dIMJwtrY8y+XJ0RwwTZxDsavArkPeX9pevUW5x9DIkOX54jsaQ7CPM27r+mlHrSMNSb0rBxuDdX6xKr92q57H9O++P+cDrAkYoYySGQlFcaMVEkYlq8QII9xdFQBodBc+jwZmvCx9K8AYToAvHFehsZiV1IK+uRUk6TAx/lRtEeCDxfDR2uFeXw5M3WhKeleWN4kkW4vVCwVWz19V6er4PQDXsmmbWyq5hBTqtTjvBY32RD2eZLIMw6p0PXXrRZQ9qsIW3WkDZrSJs1pM0a0mYNabOGfMmsITJKmfWAMD5GdUDeWMq+r56l7w4S8zXPxbfR9HtrZ9y7TZI9k+1lfu0O7zmJdJb8KeCjXRllrwB1EKCGTdkEO9CVTOAbVrUYeolZ56A/PBwc9qdWqalBqhswkpHqRtetCADDoILNUt7Yhqvj4Au8HI8PH4VUPgsJ4j1+SAW39URliFCfPnndT138HzoilGP1bzrI9e9GjFItJLTUSGlRJe3dSysjQt98Tmd8QR98ebh9cT59era496bWa96tHPc2Y5JXXsYHDoaT6XiLEgpjJAog3+u+vffuj73Pn/7x9t7/e/f23v/z7r+79x+f/vH7Hw/9z/+N//vA3338mZQ8+rz9x0P8J/4P/vkfn/7xduvdr7//8eDz2967X99699/98Dvt7B/R/X/t3P/53b2tK/KK/ylDC2K68SlK0uTjFd4k/meOFp/Ss/NVPsfuHT3Q9r8//UevS3UBDmhuV6DHdo6KkCioQjoRE/xGLh7VRqnxiKK/DI5FnqHQYpv91xVGuvlwrMNqtNoXF7WJJHZIYLEhSe//ip/9P/53xUaQvsXyrqOiQFmSv915d0czm81ms8Ufezuf15vX7rtGB7HqZBmkh4hcAnifFun9X5O04D9xnyi7v4jQVZp8uk7z4irKC5R9OktXWKf/a2/r7Q/b4f13b//x3+/u9X7971ueArL8cIHOo9WywPkSQjKPLwCCAuXFJ/xPTv6Nk4tPi9XV1cdP59F79ClJSd+fkvQ+/yNBn5LVcvkpiT4l/xl9YnwFoxXpKu9tGBZ4VmG0WGQo/6q02Q4+vnwKEgKcePlplSzQeZygxackSj4l//lr9ClJCy/6EMVLfPOTX9dZ+iFe4Dpp4eWokCAkO9H7j83CkVgGXabLhUr3SsC4YVDt/PHY//xpl/y7R/59QP59SP59RP59TP79kfz7E/n3Z/zvpmGRR1coXMQXcVETFBSR1lr32x/evcW35R87/oPP3yYQQrq8eqAQLDRx6MwQvrjjJeefzQszQb+v8lBUDGlFepQZTy15AK5j4YFbUH2D1GdHo4NX3IODaSrYrSLevvglb15w9gXjJdoZg30Hc1J7us/HQRBiYZvJp2zGAk4kUYMOXfeoRGHAUhPWDYvC7HDcb0DKRgq9Bm1AnoahjpLoL84QTi7hsgqoMRSGOK1mY/vEqxIIdmJWrJOPhDyVsnmyBdEHbWJ6iv8y16IsQj5di9AujnnvV0xUexTPi+ij5V3cFtmlxhvkX08PXzgSm5W9P4pma7w92toCLF2m6XtqdXIHZi8OywcjF+6/3By+Ko8KlLFJqTYNBtBNK1RNcbxQ9xiYbEPME2oeKAk7OhWaK3fVfYuoy0g0Y2JIYdfdA7Xq+AsUoPhVlHyIlvGiWzq66yJgfYgPXZD8oQulJ7wVnNhAW5XbgVySLTqk1gegbhz1dMUU0EZplAV0LvVEIIGs0xPq9slZNITVcJUDkK4LLgmuZsdhWijWor2kl5tnAAMMsqvGG7qgDLqVEnmUETac2/wv4u4ArDuhf4Poq44VkbQcxW7KvwUWo1EaJVJMQSWzcuLWjK+ymbaTYaQ0dhp+Wzsg++zuQbP0kF1odrck8ZcD8Lotq3jDcTWgu7tAcyzXWOm7bOkM0CarsCsZe0oQIzN1ruR44uk5rM30fpRBKAZCVLIGYIOqG9f0uAlcyaAmn6vTr7uGAHi7rL9+0SGRLMwm68FFTKWc+1dOsOR5GOkYiSVoKLtfgZyYvDlw866JLnMN05FAA4BvN68Vhrzy/sL+OuD2+uUpeHvUuuwKdbdqYU/MYG32q+wMwyRUzCSRAZCSFdIeY6cwiHWnTrpa5UWYrRKSPkmJvPAhxM1pg/r1cEwH/KWsnhI96OYSJSQARLKI8UOsEs5hGV/FBe0aBHN46g7mUODeygM4ZCi9Rgntuio2UbOgDZtHVZ0F6LGABGdZ+h4ZppLWfPCq7ySsYk22hjOgCYFOnQ51cRUxWpt6JvBLD07BkDJrvpe7uBnzYbu8pvJiXV5VfY8ur6u8OZdXlQ/KrnqYEPzi7e0+/PHhTw8eP/yRwlLc+qU7Kj2T0XIBLGaZpQQOc/20hbkV5i5XFWyvX+OgNYyR73jD9hoZnMNTplmdA36ROfKer/I7Sdo+Dp6fThpnbZetyuz4LVoc2NSugOP5pjViWccBltBgkRXS4ujNw8gzz14R9T2P/+UK9W7PeHGnoTT+nQJC/LsERyjP5VEVSITqXgzvdz0qeM+d2sme2uoLRD1qwwbdXdigCoyxRhWy4owIFsGcLzd+x7jTo5TdMeXpUcp8xUrSo5BHniy9MZUrni7qMsxlN5KivDE4f5ORe9n/bTB84U1Oj7f4HYNtjXstC+dk4UhSApyJ2wzd9jI4cty14ouVPNm+ipBV3QTnmj5LV1mjMGc6+nMhy37tKgIU6ZqKg+TQMckQa2LIXwqvig3BcVYLnX91ZO87CY6OnAwJ+GjnSOwVbKBaB0T5NVouAQPLT+BI/GnqoFibbfNY2gHw8vTZxIEi/IsdRSxf5bqp/qGme7/iT4oxY3UGBbjVWa4p9mwJynGIxNHp0LGT8pN1MdbPYjVWx2YrG73je+QkbtNDQSNT44JZsuHbgc+4yd3A2zS+GSwNeRJyoGVjUyE6p5BQZKIQU4oJ+TWLKa01yxlhNT9QKmqWF9GFWfiV53K5OjMmIsvkLGQZmIIshOPLUjC4LMQjl0epLVVI0sN7NxpJQRDzP6dSEmf8ssRIbcXdVtxtxd1W3P1uxV2QewsjZV4uBdbbTU6+wYMeGZk/FEI+slemqnaIoHXHx15rdMg7EOMPXvaHLxqrimWrxsyatalmk8Ez+VTCvCTl2vqBz78gdtytgLcJmc64gW0nCZ68HsBXUiCuVVhYXzAkXpmCK3NGU5l1ngUsjo4FkOCbFY727zoY9VMomK2KTMJlZ8xtaVp1xkoMTcvPmDr3M4StIYiyAtE4VYLpIca/nOOh+xBlmz5ncm/dh+R2I4htI4FUVmdlSNR341C/HIX6dTCogZZBxKYi20UgT1BsGPTHFhyzha6ieMIa2FDMFbjK1VBimCtmlaThtmBozMaR4FlYsRN3f5y5HqfRWWZ6pSYHmTVpfIrNdhs4wg5N7DAYvHj5bHQ6dijbtO9WqLvrlOlm61MBSdUsE4QfrbNzVKieGqD69nlRbAvdmkq9QgnOhuV6S9ccwZH6aqpUdUZ0Kq0e9BvTg5ar3Sx6sYsI191ogqUX/elLGiLemkDwy+QrOhgdn4yGMMEZG9eZ40xVnNXKk/YlE5nhvxgUS1P7teC9LXjVvFR5YbOblvSuaVzbZsoByW8Jg2MStRfTig3FBGULtKpVHFLhJlfhdrzY5CIxL2U1frc61/jqF0w9taJ5hnBIEG7cfhTgaaQJMq4iQoq3LUa+S5a2llooBDh2T8MeLuOLS7ob9QPEO9x8qm5FXV8164y4MSTlpYdmWF2rzxBuwRjjoT2krmxmTSdQ0gG/KB09iFQDehdSt0PCZvse1PFgPO2tBSB8CUIQ0d8NgcQaNQPTM2WNZhe1AGXtpA6orG5XpA0+hMx93kR0TBVsqM6cV+Ikr3d6+Zmqc7C1U2xsBmtwHSeJRXP1xU8dnQfDKDapBuhkLsNoZbjpuduaSGS66Gmt18YenEgmTph6IU9XF5dF7VcAeL25ZCd6O2xzgsrcsOiVQTZJuSNH6m+LHxbtbikfE0sGXcIXz1uPKe8E+6A2COGzRUFbpKv5ZQmvU8Mm32a6r2XeKlU1g90llxz4TbtaU4AzxUSsk5adWx5xNAjWWSLbo1vN1CVqTqb98bTxS45s1VjctDYFbhONoUMR7ZabKEizt086lAXCKJaJ+lXOUDUUxg09TNbIXGBToFpj9OO131vnxYdl6JKP1PyUj8SfugGjbQ9ley4REVy1Y+W+FYspxrkxct+JySUtJb7aUdk695pE1f64K3sjuEPAYFEbl8HAoTKuAoBDY1yx+op0RdUyFHvhG9vRRXN9IhUZWEsj3uiVrXtgq08sMst7xqcoTsJ/rnBgtzRZ83w7I542cUMz/KnWfX3mUnMZ8V1nKiKUBRNLgfM5Hb0scoyIqhsnF04o49BNGp2uScQwGJitDOlEvI3AzSUHUMl8ZpxD1o/lJKrtbAeSt7UfSbW91XmOd2B3nSPr0kFHIXZvE5BiezPifykXqLEzJGvZqiDvTRu+gOzmButgLJk14A7ZTTQ6ffFy2uQi4g0a30O8oXW77W6UFXaPclPkmVTz9WnZSKkNGn8XpH8pW6vwStBaS6sJrbFU/so45tH5OZrfgS70Vl69Jt+9Dmm0dwu3YQOKSJPE0vj/xIXLyMnE3F7v1fJx/Vop4w01fw1LZKj8h/NU3gG0fqzFR3eWwl5/PjA+tWbQrRn0bcygcTzZLIoL/AdIkGl17JRbIAgwzWb3/HlwYJe9ypw3QbN1PDjtzeu5cdpwviYpFks3k9ju89SmNOcfqxiSMmmdqJVb1s4prjU/qoxJVtIRh4KrJ2A9xTopjwmKc0tWjabVv5WYJx+Wu6TzLn3K0G4XPc03qaPdMrY036SehTRbs3vrlUutQGht2+u1Re2n98yuKF3nQevp79wqhwRXLr8rsa/YY5B6TdozmFBYy0uzpJa8QksqwQu1YsQalY6qhnNevQ3aVFRXr+XKigILKoFUo0tgIMCefoSajgg4gOsU6cqpINU1joxfKzIKMHCqZ/ako7CGrhbsvFVi7T97MdtGIO66NhILnF1flZaZgEqKzBhf9mnQ2uZmKtUZcd7bwcS5oiuwt1U5z/89NpqCBbNcbHeZMsTcVMipWAQo+NGQoOBHq6zhqFBOkNbCA0exOgXTGAsuHYpp8AOU0xRwqAZbWlf28iNLPyWyWlk1s4YurZnfGgFeow+CE7fh0Mv+yUkwtEvhXwz9b4kpyhrqcCpGI4gpyodKFuSrFFsnWcoCMFRwO12X6F/KVCRNVSFwqq3uodU91Nc9kMrEpZKYDkbXxKif2SBZlbkUKr7Hh3HoIfVqnko03QpZe8O1EE64HAv1Cek0Z6st0uUiTM/pgzf5U6IBhwREAl4JbL+oJqHhUOST75jrqFzPZNqfBuH49Ag/3IjkteRBmfyxDfoyZoBL1405/CW/KXGILf4H53GyCLmSY6NuCCIdztaXMop/PhhPpuEkCIaS1gfTkPjSheOgP8FvhFrpKeeMBpPwZBxMguFU/GbJRnyedyS0T4V+s02IfjFt9Wm5ZrFPC7U1QFeDFohrAlFzKEDIfO25dzundN2ekpv2o1rhEnzvuP+3LT08ew+kG9ErrJZIECyZbBovDLw0lhv22yK2s8FE+oGeSNfAQnk5QvmVmE3VBCzwWeJ3sLxA97k6lD2D2l7Hm4YAgmlImroPg+QWagTiqpdaHocfLTQ1Bi0ypm0Us8nTclOPYdRX89ryVDW4kr7rMtPDtKRSdTqJ24wBst5oaQQapA4TSSR2aKKBXZB7izRTcm/ZNNk0JZEjoZMxMlNp00ZW0NMmum6bNlDUhbC6ouSmdVWjeF4xnc9XWSbyWtGqipLRJBCNEnlNgsDxklWWx4u3WiONl6WpeL9y5i1SoEZPj7FVjmJ2eOwI4Vt33JU/RXHKV3KnsC8VeVNge1vHMhkWbErkDlRiwSfOhK1/lnuKN9eyx9zxSvXsMJtdJ+hdXyXMBcPWuNsQBywH29dPr2+eUjOHFTCPJbwJNaeyHLt9xzFlZlGOI7dfclSdLeVxdJ1Vc+bSqhc5TXptkNQe2blRlT3oRjkMXBE3qmHgirhRCQPKCdivapUroLTZZvBuxy/M9ElMNhk+gUB/SrgBFZiilyh1T1mDQd/XwtEyvpqWUF0Y/bs+srojsDAVkb1DqCfaiDmbYMftEy2xbtuw43pj/3BFKVvbnVlKCVBZt56VT50YiDqI7jgOolGlBKyl9SxV1gN4G3DxqwRcdOMtsQ+nvEQyN+3Wm0rBUHiAeuNN2tzaDhozGPM9q62XWazMVGAvUHJblQYAdBsN2ICMtGT0AhNGZWYuYZu9WcVnKHWSNKRy2yE7yVTQNnmP9ypYBIg51CmeUoXhQWBjNR0GjswlXWlqjX7mNnSs6ALEQXNbOyoXoBX0bqi7Ae7C2KYnq0ICZ5RERJkWqbw3Yz+Ih3BiYykulmOi+GrVjtjacmEZQ2LbzEqpJZkWPRiqIyNHqLMq6E4y3CV+bSw9JXX/LM+YKnSmtsFJukswouDZLbosRVO2hiILZumUUIcKLlFaos3S6lh2TathaKu076qGSvuonQiNQimSZCJE4GFTssTarEWPzLY1CZGmTwu5X6ob//Zdh+VbeVOsejfE8Q7CLL3JN/pmGBy+4E+GYxpsDTOyR9BC6uXgxUtgL0WenpSAXA3aqQ9DjiR6Wv47auNm0DizVBoo2mmU1adIMQZbVyK7M3mqDR7fyjJfJFeaakDAfGoZoJmKp5HPDW+zjsONpW1dbxvmv00pg8nrCXbCTiR8ypT01OAUOCWa4QHKSNf2vYpUnpYUnlq6NhLxPUoW8SIqUOW7tcVJh/K5eJJQOWrh5lhIgY1kh7vnPfKe7rcp4uyZle95D2FkaCOltthu41Kzf2I3G4+Va3M0Eh/tSbetbTlmyrbzdJVI4UlORpAQcGWzd0zL6+y+e4W2jsTwxGdfTNQR81kccic0fnlaAkblBGx6I2oE2LHp2BmWaOuim9HmYSzPw5ghVB7I08Y81mZhjBvRHg7HLnC4Rq64pOx3k8IHuARs+vAlePMdeu2skoUvom+KIJolvl/0zUuyy4RZxwfQlfWaXYaCYecF1alK68LS3SOFJv9+C7CxyLCmOMJXhXWCtqikqzP5emj5fh7pOb+x4xWZr0ZvAYgVMiXj3ZvRx419tVjusxnCIKx8VjCsqowskctUkDxSJavvkkdIq20BCrASFxKQFuI6gNg1Un4qBvOR/A2YHVIMIeo99fYoP+2cB16TMuna9QUkqK6piLIQLS4Qt71mf5u+M2LLdnxvgebxQsZClAUVp9Pc3DakbxvStw3p++2H9MUAZYec7YTCuuCThBIicLM/zTtQIxq2bshxYv3wv90dycNnUqv7u36ZgFhJomi6jBIqeP+Bz7O76P06isuGo02gYricn7AOwfe9lE+g6ER4crOTljUn8u/Tfe8RhxQDki7WQAVCC8dSPYLzeeLrJDr225G/bFpp8CyEwIPQ/BLN34dnUTG/dDwJSQ6Re+0JEcTGRnrMQ9H79Mnrel38H6hnJqXpOXX4o5+FPpVrq32vu5Wslstetwd6MWyZZ51wMHwRTKbMPEp9fu1eRrmXpF4YJxcopxxqt7z9U++wPw36h4dbk+BgNDz0vZ8eP9zZ8b3pKFRDQ4yn48Hx1q++1/17t+d73Tdv3ry5f3x8//Bw1pnOOi9f7j18cjx4MplsP3/+uNvrgSlFiTIlL0684hJ556tilSF1gob2XlkY/6q2gbAmoU+JA6sQS1yd0W/urvaVnqD9kbU7UKH29EpDNGkVoOuOOrJWqXRF1FiL+q7iP6nPqLVb+b0r7M8pRU0W7EWqyWuWFDtbrG6x+tvCai12tNUOMEG/r/JQSDaUQAO1gYVsU8sePEfcu5SCfK/7ARUp/i9OVsHdGGmiYPKO2YWIhrGK9EI6F1fKf3lx4cW5V6TeGSJZHXwPd+vjYPe+R7r00ow/jXbVGe3LseijLbvCwDOtjrV8TjQOcZLyWy9KFuxuK1LHaBhDlOGgIGw/FLJCVV9bRi4SuAoz14hzPcTuBzTQBjY3sGcf/6x0/DM3PNE8TRbuCbDkJhCABhkQnckKReq9RwiHPNAp+K1VRypBb/G9xfdvDt/V2NQkSW60IPZgLFzfsz63lfEhx48fLdhBabn+lj9quf6W62+xuuX6W66/5YJarr/l+lt8/y64fo3pd6r5XWmtawUE8NfIHtbQzk64klVk4aI3sWI7J6ze5bzy0ghawrpZQOsp7oX0MU+XyziP04TD+WB0dDSYDEbDSSmo67rbMM8PbJrn7Xs7PDT74YsgJB3eapCaIUpnncnpSTCeBIfEVUF9WuQp6qKCvEnV/vnus9/5EGVxdLZErCuOsaQq+0H+lkAmP7HhFH0cpp2y2eJXz3fgDezmEuEnNXz4Yrwy/N61ROf4vUvztUqvURYVadZ50tnv+J0svrgkr2PLuEBZtOw82fn82e8UuL8nb+v1r0wZ9P+0fv/n9O3wCuV5dIHIF9Ggcxifn6MMYzTAYi+/jDLkRR62Q1glC5R5xU3qkWVixj3CfLPv5amXpMUlzn12E+Xe9epsGec4eaE3vYxzfPlE3tnqArcYYnbwiXe9RFGOcPTVNCvwBXUTF5fkBstWiRcvvA6GO99OAoBshd0WSbmc9Xbn87vP7/wOMX25iXO8KltB3V0EGHMHMB4zj/viMiqwmXeSFuROTqMFWjyxrFlMR121AXHaAwY3ordTSWc6BL2DNMvQvMDQx1uS3uRcJuNhY/EivXm0XHrRRRQndqDXhLBy1iph/GhnZ8cKZ4ubIqEF4TxNyJ2Px92ku+LBaEg8righ1rwWh6NDEQ+dBcXsU8bP4a7obiBuRU6ALdHHmZ0GyxZyagmBroQp5ylbDoM69RwTYtPZJfboFPWoB0dKMFTcnBQp970dp/mIYleQoWsUQdMCtn0Ef1ZJgTJ6+PF91fE751l6pR1Cv3P2sfNk1++skiJeKriWYXOJhI4OUO2X/XJcu4p+j69WV50nj3f8zlm6+FiBeHzO1Bi3HOvWwjVmSJ+kCxLNkrEeURF/QD3m0CqMnAwjcp70nOwV7gAWCP+XW/AQDjMil0ZA2hkvm0Q/bzg2sam/ipZLlBdGxk8CBqyeFuvnkdMBZFn+SwlXwc7h9tAinkzCZUylF/gen9Y2ncf/ra6ut9WhmYTJKzJzS7gc3AibGJLGuB9so8771TujILOMQyzL4WxUTowfOvOvKo/xDN1kcYE2diCEr7jLpcR0T2ChF+pvDI6tAazRmS2sL4xZe6qtufndbiEPIkksiR8jiSMGd8GnhvvcuLYHjHJ9rQcyVkkXAhzQIre2xplDWboS1HSZthEttggeqE6unZ1cOmH6C4tUogLDZgUmt52JgJuwTi6di6yhTEYaLXNBETYsI0aUuuAzUaCEH0hueP3LU7FV5ecPSziUc1Ivt3JuzHo883T5AYEoIJsN7XDUfxYcMS5JcjoirDeMeKBySJWVde6IklARq6SKu6FaBMPBjGyj4970NSelO7in8CJy+yWFoyuwFtzLezQ+DMb8Guphn2jc9DrNCa8t9Sr2659+pAsWt7N+NVsqM/AtVMUGuwmZq7q+BOh1hmsy+2t6r6ZEEYqbXkc45rg1yhYJhR7/i55D2lzrjVHI/njcfxP2X7yg5B4vmoywzeHi3fO0jrwf6Hq1ev2J9/xo1J9ShKFzCwU5lACRSb/57olBOb2jPbvomdpYTkWQKEtzSIEOxqPJhIXRif/FtwGf64UZAdKCs5PR0W+BjLU/mXUo7ACEBCx8BRAsHfhypSAcrQFT2Yt+nhJpAG81g7IlRiWhGbPO9mB4GPwNYjQ707IG0dhZ73MZs8g4Dmy9wr+I/uJmC95RfxqM+0fe86P+dBoMtwbDk9Opt//UowAlIs42XzITlNh8ICcItkyw22JS8oMoYpRIgIVxegIPNNzclzW35QpVRJLD4Q7A4NZebBCj26dP+5enYHXiSqPgKfMUsDCMpfoBfumtp34xxcmr6zRHmjR5Fs3fA2FSVTOR8ZlUeX/PJlay5tUS5ZrSJJlyuIzO0HITzLO8jTWElHiLh2biiORWowJl2+BqJZUM6VO5bGwSar1rU+PZat2eNB4I8YRF19ABqzZEMNXGyyQUm6yXy1LmWtcdQITd5wHH5QD0KNG1gq/C4cv0Ybv1RinBrljqK62/NLmJsoUhYchMWWrPpuRs8CBfHC32jExoZhK2r4SrFLokfAmFM0MIB3i/qbkT7S9J8E3UwPrMKTqLkNmyjox08P2eVvXWY1eE8493n2+hQp+nSY7tcRK0/kVp8ecS3Rb5bby6qDrSItJQTp3GGDGj5tpj6jm+wXi59KMjhYs1fh/8ZIYpBeqWeZokNHAjoK62LlXu09IN3y+2cHwJN+magWuD8WO27AJ0vb7FgWFaEDI7aa5AYMGWJ7JQygWzM+WKUeOaIxvllhNkr/h8knxf4DTFXtWfqGLDACRuHuDjFpqD+9K8QPEr513XC/ZTGpzGGQ9IGQi4ofds0Y40HFKijlk+mR8tdh1aKDFbFA+0XABrD6ZWkKYcbQQrq3v3L97e7sMfH/704PHDHym4ZGQy535IRERLRmZBgGtc2IYMc4YMsz+G8YgbQCNgs4tqQ+20oXbaUDtfLtQOsNpsEmqHkUfc2qUgroq0Q9tW6Ikrw+ywXswHK4Pe4GzHvBtAhKjBZ5a+x89V4IcMCy/MQMejVziUuir/MBzRg1YoxTJuhVIMQlco5TB6hfIBBLBQynn0jG9lLjYDRQLU+kaGrP7aQp8ttntehNdRvOEXwJP+YMweALWXvJJA7TL50slR/4A9BPIbgaT9hW+Fm+xXDQ7fCq+t8NoKr9+n8EpCYxMq6gzb2wqyrSDbCrKtINsKsq0g2wqy35Ug688SRyB5GbSfGLlAvpYUGCmg9FLuiEhNZEx3RPVWJ7BgfMiI/6UsRpsHnXx0fY2iLLKkA6VEVs9fxYQFbUmw1CpdYNN4/H/eHUxBaU82o45LH7otWTzvJAXWl8sx/C3mxGqz/36fGbOEDSC1ip40zYLF2qyVBctsWzcL1hp0DWabMNLv1SHGlDQWscOGGN97Ou2z3IUaf+hZb0bIA7JqXaw86xLTkVg4bOzh3wVOZgxy+iaoPJcv17y4cqMAblmm/VUvhDSRu6B/wsshZkdkXSDFUYLMxBY2ZsHJK4j9U0Ht1WWtHVSVgsO46GulsOAlYE+IPAfLmdhDWCQz+6rsAwgeosy2F62g0wo6raDzNZNjqPFW1hB4RJoMM1XcWmkyzG7WTZPRWO7xZ0kWJS7HGnxbbt+DlJGUALJIrzVCFgUJIRXpUwtWBXVq5E3YsSjCdmwqrx2rcmvHpsbaMRRWO5Ris/mR159vcII9er3s8IiANyh6L1iEqk2g10C7AxvdgbzI0uRCsmmHj7YORsOD/nRLvH8RduwoGL6Yvtyie1BVq2R7egpPh6NzPSHBukqa+F73Pg6xWDmUrnSoM5bx8EgGw07q1Yt077F7ZHebimWChvXXWdKIL7Tnat1u9Xe31aXjijuu3fJ/g9Pd7vb3e8Dppl9F2XshmWO2al2enrBkt2boSS+Smxd2TLhHVTkFZXdF1SQ0BZaYAJR9UVTyiobN80TUAKKV4qynZIAo50aYJkUppYaN3AX8k69prwjIfV1LJQMUYB8xRdNBatDss0RQKfMibu0JbfaE5VE+aIwP1VlscxZ+k9HRKQiGplnj9YeT18E4BPZ2tKTUhM/dSLXPi5MF+t0h2OqaXuv7lt1Qz3Ku7CdKHiZdc6YF4xC2dMxJrqxTLa5FVXzU2zxTAjOj1sKxtXBsLRy/M/c8Nh9gQqjsl8vQsaZNN31hiHP2tkv/qnriI41wquCKxzq9N1/GAeIcWlUooMnpMVWTsb7sTz2QkxG2LnX7IcpmRz/4W1looi3WHeGHvHueuSzvB1HIL5Keq6LgOB3xi4oYxC2qa7Qv9lfwu+DGrcMzsyXqXDPopR7XzPqxaMEhDH/xdnHkzh3lKVJHpJLwSEAjruNdaeCk4WQ67g+G+FmGbi3pwh4+SX6XeGb/LvEHfief8Gb6Hr54F9vkXxoiCgtaRLjrvu36lTEPuXTle13/36f6u27PHrWKi4au2wJc/9pBBpHFHns/1DUXtim7d23K7j2rsvuBTdn90FB2P+IKbkgKJMYABpCdSWhpbqSZwe9rdA0+n7gvZuvLKfpiXj6dTM9lkS2uBDIpTAQoVsNbRD2QMMoW2BMpIsjAYVGS36AspAInDx4mqrmjh9F24sV74/HC+BT+DHJulWxJglPRZjG60yBVnLPstcJfK/y1wl8r/LXC359Z+BOXOI6fZZij3STwyGVpWhiwg1wLsTS7SWqaUEGNJWUFP9BV0L+UVSgzIfBmlSBzweppkTjB3PAC8ABkIeXdkyogRKcynCt5guVixhmcwgydr/Iqfe9mAq/7XrZaiiwEnCEo9a6wXO4bohwyFLExAxgiuiQssViAjWfFnVOHFCNWtK62AFab/FahhmeMmZGSNP2oWGk6WzBJmX7FNsVsXPCi4rQUXl/4h5uaJoiGLhSh0R2yvtJINT1WGzqFe57KjChtSmX7SmjXgS93sMFWiLU0U9rKfX1BvqKlYHxHM7Tg4lND3PiT7zn2sqCaOm7FyU66sN7ky+QHkp7gsjMvlHmNtYHNIGklG+LOu7/newTDJNLQnxJn8KmWiX7JRGkVeuM83WfKLpbGr0jTcBllFzwrK2mg3B2EYaCVOVmgCSKZa51GKzwKCQIrtZ/XVCtBu9JkgXybyKrbUI7s0hYPXC2IGGtr8dDVgkq4tiaPXE2Y8Gtr89jVhsrFtiY/upoU0YVWn7lKc3zClyTjXch28pQu5KoasT8UFoHuOkAj0gBi+0j5Wd64fjBUK5fELM0tjJI2UgmrRJeoaK8hZt9XFiP/hnOX/qgj/qNyMsAPlZGRfXAGWRGoCOioqKnQVnHES0+yyrJVZ6grZeri5BJlMfYw22yUnsEhe71nbomDQ4cnJisQPo2TaX96OuEJzA4H4+BgGk5HhocmzyjpzTrHgyH2EJR9sgLgxvgiGAbjPkY+lgOkfzrRUqh90xOtG0WoWS5T35ULVdwXip7E9CtTtUmtvqfV97T6nu8oFi+5pa/RckkhJ66nzVGZeoETSEj0UKaTlkclXviNZ0N7cwZSaJLVGURsD9V02IragGbENum1XAT4JQiijUha6Z8ufZCNtvidEg/8PJwvo/jK2vAqTgrRcldzaInzMM3iizix5Hu4zW7g4TfZIV499YhnjtMbi9mwT0HbFckG0oweDIeHMa2wDdailtAVsDJjZdH5OSek+hJZE7q4PzXsaskN8I7jUGGcugCS6p9qwpk7hYoGpm+qfSOMhnbyIdubhIUlrXDtJ1Y+VPRuyddCKMQVznEtWoGNF19UDOClBiqIL24CQ0hEvMi3KZXgUHP1SQNVyOocSrb69NtUoUGE+HQJrSI/KRECKN8Ea/ig1QgnpADeckHuYrwQSeD3nZDnm619N7Zciebhgr12kXAWjxm6xUn4zxXKuWWW9eJsdv4db8PNOml+iWr0s+a4DsCS0Rk/IXiYZZq+F9GCeAq5Ulhj+C4MhqQRQZexFuoQUR3v5OViMsr69sYLZdnsIe0DTpZNHtLwXwr26usoY3Pl+wpGPbUNDz1FkVI8CELMJEEEBsPwf06DCZVqjVgzOP6APdKM2s4Wb4a3tUebUdtbSLbswHYW+IljgKR/VQKSa501qAP8wkGDtozeYAWi6qJ9Y5XMKiea62X8AXXZawJOJeQKI5xDDMWUC4YZUSqwI0yKzJNNih0SNzabZe0YR9kz2EutFuUeexovqeMQxSA71bWgoMwXetcLZ2kmsUbRIAxN+SyoZnEG5cmL6GMuDrd4dbcFCVuT4JfltPU9Bc6bYgLTVYHl0y6FJomHao2sdJNsq9IRLdMC2HjU90tsq1T7sHIOQ2B4TawDIM6SvxS7auUZF7PEVuNtwhAxmqudY+HVBsUv6jxI6isd4kPCJgWOyGW6XPACGDuv0uFy9HrYxNfSWr3CzZK2qe9haa8vnCvJfYWivAgV10pifsEIAjt25DYhTly2oGV0GPMaEQ1sN4h1/XpD69VhX1XdK9tfi6+CVzzgcogsZKLivnqO2KqOA3zMmwBQtmgKQdmyIQhl4C+FEuhEwHL+9aPP6Hac2DQwljhanIbUCbGlkSMjLBJrcB0niUV398XjX9F5MNGZTapBYCdzGUYr7VsYudua4Zz0j0brteM47Xvd6zjpClRIzETW5sGkdmNg7z2IeFVWvbITadZLRybNdbuaYpUl7nBv+H/4rjTuRFZsXItqdXktElw0MVp8kB1JfIG9Vq1anaSycpUbM6ahlfAnEQ4Xngk8TqCkoWWzNrx8SJ+mypy1JtzHaKhPmjVTyaYGTmGNqD7Z0FecKFvGKAfCJl4E1rbzpPRY2reyPWSUe267cb4NNkyD4AYsjXcYTA58he9gRZDDYEXqLcwdKSBq8lwCdGFKr0+9HQIqACVDqH6Prouyh0uBjwbmmii7zgmkIQoswIC4KeZScTIb04wdEbuT/qnMg+M3pk062riVJBSZ4A2plrhFDFETznBXlMK5wQMYZeK5z2RzNIWEdTX0jCxzdHOJMmL+JX6oh1BbGfQjYt94lxTtLL3oj1nzKFnEi6jgOrTlJs+hi/ZRCm2cSFIspQtYajmZpLz+8azcGnIQLRtTqjdSV1ih7BBnPkMfYpdr5BKZd9oSWS6uqsOuNpLAx+Um7Jca2ivTMKG6ROVAFW+/LqjmqCiWzCKc/qneJWoBAKyO5FpLXWekr5aTZMugyhYVkSVrTTV1cy7apadwdGlXgdD4LQx5bBcpPSCOdFra7exbiqHpiTXmPvzm0IPVJQ42bkEJniNVCrRq7VA5lup14jI5oni7hXhHgwpVAW9VX1ngasHVBS7SJxRk8phStB6xP6rZN4ZkemXlqFygBOfHi1MD8Tz8dKWKoli1w/S4sl3P+4G688micv4C2kzU1RZg7gI+vFGNCjswtdkLjqWsobI2rYzOgxfaT5LnTV7297ZyNM9Qga1h8X/ZBD99Kv/YJX994hql8eDFYKjrMHA1s4Yur9prYcQbH/ePBn+HBnl7jx736L86RAFPxBbNdIfj0WSi3hLKUqqE/klwMA6m0kCINcaMAhZj40WYR8uiy64VAivIGfENgJsr5i4V7Gu9RFFDXePFy9tXMV+6goJnDPXRmNa3uo+abbiigDbS90AoivTTR4+rw22IBWaAJ52/GSj4rNMCXmJKI041Pli5X1mrRC0vvcktdIPMqur5RFtuaWx8ch1ZjjiPMYCyPOXxBPCvkNmxdy+ydHXNP1xk1+LDAn2I5zwuAf4V0ld9fPBPn02m4631iYNtovKYO4iSpYZBRmUVGhGCX3LgFgCU3fd2tOgQkn4Q2erBXo+Ls2XUs4bs5iK0zqWAG9o9eal7lyTtKxE0eYvDG3ek/FRvdBN6IOmEQRad7nwK8MFDEIA0ENipBkq3jBTkh1jiG0MoB9NCdcROceoFay/pozDRbbP0Los4Q/MiLFJfOEpZ00jEi1oMErVwWeROA4Fybl59t1zaFQBMGlIEr/JRBSUfyb/rSVH64iQ/B42pbLDWy+j2WEb32es8e7ctVnkJrYcbRuwEifuKjl9gHOUK0UvhkzIuBicad665Ztnwg2pGVjl3I+J17J5ECsgtoHDYqrkevspeoKVMBECmykLdDBVxJg3GeEVmM+YbwN5xktQ6xcpd7OvANcOP0vPvDMtS5XId5Xl8kWzcOee4f6I456yVF83GLit1haeMiMWpO9fwn88H48k0nATBkGQWs3jlfGMzFMKaxG+7ZsGtVzC+SK1CicLBmVkP2waYFMyqKtPCKKhOLYoxemy8ZFqUDaYFcusB1HoAtR5A30FCcxDtpZapgdAZVPNqpvqtjGtwaL0MQlHD98h+yzMrd9v9/90ROzui+F73cnXWZQwqKalqt1pipazhsU5YIevCiThN8Iy6sgP/9Q0Ru2/+fFoO31bJyQUWw8YZ5RSOHVTSdm1O8yzKUUjKN8tqYi/pgLmCk79dHJbB6NHa2HoJ/gaMHC0IhtOAp6QFpX8bTEHhYBKSzLXcEXs6Hrx4EYzD4DfO80Ge81uep+oITs2f7MrNq+jaeFrFZ832/EXLya4TxYylGNIfWo7/DXF+BVZ6idOC4usUpCLVP/F0tnUOPIXQ+PSIH3gyrFBy6gmfKYzAPoxOxzzYv4TfHWd0JuurncxZn7LyEc7f0oovpk3Q/KdK0AwQhF4l7GQIvlQ7KkxNyg6uLCJcG68qoCruanZySbmvV+w5z5D7zNxGDh+PjoJvIHX6OgfqCyRVbwid9rB+5Wzq2PYsnsfXUVJI23tYKOGmnTv5wKlUB3Cz3pO2Jsrrq3Gry1aCICjNs5Rw7t2eSTLoJ3vtOq/HQL9IUmVdCxDNOqTYcDoguqmDwUl/OLV7AdJmNs8DranDBUFvLt0P3O3F8zKzc4W8lGF1ZWN8VNPXkodWG5sGygCTRuTTbr66xu7CIX1l6FqcxlQejrS6iD+gBDJy9maQx9vhHBdk8Uhn01E4HRwHk2n/+CQcTv++dYj5NAzLreBkdPAyPB7gN8PgYIT173RomJ3e96g1hdrJY/q2bfKOYAGSkqizL+Mqx/3X5L/TwcEr+gyJX9Bxd7dDZ22PiIsBfRSXpw/XMfGWrsVp/KA14thqtGqEosYumKbZJSmdmZixvmW6D/ES7rFhBicwjllqii2nPwW1gghLKBn+DkzD8gKb+tK7kaAEWwNdK0uCbV0shYNY61H/BRyszNJcXadcE0R+coNgo8Z0lWte9zxVHd9RvgTwXn0dJXkT83lAPQzCYB55iB6CJqCkQMp5PAr6h1vKkm4PETbU77HixAKPe5HFFxcoC42jDvKqC7AJKjeYSM87apGugV55AaZGk9CMUQk5BHJ+hIuzIlwV8TIP81WWpRd4yPfoY5islsuwSw0a71O7EaVDAIwN9YjJMe4E9i/3zEpnfa/75s2bN/ePj+8fHs4601nn5cu9h0+OB08mk+3nzx+z0f7e7TWcJNhLNaaRI8KRhpM6RloR0IYqWpnk7qhDOkY19lhjohFBC3KwuO+YhkBaBI7mqrUFyuIPKKS3Qy0d2/emWSO6qiuUXThIbjX1sgLjOBi/CAQctmQSndGzv+JgjDSP0unBNHwVBCch3sStrsS5rnordcG+i0/8gpFI2PW9Oz1yeDCOyK6xBKLfeij9PHR944iQHt/+MetgMM06T2ad+Sov0iuUhcv4HM0/zpdo1vFnHfG2mM86T97OOmf0pGi1VP511nnnzzpUsdd5gke5uUTJrPPkD2v7J7POdfQRX+u2rvCg6TVu7s86N1FckIrvPvuzDiX3uH1UeFmcv591PuORF+g8Wi0L8uU8ThAupmQPG9dkH6Jl/Rxn4kAq7+n0vMvryc4zMrNXcTkQ8dMAAEmDpPL/PVtgPs3Ipop5oCeTJhYyRBHzmy6SzDqTk/6Q5z96C0/Yu3riib0HehLfVYsqMqg1i1I9Dl4EfzsJB/j4b1lHAOf5nXbJ/ePtzv2f3/3x8PP97Xtbf//09of772jJ3ucnv/K/ev/R7RHvGmKExGxDh78F4ymRjf4+GgZb3dPpQdf3puM3oSIyTf/eeE790+mIXa/Geb+LlRuLMxYxXHsVJYtgQb4cjOc62ywo6bezy84pbXKTa6z7NntcsYbaW6wx/NbBjCvKoAhO2UCyHIxZqJFlDRI8cQewNGt0Yq3U0EoNUmpwCgIIiADzSzR/H2YoXy0LB+svEYpbQ3H/PWEES63RyW/aIcEIlghycYHCaJ6leS5y58lArjj4kDjs1roeN6BlZrPNR5XsX51xZe31Rk7SIhSWZq4BlUrrjZOjDyiLlpUw1eutN9oyzYswzcJlmubINZRSab1x4kVIjOLD4kb65BgDqbXWG4lkWzjL0vcocQ0DqqyJhTDFZPlYlqrrjcnyYIU3cXGZroowQW40tNVVR+2pZh04oZkzpqdu0GZYxSm2vGtEcSPqbkNgscW1xvEAKOXNS5zHjQlCrxrSBfN3wN6yNXPdulLzmhlwy2sqeXHLq6rZcsvrKjl0y6vKzLquejx0HMRdsZk09x3fqxZ6Nuh5v3h7uw9/fPjTg8cPf3TJy8Z7jLQIc1yuWMwXZAG/VOAu5sgMZo7zbsucVvTBitatfSa5SSLLAl8ZGZZYNH95C2p1peocOVGrl+W9up+6ed5JT7a0YOQDt+6kcTKMJUE7AT5bhSCqzwtiHoDqUq0xHsZi4+xmob4h7Poz7ByfELz8SvYHVqvcIo3XrL0z2CeHB2W0+Xro2+RID0/IE+7L0odh3Q6uVjO6FNkAM48cYw70oJJlZtU6DNWRCU7rkaPWQkJvExjoQhwthbxtXQIuq4T7H9O/VETbF8E39cYwTlq+rcVLEzI561PCjXiS/0DDN8gIB9YxKpDXFGBq468GWoCyNnTSar/s/zYYvpBo8ZQ8YpfPVRN/ak/UZni/FiGscC9oYihSZvLEQnI2snXibRobOVka2gLVmmFfWp+W1qfl6/m0sGmR1vQs9SeDw6DRaeItmp8nS8t6J8oNF2CUKTQMZHXmIM5oX9iwFcQeN0y+rHHHK8murg1qxOBIF77eWiSX+Awa2gYjeKhNaMOl1mvGbg5uxPVae7rk0UGJuNMgnhKLgE8SGNM/q4L0VKbmKMuP1pAG1choxoOvpav5JTUbZ3+qkcf1tVUEWIPWirwty32xL4JrDA8tY6n+qm40V1SR9cUrO59Zyb/XDSGOnwvKo4rLxN46t09TVlvEAp45lp4bkOO7dg9S7PriUcpnndGQeUQQuk9+NYlTzpuUBSo3nDfCPh3S0YEZrdx07rB1USdk+RoAwh4yEET0d0MgsUbNwPRMWaPZRS1AWTtZO7o7aUNSrvdEXnftuIr87iYnI5KyA9/CJvImyAINM9Y3U3bADNGqssNQOu2vpWWyPZE0uudJ7N/mWoyyd4A1dBryuQBoFrgOvNWCN9KC19SDc/nAjCxt1QqBruDGYd2LsXHCa6C9Mtsrs70yv/SVic/kWlcmT6sYJ+/zW2hpc1VJayhiFdGBjPh/KX6awR3Tv2pFp6ch9cXF4d2X6h/WiyRORO/6tL1BrDeIIoXr0K5gQOz2ErU5ENZ8U69crLu1+D1tKmsyfLwXyPFVyvnyWoMZscghVbMXLImDtK9eZBVtyEyUvJ7t9dxez+31/OeTaA2ZVqNQaUK1j2anNmlWb4wHJc0to9slWTkbaTxCf24veXwHShIsQoQp7PakJp31wkiXty9JQ/2eJNXVzNlwF1zq8fiVYOQKMwV0GnKCknf8EESjXNselESH1jclKLN3S2dKVqZMVZRUKA4aTFZ2WW+2PHAL65u/OO1ZglPACVBvbhzAo0jTcBllFwh41GM1sVLdOxq8CkAc3r90IWIsZXgR+LIk+xJTEFsBGMUfwJpB8VMDEciifW8XGxX0VFaI+YwSR27uRvB8MDwkgUzIbQbZHC4xq8oU9pH68N9rZsepRDvQGIyNBNl9NRy9HoZmqF26VHsIXtpGD8RLW9jC89L6apBeWtsM3EvrAhdYWlHziaW19Ki+bHeUQt+Tz3iNn3RBhJo8JI8qSk4OWkLuOzIhy+Pmi8FvgT0pK29he9zkreyPm5aW8nHT0lR73CSzdj5aMhI0BuPY0MC0zZJD2+oTxkDt1MCf0i712pYONQQr7U6ta+kMYmBpT6CipRsdRUu70irLtHeU62A3xoxkILKRnbXeCiFm03hK8Nl7xz1a8zdXCyFrnMjGzGFDrkYWYMbUHhh1lVhVk+mIRCrbpu7xePzyLeK1xFaDHsbB4WCMHdeno6pulKq2vgC6E3g3OB6sPru7+KfpG+wwNiQiNA2XS92Tum+x9+Mo/OtkNKxwvEfXXepmf4HCs6iYX+Kf2NEuvIoW2Ll5ay185BHR6H7tkhQTxF3NbzgzYZnEDspmpsfFnFtP7yLCHPdmJiVj7N1+Xpi7CaPzc2oeu5HpaSTmFpMjqj08oc1MTDWjusW8MpSnyw9Ye8Kv0Q3NULPnv8UU4+QSZTE2Mt3Q1CglvvW8ZFKMzUyL8sm3nhaIoLyZeYl4Eree2jxNSAREOq9VQiDnUPSSAVgMDHyjBCec4Oerq6sow4ab2/TPj7TOyemzo8HkJSYmysWAg3lEWYIFHxybA8dUkT3gL8zNGo+HV8SygJnD+N5ej81nOjo6NKdzhaJ8lbHuaMX/Oe0fDaZvzLpEomSSHKl51B+/CMx6/1xFWZQUcYJCEGWZdDzuD6eDIQ1Qag8HX2dzslVCA67IjQBO0yy8h+91r1dnyzi/BKQ1QxH+MescjfqHnHcYvcbxPftEvqHVlmm0QPaK/DdWQ2GfZldlEsVHqU56Ps/Sq3CeXVn7xhAJD8bHWvXzJUKFu8HzoyAg0lZXpYiY1ZmMjn4z2Brixc/Cp0jjdqPBSTCejJg8OAhoI5KirqQNeeNQm9DkdSVtDoPfBgeB2gh7EhW07nH/kJ706bg/mNLPglaAz/zM48/CdjZOPkTLmG4ON0yddSbBNCS/wsHwt/4RlWxBq7NlOn+P3K2eHY0OXgV6q/MMoZA8cbnaPR8HQXjcHxxpLVcJtRrEgqaz8emQSt5cqwDaY0ttV7OXp8+02kwH5GwxDp6fTtjqruMkD1k8INLgZDAccvwYDCfh6/5gShUyXpeGas0xJb+6RoswSW+6LPrV8Qln9UkkYRKhHJeFw9HrWYfFMWAkS7MzZ9e9Rqqorot43cBSV1uVZtKWsIzFL+TVAaVjn6i5sUnZrOomaL2h0RcxtcnpMYhP4Ai+K4Pq4i8oi3LoKi1sm3s8e6JBo9Ydbp9Rt/LBDBrnGE5E9e1iylc9f0gHK7uk1LFmp4xWNpKOmDRHyfwsgUkd9csLX0+D51tHg8kUB1NboHyexWdoQRiPnoc91AdD9hC8JUI6Xi8jHGpc1O4JFMWxV/qT07GMvmIdh76544NKeAYKoV0KEtErddFfdx6v++OhPgs1r6e6P+xYqjpxHgKCar3gHhmJWvX7qtGIwGFreOgKG1Z/JuZFuLnZwJyvtSZj3LCbm4uSZrbWZMyrmxNgEf5BmQG1nSHElY7dpTyFsJhnj3Z08Kf73qMdJTCE5DqlqsVqO8kGxHF3a3GUrD7lKOiRoyyehFDXEhCyK3RbXSN6pP4W1HW8DrBrs6sm3uiCsIJqmP0uDeFO+ajRa17Kgy/OOuK1oIu9HaOMay+7PF1ffwzfFLrFZYbyy3RJu5y+HAeTl1RW8LqSqHRZyEpMCMSFH32kTNik/2bCr3FBPnRzCH45YkwV+8MxQ4tLpewCaUEuYy17ttFI2x56KDAWGuOxoDEYFfOCIx/FNSZMMUSbENZ690GPx9+yjkg3gY9nz12qNrRgQpPmElOatIJ41KSdxLNKkGrRfrRto8Ijj6Sj3wu8spEvmBllxcnFEhVpkkODK96IfpXi6fOjUX/a8/7TPgXCJ5D21u32vd29nt0WWHZNQCPOUVPIoChbxtKUqBwyvHJdyPD6DCj5ZZQhumb+haM+A4e5MJNSNF2hpP/WLfjFDgI3cP7T21PXoHy9h78OD0twhccmWh9rfrED1g3y+97O9q46aeX7D/T78BAgJD+ObCqWrVFotNyV12Kdt8DAp/ve7g4NDLFlhcHTfW/Pu2dvPBqTb3bY7Vvb9KpQ2DW7/rPJ1i228r51Q3p4BLFlxCqBbIDpTupgWpULkoe9xDo9y/3le90nXtdvsmVqKELrwiDxxuYlnuwC//S96LxAGc26LO8ADgxxo/GnL9s61f7jxCsukbeM8sLLVknXfmFXTa7npH32NRuU0JwX7KnW0i0vf7defrN5Ok+DCgTyz3h0Ojzcwsfh3i1oWq96iX+h4PPSc5md9DL6gLzIo0OBJZRCGs7Yfvpqz8UB9W8YMD1G4pmKn86e3ME8clSce1KXr7Ofvtf1sAW4pyy1CfOiask1tNPj97W3yF3dIt1tb3BOkJfpS71FvPCStGC2Jl5xGRXe1Wp+6XuRR+36Ip6dN0eZl2YYv/A4C7CJpJe4eOIl6PcVfujI0+UKa/nCZXrhYUnNu8EdF5dxjk8Mz/6xzaMpbneFjK2JGkS4wzZ6OAEL1hG53bbtKQg8NcQRAKCsQLH5eEtaC9pRWKenogeh8wD2hlARpugGib4Z7LTohQRSpEf06KR/yIM4vwyODuGdIA/S7p7vdXdwRgBpG0v1hfRwu50CNPsYyhHoNjOixHaP6C6d1UZBdsMe3rp+uB7VrggbBmlWQN6+sRQQiFsaB9niFOhdKeZxWoAK01+WwtHultkIVmqMDThzZcrAbJxTRruLqOITyqgJefTVFMpiQV0l8BQnwmL5ngxCAhid0pqQPJZW1BUjsjIId0Zvh8pgSHaKICKWll4uUgvppByOjsq0zqV0xNGfcbOo3UHyX9WVVeukdqdI5/UiwYlne+jPTV/Kca5C46W8BpKyu42kolfvUaYytgg1Nhc2GikdW4eRx6VKXV9jHZ81bPy/sYLOdlm4lVZsb+1Vy9RA9CVO7Ou+p+r2KWI/YgGVALvnVjqVaTaUgZRHA8wxql3/Al8O1hfaISISTp8w/NBPX8xOHX9fRLDGXH2CbrwoWXhYyS7Dm5PrG4hIs07QHx9pwqcqKp6h8zRDkofDnSbpjeyYcfG4M7sw65AAOE/60cNaKcyMRssllmvSBPmMpUS/Xy+jOPHyS2wqdPP/2/vW5jZupc2/MsWqLYo5tEp27MRxomzR0kjmG4n0klQS5yjFGpEjadYUR5kZWvHm+L9vNa4NoDEXknbsHPpDImJwR6PRaHQ/fZvMbgNmNQSGgkHxkEL+4ja++z6IlsotCxLZojGjiiCPi5wUX9kDe5d5nwRv4/g+ZzVG4Ae23y6RSp9USKWscfYORIRepALvCTlMEZt6HnU2lQizaLiCsnKqO35vUP4PcuvYkHakFhW1xGmZv4yx2xVB98ORW+IHd/91JCg+3rO12n7C2zab/lHAyZIFnL3PmzZ2sW5aRjqRa2BIbGwyGdb7Mi2iq0Ws8NPVkmMHI76cpj+XxNdQNt0+hBZadGzmQqSdy7CA5KK8NLe4pGOWusgkLtIbLCGSW2cQLXMOJlUMnFr9qsAI8Li0UzPORAoMO8qXzixiJcI6ySRHWtMKMd/TiHy2NuhO8QhRcZnvOHfWKQOIc+gIF9kuOWGkS1Y/Iim0DyqQ5cghWUvpzVMhErIGnCWU1K6YY47ojrFmLK5qrkvB5jlRXhWvBbXQM6/k2V7GUTbVOKN/twDquJb9k0RPNtc1hE7qqaue6KkWslp4fNxY4hPC0yDs1RCb9vIOk3lgEdsEShez257dBlHOHMfTa0iplCmhFHscZMIV0/lGRbCIQdX9/OB/CSlL6YEvW68uXk7P+uf9chEPykVL7oPOGmd6Rj2Z0WIBgbuC19AO006zZCUU5nEhIGV5lxYL+JZkAo8GBEgYZJIL4U6PPQryh6SY3V6lUTbvVgmHiWxmmT58HyTXkJDkShbNoiSPA9fPmpp+jS1cKkI+ranYdA454wON6hxoBDhTULSjRQZ1ZRK9wVw9A+ljvgsBIyGfVfyX5rA3MOvoyG0k/TFUAXc14biMo4yC22fpyu//ayZXW5AE1gFZLYv50OkYPaGZcZR7plXXVH8S4ODcZrrcMNZjmSigrcFIVBjql9rxknb7lVVLa/6aVSPj/sqqtcl/zcoND4DK6g2/gJot2G4ClY2A80DNuoUvQWWV0sOgZrXa4cBny8pfxsS11WuPWmWdT0bO5jvEOTtAybGUMazZoSk+8L/FB4mVD32EwIesVeQ3bl06RC/Y5ZX7YoDyRl9f6acMp29OjIDACQwQeIU3PJaKTNYgDWT+XdCDXdCDzzbogQ/Gvum2clO8nKCtvaqq9okFe2TGBBe8VOZhYRN/0OhD7PcE57DJi/FaCjyPf+WaNXozrtO8vTut9t3PTgfscOR1e+AfI/TAOz28fbSOG7RMD94/NbhtPGyMyrQNTEYPBmI5+btnSEW4TMbJ/sM5nT1UwZpoF4Av77hQIcx0AKkuWaV425d53GpUjDw+cAg52qRqHflha8eF0sjOcQDUTSMgouiHfHg49qEYsIh86DsyfH0UrXz6EI01OvrZn73kCSuDh3iPZ+fcVbdOrtdlN8ApTJOhzrXuu2glwZX9F4E9tcmcPNEn/yYAtDuGuWOYO4a5Y5ifM8N81T99tV2OuT7cdhlAaceSSMXDL8LM/Cl8PTFxGbs6lQh5LpiByuIyXqo0+8RnG+tyVFZ8lbMSRda38X2xLzUDB+zaInU8tU3yBOCNeLiN74WStb6lLeZGEilM7TliMAZ9XrZ6Jyfh0cQJ8ndILoNbhkLIpBeqtKzGyPSsUy0Md0lvBuHIRIduiA+qqeZLZxB0mSFHTWFhLTA3pxLnEaCmdbTTPa5ntutvZCmNgVs1R6MrdgEV6aY7xhksiN6RgxCTsqxYJV4xrYk79BGPW9QZwGEFfZkc0tqetmGDfEGp2NU4zh+88gsEpdr7WpVovKupkrX2tJwIybn8ATuhIYG+U46PaxG4+UQrEI04rJB9wuBPZccMzkedNZ56vAcOzm+eOu4XUUi9Duwbemisp3L9QswJdSBSL8484MG4FzIfBYxaD4rYrI0o4zwKIY6sxt3gmLRZtQarRb23N4mHTCS9y2LUTikho5LieruUkY8J7m7MPouMoFFD2h2w6qeJlspcVbHGA6lTM85dsi0Br8aJ2NHVqWW7UGShNuApHZGD2nsiq7ntjMSyB7OujD3sN+O9QfFheP03VnQIOlU0y5LdMbJk3GmUgLNI6ZT/gMco3qv2PEvvmaHbdVTU0inbuwhqbBbCvUJSdVaivqTq0lA9SZWmspqSqofIdpLqTlLdSaoVu7qmpOrd16WSaumuLpdUa+1pbZnBRuiTFMoZU4mMUM2ZygSEkmHYZ3yVSHBIHLc1RIcqeaC0XltwENcDJe6W3g/2yq8RyFCg7CZhhrPp4MOO0/h9vFhwIqe8Izc0FtIWdUleJMtZgUJLaPuFMls6GhLb8l0A1ZVlhF/FGyW+rk9TZR8jpteDx0VirdPDrtA5PDp1fB2IKeDVu7mrL5j2iLyTYfB85sLCEhig8ZQ/8TiQeHfRPS6BfkqJdRQeDUfHY42DzGIjeOEPN4tLRDZQPywCVhBrRFkG/chmgW98yj7nstUfHA3PmVn+PjUG/JUekCcHGp2RZa2hyqgZoBBeztK7ZHlTW1IehZNRD8ROAaXKJTYGMS/vrCrLZWtfwdwa/Rap/LTA2SVopF1ApTMuapbJdKAvpTYgvls18lTEwuVM7HuwhcUQdVcwY1eFyyhGPCxABh1uvrYh9l10z6eXpTgnud5g7mHOS1DHuC5Fn+ROSX2Gk0WtcFEGXzC5oC1vcqvtaK6PsWixYNjWnFcyPPXuxz1AVNSF3QFSfYDUDmFRuq4cCF+QA89Giw62dwnUAuDuOhgtezF/RHqhmHnAWQbBwvtNHYmIt9KIoE4wXCvyrRPAVBS4T5ZL4hX3k0eq5f0QUVhFpxqEYHWH4ZSyvk0jf1k38Kr90Sm9dsTVQxYmoG0QKBBImabEIb11PauV9OzTduwI8b+REAUpApmJWchdywZEP/ZH0R3XA17mdz2jDU8vTGfBIc1tBdeWy1XKt78S2hcnwIbnAiAkxEbirLrsisICNQD8Fy9b0z7ErwO5FcIjMgiByXA66Z+HLJLHdDD5bW80GfXP9/53N2j/Bnho7Tdv3rx5dH7+6Pj4sjW5bL169eTpi/P+i/F4/+TkGyTTrZa5cMaXZxqMTv5ScYVa3dYVOIy3Xvy79W6K48dOmXNjq2snM09GN5m7LbrpwkfR/cAdEt30IrpxE3d9+Sz7woyU+F8ME4v9eR0vZ7xx5ZCD+qnTdCd1GuqhTsTd06mobzpRdiwvooyfLq3fP3Rb76Isgc0gyFzEP2Y5OY8CADTu3SaKx/f8LxXtiv0q0gX/449VtEiK9+xvBvUiU4Wv3Bya/asFHLT1ovVwG8OYZulynsA9rvXir9Yivi5aL4zOpPdxFhVp1nrR+uHHVreVJTe3BcubFHEWLVovWq0PH7qtAqp78W9V/TWf27s4z6ObmH3RJY5u49nbXPq3Z3G+WhQ8GHSQp3dxcZssb7pBngLKBPwdPER5oEb9ImjBOOT8GR2GD7qd/WACAEoJeKZfrW4AS3YACEcvgnvwsoem79OsAMdz5urOerNaBsmcaEJQk9VC68PvH37vtpj+7yHJYaS1Z/kuncfmFB/SM3y/iJbkLOdx0eq2gDJkLvgVFfFdvGR1FPGf0JaWkAT6gYCT3WoMtkUE51vbCa3G/9hHiV0N/ze9SjMA9RUnv1QG9cPx9OVwNNCxNyDvXZxx6YDIfR6OTmW4Npk/v18kBZ19/PqsPzFzZ/G75J2v+lH4c/9nu37QJtPZuTLcjNTmDhVFvtGjxSWi2SyLC6tPuFTv6GgUTsJjpyQxVbgcmi1cyp0wXEjPmVFG2s36y0kHYKdsFherbFnSz1E4uRgNiJ46U49Lqdm/jxLWivLYE49fRjpEc3zcDc7Cwenk1W5L7LbEbkt0OqAhesziqF62pI89D1CqfTZUQzzo9fRAPPehPO0u84Jxsj6un/VJ/axf18/6tH7WZ/WzflM/67f1sz6vn/U7lbX9+wcZ0u31WW/ghGJl2AQCGhwhE7Bkjj4JEo/6soHJBlNgO4ZPAGVjaW9NuJzGbjxane638MDK4Zpvvj47lE73csmCH1Dz5LzsQYJTNSTSM2M8CFgwQiwDD1MJhmDNcQXwU0klqPMO7GEH9vB5gD0gKx3iXc997UM2Np5XPfq9z1tOv+nRz33me15t9rM+r+BMCEO/mWzIInPFrczmNLfH6ZjpYPgEtzKnq6hC61unBJPCrdhljahm+2OHPGZ43e4I+dsjC7qtgNmc6eGZipTKgkxwtaV+SffUKzgzij+QAUMEUsRDlE9Bg6DZhWqJpbCNcjEJR5wZoPOZ7YmX4clwFE5HFwPKAP5kEo6Ib5zMjaKkETwqTu8UowrCKtGsg6ZhEETyJF3SFNzGYYeYqvjq/8Yzyf4xurVLsPgrgccpqvKVoGQZWQRTGC4jqEoRmC8fIyxBYTY2CrJYHRCFDJMK9BWo0uCuE4GzJ+8jNevlxa7T7CYtinjpLybHahjv4QyKstmhMByxwyIvZY4SrlrdhBq1XkRv42z/LoFwBa6dKq+Z3Tpr18rLqHunUQ4imGT7WTxPMkZFaXBITCuvQdw/ZXmODc+vlzxNMAPQ7RHkwtaWYTivcs0nUI5mRvxGYJdMBnYxQX6JWVmzEbYqzP6CLY+vETZdtQzvS0LquFabPJ2253Zs9JCg3RQWAmhbRb6QeOZbMao7DNpQeVu9nOloPtyUWV1EuJDk4fmHPk8p6Snh5/WHZd5SbnHyHFDlqaVQhk45HwM8dI+J/hvhwolByHLUAMyy9ChkeXIEZgXUMGz/foOfmA4GJOUzbzwvCz1wWL7BuH0Gl+oYbQvGYkReMtGxCOcooowSiRw/RcdWSrC/1ZKxXSOvHRRKxClgfzP+KPJhBguhL1DTvFeiol9QeacuntNflcHYKwbjniBGP6wBSTUqUQB3p9bpWzpz5BEDj1zsONTHjLGi5oHSLCBY7eOAjkcGO92Z6UOb0hAQvG9VwBPAmJgffjRXRGewZtzcks6iXC47CmNeip1WABEsQVrCIRYAtZjHT3h+kPNmlfhrh0+QcZe+Eubl8kV4/yuPPYgHslV0iwHwzrmlrjxX+K4sA3B1nh+aNyIIs14zWhNv2Sh6mkJ3A9Qkl6x4i3oZFEw09fDRfFxyZ9cbGHoxad6U5gf1GpMa/zot0TNYTRnUa8367SkRu3ab+K1n/XbrECf9UrR+m5g6azTZiEQ9LapLYP1W8SvV+i2ri1zthvEb1/rt1twx7jMZuhmIF5Im4RwdsH4euQSHKFUg64gdoUe0shqeVNbwuKKGrytreFJRw9PKGr6uqOFZZQ1PK2r4prKGZxU1fFtZwzcVNTyvrOHbihq+q6zheUUNjw8qq/jOoGhvjLI6lg+wtdoMRqs/QC//XBZiHyxfrjYcvewDNI68QouUpU6GKA2H8rS81kSIFjCvWM1upxHPcBb2xtKrq2OGL0Ch1oh4cFWx3riEplgPFuPMh1gt1LXbvAcoJpw94+6cB6IlQ6IkhUZcBpsKe8ObypAkWD5FcWgMQZXjakLgmakGp6R4oBEet4IDg9KNWXcLIw99vnd0VToaVb15MMJMIfB/J3KU9pvSMQJQoTI7bPK8cbzd/EcKMutpZJgtOshL1rITN4w2NkMLVFE+WF2mCTYypBV/Egaswtip9QnsIaPVPCmqDSJ5tiqLyC0afDFquWwdh0f94/B4etw/OQlH4WBy9uaytS9MVAWb+Zd0vx2LbGQO7htWmiP8ORz1zqZS7CczIT46PJkOhi+HxyU9qsjD+lSRRxwCYEwyvIBYY7J9usb+b6EYI93/UXjcH8HiTIZlrcqIMULZQOY5G55Ow8HxeAr7lu0BJ9sv/IVOPJ3ABpGBXOfRXcRuCiz8alvwxek8ub6Os3hZLN6zU6nG+sMByDw1ReF2t4oeBJ3FRolS+oAS8TvYMlMVbLtbg2RMy4f0erpMr9L5e/tE9lKAHJtVtIK25PisUhXUpgUQMOBOVwWKxojFkWpKhPYhzCCfXTFTJYTJIkEoNRHucjW1wlnI7CESFRO1W02/3aC9SG8AuzWfxos8fgCdMBeDKolaxsPrXRz3J7YpGHGwmDvCyWoID8xQ4B3Mu3RE2tmS7WzJdrZkO1uynS3ZzpZsZ0u2syXb2ZLtbMl2tmQ7W7KdLdnOlmxnS7azJdvZku1syXa2ZJ/Eloy/iZo2DAxpQ3B/j7a61utThZJQ3cLsme4yADtbJyU0iHWIBwPY6uPLvtnsMf3jLFrOkzkozkv0ag3BWOlvCHoUfxwPL0ZHRHr4czgAhbT7Bd6rqfTh0dHFaCSQmT46IKz+jTLgwVgDQJ2mO/rPB5b1fPQVxZNpdtuYWeMTnmbjw3pzvkO43SHc/u0It93L5UOc3NwiIAIsamoOvv+VIyiag2/fx1meLvlCaSRudeWRok2aF9PrLP5jFS+LdsOKZvBcJyqKo2yRxLmnjpssXd1TVSTL+SovMlUN3wRTMF6RT80LGG/Rlvf4fJW9S96lWX6b3OM5ENuHy6qz7E7U+ESkXC/imLIy1RiDUzbzUv11DI+tr3ujyV74enj0anreBzEgPBrCe3c6m62yjAGYMfpVv++SWZbmSvcqBARuaAWV9SfAqPXjGJy2ekLk31rzKlZmpiO5ahLg5MLNfEhqEZSkSIUw/pIibXXfVIgPYS6m7Zb47KNVwWZXv7irypbAmHK3gEWWwnIdzYWZXRMfy6nErUf2wgSPnh44/zq4Qk4ZOgVIhBnCoQHL6uvVbhc3hm5/VIzU1yZn0TzohJXn/PjZngA1U9nZzVPgOdnEJS+i7JXtBXuFQ1m6QftRG9BvoBUcx7WImKyrKFKQGRbpfcoeD6l3zU0tZqirJqMbyFGjjSee7aWZm7zJ8M6BWlThQ8MJwcRsJQWB2BAcyquLmQw8SuTGAg3ObiPoV9+iTCnfhM7WdyhLSnPvUeYoRC5c3pCyvOXNXLj8+GL0c//n4Wj8qv+6pAIrm1GDkOT8ZWUGY9xKzPMPWmfBJaUU6C2nMuBShojoLeoIksSd0bJU+rxvixhg3X9bbArTvvb+4hZN7v4y0p384WASqqVzSuGv292bvP5SWkNZtrmrebVVu9rM5ZYPf+1PqijezYnr6Y+nbEMMyqowMpm8qX96Go6mNfa6m9Wz+yyrv23sPjAUJ1/Bm2w0sZbspqCp0BucoabNFKUYF4jVlnsgYhE/Bo99k+dYP25j/pyttsHUmXwKvV458SXAWDx5F9cJNWHoTJXYgNW+HVkdcDb4/76s+9AZXgWPwVHhjJoQmyGWhjYu/RyWh1Y4/hctjWO8+zmsCn2w/xetimMcvY1VMdqnVuRTTSu9mC63b8ZcSw4lN7oDfkjC86KX08pWvl4lxujbWLlknm98AqlHtWReGtcFiefWKWxadpI+avViwNjiRKVA4YoUvqgdps1ITu1TSHacAx3RTd1aWLWOL15w0PFtXcO14AtY/b+Pl8LAjFdUuUR78EVXJPPEAjiBYqQdYRGRo7ddp6DVIG1GbC4n5fOxjUXlpvlu/Ndmq2tHjhaxR4O6L+11Xx4oe+qqdwefTXXlq4PPqNoKNuuLQ17yIEGusOOcs5WzFjxuF+nNvtehxh90Df5B0a+UMpRQdVMq7kpTA6XuhvpvmN5RuEVzP0j2gwfWW2XLesx8FI6HZxfQk+nZ8JRT0yK9wXyd9idWyyHnqsapVNvIDrxfSlyG1jmjNrjVdpAfTcD1S/fWHlME40QVlzTt7jGHyNxChH0aTZp6c6nvQAPKS0Onpr6w6sbG82w2yqGNdEkm/JCZ1++W/ZB9oW+8gVm2VL/f0bm0ARn9B7VAN3BQ6UMNDGx6lSVzHoaoKriMCU/PFnX/Lo7yFTxfgF+8CDQOi/xy1OcuRF0UmKb912XrIcqWyfLGCTjAq4OvojJogz3EiXA24n+Uk/bjpzzKx+OOeD37XT6+yhfXrnTrBXyH8prkpXh4djxVo3A9KvkegzOlf7J31h9PeqenexqgAprsMCfJ/kCwDY1LwVAkuhrOooMm7jzsjS9Gyu6iS7bD5iWB4J1sMv3wM+v345ceYPSIXnjskcTiw9N9LU97kZ+5tYpx1oIZURwFf+3bQTJ0ecL2RzzYtk07p7Z8j2vbNk9t/j7XNq2f2oztsUQNbDJL7+6jTHJX9vFoeP66B4uIIFFuszi/TRe8ysmrUTh+NTwTY1Arybs/nsLsMwMW6Hn0Xngs996MHSgU2zid2cUxHlHqkut6z5Yctug+uAbcinkGMz9sBKNCxmH3tb7ubbSJvysyoi2/j/rEAUvK8Cm07c7/eBg8O8Cv0sn/i7WZp8Y+EfKUmsbgh8PgyQE3nbiL765c7z7jWsz7aN9o6VQhSNnJ4GprXbWbuxRDeXVL4fQ6FH844TpxO8yb+v4+hsB3M9fuU04vn0gxH5bXpJnIHiFFEulPLEy5mCkZG7pMkI/68jd63EdFvFuMM5afwjdNrC/XNQDdrqEmEuHrWmsaY/14lpLbNwrdmVt+huaWNgGSNpeSG3KlRgiH1ripSaUqtZZZJVW6rmml1zvHdziSzKu9SJZvOSgYDo3t8d9plFyuvfCcOai/5LECAChOEO9q00OrkNWWuPzPHQW1LXfAZFk1cVtAFp6aYQtgACGeXWIssJsGT7pNbm55GjfHdAERyvHj6sQzV96f3hDnDEBvL13Gziyzm/M+IT6JsXT5E34IT3ANa5BD/xtCpl+2FMAn2/LsV5Og6bJIWdR05xCZ9niTngrc0OnuIUNVUSd++hoTBIc7niL+u+EkiULNpumlMUa3iloTRVaydqh5VgZ2LFx6B8eBS+hwXlGkbiAVsj2v+BTSGwuucsDF+XmsebpkOI/lp478AwMeAl9Dvru+V9KKk0Bo5vhh2MGyt9BEEow4OORM1R21GjG+jSjeCreYJ1xIhxsKbcWNxHdt9F/PslzI4BKJcQqNiBrAysnmR/Urw4yPY7GuX5dmgRKjQw+Yz03xkHgQLNisqVk5DgfjcDrqDX7aq+qAHIBqXRxdcpYMgGGpF8vk0TU41u8CeCjQUTUM1jd0K5A1M3ssGBa7j9JrzkbcfFxErx7xTQO/uf5q7SrtFRY1o2TcQC0K5ZOWxFrSYDPHRq9nDn6yazufNgE7Tc4bn1I1cUCYauRVXfmXnimMHmsRd5OqKO0KGyDvptj4cZTNfP4+RWKY//JE8gg76Q+QApZra1lpNR5o4ORs2JtICZV9drRQKBfLAFiJosAzp4rHBwc6DT9elMm69nj0OnF8PmoVnHXQWb2ov73RqPdmKhTAE00IwVeu7u1fDh1b44JpQKIwwj5XZCrpGGj1MXP9qLTEgBkWSppl/kDoohDLumz1BuNf2BHeHxyHv7LXa1ZKbDy+JCgbEwIgm1BBfv28e8BHw8uhu/o4hGuKlnzkb6lXD856E7AVDU7OepNJONjrD15fTILDHwNJv+wVYp8tv3wmFv3gA2RfSoanAL3Ph8d75ri+7hj3CP5RYXtr1lanjsdkHUyRlhe1anhC1pDH8P40FRXps4wvK2XjC4PGLQSPyEb57DHENx+LsDR2OIX5cMFvqX3jH5Xqjf2UzjX8UUnNBf9pDszvSWbwQrML+gyhqhR6b9UTeZjylzat/GbzqdhLGYiNT9BDlKK0kz5XI2ebKy7A4HbM8R2KgSGLIHB0lCPiyyszqRR0wuFFsTxClU8V291tPittw30Lv4SxMBGQ09DO2JktvR8uwM2ZyOxchcgykyoOtyChQWQlpe7Nzq+Vm7xLSuPm9AgpOxV3pzJq1Sdv2CQ9xeN5ZvX+xPJ6MrmvVfbhKJ5E8aMVPy1JXmy/YPH55U/AeBE1Xj0i6XYAd7c8KNKbGC5ewdV7uJcBEb8IBA4w/Aja2oeuHaTXnN4hVRM+S2/rLdEOkiKXrDGAa2MePKSrxTy4jd7FQdudJgQEHkTLucrizjrOiWF3gv51UNzG74Moi4NlWsBggE2quyj0kd1GhTKUIV/lUIYNM10VXdb0u7hIg7dxfJ9Dad0EG3s0uw0iGND3QaLbo9thGkF4VAzylNUMN72guE3yQLxC7rcJyuevj93gGYqDwFiKACHlGx/zOBAbnl0ukSLT2PjLFPBZ+Vn7pW//msUtblCzlMMaapazOAVIAkqk65RzCqMFna0G1+ByYjXrOPgYrOMhytkeU1eQ6zQTJJm/YJufWZYwV32Mhtr2ThHe1kUCiIRle+Mbe2+o49aWqH9UAnWtR2RuPSbMLRD2jzACmOpP+s5i2lQV6YIHeWB/EKZV2g6I51EJpbZWRRYtc/62A+2l8/eGtZGyKFI2R3fpu3j6EBVxdhdlb31mRywKV9AfTIal+k0Q4c97o58sP5GLMby3Y7GcwycoYARmrjLpn4fjSe/89XQw+W1vNBn1z/f+dzdo/wY2Qu03b968eXR+/uj4+LI1uWy9evXk6Yvz/ovxeP/k5BtOA8v4Ic4L0Laj0BEOSbOAIcly+pAs5+mD77VUojl8Fl3sINguDbylHh0FXhb7ySh7EJzD22d4zKRE29mXW/NR4TU6wSGRym8jF68BryIYh+xWoAgGSsj6eT/QEEWDKjMHpDNH51Zgfle1mMmiKm4iS/Xa3G2iU7PsjgdWgbrkD/GNLbj+qn9eg2mw9ReyiGT8g1kCss/zVl3LR5G9jm3iE8p08DpKFq1u6y7O8+gmZl+0MWNvyTgEzFBwv7paJDmw34fbZBFz0QJkuD3WV8l3WKfEwCBdV9ZhjDwqgoc0e8v59iKdvQ1uo3kQ/3mfACAcA7IMsjhPFysY6j7kmN4lyxVgyQSDtLgFy7j0WjcPlb6N74v94ChaLIKkCKKbKFkykSkpgltQ0y7zIL0u4mU3yKIkjwOj1taH9e1O8xWgzsRgML6+8abLTufxIi4AL51r4BgteXjqcXgWTsJqq2cmbTA7bnlsSTUxeoOQSY0sI4TlPrcEgKiFYk7iNt4+v38om2RiDti6zSFQxyK98Qy+PxiHo0nliYIGzw0i4IV+KuOhWVYs8OPncDTuDwcYz62pSY+ByQAJ0/7gNBxPUMomsG+j4Zn4i0kaU7Ko/akmYhwflM7Af4P6Y9R/PVHzwpNROf6YdzHoT3CGcf900D/pH/UG5qTpbvIJnU56L+WYxm8GR2iiRhcDNq9aybBbxC9sEQmBgIXIWDJhuFnINYPh2KZH2qQIvsRZlMfztscRoZwBiQNvyqM+bSTSUs7ojjhrBUJwkUq6wQ28ZRtp1NWXxOkgL9RWWyZRicZwouFaLvORYD0onyIuGpSHX7WMtK6DwWPds12oHedKbaPqWHdnCjlHGFOYe17N0WT0hrkKcjFbeBuYmCzd4NETEOF//bVth3d+M315cfRTWLIXNJtzEPNo5Bfx6DvP0nvpEAGKJAVAdx0VyBdth6y6Q1bdIavuTH13yKo7ZNUdsuoOWXWHrLpDVv2vQVYlYw1YouLri5dn/TGzLbKvXfZHG1e1GRqZUqRiI2DLZUHZiFgxUg28g4aRJXFw1BIHSG5Akq7YSxvYkPA/DTMSNQQCFgCujV6kTfcCW4JjS1xAfa8YTjvsDcBtiITGRfnNtpxHEJ4NLlZwcvGbF+M3XAtLlGALi0IfVYJsXrZO+z+HAzcrs+4fmXVVwOjiuoysVF1VkLq4MjMvWZsXXteoR+SiaiiD3zQmycDetGvxw+7iOmQuqoYKCF5cjXXtIN+8bAJwaFXcvnhec4FtOpV3KUFj5gLqzJZyReSWC4TyySuY6KdeANRJfRvjudQE6zzqWsZzmBOos5mKFlGbUIHg2kSS2FzArOQGY9Mr3gD2HJ7t3HerL/SWFmptNbGj8jF02JwjB3sEk+p6qIFkUF0POfgW3l1oalndZfSsmN1VPVp76Tob6V/Zp830rxTspEf/6iIkI9xGYXfzN6poMeS0agwnGjiTlorWRF5G+bSxD9kcxqq2GsWfjKbNMl7YZlxCJ3dJkGZpSaRSun4cZqmAttP/MQrdpuDnWxaBTfqiv9oQ583gYXdick04eoIJVILRe/fw1gRsu5Py6LF7WQKL7xQzO/pRpPMy8HxDclX5SNl1izJ+Bai+26kyGb8aYN+tD2Wn6iwH28fV4Zz0baYaeN+80rjo+x6ZGy2rTVRIUm0imZvLYldqSebOtDuUjc4+XsaYVp3dOP7kHcGZNnxRcE7ALUjaWBqqlrvts8KSOWiJgZQK7OOfPuGbyt94NOvI5JZMRhJCCSfrltACve5lq7tVqbzU9u2PFXg/F8nSNj/czPZNiv26+o1EfxtIlxD/2dM4Q56dLtMHpUivCVHqImu5oKVe036NdFuZSVSVxVGegiHjalGKNMv8N4gQzzzdHoXnG28Tf3TG5impve75p+sky8ExJF5KHBOk0eZZ8riY8lWQY2zfrq7a4nmQpVSVWy1iFzww32eKbXLgTPG9f7u6mi6SO3iQ5FZJi/pytpIbRfjy0vj1ElQG4ARWV/VNLUPuLq1c9FcsJvwjHTDldnXFHP7g//uy6kNyWfQzpPiaT++zOAc3KwkJ61kQI+7BcGQ2RiJuK9Rqyjyh6bZyU/DuMTZJO4uvVzmDCqnaJ7Ak8XJOB0MX1zWZhz1Z/sCxGNTvCc5hkxe7xan8zlcHR2jD5h1QYLN997PTAbypm/TAP0aGn+SbHt4+WscNWqYH758a3DYetqCd/UZsQO5QxqtY+UbevzWAr22sJoqT/YdzOnuogjXZEFlf6nExS5dLhv2/DyCt6TKGsA1UlYwH6TxuNTk8QS7VwLtBs6rFdGFQmE2PC0Ely3Qed3XX69V91nsZno2tgCk6jAKbCzE8hVeuBwxNlhwZvj6KVjbsIA7ngtYFd1OtVf2OfvZnL3nCSuMp7/HsnLumUipPF+/i+RSmKcfAHxYWFFpJQG8XxvMbzckTffILtsvQX13mz2dIMlqxMjuGuWOYO4a5Y5hfBMN81T99tV2OKeVYNjOENG3yTIxGJ63Dhdiq6kbGtUoi7diRikDlAUj/4qlJPDMJVCCZoRS5lr0lGMz5xoJcpFMFm2bJLvdmyfiChxJwFqkr4D9AASAgcrn+v8Gzma0pghpr2387vCq6vjYZx2XrlGOAeqIbXbZ6JyehNPi2zJhPXdRTpwxlyHxKQ5+WldWmzKc07GkZz1CHtaRGgy5kokMaxAfVVPOFQ+TueTdsJkqs9YDoVEJEGjC2VO3u8adJKhpR7ZAIsq9mVAS6YvcNhm66Y5zQgugdKQmxMCceUoC5uEPMHuJxixKRkcrpy+Sf1va0Q4zxw6JyV+PwoGBwc/Zzs32tSjTe1VTJhnta68LZCHkctcHwl0aMCRVqzpnowpXDMJEqzHoEsrCOHdPuYNQIVSeVr0a1OiZMRb04oxX4jp3FzpjwIbEnjxU6G1LOcjotzdZxHvvRc6yz0OLZlSBVWYRcZlHMQ6tEUbTIbllylbGxZsUSa1PNqjV2Ki1ZYKtWc4W3YqZgmLRenFVaAvA81CP7YDg67531f9MQT+U1ufnJJ3YhjsvHZPReAzKZTpcCGsGkBfALdQHmt1uM0yLUwwqMxmpDuJjwr0ZpphQmDLYgrBY0lSdL5pjXsA1ejFW+McJPODiueoLf/EnS+3aCHxi7xsx3+eQ4L+im7M+SXOHfTpYyPL3oIt2Q/1GKkUndADSFBVQUuE3XhX4vBxyfvIgyHqEBw/pYX8oBUEpf2vm0Fe+nHAE/3+Zz+yK9mc7jWZIn6TLfDGbFCRi6J+lGBSVVYUu7tUObdoPrLL2Tf8sglV2GetgNZtEqjy3w0S2v+8fpM449yAwQruLrNIM37GVpiLea1wEmjJPBUy3LRjeEauMbRNXtAcvQNWOt+u44DIIaMKKoeXJAC4jgql0yeCqfGcMt15wXnoFHJwYO09xOADssl9ygd8YbO+ONz8l4A90AiUuB63OP7m+eGwHtde8tp68DtNO96VVfm/2szys4E8I4o5TntSJzxa3M5jS3x+mY6WBzCLcyp6uoQutbp8TGxK3YZY2oZvtjhzxmeN3uCLldPjsZVVAFZ3p4piKlsiD1rhbPS7pnOlYccPH8sbT8eIjyKUhjml2olihnCXQ+sz3xMjwZjsLp6GJAbIzeySQcEd84mRtFqT2Ci9M7xaiCuEyZddA0rMQ+koJxND6OusCFIP4Vg2G7BIu/Ov0fm5KTW4KSZUzxyi0jqEoRmC8fIyxBYbatE9KGDohCBrAJ+srugpi7ChwLyYDbNevlxa7T7CYtinjpLybHaiiGcAZF2exQGI7YYZGXMkdxqW9nMQSHj+fNWgdw82z/LgFUZFcHymu+SrMGY+Jlotksiwu7N3DRy/azeJ5kjIrS4JCYVoFuEmc3qDz3qsrvF0kh0gQzUHH3Andt4YmVi+yCT6AczR6I+sdC2GBDAD7Cx4KdhohZWbMRtirMN4ktj68RNl21HnWErsO8BfE05zwS6fRbgW1S4YWLqGHmAbTNgYXEMm4NY0sC5Qg1qbQcV69K+iLChSQPzz/0qVXlK5yf1x+WqVfd4uQ5oMpTS6EebUQ8VXBioKKpauwvGkpJlqMGYJalRyHLkyMwK6CGYb/XG/zE1G2SlM/UpF4WeuCwfINxd0pfx9sQbl48lDvaMnX2EOFZiTJKJHKUkz5f0tWSsV0jL2h4VjlQ9yJ5p2Cg+N+MP0qFJ2KwUjsqmhZY4byiX1B5py6povNVZTD2isG4J4jRD2tAWfwueUcdHWZ3ap2+pTNHHjFZfJ+y41AfM8aKmgdKo3NjWfs4UE5Mhut7MCRm+tCmNBSU3rcq8MpkTMwPP5orojNYM25uSWdRMJDQx9C98WaV+Cv4O/yex/M6Wt660AWMs26IXc3XUDDIYG+Dk5LPAB8RPExxRNAsS0j0MHvZu42Of/VO6XZDFOFH9RctCWxkFDQc6Ekyj1t3nmV0XOr11yxEWEcYBT1a2kO/vCbep33rCZu+onYiWBD0K7m7TzNdCke6lV9MCpCp7nuX/EKqIvRhmcxz45Jy6K1TnPgqu5wlKj//Js4CzvPFITBbRMkd+6kvGTXBrjHVyEarCc5m+MmcyXUwEEP698y8XGzru1etwibJN/curqUIVmyr7W0D7+Zbv5kSHgc49mJw+gMZilEQcpz8Quva5FePukxFdGSUyi/seM2sZuUFFwNZckVfPk0flptVyjMm+ZQRMNECS1ezLmqh7ffhb1N8tSeOmi7/Rmb8mIucbI3atHJPdpIsKHcpCQUKE5glNxAheZuHE2v+C7/3ei45O0lhJynsJIWdpLAlSUGppJooqM5DQPFqrpzS5dZQTOnClESi3xoJicErLHjlBBlV/u4+yuqJJkpd9JFEFmuTuKnGA4v57i/EFIGpZggt44tzLrSonFwMwbG1TbGHQNd2pkJEUMzi5GZphbm35Zfa2hjPpnHaNhU2XLRU1Hy8BjUfb0DNx+tQs9bHKGldaA7wsW8lcXqWiQ6hyw/u8Sy/cIWFa9Mlw3DybJdL6+Hii5StaKWcM8m24bRNOUe90ajveWkoNdTWBStMtUna0aXdx1sN8iZmAC+vhu2mlYweiWCLNwrlAzIIrBOfmAfrkHcGa5ztnpotQxyDJ7HXBl6JFAmE/piJCfzGAyn2s2WN+Fry6FBnN2O60KJX5dkQqTWZbwbTSuurJVZTUyV5TTU3DQpYqtgWdvVr6rZxWURjfP09Fdj5PEB36oEC9xZMuvFTudMlgyVKMqTb7ZYFS61ptO4wZKKbbpe6eA91jY3YDW7iJZhDJ2B3OMviqBDGxvJvaYesdN+kATvk8Fq0y04Ss+ebKp5udNtIMqzY8RA2t1im7KCJSL1rWLQ3ZAl30f02WIKynvUHg94s2Jfr5mLlVZEjIUL6cECgDcqfJ/3ReDIdh+GgRuxD2/HahKoSQ+MU8lVzW2PiuXB7U/bTYPjLYEr4EzHsY3pCeRl7WgWyMzHZPL855TpQvbkMPK8BSDt2V4fnstaI53QWTlvXbmAXn+RTdjkGWyx1o+Up7A7AOtTI4U6WaO5vR5SsdrezTPy9DorKkEK3sw13M+XEpit16KccdtbKTVRoEVhpdWZeojJMgXWgfz3V2CRaWpWVWdEZdxgSR03uDxT45bDOrnCZJBnljqH9rQzNyKP9Eg4qQcXLEZdNnHBnQTE6svPNV9QFbnY/fiSI8S2yRAzDvR2eiGrcAlN0IdHX44qons3YogcenFgSTRjExhcQ3faUk8TEtz4vYU2pzm9tfgOO3I+4L/LZU6Lz2gxge0F2PruTok6EHRu4m+i6nxt0ywjCv/C+JS5HGneGVw+827ygretunL6Lsww8xz6Cu7G8F8o2KqzjQLP/y6g/qb4oQs5R/zgEN+QeEPfeZUumabpSKer07A98sPUWdUx7NGkT6Sz7S0/2lyQ91ws0dTQKexIbXqvkL1snw7Oz4S8SrsIZNf1ZbSX8Vc+HkexMjvHVM1O+PMa0lVb0sk5FL/39JYeIp9osZMy78QkvgvEBr0j1g60m0t7RpP+zkC2v08UifVCvthJkTr2YwYMYGaxIbVSGb/m4GzznwYr4v3ZHxSxapg9TFRhzvU6qDWuEAOXPFvzvfaMVrCAUvf76efeg0yE0+jsK/gIpWLDZfyr9/vCjj4DNk1fVy/zj2QlsJZWfxGXW4/Gfq3zKg29v9rDyOhyNh4OqAHg8YtRX5SpJZjXu937Gr641HlrP+4M9A12AP9PjlA2NO6kY5t6wXjY6Ra1RVEbhts0xaGMLEmRBGSStEbnbA5Qnw3ejyo2mTY8YbGjRtfroBQIEr1NuSFoz4ADtWQnTysaTxLSLMp9zy9wFSEoP7bI16g1+8rx6t+O7KFmIGzydU3Vbxv477/XPxE2qSUv3t+kybtTS61cMN65xS6s8zqbJvFFbF+NwhCMVQnticit2px3o3lxc085GBupG+8xeQb7oLDA4veT8U+mSiyw60rgyuuBTYny3Z0JEcapZ6ywp3tep9ag/EUqWJoHCeZWao5ljr2Bs+hxuGAiRPaN3jFWyJx3ZAynzi8QwLecUzE4dTVcqn9pG7p5CecQGcHcDyqMIl6Jj0W25qM4Cq+98efBSme2Y/JHcAiqv85RO7gi2ErIMNmASpD8cOJMeHBITrfSvMsQnrd5XEJR4SXC6XAIjr5hynKYnGKfq0G4qSUwjTiJUNuobEokZK2HoiY0RnA0xR8I3NzPpi5dzbpzH/jAtR3jMTDSFWNhAuQ2UcZ/mG1WD9HBG5R8n/LzYeeU6WJ6J0r/KXVlaXmSiyusdW1qDykZiWPL9XK41Z3lIvTbf7eX6bMWwt6t/LtXbC8qvrbkX+f2B5sVSI90x4rR6KRH5IS6Ll0rnMDmsWgqkLdf8VU010nNr7tpcb01MFalxV/NSpcu2uCFigoj3GSxPczrN4Ai+5naGUEobrdsr5CwJsQL2nNuzXK1NJvqJbrf1Q0HepfPY1BIfklriFvjXx0WrprI4X93DK+KGHtTji9evR+F43OdHw56sNUmX09sovzUdo8GbnH9n5k9aywpZwWg1fh/PRTmZ5DFT3tyQi/B6Gr/qPdnLY8DFyff5/4W4+Z//lH9sZ9EDj3dz2Rq/Ds/OHDNhHREH5/DHzcG56CeTJ8++6fD/skdiNHfQm7ZjXr1W6B/nYlNLzj0Zjk6HkwmwVWneIgy0EfCVhn2/jxcLfnk5Gg3HYzOyizHVlUHOw6NRONGIgKKwvFMk82keLQSaoVhLn2S3ATGwv+QywttUb1RKDyhLGUGgbPRDmaaIruhEe7PVXy9aA1p9HASAIAEeWaACV1AFToqyv5FIOJokY0r4TlGfN2LLNG7sZTPL4NBlhNKg3FNCiMLbwNXIYu5bM42zKGdQHbtzYQvnQirOhfPjZ3tHw8FRb7KnlPes+2fh4HTyCl7/R70x29x5uspmHP9RGbVCXS8EH7AydoP2I2aXXFFt/C5eFtJbq7ximbW0aoTSrwpm6QMv1u74mqko1rhJg4M1bNcuyxvvdMoP17T+4SpXSE+oHKoToaUWa30JwrbJVi0PKL57DZWVN94Kz/vPOXfZLH/x280kv64YFjrJq4isESmVUtHnQCX/+IM3n2UAs53ebPQM6QQIKH2NhKotp2me5IiAbnL8Z9HdmnQ8CX+djEtEY/m9TC6WeUwLgfDXSdktaWvXIpgPG3mzdrwxN/zO2K57yzeu9WOjbXwZqOqYfRkkYkWyCaGOMkamfy+P8rlGisckx/vNtJ8eX7z8n/BoYttdU74mThnbrtahTkN3bekzA389erf4NFdedvZx3VV3rGzHynas7HNlZef9ARi9NeFkosimjMxTzQZ8rAxltBEnkyCjO16242U7XvaF8DLXBKySl3mDL9bgZdzUoDGPqvL34NXWt+1Vk2yZgwfcxZ1ZqQp6aBZOjdxCO/634387/veRFKxmJyh1qxsOzxMJzxMEr7YJucBHM8LBlQVE+TSrXuvxkWtAOaQE9XbAIB4ovDmODKGKUKASPsg5qyiJDOaDnMOYcupwsJ176iwcPhKwn4daO2NbDNVva3J0H5xXD3ZyikLu9ODOE25E5VXAnvRWobyMKJepf+ycvdzCnLE6OusLKRAzcb4lSUU6SjniinDT38krO3llJ6/s5JWdvPJlyysKR2UdF9r/aqnlnzNzf6PsEmdZmvm0K0IBXfY0fzFgIE+go2ZVIQsLaWYgoD8tEMFstYQ4mcua0eN5QwIA0WHjBtvaSS47yWUnuXw0yYUXHYWvz3pH4R4AQoz22GZm+7/TDXgSubc6zBQRQBKccuswrz9W0SIp3m+Fe4m6YB7+/XsF77qLo3zFMJxr86//c9E7U+6isnxtP0Np0GYIQPwvYbrH4geIXokUZibJ8yjzOZRLpiFvRJ6Ztpdrtj7JMo+zYprFszi5LzYzuB6FR2H/NSPbPVGhMKzm4Ru57WoW/7GKc4ngLI2vpesr3vK5MAM3097G91COjV3nuE3g7eO9+mO6WhbJwnBjbss+cVNc12ybEc76R4oY5n881aPTgjIZR9aW0I+PDRFtIJ6s8QH6qIFgBDjA9mw+Wf3tSXIXB5Msehcvgr3j3qQ3HYUTOFyHAzY70/5getx7Mw7S66C4jYMiulrE+YvgcbBaLuI8D/K46AbfHQRREdylOXA18EoLTqJk8SiPruNg79tgHr3POzyEL7Ch3vHx3jg8GgIcxvOvnx88PzjY3J5fGfR/osPAaxIKhyj7gzVdAQUu9yT/IT0y3rEdSBiYWiA49TwLkVHrVnHodp4kO0+SnSfJzpNk50my8yTZeZJs15PEQbv7vcqrk61GtlpueL/gqqU9dcyKkC26d4Bgtkxg7OzHuzjLWcCVt/H76fVqOSvUL1gaOLAXcS44Yb66u4vgBiEumFBvfJ93A3nt1TcJErVeoPrF8/bWAryM34xBJN1jRGNW+A3sq/bB/uP9g3Y3aJ8fPxPwcVN2Yf/madsKG2WI78G//BJ/O4vz1aLID+Orq/jg22dXs1n07OvvHh98j25hh9fxk+hZdHXweH7wZP4sevz9IrlLivzw4Mnzx7NvZs+/vnr+5LvH315/L+64s+zu8Otvv7t+Pn/27bPrr59+czWbyW/XizguDuePv/vu6bfxdTSPZ/NnT59+n2bzODucZXddluH7tidcwL9LLlwmW7NLtjkH+71dN6BO3Xg6ksLYj2X8Z8F+cUFa0Qn7pTUj76ZXWTK/EeI2oz0heGdpxrYdsfHWRIDeCp5HbG7xEv2B3jmT4fR/xsPB3pA7exwNB+PJ6OJoMv0pDF9PgQfttfm2BqoWfBtokk21jwK0sqHdrb7mB215sWmXXHzbrh6idna4IJVmFkoK6O0nvON2BFod0oZWoYxXXgN//9BtvYuyhPWK1wI0kxYFQ0YtPRfiu/viPcq+JaRwR+O71wQGvDm+fTW0N4by/nt7osR7qboBEuURfM3oVbqjJVmsEZTkJIZWL7caXUl2ajJKsutZKhsamr6SbNa8ill9zDGNi9tkeSPwjadZ+pCr93P2BUVOuU4Wi2R500Bvy/fOVVTMbre6b6QcvXfZGoVHw9HxVBMsDFYhdsOPn8MRiKUiQWSXGeoh3g+Pji5GIwFPDQnT/uA0HE9Qyib7ZDQ8k8iFAHY5JYvan3gqQ+qcakAw/hvVzQelM/Dfx+H4aNR/PVHzwpNROf4MfDHoT3CGcf900D/pH/UG5qTpbvIJnU56L+WYxm8GR2iiAA4bWsXsZreIX+giNuDU1hpXsCuxthW5EFXUaLmyyo/Bc61Mzv2I57Zos04Rm3o//xNQ7pCSLN6t06BMRXZzs1VmrDMwc3tWZrT2rZH/5GzYmxi563TA3OcVFdrbv7K/NdbAZhh1CNhgKSV1W7zmU0svzKRxq9KLtJf8ZHGsCGzQcTiZ9sZg9zYKe2N5gKDUC8n5++MpaPbCgSgJQP/m6f3FDqLB6fWlXCLEHf7JAVOgeQJA1tmddBBMz+4n1qFe9osz7xCEDpAPwVi+kqqNdf3UnOImAi3XlpnFaW8C3Tz23HY+k0B4jmxtCPD15PNPKUDDX2IWS+8hu+nddHo/yg3hn8uNzQZswqieku1cOda5j32Cy9PuOmHRn7PNPvWRxyN6b/XAk6Gev1DxuD+eiujpZcG8/UG7feG5yVDc3sjbX7h4/nlM4u568OVfD+jcirjKXpa8VFc1oz6arGyswXFPUHGdZSuj8099dviBD9c7ODgC4p4jPDv8TyRo+XnSm0B1/GnhuD9i6JJDXxCVbmABt3UdPDUmSoeDcNTTyvmj3sU4JDnz59nR5tyvv4nYTuwjc/hlHEPNS+ntwpiwSi5BTGdJ7dY8V+cs5Sa4I+bylF0WjHX71Lv5Lrrf6m5mcVQ/nQxYeQX/2wWspj3cSS+f9Dr9eZyp7MN2j1VgrvI+xv720Z+zDXhurRXiv7ElEEsIB5MQ67ZE6q99/DLfH0+ZukKea5NR//Q0HE21QgHvyM+5nw32JR7GRz5+qYZraCCsqar17EdMZoNyeLqNYi+Hw7OwN9BCPlqHUrWMZ4E+9daN/7xfRMlyyj3CtruHw19fn/X6g+l5CAxUbGau6OI8VR5Gx6GR0BuzoM31lcy2IthRXPcuJq+GIynCaq0AeWTShyMid7zn/wHDKWUNlGhoDbkqvzUhVdnVdH1OWt8S5ejGim69mqX3iBo6jGZyUkPTUJditsqrSsz1SbeZRRzl8XSRzt6ujZxwNjz6SSInCIyEQ+br0w2i2R+rJGNOCyot/vM+yeJcJ0nHIeiEcm3K4jxdvIu5W56qtaa7BFiMR8VwOYtbL4psFaNJiPI8uQE7cGlRLlyEmWMOSwan5Rd/md+LdDFvbRDK9Afa07h1v4iWpOfDluqPVvOkaN7AIspu4rVdpdefYuWe8qGGH8pHd0zxLs56A4TqlvG89eHj99y/7Ot1ndX3abpe4g20Xt+17wdNVNz36YXyguq20mXI0/69Y53xP4nn+f1Gr6Nkscrif7LvKAxx5zj6ER1H+RYlJb9P6fvpenVaG7rGyboezkq6nF6t8ve12Hz+NrnfjMnruv66bPGtdtl6cdmCLly2PrT8YDGwE1rd1l2c59EN/6Ir6y1ZGeCbQZKDx+NDmr0N9vI4Dpbxn6ucMfzOfvBLlBTBdZoFSdEN0iyYRYuFyCEY8PQhKW732n9dtsTMXLZeBJds6JetD+3OfuvD7x9+9/jcckK3Bg/u7S80ZXz4/w=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
