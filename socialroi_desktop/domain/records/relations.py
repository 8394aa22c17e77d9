"""What the shop has earned among others: partnerships, links to it, mentions in media; and how it writes to people."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing
from socialroi_desktop.domain.problem import Problem

APPROACH = choices(("out", "We approached them"), ("in", "They approached us"))
LETTER_PURPOSE = choices(
    ("first_letter", "First letter"),
    ("follow_up", "Follow-up"),
    ("permission", "Permission to use content"),
    ("seeding", "Product sent"),
    ("thanks", "Thanks"),
    ("renewal", "Renewal of rights"),
    ("new_line", "Post: what is new"),
    ("how_to_buy", "Post: how to buy"),
    ("discount", "Post: discount"),
)
_RELEVANCE = "From 1, hardly, to 5, just our people."


@frozen
class Partnership(Record):
    """A strategic partnership: who approached whom, and what it is worth."""

    entity: ClassVar[str] = "partnership"
    singular: ClassVar[str] = "Partnership"
    plural: ClassVar[str] = "Partnerships"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "handshake",
        "No partnerships yet",
        "Type the first one: with whom, who approached whom, and what it is worth.",
    )
    day_field: ClassVar[str] = "began_on"
    told_by: ClassVar[tuple[str, ...]] = ("name", "from_whom")
    key: ClassVar[tuple[str, ...]] = ("name", "began_on")

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    began_on: str = declare("Since", Kind.DATE, required=True, default="")
    direction: str | None = declare("Who approached whom", Kind.CHOICE, choices=APPROACH)
    influencer_id: int | None = declare("Partner", Kind.REFERENCE, refers_to="influencer")
    from_whom: str | None = declare("From whom", Kind.TEXT, searchable=True, names_somebody=True)
    relevance: int | None = declare("Relevance", Kind.INTEGER, minimum=1, maximum=5, help=_RELEVANCE)
    value: int | None = declare("Value", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    description: str | None = declare("Description", Kind.LONG_TEXT, searchable=True)


@frozen
class InboundLink(Record):
    """A page elsewhere that links to the shop."""

    entity: ClassVar[str] = "inbound_link"
    singular: ClassVar[str] = "Inbound link"
    plural: ClassVar[str] = "Inbound links"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "link",
        "No inbound links yet",
        "Paste the address of a page that links to you and the day you found it.",
    )
    label_field: ClassVar[str] = "url"
    day_field: ClassVar[str] = "found_on"
    told_by: ClassVar[tuple[str, ...]] = ("url", "from_site")
    key: ClassVar[tuple[str, ...]] = ("url",)

    url: str = declare("Link", Kind.URL, required=True, searchable=True, default="")
    found_on: str = declare("Found on", Kind.DATE, required=True, default="")
    from_site: str | None = declare("From", Kind.TEXT, searchable=True)
    influencer_id: int | None = declare("Partner", Kind.REFERENCE, refers_to="influencer")
    relevance: int | None = declare("Relevance", Kind.INTEGER, minimum=1, maximum=5, help=_RELEVANCE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class EarnedMention(Record):
    """A mention in media that nobody paid for: by whom, how fitting, of what value."""

    entity: ClassVar[str] = "earned_mention"
    singular: ClassVar[str] = "Earned mention"
    plural: ClassVar[str] = "Earned mentions"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "newspaper",
        "No earned mentions yet",
        "Type the first one: which medium, when, from whom, and what it is worth.",
    )
    label_field: ClassVar[str] = "medium"
    day_field: ClassVar[str] = "mentioned_on"
    told_by: ClassVar[tuple[str, ...]] = ("medium", "description")
    key: ClassVar[tuple[str, ...]] = ("medium", "mentioned_on", "url")

    medium: str = declare("Medium", Kind.TEXT, required=True, searchable=True, default="")
    mentioned_on: str = declare("Date", Kind.DATE, required=True, default="")
    from_whom: str | None = declare("From whom", Kind.TEXT, searchable=True, names_somebody=True)
    influencer_id: int | None = declare("Partner", Kind.REFERENCE, refers_to="influencer")
    relevance: int | None = declare("Relevance", Kind.INTEGER, minimum=1, maximum=5, help=_RELEVANCE)
    value: int | None = declare("Value", Kind.MONEY, minimum=0)
    currency: str | None = declare("Currency", Kind.CURRENCY)
    description: str | None = declare("Description", Kind.LONG_TEXT, searchable=True)
    url: str | None = declare("Link", Kind.URL)


@frozen
class LetterTemplate(Record):
    """An own letter for a purpose in a language, or a post for partners; what stands in {{ … }} is filled in."""

    entity: ClassVar[str] = "letter_template"
    singular: ClassVar[str] = "Letter template"
    plural: ClassVar[str] = "Letter templates"
    listing: ClassVar[Listing | None] = Listing(
        "setup",
        "envelope-simple",
        "No own letter templates yet",
        "Those that come with the app are in the letter dialog; type one here to have your own.",
    )
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name", "language")
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = (
        (("body",), Problem("The text of the letter is empty; write it.", column="body")),
    )

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    language: str | None = declare("Language", Kind.TEXT, is_language=True)
    purpose: str | None = declare("Purpose", Kind.CHOICE, choices=LETTER_PURPOSE)
    subject: str | None = declare("Subject", Kind.TEXT, searchable=True)
    body: str | None = declare("Text", Kind.LONG_TEXT, searchable=True)
    checked_on: str | None = declare(
        "Checked on", Kind.DATE, help="When somebody who writes this language well read it."
    )

    def own_problems(self) -> tuple[Problem, ...]:
        """What keeps it from being filled in: an unknown field, something that is no template."""
        from socialroi_desktop.domain.letters.checking import problems_of

        return problems_of(str(self.subject or ""), str(self.body or ""))


ENTITIES: tuple[type[Record], ...] = (Partnership, InboundLink, EarnedMention, LetterTemplate)
