"""The line by which pieces are looked for: what it asks, what is wrong with it and where."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import Today
from socialroi_desktop.domain.asking.tokens import tokens, value_text, written
from socialroi_desktop.domain.asking.wrong import AskedWrong
from socialroi_desktop.domain.library.asked_editing import values_of, with_values
from socialroi_desktop.domain.library.asked_pieces import FIELDS, PIECES
from socialroi_desktop.domain.query import AllOf, Clause, Derived, HasPart, Phrase, Term, Through
from socialroi_desktop.errors import UserError

TODAY = Today(date(2026, 9, 20), "Europe/Warsaw")


def clauses(line: str) -> tuple[Clause, ...]:
    return read_line(line, TODAY, PIECES).clauses


def told(*terms: Term) -> tuple[Clause, ...]:
    return (Clause((AllOf(terms),)),)


OUT = Through("post_id", Term("state", "=", "published"))


def used(*where: Term) -> tuple[HasPart, ...]:
    return tuple(HasPart("usage", "ugc_item_id", (*where, how)) for how in (Term("post_id", "=", None), OUT))


USED = used()


@pytest.mark.row("S2-38")
@every(
    ("line", "asked"),
    [
        ("line:skate", (Clause((Through("product_id", Term("line", "~", "skate")),)),)),
        ("line:Łódź,none", (
            Clause((
                Through("product_id", Term("line", "~", "lodz")),
                Term("product_id", "=", None), Through("product_id", Term("line", "=", None)),
            )),
        )),
        ('product:"Serum 30 ml"', (Clause((Term("product_id", "~", "serum 30 ml"),)),)),
        ("kind:video,unboxing", (Clause((Term("kind", "=", "video"), Term("kind", "=", "unboxing"))),)),
        ('kind:"Buyer show"', (Clause((Term("kind", "=", "buyer_show"),)),)),
        ("rights:ads,repost", (Clause((Derived("rights", "ads"), Derived("rights", "repost"))),)),
        ("rights:not-asked", (Clause((Derived("rights", "none"),)),)),
        ('rights:"Not asked"', (Clause((Derived("rights", "none"),)),)),
        ("rights:nobody-asked", (Clause((Derived("rights", "none"),)),)),
        ("rights:none,our-own", (Clause((Derived("rights", "none"), Derived("rights", "self_granted"))),)),
        ("rights:self_granted,begins-later", (
            Clause((Derived("rights", "self_granted"), Derived("rights", "later"))),
        )),
        ('rights:"used without right"', (Clause((Derived("rights", "uncovered"),)),)),
        ('rights:"No right",used-without-right', (
            Clause((Derived("rights", "uncovered"), Derived("rights", "uncovered"))),
        )),
        ('rights:"right withdrawn"', (Clause((Derived("rights", "withdrawn"),)),)),
        ("used:home-gallery", (Clause(used(Term("where", "=", "home_gallery"))),)),
        ("used:home_gallery", (Clause(used(Term("where", "=", "home_gallery"))),)),
        ("creator:erased", (Clause((Term("maker_erased", "=", 1),)),)),
        ("-creator:Erased", (Clause((Term("maker_erased", "=", 1),), negated=True),)),
        ("used", (Clause(USED),)),
        ("-used", (Clause(USED, negated=True),)),
        ("used:ad", (Clause(used(Term("where", "=", "ad"))),)),
        ("short", (Clause((Term("shortlisted", "=", 1),)),)),
        ("rating:3..", told(Term("rating", ">=", 3))),
        ("rating:..2", told(Term("rating", "<=", 2))),
        ("rating:5", told(Term("rating", ">=", 5), Term("rating", "<=", 5))),
        ("rating:>=4", told(Term("rating", ">=", 4))), ("rating>=4", told(Term("rating", ">=", 4))),
        ("rating:>3", told(Term("rating", ">=", 4))), ("rating<3", told(Term("rating", "<=", 2))),
        ("rating:≤2", told(Term("rating", "<=", 2))), ("rating:4+", told(Term("rating", ">=", 4))),
        ("rating=4", told(Term("rating", ">=", 4), Term("rating", "<=", 4))),
        ("kind:film,Pictures", (Clause((Term("kind", "=", "video"), Term("kind", "=", "photo"))),)),
        ("rating:none", (Clause((Term("rating", "=", None),)),)),
        ("lang:pl", (Clause((Term("language", "=", "pl"), Term("language", "~", "pl_"))),)),
        ("lang:Polish,zh-Hant", (
            Clause((Term("language", "=", "pl"), Term("language", "~", "pl_"), Term("language", "=", "zh_Hant"))),
        )),
        ("tag:vip", (Clause((Term("tags", "~", "vip"),)),)),
        ("added:2026-02", told(Term("added_on", ">=", "2026-02-01"), Term("added_on", "<=", "2026-02-28"))),
        ("added:2026..2026-03-14", told(Term("added_on", ">=", "2026-01-01"), Term("added_on", "<=", "2026-03-14"))),
        ("added:today", told(Term("added_on", ">=", "2026-09-20"), Term("added_on", "<=", "2026-09-20"))),
        ("added:yesterday", told(Term("added_on", ">=", "2026-09-19"), Term("added_on", "<=", "2026-09-19"))),
        ("added:this-month", told(Term("added_on", ">=", "2026-09-01"), Term("added_on", "<=", "2026-09-30"))),
        ("added:Last_Month", told(Term("added_on", ">=", "2026-08-01"), Term("added_on", "<=", "2026-08-31"))),
        ("added:last-week", told(Term("added_on", ">=", "2026-09-07"), Term("added_on", "<=", "2026-09-13"))),
        ("added:last-30-days", told(Term("added_on", ">=", "2026-08-22"), Term("added_on", "<=", "2026-09-20"))),
        ("added:last-year..", told(Term("added_on", ">=", "2025-01-01"))),
        ("added:>2026-03", told(Term("added_on", ">=", "2026-04-01"))),
        ("added<2026-03", told(Term("added_on", "<=", "2026-02-28"))),
        ("added:..2025", told(Term("added_on", "<=", "2025-12-31"))),
        # Days are those of the workspace; times are kept in UTC.
        ("taken:2026-03..", told(Term("taken_at", ">=", "2026-02-28T23:00:00Z"))),
        ("taken:2026-03-14", told(
            Term("taken_at", ">=", "2026-03-13T23:00:00Z"), Term("taken_at", "<=", "2026-03-14T22:59:59Z"),
        )),
        ("campaign:spring", (Clause((Term("campaign_id", "~", "spring"),)),)),
        ("collection:spring", (
            Clause((HasPart("collected", "ugc_item_id", (Term("collection_id", "~", "spring"),)),)),
        )),
        ("owner:Anna", (Clause((Term("owner", "~", "anna"),)),)),
        ('"First Drop"', (Clause((Phrase("first drop"),)),)),
        ("-drop", (Clause((Phrase("drop"),), negated=True),)),
        ('"used"', (Clause((Phrase("used"),)),)),
        ("滑板 鞋", ()),
        ("https://x.example/1", ()),
        ("10:30", ()),
        # As Chinese keyboards write them.
        ("kind：video，story", (Clause((Term("kind", "=", "video"), Term("kind", "=", "story"))),)),
        ("“first drop”", (Clause((Phrase("first drop"),)),)),
        ('"not closed yet', (Clause((Phrase("not closed yet"),)),)),
        ('product:"27"" deck"', (Clause((Term("product_id", "~", '27" deck'),)),)),
        ('product:"none"', (Clause((Term("product_id", "~", "none"),)),)),
        (" - ", ()),
        ("", ()),
    ],
)  # fmt: skip
def test_what_a_line_asks(line: str, asked: tuple[Clause, ...]) -> None:
    assert clauses(line) == asked


def test_a_creator_is_asked_by_name_or_any_handle() -> None:
    handles = HasPart("handle", "influencer_id", (Term("handle", "~", "hq"),))
    asked = (Term("influencer_id", "~", "hq"), Through("influencer_id", handles))
    assert clauses("creator:@HQ") == (Clause(asked),)
    assert clauses("creator:none") == (Clause((Term("influencer_id", "=", None),)),)


def test_plain_words_are_the_text_whatever_stands_between_them() -> None:
    assert read_line("skate kind:photo 鞋 -used", TODAY, PIECES).text == "skate 鞋"


@pytest.mark.row("S2-38")
@every(
    ("line", "sentence", "place"),
    [
        ("rigths:ads", "There is no “rigths:” (character 1); did you mean “rights:”?", (0, 10)),
        ("鞋 stars:3", "There is no “stars:” (character 3); did you mean “rating:”?", (2, 9)),
        ("a kind:vidoe", "“vidoe” (character 8) cannot be asked for; did you mean “video”?", (7, 12)),
        ("kind:", "“kind:” lacks a value (character 6); write one, such as kind:video,unboxing.", (5, 5)),
        ("kind:video,", "“kind:” lacks a value (character 12); write one, such as kind:video,unboxing.", (11, 11)),
        ("creator:@", "“creator:” lacks a value (character 9); write one, such as creator:@hanna.", (8, 9)),
        ("short:yes", "“short:” (character 7) takes no value; write short alone.", (6, 9)),
        ("rating:9", "“9” (character 8) is no rating; write one from 0 to 5, 3.., 2..4 or >=3.", (7, 8)),
        ("rating:4..2", "“4..2” (character 8) ends before it begins; swap the two.", (7, 11)),
        ("rating:..", "“..” (character 8) is no rating; write one from 0 to 5, 3.., 2..4 or >=3.", (7, 9)),
        (
            "taken:2026-13",
            "“2026-13” (character 7) is no day; write 2026, 2026-03, 2026-03-14, last-month, last-30-days or a span such"
            " as 2026-03..",
            (6, 13),
        ),
        ("added:2026-03..2025", "“2026-03..2025” (character 7) ends before it begins; swap the two.", (6, 19)),
        ("lang:plish", "“plish” (character 6) is no language; did you mean “Polish”, pl?", (5, 10)),
        ("lang:qqqq", "“qqqq” (character 6) is no language; write a code such as pl, vi or zh.", (5, 9)),
    ],
)  # fmt: skip
def test_what_is_wrong_and_where(line: str, sentence: str, place: tuple[int, int]) -> None:
    with pytest.raises(AskedWrong) as told:
        read_line(line, TODAY, PIECES)
    assert str(told.value) == sentence
    assert (told.value.start, told.value.end) == place


def test_a_name_like_no_other_lists_those_there_are() -> None:
    with pytest.raises(AskedWrong, match=r"There is no “zzz:”.*line:, product:, kind:.*quotation marks"):
        read_line("zzz:1", TODAY, PIECES)
    with pytest.raises(AskedWrong, match="ads, website, shop, email, print, usable, ends, not-asked, asked"):
        read_line("rights:zzzzzz", TODAY, PIECES)
    with pytest.raises(AskedWrong, match="did you mean “our-own”"):
        read_line("rights:self_grantet", TODAY, PIECES)
    with pytest.raises(AskedWrong, match="there are: photo, video"):
        read_line("kind:q", TODAY, PIECES)


def test_more_than_can_be_joined_is_said() -> None:
    with pytest.raises(AskedWrong, match=r"61 things at once, and 60 is the most; .*\(character 291\)"):
        read_line(" ".join(f"-w{n}" for n in range(61)), TODAY, PIECES)


@pytest.mark.row("S2-38")
def test_what_people_write_for_a_field_asks_the_same() -> None:
    assert clauses("type:video -date:2026") == clauses("kind:video -taken:2026")
    assert values_of("type:video", "kind") == ("video",)
    assert with_values("type:video deck", "kind", ["photo"]) == "kind:photo deck"


@pytest.mark.parametrize("line", ["kind:" + ",".join(["nothing"] * 5000), " ".join(["zzz:1"] * 5000)])
def test_how_much_is_asked_is_told_before_any_of_it_is_read(line: str) -> None:
    with pytest.raises(AskedWrong, match="5000 things at once, and 60 is the most"):
        read_line(line, TODAY, PIECES)


@given(st.text(alphabet='ab-: ,"“”.：，used\n鞋rights1', max_size=30))
def test_any_text_is_a_line_or_is_refused_in_words(line: str) -> None:
    asked = tokens(line)
    assert all(0 <= one.start < one.end <= len(line) for one in asked)
    assert [one.start for one in asked] == sorted({one.start for one in asked})
    with suppress(UserError):
        read_line(line, TODAY, PIECES)


@given(st.lists(st.text(min_size=1, max_size=8).filter(str.strip), min_size=1, max_size=3), st.booleans())
def test_what_is_written_is_read_again(values: list[str], negated: bool) -> None:
    (token,) = tokens(written("line", values, negated=negated))
    assert (token.field, token.negated) == ("line", negated)
    assert [value.text for value in token.values] == values


def test_values_are_marked_only_where_they_must_be() -> None:
    assert [value_text(text) for text in ("skate", "skate shoes", "none", "3..", "鞋")] == [
        "skate", '"skate shoes"', '"none"', '"3.."', "鞋",
    ]  # fmt: skip


@every("field", FIELDS, ids=lambda field: field.name)
def test_the_example_of_each_field_can_be_asked(field) -> None:
    assert clauses(field.example)
    for word in field.words:
        assert clauses(f"{field.name}:{word}")
