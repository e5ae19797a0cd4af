"""What was executed, by whom, how long and with what outcome.

Not a repair: an instrument. QUERY_HISTORY reads it, the tests read it as a file of one JSON object a line, and
cancelling goes through it.
"""

import dataclasses
import datetime
import json
import pathlib
import threading
import time
import uuid

from emulator.errors import Canceled, SnowflakeError


@dataclasses.dataclass
class Entry:
    session: "object"
    text: str
    tag: str
    #: The statement that the client sent, whose procedure sent this one; itself for what the client sent.
    root: "Entry"
    #: Order of execution below the root, from 0.
    position: int
    #: database.schema.procedure whose body sent it; None for what the client sent.
    procedure: str | None
    query_id: str
    started: datetime.datetime
    begun: float
    type: str = "UNKNOWN"
    ended: datetime.datetime | None = None
    milliseconds: float = 0
    rows: int = 0
    error: SnowflakeError | None = None
    #: Statements below this one so far; itself counted.
    count: int = 1
    canceled: threading.Event = dataclasses.field(default_factory=threading.Event)

    @property
    def status(self) -> str:
        return "RUNNING" if self.ended is None else "SUCCESS" if self.error is None else "FAIL"

    def check(self) -> None:
        if self.root.canceled.is_set():
            raise Canceled


class QueryLog:
    def __init__(self, file: pathlib.Path):
        self._file = file
        self._entries: dict[str, Entry] = {}
        self._lock = threading.Lock()

    def begin(self, session, text: str, root: Entry | None, procedure: str | None) -> Entry:
        with self._lock:
            position = 0 if root is None else root.count
            entry = Entry(
                session=session,
                text=text,
                tag=session.parameters["QUERY_TAG"],
                root=None,
                position=position,
                procedure=procedure,
                query_id=str(uuid.uuid4()),
                started=datetime.datetime.now(datetime.UTC),
                begun=time.perf_counter(),
            )
            entry.root = root or entry
            if root is not None:
                root.count += 1
            self._entries[entry.query_id] = entry
            return entry

    def end(self, entry: Entry, error: SnowflakeError | None, rows: int) -> None:
        entry.error, entry.rows = error, rows
        entry.milliseconds = (time.perf_counter() - entry.begun) * 1000
        entry.ended = datetime.datetime.now(datetime.UTC)
        line = {
            "query": entry.query_id,
            "root": entry.root.query_id,
            "session": entry.session.id,
            "position": entry.position,
            "procedure": entry.procedure,
            "kind": entry.type,
            "text": entry.text,
            "tag": entry.tag,
            "rows": rows,
            "milliseconds": entry.milliseconds,
            "error": error.message if error else None,
        }
        with self._lock, self._file.open("a") as file:
            file.write(f"{json.dumps(line)}\n")

    def entries(self) -> list[Entry]:
        with self._lock:
            return list(self._entries.values())

    def find(self, query_id: str) -> Entry | None:
        return self._entries.get(query_id)
