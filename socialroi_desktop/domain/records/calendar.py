"""What a calendar of posts is made with: topics, forms, words for calls and tags, slots, own days, and what stands in a bio.

Posts themselves are in `reach`.
"""

import re
from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records.goals import GOAL_KIND

TOPIC_ROOT = choices(("brand", "Brand"), ("product", "Product"), ("message", "Key message"))
EVERY_DAY = "every_day"
# In the order of `date.weekday`, after every day.
WEEKDAYS = (
    EVERY_DAY, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
SLOT_DAY = choices(
    (EVERY_DAY, "Every day"),
    ("monday", "Monday"),
    ("tuesday", "Tuesday"),
    ("wednesday", "Wednesday"),
    ("thursday", "Thursday"),
    ("friday", "Friday"),
    ("saturday", "Saturday"),
    ("sunday", "Sunday"),
)
_NO_TAG = "“{tag}” is no hashtag; write one word of letters, digits and _, without # before it."
_TAG = re.compile(r"\w*[^\W\d]\w*")


@frozen
class Topic(Record):
    """What posts speak of: a branch of the map that grows from the brand, a product or the key message."""

    entity: ClassVar[str] = "topic"
    singular: ClassVar[str] = "Topic"
    plural: ClassVar[str] = "Topics"
    # The Calendar tab has its own table of them, as of all in this module.
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    root: str = declare(
        "Grows from", Kind.CHOICE, required=True, choices=TOPIC_ROOT, default="brand", falls_back=True
    )
    parent_id: int | None = declare(
        "Under",
        Kind.REFERENCE,
        refers_to="topic",
        importable=False,
        help="The wider topic: serums under skin, say.",
    )
    product_id: int | None = declare("Product", Kind.REFERENCE, refers_to="product")
    message: str | None = declare(
        "Key message", Kind.TEXT, searchable=True, help="What people shall keep in mind of it."
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class ContentForm(Record):
    """A form that posts have: an advertorial, a vote, a podcast."""

    entity: ClassVar[str] = "content_form"
    singular: ClassVar[str] = "Form of content"
    plural: ClassVar[str] = "Forms of content"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class CallToAction(Record):
    """Words by which a post says what to do, and the kind of goal they serve."""

    entity: ClassVar[str] = "call_to_action"
    singular: ClassVar[str] = "Call to action"
    plural: ClassVar[str] = "Calls to action"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)

    name: str = declare("Words", Kind.TEXT, required=True, searchable=True, default="", any_case=True)
    fits: str | None = declare(
        "Fits", Kind.CHOICE, choices=GOAL_KIND, help="The kind of goal it serves. Empty: any."
    )
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class Hashtag(Record):
    """A hashtag of the bank, with the group it is taken in."""

    entity: ClassVar[str] = "hashtag"
    singular: ClassVar[str] = "Hashtag"
    plural: ClassVar[str] = "Hashtags"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    label_field: ClassVar[str] = "tag"
    told_by: ClassVar[tuple[str, ...]] = ("tag", "group")
    key: ClassVar[tuple[str, ...]] = ("tag",)

    tag: str = declare(
        "Hashtag", Kind.TEXT, required=True, searchable=True, default="", any_case=True, help="Without #."
    )
    group: str | None = declare(
        "Group", Kind.TEXT, searchable=True, help="Tags that go together, such as skate."
    )
    channels: str | None = declare("Channels", Kind.CHANNELS, help="Empty: any.")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """A hashtag is one word."""
        if not self.tag or _TAG.fullmatch(self.tag):
            return ()
        return (Problem(_NO_TAG, {"tag": self.tag}, column="tag"),)


@frozen
class Slot(Record):
    """A time of the week at which an account posts: where there is no post then, it stands empty."""

    entity: ClassVar[str] = "slot"
    singular: ClassVar[str] = "Slot"
    plural: ClassVar[str] = "Slots"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    label_field: ClassVar[str] = "time"
    told_by: ClassVar[tuple[str, ...]] = ("time", "weekday", "channel", "account")
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("channel", "account", "weekday", "time", "start")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True, help="As posts call it. Empty: any.")
    weekday: str = declare("Day", Kind.CHOICE, required=True, choices=SLOT_DAY, default=EVERY_DAY)
    time: str = declare(
        "Time",
        Kind.TEXT,
        required=True,
        default="",
        is_hour=True,
        help="As the clock of the account shows it, such as 18:00.",
    )
    board: str | None = declare("Board", Kind.TEXT, searchable=True, help="The board, group or section.")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True, help="When most people are there.")
    start: str | None = declare("From", Kind.DATE)
    end: str | None = declare("To", Kind.DATE)


@frozen
class OwnDay(Record):
    """A day of one's own that no list of holidays knows: a market, a birthday of the shop, the start of school."""

    entity: ClassVar[str] = "own_day"
    singular: ClassVar[str] = "Own day"
    plural: ClassVar[str] = "Own days"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("name", "start")

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    start: str = declare("Day", Kind.DATE, required=True, default="")
    end: str | None = declare("To", Kind.DATE, help="Empty: one day.")
    yearly: int | None = declare("Every year", Kind.BOOLEAN)
    country: str | None = declare("Country", Kind.TEXT, is_country=True)
    note: str | None = declare(
        "Note", Kind.LONG_TEXT, searchable=True, help="Customs, beliefs, what to avoid."
    )


@frozen
class BioLink(Record):
    """Where the one link of a profile led, from a day to a day."""

    entity: ClassVar[str] = "bio_link"
    singular: ClassVar[str] = "Link in the bio"
    plural: ClassVar[str] = "Links in the bio"
    listing: ClassVar[Listing | None] = None
    counted: ClassVar[bool] = False
    label_field: ClassVar[str] = "link"
    told_by: ClassVar[tuple[str, ...]] = ("link", "account", "channel")
    first_day_field: ClassVar[str] = "start"
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("start", "end"),)
    key: ClassVar[tuple[str, ...]] = ("channel", "account", "start")

    channel: str = declare("Channel", Kind.CHANNEL, required=True, default="")
    account: str | None = declare("Account", Kind.TEXT, searchable=True)
    link: str = declare("Link", Kind.URL, required=True, searchable=True, default="")
    start: str = declare("From", Kind.DATE, required=True, default="")
    end: str | None = declare("To", Kind.DATE, help="Empty: until the next one.")
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign")
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


ENTITIES: tuple[type[Record], ...] = (
    Topic,
    ContentForm,
    CallToAction,
    Hashtag,
    Slot,
    OwnDay,
    BioLink,
)
