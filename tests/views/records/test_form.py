"""The form of any record: every field has a named editor, shows its value, and says what is wrong with it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from data_tab import english
from socialroi_desktop.domain.records import RECORDS, Campaign, Cost
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.shared.field_text import Naming
from socialroi_desktop.views.records.form import RecordForm

NAMING = Naming("USD", "Europe/Warsaw", {"campaign": {1: "Ra mắt"}, "influencer": {}})
TODAY = date(2026, 9, 20)


@pytest.fixture(autouse=True)
def _english():
    with english():
        yield


@pytest.fixture
def form(qtbot):
    def make(record, **options):
        made = RecordForm(record, NAMING, TODAY, **options)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.mark.parametrize("record", [*RECORDS.values(), Settings])
def test_every_record_has_a_form_with_named_editors(form, record):
    made = form(record())
    assert made.entries
    assert all(made.editor(name).accessibleName() for name in made.entries)


def test_values_go_in_and_come_out_unchanged(form):
    cost = Cost(
        id=3, spent_on="2026-09-01", kind="hours", amount=120050, currency="USD", minutes=95,
        channel="tiktok", campaign_id=1, note="滑板鞋", reference="A-1",
    )  # fmt: skip
    assert form(cost).record() == cost
    campaign = Campaign(
        name="Łódź", channels="tiktok facebook", link_names="a\nb", budget=5000, currency="PLN"
    )
    assert set(form(campaign).record().channels.split()) == {"tiktok", "facebook"}
    settings = Settings(name="S", gross_margin=1250, code_discounts_are_cost=1)
    assert form(settings).record() == settings


def test_nothing_is_complained_about_before_it_was_touched(form):
    made = form(Cost())
    assert not any(made.editor(name).property("invalid") for name in made.entries)
    assert made.record() is None
    assert made.editor("spent_on").property("invalid")


def test_a_wrong_value_is_said_at_its_field_and_goes_when_mended(form, qtbot):
    made = form(Cost(spent_on="2026-09-01", currency="USD"))
    with qtbot.waitSignal(made.changed):
        made.editor("amount").setText("abc")
    assert "abc" in made.editor("amount").accessibleDescription()
    made.editor("amount").setText("5")
    assert not made.editor("amount").property("invalid")
    assert made.record().amount == 500


def test_a_new_reference_is_asked_for_with_what_was_typed_and_taken(form, qtbot):
    asked = []
    made = form(
        Cost(spent_on="2026-09-01", currency="USD", amount=1), add_reference=lambda *call: asked.append(call)
    )
    picker = made.editor("campaign_id")
    qtbot.keyClicks(picker, "Winter")
    qtbot.keyClick(picker, Qt.Key.Key_Return)
    wanted = asked[0][0]
    assert (wanted.entity, wanted.text) == ("campaign", "Winter")
    assert made.entries["campaign_id"] == Picked(None)
    wanted.done(9)
    made.set_naming(Naming("USD", "Europe/Warsaw", {"campaign": {1: "Ra mắt", 9: "Winter"}}))
    assert picker.text() == "Winter"
    assert made.record().campaign_id == 9


def test_a_reference_is_chosen_by_some_letters_or_said_to_be_unknown(form, qtbot):
    made = form(Cost(spent_on="2026-09-01", currency="USD", kind="tool", amount=1))
    picker = made.editor("campaign_id")
    qtbot.keyClicks(picker, "mat")
    with qtbot.assertNotEmitted(made.submitted):
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.text(), made.record().campaign_id) == ("Ra mắt", 1)
    picker.selectAll()
    qtbot.keyClicks(picker, "nobody")
    assert not picker.accessibleDescription()
    assert made.record() is None
    assert "nobody" in picker.accessibleDescription()
    picker.selectAll()
    qtbot.keyClick(picker, Qt.Key.Key_Delete)
    assert made.record().campaign_id is None


def test_an_amount_is_read_again_in_the_currency_chosen_and_never_rounded(form):
    made = form(Cost(spent_on="2026-09-01", currency="USD", kind="tool", amount=1250))
    made.editor("currency").setCurrentText("EUR")
    assert (made.record().amount, made.record().currency) == (1250, "EUR")
    made.editor("currency").setCurrentText("JPY")
    assert made.record() is None
    assert made.reading.problems["amount"].startswith("“12.50” is finer than any amount in JPY")
    made.editor("amount").setText("12")
    assert (made.record().amount, made.record().currency) == (12, "JPY")


def test_the_first_empty_field_gets_the_keyboard(form):
    made = form(Cost(spent_on="2026-09-01", kind="tool", currency="USD"))
    names = [name for name, entry in made.entries.items() if entry in ("", Picked(None))]
    assert made.focus_first() is made.editor(names[0])
    assert made.focusWidget() is made.editor(names[0])
    assert names[0] not in ("spent_on", "kind", "currency")


@pytest.mark.parametrize(("typed", "day"), [("+7", "27 Sep 2026"), ("5 dec", "5 Dec 2026"), ("soon", "soon")])
def test_a_date_stands_there_as_pages_write_it(form, qtbot, typed, day):
    made = form(Cost(spent_on="2026-12-06", currency="USD", amount=1), fields=("spent_on", "amount"))
    field = made.editor("spent_on")
    assert field.text() == "6 Dec 2026"
    assert field.minimumSizeHint().width() > field.fontMetrics().horizontalAdvance("28 Sep 2028") + 30
    field.selectAll()
    qtbot.keyClicks(field, typed)
    field.editingFinished.emit()
    assert field.text() == day


def test_a_date_is_typed_or_picked(form, qtbot):
    made = form(Cost(currency="USD", amount=1), fields=("spent_on",))
    field = made.editor("spent_on")
    field.setText("8/31/2026")
    assert field.day() == date(2026, 8, 31)
    field.open_calendar()
    with qtbot.waitSignal(field.picked):
        field._popover.findChild(type(field._popover.body.itemAt(0).widget())).activated.emit(
            field._popover.body.itemAt(0).widget().selectedDate()
        )
    assert made.record().spent_on == "2026-08-31"
