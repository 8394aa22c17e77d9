"""How the page of a person words what it shows."""

from datetime import date

import pytest

from socialroi_desktop.catalogue import tiers
from socialroi_desktop.domain.own_names import NO_OWN_NAMES
from socialroi_desktop.domain.records import Contact, FollowerCount, Handle, Influencer, Order
from socialroi_desktop.operations.records.editing import add_record, edit_record
from socialroi_desktop.queries.outreach.person import person_facts
from socialroi_desktop.viewmodels.outreach.person_identity import (
    account_lines,
    kind_and_size,
    known_facts,
)
from socialroi_desktop.viewmodels.outreach.person_log import LogModel, log_hint, log_rows
from socialroi_desktop.viewmodels.outreach.person_words import aside_line, owed_line, stage_steps, state_line
from socialroi_desktop.viewmodels.shared.roles import Tone

TODAY = date(2026, 9, 20)


@pytest.fixture
def facts(session):
    """Return a function that adds parts to a person and reads all about them."""
    add_record(session.workspace, record=Influencer(name="Nadia", country="France", audience_fit=4))

    def read(*parts, **changes):
        for part in parts:
            add_record(session.workspace, record=part)
        if changes:
            edit_record(session.workspace, entity="influencer", row_id=1, changes=changes)
        return person_facts(session.workspace, 1)

    return read


def touch(day, direction="in", way="email", **other):
    return Contact(influencer_id=1, happened_at=f"{day}T09:00:00Z", direction=direction, way=way, **other)


@pytest.mark.parametrize(
    ("log", "line", "owed"),
    [
        ([], "not touched yet", ""),
        ([touch("2026-09-14", "out")], "last touch 14 Sep, yours", ""),
        ([touch("2025-09-14", "out")], "last touch 14 Sep 2025, yours", ""),
        ([touch("2026-09-20")], "last touch today, theirs", "1 answer owed"),
        ([touch("2026-09-19"), touch("2026-09-20")], "last touch today, theirs", "2 answers owed"),
        ([touch("2026-09-20", promise_on="2026-09-22")], "last touch today, theirs", ""),
        ([touch("2026-09-10", promise_on="2026-09-19")], "last touch 10 Sep, theirs", "1 promise due"),
        ([touch("2026-09-10", "out", promise_on="2026-09-20")], "last touch 10 Sep, yours", "1 promise due"),
        (
            [touch("2026-09-10", promise_on="2026-09-19"), touch("2026-09-12", "out"), touch("2026-09-13")],
            "last touch 13 Sep, theirs",
            "1 answer owed · 1 promise due",
        ),
    ],
)
def test_the_line_of_state_tells_the_last_touch_and_what_is_owed(facts, log, line, owed):
    read = facts(*log)
    assert (state_line(read, TODAY), owed_line(read, TODAY)) == (line, owed)


@pytest.mark.parametrize(
    ("handle", "rate", "tone"),
    [
        ((62_100, 340), "ER 3.4%, usual", Tone.MUTED),
        ((62_100, 1910), "ER 19%, far above", Tone.WARN),
        ((62_100, 20), "ER 0.2%, far below", Tone.WARN),
        ((62_100, 500), "ER 5.0%, high", Tone.MUTED),
        ((None, 500), "ER 5.0%", Tone.MUTED),
        ((62_100, None), "–", Tone.MUTED),
    ],
)
def test_an_engagement_rate_is_told_with_how_usual_it_is(facts, handle, rate, tone):
    followers, engagement = handle
    account = Handle(influencer_id=1, handle="nadia", followers=followers, engagement_rate=engagement)
    (line,) = account_lines(facts(account), TODAY, tiers())
    assert (line.rate, line.tone) == (rate, tone)
    assert ("Worth a look" in line.tip) is (tone is Tone.WARN)


def test_an_account_of_which_only_the_network_is_known_is_told(facts):
    read = facts(channel="youtube", followers=1_200_000, average_likes=900)
    (line,) = account_lines(read, TODAY, tiers())
    assert (line.channel, line.handle, line.followers) == ("youtube", "YouTube", "1,200,000")
    assert ("Views · likes a post", "– · 900") in [(one.label, one.value) for one in known_facts(read, TODAY)]


@pytest.mark.parametrize(
    ("followers", "size"),
    [(None, ""), (900, "Nano, under 10k"), (62_100, "Mid, 50k – 100k"), (3 * 10**6, "Mega, 1M and more")],
)
def test_kind_and_size_are_told(followers, size):
    assert kind_and_size(Influencer(name="x", kind="koc", followers=followers), tiers()) == ("KOC", size)


@pytest.mark.row("S1-11")
def test_a_jump_of_followers_stands_with_its_account(facts):
    account = {"influencer_id": 1, "channel": "instagram", "handle": "nadia"}
    earlier = FollowerCount(**account, counted_on="2026-08-01", followers=10_000, engagement_rate=400)
    told = facts(
        Handle(**account, followers=20_000, engagement_rate=210, followers_on="2026-08-21"),
        Handle(influencer_id=1, channel="tiktok", handle="nadia", followers=90),
        earlier,
    )
    first, second = account_lines(told, TODAY, tiers())
    assert first.jump == "Followers +100% in 20 days; engagement did not follow"
    assert "from 10000 to 20000" in first.jump_tip.replace(",", "")
    assert (second.jump, second.jump_tip) == ("", "")


def test_what_is_not_known_takes_no_row(facts):
    assert [(fact.label, fact.value) for fact in known_facts(facts(), TODAY)] == [
        ("Country · language", "France"),
        ("Audience fit", "4 of 5"),
    ]


@pytest.mark.row("S1-12")
def test_what_they_buy_themselves_is_told_by_their_customer_key(facts):
    def order(number, customer="c7"):
        at = f"2026-08-0{number}T10:00:00Z"
        return Order(source="shop", number=f"#{number}", ordered_at=at, currency="USD", customer=customer)

    def bought(read):
        return [fact.value for fact in known_facts(read, TODAY) if fact.label == "Bought here"]

    assert bought(facts(order(1), order(2, "c8"))) == []
    assert bought(facts(customer_key="c7")) == ["1 order, 1 Aug"]
    assert bought(facts(order(3))) == ["2 orders, the last 3 Aug"]


def test_stages_are_passed_present_and_to_come_and_a_skipped_one_has_no_day(facts):
    facts(stage="letter")
    steps = stage_steps(facts(stage="track"), TODAY, NO_OWN_NAMES)
    assert [step.standing for step in steps] == ["done", "open", "open", "done", "open", "here", "open"]
    assert [step.note for step in steps][1] == "–"
    aside = facts(stage="paused", stage_reason="On leave")
    assert [step.standing for step in stage_steps(aside, TODAY, NO_OWN_NAMES)][5] == "done"
    assert aside_line(aside, NO_OWN_NAMES) == "Paused: On leave"


def test_the_rows_of_the_log_tell_what_waits(facts, qtmodeltester):
    read = facts(
        touch("2026-09-01", "out", "letter", what="Hello\n\nBody", minutes=10),
        touch("2026-09-02", what="Asks", minutes=75),
        touch("2026-09-03", settled_on="2026-09-04"),
        touch("2026-09-05", settled_on="2026-09-06", settled_reason="Rude", promise_on="2026-09-30"),
        touch("2026-09-07", "in", "comment", promise_on="2026-09-19"),
    )
    rows = log_rows(read, TODAY)
    assert [(row.who, row.what, row.right, row.tone) for row in rows] == [
        ("they", "Comment", "promised: 1 day late", Tone.BAD),
        ("they", "E-mail", "dropped", Tone.MUTED),
        ("they", "E-mail", "settled", Tone.MUTED),
        ("they", "Asks", "owed", Tone.BAD),
        ("you", "Hello", "10 min", Tone.MUTED),
    ]
    assert log_hint(read) == "5 touches · 1:25 h"
    model = LogModel()
    model.show_rows(rows)
    qtmodeltester.check(model)
    assert model.index(4, 0).data() == "1 Sep · you · Letter · Hello · 10 min"
