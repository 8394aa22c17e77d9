"""What can be asked of pieces in one line. Pure.

Another one is one more `AskedField`; help, completion, errors, the window and the command line follow from it.
"""

from socialroi_desktop.domain.asking import values
from socialroi_desktop.domain.asking.fields import AskedField, language
from socialroi_desktop.domain.asking.spans import DAY_WORDS
from socialroi_desktop.domain.library import asked_readers as readers
from socialroi_desktop.domain.library.asked_words import KIND_WORDS, PLACE_WORDS, STATE_WORDS
from socialroi_desktop.domain.library.rights_words import RIGHTS
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.query import Term

FIELDS: tuple[AskedField, ...] = (
    AskedField("line", N_("Product line"), "line:skate", values.line, sources=(("product", "line"),), also=("series",)),
    AskedField("product", N_("Product"), "product:serum", values.text("product_id"), sources=(("product", "name"),)),
    AskedField(
        "kind", N_("Kind of piece"), "kind:video,unboxing", values.choice("kind", KIND_WORDS), words=KIND_WORDS.shown,
        same=("type",),
    ),
    AskedField(
        "creator", N_("Who made it, by name or handle"), "creator:@hanna", readers.creator,
        words=(readers.ERASED,),
        sources=(("influencer", "name"), ("influencer", "handle")), also=("by", "person", "author", "influencer", "handle"),
    ),
    AskedField(
        "rights", N_("May be used so today, or how things stand"), "rights:ads,repost", readers.derived(RIGHTS, STATE_WORDS),
        words=STATE_WORDS.shown, also=("right",),
    ),
    AskedField(
        "used", N_("Used somewhere, or in such a place; what is only planned is not"), "-used",
        readers.place_of_use(PLACE_WORDS), words=PLACE_WORDS.shown,
        alone=readers.used_in(), also=("usage", "where"),
    ),
    AskedField("rating", N_("Stars from 0 to 5"), "rating:3..", readers.rating, words=("5", "4..", "3.."), also=("stars",)),
    AskedField("lang", N_("Language"), "lang:pl", readers.language, sources=(("ugc_item", "language"),), also=("language",)),
    AskedField("tag", N_("Tag"), "tag:beach", values.tag, sources=(("tag", "name"),), also=("tags", "tagged")),
    AskedField(
        "taken", N_("Day, month or span in which it was taken"), "taken:2026-03..", readers.moment, words=DAY_WORDS,
        sources=(("ugc_item", "taken_at"),), also=("shot",), same=("date",),
    ),
    AskedField(
        "added", N_("Day, month or span in which it was added"), "added:last-month", readers.day, words=DAY_WORDS,
        sources=(("ugc_item", "added_on"),),
    ),
    AskedField("campaign", N_("Campaign"), "campaign:spring", values.text("campaign_id"), sources=(("campaign", "name"),)),
    AskedField("collection", N_("Collection"), "collection:spring", readers.collection, sources=(("collection", "name"),)),
    AskedField("short", N_("On the shortlist"), "short", alone=(Term("shortlisted", "=", 1),), also=("shortlist", "shortlisted")),
    AskedField("owner", N_("Who is in charge of it"), "owner:anna", values.text("owner"), sources=(("ugc_item", "owner"),)),
)  # fmt: skip
PIECES = language("ugc_item", FIELDS)
