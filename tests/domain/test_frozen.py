"""Frozen classes behave as frozen dataclasses do, though nothing is written for each of them."""

import dataclasses
from typing import Any, ClassVar

import pytest

from socialroi_desktop.domain.frozen import Frozen, frozen


@frozen
class Point(Frozen):
    """A point in a plane."""

    planes: ClassVar[int] = 1
    x: int = 0
    y: int = 0


@frozen
class Spot(Point):
    """A point with a name."""

    name: str = "spot"


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """The same as `Point`, as a plain frozen dataclass."""

    x: int = 0
    y: int = 0


def test_fields_that_are_not_told_have_their_default() -> None:
    spot = Spot(y=2)
    assert (spot.x, spot.y, spot.name) == (0, 2, "spot")
    assert [field.name for field in dataclasses.fields(Spot)] == ["x", "y", "name"]


def test_a_field_that_is_not_declared_is_refused() -> None:
    wrong: dict[str, Any] = {"x": 1, "z": 2}
    with pytest.raises(TypeError, match="Point has no field 'z'"):
        Point(**wrong)


def test_equal_are_those_of_one_class_with_equal_values() -> None:
    assert Point(x=1) == Point(x=1)
    assert Point(x=1) != Point(x=2)
    assert Point(x=1) != Spot(x=1)
    assert len({Point(x=1), Point(x=1), Spot(x=1), Point(y=1)}) == 3


def test_it_is_told_as_a_dataclass_is() -> None:
    assert repr(Point(y=3)) == repr(Plain(y=3)).replace("Plain", "Point")


@pytest.mark.parametrize("kind", [Point, Plain])
def test_nothing_of_it_changes(kind: type[Any]) -> None:
    point = kind(x=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        point.x = 2
    with pytest.raises(dataclasses.FrozenInstanceError):
        del point.x
    # What a class with slots says to a name it does not have is left to Python.
    with pytest.raises((AttributeError, TypeError)):
        point.z = 2
    assert not hasattr(point, "__dict__")
    assert dataclasses.replace(point, y=2) == kind(x=1, y=2)
    assert point == kind(x=1)


def test_a_field_without_a_default_is_no_declaration() -> None:
    class Half(Frozen):
        x: int

    with pytest.raises(TypeError, match="Half"):
        frozen(Half)
