"""What stands between a start and the first sight of the window: as little as can be, told without a clock."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from socialroi_desktop.app import Desktop
from socialroi_desktop.store.file.media import Media
from workspaces import new_workspace

# Each module costs the same few files and a tenth of a millisecond or more; before this was watched there were 172.
# Two came with the records of calendars, three with the Listening tab and the records of customers.
MOST_MODULES = 135
# What is only needed once somebody looks for, changes, imports or counts something.
LATER = (
    "decoding",
    "domain.imports",
    "domain.letters",
    "domain.media",
    "domain.outreach",
    "domain.query",
    "ingest",
    "metrics",
    "operations.history",
    "operations.imports",
    "operations.records",
    "queries.search",
    "reports",
    "store.changes.writer",
    "store.derived",
    "store.file.media",
    "store.file.schema",
    "store.sums",
    "viewmodels.shared.picture_shelf",
    "views.charts",
    "views.dialogs",
    "views.records",
    "views.shell.coming_page",
    "views.widgets.channel_picker",
    "views.widgets.period_picker",
)
# Prints what is imported when the window is drawn for the first time.
START = """
import json, os, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject, QSettings
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop


class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False


application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
watch = Watch()
desktop.window.installEventFilter(watch)
application.exec()
"""


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    with new_workspace(tmp_path) as workspace:
        return workspace.path


def test_the_window_is_seen_before_anything_is_imported_that_it_does_not_show(shop, tmp_path):
    answer = subprocess.run(
        [sys.executable, "-c", START, str(shop), str(tmp_path / "memory.ini")],
        capture_output=True,
        text=True,
        check=True,
    )
    ours = [
        name.removeprefix("socialroi_desktop.")
        for name in json.loads(answer.stdout)
        if name.startswith("socialroi_desktop.")
    ]
    assert "window" in ours
    early = [name for name in ours if any(name == part or name.startswith(f"{part}.") for part in LATER)]
    assert early == []
    assert len(ours) <= MOST_MODULES, (
        "import where it is used what the first sight of the window does not need"
    )


def test_what_a_crash_left_is_tidied_once_the_window_was_seen(qapp, qtbot, shop, tmp_path):
    folder = Media(shop).folder
    folder.mkdir()
    left = folder / ".taking-half"
    left.write_bytes(b"half of a file")
    desktop = Desktop(qapp, QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat))
    desktop.start(shop)
    try:
        assert left.exists()
        # A machine that is busy with other things takes longer than the usual five seconds.
        qtbot.waitUntil(lambda: not left.exists(), timeout=30_000)
    finally:
        desktop.shut_down()
        desktop.deleteLater()


# Prints what the first sight of tabs imports once they were got ready.
FIRST_SIGHT = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
from socialroi_desktop.tabs import TABS
from socialroi_desktop.views.shell.getting_ready import get_ready

application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
get_ready([part for tab in TABS for part in tab.parts], lambda _done, _total: None)
known = set(sys.modules)
desktop.window.show_page("plan").goals.open_goal(1)
desktop.window.show_page("data")
print(json.dumps(sorted(name for name in set(sys.modules) - known if name.startswith("socialroi"))))
desktop.shut_down()
"""


def test_the_first_sight_of_a_tab_that_was_got_ready_imports_nothing(shop, tmp_path):
    answer = subprocess.run(
        [sys.executable, "-c", FIRST_SIGHT, str(shop), str(tmp_path / "memory.ini")],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert json.loads(answer.stdout) == []
