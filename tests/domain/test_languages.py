"""Languages as people and lists write them."""

from every import every
from socialroi_desktop.domain.languages import language_of, near_language


@every(
    ("text", "code"),
    [
        ("pl", "pl"), ("PL", "pl"), ("pl-PL", "pl"), ("en_US", "en"), ("zh-Hans", "zh_Hans"), ("zh_hant", "zh_Hant"),
        ("zh-TW", "zh_Hant"), ("Polish", "pl"), ("polski", "pl"), ("Tiếng Việt", "vi"), ("Vietnamese", "vi"), ("中文", "zh"),
        ("Simplified Chinese", "zh_Hans"), ("klingonic", None), ("", None), ("xx", None), ("p", None), ("pl_", None),
    ],
)  # fmt: skip
def test_a_language_is_known_by_code_and_name(text: str, code: str | None) -> None:
    assert language_of(text) == code


def test_the_nearest_is_proposed() -> None:
    assert near_language("Polsh") == ("Polish", "pl")
    assert near_language("qqqqqq") is None
