"""Time until the window is painted, against a bare PySide6 window; the best of several warm starts of each.

Prints the ratio of one run. Run: `python packaging/dev.py benchmark start_up`.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTS = 7
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""
OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from socialroi_desktop.app import Desktop
application = QApplication([])
desktop = Desktop(application, QSettings(sys.argv[2], QSettings.Format.IniFormat))
desktop.start(Path(sys.argv[1]))
QTimer.singleShot(0, application.quit)
application.exec()
desktop.shut_down()
"""


def best(code: str, *words: str) -> float:
    """Return the shortest of several starts, in seconds, interpreter included."""
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    times = []
    for _ in range(STARTS):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code, *words], env=environ, check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - started)
    return min(times)


def main() -> None:
    """Print both times and their ratio."""
    from socialroi_desktop.operations.demo import make_demo

    with tempfile.TemporaryDirectory() as scratch:
        workspace = Path(scratch) / "demo.socialroi"
        make_demo(workspace).close()
        bare = best(BARE)
        ours = best(OURS, str(workspace), str(Path(scratch) / "memory.ini"))
    print(f"bare PySide6 window {bare:.2f} s, SocialROI on the demo {ours:.2f} s")
    print(f"socialroi window / bare window: {ours / bare:.2f}")


if __name__ == "__main__":
    main()
