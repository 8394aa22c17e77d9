"""How long work tells how far it is and learns that it should stop. Knows neither threads nor Qt."""

from typing import Protocol


class Progress(Protocol):
    """Called now and then by long work.

    `done` and `total` count the same thing (rows, bytes); `total` is None when unknown.
    Raises `errors.Cancelled` when the user cancelled.
    """

    def __call__(self, done: int, total: int | None) -> None: ...


def no_progress(done: int, total: int | None) -> None:
    """Progress that nobody watches."""
