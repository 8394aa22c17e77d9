"""Holds the cyclic garbage collector back while one block of rows is built.

A block is tens of thousands of small lists and tuples that hold no cycles; walking them again and again
took a third of the time of an import (measured on a million orders). The collector is back on before a
block leaves `ingest`.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Switch the collector off inside, and back on as it was."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
