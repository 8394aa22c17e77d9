"""Classes whose instances hold named values and never change; what all of them do alike is written once, here.

A frozen dataclass writes and compiles six functions for each class. With dozens of records of dozens of fields that takes
longer than opening the window. Knows nothing of what the fields mean.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from functools import partial
from operator import attrgetter
from typing import Any, ClassVar, NoReturn, TypeVar, cast, dataclass_transform

F = TypeVar("F", bound="Frozen")


class Frozen:
    """Made by name, equal and hashed by class and values. Fields that are not told have their default."""

    __slots__ = ()
    _defaults: ClassVar[dict[str, Any]]
    _puts: "ClassVar[tuple[Callable[[Any, Any], None], ...]]"
    _values: "ClassVar[attrgetter[tuple[Any, ...]]]"

    def __init__(self, **told: Any) -> None:
        # In the order of the fields, whatever was told; tables of 100,000 rows are read through here.
        values = {**self._defaults, **told}
        if len(values) > len(self._puts):
            raise TypeError(
                f"{type(self).__name__} has no field {min(told.keys() - self._defaults.keys())!r}"
            )
        for put, value in zip(self._puts, values.values(), strict=True):
            put(self, value)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values(self) == self._values(other)

    def __hash__(self) -> int:
        return hash(self._values(self))

    def __reduce__(self) -> tuple[Any, ...]:
        # Values cannot be put back into what never changes: it is made again.
        return partial(type(self), **{name: getattr(self, name) for name in self._defaults}), ()

    def __repr__(self) -> str:
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._defaults)
        return f"{type(self).__qualname__}({told})"


@dataclass_transform(kw_only_default=True, frozen_default=True)
def frozen(kind: type[F]) -> type[F]:
    """Make a class one of frozen instances: a dataclass with slots, each of its fields with a default.

    It is told to `dataclasses` as one that writes nothing: `fields` and `replace` work as ever.
    """
    declare = dataclass(slots=True, kw_only=True, init=False, repr=False, eq=False, match_args=False)
    made: Any = declare(kind)
    defaults = {field.name: field.default for field in fields(made)}
    if MISSING in defaults.values():
        raise TypeError(f"a field of {made.__name__} has no default")
    made._defaults, made._values = defaults, attrgetter(*defaults)
    made._puts = tuple(getattr(made, name).__set__ for name in defaults)
    return cast(type[F], made)
