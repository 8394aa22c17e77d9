"""A film is played frame by frame by a process of its own, which is gone when the film is closed."""

import os
import signal
import threading
from pathlib import Path

import pytest
from PIL import Image

from film_files import drawn, number_of, numbered, put_film, turned_film, vast_film
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.decoding.limits import LARGEST_EDGE
from socialroi_desktop.decoding.played_film import Frame, Over, PlayedFilm
from socialroi_desktop.errors import Cancelled, UserError
from socialroi_desktop.paths import launcher

FORMS = ["a.mp4", "a.mov", "a.webm"]


@pytest.fixture(scope="module")
def decoders():
    with Decoders() as made:
        yield made


@pytest.fixture
def film(decoders):
    made = PlayedFilm(decoders)
    yield made
    made.close()


def rest(film: PlayedFilm, after: float = 0.0) -> tuple[list[Frame], Over]:
    frames = []
    while isinstance(found := film.frame(after), Frame):
        frames.append(found)
    return frames, found


def image_of(frame: Frame) -> Image.Image:
    return Image.frombytes("RGB", (frame.width, frame.height), frame.dots)


def told(frame: Frame | Over) -> int:
    assert isinstance(frame, Frame)
    return number_of(image_of(frame))


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


@pytest.mark.parametrize("name", FORMS)
def test_each_frame_comes_once_with_its_moment(name, film, tmp_path):
    head = film.begin(put_film(tmp_path / name, seconds=4, frames=numbered), 640)
    assert head.length == pytest.approx(4, abs=0.15)
    assert not head.sound
    frames, over = rest(film)
    assert [frame.at for frame in frames] == pytest.approx([n / 10 for n in range(40)], abs=0.01)
    assert [told(frame) for frame in frames] == list(range(40))
    assert over.at == pytest.approx(3.9, abs=0.01)


@pytest.mark.parametrize("name", FORMS)
def test_it_goes_on_from_any_moment_also_after_its_end(name, film, tmp_path):
    film.begin(put_film(tmp_path / name, seconds=5, frames=numbered), 640)
    rest(film)
    for moment in (2.5, 0.0, 4.9, 1.2):
        assert told(film.frame(moment, seek=True)) == round(moment * 10)
    assert told(film.frame(0.0)) == 13
    assert isinstance(film.frame(9.0, seek=True), Over)


def test_what_comes_too_late_is_passed_over(film, tmp_path):
    film.begin(put_film(tmp_path / "a.mp4", seconds=6, frames=numbered), 640)
    assert [told(film.frame(moment)) for moment in (0.0, 0.75, 0.8, 4.0)] == [0, 8, 9, 40]


def test_frames_come_as_large_as_they_are_shown_and_never_larger(film, tmp_path):
    film.begin(put_film(tmp_path / "a.mp4", size=(160, 120)), 80)
    frame = film.frame(0.0)
    assert (frame.width, frame.height) == (80, 60)
    film.begin(tmp_path / "a.mp4", LARGEST_EDGE * 9)
    frame = film.frame(0.0)
    assert (frame.width, frame.height) == (160, 120)


def test_a_film_taken_upright_stands_so(film, tmp_path):
    path = put_film(tmp_path / "a.mp4", size=(160, 120))
    path.write_bytes(turned_film(path.read_bytes()))
    film.begin(path, 80)
    image = image_of(film.frame(0.0))
    assert image.size == (60, 80)
    assert min(image.getpixel((45, 20))) > 220
    assert max(image.getpixel((15, 60))[1:]) < 120


@pytest.mark.parametrize(
    ("name", "size", "edge"), [("a.webm", (97, 61), 640), ("a.webm", (97, 61), 50), ("a.mp4", (34, 500), 100)]
)
def test_odd_sides_are_no_hindrance(name, size, edge, film, tmp_path):
    film.begin(put_film(tmp_path / name, size=size), edge)
    frame = film.frame(0.0)
    assert max(frame.width, frame.height) == min(edge, *[max(size)])
    assert len(frame.dots) == frame.width * frame.height * 3
    assert min(image_of(frame).getpixel((frame.width // 4, frame.height // 4))) > 200


def test_a_film_that_breaks_off_plays_to_there(film, tmp_path):
    path = put_film(
        tmp_path / "a.mp4", seconds=5, options={"movflags": "faststart"}, frames=lambda n: noise(n, 96)
    )
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 6 // 10])
    head = film.begin(path, 640)
    frames, over = rest(film)
    assert head.length == pytest.approx(5, abs=0.1)
    assert 15 <= len(frames) < 40
    assert over.at == frames[-1].at
    assert isinstance(film.frame(0.0, seek=True), Frame)


def noise(number: int, side: int) -> Image.Image:
    return drawn(side, side).rotate(number * 7, fillcolor=(number * 5, 90, 30))


def test_a_film_with_sound_says_so(film, tmp_path):
    assert film.begin(put_film(tmp_path / "a.mp4", sound=True), 640).sound


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (lambda path: put_film(path, sound=True, picture=False), "no picture to show"),
        (lambda path: path.write_bytes(put_film(path).read_bytes()[:600]), "is damaged"),
    ],
)
def test_what_cannot_be_played_says_why_and_leaves_no_process(made, words, decoders, film, tmp_path):
    made(tmp_path / "a.mp4")
    with pytest.raises(UserError, match=words):
        film.begin(tmp_path / "a.mp4", 640)
    assert film.pid is None


def test_a_film_with_vast_frames_is_not_played(film, tmp_path):
    path = put_film(tmp_path / "a.webm")
    path.write_bytes(vast_film(path.read_bytes()))
    film.begin(path, 640)
    with pytest.raises(UserError, match="is damaged"):
        film.frame(0.0)
    assert film.pid is None


def test_a_picture_is_no_film(film, tmp_path):
    drawn().save(tmp_path / "a.png")
    with pytest.raises(UserError, match="have no picture to show"):
        film.begin(tmp_path / "a.png", 640)


def test_its_process_ends_with_it(film, tmp_path):
    film.begin(put_film(tmp_path / "a.mp4"), 640)
    film.frame(0.0)
    pid = film.pid
    assert not is_gone(pid)
    film.close()
    assert is_gone(pid)
    with pytest.raises(Cancelled):
        film.frame(0.1)


def test_its_process_ends_with_the_session(tmp_path):
    with Decoders() as decoders:
        film = PlayedFilm(decoders)
        film.begin(put_film(tmp_path / "a.mp4"), 640)
        pid = film.pid
    assert is_gone(pid)


def test_a_process_that_dies_takes_only_the_film(film, decoders, tmp_path):
    path = put_film(tmp_path / "a.mp4")
    film.begin(path, 640)
    os.kill(film.pid, signal.SIGKILL)
    with pytest.raises(UserError, match="could not be read"):
        film.frame(0.0)
    again = PlayedFilm(decoders)
    again.begin(path, 640)
    assert isinstance(again.frame(0.0), Frame)
    again.close()


def test_closing_does_not_wait_for_an_answer(tmp_path: Path):
    asked = tmp_path / "asked"
    code = f"import pathlib, sys, time; sys.stdin.buffer.read(9); pathlib.Path({str(asked)!r}).touch(); time.sleep(60)"
    with Decoders([launcher()[0], "-c", code]) as decoders:
        film, ended = PlayedFilm(decoders), []

        def begin() -> None:
            try:
                film.begin(put_film(tmp_path / "a.mp4"), 640)
            except Cancelled:
                ended.append(True)

        thread = threading.Thread(target=begin)
        thread.start()
        while not asked.exists():
            assert thread.is_alive()
        film.close()
        thread.join(10)
        assert ended == [True]
