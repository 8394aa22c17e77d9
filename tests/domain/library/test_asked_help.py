"""How the line of pieces is completed while it is typed, and changed by other controls."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.asking.completion import Offer, gap_at, offers, put
from socialroi_desktop.domain.asking.line import read_line
from socialroi_desktop.domain.asking.spans import ANY_DAY
from socialroi_desktop.domain.library.asked_editing import as_words, values_of, with_token, with_values
from socialroi_desktop.domain.library.asked_pieces import PIECES

LINES = ("Skate shoes", "Skincare", "滑板")


def offered(line: str, place: int | None = None) -> list[str]:
    gap = gap_at(line, len(line) if place is None else place)
    return (
        []
        if gap is None
        else [offer.words for offer in offers(gap, lambda field: LINES if field == "line" else (), PIECES)]
    )


@pytest.mark.row("S2-38")
@every(
    ("line", "words"),
    [
        ("li", ["line:"]), ("-us", ["used", "used:"]), ("skate ri", ["rights:"]), ("sh", ["taken:", "short"]),
        ("line:", ["Skate shoes", "Skincare", "滑板"]), ("line:ca", ["Skincare"]), ("line:滑", ["滑板"]),
        ("kind:video,un", ["unboxing"]), ("kind:video", []), ("rights:pri", ["print"]), ("line:Sk ", []),
        ("rights:not", ["not-asked"]), ("rights:our", ["our-own"]), ("used:hom", ["home-gallery"]),
        ("creator:era", ["erased"]), ('"li', []), ("", []),
        ("nofield:x", []), ("short:x", []), ("pl", []),
    ],
)  # fmt: skip
def test_what_is_offered_while_a_line_is_typed(line: str, words: list[str]) -> None:
    assert offered(line) == words


def test_what_is_taken_stands_in_its_place() -> None:
    line = "kind:photo line:sk -used"
    gap = gap_at(line, len("kind:photo line:sk"))
    assert gap is not None
    assert put(line, gap, Offer("Skate shoes", '"Skate shoes"')) == (
        'kind:photo line:"Skate shoes" -used',
        29,
    )
    last = gap_at("ri", 2)
    assert last is not None
    assert put("ri", last, Offer("rights:", "rights:")) == ("rights:", 7)
    value = gap_at("rights:a", 8)
    assert value is not None
    assert put("rights:a", value, Offer("ads", "ads")) == ("rights:ads ", 11)


@pytest.mark.row("S2-38")
@every(
    ("line", "field", "values", "other"),
    [
        ("", "kind", ["video"], "kind:video"),
        ("鞋 kind:photo -used", "kind", ["video", "story"], "鞋 kind:video,story -used"),
        ("kind:photo 鞋 kind:story", "kind", ["video"], "kind:video 鞋"),
        ("line:skate 鞋", "line", [], "鞋"),
        ("line:skate", "line", ["Skate shoes", "none"], 'line:"Skate shoes","none"'),
        ('"a b" -used', "used", [], '"a b"'),
    ],
)  # fmt: skip
def test_a_control_writes_the_same_line(line: str, field: str, values: list[str], other: str) -> None:
    changed = with_values(line, field, values)
    assert changed == other
    assert values_of(changed, field) == tuple(values)


def test_a_token_takes_the_place_of_what_asked_the_field() -> None:
    assert with_token("used 鞋", "used", "-used") == "-used 鞋"
    assert with_token("-used:ad 鞋", "used", "") == "鞋"
    assert with_token("鞋", "short", "short") == "鞋 short"


@given(st.text(alphabet='ab-:"used鞋 ', max_size=12))
def test_words_stay_words_in_a_line(text: str) -> None:
    query = read_line(as_words(text), ANY_DAY, PIECES)
    assert all(len(clause.any_of) == 1 and not clause.negated for clause in query.clauses)
    assert len(query.text.split()) + len(query.clauses) <= len(text.split())
