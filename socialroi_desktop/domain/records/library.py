"""The library of what customers and partners made: pieces, the rights to use them, where they are used, and collections."""

from typing import Any, ClassVar

from socialroi_desktop.domain.fields import Joining, Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.kept_bytes import sha256_problems
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

UGC_KIND = choices(
    ("photo", "Photo"), ("video", "Video"), ("unboxing", "Unboxing"), ("buyer_show", "Buyer show"), ("review", "Review"),
    ("story", "Story"), ("link", "Link only"),
)  # fmt: skip
USE = choices(
    ("repost", "Repost"), ("ads", "Ads"), ("website", "Website"), ("shop", "Shop"), ("email", "E-mail"),
    ("print", "Print"),
)  # fmt: skip
RIGHT_STATE = choices(
    ("none", "Not asked"), ("asked", "Asked"), ("replied", "Replied"), ("granted", "Granted"),
    ("declined", "Declined"), ("self_granted", "Our own"), ("withdrawn", "Withdrawn"),
)  # fmt: skip
# A right in one of these states is there, or is not for good.
GRANTED = frozenset({"granted", "self_granted"})
REFUSED = frozenset({"declined", "withdrawn"})
# Somebody was asked, and it is not said yet what their answer comes to.
WAITING = frozenset({"asked", "replied"})
WHERE_USED = choices(
    ("post", "Post"), ("ad", "Ad"), ("home_gallery", "Gallery on the home page"), ("product_page", "Product page"),
    ("email", "E-mail"),
)  # fmt: skip
# What tells of the file of a piece, and makes no sense beside another file.
FILE_OF_PIECE = (
    "sha256", "file_name", "path", "size", "media_type", "width", "height", "seconds", "device", "place", "likeness",
    "taken_at",
)  # fmt: skip
_TERRITORY = "Countries, or EU, DACH and the like, with a comma between two; empty: everywhere."
_SHOWN_IN = (
    "Countries, or EU, DACH and the like, with a comma between two; empty: everywhere, which a right for some countries does not"
    " cover."
)
_NO_END = "Empty: without an end."


def _of_piece() -> Any:
    return declare("Piece", Kind.REFERENCE, required=True, refers_to="ugc_item", importable=False)


@frozen
class UgcItem(Record):
    """One piece somebody made: a picture, a film, a text or a link to one; `sha256` names the bytes that are kept of it.

    `path` is where a file lies that is linked and not copied. `width` and `height` are in pixels, as it is seen, `seconds`
    is its length, `likeness` tells how it looks, so that near duplicates are found. `maker_erased` says that whoever made it
    wanted to be forgotten: its file may still tell place and device, and no copy of it may. `made_by` is the id of whoever was
    said to have made it last, where nobody is any more, also when they are deleted, 0 when they were erased.
    """

    entity: ClassVar[str] = "ugc_item"
    singular: ClassVar[str] = "Piece"
    plural: ClassVar[str] = "Pieces"
    listing: ClassVar[Listing | None] = Listing(
        "library",
        "image-square",
        "No pieces yet",
        "Drop or paste pictures, films, folders and links that customers made of your products anywhere here, or add files;"
        " they are kept with the rights to use them.",
    )
    label_field: ClassVar[str] = "title"
    told_by: ClassVar[tuple[str, ...]] = ("title",)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("title", "url", "sha256")
    picture_field: ClassVar[str] = "sha256"
    linked_field: ClassVar[str] = "path"
    titled_by: ClassVar[tuple[str, ...]] = ("caption", "url")

    title: str = declare("Title", Kind.TEXT, required=True, searchable=True, default="")
    kind: str = declare(
        "Kind", Kind.CHOICE, choices=UGC_KIND, required=True, default="photo", falls_back=True
    )
    product_id: int | None = declare("Product", Kind.REFERENCE, refers_to="product")
    influencer_id: int | None = declare("Creator", Kind.REFERENCE, refers_to="influencer")
    deal_id: int | None = declare(
        "Deal", Kind.REFERENCE, refers_to="deal", importable=False, help="The deal it was made for."
    )
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign")
    url: str | None = declare(
        "Link", Kind.URL, searchable=True, aliases=("source", "permalink", "source url"), personal=True
    )
    caption: str | None = declare(
        "Text", Kind.LONG_TEXT, searchable=True, aliases=("caption", "text", "review")
    )
    language: str | None = declare(
        "Language", Kind.TEXT, is_language=True, help="A code such as pl, vi or zh_Hans."
    )
    rating: int | None = declare("Rating", Kind.INTEGER, minimum=0, maximum=5, help="From 0 to 5.")
    shortlisted: int | None = declare("Shortlisted", Kind.BOOLEAN)
    brand_visible: int | None = declare("Brand in sight", Kind.BOOLEAN)
    owner: str | None = declare(
        "In charge",
        Kind.TEXT,
        searchable=True,
        names_somebody=True,
        in_charge=True,
        help="Who looks after it and decides on its use.",
        setting="ugc_owner",
    )
    added_on: str | None = declare("Added", Kind.DATE)
    taken_at: str | None = declare("Taken", Kind.TIME)
    sha256: str | None = declare("SHA-256", Kind.TEXT, editable=False, shown=False)
    file_name: str | None = declare("File", Kind.TEXT, searchable=True, editable=False)
    path: str | None = declare("Lies at", Kind.TEXT, editable=False, importable=False)
    size: int | None = declare("Bytes", Kind.INTEGER, minimum=0, editable=False)
    media_type: str | None = declare("Kind of file", Kind.TEXT, editable=False)
    width: int | None = declare("Width", Kind.INTEGER, minimum=1, editable=False)
    height: int | None = declare("Height", Kind.INTEGER, minimum=1, editable=False)
    seconds: int | None = declare("Length in seconds", Kind.INTEGER, minimum=0, editable=False)
    device: str | None = declare("Device", Kind.TEXT, editable=False, personal=True)
    place: str | None = declare("Taken at", Kind.TEXT, editable=False, personal=True)
    likeness: str | None = declare("Looks", Kind.TEXT, editable=False, importable=False, shown=False)
    maker_erased: int | None = declare(
        "Creator erased", Kind.BOOLEAN, editable=False, importable=False, shown=False
    )
    made_by: int | None = declare("Made by", Kind.INTEGER, editable=False, importable=False, shown=False)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong with the name of its bytes, a title that no list could show, and a new link without one."""
        from socialroi_desktop.domain.library.links import link_problems
        from socialroi_desktop.domain.titles import title_problems

        return (*sha256_problems(self.sha256), *title_problems(self.title), *link_problems(self))


@frozen
class UsageRight(Record):
    """The right to use a piece in one way, from the question to the answer; several of one use are told apart by their days.

    `said_by` is the id of the person whose word it is, also when they are deleted, 0 when they were erased; None where nobody
    is known to have made the piece.
    """

    entity: ClassVar[str] = "usage_right"
    singular: ClassVar[str] = "Usage right"
    plural: ClassVar[str] = "Usage rights"
    part_of: ClassVar[str] = "ugc_item_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Rights",
        "Nobody was asked yet.",
        columns=("use", "state", "starts_on", "ends_on", "territory", "credit", "asked_on", "answered_on"),
        typed=("use", "state", "starts_on", "ends_on"),
    )
    label_field: ClassVar[str] = "use"
    told_by: ClassVar[tuple[str, ...]] = ("use",)
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("starts_on", "ends_on"), ("asked_on", "answered_on"))
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    ugc_item_id: int | None = _of_piece()
    use: str = declare("Use", Kind.CHOICE, choices=USE, required=True, default="repost")
    state: str = declare("State", Kind.CHOICE, choices=RIGHT_STATE, required=True, default="none")
    starts_on: str | None = declare("From", Kind.DATE)
    ends_on: str | None = declare("Until", Kind.DATE, help=_NO_END)
    territory: str | None = declare("Where", Kind.TEXT, is_territory=True, help=_TERRITORY)
    credit: str | None = declare(
        "Credit", Kind.TEXT, help="How the maker is named beside it.", names_somebody=True, personal=True
    )
    asked_on: str | None = declare("Asked on", Kind.DATE, past=True)
    channel: str | None = declare("Asked on which network", Kind.CHANNEL)
    wording: str | None = declare("How it was asked", Kind.LONG_TEXT, personal=True)
    answered_on: str | None = declare("Answered on", Kind.DATE, past=True)
    answer: str | None = declare("Answer", Kind.LONG_TEXT, personal=True)
    note: str | None = declare("Note", Kind.TEXT)
    said_by: int | None = declare("Said by", Kind.INTEGER, editable=False, importable=False, shown=False)


@frozen
class StandingConsent(Record):
    """What a person lets the shop do with all they make, unless a piece says otherwise."""

    entity: ClassVar[str] = "standing_consent"
    singular: ClassVar[str] = "Standing consent"
    plural: ClassVar[str] = "Standing consents"
    part_of: ClassVar[str] = "influencer_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Standing consent",
        "Every piece is asked for by itself.",
        columns=("use", "state", "starts_on", "ends_on", "territory", "credit", "note"),
        typed=("use", "state", "starts_on", "ends_on", "territory"),
    )
    label_field: ClassVar[str] = "use"
    told_by: ClassVar[tuple[str, ...]] = ("use",)
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("starts_on", "ends_on"),)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, required=True, refers_to="influencer", importable=False
    )
    use: str = declare("Use", Kind.CHOICE, choices=USE, required=True, default="repost")
    state: str = declare("State", Kind.CHOICE, choices=RIGHT_STATE, required=True, default="granted")
    starts_on: str | None = declare("From", Kind.DATE)
    ends_on: str | None = declare("Until", Kind.DATE, help=_NO_END)
    territory: str | None = declare("Where", Kind.TEXT, is_territory=True, help=_TERRITORY)
    credit: str | None = declare("Credit", Kind.TEXT)
    note: str | None = declare("Note", Kind.TEXT, help="Limits in their words.")


@frozen
class Usage(Record):
    """One place where a piece is used, from one day to another; `taken_down_on` says that it was taken away after its right."""

    entity: ClassVar[str] = "usage"
    singular: ClassVar[str] = "Use of a piece"
    plural: ClassVar[str] = "Uses of pieces"
    part_of: ClassVar[str] = "ugc_item_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Where used",
        "Not used yet.",
        columns=("where", "post_id", "what", "from_on", "to_on", "taken_down_on"),
        typed=("where", "what", "from_on", "to_on"),
    )
    label_field: ClassVar[str] = "what"
    told_by: ClassVar[tuple[str, ...]] = ("what", "where")
    spans: ClassVar[tuple[tuple[str, str], ...]] = (("from_on", "to_on"),)
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ()

    ugc_item_id: int | None = _of_piece()
    where: str = declare("Where", Kind.CHOICE, choices=WHERE_USED, required=True, default="post")
    post_id: int | None = declare("Post", Kind.REFERENCE, refers_to="post", importable=False)
    what: str | None = declare(
        "What", Kind.TEXT, searchable=True, help="The name of the ad or letter, or the page."
    )
    url: str | None = declare("Page", Kind.URL)
    territory: str | None = declare("Shown in", Kind.TEXT, is_territory=True, help=_SHOWN_IN)
    from_on: str | None = declare("From", Kind.DATE)
    to_on: str | None = declare("Until", Kind.DATE, help=_NO_END)
    taken_down_on: str | None = declare("Taken down on", Kind.DATE, past=True)
    note: str | None = declare("Note", Kind.TEXT)


@frozen
class Collection(Record):
    """Pieces chosen for one purpose, such as a campaign."""

    entity: ClassVar[str] = "collection"
    singular: ClassVar[str] = "Collection"
    plural: ClassVar[str] = "Collections"
    listing: ClassVar[Listing | None] = Listing(
        "library",
        "stack",
        "No collections yet",
        "Name one, then put pieces of the library into it.",
    )
    counted: ClassVar[bool] = False
    key: ClassVar[tuple[str, ...]] = ("name",)
    follows_from: ClassVar[tuple[str, ...]] = ("collected",)

    name: str = declare("Name", Kind.TEXT, required=True, searchable=True, default="")
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    pieces: int | None = declare("Pieces", Kind.INTEGER, minimum=0, importable=False, editable=False)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True)


@frozen
class Collected(Record):
    """One piece in one collection."""

    entity: ClassVar[str] = "collected"
    singular: ClassVar[str] = "Piece of a collection"
    plural: ClassVar[str] = "Pieces of collections"
    part_of: ClassVar[str] = "collection_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Pieces", "No piece chosen yet.", columns=("ugc_item_id",), typed=("ugc_item_id",)
    )
    label_field: ClassVar[str] = "ugc_item_id"
    counted: ClassVar[bool] = False
    own_file: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    key: ClassVar[tuple[str, ...]] = ("collection_id", "ugc_item_id")

    collection_id: int | None = declare(
        "Collection", Kind.REFERENCE, required=True, refers_to="collection", importable=False
    )
    ugc_item_id: int | None = _of_piece()


ENTITIES: tuple[type[Record], ...] = (UgcItem, UsageRight, StandingConsent, Usage, Collection, Collected)
