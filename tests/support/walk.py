"""Goes through everything the window shows: tabs, sections, forms, dialogs, an import, messages."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from data_tab import COST_LIST, UNKNOWN, write
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.roi.choices import BREAKDOWNS
from socialroi_desktop.views.data.check_in_dialog import CheckInDialog
from socialroi_desktop.views.data.imports_section import ImportsSection
from socialroi_desktop.views.data.page import DataPage
from socialroi_desktop.views.data.paths_dialog import PathsDialog
from socialroi_desktop.views.data.sections import SECTIONS
from socialroi_desktop.views.dialogs.about import AboutDialog
from socialroi_desktop.views.dialogs.bug_report import BugReportDialog
from socialroi_desktop.views.dialogs.new_workspace import NewWorkspaceDialog
from socialroi_desktop.views.dialogs.settings import SettingsDialog
from socialroi_desktop.views.outreach.letter_dialog import LetterDialog
from socialroi_desktop.views.outreach.pages import OutreachPages
from socialroi_desktop.views.outreach.person_log import ContactLogCard
from socialroi_desktop.views.plan.page import PlanPage
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.table_or_pictures import PICTURES, TABLE
from socialroi_desktop.views.roi.page import RoiPage
from socialroi_desktop.views.welcome import WelcomePage
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.window import WorkspaceWindow

Look = Callable[[], None]


def walk(window: WorkspaceWindow, folder: Path, look: Look) -> None:
    """Show everything, one after the other, and call `look` at each stop."""
    for page_id in window.page_ids:
        window.show_page(page_id)
        _settle()
        look()
    _plan(cast(PlanPage, window.show_page("plan")), look)
    data = cast(DataPage, window.show_page("data"))
    for entity in SECTIONS:
        _section(data, entity, look)
    _imports(data, folder, look)
    _outreach(cast(OutreachPages, window.show_page("outreach")), look)
    _roi(cast(RoiPage, window.show_page("roi")), look)
    window.open_palette()
    window.palette_window.line.setText("###")
    _settle()
    look()
    window.palette_window.close()
    window.session.undo()
    window.show_failure(ValueError("a bug"))
    _settle()
    look()
    for dialog in _dialogs(window, folder):
        dialog.show()
        _settle()
        look()
        dialog.close()
        dialog.deleteLater()
        _settle()


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def _plan(page: PlanPage, look: Look) -> None:
    page.goals.table.selectRow(0)
    _settle()
    look()
    page.start_new_goal()
    look()
    page.templates.chosen.emit(None)
    assert page.form is not None
    page.form.save()
    _settle()
    look()
    page.show_goals()
    page.segments.set_current("campaigns")
    page.segments.current_changed.emit("campaigns")
    page.view("campaigns").view("campaign").view.selectRow(0)
    _settle()
    look()
    page.show_goals()


def _outreach(pages: OutreachPages, look: Look) -> None:
    pages.show_earned()
    _settle()
    look()
    pages.show_board()
    (first, *_rest) = pages.everybody.people.model.beside(1) or (1,)
    pages.open_person(first)
    _settle()
    look()
    page = pages.person
    assert page is not None
    page.stages.edit_next()
    page.stages.ask.answer()
    look()
    for _column, card in page.cards:
        if isinstance(card, ContactLogCard):
            card.changes.log("they mail ###")
            _settle()
            card.list.setCurrentIndex(card.rows.index(0, 0))
            card.drop()
            card.ask.answer()
            look()
    page.stages.bring_to("paused")
    look()
    pages.go_back()


def _section(data: DataPage, entity: str, look: Look) -> None:
    data.show_section(entity)
    section = data.section
    assert isinstance(section, RecordsSection)
    section.view.selectRow(0)
    _menu(section.view, look)
    look()
    section.add()
    # Of some kinds none is added by hand; the banner says where they come from.
    if section.panel.form is not None:
        section.panel.form.submitted.emit()
    _settle()
    look()
    if section.pictures is not None:
        section.pictures.show_as(PICTURES)
        _settle()
        look()
        section.pictures.show_as(TABLE)
    section.bar.search.setText("###")
    _settle()
    look()
    section.bar.search.clear()


def _menu(table: DataTable, look: Look) -> None:
    table.customContextMenuRequested.emit(QPoint(20, 10))
    look()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    _settle()


def _imports(data: DataPage, folder: Path, look: Look) -> None:
    data.show_section("imports")
    section = data.section
    assert isinstance(section, ImportsSection)
    section.view.selectRow(0)
    _settle()
    look()
    dialog = section.open_details()
    look()
    if dialog is not None:
        dialog.close()
    section.undo_import()
    look()
    section.bring_back()
    look()
    files = [
        write(folder, "costs.csv", COST_LIST),
        write(folder, "unknown.csv", UNKNOWN),
        write(folder, "empty.csv", ""),
    ]
    data.open_files(files)
    for number in range(len(files)):
        data.importing.go_by(1)
        _settle()
        look()
        assert number < len(data.model.files)
    data.importing.apply_action.trigger()
    _settle()
    look()
    data.close_import()


def _roi(page: RoiPage, look: Look) -> None:
    for segment in ("awareness", "consideration", "purchase"):
        page.stages.set_current(segment)
        page.stages.current_changed.emit(segment)
        _settle()
        look()
    for by in BREAKDOWNS:
        page.breakdown.breakdown_chosen.emit(by)
        _settle()
        look()
    page.over_time.set_current("trend")
    page.over_time.current_changed.emit("trend")
    look()
    page.model.open_proof(page.figures[0].figure.key)
    _settle()
    look()
    page.proof.rows_wanted.emit()
    _settle()
    look()
    page.rows_dialog.close()


def _dialogs(window: WorkspaceWindow, folder: Path) -> Iterator[QWidget]:
    session = window.session
    yield CheckInDialog(session, window)
    yield PathsDialog(session, window.filters, window)
    yield SettingsDialog(session, window)
    person = Influencer(name="Łódzka jesień")
    letter = LetterDialog(session, add_record(session.workspace, record=person).ids[0], parent=window)
    letter.edit_template()
    yield letter
    new = NewWorkspaceDialog(window, folder=folder)
    new.accept()
    yield new
    yield AboutDialog(window)
    yield BugReportDialog(ValueError("a bug"), window)
    yield WelcomePage([folder / "shop.socialroi"], None)
    yield WelcomePage()
