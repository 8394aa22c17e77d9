"""What links say however they lie in exports: whatever a text is, it is read, and reading it again changes nothing."""

from urllib.parse import quote, urlencode

from hypothesis import given
from hypothesis import strategies as st

from every import every
from socialroi_desktop.domain.link_words import clean, decoded, link_words
from socialroi_desktop.domain.sites import host_of
from socialroi_desktop.domain.tagged_links import tagged_link

WORDS = st.text(st.characters(categories=("L", "Nd"), include_characters=" -_."), min_size=1, max_size=12)
PIECES = (
    "utm_source", "UTM_Campaign=", "&amp;", "%26", "%3D", "%2526", "#", "?", ";", "=", "[", ")", "facebook", " ", "+", "%", "é",
)  # fmt: skip


@every(
    "link",
    [
        "https://pine.example/#utm_source=facebook&utm_medium=social&utm_campaign=May",
        "/?utm_source=facebook&amp;utm_medium=social&amp;utm_campaign=May",
        "/?utm_source=facebook&amp;amp;utm_medium=social&#38;utm_campaign=May",
        "https%3A%2F%2Fpine.example%2F%3Futm_source%3Dfacebook%26utm_medium%3Dsocial%26utm_campaign%3DMay",
        "/?utm_source%3Dfacebook%2526utm_medium%3Dsocial%2526utm_campaign%3DMay",
        "/?utm_source=facebook%26utm_medium%3Dsocial%26utm_campaign%3DMay",
        "/?utm_source=facebook%2526utm_medium%253Dsocial%2526utm_campaign%253DMay",
        "/?UTM_Source=facebook;UTM_MEDIUM=social;utm_campaign=May",
        "/? utm_source = facebook & utm_medium = social & utm_campaign = May ",
        "/?utm_source=+facebook+&utm_medium=social&utm_campaign=May+",
        "<https://pine.example/?utm_source=facebook&utm_medium=social&utm_campaign=May>",
        "[shop](https://pine.example/?utm_source=facebook&utm_medium=social&utm_campaign=May)",
        "/?utm_source[]=facebook&[utm_medium]=social&utm_campaign[0]=May",
        "https://pine.example/#/tea?utm_source=facebook&utm_medium=social&utm_campaign=May",
        "/tea?ref=1?utm_source=facebook&utm_medium=social&utm_campaign=May",
        "utm_source=facebook&utm_medium=social&utm_campaign=May",
        "/go?to=https%3A%2F%2Fpine.example%2F%3Futm_source%3Dfacebook%26utm_medium%3Dsocial%26utm_campaign%3DMay",
        "/?mtm_source=facebook&mtm_medium=social&mtm_campaign=May",
    ],
)
def test_a_link_says_the_same_however_it_lies_in_an_export(link: str) -> None:
    assert link_words(link)[:3] == ("facebook", "social", "May")


@every(
    ("value", "meant"),
    [
        ("Spring+Sale", "Spring Sale"),
        ("Spring%2520Sale", "Spring Sale"),
        ("A%2BB", "A+B"),
        ("50%25off", "50%off"),
        ("[May] sale", "[May] sale"),
        ("May%20(2)", "May (2)"),
        ("May;June", "May;June"),
        ("L%E1%BB%85%20h%E1%BB%99i", "Lễ hội"),
    ],
)
def test_a_value_is_what_it_stands_for(value: str, meant: str) -> None:
    assert link_words(f"/?utm_campaign={value}&utm_source=fb").campaign == meant


def test_what_a_click_added_is_told_by_its_name() -> None:
    words = link_words("https://pine.example/tea?variant=1&GCLID=Cj0&x=2")
    assert words.first_of({"gclid", "fbclid"}) == "gclid"
    assert words.first_of({"fbclid"}) == ""


def test_a_deal_knows_its_link_in_any_writing() -> None:
    assert tagged_link("/#UTM_Source=Facebook&amp;utm_campaign=May") == ("facebook", "may")
    assert tagged_link("/?utm_source=facebook") is None


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    words = link_words(text)
    for value in words[:4]:
        assert clean(value) == value
    assert not set(host_of(text)) & set("/?#; ")


@given(
    st.lists(st.sampled_from((*PIECES, "utm_medium=", "&", "pk_source=", "x=1")), max_size=12).map("".join)
)
def test_a_plain_link_is_read_as_one_with_odd_marks_is(text: str) -> None:
    assert link_words(text)[:4] == link_words(text + "#")[:4]


@given(WORDS, WORDS, WORDS, st.integers(0, 2))
def test_what_was_told_is_read_back_once_and_again(
    source: str, medium: str, campaign: str, layers: int
) -> None:
    told = {"utm_source": source, "utm_medium": medium, "utm_campaign": campaign}
    query = urlencode(told)
    for _ in range(layers):
        query = quote(query, safe="")
    first = link_words(f"https://pine.example/?{query}")
    assert first[:3] == tuple(map(clean, (source, medium, campaign)))
    again = link_words("?" + urlencode(dict(zip(told, first[:3], strict=True))))
    assert again[:3] == first[:3]
    assert decoded(decoded(quote(source))) == decoded(quote(source))
