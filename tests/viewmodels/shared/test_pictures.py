"""What is seen is asked for once, kept in memory and on the disk, and let go when it is scrolled away."""

import threading

import pytest
from PySide6.QtCore import QSize
from shiboken6 import delete

from data_tab import TODAY, data_session
from film_files import put_film, put_photo
from picture_files import encoded, picture, put_picture
from socialroi_desktop.decoding.decoders import Decoders
from socialroi_desktop.domain.media_facts import Looked
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.jobs import Jobs
from socialroi_desktop.lanes import MEDIA_THREADS
from socialroi_desktop.operations import attachments
from socialroi_desktop.operations.library.adding import add_files
from socialroi_desktop.store.file.media import Media
from socialroi_desktop.store.file.thumbnails import EDGES, Thumbnails
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.picture_shelf import PictureShelf
from socialroi_desktop.viewmodels.shared.pictures import Pictures
from socialroi_desktop.viewmodels.shared.session import Session

BOX = QSize(160, 128)


@pytest.fixture
def session(tmp_path, qapp):
    with data_session(tmp_path) as made:
        yield made


def keep(session, tmp_path, color, **sides):
    path = put_picture(tmp_path / "new.png", picture(color=color, **sides))
    return Media(session.workspace.path).take_in(path).sha256


def test_a_picture_arrives_and_lies_small_on_the_disk(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    pictures, arrived = Pictures(session, BOX), []
    pictures.arrived.connect(arrived.append)
    assert pictures.picture(sha256) is None
    pictures.want([sha256])
    assert arrived == [sha256]
    assert pictures.picture(sha256).size() == BOX
    assert Thumbnails(session.workspace.path).read(sha256, EDGES[0])
    pictures.want([sha256])
    assert arrived == [sha256], "what is known is not asked for again"


def test_what_lies_small_on_the_disk_is_not_read_again_from_the_file(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    Pictures(session, BOX).want([sha256])
    Media(session.workspace.path).path_of(sha256).unlink()
    again = Session(session.workspace, session.jobs, TODAY)
    pictures = Pictures(again, BOX)
    pictures.want([sha256])
    assert pictures.picture(sha256).pixelColor(9, 9).blue() == pytest.approx(0x33, abs=4)
    again.deleteLater()


def test_a_linked_file_is_read_from_where_it_lies_unless_it_is_another_one(session, tmp_path):
    path = put_picture(tmp_path / "linked.png", picture(color="#112233"))
    add_files(
        session.workspace,
        paths=[path],
        look=lambda path: Looked(session.pictures.decoders.facts(path)),
        link=True,
    )
    (item,) = reading.listing(session.workspace, UgcItem)
    pictures = Pictures(session, BOX)
    pictures.want([item.sha256])
    assert pictures.picture(item.sha256).pixelColor(9, 9).blue() == pytest.approx(0x33, abs=4)
    assert Thumbnails(session.workspace.path).read(item.sha256, EDGES[0])
    attachments.sweep(session.workspace)
    path.write_bytes(encoded(picture(color="#334455")))
    large = Pictures(session, BOX * 3)
    large.want([item.sha256])
    assert large.picture(item.sha256) is None
    assert large.reason(item.sha256).startswith(f"Its file is linked and does not lie at “{path}” any more")


def test_a_broken_small_picture_is_made_anew(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    kept = Thumbnails(session.workspace.path)
    kept.keep(sha256, EDGES[0], b"half of a pict")
    pictures = Pictures(session, BOX)
    pictures.want([sha256])
    assert pictures.picture(sha256) is not None
    assert kept.read(sha256, EDGES[0]) != b"half of a pict"


def test_why_there_is_no_picture_is_told_until_it_is_tried_again(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    place = Media(session.workspace.path).path_of(sha256)
    away = place.rename(tmp_path / "away")
    pictures, arrived = Pictures(session, BOX), []
    pictures.arrived.connect(arrived.append)
    pictures.want([sha256])
    assert (
        pictures.reason(sha256)
        == "Its file is missing; put the folder “shop.media” back beside the workspace."
    )
    pictures.want([sha256])
    assert arrived == [sha256]
    away.rename(place)
    pictures.forget_reasons()
    pictures.want([sha256])
    assert pictures.reason(sha256) == ""
    assert pictures.picture(sha256) is not None


def test_while_tiles_grow_the_smaller_picture_stands_in(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    pictures = Pictures(session, BOX)
    pictures.want([sha256])
    pictures.set_box(QSize(320, 256))
    assert pictures.picture(sha256).size() == BOX
    pictures.want([sha256])
    assert pictures.picture(sha256).size() == QSize(320, 256)
    assert Thumbnails(session.workspace.path).read(sha256, EDGES[1])


@pytest.mark.parametrize("name", ["a.heic", "a.avif", "a.gif", "a.mp4", "a.mov", "a.webm"])
def test_what_phones_send_and_films_have_a_picture(name, session, tmp_path):
    path = tmp_path / name
    forms = {".heic": "HEIF", ".avif": "AVIF", ".gif": "GIF"}
    made = put_photo(path, forms[path.suffix]) if path.suffix in forms else put_film(path)
    sha256 = Media(session.workspace.path).take_in(made).sha256
    pictures = Pictures(session, BOX)
    pictures.want([sha256])
    assert pictures.reason(sha256) == ""
    # The white quarter of the drawing.
    assert pictures.picture(sha256).pixelColor(40, 30).lightness() > 230
    assert Thumbnails(session.workspace.path).read(sha256, EDGES[0])


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (encoded(picture())[:60], "picture is damaged"),
        (b"\0\0\0\x18ftypisom\0\0\0\0mp42isom\0\0\0\x08mdat", "film is damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>x</script></svg>", "have no picture to show"),
    ],
    ids=["picture", "film", "svg"],
)
def test_what_cannot_be_shown_says_why_and_keeps_nothing(body, says, session, tmp_path):
    path = tmp_path / "a"
    path.write_bytes(body)
    sha256 = Media(session.workspace.path).take_in(path).sha256
    pictures = Pictures(session, BOX)
    pictures.want([sha256])
    assert says in pictures.reason(sha256)
    assert Thumbnails(session.workspace.path).read(sha256, EDGES[0]) is None


def test_no_picture_is_made_once_the_session_is_over(session, tmp_path):
    sha256 = keep(session, tmp_path, "#112233")
    pictures = Pictures(session, BOX)
    session.break_off()
    pictures.want([sha256])
    assert pictures.picture(sha256) is None
    assert pictures.reason(sha256) == ""


def test_memory_stays_within_its_limit():
    shelf = PictureShelf(limit=3 * 40 * 30 * 4)
    for n in range(5):
        shelf.put((str(n), 40, 30), picture(40, 30))
        shelf.get(("0", 40, 30))
    assert [n for n in range(5) if shelf.get((str(n), 40, 30))] == [0, 3, 4], (
        "the least recently seen goes first"
    )
    assert shelf.size == 3 * 40 * 30 * 4
    shelf.put(("4", 40, 30), picture(40, 30))
    assert shelf.size == 3 * 40 * 30 * 4
    shelf.put(("vast", 400, 300), picture(400, 300))
    assert shelf.get(("vast", 400, 300)) is not None, "what is looked at stays, however large"
    assert shelf.get(("4", 40, 30)) is None


class Noting(Decoders):
    """Notes which files are decoded, in the order in which they are begun."""

    def __init__(self):
        super().__init__()
        self.begun = []

    def thumbnail(self, path, edge):
        self.begun.append(path.name)
        return super().thumbnail(path, edge)


def test_what_was_scrolled_away_is_not_made_and_the_first_in_sight_comes_first(session, tmp_path, qtbot):
    jobs = Jobs()
    running = Session(session.workspace, jobs, TODAY)
    running.pictures.decoders = decoders = Noting()
    hashes = [keep(session, tmp_path, f"#1122{n:02d}") for n in range(30, 36)]
    go_on, begun = threading.Event(), threading.Semaphore(0)

    def hold(_progress):
        begun.release()
        go_on.wait(10)

    for _ in range(MEDIA_THREADS):
        jobs.start("Hold", hold, lane="media")
    for _ in range(MEDIA_THREADS):
        assert begun.acquire(timeout=5)
    pictures, arrived = Pictures(running, BOX), []
    pictures.arrived.connect(arrived.append)
    pictures.want(hashes[:3])
    pictures.want(hashes[2:])
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert sorted(arrived) == sorted(hashes[2:])
    kept = Thumbnails(session.workspace.path)
    assert [kept.read(sha256, EDGES[0]) for sha256 in hashes[:2]] == [None, None]
    # Side by side two may change places; the one asked for before the others were seen stays behind them.
    assert hashes[3] in decoders.begun[:MEDIA_THREADS]
    decoders.close()
    jobs.close()
    for made in (running, jobs):
        made.deleteLater()


def test_what_arrives_after_its_view_is_gone_goes_on_the_shelf(session, tmp_path, qtbot):
    jobs = Jobs()
    running = Session(session.workspace, jobs, TODAY)
    sound = keep(session, tmp_path, "#112233")
    missing = "ab" * 32
    go_on, begun = threading.Event(), threading.Semaphore(0)

    def hold(_progress):
        begun.release()
        go_on.wait(10)

    for _ in range(MEDIA_THREADS):
        jobs.start("Hold", hold, lane="media")
    for _ in range(MEDIA_THREADS):
        assert begun.acquire(timeout=5)
    gone = Pictures(running, BOX)
    gone.want([sound, missing])
    delete(gone)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    after = Pictures(running, BOX)
    assert after.picture(sound).size() == BOX
    assert after.reason(missing).startswith("Its file is missing")
    jobs.close()
    for made in (after, running, jobs):
        made.deleteLater()
