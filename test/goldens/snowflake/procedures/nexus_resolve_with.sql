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
var program = JSON.parse(nexus.unpack('7X1rd9PIsuhf0dLZd9lmhFcSIDC5Y+YYR4A3iZ0jOzAMzmgpdifRwZG9JTmBw/Df76p+vyRLTjKH2dd8IFa/u7q6uqq6uuqbm0TXyD1wE/RllYUpyhbzGxTexvmV67nLKI2uUY7SzD345C7DxTKPF0nmnnnuTZTG0fkcZe7BN/cmTFdJGM/cg2Q1n3vuTXiBkikSn4skPF9lX0XCeTQL08WtSEBpukjFZ5ajZSY+l6vzeZxdoZlcIkpzNAujXEqLkykKp+m1SErQLcpyNS1d3GZqCql4MUcoN6pqqbiylvYZfQ2zaJ67Bzvweb3KcoAI/bxdpJ/pz/li+hkmsSPBIKOf08V8HmcYvnpCOEcXrPEEfclxZ6wYml2icLpYJaxEulglrI8UXUdxEieXvM8pG8tNvJhHudQfXjNWMVtdX0fpV/fA/TZxszzKV9nEPZi4q2R6FSWXaDZxv7vfPfd8MfvqHnz65n6OoVM3Q7nrubB87oF7ji7jBH9GObpGMMJvbo6+5O6BO/KP/N54kjjO6Wn/MByNg/7gTbPldEfOxA1OB2H/cOJ6kN8cD8Pe227Q7HVHY/Lf6OPosDv2SfFx/9gfjbvHJ+Fg/Htzv2VP9JzGx48fPz4+Pn58eDhxxxP37du9pwfH/YPRqP369X6j5fz5p9P4vUGHMBp3g7F/GHbHdBi9YffIH/X85nH3tybBd2iUlX/tD3q+XrRJZunQKll74r7zP4aj7tF44rac18Hw2Jm43d6xP3HbE3fg/3Y6Er/C4HQwmrjQPlR2Prz1Ax//bJP+nY4j9zCPCN7R3PXtf+iO/eC4G7yjvbAGAFo7dF5ivOrU8DqcdIORH/5zNByQ71+hzvtuAMvVan1q0H3fOJPTPadxEcVzBrjhIHx1OvpI24d5sP1DCxyfjsYACis6QPled+Q72WKVThHAaOA0pul1wxnDT7yzHX9weE9Y0R/0/LAXHNcYDCYWDzmc10e+P564kwSvdxPGJXaXQwfjkQ+CGvSDAZp+4qGzNJLkkDnskNHzxYfN1z08bI783nBw6DmPX+w/3dnxnNsoR+l1lH5ueQ6GyHgYqpPEqcHwdHDYfLy3t/Pi5xcvXuzsOI+c3R38D09scHr8yg+aT154OwCTfTuwWmyI/tHIf/juSG/+4BBy8TpCigA5A7oAQtamoJeT6ALISfynR5bggwLrShvtYjWfhym6SFF2Zdlt8ww1Wk7HaeTpCjWcYVBKooLTI38Uvu2O3v7oRAqo7y8vncb+/nT2ZP/JdOdi78nPF88QQtHO+dOdZ89nsyfPX8z295/so/39n8+fPd2NXuyfo+fPn+4+25/tPdufvdjZ33u+FiRABV+fDnrj/nDwdwHK8eGzkKB2eDT84Af7TykR2iU7Zochs7rl63YtEBnq471Dv/BvfPa7nnseJzONjfRklvK7wlN+EjylxuwJ7lLhvGQuU+HBVL5QZ/bOvnt21mWZLs7RWtaFo8zo9BhTfgJCvIEzhBKxtZ0+0JmjI0A0nLNKZlGOZs5LZ4enUY4zyp2XenVWJF3cEmYPlph3j7M+J4vbBHOU+PQmS02pFl5v+A1HD87+yRGERCGA5GT5MAzerTnjoM+CUxdw5YM/GmPu6f6OO9qoOH4rDiYYfhiF/UH4oT84HH6QRkSz1p/nRvPyof6ws6Wn+7r5qgNaN+M1LMNNnMXnc9RWWAfonGVwTMWN8i/GSAxPB+PmI5zHEZbmsZ1Chs3ai5NLlJEdzneKQatwe3TfVG7tZccp4lYsk7H3iWW+OAlv42S2uJXAYTvEWwpRtBdWG8Q1xO4tYCsYLyFNzsPtSgktZ/jeDxxgF8Z9OKucVx9pRXWhJFLfZGwU7YfsHKDctMOJG/YHb/wRk4YgT4Zw8YHRC47DbhD033eP4LAgp2DTaO9lxzEYt2Ac9I+bv3p4P1TYOcPAHCdFJM4nng4AIt2jI33GdO/cy5zxzvpxZk3wF1FVAz+hKerD95H/euz8c9gfbHboO8OByfE6HY2EQEdvguHpCSCknkX4BIQSmU2oc4TrnAPWuGjaH0XxY6h3NM2OzBbcXuGBTRfJLAZeBRgBoo8RPS2WKI1yUGC5L13PTePLK8wwzOMcpdHcPdj5/t1zc2hJ1pVw3oKzHXn0GWEtUQHrcXoCxKxspY6GvXdA2Ef+2OG8pikzeE40/dcqTgk60xLlahXPQV+WcYoyUkOnqnu7+0BUKzTUmiRkU8BEQ1BAgmhCdY8Npzs4dKiCReaapM5/qdSLik2UmwRsocoyoY/z3CgfYoUlyEdV155Xlla/Y139XdvqR3mOrpew9oYOzcSLLI8uUXge5dOrAszoD0Z+MMb0/0PQH/tOfzAelm7pYfAufNUd995OXCBPgd8bBofhu/4AFG+EUQjf+R/Fx3s/GGH5ByfQ4qzAaHgaYAWYM3H99/5gTBR4tCr7Pez1ToOAqdUM4oUrD8b98cdw/PGEttY/hKTXfT+wJ77vHp36rKsj+gsTm9BaVc8iqeOg2x+Hg+6xL39LbZNJiQLk+9Af9YL+yZjDhSRL9fDP8HTQH8sFRv03g/7rfq87UIEmhkkAGo67r9icRh8HPQlQXSaNwmbHB9l2Ef+2i8h5sQ/98VsnTqaL6zi5BMImMefOozXMFlnP/22uQ+GzKoycsEw/wthb3iT5jL6imQZ4wktZttd2w/ylG4YKU4fPmr3hoNcdN1Ut6ZE/eDN+S35ri6XoS+UPLHMfNODPunqe03gMSFbWqbKONTotrFelU4aFNfqzVak0P47kdSZnrVSlO7aL6iyfpQrpqsUVEp/R14q4pCqEtK18RzVP0UQess8qQDfoRw3ol9at2TklJ5v1bqlcDeGO/JrodrRBNwWEuka/FVrYZCB3GkP97uXzp0bHRdWqd1kftwrrVSebtedZVK16l8pJXbvnwtrrBkAVshpj4HSc10fDYdDU0ltY5u++GpkZv7CbWv6PXkVzWxC9D9t9Bp+nuCq2VBOlqN7XDp6//dyqYI/Mv9VAm6JqNfFF5RMN0KrZJoT1/OqA1jquCW+z9mYo9W85/eo0qz7zXFCtOu/MBI7aHLStosJtoukinQHDya91mHBPxM0blIKNX4HIiYXR9iPKrOqMoXlHcZdLRwUV2bjjBPTHDXSDEna7KKZEcKDRYIYEwFrT+fDZ4hmQqaZR8rlgnhwKfK7Y+EK0Z73Zoqy8fLVFi9NGQBagGFzWgCfNyZNn4QyDQz+AksI4RFsDSTy9O2veaDlw5OIJzdA8vkGpwBsOIwLNi3l0eVkATgJpDkthmUBtE+Qp/qKBDlQkrG/npbNLFn1HrS9hB5iaUPQAQgSalP7rJlbLxDOU5PFFjNLwJpqvkOc0nEk+SSfJZLWzE+2wOSs3vsU9YfulKLZ0hJPvq49rdH2O0uwqXpodXaaL1TIU86rXG94uu4ohWZyF01WaoiTn60wWjyqj+K2wrgrkqGtsFH6ZzPaCch9PsvAVCO+x5JaAkNaj4Ru4U5Lu8Gj3yigxGI2BHvZH4/5AjFi57NZ3n5Qp0mqNEcYzXVwvo7Rgb9B9wzeHAHFbBVtBtmzMoEy8rQ9cslFgnYrlttIjVkwmbLR8iRFF+Sg0XCRIaI6HcCgVx3QNF1FopqERLaleKksYPJS/WHtOR+/BWp9Mjsx+WDDlogbxLl4DJKmSdGLzqxXoeKv+/RHUv7L6TiJ75FvdeppBnoTrHWbR3Mg+x8uGVEghAerWacRJhtJcLl1kQtdxdjHSjU5fjcaBTJ49Z9dz9p5DEZqp0WqSzU4MxqfTna7sO+cXlTbAwa0m/CJTezbh1RKlGZqhBuXeMARg90vzkvmDlxpM9GYKqnW0avoeNEmTCl9pcNRuEcAcTXPMXGJ6w8g8tSC5iOdzeOmiXPsX240oVqJn32VDUPP+PVmk19E8/h9EmIzsXi/hYXsdkkv4u9CBwTA47h71f/cP5VSpLL/mfd0PRuNw5PsDToBGYLQ06h/6YeB3R2xfS6mnbEP2R+FJ4I/8wVi9ev6bDV29cC3gXSZuf9AbHvcHb/CaGfRfyTUBIOfaoVFQQgaCXKSEwJeWsxTRDqXdAma0qgEJto9jcq1Dr3BZSptsWywqEHID1IDn2qWJoptkeJo1DGDD2FZEyjPWQ8qzgtCeL62FVKBkJUpKGQW0VZDl7+U8mko8TKFVbP2Fk/hlYqG/SHWurVnEvNdCCoIFdPE78qFBdSNkjpyrMybdoYOzs4aqfSwfKrPhxGgERmSbj1lFWKtOhJtUXkXLJUqk2bAEYRNJJ0O/oUlehg+Wl2IpYjsxWBQL381mEUdSbO7/El4DDAM7xg3H3P7OHKpUoNDuo4GPyYbnXEfLNkjN+dcw/7pEJEFSEFgTqUSPh47HoWjZqiRb9DE7tj0SdD/gv+N+750/plaul/ENwpqsdeaxlNQcd09IxetoydFAmzhgDuyCRUIZHVg3CyycDuleTy+shGFlq4UziGC8mBIyMUXGUaesjbEu5prQpogZusRaExWGENesSIHVKA3P0dUptDdTy1KlN/bKqlCbw7SQt5SJs6oHZDiQFH14RiqBCFVb9geSZK6IHFSTJk2F3wpcxGmWh2ACLR5RYNN+SV1AyPwyRZlM5qUVVfQz9ZZTUuMYeiYOrvYjsj85LzxjuKBhItbpRFk8Q+0URRlINfRrNUeSmos1vOEOg801cXGKtsHwdiYH90jLhI3DKpk7TquoFyiozHZecW0K5IrG9v912g26g3F/QO8VMPDIbDFHW3++rNqGM7ZUrzFnsi3hpNj0eKKWeav1GFqAXZo6icDy3WD4YVAflqzahrC0VK8NSzwJswXKIhJgXS2yvFgXi0mUPkDykGy2AJcR/CWZDUuZtBYeDo+7/cHENTT98vWgfkIzphVGyNeLrq2Y48Q9HRSBGng/Nk6KG3N0g+bGfHfw21jIEucQy9stydsryXtSkve0JO9ZSd5+Sd7zkrwXJXk/l829FDACMgKVQtC0JLn9zMS41ob/6dlFVqON/8jOBeR0xbOAaIEk07My8N/4v52EgX9y1O35Takfp/FH89Mf7bOfPrXPWt92vzfIvQuuvFev8p5S+Um9yk+Uyk/rVX6qVH5Wr/IzpfJ+vcr7SuXn9So/Vyq/qFf5hVL553qVf1Yq7+7UxJIdtXpdJONYRgkY2RIUv6lVgajdch6zRGvTbdJYiz/fpzuOEkRcFmuxg+FoRA4vsn0EjVS20y+dzcdA9nm2uriIv4REyVy80xkpkDe8yvaShlCGGT4sKn+ZIvzQvyG2O2+GDJ+xwrxoKFMPaJ/pxMkDaLkLlkPV0A3CoRb39Zhdwooqt/F8No3SWVmlPVEJn25qIb6EcvNcrU4UHqs5siwza6Myg3hy+uqo3wtHp69f93/zqbDKIALMDYcO+eF01LGSv4q8YCwsFZbQZZzlKbyt1M9WowY70z1bZ9iiAZ/YfOoqunEhQDlthgNLPx2taptxEmRXWNauI7lKUKvq6KY3LZaMbpJplMxieIJu3yCUj1FMLwoYLXDNNa/GZ/nH3f6Rhc3ynMa3ibucr7Iwjy6Jh64sT+MlXJa5l9BBOFvkSsZ3Rv8ay6tFgqoN4OTtEKQR2wAOfd7gPbGOpLFVhtIwZhtyE7MS0k6G0pgTA+wIpblBY6y1PLqkTRns93qOl+OOyfYCasFLWLvNgkC6tqmfkDLtqgp7AVlrIZWwqSLkBrgKQkZwar3Y6w4O+/Akd7SOaWeWZJy6tEkOAaLUH//JYKhrHzgoRSWVjsokbKj2SamJrTuyIv+9mhWZWOHFEtZqhq8dyVtdLXlXtzn8E9sckt5kYVTP08Gt5+twIwolVWmjW4vhZbU3D+I8XlFCxTxGTTxOBTyxhT2+Cz2yg1rsxldtNWus7fcufWINOeX2+gO4eyfkwOiJAMhzGp8enX3b+/7nH58e/cfZp0f/4Tw+e/SPP//48u2p9/0/4e8Tb3f/O0559r397Sn8hD/w+Y8///jUPPv1y7cn3z+1zn795Dw+++kLaeyP6PH/7Dz++exR8zrKPqPZnymaRdMczf6MkkXy9RoWif3M0OzPxfnFKpuC15OWVPc///xHq0HV93ZottegRztDeYiVSyEZiAl+HWv0G/u6PfL2Urmvc/KUvk3/Sl2x+4cNu6MNrkerDj+OTSSxQwKEg2Tx+Fe4Nvn6n2sWArfNp7eEp/9pkn3aOXugkU0mk8ns297O983GtXtWcSNycg5ju0gRIFI8Z7TcXEDiZZYXDEnBTLbwEDipaIvxICozyK/ACwYzJqD8MZ0lv5dhSGcC3D5hmKIdUTsFm6XycF8Hvh8Ci0e5IjpiDicYrgHd4l4VqzWdX7CxCFauwEArZlJFscJGGZTVVg8XflVtHjkmy2G4UpNxQqVBRONZVLRjOWMoLlLWCyc2ils46r/zncb/kSkXN1e6iebxrFHaexHG0zZ4hmL1JJMtc1uQKxXIU7sjSyldEeGNQ1iYSSLdw9mRo8qln0lq9GsfdS0ddv+Dx2cOjjG/heZbig8gyfWxtyZP8Qso5a2z87qIk1kYXVwgOI7v1ciLk6Ktldf/mpVXvliB+WThrQjdDsTmwuKCTbrKj2cVvWXKBn4gvrBzbOMrT/Oy1XZkUWMZw+nZjzSTostb2kmte1tWp/aVraUiP7wJXQJ36kK7xKEmH3jUuiK/QqlxB3UXw5eq1+2VrL7sNiqCQWG7Y8h/ChRxOibKVHMcZ8Masvi2Ze5YkYIsYtESdwoRo7CeWH47ZojltsuGnAW5q9GVCWjVqArQih1Hd7XYWX94G0xGETdeccEL7H9MQ5t7GT7XXlS2FRNWNHjnMpV3gSlwkdkpdata1RKVFK9lnEqq1LdZNerVsmUltTc1dLXXLjeApQEB5KR/f3tWZrVWYO8LFMZi+InFb7EBsJILv430FJO3VrEVdbFlewFCFxu7F6B0uf17CVKvMYsvQ+sq5vJrEXuNLX0Zahfb2G+I3A9iZV8dex7OatRmu3lHI7EHsDYVBmXCpHWdnSl5NXx3ezeQoq13D4wjsFwG8Sz7VZAtWzdflZa7LUHCNFTlsGGt8jtcGWMwr0fRftAzjOqACeu+fu33xgU8v1rVxvxJ1e0cYGETgg+0t8GZQX5PbgV9MdSLAV6ErXV3lH1FajBolIhw1Qx/vLgh8mr6x0JcLcXUcjzluVYdpa0u4w+x33xT38irWNVstlymb5OMXhAqtslUHl/vSs92VH2Y2EiCdcFUAG8i0IfU3T20zkbbxqxbcb/cvz5vk7x1ur55nHwmAdjuU8/nH75haj4cd4iwBUeyG963/TdvyZfiundtaa6Skq1bcbQ3z5kzXwpX8eUVYS310A6C+b1anTNnC7yeplICW57ilnTBEY4NNW2tvxY6hgJNG3unz11EFCm4LHVVSY2Bkge/kLwd/7gS2lbsqSb2VJZvStDgh5drfhgxocWVohI3XEkDKF/ESorjUj0gdwhdUxco6m2gD7RWtuoEdVZBQV1KrhSmSoTHIqKCCJAFv6ntIqXMv7x0dFpHrGNnlygrPGDVE08OZzW9QtPPpfEDBMfGiAb3GlQWVhDbWTjYDkPGHJy6uCBvcEk2t8Bk70c9p9GECKot6gLL4d7wFO9MRe666Q3qVZQ5ycIJpegsjfL6L43QFTQe0F2di7ekIUWJMiQnTpz8CjkXq3yVInWAyntaY2Ist1HVARdQ0qLGSF6jzPuV1JIsrFubkwpUHp6VQ2Z2A1oBYmhi61kr1KjoM4z4CcMRR6zNivyG4qULroUpMa1DiAXJ2GL1Fqt/LKxWby+xgRQNEkXjxL3qHoYQK45FxmPhKvuDJt0O25Nhu4e2J8P2ZNhi9f+XJ4N2MBSKC04lrQ1XUei6pXKFuM3mtuJWZDIpt98E0a7MqhWvll2kE+NS3XCYU3/bfd8fvBHQegmtEEefi/k8Bl95DM694dFRH4J1jUpBXVEjSRuFrxA3MHE1V3lqkOXKn5YAjAxhcFH6gX+LOeJPEGeJd8LqIReltjcLu3gRxXPXc69RlkWXCOfwCm5A7yPzqyiHh0HJInfOkTNfRDM0O3BcGCWbrDocyBHteE62cMAiDKJ43UYZbaHtjIEqwgVESWNaW22nt0hTNM2BpGYIh6NlBJY5u4JJOtNoPneiyyhO2u73s+9nnosNW27jDGHtQEUIK4u0YWhLWfnAdfJrVQ+7LPLxb+Nw1D0CP0yKesNANEXdv/XguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXguPXg+Bd4cPyMvmZ3d+C49chyZ48sIZDodd4pRP0QO9fYwAMHqfggrk4O44sLhC17JVg52VWUIidyAIdXyQylTn67cDA/Bj5HIjiADOcmy9X5PM6uiH+TOHPizImc89Ul1BjA/fmBs5yjCHyXoOUizZ04d27j/Aq7MElXiRPPLN5Q0lUSxjPdGYrVs8mmrk4kBzQVYPxsZ2fH7u7E5E2xg5xwukjylJDre+VRe8PBOOj2xsQ5kMaqDoaH9LgKfHqP2h333/uF3GpxBZ1hVZTwhtmj1Kit4N6OKMi6XFeuYEDyCzCKiC3yG8sDnHYQFO3Ai/EqFDdFSxTJRJcuH8afVZKjlCAmcOyu516ki2ttE3ru+Vf3YNdzV0kezxVcS8FWKyG9S6j2S6cc166jL/H16to92N/x3PPF7OsaxGNjxri9RjLaCNeovJIsZgjMQyjxjfL4BrXoNX2C4sur88XKvEul0gpZK2hATmC1avm1YnwojAqeCdgVG0VcJhORxEAeom+sC7yO5nNEHlnIECFgAPmLz58x5RJkqQ2dgCs/0KC+pLFxSq2W9QTPYcNqk3H89+p62Va7ptIjKzhJiFJDmg5UAk4QV4Z2QF5g7eqNEZBZ+gGWSRmNqnhgm878tU5NkKLbNM7RvW0IriAoktzFYjAeiiqaqi+M85Oz6xFREGpAFwj6wl2gZNbyCFfjg62+Ld+U+entKntGA1XoC395FTzCobbnkqTPWtdawH2VNMHBwXURKJlVFoUYlAXPXMdgQSNadBLsGb6YO925ZMDkC5hKXoBiswKTu46Eww0/jhJALBiLKKEMRih3uGGLVLGMGBHqAnsiB+co9CUiWWPYhGypyvcf8LuEc1IPt3LHc9btmS3mN0i6v7lffd5R95V/RLkkwen0hscnw4FhHWctoNqgYTAXnGuCBjzYOQJIkNkPEVCK0BpMezcMDv2AHRPwmBSzTMtFhnlhIfnZj2eSSSZsvDLnMzULE0k3mamiFz2p4CyM/8d4jcjlL9ocYcvpuQdzJlWXERjWWi/VwN8KtNwW1bXWKAXrBkH3Y9h984aQY5g07qHN4OI8crSGnJ/IfLVy3ZHz+mjYHRMKTsYWcnIlAMLVLHz1eKeMHpGWi+iNWlkMhZMQS3WZQkhvkGFmdBlg381MOxkLzo6GR+/BbyjdE6OJS2AnQYjDwlMAQVQki/lKQThSQtLIiHZeYm4dlppC2WLJg/f0xG33B4f+bzJGU4lClMA6Bet5O11cLxcJeMIytgOdL7ekIF/MHbpz1B37QffIeX3UHY/9QbM/ODkdO52XDgEoFkHabMpUkKHjkTk1ack4O8wHJTJ4Ej3SOVgoJ8bxQMPNjijZFjNUEUl0Bw1InVtbsUGMLJ8+7F9eSrMru06ycHClAjs7hTbTh5jy3fVykSFNvDuPpp8l6U7VSeD+qZj32Crn0errRbwNxTs85HAenaP5fXCz4njUMFAgqqTFyKicINjIKEepwAxPLWyIh5VORZNlkhuVr1YrTw67aMhRiqktHjIllSXD3bQj7qGIPCS3dUS2Bds78gjKWQBygA8O5aap1lrdVxgJz77XZsbi5AqlMTgHvF8m7K3fD9S3E32qfDIuZyTGC9+e+v0AF7Y8YqjdhsrJXaTR5XWhT5xlim7ixSoTpr2ePUOyzpG2BWxPeV/Y7j/Vc4i3AYwQ174X1pOSZOYGuCDJf90sa1/HCbjqXvs2Tipb/izOdGFKRLzFfJaFizS+jBPJGun48FmzNxz0uuMmBw9Gb+rXxDog8xn1QfFTUc9pPIZX/iXNWx9PF7ZveZD5uNFqUVcvCByFXEfpZ2mSALtpiqJcWFqJz02M+xmSPegF3Ungv+8PT+vf0EkVN7iis9fmt0UVH6P0D+ls4xnmXmAJ5OcO5v6tJ7irZwdsZ3J44I1NiXqRUcOdrxm50GShQnYCVJv2MGeaSZE8xckjd5JgETCZnxzFTEQsA5c/dWrlHPqjnqfQDJok9pfkeGc6j+Jrvo/4yOxPZSml1smzSmjJCzW8a5q8njorZU689to5iY3vqQ/SCJVEcYq/qZfDBMtBlBWAWRIUqHRBbJ7fUZbFl8m9H9+ELP1lDx+141s77S1vC4/7A4h3I0ZAE6R+3vgDP+jCav5vvId86BmpjI1NR2RzeiI9Bi8nVfjAr83cMKc5QoCtaQignGV/PeXWyfIaekkkXp2dI6kmq0jSjdNz5EjsmlLU4MJEWdkAvCqN1kbLynDiJjsKmOluhYqd2Xu24p6zlgm0QaOQSbMVLmcCrRAsb7+ICZROpQwl8SKNc2FCQzWVslpLArLlxSk++QwNl7S11JenEm4oi+9IpwlzNs8GJ5D3EiWglLDp1Kp142HxQjSD76mwo3WeVIPZxRxcsdPrwlGQyVBRteQ1uARFeupWIz9UWCXd4CHFBeSULp+x6Vm6uZe1HHnncsyVlqktfnvw4lQBtV6P7WEOmTadtqd4XmRDkFl+6k+OuLWnri2WKA0bNIe8wKEZl+mSZ8zQTTxlPujgK2xguv/nn87o9BX4uBm97e41MzRNUZ61yV+Ks1CmLNM2UOEVywLj4lzeJs0ml7HVAC7eoO492+f/73rOkz2ZGJi+B+gY1MNLoO1Q+pBoRMfEKrUFabRcxpNnoEp5FiCKCARyNVVNYIFuaTUm3dngrl1AsMsmZbnXbcyR3wtIWAdG3XBlHNsO+4jBbwYalCxjfNKEA/tBbD9LrDmyZx3rAWGtxR6u2LgDRls0FZPtBFWK62RFzxDD4TkygZZPKoFWnNANxW8FLQ2OYUMZZXq1AA02fq94v2LKOOj2xxXVjLgsfkYlf8vvq0+D9/33w2D0tn9CU4anQY/mEtt91jowXey38kC0jtLyrxmRKikUOkNVvUVYor+wBx4ihqSeRjkGlsii+rBvEe1Xfisif9tecZa8FPnBH+nLy0uq6AtuFFY6MNFBFGd4wK4rBVbI8OEIQoGjIIz25EYUkzFp++7/fh7AkLfaVd++/C2e6q9Hb0vxcgRXKhSjuAqrUiQ3nhTZ0fxv5ANAwqSN3vVYI14VBuUpedBTEpFnzXOesnA8FR7zKAeVKWHfgs3seq/MpkrMHvJLj6sMHgIhfjIVgK7BdflFiv61wiHd6jU0jfOvrCEUpfMYZQVtUHHMbCJOZqssT3kz5NANQTHQoL4J4fob2mV+CVfpTXyzwI4PZBjQGHdEypum17TFPZpyMUcob9iDGdJOMeSZRAxOpUNQQDX9k2HvbXjcB4mABiTXnRTw7+t4mi4y5WL0kfVhqsSpyAyJxIi0qENOWJnpV6vT6TX6PYpJm9+GyGPT9W0iMgGNjiBWRWSxWAfKquIlUEBuVtDQEldRYKEWF8inKn4f6wvjPH66Y/xryQ0SzJDiLgwOyTWJNGHWfLXW9erK1PVMHuqwqE/Gc4K7ea3MOp2ljlwWTaLCCBP1Ie5F1iHmgIHkKMAYSdFMthSTMEjhwQtQ3VM3tRFP03PYrBUO23IhxQZ3pzup8yhDIU6/X2lvNCaO6kHaw7910apQ0iKlZcYbvhXWGhL8wdgXoV156m/9sZTYH4XEN8mYSW39N2/8IBSMhywD/sjj1CTDqyi5LFB7qrIhSQOHGrZ7DpKOV51gqpksK0FJOg7aAahIU3noUjmMpJYlh1tdq03CEAKPo/SaCHfLmaYyIRODS2Zz5ZQHFcu2EtcdJC4SY7eyxLV2lR9YNvmxhQ4JmGsiJ5NNSblTSiJEkhJAmQdZFmczoRH09NIKtqrs1vvdgD+4gikYHvlCmj3aOiG5dyck97/P/xaqnc0Q6y92aLKM0jyexsuIxmHDOCQnCgKjURJxr6UUlwK6W3kMWxVFSjc4IlGLkzileroAH/sgiRhEkGTZSz+MrgeLsL3+SRe/9qml8NGq1tb6FNevqvpRTxbZZ6WiHypxbmxjcfU7EMlfMVAz8GyB5ZxV1lDkQSLlqfwvrkUivUtMsL2azB/v8DCEEnuMGxsPw3H/2B+Nu8cn4WD8e7NU5UK6lhUvnrOP+1Qb2W+pGpkoNyfAd4o2+jKOPOh+IHrgfu8dudcF0wZo7m7orK2RpHATu8/iv93pUIho6YWVGLYatWqhqLEKpv6yRCFFRbS7KKQkvNSdpirWYBzjqI2rqleRgjNKCMt1KmXaDjoHMtcZmsazgskSOPC5HnXfyJ2tUwqKeYo56VpHZlathaVjGhG2oppOBN5RLqPELijrFMSkHgZhMLe8jB6cJiB4ribvxyO/e9hUpnR3iNCuvsS53JO83fM0vrxEaWhsdbqUCtg4leuPBC9J3jRqoFcMN4geTlbAiQ2lmOc0wtl5Hq7yeJ6F2SpNF5fQJUSSSVbzedggmrnHxABIaVACxj21COQYGpHbF2tmpbOe0/j48ePHx8fHjw8PJ+544r59u/f04Lh/MBq1X7/ep7393mjVHKS0lqppfIGhvIaTOkZaEdCGKlqa4Mqx41TiYJiUNNGI+ByBjSXpImUEkqjkZmrJGUrjGxSS06GSfvLfTSuJ9XzXKC2KkLmeelmBcewHb3wOh6Z4bT989U+/N4bnnaNxcNobh+98/ySERWw2BM411FOpIa07z2IHjEDChuc86JaDzhgiF/XFEf3OXen7oeEZWwS3+OnbxMW3SRAeeLrK8sU1SsN5fIGmX6dzhIMIi7fZE/fg08Q9JztFK6XyrxP3zJu4RCkKD5In+FX2xD34Zq1/MHGX0Vc41m1NQaeLJVT3Ju5tFOe44Nl3b+IScg/1o9xJ4+zzxP0OPc/QRbSa5zjnIk4QJBOyBwZu6U00zyqLoHxDKm/+yX43ogLZLmmlwwGLnwYAcKhSlf9v2cyatfubdcwD2ZnEm4Ahiph5ukgycUcn3QFzgfBJ3mFn1cQTewtkJ56tF1VEDEB6r6iEvrT2IO3nM+2Q++MTRE399vT74/aj5u9/fvrp8RlJ2ft+8Cv71foHiZdJ7y2Jke/gvR+MsWz0+3DgNxun417Dc8bBx1ARmca/1x5T93Q8pMersd8fYubG5IxJDDaeRckk2LW+nfHcZJk5Jf1xVrlwSPe5yBXmfZc1XjOHykusMfzWzowjyqAIhbKBYDkos1DBtYpM8PgZQH2rkIFtpYat1CCkhhpOlVOUreb5PbhVVrw2EQUYKIam6J6c3jUremau+s4JK9BkD3/MFxVKZmaEyhIfeA83MOaLjvu5KhnaOo94O9y1HzSiKOVUbQTvSHnSY7sfMmMu1F5yPNe10Smre7A2Y6FSl9b2GdjewW40jzu+2a11N/HDxBctfi1MA0tWcAFhaoghciTEliyrLWuRC3XM3N3jTbyYk/da9Mh83x8edamDJRIGhxi6NT4B0zQM/zkaDtbI62jZINL5JQrPo3x6BZ9wPofX0QxkIjvBrHddvAuwbOFTzqs5Mv48iyxXdj/DY5FQ7zw8JVD1/YyNb8E7D45H1rmfgaluLu8wLouv0PsZIXcZcOchSh607mdozHXWnUcmfIPcz8AIyb7zsJTngPczMv4O8M6Dk2xX72doXBt1d7hRv3FkXKsEL2uB3zjcAdWggcbYP2F0v0qPJBCD0rokR1CNl+c0eBgIDqoURfABAbG6h+J12QhCwGM1OCk2X0QzZC/IvkH/Cmx+UWGs2FaK45bBiWMIrxdsbcOChb3gWCtOnjYUVnh95PtYq95QqRC8VmFuQxV7GyzYUo1iyF7WmhVO/GA0HBDfCH2fVCKRLYvrkBCmShXyIL+kzqH/vt/z1Up8803c3tvhCEeNow+ySAG+BYgrm9MxM7Cj6AxFOJsSJzfRPCZL1B31D8l2GPnjEH+F/cH77hG5BpFqnc8X4BO2sNaro2Hvna/XukgRCq+jeF5Y73Xg++Fxt3+k1Vwl2Iki5gILK58O3g2GHwb8loY+vciAJlwv0SxMFrcNegtzfKJYHWIrY0gLB8MPE5dFtDg5fXXUH70lwRsNEVL2gqxtFa4pGJ0eSx7+DNsp0zkfc2RgbKmqTQKTqUVLJSagpZ0ZW7KgO26XJT0zKhu/vG3XNln0TsnaKN3atRhVymETqjRJZD8HxroWyMct3RJvRKamVFn7MG0s5cUz7pXRSliqti27/bA1bdKfqi0rfkNsTRtkquAJ+Ge0zNvGbSpNNV1xqcX7hyzaVF3/jNAOM7yoKuPKIjLj/ImYWxABFMTPd/7J2CrqlkT/lOrZxd2S4J8FlUketeEtiu3KpFcCGEXdsDY87sZ6Im4BGs3nVNRbq06hFsfEX3fJprUSFyqF49eW5KArJS/Wc29t0+w0rNi0dDiubVocmRUbV07Qtc0r52rFHtRjdl1AuvIAdHyApgMvHV+JivsKRsudVcA0JJKwGbEpzuHmHDTL5kKQZgV+dzQcVCVQ/3XaDbqDcX/gbwnUnQjU/buENBR4m2hzTB+xVrKHk2ZxlsfJNOfppCAMYQ2H8oje3IE4sH4DVD8+uURegJncUFXf64pucxNHylSf/HD4b6qoK6G/XVNdDfvt2upKLhE42uSL1fSKTI/+VLwn44UWCaRds2D1A7/qmc4wRTnWCUKysJxXiwzMxCsgMhFb7xORZWuiLSJvEXm9pk9BZGZ2xj3/r/K1UiNFZVPxUMAnUeG31m0Lv12klemVIri2n7hhf/DGHzHz0pbzsuMYBinBOOgfN3/1mAXjGpsEDpRVkuUQXUXEUobZFYYeIyFh4ScOsIotBFxL6F1x4UULoyX5xXWU1aPxKm3dWyBeJayM1IUa7taBa6I4uaTBd7HBgrO4IIFzsd3CjxeMV4A1T6Mk4+FvK0S3uV7coPAW4rOA//cic2xsM7TeGhtMiY67wbuR+rL1dASYLW8zonfie8y7M3aTaKa3KMux8+OSoI9Y6xwn4W2czMiGtl3SMy3WDzHElvRSazhgz2u5xo2+aaMvK7FseAxExj9UXz6yZ7kYr2xXCy0lDA43LMMC5ekJPG5zRj62zOEII7+bJOOQpkg75IVJCE11dmYDar4nPUGWkmlTeCrWUav0jA5qml7TeIq3Gf+geXjBRa74vACjDO0X3ZtqREacTTZsFSJHi6txq+wUbq92qPFugikEpi6cPDm3V/EcOTnQqEWCnGZFotPCVC7KndtF+vnAAUEFdCXOVTRz0JdlnKKZE11ArCes4MFB2NpQIryOkxX4+nIGlFxiQkq7h0Yxr+D0ovkciGJ0GcXJ/3XiC/ggj0kzZ3GRo8Rz0ijOkKO0Wj/y5XxxGcI7qYyeLXd4eoJveE7BoIM+5W+yjTVfXF7SYBTZ6vy/0VT3KU5TtS+qD8EXYvR3vmC/YEqeM41WGQ/5fI4uFimCFdMdidIdo/ZJ0gzdDU03NTc4tqPSENg1Wb0u12Cpbc4OHoS15l4aanPXvOZmDLatOuexDamlnqLNCEiwiVrDaERj8ltmPCNiFaWC2EQy8XLXHvGqU4CEej1jgJ0iLJXfOloLmAIMNhIr11YxQ69hUDQg2eBLsRS8h51H3qgwEavI0f5Wtr1f2RZgjo8wGz01PDFbnrOTRDsZVfpVaSgpYFgdruZEUw4/6tm13mVtqwYxK1rasvhlZetaGrqsyqKu2/Z8f26+kgRF6JsIiH9mj+YBK7pJ5As6GVb1l5fyMYtjbwjLF+vTNc5EcyxWJyq4BTldRkZbUEXRmAEkqUFbEBmbf39rw+aWkVq2xo+xRgFwLDMk704wQ8Wf8Rngoa/qF7YisP0ML7Ulw1OD9OyQO7hd9tTnNspCfFHHdzTvCafgM+d07Adk54p++Ja0L6LTcayLLg684rVS6haey2VTlhuwbxpzt5CWlfCBnpEmoQ2kEqM3KSFFszjFbPSCpRZEYeFYp1dTh8BiTc6yMF/UDapDwyJyurtGR1p1SPU4ZUZM8Ktda9ATeQzGuCQ/URzg2CYpRTkIeQ3hMySzRDQiwJZ9RRFvx0QEYgvHyZh1nUWuJU6XIjeZNWzhulThyqxDiQOnE0XlMH2ghKL0xa1ZSX55IOcCcVH4Teo/mnEBjYrtkmoXi/RykecoKa7G5lo0IE6f8GsK0myK8lWa4KWv0SqJlWyo+mmb54u0xihJnWgKAWb0cYjjmO14p2OBFHUUjgvzBohr7mw5j/OG8iITi9omBuDlgisEkME5dZBKVN6qOtnQolfLW9SYi9qJxI4MFWgUtUGBK290K+TV11nWUTj4vUwR/uwY2KUgbaH7P95xA1uzGvwaVvSxx4nCJFoLndJYJRjJ8LuKG+wtgH5b62/MYd/3chtSXRWPVgWbrVCzjQFbBagSQIVvPPmoIsBtcY7XYJXYpiwiVcyQibeplaRblu5VuDzB0ZYaJOxh+VrSw1jlq1nzw0BmtcWZLxxH2wzv73oD8DD6QGrTLKs15Zu8gvu7dZ565igH4xni5ROrxAvUpYf+kT/26zg9Ze6FuOtQ8Zz1vt2c1onjC9rmWZgvwvni8m6qYdnBa5OF1Ajf9QdSpCgepxY+3vvBCAeV9RxRnBXYIOIUJKhXyN4djayIE1KPGyBbq+pZFYNs6Y6eyTe4sQv6J2MOF5Is1cM/w9NBfywXGPXfDPqv+73uQAWa5PUJAzQcd1+xOY0+DnoSoILTgeFGfruIf6tFtFxjYnVaIpwWVH5toNAX/kTDSmbXERl6FVceia/aZbts31d80Q4v59qaIzQ1jYGUpqoLrSTyVaOpenA8lsxRnXUk4TtNEkhPEzTM5/wGdcVCr8hpfFNcR+JOHu/B4fvbbw35KQyZ3atTcHZajBFis3tO4zNCSyyzXkR5dbWrvBAwsiLG63KRGEuhprGloKnqUiiJfCloqr4ULJkvBetIWgqaJJaCJmhLoQ5RwJNVF+CbpYt64JMhB80V+JffXno8mEFfFXM+vNAK2KsrpHQjZCz2GHagrBM1Ecs2pKwS6a5j2x9ivpr1IZeG7EY0xjiwCYo5EF5cHwotr47FsMEhxWBf4JdYeKNgEYdwz5YaTeKYRx0k9T9vCOjaqMWbjmGgj5x5oi9sQymmt6HSmeJG1HJGK8ypf3F9WkKvKfn5LwYCL6PX5uEHC+uyEnpNNThIYXUtYIjVdEpfzI599TxSVl20jn2VaFltcToFq8FKs0XoGFCnJSRgdyzQpaU4UDsGFGkJFXgdO7RYa/Q4kVujSXSTAPliGwWDlwplP0wAYs/GfShCBTlanKaF2HgF2GAlNF4BOhQtvLnQtmU1l7FgxfShSryBtnStOzHLpY6CqzHL8huCtcyy7EO4Nv+suhRWEg3+2eJcWM2SPQzTHNXNMOfPdV/Dfy8WWl6eCiy0vEC1uWp1gZREg6u2LJCaJS8QzVEXiLMq5gI9IGMtw3PLWP87Mtb6o6gNGWt5M4jCSqpRWt4Peh057y9jyfVJsENOn4VWQZ+HUk2dyL3z84KClfDAvIzBBd+DNKBQvHWDKJIGdCK4rh2pqN6WTDaLm5FLmfKNEV6zRMjRyxZy69JSdSxr49Xn6VXQd+ywVsrKIO4Uw5TWUUDZscKOSxcGyDolMLoPHv1HDtBQn3NXOJENuHmNGbEiQgll8kpwwb7uZav7V/Hz8exuzLx+oV7I0Nc1MzONeXSDMu1+WthFlVbqqGOglfHluWqNwm7CeZOSk3Bu+yau182efnlp68osR9u1mNDNsvY1vmTX7e9oqmoglbUvUQKvl+JFcleLuS1v+gPxpn9X+8RyqyJboEHTxojZDJXYGslbRE6g1hmQUm9j/A3Ni+zcuyLgkFiFosdSrlispwjSuMokFk+zE7JxdlIRC0NH6ah4MkvIqmKA1DFb8srema7jeOyBaDzH0rfnqGiloJRAJ8+Zpiii7vv5b/b4kPw1WBVpGEoC6UoFhwUAJEkZnpLEBonT5KHe3WTKZohlebpcxepJ82dQk225jpb3wbYYTyEL2Jbyl4A66TffBhqu3rQIY2pwJgk/4edFnGZ5mCGUaG/VTWuKjZV+3JVcYURYWUFCkQ5SDGDoqQwbIdkEi15awAbnqDBRdTT0W4MOTuPAqK2s0/FCUdg9CMPyZgguy+pzLLTeZiyLWVnjWcSjTNnv1o5x0BS87cV99N9jR7rmzAof9crV7BMrfNBbVJfO656VRiXRM4xzVlaM2N4o2arb3taKVrRwFQVtmIEyRAvKpilqQClUoJKxvECyzwDvaiNyiW2kuKS88Xk5hRooEXlM/gbnq9Ps2Oaluq6gpy21TKt4xXlvjvJsDluJw+nhwKIWYZ+v+8FoHI58f2Azmiy439SVH5ahW7IMNYhtGpZ6dDIsR59SqbbGmN79KkD+tYrSKMnjBN2JodD9TxZfbN6dlzAcKmLtAfxS8ugbGfxuclO+gB1p0uP+deFYTE+NhbeHD8NOMFBQVgDPvjYjoK/nlhFQGAE4S3hWUXyf/5+5Be7faY6EFI2/LKco9x7MpD2CwLh4R6rr1Thv6eFXIi17ThYn2GnV3d3ZVZK770DyZJCoU6OzKBKyZfnYJC56siI6W8iLsjzyujzEC6VNxOgaz4rYAZiAUzwaB3yNG6bhez/4EPTH649D4nSfxgGnHvg5+8J8aU/ck7eY/sDP05Ef8CLikqnXH38sZHMkDgP7ihRhvYs9NMiS9VqfPh52AakwjDTcusIa15MrK0VdXh8Ir848yFvxNEo+V4x1bvcYYXLO8g0ImKhRw6YWRhXhDfakG0Acg+GgfOCs+DA49AMoKho3JBZx8yO7Vze0JTZJCrTu/FW1QVHpdYztSDRfGQNYWawZK2AJzDW5BJBKTG3iBt3Bu4IjroEkV/X2knzYzFSM7q+6PS2vFgmq1RPbvnV7WmUIbr5q9SXoAwEs9EeBu2Z/cscTwpus1A92GcgXl7So7DN9BalPKOIj3LbkJKt0yWkR/IdE0O04DRybnIBEydchQYljxVancf61SquE0NZ9KcI8UzOKps5dI2wKWHUoafGL2aZSPcOoZ4lSjuO9uQmkMhRjTfSVynBMsyEeHTZbBWNFeD6BpwxbtR+VoFlxlpfV0dWOwnjdWJ1JIi6sKK4OBwbQIXisAega73RpVKR0ldzRf+Mp4RU4S0dvPwQ7A4Q9wY4z8ccNSjN8pwERmy9WyTTnX1kEXoGBLcvCqyi7gkfc19dR+hWaQ8vMc1CaLlIF26yR3eR4bvd0dTL6OAK+v9kqimW9095t74CLhOPDZ/QwDY+GH/xg/2nDU0eqeqr9qSjHcxr7+9PZk/0n052LvSc/XzxDCEU75093nj2fzZ48fzHb33+yj/b3fz5/9nQ3erF/jp4/f7r7bH+292x/9mJnf+95o+rFj7fW92sxE8uWjrqB/ZLjL91rterNGi8kMLpn69AUe3wOwWFpAaJSgawERyHEDBBIuLvkUhVwIZ4TTf+1immQcpZGfLFmIom9XcVeUxl1pkF4aIyxqh50JY+3UT4EP7gHebpCEhBIsEvXUx3K0o2Ak+crBNNX8gWcv4MvVwLeAw5oz10kPkn7tAU3qkQawTHwKkX/huQRZraljQ2PIuBfRw1N+qfhpeGIuZoP7EUSnq+yr6oT7I7VB7YLr+5dmyPsyoRHtPVt4hKEnrgHExeGMHG/EwpknURlX9sx95PtNDOEHKLpAILQajsfojh3LhapE+ees0idKbi9JiVYmGUIC9BsfJu4FDIT98CZ4KlP3O+NFnF5bXN7fea5JDqBNnngk2TH3v8P'));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
