"""A touch typed in one line: who, how, what and minutes, whatever else is typed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.outreach.touches import (
    WAY_WORDS,
    TypedTouch,
    is_follow_up,
    parse_touch,
    stays_planned,
    usual_way,
    way_in,
)

# Words that state nothing, so that what follows them is only what was said.
PLAIN = st.text(st.characters(categories=("L", "N"), include_characters=" "), min_size=1).filter(
    lambda text: (
        text.strip()
        and text.split()[0].casefold() not in {*WAY_WORDS, "they", "them", "she", "he", "you", "we", "i"}
    )
)


@every(
    ("text", "touch"),
    [
        (
            "they mail asks who pays customs, 5 min",
            TypedTouch("in", "email", "asks who pays customs", 5),
        ),
        ("you comment on a reel", TypedTouch("out", "comment", "on a reel")),
        ("They: message: “Oui, ça m’intéresse !”", TypedTouch("in", "message", "“Oui, ça m’intéresse !”")),
        ("call about the price", TypedTouch("out", "call", "about the price")),
        ("Sent the serum", TypedTouch("out", None, "Sent the serum")),
        ("they", TypedTouch("in", None, "")),
        ("她 回复了", TypedTouch("out", None, "她 回复了")),
        ("call about price 5 min", TypedTouch("out", "call", "about price", 5)),
        ("they call 1 h", TypedTouch("in", "call", "", 60)),
        ("call about price 1:30", TypedTouch("out", "call", "about price", 90)),
        ("mail 1 h 20 min", TypedTouch("out", "email", "", 80)),
        ("gửi thư 30 phút", TypedTouch("out", None, "gửi thư", 30)),
        ("谈价格5 分钟", TypedTouch("out", None, "谈价格", 5)),
        ("rozmowa 1,5 godz.", TypedTouch("out", None, "rozmowa", 90)),
        ("call at 9:30", TypedTouch("out", "call", "at 9:30")),
        ("call back in 5 min", TypedTouch("out", "call", "back in 5 min")),
        ("asked for 3 reels", TypedTouch("out", None, "asked for 3 reels")),
        ("follow up by mail", TypedTouch("out", None, "follow up by mail")),
        ("video of 3 min", TypedTouch("out", None, "video of 3 min")),
        ("mailing list mentioned", TypedTouch("out", None, "mailing list mentioned")),
    ],
)
def test_a_line_states_who_how_and_what(text, touch):
    assert parse_touch(text) == touch


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_a_blank_line_states_nothing(text):
    assert parse_touch(text) is None


@given(
    st.sampled_from([("they", "in"), ("you", "out"), ("", "out")]), st.sampled_from(sorted(WAY_WORDS)), PLAIN
)
def test_what_is_put_together_is_read_apart(who, word, what):
    assert parse_touch(f"{who[0]} {word} {what}") == TypedTouch(who[1], WAY_WORDS[word], what.strip())


@given(st.text())
def test_whatever_is_typed_is_kept_to_the_end_or_blank(text):
    touch = parse_touch(text)
    if touch is None:
        assert not text.strip()
    elif touch.minutes is None:
        assert text.rstrip().endswith(touch.what)


def test_a_next_action_names_its_way_anywhere():
    assert way_in("Send the second letter") == "letter"
    assert way_in("Counter-offer") is None
    assert way_in("Follow up") is None
    assert way_in("Follow up by mail") == "email"
    assert way_in("Follow her on TikTok") == "follow"


@pytest.mark.parametrize(
    ("text", "again"), [("Follow up", True), ("", True), ("Look at his audience", False)]
)
def test_asking_again_is_told_by_its_words(text, again):
    assert is_follow_up(text) is again


def test_the_usual_way_is_the_most_frequent_of_its_direction():
    log = [("in", "email"), ("out", "message"), ("out", "comment"), ("out", "comment"), ("in", "email")]
    assert usual_way(log, "out") == "comment"
    assert usual_way(log, "in") == "email"
    assert usual_way([], "out") == "message"


@every(
    ("planned", "day", "stays"),
    [
        (None, None, False),
        ("Follow up", date(2026, 12, 6), False),
        ("Follow up", None, False),
        (None, date(2026, 12, 3), False),
        ("Story is due", date(2026, 12, 3), True),
        ("Story is due", date(2026, 11, 1), True),
        ("Call", None, True),
        ("First letter", date(2026, 11, 29), False),
        ("E-mail the contract", date(2026, 12, 3), True),
        ("E-mail the contract", None, True),
    ],
)
def test_a_letter_does_what_was_to_be_asked_or_sent_by_now_and_nothing_else(planned, day, stays):
    assert stays_planned(planned, day, date(2026, 11, 29)) is stays
