"""A letter as a link that opens it in a mail program. Pure; opening it is the window's."""

from dataclasses import dataclass
from urllib.parse import quote

from socialroi_desktop.domain.letters.limits import LetterLimits
from socialroi_desktop.domain.letters.writing import Letter


@dataclass(frozen=True, slots=True)
class MailLink:
    """A mailto address in ASCII; `whole` is false where the text was too long for it and must be pasted."""

    url: str
    whole: bool


def mail_link(address: str | None, letter: Letter, limits: LetterLimits) -> MailLink:
    """Return the link to a letter; without an address the mail program asks for one."""
    # An address may hold "?" and "&", which would begin fields of the link.
    head = f"mailto:{quote((address or '').strip(), safe='@')}?subject={_encoded(letter.subject)}"
    whole = f"{head}&body={_encoded(letter.body)}"
    if len(whole) <= limits.mail_link_length:
        return MailLink(whole, whole=True)
    return MailLink(head, whole=False)


def _encoded(text: str) -> str:
    lines = text.encode("utf-8", "replace").decode("utf-8").splitlines()
    return quote("\r\n".join(lines), safe="")
