"""Whoever translates the kept texts gets a window without English, and every text asked for is kept."""

import platform
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import kept_demo
import pseudo_language
from data_tab import english
from socialroi_desktop.catalogue import letter_languages
from socialroi_desktop.domain.fields import Kind, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.post_names import first_words
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.window import WorkspaceWindow
from walk import walk

TODAY = date(2026, 8, 20)


@dataclass
class Seen:
    """What was asked for and shown on a walk through the window."""

    unknown: set[tuple[str, str]] = field(default_factory=set)
    asked: set[tuple[str, str]] = field(default_factory=set)
    shown: set[tuple[str, str]] = field(default_factory=set)
    data: pseudo_language.Data = field(default_factory=lambda: pseudo_language.Data(()))


class _Nothing:
    def make_new(self) -> None: ...
    def choose_file(self) -> None: ...
    def open_demo(self) -> None: ...


# What stands on the machine and in the files of the walk, not in the workspace.
MACHINE = (platform.system(), platform.release(), platform.machine(), "shop")
WRITTEN = ("Wann", "Betrag", "Wozu", "Plakat", "Sticker", "Łódzka jesień")

# Letters are in the language of whom they go to.
LETTERS = {
    text
    for language in letter_languages()
    for template in language.templates
    for text in (language.name, template.name, template.subject, template.body)
}


def _typed(workspace: Workspace) -> pseudo_language.Data:
    """Return every text of a workspace, as a whole and as posts are called by it."""
    found = {*MACHINE, *WRITTEN, *LETTERS}
    for record in (*RECORDS.values(),):
        names = [spec.name for spec in specs(record) if spec.kind is not Kind.CHOICE]
        for row in reading.listing(workspace, record):
            values = [str(value) for name in names if (value := getattr(row, name)) not in (None, "")]
            found.update(values, map(first_words, values))
    return pseudo_language.Data(text for text in found if len(text) > 2 and not text.isdigit())


@pytest.fixture(scope="module")
def seen(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder: Path = tmp_path_factory.mktemp("language")
    listening = pseudo_language.Listening(pseudo_language.compiled(folder))
    result, looking = Seen(), pseudo_language.Looking()
    with english(), kept_demo.open_demo(tmp_path_factory) as workspace:
        qapp.installTranslator(listening)
        try:
            window = WorkspaceWindow(Session(workspace, InlineJobs(), TODAY), _Nothing())
            window.resize(1280, 800)
            window.show()
            walk(window, folder, looking.look)
            looking.look_at_all()
            result.data = _typed(workspace)
            window.close()
            window.deleteLater()
            qapp.processEvents()
        finally:
            qapp.removeTranslator(listening)
    result.unknown, result.asked, result.shown = listening.unknown, listening.asked, looking.shown
    return result


def _begins_data(text: str, data: pseudo_language.Data) -> bool:
    """Tell whether a text is the beginning of one of the workspace that had to be cut."""
    return text.endswith("…") and data.begin_with(text[:-1])


def test_every_text_that_is_asked_for_is_kept_for_translators(seen: Seen) -> None:
    assert len(seen.asked) > 900, "the walk saw the app"
    assert pseudo_language.missing(seen.unknown) == set()


def test_a_window_in_another_language_shows_no_english(seen: Seen) -> None:
    left = {
        (kind, text): words
        for kind, text in seen.shown
        if not _begins_data(text, seen.data) and (words := pseudo_language.left_in_english(text, seen.data))
    }
    assert left == {}
