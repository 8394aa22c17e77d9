"""A file is never written over unasked: the name that will be written is the one that is asked about."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from socialroi_desktop.views.charts.chart_card import ChartCard
from socialroi_desktop.views.widgets import save_dialog
from socialroi_desktop.views.widgets.save_dialog import ask_for_file, ask_where

YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
VIEWS = Path(save_dialog.__file__).parents[1]


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


class Answers:
    """What the seller types into the file dialog, one name after the other, and says to the question."""

    def __init__(self, monkeypatch, names, answers=()):
        self.names, self.answers = list(names), list(answers)
        self.starts: list[str] = []
        self.asked: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._name)
        monkeypatch.setattr(QMessageBox, "question", self._answer)

    def _name(self, _parent, _title, start, _kinds):
        self.starts.append(start)
        return str(self.names.pop(0)), ""

    def _answer(self, _parent, _title, text, *_buttons):
        self.asked.append(text)
        return self.answers.pop(0)


@pytest.mark.parametrize("name", ["keep.pdf", "keep2.csv", "Spring v1.2.csv", "Łukasz. lato.pdf"])
def test_a_file_whose_ending_was_not_typed_is_written_over_on_a_yes_only(parent, tmp_path, monkeypatch, name):
    typed, ending = name.rsplit(".", 1)
    (tmp_path / name).write_text("of somebody else")
    answers = Answers(monkeypatch, [tmp_path / typed, ""], [NO])
    assert ask_where(parent, "Save", "name", {}, ending) is None
    assert name in answers.asked[0]
    assert answers.starts[1] == str(tmp_path / name), "the name can be changed after a no"
    again = Answers(monkeypatch, [tmp_path / typed], [YES])
    assert ask_where(parent, "Save", "name", {}, ending) == tmp_path / name
    assert len(again.asked) == 1


def test_nothing_is_asked_twice_about_a_name_that_the_file_dialog_saw_itself(parent, tmp_path, monkeypatch):
    (tmp_path / "keep.PDF").write_text("of somebody else")
    answers = Answers(monkeypatch, [tmp_path / "keep.PDF", tmp_path / "new"])
    looks: dict[str, str] = {}
    assert ask_where(parent, "Save", "name", looks, "pdf") == tmp_path / "keep.PDF"
    assert ask_where(parent, "Save", "name", looks, "pdf") == tmp_path / "new.pdf"
    assert answers.asked == []
    assert answers.starts[1] == str(tmp_path / "name.pdf"), "the folder used last is where it starts"


def test_the_ending_is_that_of_the_chosen_kind(parent, tmp_path, monkeypatch):
    kinds = "Text (*.txt);;JSON (*.json)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r"), "JSON (*.json)"))
    assert ask_for_file(parent, "Save", tmp_path / "r.txt", kinds) == tmp_path / "r.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "r.json"), kinds[:12]))
    assert ask_for_file(parent, "Save", tmp_path / "r.txt", kinds) == tmp_path / "r.json"


def test_a_chart_asks_before_it_is_written_over_another_picture(qtbot, tmp_path, monkeypatch):
    card = ChartCard("Sales")
    qtbot.addWidget(card)
    saved: list[Path] = []
    monkeypatch.setattr(card, "save", saved.append)
    (tmp_path / "sales.png").write_text("of somebody else")
    Answers(monkeypatch, [tmp_path / "sales", ""], [NO])
    card._ask_and_save("png")
    assert saved == []
    Answers(monkeypatch, [tmp_path / "sales.q3"])
    card._ask_and_save("png")
    assert saved == [tmp_path / "sales.q3.png"]


def test_no_view_asks_for_a_file_to_write_but_here():
    asking = {
        path.name
        for path in VIEWS.rglob("*.py")
        if re.search(r"\.getSaveFileName\(", path.read_text("utf-8"))
    }
    assert asking == {"save_dialog.py"}
