"""Undo by its key asks before an import or many pieces go; all else it takes back at once."""

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from socialroi_desktop.domain.library.addresses import TextLink
from socialroi_desktop.domain.records import Influencer, Order, UgcItem
from socialroi_desktop.operations.library.adding_links import add_links
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.shell.taking_back import take_back
from workspaces import put_orders


@pytest.fixture
def asked(monkeypatch, qtbot, session):
    """What was asked, and the function that presses the key while `answer` is given."""
    window, said = QWidget(), []
    qtbot.addWidget(window)

    def press(answer=QMessageBox.StandardButton.No):
        def question(_window, _title, sentence, _buttons, default):
            assert default == QMessageBox.StandardButton.No
            said.append(sentence)
            return answer

        monkeypatch.setattr(QMessageBox, "question", question)
        take_back(window, session)
        return said

    return press


def count(session, record):
    return len(reading.listing(session.workspace, record))


def test_an_import_goes_only_where_that_is_agreed_to(asked, session):
    before = count(session, Order)
    put_orders(session.workspace, [{}, {}], file="new.csv")
    (sentence,) = asked()
    assert sentence.startswith("Take back “Import of new.csv”?")
    assert count(session, Order) == before + 2
    asked(QMessageBox.StandardButton.Yes)
    assert count(session, Order) == before


@pytest.mark.parametrize(("number", "questions"), [(20, 0), (21, 1)])
def test_many_pieces_at_once_are_asked_about(asked, session, number, questions):
    add_links(session.workspace, links=[TextLink(f"https://example.com/p/{n}") for n in range(number)])
    assert len(asked()) == questions
    assert count(session, UgcItem) == (number if questions else 0)


def test_an_edit_is_taken_back_at_once(asked, session):
    add_record(session.workspace, record=Influencer(name="Jo"))
    before = count(session, Influencer)
    assert asked() == []
    assert count(session, Influencer) == before - 1
