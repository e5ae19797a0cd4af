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
var program = JSON.parse(nexus.unpack('7H0LV9tIsvBf0fF39xhnHC6Qx8zkDpnrgEK8AZu1TbKZOKsr7Aa0GImVZJjsJP/9O/2ufulhTCbJas/ZDG71s7q6uqq6Hn+04vAKtZ61YvT7MgtSlCWLGxTcRvlFq9u6DtPwCuUozVrP3reug+Q6j5I4a33otm7CNApPFyhrPfujdROkyziI5q1n8XKx6LZugjMUz5D8mcTB6TL7KAtOw3mQJreyAKVpksqfWY6uM/nzenm6iLILBEbIkwX49a9luIhyOEAazc9RptY3S8+ieB7F57LgKpmDeV8vwjiGo4bLeZTDgrMkPU/yHMVgpI/XoIubcLEEP8+jG1h3lsRnUXoFFo5QjKEJ5pCimwjdQtiEaY7mQZiDsiieoWAGe4rRLcpytSxNbjO1hDY8WyCUG021UtJYK7tEH4MsXOStZ1sEesssp7MnP/+5nJ8T6JJfi+gqyuXPFKUonIPfS4JN5O/bJL3krZLZJQb4FkAbXm2WLBZRRlCSFsTo95zMhxeg+TkKZsky5jNMk2U8FzO4CqNYzuA0nPFRCf7yeskNStNojoLZRRifi0lmy2uUZggs4V/LMA3jPIpF02iO4jzKP2pNeY8Z2W8xneQagenMkjjL0xD0dpoml6L6IkzPkZzKdYoyCIrzhIMATyASQ6M0zESHl+g6F7uT5aIcE4U5bP+R7l6AIbZgHy6Wp5ZSpfr1RRIjozosVarPE7whRn2lWGmwzFBK6I7WQi1XmmQojUJzCUqx0iAPz43asixbXl2F6cfWs9Yf01aWh/kym7aeTVvLmO74fNr63PrcbZ0m84+tZ+//aF1GGP9aGcpb3RYmc61nrVN0HsXkZ5ijK4SR9Y9Wjn7PW89aY//Q35tMY887OenvB+PJqD842Oh4vbE3bY1OBkF/f9rq4u8bk2Gw96o32tjrjSf0n/G78X5v4tPqk/6RP570jo6DweS3jacde2HXa7979+7dw6Ojh/v709Zk2nr1aufxs6P+s/F48+XLp+2O9+mT1/6tzaYwnvRGE38/6E3YNPaGvUN/vOdvHPX+vkHvBdwpr//SH+z5etUNukqPNck2p63X/rtg3DucTFsd7+VoeORNW729I3/a2py2Bv7fT8byr2B0MhhPW7h/3Nh7+8of+eTPTTq+t+vBERYhpVLsa3n/b3sTf3TUG71mo/AOMLS22LrkfNWlkX047o3GfvDX8XBAf/+K27zpjfB2dTrv2+x+bH+A5V2vUlt8R7U/OPton4XRggN/OAhenIzfsTliWHCKzSocnYwnGJygBiPirMJfT/YP+oMD8J2TdVbhsH/Un8ga45OjDUHpOdb6I7+3r/YiRvlB6/QHexcnh/6Y4z3b2r3hyWCy8aB8O4dv/NGov++Pg/4g+NuJP570hwO6s4IwMySKMka5MQ5tcyiy9vi0DQ4s82Bbjyc+Gb0LJsNgcHL0wh9tjE9ejCejDXGhXKKPXW+76/2EN+rv7H9thlbVl9Hbm/Tf+NoKtMmOg7HvD1YF2d9OeqPeYNIfsFEulqccRPjPzRSFWRJ7u177Ynnaxrv2JXflh2IUYkg3PPYHEum27jRHOq8blCdiUvTHJqbvGA74Z9vrDfb5B8xTz9PwNg7C3OuPvcHJ4SGe615v7OMuBjVpRrqMjbPO+Pd2B8+AEAYyA7O9d9h/7Xvtv0xblEM5i1BKGNds2vpL25vg6Wx7/uHY97Y8f7BPYbg3HIwno15/4O+vROaKp0wJ0HDft/R9nxAii8XnVN6bVWmuDjxcRpgh8gfgItR54L8ZRXj0U3er08Eg7no7249/fPzTo6ePf2TA8AeT/uRdQEhq4B/1+offCWgEJ1UJLttbW1v8mn118uL7gQdhhO8BVY5fDQf+dwKadaDKdwAPKgPdA67sD496/cH3Apx1YMv3ABEmAN8DvpyM/ZGUOb998KwDY74LmFANyD1gzNgf9XuH3wtw1oEv3wNE8vD8HnBl0jv4LsCyDiyRsKgtp45Pjo9H/njcH2LFGNfUKYUWlSGWmgm0s2SZzhAFenuWXjEokbcCPOM1aQ77gz0/2Bsd1ZgMeX64z+m8PPT9ybQ1jQmIN4gKS2hgPTaZLv1B1YfsB1eksZ9MGeE98Da2vYeeomZj31hNrqewVuUfWV15Fm7DHKVXYXrJVQkUJltUZj8Y+b2JP54I9V7XAxo0Js+LEtA5/cujY/DG3q63RfQIogUpmShnEuuZe/v7G2N/b4hx+uFPTx9vbXXlRLk+czIM1L0ipaPhyWB/4+HOztZPP//0009bW94DeizYwVBOTdd7at/zDp8/gcK9D0dHY+Ak6IhLJOaouKNhj4Y/noSUKFmV9J0tF4sgRWcpyi7upFMu6qh9Fi4yRkrzdIna3nC0bhJNnltJxxuiZwwhrNhfoCy4CLML+rYwGE64TitF2XKRZ7vo9BRt/fjkdDYLnzz6eXvrf/5St6cknaN0d5Ze4aZEkVa/aZeQrP/5S7vTUQBEe8Dvp2fLeIbf1Wkfvzz32kf7T5jGODgcvvVHTx87VHIa0bFiTOlU5TWW7Z6hnfBJeLq1Pd/amT8Jt//HpQxUaRgceOOrUWPaAF4AB0Jrs92tnZ+2Z09nPz06/Wnn5+0fz5wg0GgzhAG7s3bh7bnK1rB+ZunV7qMffz77af7kxydnjx4/PZ3N7NPSRofX5R3GJ93szrd//vnxj+gsnKPZ/Mnjx/YZqDASNwaFESSNOnEEBDDb1Cil8k0jm8o3k4Z6nuVxkTwfBa9641df9/MiHVNsT+Ga8APky5PBHn02+dpXBQkfX1bdHuW+0x5Ix+I3+RVml2g+pbwUeV1vdVunUTzXDJq6zd9fzd8fPivWZe+ldZlm/CTtzBRLJGhvptgkQYskxR5JtUaStkhW2x+L+Y5qvKOb7girMocxjc2UxmFIYzOjcRnRWE1onAY0dvMZl/GM1XTGajhjms0Y5kqq+Zpuk/bhc1fYzNxeEGDPkngeYVzBVjILdIatZASIk2uUhjk2JWz98rzVbaXR+QUxp1lEOUqxhU8Lm+yhvPX5c7eV4x6BVc6aRiBsq3UAxeznOk1OUanZj2JOIGU0etMjFG+aouBwRL8s43mYo7n33NsSZcy2L8y953pzXiVNbqnNHGZGxfDk02Wc3MbEBI+YKNDrn4lB5OLHf2ORnHz+AbBsqtpjlS9ESn87HL0u0RfgeTo0GPgmeeuPJ8RaaX2qA9apVGVUnMxo+JZYO7ztD/aHb8GM2Kdy3YjRPeT47ne1TFNStl51QmUrLlG/3ERZdLpAKnuIB+cfBHaTTsUvruHg+jPM9HAkZ9/46aLT5v1FmObT+0ZVtECel/THzlrl3p7vei6ViWUx9jGJRW4UB7dRPE9uAThsHHFHYZnsldUOKaMmTrxdt8GVGh5YXJf0Cwo6Hrac8bAwOOljBtV78Y41VDfKLSawk4P5ODbgtBX0sfkVtz7E3yCE3ezk3ugo6I1G/Te9Q8xKUtZ3w+jv+a5naI9Gk1H/aOPXLjkPFU7OcGTOkxv/8AWeDDBEeoeH+orZ2VnLmsnJ+npWTfEXMXtuwa8z1Me/D/2XE++vw/5gNZHAGw5MgdLb1UgIHuhgNDw5xgipf6JSA+XwhNCgMZQlnGIhY6OzucTqXTPdV6z2Ddt8zSy/MrPERgKsjJ2T2bLxMGGWRedk9Wz6pMvzhJQQZwfQw/bnzx+6rSS/QOltlKHWs/cfKhSszPPt1mXI7ryYdU+1gDtVmMcU/WuJsrw6+1hJG4d1Z4Y6jl/8k3fH/kp2fwSSzm7f9A5PVuuXec84ez7ovykxeeWlxSMJTQIXUrX+vUNMhnqH3svD3mTiDzb6g+OTibf73CPuPptKW/humLU/wK4CYqYkDKkx7Zy2VtdYWEgM8U2SbknSIwm4gECc1uQV6olUhnLMynn8qrezkaFZivJsk/6XDovZycKPfGM/tfEvi9oX16nwUbiNbXLlE9ZraY0JE4jmm9QxpmgYXpN4x6got/Pkqfh3u+ttP+0Ii9mXfcHF2+dDXx99fwAM78WkmPMOeCrvC4Nzc+bTlj/qjYV1Lq+A3Xy4l8LxRPsoVjNtDXpHou1kSI/D8MVf/b1JQE1/T/YmwWvfPw7wTb7Rpv4u7a6niaXaxMRjYXsZE3ay7a773HuypSn7VSlQdpYnSXAVxh/bQP5sMxxtMzm067U5CNtdA6pdD55F5hoF65ECrRYGJqiDf+JReFtASaqAkJrEyu74DgZbmK4wM0jL523ymRm+Wb7vkO/czslS4RGpwOxaLN8fk+/YnMHy8Qn5SC5CZvpgqfR02uoQ6ZJB7M6QwcjrhAv56IQK+eqGCfnshAj5aocH+VQMDVJFwIJfWV3wHmMcAYbhDR3FdBQLu4yaHo/8N33/rVs/QC/3/f540h/sTTymjsSvFb2xJ069ta7cjohTAuxcQncCz1RI3Ywq1Ohly9ILoRvlfVAY2SdCvtVbDaas2lMpfiekZ80yhEKO1jESPbhFI22vaSRGBYqG2lnTUJykFI31aE1jMfpUNNTjNQ2FiV3ROE/WMQ5+be4PPEnvBW2XdBzQbEmfyfQ6RfN7Wm9+WyucDnElrWOcgrMhbrd1jFN0MsRFuY6BCs+FuHPXMVLRqRDX9zoGcp4JwQnceZT7OBGcCSm2T5uF8TzCauxs80HXUsjuUzJLeaeDCvpSwMXPBXtQO07Sq3AR/RvNKcvSdXRFPoobz6YiftufvGISOqlM5CXAHXjtsC2E+K6N2cF6VHXyFaqRsaZxpzuN2VoY5wOHhtPafMD4PqVQhxp9OIFUx64BHY6Oeof933zuCrfh6pVBt/3HtHW9WGb4HZZGKcjyNLrGONs6x6MF8yRXPnxud9hsIG0qmQ3ztiqdzb4velcoUkn33D2nuH/es0qCsGTRf7lBtNll0/Om+TSdxtPl1la41WZqJdqpQm2Ihd7GXXvmXUv6UtgLMHAlb1IQR5nplThL9KzA7ijKXiRZbhwUQbFkc+zunWTsbQHgOfPF1pCXUC62nx060ALdoIUx0hYxCsKf5AMI/7Zd8G2n4Nujgm+PC749Kfj2tODbjwXffir49nPR2gsBIyEjNzG4DlMUG3tJiSPZ5U38L7c3J7uxSf4DzcphOUVGJrbIHmgxE0VG/oH/9+Ng5B8f9vb8DTCO1/7Hxvt/bH744f3mh84f25/b4Ozs1Gu8ozR+VK/xI6Xx43qNHyuNn9Rr/ERp/LRe46dK4x/rNf5RafxTvcY/KY1/rtf4Z6Xx9lZNLNlSm9dFMoFljPrRI8Hw+9AfHExegdYd7yEvtHa92WZEmdstshPH+A5SlzxXjIbjMX2kpMcHF1K6qBynX3ZXnwM959ny7Cz6PbgK89kFcp90TgrggT/qD4AtAu0IUbNfIt38PkPkwaAtj7vohk5faD541QBSD9y/YgKtDCFtVukFRy8Q91gPuT2RbHIbLeazMJ0XNdqRjcjVqFYSWwi79wf78C16uUCWbeZ9VH6RPj55cdjfC8YnL1/2/84DhXCI4EdpAR36h7erzpX+V3mXNjaWokSKziNsZXi6QPrdarTgl3jXNhj+SG9ssXQV3XAxWbdy2wwHlnF2taZsvvxUWPZuF5iYqU11dNO7llvGDsltiPWK1sMh+Rb6Gtc1inX2v6gC5eR0nyx3ZypXRNEYbN8m/UIxF/QieTDO0yVXGHhzsU+ysoqgEDeG6lhsm2zDMFEGhakVhhS8CvyuwmsoFYJSOzi1LxCO+JMhERqjRHBkDI4kRnEui00nNsuI3i5fi/EFWjSCHvSJlfWwoziiPVIcxeZRlofQV4z2JA5ZAXFhvrJHvWNKV67Ca9r1cGADunWW+ANthJUPgnLXgxNvNRzVBE/lhhDVPY8d8CsUZsvUlLExymLZGl9FHLxWmzOmAAAoS+94hG8I3pIdLRSmbFRCb+yCvdJX19QhmOKfqfWQqO1BjBb4wVctyaiY6a42dTphKuudJalLurMfXuu5tR9Z+2lVD6qcP4XfOhAcaqB2ecewVGK2/TzwJs4DAZyjXCs0dQ27sBkdwNbUGJo2p5uW43ieBQK5gCuU5/EeU5SQn7Gh3XBCdB381FydotTo+Uttf/3tJljC4TEUf8q+yUZqYylWlGyJazybVaAuIL6I4kv3TmZ5kqI5MbMnAQC/ho144w8mweHwgPGrZIYrHli8Y9MWKdHOK44WOhxhExPlAz52vIF5YkEj/aOjIb9J7C3FNUR3kG8GmiXpPODR+2T9Nt1RbARdvKvkK99UCnDagICQn0EKGx9btIwt8DnsD16P7eARbWwg4u0cELK1lVCyNAaa7bMkRdF5rdULjCOlKmdacqxpPwruMnla/QCpHFml2ZlyIs9w3Gd99mu9uonaLsqCU5RFc8RvbrLrLvKkQU+ZDi0yJmUUs4nQcnOCGti6lLdVN4fsi0TwIfgh8HnX3GG5p98mchdhFscqtjKza43cZy65k6joFfPOTWLvajO1tT1ClfViMa21P1J5X6/BKxPeUXR+4YAiOb3q+aBFxvkwitk5oOXm+VB6dkuRChEUhwLSIIvgyOYiSAI3gXB3gr+aZ091PFIkyy1FsoyyILvAQpNrGRRR7dhcsBDB9VRouVM8P2KzJLCRQEilJYIG2ekFPtIvcfAWKx1xUQrYyk5FXGTC1VScKjlz9aIcupCmkJLehQpL3pRArzd+7e8HL4ejWhCErepD0dG6LiQpmgrBz8RaNh0rDQC6DRe67zrIBNZKlLXRSQhXPV4khhqWzmSdTIZ02hNH3armKB5TyKrmUIZs2rHRFTYBcpa/0Pgq3WB3Bbx9mceyxuFBj0/SBavGGCCKZp1pbNGPkB1V7xxaZKzHKGaLoeXmIpWeMU/GOhBQlgXSxFMzsVdrSJvhbVAHAmYTrl7U3gKm8zj2mDYRZkTPtoCaLTHTW1JzGsMHMDAaeFeRJj3CyQ8W0QJqEKx0p+5iQUoJaJJcJ4IIG1vYNqujc+dWaFFdGnXP3xv5E+lbyRoTUywiU5IAFW3mVkhMtlXPQot3DvPJ6dq/GkWFzj882ZCSZ0hJEQMSxIj0MDIfDMxGVNnxjbsXlXu+1fDP41lXgJOe8p3P0vDXqzZnAYLSSVsdJM9oCI8rlGXhOR1VrnKQeFTX4OUXYe7dhpm3SMI5mnsXYeblF1EGiGDXyxIPTx95UebFSX6Bg+/lCbVB32x9Xt13km8pDGcBl6jAk2Fh7cWOkyvkJWfe/wEJ4P+8MEV4LfgDWS+lhGStfIkYLHQXNj0/nF3g5eeJd4q8MPaS03+iWe7hhAoYOB7hBsJ47tFjmpzhSnJECmia4Ix6V1KCk90JfuJgroYjtfHP7qD7pD4CTiTICcpdJSnCIIqx5xXYp2feNUovwuvMy9ANbutdo+R6gbxbjI5XKD3HmzOwbNg4/OhFsbbptxfR7IJsfZ5454kd9qtuhoXIqLFZFGzmdLA26N5iRPo/1vz/vCz8mLFz6d0aOHYe3iAsAlAcZ+66LGgpxlp8b3kkNKcD73vZpdpjeB5GcZdgOpsDHTbKvewiuS3F59q+zqvvR1LlYGxbnZyFa6nwO83DS0TywDk8T0+OcSSNopv5cLj3Gt/4Y3/iiehmpt6j64Wzfy2jlMZSYDWKc2h1PfT7dZSijLbQQ3rsbD/FET0qdNSZxkwdlcwuBc/AIyFSeYZNHYT5AYP/UmkUleFggbUwr8CS5MmMe91WmA9JFkcc3bMyWeSNV9v9MM/RFWE69IRp30Hwp8IBYACy1eIyWE5OlofnKMDk+yOhL44D1B+M/dGECHJvR/2J7/UHk2EhHz0cvQ5e9CZ7r6YtHEJk5O8NR/vB6z4W7rs0mE/w2n8nf7zxR2MSmJAUsOq8wnh4MiJJ4bDvDnmJ6oN++N/Dvb2T0YinmjMCjHRlLHEWqMCbtvr7uOhl3x/ZC3nsATLUIfuLGF4F1qb6J1qKcyJNAuw9DX+DvumiZAX6e98f7436xxMBF1oM2pE/g5NBfwIrjPsHg/7L/l5voAJNTpMCNJj0XvA1jd8N9gCgejxMpBB9m038ZjdROMMQN5goniVXmJfQVCEPSgIi0f38syMD2Z7JHpSGNfoa5o5VUZfoo+MFw3K8mgPzRQ8MU13uP9nYGw72ehMtTjUzxWYvbcpmGU9jimP7M+nYXtCu67UfYiQrGlTZxxqDOttVGZRjYY3xbE0qrU8geZ3FWRtVGY6fojrbZ2lCh+qIoIHYZKcaLqlBG7WjfMdQjK6F3OeYVYBu0I8a0C9sW3NwRk5WG93SuBrCHfo10e1whWEchLrGuBV6WGUid5pD/eHh/VNjYFez6kPWxy1nu+pks/Y6Xc2qD6nc1LVHdrYumwDzptAYA2/Xe3k4HI42tPIOUY30XozND7/wlC7ifyITwkRdKdgZI+aw9KsVLreWZtD7tgA83/zaqmAP5N9qoI2rWU18UflEA7TqZxPC+vfqgNYGrglvs/VqKPVdLr86zarPPDuaVeeducBRm4O2NVS4TWaTDAxquXBPxc0blOIY+g6RkwijIpCHzhiacYTvEhhcQUXNlhrdoJhHAJdLYvH62iJTTHIbsPWI1ZIVMGfHML50rFNAQaz1ZX80ZhRsA/RrNVXhplXD0b4/4gWsgYfvsC6YNEAHHZ5A1Lw7m93ukKFhbGw2Je7R3DvYkNP6NhfGRj9F2E4Orutb3zE2F7Yygc0CT5lF+iI8P3egNMV2gc+GHSdc8S8ahpAcZ+Cc7aqApon8QPtdbb4dxTTIM480zlDGzjTuC0Y+qRpGRc1Z6ByJZJYLI8tApHhdYzAj74vo2hzoPE2W1wG0yKgzGjWs0m1gZ8uU+3gTxKC7zTSIIty+rr8V7kLECAqeERGln9MIxeyNfhJmWTU8gRQndGFyCmZJwOj2CeEHFWYRoEsA6Ck/mrdd1WniKXF/Ubv9OD1r4kBJKG+qkHN8hokilLVv6nMH+R/4oHLHreSMV2PAoQZxtH5BgoriWViTgprzoZxlxTkx90UNk1hN1X4XIPEQ/gJ2zNoI1vZ0ccIM2LpkV4fkIJcACTQCuCeexPDAjdr+a1DbQ7UroHz0t3r0NDNZgOsycHR2GV3DENQKCVCPTjuKM5TmsDaLygvngUPV7vyI3YDZR40c08/8UtCyMSrnyvtFPfv4MlcLfoEEnS9oeY3SDM1Rm3HVZIUywInBMzzX1qx342i2qzXTz5hJelT4gckB0+KQJQEk9ES6/ROicxYtFtRuAVitFCXVcBp8Oq0jTjH8G8OIhtY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjRGEY0hhGNYURjGNEYRjSGEY1hRGMY0RhGNIYRjWFEYxjxn24YQfWpIkSbDBmjRABluNz5Zkwp6i/sKzK+aKwSGp35f6hVwn/K637VOBTZ8vo6RVlGYmGtMaLCWRTPReck0MX67AZeDkcHQxxOldoOyMN9lzMpEuftw9JycgEfwP/cmaivuNk1WizMZAx6mPyK4Rbt+TBrdlIedg5ahbD71co30kkoT70yhSXhuNpdT+e82Kz04rvOSuX/RPA+EmpJ8glFAWEZbyCi/el7xrZSJMXkv9eWD9PS4Z+TCrNgInfNgunqujwBZsGkVs99WbNTM+2lq4P6GS9ZT3dIdglQt0l22SS7bJJdNskum2SXTbLLJtllk+zyz092SQN/286GZFssuRnBR3uuEXsFe8ZLd2d1Ml6CXoyMl3r0dLFpalzxOpkvbcPJtF0BkaMKkncly3SGg/LfsLyTRIcSqYkA1ykREsYnvL5GcYHUq8+q1gT4GJkr/QpMh0W0zFE879J4+mqAfFpkiKZGMU91QModST/trD6mL2ytzgpya5xV2J4xAftVb2eDBWTfVCK+f/pU/LGdhrefyPv1tIVVk3pODVxF/64fFFsduwpl58nTDv2XbAJ+Aw7wrslssDxJwp8Qyd5ho24i0D0ijn2/axbfGSfIX/eDFTYVmsSKbwAP0uS2TZOSMTqrosE69k/pndMKZURBHmDp2ihCwihCmRE0zTkUEMYHw5xO1WUfY69daIujN+HrrjqEhFORwQ8v1FvzW7HtNsmu0na1wRWkWmUGegfc+sh63AAafZWHjnISazpdjmLOoQjEFAUlt/HdTxwZoOqZe9U7PvYHhJyWHTijaslpA/XLj5qlciGOcXD+aQhmT5JEmcZNyhCyH8rZYWXGzW6WsyucfbAyheybRDE6noAfK6Dkgz050rJpXCbKjk+Oj0f+GLtxCjlWPiFSWVb+3gQ/CA+GJVsGC8CXOV45P3wGz5hWx+Q0uuYWAmt9YhxPRv3jY4x2jXdy453cbOLX453ssACbtvqDveFRf3BAjrLhRmnZf6UBdElUN1uppjoT6pigTgG4AqpIolQz/OssSKQ0MO2ubVimzlr377RhIWxg9exyYaqjIfD/cKGzBq9DX0Lr0FalwO2s8EQUduJqb2mqe36Zp8pSXYGDceos2AX71w+lpbrhJuU8upbGyuSMo6000L1rzJNv6d/0ynATCEtzBWM1+mE5vtAfwkZg1Caq9bZBfozDTK4CeZrFzWBUFPeIrKxcLVZKBTpXbh7usLFJDcQIoxTmKEjOgjlaRDhlTRXjVUWRiq2IhR+IPWTCtDWeDEdMnVKFmoLqbloKKhVTUji4k46CSlWoKKhejYbC2VagoKB6Hfppb1aBeiowstFOUGFVylnQRTHdBA3LqaZRuZhmGlhURDGNytXppdG0mFqC6uW00ui7DqU0GhfRSeNgllFJ2KCERmrH1EUhtWpl9NFCeVzUsZ3lSYrm7Zr2+0RsJS3VR7ENlz/BCu9UjF7vQoti5rZ0vQhnIG83LwAG9nRy0L6eP35pVZmdMX2aAokk12T3WW3h0CCXzpNbRoL3DPEaa4YWYj5LzNL/gfF8mtzGm1YDSqIjG+yTDPBEseiuBiM8botX0/AKZUESy+dS4LYg0UKDa3Ib09Txw7cDS9J4EUvIkjaetrAljJet7CnjjZYyWby1qSVdPMfuirsOV013VV0pM7TtMJDQDRBIbd0S1pLvtNVCt2xD3c3Z+yxazGu8SgslJVCmg5dPuGaHEXSNl26G/RSaAvm8XW5/YrdoXuNTuvuk4hcnYbysaOoxUPNkObuo8a5eEVRMZ4sW8zrrv+tSpQ25fAZn6/zncu5yqaR753apZN/d7od4mUIJC+2/lYz0zFSJ9aYQKDPJvEEp7ZMAzpZsI4vmQSewBQZjjeC7KRMdJHGRmzikP5j62dvlk6K/aR0THqIaRCFQkaI8NAzia5XnVu9bIVe8e/U8ywVwFB+KPx0rsMPRMn+MUCTGZlb/3FBEhBe/3FFiMqRYCkAPBBqSQaAI8ZzCJbrUSIxnmBcScScOcwfm07m4MZ99h0NuEydi+YEDF38h9J2ARcVCHAWP+UuRftqOQfS+2Bfa1xxlszQiBmImardPF2F82VYOWvsSIe5PxjD+jBg6GRshUYVt6pD/JRGFzQUgir7SXXW+HE9mF2F8XkBgVadSslUUMYxt3RVMsdh2stVsnYqDJOmokoDPa7pke/69SKwXozkkev69XJjnNavI8WJmpSI8r1ldere0KBXcJRRMmZ1/W01cd7UuktR5mzIhXa1XJJ+rmOAWzeWlRVsQRN1leErPq9qVKrizs+oQ3tWWRXI7r1kmsqs9VpfW1XZuQV09YMUyuqhbJJ7L8y184OVP4ejPikw3XLArCnlh3k2Mwtjjajua2jxdSdVpLGkrJ4RD8Sf0O4fr4YngAfoQe1Byd9BE8I6JkJuPrQAHDtfGAfdGZxoDnlQSTjrKvF30MmhIFsLaQTPxsAQOqfBweJ9WKn928cvDYW9yD3UdxeYGQL91xWm9wDhHnJqVzot+UtTzITGd8PMSxQu5ulWtKnC4d2Jbcb1mz+0m4ntjU9Fs4tdkU9Fs5fexldUN2la+F9DVdf4xOEvS8yTPSUiRJqTHlwrpwebj9NOREy2oUoWBdIq61WqL1RVUtwGjoLqEUtHSIN/trqbBFQYWwJq6KD6nERMTGv6K6enpF6xIKzo7WkKdDxUKKsbouUrmSI3Ns2uNzdMKl/Mob1WM0EOPc5PVp7lTGh7vP4LHK6KL6h6XUFC2tyW1AFZUGLm0y/u4BsrUAFbdc5UmOvZ+/ZcyPyEFVZxHp0abkurqYSutWGVhhtK5uKJ2bi2aJqsWuaBf9ZyXdKgf/9L5VtgDnWBUQWCFpBT0rdGa+2Wo1s0uYVEG2fml4piJCMVBuozVQX5RAibehGmEgymQBmconiHrOGdhtGh1W1coy8JzmodRzq9HX4+9dBl718vTRUQCD0Sxd4ryW4TirpclApi3YeZRpfSm18suvRj9vswCukQvPA+juOuF8dybJfFZlF5ttj6vzpDiGBurR4ssXPMId+0lKQ9okeGHVv4mQIJcevkFIvF3MFycINgLFwsGgxRlyeIGbXS8syjF0U7whLzw7jBqmOqGH2uY6oapbpjqhqlumOqGqf4WmOpuadDuRsH/5yn4iWmJNYhYPbeNrmeNC/EFQoUxswViw0j8tcPsks/BMINth2SFpArr+Ve9W2OtpdWY5wPxNuFChGFYCaclAmsrhWuLru3q9c8JsV02m7vG2S7svzzYdtn0Vo+4vUrPZtjtwl7qx96G3d0hADfA8yYAdxOAuwnA3QTgbgJwNwG4mwDcTQDuPz8A920YuzzLJN+ySYUAo9gee9tewR57291ZndjboBcj9rbM1uXp7FjdmNu2YZgog8LUCkMKXgV+V+G1JaI5LrWDU/sC4Yg/OQJPg1EiODIGRxIzedHhMmgb0dvlazG+qA6yogd9YmU97Cief48Up795lOVhPJOOf7QncciKAktQxcFR75jSlatQusFbgG6dJfdHpe6rgnLXgxNvNRzVBE/lhhDVPY8d8CsUZkszq6WHURbL1vgq4uC1JuRlCgCAsvSOR/iG4C3Z0UIh8/On9MYu2K9BX+JJ1PYgRgv84KuWZFTMdFebOp0wlfXOktQl3dkPr/Xc2o+s/bSqB1XOn8JvHQiuOlqzjnVPa4rZ9vPAmzgPhLiM3Cs0dQ27sBkdwNbUGJo2Z4EPQvw4XBpOhQclkHusRMxQ/ez5qSEu23rPX2r762839ZJn8BiKP2XfZCO1sWyxxdZ4NqtAXUAcR7UocMVXQu50v4qNcEUsWuHA0og1pMSIWCMCLpkBa2gDW8Aa0cger8ZoKOPV2FqKa4iFWmabocaxMKIJ4TAxxbtKvm4q3vO0AQEhP4MUNv7RC380tsAHxzy3x/ORbWwg4u0cELK1lVCyNAaabZxoPTqvtXolDrsmOpUca9qPgrtMnlY/KCEXSJgMozPlRJ4ly9i4wdd6dW+xECanKIvmiN/cZNdd5EmDnjIdWmRMyihmE6Hl5gQ1sHUpb6tuDo00IRB8CH4Aj2hjh+WefpvIXYRZHKvYypzBvji5z1xyJ1HRT1sH/Tf+ICDvIpvk2e59Gy+h/aHsEaqsFzKbwm60rLoM9Y57o7Ef/HU8HGyYz1wd8VYWJEQAz7g9AJ4Aflc87E38Ue/Qe3nYw0+tG/3B8cnE231Ok9FuKm3fA2qatT/AruhamPCOonNXuiNyetXzQYuM82EUs3NAy83zofTsliIVImhz37cJjmwugiTwMDLuTnhAMrOGI3jTlh6tKbvAQpNrGRRRN4tSBNsWIrieCi13iucnEuFQn3MMIZWWCBpkpxf4SL8cngzsPISLUsBWdiriIhOuppagd+pFOXQhTSElvQsVlrwpgV5v/Nrfx9YQtSAIW9WHoqN1XUhSNBWCn4m1bDpWGgB0Gy5033WQCayVKGujkxCuerxIDDUsnck6mQymcO/9fUMcdauao3hMGdfMGMqQTTs2usImQM7yFxpfpRvsroC3bzBLllSVDTm8veHJYLLxoMNDcPJqjAGiaGZPpEJ2VL1zaJGxHqOYLYaWm4tUesY8GetAQFkWkDmLmB8U+oQkqzW85/yxdhvUgYDZhKsXtTl5pqFKH+oTwV/1QIDM7IbUnMbwAQyMxuzCYEZIZi0AI7c5rcdaNwSyrW7rhsKs1W1dc3ai1eRqaSyrG/P4xjy+ydXS5GppcrU0uVqaXC1NrpYmV0uTq6XJ1dLkamlytTS5WppcLU2uliZXS5OrpcnV0uRqaXK1NLlamlwtTa6WJldLk6ulydXS5GppcrU0uVqaXC1NrpbmOb6xqWg2scnV0uRqqZCrpSAwbYquUQhuiUv0kYSKIwF9l3GOUhLGN0a/50EWLnL84SxNrpTYvQ+3P3dbpx9bz7a7rWWcRwslBPAsWSyijFj+VQi1TOIAX4W/R1fLq9aznW7rNJl/LMlPISw0WXiktV5uGDeYweD6w76BuuLMveyPxpNg7PsD+SDnT4LeuL/vByO/NxYParL0RNhCjIPjkT/2B6wltupVifs3u4g7G4wVG1CVW0tVMIuqattUwXyp2KQMCtopytNwluvq3yLV72yZkvA6OBQaUSmRgDv5XU1OKgVYGfmTUW8PXw6j4VsWX0Usgb7AiSrTllTCKeAAqji1OtDIKQ1EOQ2aoLRhSmgOtOHIs37XeqSlHanM1W16BM9OVbf8K9T5YoGU6H2pLr8rJNCOw4KHajTdZjxFBi5l1iylZivVrE9KDUyKjHyMpw/X0ziB6R0wf63jsFNENc9M79AGkazy79+QAUxSeeVzvoncYc7qwbK+iolnwIvw+hrFYDW8QBIWthhAUkQdQE1YLfikc8/kTpyRasROuuavh9SJ/gChq73LXUuwV0jJWH3maXVjhAKih1ONgKatwTABsXo06RPrkIemCeiPHVc+X83f9kEpvuJBR/19fxz0B8HfTvyxtEUjnn2e8KDhytBdb5uaWdygNI3mCESfE+/3FFO42icPL1EcnIazS4HgGP1j7J6aSnTaGw4wSzWqilFK/apIpTSy45Wtigu1nNEciPZXHGrmGQicngcn2H9849FP3a1Ox/vBc3/Zxo5THTw5K7Xnj4rDkYUAaBUg1K2VXBc4VhqGOWrfLWrIWrWi3hbnA23X1Kj3lppw9vde+xNGwIiX+PrjAbXxRZTE7bIgQNRJ3ek36giFZbQSxlTWfeKnsq2FiDI4p6Bnl5lo+bq3SqeNCj3Z4i/t8bxNP3NCcrpIZpdcUy1ZFMKxMO6FhlO8A5mz0DG4v7qjvBWQxbUEXNUgSXfewReOHXzR7GC9HXxRbQdfVNxBkj6qXT9G2/rpIzXvaNcNiiXh6Lyx8J3ErIpmVDqZmfHv6wKAdTUPwryrCPxYGjFsYq2wp3agXc9qzmkWl4xpM8U1baB2FZsnFiY1vLUnBTDd82mJPQSLI2qlylrKWUv2ECxLBNIl6cFodrcwV53qWXvu936dokyVNxX7J9yIDE/25a16tg0ZFjCtolZpd5Q2FPYlLv/CjghJKuwH11DNsMCx8awCMcB5JWZuPYSnmHKJo3zZjdAFDgl7t5JwpWAEbj/heSHm+DZTFGZJrBYtF2Y4WVgbY/bF8pQYJsgm3mH/tS/vKe8vbafe4vRjQHT48hyJJd1DmLdR7y2l1OOaod6UhrXDvblaF1i9l8tlfzvpjXqDSR9HKmIkh0BSXmnERJGIadEcCfYUR0Pp7/v1ocObrQgfS/MaEKILxBfrXWQkdiEtrUdKOU0OfJQbRXsg8Hw9cLhWFMOTN1sRnpbmteFJFuH2QsFWseXXe3G+DkI37JlkVsquYgY5LU85wmN9kw1lmy+BMG2dDFx70WQNabKGNFlDmqwhTdaQJmtIkzWkyRryJbOGyChl1gPC+BjVAXltKfv+9Cx995CYr34uvrWm31s5495dkuyZbC/za3d4z0mks+RPAR/tyih7BaiDADVsyibYga5kAt+wqsXQS0xbe73Bfn+/N7FKTTVS3YCRjFQ3um5FABgGFayX8sY2XBUHX+DleLT/JKDyWUAQ7+ljKritJipDhPr0yWt/auP/0BGhHKt/00GufzdilGohoaVGSosqae9eWhkR+tbldKYr6ENXHu6uOJ9dera496bWa9YuHfcuY5JXXsYH9gfjyWiDEgpjJAqgrtd+/+DDHzufP/3j/YP/9+H9g//nPfzw4L8+/eP3Px53P/8v/u+j7vbTz6TkyefNPx7jP/F/8M//+vSP9xsffv39j0ef33c+/Pree/jhh99pZ/8IH/576+HPHx5sXJFX/E8pmhPTjU9hnMQfr/Am8T8zNP+UnJ4tsxl27+iAtv/76b86baoLcEBzswQ9NjOUB0RBFdCJmOA3cvGoNkq1RxT9pXAs8gyF5pvsv64w0vWHYx2Wo9WuuKhNJLFDAosNcfLwV/zs//F/SzaC9C2Wdx3mOUrj7P3Wh3ua2XQ6nc7/2Nn6vNq8tj/UOohlJ8sgPUTkEsD7NE8e/honOf+J+0Tpw3mIrpL403WS5VdhlqP002myxDr9Xzsb73/YDB5+eP+P//3woPPr/97xFJDlB3N0Fi4XOc6XEJB5fAEQ5CjLP+F/MvJvFJ9/mi+vrj5+Ogsv0ac4IX1/ipOH/I8YfYqXi8WnOPwU/3f4ifEVjFYky6yzZljgWQXhfJ6i7E+lzXbw8eVTkBDgRItPy3iOzqIYzT/FYfwp/u9fw09xknvhTRgt8M1Pfl2nyU00x3WS3MtQLkFIdqLzX+uFI7EMukgWc5XuFYBxzaDa+uNp9/OnbfLvDvn3Efn3Mfn3Cfn3Kfn3R/LvT+Tfn/G/64ZFFl6hYB6dR3lFUFBEWmnd73/48B7fln9sdR99/jqBENDlVQOFYKGJQ2eK8MUdLTj/bF6YMfp9mQWiYkAr0qPMeGrJA3AdCw/cgqobpL44HO695h4cTFPBbhXx9sUvefOCsy8YL9HOGOw6mJPK03058v0AC9tMPmUzFnAiiRp06LpHJQoDlpqwalgUZofjfgNSNlLoNWgD8jQMdZREf3GKcHIJl1VAhaEwxGk1G9snXpVAsBOzYpV8JOSplM2TLYg+aBPTU/yXuRZlEfLpWoR2ccx7t2Si2qN4locfLe/itsguFd4g/3qyf+BIbFb0/iiarfD2aGsLsHSRJJfU6uQezF4clg9GLtx/uzl8VR4VKGOTUm0aDKCbVqia4nih7jEw2YaYJ9Q8UBJ2dCo0V+6quxZRl5FoxsSQwra7B2rV8RcoQPGrKL4JF9G8XTi66yJgfYgPbZD8oQ2lJ7wVnNhAW5W7gVySLTqk1gegbhz1dMUU0EZplAV0LvVEIIGs0xPq7slZNITVcJUDkK4LLgmuZsthWijWor2kF5tnAAMMsqvGG7qgDLqVEnmUETacm/wv4u4ArDuhf4Poq4oVkbQcxW7Kb3yL0SiNEimmoJJZOXFrxlfZTNvJIFQaOw2/rR2QfXb3oFl6yC40u1uS+MsBeN2WVbzhuBrQ3Z2jGZZrrPRdtnQGaJNV2JWMPSWIkZk6V3I88fQc1mZ6P8ogFAMhKlkDsEHVjWt63ASuYFCTz9Xp131DALxdVl+/6JBIFmaT1eAiplLM/SsnWPI8jHQMxRI0lN0tQU5M3hy4ed9El7mG6UigAaBrN68Vhrzy/sL+OuD2+uU5eHvUumwLdbdqYU/MYG32q+wMwyRUzCSRAZCSFdIeY6cwiHWnTrpaZnmQLmOSPkmJvHAT4Oa0QfV6OKYD/lJUT4kedHuBYhIAIp5H+CFWCeewiK6inHYNgjk8dwdzyHFvxQEcUpRco5h2XRabqF7QhvWjqs4CdFhAgtM0uUSGqaQ1H7zqOwmrWJOt4QxoQqBTp0NdXEWM1rqeCfzSg1MwpMyK7+UubsZ82C6uqbxYF1dV36OL6ypvzsVV5YOyqx4mBL94O9uPf3z806Onj3+ksBS3fuGOSs9ktJgDi1lmKYHDXD9vYG6FuctVBdvrVzhoNWPkO96wvVoG5/CUaVbngF9kjrxny+xekraP/Jcn49pZ22WrIjt+ixYHNrUr4Hi+aY1YVnGAJTRYZIW0OHrzMPLMs1dEfc+if7tCva+S8eJrSx3znxRh4j8l2kJxcpCyyCRUmWO40+thxjvuXFGr5cr6GtPSNYGN7i+wUQkKWuMeWZFQhLNg7qFrvwXdCVyKbsHiBC5F3mwFCVzIM1Sa3JrqH08XxhnmsjtTUS8ZsonJar7qvekPDrzxydEGvwWxNXSnYTKdTCZJm4BzhZvB5V75h47AWuKLlWzZvoqgWu0YZ8M+TZZprUBsOvpzMdB+jysiHumaCqzk0DHZFeuKyF8KN41N1XHeDZ3DduQXPPYPD53Rx8BHO+tjr2AD1Sogyq7RYgFYbH4Ch+JPU0vG2myax9IOgFcnL8YOFOFf7Chi+SrXTTUkFQMQKB6vGDOWp1DEXJ5mmurRlkIdB3EcngwcOyk/WRdj/SxWY3W9tjL6W12PnMRNeiho7GxcMI3XfDvwGde5G3ib2jeDpSFPkw70gGwqRCsWEIpMVHZKMSG/ZjGltWY5I6zmB0pFzfI8PDcL/+S5XCxPjYnIMjkLWQamIAvh+LIUDC4L8cjFcXQLVab08N6PzlQQxOzbVJvinGSWKK6NQN4I5I1A3gjkjUD+pwnkIH8ZxvKsWE6ttpv8ggGPomRk/tgKOd1OkbrfISRXHR97/tEh70HRsPeqNziorW6XrWqzk9amml0Lz4ZUCvOCtHWrB4//gthxvyLoOqRO40q3nSR48joAX0mBuKdhYXXRlXi2Cr7RGZFm2nrhs1hEFkCCb1Y42r/rYNRPoWAHS7IxF50xt7Vu2RkrMNYtPmPq3E8Rtigh6hREY30JLooYUHMWiu5DmK77nMm9dR+Su40gto0Eo1meFiFRz41DvWIU6lXBIOUpT8ZvWzWyrk0L8a9lmIZxHsUi9ptSBI2xamhlZBf3cAfBwWpdQ0rD2jeRq7V2GQHomaHYxFOACMdGYEMOClnxwO+NLEu2RWujE2YNbMt1xWpzNZRLdYVpk6u0xf9jZr2ELAQlB+f+qS9XDNYivUxRWYfusia1ia7Zbg0U16HaH/j9g1cvhicjh/ZW+26FurtOkbK/OtGWl5BlgvCjdXaOCuVTA5e0fV4U2wK36luvUICzQbEi3DVHcKT+NN28OiM6lUax/pUp1ov1uBZF61kUz4Pw7AzN8jXnzRQemN9ebrFvOKOYmkcsy2127vKw1o1DXE8RIZkFYSBOYyiT4G8ImQnOHtxNlCaRnrvSur0jh6qg5OmSuNC6YX4HOJrpFZYLJOKsyTBjeGFAm+X0paH2xxZbfTaYcDzpCEcd9kTqMJFgq6V7bl1woVC+AtTVLcUMi9Wpwuq01VW/YBKlFc1ShEPNcKeJQx/bNSQxMug9oXebFuPxBUuHTIHm45hQNXu4iM4vKGyrJx5wuI+VXT26Dm/aGnIjW8qwDsxwzVZfNNyCcZ8De6hm2cyapqKgA34bOXoQKSz0LtyHtEtRqLMSgCavcM41CSL6uyaQWKN6YHqhrNHsohKgrJ1UAZXVnY+0wYeQhWUwER0fWBuq0/N7GxLfl+A6ig3KgcuMU0MKGUxdhumO889PZRXSoNEBYztZg+soji36wC9+buk8GE6ySdVASHMZRivDgdTd1kRD03lUa70y/uEUR1Ess9Nh9Kj8nFWWS8nQ/1owUuRHEojB6ylISiev1hPqGXwQ8mQ5uyhgmyq4Y9i8NnQGYWW9mBUepFvL05EmLlaaIWUh7jRHl8Q0nvRGk9rvR7JVbanJ2hQ4vNSGDmVz1r+BtN9NyXGIARSWbqj+dvazkLYMX98ilcmtvkYVVrUXCS+89S8V9r6ec7nW+UIaqUxVoZXUkZfqTsocKinxJEKM1bO6ebn4tl8uSBYvXJ5V2l5ruiH3Fz1HUd30RUb8BOWFQomdAHIUFcRNgO1tHdtTHBE7KOQgXEqgHlv/LPYMb36H6BFrWr0eMWK9awe96yuvGB+iPkcpuVHO5g3Fn7prgI0Wy/Zcu0bOu52v2bVSAnpe3TzNrpMUFLSUp91OCLS5E/UbnbnvG45DhfNm9WvP2mxXf86SP0BO5sBuQiX7CflzmjsJlmvtRdmvitZemPbKvXaWNljn7JUAyCBvMD9Ld8iNxbsYjuxnQvPtZlXZSSgM6gerF9EIs7r9qZlkuWAsB3u/+DLxXArCjWnUdmL9XE7I6/YLIpQ5yKSQOW1Ph+u3hy+LbiMTJBJ2AiQ4tJoNUASwaevlPWIq4oWFRWle9zVpw3c1Tyb2dEBLqOE5/dskWbYVFttaMGNYe4fQInYN2fLAi4N9ojR1C/FtLfZ2IE6jwev+QKhwlaKv3OtBa0iAEjhGdXws6cLV2mg43Ns7GY38ffJcyJThsKhx0GgcNFZy0MDBvdMwyvEfIFtxZb+NCif8q/ffMJquetILOyk+60rTdZz2xuHkz3M4cR+q+8uMriQkX1/m3HvIp75K9vR1sTbMPsSeWJvLFRa1lvhk123ZPuuJ2cG2bwJomCnYJUfLehWKSYg59AGcUoXBnm+T6HsvX/p7rscXtanVnFg2dxi7uroAhsXWPoTAK/lMG+jdUHcDfF1Cj31HdGMf4QcswsHfSRYXhmh4CCc2FuJiMSaKr1Ztq60tl4AxJCzJ27RA5aIHQ5g14sw6q4LupIhYoDlgIU65lqBI3BbWV7bBSchUMKKQMrU6fNlcakcFubQnNAcxUXZug0QEDGuYtYI854ryKxb6ukHdw83arHSqzbYVj7OWooCK9sOiXdx1odyqEWW/5DclyqzF1Ba/WQZpcput1czW3z/gVrYjah+MucdD6C/9qn/wSv6idqPQxLVOO9W+1BHqUItS2DXzqthLKe2lxTYq0EQ3bGT1RlZvgik0su23Ht1Q9RDBwYhJLmLqAUk167VCHPI2qwQ5tLStFuaQw5jdYybvL9hL+5XWpUxqR3WfxEEMDdNDdtFuPigJD2wJC6wFWCzMKV4l5iKVe/Ak4QulhbvX04XcJZ7jA++J93y3Cepoj9b+wHsMXW+NMP3WfNxkDwpyeUufTfPcjOVHeyB/a1uOmbLtLFnGuSN3NiEhgMFkjrta7jjKcThXaOtIDI+7kxN1ONWKQ+6Exi/PC8ConIB1b0SFCAW2p02GJdq66GY0kVOLI6fi9GSFnlU2UacyC2PciCoDwwVou+jsGrnkkrLfTQof4FK4UKtAIUlu0WtnGc+7wvNKOFA5kojJV3sp3BHREh9AVyR9dhkK8ZIXlAcXrgpLd4/MeYB9vwPYmKueKTzzVWEdsc0jbXkq7R8s389CPY8Atn0j89XoLQCxQqZkQAHTvdvYV7hxrDKbIXTA47OCLnXS1yCTwVu5lxKr7xJwSKtNAQqwEhcSkBbiOoDYNVR+KnJsKH8DZocUQ4h6z70dyk8754HXpEy6cn0BiQ7LC5oGaH6O70hSwP4GQNK3bKvL8zhtiu3gBSWn09zcxp2zceds3Dm/fndODFCRvY3shMK64JOEYiJwsz/NO1AjGrZuyHFi/fC/3R3Jw2dSq4fb3SIBsZRE0XgkBVTw4aMuD5+j9+soLhqONoFPHMX8hHUIvu+FfIIn05SZnTSsOZF/n+96TzikGJB0sQYqEBo4FuoRnA9tf05o8m4z8pcNBA8eMRF4vpxdoNllcBrmswvHA6bkEPlTlBBBbGyk5zGF+adPXpsml4V6ZlKanHlEM00/C30q11Z3vfZGvFwsOu0O6MXwhZq2gv7gwB9PuAWd8hzfvggzL068IIrPUUY51HZx++fefm/i9/b3N8b+3nCw3/V+evp4a6vrTYbBpH/kjye9o+NgMPltYzQZ9Y82fu167d/ana7Xfvfu3buHR0cP9/enrcm09erVzuNnR/1n4/Hmy5dP250OmFIYK1PyotjLL5B3tsyXKVInaGjvlYXxr2obCGsSxwXXaguxxNUZ/ebualfpCdqjWbsDFSpPr8jLRK8APRjVkbVKhSuixnukb/JngJUm9m7l97biv4YDbbEXqTqvWVLsbLC6weqvC6s1by2rXWiMfl9mgZBsKIGG+cZNsk0tvfAcce9SCup67RuUJ/i/OMwID5BFA2eTd8w2RDSMVaQX0rm4Uv7Hi3Ivyrw88U4RiSPQ9XC3JJpNl6YT95KUP4221RntyrHooy27wsAzrY61fE4YeASWrEkYz9ndlieO0TCGKMNBQdh+KGSFsr42jCgycBVmlBjneogRIGigDWxuYMc+/mnh+KdueCKcmMY9ARaWBgLQIAOiM1khT7xLhK7b01in4HdWHakEvcH3Bt+/OnxXw3qQKMThnFgvdqiu7kWP28p0IcePHy3YQWm4/oY/arj+hutvsLrh+huuv+GCGq6/4fobfP8uuH6N6Xeq+V3p3ivFYemW+GjqLosgUGJVOzvhWogN5LTuzJtYsZ0TVu9yXllhbHZh3Syg9Rz3QtOfJYtFlEVJzOG8Nzw87I/7w8G4ENRVncOYNwrJDbPrbbFB8NeAdHinQSp6Dk1b45NjfzT294mrgvq0yKN9hjl5k6r888PnbusmTKPwdIFYVxxjSVX2g/wtgUyzL8/PEX0cpp2y2eJXz8q5jxXPQJD8eLd68uPC/pUpr5Zc+Yy+HV6hLAvPEfkiGrT2o7MzlGKMBljsZRdhirzQw3YIy3iOUi+/TTyyTMy4h5hv7npZ4uFokFF87t2GmXe9PF1EGY4X5k0uogxfPqF3ujzHLQaYHXzmXS9QmCHsFJWkOb6gbqP8gtxg6TL2ornXwnDn20mTSy9j/HiJy+WsN1ufP5hpTsyCqrsIMOYeYDxiERjyizDHZt5xkpM7OQnnaP7MsmYxHXXVBsRpDxjciN5OBZ3pEPT2kjRFsxxDH29JcptxmYxe3F38d+zNwsXCC8/DKLYDvSKElbNWCuMnW1tbVROFE1oQzJKY3Pl43HU61+4NB8TjihJizcd2MNxnnm0jn+Vf6VHGz+Fc624gbkVOgKHpkWqnwTz4WKe2ijtbsiIfsqyeY0JsOtvEHp2iHvXgSAiGipuTIuWut+U0H1HsClJ0jUJoWsC2j+DPMs5RSg8/vq9a3dZZmlxph7DbOv3YerbdbS3jPFpo+eixFYSRj/6X3WJcuwp/j66WV61nT7e6rdNk/rEE8ficqTHuGtLT67jGDOnjZI66mGZS1iPMoxvE08u705wymz26V7gDWCD8X+7AQzjMiFwaAWlnvKjjlFxzbGJTfxUuFijLdYhQMGD1tFg/d2gGkNWz1Ul2DreHFvFkEi5jKr2g6/FpbdJ5/HN5db2pDs0kTF6RmVvC5eBG2MSQNMb9YBt13q/eGQWZZRxiWQ5no3Ji/NCZf5XFN0jRbRrlaG0HQkQ2cLmUmO4JLBRH9Y3BsVaANTqzhe0KY9aOamtufrdbyIPIIgvix0jCN8Jd6FLDfW5c2wFGuV2tBzJWQRcCHNAit7LGmUNZuhJUdJm2ES22CB5fV66dnVw6YfoLi1SiAsNmBSZ3nYmAm7BOLpyLrKFMBqYYoGcKNiwiRpS64DORo5gfSG54/ctzsVXF5w9LOJRzUi+3Ym7MejyzZHGDQBCu9QYiOey98A8ZlyQ5nb3h0fFwQFLTdUU0AZVDKq2sc0eUhIqwxGXcDdUiGA5mZBsd92ZXc1K6h3sKLyKzX1I4PgNrwb28h6N9f8SvoQ72iSYJdpKM8NpSr2K//ulHumBxO+tXs6UyA99cVWywm5C5qutLgF5nuCazv6b3akIUobjpdTi7dARsJkn2on/Tc0iba70xCtkbjXrvgt7BASX3eNFkhE0OF++Bp3Xk/UDXq9Xrjb2Xh8PehCIMnVsgyKEEiMzXzHdPDMrpHe3ZRc/UxnIqgkRZmkMKtDcajscsIFT0b74N+Fxbkv5acHY8PHyDdT7snI2nLQo7ACEBi64CCOp9liyWCsLRGsDLVPbznEgDeKsZlC2hgQnNmLY2+4N9/+8Qo9mZljWIxs56n8vw5MZxYOsV/kX0Fzdb8A57E3/UO/ReHvYmE3+w0R8cn0y83eceBSgRcTb5kpmgxOYDOUGwZYLdFpOSH0QRo0QCLIzTE3ig4eaurLkpV6gikhwOdwAGt/Zig5iW2YVN+5fnYHXiSqPgKfIUsDCMhfoBfumtpn4xxcmr6yRDmjR5Gs4ugTCpqpnI+EyqfLhjEytZ83KJckVpkkw5WISnaLEO5lnexhpCSrzFQzNxRHKrYY7STXC1kkqG9KlcNjYJtdq1qfFslW5PGg+EeMKia+iAVRkimGrjZRKKTdbLZSlzrasOQELciVh3ygD0KNG1gq/C4cv0YbvzRimh2VhEKq2/s2SxSG5prB9VyJAxrNTOTeHZYEO+OGbsGDHKzPBofxK6CgBjrJDQZpjhAPJXtQKiBsazp/pgfeYUr0XKAllHhjz4fo+tev2xu8L5B87SvrIufZbEGTbMidHqN6bFsUt0m2d3ce+iekmLbENZdhpsxAynbA8F6fgGAynTj45cYdawk/CTGb8W6F1mSRzTWKSAzNq6VNlQSzd8v9jC8W1cp2sGrjUGktmwS9LV+hYHhqlDyOyk3QKBBVueiBIpF8zOlCtYjWuObJQ7TpA95/NJ8n2B0xR7VX2iijEDEL15pI87qBAeSjsDxcGcd10t6k9hlBpnYCBlIOCP3ilMiWvagNg+mR8tBh5aTDFbOA+0gPkxmX5B2nQ0oaysft6/eDvbj398/NOjp49/pOCSIcqc+yERES0YmQWRz3FhEzvMGTvM/irGQ28A1UCNFOpNzJ0m5k4Tc+ceYu4A8806MXcYecStXZrispA7tG2Jwrg03g7rxXy5MuiNtyu7AUSIWn6mySV+twI/Aqkf5Pago+FrnB1AlX8YjujRK5RiGcBCKQYxLJRyGMZC+QAiWSjlPIzG1zIXm6UiAWp1a0NWf2Whz5aSIMuD6zBa81Pgca8/Yi+B2pNeQX4BmR/s+LC3x14E+Y0Q9PfVR8N19qvmNGiE10Z4bYTX71N4JTGyCRV1xu9tBNlGkG0E2UaQbQTZRpBtBNnvSpDtTmNHRHkZvZ9Yu0C+lhQYmcv0Uu6RSG1lTL9E9VYnsGB8yJD/pSxGmwedfHh9jcI0tOSJpURWT7vGhAVtSbDUKl1gG3n8f94dzE1qzzqjjkuAbkvv+v1lbmuSsjeJ3ppEb/eVdb3Jev69ZoYTtq7U+n9cN9sba7NStjezbdVsbytc2zCripEUtQqvQW/+PHLYymO2Tr/aLayeJv54VsYPijisWhvrhtvEMioSjkk7+HeOk7iDXOYxKs5hzhWLrhxAQBiU6c5VfieJ5S7on/BySHYwsi6QyitGZgIXGy/sZIXF/qmg9qpKjg7KTcFh8LGVUrXwErAnRF0By5lUTyQAM+u07API1aLMtheNHN/I8Y0c/2cmgVHjCq0gz4t0MGZKxJXSwZjdrJoOprZY353GaRi7HMjwbbn5AFJGUgLIIr3WCFkUJIRUpC+JWNPZqpAfZMui592yaXS3rLrbLZuWdsvQx25Ris3mRx43v8IJduj1ssUjX96i8FKwCGWbQK+BZgfWugNZnibxuWTT9p9s7A0He73JhnjeJezYoT84mLzaoHtQVqtgezoKT4ej0D0jQekKmnS99kMcSrR0KF2nVmUs412dDIaDMZQv0r3H7pHdbUqWCRpWX2dBI77Qjqt1s9Xf3VYXjivuuGbL/wNOd7Pb3+8Bp5t+FaaXQjLHbNWqPD1hye7M0JNeJDcvzPRwj6pyCsruiqpJaAossS8o+6K8OCkaNs8T0TGIVoqznpIBopwbYZoUpZQaHnUb8E9dTXtFQN7VtVQyEAdW/iuaDlKDZlkmgkqRt3xjLmszly2OZkNj2ai+kOszYB0PD09A0D/N2LQ3GL/1RwEwJ6UlhRaq7kaq+WkUz9HvDsFW1/Ran2/tdqiWc2U/UfIw6ZozLeiMMBVlPqBFnWrxW8riAN/lFR5Y0TUGvI0Bb2PA+515n7L5AAtZu01ETbRiLgv0hSHK2Nsu/avsiY80wimxSx7r9N66Mt4V59DKQl6NT46omoz1ZX/qgZyMMOWq2g9RNjv6wd+KQnBtsO4IP+Q98MxleT+IQn6RdFwVBcfpiNOVRyA+V1WfFLG/gt8FN24VnpktUeeaQS/VuGbWj0ULDmH4i7eNI9RuKU+ROiIVhAEDGnEd7woDhA3Gk1GvP8DPMnRrSRf2MGHyu8Qz+3eJP/A7+YQ3s+vhi3e+Sf6lodCwoEWEu/b7drc0tieXrrpeu/ufU/1Du2OPzsZFQ9dtAa5/7SCDCHpPvR+qWsPblN3bNmX3jlXZ/cim7H5sKLufcAU3JAUSYwADyM4kdKQw0inh9zW6hi6feFfMtiun2BXz6tLJdFwOB+JKIJPCRIBiNbxF1AMJo8mBPZEiggyQF8bZLUoDKnDyIHmimjtKHm0nXrzXHhePT+FbkHPLZEsShI02i9C9BmPjnGWnEf4a4a8R/hrhrxH+vmXhT1ziODycYY52G8MjlyZJbsAOci3E0uw2rmhCBTWWlBW8oaugfymrUGZCTdBpJchcsHpaxFkwN7wA4heAF1LcPakCQtEqw7mShFguZpypLEjR2TIr0/euJ8FA10uXC5FtgzMEhc5Dlst9TZRDhtw2ZgBDoReE3xYLsPGsuHPqb2XERNfVFsBqk98q1PCMMTNSkqYfFStNZwsmKdOv2KaYjQteVJyWwqsL/3BTk5ikCsCzZBTYIesrjVTTY7WhU7jnKfuI0qZQti+FdhX4cv8xbIVYSTOlrbyrL6iraCkY31EPLbj4VBM3vvE9x14WVFPHrTjZSRfWm3yZ/EDSE1x05oUyr7Y2sB4krWRD3HkPd7oewTCJNPSnxBl8qmVCazJRWoXeOM93mbKLpavMkyRYhOk5zz5MGih3B2EYaGVOFmgiVOY5qtEKj0KCwErt5y3VStCuNFkg2ySy6iaUI9u0xSNXCyLG2lo8drWgEq6tyRNXEyb82to8dbWhcrGtyY+uJnl4rtVnkQA4PuFLkvEuZDt56iJyVQ3ZHwqLQHcdoBFpALF9qPwsblw91q+VS2KW5hZGSRupgFWiS1S01xCzHyqLkX/DuUt36yH/UToZ4GbNyMguOIOsCFQEdFTUVGirOOKFJ1ll2cozMRYydVF8gdIIe5itNwhVf5+93jPHxv4+zCoD3BVZAfA37k1OxjxR335/5O9NgsmQFhz1B9gXULZmBcCH8cAf+KMeRjOW1aZ3MtaSAn4lU6oa+KpeHt6uK4+vuAMU3YfpK6ZqiBodTqPDaXQ431H4aHLzXqPFgkJOXDnrozKVYn1QsF+n6CZKlsKNLJp3jTI6AVFqTC08O+PIaaUjoqWRYhxr1NlHLVZIUYQIejkc9Y7pAeU9CFGlzunmc6e+dr2XL33uma75Yx+P/Df94YndIRu0s/lkg7Z2p2x7e+mXbe9AQIwiq7mVpvoEY6vtjpO7D36JS8R2sVj3WpfCyOGw+N+SSARZMFuE0ZW14VUU56LltubYE2VBkkbnUWzJ7wLQuO55IsNXRD7ssTmmjo4O52YW1QLMRy2hs2BlNY4Ub4JnW+7Aq04XBlQpOymuU0YPiuM0qEFHjGNScA6UlvZDAlobhERpbgYg+k8kCyy+jQuRsMLFSZgtWZgIHbjCmetVrNbL2HHjpTUvC2moHs2zTUoFOMBcfdKAHLI6h4+tPv02UWgMIS5tQovIT0pkap0vcUr4mJXPF5XScMs5OVp4HZJ+71pAfp/Y3D86Ho4mjtNbgs2g7WrYbO9AwWYBDQObIUvmxnn1PuTcPbNbjOLgX0uUcUM76xNHvTvF8dRfr5N6EgsdSLmTKo6rMmJ0VMZCCrZ1kSSXIqYZz3hZCGMM17nBg9a6HGXIjBrcoThXlQKIyRMHl83eQ29Y0jL6l3I69XUUSTbymQyjnNqGB8ijyCjedSFGkqPbHwR/O/HHVJFhnF52y1uOrtrOdnp5W/vRVdtbb1/ege0M8JPGAEn/KgUkfzzQoA7wC8d+2jB6gxVAfDGsWVtm5AFiEd2gNnsUwgnPXMHOFakIU2YYLUapwI4uKTJPNCl2CEfY+pm1Ywxxx+COtVqU+e1orLCOQxSD7LeKBQVleuP7XjjLiosVwwZhqMuzQ82aM7ZSlocfM3G4hfGELZ6cKhwny5wkRFdmxQuN2fEP5iyr5OdmRhLqiNWeeHUmhHUikGDjbrcYHT+5ZfkLk+X5RU7J0Xh4cvBqYqFEw5PJuL/vW2mRaGQjQ7KhnRCJxlYaJFvbqFD1Z5KVeKeiNZewTmWrLuOcrO017YBgioweIOtk4J95nZMA4dZYbLfxpqpHoGVayCuPeosKCiKVyqycH1fgqkHsiSB5JH8pnhiK4Ud45XAbIaIFu961RQo/WKiooO7GpL7SIabHbFKAGl8kizkvgMFkS120h28HdbyzrdVLHLNpm+o+2fb6wh2bsEYozPJAccYmBluM7DAKT/UF2O3Tpi2gw1hUBbyB9bzY1q83tFMI66qqcofdlSgn5CYBQ0005iYq7qrniK3qyMeXRh0AyhZ1IShb1gShDBWoUAKdCFjOv370GYsQxTZdpSXyHqchVYLyaeTICKTGGlxHcWx5GfjiEfPoPNizOJtUjVBw5jKMVtq3IHS3NQPA6R+N1itHftv12tdR3BaoEBt+AZaDSZkosPceRLwyPwDZiXQEoCOT5rolXr5MY3eASPw/fFcadyIrNq5Ftbq8FgkumhgtPsiOJL7AXstWrU5SWbnK+BvT0Er4gyuHC4MMrgSEWhH71ubX4O3SPs0HOdaacB/DgT5p1kwlmxo4hf2y+iBMefAwXUQoA3oNvAj8lsfwL8RqJyvbQ0Z54PY04dtgwzQIbsDSePv+eK+r8B2sCHIYrEi9hbnrFURNnlyHLkzp9bm3RUAFoGQwfJfoOi8yixD4aGCuibKrnEAa1MQCDIibYi4lJ7M2zdgS0X7pn8o8OH5j2qSjjVsPR5FJeXFVStzSrKgJZ7gtSuHc4AEMU2FMYLI5mu7Luhp6RhYZur1AKTEYFT/UQxjqumrpeci+8S4p2ll60Z/KZ2E8j+ZhztW0i3WeQxftoxTaOJGkWEoXsNRyMkl59eNZujXkIFo2plBFqa6wRK8mzjzWBbucqRfIvNMWyHJxlR12tZEEPi43Yb/Q0F6ZhgnVBSoGqrAscUE1Q3m+YD4k9E/1LlELAGB1JNda6upJfbWcJFsGVbYoDy1p3Mqpm3PRLpWYo0u7to1GfGLIY7tI6QFx5JfUbueupRgatlmT0MBvDpVrVeJg4xaUcFtSpUCrVg6uZaleJZKbI+6/W4h3NChRFfBW1ZUFrhZcXeAifUIXK48pResh+6OcfWNIpldWjso5inHC2CgxEM/Dj8CqKIpVO+zJQLbreD9QB2BZVMxfQIusqtoCzF3AJ2yqUWEHpjJ7wbGUNVTWppUxvTUrtJ8kzxu/6u1sZGiWohzbz+P/sgl++lT8sU3++sQ1SqP+QX+g6zBwNbOGLq/aa2HEGx31Dvu/QXPfnSdPO/RfHaKAJ2KLZrrD0XA8Vm8JZSllQv/Y3xv5E2l+yBpjRgGLsdE8yMJF3mbXCoEV5Iz4BsDNFXOvZNbmfvSkpv3G46q3q2K+dB4HL2aq+QWtb3U4N9twRQFtpO+BUBTpp48eV4ejIQvlAk86f55S8FmnBbzElEacL0Zg5d3SWgWPPDL+hIVukFmVvdRpyy3MpkGuI8sR51FJUJolPAIJ/hUwz5f2eZosr/mH8/RafJijm2jGI5ngXwG1j8EH/+TFeDLaWJ042CYqj7mDKFlqGGRUVqExZPglB24BQNm73pYWT0bSDyJbPdrpcHG2iHpWkN1chNa5FHBDuycvde+SpP1JBE3e4vDGHSo/1RvdhB5IU2OQRcJAYs8a4xpXjo2FJgg4ctoCay+odQDRPLN0TfMoRbM8yJOucHy0poWJ5pXYF2rKNc+cliLFvLb6gL2wi+dMVlHEouJRBZ0dyr+ryTj64iS3Bc0FXe8mcGnUFoO90ufLrIDcKruiUGiVEIPjgWeheUZCUYhoF5YZd97jMHBYP7qW437dh4F3wexVyaCdojxKpSEir8hsEbvKupmNpI26VClWrqVuAWgYROhhc8Y0KotXEGZZdB6v3bONGjps2FL2WdPxWTPt2ThHpa5wPhOBbHV/Nf7zZX80ngRj3x+QtHwWR7evbIZCbpHIbRey3SK28UUK2AWytzPrKn4mN0mzVWukxSBRvccUD4bIeNSzyN2mD0Hjate42jWudt++qx0MlVTp1V2Iz+WMkamJKmIZHAogg1BUcPKz3/IFbMF3R+zsiNL12hfLU566mZSUtVsusH7SCPdAWCHrwolkSfCMxoEAwR/WROy++vNpOXwbBScX2GkbZ5RTOHZQQ2qyuiKnObtIkgwFmCLm62U2cRjgScVICqQuMd6Bv2Gu9JPRm/6b4Wj8qn/MSoYnI54QgaY+573jVwr+t5L2uU4ghS8zIzWOgnywNZTt4TWUu8FPShB5imCyjUTboJcxqsgLaV5p+Zvnau4q2Ybhb5Ck16HAVzLaV8kTDqrXyRJub1YhRzhoCLeXNtE33KisDGCig6zO8YCHyJVYAeEjEIQBR0EYUJHjjkzMbqm0joTndAaHw4Ma7j88X3KtZOrMrHrGYvq1syVWsKI54pcQsWmUHBsvANmZmc4cJGi+55TsAtbVErJLV971pGMX/RnJ2A3gQL6vJBc7h6KeiZ1QDBqm2vaurWSHr3bSlQZ1zrqrYYXTrjQtP++W6sUnXmngPvMqrApPvVLVfe6Vaus4+crpxL5R8SzBrmFf4FyBtVQ7WaDBms4W6NE4XRwSm4xaYR+47DK6blc5XqJx0QFjJI/csZXjcAiHpavwWpDJaYsUG3buI39vONq3uzfSFjY7d9nKYeuut5R27tammlONwtCYlpO3KDq/cIUzF1ySmqqZKIvVxYuXOzxnyRvhL/i//HnuKsny4CxF/1qimAe1q9zRLMo/8o64May9D/ZYaHYRxfNllqeiG3oSApz/jeu2F3i9ufCxz5bpTXSTpNlFdA1hwM4QfYOcpVda1oSzBUK5IzYIG5RAnouO+72JH2Ad4oZ/PNx7FRz18fuYvzfE2nXAENLwqvz3VTRLk6xCoHfA0ULGFTCsVKihOzOTqjHdsrEgpTfDpNXtjOHcdDsm/ptDH+yK/OTx5BRwVyc0IiUAudlAQ0vSRIGFWl0iH6kpxPeH+sZ4Dx9vGf/rwA4pZsgSjCLElhAsmHdfrXe9ubJ0/aOgpq4xuWzSbhsdl9mC6chlscpSBCaWOxOPAmyxshxjIL0hCUYyNINhTV2vXg5U76qH2uMSGpDM2KoVSUzJFMnenNnk2NPvanqB0zBDASlfr1YAByT0mVaA/O16ebFIi7g2FNDwb0UEwwX+YOJz5geU/r0/AYX9cUB4JJ5jcTLqHxz4o0DyY1BX8DXPU9MgEA8hu/2PqkOgZVgHZ7MQpeVk1ymmmsVQL0nL8b+EvLHSi/D6GmE1O0BY/RPH7ipsKoXQ6OSQKwLJsNJZu0AZQcAFuX9Ycq/ieyOZN5L5+iRzUrm6ZF6K9vcswzbC6TconAIco48ejFaLU68RbybFsKtEFpH3RV5VQFXycPQuYVyOVrFThaqvl1B/5Qrr0fDQl8og/HdzczQ3R/WbQ6piKl8f678PvglV8WonrbmmvvA1pSM0oTPYVTaaRddhnMtQIbBQwk27caQ/hlIdwM0qs9iaKFo/Q8KSrcRVqDRPE2Jd0e6YlyX9ZK99P7pjohLb6x/3BpO6CmStaW0tsrt9VVWyyoEAIVTVNxf4hdhEZv3tHTjE4FsPh9kMqEV22xJOTZWnSavz6AbFUKi2N4Py9haXfqG4TTqbDINJ/8gfT3pHx8Fg8ttGoQqXDg0VuV2POn+pnTztqBpeaVskFyApiTr7Igl/1HtLn9v6e6+p1wR2+MHd3Q2dtT0CCnx5+nAdE2/pWpy+Wlojjq1Gq1ooauyC+R5SoOBmKp+7KLgBXnqamYfitSswjjmWq3paSa0gwgodbZH2lK2BrnWOZtHcsVgKB7HWw94BHKzskUGuU65Jf8VwRNXnGla+o5qOFefXuw7jrE60D0A9DMJgHnmIHoImoDhHynk89Hv7G8qS7g4RNtTvkRJzBx73PI3Oz1EaGEedbaUCNkHl+mMpc9AAGhroFZcYqteHCn0QskZJah7MT/NgmUeLLMiWaZqc4yEv0ccgXi4WQZtq+h9SNzelQwCMNfWIyTHuBPYv98xKZ7te+927d+8eHh093N+ftibT1qtXO4+fHfWfjcebL18+ZaP91u7UnCTYSzVZgSN1gYaTOkZaEdCGKlqZ5O5oqFaMasyg3kQjghbkYIG3DYhAWkzq+s8cc5RGNyigt0Ol947v7ZWDvBtcofTcQXLLqZcVGEf+6MAXcNjojUa9d0Hv4GBj+OKvOAfV3nAwnoxO9ibBa98/DvAmbrQlzrXVW6kN9l184heMRMJ217vXI4cH44jsGksg+p2H0s9Du2scEdLj+z+mLfI63Xo2bc2WWZ5coTRYRGdo9nG2QNNWd9oS/h/ZtPXs/bR1Sk+KVkvlX6etD91piz6ytJ7hUW4vUDxtPfvD2v7ZtHUdfsTXuq0rPGhyjZt3p63bMMpJxQ+fu9MWJfe4fZh7aZRdTluf8chzdBYuFzn5chbFCBdTsoe9FtObcJFVlszFgVR8nuh5l9dTgdEHuByI+GkAAEfl0/j/ji1LkfYeXMY80JMZpMltZooi5jddJJm2xsc9HHaSUJD38IR9qCae2HugJ/FDuagis3YyO4WRf+D//Tjo4+O/YR0BnOcP2iX3j/dbD3/+8Mfjzw83H2z89un9Dw8/0JKdz89+5X91/qvdIcGAqB0EdWUfvPFHEyIb/TYc+Bvtk8leu+tNRu8CRWSa/FZ7Tr2TyZBdr8Z5v4+VG4szFjFYeRUFi+BmQnbGc5VtFpT069ll55TWuckV1n2XPS5ZQ+Ut1hh+62DGFWVQBKdsIFkOxixwxWfXO+xN/FHv0Ht52JtM/MFGf3B8MvF2nysET9wBHaafJhNrpIZGapBSg1MQQIoHFJpdBinKlovcwfpLhOKvZdzETBieUjtH8pt2SDCCWebNz1EQYuu4LOBekdIKE8dKF4fdWtfjVqAsrkH9USX7V2VcWXu1keMkD4Q3sGtApdJq42ToBqXhohSmer3VRltgc8wkDRbYYc41lFJptXGieUCihAT5rQwhZAyk1lptJJJO+jRNLlHsGgZUWRELQf7vkrEsVVcbM0VnywzNg9sov0iWeRAjNxra6qqjdlQTu0v00ZkZ1HA6NjyXlXgLXq1kJVLdbQgsrmwTlPJmBbEujQnCbBCkC5q8gQT3I9DWdeZsm3Gi+zZgWH41g3mxYFo4wX2lmjSxfaWqLKF9pbo0kX2lqnl4XlKPZ7qAuCs2E6OK3KsGejboeb94O9uPf3z806Onj390ycvGe4y0znVcrljMF2QBv1TgLmbIyA7uLSLyogBcxnndymeSu42TgML8maDAwIZEnfjyUS7Ulapz5EQNf0QxDYdF/zTDzFfp5yI6v+Ad8b+dPZEKaiRg+oF74NOwvsaSoJ0An61CENXnBTEPQHWp1hgPY4lD4WahviLs+hZ2jk8IXn4F+wOrlW6RxmtW3hkcN4nnkLHF49G3SbVDVK9x3JelDyMCCbhazWD4ZAME8VNhwKOayhw4RaEvdBiqIxOc1gPdr4SE3jow0IU49JuAh21dAi7LmIdLpH+piLYrcgXpjWFah2xTS+8gZHLWp4QbCXz5A402KwOyWscoQV5TgKmMvxpoAcra0Emr/ar3pj84kGjxXDoKOeeqiT+VJ2oLjrISISwJAVPHUKTI5IllEKpl68Tb1DZysjS05dUyo1Q3cYeauEN/XtwhNi3SmqV3tGRwLD5NPUfixvLz1HOkbCw9UW64AKNMoWEI9WSlatJH04n6l+egtWnyZU2TWEp2dW1QLQZHhlnrrERySVw3Q9tg5DqyCW241HrN2E3PjTQEK0+XPDooAcLrJ4DFOG0m9LTGFP/Pzo1qzR4BbRtLk6eWHgBFSVld8LJzoKWcfdVciPghoTg94qGPlR5JjPR7k8YGtgkd7P7o0hPlY4uFmj1IgeyLp1uctoYD5itBkJr8qpNwkTcpyrhouH4EPTqkowMz7aLpAmLrokruxRUANHnljyCI6O+aQGKN6oHphbJGs4tKgLJ2snKaStIGn27MluEMygai4xvVhuqCAcGtgQd4HUmUNoWS6ApqENaJRQ1iqKN2V9I/2R5PanEAJIlZff1G0QvBCtoO+ZAAdA5cO97ox2vpxytqyLnkYKbIs+qLQFdw47BWxtg44U/QXJnNldlcmV/6ysRncqUrk5EE3D67g/42U9W3hopWEY/IiP9M8KMN7pj+VSnNJs0NKi4O76FUDLFeJHEiGtnnzQ1ivUEU+VyHdgkDYrekqMyBsObrev9i3a3E72lTWZHh471Ajs91tYrXLXmtgVuWHlI1DeuCBfhSLrKSNmQm3Be5uZ6b67m5nr9RidaQaTUKlcRUL2l2apNm9cZ4UNLcMrpdkpWzkWYl9Ofmgkd+oCTBIkSYwm5H6thZL4x0ebuSNFTvSVJdzdANd8GlHo9fCVq28l2LgE6DUVDyjp+IaLo+21OT6ND62gRl9nbhTMnKlKmKkhLFQY3Jyi6rzZZHoGF987eoHUvYCjgB6ueNQ3vkSRIswvQcAV97rBJWqnuH/dc+yKL2lzZEjIUMPALfnGRfYgpiKwCj+ANYMyh+biACWXTX28bmBh2VFWLepMTFmzsYvOwP9kmIE3KbQTaHS8z1rDiVWAeVnhH01woa64dSXhmdSHtBOOi/8QfW9wPRxPZ6wJvZ3w5sTeXLgaWt9m7AohQ5H9dIrBkQ/crM6GbaD8lxbfXJFTVyBuMiGeGK+9Rr23pU88kV96fWtfUGfIWLuwIVbf3oSewK+9IqT0kG71WxXcfY8yRGlUN7rPRgdmByaZVeyw7srFq1p7IDO5sm8V0+g8Fn5627AVd981yJlGh5r82U1+QCYgFeTBndqOs6v9j9Fo9fjHq8lg2HR/5+f4QdxyfDsm6UqoyW8+M7eYddqwZEpOyqDj1M6yllKGLuTy0k4uRWGNHrSvI75ChzZmwlXFpZFm1aSST2oUY1inVLYzjUGA59tYZDLlOQusfKLIGnRzkkXJ/VLj8nmoCg+tUzGx9eh7ge/SL5dPJ7Amvo6EUMgGxqJvqV+uHaD+MqwxuZ3tXxzc/GBHSX/qozcK8Rz8AJHjo+2Mc7jGxfvBs0cGwlyDmQX9ahvXRoC4vRvzzPpY2SfaKUTl8qI0267rBJ5tsk822S+X4vyXxl1L1kcYPmAcvrK+0uNF0g2Mlp63D4lonGd4HJjrz57/JU0xDMhmA2BLMhmF8zwXzVP3i1Xoq5+sN0kSq/o3GkHSCACZWHVaFFliWqVFY4/e2kN+oNJv2BX0N3TTw9gsHwbX39NWy6ig7b0Z7dA/AZRE33g98QRThHLYq32qutclnHIg5kpZ5h7dV17zjhkl3lpo5J69l0d9W092pvdg2+TV9wrr2IqphqEe3PgVkFZRL0LuyljH8gxSZbQYqh5gEUwCpciUV/YM0UnVV7nibXxLbmLMwrCZj6keLK9bu5pICY8EytLRelkNVvSg1faqTDyaSWVp0WGqhh+SCGqr9xgA6rrG5FnZjBp9bjoNhFqneiuXjh/ynHT3OHD1MdeqLUGgWHfNEH5f3WfVfiHfL2tbGfBx0neL/v7/X3rWiN3+x6I4dHo2xmw2zQ1I7d1uYSue3tFajRjXQC1yS6bNWObegovDWjCoZ8A5gPI8uFB/kvAyaO02U2NRayW3IAVc5Ho18ApwGbV0r2oFcbzoZz+KYe4RMtapM9W8uaRE++YklvXQtfVUy5CziqctJdxE4VLEPniMoYKIUnYn1WYLTKuKfCfu1slpuLVm7RjWIPSfCsQvG0sJqUGigvQMVAmlyBPYPKu2efvYCyUIbt9zhS6jD463g4KAnSja7bNCT3OQpOw3x2gX/ioJzBVTjHgZDtj6r1colhs5ztDglt2a05M0EvmLHVeqbHDR/vPD1sVxTwbV/P3LS7/A6TI0b1eELrmZgq395hXiki+B9I9F/TDDVdyh2mGMUXKI1w4Jc1TY1aZ9x5XmGWRefx+qZFua47T2t2gSPJBCQF9ppmNhn1+pO1wAykv17P1EQA+rvDLYlJyjQ6r2VMttXh/0EGYEHzsUjuH3O7l2x5dRWmmKfapH9+pHWOT14c9sevjNsBR/8P0xjbQ+Jg/jgJg+wBf2FxmfF4eEXjkxc4ArY5TNfb6bD5TIaH++Z0rlCYLVPWnbi0DvuTd2ZdYmjKDDxJzcPe6IDoCuza+SpwTpcxTbYgYQoCJrPQ/l2vfb08XUTZBSDhKQrxD/xs0tsXeTvf4tx+PZLvg1ZbJOEc2Svy39jQHMczdlUmGTyU6qTnszS5CmbplbVvDJFgb3SkVT9bIJS7G7w89H2SPqStUl5sZiUYU2gcSSJ4s9QJMrCV0eDYH42HAyrI9X3a6DxNltcFbYgXk9pkjm6iGSpos++/6e/5aiNBcqatvVfDMTMb48SDZxthFYZHxycTYMbG+pAa5yi+CRcR3SIemmbaGvuTgHKV/cGb3iHN9wJanS6S2SVyt3pxONx77eutzlKEAuLK5mr3cuT7wVGvf6i1XMaXcXIbE57c2fhk8HowfDuQnLJsj02uXM1enbzQaks7G3uLkf/yZMxWdx3FWcAygpAGx/3BgGNJfzAO3vb6E2p47bVpssYMk+ara6Kcv22z/DdHx0peYJIvHpdRtp5FMmc0SHvBYsyFRnuYpIDj7sFSV1uVCNKWsIxbkbDqgHSpykr9emGJSAEZEWOPT45ACHJHfk2ZNxN/QWmYwWjIInxRhzhRysEkbVl1uF1GxIoHM0iZYziRuLONCVz5/CG5K+2SEsGKnTKSWEuoYbIYpebTGOdgHANVH7yj8C3Uf7lx2B9PcL6kOcpmaXSK5oRV6BCr1P6AeXRuiKxtJGNw1xO1OwIHcXqF3vhkJBMsWMehzrP4JJJbnkJom4JE9EqjcK86j7e90UCfBUvcYd0fdu5U5xYe5V1Ya4k9Uj1ftXS/tUcEMRkH+67MQNVnYt5365sNuTfrTMa4SNc3F3oh15mMeUNzCisivCszoE7whHrSsduUdbiN+W+q3qGDP9/1nmwpsd8lnxiQIUB+Z/VtgA2IU2tWYhxZfXIfsSNHOTkJobYl51tbmM+3jQRxus0yqWHJfs3uRXoVikTdbZA5TM3L3aZZmim7NHzLS3l+tWlL6rS4OjmQH7kqGmi+8osUZRfJgnY5eTXyx68od++1JVFps6x0mBCIGz38SDmtce/dmN/TgnzYTW0opor94Zih2ccru0BakNtWU18bjbTtoYcCY6ExHssLgVExyznyUVxj4g9DtDHhoLcfdbh1qXVEugl8PLvNv9rQggl1mktMqdMK4lGddhLPSkGqJfTQto2KezxZhn4v8Mrg5MAGWRSfL1CexBmMnMAb0a9SoHx5OOxNOt5/26dA+ATS3rrdXW97p2MP6iO7JqAR56guZFCYLiIZE6AYMrxyVcjw+gwo2UWYMuNp/oWjPgOHuTCTUtRdoaT/1i34xQ4CN3D+29tR16B8fYC/DvYLcIWnH1kda36xA9YN8ofe1ua2Omnl+w/0+2AfICQ/jmwqlq1RaLTclbdinXfAwOe73vYWjf2+YYXB811vx3tgbzwckW922O1a23TKUNg1u96L8cYdtvKhdUM6eASxZcS9mGyAGTHWwbQqFyTPbIe1cJb7q+u1n3ntbp0tU7ONWRcGiTe2h/VkF/hn1wvPcpR6NHmZuAM4MMSNxvgr6zrV/qPYyy+Qtwiz3EuXcdt+YZdNruOkffY1G5TQnBfsqdLSwZ28tuXXm6fzNKhAIP+MhieD/Q18HB7cgaZ1ypf4Fwo+LzkT2+VdhDfICz06FFhCIaThjO2nr/JcHFD/igHTYSSeKeXp7MkdzI2Ao8yT2ned/ex6bQ+HcvKUpdZhXlRluIZ2eoqu5ha5r1ukven1zwjyMoWoN4/mXpzk7LXfyy/C3Ltazi66XuhR/9eQm3hlKPWSFOMXHmcONpH0EuXPvBj9vsTvGVmyWGItX7BIzj0sqXm3uOP8IsrwiREGRDxh2mZbyNiaqEGEOxxsozemOqIiC01blnFPzWICACgrUGw+2pBhP+worNNT0YPQeYDAIVARpugGiUIZ7LToheRKo0f08Li3z/O0vvIP9+GdIA/S9k7Xa2/hpN8yyA3VF9LD7Y7u5fUG7yhzvQFABkH0/9v79qc2jmXhf2VLVV8JchQK/EgcJ+SWDGusG5C4knDic3Cp1tIAey12ObsriG+O//evenrej30I4eBk/UOCZufZ09PT009kEjzxPc3ArOYgTYexqrEoZVrsAHsgNshHclPsWA9wVmqG3+gZ1Xnwi+bGg9APtnzgYO6/hKfTdYxiWbv1jGLtxvjNDEzhjc/uMPyssEqlblUyKESzxIb4D93El0tmwSM/lOY95JU8eW94BYMGiN7dWQxYfX5juWPwakF3GZWn6nND0C9g19Vy/vDLUcA5kPkfFAa0tKZ6bZVWNAVWsrKSaQpv7co8NG5KLZJFll76Ujrspeiejsq0AaX03dOfdePr3anXclVXTmmg3p0mNaltMY4GEJp9KzVUANNEy1ChBpIyngOIlsHfMLrjeGy6YoRikmowtqNKv0oZbGPZqzNj999YcOp6DPqFiWxv3VXLxHOoIRX7uh/oOhdE7Ocsl43ChvuFgWUSJ20gTZkDnLze9U+qRmd9YYqKiPQFRh9iKqMkZqePvy+SB8NrKyF3QZQsAlB+yMzSlLNSnq7nnbA/PjaEAvoT/gO5SDMieWvoFCy2RcfsdQWduYUMnpcZfyt8CkBaCI+EaLmE92aagPMIZfXJ7zfLKE6C/AqMru6u4vlVQO2vwB40KO5SqF9ckesfgygRcS+hkG4atWYJclLkzmcFNQrp0fB+wUdCbnLaYwSBNne6Ja+FJxWvBTo41c/BGWG7vx1AJNhg67Q/Bo3iaGhQwJ6CbEJtbR2qw3ByoLLjeA/8H5mJ6fjD7eI/qA1zkyWAUPJXgLhljYwaS/rqdeD9aGy3+Mk+f9s8H7l6ZmuN/QTH1of+mWXydDawzj4OrZ1iOTQ7qmIP7IcHjbuVpEX0YUnsqFtqBEfcTj1gJn/gCE8XXwoMcy0N0mGKp4OM3lnmttWIBy7jcB0cqp1kC7ZQ4VvnUbKIF2DPRv2/xa+KIOyemOEuiJv+w2zr9CZGIewTL7K4NSmo9KmsuDmBhneCRrCOy/z+zMh1FtbYXrL3wxt37E4FdxSEL9LV/Arfk+xPbbPMuRvb5fpcwfHRbq0d0p5LlJopaEUpr8qNSqLqcrLKIp41VqlNSSlI4557GctuQqJsJgOx/dn8pfUG/ytxlhTWNXhKl4axHmcpNrKaN9xrzNAx3mgY9mtwRVv5NmVpYBO7Dp9aauA+vwqinAbeTi+gpJJlhFZUJ0t5Jypqj4pgSUDD8GL3/zEmSojfzztvzl7Njgcng3IODtpFCcbwpoNT8a4EZrRcpnf5TnAK41ClAC0WPF9OCpasE6e0XMK3OGP5PIA/hEXGOePd5NqjIL+Li/nVhzTKFr0q3i/mwyTp3Y9BfAEFcS5YzSyKcxLYYRhd4JfBF0s5xGc15cnWHaZ9cIflCWQGLY800xBNV7Ic8oDZYgRnjO6/ffISHhgGUWG9jOUAdeWibcTc0agr9m7CdUmizJXInJaLYCtPMdCMHtLdkllWsVq+7F4UnxTIWLI73ZhuJj+x+C/c99ltj+yzm2YxdsAsl/k+lFpOO10hKrvmDhI1u1b8JSq7ll4UNTvXnCoqu9dcLWqOYHpeVA4C/hg1+2buGZVdcqeNmt0KHw7P25xTQywsj2AhQ/eWhWujJciNXgGAq8K94tJ8ogPQHmmzoiXW1MxS1jcttmdLi9UJKQVqFTm15uFCNqWvUkIeMCXROpFeHpNSq4300kZ6aSO9tJFe6kZ6cZO9mpFevISvNNJLKdkrj/RSQvSCuup8OlBZJJE1Vf71cx7UuK09pi5tvoU230Kbb6HNt9DmW2jzLbT5Ftrw4W348DZ8eJtvoc230BLMlmC2BLPNt/A15VvgYVp50k4EwA1ZLok02FnEeREn80I4QaiPOa/KTnr3YJyzak+b+q4zIsCiRw1himzEpXEd3eiGRU3lvtfRzcMmjqUjNVdjYLP1tBhWWyNrrAY0W0q/XcNWTNVyxQvWr12xvuSvri0jxxQpg1guWaxPEZc4zQH5ayAyxuPbJCKLcJwtIreIXCtwq4bIiJAckdPrm1VRakahWQdBBxD0cIebUiFf9q3TikivA8ZOSrhEv0CNN9MH6Xk+MUsm+WWekaggC87Dyg+66dNNnCQOXqEKrmCfPx4chpNZ/2A6eMt0o2KQ86TW4eDxuBEmjOkaDfmk9GNhrYDrnwDB7WVYrYxvs8jflh8LZ2P60WoNjhAY1ywnGE8W3bjpnyRZQFx5xHjZKXeWuYmTroabgCBl/KSFeiUql9b39rH63m7O3dbpauu6BFu68nekKwxBgGowKOT2c0iij/mNzUZ3N1Gq224KmtmlimWsoYN+baubVYeftKMIe6zEWIjYRvkrpCcGNmYeOmBMfN6ZDYYQYyU8nPWn5x3qrjMdzaaDk5CGK54Np//cGk/Hg5Ot/+oF3X9CTIjuu3fv3n17cvLt4eF5Z3reefPmybOXJ4OXk8nO69ffdeXTdZXkzPGFc82wOv5LRE3v9DofwHuj8/JfnVvmoIV61xm1NO70zGJqVmwXow2xXc4Mhu0PaB1slxfRpV3YzuVRzoXKNfAv6n9O/7wgyRwHFzp8ZZ6yTE5SlikzlIXq9GSpMjdZyCeWF1GGd0vn/ede5zbKYjgMDM0h6UqcYE0kURBsAFPj0MJ/r6IsSgqQ1LHuyA1+EYH+6a8iXS54g2VcfKJ/UzdLGPaPDtDPzsvO3RWBNc3TZBFDBJ3Oyz86S3JRdF5qk0lvSBYVadZ52fnp506vk8WXVwWtGxcki5adl53O58+9TgHdvfyX6P4CYXtN8jy6JPSLbHFwReYfc+5skpF8tSyCCyqPytNrUlzFyWUvyFNw+YK/g7soD8QqXwYdWAeHnzZh+CDH2Qmm4Kwcg5vIh9UlxNMagjfxy+AGXF5g6Js0K8ALhPqd0NmskiBeOIZg2GSM0Pn8/vP7Xodqh+/iHFZaG8rX6YLoIN53Q/hmGSVOKOek6PQ6gAm8FvyKCnJNEtpHQX6HsSR/xFyRWEitjaabWEZwv3WtLBL4x45S2JOhNmYf0gwCm/FgDoxlH4ST2avReCjjD0Pda5Ihb+CofRKOj3hmCl4/v1nGhbv65PR4MNVrZ+Q2vvV1Pw7fDt6a/UMSK3d1zMClJ6Wwl6pE/5arVVtE83lGCmNOaqv+wcE4nIaHVksHqNR2CrTUVjbA1EYSZlobLmr3t+Mm+VbbjBSrLCmZ5zicno2HjplaoFdbCejfRDEdRRj5MNm3Vg45aPZ6wXE4PJq+aY9EeyTaI7G9DeK+PZr96bzDuBCWVkm3quQsyg6kqukPj8LZLss0qNTs9qRlpd1gr2mDJ00bPG3a4FnTBs+bNviuaYPvmzZ40bTBD6JB9/1nnhLj9LiPyW7sjFXerCWrD/9L5gVmxcAcDPzNTo97ebYVk9Q1H4Sd83rDyFNvCLc9Q8kQsOqQSCRwRJq0Sg+o5SKyzdfFiXG9hSnUuflQF2l2mRYFqbtZnLrUGckNwWrMcN0M648nrpHaY6r3yvrj1kFO9620/pgqdtYYshGKekYUF2D9UdUbcf2RxfVZe2D1Pl1/3Jonxr6STbkeDS6EobbgySniCznjwrBwUVYoGK3ctngDn34zCosdBnX9iDEPrCqZTEc+x7cKZYlouZ66xNW8vl/nI/CcVMyYEMpe57ESGJe6j1VAWLR1ONIpjV1egCwujxunbZ39Wrmry7qlYmxPEKO1zuF5st07T2gMeddJV2wSsBsosPqGQvcB12wajLAgtAIl0NR7obk3k2ktUhqDtXUxa13MHoeLGbtaWMLP2oZJrH5jqyS7XTOTpCoqJ6jR+rQCiZAaykknQwaaC2qlDyf5lZ2y8OvezqypKh0a37ZLPOHsjm3SqPRsfkQvczdVsVeI8djoa08EWrLAg5WK1FWFkgjTj61kesKGmTKYuzzvAvNPu4vyGSghJLkQI9ESelDOpuEYiYHCYdIz8Sp8PRqHs/HZ0HEw+q+n4djxDdFca+o6I2pz90nRunCyBmofbhyGCAJ5nCZuDNYZ9wln6Rn81WC0NsKqXx3x9VhXvhYupxHeRMUwtQ3DKoFgvnoUsRiGmR6ZSiiGoaORahCvfgWs1KjrlMXN4i+6mv1iM/ks8jbja1UntKVWEJhNL4XRmF4WeTmvxoYXr8FGoxfRR5LtXMcgRrWjLmDPVF5Ru1dsI2QOWjswsc92MrKIM4pFabDvACv2wKQHvD2GcsbnPZYxYgCvUge60L2lIVdXuaQTRqKB+o+3wSFjNugSgI7gWlRLGgdU1hyE7gq1vqXb4xuEgqvWe2wjLHwDm0Kw25p4gqvKVwB7/LoJbuXr109oaz1//TS2+n0mYrTkuAa2XGv+WspjxyJ4O9cC9LbuVfD2zhXoHfifmZ7DrMescaJdABTKS792LXqrUc1tTwwEcYd12ammfjnuWAR2bBBXG8GPKFIuQyJkUK9VgjJatS6qOmns/fiWC/vY35Q4sXoqdYMw8crQOCvW0a9Ke6svrOnvSqOqFYuxybc2D2NBXPLuaKBOp9bVVwo5J30HIxV6F0kar+2oTs0bEe2kNi0WhtQaBYOTbkF638Q0S3pj7wqIYDTA/PSzviOyggFx/Uham3KebIuAzZznM4Ltq+ybwZmp3JfksfB6xVtURq+ivKcS01KU6Cl33NafuJ8i1ioGnvZmuOcxjKXC1d/+SWX7vdL2TyvbPylt/6yy/dPS9s8r2z8rbf9dZfvnpe2/r2z/XWn7F5Xtvy9t/0Nl+xel7fd2Kzv4wRcik9OhOjYxcCZomvRfBsPDWmnl4WzRDzCwmqo9xRztI6VMTahkpJhnkbTB8GY1v5pFWOE47E+mlOWyUraL0MaOnBxV+Tbw5AtBg0oedFW7JBbdLo5fOy8HjqHRKCcZUvJ2KKbj3tRSGC1apXZKiHCN7GFgBogJPpPRDezMe62mqtVUtZqqVlPVaqpaTVWrqWo1Va2mqtVUtZqqVlPVaqpaTVWrqWo1Va2mqtVUtZqqVlPVaqoeq6ZKBE+xShkQKvwegNOg0VuYG6fkG7Z5R+LhV1OqrSYGZm6HZopWmQxmJqo0yw8XzcEXH3aum3+Mb8pcNhQX3UZBVtg0sWWtmC+aA+b9goWK9Hm0Lz2cihIUg/3pCEbBHJc7XyC2QbRaxEV1cAOsVhXdYIPO2xRbRCqk2eHg9etwHA6nx+/OOzss3ARTDf0DtFU0nCSr5qyBcfpKa4Rvw3H/eMbd6pyVFM3X6PVsOHo1OiyZUUUdOqeKOoyegrZndAZJfPn4ztrj8HAwBthPR2Wd8nSLjFo76xyPjmbh8HAyg2NJUdyq9ivKF9jDD/Cf3cDdRXQdUUc7uIOCLksvNVvEFxckI0mx/ETVhDW2FzSSNCwoa4zKybLtZmhEtBal2w8tyC2ciBn3pMdGFRihy23Ti1mSfkgXn0wVqXeD+dqMphWow9dntKpAJqkRhlgr6aqYKXdKrwmi0bwt4t5Up1CNfXBJUelsnLDwQbRhBT72gu4yvYRIy/mMLHNyB0wy6pkrkZTnhe6fHQ6mXk9qeQ/oGG5V1a59Kra8BTjyGGCtF2Grm211s61uttXNtrrZVjfb6mZb3Wyrm211s61uttXNtrrZVjfb6mZb3Wyrm211s61uttXNfi1ehAsl4R6Nkc60ex7lRS1dY4WMWTyBTEjD629BTIEQE0DXQR41P5+8vsxnRd3cbSg6wgc5nZiW8CfY55utFwPtZLVR0YFeYmp1tbwe3ulw0RPkSKwznOBszNNXwWqp7XFmzDHO216vpbafnI3fDt6OxpM3g9OSDoxqWg+js/FB2eCigrbut+FwivD3LlpWUVuCl15pO1FBbTU6ODgbj1kWE29TrZbnlBmqvsd9vtS0geufL7WXe50vVAna50srt+qHw2kots5qpX7d7NnE/ktxTamyyVON3Vadar2W3T78bTCtwni7ptrPYDKjB2JY1oVWSadNg6OjcDyrcdbtqp7TZ6jNN3H6wA3WKbRrctBUtaXEQm8OSSFjbaa+g6YsO5MRnlohET8Hez7gWeYDm4CfddTuATqfxnfLyoUJxlTxLamTQE7jMjl50Bjlbd4dzTsf35Id3ve+tbwKGsMFOkDFtJ4UMuPYGrd1xmPYHjeL9jfaGsv65THsivti/xvtimVdtIld0cZ37ciXAqt7M21q34y4llxKdiZD9emtwkVup1GtfL9KrLk2sXPxIr/3DSTEEPEifzSnCRamSR449Lfgi+yI1yEsdYPrKG0zKWKuyEOshsaAbr23vrcuM7tNbCrakliK7oa7+z9n/XF/OB0MWX5V2mudlOaOTOgohLZV+vseAwAUHrvV+fslRgCedorm0mMFIPEDgUeNtaW6iRPa0gTnjh227CE3Qm0hoswyvdzx2jCWhyGCpt+URe857Y+B0R0NLU67RDwXiJg/y/TykuZnZMF+0FKc/sAM8KssqaerGYeT0fEZzGR2PDpCbFqml8w2s8S3QmwHh1WZDqrZWwLNtUosNZs/eu71rtlWDL8ClDDcGGdMIIyRuzgQOG2fMQvJ7EYOnY4bNeXhEt8BB4RZkSxNpfbYfO/eOFII64fNZUPsdNpweGpQv4gNe2r4En1601BuqH+/K0jpAJjbVBvBPcBupZcJELDZhyxeYNLVqlSaelotuqk71yTKVxlZzMBziEb/wk1+NR6gzVtPScPZ/eO8cxdlSZxcWunVsDv4yjqDMaiyiyXvZP9zubHsPcOchnvbTBn2nuuGuH9Ej3tGQNSy8p74s2h0fDgTq7CN2PGMwZ0yeL11PJhM+0dHWzLoGgy5Te3SB0NGNmS0NRobrSdDtG0rgDsJ+5MzEPiNR79ORKg7YxwKlzifMWD6QyeuP49f+5AliM3Ck42bbX6+802vli8Sq089Cdg6a4XOExRF/TowUwLK9oq0QfSByb/Rc4NJ7KHnW5IUomMhncMMlrycS9x7QZeSPVoog/XN0+ubKOPUlX48GJ2c9mETlTB/VxnJr9Ildjl9Mw4nb0bHbA1iJ3H6kxlAfzA8wplHn5h7TP/dxArvZ4bYo64QlEaYttHanWU7LZRctorAfo0ggvodnMf/R2YVwQG9oxtSQd0w1hkPUIvmV8tAW/cJ9XKRfnbA4DJ8Ik1z8j/vB893FX9QAJTtDSr4KQHG4Kf94MkumvNdk+sPtjmq9pLFOdISi28xSxkjZRaDbbjxOm5uAw/txSsF8XXE/tDe5uY41Pz/5oZAdvA5sZbKwYuAZPAwzHz1QqqGYkVOA/iMzNMMXo1o/N0TBUhS5G9OTHpaE+8RU0yDkMb8Er5D2Cg/e3o1oWxEIZEgZFolRSGBsgmFrlmDymqSzOm9aWocVdjBaatW3aK9lgC4qhnX+JjtWHktiQddsXiLlEkQxXlk29vI7Zm/RdHBGjIBrm5IlpMF4W4P9IguBNPPCzgySXkiK6htWzIOp+M++F2xKxqHK7JIeoOJKucdhqu6QRorw8e4WpkjsmE6x0upsaneAhFd1UI6v2v9Ydm2pGkWcNQnvVibnIf6Wdi5wMGbUXd96qqvPDZ9dmKAZcOD0Qm9byuOolbRfxi1auXH0RrafSD1HmscSa1Bk0Ppa7iBY6kdHbisk3l6HSeXXwDplVXVQ3ulwYYQX+nRQn0OiR0rVkMN3BeNK7GfESV6OYnLlzMNKPsLgbdzmaCOw4PR+NBtfipbuaSAsqVHDuhqLWWBzuZCYOE1/PTxkM47vruMk48YGzq9JVlGXaYXPY9paKPiciGfhzVT5uvkvsA1e0edKe9PyCedIkKjkTEWk5EtVM7ZyZ4DsIye6IsURLL5DvUZU0MVYHXuO0cf5Fh0FV9eYRla4NuObq5A3BKAfAY2KOQXYdUvi+YZiQoq+ewh5YFtSxNiQZkKmHYcrwy2lh7aOoSgq2zYA186EyyU0DzYyPHgMISUzNPBW0aCxWrOk1o2TmB8JC4WkYmXHnn6yzjuEliGLBJPLDaxz7psZl0usz4O6emAH3dPD/SScXVxE2UF0rqcEHhbdzFIDv2TJDQ0zxoAmr5BzR0HEf5uCCTWqBmYXmlrtLuoBShnJ3VAhbeRfnqwDZxYYGqHh4GN6HBfuVBdi7pEz7ygU4p6hVGVXXz1Loik6Zzg7PFP2/yPXHkpA11T3EK2SmMIeG8CJsDGy3BbfaIy3t1BiIN9JKr2qsWK1Ue7oK3w2H+Cb1l4yC+c3nfKK1fogcrJu1gZY6B5SKcZDMKTZgyGWyY9qt+ZSvgwAcf6fUkSyH0v5YIRNsVd7PFMpFATUDkMh5NwNu4Pf9mqmgBfgBidXV0cSloWGS4+5u8RuKaEtEtdCkxULIPOTXnV8J6p4RosC185znXRFTdfl2NW3+Khgd8o5l27S3OHWc9KsTpALQxFoMVEchoUcnT1EnLwk0q3EGwsp5ATbuzh+I2CmGLlVVP5h4SUmkLEQO4mXbmEkHSBXBpADz6JsvmVDw9izU4aC51X2OvBUNFToFKDthbrgQFeH4/6U86h0s+WsFapRStAVCbW4LnVxd7urixTdXxlvK65HrlPGDnItQvWPsiq3tQv/fG4/27G9CRTiQjBN7aI+h8WHhvrAjAorLBIbCVFxAKPAVf3duGfW1usaEQBwkyWmeR3DpGtQrLOO/3h5Fd6hQ+Gh+Fv1MiDtmIHD7dEqUaZAKjGJPVPX/R2cTXYTnmrT0J4pkjOh//m6qfguD8Fo9rg9XF/Og2HW4Ph6dk02P854PhLlXU7dPu5NQWbBy6QfilZnsjidDI63NLX9XRbe0fgR5HQSZK2On3sOfug8ua8qNXDE2cPOQE17Yx1JO8y3FaXMTQsWh0h+NY5KEKPRvLwkQhDsK2WwCD0NxdS40choaY/UQzRY6pcAQv8qS+MHa4qKxR9CvIOcXXJ1ENiJvwyRYW01BFReAryUjtYlMF1MLgKIT6HiyK0R1GNecwFFaBu1Pr69tnCFMM5cIXnK8Lt5ZVEiXLDqZuia5ikBx493V2ESleVLGgKYzirtKYmnTErG2JCtQFa/TmroxCSVnaKOOyGDskibcllb2Z9KTzFKQmJmzUjRXgqqLurohSe4sA66gkaj5WFmpbW9VSylbrm5cgsB1TdLt6WTlpsKnoRvmgpoW6iTFumoHQ3gLdbHhTpJYGHV/DhE7zLAIlfBiziIPwIuhyxoU16gfgOpRLxaXlXHoluEBc5J40BPBvz4C5dLRfBVXRLgq4NJiWiaBAlC1HFhrpaU/XoDgYXQXFFPgVRRoIkLWAxQCbFWxTmSF+jTBhKIxrk0IYuM10VPTr0LSnS4CMhNzm0lkPQtUfzqyCCBf0YxHI89zhUIgi69yBPac/w0guKqzgPmLJ+p+vAfFTS94LnShI8SlJYcCk8+CqNA7bh+XmiCDK1g5+kEHcL79qv/fjXbG5Qg5qtLNJQs51BKYATECzddjml0EaQ1WpQDeQTq0nH7kOQjrsop2dMPEEu0oyhZP6SHn5qgAUYqx5ScaxtEKnHuogh0kzZ2fjOPBviujU56p8FQ13L1gKNLJlVkuJWzmxlZvKTfLPopodFusRo0fQPhwWiNJfDOqKg1CSxyKIkR90OjJcuPmlGecLwTpjmXae3ZHYXFSS7jrKPPuu8k3B8FAaD4XRUKt8EFv6kP/7FcKg5m4BZisqWd+fZNUZ6YlfBdDSbDk7CybR/cjobTv+5NZ6OBydb/9ULuv8EU7ruu3fv3n17cvLt4eF5Z3reefPmybOXJ4OXk8nO69ffIQ4k5I7kBUjblRjUFkrTyONxMruLk0V651PVdi+WhBSPZIrbSkQIGdNBKB1ZKAb6k2L2MDgB3Wd4SLlE0ysajV5dcbq3g31HKb5Gzk4P+9MwmIT0VSAQBlrw/nEeyhLZgKIyxjrRV2d3oH/vKXYLSjHrCi3JXbPWTxub1Dy7xgjt0Bf/wb7RDZdf5c8LsKA3/lIMhyn9oAaz9POiU9dAmFWvY8L7xGVhexHFy06vc03yPLok9Iu0+e0nlEIAhIKb1YdlnAP5vbuKlwRZC+DhtuhcOd2hk2ILg3LZ2TYl5FER3KXZR6Tby3T+MbiKFgH5/SaGWCM0RlKQkTxdrmCpO1Bjdh0nq4LkO8EwLa7AgDS9kMNDpx/JTbETHETLZRAXQXQZxQllmeIiuAIxbZIH6UVBkl6QRXFOAq3Xzuf1zbO5AU2cXK5v42yT0wVZkgLiYKIEjuKSh6YehsfhNGxiYsSvLWG2InUQmzYqUo7P+89lQHbAgO7bAkKIL9NLz+IHw0k4nlbeKKp91RbX0M94KmzDZgZ+vA3Hk8FoyApYdWHfpljO6MYxqgWMFrwCCmaD4VE4mSolthGM08DFsl3BoY7ZX5TTmDmbmp+wVA2fIn8rfeOiZAX8DeKP8eB0KuCCxUo7VOadDQdTtcJkcDQcvB4c9Ic60BS7OgrQ2bT/iq9p8m54oABqfDakcJVChnYTv7JNdDAENPRxQpnhZrlbNIJjmh5JkyL4QrIoJ4uux1+nnACxC2+G+SXuxdK6vPZtdtYO4tJzBifpuQIk9ZzRhXrukEE9MxpQzw7z0zMj+PSccXkUn5jp+B31OUVGlLmt6OFdesG3T4DJ/e23rkjiI1b36uzgl7AEWyQh6AVdkJlQxvoiKupHRjNjU/kY90swGjC2Qi/jW8FK9a3QCsVWsFJzK3ix2Ao+kLIVrEhuBSswtkKfooQnby7Bt8jSZuBTIQfdVQm3Lde6poFHmPPhw6WY8IYCL88vURoNvCK5RJ2A4OWOwEW6oiIQEO7jn3pUPthoDez1o7CqOwwMNYxBGWszrpR9ODDpGNY1orY5zodcL23iiFngfqpa86APPXsizkBxSn19LtZLF6vBuQBuFg8Kfbwiq+1oQY9AiReC5Xd63jkavA2HdlVqwjXW+6oIKqf2pVV19VUVYE7tTK/r7M0bbE7rh9Vy9VAWjEoDkhaJyuzFH4RO7YPXcvVQEZBO7caISucUbJgIYOEquz2wrr7BJp7y64PhmL6BsrJxq7DafIOUevyaYfOUG6BMUt48WEsAWNYRVxHW0AEoq+kXFOuNXUNqb6yIHS4ge/yAUfCyh96WcSU72O9Kxti8ftd+C1i3rPZQwSsp2HIQqZ4HG5wEqudBB9/G2xvt2lZ7Gz07Zk5V4SmMrdu+F5ONKdnuxWS7gjB5mWwZKrDXnO9WAyT2nPH/ev6YiT1vsL+eK4Zfzx+U7+tivc2wlRWst7pBjblxfYO0Qosbd2yQ/kndIPZF3yDB4tgb9IAMuQrPliH/KzLk6g7fgyE3wrw6johd2wjy6j0rX4yVNxfBLzlzFSXhaK1m+kIe5B1QFrRW45FFPSeXvMHXREUwW3tSZa+J6sC2dn9KdVef5UFu1e7Umu53U3XAW/3xZEe99XD3yraaSKXwxE3eAPq2mJ0abwAL7BZmK3cWttHAKqtrFxl/jVhgU58k1h23AZ5eveurOXz9crfudfeV7rzNzYvcfYc35fQ1zmUN7t9gXpyIUELJeiW44N73st3dKP9fqkr99wqcaYo4MbXZ91Ol8geG7P5ejwwzfKHjoUFD2mAiwyS9E8bQNQPD2fFM7FBxXksxGV+wshLriue+1JJQtvk92/yejza/p+/d2PRY2SXq6dEOSTcjF6ucep5WnRPYEpIs3GmbWBImXocaLP6Ern3i91StYaIXde8T9a2vllv6PYe3QjHq49ufrQmYCQvrzsC/RuqO7wMPjq/s4z1Gdi/eDxp1bHXZDHd2GpEBfkIpraLtGzmT1Ag3arr+uyjZf5DSOZJbArzMiAtf63UxT5MEM4hDaLw0IUnRc3ZJaZCsY3eTg6lAIhbeC5p1zcCl+hjf97pgWJKkC9KTU6/X93H/VXg8MQKVy+DVFBZseSJglFwwDFlyZfjmyEa55wTVMOrKvqjTFHtVf6KP/u513rA87I73erbuXREyED0G0+UtWcwATLnqR2qEFlB2EmLm8phU94HJE3nzM7JLY+7ZxB8hxAntUoYmawlmSzBbgtkSzEdPMN8Mjt5slmJyPpZCxsFN6zRTDW7CoxsytlX0rURkExzptpkfAkQeEF9ZVxIyJ3NeoTQQmqoxQVp8aUTwcZcyMk2LbepNi9UHnlKgVuGyAvwBAgAWca2xfs6UFHEdXX39j0uJJk7keecIQ0p5ckqUatqO7CBatVRtR+5IWvV0bUfuKFq18nhzbNTwghdaqOH40CCVt7lxCrrrHMWaqR4aXlSMXpmdOOI7a0dKmR6P+K1DT5RaExZf3KnQm2uOeYe8fWPsZ5l2Ee9ZYl0HWnPnVSdqy2YuzFaaurHb2Vwit7u9BjXcSC9wbeUUW7VnG7Y1FoZRBYuNVGi8laYjUK85Cyae02U3dSTsKD+A+gVj0C9Tv463aSXZU/OWge3T8dtmhE+0aEz2XC0bEj2pLEATCZreZzj6tRHlVho1J93uxpXL0D1D9X5YJD+Z0qC7rXppij5d9Wp0K1MVVPSrVjTyMVFmxVqTeotu8XvXXU2RXiOellbbtqwh1HDV5kYzvbQDVXkT5zazZh5cdTRVNtlu69xl1W62Youl1WzVHludlmyw0au+wxux49Csi8+OK00lsI7LCmE4Gp/0jwf/lCEVynuy6zttENh7hWvbFYUWMK2ynHOwDiLNHK1dEgJ8/qt+0Ux+Lpy/jTFwiuyr1ppKzR1GhZDtBYbK44S6nzccA5vRzu/tUR8OD6tsFO6vs/Uql1QNbE+DfA+BY5kY6I8jWmS/jsxi/shxbzor1x5ISolWSTyRJIYFruRE990Xt0EB+M3nRZRhRGTVjd74Uu5wXGqKgGArPs0w4my+SXuEZXo5A8Yuj9Mkv59bs5XHbovjjciVJ7Lp9Wpn3OsFF1l6zf/mudN6NMpQL5hHq5wYwb42vO8PM2c1JRa10PhALtIMlPyJGe1PT4zLhsMy65yxcnc6PzPDrp3VbxPZuB/EFtfJl9SSEXjZk3pSAi+LUktO8Ahe4sqrBaHsfYyUwLj0OVIBYdHWcecrjV2vSi0xdLXIYS0OuazbbS0A5QbOIQtaClFFXCfdSGrZc2Wt7DmzUuIB18zD9dONFTDtK9yRzU2BTMN7D/K39lmtfdZjss9SZBhNfDw8qZcrHTw8mZdre3dUUTlBjdanFUiE1Mh0rgC5As0FtdKHk/yKWq4SHdXiye7MmqrSofFtu8SMzO7YJo1Kz+ZHlFq6qYq9QozySHk7EYbbAg9WKlJXFUWDIx+YJdMTwp8pBnKmD8w9btx1F+UzeE9IciFGoiX0oJxNwzESA4XDpGfiVfh6NA5n47OhK1/562k4dnxDNNeaOlOXK83dJ0XrwskaqH24cVg8XJwYrOZvokwQY+Pxqxo+1UZY9as1/4nO+9stXBYX+gPBbsOwSiCYrx5FLIZhpjmjItofOhppWa+Ur1SaoVJXTN8gCHC3Zr/Y7CLNLtOiIIm/GV+rJtpUKwjMppfCaEwvi7ycV2PDZwSybpNFs9EhHG62cx1DHE1bio89f0izBmvCNtF8npHCnA2IKrKdjCzijGJRGuw7wIo9XJPsUmmPCZnzm2VcsDJGDESmpsDeW9B54aOT0QmlRrPH2+CQu3jCEoCO4FpUH0MHVNYchO4KdWWk2+MbhIKr1ntsIyx8A5UjeM1MzKcyUzjKVwB7/LoJbuXr109oaz1//TS2+n0mdH4s/R1brjV/GS3MnQCPt3MtQG/rXgVv71yB3oH/mek5zLpo3Il2VMrupV+7Fr3VqOZ2qfVJF5JoM0MUS9gqCL8jm56jjeBHLNm25SfLaM8qoTRPqwsCwlUOqotlfEt4pnj8mxInkUtUUjcuXGdDs9Cu2NGvSnurLy7h9XWlUdWKxdjkW5uHsaCM3Ma3LrqtT6fW1VcKOSd9z8hNSu8iSeO1HdWpeSOindSmxcJJUKNgwcgB6X0T0yzpjb0rIILRAPPTz/qOyAoGxPUjaW2Kmv3hIUS30hqC8p5Mi8qsI+ooCeoGIaGU9Z6hRvV7aEuRBzU1OEYI4IpArwlC63mUZbEzw4q57b1Gd68Q4tnTYE1gNtWBGv3XcE3kF0KvGyAI6YpddKfj8O1gdDZpdlcrrda4qpXWTW/qh5PLewBRSzJfAo56snl3B2zNzK7Ch0hAbfieOiBmpZMAnI6vb9Ks0LHaLGPHiZc2wGwYQd7M8SLXniP73j4ZeyGqc/i46uM3dvHgBcNunPkyiq/pT/mcqH2+xCnhY9Y+X+JyiRf0aME6NDbfAvlDYvPg5HQ0nq6nZ1LarofN7g40bBbQ8MqJYCg/zuspknrnCU9ebeghTP1V8+uimVZBzfHpDG5TnsuLrcLBG/MvbuEh/+qR/4mkZvRAogRCxU1jWP5i38MTtStynMX5LL1L7tcpVozzGT2njhFouYA668XtcwR/608CE3AucPnpFY1ujGw83aOuW1rJJ+lsyImRBUEOwCy+hCShprdScE+GpuFDvuSt1jI8LcPTMjwtw9MyPI+W4RHSyiayy5MQYlg2l1vKdmvILGVjF2MldcAOxsfL83jZHZ4fGh1B6nBYQpL4QJyXQQvsUk3xpdtjMG6LRRTVeK/J2QnyXqImclNqllyde3PkaLVAwXKhZSS+TIyE1SYbVltQ5yEO1ti6LA85ZIHNh2tg8+E9sPlwHWyWojrx6GBCJfXSMYqYXxgrtB3G2Aebl+JfUJZlW4vyhHpY7TxpIid16nrcwlJrhaY/hOVJ1h+PBz7bvDL/C9mwwgPDuXGyta3RlsEtKR+9r8GW02+f8NfDb2zwVSJcu4aBwVU44GAwEtZiNf7B07NhnaQRBKoFwk4428Hk+pQVwVcTlJi63BppaqQzI7syKcWDEb2i6IaxsOPF/QJhu/UIPEZdU+VFTfWDOxjqgykcTJ+YQCh71BHAu0LV+Vs99cqS/9V0CrGewo6xeyrq9jT87wWXJAHnghhsIOcZiQpmus//5lb9QhXgdAeBGl7/ED4lBwCwSJueVqT5fqhTvb+dv8t7wJFPcg0/kIYn7jq62cSJs8z0rfDzSIXu703kNL0V4UpUlIQ/dWvcUiK3dnh3IVf8MwI7OMFBv+gw0aNxs98GdFjkBwaMxmEfTFTQQrM/yJvysQVzMOQimsHxbmVA8PJoyXqMbytfnhrZ2Prma2oHXbY/PlB48Ps7hzpDaMvpY0iZ8jDaRm1XjxDdYDSsF0Zbr1sSzrxG1h9Z0dXP68F4Mp1NwnBYI/i4Udkb2tuxJRIx7I88vLYJcicyYfZJbGGAVNbXP+ihxP3R8lk9EySyrvFlg6l41kp96YCkA4w9C1COAOHmymrl4TGDbjum7qcGvTKE8G+8b4vLo4Rby6sdeHtd99f0lmQZ+IE8gPsr57j4GBXmNiAP+nU8mFazYFBzPDgMwS22f4iJfnmZRCZRwpFH5o+twuZZ343PjnJa/ZWn+isnEtfLQXUwDvs8mLuaDPf16Ph49CsPn2Ct2v1ZnB/1q4SHVmwBR/vqgZSvjga20o5e1enolX++ziWqoNYbaXDXPqmboH1Qd6RamyGRtH8wHbxlAaYu0uUyvRM6DR4VTshZQYzqTPAkDioNSLnXC15ggif8190WeZ6S9A4eSwnkKQ/Wm6Q4sOjfyjujHBz+vaONoj6o2ayfvujtbm87RFEtBn+FGMzI7F8Vf3/62YfA+nUr+qUvSCp8MIrKb+Iyc1Ty+yqf3ZAs94eKqCefOA3Hk9GwXm68b7wiABk7we/LqIodapiEnAyGW9r7G5U7aknTR7dl28QevF0EJOYJd5o9mV8kKsvC+vbfui97E7CgfjCLko8e7aCpFXTr/Jw+2EL9D/SAoTVXu3GTeE395p+4CDs3PgzHUFV2rg2t2+yr+j5LMuWLdAdOaWiWVTPlgNvxCsBK1xMTtwcjwtzQugKOyqWdd8b94S8eoUqXXEfxkskB3DXFtHkCxpP+4Ji9x5qMdHOVJqTRSKdvqMym8UirnGSzeNForLNJOJbvUhyPAbfiuAsl89lwuvWN6Ymsq3uxR+2cmTuImw6hiwv3luOn0i1nVej/qI8AQAX+z0CifTchwfI41ex1Hhef6vR6MJgyUU2TvO3YpSSQ+tor6OQmqaEJdEUtLRSRsWaoiRhMrzGJV6KeOEb2mVLqsANgnwaljkBcFx6zafNNtTZYfMftUbdKH0enj84jIOqa2O8+EXQneBtVj85QfzS0gB7sOwAtLHVqpGhVt0PkoGSgF3UYmPlvCVBeYmRpZeDiP23pB8vAKnloSirWy6Gq8UWNJPVCS0oSFpiW/mHn/tTApPImSm0tjrhPPq50o0jrtM4fJpU9O1nlklqs5JLS8lNX2p5VcrWXJ7K0B1HNGYQRz2u5bJ3WcUq/8TSXS70FQd6slLpUus8wv7Z8n9X3J61nW61ImBVKKrdSQT+FiqpbJWvoFFRshSJTl/RTgFqRhkvq2Vy67QCVUy4v4FIl8dYonkLsFDqnkThJ3SRhcwqs7ck4RNc6vTV2yNoSxw6YMDehXC1zdsxTeQ7XT/Z4nS6ILlbed4qVO+DhS4pOTelyvroBXeM9fTgnZ6en43AyGeDVsMV7jdNkdhXlV7prJviz4ndqiSDFslAVzLPIJ7Jg7XiRxxru/jYVDoeNyZv+k62cQFiMfAf/z9jJ//yn/GM3i+4wo815Z3IaHh9b6meZ80at4c+Mo9ZyK1aePP9uG/+LWa8l7GA2XWk47krBVzcOoPVwqcXHvh6Nj0bTKZBVnvMaDfHUuDcyAuANWS7xcXIwHk0meu4WDdSVmd7Dg3E4lQHBWGP+ZogXszxasmBmbC99nNs9kIH+xbfRE2lf3emSiPqeam51msSIHptE9367v14USGX31Sj2DhTA0Ph1okSqeRH+FCTBYHKUKNW0vTVoIxzHBMwfITU9/LFjEstg3yaE3HTS04Kxwpvw7M8ImnDPSBblNFhAey9s4F5I2b1wcvh862A0POhPt4S0n07/OBweTd+AjcC4P6GHO09X2RzDvwmrM+jrJaMDRsVe0P2WmghWdEtu0barRse8amnXSph50TBL77BZd9s3TEWzxkNqFKzhuGZbHHx7u/xyTetfrnyHJED5Uq0UI7VI6ytgtnWympF5mi1mnLri6dVEUt6EIVj3r3PvUih/9cdNR78eW5Zyk1chWSNUKsWix4Alf/mLN59nEGU3vbyX3tKKcF+qvoSuDd88LLJYQLuY/F70NsYdT8PfppMS1ph/L+OLeR3dpCD8bVr2StrYswjgYaYrrZ3wzM4fMzH73vCLqyz72QM/BqomZj4GHdkgKUBcVxlF0z+XRvmcgJiyyHI40a2sJ2ev/js8mJrW2S6Tc6uNaX1rYacmuzbdgfz9yNPik1x5ydnDOma1pKwlZS0pe6yk7GQwBCu5JpSMNbkvIfN0cw86VhbnsBElc7hgt7SspWUtLXvMtMw28aqkZd7sgTVoGZoaNKZRVQ4i2G19Y2ABZMN+PMBobdSsleGDx6S13vEMLEFrS/9a+tfSvw0KWPVJuMStdjYsTyIsTw6s2l7vLAyPlg3qS+ens3e9lvIRJaDoXe7SHVA3b1dYI3QQF01cruW+yEZGU2cMHF9kIzV0kbgcTG+gOhunXgmqY4jYO+1YjMRvAzhyDpbWg96crJENHnXyDr+j8i7gTHq7EG5JLh+rvyzMXm0AZrSP7fWZFEiZttgQp8I9qyx2hTnzt/xKy6+0/ErLr7T8ytfNr4hoK+v43P6tuZa/DuT+RN6FZFma+aQrTABdppo/G9L47CCjpl0pFhbczIDF1uPkhW1ptkryHR5SsXoPcSAWocwi4xrZajmXlnNpOZcH41yw6Tg8Pe4fhFsQQWK8RQ8zPf/bvQCLnGdrm5oiQlQFq906xOvfq2gZF582Qr1YXwCHf72voF3XJMpXNGBpbfr1P2f9Y+EOytvX9jPkBm0aA4R/MdM9GqaazYqVUDNJrCPM55RavEzxRsTKbnu5ZvsTJznJillG5iS+Ke5ncD0OD8LBKUXbLdYhM6zGBHJou5qRf69IzoOmcuNr7tqqHvmcmYHrZR/JDbSja5c1rmLQfXwSf8xWSREvNTflLp8TmuLaZtsUcda/Utgy/+PpXrktXCbjirUlzOOho7VqIVLW+ABzlJFjmPP/5mw+af/daXxNgmkW3ZJlsHXYn/Zn43AKl+toSKEzGwxnh/13kyC9CIorEhTRhyXJXwZ7wSpZkjwPclL0gh92g6gIrtMcqBp4pQWvo3j5bR5dkGDr+2ARfcq3MYkokKH+4eHWJDwYQbiLF09f7L7Y3b2/Pb8w6P9Cl4HXJBQuUfoHHboiKi8/k/iDe2Tc0hPoMDA1oubU8yxUjFo3Griu9SRpPUlaT5LWk6T1JGk9SVpPks16kljh8d5XeXXS3chWyT3fFyha2hLXLMuSIGcHEcqSGNZOf9ySLKe5Dz6ST7OLVTIvxC/YGriwlyRnlDBfXV9H8IJgD0zol9zkvYA/e+VLwnVRd1kYQLLobizXwuTdBFjSLYo0eoffwbnq7u7s7ex2e0H35PA5Cw83ow/27551jQQpGvse/MPP8Xczkq+WRb5PPnwgu98//zCfR8+f/rC3+6PyCtu/IE+i59GH3b3F7pPF82jvx2V8HRf5/u6TF3vz7+Yvnn548eSHve8vfmRv3Hl2vf/0+x8uXiyef//84umz7z7M5/zbxZKQYn+x98MPz74nF9GCzBfPnz37Mc0WJNufZ9c9WuHHrptD6v6r5MGlkzWzZRcp2Ptu3dwWdVNbcAyjPxLye0F/ISMt8IT+kpKR29mHLF5cMnab4h5jvLM0o8fOcfDWDBm9kXgeRD/iJfIDeXKmo9l/T0bDrRE6exyMhpPp+OxgOvslDE9nQIO2unisAasZ3QacpKD2YYAUNnR71c/8oMsfNt2Sh2/XlkPUrg4PpNLKTEgBs/2Cb9xtFo1OkYZW5UCqfAa+/9zr3EZZTGeFvQDOpEVBQ6mW3gvk+qb4pFTfUGhxS+K71SRuePMo+NWxwNXY33/uTAR7z0U3gKIYTFVPLyMnWlLFWEFJTcfS6tUWqyup7gJGSXUJpbKlKeArqWbAlUF1D4MgF1dxcskCIs+y9C4X+nP6RcmvchEvl3Fy2UBui2fnQ1TMrzZ6bjgfvXXeGYcHo/HhTCIsLFaE+IYfb8MxsKWsgFXnFeqFyB8dHJyNxyyeNRTMBsOjcDJVSu5zTsajY/YXDWY5czY1P2EpjcQ5kwHB8LfSNy5KVsDfh+HkYDw4nQq4YLHSDtXAZ8PBVK0wGRwNB68HB/2hDjQ5TQTobNp/xdc0eTc8UAAF8bNhVJXctJv4lW5iA0pt7HEFuWJ7W1FLwYoaI1d2+RA016hkvY+wtoGbdZqY2Pv4b0B+QkqqeI9OgzYV1fXDVlmxzsL041lZ0Ti3Wv3Xx6P+VKtdZwL6Oa/o0Dz+lfOtsQcmwaiDwBpJKenboDVfmnuhJo0b5V64veQXy3bliA06Caez/gTs3sZhf8IvEKX0jFP+wWQGkr1wyFpCIH/99v5qF9Hg9vpaHhHsDf9klwrQzCFcV6DndFrgLjv9jn2oV/3s2LsEJgPEJWjbV9K1tq9fmlJQgXy+UVIhcnd+fbTiK6YQLV34CunCn3To/eF71jvxGMdny8rVZR0hViAfwdP+FLrDB/LhYExjJI2wQAs00rPif9CnaTgMx335mDzon01C5zH+s6fU/HgO7iMjdBwdfaFlKC0gUPo+1UBTUtOAWXXNUmKgniQd1CUd63vwpU+bP6f6eqcNM2o/2rSzX/4ObTrD9qq0T4gBwrXIU73b9086hZj0Z6MHUWSUqnHzVYpLJ2fjt4O3o/HkzeB0bQlxk4vvy8zoC997Dy42M4Hy+CWzf9J5ox82e96AMeEPS/q3j95buI61Ja7jbxXXaUE4nIaqsoWV/jZQ9S2DyYxCl4tlpuPB0VE4nsmdVE/hY55ng7OpLuOLHmEdIpUV3UfYJ8x1ALNBOxXcWrNXo9Fx2B/K956yD6VEyLNBX/rokt9vllGczNDOf7NnOPzt9Lg/GM5OQmBY2GFGbQjyMJz5Owy1gv6EptqsfwuZ6kdLk9o/m74ZjflDTwpanCyqmxlV0F0983+B5ZSSBtdTzFhyVX0DIFXVBbj+3Ou2tgZtDY2poT8Su1n6Bq8hoGr2Lmlo8GNjzEZpVbNs4RlZkigns2U6/7i2P+zx6OAX7g/LPF/3qQV3L4jm/17FGTVFFWXk95s4I7ks4ubgMAlhsJ6RPF3eEnS2EL3WNIIFO8CoGCVz0nlZZCuiACHK8/iSplpndoLM8YuaW9NicEV7+Yf+vUiXi849EtT95PYf69wso8Rpz7qh/qPVIi6aD7CMskuytgPc+iAWRsefa1gXP7i5sXdz1lsgdJeQRefzw8/cv+3rTZ3292WmXmLjvd7cpUWvG6nQov2lsG3vddIkxLJ/taST/JVont8b6CKKl6uM/JU9gmCJrTvQA7oD4RF1cn5f0qPH9tUxDnSNm3U97/k0mX1Y5Z9qkfn8Y3xzPyIv+/rjvINH7bzz8rwDUzjvfO74QwDASej0Otckz6NL/CI76ye0DdDNIM7Bj+UuzT4GWzkhQUJ+X+WU4G/vBL9GcRFcpFkQF70gzYJ5tFyyGowAz+7i4mqr+8d5h0HmvPMyOKdLP+987m7vdD6///ze40mFiG4sHpwWX0rM+Pz/AQ=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
