"""A field is declared once; the table, the form, the CSV mapping, validation and search derive from it.

Knows nothing of how a field is stored or drawn.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any, ClassVar

from socialroi_desktop.domain.frozen import Frozen, frozen
from socialroi_desktop.domain.listings import Known, Listing, NamedIn, PartListing
from socialroi_desktop.domain.problem import Problem


class Kind(StrEnum):
    """What sort of value a field holds, and so how it is stored, shown, parsed and edited.

    Stored as: TEXT kinds, URL, CHOICE, CHANNEL, CHANNELS (ids joined by a space), CURRENCY, DECIMAL (exact, as text),
    DATE (ISO), TIME (UTC, `YYYY-MM-DDTHH:MM:SSZ`), CLOCK (as a clock on the wall shows it, `YYYY-MM-DDTHH:MM`) as text;
    INTEGER, MONEY (minor units of the record's `currency`), MINUTES, BASIS_POINTS (1/100 of a percent), BOOLEAN (0/1) and
    REFERENCE (id of another record) as integers. TAGS stand in no column: they are the names of the tags of a record, with a
    comma between two.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    URL = "url"
    CHOICE = "choice"
    CHANNEL = "channel"
    CHANNELS = "channels"
    TAGS = "tags"
    CURRENCY = "currency"
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"
    MINUTES = "minutes"
    BASIS_POINTS = "basis_points"
    BOOLEAN = "boolean"
    DATE = "date"
    TIME = "time"
    CLOCK = "clock"
    REFERENCE = "reference"


INTEGER_KINDS = frozenset(
    {Kind.INTEGER, Kind.MONEY, Kind.MINUTES, Kind.BASIS_POINTS, Kind.BOOLEAN, Kind.REFERENCE}
)
NUMBER_KINDS = (INTEGER_KINDS - {Kind.BOOLEAN, Kind.REFERENCE}) | {Kind.DECIMAL}


class Joining(StrEnum):
    """What stays where two records become one and both have a part of the same key, which can stand only once.

    ROW: one of the two parts; LARGER: the larger of each figure; WHOLE: all parts of one of the two records, which are one
    list: it comes from one source or not at all.
    """

    ROW = "row"
    LARGER = "larger"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a CHOICE field: the stable id and the English label."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Spec:
    """Everything the app knows about one field.

    `is_handle` says that it holds the name of a profile, kept bare as `domain.identity` tells; `is_id` that it holds a number
    or code that a source gave, compared as `domain.key_texts` tells; `falls_back` that new rows of a file that leaves it out
    have its default. `folds` names the field whose folded text it holds. `is_email` and `is_language` say that it holds an
    address or the code of a language and nothing else, `is_country` that names of countries become codes, `is_phone` that it
    holds a number to call, `is_hour` a time of a day (`HH:MM`), `is_territory` that they are several; `personal` that it tells of
    whom the row is, and goes with them; `names_somebody` that it holds a name; `past` that no day of it is ahead, `aged` how many
    days ago; `named_by` the settings with its names. `required_in` is a field with the value it must have, or lack, for this one
    to be required;
    `only_own` says that of all files only those that the app saved itself tell it; `rest_of` names the amount of which it holds
    what is finer than the smallest coin, in millionths of that; with `blank_in_files` a file may leave it out of rows of which
    nobody knows it; `setting` is the one whose value a new record has where nothing is told; of a choice that is
    `unknown_asked` a word that is not known leaves the row in doubt. `falls` names how far a file may lower it
    (`resources/falling.toml`), `unless` the fields that explain it by getting on themselves, `way` the values of a choice in
    groups, from which it seldom goes back; of a key that is in `any_case` another case or zeros before it may be the same; of
    an amount that `comes_back` a file may tell less than nothing; what is `blank_kept` files leave blank, whatever its default;
    `in_charge` names one of the team; `opens` says that a word which names no channel makes a platform of one's own.
    """

    label: str
    kind: Kind
    name: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    refers_to: str = ""
    searchable: bool = False
    importable: bool = True
    editable: bool = True
    shown: bool = True
    aliases: tuple[str, ...] = ()
    help: str = ""
    minimum: int | None = None
    maximum: int | None = None
    is_handle: bool = False
    is_id: bool = False
    is_email: bool = False
    is_language: bool = False
    is_country: bool = False
    is_phone: bool = False
    is_territory: bool = False
    is_hour: bool = False
    folds: str = ""
    named_by: str = ""
    default: Any = None
    falls_back: bool = False
    personal: bool = False
    names_somebody: bool = False
    past: bool = False
    aged: bool = False
    required_in: tuple[str, str] | tuple[()] = ()
    only_own: bool = False
    blank_in_files: bool = False
    rest_of: str = ""
    setting: str = ""
    unknown_asked: bool = False
    any_case: bool = False
    falls: str = ""
    unless: tuple[str, ...] = ()
    comes_back: bool = False
    in_charge: bool = False
    way: tuple[tuple[str, ...], ...] = ()
    blank_kept: bool = False
    opens: bool = False

    def is_required(self, value: Callable[[str], Any]) -> bool:
        """Whether a record with these values, by field, must tell it."""
        if self.blank_in_files and value("batch_id") is not None:
            return False
        if not self.required or not self.required_in:
            return self.required
        by, wanted = self.required_in
        return value(by) in (None, "", wanted)

    @property
    def asked(self) -> bool:
        """Whether whoever brings a record must tell it: it is required, and its default does not stand in for it."""
        return self.required and not self.falls_back

    def place_of(self, value: str | None) -> int:
        """Return where a choice stands among those declared, from 0; whatever is none of them stands after all."""
        ids = [choice.id for choice in self.choices]
        return ids.index(value) if value in ids else len(ids)


def declare(label: str, kind: Kind, *, default: Any = None, **options: Any) -> Any:
    """Declare what a record field is: its label, its kind, and any other part of its `Spec` by name."""
    spec = Spec(label, kind, default=default, **options)
    return dataclasses.field(default=default, metadata={"spec": spec})


def choices(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    """Build choices from (id, label) pairs."""
    return tuple(Choice(*pair) for pair in pairs)


@frozen
class Record(Frozen):
    """One row of one table. Subclasses declare their fields; evidence is carried by every record.

    `entity` is the stable name used by the command line, imports and the store (also the table name);
    `key` names the fields that tell two records apart when an import brings them again. What else follows from a
    record is told by the facts below; `domain.declarations` says which of them a record lacks.

    `label_field` is the field people know it by. `day_field` is the date by which a period cuts it ("" when none does),
    `first_day_field` the other end of those that speak of several days; where `time_field` names a UTC time, `day_field` is
    its local day and worked out by the store. `part_of` names the field of the record without which it makes no sense;
    `of_any` are the fields that name kind and id of the record of any kind to which it belongs. `told_by` are the fields,
    the first known one first, that name it as proof of a figure, `worth_field` its amount there. `known` tells by which
    words others know it, which stay known when two records become one; `named_in` tells rows that name it by a word and not
    by its id. `numbered_by` is the field of the key that counts equal rows, so that each of them stays; `currency_of_owner`
    says that amounts without a currency are in that of another record; `joining` says what stays of parts that two merged
    records both have, `way_on` in which fields one gets on, with their values in order. `counted` says whether figures
    speak of it, `own_file` whether it comes in files of its own. `spans` pairs the first and last day of each period it
    holds, `in_order` an earlier time with a later one, `any_of` fields of which one must be told, with what to say else;
    `listing` is its place on the Data tab, `part_listing` how parts stand beside their record; `taggable` says whether it
    can have tags, `follows_from` names the kinds of record that fields of it follow from. `picture_field` has the SHA-256
    of the file whose picture stands for it, `linked_field` a path if not kept. `titled_by` are fields that a name is made
    of where none is told, the first that tells something. `undated_stay` says that no period hides rows that have no day
    yet: they are ahead of all that happened.
    `agreeing` are fields that must agree, too, where keys are one but for their case. `groups` are the headings of its form, each
    with the field it stands above.
    """

    entity: ClassVar[str]
    singular: ClassVar[str]
    plural: ClassVar[str]
    key: ClassVar[tuple[str, ...]] = ()
    label_field: ClassVar[str] = "name"
    day_field: ClassVar[str] = ""
    first_day_field: ClassVar[str] = ""
    time_field: ClassVar[str] = ""
    part_of: ClassVar[str] = ""
    of_any: ClassVar[tuple[str, str] | tuple[()]] = ()
    told_by: ClassVar[tuple[str, ...]] = ()
    worth_field: ClassVar[str] = ""
    known: ClassVar[Known | None] = None
    named_in: ClassVar[tuple[NamedIn, ...]] = ()
    numbered_by: ClassVar[str] = ""
    currency_of_owner: ClassVar[bool] = False
    joining: ClassVar[Joining] = Joining.ROW
    way_on: ClassVar[tuple[tuple[str, tuple[str, ...]], ...]] = ()
    counted: ClassVar[bool] = True
    own_file: ClassVar[bool] = True
    spans: ClassVar[tuple[tuple[str, str], ...]] = ()
    in_order: ClassVar[tuple[tuple[str, str], ...]] = ()
    any_of: ClassVar[tuple[tuple[tuple[str, ...], Problem], ...]] = ()
    listing: ClassVar[Listing | None] = None
    part_listing: ClassVar[PartListing | None] = None
    taggable: ClassVar[bool] = True
    follows_from: ClassVar[tuple[str, ...]] = ()
    picture_field: ClassVar[str] = ""
    linked_field: ClassVar[str] = ""
    titled_by: ClassVar[tuple[str, ...]] = ()
    undated_stay: ClassVar[bool] = False
    agreeing: ClassVar[tuple[str, ...]] = ()
    groups: ClassVar[tuple[Choice, ...]] = ()

    id: int | None = None
    batch_id: int | None = None
    source_line: int | None = None
    # The names of its tags, as the store reads them; see `TAGS`.
    tags: str | None = None

    def own_problems(self) -> tuple[Problem, ...]:
        """Return what is wrong beyond the kinds of single fields; most records have nothing to add."""
        return ()


def specs(record: type[Record]) -> tuple[Spec, ...]:
    """Return the declared fields of a record type, in order, evidence columns left out."""
    # Through Any: a class is hashable, but the checker takes the hash of its instances for its own.
    key: Any = record
    return _specs(key)


@cache
def _specs(record: Any) -> tuple[Spec, ...]:
    told = ((item.name, item.metadata.get("spec")) for item in dataclasses.fields(record))
    return tuple(dataclasses.replace(spec, name=name) for name, spec in told if spec is not None)


# What any record has beside the fields it declares.
TAGS: Spec = dataclasses.replace(
    declare(
        "Tags", Kind.TAGS, importable=False, help="Names with a comma between two, such as vip, skate."
    ).metadata["spec"],
    name="tags",
)


def may_be_tagged(record: type[Record]) -> bool:
    """Tell whether records of a kind have tags: all but tags themselves, and what is kept with a record of any kind."""
    return not record.of_any and record.taggable


def every_field(record: type[Record]) -> tuple[Spec, ...]:
    """Return the declared fields, in order, then those that any record has."""
    return (*specs(record), TAGS) if may_be_tagged(record) else specs(record)


def spec_of(record: type[Record], name: str) -> Spec:
    """Return one field; KeyError when the record has none of that name."""
    for spec in every_field(record):
        if spec.name == name:
            return spec
    raise KeyError(f"{record.__name__} declares no field {name}")


def saved_fields(record: type[Record]) -> tuple[Spec, ...]:
    """Return the fields of a saved file of all that is known: what can be imported, and what tables show beside it."""
    return tuple(spec for spec in every_field(record) if spec.importable or spec.shown)
