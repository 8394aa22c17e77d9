"""The window closes at once, whatever runs in the background, and the workspace is whole afterwards."""

import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from socialroi_desktop.app import Desktop
from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.store.file.workspace import Workspace, open_workspace
from workspaces import dump, new_workspace

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


def question(workspace: Workspace, begun: threading.Event) -> None:
    connection = workspace.connection()
    begun.set()
    connection.execute(ENDLESS).fetchone()


def writing(workspace: Workspace, begun: threading.Event) -> None:
    with change(workspace, "Endless") as writer:
        writer.insert("campaign", {"name": "Half done"})
        begun.set()
        writer.connection.execute(ENDLESS).fetchone()


@pytest.mark.parametrize("work", [question, writing])
def test_what_never_ends_does_not_keep_the_window(work, qtbot: QtBot, qapp: QApplication, tmp_path: Path):
    with new_workspace(tmp_path) as made:
        before, path = dump(made), made.path
    desktop = Desktop(qapp, QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat))
    desktop.start(path)
    begun = threading.Event()

    def run(workspace: Workspace, _progress: Progress) -> None:
        work(workspace, begun)

    assert desktop.session is not None
    desktop.session.read("Endless", run, lambda _nothing: None, lane="write" if work is writing else "read")
    assert begun.wait(10)
    start = time.monotonic()
    desktop.shut_down()
    assert time.monotonic() - start < 5
    desktop.deleteLater()
    with open_workspace(path) as again:
        assert dump(again) == before
