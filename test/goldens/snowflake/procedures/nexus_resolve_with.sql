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
var program = JSON.parse(nexus.unpack('7H0Jd9tGkvBfweO38yg6sFaSjyTeyFlagm2OJVJLUvF4TA8WIlsS1hSgAUArntj//Xt9V184KMp2PJj3xhEbfVZXV1dV1/FHJ4muUOdJJ0G/r/IwQ3m6/IDCm7i47Pid6yiLrlCBsrzz5G3nOkyvizhN8s47v/MhyuLobInyzpM/Oh/CbJWE8aLzJFktl37nQ3iOkjmSP9MkPFvlH2XBWbQIs/RGFqAsSzP5My/QdS5/Xq/OlnF+icAIRboEv/65ipZxAQfI4sUFytX6Zul5nCzi5EIWXKULMO/rZZQkcNRotYgLWHCeZhdpUaAEjPTxGnTxIVquwM+L+AOsO0+T8zi7AgtHKMHQBHPI0IcY3UDYRFmBFmFUgLI4maNwDntK0A3KC7UsS29ytYQ2PF8iVBhNtVLSWCt7jz6GebQsOk92CPRWeUFnT37+32pxQaBLfi3jq7iQPzOUoWgBfq8INpG/b9LsPW+Vzt9jgO8AtOHV5ulyGecEJWlBgn4vyHx4AVpcoHCerhI+wyxdJQsxg6soTuQMzqI5H5XgL6+XfkBZFi9QOL+MkgsxyXx1jbIcgSX8cxVlUVLEiWgaL1BSxMVHrSnvMSf7LaaTXiMwnXma5EUWgd7OsvS9qL6Msgskp3KdoRyC4iLlIMATiMXQKIty0eF7dF2I3ckLUY6JwgK2/0h3L8QQW7IPl6szS6lS/foyTZBRHZYq1Rcp3hCjvlKsNFjlKCN0R2uhlitNcpTFkbkEpVhpUEQXRm1Zlq+urqLsY+dJ549ZJy+iYpXPOk9mnVVCd3wx63zufPY7Z+niY+fJ2z8672OMf50cFR2/g8lc50nnDF3ECfkZFegKYWT9o1Og34vOk84kOAoOprPE805PB4fhZDoeDF9s9bz+xJt1xqfDcHA46/j4+9Z0FB687I+3DvqTKf1n8mZy2J8GtPp0cBxMpv3jk3A4/fvW45690Pe6b968eXP/+Pj+4eGsM511Xr7ce/jkePBkMtl+/vxxt+d9+uR1/95lU5hM++NpcBj2p2waB6P+UTA5CLaO+3/bovcC7pTXfx4MDwK96hZdpcea5NuzzqvgTTjpH01nnZ73fDw69mad/sFxMOtszzrD4G+nE/lXOD4dTmYd3D9u7L1+GYwD8uc2Hd/b9+AIy4hSKfa1uv/X/WkwPu6PX7FReAcYWjtsXXK+6tLIPpz0x5Mg/OtkNKS/f8VtfuuP8Xb1em+77H7svoPlvlerLb6juu+cfXTPo3jJgT8ahs9OJ2/YHDEsOMVmFY5PJ1MMTlCDEXFW4a+nhy8GwxfgOyfrrMLR4HgwlTUmp8dbgtJzrA3GQf9Q7UWM8oPW6Q/2Lk6PggnHe7a1B6PT4XTrXvV2jn4LxuPBYTAJB8Pwf06DyXQwGtKdFYSZIVGcM8qNcWiXQ5G1x6dt+MIyD7b1eOLT8ZtwOgqHp8fPgvHW5PTZZDreEhfKe/TR93Z97ye8UX9j/+sytKq/jP7BdPBboK1Am+wknATBcF2Q/c9pf9wfTgdDNsrl6oyDCP+5naEoTxNv3+ters66eNe+5K78UI5CDOlGJ8FQIt3OreZI5/UBFamYFP2xjek7hgP+2fX6w0P+AfPUiyy6ScKo8AYTb3h6dITnetCfBLiLYUOaka0S46wz/r3bwzMghIHMwGzvHQ1eBV73L7MO5VDOY5QRxjWfdf7S9aZ4OrtecDQJvB0vGB5SGB6MhpPpuD8YBodrkbnyKVMCNDoMLH3fJYTIYvE5lfdmXZqrAw+XEWaI/AG4CHUe+G9GER785O/0ehjEvre3+/DHhz89ePzwRwaMYDgdTN+EhKSGwXF/cPSdgEZwUrXgsruzs8Ov2Zenz74feBBG+A5Q5eTlaBh8J6DZBKp8B/CgMtAd4Mrh6Lg/GH4vwNkEtnwPEGEC8B3gy+kkGEuZ888Pnk1gzHcBE6oBuQOMmQTjQf/oewHOJvDle4BIEV3cAa5M+y++C7BsAkskLBrLqZPTk5NxMJkMRlgxxjV1SqFFZYilZgLtPF1lc0SB3p1nVwxK5K0Az3hDmsPB8CAID8bHDSZDnh/ucjrPj4JgOuvMEgLiLaLCEhpYj03Gpz+o+pD94Io09pMpI7x73taud99T1GzsG6vJ9RTWqvwjqyvPwk1UoOwqyt5zVQKFyQ6V2V+Mg/40mEyFes/3gAaNyfOiBHRO//LoGLyxt+/tED2CaEFKpsqZxHrm/uHh1iQ4GGGcvv/T44c7O76cKNdnTkehulekdDw6HR5u3d/b2/np559++mlnx7tHjwU7GMqp8b3H9j3v8fkTKNz5cHQ0Bk6CjrhEYo6KOxr2aPjjSUiJknVJ3/lquQwzdJ6h/PJWOuWyjrrn0TJnpLTIVqjrjcabJtHkuZV0vCV6xhDCiv0lysPLKL+kbwvD0ZTrtDKUr5ZFvo/OztDOj4/O5vPo0YOfd3f+6y9Ne0qzBcr259kVbkoUac2b+oRk/ddfur2eAiDaA34/PV8lc/yuTvv45anXPT58xDTG4dHodTB+/NChktOIjhVjKqcqr7F8/xztRY+is53dxc7e4lG0+18uZaBKw+DAW9+MGtMG8BI4EFqb7+/s/bQ7fzz/6cHZT3s/7/547gSBRpshDNidtQ9vz3W2hvUzz672H/z48/lPi0c/Pjp/8PDx2Xxun5Y2OrwubzE+6WZ/sfvzzw9/ROfRAs0Xjx4+tM9AhZG4MSiMIGnUiSMggPm2RimVbxrZVL6ZNNTzLI+L5PkofNmfvPy2nxfpmGJ7SteEHyCfnw4P6LPJt74qSPj4spr2KPed9kA6Fr/Jryh/jxYzykuR1/WO3zmLk4Vm0OS3f38zf7/7rFiXvZXWZZrxk7QzUyyRoL2ZYpMELZIUeyTVGknaIlltfyzmO6rxjm66I6zKHMY0NlMahyGNzYzGZURjNaFxGtDYzWdcxjNW0xmr4YxpNmOYK6nma7pN2rvPvrCZubkkwJ6nySLGuIKtZJboHFvJCBCn1yiLCmxK2PnlacfvZPHFJTGnWcYFyrCFTweb7KGi8/mz3ylwj8AqZ0MjELbVOoBi9nOdpWeo0uxHMSeQMhq96RFKtk1RcDSmX1bJIirQwnvq7YgyZtsXFd5TvTmvkqU31GYOM6NiePLpfZLeJMQEj5go0OufiUHk4sd/Y5GcfP4BsGyq2mOdL0RKfz0av6rQF+B5OjQY+CZ5HUymxFppc6oD1qlUZdSczHj0mlg7vB4MD0evwYzYp2rdiNE95PjudrVMU1K1XnVCVSuuUL98iPP4bIlU9hAPzj8I7Cadil9cw8H1Z5jp4UjOvvHTRafN+4sxzaf3japogTwv6Y+dtdq9Pd33XCoTy2LsYxKL3DgJb+Jkkd4AcNg44p7CMtkrqx1SRk2ceLtugys1PLA4n/QLCnoetpzxsDA4HWAG1Xv2hjVUN8otJrCTg/k4NuCsEw6w+RW3PsTfIITd7OTB+Djsj8eD3/pHmJWkrO+W0d/Tfc/QHo2n48Hx1q8+OQ81Ts5obM6TG//wBZ4OMUT6R0f6itnZ2ciaycn6dlZN8Rcxe27BrzPUx7+PgudT76+jwXA9kcAbDU2B0tvXSAge6MV4dHqCEVL/RKUGyuEJoUFjKCs4xVLGRmdzidW7ZrqvWO0btvmaWX5tZomNBFgZOyezY+NhojyPL8jq2fRJlxcpKSHODqCH3c+f3/mdtLhE2U2co86Tt+9qFKzN8+03ZchuvZhNT7WEO1WYxwz9c4Xyoj77WEsbh3VnhjqOX/zTNyfBWnZ/BJLObn/rH52u1y/znnH2/GLwW4XJKy8tH0loEriQqvXvHWEy1D/ynh/1p9NguDUYnpxOvf2nHnH32VbawnfDvPsOdhUSMyVhSI1p56yzvsbCQmKIb5J0S5IeScAFBOK0Jq9QT6QqlGNWzpOX/b2tHM0zVOTb9L90WMxOln7kG/upi39Z1L64To2Pwm1smyufsF5La0yYQLTYpo4xZcPwmsQ7RkW5vUePxb+7vrf7uCcsZp8PBBdvnw99fQyCITC8F5NizjvgqXwgDM7Nmc86wbg/Eda5vAJ28+FeCidT7aNYzawz7B+LttMRPQ6jZ38NDqYhNf09PZiGr4LgJMQ3+VaX+rt0fU8TS7WJicfC7ioh7GTXXfep92hHU/arUqDsrEjT8CpKPnaB/NllONplcqjvdTkIu74BVd+DZ5G5RsF6pECrhYEJ6uCfeBTeFlCSOiCkJrGyO76D4Q6mK8wM0vJ5l3xmhm+W73vkO7dzslR4QCowuxbL94fkOzZnsHx8RD6Si5CZPlgqPZ51ekS6ZBC7NWQw8jrhQj46oUK+umFCPjshQr7a4UE+lUODVBGw4FeWD95jjCPAMLylo5iOYmGXUdOTcfDbIHjt1g/Qy/1wMJkOhgdTj6kj8WtFf+KJU2+tK7cj5pQAO5fQncAzFVI3owoNetmx9ELoRnUfFEb2iZBvzVaDKav2VIrfCelZswyhkKNNjEQPbtlIuxsaiVGBsqH2NjQUJyllYz3Y0FiMPpUN9XBDQ2FiVzbOo02Mg1+bB0NP0ntB2yUdBzRb0mcyvV7Z/B43m9/OGqdDXEmbGKfkbIjbbRPjlJ0McVFuYqDScyHu3E2MVHYqxPW9iYGcZ0JwArce5S5OBGdCyu3T5lGyiLEaO9++51sK2X1KZinvdFBBXwq4+LlgD2onaXYVLeN/oQVlWXxHV+SjuPFsKuLXg+lLJqGTykReAtyB1426Qoj3bcwO1qOqk69RjYw1S3r+LGFrYZwPHBpOa/se4/uUQh1q9OEEUh27BnQ0Pu4fDf4ecFe4LVevDLrdP2ad6+Uqx++wNEpBXmTxNcbZzgUeLVykhfLhc7fHZgNpU8VsmLdV5WwOA9G7QpEquufuOeX9855VEoQli8HzLaLNrpqeNytm2SyZrXZ2op0uUyvRThVqQyz0tm7bM+9a0pfSXoCBK3mTgjjKTK/EWaJnBXZHUfYyzQvjoAiKJZtjd+80Z28LAM+ZL7aGvIRysf3s0YGW6ANaGiPtEKMg/Ek+gPBvuyXf9kq+PSj59rDk26OSb49Lvv1Y8u2nkm8/l629FDASMnITw+soQ4mxl5Q4kl3exv9ye3OyG9vkP9CsHJZTZGRii+yBFjNRZBy8CP52Eo6Dk6P+QbAFxvG6/9h6+4/tdz+83X7X+2P3cxecnb1mjfeUxg+aNX6gNH7YrPFDpfGjZo0fKY0fN2v8WGn8Y7PGPyqNf2rW+Cel8c/NGv+sNN7daYglO2rzpkgmsIxRP3okGH4fBcMX05egdc+7zwutXW93GVHmdovsxDG+g9QlzxXj0WRCHynp8cGFlC4qx+mX/fXnQM95vjo/j38Pr6JifoncJ52TAnjgjwdDYItAO0LU7JdIN7/PEXkw6MrjLrqh0xeaD141hNQD96+YQCtDSJtVesHRC8Q91n1uTySb3MTLxTzKFmWN9mQjcjWqlcQWwu6D4SF8i14tkWWbeR+1X6RPTp8dDQ7Cyenz54O/8UAhHCL4UVpAh/7h7atzpf9V3qWNjaUokaGLGFsZni2RfrcaLfgl7tsGwx/pjS2WrqIbLibrVm6b0dAyzr7WlM2XnwrL3u0DEzO1qY5uetdyy9ghuYmwXtF6OCTfQl/jfKNYZ//LKlBOTvfJcnemckUUjcH2bdMvFHNBL5IH4zxdeoWBtxD7JCurCApxY6SOxbbJNgwTZVCUWWFIwavA7yq6hlIhKLWDU/sC4Yg/GRKhMUoMR8bgSBOUFLLYdGKzjOjt87UYX6BFI+hBn1hVD3uKI9oDxVFsEedFBH3FaE/ikJUQF+Yre9w/oXTlKrqmXY+GNqBbZ4k/0EZY+SAodzM48VajcUPw1G4IUd3z2AG/QlG+ykwZG6Mslq3xVcTBa7U5YwoAgLL0jkf4huAt2dFCUcZGJfTGLtgrffmmDsEU/0yth0RtD2K0wA++aklGxUz3tanTCVNZ7zzNXNKd/fBaz639yNpPq3pQ5fwp/DaB4FADtc87hqUSs+3ngTdxHgjgHOVaoalr2IfN6AC2psbQtDndtALH8ywRyAVcoTyP95iihPyMDe1GU6Lr4Kfm6gxlRs9favubbzfBEg6PkfhT9k02UhtLsaJkS9zg2awDdQHxZZy8d+9kXqQZWhAzexIA8FvYiN+C4TQ8Gr1g/CqZ4ZoHFu/YrENKtPOKo4WOxtjERPmAjx1vYJ5Y0Ej/6GjIbxJ7S3EN0R3km4HmabYIefQ+Wb9LdxQbQZfvKvnKN5UCnDYgIORnkMImwBYtEwt8jgbDVxM7eEQbG4h4OweEbG0llCyNgWb7PM1QfNFo9QLjSKnKmVYca9qPgrtMnlY/QCpHVml2ppzIcxz3WZ/9Rq9uoraL8/AM5fEC8Zub7LqLPGnQU6ZDi4xJGcVsIrTcnKAGNp/yturmkH2RCD4CPwQ+75s7LPf0z4ncZZjFsYqtzOxaI/e5S+4kKnrFvHOb2LvaTG1tj1BVvVhMa+2PVN63a/DKhHcUX1w6oEhOr3o+aJFxPoxidg5ouXk+lJ7dUqRCBMWhgDTIIjiyuQiSwE0g3J3gr+bZUx2PFMlyR5Es4zzML7HQ5FoGRVQ7NpcsRHA9NVrulc+P2CwJbCQQUmmJoEF2eoGP9HMcvMVKR1yUArayUxEXmXA1FadKzly9KEcupCmlpLehwpI3JdDrT14Fh+Hz0bgRBGGr5lB0tG4KSYqmQvAzsZZNx0oDgG7Dhe77DjKBtRJVbXQSwlWPl6mhhqUz2SSTIZ32xFG3qjnKxxSyqjmUIZv2bHSFTYCc5S80vko32F0Bb1/msaxxeNDjk3TBqjEGiKJZb5ZY9CNkR9U7hxYZ6zGK2WJoublIpWfMk7EOBJRlgTTx1Ezs1RrSZngX1IGA2YarF7V3gOk8jj2mTYQZ0bMtoGZLzPSW1Jwl8AEMjAbeVaRJj3Dyg0W0gBoEK92pu1iSUgKaJDeJIMLGFrbN6ujcuRVaVFdG3QsOxsFU+layxsQUi8iUJEBFl7kVEpNt1bPQ4p3DfHJ8+1ejqNT5hycbUvIMKSliQIIYkR5G5oOB2YhqO75x96Jqz7cG/nk86wpw0lO+81ka/nr15ixAUDlpq4PkOQ3hcYXyPLqgo8pVDlOP6hq84jIqvJso95ZptEAL7zLKveIyzgER9L089fD0kRfnXpIWlzj4XpFSG/Ttzuf1fSf5lsJwFnCJCjwZFjZe7CS9Ql567v0vkAD+14syhNeCP5D1UkpI1sqXiMFCd2HbC6L5JV5+kXpnyIsSLz37PzQvPJxQAQPHI9xAlCw8ekzTc1xJjkgBTROcUe9KSnDyW8FPHMz1cKQx/tkddB81R8CpBDlBuas0QxhECfa8Avv0xLtG2WV0nXs5+oDbetcovV4i7waj4xXKLvDmDC0bNok+enGibfrNZTy/JFtfpN5Faof9upthITJqbBYFmzkdbAy61xiR/pc1/18vjz7m7Fx6NwaOXUQfEBYBKI4zd10WtBRjLb63PBKa04H3/fy92mN0EcWJTzCdzYEOGxdefpneVOJzY1/n9fcjrXMwdq1OzsK1VPidFtF7RPLAOTxPT09wJI2ym/lodPAK3/iTYOqJ6Gam3sP3ovk/V3FGYymwGuU5tHwP/X4dZyinLfSQHnu7j3FEjxod9WYJU0el8/eCZ+CREKk8w6YOwvyAwX+pNYrKcLDAWphXYEnyZMY9vxMVI5LFEUf3rE0WeeP1dj8qCnRFmA49Ydp3EPypdAAYgGy9uAyWk5MX0QUKMfn+SOiL4wANhpNgPCWC3OvxYBp4g+F0VMpHj8avwmf96cHLWQeHEBkHB6PxYfhqgIV7nwbzCV8Fb+SP34LxhAQmJAWsOq8wGZ2OSVI47LtDXqIGoB/+9+jg4HQ85qnmjAAjvowlzgIVeLPO4BAXPR8EY3shjz1AhjpifxHDq9DaVP9ES3FOpGmIvafhb9A3XZSsQH8fBpOD8eBkKuBCi0E78md4OhxMYYXJ4MVw8Hxw0B+qQJPTpAANp/1nfE2TN8MDAKg+DxMpRN92E/+0myicYYgbTJzM0yvMS2iqkHsVAZHofn7tyEC2Z7J7lWGNvoW5Y1XUe/TR8YJhOV7tgfmiB4apLg8fbR2Mhgf9qRanmplis5c2ZbOMpzHFsf2JdGwvaed73fsYycoGVfaxwaDOdnUG5VjYYDxbk1rrE0jeZHHWRnWG46eoyfZZmtCheiJoIDbZqYdLatBG7SjfMhSjayF3OWYdoBv0owH0S9s2HJyRk/VGtzSuh3BHQUN0O1pjGAehbjBujR7Wmcit5tB8eHj/NBjY1az+kM1xy9muPtlsvE5Xs/pDKjd145GdrasmwLwpNMbA2/eeH41G4y2tvEdUI/1nE/PDLzyli/ifyIQwVVcKdsaIOSz9aoXLraUZ9L4tAc+ffm11sAfybw3QxtWsIb6ofKIBWvWzCWH9e31AawM3hLfZej2U+i6XX59mNWeeHc3q885c4GjMQdsaKtwms0kGBrVcuKfi5geU4Rj6DpGTCKMikIfOGJpxhG8TGFxBRc2WGn1ACY8ALpfE4vV1RaaY9CZk6xGrJStgzo5R8t6xTgEFsdbng/GEUbAt0K/VVIWbVo3Gh8GYF7AGHr7DfDBpgA46PIGoeXs2u9sjQ8PY2GxK3KO5/2JLTuvPuTA2+hnCdnJwXX/2HWNzYSsT2CzwlFmkL6OLCwdKU2wX+GzYccIV/6JhCMlxBs7ZvgpomsgPtN/X5ttTTIM880jjDGXsTOO+YOSTumFU1JyFzpFIZrkotgxEijc1BjPyvoyvzYEusnR1HUKLjCajUcMq3QZ2vsq4jzdBDLrbTIMowu3r+lvhLkSMoOAZEVH6OY1QzN7oJ2GW1cATSHFCFyanYJYEjG6fEH5QYRYBugSAnvKjedvVnSaeEvcXtduP07MmDpSE8rYKOcdnmChCWfu2PneQ/4EPKnfcSs54NQYcahBH65ckqCifhTUpqDkfylnWnBNzX9QwidVU7XcBEo/gL2DHrI1gbU8XJ8yArUt2dUgOcgWQQCOAe+JJDA/cqu2/BbU9VLsCykd/q0dPM5MFuC4DR+fv42sYglohAerR6cZJjrIC1mZReeE8cKjavR+xGzD7qJFj+plfClo2RuVceb+oZx9f5mrBL5Cg8wWtrlGWowXqMq6arFAGODF4hqfamvVuHM32tWb6GTNJjwo/MDlgWhyxJICEnki3f0J0zuPlktotAKuVsqQaToNPp3XEGYZ/axjR0prWMKI1jGgNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSNaw4jWMKI1jGgNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSO+imGE0yZCeY27hSUBjwkoQq/JUDBKZE+Go70va7Txajh6Pfwm7DLETL4h04vWJqHVmP+b2iT8u7zt141Cka+urzOU5yQS1gbjKZzHyUJ0TsJcbM5q4Plo/GKEg6lSywF5uG9zJkXavENYWk0u4PP3152J+oabX6Pl0kzFoAfJrxls0Z4Ns2En1UHnoE0IYy+sXCOdhPLQKxNYEn6r63s638VmpRffdlYq9ydC95FAS5JNKgsHy3gDEetP3zO2lSIlJv+9sWyYlg6/TiLMkoncNgemq+vq9Jclk1o/82XDTs2kl64Omue7ZD3dItUlQN021WWb6rJNddmmumxTXbapLttUl22qy6+f6pKG/badDcm2WDIzgo/2TCP2CvZ8l+7OmuS7BL0Y+S712Oli09So4k3yXtqGk0m7QiJHlaTuSlfZHIfk/8CyThIdSqymAdykREgYn+j6GiUlUq8+q0YT4GPkruQrMBkWUQvHycKn0fTV8Pi0yBBNjWKe6ICUO1J+2ll9TF/YWp0V5NY4q7A9YwL2y/7eFgvHvq3Ee//0qfxjN4tuPpHX61kHqyb1jBq4iv5dPyi2OnYVyt6jxz36L9kE/AIc4l2TuWB5ioSvEMfeYaFuItAdIo59vxsW3xonyF93gxU2FZrEij8BHmTpTZemJGN0VkWDTeyf0junFcqIgjzA0o1RhJRRhCoTaJpxKCSMD4Y5narLOsZeu9QSR2/C1113CAmnMnMfXqi35rdi122QXafteoMrSLXODPQOuO2R9bgBNPomDx3lJDZ0uhzFnEMRiCkKKm7j2584MkDdM/eyf3ISDAk5rTpwRtWK0wbqVx81S+VSHOPg/GoIZk+RRJnGbcoQsh/K2WFlxs1ulrMrnH2wMoXsm0QxOp6AHyug5IM9OdKyWVIlyk5OT07GwQQ7cQo5Vj4hUllW/t4GPwgPhiVbBgvAlzleOd99Bs+YVrfkLL7mFgIbfWKcTMeDkxOMdq1vcuub3G7it+Ob7DDZmnUGw4PR8WD4ghxlw4nSsv9KA+iQqG62Uk11JdQxQZ0CcARUkUSpZnjXWZBIaWBaXduwTJ217t1pw0LYwOrX5cJUR0Pg/eFCZw1eR4GE1pGtSonTWemJKO3E1d7SVPf7Mk+VpboCB+PUWbAL9q8fSkt1w0nKeXQtjZXJGUdbaaD71pgn39K/6ZPhJhCW5grGavTDcnyhN4SNwKhNVNttg/wYh5lcBfI0i5vBqCjuEVlZuVqslAp0rtw83F1jmxqIEUYpKlCYnocLtIxxwpo6truKIhXbEAsvEHvAhFlnMh2NmTqlDjUF1d20FFQqp6RwcCcdBZXqUFFQvR4NhbOtQUFB9Sb0096sBvVUYGSjnaDCupSzpItyugkaVlNNo3I5zTSwqIxiGpXr00ujaTm1BNWraaXRdxNKaTQuo5PGwayikrBBBY3UjqmLQmrVquijhfK4qGM3L9IMLboN3ReI2Epaqo9iWy4HgDXeqRi93ocWxcxp6XoZzUHWbl4ADOzp5KB9PX/80qoyO2P6NAXSSG7I7rPewqFBLp0nt4wE7xniNdYMLMQ8lpil/z3j+TS9SbatBpRERzY8JPnfiWLRXQ3Gd9wVr6bRFcrDNJHPpcBtQaKFBlfsXkMSxxPPDiNlvIgkZEkaT1vY0sXLVvaE8UZLmSre2tSSLJ5jd81dh6umu6qulBna9hhI6AYIpLZuCWvJd9pqoVu1oe7m7H0WLRcNXqWFkhIo08HLJ1yzwwi6wUs3w34KTYF83j63P7FbNG/wKd19UvGLkzBeVjT1GKhFuppfNnhXrwkqprNFy0WT9d92qdKGXD6Ds3X+32rhcqike+d2qGTf3c6HeJlCCQvtv5V89MxUifWmECgzxbxBKe2TAK6WbCPL5kEnsAMGY43guykTHSRxkZs4oj+Y+tnb55Oiv2kdEx6iGkQhUJGiPDQM4muV51bvWyFXvHv1PMsFcBQfiT8dK7DD0TJ/jFAkwmbe/NxQRIQXv9xRYjKkWApADwQakEGgCPGcwiW61EiMZ5gXEnEmjgoH5tO5uDGffYdD7hIXYvmBAxd/IfSdgEXFQhwDj/lLkX66jkH0vtgX2tcC5fMsJgZiJmp3z5ZR8r6rHLTue4S4PxnD+HNi6GRshEQVtqkj/pdEFDYXgCj6SvfV+XI8mV9GyUUJgVV9aslWUcQwtnVfMMVi28lWs3UqDpKko1oCPq/pku359zKxXozmkOj592phntesI8eLmVWK8Lxmfend0qJScJdQMGV2/m09cd3VukxS522qhHS1Xpl8rmKCWzSXlxZtQRB1n+EpPa9qV6rgzs6qQ3hXW5bJ7bxmlciu9lhfWlfbuQV19YCVy+iibpl4Ls+3cFqXP4UrPSsy3XDBrijkhXk3MQpjj6rtaGrzdCVVZ4mkrZwQjsSf0O8croengQfoQ+xByd1B08A7JkJuPrYCHDZcGwfcG71ZAnhSSTjpKItu2cugIVkIawfNxMMSNqTGw+FdWql87eLnR6P+9A7qOorNDYB+62rIDLdxjjg1a50X/aSo50NiOuHnJYqXcnXrWlXgYO/EtuJ6w57bbbz31qai3cRvyaai3crvYyvrG7StfS+gq+viY3ieZhdpUZCQIm1Ijy8V0oPNx+mnIydaUqUOA+kUdevVFqsrqW4DRkl1CaWypUG+211NgysMLIA1dXFyQeMlpjT8FdPT0y9YkVZ2drR0Ou9qFNSM0XOVLpAam2ffGpunE60WcdGpGaGHHuc2p097p7Q83r8Fj1dGF9U9rqCgbG8ragGsqDFyZZd3cQ1UqQGsuuc6TXTs/fYvZX5CSqo4j06DNhXV1cNWWbHOwgylc3lF7dxaNE1WLXJJv+o5r+hQP/6V862xBzrBqIPACkkp6VujNXfLUG2aXcKiDLLzS+UxExFKwmyVqIP8ogRM/BBlMQ6mQBqco2SOrOOcR/Gy43euUJ5HFzQLo5xfn74ee9kq8a5XZ8uYBB6IE+8MFTcIJb6XpwKYN1HuUaX0ttfP33sJ+n2Vh3SJXnQRxYnvRcnCm6fJeZxdbXc+r8+Q4hgb60eLLF3zGHftpRkPaJHjh1b+JkCCXHrFJSLxdzBcnCA4iJZLBoMM5enyA9rqeedxhqOd4Al50e1h1DLVLT/WMtUtU90y1S1T3TLVLVP9Z2Cq/cqg3a2C/+sp+IlpiTWIWDO3Dd+zxoX4AqHCmNkCsWEk/tpR/p7PwTCD7UZkhaQK6/lXvVtjrZXVmOcD8TbhQoRhWAmnJQJrK4Ubi67t6vXrhNiums1t42yX9l8dbLtqeutH3F6nZzPsdmkvzWNvw+5uEYAb4HkbgLsNwN0G4G4DcLcBuNsA3G0A7jYA99cPwH0TJS7PMsm3bFMhwCi2x962V7DH3nZ31iT2NujFiL0ts3V5OjvWNOa2bRgmyqAos8KQgleB31V0bYlojkvt4NS+QDjiT47A02CUGI6MwZEmTF50uAzaRvT2+VqML6qDrOhBn1hVD3uK598DxelvEedFlMyl4x/tSRyyssASVHFw3D+hdOUqkm7wFqBbZ8n9Uan7qqDczeDEW43GDcFTuyFEdc9jB/wKRfnKzGrpYZTFsjW+ijh4rel4mQIAoCy94xG+IXhLdrRQxPz8Kb2xC/Yb0Jd4ErU9iNECP/iqJRkVM93Xpk4nTGW98zRzSXf2w2s9t/Yjaz+t6kGV86fw2wSCq47WrGPd05pitv088CbOAyEuI/cKTV3DPmxGB7A1NYamzVnggwg/DleGU+FBCeQeKxEzVD97fmqIy7be85fa/ubbTb3kGTxG4k/ZN9lIbSxbbLENns06UBcQx1EtSlzxlZA7/jexEa6IRWscWBqxhpQYEWtEwCUzYA1tYAtYIxrZ49UYDWW8GltLcQ2xUMtsM9Q4FkY0IRwmpnxXyddtxXueNiAg5GeQwiY4fhaMJxb44Jjn9ng+so0NRLydA0K2thJKlsZAs43TrMcXjVavxGHXRKeKY037UXCXydPqByXkAgmTYXSmnMjzdJUYN/hGr+4dFsLkDOXxAvGbm+y6izxp0FOmQ4uMSRnFbCK03JygBjaf8rbq5tBIEwLBR+AH8Ig2dlju6Z8Tucswi2MVW5kz2Bcn97lL7iQq+lnnxeC3YBiSd5Ft8mz3touX0H1X9QhV1QuZTWk3WlZdhnon/fEkCP86GQ23zGeunngrC1MigOfcHgBPAL8rHvWnwbh/5D0/6uOn1q3B8OR06u0/pclot5W2bwE1zbvvYFd0LUx4R/GFK90ROb3q+aBFxvkwitk5oOXm+VB6dkuRChG0ue/bBEc2F0ESeBgZdyc8IJlZwxG8aUeP1pRfYqHJtQyKqNtlKYJtCxFcT42We+XzE4lwqM85hpBKSwQNstMLfKSfj06Hdh7CRSlgKzsVcZEJV1NL0Dv1ohy5kKaUkt6GCkvelECvP3kVHGJriEYQhK2aQ9HRuikkKZoKwc/EWjYdKw0Aug0Xuu87yATWSlS10UkIVz1epoYals5kk0wGU7j3/7YljrpVzVE+poxrZgxlyKY9G11hEyBn+QuNr9INdlfA2zecpyuqyoYc3sHodDjdutfjITh5NcYAUTSzJ1IhO6reObTIWI9RzBZDy81FKj1jnox1IKAsC8icRcwPCn1CktUa3lP+WLsL6kDAbMPVi9qcPNNQpff1ieCveiBAZnZDas4S+AAGRmN2YTAjJLMWgJHbnNZjnQ8Esh2/84HCrON3rjk70WlztbSW1a15fGse3+ZqaXO1tLla2lwtba6WNldLm6ulzdXS5mppc7W0uVraXC1trpY2V0ubq6XN1dLmamlztbS5WtpcLW2uljZXS5urpc3V0uZqaXO1tLla2lwtba6WNldL+xzf2lS0m9jmamlztdTI1VISmDZD1ygCt8R79JGEiiMBfVdJgTISxjdBvxdhHi0L/OE8S6+U2L33dz/7nbOPnSe7fmeVFPFSCQE8T5fLOCeWfzVCLZM4wFfR7/HV6qrzZM/vnKWLjxX5KYSFJguPtNHLDeMGMxjcfNg3UFecueeD8WQaToJgKB/kgmnYnwwOg3Ac9CfiQU2WngpbiEl4Mg4mwZC1xFa9KnH/0y7i1gZj5QZU1dZSNcyi6to21TBfKjcpg4J2hoosmhe6+rdM9TtfZSS8Dg6FRlRKJOBOcVuTk1oBVsbBdNw/wJfDePSaxVcRS6AvcKLKrCOVcAo4gCpOrQ40ckoDUU6DJihtmBKaA2009qzftR5paU8qc3WbHsGzU9Ut/wp1vlggJXpfqsv3hQTac1jwUI2m24ynzMClypql0mylnvVJpYFJmZGP8fThehonML0F5m90HHaKqOaZ6R26IJJV8f0bMoBJKq98zjeRW8xZPVjWVzHxDHgZXV+jBKyGF0jCwhYDSIqoA6gJqwWfdO6Y3IkzUo/YSdf8zZA60R8gdI132bcEe4WUjNVnnlYfjFBA9HCqEdC0NRgmIFaPJn1iPfLQNAX9sePK56v5296rxFc86HhwGEzCwTD8n9NgIm3RiGefJzxouDJ039ulZhYfUJbFCwSiz4n3e4opXO1TRO9REp5F8/cCwTH6J9g9NZPodDAaYpZqXBejlPp1kUppZMcrWxUXajmjORDtrzjUzDMQOD0PT7H/+NaDn/ydXs/7wXN/2cWOUz08OSu154+Ko7GFAGgVINStlVwXOFYaRgXq3i5qyEa1ot4O5wNt19S4/5qacA4OXgVTRsCIl/jm4wF18UWUJt2qIEDUSd3pN+oIhWW0EsZU1n3ip7KrhYgyOKewb5eZaPmmt0qnjQo92eEv7cmiSz9zQnK2TOfvuaZasiiEY2HcCw2neAsyZ6FjcH91R3krIMtrCbiqQZJuvYPPHDv4rN3BZjv4rN4OPqu5gyR9VLd5jLbN00dq3tFtGhRLwtF5Y+E7iVkVzal0Mjfj3zcFAOtqEUaFrwj8WBoxbGKtsKd2oL5nNec0iyvGtJnimjZQ+4rNEwuTGt3YkwKY7vm0xB6CxRG1UmUt5awlewiWJQLpkvRgNLtbVKhO9aw993u/zlCuypuK/RNuRIYn+/JaPduGDAuYVlGrsjtKG0r7Epd/aUeEJJX2g2uoZljg2HhWgRjgvBIztxnCU0x5j6N82Y3QBQ4Je7eKcKVgBG4/4XkR5vi2MxTlaaIWrZZmOFlYG2P25eqMGCbIJt7R4FUg7ynvL12n3uLsY0h0+PIciSXdQZi3cf81pdSThqHelIaNw725WpdYvVfLZf9z2h/3h9MBjlTESA6BpLzSiIkiEdPiBRLsKY6GMjgMmkOHN1sTPpbmDSBEF4gv1tvISOxCWlmPlHKaHPgoN4r2QOD5auhwrSiHJ2+2JjwtzRvDkyzC7YWCrWKrr/fyfB2EbtgzyayVXcUMclqdcoTH+iYbyjZfAmHWOR269qLNGtJmDWmzhrRZQ9qsIW3WkDZrSJs15EtmDZFRyqwHhPExqgPyxlL2ffUsfXeQmK95Lr6Npt9bO+PebZLsmWwv82t3eM9JpLPkTwEf7cooewWogwA1bMom2IGuZALfsKrF0EvMOgf94eHgsD+1Sk0NUt2AkYxUN7puRQAYBhVslvLGNlwdB1/g5Xh8+Cik8llIEO/xQyq4rScqQ4T69Mnrfuri/9ARoRyrf9NBrn83YpRqIaGlRkqLKmnvXloZEfrmczrjC/rgy8Pti/Pp07PFvTe1XvNu5bi3GZO88jI+cDCcTMdblFAYI1EA+V737b13f+x9/vSPt/f+37u39/6fd//dvf/49I/f/3jof/5v/N8H/u7jz6Tk0eftPx7iP/F/8M//+PSPt1vvfv39jwef3/be/frWu//uh99pZ/+I7v9r5/7P7+5tXZFX/E8ZWhDTjU9RkiYfr/Am8T9ztPiUnp2v8jl27+iBtv/96T96XaoLcEBzuwI9tnNUhERBFdKJmOA3cvGoNkqNRxT9ZXAs8gyFFtvsv64w0s2HYx1Wo9W+uKhNJLFDAosNSXr/V/zs//G/KzaC9C2Wdx0VBcqS/O3Ouzua2Ww2my3+2Nv5vN68dt81OohVJ8sgPUTkEsD7tEjv/5qkBf+J+0TZ/UWErtLk03WaF1dRXqDs01m6wjr9X3tbb3/YDu+/e/uP/353r/frf9/yFJDlhwt0Hq2WBc6XEJJ5fAEQFCgvPuF/cvJvnFx8Wqyurj5+Oo/eo09JSvr+lKT3+R8J+pSslstPSfQp+c/oE+MrGK1IV3lvw7DAswqjxSJD+VelzXbw8eVTkBDgxMtPq2SBzuMELT4lUfIp+c9fo09JWnjRhyhe4puf/LrO0g/xAtdJCy9HhQQh2Ynef2wWjsQy6DJdLlS6VwLGDYNq54/H/udPu+TfPfLvA/LvQ/LvI/LvY/Lvj+Tfn8i/P+N/Nw2LPLpC4SK+iIuaoKCItNa63/7w7i2+Lf/Y8R98/jaBENLl1QOFYKGJQ2eG8MUdLzn/bF6YCfp9lYeiYkgr0qPMeGrJA3AdCw/cguobpD47Gh284h4cTFPBbhXx9sUvefOCsy8YL9HOGOw7mJPa030+DoIQC9tMPmUzFnAiiRp06LpHJQoDlpqwblgUZofjfgNSNlLoNWgD8jQMdZREf3GGcHIJl1VAjaEwxGk1G9snXpVAsBOzYp18JOSplM2TLYg+aBPTU/yXuRZlEfLpWoR2ccx7v2Ki2qN4XkQfLe/itsguNd4g/3p6+MKR2Kzs/VE0W+Pt0dYWYOkyTd9Tq5M7MHtxWD4YuXD/5ebwVXlUoIxNSrVpMIBuWqFqiuOFusfAZBtinlDzQEnY0anQXLmr7ltEXUaiGRNDCrvuHqhVx1+gAMWvouRDtIwX3dLRXRcB60N86ILkD10oPeGt4MQG2qrcDuSSbNEhtT4AdeOopyumgDZKoyygc6knAglknZ5Qt0/OoiGshqscgHRdcElwNTsO00KxFu0lvdw8AxhgkF013tAFZdCtlMijjLDh3OZ/EXcHYN0J/RtEX3WsiKTlKHZT/i2wGI3SKJFiCiqZlRO3ZnyVzbSdDCOlsdPw29oB2Wd3D5qlh+xCs7slib8cgNdtWcUbjqsB3d0FmmO5xkrfZUtngDZZhV3J2FOCGJmpcyXHE0/PYW2m96MMQjEQopI1ABtU3bimx03gSgY1+Vydft01BMDbZf31iw6JZGE2WQ8uYirl3L9ygiXPw0jHSCxBQ9n9CuTE5M2Bm3dNdJlrmI4EGgB8u3mtMOSV9xf21wG31y9Pwduj1mVXqLtVC3tiBmuzX2VnGCahYiaJDICUrJD2GDuFQaw7ddLVKi/CbJWQ9ElK5IUPIW5OG9Svh2M64C9l9ZToQTeXKCEBIJJFjB9ilXAOy/gqLmjXIJjDU3cwhwL3Vh7AIUPpNUpo11WxiZoFbdg8quosQI8FJDjL0vfIMJW05oNXfSdhFWuyNZwBTQh06nSoi6uI0drUM4FfenAKhpRZ873cxc2YD9vlNZUX6/Kq6nt0eV3lzbm8qnxQdtXDhOAXb2/34Y8Pf3rw+OGPFJbi1i/dUemZjJYLYDHLLCVwmOunLcytMHe5qmB7/RoHrWGMfMcbttfI4ByeMs3qHPCLzJH3fJXfSdL2cfD8dNI4a7tsVWbHb9HiwKZ2BRzPN60RyzoOsIQGi6yQFkdvHkaeefaKqO95/C9XqHd7xos7DaXx7xQQ4t8lOEJ5Lo+qQCJU92J4v+tRwXvu1E721FZfIOpRGzbo7sIGVWCMNaqQFWdEsAjmfLnxO8adHqXsjilPj1LmK1aSHoU88mTpjalc8XRRl2Euu5EU5Y3B+ZuM3Mv+b4PhC29yerzF7xhsa9xrWTgnC0eSEuBM3GbotpfBkeOuFV+s5Mn2VYSs6iY41/RZusoahTnT0Z8LWfZrVxGgSNdUHCSHjkmGWBND/lJ4VWwIjrNa6PyrI3vfSXB05GRIwEc7R2KvYAPVOiDKr9FyCRhYfgJH4k9TB8XabJvH0g6Al6fPJg4U4V/sKGL5KtdN9Q813fsVf1KMGaszKMCtznJNsWdLUI5DJI5Oh46dlJ+si7F+FquxOjZb2egd3yMncZseChqZGhfMkg3fDnzGTe4G3qbxzWBpyJOQAy0bmwrROYWEIhOFmFJMyK9ZTGmtWc4Iq/mBUlGzvIguzMKvPJfL1ZkxEVkmZyHLwBRkIRxfloLBZSEeuTxKbalCkh7eu9FICoKY/zmVkjjjlyVGaivutuJuK+624u53K+6C3FsYKfNyKbDebnLyDR70yMj8oRDykb0yVbVDBK07PvZao0PegRh/8LI/fNFYVSxbNWbWrE01mwyeyacS5iUp19YPfP4FseNuBbxNyHTGDWw7SfDk9QC+kgJxrcLC+oIh8coUXJkzmsqs8yxgcXQsgATfrHC0f9fBqJ9CwWxVZBIuO2NuS9OqM1ZiaFp+xtS5nyFsDUGUFYjGqRJMDzH+5RwP3Yco2/Q5k3vrPiS3G0FsGwmksjorQ6K+G4f65SjUr4NBDbQMIjYV2S4CeYJiw6A/tuCYLXQVxRPWwIZirsBVroYSw1wxqyQNtwVDYzaOBM/Cip24++PM9TiNzjLTKzU5yKxJ41NsttvAEXZoYofB4MXLZ6PTsUPZpn23Qt1dp0w3W58KSKpmmSD8aJ2do0L11ADVt8+LYlvo1lTqFUpwNizXW7rmCI7UV1OlqjOiU2n1oN+YHrRc7WbRi11EuO5GEyy96E9f0hDx1gSCXyZf0cHo+GQ0hAnO2LjOHGeq4qxWnrQvmcgM/8WgWJrarwXvbcGr5qXKC5vdtKR3TePaNlMOSH5LGByTqL2YVmwoJihboFWt4pAKN7kKt+PFJheJeSmr8bvVucZXv2DqqRXNM4RDgnDj9qMATyNNkHEVEVK8bTHyXbK0tdRCIcCxexr2cBlfXNLdqB8g3uHmU3Ur6vqqWWfEjSEpLz00w+pafYZwC8YYD+0hdWUzazqBkg74RenoQaQa0LuQuh0SNtv3oI4H42lvLQDhSxCCiP5uCCTWqBmYnilrNLuoBShrJ3VAZXW7Im3wIWTu8yaiY6pgQ3XmvBIneb3Ty89UnYOtnWJjM1iD6zhJLJqrL37q6DwYRrFJNUAncxlGK8NNz93WRCLTRU9rvTb24EQyccLUC3m6urgsar8CwOvNJTvR22GbE1TmhkWvDLJJyh05Un9b/LBod0v5mFgy6BK+eN56THkn2Ae1QQifLQraIl3NL0t4nRo2+TbTfS3zVqmqGewuueTAb9rVmgKcKSZinbTs3PKIo0GwzhLZHt1qpi5RczLtj6eNX3Jkq8biprUpcJtoDB2KaLfcREGavX3SoSwQRrFM1K9yhqqhMG7oYbJG5gKbAtUaox+v/d46Lz4sQ5d8pOanfCT+1A0YbXso23OJiOCqHSv3rVhMMc6NkftOTC5pKfHVjsrWudckqvbHXdkbwR0CBovauAwGDpVxFQAcGuOK1VekK6qWodgL39iOLprrE6nIwFoa8UavbN0DW31ikVneMz5FcRL+c4UDu6XJmufbGfG0iRua4U+17uszl5rLiO86UxGhLJhYCpzP6ehlkWNEVN04uXBCGYdu0uh0TSKGwcBsZUgn4m0Ebi45gErmM+Mcsn4sJ1FtZzuQvK39SKrtrc5zvAO76xxZlw46CrF7m4AU25sR/0u5QI2dIVnLVgV5b9rwBWQ3N1gHY8msAXfIbqLR6YuX0yYXEW/Q+B7iDa3bbXejrLB7lJsiz6Sar0/LRkpt0Pi7IP1L2VqFV4LWWlpNaI2l8lfGMY/Oz9H8DnSht/LqNfnudUijvVu4DRtQRJoklsb/Jy5cRk4m5vZ6r5aP69dKGW+o+WtYIkPlP5yn8g6g9WMtPrqzFPb684HxqTWDbs2gb2MGjePJZlFc4D9AgkyrY6fcAkGAaTa758+DA7vsVea8CZqt48Fpb17PjdOG8zVJsVi6mcR2n6c2pTn/WMWQlEnrRK3csnZOca35UWVMspKOOBRcPQHrKdZJeUxQnFuyajSt/q3EPPmw3CWdd+lThna76Gm+SR3tlrGl+Sb1LKTZmt1br1xqBUJr216vLWo/vWd2Rek6D1pPf+dWOSS4cvldiX3FHoPUa9KewYTCWl6aJbXkFVpSCV6oFSPWqHRUNZzz6m3QpqK6ei1XVhRYUAmkGl0CAwH29CPUdETAAVynSFdOBamucWT8WpFRgIFTPbMnHYU1dLVg560Sa//Zi9k2AnHXtZFY4Oz6qrTMBFRSZMb4sk+D1jY3U6nOiPPeDibOFV2Bva3Kef7vsdEULJjlYrvLlCHmpkJOxSJAwY+GBAU/WmUNR4VygrQWHjiK1SmYxlhw6VBMgx+gnKaAQzXY0rqylx9Z+imR1cqqmTV0ac381gjwGn0QnLgNh172T06CoV0K/2Lof0tMUdZQh1MxGkFMUT5UsiBfpdg6yVIWgKGC2+m6RP9SpiJpqgqBU211D63uob7ugVQmLpXEdDC6Jkb9zAbJqsylUPE9PoxDD6lX81Si6VbI2huuhXDC5VioT0inOVttkS4XYXpOH7zJnxINOCQgEvBKYPtFNQkNhyKffMdcR+V6JtP+NAjHp0f44UYkryUPyuSPbdCXMQNcum7M4S/5TYlDbPE/OI+TRciVHBt1QxDpcLa+lFH888F4Mg0nQTCUtD6YhsSXLhwH/Ql+I9RKTzlnNJiEJ+NgEgyn4jdLNuLzvCOhfSr0m21C9Itpq0/LNYt9WqitAboatEBcE4iaQwFC5mvPvds5pev2lNy0H9UKl+B7x/2/benh2Xsg3YheYbVEgmDJZNN4YeClsdyw3xaxnQ0m0g/0RLoGFsrLEcqvxGyqJmCBzxK/g+UFus/VoewZ1PY63jQEEExD0tR9GCS3UCMQV73U8jj8aKGpMWiRMW2jmE2elpt6DKO+mteWp6rBlfRdl5kepiWVqtNJ3GYMkPVGSyPQIHWYSCKxQxMN7ILcW6SZknvLpsmmKYkcCZ2MkZlKmzaygp420XXbtIGiLoTVFSU3rasaxfOK6Xy+yjKR14pWVZSMJoFolMhrEgSOl6yyPF681RppvCxNxfuVM2+RAjV6eoytchSzw2NHCN+64678KYpTvpI7hX2pyJsC29s6lsmwYFMid6ASCz5xJmz9s9xTvLmWPeaOV6pnh9nsOkHv+iphLhi2xt2GOGA52L5+en3zlJo5rIB5LOFNqDmV5djtO44pM4tyHLn9kqPqbCmPo+usmjOXVr3IadJrg6T2yM6NquxBN8ph4Iq4UQ0DV8SNShhQTsB+VatcAaXNNoN3O35hpk9issnwCQT6U8INqMAUvUSpe8oaDPq+Fo6W8dW0hOrC6N/1kdUdgYWpiOwdQj3RRszZBDtun2iJdduGHdcb+4crStna7sxSSoDKuvWsfOrEQNRBdMdxEI0qJWAtrWepsh7A24CLXyXgohtviX045SWSuWm33lQKhsID1Btv0ubWdtCYwZjvWW29zGJlpgJ7gZLbqjQAoNtowAZkpCWjF5gwKjNzCdvszSo+Q6mTpCGV2w7ZSaaCtsl7vFfBIkDMoU7xlCoMDwIbq+kwcGQu6UpTa/Qzt6FjRRcgDprb2lG5AK2gd0PdDXAXxjY9WRUSOKMkIsq0SOW9GftBPIQTG0txsRwTxVerdsTWlgvLGBLbZlZKLcm06MFQHRk5Qp1VQXeS4S7xa2PpKan7Z3nGVKEztQ1O0l2CEQXPbtFlKZqyNRRZMEunhDpUcInSEm2WVseya1oNQ1ulfVc1VNpH7URoFEqRJBMhAg+bkiXWZi16ZLatSYg0fVrI/VLd+LfvOizfypti1bshjncQZulNvtE3w+DwBX8yHNNga5iRPYIWUi8HL14Ceyny9KQE5GrQTn0YciTR0/LfURs3g8aZpdJA0U6jrD5FijHYuhLZnclTbfD4Vpb5IrnSVAMC5lPLAM1UPI18bnibdRxuLG3retsw/21KGUxeT7ATdiLhU6akpwanwCnRDA9QRrq271Wk8rSk8NTStZGI71GyiBdRgSrfrS1OOpTPxZOEylELN8dCCmwkO9w975H3dL9NEWfPrHzPewgjQxsptcV2G5ea/RO72XisXJujkfhoT7ptbcsxU7adp6tECk9yMoKEgCubvWNaXmf33Su0dSSGJz77YqKOmM/ikDuh8cvTEjAqJ2DTG1EjwI5Nx86wRFsX3Yw2D2N5HsYMofJAnjbmsTYLY9yI9nA4doHDNXLFJWW/mxQ+wCVg04cvwZvv0GtnlSx8EX1TBNEs8f2ib16SXSbMOj6ArqzX7DIUDDsvqE5VWheW7h4pNPn3W4CNRYY1xRG+KqwTtEUlXZ3J10PL9/NIz/mNHa/IfDV6C0CskCkZ796MPm7sq8Vyn80QBmHls4JhVWVkiVymguSRKll9lzxCWm0LUICVuJCAtBDXAcSukfJTMZiP5G/A7JBiCFHvqbdH+WnnPPCalEnXri8gQXVNRZSFaHGBuO01+9v0nRFbtuN7CzSPFzIWoiyoOJ3m5rYhfduQvm1I328/pC8GKDvkbCcU1gWfJJQQgZv9ad6BGtGwdUOOE+uH/+3uSB4+k1rd3/XLBMRKEkXTZZRQwfsPfJ7dRe/XUVw2HG0CFcPl/IR1CL7vpXwCRSfCk5udtKw5kX+f7nuPOKQYkHSxBioQWjiW6hGczxNfJ9Gx3478ZdNKg2chBB6E5pdo/j48i4r5peNJSHKI3GtPiCA2NtJjHorep09e1+vi/0A9MylNz6nDH/0s9KlcW+173a1ktVz2uj3Qi2HLPOuEg+GLYDJl5lHq82v3Msq9JPXCOLlAOeVQu+Xtn3qH/WnQPzzcmgQHo+Gh7/30+OHOju9NR6EaGmI8HQ+Ot371ve7fuz3f67558+bN/ePj+4eHs8501nn5cu/hk+PBk8lk+/nzx91eD0wpSpQpeXHiFZfIO18VqwypEzS098rC+Fe1DYQ1CX1KHFiFWOLqjH5zd7Wv9ATtj6zdgQq1p1caokmrAF131JG1SqUrosZa1HcV/0l9Rq3dyu9dYX9OKWqyYC9STV6zpNjZYnWL1d8WVmuxo612gAn6fZWHQrKhBBqoDSxkm1r24Dni3qUU5HvdD6hI8X9xsgruxkgTBZN3zC5ENIxVpBfSubhS/suLCy/OvSL1zhDJ6uB7uFsfB7v3PdKll2b8abSrzmhfjkUfbdkVBp5pdazlc6JxiJOU33pRsmB3W5E6RsMYogwHBWH7oZAVqvraMnKRwFWYuUac6yF2P6CBNrC5gT37+Gel45+54YnmabJwT4AlN4EANMiA6ExWKFLvPUI45IFOwW+tOlIJeovvLb5/c/iuxqYmSXKjBbEHY+H6nvW5rYwPOX78aMEOSsv1t/xRy/W3XH+L1S3X33L9LRfUcv0t19/i+3fB9WtMv1PN70prXSsggL9G9rCGdnbClawiCxe9iRXbOWH1LueVl0bQEtbNAlpPcS+kj3m6XMZ5nCYczgejo6PBZDAaTkpBXdfdhnl+YNM8b9/b4aHZD18EIenwVoPUDFE660xOT4LxJDgkrgrq0yJPURcV5E2q9s93n/3OhyiLo7MlYl1xjCVV2Q/ytwQy+YkNp+jjMO2UzRa/er4Db2A3lwg/qeHDF+OV4feuJTrH712ar1V6jbKoSLPOk85+x+9k8cUleR1bxgXKomXnyc7nz36nwP09eVuvf2XKoP+n9fs/p2+HVyjPowtEvogGncP4/BxlGKMBFnv5ZZQhL/KwHcIqWaDMK25SjywTM+4R5pt9L0+9JC0uce6zmyj3rldnyzjHyQu96WWc48sn8s5WF7jFELODT7zrJYpyhKOvplmBL6ibuLgkN1i2Srx44XUw3Pl2EgBkK+y2SMrlrLc7n999fud3iOnLTZzjVdkK6u4iwJg7gPGYedwXl1GBzbyTtCB3chot0OKJZc1iOuqqDYjTHjC4Eb2dSjrTIegdpFmG5gWGPt6S9CbnMhkPG4sX6c2j5dKLLqI4sQO9JoSVs1YJ40c7OztWOFvcFAktCOdpQu58PO4m3RUPRkPicUUJsea1OBwdinjoLChmnzJ+DndFdwNxK3ICbIk+zuw0WLaQU0sIdCVMOU/ZchjUqeeYEJvOLrFHp6hHPThSgqHi5qRIue/tOM1HFLuCDF2jCJoWsO0j+LNKCpTRw4/vq47fOc/SK+0Q+p2zj50nu35nlRTxUsG1DJtLJHR0gGq/7Jfj2lX0e3y1uuo8ebzjd87SxccKxONzpsa45Vi3Fq4xQ/okXZBoloz1iIr4A+oxh1Zh5GQYkfOk52SvcAewQPi/3IKHcJgRuTQC0s542ST6ecOxiU39VbRcorwwMn4SMGD1tFg/j5wOIMvyX0q4CnYOt4cW8WQSLmMqvcD3+LS26Tz+b3V1va0OzSRMXpGZW8Ll4EbYxJA0xv1gG3Xer94ZBZllHGJZDmejcmL80Jl/VXmMZ+gmiwu0sQMhfMVdLiWmewILvVB/Y3BsDWCNzmxhfWHM2lNtzc3vdgt5EEliSfwYSRwxuAs+NdznxrU9YJTraz2QsUq6EOCAFrm1Nc4cytKVoKbLtI1osUXwQHVy7ezk0gnTX1ikEhUYNiswue1MBNyEdXLpXGQNZTLSaJkLirBhGTGi1AWfiQIl/EByw+tfnoqtKj9/WMKhnJN6uZVzY9bjmafLDwhEAdlsaIej/rPgiHFJktMRYb1hxAOVQ6qsrHNHlISKWCVV3A3VIhgOZmQbHfemrzkp3cE9hReR2y8pHF2BteBe3qPxYTDm11AP+0TjptdpTnhtqVexX//0I12wuJ31q9lSmYFvoSo22E3IXNX1JUCvM1yT2V/TezUlilDc9DrCMcetUbZIKPT4X/Qc0uZab4xC9sfj/puw/+IFJfd40WSEbQ4X756ndeT9QNer1etPvOdHo/6UIgydWyjIoQSITPrNd08Myukd7dlFz9TGciqCRFmaQwp0MB5NJiyMTvwvvg34XC/MCJAWnJ2Mjn4LZKz9yaxDYQcgJGDhK4Bg6cCXKwXhaA2Yyl7085RIA3irGZQtMSoJzZh1tgfDw+BvEKPZmZY1iMbOep/LmEXGcWDrFf5F9Bc3W/CO+tNg3D/ynh/1p9NguDUYnpxOvf2nHgUoEXG2+ZKZoMTmAzlBsGWC3RaTkh9EEaNEAiyM0xN4oOHmvqy5LVeoIpIcDncABrf2YoMY3T592r88BasTVxoFT5mngIVhLNUP8EtvPfWLKU5eXac50qTJs2j+HgiTqpqJjM+kyvt7NrGSNa+WKNeUJsmUw2V0hpabYJ7lbawhpMRbPDQTRyS3GhUo2wZXK6lkSJ/KZWOTUOtdmxrPVuv2pPFAiCcsuoYOWLUhgqk2Xiah2GS9XJYy17ruACLsPg84LgegR4muFXwVDl+mD9utN0oJdsVSX2n9pclNlC0MCUNmylJ7NiVngwf54mixZ2RCM5OwfSVcpdAl4UsonBlCOMD7Tc2daH9Jgm+iBtZnTtFZhMyWdWSkg+/3tKq3HrsinH+8+3wLFfo8TXJsj5Og9S9Kiz+X6LbIb+PVRdWRFpGGcuo0xogZNdceU8/xDcbLpR8dKVys8fvgJzNMKVC3zNMkoYEbAXW1dalyn5Zu+H6xheNLuEnXDFwbjB+zZReg6/UtDgzTgpDZSXMFAgu2PJGFUi6YnSlXjBrXHNkot5wge8Xnk+T7Aqcp9qr+RBUbBiBx8wAft9Ac3JfmBYpfOe+6XrCf0uA0znhAykDADb1ni3ak4ZASdczyyfxosevQQonZonig5QJYezC1gjTlaCNYWd27f/H2dh/++PCnB48f/kjBJSOTOfdDIiJaMjILAlzjwjZkmDNkmP0xjEfcABoBm11UG2qnDbXThtr5cqF2gNVmk1A7jDzi1i4FcVWkHdq2Qk9cGWaH9WI+WBn0Bmc75t0AIkQNPrP0PX6uAj9kWHhhBjoevcKh1FX5h+GIHrRCKZZxK5RiELpCKYfRK5QPIICFUs6jZ3wrc7EZKBKg1jcyZPXXFvpssd3zIryO4g2/AJ70B2P2AKi95JUEapfJl06O+gfsIZDfCCTtL3wr3GS/anD4VnhthddWeP0+hVcSGptQUWfY3laQbQXZVpBtBdlWkG0F2VaQ/a4EWX+WOALJy6D9xMgF8rWkwEgBpZdyR0RqImO6I6q3OoEF40NG/C9lMdo86OSj62sUZZElHSglsnr+KiYsaEuCpVbpApvG4//z7mAKSnuyGXVc+tBtyeJ5JymwvlyO4W8xJ1ab/ff7zJglbACpVfSkaRYs1matLFhm27pZsNagazDbhJF+rw4xpqSxiB02xPje02mf5S7U+EPPejNCHpBV62LlWZeYjsTCYWMP/y5wMmOQ0zdB5bl8uebFlRsFcMsy7a96IaSJ3AX9E14OMTsi6wIpjhJkJrawMQtOXkHsnwpqry5r7aCqFBzGRV8rhQUvAXtC5DlYzsQewiKZ2VdlH0DwEGW2vWgFnVbQaQWdr5kcQ423sobAI9JkmKni1kqTYXazbpqMxnKPP0uyKHE51uDbcvsepIykBJBFeq0RsihICKlIn1qwKqhTI2/CjkURtmNTee1YlVs7NjXWjqGw2qEUm82PvP58gxPs0etlh0cEvEHRe8EiVG0CvQbaHdjoDuRFliYXkk07fLR1MBoe9Kdb4v2LsGNHwfDF9OUW3YOqWiXb01N4Ohyd6wkJ1lXSxPe693GIxcqhdKVDnbGMh0cyGHZSr16ke4/dI7vbVCwTNKy/zpJGfKE9V+t2q7+7rS4dV9xx7Zb/G5zudre/3wNON/0qyt4LyRyzVevy9IQluzVDT3qR3LywY8I9qsopKLsrqiahKbDEBKDsi6KSVzRsnieiBhCtFGc9JQNEOTfCNClKKTVs5C7gn3xNe0VA7utaKhmgAPuIKZoOUoNmnyWCSpkXcWtPaLMnLI/yQWN8qM5im7Pwm4yOTkEwNM0arz+cvA7GIbC3oyWlJnzuRqp9Xpws0O8OwVbX9Frft+yGepZzZT9R8jDpmjMtGIewpWNOcmWdanEtquKj3uaZEpgZtRaOrYVja+H4nbnnsfkAE0Jlv1yGjjVtuukLQ5yzt136V9UTH2mEUwVXPNbpvfkyDhDn0KpCAU1Oj6majPVlf+qBnIywdanbD1E2O/rB38pCE22x7gg/5N3zzGV5P4hCfpH0XBUFx+mIX1TEIG5RXaN9sb+C3wU3bh2emS1R55pBL/W4ZtaPRQsOYfiLt4sjd+4oT5E6IpWERwIacR3vSgMnDSfTcX8wxM8ydGtJF/bwSfK7xDP7d4k/8Dv5hDfT9/DFu9gm/9IQUVjQIsJd923Xr4x5yKUr3+v6/z7V33V79qhVXDR03Rbg+tcOMogs9tj7oa65sE3ZvWtTdu9Zld0PbMruh4ay+xFXcENSIDEGMIDsTEJLcyPNDH5fo2vw+cR9MVtfTtEX8/LpZHoui2xxJZBJYSJAsRreIuqBhFG2wJ5IEUEGDouS/AZlIRU4efAwUc0dPYy2Ey/eG48XxqfwZ5Bzq2RLEpyKNovRnQap4pxlrxX+WuGvFf5a4a8V/v7Mwp+4xHH8LMMc7SaBRy5L08KAHeRaiKXZTVLThApqLCkr+IGugv6lrEKZCYE3qwSZC1ZPi8QJ5oYXgAcgCynvnlQBITqV4VzJEywXM87gFGbofJVX6Xs3E3jd97LVUmQh4AxBqXeF5XLfEOWQoYiNGcAQ0SVhicUCbDwr7pw6pBixonW1BbDa5LcKNTxjzIyUpOlHxUrT2YJJyvQrtilm44IXFael8PrCP9zUNEE0dKEIje6Q9ZVGqumx2tAp3PNUZkRpUyrbV0K7Dny5gw22QqylmdJW7usL8hUtBeM7mqEFF58a4saffM+xlwXV1HErTnbShfUmXyY/kPQEl515ocxrrA1sBkkr2RB33v093yMYJpGG/pQ4g0+1TPRLJkqr0Bvn6T5TdrE0fkWahssou+BZWUkD5e4gDAOtzMkCTRDJXOs0WuFRSBBYqf28ploJ2pUmC+TbRFbdhnJkl7Z44GpBxFhbi4euFlTCtTV55GrChF9bm8euNlQutjX50dWkiC60+sxVmuMTviQZ70K2k6d0IVfViP2hsAh01wEakQYQ20fKz/LG9YOhWrkkZmluYZS0kUpYJbpERXsNMfu+shj5N5y79Ecd8R+VkwF+qIyM7IMzyIpARUBHRU2FtoojXnqSVZatOkNdKVMXJ5coi7GH2Waj9AwO2es9c0scHDo8MVmB8GmcTPvT0wlPYHY4GAcH03A6Mjw0eUZJb9Y5Hgyxh6DskxUAN8YXwTAY9zHysRwg/dOJlkLtm55o3ShCzXKZ+q5cqOK+UPQkpl+Zqk1q9T2tvqfV93xHsXjJLX2NlksKOXE9bY7K1AucQEKihzKdtDwq8cJvPBvamzOQQpOsziBie6imw1bUBjQjtkmv5SLAL0EQbUTSSv906YNstMXvlHjg5+F8GcVX1oZXcVKIlruaQ0uch2kWX8SJJd/DbXYDD7/JDvHqqUc8c5zeWMyGfQrarkg2kGb0YDg8jGmFbbAWtYSugJUZK4vOzzkh1ZfImtDF/alhV0tugHcchwrj1AWQVP9UE87cKVQ0MH1T7RthNLSTD9neJCwsaYVrP7HyoaJ3S74WQiGucI5r0QpsvPiiYgAvNVBBfHETGEIi4kW+TakEh5qrTxqoQlbnULLVp9+mCg0ixKdLaBX5SYkQQPkmWMMHrUY4IQXwlgtyF+OFSAK/74Q832ztu7HlSjQPF+y1i4SzeMzQLU7Cf65Qzi2zrBdns/PveBtu1knzS1SjnzXHdQCWjM74CcHDLNP0vYgWxFPIlcIaw3dhMCSNCLqMtVCHiOp4Jy8Xk1HWtzdeKMtmD2kfcLJs8pCG/1KwV19HGZsr31cw6qlteOgpipTiQRBiJgkiMBiG/3MaTKhUa8SawfEH7JFm1Ha2eDO8rT3ajNreQrJlB7azwE8cAyT9qxKQXOusQR3gFw4atGX0BisQVRftG6tkVjnRXC/jD6jLXhNwKiFXGOEcYiimXDDMiFKBHWFSZJ5sUuyQuLHZLGvHOMqewV5qtSj32NN4SR2HKAbZqa4FBWW+0LteOEsziTWKBmFoymdBNYszKE9eRB9zcbjFq7stSNiaBL8sp63vKXDeFBOYrgosn3YpNEk8VGtkpZtkW5WOaJkWwMajvl9iW6Xah5VzGALDa2IdAHGW/KXYVSvPuJglthpvE4aI0VztHAuvNih+UedBUl/pEB8SNilwRC7T5YIXwNh5lQ6Xo9fDJr6W1uoVbpa0TX0PS3t94VxJ7isU5UWouFYS8wtGENixI7cJceKyBS2jw5jXiGhgu0Gs69cbWq8O+6rqXtn+WnwVvOIBl0NkIRMV99VzxFZ1HOBj3gSAskVTCMqWDUEoA38plEAnApbzrx99RrfjxKaBscTR4jSkTogtjRwZYZFYg+s4SSy6uy8e/4rOg4nObFINAjuZyzBaad/CyN3WDOekfzRarx3Had/rXsdJV6BCYiayNg8mtRsDe+9BxKuy6pWdSLNeOjJprtvVFKsscYd7w//Dd6VxJ7Ji41pUq8trkeCiidHig+xI4gvstWrV6iSVlavcmDENrYQ/iXC48EzgcQIlDS2bteHlQ/o0VeasNeE+RkN90qyZSjY1cAprRPXJhr7iRNkyRjkQNvEisLadJ6XH0r6V7SGj3HPbjfNtsGEaBDdgabzDYHLgK3wHK4IcBitSb2HuSAFRk+cSoAtTen3q7RBQASgZQvV7dF2UPVwKfDQw10TZdU4gDVFgAQbETTGXipPZmGbsiNid9E9lHhy/MW3S0catJKHIBG9ItcQtYoiacIa7ohTODR7AKBPPfSaboykkrKuhZ2SZo5tLlBHzL/FDPYTayqAfEfvGu6RoZ+lFf8yaR8kiXkQF16EtN3kOXbSPUmjjRJJiKV3AUsvJJOX1j2fl1pCDaNmYUr2RusIKZYc48xn6ELtcI5fIvNOWyHJxVR12tZEEPi43Yb/U0F6ZhgnVJSoHqnj7dUE1R0WxZBbh9E/1LlELAGB1JNda6jojfbWcJFsGVbaoiCxZa6qpm3PRLj2Fo0u7CoTGb2HIY7tI6QFxpNPSbmffUgxNT6wx9+E3hx6sLnGwcQtK8BypUqBVa4fKsVSvE5fJEcXbLcQ7GlSoCnir+soCVwuuLnCRPqEgk8eUovWI/VHNvjEk0ysrR+UCJTg/XpwaiOfhpytVFMWqHabHle163g/UnU8WlfMX0GairrYAcxfw4Y1qVNiBqc1ecCxlDZW1aWV0HrzQfpI8b/Kyv7eVo3mGCmwNi//LJvjpU/nHLvnrE9cojQcvBkNdh4GrmTV0edVeCyPe+Lh/NPg7NMjbe/S4R//VIQp4IrZopjscjyYT9ZZQllIl9E+Cg3EwlQZCrDFmFLAYGy/CPFoWXXatEFhBzohvANxcMXepYF/rJYoa6hovXt6+ivnSFRQ8Y6iPxrS+1X3UbMMVBbSRvgdCUaSfPnpcHW5DLDADPOn8zUDBZ50W8BJTGnGq8cHK/cpaJWp56U1uoRtkVlXPJ9pyS2Pjk+vIcsR5jAGU5SmPJ4B/hcyOvXuRpatr/uEiuxYfFuhDPOdxCfCvkL7q44N/+mwyHW+tTxxsE5XH3EGULDUMMiqr0IgQ/JIDtwCg7L63o0WHkPSDyFYP9npcnC2jnjVkNxehdS4F3NDuyUvduyRpX4mgyVsc3rgj5ad6o5vQA0knDLLodOdTgA8eggCkgcBONVC6ZaQgP8QS3xhCOZgWqiN2ilMvWHtJH4WJbpuld1nEGZoXYZH6wlHKmkYiXtRikKiFyyJ3GgiUc/Pqu+XSrgBg0pAieJWPKij5SP5dT4rSFyf5OWhMZYO1Xka3xzK6z17n2bttscpLaD3cMGInSNxXdPwC4yhXiF4Kn5RxMTjRuHPNNcuGH1Qzssq5GxGvY/ckUkBuAYXDVs318FX2Ai1lIgAyVRbqZqiIM2kwxisymzHfAPaOk6TWKVbuYl8Hrhl+lJ5/Z1iWKpfrKM/ji2TjzjnH/RPFOWetvGg2dlmpKzxlRCxO3bmG/3w+GE+m4SQIhiSzmMUr5xuboRDWJH7bNQtuvYLxRWoVShQOzsx62DbApGBWVZkWRkF1alGM0WPjJdOibDAtkFsPoNYDqPUA+g4SmoNoL7VMDYTOoJpXM9VvZVyDQ+tlEIoavkf2W55Zudvu/++O2NkRxfe6l6uzLmNQSUlVu9USK2UNj3XCClkXTsRpgmfUlR34r2+I2H3z59Ny+LZKTi6wGDbOKKdw7KCStmtzmmdRjkJSvllWE3tJB8wVnPzt4rAMRo/WxtZL8Ddg5GhBMJwGPCUtKP3bYAoKB5OQZK7ljtjT8eDFi2AcBr9xng/ynN/yPFVHcGr+ZFduXkXXxtMqPmu25y9aTnadKGYsxZD+0HL8b4jzK7DSS5wWFF+nIBWp/omns61z4CmExqdH/MCTYYWSU0/4TGEE9mF0OubB/iX87jijM1lf7WTO+pSVj3D+llZ8MW2C5j9VgmaAIPQqYSdD8KXaUWFqUnZwZRHh2nhVAVVxV7OTS8p9vWLPeYbcZ+Y2cvh4dBR8A6nT1zlQXyCpekPotIf1K2dTx7Zn8Ty+jpJC2t7DQgk37dzJB06lOoCb9Z60NVFeX41bXbYSBEFpnqWEc+/2TJJBP9lr13k9BvpFkirrWoBo1iHFhtMB0U0dDE76w6ndC5A2s3keaE0dLgh6c+l+4G4vnpeZnSvkpQyrKxvjo5q+ljy02tg0UAaYNCKfdvPVNXYXDukrQ9fiNKbycKTVRfwBJZCRszeDPN4O57ggi0c6m47C6eA4mEz7xyfhcPr3rUPMp2FYbgUno4OX4fEAvxkGByOsf6dDw+z0vketKdROHtO3bZN3BAuQlESdfRlXOe6/Jv+dDg5e0WdI/IKOu7sdOmt7RFwM6KO4PH24jom3dC1O4wetEcdWo1UjFDV2wTTNLknpzMSM9S3TfYiXcI8NMziBccxSU2w5/SmoFURYQsnwd2AalhfY1JfejQQl2BroWlkSbOtiKRzEWo/6L+BgZZbm6jrlmiDykxsEGzWmq1zzuuep6viO8iWA9+rrKMmbmM8D6mEQBvPIQ/QQNAElBVLO41HQP9xSlnR7iLChfo8VJxZ43IssvrhAWWgcdZBXXYBNULnBRHreUYt0DfTKCzA1moRmjErIIZDzI1ycFeGqiJd5mK+yLL3AQ75HH8NktVyGXWrQeJ/ajSgdAmBsqEdMjnEnsH+5Z1Y663vdN2/evLl/fHz/8HDWmc46L1/uPXxyPHgymWw/f/6Yjfb3bq/hJMFeqjGNHBGONJzUMdKKgDZU0cokd0cd0jGqsccaE40IWpCDxX3HNATSInA0V60tUBZ/QCG9HWrp2L43zRrRVV2h7MJBcquplxUYx8H4RSDgsCWT6Iye/RUHY6R5lE4PpuGrIDgJ8SZudSXOddVbqQv2XXziF4xEwq7v3emRw4NxRHaNJRD91kPp56HrG0eE9Pj2j1kHg2nWeTLrzFd5kV6hLFzG52j+cb5Es44/64i3xXzWefJ21jmjJ0WrpfKvs847f9ahir3OEzzKzSVKZp0nf1jbP5l1rqOP+Fq3dYUHTa9xc3/WuYniglR899mfdSi5x+2jwsvi/P2s8xmPvEDn0WpZkC/ncYJwMSV72Lgm+xAt6+c4EwdSeU+n511eT3aekZm9isuBiJ8GAEgaJJX/79kC82lGNlXMAz2ZNLGQIYqY33SRZNaZnPSHPP/RW3jC3tUTT+w90JP4rlpUkUGtWZTqcfAi+NtJOMDHf8s6AjjP77RL7h9vd+7//O6Ph5/vb9/b+vuntz/cf0dL9j4/+ZX/1fuPbo941xAjJGYbOvwtGE+JbPT30TDY6p5OD7q+Nx2/CRWRafr3xnPqn05H7Ho1zvtdrNxYnLGI4dqrKFkEC/LlYDzX2WZBSb+dXXZOaZObXGPdt9njijXU3mKN4bcOZlxRBkVwygaS5WDMQo0sa5DgiTuApVmjE2ulhlZqkFKDUxBAQASYX6L5+zBD+WpZOFh/iVDcGor77wkjWGqNTn7TDglGsESQiwsURvMszXORO08GcsXBh8Rht9b1uAEtM5ttPqpk/+qMK2uvN3KSFqGwNHMNqFRab5wcfUBZtKyEqV5vvdGWaV6EaRYu0zRHrqGUSuuNEy9CYhQfFjfSJ8cYSK213kgk28JZlr5HiWsYUGVNLIQpJsvHslRdb0yWByu8iYvLdFWECXKjoa2uOmpPNevACc2cMT11gzbDKk6x5V0jihtRdxsCiy2uNY4HQClvXuI8bkwQetWQLpi/A/aWrZnr1pWa18yAW15TyYtbXlXNllteV8mhW15VZtZ11eOh4yDuis2kue/4XrXQs0HP+8Xb233448OfHjx++KNLXjbeY6RFmONyxWK+IAv4pQJ3MUdmMHOcd1vmtKIPVrRu7TPJTRJZFvjKyLDEovnLW1CrK1XnyIlavSzv1f3UzfNOerKlBSMfuHUnjZNhLAnaCfDZKgRRfV4Q8wBUl2qN8TAWG2c3C/UNYdefYef4hODlV7I/sFrlFmm8Zu2dwT45PCijzddD3yZHenhCnnBflj4M63ZwtZrRpcgGmHnkGHOgB5UsM6vWYaiOTHBajxy1FhJ6m8BAF+JoKeRt6xJwWSXc/5j+pSLavgi+qTeGcdLybS1empDJWZ8SbsST/AcavkFGOLCOUYG8pgBTG3810AKUtaGTVvtl/7fB8IVEi6fkEbt8rpr4U3uiNsP7tQhhhXtBE0ORMpMnFpKzka0Tb9PYyMnS0Bao1gz70vq0tD4tX8+nhU2LtKZnqT8ZHAaNThNv0fw8WVrWO1FuuACjTKFhIKszB3FG+8KGrSD2uGHyZY07Xkl2dW1QIwZHuvD11iK5xGfQ0DYYwUNtQhsutV4zdnNwI67X2tMljw5KxJ0G8ZRYBHySwJj+WRWkpzI1R1l+tIY0qEZGMx58LV3NL6nZOPtTjTyur60iwBq0VuRtWe6LfRFcY3hoGUv1V3WjuaKKrC9e2fnMSv69bghx/FxQHlVcJvbWuX2astoiFvDMsfTcgBzftXuQYtcXj1I+64yGzCOC0H3yq0mcct6kLFC54bwR9umQjg7MaOWmc4etizohy9cAEPaQgSCivxsCiTVqBqZnyhrNLmoBytrJ2tHdSRuScr0n8rprx1Xkdzc5GZGUHfgWNpE3QRZomLG+mbIDZohWlR2G0ml/LS2T7Ymk0T1PYv8212KUvQOsodOQzwVAs8B14K0WvJEWvKYenMsHZmRpq1YIdAU3DutejI0TXgPtldleme2V+aWvTHwm17oyeVrFOHmf30JLm6tKWkMRq4gOZMT/S/HTDO6Y/lUrOj0NqS8uDu++VP+wXiRxInrXp+0NYr1BFClch3YFA2K3l6jNgbDmm3rlYt2txe9pU1mT4eO9QI6vUs6X1xrMiEUOqZq9YEkcpH31IqtoQ2ai5PVsr+f2em6v5z+fRGvItBqFShOqfTQ7tUmzemM8KGluGd0uycrZSOMR+nN7yeM7UJJgESJMYbcnNemsF0a6vH1JGur3JKmuZs6Gu+BSj8evBCNXmCmg05ATlLzjhyAa5dr2oCQ6tL4pQZm9WzpTsjJlqqKkQnHQYLKyy3qz5YFbWN/8xWnPEpwCToB6c+MAHkWahssou0DAox6riZXq3tHgVQDi8P6lCxFjKcOLwJcl2ZeYgtgKwCj+ANYMip8aiEAW7Xu72Kigp7JCzGeUOHJzN4Lng+EhCWRCbjPI5nCJWVWmsI/Uh/9eMztOJdqBxmBsJMjuq+Ho9TA0Q+3SpdpD8NI2eiBe2sIWnpfWV4P00tpm4F5aF7jA0oqaTyytpUf1ZbujFPqefMZr/KQLItTkIXlUUXJy0BJy35EJWR43Xwx+C+xJWXkL2+Mmb2V/3LS0lI+blqba4yaZtfPRkpGgMRjHhgambZYc2lafMAZqpwb+lHap17Z0qCFYaXdqXUtnEANLewIVLd3oKFralVZZpr2jXAe7MWYkA5GN7Kz1Vggxm8ZTgs/eO+7Rmr+5WghZ40Q2Zg4bcjWyADOm9sCoq8SqmkxHJFLZNnWPx+OXbxGvJbYa9DAODgdj7Lg+HVV1o1S19QXQncC7wfFg9dndxT9N32CHsSERoWm4XOqe1H2LvR9H4V8no2GF4z267lI3+wsUnkXF/BL/xI524VW0wM7NW2vhI4+IRvdrl6SYIO5qfsOZCcskdlA2Mz0u5tx6ehcR5rg3MykZY+/288LcTRidn1Pz2I1MTyMxt5gcUe3hCW1mYqoZ1S3mlaE8XX7A2hN+jW5ohpo9/y2mGCeXKIuxkemGpkYp8a3nJZNibGZalE++9bRABOXNzEvEk7j11OZpQiIg0nmtEgI5h6KXDMBiYOAbJTjhBD9fXV1FGTbc3KZ/fqR1Tk6fHQ0mLzExUS4GHMwjyhIs+ODYHDimiuwBf2Fu1ng8vCKWBcwcxvf2emw+09HRoTmdKxTlq4x1Ryv+z2n/aDB9Y9YlEiWT5EjNo/74RWDW++cqyqKkiBMUgijLpONxfzgdDGmAUns4+Dqbk60SGnBFbgRwmmbhPXyve706W8b5JSCtGYrwj1nnaNQ/5LzD6DWO79kn8g2ttkyjBbJX5L+xGgr7NLsqkyg+SnXS83mWXoXz7MraN4ZIeDA+1qqfLxEq3A2eHwUBkba6KkXErM5kdPSbwdYQL34WPkUatxsNToLxZMTkwUFAG5EUdSVtyBuH2oQmrytpcxj8NjgI1EbYk6igdY/7h/SkT8f9wZR+FrQCfOZnHn8WtrNx8iFaxnRzuGHqrDMJpiH5FQ6Gv/WPqGQLWp0t0/l75G717Gh08CrQW51nCIXkicvV7vk4CMLj/uBIa7lKqNUgFjSdjU+HVPLmWgXQHltqu5q9PH2m1WY6IGeLcfD8dMJWdx0necjiAZEGJ4PhkOPHYDgJX/cHU6qQ8bo0VGuOKfnVNVqESXrTZdGvjk84q08iCZMI5bgsHI5ezzosjgEjWZqdObvuNVJFdV3E6waWutqqNJO2hGUsfiGvDigd+0TNjU3KZlU3QesNjb6IqU1Oj0F8AkfwXRlUF39BWZRDV2lh29zj2RMNGrXucPuMupUPZtA4x3Aiqm8XU77q+UM6WNklpY41O2W0spF0xKQ5SuZnCUzqqF9e+HoaPN86GkymOJjaAuXzLD5DC8J49DzsoT4YsofgLRHS8XoZ4VDjonZPoCiOvdKfnI5l9BXrOPTNHR9UwjNQCO1SkIheqYv+uvN43R8P9VmoeT3V/WHHUtWJ8xAQVOsF98hI1KrfV41GBA5bw0NX2LD6MzEvws3NBuZ8rTUZ44bd3FyUNLO1JmNe3ZwAi/APygyo7QwhrnTsLuUphMU8e7Sjgz/d9x7tKIEhJNcpVS1W20k2II67W4ujZPUpR0GPHGXxJIS6loCQXaHb6hrRI/W3oK7jdYBdm1018UYXhBVUw+x3aQh3ykeNXvNSHnxx1hGvBV3s7RhlXHvZ5en6+mP4ptAtLjOUX6ZL2uX05TiYvKSygteVRKXLQlZiQiAu/OgjZcIm/TcTfo0L8qGbQ/DLEWOq2B+OGVpcKmUXSAtyGWvZs41G2vbQQ4Gx0BiPBY3BqJgXHPkorjFhiiHahLDWuw96PP6WdUS6CXw8e+5StaEFE5o0l5jSpBXEoybtJJ5VglSL9qNtGxUeeSQd/V7glY18wcwoK04ulqhIkxwaXPFG9KsUT58fjfrTnvef9ikQPoG0t2637+3u9ey2wLJrAhpxjppCBkXZMpamROWQ4ZXrQobXZ0DJL6MM0TXzLxz1GTjMhZmUoukKJf23bsEvdhC4gfOf3p66BuXrPfx1eFiCKzw20fpY84sdsG6Q3/d2tnfVSSvff6Dfh4cAIflxZFOxbI1Co+WuvBbrvAUGPt33dndoYIgtKwye7nt73j1749GYfLPDbt/apleFwq7Z9Z9Ntm6xlfetG9LDI4gtI1YJZANMd1IH06pckDzsJdbpWe4v3+s+8bp+ky1TQxFaFwaJNzYv8WQX+KfvRecFymjWZXkHcGCIG40/fdnWqfYfJ15xibxllBdetkq69gu7anI9J+2zr9mghOa8YE+1lm55+bv18pvN03kaVCCQf8aj0+HhFj4O925B03rVS/wLBZ+XnsvspJfRB+RFHh0KLKEU0nDG9tNXey4OqH/DgOkxEs9U/HT25A7mkaPi3JO6fJ399L2uhy3APWWpTZgXVUuuoZ0ev6+9Re7qFulue4NzgrxMX+ot4oWXpAWzNfGKy6jwrlbzS9+LPGrXF/HsvDnKvDTD+IXHWYBNJL3ExRMvQb+v8ENHni5XWMsXLtMLD0tq3g3uuLiMc3xiePaPbR5NcbsrZGxN1CDCHbbRwwlYsI7I7bZtT0HgqSGOAABlBYrNx1vSWtCOwjo9FT0InQewN4SKMEU3SPTNYKdFLySQIj2iRyf9Qx7E+WVwdAjvBHmQdvd8r7uDMwJI21iqL6SH2+0UoNnHUI5At5kRJbZ7RHfprDYKshv28Nb1w/WodkXYMEizAvL2jaWAQNzSOMgWp0DvSjGP0wJUmP6yFI52t8xGsFJjbMCZK1MGZuOcMtpdRBWfUEZNyKOvplAWC+oqgac4ERbL92QQEsDolNaE5LG0oq4YkZVBuDN6O1QGQ7JTBBGxtPRykVpIJ+VwdFSmdS6lI47+jJtF7Q6S/6qurFontTtFOq8XCU4820N/bvpSjnMVGi/lNZCU3W0kFb16jzKVsUWosbmw0Ujp2DqMPC5V6voa6/isYeP/jRV0tsvCrbRie2uvWqYGoi9xYl/3PVW3TxH7EQuoBNg9t9KpTLOhDKQ8GmCOUe36F/hysL7QDhGRcPqE4Yd++mJ26vj7IoI15uoTdONFycLDSnYZ3pxc30BEmnWC/vhIEz5VUfEMnacZkjwc7jRJb2THjIvHndmFWYcEwHnSjx7WSmFmNFousVyTJshnLCX6/XoZxYmXX2JTof/f3rc2t3Erbf6VKVZtUcyhVbJjJ44TZYuWRjLfSKSXpJI4RynWiBxJs6Y4yszQijfH/32rcW0AjbmQtGPn0B8SEYM7Go1Go/vph9tkdhswqyEwFAyKhxTyF7fx3fdBtFRuWZDIFo0ZVQR5XOSk+Moe2LvM+yR4G8f3OasxAj+w/XaJVPqkQipljbN3ICL0IhV4T8hhitjU86izqUSYRcMVlJVT3fF7g/J/kFvHhrQjtaioJU7L/GWM3a4Iuh+O3BI/uPuvI0Hx8Z6t1fYT3rbZ9I8CTpYs4Ox93rSxi3XTMtKJXANDYmOTybDel2kRXS1ihZ+ulhw7GPHlNP25JL6Gsun2IbTQomMzFyLtXIYFJBflpbnFJR2z1EUmcZHeYAmR3DqDaJlzMKli4NTqVwVGgMelnZpxJlJg2FG+dGYRKxHWSSY50ppWiPmeRuSztUF3ikeIist8x7mzThlAnENHuMh2yQkjXbL6EUmhfVCBLEcOyVpKb54KkZA14CyhpHbFHHNEd4w1Y3FVc10KNs+J8qp4LaiFnnklz/YyjrKpxhn9uwVQx7XsnyR6srmuIXRST131RE+1kNXC4+PGEp8QngZhr4bYtJd3mMwDi9gmULqY3fbsNohy5jieXkNKpUwJpdjjIBOumM43KoJFDKru5wf/S0hZSg982Xp18XJ61j/vl4t4UC5ach901jjTM+rJjBYLCNwVvIZ2mHaaJSuhMI8LASnLu7RYwLckE3g0IEDCIJNcCHd67FGQPyTF7PYqjbJ5t0o4TGQzy/Th+yC5hoQkV7JoFiV5HLh+1tT0a2zhUhHyaU3FpnPIGR9oVOdAI8CZgqIdLTKoK5PoDebqGUgf810IGAn5rOK/NIe9gVlHR24j6Y+hCrirCcdlHGUU3D5LV37/XzO52oIksA7IalnMh07H6AnNjKPcM626pvqTAAfnNtPlhrEey0QBbQ1GosJQv9SOl7Tbr6xaWvPXrBoZ91dWrU3+a1ZueABUVm/4BdRswXYTqGwEnAdq1i18CSqrlB4GNavVDgc+W1b+MiaurV571CrrfDJyNt8hztkBSo6ljGHNDk3xgf8tPkisfOgjBD5krSK/cevSIXrBLq/cFwOUN/r6Sj9lOH1zYgQETmCAwCu84bFUZLIGaSDz74Ie7IIefLZBD3ww9k23lZvi5QRt7VVVtU8s2CMzJrjgpTIPC5v4g0YfYr8nOIdNXozXUuB5/CvXrNGbcZ3m7d1pte9+djpghyOv2wP/GKEH3unh7aN13KBlevD+qcFt42FjVKZtYDJ6MBDLyd89QyrCZTJO9h/O6eyhCtZEuwB8eceFCmGmA0h1ySrF277M41ajYuTxgUPI0SZV68gPWzsulEZ2jgOgbhoBEUU/5MPDsQ/FgEXkQ9+R4eujaOXTh2is0dHP/uwlT1gZPMR7PDvnrrp1cr0uuwFOYZoMda5130UrCa7svwjsqU3m5Ik++TcBoN0xzB3D3DHMHcP8nBnmq/7pq+1yzPXhtssASjuWRCoefhFm5k/h64mJy9jVqUTIc8EMVBaX8VKl2Sc+21iXo7Liq5yVKLK+je+LfakZOGDXFqnjqW2SJwBvxMNtfC+UrPUtbTE3kkhhas8RgzHo87LVOzkJjyZOkL9DchncMhRCJr1QpWU1RqZnnWphuEt6MwhHJjp0Q3xQTTVfOoOgyww5agoLa4G5OZU4jwA1raOd7nE9s11/I0tpDNyqORpdsQuoSDfdMc5gQfSOHISYlGXFKvGKaU3coY943KLOAA4r6MvkkNb2tA0b5AtKxa7Gcf7glV8gKNXe16pE411Nlay1p+VESM7lD9gJDQn0nXJ8XIvAzSdagWjEYYXsEwZ/KjtmcD7qrPHU4z1wcH7z1HG/iELqdWDf0ENjPZXrF2JOqAORenHmAQ/GvZD5KGDUelDEZm1EGedRCHFkNe4Gx6TNqjVYLeq9vUk8ZCLpXRajdkoJGZUU19uljHxMcHdj9llkBI0a0u6AVT9NtFTmqoo1HkidmnHukm0JeDVOxI6uTi3bhSILtQFP6Ygc1N4TWc1tZySWPZh1ZexhvxnvDYoPw+u/saJD0KmiWZbsjpEl406jBJxFSqf8BzxG8V6151l6zwzdrqOilk7Z3kVQY7MQ7hWSqrMS9SVVl4bqSao0ldWUVD1EtpNUd5LqTlKt2NU1JVXvvi6VVEt3dbmkWmtPa8sMNkKfpFDOmEpkhGrOVCYglAzDPuOrRIJD4ritITpUyQOl9dqCg7geKHG39H6wV36NQIYCZTcJM5xNBx92nMbv48WCEznlHbmhsZC2qEvyIlnOChRaQtsvlNnS0ZDYlu8CqK4sI/wq3ijxdX2aKvsYMb0ePC4Sa50edoXO4dGp4+tATAGv3s1dfcG0R+SdDIPnMxcWlsAAjaf8iceBxLuL7nEJ9FNKrKPwaDg6HmscZBYbwQt/uFlcIrKB+mERsIJYI8oy6Ec2C3zjU/Y5l63+4Gh4zszy96kx4K/0gDw50OiMLGsNVUbNAIXwcpbeJcub2pLyKJyMeiB2CihVLrExiHl5Z1VZLlv7CubW6LdI5acFzi5BI+0CKp1xUbNMpgN9KbUB8d2qkaciFi5nYt+DLSyGqLuCGbsqXEYx4mEBMuhw87UNse+iez69LMU5yfUGcw9zXoI6xnUp+iR3SuoznCxqhYsy+ILJBW15k1ttR3N9jEWLBcO25ryS4al3P+4BoqIu7A6Q6gOkdgiL0nXlQPiCHHg2WnSwvUugFgB318Fo2Yv5I9ILxcwDzjIIFt5v6khEvJVGBHWC4VqRb50ApqLAfbJcEq+4nzxSLe+HiMIqOtUgBKs7DKeU9W0a+cu6gVftj07ptSOuHrIwAW2DQIFAyjQlDumt61mtpGeftmNHiP+NhChIEchMzELuWjYg+rE/iu64HvAyv+sZbXh6YToLDmluK7i2XK5Svv2V0L44ATY8FwAhITYSZ9VlVxQWqAHgv3jZmvYhfh3IrRAekUEITIbTSf88ZJE8poPJb3ujyah/vve/u0H7N8BDa7958+bNo/PzR8fHl63JZevVqydPX5z3X4zH+ycn3yCZbrXMhTO+PNNgdPKXiivU6rauwGG89eLfrXdTHD92ypwbW107mXkyusncbdFNFz6K7gfukOimF9GNm7jry2fZF2akxP9imFjsz+t4OeONK4cc1E+dpjup01APdSLunk5FfdOJsmN5EWX8dGn9/qHbehdlCWwGQeYi/jHLyXkUAKBx7zZRPL7nf6loV+xXkS74H3+sokVSvGd/M6gXmSp85ebQ7F8t4KCtF62H2xjGNEuX8wTuca0Xf7UW8XXRemF0Jr2Ps6hIs9aL1g8/trqtLLm5LVjepIizaNF60Wp9+NBtFVDdi3+r6q/53N7FeR7dxOyLLnF0G8/e5tK/PYvz1aLgwaCDPL2Li9tkedMN8hRQJuDv4CHKAzXqF0ELxiHnz+gwfNDt7AcTAFBKwDP9anUDWLIDQDh6EdyDlz00fZ9mBTieM1d31pvVMkjmRBOCmqwWWh9+//B7t8X0fw9JDiOtPct36Tw2p/iQnuH7RbQkZzmPi1a3BZQhc8GvqIjv4iWro4j/hLa0hCTQDwSc7FZjsC0iON/aTmg1/sc+Suxq+L/pVZoBqK84+aUyqB+Opy+Ho4GOvQF57+KMSwdE7vNwdCrDtcn8+f0iKejs49dn/YmZO4vfJe981Y/Cn/s/2/WDNpnOzpXhZqQ2d6go8o0eLS4RzWZZXFh9wqV6R0ejcBIeOyWJqcLl0GzhUu6E4UJ6zowy0m7WX046ADtls7hYZcuSfo7CycVoQPTUmXpcSs3+fZSwVpTHnnj8MtIhmuPjbnAWDk4nr3ZbYrcldlui0wEN0WMWR/WyJX3seYBS7bOhGuJBr6cH4rkP5Wl3mReMk/Vx/axP6mf9un7Wp/WzPquf9Zv6Wb+tn/V5/azfqazt3z/IkG6vz3oDJxQrwyYQ0OAImYAlc/RJkHjUlw1MNpgC2zF8AigbS3trwuU0duPR6nS/hQdWDtd88/XZoXS6l0sW/ICaJ+dlDxKcqiGRnhnjQcCCEWIZeJhKMARrjiuAn0oqQZ13YA87sIfPA+wBWekQ73ruax+ysfG86tHvfd5y+k2Pfu4z3/Nqs5/1eQVnQhj6zWRDFpkrbmU2p7k9TsdMB8MnuJU5XUUVWt86JZgUbsUua0Q12x875DHD63ZHyN8eWdBtBczmTA/PVKRUFmSCqy31S7qnXsGZUfyBDBgikCIeonwKGgTNLlRLLIVtlItJOOLMAJ3PbE+8DE+Go3A6uhhQBvAnk3BEfONkbhQljeBRcXqnGFUQVolmHTQNgyCSJ+mSpuA2DjvEVMVX/zeeSfaP0a1dgsVfCTxOUZWvBCXLyCKYwnAZQVWKwHz5GGEJCrOxUZDF6oAoZJhUoK9AlQZ3nQicPXkfqVkvL3adZjdpUcRLfzE5VsN4D2dQlM0OheGIHRZ5KXOUcNXqJtSo9SJ6G2f7dwmEK3DtVHnN7NZZu1ZeRt07jXIQwSTbz+J5kjEqSoNDYlp5DeL+KctzbHh+veRpghmAbo8gF7a2DMN5lWs+gXI0M+I3ArtkMrCLCfJLzMqajbBVYfYXbHl8jbDpqmV4XxJSx7Xa5Om0Pbdjo4cE7aawEEDbKvKFxDPfilHdYdCGytvq5UxH8+GmzOoiwoUkD88/9HlKSU8JP68/LPOWcouT54AqTy2FMnTK+RjgoXtM9N8IF04MQpajBmCWpUchy5MjMCughmH79xv8xHQwICmfeeN5WeiBw/INxu0zuFTHaFswFiPykomORThHEWWUSOT4KTq2UoL9rZaM7Rp57aBQIk4B+5vxR5EPM1gIfYGa5r0SFf2Cyjt18Zz+qgzGXjEY9wQx+mENSKpRiQK4O7VO39KZI48YeORix6E+ZowVNQ+UZgHBah8HdDwy2OnOTB/alIaA4H2rAp4AxsT88KO5IjqDNePmlnQW5XLZURjzUuy0AohgCdISDrEAqMU8fsLzg5w3q8RfO3yCjLv0lTAvly/C+1957EE8kK2iWwyAd84tdeW5wndlGYCr8/zQvBFBmPWa0Zp4y0bR0xS6G6AmuWTFW9TLoGCiqYeP5uOSO7vewNCLSfOmND+o15jU+NdpiZ7BasqgXmvWb0+J2LXbxG8967dbhzjpl6L128TUWaPJRiTqaVFdAuu3il+p1m9ZXeRqN4zfuNZvt+aOcZ/J0M1AvJA0CefogPXzyCU4RKkCWUfsCD2ildXwpLKGxxU1fF1Zw5OKGp5W1vB1RQ3PKmt4WlHDN5U1PKuo4dvKGr6pqOF5ZQ3fVtTwXWUNzytqeHxQWcV3BkV7Y5TVsXyArdVmMFr9AXr557IQ+2D5crXh6GUfoHHkFVqkLHUyRGk4lKfltSZCtIB5xWp2O414hrOwN5ZeXR0zfAEKtUbEg6uK9cYlNMV6sBhnPsRqoa7d5j1AMeHsGXfnPBAtGRIlKTTiMthU2BveVIYkwfIpikNjCKocVxMCz0w1OCXFA43wuBUcGJRuzLpbGHno872jq9LRqOrNgxFmCoH/O5GjtN+UjhGACpXZYZPnjePt5j9SkFlPI8Ns0UFespaduGG0sRlaoIryweoyTbCRIa34kzBgFcZOrU9gDxmt5klRbRDJs1VZRG7R4ItRy2XrODzqH4fH0+P+yUk4CgeTszeXrX1hoirYzL+k++1YZCNzcN+w0hzhz+GodzaVYj+ZCfHR4cl0MHw5PC7pUUUe1qeKPOIQAGOS4QXEGpPt0zX2fwvFGOn+j8Lj/ggWZzIsa1VGjBHKBjLP2fB0Gg6Ox1PYt2wPONl+4S904ukENogM5DqP7iJ2U2DhV9uCL07nyfV1nMXLYvGenUo11h8OQOapKQq3u1X0IOgsNkqU0geUiN/BlpmqYNvdGiRjWj6k19NlepXO39snspcC5NisohW0JcdnlaqgNi2AgAF3uipQNEYsjlRTIrQPYQb57IqZKiFMFglCqYlwl6upFc5CZg+RqJio3Wr67QbtRXoD2K35NF7k8QPohLkYVEnUMh5e7+K4P7FNwYiDxdwRTlZDeGCGAu9g3qUj0s6WbGdLtrMl29mS7WzJdrZkO1uynS3ZzpZsZ0u2syXb2ZLtbMl2tmQ7W7KdLdnOlmxnS7azJfsktmT8TdS0YWBIG4L7e7TVtV6fKpSE6hZmz3SXAdjZOimhQaxDPBjAVh9f9s1mj+kfZ9FynsxBcV6iV2sIxkp/Q9Cj+ON4eDE6ItLDn8MBKKTdL/BeTaUPj44uRiOBzPTRAWH1b5QBD8YaAOo03dF/PrCs56OvKJ5Ms9vGzBqf8DQbH9ab8x3C7Q7h9m9HuO1eLh/i5OYWARFgUVNz8P2vHEHRHHz7Ps7ydMkXSiNxqyuPFG3SvJheZ/Efq3hZtBtWNIPnOlFRHGWLJM49ddxk6eqeqiJZzld5kalq+CaYgvGKfGpewHiLtrzH56vsXfIuzfLb5B7Pgdg+XFadZXeixici5XoRx5SVqcYYnLKZl+qvY3hsfd0bTfbC18OjV9PzPogB4dEQ3rvT2WyVZQzAjNGv+n2XzLI0V7pXISBwQyuorD8BRq0fx+C01RMi/9aaV7EyMx3JVZMAJxdu5kNSi6AkRSqE8ZcUaav7pkJ8CHMxbbfEZx+tCja7+sVdVbYExpS7BSyyFJbraC7M7Jr4WE4lbj2yFyZ49PTA+dfBFXLK0ClAIswQDg1YVl+vdru4MXT7o2KkvjY5i+ZBJ6w858fP9gSomcrObp4Cz8kmLnkRZa9sL9grHMrSDdqP2oB+A63gOK5FxGRdRZGCzLBI71P2eEi9a25qMUNdNRndQI4abTzxbC/N3ORNhncO1KIKHxpOCCZmKykIxIbgUF5dzGTgUSI3FmhwdhtBv/oWZUr5JnS2vkNZUpp7jzJHIXLh8oaU5S1v5sLlxxejn/s/D0fjV/3XJRVY2YwahCTnLyszGONWYp5/0DoLLimlQG85lQGXMkREb1FHkCTujJal0ud9W8QA6/7bYlOY9rX3F7docveXke7kDweTUC2dUwp/3e7e5PWX0hrKss1dzaut2tVmLrd8+Gt/UkXxbk5cT388ZRtiUFaFkcnkTf3T03A0rbHX3aye3WdZ/W1j94GhOPkK3mSjibVkNwVNhd7gDDVtpijFuECsttwDEYv4MXjsmzzH+nEb8+dstQ2mzuRT6PXKiS8BxuLJu7hOqAlDZ6rEBqz27cjqgLPB//dl3YfO8Cp4DI4KZ9SE2AyxNLRx6eewPLTC8b9oaRzj3c9hVeiD/b9oVRzj6G2sitE+tSKfalrpxXS5fTPmWnIoudEd8EMSnhe9nFa28vUqMUbfxsol83zjE0g9qiXz0rguSDy3TmHTspP0UasXA8YWJyoFClek8EXtMG1GcmqfQrLjHOiIburWwqp1fPGCg45v6xquBV/A6v99vBQGZryiyiXagy+6IpknFsAJFCPtCIuIHL3tOgWtBmkzYnM5KZ+PbSwqN8134782W107crSIPRrUfWmv+/JA2VNXvTv4bKorXx18RtVWsFlfHPKSBwlyhR3nnK2cteBxu0hv9r0ONf6ga/APin6llKGEqptScVeaGih1N9R/w/SOwi2a+0GyHzyw3ipb1mPmo3A8PLuAnkzPhqecmhbpDebrtD+xWg45VzVOpdpGduD9UuIytM4ZtcGttoP8aAKuX7q39pgiGCequKRpd485ROYWIuzTaNLUm0t9BxpQXho6NfWFVTc2nmezUQ5tpEsy4YfMvH637IfsC33jDcyypfr9js6lDcjoP6gFuoGDSh9qYGDTqyyZ8zBEVcFlTHh6tqj7d3GUr+D5AvziRaBxWOSXoz53IeqiwDTtvy5bD1G2TJY3TsABXh18FZVBG+whToSzEf+jnLQfP+VRPh53xOvZ7/LxVb64dqVbL+A7lNckL8XDs+OpGoXrUcn3GJwp/ZO9s/540js93dMAFdBkhzlJ9geCbWhcCoYi0dVwFh00cedhb3wxUnYXXbIdNi8JBO9kk+mHn1m/H7/0AKNH9MJjjyQWH57ua3nai/zMrVWMsxbMiOIo+GvfDpKhyxO2P+LBtm3aObXle1zbtnlq8/e5tmn91GZsjyVqYJNZencfZZK7so9Hw/PXPVhEBIlym8X5bbrgVU5ejcLxq+GZGINaSd798RRmnxmwQM+j98Jjufdm7ECh2MbpzC6O8YhSl1zXe7bksEX3wTXgVswzmPlhIxgVMg67r/V1b6NN/F2REW35fdQnDlhShk+hbXf+x8Pg2QF+lU7+X6zNPDX2iZCn1DQGPxwGTw646cRdfHflevcZ12LeR/tGS6cKQcpOBldb66rd3KUYyqtbCqfXofjDCdeJ22He1Pf3MQS+m7l2n3J6+USK+bC8Js1E9ggpkkh/YmHKxUzJ2NBlgnzUl7/R4z4q4t1inLH8FL5pYn25rgHodg01kQhf11rTGOvHs5TcvlHoztzyMzS3tAmQtLmU3JArNUI4tMZNTSpVqbXMKqnSdU0rvd45vsORZF7tRbJ8y0HBcGhsj/9Oo+Ry7YXnzEH9JY8VAEBxgnhXmx5ahay2xOV/7iiobbkDJsuqidsCsvDUDFsAAwjx7BJjgd00eNJtcnPL07g5pguIUI4fVyeeufL+9IY4ZwB6e+kydmaZ3Zz3CfFJjKXLn/BDeIJrWIMc+t8QMv2ypQA+2ZZnv5oETZdFyqKmO4fItMeb9FTghk53Dxmqijrx09eYIDjc8RTx3w0nSRRqNk0vjTG6VdSaKLKStUPNszKwY+HSOzgOXEKH84oidQOpkO15xaeQ3lhwlQMuzs9jzdMlw3ksP3XkHxjwEPga8t31vZJWnARCM8cPww6WvYUmkmDEwSFnqu6o1YjxbUTxVrjFPOFCOtxQaCtuJL5ro/96luVCBpdIjFNoRNQAVk42P6pfGWZ8HIt1/bo0C5QYHXrAfG6Kh8SDYMFmTc3KcTgYh9NRb/DTXlUH5ABU6+LokrNkAAxLvVgmj67BsX4XwEOBjqphsL6hW4GsmdljwbDYfZReczbi5uMievWIbxr4zfVXa1dpr7CoGSXjBmpRKJ+0JNaSBps5Nno9c/CTXdv5tAnYaXLe+JSqiQPCVCOv6sq/9Exh9FiLuJtURWlX2AB5N8XGj6Ns5vP3KRLD/JcnkkfYSX+AFLBcW8tKq/FAAydnw95ESqjss6OFQrlYBsBKFAWeOVU8PjjQafjxokzWtcej14nj81Gr4KyDzupF/e2NRr03U6EAnmhCCL5ydW//cujYGhdMAxKFEfa5IlNJx0Crj5nrR6UlBsywUNIs8wdCF4VY1mWrNxj/wo7w/uA4/JW9XrNSYuPxJUHZmBAA2YQK8uvn3QM+Gl4O3dXHIVxTtOQjf0u9enDWm4CtaHBy1ptMwsFef/D6YhIc/hhI+mWvEPts+eUzsegHHyD7UjI8Beh9PjzeM8f1dce4R/CPCttbs7Y6dTwm62CKtLyoVcMTsoY8hvenqahIn2V8WSkbXxg0biF4RDbKZ48hvvlYhKWxwynMhwt+S+0b/6hUb+yndK7hj0pqLvhPc2B+TzKDF5pd0GcIVaXQe6ueyMOUv7Rp5TebT8VeykBsfIIeohSlnfS5GjnbXHEBBrdjju9QDAxZBIGjoxwRX16ZSaWgEw4viuURqnyq2O5u81lpG+5b+CWMhYmAnIZ2xs5s6f1wAW7ORGbnKkSWmVRxuAUJDSIrKXVvdn6t3ORdUho3p0dI2am4O5VRqz55wybpKR7PM6v3J5bXk8l9rbIPR/Ekih+t+GlJ8mL7BYvPL38Cxouo8eoRSbcDuLvlQZHexHDxCq7ew70MiPhFIHCA4UfQ1j507SC95vQOqZrwWXpbb4l2kBS5ZI0BXBvz4CFdLebBbfQuDtruNCEg8CBazlUWd9ZxTgy7E/Svg+I2fh9EWRws0wIGA2xS3UWhj+w2KpShDPkqhzJsmOmq6LKm38VFGryN4/scSusm2Nij2W0QwYC+DxLdHt0O0wjCo2KQp6xmuOkFxW2SB+IVcr9NUD5/fewGz1AcBMZSBAgp3/iYx4HY8OxyiRSZxsZfpoDPys/aL3371yxucYOapRzWULOcxSlAElAiXaecUxgt6Gw1uAaXE6tZx8HHYB0PUc72mLqCXKeZIMn8Bdv8zLKEuepjNNS2d4rwti4SQCQs2xvf2HtDHbe2RP2jEqhrPSJz6zFhboGwf4QRwFR/0ncW06aqSBc8yAP7gzCt0nZAPI9KKLW1KrJomfO3HWgvnb83rI2URZGyObpL38XTh6iIs7soe+szO2JRuIL+YDIs1W+CCH/eG/1k+YlcjOG9HYvlHD5BASMwc5VJ/zwcT3rnr6eDyW97o8mof773v7tB+zewEWq/efPmzaPz80fHx5etyWXr1asnT1+c91+Mx/snJ99wGljGD3FegLYdhY5wSJoFDEmW04dkOU8ffK+lEs3hs+hiB8F2aeAt9ego8LLYT0bZg+Ac3j7DYyYl2s6+3JqPCq/RCQ6JVH4buXgNeBXBOGS3AkUwUELWz/uBhigaVJk5IJ05OrcC87uqxUwWVXETWarX5m4TnZpldzywCtQlf4hvbMH1V/3zGkyDrb+QRSTjH8wSkH2et+paPorsdWwTn1Cmg9dRsmh1W3dxnkc3MfuijRl7S8YhYIaC+9XVIsmB/T7cJouYixYgw+2xvkq+wzolBgbpurIOY+RRETyk2VvOtxfp7G1wG82D+M/7BADhGJBlkMV5uljBUPchx/QuWa4ASyYYpMUtWMal17p5qPRtfF/sB0fRYhEkRRDdRMmSiUxJEdyCmnaZB+l1ES+7QRYleRwYtbY+rG93mq8AdSYGg/H1jTdddjqPF3EBeOlcA8doycNTj8OzcBJWWz0zaYPZcctjS6qJ0RuETGpkGSEs97klAEQtFHMSt/H2+f1D2SQTc8DWbQ6BOhbpjWfw/cE4HE0qTxQ0eG4QAS/0UxkPzbJigR8/h6NxfzjAeG5NTXoMTAZImPYHp+F4glI2gX0bDc/EX0zSmJJF7U81EeP4oHQG/hvUH6P+64maF56MyvHHvItBf4IzjPung/5J/6g3MCdNd5NP6HTSeynHNH4zOEITNboYsHnVSobdIn5hi0gIBCxExpIJw81CrhkMxzY90iZF8CXOojyetz2OCOUMSBx4Ux71aSORlnJGd8RZKxCCi1TSDW7gLdtIo66+JE4HeaG22jKJSjSGEw3XcpmPBOtB+RRx0aA8/KplpHUdDB7rnu1C7ThXahtVx7o7U8g5wpjC3PNqjiajN8xVkIvZwtvAxGTpBo+egAj/669tO7zzm+nLi6OfwpK9oNmcg5hHI7+IR995lt5LhwhQJCkAuuuoQL5oO2TVHbLqDll1Z+q7Q1bdIavukFV3yKo7ZNUdsup/DbIqGWvAEhVfX7w864+ZbZF97bI/2riqzdDIlCIVGwFbLgvKRsSKkWrgHTSMLImDo5Y4QHIDknTFXtrAhoT/aZiRqCEQsABwbfQibboX2BIcW+IC6nvFcNphbwBuQyQ0LspvtuU8gvBscLGCk4vfvBi/4VpYogRbWBT6qBJk87J12v85HLhZmXX/yKyrAkYX12VkpeqqgtTFlZl5ydq88LpGPSIXVUMZ/KYxSQb2pl2LH3YX1yFzUTVUQPDiaqxrB/nmZROAQ6vi9sXzmgts06m8SwkaMxdQZ7aUKyK3XCCUT17BRD/1AqBO6tsYz6UmWOdR1zKew5xAnc1UtIjahAoE1yaSxOYCZiU3GJte8Qaw5/Bs575bfaG3tFBrq4kdlY+hw+YcOdgjmFTXQw0kg+p6yMG38O5CU8vqLqNnxeyu6tHaS9fZSP/KPm2mf6VgJz36VxchGeE2Crubv1FFiyGnVWM40cCZtFS0JvIyyqeNfcjmMFa11Sj+ZDRtlvHCNuMSOrlLgjRLSyKV0vXjMEsFtJ3+j1HoNgU/37IIbNIX/dWGOG8GD7sTk2vC0RNMoBKM3ruHtyZg252UR4/dyxJYfKeY2dGPIp2XgecbkqvKR8quW5TxK0D13U6VyfjVAPtufSg7VWc52D6uDuekbzPVwPvmlcZF3/fI3GhZbaJCkmoTydxcFrtSSzJ3pt2hbHT28TLGtOrsxvEn7wjOtOGLgnMCbkHSxtJQtdxtnxWWzEFLDKRUYB//9AnfVP7Go1lHJrdkMpIQSjhZt4QW6HUvW92tSuWltm9/rMD7uUiWtvnhZrZvUuzX1W8k+ttAuoT4z57GGfLsdJk+KEV6TYhSF1nLBS31mvZrpNvKTKKqLI7yFAwZV4tSpFnmv0GEeObp9ig833ib+KMzNk9J7XXPP10nWQ6OIfFS4pggjTbPksfFlK+CHGP7dnXVFs+DLKWq3GoRu+CB+T5TbJMDZ4rv/dvV1XSR3MGDJLdKWtSXs5XcKMKXl8avl6AyACewuqpvahlyd2nlor9iMeEf6YApt6sr5vAH/9+XVR+Sy6KfIcXXfHqfxTm4WUlIWM+CGHEPhiOzMRJxW6FWU+YJTbeVm4J3j7FJ2ll8vcoZVEjVPoEliZdzOhi6uK7JPOzJ8geOxaB+T3AOm7zYLU7ld746OEIbNu+AApvtu5+dDuBN3aQH/jEy/CTf9PD20Tpu0DI9eP/U4LbxsAXt7DdiA3KHMl7Fyjfy/q0BfG1jNVGc7D+c09lDFazJhsj6Uo+LWbpcMuz/fQBpTZcxhG2gqmQ8SOdxq8nhCXKpBt4NmlUtpguDwmx6XAgqWabzuKu7Xq/us97L8GxsBUzRYRTYXIjhKbxyPWBosuTI8PVRtLJhB3E4F7QuuJtqrep39LM/e8kTVhpPeY9n59w1lVJ5ungXz6cwTTkG/rCwoNBKAnq7MJ7faE6e6JNfsF2G/uoyfz5DktGKldkxzB3D3DHMHcP8Ihjmq/7pq+1yTCnHspkhpGmTZ2I0OmkdLsRWVTcyrlUSaceOVAQqD0D6F09N4plJoALJDKXItewtwWDONxbkIp0q2DRLdrk3S8YXPJSAs0hdAf8BCgABkcv1/w2ezWxNEdRY2/7b4VXR9bXJOC5bpxwD1BPd6LLVOzkJpcG3ZcZ86qKeOmUoQ+ZTGvq0rKw2ZT6lYU/LeIY6rCU1GnQhEx3SID6oppovHCJ3z7thM1FirQdEpxIi0oCxpWp3jz9NUtGIaodEkH01oyLQFbtvMHTTHeOEFkTvSEmIhTnxkALMxR1i9hCPW5SIjFROXyb/tLanHWKMHxaVuxqHBwWDm7Ofm+1rVaLxrqZKNtzTWhfORsjjqA2GvzRiTKhQc85EF64cholUYdYjkIV17Jh2B6NGqDqpfDWq1TFhKurFGa3Ad+wsdsaED4k9eazQ2ZByltNpabaO89iPnmOdhRbPrgSpyiLkMotiHloliqJFdsuSq4yNNSuWWJtqVq2xU2nJAlu1miu8FTMFw6T14qzSEoDnoR7ZB8PRee+s/5uGeCqvyc1PPrELcVw+JqP3GpDJdLoU0AgmLYBfqAswv91inBahHlZgNFYbwsWEfzVKM6UwYbAFYbWgqTxZMse8hm3wYqzyjRF+wsFx1RP85k+S3rcT/MDYNWa+yyfHeUE3ZX+W5Ar/drKU4elFF+mG/I9SjEzqBqApLKCiwG26LvR7OeD45EWU8QgNGNbH+lIOgFL60s6nrXg/5Qj4+Taf2xfpzXQez5I8SZf5ZjArTsDQPUk3KiipClvarR3atBtcZ+md/FsGqewy1MNuMItWeWyBj2553T9On3HsQWaAcBVfpxm8YS9LQ7zVvA4wYZwMnmpZNrohVBvfIKpuD1iGrhlr1XfHYRDUgBFFzZMDWkAEV+2SwVP5zBhuuea88Aw8OjFwmOZ2AthhueQGvTPe2BlvfE7GG+gGSFwKXJ97dH/z3Ahor3tvOX0doJ3uTa/62uxnfV7BmRDGGaU8rxWZK25lNqe5PU7HTAebQ7iVOV1FFVrfOiU2Jm7FLmtENdsfO+Qxw+t2R8jt8tnJqIIqONPDMxUplQWpd7V4XtI907HigIvnj6Xlx0OUT0Ea0+xCtUQ5S6Dzme2Jl+HJcBRORxcDYmP0TibhiPjGydwoSu0RXJzeKUYVxGXKrIOmYSX2kRSMo/Fx1AUuBPGvGAzbJVj81en/2JSc3BKULGOKV24ZQVWKwHz5GGEJCrNtnZA2dEAUMoBN0Fd2F8TcVeBYSAbcrlkvL3adZjdpUcRLfzE5VkMxhDMoymaHwnDEDou8lDmKS307iyE4fDxv1jqAm2f7dwmgIrs6UF7zVZo1GBMvE81mWVzYvYGLXrafxfMkY1SUBofEtAp0kzi7QeW5V1V+v0gKkSaYgYq7F7hrC0+sXGQXfALlaPZA1D8WwgYbAvARPhbsNETMypqNsFVhvklseXyNsOmq9agjdB3mLYinOeeRSKffCmyTCi9cRA0zD6BtDiwklnFrGFsSKEeoSaXluHpV0hcRLiR5eP6hT60qX+H8vP6wTL3qFifPAVWeWgr1aCPiqYITAxVNVWN/0VBKshw1ALMsPQpZnhyBWQE1DPu93uAnpm6TpHymJvWy0AOH5RuMu1P6Ot6GcPPiodzRlqmzhwjPSpRRIpGjnPT5kq6WjO0aeUHDs8qBuhfJOwUDxf9m/FEqPBGDldpR0bTACucV/YLKO3VJFZ2vKoOxVwzGPUGMflgDyuJ3yTvq6DC7U+v0LZ058ojJ4vuUHYf6mDFW1DxQGp0by9rHgXJiMlzfgyEx04c2paGg9L5VgVcmY2J++NFcEZ3BmnFzSzqLgoGEPobujTerxF/B3+H3PJ7X0fLWhS5gnHVD7Gq+hoJBBnsbnJR8BviI4GGKI4JmWUKih9nL3m10/Kt3Srcbogg/qr9oSWAjo6DhQE+Sedy68yyj41Kvv2YhwjrCKOjR0h765TXxPu1bT9j0FbUTwYKgX8ndfZrpUjjSrfxiUoBMdd+75BdSFaEPy2SeG5eUQ2+d4sRX2eUsUfn5N3EWcJ4vDoHZIkru2E99yagJdo2pRjZaTXA2w0/mTK6DgRjSv2fm5WJb371qFTZJvrl3cS1FsGJbbW8beDff+s2U8DjAsReD0x/IUIyCkOPkF1rXJr961GUqoiOjVH5hx2tmNSsvuBjIkiv68mn6sNysUp4xyaeMgIkWWLqadVELbb8Pf5viqz1x1HT5NzLjx1zkZGvUppV7spNkQblLSShQmMAsuYEIyds8nFjzX/i913PJ2UkKO0lhJynsJIUtSQpKJdVEQXUeAopXc+WULreGYkoXpiQS/dZISAxeYcErJ8io8nf3UVZPNFHqoo8kslibxE01HljMd38hpghMNUNoGV+cc6FF5eRiCI6tbYo9BLq2MxUigmIWJzdLK8y9Lb/U1sZ4No3Ttqmw4aKloubjNaj5eANqPl6HmrU+RknrQnOAj30ridOzTHQIXX5wj2f5hSssXJsuGYaTZ7tcWg8XX6RsRSvlnEm2DadtyjnqjUZ9z0tDqaG2Llhhqk3Sji7tPt5qkDcxA3h5NWw3rWT0SARbvFEoH5BBYJ34xDxYh7wzWONs99RsGeIYPIm9NvBKpEgg9MdMTOA3Hkixny1rxNeSR4c6uxnThRa9Ks+GSK3JfDOYVlpfLbGamirJa6q5aVDAUsW2sKtfU7eNyyIa4+vvqcDO5wG6Uw8UuLdg0o2fyp0uGSxRkiHdbrcsWGpNo3WHIRPddLvUxXuoa2zEbnATL8EcOgG7w1kWR4UwNpZ/SztkpfsmDdghh9eiXXaSmD3fVPF0o9tGkmHFjoewucUyZQdNROpdw6K9IUu4i+63wRKU9aw/GPRmwb5cNxcrr4ocCRHShwMCbVD+POmPxpPpOAwHNWIf2o7XJlSVGBqnkK+a2xoTz4Xbm7KfBsNfBlPCn4hhH9MTysvY0yqQnYnJ5vnNKdeB6s1l4HkNQNqxuzo8l7VGPKezcNq6dgO7+CSfsssx2GKpGy1PYXcA1qFGDneyRHN/O6JktbudZeLvdVBUhhS6nW24myknNl2pQz/lsLNWbqJCi8BKqzPzEpVhCqwD/eupxibR0qqszIrOuMOQOGpyf6DAL4d1doXLJMkodwztb2VoRh7tl3BQCSpejrhs4oQ7C4rRkZ1vvqIucLP78SNBjG+RJWIY7u3wRFTjFpiiC4m+HldE9WzGFj3w4MSSaMIgNr6A6LannCQmvvV5CWtKdX5r8xtw5H7EfZHPnhKd12YA2wuy89mdFHUi7NjA3UTX/dygW0YQ/oX3LXE50rgzvHrg3eYFbV134/RdnGXgOfYR3I3lvVC2UWEdB5r9X0b9SfVFEXKO+schuCH3gLj3LlsyTdOVSlGnZ3/gg623qGPao0mbSGfZX3qyvyTpuV6gqaNR2JPY8Folf9k6GZ6dDX+RcBXOqOnPaivhr3o+jGRncoyvnpny5TGmrbSil3UqeunvLzlEPNVmIWPejU94EYwPeEWqH2w1kfaOJv2fhWx5nS4W6YN6tZUgc+rFDB7EyGBFaqMyfMvH3eA5D1bE/7U7KmbRMn2YqsCY63VSbVgjBCh/tuB/7xutYAWh6PXXz7sHnQ6h0d9R8BdIwYLN/lPp94cffQRsnryqXuYfz05gK6n8JC6zHo//XOVTHnx7s4eV1+FoPBxUBcDjEaO+KldJMqtxv/czfnWt8dB63h/sGegC/Jkep2xo3EnFMPeG9bLRKWqNojIKt22OQRtbkCALyiBpjcjdHqA8Gb4bVW40bXrEYEOLrtVHLxAgeJ1yQ9KaAQdoz0qYVjaeJKZdlPmcW+YuQFJ6aJetUW/wk+fVux3fRclC3ODpnKrbMvbfea9/Jm5STVq6v02XcaOWXr9iuHGNW1rlcTZN5o3auhiHIxypENoTk1uxO+1A9+bimnY2MlA32mf2CvJFZ4HB6SXnn0qXXGTRkcaV0QWfEuO7PRMiilPNWmdJ8b5OrUf9iVCyNAkUzqvUHM0cewVj0+dww0CI7Bm9Y6ySPenIHkiZXySGaTmnYHbqaLpS+dQ2cvcUyiM2gLsbUB5FuBQdi27LRXUWWH3ny4OXymzH5I/kFlB5nad0ckewlZBlsAGTIP3hwJn04JCYaKV/lSE+afW+gqDES4LT5RIYecWU4zQ9wThVh3ZTSWIacRKhslHfkEjMWAlDT2yM4GyIORK+uZlJX7ycc+M89odpOcJjZqIpxMIGym2gjPs036gapIczKv844efFzivXwfJMlP5V7srS8iITVV7v2NIaVDYSw5Lv53KtOctD6rX5bi/XZyuGvV39c6neXlB+bc29yO8PNC+WGumOEafVS4nID3FZvFQ6h8lh1VIgbbnmr2qqkZ5bc9fmemtiqkiNu5qXKl22xQ0RE0S8z2B5mtNpBkfwNbczhFLaaN1eIWdJiBWw59ye5WptMtFPdLutHwryLp3Hppb4kNQSt8C/Pi5aNZXF+eoeXhE39KAeX7x+PQrH4z4/GvZkrUm6nN5G+a3pGA3e5Pw7M3/SWlbICkar8ft4LsrJJI+Z8uaGXITX0/hV78leHgMuTr7P/y/Ezf/8p/xjO4seeLyby9b4dXh25pgJ64g4OIc/bg7ORT+ZPHn2TYf/lz0So7mD3rQd8+q1Qv84F5tacu7JcHQ6nEyArUrzFmGgjYCvNOz7fbxY8MvL0Wg4HpuRXYyprgxyHh6NwolGBBSF5Z0imU/zaCHQDMVa+iS7DYiB/SWXEd6meqNSekBZyggCZaMfyjRFdEUn2put/nrRGtDq4yAABAnwyAIVuIIqcFKU/Y1EwtEkGVPCd4r6vBFbpnFjL5tZBocuI5QG5Z4SQhTeBq5GFnPfmmmcRTmD6tidC1s4F1JxLpwfP9s7Gg6OepM9pbxn3T8LB6eTV/D6P+qN2ebO01U24/iPyqgV6noh+ICVsRu0HzG75Ipq43fxspDeWuUVy6ylVSOUflUwSx94sXbH10xFscZNGhysYbt2Wd54p1N+uKb1D1e5QnpC5VCdCC21WOtLELZNtmp5QPHda6isvPFWeN5/zrnLZvmL324m+XXFsNBJXkVkjUiplIo+Byr5xx+8+SwDmO30ZqNnSCdAQOlrJFRtOU3zJEcEdJPjP4vu1qTjSfjrZFwiGsvvZXKxzGNaCIS/TspuSVu7FsF82MibteONueF3xnbdW75xrR8bbePLQFXH7MsgESuSTQh1lDEy/Xt5lM81UjwmOd5vpv30+OLl/4RHE9vumvI1ccrYdrUOdRq6a0ufGfjr0bvFp7nysrOP6666Y2U7VrZjZZ8rKzvvD8DorQknE0U2ZWSeajbgY2Uoo404mQQZ3fGyHS/b8bIvhJe5JmCVvMwbfLEGL+OmBo15VJW/B6+2vm2vmmTLHDzgLu7MSlXQQ7NwauQW2vG/Hf/b8b+PpGA1O0GpW91weJ5IeJ4geLVNyAU+mhEOriwgyqdZ9VqPj1wDyiElqLcDBvFA4c1xZAhVhAKV8EHOWUVJZDAf5BzGlFOHg+3cU2fh8JGA/TzU2hnbYqh+W5Oj++C8erCTUxRypwd3nnAjKq8C9qS3CuVlRLlM/WPn7OUW5ozV0VlfSIGYifMtSSrSUcoRV4Sb/k5e2ckrO3llJ6/s5JUvW15ROCrruND+V0st/5yZ+xtllzjL0synXREK6LKn+YsBA3kCHTWrCllYSDMDAf1pgQhmqyXEyVzWjB7PGxIAiA4bN9jWTnLZSS47yeWjSS686Ch8fdY7CvcAEGK0xzYz2/+dbsCTyL3VYaaIAJLglFuHef2xihZJ8X4r3EvUBfPw798reNddHOUrhuFcm3/9n4vemXIXleVr+xlKgzZDAOJ/CdM9Fj9A9EqkMDNJnkeZz6FcMg15I/LMtL1cs/VJlnmcFdMsnsXJfbGZwfUoPAr7rxnZ7okKhWE1D9/IbVez+I9VnEsEZ2l8LV1f8ZbPhRm4mfY2vodybOw6x20Cbx/v1R/T1bJIFoYbc1v2iZviumbbjHDWP1LEMP/jqR6dFpTJOLK2hH58bIhoA/FkjQ/QRw0EI8ABtmfzyepvT5K7OJhk0bt4Eewd9ya96SicwOE6HLDZmfYH0+Pem3GQXgfFbRwU0dUizl8Ej4PVchHneZDHRTf47iCIiuAuzYGrgVdacBIli0d5dB0He98G8+h93uEhfIEN9Y6P98bh0RDgMJ5//fzg+cHB5vb8yqD/Ex0GXpNQOETZH6zpCihwuSf5D+mR8Y7tQMLA1ALBqedZiIxat4pDt/Mk2XmS7DxJdp4kO0+SnSfJzpNku54kDtrd71VenWw1stVyw/sFVy3tqWNWhGzRvQMEs2UCY2c/3sVZzgKuvI3fT69Xy1mhfsHSwIG9iHPBCfPV3V0ENwhxwYR64/u8G8hrr75JkKj1AtUvnre3FuBl/GYMIukeIxqzwm9gX7UP9h/vH7S7Qfv8+JmAj5uyC/s3T9tW2ChDfA/+5Zf421mcrxZFfhhfXcUH3z67ms2iZ19/9/jge3QLO7yOn0TPoquDx/ODJ/Nn0ePvF8ldUuSHB0+eP559M3v+9dXzJ989/vb6e3HHnWV3h19/+9318/mzb59df/30m6vZTH67XsRxcTh//N13T7+Nr6N5PJs/e/r0+zSbx9nhLLvrsgzftz3hAv5dcuEy2Zpdss052O/tugF16sbTkRTGfizjPwv2iwvSik7YL60ZeTe9ypL5jRC3Ge0JwTtLM7btiI23JgL0VvA8YnOLl+gP9M6ZDKf/Mx4O9obc2eNoOBhPRhdHk+lPYfh6Cjxor823NVC14NtAk2yqfRSglQ3tbvU1P2jLi0275OLbdvUQtbPDBak0s1BSQG8/4R23I9DqkDa0CmW88hr4+4du612UJaxXvBagmbQoGDJq6bkQ390X71H2LSGFOxrfvSYw4M3x7auhvTGU99/bEyXeS9UNkCiP4GtGr9IdLclijaAkJzG0ernV6EqyU5NRkl3PUtnQ0PSVZLPmVczqY45pXNwmyxuBbzzN0odcvZ+zLyhyynWyWCTLmwZ6W753rqJidrvVfSPl6L3L1ig8Go6Op5pgYbAKsRt+/ByOQCwVCSK7zFAP8X54dHQxGgl4akiY9gen4XiCUjbZJ6PhmUQuBLDLKVnU/sRTGVLnVAOC8d+obj4onYH/Pg7HR6P+64maF56MyvFn4ItBf4IzjPung/5J/6g3MCdNd5NP6HTSeynHNH4zOEITBXDY0CpmN7tF/EIXsQGntta4gl2Jta3IhaiiRsuVVX4Mnmtlcu5HPLdFm3WK2NT7+Z+AcoeUZPFunQZlKrKbm60yY52BmduzMqO1b438J2fD3sTIXacD5j6vqNDe/pX9rbEGNsOoQ8AGSymp2+I1n1p6YSaNW5VepL3kJ4tjRWCDjsPJtDcGu7dR2BvLAwSlXkjO3x9PQbMXDkRJAPo3T+8vdhANTq8v5RIh7vBPDpgCzRMAss7upINgenY/sQ71sl+ceYcgdIB8CMbylVRtrOun5hQ3EWi5tswsTnsT6Oax57bzmQTCc2RrQ4CvJ59/SgEa/hKzWHoP2U3vptP7UW4I/1xubDZgE0b1lGznyrHOfewTXJ521wmL/pxt9qmPPB7Re6sHngz1/IWKx/3xVERPLwvm7Q/a7QvPTYbi9kbe/sLF889jEnfXgy//ekDnVsRV9rLkpbqqGfXRZGVjDY57gorrLFsZnX/qs8MPfLjewcEREPcc4dnhfyJBy8+T3gSq408Lx/0RQ5cc+oKodAMLuK3r4KkxUTochKOeVs4f9S7GIcmZP8+ONud+/U3EdmIfmcMv4xhqXkpvF8aEVXIJYjpLarfmuTpnKTfBHTGXp+yyYKzbp97Nd9H9Vnczi6P66WTAyiv43y5gNe3hTnr5pNfpz+NMZR+2e6wCc5X3Mfa3j/6cbcBza60Q/40tgVhCOJiEWLclUn/t45f5/njK1BXyXJuM+qen4WiqFQp4R37O/WywL/EwPvLxSzVcQwNhTVWtZz9iMhuUw9NtFHs5HJ6FvYEW8tE6lKplPAv0qbdu/Of9IkqWU+4Rtt09HP76+qzXH0zPQ2CgYjNzRRfnqfIwOg6NhN6YBW2ur2S2FcGO4rp3MXk1HEkRVmsFyCOTPhwRueM9/w8YTilroERDa8hV+a0Jqcquputz0vqWKEc3VnTr1Sy9R9TQYTSTkxqahroUs1VeVWKuT7rNLOIoj6eLdPZ2beSEs+HRTxI5QWAkHDJfn24Qzf5YJRlzWlBp8Z/3SRbnOkk6DkEnlGtTFufp4l3M3fJUrTXdJcBiPCqGy1ncelFkqxhNQpTnyQ3YgUuLcuEizBxzWDI4Lb/4y/xepIt5a4NQpj/Qnsat+0W0JD0ftlR/tJonRfMGFlF2E6/tKr3+FCv3lA81/FA+umOKd3HWGyBUt4znrQ8fv+f+ZV+v66y+T9P1Em+g9fqufT9oouK+Ty+UF1S3lS5DnvbvHeuM/0k8z+83eh0li1UW/5N9R2GIO8fRj+g4yrcoKfl9St9P16vT2tA1Ttb1cFbS5fRqlb+vxebzt8n9Zkxe1/XXZYtvtcvWi8sWdOGy9aHlB4uBndDqtu7iPI9u+BddWW/JygDfDJIcPB4f0uxtsJfHcbCM/1zljOF39oNfoqQIrtMsSIpukGbBLFosRA7BgKcPSXG71/7rsiVm5rL1IrhkQ79sfWh39lsffv/wu8fnlhO6NXhwb3+hKePD/wc='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
