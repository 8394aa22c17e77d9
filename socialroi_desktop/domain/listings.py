"""Where records are listed, what stands there while there are none, and by which words others know them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from socialroi_desktop.domain.fields import Record

# The groups of tables on the Data tab, in their order.
LISTING_GROUPS = ("shop", "platforms", "spending", "site", "people", "library", "setup")


@dataclass(frozen=True, slots=True)
class Listing:
    """Where the Data tab lists a record, its icon, and what its table says while it is empty.

    `group` is one of `LISTING_GROUPS`; `short` is what its tab is called where the plural is too long; `imported` says
    that it fills from files first of all.
    """

    group: str
    icon: str
    empty_title: str
    empty_sentence: str
    imported: bool = False
    short: str = ""


@dataclass(frozen=True, slots=True)
class PartListing:
    """How parts are listed beside the record they belong to: a title, what is said while there are none.

    `columns` are the fields shown, in order (none: all that are shown at all), `typed` those of the line that adds
    another. Without any, only files bring such parts, and nobody types over what a file told.
    """

    title: str
    empty: str
    columns: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedIn:
    """Rows of an entity that name a record by its `field` in their `cell`; with `codes` it may hold several, in any case."""

    field: str
    entity: str
    cell: str
    codes: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """By which words links, files and people know a record: the field `word`, and the lines of the field `others`.

    Where `network` is named, a line of the others begins with what that field tells.
    """

    word: str
    others: str
    network: str = ""

    def line(self, record: "Record") -> str:
        """Return the word of a record as a line of the others; "" when it has none."""
        word = getattr(record, self.word)
        told = (getattr(record, self.network) if self.network else None, word)
        return " ".join(filter(None, told)) if word else ""

    def lines(self, record: "Record") -> tuple[str, ...]:
        """Return the other words of a record, as they are kept."""
        return tuple(filter(None, (getattr(record, self.others) or "").splitlines()))
