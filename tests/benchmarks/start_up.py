"""Time until the window is painted, against a bare PySide6 window; the best of several warm starts of each, by turns.

Prints the ratio of one run. Run: `python packaging/dev.py benchmark start_up`.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 7
# Both say "painted" when their window has been drawn for the first time, and go. The window alone is watched: a filter
# on the whole application would make Python wrap every object Qt has, which no user waits for.
WATCH = """
import os
from PySide6.QtCore import QEvent, QObject
class Watch(QObject):
    def eventFilter(self, target, event):
        if event.type() == QEvent.Type.Paint:
            os.write(1, b"painted")
            os._exit(0)
        return False
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
watch = Watch()
window.installEventFilter(watch)
window.show()
application.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
watch = Watch()
desktop.window.installEventFilter(watch)
application.exec()
"""


def start(code: str, *words: str) -> float:
    """Return how long one start took, in seconds, interpreter included."""
    # A warm start finds the bytecode of the start before, as on any user's machine.
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    command = [sys.executable, "-c", WATCH + code, *words]
    started = time.perf_counter()
    seen = subprocess.run(command, env=environ, check=True, stdout=subprocess.PIPE).stdout
    took = time.perf_counter() - started
    if seen != b"painted":
        raise SystemExit("the window was not painted")
    return took


def main() -> None:
    """Print both times and their ratio."""
    from socialroi_desktop.operations.demo import make_demo

    with tempfile.TemporaryDirectory() as scratch:
        workspace = Path(scratch) / "demo.socialroi"
        make_demo(workspace).close()
        words = (str(workspace), str(Path(scratch) / "memory.ini"))
        # By turns: what else the machine does then slows both alike.
        times = [(start(BARE), start(OURS, *words)) for _ in range(STARTS)]
        bare, ours = (min(each) for each in zip(*times, strict=True))
    print(f"bare PySide6 window {bare:.2f} s, SocialROI on the demo {ours:.2f} s")
    print(f"socialroi window / bare window: {ours / bare:.2f}")


if __name__ == "__main__":
    main()
