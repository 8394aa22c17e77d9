"""Where records are listed, and what stands there while there are none: on the Data tab, or beside what they belong to."""

from dataclasses import dataclass

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
