MERGE INTO "nexus"."nexus_installed" AS stored
USING (
SELECT 'nexus_installed' AS object_name, 'table' AS kind, '94f50179e6f641454fdbd89b61ac24ad386d3e6776e92b6c93978f59ea77a2fd' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'table' AS kind, '04d67c1f153f5b5b191cbecab2141760bbb29300d87c2561cb37f240094a5dbc' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'table' AS kind, 'efdbd0023325b73acf1166ea5476757777d879cdb51522ab00e5d62f6fd9d8b1' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'table' AS kind, '247805e75d613af5181dff7226a078b5bd753c4c6e14e7268b295173670c9032' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_runs' AS object_name, 'table' AS kind, '6ed1a5074d7faa5cef301e0fc98a91ba1372e24012cbb9d45d34509a5a6c0aa1' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_overrides' AS object_name, 'table' AS kind, 'a9a4b5db07db26baf22eb4dcd6ff107b04960e81d937793860e178eeb0a35ec1' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_event_log' AS object_name, 'table' AS kind, '8b9bbff59619f550400e676a270b90ea3dec040dd9c4057de3d9025e407cdf73' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entity_map' AS object_name, 'table' AS kind, '1d66d52602cbe92e7cc9bb67a472457f9fefcf869e1a6d4a39d273f5821b1922' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entity_ids' AS object_name, 'table' AS kind, '762f103f9e6207e195269006e97c18d5601bbcfe94196d584e1b6abc147e1ad6' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolution_log' AS object_name, 'table' AS kind, '96bc78e17ca580ce15d9e71a82462cf325f9d9ced66f4eb10e0d872be0d0462e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_quarantine' AS object_name, 'table' AS kind, '9925c25fff1c4943390e41b46dd8cb2d67f529685386f9ff9664f78730b3bfe2' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_traits' AS object_name, 'table' AS kind, 'b19df584dce44eac1965bfacfb9e706565bf3fbba368909686ac09d39ac74cbc' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_states' AS object_name, 'table' AS kind, 'c7666ce02a28288dc8cee72dcac389b840dc15e9c0f201936a021789f157422e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'table' AS kind, '0283cf83da8504ab78ec048d60733140699081b049159340c96f50a4129385c8' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'table' AS kind, '853671ab7842d42d7df5e5d64460e0c3e94d59390c7e324ac370030ab9e484b4' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_public_suffixes' AS object_name, 'seed' AS kind, '681e2a340237ae48044996f3bab843dc7e7bb4a87589c49594c49659c6418b22' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_free_mail_domains' AS object_name, 'seed' AS kind, 'bae4b1b92f1fca64cc248a336b65452479e3079451f8f17c9c83d0ee61eb1a1b' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_lock' AS object_name, 'seed' AS kind, '8f852069cc59933a2f4f2051c1417582c2c80ea739ed3f7a8ea55d9addd0a033' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_secrets' AS object_name, 'seed' AS kind, 'a7cf72db1bfdcfdd61a6a6d8df33cd30dea2defb5db9588bd3454c94aae3e7a5' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_watermarks' AS object_name, 'seed' AS kind, '1b88f5846b2171543686663fe2376229cb69b27aec243912165d88cb5bd05b12' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'merge_states' AS object_name, 'function' AS kind, 'b98ecce193eef9164a104e1d5b57690784b306cac95ebf6ea53240eeac3dc82a' AS content_hash, '// signature: {"args":[{"name":"intervals","type":{"array":{"struct":{"state_name":"string","state_value":"string","entered_at":"string","exited_at":"string","trigger_event_id":"string"}}}},{"name":"definitions","type":"string"}],"returns":{"array":{"struct":{"state_name":"string","state_value":"string","entered_at":"string","exited_at":"string","trigger_event_id":"string"}}}}
// merge_states(intervals STRUCT(state_name VARCHAR, state_value VARCHAR, entered_at VARCHAR, exited_at VARCHAR, trigger_event_id VARCHAR)[], definitions VARCHAR) -> STRUCT(state_name VARCHAR, state_value VARCHAR, entered_at VARCHAR, exited_at VARCHAR, trigger_event_id VARCHAR)[]
(function (intervals, definitions) {
if (typeof nexus_merge_states_1f5dfe18 === "undefined") {
(() => {
  var __defProp = Object.defineProperty;
  var __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, { enumerable: true, configurable: true, writable: true, value }) : obj[key] = value;
  var __publicField = (obj, key, value) => __defNormalProp(obj, typeof key !== "symbol" ? key + "" : key, value);

  // udfs/merge_states.ts
  var EXAMPLE_DEFINITIONS = JSON.stringify([
    {
      name: "customer_lifecycle",
      components: ["billing", "installation"],
      rules: [
        { when: { billing: ["active", "trial"] }, value: "customer" },
        { when: { installation: "installed" }, value: "prospect" }
      ],
      default: "lost"
    }
  ]);
  var LAST_INSTANT = "9999-12-31T23:59:59.999999Z";
  var TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
  function merge_states(intervals, definitions) {
    var _a, _b;
    if (intervals == null || definitions == null) return null;
    const known = /* @__PURE__ */ new Map();
    for (const interval of intervals) {
      for (const time of [interval.entered_at, (_a = interval.exited_at) != null ? _a : interval.entered_at]) {
        if (!TIMESTAMP.test(time)) {
          throw new Error(`times must look like 2026-01-31T23:59:59.000000Z, found ${JSON.stringify(time)}`);
        }
      }
      if (interval.state_value == null || ((_b = interval.exited_at) != null ? _b : LAST_INSTANT) <= interval.entered_at) continue;
      const sameState = known.get(interval.state_name);
      if (sameState) sameState.push(interval);
      else known.set(interval.state_name, [interval]);
    }
    return readDefinitions(definitions).flatMap((definition) => {
      const derived = derive(definition, known);
      known.set(definition.name, derived);
      return derived;
    });
  }
  function derive(definition, known) {
    var _a, _b;
    const components = definition.components.map((name) => {
      var _a2;
      return new Timeline(name, (_a2 = known.get(name)) != null ? _a2 : []);
    });
    const instants = /* @__PURE__ */ new Set();
    for (const { intervals } of components) {
      for (const { entered_at, exited_at } of intervals) {
        instants.add(entered_at);
        if (exited_at != null) instants.add(exited_at);
      }
    }
    const derived = [];
    let value = null;
    for (const instant of [...instants].sort()) {
      const changed = components.filter((component) => component.moveTo(instant));
      const values = new Map(components.map(({ name, current }) => {
        var _a2;
        return [name, (_a2 = current == null ? void 0 : current.state_value) != null ? _a2 : null];
      }));
      const before = value;
      value = evaluate(definition, values);
      if (value === before) continue;
      const previous = derived[derived.length - 1];
      if (previous && before !== null) previous.exited_at = instant;
      if (value === null) continue;
      const trigger = changed.find(({ current }) => (current == null ? void 0 : current.trigger_event_id) != null);
      derived.push({
        state_name: definition.name,
        state_value: value,
        entered_at: instant,
        exited_at: null,
        trigger_event_id: (_b = (_a = trigger == null ? void 0 : trigger.current) == null ? void 0 : _a.trigger_event_id) != null ? _b : null
      });
    }
    return derived;
  }
  var Timeline = class {
    constructor(name, intervals) {
      __publicField(this, "name");
      __publicField(this, "intervals");
      __publicField(this, "current", null);
      __publicField(this, "next", 0);
      this.name = name;
      this.intervals = [...intervals].sort(
        (a, b) => a.entered_at < b.entered_at ? -1 : a.entered_at > b.entered_at ? 1 : 0
      );
    }
    /** Makes `current` the interval that holds at the instant, the last entered if several do; tells if the value changed. */
    moveTo(instant) {
      var _a, _b, _c, _d, _e;
      const before = (_b = (_a = this.current) == null ? void 0 : _a.state_value) != null ? _b : null;
      if (((_c = this.current) == null ? void 0 : _c.exited_at) != null && this.current.exited_at <= instant) this.current = null;
      for (let entered; (entered = this.intervals[this.next]) && entered.entered_at <= instant; this.next++) {
        if (entered.exited_at == null || entered.exited_at > instant) this.current = entered;
      }
      return before !== ((_e = (_d = this.current) == null ? void 0 : _d.state_value) != null ? _e : null);
    }
  };
  function evaluate(definition, values) {
    var _a;
    const rule = definition.rules.find(
      ({ when }) => Object.keys(when).every((component) => {
        var _a2, _b;
        const wanted = (_a2 = when[component]) != null ? _a2 : null;
        const value = (_b = values.get(component)) != null ? _b : null;
        return Array.isArray(wanted) ? wanted.includes(value) : wanted === value;
      })
    );
    return (_a = rule ? rule.value : definition.default) != null ? _a : null;
  }
  function readDefinitions(text) {
    const definitions = JSON.parse(text);
    if (!Array.isArray(definitions)) throw new Error("definitions must be a JSON array");
    return definitions.map((definition) => {
      var _a;
      const { name, components, rules = [] } = definition;
      if (typeof name !== "string" || !Array.isArray(components)) {
        throw new Error(`a derived state needs a name and components, found ${JSON.stringify(definition)}`);
      }
      for (const rule of rules) {
        const { when } = rule;
        if (typeof when !== "object")
          throw new Error(`derived state ${name}: a rule needs "when", found ${JSON.stringify(rule)}`);
        for (const component of Object.keys(when)) {
          if (!components.includes(component)) {
            throw new Error(`derived state ${name}: a rule tests ${component}, which is not one of its components`);
          }
        }
      }
      return { name, components, rules, default: (_a = definition.default) != null ? _a : null };
    });
  }

  // udfs/entry.js
  nexus_merge_states_1f5dfe18 = merge_states;
})();
}
return nexus_merge_states_1f5dfe18(intervals, definitions);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'normalize_domain' AS object_name, 'function' AS kind, '3baaf0e8b4a9f2d60ca2a34c7f8143994f1c53af2171b98f7e505600874fb9dc' AS content_hash, '// signature: {"args":[{"name":"value","type":"string"}],"returns":"string"}
// normalize_domain(value VARCHAR) -> VARCHAR
(function (value) {
if (typeof nexus_normalize_domain_9ce55da6 === "undefined") {
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // node_modules/punycode/punycode.js
  var require_punycode = __commonJS({
    "node_modules/punycode/punycode.js"(exports, module) {
      "use strict";
      var maxInt = 2147483647;
      var base = 36;
      var tMin = 1;
      var tMax = 26;
      var skew = 38;
      var damp = 700;
      var initialBias = 72;
      var initialN = 128;
      var delimiter = "-";
      var regexPunycode = /^xn--/;
      var regexNonASCII = /[^\0-\x7F]/;
      var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
      var errors = {
        "overflow": "Overflow: input needs wider integers to process",
        "not-basic": "Illegal input >= 0x80 (not a basic code point)",
        "invalid-input": "Invalid input"
      };
      var baseMinusTMin = base - tMin;
      var floor = Math.floor;
      var stringFromCharCode = String.fromCharCode;
      function error(type) {
        throw new RangeError(errors[type]);
      }
      function map(array, callback) {
        const result = [];
        let length = array.length;
        while (length--) {
          result[length] = callback(array[length]);
        }
        return result;
      }
      function mapDomain(domain, callback) {
        const parts = domain.split("@");
        let result = "";
        if (parts.length > 1) {
          result = parts[0] + "@";
          domain = parts[1];
        }
        domain = domain.replace(regexSeparators, ".");
        const labels = domain.split(".");
        const encoded = map(labels, callback).join(".");
        return result + encoded;
      }
      function ucs2decode(string) {
        const output = [];
        let counter = 0;
        const length = string.length;
        while (counter < length) {
          const value = string.charCodeAt(counter++);
          if (value >= 55296 && value <= 56319 && counter < length) {
            const extra = string.charCodeAt(counter++);
            if ((extra & 64512) == 56320) {
              output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
            } else {
              output.push(value);
              counter--;
            }
          } else {
            output.push(value);
          }
        }
        return output;
      }
      var ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
      var basicToDigit = function(codePoint) {
        if (codePoint >= 48 && codePoint < 58) {
          return 26 + (codePoint - 48);
        }
        if (codePoint >= 65 && codePoint < 91) {
          return codePoint - 65;
        }
        if (codePoint >= 97 && codePoint < 123) {
          return codePoint - 97;
        }
        return base;
      };
      var digitToBasic = function(digit, flag) {
        return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
      };
      var adapt = function(delta, numPoints, firstTime) {
        let k = 0;
        delta = firstTime ? floor(delta / damp) : delta >> 1;
        delta += floor(delta / numPoints);
        for (; delta > baseMinusTMin * tMax >> 1; k += base) {
          delta = floor(delta / baseMinusTMin);
        }
        return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
      };
      var decode = function(input) {
        const output = [];
        const inputLength = input.length;
        let i = 0;
        let n = initialN;
        let bias = initialBias;
        let basic = input.lastIndexOf(delimiter);
        if (basic < 0) {
          basic = 0;
        }
        for (let j = 0; j < basic; ++j) {
          if (input.charCodeAt(j) >= 128) {
            error("not-basic");
          }
          output.push(input.charCodeAt(j));
        }
        for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; ) {
          const oldi = i;
          for (let w = 1, k = base; ; k += base) {
            if (index >= inputLength) {
              error("invalid-input");
            }
            const digit = basicToDigit(input.charCodeAt(index++));
            if (digit >= base) {
              error("invalid-input");
            }
            if (digit > floor((maxInt - i) / w)) {
              error("overflow");
            }
            i += digit * w;
            const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
            if (digit < t) {
              break;
            }
            const baseMinusT = base - t;
            if (w > floor(maxInt / baseMinusT)) {
              error("overflow");
            }
            w *= baseMinusT;
          }
          const out = output.length + 1;
          bias = adapt(i - oldi, out, oldi == 0);
          if (floor(i / out) > maxInt - n) {
            error("overflow");
          }
          n += floor(i / out);
          i %= out;
          output.splice(i++, 0, n);
        }
        return String.fromCodePoint(...output);
      };
      var encode = function(input) {
        const output = [];
        input = ucs2decode(input);
        const inputLength = input.length;
        let n = initialN;
        let delta = 0;
        let bias = initialBias;
        for (const currentValue of input) {
          if (currentValue < 128) {
            output.push(stringFromCharCode(currentValue));
          }
        }
        const basicLength = output.length;
        let handledCPCount = basicLength;
        if (basicLength) {
          output.push(delimiter);
        }
        while (handledCPCount < inputLength) {
          let m = maxInt;
          for (const currentValue of input) {
            if (currentValue >= n && currentValue < m) {
              m = currentValue;
            }
          }
          const handledCPCountPlusOne = handledCPCount + 1;
          if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
            error("overflow");
          }
          delta += (m - n) * handledCPCountPlusOne;
          n = m;
          for (const currentValue of input) {
            if (currentValue < n && ++delta > maxInt) {
              error("overflow");
            }
            if (currentValue === n) {
              let q = delta;
              for (let k = base; ; k += base) {
                const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
                if (q < t) {
                  break;
                }
                const qMinusT = q - t;
                const baseMinusT = base - t;
                output.push(
                  stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
                );
                q = floor(qMinusT / baseMinusT);
              }
              output.push(stringFromCharCode(digitToBasic(q, 0)));
              bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
              delta = 0;
              ++handledCPCount;
            }
          }
          ++delta;
          ++n;
        }
        return output.join("");
      };
      var toUnicode = function(input) {
        return mapDomain(input, function(string) {
          return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
        });
      };
      var toASCII = function(input) {
        return mapDomain(input, function(string) {
          return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
        });
      };
      var punycode2 = {
        /**
         * A string representing the current Punycode.js version number.
         * @memberOf punycode
         * @type String
         */
        "version": "2.3.1",
        /**
         * An object of methods to convert from JavaScript''s internal character
         * representation (UCS-2) to Unicode code points, and back.
         * @see <https://mathiasbynens.be/notes/javascript-encoding>
         * @memberOf punycode
         * @type Object
         */
        "ucs2": {
          "decode": ucs2decode,
          "encode": ucs2encode
        },
        "decode": decode,
        "encode": encode,
        "toASCII": toASCII,
        "toUnicode": toUnicode
      };
      module.exports = punycode2;
    }
  });

  // udfs/support/canonical_domain.ts
  var import_punycode = __toESM(require_punycode(), 1);
  var LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
  function canonicalDomain(host) {
    var _a;
    const lowered = host.normalize("NFC").toLowerCase().replace(/[\u3002\uFF61]/g, ".").replace(/\.$/, "");
    if (/[^a-z0-9.\u0080-\uFFFF-]|\s/.test(lowered)) return null;
    const domain = import_punycode.default.toASCII(lowered);
    const labels = domain.split(".");
    const topLevel = (_a = labels[labels.length - 1]) != null ? _a : "";
    if (labels.length < 2 || domain.length > 253 || /^\d+$/.test(topLevel) || topLevel === "localhost") return null;
    return labels.every((label) => label.length <= 63 && LABEL.test(label)) ? domain : null;
  }

  // udfs/support/clean_text.ts
  function cleanText(text) {
    return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 65248)).replace(/\u3000/g, " ").replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").trim();
  }

  // udfs/normalize_domain.ts
  function normalize_domain(value) {
    var _a, _b;
    if (value == null) return null;
    const text = cleanText(value);
    const host = ((_b = (_a = /<([^<>]*)>[^<>]*$/.exec(text)) == null ? void 0 : _a[1]) != null ? _b : text).trim().replace(/^(mailto:|([a-z][a-z0-9+.-]*:)?\/\/)/i, "").replace(/[/?#\\].*$/s, "").replace(/^.*@/s, "").replace(/:\d*$/, "");
    const domain = canonicalDomain(host);
    if (domain === null) return null;
    const bare = domain.replace(/^www\./, "");
    return bare.includes(".") ? bare : domain;
  }

  // udfs/entry.js
  nexus_normalize_domain_9ce55da6 = normalize_domain;
})();
}
return nexus_normalize_domain_9ce55da6(value);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'normalize_email' AS object_name, 'function' AS kind, 'fda67a03696acfdd69c2e5f42b2a402ed4d32f844e24008d19ba4f4f5587cac5' AS content_hash, '// signature: {"args":[{"name":"value","type":"string"},{"name":"options","type":"string"}],"returns":"string"}
// normalize_email(value VARCHAR, options VARCHAR) -> VARCHAR
(function (value, options) {
if (typeof nexus_normalize_email_f29c57e6 === "undefined") {
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // node_modules/punycode/punycode.js
  var require_punycode = __commonJS({
    "node_modules/punycode/punycode.js"(exports, module) {
      "use strict";
      var maxInt = 2147483647;
      var base = 36;
      var tMin = 1;
      var tMax = 26;
      var skew = 38;
      var damp = 700;
      var initialBias = 72;
      var initialN = 128;
      var delimiter = "-";
      var regexPunycode = /^xn--/;
      var regexNonASCII = /[^\0-\x7F]/;
      var regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g;
      var errors = {
        "overflow": "Overflow: input needs wider integers to process",
        "not-basic": "Illegal input >= 0x80 (not a basic code point)",
        "invalid-input": "Invalid input"
      };
      var baseMinusTMin = base - tMin;
      var floor = Math.floor;
      var stringFromCharCode = String.fromCharCode;
      function error(type) {
        throw new RangeError(errors[type]);
      }
      function map(array, callback) {
        const result = [];
        let length = array.length;
        while (length--) {
          result[length] = callback(array[length]);
        }
        return result;
      }
      function mapDomain(domain, callback) {
        const parts = domain.split("@");
        let result = "";
        if (parts.length > 1) {
          result = parts[0] + "@";
          domain = parts[1];
        }
        domain = domain.replace(regexSeparators, ".");
        const labels = domain.split(".");
        const encoded = map(labels, callback).join(".");
        return result + encoded;
      }
      function ucs2decode(string) {
        const output = [];
        let counter = 0;
        const length = string.length;
        while (counter < length) {
          const value = string.charCodeAt(counter++);
          if (value >= 55296 && value <= 56319 && counter < length) {
            const extra = string.charCodeAt(counter++);
            if ((extra & 64512) == 56320) {
              output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
            } else {
              output.push(value);
              counter--;
            }
          } else {
            output.push(value);
          }
        }
        return output;
      }
      var ucs2encode = (codePoints) => String.fromCodePoint(...codePoints);
      var basicToDigit = function(codePoint) {
        if (codePoint >= 48 && codePoint < 58) {
          return 26 + (codePoint - 48);
        }
        if (codePoint >= 65 && codePoint < 91) {
          return codePoint - 65;
        }
        if (codePoint >= 97 && codePoint < 123) {
          return codePoint - 97;
        }
        return base;
      };
      var digitToBasic = function(digit, flag) {
        return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
      };
      var adapt = function(delta, numPoints, firstTime) {
        let k = 0;
        delta = firstTime ? floor(delta / damp) : delta >> 1;
        delta += floor(delta / numPoints);
        for (; delta > baseMinusTMin * tMax >> 1; k += base) {
          delta = floor(delta / baseMinusTMin);
        }
        return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
      };
      var decode = function(input) {
        const output = [];
        const inputLength = input.length;
        let i = 0;
        let n = initialN;
        let bias = initialBias;
        let basic = input.lastIndexOf(delimiter);
        if (basic < 0) {
          basic = 0;
        }
        for (let j = 0; j < basic; ++j) {
          if (input.charCodeAt(j) >= 128) {
            error("not-basic");
          }
          output.push(input.charCodeAt(j));
        }
        for (let index = basic > 0 ? basic + 1 : 0; index < inputLength; ) {
          const oldi = i;
          for (let w = 1, k = base; ; k += base) {
            if (index >= inputLength) {
              error("invalid-input");
            }
            const digit = basicToDigit(input.charCodeAt(index++));
            if (digit >= base) {
              error("invalid-input");
            }
            if (digit > floor((maxInt - i) / w)) {
              error("overflow");
            }
            i += digit * w;
            const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
            if (digit < t) {
              break;
            }
            const baseMinusT = base - t;
            if (w > floor(maxInt / baseMinusT)) {
              error("overflow");
            }
            w *= baseMinusT;
          }
          const out = output.length + 1;
          bias = adapt(i - oldi, out, oldi == 0);
          if (floor(i / out) > maxInt - n) {
            error("overflow");
          }
          n += floor(i / out);
          i %= out;
          output.splice(i++, 0, n);
        }
        return String.fromCodePoint(...output);
      };
      var encode = function(input) {
        const output = [];
        input = ucs2decode(input);
        const inputLength = input.length;
        let n = initialN;
        let delta = 0;
        let bias = initialBias;
        for (const currentValue of input) {
          if (currentValue < 128) {
            output.push(stringFromCharCode(currentValue));
          }
        }
        const basicLength = output.length;
        let handledCPCount = basicLength;
        if (basicLength) {
          output.push(delimiter);
        }
        while (handledCPCount < inputLength) {
          let m = maxInt;
          for (const currentValue of input) {
            if (currentValue >= n && currentValue < m) {
              m = currentValue;
            }
          }
          const handledCPCountPlusOne = handledCPCount + 1;
          if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) {
            error("overflow");
          }
          delta += (m - n) * handledCPCountPlusOne;
          n = m;
          for (const currentValue of input) {
            if (currentValue < n && ++delta > maxInt) {
              error("overflow");
            }
            if (currentValue === n) {
              let q = delta;
              for (let k = base; ; k += base) {
                const t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
                if (q < t) {
                  break;
                }
                const qMinusT = q - t;
                const baseMinusT = base - t;
                output.push(
                  stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0))
                );
                q = floor(qMinusT / baseMinusT);
              }
              output.push(stringFromCharCode(digitToBasic(q, 0)));
              bias = adapt(delta, handledCPCountPlusOne, handledCPCount === basicLength);
              delta = 0;
              ++handledCPCount;
            }
          }
          ++delta;
          ++n;
        }
        return output.join("");
      };
      var toUnicode = function(input) {
        return mapDomain(input, function(string) {
          return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
        });
      };
      var toASCII = function(input) {
        return mapDomain(input, function(string) {
          return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
        });
      };
      var punycode2 = {
        /**
         * A string representing the current Punycode.js version number.
         * @memberOf punycode
         * @type String
         */
        "version": "2.3.1",
        /**
         * An object of methods to convert from JavaScript''s internal character
         * representation (UCS-2) to Unicode code points, and back.
         * @see <https://mathiasbynens.be/notes/javascript-encoding>
         * @memberOf punycode
         * @type Object
         */
        "ucs2": {
          "decode": ucs2decode,
          "encode": ucs2encode
        },
        "decode": decode,
        "encode": encode,
        "toASCII": toASCII,
        "toUnicode": toUnicode
      };
      module.exports = punycode2;
    }
  });

  // udfs/support/clean_text.ts
  function cleanText(text) {
    return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 65248)).replace(/\u3000/g, " ").replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").trim();
  }

  // udfs/support/canonical_domain.ts
  var import_punycode = __toESM(require_punycode(), 1);
  var LABEL = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
  function canonicalDomain(host) {
    var _a;
    const lowered = host.normalize("NFC").toLowerCase().replace(/[\u3002\uFF61]/g, ".").replace(/\.$/, "");
    if (/[^a-z0-9.\u0080-\uFFFF-]|\s/.test(lowered)) return null;
    const domain = import_punycode.default.toASCII(lowered);
    const labels = domain.split(".");
    const topLevel = (_a = labels[labels.length - 1]) != null ? _a : "";
    if (labels.length < 2 || domain.length > 253 || /^\d+$/.test(topLevel) || topLevel === "localhost") return null;
    return labels.every((label) => label.length <= 63 && LABEL.test(label)) ? domain : null;
  }

  // udfs/support/split_address.ts
  var ATOM = "[A-Za-z0-9!#$%&''*+/=?^_`{|}~\\u00A1-\\u1FFF\\u2C00-\\uFDFF\\uFE70-\\uFEFE-]+";
  var DOT_ATOM = new RegExp(`^${ATOM}(\\.${ATOM})*$`);
  function splitAddress(address) {
    const at = address.lastIndexOf("@");
    const local = address.slice(0, Math.max(at, 0));
    if (local.length > 64 || !DOT_ATOM.test(local)) return null;
    const domain = canonicalDomain(address.slice(at + 1));
    return domain === null ? null : { local, domain };
  }

  // udfs/normalize_email.ts
  function normalize_email(value, options) {
    if (value == null) return null;
    const { plusTags, gmailDots } = readOptions(options);
    const address = splitAddress(bareAddress(value).toLowerCase());
    if (address === null) return null;
    let { local, domain } = address;
    if (plusTags === "strip") local = local.replace(/^([^+]+)\+.*$/, "$1").replace(/\.+$/, "");
    if (gmailDots === "strip" && (domain === "gmail.com" || domain === "googlemail.com")) {
      local = local.replace(/\./g, "");
      domain = "gmail.com";
    }
    return `${local}@${domain}`;
  }
  function bareAddress(value) {
    var _a, _b, _c;
    let text = cleanText(value);
    text = (_c = (_b = (_a = /<([^<>]*)>[^<>]*$/.exec(text)) == null ? void 0 : _a[1]) == null ? void 0 : _b.trim()) != null ? _c : text;
    if (/^mailto:/i.test(text)) {
      text = text.slice("mailto:".length).replace(/\?.*$/, "");
      try {
        text = decodeURIComponent(text);
      } catch {
      }
    }
    return text.replace(/^([''"])(.*)\1$/, "$2").replace(/[\s,;]+$/, "");
  }
  function readOptions(options) {
    if (options == null || options === "") return { plusTags: "keep", gmailDots: "keep" };
    const parsed = JSON.parse(options);
    return {
      plusTags: choice("plus_tags", parsed == null ? void 0 : parsed.plus_tags),
      gmailDots: choice("gmail_dots", parsed == null ? void 0 : parsed.gmail_dots)
    };
  }
  function choice(name, value) {
    if (value == null) return "keep";
    if (value === "strip" || value === "keep") return value;
    throw new Error(`option ${name} must be "strip" or "keep", found ${JSON.stringify(value)}`);
  }

  // udfs/entry.js
  nexus_normalize_email_f29c57e6 = normalize_email;
})();
}
return nexus_normalize_email_f29c57e6(value, options);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'normalize_phone' AS object_name, 'function' AS kind, '454cdb2dce7dd9eb488a696ee2d2d8871f70bcbccdd2c8d812fc55b75d034773' AS content_hash, '// signature: {"args":[{"name":"value","type":"string"},{"name":"default_region","type":"string"}],"returns":"string"}
// normalize_phone(value VARCHAR, default_region VARCHAR) -> VARCHAR
(function (value, default_region) {
if (typeof nexus_normalize_phone_80d1e01c === "undefined") {
(() => {
  // udfs/phone_metadata.generated.ts
  var PHONE_METADATA = `
1 US 011 [2-9]d{9}|3d{6} 10 1
1 AG 011 (?:268|[58]dd|900)d{7} 10 ([457]d{6})$|1 268$1 268
1 AI 011 (?:264|[58]dd|900)d{7} 10 ([2457]d{6})$|1 264$1 264
1 AS 011 (?:[58]dd|684|900)d{7} 10 ([267]d{6})$|1 684$1 684
1 BB 011 (?:246|[58]dd|900)d{7} 10 ([2-9]d{6})$|1 246$1 246
1 BM 011 (?:441|[58]dd|900)d{7} 10 ([2-9]d{6})$|1 441$1 441
1 BS 011 (?:242|[58]dd|900)d{7} 10 ([3-8]d{6})$|1 242$1 242
1 CA 011 [2-9]d{9}|3d{6} 10 1
1 DM 011 (?:[58]dd|767|900)d{7} 10 ([2-7]d{6})$|1 767$1 767
1 DO 011 (?:[58]dd|900)d{7} 10 1 - 8001|8[024]9
1 GD 011 (?:473|[58]dd|900)d{7} 10 ([2-9]d{6})$|1 473$1 473
1 GU 011 (?:[58]dd|671|900)d{7} 10 ([2-9]d{6})$|1 671$1 671
1 JM 011 (?:[58]dd|658|900)d{7} 10 1 - 658|876
1 KN 011 (?:[58]dd|900)d{7} 10 ([2-7]d{6})$|1 869$1 869
1 KY 011 (?:345|[58]dd|900)d{7} 10 ([2-9]d{6})$|1 345$1 345
1 LC 011 (?:[58]dd|758|900)d{7} 10 ([2-8]d{6})$|1 758$1 758
1 MP 011 [58]d{9}|(?:67|90)0d{7} 10 ([2-9]d{6})$|1 670$1 670
1 MS 011 (?:[58]dd|664|900)d{7} 10 ([34]d{6})$|1 664$1 664
1 PR 011 (?:[589]dd|787)d{7} 10 1 - 787|939
1 SX 011 7215d{6}|(?:[58]dd|900)d{7} 10 (5d{6})$|1 721$1 721
1 TC 011 (?:[58]dd|649|900)d{7} 10 ([2-479]d{6})$|1 649$1 649
1 TT 011 (?:[58]dd|900)d{7} 10 ([2-46-8]d{6})$|1 868$1 868
1 VC 011 (?:[58]dd|784|900)d{7} 10 ([2-7]d{6})$|1 784$1 784
1 VG 011 (?:284|[58]dd|900)d{7} 10 ([2-578]d{6})$|1 284$1 284
1 VI 011 [58]d{9}|(?:34|90)0d{7} 10 ([2-9]d{6})$|1 340$1 340
7 RU 810 8d{13}|[347-9]d{9} 10,14 8 - [3489]
7 KZ 810 8d{13}|[78]d{9} 10,14 8 - 7
20 EG 00 [189]d{8,9}|[24-6]d{8}|[135]d{7} 8,9,10 0
27 ZA 00 [1-79]d{8}|8d{4,9} 5,6,7,8,9,10 0
30 GR 00 5005000d{3}|8d{9,11}|(?:[269]d|70)d{8} 10,11,12
31 NL 00 (?:[124-7]dd|3(?:[02-9]d|1[0-8]))d{6}|8d{6,9}|9d{6,10}|1d{4,5} 5,6,7,8,9,10,11 0
32 BE 00 4d{8}|[1-9]d{7} 8,9 0
33 FR 00 [1-9]d{8} 9 0
34 ES 00 400d{6}|(?:51|[6-9]d)d{7} 9
36 HU 00 [235-7]d{8}|[1-9]d{7} 8,9 06
39 IT 00 0d{5,11}|1d{8,10}|3(?:[0-8]d{7,10}|9d{7,8})|(?:43|55|70)d{8}|8d{5}(?:d{2,4})? 6,7,8,9,10,11,12
39 VA 00 0d{5,10}|3[0-8]d{7,10}|55d{8}|8d{5}(?:d{2,4})?|(?:1d|39)d{7,8} 6,7,8,9,10,11,12 - - 06698
40 RO 00 (?:[2378]d|90)d{7}|[23]d{5} 6,9 0
41 CH 00 8d{11}|[2-9]d{8} 9,12 0
43 AT 00 1d{3,12}|2d{6,12}|43(?:(?:0d|5[02-9])d{3,9}|2d{4,5}|[3467]d{4}|8d{4,6}|9d{4,7})|5d{4,12}|8d{7,12}|9d{8,12}|(?:[367]d|4[0-24-9])d{4,11} 4,5,6,7,8,9,10,11,12,13 0
44 GB 00 [1-357-9]d{9}|[18]d{8}|8d{6} 7,9,10 0|180020
44 GG 00 (?:1481|[357-9]d{3})d{6}|8d{6}(?:d{2})? 7,9,10 ([25-9]d{5})$|0|180020 1481$1
44 IM 00 1624d{6}|(?:[3578]d|90)d{8} 10 ([25-8]d{5})$|0|180020 1624$1 74576|(?:16|7[56])24
44 JE 00 1534d{6}|(?:[3578]d|90)d{8} 10 ([0-24-8]d{5})$|0|180020 1534$1
45 DK 00 [2-9]d{7} 8
46 SE 00 (?:[26]dd|9)d{9}|[1-9]d{8}|[1-689]d{7}|[1-4689]d{6}|2d{5} 6,7,8,9,10,12 0
47 NO 00 (?:0|[2-9]d{3})d{4} 5,8 - - [02-689]|7[0-8]
47 SJ 00 0d{4}|(?:[489]d|79)d{6} 5,8 - - 79
48 PL 00 (?:6|8dd)d{7}|[1-9]d{6}(?:d{2})?|[26]d{5} 6,7,8,9,10
49 DE 00 [2579]d{5,14}|49(?:[34]0|69|8d)dd?|49(?:37|49|60|7[089]|9d)d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])d{1,8}|(?:1|[368]d|4[0-8])d{3,13}|49(?:[015]d|2[13]|31|[46][1-8])d{1,9} 4,5,6,7,8,9,10,11,12,13,14,15 0
51 PE 00|19(?:1[124]|77|90)00 (?:[14-8]|9d)d{7} 8,9 0
52 MX 0[09] [2-9]d{9} 10
53 CU 119 (?:[2-7]|8dd)d{7}|[2-47]d{6}|[34]d{5} 6,7,8,10 0
54 AR 00 (?:11|[89]dd)d{8}|[2368]d{9} 10,11 0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)? 9$1
55 BR 00(?:1[245]|2[1-35]|31|4[13]|[56]5|99) [1-467]d{9,10}|55[0-46-9]d{8}|[34]d{7}|55d{7,8}|(?:5[0-46-9]|[89]d)d{7,9} 8,9,10,11 (?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(d{10,11}))? $2
56 CL (?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0 12300d{6}|6d{9,10}|[2-9]d{8} 9,10,11
57 CO 00(?:4(?:[14]4|56)|[579]) (?:46|60dd)d{6}|(?:1d|[39])d{9} 8,10,11 0([3579]|4(?:[14]4|56))?
58 VE 00 [68]00d{7}|(?:[24]d|[59]0)d{8} 10 0
60 MY 00 1d{8,9}|(?:3d|[4-9])d{7} 8,9,10 0
61 AU 001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011 1(?:[0-79]d{7}(?:d(?:d{2})?)?|8[0-24-9]d{7})|[2-478]d{8}|1d{4,7} 5,6,7,8,9,10,12 (183[12])|0
61 CC 001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011 1(?:[0-79]d{8}(?:d{2})?|8[0-24-9]d{7})|[148]d{8}|1d{5,7} 6,7,8,9,10,12 ([59]d{7})$|0 8$1
61 CX 001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011 1(?:[0-79]d{8}(?:d{2})?|8[0-24-9]d{7})|[148]d{8}|1d{5,7} 6,7,8,9,10,12 ([59]d{7})$|0 8$1
62 ID 00[89] 00[1-9]d{9,14}|(?:[1-36]|8d{5})d{6}|00d{9}|[1-9]d{8,10}|[2-9]d{7} 7,8,9,10,11,12,13,14,15,16,17 0
63 PH 00 (?:[2-7]|9d)d{8}|2d{5}|(?:1800|8)d{7,9} 6,8,9,10,11,12,13 0
64 NZ 0(?:0|161) [1289]d{9}|50d{5}(?:d{2,3})?|[27-9]d{7,8}|(?:[34]d|6[0-35-9])d{6}|8d{4,6} 5,6,7,8,9,10 0
65 SG 0[0-3]d (?:(?:1d|8)dd|7000)d{7}|[3689]d{7} 8,10,11
66 TH 00[1-9] (?:001800|[2-57]|[689]d)d{7}|1d{7,9} 8,9,10,13 0
81 JP 010 00[1-9]d{6,14}|[25-9]d{9}|(?:00|[1-9]dd)d{6} 8,9,10,11,12,13,14,15,16,17 (000[2569]d{4,6})$|(?:(?:003768)0?)|0 $1
82 KR 00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126])) 00[1-9]d{8,11}|(?:[12]|5d{3})d{7}|[13-6]d{9}|(?:[1-6]d|80)d{7}|[3-6]d{4,5}|(?:00|7)0d{8} 5,6,8,9,10,11,12,13,14 0(8(?:[1-46-8]|5dd))?
84 VN 00 [12]d{9}|[135-9]d{8}|[16]d{6,7}|7d{6} 7,8,9,10 0
86 CN 00|1(?:[12]d|79)dd00 (?:(?:1[03-689]|2d)dd|6)d{8}|1d{10}|[126]d{6}(?:d(?:d{2})?)?|86d{5,6}|(?:[3-579]d|8[0-57-9])d{5,9} 7,8,9,10,11,12 (1(?:[12]d|79)dd)|0
90 TR 00 4d{6}|8d{11,12}|(?:[2-58]dd|900)d{7} 7,10,12,13 0
91 IN 00 (?:000800|[2-9]dd)d{7}|1d{7,12} 8,9,10,11,12,13 0
92 PK 00 122d{6}|[24-8]d{10,11}|9(?:[013-9]d{8,10}|2(?:[01]dd|2(?:[06-8]d|1[01]))d{7})|(?:[2-8]d{3}|92(?:[0-7]d|8[1-9]))d{6}|[24-9]d{8}|[89]d{7} 8,9,10,11,12 0
93 AF 00 [2-7]d{8} 9 0
94 LK 00 [1-9]d{8} 9 0
95 MM 00 1d{5,7}|95d{6}|(?:[4-7]|9[0-46-9])d{6,8}|(?:2|8d)d{5,8} 6,7,8,9,10 0
98 IR 00 [1-9]d{9}|(?:[1-8]dd|9)d{3,4} 4,5,6,7,10 0
211 SS 00 [19]d{8} 9 0
212 MA 00 [5-8]d{8} 9 0 - [5-8]
212 EH 00 [5-8]d{8} 9 0
213 DZ 00 (?:[1-4]|[5-79]d|80)d{7} 8,9 0
216 TN 00 [2-57-9]d{7} 8
218 LY 00 [2-9]d{8} 9 0
220 GM 00 [48]d{8}|[2-9]d{6} 7,9
221 SN 00 (?:[378]d|93)d{7} 9
222 MR 00 (?:[2-4]dd|800)d{5} 8
223 ML 00 [24-9]d{7} 8
224 GN 00 722d{6}|(?:3|6d)d{7} 8,9
225 CI 00 [02]d{9} 10
226 BF 00 [024-7]d{7} 8
227 NE 00 [027-9]d{7} 8
228 TG 00 [279]d{7} 8
229 BJ 00 01d{8} 10
230 MU 0(?:0|[24-7]0|3[03]) (?:[57]|8dd)d{7}|[2-468]d{6} 7,8,10
231 LR 00 (?:[2457]d|33|88)d{7}|(?:2d|[4-6])d{6} 7,8,9 0
232 SL 00 (?:[237-9]d|66)d{6} 8 0
233 GH 00 [235]d{8}|800d{5,6} 8,9 0
234 NG 009 (?:20|9d)d{8}|[78]d{9,13} 10,11,12,13,14 0
235 TD 00|16 (?:22|[3689]d|77)d{6} 8
236 CF 00 8776d{4}|(?:[27]d|61)d{6} 8
237 CM 00 [26]d{8}|88d{6,7} 8,9
238 CV 0 (?:[2-59]dd|800)d{4} 7
239 ST 00 (?:22|9d)d{5} 7
240 GQ 00 222d{6}|(?:3d|55|[89]0)d{7} 9
241 GA 00 (?:[067]d|11)d{6}|[2-7]d{6} 7,8 0(11d{6}|60d{6}|61d{6}|6[256]d{6}|7[467]d{6}) $1
242 CG 00 222d{6}|(?:0d|80)d{7} 9
243 CD 00 (?:(?:[189]|5d)d|2)d{7}|[1-68]d{6} 7,8,9,10 0
244 AO 00 [29]d{8} 9
245 GW 00 [49]d{8}|4d{6} 7,9
246 IO 00 3d{6} 7
247 AC 00 (?:[01589]d|[2-467])d{4} 5,6
248 SC 010|0[0-2] (?:[2489]d|64)d{5} 7
249 SD 00 [19]d{8} 9 0
250 RW 00 (?:06|[27]dd|[89]00)d{6} 8,9 0
251 ET 00 (?:11|[2-57-9]d)d{7} 9 0
252 SO 00 [346-9]d{8}|[12679]d{7}|[1-5]d{6}|[1348]d{5} 6,7,8,9 0
253 DJ 00 (?:2d|77)d{6} 8
254 KE 000 (?:[17]dd|900)d{6}|(?:2|80)0d{6,7}|[4-6]d{6,8} 7,8,9,10 0
255 TZ 00[056] (?:[25-8]d|41|90)d{7} 9 0
256 UG 00[057] 800d{6}|(?:[29]0|[347]d)d{7} 9 0
257 BI 00 (?:[267]d|31)d{6} 8
258 MZ 00 (?:2|8d)d{7} 8,9
260 ZM 00 800d{6}|(?:21|[579]d|63)d{7} 9 0
261 MG 00 [23]d{8} 9 ([24-9]d{6})$|0 20$1
262 RE 00 709d{6}|(?:26|[689]d)d{7} 9 0
262 YT 00 (?:639d|7093)d{5}|(?:26|80|9d)d{7} 9 0
263 ZW 00 8d{6}(?:d{3})?|[235-8]d{8} 7,9,10 0
264 NA 00 [68]d{7,8} 8,9 0
265 MW 00 (?:[1289]d|31|77)d{7}|1d{6} 7,9 0
266 LS 00 (?:[256]dd|800)d{5} 8
267 BW 00 90d{5}|(?:0800|[2-6]|(?:7|800)d)d{6} 7,8,10
268 SZ 00 0800d{4}|(?:[237]d|900)d{6} 8,9
269 KM 00 [3478]d{6} 7
290 SH 00 (?:[2569]d|8)d{3} 4,5 - - [2569]
290 TA 00 8d{3} 4 - - 8
291 ER 00 [178]d{6} 7 0
297 AW 00 (?:[25-79]dd|800)d{4} 7
298 FO 00 [2-9]d{5} 6 (10(?:01|[12]0|88))
299 GL 00 (?:19|[2-689]d|70)d{4} 6
350 GI 00 (?:[25]d|60)d{6} 8
351 PT 00 1693d{5}|(?:[26-9]d|30)d{7} 9
352 LU 00 35[013-9]d{4,8}|6d{8}|35d{2,4}|(?:[2457-9]d|3[0-46-9])d{2,9} 4,5,6,7,8,9,10,11 (15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)d)
353 IE 00 (?:1d|[2569])d{6,8}|4d{6,9}|7d{8}|8d{8,9} 7,8,9,10 0
354 IS 00|1(?:0(?:01|[12]0)|100) (?:38d|[4-9])d{6} 7,9
355 AL 00 (?:700dd|900)d{3}|8d{5,7}|(?:[2-5]|6d)d{7} 6,7,8,9 0
356 MT 00 3550d{4}|(?:[2579]dd|800)d{5} 8
357 CY 00 (?:[279]d|[58]0)d{6} 8
358 FI 00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09])) [1-35689]d{4}|7d{10,11}|(?:[124-7]d|3[0-46-9])d{8}|[1-9]d{5,8} 5,6,7,8,9,10,11,12 0 - 1[03-79]|[2-9]
358 AX 00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09])) 2d{4,9}|35d{4,5}|(?:60dd|800)d{4,6}|7d{5,11}|(?:[14]d|3[0-46-9]|50)d{4,8} 5,6,7,8,9,10,11,12 0 - 18
359 BG 00 00800d{7}|[2-7]d{6,7}|[89]d{6,8}|2d{5} 6,7,8,9,12 0
370 LT 00 (?:[3469]d|52|[78]0)d{6} 8 [08]
371 LV 00 (?:[268]d|78|90)d{6} 8
372 EE 00 8d{9}|[4578]d{7}|(?:[3-8]d|90)d{5} 7,8,10
373 MD 00 (?:[235-7]d|[89]0)d{6} 8 0
374 AM 00 (?:[1-489]d|55|60|77)d{6} 8 0
375 BY 810 (?:[12]d|33|44|902)d{7}|8(?:0[0-79]d{5,7}|[1-7]d{9})|8(?:1[0-489]|[5-79]d)d{7}|8[1-79]d{6,7}|8[0-79]d{5}|8d{5} 6,7,8,9,10,11 0|80?
376 AD 00 (?:1|6d)d{7}|[135-9]d{5} 6,8,9
377 MC 00 (?:[3489]|[67]d)d{7} 8,9 0
378 SM 00 (?:0549|[5-7]d)d{6} 8,10 ([89]d{5})$ 0549$1
380 UA 00 [89]d{9}|[3-9]d{8} 9,10 0
381 RS 00 38[02-9]d{6,9}|6d{7,9}|90d{4,8}|38d{5,6}|(?:7dd|800)d{3,9}|(?:[12]d|3[0-79])d{5,10} 6,7,8,9,10,11,12 0
382 ME 00 (?:20|[3-79]d)d{6}|80d{6,7} 8,9 0
383 XK 00 2d{7,8}|3d{7,11}|(?:4dd|[89]00)d{5} 8,9,10,11,12 0
385 HR 00 [2-69]d{8}|80d{5,7}|[1-79]d{7}|6d{6} 7,8,9 0
386 SI 00|10(?:22|66|88|99) [1-7]d{7}|8d{4,7}|90d{4,6} 5,6,7,8 0
387 BA 00 6d{8}|(?:[35689]d|49|70)d{6} 8,9 0
389 MK 00 [2-578]d{7} 8 0
420 CZ 00 (?:[2-578]d|60)d{7}|9d{8,11} 9,10,11,12
421 SK 00 [2-689]d{8}|[2-59]d{6}|[2-5]d{5} 6,7,9 0
423 LI 00 [68]d{8}|(?:[2378]d|90)d{5} 7,9 (1001)|0
500 FK 00 [2-7]d{4} 5
501 BZ 00 (?:0800d|[2-8])d{6} 7,11
502 GT 00 80d{6}|(?:1d{3}|[2-7])d{7} 8,11
503 SV 00 [25-7]d{7}|(?:80d|900)d{4}(?:d{4})? 7,8,11
504 HN 00 8d{10}|[237-9]d{7} 8,11
505 NI 00 (?:1800|[25-8]d{3})d{4} 8
506 CR 00 (?:8d|90)d{8}|(?:[24-8]d{3}|3005)d{4} 8,10 (19(?:0[0-2468]|1[09]|20|66|77|99))
507 PA 00 (?:00800|8d{3})d{6}|[68]d{7}|[1-57-9]d{6} 7,8,10,11
508 PM 00 [78]d{8}|[2-9]d{5} 6,9 0
509 HT 00 [2-589]d{7} 8
590 GP 00 7090d{5}|(?:[56]9|[89]d)d{7} 9 0
590 BL 00 7090d{5}|(?:[56]9|[89]d)d{7} 9 0
590 MF 00 7090d{5}|(?:[56]9|[89]d)d{7} 9 0
591 BO 00(?:1d)? (?:[2-7]dd|8001)d{5} 8,9 0(1d)?
592 GY 001 (?:[2-8]d{3}|9008)d{3} 7
593 EC 00 1d{9,10}|(?:[2-7]|9d)d{7} 8,9,10,11 0
594 GF 00 (?:694d|7093)d{5}|(?:59|[89]d)d{7} 9 0
595 PY 00 [36-8]d{5,8}|4d{6,8}|59d{6}|9d{5,10}|(?:2d|5[0-8])d{6,7} 6,7,8,9,10,11 0
596 MQ 00 7091d{5}|(?:[56]9|[89]d)d{7} 9 0
597 SR 00 (?:[2-5]|[6-9]d)d{5} 6,7
598 UY 0(?:0|1[3-9]d) 0004d{2,9}|[1249]d{7}|2d{3,4}|(?:[49]d|80)d{5} 4,5,6,7,8,9,10,11,12,13 0
599 CW 00 (?:[34]1|60|(?:7|9d)d)d{5} 7,8 - - [69]
599 BQ 00 (?:[34]1|7d)d{5} 7 - - [347]
670 TL 00 7d{7}|(?:[2-47]d|[89]0)d{5} 7,8
672 NF 00 [13]d{5} 6 ([0-258]d{4})$ 3$1
673 BN 00 [2-578]d{6} 7
674 NR 00 (?:222|444|(?:55|8d)d|666|777|999)d{4} 7
675 PG 00|140[1-3] (?:180|[78]d{3})d{4}|(?:[2-589]d|64)d{5} 7,8
676 TO 00 (?:0800|(?:[5-8]dd|999)d)d{3}|[2-8]d{4} 5,7
677 SB 0[01] [6-9]d{6}|[1-6]d{4} 5,7
678 VU 00 [57-9]d{6}|(?:[238]d|48)d{3} 5,7
679 FJ 0(?:0|52) 45d{5}|(?:0800d|[235-9])d{6} 7,11
680 PW 01[12] (?:[24-8]dd|345|900)d{4} 7
681 WF 00 (?:40|72|8d{4})d{4}|[89]d{5} 6,9
682 CK 00 [2-578]d{4} 5
683 NU 00 (?:[4-7]|888d)d{3} 4,7
685 WS 0 (?:[2-6]|8d{5})d{4}|[78]d{6}|[68]d{5} 5,6,7,10
686 KI 00 (?:[37]d|6[0-79])d{6}|(?:[2-48]d|50)d{3} 5,8 0
687 NC 00 (?:050|[2-57-9]dd)d{3} 6
688 TV 00 (?:2|7dd|90)d{4} 5,6,7
689 PF 00 4d{5}(?:d{2})?|8d{7,8} 6,8,9
690 TK 00 [2-47]d{3,6} 4,5,6,7
691 FM 00 (?:[39]dd|820)d{4} 7
692 MH 011 329d{4}|(?:[256]d|45)d{5} 7 1
850 KP 00|99 85d{6}|(?:19d|[2-7])d{7} 8,10 0
852 HK 00(?:30|5[09]|[126-9]?) 8[0-46-9]d{6,7}|9d{4,7}|(?:[2-7]|9d{3})d{7} 5,6,7,8,9,11
853 MO 00 0800d{3}|(?:28|[68]d)d{6} 7,8
855 KH 00[14-9] 1d{9}|[1-9]d{7,8} 8,9,10 0
856 LA 00 (?:2d|3)d{8}|(?:[235-8]d|41)d{6} 8,9,10 0
880 BD 00 [1-469]d{9}|8[0-79]d{7,8}|[2-79]d{8}|[2-9]d{7}|[3-9]d{6}|[57-9]d{5} 6,7,8,9,10 0
886 TW 0(?:0[25-79]|19) [2-689]d{8}|7d{9,10}|[2-8]d{7}|2d{6} 7,8,9,10,11 0
960 MV 0(?:0|19) (?:800|9[0-57-9]d)d{7}|[34679]d{6} 7,10
961 LB 00 [27-9]d{7}|[13-9]d{6} 7,8 0
962 JO 00 (?:(?:[2689]|7d)d|32|427|53)d{6} 8,9 0
963 SY 00 [1-359]d{8}|[1-5]d{7} 8,9 0
964 IQ 00 (?:1|7dd)d{7}|[2-6]d{7,8} 8,9,10 0
965 KW 00 18d{5}|(?:[2569]d|41)d{6} 7,8
966 SA 00 (?:[15]d|800|92)d{7} 9,10 0
967 YE 00 (?:1|7d)d{7}|[1-7]d{6} 7,8,9 0
968 OM 00 (?:1505|[279]d{3}|500)d{4}|800d{5,6} 7,8,9
970 PS 00 [2489]2d{6}|(?:1d|5)d{8} 8,9,10 0
971 AE 00 (?:[4-7]d|9[0-689])d{7}|800d{2,9}|[2-4679]d{7} 5,6,7,8,9,10,11,12 0
972 IL 0(?:0|1(?:05|[2-9])) 1d{6}(?:d{3,5})?|[57]d{8}|[1-489]d{7} 7,8,9,10,11,12 0
973 BH 00 [136-9]d{7} 8
974 QA 00 800d{4}|(?:2|800)d{6}|(?:0080|[3-7])d{7} 7,8,9,11
975 BT 00 [178]d{7}|[2-8]d{6} 7,8
976 MN 001 [12]d{7,9}|[5-9]d{7} 8,9,10 0
977 NP 00 (?:1d|9)d{9}|[1-9]d{7} 8,10,11 0
992 TJ 810 (?:[0-57-9]d|66)d{7} 9
993 TM 810 [1-7]d{7} 8 8
994 AZ 00 365d{6}|(?:[124579]d|60|88)d{7} 9 0
995 GE 00 (?:[3-57]dd|800)d{6} 9 0
996 KG 00 8d{9}|[235-9]d{8} 9,10 0
998 UZ 00 (?:20|33|[5-9]d)d{7} 9
800 001 - (?:00|[1-9]d)d{6} 8
808 001 - [1-9]d{7} 8
870 001 - 7d{11}|[235-7]d{8} 9,12
878 001 - 10d{10} 12
881 001 - 6d{9}|[0-36-9]d{8} 9,10
882 001 - [13]d{6}(?:d{2,5})?|[19]d{7}|(?:[25]dd|4)d{7}(?:d{2})? 7,8,9,10,11,12
883 001 - (?:[1-4]d|51)d{6,10} 8,9,10,11,12
888 001 - d{11} 11
979 001 - [1359]d{8} 9
`;

  // udfs/support/clean_text.ts
  function cleanText(text) {
    return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 65248)).replace(/\u3000/g, " ").replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").trim();
  }

  // udfs/normalize_phone.ts
  var REGIONS = /* @__PURE__ */ new Map();
  var CALLING_CODES = /* @__PURE__ */ new Map();
  var PLANS = /* @__PURE__ */ new Map();
  var _a;
  for (const line of PHONE_METADATA.trim().split(/\s*\n/)) {
    const [callingCode = "", region = ""] = line.split(" ", 2);
    if (region !== "001") REGIONS.set(region, line);
    CALLING_CODES.set(callingCode, [...(_a = CALLING_CODES.get(callingCode)) != null ? _a : [], line]);
  }
  var EXTENSION = /[\s,;]*(?:;ext=|e?xt(?:ensi[o\u00F3]?)?n?|\u0434\u043E\u0431|anexo|int|[x#~]|,|;)[.:]*[\s,-]*\d{1,20}#?$|[- ]+\d{1,6}#$/i;
  var PUNCTUATED_DIGITS = /^\+?[-\u2010-\u2015\u2212\u30FC/.\s()[\]~\u2053\u223C\u00B7\d]+$/;
  function normalize_phone(value, default_region) {
    var _a2, _b, _c;
    if (value == null || value.length > 250) return null;
    const number = dialledDigits(value);
    if (number === null) return null;
    if (number.startsWith("+")) return international(number.slice(1));
    const line = REGIONS.get((_a2 = default_region == null ? void 0 : default_region.trim().toUpperCase()) != null ? _a2 : "");
    return (_c = (_b = number.startsWith("00") ? international(number.slice(2)) : null) != null ? _b : line ? readInRegion(number, plan(line)) : null) != null ? _c : !line && number.startsWith("011") ? international(number.slice(3)) : null;
  }
  function dialledDigits(value) {
    var _a2, _b;
    let text = cleanText(value).replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16));
    if (/^tel:/i.test(text)) {
      const context = (_b = (_a2 = /;phone-context=(\+[\d-]+)/i.exec(text)) == null ? void 0 : _a2[1]) != null ? _b : "";
      const local = text.slice("tel:".length).replace(/;.*$/s, "");
      text = local.startsWith("+") ? local : context + local;
    }
    const start = text.search(/[+\d]/);
    if (start < 0) return null;
    const trimmed = text.slice(start).replace(/[^\d#]+$/, "").replace(EXTENSION, "").replace(/\D+$/, "");
    return PUNCTUATED_DIGITS.test(trimmed) ? trimmed.replace(/[^+\d]/g, "") : null;
  }
  function readInRegion(number, region) {
    var _a2, _b, _c;
    const dialledAbroad = (_b = (_a2 = region.internationalPrefix.exec(number)) == null ? void 0 : _a2[0]) != null ? _b : "";
    if (dialledAbroad && number.charAt(dialledAbroad.length) !== "0") {
      return international(number.slice(dialledAbroad.length));
    }
    const national = withoutNationalPrefix(number, region);
    if (number.startsWith(region.callingCode)) {
      const rest = withoutNationalPrefix(number.slice(region.callingCode.length), region);
      const isTooLong = national.length > ((_c = region.lengths[region.lengths.length - 1]) != null ? _c : 0);
      if (isTooLong || !region.pattern.test(national) && region.pattern.test(rest)) {
        return international(number);
      }
    }
    return possible(region, national);
  }
  function international(digits) {
    var _a2;
    for (let length = 1; length <= 3; length++) {
      const callingCode = digits.slice(0, length);
      const [main] = (_a2 = CALLING_CODES.get(callingCode)) != null ? _a2 : [];
      if (main) return possible(plan(main), withoutNationalPrefix(digits.slice(length), plan(main)));
    }
    return null;
  }
  function withoutNationalPrefix(number, { callingCode, nationalPrefix, transform, pattern, lengths }) {
    var _a2, _b, _c;
    const match = nationalPrefix == null ? void 0 : nationalPrefix.exec(number);
    if (!nationalPrefix || !match) return number;
    const hasGroup = match.length > 1 && match[match.length - 1];
    const stripped = transform && hasGroup ? number.replace(nationalPrefix, transform) : number.slice(match[0].length);
    if (pattern.test(number) && !pattern.test(stripped)) return number;
    const region = (_a2 = CALLING_CODES.get(callingCode)) == null ? void 0 : _a2.map(plan).find(({ leadingDigits }) => leadingDigits == null ? void 0 : leadingDigits.test(stripped));
    const allowed = (_b = region == null ? void 0 : region.lengths) != null ? _b : lengths;
    const isTooLong = stripped.length > ((_c = allowed[allowed.length - 1]) != null ? _c : 0);
    return isTooLong || allowed.includes(stripped.length) ? stripped : number;
  }
  function possible(readBy, national) {
    var _a2;
    const { callingCode } = readBy;
    const plans = ((_a2 = CALLING_CODES.get(callingCode)) != null ? _a2 : []).map(plan);
    const found = plans.some(
      (candidate, index) => {
        var _a3, _b;
        return candidate.lengths.includes(national.length) && candidate.pattern.test(national) && ((_b = (_a3 = candidate.leadingDigits) == null ? void 0 : _a3.test(national)) != null ? _b : index === 0 || candidate === readBy);
      }
    );
    return found ? `+${callingCode}${national}` : null;
  }
  function plan(line) {
    const cached = PLANS.get(line);
    if (cached) return cached;
    const [callingCode = "", , idd = "-", pattern = "", lengths = "", prefix = "-", transform = "-", leading = "-"] = line.split(" ");
    const expression = (source) => new RegExp(source.replace(/d/g, "\\d"));
    const made = {
      callingCode,
      internationalPrefix: expression(`^(?:${idd})`),
      pattern: expression(`^(?:${pattern})$`),
      lengths: lengths.split(",").map(Number),
      nationalPrefix: prefix === "-" ? null : expression(`^(?:${prefix})`),
      transform: transform === "-" ? "" : transform,
      leadingDigits: leading === "-" ? null : expression(`^(?:${leading})`)
    };
    PLANS.set(line, made);
    return made;
  }

  // udfs/entry.js
  nexus_normalize_phone_80d1e01c = normalize_phone;
})();
}
return nexus_normalize_phone_80d1e01c(value, default_region);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'parse_address_list' AS object_name, 'function' AS kind, '539c1822abcf1ddda4d554f4381d7dab73ca0151d302fd8bf20bf654062d1459' AS content_hash, '// signature: {"args":[{"name":"header","type":"string"}],"returns":{"array":{"struct":{"name":"string","address":"string"}}}}
// parse_address_list(header VARCHAR) -> STRUCT(name VARCHAR, address VARCHAR)[]
(function (header) {
if (typeof nexus_parse_address_list_8e25042a === "undefined") {
(()=>{var at=Object.create;var L=Object.defineProperty;var lt=Object.getOwnPropertyDescriptor;var ct=Object.getOwnPropertyNames;var ut=Object.getPrototypeOf,ft=Object.prototype.hasOwnProperty;var dt=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}};var ht=(t,e,r,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of ct(e))!ft.call(t,n)&&n!==r&&L(t,n,{get:()=>e[n],enumerable:!(s=lt(e,n))||s.enumerable});return t};var xt=(t,e,r)=>(r=t!=null?at(ut(t)):{},ht(e||!t||!t.__esModule?L(r,"default",{value:t,enumerable:!0}):r,t));var tt=dt((ne,Z)=>{"use strict";var $t=/^xn--/,qt=/[^\0-\x7F]/,yt=/[\x2E\u3002\uFF0E\uFF61]/g,Wt={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 (not a basic code point)","invalid-input":"Invalid input"},S=35,g=Math.floor,D=String.fromCharCode;function A(t){throw new RangeError(Wt[t])}function Ut(t,e){let r=[],s=t.length;for(;s--;)r[s]=e(t[s]);return r}function V(t,e){let r=t.split("@"),s="";r.length>1&&(s=r[0]+"@",t=r[1]),t=t.replace(yt,".");let n=t.split("."),i=Ut(n,e).join(".");return s+i}function Y(t){let e=[],r=0,s=t.length;for(;r<s;){let n=t.charCodeAt(r++);if(n>=55296&&n<=56319&&r<s){let i=t.charCodeAt(r++);(i&64512)==56320?e.push(((n&1023)<<10)+(i&1023)+65536):(e.push(n),r--)}else e.push(n)}return e}var zt=t=>String.fromCodePoint(...t),Gt=function(t){return t>=48&&t<58?26+(t-48):t>=65&&t<91?t-65:t>=97&&t<123?t-97:36},J=function(t,e){return t+22+75*(t<26)-((e!=0)<<5)},H=function(t,e,r){let s=0;for(t=r?g(t/700):t>>1,t+=g(t/e);t>S*26>>1;s+=36)t=g(t/S);return g(s+(S+1)*t/(t+38))},v=function(t){let e=[],r=t.length,s=0,n=128,i=72,o=t.lastIndexOf("-");o<0&&(o=0);for(let l=0;l<o;++l)t.charCodeAt(l)>=128&&A("not-basic"),e.push(t.charCodeAt(l));for(let l=o>0?o+1:0;l<r;){let c=s;for(let d=1,a=36;;a+=36){l>=r&&A("invalid-input");let h=Gt(t.charCodeAt(l++));h>=36&&A("invalid-input"),h>g((2147483647-s)/d)&&A("overflow"),s+=h*d;let f=a<=i?1:a>=i+26?26:a-i;if(h<f)break;let x=36-f;d>g(2147483647/x)&&A("overflow"),d*=x}let u=e.length+1;i=H(s-c,u,c==0),g(s/u)>2147483647-n&&A("overflow"),n+=g(s/u),s%=u,e.splice(s++,0,n)}return String.fromCodePoint(...e)},X=function(t){let e=[];t=Y(t);let r=t.length,s=128,n=0,i=72;for(let c of t)c<128&&e.push(D(c));let o=e.length,l=o;for(o&&e.push("-");l<r;){let c=2147483647;for(let d of t)d>=s&&d<c&&(c=d);let u=l+1;c-s>g((2147483647-n)/u)&&A("overflow"),n+=(c-s)*u,s=c;for(let d of t)if(d<s&&++n>2147483647&&A("overflow"),d===s){let a=n;for(let h=36;;h+=36){let f=h<=i?1:h>=i+26?26:h-i;if(a<f)break;let x=a-f,m=36-f;e.push(D(J(f+x%m,0))),a=g(x/m)}e.push(D(J(a,0))),i=H(n,u,l===o),n=0,++l}++n,++s}return e.join("")},Jt=function(t){return V(t,function(e){return $t.test(e)?v(e.slice(4).toLowerCase()):e})},Vt=function(t){return V(t,function(e){return qt.test(e)?"xn--"+X(e):e})},Yt={version:"2.3.1",ucs2:{decode:Y,encode:zt},decode:v,encode:X,toASCII:Vt,toUnicode:Jt};Z.exports=Yt});var O=class{constructor(e){this.str=e,this.slots=new Int32Array(48),this.length=0,this.cleaned=new Map}push(e,r,s){if((this.length+1)*3>this.slots.length){let i=new Int32Array(this.slots.length*2);i.set(this.slots),this.slots=i}let n=this.length*3;return this.slots[n]=e,this.slots[n+1]=r,this.slots[n+2]=s,this.length++}contentStart(e){let r=this.slots[e*3+1],s=this.slots[e*3+2];for(;r<s&&B(this.str.charCodeAt(r));)r++;return r}contentEnd(e){let r=this.slots[e*3+1],s=this.slots[e*3+2];for(;s>r&&B(this.str.charCodeAt(s-1));)s--;return s}operatorAt(e){let r=e*3;return this.slots[r]&1?this.str.charAt(this.slots[r+1]):""}isOperator(e){return(this.slots[e*3]&1)!==0}noBreak(e){return(this.slots[e*3]&2)!==0}value(e){let r=this.cleaned.get(e);return r!==void 0?r:this.str.slice(this.slots[e*3+1],this.slots[e*3+2])}},pt=/@(\[[^[\]\\]*\])$/;function $(t){let e=t.charAt(t.length-1)==="]"?pt.exec(t):null;return e?t.length-e[1].length-1:t.lastIndexOf("@")}function N(t){let e=$(t);if(e<0)return t;let r=t.substr(0,e);return/^[^\s"(),:;<>@[\\\]]+$/.test(r)||/^"(?:[^"\\]|\\[\s\S])*"$/.test(r)?t:''"''+r.replace(/["\\]/g,"\\$&")+''"@''+t.substr(e+1)}var mt=/\s/,gt=/^("(?:[^"\\]|\\[\s\S])*"@\S+)(?:\s+([\s\S]+))?$/,At=/^[^@\s]+@[^@\s]+$/,Ct=/^[^@\s]+@\[[^[\]\\\s]*\]$/,Et=/^@(?:[^@\s"]+|\[[^[\]\\\s]*\])$/;function q(t){return At.test(t)||Ct.test(t)}var _t=/^[^@\s]+@\S+$/,R=/\s*\b[^@\s]+@[^\s]+\b\s*/y;function p(t){return t===32||t>=9&&t<=13||t===160||t===5760||t>=8192&&t<=8202||t===8232||t===8233||t===8239||t===8287||t===12288||t===65279}function _(t){return t===32||t===9||t===13||t===10}function M(t,e,r){for(let s=e;s<r;s++)if(!_(t.charCodeAt(s)))return!1;return!0}function B(t){return t<32||t===127||p(t)}function Q(t){return t>=48&&t<=57||t>=65&&t<=90||t>=97&&t<=122||t===95}function K(t,e){return Q(t.charCodeAt(e-1))!==Q(t.charCodeAt(e))}function k(t,e,r){for(let s=e;s<r;s++)if(t.charCodeAt(s)===64)return s;return-1}var Ot=/^"(?:[^"\\]|\\[\s\S])*"/;function T(t,e){if(e<0)return t;let r=e;for(;r>0&&p(t.charCodeAt(r-1));)r--;let s=e+1;for(;s<t.length&&p(t.charCodeAt(s));)s++;let n=r===e&&s===e+1?t:t.slice(0,r)+"@"+t.slice(s);return Tt(n,r)}var y=new Uint8Array(128);for(let t=33;t<127;t++)y[t]=''()<>[]:;@\\,."''.indexOf(String.fromCharCode(t))<0?1:0;function j(t){return t<128?y[t]===1:!p(t)}function Tt(t,e){let r=t.length,s=e+1,n=!1;for(;;){let o=s;for(;s<r&&j(t.charCodeAt(s));)s++;if(s===o)break;let l=s;for(;l<r&&_(t.charCodeAt(l));)l++;if(t.charCodeAt(l)!==46)break;for(l++;l<r&&_(t.charCodeAt(l));)l++;if(l>=r||!j(t.charCodeAt(l)))break;n=n||l!==s+1,s=l}if(!n)return t;let i="";for(let o=e+1;o<s;o++)_(t.charCodeAt(o))||(i+=t.charAt(o));return t.slice(0,e+1)+i+t.slice(s)}function W(t){let e=Ot.exec(t);if(e){let s=e[0].length;for(;s<t.length&&p(t.charCodeAt(s));)s++;if(t.charAt(s)==="@"&&t.indexOf("@",s+1)<0)return T(t,s)}let r=t.indexOf("@");return r<0||t.indexOf("@",r+1)>=0||t.lastIndexOf(''"'')>r?t:T(t,r)}function bt(t){let e=t.length,r=0;for(;r<e;){for(;r<e&&p(t.charCodeAt(r));)r++;if(r>=e)break;let s=r,n=r;for(;n<e&&!p(t.charCodeAt(n));)n++;let i=k(t,s,n);if(i>=0){let o=-1;for(let c=n;c>s;c--)if(K(t,c)){o=c;break}let l=s;for(;o>=0&&i>=0;){if(i>l&&n>i+1&&o>i+1){for(let c=l;c<i;c++)if(K(t,c)){if(c>s)return c;let u=s;for(;u>0&&p(t.charCodeAt(u-1));)u--;return u}}l=i+1,i=k(t,l,n)}}r=n}return-1}function St(t){if(t.address=W(t.address),!mt.test(t.address))return;let e,r,s=t.address.match(gt);if(s){if(!s[2])return;e=s[1],r=[s[2]]}else{if(t.address.indexOf(''"'')>=0)return;let n=t.address.split(/\s+/),i=n.findIndex(q);if(i<0&&(i=n.findIndex(o=>_t.test(o))),i<0)return;e=n.splice(i,1)[0],r=n}t.address=e,t.text=[t.text].concat(r).filter(n=>n).join(" ")}function Dt(t){let e=[],r="",s="",n=0,i="",o="",l=!1,c="",u=!1,d=-1;for(let a=0,h=t.length;a<h;a++){let f=t.charAt(a);if(n){f==="\\"&&a<h-1?s+=t.charAt(++a):f==="("?(n++,s+=f):f===")"&&!--n?(e.push(s.trim()),s="",l=o!=="@"):s+=f;continue}if(l&&f!=="("&&(l=!1,f!=="@"&&f!=="<"&&!p(t.charCodeAt(a))&&(r+=" ",o=" ")),i){if(f==="\\"&&i===''"''&&a<h-1){r+=f+t.charAt(++a),o=t.charAt(a);continue}f===i&&(i="")}else if(f===''"'')i=''"'',u=!0;else if(f===":"&&d<0&&c==="@"&&!u)d=r.length+1;else if(f==="[")i="]";else if(f==="("){n=1;continue}else if(f==="<"){r="",o="",e.length=0,c="",u=!1,d=-1;continue}r+=f,o=f,!c&&!p(t.charCodeAt(a))&&(c=f)}return d>=0&&r.indexOf("@",d)>=0&&(r=r.slice(d)),n&&e.push(s.trim()),{address:r.trim(),comments:e.filter(a=>a)}}function U(t,e,r){let s="text",n={address:[],comment:[],text:[],textWasQuoted:[],quotedLocalAt:[]},i=!1,o=!1,l=!1,c=!1,u=0,d=!0,a={address:"",comment:"",text:""};for(let f=e;f<r;f++){let x=t.value(f),m=f>e?t.operatorAt(f-1):"",C=f>e&&t.noBreak(f-1);if(t.isOperator(f))switch(x){case"<":s="address",i=!1,c=!1;break;case"(":s="comment",i=!1,d=d&&M(t.str,u,t.contentStart(f));break;case''"'':i=!i,s="text",c=!1;break;default:s="text",i=!1,x!==")"?c=!1:u=t.contentEnd(f);break}else{let F=m===''"''&&C&&f>e+1&&t.operatorAt(f-2)===''"'',ot=n[s],w=l&&m===")"&&x.indexOf("@")>=0,I=!w&&c&&l&&m===")"&&(a.text==="."||x.charAt(0)===".")&&d&&M(t.str,u,t.contentStart(f))||!w&&C&&ot.length>0&&(m!==")"||a[s]==="@"||x.charAt(0)==="@");if(I){let E=n[s].length-1;s==="text"&&!i&&(o&&x.charAt(0)==="@"&&(n.quotedLocalAt[E]=n.text[E].length),o=!1),n[s][E]+=x,a[s]=x.charAt(x.length-1),s==="text"&&i&&(n.textWasQuoted[E]=!0)}else n[s].push(x),a[s]=x.charAt(x.length-1),s==="text"&&(n.textWasQuoted.push(i||F),n.quotedLocalAt.push(F&&x.charAt(0)==="@"?0:-1),o=i);s==="text"&&(l=I&&l||!i&&x.indexOf("@")>=0,c=!0,u=t.contentEnd(f),d=!0)}}let h=!1;return!n.text.length&&n.comment.length&&(n.text=n.comment,n.comment=[],h=!0),{data:n,textFromComment:h}}function Ft(t,e,r){return U(t,e,r).data.text.join(" ")}function wt(t,e,r){let s=U(t,e,r),n=s.data,i=s.textFromComment,o=[],l=[];for(let d of n.address){let a=Dt(d);for(let h of a.comments)o.push(h);a.address&&l.push(a.address)}if(n.address=l,!n.address.length&&n.text.length&&!i){let d=n.text.map(a=>W(a));for(let a=0;a<n.text.length;a++){let h=n.quotedLocalAt[a],f=n.textWasQuoted[a]&&h>=0&&Et.test(n.text[a].slice(h))?N(n.text[a]):"";if(f||!n.textWasQuoted[a]&&q(d[a])){n.address=[f||d[a]],n.text.splice(a,1),n.textWasQuoted.splice(a,1),n.quotedLocalAt.splice(a,1);break}}if(!n.address.length){let a=!1;for(let h=0;h<n.text.length;h++)if(!n.textWasQuoted[h]){let f=d[h],x=n.text[h],m=bt(f);if(m>=0){R.lastIndex=m;let C=R.exec(f);C&&(n.address=[C[0].trim()],a=!0,x=f.slice(0,m)+" "+f.slice(m+C[0].length))}if(n.text[h]=x.trim(),a)break}}}!n.text.length&&n.comment.length&&(n.text=n.comment,n.comment=[]),n.address.length>1&&(n.text=n.text.concat(n.address.splice(1)));let c=!n.address.length&&n.textWasQuoted.some(d=>d);n.text=n.text.join(" "),n.address=n.address.join(" "),c&&n.text.indexOf("@")>=0&&(n.address=N(T(n.text,$(n.text))),n.text=""),St(n),!n.text&&o.length&&(n.text=o.join(" "),i=!0);let u={address:n.address||(i?"":n.text)||"",name:n.text||n.address||""};return u.address===u.name&&(/@/.test(u.address||"")?u.name="":u.address=""),u}var b=class{constructor(e){this.str=(e||"").toString(),this.operatorCurrent="",this.operatorExpecting="",this.node=-1,this.escaped=!1,this.inDomainLiteral=!1,this.afterAt=!1,this.inGroup=!1,this.innerQuoted=!1,this.innerComment=0,this.innerLiteral=!1,this.innerEscaped=!1,this.list=new O(this.str),this.operators={''"'':''"'',"(":")","<":">",",":"",":":"",";":""}}tokenize(){let e=this.str,r=e.length;for(let o=0;o<r;o++)this.checkChar(e.charAt(o),o);this._closeText(r);let s=this.list,n=s.slots,i=0;for(let o=0,l=s.length;o<l;o++){let c=n[o*3],u=n[o*3+1],d=n[o*3+2];if(c&4){let a=this._cleanValue(u,d,c).trim();if(!a)continue;s.cleaned.set(i,a)}else if(!(c&1)){for(;u<d&&p(e.charCodeAt(u));)u++;for(;d>u&&p(e.charCodeAt(d-1));)d--;if(u===d)continue}n[i*3]=c,n[i*3+1]=u,n[i*3+2]=d,i++}return s.length=i,s}_closeText(e){this.node>=0&&(this.list.slots[this.node*3+2]=e,this.node=-1)}_cleanValue(e,r,s){let n=this.str,i=(s&8)!==0,o=(s&16)!==0,l="";for(let c=e;c<r;c++){let u=n.charAt(c);if(i&&!o&&u==="\\"){o=!0;continue}o=!1,u==="\n"?l+=" ":(u.charCodeAt(0)>=33||u===" "||u==="	")&&(l+=u)}return l}checkChar(e,r){!this.escaped&&!this.operatorExpecting&&(!this.inDomainLiteral&&e==="["&&this.afterAt?this.inDomainLiteral=!0:this.inDomainLiteral&&(e==="]"||e===","||e===";")&&(this.inDomainLiteral=!1));let s=!1;if(this.operatorExpecting===">"?(s=this._trackInner(e),!s&&e===";"&&this.inGroup&&(this._closeText(r),this.operatorExpecting="",this._resetInner())):this.operatorExpecting===")"&&!this.escaped&&(e==="("?this.innerComment++:e===")"&&this.innerComment&&(this.innerComment--,s=!0)),!this.escaped){if(e===this.operatorExpecting&&!s){let n=this.str.charAt(r+1);this._closeText(r),this.list.push(n&&![" ","	","\r","\n",",",";"].includes(n)?3:1,r,r+1),e!==")"&&(this.afterAt=!1),this.operatorExpecting="",this.escaped=!1,this._resetInner();return}else if(!this.operatorExpecting&&!(this.inDomainLiteral&&e===":")&&e in this.operators){this._closeText(r),this.list.push(1,r,r+1),e===":"?this.inGroup=!0:e===";"&&(this.inGroup=!1),e!=="("&&(this.afterAt=!1),this.operatorExpecting=this.operators[e],this.escaped=!1,this._resetInner();return}else if([''"'',"''",")"].includes(this.operatorExpecting)&&e==="\\"){this.escaped=!0,this.node>=0&&(this.list.slots[this.node*3]|=4);return}}this.node<0&&(this.node=this.list.push((this.operatorExpecting===''"''||this.operatorExpecting===")"?8:0)|(this.escaped?16:0),r,r)),e==="\n"&&(e=" ",this.list.slots[this.node*3]|=4),e.charCodeAt(0)>=33||e===" "||e==="	"?!this.operatorExpecting&&e!==" "&&e!=="	"&&(this.afterAt=e==="@"):this.list.slots[this.node*3]|=4,this.escaped=!1}_trackInner(e){return this.innerEscaped?(this.innerEscaped=!1,!0):this.innerQuoted?(e==="\\"?this.innerEscaped=!0:e===''"''&&(this.innerQuoted=!1),!0):this.innerComment?(e==="\\"?this.innerEscaped=!0:e==="("?this.innerComment++:e===")"&&this.innerComment--,!0):this.innerLiteral?(e==="]"&&(this.innerLiteral=!1),!0):e===''"''?(this.innerQuoted=!0,!0):e==="("?(this.innerComment=1,!0):e==="["&&this.afterAt?(this.innerLiteral=!0,!0):(p(e.charCodeAt(0))||(this.afterAt=e==="@"),!1)}_resetInner(){this.innerQuoted=!1,this.innerComment=0,this.innerLiteral=!1,this.innerEscaped=!1}};function P(t){let e=[];for(let r=t.length-1;r>=0;r--){let s=t[r],n=e.length?e[e.length-1]:null;n&&s.address===""&&s.name&&!s.group&&n.address&&n.name?n.name=s.name+", "+n.name:e.push(s)}return e.reverse()}function It(t){let e=new b(t).tokenize(),r=[],s=null,n=[],i=0;for(let o=0,l=e.length;o<=l;o++){let c=o<l?e.operatorAt(o):"";if(!(o<l&&c!==","&&c!==";"&&c!==":")){if(c===":"){s||(s={name:Ft(e,i,o),group:[]},n=[]),i=o+1;continue}if(o>i){let u=wt(e,i,o);s?n.push(u):r.push(u)}i=o+1,s&&(c===";"||o===l)&&(s.group=P(n),r.push(s),s=null)}}return P(r)}function Lt(t,e){let r=It(t);if(e!=null&&e.flatten){let s=[],n=i=>{i.forEach(o=>{if(o.group)return n(o.group);s.push(o)})};return n(r),s}return r}var z=Lt;var Nt="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",Rt="\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178",Mt=[1/0,0,128,2048,65536],Bt=/=\?([^?*\s]+)(?:\*[^?\s]*)?\?([BbQq])\?([^?]*)\?=/g,Qt=/=\?[^?\s]+\?[BbQq]\?[^?]*\?=(?:\s*=\?[^?\s]+\?[BbQq]\?[^?]*\?=)*/g;function G(t){return t.replace(Qt,e=>{var n,i,o,l;let r=Array.from(e.matchAll(Bt),([c,u="",d="",a=""])=>({word:c,charset:u.toLowerCase(),bytes:d.toUpperCase()==="B"?Kt(a):kt(a)})),s="";for(let c=0;c<r.length;){let u=(i=(n=r[c])==null?void 0:n.charset)!=null?i:"",d=c+1;for(;((o=r[d])==null?void 0:o.charset)===u;)d++;let a=r.slice(c,d);s+=(l=jt(a.flatMap(({bytes:h})=>h),u))!=null?l:a.map(({word:h})=>h).join(" "),c=d}return s})}function Kt(t){let e=[],r=0,s=0;for(let n of t){let i=Nt.indexOf(n);i<0||(r=(r<<6|i)&65535,s+=6,s>=8&&(s-=8,e.push(r>>s&255)))}return e}function kt(t){let e=[];for(let[r]of t.replace(/_/g," ").matchAll(/=[0-9A-Fa-f]{2}|[^]/g))e.push(r.length===3?parseInt(r.slice(1),16):r.charCodeAt(0)&255);return e}function jt(t,e){switch(e){case"utf-8":case"utf8":case"us-ascii":case"ascii":return Pt(t);case"iso-8859-1":case"latin1":case"windows-1252":case"cp1252":return t.map(r=>r>=128&&r<160?Rt.charAt(r-128):String.fromCharCode(r)).join("");default:return null}}function Pt(t){var r,s;let e="";for(let n=0;n<t.length;){let i=(r=t[n])!=null?r:0,o=i<128?1:i<192?0:i<224?2:i<240?3:i<248?4:0,l=t.slice(n+1,n+o),c=l.length===o-1&&l.every(a=>a>>6===2),u=l.reduce((a,h)=>a<<6|h&63,o===1?i:i&127>>o),d=u>=55296&&u<=57343;c&&u>=((s=Mt[o])!=null?s:1/0)&&u<=1114111&&!d?(e+=String.fromCodePoint(u),n+=o):(e+="\uFFFD",n+=1)}return e}var et=xt(tt(),1),Ht=/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;function st(t){var i;let e=t.normalize("NFC").toLowerCase().replace(/[\u3002\uFF61]/g,".").replace(/\.$/,"");if(/[^a-z0-9.\u0080-\uFFFF-]|\s/.test(e))return null;let r=et.default.toASCII(e),s=r.split("."),n=(i=s[s.length-1])!=null?i:"";return s.length<2||r.length>253||/^\d+$/.test(n)||n==="localhost"?null:s.every(o=>o.length<=63&&Ht.test(o))?r:null}var nt="[A-Za-z0-9!#$%&''*+/=?^_`{|}~\\u00A1-\\u1FFF\\u2C00-\\uFDFF\\uFE70-\\uFEFE-]+",vt=new RegExp("^".concat(nt,"(\\.").concat(nt,")*$"));function rt(t){let e=t.lastIndexOf("@"),r=t.slice(0,Math.max(e,0));if(r.length>64||!vt.test(r))return null;let s=st(t.slice(e+1));return s===null?null:{local:r,domain:s}}function it(t){return t==null?null:z(t,{flatten:!0}).map(Xt).filter(({name:e,address:r})=>e!==null||r!==null)}function Xt(t){let e=t.address.trim(),r=G(t.name).replace(/\s+/g," ").trim().replace(/^''(.*)''$/,"$1");return rt(e)===null?{name:[r,e].filter(s=>s!=="").join(" ")||null,address:null}:{name:r.toLowerCase()===e.toLowerCase()?null:r||null,address:e}}nexus_parse_address_list_8e25042a=it;})();
}
return nexus_parse_address_list_8e25042a(header);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'parse_name' AS object_name, 'function' AS kind, '77e76f5cb536bb954d325c60d72132d217cecec1494a88e9c637bf500cf817cf' AS content_hash, '// signature: {"args":[{"name":"value","type":"string"}],"returns":{"struct":{"given":"string","middle":"string","family":"string","prefix":"string","suffix":"string"}}}
// parse_name(value VARCHAR) -> STRUCT(given VARCHAR, middle VARCHAR, family VARCHAR, prefix VARCHAR, suffix VARCHAR)
(function (value) {
if (typeof nexus_parse_name_dfb713b9 === "undefined") {
(() => {
  var __create = Object.create;
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __getProtoOf = Object.getPrototypeOf;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __commonJS = (cb, mod) => function __require() {
    try {
      return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
    } catch (e) {
      throw mod = 0, e;
    }
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
    // If the importer is in node compatibility mode or this is not an ESM
    // file that has been converted to a CommonJS file using a Babel-
    // compatible transform (i.e. "__esModule" has not been set), then set
    // "default" to the CommonJS "module.exports" for node compatibility.
    isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
    mod
  ));

  // node_modules/parse-full-name/index.js
  var require_parse_full_name = __commonJS({
    "node_modules/parse-full-name/index.js"(exports) {
      exports.parseFullName = function parseFullName2(nameToParse, partToReturn, fixCase, stopOnError, useLongLists) {
        "use strict";
        var i, j, k, l, m, n, part, comma, titleList, suffixList, prefixList, regex, partToCheck, partFound, partsFoundCount, firstComma, remainingCommas, nameParts = [], nameCommas = [null], partsFound = [], conjunctionList = ["&", "and", "et", "e", "of", "the", "und", "y"], parsedName = {
          title: "",
          first: "",
          middle: "",
          last: "",
          nick: "",
          suffix: "",
          error: []
        };
        partToReturn = partToReturn && [
          "title",
          "first",
          "middle",
          "last",
          "nick",
          "suffix",
          "error"
        ].indexOf(partToReturn.toLowerCase()) > -1 ? partToReturn.toLowerCase() : "all";
        if (fixCase === false) fixCase = 0;
        if (fixCase === true) fixCase = 1;
        fixCase = fixCase !== "undefined" && (fixCase === 0 || fixCase === 1) ? fixCase : -1;
        if (stopOnError === true) stopOnError = 1;
        stopOnError = stopOnError && stopOnError === 1 ? 1 : 0;
        if (useLongLists === true) useLongLists = 1;
        useLongLists = useLongLists && useLongLists === 1 ? 1 : 0;
        function handleError(errorMessage) {
          if (stopOnError) {
            throw "Error: " + errorMessage;
          } else {
            parsedName.error.push("Error: " + errorMessage);
          }
        }
        function fixParsedNameCase(fixedCaseName, fixCaseNow) {
          var forceCaseList = [
            "e",
            "y",
            "av",
            "af",
            "da",
            "dal",
            "de",
            "del",
            "der",
            "di",
            "la",
            "le",
            "van",
            "der",
            "den",
            "vel",
            "von",
            "II",
            "III",
            "IV",
            "J.D.",
            "LL.M.",
            "M.D.",
            "D.O.",
            "D.C.",
            "Ph.D."
          ];
          var forceCaseListIndex;
          var namePartLabels = [];
          var namePartWords;
          if (fixCaseNow) {
            namePartLabels = Object.keys(parsedName).filter(function(v) {
              return v !== "error";
            });
            for (i = 0, l = namePartLabels.length; i < l; i++) {
              if (fixedCaseName[namePartLabels[i]]) {
                namePartWords = (fixedCaseName[namePartLabels[i]] + "").split(" ");
                for (j = 0, m = namePartWords.length; j < m; j++) {
                  forceCaseListIndex = forceCaseList.map(function(v) {
                    return v.toLowerCase();
                  }).indexOf(namePartWords[j].toLowerCase());
                  if (forceCaseListIndex > -1) {
                    namePartWords[j] = forceCaseList[forceCaseListIndex];
                  } else if (namePartWords[j].length === 1) {
                    namePartWords[j] = namePartWords[j].toUpperCase();
                  } else if (namePartWords[j].length > 2 && namePartWords[j].slice(0, 1) === namePartWords[j].slice(0, 1).toUpperCase() && namePartWords[j].slice(1, 2) === namePartWords[j].slice(1, 2).toLowerCase() && namePartWords[j].slice(2) === namePartWords[j].slice(2).toUpperCase()) {
                    namePartWords[j] = namePartWords[j].slice(0, 3) + namePartWords[j].slice(3).toLowerCase();
                  } else if (namePartLabels[j] === "suffix" && namePartWords[j].slice(-1) !== "." && !suffixList.indexOf(namePartWords[j].toLowerCase())) {
                    if (namePartWords[j] === namePartWords[j].toLowerCase()) {
                      namePartWords[j] = namePartWords[j].toUpperCase();
                    }
                  } else {
                    namePartWords[j] = namePartWords[j].slice(0, 1).toUpperCase() + namePartWords[j].slice(1).toLowerCase();
                  }
                }
                fixedCaseName[namePartLabels[i]] = namePartWords.join(" ");
              }
            }
          }
          return fixedCaseName;
        }
        function findNicknames(nameToParse2) {
          const paddedName = " " + nameToParse2 + " ";
          const nicknameMatches = [];
          const delimiterPairs = {
            "''": "''",
            ''"'': ''"'',
            "\u201C": "\u201D",
            "\u2018": "\u2019",
            "[": "]",
            "(": ")"
          };
          let i2 = 0, currentDelimiter = null, startPos = -1, char, nextChar;
          for (i2 = 0; i2 < paddedName.length; i2++) {
            char = paddedName[i2];
            if (currentDelimiter === null) {
              if (delimiterPairs[char] && i2 > 0 && paddedName[i2 - 1] === " ") {
                currentDelimiter = char;
                startPos = i2 - 1;
              }
            } else {
              if (char === delimiterPairs[currentDelimiter]) {
                if (i2 + 1 < paddedName.length) {
                  nextChar = paddedName[i2 + 1];
                  if (nextChar === " " || nextChar === "," && i2 + 2 < paddedName.length && paddedName[i2 + 2] === " ") {
                    const endPos = nextChar === "," ? i2 + 2 : i2 + 1;
                    nicknameMatches.push(paddedName.substring(startPos, endPos + 1));
                  }
                }
                currentDelimiter = null;
              }
            }
          }
          return nicknameMatches;
        }
        if (!nameToParse || typeof nameToParse !== "string") {
          handleError("No input");
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        } else {
          nameToParse = nameToParse.trim();
        }
        if (fixCase === -1) {
          fixCase = nameToParse === nameToParse.toUpperCase() || nameToParse === nameToParse.toLowerCase() ? 1 : 0;
        }
        if (useLongLists) {
          suffixList = [
            "esq",
            "esquire",
            "jr",
            "jnr",
            "sr",
            "snr",
            "2",
            "ii",
            "iii",
            "iv",
            "v",
            "clu",
            "chfc",
            "cfp",
            "md",
            "phd",
            "j.d.",
            "ll.m.",
            "m.d.",
            "d.o.",
            "d.c.",
            "p.c.",
            "ph.d."
          ];
          prefixList = [
            "a",
            "ab",
            "antune",
            "ap",
            "abu",
            "al",
            "alm",
            "alt",
            "bab",
            "b\xE4ck",
            "bar",
            "bath",
            "bat",
            "beau",
            "beck",
            "ben",
            "berg",
            "bet",
            "bin",
            "bint",
            "birch",
            "bj\xF6rk",
            "bj\xF6rn",
            "bjur",
            "da",
            "dahl",
            "dal",
            "de",
            "degli",
            "dele",
            "del",
            "della",
            "der",
            "di",
            "dos",
            "du",
            "e",
            "ek",
            "el",
            "escob",
            "esch",
            "fleisch",
            "fitz",
            "fors",
            "gott",
            "griff",
            "haj",
            "haug",
            "holm",
            "ibn",
            "kauf",
            "kil",
            "koop",
            "kvarn",
            "la",
            "le",
            "lind",
            "l\xF6nn",
            "lund",
            "mac",
            "mhic",
            "mic",
            "mir",
            "na",
            "naka",
            "neder",
            "nic",
            "ni",
            "nin",
            "nord",
            "norr",
            "ny",
            "o",
            "ua",
            "ui''",
            "\xF6fver",
            "ost",
            "\xF6ver",
            "\xF6z",
            "papa",
            "pour",
            "quarn",
            "skog",
            "skoog",
            "sten",
            "stor",
            "str\xF6m",
            "s\xF6der",
            "ter",
            "ter",
            "tre",
            "t\xFCrk",
            "van",
            "v\xE4st",
            "v\xE4ster",
            "vest",
            "von"
          ];
          titleList = [
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "herr",
            "monsieur",
            "hr",
            "frau",
            "a v m",
            "admiraal",
            "admiral",
            "air cdre",
            "air commodore",
            "air marshal",
            "air vice marshal",
            "alderman",
            "alhaji",
            "ambassador",
            "baron",
            "barones",
            "brig",
            "brig gen",
            "brig general",
            "brigadier",
            "brigadier general",
            "brother",
            "canon",
            "capt",
            "captain",
            "cardinal",
            "cdr",
            "chief",
            "cik",
            "cmdr",
            "coach",
            "col",
            "col dr",
            "colonel",
            "commandant",
            "commander",
            "commissioner",
            "commodore",
            "comte",
            "comtessa",
            "congressman",
            "conseiller",
            "consul",
            "conte",
            "contessa",
            "corporal",
            "councillor",
            "count",
            "countess",
            "crown prince",
            "crown princess",
            "dame",
            "datin",
            "dato",
            "datuk",
            "datuk seri",
            "deacon",
            "deaconess",
            "dean",
            "dhr",
            "dipl ing",
            "doctor",
            "dott",
            "dott sa",
            "dr",
            "dr ing",
            "dra",
            "drs",
            "embajador",
            "embajadora",
            "en",
            "encik",
            "eng",
            "eur ing",
            "exma sra",
            "exmo sr",
            "f o",
            "father",
            "first lieutient",
            "first officer",
            "flt lieut",
            "flying officer",
            "fr",
            "frau",
            "fraulein",
            "fru",
            "gen",
            "generaal",
            "general",
            "governor",
            "graaf",
            "gravin",
            "group captain",
            "grp capt",
            "h e dr",
            "h h",
            "h m",
            "h r h",
            "hajah",
            "haji",
            "hajim",
            "her highness",
            "her majesty",
            "herr",
            "high chief",
            "his highness",
            "his holiness",
            "his majesty",
            "hon",
            "hr",
            "hra",
            "ing",
            "ir",
            "jonkheer",
            "judge",
            "justice",
            "khun ying",
            "kolonel",
            "lady",
            "lcda",
            "lic",
            "lieut",
            "lieut cdr",
            "lieut col",
            "lieut gen",
            "lord",
            "m",
            "m l",
            "m r",
            "madame",
            "mademoiselle",
            "maj gen",
            "major",
            "master",
            "mevrouw",
            "miss",
            "mlle",
            "mme",
            "monsieur",
            "monsignor",
            "mr",
            "mrs",
            "ms",
            "mstr",
            "nti",
            "pastor",
            "president",
            "prince",
            "princess",
            "princesse",
            "prinses",
            "prof",
            "prof dr",
            "prof sir",
            "professor",
            "puan",
            "puan sri",
            "rabbi",
            "rear admiral",
            "rev",
            "rev canon",
            "rev dr",
            "rev mother",
            "reverend",
            "rva",
            "senator",
            "sergeant",
            "sheikh",
            "sheikha",
            "sig",
            "sig na",
            "sig ra",
            "sir",
            "sister",
            "sqn ldr",
            "sr",
            "sr d",
            "sra",
            "srta",
            "sultan",
            "tan sri",
            "tan sri dato",
            "tengku",
            "teuku",
            "than puying",
            "the hon dr",
            "the hon justice",
            "the hon miss",
            "the hon mr",
            "the hon mrs",
            "the hon ms",
            "the hon sir",
            "the very rev",
            "toh puan",
            "tun",
            "vice admiral",
            "viscount",
            "viscountess",
            "wg cdr",
            "ind",
            "misc",
            "mx"
          ];
        } else {
          suffixList = [
            "esq",
            "esquire",
            "jr",
            "jnr",
            "sr",
            "snr",
            "2",
            "ii",
            "iii",
            "iv",
            "md",
            "phd",
            "j.d.",
            "ll.m.",
            "m.d.",
            "d.o.",
            "d.c.",
            "p.c.",
            "ph.d."
          ];
          prefixList = [
            "ab",
            "bar",
            "bin",
            "da",
            "dal",
            "de",
            "de la",
            "del",
            "della",
            "der",
            "di",
            "du",
            "ibn",
            "l''",
            "la",
            "le",
            "san",
            "st",
            "st.",
            "ste",
            "ter",
            "van",
            "van de",
            "van der",
            "van den",
            "vel",
            "ver",
            "vere",
            "von"
          ];
          titleList = [
            "dr",
            "miss",
            "mr",
            "mrs",
            "ms",
            "prof",
            "sir",
            "frau",
            "herr",
            "hr",
            "monsieur",
            "captain",
            "doctor",
            "judge",
            "officer",
            "professor",
            "ind",
            "misc",
            "mx"
          ];
        }
        partFound = findNicknames(nameToParse);
        if (partFound && partFound.length > 0) partsFound = partsFound.concat(partFound);
        partsFoundCount = partsFound.length;
        if (partsFoundCount === 1) {
          parsedName.nick = partsFound[0].slice(2).slice(0, -2);
          if (parsedName.nick.slice(-1) === ",") {
            parsedName.nick = parsedName.nick.slice(0, -1);
          }
          nameToParse = (" " + nameToParse + " ").replace(partsFound[0], " ").trim();
          partsFound = [];
        } else if (partsFoundCount > 1) {
          handleError(partsFoundCount + " nicknames found");
          for (i = 0; i < partsFoundCount; i++) {
            nameToParse = (" " + nameToParse + " ").replace(partsFound[i], " ").trim();
            partsFound[i] = partsFound[i].slice(2).slice(0, -2);
            if (partsFound[i].slice(-1) === ",") {
              partsFound[i] = partsFound[i].slice(0, -1);
            }
          }
          parsedName.nick = partsFound.join(", ");
          partsFound = [];
        }
        if (!nameToParse.trim().length) {
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        }
        for (i = 0, n = nameToParse.split(" "), l = n.length; i < l; i++) {
          part = n[i];
          comma = null;
          if (part.slice(-1) === ",") {
            comma = ",";
            part = part.slice(0, -1);
          }
          nameParts.push(part);
          nameCommas.push(comma);
        }
        for (l = nameParts.length, i = l - 1; i > 0; i--) {
          partToCheck = nameParts[i].slice(-1) === "." ? nameParts[i].slice(0, -1).toLowerCase() : nameParts[i].toLowerCase();
          if (suffixList.indexOf(partToCheck) > -1 || suffixList.indexOf(partToCheck + ".") > -1) {
            partsFound = nameParts.splice(i, 1).concat(partsFound);
            if (nameCommas[i] === ",") {
              nameCommas.splice(i + 1, 1);
            } else {
              nameCommas.splice(i, 1);
            }
          }
        }
        partsFoundCount = partsFound.length;
        if (partsFoundCount === 1) {
          parsedName.suffix = partsFound[0];
          partsFound = [];
        } else if (partsFoundCount > 1) {
          handleError(partsFoundCount + " suffixes found");
          parsedName.suffix = partsFound.join(", ");
          partsFound = [];
        }
        if (!nameParts.length) {
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        }
        for (l = nameParts.length, i = l - 1; i >= 0; i--) {
          partToCheck = nameParts[i].slice(-1) === "." ? nameParts[i].slice(0, -1).toLowerCase() : nameParts[i].toLowerCase();
          if (titleList.indexOf(partToCheck) > -1 || titleList.indexOf(partToCheck + ".") > -1) {
            partsFound = nameParts.splice(i, 1).concat(partsFound);
            if (nameCommas[i] === ",") {
              nameCommas.splice(i + 1, 1);
            } else {
              nameCommas.splice(i, 1);
            }
          }
        }
        partsFoundCount = partsFound.length;
        if (partsFoundCount === 1) {
          parsedName.title = partsFound[0];
          partsFound = [];
        } else if (partsFoundCount > 1) {
          handleError(partsFoundCount + " titles found");
          parsedName.title = partsFound.join(", ");
          partsFound = [];
        }
        if (!nameParts.length) {
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        }
        if (nameParts.length > 1) {
          for (i = nameParts.length - 2; i >= 0; i--) {
            if (prefixList.indexOf(nameParts[i].toLowerCase()) > -1) {
              nameParts[i] = nameParts[i] + " " + nameParts[i + 1];
              nameParts.splice(i + 1, 1);
              nameCommas.splice(i + 1, 1);
            }
          }
        }
        if (nameParts.length > 2) {
          for (i = nameParts.length - 3; i >= 0; i--) {
            if (conjunctionList.indexOf(nameParts[i + 1].toLowerCase()) > -1) {
              nameParts[i] = nameParts[i] + " " + nameParts[i + 1] + " " + nameParts[i + 2];
              nameParts.splice(i + 1, 2);
              nameCommas.splice(i + 1, 2);
              i--;
            }
          }
        }
        nameCommas.pop();
        firstComma = nameCommas.indexOf(",");
        remainingCommas = nameCommas.filter(function(v) {
          return v !== null;
        }).length;
        if (firstComma > 1 || remainingCommas > 1) {
          for (i = nameParts.length - 1; i >= 2; i--) {
            if (nameCommas[i] === ",") {
              partsFound = nameParts.splice(i, 1).concat(partsFound);
              nameCommas.splice(i, 1);
              remainingCommas--;
            } else {
              break;
            }
          }
        }
        if (partsFound.length) {
          if (parsedName.suffix) {
            partsFound = [parsedName.suffix].concat(partsFound);
          }
          parsedName.suffix = partsFound.join(", ");
          partsFound = [];
        }
        if (remainingCommas > 0) {
          if (remainingCommas > 1) {
            handleError(remainingCommas - 1 + " extra commas found");
          }
          if (nameCommas.indexOf(",")) {
            parsedName.last = nameParts.splice(0, nameCommas.indexOf(",")).join(" ");
            nameCommas.splice(0, nameCommas.indexOf(","));
          }
        } else {
          parsedName.last = nameParts.pop();
        }
        if (!nameParts.length) {
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        }
        parsedName.first = nameParts.shift();
        if (!nameParts.length) {
          parsedName = fixParsedNameCase(parsedName, fixCase);
          return partToReturn === "all" ? parsedName : parsedName[partToReturn];
        }
        if (nameParts.length > 2) {
          handleError(nameParts.length + " middle names");
        }
        parsedName.middle = nameParts.join(" ");
        parsedName = fixParsedNameCase(parsedName, fixCase);
        return partToReturn === "all" ? parsedName : parsedName[partToReturn];
      };
    }
  });

  // udfs/parse_name.ts
  var import_parse_full_name = __toESM(require_parse_full_name(), 1);

  // udfs/support/clean_text.ts
  function cleanText(text) {
    return text.replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 65248)).replace(/\u3000/g, " ").replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "").trim();
  }

  // udfs/parse_name.ts
  var examples = [
    { args: ["Jane Doe"], result: parts({ given: "Jane", family: "Doe" }) },
    { args: ["Doe, Jane A."], result: parts({ given: "Jane", middle: "A.", family: "Doe" }) },
    {
      args: ["Dr. Martin Luther King Jr."],
      result: parts({ given: "Martin", middle: "Luther", family: "King", prefix: "Dr.", suffix: "Jr." })
    },
    { args: ["Ludwig van Beethoven"], result: parts({ given: "Ludwig", family: "van Beethoven" }) },
    { args: ["de la Cruz, Mar\xEDa Jos\xE9"], result: parts({ given: "Mar\xEDa", middle: "Jos\xE9", family: "de la Cruz" }) },
    { args: ["Madonna"], result: parts({ given: "Madonna" }) },
    { args: ["\u5C71\u7530 \u592A\u90CE"], result: parts({ given: "\u592A\u90CE", family: "\u5C71\u7530" }) },
    { args: ["\u5C71\u7530\u592A\u90CE"], result: parts({ given: "\u5C71\u7530\u592A\u90CE" }) },
    { args: ["\u0418\u0432\u0430\u043D \u0418\u0432\u0430\u043D\u043E\u0432\u0438\u0447 \u041F\u0435\u0442\u0440\u043E\u0432"], result: parts({ given: "\u0418\u0432\u0430\u043D", middle: "\u0418\u0432\u0430\u043D\u043E\u0432\u0438\u0447", family: "\u041F\u0435\u0442\u0440\u043E\u0432" }) },
    { args: ["jane@example.com"], result: null },
    { args: ["  "], result: null },
    { args: [null], result: null }
  ];
  var EAST_ASIAN = /^[\u3005-\u3007\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uD840-\uDFFF]+$/;
  var KATAKANA = /^[\u30A0-\u30FF]+$/;
  function parse_name(value) {
    var _a, _b;
    if (value == null) return null;
    const name = cleanText(value).replace(/^([''"])(.*)\1$/s, "$2").replace(/,(?=\S)/g, ", ").replace(/\s+/g, " ");
    if (name.includes("@") || !/[A-Za-z\u00AA-\uFFFF]/.test(name)) return null;
    const [first = "", second, ...more] = name.split(" ");
    if (second && more.length === 0 && EAST_ASIAN.test(first + second) && !KATAKANA.test(first + second)) {
      return parts({ given: second, family: first });
    }
    const parsed = (0, import_parse_full_name.parseFullName)(name, "all", 0, 0, 0);
    let given = parsed.first;
    let family = parsed.last;
    if (given === "&") given = null;
    if (!given && !parsed.title && family && !name.includes(",")) {
      const [one = "", two, ...rest] = family.split(" ");
      if (!two) [given, family] = [family, null];
      else if (rest.length === 0 && one !== one.toLowerCase()) [given, family] = [one, two];
    }
    return parts({
      given,
      middle: parsed.middle,
      family,
      prefix: (_a = parsed.title) == null ? void 0 : _a.replace(/,/g, ""),
      suffix: (_b = parsed.suffix) == null ? void 0 : _b.replace(/,/g, "")
    });
  }
  function parts(found) {
    return {
      given: found.given || null,
      middle: found.middle || null,
      family: found.family || null,
      prefix: found.prefix || null,
      suffix: found.suffix || null
    };
  }

  // udfs/entry.js
  nexus_parse_name_dfb713b9 = parse_name;
})();
}
return nexus_parse_name_dfb713b9(value);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'solve_components' AS object_name, 'function' AS kind, 'b7806fbd970e194c8af18041821ca54305243f52982bb04a1f34852b39aa677f' AS content_hash, '// signature: {"args":[{"name":"node_count","type":"float"},{"name":"edges","type":{"array":"float"}}],"returns":{"array":"float"}}
// solve_components(node_count DOUBLE, edges DOUBLE[]) -> DOUBLE[]
(function (node_count, edges) {
if (typeof nexus_solve_components_031a096b === "undefined") {
(() => {
  // udfs/solve_components.ts
  var examples = [
    { args: [5, [0 * 5 + 1, 4 * 5 + 3]], result: [0, 0, 2, 3, 3] },
    { args: [4, [3 * 4 + 2, 2 * 4 + 1, 1 * 4 + 0]], result: [0, 0, 0, 0] },
    { args: [3, [1 * 3 + 1]], result: [0, 1, 2] },
    { args: [2, []], result: [0, 1] },
    { args: [2, null], result: [0, 1] },
    { args: [0, []], result: [] },
    { args: [null, []], result: null }
  ];
  function solve_components(node_count, edges) {
    if (node_count == null) return null;
    if (!Number.isInteger(node_count) || node_count < 0 || node_count * node_count > Number.MAX_SAFE_INTEGER) {
      throw new Error(`node_count must be a whole number from 0 to 94906265, found ${String(node_count)}`);
    }
    const parent = Array.from({ length: node_count }, (_, node) => node);
    for (const edge of edges != null ? edges : []) {
      if (!Number.isInteger(edge) || edge < 0 || edge >= node_count * node_count) {
        throw new Error(`edge ${String(edge)} is out of range for ${String(node_count)} nodes`);
      }
      const from = Math.floor(edge / node_count);
      const one = findRoot(parent, from);
      const other = findRoot(parent, edge - from * node_count);
      if (one < other) parent[other] = one;
      else parent[one] = other;
    }
    return parent.map((_, node) => findRoot(parent, node));
  }
  function findRoot(parent, start) {
    let node = start;
    for (; ; ) {
      const up = parent[node];
      if (up === node) return node;
      node = parent[node] = parent[up];
    }
  }

  // udfs/entry.js
  nexus_solve_components_031a096b = solve_components;
})();
}
return nexus_solve_components_031a096b(node_count, edges);
})' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'crm_records' AS object_name, 'source_view' AS kind, '11fd5bcbe45c9880087308e8bf40a226cf04888d35093aaecac00fbb24f80e6e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'crm_arrivals' AS object_name, 'source_view' AS kind, '6cb53e4d10133a7624d964c1393e08eb07419f322bdbfa1b3d317d8845c95185' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'fleet_records' AS object_name, 'source_view' AS kind, 'eb0dfc1f529f044186fcb0696621dbb6ae80663b035c3902bc00ad86b7953bb4' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'fleet_arrivals' AS object_name, 'source_view' AS kind, '4a428369ea6284651f78c0261aa5df05496fa1444f02e28c33ff1d2fe8979019' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_state_rules' AS object_name, 'view' AS kind, '6fbf3fc01b865f9eb991f3ebe1ab07cf446f7fab9e3a0f50c180c271e96ea069' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_blocked_values' AS object_name, 'view' AS kind, 'a3e06af14e4556532c1b1faaab3c491b17f9e541032dc967febcd33da8da942f' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_events' AS object_name, 'view' AS kind, 'e482801b2dc782ca898588805f37167f2f84be06ab8aca9b1f2ba17811c61ccb' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entity_identifiers' AS object_name, 'view' AS kind, '951cdde1da7b0b0cf633779e8ece5630cbb1db31568f054df070c07f9dd17235' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entity_traits' AS object_name, 'view' AS kind, '3e47e025b386b2a89c4ad64574d809c1f011fef6cbf321315139db214dd22a00' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_membership_identifiers' AS object_name, 'view' AS kind, '2998938c678cfa9c9a225a5b13805a6a5e771e690bb08eeddd267e0636b8b06e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers' AS object_name, 'view' AS kind, '08bcacd1a0420564b7643e9ee4f0ea750f6e0a73cea07bb8fddda12e31aacccb' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_person_traits' AS object_name, 'view' AS kind, 'ddbb656d45cf08f77c44d09b16fd2b58892965507123b6fac7862206111404f6' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers' AS object_name, 'view' AS kind, '783fdb3ce895d627ae11b86157f75465e9cd5e543496e0714b2c1ab29a700c45' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_group_traits' AS object_name, 'view' AS kind, '1ace81546c23d835f74072984e8cb7e68a18097d6edb0e06bba48b5edc57aa36' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers' AS object_name, 'view' AS kind, 'e34f311c542237babeab769f5ad688be60899058a7b78727927aaa3b0f091f0f' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_device_traits' AS object_name, 'view' AS kind, '53659e17ab88ae678b6a9dc376a6703e076b395bca1fcc39931fbdd965bd59a6' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_identifier_edges' AS object_name, 'view' AS kind, '7930efef36bd9c95b3328767ff60ee55848dbc27f9afc1787de660b29d64b741' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entity_redirects' AS object_name, 'view' AS kind, '14ab4193e78008aabee6a661dff9f87f54fabf02814335b694d982c224ec8335' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_person_identifiers_edges' AS object_name, 'view' AS kind, 'af41b4506d5b63de2394d33ec86d21bd6e19ed381ccc190e922a43e0774ae8c6' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_identifiers' AS object_name, 'view' AS kind, '5b5500e8a9a18494a8e9b5642349676905f7a5211c57c0ec82322b476121f469' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_person_traits' AS object_name, 'view' AS kind, '857143203e2585183670bfd68e165c6296e6a2decfb2f2fc09c7b8a360544f1e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_group_identifiers_edges' AS object_name, 'view' AS kind, 'fcf302535accd7a9c8d66b2a47cbf6e80d6b6e1c1e3e6302e232f206360b5201' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_identifiers' AS object_name, 'view' AS kind, 'db89a0661255bcb182d02deef4bce91f1eaaceefaa580b6dbecba1173113cfcd' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_group_traits' AS object_name, 'view' AS kind, '0de14e1d9fd6e124a747ea1be9a663a20a163cd40314429beb594859a85c5d1e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_device_identifiers_edges' AS object_name, 'view' AS kind, '89494c40eb2402429184138e0eee4f076e5f19c98fc697dd17da5e925cbcb639' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_identifiers' AS object_name, 'view' AS kind, 'bb2de779ba8d19006fcab04c45c5321f8e6a72868b9141b47c7fd1ae5b046b2e' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolved_device_traits' AS object_name, 'view' AS kind, '27c12d288971c69ef1abf615aa2ca0097bdd85bb80dc1eaf500c76d7b68788ba' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_persons' AS object_name, 'view' AS kind, '0f5e0ecdef542fcdf35b53b8fc73942d950832804c9504f030050f4ba8af2c26' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_groups' AS object_name, 'view' AS kind, '1ed60532403f09feb5d2d45b149465c5bc38ec7b26ade71325be9f87d1a171b9' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_devices' AS object_name, 'view' AS kind, 'f5e6952969dcc5c196b2b805e46c399c9153be200b0c7fbf9bac276f88490a99' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_person_participants' AS object_name, 'view' AS kind, '9cf43acce39bdd72e9b4382eff340faf2a17006b026931e608d7938c4d85e0a1' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_group_participants' AS object_name, 'view' AS kind, 'd2781a870621fa142148202fb1a79bd43b87aac26c1db9880b8abe60185167cb' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_device_participants' AS object_name, 'view' AS kind, '2978c9caca1436a32f0ff2e4173966152fefa0ec847f5efae9f8cf28b4ac3358' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_memberships' AS object_name, 'view' AS kind, '36112b46f8732668db3abee00e66314b2c8e26918a5372662f9bef6648add992' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_entities' AS object_name, 'view' AS kind, '562c87a13d8186ff7cf479392f6eedd5bea3cf5f8e3f53eb683e6d7d6d2991d9' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_timeline' AS object_name, 'view' AS kind, '376a8b67c3fbacaed3abfafdd0c43a84f1656c4683c75a7d4f7504bf402d9c91' AS content_hash, '' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_version' AS object_name, 'procedure' AS kind, '71367059e3071781139400030804886069a40519bd6bb9eaf92b4646cd7bd0d5' AS content_hash, '// nexus_version()
(function () {
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

  // procedures/interpreter.ts
  var interpreter_exports = {};
  __export(interpreter_exports, {
    ProgramError: () => ProgramError,
    interpret: () => interpret
  });

  // procedures/message_of.ts
  var messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

  // procedures/interpreter.ts
  var ProgramError = class extends Error {
  };
  function* interpret(program, args) {
    var _a;
    const scope = { ...program.variables };
    program.parameters.forEach((parameter, index) => {
      var _a2;
      scope[parameter] = (_a2 = args[index]) != null ? _a2 : null;
    });
    let called = null;
    const valueOf = (operand) => {
      var _a2;
      return "variable" in operand ? (_a2 = scope[operand.variable]) != null ? _a2 : null : operand.literal;
    };
    function holds(condition) {
      var _a2;
      const left = (_a2 = scope[condition.left]) != null ? _a2 : null;
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
    const bound = (names) => names.map((name) => {
      var _a2;
      return (_a2 = scope[name]) != null ? _a2 : null;
    });
    function* runAll(nodes) {
      for (const node of nodes) yield* run(node);
    }
    function* run(node) {
      switch (node.kind) {
        case "statement": {
          const { text, binds } = node.statement;
          const response = yield { kind: "execute", step: node.step, text, binds: bound(binds) };
          if (node.count !== void 0 && "count" in response) scope[node.count] = response.count;
          return;
        }
        case "set": {
          const { text, binds } = node.statement;
          const columns = node.variables.length;
          const response = yield { kind: "query", step: node.step, text, binds: bound(binds), columns };
          if ("row" in response) {
            node.variables.forEach((name, index) => {
              var _a2;
              scope[name] = (_a2 = response.row[index]) != null ? _a2 : null;
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
          yield { kind: "transaction", verb: "BEGIN" };
          try {
            yield* runAll(node.body);
            yield { kind: "transaction", verb: "COMMIT" };
          } catch (error) {
            try {
              yield { kind: "transaction", verb: "ROLLBACK" };
            } catch {
            }
            throw error;
          }
          return;
        case "call": {
          const response = yield { kind: "call", procedure: node.procedure, arguments: node.arguments.map(valueOf) };
          if ("result" in response) called = response.result;
          return;
        }
        case "fail":
          throw new ProgramError(node.message.map((part) => {
            var _a2;
            return String((_a2 = valueOf(part)) != null ? _a2 : "");
          }).join(""));
      }
    }
    yield* runAll(program.body);
    return program.result === null ? called : (_a = scope[program.result]) != null ? _a : null;
  }
  return __toCommonJS(interpreter_exports);
})();
var program = {
 name: "nexus_version",
 parameters: [],
 variables: {
  v_version: null
 },
 body: [
  {
   kind: "set",
   step: "version",
   statement: {
    text: `SELECT
  CAST(to_json(struct_pack("version" := ''0.1.0'', "now" := strftime(CAST(get_current_timestamp() AS TIMESTAMP), ''%Y-%m-%dT%H:%M:%S.%fZ''))) AS VARCHAR) AS "version"`,
    binds: []
   },
   variables: ["v_version"]
  }
 ],
 result: "v_version"
};
return function () { return nexus.interpret(program, []); };
})()
' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolve_with' AS object_name, 'procedure' AS kind, 'cf153768a6368abf6c25cfe2e3ff03bcb0fdf43d955ac82026d560acc6c407f7' AS content_hash, '// nexus_resolve_with(p_options)
(function () {
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

  // procedures/interpreter.ts
  var interpreter_exports = {};
  __export(interpreter_exports, {
    ProgramError: () => ProgramError,
    interpret: () => interpret
  });

  // procedures/message_of.ts
  var messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

  // procedures/interpreter.ts
  var ProgramError = class extends Error {
  };
  function* interpret(program, args) {
    var _a;
    const scope = { ...program.variables };
    program.parameters.forEach((parameter, index) => {
      var _a2;
      scope[parameter] = (_a2 = args[index]) != null ? _a2 : null;
    });
    let called = null;
    const valueOf = (operand) => {
      var _a2;
      return "variable" in operand ? (_a2 = scope[operand.variable]) != null ? _a2 : null : operand.literal;
    };
    function holds(condition) {
      var _a2;
      const left = (_a2 = scope[condition.left]) != null ? _a2 : null;
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
    const bound = (names) => names.map((name) => {
      var _a2;
      return (_a2 = scope[name]) != null ? _a2 : null;
    });
    function* runAll(nodes) {
      for (const node of nodes) yield* run(node);
    }
    function* run(node) {
      switch (node.kind) {
        case "statement": {
          const { text, binds } = node.statement;
          const response = yield { kind: "execute", step: node.step, text, binds: bound(binds) };
          if (node.count !== void 0 && "count" in response) scope[node.count] = response.count;
          return;
        }
        case "set": {
          const { text, binds } = node.statement;
          const columns = node.variables.length;
          const response = yield { kind: "query", step: node.step, text, binds: bound(binds), columns };
          if ("row" in response) {
            node.variables.forEach((name, index) => {
              var _a2;
              scope[name] = (_a2 = response.row[index]) != null ? _a2 : null;
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
          yield { kind: "transaction", verb: "BEGIN" };
          try {
            yield* runAll(node.body);
            yield { kind: "transaction", verb: "COMMIT" };
          } catch (error) {
            try {
              yield { kind: "transaction", verb: "ROLLBACK" };
            } catch {
            }
            throw error;
          }
          return;
        case "call": {
          const response = yield { kind: "call", procedure: node.procedure, arguments: node.arguments.map(valueOf) };
          if ("result" in response) called = response.result;
          return;
        }
        case "fail":
          throw new ProgramError(node.message.map((part) => {
            var _a2;
            return String((_a2 = valueOf(part)) != null ? _a2 : "");
          }).join(""));
      }
    }
    yield* runAll(program.body);
    return program.result === null ? called : (_a = scope[program.result]) != null ? _a : null;
  }
  return __toCommonJS(interpreter_exports);
})();
var program = (function () {
var shared = [
`CREATE OR REPLACE TEMP TABLE nexus_work_values AS
SELECT "entity_type", "identifier_type", "identifier_value", "normalized_value", "identifier_key", "first_seen_at", "set_aside_reason", "set_aside_rule" FROM (
WITH records AS (
  SELECT "stored"."record_kind" AS "record_kind", "stored"."entity_type" AS "entity_type", "stored"."identifier_type" AS "identifier_type", "stored"."identifier_value" AS "identifier_value", "stored"."group_identifier_type" AS "group_identifier_type", "stored"."group_identifier" AS "group_identifier", "stored"."occurred_at" AS "occurred_at"
  FROM "nexus"."nexus_event_log" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = ''supersede'') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN (''identifier'', ''trait'', ''membership'')
  UNION ALL
  SELECT "incoming"."record_kind" AS "record_kind", "incoming"."entity_type" AS "entity_type", "incoming"."identifier_type" AS "identifier_type", "incoming"."identifier_value" AS "identifier_value", "incoming"."group_identifier_type" AS "group_identifier_type", "incoming"."group_identifier" AS "group_identifier", "incoming"."occurred_at" AS "occurred_at"
  FROM nexus_work_batch AS incoming
  WHERE incoming.action <> ''skip'' AND incoming.record_kind IN (''identifier'', ''trait'', ''membership'')
),
occurrences AS (
  SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records
  UNION ALL
  SELECT ''group'', group_identifier_type, group_identifier, occurred_at FROM records WHERE record_kind = ''membership''
),
raw_values AS (
  SELECT entity_type, identifier_type, identifier_value, MIN(occurred_at) AS first_seen_at
  FROM occurrences
  GROUP BY entity_type, identifier_type, identifier_value
),
hosts AS (
  SELECT DISTINCT CASE identifier_type WHEN ''domain'' THEN normalize_domain(identifier_value) ELSE CAST(NULL AS VARCHAR) END AS host
  FROM raw_values
  WHERE "raw_values".identifier_type IN (''domain'')
),
levels AS (
  SELECT 0 AS level UNION ALL SELECT 1 AS level UNION ALL SELECT 2 AS level UNION ALL SELECT 3 AS level UNION ALL SELECT 4 AS level UNION ALL SELECT 5 AS level UNION ALL SELECT 6 AS level UNION ALL SELECT 7 AS level UNION ALL SELECT 8 AS level UNION ALL SELECT 9 AS level UNION ALL SELECT 10 AS level UNION ALL SELECT 11 AS level
),
host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){1}'', '''') WHEN 2 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){2}'', '''') WHEN 3 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){3}'', '''') WHEN 4 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){4}'', '''') WHEN 5 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){5}'', '''') WHEN 6 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){6}'', '''') WHEN 7 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){7}'', '''') WHEN 8 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){8}'', '''') WHEN 9 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){9}'', '''') WHEN 10 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){10}'', '''') WHEN 11 THEN REGEXP_REPLACE(hosts.host, ''^([^.]+[.]){11}'', '''') END AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, ''.'', '''')) AS last_level
  FROM hosts
  CROSS JOIN levels
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, ''.'', ''''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    MIN(CASE WHEN suffixes.rule = ''exception'' THEN host_parents.level END) AS exception_level,
    MIN(
      CASE suffixes.rule
        WHEN ''normal'' THEN host_parents.level - 1
        WHEN ''wildcard'' THEN host_parents.level - 2
        ELSE host_parents.last_level - 1
      END
    ) AS rule_level
  FROM host_parents
  LEFT JOIN "nexus"."nexus_public_suffixes" AS suffixes ON suffixes.suffix = host_parents.parent
  GROUP BY host_parents.host
),
registrable AS (
  SELECT host_parents.host AS host, host_parents.parent AS domain
  FROM suffix_matches
  JOIN host_parents ON host_parents.host = suffix_matches.host
  WHERE host_parents.level = COALESCE(suffix_matches.exception_level, suffix_matches.rule_level)
),
candidates AS (
  SELECT
    raw_values.*,
    CASE identifier_type WHEN ''email'' THEN normalize_email(identifier_value, ''{"plus_tags":"strip","gmail_dots":"strip"}'') WHEN ''phone'' THEN normalize_phone(identifier_value, ''DE'') WHEN ''domain'' THEN normalize_domain(identifier_value) WHEN ''user_id'' THEN NULLIF(TRIM(identifier_value), '''') WHEN ''serial'' THEN NULLIF(LOWER(TRIM(identifier_value)), '''') WHEN ''tag'' THEN identifier_value ELSE CAST(NULL AS VARCHAR) END AS candidate
  FROM raw_values
),
named AS (
  SELECT
    candidates.entity_type,
    candidates.identifier_type,
    candidates.identifier_value,
    candidates.first_seen_at,
    CASE WHEN "candidates".identifier_type IN (''domain'') THEN registrable.domain ELSE candidates.candidate END AS normalized_value
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
),
judged AS (
  SELECT
    named.*,
    hash(md5(CAST(CAST($1 AS BIGINT) + CAST($2 AS BIGINT) AS VARCHAR) || ''|'' || named.entity_type || ''|'' || named.identifier_type || ''|'' || named.normalized_value)) AS identifier_key,
    CASE
    WHEN named.identifier_type NOT IN (''email'', ''phone'', ''domain'', ''user_id'', ''serial'', ''tag'') THEN ''identifier_types''
    WHEN named.normalized_value IS NULL THEN ''identifier_types.'' || named.identifier_type || ''.normalizer''
    WHEN blocked.blocked_value IS NOT NULL THEN ''identifier_types.'' || named.identifier_type || ''.blocked''
    WHEN named.identifier_type = ''email'' AND regexp_matches(named.normalized_value, ''^no-?reply@'') THEN ''identifier_types.email.blocked_patterns[0]''
    WHEN named.identifier_type = ''email'' AND regexp_matches(named.normalized_value, ''\\d{20}'') THEN ''identifier_types.email.blocked_patterns[1]''
    WHEN named.identifier_type IN (''domain'') AND free_mail.domain IS NOT NULL THEN ''nexus_free_mail_domains''
  END AS set_aside_rule
  FROM named
  LEFT JOIN "nexus"."nexus_blocked_values" AS blocked
    ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
  LEFT JOIN "nexus"."nexus_free_mail_domains" AS free_mail ON free_mail.domain = named.normalized_value
)
SELECT
  entity_type,
  identifier_type,
  identifier_value,
  normalized_value,
  CASE WHEN normalized_value IS NOT NULL THEN identifier_key END AS identifier_key,
  first_seen_at,
  CASE
    WHEN set_aside_rule IS NULL THEN NULL
    WHEN set_aside_rule = ''identifier_types'' THEN ''unknown_type''
    WHEN set_aside_rule LIKE ''%.normalizer'' THEN ''invalid''
    WHEN set_aside_rule = ''nexus_free_mail_domains'' THEN ''free_mail''
    ELSE ''blocked''
  END AS set_aside_reason,
  set_aside_rule
FROM judged
) AS filling`,
`CREATE OR REPLACE TEMP TABLE nexus_work_edges AS
SELECT "round", "low_key", "high_key" FROM (
SELECT 0 AS round, low_key, high_key
FROM (
  SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
FROM (
  SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_key) AS hub_key
  FROM (
    SELECT records.row_key, named.identifier_key
  FROM (
    SELECT "stored"."row_key" AS "row_key", "stored"."entity_type" AS "entity_type", "stored"."identifier_type" AS "identifier_type", "stored"."identifier_value" AS "identifier_value"
  FROM "nexus"."nexus_event_log" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = ''supersede'') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN (''identifier'')
  UNION ALL
  SELECT "incoming"."row_key" AS "row_key", "incoming"."entity_type" AS "entity_type", "incoming"."identifier_type" AS "identifier_type", "incoming"."identifier_value" AS "identifier_value"
  FROM nexus_work_batch AS incoming
  WHERE incoming.action <> ''skip'' AND incoming.record_kind IN (''identifier'')
  ) AS records
  JOIN nexus_work_values AS named
    ON "named".entity_type = "records".entity_type AND "named".identifier_type = "records".identifier_type AND "named".identifier_value = "records".identifier_value
  WHERE named.set_aside_reason IS NULL
  ) AS members
) AS stars
WHERE hub_key <> identifier_key
) AS edges
) AS filling`,
`UPDATE "nexus"."nexus_lock"
SET run_id = NULL, acquired_at = NULL, expires_at = NULL
WHERE lock_name = ''resolve'' AND run_id = CAST($1 AS VARCHAR)`
];
return {
 name: "nexus_resolve_with",
 parameters: ["p_options"],
 variables: {
  v_run_id: null,
  v_fence: null,
  v_on_busy: null,
  v_bad_row: null,
  v_error: null,
  v_steps: null,
  v_published: null,
  v_started_at: null,
  v_since_crm: null,
  v_newest_crm: null,
  v_rows_crm: null,
  v_since_fleet: null,
  v_newest_fleet: null,
  v_rows_fleet: null,
  v_key_salt: 0,
  v_must_run: 0,
  v_work: 0,
  v_locked: 0,
  v_bad_rows: 0,
  v_collisions: 0,
  v_collisions_left: 0,
  v_next_salts: 0,
  v_edge_count: 0,
  v_round: 0,
  v_remaining: 0,
  v_back: 0,
  v_violations: 0,
  v_fenced: 0,
  v_summary: "{\"status\":\"unchanged\"}"
 },
 body: [
  {
   kind: "set",
   step: "begin",
   statement: {
    text: `SELECT
  CAST(uuid() AS VARCHAR) AS "run_id",
  strftime(CAST(get_current_timestamp() AS TIMESTAMP), ''%Y-%m-%dT%H:%M:%S.%fZ'') AS "started_at",
  COALESCE(MAX(run_id), '''') AS "fence",
  COALESCE((SELECT MAX(runs."key_salt") FROM "nexus"."nexus_runs" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "nexus"."nexus_watermarks" AS last_run)), 0) AS "key_salt",
  COALESCE(json_extract_string(CAST(CAST($1 AS VARCHAR) AS JSON), ''$."on_busy"''), ''fail'') AS "on_busy",
  MAX(must_run) AS "must_run",
  strftime(MAX(CASE source WHEN ''crm'' THEN since END), ''%Y-%m-%dT%H:%M:%S.%fZ'') AS "since_crm",
  strftime(MAX(CASE source WHEN ''fleet'' THEN since END), ''%Y-%m-%dT%H:%M:%S.%fZ'') AS "since_fleet"
FROM (
  SELECT
    source,
    run_id,
    must_run,
    CASE must_run
      WHEN 0 THEN COALESCE((watermark + to_seconds(-86400)), CAST(''1900-01-01 00:00:00'' AS TIMESTAMP))
      ELSE CAST(''1900-01-01 00:00:00'' AS TIMESTAMP)
    END AS since
  FROM (
    SELECT watermarks.source, watermarks.run_id, watermarks.watermark, CASE WHEN COALESCE(json_extract_string(CAST(CAST($2 AS VARCHAR) AS JSON), ''$."full_refresh"''), ''false'') = ''true'' OR COALESCE((SELECT MAX(runs."rules_hash") FROM "nexus"."nexus_runs" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "nexus"."nexus_watermarks" AS last_run)), '''') <> ''99257a6b248dff1f41edddd1d0215b90ef1976b670dcd0c88748b9297a357d03'' OR COALESCE((SELECT MAX(runs."key_function") FROM "nexus"."nexus_runs" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "nexus"."nexus_watermarks" AS last_run)), '''') <> ''hash of md5, '' || version() THEN 1 ELSE 0 END AS must_run
    FROM "nexus"."nexus_watermarks" AS watermarks
  ) AS marks
) AS state`,
    binds: ["p_options", "p_options"]
   },
   variables: ["v_run_id", "v_started_at", "v_fence", "v_key_salt", "v_on_busy", "v_must_run", "v_since_crm", "v_since_fleet"]
  },
  {
   kind: "set",
   step: "probe",
   statement: {
    text: `SELECT
  COALESCE(SUM(CASE
    WHEN seen.watermark IS NULL OR seen.undated > 0 OR seen.newest_at > seen.watermark OR seen.row_count <> COALESCE(seen.known_rows, 0) THEN 1
    ELSE 0
  END), 0) + CAST($1 AS BIGINT) AS "work",
  strftime(MAX(CASE seen.source WHEN ''crm'' THEN "newest_at" END), ''%Y-%m-%dT%H:%M:%S.%fZ'') AS "newest_crm",
  MAX(CASE seen.source WHEN ''crm'' THEN "rows_in_window" END) AS "rows_crm",
  strftime(MAX(CASE seen.source WHEN ''fleet'' THEN "newest_at" END), ''%Y-%m-%dT%H:%M:%S.%fZ'') AS "newest_fleet",
  MAX(CASE seen.source WHEN ''fleet'' THEN "rows_in_window" END) AS "rows_fleet"
FROM (
  SELECT
    visible.source,
    MAX(visible.newest_at) AS newest_at,
    COUNT(*) AS row_count,
    SUM(CASE WHEN visible.ingested_at IS NULL THEN 1 ELSE 0 END) AS undated,
    SUM(CASE WHEN visible.ingested_at >= (visible.newest_at + to_seconds(-86400)) THEN 1 ELSE 0 END) AS rows_in_window,
    MAX(watermarks.watermark) AS watermark,
    MAX(watermarks.rows_in_window) AS known_rows
  FROM (
    SELECT source, ingested_at, MAX(ingested_at) OVER (PARTITION BY source) AS newest_at
    FROM (
      SELECT ''crm'' AS source, "_ingested_at" AS ingested_at FROM "nexus"."crm_arrivals" WHERE ("_ingested_at" >= CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP) OR "_ingested_at" IS NULL)
      UNION ALL
      SELECT ''fleet'' AS source, "_ingested_at" AS ingested_at FROM "nexus"."fleet_arrivals" WHERE ("_ingested_at" >= CAST(CAST($3 AS TIMESTAMPTZ) AS TIMESTAMP) OR "_ingested_at" IS NULL)
    ) AS read_rows
  ) AS visible
  LEFT JOIN "nexus"."nexus_watermarks" AS watermarks ON watermarks.source = visible.source
  GROUP BY visible.source
) AS seen`,
    binds: ["v_must_run", "v_since_crm", "v_since_fleet"]
   },
   variables: ["v_work", "v_newest_crm", "v_rows_crm", "v_newest_fleet", "v_rows_fleet"]
  },
  {
   kind: "when",
   condition: {
    left: "v_work",
    operator: ">",
    right: {
     literal: 0
    }
   },
   then: [
    {
     kind: "statement",
     step: "take_lock",
     statement: {
      text: `UPDATE "nexus"."nexus_lock"
SET run_id = CAST($1 AS VARCHAR), acquired_at = CAST(get_current_timestamp() AS TIMESTAMP), expires_at = (CAST(get_current_timestamp() AS TIMESTAMP) + to_seconds(21600))
WHERE lock_name = ''resolve'' AND (run_id IS NULL OR expires_at < CAST(get_current_timestamp() AS TIMESTAMP))`,
      binds: ["v_run_id"]
     },
     count: "v_locked"
    },
    {
     kind: "when",
     condition: {
      left: "v_locked",
      operator: "=",
      right: {
       literal: 1
      }
     },
     then: [
      {
       kind: "attempt",
       body: [
        {
         kind: "statement",
         step: "stage_batch",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_batch AS
SELECT "record_kind", "row_key", "row_version", "record_key", "source", "event_id", "row_id", "occurred_at", "_ingested_at", "entity_type", "identifier_type", "identifier_value", "role", "group_identifier_type", "group_identifier", "trait_name", "trait_value", "event_name", "event_description", "event_value", "value_unit", "event_significance", "event_type", "source_table", "synced_at", "action" FROM (
WITH incoming AS (
  SELECT * FROM "nexus"."crm_records" WHERE ("_ingested_at" >= CAST(CAST($1 AS TIMESTAMPTZ) AS TIMESTAMP) OR "_ingested_at" IS NULL)
  UNION ALL
  SELECT * FROM "nexus"."fleet_records" WHERE ("_ingested_at" >= CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP) OR "_ingested_at" IS NULL)
),
keyed AS (
  SELECT
    "record_kind", "source", "event_id", "row_id", "occurred_at", "_ingested_at", "entity_type", "identifier_type", "identifier_value", "role", "group_identifier_type", "group_identifier", "trait_name", "trait_value", "event_name", "event_description", "event_value", "value_unit", "event_significance", "event_type", "source_table", "synced_at",
    md5(CONCAT(COALESCE(CAST(LENGTH(CAST("record_kind" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("record_kind" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("entity_type" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("entity_type" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("source" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("source" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_id" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_id" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("row_id" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("row_id" AS VARCHAR), ''-''))) AS row_key,
    md5(CONCAT(COALESCE(CAST(LENGTH(strftime("occurred_at", ''%Y-%m-%dT%H:%M:%S.%fZ'')) AS VARCHAR) || '':'' || strftime("occurred_at", ''%Y-%m-%dT%H:%M:%S.%fZ''), ''-''), COALESCE(CAST(LENGTH(CAST("identifier_type" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("identifier_type" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("identifier_value" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("identifier_value" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("role" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("role" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("group_identifier_type" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("group_identifier_type" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("group_identifier" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("group_identifier" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("trait_name" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("trait_name" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("trait_value" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("trait_value" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_name" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_name" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_description" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_description" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_value" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_value" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("value_unit" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("value_unit" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_significance" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_significance" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("event_type" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("event_type" AS VARCHAR), ''-''), COALESCE(CAST(LENGTH(CAST("source_table" AS VARCHAR)) AS VARCHAR) || '':'' || CAST("source_table" AS VARCHAR), ''-''))) AS record_key
  FROM incoming
),
versioned AS (
  SELECT
    keyed.*,
    strftime("_ingested_at", ''%Y-%m-%dT%H:%M:%S.%fZ'') || CASE WHEN record_kind = ''event'' THEN record_key ELSE '''' END AS row_version
  FROM keyed
),
ranked AS (
  SELECT
    versioned.*,
    MAX(row_version) OVER (PARTITION BY row_key) AS newest_version,
    ROW_NUMBER() OVER (PARTITION BY row_key, record_key, row_version ORDER BY strftime("synced_at", ''%Y-%m-%dT%H:%M:%S.%fZ'') DESC) AS delivery
  FROM versioned
),
flagged AS (
  SELECT
    ranked.*,
    CASE
      WHEN row_version < newest_version OR delivery > 1 THEN 0
      WHEN record_kind <> ''event'' AND COALESCE(TRIM(identifier_value), '''') = '''' THEN 0
      WHEN record_kind = ''trait'' AND COALESCE(TRIM(trait_value), '''') = '''' THEN 0
      WHEN record_kind = ''membership'' AND COALESCE(TRIM(group_identifier), '''') = '''' THEN 0
      ELSE 1
    END AS is_current
  FROM ranked
),
known_rows AS (
  SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
  FROM "nexus"."nexus_event_log"
  GROUP BY row_key
),
known_records AS (
  SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key FROM "nexus"."nexus_event_log"
),
compared AS (
  SELECT
    flagged.*,
    known_rows.known_version,
    known_rows.known_count,
    known_records.known_record_key,
    SUM(flagged.is_current) OVER (PARTITION BY flagged.row_key) AS current_count,
    SUM(CASE WHEN known_records.known_record_key IS NULL THEN 0 ELSE flagged.is_current END) OVER (PARTITION BY flagged.row_key) AS matched_count
  FROM flagged
  LEFT JOIN known_rows ON known_rows.row_key = flagged.row_key
  LEFT JOIN known_records
    ON known_records.known_row_key = flagged.row_key AND known_records.known_record_key = flagged.record_key
)
SELECT
  "record_kind", "source", "event_id", "row_id", "occurred_at", "_ingested_at", "entity_type", "identifier_type", "identifier_value", "role", "group_identifier_type", "group_identifier", "trait_name", "trait_value", "event_name", "event_description", "event_value", "value_unit", "event_significance", "event_type", "source_table", "synced_at",
  row_key,
  row_version,
  record_key,
  CASE
    WHEN is_current = 0 THEN ''skip''
    WHEN known_version IS NULL THEN ''insert''
    WHEN CAST($3 AS BIGINT) = 1 AND SUBSTR(row_version, 1, 27) = SUBSTR(known_version, 1, 27)
      THEN CASE WHEN matched_count < current_count OR current_count < known_count THEN ''supersede'' ELSE ''skip'' END
    WHEN row_version > known_version THEN ''supersede''
    WHEN row_version = known_version AND known_record_key IS NULL THEN ''insert''
    ELSE ''skip''
  END AS action
FROM compared
) AS filling`,
          binds: ["v_since_crm", "v_since_fleet", "v_must_run"]
         }
        },
        {
         kind: "statement",
         step: "normalize_values",
         statement: {
          text: shared[0],
          binds: ["v_key_salt", "v_next_salts"]
         }
        },
        {
         kind: "statement",
         step: "link_rows",
         statement: {
          text: shared[1],
          binds: []
         }
        },
        {
         kind: "set",
         step: "check_batch",
         statement: {
          text: `SELECT
  (SELECT COUNT(*) FROM (
  SELECT
    source || '' '' || record_kind || '' of event '' || COALESCE(event_id, ''(null)'') || '' '' || CASE
      WHEN "_ingested_at" IS NULL THEN ''has no _ingested_at''
      WHEN "_ingested_at" > (CAST(CAST($1 AS TIMESTAMPTZ) AS TIMESTAMP) + to_seconds(86400)) THEN ''has an _ingested_at in the future''
      WHEN event_id IS NULL THEN ''has no event_id''
      WHEN record_kind <> ''event'' AND row_id IS NULL THEN ''has no row_id''
      WHEN record_kind = ''event'' AND occurred_at IS NULL THEN ''has no occurred_at''
      WHEN record_kind <> ''event'' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN ''has no identifier_type''
      WHEN record_kind = ''trait'' AND trait_name IS NULL THEN ''has no trait_name''
    END AS finding
  FROM nexus_work_batch
  WHERE CASE
      WHEN "_ingested_at" IS NULL THEN ''has no _ingested_at''
      WHEN "_ingested_at" > (CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP) + to_seconds(86400)) THEN ''has an _ingested_at in the future''
      WHEN event_id IS NULL THEN ''has no event_id''
      WHEN record_kind <> ''event'' AND row_id IS NULL THEN ''has no row_id''
      WHEN record_kind = ''event'' AND occurred_at IS NULL THEN ''has no occurred_at''
      WHEN record_kind <> ''event'' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN ''has no identifier_type''
      WHEN record_kind = ''trait'' AND trait_name IS NULL THEN ''has no trait_name''
    END IS NOT NULL
) AS bad_rows) AS "bad_rows",
  (SELECT MIN(finding) FROM (
  SELECT
    source || '' '' || record_kind || '' of event '' || COALESCE(event_id, ''(null)'') || '' '' || CASE
      WHEN "_ingested_at" IS NULL THEN ''has no _ingested_at''
      WHEN "_ingested_at" > (CAST(CAST($3 AS TIMESTAMPTZ) AS TIMESTAMP) + to_seconds(86400)) THEN ''has an _ingested_at in the future''
      WHEN event_id IS NULL THEN ''has no event_id''
      WHEN record_kind <> ''event'' AND row_id IS NULL THEN ''has no row_id''
      WHEN record_kind = ''event'' AND occurred_at IS NULL THEN ''has no occurred_at''
      WHEN record_kind <> ''event'' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN ''has no identifier_type''
      WHEN record_kind = ''trait'' AND trait_name IS NULL THEN ''has no trait_name''
    END AS finding
  FROM nexus_work_batch
  WHERE CASE
      WHEN "_ingested_at" IS NULL THEN ''has no _ingested_at''
      WHEN "_ingested_at" > (CAST(CAST($4 AS TIMESTAMPTZ) AS TIMESTAMP) + to_seconds(86400)) THEN ''has an _ingested_at in the future''
      WHEN event_id IS NULL THEN ''has no event_id''
      WHEN record_kind <> ''event'' AND row_id IS NULL THEN ''has no row_id''
      WHEN record_kind = ''event'' AND occurred_at IS NULL THEN ''has no occurred_at''
      WHEN record_kind <> ''event'' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN ''has no identifier_type''
      WHEN record_kind = ''trait'' AND trait_name IS NULL THEN ''has no trait_name''
    END IS NOT NULL
) AS bad_rows) AS "bad_row",
  (SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM nexus_work_values
    WHERE normalized_value IS NOT NULL
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions) AS "collisions",
  (SELECT COUNT(*) FROM nexus_work_edges) AS "edge_count"`,
          binds: ["v_started_at", "v_started_at", "v_started_at", "v_started_at"]
         },
         variables: ["v_bad_rows", "v_bad_row", "v_collisions", "v_edge_count"]
        },
        {
         kind: "when",
         condition: {
          left: "v_bad_rows",
          operator: ">",
          right: {
           literal: 0
          }
         },
         then: [
          {
           kind: "fail",
           message: [
            {
             literal: "Records that cannot be loaded: "
            },
            {
             variable: "v_bad_rows"
            },
            {
             literal: ", so nothing was loaded. The first: "
            },
            {
             variable: "v_bad_row"
            },
            {
             literal: ". Correct these rows in the source, then call again."
            }
           ]
          }
         ],
         otherwise: []
        },
        {
         kind: "when",
         condition: {
          left: "v_collisions",
          operator: ">",
          right: {
           literal: 0
          }
         },
         then: [
          {
           kind: "set",
           step: "next_salt",
           statement: {
            text: `SELECT
  1 AS "next_salts"`,
            binds: []
           },
           variables: ["v_next_salts"]
          },
          {
           kind: "statement",
           step: "normalize_values",
           statement: {
            text: shared[0],
            binds: ["v_key_salt", "v_next_salts"]
           }
          },
          {
           kind: "statement",
           step: "link_rows",
           statement: {
            text: shared[1],
            binds: []
           }
          },
          {
           kind: "set",
           step: "check_keys",
           statement: {
            text: `SELECT
  (SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM nexus_work_values
    WHERE normalized_value IS NOT NULL
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions) AS "collisions_left"`,
            binds: []
           },
           variables: ["v_collisions_left"]
          },
          {
           kind: "when",
           condition: {
            left: "v_collisions_left",
            operator: ">",
            right: {
             literal: 0
            }
           },
           then: [
            {
             kind: "fail",
             message: [
              {
               literal: "Different identifiers share a key under two salts in a row, so nothing was published. This is a bug in Nexus: please report it with the run id "
              },
              {
               variable: "v_run_id"
              },
              {
               literal: "."
              }
             ]
            }
           ],
           otherwise: []
          }
         ],
         otherwise: []
        },
        {
         kind: "when",
         condition: {
          left: "v_edge_count",
          operator: ">",
          right: {
           literal: 50000
          }
         },
         then: [
          {
           kind: "statement",
           step: "start_contraction",
           statement: {
            text: `CREATE OR REPLACE TEMP TABLE nexus_work_contractions AS
SELECT "round", "node", "representative" FROM (
SELECT CAST(NULL AS BIGINT) AS "round", CAST(NULL AS UBIGINT) AS "node", CAST(NULL AS UBIGINT) AS "representative" FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
) AS filling`,
            binds: []
           }
          },
          {
           kind: "repeat",
           step: "contract",
           counter: "v_round",
           from: {
            literal: 0
           },
           by: 1,
           until: {
            left: "v_remaining",
            operator: "<=",
            right: {
             literal: 50000
            }
           },
           maximum: 60,
           body: [
            {
             kind: "statement",
             step: "contract_edges",
             statement: {
              text: `INSERT INTO nexus_work_contractions (round, node, representative)
WITH neighbours AS (
  SELECT low_key AS node, low_key AS neighbour FROM nexus_work_edges WHERE round = CAST($1 AS BIGINT)
  UNION ALL
  SELECT high_key, low_key FROM nexus_work_edges WHERE round = CAST($2 AS BIGINT)
),
smallest AS (
  SELECT node, MIN(neighbour) AS representative FROM neighbours GROUP BY node
)
SELECT CAST(CAST($3 AS BIGINT) AS BIGINT), smallest.node, jump.representative
FROM smallest
JOIN smallest AS jump ON jump.node = smallest.representative
WHERE jump.representative <> smallest.node`,
              binds: ["v_round", "v_round", "v_round"]
             }
            },
            {
             kind: "statement",
             step: "rewrite_edges",
             statement: {
              text: `INSERT INTO nexus_work_edges (round, low_key, high_key)
SELECT DISTINCT
  CAST(CAST($1 AS BIGINT) AS BIGINT) + 1,
  LEAST(low_end, high_end),
  GREATEST(low_end, high_end)
FROM (
  SELECT
    COALESCE(low_side.representative, edges.low_key) AS low_end,
    COALESCE(high_side.representative, edges.high_key) AS high_end
  FROM nexus_work_edges AS edges
  LEFT JOIN nexus_work_contractions AS low_side ON low_side.round = edges.round AND low_side.node = edges.low_key
  LEFT JOIN nexus_work_contractions AS high_side ON high_side.round = edges.round AND high_side.node = edges.high_key
  WHERE edges.round = CAST($2 AS BIGINT)
) AS rewritten
WHERE low_end <> high_end`,
              binds: ["v_round", "v_round"]
             },
             count: "v_remaining"
            }
           ]
          }
         ],
         otherwise: []
        },
        {
         kind: "statement",
         step: "resolve_identifiers",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_labels AS
SELECT "node", "component" FROM (
WITH edges AS (
  SELECT low_key, high_key FROM nexus_work_edges WHERE round = CAST($1 AS BIGINT)
),
nodes AS (
  SELECT node, ROW_NUMBER() OVER (ORDER BY node) - 1 AS position
  FROM (SELECT low_key AS node FROM edges UNION ALL SELECT high_key AS node FROM edges) AS ends
  GROUP BY node
),
size AS (
  SELECT COUNT(*) AS node_count FROM nodes
),
packed AS (
  SELECT
    MAX(size.node_count) AS node_count,
    list(CAST(low_nodes.position * size.node_count + high_nodes.position AS DOUBLE)) AS packed_edges
  FROM edges
  JOIN nodes AS low_nodes ON low_nodes.node = edges.low_key
  JOIN nodes AS high_nodes ON high_nodes.node = edges.high_key
  CROSS JOIN size
),
solved AS (
  SELECT solve_components(CAST(node_count AS DOUBLE), packed_edges) AS solution
  FROM packed
  WHERE node_count > 0
),
positions AS (
  SELECT "label_offset" AS position, CAST("label" AS BIGINT) AS component_position
  FROM (SELECT "solved_rows".*, UNNEST(solved_rows.solution) AS "label", generate_subscripts(solved_rows.solution, 1) - 1 AS "label_offset" FROM "solved" AS "solved_rows") AS "solved_rows"
)
SELECT nodes.node AS node, components.node AS component
FROM positions
JOIN nodes ON nodes.position = positions.position
JOIN nodes AS components ON components.position = positions.component_position
WHERE components.node <> nodes.node
) AS filling`,
          binds: ["v_round"]
         }
        },
        {
         kind: "when",
         condition: {
          left: "v_round",
          operator: ">",
          right: {
           literal: 0
          }
         },
         then: [
          {
           kind: "repeat",
           step: "compose",
           counter: "v_back",
           from: {
            variable: "v_round"
           },
           by: -1,
           until: {
            left: "v_back",
            operator: "<=",
            right: {
             literal: 0
            }
           },
           maximum: 60,
           body: [
            {
             kind: "statement",
             step: "compose_labels",
             statement: {
              text: `INSERT INTO nexus_work_labels (node, component)
SELECT contractions.node, COALESCE(later.component, contractions.representative)
FROM nexus_work_contractions AS contractions
LEFT JOIN nexus_work_labels AS later ON later.node = contractions.representative
LEFT JOIN nexus_work_labels AS known ON known.node = contractions.node
WHERE contractions.round = CAST($1 AS BIGINT) - 1 AND known.node IS NULL`,
              binds: ["v_back"]
             }
            }
           ]
          }
         ],
         otherwise: []
        },
        {
         kind: "statement",
         step: "inherit_ids",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_heirs AS
SELECT "entity_id", "entity_type", "component", "heir_id" FROM (
WITH fragments AS (
  SELECT
    previous.entity_id,
    previous.entity_type,
    COALESCE(labels.component, named.identifier_key) AS component,
    COUNT(DISTINCT named.identifier_key) AS identifier_count,
    MAX(CASE WHEN ids.minted_type = named.identifier_type AND ids.minted_value = named.normalized_value THEN 1 ELSE 0 END) AS holds_origin,
    MIN(md5(CONCAT(COALESCE(CAST(LENGTH(named.identifier_type) AS VARCHAR) || '':'' || named.identifier_type, ''-''), COALESCE(CAST(LENGTH(named.normalized_value) AS VARCHAR) || '':'' || named.normalized_value, ''-'')))) AS least_mark,
    MIN(ids.created_at) AS created_at
  FROM "nexus"."nexus_entity_map" AS previous
  JOIN nexus_work_values AS named
    ON "named".entity_type = "previous".entity_type AND "named".identifier_type = "previous".identifier_type AND "named".identifier_value = "previous".identifier_value
  JOIN "nexus"."nexus_entity_ids" AS ids ON ids.entity_id = previous.entity_id
  LEFT JOIN nexus_work_labels AS labels ON labels.node = named.identifier_key
  WHERE named.set_aside_reason IS NULL
  GROUP BY previous.entity_id, previous.entity_type, COALESCE(labels.component, named.identifier_key)
),
ranked AS (
  SELECT
    fragments.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id ORDER BY identifier_count DESC, holds_origin DESC, least_mark
    ) AS claim
  FROM fragments
)
SELECT
  entity_id,
  entity_type,
  component,
  FIRST_VALUE(entity_id) OVER (
    PARTITION BY component ORDER BY identifier_count DESC, created_at, entity_id
  ) AS heir_id
FROM ranked
WHERE claim = 1
) AS filling`,
          binds: []
         }
        },
        {
         kind: "statement",
         step: "assign_ids",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_map AS
SELECT "entity_type", "identifier_type", "identifier_value", "normalized_value", "identifier_key", "component", "entity_id", "first_seen_at", "minted_type", "minted_value", "generation" FROM (
WITH nodes AS (
  SELECT
    named.*,
    CASE WHEN named.set_aside_reason IS NULL THEN COALESCE(labels.component, named.identifier_key) END AS component
  FROM nexus_work_values AS named
  LEFT JOIN nexus_work_labels AS labels ON labels.node = named.identifier_key
),
ranked AS (
  SELECT
    nodes.component,
    nodes.entity_type,
    nodes.identifier_type AS minted_type,
    nodes.normalized_value AS minted_value,
    ROW_NUMBER() OVER (
      PARTITION BY nodes.component
      ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, md5(CONCAT(COALESCE(CAST(LENGTH(nodes.identifier_type) AS VARCHAR) || '':'' || nodes.identifier_type, ''-''), COALESCE(CAST(LENGTH(nodes.normalized_value) AS VARCHAR) || '':'' || nodes.normalized_value, ''-'')))
    ) AS seniority
  FROM nodes
  WHERE nodes.component IS NOT NULL
),
origins AS (
  SELECT component, entity_type, minted_type, minted_value FROM ranked WHERE seniority = 1
),
generations AS (
  SELECT entity_type, minted_type, minted_value, MAX(generation) + 1 AS generation
  FROM "nexus"."nexus_entity_ids"
  GROUP BY entity_type, minted_type, minted_value
),
inherited AS (
  SELECT DISTINCT component, heir_id FROM nexus_work_heirs
),
entities AS (
  SELECT
    origins.component,
    origins.minted_type,
    origins.minted_value,
    COALESCE(generations.generation, 0) AS generation,
    COALESCE(
      inherited.heir_id,
      CASE origins.entity_type WHEN ''person'' THEN ''per_'' WHEN ''group'' THEN ''grp_'' WHEN ''device'' THEN ''dev_'' END || SUBSTR(sha256(secrets.secret_value || sha256(secrets.secret_value || origins.entity_type || ''|'' || origins.minted_type || ''|'' || origins.minted_value || ''|'' || CAST(COALESCE(generations.generation, 0) AS VARCHAR))), 1, 32)
    ) AS entity_id
  FROM origins
  LEFT JOIN inherited ON inherited.component = origins.component
  LEFT JOIN generations
    ON generations.entity_type = origins.entity_type
    AND generations.minted_type = origins.minted_type
    AND generations.minted_value = origins.minted_value
  CROSS JOIN (SELECT secret_value FROM "nexus"."nexus_secrets" WHERE secret_name = ''id_salt'') AS secrets
)
SELECT
  nodes.entity_type,
  nodes.identifier_type,
  nodes.identifier_value,
  nodes.normalized_value,
  nodes.identifier_key,
  nodes.component,
  entities.entity_id,
  nodes.first_seen_at,
  entities.minted_type,
  entities.minted_value,
  entities.generation
FROM nodes
LEFT JOIN entities ON entities.component = nodes.component
) AS filling`,
          binds: []
         }
        },
        {
         kind: "statement",
         step: "choose_traits",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_traits AS
SELECT "entity_id", "entity_type", "trait_name", "trait_value", "survivorship", "source", "event_id", "row_id", "occurred_at" FROM (
WITH candidates AS (
  SELECT map.entity_id, map.entity_type, records.trait_name, records.trait_value, records.source, records.event_id, records.row_id, records.occurred_at
  FROM (
    SELECT "stored"."entity_type" AS "entity_type", "stored"."identifier_type" AS "identifier_type", "stored"."identifier_value" AS "identifier_value", "stored"."trait_name" AS "trait_name", "stored"."trait_value" AS "trait_value", "stored"."source" AS "source", "stored"."event_id" AS "event_id", "stored"."row_id" AS "row_id", "stored"."occurred_at" AS "occurred_at"
  FROM "nexus"."nexus_event_log" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = ''supersede'') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN (''trait'')
  UNION ALL
  SELECT "incoming"."entity_type" AS "entity_type", "incoming"."identifier_type" AS "identifier_type", "incoming"."identifier_value" AS "identifier_value", "incoming"."trait_name" AS "trait_name", "incoming"."trait_value" AS "trait_value", "incoming"."source" AS "source", "incoming"."event_id" AS "event_id", "incoming"."row_id" AS "row_id", "incoming"."occurred_at" AS "occurred_at"
  FROM nexus_work_batch AS incoming
  WHERE incoming.action <> ''skip'' AND incoming.record_kind IN (''trait'')
  ) AS records
  JOIN nexus_work_map AS map
    ON "map".entity_type = "records".entity_type AND "map".identifier_type = "records".identifier_type AND "map".identifier_value = "records".identifier_value
  WHERE map.entity_id IS NOT NULL
),
weighed AS (
  SELECT
    candidates.*,
    CASE WHEN entity_type = ''person'' AND trait_name = ''name'' THEN ''most_frequent'' WHEN entity_type = ''person'' AND trait_name = ''city'' THEN ''earliest'' WHEN entity_type = ''group'' AND trait_name = ''industry'' THEN ''source_rank'' ELSE ''latest'' END AS survivorship,
    CASE source WHEN ''crm'' THEN 2 WHEN ''fleet'' THEN 1 ELSE 0 END AS source_weight,
    epoch_us(occurred_at) AS occurred_micros,
    COUNT(*) OVER (PARTITION BY entity_id, trait_name, trait_value) AS frequency
  FROM candidates
),
ranked AS (
  SELECT
    weighed.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, trait_name
      ORDER BY
        CASE survivorship
          WHEN ''source_rank'' THEN source_weight
          WHEN ''most_frequent'' THEN frequency
          WHEN ''earliest'' THEN COALESCE(-occurred_micros, -4000000000000000000)
          ELSE 0
        END DESC,
        COALESCE(occurred_micros, -4000000000000000000) DESC,
        source_weight DESC,
        event_id DESC,
        COALESCE(row_id, '''') DESC,
        md5(CONCAT(COALESCE(CAST(LENGTH(trait_value) AS VARCHAR) || '':'' || trait_value, ''-''))) DESC
    ) AS standing
  FROM weighed
)
SELECT entity_id, entity_type, trait_name, trait_value, survivorship, source, event_id, row_id, occurred_at
FROM ranked
WHERE standing = 1
) AS filling`,
          binds: []
         }
        },
        {
         kind: "statement",
         step: "base_states",
         statement: {
          text: `CREATE OR REPLACE TEMP TABLE nexus_work_states AS
SELECT "state_id", "entity_id", "entity_type", "state_name", "state_value", "state_entered_at", "state_exited_at", "is_current", "trigger_event_id" FROM (
WITH changes AS (
  SELECT
    map.entity_id,
    rules.entity_type,
    rules.state_name,
    rules.state_value,
    rules.rule_rank,
    happened.occurred_at,
    happened.event_id
  FROM "nexus"."nexus_state_rules" AS rules
  JOIN (
    SELECT "stored"."event_name" AS "event_name", "stored"."source" AS "source", "stored"."event_id" AS "event_id", "stored"."occurred_at" AS "occurred_at"
  FROM "nexus"."nexus_event_log" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = ''supersede'') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN (''event'')
  UNION ALL
  SELECT "incoming"."event_name" AS "event_name", "incoming"."source" AS "source", "incoming"."event_id" AS "event_id", "incoming"."occurred_at" AS "occurred_at"
  FROM nexus_work_batch AS incoming
  WHERE incoming.action <> ''skip'' AND incoming.record_kind IN (''event'')
  ) AS happened
    ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
  JOIN (
    SELECT "stored"."source" AS "source", "stored"."event_id" AS "event_id", "stored"."entity_type" AS "entity_type", "stored"."identifier_type" AS "identifier_type", "stored"."identifier_value" AS "identifier_value", "stored"."role" AS "role"
  FROM "nexus"."nexus_event_log" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM nexus_work_batch WHERE action = ''supersede'') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN (''identifier'')
  UNION ALL
  SELECT "incoming"."source" AS "source", "incoming"."event_id" AS "event_id", "incoming"."entity_type" AS "entity_type", "incoming"."identifier_type" AS "identifier_type", "incoming"."identifier_value" AS "identifier_value", "incoming"."role" AS "role"
  FROM nexus_work_batch AS incoming
  WHERE incoming.action <> ''skip'' AND incoming.record_kind IN (''identifier'')
  ) AS participants
    ON participants.source = happened.source
    AND participants.event_id = happened.event_id
    AND participants.entity_type = rules.entity_type
    AND COALESCE(participants.role, '''') = COALESCE(rules.role, participants.role, '''')
  JOIN nexus_work_map AS map
    ON "map".entity_type = "participants".entity_type AND "map".identifier_type = "participants".identifier_type AND "map".identifier_value = "participants".identifier_value
  WHERE map.entity_id IS NOT NULL AND happened.occurred_at IS NOT NULL
  UNION ALL
  SELECT
    map.entity_id,
    map.entity_type,
    CAST(''support_status'' AS VARCHAR) AS state_name,
    CAST(given.state_value AS VARCHAR) AS state_value,
    0 AS rule_rank,
    CAST(given.occurred_at AS TIMESTAMP) AS occurred_at,
    CAST(given.event_id AS VARCHAR) AS event_id
  FROM "raw"."tickets" AS given
  JOIN nexus_work_map AS map
    ON map.entity_type = ''person''
    AND map.identifier_type = given.identifier_type
    AND map.identifier_value = given.identifier_value
  WHERE map.entity_id IS NOT NULL AND given.occurred_at IS NOT NULL
),
ranked AS (
  SELECT
    changes.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, state_name, occurred_at
      ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '''') DESC
    ) AS standing
  FROM changes
),
decided AS (
  SELECT
    ranked.*,
    LAG(state_value) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS previous_value
  FROM ranked
  WHERE standing = 1
),
spans AS (
  SELECT
    entity_id,
    entity_type,
    state_name,
    state_value,
    occurred_at AS state_entered_at,
    LEAD(occurred_at) OVER (PARTITION BY entity_id, state_name ORDER BY occurred_at) AS state_exited_at,
    event_id AS trigger_event_id
  FROM decided
  WHERE state_value IS DISTINCT FROM previous_value
)
SELECT
  md5(COALESCE(CAST(entity_id AS VARCHAR), ''_dbt_utils_surrogate_key_null_'') || ''-'' || COALESCE(CAST(state_name AS VARCHAR), ''_dbt_utils_surrogate_key_null_'') || ''-'' || COALESCE(CAST(strftime(state_entered_at, ''%Y-%m-%dT%H:%M:%S.%fZ'') AS VARCHAR), ''_dbt_utils_surrogate_key_null_'')) AS state_id,
  entity_id,
  entity_type,
  state_name,
  state_value,
  state_entered_at,
  state_exited_at,
  state_exited_at IS NULL AS is_current,
  trigger_event_id
FROM spans
WHERE state_value IS NOT NULL
) AS filling`,
          binds: []
         }
        },
        {
         kind: "statement",
         step: "derive_person_states",
         statement: {
          text: `INSERT INTO nexus_work_states ("state_id", "entity_id", "entity_type", "state_name", "state_value", "state_entered_at", "state_exited_at", "is_current", "trigger_event_id")
WITH merged AS (
  SELECT
    entity_id,
    entity_type,
    merge_states(list(struct_pack("state_name" := state_name, "state_value" := state_value, "entered_at" := strftime(state_entered_at, ''%Y-%m-%dT%H:%M:%S.%fZ''), "exited_at" := strftime(state_exited_at, ''%Y-%m-%dT%H:%M:%S.%fZ''), "trigger_event_id" := trigger_event_id)), ''[{"name":"customer_lifecycle","components":["billing_lifecycle","support_status"],"rules":[{"when":{"billing_lifecycle":"paying","support_status":["open","waiting"]},"value":"at risk"}],"default":"fine"}]'') AS intervals
  FROM nexus_work_states AS component_states
  WHERE entity_type = ''person'' AND state_name IN (''billing_lifecycle'', ''support_status'')
  GROUP BY entity_id, entity_type
),
spans AS (
  SELECT
    merged_rows.entity_id,
    merged_rows.entity_type,
    struct_extract("span", ''state_name'') AS state_name,
    struct_extract("span", ''state_value'') AS state_value,
    CAST(NULLIF(NULLIF(TRY_CAST(struct_extract("span", ''entered_at'') AS TIMESTAMPTZ), ''infinity''), ''-infinity'') AS TIMESTAMP) AS state_entered_at,
    CAST(NULLIF(NULLIF(TRY_CAST(struct_extract("span", ''exited_at'') AS TIMESTAMPTZ), ''infinity''), ''-infinity'') AS TIMESTAMP) AS state_exited_at,
    struct_extract("span", ''trigger_event_id'') AS trigger_event_id
  FROM (SELECT "merged_rows".*, UNNEST(merged_rows.intervals) AS "span" FROM merged AS "merged_rows") AS "merged_rows"
)
SELECT
  md5(COALESCE(CAST(entity_id AS VARCHAR), ''_dbt_utils_surrogate_key_null_'') || ''-'' || COALESCE(CAST(state_name AS VARCHAR), ''_dbt_utils_surrogate_key_null_'') || ''-'' || COALESCE(CAST(strftime(state_entered_at, ''%Y-%m-%dT%H:%M:%S.%fZ'') AS VARCHAR), ''_dbt_utils_surrogate_key_null_'')) AS state_id,
  entity_id,
  entity_type,
  state_name,
  state_value,
  state_entered_at,
  state_exited_at,
  state_exited_at IS NULL AS is_current,
  trigger_event_id
FROM spans`,
          binds: []
         }
        },
        {
         kind: "set",
         step: "check_result",
         statement: {
          text: `SELECT
  (SELECT COUNT(*) FROM (
  SELECT edges.low_key AS evidence
  FROM nexus_work_edges AS edges
  LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM nexus_work_map) AS low_end ON low_end.identifier_key = edges.low_key
  LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM nexus_work_map) AS high_end ON high_end.identifier_key = edges.high_key
  WHERE edges.round = 0 AND low_end.entity_id IS DISTINCT FROM high_end.entity_id
  UNION ALL
  SELECT identifier_key AS evidence
  FROM nexus_work_map
  WHERE entity_id IS NOT NULL
  GROUP BY identifier_key
  HAVING COUNT(DISTINCT entity_id) > 1
  UNION ALL
  SELECT named.identifier_key AS evidence
  FROM nexus_work_values AS named
  LEFT JOIN nexus_work_map AS map
    ON "map".entity_type = "named".entity_type AND "map".identifier_type = "named".identifier_type AND "map".identifier_value = "named".identifier_value
  WHERE (named.set_aside_reason IS NULL AND map.entity_id IS NULL) OR (named.set_aside_reason IS NOT NULL AND map.entity_id IS NOT NULL)
) AS violations) AS "violations",
  CONCAT(''['', CAST(to_json(struct_pack("step" := ''stage_batch'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_batch WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''normalize_values'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_values WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''link_rows'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_edges WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''resolve_identifiers'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_labels WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''inherit_ids'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_heirs WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''assign_ids'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_map WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''choose_traits'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_traits WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''base_states'', "rows_made" := (SELECT COUNT(*) FROM nexus_work_states WHERE 1 = 1))) AS VARCHAR), '','', CAST(to_json(struct_pack("step" := ''contract'', "rounds" := CAST($1 AS BIGINT))) AS VARCHAR), '']'') AS "steps",
  CAST(to_json(struct_pack("run_id" := CAST($2 AS VARCHAR), "status" := ''published'', "rows_read" := (SELECT COUNT(*) FROM nexus_work_batch WHERE 1 = 1), "rows_loaded" := (SELECT COUNT(*) FROM nexus_work_batch WHERE action <> ''skip''), "events_loaded" := (SELECT COUNT(*) FROM nexus_work_batch WHERE action <> ''skip'' AND record_kind = ''event''), "rows_from_crm" := (SELECT COUNT(*) FROM nexus_work_batch WHERE source = ''crm''), "rows_from_fleet" := (SELECT COUNT(*) FROM nexus_work_batch WHERE source = ''fleet''), "identifiers" := (SELECT COUNT(DISTINCT identifier_key) FROM nexus_work_map WHERE entity_id IS NOT NULL), "person_entities" := (SELECT COUNT(DISTINCT entity_id) FROM nexus_work_map WHERE entity_type = ''person''), "group_entities" := (SELECT COUNT(DISTINCT entity_id) FROM nexus_work_map WHERE entity_type = ''group''), "device_entities" := (SELECT COUNT(DISTINCT entity_id) FROM nexus_work_map WHERE entity_type = ''device''), "traits" := (SELECT COUNT(*) FROM nexus_work_traits WHERE 1 = 1), "states" := (SELECT COUNT(*) FROM nexus_work_states WHERE 1 = 1), "set_aside_invalid" := (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM nexus_work_values WHERE set_aside_reason = ''invalid'') AS distinct_values), "set_aside_blocked" := (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM nexus_work_values WHERE set_aside_reason = ''blocked'') AS distinct_values), "set_aside_free_mail" := (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM nexus_work_values WHERE set_aside_reason = ''free_mail'') AS distinct_values), "set_aside_unknown_type" := (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM nexus_work_values WHERE set_aside_reason = ''unknown_type'') AS distinct_values), "sources_stamped_now" := (SELECT COUNT(*) FROM (
  SELECT source FROM nexus_work_batch GROUP BY source HAVING MIN("_ingested_at") >= CAST(CAST($3 AS TIMESTAMPTZ) AS TIMESTAMP)
) AS unstable))) AS VARCHAR) AS "published"`,
          binds: ["v_round", "v_run_id", "v_started_at"]
         },
         variables: ["v_violations", "v_steps", "v_published"]
        },
        {
         kind: "when",
         condition: {
          left: "v_violations",
          operator: ">",
          right: {
           literal: 0
          }
         },
         then: [
          {
           kind: "fail",
           message: [
            {
             variable: "v_violations"
            },
            {
             literal: " findings in a check of the result, so nothing was published. This is a bug in Nexus: please report it with the run id "
            },
            {
             variable: "v_run_id"
            },
            {
             literal: "."
            }
           ]
          }
         ],
         otherwise: []
        },
        {
         kind: "transaction",
         body: [
          {
           kind: "statement",
           step: "move_watermarks",
           statement: {
            text: `MERGE INTO "nexus"."nexus_watermarks" AS stored
USING (
  SELECT ''crm'' AS source, CAST(CAST($1 AS TIMESTAMPTZ) AS TIMESTAMP) AS newest_at, CAST($2 AS BIGINT) AS rows_in_window
  UNION ALL
  SELECT ''fleet'' AS source, CAST(CAST($3 AS TIMESTAMPTZ) AS TIMESTAMP) AS newest_at, CAST($4 AS BIGINT) AS rows_in_window
) AS given
ON stored.source = given.source
WHEN MATCHED AND COALESCE(stored.run_id, CAST($5 AS VARCHAR)) = CAST($6 AS VARCHAR) THEN UPDATE SET
  watermark = COALESCE(given.newest_at, stored.watermark),
  rows_in_window = COALESCE(given.rows_in_window, stored.rows_in_window),
  run_id = CAST($7 AS VARCHAR)`,
            binds: ["v_newest_crm", "v_rows_crm", "v_newest_fleet", "v_rows_fleet", "v_fence", "v_fence", "v_run_id"]
           },
           count: "v_fenced"
          },
          {
           kind: "when",
           condition: {
            left: "v_fenced",
            operator: "<>",
            right: {
             literal: 2
            }
           },
           then: [
            {
             kind: "fail",
             message: [
              {
               literal: "Another run published while this one ("
              },
              {
               variable: "v_run_id"
              },
              {
               literal: ") was at work: its lock had expired after resolution.lock_minutes. Nothing of this one was kept. Call it again; if it happens often, raise lock_minutes."
              }
             ]
            }
           ],
           otherwise: []
          },
          {
           kind: "statement",
           step: "log_decisions",
           statement: {
            text: `INSERT INTO "nexus"."nexus_resolution_log" (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
WITH before_run AS (
  SELECT entity_type, identifier_type, normalized_value, MAX(entity_id) AS entity_id
  FROM "nexus"."nexus_entity_map"
  WHERE normalized_value IS NOT NULL
  GROUP BY entity_type, identifier_type, normalized_value
),
after_run AS (
  SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(named.set_aside_rule) AS rule
  FROM nexus_work_map AS map
  JOIN nexus_work_values AS named
    ON "named".entity_type = "map".entity_type AND "named".identifier_type = "map".identifier_type AND "named".identifier_value = "map".identifier_value
  WHERE map.normalized_value IS NOT NULL
  GROUP BY map.entity_type, map.identifier_type, map.normalized_value
),
merged_ids AS (
  SELECT entity_id, heir_id FROM nexus_work_heirs WHERE heir_id <> entity_id
),
identifiers AS (
  SELECT
    COALESCE(after_run.entity_type, before_run.entity_type) AS entity_type,
    COALESCE(after_run.identifier_type, before_run.identifier_type) AS identifier_type,
    COALESCE(after_run.normalized_value, before_run.normalized_value) AS normalized_value,
    before_run.entity_id AS from_id,
    after_run.entity_id AS to_id,
    after_run.rule,
    CASE WHEN before_run.normalized_value IS NULL THEN 0 ELSE 1 END AS was_known
  FROM after_run
  FULL OUTER JOIN before_run
    ON before_run.entity_type = after_run.entity_type
    AND before_run.identifier_type = after_run.identifier_type
    AND before_run.normalized_value = after_run.normalized_value
),
ids AS (
  SELECT
    ids.entity_id,
    ids.entity_type,
    ids.status,
    ids.redirect_to,
    inherited.heir_id,
    COALESCE(ids.redirect_to, ids.entity_id) AS leads_to
  FROM "nexus"."nexus_entity_ids" AS ids
  LEFT JOIN nexus_work_heirs AS inherited ON inherited.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  WHERE ids.status <> ''retired''
),
decisions AS (
  SELECT
    ''identifier'' AS subject,
    identifiers.entity_type,
    identifiers.identifier_type AS subject_type,
    identifiers.normalized_value AS subject_value,
    identifiers.from_id AS from_value,
    identifiers.to_id AS to_value,
    CASE
      WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN ''set_aside''
      WHEN identifiers.to_id IS NULL THEN ''forgotten''
      WHEN identifiers.from_id IS NULL AND identifiers.was_known = 1 THEN ''returned''
      WHEN identifiers.from_id IS NULL AND known.entity_id IS NULL THEN ''born''
      WHEN identifiers.from_id IS NULL THEN ''accreted''
      WHEN merged_ids.heir_id = identifiers.to_id THEN ''merged''
      ELSE ''split''
    END AS kind,
    identifiers.rule AS cause
  FROM identifiers
  LEFT JOIN "nexus"."nexus_entity_ids" AS known ON known.entity_id = identifiers.to_id
  LEFT JOIN merged_ids ON merged_ids.entity_id = identifiers.from_id
  WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
    OR (identifiers.was_known = 0 AND identifiers.to_id IS NULL)
  UNION ALL
  SELECT DISTINCT ''id'', map.entity_type, CAST(NULL AS VARCHAR), map.entity_id, ''unborn'', ''live'', ''born'', CAST(NULL AS VARCHAR)
  FROM nexus_work_map AS map
  LEFT JOIN "nexus"."nexus_entity_ids" AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
  UNION ALL
  SELECT ''id'', entity_type, CAST(NULL AS VARCHAR), entity_id, COALESCE(redirect_to, ''live''), heir_id,
    CASE WHEN heir_id IS NULL THEN ''forgotten'' WHEN redirect_to IS NULL THEN ''merged'' ELSE ''repointed'' END, CAST(NULL AS VARCHAR)
  FROM ids
  WHERE heir_id IS NULL OR heir_id <> leads_to
)
SELECT CAST($1 AS VARCHAR), CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP), subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
FROM decisions`,
            binds: ["v_run_id", "v_started_at"]
           }
          },
          {
           kind: "statement",
           step: "delete_replaced_rows",
           statement: {
            text: `DELETE FROM "nexus"."nexus_event_log"
WHERE row_key IN (SELECT row_key FROM nexus_work_batch WHERE action = ''supersede'')`,
            binds: []
           }
          },
          {
           kind: "statement",
           step: "append_to_log",
           statement: {
            text: `INSERT INTO "nexus"."nexus_event_log" ("record_kind", "row_key", "row_version", "record_key", "source", "event_id", "row_id", "occurred_at", "_ingested_at", "entity_type", "identifier_type", "identifier_value", "role", "group_identifier_type", "group_identifier", "trait_name", "trait_value", "event_name", "event_description", "event_value", "value_unit", "event_significance", "event_type", "source_table", "synced_at", "run_id")
SELECT "record_kind", "row_key", "row_version", "record_key", "source", "event_id", "row_id", "occurred_at", "_ingested_at", "entity_type", "identifier_type", "identifier_value", "role", "group_identifier_type", "group_identifier", "trait_name", "trait_value", "event_name", "event_description", "event_value", "value_unit", "event_significance", "event_type", "source_table", "synced_at", CAST($1 AS VARCHAR) AS run_id
FROM nexus_work_batch
WHERE action <> ''skip''`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_map",
           statement: {
            text: `MERGE INTO "nexus"."nexus_entity_map" AS stored
USING (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
    entity_id AS component_id, entity_id, first_seen_at, CAST($1 AS VARCHAR) AS run_id, ''keep'' AS fate
  FROM nexus_work_map
  UNION ALL
  SELECT
    gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.identifier_key,
    gone.component_id, gone.entity_id, gone.first_seen_at, gone.run_id, ''drop'' AS fate
  FROM "nexus"."nexus_entity_map" AS gone
  LEFT JOIN nexus_work_map AS kept
    ON "kept".entity_type = "gone".entity_type AND "kept".identifier_type = "gone".identifier_type AND "kept".identifier_value = "gone".identifier_value
  WHERE kept.identifier_value IS NULL
) AS given
ON "stored".entity_type = "given".entity_type AND "stored".identifier_type = "given".identifier_type AND "stored".identifier_value = "given".identifier_value
WHEN MATCHED AND given.fate = ''drop'' THEN DELETE
WHEN MATCHED AND (
  stored.entity_id IS DISTINCT FROM given.entity_id
  OR stored.normalized_value IS DISTINCT FROM given.normalized_value
  OR stored.identifier_key IS DISTINCT FROM given.identifier_key
  OR stored.first_seen_at IS DISTINCT FROM given.first_seen_at
) THEN UPDATE SET
  normalized_value = given.normalized_value,
  identifier_key = given.identifier_key,
  component_id = given.component_id,
  entity_id = given.entity_id,
  first_seen_at = given.first_seen_at,
  run_id = given.run_id
WHEN NOT MATCHED THEN INSERT ("entity_type", "identifier_type", "identifier_value", "normalized_value", "identifier_key", "component_id", "entity_id", "first_seen_at", "run_id")
VALUES (given."entity_type", given."identifier_type", given."identifier_value", given."normalized_value", given."identifier_key", given."component_id", given."entity_id", given."first_seen_at", given."run_id")`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_ids",
           statement: {
            text: `MERGE INTO "nexus"."nexus_entity_ids" AS stored
USING (
  SELECT
    ids.entity_id,
    ids.entity_type,
    CASE
      WHEN inherited.heir_id IS NULL THEN ''retired''
      WHEN inherited.heir_id = ids.entity_id THEN ''live''
      ELSE ''redirected''
    END AS status,
    CASE WHEN inherited.heir_id <> ids.entity_id THEN inherited.heir_id END AS redirect_to,
    ids.minted_type,
    ids.minted_value,
    ids.generation
  FROM "nexus"."nexus_entity_ids" AS ids
  LEFT JOIN nexus_work_heirs AS inherited ON inherited.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  WHERE ids.status <> ''retired''
  UNION ALL
  SELECT DISTINCT
    map.entity_id, map.entity_type, ''live'', CAST(NULL AS VARCHAR), map.minted_type, map.minted_value, map.generation
  FROM nexus_work_map AS map
  LEFT JOIN "nexus"."nexus_entity_ids" AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
) AS given
ON stored.entity_id = given.entity_id
WHEN MATCHED AND (
  stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
) THEN UPDATE SET status = given.status, redirect_to = given.redirect_to, run_id = CAST($1 AS VARCHAR)
WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, minted_type, minted_value, generation, created_at, created_run_id, run_id)
VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.minted_type, given.minted_value, given.generation, CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP), CAST($3 AS VARCHAR), CAST($4 AS VARCHAR))`,
            binds: ["v_run_id", "v_started_at", "v_run_id", "v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_quarantine",
           statement: {
            text: `MERGE INTO "nexus"."nexus_quarantine" AS stored
USING (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, set_aside_reason AS reason, set_aside_rule AS rule, ''keep'' AS fate
  FROM nexus_work_values
  WHERE set_aside_reason IS NOT NULL
  UNION ALL
  SELECT gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.reason, gone.rule, ''drop'' AS fate
  FROM "nexus"."nexus_quarantine" AS gone
  LEFT JOIN (SELECT entity_type, identifier_type, identifier_value FROM nexus_work_values WHERE set_aside_reason IS NOT NULL) AS kept
    ON "kept".entity_type = "gone".entity_type AND "kept".identifier_type = "gone".identifier_type AND "kept".identifier_value = "gone".identifier_value
  WHERE kept.identifier_value IS NULL
) AS given
ON "stored".entity_type = "given".entity_type AND "stored".identifier_type = "given".identifier_type AND "stored".identifier_value = "given".identifier_value
WHEN MATCHED AND given.fate = ''drop'' THEN DELETE
WHEN MATCHED AND stored.rule <> given.rule THEN UPDATE SET
  reason = given.reason, rule = given.rule, normalized_value = given.normalized_value, first_run_id = CAST($1 AS VARCHAR), since = CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP)
WHEN NOT MATCHED THEN INSERT (entity_type, identifier_type, identifier_value, normalized_value, reason, rule, first_run_id, since)
VALUES (given.entity_type, given.identifier_type, given.identifier_value, given.normalized_value, given.reason, given.rule, CAST($3 AS VARCHAR), CAST(CAST($4 AS TIMESTAMPTZ) AS TIMESTAMP))`,
            binds: ["v_run_id", "v_started_at", "v_run_id", "v_started_at"]
           }
          },
          {
           kind: "statement",
           step: "publish_traits",
           statement: {
            text: `MERGE INTO "nexus"."nexus_traits" AS stored
USING (
SELECT query_rows.*, -1 AS no_row FROM (
SELECT "entity_id", "entity_type", "trait_name", "trait_value", "survivorship", "source", "event_id", "row_id", "occurred_at", COALESCE(TRY_CAST(''0x'' || SUBSTR(entity_id, -2) AS BIGINT), 0) AS "entity_bucket", CAST($1 AS VARCHAR) AS "run_id" FROM nexus_work_traits
) AS query_rows
) AS given
ON stored.rowid = given.no_row
WHEN NOT MATCHED BY SOURCE THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT ("entity_id", "entity_type", "trait_name", "trait_value", "survivorship", "source", "event_id", "row_id", "occurred_at", "entity_bucket", "run_id") VALUES (given."entity_id", given."entity_type", given."trait_name", given."trait_value", given."survivorship", given."source", given."event_id", given."row_id", given."occurred_at", given."entity_bucket", given."run_id")`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_states",
           statement: {
            text: `MERGE INTO "nexus"."nexus_states" AS stored
USING (
SELECT query_rows.*, -1 AS no_row FROM (
SELECT "state_id", "entity_id", "entity_type", "state_name", "state_value", "state_entered_at", "state_exited_at", "is_current", "trigger_event_id", COALESCE(TRY_CAST(''0x'' || SUBSTR(entity_id, -2) AS BIGINT), 0) AS "entity_bucket", CAST($1 AS VARCHAR) AS "run_id" FROM nexus_work_states
) AS query_rows
) AS given
ON stored.rowid = given.no_row
WHEN NOT MATCHED BY SOURCE THEN DELETE
WHEN NOT MATCHED BY TARGET THEN INSERT ("state_id", "entity_id", "entity_type", "state_name", "state_value", "state_entered_at", "state_exited_at", "is_current", "trigger_event_id", "entity_bucket", "run_id") VALUES (given."state_id", given."entity_id", given."entity_type", given."state_name", given."state_value", given."state_entered_at", given."state_exited_at", given."is_current", given."trigger_event_id", given."entity_bucket", given."run_id")`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "record_run",
           statement: {
            text: `INSERT INTO "nexus"."nexus_runs" (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  CAST($1 AS VARCHAR), ''published'', CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP), CAST(get_current_timestamp() AS TIMESTAMP), ''0.1.0'', ''hash of md5, '' || version(),
  CAST($3 AS BIGINT) + CAST($4 AS BIGINT), ''99257a6b248dff1f41edddd1d0215b90ef1976b670dcd0c88748b9297a357d03'', CAST($5 AS VARCHAR), CAST($6 AS VARCHAR), CAST($7 AS VARCHAR)`,
            binds: ["v_run_id", "v_started_at", "v_key_salt", "v_next_salts", "v_published", "v_steps", "v_error"]
           }
          }
         ]
        },
        {
         kind: "statement",
         step: "release_lock",
         statement: {
          text: shared[2],
          binds: ["v_run_id"]
         }
        },
        {
         kind: "assign",
         variable: "v_summary",
         value: {
          variable: "v_published"
         }
        }
       ],
       error: "v_error",
       onError: [
        {
         kind: "statement",
         step: "release_lock",
         statement: {
          text: shared[2],
          binds: ["v_run_id"]
         }
        },
        {
         kind: "statement",
         step: "record_failure",
         statement: {
          text: `INSERT INTO "nexus"."nexus_runs" (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  CAST($1 AS VARCHAR), ''failed'', CAST(CAST($2 AS TIMESTAMPTZ) AS TIMESTAMP), CAST(get_current_timestamp() AS TIMESTAMP), ''0.1.0'', ''hash of md5, '' || version(),
  CAST($3 AS BIGINT) + CAST($4 AS BIGINT), ''99257a6b248dff1f41edddd1d0215b90ef1976b670dcd0c88748b9297a357d03'', NULL, CAST($5 AS VARCHAR), CAST($6 AS VARCHAR)`,
          binds: ["v_run_id", "v_started_at", "v_key_salt", "v_next_salts", "v_steps", "v_error"]
         }
        }
       ]
      }
     ],
     otherwise: [
      {
       kind: "when",
       condition: {
        left: "v_on_busy",
        operator: "=",
        right: {
         literal: "skip"
        }
       },
       then: [
        {
         kind: "assign",
         variable: "v_summary",
         value: {
          literal: "{\"status\":\"busy\"}"
         }
        }
       ],
       otherwise: [
        {
         kind: "fail",
         message: [
          {
           literal: "Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with(''{\"on_busy\": \"skip\"}'')."
          }
         ]
        }
       ]
      }
     ]
    }
   ],
   otherwise: []
  }
 ],
 result: "v_summary"
};
})();
return function (p_options) { return nexus.interpret(program, [p_options]); };
})()
' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
UNION ALL
SELECT 'nexus_resolve' AS object_name, 'procedure' AS kind, '630b9ef30217f115fc5c98605f9413fcba246e19bbec36b9a3fdffd3eb465bb5' AS content_hash, '// nexus_resolve()
(function () {
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

  // procedures/interpreter.ts
  var interpreter_exports = {};
  __export(interpreter_exports, {
    ProgramError: () => ProgramError,
    interpret: () => interpret
  });

  // procedures/message_of.ts
  var messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);

  // procedures/interpreter.ts
  var ProgramError = class extends Error {
  };
  function* interpret(program, args) {
    var _a;
    const scope = { ...program.variables };
    program.parameters.forEach((parameter, index) => {
      var _a2;
      scope[parameter] = (_a2 = args[index]) != null ? _a2 : null;
    });
    let called = null;
    const valueOf = (operand) => {
      var _a2;
      return "variable" in operand ? (_a2 = scope[operand.variable]) != null ? _a2 : null : operand.literal;
    };
    function holds(condition) {
      var _a2;
      const left = (_a2 = scope[condition.left]) != null ? _a2 : null;
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
    const bound = (names) => names.map((name) => {
      var _a2;
      return (_a2 = scope[name]) != null ? _a2 : null;
    });
    function* runAll(nodes) {
      for (const node of nodes) yield* run(node);
    }
    function* run(node) {
      switch (node.kind) {
        case "statement": {
          const { text, binds } = node.statement;
          const response = yield { kind: "execute", step: node.step, text, binds: bound(binds) };
          if (node.count !== void 0 && "count" in response) scope[node.count] = response.count;
          return;
        }
        case "set": {
          const { text, binds } = node.statement;
          const columns = node.variables.length;
          const response = yield { kind: "query", step: node.step, text, binds: bound(binds), columns };
          if ("row" in response) {
            node.variables.forEach((name, index) => {
              var _a2;
              scope[name] = (_a2 = response.row[index]) != null ? _a2 : null;
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
          yield { kind: "transaction", verb: "BEGIN" };
          try {
            yield* runAll(node.body);
            yield { kind: "transaction", verb: "COMMIT" };
          } catch (error) {
            try {
              yield { kind: "transaction", verb: "ROLLBACK" };
            } catch {
            }
            throw error;
          }
          return;
        case "call": {
          const response = yield { kind: "call", procedure: node.procedure, arguments: node.arguments.map(valueOf) };
          if ("result" in response) called = response.result;
          return;
        }
        case "fail":
          throw new ProgramError(node.message.map((part) => {
            var _a2;
            return String((_a2 = valueOf(part)) != null ? _a2 : "");
          }).join(""));
      }
    }
    yield* runAll(program.body);
    return program.result === null ? called : (_a = scope[program.result]) != null ? _a : null;
  }
  return __toCommonJS(interpreter_exports);
})();
var program = {
 name: "nexus_resolve",
 parameters: [],
 variables: {},
 body: [
  {
   kind: "call",
   procedure: "nexus_resolve_with",
   arguments: [
    {
     literal: "{}"
    }
   ]
  }
 ],
 result: null
};
return function () { return nexus.interpret(program, []); };
})()
' AS definition, '0.1.0' AS version, CAST(get_current_timestamp() AS TIMESTAMP) AS installed_at
) AS given
ON stored.object_name = given.object_name AND stored.kind = given.kind
WHEN MATCHED THEN UPDATE SET content_hash = given.content_hash, definition = given.definition, version = given.version, installed_at = given.installed_at
WHEN NOT MATCHED THEN INSERT ("object_name", "kind", "content_hash", "definition", "version", "installed_at") VALUES (given."object_name", given."kind", given."content_hash", given."definition", given."version", given."installed_at");
