from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from socialroi_desktop.viewmodels.shared.roles import Role
from socialroi_desktop.viewmodels.welcome import file_for, recent_files, with_suffix
from socialroi_desktop.views.welcome import WelcomePage

FILES = [Path("/shop/skate.socialroi"), Path("/Łódź/小店.socialroi")]


@pytest.fixture
def page(qtbot):
    made = WelcomePage(FILES)
    qtbot.addWidget(made)
    made.resize(960, 640)
    made.show()
    return made


def test_the_recent_files_are_a_sound_model(qtmodeltester):
    model = recent_files(FILES)
    qtmodeltester.check(model)
    assert model.index(1, 0).data() == "小店"
    assert model.index(1, 0).data(Role.SUBTEXT) == str(FILES[1].parent)


@pytest.mark.parametrize("name", ["new", "open", "demo"])
def test_the_ways_in_work_by_keyboard(page, qtbot, name):
    card = getattr(page, f"{name}_card")
    with qtbot.waitSignal(getattr(page, f"{name}_requested")):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_recent_file_opens_by_enter_and_by_click(page, qtbot):
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    with qtbot.waitSignal(page.recent_chosen) as found:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert found.args == [FILES[1]]
    place = page.list.visualRect(page.list.model().index(0, 0)).center()
    with qtbot.waitSignal(page.recent_chosen) as found:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert found.args == [FILES[0]]


@pytest.mark.parametrize(("file", "taken"), [("/a/shop.socialroi", True), ("/a/orders.csv", False)])
def test_only_workspaces_may_be_dropped(page, qtbot, file, taken):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file)])
    place, keys = QPoint(5, 5), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    enter.ignore()
    page.dragEnterEvent(enter)
    assert enter.isAccepted() == taken
    drop = QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    chosen = []
    page.recent_chosen.connect(chosen.append)
    page.dropEvent(drop)
    assert chosen == ([Path(file)] if taken else [])


def test_a_file_name_follows_the_name_and_is_free(tmp_path):
    assert file_for("Skate & Skin", tmp_path).name == "skate-skin.socialroi"
    assert file_for("小店", tmp_path).name == "小店.socialroi"
    assert file_for("  ", tmp_path).name == "workspace.socialroi"
    (tmp_path / "shop.socialroi").touch()
    assert file_for("Shop", tmp_path).name == "shop-2.socialroi"
    assert with_suffix(" /a/b ").name == "b.socialroi"
    assert with_suffix("/a/b.socialroi").name == "b.socialroi"
