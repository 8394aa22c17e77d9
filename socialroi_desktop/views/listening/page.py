"""The Listening tab: one section at a time under one header. Knows no section from inside."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from socialroi_desktop.domain.changes import Place
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.listening.sections import (
    IMPORT,
    INBOX,
    LOG_MENTION,
    SECTIONS,
    ListeningSection,
    section_of,
)
from socialroi_desktop.views.shell.tab import Navigator, WayBack
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter

# How the tab was left.
_SHOWN = "listening/section"


class ListeningPage(Page):
    """Shows a section of `SECTIONS`; each is made at its first visit."""

    def __init__(
        self, session: Session, filters: FilterState, navigator: Navigator, parent: QWidget | None = None
    ) -> None:
        super().__init__(PageHeader(self.tr("Listening")), scroll=False, parent=parent)
        self.session, self.filters, self.navigator = session, filters, navigator
        self.errors = ErrorBanner()
        self.log_action, self.import_action = LOG_MENTION.action(self), IMPORT.action(self)
        self.log_action.setEnabled(not session.reading_only)
        self.segments = SegmentedFilter(
            self.tr("Listening"), [Segment(section.id, section.title()) for section in SECTIONS]
        )
        self.segments.setVisible(len(SECTIONS) > 1)
        self._built: dict[str, QWidget] = {}
        self._stack = self.keys_to = QStackedWidget()
        self.header.add_widget(self.segments)
        self.header.add_action(self.import_action)
        self.header.add_action(self.log_action, primary=True)
        self.content.addWidget(self.errors)
        self.content.addWidget(self._stack, 1)
        for moved_on in (session.changed, self._stack.currentChanged):
            moved_on.connect(self.errors.hide)
        self.segments.current_changed.connect(self.show_section)
        left = session.looks.get(_SHOWN, INBOX)
        self.show_section(left if left in {section.id for section in SECTIONS} else INBOX)

    def view(self, section_id: str) -> QWidget:
        """Return what shows a section, made at its first visit; KeyError where there is no such section."""
        if section_id not in self._built:
            section = section_of(section_id)
            built = self._built[section_id] = section.build(self)
            self._stack.addWidget(built)
            changed = getattr(built, "state_changed", None)
            if changed is not None:
                changed.connect(lambda: self._show_state(section))
        return self._built[section_id]

    def show_section(self, section_id: str) -> None:
        """Show a section."""
        section = section_of(section_id)
        self.session.looks[_SHOWN] = section_id
        self.segments.set_current(section_id)
        view = self.view(section_id)
        self._stack.setCurrentWidget(view)
        self._show_state(section)

    def show_place(self, place: Place) -> None:
        """Show records in the section that shows their kind."""
        section = next(section for section in SECTIONS if place.entity in section.opens)
        self.show_section(section.id)
        self.view(section.id).show_place(place)  # type: ignore[attr-defined]  # whoever opens records has it

    def import_files(self) -> None:
        """Ask for files to import."""
        self.navigator.open_files((), WayBack(self.tr("Back to Listening"), lambda _ids: None))

    def _show_state(self, section: ListeningSection) -> None:
        if self.segments.current == section.id:
            self.header.set_state(str(getattr(self.view(section.id), "state", "")))
