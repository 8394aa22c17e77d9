"""What only one table of records has, as the tab that shows it says it. Knows no tab and no record."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.query import Term
from socialroi_desktop.viewmodels.records.tiles import TileSetup
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.add_line import AddLine


class RecordHead(QWidget):
    """What stands above the fields of a record in its panel; it goes on to others of the same kind.

    `record_opened` carries kind and id of a record that is named in it. The parts of the record it `tells` are folded below,
    the fields it `names` are left out there.
    """

    tells: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    record_opened = Signal(str, int)

    def show_record(self, record: Record, naming: Naming) -> None:
        """Show the record as it is now, or another one."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Extra:
    """A button above the table: its words, its tip, and what it does with the `RecordsSection` it stands in.

    Menus show the `key` that does the same, which the tab gives its page. One with `parts` only opens the menu of these.
    """

    text: str
    tip: str
    run: Callable[[Any], object]
    key: str = ""
    parts: "tuple[Extra, ...]" = ()


@dataclass(frozen=True, slots=True)
class RowPart:
    """Some rows of a table, as a chip beside its search: its words, what rows must meet, and the columns left out for them."""

    words: str
    terms: tuple[Term, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionSetup:
    """What a `RecordsSection` has beyond what its record declares.

    `columns` and `fields` are those of table and form (none: all that are shown), `sorted_by` is the first order,
    from its end where `descending`.
    `add_words` is what the button says that opens the form, `empty` icon, title and sentence of the empty table and
    `brings` words and deed of its button, where that neither imports nor opens the form. `extras` are buttons after the
    usual ones. `add_line` makes the line above the table that adds a record; the button that opens the form then gives
    way, its key stays. With `form_stays` the form of the chosen record is beside the table instead of all about it, and
    rows are chosen as a whole. Where it does not `adds`, rows come from elsewhere only, as the empty table says. `tiles`
    is what the rows say as pictures, which they can be shown as then, as that where `pictures_first`, until the other is
    asked for. `opens` is given the section and the id of a row on Enter and a double click. `head` makes what stands
    above all about a record. `starts` are values of a new record in the form; `parts` are chips beside the search.
    """

    columns: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    sorted_by: str = ""
    descending: bool = False
    add_words: str = ""
    brings: tuple[str, Callable[[], None]] | None = None
    empty: tuple[str, str, str] | None = None
    extras: tuple[Extra, ...] = ()
    add_line: Callable[[Session, Naming], AddLine] | None = None
    form_stays: bool = False
    adds: bool = True
    tiles: TileSetup | None = None
    pictures_first: bool = False
    opens: Callable[[Any, int], None] | None = None
    head: Callable[[Session], RecordHead] | None = None
    starts: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    parts: tuple[RowPart, ...] = ()
