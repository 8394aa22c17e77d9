"""A table asked in one test: to begin and end a test of its own takes longer than most rows take themselves.

For tests that need nothing fresh for a row; what writes, shows or patches something is parametrized as elsewhere.
"""

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

Test = Callable[..., None]


def every(names: str | Sequence[str], rows: Iterable[Any], ids: Any = None) -> Callable[[Test], Test]:
    """Ask a test of all rows, as `parametrize` does of each, and tell of every row that fails."""
    fields = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    several = not isinstance(names, str) or "," in names
    table = [_row(row, several=several) for row in rows]
    called = [_label(each, values, place, ids) for place, (each, values) in enumerate(table)]

    def asked_of_every(test: Test) -> Test:
        @functools.wraps(test)
        def ask(**given: Any) -> None:
            failed: list[BaseException] = []
            skipped: list[BaseException] = []
            for label, (_, values) in zip(called, table, strict=True):
                try:
                    test(**given, **dict(zip(fields, values, strict=True)))
                except pytest.skip.Exception as reason:
                    skipped.append(reason)
                except (Exception, pytest.fail.Exception) as error:
                    error.add_note(f"with {label}")
                    failed.append(error)
            _tell(failed, skipped, len(table))

        asked = inspect.signature(test)
        rest = [each for name, each in asked.parameters.items() if name not in fields]
        assert len(rest) == len(asked.parameters) - len(fields), (
            f"{test.__name__} does not take all of {names}"
        )
        ask.__signature__ = asked.replace(parameters=rest)  # type: ignore[attr-defined]  # pytest asks for it
        return ask

    return asked_of_every


def _row(row: Any, *, several: bool) -> tuple[str | None, Sequence[Any]]:
    """Return the name of a row, if it has one, and its values."""
    if hasattr(row, "values") and hasattr(row, "marks") and hasattr(row, "id"):
        assert not row.marks, "a row that has a mark is parametrized"
        return row.id, row.values
    return None, row if several else (row,)


def _label(name: str | None, values: Sequence[Any], place: int, ids: Any) -> str:
    if name is None and ids is not None:
        name = " ".join(map(str, map(ids, values))) if callable(ids) else str(list(ids)[place])
    return name or ", ".join(map(repr, values))


def _tell(failed: Sequence[BaseException], skipped: Sequence[BaseException], rows: int) -> None:
    if len(failed) == 1:
        raise failed[0]
    if failed:
        raise BaseExceptionGroup(f"{len(failed)} of {rows} rows fail", failed)
    if len(skipped) == rows:
        raise skipped[0] if skipped else pytest.skip.Exception("there is no row")
