CREATE OR REPLACE PROCEDURE "ACME"."NEXUS"."NEXUS_UNLOCK"()
COPY GRANTS
RETURNS VARIANT
LANGUAGE JAVASCRIPT
COMMENT = 'Frees the lock of a run that was killed, without waiting until it counts as abandoned. A run that is alive goes on, and publishes unless another has published before it. Returns whose it was as JSON.'
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
 name: "nexus_unlock",
 parameters: [],
 variables: {
  v_holder: null,
  v_answer: null
 },
 body: [
  {
   kind: "set",
   step: "look_at_lock",
   statement: {
    text: `SELECT
  MAX(held.run_id) AS "NEW_HOLDER",
  CASE WHEN MAX(held.run_id) IS NULL THEN TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('status', 'free')) ELSE TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL('status', 'unlocked', 'run_id', MAX(held.run_id), 'taken_by', MAX(held.taken_by), 'acquired_at', (TO_CHAR(CAST(MAX(held.acquired_at) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 'last_seen_at', (TO_CHAR(CAST(MAX(held.kept_at) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'), 'expires_at', (TO_CHAR(CAST(MAX(held.expires_at) AS TIMESTAMP_NTZ(6)), 'YYYY-MM-DD"T"HH24:MI:SS.FF6') || 'Z'))) END AS "NEW_ANSWER"
FROM "ACME"."NEXUS"."NEXUS_LOCK" AS held WHERE held.lock_name = 'resolve'`,
    binds: []
   },
   variables: ["v_holder", "v_answer"]
  },
  {
   kind: "statement",
   step: "drop_proposed",
   statement: {
    text: "DELETE FROM \"ACME\".\"NEXUS\".\"NEXUS_OVERRIDES\" WHERE override_id LIKE 'proposed %' AND author = 'nexus_plan_with' AND withdrawn_at IS NOT NULL",
    binds: []
   }
  },
  {
   kind: "statement",
   step: "free_lock",
   statement: {
    text: `UPDATE "ACME"."NEXUS"."NEXUS_LOCK"
SET run_id = NULL, taken_by = NULL, acquired_at = NULL, kept_at = NULL, expires_at = NULL
WHERE lock_name = 'resolve' AND run_id = CAST(? AS VARCHAR)`,
    binds: ["v_holder"]
   },
   atOnce: true
  }
 ],
 result: "v_answer",
 run: null
};
return nexus.drive(snowflake, program, [], {}, Date.now);
$$;
