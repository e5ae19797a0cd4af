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

  // procedures/drive_snowflake.ts
  var drive_snowflake_exports = {};
  __export(drive_snowflake_exports, {
    drive: () => drive
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
    function* ask(asked) {
      var _a2;
      return yield { ...asked, run: program.run === null ? null : (_a2 = scope[program.run]) != null ? _a2 : null };
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
            var _a2;
            return String((_a2 = valueOf(part)) != null ? _a2 : "");
          }).join(""));
      }
    }
    yield* runAll(program.body);
    return program.result === null ? called : (_a = scope[program.result]) != null ? _a : null;
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
      var _a;
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
          const text = `CALL ${(_a = names[request.procedure]) != null ? _a : request.procedure}(${marks})`;
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
  return __toCommonJS(drive_snowflake_exports);
})();
var program = (function () {
var shared = [
`INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_VALUES" ("ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "NORMALIZED_VALUE", "IDENTIFIER_KEY", "FIRST_SEEN_AT", "SET_ASIDE_REASON", "SET_ASIDE_RULE")
SELECT "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "NORMALIZED_VALUE", "IDENTIFIER_KEY", "FIRST_SEEN_AT", "SET_ASIDE_REASON", "SET_ASIDE_RULE" FROM (
WITH records AS (
  SELECT "STORED"."RECORD_KIND" AS "RECORD_KIND", "STORED"."ENTITY_TYPE" AS "ENTITY_TYPE", "STORED"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "STORED"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "STORED"."GROUP_IDENTIFIER_TYPE" AS "GROUP_IDENTIFIER_TYPE", "STORED"."GROUP_IDENTIFIER" AS "GROUP_IDENTIFIER", "STORED"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier', 'trait', 'membership')
  UNION ALL
  SELECT "INCOMING"."RECORD_KIND" AS "RECORD_KIND", "INCOMING"."ENTITY_TYPE" AS "ENTITY_TYPE", "INCOMING"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "INCOMING"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "INCOMING"."GROUP_IDENTIFIER_TYPE" AS "GROUP_IDENTIFIER_TYPE", "INCOMING"."GROUP_IDENTIFIER" AS "GROUP_IDENTIFIER", "INCOMING"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" AS incoming
  WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier', 'trait', 'membership')
),
occurrences AS (
  SELECT entity_type, identifier_type, identifier_value, occurred_at FROM records
  UNION ALL
  SELECT 'group', group_identifier_type, group_identifier, occurred_at FROM records WHERE record_kind = 'membership'
),
raw_values AS (
  SELECT entity_type, identifier_type, identifier_value, MIN(occurred_at) AS first_seen_at
  FROM occurrences
  GROUP BY entity_type, identifier_type, identifier_value
),
hosts AS (
  SELECT DISTINCT CASE identifier_type WHEN 'domain' THEN "ACME"."NEXUS"."NORMALIZE_DOMAIN"(identifier_value) ELSE CAST(NULL AS VARCHAR) END AS host
  FROM raw_values
  WHERE "RAW_VALUES".identifier_type IN ('domain')
),
levels AS (
  SELECT 0 AS level UNION ALL SELECT 1 AS level UNION ALL SELECT 2 AS level UNION ALL SELECT 3 AS level UNION ALL SELECT 4 AS level UNION ALL SELECT 5 AS level UNION ALL SELECT 6 AS level UNION ALL SELECT 7 AS level UNION ALL SELECT 8 AS level UNION ALL SELECT 9 AS level UNION ALL SELECT 10 AS level UNION ALL SELECT 11 AS level
),
host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
  FROM hosts
  CROSS JOIN levels
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END) AS exception_level,
    MIN(
      CASE suffixes.rule
        WHEN 'normal' THEN host_parents.level - 1
        WHEN 'wildcard' THEN host_parents.level - 2
        ELSE host_parents.last_level - 1
      END
    ) AS rule_level
  FROM host_parents
  LEFT JOIN "ACME"."NEXUS"."NEXUS_PUBLIC_SUFFIXES" AS suffixes ON suffixes.suffix = host_parents.parent
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
    CASE identifier_type WHEN 'email' THEN "ACME"."NEXUS"."NORMALIZE_EMAIL"(identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN "ACME"."NEXUS"."NORMALIZE_PHONE"(identifier_value, 'DE') WHEN 'domain' THEN "ACME"."NEXUS"."NORMALIZE_DOMAIN"(identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(identifier_value, ' 	\r
 '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(identifier_value, ' 	\r
 '), '')) WHEN 'tag' THEN identifier_value ELSE CAST(NULL AS VARCHAR) END AS candidate
  FROM raw_values
),
named AS (
  SELECT
    candidates.entity_type,
    candidates.identifier_type,
    candidates.identifier_value,
    candidates.first_seen_at,
    CASE WHEN "CANDIDATES".identifier_type IN ('domain') THEN registrable.domain ELSE candidates.candidate END AS normalized_value
  FROM candidates
  LEFT JOIN registrable ON registrable.host = candidates.candidate
),
judged AS (
  SELECT
    named.*,
    MD5_NUMBER_LOWER64(CAST(CAST(? AS NUMBER(38,0)) + CAST(? AS NUMBER(38,0)) AS VARCHAR) || '|' || named.entity_type || '|' || named.identifier_type || '|' || named.normalized_value) AS identifier_key,
    CASE
    WHEN named.identifier_type NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') THEN 'identifier_types'
    WHEN named.identifier_type IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag') AND (REGEXP_INSTR(LOWER(named.identifier_value), '[*]{2}|^[*#][*# -]*$|^x{4,}@|^x{3,16}$|^x{5}.{4}$|^.{4}x{5}$|^[(]?x{3}[)]?[ -]+x{2}|^[^a-z0-9]*(masked|redacted|anonymized|anonymised|obfuscated)[^a-z0-9]*(@|$)') > 0) THEN 'identifier_types.' || named.identifier_type || '.set_aside_masked'
    WHEN named.normalized_value IS NULL THEN 'identifier_types.' || named.identifier_type || '.normalizer'
    WHEN blocked.blocked_value IS NOT NULL THEN 'identifier_types.' || named.identifier_type || '.blocked'
    WHEN named.identifier_type = 'email' AND (REGEXP_INSTR(named.normalized_value, '^no-?reply@') > 0) THEN 'identifier_types.email.blocked_patterns[0]'
    WHEN named.identifier_type = 'email' AND (REGEXP_INSTR(named.normalized_value, '\\\\d{20}') > 0) THEN 'identifier_types.email.blocked_patterns[1]'
    WHEN named.identifier_type IN ('domain') AND free_mail.domain IS NOT NULL THEN 'nexus_free_mail_domains'
  END AS set_aside_rule
  FROM named
  LEFT JOIN "ACME"."NEXUS"."NEXUS_BLOCKED_VALUES" AS blocked
    ON blocked.identifier_type = named.identifier_type AND blocked.blocked_value = named.normalized_value
  LEFT JOIN "ACME"."NEXUS"."NEXUS_FREE_MAIL_DOMAINS" AS free_mail ON free_mail.domain = named.normalized_value
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
    WHEN set_aside_rule = 'identifier_types' THEN 'unknown_type'
    WHEN set_aside_rule LIKE '%.normalizer' THEN 'invalid'
    WHEN set_aside_rule = 'nexus_free_mail_domains' THEN 'free_mail'
    ELSE 'blocked'
  END AS set_aside_reason,
  set_aside_rule
FROM judged
) AS filling`,
`INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_EDGES" ("ROUND", "LOW_KEY", "HIGH_KEY")
SELECT "ROUND", "LOW_KEY", "HIGH_KEY" FROM (
SELECT 0 AS round, low_key, high_key
FROM (
  SELECT DISTINCT hub_key AS low_key, identifier_key AS high_key
FROM (
  SELECT identifier_key, MIN(identifier_key) OVER (PARTITION BY row_key) AS hub_key
  FROM (
    SELECT records.row_key, named.identifier_key
  FROM (
    SELECT "STORED"."ROW_KEY" AS "ROW_KEY", "STORED"."ENTITY_TYPE" AS "ENTITY_TYPE", "STORED"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "STORED"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE"
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier')
  UNION ALL
  SELECT "INCOMING"."ROW_KEY" AS "ROW_KEY", "INCOMING"."ENTITY_TYPE" AS "ENTITY_TYPE", "INCOMING"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "INCOMING"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE"
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" AS incoming
  WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier')
  ) AS records
  JOIN "ACME"."NEXUS"."NEXUS_WORK_VALUES" AS named
    ON "NAMED".entity_type = "RECORDS".entity_type AND "NAMED".identifier_type = "RECORDS".identifier_type AND "NAMED".identifier_value = "RECORDS".identifier_value
  WHERE named.set_aside_reason IS NULL
  ) AS members
) AS stars
WHERE hub_key <> identifier_key
) AS edges
) AS filling`,
`UPDATE "ACME"."NEXUS"."NEXUS_LOCK"
SET run_id = NULL, acquired_at = NULL, expires_at = NULL
WHERE lock_name = 'resolve' AND run_id = CAST(? AS VARCHAR)`
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
  UUID_STRING() AS "RUN_ID",
  (TO_CHAR(CAST(CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS "STARTED_AT",
  COALESCE(MAX(run_id), '') AS "FENCE",
  COALESCE((SELECT MAX(runs."KEY_SALT") FROM "ACME"."NEXUS"."NEXUS_RUNS" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS last_run)), 0) AS "KEY_SALT",
  COALESCE(CAST(PARSE_JSON(CAST(? AS VARCHAR))['on_busy'] AS VARCHAR), 'fail') AS "ON_BUSY",
  MAX(must_run) AS "MUST_RUN",
  (TO_CHAR(CAST(MAX(CASE source WHEN 'crm' THEN since END) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS "SINCE_CRM",
  (TO_CHAR(CAST(MAX(CASE source WHEN 'fleet' THEN since END) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS "SINCE_FLEET"
FROM (
  SELECT
    source,
    run_id,
    must_run,
    CASE must_run
      WHEN 0 THEN COALESCE(DATEADD(SECOND, -86400, watermark), CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(-2208988800 * 1000000) AS NUMBER(38,0)), 6) AS TIMESTAMP_NTZ(6)))
      ELSE CAST(TO_TIMESTAMP_NTZ(CAST(ROUND(-2208988800 * 1000000) AS NUMBER(38,0)), 6) AS TIMESTAMP_NTZ(6))
    END AS since
  FROM (
    SELECT watermarks.source, watermarks.run_id, watermarks.watermark, CASE WHEN COALESCE(CAST(PARSE_JSON(CAST(? AS VARCHAR))['full_refresh'] AS VARCHAR), 'false') = 'true' OR COALESCE((SELECT MAX(runs."RULES_HASH") FROM "ACME"."NEXUS"."NEXUS_RUNS" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS last_run)), '') <> '66cd363c0f239f5eeea0b4057dd378d6636e669b541a86be774156d256d80627' OR COALESCE((SELECT MAX(runs."KEY_FUNCTION") FROM "ACME"."NEXUS"."NEXUS_RUNS" AS runs WHERE runs.run_id = (SELECT MAX(last_run.run_id) FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS last_run)), '') <> 'MD5_NUMBER_LOWER64' THEN 1 ELSE 0 END AS must_run
    FROM "ACME"."NEXUS"."NEXUS_WATERMARKS" AS watermarks
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
  END), 0) + CAST(? AS NUMBER(38,0)) AS "WORK",
  (TO_CHAR(CAST(MAX(CASE seen.source WHEN 'crm' THEN "NEWEST_AT" END) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS "NEWEST_CRM",
  MAX(CASE seen.source WHEN 'crm' THEN "ROWS_IN_WINDOW" END) AS "ROWS_CRM",
  (TO_CHAR(CAST(MAX(CASE seen.source WHEN 'fleet' THEN "NEWEST_AT" END) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS "NEWEST_FLEET",
  MAX(CASE seen.source WHEN 'fleet' THEN "ROWS_IN_WINDOW" END) AS "ROWS_FLEET"
FROM (
  SELECT
    visible.source,
    MAX(visible.newest_at) AS newest_at,
    COUNT(*) AS row_count,
    SUM(CASE WHEN visible.ingested_at IS NULL THEN 1 ELSE 0 END) AS undated,
    SUM(CASE WHEN visible.ingested_at >= DATEADD(SECOND, -86400, visible.newest_at) THEN 1 ELSE 0 END) AS rows_in_window,
    MAX(watermarks.watermark) AS watermark,
    MAX(watermarks.rows_in_window) AS known_rows
  FROM (
    SELECT source, ingested_at, MAX(ingested_at) OVER (PARTITION BY source) AS newest_at
    FROM (
      SELECT 'crm' AS source, "_INGESTED_AT" AS ingested_at FROM "ACME"."NEXUS"."CRM_ARRIVALS" WHERE ("_INGESTED_AT" >= TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') OR "_INGESTED_AT" IS NULL)
      UNION ALL
      SELECT 'fleet' AS source, "_INGESTED_AT" AS ingested_at FROM "ACME"."NEXUS"."FLEET_ARRIVALS" WHERE ("_INGESTED_AT" >= TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') OR "_INGESTED_AT" IS NULL)
    ) AS read_rows
  ) AS visible
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WATERMARKS" AS watermarks ON watermarks.source = visible.source
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
      text: `UPDATE "ACME"."NEXUS"."NEXUS_LOCK"
SET run_id = CAST(? AS VARCHAR), acquired_at = CAST(SYSDATE() AS TIMESTAMP_NTZ(6)), expires_at = DATEADD(SECOND, 21600, CAST(SYSDATE() AS TIMESTAMP_NTZ(6)))
WHERE lock_name = 'resolve' AND (run_id IS NULL OR expires_at < CAST(SYSDATE() AS TIMESTAMP_NTZ(6)))`,
      binds: ["v_run_id"]
     },
     count: "v_locked",
     atOnce: true
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_BATCH" ("RECORD_KIND", "ROW_KEY", "ROW_VERSION", "RECORD_KEY", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT", "ACTION")
SELECT "RECORD_KIND", "ROW_KEY", "ROW_VERSION", "RECORD_KEY", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT", "ACTION" FROM (
WITH incoming AS (
  SELECT * FROM "ACME"."NEXUS"."CRM_RECORDS" WHERE ("_INGESTED_AT" >= TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') OR "_INGESTED_AT" IS NULL)
  UNION ALL
  SELECT * FROM "ACME"."NEXUS"."FLEET_RECORDS" WHERE ("_INGESTED_AT" >= TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') OR "_INGESTED_AT" IS NULL)
),
keyed AS (
  SELECT
    "RECORD_KIND", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT",
    MD5(CONCAT(COALESCE(CAST(LENGTH(CAST("RECORD_KIND" AS VARCHAR)) AS VARCHAR) || ':' || CAST("RECORD_KIND" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("ENTITY_TYPE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("ENTITY_TYPE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("SOURCE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("SOURCE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("EVENT_ID" AS VARCHAR)) AS VARCHAR) || ':' || CAST("EVENT_ID" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("ROW_ID" AS VARCHAR)) AS VARCHAR) || ':' || CAST("ROW_ID" AS VARCHAR), '-'))) AS row_key,
    MD5(CONCAT(COALESCE(CAST(LENGTH((TO_CHAR(CAST("OCCURRED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z')) AS VARCHAR) || ':' || (TO_CHAR(CAST("OCCURRED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), '-'), COALESCE(CAST(LENGTH(CAST("IDENTIFIER_TYPE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("IDENTIFIER_TYPE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("IDENTIFIER_VALUE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("IDENTIFIER_VALUE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("ROLE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("ROLE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("GROUP_IDENTIFIER_TYPE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("GROUP_IDENTIFIER_TYPE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("GROUP_IDENTIFIER" AS VARCHAR)) AS VARCHAR) || ':' || CAST("GROUP_IDENTIFIER" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("TRAIT_NAME" AS VARCHAR)) AS VARCHAR) || ':' || CAST("TRAIT_NAME" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("TRAIT_VALUE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("TRAIT_VALUE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("EVENT_NAME" AS VARCHAR)) AS VARCHAR) || ':' || CAST("EVENT_NAME" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("EVENT_DESCRIPTION" AS VARCHAR)) AS VARCHAR) || ':' || CAST("EVENT_DESCRIPTION" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CASE WHEN "EVENT_VALUE" = FLOOR("EVENT_VALUE") AND ABS("EVENT_VALUE") < 1000000000000000 THEN CAST(CAST("EVENT_VALUE" AS NUMBER(38,0)) AS VARCHAR) ELSE CAST("EVENT_VALUE" AS VARCHAR) END) AS VARCHAR) || ':' || CASE WHEN "EVENT_VALUE" = FLOOR("EVENT_VALUE") AND ABS("EVENT_VALUE") < 1000000000000000 THEN CAST(CAST("EVENT_VALUE" AS NUMBER(38,0)) AS VARCHAR) ELSE CAST("EVENT_VALUE" AS VARCHAR) END, '-'), COALESCE(CAST(LENGTH(CAST("VALUE_UNIT" AS VARCHAR)) AS VARCHAR) || ':' || CAST("VALUE_UNIT" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CASE WHEN "EVENT_SIGNIFICANCE" = FLOOR("EVENT_SIGNIFICANCE") AND ABS("EVENT_SIGNIFICANCE") < 1000000000000000 THEN CAST(CAST("EVENT_SIGNIFICANCE" AS NUMBER(38,0)) AS VARCHAR) ELSE CAST("EVENT_SIGNIFICANCE" AS VARCHAR) END) AS VARCHAR) || ':' || CASE WHEN "EVENT_SIGNIFICANCE" = FLOOR("EVENT_SIGNIFICANCE") AND ABS("EVENT_SIGNIFICANCE") < 1000000000000000 THEN CAST(CAST("EVENT_SIGNIFICANCE" AS NUMBER(38,0)) AS VARCHAR) ELSE CAST("EVENT_SIGNIFICANCE" AS VARCHAR) END, '-'), COALESCE(CAST(LENGTH(CAST("EVENT_TYPE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("EVENT_TYPE" AS VARCHAR), '-'), COALESCE(CAST(LENGTH(CAST("SOURCE_TABLE" AS VARCHAR)) AS VARCHAR) || ':' || CAST("SOURCE_TABLE" AS VARCHAR), '-'))) AS record_key
  FROM incoming
),
versioned AS (
  SELECT
    keyed.*,
    (TO_CHAR(CAST("_INGESTED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') || CASE WHEN record_kind = 'event' THEN record_key ELSE '' END AS row_version
  FROM keyed
),
ranked AS (
  SELECT
    versioned.*,
    MAX(row_version) OVER (PARTITION BY row_key) AS newest_version,
    ROW_NUMBER() OVER (PARTITION BY row_key, record_key, row_version ORDER BY COALESCE((TO_CHAR(CAST("SYNCED_AT" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), '') DESC) AS delivery
  FROM versioned
),
flagged AS (
  SELECT
    ranked.*,
    CASE
      WHEN row_version < newest_version OR delivery > 1 THEN 0
      WHEN record_kind <> 'event' AND NULLIF(TRIM(identifier_value, ' 	\r
 '), '') IS NULL THEN 0
      WHEN record_kind = 'trait' AND NULLIF(TRIM(trait_value, ' 	\r
 '), '') IS NULL THEN 0
      WHEN record_kind = 'membership' AND NULLIF(TRIM(group_identifier, ' 	\r
 '), '') IS NULL THEN 0
      ELSE 1
    END AS is_current
  FROM ranked
),
known_rows AS (
  SELECT row_key, MAX(row_version) AS known_version, COUNT(*) AS known_count
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG"
  GROUP BY row_key
),
known_records AS (
  SELECT DISTINCT row_key AS known_row_key, record_key AS known_record_key FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG"
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
  "RECORD_KIND", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT",
  row_key,
  row_version,
  record_key,
  CASE
    WHEN is_current = 0 THEN 'skip'
    WHEN known_version IS NULL THEN 'insert'
    WHEN CAST(? AS NUMBER(38,0)) = 1 AND SUBSTR(row_version, 1, 27) = SUBSTR(known_version, 1, 27)
      THEN CASE WHEN matched_count < current_count OR current_count < known_count THEN 'supersede' ELSE 'skip' END
    WHEN row_version > known_version THEN 'supersede'
    WHEN row_version = known_version AND known_record_key IS NULL THEN 'insert'
    ELSE 'skip'
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
    source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || CASE
      WHEN "_INGESTED_AT" IS NULL THEN 'has no _ingested_at'
      WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')) THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END AS finding
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH"
  WHERE CASE
      WHEN "_INGESTED_AT" IS NULL THEN 'has no _ingested_at'
      WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')) THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END IS NOT NULL
) AS bad_rows) AS "BAD_ROWS",
  (SELECT MIN(finding) FROM (
  SELECT
    source || ' ' || record_kind || ' of event ' || COALESCE(event_id, '(null)') || ' ' || CASE
      WHEN "_INGESTED_AT" IS NULL THEN 'has no _ingested_at'
      WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')) THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END AS finding
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH"
  WHERE CASE
      WHEN "_INGESTED_AT" IS NULL THEN 'has no _ingested_at'
      WHEN "_INGESTED_AT" > DATEADD(SECOND, 86400, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')) THEN 'has an _ingested_at in the future'
      WHEN event_id IS NULL THEN 'has no event_id'
      WHEN record_kind <> 'event' AND row_id IS NULL THEN 'has no row_id'
      WHEN record_kind = 'event' AND occurred_at IS NULL THEN 'has no occurred_at'
      WHEN record_kind <> 'event' AND identifier_value IS NOT NULL AND identifier_type IS NULL THEN 'has no identifier_type'
      WHEN record_kind = 'trait' AND trait_name IS NULL THEN 'has no trait_name'
    END IS NOT NULL
) AS bad_rows) AS "BAD_ROW",
  (SELECT COUNT(*) FROM (
  SELECT identifier_key
  FROM (
    SELECT DISTINCT identifier_key, entity_type, identifier_type, normalized_value
    FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES"
    WHERE normalized_value IS NOT NULL
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions) AS "COLLISIONS",
  (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES") AS "EDGE_COUNT"`,
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
  1 AS "NEXT_SALTS"`,
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
    FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES"
    WHERE normalized_value IS NOT NULL
  ) AS identifiers
  GROUP BY identifier_key
  HAVING COUNT(*) > 1
) AS collisions) AS "COLLISIONS_LEFT"`,
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
            text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_CONTRACTIONS" ("ROUND", "NODE", "REPRESENTATIVE")
SELECT "ROUND", "NODE", "REPRESENTATIVE" FROM (
SELECT CAST(NULL AS NUMBER(38,0)) AS "ROUND", CAST(NULL AS NUMBER(20,0)) AS "NODE", CAST(NULL AS NUMBER(20,0)) AS "REPRESENTATIVE" FROM (SELECT 1 AS nothing) AS no_rows WHERE nothing = 0
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
              text: `INSERT INTO "ACME"."NEXUS"."NEXUS_WORK_CONTRACTIONS" (round, node, representative)
WITH neighbours AS (
  SELECT low_key AS node, low_key AS neighbour FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" WHERE round = CAST(? AS NUMBER(38,0))
  UNION ALL
  SELECT high_key, low_key FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" WHERE round = CAST(? AS NUMBER(38,0))
),
smallest AS (
  SELECT node, MIN(neighbour) AS representative FROM neighbours GROUP BY node
)
SELECT CAST(CAST(? AS NUMBER(38,0)) AS NUMBER(38,0)), smallest.node, jump.representative
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
              text: `INSERT INTO "ACME"."NEXUS"."NEXUS_WORK_EDGES" (round, low_key, high_key)
SELECT DISTINCT
  CAST(CAST(? AS NUMBER(38,0)) AS NUMBER(38,0)) + 1,
  LEAST(low_end, high_end),
  GREATEST(low_end, high_end)
FROM (
  SELECT
    COALESCE(low_side.representative, edges.low_key) AS low_end,
    COALESCE(high_side.representative, edges.high_key) AS high_end
  FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" AS edges
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_CONTRACTIONS" AS low_side ON low_side.round = edges.round AND low_side.node = edges.low_key
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_CONTRACTIONS" AS high_side ON high_side.round = edges.round AND high_side.node = edges.high_key
  WHERE edges.round = CAST(? AS NUMBER(38,0))
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_LABELS" ("NODE", "COMPONENT")
SELECT "NODE", "COMPONENT" FROM (
WITH edges AS (
  SELECT low_key, high_key FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" WHERE round = CAST(? AS NUMBER(38,0))
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
    ARRAY_AGG(CAST(low_nodes.position * size.node_count + high_nodes.position AS FLOAT)) AS packed_edges
  FROM edges
  JOIN nodes AS low_nodes ON low_nodes.node = edges.low_key
  JOIN nodes AS high_nodes ON high_nodes.node = edges.high_key
  CROSS JOIN size
),
solved AS (
  SELECT "ACME"."NEXUS"."SOLVE_COMPONENTS"(CAST(node_count AS FLOAT), packed_edges) AS solution
  FROM packed
  WHERE node_count > 0
),
positions AS (
  SELECT "LABEL".INDEX AS position, CAST("LABEL".VALUE AS NUMBER(38,0)) AS component_position
  FROM "SOLVED" AS "SOLVED_ROWS", LATERAL FLATTEN(INPUT => solved_rows.solution) AS "LABEL"
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
              text: `INSERT INTO "ACME"."NEXUS"."NEXUS_WORK_LABELS" (node, component)
SELECT contractions.node, COALESCE(later.component, contractions.representative)
FROM "ACME"."NEXUS"."NEXUS_WORK_CONTRACTIONS" AS contractions
LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_LABELS" AS later ON later.node = contractions.representative
LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_LABELS" AS known ON known.node = contractions.node
WHERE contractions.round = CAST(? AS NUMBER(38,0)) - 1 AND known.node IS NULL`,
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_HEIRS" ("ENTITY_ID", "ENTITY_TYPE", "COMPONENT", "HEIR_ID")
SELECT "ENTITY_ID", "ENTITY_TYPE", "COMPONENT", "HEIR_ID" FROM (
WITH fragments AS (
  SELECT
    previous.entity_id,
    previous.entity_type,
    COALESCE(labels.component, named.identifier_key) AS component,
    COUNT(DISTINCT named.identifier_key) AS identifier_count,
    MAX(CASE WHEN ids.minted_type = named.identifier_type AND ids.minted_value = named.normalized_value THEN 1 ELSE 0 END) AS holds_origin,
    MIN(MD5(CONCAT(COALESCE(CAST(LENGTH(named.identifier_type) AS VARCHAR) || ':' || named.identifier_type, '-'), COALESCE(CAST(LENGTH(named.normalized_value) AS VARCHAR) || ':' || named.normalized_value, '-')))) AS least_mark,
    MIN(ids.created_at) AS created_at
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS previous
  JOIN "ACME"."NEXUS"."NEXUS_WORK_VALUES" AS named
    ON "NAMED".entity_type = "PREVIOUS".entity_type AND "NAMED".identifier_type = "PREVIOUS".identifier_type AND "NAMED".identifier_value = "PREVIOUS".identifier_value
  JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS ids ON ids.entity_id = previous.entity_id
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_LABELS" AS labels ON labels.node = named.identifier_key
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_MAP" ("ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "NORMALIZED_VALUE", "IDENTIFIER_KEY", "COMPONENT", "ENTITY_ID", "FIRST_SEEN_AT", "MINTED_TYPE", "MINTED_VALUE", "GENERATION")
SELECT "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "NORMALIZED_VALUE", "IDENTIFIER_KEY", "COMPONENT", "ENTITY_ID", "FIRST_SEEN_AT", "MINTED_TYPE", "MINTED_VALUE", "GENERATION" FROM (
WITH nodes AS (
  SELECT
    named.*,
    CASE WHEN named.set_aside_reason IS NULL THEN COALESCE(labels.component, named.identifier_key) END AS component
  FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" AS named
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_LABELS" AS labels ON labels.node = named.identifier_key
),
ranked AS (
  SELECT
    nodes.component,
    nodes.entity_type,
    nodes.identifier_type AS minted_type,
    nodes.normalized_value AS minted_value,
    ROW_NUMBER() OVER (
      PARTITION BY nodes.component
      ORDER BY CASE WHEN nodes.first_seen_at IS NULL THEN 1 ELSE 0 END, nodes.first_seen_at, MD5(CONCAT(COALESCE(CAST(LENGTH(nodes.identifier_type) AS VARCHAR) || ':' || nodes.identifier_type, '-'), COALESCE(CAST(LENGTH(nodes.normalized_value) AS VARCHAR) || ':' || nodes.normalized_value, '-')))
    ) AS seniority
  FROM nodes
  WHERE nodes.component IS NOT NULL
),
origins AS (
  SELECT component, entity_type, minted_type, minted_value FROM ranked WHERE seniority = 1
),
generations AS (
  SELECT entity_type, minted_type, minted_value, MAX(generation) + 1 AS generation
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_IDS"
  GROUP BY entity_type, minted_type, minted_value
),
inherited AS (
  SELECT DISTINCT component, heir_id FROM "ACME"."NEXUS"."NEXUS_WORK_HEIRS"
),
entities AS (
  SELECT
    origins.component,
    origins.minted_type,
    origins.minted_value,
    COALESCE(generations.generation, 0) AS generation,
    COALESCE(
      inherited.heir_id,
      CASE origins.entity_type WHEN 'person' THEN 'per_' WHEN 'group' THEN 'grp_' WHEN 'device' THEN 'dev_' END || SUBSTR(SHA2(secrets.secret_value || SHA2(secrets.secret_value || origins.entity_type || '|' || origins.minted_type || '|' || origins.minted_value || '|' || CAST(COALESCE(generations.generation, 0) AS VARCHAR), 256), 256), 1, 32)
    ) AS entity_id
  FROM origins
  LEFT JOIN inherited ON inherited.component = origins.component
  LEFT JOIN generations
    ON generations.entity_type = origins.entity_type
    AND generations.minted_type = origins.minted_type
    AND generations.minted_value = origins.minted_value
  CROSS JOIN (SELECT secret_value FROM "ACME"."NEXUS"."NEXUS_SECRETS" WHERE secret_name = 'id_salt') AS secrets
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_TRAITS" ("ENTITY_ID", "ENTITY_TYPE", "TRAIT_NAME", "TRAIT_VALUE", "SURVIVORSHIP", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT")
SELECT "ENTITY_ID", "ENTITY_TYPE", "TRAIT_NAME", "TRAIT_VALUE", "SURVIVORSHIP", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT" FROM (
WITH candidates AS (
  SELECT map.entity_id, map.entity_type, records.trait_name, records.trait_value, records.source, records.event_id, records.row_id, records.occurred_at
  FROM (
    SELECT "STORED"."ENTITY_TYPE" AS "ENTITY_TYPE", "STORED"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "STORED"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "STORED"."TRAIT_NAME" AS "TRAIT_NAME", "STORED"."TRAIT_VALUE" AS "TRAIT_VALUE", "STORED"."SOURCE" AS "SOURCE", "STORED"."EVENT_ID" AS "EVENT_ID", "STORED"."ROW_ID" AS "ROW_ID", "STORED"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN ('trait')
  UNION ALL
  SELECT "INCOMING"."ENTITY_TYPE" AS "ENTITY_TYPE", "INCOMING"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "INCOMING"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "INCOMING"."TRAIT_NAME" AS "TRAIT_NAME", "INCOMING"."TRAIT_VALUE" AS "TRAIT_VALUE", "INCOMING"."SOURCE" AS "SOURCE", "INCOMING"."EVENT_ID" AS "EVENT_ID", "INCOMING"."ROW_ID" AS "ROW_ID", "INCOMING"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" AS incoming
  WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('trait')
  ) AS records
  JOIN "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
    ON "MAP".entity_type = "RECORDS".entity_type AND "MAP".identifier_type = "RECORDS".identifier_type AND "MAP".identifier_value = "RECORDS".identifier_value
  WHERE map.entity_id IS NOT NULL
),
weighed AS (
  SELECT
    candidates.*,
    CASE WHEN entity_type = 'person' AND trait_name = 'name' THEN 'most_frequent' WHEN entity_type = 'person' AND trait_name = 'city' THEN 'earliest' WHEN entity_type = 'group' AND trait_name = 'industry' THEN 'source_rank' ELSE 'latest' END AS survivorship,
    CASE source WHEN 'crm' THEN 2 WHEN 'fleet' THEN 1 ELSE 0 END AS source_weight,
    DATE_PART(EPOCH_MICROSECOND, occurred_at) AS occurred_micros,
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
          WHEN 'source_rank' THEN source_weight
          WHEN 'most_frequent' THEN frequency
          WHEN 'earliest' THEN COALESCE(-occurred_micros, -4000000000000000000)
          ELSE 0
        END DESC,
        COALESCE(occurred_micros, -4000000000000000000) DESC,
        source_weight DESC,
        event_id DESC,
        COALESCE(row_id, '') DESC,
        MD5(CONCAT(COALESCE(CAST(LENGTH(trait_value) AS VARCHAR) || ':' || trait_value, '-'))) DESC
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
          text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_STATES" ("STATE_ID", "ENTITY_ID", "ENTITY_TYPE", "STATE_NAME", "STATE_VALUE", "STATE_ENTERED_AT", "STATE_EXITED_AT", "IS_CURRENT", "TRIGGER_EVENT_ID")
SELECT "STATE_ID", "ENTITY_ID", "ENTITY_TYPE", "STATE_NAME", "STATE_VALUE", "STATE_ENTERED_AT", "STATE_EXITED_AT", "IS_CURRENT", "TRIGGER_EVENT_ID" FROM (
WITH changes AS (
  SELECT
    map.entity_id,
    rules.entity_type,
    rules.state_name,
    rules.state_value,
    rules.rule_rank,
    happened.occurred_at,
    happened.event_id
  FROM "ACME"."NEXUS"."NEXUS_STATE_RULES" AS rules
  JOIN (
    SELECT "STORED"."EVENT_NAME" AS "EVENT_NAME", "STORED"."SOURCE" AS "SOURCE", "STORED"."EVENT_ID" AS "EVENT_ID", "STORED"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN ('event')
  UNION ALL
  SELECT "INCOMING"."EVENT_NAME" AS "EVENT_NAME", "INCOMING"."SOURCE" AS "SOURCE", "INCOMING"."EVENT_ID" AS "EVENT_ID", "INCOMING"."OCCURRED_AT" AS "OCCURRED_AT"
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" AS incoming
  WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('event')
  ) AS happened
    ON happened.event_name = rules.event_name AND happened.source = COALESCE(rules.source, happened.source)
  JOIN (
    SELECT "STORED"."SOURCE" AS "SOURCE", "STORED"."EVENT_ID" AS "EVENT_ID", "STORED"."ENTITY_TYPE" AS "ENTITY_TYPE", "STORED"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "STORED"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "STORED"."ROLE" AS "ROLE"
  FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS stored
  LEFT JOIN (SELECT DISTINCT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede') AS replaced
    ON replaced.row_key = stored.row_key
  WHERE replaced.row_key IS NULL AND stored.record_kind IN ('identifier')
  UNION ALL
  SELECT "INCOMING"."SOURCE" AS "SOURCE", "INCOMING"."EVENT_ID" AS "EVENT_ID", "INCOMING"."ENTITY_TYPE" AS "ENTITY_TYPE", "INCOMING"."IDENTIFIER_TYPE" AS "IDENTIFIER_TYPE", "INCOMING"."IDENTIFIER_VALUE" AS "IDENTIFIER_VALUE", "INCOMING"."ROLE" AS "ROLE"
  FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" AS incoming
  WHERE incoming.action <> 'skip' AND incoming.record_kind IN ('identifier')
  ) AS participants
    ON participants.source = happened.source
    AND participants.event_id = happened.event_id
    AND participants.entity_type = rules.entity_type
    AND COALESCE(participants.role, '') = COALESCE(rules.role, participants.role, '')
  JOIN "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
    ON "MAP".entity_type = "PARTICIPANTS".entity_type AND "MAP".identifier_type = "PARTICIPANTS".identifier_type AND "MAP".identifier_value = "PARTICIPANTS".identifier_value
  WHERE map.entity_id IS NOT NULL AND happened.occurred_at IS NOT NULL
  UNION ALL
  SELECT
    map.entity_id,
    map.entity_type,
    CAST('support_status' AS VARCHAR) AS state_name,
    CAST(given.state_value AS VARCHAR) AS state_value,
    0 AS rule_rank,
    CAST(TO_TIMESTAMP_NTZ(DATE_PART(EPOCH_MICROSECOND, given.occurred_at), 6) AS TIMESTAMP_NTZ(6)) AS occurred_at,
    CAST(given.event_id AS VARCHAR) AS event_id
  FROM "ACME"."RAW"."TICKETS" AS given
  JOIN "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
    ON map.entity_type = 'person'
    AND map.identifier_type = given.identifier_type
    AND map.identifier_value = given.identifier_value
  WHERE map.entity_id IS NOT NULL AND given.occurred_at IS NOT NULL
),
ranked AS (
  SELECT
    changes.*,
    ROW_NUMBER() OVER (
      PARTITION BY entity_id, state_name, occurred_at
      ORDER BY rule_rank DESC, event_id DESC, COALESCE(state_value, '') DESC
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
  MD5(COALESCE(CAST(entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_name AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST((TO_CHAR(CAST(state_entered_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS VARCHAR), '_dbt_utils_surrogate_key_null_')) AS state_id,
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
          text: `INSERT INTO "ACME"."NEXUS"."NEXUS_WORK_STATES" ("STATE_ID", "ENTITY_ID", "ENTITY_TYPE", "STATE_NAME", "STATE_VALUE", "STATE_ENTERED_AT", "STATE_EXITED_AT", "IS_CURRENT", "TRIGGER_EVENT_ID")
WITH merged AS (
  SELECT
    entity_id,
    entity_type,
    "ACME"."NEXUS"."MERGE_STATES"(ARRAY_AGG(OBJECT_CONSTRUCT_KEEP_NULL('state_name', state_name, 'state_value', state_value, 'entered_at', (TO_CHAR(CAST(state_entered_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 'exited_at', (TO_CHAR(CAST(state_exited_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 'trigger_event_id', trigger_event_id)), '[{"name":"customer_lifecycle","components":["billing_lifecycle","support_status"],"rules":[{"when":{"billing_lifecycle":"paying","support_status":["open","waiting"]},"value":"at risk"}],"default":"fine"}]') AS intervals
  FROM "ACME"."NEXUS"."NEXUS_WORK_STATES" AS component_states
  WHERE entity_type = 'person' AND state_name IN ('billing_lifecycle', 'support_status')
  GROUP BY entity_id, entity_type
),
spans AS (
  SELECT
    merged_rows.entity_id,
    merged_rows.entity_type,
    CAST("SPAN".VALUE['state_name'] AS VARCHAR) AS state_name,
    CAST("SPAN".VALUE['state_value'] AS VARCHAR) AS state_value,
    CASE
      WHEN REGEXP_INSTR(CAST("SPAN".VALUE['entered_at'] AS VARCHAR), '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(CAST("SPAN".VALUE['entered_at'] AS VARCHAR), 'AUTO')) AS TIMESTAMP_NTZ(6))
      WHEN REGEXP_INSTR(CAST("SPAN".VALUE['entered_at'] AS VARCHAR), '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ(CAST("SPAN".VALUE['entered_at'] AS VARCHAR), 'AUTO') AS TIMESTAMP_NTZ(6))
    END AS state_entered_at,
    CASE
      WHEN REGEXP_INSTR(CAST("SPAN".VALUE['exited_at'] AS VARCHAR), '^[0-9]{4}-.*(Z|[+-][0-9]{2}:?[0-9]{2})$') > 0 THEN CAST(CONVERT_TIMEZONE('UTC', TRY_TO_TIMESTAMP_TZ(CAST("SPAN".VALUE['exited_at'] AS VARCHAR), 'AUTO')) AS TIMESTAMP_NTZ(6))
      WHEN REGEXP_INSTR(CAST("SPAN".VALUE['exited_at'] AS VARCHAR), '^[0-9]{4}-') > 0 THEN CAST(TRY_TO_TIMESTAMP_NTZ(CAST("SPAN".VALUE['exited_at'] AS VARCHAR), 'AUTO') AS TIMESTAMP_NTZ(6))
    END AS state_exited_at,
    CAST("SPAN".VALUE['trigger_event_id'] AS VARCHAR) AS trigger_event_id
  FROM merged AS "MERGED_ROWS", LATERAL FLATTEN(INPUT => merged_rows.intervals) AS "SPAN"
)
SELECT
  MD5(COALESCE(CAST(entity_id AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST(state_name AS VARCHAR), '_dbt_utils_surrogate_key_null_') || '-' || COALESCE(CAST((TO_CHAR(CAST(state_entered_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z') AS VARCHAR), '_dbt_utils_surrogate_key_null_')) AS state_id,
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
  FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" AS edges
  LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM "ACME"."NEXUS"."NEXUS_WORK_MAP") AS low_end ON low_end.identifier_key = edges.low_key
  LEFT JOIN (SELECT DISTINCT identifier_key, entity_id FROM "ACME"."NEXUS"."NEXUS_WORK_MAP") AS high_end ON high_end.identifier_key = edges.high_key
  WHERE edges.round = 0 AND low_end.entity_id IS DISTINCT FROM high_end.entity_id
  UNION ALL
  SELECT identifier_key AS evidence
  FROM "ACME"."NEXUS"."NEXUS_WORK_MAP"
  WHERE entity_id IS NOT NULL
  GROUP BY identifier_key
  HAVING COUNT(DISTINCT entity_id) > 1
  UNION ALL
  SELECT named.identifier_key AS evidence
  FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" AS named
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
    ON "MAP".entity_type = "NAMED".entity_type AND "MAP".identifier_type = "NAMED".identifier_type AND "MAP".identifier_value = "NAMED".identifier_value
  WHERE (named.set_aside_reason IS NULL AND map.entity_id IS NULL) OR (named.set_aside_reason IS NOT NULL AND map.entity_id IS NOT NULL)
) AS violations) AS "VIOLATIONS",
  CONCAT('[', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'stage_batch', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'normalize_values', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'link_rows', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_EDGES" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'resolve_identifiers', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_LABELS" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'inherit_ids', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_HEIRS" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'assign_ids', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'choose_traits', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_TRAITS" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'base_states', 'rows_made', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_STATES" WHERE 1 = 1))), ',', TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', 'contract', 'rounds', CAST(? AS NUMBER(38,0)))), ']') AS "STEPS",
  TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('run_id', CAST(? AS VARCHAR), 'status', 'published', 'rows_read', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE 1 = 1), 'rows_loaded', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action <> 'skip'), 'events_loaded', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action <> 'skip' AND record_kind = 'event'), 'rows_from_crm', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE source = 'crm'), 'rows_from_fleet', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE source = 'fleet'), 'identifiers', (SELECT COUNT(DISTINCT identifier_key) FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" WHERE entity_id IS NOT NULL), 'person_entities', (SELECT COUNT(DISTINCT entity_id) FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" WHERE entity_type = 'person'), 'group_entities', (SELECT COUNT(DISTINCT entity_id) FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" WHERE entity_type = 'group'), 'device_entities', (SELECT COUNT(DISTINCT entity_id) FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" WHERE entity_type = 'device'), 'traits', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_TRAITS" WHERE 1 = 1), 'states', (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_STATES" WHERE 1 = 1), 'set_aside_invalid', (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE set_aside_reason = 'invalid') AS distinct_values), 'set_aside_blocked', (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE set_aside_reason = 'blocked') AS distinct_values), 'set_aside_free_mail', (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE set_aside_reason = 'free_mail') AS distinct_values), 'set_aside_unknown_type', (SELECT COUNT(*) FROM (SELECT DISTINCT entity_type, identifier_type, COALESCE(normalized_value, identifier_value) AS shown_value FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE set_aside_reason = 'unknown_type') AS distinct_values), 'sources_stamped_now', (SELECT COUNT(*) FROM (
  SELECT source FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" GROUP BY source HAVING MIN("_INGESTED_AT") >= TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')
) AS unstable))) AS "PUBLISHED"`,
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
            text: `MERGE INTO "ACME"."NEXUS"."NEXUS_WATERMARKS" AS stored
USING (
  SELECT 'crm' AS source, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS newest_at, CAST(? AS NUMBER(38,0)) AS rows_in_window
  UNION ALL
  SELECT 'fleet' AS source, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') AS newest_at, CAST(? AS NUMBER(38,0)) AS rows_in_window
) AS given
ON stored.source = given.source
WHEN MATCHED AND COALESCE(stored.run_id, CAST(? AS VARCHAR)) = CAST(? AS VARCHAR) THEN UPDATE SET
  watermark = COALESCE(given.newest_at, stored.watermark),
  rows_in_window = COALESCE(given.rows_in_window, stored.rows_in_window),
  run_id = CAST(? AS VARCHAR)`,
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
            text: `INSERT INTO "ACME"."NEXUS"."NEXUS_RESOLUTION_LOG" (run_id, logged_at, subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause)
WITH before_run AS (
  SELECT entity_type, identifier_type, normalized_value, MAX(entity_id) AS entity_id
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
  WHERE normalized_value IS NOT NULL
  GROUP BY entity_type, identifier_type, normalized_value
),
after_run AS (
  SELECT map.entity_type, map.identifier_type, map.normalized_value, MAX(map.entity_id) AS entity_id, MAX(named.set_aside_rule) AS rule
  FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
  JOIN "ACME"."NEXUS"."NEXUS_WORK_VALUES" AS named
    ON "NAMED".entity_type = "MAP".entity_type AND "NAMED".identifier_type = "MAP".identifier_type AND "NAMED".identifier_value = "MAP".identifier_value
  WHERE map.normalized_value IS NOT NULL
  GROUP BY map.entity_type, map.identifier_type, map.normalized_value
),
merged_ids AS (
  SELECT entity_id, heir_id FROM "ACME"."NEXUS"."NEXUS_WORK_HEIRS" WHERE heir_id <> entity_id
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
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS ids
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_HEIRS" AS inherited ON inherited.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  WHERE ids.status <> 'retired'
),
decisions AS (
  SELECT
    'identifier' AS subject,
    identifiers.entity_type,
    identifiers.identifier_type AS subject_type,
    identifiers.normalized_value AS subject_value,
    identifiers.from_id AS from_value,
    identifiers.to_id AS to_value,
    CASE
      WHEN identifiers.to_id IS NULL AND identifiers.rule IS NOT NULL THEN 'set_aside'
      WHEN identifiers.to_id IS NULL THEN 'forgotten'
      WHEN identifiers.from_id IS NULL AND identifiers.was_known = 1 THEN 'returned'
      WHEN identifiers.from_id IS NULL AND known.entity_id IS NULL THEN 'born'
      WHEN identifiers.from_id IS NULL THEN 'accreted'
      WHEN merged_ids.heir_id = identifiers.to_id THEN 'merged'
      ELSE 'split'
    END AS kind,
    identifiers.rule AS cause
  FROM identifiers
  LEFT JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS known ON known.entity_id = identifiers.to_id
  LEFT JOIN merged_ids ON merged_ids.entity_id = identifiers.from_id
  WHERE identifiers.from_id IS DISTINCT FROM identifiers.to_id
    OR (identifiers.was_known = 0 AND identifiers.to_id IS NULL)
  UNION ALL
  SELECT DISTINCT 'id', map.entity_type, CAST(NULL AS VARCHAR), map.entity_id, 'unborn', 'live', 'born', CAST(NULL AS VARCHAR)
  FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
  LEFT JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
  UNION ALL
  SELECT 'id', entity_type, CAST(NULL AS VARCHAR), entity_id, COALESCE(redirect_to, 'live'), heir_id,
    CASE WHEN heir_id IS NULL THEN 'forgotten' WHEN redirect_to IS NULL THEN 'merged' ELSE 'repointed' END, CAST(NULL AS VARCHAR)
  FROM ids
  WHERE heir_id IS NULL OR heir_id <> leads_to
)
SELECT CAST(? AS VARCHAR), TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), subject, entity_type, subject_type, subject_value, from_value, to_value, kind, cause
FROM decisions`,
            binds: ["v_run_id", "v_started_at"]
           }
          },
          {
           kind: "statement",
           step: "delete_replaced_rows",
           statement: {
            text: `DELETE FROM "ACME"."NEXUS"."NEXUS_EVENT_LOG"
WHERE row_key IN (SELECT row_key FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH" WHERE action = 'supersede')`,
            binds: []
           }
          },
          {
           kind: "statement",
           step: "append_to_log",
           statement: {
            text: `INSERT INTO "ACME"."NEXUS"."NEXUS_EVENT_LOG" ("RECORD_KIND", "ROW_KEY", "ROW_VERSION", "RECORD_KEY", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT", "RUN_ID")
SELECT "RECORD_KIND", "ROW_KEY", "ROW_VERSION", "RECORD_KEY", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "_INGESTED_AT", "ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "ROLE", "GROUP_IDENTIFIER_TYPE", "GROUP_IDENTIFIER", "TRAIT_NAME", "TRAIT_VALUE", "EVENT_NAME", "EVENT_DESCRIPTION", "EVENT_VALUE", "VALUE_UNIT", "EVENT_SIGNIFICANCE", "EVENT_TYPE", "SOURCE_TABLE", "SYNCED_AT", CAST(? AS VARCHAR) AS run_id
FROM "ACME"."NEXUS"."NEXUS_WORK_BATCH"
WHERE action <> 'skip'`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_map",
           statement: {
            text: `MERGE INTO "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS stored
USING (
  SELECT
    entity_type, identifier_type, identifier_value, normalized_value, identifier_key,
    entity_id AS component_id, entity_id, first_seen_at, CAST(? AS VARCHAR) AS run_id, 'keep' AS fate
  FROM "ACME"."NEXUS"."NEXUS_WORK_MAP"
  UNION ALL
  SELECT
    gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.identifier_key,
    gone.component_id, gone.entity_id, gone.first_seen_at, gone.run_id, 'drop' AS fate
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS gone
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_MAP" AS kept
    ON "KEPT".entity_type = "GONE".entity_type AND "KEPT".identifier_type = "GONE".identifier_type AND "KEPT".identifier_value = "GONE".identifier_value
  WHERE kept.identifier_value IS NULL
) AS given
ON "STORED".entity_type = "GIVEN".entity_type AND "STORED".identifier_type = "GIVEN".identifier_type AND "STORED".identifier_value = "GIVEN".identifier_value
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
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
WHEN NOT MATCHED THEN INSERT ("ENTITY_TYPE", "IDENTIFIER_TYPE", "IDENTIFIER_VALUE", "NORMALIZED_VALUE", "IDENTIFIER_KEY", "COMPONENT_ID", "ENTITY_ID", "FIRST_SEEN_AT", "RUN_ID")
VALUES (given."ENTITY_TYPE", given."IDENTIFIER_TYPE", given."IDENTIFIER_VALUE", given."NORMALIZED_VALUE", given."IDENTIFIER_KEY", given."COMPONENT_ID", given."ENTITY_ID", given."FIRST_SEEN_AT", given."RUN_ID")`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_ids",
           statement: {
            text: `MERGE INTO "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS stored
USING (
  SELECT
    ids.entity_id,
    ids.entity_type,
    CASE
      WHEN inherited.heir_id IS NULL THEN 'retired'
      WHEN inherited.heir_id = ids.entity_id THEN 'live'
      ELSE 'redirected'
    END AS status,
    CASE WHEN inherited.heir_id <> ids.entity_id THEN inherited.heir_id END AS redirect_to,
    ids.minted_type,
    ids.minted_value,
    ids.generation
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS ids
  LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_HEIRS" AS inherited ON inherited.entity_id = COALESCE(ids.redirect_to, ids.entity_id)
  WHERE ids.status <> 'retired'
  UNION ALL
  SELECT DISTINCT
    map.entity_id, map.entity_type, 'live', CAST(NULL AS VARCHAR), map.minted_type, map.minted_value, map.generation
  FROM "ACME"."NEXUS"."NEXUS_WORK_MAP" AS map
  LEFT JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS known ON known.entity_id = map.entity_id
  WHERE map.entity_id IS NOT NULL AND known.entity_id IS NULL
) AS given
ON stored.entity_id = given.entity_id
WHEN MATCHED AND (
  stored.status <> given.status OR stored.redirect_to IS DISTINCT FROM given.redirect_to
) THEN UPDATE SET status = given.status, redirect_to = given.redirect_to, run_id = CAST(? AS VARCHAR)
WHEN NOT MATCHED THEN INSERT (entity_id, entity_type, status, redirect_to, minted_type, minted_value, generation, created_at, created_run_id, run_id)
VALUES (given.entity_id, given.entity_type, given.status, given.redirect_to, given.minted_type, given.minted_value, given.generation, TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), CAST(? AS VARCHAR), CAST(? AS VARCHAR))`,
            binds: ["v_run_id", "v_started_at", "v_run_id", "v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_quarantine",
           statement: {
            text: `MERGE INTO "ACME"."NEXUS"."NEXUS_QUARANTINE" AS stored
USING (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, set_aside_reason AS reason, set_aside_rule AS rule, 'keep' AS fate
  FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES"
  WHERE set_aside_reason IS NOT NULL
  UNION ALL
  SELECT gone.entity_type, gone.identifier_type, gone.identifier_value, gone.normalized_value, gone.reason, gone.rule, 'drop' AS fate
  FROM "ACME"."NEXUS"."NEXUS_QUARANTINE" AS gone
  LEFT JOIN (SELECT entity_type, identifier_type, identifier_value FROM "ACME"."NEXUS"."NEXUS_WORK_VALUES" WHERE set_aside_reason IS NOT NULL) AS kept
    ON "KEPT".entity_type = "GONE".entity_type AND "KEPT".identifier_type = "GONE".identifier_type AND "KEPT".identifier_value = "GONE".identifier_value
  WHERE kept.identifier_value IS NULL
) AS given
ON "STORED".entity_type = "GIVEN".entity_type AND "STORED".identifier_type = "GIVEN".identifier_type AND "STORED".identifier_value = "GIVEN".identifier_value
WHEN MATCHED AND given.fate = 'drop' THEN DELETE
WHEN MATCHED AND stored.rule <> given.rule THEN UPDATE SET
  reason = given.reason, rule = given.rule, normalized_value = given.normalized_value, first_run_id = CAST(? AS VARCHAR), since = TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6')
WHEN NOT MATCHED THEN INSERT (entity_type, identifier_type, identifier_value, normalized_value, reason, rule, first_run_id, since)
VALUES (given.entity_type, given.identifier_type, given.identifier_value, given.normalized_value, given.reason, given.rule, CAST(? AS VARCHAR), TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6'))`,
            binds: ["v_run_id", "v_started_at", "v_run_id", "v_started_at"]
           }
          },
          {
           kind: "statement",
           step: "publish_traits",
           statement: {
            text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_TRAITS" ("ENTITY_ID", "ENTITY_TYPE", "TRAIT_NAME", "TRAIT_VALUE", "SURVIVORSHIP", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", "ENTITY_BUCKET", "RUN_ID")
SELECT "ENTITY_ID", "ENTITY_TYPE", "TRAIT_NAME", "TRAIT_VALUE", "SURVIVORSHIP", "SOURCE", "EVENT_ID", "ROW_ID", "OCCURRED_AT", COALESCE(TRY_TO_NUMBER(SUBSTR(entity_id, -2), 'XX'), 0) AS "ENTITY_BUCKET", CAST(? AS VARCHAR) AS "RUN_ID" FROM "ACME"."NEXUS"."NEXUS_WORK_TRAITS"`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_states",
           statement: {
            text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_STATES" ("STATE_ID", "ENTITY_ID", "ENTITY_TYPE", "STATE_NAME", "STATE_VALUE", "STATE_ENTERED_AT", "STATE_EXITED_AT", "IS_CURRENT", "TRIGGER_EVENT_ID", "ENTITY_BUCKET", "RUN_ID")
SELECT "STATE_ID", "ENTITY_ID", "ENTITY_TYPE", "STATE_NAME", "STATE_VALUE", "STATE_ENTERED_AT", "STATE_EXITED_AT", "IS_CURRENT", "TRIGGER_EVENT_ID", COALESCE(TRY_TO_NUMBER(SUBSTR(entity_id, -2), 'XX'), 0) AS "ENTITY_BUCKET", CAST(? AS VARCHAR) AS "RUN_ID" FROM "ACME"."NEXUS"."NEXUS_WORK_STATES"`,
            binds: ["v_run_id"]
           }
          },
          {
           kind: "statement",
           step: "publish_nexus_persons",
           statement: {
            text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_PERSONS" ("PERSON_ID", "EMAIL", "PHONE", "USER_ID", "NAME", "CITY", "FIRST_SEEN_AT", "IDENTIFIER_COUNT")
WITH identifiers AS (
  SELECT entity_id, identifier_type, normalized_value, MIN(first_seen_at) AS first_seen_at
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
  WHERE entity_type = 'person' AND entity_id IS NOT NULL
  GROUP BY entity_id, identifier_type, normalized_value
),
ranked AS (
  SELECT
    entity_id,
    identifier_type,
    first_seen_at,
    CASE WHEN ROW_NUMBER() OVER (
      PARTITION BY entity_id, identifier_type
      ORDER BY CASE WHEN first_seen_at IS NULL THEN 1 ELSE 0 END, first_seen_at, normalized_value
    ) = 1 THEN normalized_value END AS identifier_value
  FROM identifiers
),
entities AS (
  SELECT
    ranked.entity_id,
  MIN(CASE WHEN "RANKED".identifier_type = 'email' THEN "RANKED".identifier_value END) AS "EMAIL",
  MIN(CASE WHEN "RANKED".identifier_type = 'phone' THEN "RANKED".identifier_value END) AS "PHONE",
  MIN(CASE WHEN "RANKED".identifier_type = 'user_id' THEN "RANKED".identifier_value END) AS "USER_ID",
    MIN(ranked.first_seen_at) AS first_seen_at,
    COUNT(*) AS identifier_count
  FROM ranked
  GROUP BY ranked.entity_id
),
traits AS (
  SELECT
    traits.entity_id,
  MIN(CASE WHEN traits.trait_name = 'name' THEN traits.trait_value END) AS "NAME",
  MIN(CASE WHEN traits.trait_name = 'city' THEN traits.trait_value END) AS "CITY"
  FROM "ACME"."NEXUS"."NEXUS_TRAITS" AS traits
  WHERE traits.entity_type = 'person'
  GROUP BY traits.entity_id
)
SELECT
  entities.entity_id AS "PERSON_ID",
  entities."EMAIL" AS "EMAIL",
  entities."PHONE" AS "PHONE",
  entities."USER_ID" AS "USER_ID",
  traits."NAME" AS "NAME",
  traits."CITY" AS "CITY",
  entities.first_seen_at AS first_seen_at,
  entities.identifier_count AS identifier_count
FROM entities
LEFT JOIN traits ON traits.entity_id = entities.entity_id`,
            binds: []
           }
          },
          {
           kind: "statement",
           step: "record_run",
           statement: {
            text: `INSERT INTO "ACME"."NEXUS"."NEXUS_RUNS" (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  CAST(? AS VARCHAR), 'published', TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), CAST(SYSDATE() AS TIMESTAMP_NTZ(6)), '0.1.0', 'MD5_NUMBER_LOWER64',
  CAST(? AS NUMBER(38,0)) + CAST(? AS NUMBER(38,0)), '66cd363c0f239f5eeea0b4057dd378d6636e669b541a86be774156d256d80627', CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR)`,
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
         },
         atOnce: true
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
         },
         atOnce: true
        },
        {
         kind: "statement",
         step: "record_failure",
         statement: {
          text: `INSERT INTO "ACME"."NEXUS"."NEXUS_RUNS" (run_id, status, started_at, finished_at, version, key_function, key_salt, rules_hash, summary, steps, error)
SELECT
  CAST(? AS VARCHAR), 'failed', TO_TIMESTAMP_NTZ(RTRIM(?, 'Z'), 'YYYY-MM-DD"T"HH24:MI:SS.FF6'), CAST(SYSDATE() AS TIMESTAMP_NTZ(6)), '0.1.0', 'MD5_NUMBER_LOWER64',
  CAST(? AS NUMBER(38,0)) + CAST(? AS NUMBER(38,0)), '66cd363c0f239f5eeea0b4057dd378d6636e669b541a86be774156d256d80627', NULL, CAST(? AS VARCHAR), CAST(? AS VARCHAR)`,
          binds: ["v_run_id", "v_started_at", "v_key_salt", "v_next_salts", "v_steps", "v_error"]
         },
         atOnce: true
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
           literal: "Another run is at work (see nexus_lock). Wait for it, or call nexus_resolve_with('{\"on_busy\": \"skip\"}')."
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
 result: "v_summary",
 run: "v_run_id"
};
})();
return nexus.drive(snowflake, program, [P_OPTIONS], {});
$$;
