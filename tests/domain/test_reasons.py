"""A reason says something: signs that nobody sees, and bare marks, do not."""

from every import every
from socialroi_desktop.domain.reasons import says_something

SILENT = (
    "", " ", "\u00a0", "\u200b", "\ufeff", "\u2800", "\u3164", "\u115f\u1160", "\uffa0", "\u17b4", "\u2800 \u3164\u200d",
    "-", "…", "\u0301",
)  # fmt: skip


@every("text", [None, *SILENT])
def test_nothing_is_said_by_what_nobody_sees(text: str | None) -> None:
    assert not says_something(text)


@every("text", ["ok", "7", "はい", "예", "да", "\u3164ok", "\u200b1", "ठीक"])
def test_a_letter_or_digit_of_any_script_says_something(text: str) -> None:
    assert says_something(text)
