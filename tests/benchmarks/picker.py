"""Choosing one of 10,000 people by typing, against filling a combo box with their names in the same run.

Prints the slowest key of each word and the ratios. Run: `python packaging/dev.py benchmark picker`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from socialroi_desktop.domain.records import Cost
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.changes.writer import change
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.picker import RecordPicker
from workspaces import new_workspace

PEOPLE = 10_000
WORDS = ("person", "zrodlo 77", "p9999", "xyz", "a")


def took(run: Callable[[], object]) -> float:
    """Return how long a step takes, in milliseconds."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def fill(names: dict[int, str]) -> QComboBox:
    """Return what a choice among names was before."""
    combo = QComboBox()
    for row_id, name in names.items():
        combo.addItem(name, row_id)
    return combo


def slowest_key(picker: RecordPicker, word: str) -> float:
    """Return the time of the slowest key while a word is typed; the list is painted each time."""
    picker.clear()

    def press(letter: str) -> None:
        QTest.keyClicks(picker, letter)
        QApplication.processEvents()

    return max(took(lambda letter=letter: press(letter)) for letter in word)


def main() -> None:
    """Print what typing costs and what it costs after a change elsewhere."""
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder, new_workspace(Path(folder)) as workspace:
        with change(workspace, "People") as writer:
            rows = [(f"Person {n} from Źródło", f"p{n}") for n in range(PEOPLE)]
            writer.insert_rows("influencer", ("name", "handle"), rows)
        session = Session(workspace, InlineJobs())
        print(
            f"a table that names {PEOPLE} people, made first: {took(lambda: RecordTable(session, Cost)):.1f} ms"
        )
        print(f"the next one: {took(lambda: RecordTable(session, Cost)):.1f} ms")
        names = session.names["influencer"]
        combo = min(took(lambda: fill(dict(names))) for _ in range(5))
        print(f"a combo box filled with their names: {combo:.1f} ms")
        picker = RecordPicker(names)
        picker.show()
        for word in WORDS:
            key = slowest_key(picker, word)
            print(f"slowest key of {word!r}: {key:.1f} ms, {key / combo:.2f} x the combo box")
        made = min(took(lambda: RecordPicker(names)) for _ in range(5))
        print(f"a line to type into: {made:.1f} ms, {made / combo:.3f} x")
        for what, changes in (("note", {"note": "met in May"}), ("name", {"name": "Zoë"})):
            edited = edit_record(workspace, entity="influencer", row_id=1, changes=changes)
            session.names.forget(edited.rows)
            read = took(lambda: session.names["influencer"])
            ready = took(lambda: session.names.prepare(["influencer"]))
            print(f"after an edited {what}: names {read:.1f} ms, in the background {ready:.1f} ms")
    application.quit()


if __name__ == "__main__":
    main()
