"""The values a workspace has for each field of a line that is asked, kept until rows that hold them change. Knows no widgets."""

from PySide6.QtCore import QObject

from socialroi_desktop.domain.asking.fields import Language
from socialroi_desktop.domain.fields import Kind, spec_of
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.session import Session

# Of days the months they lie in are offered.
_DAYS = (Kind.DATE, Kind.TIME)


class AskedValues(QObject):
    """Read when they are first asked for."""

    def __init__(self, session: Session, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._language = session, language
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}
        session.changed.connect(self._on_changed)

    def of(self, field: str) -> tuple[str, ...]:
        """Return the values of a field, in order; those it has in any workspace are left out."""
        asked = self._language.by_name.get(field)
        found = (self._read(*source) for source in (asked.sources if asked else ()))
        return tuple(value for values in found for value in values)

    def _read(self, entity: str, column: str) -> tuple[str, ...]:
        key = entity, column
        if key not in self._known:
            read = reading.months if spec_of(RECORDS[entity], column).kind in _DAYS else reading.distinct
            values = read(self._session.workspace, entity, column)
            sign = "@" if column == "handle" else ""
            self._known[key] = tuple(f"{sign}{value}" for value in values if value.strip())
        return self._known[key]

    def _on_changed(self, changed: Changed) -> None:
        stale = (
            key for key in self._known if key[0] in changed.rows and changed.rows[key[0]].touches({key[1]})
        )
        for key in list(stale):
            del self._known[key]
