"""The small widgets say what they show, to eyes and to screen readers, and answer mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

import pressing
from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.views.widgets.buttons import ElidedLink
from socialroi_desktop.views.widgets.card import Card, ClickableCard
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.error_banner import ErrorBanner
from socialroi_desktop.views.widgets.figure_card import FigureCard
from socialroi_desktop.views.widgets.key_value_list import KeyValue, KeyValueList
from socialroi_desktop.views.widgets.labels import ElidedLabel, TitleLabel, role_label, without_part_of_number
from socialroi_desktop.views.widgets.page_header import PageHeader
from socialroi_desktop.views.widgets.progress_strip import ProgressStrip
from socialroi_desktop.views.widgets.segmented_filter import Segment, SegmentedFilter
from socialroi_desktop.views.widgets.tag import Tag
from socialroi_desktop.views.widgets.toast_bar import ToastBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def texts(widget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def button(widget, text) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize(("width", "whole"), [(700, True), (430, False)])
def test_a_title_gives_way_to_the_chips_beside_it_with_an_ellipsis(qtbot, width, whole):
    card = Card("Net sales and cost by week, USD", "band: usual")
    chips = SegmentedFilter("Show over time", [Segment(name, name) for name in ("Money", "ROI", "Traffic")])
    card.add_header_widget(chips)
    qtbot.addWidget(card)
    card.resize(width, 100)
    card.show()
    qtbot.waitExposed(card)
    title = card.findChild(TitleLabel)
    assert (title.text() == title.whole_text) is whole
    assert whole or title.text().endswith("…")
    for chip in chips.findChildren(QPushButton):
        assert chip.width() >= chip.sizeHint().width()


def test_a_card_without_title_has_no_header(qtbot):
    card = Card()
    qtbot.addWidget(card)
    header = card.findChildren(QLabel)[0].parentWidget()
    assert header.isHidden()
    card.set_title("Campaigns", "6 of 6")
    assert not header.isHidden()
    assert card.accessibleName() == "Campaigns"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_clickable_card_is_a_button(qtbot, key):
    card = ClickableCard("File")
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.clicked, timeout=100):
        qtbot.keyClick(card, key)
    with qtbot.waitSignal(card.clicked, timeout=100):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)


def test_a_figure_card_speaks_and_opens(qtbot):
    card = FigureCard(FigureText("roi", "ROI", "+40%", "22%", "up", Tone.GOOD, "vs 18%"))
    qtbot.addWidget(card)
    assert card.accessibleName() == "ROI, +40%, up 22%, vs 18%"
    assert "▲ 22%" in texts(card)
    with qtbot.waitSignal(card.opened, timeout=100) as caught:
        qtbot.keyClick(card, Qt.Key.Key_Return)
    assert caught.args == ["roi"]


def test_an_unknown_figure_gives_its_reason(qtbot):
    card = FigureCard(FigureText("roi", "ROI", "–", reason="No cost in this period."))
    qtbot.addWidget(card)
    assert card.toolTip() == "No cost in this period."
    assert "No cost in this period." in card.accessibleName()


def test_a_tag_changes_its_tone(qtbot):
    tag = Tag("new", Tone.GOOD)
    qtbot.addWidget(tag)
    tag.set_tag("rejected", Tone.BAD)
    assert (tag.text(), tag.property("tone")) == ("rejected", "bad")


def test_a_page_has_one_primary_action_that_follows(qtbot):
    header = PageHeader("Goals", "6 running")
    qtbot.addWidget(header)
    action = QAction("New goal")
    made = header.add_action(action, primary=True)
    action.setText("Apply 3 rows")
    action.setEnabled(False)
    assert (made.text(), made.isEnabled()) == ("Apply 3 rows", False)
    with pytest.raises(ValueError, match="one primary"):
        header.add_action(QAction("Other"), primary=True)


def test_pressing_a_header_button_runs_its_action(qtbot):
    header = PageHeader("Goals")
    qtbot.addWidget(header)
    action = QAction("New goal")
    made = header.add_action(action)
    with qtbot.waitSignal(action.triggered, timeout=100):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def test_segments_keep_the_choice_when_counts_change(qtbot):
    chips = SegmentedFilter("Verdicts", [Segment("all", "All", 1200), Segment("new", "New", 41)])
    qtbot.addWidget(chips)
    assert chips.current == "all"
    with qtbot.waitSignal(chips.current_changed, timeout=100) as caught:
        qtbot.mouseClick(button(chips, "New 41"), Qt.MouseButton.LeftButton)
    assert caught.args == ["new"]
    chips.set_segments([Segment("all", "All", 2), Segment("new", "New", 1)])
    assert chips.current == "new"
    chips.set_segments([Segment("all", "All")])
    assert chips.current == "all"


def test_a_dropdown_names_label_and_value(qtbot):
    drop = DropdownButton("Period", "1 Jul – 30 Sep 2026")
    qtbot.addWidget(drop)
    wide = drop.sizeHint().width()
    drop.set_value("all time")
    assert drop.accessibleName() == "Period: all time"
    assert drop.sizeHint().width() < wide


def test_an_empty_state_runs_its_action(qtbot):
    action = QAction("Import files…")
    empty = EmptyState("tray", "No data yet", "Drop an export here.", action)
    qtbot.addWidget(empty)
    with qtbot.waitSignal(action.triggered, timeout=100):
        qtbot.mouseClick(button(empty, "Import files…"), Qt.MouseButton.LeftButton)
    empty.set_words("Nothing found", "Choose a longer period.")
    assert "Choose a longer period." in texts(empty)


def test_a_toast_goes_away_with_the_next_press_elsewhere(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    other, toast = QPushButton("Other"), ToastBar()
    row.addWidget(other)
    row.addWidget(toast)
    window.show()
    toast.show_message("Copied.")
    qtbot.waitUntil(lambda: toast.height() > 0 and other.height() > 0)
    pressing.click(toast)
    assert toast.isVisible()
    pressing.click(other)
    assert toast.isHidden()


def test_a_toast_hears_of_nothing_but_what_comes_to_its_window(qtbot, monkeypatch):
    window, heard = QWidget(), []
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    monkeypatch.setattr(
        ToastBar, "eventFilter", lambda _self, watched, _event: heard.append(watched) or False
    )
    toast = ToastBar()
    row.addWidget(toast)
    window.show()
    toast.show_message("Copied.")
    for n in range(20):
        row.addWidget(QPushButton(f"Button {n}"))
    qtbot.waitUntil(lambda: row.itemAt(20).widget().isVisible())
    pressing.click(toast)
    assert {type(each) for each in heard} == {QWindow}


def test_a_toast_offers_undo_only_when_there_is_one(qtbot):
    toast = ToastBar()
    qtbot.addWidget(toast)
    toast.show_message("Copied.")
    assert button(toast, "Undo").isHidden()
    toast.show_message("Imported 3 files.", undoable=True)
    with qtbot.waitSignal(toast.undo_requested, timeout=100):
        qtbot.mouseClick(button(toast, "Undo"), Qt.MouseButton.LeftButton)
    assert toast.isHidden()
    assert toast.message == "Imported 3 files."


def test_a_toast_leads_only_to_what_its_own_sentence_speaks_of(qtbot):
    toast = ToastBar()
    qtbot.addWidget(toast)
    toast.show_message("Another one granted it.")
    toast.lead_to("piece 1")
    with qtbot.waitSignal(toast.opened, timeout=100) as caught:
        qtbot.mouseClick(button(toast, "Show it"), Qt.MouseButton.LeftButton)
    assert caught.args == ["piece 1"]
    assert toast.isHidden()
    toast.show_message("Copied.")
    assert button(toast, "Show it").isHidden()


def test_an_error_can_be_copied_when_it_has_details(qtbot):
    banner = ErrorBanner()
    qtbot.addWidget(banner)
    banner.show_error("Row 57 has no date.")
    assert button(banner, "Copy report").isHidden()
    banner.show_error("Something broke.", "Traceback")
    qtbot.mouseClick(button(banner, "Copy report"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "Traceback"


def test_progress_can_be_cancelled_once(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.start("Reading orders.csv")
    strip.set_progress(5_000_000_000, 10_000_000_000)
    assert strip.findChild(type(strip._bar)).value() == 500
    with qtbot.waitSignal(strip.cancel_requested, timeout=100):
        qtbot.mouseClick(button(strip, "Cancel"), Qt.MouseButton.LeftButton)
    assert not button(strip, "Cancel").isEnabled()
    strip.say("2 of 3 · orders.csv")
    assert strip._text.whole_text == "Cancelling…"
    strip.finish()
    assert strip.isHidden()


def test_key_values_replace_each_other(qtbot):
    rows = KeyValueList([KeyValue("Cost", "$600"), KeyValue("ROI", "+89%", Tone.GOOD, strong=True)])
    qtbot.addWidget(rows)
    assert {"$600", "+89%"} <= set(texts(rows))
    rows.set_rows([KeyValue("Cost", "–", reason="no cost in this period")])
    assert len(rows.rows) == 1


def test_a_cut_label_shows_the_whole_on_hover(qtbot):
    label = ElidedLabel("a long line of state that does not fit")
    qtbot.addWidget(label)
    label.show()
    label.resize(80, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text
    label.resize(600, 20)
    assert label.text() == label.whole_text
    assert label.toolTip() == ""


@pytest.mark.parametrize(("width", "below"), [(600, False), (300, True)])
def test_a_hint_without_room_beside_the_title_stands_below_it(qtbot, width, below):
    card = Card("Break-even before paying", "with a fee and a product")
    qtbot.addWidget(card)
    card.add_header_widget(role_label("Edit"))
    card.resize(width, 200)
    card.show()
    qtbot.waitExposed(card)
    told = [label.text() for label in card.findChildren(ElidedLabel) if label.isVisible() and label.text()]
    assert set(told) == {"Break-even before paying", "with a fee and a product"}
    assert card._hint_below.isVisible() is below
    card.resize(600, 200)
    assert not card._hint_below.isVisible()
    card.set_hint("")
    assert not card._hint_below.isVisible()


def test_a_link_that_may_shorten_itself_asks_for_the_room_of_its_words(qtbot):
    link = ElidedLink("Board & Bearing Club")
    qtbot.addWidget(link)
    wanted = link.sizeHint().width()
    link.resize(40, 24)
    link.show()
    assert "…" in link.text()
    assert link.sizeHint().width() == wanted >= link.fontMetrics().horizontalAdvance("Board & Bearing Club")


@pytest.mark.parametrize(
    ("shown", "whole", "left"),
    [
        ("22 of 10…", "22 of 100 found", "22 of…"),
        ("22 of 100…", "22 of 100 found", "22 of 100…"),
        ("Cost $1,2…", "Cost $1,250 of ads", "Cost $…"),
        ("Cost $1,…", "Cost $1,250 of ads", "Cost $…"),
        ("In 2026, 3…", "In 2026, 3 posts", "In 2026, 3…"),
        ("Skincare…", "Skincare launch", "Skincare…"),
        ("22 of 100", "22 of 100", "22 of 100"),
    ],
)
def test_a_text_is_never_cut_within_a_number(shown, whole, left):
    assert without_part_of_number(shown, whole) == left


@pytest.mark.parametrize("width", [240, 330, 900])
def test_chips_that_wrap_are_never_narrower_than_their_words(qtbot, width):
    chips = SegmentedFilter("By", [Segment(str(n), f"Partner size {n}") for n in range(7)], wraps=True)
    qtbot.addWidget(chips)
    chips.resize(width, chips.heightForWidth(width))
    chips.show()
    buttons = chips.findChildren(QPushButton)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert all(chips.rect().contains(button.geometry()) for button in buttons)
