"""How ready own profiles are stands over the people; the list is ticked and kept with its day."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from asking import add
from socialroi_desktop.domain.records import AccountDay, ProfileCheck
from socialroi_desktop.store.rows import reading
from socialroi_desktop.views.dialogs.profile_dialog import ProfileDialog
from socialroi_desktop.views.outreach.profile_line import ProfileLine


@pytest.fixture
def line(session, qtbot):
    made = ProfileLine(session)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(line, qtbot) -> ProfileDialog:
    dialog = ProfileDialog(line.model)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def day(session, back: int) -> str:
    return session.today.fromordinal(session.today.toordinal() - back).isoformat()


@pytest.mark.row("S1-10")
def test_the_line_tells_the_last_check_and_its_age(line, session, qtbot):
    assert line.link.text() == "Profile not checked yet"
    seven = "name, picture, bio, link, posts, rich, true"
    for back, words in ((0, "today"), (1, "yesterday"), (12, "12 days ago")):
        check = ProfileCheck(channel="instagram", account="shop", checked_on=day(session, back), ticked=seven)
        line.model.state = type(line.model.state)((), (check_of(session, check),))
        assert line.model.words == f"Profile ready: 7 of 12, {words}"


def check_of(session, check):
    """Return a check as it is kept."""
    (row_id,) = add(session.workspace, check)
    return reading.get(session.workspace, ProfileCheck, row_id)


@pytest.mark.row("S1-10")
def test_what_is_ticked_is_kept_with_the_day_and_the_day_before_stays(line, session, qtbot):
    add(session.workspace, AccountDay(channel="tiktok", account="shop", day=day(session, 3), followers=1))
    add(
        session.workspace,
        ProfileCheck(
            channel="instagram", account="our.shop", checked_on=day(session, 40), ticked="name, bio"
        ),
    )
    line.model.refresh()
    assert line.link.text() == "Profile ready: 2 of 12, 40 days ago"
    dialog = opened(line, qtbot)
    assert dialog.chosen == ("instagram", "our.shop")
    assert [item for item, box in dialog.boxes.items() if box.isChecked()] == ["name", "bio"]
    assert "2 of 12 ready" in dialog.history.text()
    dialog.boxes["link"].click()
    dialog.accept()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert line.link.text() == "Profile ready: 3 of 12, today"
    again = opened(line, qtbot)
    again.boxes["picture"].click()
    again.accept()
    kept = [(one.checked_on, one.passed) for one in reading.listing(session.workspace, ProfileCheck)]
    assert kept == [(day(session, 40), 2), (day(session, 0), 4)]
    session.undo()
    assert line.link.text() == "Profile ready: 3 of 12, today"


def test_another_account_begins_with_nothing_ticked(line, session, qtbot):
    add(session.workspace, AccountDay(channel="tiktok", account="shop", day=day(session, 3), followers=1))
    add(session.workspace, ProfileCheck(channel="instagram", account="our.shop", ticked="name"))
    line.model.refresh()
    dialog = opened(line, qtbot)
    dialog.channel.setCurrentIndex(dialog.channel.findData("tiktok"))
    dialog.channel.activated.emit(dialog.channel.currentIndex())
    assert dialog.chosen == ("tiktok", "shop")
    assert not any(box.isChecked() for box in dialog.boxes.values())
    assert "not checked yet" in dialog.history.text()
    assert all(box.toolTip() for box in dialog.boxes.values())


@pytest.mark.row("S2-29")
def test_the_storefront_is_checked_with_the_profile_and_every_result_stays(line, session, qtbot):
    for back, item in ((40, "customers"), (0, "reviews")):
        add(
            session.workspace,
            ProfileCheck(channel="instagram", account="shop", checked_on=day(session, back), ticked=item),
        )
    line.model.refresh()
    dialog = opened(line, qtbot)
    assert {"customers", "reviews", "buying"} < set(dialog.boxes)
    assert dialog.boxes["reviews"].isChecked()
    dialog.boxes["buying"].click()
    dialog.accept()
    kept = [(one.checked_on, one.ticked) for one in reading.listing(session.workspace, ProfileCheck)]
    assert kept == [(day(session, 40), "customers"), (day(session, 0), "reviews, buying")]
