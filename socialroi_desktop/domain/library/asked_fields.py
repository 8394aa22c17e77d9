"""What can be asked of pieces in one line: each field of it with what it means, an example, and how its values are read. Pure.

Another one is one more `AskedField`; help, completion, errors, the window and the command line follow from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from socialroi_desktop.domain.library import asked_values as values
from socialroi_desktop.domain.library.asked_spans import DAY_WORDS
from socialroi_desktop.domain.library.asked_words import KIND_WORDS, PLACE_WORDS, STATE_WORDS
from socialroi_desktop.domain.library.rights_words import RIGHTS
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Atom, Term


@dataclass(frozen=True, slots=True)
class AskedField:
    """One field of the line: `meaning` is a sentence, `example` what can be typed, `read` the conditions of a value.

    `words` are the values there always are; others are those that stand in `sources`, kinds of record and their fields.
    `alone` is what the name asks without a value, nothing where it needs one; without `read` it takes none. `also` are words
    that people may write instead, for which the right one is named; `same` are those that ask the same.
    """

    name: str
    meaning: str
    example: str
    read: values.Reader | None = None
    words: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    alone: tuple[Atom, ...] = ()
    also: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """The fields that can be asked of one kind of record, and the same by every name they have."""

    entity: str
    fields: tuple[AskedField, ...]
    by_name: Mapping[str, AskedField]


def language(entity: str, fields: tuple[AskedField, ...]) -> Language:
    """Return the language of some fields."""
    names = {name: field for field in fields for name in (field.name, *field.same)}
    return Language(entity, fields, MappingProxyType(names))


FIELDS: tuple[AskedField, ...] = (
    AskedField("line", N_("Product line"), "line:skate", values.line, sources=(("product", "line"),), also=("series",)),
    AskedField("product", N_("Product"), "product:serum", values.text("product_id"), sources=(("product", "name"),)),
    AskedField(
        "kind", N_("Kind of piece"), "kind:video,unboxing", values.choice("kind", KIND_WORDS), words=KIND_WORDS.shown,
        same=("type",),
    ),
    AskedField(
        "creator", N_("Who made it, by name or handle"), "creator:@hanna", values.creator,
        words=(values.ERASED,),
        sources=(("influencer", "name"), ("influencer", "handle")), also=("by", "person", "author", "influencer", "handle"),
    ),
    AskedField(
        "rights", N_("May be used so today, or how things stand"), "rights:ads,repost", values.derived(RIGHTS, STATE_WORDS),
        words=STATE_WORDS.shown, also=("right",),
    ),
    AskedField(
        "used", N_("Used somewhere, or in such a place; what is only planned is not"), "-used",
        values.place_of_use(PLACE_WORDS), words=PLACE_WORDS.shown,
        alone=values.used_in(), also=("usage", "where"),
    ),
    AskedField("rating", N_("Stars from 0 to 5"), "rating:3..", values.rating, words=("5", "4..", "3.."), also=("stars",)),
    AskedField("lang", N_("Language"), "lang:pl", values.language, sources=(("ugc_item", "language"),), also=("language",)),
    AskedField("tag", N_("Tag"), "tag:beach", values.tag, sources=(("tag", "name"),), also=("tags", "tagged")),
    AskedField(
        "taken", N_("Day, month or span in which it was taken"), "taken:2026-03..", values.moment, words=DAY_WORDS,
        sources=(("ugc_item", "taken_at"),), also=("shot",), same=("date",),
    ),
    AskedField(
        "added", N_("Day, month or span in which it was added"), "added:last-month", values.day, words=DAY_WORDS,
        sources=(("ugc_item", "added_on"),),
    ),
    AskedField("campaign", N_("Campaign"), "campaign:spring", values.text("campaign_id"), sources=(("campaign", "name"),)),
    AskedField("collection", N_("Collection"), "collection:spring", values.collection, sources=(("collection", "name"),)),
    AskedField("short", N_("On the shortlist"), "short", alone=(Term("shortlisted", "=", 1),), also=("shortlist", "shortlisted")),
    AskedField("owner", N_("Who is in charge of it"), "owner:anna", values.text("owner"), sources=(("ugc_item", "owner"),)),
)  # fmt: skip
PIECES = language("ugc_item", FIELDS)
BY_NAME = PIECES.by_name
