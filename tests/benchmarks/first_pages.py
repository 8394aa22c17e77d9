"""How long the window's thread is held in one piece when a tab is shown for the first time, and the page of a goal.

CPU time of one turn, against that of an empty page in the same run; each told with the modules imported in that turn. Read
once as the app starts, and once with what it imports beside the window in the meantime.
Run: `python packaging/dev.py benchmark first_pages`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

PIECE = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader

def held(label, act):
    known, start = len(sys.modules), time.thread_time()
    act()
    print(f"  {label}: {1000 * (time.thread_time() - start):.0f} ms, {len(sys.modules) - known} modules", flush=True)

def wait(until):
    end = time.monotonic() + 60
    while not until() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)

application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
for _ in range(20):
    application.processEvents()
if sys.argv[3] == "ready":
    wait(lambda: "socialroi_desktop.views.data.import_page" in sys.modules)
    pause = time.monotonic() + 2
    wait(lambda: time.monotonic() > pause)
made = []
def empty():
    made.append(Page(PageHeader("Empty")))
    made[-1].show()
held("empty page", empty)
window = desktop.window
held("Plan", lambda: window.show_page("plan"))
page = window.page("plan")
wait(lambda: page.model.detail is not None)
goal = page.model.selected
held("page of a goal", lambda: page.goals.open_goal(goal))
held("Data", lambda: window.show_page("data"))
desktop.shut_down()
"""


def main() -> None:
    """Print the milliseconds of each page."""
    with tempfile.TemporaryDirectory() as scratch:
        shop = str(Path(scratch) / "demo.socialroi")
        subprocess.run(
            [sys.executable, "-m", "socialroi_desktop", "demo", shop, "--no-window"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        for when in ("at once", "ready"):
            print(when, flush=True)
            subprocess.run(
                [sys.executable, "-c", PIECE, shop, str(Path(scratch) / "memory.ini"), when], check=True
            )


if __name__ == "__main__":
    main()
