"""Countries as people and lists write them."""

import pytest

from every import every
from socialroi_desktop.domain.countries import country_kept, country_of, mistyped_country, near_country
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS, ScreeningRule
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.values.people_words import typed_country
from socialroi_desktop.ingest.cells.people_cells import country_cell
from socialroi_desktop.ingest.cells.reading import Unsure


@every(
    ("text", "code"),
    [
        ("pl", "PL"), ("Poland", "PL"), ("polska", "PL"), ("波兰", "PL"), ("Ba Lan", "PL"), ("UK", "GB"), ("USA", "US"),
        ("United Kingdom", "GB"), (" Viet  Nam ", "VN"), ("Việt Nam", "VN"), ("中国", "CN"), ("台灣", "TW"), ("España", "ES"),
        ("Deutschland", "DE"), ("Worldwide", None), ("zz", None), ("EU", None), ("", None), ("p", None), ("P1", None),
    ],
)  # fmt: skip
def test_a_country_is_known_by_code_and_name(text: str, code: str | None) -> None:
    assert country_of(text) == code


def test_what_is_no_country_is_kept_as_it_was_told() -> None:
    assert [country_kept(text) for text in ("germany", "World  wide", "")] == ["DE", "World wide", ""]
    assert [country_cell(text) for text in ("Poland", "Worldwide", "")] == ["PL", "Worldwide", None]


def test_a_rule_that_asks_for_a_country_there_is_not_is_refused_with_the_nearest() -> None:
    def said(countries: str) -> list[str]:
        rule = ScreeningRule(name="Rule", countries=countries)
        return [one.message for one in check_record(rule) if one.column == "countries"]

    assert said("PL, Germany, 波兰") == []
    assert said("PL, Polnad") == ["There is no country “Polnad”; did you mean “Poland”?"]
    assert said("qqqqqq") == ["There is no country “qqqqqq”; write its name or a code such as PL."]
    assert near_country("qqqqqq") is None


@every(
    ("text", "meant"),
    [
        ("Polnd", "Poland"), ("Polnad", "Poland"), ("gemany", "Germany"), ("Untied  States", "United States"),
        ("Poland", None), ("PL", None), ("Worldwide", None), ("Europe", None), ("Afrika", None), ("North America", None),
        ("South  America", None), ("LATAM", None), ("Scandinavia", None), ("London", None), ("", None),
    ],
)  # fmt: skip
def test_a_typed_word_a_letter_beside_a_country_is_asked_after(text: str, meant: str | None) -> None:
    assert mistyped_country(text) == meant


@pytest.mark.parametrize("text", ["Polnd", "Narnia", "Lagos"])
def test_lists_keep_the_words_that_typing_refuses_and_say_so(text: str) -> None:
    kept = country_cell(text)
    assert isinstance(kept, Unsure)
    assert (kept.value, kept.minor, "no known country" in kept.template) == (text, True, True)


def test_what_holds_several_countries_is_typed_as_it_is() -> None:
    told = ["Worldwide", "Europe", "Europa", "LATAM", "Asia", "South America"]
    assert [typed_country(text) for text in told] == told
    assert country_cell("Northern Europe") == "Northern Europe"
    for text in ("Narnia", "Lagos", "x"):
        with pytest.raises(ValueError, match=text):
            typed_country(text)


def test_people_have_their_country_by_its_code() -> None:
    assert [spec.is_country for spec in specs(RECORDS["influencer"]) if spec.name == "country"] == [True]
