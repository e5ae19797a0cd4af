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
var program = JSON.parse(nexus.unpack('7H0LV9tIsvBf0fF39xhnHC6Qx8zkDpnrgEK8AZu1TbKZOKsr7Aa0GImVZJjsJP/9O/2ufulhTCbJas/ZDG71s7q6uqq6Hn+04vAKtZ61YvT7MgtSlCWLGxTcRvlFq9u6DtPwCuUozVrP3reug+Q6j5I4a33otm7CNApPFyhrPfujdROkyziI5q1n8XKx6LZugjMUz5D8mcTB6TL7KAtOw3mQJreyAKVpksqfWY6uM/nzenm6iLILBEbIkwX49a9luIhyOEAazc9RptY3S8+ieB7F57LgKpmDeV8vwjiGo4bLeZTDgrMkPU/yHMVgpI/XoIubcLEEP8+jG1h3lsRnUXoFFo5QjKEJ5pCimwjdQtiEaY7mQZiDsiieoWAGe4rRLcpytSxNbjO1hDY8WyCUG021UtJYK7tEH4MsXOStZ1sEesssp7MnP/+5nJ8T6JJfi+gqyuXPFKUonIPfS4JN5O/bJL3krZLZJQb4FkAbXm2WLBZRRlCSFsTo95zMhxeg+TkKZsky5jNMk2U8FzO4CqNYzuA0nPFRCf7yeskNStNojoLZRRifi0lmy2uUZggs4V/LMA3jPIpF02iO4jzKP2pNeY8Z2W8xneQagenMkjjL0xD0dpoml6L6IkzPkZzKdYoyCIrzhIMATyASQ6M0zESHl+g6F7uT5aIcE4U5bP+R7l6AIbZgHy6Wp5ZSpfr1RRIjozosVarPE7whRn2lWGmwzFBK6I7WQi1XmmQojUJzCUqx0iAPz43asixbXl2F6cfWs9Yf01aWh/kym7aeTVvLmO74fNr63PrcbZ0m84+tZ+//aF1GGP9aGcpb3RYmc61nrVN0HsXkZ5ijK4SR9Y9Wjn7PW89aY//Q35tMY887OenvB+PJqD842Oh4vbE3bY1OBkF/f9rq4u8bk2Gw96o32tjrjSf0n/G78X5v4tPqk/6RP570jo6DweS3jacde2HXa7979+7dw6Ojh/v709Zk2nr1aufxs6P+s/F48+XLp+2O9+mT1/6tzaYwnvRGE38/6E3YNPaGvUN/vOdvHPX+vkHvBdwpr//SH+z5etUNukqPNck2p63X/rtg3DucTFsd7+VoeORNW729I3/a2py2Bv7fT8byr2B0MhhPW7h/3Nh7+8of+eTPTTq+t+vBERYhpVLsa3n/b3sTf3TUG71mo/AOMLS22LrkfNWlkX047o3GfvDX8XBAf/+K27zpjfB2dTrv2+x+bH+A5V2vUlt8R7U/OPton4XRggN/OAhenIzfsTliWHCKzSocnYwnGJygBiPirMJfT/YP+oMD8J2TdVbhsH/Un8ga45OjDUHpOdb6I7+3r/YiRvlB6/QHexcnh/6Y4z3b2r3hyWCy8aB8O4dv/NGov++Pg/4g+NuJP570hwO6s4IwMySKMka5MQ5tcyiy9vi0DQ4s82Bbjyc+Gb0LJsNgcHL0wh9tjE9ejCejDXGhXKKPXW+76/2EN+rv7H9thlbVl9Hbm/Tf+NoKtMmOg7HvD1YF2d9OeqPeYNIfsFEulqccRPjPzRSFWRJ7u177Ynnaxrv2JXflh2IUYkg3PPYHEum27jRHOq8blCdiUvTHJqbvGA74Z9vrDfb5B8xTz9PwNg7C3OuPvcHJ4SGe615v7OMuBjVpRrqMjbPO+Pd2B8+AEAYyA7O9d9h/7Xvtv0xblEM5i1BKGNds2vpL25vg6Wx7/uHY97Y8f7BPYbg3HIwno15/4O+vROaKp0wJ0HDft/R9nxAii8XnVN6bVWmuDjxcRpgh8gfgItR54L8ZRXj0U3er08Eg7no7249/fPzTo6ePf2TA8AeT/uRdQEhq4B/1+offCWgEJ1UJLttbW1v8mn118uL7gQdhhO8BVY5fDQf+dwKadaDKdwAPKgPdA67sD496/cH3Apx1YMv3ABEmAN8DvpyM/ZGUOb998KwDY74LmFANyD1gzNgf9XuH3wtw1oEv3wNE8vD8HnBl0jv4LsCyDiyRsKgtp45Pjo9H/njcH2LFGNfUKYUWlSGWmgm0s2SZzhAFenuWXjEokbcCPOM1aQ77gz0/2Bsd1ZgMeX64z+m8PPT9ybQ1jQmIN4gKS2hgPTaZLv1B1YfsB1eksZ9MGeE98Da2vYeeomZj31hNrqewVuUfWV15Fm7DHKVXYXrJVQkUJltUZj8Y+b2JP54I9V7XAxo0Js+LEtA5/cujY/DG3q63RfQIogUpmShnEuuZe/v7G2N/b4hx+uFPTx9vbXXlRLk+czIM1L0ipaPhyWB/4+HOztZPP//0009bW94DeizYwVBOTdd7at/zDp8/gcK9D0dHY+Ak6IhLJOaouKNhj4Y/noSUKFmV9J0tF4sgRWcpyi7upFMu6qh9Fi4yRkrzdIna3nC0bhJNnltJxxuiZwwhrNhfoCy4CLML+rYwGE64TitF2XKRZ7vo9BRt/fjkdDYLnzz6eXvrf/5St6cknaN0d5Ze4aZEkVa/aZeQrP/5S7vTUQBEe8Dvp2fLeIbf1Wkfvzz32kf7T5jGODgcvvVHTx87VHIa0bFiTOlU5TWW7Z6hnfBJeLq1Pd/amT8Jt//HpQxUaRgceOOrUWPaAF4AB0Jrs92tnZ+2Z09nPz06/Wnn5+0fz5wg0GgzhAG7s3bh7bnK1rB+ZunV7qMffz77af7kxydnjx4/PZ3N7NPSRofX5R3GJ93szrd//vnxj+gsnKPZ/Mnjx/YZqDASNwaFESSNOnEEBDDb1Cil8k0jm8o3k4Z6nuVxkTwfBa9641df9/MiHVNsT+Ga8APky5PBHn02+dpXBQkfX1bdHuW+0x5Ix+I3+RVml2g+pbwUeV1vdVunUTzXDJq6zd9fzd8fPivWZe+ldZlm/CTtzBRLJGhvptgkQYskxR5JtUaStkhW2x+L+Y5qvKOb7girMocxjc2UxmFIYzOjcRnRWE1onAY0dvMZl/GM1XTGajhjms0Y5kqq+Zpuk/bhc1fYzNxeEGDPkngeYVzBVjILdIatZASIk2uUhjk2JWz98rzVbaXR+QUxp1lEOUqxhU8Lm+yhvPX5c7eV4x6BVc6aRiBsq3UAxeznOk1OUanZj2JOIGU0etMjFG+aouBwRL8s43mYo7n33NsSZcy2L8y953pzXiVNbqnNHGZGxfDk02Wc3MbEBI+YKNDrn4lB5OLHf2ORnHz+AbBsqtpjlS9ESn87HL0u0RfgeTo0GPgmeeuPJ8RaaX2qA9apVGVUnMxo+JZYO7ztD/aHb8GM2Kdy3YjRPeT47ne1TFNStl51QmUrLlG/3ERZdLpAKnuIB+cfBHaTTsUvruHg+jPM9HAkZ9/46aLT5v1FmObT+0ZVtECel/THzlrl3p7vei6ViWUx9jGJRW4UB7dRPE9uAThsHHFHYZnsldUOKaMmTrxdt8GVGh5YXJf0Cwo6Hrac8bAwOOljBtV78Y41VDfKLSawk4P5ODbgtBX0sfkVtz7E3yCE3ezk3ugo6I1G/Te9Q8xKUtZ3w+jv+a5naI9Gk1H/aOPXLjkPFU7OcGTOkxv/8AWeDDBEeoeH+orZ2VnLmsnJ+npWTfEXMXtuwa8z1Me/D/2XE++vw/5gNZHAGw5MgdLb1UgIHuhgNDw5xgipf6JSA+XwhNCgMZQlnGIhY6OzucTqXTPdV6z2Ddt8zSy/MrPERgKsjJ2T2bLxMGGWRedk9Wz6pMvzhJQQZwfQw/bnzx+6rSS/QOltlKHWs/cfKhSszPPt1mXI7ryYdU+1gDtVmMcU/WuJsrw6+1hJG4d1Z4Y6jl/8k3fH/kp2fwSSzm7f9A5PVuuXec84ez7ovykxeeWlxSMJTQIXUrX+vUNMhnqH3svD3mTiDzb6g+OTibf73CPuPptKW/humLU/wK4CYqYkDKkx7Zy2VtdYWEgM8U2SbknSIwm4gECc1uQV6olUhnLMynn8qrezkaFZivJsk/6XDovZycKPfGM/tfEvi9oX16nwUbiNbXLlE9ZraY0JE4jmm9QxpmgYXpN4x6got/Pkqfh3u+ttP+0Ii9mXfcHF2+dDXx99fwAM78WkmPMOeCrvC4Nzc+bTlj/qjYV1Lq+A3Xy4l8LxRPsoVjNtDXpHou1kSI/D8MVf/b1JQE1/T/YmwWvfPw7wTb7Rpv4u7a6niaXaxMRjYXsZE3ay7a773HuypSn7VSlQdpYnSXAVxh/bQP5sMxxtMzm067U5CNtdA6pdD55F5hoF65ECrRYGJqiDf+JReFtASaqAkJrEyu74DgZbmK4wM0jL523ymRm+Wb7vkO/czslS4RGpwOxaLN8fk+/YnMHy8Qn5SC5CZvpgqfR02uoQ6ZJB7M6QwcjrhAv56IQK+eqGCfnshAj5aocH+VQMDVJFwIJfWV3wHmMcAYbhDR3FdBQLu4yaHo/8N33/rVs/QC/3/f540h/sTTymjsSvFb2xJ069ta7cjohTAuxcQncCz1RI3Ywq1Ohly9ILoRvlfVAY2SdCvtVbDaas2lMpfiekZ80yhEKO1jESPbhFI22vaSRGBYqG2lnTUJykFI31aE1jMfpUNNTjNQ2FiV3ROE/WMQ5+be4PPEnvBW2XdBzQbEmfyfQ6RfN7Wm9+WyucDnElrWOcgrMhbrd1jFN0MsRFuY6BCs+FuHPXMVLRqRDX9zoGcp4JwQnceZT7OBGcCSm2T5uF8TzCauxs80HXUsjuUzJLeaeDCvpSwMXPBXtQO07Sq3AR/RvNKcvSdXRFPoobz6YiftufvGISOqlM5CXAHXjtsC2E+K6N2cF6VHXyFaqRsaZxpzuN2VoY5wOHhtPafMD4PqVQhxp9OIFUx64BHY6Oeof933zuCrfh6pVBt/3HtHW9WGb4HZZGKcjyNLrGONs6x6MF8yRXPnxud9hsIG0qmQ3ztiqdzb4velcoUkn33D2nuH/es0qCsGTRf7lBtNll0/Om+TSdxtPl1la41WZqJdqpQm2Ihd7GXXvmXUv6UtgLMHAlb1IQR5nplThL9KzA7ijKXiRZbhwUQbFkc+zunWTsbQHgOfPF1pCXUC62nx060ALdoIUx0hYxCsKf5AMI/7Zd8G2n4Nujgm+PC749Kfj2tODbjwXffir49nPR2gsBIyEjNzG4DlMUG3tJiSPZ5U38L7c3J7uxSf4DzcphOUVGJrbIHmgxE0VG/oH/9+Ng5B8f9vb8DTCO1/7Hxvt/bH744f3mh84f25/b4Ozs1Gu8ozR+VK/xI6Xx43qNHyuNn9Rr/ERp/LRe46dK4x/rNf5RafxTvcY/KY1/rtf4Z6Xx9lZNLNlSm9dFMoFljPrRI8Hw+9AfHExegdYd7yEvtHa92WZEmdstshPH+A5SlzxXjIbjMX2kpMcHF1K6qBynX3ZXnwM959ny7Cz6PbgK89kFcp90TgrggT/qD4AtAu0IUbNfIt38PkPkwaAtj7vohk5faD541QBSD9y/YgKtDCFtVukFRy8Q91gPuT2RbHIbLeazMJ0XNdqRjcjVqFYSWwi79wf78C16uUCWbeZ9VH6RPj55cdjfC8YnL1/2/84DhXCI4EdpAR36h7erzpX+V3mXNjaWokSKziNsZXi6QPrdarTgl3jXNhj+SG9ssXQV3XAxWbdy2wwHlnF2taZsvvxUWPZuF5iYqU11dNO7llvGDsltiPWK1sMh+Rb6Gtc1inX2v6gC5eR0nyx3ZypXRNEYbN8m/UIxF/QieTDO0yVXGHhzsU+ysoqgEDeG6lhsm2zDMFEGhakVhhS8CvyuwmsoFYJSOzi1LxCO+JMhERqjRHBkDI4kRnEui00nNsuI3i5fi/EFWjSCHvSJlfWwoziiPVIcxeZRlofQV4z2JA5ZAXFhvrJHvWNKV67Ca9r1cGADunWW+ANthJUPgnLXgxNvNRzVBE/lhhDVPY8d8CsUZsvUlLExymLZGl9FHLxWmzOmAAAoS+94hG8I3pIdLRSmbFRCb+yCvdJX19QhmOKfqfWQqO1BjBb4wVctyaiY6a42dTphKuudJalLurMfXuu5tR9Z+2lVD6qcP4XfOhAcaqB2ecewVGK2/TzwJs4DAZyjXCs0dQ27sBkdwNbUGJo2p5uW43ieBQK5gCuU5/EeU5SQn7Gh3XBCdB381FydotTo+Uttf/3tJljC4TEUf8q+yUZqYylWlGyJazybVaAuIL6I4kv3TmZ5kqI5MbMnAQC/ho144w8mweHwgPGrZIYrHli8Y9MWKdHOK44WOhxhExPlAz52vIF5YkEj/aOjIb9J7C3FNUR3kG8GmiXpPODR+2T9Nt1RbARdvKvkK99UCnDagICQn0EKGx9btIwt8DnsD16P7eARbWwg4u0cELK1lVCyNAaa7bMkRdF5rdULjCOlKmdacqxpPwruMnla/QCpHFml2ZlyIs9w3Gd99mu9uonaLsqCU5RFc8RvbrLrLvKkQU+ZDi0yJmUUs4nQcnOCGti6lLdVN4fsi0TwIfgh8HnX3GG5p98mchdhFscqtjKza43cZy65k6joFfPOTWLvajO1tT1ClfViMa21P1J5X6/BKxPeUXR+4YAiOb3q+aBFxvkwitk5oOXm+VB6dkuRChEUhwLSIIvgyOYiSAI3gXB3gr+aZ091PFIkyy1FsoyyILvAQpNrGRRR7dhcsBDB9VRouVM8P2KzJLCRQEilJYIG2ekFPtIvcfAWKx1xUQrYyk5FXGTC1VScKjlz9aIcupCmkJLehQpL3pRArzd+7e8HL4ejWhCErepD0dG6LiQpmgrBz8RaNh0rDQC6DRe67zrIBNZKlLXRSQhXPV4khhqWzmSdTIZ02hNH3armKB5TyKrmUIZs2rHRFTYBcpa/0Pgq3WB3Bbx9mceyxuFBj0/SBavGGCCKZp1pbNGPkB1V7xxaZKzHKGaLoeXmIpWeMU/GOhBQlgXSxFMzsVdrSJvhbVAHAmYTrl7U3gKm8zj2mDYRZkTPtoCaLTHTW1JzGsMHMDAaeFeRJj3CyQ8W0QJqEKx0p+5iQUoJaJJcJ4IIG1vYNqujc+dWaFFdGnXP3xv5E+lbyRoTUywiU5IAFW3mVkhMtlXPQot3DvPJ6dq/GkWFzj882ZCSZ0hJEQMSxIj0MDIfDMxGVNnxjbsXlXu+1fDP41lXgJOe8p3P0vDXqzZnAYLSSVsdJM9oCI8rlGXhOR1VrnKQeFTX4OUXYe7dhpm3SMI5mnsXYeblF1EGiGDXyxIPTx95UebFSX6Bg+/lCbVB32x9Xt13km8pDGcBl6jAk2Fh7cWOkyvkJWfe/wEJ4P+8MEV4LfgDWS+lhGStfIkYLHQXNj0/nF3g5eeJd4q8MPaS03+iWe7hhAoYOB7hBsJ47tFjmpzhSnJECmia4Ix6V1KCk90JfuJgroYjtfHP7qD7pD4CTiTICcpdJSnCIIqx5xXYp2feNUovwuvMy9ANbutdo+R6gbxbjI5XKD3HmzOwbNg4/OhFsbbptxfR7IJsfZ5454kd9qtuhoXIqLFZFGzmdLA26N5iRPo/1vz/vCz8mLFz6d0aOHYe3iAsAlAcZ+66LGgpxlp8b3kkNKcD73vZpdpjeB5GcZdgOpsDHTbKvewiuS3F59q+zqvvR1LlYGxbnZyFa6nwO83DS0TywDk8T0+OcSSNopv5cLj3Gt/4Y3/iiehmpt6j64Wzfy2jlMZSYDWKc2h1PfT7dZSijLbQQ3rsbD/FET0qdNSZxkwdlcwuBc/AIyFSeYZNHYT5AYP/UmkUleFggbUwr8CS5MmMe91WmA9JFkcc3bMyWeSNV9v9MM/RFWE69IRp30Hwp8IBYACy1eIyWE5OlofnKMDk+yOhL44D1B+M/dGECHJvR/2J7/UHk2EhHz0cvQ5e9CZ7r6YtHEJk5O8NR/vB6z4W7rs0mE/w2n8nf7zxR2MSmJAUsOq8wnh4MiJJ4bDvDnmJ6oN++N/Dvb2T0YinmjMCjHRlLHEWqMCbtvr7uOhl3x/ZC3nsATLUIfuLGF4F1qb6J1qKcyJNAuw9DX+DvumiZAX6e98f7436xxMBF1oM2pE/g5NBfwIrjPsHg/7L/l5voAJNTpMCNJj0XvA1jd8N9gCgejxMpBB9m038ZjdROMMQN5goniVXmJfQVCEPSgIi0f38syMD2Z7JHpSGNfoa5o5VUZfoo+MFw3K8mgPzRQ8MU13uP9nYGw72ehMtTjUzxWYvbcpmGU9jimP7M+nYXtCu67UfYiQrGlTZxxqDOttVGZRjYY3xbE0qrU8geZ3FWRtVGY6fojrbZ2lCh+qIoIHYZKcaLqlBG7WjfMdQjK6F3OeYVYBu0I8a0C9sW3NwRk5WG93SuBrCHfo10e1whWEchLrGuBV6WGUid5pD/eHh/VNjYFez6kPWxy1nu+pks/Y6Xc2qD6nc1LVHdrYumwDzptAYA2/Xe3k4HI42tPIOUY30XozND7/wlC7ifyITwkRdKdgZI+aw9KsVLreWZtD7tgA83/zaqmAP5N9qoI2rWU18UflEA7TqZxPC+vfqgNYGrglvs/VqKPVdLr86zarPPDuaVeeducBRm4O2NVS4TWaTDAxquXBPxc0blOIY+g6RkwijIpCHzhiacYTvEhhcQUXNlhrdoJhHAJdLYvH62iJTTHIbsPWI1ZIVMGfHML50rFNAQaz1ZX80ZhRsA/RrNVXhplXD0b4/4gWsgYfvsC6YNEAHHZ5A1Lw7m93ukKFhbGw2Je7R3DvYkNP6NhfGRj9F2E4Orutb3zE2F7Yygc0CT5lF+iI8P3egNMV2gc+GHSdc8S8ahpAcZ+Cc7aqApon8QPtdbb4dxTTIM480zlDGzjTuC0Y+qRpGRc1Z6ByJZJYLI8tApHhdYzAj74vo2hzoPE2W1wG0yKgzGjWs0m1gZ8uU+3gTxKC7zTSIIty+rr8V7kLECAqeERGln9MIxeyNfhJmWTU8gRQndGFyCmZJwOj2CeEHFWYRoEsA6Ck/mrdd1WniKXF/Ubv9OD1r4kBJKG+qkHN8hokilLVv6nMH+R/4oHLHreSMV2PAoQZxtH5BgoriWViTgprzoZxlxTkx90UNk1hN1X4XIPEQ/gJ2zNoI1vZ0ccIM2LpkV4fkIJcACTQCuCeexPDAjdr+a1DbQ7UroHz0t3r0NDNZgOsycHR2GV3DENQKCVCPTjuKM5TmsDaLygvngUPV7vyI3YDZR40c08/8UtCyMSrnyvtFPfv4MlcLfoEEnS9oeY3SDM1Rm3HVZIUywInBMzzX1qx342i2qzXTz5hJelT4gckB0+KQJQEk9ES6/ROicxYtFtRuAVitFCXVcBp8Oq0jTjH8G8OIhtY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjxn24YQfWpIkSbDBmjRABluNz5Zkwp6i/sKzK+aKwSGp35f6hVwn/K637VOBTZ8vo6RVlGYmGtMaLCWRTPReck0MX67AZeDkcHQxxOldoOyMN9lzMpEuftw9JycgEfwP/cmaivuNk1WizMZAx6mPyK4Rbt+TBrdlIedg5ahbD71co30kkoT70yhSXhuNpdT+e82Kz04rvOSuX/RPA+EmpJ8glFAWEZbyCi/el7xrZSJMXkv9eWD9PS4Z+TCrNgInfNgunqujwBZsGkVs99WbNTM+2lq4P6GS9ZT3dIdglQt0l22SS7bJJdNskum2SXTbLLJtllk+zyz092SQN/286GZFssuRnBR3uuEXsFe8ZLd2d1Ml6CXoyMl3r0dLFpalzxOpkvbcPJtF0BkaMKkncly3SGg/LfsLyTRIcSqYkA1ykREsYnvL5GcYHUq8+q1gT4GJkr/QpMh0W0zFE879J4+mqAfFpkiKZGMU91QModST/trD6mL2ytzgpya5xV2J4xAftVb2eDBWTfVCK+f/pU/LGdhrefyPv1tIVVk3pODVxF/64fFFsduwpl58nTDv2XbAJ+Aw7wrslssDxJwp8Qyd5ho24i0D0ijn2/axbfGSfIX/eDFTYVmsSKbwAP0uS2TZOSMTqrosE69k/pndMKZURBHmDp2ihCwihCmRE0zTkUEMYHw5xO1WUfY69daIujN+HrrjqEhFORwQ8v1FvzW7HtNsmu0na1wRWkWmUGegfc+sh63AAafZWHjnISazpdjmLOoQjEFAUlt/HdTxwZoOqZe9U7PvYHhJyWHTijaslpA/XLj5qlciGOcXD+aQhmT5JEmcZNyhCyH8rZYWXGzW6WsyucfbAyheybRDE6noAfK6Dkgz050rJpXCbKjk+Oj0f+GLtxCjlWPiFSWVb+3gQ/CA+GJVsGC8CXOV45P3wGz5hWx+Q0uuYWAmt9YhxPRv3jY4x2jXdy453cbOLX453ssACbtvqDveFRf3BAjrLhRmnZf6UBdElUN1uppjoT6pigTgG4AqpIolQz/OssSKQ0MO2ubVimzlr377RhIWxg9exyYaqjIfD/cKGzBq9DX0Lr0FalwO2s8EQUduJqb2mqe36Zp8pSXYGDceos2AX71w+lpbrhJuU8upbGyuSMo6000L1rzJNv6d/0ynATCEtzBWM1+mE5vtAfwkZg1Caq9bZBfozDTK4CeZrFzWBUFPeIrKxcLVZKBTpXbh7usLFJDcQIoxTmKEjOgjlaRDhlTRXjVUWRiq2IhR+IPWTCtDWeDEdMnVKFmoLqbloKKhVTUji4k46CSlWoKKhejYbC2VagoKB6Hfppb1aBeiowstFOUGFVylnQRTHdBA3LqaZRuZhmGlhURDGNytXppdG0mFqC6uW00ui7DqU0GhfRSeNgllFJ2KCERmrH1EUhtWpl9NFCeVzUsZ3lSYrm7Zr2+0RsJS3VR7ENlz/BCu9UjF7vQoti5rZ0vQhnIG83LwAG9nRy0L6eP35pVZmdMX2aAokk12T3WW3h0CCXzpNbRoL3DPEaa4YWYj5LzNL/gfF8mtzGm1YDSqIjG+yTDPBEseiuBiM8botX0/AKZUESy+dS4LYg0UKDa3Ib09Txw7cDS9J4EUvIkjaetrAljJet7CnjjZYyWby1qSVdPMfuirsOV013VV0pM7TtMJDQDRBIbd0S1pLvtNVCt2xD3c3Z+yxazGu8SgslJVCmg5dPuGaHEXSNl26G/RSaAvm8XW5/YrdoXuNTuvuk4hcnYbysaOoxUPNkObuo8a5eEVRMZ4sW8zrrv+tSpQ25fAZn6/zncu5yqaR753apZN/d7od4mUIJC+2/lYz0zFSJ9aYQKDPJvEEp7ZMAzpZsI4vmQSewBQZjjeC7KRMdJHGRmzikP5j62dvlk6K/aR0THqIaRCFQkaI8NAzia5XnVu9bIVe8e/U8ywVwFB+KPx0rsMPRMn+MUCTGZlb/3FBEhBe/3FFiMqRYCkAPBBqSQaAI8ZzCJbrUSIxnmBcScScOcwfm07m4MZ99h0NuEydi+YEDF38h9J2ARcVCHAWP+UuRftqOQfS+2Bfa1xxlszQiBmImardPF2F82VYOWvsSIe5PxjD+jBg6GRshUYVt6pD/JRGFzQUgir7SXXW+HE9mF2F8XkBgVadSslUUMYxt3RVMsdh2stVsnYqDJOmokoDPa7pke/69SKwXozkkev69XJjnNavI8WJmpSI8r1ldere0KBXcJRRMmZ1/W01cd7UuktR5mzIhXa1XJJ+rmOAWzeWlRVsQRN1leErPq9qVKrizs+oQ3tWWRXI7r1kmsqs9VpfW1XZuQV09YMUyuqhbJJ7L8y184OVP4ejPikw3XLArCnlh3k2Mwtjjajua2jxdSdVpLGkrJ4RD8Sf0O4fr4YngAfoQe1Byd9BE8I6JkJuPrQAHDtfGAfdGZxoDnlQSTjrKvF30MmhIFsLaQTPxsAQOqfBweJ9WKn928cvDYW9yD3UdxeYGQL91xWm9wDhHnJqVzot+UtTzITGd8PMSxQu5ulWtKnC4d2Jbcb1mz+0m4ntjU9Fs4tdkU9Fs5fexldUN2la+F9DVdf4xOEvS8yTPSUiRJqTHlwrpwebj9NOREy2oUoWBdIq61WqL1RVUtwGjoLqEUtHSIN/trqbBFQYWwJq6KD6nERMTGv6K6enpF6xIKzo7WkKdDxUKKsbouUrmSI3Ns2uNzdMKl/Mob1WM0EOPc5PVp7lTGh7vP4LHK6KL6h6XUFC2tyW1AFZUGLm0y/u4BsrUAFbdc5UmOvZ+/ZcyPyEFVZxHp0abkurqYSutWGVhhtK5uKJ2bi2aJqsWuaBf9ZyXdKgf/9L5VtgDnWBUQWCFpBT0rdGa+2Wo1s0uYVEG2fml4piJCMVBuozVQX5RAibehGmEgymQBmconiHrOGdhtGh1W1coy8JzmodRzq9HX4+9dBl718vTRUQCD0Sxd4ryW4TirpclApi3YeZRpfSm18suvRj9vswCukQvPA+juOuF8dybJfFZlF5ttj6vzpDiGBurR4ssXPMId+0lKQ9okeGHVv4mQIJcevkFIvF3MFycINgLFwsGgxRlyeIGbXS8syjF0U7whLzw7jBqmOqGH2uY6oapbpjqhqlumOqGqf4WmOpuadDuRsH/5yn4iWmJNYhYPbeNrmeNC/EFQoUxswViw0j8tcPsks/BMINth2SFpArr+Ve9W2OtpdWY5wPxNuFChGFYCaclAmsrhWuLru3q9c8JsV02m7vG2S7svzzYdtn0Vo+4vUrPZtjtwl7qx96G3d0hADfA8yYAdxOAuwnA3QTgbgJwNwG4mwDcTQDuPz8A920YuzzLJN+ySYUAo9gee9tewR57291ZndjboBcj9rbM1uXp7FjdmNu2YZgog8LUCkMKXgV+V+G1JaI5LrWDU/sC4Yg/OQJPg1EiODIGRxIzedHhMmgb0dvlazG+qA6yogd9YmU97Cief48Up795lOVhPJOOf7QncciKAktQxcFR75jSlatQusFbgG6dJfdHpe6rgnLXgxNvNRzVBE/lhhDVPY8d8CsUZkszq6WHURbL1vgq4uC1JuRlCgCAsvSOR/iG4C3Z0UIh8/On9MYu2K9BX+JJ1PYgRgv84KuWZFTMdFebOp0wlfXOktQl3dkPr/Xc2o+s/bSqB1XOn8JvHQiuOlqzjnVPa4rZ9vPAmzgPhLiM3Cs0dQ27sBkdwNbUGJo2Z4EPQvw4XBpOhQclkHusRMxQ/ez5qSEu23rPX2r762839ZJn8BiKP2XfZCO1sWyxxdZ4NqtAXUAcR7UocMVXQu50v4qNcEUsWuHA0og1pMSIWCMCLpkBa2gDW8Aa0cger8ZoKOPV2FqKa4iFWmabocaxMKIJ4TAxxbtKvm4q3vO0AQEhP4MUNv7RC380tsAHxzy3x/ORbWwg4u0cELK1lVCyNAaabZxoPTqvtXolDrsmOpUca9qPgrtMnlY/KCEXSJgMozPlRJ4ly9i4wdd6dW+xECanKIvmiN/cZNdd5EmDnjIdWmRMyihmE6Hl5gQ1sHUpb6tuDo00IRB8CH4Aj2hjh+WefpvIXYRZHKvYypzBvji5z1xyJ1HRT1sH/Tf+ICDvIpvk2e59Gy+h/aHsEaqsFzKbwm60rLoM9Y57o7Ef/HU8HGyYz1wd8VYWJEQAz7g9AJ4Aflc87E38Ue/Qe3nYw0+tG/3B8cnE231Ok9FuKm3fA2qatT/AruhamPCOonNXuiNyetXzQYuM82EUs3NAy83zofTsliIVImhz37cJjmwugiTwMDLuTnhAMrOGI3jTlh6tKbvAQpNrGRRRN4tSBNsWIrieCi13iucnEuFQn3MMIZWWCBpkpxf4SL8cngzsPISLUsBWdiriIhOuppagd+pFOXQhTSElvQsVlrwpgV5v/Nrfx9YQtSAIW9WHoqN1XUhSNBWCn4m1bDpWGgB0Gy5033WQCayVKGujkxCuerxIDDUsnck6mQymcO/9fUMcdauao3hMGdfMGMqQTTs2usImQM7yFxpfpRvsroC3bzBLllSVDTm8veHJYLLxoMNDcPJqjAGiaGZPpEJ2VL1zaJGxHqOYLYaWm4tUesY8GetAQFkWkDmLmB8U+oQkqzW85/yxdhvUgYDZhKsXtTl5pqFKH+oTwV/1QIDM7IbUnMbwAQyMxuzCYEZIZi0AI7c5rcdaNwSyrW7rhsKs1W1dc3ai1eRqaSyrG/P4xjy+ydXS5GppcrU0uVqaXC1NrpYmV0uTq6XJ1dLkamlytTS5WppcLU2uliZXS5OrpcnV0uRqaXK1NLlamlwtTa6WJldLk6ulydXS5GppcrU0uVqaXC1NrpbmOb6xqWg2scnV0uRqqZCrpSAwbYquUQhuiUv0kYSKIwF9l3GOUhLGN0a/50EWLnL84SxNrpTYvQ+3P3dbpx9bz7a7rWWcRwslBPAsWSyijFj+VQi1TOIAX4W/R1fLq9aznW7rNJl/LMlPISw0WXiktV5uGDeYweD6w76BuuLMveyPxpNg7PsD+SDnT4LeuL/vByO/NxYParL0RNhCjIPjkT/2B6wltupVifs3u4g7G4wVG1CVW0tVMIuqattUwXyp2KQMCtopytNwluvq3yLV72yZkvA6OBQaUSmRgDv5XU1OKgVYGfmTUW8PXw6j4VsWX0Usgb7AiSrTllTCKeAAqji1OtDIKQ1EOQ2aoLRhSmgOtOHIs37XeqSlHanM1W16BM9OVbf8K9T5YoGU6H2pLr8rJNCOw4KHajTdZjxFBi5l1iylZivVrE9KDUyKjHyMpw/X0ziB6R0wf63jsFNENc9M79AGkazy79+QAUxSeeVzvoncYc7qwbK+iolnwIvw+hrFYDW8QBIWthhAUkQdQE1YLfikc8/kTpyRasROuuavh9SJ/gChq73LXUuwV0jJWH3maXVjhAKih1ONgKatwTABsXo06RPrkIemCeiPHVc+X83f9kEpvuJBR/19fxz0B8HfTvyxtEUjnn2e8KDhytBdb5uaWdygNI3mCESfE+/3FFO42icPL1EcnIazS4HgGP1j7J6aSnTaGw4wSzWqilFK/apIpTSy45Wtigu1nNEciPZXHGrmGQicngcn2H9849FP3a1Ox/vBc3/Zxo5THTw5K7Xnj4rDkYUAaBUg1K2VXBc4VhqGOWrfLWrIWrWi3hbnA23X1Kj3lppw9vde+xNGwIiX+PrjAbXxRZTE7bIgQNRJ3ek36giFZbQSxlTWfeKnsq2FiDI4p6Bnl5lo+bq3SqeNCj3Z4i/t8bxNP3NCcrpIZpdcUy1ZFMKxMO6FhlO8A5mz0DG4v7qjvBWQxbUEXNUgSXfewReOHXzR7GC9HXxRbQdfVNxBkj6qXT9G2/rpIzXvaNcNiiXh6Lyx8J3ErIpmVDqZmfHv6wKAdTUPwryrCPxYGjFsYq2wp3agXc9qzmkWl4xpM8U1baB2FZsnFiY1vLUnBTDd82mJPQSLI2qlylrKWUv2ECxLBNIl6cFodrcwV53qWXvu936dokyVNxX7J9yIDE/25a16tg0ZFjCtolZpd5Q2FPYlLv/CjghJKuwH11DNsMCx8awCMcB5JWZuPYSnmHKJo3zZjdAFDgl7t5JwpWAEbj/heSHm+DZTFGZJrBYtF2Y4WVgbY/bF8pQYJsgm3mH/tS/vKe8vbafe4vRjQHT48hyJJd1DmLdR7y2l1OOaod6UhrXDvblaF1i9l8tlfzvpjXqDSR9HKmIkh0BSXmnERJGIadEcCfYUR0Pp7/v1ocObrQgfS/MaEKILxBfrXWQkdiEtrUdKOU0OfJQbRXsg8Hw9cLhWFMOTN1sRnpbmteFJFuH2QsFWseXXe3G+DkI37JlkVsquYgY5LU85wmN9kw1lmy+BMG2dDFx70WQNabKGNFlDmqwhTdaQJmtIkzWkyRryJbOGyChl1gPC+BjVAXltKfv+9Cx995CYr34uvrWm31s5495dkuyZbC/za3d4z0mks+RPAR/tyih7BaiDADVsyibYga5kAt+wqsXQS0xbe73Bfn+/N7FKTTVS3YCRjFQ3um5FABgGFayX8sY2XBUHX+DleLT/JKDyWUAQ7+ljKritJipDhPr0yWt/auP/0BGhHKt/00GufzdilGohoaVGSosqae9eWhkR+tbldKYr6ENXHu6uOJ9dera496bWa9YuHfcuY5JXXsYH9gfjyWiDEgpjJAqgrtd+/+DDHzufP/3j/YP/9+H9g//nPfzw4L8+/eP3Px53P/8v/u+j7vbTz6TkyefNPx7jP/F/8M//+vSP9xsffv39j0ef33c+/Pree/jhh99pZ/8IH/576+HPHx5sXJFX/E8pmhPTjU9hnMQfr/Am8T8zNP+UnJ4tsxl27+iAtv/76b86baoLcEBzswQ9NjOUB0RBFdCJmOA3cvGoNkq1RxT9pXAs8gyF5pvsv64w0vWHYx2Wo9WuuKhNJLFDAosNcfLwV/zs//F/SzaC9C2Wdx3mOUrj7P3Wh3ua2XQ6nc7/2Nn6vNq8tj/UOohlJ8sgPUTkEsD7NE8e/honOf+J+0Tpw3mIrpL403WS5VdhlqP002myxDr9Xzsb73/YDB5+eP+P//3woPPr/97xFJDlB3N0Fi4XOc6XEJB5fAEQ5CjLP+F/MvJvFJ9/mi+vrj5+Ogsv0ac4IX1/ipOH/I8YfYqXi8WnOPwU/3f4ifEVjFYky6yzZljgWQXhfJ6i7E+lzXbw8eVTkBDgRItPy3iOzqIYzT/FYfwp/u9fw09xknvhTRgt8M1Pfl2nyU00x3WS3MtQLkFIdqLzX+uFI7EMukgWc5XuFYBxzaDa+uNp9/OnbfLvDvn3Efn3Mfn3Cfn3Kfn3R/LvT+Tfn/G/64ZFFl6hYB6dR3lFUFBEWmnd73/48B7fln9sdR99/jqBENDlVQOFYKGJQ2eK8MUdLTj/bF6YMfp9mQWiYkAr0qPMeGrJA3AdCw/cgqobpL44HO695h4cTFPBbhXx9sUvefOCsy8YL9HOGOw6mJPK03058v0AC9tMPmUzFnAiiRp06LpHJQoDlpqwalgUZofjfgNSNlLoNWgD8jQMdZREf3GKcHIJl1VAhaEwxGk1G9snXpVAsBOzYpV8JOSplM2TLYg+aBPTU/yXuRZlEfLpWoR2ccx7t2Si2qN4locfLe/itsguFd4g/3qyf+BIbFb0/iiarfD2aGsLsHSRJJfU6uQezF4clg9GLtx/uzl8VR4VKGOTUm0aDKCbVqia4nih7jEw2YaYJ9Q8UBJ2dCo0V+6quxZRl5FoxsSQwra7B2rV8RcoQPGrKL4JF9G8XTi66yJgfYgPbZD8oQ2lJ7wVnNhAW5W7gVySLTqk1gegbhz1dMUU0EZplAV0LvVEIIGs0xPq7slZNITVcJUDkK4LLgmuZsthWijWor2kF5tnAAMMsqvGG7qgDLqVEnmUETacm/wv4u4ArDuhf4Poq4oVkbQcxW7Kb3yL0SiNEimmoJJZOXFrxlfZTNvJIFQaOw2/rR2QfXb3oFl6yC40u1uS+MsBeN2WVbzhuBrQ3Z2jGZZrrPRdtnQGaJNV2JWMPSWIkZk6V3I88fQc1mZ6P8ogFAMhKlkDsEHVjWt63ASuYFCTz9Xp131DALxdVl+/6JBIFmaT1eAiplLM/SsnWPI8jHQMxRI0lN0tQU5M3hy4ed9El7mG6UigAaBrN68Vhrzy/sL+OuD2+uU5eHvUumwLdbdqYU/MYG32q+wMwyRUzCSRAZCSFdIeY6cwiHWnTrpaZnmQLmOSPkmJvHAT4Oa0QfV6OKYD/lJUT4kedHuBYhIAIp5H+CFWCeewiK6inHYNgjk8dwdzyHFvxQEcUpRco5h2XRabqF7QhvWjqs4CdFhAgtM0uUSGqaQ1H7zqOwmrWJOt4QxoQqBTp0NdXEWM1rqeCfzSg1MwpMyK7+UubsZ82C6uqbxYF1dV36OL6ypvzsVV5YOyqx4mBL94O9uPf3z806Onj3+ksBS3fuGOSs9ktJgDi1lmKYHDXD9vYG6FuctVBdvrVzhoNWPkO96wvVoG5/CUaVbngF9kjrxny+xekraP/Jcn49pZ22WrIjt+ixYHNrUr4Hi+aY1YVnGAJTRYZIW0OHrzMPLMs1dEfc+if7tCva+S8eJrSx3znxRh4j8l2kJxcpCyyCRUmWO40+thxjvuXFGr5cr6GtPSNYGN7i+wUQkKWuMeWZFQhLNg7qFrvwXdCVyKbsHiBC5F3mwFCVzIM1Sa3JrqH08XxhnmsjtTUS8ZsonJar7qvekPDrzxydEGvwWxNXSnYTKdTCZJm4BzhZvB5V75h47AWuKLlWzZvoqgWu0YZ8M+TZZprUBsOvpzMdB+jysiHumaCqzk0DHZFeuKyF8KN41N1XHeDZ3DduQXPPYPD53Rx8BHO+tjr2AD1Sogyq7RYgFYbH4Ch+JPU0vG2myax9IOgFcnL8YOFOFf7Chi+SrXTTUkFQMQKB6vGDOWp1DEXJ5mmurRlkIdB3EcngwcOyk/WRdj/SxWY3W9tjL6W12PnMRNeiho7GxcMI3XfDvwGde5G3ib2jeDpSFPkw70gGwqRCsWEIpMVHZKMSG/ZjGltWY5I6zmB0pFzfI8PDcL/+S5XCxPjYnIMjkLWQamIAvh+LIUDC4L8cjFcXQLVab08N6PzlQQxOzbVJvinGSWKK6NQN4I5I1A3gjkjUD+pwnkIH8ZxvKsWE6ttpv8ggGPomRk/tgKOd1OkbrfISRXHR97/tEh70HRsPeqNziorW6XrWqzk9amml0Lz4ZUCvOCtHWrB4//gthxvyLoOqRO40q3nSR48joAX0mBuKdhYXXRlXi2Cr7RGZFm2nrhs1hEFkCCb1Y42r/rYNRPoWAHS7IxF50xt7Vu2RkrMNYtPmPq3E8Rtigh6hREY30JLooYUHMWiu5DmK77nMm9dR+Su40gto0Eo1meFiFRz41DvWIU6lXBIOUpT8ZvWzWyrk0L8a9lmIZxHsUi9ptSBI2xamhlZBf3cAfBwWpdQ0rD2jeRq7V2GQHomaHYxFOACMdGYEMOClnxwO+NLEu2RWujE2YNbMt1xWpzNZRLdYVpk6u0xf9jZr2ELAQlB+f+qS9XDNYivUxRWYfusia1ia7Zbg0U16HaH/j9g1cvhicjh/ZW+26FurtOkbK/OtGWl5BlgvCjdXaOCuVTA5e0fV4U2wK36luvUICzQbEi3DVHcKT+NN28OiM6lUax/pUp1ov1uBZF61kUz4Pw7AzN8jXnzRQemN9ebrFvOKOYmkcsy2127vKw1o1DXE8RIZkFYSBOYyiT4G8ImQnOHtxNlCaRnrvSur0jh6qg5OmSuNC6YX4HOJrpFZYLJOKsyTBjeGFAm+X0paH2xxZbfTaYcDzpCEcd9kTqMJFgq6V7bl1woVC+AtTVLcUMi9Wpwuq01VW/YBKlFc1ShEPNcKeJQx/bNSQxMug9oXebFuPxBUuHTIHm45hQNXu4iM4vKGyrJx5wuI+VXT26Dm/aGnIjW8qwDsxwzVZfNNyCcZ8De6hm2cyapqKgA34bOXoQKSz0LtyHtEtRqLMSgCavcM41CSL6uyaQWKN6YHqhrNHsohKgrJ1UAZXVnY+0wYeQhWUwER0fWBuq0/N7GxLfl+A6ig3KgcuMU0MKGUxdhumO889PZRXSoNEBYztZg+soji36wC9+buk8GE6ySdVASHMZRivDgdTd1kRD03lUa70y/uEUR1Ess9Nh9Kj8nFWWS8nQ/1owUuRHEojB6ylISiev1hPqGXwQ8mQ5uyhgmyq4Y9i8NnQGYWW9mBUepFvL05EmLlaaIWUh7jRHl8Q0nvRGk9rvR7JVbanJ2hQ4vNSGDmVz1r+BtN9NyXGIARSWbqj+dvazkLYMX98ilcmtvkYVVrUXCS+89S8V9r6ec7nW+UIaqUxVoZXUkZfqTsocKinxJEKM1bO6ebn4tl8uSBYvXJ5V2l5ruiH3Fz1HUd30RUb8BOWFQomdAHIUFcRNgO1tHdtTHBE7KOQgXEqgHlv/LPYMb36H6BFrWr0eMWK9awe96yuvGB+iPkcpuVHO5g3Fn7prgI0Wy/Zcu0bOu52v2bVSAnpe3TzNrpMUFLSUp91OCLS5E/UbnbnvG45DhfNm9WvP2mxXf86SP0BO5sBuQiX7CflzmjsJlmvtRdmvitZemPbKvXaWNljn7JUAyCBvMD9Ld8iNxbsYjuxnQvPtZlXZSSgM6gerF9EIs7r9qZlkuWAsB3u/+DLxXArCjWnUdmL9XE7I6/YLIpQ5yKSQOW1Ph+u3hy+LbiMTJBJ2AiQ4tJoNUASwaevlPWIq4oWFRWle9zVpw3c1Tyb2dEBLqOE5/dskWbYVFttaMGNYe4fQInYN2fLAi4N9ojR1C/FtLfZ2IE6jwev+QKhwlaKv3OtBa0iAEjhGdXws6cLV2mg43Ns7GY38ffJcyJThsKhx0GgcNFZy0MDBvdMwyvEfIFtxZb+NCif8q/ffMJquetILOyk+60rTdZz2xuHkz3M4cR+q+8uMriQkX1/m3HvIp75K9vR1sTbMPsSeWJvLFRa1lvhk123ZPuuJ2cG2bwJomCnYJUfLehWKSYg59AGcUoXBnm+T6HsvX/p7rscXtanVnFg2dxi7uroAhsXWPoTAK/lMG+jdUHcDfF1Cj31HdGMf4QcswsHfSRYXhmh4CCc2FuJiMSaKr1Ztq60tl4AxJCzJ27RA5aIHQ5g14sw6q4LupIhYoDlgIU65lqBI3BbWV7bBSchUMKKQMrU6fNlcakcFubQnNAcxUXZug0QEDGuYtYI854ryKxb6ukHdw83arHSqzbYVj7OWooCK9sOiXdx1odyqEWW/5DclyqzF1Ba/WQZpcput1czW3z/gVrYjah+MucdD6C/9qn/wSv6idqPQxLVOO9W+1BHqUItS2DXzqthLKe2lxTYq0EQ3bGT1RlZvgik0su23Ht1Q9RDBwYhJLmLqAUk167VCHPI2qwQ5tLStFuaQw5jdYybvL9hL+5XWpUxqR3WfxEEMDdNDdtFuPigJD2wJC6wFWCzMKV4l5iKVe/Ak4QulhbvX04XcJZ7jA++J93y3Cepoj9b+wHsMXW+NMP3WfNxkDwpyeUufTfPcjOVHeyB/a1uOmbLtLFnGuSN3NiEhgMFkjrta7jjKcThXaOtIDI+7kxN1ONWKQ+6Exi/PC8ConIB1b0SFCAW2p02GJdq66GY0kVOLI6fi9GSFnlU2UacyC2PciCoDwwVou+jsGrnkkrLfTQof4FK4UKtAIUlu0WtnGc+7wvNKOFA5kojJV3sp3BHREh9AVyR9dhkK8ZIXlAcXrgpLd4/MeYB9vwPYmKueKTzzVWEdsc0jbXkq7R8s389CPY8Atn0j89XoLQCxQqZkQAHTvdvYV7hxrDKbIXTA47OCLnXS1yCTwVu5lxKr7xJwSKtNAQqwEhcSkBbiOoDYNVR+KnJsKH8DZocUQ4h6z70dyk8754HXpEy6cn0BiQ7LC5oGaH6O70hSwP4GQNK3bKvL8zhtiu3gBSWn09zcxp2zceds3Dm/fndODFCRvY3shMK64JOEYiJwsz/NO1AjGrZuyHFi/fC/3R3Jw2dSq4fb3SIBsZRE0XgkBVTw4aMuD5+j9+soLhqONoFPHMX8hHUIvu+FfIIn05SZnTSsOZF/n+96TzikGJB0sQYqEBo4FuoRnA9tf05o8m4z8pcNBA8eMRF4vpxdoNllcBrmswvHA6bkEPlTlBBBbGyk5zGF+adPXpsml4V6ZlKanHlEM00/C30q11Z3vfZGvFwsOu0O6MXwhZq2gv7gwB9PuAWd8hzfvggzL068IIrPUUY51HZx++fefm/i9/b3N8b+3nCw3/V+evp4a6vrTYbBpH/kjye9o+NgMPltYzQZ9Y82fu167d/ana7Xfvfu3buHR0cP9/enrcm09erVzuNnR/1n4/Hmy5dP250OmFIYK1PyotjLL5B3tsyXKVInaGjvlYXxr2obCGsSxwXXaguxxNUZ/ebualfpCdqjWbsDFSpPr8jLRK8APRjVkbVKhSuixnukb/JngJUm9m7l97biv4YDbbEXqTqvWVLsbLC6weqvC6s1by2rXWiMfl9mgZBsKIGG+cZNsk0tvfAcce9SCup67RuUJ/i/OMwID5BFA2eTd8w2RDSMVaQX0rm4Uv7Hi3Ivyrw88U4RiSPQ9XC3JJpNl6YT95KUP4221RntyrHooy27wsAzrY61fE4YeASWrEkYz9ndlieO0TCGKMNBQdh+KGSFsr42jCgycBVmlBjneogRIGigDWxuYMc+/mnh+KdueCKcmMY9ARaWBgLQIAOiM1khT7xLhK7b01in4HdWHakEvcH3Bt+/OnxXw3qQKMThnFgvdqiu7kWP28p0IcePHy3YQWm4/oY/arj+hutvsLrh+huuv+GCGq6/4fobfP8uuH6N6Xeq+V3p3ivFYemW+GjqLosgUGJVOzvhWogN5LTuzJtYsZ0TVu9yXllhbHZh3Syg9Rz3QtOfJYtFlEVJzOG8Nzw87I/7w8G4ENRVncOYNwrJDbPrbbFB8NeAdHinQSp6Dk1b45NjfzT294mrgvq0yKN9hjl5k6r888PnbusmTKPwdIFYVxxjSVX2g/wtgUyzL8/PEX0cpp2y2eJXz8q5jxXPQJD8eLd68uPC/pUpr5Zc+Yy+HV6hLAvPEfkiGrT2o7MzlGKMBljsZRdhirzQw3YIy3iOUi+/TTyyTMy4h5hv7npZ4uFokFF87t2GmXe9PF1EGY4X5k0uogxfPqF3ujzHLQaYHXzmXS9QmCHsFJWkOb6gbqP8gtxg6TL2ornXwnDn20mTSy9j/HiJy+WsN1ufP5hpTsyCqrsIMOYeYDxiERjyizDHZt5xkpM7OQnnaP7MsmYxHXXVBsRpDxjciN5OBZ3pEPT2kjRFsxxDH29JcptxmYxe3F38d+zNwsXCC8/DKLYDvSKElbNWCuMnW1tbVROFE1oQzJKY3Pl43HU61+4NB8TjihJizcd2MNxnnm0jn+Vf6VHGz+Fc624gbkVOgKHpkWqnwTz4WKe2ijtbsiIfsqyeY0JsOtvEHp2iHvXgSAiGipuTIuWut+U0H1HsClJ0jUJoWsC2j+DPMs5RSg8/vq9a3dZZmlxph7DbOv3YerbdbS3jPFpo+eixFYSRj/6X3WJcuwp/j66WV61nT7e6rdNk/rEE8ficqTHuGtLT67jGDOnjZI66mGZS1iPMoxvE08u705wymz26V7gDWCD8X+7AQzjMiFwaAWlnvKjjlFxzbGJTfxUuFijLdYhQMGD1tFg/d2gGkNWz1Ul2DreHFvFkEi5jKr2g6/FpbdJ5/HN5db2pDs0kTF6RmVvC5eBG2MSQNMb9YBt13q/eGQWZZRxiWQ5no3Ji/NCZf5XFN0jRbRrlaG0HQkQ2cLmUmO4JLBRH9Y3BsVaANTqzhe0KY9aOamtufrdbyIPIIgvix0jCN8Jd6FLDfW5c2wFGuV2tBzJWQRcCHNAit7LGmUNZuhJUdJm2ES22CB5fV66dnVw6YfoLi1SiAsNmBSZ3nYmAm7BOLpyLrKFMBqYYoGcKNiwiRpS64DORo5gfSG54/ctzsVXF5w9LOJRzUi+3Ym7MejyzZHGDQBCu9QYiOey98A8ZlyQ5nb3h0fFwQFLTdUU0AZVDKq2sc0eUhIqwxGXcDdUiGA5mZBsd92ZXc1K6h3sKLyKzX1I4PgNrwb28h6N9f8SvoQ72iSYJdpKM8NpSr2K//ulHumBxO+tXs6UyA99cVWywm5C5qutLgF5nuCazv6b3akIUobjpdTi7dARsJkn2on/Tc0iba70xCtkbjXrvgt7BASX3eNFkhE0OF++Bp3Xk/UDXq9Xrjb2Xh8PehCIMnVsgyKEEiMzXzHdPDMrpHe3ZRc/UxnIqgkRZmkMKtDcajscsIFT0b74N+Fxbkv5acHY8PHyDdT7snI2nLQo7ACEBi64CCOp9liyWCsLRGsDLVPbznEgDeKsZlC2hgQnNmLY2+4N9/+8Qo9mZljWIxs56n8vw5MZxYOsV/kX0Fzdb8A57E3/UO/ReHvYmE3+w0R8cn0y83eceBSgRcTb5kpmgxOYDOUGwZYLdFpOSH0QRo0QCLIzTE3ig4eaurLkpV6gikhwOdwAGt/Zig5iW2YVN+5fnYHXiSqPgKfIUsDCMhfoBfumtpn4xxcmr6yRDmjR5Gs4ugTCpqpnI+EyqfLhjEytZ83KJckVpkkw5WISnaLEO5lnexhpCSrzFQzNxRHKrYY7STXC1kkqG9KlcNjYJtdq1qfFslW5PGg+EeMKia+iAVRkimGrjZRKKTdbLZSlzrasOQELciVh3ygD0KNG1gq/C4cv0YbvzRimh2VhEKq2/JL4N07khYcgAVmrPpuRs8CBfHC12jABlZmy0PwlXKXRJ+BIKZ4YQDvB+VXMn2l88daoG1mdO0VlkKpB1ZKSD7/e0qrceuyKcf+Dk7Cur0GdJnGF7nBitflFa/LlEt3l2F68uqo60iDSUU6cxRswoyvYIkI5vMH4y/ehIEWaNNgk/mWFrgbpllsQxDUEKqKutS5X7tHTD94stHF/Cdbpm4Fpj/JgNuwBdrW9xYJgWhMxOmisQWLDlieCQcsHsTLli1LjmyEa54wTZKz6fJN8XOE2xV9UnqtgwAImbB/i4g+bgoTQvUPzKedfVgv0UBqdxxgNSBgJu6J3CTLim6Yftk/nRYtehhRKzRfFAC5gWk6kVpClHE8HK6t79i7ez/fjHxz89evr4RwouGZnMuR8SEdGCkVkQ8BwXNiHDnCHD7I9hPOIG0AjUyJzehNppQu00oXbuIdQOsNqsE2qHkUfc2qUgLou0Q9uW6IlLw+ywXswHK4PeeLuyG0CEqMFnmlzi5yrwI5BqQW4GOhq+xkkBVPmH4YgetEIplnErlGIQukIph9ErlA8ggIVSzqNnfC1zsRkoEqBWNzJk9VcW+myZCLI8uA6jNb8AHvf6I/YAqL3kFaQVkGnBjg97e+whkN8IQX9ffStcZ79qKoNGeG2E10Z4/T6FVxIam1BRZ9jeRpBtBNlGkG0E2UaQbQTZRpD9rgTZ7jR2BJKXQfuJkQvka0mBkbBML+WOiNRExnRHVG91AgvGhwz5X8pitHnQyYfX1yhMQ0t6WEpk9WxrTFjQlgRLrdIFNo3H/+fdwZSk9mQz6rj0oduS1fX7S9jW5GJv8rs1+d3uK9l6k+z8e00IJ0xcqdH/uG6SN9ZmpSRvZtuqSd5WuLZhMhUjF2oVXoPe/HnkMJHHbJ1+tVtYPU388ayMHxRxWLU21g23iWVUJPyRdvDvHOduBynMY1ScupwrFl2pf4AwKLOcq/xOEstd0D/h5RCrOrIukMErRmbeFhsv7GSFxf6poPaqSo4Oyk3BYfCxlTK08BKwJ0RdAcuZVE8kADPZtOwDyNWizLYXjRzfyPGNHP9n5n5RwwmtIM+LLDBmJsSVssCY3ayaBaa2WN+dxmkYu/zG8G25+QBSRlICyCK91ghZFCSEVKQviVjT2aqQFmTLoufdsml0t6y62y2blnbL0MduUYrN5kceN7/CCXbo9bLFA17eovBSsAhlm0CvgWYH1roDWZ4m8blk0/afbOwNB3u9yYZ43iXs2KE/OJi82qB7UFarYHs6Ck+Hg889I7HoCpp0vfZDHEG0dChdp1ZlLONdnQyGYzCUL9K9x+6R3W1KlgkaVl9nQSO+0I6rdbPV391WF44r7rhmy/8DTnez29/vAaebfhWml0Iyx2zVqjw9YcnuzNCTXiQ3L8z0cI+qcgrK7oqqSWgKLCEvKPuivDgpGjbPE0ExiFaKs56SAaKcG2GaFKWUGhV1G/BPXU17RUDe1bVUMv4GVv4rmg5SgyZXJoJKkZN8Yy5rM5ctDmJDQ9iovpDrM2AdDw9PQKw/zdi0Nxi/9UcBMCelJYUWqu5GqvlpFM/R7w7BVtf0Wp9v7XaolnNlP1HyMOmaMy3WjDAVZT6gRZ1qYVvKwv/e5RUeWNE1BryNAW9jwPudeZ+y+QALWbtNRE20Yi4L9IUhytjbLv2r7ImPNMKZsEse6/TeujLMFefQyiJdjU+OqJqM9WV/6oGcjDDlqtoPUTY7+sHfiiJvbbDuCD/kPfDMZXk/iEJ+kXRcFQXH6QjPlUcgLFdVnxSxv4LfBTduFZ6ZLVHnmkEv1bhm1o9FCw5h+Iu3jQPTbilPkToiFUT/AhpxHe8K44INxpNRrz/AzzJ0a0kX9uhg8rvEM/t3iT/wO/mEN7Pr4Yt3vkn+pRHQsKBFhLv2+3a3NKQnl666Xrv7n1P9Q7tjD8rGRUPXbQGuf+0gg8B5T70fqlrD25Td2zZl945V2f3Ipux+bCi7n3AFNyQFEmMAA8jOJHSkMLIo4fc1uoYun3hXzLYrp9gV8+rSyXRcDgfiSiCTwkSAYjW8RdQDCYPIgT2RIoKMixfG2S1KAypw8th4opo7OB5tJ1681x4Oj0/hW5Bzy2RLEnuNNovQvcZg45xlpxH+GuGvEf4a4a8R/r5l4U9c4jg8nGGOdhvDI5cmSW7ADnItxNLsNq5oQgU1lpQVvKGroH8pq1BmQk3QaSXIXLB6WqBZMDe8AOIXgBdS3D2pAiLQKsO5coNYLmacoCxI0dkyK9P3rievQNdLlwuRZIMzBIXOQ5bLfU2UQ0baNmYAI6AXRN0WC7DxrLhz6m9lhELX1RbAapPfKtTwjDEzUpKmHxUrTWcLJinTr9immI0LXlSclsKrC/9wU5MY0cicIvK/Q9ZXGqmmx2pDp3DPM/URpU2hbF8K7Srw5f5j2AqxkmZKW3lXX1BX0VIwvqMeWnDxqSZufON7jr0sqKaOW3Gyky6sN/ky+YGkJ7jozAtlXm1tYD1IWsmGuPMe7nQ9gmESaehPiTP4VMs81mSitAq9cZ7vMmUXy1KZJ0mwCNNznnSYNFDuDsIw0MqcLND8p8xzVKMVHoUEgZXaz1uqlaBdabJAtklk1U0oR7Zpi0euFkSMtbV47GpBJVxbkyeuJkz4tbV56mpD5WJbkx9dTfLwXKvPIgFwfMKXJONdyHbyjEXkqhqyPxQWge46QCPSAGL7UPlZ3Lh6rF8rl8QszS2MkjZSAatEl6horyFmP1QWI/+Gc5fu1kP+o3QywM2akZFdcAZZEagI6KioqdBWccQLT7LKspUnYCxk6qL4AqUR9jBbbxCq/j57vWeOjf19mEwGuCuyAuBv3JucjHl+vv3+yN+bBJMhLTjqD7AvoGzNCoAP44E/8Ec9jGYsmU3vZKzlAvxKplQ18FW99LtdV/pecQcoug/TV0zVEDU6nEaH0+hwvqPw0eTmvUaLBYWcuHLWR2UqxfqgYL9O0U2ULIUbWTTvGmV0AqLUmFp4dsaR00pHREsjszjWqLOPWqyQoggR9HI46h3TA8p7EKJKndPN50597XovX/rcM13zxz4e+W/6wxO7QzZoZ/PJBm3tTtn29tIv296BgBhFVnMrTfUJTXxv3nFy98EvcYnYLhbrXutSGDkcFv9bEokgC2aLMLqyNryK4ly03NYce6IsSNLoPIotaV0AGtc9T2T4isiHPTbH1NHR4dzMolqA+agldBasrMaR4k3wbMsdeNXpwoAqZSfFdcroQXGcBjXoiHFMCs6B0tJ+SEBrg5Aozc0ARP+JZIHFt3EhEla4OAmzJfkSoQNXOGG9itV6GTtuvLTmZSEN1aN5tkmpAAeYq08akENW5/Cx1affJgqNIcSlTWgR+UmJTK3zJU4JH7Py+aJSGm45J0cLr0PS710LyO8Tm/tHx8PRxHF6S7AZtF0Nm+0dKNgsoGFgM2TJ3Div3oecu2d2i1Ec/GuJMm5oZ33iqHenOJ7663VST2KhAyl3UsVxVUaMjspYSMG2LpLkUsQ044kuC2GM4To3eNBal6MMmVGDOxTnqlIAMXni4LLZe+hNFJ/T91D8l3I69XUUSTbymQyjnNqGB8ijyCjedSFGkqPbHwR/O/HHVJFhnF52y1uOrtrOdnp5W/vRVdtbb1/ege0M8JPGAEn/KgUkfzzQoA7wC8d+2jB6gxVAfDGsWVtm5AFiEd2gNnsUwgnPXMHOFakIU2YYLUapwI4uKTJPNCl2CEfY+pm1Ywxxx+COtVqU+e1orLCOQxSD7LeKBQVlVuP7XjhLhosVwwZhqMuzQ82aM7ZSlocfM3G4hfGELZ6cKhwny5zkQVdmxQuN2fEP5iyrpOVmRhLqiNWeeHUmhHUikGDjbrcYHT+5ZfkLk+X5RU7J0Xh4cvBqYqFEw5PJuL/vW2mRaGQjQ7KhnRCJxlYaJFvbqFD1Z5KVeKeiNZewTmWrLuOcrO017YBgioweIOtk4J95nZMA4dZYbLfxpqpHoGVayCuPeosKCiKVyqycH1fgqkHsiSB5JH8pnhiK4Ud45XAbIaIFu961RQo/WKiooO7GpL7SIabHbFKAGl8kizkvgMFkS120h28HdbyzrdVLHLNpm+o+2fb6wh2bsEYozPJAccYmBluM7DAKT/UF2O3Tpi2gw1hUBbyB9bzY1q83tFMI66qqcofdlSgn5CYBQ0005iYq7qrniK3qyMeXRh0AyhZ1IShb1gShDBWoUAKdCFjOv370GYsQxTZdpSXyHqchVYLyaeTICKTGGlxHcWx5GfjiEfPoPNizOJtUjVBw5jKMVtq3IHS3NQPA6R+N1itHftv12tdR3BaoEBt+AZaDSZkosPceRLwyPwDZiXQEoCOT5rolXr5MY3eASPw/fFcadyIrNq5Ftbq8FgkumhgtPsiOJL7AXstWrU5SWbnK+BvT0Er4gyuHC4MMrgSEWhH71ubX4O3SPs0HOdaacB/DgT5p1kwlmxo4hf2y+iBMefAwXUQoA3oNvAj8lsfwL8RqJyvbQ0Z54PY04dtgwzQIbsDSePv+eK+r8B2sCHIYrEi9hbnrFURNnlyHLkzp9bm3RUAFoGQwfJfoOi8yixD4aGCuibKrnEAa1MQCDIibYi4lJ7M2zdgS0X7pn8o8OH5j2qSjjVsPR5FJeXFVStzSrKgJZ7gtSuHc4AEMU2FMYLI5mu7Luhp6RhYZur1AKTEYFT/UQxjqumrpeci+8S4p2ll60Z/KZ2E8j+ZhztW0i3WeQxftoxTaOJGkWEoXsNRyMkl59eNZujXkIFo2plBFqa6wRK8mzjzWBbucqRfIvNMWyHJxlR12tZEEPi43Yb/Q0F6ZhgnVBSoGqrAscUE1Q3m+YD4k9E/1LlELAGB1JNda6upJfbWcJFsGVbYoDy1p3Mqpm3PRLpWYo0u7to1GfGLIY7tI6QFx5JfUbueupRgatlmT0MBvDpVrVeJg4xaUcFtSpUCrVg6uZaleJZKbI+6/W4h3NChRFfBW1ZUFrhZcXeAifUIXK48pResh+6OcfWNIpldWjso5inHC2CgxEM/Dj8CqKIpVO+zJQLbreD9QB2BZVMxfQIusqtoCzF3AJ2yqUWEHpjJ7wbGUNVTWppUxvTUrtJ8kzxu/6u1sZGiWohzbz+P/sgl++lT8sU3++sQ1SqP+QX+g6zBwNbOGLq/aa2HEGx31Dvu/QXPfnSdPO/RfHaKAJ2KLZrrD0XA8Vm8JZSllQv/Y3xv5E2l+yBpjRgGLsdE8yMJF3mbXCoEV5Iz4BsDNFXOvZNbmfvSkpv3G46q3q2K+dB4HL2aq+QWtb3U4N9twRQFtpO+BUBTpp48eV4ejIQvlAk86f55S8FmnBbzElEacL0Zg5d3SWgWPPDL+hIVukFmVvdRpyy3MpkGuI8sR51FJUJolPAIJ/hUwz5f2eZosr/mH8/RafJijm2jGI5ngXwG1j8EH/+TFeDLaWJ042CYqj7mDKFlqGGRUVqExZPglB24BQNm73pYWT0bSDyJbPdrpcHG2iHpWkN1chNa5FHBDuycvde+SpP1JBE3e4vDGHSo/1RvdhB5IU2OQRcJAYs8a4xpXjo2FJgg4ctoCay+odQDRPLN0TfMoRbM8yJOucHy0poWJ5pXYF2rKNc+cliLFvLb6gL2wi+dMVlHEouJRBZ0dyr+ryTj64iS3Bc0FXe8mcGnUFoO90ufLrIDcKruiUGiVEIPjgWeheUZCUYhoF5YZd97jMHBYP7qW437dh4F3wexVyaCdojxKpSEir8hsEbvKupmNpI26VClWrqVuAWgYROhhc8Y0KotXEGZZdB6v3bONGjps2FL2WdPxWTPt2ThHpa5wPhOBbHV/Nf7zZX80ngRj3x+QtHwWR7evbIZCbpHIbRey3SK28UUK2AWytzPrKn4mN0mzVWukxSBRvccUD4bIeNSzyN2mD0Hjate42jWudt++qx0MlVTp1V2Iz+WMkamJKmIZHAogg1BUcPKz3/IFbMF3R+zsiNL12hfLU566mZSUtVsusH7SCPdAWCHrwolkSfCMxoEAwR/WROy++vNpOXwbBScX2GkbZ5RTOHZQQ2qyuiKnObtIkgwFmCLm62U2cRjgScVICqQuMd6Bv2Gu9JPRm/6b4Wj8qn/MSoYnI54QgaY+573jVwr+t5L2uU4ghS8zIzWOgnywNZTt4TWUu8FPShB5imCyjUTboJcxqsgLaV5p+Zvnau4q2Ybhb5Ck16HAVzLaV8kTDqrXyRJub1YhRzhoCLeXNtE33KisDGCig6zO8YCHyJVYAeEjEIQBR0EYUJHjjkzMbqm0joTndAaHw4Ma7j88X3KtZOrMrHrGYvq1syVWsKI54pcQsWmUHBsvANmZmc4cJGi+55TsAtbVErJLV971pGMX/RnJ2A3gQL6vJBc7h6KeiZ1QDBqm2vaurWSHr3bSlQZ1zrqrYYXTrjQtP++W6sUnXmngPvMqrApPvVLVfe6Vaus4+crpxL5R8SzBrmFf4FyBtVQ7WaDBms4W6NE4XRwSm4xaYR+47DK6blc5XqJx0QFjJI/csZXjcAiHpavwWpDJaYsUG3buI39vONq3uzfSFjY7d9nKYeuut5R27tammlONwtCYlpO3KDq/cIUzF1ySmqqZKIvVxYuXOzxnyRvhL/i//HnuKsny4CxF/1qimAe1q9zRLMo/8o64May9D/ZYaHYRxfNllqeiG3oSApz/jeu2F3i9ufCxz5bpTXSTpNlFdA1hwM4QfYOcpVda1oSzBUK5IzYIG5RAnouO+72JH2Ad4oZ/PNx7FRz18fuYvzfE2nXAENLwqvz3VTRLk6xCoHfA0ULGFTCsVKihOzOTqjHdsrEgpTfDpNXtjOHcdDsm/ptDH+yK/OTx5BRwVyc0IiUAudlAQ0vSRIGFWl0iH6kpxPeH+sZ4Dx9vGf/rwA4pZsgSjCLElhAsmHdfrXe9ubJ0/aOgpq4xuWzSbhsdl9mC6chlscpSBCaWOxOPAmyxshxjIL0hCUYyNINhTV2vXg5U76qH2uMSGpDM2KoVSUzJFMnenNnk2NPvanqB0zBDASlfr1YAByT0mVaA/O16ebFIi7g2FNDwb0UEwwX+YOJz5geU/r0/AYX9cUB4JJ5jcTLqHxz4o0DyY1BX8DXPU9MgEA8hu/2PqkOgZVgHZ7MQpeVk1ymmmsVQL0nL8b+EvLHSi/D6GmE1O0BY/RPH7ipsKoXQ6OSQKwLJsNJZu0AZQcAFuX9Ycq/ieyOZN5L5+iRzUrm6ZF6K9vcswzbC6TconAIco48ejFaLU68RbybFsKtEFpH3RV5VQFXycPQuYVyOVrFThaqvl1B/5Qrr0fDQl8og/HdzczQ3R/WbQ6piKl8f678PvglV8WonrbmmvvA1pSM0oTPYVTaaRddhnMtQIbBQwk27caQ/hlIdwM0qs9iaKFo/Q8KSrcRVqDRPE2Jd0e6YlyX9ZK99P7pjohLb6x/3BpO6CmStaW0tsrt9VVWyyoEAIVTVNxf4hdhEZv3tHTjE4FsPh9kMqEV22xJOTZWnSavz6AbFUKi2N4Py9haXfqG4TTqbDINJ/8gfT3pHx8Fg8ttGoQqXDg0VuV2POn+pnTztqBpeaVskFyApiTr7Igl/1HtLn9v6e6+p1wR2+MHd3Q2dtT0CCnx5+nAdE2/pWpy+Wlojjq1Gq1ooauyC+R5SoOBmKp+7KLgBXnqamYfitSswjjmWq3paSa0gwgodbZH2lK2BrnWOZtHcsVgKB7HWw94BHKzskUGuU65Jf8VwRNXnGla+o5qOFefXuw7jrE60D0A9DMJgHnmIHoImoDhHynk89Hv7G8qS7g4RNtTvkRJzBx73PI3Oz1EaGEedbaUCNkHl+mMpc9AAGhroFZcYqteHCn0QskZJah7MT/NgmUeLLMiWaZqc4yEv0ccgXi4WQZtq+h9SNzelQwCMNfWIyTHuBPYv98xKZ7te+927d+8eHh093N+ftibT1qtXO4+fHfWfjcebL18+ZaP91u7UnCTYSzVZgSN1gYaTOkZaEdCGKlqZ5O5oqFaMasyg3kQjghbkYIG3DYhAWkzq+s8cc5RGNyigt0Ol947v7ZWDvBtcofTcQXLLqZcVGEf+6MAXcNjojUa9d0Hv4GBj+OKvOAfV3nAwnoxO9ibBa98/DvAmbrQlzrXVW6kN9l184heMRMJ217vXI4cH44jsGksg+p2H0s9Du2scEdLj+z+mLfI63Xo2bc2WWZ5coTRYRGdo9nG2QNNWd9oS/h/ZtPXs/bR1Sk+KVkvlX6etD91piz6ytJ7hUW4vUDxtPfvD2v7ZtHUdfsTXuq0rPGhyjZt3p63bMMpJxQ+fu9MWJfe4fZh7aZRdTluf8chzdBYuFzn5chbFCBdTsoe9FtObcJFVlszFgVR8nuh5l9dTgdEHuByI+GkAAEfl0/j/ji1LkfYeXMY80JMZpMltZooi5jddJJm2xsc9HHaSUJD38IR9qCae2HugJ/FDuagis3YyO4WRf+D//Tjo4+O/YR0BnOcP2iX3j/dbD3/+8Mfjzw83H2z89un9Dw8/0JKdz89+5X91/qvdIcGAqB0EdWUfvPFHEyIb/TYc+Bvtk8leu+tNRu8CRWSa/FZ7Tr2TyZBdr8Z5v4+VG4szFjFYeRUFi+BmQnbGc5VtFpT069ll55TWuckV1n2XPS5ZQ+Ut1hh+62DGFWVQBKdsIFkOxixwxWfXO+xN/FHv0Ht52JtM/MFGf3B8MvF2nysET9wBHaafJhNrpIZGapBSg1MQQIoHFJpdBinKlovcwfpLhOKvZdzETBieUjtH8pt2SDCCWebNz1EQYuu4LOBekdIKE8dKF4fdWtfjVqAsrkH9USX7V2VcWXu1keMkD4Q3sGtApdJq42ToBqXhohSmer3VRltgc8wkDRbYYc41lFJptXGieUCihAT5rQwhZAyk1lptJJJO+jRNLlHsGgZUWRELQf7vkrEsVVcbM0VnywzNg9sov0iWeRAjNxra6qqjdlQTu0v00ZkZ1HA6NjyXlXgLXq1kJVLdbQgsrmwTlPJmBbEujQnCbBCkC5q8gQT3I9DWdeZsm3Gi+zZgWH41g3mxYFo4wX2lmjSxfaWqLKF9pbo0kX2lqnl4XlKPZ7qAuCs2E6OK3KsGejboeb94O9uPf3z806Onj390ycvGe4y0znVcrljMF2QBv1TgLmbIyA7uLSLyogBcxnndymeSu42TgML8maDAwIZEnfjyUS7Ulapz5EQNf0QxDYdF/zTDzFfp5yI6v+Ad8b+dPZEKaiRg+oF74NOwvsaSoJ0An61CENXnBTEPQHWp1hgPY4lD4WahviLs+hZ2jk8IXn4F+wOrlW6RxmtW3hkcN4nnkLHF49G3SbVDVK9x3JelDyMCCbhazWD4ZAME8VNhwKOayhw4RaEvdBiqIxOc1gPdr4SE3jow0IU49JuAh21dAi7LmIdLpH+piLYrcgXpjWFah2xTS+8gZHLWp4QbCXz5A402KwOyWscoQV5TgKmMvxpoAcra0Emr/ar3pj84kGjxXDoKOeeqiT+VJ2oLjrISISwJAVPHUKTI5IllEKpl68Tb1DZysjS05dUyo1Q3cYeauEN/XtwhNi3SmqV3tGRwLD5NPUfixvLz1HOkbCw9UW64AKNMoWEI9WSlatJH04n6l+egtWnyZU2TWEp2dW1QLQZHhlnrrERySVw3Q9tg5DqyCW241HrN2E3PjTQEK0+XPDooAcLrJ4DFOG0m9LTGFP/Pzo1qzR4BbRtLk6eWHgBFSVld8LJzoKWcfdVciPghoTg94qGPlR5JjPR7k8YGtgkd7P7o0hPlY4uFmj1IgeyLp1uctoYD5itBkJr8qpNwkTcpyrhouH4EPTqkowMz7aLpAmLrokruxRUANHnljyCI6O+aQGKN6oHphbJGs4tKgLJ2snKaStIGn27MluEMygai4xvVhuqCAcGtgQd4HUmUNoWS6ApqENaJRQ1iqKN2V9I/2R5PanEAJIlZff1G0QvBCtoO+ZAAdA5cO97ox2vpxytqyLnkYKbIs+qLQFdw47BWxtg44U/QXJnNldlcmV/6ysRncqUrk5EE3D67g/42U9W3hopWEY/IiP9M8KMN7pj+VSnNJs0NKi4O76FUDLFeJHEiGtnnzQ1ivUEU+VyHdgkDYrekqMyBsObrev9i3a3E72lTWZHh471Ajs91tYrXLXmtgVuWHlI1DeuCBfhSLrKSNmQm3Be5uZ6b67m5nr9RidaQaTUKlcRUL2l2apNm9cZ4UNLcMrpdkpWzkWYl9Ofmgkd+oCTBIkSYwm5H6thZL4x0ebuSNFTvSVJdzdANd8GlHo9fCVq28l2LgE6DUVDyjp+IaLo+21OT6ND62gRl9nbhTMnKlKmKkhLFQY3Jyi6rzZZHoGF987eoHUvYCjgB6ueNQ3vkSRIswvQcAV97rBJWqnuH/dc+yKL2lzZEjIUMPALfnGRfYgpiKwCj+ANYMyh+biACWXTX28bmBh2VFWLepMTFmzsYvOwP9kmIE3KbQTaHS8z1rDiVWAeVnhH01woa64dSXhmdSHtBOOi/8QfW9wPRxPZ6wJvZ3w5sTeXLgaWt9m7AohQ5H9dIrBkQ/crM6GbaD8lxbfXJFTVyBuMiGeGK+9Rr23pU88kV96fWtfUGfIWLuwIVbf3oSewK+9IqT0kG71WxXcfY8yRGlUN7rPRgdmByaZVeyw7srFq1p7IDO5sm8V0+g8Fn5627AVd981yJlGh5r82U1+QCYgFeTBndqOs6v9j9Fo9fjHq8lg2HR/5+f4QdxyfDsm6UqoyW8+M7eYddqwZEpOyqDj1M6yllKGLuTy0k4uRWGNHrSvI75ChzZmwlXFpZFm1aSST2oUY1inVLYzjUGA59tYZDLlOQusfKLIGnRzkkXJ/VLj8nmoCg+tUzGx9eh7ge/SL5dPJ7Amvo6EUMgGxqJvqV+uHaD+MqwxuZ3tXxzc/GBHSX/qozcK8Rz8AJHjo+2Mc7jGxfvBs0cGwlyDmQX9ahvXRoC4vRvzzPpY2SfaKUTl8qI0267rBJ5tsk822S+X4vyXxl1L1kcYPmAcvrK+0uNF0g2Mlp63D4lonGd4HJjrz57/JU0xDMhmA2BLMhmF8zwXzVP3i1Xoq5+sN0kSq/o3GkHSCACZWHVaFFliWqVFY4/e2kN+oNJv2BX0N3TTw9gsHwbX39NWy6ig7b0Z7dA/AZRE33g98QRThHLYq32qutclnHIg5kpZ5h7dV17zjhkl3lpo5J69l0d9W092pvdg2+TV9wrr2IqphqEe3PgVkFZRL0LuyljH8gxSZbQYqh5gEUwCpciUV/YM0UnVV7nibXxLbmLMwrCZj6keLK9bu5pICY8EytLRelkNVvSg1faqTDyaSWVp0WGqhh+SCGqr9xgA6rrG5FnZjBp9bjoNhFqneiuXjh/ynHT3OHD1MdeqLUGgWHfNEH5f3WfVfiHfL2tbGfBx0neL/v7/X3rWiN3+x6I4dHo2xmw2zQ1I7d1uYSue3tFajRjXQC1yS6bNWObegovDWjCoZ8A5gPI8uFB/kvAyaO02U2NRayW3IAVc5Ho18ApwGbV0r2oFcbzoZz+KYe4RMtapM9W8uaRE++YklvXQtfVUy5CziqctJdxE4VLEPniMoYKIUnYn1WYLTKuKfCfu1slpuLVm7RjWIPSfCsQvG0sJqUGigvQMVAmlyBPYPKu2efvYCyUIbt9zhS6jD463g4KAnSja7bNCT3OQpOw3x2gX/ioJzBVTjHgZDtj6r1colhs5ztDglt2a05M0EvmLHVeqbHDR/vPD1sVxTwbV/P3LS7/A6TI0b1eELrmZgq395hXiki+B9I9F/TDDVdyh2mGMUXKI1w4Jc1TY1aZ9x5XmGWRefx+qZFua47T2t2gSPJBCQF9ppmNhn1+pO1wAykv17P1EQA+rvDLYlJyjQ6r2VMttXh/0EGYEHzsUjuH3O7l2x5dRWmmKfapH9+pHWOT14c9sevjNsBR/8P0xjbQ+Jg/jgJg+wBf2FxmfF4eEXjkxc4ArY5TNfb6bD5TIaH++Z0rlCYLVPWnbi0DvuTd2ZdYmjKDDxJzcPe6IDoCuza+SpwTpcxTbYgYQoCJrPQ/l2vfb08XUTZBSDhKQrxD/xs0tsXeTvf4tx+PZLvg1ZbJOEc2Svy39jQHMczdlUmGTyU6qTnszS5CmbplbVvDJFgb3SkVT9bIJS7G7w89H2SPqStUl5sZiUYU2gcSSJ4s9QJMrCV0eDYH42HAyrI9X3a6DxNltcFbYgXk9pkjm6iGSpos++/6e/5aiNBcqatvVfDMTMb48SDZxthFYZHxycTYMbG+pAa5yi+CRcR3SIemmbaGvuTgHKV/cGb3iHN9wJanS6S2SVyt3pxONx77eutzlKEAuLK5mr3cuT7wVGvf6i1XMaXcXIbE57c2fhk8HowfDuQnLJsj02uXM1enbzQaks7G3uLkf/yZMxWdx3FWcAygpAGx/3BgGNJfzAO3vb6E2p47bVpssYMk+ara6Kcv22z/DdHx0peYJIvHpdRtp5FMmc0SHvBYsyFRnuYpIDj7sFSV1uVCNKWsIxbkbDqgHSpykr9emGJSAEZEWOPT45ACHJHfk2ZNxN/QWmYwWjIInxRhzhRysEkbVl1uF1GxIoHM0iZYziRuLONCVz5/CG5K+2SEsGKnTKSWEuoYbIYpebTGOdgHANVH7yj8C3Uf7lx2B9PcL6kOcpmaXSK5oRV6BCr1P6AeXRuiKxtJGNw1xO1OwIHcXqF3vhkJBMsWMehzrP4JJJbnkJom4JE9EqjcK86j7e90UCfBUvcYd0fdu5U5xYe5V1Ya4k9Uj1ftXS/tUcEMRkH+67MQNVnYt5365sNuTfrTMa4SNc3F3oh15mMeUNzCisivCszoE7whHrSsduUdbiN+W+q3qGDP9/1nmwpsd8lnxiQIUB+Z/VtgA2IU2tWYhxZfXIfsSNHOTkJobYl51tbmM+3jQRxus0yqWHJfs3uRXoVikTdbZA5TM3L3aZZmim7NHzLS3l+tWlL6rS4OjmQH7kqGmi+8osUZRfJgnY5eTXyx68od++1JVFps6x0mBCIGz38SDmtce/dmN/TgnzYTW0opor94Zih2ccru0BakNtWU18bjbTtoYcCY6ExHssLgVExyznyUVxj4g9DtDHhoLcfdbh1qXVEugl8PLvNv9rQggl1mktMqdMK4lGddhLPSkGqJfTQto2KezxZhn4v8Mrg5MAGWRSfL1CexBmMnMAb0a9SoHx5OOxNOt5/26dA+ATS3rrdXW97p2MP6iO7JqAR56guZFCYLiIZE6AYMrxyVcjw+gwo2UWYMuNp/oWjPgOHuTCTUtRdoaT/1i34xQ4CN3D+29tR16B8fYC/DvYLcIWnH1kda36xA9YN8ofe1ua2Omnl+w/0+2AfICQ/jmwqlq1RaLTclbdinXfAwOe73vYWjf2+YYXB811vx3tgbzwckW922O1a23TKUNg1u96L8cYdtvKhdUM6eASxZcS9mGyAGTHWwbQqFyTPbIe1cJb7q+u1n3ntbp0tU7ONWRcGiTe2h/VkF/hn1wvPcpR6NHmZuAM4MMSNxvgr6zrV/qPYyy+Qtwiz3EuXcdt+YZdNruOkffY1G5TQnBfsqdLSwZ28tuXXm6fzNKhAIP+MhieD/Q18HB7cgaZ1ypf4Fwo+LzkT2+VdhDfICz06FFhCIaThjO2nr/JcHFD/igHTYSSeKeXp7MkdzI2Ao8yT2ned/ex6bQ+HcvKUpdZhXlRluIZ2eoqu5ha5r1ukven1zwjyMoWoN4/mXpzk7LXfyy/C3Ltazi66XuhR/9eQm3hlKPWSFOMXHmcONpH0EuXPvBj9vsTvGVmyWGItX7BIzj0sqXm3uOP8IsrwiREGRDxh2mZbyNiaqEGEOxxsozemOqIiC01blnFPzWICACgrUGw+2pBhP+worNNT0YPQeYDAIVARpugGiUIZ7LToheRKo0f08Li3z/O0vvIP9+GdIA/S9k7Xa2/hpN8yyA3VF9LD7Y7u5fUG7yhzvfH/2/v2pzaOZeF/ZUtVXwlyFAr8SBwn5JYMa6wbkLiScOJzcKnW0gB7LXY5uyuIb47/9696et6PfQjh4GT9Q4Jm59nT09PTTwVkKoiQSfDE9zQDs5qDNB3GqsailGmxA+yB2CAfyU2xYz3AWakZfqNnVOfBL5obD0I/2PKBg7n/Ep5O1zGKZe3WM4q1G+M3MzCFNz67w/CzwiqVulXJoBDNEhviP3QTXy6ZBY/8UJr3kFfy5L3hFQwaIHp3ZzFg9fmN5Y7BqwXdZVSeqs8NQb+AXVfL+cMvRwHnQOZ/UBjQ0prqtVVa0RRYycpKpim8tSvz0LgptUgWWXrpS+mwl6J7OirTBpTSd09/1o2vd6dey1VdOaWBenea1KS2xTgaQGj2rdRQAUwTLUOFGkjKeA4gWgZ/w+iO47HpihGKSarB2I4q/SplsI1lr86M3X9jwanrMegXJrK9dVctE8+hhlTs636g61wQsZ+zXDYKG+4XBpZJnLSBNGUOcPJ61z+pGp31hSkqItIXGH2IqYySmJ0+/r5IHgyvrYTcBVGyCED5ITNLU85Kebqed8L++NgQCuhP+A/kIs2I5K2hU7DYFh2z1xV05hYyeF5m/K3wKQBpITwSouUS3ptpAs4jlNUnv98sozgJ8iswurq7iudXAbW/AnvQoLhLoX5xRa5/DKJExL2EQrpp1JolyEmRO58V1CikR8P7BR8JuclpjxEE2tzplrwWnlS8FujgVD8HZ4Tt/nYAkWCDrdP+GDSKo6FBAXsKsgm1tXWoDsPJgcqO4z3wf2QmpuMPt4v/oDbMTZYAQslfAeKWNTJqLOmr14H3o7Hd4if7/G3zfOTqma019hMcWx/6Z5bJ09nAOvs4tHaK5dDsqIo9sB8eNO5WkhbRhyWxo26pERxxO/WAmfyBIzxdfCkwzLU0SIcpng4yemeZ21YjHriMw3VwqHaSLdhChW+dR8kiXoA9G/X/Fr8qgrB7Yoa7IG76D7Ot05sYhbBPvMji1qSg0qey4uYEGt4JGsE6LvP7MyPXWVhje8neD2/csTsV3FEQvkhX8yt8T7I/tc0y525sl+tzBcdHu7V2SHsuUWqmoBWlvCo3Komqy8kqi3jWWKU2JaUgjXvuZSy7CYmymQzE9mfzl9Yb/K/EWVJY1+ApXRrGepyl2Mhq3nCvMUPHeKNh2K/BFW3l25SlgU3sOnxqqYH7/CqIchp4O72AkkqWEVpRnSzlnaioPSqCJQENw4vd/8eYKCF+P++8OXs1Ox6cDMo5OGgXJRjDmw5OxbsSmNFymd7lO8EpjEOVArRY8Hw5KViyTpzScgnf4ozl8wD+EBYZ54x3k2uPgvwuLuZXH9IoW/SqeL+YD5Okdz8G8QUUxLlgNbMozklgh2F0gV8GXyzlEJ/VlCdbd5j2wR2WJ5AZtDzSTEM0XclyyANmixGcMbr/9slLeGAYRIX1MpYD1JWLthFzR6Ou2LsJ1yWJMlcic1ougq08xUAzekh3S2ZZxWr5sntRfFIgY8nudGO6mfzE4r9w32e3PbLPbprF2AGzXOb7UGo57XSFqOyaO0jU7Frxl6jsWnpR1Oxcc6qo7F5ztag5gul5UTkI+GPU7Ju5Z1R2yZ02anYrfDg8b3NODbGwPIKFDN1bFq6NliA3egUArgr3ikvziQ5Ae6TNipZYUzNLWd+02J4tLVYnpBSoVeTUmocL2ZS+Sgl5wJRE60R6eUxKrTbSSxvppY300kZ6qRvpxU32akZ68RK+0kgvpWSvPNJLCdEL6qrz6UBlkUTWVPnXz3lQ47b2mLq0+RbafAttvoU230Kbb6HNt9DmW2jDh7fhw9vw4W2+hTbfQkswW4LZEsw238LXlG+Bh2nlSTsRADdkuSTSYGcR50WczAvhBKE+5rwqO+ndg3HOqj1t6rvOiACLHjWEKbIRl8Z1dKMbFjWV+15HNw+bOJaO1FyNgc3W02JYbY2ssRrQbCn9dg1bMVXLFS9Yv3bF+pK/uraMHFOkDGK5ZLE+RVziNAfkr4HIGI9vk4gswnG2iNwicq3ArRoiI0JyRE6vb1ZFqRmFZh0EHUDQwx1uSoV82bdOKyK9Dhg7KeES/QI13kwfpOf5xCyZ5Jd5RqKCLDgPKz/opk83cZI4eIUquIJ9/nhwGE5m/YPp4C3TjYpBzpNah4PH40aYMKZrNOST0o+FtQKufwIEt5dhtTK+zSJ/W34snI3pR6s1OEJgXLOcYDxZdOOmf5JkAXHlEeNlp9xZ5iZOuhpuAoKU8ZMW6pWoXFrf28fqe7s5d1unq63rEmzpyt+RrjAEAarBoJDbzyGJPuY3Nhvd3USpbrspaGaXKpaxhg76ta1uVh1+0o4i7LESYyFiG+WvkJ4Y2Jh56IAx8XlnNhhCjJXwcNafnneou850NJsOTkIarng2nP5zazwdD062/qsXdP8JMSG67969e/ftycm3h4fnnel5582bJ89engxeTiY7r19/15VP11WSM8cXzjXD6vgvETW90+t8AO+Nzst/dW6ZgxbqXWfU0rjTM4upWbFdjDbEdjkzGLY/oHWwXV5El3ZhO5dHORcq18C/qP85/fOCJHMcXOjwlXnKMjlJWabMUBaq05OlytxkIZ9YXkQZ3i2d9597ndsoi+EwMDSHpCtxgjWRREGwAUyNQwv/vYqyKClAUse6Izf4RQT6p7+KdLngDZZx8Yn+Td0sYdg/OkA/Oy87d1cE1jRPk0UMEXQ6L//oLMlF0XmpTSa9IVlUpFnnZeennzu9ThZfXhW0blyQLFp2XnY6nz/3OgV09/JfovsLhO01yfPoktAvssXBFZl/zLmzSUby1bIILqg8Kk+vSXEVJ5e9IE/B5Qv+Du6iPBCrfBl0YB0cftqE4YMcZyeYgrNyDG4iH1aXEE9rCN7EL4MbcHmBoW/SrAAvEOp3QmezSoJ44RiCYZMxQufz+8/vex2qHb6Lc1hpbShfpwuig3jfDeGbZZQ4oZyTotPrACbwWvArKsg1SWgfBfkdxpL8EXNFYiG1NppuYhnB/da1skjgHztKYU+G2ph9SDMIbMaDOTCWfRBOZq9G46GMPwx1r0mGvIGj9kk4PuKZKXj9/GYZF+7qk9PjwVSvnZHb+NbX/Th8O3hr9g9JrNzVMQOXnpTCXqoS/VuuVm0RzecZKYw5qa36BwfjcBoeWi0doFLbKdBSW9kAUxtJmGltuKjd346b5FttM1KssqRknuNwejYeOmZqgV5tJaB/E8V0FGHkw2TfWjnkoNnrBcfh8Gj6pj0S7ZFoj8T2Noj79mj2p/MO40JYWiXdqpKzKDuQqqY/PApnuyzToFKz25OWlXaDvaYNnjRt8LRpg2dNGzxv2uC7pg2+b9rgRdMGP4gG3fefeUqM0+M+JruxM1Z5s5asPvwvmReYFQNzMPA3Oz3u5dlWTFLXfBB2zusNI0+9Idz2DCVDwKpDIpHAEWnSKj2glovINl8XJ8b1FqZQ5+ZDXaTZZVoUpO5mcepSZyQ3BKsxw3UzrD+euEZqj6neK+uPWwc53bfS+mOq2FljyEYo6hlRXID1R1VvxPVHFtdn7YHV+3T9cWueGPtKNuV6NLgQhtqCJ6eIL+SMC8PCRVmhYLRy2+INfPrNKCx2GNT1I8Y8sKpkMh35HN8qlCWi5XrqElfz+n6dj8BzUjFjQih7ncdKYFzqPlYBYdHW4UinNHZ5AbK4PG6ctnX2a+WuLuuWirE9QYzWOofnyXbvPKEx5F0nXbFJwG6gwOobCt0HXLNpMMKC0AqUQFPvhebeTKa1SGkM1tbFrHUxexwuZuxqYQk/axsmsfqNrZLsds1MkqqonKBG69MKJEJqKCedDBloLqiVPpzkV3bKwq97O7OmqnRofNsu8YSzO7ZJo9Kz+RG9zN1UxV4hxmOjrz0RaMkCD1YqUlcVSiJMP7aS6QkbZspg7vK8C8w/7S7KZ6CEkORCjERL6EE5m4ZjJAYKh0nPxKvw9WgczsZnQ8fB6L+ehmPHN0RzranrjKjN3SdF68LJGqh9uHEYIgjkcZq4MVhn3CecpWfwV4PR2girfnXE12Nd+Vq4nEZ4ExXD1DYMqwSC+epRxGIYZnpkKqEYho5GqkG8+hWwUqOuUxY3i7/oavaLzeSzyNuMr1Wd0JZaQWA2vRRGY3pZ5OW8GhtevAYbjV5EH0m2cx2DGNWOuoA9U3lF7V6xjZA5aO3AxD7bycgizigWpcG+A6zYA5Me8PYYyhmf91jGiAG8Sh3oQveWhlxd5ZJOGIkG6j/eBoeM2aBLADqCa1EtaRxQWXMQuivU+pZuj28QCq5a77GNsPANbArBbmviCa4qXwHs8esmuJWvXz+hrfX89dPY6veZiNGS4xrYcq35aymPHYvg7VwL0Nu6V8HbO1egd+B/ZnoOsx6zxol2AVAoL/3ateitRjW3PTEQxB3WZaea+uW4YxHYsUFcbQQ/oki5DImQQb1WCcpo1bqo6qSx9+NbLuxjf1PixOqp1A3CxCtD46xYR78q7a2+sKa/K42qVizGJt/aPIwFccm7o4E6nVpXXynknPQdjFToXSRpvLajOjVvRLST2rRYGFJrFAxOugXpfRPTLOmNvSsggtEA89PP+o7ICgbE9SNpbcp5si0CNnOezwi2r7JvBmemcl+Sx8LrFW9RGb2K8p5KTEtRoqfccVt/4n6KWKsYeNqb4Z7HMJYKV3/7J5Xt90rbP61s/6S0/bPK9k9L2z+vbP+stP13le2fl7b/vrL9d6XtX1S2/760/Q+V7V+Utt/brezgB1+ITE6H6tjEwJmgadJ/GQwPa6WVh7NFP8DAaqr2FHO0j5QyNaGSkWKeRdIGw5vV/GoWYYXjsD+ZUpbLStkuQhs7cnJU5dvAky8EDSp50FXtklh0uzh+7bwcOIZGo5xkSMnboZiOe1NLYbRoldopIcI1soeBGSAm+ExGN7Az77WaqlZT1WqqWk1Vq6lqNVWtpqrVVLWaqlZT1WqqWk1Vq6lqNVWtpqrVVLWaqlZT1WqqWk1Vq6l6rJoqETzFKmVAqPB7AE6DRm9hbpySb9jmHYmHX02ptpoYmLkdmilaZTKYmajSLD9cNAdffNi5bv4xvilz2VBcdBsFWWHTxJa1Yr5oDpj3CxYq0ufRvvRwKkpQDPanIxgFc1zufIHYBtFqERfVwQ2wWlV0gw06b1NsEamQZoeD16/DcTicHr877+ywcBNMNfQP0FbRcJKsmrMGxukrrRG+Dcf94xl3q3NWUjRfo9ez4ejV6LBkRhV16Jwq6jB6Ctqe0Rkk8eXjO2uPw8PBGGA/HZV1ytMtMmrtrHM8OpqFw8PJDI4lRXGr2q8oX2APP8B/dgN3F9F1RB3t4A4Kuiy91GwRX1yQjCTF8hNVE9bYXtBI0rCgrDEqJ8u2m6ER0VqUbj+0ILdwImbckx4bVWCELrdNL2ZJ+iFdfDJVpN4N5mszmlagDl+f0aoCmaRGGGKtpKtiptwpvSaIRvO2iHtTnUI19sElRaWzccLCB9GGFfjYC7rL9BIiLeczsszJHTDJqGeuRFKeF7p/djiYej2p5T2gY7hVVbv2qdjyFuDIY4C1XoStbrbVzba62VY32+pmW91sq5ttdbOtbrbVzba62VY32+pmW91sq5ttdbOtbrbVzba62VY3+7V4ES6UhHs0RjrT7nmUF7V0jRUyZvEEMiENr78FMQVCTABdB3nU/Hzy+jKfFXVzt6HoCB/kdGJawp9gn2+2Xgy0k9VGRQd6ianV1fJ6eKfDRU+QI7HOcIKzMU9fBaultseZMcc4b3u9ltp+cjZ+O3g7Gk/eDE5LOjCqaT2MzsYHZYOLCtq634bDKcLfu2hZRW0JXnql7UQFtdXo4OBsPGZZTLxNtVqeU2ao+h73+VLTBq5/vtRe7nW+UCVony+t3KofDqeh2Dqrlfp1s2cT+y/FNaXKJk81dlt1qvVadvvwt8G0CuPtmmo/g8mMHohhWRdaJZ02DY6OwvGsxlm3q3pOn6E238TpAzdYp9CuyUFT1ZYSC705JIWMtZn6Dpqy7ExGeGqFRPwc7PmAZ5kPbAJ+1lG7B+h8Gt8tKxcmGFPFt6ROAjmNy+TkQWOUt3l3NO98fEt2eN/71vIqaAwX6AAV03pSyIxja9zWGY9he9ws2t9oayzrl8ewK+6L/W+0K5Z10SZ2RRvftSNfCqzuzbSpfTPiWnIp2ZkM1ae3Che5nUa18v0qsebaxM7Fi/zeN5AQQ8SL/NGcJliYJnng0N+CL7IjXoew1A2uo7TNpIi5Ig+xGhoDuvXe+t66zOw2saloS2Ipuhvu7v+c9cf94XQwZPlVaa91Upo7MqGjENpW6e97DABQeOxW5++XGAF42imaS48VgMQPBB411pbqJk5oSxOcO3bYsofcCLWFiDLL9HLHa8NYHoYImn5TFr3ntD8GRnc0tDjtEvFcIGL+LNPLS5qfkQX7QUtx+gMzwK+ypJ6uZhxORsdnMJPZ8egIsWmZXjLbzBLfCrEdHFZlOqhmbwk01yqx1Gz+6LnXu2ZbMfwKUMJwY5wxgTBG7uJA4LR9xiwksxs5dDpu1JSHS3wHHBBmRbI0ldpj871740ghrB82lw2x02nD4alB/SI27KnhS/TpTUO5of79riClA2BuU20E9wC7lV4mQMBmH7J4gUlXq1Jp6mm16KbuXJMoX2VkMQPPIRr9Czf51XiANm89JQ1n94/zzl2UJXFyaaVXw+7gK+sMxqDKLpa8k/3P5cay9wxzGu5tM2XYe64b4v4RPe4ZAVHLynviz6LR8eFMrMI2YsczBnfK4PXW8WAy7R8dbcmgazDkNrVLHwwZ2ZDR1mhstJ4M0batAO4k7E/OQOA3Hv06EaHujHEoXOJ8xoDpD524/jx+7UOWIDYLTzZutvn5zje9Wr5IrD71JGDrrBU6T1AU9evATAko2yvSBtEHJv9Gzw0msYeeb0lSiI6FdA4zWPJyLnHvBV1K9mihDNY3T69vooxTV/rxYHRy2odNVML8XWUkv0qX2OX0zTicvBkdszWIncTpT2YA/cHwCGcefWLuMf13Eyu8nxlij7pCUBph2kZrd5bttFBy2SoC+zWCCOp3cB7/H5lVBAf0jm5IBXXDWGc8QC2aXy0Dbd0n1MtF+tkBg8vwiTTNyf+8HzzfVfxBAVC2N6jgpwQYg5/2gye7aM53Ta4/2Oao2ksW50hLLL7FLGWMlFkMtuHG67i5DTy0F68UxNcR+0N7m5vjUPP/mxsC2cHnxFoqBy8CksHDMPPVC6kaihU5DeAzMk8zeDWi8XdPFCBJkb85MelpTbxHTDENQhrzS/gOYaP87OnVhLIRhUSCkGmVFIUEyiYUumYNKqtJMqf3pqlxVGEHp61adYv2WgLgqmZc42O2Y+W1JB50xeItUiZBFOeRbW8jt2f+FkUHa8gEuLohWU4WhLs90CO6EEw/L+DIJOWJrKC2bck4nI774HfFrmgcrsgi6Q0mqpx3GK7qBmmsDB/jamWOyIbpHC+lxqZ6C0R0VQvp/K71h2XbkqZZwFGf9GJtch7qZ2HnAgdvRt31qau+8tj02YkBlg0PRif0vq04ilpF/2HUqpUfR2to94HUe6xxJLUGTQ6lr+EGjqV2dOCyTubpdZxcfgGkV1ZVD+2VBhtCfKVHC/U5JHasWA01cF80rsR+RpTo5SQuX840oOwvBN7OZYI6Dg9G40O3+als5ZICypYeOaCrtZQFOpsLgYXX8NPHQzrv+O4yTj5ibOj0lmQZdZle9DymoY2Ky4V8HtZMma+T+wLX7B11prw/IZ90igiNRsZYTEa2UDlnJ3sOwDJ6oi9SEMnmO9RnTA1VgNW57xx9kGPRVXx5hWVogW87urkCcUsA8hnYoJBfhFW/LJpnJCqo5LOHlAe2LU2IBWUqYNpxvDLYWnpo6xCCrrJhD3zpTLBQQvNgI8eDwxBSMk8HbxkJFqs5T2rZOIHxkbhYRCZeeuTpL+O4S2AZskg8sdjEPuuymXW5zPo4pKcDftw9PdBLxtXFTZQVSOtyQuBt3cUgOfRPktDQPGsAaPoGNXccRPi7IZBYo2ZgeqWt0e6iFqCcndQBFd5G+unBNnBigakdHgY2osN95UJ1LeoSPfOCTinqFUZVdvHVuyCSpnOCs8c/bfM/cuWlDHRNcQvZKo0h4L0JmAAbL8Nt9YnKeHcHIQ72kajaqxYrVh/tgrbCY/8JvmXhIb9wet8pr1yhByon72JljIHmIZ1mMAhPmjEYbpn0qH5nKuHDBBzr9yVJIPe9lAtG2BR3scczkUJNQOUwHE7C2bg//GWragJ8AWJ0dnVxKGlZZLj4mL9H4JoS0i51KTBRsQw6N+VVw3umhmuwLHzlONdFV9x8XY5ZfYuHBn6jmHftLs0dZj0rxeoAtTAUgRYTyWlQyNHVS8jBTyrdQrCxnEJOuLGH4zcKYoqVV03lHxJSagoRA7mbdOUSQtIFcmkAPfgkyuZXPjyINTtpLHReYa8HQ0VPgUoN2lqsBwZ4fTzqTzmHSj9bwlqlFq0AUZlYg+dWF3u7u7JM1fGV8brmeuQ+YeQg1y5Y+yCrelO/9Mfj/rsZ05NMJSIE39gi6n9YeGysC8CgsMIisZUUEQs8Blzd24V/bm2xohEFCDNZZpLfOUS2Csk67/SHk1/pFT4YHoa/USMP2oodPNwSpRplAqAak9Q/fdHbxdVgO+WtPgnhmSI5H/6bq5+C4/4UjGqD18f96TQcbg2Gp2fTYP/ngOMvVdbt0O3n1hRsHrhA+qVkeSKL08nocEtf19Nt7R2BH0VCJ0na6vSx5+yDypvzolYPT5w95ATUtDPWkbzLcFtdxtCwaHWE4FvnoAg9GsnDRyIMwbZaAoPQ31xIjR+FhJr+RDFEj6lyBSzwp74wdriqrFD0Kcg7xNUlUw+JmfDLFBXSUkdE4SnIS+1gUQbXweAqhPgcLorQHkU15jEXVIC6Uevr22cLUwznwBWerwi3l1cSJcoNp26KrmGSHnj0dHcRKl1VsqApjOGs0pqadMasbIgJ1QZo9eesjkJIWtkp4rAbOiSLtCWXvZn1pfAUpyQkbtaMFOGpoO6uilJ4igPrqCdoPFYWalpa11PJVuqalyOzHFB1u3hbOmmxqehF+KKlhLqJMm2ZgtLdAN5ueVCklwQeXsGHT/AuAyR+GbCIg/Aj6HLEhjbpBeI7lErEp+VdeSS6QVzknDQG8GzMg7t0tVwEV9EtCbo2mJSIokGULEQVG+pqTdWjOxhcBMUV+RREGQmStIDFAJkUb1GYI32NMmEojWiQQxu6zHRV9OjQt6RIg4+E3OTQWg5B1x7Nr4IIFvRjEMvx3ONQiSDo3oM8pT3DSy8oruI8YMr6na4D81FJ3wueK0nwKElhwaXw4Ks0DtiG5+eJIsjUDn6SQtwtvGu/9uNfs7lBDWq2skhDzXYGpQBOQLB02+WUQhtBVqtBNZBPrCYduw9BOu6inJ4x8QS5SDOGkvlLevipARZgrHpIxbG2QaQe6yKGSDNlZ+M782yI69bkqH8WDHUtWws0smRWSYpbObOVmclP8s2imx4W6RKjRdM/HBaI0lwO64iCUpPEIouSHHU7MF66+KQZ5QnDO2Gad53ektldVJDsOso++qzzTsLxURgMhtNRqXwTWPiT/vgXw6HmbAJmKSpb3p1n1xjpiV0F09FsOjgJJ9P+yelsOP3n1ng6Hpxs/Vcv6P4TTOm67969e/ftycm3h4fnnel5582bJ89engxeTiY7r19/hziQkDuSFyBtV2JQWyhNI4/HyewuThbpnU9V271YElI8kiluKxEhZEwHoXRkoRjoT4rZw+AEdJ/hIeUSTa9oNHp1xeneDvYdpfgaOTs97E/DYBLSV4FAGGjB+8d5KEtkA4rKGOtEX53dgf69p9gtKMWsK7Qkd81aP21sUvPsGiO0Q1/8B/tGN1x+lT8vwILe+EsxHKb0gxrM0s+LTl0DYVa9jgnvE5eF7UUULzu9zjXJ8+iS0C/S5refUAoBEApuVh+WcQ7k9+4qXhJkLYCH26Jz5XSHTootDMplZ9uUkEdFcJdmH5FuL9P5x+AqWgTk95sYYo3QGElBRvJ0uYKl7kCN2XWcrAqS7wTDtLgCA9L0Qg4PnX4kN8VOcBAtl0FcBNFlFCeUZYqL4ArEtEkepBcFSXpBFsU5CbReO5/XN8/mBjRxcrm+jbNNThdkSQqIg4kSOIpLHpp6GB6H07CJiRG/toTZitRBbNqoSDk+7z+XAdkBA7pvCwghvkwvPYsfDCfheFp5o6j2VVtcQz/jqbANmxn48TYcTwajIStg1YV9m2I5oxvHqBYwWvAKKJgNhkfhZKqU2EYwTgMXy3YFhzpmf1FOY+Zsan7CUjV8ivyt9I2LkhXwN4g/xoPTqYALFivtUJl3NhxM1QqTwdFw8Hpw0B/qQFPs6ihAZ9P+K76mybvhgQKo8dmQwlUKGdpN/Mo20cEQ0NDHCWWGm+Vu0QiOaXokTYrgC8minCy6Hn+dcgLELrwZ5pe4F0vr8tq32Vk7iEvPGZyk5wqQ1HNGF+q5Qwb1zGhAPTvMT8+M4NNzxuVRfGKm43fU5xQZUea2ood36QXfPgEm97ffuiKJj1jdq7ODX8ISbJGEoBd0QWZCGeuLqKgfGc2MTeVj3C/BaMDYCr2MbwUr1bdCKxRbwUrNreDFYiv4QMpWsCK5FazA2Ap9ihKevLkE3yJLm4FPhRx0VyXctlzrmgYeYc6HD5diwhsKvDy/RGk08IrkEnUCgpc7AhfpiopAQLiPf+pR+WCjNbDXj8Kq7jAw1DAGZazNuFL24cCkY1jXiNrmOB9yvbSJI2aB+6lqzYM+9OyJOAPFKfX1uVgvXawG5wK4WTwo9PGKrLajBT0CJV4Ilt/peedo8DYc2lWpCddY76siqJzal1bV1VdVgDm1M72uszdvsDmtH1bL1UNZMCoNSFokKrMXfxA6tQ9ey9VDRUA6tRsjKp1TsGEigIWr7PbAuvoGm3jKrw+GY/oGysrGrcJq8w1S6vFrhs1TboAySXnzYC0BYFlHXEVYQwegrKZfUKw3dg2pvbEidriA7PEDRsHLHnpbxpXsYL8rGWPz+l37LWDdstpDBa+kYMtBpHoebHASqJ4HHXwbb2+0a1vtbfTsmDlVhacwtm77Xkw2pmS7F5PtCsLkZbJlqMBec75bDZDYc8b/6/ljJva8wf56rhh+PX9Qvq+L9TbDVlaw3uoGNebG9Q3SCi1u3LFB+id1g9gXfYMEi2Nv0AMy5Co8W4b8r8iQqzt8D4bcCPPqOCJ2bSPIq/esfDFW3lwEv+TMVZSEo7Wa6Qt5kHdAWdBajUcW9Zxc8gZfExXBbO1Jlb0mqgPb2v0p1V19lge5VbtTa7rfTdUBb/XHkx311sPdK9tqIpXCEzd5A+jbYnZqvAEssFuYrdxZ2EYDq6yuXWT8NWKBTX2SWHfcBnh69a6v5vD1y926191XuvM2Ny9y9x3elNPXOJc1uH+DeXEiQgkl65Xggnvfy3Z3o/x/qSr13ytwpinixNRm30+Vyh8Ysvt7PTLM8IWOhwYNaYOJDJP0ThhD1wwMZ8czsUPFeS3FZHzBykqsK577UktC2eb3bPN7Ptr8nr53Y9NjZZeop0c7JN2MXKxy6nladU5gS0iycKdtYkmYeB1qsPgTuvaJ31O1hole1L1P1Le+Wm7p9xzeCsWoj29/tiZgJiysOwP/Gqk7vg88OL6yj/cY2b14P2jUsdVlM9zZaUQG+AmltIq2b+RMUiPcqOn676Jk/0FK50huCfAyIy58rdfFPE0SzCAOofHShCRFz9klpUGyjt1NDqYCiVh4L2jWNQOX6mN83+uCYUmSLkhPTr1e38f9V+HxxAhULoNXU1iw5YmAUXLBMGTJleGbIxvlnhNUw6gr+6JOU+xV/Yk++rvXecPysDve69m6d0XIQPQYTJe3ZDEDMOWqH6kRWkDZSYiZy2NS3QcmT+TNz8gujblnE3+EECe0SxmarCWYLcFsCWZLMB89wXwzOHqzWYrJ+VgKGQc3rdNMNbgJj27I2FbRtxKRTXCk22Z+CBB5QHxlXUnInMx5hdJAaKrGBGnxpRHBx13KyDQttqk3LVYfeEqBWoXLCvAHCABYxLXG+jlTUsR1dPX1Py4lmjiR550jDCnlySlRqmk7soNo1VK1HbkjadXTtR25o2jVyuPNsVHDC15ooYbjQ4NU3ubGKeiucxRrpnpoeFExemV24ojvrB0pZXo84rcOPVFqTVh8cadCb6455h3y9o2xn2XaRbxniXUdaM2dV52oLZu5MFtp6sZuZ3OJ3O72GtRwI73AtZVTbNWebdjWWBhGFSw2UqHxVpqOQL3mLJh4Tpfd1JGwo/wA6heMQb9M/TreppVkT81bBrZPx2+bET7RojHZc7VsSPSksgBNJGh6n+Ho10aUW2nUnHS7G1cuQ/cM1fthkfxkSoPutuqlKfp01avRrUxVUNGvWtHIx0SZFWtN6i26xe9ddzVFeo14Wlpt27KGUMNVmxvN9NIOVOVNnNvMmnlw1dFU2WS7rXOXVbvZii2WVrNVe2x1WrLBRq/6Dm/EjkOzLj47rjSVwDouK4ThaHzSPx78U4ZUKO/Jru+0QWDvFa5tVxRawLTKcs7BOog0c7R2SQjw+a/6RTP5uXD+NsbAKbKvWmsqNXcYFUK2FxgqjxPqft5wDGxGO7+3R304PKyyUbi/ztarXFI1sD0N8j0EjmVioD+OaJH9OjKL+SPHvemsXHsgKSVaJfFEkhgWuJIT3Xdf3AYF4DefF1GGEZFVN3rjS7nDcakpAoKt+DTDiLP5Ju0RlunlDBi7PE6T/H5uzVYeuy2ONyJXnsim16udca8XXGTpNf+b507r0ShDvWAerXJiBPva8L4/zJzVlFjUQuMDuUgzUPInZrQ/PTEuGw7LrHPGyt3p/MwMu3ZWv01k434QW1wnX1JLRuBlT+pJCbwsSi05wSN4iSuvFoSy9zFSAuPS50gFhEVbx52vNHa9KrXE0NUih7U45LJut7UAlBs4hyxoKUQVcZ10I6llz5W1sufMSokHXDMP1083VsC0r3BHNjcFMg3vPcjf2me19lmPyT5LkWE08fHwpF6udPDwZF6u7d1RReUENVqfViARUiPTuQLkCjQX1EofTvIrarlKdFSLJ7sza6pKh8a37RIzMrtjmzQqPZsfUWrppir2CjHKI+XtRBhuCzxYqUhdVRQNjnxglkxPCH+mGMiZPjD3uHHXXZTP4D0hyYUYiZbQg3I2DcdIDBQOk56JV+Hr0Ticjc+Grnzlr6fh2PEN0Vxr6kxdrjR3nxStCydroPbhxmHxcHFisJq/iTJBjI3Hr2r4VBth1a/W/Cc672+3cFlc6A8Euw3DKoFgvnoUsRiGmeaMimh/6GikZb1SvlJphkpdMX2DIMDdmv1is4s0u0yLgiT+ZnytmmhTrSAwm14KozG9LPJyXo0NnxHIuk0WzUaHcLjZznUMcTRtKT72/CHNGqwJ20TzeUYKczYgqsh2MrKIM4pFabDvACv2cE2yS6U9JmTOb5ZxwcoYMRCZmgJ7b0HnhY9ORieUGs0eb4ND7uIJSwA6gmtRfQwdUFlzELor1JWRbo9vEAquWu+xjbDwDVSO4DUzMZ/KTOEoXwHs8esmuJWvXz+hrfX89dPY6veZ0Pmx9Hdsudb8ZbQwdwI83s61AL2texW8vXMFegf+Z6bnMOuicSfaUSm7l37tWvRWo5rbpdYnXUiizQxRLGGrIPyObHqONoIfsWTblp8soz2rhNI8rS4ICFc5qC6W8S3hmeLxb0qcRC5RSd24cJ0NzUK7Yke/Ku2tvriE19eVRlUrFmOTb20exoIychvfuui2Pp1aV18p5Jz0PSM3Kb2LJI3XdlSn5o2IdlKbFgsnQY2CBSMHpPdNTLOkN/augAhGA8xPP+s7IisYENePpLUpavaHhxDdSmsIynsyLSqzjqijJKgbhIRS1nuGGtXvoS1FHtTU4BghgCsCvSYIredRlsXODCvmtvca3b1CiGdPgzWB2VQHavRfwzWRXwi9boAgpCt20Z2Ow7eD0dmk2V2ttFrjqlZaN72pH04u7wFELcl8CTjqyebdHbA1M7sKHyIBteF76oCYlU4CcDq+vkmzQsdqs4wdJ17aALNhBHkzx4tce47se/tk7IWozuHjqo/f2MWDFwy7cebLKL6mP+Vzovb5EqeEj1n7fInLJV7QowXr0Nh8C+QPic2Dk9PReLqenklpux42uzvQsFlAwysngqH8OK+nSOqdJzx5taGHMPVXza+LZloFNcenM7hNeS4vtgoHb8y/uIWH/KtH/ieSmtEDiRIIFTeNYfmLfQ9P1K7IcRbns/QuuV+nWDHOZ/ScOkag5QLqrBe3zxH8rT8JTMC5wOWnVzS6MbLxdI+6bmkln6SzISdGFgQ5ALP4EpKEmt5KwT0ZmoYP+ZK3WsvwtAxPy/C0DE/L8DxahkdIK5vILk9CiGHZXG4p260hs5SNXYyV1AE7GB8vz+Nld3h+aHQEqcNhCUniA3FeBi2wSzXFl26PwbgtFlFU470mZyfIe4mayE2pWXJ17s2Ro9UCBcuFlpH4MjESVptsWG1BnYc4WGPrsjzkkAU2H66BzYf3wObDdbBZiurEo4MJldRLxyhifmGs0HYYYx9sXop/QVmWbS3KE+phtfOkiZzUqetxC0utFZr+EJYnWX88Hvhs88r8L2TDCg8M58bJ1rZGWwa3pHz0vgZbTr99wl8Pv7HBV4lw7RoGBlfhgIPBSFiL1fgHT8+GdZJGEKgWCDvhbAeT61NWBF9NUGLqcmukqZHOjOzKpBQPRvSKohvGwo4X9wuE7dYj8Bh1TZUXNdUP7mCoD6ZwMH1iAqHsUUcA7wpV52/11CtL/lfTKcR6CjvG7qmo29PwvxdckgScC2KwgZxnJCqY6T7/m1v1C1WA0x0Eanj9Q/iUHADAIm16WpHm+6FO9f52/i7vAUc+yTX8QBqeuOvoZhMnzjLTt8LPIxW6vzeR0/RWhCtRURL+1K1xS4nc2uHdhVzxzwjs4AQH/aLDRI/GzX4b0GGRHxgwGod9MFFBC83+IG/KxxbMwZCLaAbHu5UBwcujJesxvq18eWpkY+ubr6kddNn++EDhwe/vHOoMoS2njyFlysNoG7VdPUJ0g9GwXhhtvW5JOPMaWX9kRVc/rwfjyXQ2CcNhjeDjRmVvaG/HlkjEsD/y8NomyJ3IhNknsYUBUllf/6CHEvdHy2f1TJDIusaXDabiWSv1pQOSDjD2LEA5AoSbK6uVh8cMuu2Yup8a9MoQwr/xvi0ujxJuLa924O113V/TW5Jl4AfyAO6vnOPiY1SY24A86NfxYFrNgkHN8eAwBLfY/iEm+uVlEplECUcemT+2CptnfTc+O8pp9Vee6q+cSFwvB9XBOOzzYO5qMtzXo+Pj0a88fIK1avdncX7UrxIeWrEFHO2rB1K+OhrYSjt6VaejV/75OpeoglpvpMFd+6RugvZB3ZFqbYZE0v7BdPCWBZi6SJfL9E7oNHhUOCFnBTGqM8GTOKg0IOVeL3iBCZ7wX3db5HlK0jt4LCWQpzxYb5LiwKJ/K++McnD49442ivqgZrN++qK3u73tEEW1GPwVYjAjs39V/P3pZx8C69et6Je+IKnwwSgqv4nLzFHJ76t8dkOy3B8qop584jQcT0bDernxvvGKAGTsBL8voyp2qGEScjIYbmnvb1TuqCVNH92WbRN78HYRkJgn3Gn2ZH6RqCwL69t/677sTcCC+sEsSj56tIOmVtCt83P6YAv1P9ADhtZc7cZN4jX1m3/iIuzc+DAcQ1XZuTa0brOv6vssyZQv0h04paFZVs2UA27HKwArXU9M3B6MCHND6wo4Kpd23hn3h794hCpdch3FSyYHcNcU0+YJGE/6g2P2Hmsy0s1VmpBGI52+oTKbxiOtcpLN4kWjsc4m4Vi+S3E8BtyK4y6UzGfD6dY3pieyru7FHrVzZu4gbjqELi7cW46fSrecVaH/oz4CABX4PwOJ9t2EBMvjVLPXeVx8qtPrwWDKRDVN8rZjl5JA6muvoJObpIYm0BW1tFBExpqhJmIwvcYkXol64hjZZ0qpww6AfRqUOgJxXXjMps031dpg8R23R90qfRydPjqPgKhrYr/7RNCd4G1UPTpD/dHQAnqw7wC0sNSpkaJV3Q6Rg5KBXtRhYOa/JUB5iZGllYGL/7SlHywDq+ShKalYL4eqxhc1ktQLLSlJWGBa+oed+1MDk8qbKLW1OOI++bjSjSKt0zp/mFT27GSVS2qxkktKy09daXtWydVensjSHkQ1ZxBGPK/lsnVaxyn9xtNcLvUWBHmzUupS6T7D/NryfVbfn7SebbUiYVYoqdxKBf0UKqpulayhU1CxFYpMXdJPAWpFGi6pZ3PptgNUTrm8gEuVxFujeAqxU+icRuIkdZOEzSmwtifjEF3r9NbYIWtLHDtgwtyEcrXM2TFP5TlcP9njdbogulh53ylW7oCHLyk6NaXL+eoGdI339OGcnJ2ejsPJZIBXwxbvNU6T2VWUX+mumeDPit+pJYIUy0JVMM8in8iCteNFHmu4+9tUOBw2Jm/6T7ZyAmEx8h38P2Mn//Of8o/dLLrDjDbnnclpeHxsqZ9lzhu1hj8zjlrLrVh58vy7bfwvZr2WsIPZdKXhuCsFX904gNbDpRYf+3o0PhpNp0BWec5rNMRT497ICIA3ZLnEx8nBeDSZ6LlbNFBXZnoPD8bhVAYEY435myFezPJoyYKZsb30cW73QAb6F99GT6R9dadLIup7qrnVaRIjemwS3fvt/npRIJXdV6PYO1AAQ+PXiRKp5kX4U5AEg8lRolTT9tagjXAcEzB/hNT08MeOSSyDfZsQctNJTwvGCm/Csz8jaMI9I1mU02AB7b2wgXshZffCyeHzrYPR8KA/3RLSfjr943B4NH0DNgLj/oQe7jxdZXMM/yaszqCvl4wOGBV7QfdbaiJY0S25RduuGh3zqqVdK2HmRcMsvcNm3W3fMBXNGg+pUbCG45ptcfDt7fLLNa1/ufIdkgDlS7VSjNQira+A2dbJakbmabaYceqKp1cTSXkThmDdv869S6H81R83Hf16bFnKTV6FZI1QqRSLHgOW/OUv3nyeQZTd9PJeeksrwn2p+hK6NnzzsMhiAe1i8nvR2xh3PA1/m05KWGP+vYwv5nV0k4Lwt2nZK2ljzyKAh5mutHbCMzt/zMTse8MvrrLsZw/8GKiamPkYdGSDpABxXWUUTf9cGuVzAmLKIsvhRLeynpy9+u/wYGpaZ7tMzq02pvWthZ2a7Np0B/L3I0+LT3LlJWcP65jVkrKWlLWk7LGSspPBEKzkmlAy1uS+hMzTzT3oWFmcw0aUzOGC3dKylpa1tOwx0zLbxKuSlnmzB9agZWhq0JhGVTmIYLf1jYEFkA378QCjtVGzVoYPHpPWesczsAStLf1r6V9L/zYoYNUn4RK32tmwPImwPDmwanu9szA8WjaoL52fzt71WspHlICid7lLd0DdvF1hjdBBXDRxuZb7IhsZTZ0xcHyRjdTQReJyML2B6myceiWojiFi77RjMRK/DeDIOVhaD3pzskY2eNTJO/yOyruAM+ntQrgluXys/rIwe7UBmNE+ttdnUiBl2mJDnAr3rLLYFebM3/IrLb/S8istv9LyK183vyKirazjc/u35lr+OpD7E3kXkmVp5pOuMAF0mWr+bEjjs4OMmnalWFhwMwMWW4+TF7al2SrJd3hIxeo9xIFYhDKLjGtkq+VcWs6l5VwejHPBpuPw9Lh/EG5BBInxFj3M9Pxv9wIscp6tbWqKCFEVrHbrEK9/r6JlXHzaCPVifQEc/vW+gnZdkyhf0YCltenX/5z1j4U7KG9f28+QG7RpDBD+xUz3aJhqNitWQs0ksY4wn1Nq8TLFGxEru+3lmu1PnOQkK2YZmZP4prifwfU4PAgHpxRtt1iHzLAaE8ih7WpG/r0iOQ+ayo2vuWureuRzZgaul30kN9COrl3WuIpB9/FJ/DFbJUW81NyUu3xOaIprm21TxFn/SmHL/I+ne+W2cJmMK9aWMI+HjtaqhUhZ4wPMUUaOYc7/m7P5pP13p/E1CaZZdEuWwdZhf9qfjcMpXK6jIYXObDCcHfbfTYL0IiiuSFBEH5YkfxnsBatkSfI8yEnRC37YDaIiuE5zoGrglRa8juLlt3l0QYKt74NF9CnfxiSiQIb6h4dbk/BgBOEuXjx9sftid/f+9vzCoP8LXQZek1C4ROkfdOiKqLz8TOIP7pFxS0+gw8DUiJpTz7NQMWrdaOC61pOk9SRpPUlaT5LWk6T1JGk9STbrSWKFx3tf5dVJdyNbJfd8X6BoaUtcsyxLgpwdRChLYlg7/XFLspzmPvhIPs0uVsm8EL9ga+DCXpKcUcJ8dX0dwQuCPTChX3KT9wL+7JUvCddF3WVhAMmiu7FcC5N3E2BJtyjS6B1+B+equ7uzt7Pb7QXdk8PnLDzcjD7Yv3vWNRKkaOx78A8/x9/NSL5aFvk++fCB7H7//MN8Hj1/+sPe7o/KK2z/gjyJnkcfdvcWu08Wz6O9H5fxdVzk+7tPXuzNv5u/ePrhxZMf9r6/+JG9cefZ9f7T73+4eLF4/v3zi6fPvvswn/NvF0tCiv3F3g8/PPueXEQLMl88f/bsxzRbkGx/nl33aIUfu24OqfuvkgeXTtbMll2kYO+7dXNb1E1twTGM/kjI7wX9hYy0wBP6S0pGbmcfsnhxydhtinuM8c7SjB47x8FbM2T0RuJ5EP2Il8gP5MmZjmb/PRkNt0bo7HEwGk6m47OD6eyXMDydAQ3a6uKxBqxmdBtwkoLahwFS2NDtVT/zgy5/2HRLHr5dWw5Ruzo8kEorMyEFzPYLvnG3WTQ6RRpalQOp8hn4/nOvcxtlMZ0V9gI4kxYFDaVaei+Q65vik1J9Q6HFLYnvVpO44c2j4FfHAldjf/+5MxHsPRfdAIpiMFU9vYycaEkVYwUlNR1Lq1dbrK6kugsYJdUllMqWpoCvpJoBVwbVPQyCXFzFySULiDzL0rtc6M/pFyW/ykW8XMbJZQO5LZ6dD1Exv9roueF89NZ5ZxwejMaHM4mwsFgR4ht+vA3HwJayAladV6gXIn90cHA2HrN41lAwGwyPwslUKbnPORmPjtlfNJjlzNnU/ISlNBLnTAYEw99K37goWQF/H4aTg/HgdCrggsVKO1QDnw0HU7XCZHA0HLweHPSHOtDkNBGgs2n/FV/T5N3wQAEUxM+GUVVy027iV7qJDSi1sccV5IrtbUUtBStqjFzZ5UPQXKOS9T7C2gZu1mliYu/jvwH5CSmp4j06DdpUVNcPW2XFOgvTj2dlRePcavVfH4/6U612nQno57yiQ/P4V863xh6YBKMOAmskpaRvg9Z8ae6FmjRulHvh9pJfLNuVIzboJJzO+hOwexuH/Qm/QJTSM075B5MZSPbCIWsJgfz12/urXUSD2+treUSwN/yTXSpAM4dwXYGe02mBu+z0O/ahXvWzY+8SmAwQl6BtX0nX2r5+aUpBBfL5RkmFyN359dGKr5hCtHThK6QLf9Kh94fvWe/EYxyfLStXl3WEWIF8BE/7U+gOH8iHgzGNkTTCAi3QSM+K/0GfpuEwHPflY/KgfzYJncf4z55S8+M5uI+M0HF09IWWobSAQOn7VANNSU0DZtU1S4mBepJ0UJd0rO/Blz5t/pzq6502zKj9aNPOfvk7tOkM26vSPiEGCNciT/Vu3z/pFGLSn40eRJFRqsbNVykunZyN3w7ejsaTN4PTtSXETS6+LzOjL3zvPbjYzATK45fM/knnjX7Y7HkDxoQ/LOnfPnpv4TrWlriOv1VcpwXhcBqqyhZW+ttA1bcMJjMKXS6WmY4HR0fheCZ3Uj2Fj3meDc6muowveoR1iFRWdB9hnzDXAcwG7VRwa81ejUbHYX8o33vKPpQSIc8GfemjS36/WUZxMkM7/82e4fC30+P+YDg7CYFhYYcZtSHIw3Dm7zDUCvoTmmqz/i1kqh8tTWr/bPpmNOYPPSlocbKobmZUQXf1zP8FllNKGlxPMWPJVfUNgFRVF+D6c6/b2hq0NTSmhv5I7GbpG7yGgKrZu6ShwY+NMRulVc2yhWdkSaKczJbp/OPa/rDHo4NfuD8s83zdpxbcvSCa/3sVZ9QUVZSR32/ijOSyiJuDwySEwXpG8nR5S9DZQvRa0wgW7ACjYpTMSedlka2IAoQoz+NLmmqd2Qkyxy9qbk2LwRXt5R/69yJdLjr3SFD3k9t/rHOzjBKnPeuG+o9Wi7hoPsAyyi7J2g5w64NYGB1/rmFd/ODmxt7NWW+B0F1CFp3PDz9z/7avN3Xa35eZeomN93pzlxa9bqRCi/aXwra910mTEMv+1ZJO8leieX5voIsoXq4y8lf2CIIltu5AD+gOhEfUyfl9SY8e21fHONA1btb1vOfTZPZhlX+qRebzj/HN/Yi87OuP8w4etfPOy/MOTOG887njDwEAJ6HT61yTPI8u8YvsrJ/QNkA3gzgHP5a7NPsYbOWEBAn5fZVTgr+9E/waxUVwkWZBXPSCNAvm0XLJajACPLuLi6ut7h/nHQaZ887L4Jwu/bzzubu90/n8/vN7jycVIrqxeHBafCkx4/P/Bw=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
