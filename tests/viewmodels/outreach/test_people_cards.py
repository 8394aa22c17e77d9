"""What a card says of a person, and whom a typed line means."""

from datetime import date

import pytest

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Influencer, StageChange
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.viewmodels.outreach.cards import people_board
from socialroi_desktop.viewmodels.outreach.people import PeopleModel, person_of
from socialroi_desktop.viewmodels.records.cards import CardLine
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.roles import Tone

TODAY = date(2026, 9, 20)


def card(**fields):
    return people_board(lambda: TODAY).card.card(Influencer(**fields))


def test_a_card_says_who_it_is_and_what_comes_next(qapp):
    told = card(
        name="Zofia Łuka", handle="zofia.rolls", channel="instagram", followers=12_400, audience_fit=4,
        category="skate", country="PL", next_action="comment on 2 posts", next_action_on="2026-09-20",
    )  # fmt: skip
    assert (told.title, told.number, told.subtitle, told.mark) == (
        "Zofia Łuka",
        "12.4k",
        "@zofia.rolls",
        "IG",
    )
    assert told.lines == (CardLine("Fit 4/5 · skate · PL"),)
    assert (told.tag, told.footer) == (("today", Tone.ACCENT), "comment on 2 posts")


def test_a_card_tells_who_is_followed(qapp):
    board = people_board(lambda: TODAY, followed=lambda: {1: ("instagram", "tiktok"), 3: ("",)})
    told = board.card.card(Influencer(id=1, name="A", channel="instagram"))
    assert told.mark == "IG ✓"
    assert told.words.endswith("You follow them on Instagram, TikTok")
    assert board.card.card(Influencer(id=2, name="B", channel="instagram")).words == "B\nIG"
    assert board.card.card(Influencer(id=3, name="C")).hint == "You follow them"


def test_a_card_tells_for_how_long_somebody_stands_in_their_stage(qapp):
    told = card(name="A", stage_since="2026-09-08")
    assert (told.aside, told.hint) == ("12 d", "12 days in this stage")
    assert card(name="A", stage_since="2026-09-19").hint == "1 day in this stage"
    assert card(name="A", stage_since="2026-09-20").aside == "0 d"
    assert (card(name="A").aside, card(name="A").hint) == ("", "")


def test_what_is_not_known_is_left_out(qapp):
    told = card(name="陈雨")
    assert (told.words, told.tag) == ("陈雨", None)


def test_who_waits_or_is_aside_says_so(qapp):
    told = card(name="A", owes_since="2026-09-12", stage="paused", stage_reason="on holiday")
    assert told.lines == (CardLine("on holiday", Tone.MUTED), CardLine("owed since 12 Sep", Tone.BAD))


@pytest.mark.parametrize(("since", "words"), [("2026-09-20", ["owed today"]), ("2026-09-21", [])])
def test_what_is_promised_for_a_later_day_is_not_owed_before(qapp, since, words):
    assert [line.text for line in card(name="A", owes_since=since).lines] == words


def test_the_stages_aside_stand_behind_the_others(qapp):
    assert people_board(lambda: TODAY).aside == {"declined", "paused"}


@pytest.mark.parametrize(
    ("text", "name", "handle", "channel"),
    [
        ("Anna Wit", "Anna Wit", None, None),
        (" @anna.wit ", "anna.wit", "anna.wit", None),
        ("https://www.tiktok.com/@treyes", "treyes", "treyes", "tiktok"),
        ("小林滑板", "小林滑板", None, None),
    ],
)
def test_a_typed_line_is_a_name_a_handle_or_an_address(text, name, handle, channel):
    person = person_of(text)
    assert (person.name, person.handle, person.channel) == (name, handle, channel)


def test_the_address_of_a_post_is_no_person():
    with pytest.raises(UserError, match="the address of a post"):
        person_of("https://www.instagram.com/p/ABC/")


def test_the_heads_of_the_board_follow_the_period_of_the_window(session):
    session.perform("x", lambda w, _p: add_record(w, record=Influencer(name="A")))
    for stage, day in (("screen", "2026-07-01"), ("letter", "2026-07-05")):
        change = StageChange(influencer_id=1, stage=stage, changed_at=f"{day}T09:00:00Z")
        session.perform("x", lambda w, _p, record=change: add_record(w, record=record))
    filters = FilterState()
    model = PeopleModel(session, filters)
    model.refresh()
    assert "screen" in model.heads
    filters.set_period(Period(date(2026, 7, 2), date(2026, 7, 31)))
    assert "screen" not in model.heads
    filters.set_period(Period(date(2026, 7, 1), date(2026, 7, 31)))
    assert (model.heads["screen"].text[:4], "31 Jul 2026: 1 of 1" in model.heads["screen"].tip) == (
        "100%",
        True,
    )


def test_nothing_typed_is_nobody():
    assert person_of("  ") is None


def test_the_line_of_state_counts_people_and_what_is_owed(session):
    model = PeopleModel(session, FilterState())
    model.refresh()
    assert model.state == ""
    for name, due in (("A", "2026-09-18"), ("B", "2026-09-20"), ("C", "2026-09-21"), ("D", None)):
        record = Influencer(name=name, next_action_on=due)
        session.perform("x", lambda w, _p, record=record: add_record(w, record=record))
    assert (model.state, model.due) == ("4 people", "2 due today")
    changes = {"stage": "declined", "stage_reason": "no answer"}
    session.perform("x", lambda w, _p: edit_record(w, entity="influencer", row_id=1, changes=changes))
    assert (model.state, model.due) == ("4 people", "1 due today")
