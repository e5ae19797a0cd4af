"""A loop that waits for another job leaves the processor to it.

Not a repair: scripts have no way to sleep, and Python runs one thread at a time.

Hides: nothing.
"""

import collections
import time

from local_bigquery.sql import script

#: More rounds than a loop has that gets anywhere.
_PATIENCE = 20
#: Seconds.
_REST = 0.02


def apply() -> None:
    stock = script.Interpreter.iterate

    def iterate(self, loop, *arguments):
        rounds = self.__dict__.setdefault("rounds", collections.Counter())
        rounds[id(loop)] += 1
        if rounds[id(loop)] > _PATIENCE:
            time.sleep(_REST)
        return stock(self, loop, *arguments)

    script.Interpreter.iterate = iterate
