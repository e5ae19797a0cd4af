"""The wire protocol, as snowflake-sdk for Node and the Python connector speak it.

Stock 0.12.1 answers in Arrow, one statement at a time, and takes no cancelling. Snowflake publishes no description;
its drivers are open: https://github.com/snowflakedb/snowflake-connector-nodejs

Hides: authentication (any user, any password), tokens that end, retries, result chunks, and all of the network.
"""

import gzip
import http.server
import json
import re
import secrets
import threading
import urllib.parse
import uuid

from emulator import parameters, rows, words
from emulator.binds import Bind
from emulator.engine import Engine
from emulator.errors import SnowflakeError, translated
from emulator.query_log import Entry
from emulator.session import Session

#: Seconds after which a client is told to ask again.
LONG_POLL = 30.0
MULTIPLE = 0xA000


class Query:
    """A statement that a client sent, and its answer when there is one."""

    def __init__(self, session: Session):
        self.session = session
        #: Of the statement that is executed.
        self.entry: Entry | None = None
        #: By which the answer is asked for; of several statements each has its own, and this is that of all.
        self.id: str | None = None
        self.answer: dict | None = None
        self.has_begun = threading.Event()
        self.is_done = threading.Event()

    def began(self, entry: Entry) -> None:
        self.entry = entry
        self.id = self.id or entry.query_id
        self.has_begun.set()


def _parameters(session: Session, overrides: dict) -> list[dict]:
    given = {name.upper(): str(value) for name, value in overrides.items()}
    return [
        {"name": name, "value": (value == "true") if name == "AUTOCOMMIT" else value}
        for name, value in {
            **session.parameters,
            **{name: value for name, value in given.items() if name in parameters.DEFAULTS},
        }.items()
    ]


def _data(session: Session, result: rows.Result, overrides: dict) -> dict:
    data = {
        "parameters": _parameters(session, overrides),
        "rowtype": result.columns,
        "rowset": result.rows,
        "queryResultFormat": "json",
        "total": len(result.rows),
        "returned": len(result.rows),
        "queryId": result.query_id,
        "statementTypeId": result.type_id,
        "version": 1,
        "sqlState": "00000",
        "numberOfBinds": 0,
        "arrayBindSupported": False,
        "finalDatabaseName": session.database,
        "finalSchemaName": session.schema,
        "finalWarehouseName": session.warehouse,
        "finalRoleName": session.role,
        "databaseProvider": None,
    }
    return {"success": True, "code": None, "message": None, "data": data}


def _failure(error: SnowflakeError) -> dict:
    code = f"{error.code:06d}"
    data = {
        "internalError": False,
        "errorCode": code,
        "sqlState": error.state,
        "queryId": error.query_id,
        "line": -1,
        "pos": -1,
        "type": "COMPILATION",
    }
    return {"success": False, "code": code, "message": error.message, "data": data}


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, engine: Engine):
        super().__init__(("127.0.0.1", 0), _Handler)
        self.engine = engine
        self.sessions: dict[str, Session] = {}
        self.queries: dict[str, Query] = {}
        self.requests: dict[str, Query] = {}

    def handle_error(self, request, client_address) -> None:
        """Clients reset the connections that they keep."""

    def log_in(self, asked: dict[str, str], data: dict) -> dict:
        user = str(data.get("LOGIN_NAME") or "LAB").upper()
        session = Session(
            self.engine,
            user,
            asked.get("databaseName"),
            asked.get("schemaName"),
            (asked.get("roleName") or "SYSADMIN").upper(),
            asked.get("warehouse"),
        )
        for name, value in (data.get("SESSION_PARAMETERS") or {}).items():
            session.set_parameter(name.upper(), str(value).lower() if isinstance(value, bool) else str(value))
        token = secrets.token_urlsafe(24)
        self.sessions[token] = session
        return {
            "token": token,
            "masterToken": f"{token}-master",
            "validityInSeconds": 3600,
            "masterValidityInSeconds": 14400,
            "serverVersion": "9.30.0",
            "sessionId": session.id,
            "displayUserName": user,
            "healthCheckInterval": 45,
            "parameters": [
                *_parameters(session, {}),
                # The Python connector sends rows in the request, the one for Node always does.
                {
                    "name": "CLIENT_STAGE_ARRAY_BINDING_THRESHOLD",
                    "value": 10**9 if data.get("CLIENT_APP_ID") == "JavaScript" else 0,
                },
                {"name": "CLIENT_SESSION_KEEP_ALIVE_HEARTBEAT_FREQUENCY", "value": 3600},
                {"name": "CLIENT_TELEMETRY_ENABLED", "value": False},
                {"name": "PYTHON_CONNECTOR_QUERY_RESULT_FORMAT", "value": "JSON"},
            ],
            "sessionInfo": {
                "databaseName": session.database,
                "schemaName": session.schema,
                "warehouseName": session.warehouse,
                "roleName": session.role,
            },
        }

    def execute(self, session: Session, body: dict, request_id: str) -> Query:
        query = Query(session)
        self.requests[request_id] = query
        # A thread of its own: the answer may come before the statement ends, and DuckDB's threads have small stacks.
        threading.Thread(target=self._execute, args=[query, body], daemon=True).start()
        return query

    def _execute(self, query: Query, body: dict) -> None:
        overrides = body.get("parameters") or {}
        given = body.get("bindings") or {}
        bound: list[Bind] = [(given[key]["type"], given[key]["value"]) for key in sorted(given, key=int)]
        try:
            query.answer = self._answer(query, body.get("sqlText") or "", bound, overrides)
        except Exception as error:
            query.answer = _failure(translated(error))
        finally:
            if query.id is not None:
                self.queries[query.id] = query
            query.has_begun.set()
            query.is_done.set()

    def _answer(self, query: Query, text: str, bound: list[Bind], overrides: dict) -> dict:
        session = query.session
        parts = words.statements(text)
        wanted = int(overrides.get("MULTI_STATEMENT_COUNT", 1))
        if len(parts) <= 1:
            return _data(session, session.execute(text, bound, query.began), overrides)
        if wanted not in (0, len(parts)):
            raise SnowflakeError(
                f"Actual statement count {len(parts)} did not match the desired statement count {wanted}.", 8, "0A000"
            )
        query.id = str(uuid.uuid4())
        results = [session.execute(part, [], query.began) for part in parts]
        for result in results:
            done = Query(session)
            done.answer = _data(session, result, overrides)
            done.is_done.set()
            self.queries[result.query_id] = done
        answer = _data(session, rows.status("Multiple statements executed successfully.", MULTIPLE), overrides)
        ids, types = [result.query_id for result in results], [str(result.type_id) for result in results]
        answer["data"].update(queryId=query.id, resultIds=",".join(ids), resultTypes=",".join(types))
        return answer

    def poll(self, query: Query, *, at_once: bool = False) -> dict:
        """The answer, or after a while where to ask for it."""
        if query.is_done.wait(0 if at_once else LONG_POLL) and not at_once:
            return query.answer
        query.has_begun.wait()
        if query.id is None:
            return query.answer
        query_id = query.id
        self.queries[query_id] = query
        data = {
            "queryId": query_id,
            "getResultUrl": f"/queries/{query_id}/result",
            "queryAbortsAfterSecs": 300,
            "progressDesc": None,
        }
        code = "333334" if at_once else "333333"
        return {"success": True, "code": code, "message": "Query execution in progress.", "data": data}

    def log_out(self, token: str) -> None:
        session = self.sessions.pop(token, None)
        if session is not None:
            session.close()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Each answer in one packet: two of them would wait 40 ms for each other.
    disable_nagle_algorithm = True
    wbufsize = 1 << 16
    server: Server

    def log_message(self, format: str, *arguments) -> None:
        """No line for each request."""

    def _reply(self, answer: dict, status: int = 200) -> None:
        text = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _done(self, data: dict | None = None) -> None:
        self._reply({"success": True, "code": None, "message": None, "data": data})

    def _body(self) -> dict:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if body[:2] == b"\x1f\x8b":
            body = gzip.decompress(body)
        return json.loads(body) if body.strip() else {}

    def _token(self) -> str:
        found = re.search(r'Token="([^"]*)"', self.headers.get("Authorization") or "")
        return found[1] if found else ""

    def do_GET(self) -> None:
        path = urllib.parse.urlparse(self.path).path
        if path == "/":
            return self._done()
        if found := re.fullmatch(r"/queries/([^/]+)/result", path):
            if query := self.server.queries.get(found[1]):
                return self._reply(self.server.poll(query))
            session = self.server.sessions.get(self._token())
            if session is not None and found[1] in session.results:
                return self._reply(_data(session, session.results[found[1]], {}))
        if found := re.fullmatch(r"/monitoring/queries/([^/]+)", path):
            if entry := self.server.engine.log.find(found[1]):
                status = {"RUNNING": "RUNNING", "SUCCESS": "SUCCESS", "FAIL": "FAILED_WITH_ERROR"}[entry.status]
                error = entry.error
                told = {
                    "id": entry.query_id,
                    "status": status,
                    "errorCode": error and f"{error.code:06d}",
                    "errorMessage": error and error.message,
                }
                return self._done({"queries": [told]})
        self._reply({"success": False, "code": "390404", "message": "not found", "data": None}, 404)

    def do_POST(self) -> None:
        url = urllib.parse.urlparse(self.path)
        asked = {name: values[0] for name, values in urllib.parse.parse_qs(url.query).items()}
        body = self._body()
        server = self.server
        match url.path:
            case "/session/v1/login-request":
                return self._done(server.log_in(asked, body.get("data") or {}))
            case "/session" if asked.get("delete"):
                server.log_out(self._token())
            case "/queries/v1/query-request":
                session = server.sessions.get(self._token())
                if session is None:
                    message = "Session no longer exists. New login required to access the service."
                    return self._reply({"success": False, "code": "390111", "message": message, "data": None})
                query = server.execute(session, body, asked.get("requestId", ""))
                return self._reply(server.poll(query, at_once=bool(body.get("asyncExec"))))
            case "/queries/v1/abort-request":
                query = server.requests.get(body.get("requestId", ""))
                if query is not None and query.entry is not None and not query.is_done.is_set():
                    query.session.cancel(query.entry)
        # Heartbeats, telemetry and the renewal of tokens need no more.
        return self._done()
