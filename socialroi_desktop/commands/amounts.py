"""Amounts on the command line that tell their currency themselves, such as `fee="100 USD"`."""

from collections.abc import Mapping

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.values.told_currency import one_currency


def with_told_currency(record: type[Record], told: Mapping[str, str], base: str) -> dict[str, str]:
    """Return fields told as text with the currency that their amounts name, where it is not told by itself.

    `base` is the currency meant by a sign that several have, where it is one of them.
    """
    declared = {spec.name: spec for spec in specs(record)}
    amounts = [text for name, text in told.items() if name in declared and declared[name].kind is Kind.MONEY]
    code = one_currency(amounts, base) if "currency" in declared and "currency" not in told else None
    return {**told, "currency": code} if code is not None else dict(told)
