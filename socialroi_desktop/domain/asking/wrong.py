"""What is wrong with a line by which records are looked for, and where. Knows no fields."""

from socialroi_desktop.domain.asking.tokens import Token, Value
from socialroi_desktop.errors import UsageError


class AskedWrong(UsageError):
    """One sentence; `start` and `end` are the place in the line, `{place}` its first sign counted from 1."""

    def __init__(self, template: str, at: Token | Value, **values: object) -> None:
        super().__init__(template, place=at.start + 1, **values)
        self.start, self.end = at.start, at.end
