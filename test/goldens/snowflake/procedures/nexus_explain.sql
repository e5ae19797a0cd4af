CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_EXPLAIN"(P_TYPE_A VARCHAR, P_VALUE_A VARCHAR, P_TYPE_B VARCHAR, P_VALUE_B VARCHAR)
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Why two identifiers are one entity: the shortest chain of rows that links them; or why they are not. Values are those of a source or normalised, or ids, with the type entity_id. Returns JSON.'
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
    if ((from ? typeof from === "object" : false) || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if ((!__hasOwnProp.call(to, key) ? key !== except : false))
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
  var messageOf = (error) => ((typeof error === "object" ? error !== null : false) ? "message" in error : false) ? String(error.message) : String(error);

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
    let lastDue = null;
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
          if ((node.count !== void 0 ? "count" in response : false)) scope[node.count] = response.count;
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
              throw new ProgramError("".concat(node.step, ": not done after ").concat(String(node.maximum), " passes"));
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
        case "every": {
          const response = yield* ask({ kind: "clock" });
          const seconds = "seconds" in response ? response.seconds : 0;
          if ((lastDue !== null ? seconds - lastDue < node.seconds : false)) return;
          const isFirst = lastDue === null;
          lastDue = seconds;
          if (!isFirst) yield* runAll(node.body);
          return;
        }
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
  var withOrigin = (text, run, step) => text.replace(/^\s*\w+/, (word) => "".concat(word, " /* nexus ").concat(run === null ? "" : "run=".concat(String(run), " "), "step=").concat(step, " */"));
  var queryIdOf = (statement) => {
    try {
      const id = statement.getQueryId();
      return id ? " (query id ".concat(id, ")") : "";
    } catch {
      return "";
    }
  };
  function drive(snowflake, program, args, names, clock) {
    let open = false;
    let runId = null;
    const send = (step, sqlText, binds = []) => {
      const statement = snowflake.createStatement({ sqlText: withOrigin(sqlText, runId, step), binds });
      try {
        return { statement, rows: statement.execute() };
      } catch (error) {
        throw new Error("".concat(program.name, ", step ").concat(step, ": ").concat(messageOf(error)).concat(queryIdOf(statement)));
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
        case "clock":
          return { seconds: clock() / 1e3 };
        case "transaction":
          transaction(request.verb);
          return { count: 0 };
        case "call": {
          const marks = request.arguments.map(() => "?").join(", ");
          const text = "CALL ".concat((_a = names[request.procedure]) != null ? _a : request.procedure, "(").concat(marks, ")");
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
var program = {
 name: "nexus_explain",
 parameters: ["p_type_a", "p_value_a", "p_type_b", "p_value_b"],
 variables: {
  v_verdict: null,
  v_problem: null,
  v_first: null,
  v_second: null,
  v_entity_type: null,
  v_entity_id: null,
  v_component_id: null,
  v_type_a: null,
  v_type_b: null,
  v_normalized_a: null,
  v_normalized_b: null,
  v_level: 0,
  v_added: 0,
  v_distance: 0,
  v_start: null,
  v_levels: 0,
  v_rest: 0,
  v_node: null,
  v_steps: "",
  v_answer: null
 },
 body: [
  {
   kind: "set",
   step: "ends",
   statement: {
    text: `SELECT
  CASE
    WHEN entity_type_a IS NULL OR entity_type_b IS NULL THEN 'unknown'
    WHEN entity_a IS NULL OR entity_b IS NULL THEN 'set_aside'
    WHEN entity_type_a <> entity_type_b THEN 'no_chain'
    WHEN type_a = type_b AND normalized_a = normalized_b THEN 'same_identifier'
    WHEN entity_a = entity_b OR component_a = component_b THEN 'search'
    ELSE 'no_chain'
  END AS "NEW_VERDICT",
  CASE
    WHEN NULLIF(TRIM(CAST(? AS VARCHAR), ' \\t\\r\\n '), '') IS NULL OR NULLIF(TRIM(CAST(? AS VARCHAR), ' \\t\\r\\n '), '') IS NULL THEN 'nexus_explain takes two identifiers, each as type and value, and type_a or value_a is missing.'
    WHEN NULLIF(TRIM(CAST(? AS VARCHAR), ' \\t\\r\\n '), '') IS NULL OR NULLIF(TRIM(CAST(? AS VARCHAR), ' \\t\\r\\n '), '') IS NULL THEN 'nexus_explain takes two identifiers, each as type and value, and type_b or value_b is missing.'
    WHEN "ENTITY_TYPE_A" IS NULL AND CAST(? AS VARCHAR) NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag', 'entity_id') THEN CONCAT('There is no identifier type ', CAST(? AS VARCHAR), '. The config has email, phone, domain, user_id, serial, tag.')
    WHEN "ENTITY_TYPE_B" IS NULL AND CAST(? AS VARCHAR) NOT IN ('email', 'phone', 'domain', 'user_id', 'serial', 'tag', 'entity_id') THEN CONCAT('There is no identifier type ', CAST(? AS VARCHAR), '. The config has email, phone, domain, user_id, serial, tag.')
    ELSE ''
  END AS "NEW_PROBLEM",
  TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('identifier_type', CAST(? AS VARCHAR), 'identifier_value', CAST(? AS VARCHAR), 'normalized_value', "NORMALIZED_A", 'entity_type', "ENTITY_TYPE_A", 'entity_id', "ENTITY_A", 'reason', "REASON_A", 'rule', "RULE_A", 'since', (TO_CHAR(CAST("SINCE_A" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'))) AS "NEW_FIRST",
  TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('identifier_type', CAST(? AS VARCHAR), 'identifier_value', CAST(? AS VARCHAR), 'normalized_value', "NORMALIZED_B", 'entity_type', "ENTITY_TYPE_B", 'entity_id', "ENTITY_B", 'reason', "REASON_B", 'rule', "RULE_B", 'since', (TO_CHAR(CAST("SINCE_B" AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'))) AS "NEW_SECOND",
  entity_type_a AS "NEW_ENTITY_TYPE",
  CASE WHEN entity_a = entity_b THEN entity_a END AS "NEW_ENTITY_ID",
  CASE WHEN entity_a = entity_b THEN CAST(NULL AS VARCHAR) ELSE component_a END AS "NEW_COMPONENT_ID",
  type_a AS "NEW_TYPE_A",
  type_b AS "NEW_TYPE_B",
  normalized_a AS "NEW_NORMALIZED_A",
  normalized_b AS "NEW_NORMALIZED_B"
FROM (
WITH asked_values AS (
  SELECT 'a' AS asked, CAST(? AS VARCHAR) AS identifier_type, CAST(? AS VARCHAR) AS identifier_value
  UNION ALL
  SELECT 'b' AS asked, CAST(? AS VARCHAR) AS identifier_type, CAST(? AS VARCHAR) AS identifier_value
),
normalised AS (
  SELECT asked_values.*, CASE asked_values.identifier_type WHEN 'email' THEN "ACME"."NEXUS"."NORMALIZE_EMAIL"(asked_values.identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN "ACME"."NEXUS"."NORMALIZE_PHONE"(asked_values.identifier_value, 'DE') WHEN 'domain' THEN "ACME"."NEXUS"."NORMALIZE_DOMAIN"(asked_values.identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(asked_values.identifier_value, ' \\t\\r\\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(asked_values.identifier_value, ' \\t\\r\\n '), '')) WHEN 'tag' THEN asked_values.identifier_value ELSE CAST(NULL AS VARCHAR) END AS candidate FROM asked_values
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM normalised WHERE identifier_type IN ('domain')
),
host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
  FROM hosts
  CROSS JOIN (SELECT CAST(0 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(1 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(2 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(3 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(4 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(5 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(6 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(7 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(8 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(9 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(10 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(11 AS NUMBER(38,0)) AS "LEVEL") AS "LEVELS"
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    COALESCE(
      MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
      MIN(
        CASE suffixes.rule
          WHEN 'normal' THEN host_parents.level - 1
          WHEN 'wildcard' THEN host_parents.level - 2
          ELSE host_parents.last_level - 1
        END
      )
    ) AS level
  FROM host_parents
  LEFT JOIN "ACME"."NEXUS"."NEXUS_PUBLIC_SUFFIXES" AS suffixes ON suffixes.suffix = host_parents.parent
  GROUP BY host_parents.host
),
registrable AS (
  SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
),
wanted AS (
  SELECT
    normalised.asked,
    normalised.identifier_type,
    normalised.identifier_value,
    CASE WHEN normalised.identifier_type IN ('domain') THEN registrable.domain ELSE normalised.candidate END AS compared
  FROM normalised
  LEFT JOIN registrable ON registrable.host = normalised.candidate
),
near AS (
  SELECT
    wanted.asked,
    map.entity_type,
    map.identifier_type,
    map.identifier_value,
    map.normalized_value,
    map.entity_id,
    map.component_id,
    CASE
      WHEN map.identifier_value = wanted.identifier_value THEN 1
      WHEN map.normalized_value = wanted.identifier_value THEN 2
      ELSE 3
    END AS distance
  FROM wanted
  JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map
    ON map.identifier_type = wanted.identifier_type
    AND (
      map.identifier_value = wanted.identifier_value
      OR map.normalized_value = wanted.identifier_value
      OR map.normalized_value = wanted.compared
    )
),
measured AS (
  SELECT near.*, MIN(distance) OVER (PARTITION BY asked, entity_type) AS least_distance FROM near
),
matched AS (
  SELECT asked, entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
  FROM measured
  WHERE distance = least_distance
),
found AS (
  SELECT
    matched.asked,
    matched.entity_type,
    matched.identifier_type,
    matched.normalized_value,
    MIN(matched.identifier_value) AS identifier_value,
    MAX(matched.entity_id) AS entity_id,
    MAX(matched.component_id) AS component_id,
    MIN(aside.reason) AS reason,
    MIN(aside.rule) AS rule,
    MIN(aside.since) AS since
  FROM matched
  LEFT JOIN (SELECT * FROM "ACME"."NEXUS"."NEXUS_QUARANTINE" WHERE other_type IS NULL) AS aside
    ON "ASIDE".entity_type = "MATCHED".entity_type AND "ASIDE".identifier_type = "MATCHED".identifier_type AND "ASIDE".identifier_value = "MATCHED".identifier_value
  GROUP BY matched.asked, matched.entity_type, matched.identifier_type, matched.normalized_value
  UNION ALL
  SELECT
    stand_ins.asked,
    stand_ins.entity_type,
    stand_ins.identifier_type,
    stand_ins.normalized_value,
    stand_ins.identifier_value,
    stand_ins.entity_id,
    stand_ins.component_id,
    CAST(NULL AS VARCHAR),
    CAST(NULL AS VARCHAR),
    CAST(NULL AS TIMESTAMP_NTZ(6))
  FROM (
    SELECT
      asked_values.asked,
      map.entity_type,
      map.identifier_type,
      map.normalized_value,
      map.identifier_value,
      map.entity_id,
      map.component_id,
      ROW_NUMBER() OVER (
        PARTITION BY asked_values.asked
        ORDER BY
          CASE WHEN map.identifier_type = ids.minted_type AND map.normalized_value = ids.minted_value THEN 0 ELSE 1 END,
          CASE WHEN map.first_seen_at IS NULL THEN 1 ELSE 0 END,
          map.first_seen_at, map.identifier_type, map.normalized_value, map.identifier_value
      ) AS turn
    FROM asked_values
    JOIN "ACME"."NEXUS"."NEXUS_ENTITY_IDS" AS ids
      ON ids.entity_id = asked_values.identifier_value AND asked_values.identifier_type = 'entity_id'
    JOIN "ACME"."NEXUS"."NEXUS_ENTITY_MAP" AS map
      ON map.entity_id = CASE ids.status WHEN 'live' THEN ids.entity_id ELSE ids.redirect_to END
  ) AS stand_ins
  WHERE stand_ins.turn = 1
),
choices AS (
  SELECT
    a.entity_type AS entity_type_a,
    a.identifier_type AS type_a,
    a.normalized_value AS normalized_a,
    a.entity_id AS entity_a,
    a.component_id AS component_a,
    a.reason AS reason_a,
    a.rule AS rule_a,
    a.since AS since_a,
    b.entity_type AS entity_type_b,
    b.identifier_type AS type_b,
    b.normalized_value AS normalized_b,
    b.entity_id AS entity_b,
    b.component_id AS component_b,
    b.reason AS reason_b,
    b.rule AS rule_b,
    b.since AS since_b,
    ROW_NUMBER() OVER (
      ORDER BY
        CASE WHEN a.entity_type = b.entity_type THEN 0 ELSE 1 END,
        CASE WHEN a.entity_id = b.entity_id THEN 0 ELSE 1 END,
        CASE WHEN a.component_id = b.component_id THEN 0 ELSE 1 END,
        a.entity_type, b.entity_type, a.normalized_value, b.normalized_value, a.identifier_value, b.identifier_value
    ) AS choice
  FROM (SELECT 1 AS link) AS question
  LEFT JOIN (
  SELECT 1 AS link, found.* FROM found WHERE found.asked = 'a'
) AS a ON a.link = question.link
  LEFT JOIN (
  SELECT 1 AS link, found.* FROM found WHERE found.asked = 'b'
) AS b ON b.link = question.link
)
SELECT * FROM choices WHERE choice = 1
) AS ends`,
    binds: ["p_type_a", "p_value_a", "p_type_b", "p_value_b", "p_type_a", "p_type_a", "p_type_b", "p_type_b", "p_type_a", "p_value_a", "p_type_b", "p_value_b", "p_type_a", "p_value_a", "p_type_b", "p_value_b"]
   },
   variables: ["v_verdict", "v_problem", "v_first", "v_second", "v_entity_type", "v_entity_id", "v_component_id", "v_type_a", "v_type_b", "v_normalized_a", "v_normalized_b"]
  },
  {
   kind: "when",
   condition: {
    left: "v_problem",
    operator: "<>",
    right: {
     literal: ""
    }
   },
   then: [
    {
     kind: "fail",
     message: [
      {
       variable: "v_problem"
      }
     ]
    }
   ],
   otherwise: []
  },
  {
   kind: "when",
   condition: {
    left: "v_verdict",
    operator: "=",
    right: {
     literal: "search"
    }
   },
   then: [
    {
     kind: "statement",
     step: "link_groups",
     statement: {
      text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS" ("GROUP_NUMBER", "NODE_NUMBER", "ASKED", "SOURCE", "EVENT_ID", "ROW_ID", "EVENT_NAME", "OCCURRED_AT", "AUTHOR", "REASON", "IDENTIFIER_TYPE", "NORMALIZED_VALUE", "ENTITY_ID")
SELECT "GROUP_NUMBER", "NODE_NUMBER", "ASKED", "SOURCE", "EVENT_ID", "ROW_ID", "EVENT_NAME", "OCCURRED_AT", "AUTHOR", "REASON", "IDENTIFIER_TYPE", "NORMALIZED_VALUE", "ENTITY_ID" FROM (
WITH scope AS (
  SELECT entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
  FROM "ACME"."NEXUS"."NEXUS_ENTITY_MAP"
  WHERE entity_type = CAST(? AS VARCHAR) AND entity_id IS NOT NULL AND (entity_id = CAST(? AS VARCHAR) OR component_id = CAST(? AS VARCHAR))
),
retracted AS (
  SELECT DISTINCT source, event_id, row_id
FROM (
  SELECT
    source,
    event_id,
    CASE WHEN MIN(CASE WHEN row_id IS NULL THEN 0 ELSE 1 END) OVER (PARTITION BY source, event_id) = 1 THEN row_id END AS row_id
  FROM "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS overrides
  WHERE kind = 'retract'
) AS taken_back
),
row_members AS (
  SELECT
    log.row_key AS group_key,
    log.source,
    log.event_id,
    log.row_id,
    MIN(log.occurred_at) AS occurred_at,
    scope.identifier_type,
    scope.normalized_value,
    scope.entity_id
  FROM scope
  JOIN "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS log ON "LOG".entity_type = "SCOPE".entity_type AND "LOG".identifier_type = "SCOPE".identifier_type AND "LOG".identifier_value = "SCOPE".identifier_value
  LEFT JOIN retracted ON "RETRACTED".source = "LOG".source AND "RETRACTED".event_id = "LOG".event_id AND ("RETRACTED".row_id IS NULL OR "RETRACTED".row_id = "LOG".row_id)
  WHERE log.record_kind = 'identifier' AND retracted.event_id IS NULL
  GROUP BY
    log.row_key, log.source, log.event_id, log.row_id,
    scope.identifier_type, scope.normalized_value, scope.entity_id
),
happened AS (
  SELECT events.source, events.event_id, MIN(events.event_name) AS event_name, MIN(events.occurred_at) AS occurred_at
  FROM (SELECT DISTINCT source, event_id FROM row_members) AS asked_events
  JOIN "ACME"."NEXUS"."NEXUS_EVENT_LOG" AS events
    ON events.source = asked_events.source AND events.event_id = asked_events.event_id
  WHERE events.record_kind = 'event'
  GROUP BY events.source, events.event_id
),
links AS (
  SELECT
    followed.override_id,
    followed.identifier_type_a,
    followed.identifier_value_a,
    followed.identifier_type_b,
    followed.identifier_value_b,
    followed.created_at,
    decisions.author,
    decisions.reason
  FROM "ACME"."NEXUS"."NEXUS_OVERRIDES_READ" AS followed
  LEFT JOIN (
    SELECT override_id, MAX(author) AS author, MAX(reason) AS reason FROM "ACME"."NEXUS"."NEXUS_OVERRIDES" GROUP BY override_id
  ) AS decisions ON decisions.override_id = followed.override_id
  WHERE followed.kind = 'link' AND followed.entity_type = CAST(? AS VARCHAR)
),
sides AS (
  SELECT override_id, override_id || ' a' AS asked, identifier_type_a AS identifier_type, identifier_value_a AS identifier_value
  FROM links
  UNION ALL
  SELECT override_id, override_id || ' b' AS asked, identifier_type_b, identifier_value_b
  FROM links
),
asked_values AS (
  SELECT asked, identifier_type, identifier_value FROM sides
),
normalised AS (
  SELECT asked_values.*, CASE asked_values.identifier_type WHEN 'email' THEN "ACME"."NEXUS"."NORMALIZE_EMAIL"(asked_values.identifier_value, '{"plus_tags":"strip","gmail_dots":"strip"}') WHEN 'phone' THEN "ACME"."NEXUS"."NORMALIZE_PHONE"(asked_values.identifier_value, 'DE') WHEN 'domain' THEN "ACME"."NEXUS"."NORMALIZE_DOMAIN"(asked_values.identifier_value) WHEN 'user_id' THEN NULLIF(TRIM(asked_values.identifier_value, ' \\t\\r\\n '), '') WHEN 'serial' THEN LOWER(NULLIF(TRIM(asked_values.identifier_value, ' \\t\\r\\n '), '')) WHEN 'tag' THEN asked_values.identifier_value ELSE CAST(NULL AS VARCHAR) END AS candidate FROM asked_values
),
hosts AS (
  SELECT DISTINCT candidate AS host FROM normalised WHERE identifier_type IN ('domain')
),
host_parents AS (
  SELECT
    hosts.host,
    levels.level,
    CASE levels.level WHEN 0 THEN hosts.host WHEN 1 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(hosts.host, '^([^.]+[.]){11}', '') END AS parent,
    LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', '')) AS last_level
  FROM hosts
  CROSS JOIN (SELECT CAST(0 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(1 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(2 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(3 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(4 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(5 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(6 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(7 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(8 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(9 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(10 AS NUMBER(38,0)) AS "LEVEL" UNION ALL SELECT CAST(11 AS NUMBER(38,0)) AS "LEVEL") AS "LEVELS"
  WHERE levels.level <= LENGTH(hosts.host) - LENGTH(REPLACE(hosts.host, '.', ''))
),
suffix_matches AS (
  SELECT
    host_parents.host,
    COALESCE(
      MIN(CASE WHEN suffixes.rule = 'exception' THEN host_parents.level END),
      MIN(
        CASE suffixes.rule
          WHEN 'normal' THEN host_parents.level - 1
          WHEN 'wildcard' THEN host_parents.level - 2
          ELSE host_parents.last_level - 1
        END
      )
    ) AS level
  FROM host_parents
  LEFT JOIN "ACME"."NEXUS"."NEXUS_PUBLIC_SUFFIXES" AS suffixes ON suffixes.suffix = host_parents.parent
  GROUP BY host_parents.host
),
registrable AS (
  SELECT host, CASE level WHEN 0 THEN host WHEN 1 THEN REGEXP_REPLACE(host, '^([^.]+[.]){1}', '') WHEN 2 THEN REGEXP_REPLACE(host, '^([^.]+[.]){2}', '') WHEN 3 THEN REGEXP_REPLACE(host, '^([^.]+[.]){3}', '') WHEN 4 THEN REGEXP_REPLACE(host, '^([^.]+[.]){4}', '') WHEN 5 THEN REGEXP_REPLACE(host, '^([^.]+[.]){5}', '') WHEN 6 THEN REGEXP_REPLACE(host, '^([^.]+[.]){6}', '') WHEN 7 THEN REGEXP_REPLACE(host, '^([^.]+[.]){7}', '') WHEN 8 THEN REGEXP_REPLACE(host, '^([^.]+[.]){8}', '') WHEN 9 THEN REGEXP_REPLACE(host, '^([^.]+[.]){9}', '') WHEN 10 THEN REGEXP_REPLACE(host, '^([^.]+[.]){10}', '') WHEN 11 THEN REGEXP_REPLACE(host, '^([^.]+[.]){11}', '') END AS domain FROM suffix_matches WHERE level >= 0
),
wanted AS (
  SELECT
    normalised.asked,
    normalised.identifier_type,
    normalised.identifier_value,
    CASE WHEN normalised.identifier_type IN ('domain') THEN registrable.domain ELSE normalised.candidate END AS compared
  FROM normalised
  LEFT JOIN registrable ON registrable.host = normalised.candidate
),
near AS (
  SELECT
    wanted.asked,
    map.entity_type,
    map.identifier_type,
    map.identifier_value,
    map.normalized_value,
    map.entity_id,
    map.component_id,
    CASE
      WHEN map.identifier_value = wanted.identifier_value THEN 1
      WHEN map.normalized_value = wanted.identifier_value THEN 2
      ELSE 3
    END AS distance
  FROM wanted
  JOIN scope AS map
    ON map.identifier_type = wanted.identifier_type
    AND (
      map.identifier_value = wanted.identifier_value
      OR map.normalized_value = wanted.identifier_value
      OR map.normalized_value = wanted.compared
    )
),
measured AS (
  SELECT near.*, MIN(distance) OVER (PARTITION BY asked, entity_type) AS least_distance FROM near
),
matched AS (
  SELECT asked, entity_type, identifier_type, identifier_value, normalized_value, entity_id, component_id
  FROM measured
  WHERE distance = least_distance
),
linked AS (
  SELECT DISTINCT sides.override_id, matched.asked, matched.identifier_type, matched.normalized_value, matched.entity_id
  FROM sides
  JOIN matched ON matched.asked = sides.asked
),
linked_whole AS (
  SELECT override_id FROM linked GROUP BY override_id HAVING COUNT(DISTINCT asked) = 2
),
members AS (
  SELECT
    row_members.group_key,
    row_members.source,
    row_members.event_id,
    row_members.row_id,
    happened.event_name,
    COALESCE(row_members.occurred_at, happened.occurred_at) AS occurred_at,
    CAST(NULL AS VARCHAR) AS author,
    CAST(NULL AS VARCHAR) AS reason,
    row_members.identifier_type,
    row_members.normalized_value,
    row_members.entity_id
  FROM row_members
  LEFT JOIN happened ON happened.source = row_members.source AND happened.event_id = row_members.event_id
  UNION ALL
  SELECT
    MD5(CONCAT(COALESCE(CAST(LENGTH('override') AS VARCHAR) || ':' || 'override', '-'), COALESCE(CAST(LENGTH(links.override_id) AS VARCHAR) || ':' || links.override_id, '-'))),
    'override',
    links.override_id,
    CAST(NULL AS VARCHAR),
    'link',
    links.created_at,
    links.author,
    links.reason,
    linked.identifier_type,
    linked.normalized_value,
    linked.entity_id
  FROM links
  JOIN linked_whole ON linked_whole.override_id = links.override_id
  JOIN linked ON linked.override_id = links.override_id
),
dated AS (
  SELECT members.*, MIN(occurred_at) OVER (PARTITION BY group_key) AS group_occurred_at FROM members
)
SELECT
  DENSE_RANK() OVER (
    ORDER BY
      CASE WHEN group_occurred_at IS NULL THEN 1 ELSE 0 END,
      group_occurred_at, source, event_id, COALESCE(row_id, ''), group_key
  ) AS group_number,
  DENSE_RANK() OVER (ORDER BY identifier_type, normalized_value) AS node_number,
  CASE
    WHEN identifier_type = CAST(? AS VARCHAR) AND normalized_value = CAST(? AS VARCHAR) THEN 1
    WHEN identifier_type = CAST(? AS VARCHAR) AND normalized_value = CAST(? AS VARCHAR) THEN 2
    ELSE 0
  END AS asked,
  source, event_id, row_id, event_name, group_occurred_at AS occurred_at, author, reason,
  identifier_type, normalized_value, entity_id
FROM dated
) AS filling`,
      binds: ["v_entity_type", "v_entity_id", "v_component_id", "v_entity_type", "v_type_a", "v_normalized_a", "v_type_b", "v_normalized_b"]
     }
    },
    {
     kind: "statement",
     step: "start_search",
     statement: {
      text: `INSERT OVERWRITE INTO "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" ("NODE_NUMBER", "DISTANCE", "VIA_GROUP", "ASKED")
SELECT "NODE_NUMBER", "DISTANCE", "VIA_GROUP", "ASKED" FROM (
SELECT DISTINCT node_number, 0 AS distance, CAST(NULL AS NUMBER(38,0)) AS via_group, asked
FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS"
WHERE asked = 2
) AS filling`,
      binds: []
     }
    },
    {
     kind: "repeat",
     step: "search",
     counter: "v_level",
     from: {
      literal: 1
     },
     by: 1,
     until: {
      left: "v_added",
      operator: "=",
      right: {
       literal: 0
      }
     },
     maximum: 1001,
     body: [
      {
       kind: "statement",
       step: "reach_further",
       statement: {
        text: `INSERT INTO "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" (node_number, distance, via_group, asked)
SELECT found.node_number, CAST(? AS NUMBER(38,0)), MIN(found.group_number), MAX(found.asked)
FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS" AS found
JOIN (
  SELECT DISTINCT near.group_number
  FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS" AS near
  JOIN "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" AS previous ON previous.node_number = near.node_number
  WHERE previous.distance = CAST(? AS NUMBER(38,0)) - 1
) AS touched ON touched.group_number = found.group_number
LEFT JOIN "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" AS known ON known.node_number = found.node_number
WHERE known.node_number IS NULL
  AND CAST(? AS NUMBER(38,0)) <= 1000
  AND (SELECT COUNT(*) FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" AS done WHERE done.asked = 1) = 0
GROUP BY found.node_number`,
        binds: ["v_level", "v_level", "v_level"]
       },
       count: "v_added"
      }
     ]
    },
    {
     kind: "set",
     step: "found",
     statement: {
      text: `SELECT
  COALESCE(MAX(CASE asked WHEN 1 THEN distance END), 0) AS "NEW_DISTANCE",
  MAX(CASE asked WHEN 1 THEN node_number END) AS "NEW_START",
  COALESCE(MAX(distance), 0) AS "NEW_LEVELS"
FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED"`,
      binds: []
     },
     variables: ["v_distance", "v_start", "v_levels"]
    },
    {
     kind: "when",
     condition: {
      left: "v_distance",
      operator: ">",
      right: {
       literal: 0
      }
     },
     then: [
      {
       kind: "repeat",
       step: "follow",
       counter: "v_rest",
       from: {
        variable: "v_distance"
       },
       by: -1,
       until: {
        left: "v_rest",
        operator: "<=",
        right: {
         literal: 0
        }
       },
       maximum: 1000,
       body: [
        {
         kind: "set",
         step: "next_step",
         statement: {
          text: `SELECT
  node_number AS "NEW_NODE",
  CAST(? AS VARCHAR) || CASE WHEN CAST(? AS VARCHAR) = '' THEN '' ELSE ',' END || TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('step', CAST(? AS NUMBER(38,0)) - CAST(? AS NUMBER(38,0)) + 1, 'from_type', from_type, 'from_value', from_value, 'to_type', to_type, 'to_value', to_value, 'source', source, 'event_id', event_id, 'row_id', row_id, 'event_name', event_name, 'occurred_at', (TO_CHAR(CAST(occurred_at AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 'author', author, 'reason', reason, 'refused', is_refused, 'rule', rule, 'since', (TO_CHAR(CAST(since AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'))) AS "NEW_STEPS"
FROM (
  SELECT
    beyond.node_number,
    beyond.distance,
    theirs.source,
    theirs.event_id,
    theirs.row_id,
    theirs.event_name,
    theirs.occurred_at,
    theirs.author,
    theirs.reason,
    mine.identifier_type AS from_type,
    mine.normalized_value AS from_value,
    theirs.identifier_type AS to_type,
    theirs.normalized_value AS to_value,
    mine.entity_id <> theirs.entity_id AS is_refused,
    refused.rule,
    refused.since,
    ROW_NUMBER() OVER (ORDER BY beyond.via_group, beyond.node_number) AS choice
  FROM "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" AS here
  JOIN "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS" AS mine ON mine.group_number = here.via_group AND mine.node_number = here.node_number
  JOIN "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_MEMBERS" AS theirs ON theirs.group_number = here.via_group
  JOIN "ACME"."NEXUS"."NEXUS_WORK_EXPLAIN_REACHED" AS beyond ON beyond.node_number = theirs.node_number AND beyond.distance = here.distance - 1
  LEFT JOIN (
    SELECT from_type, from_value, to_type, to_value, MIN(rule) AS rule, MIN(since) AS since
    FROM (
      SELECT identifier_type AS from_type, identifier_value AS from_value, other_type AS to_type, other_value AS to_value, rule, since
      FROM "ACME"."NEXUS"."NEXUS_QUARANTINE"
      WHERE reason = 'refused' AND entity_type = CAST(? AS VARCHAR)
      UNION ALL
      SELECT other_type, other_value, identifier_type, identifier_value, rule, since
      FROM "ACME"."NEXUS"."NEXUS_QUARANTINE"
      WHERE reason = 'refused' AND entity_type = CAST(? AS VARCHAR)
    ) AS both_ways
    GROUP BY from_type, from_value, to_type, to_value
  ) AS refused
    ON refused.from_type = mine.identifier_type
    AND refused.from_value = mine.normalized_value
    AND refused.to_type = theirs.identifier_type
    AND refused.to_value = theirs.normalized_value
  WHERE here.node_number = COALESCE(CAST(? AS NUMBER(38,0)), CAST(? AS NUMBER(38,0)))
) AS options
WHERE choice = 1`,
          binds: ["v_steps", "v_steps", "v_distance", "v_rest", "v_entity_type", "v_entity_type", "v_node", "v_start"]
         },
         variables: ["v_node", "v_steps"]
        }
       ]
      }
     ],
     otherwise: [
      {
       kind: "when",
       condition: {
        left: "v_levels",
        operator: ">=",
        right: {
         literal: 1000
        }
       },
       then: [
        {
         kind: "fail",
         message: [
          {
           literal: "The shortest chain between the two has more than 1000 steps. Ask for each of them and an identifier in between."
          }
         ]
        }
       ],
       otherwise: [
        {
         kind: "fail",
         message: [
          {
           literal: "The last run ties the two together, and no chain of rows between them was found. Another run may have been at work: ask again."
          }
         ]
        }
       ]
      }
     ]
    }
   ],
   otherwise: []
  },
  {
   kind: "set",
   step: "answer",
   statement: {
    text: `SELECT
  TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('verdict', CASE
    WHEN CAST(? AS VARCHAR) <> 'search' THEN CAST(? AS VARCHAR)
    WHEN CAST(? AS VARCHAR) IS NULL THEN 'refused'
    ELSE 'linked'
  END, 'from', PARSE_JSON(CAST(? AS VARCHAR)), 'to', PARSE_JSON(CAST(? AS VARCHAR)), 'steps', PARSE_JSON(CONCAT('[', CAST(? AS VARCHAR), ']')))) AS "NEW_ANSWER"`,
    binds: ["v_verdict", "v_verdict", "v_entity_id", "v_first", "v_second", "v_steps"]
   },
   variables: ["v_answer"]
  }
 ],
 result: "v_answer",
 run: null
};
return nexus.drive(snowflake, program, [P_TYPE_A, P_VALUE_A, P_TYPE_B, P_VALUE_B], {}, Date.now);
$$;
