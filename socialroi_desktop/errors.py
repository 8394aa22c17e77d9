"""Errors a person can mend, as templates with named values, so that the edge can translate them.

Knows nothing of Qt: the text of `str(error)` is English; views translate `template` and fill in `values`.
Anything that is not a `UserError` is a bug and is handled as one.
"""

from collections.abc import Mapping


class UserError(Exception):
    """One sentence that says what is wrong, where, and what to do.

    `template` holds `{name}` placeholders, `values` what goes into them.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values: Mapping[str, object] = values


class WrongField(UserError):
    """What a record may not be saved with; it is said at the field `column`."""

    def __init__(self, template: str, *, column: str, **values: object) -> None:
        super().__init__(template, **values)
        self.column = column


def not_written(name: str, error: OSError) -> UserError:
    """Return what is said of a file or folder that cannot be written."""
    return UserError(
        "“{file}” cannot be written: {reason}. Choose another folder.", file=name, reason=error.strerror
    )


class NotThere(UserError):
    """A record that is asked for and not there; the command line says beside it what lists those of its `entity`."""

    def __init__(self, template: str, *, entity: str, **values: object) -> None:
        super().__init__(template, **values)
        self.entity = entity


class AlreadyThere(UserError):
    """A record whose key another one has: `row_id` is that of the other one."""

    def __init__(self, template: str, *, row_id: int, **values: object) -> None:
        super().__init__(template, **values)
        self.row_id = row_id


class ReadOnlyError(UserError):
    """A workspace that cannot be written where it lies; it can still be read."""


class UsageError(UserError):
    """A request whose words are off (exit status 2 on the command line)."""


class Cancelled(Exception):
    """The user cancelled; whatever was under way must leave nothing behind."""
