"""A mention typed in one line."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.listening.line import TypedMention, parse_mention, said_at
from socialroi_desktop.operations.listening.logging import shipped_words

WARSAW = ZoneInfo("Europe/Warsaw")


def typed(line: str) -> TypedMention:
    found = parse_mention(line, shipped_words(), channels().of_word)
    assert found is not None
    return found


@pytest.mark.row("S1-20")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "facebook Piotr Zając complaint #1088 12:32: Przyszły 39 zamiast 42",
            TypedMention("Przyszły 39 zamiast 42", "Piotr Zając", "facebook", "complaint", None, "1088", (12, 32)),
        ),
        ("instagram Nora B.: Is this shop legit?", TypedMention("Is this shop legit?", "Nora B.", "instagram", "question")),
        ("Nora scam: legit?", TypedMention("legit?", "Nora", None, "scam_question")),
        ("小红书 林晓 投诉：面霜漏了", TypedMention("面霜漏了", "林晓", "xiaohongshu", "complaint")),
        ("tiktok Mai Lê khiếu nại - : Rát da", TypedMention("Rát da", "Mai Lê", "tiktok", "complaint", "negative")),
        ("Love the shoes", TypedMention("Love the shoes")),
        ("see https://x.example/a at 12:30", TypedMention("see https://x.example/a at 12:30")),
        ("Kasia + :", TypedMention("", "Kasia", None, None, "positive")),
    ],
)  # fmt: skip
def test_a_line_tells_where_who_and_what(line: str, expected: TypedMention) -> None:
    assert typed(line) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [(None, "2026-09-19T08:15:00+00:00"), ((9, 0), "2026-09-19T07:00:00+00:00"), ((20, 0), "2026-09-18T18:00:00+00:00")],
)  # fmt: skip
def test_a_time_still_to_come_was_yesterday(at: tuple[int, int] | None, expected: str) -> None:
    now = datetime(2026, 9, 19, 10, 15, 40, tzinfo=WARSAW)
    assert said_at(TypedMention("x", at=at), now).isoformat() == expected


def test_a_time_in_the_gap_of_spring_and_before_the_clocks_went_back_is_never_ahead() -> None:
    for month, day in ((3, 29), (10, 25)):
        now = datetime(2026, month, day, 2, 45, tzinfo=WARSAW, fold=1)
        for hour in range(24):
            assert said_at(TypedMention("x", at=(hour, 30)), now) <= now.astimezone(ZoneInfo("UTC"))


@given(st.text(max_size=80))
def test_any_line_is_taken_whole(line: str) -> None:
    found = parse_mention(line, shipped_words(), channels().of_word)
    assert (found is None) == (not line.strip())
    if found is not None and not found.author:
        assert found.text in line.strip()
