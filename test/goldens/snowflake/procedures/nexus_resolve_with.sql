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
var program = JSON.parse(nexus.unpack('7H0Jd9tGkvBfweO38yg6sFaSjyTeyFlagm2OJVJLUvF4TA8WIlsS1hSgAUArntj//Xt9V184KMp2PJj3xhEbfVZXV1dV1/FHJ4muUOdJJ0G/r/IwQ3m6/IDCm7i47Pid6yiLrlCBsrzz5G3nOkyvizhN8s47v/MhyuLobInyzpM/Oh/CbJWE8aLzJFktl37nQ3iOkjmSP9MkPFvlH2XBWbQIs/RGFqAsSzP5My/QdS5/Xq/OlnF+icAIRboEv/65ipZxAQfI4sUFytX6Zul5nCzi5EIWXKULMO/rZZQkcNRotYgLWHCeZhdpUaAEjPTxGnTxIVquwM+L+AOsO0+T8zi7AgtHKMHQBHPI0IcY3UDYRFmBFmFUgLI4maNwDntK0A3KC7UsS29ytYQ2PF8iVBhNtVLSWCt7jz6GebQsOk92CPRWeUFnT37+32pxQaBLfi3jq7iQPzOUoWgBfq8INpG/b9LsPW+Vzt9jgO8AtOHV5ulyGecEJWlBgn4vyHx4AVpcoHCerhI+wyxdJQsxg6soTuQMzqI5H5XgL6+XfkBZFi9QOL+MkgsxyXx1jbIcgSX8cxVlUVLEiWgaL1BSxMVHrSnvMSf7LaaTXiMwnXma5EUWgd7OsvS9qL6Msgskp3KdoRyC4iLlIMATiMXQKIty0eF7dF2I3ckLUY6JwgK2/0h3L8QQW7IPl6szS6lS/foyTZBRHZYq1Rcp3hCjvlKsNFjlKCN0R2uhlitNcpTFkbkEpVhpUEQXRm1Zlq+urqLsY+dJ549ZJy+iYpXPOk9mnVVCd3wx63zufPY7Z+niY+fJ2z8672OMf50cFR2/g8lc50nnDF3ECfkZFegKYWT9o1Og34vOk84kOAoOprPE805PB4fhZDoeDF9s9bz+xJt1xqfDcHA46/j4+9Z0FB687I+3DvqTKf1n8mZy2J8GtPp0cBxMpv3jk3A4/fvW45690Pe6b968eXP/+Pj+4eGsM511Xr7ce/jkePBkMtl+/vxxt+d9+uR1/95lU5hM++NpcBj2p2waB6P+UTA5CLaO+3/bovcC7pTXfx4MDwK96hZdpcea5NuzzqvgTTjpH01nnZ73fDw69mad/sFxMOtszzrD4G+nE/lXOD4dTmYd3D9u7L1+GYwD8uc2Hd/b9+AIy4hSKfa1uv/X/WkwPu6PX7FReAcYWjtsXXK+6tLIPpz0x5Mg/OtkNKS/f8VtfuuP8Xb1em+77H7svoPlvlerLb6juu+cfXTPo3jJgT8ahs9OJ2/YHDEsOMVmFY5PJ1MMTlCDEXFW4a+nhy8GwxfgOyfrrMLR4HgwlTUmp8dbgtJzrA3GQf9Q7UWM8oPW6Q/2Lk6PggnHe7a1B6PT4XTrXvV2jn4LxuPBYTAJB8Pwf06DyXQwGtKdFYSZIVGcM8qNcWiXQ5G1x6dt+MIyD7b1eOLT8ZtwOgqHp8fPgvHW5PTZZDreEhfKe/TR93Z97ye8UX9j/+sytKq/jP7BdPBboK1Am+wknATBcF2Q/c9pf9wfTgdDNsrl6oyDCP+5naEoTxNv3+ters66eNe+5K78UI5CDOlGJ8FQIt3OreZI5/UBFamYFP2xjek7hgP+2fX6w0P+AfPUiyy6ScKo8AYTb3h6dITnetCfBLiLYUOaka0S46wz/r3bwzMghIHMwGzvHQ1eBV73L7MO5VDOY5QRxjWfdf7S9aZ4OrtecDQJvB0vGB5SGB6MhpPpuD8YBodrkbnyKVMCNDoMLH3fJYTIYvE5lfdmXZqrAw+XEWaI/AG4CHUe+G9GER785O/0ehjEvre3+/DHhz89ePzwRwaMYDgdTN+EhKSGwXF/cPSdgEZwUrXgsruzs8Ov2Zenz74feBBG+A5Q5eTlaBh8J6DZBKp8B/CgMtAd4Mrh6Lg/GH4vwNkEtnwPEGEC8B3gy+kkGEuZ888Pnk1gzHcBE6oBuQOMmQTjQf/oewHOJvDle4BIEV3cAa5M+y++C7BsAkskLBrLqZPTk5NxMJkMRlgxxjV1SqFFZYilZgLtPF1lc0SB3p1nVwxK5K0Az3hDmsPB8CAID8bHDSZDnh/ucjrPj4JgOuvMEgLiLaLCEhpYj03Gpz+o+pD94Io09pMpI7x73taud99T1GzsG6vJ9RTWqvwjqyvPwk1UoOwqyt5zVQKFyQ6V2V+Mg/40mEyFes/3gAaNyfOiBHRO//LoGLyxt+/tED2CaEFKpsqZxHrm/uHh1iQ4GGGcvv/T44c7O76cKNdnTkehulekdDw6HR5u3d/b2/np559++mlnx7tHjwU7GMqp8b3H9j3v8fkTKNz5cHQ0Bk6CjrhEYo6KOxr2aPjjSUiJknVJ3/lquQwzdJ6h/PJWOuWyjrrn0TJnpLTIVqjrjcabJtHkuZV0vCV6xhDCiv0lysPLKL+kbwvD0ZTrtDKUr5ZFvo/OztDOj4/O5vPo0YOfd3f+6y9Ne0qzBcr259kVbkoUac2b+oRk/ddfur2eAiDaA34/PV8lc/yuTvv45anXPT58xDTG4dHodTB+/NChktOIjhVjKqcqr7F8/xztRY+is53dxc7e4lG0+18uZaBKw+DAW9+MGtMG8BI4EFqb7+/s/bQ7fzz/6cHZT3s/7/547gSBRpshDNidtQ9vz3W2hvUzz672H/z48/lPi0c/Pjp/8PDx2Xxun5Y2OrwubzE+6WZ/sfvzzw9/ROfRAs0Xjx4+tM9AhZG4MSiMIGnUiSMggPm2RimVbxrZVL6ZNNTzLI+L5PkofNmfvPy2nxfpmGJ7SteEHyCfnw4P6LPJt74qSPj4spr2KPed9kA6Fr/Jryh/jxYzykuR1/WO3zmLk4Vm0OS3f38zf7/7rFiXvZXWZZrxk7QzUyyRoL2ZYpMELZIUeyTVGknaIlltfyzmO6rxjm66I6zKHMY0NlMahyGNzYzGZURjNaFxGtDYzWdcxjNW0xmr4YxpNmOYK6nma7pN2rvPvrCZubkkwJ6nySLGuIKtZJboHFvJCBCn1yiLCmxK2PnlacfvZPHFJTGnWcYFyrCFTweb7KGi8/mz3ylwj8AqZ0MjELbVOoBi9nOdpWeo0uxHMSeQMhq96RFKtk1RcDSmX1bJIirQwnvq7YgyZtsXFd5TvTmvkqU31GYOM6NiePLpfZLeJMQEj5go0OufiUHk4sd/Y5GcfP4BsGyq2mOdL0RKfz0av6rQF+B5OjQY+CZ5HUymxFppc6oD1qlUZdSczHj0mlg7vB4MD0evwYzYp2rdiNE95PjudrVMU1K1XnVCVSuuUL98iPP4bIlU9hAPzj8I7Cadil9cw8H1Z5jp4UjOvvHTRafN+4sxzaf3japogTwv6Y+dtdq9Pd33XCoTy2LsYxKL3DgJb+Jkkd4AcNg44p7CMtkrqx1SRk2ceLtugys1PLA4n/QLCnoetpzxsDA4HWAG1Xv2hjVUN8otJrCTg/k4NuCsEw6w+RW3PsTfIITd7OTB+Djsj8eD3/pHmJWkrO+W0d/Tfc/QHo2n48Hx1q8+OQ81Ts5obM6TG//wBZ4OMUT6R0f6itnZ2ciaycn6dlZN8Rcxe27BrzPUx7+PgudT76+jwXA9kcAbDU2B0tvXSAge6MV4dHqCEVL/RKUGyuEJoUFjKCs4xVLGRmdzidW7ZrqvWO0btvmaWX5tZomNBFgZOyezY+NhojyPL8jq2fRJlxcpKSHODqCH3c+f3/mdtLhE2U2co86Tt+9qFKzN8+03ZchuvZhNT7WEO1WYxwz9c4Xyoj77WEsbh3VnhjqOX/zTNyfBWnZ/BJLObn/rH52u1y/znnH2/GLwW4XJKy8tH0loEriQqvXvHWEy1D/ynh/1p9NguDUYnpxOvf2nHnH32VbawnfDvPsOdhUSMyVhSI1p56yzvsbCQmKIb5J0S5IeScAFBOK0Jq9QT6QqlGNWzpOX/b2tHM0zVOTb9L90WMxOln7kG/upi39Z1L64To2Pwm1smyufsF5La0yYQLTYpo4xZcPwmsQ7RkW5vUePxb+7vrf7uCcsZp8PBBdvnw99fQyCITC8F5NizjvgqXwgDM7Nmc86wbg/Eda5vAJ28+FeCidT7aNYzawz7B+LttMRPQ6jZ38NDqYhNf09PZiGr4LgJMQ3+VaX+rt0fU8TS7WJicfC7ioh7GTXXfep92hHU/arUqDsrEjT8CpKPnaB/NllONplcqjvdTkIu74BVd+DZ5G5RsF6pECrhYEJ6uCfeBTeFlCSOiCkJrGyO76D4Q6mK8wM0vJ5l3xmhm+W73vkO7dzslR4QCowuxbL94fkOzZnsHx8RD6Si5CZPlgqPZ51ekS6ZBC7NWQw8jrhQj46oUK+umFCPjshQr7a4UE+lUODVBGw4FeWD95jjCPAMLylo5iOYmGXUdOTcfDbIHjt1g/Qy/1wMJkOhgdTj6kj8WtFf+KJU2+tK7cj5pQAO5fQncAzFVI3owoNetmx9ELoRnUfFEb2iZBvzVaDKav2VIrfCelZswyhkKNNjEQPbtlIuxsaiVGBsqH2NjQUJyllYz3Y0FiMPpUN9XBDQ2FiVzbOo02Mg1+bB0NP0ntB2yUdBzRb0mcyvV7Z/B43m9/OGqdDXEmbGKfkbIjbbRPjlJ0McVFuYqDScyHu3E2MVHYqxPW9iYGcZ0JwArce5S5OBGdCyu3T5lGyiLEaO9++51sK2X1KZinvdFBBXwq4+LlgD2onaXYVLeN/oQVlWXxHV+SjuPFsKuLXg+lLJqGTykReAtyB1426Qoj3bcwO1qOqk69RjYw1S3r+LGFrYZwPHBpOa/se4/uUQh1q9OEEUh27BnQ0Pu4fDf4ecFe4LVevDLrdP2ad6+Uqx++wNEpBXmTxNcbZzgUeLVykhfLhc7fHZgNpU8VsmLdV5WwOA9G7QpEquufuOeX9855VEoQli8HzLaLNrpqeNytm2SyZrXZ2op0uUyvRThVqQyz0tm7bM+9a0pfSXoCBK3mTgjjKTK/EWaJnBXZHUfYyzQvjoAiKJZtjd+80Z28LAM+ZL7aGvIRysf3s0YGW6ANaGiPtEKMg/Ek+gPBvuyXf9kq+PSj59rDk26OSb49Lvv1Y8u2nkm8/l629FDASMnITw+soQ4mxl5Q4kl3exv9ye3OyG9vkP9CsHJZTZGRii+yBFjNRZBy8CP52Eo6Dk6P+QbAFxvG6/9h6+4/tdz+83X7X+2P3cxecnb1mjfeUxg+aNX6gNH7YrPFDpfGjZo0fKY0fN2v8WGn8Y7PGPyqNf2rW+Cel8c/NGv+sNN7daYglO2rzpkgmsIxRP3okGH4fBcMX05egdc+7zwutXW93GVHmdovsxDG+g9QlzxXj0WRCHynp8cGFlC4qx+mX/fXnQM95vjo/j38Pr6JifoncJ52TAnjgjwdDYItAO0LU7JdIN7/PEXkw6MrjLrqh0xeaD141hNQD96+YQCtDSJtVesHRC8Q91n1uTySb3MTLxTzKFmWN9mQjcjWqlcQWwu6D4SF8i14tkWWbeR+1X6RPTp8dDQ7Cyenz54O/8UAhHCL4UVpAh/7h7atzpf9V3qWNjaUokaGLGFsZni2RfrcaLfgl7tsGwx/pjS2WrqIbLibrVm6b0dAyzr7WlM2XnwrL3u0DEzO1qY5uetdyy9ghuYmwXtF6OCTfQl/jfKNYZ//LKlBOTvfJcnemckUUjcH2bdMvFHNBL5IH4zxdeoWBtxD7JCurCApxY6SOxbbJNgwTZVCUWWFIwavA7yq6hlIhKLWDU/sC4Yg/GRKhMUoMR8bgSBOUFLLYdGKzjOjt87UYX6BFI+hBn1hVD3uKI9oDxVFsEedFBH3FaE/ikJUQF+Yre9w/oXTlKrqmXY+GNqBbZ4k/0EZY+SAodzM48VajcUPw1G4IUd3z2AG/QlG+ykwZG6Mslq3xVcTBa7U5YwoAgLL0jkf4huAt2dFCUcZGJfTGLtgrffmmDsEU/0yth0RtD2K0wA++aklGxUz3tanTCVNZ7zzNXNKd/fBaz639yNpPq3pQ5fwp/DaB4FADtc87hqUSs+3ngTdxHgjgHOVaoalr2IfN6AC2psbQtDndtALH8ywRyAVcoTyP95iihPyMDe1GU6Lr4Kfm6gxlRs9favubbzfBEg6PkfhT9k02UhtLsaJkS9zg2awDdQHxZZy8d+9kXqQZWhAzexIA8FvYiN+C4TQ8Gr1g/CqZ4ZoHFu/YrENKtPOKo4WOxtjERPmAjx1vYJ5Y0Ej/6GjIbxJ7S3EN0R3km4HmabYIefQ+Wb9LdxQbQZfvKvnKN5UCnDYgIORnkMImwBYtEwt8jgbDVxM7eEQbG4h4OweEbG0llCyNgWb7PM1QfNFo9QLjSKnKmVYca9qPgrtMnlY/QCpHVml2ppzIcxz3WZ/9Rq9uoraL8/AM5fEC8Zub7LqLPGnQU6ZDi4xJGcVsIrTcnKAGNp/yturmkH2RCD4CPwQ+75s7LPf0z4ncZZjFsYqtzOxaI/e5S+4kKnrFvHOb2LvaTG1tj1BVvVhMa+2PVN63a/DKhHcUX1w6oEhOr3o+aJFxPoxidg5ouXk+lJ7dUqRCBMWhgDTIIjiyuQiSwE0g3J3gr+bZUx2PFMlyR5Es4zzML7HQ5FoGRVQ7NpcsRHA9NVrulc+P2CwJbCQQUmmJoEF2eoGP9HMcvMVKR1yUArayUxEXmXA1FadKzly9KEcupCmlpLehwpI3JdDrT14Fh+Hz0bgRBGGr5lB0tG4KSYqmQvAzsZZNx0oDgG7Dhe77DjKBtRJVbXQSwlWPl6mhhqUz2SSTIZ32xFG3qjnKxxSyqjmUIZv2bHSFTYCc5S80vko32F0Bb1/msaxxeNDjk3TBqjEGiKJZb5ZY9CNkR9U7hxYZ6zGK2WJoublIpWfMk7EOBJRlgTTx1Ezs1RrSZngX1IGA2YarF7V3gOk8jj2mTYQZ0bMtoGZLzPSW1Jwl8AEMjAbeVaRJj3Dyg0W0gBoEK92pu1iSUgKaJDeJIMLGFrbN6ujcuRVaVFdG3QsOxsFU+layxsQUi8iUJEBFl7kVEpNt1bPQ4p3DfHJ8+1ejqNT5hycbUvIMKSliQIIYkR5G5oOB2YhqO75x96Jqz7cG/nk86wpw0lO+81ka/nr15ixAUDlpq4PkOQ3hcYXyPLqgo8pVDlOP6hq84jIqvJso95ZptEAL7zLKveIyzgER9L089fD0kRfnXpIWlzj4XpFSG/Ttzuf1fSf5lsJwFnCJCjwZFjZe7CS9Ql567v0vkAD+14syhNeCP5D1UkpI1sqXiMFCd2HbC6L5JV5+kXpnyIsSLz37PzQvPJxQAQPHI9xAlCw8ekzTc1xJjkgBTROcUe9KSnDyW8FPHMz1cKQx/tkddB81R8CpBDlBuas0QxhECfa8Avv0xLtG2WV0nXs5+oDbetcovV4i7waj4xXKLvDmDC0bNok+enGibfrNZTy/JFtfpN5Faof9upthITJqbBYFmzkdbAy61xiR/pc1/18vjz7m7Fx6NwaOXUQfEBYBKI4zd10WtBRjLb63PBKa04H3/fy92mN0EcWJTzCdzYEOGxdefpneVOJzY1/n9fcjrXMwdq1OzsK1VPidFtF7RPLAOTxPT09wJI2ym/lodPAK3/iTYOqJ6Gam3sP3ovk/V3FGYymwGuU5tHwP/X4dZyinLfSQHnu7j3FEjxod9WYJU0el8/eCZ+CREKk8w6YOwvyAwX+pNYrKcLDAWphXYEnyZMY9vxMVI5LFEUf3rE0WeeP1dj8qCnRFmA49Ydp3EPypdAAYgGy9uAyWk5MX0QUKMfn+SOiL4wANhpNgPCWC3OvxYBp4g+F0VMpHj8avwmf96cHLWQeHEBkHB6PxYfhqgIV7nwbzCV8Fb+SP34LxhAQmJAWsOq8wGZ2OSVI47LtDXqIGoB/+9+jg4HQ85qnmjAAjvowlzgIVeLPO4BAXPR8EY3shjz1AhjpifxHDq9DaVP9ES3FOpGmIvafhb9A3XZSsQH8fBpOD8eBkKuBCi0E78md4OhxMYYXJ4MVw8Hxw0B+qQJPTpAANp/1nfE2TN8MDAKg+DxMpRN92E/+0myicYYgbTJzM0yvMS2iqkHsVAZHofn7tyEC2Z7J7lWGNvoW5Y1XUe/TR8YJhOV7tgfmiB4apLg8fbR2Mhgf9qRanmplis5c2ZbOMpzHFsf2JdGwvaed73fsYycoGVfaxwaDOdnUG5VjYYDxbk1rrE0jeZHHWRnWG46eoyfZZmtCheiJoIDbZqYdLatBG7SjfMhSjayF3OWYdoBv0owH0S9s2HJyRk/VGtzSuh3BHQUN0O1pjGAehbjBujR7Wmcit5tB8eHj/NBjY1az+kM1xy9muPtlsvE5Xs/pDKjd145GdrasmwLwpNMbA2/eeH41G4y2tvEdUI/1nE/PDLzyli/ifyIQwVVcKdsaIOSz9aoXLraUZ9L4tAc+ffm11sAfybw3QxtWsIb6ofKIBWvWzCWH9e31AawM3hLfZej2U+i6XX59mNWeeHc3q885c4GjMQdsaKtwms0kGBrVcuKfi5geU4Rj6DpGTCKMikIfOGJpxhG8TGFxBRc2WGn1ACY8ALpfE4vV1RaaY9CZk6xGrJStgzo5R8t6xTgEFsdbng/GEUbAt0K/VVIWbVo3Gh8GYF7AGHr7DfDBpgA46PIGoeXs2u9sjQ8PY2GxK3KO5/2JLTuvPuTA2+hnCdnJwXX/2HWNzYSsT2CzwlFmkL6OLCwdKU2wX+GzYccIV/6JhCMlxBs7ZvgpomsgPtN/X5ttTTIM880jjDGXsTOO+YOSTumFU1JyFzpFIZrkotgxEijc1BjPyvoyvzYEusnR1HUKLjCajUcMq3QZ2vsq4jzdBDLrbTIMowu3r+lvhLkSMoOAZEVH6OY1QzN7oJ2GW1cATSHFCFyanYJYEjG6fEH5QYRYBugSAnvKjedvVnSaeEvcXtduP07MmDpSE8rYKOcdnmChCWfu2PneQ/4EPKnfcSs54NQYcahBH65ckqCifhTUpqDkfylnWnBNzX9QwidVU7XcBEo/gL2DHrI1gbU8XJ8yArUt2dUgOcgWQQCOAe+JJDA/cqu2/BbU9VLsCykd/q0dPM5MFuC4DR+fv42sYglohAerR6cZJjrIC1mZReeE8cKjavR+xGzD7qJFj+plfClo2RuVceb+oZx9f5mrBL5Cg8wWtrlGWowXqMq6arFAGODF4hqfamvVuHM32tWb6GTNJjwo/MDlgWhyxJICEnki3f0J0zuPlktotAKuVsqQaToNPp3XEGYZ/axjR0prWMKI1jGgNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSNaw4jWMKI1jGgNI1rDiNYwojWMaA0jWsOI1jCiNYxoDSO+imGE0yZCeY27hSUBjwkoQq/JUDBKZE+Go70va7Txajh6Pfwm7DLETL4h04vWJqHVmP+b2iT8u7zt141Cka+urzOU5yQS1gbjKZzHyUJ0TsJcbM5q4Plo/GKEg6lSywF5uG9zJkXavENYWk0u4PP3152J+oabX6Pl0kzFoAfJrxls0Z4Ns2En1UHnoE0IYy+sXCOdhPLQKxNYEn6r63s638VmpRffdlYq9ydC95FAS5JNKgsHy3gDEetP3zO2lSIlJv+9sWyYlg6/TiLMkoncNgemq+vq9Jclk1o/82XDTs2kl64Omue7ZD3dItUlQN021WWb6rJNddmmumxTXbapLttUl22qy6+f6pKG/badDcm2WDIzgo/2TCP2CvZ8l+7OmuS7BL0Y+S712Oli09So4k3yXtqGk0m7QiJHlaTuSlfZHIfk/8CyThIdSqymAdykREgYn+j6GiUlUq8+q0YT4GPkruQrMBkWUQvHycKn0fTV8Pi0yBBNjWKe6ICUO1J+2ll9TF/YWp0V5NY4q7A9YwL2y/7eFgvHvq3Ee//0qfxjN4tuPpHX61kHqyb1jBq4iv5dPyi2OnYVyt6jxz36L9kE/AIc4l2TuWB5ioSvEMfeYaFuItAdIo59vxsW3xonyF93gxU2FZrEij8BHmTpTZemJGN0VkWDTeyf0junFcqIgjzA0o1RhJRRhCoTaJpxKCSMD4Y5narLOsZeu9QSR2/C1113CAmnMnMfXqi35rdi122QXafteoMrSLXODPQOuO2R9bgBNPomDx3lJDZ0uhzFnEMRiCkKKm7j2584MkDdM/eyf3ISDAk5rTpwRtWK0wbqVx81S+VSHOPg/GoIZk+RRJnGbcoQsh/K2WFlxs1ulrMrnH2wMoXsm0QxOp6AHyug5IM9OdKyWVIlyk5OT07GwQQ7cQo5Vj4hUllW/t4GPwgPhiVbBgvAlzleOd99Bs+YVrfkLL7mFgIbfWKcTMeDkxOMdq1vcuub3G7it+Ob7DDZmnUGw4PR8WD4ghxlw4nSsv9KA+iQqG62Uk11JdQxQZ0CcARUkUSpZnjXWZBIaWBaXduwTJ217t1pw0LYwOrX5cJUR0Pg/eFCZw1eR4GE1pGtSonTWemJKO3E1d7SVPf7Mk+VpboCB+PUWbAL9q8fSkt1w0nKeXQtjZXJGUdbaaD71pgn39K/6ZPhJhCW5grGavTDcnyhN4SNwKhNVNttg/wYh5lcBfI0i5vBqCjuEVlZuVqslAp0rtw83F1jmxqIEUYpKlCYnocLtIxxwpo6truKIhXbEAsvEHvAhFlnMh2NmTqlDjUF1d20FFQqp6RwcCcdBZXqUFFQvR4NhbOtQUFB9Sb0096sBvVUYGSjnaDCupSzpItyugkaVlNNo3I5zTSwqIxiGpXr00ujaTm1BNWraaXRdxNKaTQuo5PGwayikrBBBY3UjqmLQmrVquijhfK4qGM3L9IMLboN3ReI2Epaqo9iWy4HgDXeqRi93ocWxcxp6XoZzUHWbl4ADOzp5KB9PX/80qoyO2P6NAXSSG7I7rPewqFBLp0nt4wE7xniNdYMLMQ8lpil/z3j+TS9SbatBpRERzY8JPnfiWLRXQ3Gd9wVr6bRFcrDNJHPpcBtQaKFBlfsXkMSxxPPDiNlvIgkZEkaT1vY0sXLVvaE8UZLmSre2tSSLJ5jd81dh6umu6qulBna9hhI6AYIpLZuCWvJd9pqoVu1oe7m7H0WLRcNXqWFkhIo08HLJ1yzwwi6wUs3w34KTYF83j63P7FbNG/wKd19UvGLkzBeVjT1GKhFuppfNnhXrwkqprNFy0WT9d92qdKGXD6Ds3X+32rhcqike+d2qGTf3c6HeJlCCQvtv5V89MxUifWmECgzxbxBKe2TAK6WbCPL5kEnsAMGY43guykTHSRxkZs4oj+Y+tnb55Oiv2kdEx6iGkQhUJGiPDQM4muV51bvWyFXvHv1PMsFcBQfiT8dK7DD0TJ/jFAkwmbe/NxQRIQXv9xRYjKkWApADwQakEGgCPGcwiW61EiMZ5gXEnEmjgoH5tO5uDGffYdD7hIXYvmBAxd/IfSdgEXFQhwDj/lLkX66jkH0vtgX2tcC5fMsJgZiJmp3z5ZR8r6rHLTue4S4PxnD+HNi6GRshEQVtqkj/pdEFDYXgCj6SvfV+XI8mV9GyUUJgVV9aslWUcQwtnVfMMVi28lWs3UqDpKko1oCPq/pku359zKxXozmkOj592phntesI8eLmVWK8Lxmfend0qJScJdQMGV2/m09cd3VukxS522qhHS1Xpl8rmKCWzSXlxZtQRB1n+EpPa9qV6rgzs6qQ3hXW5bJ7bxmlciu9lhfWlfbuQV19YCVy+iibpl4Ls+3cFqXP4UrPSsy3XDBrijkhXk3MQpjj6rtaGrzdCVVZ4mkrZwQjsSf0O8croengQfoQ+xByd1B08A7JkJuPrYCHDZcGwfcG71ZAnhSSTjpKItu2cugIVkIawfNxMMSNqTGw+FdWql87eLnR6P+9A7qOorNDYB+62rIDLdxjjg1a50X/aSo50NiOuHnJYqXcnXrWlXgYO/EtuJ6w57bbbz31qai3cRvyaai3crvYyvrG7StfS+gq+viY3ieZhdpUZCQIm1Ijy8V0oPNx+mnIydaUqUOA+kUdevVFqsrqW4DRkl1CaWypUG+211NgysMLIA1dXFyQeMlpjT8FdPT0y9YkVZ2drR0Ou9qFNSM0XOVLpAam2ffGpunE60WcdGpGaGHHuc2p097p7Q83r8Fj1dGF9U9rqCgbG8ragGsqDFyZZd3cQ1UqQGsuuc6TXTs/fYvZX5CSqo4j06DNhXV1cNWWbHOwgylc3lF7dxaNE1WLXJJv+o5r+hQP/6V862xBzrBqIPACkkp6VujNXfLUG2aXcKiDLLzS+UxExFKwmyVqIP8ogRM/BBlMQ6mQBqco2SOrOOcR/Gy43euUJ5HFzQLo5xfn74ee9kq8a5XZ8uYBB6IE+8MFTcIJb6XpwKYN1HuUaX0ttfP33sJ+n2Vh3SJXnQRxYnvRcnCm6fJeZxdbXc+r8+Q4hgb60eLLF3zGHftpRkPaJHjh1b+JkCCXHrFJSLxdzBcnCA4iJZLBoMM5enyA9rqeedxhqOd4Al50e1h1DLVLT/WMtUtU90y1S1T3TLVLVP9Z2Cq/cqg3a2C/+sp+IlpiTWIWDO3Dd+zxoX4AqHCmNkCsWEk/tpR/p7PwTCD7UZkhaQK6/lXvVtjrZXVmOcD8TbhQoRhWAmnJQJrK4Ubi67t6vXrhNiums1t42yX9l8dbLtqeutH3F6nZzPsdmkvzWNvw+5uEYAb4HkbgLsNwN0G4G4DcLcBuNsA3G0A7jYA99cPwH0TJS7PMsm3bFMhwCi2x962V7DH3nZ31iT2NujFiL0ts3V5OjvWNOa2bRgmyqAos8KQgleB31V0bYlojkvt4NS+QDjiT47A02CUGI6MwZEmTF50uAzaRvT2+VqML6qDrOhBn1hVD3uK598DxelvEedFlMyl4x/tSRyyssASVHFw3D+hdOUqkm7wFqBbZ8n9Uan7qqDczeDEW43GDcFTuyFEdc9jB/wKRfnKzGrpYZTFsjW+ijh4rel4mQIAoCy94xG+IXhLdrRQxPz8Kb2xC/Yb0Jd4ErU9iNECP/iqJRkVM93Xpk4nTGW98zRzSXf2w2s9t/Yjaz+t6kGV86fw2wSCq47WrGPd05pitv088CbOAyEuI/cKTV3DPmxGB7A1NYamzVnggwg/DleGU+FBCeQeKxEzVD97fmqIy7be85fa/ubbTb3kGTxG4k/ZN9lIbSxbbLENns06UBcQx1EtSlzxlZA7/jexEa6IRWscWBqxhpQYEWtEwCUzYA1tYAtYIxrZ49UYDWW8GltLcQ2xUMtsM9Q4FkY0IRwmpnxXyddtxXueNiAg5GeQwiY4fhaMJxb44Jjn9ng+so0NRLydA0K2thJKlsZAs43TrMcXjVavxGHXRKeKY037UXCXydPqByXkAgmTYXSmnMjzdJUYN/hGr+4dFsLkDOXxAvGbm+y6izxp0FOmQ4uMSRnFbCK03JygBjaf8rbq5tBIEwLBR+AH8Ig2dlju6Z8Tucswi2MVW5kz2Bcn97lL7iQq+lnnxeC3YBiSd5Ft8mz3touX0H1X9QhV1QuZTWk3WlZdhnon/fEkCP86GQ23zGeunngrC1MigOfcHgBPAL8rHvWnwbh/5D0/6uOn1q3B8OR06u0/pclot5W2bwE1zbvvYFd0LUx4R/GFK90ROb3q+aBFxvkwitk5oOXm+VB6dkuRChG0ue/bBEc2F0ESeBgZdyc8IJlZwxG8aUeP1pRfYqHJtQyKqNtlKYJtCxFcT42We+XzE4lwqM85hpBKSwQNstMLfKSfj06Hdh7CRSlgKzsVcZEJV1NL0Dv1ohy5kKaUkt6GCkvelECvP3kVHGJriEYQhK2aQ9HRuikkKZoKwc/EWjYdKw0Aug0Xuu87yATWSlS10UkIVz1epoYals5kk0wGU7j3/7YljrpVzVE+poxrZgxlyKY9G11hEyBn+QuNr9INdlfA2zecpyuqyoYc3sHodDjdutfjITh5NcYAUTSzJ1IhO6reObTIWI9RzBZDy81FKj1jnox1IKAsC8icRcwPCn1CktUa3lP+WLsL6kDAbMPVi9qcPNNQpff1ieCveiBAZnZDas4S+AAGRmN2YTAjJLMWgJHbnNZjnQ8Esh2/84HCrON3rjk70WlztbSW1a15fGse3+ZqaXO1tLla2lwtba6WNldLm6ulzdXS5mppc7W0uVraXC1trpY2V0ubq6XN1dLmamlztbS5WtpcLW2uljZXS5urpc3V0uZqaXO1tLla2lwtba6WNldL+xzf2lS0m9jmamlztdTI1VISmDZD1ygCt8R79JGEiiMBfVdJgTISxjdBvxdhHi0L/OE8S6+U2L33dz/7nbOPnSe7fmeVFPFSCQE8T5fLOCeWfzVCLZM4wFfR7/HV6qrzZM/vnKWLjxX5KYSFJguPtNHLDeMGMxjcfNg3UFecueeD8WQaToJgKB/kgmnYnwwOg3Ac9CfiQU2WngpbiEl4Mg4mwZC1xFa9KnH/0y7i1gZj5QZU1dZSNcyi6to21TBfKjcpg4J2hoosmhe6+rdM9TtfZSS8Dg6FRlRKJOBOcVuTk1oBVsbBdNw/wJfDePSaxVcRS6AvcKLKrCOVcAo4gCpOrQ40ckoDUU6DJihtmBKaA2009qzftR5paU8qc3WbHsGzU9Ut/wp1vlggJXpfqsv3hQTac1jwUI2m24ynzMClypql0mylnvVJpYFJmZGP8fThehonML0F5m90HHaKqOaZ6R26IJJV8f0bMoBJKq98zjeRW8xZPVjWVzHxDHgZXV+jBKyGF0jCwhYDSIqoA6gJqwWfdO6Y3IkzUo/YSdf8zZA60R8gdI132bcEe4WUjNVnnlYfjFBA9HCqEdC0NRgmIFaPJn1iPfLQNAX9sePK56v5296rxFc86HhwGEzCwTD8n9NgIm3RiGefJzxouDJ039ulZhYfUJbFCwSiz4n3e4opXO1TRO9REp5F8/cCwTH6J9g9NZPodDAaYpZqXBejlPp1kUppZMcrWxUXajmjORDtrzjUzDMQOD0PT7H/+NaDn/ydXs/7wXN/2cWOUz08OSu154+Ko7GFAGgVINStlVwXOFYaRgXq3i5qyEa1ot4O5wNt19S4/5qacA4OXgVTRsCIl/jm4wF18UWUJt2qIEDUSd3pN+oIhWW0EsZU1n3ip7KrhYgyOKewb5eZaPmmt0qnjQo92eEv7cmiSz9zQnK2TOfvuaZasiiEY2HcCw2neAsyZ6FjcH91R3krIMtrCbiqQZJuvYPPHDv4rN3BZjv4rN4OPqu5gyR9VLd5jLbN00dq3tFtGhRLwtF5Y+E7iVkVzal0Mjfj3zcFAOtqEUaFrwj8WBoxbGKtsKd2oL5nNec0iyvGtJnimjZQ+4rNEwuTGt3YkwKY7vm0xB6CxRG1UmUt5awlewiWJQLpkvRgNLtbVKhO9aw993u/zlCuypuK/RNuRIYn+/JaPduGDAuYVlGrsjtKG0r7Epd/aUeEJJX2g2uoZljg2HhWgRjgvBIztxnCU0x5j6N82Y3QBQ4Je7eKcKVgBG4/4XkR5vi2MxTlaaIWrZZmOFlYG2P25eqMGCbIJt7R4FUg7ynvL12n3uLsY0h0+PIciSXdQZi3cf81pdSThqHelIaNw725WpdYvVfLZf9z2h/3h9MBjlTESA6BpLzSiIkiEdPiBRLsKY6GMjgMmkOHN1sTPpbmDSBEF4gv1tvISOxCWlmPlHKaHPgoN4r2QOD5auhwrSiHJ2+2JjwtzRvDkyzC7YWCrWKrr/fyfB2EbtgzyayVXcUMclqdcoTH+iYbyjZfAmHWOR269qLNGtJmDWmzhrRZQ9qsIW3WkDZrSJs15EtmDZFRyqwHhPExqgPyxlL2ffUsfXeQmK95Lr6Npt9bO+PebZLsmWwv82t3eM9JpLPkTwEf7cooewWogwA1bMom2IGuZALfsKrF0EvMOgf94eHgsD+1Sk0NUt2AkYxUN7puRQAYBhVslvLGNlwdB1/g5Xh8+Cik8llIEO/xQyq4rScqQ4T69Mnrfuri/9ARoRyrf9NBrn83YpRqIaGlRkqLKmnvXloZEfrmczrjC/rgy8Pti/Pp07PFvTe1XvNu5bi3GZO88jI+cDCcTMdblFAYI1EA+V737b13f+x9/vSPt/f+37u39/6fd//dvf/49I/f/3jof/5v/N8H/u7jz6Tk0eftPx7iP/F/8M//+PSPt1vvfv39jwef3/be/frWu//uh99pZ/+I7v9r5/7P7+5tXZFX/E8ZWhDTjU9RkiYfr/Am8T9ztPiUnp2v8jl27+iBtv/96T96XaoLcEBzuwI9tnNUhERBFdKJmOA3cvGoNkqNRxT9ZXAs8gyFFtvsv64w0s2HYx1Wo9W+uKhNJLFDAosNSXr/V/zs//G/KzaC9C2Wdx0VBcqS/O3Ouzua2Ww2my3+2Nv5vN68dt81OohVJ8sgPUTkEsD7tEjv/5qkBf+J+0TZ/UWErtLk03WaF1dRXqDs01m6wjr9X3tbb3/YDu+/e/uP/353r/frf9/yFJDlhwt0Hq2WBc6XEJJ5fAEQFCgvPuF/cvJvnFx8Wqyurj5+Oo/eo09JSvr+lKT3+R8J+pSslstPSfQp+c/oE+MrGK1IV3lvw7DAswqjxSJD+VelzXbw8eVTkBDgxMtPq2SBzuMELT4lUfIp+c9fo09JWnjRhyhe4puf/LrO0g/xAtdJCy9HhQQh2Ynef2wWjsQy6DJdLlS6VwLGDYNq54/H/udPu+TfPfLvA/LvQ/LvI/LvY/Lvj+Tfn8i/P+N/Nw2LPLpC4SK+iIuaoKCItNa63/7w7i2+Lf/Y8R98/jaBENLl1QOFYKGJQ2eG8MUdLzn/bF6YCfp9lYeiYkgr0qPMeGrJA3AdCw/cguobpD47Gh284h4cTFPBbhXx9sUvefOCsy8YL9HOGOw7mJPa030+DoIQC9tMPmUzFnAiiRp06LpHJQoDlpqwblgUZofjfgNSNlLoNWgD8jQMdZREf3GGcHIJl1VAjaEwxGk1G9snXpVAsBOzYp18JOSplM2TLYg+aBPTU/yXuRZlEfLpWoR2ccx7v2Ki2qN4XkQfLe/itsguNd4g/3p6+MKR2Kzs/VE0W+Pt0dYWYOkyTd9Tq5M7MHtxWD4YuXD/5ebwVXlUoIxNSrVpMIBuWqFqiuOFusfAZBtinlDzQEnY0anQXLmr7ltEXUaiGRNDCrvuHqhVx1+gAMWvouRDtIwX3dLRXRcB60N86ILkD10oPeGt4MQG2qrcDuSSbNEhtT4AdeOopyumgDZKoyygc6knAglknZ5Qt0/OoiGshqscgHRdcElwNTsO00KxFu0lvdw8AxhgkF013tAFZdCtlMijjLDh3OZ/EXcHYN0J/RtEX3WsiKTlKHZT/i2wGI3SKJFiCiqZlRO3ZnyVzbSdDCOlsdPw29oB2Wd3D5qlh+xCs7slib8cgNdtWcUbjqsB3d0FmmO5xkrfZUtngDZZhV3J2FOCGJmpcyXHE0/PYW2m96MMQjEQopI1ABtU3bimx03gSgY1+Vydft01BMDbZf31iw6JZGE2WQ8uYirl3L9ygiXPw0jHSCxBQ9n9CuTE5M2Bm3dNdJlrmI4EGgB8u3mtMOSV9xf21wG31y9Pwduj1mVXqLtVC3tiBmuzX2VnGCahYiaJDICUrJD2GDuFQaw7ddLVKi/CbJWQ9ElK5IUPIW5OG9Svh2M64C9l9ZToQTeXKCEBIJJFjB9ilXAOy/gqLmjXIJjDU3cwhwL3Vh7AIUPpNUpo11WxiZoFbdg8quosQI8FJDjL0vfIMJW05oNXfSdhFWuyNZwBTQh06nSoi6uI0drUM4FfenAKhpRZ873cxc2YD9vlNZUX6/Kq6nt0eV3lzbm8qnxQdtXDhOAXb2/34Y8Pf3rw+OGPFJbi1i/dUemZjJYLYDHLLCVwmOunLcytMHe5qmB7/RoHrWGMfMcbttfI4ByeMs3qHPCLzJH3fJXfSdL2cfD8dNI4a7tsVWbHb9HiwKZ2BRzPN60RyzoOsIQGi6yQFkdvHkaeefaKqO95/C9XqHd7xos7DaXx7xQQ4t8lOEJ5Lo+qQCJU92J4v+tRwXvu1E721FZfIOpRGzbo7sIGVWCMNaqQFWdEsAjmfLnxO8adHqXsjilPj1LmK1aSHoU88mTpjalc8XRRl2Euu5EU5Y3B+ZuM3Mv+b4PhC29yerzF7xhsa9xrWTgnC0eSEuBM3GbotpfBkeOuFV+s5Mn2VYSs6iY41/RZusoahTnT0Z8LWfZrVxGgSNdUHCSHjkmGWBND/lJ4VWwIjrNa6PyrI3vfSXB05GRIwEc7R2KvYAPVOiDKr9FyCRhYfgJH4k9TB8XabJvH0g6Al6fPJg4U4V/sKGL5KtdN9Q813fsVf1KMGaszKMCtznJNsWdLUI5DJI5Oh46dlJ+si7F+FquxOjZb2egd3yMncZseChqZGhfMkg3fDnzGTe4G3qbxzWBpyJOQAy0bmwrROYWEIhOFmFJMyK9ZTGmtWc4Iq/mBUlGzvIguzMKvPJfL1ZkxEVkmZyHLwBRkIRxfloLBZSEeuTxKbalCkh7eu9FICoKY/zmVkjjjlyVGaivutuJuK+624u53K+6C3FsYKfNyKbDebnLyDR70yMj8oRDykb0yVbVDBK07PvZao0PegRh/8LI/fNFYVSxbNWbWrE01mwyeyacS5iUp19YPfP4FseNuBbxNyHTGDWw7SfDk9QC+kgJxrcLC+oIh8coUXJkzmsqs8yxgcXQsgATfrHC0f9fBqJ9CwWxVZBIuO2NuS9OqM1ZiaFp+xtS5nyFsDUGUFYjGqRJMDzH+5RwP3Yco2/Q5k3vrPiS3G0FsGwmksjorQ6K+G4f65SjUr4NBDbQMIjYV2S4CeYJiw6A/tuCYLXQVxRPWwIZirsBVroYSw1wxqyQNtwVDYzaOBM/Cip24++PM9TiNzjLTKzU5yKxJ41NsttvAEXZoYofB4MXLZ6PTsUPZpn23Qt1dp0w3W58KSKpmmSD8aJ2do0L11ADVt8+LYlvo1lTqFUpwNizXW7rmCI7UV1OlqjOiU2n1oN+YHrRc7WbRi11EuO5GEyy96E9f0hDx1gSCXyZf0cHo+GQ0hAnO2LjOHGeq4qxWnrQvmcgM/8WgWJrarwXvbcGr5qXKC5vdtKR3TePaNlMOSH5LGByTqL2YVmwoJihboFWt4pAKN7kKt+PFJheJeSmr8bvVucZXv2DqqRXNM4RDgnDj9qMATyNNkHEVEVK8bTHyXbK0tdRCIcCxexr2cBlfXNLdqB8g3uHmU3Ur6vqqWWfEjSEpLz00w+pafYZwC8YYD+0hdWUzazqBkg74RenoQaQa0LuQuh0SNtv3oI4H42lvLQDhSxCCiP5uCCTWqBmYnilrNLuoBShrJ3VAZXW7Im3wIWTu8yaiY6pgQ3XmvBIneb3Ty89UnYOtnWJjM1iD6zhJLJqrL37q6DwYRrFJNUAncxlGK8NNz93WRCLTRU9rvTb24EQyccLUC3m6urgsar8CwOvNJTvR22GbE1TmhkWvDLJJyh05Un9b/LBod0v5mFgy6BK+eN56THkn2Ae1QQifLQraIl3NL0t4nRo2+TbTfS3zVqmqGewuueTAb9rVmgKcKSZinbTs3PKIo0GwzhLZHt1qpi5RczLtj6eNX3Jkq8biprUpcJtoDB2KaLfcREGavX3SoSwQRrFM1K9yhqqhMG7oYbJG5gKbAtUaox+v/d46Lz4sQ5d8pOanfCT+1A0YbXso23OJiOCqHSv3rVhMMc6NkftOTC5pKfHVjsrWudckqvbHXdkbwR0CBovauAwGDpVxFQAcGuOK1VekK6qWodgL39iOLprrE6nIwFoa8UavbN0DW31ikVneMz5FcRL+c4UDu6XJmufbGfG0iRua4U+17uszl5rLiO86UxGhLJhYCpzP6ehlkWNEVN04uXBCGYdu0uh0TSKGwcBsZUgn4m0Ebi45gErmM+Mcsn4sJ1FtZzuQvK39SKrtrc5zvAO76xxZlw46CrF7m4AU25sR/0u5QI2dIVnLVgV5b9rwBWQ3N1gHY8msAXfIbqLR6YuX0yYXEW/Q+B7iDa3bbXejrLB7lJsiz6Sar0/LRkpt0Pi7IP1L2VqFV4LWWlpNaI2l8lfGMY/Oz9H8DnSht/LqNfnudUijvVu4DRtQRJoklsb/Jy5cRk4m5vZ6r5aP69dKGW+o+WtYIkPlP5yn8g6g9WMtPrqzFPb684HxqTWDbs2gb2MGjePJZlFc4D9AgkyrY6fcAkGAaTa758+DA7vsVea8CZqt48Fpb17PjdOG8zVJsVi6mcR2n6c2pTn/WMWQlEnrRK3csnZOca35UWVMspKOOBRcPQHrKdZJeUxQnFuyajSt/q3EPPmw3CWdd+lThna76Gm+SR3tlrGl+Sb1LKTZmt1br1xqBUJr216vLWo/vWd2Rek6D1pPf+dWOSS4cvldiX3FHoPUa9KewYTCWl6aJbXkFVpSCV6oFSPWqHRUNZzz6m3QpqK6ei1XVhRYUAmkGl0CAwH29CPUdETAAVynSFdOBamucWT8WpFRgIFTPbMnHYU1dLVg560Sa//Zi9k2AnHXtZFY4Oz6qrTMBFRSZMb4sk+D1jY3U6nOiPPeDibOFV2Bva3Kef7vsdEULJjlYrvLlCHmpkJOxSJAwY+GBAU/WmUNR4VygrQWHjiK1SmYxlhw6VBMgx+gnKaAQzXY0rqylx9Z+imR1cqqmTV0ac381gjwGn0QnLgNh172T06CoV0K/2Lof0tMUdZQh1MxGkFMUT5UsiBfpdg6yVIWgKGC2+m6RP9SpiJpqgqBU211D63uob7ugVQmLpXEdDC6Jkb9zAbJqsylUPE9PoxDD6lX81Si6VbI2huuhXDC5VioT0inOVttkS4XYXpOH7zJnxINOCQgEvBKYPtFNQkNhyKffMdcR+V6JtP+NAjHp0f44UYkryUPyuSPbdCXMQNcum7M4S/5TYlDbPE/OI+TRciVHBt1QxDpcLa+lFH888F4Mg0nQTCUtD6YhsSXLhwH/Ql+I9RKTzlnNJiEJ+NgEgyn4jdLNuLzvCNwfFoghqY/Tat8Wq7Z5tNCbbbQqaAFVyW4NCcBhMwXnHu3czTXbSS5uT6qFQLB9477f9vSQ673QAoRvcJqiQQRkgmk8cLA62G5sb4tCjsbTKQU6IkUDCw8lyM8X4kpVE3AAj8kfq/KS3GfqzjZ06btxbtpWB+YWqSpSzBIWKFGFa56feWx9dFCU03QImPaRjGbPC03dRNGfTVXLU8/gyvpuy6zN0xLKlWniLjNGCCTjZYaoEE6MJEYYocmD9gF+bRIMyWflk07TdMMwcxMxnBMN01rSiDTerpmmtZSlH2wuqKipnVVk3ZeMZ3PV1kmslLRqoqK0CQFjdJwTYLA8Q5VloWLt1ojCZelqXh9cmYdUqBGz4mxP45idkzsW+9bt9mV/URxqVcyn7AvFVlPYHtbxzKVFWxKpAZUYn8nsN/WP8scxZtruV/ueKV6bpfNrhP0rq8SZnJha9xtiAOWg+3rp9c3T6mZgQoYtxIuhBpDWY7dvuOYMqMmx5HbLzmqzpbyOLrOqjlzaZOLnAa5NkhqT+TcJMoeMqMcBq54GdUwcMXLqIQBvfPtl7J6/1PabDNXt+MXZu8kJpusnUCgPyXcgAJL0SqUOpeswYrva8FkGQdNS6gmi/5dH1nd8VOYgsfeIdTybMQYTTDe9omW2KZt2O28sXe3olKt7Yws5QGoalvPRqdOBEMdRHccxdCoUgLW0nqWKusBvA2X+FXCJbrxllh3U14imZtW503lXSg8QK3vJi1mbQeNmXv5ntVSyyxWZiqwF6ioreoBALqNhltARlIxeoEJkzAzE7DNWqziMxQ1SRJRue2QnWQKZJu8x3sVLALEHOrSTqnC8CCwsZoO80TmUK40tcYuc5spVnQBopi5bRWVC9AKejfU3QB3YWzTk1UhgTNKImJEi0Tcm7H+w0M4sbEUF8sxUXy1Jqu2teXCMobEtplTUksRLXowlERGhk9nVdCdZLhLvNJYcknqvFme71RoR22Dk2SVYETBs1u0VopObA2VFcyxKaEOVVmiVNdbaR/4/mjFhl5K+67qorSPGu5rtEiRGRMh7A6bEiDWZi3KY7atSXI0zVnI/UfdmLbvOhbfyttf1fsejksQZulNvtG3veDwBX/aG9OgaJhlPYKWTC8HL14CuybycKQEzmrQTn3scSS70/LUUVs0g5qZpdKQ0E6NrL4/itHWurLXnUlObZD3Vmr5IjnN1Id+5vvKAM2UOY18Y3ibdRxjLG3resUwP2tKGUyuTjAOdiLhU/ajpwaRwKnLDE9NRrq271Wk3LSk2tTSqpHI7FGyiBdRgSrfoi3ONJSjxZOEalAL38Zc/zeSxe2e98h7ut+mcrNnQL7nPYQRnI3U12K7jUvN/ondbDymrc0hSHy0J8e2tuWYKdvO01UixSQ5GUFCwJXNXiwtj6/77hXaOhLDE996MVFHbGZxyJ3Q+OVpCRiVE7DpjagRCMemTWdYoq2LbkabL7E8X2KGUHnATRvzWJuFMW5Ee9gau8DhGrnikrLfTQof4BKl6ROX4M136LWzSha+iJIpgl2W+GjR1y3JLhNmHR9AV3ZqdhkKhp0XVKcUrQtLd48Umvz7LcDGIria4ghfFdb+2aKHrs7kO6Hl+3mk5+bGDlJkvhq9BSBWyJSMS29GCTf21WJhz2YIg6XyWcHwpzICRC5TNvKIkqy+Sx4hrbYFKMBKXEhAWojrAGLXSPmpGLZH8jdgdkgxhKj31Nuj/LRzHnhNyqRr1xeQoFqlIspCtLhA3Eaa/W36uIgt2/G9BZrHCxmzUBZUnE5zc9vQu23o3Tb07rcfehcDlB1ythMK64JPEkqIwM3+NO9AjWjYuiHHifXD/3Z3JA+fSa3u7/plAmIliaJpLUqo4P0HPs/CovfrKC4bjjaBiuFyfsI6BN/3Uj6BohPhyc1OWtacyL9P971HHFIMSLpYAxUILRxL9QjO54mvk5DYb0f+sumfwbMQAg9C80s0fx+eRcX80vEkJDlE7l0nRBAbG+kxT0Lv0yev63Xxf6CemZSm59Qxj34W+lSurfa97layWi573R7oxbBannXCwfBFMJkyQyj1obV7GeVeknphnFygnHKo3fL2T73D/jToHx5uTYKD0fDQ9356/HBnx/emo1AN4TCejgfHW7/6Xvfv3Z7vdd+8efPm/vHx/cPDWWc667x8uffwyfHgyWSy/fz5426vB6YUJcqUvDjxikvkna+KVYbUCRrae2Vh/KvaBsKahCgljqZCLHF1Rr+5u9pXeoKWRtbuQIXa0ysNpaRVgO446shapdIVUbMs6mOK/6S+ndZu5feusDSnFDVZsBepJq9ZUuxssbrF6m8Lq7UYz1aLvwT9vspDIdlQAg3UBhayTW148Bxx71IK8r3uB1Sk+L84qQR3TaQJfck7ZhciGsYq0gvpXFwp/+XFhRfnXpF6Z4hkX/A93K2Pg9L7HunSSzP+NNpVZ7Qvx6KPtuwKA8+0OtbyOdF4wUnKb70oWbC7rUgdo2EMUYaDgrD9UMgKVX1tGTlD4CrMnCDO9RC7H9BAG9jcwJ59/LPS8c/c8ETzNFm4J8CSkEAAGmRAdCYrFKn3HiEcmkCn4LdWHakEvcX3Ft+/OXxXY0iTZLbRgtiDsbB6z/rcVsaHHD9+tGAHpeX6W/6o5fpbrr/F6pbrb7n+lgtquf6W62/x/bvg+jWm36nmd6WfruX676+R5auhnZ1wGqvIlkVvYsV2Tli9y3nlpVGxhHWzgNZT3AvpY54ul3EepwmH88Ho6GgwGYyGk1JQ13W3YZ4f2DTP2/d2eAj1wxdBSDq81SA1Q4nOOpPTk2A8CQ6Jq4L6tMhTyUUFeZOq/fPdZ7/zIcri6GyJWFccY0lV9oP8LYFMfmLDKfo4TDtls8Wvnu/AG9jNJcJPavjwxXhl+L1ric7xe5fma5Veoywq0qzzpLPf8TtZfHFJXseWcYGyaNl5svP5s98pcH9P3tbrX5ky6P9p/f7P6dvhFcrz6AKRL6JB5zA+P0cZxmiAxV5+GWXIizxsh7BKFijzipvUI8vEjHuE+Wbfy1MvSYtLnKPsJsq969XZMs5xkkFvehnn+PKJvLPVBW4xxOzgE+96iaIc4SipaVbgC+omLi7JDZatEi9eeB0Md76dBADZKsGPl7hcznq78/nd53d+h5i+3MQ5XpWtoO4uAoy5AxiPmW99cRkV2Mw7SQtyJ6fRAi2eWNYspqOu2oA47QGDG9HbqaQzHYLeQZplaF5g6OMtSW9yLpPx8K54kd48Wi696CKKEzvQa0JYOWuVMH60s7NjhbPFTZHQgnCeJuTOx+Nu0l3xYDQkHleUEGtei8PRoYhbzkJa9inj53BXdDcQtyInwJYo4cxOg2X1OLWEKlfCifPUKodBnXqOCbHp7BJ7dIp61IMjJRgqbk6KlPvejtN8RLEryNA1iqBpAds+gj+rpEAZPfz4vur4nfMsvdIOod85+9h5sut3VkkRLxVcy7C5REJHB6j2y345rl1Fv8dXq6vOk8c7fucsXXysQDw+Z2qMW451a+EaM6RP0gWJUMlYj6iIP6Aec2gVRk6GETlPTk72CncAC4T/yy14CIcZkUsjIO2Ml02ilDccm9jUX0XLJcoLIzMnAQNWT4v18wjnALIsT6WEq2DncHtoEU8m4TKm0gt8j09rm87j/1ZX19vq0EzC5BWZuSVcDm6ETQxJY9wPtlHn/eqdUZBZxiGW5XA2KifGD535V5XHeIZusrhAGzsQwlfc5VJiuiewIAv1NwZH0QDW6MwW1hfGrD3V1tz8breQBzEjlsSPkUQMg7vgU8N9blzbA0a5vtYDGaukCwEOaJFbW+PMoSxdCWq6TNuIFlsED0kn185OLp0w/YVFKlGBYbMCk9vORMBNWCeXzkXWUCYjjZa5oAgblhEjSl3wmShQwg8kN7z+5anYqvLzhyUcyjmpl1s5N2Y9nnm6/IBAeKXNhnY46j8LjhiXJDkdEaobRjxQOaTKyjp3REmoiFVSxd1QLYLhYEa20XFv+pqT0h3cU3gRuf2SwtEVWAvu5T0aHwZjfg31sE80bnqd5oTXlnoV+/VPP9IFi9tZv5otlRn4Fqpig92EzFVdXwL0OsM1mf01vVdTogjFTa8jHEfcGk+LhDeP/0XPIW2u9cYoZH887r8J+y9eUHKPF01G2OZw8e55WkfeD3S9Wr3+xHt+NOpPKcLQuYWCHEqAyOTcfPfEoJze0Z5d9ExtLKciSJSlOaRAB+PRZMLC6MT/4tuAz/XCjPVowdnJ6Oi3QMbPn8w6FHYAQgIWvgIIlrZ7uVIQjtaAKedFP0+JNIC3mkHZEo2S0IxZZ3swPAz+BjGanWlZg2jsrPe5jFlkHAe2XuFfRH9xswXvqD8Nxv0j7/lRfzoNhluD4cnp1Nt/6lGAEhFnmy+ZCUpsPpATBFsm2G0xKflBFDFKJMDCOD2BBxpu7sua23KFKiLJ4XAHYHBrLzaI0e3Tp/3LU7A6caVR8JR5ClgYxlL9AL/01lO/mOLk1XWaI02aPIvm74EwqaqZyPhMqry/ZxMrWfNqiXJNaZJMOVxGZ2i5CeZZ3sYaQkq8xUMzcURyq1GBsm1wtZJKhvSpXDY2CbXetanxbLVuTxoPhHjComvogFUbIphq42USik3Wy2Upc63rDiAC7PPQ4nIAepToWsFX4fBl+rDdeqOUYFcsRZXWX5rcRNnCkDBkRiu1Z1NyNniQL44We0bGMjNZ2lfCVQpdEr6EwpkhhAO839TcifaXJOImamB95hSdRXBsWUdGOvh+T6t667ErwvnHu8+3UKHP0yTH9jgJWv+itPhziW6L/DZeXVQdaRFpKKdOY4yY8XHtMfUc32BkXPrRGo7Us8fvg5/MgKRA3TJPk4QGbgTU1dalyn1auuH7xRaOL+EmXTNwbTB+zJZdgK7XtzgwTAtCZifNFQgs2PJEtki5YHamXDFqXHNko9xyguwVn0+S7wucptir+hNVbBiAxM0DfNxCc3BfmhcofuW863rBfkqD0zjjASkDATf0ni3akYZDStQxyyfzo8WuQwslZovigZYLYO3B1ArSlKONYGV17/7F29t9+OPDnx48fvgjBZeMTObcD4mIaMnILAhljQvbkGHOkGH2xzAecQNoBGx2UW2onTbUThtq58uF2gFWm01C7TDyiFu7FMRVkXZo2wo9cWWYHdaL+WBl0BuclZh3A4gQNfjM0vf4uQr8kGHhhRnoePQKh1JX5R+GI3rQCqVYxq1QikHoCqUcRq9QPoAAFko5j57xrczFZqBIgFrfyJDVX1vos8V2z4vwOoo3/AJ40h+M2QOg9pJXEqhdplk6OeofsIdAfiOQVL7wrXCT/arB4VvhtRVeW+H1+xReSWhsQkWdYXtbQbYVZFtBthVkW0G2FWRbQfa7EmT9WeIIJC+D9hMjF8jXkgIjBZReyh0RqYmM6Y6o3uoEFowPGfG/lMVo86CTj66vUZRFlsSflMjq+auYsKAtCZZapQtsGo//z7uDySbtyWbUcelDtyVf552kwPpy2YS/xZxYbZ7f7zNjlrABpFbRk6ZZsFibtbJgmW3rZsFag67BbBNG+r06xJiSxiJ22BDje0+nfZa7UOMPPevNCHlAVq2LlWddYjoSC4eNPfy7wGmLQfbeBJVn7eWaF1duFMAtywS/6oWQJnIX9E94OcTsiKwLpDhKkJnYwsYsOHkFsX8qqL26rLWDqlJwGBd9rRQWvATsCZHnYDkTewiLZOZZlX0AwUOU2faiFXRaQacVdL5mcgw13soaAo9Ik2GmilsrTYbZzbppMhrLPf4syaLE5ViDb8vte5AykhJAFum1RsiiICGkIn1qwaqgTo28CTsWRdiOTeW1Y1Vu7djUWDuGwmqHUmw2P/L68w1OsEevlx0eEfAGRe8Fi1C1CfQaaHdgozuQF1maXEg27fDR1sFoeNCfbon3L8KOHQXDF9OXW3QPqmqVbE9P4elwdK4nJFhXSRPf697HIRYrh9KVDnXGMh4eyWDYSb16ke49do/sblOxTNCw/jpLGvGF9lyt263+7ra6dFxxx7Vb/m9wutvd/n4PON30qyh7LyRzzFaty9MTluzWDD3pRXLzwo4J96gqp6DsrqiahKbAEhOAsi+KSl7RsHmeiBpAtFKc9ZQMEOXcCNOkKKXUsJG7gH/yNe0VAbmva6lkgALsI6ZoOkgNmn2WCCplXsStPaHNnrA8ygeN8aE6i23Owm8yOjoFwdA0a7z+cPI6GIfA3o6WlJrwuRup9nlxskC/OwRbXdNrfd+yG+pZzpX9RMnDpGvOtGAcwpaOOcmVdarFtaiKj3qbZ0pgZtRaOLYWjq2F43fmnsfmA0wIlf1yGTrWtOmmLwxxzt526V9VT3ykEU4VXPFYp/fmyzhAnEOrCgU0OT2majLWl/2pB3Iywtalbj9E2ezoB38rC020xboj/JB3zzOX5f0gCvlF0nNVFBynI35REYO4RXWN9sX+Cn4X3Lh1eGa2RJ1rBr3U45pZPxYtOIThL94ujty5ozxF6ohUEh4JaMR1vCsNnDScTMf9wRA/y9CtJV3YwyfJ7xLP7N8l/sDv5BPeTN/DF+9im/xLQ0RhQYsId923Xb8y5iGXrnyv6//7VH/X7dmjVnHR0HVbgOtfO8ggsthj74e65sI2ZfeuTdm9Z1V2P7Apux8ayu5HXMENSYHEGMAAsjMJLc2NNDP4fY2uwecT98VsfTlFX8zLp5PpuSyyxZVAJoWJAMVqeIuoBxJG2QJ7IkUEGTgsSvIblIVU4OTBw0Q1d/Qw2k68eG88Xhifwp9Bzq2SLUlwKtosRncapIpzlr1W+GuFv1b4a4W/Vvj7Mwt/4hLH8bMMc7SbBB65LE0LA3aQayGWZjdJTRMqqLGkrOAHugr6l7IKZSYE3qwSZC5YPS0SJ5gbXgAegCykvHtSBYToVIZzJU+wXMw4g1OYofNVXqXv3Uzgdd/LVkuRhYAzBKXeFZbLfUOUQ4YiNmYAQ0SXhCUWC7DxrLhz6pBixIrW1RbAapPfKtTwjDEzUpKmHxUrTWcLJinTr9immI0LXlSclsLrC/9wU9ME0dCFIjS6Q9ZXGqmmx2pDp3DPU5kRpU2pbF8J7Trw5Q422AqxlmZKW7mvL8hXtBSM72iGFlx8aogbf/I9x14WVFPHrTjZSRfWm3yZ/EDSE1x25oUyr7E2sBkkrWRD3Hn393yPYJhEGvpT4gw+1TLRL5korUJvnKf7TNnF0vgVaRouo+yCZ2UlDZS7gzAMtDInCzRBJHOt02iFRyFBYKX285pqJWhXmiyQbxNZdRvKkV3a4oGrBRFjbS0eulpQCdfW5JGrCRN+bW0eu9pQudjW5EdXkyK60OozV2mOT/iSZLwL2U6e0oVcVSP2h8Ii0F0HaEQaQGwfKT/LG9cPhmrlkpiluYVR0kYqYZXoEhXtNcTs+8pi5N9w7tIfdcR/VE4G+KEyMrIPziArAhUBHRU1FdoqjnjpSVZZtuoMdaVMXZxcoizGHmabjdIzOGSv98wtcXDo8MRkBcKncTLtT08nPIHZ4WAcHEzD6cjw0OQZJb1Z53gwxB6Csk9WANwYXwTDYNzHyMdygPRPJ1oKtW96onWjCDXLZeq7cqGK+0LRk5h+Zao2qdX3tPqeVt/zHcXiJbf0NVouKeTE9bQ5KlMvcAIJiR7KdNLyqMQLv/FsaG9q9IQmqZxBmPZQzYGt6ApoGmyTSMuZg1+CCtooo5Xo6SIH2V2Lsylxu8/D+TKKr6wNr+KkEC13NS+WOA/TLL6IE0uSh9tsAR5+kx3i1VM3eOYtvbFADfsUtF2RYSDN6GlwuBXTCttgLWoJXQErM1YWnZ9z6qkvkTWhi/tTw66WsAAvNg4Vxp4LIKlOqSacuSeoaGA6pNo3wmgIaIZsZMZiYekpXJuI1Qy2Li3pWAgtuMIprEVVsMXii7rXvNTYdPHFTUoIMYgX+TalBxw+rj5pHApZnYPGVp9+myrUhpCZLqFK5CclNwC5m+AHH7QatQSTz1suyFWLFyJJ+b4T8nyHte90gUqEDhfAtXuCs23MeC1Own+uUM6trayXYbPj7XjvbdZJ8ztSI481x4XQJEMyxkAwI8s0fS/C/vBccKUAxkBdGJxFIyItgybUIYw6hskLw+R49T2NF8qy2YvYB5z1mryI4b8UPNXXUcavyocSjG9qGx5DimKieNmD6EiiAQyG4f+cBhMqnhpBY3AgAXvIGLWdLXAMb2sPG6O2N7YcdmA7APyYMUDSvyoBydXHGtQBfuHoP1tGb7AC0VnRvrFuZZUTFfQy/oC67FkA5wRyxQPOIYZiGgXjhSgV2LklReZxJsUO0Rnbv7J2jEvsGSyjVotyhD2NP9RxiGKQnb5aUFAm/rzrhbN8kVg1aBCGprwT1Jc4o+vkRfQxF4dbPJ/bon2tSeXLktP6ngLnTTF26arAgmaXQpMENrWGSLpJtlWJh5ZpkWg86sQltlXqb1g5hyGwoCbP/BBnyV+KgbTyHovZXKsVNmF9GM3VzrFwT4MiFfUCJPWVDvEhYZMCR+QyXS54AQyCV+k5OXo9bOI0aa1e4S9J29R3lbTXF16S5L5CUV6Eio8ksaNgBIEdO3KbEG8sW/QxOox5jYgGthvEun69ofXqsK+q7pXtr8VMwSsecDlEvjFRcV89R2xVxwE+5k0AKFs0haBs2RCEMoKXQgl0ImA5//rRZ3Q7TmxaFUtALE5D6sTK0siREd+INbiOk8SihPvigazoPJg4zCbVIEKTuQyjlfYtjNxtzbhM+kej9doBmfa97nWcdAUqJGZGavNgUgMwsPceRLwq81zZibTPpSOT5rqBTLHKEnfcNvw/fFcadyIrNq5Ftbq8FgkumhgtPsiOJL7AXqtWrU5SWbnKjRnT0Er42waHC0/pHSdQ0tDSUhvuOqRPU/fNWhPuYzTUJ82aqWRTA6cwK1TfXuhzTJQtY5QDYRMvAqvNeXZ5LOJb2R4yyj23ATjfBhumQXADlsY7DCYHvsJ3sCLIYbAi9RbmHhEQNXlSALowpden3g4BFYCSIVS/R9dF2QukwEcDc02UXecE0lgDFmBA3BRzqTiZjWnGjgjCSf9U5sHxG9MmHW3cmhGKTPCGVEvcIoaoCWe4K0rh3OABjDLxbmeyOZpCwroaekaWObq5RBmx4xI/1EOorQw6BLFvvEuKdpZe9FepeZQs4kVUcMXZcpPn0EX7KIU2TiQpltIFLLWcTFJe/3hWbg05iJaNKdUbqSusUHaIM5+hD7HLx3GJzDttiSwXV9VhVxtJ4ONyE/ZLDe2VaZhQXaJyoIpHXBdUc1QUS2baTf9U7xK1AABWR3Ktpa4z0lfLSbJlUGWLisiSfqaaujkX7dJTOLq0q0BoIBaGPLaLlB4QR14s7Xb2LcXQhsQaPB9+c+jB6hIHG7egRMGRKgVatXbMG0v1OgGWHOG43UK8o0GFqoC3qq8scLXg6gIX6RMKMnlMKVqP2B/V7BtDMr2yclQuUIIT3cWpgXgefqRSRVGs2mF6XNmu5/1A/fJkUTl/AY0f6moLMHcBn9ioRoUdmNrsBcdS1lBZm1ZG58EL7SfJ8yYv+3tbOZpnqMBmrfi/bIKfPpV/7JK/PnGN0njwYjDUdRi4mllDl1fttTDijY/7R4O/Q8u6vUePe/RfHaKAJ2KLZrrD8WgyUW8JZSlVQv8kOBgHU2npwxpjRgGLsfEizKNl0WXXCoEV5Iz4BsDNFXOXCva1XqKoxa3x4uXtq5gvfTrBM4b6PEzrW/1AzTZcUUAb6XsgFEX66aPH1eH/wyIswJPO3wwUfNZpAS8xpRGnGh+s3K+sVaKWl27hFrpBZlX1fKIttzTIPbmOLEecBwtAWZ7ywAD4V8gM0rsXWbq65h8usmvxYYE+xHMeYAD/Cun7PT74p88m0/HW+sTBNlF5zB1EyVLDIKOyCg3twC85cAsAyu57O1qYB0k/iGz1YK/Hxdky6llDdnMRWudSwA3tnrzUvUuS9pUImrzF4Y07Un6qN7oJPZA9wiCLTr88BfjgIQhAGgjsVAOlmzgK8kNM6o0hlINpoTpipzj1grWX9FGY6LZZnpZFnKF5ERapLzyerPkg4kUtBonasixyp4FAOTevvlsu7QoAJg0pglf5qIKSj+Tf9aQofXGSn4NmUzZY62V0eyyj++x1nr3bFqu8hNbDDSO2f8QPRccvMI5yheil8EkZF4MTjTvXfKxs+EE1I6uc+wPxOnaXIAXkFlA4rNJcD19lL9BSJgIgU2WhboaKOJOmYbwisw7zDWDvOElqnWLlLvZ14JpxROn5d8ZXqfKdjvI8vkg27mVz3D9RvGzWSnBmY5eVusLlRQTV1L1k+M/ng/FkGk6CYEhShFnca76xGQphTeK3XbPg1isYX6RWoUTh4EyRh20DTApmVZVp8RBU7xTFwDw2XjItygbTqrh15WldeVpXnu8gMzkI21LL1EDoDKp5NVP9VsY1OLReBqGo4URkv+WZPbvt/v/uiJ0dUXyve7k66zIGlZRUtVstsVLWcD0nrJB14UScJnhGfdKBI/qGiN03fz4th2+r5OQCi2HjjHIKxw4qabs2p3kW5Sgk5ZtlNbG7c8B8usnfLg7LYPRobWy9BH8DRo4WBMNpwHPLgtK/DaagcDAJSQpa7lE9HQ9evAjGYfAb5/kgz/ktz1P16KbmT3bl5lV0bTyt4rNme/6i5WTXiWLGUgzpDy3H/4Y4UQIrvcT5PfF1CnKK6p94Xto6B55CaHx6xA88GVYoOfXMzRRGYB9Gp2MetV/C745TM5P11c7KrE9Z+Qjnb2nFF9NmWv5TZVoGCEKvEnYyBF+qHRWmJmUHVxYRro1XFVAVdzU7uaTc1yv2nGfIfWZuI4ePR0fBN5ADfZ0D9QWyozeETntYv3JadGx7Fs/j6ygppO09LJRw086dfOBUqgO4We9JWxPl9dW41WUrQRCU5llKOPduzyQZ9JO9dp3XY6BfJDmvrgWIZh1SbDgdEN3UweCkP5zavQBpM5vngdbU4YKgN5fuB+724nmZ2blCXsqwurIxPqrpa8lDq41NA2WASSPyaTdfXWMf4ZC+MnQtTmMqD0daXcQfUAIZOXszyOPtcI4Lsniks+konA6Og8m0f3wSDqd/3zrEfBqG5VZwMjp4GR4P8JthcDDC+nc6NEwz73vUmkLt5DF92zZ5R7AASUnU2ZdxleP+a/Lf6eDgFX2GxC/ouLvbobO2R8TFgD6Ky9OH65h4S9fiNH7QGnFsNVo1QlFjF0zT7JLczEzMWN8y3Yd4CffYMIMTGMcsNcWW05+CWkGEJZQMfwemYXmBTX3p3UhQgq2BrpVls7YulsJBrPWo/wIOVmZprq5TrgkiP7lBsFFjuso1V3uec47vKF8CeK++jpK8ifk8oB4GYTCPPEQPQRNQUiDlPB4F/cMtZUm3hwgb6vdYcWKBx73I4osLlIXGUQcJ0gXYBJUbTKTnHbVI10CvvABTo0loxqjEDgLJO8LFWRGuiniZh/kqy9ILPOR79DFMVstl2KUGjfep3YjSIQDGhnrE5Bh3AvuXe2als77XffPmzZv7x8f3Dw9nnems8/Ll3sMnx4Mnk8n28+eP2Wh/7/YaThLspRqnyBG1SMNJHSOtCGhDFa1McnfUIR2jGnusMdGIoAU5WNx3TEMgLexGc9XaAmXxBxTS26GWju1706wRXdUVyi4cJLeaelmBcRyMXwQCDlsyG87o2V9xVEWaEOn0YBq+CoKTEG/iVlfiXFe9lbpg38UnfsFIJOz63p0eOTwYR2TXWALRbz2Ufh66vnFESI9v/5h1MJhmnSezznyVF+kVysJlfI7mH+dLNOv4s454W8xnnSdvZ50zelK0Wir/Ouu882cdqtjrPMGj3FyiZNZ58oe1/ZNZ5zr6iK91W1d40PQaN/dnnZsoLkjFd5/9WYeSe9w+Krwszt/POp/xyAt0Hq2WBflyHicIF1Oyh41rsg/Rsn6yMnEglfd0et7l9WTnGZnZq7gciPhpAIDkM1L5/54twp5mZFPFPNCTSTMEGaKI+U0XSWadyUl/yBMZvYUn7F098cTeAz2J76pFFRmdmoWbHgcvgr+dhAN8/LesI4Dz/E675P7xduf+z+/+ePj5/va9rb9/evvD/Xe0ZO/zk1/5X73/6PaIdw0xQmK2ocPfgvGUyEZ/Hw2Dre7p9KDre9Pxm1ARmaZ/bzyn/ul0xK5X47zfxcqNxRmLGK69ipJFsHBeDsZznW0WlPTb2WXnlDa5yTXWfZs9rlhD7S3WGH7rYMYVZVAEp2wgWQ7GLNRIlwYJnrgDWL40OrFWamilBik1OAUBBESA+SWavw8zlK+WhYP1lwjFraG4/54wgqXW6OQ37ZBgBMvouLhAYTTP0jwXSfBkcFYcfEgcdmtdjxvQMrPZ5qNK9q/OuLL2eiMnaREKSzPXgEql9cbJ0QeURctKmOr11httmeZFmGbhMk1z5BpKqbTeOPEiJEbxYXEjfXKMgdRa641E0iacZel7lLiGAVXWxEKYK7J8LEvV9cZkCa3Cm7i4TFdFmCA3GtrqqqP2VLMOnJnMGchTN2gzrOIUW941orgRdbchsNhiVeN4AJTy5iXO48YEoVcN6YL5O2Bv2ZpJa105ds1UtuU1lQS35VXVtLfldZVkuOVVZYpcVz0eOg7irthMmsSO71ULPRv0vF+8vd2HPz786cHjhz+65GXjPUZahDkuVyzmC7KAXypwF3NkBijHCbRlcir6YEXr1j6T3CSRpXOvjAxLLJq/vAW1ulJ1jpyo1UvXXt1P3YTtpCdbfi/ygVt30jgZxpKgnQCfrUIQ1ecFMQ9AdanWGA9jsXF2s1DfEHb9GXaOTwhefiX7A6tVbpHGa9beGeyTw4My2nw99G1y5Hkn5An3ZenDsG4HV6sZXYpsgJkQjjEHelDJMrNqHYbqyASn9chRayGhtwkMdCGOlgveti4Bl1XC/Y/pXyqi7Yvgm3pjGCct39bipQmZnPUp4UY8yX+g4RtkhAPrGBXIawowtfFXAy1AWRs6abVf9n8bDF9ItHhKHrHL56qJP7UnajO8X4sQVrgXNDEUKTN5YiE5G9k68TaNjZwsDW2Bas2wL61PS+vT8vV8Wti0SGt6lvqTwWHQ6DTxFs3Pk6VlvRPlhgswyhQaBrI6cxBntC9s2ApijxsmX9a445VkV9cGNWJwpAtfby2SS3wGDW2DETzUJrThUus1YzcHN+J6rT1d8uigRNxpEE+JRcAnmYjpn1VBeipTc5QlOmtIg2pkKePB19LV/JKajbM/1cjj+toqAqxBa0XeluW+2BfBNYaHlrFUf1U3miuqyPrilZ3PrOTf64YQx88F5VHFZYZundunuactYgFPAUvPDUjWXbsHKXZ98Sjls85oyDwiCN0nv5rEKedNygKVG84bYZ8O6ejAjFZuOnfYuqgTsnwNAGEPGQgi+rshkFijZmB6pqzR7KIWoKydrB3dnbQhudN7IkG7dlxFonaTkxHZ1YFvYRN5E6Rzhqnnmyk7YKpnVdlhKJ3219Iy2Z5IGt3zJPZvcy1G2TvAGjoN+VwANAtcB95qwRtpwWvqwbl8YEaWtmqFQFdw47Duxdg44TXQXpntldlemV/6ysRncq0rk6dVjJP3+S20tLmqpDUUsYroQEb8vxQ/zeCO6V+1otPTkPri4vDuS/UP60USJ6J3fdreINYbRJHCdWhXMCB2e4naHAhrvqlXLtbdWvyeNpU1GT7eC+T4KuV8ea3BjFjkkKrZC5bEQdpXL7KKNmQmSl7P9npur+f2ev7zSbSGTKtRqDSh2kezU5s0qzfGg5LmltHtkqycjTQeoT+3lzy+AyUJFiHCFHZ7UpPOemGky9uXpKF+T5LqauZsuAsu9Xj8SjByhZkCOg05Qck7fgiiUa5tD0qiQ+ubEpTZu6UzJStTpipKKhQHDSYru6w3Wx64hfXNX5z2LMEp4ASoNzcO4FGkabiMsgsEPOqxmlip7h0NXgUgDu9fuhAxljK8CHxZkn2JKYitAIziD2DNoPipgQhk0b63i40KeiorxHxGiSM3dyN4PhgekkAm5DaDbA6XmFVlCvtIffjvNbPjVKIdmAZj99Z6HojzkLwQiGje9Bch3K+GZhZR/Gj2YvBbYM8uylvYXul4K/srnaWlfKWzNNVe6cisna9v7CyNWTU2GneTNW2L6PbYog47eiLRh9396HGKHb2ooYvd3an1HJ0Bz2F3T6CSoxs9WrKzK62izNNGr0lG4mYkZY7tnNwae2kAIPhOu+MerfkjoeXkNc68YiZdIbScRUQxxV2jrhJcaTIdkdBa29SfG49vbo88PLIW4cy0HsbB4WCMPa2no6pulKq2vgC6E3hXdWjWZ8SWf5q+wR5OQyLz0fiu1J+m+xa7643Cv05GwwpPcXTdpX7hFyg8i4r5Jf6JPcPCq2iBvXG31sJHHsKL7tcuoaLEv8pvODNhSsMOymamx/nyW0/vIsIs4mYmJYPC3X5e+DoOo/Nzas+5kelpJOYWkyO6KDyhzUxMtfu5xbwylKfLD1jc59flhmaoGaDfYopxcomyGFtFbmhqlBLfel4yi8NmpkUZu1tPC4T83cy8RACEW09tniYkZB+d1yohkHNoJskALGgDvlGCE07w89XVVZRhS8Nt+udHWufk9NnRYPISExPlYsDRJ6IswZw6DiaBg4DIHvAX5heMx8MrYmmrzGF8b6/H5jMdHR2a07lCUb7KWHe04v+c9o8G0zdmXSICMdGD1Dzqj18EZr1/rqIsSoo4QSEIC0w6HveH08GQRtS0xy+vsznZKqERQuRGAC9fFo/C97rXq7NlnF8C0pqhCP+YdY5G/UPOO4xe44CUfRKkhlZbptEC2Svy31hvgp1wXZVJ2BmlOun5PEuvwnl2Ze0bQyQ8GB9r1c+XCBXuBs+PgoDEvOmqFBGzOpPR0W8GW0Pczlm8D2mNbTQ4CcaTEePEBwFtRHKqlbQhSnm1Cc22VtLmMPhtcBCojbDrS0HrHvcP6UmfjvuDKf0saAX4zM88/iyMPePkQ7SM6eZwS8pZZxJMQ/IrHAx/6x/R8ESg1dkynb9H7lbPjkYHrwK91XmGUEjeZFztno+DIDzuD460lquEmrlhgdLZ+HRIRRoePQm0x6bFrmYvT59ptZnSwtliHDw/nbDV4fzzIQtgQxqcDIZDjh+D4SR83R9MqQbB69LYojmm5FfXaBEm6U2XhWs6PuGsPgl9S0Jq47JwOHo96zDHe0ayNMNodt1rpIoqZ4ibCCx1tVVpJm0Jy1jAPV4dUDr2idrHmpTNqh+B5gYafRFTm5weA4d6R7RYGQUWf0FZlEPfXmGM2+Pp/gwate5w+4y6lQ9m0DjHcCIMbRdTvur5QzpY2SWljjU7ZbSykXTEpDlK5mcJzEKoX174eho83zoaTKY4+tcC5fMsPkMLwnj0POxSPRiyl8stEYPwehnh2Niidk+gKA4W0p+cjmW4EOs49JEYH1TCM1AI7VKQiF6pT/m683jdHw/1WaiJKNX9YcdSVeLymAVUuwX3yMgsqt9XjUYEHkbDQ1ecq/ozMS/Czc0GJimtNRnjht3cXJS8qLUmY17dnACLeAXKDKixByGudOwu5SmEiTd7ZaKDP933Hu0okQwk1ylVLVZjPzYgDhRbi6Nk9SlHQY8cZfEkhLqWCIZdodvqGuEO9ceLriNWPbs2u2qmiC6Ig6fGhe/SmOOUjxq95qU8WuCsI8IndrF7XpRx7WWX55frj2Eeum5xmaH8Ml3SLqcvx8HkJZUVvK4kKl0WYxETAnHhRx8pEzbpv5nwa1yQD/39nl+OGFPF/nDM0AIpKbtAWpDLWEv3bDTStoceCoyFxngsyglGxbzgyEdxjQlTDNEmhLXefdDjAaOsI9JN4OPZk22qDS2Y0KS5xJQmrSAeNWkn8awSpFp4Gm3bqPDIQ7/o9wKvbCS4ZVZEcXKxREWa5NBCiDeiX6V4+vxo1J/2vP+0T4HwCaS9dbt9b3evZzdelV0T0Ihz1BQyKMqWsbR9KYcMr1wXMrw+A0p+GWWIrpl/4ajPwGEuzKQUTVco6b91C36xg8ANnP/09tQ1KF/v4a/DwxJc4cF01seaX+yAdYP8vrezvatOWvn+A/0+PAQIyY8jm4plaxQaLXfltVjnLTDw6b63u0MjGWxZYfB039vz7tkbj8bkmx12+9Y2vSoUds2u/2yydYutvG/dkB4eQWwZeUYnG2D6PzqYVuWC5HEasU7Pcn/5XveJ1/WbbJkaO8+6MEi8sT2EJ7vAP30vOi9Q5oFU8iRSIAOGuNH405dtnWr/ceIVl8hbRnnhZauka7+wqybXc9I++5oNSmjOC/ZUa+mWl79bL7/ZPJ2nQQUC+Wc8Oh0ebuHjcO8WNK1XvcS/UPB56blMp3kZfUBe5NGhwBJKIQ1nbD99tefigPo3DJgeI/FMxU9nT+5gHuoozj2py9fZT9/rethk2VOW2oR5UbXkGtrpAefaW+SubpHutjc4J8jL9KXeIl54SVowWxOvuIwK72o1v/S9yKOGaBFPJ5ujzEszjF94nAXYRNJLXDzxEvT7Cj905OlyhbV84TK98LCk5t3gjovLOMcnhqer2Obh/7a7QsbWRA0i3GGjMpwxBOuI3H7G9pj5nhqTBwBQVqDYfLwlzdvsKKzTU9GD0HkAAzmoCFN0g0TfDHZa9EIi/9EjenTSP+RRh18GR4fwTpAHaXfP97o7OIS9NOak+kJ6uN1W7Jp9DOUIdJsZUWK7R3QfxGqjILthD29dP76MaleEDYM0KyBv31gKiBwtjYNsjvV6V4oZnBZRwXTwpHC0+xE2gpUaFALOXJkysHPmlNHu06g4MTJqQh59NYWyWFBXiZTEibBYviejZgBGp7QmJI+lFXXFiKwM4nPR26Eyeo+dIogQm6WXi9RCOimHo6MyrXMpHXH0Z9wsaneQ/Fd1ZdU6qd0p0nm90GXi2R46INOXcpxcz3gpr4Gk7G4judPVe5SpjC1Cjc3niob2xtZh5HGpUtfXWMdnjXP+b6ygs10WbqUV21t71TI1EH2JE/u676m6fYrYj1gEIMDuuZVOZZoNZSDl0QBzjGrXv8CXg/WFdoiIhNMnDD90LBezU8ffFyGXMVefoBsvShYeVrLLeNzk+gYi0qwT9MdHmvCpiopn6DzNkOThcKdJeiM7Zlw87swuzDokAM6TfvSwVgozo9FyieWaNEE+YynR79fLKE68/BKbCt1cxvNLj1gNYUNBr7hJcf3iEl39lxclwo8IF5JNI0YVXv7/2/v65jZupM+vMsWqK0pZWiU7duI4Ua5oaSTziUT6SCqJd5WaGokjac4UR5kZWvHt+rtfNV4bQGNeSNqxvfQfiYjBOxqNRqP710lZkOIre2DvMXeJ4G2S3Besxhgcl/a6FVLpkxqplDXO3oGIWIFUpDghhyliU8+jzqYScQEN30VWTnXH777I/0FuHczQDi2iwmw4LfOXMXa7Iuh+NHZL/OTuv12J4o73bKO2n/C2zaZ/FvinZAFn7/OmjV2sm5ahOeQaGBIbm0wGTr7IyvhynijAb7Xk2COGL6fpgCQBIZRNtw9ShBYd2/m8aG8oLCC5sCTtLS7pIJsulIYLTQZLiOTWKwjvOAOTKoamrH7VOLV7fLCpGWciBcbJ5EtnFrESYZ1kkiOtaYWY72lEPlsbdKd4hKi4ytmZe5JUIZo5dISLbICGMB4jqxTRESL+GvwzchzW+nnz1MiBrAFn3SSJK45YIGJj/BjLqJrVUuBuTixSxWBBF/TMK252F0mcRxoN8++WOh2/sa9J3mRz3UDSpN63msmbaiHrJcbHrcU8ITENw34DWWmn2GWCDixil8CSYsbaV7dBXDD35uwaUmoFSSjFXgSZRMUUvXEZzBPQbz/f/19CtFLK34vOq/OX0engbFAt10G5eME9pVnjTLmoJzOezyG8VPAa2mEqaZasJMEiKQXwKe/SfA7f0lygpoDUCINMCyHR6bHHQfGQlle3l1mcz3p1EmEqm1lkDz8G6TUkpIUSQPM4LZLA9Qampl8j4FbKjU8bajOdk834QGMPBxqnzJQO7ZiGQVNBRG8wV7lAekJvA5VIYGIVpaQ9OAvMOjpyW4l8zPfdXU04LpM4p0DhWbryTv+WCdOW47x1QNYLYD4MNUZPaGYcjZ5pyhXpTwLCmhtKV1vDeswRBQAzWIYK6/xK413SWL+2amnC37BqZNFfW7W2829YuWH2X1u94QzQsAXbN6C2EfAYaFi3cCCorVK6FTSsVnsZ+AxY+XOYuKt6jVDrTPLJ+M58hzhnB2g2FjLSMjs0xQf+t/ggEd2hjxCej7WKnMWtm4boBbuxcgcM0NjoOyv9fuH0zUGyDxz4+sArvOGx1GSyBmngx2+h+bfQ/J8tNL8PbL3ttnJTvJygq12p6vaJBc5jRq4WvFTmYcH9ftIYOez3FOewyYvxWgrijX/l6jR6M67SvL07rfbdz04H7KDZTXvgHyP0wDs9vH20jmu0TA/ePzW4bTxsjB20CeRAD1JfNfm7Z0hNUEfGyf7DOZ09VMGaaLv/L++4UIG2dJijHlmleNCXedxqVCQ3PnAIjNmmah2fYGPHhVLDznCYznXj9KEYfXx4OEKfGLCIz+c7Mnx9FK18+kCCDTr62Z+95AkrQ1x4j2fn3FW3Tq7XZTfACKbJUOda9120kuC//psAm1pnTp7ok38dmNQtw9wyzC3D3DLMz5lhvhqcvNosx1wdFLoKRnPXkkjFa69a5IvOL+HrqQm62NOpRGBuwQxUFpfxUqXZJz7bWJejsuKrnJUosr5N7ss9qRnYZ9cWqeNpbIcnUG7Ew21yL5Sszc1rMTeS8GBqzxGDMejzotM/Pg4Pp04ougNyGdwyFPwlvVCVZTUApmedGiGNS3ozCEcmOnRDfFBNtV86g6CrrDcaCgsrIbg5lTiPAA1Nop3ucT0zmp+WZ6VpFo1qc/ES7UEgtqhOW0HejsSD2JFlpCrxc2md24GPTNyizhwf1FCSyQutjWibMMi3kpr9i+POwXu+AEhqvINVidb7lyrZaPfKiZA8yh9AEhoS4DrVMLcWKZuPsQKwiKMG2WcJ/lR1oOB81Kniqcd7tOD85vnifhGF1DvAnqFxxhop1+3DnFAHAfX8NKSRSnEvZD4K99SFC66vjSjjPP8g3qvG3eJAtJmyxqJFvbc3iYdMJL3LYtROqSCjiuJ6u1SRjwk2bsw+Q+rXoCDdXTDap4mWylxXsYb7aFIzzl2xLQGOxokg0dOpVbtQZKE24AkdIYLaeyKrue2MxKqnsZ6Mheu30r1B8Up4/TdWtAI6VTTLkt0xsmTcaZSAs0g5lP+AZyfeq+4sz+6ZSdt1XDbSHtu7CGpsF1K8RiZ1VqK5TOrSUDOZlKayhjKph8i2MulWJv2vlEnp/dtQJvXu4EqZtHL/VsukjXavtrbQUdsJmaCaBVVIA/U8qEoUqBiGfZrXHf4HxMHaQEioO/kr67VFBHERUIJt5U1gp/rCgB7/q+4MZiCVXXyscRq/T+ZzTuSUm+OaBkDaSi4tynRxVaIYEdomoco+jsa2tpwQQB1lGdbXMUQJlOvTPtkHxt8Wvb1Z/HZqCkT4dn8Edr/Mao3IOxkGz2e+KCyBIRNH/NnGwba7i+9xCfRTigIAsVpIMGMW4MCLYeg4HZA+Am4EMJ5KNtA8tgFW+GpYWIbfyGaAb3rK3uaiMxgejs6Ymf0eNQb8lR6QJwcanZFlpaHK0Beg4F1cZXfp4qaxPDwOp+M+CJcCD5XLZQwnXt5MVZaLzp7CqjX6LVL5SYGzS+RHu4BKZxzULJPr8FJKOUB8t2rkqYh9y5nY8wAEiyHqrmCmrgpXUYx4KGDbQL3ENjasvovv+fSyFOcUH4eHozEANhAHOS9BHeG6FH2KOyX1+U0WtWI7GTzB5IC2rMm5oWIw2hA7ns8ZTrXOICGrP9YZoiIobM+Q+jOkaTgKej05mL2gBgh74ZMabGcRqAUA2nUEVPYA/oh0KjHzgO8Lgnb3Wy4SYValTUCTCKxWuFUnaqYocJ8uFsSj7CcPj8r7IUJ/ik61iPvpDsMpZX2LYn9ZN9qn/dEpvXKYzwMG9d81CBQIpEod4pDeqt7RSnD2qTS2hPjfSIiCFIHMxCwUrqECoh/7o+iO68Uu87uOzobjFqaz4IDmtoJry+Wq5NvfCMWLEyTDI/8LAbGVNKvuuaKw8PwHd8SLTjSAGHQgtkKIQwYDMB1F08FZyKJxRMPpP3fG0/HgbOd/94LuPwHTrPvmzZs3j87OHh0dXXSmF51Xr548fXE2eDGZ7B0ff4dEuuWiEA718kyD0clfKjZQp9e5BP/vzot/dd5FOGhpxHwVOz07mTkmusncC9FNFy6H7gfuX+iml/GNm7jty2fZF2ZzxP9iuFbsz+tkccUbV/41qJ86TXdSp6Ee6kTcPZ2K+qYTZceKMs756dL540Ov8y7OU9gMgsxF0F2Wk/MoADHjzmqieHLP/1IRq9ivMpvzP/5cxvO0fM/+ZnAtMlW4vs2g2X93gIN2XnQebhMY01W2mKVwjeu8+HdnnlyXnRdGZ7L7JI/LLO+86Pz0c6fXydOb25LlTcskj+edF53Ohw+9TgnVvfiXqv6az+1dUhTxTcK+6BKHt8nV20K6q+dJsZyXPAJxUGR3SXmbLm56QZEBaAT8HTzERaBG/SLowDjk/Bkdhg+6nb1gCiBIKTiaXy5vAA92CChFL4J7cJqHpu+zvAQ/cua5znqzXATpjGhCUJPVQufDHx/+6HWY6u8hLWCkjWf5Lpsl5hQf0DN8P48X5CwXSdnpdYAyZC74FZfJXbJgdZTJX9CWlpAEmIGAhN1oHLV5DOdb1wmPxv/YQ4k9DeEXXWY5APOKk1/qggbhJHo5Gg91/AzIe5fkXDogcp+F4xMZck3mL+7naUlnn7w+HUzN3HnyLn3nq34c/jr41a4fFMl0dq4HN6OtuUNF0Wv0aHGJ+OoqT0qrT7hU//BwHE7DI6ckMVW4HJotXMqdMFxIz5lRRprB+stJf16nbJ6Uy3xR0c9xOD0fD4meOlOPS6nZv49T1opywBPvXkY6RGR83AtOw+HJ9NV2S2y3xHZL7O6Chugxi4V60ZEu8zzIqHbBUA3xwNXRvnjpQ3m6PebU4mR93Dzrk+ZZv22e9WnzrM+aZ/2uedbvm2d93jzrDypr948PMizb69P+0AmnyqAGBLw3AhpgyRxBEiQe9aWtXQZTWjsmTQBHY6lqTcib1q44WoVumXFg9W/Dh13DrGS3d7Fg8QmoaXDe7CDBqQ8S6Tkw1P0W6A/LwCNJgjFXexQA/BBSi7u8hWbYQjN8HtAMyP6GeLVz3/KQ9YznzY5+zfOW0y929GOe+VpXZ92meM7qvIIzIQzUZrIhi8wVtzKb08wcp2Omg8EO3MqcrqIKrW+7FQgSbsUua0Q12x93yQOF1+2OkD8psrjYCkbNmR6eqcyoLMiMVlvbV3RPvXEzw/Z9GdND4Do8xEUECgLNLlRLLIVtlPNpOObMAB2/bE+8DI9H4zAanw8pI/bjaTgmvnEyN4qShuyoOL1TjCoIe0OzDpqGQc4o0mxBU3AXRwZimuDL/5tcSfaPAahdgsVfCfRMUZWvBOVsLYtgCsNlBFUpAvPlY4QlKMxGMkEGqEOikGEwgb4CVRrcdSpQ8eR1o2G9vNh1lt9kZZks/MXkWA2zPJxBUTY7FEZjdlgUlcxRIkqri06r1sv4bZLv3aUQUcC1QOU1s0tl41p5GXWtNMpBkJF8L09mac6oKAsOiGnlNYjrpSzP4dv57ZGnCWYAqjuCXNjaMpjlZaH5BMrRzhDfiL2Sy9grJiQvMSsrNsJWhZlVsOXxNcKmq5HxfEXUG9cek6fTltqO9R0StNuCOABtq+AUEnJ8IyZzB0EXKu+qhzEdcIcbKauLCBeSPDz/wOftJL0d/Lz+oMrjyS1OngOqPLUUyoyp4GOAd+wJ0X8jojcxCFmOGoBZlh6FLE+OwKyAGobtjW/wE9N1gKR85lHnZaH7Dss3GLfPnFIdo13BWIzgSCaWFeHgRJRRIpHja+iYQAn2t1wwtmvkteM2iVAC7G/GH0U+zGAhOgVqmvdKVPQbKu/UxXP6qzIYe81g3BPE6Ic1IKklJQrg7jQ6fStnjjxi4A2LHYf6mDFW1DxQ2sXsanwc0CHDYKc7M31gUxqCbfetCtj4GxPz08/miugM1oybW9JZlIvFrkKEl2KnFeMDS5CWcIgFQC3m8ROeH+S8WSX+2hEOZGikb4ThuHzw3fvGY+7hAVgV3WJwuTNuhyvPFb4rq+BWndeF9o0IwmzWjFa0WyaInqbQ3QA1ySUr3qJeBgXqTL1rtB+X3NnNBoYeRNo3pflBs8akQr9JS/QM1lMG9RizentKxG7cJn7KWb3dJsRJPwSt3iamzgZNtiJRT4vqEti8VfwItXrL6iLXuGH8hLV6uw13jPsKhm4G4gGkTcRFB1qfxxnBUUQVJDpiR+iNrKqGJ7U1PK6p4dvaGp7U1PC0toZva2p4VlvD05oavqut4VlNDd/X1vBdTQ3Pa2v4vqaGH2preF5Tw+P92ip+MCjaG0asiWEDbK0uA70aDNHDPpeF2AfLU6sLRy/7AI0jf88yY6nTEUrD0TYtnzQRUAWsJ5ZXt1HMM5yG/Yn02do1gw2gaGhEyLa6cGxcQlOsB4tx5jurFuq6Xd4DFLbNnnF3zgPRkiFRkkIjLoMtgb0RSGUAESyfoqgxhqDKUTAhTEykoSQpHmhEsK3hwKB0Y8bbwoZDn++7uiodO6rZPBhBoRBUvxPnSXtFaUR/VKjKzJo8bxxfNv+Rgqx2Wtldiw7yko3MwA2bjPWw/VRMDlaXaWGN7GTFn4R9qrBl6nwCc8d4OUvLentHnq3O4HGD9lyMWi46R+Hh4Cg8io4Gx8fhOBxOT99cdPaEBapgM/+QzrUTkY3MwV2+KnOEv4bj/mkkxX4yE+Kjo+NoOHo5OqroUU0e1qeaPOIQAFuR0TlEBpPt0zUO/hmKMdL9H4dHgzEsznRU1aqM7yKUDWSe09FJFA6PJhHsW7YHnGy/8Rc68XQCG0TGWp3FdzG7KbAIqV3BF6NZen2d5MminL9np1KD9YcDkDlgisLdXh09CDpLjBKV9AElknewZSIVD7vXgGRMy4fsOlpkl9nsvX0ieylAjs0qWkNbcnxWqRpq0wII2GdnyzJCR1GvDSVC+xAUkM+umKkKwmRxG5SaCHe5nlrhLGT2EKkKW9qrp99e0J1nN4C0WkTJvEgeQCfMxaBaopbR6/rnR4OpbelFHCzmjnCyGsIDMxR4B/Mu/Yy2pmJbU7GtqdjWVGxrKrY1Fduaim1NxbamYltTsa2p2NZUbGsqtjUV25qKbU3FtqZiW1OxranYJkzF+JOnaaLAcDIE9/cooxs9LtXoANUtzJ7pHoOfs3VSQkHYhHgw8qw+vuybjXZSvYoXs3QGuvEK3VoLJFU3XT1R6w+T0fn40EoLfw2HoGM2U+H52U4bHR6ej8cCQ+mjI7fq3yiDHoDZcdxhX0e/fgRYz0dfUTyZZreNmTU+4Wk2Pqw251so2i0U7d8ORdu7WDwk6c0tggzAYqXm1HvfOEKhOfjufZIX2YIvlEazVdcbKcZkRRld58mfy2RRdltWdAUvb6KiJM7naVJ46rjJs+U9VUW6mC2LMlfV8E0QgR2KfDWew3jLrryzF8v8Xfouy4vb9B7Pgdg+XC69yu9EjU9EyvU8SSiDUY0GGLGZl6quI3g3fd0fT3fC16PDV9HZAI788HAET9fZ1dUyzxnUGKNf9fsuvcqzQulZhTDAbaagssEUGLV+/YJTVU+I/FtrWcXKXOkQqpoEOLlwix2SWgQlKVIh7Lik+FrfNxWHQ1h+aRMkPvtoVbAF1W/uqrIlMKbcLWCRpTBCR3NhZtfEx3Iq0eqRvTDBo6f7zr9dXCGnDJ0CJMJs2tCAZfXNareLG0O3PypG6muTs2geGcLKc3b0bEfAj6ns7JYpkJds4pKXTvai9oK9uKEsvaD7qAs4NdAKDqBaxkyuVRQpyAyL7z7FjofUe+amFjPUU5PRC+So0cYTL/DSYk3eWnjnQAWqThcQp+GUYGK1koRAdAgO5FXFTAY+JXJjoQZnt+Hu629NplRvAlzrO5Mlqbn3JnMUIhcub0ha3vJmLlx+cj7+dfDraDx5NXhdUYGVzahBSHP+sjKDMW4l6vkHrbPgklIS9JZTGXApQ0z0FnWESeKOaBkefd63Q4wpX3M7FH35ZkV89bX2HTdccvedke7kD4fTUC2pUwp/3eye5fVX0iDKssndzqut2+1mLrd8+PtgWrcT3Jy4nsEkYhtlWFWFkcnkWYOTk3AcNeABblbPrrSM+zaxK8EenHwNb7MBxVqyW4SmQm9ohYYGU5SCXOBOW16AiHX8jE5Ja/IcI8dNzJ+z1daYOpN/oVcsJzoE2ISn75ImgSIM3akSKbD6d1dWB5wN/r8n6z5whlfDY3BYN6MmxGaIpaFtSD+H5aEVj/9FS+PY6H4Oq0If+P9Fq+LYQG9iVYz2qRX5VNNKL6bL7dsx14pDyY3RgB+U8Lzo5bSyVa9Xhc35JlYunRVrn0DqcS2dVUZnQWK7dQqbFp6kK1qzSC62OFErULgihS/2hmk7UlD7FJIdH0BHdFO3GVat43IX7O/6tq7hQfAFrP7fx0thYMZrqlyiHfiiK5J5EoGPQDHSXWEZUaA3Xqeg1SBtTmwuJ+XasYlF5Sb6bgDXdqtrB3kWwUODpi/uTV8lKLvqujcJn2117YuEz7jaihbrCxle8VhBrrDjg7ORsxYca+fZzZ7Xb8YfOg3+QdFvlKKUUINT6u9akwOlCof6b5hOUng/c3dH9oOHxVvmi2bMfBxORqfn0JPodHTCqWme3WC+TrsNq+WQc9XgVGpsbAdeMBVOQqucUWvcaneRP03A9Uv31h5TBOOEBZc07e4xh8jcQoSdGk2aenOp70ADyltDp2a+uOjGxvNsNspvjfQ8JtyNmXPvht2NfQFsvOFVNlS/35+5sgEZwwe1QDewX+sqDQwsuszTGQ8mVBcixgSZZ4u6d5fExRKeNsD9XUQKh0V+OR5wV6IeCi/T/fdF5yHOF+nixgkbwKuDr6IyaIM90omgNOJ/lC/246c8VsfjXfGy9od8mJWvsT3pvQswDtU1yUvx6PQoUqNwHSf5HoMzZXC8czqYTPsnJzsahwKa3GWGSoOhYBsafoKBRfQ0asUumrizsD85HyubjB7ZDpuXFEJwssn0o8ys3o/f+gDFI3rhsVUSiw/P+o0c6kV+5r0qxtkITURxFPx1YIe60OUJuyDxmNs1baC68q2ua9tDdfnbXde0jOoytscSNX7JVXZ3H+eSu7KPh6Oz131YRIR8cpsnxW0251VOX43DyavRqRiDWkne/UkEs8+MW6Dn8XvhmNx/M3EQT2wjdWYbx3hEpeet6y9bcdii++AKqCrmGczcrRFaChlI3df6qrfRNn6vyJi2+j7qEwcsKcOn0LY7//NB8Gwfv1in/w9FcdYQJ0KeUtMY/HQQPNnnZhV3yd2l6+VnXIt5H+0bLZ0qBCk7GVxurat2e9diKK9uKZxeR+IPJ+gmbod5Vd/fJxC+7sq1/ZTTyydSzIflPWkmssdJkUT6FUv7zZz71GqDTvngL3+jh39UxLvFOGP5JXzTxjJzVePQzRpxIhG+qSWnMdaPZ0W5eYPRrSnmZ2iKaRMgaY8puSFXaoRwaE3amluqUiuZXFKlm5pder10fIcjyby683TxlmN/4QDXHj+eVsnV2gvPmYP6Sx4rgHPihOKuN0u0Cllticv/zFFQ23IHTJZVE7cTZEGmGcYAxgni2SXWArtp8KTb9OaWp3FTTRcYoRomrklUcuUF6g1UznDydrJF4swyuznvEeKTGEuPP+GH8ATXsgY59L8h8PlFR+F4si3PfrUJfS6LVMU+dw6RqM+b9FTgBkB3DxmqiiZR0FeYIDjc8RTx3y0nSRRqN00vjTG6VTSaKLKSlQPGszKwY+HSOzwKXEKH84oidQOQkO15xaeQ3lhwlX0uzs8SzdMlw3ksP+3KPzCuIfA15MPreyWtOQmEZo4fhrtY9haaSIIRBwecqbqjViPGtxHFW+EW84QL6XBDoS28kfiuHQKaWZ0LGVwCLkbQiKgBrJxsftS8Msz4OOTq6nVpFiixOvSA+dyUD6kHyYLNmpqVo3A4CaNxf/jLTl0H5ABU6+LokrNk4AhLvVguj67hkX4XwEOBjqphsL6hW4GsmdljwbDYfZReczbi9uMievWIbxr4zfVXK1dpr7CoGSXjBhpRKJ+0NNGSBps5Nno9c/CTXdv5tAl0aXLe+JSqiQPCVCOv68o/9ExhkFiLuNtURWlX2AB5N8XGT+L8yucLVKaGWTBPJI+w48EQKWC5tpaVVuOBBo5PR/2plFDZZ0cLhXKxDACJKAo8c6p4vL+v0/DjRZWsa49HrxOH4aNWwVkHndUL7tsfj/tvIqEAnmpCCL5xdW//cOjYGhdMAxKFEcS5IlNJx0Crj5lbSK0lBsywUNIsigdCF4VY1kWnP5z8xo7wwfAo/J29XrNSYuPxJUHZmBAA2YQK8tvnvX0+Gl4O3dUnIVxTtOQjf0u9enDan4KtaHB82p9Ow+HOYPj6fBoc/BxI+mWvEHts+eUzsegHHyD7UjE8hdt9NjraMcf17a5xj+AfFYS3Zm1N6nhM1sEUaUXZqIYnZA1FAu9PkahIn2V8WSkbXxg0biF4RDbKZ48hv/lYhKWxwynMvwt+S+0b/6hUb+yndLzhj0pqLvhPc2B+LzODF5pd0GcIVaXQe6ueyMOUv7Rp5TebT8VeqsBsfIIeohSlnfS5ITnbXHEBBrtjju9ADAxZBIETpBwRX16ZSaWgEw4viuUtqvyt2O7u8lnpGq5d+CWMRYOAnIZ2xs5s6f1wAW7ORGbnKkSWmVRxuAUJDSIrKXVvdn6t3ORdUho3p0dI2am4O5VRqz55wybpKR7PM6v3J5bXk8l9rbIPR/Ekih+t+GlJ8mL7BYvPL38CxouoYekRSXcDuLsVQZndJHDxCi7fw70MiPhFIOB+4UfQ1f513SC75vQOqZrwWXpXb4lukJaFZI0BXBuL4CFbzmfBbfwuCbruNCG87yBezFQWd9ZxTgy/Ewyug/I2eR/EeRIsshIGA2xS3UWhj+w2KpShDAGrgDJsmNmy7LGm3yVlFrxNkvsCSusm2Njjq9sghgH9GKS6PbodphGER8WgyFjNcNMLytu0CMQr5F6XoHz++tgLnqFwB4ylCDBSvvExjwOx4dnFAikyjY2/yACnlZ+1X/r2b1jc4gYNSzmsoWE5i1OAJKBEut1qTmG0oLM14BpcTqxnHfsfg3U8xAXbY+oKcp3lgiSLF2zzM8sS5saPUVG73inC27pMAZmwam98Z+8NddzaEvXPSqBu9IjMrceEuQXCABJGAJH+pO8spk1Vmc15LAf2B2Fape2AeB6VUGlrVebxouBvO9BeNntvWBspiyJlc3SXvUuih7hM8rs4f+szO2LBtoLBcDqq1G+CCH/WH/9i+YmcT+C9HYvlHFpBgSYwc5Xp4CycTPtnr6Ph9J874+l4cLbzv3tB959gI9R98+bNm0dnZ4+Oji4604vOq1dPnr44G7yYTPaOj7/jNLBIHpKiBG07ihDhkDSLC5Iuood0McsefK+lEunhs+jiLoLv0gBc6tFR4Gaxn4yyh8EZvH2GR0xKtJ2AuTUfFUVjNzggUvlt5Pw1YFkEk5DdChTBQAlZP+8HGqJoUGXmwHTm6NwKzO+qFjNZVMVNZKlem7tNdOoqv+PxU6Au+UN8Ywuuv+qf12AabP2FLCIZ/2CWgOzzrNPU8lFkb2Kb+IQyHbyO03mn17lLiiK+SdgXbczYXzAOATMU3C8v52kB7PfhNp0nXLQAGW6H9VXyHdYpMTBI15XtMkYel8FDlr/lfHueXb0NbuNZkPx1nwIwHAO0DPKkyOZLGOoe5Iju0sUScGaCYVbegmVcdq2bh0rfJvflXnAYz+dBWgbxTZwumMiUlsEtqGkXRZBdl8miF+RxWiSBUWvnw+p2p8USEGkSMBhf3XjTZaezZJ6UgJvONXCMljw89Sg8DadhvdUzkzaYHbc8tqSaGL1ByKRWlhHCcp9bAkBwQjEnSRdvnz8+VE0yMQds3WYQj2Oe3XgGPxhOwvG09kRBg+cGEfBCH8mwZ5YVC/z4NRxPBqOhSBDZ25n0GFgNkBANhifhZIpS1oGEG49OxV9M0ojIovanhmhyfFA6A/8N6o/x4PVUzQtPRuX4Y975cDDFGSaDk+HgeHDYH5qTprvJJzSa9l/KMU3eDA/RRI3Ph2xetZJhu4hf2CISAgELlbFgwnC7yGoGw7FNj7RJEXxJ8rhIZl2PI0I1AxIHXsSDO60l0lLO6I44awVEcJFKesENvGUbadTVl8TpIC/UVlsmUYnGcKLhWi7zkSA+KJ8iLhqsh1+1jLSeg81j3bNdCB7nSm2j7Vh3ZwpRRxhTmHtezdF0/Ia5CnIxW3gbmJgsveDRExDhf/+9a0dxfhO9PD/8JazYC5rNOWh6NPKLePSd5dm9dIgARZICp7uOS8sXbYuwukVY3SKsbs16twirW4TVLcLqFmF1i7C6RVj9KhFWvSiSSl5S2kz7ioU/2Liq7VDHVE3Y2NdyTVC2IFb0UwPXoGUkSRz2tMLRkRuKZEv2oga2IvxPw1xET4ZrEwbXQy+ipntRrcCxJS6avtcKpx2m63cbIqFxUX6zLeexg2eDCxScWvyGxXgN17YSJdjColBHtWCaF52Twa/h0M3KrPjHZl01MLq4LiMrVVcdpC6uzMxL1uaF1zXqEbmoGqpgNo1JMjA27Vr8sLu4DpmLqqEGghdXY105yLctmwAcWhU3L57XXGCbTuU9StCYuYA6s6VEEbnlAqF88vol+qkXAHVS38R4LjXBOo+6kvEc5gTqbKZCRdQmVB24NpEkNhcwK7nB2PQKXf+Oxa+Ju279Zd7SNq2sDnZUO4aumnPkYIdgUj0PNZAMquchB9/CuwtNLau7jJ4Vs7uqR2sv3e5aelb2aT09KwUv6dGzukjICJ9R2Nf8japYDC2tGsOJBp6kpYo1EZZRPm3UQzaHMamtRvEno2mzjBeeGZfQyT0SjFlaDKmUnh9vWSqa7fSvS3G7AfDzDYnEJr25X2xY83aQsFuRuSEEPcEQagHovft5Y8K23Ul5DNm9rIDCd4qZHf0oknoVYL4hxap8pBy7QXm/Bkjf7VSVvF8Pqu/Wh7JTdVYD7OPqcE76ZlMPtm9eb1zEfY/8jZbVJioktbaR0s1lsSu1pHRn2h3KRucgL2NMq85uHIXyvuBMG740OKfhBqRuLBnVy+DmOeHIH7T0QEoItihAn/ZtZXE8mlXkc0s+IwmhgpP1KmiBXveq1d2ohF5p7/bnEjyey3RhmxyuZ+8mrwC6+rWuATZ4LnEVYE/hDG02WmQPSqHeEJbURdNygUq95vwa3bY2k6gqT+IiA+PF5bwSXZb5bBDhnXm6PQrPN94m/uiMzVNSe9rzT9dpXoAzSLKQ2CVIs82zFEkZ8VWQY+zeLi+74pmQpdSVW84TFzCw2GMKbnLgTAG+d7u8jObpHTxMckukefNgyEpuFKHLK2PXSyAZgBBYXjY3rwy5i7Ryy1+yePCPtKL7dnnJnPzg/3uy6gNyWfRzpPhaRPd5UoBrlYSB9SyIEetgNDYbI1G2FVI1ZabQdlu5KXj3GJukmyfXy4LBg9TtE1iSZDGjA6GLq5vMw54uf+L4C+r3FOewyYvd6FR+56uDHbRm8w4QsNm++9npAN7UbXrgHyPDTPJND28freMaLdOD908NbhsPW9DOXis2IHco41WsfCuP3wZg1zY+E8XJ/sM5nT1UwZpsWKwv9bi4yhYLhve/B8Cs2SKBUA1UlYwH6TxuNQU8RS7UwHtBu6rFdGEgmHWPC0Eli2yW9HTXm9V92n8Znk6sICk6dAKbCzE8hVGuBwxNVhwZvj6KVtbsIA7hgtYFd1OtVfOOfvZnL3nCSiMq7/HsnLumUqrI5u+SWQTTVGCwDwv/Ca0kILYLg/m15uSJPvkF22WIry7z5zMkGa1YmS3D3DLMLcPcMswvgmG+Gpy82izHlHIsmxlCmjZ5Jkagk1biQmxVdSMjWyWR7trRiUDlAej+4tlJPDkJJCCZoRKtlr0lGMz5xoJZpFMFm2bJLvdmyfiChxJwFqkr4D9AASBgcbn+335Ca6Epghob24E7vCq+vjYZx0XnhON+eiIaXXT6x8ehNPy2zJlPXKRTpwxl0HxCw51WldUmzSc01GkVz1CHtaRGy2mEJzqkQXxQTbVfOETunnfDdqLESg+ITiVEdAFjSzXuHn+aRPPT8iQ1wx+g2tzXFirMkeAp6iwW5O3IQ4hZOdGOAsyvHbL1kIlblIh7VE1JJqe0NqIdQIwfC7X7Fwf/BDOb01/b7WBVovX+pUq23L1a681GyKOkDUe/tWJBqFB7HkQXrh2GiUNh1iNwg3VkmO4uxoRQdVL5GlSrI77U1IszWmHt2KnrjAkfBzvyAKGzITUsp9PKbLvOsz56eHUWWjywEqQqi5DLLIp5aJUoihbZLUuuMjbRrFlibaBZt8ZOpRULbNVqrvBGDBIMQ9bz09o3f56Hek4fjsZn/dPBPzWAU3VNbn7yMV0I3vLZGL3MgPSl06UoRjBpAetCXXX5PRajsAhFsIKasdoQTiX8q1GaqX8JMy0ImgVNFemCueK1bIMXY5Wvjd8TDo/qHtvXf3z0vpLgp8SeMfM9PjnOW7kp5bMkV8y3k6W0Ti+6SDckfZRiZFKyvqawgIrxtu660C/jgNJTlHHO4y9g0B7rSzW8SeWbOp+28n3E8e2LTT6sz7ObaJZcpUWaLYr1QFSccKA7km5UyFEVlLTXOHBpL7jOszv5twxB2WOYhr3gKl4WiQUtuuF1/zh9xpEFmanBZXKd5fBavagM4FYl+DMJnIyHahkuulFRW98VyHsClpYbxkw17i0MPxoAnqhpcNAGiMioPTLyKZ8Dw8/WnAGegYcWBgbS/sEfeyBXXIW3VhhbK4zPyQoDXfAImd91okfXM4/AT7vRe8tpaZ/2ojfd5OvUJ4rnrM4rOBPCIKGUK7Uic8WtzOY0M8fpmOlguwa3MqerqELr226FsYhbscsaUc32x13yQOF1uyPkBvbs4FMREZzp4ZnKjMqC9LRa+q7onuktsc+l78fShOMhLiIQtjS7UC1Rng7o+GV74mV4PBqH0fh8SGyM/vE0HBPfOJkbRak9govTO8WogrgrmXXQNKykOpKCcSg9DqPAZRz+FSNZuwSLvzr9n5iCkVuCelc1pSe3jKAqRWC+fIywBIXZRktIwzkkChlIJegru+ph7iqAKSQD7jaslxe7zvKbrCyThb+YHKuh98EZFGWzQ2E0ZodFUckcxZ29mycQ2T2ZtWsdkMnzvbsUII1dFSev+TLLW4yJl4mvrvKktHsD97h8L09mac6oKAsOiGkVcCVJfoPKc1ep4n6eliJNMAMVNC9w1xbeSrlELvgEytHupWdwJIQNNgTgI3ws2PuHmJUVG2GrwpyM2PL4GmHT1eh1RqgyzEsOT3POI5FOPwU4bmk+/IcG9hpA2xwpSCzjxkCzJPKN0IJKE3D1PKQvIlxI8vD8A5/WVD6n+Xn9QZX21C1OngOqPLUU6k1GBEMFbwQqFKoG86KxkWQ5agBmWXoUsjw5ArMCahj2w7vBT0zVJUn5TAvqZaH7Dss3GPdu5TN3F2LFixdvRxmmzh4itipRRolEju7R5yC6XDC2a+QFBc6yAOqep+8UrhP/m/FHqc9EDFYqP0XTAuibV/QbKu/UJTVwvqoMxl4zGPcEMfphDShP3qXvqKPD7E6j07dy5sgjJk/uM3Yc6mPGWFHzQGl1biwaHwfKG8nwZw9GxEwf2JSGIsr7VgUekYyJ+elnc0V0BmvGzS3pLApGBvoYqjXerBJ/BX+H37Nk1kSJ2xSPgHHWNYGn+RoKBhnsrHFS8hngI4J3Jw7lmecpCQdmL3uv1fGvniHdbogi/Kj+oiWBtax7RkM9SeZx686zDG1LPe6ahQjjB6Mg1sce+IU08ebsW0TY6VSVREwf6EF6d5/lOisOSCu/mGstU92HK/mFVDroYzGdFcZ15MBbpzjbVXY5NVR+/k1wfc7dBbu/msfpHfuprxMNMakxfchG60nLZu3pjElwMBBDzvfMvFxh67trT+CdcBeHUgQStrXytiF2+53dTseOgw97MTP9QQbFKAgxTX6hVWnyq0cbpqItMvLk93G8UFaz8v6KgSe5Hq+IsofFepXyjGkRMaolWmDpatZFLbSdPfxtSqf2xFHT5d+9jN1yiZKtUZfW3clOkgXl1iShO2EC8/QGohdv8uxhzX/h11rPHWYrCGwFga0gsBUEmgkCSqHURr10FgKwVnvVki63glpJF6YEDv1SSAgEXlnAKwbIgO5393HeTPJQyp6PJJFYO8NNNZ5HzFd7IYUImDNDJpmcn3GZROXkUgYOa21KNQTYtTMVInhhnqQ3CyvCvC2eNNaleHaK07apbuGSo6LmoxWo+WgNaj5ahZq1NkUJ4+Lej091K4nTs0x0CF1+cE9f+YWrG1yDKxkBk2e7WFjPDl+k6ESr1JxJtq2abco57I/HA887QaUVtS5YY0dN0o4u7T69aqw1MQN4eTWKNq0i9IgBG7wwKAeNYWAd88Q8WCe7M1jjQPfUbJnRGDyJvRXwSqQcILS/TDbgFxpIsR8dG4S2kkeHOrAZ04UWvQrLluCp6Ww95FRa2ywhk9qquBsqqWlsvkq1tDB6X1EzjcsiGuPr76nAzufBm1PPC7i3YG+NH7qdLhksUZIh3W6vKk5pQ4tyhyET3XS71MN7qGdsxF5wkyzAVjkFq8GrPIlLYQks/5ZGwkpzTVqXQw6vubnsJDF7vqni6Ua3jSTDxBwPYX1zYspImQiSu4K5eUuWcBffb4IlKNtXfxzm9WJvuT4oVl4VtBGCk4+GBOif/Hk8GE+m0SQMhw3CDtr+zyTkLqeQb9pbChOPfTvtYHwt59K0iNj1DsyC2Cj4LybM/jIc/TZs5dYlS7T36iJK1jt1WTblXjc49Z7Ps4nW/L5MEt/QpSFPTdx931uPTXWeWkxC9Fdn5vNUhuF0vTWhTJ5qLNr3V2VlVFd97n4ieGPhDzS3zl43llMnqB1OTa9Ot3Y7OW6aAXNHvDVcIfDu4yoVbLy9XwuhXI0va6IiO/OJsWCdb76iLkyt+/EjASqv74VIgg5be7MGeJjYyXaNddsY1+duZQ8AdINIJuZetuup3ci4Lmcze8CQiSU5qOCeEpDYnvIDL6cUJawpPfCwQhN82Y8vLvLZU3LgY2YbDC/y2ckyTWKL2DDFRNf93KBXRRD+hfctcTWusjO8ZlDFphy8qstl9i7Jc3Cv+Qgul1L8lm3UmBCBAvW38WBaL49DzvHgKARXzP4RD2Uv0zRdqRR1SqoI6XWEHfVp0ibSWfaXnuwvSXpuFmLncBz2JRI2Dvd+PDo9Hf0mXfadUdOf1VbCX/V8GMnO5BhfPTPly2NMW2VFL5tU9NLfX3KIeKrNQsa8G5/wIhgf8IrUP4ZpIu0fTge/CnSe62w+zx7Ui5i8CKmHCXh3IMO0qI3K0Pwe94LnPEwL/9fdVdFaFtlDpMIBrtZJtWGNwIdcO8z/3jNawXoY0etvn/f2d3cJxemWgr9AChZs9mul359+9hGwefKqepkTMTuBraTqk7jKxDb5a1lEPOTwevrr1+F4MhrWhf7i8XG+qdb8MNNav4softxq8J51NhjuGC7Y/DUUp6xpIkdFbvYGMbL99huNojb2sP3qTb9pk57oythjhXjFHrAwGbQYVW40bboN4PfsntVHLxgaaAG4OV5DeHXa/QymlY0nTWg/Tj7nllUBkJQe2kVn3B/+4nlc7CZ3cToXN3g6p+q2jHp21h+ciptUm5bub7NF0qql168YdlbrlpZFkkfprFVb55NwjGO0QXticmt2px3e21xc05xBhidG+8xeQb7oLBwyveT8U+WSiyzeOO/Gd3smRMyahrWioO+VtR4OpkLJ0iZEMq9SczRz7DWMTZ/DLcO+sdfKXWOV7ElHZhfqlTs1DHQ5BbNTR9OVyqe2kbunUB6xAdzdgPIowqXoWHRbLqqzwOo7Xx68VGY7Jn8kt4DK67xYkjuCrYQsg+1EBOmPhs6kBwfERDtBDCmltAhth5dDxdMTU6/yiGmWv/WEyhQr6KaYLvnT1VvwdCTyMlbBEOJa49EaYowEo21nGZUsZtzGif1hPsA704SFCZTbwEz2abZRNUjPZlT+cQJri51VrWPlmSj9qtx1leVFJqq83pGVNahsJE4f36/VWnEVd97RW/PdXK2vVgx5s/rlSr28oPzGmnmR3x9CWyw10g0jTqqXEpEf4qJ4qXQOk4OqpUDacM0/1VQjPbbmnu310sRUkRp1NS91umqD4yFmh/icweI0d9OMjVQ1u50hlM4mv7VWyFkSYgXsObdnuV5bTPQT3V6bB7a7y2aJqQU+ILXAHXAyTspOQ2VwsbyHV8I13Ugn569fj8PJZMCPhh1Za5ototu4uDW9Q8Glln9nViRaiwpZwfYveZ/MRDmZ5LH2XN8ehvANmbzqP9kpEgAHKfb4/4U4+Z//VH/s5vEDj95x0Zm8Dk9PHWtLHd8D5/BHAcG56CeRJ8++2+X/ZTYXaO6gN13HSnWlQCbOxaWRHHs8Gp+MplNgq9K4Qti5IvQfDW19n8zn/HJyOB5NJqZNijHVtSGbw8NxONWmKaKwvDOks6iI5wLSTaylT3JbgxjYX3IZ4e2pP66kB5SliiBQNvohTFNET3Siu97qr4Y9j1YfA50TJMDR02vA1VQYmDj/G4mEQ+rFPAR4I5gEizdiuyhuH2Mzy+DAZYTSLtdTQojCmwAXyBPuohAleVwwvILtubCBcyET58LZ0bOdw9HwsD/dUcp51v3TcHgyfQWv++P+hG3uIlvmVxwET9kGQl0vBB+wMvaC7iNm3llTbfIuWZTS6aW6Ypm1smqERK4K5tkDL9bd9TVTU6x1kwYHa9muXZY3vrtbfbhmzQ9XuUJ6QuVQnSgUjVjrSxC2TbZqOZLw3WuopLwxJXjer+fcZbP8xW83k/x6YljoJK8jslakVElFnwOVfPUHb3GVA9ZwdrPWM6MDgl752ghVW76nPMkRAd3k5K+ytzHpeBr+Pp1UiMbye5VcLPOYFgDh79OqW9LGrkUwHzb84Mrh2m1M3eSvcsM3rtUjPa19GajrmH0ZJCLfsQmhjjJGpn8vj/J5mInHIseJyLSPnpy//J/wcGrbVVOeDk4Z227WoU5Dd23pMwN/PXq3+DRXXnb2cb3+tqxsy8q2rOxzZWVngyEYtbXhZKLIuozMU80afKwKarEVJ5NIi1tetuVlW172hfAy18Srlpd5A8w14GXc1KA1j6rz5+DVNrfdVZNsmXsHHEuFWaEKemgXMorcQlv+t+V/W/73kRSsZicodasbE8wTDswTCayxibiAmTJiYlVFhfg0q97o8ZFrQDmgAfV2wAAGKNgujkugilCQBj7kLqsoCbDkQ+7C0FzqcLCdd5osHD4SsB+HWjtjW4zUb2tydB+cVw92copC7vTgzhNuQtVVwJ70VqG8iCiXqK92zl5uYM5YHburCykQOG62IUlFOkI54opww9/KK1t5ZSuvbOWVrbzyZcsrCidlFRfZ/2qp5euZub9RdknyPMt92hWhgK56mj8fMsQm0FGzqpCFhTQzEAiKFlptvlxAsMBFw2DZvCGBI+ewcYNtbSWXreSylVw+muTCi47D16f9w3AHAB/GO2wzs/2/2wt4Erm3dpkpIoAgOOVWYV5/LuN5Wr7fCPcSdcE8/OuPGt51l8TFkkHhNuZf/+e8f6rcQWX5xn6G0qDNEID4X8J0j8Gwi16JFGYmyfMo8zmUS6Yhb0SembaXa7c+6aJI8jLKk6skvS/XM7geh4fh4DUj2x1RoTCs5jHsuO1qnvy5TAoJhCuNr6VrK97yhTADN9PeJvdQjo1d57hN4e3jvfojWi7KdG64KXdln7gprmu2zQhn9SNFDPM/nurRaUGZjCNrS+jHx0baNRBNVvgAfdRAL8L5f3M2n6z+7jS9S4JpHr9L5sHOUX/aj8bhFA7X0ZDNTjQYRkf9N5Mguw7K2yQo48t5UrwIHgfLxTwpiqBIyl7ww34Ql8FdVgBXA6+04DhO54+K+DoJdr4PZvH7YpfHMQU21D862pmEhyOAu3j+7fP95/v769vzK4P+T3QYeE1C4RBlf7CmaxCV5Z7kP6RHxju2AwkDUwvkpplnITJq3SjO3NaTZOtJsvUk2XqSbD1Jtp4kW0+SzXqSOGh2f9R5dbLVyJeLNe8XXLW0o45ZEflC9w4QyhYpjJ39eJfkBYtb8TZ5H10vF1el+gVLAwf2PCkEJyyWd3cx3CDEBRPqTe6LXiCvvfomQWKoC9S+ZNbdWJyMyZsJiKQ7jGjMCr+DfdXd33u8t9/tBd2zo2cCHi5iF/bvnnat6DuG+B78wy/xd/OkWM7L4iC5vEz2v392eXUVP/v2h8f7P6Jb2MF18iR+Fl/uP57tP5k9ix//OE/v0rI42H/y/PHVd1fPv718/uSHx99f/yjuuFf53cG33/9w/Xz27Ptn198+/e7y6kp+u54nSXkwe/zDD0+/T67jWXI1e/b06Y9ZPkvyg6v8rscy/Nj1gNf/q+LCZbI1u2SXc7A/uk3jkjQNSyIpjP1YJH+V7BcXpBWdsF9aM/IuuszT2Y0QtxntCcE7z3K27YiNtyLC80bwPBJzi1foD/TOmY6i/5mMhjsj7uxxOBpOpuPzw2n0Sxi+joAH7XT5tgaqFnwbaJJNtY8CtLKh26u/5gddebHpVlx8u64eonF2uCBVZhZKCujtJ7zj7go0OqQNrUMRr70G/vGh13kX5ynrFa8FaCYrS4Z8WnkuJHf35XuUfUNI4I7Gd6cNzHd7/Pp66G4M1f339kSJ91J1AyTKA6GaQYB0RyuyWCOoyEkMrVluNbqK7NRkVGTXs1Q1NDR9FdmseRWz+phjFpe36eJG4BdHefZQqPdz9gVFRrlO5/N0cdNCb8v3zmVcXt1udN9IOXrnojMOD0fjo0gTLAxWIXLDj1/DMYilIkFklxmaIdqPDg/Px2MBPw0J0WB4Ek6mKGWdfTIenYq/GJhlRBa1P/FUhsQZaUAw/hvVzQelM/DfR+HkcDx4PVXzwpNROf4MfD4cTHGGyeBkODgeHPaH5qTpbvIJjab9l3JMkzfDQzRRAHcNrWJ2s13EL3QRW3Bqa41r2JVY25pciCoatFxb5cfguVYm537Ec1u02aSITb2f/wkod0hFFu/WaVGmJru52WozNhmYuT1rM1r71sh/fDrqT43cTTpg7vOaCu3tX9vfBmtgM4wmBGywlIq6LV7zqaUXZtK4UelF2kt+sjhVBDboJJxG/QnYvY3D/kQeICj1XHL+wSQCzV44FCUByN88vb/YQbQ4vb6US4S4wz/ZZwo0uwnqCPTsTjoko2f3E+vQLPv5qXcIQgfIh2AsX0XVxrp+ak5xE4OWa8PM4qQ/hW4eeW47n0mgO0e2NgT4ZvL5pxSg4S8xi5X3kO30rju9H+WG8PVyY7MBmzDqp2QzV45V7mOf4PK0vU5Y9Odss0995PE40xs98FTI9C9TPB5MIhFd/dPEyv7CBfFPPV1bkf/LF/np3IqMql6LTPqqm0aD+mqrbXFYE/TaZIGqKPpTc34/bOFqbJ/jF+44oq/D00SCln6n/SlUxx8GjgZjhg058oVA6QUW7FrPQUNjgnA4DMd9rVo/7J9PQpLbfp4dbc/nBusI3cTmMYdfxRvUvFTeDYwJq+UHxHRW1G7Nc33OShaCO2IuT5Wob6zbp97Nd/H9Rnczi3L66SS42gv03y40te3hVk75pJfhz+NMZR82e6wCc5W3Kfa3j/6cbcBza50O/43teFhCOJyGWDMlUn8f4Hf1wSRiygZ5rk3Hg5OTcBxpdQDekZ9zP1vsSzyMj3z8Ug030B9YU9Xo0Y6YzBbl8HQbxV6ORqdhf6jFebQOlUoVzwJ96q2b/HU/j9NFxP25NruHw99fn/YHw+gsBAYqNjNXU3GeKg+jo9BI6E9YSOXmKmJbjeuonfvn01ejsRRh9U2fPDLpwxGRO97zX8FwKlkDJRpaQ67Lb01IXXY1XZ+TzrZCtbm2mlqvZuU9ooG2op2c1NKw06WYjfKqCmN70ullnsRFEs2zq7cr4x6cjg5/kbgHAuHggHnq9IL46s9lmjOXA5WW/HWf5kmhk6TbD3RCOSblSZHN3yXcqU7V2tDZAey943K0uEo6L8p8maBJiIsivQErbmkPLhx8mVsNSwaX4xf/Nr+X2XzWWSMQ6U+0n3Dnfh4vSL+FDdUfL2dp2b6BeZzfJCs7Oq8+xcq55EMDL5KP7lbiXZzVBgjVLZJZ58PH77l/2VfrOqvv03S9wpdntb5rzw2aqLjn0gvlw9TrZIuQp/1ryzqTr4nn+b0+r+N0vsyTr9nzE4a4dfv8iG6ffIuSkt+n9Nx0fTKtDd3gZF0NJSVbRJfL4n0jNl+8Te/XY/K6rn9fdPhWu+i8uOhAFy46Hzp+qBfYCZ1e5y4piviGf9GV9ResDPDNIC3AX/Ehy98GO0WSBIvkr2XBGP7uXvBbnJbBdZYHadkLsjy4iudzkUMw4OghLW93uv++6IiZuei8CC7Y0C86H7q7e50Pf3z4w+MxywndGjw4p7/QlPHh/wM='));
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
