"""A workspace calls its stages as it likes: every one of them can be named, and no two alike."""

from dataclasses import replace

from every import every
from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.fields import spec_of, specs
from socialroi_desktop.domain.records import RECORDS, Influencer
from socialroi_desktop.domain.records.people import STAGE
from socialroi_desktop.domain.validation import check_record
from socialroi_desktop.domain.values.reading import Surroundings, read
from socialroi_desktop.domain.values.style import PLAIN, words_of_scripts
from socialroi_desktop.domain.workspace import Settings

SHOP = Settings(name="Shop")


def test_every_choice_that_can_be_named_has_its_setting() -> None:
    named = {
        f"{spec.named_by}_{choice.id}"
        for record in RECORDS.values()
        for spec in specs(record)
        if spec.named_by
        for choice in spec.choices
    }
    assert named == {spec.name for spec in specs(Settings) if spec.name.startswith("stage_")}
    assert named == {f"stage_{choice.id}" for choice in STAGE}


def test_blank_names_are_those_that_ship() -> None:
    told = replace(SHOP, stage_search="  ", stage_letter=" 写信 ", stage_track="Śledzenie  paczki")
    assert told.own_names == {"stage": {"letter": "写信", "track": "Śledzenie paczki"}}
    assert check_record(told) == ()


@every(
    ("names", "column"),
    [
        ({"stage_letter": "Śledzenie", "stage_track": "sledzenie"}, "stage_track"),
        ({"stage_letter": "联系", "stage_track": "联系"}, "stage_track"),
        # The name that ships is taken, unless its stage gave it up.
        ({"stage_search": "letter"}, "stage_search"),
        ({"stage_search": "Letter", "stage_letter": "Search"}, None),
    ],
)
def test_two_stages_of_one_name_are_refused(names: dict[str, str], column: str | None) -> None:
    found = check_record(replace(SHOP, **names))
    assert [problem.column for problem in found] == ([] if column is None else [column])
    assert all("its own name" in problem.message for problem in found)


def test_names_that_were_exchanged_are_read_as_the_reader_knows_them() -> None:
    own = {"search": "Letter", "letter": "Search"}
    words = replace(words_of_scripts(channels()), choice=lambda _spec, value: own.get(value, value))
    around = Surroundings("USD", "UTC", PLAIN, words)
    spec = spec_of(Influencer, "stage")
    assert [read(spec, text, around) for text in ("letter", "Search", "get_contact", "Get contact")] == [
        "search", "letter", "get_contact", "get_contact",
    ]  # fmt: skip


@every("name", ["Two\nlines", "Two\u2028lines", "\u202eTurned", "Bell\x07", "Ä" * 61])
def test_what_is_no_word_on_one_line_is_no_name(name: str) -> None:
    (found,) = check_record(replace(SHOP, stage_letter=name))
    assert found.column == "stage_letter"
    assert "Name of the stage Letter" in found.message
