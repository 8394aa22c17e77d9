"""How long the window's thread is held in one piece when a tab is shown for the first time, and the page of a goal.

CPU time of the longest turn until all is shown, as a multiple of an empty page and, for the page of a goal, of the plain way
in the same run: all of it made and filled in one piece. Each told with the modules imported meanwhile. Read once as the app
starts, and once with what it imports beside the window in the meantime.
Run: `python packaging/dev.py benchmark first_pages`.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

PIECE = '''
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
from socialroi_desktop.views.widgets.page import Page
from socialroi_desktop.views.widgets.page_header import PageHeader

def held(label, act, against=(), seconds=3):
    """Print the longest of the turns an act takes with what it leaves to be done, and return it in ms."""
    known, turns = len(sys.modules), []
    def turn(act):
        start = time.thread_time()
        act()
        turns.append(1000 * (time.thread_time() - start))
    turn(act)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        turn(application.processEvents)
        time.sleep(0.002)
    longest = max(turns)
    times = "".join(f", {longest / ms:.1f} x {name}" for name, ms in against)
    print(f"  {label}: longest {longest:.0f} ms of {sum(turns):.0f}{times}, {len(sys.modules) - known} modules", flush=True)
    return longest

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
plain = ("an empty page", held("empty page", empty, seconds=0))
window = desktop.window
held("Plan", lambda: window.show_page("plan"), [plain])
page = window.page("plan")
wait(lambda: page.model.detail is not None)
wait(lambda: page.goals.page is not None and page.goals.page.is_made)
goal = page.model.selected
desktop.session.jobs.at_once = True
def whole():
    from socialroi_desktop.views.plan.goal_page import GoalPage
    made.append(GoalPage(page.model))
    made[-1].resize(window.size())
    made[-1].show()
one_piece = ("all in one piece", held("page of a goal, all in one piece", whole, [plain]))
desktop.session.jobs.at_once = False
made[-1].hide()
held("page of a goal", lambda: page.goals.open_goal(goal), [plain, one_piece])
held("Data", lambda: window.show_page("data"), [plain])
desktop.shut_down()
'''


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
