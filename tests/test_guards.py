"""The guards of `conftest.py` catch what they are there for."""

import inspect
import socket
import threading

import pytest

import leak_checks
from every import every
from leak_checks import SocketWatch


@pytest.fixture(scope="module")
def watch() -> SocketWatch:
    # Not installed: the events are handed over by the tests, so that the real watch stays out of it.
    return SocketWatch()


def test_a_thread_that_goes_on_is_named(monkeypatch):
    monkeypatch.setattr(leak_checks, "_PATIENCE_S", 0.0)
    before, stop = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=stop.wait, name="endless")
    thread.start()
    try:
        assert leak_checks.leaked_threads(before) == ["endless"]
    finally:
        stop.set()
        thread.join()
    assert leak_checks.leaked_threads(before) == []


def test_a_running_timer_is_found_and_a_stopped_one_is_not(qapp, monkeypatch):
    from PySide6.QtCore import QTimer

    monkeypatch.setattr(leak_checks, "_PATIENCE_S", 0.0)
    before, timer = leak_checks.alive_in_qt(), QTimer(interval=5000)
    timer.start()
    assert [note for note in leak_checks.leaked_in_qt(before) if "5000 ms" in note]
    timer.stop()
    assert leak_checks.leaked_in_qt(before) == []


def test_a_running_thread_of_qt_is_found(qapp, monkeypatch):
    from PySide6.QtCore import QThread

    monkeypatch.setattr(leak_checks, "_PATIENCE_S", 0.0)
    before, thread = leak_checks.alive_in_qt(), QThread()
    thread.start()
    try:
        assert leak_checks.leaked_in_qt(before) == ["a running QThread "]
    finally:
        thread.quit()
        thread.wait()


def test_an_open_window_is_named_and_a_dropped_one_is_not(qapp, monkeypatch):
    from PySide6.QtWidgets import QWidget

    monkeypatch.setattr(leak_checks, "_PATIENCE_S", 0.0)
    before = leak_checks.alive_in_qt()
    widget = QWidget(windowTitle="left open")
    assert leak_checks.leaked_in_qt(before) == ["the window QWidget 'left open'"]
    widget.close()
    del widget
    assert leak_checks.leaked_in_qt(before) == []


def test_a_theme_that_was_put_on_is_taken_off(qapp):
    from socialroi_desktop.views.theme import active_theme

    def look():
        return qapp.styleSheet(), qapp.font().toString(), qapp.palette().window().color().name()

    before = look()
    active_theme().apply("dark")
    assert all(now != then for now, then in zip(look(), before, strict=True))
    leak_checks.take_off_the_theme()
    assert look() == before


@pytest.mark.parametrize(
    ("event", "arguments"),
    [
        ("socket.__new__", (None, socket.AF_INET, socket.SOCK_STREAM, 0)),
        ("socket.connect", (None, ("192.0.2.1", 80))),
        ("socket.getaddrinfo", ("example.org", 80, 0, 0, 0)),
    ],
)
def test_a_socket_to_the_internet_is_refused_and_noted(watch, event, arguments):
    with watch.watching(loopback_allowed=False) as notes:
        with pytest.raises(PermissionError, match="offline"):
            watch._on_event(event, arguments)
        assert len(notes) == 1
    watch._on_event(event, arguments)  # outside a test nobody listens


def test_loopback_must_be_asked_for(watch):
    opening = ("socket.__new__", (None, socket.AF_INET, socket.SOCK_STREAM, 0))
    with watch.watching(loopback_allowed=True) as notes:
        watch._on_event(*opening)
        watch._on_event("socket.connect", (None, ("127.0.0.1", 80)))
        assert notes == []
        with pytest.raises(PermissionError, match=r"192\.0\.2\.1"):
            watch._on_event("socket.connect", (None, ("192.0.2.1", 80)))


def test_sockets_by_file_name_are_not_the_internet(watch):
    with watch.watching(loopback_allowed=False) as notes:
        watch._on_event("socket.__new__", (None, getattr(socket, "AF_UNIX", 1), socket.SOCK_STREAM, 0))
    assert notes == []


def test_the_installed_watch_hears_real_sockets(socket_notes):
    with pytest.raises(PermissionError, match="offline"):
        socket.socket()
    assert socket_notes == ["an internet socket was opened"]
    socket_notes.clear()


@pytest.mark.loopback
def test_a_marked_test_still_reaches_no_foreign_address(socket_notes):
    # 192.0.2.1 is reserved for documentation; nothing is sent, for the watch comes first.
    with socket.socket() as endpoint, pytest.raises(PermissionError, match=r"192\.0\.2\.1"):
        endpoint.connect(("192.0.2.1", 9))
    assert len(socket_notes) == 1
    socket_notes.clear()


ROWS = [(1, "one"), (2, "two"), (3, "three")]


def test_every_row_that_fails_is_told(tmp_path):
    asked = []

    @every(("number", "word"), ROWS)
    def ask(number, word, folder):
        asked.append((number, word, folder))
        assert number == 2, f"{number} is not 2"

    with pytest.raises(BaseExceptionGroup) as told:
        ask(folder=tmp_path)
    assert asked == [(*row, tmp_path) for row in ROWS]
    assert [error.__notes__ for error in told.value.exceptions] == [["with 1, 'one'"], ["with 3, 'three'"]]
    assert list(inspect.signature(ask).parameters) == ["folder"]


def test_a_table_holds_where_every_row_does_and_is_skipped_where_all_are():
    every("number", [1, 2])(lambda number: None)()
    every("number", [1, 2])(lambda number: pytest.skip() if number == 1 else None)()
    for rows in ([1], []):
        with pytest.raises(pytest.skip.Exception):
            every("number", rows)(lambda number: pytest.skip())()
    with pytest.raises(pytest.fail.Exception, match="no good"):
        every("number", [1, 2])(lambda number: pytest.fail("no good") if number == 1 else None)()
    with pytest.raises(AssertionError, match="does not take"):
        every("number", [1])(lambda word: None)
    with pytest.raises(AssertionError, match="has a mark"):
        every("number", [pytest.param(1, marks=pytest.mark.skip)])


def test_a_row_is_told_by_its_name_where_it_has_one():
    with pytest.raises(ZeroDivisionError) as told:
        every("number", [pytest.param(0, id="nought"), 1])(lambda number: 1 / number)()
    assert told.value.__notes__ == ["with nought"]
    with pytest.raises(ZeroDivisionError) as told:
        every("number", [1, 0], ids=["one", "zero"])(lambda number: 1 / number)()
    assert told.value.__notes__ == ["with zero"]
