"""Partnerships, links and mentions on the Outreach tab: typed with all their fields, and counted over time."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pages import page_of
from socialroi_desktop.domain.changes import Place
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import EarnedMention, InboundLink, Influencer, Partnership
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.store.rows import reading
from socialroi_desktop.tabs import TABS
from socialroi_desktop.viewmodels.outreach.earned_chart import earned_chart
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.views.outreach import TAB

SEPTEMBER = Period(date(2026, 9, 1), date(2026, 9, 30))
AUGUST = Period(date(2026, 8, 1), date(2026, 8, 31))


@pytest.fixture
def filters():
    return FilterState(SEPTEMBER)


@pytest.fixture
def pages(session, filters, qtbot):
    session.perform("x", lambda w, _p: add_record(w, record=Influencer(name="Jo", handle="jo")))
    made = page_of(TAB, session, filters)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def typed(pages, qtbot):
    """Choose a kind by its chip and type one record into its line, field by field; the last Enter adds it."""

    def type_one(chip, fields):
        press(pages.everybody.segments, "Earned", qtbot)
        press(pages.everybody.earned.kinds, chip, qtbot)
        line = pages.everybody.earned.section.add_line
        assert line.isVisible()
        assert set(fields) == set(line.editors)
        for name, text in fields.items():
            editor = line.editors[name]
            if hasattr(editor, "findText"):
                editor.setCurrentIndex(editor.findText(text))
            else:
                editor.clear()
                # Keys are sent in ASCII only; the rest comes as it does from an input method.
                if text.isascii():
                    qtbot.keyClicks(editor, text)
                else:
                    editor.insert(text)
        qtbot.mouseClick(line.button, Qt.MouseButton.LeftButton)
        assert line.words.whole_text == ""
        return pages.everybody.earned

    return type_one


def press(chips, label, qtbot):
    def shown():
        return [
            one for one in chips.findChildren(QPushButton) if one.isVisible() and one.text().startswith(label)
        ]

    # Chips whose counts have changed are other ones, there with the next pass of the layout.
    qtbot.waitUntil(lambda: len(shown()) == 1)
    qtbot.mouseClick(shown()[0], Qt.MouseButton.LeftButton)


def only(session, record):
    (found,) = reading.listing(session.workspace, record)
    return found


@pytest.mark.row("S4-28")
def test_a_link_to_the_shop_is_typed_and_counted_over_time(typed, session, filters):
    fields = {
        "url": "https://blog.example/decks",
        "found_on": "9/14/2026",
        "from_site": "blog.example",
        "influencer_id": "Jo",
        "relevance": "4",
        "note": "Names the Łódź deck first",
    }
    view = typed("Inbound links", fields)
    found = only(session, InboundLink)
    assert (found.url, found.found_on, found.from_site) == (fields["url"], "2026-09-14", "blog.example")
    assert (found.influencer_id, found.relevance, found.note) == (1, 4, "Names the Łódź deck first")
    assert view.section.table.rowCount() == 1
    assert view.words.whole_text == "1 this period, 0 the period before"
    typed("Inbound links", fields | {"url": "https://forum.example/t/1", "found_on": "8/30/2026"})
    assert view.words.whole_text == "1 this period, 1 the period before"
    filters.set_period(AUGUST)
    assert view.words.whole_text == "1 this period, 0 the period before"


def drawn(view):
    (line,) = earned_chart(InboundLink, view.model.months["inbound_link"]).series
    return [(point.day.isoformat(), point.value) for point in line.points]


def test_what_was_earned_is_drawn_month_by_month(pages, session, filters, qtbot):
    for number, day in enumerate(("2026-09-14", "2026-09-15", "2026-07-30", "2025-10-01", "2025-09-30")):
        link = InboundLink(url=f"https://a.example/{number}", found_on=day)
        session.perform("x", lambda w, _p, link=link: add_record(w, record=link))
    pages.show_earned()
    view = pages.everybody.earned
    view.show_kind("inbound_link")
    assert view.chart.isVisible()
    counts = drawn(view)
    assert (counts[0], counts[-1], len(counts)) == (("2025-10-01", 1), ("2026-09-01", 2), 12)
    assert dict(counts)["2026-07-01"] == 1
    assert dict(counts)["2026-08-01"] == 0
    filters.set_period(Period(date(2025, 9, 30), date(2026, 9, 30)))
    assert drawn(view)[0] == ("2025-09-01", 1)
    filters.set_period(None)
    assert len(drawn(view)) == 12
    view.show_kind("partnership")
    assert not view.chart.isVisible()


@pytest.mark.row("S4-29")
def test_a_mention_is_typed_and_counted_over_time(typed, session, filters):
    fields = {
        "medium": "City weekend 誌",
        "mentioned_on": "9/2/2026",
        "from_whom": "Their culture desk",
        "influencer_id": "Jo",
        "relevance": "3",
        "value": "180.50",
        "url": "https://weekend.example/p/7",
        "description": "A paragraph on shops without plastic",
    }
    view = typed("Earned mentions", fields)
    found = only(session, EarnedMention)
    assert (found.medium, found.mentioned_on, found.from_whom) == (
        "City weekend 誌",
        "2026-09-02",
        "Their culture desk",
    )
    assert (found.relevance, found.value, found.currency) == (3, 18050, "USD")
    assert (found.influencer_id, found.url, found.description) == (1, fields["url"], fields["description"])
    assert view.words.whole_text == "1 this period, 0 the period before"
    typed("Earned mentions", fields | {"mentioned_on": "8/1/2026"})
    assert view.words.whole_text == "1 this period, 1 the period before"
    filters.set_period(None)
    assert view.words.whole_text == "2 until today, 1 of them in the last 30 days"


@pytest.mark.row("S4-30")
@pytest.mark.parametrize(
    ("approached", "direction"), [("They approached us", "in"), ("We approached them", "out")]
)
def test_a_partnership_is_typed_with_who_approached_whom_and_counted_over_time(
    typed, session, filters, approached, direction
):
    fields = {
        "name": "Skate school Wrocław",
        "began_on": "9/19/2026",
        "direction": approached,
        "influencer_id": "Jo",
        "from_whom": "Their head coach",
        "relevance": "5",
        "value": "300",
        "description": "We lend ten boards",
    }
    view = typed("Partnerships", fields)
    found = only(session, Partnership)
    assert (found.name, found.began_on, found.direction) == (fields["name"], "2026-09-19", direction)
    assert (found.from_whom, found.relevance, found.value) == ("Their head coach", 5, 30000)
    assert (found.influencer_id, found.description) == (1, "We lend ten boards")
    assert view.words.whole_text == "1 this period, 0 the period before"
    session.undo()
    assert view.words.whole_text == ""
    session.redo()
    filters.set_period(AUGUST)
    assert view.words.whole_text == "0 this period, 0 the period before"


@pytest.mark.parametrize("record", [Partnership, InboundLink, EarnedMention])
def test_a_record_that_was_earned_opens_on_this_tab_even_from_one_person(pages, session, record, qtbot):
    told = {
        Partnership: Partnership(name="School", began_on="2020-01-02"),
        InboundLink: InboundLink(url="https://a.example/1", found_on="2020-01-02"),
        EarnedMention: EarnedMention(medium="Weekly", mentioned_on="2020-01-02"),
    }[record]
    session.perform("x", lambda w, _p: add_record(w, record=told))
    first = next(tab for tab in TABS if record.entity in tab.opens)
    assert first.id == "outreach"
    pages.open_person(1)
    pages.show_place(Place(record.entity, (1,)))
    view = pages.everybody.earned
    assert (view.isVisible(), pages.everybody.people.isVisible()) == (True, False)
    assert view.section.view.selected_ids() == [1]
    assert view.kinds.current == record.entity


def test_a_person_who_is_shown_or_added_takes_the_place_of_what_was_earned(pages, session):
    pages.show_table()
    pages.show_earned()
    page = pages.everybody
    assert (page.earned.isVisible(), page.search.isVisible(), page.screening.isVisible()) == (
        True,
        False,
        False,
    )
    assert not page.add_action.isVisible()
    pages.show_place(Place("influencer", (1,)))
    assert (page.segments.current, page.people.chosen_ids()) == ("table", [1])
    assert not page.earned.isVisible()
    pages.show_earned()
    pages.add_person()
    assert page.adding.isVisible()
    assert page.people.isVisible()
    assert page.add_action.isVisible()


def test_the_tab_is_found_again_as_it_was_left(pages, session, filters, qtbot):
    pages.show_earned()
    pages.everybody.earned.show_kind("inbound_link")
    again = page_of(TAB, session, filters)
    qtbot.addWidget(again)
    assert again.everybody.shows_earned
    assert again.everybody.earned.kinds.current == "inbound_link"


@pytest.mark.parametrize("entity", ["partnership", "inbound_link", "earned_mention"])
def test_each_table_fits_the_narrowest_window(pages, entity):
    pages.show_earned()
    pages.everybody.earned.show_kind(entity)
    assert pages.everybody.earned.minimumSizeHint().width() <= 804


def test_the_head_fits_the_narrowest_window(pages):
    pages.show_board()
    # The window is at least 1,024 wide; its tabs and margins take 212 of that.
    assert pages.everybody.header.minimumSizeHint().width() <= 812
    assert pages.everybody.import_button.isVisible()
