CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_FORGET_WITH"(P_OPTIONS VARCHAR)
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Erases the person or company of an identifier from every table, and keeps it from coming back with the next load. Options, as JSON text: type and value of the identifier; identifiers (a list of objects with type and value: erase these, and no others); confirm (what nexus_forget gave for the same request: without it nothing is erased, and the preview is returned). Returns counts and the id of the receipt as JSON.'
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
var program = JSON.parse(nexus.unpack('7H0Jc9vGkvBfQXHfFkUH5lK+4viLnEdLsM2NRGpJKk6eqWAhciRhRQFcAJTstfTfv5r7xkHRu47fpCoyMTM9Z09PT08fX1pJdA1ar1oJ+LTOw/M0uwBFeBsXly2/tYqy6BoUIMtbrz62VmG6KuI0yVunfusmyuLobAny1qsvrZswWydhvGi9StbLpd+6Cc9BMgf8M03Cs3X+mSecRYswS295AsiyNOOfeQFWOf9crc+WcX4JxBbiZBEnFyJIlBVgEUYFT0vALciLcJ5d87Qsvc3lFFLqfAlAoZRT0q7A5zCPlkXrVQ9+Xq/zAg6dfN6m2RX5uUznV7C3PWGwOfmcp8tlnKOJVBPCJTinlSfgU4Eao8XA4gKE83Sd0BJZuk5oGxm4juIETQhpc077gtaClktvQJbFCxDOL6PkAuQMPF0BAXyeJnmRRXHCB5GlV4CONF9fX0fZ59ar1pdZKy+iYp3PWq9mrXWCq13MWvctWLD4vBLQ4CZaroXPi/gG1kg/52lyHovrkgOQ4OlleJCBmxiIaJMUcRGzYYAsylmPr8CKztQyzguWDhEe/r73W2fp4nPr1ccvrasYzmQrB0XLb0Hka71qZeC/1yDHCVEBrgGc+C+tAnwqWq9ak+Aw2J/OEs/bH/UPg8l+sLPfn0x3jvvjSRD++2Q0xN+/eP2J91t/vP++P+50PrbhjLRPxUTfa7c7MGHWmv5xHMxafvNa0cxaq/2tf3iyWb1kTaw1vxv8FgxJzTt4Srz90clwuvOo470dj45YanlL8CPKr8CC0hilfu+wPw3G/UPv7WF/Og2GO4Ph8cnU23vtISTqSrAf2/ECIsZ5DLK8fSpWFY6GwaxFUg4Hk2lwMGu1/NZZnCwUIufX+H16L1HCjxTjObJzPBfw8PTeN6Mcxe8qlJucvJlMxzuT9/0nOzmYZ6DIu/hf3Kx3d+eVZtKFvWvDL31BUJkamYwwd5cRpoVhvFCBEc0Ciy7enWXN0JJoi8oo9+T5C/Z31/d2X5BF3B8N3w7GRwQHzf1BBSdBMAzHJxRbWacIBcGFguF0MB0EE7UQ6/msFYz7E4g1UgFIa3D2r8HxVMlko5m1hv0jBjsd4e0wevPvwf403B8NJ9Pxyf40/DUIjsPhyeHhThvT1rYPpyeAQJ734X0wVDu25/W8KUxvr5OrJL1N2vayr73nPa8/PBAWdnhy9CYY7zx96fc6HaGyIk3D6yj5TGoLDieB1yY4itKC4YHvtekUtn1tVn1P3IuEPovlUIJSCk6mUAZ+wlYorEBJ6kwhPBiXQnV0BcMepCvt1WWaAFP2LspepPBcNeU/QfnrHGRhvDAVeIoK5CCLI2P7z1B+EV2YMp+jzLS4BBkiKbmp0ItZq9OB5JjM2INnBiKvdV5QpnVWUK59TlC2dUZQrnk+UFb5bKAibC7okYX3jGULEAx3dBTS0WB40CHU9Hgc/DYIPsxaswSf3ui0YeeORw73g8FkOhjuTz20zz+H8QLBs11vLMuXI6aUwNvzdvFKwJ6ijqB6MFVoUEvPUAuiG9V14DkydwTlNRsNpKycmCFs9fY8stcMTUjkaBst4Y1b1tLulloiVKCsqSdbaoqSlLK2nm6pLUKfypp6tqWmILEra+f5NtoZjqbeYOhxes9oO6fjAs3m9Bl1r1PWvxfN+tfbYHewI2kb7ZTsDXa6baOdsp3BDsptNFS6L9iZu42WynYFO7630ZB1TzBO4MGtfI0dQZkQ2Dl+dMqHp+fNo2QRL6IC5N1HviGRnKeol/xMFwqoQxEOfnqxF0onaXYdLeP/AQvMsviWqlAmO/Fwv8RBeN6HwfQ9uaGjwui+JHAHXjtqs0u8b2J2+hN1HWoUQ23Nko4/S8hYCOcjNi12q/uI8H1SojprCE8kqjNr9fePglmrO2sNg99PJvjXaHzUPxz8IwiDo/7gcNbasdVKZrf9ZdZaLdd5WEQXWCKWF1m8gjjbuoCthYu0kDLu2x3SG5E2VfTm+D0SY1T25iBgtUsUqaL6g9FRfzCsqp/WLJMgeLMYvN2ZjgdHld3zZsUsmyWzda8X9dpErIQrlajN4ehDMN55aM20ak5fSmvBt12EoLBlCUeD4QH8ZnsJ7xWxOoyyl2leaBuFUSwO3p94sCiuRsDzD++DcaBRL0S5yHp2cENLcAOWWks9mICyvJPhYDT0+oeHNG+3JO9JSd7TkrxnJXnPS/JelOT9WJL3siTvp7Kxl04Mnxm+iOEqykCirSUmjmiVu/Avoeh4NbroH3pYQZIkpmNkJNcWXgNOJleRcfAu+P04HAfHh/39YEdox2v/ufPxz+7pDx+7p50vu/dtYe88aQb8RAJ+2gz4qQT8rBnwMwn4eTPg5xLwi2bALyTgH5sB/ygBv2wG/FIC/qkZ8E8S8G6vIZb0ZPCmSMawjFA/vCUIfh8Gw3fT9wJ0x3tME41Vd9uEKMPNBkUeZMcRvgOVRc8V49Fk4v37aDAk2wcmYroobaef9zbvA97n+fr8PP4UXkfF/BLYdzolBeKGPxqgRw3Cf+KKQN7N1kt8u/k0B+jBoM23O6sGd59JPmjRUKQesH7KiKF2pCZoDhH3tvEBYm/rsbergtzGy8U8yhZlQE84EDoa5UJsCcXqg+EB/onGBvtqWGZaB0w8DN5O8WKbWRT4Kzw+eXM42A8nJ2/fDn6HonpYOZ0RbyQsAP7h7cl9xf/C5t6NRyfH3ps/9IXFKJGBixg+g54tgXq2ahD0EPdNjcFMfGKzocvoBpPRuKXTZjQ0tLOngJL+0l1hWLs9fjdQQFV0U6vmS0Y2yW0E5YrGzcH5Fvwa52vJKvtfVgBzcsLhiRDVXpnMFWE0Fpavi3Mw5gq1cB6M8nTpNZy8BVsnXlhGUBE3RnJbZJlMzZCrDIgy4xzi6ZXm7zpaibdCIdU8nUqOOI8wS7sRaq3EYstwOtIEJAVP5i9RhHqYWvT26Fi0HLQ0u1oNaseqamDkCC3pU/JChRdxEedFlMwBW0RcE9tkJcQFPQD+ER71jzFduY5WuOrR0DTpxl7CDAwEhQ+McjebJwo1GjecntqAIqp7Htng1yDK15l+x4YoC+/W8Cii09vxRr8FYw8qEcBX09EQklIiABBQFp/xAJ4QFJJsLRBlpFVEb8wXe6kuX5ch6Nc/XerBUdsTMZrhBx01J6Osp3tK13GH8V3vPM1stzvz5jXuW/OWNe9WeaPy/uP52waCixKoPVqxmMox27wfKIh1Q7DDyD5CXdawJ4LhBkygWtMYHC9aEUHlNvuFnM2reJ+Ha4xRgmcPJkiECOUCdNdcn4FMq/l/a/mbLzfCEjofI/aT140WUmmL3ZWFIW5xb9aZdTbjyzi5sq9kXqQZWHSz9Baq7PnfxEL8Fgyn4eHoHeFXUQ833LBwxWYtlKLs11lrMh2NoYqJlAG3HQXQd6wApGZaAOlJYoZkxxBeQboYYJ5mixCqPcFLES/fxiua3iZh+aqiXLqoeMIxAJpCugfx3ARQo2VimJ/DwfDXiXl6GIxpiiicZYZMsHyWDMCCZPs8zUB80Wj0DONQqsyZVmxrXI+Eu+Q+LWeIVA6NUq9M2pHnUBtV7f1Wj24ktovz8Azk8QLQkxutuo08KbMndQcnaZ3SkklHcLreQWXafMzbyouD1oUj+Ej4YPi8p68wX9O/JnKXYRbFKjIyvWqF3Oe2eycS0UvqnV2k72pStTU9QlXVYlCtNT9Sed+uwiu5vIP44tIyi2j3yvsDJ2n7Q0sm+wCn6/tDqtl+i5SIINsUIg0yXBxJXxhJoCoQ9kpgrr73KELKTaCbZU+6WcZ5mF/CS5NtGBhRzdhcMhDG9dSAfFLeP6SzxLARzZBMSxgNMtMLuKXfjk6GZh7CRilEKDMVsZEJGyjbVbzn8kE5siFNKSV9CBXmvCmavf7k1+AgfDsaN5pBEar5LFqgm84kRlN28dOxlnTHSAME2YYN3fcsZAJKJapgVBJCRY+XqSaGxT3ZJpNBBO7933fYVjeKOcrbZHdVvSntbtox0RXSAbSX/5fal+kGOSvE0xfbHqkcHrP2oOqSpBhhgDCadWaJQT6CVlQ+c3CSNh4tmQwGp+uDlGqGPBmpgM0yT+AqnoqKvVyC6wzvCmXEiemKo2ele4Lq/K73WO0IUaInS4DVlojqLSo5S8QHMKE14V2Fq/TARC0JJ2CFYKk6eRUJwkDEw9rH3MxHVEmuuuZ+gGzLUX8MST1pm+k2y62TliWN6qraJ8H+OJjCJx9ytcTASBUL3SmRwRzuNVHZFo17jNY5xCbHN+dqSaXGP9SETbJek+zUBCs1ZqPGjdJEGzfRSOj2EhkQzdNkEcPGoVEQNhUUzIvSFciiAlpRtvZafiuLLy6R9dAyLkAWLVuvWq37e79VwLoEm7coz+ML1EsyFlQptfCDycho74ucT3t5f3/qt5Bi/m2cA7He0j6zKajsdM/U5/MoXrb81jXI8+gCt8pHOUw9LGvwisuo8G6j3Fum0QIsvMso94rLOBeIoO/lqQe7D7w495K0uIyTC69IsQ56t3V/qg6w9rrQJRWG+LM4RGk+CRY2HuwkvQZeeu79p3AD+E8vygAcC8xA48WUEI2VDhFOC16FrhdE80s4/CL1zoAXJV569l9gXnjQDBhOjoe4gShZeHibpuewEG8RT7RoQYwJTv6g+WMbczMcaYx/r411P2+OgFM+5QjlrtMMwClKoOWVsE6vvBXILqNV7uXgBsJ6K5CulsC7heh4DbILuDhDw4JNos9enCiLfnsZzy/R0hepd5Ga537TxTAQmZ9fW7GZ0sHGU/cBItJ/EvD/9PLoc072pXer4dhFdAPgFQDjODHX9fIYPttArIXnlpetEyve9/MrucboIooTH2E66QNuNi68/DK9rcRnyZjzDFzESaUp58nJ4CCcTMeD4bsdcnEfnwzDAbUShJZcUGSAhQjoz+SPyUF/GuDi08FRMJn2j47D4fQfOy865kTfa//xxx9/PD46enxwMGtNZ6337588e3U0eDWZdN++fdHGJkT/oHa9k2l/PA0Owv5UNRs2MQiz1ttguK9ZGNMjnoDkyFTrj3DSP5xCG9yqw358MiTKHRCYnPioHsKL7HliC5RLIbmdRqyKyObA2eoxrW7a3w2Mp4nXA814Gu4AOnGjYfjmZPIHqR+OgzoVIAWOTiZTwWzVYmQtX4ngoKeD3/Cw4eVhPDgIwl8D2IwlE+GbnPfrYKgnktcIYqgu5w0OYO7bQTBG+WG/rASSrpUXQZW8qa7kja2XhkFNRifjfb3r+HXGUH48+mBK3h8HfbY/sDJtnIfRvIhvgGh4eJ4ul+ktWHSZ3wVd3ETkOMI9gDpR0GzwpOvT0cHznf3RcL8/3ZHxkui8Kavb0QwGXyG7AQ0J2o+hxrSlSowU9roo0pRWIiGRvS4F10qrNOCevWIjotatniFurfoFNG/U/zdN+v+mef/fNOr/m7pLWo5o0rYsrY5uU3tdfCOX94tt7JJuCZu/tDJKDOxVcXJRUpF8pMvE5IGnt61nX7FJPFTcskjlfHwSaScMP1a0s8RygNhODctRYTsflENBPAlk8i/SfHGiCD0uYSnoYJHwAzMs8A61yKLbJIwK4U0Lvf+g42KW1NJ6ZVWH46B/gFeNni5YFG46afZII1LqLBGeSsnBAgXHh9DQ5sDCNJiz6TRJuXyFpWRtuaVcy9rbykiIUFrRmzoVvbH31zhEEXlkIAmTpCwRraQMmZnoKczErpEp2BBTRGRzfIXjKxxf4fgKx1d8l3wFZAoMhz96ZjWwCrReE4hcPc2iIhl+NkH9CyrXoMuz/74/fMccapnFFyUj/4+T/rg/nA6gFgsysVmf0Xbhz24GojxN4OPP5fqs3fF+cBISJyFxnIzjZBwn4zgZx8k4CYmTkDgJiZOQOL7C8RWOr3B8heMrvhkJyTgYHQfDwfAdEY30rLKLesOGtd6AImWt4o8uNbiEn22ktU8yTPPDnapPpuP+YAjPX5sr4DxdZ3NqP4WVbqjnCKLCIvrvoGmS2QtRkmZ7Fao19Q8OdibB/gi6Fn/88sWzXs/3bqMCZNdRdtUhPgOno1DeOCh1DG0fdh4/edJ7+dPLly97Pe+Rt9tD/3U0P+e+98KsK9WR7Gu+enOS/Q5SXjO7kOSTkHfJ1ItJZAHEJPZTlLc0U2E6Xy+XYQbOM5BfGvSYljlod5DTzmwN2tC4Yxc53RyNS7XAxieHwSR835+8/9b1wKCC28+vvfYZ6O2+iHafnD950tv9cfHsye7ix5dPnzx59vLHJ/PnP/XAOdh9+iN4cv4U7IKni+jlj9GPP0Y/Ll7MX/4Env34vF01JVDR7O3JcB/ad/xVJuXo4HmIcTxELhpfPGubBXby3m/aNMdoZt9AvrCeP1SvrA7hYdDWJ0GLlOBBPHyRFPFHDGMkxf4xRtWRY+qoEXVElVGz+j0KJSTo3jMN2d37uhq7pIpKBWejfjPXWWXqrEV0BVBcI4tK68kxpN5lC3s42v8VHieTYOoxLNXJju9F8/9exxlaDlqiXOfV98CnVZyBHEOox8iT3RfwFKlRUYce8nCgzK4kA3m6vAH49CTar0xEPRqLjf9cqxXZKIXgIcRQEt6JR5DyW1ExQrG0IImtrTpPgStV53eNJiFFAa6RYYoaIKm0VcHipZ6aON5mjZXE+wnSv4Y4xI2LoD78GShuAXiQvveDLBYEmrDZtisd9ni9BLmXZtyxWJZ7lK9soPW+Hy2XZBoIYu90vPM4g77rYIegmetDp8lAP/IiugDhGXTRY6Egg+EkGE+RteOH8WAaeIPhdFR6UozGv4Zv+tP997OWB2+Jwf5ofBDyew68TzD5HPz4LRhP0AmLEkhxWqDevWS0v38yHjNh1KwVDuAD51RIqbpemW9LtKlD8gt5JwyNoGoWToUc+zSEIYbEb6FuPCheAH8fBJP98eB4yuYFJwtw+DJ3MhxMxQKTwbvh4O1gvz+UJ413E09oOO2/oWOa/DHcFyaqT/kdQcrqFvEvuojszkIvsUbf2eTuK61xWUm++BWlBKyo0XJllRyPSgqJCFbRPUMho+mOhpt1QFTsLeuyjNYlJQ1IW680Q7rSKTmsKmLdOg1gKorLm62yYJ2ByduzsqCyb6Xybw9H/alUuk4H5H1eUaG6/Sv7W2MNVIJRB4ElklJSt0JrRGf2hNXBjghSFHCVXIspE7QHrfFR/nm8XOKLGWXDT+/LuRcYbhaxQ2lRgGSrDMzb0fjdCPr4wUxMfSlt2QnEojkciKnVh6N4Ev/f9kQ5TuDdX3QahyJ8xck23IMS5w9mnKOiNmsBcEPc49qLQGcysaSs5MKpuHAqLpyKC6fiwqm4cCounIoLp+LCqbhwKi6cigun4sKpuHAqLpyKC6fiwqm4cCounIoLp+LCqbhwKi6cigun4sKpuHAqLpyKC6fiwqm4cCounIoLp+LCqbhwKi6cyjbDqWhxU5jpJq4GHoZW7bGqQCFVmvFZvArxhS7fqmoZ9Ct/fAwvlE493qnHu0X8JtTjke4f2e0q+Z+1BsP90RGyCu8qi21UnVcA6PKqOuxKMb7yuh672gWqjqlosivFJIwx6rErADJGmdXY1V6LKGfUZlcANLyyKrbbAQmK2JXctfk6DPhsHZqKWJC+Quu9ohIbvAFU3EMmPXhjcWketF1nwC6xfnVTGopLO7REQ94ILHVO29oSgLjPTQrzxvplMlCmQG8ElzBWoR+G7UuJiVmdXgXh1MagSm/YzOgo0IxrDAXZOWK0sbFQKqFy6eSJk3l6HScXXeg9I00QGxUVIEzPwwVYxjcg+1xH7C9Z/EEuj1RrE1gKEvV61FQobqelQqFySio2bqWjQqE6VFQoXo+Gir2tQUGF4k3opxmsBvWU5shEO4UCm1LOkirK6aYAWE01tcLlNFPDojKKqRWuTy810HJqKRSvppVa3U0opQZcRie1jVlFJUWAChqpbFMbhVSKVdFHA+WxUcc2ftRrP+jlU/Bbpz7XSI98dckr93aEHSzn6xXIcrAAOHZVBlbLaC5IvWiCIPyTH475C4ZWVHqdEKTvVcoFNYVU9QYuGmLhflpfV5MInjpG8Rnh7LuPNHW79DaxvsswSfpFlq5X9mJYCkIFIETWAUUleZgm/NWEdEJGC2Ve09sEC15HH4YGkSvGUPPzF4YwiVs5lFngqkFyUasR1CBspdhdc9XFUUs6EKTPbTTjGKfZAjCkNi4JgaQrjfJD03hLFtQOTuwkwHJhV8ggRmmC7RkVUWJbMxaaj34qGkcG91J6nQZYommGsZ9YV1LkwxIyWKPEiW3SwOY7NUtv28xNEHx7wPNPLIiKdG1SjLPOa82pItrXYLloMv6HDhXVwweLPsk4/2u9uLDpFaO1k6iT9HRG8hX1Eui5qMD+b+Awu2wM9oc4rBuMa5MIlC6i1RWTjZ3AA8bKE3ghy/qhO40nQFwXOaJXB05c+CKO8AfxtQYVkHGn8Dd/tJHngxUTUUgoiFFe1L+jY+X7Vq1bIle0enk/C+oqBMVH7KdlBOZ5NPQfaRNBPy95832DEVE8+PmKIhVz4WT1vTbRXriMET0eHkji9x5KUW+NyBNZfhWvyMkM882Yj/tix3ySL0n84QPbDs+gk0sfxvG0yFiIvChOsUUsrKdtaUSti+TguhYgn2cxej/QUbt9toySq7a00dpXAKza0vY6Rwry2kIIb7d4UUf0F0cU0hcBUdSR7sn9pXhC3RHZEEViRPFSYcTQlnWPMcVs2dFSk3F2RLtwVFGtCz4tabvb0/yyaz1rzXKjp/nVl3lass49nvWs8gpPS9a/vRsgKi/ufBb0OzvN2+y6boMuu6lTmKpLulyu7H4uY4L9ai5EMkEQCFH3CJ7i/SpXJV/cyV61XN5lyLJ7Oy1ZdWWXa6x/W5fh7Bd1eYOV39FZ2bLrOd/fTP2Yf96ALI/ThCWR04W4QEZLw1dFIi/ELp5QGExW+QUX01QLKFkyfDEmr8uoqOg6nhLCEfspXIul8dCXZgF9IJ3DZwdWC7F0BJ18ZASjsdaOcG50DAENkEMNfNK1y14GtZsFpfidKtcutR4OjS4BvpNk7G9n+2UtyfoCwDVm20baMOb6pF2z0X5Rd4q8PzimI36eo3gpV7eZxx7sbxDpVqyQL0znctA9xzudiu/a5aBbyr/4UtZXaNv4XGDqjcS30FZPBjixRNtu+z7ThLI86NRgPJmGkyAY8tesYBr2JzDwxzjoT9hrFE89YYoEk/B4HEyCIYGEKrEyZfzLDuLB2lbl2kfVqkY1dIrqKgbV0P0p18cSb6kZKLJoXqiy09Jgm+sM+aaBfsSQPAZ5qykeqq+hxNmq88qhO9KzBiRhQKpsWfYuQ+Sx1uc1o7a42rEOEuJNhfrI5NH+Gl8RXEQxF1HMRRRzEcVcRLG/dkQx8v7Kgn7x1y72KI3PXCrLgJFUkvAsml8xYHYqY42McTAd9/enSHuIPcpIJ7zwNCMXF15oJACWjp3oSDDKITgae8Z8pUac2uHDVXU8mQwHP+XRXPENEAoo0Tsgftv1mUSyY9HoxCeoXa2zTOGxSruxUo2xnjZipcJhmdKnxq7YVKXQnD6AmdtqO4QxxC+RRA7dFjwbFt+/YltjbvYBfZY3llFLglGWy2i1AokwGprACQsZjEBSWBmBmpBS4hO/4+AdB+84eMfBOw7ecfCOg6/DwTO2rx7/zr2PbYd7Z/UJvPs/+yH+SPIzhLcJfJT4DSMV2zFMWm3KpAgq5PGdJSRqm0zIs+w3cwlp65VU8qa6kje2XhoGJW5TEUDasUKGuHmFZHEf+zh4QpyHOLC2pFJlisNdfcXBFxAdPx3D5hg2x7A5hs0xbH9xhq1DFTBvgKh0Wadq+J5MlLbp6YJdn5lOmj3SiJRq0KVEjsIOYWClAwvTYM6m0yTl8hWWkrXllnIta28rIyFCaUVv6lT0xt5f4xBF5JGBJEySskS0kjJkZqKnMBO7RqZgQ0wRkc3xFY6vcHyF4yscX/Fd8hWQKTAc/sitpoFVoPWaQJhVoChj8ph/QWoqQsyntyGKmqcJdOCbcWnU/mgI9ebGdQVSUvm6MikJyCyWMhWxSaas/u6RfQx75iK+UwW30MMT6GF75+lLv9fpeD94tpzXXq8DO2Z8+6Qml6Ox4TlMKSDOuLGQ7TkbmlREBWg/LKbCVm1GvB5V9DM92o77H7CDm8H+r8GURAtDPrS3Hy2lDZ9l06RdFSIFu/C2etW1BArSoJirCeM60R3ZVgLoNCSP214qVawq0ZMetUNOFm2cTYnI2TKdX1E7Hv5gj97vyVs+DjanC0ydhNRJSN1Nxt1k3E3G3WTcTcZJSJ2E1ElInYTU8RWOr3B8heMrnIT0ARLSMvGnKBpSI5AZF6C8FFsPOfrsg4U/pUvphD9O+OOEP45Jc0yaY9Ick+aYNCf8ccIfJ/xxfIXjKxxf4fgKx1c44c9WhD9v6gl/3qjCHxToYI4dZMyB5i2uaVxsUtUijApfcqMGHWJoYXqMciccmsb3jBFm9OSKNk3RgfSwDHtSGAY8K1l0S7wlVkYMxylqV7VUPEckOrdkCsp7zc05hWFha1Dk+THLizAHAOKoHOebwNNQ3KsM5LLLEykkAwRCzaN1+SBLxTQhimBkykpVVoelaqV1MY07HtIBSu6kiA7SIgqYCtOQm5nqUOa6vhtc36sEBoNS8J0vevcR1jzUI4MrunXIz3QEFSG7GYhy6GiafK2XQnAqVvGGOoNYqRWl6GGr+h/w/jZHrsJAxshVIqA5eJUGLASvskCXxK96VOkB5j9O+uP+cDoYBswDDIrDwQkhVStGs8xUKWct5CSz+exQsA3nxwDeYIbwACE53lSXt4OxeV2NzxZc5IuEa0Bz+evQEiCtfC4p2IZzaQBvPJdoENZYciTOWJoX9sA+iJCpHcQ0bZFeR3FCqJoZiakD2PBgdNQfDGetHbUvHUzqjC8glOrBHrL1ImvLxzhrnQxtU408i5F+EtxYghuw1MaLbsUoi5/DNG+3JO9JSd7TkrxnJXnPS/JelOT9WJL3siTvp7Kxl04MnxmOSuEqgkevmU9AuNaFf8lZjFeji/4RX7PEdIxu5DWL14CTyek5Dt4Fvx+H4+D4sL8f7AjteO0/dz7+2T394WP3tPNl976NI+Mh4CfNgJ9IwE+bAT+VgJ81A34mAT9vBvxcAn7RDPiFBPxjM+AfJeCXzYBfSsA/NQP+SQLe7TXEkp4M3hTJGJZxto2zn+Q2zaE73mOaaKy6iyvDAQ2jvAjJjiMEEZVFcTvGo8kEH154+3AaKW2nn/c27wPe5/n6/Dz+FF5HxfwS2Hc6JQXihpdZfVwRyBF7iHzXfZoDFPSszbc7qwZ3n7L/rGgoUg9YP2WiUTtSEzSHcOptzM/a23rMoxlSkNt4uZhH2aIM6AkHQqebXIgtoVg9eXCnBlzrJTAsM61D5lRK+MfjkzeHg/1wcvL27eD3gBjr0BmBzA2bHfzD25P7iv+VbhfawpILIriI8yKLzpZAPVs1CHqm+6bGYCY+sdnQZXRjVwbptBkNDe3sKaBdykngXWFYOyEsowKqoptaNV8ysknmUbKIF1Fh2SCEj5GjBJsZLXAdxct6fFZw1B8cGtgs32t/mbVWy3UeFtFFPmu9mrVQZBzocLR1ARsIF2khZdxT+tdeXaYJqNeB4/cjeFkxdeAgYBVuiXXEla1zkIUx3ZCQiRy83ZmOB0emTnizYpbNktm614t6SArIOpWDLGbEAD6fjHc2qIzWVkQXpCqN/a7meBnu6GwvCT5tCXHJka6ry2SETLN4xlxAlNQIJUziF7ECVewi5EExhqa7NGvt94cHg4P+1Hgpklh54uOL05wuzsFTK7TEfrJI2YoEg00wB5Kpq0jYRnKbhMaYmqsThVcIRXp08DzEt9kQId6LZ/gC3PwWrMrR75AcHbcmXlHVPHW61Xx13rBoTRb8qOI1GsnXUD13+4xom09pjM9og883ts/2po/3FQ2vqtSatyvbfUibyMiY8ICD4WQ63sFEQmsJT5DvtT8+Ov3y5P7uz4+P/uX046N/8R6fPvrb3Z+fvjzz7/8O/33q7764RynP77tfnsGf8B/4+be7Pz/unP7y6cvT+4+d018+eo9Pf/iEK/szevw/vcc/nT7auY7yK7C4y8ACOR68i5I0+XwNF4n+zMHiLj07X+dzGH+tI8D+/e5vnTaxgDbPZrcCPbo5KEIkdwpxR/TpV7FGcRrduEVWXya2hdQZwaJL/hWakqPmNm6OVFiNVnvskNaRxDwT8MqQpI9/gZbnn/9esRCobja8VVQUIEvyj73Tr9Sz2Ww2W3x50rvfrF+7p402YtXO0kgPum6xybtbpI9/SdKCfsI6QfZ4EYHrNLlbpXlxHeUFyO7O0jWUlf/S2fn4Qzd8fPrxz7+fPur88vcH7gI0/HABzqP1ssi7SRqifvwvTEEB8uIO/snR3zi5uFusr68/351HV+AuSVHdd0n6mP5IwF2yXi7vkugu+bfojvAUhFak67yz5bmAvQqjxSID+f8pbTZPHx0+nhI0OfHybp0swHmcgMVdEiV3yb/9Et0laeFFN1G8hKc++lpl6U28gGXSwstBwacQrUTnb9udR+Sc4jJdLmS6VzKNW56q3pcX/v3dLvr7BP19iv4+Q3+fo78v0N8f0d+X6O9P8O+25yKPrkG4iC/iouZUYETaaNwffzj9CE/LLz3/6f23OQkhHl69qWDsM4q4mgF4cMdLyjvrB2YCPq3zkBUMcUG8lQk/zXkA6YUPdaK2mOLN4Wj/VxoljkgpyKnCnrToIa8fcOYBwyGaGYM9C3NSu7tvx0EQwos2uZuSHrN5QvqS6uzaW0WvEml6hV+3v8LzunbCq1cvI5smoYLM6TNbAhP/b7oXKncCGWlkppBqgpiL7hmYfoKshJyjxLa9hsPBr4HX/leRlaSbMrmJlvGiXdq6bUuQOlgGfbdH7/giH0k9UuPXceIwW26GCADpoqoXaUkJAF8xS2PlNFVb0RlC9YFfXmI6Ftxpsb9yVwUBBpoQ7RGObQJNowBKdZlWEFcegh6/RfUtwcU3q4uJC13kDqeR6jRSnUaq00j93iN3IH6RHxey2g4/ZIR07iuOgyknZRhJwFZnc8YK0Dlqr0HR2uFVKAa7sH7bIamaMbMHOxvALGFxnmF547z4co6J67QPSMk2cqHWI1/O1HlKhaPkRTEzgjxEXq7P1DlD/BWcJswG0pn2/pUwcGo9qpRRYj4MNyaDxFDr2h7pmbVB/WrFmcWvP272TF5/1Kw6RCJ1kE1mg3TDeM1UUUfmkHkGZj9VfpDf8QgbOmLDVLbUXtnmMQefb92E1+u8CLN10vJbN2ECPhVhHi2LHH2W5V2Bz+hLzZPi2d9eAgg8T5NFDF+jYcD6JTiHAetvwgykK5DgDqUrkEVFmrVetV63/FYWX1yi6PbLuABZtGy96t3f+60CVvfqI6seOSO9BgnsRF6AVetVC1caJiC+uDxL11mOsmixV19aBfgEmx8MJ8EYvupMR5VBDYf9I2ic5u1s/26iXj86JAL8Mk6uDPHfxTCiow/YHhGWEj7LIorioo2CjGKQ5rFHNTiS7iJruiiT7q7q7qrururuqu6u6qJMfqNRJqmd4WZBxmG2IQ4AetXiHKA1aLwct76c1ZMK1mH2JIAm7J4NcAsMn8SUwZeaZJ5ex8mFY6ccO+XYKcdOOXbKsVOOnarLTgkHdT2GSgDYEksl1KgxVfRw7xK5C5QB51fxql2Hq2LAFXwVsjtgMkCrvfAZQOb+klyPpGniPT1dVsmvK0WEBhPUexV57GfSPmbEbTbh3n/fH77D66fZb9uttzmU2XS7xHDbCMqGLfcdzw8ST+OZ4kIyaDkkSMgwHpBJQGJviP7cOwUyzl2f2Zct0lctMi9aVL5mmrNY70GBrUzuJf57HWVRUsQJ9zEhJolqaHVdK/QnQhVfwSeF2FgjnxQSYGOfFDZo5b1RmD3duwQjlczDhOHq0EyMT1QEGTHBVUnXtgfVXJdu4NHru4UMOAFRhhd1GPTHhlU1+djAa0IATCtq87BhA+SraXOuwRdSdLxCH9aIwhUiIGEpDdgm6YYNNSbG70/eTBpSYgLSmAzrcA+kwXCSz9N1snio06g22xdt6vHHtF9MQo6tNSVgy9baws+I0AuS1BRuQ9JEQNOoaSHgVJMGgpbD1QvMjtVhjuFggck9oUbh9RglzJItnwpvRyfDg4YHAoVpfBYYAFGm8HZ9en9/6rfQEXAb5wCl+GVPw+dxsgij83MA2cvyZ2HI1X8YD6ZBvQdipgm+U33FMd9YcCozIz4QU4Wy3AHtYDyZhpMgGBJHqbPWJJiGiOhCT6eT0VBLPTmkFU7C43EwCYbTWasjOL39i3WdsXDoxTwvoqzQzFf5edHUz1gzrp6faohYoIivCeVloa807SB7tPHpj647yP+az/mADm8KkgetOU1Huf/7jqqy0xFUvdUC6yVgvh64qwM4MOFmZ1XxQhue+ypQVYW4JlKH6Y8R3oYphmkaLXC0eM2NA2YLr/Rq01mXlxSeuEZbaaPety/nQBKlJM0zAE1eqb7YYQCPgjQB2nUC0TslFftawWe7jycNijCa1nAZX1ziuXWRFpwQ2gmhnRDaCaG/R4/Iggi66oqgCi5nLeQvB04xvhkPda+dRlV2CEGuuUOzx04OZlyQkgrorcFSA1s7tQo7M+Xjo76z0QRN3wdjcYrwd8NJIkDNpumNNEa9iloTZaykzlQZrQEQDGSWiBmvzpBAxsrEkmA+6zaKoaeAcBUnGocH0zTuBiWSObW9qVv4NEo86rBwCr+mLScBWMVJIlv7Ov7K8VeOv3L8leOvHH+lsw/4vCC8Azk8GjAO+nGjQWl2gnZYnV3QbQQV6I35hD2vvYoT/poFj/HaHi4MgmxmsqFLzr09E+eARiG8/SJFBp2ZwJ2Xy0n+yYt0Pb8sEUPO0+tVmmDNBovGH6xdLaYK3DZ+8zXOB6pW41Lsz5xlPcQiuQf10fYCMZn2x9Og6RsEh2r8CmEEZfLhDWYHiw23v4C43i6X4LEGJBHpSP621rPkuhrf3iClzm0+RnmuGg9SvJhsf6hi7dvZl1vtr0gjpa5KtBLbnOK3SKb0I/ROj2aEHgWMPoWcVs5fWysHxaqC6Xmt5eWpZtdRxoXmWRYXUpZXdEOMJUk1RTJS5/GBygzURXhTxdy1kwiKzEaAhXBJtgem+pE1AgcXM8tM9L/e6AUP9l9h7ELt6shZVrnXt+YcJedGKZs3Yj8lwuvtGWkxh6ev1Wi/m/maPSMlwPvVztPsWUlBCSTf7WZCoPQdPWfjngfBwaRJv0n5xr3W4Zr3mfMHwMoc6CRCriei+lX2mFW2sZcFqyobe2mUKvvYMVnWOHslpBL1A8OiUGwYyoqCj8bm/aC4eyFFyS4w989QvIw+6MXN+oUoagVhN4guUKUXw634elAtzFRqzCnt1JhdTcSb1gspcTmJZPfNbSjVVXvD0BVDLP3CrIQQDNCoK6opfzPNF36G6EotTHO40vJwS5ole4K6oWDqgVOw2wn8WydXphGWK9gSIwtzhaKlxQMD2wmaO+ZO4jAsKLBnuZ+TYH80PgixeJEYwIpJ37i/EwUQTUpoadWSWVGFDVoDHO3vn4zHgnRYSXKuWZwtsXtmdM+M7pnRPTO6Z0ZnS/zP7JoFxp/IoriAP4Tw8rU9ttRgWr95zy0a6KbMa2kl5eyrBLoNBta5mnHsoWMPHXvo2EPHHjr20LmaeaCrGTufiF685/N1lgEYx++hhvakKhR0CSEKlZ3ikT5YWmtiatsXWbpetX0P/RtqvVSTpV4yHoN0VGTd+XzuSdO2DcEzsYJNjI869MXHoGzAsswaB6ZsUbcAxfzhy90VZoL4XhdiAvC3BlIrUxcRMQabj2AGd7gfmN5Z+2/fBvs2lTgZ1Ojdg4NbfFLYqhD8fBjrYM+Q/BXANPX2WbdP+Laeo8wropo0M//siKNGpGrTF1LJbYQVE0vxsBwLWa5R/8UES09SOAvVYStYDdoToxZkwVpUqI4/3JW855KYDfTttjTYBGWHTI2jYF9Ci+ztzxCrQXxLBYn19Vy/m6ELJcMYcqLzPS6pIyRMg2LYdGMTmI12tA5bcyvzzgsPrqOyVdyzodzXCEex7TwpjIXBmQjUIg2z9DbfqiOR4OAd9SMyxh5QIJt4KDr8fT94955/Yc8YohOPJnCyBw1yEKucCjm/qaDN1yNYmlMx3cXJJipgEEC4ABfuFdWJyZyYzInJnJjMicmcmMy9oroAFy7AhWOnHDvl2CnHTjl2yrFTjp1yr46EryITxh7XavkaYZ6Kocd4KJojLuOxVYomhsZKa2Y35xTGJIbmcBbH8TosF0MbgRW7NiJt1F9nGHUyCx59/JTQkf3N5/CpRJV7EnFo9xEkeSfD6c4jIxNEOOcO5XNgXZjNIRXgJuZRsogXUQEqPfMaYrXjlynYSdGyz/AGo0ZTr1H3+/5vg+E7b3JytMO6/9jbhY9WiD1UFxCxi21wHcVLYlG22+v1eiR9dZkmwJC+SK+jODFkrHOQhfHCkJODLI5MbRTRhZQaDA/EsAHq/PKZ12TW5iwiuKbe5nUUnvBMUhgjCOPYjbAUSTjsPF0n/OWRd4btZkEiT4IRQC/+2jOLdYSmiljzsDre0YpgLfbZ+Pl1yTRKyLjthagRKMZkoUewRBkXXoy/INKfZwCUO8A2vdfUvrRqB4Z8ZaWvgOb3P1vLFTTcTLqlY9L2aoydTbDnsB6myutk4TMH2czPtW8OuMANQq1uGmHz2GkU97ut4lq5Q23NKHUw3FFpRcVhQ/pgcyJFTi/2akcTLHjADqv6q2uvkXjJIvmbLyRhcvhBil/LIvgbt0EX4ufXnvGNGSwuID0VZFDqUvZ8bwHm8YJ7FuIJFZhiFsA4D/BOSuOkNE5K46Q0TkrjPMA7D/DOA/zmHuDhhBJmjKyEdN2BHA9IkAyL/NS5VIW5M1WD2B5SD/1tr4gzSTpX+XjXL5O5VLKSJL6cWTtSVkkEgjLi/BLMr8KzqJhfWtQROXtKFcuYTKvsERGRWg8RclEeiVLTc/zwh7PZecNfKds7yXq57BCCTYqpvuZmrXAwfBdM2JkgPUG2L6PcS1IvjJMLkGP2uF0O/9o76E+D/sHBziTYHw0PfO/li2e9nu9NR6F82Iyn48HRzi8+PUwqjp2O0KUokbrkxYlXXALvfF2sMyB3UJPySgOjuTKMONco7hQsRcTHhodaWhnOs1e1J9UkWpQYqxMK1O5emScvtYDoIVJuWSlUOiJsfoPqRj9DKD0wV8vz25J/QBgYkDzGN3nI5zddh9UOq78trFY84hmtuxLwaZ2H7LjGBFqQWRjINrbbgH2EtfOj3ffaN6BI4b/QjTsN6Nf2+aOfiGgQq1AtqHJ2pPw/Ly68OPeK1DsDyE+z78FqUVQX30NVemnm8XdEsUfCAyN+3CNHmPCcp2It7ROcPDSXBCRKFuRsK1JLaxBDpOZE7s68KXiBqrp2NC/94ih0L/zW8SCTHgFAaVhfwI65/bPS9s/s8wnmabKwd4C4/RcnUCMDrDJeoEi9KwBW7VmiUnAnt3JyKye3cnIrJ7f6zuVWMuPt+BLHl3xzfIkc3gLi71m0QDajHSwofNM/CMejD5NZyxclM/AtmDA0Tjrj7rFOOuOkMw6rnXTGSWccF+SkM04646QzTjrjpDNOOuOkM44vcXzJV5fOKMIZq9qMZ1GsrxU7yq/wXqg69BMCu9Y14GCO96DlhVKdfmOSjDKYIj7vV15iZiZYlbHZeg1rQXXM0+UyzuM0ofO8Pzo8HEwGo+GkdKrruk4jji2gzYe35/VIIzA3RBXOWrLDORosOCqQC7jan6f3fusmyuLobAlIVRSBUFHygX7zMaNPaJSA7Y1gLUyl6/YSQDd0EPdjaDgK1beW4Byqb0l1pyuQRUWatV61Xrf8VhZfXCJVr2VcgCxatl717u/9VgFre/WR1X4excuW37oGeR5dAJTDAFpj4ky2uIwKaIyVpAUipmm0AItXXgv2kg5W7g7M4fX4Xp56MNBrnFx4t1FOauh6UyipgGSlpDKlrq63n2YZmBeQ8OcAShpyKvSgnifgIL15tFx60UUUJ93W/en9qd9C2oS3cQ6Q1lzNGZYWabM5lpTymDPBSpW8XYyjw+D3aTjpH04nEo4aEE3yU1jqppDtdLzRt+utkGq97lTzPmZWBqcOR+Oj/uHgH8GBFHmCl2W+YN4OxpNpCF1YIgYGsT3BNEQRMsNx0J+MhloqcnSIKpyEx+NgEgwJJDSskl0n/mUHIftxtEbVs4coKXe0U+1Vp4b7nLrRRGoEDCkPDOILTm5KjO2xLSV2cdMTnLdi/8uF72FFZ5gKdZ+dlx/n5cdJepykx0l6nKTHeflxXn4qvPwY3fgw6Rd+vISGU1mUg4XVTyI+Qe3hkMtcYVf5va50cF0vcnFlcOKyIMQau7KpP8oqZm6r7RDGEDXGrOBoo3V5xX8yF+AP6LPqPsugW8Aoy2W0QoHN2WhoAicsZDACSWFlBGpCStEUx8E7Dt5x8I6Ddxy84+AdB/8Xdnv+z36IPyKJfAgQpaaD3zBSsR3DpNWmTIqgQh7fWUKitsmEPMt+M5eQtl5JJW+qK3lj66VhUOI2FQGkHStkiJtXSBb3sY8fe+I8hNztDRCF1efpcpnegkVXJGXVVxx8AXHKdY5hcwybY9gcw/Z9Ktfh40IMw1inavieTPxS0dMFcmzmk2aPNCKlmrwczVpvR4eHow9UpKcxDeZsOk1SLl9hKVlbbinXsva2MhIilFb0pk5Fb+z9NQ5RRB4ZSMIkKUtEKylDZiZ6CjOxa2QKNsQUEdkcX+H4CsdXOL7C8RXfJV8BmQLD4e/tmVkFWq8JhCl1izImHk2dnEySWvEDRVHzNIHexTMujdofDaHe3LiuQEoqX1cmJQGZxVKmIuUB+QxB9bi1K5bkoA5sGIQedsz49kmVv0djw3OYUkCccWMha9i/NtI9bfvedbSSAt+jBE3rXUnEoezN/jPrJRsoTI8q+pkebcf9D+jf6WD/12BKoiBcxDcgqRNwh+z1o/4xBryOVuxdUpkAZNIAsjxNhEU2zIm3h5s3xdkwAlGHrxoUMyMwrhPdkW3FMKEhedz2UqliVYme9MjrPHRGKxuLYKsiks0f7NH7PXnLh9E0TAJTJyF1ElJ3k3E3GXeTcTcZd5NxElInIXUSUichdXyF4yscX+H4CichfYCEtEz8qboFEX0zGBegvBRbj1qe5+oLf0qX0gl/nPDHCX8ck+aYNMekOSbNMWlO+OOEP0744/gKx1c4vsLxFY6vcMKfrQh/3tQT/rxRhT8df5aQaAvJHGje4sr9kepaWULgBl9yo4YCR6NFIX7prHKniyxdr9q+h/4NtTbV5Io2mUhHaJb4BpVdSFyD6zOQ5Zcx9AwLZyWLbom3RGVSiJGnMDM4Re2qlornCCfLpqC819ycUwySgaxBkQv9LC/CHACIo7Sm/u87HL5DeBvit1UQl0mRLCAQah6tywdZKqYJUQQjU1aqsjosVSuti2ncoYgYSBYHJXdS3BdpEQVMlTzPNkNTvL5XSXqbqPjOF737CGseqk5yNX1E5Lc3goqQ3QxEeZqwr/UScPRjFW+oM4iVWlGKojKIFBSZg18pE1MBDKTrECqAagELMNUltEMzpULdic2jSg8w/3HSH/eH08EwYB5gkB9XyTk2Jspwlpkq5ayFnGQ2nx0KtuH8GMAbzBAeICTHm+rydjA2r6vx2YKLfJFwDWgufx2OPgybzyUF23AuDeCN5xINomsMBsQOvMs0L7Sjjtn+I0KmdhDTtEV6HUGX41Mc/8mExNQBbHgwOuoPhrPWjtqXDiZ1xhcQSvVgD9l6kbXlY5y1Toa2qUaexUg/CW4swQ1YauNFt2KUxc9hmrdbkvekJO9pSd6zkrznJXkvSvJ+LMl7WZL3U9nYSyeGzwxHpXAVwaPXzCcgXOvCv+QsxqvRRf+Ir1liOkY38prFa8DJ5PQcB++C34/DcXB82N8PdoR2vPafOx//7J7+8LF72vmyew9dzLU7GPhJM+AnEvDTZsBPJeBnzYCfScDPmwE/l4BfNAN+IQH/2Az4Rwn4ZTPglxLwT82Af5KAd3sNsaQngzdFMoZlnG3j7Ce5TXPojveYJhqr7uLK0DG/jPIiJDuOEERUFn7tj0eTCT688PbhNFLaTj/vbd4HvM/z9fl5/Cm8jor5JbDvdEoKxA0vs/q4IpAj9hD5rvs0Byvo4q7NtzurBnefsv+saChSD1g/ZaJRO1ITNIdw6m3Mz9rbeowtskSQ23i5mEfZogzoCQdCp5tciC2hWD15cKcGXOslMCwzrUPmVEr4x+OTN4eD/XBy8vbt4PeAGOvQGYHMDZsd/MPbk/uK/5VuF9rCkgsiuIjzIoMO+dWzVYOgZ7pvagxm4hObDV1GN3ZlkE6b0dDQzp4C2qWcBN4VhrXb46IvBVRFN7VqvmRkk8yjZBEvosKyQQgf030kHntmRgtcR/GyHp8VHPUHhwY2y/faX2at1XKdh0V0kc9ar2atvMjiFXQ42rqADYSLtJAy7in9a68u0wTU68Dx+xG8rJg6cBCwCrfEOuLK1jnIYLxNXBtkIgdvd1BMUUMnvFkxy2bJbN3rRT0kBWSdykEWM2IAn0/GOxtURmsrogtSlcZ+V3O8DHd0theiFgzkszBiFUe6ri6TETLN4hlzAVFSI5QwiV/EClSxi5AHxRia7tKstd8fHgxg1NhJFStPfHxxmtPFOXhqhZbYTzqzpqhBaII5kExdRcI2ktskNMbUHF6n/1ovLiwLhZaQbf6jg+chvs2GCPFePMMX4Oa3YFWOfofk6Lg18Yqq5qnTrear86bEPmKSc1G8hpbVXD13+4xom09pjM9og883ts/2po/3FY2OpdSatyvbfUibyMiY8ICD4WQ63sFEQmsJT5DvtT8+Ov3y5P7uz4+P/uX046N/8R6fPvrb3Z+fvjzz7/8O/33q7764RynP77tfnsGf8B/4+be7Pz/unP7y6cvT+4+d018+eo9Pf/iEK/szevw/vcc/nT7auY7yK7C4y8ACOR68i5I0+XwNF4n+zMHiLj07X+fzqACLjgD797u/wUDnyALaPJvdCvTo5qAIkdwpxB3Rp98YVIs7jW7cIqsvE9tC6oxg0SX/GuJ3bdgcqbAarfbYIa0jiXkm4JUhSR//Ai3PP/+9YiFQ3Wx4q6goQJbkH3unX6lns9lstvjypHe/Wb92TxttxKqdpZEedN1ik3e3SB//kqQF/YR1guzxIgLXaXK3SvPiOsoLkN2dpWsoK/+ls/Pxh274+PTjn38/fdT55e8P3AVo+OECnEfrZZF3kzRE/fhfmIIC5MUd/JOjv3FycbdYX19/vjuPrsBdkqK675L0Mf2RgLtkvVzeJdFd8m/RHeEpCK1I13lny3MBexVGi0UG8v9T2myePjp8PCVocuLl3TpZgPM4AYu7JErukn/7JbqDkd+imyhewlMffa2y9CZewDJp4eWg4FOIVqLzt+3OI3JOcZkuFzLdK5nGLU9V78sL//5uF/19gv4+RX+fob/P0d8X6O+P6O9L9Pcn+Hfbc5FH1yBcxBdxUXMqMCJtNO6PP5x+hKfll57/9P7bnIQQD6/eVDD2Gc7FeQbgwR0vKe+sH5gJ+LTOQ1YwxAXxVib8NOcBpBc+1InaYoo3h6P9X2mUOCKlIKcKe9Kih7x+wJkHDIdoZgz2LMxJ7e6+HQdBCC/a5G5KeszmCelLqrNrbxW9SqTpFX7d/grP69oJr169SmOfqndYqLFBbQlM/L/pXqjcCWSkkZlCqgliLrpnYPoJshJyzsMCm2s4HPwaeO1/FVlJuimTm2gZL9qlrdu2BKmDZdB3e/SOL/KR1CM1fh0nDrPlZogAkC6qepGWlADwFbM0Vk5TtRWdIVQf+OUlpmPBnRb7K3dVEGCgCdEe4dgm0DQKoFSXaQVx5SHo8VtU3xJcfLO6mLjQRe5wGqlOI9VppDqN1O89cgfiF/lxIavt8ENGSOe+4jiYclKGkQRsdTZnrACdo/YaFK0dXoVisAvrtx2Sqhkze7CzAcwSFucZljfOiy/nmLhO+4CUbCMXaj3y5Uydp1Q4Sl4UMyPIQ+Tl+kydM8RfwWnCbCCdae9fCQOn1qNKGSXmw3BjMkgMta7tkZ5ZG9SvVpxZ/PrjZs/k9UfNqkMkUgfZZDZIN4zXTBV1ZA6ZZ2D2U+UH+R2PsKEjNkxlS+2VbR6sgrxcxsmFEJm+dRNer/MizNZJy5fD0vsVeVfgM/pS807vhXj2t5cAAs/TZBHD12gYsH4JzmHA+pswA+kKJLhD6QpkUZFmrVet1y2/lcUXlyi6/TIuQBYtW6969/d+q4DVvfrIqkfOSK9BAjuRF2DVetXClYYJiC8uz9J1lqMsWuzVl1YBPsHmB8NJMIavOtNRZVDDYf8IGqd5O9u/m6jXjw6JAL+MkytD/HcxjOjoA7ZHhKWEz7KIorhooyCjGKR57FENjqS7yJouyqS7q7q7qrururuqu6u6KJPfaJRJame4WZBxmG2IA4BetTgHaA0aL8etL2f1pIJ1mD0JoAm7ZwPcAsMnMWXwpSaZp9dxcuHYKcdOOXbKsVOOnXLslGOn6rJTwkFdj6ESALbEUgk1akwVPdy7RO4CZcD5Vbxq1+GqGHAFX4XsDpgM0GovfAaQub8k1yNpmnhPT5dV8utKEaHBBPVeRR77mbSPGXGbTbj33/eH7/D6afbbduttDmU23S4x3DaCsmHLfcfzg8TTeKa4kAxaDgkSMowHZBKQ2BuiP/dOgYxz12f2ZYv0VYvMixaVr5nmLNZ7UGArk3uJ/15HWZQUccJ9TIhJohpaXdcK/YlQxVfwSSE21sgnhQTY2CeFDVp5bxRmT/cuwUgl8zBhuDo0E+MTFUFGTHBV0rXtQTXXpRt49PpuIQNOQJThRR0G/bFhVU0+NvCaEADTito8bNgA+WranGvwhRQdr9CHNaJwhQhIWEoDtkm6YUONifH7kzeThpSYgDQmwzrcA2kwnOTzdJ0sHuo0qs32RZt6/DHtF5OQY2tNCdiytbbwMyL0giQ1hduQNBHQNGpaCDjVpIGg5XD1ArNjdZhjOFhgck+oUXg9RgmzZMunwtvRyfCg4YFAYRqfBQZAlCm8XZ/e35/6LXQE3MY5QCl+2dPweZwswuj8HED2svxZGHL1H8aDaVDvgZhpgu9UX3HMNxacysyID8RUoSx3QDsYT6bhJAiGxFHqrDUJpiEiutDT6WQ01FJPDmmFk/B4HEyC4XTW6ghOb/9iXWcsHHoxz4soKzTzVX5eNPUz1oyr56caIhYo4mtCeVnoK007yB5tfPqj6w7yv+ZzPqDDm4LkQWtO01Hu/76jqux0BFVvtcB6CZivB+7qAA5MuNlZVbzQhue+ClRVIa6J1GH6Y4S3YYphmkYLHC1ec+OA2cIrvdp01uUlhSeu0VbaqPftyzmQRClJ8wxAk1eqL3YYwKMgTYB2nUD0TknFvlbw2e7jSYMijKY1XMYXl3huXaQFJ4R2QmgnhHZC6O/RI7Iggq66IqiCy1kL+cuBU4xvxkPda6dRlR1CkGvu0Oyxk4MZF6SkAnprsNTA1k6tws5M+fio72w0QdP3wVicIvzdcJIIULNpeiONUa+i1kQZK6kzVUZrAAQDmSVixqszJJCxMrEkmM+6jWLoKSBcxYnG4cE0jbtBiWRObW/qFj6NEo86LJzCr2nLSQBWcZLI1r6Ov3L8leOvHH/l+CvHX+nsAz4vCO9ADo8GjIN+3GhQmp2gHVZnF3QbQQV6Yz5hz2uv4oS/ZsFjvLaHC4Mgm5ls6JJzb8/EOaBRCG+/SJFBZyZw5+Vykn/yIl3PL0vEkPP0epUmWLPBovEHa1eLqQK3jd98jfOBqtW4FPszZ1kPsUjuQX20vUBMpv3xNGj6BsGhGr9CGEGZfHiD2cFiw+0vIK63yyV4rAFJRDqSv631LLmuxrc3SKlzm49RnqvGgxQvJtsfqlj7dvblVvsr0kipqxKtxDan+C2SKf0IvdOjGaFHAaNPIaeV89fWykGxqmB6Xmt5earZdZRxoXmWxYWU5RXdEGNJUk2RjNR5fKAyA3UR3lQxd+0kgiKzEWAhXJLtgal+ZI3AwcXMMhP9rzd6wYP9Vxi7ULs6cpZV7vWtOUfJuVHK5o3YT4nwentGWszh6Ws12u9mvmbPSAnwfrXzNHtWUlACyXe7mRAofUfP2bjnQXAwadJvUr5xr3W45n3m/AGwMgc6iZDriah+lT1mlW3sZcGqysZeGqXKPnZMljXOXgmpRP3AsCgUG4ayouCjsXk/KO5eSFGyC8z9MxQvow96cbN+IYpaQdgNogtU6cVwK74eVAszlRpzSjs1ZlcT8ab1QkpcTiLZfXMbSnXV3jB0xRBLvzArIQQDNOqKasrfTPOFnyG6UgvTHK60PNySZsmeoG4omHrgFOx2Av/WyZVphOUKtsTIwlyhaGnxwMB2guaOuZM4DAsK7Fnu5yTYH40PQixeJAawYtI37u9EAUSTElpatWRWVGGD1gBH+/sn47EgHVaSnGsWZ0vsnhndM6N7ZnTPjO6Z0dkS/zO7ZoHxJ7IoLuAPIbx8bY8tNZjWb95ziwa6KfNaWkk5+yqBboOBda5mHHvo2EPHHjr20LGHjj10rmYe6GrGzieiF+/5fJ1lAMbxe6ihPakKBV1CiEJlp3ikD5bWmpja9kWWrldt30P/hlov1WSpl4zHIB0VWXc+n3vStG1D8EysYBPjow598TEoG7Ass8aBKVvULUAxf/hyd4WZIL7XhZgA/K2B1MrURUSMweYjmMEd7gemd9b+27fBvk0lTgY1evfg4BafFLYqBD8fxjrYMyR/BTBNvX3W7RO+reco84qoJs3MPzviqBGp2vSFVHIbYcXEUjwsx0KWa9R/McHSkxTOQnXYClaD9sSoBVmwFhWq4w93Je+5JGYDfbstDTZB2SFT4yjYl9Aie/szxGoQ31JBYn091+9m6ELJMIac6HyPS+oICdOgGDbd2ARmox2tw9bcyrzzwoPrqGwV92wo9zXCUWw7TwpjYXAmArVIwyy9zbfqSCQ4eEf9iIyxBxTIJh6KDn/fD96951/YM4boxKMJnOxBgxzEKqdCzm8qaPP1CJbmVEx3cbKJChgEEC7AhXtFdWIyJyZzYjInJnNiMicmc6+oLsCFC3Dh2CnHTjl2yrFTjp1y7JRjp9yrI+GryISxx7VavkaYp2LoMR6K5ojLeGyVoomhsdKa2c05hTGJoTmcxXG8DsvF0EZgxa6NSBv11xlGncyCRx8/JXRkf/M5fCpR5Z5EHNp9BEneyXC688jIBBHOuUP5HFgXZnNIBbiJeZQs4kVUgErPvIZY7fhlCnZStOwzvMGo0dRr1P2+/9tg+M6bnBztsO4/9nbhoxViD9UFROxiG1xH8ZJYlO32er0eSV9dpgkwpC/S6yhODBnrHGRhvDDk5CCLI1MbRXQhpQbDAzFsgDq/fOY1mbU5iwiuqbd5HYUnPJMUxgjCOHYjLEUSDjtP1wl/eeSdYbtZkMiTYATQi7/2zGIdoaki1jysjne0IliLfTZ+fl0yjRIybnshagSKMVnoESxRxoUX4y+I9OcZAOUOsE3vNbUvrdqBIV9Z6Sug+f3P1nIFDTeTbumYtL0aY2cT7Dmsh6nyOln4zEE283PtmwMucINQq5tG2Dx2GsX9bqu4Vu5QWzNKHQx3VFpRcdiQPticSJHTi73a0QQLHrDDqv7q2mskXrJI/uYLSZgcfpDi17II/sZt0IX4+bVnfGMGiwtITwUZlLqUPd9bgHm84J6FeEIFppgFMM4DvJPSOCmNk9I4KY2T0jgP8M4DvPMAv7kHeDihhBkjKyFddyDHAxIkwyI/dS5VYe5M1SC2h9RDf9sr4kySzlU+3vXLZC6VrCSJL2fWjpRVEoGgjDi/BPMrNByLNiLnTqleGRNpVVxNKh7ttNGVa2GrismCg8q6F1GmQAxvkEp1Wsgp+XLJLhS8X3lpjCkmHWOz9RrWguqYp8tlnMdpknfwtt8fHR4OJoPRcBLCG9SsJS2d37qJsjg6WwKi6MrhwyU4L1pi8LrbSwAVUudpsoihCBmuJCr0ygDot9IVyKIizVqvWq9bfiuLLy7R4i/jAmTRsvWqd3/vtwpY6auPrJHzKF62/NY1yPPoAqAcBtA6iM/PQQbnTZgrL7+MMuBFHtwQ62QBMq+4TT2kMOvFiRfB+6nv5akHfT3GyYV3G+Xean22jHPoEcybXsa5F+de5J2tLyDEEHxa56+81RJEOYDaCGlWeHGBzi6vuARetk68eOG14OTQCUSzkK2TMF6gdN7rbuv+VA8KWBIlsHSi4d0Ri4XqzPFzKJYxzbNBeRj5PQvnaYKeAmC721Qi3h8N0ZsFREVNl3g4OiCsxzggkfT608FvdiViOwCjC5SkiIRNNoAgah2kUlPBJz1ekDZZVc7SIdKdXSSywoiIBa8pUthmtAOj6J7Xq0dxM7ACkUh0yfIh/FknBcgwYkJpU8tvnWfptbIJ/dbZ59arXb+1Top4KeFaBmWLCW5dQLWf98px7Tr6FF+vr1uvXvT81lm6+FyBeLTPCLcrVNc3wjUia0vSBfDhfsbENyriG9Ahaub2sOzkiMZrBSsQE5jYutZpQRXpiZoTCnW7Z7PPsWkpcfHPsonydcO20QPUdbRcgrxQZwRPAxQOsvFTxW1hZtWIu/xAg/CiPBR1wmalpCb4Hu1WF/fjv9bXq67cNOFbaEHCXYnDgUCQsULAsB6oU07rVSvDU2ZoB/KIUm9kqxG66fRfVXYcGbjN4gJsbUMwCw6b1LmjiSBZ6N+6C+P94O0KQkLC+vqMd+3IIkA936Y5xoQGS/QSiJwHiqvgY3kq5aU7Ag/uKzWgtkqqYNMhMuC1XyXoLHMJb81QESaiRQZBPbvysZOdizuMvyBTyQoQbJbm5KE9YfPGLiOlfeElpM6Izu3xnhIBy4gRpi5wTxQgoRuS3rN+fs2Wqnz/QX4Xc07y4XZ/2jBmcwbydHkDBCPj7RpcHfbfBIeES+Kczv7o6Hg0REGGufxG5pAqC6vcESahzCluFXeD71HiRkWHJ1pGy7nJacxXO6fgIHLzIQVlVwSCPl2NxgfBmB5DHahVgEK7pDnitfnN0nz840w8YHY6q0ezoTCZvoV8tSMnIVH2UIfA7nekOvIajM/VFAnKIOgqml9Z3AWjcMnx/+B9iMGV2giF7I/H/T/C/rt3mNzDQaMWunRevEeeUpH3Ax6vUq4/8d4ejvpTjDC4byEjh3xCmBYAWz3WKKV3uGYbPZOBeVcYiTKAixRofzyaTIjha/w/dBngvl7orl8NODsZHf4WhGyfTWYtPHfCDLG58KWJwA+G6XItIRwuITxE83peo9sAXGoyywbntIhmzFrdwfAg+F3EaLKneQkkszCe59w5trYdyHiZOBF/hePRhwmkMIf9aTDuH3pvD/vTaTDcGQyPT6be3msPTyi64nTpkMlFifRH5ASFJWPsNusUz2BJhBKxaSGcHsMDBTf3eMkuH6GMSLw5WIHQuLEW04wpMUVIt39+LYyOHWl4espMjw0MY6l8gB56m4lf9Ovk9SrNgXKbhNqRwmVSFoGg9smt8rHxWknAq2+UG94mUZfDZXQGlttgnvlprCAkx1tBaJKTawnnWqMCZF3hiJUKa7fRWoekzqGJlYpm8bUHBwkw7CkivqjLhHKWdHfThpB1PjPTNzaEdwndSmIPyjkCfJ4PD8SqyTOTvK8QEp7e328uiZunSQ7d7CRg8/1mEJizaottyM31EG96GfpKIZDVBgFqnRqJUyNxaiROjcSpkTg1EqdG4tRI/unUSG5AkW6gRkJe/SG0IA3RRDhY7Vz3DGj2bGTJE30C4kxLMEKjFyUxS3fHJojX52mSYNdawnXHVKUsbTBUQxlrMnB0aWpQNZmuLZoU7JgFpvXqZncfIvVGvaNki8wFGR5zesQHTK5HNrMFWx9JKw/sINFboZ2k6yJ2k61V/Y5KWjuChJUqzj9AUvyYK9RIhgK06nr2H6XWAVYTEakh1V6gjloYJgaalNMRBUcUHFH4HolCPSVPQhb091NNcuPt8WoEcQ5q6yxLr+DrqfARcik1Ecq/GY9+hb44y9UEMXR97UBSfmMpmcnTZV6Eqyje8svrcX8wJg+vygtqidtKfvc6PuzTy48sJRLeaLdZr+wqE8+y1eLSSQCdBNBJAJ0E0EkAnQTQSQCdBNBJAJ0E0F323WXfXfadBNARBUcUHFH4p5EA+rPEEleF++dCyqrirkIJWoAVNZWaVGNVV92w2mzj48iZI2eOnH0H5IzYpRC2hUikR/SXRKYUCoPJUrRagSiLDMEp8WyqcZ/IrlWIlZhq3ObQeBX+T6sTAyOafdzJ7WI5gyGu5PcXOkoB3Ea4cxdpyoVGcG8l7q3EvZW4txL3VuIiTblIU3/hSFMa6DY4RBeayvFfjv9y/Jfjvxz/5fgvF5rqq4Wmci8R7iXCvUR8ty8RJJDcCJHjZoHkCMxGgeR02LqB5DZ4NhH8iamvI/VecfHLSxFbnIhBlTaVdhjU3BQVfc+o9Caq4ZNibWjF0UZuYWLmsfEJOu9ikAnvNbBN8Z0Gu0wykEdb/CTBYIGRKeW9KU34KqhZcDgo2hkalxCaLAF6aDKTHqBVDZCtnzzVXl3rBouYAU+HpiFQK7QQTRHWBF1+xXQSBAxpP+o3YF6HYPvB0kxr4WxN3P3d3d/d/d3d39393dmaOFsTZ2tiC1rkew+0OWHhi/RQvBuFL9Kr2TR8UWPFVn+WZFFi84AMbzXdRyIHi1IE9hVfPxD7ylg9VBDbZsOQtjru6KF3TWF3jSF3zeF2jaF29TC7PcxZk/4hc/FvsIMdfA3o0eesWxBdsatc1SJgdt2twFZXIC+yNLng1+mKawdeg+rLiXV57NyVFaSCb+Nwqii1Tlua+JUwPH6NG5h9je0t22EqhikA1h9nCRAdqJWrdEv93S11abvsjHNL/k+wu91qf78bHC/6dZRdMQkqZKs25ekRS/Zghh7Vwrl55vgI1ig/IogyVulJgEl0DcFbMPsiKVVJLyGex8K7oNcDynpyBkjQ6JIeD2RVrl2Bf/KVVwY05b76msAjyUCNQkkizVXP8EWlZixVQ4RGFHVI9ju/Pd9Xk9HhiRCeUfFT1R9OPgTjUPBEhVNKnVvZgWTPVXGyAJ8sNzj16cn4WG5+lzcgkBl1ONaoonwlPBB7Oif+9ssqVSLtVMWsfYjBpRCx1ik0OIUGp9DwnSk0qMaVnsVIriFaEW+H+MkzzokaGf5VpXOAgGBw7wrtAbU2n0cmo6xIVXCyyckRlgeRusxvz+KRzfzq1K0HSVUt9cC8smBpO6Q6dPB7jzx9WN4PLJEeJB1bQcZaWSKqFbEQSa2uO0u2voyxE07cOswhGaLKHgq11GMPST0Gca84hz97uzCWcE/SjVARqSRgmyD6VfGuNJTbcDId9wdD+P6AlxZVYQ7oxvM5npnzOf6I+SgLLqbvwYN30UV/cdA6eKNAt5j2Ryjqh/+fkndBLWwcZfltxFE47RS8FUL79bwfvJ6KaLw/AntBVlyMd68KPmEXEMnHhdgC6uQDNQERBs+ASHHkxRNjxAkD4uwkD3sXJfktyELMhdPQd6yYPfYdhmPPg1uPdke7sDHzj+KZhehkjcFXjWtGj/6O484dd+64c8edO+78r8yds5MTBkTUFBhvE3HLZWlaaHMnHvxI5+U2qanMIYqUMPNyg0eBf0mjkHqCLWxxIfFEJ+WU4K1C3+AAkCcPOJDy6lERIaqr1FyDg/kKgFWYgfN1XiWQq3UsU7zfQSjv63G0fS9bLwE9nClDUOrIy3C4b4ly8OjVWg/EqOIlkazZAEyMIqwc+z7Twour90pBz5eeKlgFhjAz/KqDMyW9XisEucrgXKiFTtoVZLtW3fLNb2fioqYJQFrnCaAU2HIZk4BkZXUZ0Hr7onZn6FZdevmqnO0680s9PkF9qFqiA2XkvjogX7pGEr6jGVrQO0tD3PiLrzm0uMOiFKpPRnY60yOjw6QbEu/gsj3PpC2NxTXNZtJINtiZ9/iJ7yEM40iDPznOUMN+dqcdkiL4xHm9R6QRuN/tIk3DZZRdgLYAIJ0d3Kq/TcmCh173iBdHhVZ4HvxLpwHSdnLkol6QIw5T2BH5IZ1suLPC6BGAuEgj6bMcuH5EZ+PhTlQ1Dee70lLJCY+HKEnFxAV5LA2G/xb7zn1qj+hHZWcE17sE+/cE1CFJQkFh+7OSEklgmFmKgDKnoQWjLolObeBF4uQSZDE0kt1uXJzBAXkVVBSwNfVvkiA4tutPTyZEJzs4GIyD/Wk4HeGEo8EQ6mVzaJIgeBZ5FwyDcR+iGdHl7p9MAvnN8Rvpkvyiia0PTaeaeNf3DI5T1Td/lWPnl19MuqQru24U53yuOtGDEz1815bO+Qosl3jm2JGzPSpTy100nvZVBm7idM3sMKDrJTUNd4Clal2Lzs8pchrpCINU85EgmGQq7qbLXJHiw+Gof4w3KK2BcdhNdjftOzZW6b99G1DnGorh+fE4+G0wOjFbngtwJuNzAdZsfW6G5wbo5grYjGFk1ZdSv/VDbDWdcXz1hS92iJgOFuNaq5cHtDkMhsbIP1gezpdRfG0EvI6TgkHuKprxcR6mWXwRJwZLXQGNm+4n1HxN5IMmTxNsKWSx4ia+5oT+yCm4FyStwZaiILC31ZZxcndFz71VO8W2y/BGsewG2RWgtk1K9oEEad4kArRGSCRw3Yf9PyNZII6UbYgE5QRWwjxLBKzmOB1fr9KskLFaTSPbjaY2PCy4pme8yLuYCtAJs9WJfQrx4nR+TOVx3lSiMYi4tBEtQp+YyDTaX2yX0DZr7y98S4OQC7S14Dg4/d4zTPnXxObB0fFoPLXs3gpsFmA3w2ZzBRI2s9nQsFlkyew4L5+HlLsn+lBxEv73GuRUgccomW92plheqJtV0uzGghuSzqSa7cqMGG6VsJBCOKT0ijnPJyxy+RzDeV1oPGijw5H7BmnAHbJ9VctTPd9x4rDJM95NnFzgZzz4S9qd6jhq+TpFKCfDkGERZGTPkSJGoq07GIb/cRJMsCBD273klDdsXRnOtHsprHnryvDG05dWYNoDdKeRicS/KieSyryVWRfwC7qv29FqEwsIXn+hZG2dI7n5Mr4BbfKWgQSUGoI25R1FCY/VmVFeRJ9zhmTs7dnkbVi+pKXrAl4/5d1BE7Xe0Qy9l1LPiB7Pkx5VpxLHoLRY74VMPQxJJfKm+Crn1uhkOhkcBJscWxx0s1PLCK/czNiBpNUgHlvanOukNL1NjAJKhaT4iI0QfThJBQgSoyQdt1Gy5SYPVYAJHLm9dbSrnFIK39Q6yr1NJXiY3JlZIAO9ZDKTrz5wPO+XYGlxtHabdOW7M05T/Fl52MSIdYQLUkk6JQ2C2jNS/RBnGf2StJqlN/ro2qKCjdhpcqQpyGXxgw1t1FB5qUK4rKRTwqJepssFTRAj9VR7yfowbGLSZyxeYc2HYeob8pnLMxs+xA6AKC9CyYIP6dYQFCanCb4jQxMq0w0ZN2O4HlMAI50yjV8FNJ7M5lHV5Yj8jdhVkYMSmEgkJdZRcU/eR2RURwE8oJpMIIdoOoMcsuEUcj+AEiVQiYBh/6tbn7AjcWKSzxnc6lEaUsfjnkKONO87BGAVJ4lBGu7c4Tl3eM4dnnOH59zhOXd4krc3fF4QlR1yeDTw86YfNxqUkhdGdljdu5uaqUFv7NZtz2uv4qTNjuxEM7UxMFD4Yi2c0Z7IIFSZ1vBKuG0NbhmBq8qtxTpL7F564X/wTqPdXUiydn2Ri/PrC+IZdM6DZfCKOL6ItVaNWu6kNHL5nqd1Q0mhyiB0XsjMwEKCwI05IDeZCnl7uE5dWYBAo1viaKh2moDJ7K0yncwkQFZWwXKZKFvGIBdkrnAQUM+A4F8EReLG6ylq5ZHdeIsugwnTxOkWrp7eQTDZ96X7IUkSb4IkSb4tURNCETVhD/nApFpfQ/vG4YGI+ZpA5AqsijKVLYaPGubqKLvJDsQeSwyTIeIm60vFzmxMM3rM5Tr+KfWD4jekTSra2N8IMDJJ2iBSil3CyUqKPdxlqWLfxA0YZUzRSb+OKnJ542jwHlnm4PYSZEgHm33ImzBS39G4PSzJo1VitDPUoqrxzKNkES+igj4hLbe5D220D1NobUeiZC4FElMNOxOl19+elUuDNqJhYUqfT+QRVsj82Z6H71Q2A/Il0M+0JTAcXFWbXQbikw/T9blfKmgvdUOf1SUon1Sm9Wab1RwUxZKYZeGf8lkiJwgTqyK5Aqk+naijpSTZ0Ki0RCjsUXOOyDpo2zOJpUrzCwx250SQx3SQ4g1iVgFWT2ffkCwq3ZqMiqU8i4S9LnEwcQuSLy0u+sVFa3vOMhSv46bNEnzFfkm1AFRcfilUfaGuDYLeGG2kj73P8W2K0XpEflSzbwTJ1MLSVrEYAxJ/GCIofd6Q5LFq5TRFZ2+sz5KClo1fWarkJZE7ZrgACcgi2ecF7FXVS48y3NIYKQi/yY6VLp3EYS/I8pQ654VfYZvkXGTpekUzLrIVy1iAm3hOnfzCrxArA93deZOTN5PpeGfyvv9kJwfzDBR5F/9Lrp2wTFmmqaMQSe/aYq56E9ZLaNJpXgQtCXeHTbcPX4u8y3/7Xk/cYyCLcrAI7WU7Mqf35PkL9nfX954+6VCuWh+nryaWsZCWmfCtEyAYLW57yPyBB7eN9NPGo8lEPrOlpa4SzUyC/XEw5YrqBBiybVCoEC/CPFoWbXLII1wq0ymRplnax/J2hU93fHQd7wfshEPep810axRPMfV6whhnYdrZu5C4FIoUSccq4tZpeCCByQqDFmQqBWVSJAu+fZeroe8FtiiGbdJgbQzQDZfIXgNdqc2Jchv9uqPvT+PBu8FQfW7k9FUsYSfUYinIe4yP+oeDf4jWaJx2CqHHyDQo/Cg0ItRUk6RD08ARcApHOAux9BIrQqEHRxJccxFnYF6EReoz02RjqK94UYsbwlqri9yqFFfOuss6UkvzbZ9cfaRbVnmrjMsa8d/1rkzq4DjzJmpG257LxaFhtTOiCFas8xJmS1qVEkoinFiwF4rtsnizQsKKdU7tlOkcWBS9bcOxK5CJTnqF3ssXDRgdN864zjUtSNSufWncRB3cxCXUSZaYUr9kasiM4M22sauvKM/ji2TrRrxYl26n+pXK/OiEU01USCrL7GyZL2DVNJd+vh2MJ9NwEgRD9BZlsOn9xnrIxKwcuc13dvuNXcvh9/WSq7zR2RhSmBgMDaTZKIRSvATJhrKSsVas6XIYrvG6JoezKnZWxc6q+K9vVSw6M6v1iM/MI6oZI12wVcYyWLQENUJRw57ZfMqXsAXfHbEzI4rvtS/XZ23CKKKUKrj1Eoo7lcHlXcQKGQeObjQIz5bxdUwEEtjPzZaI3Te/Pw2bb6dk5womKdoepRSObNQIW0VsyGnOL9M0ByGkiMV2mU3oSXla02kMKot0gcRvgXmbnIx/G/w2Gk/eD46bqDqN9vdPxmOi69TEZ8z/To9klzH8/Ve9pV9HK/HeLXxigkjDvqNlRPI/NY1QRZqYp+tsLnyDG8IDShHkxW8h8LpF30CwmVYmFDtA1uZYKK5x9xjEyPSbwcjSaHDiknFAcXkxiLrgWmGpAR0deHGKB9RzNMcKcX4YgpDJkRBGKEhxBxcTMUkoJCMVjpwqJtWyt0I9OBy9a2DpSKLe1yOvb/rT/feMvEZz4nWzna/h8wpYAHoIIVV2zrHRhC5tjRn4ZdwZXqWdJMV4AdMRhttOdlKe6PvcCFck0a6cuo4jogpUY5ktjOFapnasw73HkfqIDTntb6mfaqdE75TonRK9U6J3SvR/TSV6ctMQ1OjpPYKqimegyKJ50SYsP3pRCM+i+RUDJiWopfM4mI77xOgYHzaygxuShk3XxML0RFIc8dBUdIeRIZQDcDT2jPlSfThNeL7SzntRlMHGxvshZlPGADGtIQ+ajpjgdsem+QV9EuyPjgbDd7WZVwmgCftqA6zBwEqg1SysoXg5EysB2NlYea5KGVmpqJ2VlYptg5mVGE5oLJ7MU+jYwbGKjlV0rKJjFR2r6FhFxyrWZRWF47kesygAbIldFGrUGEZ6uHeJTAk6Zcqv4lW7DsfIgMt4RjJXSBJa2zEs81x0Ha2YMGvWQsmaE4pxsD8aH5j9bWEIkxMKDmVxRKFCcicURlDF05AkdtbN5W5BfHFpCwvHZNnMUokzP/LgmXY17DOXYMMc+C9Vob5O8yI8z8B/r0FStBtWNI+Lz7QiagFproModOtVxMlinRcZqwbvhBBG9KYaSEs43oI5fczX2U18k2b5ZbwS54DsIawnPs+uSY1PSMr5EoDC4qyWNIpmnj7wHfSnQQj5xJ3geLT/PjwaQL3iYH8EdaAEsT2mFvT7Op5naV4jYJ7w7iA+LwjPCvjpCa/MnCswqOZsOPa5EVsIJm1uXCr2TTVeod909oVV4VkkjIe8qlMc2UOYch1AQUsEIs2FXJwjHyrJzvbH6sJ4j5/1tP86YoUYM3gKRBFkQCYMmFZfr3YVXBq6msmoqa1N+oLUbmsVV107VOQycCPSsxbhHmArggFOXkAMxJc+hJEEzcTwMDbdRAuq+/Kmtl4VpY1HznyM//RMp50jCrqbvd6eRTkIUfp2325hhIyAvN2i3zb9OMObHiwtPqPBb+mhDCYEw2lA7/NC6u+DqZA4mITo2j+c0jfYwbt3wTgU+HHhRfdb7qfyzovcQphttOSXXpwGNSVMZoE4Ha06xlQ9WdQewenwLyJvJPUyWq0AVIYSEFbNothdR/KCZ2h8ckjVNVCzjGkqezJG0yUKtMSUr/rI6t5PnVDMCcWcUMwJxZxQzAnFnFDMvZ8qsjBUuP77aSUn95VfGt0TouOWHLfkuCXHLTluyXFL7gnx/+oJUWCbsAERkagx2YwiYiNvTUTgx5OQrR4tymaVS9qxxI8c7UrBTh3Z23bFad+48cd4dBhwLTT428n3HMfqOFbHsTqO1XGsjmN1HOs/nXyP64DVFvJtX2r3lzC72Ix5dMJEx5o51syxZo41c6yZY82cMHETYaLKo6EJg7FG4nm8ipKCu9kVE/m8KXJB7hVXKi7Mm1H/zwQiadBr2oocilEOCTxLkT+pdkcXaeIsc+mvY4eB+Jv9wXF/OG1qjKGANrbIsMPXNcuQ5cSCQqdsu1HiB9+kfqp6GxICAEDZ5CrNihD7oG0bYpTLuqkI6iK+AYmooGoGE3VXe1STVFRdRZVNR6FM6EvNIXDTolGE773oGE8LyVqCe1PjA+CURO59mbbsuP8BW2MP9n/Fntuhq25Y3cPQWVkjwRiG7z5YRsdbPBarx2wFiGKrBtUIRbVV0G2LSoxFiPr0Q4xFBLz0FMdWUtgThnEkMo9s88CplYiwzN6hzBKBjAGPdQHm8cIyWDwPbKyH/XdiY1UGO3ycfEyqRdAKBrFJ1zlfQslaga6oYq/gz5J8FVnC21jCpQnUQyMM+pYX0YPRBJAUQNqPh0H/YEca0sNnhDT1KZaCForbvcjiiwuQhdpWJ0spTRujcoMJv9PjCGTK1EtOwPFVWGS1hZh/oqPKdrg4K8J1ES/zMF9nWXoBm7wCn8NkvVyGhKt9jMN6SBUKk7GlGmWeXF2zB3LlDTsprKXo3Piz8sWwUsFJFSONCGhCFSWNc3cTL85DhGrEhbCORggt0MYS7IREBBKo5GYmQwuQxTcgxKdDLduh781iCNngXIPswkJyq6mXcTKOgvG7gM3DTn887v8R9t+92xm9+fdgfxruj4aT6fhkfxr+GgTHIVzEnTbHubZ8KrWFdWdZ9IDhSNj2va+65WBjFJFtbTFEf3BT6n5o+9oWQTV+/DJrIUvP1qtZa77Oi/QaZOEyPgfzz/MlmLX8WYt5vM5nrVcfZ60zvFOUUjL/Omud+rMWNlhqvYKt3F6CZNZ69cUI/2rWWkWf4bFuqgo2mq4guD9r3UZxgQqe3vuzFib3ED4qvCzOr2ate9jyApxH62WBcs7jBMBkTPZgnIbsJlrmtYXNbENKXt7xfufHU4kBtXA4oOunNgEwrLHC/6NLmRo3RrGtrGIe8M4Ms/Q2168iep56JZm1Jsf94azVRRTko7jDTutdT8w14J14Wn1VgTJ1ykgi0fo4eBf8fhwO4PbfMbYg7OdT5ZD782Pv8U+nX57dP+4+2vnH3ccfHp/ilCf3r36hvzp/a3dQNEVsU9xH4auGvwXjKbob/WM0DHbaJ9P9tu9Nx3+E0pVp+o/GfeqfTEfkeNX2+9cYuTY4bRDDjUdRMghqcm9mPDdZZkZJv51VtnZpm4tcY9wPWeOKMdReYoXhNzamHVEaRbDeDTjLQZiFg3A8+jCBnMphfxqM+4fe28P+dBoMdwbD45Opt/daInjsDOiQJ1fUMXdrcLcGfmuwXgSA5PMdzK/CDOTrZWFh/TlCUZ1G+irLXoyxzxD0jStEGEG8XCwuQBhBTxN5SONAcI8m8DWZbXZjWY96VCGRnJq3ytm/Ou3y0pu1nKRFyOKf2BqUCm3WTg5uQBYtK+dULbdZa0vo2iTNwiUMEWBrSiq0WTvxIsRPQcUtD5mqNSSX2qylG1Ck4VmWXoHE1oxQZLM2MnC+hkEG4SNZui7CBNhRwlRWbrUju464Ap+14ABMpqSGPNHipkjRnjwpuF2tOwUSPWuXB801FHPKYaED8EbCZg0KVWFH58BTtVm8ZYyEn0I8D1q2dpdpTA8UPJ5KNEs0tlFIoP/9EETySOU+0jWHmSDBsQrxTyXmSM16LuOLS1oR/W2tCRWQo77jDBoeBYdw14YkPmnS3kr4IktCWT8EpMQCLtiMIUiQndp/Q9j1V1g52iGRNpSsj1iscomUY7H2ykDVtGtwfQay3BgsTV0mWZ9MpnKwLkMdWngo6gENPqyhpsN5uqbx0tACMLmGPAfkiYf0tyoukTqHcssIp1G79YL22pHQ2wYG2hBHiQ9sGhebl3UCw+zChvEvGdH26LxpwOQdkeRKS/KaXx9InXzeYKxtGAJZEkSZ26hAXp3Xqo2/ytQKKPv/23vW5rZxJP8KS1VXkvY0LsfzSMY3ni1ZZhzt2JKPkjLJbqZYjATb3Mikh6TspHby368a7ycfkuzEOeVDLIIACHSjGw30y7actNqv+q+Ho1OxLH4V8cGcY9UktdoDtWWuWosRVuTnaqLTLrPOAC3BSUOzDNamsT2GpWFV0u5dUrhdUrgvnRSODgu3JrTUnwxP/EbUxFo0pydLy3oU5YaLZD/GD2B4duZHFPN1JXbqL79KrU3rFKvNeyXb1Q+ujQQckQOzuxbLxUk3jcOYth7s+hgotW4zdscPJWn5ujsEzxGKe6tj7UQ1xXxvSFcFW9P0p5KvXUut3mwDkllJdHmJhAlq/+VLn5mUavQznk0tlEXpQDSzEZFo6iAja3NBSdb2Gi0ZaNPNsNhEnXRUSQDKfUr9g5ddAq2U7OE3ty7ek5Ku99Q3cOepFc0zFEmXrWc+XDSnCdL3TZK43XbooPtHj1AUGFA37UEcyAyI7Fxgdi4wOxeYnQvMzgXmabvA6A4wtWQPKhXTMHUj6lGKhQ/8pMkdYlPTfCyI5ECamDKHaGZFSEkHTOpw9MBxp3cBbhvEdCgHFUjPaxOrZ/wTJQuwFloDQNNXfiCDiDw3BBJt1AxMx8oczS5qAcraSR1QkXWnSjmkDUhhcHwenXimQAInH5tIwg+K0FoK0N3kxpA0lW8M17iupp1YrqsNtcHROnoCuz6utrBKm29LTUC7Wwvc2lDWhDfrRQZ4pQu6EJgloz6yrHgBF5PhnSIiV7TBI2HeZbLYvxP8d4L/TvDfCf47wX8n+O8E/53gvxP8tyT4G6K/JkmmCblmNzu1Cf16Y/gobm75ul3gF6MRVlLkcW/JYi4Q0c04FPQsZ4KuUBnRXqiI6R0JEa5+TyzsFpGbuQrwwBLYgFdasZgGEPyhSNNwGWVXSPLGhpt4pbp3NvzN99oMz95/teUJLEVoCqHqk08+1B0Q++gyC/GXw9EJjlGBeTeVLdv/AgeBcfiPyXhU4ZuGbtvEE+0Khe+jYn4Nj2CLHt5EC/D/EcbBVIu0RqDTZ6Dj6+IdqtdwZFwjTigw387wGNfZeHiAjZApWbYzNq6n2nhwYNOD/Qq2MzBVTb7BuDKUp8s7ONwxtrGlEWr2mhsMMU6uURaDEdGWhkZ0oxuPK8rz+CrZ3rCI5nXjYc2vwSopxFkUtzSyadAfTrcCMymD4naGxv0uN4dbmpBwSXhcqwSjFcv7fwf2TkNefP+it98lH6C+ouAb7V9MKNev90XsvQkiRxbllFetEuKBK74oedFkaI7iW+qjy5+Ia4+tPjeic85AMR7KQz6QetU/oNuitPJ1DKEvP8Fop/EN8qZZdIeWHkSL6YeBPwVhbTzC7mbhcBSe9N9OvPTSK66RV0Tvlyg/9J55q2SJ8tzLUdHzft73osKD7K/dHlRLvJdRvPwujy6R13nuLaJPeZee3961LmbHZ8PJK9hWJA+d1l2I8drqwS8Mb/0ngxt5wDDBP2G+4EvcuouyGI+P9EcFAFwH1hFpeLt6v4zza7SAJtwnCHybW73WPE0WMcSpAvefJboE9x+5o/QWZVGRZq3D1i+/tnqtDJLB4rpxAQaSrcNW6/PnXgtgAE7TrPvLKF62eq0blOfRFcJvRIsB3L3mDMLEFYlIMl6e3qDiOk6uILuql6T4t3cf5R6fxqHXgnmwuSsDhhfiO3ve9DrOvTj3Iu/96sqLE2+EPq7yQ+92iaIcPg3+y15c4IMdGc0q8eKF5RMUL9oXWp//+PxHr4WF3fs4R9j1SkC5yKIkJ4HAAPXp4pMMJEuAhpv0DoX3UYGymyj74IrNgB0Iq0MzgF/heT/4baIGrZ9NwPZHvogkeah5hmnMqdRLhGAaDM87f++xS4Kq6wQwykP3KC/g7tVFmTQ4aB7GSXgfJ4v03mWExNJifxVD7Ephm8YjFlWXR1qjAa5omDUSbRVkXv9EPS2waLx4Xdk4LQ6JZpQSS7XZBUS68iY+vjzmC0YOokbGIU2RfpBX7uItQp2d2YH6vidlF5CKaVd4KtZRq4yPDmqe3RCWB32xB/oOI1y8FY+XoHzRflHaBJaI7cAJT4DXhGBr8TxSvQ7LO2jM8foJORcDd+GMzLu/jpfIK4BHwZm7U5PpdDE/jArvPs0+HHpxkXvLdP7Bu44WHvp4G2do4UWXBXwOxOkVTHUPaoQ3cbIqUL7njShjxSyYfh46hZ1lzxtEyyUwxegqipP/8eJLeCCR5YBrFyjpeVkU58hTeq3ghRZut0yvQgialIMd/2ZxaAJ/Mj6b4W2cZOnoMMJapldXRAfk5av3/0bzQsv2TUu1Jxpu5TJLb9jvImW/sK7Jm0erHAmHN5vssymXepgxy7oo7Fn4Hl2mGdhxJ7p/ISV39eOkzPAwpOWGqbp33n/TUTuiyr9GXoi6SagtCcuDmHqK6O5NLT15y/UMPW3Nq7wQhNpWwZmBLB1La11BGJ1o1sfEnx6O9BTKk/HZ66Yw5m3WgDBva4xUaay/lUO4Wde0PlFyrdcpN6qVTPgJTEq7VcPpbIEOSewdvDPYKF2P9GkLGUkK7QSu2NWr1E0qELN9uO1s7u2hx73cueDsXHCevAuO6eZW7YBjd3Wr4X5j93VTg7ZWcTnhU7k2ryBMSLq9sYYB48uccyv1c0JekctlpiNHBjM7M4Yqdai90x2Gyzs2WaPUs/6SnEHtXMWcIYnhg2U7HhLNAA+NUJraqmAWoScCKRme2zcKvnEf5SFI+oJd8C/hEkwos6kfEGYgSZiYJo79l+PAD4PZyEIY/ZdTP7C8I8tcaWqjEbm5nVKULqyigdyHfQ3zg4t1BcsB27EQRMV48lZa/5Z9Sn5rjH+iyv5mC2M6UhN5hclt6KriC8xVDy8susJKw96ZjZQw99JbrP2UuSsLYkMZcLtmv6TZZZpdpUWBEnczNld5QB25Al/ZeFMYB3izyMtlNR7SpVhlCVo0+zr4amV7NxDia0GwbMLjfZo1mBNpE83nGSr00cC1TraXoUWc4VWUekcWsJIeSAQy3p6Epslvl3HRVmKocdtLz8QtGNuSQyflE1KNZoc37kWIpwB8hMxFthG2QGXNj2CswEcIelwfweCql8lpGyJ8ncAQ9KAMquyJflSm5hriFEAPv3aGW3n6dTPaWsdfN4+tPp91mdiZkznQ6RrjF7Y49pwOrJ1tAmpb+yxYe+sM1A7cx0wHMatxWKzLDgLWu/nXvsFvFa7ZLc0H0QYFH/lJkx7Yo66yUHX82svSxpKDTL8R0rjXKsE8T6lLdJUQrHYZ37FgYfQ3Zk48xZ3gbhC9S/q0yD+xylmoM3tf9P7b2ZXCVSsmY7JvZRzahCAy/J2Nb6vDqbX1lULOyt9BK4b3IsHjFYyq3LwR005q82Ju36lwMG9sgfSRvtKM2xsTK3AFowDml19VjIgKGsRVkjSQIkdAe4irW5FpAMueVBtFMw9o6mWhSc6LKCOOEK3qEPFLVMCxl+SZxOoXx9X8iX/mT/0mubOZPSNPXimCsG07W3aDqPhYs7EIizRcplebqSHkPOE4v9RgHJyEwkoarJF/89+Kh9d+MBmOR7SAVmcV6lk1jwc47L0IhB8OR6f+RA6NX2Wcbbe1Zp86o7/w8T+0NtVfsQj8/eFUiu5PnqW+yaREBfIM+VOC4cWUw4UUS+2IUe1sNJzKFSbD09Hw5XDQH6lAk9INYICG0/4xm9Pk7WggASqYjVimAJ74dIfEJ4VEi8ocX2wmIlpuTfbCuJUjk5vI0AZvqM2SlQVXMSCqEqZWchsZfXDjuFKDDzBy29OcKNQyBm5aqi4CpZBjlJZOZsHr4etxMHk1vJCLORmwD0m0QIsEQdACjSr4hRuND05NNSazYwg/jttIOofvDkDB+uYNaFH3u0pK4eMZZOByrxbBCHpe+wNCt/gO5zIq6ss9MiJgZC7Tliuws9dQoZYxVNBSFRVKIUcFLdVRwYo5KtiHJFTQIoEKWqChQh2igCdrLsC3yNJm4JMhB91xV1fHuVpRPK2jSKY6pYdTIDsv+su1x6V3/RWq4zrX/Y4QvvRoXaSr+TWZHP2pytyKb2+zOxYZw2ByAt/ApicKHbCPqIUwfVpXpgRRWS6VspBCE+Mc4DLmMsaBxXxzILy6PhRaXx2LYQtGqgFdgPBKCAUfzIhkbWnRIdHi1UHS9OeOw4lWDbtQBfrIWSJ0Zx9KNb0Plc+4O1HrGb2wnPLu9rSG3lJKM+8GAq+jt2aszt2W1dBbKjzR3VypBkvOYsKnI/PIjj3qh6ki7ciOJVpXQ86RAxusNkPCkQF1WkMC9pEFurQWB+qRAUXmS6oA78gOLdYb3U7k3mgRJRJgX4xQMHjpga1TnYOsUsDVt9G1ZXpjt1QOHGRr8ToWZtNzrAYro+k5loML8SaibWg10ejAmD5USTbQUNfdSFguzV5XT1iW02RVCstyYrvG8rOa504pNORnS8Y79ZWc9o6+UXPfcflcT4D3tERoGT01RGgZQY2lahVBSqEhVVsQpL6SEUTfqAjiooqJoAcUrGV47gTrb1GwljG8gWAtE4OorJQatWV60NvI7x5NJNcnwTY5fRZaA30eSjN1IluX5wUHK5GBeR1DCt7CaUDheFWDcJ0GdCZY1Y9UVe9LZpvubuRa5vlG57Flhxy9rlNal1B1ZMFNr7lMr4L+yA5rpa4M4iM3TGkbBZRHVtjx04UBsqMSGG1DRv+aswY3l9wVSWQNaV4TRqwLoYQz9UrWgh3vZdh9LHkem3JsqH1TDV869hy0NZwhmMqVTIGljZ5HWRZb80breuZeI2Mf7jVgDoM2gdFU6y7cdj9No62z3PREALsI/NfD8WzSzDhIarWGbZDUuqlp0MOJmw5A1JI5S8BRT/C0d0DnTBVVroUEGiqGUwvEjMCZsKbjG3COVle1XkbJiZU2WNk4Jg03BYoXuWL/eOTsk9oz8eoMPrb65B21dCEWLdTEZb6M4hv8KOwXa9MXpxL2zdr0xa1Z4gUmLZiHYldogPwhV/Pw/GIcTNdzbJParrea7R0oq5lDw2mYruQxKHdeAKM0mgnKmUJx7e1i2zkUe+8S7IbiSJFO8lmZxniWrGmWtw6HA/DQEgRJTJ7ltal9lpkIy3lWujRfbXqfbNYpqQiZb4FOLV/A5VJuZZ59ze4SVp7E1wYuN7/CCn+a+DW64dk9dfcINkhrQ8aMzEw1FIBZfBUnloixGwo0DS2HS4xDdwLPTuDZCTw7gWcn8Hy1Ag93j2jiLHHugzqouaOEaLeGk4RobBOsjESequOpQ+ZxijtEvIJkoFFWT8LirgsPJHlpvMAsVTztVAdwKm1R5Zwie01m50T24jWJNPU7EVcs0hsEPPY6F/1gOgSzTQvMqWM/uHJCsEGerNYqhtX2DHAwB+Pbqi6ESMh8NZ+ssZpPNljNJ+us5q6832xRKuX5ekeetqtYxq9tJMYklP3D0bPmDq8sCOx2RDph2w51JMFbEZGaoUR3HqxhucvolrNMvOJJWmIz/Qc/2dGbO3ln14oI02CFBjdhL0yBlb0hF4bmFNjASbV3SRPvF6sHn90FxpghC4Bik1dhmQ76QTB0RVxxiapqQ0fIFZegqrU2/ZSFMg4fVo4U2DKMu1x6nL4vDa+h48VmNiV2xyVmV9LUW6qmv1OpXnH7Hk66Sszj3mXyF3qe6mRs9NQrixhXpTNyHYUt3+7JrKun8L+ed4USiPcWQ9AVKV8M/83CiHFVgKrskYZh+khq4LAAgBQpw1OK2CBxmTzUzQOL2cKVWYIQ1vEp621EcTfR7TYozogLZlhykV2o/OLEiABkuUqxxvqR08v35IsaNfxP6Sa3tqUUv1d0+vLKViV0nWkB/u2lbAFCsQmJK0sqJOl7KkyutGxQ+FmDDi7jwGhs4aQvBcXK6UHOlKdmso5a58lTe8aOemfJU3u2DnGxLOKQyRGO9g3bmhL54HT42h81lw5YswrZwD4ts604H2/T0kYRHmzbnXLkEBulvJ5dTeU6amvbed3Wg+0QLHrRMmo4+jDjXokeFJJzdaBUcljBWAQ8+wz0Aw2J0GUbKa6pgPnIAteecnwyBSL8Xp3mkW1eatRauj3T40ZNq/K1vDFH4+C8fzb8p38il0p1ufPoYHx+MR5ZLFHY48thMJmGE98f2XxYHSblur2JZeiWV4bliW0alnZ0MuyNPqVSAxljetu1OflzFWVRUsQJ2kgC+d9ZP+iPpsOR75RAsAEJiSiXpPf82knX7GwglVhDcfCUPLSjikq0KxaEUIkGuAu0uAu0+NUGWnS5BjQlK7NEph6FSFhu2XY1nWjZptT4OVQjxOoAWLxfRDYq/DyVa+jLC1+r2VK+krdUq2yPYLjG541dX/2++doYgB45ru4I3HOEETjBQ74v4XGDL9sn7waN/G152nLur21kEt5KCGjjZOvZONlfhNNZogwCvPQ8vk91u5inSUKOUFzw7Fm7xDxI1DG7ySGqQ8In3vOadU3BRZnqVrYLukqSdAH312wMayXSIqPj4cQILOj0eDI/MWH4ZMmW4Roj/cqGA+SxGskgGV7kYXJc1R/oV7/3WndYpkx2bs/GvssDnfO82AAjoVzeJIe5g3vtGNaOYe0Y1o5hbYNhYQlO5VhMqMPDtIiWKs+SM9aW5YTtauJZVzqN8PP/3t/0q34aQptV+FJ3+fJpRyqQq7CDM72q5zHFm9/W69cm7LZ+s3QunDz4PbmYlLKUntS9/hPL9lKJBCN3Cs2IUo0Ho0l9NBhNrSYKtbCgUKon5XkIR+PfG60nqVHzBWVvXGsuWvJqwZtkHgBJrOWUcDqPaLe7NfpiNybOzkQFSYfFO7Em0+Gh27ecc+eJasg8a3LBMlTii3QLLt39ONAodSTjcQs6O54icYmE+Qp+smijqLAg7EzEHbak3FnamKFTb0WVSCVmKj0vjxOc93FTi4yaBi8baAicV5kyrNQ50+m5zF5kixVT/NCLFWMWiwBirEjL0lKRK2P1IdLvrWP94oq1XJp9Mr1DWQb8bn4dJVfYD1rKQ2lPQ7lvS0NZouxi36hwsgYr4N+D4bRa7QU1g+GJD9kX+yck4jErEypMXsJUliKQbpUONezbtaiWclz92FH92Ko6rRfEaxD4feY93zUsS4HxnJ/82BmMR4P+tMOZIl6MZ/7odPqqo4Ggq6je4ILiEF9QGJBqf4fNtOxdEiC6+2JALu1Egb+7Lw1NpV1aMOju2Iruut3zlVCrf2ndNBr/cZPxHzcf/3Gj8R/XRWn5QlMIobQ7RiPuvgQVlY+LE1jJsCQiLO2M0ae7K0HBJR11puMQmpJCldShZ3Xr+KlbJ6s0DOKfNPW7ZWQP+EkyVfJlvp2wK8Rvig1XO67xnUkE8YYM74ssumdGT5rN+B+fG+Yu5mFLIKN8CGkHKnMY199ZL/xgMh5NyJZKHoQB0Hl/eEZ+XrzCxzv4OZv4Aa8iIuMMhtO3TkMhCUGD8WxENjhsqOLOzydbtta4nz8fjjrKtTXxH1KNy5rZdRru8/Rk1SY4INHZnRHYuDdZk3kQn7EsSj44PMZ0TzG7asB6f8+10LDaaTRG5orF8rIoLlnugbPq4+DED6Cq6Nyw+ROJY2QfMMNa2Z6AqotvXYmrfk11vz37F4AVzydG9jR6BOaaZR8sKjG1d62gP/rNcdxuo5soXtJzpr0mHzaLb0npq+mXbq/TBDX6EiPfpl9a5SgL40Wjbwn+QCMzDEcdCtwK+uQaotlo2vmbng5TdQEkPSp0pmOQIJ1kOrCinLwqRTmtgv/guFEAFfhLQaK81yFBmWPNXudx8alOr4TRNg1vT7oUHE2du8bYFLDqULL5FsZKtA2y5KS9RKnH171JBFIdumLN5SvV4SvNtvDosBkWDIzw9wSeMmzV76gMzbpmeV19udqXMMYbayP76dG1Oh4ZQPeOLIBukHgoX92CGmvDqGeT2cVF4E8gAw2WGFivcZqE11F+rQYzg5RT5D2+oxBHWqgKvnboE1rQdqzI4drY28KdlxHiZPKqf9DJEWSuzPfIX0psf/1V/rKdRfd/sVPJhX92ZtzaCmsAuYbbZkCuZTeFPvjxpy75n4RcFbCD0bRFqAWbcWBd5Y3B1mspb16Og9PxdAr3xSzgKvGqlFPTCrXNLVouCeseBOPJRNVqK6CuDDPsDwJ/KtRGtDHjqPEizKMlNYOluHSZb26wGPAvhkawOe8HpetBqlK2IKRqdgN4sSJ6dBDtzbC/nupOwj534bYvAaJWr6PaE87XX2iRELU9Zko1Hak13gjkmIDDOMRFhh97OrP0jkxGyI6QjhZVDsgNku9liAQ9CEk2qd2+sJ19IaX7QvVNrR/0J5i483SVzVHJXZVaser2i9VGd8SDqUbHrGpp17xQagiZFHEz9zVURbPGn1Q4WMPv6m3ZPVb55prW31wZhgRA2VQNq4Jm2eEEW5WTwR3xXHDyTYTN8IGYy+G6386+i6H85MlNXX49Oi1pJ69aZOvkMbWvoq9hlXzzG28+z8A/y5n+tZ4fYOBPxmczuKijKWBL88pA11o0K1JkiIBmMfpY9LYmHU/9N9NJiWjM3pfJxayOqg3w30zLTklbOxYBPHRD7rWdK3V3KfSx2PKJC/4pbLf2WDc+DFQNTD8MmgnqCUCsiU1gmX5ZHuUKm0Ov0gzjFS0DyOz4H/5gqudrsFlqGW30xA3G6lSsm/QAOu5+BLU0uVjC7OxhQxntWNmOle1Y2dfKys6HI1CXN+FktMmmjMzRzQZ8rCwzSCNOZomnt+NlO16242VfMy8zFeCVvMxp4F2DlxFj9MY8qsq4lnTrNTBcokDWLLc84gGErXToenBY6NQjT8Pzdcf/dvxvx/+2ecGqDsJ23Wr6mTtczB3e5bUdrWngasXP+rGdCk2s11I+khtQ4mhn0x1g/yhbIHDiV8Wb2FyyXLHAtaZWb0FXLHDJIIeb44Jhi8LN6yBO3hIk014RZ10hizF/1oAjxmD3paSNTPDIg7cYBpd3ATTp7IIbEdtid3+zMDveAsxwH931hRTwrF9sSVJhzj+GuII9gHbyyk5e2ckrO3llJ688dXkFs/NGmy/bGf6/Sy3fDuS+oOyCsizNXLcr9AK6TDU/G2FnMLijxl1JFhbMzIC6+TP2QlGarZKcR4WuxiH5EI3pb7BxhW3tJJed5LKTXB5MciFNA//irD/wO2fj3/2gg4kZ03+355EiK211SZiTX371jHbNmFec5CgrwgzNUXxbbGbQG/gDf3iBwdKhHVLD3ff/hoQyxDYyQ3+uUM7S2DDjXuanIi+pnJoZq2Uf0C20w7ZoosZ1DHfrn/iPcJUU8VLxOWqzMRFTT9MsGDPV9VkWneZfju4lbmQzSZas+WAcD50/h3pyfv+it99d5wWMkZEOd73bnk0h7r89jSHAcRbdoaXXOelP+2HgT4F5j0cYOuFwFJ7030689NIrrpFXRO+XKD/0nnmrZIny3MtR0fN+3veiwrtJc6AaiEfivYzi5Xd5dIm8znNvEX3Ku238Qdik+ycnnYk/GIOz6YvvX+y/2N/fQpwWZjD+SMzGaXIITBr/wJ+uiBTDaJI8MIv/O0yBzT0HMJ6zVbIhjyHiS4c7BdDcVWIo4COcxGCpiR/uUJbjjFQf0KfwcpXMC/4EYCNBhXLKm/LVzU0EXARGnfc8xlEFE7FRVZv62uNY61si3MnbCazGTtcVdWF/79nefrvntc9PfqR+2SHeC376oa1lK1Qo1/tvN7G336P9Zz9Fzw4uDw72nz1f/HDwbPH8xfcHBz+8eH4w//HnfXSJnn3/HB1cfo+eoe8X0Yvn0fPn0fPFT/MXP6Mfnv/Yrpu2y1ZWN5YRQx1+SNDHAj+RVcoxQRuiW7Z6szSDRVoRNQHd3Bafwss0u0qLAiXbipdgCDmdJvEtmqdqqY5ZIQ7TX3okXCJmu4krBYgYaEkVbQYlNS1Tq1ebz66kug0YJdUFlMqmJoGvpJoGVwrVZ/iOKi2u4+SKJFtOwyy9z/mVEX4jJeG6jJfLOLlqIEoS2nkfFfPrrdINExggsI4/GAcnoViwMFkeyQseXvsB2PTTAlqdVagXymU8GMyCgMZygYJwODr1J1OpZBM6CcZn9Bd2lg+tTfVXpBS75ociegp5lvomkxIVyPOJPxkEw4sphwspltqRm4/ZaDiVK0yGp6Phy+GgP1KBJoZJABpO+8dsTpO3o4EEqP6AfFVmNzskPlEkNuDUGo4r2BXFbUUtaVXU+HJllw/Bc7VKhtxGamtrs04TffV+/Tsgo5CSKk7SadCmorpKbJUV60xMJc/KihrdKvVfno37U6V2nQGodF7RoU7+leOtgQOdYdRZwApLKelb4zWPLb1gLd5WpRemIny0lIyWQGoTfxqSUNyB35+wDUQqnTHOP5yE4Bbpj2hLiOyl7t5PdhINdq+ncoigx/eDfXyw1z9h2wId1GmAu4z6LXioV3125pwCvZsgU1DQV9K1gtfH5hT4Ai3fKqvg6QyeHq94whxixxeeIF/4QkTv9lhdj+KJ62rHiDlrkBAtEIfgaX8K3ZED8skwwG7BY1Kg+Nb1DJc3fDT1R37QF4fJQX828a1k/KWH1Jw8h5vcEVpIR51o2ZLmECg9nyqgKampway6ZikzkClJBXVJxyoOHpvabqLbrVIbDs/79eZGf/w9tOkId1ulSSEaCNdiT/V23y9EhSSo6FYJkYeYrbHzVV6XTmbB6+HrcTB5NbxY+4a4ycb3OCN65H3vwa/NdKB8/TezX4je8Ivt0hsIJuxgiX+7+L2x1kltsdbJs7zWcYE/mvqysoWWvhnK+pbhJMTQZdcy02B4euoHoZR6Q6LCr3mcDWhTnsajkrAKkcqKdhJ2XeZagNmgnQxupdnxeHzm90fivCfhoZQJORD02KSLPt4uozgJSZDU7dKw/+birD8chec+CCyUmIk2hMgwTPiDhItSQX+CY+/X34V09aOhSe3Ppq/GATvoiYsWq4hqF0blLEASzX8D0yllDbajmDblqvoaQKqqc3B92e22tgZtDY2ppj/i2Cw9g9e4oGp2Lmlo8GOumMfjVRlaoihH4TKdf1jbX+VsPPiN+avw9JMw154Xzf9cxRm21+Nl6ONtnKFcFDGfFhgEN2XNEM6BSgLTliS1tFoK/vG514qKcTJHrcMiWyEJCFGex1dgzHcXZTHYCOOchtTYExeDMezhf9T3wpYQ514iJoSH3Jiw10oTn5T9awduVMv89zKKl6sMfYMmwDCznf1vu0cX4ONZ/Jo2vtq6/ENPnFYz42kSvl/ln9REp0fWRKet/EN827JlO63NeERf/3nXIgv6XevwXQuG8K71ufXZOQlYeK1e6wbleXRF3ojO+gluA8TtxTm4Qdyn2QevkyPkkcRwwBC6e97vUVx4l2nmxUXPSzNvHi2XtAblEiEkqOu0//OuRSHzrnXovcNTf9f63O7utQDSJrRpUYby1bLQpg/eAIcC85//Dw=='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
