"""Requests for the use of a piece: in every language several that take turns and say where, of what, and with which name."""

import re
from datetime import date

import pytest
from rapidfuzz import fuzz

from every import every
from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.letters.checking import problems_of
from socialroi_desktop.domain.letters.fields import MERGE_FIELDS
from socialroi_desktop.domain.letters.templates import LetterLanguage, Template
from socialroi_desktop.domain.letters.values import day_in
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.domain.library.requests import (
    Wanted,
    ends_of,
    in_rotation,
    next_request,
    request_values,
)
from socialroi_desktop.domain.library.standing import Standing, UseStanding
from socialroi_desktop.domain.records import UsageRight
from socialroi_desktop.domain.records.library import USE

LANGUAGES = letter_languages()
EXAMPLES = {field.id: field.example for field in MERGE_FIELDS.values()}
by_code = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)


def text_of(template: Template, values: dict[str, str]) -> str:
    return write(template.subject, template.body, values).body.strip()


@by_code
def test_every_language_has_several_requests_that_are_not_alike(language: LetterLanguage) -> None:
    for offered in (language.requests, language.renewals):
        texts = [text_of(template, EXAMPLES) for template in offered]
        assert len(texts) >= 3
        for at, text in enumerate(texts):
            assert all(fuzz.ratio(text, other) < 75 for other in texts[at + 1 :])
    every = (*language.requests, *language.renewals)
    assert len({template.key for template in every}) == len(every)
    assert len({template.name for template in every}) == len(every)


@by_code
def test_a_request_names_piece_uses_and_maker_and_only_needs_the_piece(language: LetterLanguage) -> None:
    for template in (*language.requests, *language.renewals):
        assert problems_of(template.subject, template.body) == ()
        whole = text_of(template, EXAMPLES)
        for field in ("piece_link", "uses", "credit", "sign_off", "first_name"):
            assert EXAMPLES[field] in whole
        bare = write("", template.body, {"piece": "Ride", "uses": "X", "shop_name": "S"})
        assert open_fields(bare) == ()
        assert "Ride" in bare.body
        assert not re.search(r"  |\(\s*\)|（\s*）|\s[,.!?]|\n\n\n", bare.body.strip())


@by_code
def test_every_use_has_its_words_and_several_are_told_as_a_list(language: LetterLanguage) -> None:
    assert list(language.uses) == [choice.id for choice in USE]
    found = request_values(
        title="A", url=None, wanted=Wanted(["ads", "website"]), credit="@hq", language=language
    )
    assert language.uses["ads"] in found["uses"]
    assert language.uses["website"] in found["uses"]
    assert found.keys() == {"piece", "uses", "credit"}


@by_code
def test_a_renewal_names_the_day_on_which_it_ends_where_there_is_one(language: LetterLanguage) -> None:
    found = request_values(
        title="Ride",
        url=None,
        wanted=Wanted(["ads"]),
        credit="@hq",
        language=language,
        ends=date(2026, 12, 31),
    )
    assert day_in("2026-12-31", language.locale) == found["rights_end"]
    for template in language.renewals:
        dated = text_of(template, {**found, "shop_name": "S"})
        assert found["rights_end"] in dated
        bare = text_of(template, {"piece": "Ride", "uses": "X", "shop_name": "S"})
        assert "2026" not in bare
    for template in language.requests:
        assert found["rights_end"] not in text_of(template, {**found, "shop_name": "S"})


def _standing(state: Standing, until: str | None = None, ended: str | None = None) -> UseStanding:
    right = UsageRight(ugc_item_id=1, use="ads", state="granted", ends_on=until or ended)
    return UseStanding("ads", state, until=date.fromisoformat(until) if until else None, right=right)


@every(
    ("asked", "days"),
    [
        ([_standing(Standing.GRANTED, until="2026-10-01")], ["2026-10-01"]),
        ([_standing(Standing.EXPIRED, ended="2026-08-01")], ["2026-08-01"]),
        (
            [
                _standing(Standing.GRANTED, until="2026-10-01"),
                _standing(Standing.EXPIRED, ended="2026-08-01"),
            ],
            ["2026-08-01", "2026-10-01"],
        ),
        ([_standing(Standing.GRANTED, until="2026-10-01"), _standing(Standing.NONE)], []),
        ([_standing(Standing.GRANTED)], []),
        ([_standing(Standing.WITHDRAWN, ended="2026-08-01")], []),
        ([_standing(Standing.DECLINED)], []),
        ([], []),
    ],
)
def test_only_what_was_granted_and_ends_is_asked_for_once_more(
    asked: list[UseStanding], days: list[str]
) -> None:
    assert sorted(day.isoformat() for day in ends_of(asked)) == days


@by_code
def test_requests_take_turns_also_where_they_were_changed_by_hand(language: LetterLanguage) -> None:
    sent: list[str] = []
    turns = []
    for number in range(9):
        values = EXAMPLES | {"first_name": f"Ola {number}", "piece_link": f"https://x.example/{number * 77}"}
        template = next_request(language.requests, sent)
        turns.append(template.variant)
        sent.insert(0, text_of(template, values) + (" PS: " + "☺" * number))
    assert turns[:3] * 3 == turns
    assert sorted(turns[:3]) == [1, 2, 3]


def test_each_language_keeps_its_own_turn() -> None:
    english, polish = (next(one for one in LANGUAGES if one.code == code) for code in ("en", "pl"))
    sent: list[str] = []
    turns = []
    for language in (english, polish, english, polish, english, polish):
        template = next_request(language.requests, sent)
        turns.append((language.code, template.variant))
        sent.insert(0, text_of(template, EXAMPLES))
    assert len(set(turns)) == 6


def test_own_requests_take_their_turn_before_those_that_come_with_the_app() -> None:
    shipped = LANGUAGES[0].requests
    mine = Template("Mine", "en", "permission", "", "Please, {{ uses }}?", 4)
    others = (Template("Thanks", "en", "thanks", "", "", 5), Template("Moja", "pl", "permission", "", "", 6))
    offered = in_rotation(shipped, (mine, *others), "en")
    assert offered == (mine, *shipped)
    assert next_request(offered, []) is mine
    assert next_request(offered, ["Please, in our shop?"]) is shipped[0]
