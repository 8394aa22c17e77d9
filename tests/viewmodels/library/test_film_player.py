"""Films are played at their own pace whatever the machine does, a few frames ahead, and end with their process."""

import pytest
from PIL import Image

from film_files import number_of, numbered, put_film, put_photo
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.operations.attachments import keep_file
from socialroi_desktop.viewmodels.library.film_player import FilmPlayer


class Clock:
    """Stands still until it is told."""

    now = 100.0

    def __call__(self):
        return self.now


class Seen:
    """What a player told."""

    def __init__(self, player):
        self.frames, self.moments, self.failed, self.broken = [], [], [], []
        player.shown.connect(self.frames.append)
        player.moved.connect(self.moments.append)
        player.failed.connect(self.failed.append)
        player.broke_off.connect(self.broken.append)

    @property
    def numbers(self):
        return [told(frame) for frame in self.frames]


def told(frame):
    image = frame.convertToFormat(frame.Format.Format_RGB888)
    rows = [bytes(image.constScanLine(y))[: image.width() * 3] for y in range(image.height())]
    return number_of(Image.frombytes("RGB", (image.width(), image.height()), b"".join(rows)))


def kept(session, path):
    file = keep_file(session.workspace, path=path)
    return UgcItem(id=1, title="Film", sha256=file.sha256, media_type=file.kind, file_name=file.name)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def player(session, clock, qapp):
    made = FilmPlayer(session, clock=clock)
    yield made
    made.close()
    session.pictures.close()


@pytest.fixture
def film(session, tmp_path):
    return kept(session, put_film(tmp_path / "a.mp4", seconds=4, frames=numbered))


def test_frames_are_shown_at_their_moments_and_few_wait(player, clock, film, qtbot):
    seen = Seen(player)
    player.open(film, 640)
    assert (player.playing, player.length, seen.numbers) == (True, pytest.approx(4), [0])
    for tenth in range(1, 21):
        clock.now = 100 + tenth / 10
        player._tick()
        assert seen.numbers[-1] == tenth
        assert len(player._queue) <= 9
    assert seen.numbers == list(range(21))
    assert player.position == pytest.approx(2.0)


def test_a_machine_that_is_too_slow_leaves_frames_out_and_keeps_the_time(player, clock, film):
    seen = Seen(player)
    player.open(film, 640)
    for clock.now in (100.9, 101.8, 102.9):
        player._tick()
        player._tick()
    assert seen.numbers[-1] in (28, 29)
    assert len(seen.numbers) < 12
    assert player.position == pytest.approx(2.9)


def test_it_rests_and_goes_on_where_it_was(player, clock, film):
    seen = Seen(player)
    player.open(film, 640)
    clock.now = 101.0
    player._tick()
    player.toggle()
    clock.now = 150.0
    player._tick()
    assert (player.playing, player.position, seen.numbers[-1]) == (False, pytest.approx(1.0), 10)
    player.toggle()
    clock.now = 150.2
    player._tick()
    assert seen.numbers[-1] == 12


def test_it_goes_on_from_another_moment_also_while_it_rests(player, clock, film):
    seen = Seen(player)
    player.open(film, 640)
    player.seek(2.5)
    assert (seen.numbers[-1], player.position) == (25, pytest.approx(2.5))
    player.toggle()
    player.seek(0.7)
    assert (seen.numbers[-1], player.position, player.playing) == (7, pytest.approx(0.7), False)
    player.seek(-3)
    assert seen.numbers[-1] == 0
    player.seek(99)
    assert player.position == pytest.approx(4, abs=0.1)


def test_it_begins_again_at_its_end(player, clock, film):
    seen = Seen(player)
    player.open(film, 640)
    for tenth in range(1, 43):
        clock.now = 100 + tenth / 10
        player._tick()
    assert 39 in seen.numbers
    again = seen.numbers[seen.numbers.index(39) + 1 :]
    assert again[0] == 0
    assert player.position < 0.5


def test_what_breaks_off_is_said_once_and_begins_again(session, player, clock, tmp_path):
    path = put_film(
        tmp_path / "a.mp4",
        seconds=5,
        options={"movflags": "faststart"},
        frames=lambda n: numbered(n, (160, 120)).rotate(n),
    )
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    seen = Seen(player)
    player.open(kept(session, path), 640)
    for tenth in range(1, 80):
        clock.now = 100 + tenth / 10
        player._tick()
    (at,) = seen.broken
    assert 0.5 < at < 4
    assert player.length < 4.2
    assert seen.failed == []
    assert len(seen.moments) > 79


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (lambda path: put_film(path, sound=True, picture=False), "no picture to show"),
        (lambda path: path.write_bytes(put_film(path).read_bytes()[:700]), "is damaged"),
        (lambda path: put_photo(path, "PNG"), "have no picture to show"),
    ],
)
def test_what_cannot_be_played_says_why(made, words, session, player, tmp_path):
    made(tmp_path / "a.mp4")
    seen = Seen(player)
    player.open(kept(session, tmp_path / "a.mp4"), 640)
    (sentence,) = seen.failed
    assert words in sentence
    assert (player.pid, player.playing, seen.frames) == (None, False, [])


def test_a_file_that_is_gone_says_so(session, player):
    seen = Seen(player)
    player.open(UgcItem(id=1, title="Film", sha256="0" * 64, media_type="video/mp4"), 640)
    assert seen.failed == ["The file of “Film” is missing; put the folder of files back."]


def test_another_film_ends_the_one_before(player, film):
    player.open(film, 640)
    first = player.pid
    player.open(film, 640)
    assert player.pid not in (None, first)
    player.close()
    assert player.pid is None
    assert player.head is None


def test_the_window_is_free_while_a_film_is_played(session, film, qtbot):
    session.jobs = jobs = Jobs()
    player = FilmPlayer(session)
    seen = Seen(player)
    player.open(film, 640)
    assert seen.frames == []
    qtbot.waitUntil(lambda: len(seen.frames) >= 5)
    player.seek(3.0)
    player.seek(1.0)
    player.seek(2.0)
    qtbot.waitUntil(lambda: player._wanted is None and seen.numbers[-1] >= 20)
    assert seen.numbers[-1] < 30
    player.close()
    player.open(film, 640)
    player.close()
    session.pictures.close()
    jobs.close()
