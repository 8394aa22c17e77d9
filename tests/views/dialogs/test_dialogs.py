import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton

from planning import planning_session
from socialroi_desktop import __version__
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.store.file.workspace import create
from socialroi_desktop.viewmodels.settings_choices import currencies, system_time_zone, time_zones
from socialroi_desktop.views.dialogs.about import AboutDialog
from socialroi_desktop.views.dialogs.bug_report import BugReportDialog
from socialroi_desktop.views.dialogs.new_workspace import NewWorkspaceDialog
from socialroi_desktop.views.dialogs.settings import COUNTING, OUTREACH, SettingsDialog


@pytest.fixture
def dialog(qtbot, tmp_path):
    made = NewWorkspaceDialog(folder=tmp_path)
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(box, text):
    box.setText(text)
    box.textEdited.emit(text)


def choose(box, key):
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def test_a_new_workspace_is_described_and_can_be_made(dialog, tmp_path):
    type_into(dialog.fields.name, "Skate & Skin")
    choose(dialog.fields._currency, "PLN")
    choose(dialog.fields._zone, "Europe/Warsaw")
    type_into(dialog.fields._margin, "40")
    type_into(dialog.fields._rate, "25")
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.path() == tmp_path / "skate-skin.socialroi"
    wanted = Settings(
        name="Skate & Skin", currency="PLN", timezone="Europe/Warsaw", gross_margin=4000, hourly_rate=2500
    )
    assert dialog.settings() == wanted
    with create(dialog.path(), dialog.settings()) as workspace:
        assert workspace.settings().gross_margin == 4000


def test_what_does_not_hold_keeps_the_dialog_open_and_says_why(dialog, tmp_path):
    type_into(dialog.fields._margin, "lots")
    dialog.accept()
    assert dialog.isVisible()
    assert "Name is missing" in dialog.fields.rows["name"].problem
    assert "not a percentage" in dialog.fields.rows["gross_margin"].problem
    with pytest.raises(ValueError, match="hold"):
        dialog.settings()
    type_into(dialog.fields._margin, "120")
    assert dialog.fields.rows["gross_margin"].problem


@pytest.mark.parametrize(
    ("file", "said"), [("", "Choose where"), ("nowhere/a", "no folder"), ("taken", "exists already")]
)
def test_the_file_is_checked_before_it_is_made(dialog, tmp_path, file, said):
    (tmp_path / "taken.socialroi").touch()
    type_into(dialog.fields.name, "Shop")
    type_into(dialog.file, str(tmp_path / file) if file else "")
    dialog.accept()
    assert said in dialog.file_row.problem
    assert dialog.isVisible()


def test_a_file_chosen_by_hand_stays(dialog, tmp_path):
    type_into(dialog.file, str(tmp_path / "mine"))
    type_into(dialog.fields.name, "Shop")
    assert dialog.path() == tmp_path / "mine.socialroi"


def test_settings_are_changed_in_one_step_that_can_be_undone(tmp_path, qtbot):
    with planning_session(tmp_path) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        type_into(dialog.fields.name, "Łódź shop")
        type_into(dialog.fields._margin, "")
        dialog.accept()
        assert not dialog.isVisible()
        assert (session.settings.name, session.settings.gross_margin) == ("Łódź shop", None)
        session.undo()
        assert (session.settings.name, session.settings.gross_margin) == ("Shop", 4000)


@pytest.mark.row("S2-36")
def test_somebody_is_put_in_charge_of_the_library_and_taken_off(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        for name, kept in (("Marta 李", "Marta 李"), ("", None)):
            dialog = SettingsDialog(session)
            qtbot.addWidget(dialog)
            dialog.show()
            type_into(dialog.fields.rows["ugc_owner"].editor, name)
            dialog.accept()
            assert session.settings.ugc_owner == kept


def test_typed_settings_are_let_go_of_only_when_that_is_wanted(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.outreach.lines["stage_letter"].setText("Write to them")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert dialog.confirm.isVisible()
        dialog.confirm.no.click()
        assert (dialog.isVisible(), dialog.confirm.isVisible()) == (True, False)
        dialog.outreach.lines["stage_letter"].clear()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_a_described_workspace_is_let_go_of_only_when_that_is_wanted(dialog, qtbot):
    type_into(dialog.fields.name, "Shop")
    dialog.reject()
    assert dialog.isVisible()
    dialog.confirm.yes.click()
    assert not dialog.isVisible()


def test_the_sign_off_of_letters_keeps_its_lines(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.fields._sign_off.setPlainText("Marta\nSkate & Skin\n")
        dialog.accept()
        assert session.settings.sign_off == "Marta\nSkate & Skin"


def test_weights_of_engagement_are_set_beside_the_rest_and_said_to_be_wrong(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        type_into(dialog.fields._weights, "orders 3")
        dialog.accept()
        assert dialog.isVisible()
        assert "cannot have a weight" in dialog.fields.rows["engagement_weights"].problem
        type_into(dialog.fields._weights, "likes 1, link clicks 10")
        dialog.accept()
        assert session.settings.engagement_weights == "likes 1, link clicks 10"


def test_how_sure_hours_and_fees_are_is_set_and_left_open(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        for text, kept in (("20", 2000), ("7.5 %", 750), ("", None)):
            dialog = SettingsDialog(session)
            qtbot.addWidget(dialog)
            type_into(dialog.fields.rows["cost_uncertainty"].editor, text)
            dialog.accept()
            assert session.settings.cost_uncertainty == kept


def test_stages_are_named_on_their_own_page_and_two_of_a_name_are_said_at_the_field(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session, page=OUTREACH)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.outreach.isVisible()
        assert dialog.outreach.lines["stage_letter"].placeholderText() == "Letter"
        dialog.outreach.lines["stage_letter"].setText("写信")
        dialog.outreach.lines["stage_track"].setText("search")
        dialog.show_page(COUNTING)
        dialog.accept()
        assert dialog.outreach.isVisible()
        assert "its own name" in dialog.outreach.rows["stage_track"].problem
        dialog.outreach.lines["stage_track"].setText("Śledzenie")
        dialog.accept()
        assert not dialog.isVisible()
        assert session.settings.own_names == {"stage": {"letter": "写信", "track": "Śledzenie"}}
        again = SettingsDialog(session)
        qtbot.addWidget(again)
        again.outreach.lines["stage_letter"].clear()
        again.accept()
        assert session.settings.own_names == {"stage": {"track": "Śledzenie"}}
        session.undo()
        assert session.settings.stage_letter == "写信"


def test_limits_of_sizes_are_set_beside_the_days_of_silence(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session, page=OUTREACH)
        qtbot.addWidget(dialog)
        dialog.show()
        lines, rows = dialog.outreach.lines, dialog.outreach.rows
        assert (lines["tier_micro_from"].placeholderText(), lines["touch_days_nano"].text()) == ("10,000", "")
        lines["tier_micro_from"].setText("90,000")
        dialog.accept()
        assert "Mid has to begin above Micro" in rows["tier_micro_from"].problem
        lines["tier_micro_from"].setText("many")
        dialog.accept()
        assert "not a whole number" in rows["tier_micro_from"].problem
        lines["tier_micro_from"].setText("5 000")
        lines["touch_days_nano"].setText("20")
        dialog.accept()
        assert not dialog.isVisible()
        assert [(size.first, size.touch_days) for size in session.sizes[:2]] == [(0, 20), (5000, 45)]


def test_settings_left_alone_are_no_change(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.accept()
        assert session.last_change() is None


def test_currencies_and_zones_are_those_in_use(qapp):
    found = dict(currencies())
    assert {"USD", "EUR", "PLN", "VND", "CNY", "TWD"} <= found.keys()
    assert "DEM" not in found
    assert "Zloty" in found["PLN"]
    zones = time_zones()
    assert {"UTC", "Europe/Warsaw", "Asia/Ho_Chi_Minh", "Asia/Shanghai"} <= set(zones)
    assert not [name for name in zones if name.startswith(("Etc/", "SystemV/", "posix/"))]
    assert system_time_zone() in zones


def test_the_report_is_copied_whole(qtbot):
    try:
        raise KeyError("lost")
    except KeyError as error:
        dialog = BugReportDialog(error)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.report
    assert "KeyError: 'lost'" in copied
    assert __version__ in copied
    assert dialog.copy_button.text() == "Copied"


def test_about_closes(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_any_setting_can_be_gone_to(tmp_path, qtbot):
    with planning_session(tmp_path, rows=False) as session:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        for spec in specs(Settings):
            dialog.show_field(spec.name)
            assert dialog.outreach.isVisible() == (spec.name in dialog.outreach.rows), spec.name
            assert dialog.focusWidget() is not None, spec.name
        dialog.show_field("both_scripts")
        dialog.focusWidget().setChecked(False)
        dialog.accept()
        assert session.settings.both_scripts == 0
