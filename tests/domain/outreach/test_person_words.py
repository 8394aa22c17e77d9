"""When a text names a person, and what is left of it without the name."""

from every import every
from socialroi_desktop.domain.outreach.person_words import Told, close_words_of, words_of

JO = Told(
    names=frozenset({"Jo Pine", "Jo"}),
    handles=frozenset({"jo.pine", "jo"}),
    emails=frozenset({"jo@pine.example"}),
    links=frozenset({"https://video.example/channel/UC77"}),
    keys=frozenset({"ab12"}),
)
WANG = Told(names=frozenset({"王小明"}))


@every(
    "text",
    [
        "paid JO PINE in May", "@Jo", "thanks @jo!", "https://tiktok.example/@jo.pine/video/1", "jo@pine.example",
        "see video.example/channel/UC77", "Jo", "ab12", "gut:@jo.pine.", "谢谢jo.pine的视频",
        "orders of jo.pine.csv",
    ],
)  # fmt: skip
def test_a_text_names_them(text: str) -> None:
    assert words_of(JO).named_in(text)


@every(
    "text",
    ["a banjo", "Jo from next door", "@jo.smith", "mary.jo.pines", "JOPINE10", "Jon Pine", "", "ab12cd"],
)
def test_a_text_means_somebody_else(text: str) -> None:
    assert not words_of(JO).named_in(text)


def test_a_first_name_does_where_the_row_is_about_them() -> None:
    assert close_words_of(JO).named_in("Jo from next door")
    assert not close_words_of(JO).named_in("a banjo")


def test_names_without_blanks_are_found_in_texts_without_blanks() -> None:
    assert words_of(WANG).named_in("谢谢王小明的推荐")


def test_what_is_left_does_not_name_them() -> None:
    assert words_of(JO).without("Gift for @jo.pine, sent") == "Gift for …, sent"
    # Written otherwise than the word itself: nothing of the text can be trusted.
    assert words_of(Told(handles=frozenset({"lukasz_77"}))).without("for Łukasz_77") == "…"


def test_what_others_are_called_too_means_nobody() -> None:
    words = words_of(JO.but(frozenset({"jo pine", "jo.pine"})))
    assert not words.named_in("paid Jo Pine")
    assert not words.named_in("@jo.pine")
    assert words.named_in("jo@pine.example")


def test_words_are_taken_from_any_depth() -> None:
    told = {"which": "Jo Pine", "rows": [{"a": "x"}, "@jo"], "n": 3}
    assert words_of(JO).taken_from(told) == {"which": "…", "rows": [{"a": "x"}, "…"], "n": 3}
