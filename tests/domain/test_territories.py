"""Where a right holds: words for countries, for several of them and for everywhere."""

import pytest
from babel.lists import format_list

from every import every
from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.countries import country_of
from socialroi_desktop.domain.letters.templates import LetterLanguage
from socialroi_desktop.domain.letters.values import country_in
from socialroi_desktop.domain.territories import EVERYWHERE, countries_in, holds_in, understood
from socialroi_desktop.domain.values.people_words import typed_territory
from socialroi_desktop.errors import UserError


@every(
    ("typed", "kept"),
    [
        ("poland, de", "PL, DE"), ("eu", "EU"), ("European  Union; vn", "EU, VN"), ("benelux，dach", "Benelux, DACH"),
        ("Worldwide", EVERYWHERE), ("World", EVERYWHERE), ("global", EVERYWHERE), ("PL, 全球", EVERYWHERE), ("", ""),
    ],
)  # fmt: skip
def test_a_typed_territory_is_kept_by_codes_and_names(typed: str, kept: str) -> None:
    assert typed_territory(typed) == kept


@every(
    ("typed", "kept"),
    [
        ("Germany and France", "DE, FR"), ("Poland, Germany, and France", "PL, DE, FR"), ("EU & Vietnam", "EU, VN"),
        ("DACH and Benelux", "DACH, Benelux"), ("Bosnia and Herzegovina", "BA"), ("Trinidad and Tobago", "TT"),
        ("France and Bosnia and Herzegovina and Poland", "FR, BA, PL"), ("Niemcy i Polska", "DE, PL"),
        ("中非共和国", "CF"), ("德国和中非共和国", "DE, CF"), ("Andorra", "AD"), ("PL and the world", None),
    ],
)  # fmt: skip
def test_a_territory_may_be_told_with_and_between_countries(typed: str, kept: str | None) -> None:
    if kept is None:
        with pytest.raises(UserError, match="“the world” is no country"):
            typed_territory(typed)
    else:
        assert typed_territory(typed) == kept


@every("language", letter_languages(), ids=lambda language: language.code)
@every("codes", [["DE", "FR"], ["BA", "PL"], ["PL", "TT", "CF", "VN"]])
def test_countries_are_read_back_as_a_request_tells_them(language: LetterLanguage, codes: list[str]) -> None:
    names = [str(country_in(code, language.locale)) for code in codes]
    told = format_list(names, locale=language.locale)
    assert countries_in(typed_territory(told)) == frozenset(codes)


def test_of_several_countries_the_one_that_is_mistyped_is_told() -> None:
    with pytest.raises(UserError, match=r"“Germny” is no country.*Germany"):
        typed_territory("Germny and Poland")


@every("word", ["Europe", "LATAM", "Narnia", "worldwyde"])
def test_what_no_countries_are_known_of_is_refused_with_what_is(word: str) -> None:
    with pytest.raises(
        UserError, match=f"“{word}” is no country.*: EU, EEA, DACH, Benelux, Nordics.*Worldwide"
    ):
        typed_territory(f"PL, {word}")


def test_a_region_holds_its_countries_and_everywhere_all() -> None:
    assert countries_in("DACH, pl") == {"AT", "CH", "DE", "PL"}
    assert holds_in("Nordics", "IS")
    assert not holds_in("Scandinavia", "IS")
    assert countries_in(None) == countries_in("PL, World") == {EVERYWHERE}
    assert holds_in("", "IS")
    assert not holds_in("EU", EVERYWHERE)


def test_every_region_is_made_of_countries() -> None:
    for name in understood():
        found = countries_in(name)
        assert found == {EVERYWHERE} or all(country_of(code) == code for code in found), name
