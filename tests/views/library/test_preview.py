"""The preview as it is used: films play at once, pictures are seen nearer, and all of it ends with the window."""

from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QShortcut, QWheelEvent
from PySide6.QtTest import QTest

from film_files import numbered, put_film, turned_film
from picture_files import picture, put_picture
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.viewmodels.library.choosing import Choosing
from socialroi_desktop.viewmodels.records.table import RecordTable
from socialroi_desktop.views.library.culling import CullingKeys
from socialroi_desktop.views.library.preview import PreviewDialog
from socialroi_desktop.views.library.shown_picture import ShownPicture

NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "new"
    made.mkdir()
    put_film(made / "1 film.mp4", seconds=4, frames=numbered, sound=True)
    upright = put_film(made / "2 upright.mp4", seconds=3, size=(160, 120))
    upright.write_bytes(turned_film(upright.read_bytes()))
    put_picture(made / "3 large.png", picture(2400, 1600, marked=True))
    cut = put_film(
        made / "4 cut.mp4",
        seconds=5,
        options={"movflags": "faststart"},
        frames=lambda n: numbered(n, (160, 120)).rotate(n),
    )
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    return made


@pytest.fixture
def preview(session, folder, qtbot):
    add_files(session.workspace, paths=[folder], look=partial(session.pictures.decoders.seen, edge=320))
    session.jobs = jobs = Jobs()
    table = RecordTable(session, UgcItem)
    qtbot.waitUntil(lambda: table.rowCount() == 4)
    opened = []

    def at(title, culled=False):
        row = next(n for n in range(4) if table.record(n).title == title)
        keys = CullingKeys(Choosing(session), lambda _ids, _over: None) if culled else None
        made = PreviewDialog(session, table, row, lambda _row: None, culling=keys, opener=opened.append)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        made.resize(700, 560)
        made.show()
        qtbot.waitExposed(made)
        return made

    yield at
    session.pictures.close()
    jobs.close()


def press(shown, key):
    # Without a window manager the page stays the active window, and its keys would come first.
    shown.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, NO_KEYS))


def test_a_film_plays_at_once_and_stops_with_the_window(preview, qtbot):
    shown = preview("1 film")
    frames = []
    shown.player.shown.connect(frames.append)
    qtbot.waitUntil(lambda: len(frames) > 3)
    assert shown.film.button.text() == "Pause"
    assert shown.film.time.text() in ("0:00 / 0:04", "0:01 / 0:04")
    assert shown.film.silent.text() == "muted; open a copy for its sound"
    assert shown.player.pid is not None
    press(shown, Qt.Key.Key_Space)
    assert not shown.isVisible()
    assert shown.player.pid is None


def test_keys_rest_and_go_back_and_on(preview, qtbot):
    shown = preview("1 film")
    qtbot.waitUntil(lambda: shown.player.head is not None)
    press(shown, Qt.Key.Key_K)
    assert (shown.player.playing, shown.film.button.text()) == (False, "Play")
    press(shown, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: shown.player._wanted is None)
    assert shown.film.time.text() == "0:04 / 0:04"
    press(shown, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: shown.player._wanted is None)
    assert shown.film.time.text() == "0:00 / 0:04"
    QTest.mouseClick(shown.picture, Qt.MouseButton.LeftButton)
    assert shown.player.playing


def test_the_slider_goes_where_it_is_pressed(preview, qtbot):
    shown = preview("1 film")
    qtbot.waitUntil(lambda: shown.player.head is not None)
    press(shown, Qt.Key.Key_K)
    slider = shown.film.place
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    qtbot.waitUntil(lambda: shown.player._wanted is None)
    assert shown.player.position == pytest.approx(2, abs=0.2)
    assert not shown.player.playing


def test_another_piece_ends_the_film(preview, qtbot):
    shown = preview("1 film")
    qtbot.waitUntil(lambda: shown.player.pid is not None)
    press(shown, Qt.Key.Key_Right)
    assert shown.item.title == "2 upright"
    assert shown.player.pid is None
    qtbot.waitUntil(lambda: shown.player.head is not None)
    press(shown, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown.picture.image is not None)
    assert not shown.film.isVisible()
    assert shown.player.pid is None


def test_a_film_taken_upright_is_shown_so(preview, qtbot):
    shown = preview("2 upright")
    frames = []
    shown.player.shown.connect(frames.append)
    qtbot.waitUntil(lambda: len(frames) > 1)
    assert (frames[-1].width(), frames[-1].height()) == (120, 160)


def test_a_film_that_breaks_off_says_where(preview, qtbot):
    shown = preview("4 cut")
    qtbot.waitUntil(lambda: shown.player.head is not None)
    shown.player.seek(4.5)
    qtbot.waitUntil(lambda: "breaks off at 0:0" in shown.words.text())
    assert shown.film.isVisible()


def test_a_film_that_cannot_be_played_leaves_its_poster(preview, session, qtbot):
    shown = preview("1 film")
    qtbot.waitUntil(lambda: shown.picture.image is not None)
    shown.player.failed.emit("The film is damaged and cannot be shown; keep a sound copy of it.")
    assert not shown.film.isVisible()
    assert shown.picture.image is not None
    assert shown.open_button.isEnabled()


def test_a_picture_is_seen_dot_for_dot_with_all_its_dots(preview, qtbot):
    shown = preview("3 large")
    qtbot.waitUntil(lambda: shown.picture.image is not None)
    whole = shown.picture.scale
    assert shown.picture.image.width() == 1600
    assert 0.2 < whole < 0.4
    press(shown, Qt.Key.Key_Z)
    assert (shown.picture.scale, shown.size_button.text()) == (1.0, "100%")
    qtbot.waitUntil(lambda: shown.picture.image.width() == 2400)
    assert shown.picture.scale == 1.0
    press(shown, Qt.Key.Key_Minus)
    assert shown.picture.scale == pytest.approx(0.8)
    press(shown, Qt.Key.Key_Plus)
    press(shown, Qt.Key.Key_Plus)
    assert shown.picture.scale == pytest.approx(1.25)
    press(shown, Qt.Key.Key_Z)
    press(shown, Qt.Key.Key_Z)
    assert (shown.picture.scale, shown.picture.is_whole) == (pytest.approx(whole), True)


@pytest.fixture
def near(qtbot):
    made = ShownPicture()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    qtbot.waitExposed(made)
    made.show_image(picture(1200, 800, marked=True))
    return made


def color_at(widget, x, y):
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32).pixelColor(x, y).name()


def test_the_wheel_comes_nearer_to_what_is_under_it(near):
    def turn(notches):
        at = QPointF(20, 20)
        event = QWheelEvent(
            at, near.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, NO_KEYS,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        near.wheelEvent(event)

    assert color_at(near, 290, 190) == "#cc3355"
    turn(5)
    assert near.scale == pytest.approx(0.25 * 1.25**5)
    assert [color_at(near, *at) for at in ((5, 5), (150, 100))] == ["#ffffff", "#ffffff"]
    turn(-5)
    assert near.is_whole


def test_it_is_moved_by_the_mouse_and_never_out_of_sight(near):
    clicks = []
    near.clicked.connect(lambda: clicks.append(True))
    near.toggle_actual()
    QTest.mousePress(near, Qt.MouseButton.LeftButton, pos=QPoint(150, 100))
    QTest.mouseMove(near, QPoint(250, 150))
    QTest.mouseMove(near, QPoint(290, 190))
    QTest.mouseRelease(near, Qt.MouseButton.LeftButton, pos=QPoint(290, 190))
    assert clicks == []
    assert color_at(near, 280, 180) == "#ffffff"
    for _ in range(9):
        QTest.mousePress(near, Qt.MouseButton.LeftButton, pos=QPoint(290, 190))
        QTest.mouseMove(near, QPoint(5, 5))
        QTest.mouseRelease(near, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert [color_at(near, *at) for at in ((0, 0), (299, 199))] == ["#cc3355", "#cc3355"]
    QTest.mouseClick(near, Qt.MouseButton.LeftButton)
    assert clicks == [True]


def test_what_was_rated_in_the_preview_is_taken_back_and_done_again_there(preview, qtbot):
    shown = preview("3 large", culled=True)
    for keys, rating in (("3", 3), ("Ctrl+Z", None), ("Ctrl+Shift+Z", 3), ("Ctrl+Z", None), ("Ctrl+Y", 3)):
        if keys == "3":
            press(shown, Qt.Key.Key_3)
        else:
            shortcut = next(one for one in shown.findChildren(QShortcut) if one.key().toString() == keys)
            shortcut.activated.emit()
        qtbot.waitUntil(lambda wanted=rating: shown.item.rating == wanted)
