from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.folding import fold


@every(
    ("text", "folded"),
    [("Łódź", "lodz"), ("Đà Nẵng", "da nang"), ("ＡＢＣ", "abc"), ("品牌", "品牌"), ("Straße", "strasse")],
)
def test_case_marks_and_width_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
