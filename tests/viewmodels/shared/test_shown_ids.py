"""Ids are shown as they stood in their file."""

import pytest

from socialroi_desktop.domain.key_texts import shown_id
from socialroi_desktop.domain.records import Order
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown

NAMING = Naming("USD", "Europe/Warsaw")


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ("2.02207E+18~214e7759.5", "2.02207E+18"), ("#1001", "#1001"), ("a~b", "a~b"), ("x~12345678", "x~12345678"),
        ("1e+05~abcdef01.120000", "1e+05"),
    ],
)  # fmt: skip
def test_what_tells_rounded_ids_apart_is_not_shown(kept: str, told: str) -> None:
    assert shown_id(kept) == told
    number = next(spec for spec in _specs() if spec.name == "number")
    assert shown(Order(number=kept), number, NAMING) == told


def _specs():
    from socialroi_desktop.domain.fields import specs

    return specs(Order)
