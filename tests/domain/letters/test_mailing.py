"""Letters as links for the mail program."""

from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.letters.mailing import mail_link
from socialroi_desktop.domain.letters.writing import Letter

LIMITS = letter_limits()


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=20),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60),
)
def test_any_letter_comes_back_from_its_link(subject, line):
    body = f"{line}\n\n& {line}?\n"
    link = mail_link("ania&x=?@example.com", Letter(subject, body), LIMITS)
    assert link.whole
    assert link.url.isascii()
    parts = urlsplit(link.url)
    fields = parse_qs(parts.query, keep_blank_values=True, strict_parsing=True)
    assert unquote(parts.path) == "ania&x=?@example.com"
    assert fields == {"subject": [subject], "body": [f"{line}\r\n\r\n& {line}?"]}


def test_a_long_letter_opens_with_its_subject_alone():
    link = mail_link(None, Letter("Đây", "滑" * 400), LIMITS)
    assert not link.whole
    assert link.url == "mailto:?subject=%C4%90%C3%A2y"
