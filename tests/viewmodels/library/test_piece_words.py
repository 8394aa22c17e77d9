"""What tiles and panel say of pieces: the state that matters most, each use, each place."""

from datetime import date, timedelta

import pytest

from asking import add
from library import consent, fill, use
from socialroi_desktop.domain.records import Post, UgcItem, Usage, UsageRight
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.library.standing import standing_of
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.library import piece_words, tile_words
from socialroi_desktop.viewmodels.library.standings import Standings
from socialroi_desktop.viewmodels.library.taking_down import TakeDownTable
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Tone


@pytest.fixture
def standings(session):
    fill(session.workspace)
    return Standings(session)


def card(standings, session, row_id):
    return standings.tiles().card.card(reading.get(session.workspace, UgcItem, row_id))


def test_a_tile_has_one_tag_with_what_matters_most(standings, session):
    told = [card(standings, session, n) for n in range(1, 6)]
    assert [each.tag for each in told] == [
        ("Repost + Ads", Tone.GOOD),
        ("asked 3 days ago", Tone.WARN),
        ("Ads: 9 days left", Tone.WARN),
        ("declined", Tone.BAD),
        ("not asked", Tone.NEUTRAL),
    ]
    assert [each.number for each in told] == ["0:34", "Photo", "0:58", "Photo", "Review"]
    assert [each.footer for each in told] == ["used 1×", "", "", "", ""]
    assert told[0].subtitle == "★★★★★"


def test_a_tile_tells_what_may_be_done_before_what_no_longer_may(standings, session):
    ended = {"ugc_item_id": 1, "state": "withdrawn", "answered_on": "2026-09-19"}
    add(session.workspace, UsageRight(**ended, use="website"))
    told = card(standings, session, 1)
    assert (told.tag, told.beside) == (("Repost + Ads", Tone.GOOD), ("✕ Website", "★5", "used 1×"))
    assert told.words.endswith("Website: withdrawn")
    add(
        session.workspace,
        UsageRight(**ended, use="shop"),
        UsageRight(**ended, use="print"),
        UsageRight(ugc_item_id=1, use="email", state="granted"),
    )
    told = card(Standings(session), session, 1)
    assert (told.tag, told.beside[0]) == (("Repost + 2", Tone.GOOD), "✕ Website + 2")


def test_a_tile_names_the_use_where_others_stand_otherwise(standings, session):
    add(
        session.workspace,
        UsageRight(ugc_item_id=5, use="website", state="withdrawn", answered_on="2026-09-19"),
        UsageRight(ugc_item_id=5, use="print", state="asked", asked_on="2026-09-19"),
        UsageRight(ugc_item_id=3, use="repost", state="granted", ends_on="2026-09-29"),
        UsageRight(ugc_item_id=3, use="print", state="granted", ends_on="2026-10-10"),
    )
    assert card(standings, session, 5).tag == ("Website: withdrawn", Tone.BAD)
    assert card(standings, session, 3).tag == ("Repost + 1: 9 days left", Tone.WARN)


def test_a_tile_and_a_place_say_of_what_ends_that_it_was_withdrawn(standings, session):
    ends = next(iter(reading.referring(session.workspace, UsageRight, "ugc_item_id", 3))).ends_on
    back = date.fromisoformat(ends) + timedelta(1)
    add(
        session.workspace,
        UsageRight(
            ugc_item_id=3, use="ads", state="declined", starts_on=back.isoformat(), answered_on="2026-09-19"
        ),
        Usage(ugc_item_id=3, where="ad", what="Spring", note="until then"),
    )
    told = card(standings, session, 3)
    # Short enough for the narrowest tile; that it was withdrawn is said where there is room.
    assert (told.tag, told.hint) == (("Ads until 29 Sep", Tone.WARN), "Ads: withdrawn from 30 Sep on")
    item = reading.get(session.workspace, UgcItem, 3)
    found = standing_of(session.workspace, item, session.today)
    assert [piece_words.used_words(one, session.today).tag for one in found.places] == [
        (f"withdrawn from {formatting.short_day(back)} on", Tone.WARN)
    ]


def test_beside_the_tag_stand_stars_shortlist_use_and_creator(standings, session):
    told = [card(standings, session, n).beside for n in (1, 2, 3)]
    assert told == [("★5", "used 1×"), ("@hq",), ()]
    edit_record(session.workspace, entity="ugc_item", row_id=2, changes={"rating": 0, "shortlisted": 1})
    told = card(standings, session, 2)
    assert (told.beside, told.subtitle, told.hint) == (("★0 ◆", "@hq"), "rated 0 · shortlisted", "@hq")
    session.perform(
        "x", lambda w, _p: edit_record(w, entity="influencer", row_id=1, changes={"handle": "hanna"})
    )
    assert card(standings, session, 2).beside == ("★0 ◆", "@hanna")


def test_use_without_right_and_past_it_come_first(standings, session):
    use(session.workspace, 3, where="ad", from_on="2026-09-01", to_on="2026-12-31")
    use(session.workspace, 5, where="product_page", from_on="2026-09-01")
    assert card(standings, session, 3).tag == ("runs past 29 Sep", Tone.BAD)
    assert card(standings, session, 5).tag == ("used without right", Tone.BAD)


def test_a_post_to_come_without_a_right_is_not_ready_or_ready_all_the_same(standings, session):
    (post,) = add(
        session.workspace,
        Post(channel="x", state="draft", title="Soon", scheduled_at="2026-10-02T09:00"),
    )
    add(session.workspace, Usage(ugc_item_id=5, where="post", post_id=post))
    assert card(standings, session, 5).tag == ("post not ready", Tone.BAD)
    assert card(standings, session, 5).footer == "planned 1×"
    session.perform(
        "x",
        lambda w, _p: edit_record(w, entity="post", row_id=post, changes={"override_reason": "she agreed"}),
    )
    assert card(standings, session, 5).tag == ("post ready all the same", Tone.WARN)
    (place,) = standings.of(reading.get(session.workspace, UgcItem, 5)).places
    told = piece_words.used_words(place, session.today)
    assert (told.tag, told.answer) == (
        ("ready all the same", Tone.WARN),
        "Ready all the same: “she agreed”. Nobody was asked for this use yet.",
    )


def test_planned_uses_are_told_apart_from_uses(standings, session):
    for state in ("draft", "dropped"):
        (post,) = add(session.workspace, Post(channel="x", state=state, title="Soon"))
        add(session.workspace, Usage(ugc_item_id=1, where="post", post_id=post))
    assert card(standings, session, 1).footer == "used 1× · planned 1×"


def test_what_is_told_is_read_anew_after_a_change(standings, session, qtbot):
    assert card(standings, session, 4).tag == ("declined", Tone.BAD)
    with qtbot.waitSignal(standings.stale):
        session.perform(
            "x",
            lambda w, _p: edit_record(w, entity="usage_right", row_id=5, changes={"state": "self_granted"}),
        )
    assert card(standings, session, 4).tag == ("Repost", Tone.GOOD)


@pytest.mark.row("S1-5")
def test_each_use_says_how_its_right_stands(standings, session):
    consent(session.workspace)
    item = reading.get(session.workspace, UgcItem, 2)
    lines = piece_words.use_words(standings.of(item), session.today)
    assert [(line.label, line.tag[0], line.more) for line in lines][:3] == [
        ("Repost", "granted", "no end"),
        ("Ads", "asked", "3 days ago"),
        ("Website", "not asked", ""),
    ]
    assert lines[1].answer == "Asked on 17 Sep 2026, without an answer so far."


@pytest.mark.parametrize(
    ("ends_on", "told"),
    [
        ("2026-12-31", "until 31 Dec"),
        ("2027-03-31", "until 31 Mar 2027"),
        ("2027-09-20", "until 20 Sep 2027"),
    ],
)
def test_a_day_has_its_year_where_it_is_not_this_one(standings, session, ends_on, told):
    add(session.workspace, UsageRight(ugc_item_id=5, use="ads", state="granted", ends_on=ends_on))
    item = reading.get(session.workspace, UgcItem, 5)
    lines = {line.use: line.more for line in piece_words.use_words(standings.of(item), session.today)}
    assert lines["ads"] == told


@pytest.mark.row("S1-5")
def test_a_right_that_ended_and_is_asked_for_again_says_both(standings, session):
    told = {"ugc_item_id": 5, "use": "ads"}
    add(
        session.workspace,
        UsageRight(**told, state="granted", ends_on="2026-08-31"),
        UsageRight(**told, state="asked", asked_on="2026-09-17"),
    )
    item = reading.get(session.workspace, UgcItem, 5)
    line = next(one for one in piece_words.use_words(standings.of(item), session.today) if one.use == "ads")
    assert (line.tag[0], line.more) == ("expired", "31 Aug · asked")


def test_a_place_past_its_right_says_when(standings, session):
    use(session.workspace, 3, where="ad", what="Glow 30", from_on="2026-09-01", to_on="2026-12-31")
    use(session.workspace, 3, where="email", what="September", from_on="2026-09-05", to_on="2026-09-05")
    use(session.workspace, 3, where="home_gallery", from_on="2026-09-05")
    use(session.workspace, 3, where="ad", taken_down_on="2026-09-19")
    use(session.workspace, 3, where="ad", from_on="2026-09-02")
    told = [
        piece_words.used_words(each, session.today)
        for each in standings.of(reading.get(session.workspace, UgcItem, 3)).places
    ]
    # What must end stands first.
    assert [(each.label, each.tag) for each in told] == [
        ("Ad · Glow 30 · 1 Sep – 31 Dec", ("runs past 29 Sep", Tone.BAD)),
        ("Gallery on the home page · since 5 Sep", ("no right", Tone.BAD)),
        ("E-mail · September · 5 Sep", None),
        ("Ad · taken down 19 Sep", None),
        ("Ad · since 2 Sep", ("right ends 29 Sep", Tone.WARN)),
    ]


def test_tiles_painted_together_are_read_together(standings, session):
    items = reading.listing(session.workspace, UgcItem)
    told = []
    session.workspace.connection().set_trace_callback(told.append)
    standings.tiles().prepare(items)
    read = len(told)
    words = [standings.tiles().card.card(item) for item in items]
    session.workspace.connection().set_trace_callback(None)
    assert read == len(told) == 6
    assert words == [card(Standings(session), session, item.id) for item in items]


def test_what_comes_out_all_the_same_is_listed_but_not_counted_as_to_take_down(session):
    fill(session.workspace)
    for reason in (None, "said yes on the phone"):
        (post,) = add(session.workspace, Post(channel="x", state="draft", title="Soon", text="Soon"))
        add(session.workspace, Usage(ugc_item_id=5, where="post", post_id=post))
        edit_record(session.workspace, entity="post", row_id=post, changes={"override_reason": reason})
    table = TakeDownTable(session)
    table.read_anew()
    assert (table.counted, table.rowCount()) == (1, 2)


def _uses_of(session, row_id):
    found = Standings(session).of(reading.get(session.workspace, UgcItem, row_id))
    return piece_words.use_words(found, session.today)


def test_a_use_says_where_alone_it_may_be_made_and_that_its_renewal_was_asked(standings, session):
    add(
        session.workspace,
        UgcItem(title="Limited"),
        UsageRight(ugc_item_id=6, use="ads", state="granted", ends_on="2026-12-31", territory="PL"),
    )
    assert card(standings, session, 6).tag == ("Ads · PL only", Tone.GOOD)
    add(session.workspace, UsageRight(ugc_item_id=6, use="ads", state="asked", asked_on="2026-09-18"))
    (words,) = [each for each in _uses_of(session, 6) if each.use == "ads"]
    assert (words.tag, words.more) == (
        ("granted", Tone.GOOD),
        "until 31 Dec · PL only · renewal asked 18 Sep",
    )
    add(session.workspace, UsageRight(ugc_item_id=6, use="shop", state="granted"))
    assert card(Standings(session), session, 6).tag[0] == "Ads + Shop · limits"


def test_a_place_of_another_year_tells_it(standings, session):
    use(session.workspace, 3, where="ad", from_on="2025-12-01", to_on="2027-03-31")
    (place,) = standings.of(reading.get(session.workspace, UgcItem, 3)).places
    assert piece_words.used_words(place, session.today).label == "Ad · 1 Dec 2025 – 31 Mar 2027"


def test_the_end_of_a_right_in_another_year_tells_it(standings, session):
    told = {"ugc_item_id": 5, "state": "granted"}
    add(
        session.workspace,
        UsageRight(**told, use="ads", ends_on="2027-03-31"),
        UsageRight(**told, use="website", ends_on="2027-03-31"),
        UsageRight(**told, use="repost", ends_on="2026-12-31"),
    )
    use(session.workspace, 5, where="ad", from_on="2026-09-01")
    use(session.workspace, 5, where="home_gallery", from_on="2026-09-01", to_on="2027-06-30")
    use(session.workspace, 5, where="post", from_on="2026-09-01")
    item = reading.get(session.workspace, UgcItem, 5)
    places = standing_of(session.workspace, item, session.today).places
    tags = {each.place.usage.where: piece_words.used_words(each, session.today).tag[0] for each in places}
    assert tags == {
        "ad": "right ends 31 Mar 2027", "home_gallery": "runs past 31 Mar 2027", "post": "right ends 31 Dec",
    }  # fmt: skip
    assert card(standings, session, 5).tag[0] == "runs past 31 Mar 2027"
    # So does the word on a tile of what was withdrawn ahead.
    late = date(2026, 12, 20)
    back = {"state": "declined", "starts_on": "2027-01-10", "answered_on": "2026-12-20"}
    add(
        session.workspace,
        UgcItem(title="Ramp"),
        UsageRight(ugc_item_id=6, use="ads", state="granted", ends_on="2027-01-09"),
        UsageRight(ugc_item_id=6, use="ads", **back),
    )
    found = standing_of(session.workspace, reading.get(session.workspace, UgcItem, 6), late)
    assert tile_words.tile_tag(found, late)[0] == "Ads until 9 Jan 2027"
    assert tile_words.ahead_words(found, late) == "Ads: withdrawn from 10 Jan 2027 on"
