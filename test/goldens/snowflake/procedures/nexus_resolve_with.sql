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
var program = JSON.parse(nexus.unpack('7H0LV9tIsvBf0fF39xhnHC6Qx8zkDpnrgEi8AZu1TbLZOKsr7Aa0GImVZJjsJP/9O/2ufulhTCbJaM/ZDG71s7q6uqq6Hr+34vAKtZ61YvTbMgtSlCWLGxTcRvlFq9u6DtPwCuUozVrP3reug+Q6j5I4a33otm7CNApPFyhrPfu9dROkyziI5q1n8XKx6LZugjMUz5D8mcTB6TL7KAtOw3mQJreyAKVpksqfWY6uM/nzenm6iLILBEbIkwX49e9luIhyOEAazc9RptY3S8+ieB7F57LgKpmDeV8vwjiGo4bLeZTDgrMkPU/yHMVgpI/XoIubcLEEP8+jG1h3lsRnUXoFFo5QjKEJ5pCimwjdQtiEaY7mQZiDsiieoWAGe4rRLcpytSxNbjO1hDY8WyCUG021UtJYK7tEH4MsXOStZ1sEesssp7MnP/+1nJ8T6JJfi+gqyuXPFKUonIPfS4JN5O/bJL3krZLZJQb4FkAbXm2WLBZRRlCSFsTot5zMhxeg+TkKZsky5jNMk2U8FzO4CqNYzuA0nPFRCf7yeskNStNojoLZRRifi0lmy2uUZggs4d/LMA3jPIpF02iO4jzKP2pNeY8Z2W8xneQagenMkjjL0xD0dpoml6L6IkzPkZzKdYoyCIrzhIMATyASQ6M0zESHl+g6F7uT5aIcE4U5bP+R7l6AIbZgHy6Wp5ZSpfr1RRIjozosVarPE7whRn2lWGmwzFBK6I7WQi1XmmQojUJzCUqx0iAPz43asixbXl2F6cfWs9bv01aWh/kym7aeTVvLmO74fNr63PrcbZ0m84+tZ+9/b11GGP9aGcpb3RYmc61nrVN0HsXkZ5ijK4SR9fdWjn7LW89aY//Q35tMY887OenvB+PJqD94udHxemNv2hqdDIL+/rTVxd83JsNg71VvtLHXG0/oP+N34/3exKfVJ/0jfzzpHR0Hg8k/Np527IVdr/3u3bt3D4+OHu7vT1uTaevVq53Hz476z8bjzYODp+2O9+mT1/5Hm01hPOmNJv5+0JuwaewNe4f+eM/fOOr9fYPeC7hTXv/AH+z5etUNukqPNck2p63X/rtg3DucTFsd72A0PPKmrd7ekT9tbU5bA//vJ2P5VzA6GYynLdw/buy9feWPfPLnJh3f2/XgCIuQUin2tbz/t72JPzrqjV6zUXgHGFpbbF1yvurSyD4c90ZjP/jreDigv3/Fbd70Rni7Op33bXY/tj/A8q5XqS2+o9ofnH20z8JowYE/HAQvTsbv2BwxLDjFZhWOTsYTDE5QgxFxVuGvJ/sv+4OX4Dsn66zCYf+oP5E1xidHG4LSc6z1R35vX+1FjPKD1ukP9i5ODv0xx3u2tXvDk8Fk40H5dg7f+KNRf98fB/1B8LcTfzzpDwd0ZwVhZkgUZYxyYxza5lBk7fFpG7y0zINtPZ74ZPQumAyDwcnRC3+0MT55MZ6MNsSFcok+dr3trvcT3qi/s/+1GVpVX0Zvb9J/42sr0CY7Dsa+P1gVZH876Y16g0l/wEa5WJ5yEOE/N1MUZkns7Xrti+VpG+/al9yVH4pRiCHd8NgfSKTbutMc6bxuUJ6ISdEfm5i+Yzjgn22vN9jnHzBPPU/D2zgIc68/9gYnh4d4rnu9sY+7GNSkGekyNs4649/bHTwDQhjIDMz23mH/te+1/zJtUQ7lLEIpYVyzaesvbW+Cp7Pt+Ydj39vy/ME+heHecDCejHr9gb+/EpkrnjIlQMN939L3fUKILBafU3lvVqW5OvBwGWGGyB+Ai1Dngf9mFOHRT92tTgeDuOvtbD/+8fFPj54+/pEBwx9M+pN3ASGpgX/U6x9+J6ARnFQluGxvbW3xa/bVyYvvBx6EEb4HVDl+NRz43wlo1oEq3wE8qAx0D7iyPzzq9QffC3DWgS3fA0SYAHwP+HIy9kdS5vz2wbMOjPkuYEI1IPeAMWN/1O8dfi/AWQe+fA8QycPze8CVSe/ldwGWdWCJhEVtOXV8cnw88sfj/hArxrimTim0qAyx1EygnSXLdIYo0Nuz9IpBibwV4BmvSXPYH+z5wd7oqMZkyPPDfU7n4ND3J9PWNCYg3iAqLKGB9dhkuvQHVR+yH1yRxn4yZYT3wNvY9h56ipqNfWM1uZ7CWpV/ZHXlWbgNc5ReheklVyVQmGxRmf3lyO9N/PFEqPe6HtCgMXlelIDO6V8eHYM39na9LaJHEC1IyUQ5k1jP3Nvf3xj7e0OM0w9/evp4a6srJ8r1mZNhoO4VKR0NTwb7Gw93drZ++vmnn37a2vIe0GPBDoZyarreU/ued/j8CRTufTg6GgMnQUdcIjFHxR0NezT88SSkRMmqpO9suVgEKTpLUXZxJ51yUUfts3CRMVKap0vU9oajdZNo8txKOt4QPWMIYcX+AmXBRZhd0LeFwXDCdVopypaLPNtFp6do68cnp7NZ+OTRz9tb//OXuj0l6Rylu7P0CjclirT6TbuEZP3PX9qdjgIg2gN+Pz1bxjP8rk77+OW51z7af8I0xsHh8K0/evrYoZLTiI4VY0qnKq+xbPcM7YRPwtOt7fnWzvxJuP0/LmWgSsPgwBtfjRrTBvACOBBam+1u7fy0PXs6++nR6U87P2//eOYEgUabIQzYnbULb89Vtob1M0uvdh/9+PPZT/MnPz45e/T46elsZp+WNjq8Lu8wPulmd77988+Pf0Rn4RzN5k8eP7bPQIWRuDEojCBp1IkjIIDZpkYplW8a2VS+mTTU8yyPi+T5KHjVG7/6up8X6ZhiewrXhB8gD04Ge/TZ5GtfFSR8fFl1e5T7TnsgHYvf5FeYXaL5lPJS5HW91W2dRvFcM2jqNn9/NX9/+KxYl72X1mWa8ZO0M1MskaC9mWKTBC2SFHsk1RpJ2iJZbX8s5juq8Y5uuiOsyhzGNDZTGochjc2MxmVEYzWhcRrQ2M1nXMYzVtMZq+GMaTZjmCup5mu6TdqHz11hM3N7QYA9S+J5hHEFW8ks0Bm2khEgTq5RGubYlLD1y/NWt5VG5xfEnGYR5SjFFj4tbLKH8tbnz91WjnsEVjlrGoGwrdYBFLOf6zQ5RaVmP4o5gZTR6E2PULxpioLDEf2yjOdhjubec29LlDHbvjD3nuvNeZU0uaU2c5gZFcOTT5dxchsTEzxiokCvfyYGkYsf/41FcvL5B8CyqWqPVb4QKf3tcPS6RF+A5+nQYOCb5K0/nhBrpfWpDlinUpVRcTKj4Vti7fC2P9gfvgUzYp/KdSNG95Dju9/VMk1J2XrVCZWtuET9chNl0ekCqewhHpx/ENhNOhW/uIaD688w08ORnH3jp4tOm/cXYZpP7xtV0QJ5XtIfO2uVe3u+67lUJpbF2MckFrlRHNxG8Ty5BeCwccQdhWWyV1Y7pIyaOPF23QZXanhgcV3SLyjoeNhyxsPC4KSPGVTvxTvWUN0ot5jATg7m49iA01bQx+ZX3PoQf4MQdrOTe6OjoDca9d/0DjErSVnfDaO/57ueoT0aTUb9o41fu+Q8VDg5w5E5T278wxd4MsAQ6R0e6itmZ2ctayYn6+tZNcVfxOy5Bb/OUB//PvQPJt5fh/3BaiKBNxyYAqW3q5EQPNDL0fDkGCOk/olKDZTDE0KDxlCWcIqFjI3O5hKrd810X7HaN2zzNbP8yswSGwmwMnZOZsvGw4RZFp2T1bPpky7PE1JCnB1AD9ufP3/otpL8AqW3UYZaz95/qFCwMs+3W5chu/Ni1j3VAu5UYR5T9O8lyvLq7GMlbRzWnRnqOH7xT94d+yvZ/RFIOrt90zs8Wa1f5j3j7Pll/02JySsvLR5JaBK4kKr17x1iMtQ79A4Oe5OJP9joD45PJt7uc4+4+2wqbeG7Ydb+ALsKiJmSMKTGtHPaWl1jYSExxDdJuiVJjyTgAgJxWpNXqCdSGcoxK+fxq97ORoZmKcqzTfpfOixmJws/8o391Ma/LGpfXKfCR+E2tsmVT1ivpTUmTCCab1LHmKJheE3iHaOi3M6Tp+Lf7a63/bQjLGYP+oKLt8+Hvj76/gAY3otJMecd8FTeFwbn5synLX/UGwvrXF4Bu/lwL4XjifZRrGbaGvSORNvJkB6H4Yu/+nuTgJr+nuxNgte+fxzgm3yjTf1d2l1PE0u1iYnHwvYyJuxk2133ufdkS1P2q1Kg7CxPkuAqjD+2gfzZZjjaZnJo12tzELa7BlS7HjyLzDUK1iMFWi0MTFAH/8Sj8LaAklQBITWJld3xHQy2MF1hZpCWz9vkMzN8s3zfId+5nZOlwiNSgdm1WL4/Jt+xOYPl4xPykVyEzPTBUunptNUh0iWD2J0hg5HXCRfy0QkV8tUNE/LZCRHy1Q4P8qkYGqSKgAW/srrgPcY4AgzDGzqK6SgWdhk1PR75b/r+W7d+gF7u+/3xpD/Ym3hMHYlfK3pjT5x6a125HRGnBNi5hO4EnqmQuhlVqNHLlqUXQjfK+6Awsk+EfKu3GkxZtadS/E5Iz5plCIUcrWMkenCLRtpe00iMChQNtbOmoThJKRrr0ZrGYvSpaKjHaxoKE7uicZ6sYxz82twfeJLeC9ou6Tig2ZI+k+l1iub3tN78tlY4HeJKWsc4BWdD3G7rGKfoZIiLch0DFZ4LceeuY6SiUyGu73UM5DwTghO48yj3cSI4E1JsnzYL43mE1djZ5oOupZDdp2SW8k4HFfSlgIufC/agdpykV+Ei+g+aU5al6+iKfBQ3nk1F/LY/ecUkdFKZyEuAO/DaYVsI8V0bs4P1qOrkK1QjY03jTncas7UwzgcODae1+YDxfUqhDjX6cAKpjl0DOhwd9Q77//C5K9yGq1cG3fbv09b1Ypnhd1gapSDL0+ga42zrHI8WzJNc+fC53WGzgbSpZDbM26p0Nvu+6F2hSCXdc/ec4v55zyoJwpJF/2CDaLPLpudN82k6jafLra1wq83USrRThdoQC72Nu/bMu5b0pbAXYOBK3qQgjjLTK3GW6FmB3VGUvUiy3DgogmLJ5tjdO8nY2wLAc+aLrSEvoVxsPzt0oAW6QQtjpC1iFIQ/yQcQ/m274NtOwbdHBd8eF3x7UvDtacG3Hwu+/VTw7eeitRcCRkJGbmJwHaYoNvaSEkeyy5v4X25vTnZjk/wHmpXDcoqMTGyRPdBiJoqM/Jf+34+DkX982NvzN8A4XvufG+//ufnhh/ebHzq/b39ug7OzU6/xjtL4Ub3Gj5TGj+s1fqw0flKv8ROl8dN6jZ8qjX+s1/hHpfFP9Rr/pDT+uV7jn5XG21s1sWRLbV4XyQSWMepHjwTD70N/8HLyCrTueA95obXrzTYjytxukZ04xneQuuS5YjQcj+kjJT0+uJDSReU4/bK7+hzoOc+WZ2fRb8FVmM8ukPukc1IAD/xRfwBsEWhHiJr9EunmtxkiDwZtedxFN3T6QvPBqwaQeuD+FRNoZQhps0ovOHqBuMd6yO2JZJPbaDGfhem8qNGObESuRrWS2ELYvT/Yh2/RywWybDPvo/KL9PHJi8P+XjA+OTjo/50HCuEQwY/SAjr0D29XnSv9r/IubWwsRYkUnUfYyvB0gfS71WjBL/GubTD8kd7YYukquuFism7lthkOLOPsak3ZfPmpsOzdLjAxU5vq6KZ3LbeMHZLbEOsVrYdD8i30Na5rFOvsf1EFysnpPlnuzlSuiKIx2L5N+oViLuhF8mCcp0uuMPDmYp9kZRVBIW4M1bHYNtmGYaIMClMrDCl4FfhdhddQKgSldnBqXyAc8SdDIjRGieDIGBxJjOJcFptObJYRvV2+FuMLtGgEPegTK+thR3FEe6Q4is2jLA+hrxjtSRyyAuLCfGWPeseUrlyF17Tr4cAGdOss8QfaCCsfBOWuByfeajiqCZ7KDSGqex474FcozJapKWNjlMWyNb6KOHitNmdMAQBQlt7xCN8QvCU7WihM2aiE3tgFe6WvrqlDMMU/U+shUduDGC3wg69aklEx011t6nTCVNY7S1KXdGc/vNZzaz+y9tOqHlQ5fwq/dSA41EDt8o5hqcRs+3ngTZwHAjhHuVZo6hp2YTM6gK2pMTRtTjctx/E8CwRyAVcoz+M9pighP2NDu+GE6Dr4qbk6RanR85fa/vrbTbCEw2Mo/pR9k43UxlKsKNkS13g2q0BdQHwRxZfunczyJEVzYmZPAgB+DRvxxh9MgsPhS8avkhmueGDxjk1bpEQ7rzha6HCETUyUD/jY8QbmiQWN9I+OhvwmsbcU1xDdQb4ZaJak84BH75P123RHsRF08a6Sr3xTKcBpAwJCfgYpbHxs0TK2wOewP3g9toNHtLGBiLdzQMjWVkLJ0hhots+SFEXntVYvMI6UqpxpybGm/Si4y+Rp9QOkcmSVZmfKiTzDcZ/12a/16iZquygLTlEWzRG/ucmuu8iTBj1lOrTImJRRzCZCy80JamDrUt5W3RyyLxLBh+CHwOddc4flnn6byF2EWRyr2MrMrjVyn7nkTqKiV8w7N4m9q83U1vYIVdaLxbTW/kjlfb0Gr0x4R9H5hQOK5PSq54MWGefDKGbngJab50Pp2S1FKkRQHApIgyyCI5uLIAncBMLdCf5qnj3V8UiRLLcUyTLKguwCC02uZVBEtWNzwUIE11Oh5U7x/IjNksBGAiGVlggaZKcX+Egf4OAtVjriohSwlZ2KuMiEq6k4VXLm6kU5dCFNISW9CxWWvCmBXm/82t8PDoajWhCErepD0dG6LiQpmgrBz8RaNh0rDQC6DRe67zrIBNZKlLXRSQhXPV4khhqWzmSdTIZ02hNH3armKB5TyKrmUIZs2rHRFTYBcpa/0Pgq3WB3Bbx9mceyxuFBj0/SBavGGCCKZp1pbNGPkB1V7xxaZKzHKGaLoeXmIpWeMU/GOhBQlgXSxFMzsVdrSJvhbVAHAmYTrl7U3gKm8zj2mDYRZkTPtoCaLTHTW1JzGsMHMDAaeFeRJj3CyQ8W0QJqEKx0p+5iQUoJaJJcJ4IIG1vYNqujc+dWaFFdGnXP3xv5E+lbyRoTUywiU5IAFW3mVkhMtlXPQot3DvPJ6dq/GkWFzj882ZCSZ0hJEQMSxIj0MDIfDMxGVNnxjbsXlXu+1fDP41lXgJOe8p3P0vDXqzZnAYLSSVsdJM9oCI8rlGXhOR1VrnKQeFTX4OUXYe7dhpm3SMI5mnsXYeblF1EGiGDXyxIPTx95UebFSX6Bg+/lCbVB32x9Xt13km8pDGcBl6jAk2Fh7cWOkyvkJWfe/wEJ4P+8MEV4LfgDWS+lhGStfIkYLHQXNj0/nF3g5eeJd4q8MPaS03+hWe7hhAoYOB7hBsJ47tFjmpzhSnJECmia4Ix6V1KCk90JfuJgroYjtfHP7qD7pD4CTiTICcpdJSnCIIqx5xXYp2feNUovwuvMy9ANbutdo+R6gbxbjI5XKD3HmzOwbNg4/OhFsbbptxfR7IJsfZ5454kd9qtuhoXIqLFZFGzmdLA26N5iRPo/1vz/vCz8mLFz6d0aOHYe3iAsAlAcZ+66LGgpxlp8b3kkNKcD73vZpdpjeB5GcZdgOpsDHTbKvewiuS3F59q+zqvvR1LlYGxbnZyFa6nwO83DS0TywDk8T0+OcSSNopv5cLj3Gt/4Y3/iiehmpt6j64Wzfy+jlMZSYDWKc2h1PfTbdZSijLbQQ3rsbD/FET0qdNSZxkwdlcwuBc/AIyFSeYZNHYT5AYP/UmkUleFggbUwr8CS5MmMe91WmA9JFkcc3bMyWeSNV9v9MM/RFWE69IRp30Hwp8IBYACy1eIyWE5OlofnKMDk+yOhL44D1B+M/dGECHJvR/2J7/UHk2EhHz0cvQ5e9CZ7r6YtHEJk5O8NR/vB6z4W7rs0mE/w2n8nf7zxR2MSmJAUsOq8wnh4MiJJ4bDvDnmJ6oN++N/Dvb2T0YinmjMCjHRlLHEWqMCbtvr7uOig74/shTz2ABnqkP1FDK8Ca1P9Ey3FOZEmAfaehr9B33RRsgL9ve+P90b944mACy0G7cifwcmgP4EVxv2Xg/5Bf683UIEmp0kBGkx6L/iaxu8GewBQPR4mUoi+zSZ+s5sonGGIG0wUz5IrzEtoqpAHJQGR6H7+0ZGBbM9kD0rDGn0Nc8eqqEv00fGCYTlezYH5ogeGqS73n2zsDQd7vYkWp5qZYrOXNmWzjKcxxbH9mXRsL2jX9doPMZIVDarsY41Bne2qDMqxsMZ4tiaV1ieQvM7irI2qDMdPUZ3tszShQ3VE0EBsslMNl9SgjdpRvmMoRtdC7nPMKkA36EcN6Be2rTk4IyerjW5pXA3hDv2a6Ha4wjAOQl1j3Ao9rDKRO82h/vDw/qkxsKtZ9SHr45azXXWyWXudrmbVh1Ru6tojO1uXTYB5U2iMgbfrHRwOh6MNrbxDVCO9F2Pzwy88pYv4n8iEMFFXCnbGiDks/WqFy62lGfS+LQDPN7+2KtgD+bcaaONqVhNfVD7RAK362YSw/r06oLWBa8LbbL0aSn2Xy69Os+ozz45m1XlnLnDU5qBtDRVuk9kkA4NaLtxTcfMGpTiGvkPkJMKoCOShM4ZmHOG7BAZXUFGzpUY3KOYRwOWSWLy+tsgUk9wGbD1itWQFzNkxjC8d6xRQEGs96I/GjIJtgH6tpirctGo42vdHvIA18PAd1gWTBuigwxOImndns9sdMjSMjc2mxD2aey835LS+zYWx0U8RtpOD6/rWd4zNha1MYLPAU2aRvgjPzx0oTbFd4LNhxwlX/IuGISTHGThnuyqgaSI/0H5Xm29HMQ3yzCONM5SxM437gpFPqoZRUXMWOkcimeXCyDIQKV7XGMzI+yK6Ngc6T5PldQAtMuqMRg2rdBvY2TLlPt4EMehuMw2iCLev62+FuxAxgoJnRETp5zRCMXujn4RZVg1PIMUJXZicglkSMLp9QvhBhVkE6BIAesqP5m1XdZp4Stxf1G4/Ts+aOFASypsq5ByfYaIIZe2b+txB/gc+qNxxKznj1RhwqEEcrV+QoKJ4FtakoOZ8KGdZcU7MfVHDJFZTtd8FSDyEv4AdszaCtT1dnDADti7Z1SE5yCVAAo0A7oknMTxwo7b/GtT2UO0KKB/9rR49zUwW4LoMHJ1dRtcwBLVCAtSj047iDKU5rM2i8sJ54FC1Oz9iN2D2USPH9DO/FLRsjMq58n5Rzz6+zNWCXyBB5wtaXqM0Q3PUZlw1WaEMcGLwDM+1NevdOJrtas30M2aSHhV+YHLAtDhkSQAJPZFu/4TonEWLBbVbAFYrRUk1nAafTuuIUwz/xjCioTWNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEb82Q0jqD5VhGiTIWOUCKAMlzvfjClF/YV9RcYXjVVCozP/k1ol/Fle96vGociW19cpyjISC2uNERXOonguOieBLtZnN3AwHL0c4nCq1HZAHu67nEmROG8flpaTC/gA/sfORH3Fza7RYmEmY9DD5FcMt2jPh1mzk/Kwc9AqhN2vVr6RTkJ56pUpLAnH1e56OufFZqUX33VWKv8ngveRUEuSTygKCMt4AxHtT98ztpUiKSb/vbZ8mJYO/5hUmAUTuWsWTFfX5QkwCya1eu7Lmp2aaS9dHdTPeMl6ukOyS4C6TbLLJtllk+yySXbZJLtskl02yS6bZJd/fLJLGvjbdjYk22LJzQg+2nON2CvYM166O6uT8RL0YmS81KOni01T44rXyXxpG06m7QqIHFWQvCtZpjMclP+G5Z0kOpRITQS4TomQMD7h9TWKC6RefVa1JsDHyFzpV2A6LKJljuJ5l8bTVwPk0yJDNDWKeaoDUu5I+mln9TF9YWt1VpBb46zC9owJ2K96OxssIPumEvH906fij+00vP1E3q+nLaya1HNq4Cr6d/2g2OrYVSg7T5526L9kE/AbcIB3TWaD5UkS/oBI9g4bdROB7hFx7Ptds/jOOEH+uh+ssKnQJFZ8A3iQJrdtmpSM0VkVDdaxf0rvnFYoIwryAEvXRhESRhHKjKBpzqGAMD4Y5nSqLvsYe+1CWxy9CV931SEknIoMfnih3prfim23SXaVtqsNriDVKjPQO+DWR9bjBtDoqzx0lJNY0+lyFHMORSCmKCi5je9+4sgAVc/cq97xsT8g5LTswBlVS04bqF9+1CyVC3GMg/MPQzB7kiTKNG5ShpD9UM4OKzNudrOcXeHsg5UpZN8kitHxBPxYASUf7MmRlk3jMlF2fHJ8PPLH2I1TyLHyCZHKsvL3JvhBeDAs2TJYAL7M8cr54TN4xrQ6JqfRNbcQWOsT43gy6h8fY7RrvJMb7+RmE78e72SHBdi01R/sDY/6g5fkKBtulJb9VxpAl0R1s5VqqjOhjgnqFIAroIokSjXDv86CREoD0+7ahmXqrHX/ThsWwgZWzy4XpjoaAv8PFzpr8Dr0JbQObVUK3M4KT0RhJ672lqa655d5qizVFTgYp86CXbB//VBaqhtuUs6ja2msTM442koD3bvGPPmW/k2vDDeBsDRXMFajH5bjC/0hbARGbaJabxvkxzjM5CqQp1ncDEZFcY/IysrVYqVUoHPl5uEOG5vUQIwwSmGOguQsmKNFhFPWVDFeVRSp2IpY+IHYQyZMW+PJcMTUKVWoKajupqWgUjElhYM76SioVIWKgurVaCicbQUKCqrXoZ/2ZhWopwIjG+0EFValnAVdFNNN0LCcahqVi2mmgUVFFNOoXJ1eGk2LqSWoXk4rjb7rUEqjcRGdNA5mGZWEDUpopHZMXRRSq1ZGHy2Ux0Ud21mepGjermm/T8RW0lJ9FNtw+ROs8E7F6PUutChmbkvXi3AG8nbzAmBgTycH7ev545dWldkZ06cpkEhyTXaf1RYODXLpPLllJHjPEK+xZmgh5rPELP0fGM+nyW28aTWgJDqywT7JAE8Ui+5qMMLjtng1Da9QFiSxfC4FbgsSLTS4JrcxTR0/fDuwJI0XsYQsaeNpC1vCeNnKnjLeaCmTxVubWtLFc+yuuOtw1XRX1ZUyQ9sOAwndAIHU1i1hLflOWy10yzbU3Zy9z6LFvMartFBSAmU6ePmEa3YYQdd46WbYT6EpkM/b5fYndovmNT6lu08qfnESxsuKph4DNU+Ws4sa7+oVQcV0tmgxr7P+uy5V2pDLZ3C2zn8t5y6XSrp3bpdK9t3tfoiXKZSw0P5byUjPTJVYbwqBMpPMG5TSPgngbMk2smgedAJbYDDWCL6bMtFBEhe5iUP6g6mfvV0+Kfqb1jHhIapBFAIVKcpDwyC+Vnlu9b4VcsW7V8+zXABH8aH407ECOxwt88cIRWJsZvXPDUVEePHLHSUmQ4qlAPRAoCEZBIoQzylcokuNxHiGeSERd+Iwd2A+nYsb89l3OOQ2cSKWHzhw8RdC3wlYVCzEUfCYvxTpp+0YRO+LfaF9zVE2SyNiIGaidvt0EcaXbeWgtS8R4v5kDOPPiKGTsRESVdimDvlfElHYXACi6CvdVefL8WR2EcbnBQRWdSolW0URw9jWXcEUi20nW83WqThIko4qCfi8pku259+LxHoxmkOi59/LhXles4ocL2ZWKsLzmtWld0uLUsFdQsGU2fm31cR1V+siSZ23KRPS1XpF8rmKCW7RXF5atAVB1F2Gp/S8ql2pgjs7qw7hXW1ZJLfzmmUiu9pjdWldbecW1NUDViyji7pF4rk838IHXv4Ujv6syHTDBbuikBfm3cQojD2utqOpzdOVVJ3GkrZyQjgUf0K/c7genggeoA+xByV3B00E75gIufnYCnDgcG0ccG90pjHgSSXhpKPM20Uvg4ZkIawdNBMPS+CQCg+H92ml8kcXHxwOe5N7qOsoNjcA+q0rTusFxjni1Kx0XvSTop4PiemEn5coXsjVrWpVgcO9E9uK6zV7bjcR3xubimYTvyabimYrv4+trG7QtvK9gK6u84/BWZKeJ3lOQoo0IT2+VEgPNh+nn46caEGVKgykU9StVlusrqC6DRgF1SWUipYG+W53NQ2uMLAA1tRF8TmNmJjQ8FdMT0+/YEVa0dnREup8qFBQMUbPVTJHamyeXWtsnla4nEd5q2KEHnqcm6w+zZ3S8Hh/Ch6viC6qe1xCQdneltQCWFFh5NIu7+MaKFMDWHXPVZro2Pv1X8r8hBRUcR6dGm1KqquHrbRilYUZSufiitq5tWiarFrkgn7Vc17SoX78S+dbYQ90glEFgRWSUtC3Rmvul6FaN7uERRlk55eKYyYiFAfpMlYH+UUJmHgTphEOpkAanKF4hqzjnIXRotVtXaEsC89pHkY5vx59PfbSZexdL08XEQk8EMXeKcpvEYq7XpYIYN6GmUeV0pteL7v0YvTbMgvoEr3wPIzirhfGc2+WxGdRerXZ+rw6Q4pjbKweLbJwzSPctZekPKBFhh9a+ZsACXLp5ReIxN/BcHGCYC9cLBgMUpQlixu00fHOohRHO8ET8sK7w6hhqht+rGGqG6a6Yaobprphqhum+ltgqrulQbsbBf8fp+AnpiXWIGL13Da6njUuxBcIFcbMFogNI/HXDrNLPgfDDLYdkhWSKqznX/VujbWWVmOeD8TbhAsRhmElnJYIrK0Uri26tqvXPybEdtls7hpnu7D/8mDbZdNbPeL2Kj2bYbcLe6kfext2d4cA3ADPmwDcTQDuJgB3E4C7CcDdBOBuAnA3Abj/+ADct2Hs8iyTfMsmFQKMYnvsbXsFe+xtd2d1Ym+DXozY2zJbl6ezY3VjbtuGYaIMClMrDCl4FfhdhdeWiOa41A5O7QuEI/7kCDwNRongyBgcSczkRYfLoG1Eb5evxfiiOsiKHvSJlfWwo3j+PVKc/uZRlofxTDr+0Z7EISsKLEEVB0e9Y0pXrkLpBm8BunWW3B+Vuq8Kyl0PTrzVcFQTPJUbQlT3PHbAr1CYLc2slh5GWSxb46uIg9eakJcpAADK0jse4RuCt2RHC4XMz5/SG7tgvwZ9iSdR24MYLfCDr1qSUTHTXW3qdMJU1jtLUpd0Zz+81nNrP7L206oeVDl/Cr91ILjqaM061j2tKWbbzwNv4jwQ4jJyr9DUNezCZnQAW1NjaNqcBT4I8eNwaTgVHpRA7rESMUP1s+enhrhs6z1/qe2vv93US57BYyj+lH2TjdTGssUWW+PZrAJ1AXEc1aLAFV8JudP9KjbCFbFohQNLI9aQEiNijQi4ZAasoQ1sAWtEI3u8GqOhjFdjaymuIRZqmW2GGsfCiCaEw8QU7yr5uql4z9MGBIT8DFLY+Ecv/NHYAh8c89wez0e2sYGIt3NAyNZWQsnSGGi2caL16LzW6pU47JroVHKsaT8K7jJ5Wv2ghFwgYTKMzpQTeZYsY+MGX+vVvcVCmJyiLJojfnOTXXeRJw16ynRokTEpo5hNhJabE9TA1qW8rbo5NNKEQPAh+AE8oo0dlnv6bSJ3EWZxrGIrcwb74uQ+c8mdREU/bb3sv/EHAXkX2STPdu/beAntD2WPUGW9kNkUdqNl1WWod9wbjf3gr+PhYMN85uqIt7IgIQJ4xu0B8ATwu+Jhb+KPeofewWEPP7Vu9AfHJxNv9zlNRruptH0PqGnW/gC7omthwjuKzl3pjsjpVc8HLTLOh1HMzgEtN8+H0rNbilSIoM193yY4srkIksDDyLg74QHJzBqO4E1berSm7AILTa5lUETdLEoRbFuI4HoqtNwpnp9IhEN9zjGEVFoiaJCdXuAjfTA8Gdh5CBelgK3sVMRFJlxNLUHv1Ity6EKaQkp6FyoseVMCvd74tb+PrSFqQRC2qg9FR+u6kKRoKgQ/E2vZdKw0AOg2XOi+6yATWCtR1kYnIVz1eJEYalg6k3UyGUzh3vv7hjjqVjVH8ZgyrpkxlCGbdmx0hU2AnOUvNL5KN9hdAW/fYJYsqSobcnh7w5PBZONBh4fg5NUYA0TRzJ5IheyoeufQImM9RjFbDC03F6n0jHky1oGAsiwgcxYxPyj0CUlWa3jP+WPtNqgDAbMJVy9qc/JMQ5U+1CeCv+qBAJnZDak5jeEDGBiN2YXBjJDMWgBGbnNaj7VuCGRb3dYNhVmr27rm7ESrydXSWFY35vGNeXyTq6XJ1dLkamlytTS5WppcLU2uliZXS5OrpcnV0uRqaXK1NLlamlwtTa6WJldLk6ulydXS5GppcrU0uVqaXC1NrpYmV0uTq6XJ1dLkamlytTS5WppcLc1zfGNT0Wxik6ulydVSIVdLQWDaFF2jENwSl+gjCRVHAvou4xylJIxvjH7Lgyxc5PjDWZpcKbF7H25/7rZOP7aebXdbyziPFkoI4FmyWEQZsfyrEGqZxAG+Cn+LrpZXrWc73dZpMv9Ykp9CWGiy8EhrvdwwbjCDwfWHfQN1xZk76I/Gk2Ds+wP5IOdPgt64v+8HI783Fg9qsvRE2EKMg+ORP/YHrCW26lWJ+ze7iDsbjBUbUJVbS1Uwi6pq21TBfKnYpAwK2inK03CW6+rfItXvbJmS8Do4FBpRKZGAO/ldTU4qBVgZ+ZNRbw9fDqPhWxZfRSyBvsCJKtOWVMIp4ACqOLU60MgpDUQ5DZqgtGFKaA604cizftd6pKUdqczVbXoEz05Vt/wr1PligZTofakuvysk0I7DgodqNN1mPEUGLmXWLKVmK9WsT0oNTIqMfIynD9fTOIHpHTB/reOwU0Q1z0zv0AaRrPLv35ABTFJ55XO+idxhzurBsr6KiWfAi/D6GsVgNbxAEha2GEBSRB1ATVgt+KRzz+ROnJFqxE665q+H1In+AKGrvctdS7BXSMlYfeZpdWOEAqKHU42Apq3BMAGxejTpE+uQh6YJ6I8dVz5fzd/2QSm+4kFH/X1/HPQHwd9O/LG0RSOefZ7woOHK0F1vm5pZ3KA0jeYIRJ8T7/cUU7jaJw8vURychrNLgeAY/WPsnppKdNobDjBLNaqKUUr9qkilNLLjla2KC7Wc0RyI9lccauYZCJyeByfYf3zj0U/drU7H+8Fzf9nGjlMdPDkrteePisORhQBoFSDUrZVcFzhWGoY5at8tashataLeFucDbdfUqPeWmnD29177E0bAiJf4+uMBtfFFlMTtsiBA1End6TfqCIVltBLGVNZ94qeyrYWIMjinoGeXmWj5urdKp40KPdniL+3xvE0/c0Jyukhml1xTLVkUwrEw7oWGU7wDmbPQMbi/uqO8FZDFtQRc1SBJd97BF44dfNHsYL0dfFFtB19U3EGSPqpdP0bb+ukjNe9o1w2KJeHovLHwncSsimZUOpmZ8e/rAoB1NQ/CvKsI/FgaMWxirbCndqBdz2rOaRaXjGkzxTVtoHYVmycWJjW8tScFMN3zaYk9BIsjaqXKWspZS/YQLEsE0iXpwWh2tzBXnepZe+73fp2iTJU3Ffsn3IgMT/blrXq2DRkWMK2iVml3lDYU9iUu/8KOCEkq7AfXUM2wwLHxrAIxwHklZm49hKeYcomjfNmN0AUOCXu3knClYARuP+F5Ieb4NlMUZkmsFi0XZjhZWBtj9sXylBgmyCbeYf+1L+8p7y9tp97i9GNAdPjyHIkl3UOYt1HvLaXU45qh3pSGtcO9uVoXWL2Xy2V/O+mNeoNJH0cqYiSHQFJeacREkYhp0RwJ9hRHQ+nv+/Whw5utCB9L8xoQogvEF+tdZCR2IS2tR0o5TQ58lBtFeyDwfD1wuFYUw5M3WxGelua14UkW4fZCwVax5dd7cb4OQjfsmWRWyq5iBjktTznCY32TDWWbL4EwbZ0MXHvRZA1psoY0WUOarCFN1pAma0iTNaTJGvIls4bIKGXWA8L4GNUBeW0p+/7wLH33kJivfi6+tabfWznj3l2S7JlsL/Nrd3jPSaSz5E8BH+3KKHsFqIMANWzKJtiBrmQC37CqxdBLTFt7vcF+f783sUpNNVLdgJGMVDe6bkUAGAYVrJfyxjZcFQdf4OV4tP8koPJZQBDv6WMquK0mKkOE+vTJa39q4//QEaEcq3/TQa5/N2KUaiGhpUZKiypp715aGRH61uV0pivoQ1ce7q44n116trj3ptZr1i4d9y5jkldexgf2B+PJaIMSCmMkCqCu137/4MPvO58//fP9g//34f2D/+c9/PDgvz7987ffH3c//y/+76Pu9tPPpOTJ583fH+M/8X/wz//69M/3Gx9+/e33R5/fdz78+t57+OGH32hn/wwf/mfr4c8fHmxckVf8TymaE9ONT2GcxB+v8CbxPzM0/5Scni2zGXbv6IC2//vpvzptqgtwQHOzBD02M5QHREEV0ImY4Ddy8ag2SrVHFP2lcCzyDIXmm+y/rjDS9YdjHZaj1a64qE0ksUMCiw1x8vBX/Oz/8X9LNoL0LZZ3HeY5SuPs/daHe5rZdDqdzn/f2fq82ry2P9Q6iGUnyyA9ROQSwPs0Tx7+Gic5/4n7ROnDeYiukvjTdZLlV2GWo/TTabLEOv1fOxvvf9gMHn54/8///fCg8+v/3vEUkOUHc3QWLhc5zpcQkHl8ARDkKMs/4X8y8m8Un3+aL6+uPn46Cy/RpzghfX+Kk4f8jxh9ipeLxac4/BT/d/iJ8RWMViTLrLNmWOBZBeF8nqLsD6XNdvDx5VOQEOBEi0/LeI7OohjNP8Vh/Cn+71/DT3GSe+FNGC3wzU9+XafJTTTHdZLcy1AuQUh2ovNf64UjsQy6SBZzle4VgHHNoNr6/Wn386dt8u8O+fcR+fcx+fcJ+fcp+fdH8u9P5N+f8b/rhkUWXqFgHp1HeUVQUERaad3vf/jwHt+Wv291H33+OoEQ0OVVA4VgoYlDZ4rwxR0tOP9sXpgx+m2ZBaJiQCvSo8x4askDcB0LD9yCqhukvjgc7r3mHhxMU8FuFfH2xS9584KzLxgv0c4Y7DqYk8rTPRj5foCFbSafshkLOJFEDTp03aMShQFLTVg1LAqzw3G/ASkbKfQatAF5GoY6SqK/OEU4uYTLKqDCUBjitJqN7ROvSiDYiVmxSj4S8lTK5skWRB+0iekp/stci7II+XQtQrs45r1bMlHtUTzLw4+Wd3FbZJcKb5B/Pdl/6UhsVvT+KJqt8PZoawuwdJEkl9Tq5B7MXhyWD0Yu3P+4OXxVHhUoY5NSbRoMoJtWqJrieKHuMTDZhpgn1DxQEnZ0KjRX7qq7FlGXkWjGxJDCtrsHatXxFyhA8asovgkX0bxdOLrrImB9iA9tkPyhDaUnvBWc2EBblbuBXJItOqTWB6BuHPV0xRTQRmmUBXQu9UQggazTE+ruyVk0hNVwlQOQrgsuCa5my2FaKNaivaQXm2cAAwyyq8YbuqAMupUSeZQRNpyb/C/i7gCsO6F/g+irihWRtBzFbspvfIvRKI0SKaagklk5cWvGV9lM28kgVBo7Db+tHZB9dvegWXrILjS7W5L4ywF43ZZVvOG4GtDdnaMZlmus9F22dAZok1XYlYw9JYiRmTpXcjzx9BzWZno/yiAUAyEqWQOwQdWNa3rcBK5gUJPP1enXfUMAvF1WX7/okEgWZpPV4CKmUsz9KydY8jyMdAzFEjSU3S1BTkzeHLh530SXuYbpSKABoGs3rxWGvPL+wv464Pb65Tl4e9S6bAt1t2phT8xgbfar7AzDJFTMJJEBkJIV0h5jpzCIdadOulpmeZAuY5I+SYm8cBPg5rRB9Xo4pgP+UlRPiR50e4FiEgAinkf4IVYJ57CIrqKcdg2COTx3B3PIcW/FARxSlFyjmHZdFpuoXtCG9aOqzgJ0WECC0zS5RIappDUfvOo7CatYk63hDGhCoFOnQ11cRYzWup4J/NKDUzCkzDVqDumY4nYsXLn04EWLObAsZRYFOBz086pv+S5Oy3x0L66pvKYXV1XfyovrKu/hxVXlY7erHrNvsbl0YLv2CghZM5a8463Xq2WYDbFRs84GfBVzeD1bZveS3HzkH5yMa2c3l62K7N0t2g7Y1K6o4nmZNaJSxVGU0CqRPdHiEM3DrTMPWBEdPYv+4wqJvkpmiK8txcqfKRLDnyUqQXESjbIIHlTpYbid6+G4O+6cSqvllPoa07c1AYDuLwBQCQpa4wNZkVCEfWBulGu/Bd2JTopuweJEJ0VeXwWJTshzTZrcmmoSTxdaGeayO1NRwxg8vMlqvuq96Q9eeuOTow1+C2Kr4U7DZDqZTJJeAOfUNoOwvfIPHQGoxBcr2bJ9FcGn2jHOGn2aLNNaAct09Ofikv0eV0Qh0jUV7MihYzIe1qmQvxRuGpt04/wUOoftyMN37B8eOqN0gY921sdewQaqVUCUXaPFArDY/AQOxZ+mNom12TSPpR0Ar05ejB0owr/YUcTyVa6bahIqOuornqEYM5anUMRcnmaais6WahwHOxyeDBw7KT9ZF2P9LFZjdVG2MvpbXZbdnh4KGmMaF0zjNd8OfMZ17gbepvbNYGnI04kDfRmbCtEeBYQiE9WWUkzIr1lMaa1Zzgir+YFSUbM8D6mu7WJ5akxElslZyDIwBVkIx5elYHBZiEcujvFaqM6jB+Z+9HmCCGXfpkoP58uyRBhthOBGCG6E4EYIboTgP0wIBrm1MJZnxbJhtd3kFwx4sCMj84dAyF12ilTsDsG06vjYK40OeQ/C/d6r3uBlbRW3bFWbhbM21WwueKaeUpgXpFRbPbD5F8SO+xX71iHpGVe67STBk9cB+EoKxD0NC6uLi8TrUvCNzmgp09YLn8XJsQASfLPC0f5dB6N+CgU7WJIpuOiMuS1Jy85YgSFp8RlT536KsLUDUWEgGodKcFHEuJezUHQfwnTd50zurfuQ3G0EsW0kUMrytAiJem4c6hWjUK8KBinPZzK22KpRX22S/7+XYRrGeRSLuGRKETQUqqEJkV3cwx0EB6t1DSkNa99ErtbaZQSgZ4YJE+p3ESqMwIYcFLLigd8bWZZsiyRGJ8wa2JbriiPmaiiX6gohJldpi03HTE4JWQhKDs79U1+ujKtFeplysA7dZU1qE12z3RoorkOdPvD7L1+9GJ6MHBpT7bsV6u46RQr26kRbXkKWCcKP1tk5KpRPDVzS9nlRbAvc6ma9QgHOBsXKZ9ccwZH6w/Th6ozoVBpl9lemzC7W41oUrWdRPA/CszM0y9ec01F4B357ea++4WxXao6rLLfZYMvDWjdGbj1FhGQWhPEyje9LApMhZCbfenA3UZpEIe5Ky+uOHKqCkqdLYhbrRuMd4ASlV1gukIgBJkNg4YUBbZbTz4MceJsdORtMOEV0hBMJe5Z0mCWw1dI9ty64UChfAerqlmKGxWrwb3Uo6qpfMInSimYpwmFQuEH/oY9tCZIYGfSe0LtNi2HzgqXqpUDzcbyimj1cROcXFLbVg+I7XJvKrh5dhzdtDblhK2VYB2YoYaufFG7BuM+BPYywbGZNoVDQAb+NHD2I9Ap6F+5D2qUo1FkJQJNXOB+YBBH9XRNIrFE9ML1Q1mh2UQlQ1k6qgMrqakba4EPIQgaYiI4PrA3V6fm9DYlfRnAdxQblwGXGqSGFDKYuY3DH+eensgpp0OiAsZ2swXUUxxZ94Bc/t3QeDCfZpGogpLkMo5Xh3Ohua6Kh6diotV4Z/3D6nSiWmdMwelR+zirL82Pofy0YKXL3CMTg9RQkpZNX6wn1DD4IebKcXRSwTRVcIGyeEjqDsLJezAoP0q3l6UgTFyvNkLIQd5qjS2IaT3qjSe33I9mqttRkbQqcTGpDh7I5699A2u+m5DjEAApLN1R/O/tZSFuGr2+RyuRWX6MKq9qLhBfe+pcKe1/PuVzrfCGNVKaq0ErqZEp1J2XOfpR4EiHG6vXbvFx82y8XJMMULs8qba81FY77i54/p25qHcO3X3mhUPz6Qf6cAp9+2N7WsT39DrGDQg7CpQSRsfXP4qLw5neIbLCm1evRDNa7dtC7vvKKsQvqc5SSG+Vs3lD8qZvj22ixbM+1a+S82/maXSsloOfVzdPsOklBQUt52u2EQJs7Ub/Rmfu+4axTOG9Wv/aszXb15yz5A+RkDuwmVLKfkD+nuRM0udZelJmpaO2FKZnca2cpbXXOXgnOC3La8rN0h7xNvIvhyH4mNH9qVpWdhMKAc7B6EY0wq9ufmkkGBsZysPeLLxNrpCAUlkZtJ9bP5YS8br8gepaDTAqZ0/Z0uH57+LLIKzJ5H2EnQPI9q9kARQCbtl7eI6YiXlhYlOYcX5M2fFfzHmJPB7SEGp7Tv02SZVthsa0FM4a1dwgtYteQyQ28ONgnStOKEH/SYm8H4qgZvO4PhApXKfrKvR60hgQogWNUx8eSLlytjYbDvb2T0cjfJ8+FTBkOixoHjcZBYyUHDRxpJw2jHP8BMulW9tuocMK/ev8No+mqJ72wk+KzrjRdx2lvHE7+OIcT96G6v6zdSrLs9WV1vYdc36tk9l4Xa8PsQ+xJn7lcYVFriU923Zbts540HGz7JoCGmR5ccrSsV6GYhJhDH8ApVRjs+TaJvndw4O+5Hl/UplZzYtncYezq6gIYFlv7EAKv5DNtoHdD3Q3wdQk99h3RjX2EH7AIVX4nWVwYouEhnNhYiIvFmCi+WrWttrZcAsaQsCQW04Joix4MYdaIgeqsCrqTImKB5oCF3+RagiJxW1hf2QYn4TzBiELK1OrwZXOpHRXkeZ7Q/LhE2bkNguQzrGHWCvKcK8qvWOjrBnUPN2uz0qk221Y8zlr4fCraD4t2cdeFcqtGO/2S35QIqBZTW/xmGaTJbbZWM1t//yW3sh1R+2DMPR5Cf+lX/Zev5C9qNwpNXOu0U+1LHeEFtciAXTPnh72U0l5abKMCTUTBRlZvZPUmmEIj237rEQVVDxEcAJjkyaUekFSzXiusIG+zSmBBS9tqoQU5jNk9ZvL+gr20X2ldyqR2VPdJHDjQMD1kF+3mg5KQvJZQvFpQw8J811XiHFK5B08SvlBauHs9lcVdYig+8J54z3ebQIrWQIreA+8xdL01Qshbc0WTPSjIMy19Ns1zM5Yf7UHmrW05Zsq2s2QZ5468zoSEAAaTOe5qec0ox+Fcoa0jMTzuTk7U4VQrDrkTGr88LwCjcgLWvREVIhTYnjYZlmjropvRRCstjlaKU2cVelbZRJ3KLIxxI6oMDBeg7aKza+SSS8p+Nyl8gEvhQq0ChSS5Ra+dZTzvCs8r4UDlSHAlX+2lcKeDFIcqJNb90qFLx2vTU6vQz68/2NDpUsltyubgsvZn17MQeHlBeYjhqrvr7pG5M7Dvq28k4+Ikp8ByJOK/RUBT7kVkVc+g+Tmm3UAi0bdyq8vz3WyKreQFJZhi7mvjWti4FjauhV+/ayEGqMhyRXZCuUbxSUIxEf7Ynyb104iGrRtynFg//G93R/LwmdTq4Xa3SFgpJVE0NkYBFXz4qMtDuej9OoqLhqNNoLq9+CaxDgFIfNENQaRazB+anTRsIpHFnu96TzikGJB0FhsKsw0cC2Va56PPHxMmu9uM/GWDkoMHNQSe0mYXaHYZnIb57MLxmCY5RP4sIvRmNjbS85jy9tMnr02TcEKdJylNzjyiJaWfhW6Pa067XnsjXi4WnXYH9GL45UxbQX/w0h9PuDWX8jTcvggzL068IIrPUUY51HZx++fefm/i9/b3N8b+3nCw3/V+evp4a6vrTYbBpH/kjye9o+NgMPnHxmgy6h9t/Nr12v9od7pe+927d+8eHh093N+ftibT1qtXO4+fHfWfjcebBwdP250OmFIYK1PyotjLL5B3tsyXKVInaGiSlYXxr2obCGsSUwTXYipqVQ+udEa/ubvaVXqCtlHW7kCFytMr8niwJz+0jaxVKlwRNSQjfZM/AyzA27uV39uKLxUO+sReR+q8rEhhs8HqBqu/LqzWPIesNoox+m2ZBUKyoQQa5mU2yTa1OsJzxL1LKajrtW9QnpD8pTRnKU3yTQLmkTe1NkQ0jFWkF9K5uFL+x4tyL8q8PPFOEfFp73q4WxJZpUvTLntJyp/p2uqMduVY9AGRXWHgyVDHWj4nDDwCS9YkjOfsbssTx2gYQ5ThoCBsPxSyQllfG2a6drAKSyp213qIQRpooA1sbmDHPv5p4finbnginCTFPQEWIgUC0CADojNZIU+8S4Su29NYp+B3Vh2pBL3B9wbfvzp8V0NMkIi44ZxY0nWoru5Fj9ttdCHHj9X87KA0XH/DHzVcf8P1N1jdcP0N199wQQ3X33D9Db5/F1y/xvQ71fyudN+VYoJ0S/wFdfc5ELSvqs2XcHPDxlpad+ZNrNhxCdsdOa+sME64sLQV0HqOe6GpuJLFIsqiJOZw3hseHvbH/eFgXAjqqo5KzDOC5CnZ9bbYIPhrQDq80yAVvVimrfHJsT8a+/vEbF59WuSRJ8OcvElV/vnhc7d1E6ZReLpArCuOsaQq+0H+lkCmmYDn54g+DtNO2Wzxq2flPLyKlxpIxLtbPRFvYf/KlFdL9HtG3w6vUJaF54h8EQ1a+9HZGUoxRgMs9rKLMEVe6GE7hGU8R6mX3yYeWSZm3EPMN3e9LPFwZMIoPvduw8y7Xp4uogzHrvImF1GGL5/QO12e4xYDzA4+864XKMwQdtBJ0hxfULdRfkFusHQZe9Hca2G48+2kiY6XMX68xOVy1putzx/MlBtmQdVdBBhzDzAesWgA+UWYY5PjOMnJnZyEczR/ZlmzmI66agPitAcMbkRvp4LOdAh6e0maolmOoY+3JLnNuExGL+4u/jv2ZuFi4YXnYRTbgV4RwspZK4Xxk62trapJqwktCGZJTO58PO46HT33hgPi/UMJsebvORjuMy+rkc9ygfQo4+dw9HQ3ELciJ8DQ9Ei102DeZKxTW8WdLVmRD1lWzzEhNp1tYhtNUY96EyQEQ8XNSZFy19tymo8odgUpukYhNC1g20fwZxnnKKWHH99XrW7rLE2utEPYbZ1+bD3b7raWcR4ttNzo2ArCyI3+y24xrl2Fv0VXy6vWs6db3dZpMv9Ygnh8zgS315EqXcc1ZtQdJ3PUxTSTsh5hHt0gnurcnXKT2ezRvcIdwALhi3EHHsJhRuTSCEg740UdB9maYxNXrqtwsUBZrkOEggGrp8X6uXMtgKyeOU2yc7g9NLwnk3AZU+kFXY9Pa5PO41/Lq+tNdWgmYfKKzNwSLgc3wiaGpDHuB/v98n71zijILONgGUmZjcqJ8UNn/lXma5+i2zTK0doOhPCyd7k3mJnQWFiI6huD434Aa3RmC9sVxqwd1dbc/G63kAdRLhbEp46EEoS70KWG+9y4tgOMcrtaD2Ssgi4EOKBFbmWNM4eydCWo6L5rI1psETzWq1w7O7l0wvQXFqlEBYbNCkzuOhMBN2GdXDgXWUOZDAx3T88UbFhEjCh1wWciRzE/kNzw+pfnYquKzx+WcCjnpF5uxdyY9XhmyeIGgYBQ6w2Kcdh74R8yLklyOnvDo+PhgKRJ6wrPdpVDKq2sc0eUhIoQuWXcDdUiwINKLk+yjY57U9KYe7un8CIy+yWFYwWwFtxHajja90f8Gupg/1yS7CXJCK8t9Sr2659+pAsWt7N+NVsqM/DNVcUGuwmZ27S+BKE7YN0x+2t6ryZEEYqbXoezS0fwYJLwLfoPPYe0udYbo5C90aj3Lui9fEnJPV40GWGTw8V74GkdeT/Q9Wr1emPv4HDYm1CEoXMLBDmUAJG5g/nuiUE5vaM9u+iZ2lhORZAoS3NIgfZGw/GYBSeK/sO3AZ9rSwJaC86Oh4dvsM6HnbPxtEVhByAkYNFVAEE905LFUkE4WgN4PMp+nhNpAG81g7IlTC2hGdPWZn+w7/8dYjQ707IG0dhZ73MZKts4Dmy9wr+I/uJmC95hb+KPeofewWFvMvEHG/3B8cnE233uUYASEWeTL5kJSmw+kBMEWybYbTEp+UEUMUokwMI4PYEHGm7uypqbcoUqIsnhcAdgcGsvNohpWUbYtH95DlYnrjQKniJPAQvDWKgf4JfeauoXU5y8uk4ypEmTp+HsEgiTqpqJjM+kyoc7NrGSNS+XKFeUJsmUg0V4ihbrYJ7lbawhpMRbPDQTRwSvOcdOZuBmPUsWi+SWhiNReU/S2hBLK92WJquGO4POVBvKfWgT0WqOUelipmEvSO4dtmrmiUjXWtp4h/CREmRcRDMh5VrrF1gbUeatsi6qBYRrokShOosucBL7JiYx4csJwrFOBRbWxbrVpkBC4onYeJaVsTgrEkjPy6EEav/irKyBE3qLg7mwYpWyMjJU4w+cnnplxe0siTNsBRKj1cmzxYtIdJtnd/ElokowCyNN+UMaZcGMI2uPgef4BiPI0o+OJEnWeHvwkxm4Ewj5sySOaRBGQH1tXao8j6Ubvl9s4Zj01+magWuNETQ27GJbtb7FgWWyN5mdfCQnsGDLE+Hx5ILZmXZF6XDNkY1yxwmyt2M+Sb4vcJpir6pPVHk5B3IejxNxB3n1oXzUVryZedfVwp0UBsNwRkRRBoLhMQpzgZoGB7ZP5keLNYEWTMkWOwItYGJAJsxKAwLDUg+bhFB34i73Fu4KZ+Cu9PXtClfeLvXUZRmBZAwj57zlhqEFI0cgNDIubIILOYML2Z8qeDwEIK/VyLHcBEJpAqE0gVDuIRAKsKmrEwiFkUfc2qW+K4uDQtuWaPFKg6CwXsznBIPeeLuyG0CEqDlemlzixwTwI5BKG26kNxq+xuHDVcmB4YgeUkApllEFlGIQWEAph7EFlA8gvIBSTiMMmCZbZCHVza5Y/ZUFEluc8CwPrsNozW8ix73+iD2JaG8bBUG/ZdKe48PeHnsa4VQ46O+rryfr7FcNNN4IVo1g1QhW36dgRQLXEirqDKrZCFmNkNUIWY2Q1QhZjZD1JxWyutPYkW1Hhp4mz+OQ/yMFRtodvZS7MNHHddORSb39CCzYfT3kfymL0ebBcnRfX6MwDS1JDimR1XMGMaZaWxIstXLh2KgW/593BxPr2YM8q+MSoNtyE35/aYeajMJNlqImS9F9pQxuUvZ+r2mNhHEcNRce101VxNqslKrIbFs1VdEK1zYQSM2MflV4DXrz55HDuFa175JlZm6HhcIU2Bg/KOKwam2sQ20T65pIeDLs4N85zkAMEvHGqDgBL1fAuRJYAGFQ5upV+Z0klrugf8LLIaltyLpAHpoYmXlobLywkxUW+6eZ0lWVHB2Um4LD4GMr5XbgJWBPiLoCljOpnkgAZspU2QeQq0WZbS8aOb6R4xs5/o/MGqEGIllBnhf5I8x8XivljzC7WTV/RG2xvjuN0zB2eZzg23LzAaSMpASQRXqtEbIoSAipSF/csKazVSGhwJZFz7tl0+huWXW3WzYt7Zahj92iFJvNjzwCfoUT7NDrZYuHyrtF4aVgEco2gV4DzQ6sdQeyPE3ic8mm7T/Z2BsO9nqTDfEMStixQ3/wcvJqg+5BWa2C7ekoPB0OW/WMRLEqaNL12g9x7MHSoXSdWpWxjPdnMhj23i5fpHuP3SO725QsEzSsvs6CRnyhHVfrZqu/u60uHFfccc2W/wlOd7Pb3+8Bp5t+FaaXQjLHbNWqPD1hye7M0JNeJDcvzNlwj6pyCsruiqpJaAoszvKUfVFenBQNm+cJd3qileKsp2SAKOdGmCZFKaXGU9wG/FNX014RkHd1LZX03MfKf0XTQWqQ/aGCSpF77ddjylkccoIGnFB9yNZnXDkeHp6AyFyaIWRvMH7rjwJg6khLCq0n3Y1U08gonqPfHMKkrl21PpnabSQtuGzHYonAurZKiwwhzBjd+eulZ7AaZKEsWOddXr6BhVdjXNoYlzbGpd+Z1x6bD7DetNsh1EQrZk5PtfpRxt5T6V9lz2qkEc5bW/JApvfWlUFpOFdUFpdmfHJEVVOsL/vzCuQehPlU1X6IgtfRD/5WFCdng3VHeBDvgWcuy/tBFPKLpOOqKLg8RzCdPAJBdKr6S4j9FTwmuHGr8KlsiTqnCnqpxqmyfiyaZwjDX7xtHEZyS3n+0xGpIFYP0ELreFcYxWcwnox6/QF+CqFbS7qwx/KR3yWe2b9L/IHfySe8mV0PX7zzTfIvjVeEhRsiULXft7ulAfi4RNP12t0/T/UP7Y49hBIXx1y3Bbj+tYMMwlw99X6oaoFuUzBv2xTMO1YF8yObgvmxoWB+wpXKkBRIjAEMIDuTX9jIX1wJZFKYCFCshreIeiBhyCewJ1JEkFGswji7RWlAhTweyUpUc4eyou3EK/Pag1fxKXwPsiWJlESbReheIyZxzrLTCH+N8NcIf43w1wh/37LwJy5xHGjLMAG7jeGRS5MkN2AHuRZi3XUbVzRbghpLygre0FXQv5RVKDOhZt+0EmQuWD0tLCSYG14AscXHCynunlQB8SKV4VyR/C0XM04nFKTobJmV6XvXEwW866XLhQiJzxmCQocdy+W+Jsoh4+IaM4Dxigti5IoF2HhW3Dn1cTICF+tqC2ApyW8VauzFmBkpSdOPimWkswWTlOlXbMfLxgWvGE7r3NWFf7ipLG4gCBvokPWVRqq5r9rQKdzzvFpEaVMo25dCuwp8uc8WtvyrpJnSVt7VF9RVtBSM76iHFlx8qokb3/ieY88GqqnjlpPspAuLSb5MfiDpCS4680KZV1sbWA+SVrIh7ryHO12PYJhEGvpT4gw+1TLrLJkorUJvnOe7TNnFcsrlSRIswvScpwglDZS7gzAMtDInCzRbIfPW1GiFRyFBYKX285ZqJWhXmiyQbRJZdRPKkW3a4pGrBRFjbS0eu1pQCdfW5ImrCRN+bW2eutpQudjW5EdXkzw81+oz73uOT/iSZLwL2U6eX4RcVUP2h8Ii0F0HaEQaQGwfKj+LG1eP0WrlknjEWpNR0kYqYJXoEhXtNcTsh8pi5N9w7tLFech/lE4GuDYzMrILziArAhUBHRU1FdoqjnjhSVZZtvJ0aYVMXRRfoDTCXl3rDZDU32ev98yZsL8PUz8AF0FWAHx8e5OTMc+mtd8f+XuTYDKkBUf9Afa/k61ZAfAbfOkP/FEPoxlLPdE7GWuZu76SKVUNylQvWWbXlWxT3AGK7sP0z1I1RI0Op9HhNDqc7yjsLrl5r9FiQSEnrpz1UZlK8TUo2K9TdBMlS+G6Fc27RhmdgCg1phaenXHktNIR0dLIA4w16uyjFp+jKCoDvRyOesf0gPIehKhS53TzuVP/tt7Bgc+9wTUf6OOR/6Y/PLE7QYN2Nj9o0NbuCG1vL32h7R0IiFFkNbfSVJ/QNNXmHSd3H/wSl4jtYrHutS6FkcNh8Xkl3v9ZMFuE0ZW14VUU56LltuZME2VBkkbnONeCET8NoHHd80SGr4h82EuSJbl2OBSzSBJgPmoJnQUrq3GkeBM823KnWXW6MIhJ2UlxnTJ6UBynQQ30YRyTgnOgtLQfEtDaICRKczPoz5+RLLCYMi5EwgoXJ2GexgCrJU5HVzi9tIrVehk7bry05mUhjcOjebZJqQAHmKtPGgRDVufwsdWn3yYKjSHEpU1oEflJiUyt8yVOCR+z8vmiUhrJdU+OFl6HpN+7FpDfJzb3j46Ho4nj9JZgM2i7GjbbO1CwWUDDwGbIkrlxXr0POXfP7BajOPj3EmXc0M76xFHvTnE89dfrpJ7EQgdS7qSK46qMGB2VsZCCbV0kyaWII8bT0hXCGMN1bvCgtS5HGaaiBncozlWloF3yxMFls/fQG5yAm7yH4r+U06mvo0iykc9kGOXUNjwoHUVG8a4LMZIc3f4g+NuJP6aKDOP0slvecnTVdrbTy9vaj67a3nr78g5sZ4CfNAZI+lcpIPnjgQZ1gF843tKG0RusAGJ6Yc3aMiMPEIvoBrXZoxBOVOUKxK1IRZgywwgtSgV2dEmReaJJsUM4wtbPrB1jiDsGd6zVosxvR2OFdRyiGGS/VSwoKHOQ3vfCWepKrBg2CENdnh1q1pzxjLI8/JiJwy2MJ2wx3FThOFnmJGuxMiteaMyOfzBnWSWJLjOSUEes9sSrMyGsE4EEG3e7xej4yW3MjGyX5xc5JUfj4cnLVxMLJRqeTMb9fd9Ki0QjGxmSDe2ESDS20iDZ2kaFqj+TrMQ7Fa25hHUqW3UZ52Rtr2kHBFNk9ABZJwP/zOucBOW2xj+7jTdVPQIt08JMedRDU1AQqVRm5fy4AlcNYk8EySP5S/HEUAw/wiuH2wgRLdj1ri1S+J5CRQV18SX1lQ4xPWaTAtT4IlnMeQEM4FrqFj18O6jjEW2tXuIMTdtU94O21xcu0IQ1QmGWB4oDNDHYYmSHUXiqL8BunzZtAR3GoirgDaznxbZ+vaGdQlhXVZU77K5EOSE3CRhqojE3UXFXPUdsVUc+vjTqAFC2qAtB2bImCGV4PoUS6ETAcv71o89YhCi26Sot0e44DakSCE8jR0bwMtbgOopjy8vAF49SR+fBnsXZpGqEXzOXYbTSvgWhu60ZdE3/aLReOdrarte+juK2QIXYzMNuHkzKRIG99yDilfkByE6kIwAdmTTXLfHyZRq7gzLi/+G70rgTWbFxLarV5bVIcNHEaPFBdiTxBfZatmp1ksrKVcbfmIZWwh9cOVx4IvsohkKtlozd8AskfZoPcqw14T6GA33SrJlKNjVwCvtl9UGY8uBhuohQBvQaeBH4LY/hX4jVTla2h4zywO1pwrfBhmkQ3ICl8fb98V5X4TtYEeQwWJF6C3PXK4iaPPELXZjS63Nvi4AKQMlg+C7RdV5kFiHw0cBcE2VXOYE0kIgFGBA3xVxKTmZtmrElIuzSP5V5cPzGtElHG7cejiKT8uKqlLilWVETznBblMK5wQMYpsKYwGRzNN2XdTX0jCwydHuBUmIwKn6ohzDUddXS85B9411StLP0oj+Vz8J4Hs3DnKtpF+s8hy7aRym0cSJJsZQuYKnlZJLy6sezdGvIQbRsTKGKUl1hiV5NnHmsC3Y5Uy+QeactkOXiKjvsaiMJfFxuwn6hob0yDROqC1QMVGFZ4oJqhvJ8wXxI6J/qXaIWAMDqSK611NWT+mo5SbYMqmxRHlpSjJVTN+eiXSoxR5d2bRuNssSQx3aR0gPiyH2o3c5dSzE0bLMmfoHfHCrXqsTBxi0oIa6kSoFWrRzQylK9SvQ0R6x9txDvaFCiKuCtqisLXC24usBF+oQuVh5TitZD9kc5+8aQTK+sHJVzFONkplFiIJ6HH4FVURSrdtiTgWzX8X6gDsCyqJi/gBZZVbUFmLuAT9hUo8IOTGX2gmMpa6isTStjemtWaD9Jnjd+1dvZyNAsRTm2n8f/ZRP89Kn4Y5v89YlrlEb9l/2BrsPA1cwaurxqr4URb3TUO+z/A5r77jx52qH/6hAFPBFbNNMdjobjsXpLKEspE/rH/t7In0jzQ9YYMwpYjI3mQRYu8ja7VgisIGfENwBurph7JbM296MnNe03Hle9XRXzpfM4eDFTzS9ofavDudmGKwpoI30PhKJIP330uDocDVkoF3jS+fOUgs86LeAlpjTifDECK++W1ip45JHxJyx0g8yq7KVOW25hBgtyHVmOOI9KgtIs4RFI8K+Aeb60z9Nkec0/nKfX4sMc3UQzHskE/wqofQw++CcvxpPRxurEwTZRecwdRMlSwyCjsgqNIcMvOXALAMre9ba0eDKSfhDZ6tFOh4uzRdSzguzmIrTOpYAb2j15qXuXJO0PImjyFoc37lD5qd7oJvRAahiDLBIGEnvWGNe4cmwsNEHAkdMWWHtBrQOI5pmlSJpHKZrlQZ50heOjNRVLNK/EvlBTrnnmtBQp5rXVB+yFXTxnsooiFhWPKujsUP5dTcbRFye5LWgu6Ho3gUujthjslT5fZgXkVtkVhUKrhBgcDzwLzTMSikJEu7DMuPMeh4HD+tG1HPfrPgx2C2avSgbtFOVRKg0ReUVmi9hV1s1sJG3UpUqxci11C0DDIEIPmzOmUVm8gjDLovN47Z5t1NBhw5Ymz5oCz5rdzsY5KnWF85kIZKv7q/GfB/3ReBKMfX9AUuFZHN2+shkKuUUit13IdovYxhcpYBfI3s5Mp/iZ3CTNVq2RFoNE9R5TPBgi41HPInebPgSNq13jate42n37rnYwVFKlV3chPpczRqYmqohlcCiADEJRwcnPfssXsAXfHbGzI0rXa18sT3m6ZFJS1m65wPpJI9wDYYWsCyeSJcEzGgcCBH9YE7H76s+n5fBtFJxcYKdtnFFO4dhBDanJ6oqc5uwiSTIUYIqYr5fZxGGAJxUjKZC6xHgH/ob5yU9Gb/pvhqPxq/4xKxmejHhCBJpunPeOXyn430qq5TqBFL7MjNQ4CvLB1lC2h9dQ7gY/KUHkaXnJNhJtg17GqCIvpLmc5W+eH7mrZPiFv0FiXIcC/1tKcg+3lzbRN9yorAxgooOszvGAh8iVWAHhIxCEAUdBGFCR445Mhm6ptI4k43QGh8OXNdx/eI7iWgnMmVn1jMX0a2dLrGBFc8QvIZqFXnBsRlp64fUCkiLfcxp0AetqSdClK+96UqCL/owE6AZwIN9Xkv+cQ1HPfk4oBg1TbXvX1hLcVznpSoM6Z93VsMJpV5qWn3dL9eITrzRwn3kVVoWnXqnqPvdKtXWcfOV0Yt+oeJZg17AvcK7AWqqdLNBgTWcL9GicLg6JTUatsA9cdhldt6scL9G46IAxkkfu2MpxOITD0lV4LcjktEWKDTv3kb83HO3b3RtpC5udu2zlsHXXW0o7d2tTzalGYWhMy8lbFJ1fuMKZCy5JTY9MlMXq4sXLHZ6z5I3wF/xf/jx3lWR5cJaify9RzIPaVe5oFuUfeUfcGNbeB3ssNLuI4vkyy1PRDT0JAc65xnXbC7zeXPjYZ8v0JrpJ0uwiuoYwYGeIvkHO0ista8LZAqHcERuEDUogz0XH/d7ED7AOccM/Hu69Co76+H3M3xti7TpgCGl4Vf77KpqlSVYh0DvgaCHjChhWKtTQnZlJ1Zhu2ViQRpth0up2xnBuuh0T/82hD3ZFfvJ4cgq4qxMakRKA3GygoSVposBCrS6Rj9QU4vtDfWO8h4+3jP91YIcUM2QJRhFiSwgWzLuv1rveXFm6/lFQU9eYXDZpt42Oy2zBdOSyWGUpAhPLV4lHAbZYWY4xkN6QBCMZmsGwpq5XLweqd9VD7XEJDUhmbNWKJKZkZ2Rvzmxy7Ol3Nb3AaZihgJSvVyuAAxL6TCtA/na9vFikRVwbCmj4tyKC4QJ/MPE58wNK/96fgML+OCA8Es+xOBn1X770R4Hkx6Cu4Guep6ZBIB5CdvsfVYdAy7AOzmYhSsvJrlNMNYuhXpKW438JeWOlF+H1NcJqdoCw+ieO3VXYVAqh0ckhVwSSYaWzdoEygoALcv+w5F7F90YybyTz9UnmpHJ1ybwU7e9Zhm2E029QOAU4Rh89GK0Wp14j3kyKYVeJLCLvi7yqgKrk4ehdwrgcrWKnClVfL6H+yhXWo+GhL5VB+O/m5mhujuo3h1TFVL4+1n8ffBOq4tVOWnNNfeFrSkdoQmewq2w0i67DOJehQmChhJt240h/DKU6gJtVZrE1UbR+hoQlW4mrUGmeJsS6ot0xL0v6yV77fnTHRCW21z/uDSZ1Fcha09paZHf7qqpklQMBQqiqby7wC7GJzPrbO3CIwbceDrMZUIvstiWcmipPk1bn0Q2KoVBtbwbl7S0u/UJxm3Q2GQaT/pE/nvSOjoPB5B8bhSpcOjRU5HY96vyldvK0o2p4pW2RXICkJOrsiyT8Ue8tfW7r772mXhPY4Qd3dzd01vYIKPDl6cN1TLyla3H6ammNOLYarWqhqLEL5ntIgYKbqXzuouAGeOlpZh6K167AOOZYruppJbWCCCt0tEXaU7YGutY5mkVzx2IpHMRaD3sv4WBljwxynXJN+iuGI6o+17DyHdV0rDi/3nUYZ3WifQDqYRAG88hD9BA0AcU5Us7jod/b31CWdHeIsKF+i5SYO/C452l0fo7SwDjqbCsVsAkq1x9LmYMG0NBAr7jEUL0+VOiDkDVKUvNgfpoHyzxaZEG2TNPkHA95iT4G8XKxCNpU0/+QurkpHQJgrKlHTI5xJ7B/uWdWOtv12u/evXv38Ojo4f7+tDWZtl692nn87Kj/bDzePDh4ykb7R7tTc5JgL9VkBY7UBRpO6hhpRUAbqmhlkrujoVoxqjGDehONCFqQgwXeNiACaTGp6z9zzFEa3aCA3g6V3ju+t1cO8m5whdJzB8ktp15WYBz5o5e+gMNGbzTqvQt6L19uDF/8Feeg2hsOxpPRyd4keO37xwHexI22xLm2eiu1wb6LT/yCkUjY7nr3euTwYByRXWMJRL/zUPp5aHeNI0J6fP/7tEVep1vPpq3ZMsuTK5QGi+gMzT7OFmja6k5bwv8jm7aevZ+2TulJ0Wqp/Ou09aE7bdFHltYzPMrtBYqnrWe/W9s/m7auw4/4Wrd1hQdNrnHz7rR1G0Y5qfjhc3faouQetw9zL42yy2nrMx55js7C5SInX86iGOFiSvaw12J6Ey6yypK5OJCKzxM97/J6KjD6AJcDET8NAOCofBr/37FlKdLeg8uYB3oygzS5zUxRxPymiyTT1vi4h8NOEgryHp6wD9XEE3sP9CR+KBdVZNZOZqcw8l/6fz8O+vj4b1hHAOf5g3bJ/fP91sOfP/z++PPDzQcb//j0/oeHH2jJzudnv/K/Ov/V7pBgQNQOgrqyD974owmRjf4xHPgb7ZPJXrvrTUbvAkVkmvyj9px6J5Mhu16N834fKzcWZyxisPIqChbBzYTsjOcq2ywo6dezy84prXOTK6z7LntcsobKW6wx/NbBjCvKoAhO2UCyHIxZ4IrPrnfYm/ij3qF3cNibTPzBRn9wfDLxdp8rBE/cAR2mnyYTa6SGRmqQUoNTEECKBxSaXQYpypaL3MH6S4Tir2XcxEwYnlI7R/Kbdkgwglnmzc9REGLruCzgXpHSChPHSheH3VrX41agLK5B/VEl+1dlXFl7tZHjJA+EN7BrQKXSauNk6Aal4aIUpnq91UZbYHPMJA0W2GHONZRSabVxonlAooQE+a0MIWQMpNZabSSSTvo0TS5R7BoGVFkRC0H+75KxLFVXGzNFZ8sMzYPbKL9IlnkQIzca2uqqo3ZUE7tL9NGZGdRwOjY8l5V4C16tZCVS3W0ILK5sE5TyZgWxLo0JwmwQpAuavIEE9yPQ1nXmbJtxovs2YFh+NYN5sWBaOMF9pZo0sX2lqiyhfaW6NJF9pap5eF5Sj2e6gLgrNhOjCngH1QBHjW0I3LocLF2x6q5cVFfMuUun5JQrjXcLacXquISwOCyOD9bo4y5myMii7S0ionkHrtW8bmXc5e7VJPAuV6cXGKKQ6AxfPhqEulJ1jvzw448opmGj6J9mOPYq/VxE5xe8I/63sydSQY2YSz9wT3Ua/tZYEnxP57NVCIeqhhfzANSJalfxMJZ4DW5W4yvCrm9h5/iE4CVRsD+wWukWaTxZ5Z3B8YV4rhVb3Bp9m1R7PfW6w31Z+jAidYAryAwaTzZAED8VBjz6p8wVUxQiQoehOjLBaT0g/EpI6K0DA12IQ78JeNjWJeCyjHlYQfqXimi7IqeO3himP8g2tTQIQnZlfUq4kQCRP9CorDJwqXWMEuQ1Gf3K+KuBFqCsDZ202q96b/qDlxItnkuHGudcNTGh8kRtQURWIoQloVLqGFQUmQaxTDu1bIJ4m9rGQJaGtvxTZjTnJj5PE5/nj4vPw6ZFWrM0iJZMh8WnqedIcFh+nnqO1IalJ8oNF2C8KCTxUE/qqSZHNJ2Nf3kOWpumUdZ0gqVkV9ea1GJwZDiyzkokl8Q/M6RyIyeQTWjDpdZrxm6ibYTrX3m6RDmvBNKunygV47SZ+NIae/vPnUPUmmUB2gCWJhktPQCKMq+64GXnQEs5+6o5A7HCvTiN4KGPVStJjPR7k8bQtQkd7P7o0hPl45f9mj1IgeyLpyWctoYD5lNAkJr8qpOYkDcpykxouEgEPTqkowMzPaHpKmHrokqOwhUANHnljyCI6O+aQGKN6oHphbJGs4tKgLJ2snI6R9IGn27MluFMwwai4xvVhuqCAcGtgad0HUmUNoWS6ApqENaJRQ1iqKN2V9I/2R4ZanEAJNlXff1GkSZ9BW2HVLgDnQPXIt+THrmiJplz2GbKNateBXQFF4i1F8YChX16c7U0V0tztXzpqwWfyZWuFkYScPvsDnrOTFVzGqpMRYwgI/4rwY8buGP6V6W0jTTXpCCw3kOpQGG9SOJENJdMSm3eO7X3TkWO1aFdclHbX+Yr39Ss+breiVh3K/FF2lRWZIx4L5Azcl2t4hVIXmswVTw5pGpazwULGKVcZCVtyEy4b2tzPTfXc3M9f6OSnyH7aRQqian+zuzUJvXpjfGgpLlldLvEJ2cjzS/oz80FjyRASYJFiDCFwo7URbNeGOnydiVpqN6TpLqa4RTugks9Hr8StOzXuxZBlgY3oOQdP6XQ9G+2JxnRofVVBsq27cKZkpUpUxUlJQJ2jcnKLqvNlkc0YX3zN5sdSxgEOAHqN4xDReRJEizC9BwB322sOlWqe4f91z7IyvWXNkSMhQxkAd9mZF9iCmIrAKP4A1gzKH5uIAJZdNfbxs/yHZUVYt6JxGWYG6wf9Af7JGQGuc0gm8Ml5npWgYrvfCV1u67Vp7FjKOWV0W40TfvL/ht/YNWziyY2LTtvZtex25pKDbulraZfZ1FvnI9QJHYJiKZkZggz7WzkuLb65IoaOYM7kQxjxX3qtW09qvnJivtT69p6A76nxV2BirZ+9KRohX1plackI/Sq2K5j7HkSo8qhIlZ6WHppcmmVXpVe2lm1ak9KL+1smsR3+VwEn2e37gZc9W1wJVKi5VE2UyiTC4gFDDFldKOu6/xid048fjHq8Vo2HB75+/0RdkSeDMu6UaoyWs6P7+QddtUZEJGyqzqIMK2nlKGI+Ti1JIiTW2GUrSuT75DzypkBlHBpZVmZaSWRKIYanyhWII2BTWNg89Ua2LhMJuoeK7MEnh7lkHB9Vrv8nGgCguqnzWxheB3iyvKL5NPJ7wmsoaMXMZSxqZnoV+rXaT+MqwxvZA5Xxzc/GxPQXcSrzsC9RjwDJ3jo+GAf7zCyffFu0MCxlaDZQH5Zh/bSoS0sRv/yvInuPPLGUhlp0nWHTXLYJjlskxz2e0kOK9/9ktuAJYkFJau+mzioV0OwGoLVEKyGYK2DYBEOTqVYq7/SFum1Oxp71gHSiJD/rdodAnhRpbL25W8nvVFvMOkP/BqKXOIeEAyGb+src2HTVRS6jvaMKMM3ATWXCn5QE7HytBDJaq+2ymUdiyB7lXqGtVdXRONsNnb9kzomrWdTZFVTZau92dXZNuH5XHseVDHVIueeAxsDemPrXdhL2WVOis07nhRDMRwUwCpco0N/YDUNnVV7nibXxNDkLMwrSVv6keKa5rv5MYCA20zHKxel0LhvSiddarFiMlEO/snBHbmtUWqKtzV5EXYl6Z1oTj34f8rZ0Rygw1RfvCi1xgchX+wgqP9Cwjvk7WujLg/HTJB239/r71txEr8+9UYOHzbZzIaWoKkdNa3NJWba2ytQoxvpBK5JMdmqHdvQUbhUGiMrWdxUON8K2pC4kqRdhSNuNKl+wo2mxvorH3D5fCHdGS08RDGVKuAeyslUEetQsAz99i9jFpT7n/VZgako4xQK+7WzFG6OUbkxNopdyIA+3YUEVtU6vfeo/EGjtLP3L3lB7rOnLxYTrf0eh1wcBn8dDwcl0X7RdZvG9j1HwWmYzy7wTxzdL7gK59iLwf6aVi8pEbbH2O6QGHndmjMTIGJWNuuZHrd4u/P0sEFJwLd9PXPTrr47TI5YU+MJrWdiqrR5h3mliOB/IE/JmmaoCfF3mGIUX6A0wpEx1jQ1+ix/53mFWRadx+ubFmVS7jyt2QUOtRGQXLprmtlk1OtP1gIzkEd3PVMTkazvDrckJrmX6LyWMdlWh+E/GYBF38bip3/MDR6y5dVVmOJrZJP++ZHWOT55cdgfvzJuBxxGPExjbAiHo4LjaO6yB/yFBXjF4+EVjU9e4FC65jBdb6fD5jMZHu6b07lCYbZMWXfi0jrsT96ZdYmFIbPsIzUPe6OXRC62q4WrwDldxtTtTsIURF5lMcKxy97ydBFlF4CEpyjEP6atw2FvXyQAfIuThPVI4gBabZGEc2SvyH9jC2McGNVVmaQCUKqTns/S5CrA+eNtfWOIBHujI606TS7vbHBw6PskD0FbpbzYvmY8PHxj2NCRUMAsBruM/GM0OPZH4+GAyj19nzY6T5PldUEb4r6iNpmjm2iGCtrs+2/6e77aSJCcaWvv1XDM7IU48eBpC1iF4dHxyQTYL7E+pKozim/CRUS3iMfumLbG/iSgXGV/8KZ3SBNHgFani2R2idytXhwO9177equzFKGA+Yza2x2MfD846vUPtZbL+DJObmPCkzsbnwxeD4ZvB5JTlu2xrY2r2auTF1ptaWBhbzHyD07GbHXXUZwFLLUAaXDcHww4lvQH4+Btrz+hFrdem2Z9yzBpvrpGc8xft1kijaNjJcEoSTyNyyhbz0IiMxqkPZ0w5kKjPUxSwIHJYKmrrUoEaUtYxs0HWHVAulTFnH69sIyGgIyIsccnRyCWsSNRn0zAh7+gNMxgWFUR36VDvOfkYJK2rDrcLiNixYMZpMwxnMgA2MYErnz+kNyVdkmJYMVOGUmsJdQwWYxS82mMk7mNge4N3lH4FuofbBz2xxOceGWOslkanaI5YRU6xByxP2CufBsi/RNJPdr1RO2OwEEcp703PhnJSO3WcajXJD6J5JanENqmIBG90nC+q87jbW800GfBMgBY94edO9WrgYeLFmY6Yo9Ul0ctb2jtEUHQusG+K8VI9ZmY9936ZkPuzTqTMS7S9c2FXsh1JmPe0JzCilDRygyo9zOhnnTsNmUdbmP+m6p36ODPd70nW0oQacknBmQIkChW1YOzAXGOvkqMI6tP7iN25CgnJyHUtiSPagu76baRaUo3ViU1LGl02b1Ir0KR8bcNUhCpCX7bNN0rZZeGb3kpT9Q0bUmdFte+BvIj19wCzVd+kaLsIlnQLievRv74FeXuvbYkKm2W3goTAnGjhx8ppzXuvRvze1qQD7uNB8VUsT8cMzTDaGUXSAty22pqW6ORtj30UGAsNMZjAeYxKmY5Rz6Ka0z8YYg2Jhz09qMONyu0jkg3gY9nN/ZWG1owoU5ziSl1WkE8qtNO4lkpSLXMANq2UXGPR93X7wVeGZwc2CCL4vMFypM4gy7zvBH9KgXKg8Nhb9Lx/ts+BcInkPbW7e562zsdqy8+6JqARpyjupBBYbqIpDN4MWR45aqQ4fUZULKLMGVWs/wLR30GDnNhJqWou0JJ/61b8IsdBG7g/Le3o65B+foAfx3sF+AKz2OwOtb8YgesG+QPva3NbXXSyvcf6PfBPkBIfhzZVCxbo9BouStvxTrvgIHPd73tLRoce8MKg+e73o73wN54OCLf7LDbtbbplKGwa3a9F+ONO2zlQ+uGdPAIYsuIXynZADOkpoNpVS5IniILa+Es91fXaz/z2t06W6amLbIuDBJvbIjpyS7wz64XnuUo9WgWJHEHcGCIG43xV9Z1qv1HsZdfIG8RZrmXLuO2/cIum1zHSfvsazYooTkv2FOlpYM7eW3LrzdP52lQgUD+GQ1PBvsb+Dg8uANN65Qv8S8UfF5yJrbLuwhvkBd6dCiwhEJIwxnbT1/luTig/hUDpsNIPFPK09mTO5hbn0aZJ7XvOvvZ9doejuHjKUutw7yoynAN7fRcP80tcl+3SHvT658R5GUKUW8ezb04ydlrv5dfhLl3tZxddL3Qo46PIbeIylDqJSnGLzzOHGwi6SXKn3kx+m2J3zOyZLHEWr5gkZx7WFLzbnHH+UWU4RMj7G145qXNtpCxNVGDCHc4ygJO1o51REXWiLZ0xZ6a5gEAUFag2Hy0IeM92FFYp6eiB6HzABEjoCJM0Q0ShTLYadELSbpEj+jhcW+fJ3x85R/uwztBHqTtna7X3sLZg2V0E6ovpIe7wJCuN3hHmesNADIIIsokOAI76pEr9UHqDmNUY+GpFKdxcyA2yCW6zjcNAZyV6nEXulp1HvWgvq0d7oe2vOdo16/948kqBqCs3WoGoGZj+k2PSOAMYG2xkywx4iT+PDIaQL0MafR/1D94sWAWPPJDYQI1XsmRGIRX0GiA6N0e5p3V5zeWPfiqEm2VUXnyfK4p+gXs2kpSFH45Cjh7MkA+YEALa8Jrq7CirrCSlUEqHnprlybqsFNqkXWu8NKX2mEnRXd0VPQaUEjfHf0ZN77aHbyWy7qyagPV7hStSTWSJQwgYERhaqiATRMNQ4UKSMp4Dky0NP6G0R2LsGkLDkmz3WJjO/LoV6qDra17tab+/RMrTm3CoFuZyPbWXrVIPUdfSMW+7nrqmwtF7Ccs2Qdgw93KwCKNkzKQ8piDOXm161/gi87qyhSIiEQCI4IYZJTE7NTxd0UWUixtxf+/vW9tbttIFv0rKFbdorTLqCTHThwnyilagmWeSKQOSDnxrlIoiIQkHFOAFgCl+GT932/19LwfeFCULWeRD7E4mGdPT09PP+N7L0oXHig/RIpawllJT9fznj8MjjWhgPqEv4gvszwWvDV0ChbbvGP6uoLO7EIGx8uMvRU+eiAthEdCtFzCezNLwdeCsPrxH7fLKEm94hqMru6vk/m1R+yvwB7UK+8zqF9exzc/elHKAx5CIdk0Ys3iFXFZWJ8VxChkQOK6eR/i+LYgPUYQYXGnX/FaeFbzWiCDE/0cnBG6+9sehAD1tk6HAWgUJ2ONAg4kZONqa+NQHfrTA5kdx3vg/+KQT8cdZxX/g9owN1ECCCV+0czzxsiosSSvXgveTwKzxU/m+dtmiY3lM9to7Gc4tjr0zzTVobWBcfZxaOUUi6FZtnq2B+bDgwRcSrMyuljGZrglOXQfbqcaKZE9cLhjiCtHgL6WFvkC+dNBhG2UGSQzz0B7w1orh2vhUM0sRLCFEt86j9JFsgB7NuJ4zH/VRN92BIu2QVz3laVbpzmOqYWwT6zI4NaEoNKlsmLmBArecRpBO67ycdNDlhlYY3qEPgxv7EEbJdyREL7MVvNrfE/SP5XN0ueubZftcw3HR7o1dkh5LhFqJqEVobwyNyqIqvYkQ7fqiKXVlGoTUgrSuBdOxrKfxlEeighcX5q/NN7gfyXOksC6AU9p0zA24yz5RtbzhnutGTrKG439YQOuaKvYJiwNbGLf4oJKDNzn115UkIjL2SWU1LKM0IroZAnvRETtUektY9AwvNz9f5SJ4uL3897bs9fh8ehkVM3BQbsoxeDNZHAi3hXAjJbL7L7Y8U5hHKIUIMWc5yvikmYzxCktl/AtyWkiB+APYZFJQXk3sfbIK+6Tcn59kUX5YlDH+yVsmDS7/9FLLqEgKTirmUdJEXtm/D0b+EXUvUoO8XlDebJxhykf7PFgPJFiyCHN1ETTtSyHOGCmGMEanPk/PmsFi0iCqLBeSmeAunTRtmLuSIQRczfhuoyj3JbpmZTzwCLfYoQTNZa3IbOsY7VcaZ0IPkmQMWR3qjFdKD7RWCfM/dluj+yym6bBXcAsl/o+VFpOW10hartmDhINu5b8JWq7Fl4UDTtXnCpqu1dcLRqOoHte1A4C/hgN+6buGbVdMqeNht1yHw7H25xRQyysDvggYrZWxQkjJciNXgOA6+J84tJcogPQHimzIiXG1PRS2jcpNmdLiuUJSQVyFTG19jFNNqWvkqIeUCXROlFNnpJSq4tq0kU16aKaWKKa2M9306gm5hFvFNXEfsKbRTWpOOBeU9V15SAPUG83D+ze4GZai5J0QeW7oPJdUPkuqHwXVL4LKt8Fle9iNHcxmrsYzV1Q+Y5gdQSrI1gdwXrSQeVZfE6Wpg/lNbfxcinJbxZJUSbpvOTW7/LLxqmrEW4dGOCq3sWiuc8Ej6znkD/r8gtOtG+iW9WipK3M8Ca6fdxUkWSk9vJrbLae+Npoq+WJVIBmiuq2GxgJyeqNZEH7NSs2F4M1NWJjmCIe5MslDfLIA9JmBSB/A0TGQGybRGQeh7FD5A6RG0XsVBAZEZIhcnZzuyor9ecCleUwd27hkEglz/7ibJ/lE7VAEV/meRyV8YLxg+KDarJym6Sp5d6tAwvYVQejQ38aDg9mo3dUHckHOU8b4TaLo4wwoQzMZMwmpWK1sQKmQgD8NJdhtNK+hZG7LcNqa2Py0WgNBuwYj6qIMQ4out+SP+N0AfHAEWFFp8zJ4TZJ+xy1ADkaKS+dXnYVuoTOgfKpOlBuzmfS4i+5XW/DBGinl1rslWhFS+Zni2ETWfK2fLqb3PNmWE+H2QaN2dgqoLwwjcbG1GQerPvOe+EI0kDP/EOS55zYz88m4Wx04pP4oeF49o+tYBaMTrb+a+D1/wFO2v3379+//+bk5JvDw/Pe7Lz39u2z569ORq+m0503b77rC13EKi2oJTrjZmB17BcPY9wb9C7AnLr36p+9O+oxgcqhkJj+9QZ6MbHzM4vRqM8spxZ85gc01zPLy+jKLPzCcyHvKvyLOD6SPy/jdI6Dc4WaNE9RJiYpyqQZikJ5eqJUmpsoZBMryijHS7f3+6dB7y7KE9h0up0Q7T9JsSYeNfByxZwMpPBfqyiP0hKe7bS7+Ba/8AjT5FeZLReswTIpP5K/iX8PDPtnDy6W3qve/XUMa5pn6SKB0A29V3/2lvFl2XulTCa7jfOozPLeq95PP/cGvTy5ui5J3aSM82jZe9Xrffo06JXQ3at/8u4vEbY3cVFEVzH5IlocXMfzDwWzcs7jYrUsvUvyHi6ym7i8TtKrgVdk4GsAf3v3UeHxVb7yerAOBj9lwvBBjLPjzcBLLgH75IvVFQRyGYMb2yvvFmytYejbLC/B/JgYPJPZrFIvWViGoNikjdD79Pun3wc9oqq5TwpYaWMo32SLWAXxvh3Ct8sotUK5iMveoAeYwGrBr6iMb+KU9FHGf8BYgnGkNvA0lstG45wvI6DjfSN8Of6xIxUOhI93eJHlEFGHeRFTNmPkT8PXk2AsAl9C3Zs4R6bJUvvED45YSHRWv7hdJqW9+vT0eDRTa+fxXXLn6j7w343e6f1D9hR7dUz9okZDN5cqhZ0Vq5VbRPN5HpfanORWw4ODwJ/5h0ZLC6jkdhK05FYmwORGAmZKGyZ3c7djtqBG2zwuV3laMc/An50FY8tMDdDLrTj0b6OEjMI17lT2ppRD8oO9gXfsj49mb7sj0R2J7khsb29733h7JO3IeY9yITSfh2rixFiUHciRMBwf+eEuTXEl1ewPhJmT2WCvbYNnbRt827bB87YNXrRt8F3bBt+3bfCybYMfeIP+759YLPbT4yFmWTBTpTjD5a8u/jeelxiOHYN/M2EGOe7VYf51Utd+EHrOmw0jTr3mm+UYSsQelIdEIoEjkmwpaiQXG5Ftvy5GjJstTKLO7Ye6zPKrrCzjppvFqEuTkewQrMcM282w/nj8Gmk8pnyvrD9uE+S030rrjyljZ4MhW6GoY0R+ATYfVb4R1x+ZX5+NB5bv0/XHbXhizCtZl1+RqBYY4wWenDywhTUgAY1TYsQgUMpN8xdwJtXd/834e+uHKnhk8a4153kjAa8z7XkzEa8z7XkjmfwT8PqRvD5o+niWAasFjHmbNSDM21q9OXhjmweLkoG93r3pcZKmOqJnrHUOz9PtwXlKghfbTrqkE8VuoMDoGwrtB1zRqWr+6KQCIdDElLi9a4Gura4M/tf5e3T+Hk/D30NKa93GMILWb20VYbZrZxJRR+U4NVqfViARkmOIqGRIQ3NOrdThBL+yUxX319mZMVWpQ+3bdoVbitmxSRqlnvWP6CFppyrmCjEQEHnt8QgfBniwUpnZqhASoTuVVEyPGzQSBnOXBfymziL3URGCEkKQCz4SKSEH5WzmB0gMJA6TnInX/ptJ4IfB2dhyMIZvZn5g+YZorjS1nRG5uf2kKF1YWQO5DzsOg/drkWSpHYNVxn3KWHoKfzkKoomw8ldLYCfalauFzYKcNZExTG5DsYojmKseQSyKYbp7lORGPLY0kq1j5a+AlQp1ndGALexF17BfbCaeRc5mbK1Ktnu5AsdscilMAnJZFNW8Gh2evwZbjV5GH+J85yYBMarhBU17JvKKxr1iGy5zUNqBiW++k8eLJCdYlHn7FrBiD1R6wNpjDFF83mMZJQbwKrWgC9lbEutvVQg6oUW4bv54w7zj1EqZxIvDtcgWIRaorDkI2RVi/Ue2xzUIAVej99hGWPgWdlBg0DZ1RPUTrwD6+LUT3NrXr5vQNnr+umls/fuMxxcocA10ucb8lVyblkWwdrYFqG3tq2DtrStQO3A/Mx2HWY23YEU7DyiUk37tGvRWoZrbDodkfof16akmfgF2x2DTUd/WhvMjkpRLkwhp1GuVooxWrouqThL0Obljwj76NyFOtJ5M3SA+sTQ0zop29KvU3ugLa7q7UqhqzWJM8q3MQ1sQk7xbGsjTaXT1VULOSt/BSIXcRYLGKzuqUvNWRDttTIu58adCweCkG5De1zHNkN6YuwIiGAUwP/2s7oiooEFcPZLGppyn2zxSKOP5tCjPMvumcWYy9yV4LLxe8RYVkVcI7ykFU+Mlaq6HqpTOPMgfRjx1plZmwTOFwtXd/llt+73K9t/Wtn9W2f55bftvK9u/qG3/vLL9d7XtX1S2/762/XeV7V/Wtv++sv0Pte1fVrbf263t4AdXbDZGh5rYxMCZIPl5fxmNDxvlM4azRT6QbOlSjuAMkwNPpDI5k4eW25iGcAXDm9X8OoywwrE/nM4Iy2XkCuYxNS3B4OsCvePJ54IGmTyoqnZBLPp9HL9xQHgcQ6FRVjIkBYyXTKSdOU0wTKlM7aTYtArZQ8dsCEYbCldnM+VTp6nqNFWdpqrTVHWaqk5T1WmqOk1Vp6nqNFWdpqrTVHWaqk5T1WmqOk1Vp6nqNFWdpqrTVHWaqqeqqeIRQYxSCoQavwfgNEhYG+rGKfiGbSNXekOptpyRkrod6rkBRSKDkFdpl5gomoMvPuxcv/iQ3Fa5bEguuq2CidBpYstmgZ9kB8wHSTie8bxNpC81bIgUFIP+aQlGQR2Xe58htkG0WiRlfXADrFYX3WCDztsEW3gaj/Bw9OaNH/jj2fH7894ODTdBVUN/B20VCWdHq1lrYJywyhr+Oz8YHofMrc5aSdJ8Td6E48nryWHFjGrqkDnV1KH0FLQ9kzPIHsnGt9YO/MNRALCfTao6ZXm+KLW21jmeHIX++HAawrEkKG5U+xXlC/ThB/jPEmsvopuIONqRdNh9mholXCSXl3Eep+XyI1ETNthe0EiSsIS0MSonq7abolGstKjcfmgR38GJCJknPTaqwQhVbptdhml2kS0+6ipS5waztWlNa1CHrU9rVYNMQiMMsVayVRlKd8qgDaKRJAr83pSnUI99cEkR6WzCc04P6vFx4PWX2RVEei3CeFnE98Ako565FklZQtLh2eFo5vSkFveAiuFGVeXaJ2LLO4Aji3XVeRF2utlON9vpZjvdbKeb7XSznW620812utlON9vpZjvdbKeb7XSznW620812utlON9vpZjvd7NfiRbiQEn6RGOlUu+dQXjTSNdbImPkTSIc0vP4WsS4QogLoJsgj5wcT15f+rGiaOwpFR/ggJxNTkpR4+2yz1WKgnbQ2KjrQS0yuLpc3wzsVLmpSD4F1mhOciXnqKmgtuT3OjDrGOdurteT207Pg3ejdJJi+HZ1WdKBVU3qYnAUHVYPzCsq63/njGcLfuWhRRW4JXnqV7XgFudXk4OAsCGi2DmdTpZbjlGmqvqd9vuS0ZeufL7mXB50vVAma50spN+r745nPt85oJX/d7NnE/itxTaqyyVON3dadarWW2d7/bTSrw3izptzPaBqSAzGu6kKppNKm0dGRH4QNzrpZ1XH6NLX5Jk4fuMFahXZtDpqsthRY6Mxhx2Ws7dR30JRmIdLCU0sk4mdvzwU8w3xgE/AzjtoDQOfS+G4ZufjAmCq5i5skvVK4TEYeFEZ5m3VH8k4nd/EO63vfWF4NjWECHaBiSk8SmbFsjd064ylsj51F+w/aGsP65Snsiv1i/w/aFcO6aBO7ooxv25HPBVb7ZprUvh1xrbiUzKx/8tNbhkt9Fj/rflVYc21i55JF8eAbiIshkkXxZE4TLEyRPDDob8EX0RGrE9PUDbajtE2liIUkDzEaagPa9d7q3trM7DaxqWhLYii6W+7u/5wNg+F4NhrTxLM0H7rXVDolW6WgENpU6e87DABQeGxX5+9XGAE42kmaS4cVgMAPBB4x1hbqJkZoKxMsW3bYsIfcCLWFiDLL7GrHacNYHYYImv6tKnrP6TAARncyNjjtCvGcx2P+LLOrK5KfkQb7QUtx8gMzUK/ytJmuJvCnk+MzmEl4PDlCbFpmV9Q2s8K3gm8Hg1WVDqrdWwLNtSosNds/eh70rtmWDL88lDDcameMI4yW1NnjOG2eMQPJzEYWnY4dNcXh4t8BB7hZkSjNhPZYf+9q6eAth81mQ2x12rB4ahC/iA17argSfTrTUG6of7crSOUAmNtUGcE+wG6tlwkQsPAiTxaYdLUulaaaVots6s5NHBWrPF6E4DlEon/hJr8ORmjzNpDScPb/PO/dR3mapFdGejXsDr7SzmAMouyiyTvpPzY3lr3nmNNwb5sqw35nuiHmHzFgnhEQtay6J/YsmhwfhnwVphE7njG4U0Zvto5H09nw6GhLBF2DIbeJXfpoTMmGiLZGYqMNRIi2bQlwJ/5wegYCv2Dy65SHutPGIXBJipAC0x06cf15/DqELEF0Fo6s03Tzi52/DRr5ItH6xJOArrNR6DxOUeSvIz0loGgvSRt4H5jkGj03qMQeer6L05J3zKVzmMGSlTOJ+8DrE7JHCkWwvnl2cxvljLqSjweTk9MhbKIU5u86j4vrbIldzt4G/vTt5Jiuge8kTn8aAvRH4yOcefSRuscM30+N8H56iD3iCkFohG4brdxZptNCxWUrCezXCCKo3sFF8n9xWBMc0Dm6JhVUDWOt8QCVaH4tMsfXijjd7IDGZbhEmvrkf973XuxK/qAAKNMblPNTHIzeT/ves10057uJby5Mc1TlJYtz1BPf20spI6UXg2249jpubwMP7fkrBfF1Qv9Q3ub6OMT8//Y2huzg89hYKgMvApLCQzPzVQuJGooWWQ3g83ie5fBqROPvAS9AkiJ+M2IyUJo4j5hkGoQ05hf/PcJG+jlQq3FlIwqJOCFTKkkKCZRNSHTNGFRUE2RO7U1R48jCDkZbleoG7TUEwHXNmMZHb0fLG0k8yIr5W6RKgsjPI93eVm7P7C2KDtaQCXB1G+dFvIiZ2wM5ogvO9LMChkxCnkgLGtuWBP4sGILfFb2icbgyj4Q3GK9y3qO4qhqk0TJ8jMuVGSJrpnOslBibqi0Q0WUtpPW70h+WbQuaZgBHftLztYl5yJ+5nQscvJC46xNXfemx6bITAywbH0xOyH1bcxSViu7DqFSrPo7G0PYDqfbY4EgqDdocSlfDDRxL5ejAZZ3Os5skvfoMSC+tqhnaSw02hPhSjwbqM0jsGLEaGuA+b1yL/ZQokcuJX76MaUDZnw+8nc0ENfAPJsGh3fxUtLJJAUVLhxzQ1lrIAq3NucDCafjp4iGtd3x/maQfMDZ0dhfnOXGZXgwcpqGtiquFfA7WTJqvlfsC1+wdeaasPy6ftIoItUbaWFRGtpA5Zyt7DsDSeiIvUhDJFjvEZ0wOVYDVme8ceZBj0XVydY1laIFvOrrZAnELALIZmKAQX7hVvyia53FUEsnnACkPbFuWxgaUiYBpx/LKoGsZoK2DD7rKlj2wpVPBQgXNg40MRoc+pGSejd5REsxXc542snEC4yN+sfBMvOTIk1/acRfA0mSReGKxiXnWRTPjcgmHOKSjA3bcHT2QS8bWxW2Ul0jrijiGt3Ufg+SQP+OUhOZZA0Czt6i5YyDC3y2BRBu1A9NrZY1mF40AZe2kCajwNlJPD7aBEwtM7fjQMxEd7isbqitRl8iZ53RKUq9QqrKLr95FLGg6Izh77NM2+6OQXspA1yS3kK3KGALOm4AKsPEy3JafqJR3txBibx+JqrlqvmL50c5pKzz2n+FbFh7yC6v3nfTK5XqgavLOV0YZaBbSKYRBWNKM0XhLp0fNO5MJHybgWL8vQQKZ76VYMMKmvE8cnokEahwqh/546ofBcPzLVt0E2AL46PTqYlBSssgw8TF7j8A1xaVd8lJgonwZZG7Sq4b1TAzXYFn4yrGui6y4/boss/oGDw38RjHv2l3qO0x7lorlARphKAItiQWnQSBHVi8gBz+JdAvBRnMKWeFGH45/kxCTr7xuKn8XkJJTiGjI3aYrmxCSLJBJA8jBj6N8fu3Cg0Sxk8ZC6xX2ZjSW9BSo1CCt+XpggDfHk+GMcajksyGslWqRChCViTZ4YXSxt7srymQdXxWvq69H7BNGDrLtgrEPoqoz9cswCIbvQ6onmQlE8P5miqj/buCxti4Ag8QK88RWQkTM8RhwdW8X/rNriyWNKECYyjLT4t4ispVI1nlvOJ7+Sq7w0fjQ/40YeZBW9ODhlkjVCBMA1aik/tuXg11cDbaT3upTH54pgvNhv5n6yTsezsCo1ntzPJzN/PHWaHx6NvP2f/YY/hJl3Q7ZfmZNQeeBCyRfKpbHszidTA631HV9u628I/AjT+gkSFuTPvasfRB5c1E26uGZtYciBjVtSDsSdxluq80YGhYtj+B9Yx0UoUciebhIhCbYlktgEPKbCanxI5dQk58ohhhQVS6HBf5UF0YPV50VijoFcYfYuqTqIT4TdpmiQlroiAg8OXlpHCxK4zooXLkQn8FFEtqjqEY/5pwKEDdqdX37dGGS4Ry4wrMV4faySrxEuuHkTVE1TMIDj5zuPkKlL0sWFIUxnFVSU5HO6JU1MaHcAK3+rNVRCEkqW0UcZkOLZJG0ZLI3vb4QnuKUuMTNmJEkPOXU3VZRCE9xYBX1OI3HylxNS+o6KplKXf1ypJYDsm4Xb0srLdYVvQhftJSQN1GkLZNQuu/B263wyuwqhoeXd/ER3mWAxK88GnEQfnh9htjQJrtEfIdSgfikvC+ORN9LyoKRRg+ejYV3n62WC+86uou9vgkmKaKoF6ULXsWEulxT9uj2RpdeeR1/9KI89tKshMUAmeRvUZgjeY1SYSiJaFBAG7LMbFUOyNB3cZl5H+L4toDWYgiy9mh+7UWwoB+9RIxnH4dIBEH37hUZ6Rleel55nRQeVdbv9C2Yj0r6gfdCSoJHSAoNLoUHX6ZxwDa8OE8lQaZy8NMM4m7hXfu1H/+GzTVq0LCVQRoattMoBXACnKXbrqYUygiiWgOqgXxiPenYfQzScR8V5IzxJ8hlllOULF6Rw08MsABj5UPKj7UJIvlYlwlEmqk6G9/pZ4NftzpH/TNnqBvZWqCRJbVKktzKqa1MKD6JN4tqelhmS4wWTf6wWCAKczmswwsqTRLLPEoL1O3AeNnio2KUxw3vuGneTXYXh/dRGec3Uf7BZZ134gdHvjcazyaV8k1g4U+GwS+aQ83ZFMxSZLa8P89vMNITvQpmk3A2OvGns+HJaTie/WMrmAWjk63/Gnj9f4ApXf/9+/fvvzk5+ebw8Lw3O++9ffvs+auT0avpdOfNm+8QB9L4Pi5KkLZLMagNlCaRx5M0vE/SRXbvUtX2L5dxXD6RKW5LESFETAeudKShGMhPgtlj7wR0n/4h4RJ1r2g0erXF6d729i2l+Bo5Oz0cznxv6pNXAUcYaMH6x3lIS6QD8soY60RdndmB+n0g2S1IxbQrtCS3zVo9bXRS8/wGI7RDX+wH/UY2XHwVPy/Bgl77SzIcJvSDGMySz4teUwNhWr2JCe8zm4XtZZQse4PeTVwU0VVMvgib32FKKARAyLtdXSyTAsjv/XWyjJG1AB5ui8yV0R0yKbowKBedbRNCHpXefZZ/QLq9zOYfvOto4cV/3CYQa4TESPLyuMiWK1jqDtQIb5J0VcbFjjfOymswIM0uxfDQ6Yf4ttzxDqLl0ktKL7qKkpSwTEnpXYOYNi287LKM04GXR0kRe0qvvU/rm2czA5okvVrfxtkkp4t4GZcQBxMlcASXHDT10D/2Z34bEyN2bXGzFaGD2LRRkXR8fv9UBWQLDMi+LSCE+DK7cix+NJ76waz2RpHtq7aYhj5kqbA1mxn48c4PpqPJmBbQ6ty+TbKcUY1jZAsYJXgFFISj8ZE/nUklphGM1cDFsF3BoY7pX4TTCK1N9U9YKodPEb+lvnFRogL+BvFHMDqdcbhgsdQOlXln49FMrjAdHY1Hb0YHw7EKNMmujgA0nA1fszVN348PJEAFZ2MCVyFk6DbxK9tEC0NAQh+nhBlul7tFITi66ZEwKYIvcR4V8aLv8NepJkD0wgsxv8SDWFqb177JzppBXAbW4CQDW4CkgTW60MAeMmigRwMamGF+BnoEn4E1Lo/kEzML3hOfU2REqduKGt5l4H3zDJjc337r8yQ+fHWvzw5+8SuwRRCCgdcHmQlhrC+jsnlkND02lYtxvwKjAW0r1DK2FbRU3QqlkG8FLdW3ghXzrWADSVtBi8RW0AJtK9QpCniy5gJ8izxrBz4ZctBdnXDbcK1rG3iEOh8+XooJZyjw6vwSldHAa5JLNAkIXu0IXGYrIgIB4T7+qUblg41WwN48Cqu8w8BQwxiEsdbjSpmHA5OOYV0tapvlfIj1kiaWmAX2p6oxD/LQMydiDRQn1VfnYrx0sRqcC+Bm8aCQxyuy2pYW5AhUeCEYfqfnvaPRO39sViUmXIHaV01QObkvpaqtr7oAc3Jnal1rb85gc0o/tJath6pgVAqQlEhUei/uIHRyH6yWrYeagHRyN1pUOqtgQ0cAA1fp7YF11Q3W8ZRdHxTH1A0UlbVbhdZmGyTVY9cMnafYAGmS4ubBWhzAog6/irCGCkBRTb2gaG/0GpJ7o0X0cAHZcx9JvPoJ2OkDcEu7qi1seS3DrF/La78RjNtXecDgVeVtWYjXwIElVsI1cKCJCyFMBLBtt7m9jp3UpyrxGtqWbj+I+cZUbQ9ivm3BmZzMtwghOGjPj8uBEwfWuIADdyzFgTMI4MAW22/gDtb3dbHkejjLGpZc3qDWXLq6QUqhwaVbNkj9JG8Q/aJuEGd9zA16REZdhmfHqP8VGXV5hx/AqGvhXy1HxKytBX91npXPxuLri2CXnL6KijC1RjN1IY/yPqgKZqvwzryelXve4CujJsitOamqV0Z9wFuzP6m6rc/q4Ldyd3JN+3uqPhCu+qgyo+E6uH5pW3WkknjlNm8DdVv0TrW3gQF2A7OlOwvbKGAV1ZWLjL1SDLDJTxXjjntEXl/mAeo5f/XSN+57+1VvveX1C95+t7d9ASgczRqvAo2psSJIBYUbVOCIHR+qdn2j74JK1eu/VuB8Uyaprv1+mOqVPTxE9w96fOjhDi0PEBICBxMfptk9N55uGEjOjH9ihpZzWpaJeIS1lWhXLFemkrSyywfa5QN9svlAXe/JtsfKLJFPj3JI+nl8uSqIp2rdOYEtidOFPc0TTdrE6hADx5/QFZD/nsk1dPQi7oC8vvHVcGN/4PBG6EZ1fPOzMQE9wWHTGbjXSNz3XeDB8aV9fMDI9sW7QSOPLS+b4s5OKzLATiihVaR9K+eTBuFJ9VABNkr2b6R0lmSYAC89QsPXel3MszTFjOMQSi9L47QcWLskNEjUMbspwLQg5QsfeO26puCSfZIfel1QLEmzRTwQU2/W9/HwtX881QKbi2DXBBZ0eTzAlFgwDFlxZbjmSEd54ATlsOvSvsjT5HvVfKJP/u613rAsTI/zejbuXR5ikPvcA4yEQTulgSRgnkmJcbqM6i1FXLEq6tURrI5gdQSrI1ibIFiEg1MpFmPqyDQtrKVKs+TIICw0IOXh2OqfSeHMOHu2rSdXgPc/BCdWNWnUQ5tVqIwiJqsVkDBeaeFv7KWUZpJik5SSYvm1IxXIVdjDGX/Aa5iGK2utxNLFJkyR1VxJYtM08eNx3jvCeEyOhAyV6qgjMwJVI33UkT0MVTOF1JE9BFWjJNjmXeW4phyXUNPIx7WXckuST09+RQ54NhvlPEjTY7Gu1cXzUmPC/IsdBO11o6xD1r416tIcs4i0NKWsBSeZ26YVL0UzG1pKTe2oaW0uMNPeXoEabqQTuKb6ha7asQ3bCjOAYS2y5V2D862gDVELknYNjrjRpPkJN5pas5Y3OuBCSow6c5IHZjz5tRWVkhq1J1P2xrXLUF0I1X5oyDcR+76/Lbvz8T5t9Rp0K2La1/QrV9QS95CL2ViTfGNssTvGXk0SW7qQQJVgaupxOa6xvtFUUWnuNG9i3WbazL7PtqbSJpttrbssG1jWbLEwr6zbY6PTig3WelV3eCOKfcUM9ey4VneOdWxq6fEkOBkej/4hfO+rezLrW5XSlFHe52nTuSYDGDRRzrg1C3GiHrm2pym+O2UHWio45V7C2hg4RfpVaU3EpRYrM0gLAkMVSUr8lFuOgc1I5w92vfbHh+sqrR+uxHNqG2SV3EDZkQECzdA5qw8EUmS+EPRixujbkYGWK48EqUSpxJ8JAvM8W3abh+6XXcMMjtdFGeUYUlf2w9a+VHusVuqmEWzlxxBDlhabVFAvs6sQ+KMiydLiYX6xRiK0LYY3PNkaT8c2aJyybeBd5tkN+5sl3xqQMDUDbx6tiliLFrXhfX+cOcs5lYjK/iK+zHLQ+qZ6uDg1syodDsuMc0bL7fng9BStZlq4TaRzfhSjTSu/0uid7GRbmr2UnaxLo7fyE3jQSg8ahPJ0cvyuLYx5mzUgzNtaHyq8se1xpmQWrn+5PwbnLEUw3MA5pFEvISyF7aRrWREHtrSHA2taQzzgih2xerqxAuYNhTuyvW2IbqHtQP7OYKcz2HlKBjuSbKONM4Ajd2+tJ4AjdW9jN4A6Ksep0fq0AomQHNrMFmGVozmnVupwgl+Ry2WiI5vAmJ0ZU5U61L5tV9gVmR2bpFHqWf+Iwj87VTFXiGECCW/H4zgb4MFKZWarImkxxMOzYnpcKDTDSMDk4bnHrH3uoyKE94QgF3wkUkIOytnMD5AYSBwmOROv/TeTwA+Ds7Et4fWbmR9YviGaK02tua+l5vaTonRhZQ3kPuw4zB8uVgyWEwARJoiy8fhVjr9pIqz81Zj/VOX9zRY2EwD1gWC2oVjFEcxVjyAWxTDdvk2SkI8tjZS0SdJXIuWQqSvG/+cEuN+wX2x2meVXWVnGqbsZW6si8pQrcMwml8IkIJdFUc2r0eHzGNI2x4t2o0M81XznJoFAjIaAn/Z8keUt1oRtovk8j0t9NiCqyHfyeJHkBIsyb98CVuzhJs6vpPaY0be4XSYlLaPEgKf68cy9BdURPjopnZBqtHu8jQ6ZLyAsAegIrkV2RrNAZc1ByK4QnzeyPa5BCLgavcc2wsK30NyBG8VUfypTvZ14BdDHr53g1r5+3YS20fPXTWPr32dcdUbzp9HlGvMX4absGdRYO9sC1Lb2VbD21hWoHbifmY7DrIrMrWhHpO9O+rVr0FuFam5XWmD0IQszNcYwhK2c8FvSsVnacH7EkHkbDpWU9qxSQvOUuiAgXBUgl14mdzFLNY5/E+LEk1EK6saE7nRoGhsUO/pVam/0xSS8rq4UqlqzGJN8K/PQFpTHd8mdjW6r02l09VVCzkrf8/g2I3eRoPHKjqrUvBXRThvTYu41plAwb2KB9L6OaYb0xtwVEMEogPnpZ3VHRAUN4uqRNDZFTh/wGKJbYVRAeE+qXaVGBk2UBE2jVRDK+sBYleo9tCXJg9qa7CMEcEWg7wSh9TzK88SaokPf9kGru5cL8cxp0CYwm/pIf+5ruCHyc6HXLRCEbEUvutPAfzeanE3b3dVSqzWuaql125v68eTyDkA0ksxXgKOZbN7eAV0ztbdwIRJQG7anFogZ+QgAp5Ob2ywvVazWy+hxYqUtMBtGEDdzsiiU58i+s0/KXvDqDD62+viNXjx4wdAbZ76MkhvyUzwnGp8vfkrYmI3PF79ckgU5WrAOhc03QP6Y2Dw6OZ0Es/X0TFLb9bDZ3oGCzRwaTjkRDOXGeTXHzuA8ZdmPNT2Err9qf1200yrISSKtUVCqk0HRVVh4Y/bFLjxkXx3yP54VixxIlEDIuKkNy17se3iidnmSrKQIs/v0YZ1ixaQIyTm1jEDKOdRpL3a/F/hbfRLogLOBy02vSHhcZOPJHvXt0ko2SWtDRowMCDIA5skVZJnU3We8BzI0LR/yFW+1juHpGJ6O4ekYno7hebIMD5dWtpFdnvgQ7LC93FK0W0NmKRrbGCuhA7YwPk6ex8nusATD6E/RhMPiksRH4rw0WmCWKoov1R6Dcls09KTCe03PTpD34jWRm5LTrKrcmyXJpwEKmkwrj5OrVMt4rLNhjQV1DuJgjK3K8pBD5th8uAY2Hz4Amw/XwWYhquOPDipUki8drYi6V9FC0++KfjB5KfYFZVmmtSjLyIbVztM2clKrrscuLDVWqPtJGA5ZwyAYuWzzqvwyRMMazwzrxonWpkZbREEkfPS+AltGv13CXwe/scFXCc9RPfY0rsICB42RMBar8A+OnjXrJIUgEC0QdsLYDirXJ6wIvpqgRNflNshzInwC6ZVJKB6M6BRFtwyanCweFjHZrkdgQcvaKi8aqh/sUTMfTeGg+8p4XNkjjwDeFbLO3+hpUJU9zuIsYnMKMZ7ClrEHMuoOFPwfeFdxCs4FCdhAzvM4KqnpPvubWfVzVYDVHQRqOP1D2JQsAMAiZXpKkeL7IU/14Xb+Nu8BS0LCNfxAWp64m+h2EyfOMNM34pQjFXq4N5HV9JbHz5BRkmRcV6xxK4nc2nHAuVzxSwQ3sIKDfFFhooZtpr816NDoBxQYrUMf6KigxPB+lDflUwtooMlFFIPj3drI0dVhddVg0EbCNTkErvHN1dSMzmt+fKQ40g93GrXGWhbTJwnzauIta7VtPUKQgMm4WbxltW5F3OsGaWNERVs/b0bBdBZOfX/cIEq1VtkZA9qyJQIxzI8sDrMOcisyYfpCbKGBVNRXP6gxp91h1Wk9HSSirvblM+RyWSunogXCFvAODABaIknrK26UyEWPzmyZuptKDKoQxY0Qrq2vDidtLK9xhOZ13WKzuzjPwT/kEdxiGSfGxqgxwwE50a/BaFbPmkHNYHTog7vs8BAzyLIygUy8hCGPSExah83h0I7PlnJS/bWj+msrEjdLYnQQ+EMW9VvOsvpmcnw8+ZWFWzBWbf/Mz4/8VcBDKTaAo3x1QMpVRwFbZUevm3T02j1f6xJlUKuNFLgrn+RNUD7IO1Kv5RBIOjyYjd7RqFmX2XKZ3XNdBwtEx+WvIF61ZgjiB5VETtwbeC8xQxD+19/miYLS7B4eUSkkwPbWmyQ/sOj3yjojnB3+vaOMsu/KeW8RUXUY/BViMCWzf1X8/elnFwKr1y3vl7wsiVBCK2qdUp2bqcZ/rIoQsrS7Q0g0k1uc+sF0Mm6WXO1vTtGAiKng9nGUxRENTEVORuMt5V2OSh+5pO1j3LB5og/hPgISE1BbzaH0LwKVRWFzu3DVx70NWFBvmEfpB4fWUNcW2nWBVt9sbhYA9ICiNVPHMVN5RS3nnjirPgkO/QCqis6VoVVbflkPaEisXIHkwFkNzbUaxqa3O2QBWMl6ktju2Ygw17SxgKNiaee9YDj+xSFs6cc3UbKkDyV7TT5tlsHvZDg6pu+0NiPdXmdp3Gqk07dEltN6pFUR52GyaDXW2dQPxHsVx6PArTnuXPl8Np5t/U33UFbVwNijcs70HcRNx9zw1i3HT5VbTquQf4jvAEAF/qUgUb7rkKAJfxr2Ok/Kj016PRjNqAinTUJw7FIQSHXtNXRyk9RQB7qkruYKykQx4EQMJteYwCtejx8j80xJdegBME+DVIcjrg2P6bTZphobzL/j9shbpY6j0kfrEeB1dey3nwiyE6yNrF+nqD8ZG0D39i2A5hY8DXJ8ytvBkxhS0PM6FMzstwAoK9HSfFJwsZ+m9IOm8BQ8NCEV6yXhVPiiVhJ8rj2NUxr3lfxhJo9UwCTzJlJtJeC1S24udSNJ8ZTOHydHOj1Z1RJcrGST3rJTV9meVrK1FyeysgdezRq0Ec9rtcydJ703pOJ4mqul4Zwgb1Z6XSn1p5jfWO5P67uzodOtliTPEiUVWymhn0RF5a0SNVQKyrdCkrUL+slBLUnJBfVsL/W2gMoqr+dwWVcSrlBCiQhK9E8hfYLqCYJnFWSbk7SItFU6rO2csVWWndH3Qod+vSzaMk/pmdw8W+BNtohVcfO+VdzcA4/guOw1lDoXq1vQTT7Q53N6dnoa+NPpCK+MLdZrkqXhdVRcq66c4P+K34nlghDXQlUw54o/xgvajhU5rOceboNhcfCYvh0+2ypiCKNR7OC/lM3897+rP/bz6B5Tspz3pqf+8bGhrhZJW+Qa7tQuci27wuXZi++28f+YTlnADmbTF4bmthxuTeMGGg+aRvztm0lwNJnNgNyyZMpouCfHyRERA2/j5RIfLQfBZDpVk48ooK5NIe4fBP5MBBCjjdlbIlmERbSkwc/oXro4ugcgA/mLbaMjwL280xWB7B3V7Go2gREDOon+w3Z/vaiR0u5zA0Y7CmD2kyZRJeV0BF8ESTD4HCFKDW11NdoIxzEFc0nIeQ5/7OjE0ts3CSEztXS0oCzyJiIB5DGafIdxHhUkuEB3L2zgXsjovXBy+GLrYDI+GM62uBaATP/YHx/N3oLtQDCcksNdZKt8juHiuJUa9PWK0gGt4sDrf0NMCmu6je/QFqxBx6xqZddSuHreMM/usVl/2zVMTbPWQyoUrOW4elscfHu7+nLNml+ubIcEQNlSjQwdjUjra2DCVbKax/MsX4SMuuLpVURVtiQiGDyR1P3r3LsEyl/9cVPRb0CXJd3kdUjWCpUqsegpYMlf/uIt5jlE5c2uHqTPNCLiV6o1oWvNlw+LDBbQLI7/KAcb445n/m+zaQVrzL5X8cWsjmpq4P82q3olbexZBPBYO8+YmYdmqve94RdXVdKxR34M1E1Mfwya0fIQILarjKDpl6VRLqchqkQyHFRUq+zp2ev/9g9mujW3zUTdaKNb6xrYqci0dfchdz/itLgkV05y9riOXB0p60hZR8qeKik7GY3Beq4NJaNNHkrIHN08gI5VxUVsRcksLtsdLetoWUfLnjItM02/ammZMwthA1qGJgitaVSd4wh229xImANZsyv3MLobMXel+OAwdW12PD1D0NrRv47+dfRvgwJWdRI2cWvbFOtOs+I6iNOwPUr2qM+dz87c9UbKR5SAoje6TXdA3MJtYZDQoZw3sbmiuyIhaU2tMXNckZDkUEf8ctC9hJpsnHwlyA4jfO+UYzHhvzXgiDnY85LTRiZ45Mlb/JGqu4Az6eyCuyvZfK/+sjB7vQGYkT6212dSIMXaYkOcCvO4MtgV6vzf8Ssdv9LxKx2/0vErXze/wqOzrOOL+x/Ntfx1IPcFeZc4z7PcJV2hAugq1fzZmMRzBxk16UqysGBmBjQWHyMvdEvzVVrssBCM9XuIA9GIZgYZV8hWx7l0nEvHuTwa54JNA//0eHjgb0FkiWCLHGZy/rcHHhZZz9Y2MUWEaAtGu3WI179W0TIpP26EetG+AA7//L2Gdt3EUbEiAU4b06//ORseczdR1r6x/yEzaFMYIPyLmu6RsNZ0VrSEmEliHW4+J9ViZZKXIla228u1258kLeK8DPN4Hie35cMMrgP/wB+dErTdoh1Sw2pMOIe2q3n8r1VcsCCrzPiaubzKR76gZuBq2Yf4FtqRtYsa1wnoPj7yP8JVWiZLxX25z+aEprim2TZBnPWvFLrMfzu6l24Lm8m4ZG0J83js6K5K6JQ1PsAcRUQZGhRgczafpP/+LLmJvVke3cVLb+twOBuGgT+Dy3UyJtAJR+PwcPh+6mWXXnkde2V0sYyLV96et0qXcVF4RVwOvB92vaj0brICqBp4pXlvomT5TRFdxt7W994i+lhsY9JRIEPDw8OtqX8wgTAYL799uftyd/fh9vzcoP8zXQZOk1C4RMkfZOiaKL7sTOIP5pFxR06gxcBUi6bTzLNQMmrdaEC7zpOk8yTpPEk6T5LOk6TzJOk8STbrSWKEzfu9zquT7Ea+Sh/4vkDR0ha/ZmlWBTE7iFyWJrB28uMuzguSK+FD/DG8XKXzkv+CrYELexkXlBIWq5ubCF4Q9IEJ/ca3xcBjz17xkrBd1H0aHjBe9DeWm2H6fgos6RZBGrXD7+Bc9Xd39nZ2+wOvf3L4goaNC8mD/bvnfS2hisK+e393c/z9PC5Wy7LYjy8u4t3vX1zM59GLb3/Y2/1ReoXtX8bPohfRxe7eYvfZ4kW09+MyuUnKYn/32cu9+Xfzl99evHz2w973lz/SN+48v9n/9vsfLl8uXnz/4vLb599dzOfs2+Uyjsv9xd4PPzz/Pr6MFvF88eL58x+zfBHn+/P8ZkAq/Ni3c0j9f1Y8uFSyprfsIwX7vd80F0bTVBgMw8iPNP6jJL+QkeZ4Qn4JychdeJEniyvKbhPco4x3nuXk2FkO3pqhpDcSzyNWj3iF/ECcnNkk/O/pZLw1QWePg8l4OgvODmbhL75/GgIN2urjsQaspnQbcJKA2oUBQtjQH9Q/870+e9j0Kx6+fVMO0bg6PJAqK1MhBcz2M75xt2mUOkkaWpczqfYZ+PunQe8uyhMyK+wFcCYrSxJitfJeiG9uy49S9Q2FHDckvltt4om3j45fHyNcjgn+ZWfC2XsmugEUxSCrajoaMdGKKtoKKmpaltasNl9dRXUbMCqqCyhVLU0CX0U1Da4UqnsYHLm8TtIrGig5zLP7guvPyRcpH8tlslwm6VULuS2enYuonF9v9NwwPnrrvBf4B5PgMBQIC4vlob/hxzs/ALaUFtDqrEKz0PmTg4OzIKBxrqEgHI2P/OlMKnnIOQkmx/QvEuQytDbVP2EpidAZioBg+FvqGxclKuDvQ396EIxOZxwuWCy1QzXw2Xg0kytMR0fj0ZvRwXCsAk1MEwEazoav2Zqm78cHEqAgrjaMKpObbhO/0k1sQam1Pa4hV3Rva2pJWNFg5NouH4PmapWM9xHW1nCzSRMde5/+DchOSEUV59Fp0aamunrYais2WZh6PGsraudWqf/meDKcKbWbTEA95zUd6se/dr4N9kAnGE0QWCEpFX1rtOZzcy/EpHGj3Auzl/xsWbAssUGn/iwcTsHuLfCHU3aBSKVnjPKPpiFI9vwxbQkB/tXb+6tdRIvb62t5RNA3/LNdIkDTh7BdgY7TaYC76vRb9qFZ9bNj5xKoDBCXoGxfRdfKvn5uSkEE8sVGSQXP9fn10YqvmEJ0dOErpAtf6NC7w/esd+Ixjs+WkcPLOEK0QDyCZ8MZdIcP5MNRQGIkTbBACTQyMOJ/kKepP/aDoXhMHgzPpr71GH/pKbU/nqOHyAgtR0ddaBVKcwhUvk8V0FTU1GBWX7OSGMgnSQV1RcfqHnzu0+bOwb7eacMM3E82He3nv0PbzrC7Ks0TooFwLfLU7Pb9QqcQkwFt9CDyTFMNbr5acen0LHg3ejcJpm9Hp2tLiNtcfJ9nRp/53nt0sZkOlKcvmf1C54182Ox5A8aEPSzJ3y56b+A61ha4jr9lXCcF/njmy8oWWvrbSNa3jKYhgS4Ty8yC0dGRH4RiJ+VT+JTn2eJsysv4rEdYhUhtRfsRdglzLcBs0U4Gt9Ls9WRy7A/H4r0n7UMlEXJs0Oc+uvEft8soSUO089/sGfZ/Oz0ejsbhiQ8MCz3MqA1BHoYxf4e+UjCckhSczW8hXf1oaFKHZ7O3k4A99ISgxcqi2plRCd3lM/8XWE4labA9xbQl19XXAFJXnYPry163jTVoa2hMNf0R383KN3gDAVW7d0lLgx8TYzZKq9plEc/jZRwVcbjM5h/W9oc9nhz8wvxhqefrPrHgHnjR/F+rJCemqLws/uM2yeNCFDFzcJgEN1jP4yJb3sXobMF7bWgEC3aAUTlJ53HvVZmvYgkIUVEkVyQFO7UTpI5fxNyaFIMr2qs/1e9ltlz0HpCg7ie7/1jvdhmlVnvWDfUfrRZJ2X6AZZRfxWs7wK0PYm50/KmBdfGjmxs7N2e9BUJ3abzofXr8mbu3fb2pk/4+z9QrbLzXm7uw6LUjFVq0v+K27YNelvpY9s+OdMZ/JZrn9ga6jJLlKo//yh5BsMTOHegR3YHwiFo5v8/p0WP66mgHusHNup73fJaGF6viYyMyX3xIbh9G5EVff5738Kid916d92AK571PPXcIADgJvUHvJi6K6Aq/iM6GKWkDdNNLCvBjuc/yD95WEcdeGv+xKgjB397xfo2S0rvMci8pB16We/NouaQ1KAEO75Pyeqv/53mPQua898o7J0s/733qb+/0Pv3+6XeHJxUiurZ4cFp8JTDj0/8H'));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
