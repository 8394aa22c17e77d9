"""The ready pack as a seller makes it: a post from a template in the partner's language, looked at, edited, saved."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton

from letters_shop import fill_letters_shop
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.views.outreach.pack_dialog import PackDialog


@pytest.fixture
def opened(session, qtbot, tmp_path):
    fill_letters_shop(session.workspace)
    edit_record(session.workspace, entity="deal", row_id=1, changes={"disclosure": "#reklama"})

    def open_dialog(deal_id: int, folder: Path | None = tmp_path) -> PackDialog:
        asked = "" if folder is None else str(folder)
        dialog = PackDialog(session, deal_id, ask_folder=lambda *_words: asked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def choose(box, key) -> None:
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


@pytest.mark.row("S0-30")
def test_a_post_is_chosen_looked_at_and_saved_with_code_and_link(opened, tmp_path):
    dialog = opened(1)
    assert dialog.template.currentText() == "Nowość (polski)"
    assert dialog.text.toPlainText().startswith("#reklama\n\nNowość od Shop: Skate shoes")
    assert dialog.files.text() == "Goes along: post.txt, code.txt, link.txt"
    choose(dialog.purpose, "discount")
    choose(dialog.template, "discount/en")
    assert "Something for you: with ANIA10 you pay less at Shop" in dialog.text.toPlainText()
    dialog.text.setPlainText("#reklama Hi! ANIA10 https://shop.example/?a=1&b=2")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    folder = tmp_path / "Ania Kowalska - Launch of the shoes"
    assert (folder / "post.txt").read_text("utf-8") == "#reklama Hi! ANIA10 https://shop.example/?a=1&b=2\n"
    again = opened(1)
    again.accept()
    assert "exists already" in again.refusal.text()


def test_what_is_missing_is_said_and_nothing_is_saved(opened, tmp_path):
    dialog = opened(2)
    choose(dialog.purpose, "how_to_buy")
    assert dialog.missing.text().startswith("Missing: Product, Tagged link.")
    save = dialog.findChild(QPushButton, "accept")
    assert not save.isEnabled()
    dialog.text.setPlainText("Here: https://shop.example")
    assert dialog.missing.isHidden()
    assert save.isEnabled()
    nowhere = opened(1, None)
    nowhere.accept()
    assert list(tmp_path.glob("Ania*")) == []


def test_a_deal_that_is_over_is_said_in_the_preview(opened, session):
    assert not opened(1).warning.isVisible()
    over = (session.today - timedelta(days=3)).isoformat()
    edit_record(session.workspace, entity="deal", row_id=1, changes={"starts_on": over, "ends_on": over})
    dialog = opened(1)
    assert dialog.warning.isVisible()
    day = formatting.day(session.today - timedelta(days=3))
    assert dialog.warning.text() == f"The deal ended on {day}; its code and link may bring nothing any more."
    assert dialog.files.text() == "Goes along: post.txt, code.txt, link.txt"


def test_a_post_that_may_not_be_in_the_language_of_the_partner_is_said_in_the_preview(opened, session):
    edit_record(session.workspace, entity="influencer", row_id=1, changes={"language": "fr", "country": None})
    dialog = opened(1)
    assert dialog.warning.isVisible()
    assert "This post is in English, which may not be the language of" in dialog.warning.text()
