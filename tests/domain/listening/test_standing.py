"""State and time stamps of a mention say the same, whichever was told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.domain.listening.standing import FIELDS, asks, is_praise, settled
from socialroi_desktop.domain.records.listening import MENTION_KIND, MENTION_STATE, SENTIMENT

SAID, NOW = "2026-09-18T18:00:00Z", "2026-09-19T06:00:00Z"


def mention(**told: str | None) -> dict[str, str | None]:
    return dict.fromkeys(FIELDS) | {"mentioned_at": SAID, "kind": "complaint"} | told


def after(changed: str, moment: str = NOW, *, old: bool = False, **told: str | None) -> dict[str, str | None]:
    """Return a mention once what follows from some changed fields is written."""
    now = mention(**told)
    return now | settled(now, changed.split(), moment, old=old)


@pytest.mark.row("S4-6")
@pytest.mark.parametrize(
    ("kind", "sentiment", "waits", "thanks"),
    [
        ("question", None, True, False), ("complaint", "negative", True, False), (None, "negative", True, False),
        ("delivery", None, True, False), ("scam_question", None, True, False), ("incident", None, True, False),
        ("praise", None, False, True), (None, "positive", False, True), ("spam", "negative", False, False),
        ("other", "positive", False, False), (None, "neutral", False, False), (None, None, False, False),
    ],
)  # fmt: skip
def test_who_waits_and_whom_to_thank(
    kind: str | None, sentiment: str | None, waits: bool, thanks: bool
) -> None:
    assert (asks(kind, sentiment), is_praise(kind, sentiment)) == (waits, thanks)


def test_whoever_asks_is_open_and_whoever_praises_is_not() -> None:
    assert after("kind")["state"] == "open"
    assert after("kind", kind="praise")["state"] is None
    assert after("kind", kind="praise", state="open")["state"] is None
    assert after("kind", old=True)["state"] is None


def test_each_step_is_stamped_with_its_moment() -> None:
    answered = after("state", state="answered")
    assert (answered["acknowledged_at"], answered["solved_at"]) == (NOW, None)
    solved = after("state", state="solved")
    assert (solved["acknowledged_at"], solved["solved_at"]) == (NOW, NOW)
    again = after("state", state="open", acknowledged_at=NOW, solved_at=NOW)
    assert (again["acknowledged_at"], again["solved_at"]) == (None, None)


def test_a_typed_time_tells_the_state() -> None:
    assert after("acknowledged_at", state="open", acknowledged_at=NOW)["state"] == "answered"
    assert after("solved_at", state="open", solved_at=NOW)["acknowledged_at"] == NOW
    assert after("acknowledged_at", state="answered")["state"] == "open"
    assert after("solved_at", state="solved", acknowledged_at=NOW)["state"] == "answered"


def test_a_clock_set_back_stamps_nothing_before_the_message() -> None:
    assert after("state", "2026-09-18T10:00:00Z", state="answered")["acknowledged_at"] == SAID


def test_nobody_is_hidden_by_clearing_the_state() -> None:
    assert after("state", state=None)["state"] == "open"
    assert after("state", state=None, acknowledged_at=NOW)["state"] == "answered"


def test_the_reason_goes_once_it_is_taken_up_again() -> None:
    assert after("state", state="open", drop_reason="a troll")["drop_reason"] is None


ids = [None, *(choice.id for choice in MENTION_STATE)]
times = st.sampled_from([None, SAID, NOW, "2026-09-20T06:00:00Z"])


told = st.fixed_dictionaries(
    {
        "state": st.sampled_from(ids),
        "kind": st.sampled_from([None, *(choice.id for choice in MENTION_KIND)]),
        "sentiment": st.sampled_from([None, *(choice.id for choice in SENTIMENT)]),
        "acknowledged_at": times,
        "solved_at": times,
    }
)


@given(told, st.sets(st.sampled_from(FIELDS)))
def test_what_follows_is_settled_in_one_step(told: dict[str, str | None], changed: set[str]) -> None:
    now = mention(**told)
    first = now | settled(now, changed, NOW)
    assert settled(first, set(settled(now, changed, NOW)), NOW) == {}
    if asks(told["kind"], told["sentiment"]):
        assert first["state"] is not None
