import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.errors import UserError
from socialroi_desktop.jobs import InlineJobs, Job, Jobs
from socialroi_desktop.lanes import MEDIA_THREADS
from socialroi_desktop.store.changes.writer import change
from workspaces import dump, new_workspace


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()
    made.deleteLater()


def test_work_runs_elsewhere_and_its_result_comes_back_here(jobs: Jobs, qtbot: QtBot) -> None:
    seen: dict[str, Any] = {}

    def work(progress: Progress) -> int:
        seen["worked on"] = threading.current_thread()
        progress(1, 2)
        return 42

    def done(result: int) -> None:
        seen.update(result=result, here=threading.current_thread())

    jobs.start("Count", work, done=done)
    qtbot.waitUntil(lambda: "result" in seen)
    assert seen["result"] == 42
    assert seen["here"] is threading.main_thread()
    assert seen["worked on"] is not threading.main_thread()


def test_the_window_stays_alive_meanwhile(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1) or (len(ticks) >= 5 and go_on.set()))
    timer.start(1)
    job = jobs.start("Wait for the window", lambda _: go_on.wait(10))
    with qtbot.waitSignal(job.succeeded):
        pass
    timer.stop()
    timer.deleteLater()
    assert go_on.is_set(), "the event loop ran while the work was under way"


def test_a_question_is_answered_while_something_is_being_written(jobs: Jobs, qtbot: QtBot) -> None:
    answered = threading.Event()
    order: list[str] = []
    jobs.start("Import", lambda _: answered.wait(10), done=lambda seen: order.append(f"written {seen}"))
    jobs.start("Look", lambda _: answered.set(), done=lambda _: order.append("read"), lane="read")
    qtbot.waitUntil(lambda: len(order) == 2)
    assert "written True" in order, "the reading waited behind the writing"


def test_those_who_write_wait_for_their_turn(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[int] = []
    for number in range(5):
        jobs.start("Write", lambda _, n=number: seen.append(n))
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [0, 1, 2, 3, 4]


def test_of_questions_with_one_key_the_newest_is_answered(jobs: Jobs, qtbot: QtBot) -> None:
    started = threading.Event()
    answers: list[str] = []

    def slow(progress: Progress) -> str:
        started.set()
        while True:
            progress(0, None)

    jobs.start("Old", slow, done=answers.append, lane="read", key="same")
    assert started.wait(5)
    jobs.start("Never begun", lambda _: "middle", done=answers.append, lane="read", key="same")
    jobs.start("New", lambda _: "new", done=answers.append, lane="read", key="same")
    jobs.start("Other", lambda _: "other", done=answers.append, lane="read", key="another")
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == ["new", "other"]


def test_an_answer_that_comes_too_late_reaches_nobody(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    answers: list[str] = []

    def deaf(_progress: Progress) -> str:
        # Never asks whether it is still wanted, and so ends with an answer.
        begun.set()
        go_on.wait(10)
        return "old"

    jobs.start("Old", deaf, done=answers.append, lane="read", key="same")
    assert begun.wait(5)
    jobs.start("New", lambda _: "new", done=answers.append, lane="read", key="same")
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert answers == ["new"]


class Held:
    """Jobs that keep every thread of the pool busy until they are let go."""

    def __init__(self, jobs: Jobs) -> None:
        self._go_on = threading.Event()
        begun = threading.Semaphore(0)

        def hold(_progress: Progress) -> None:
            begun.release()
            self._go_on.wait(10)

        for _ in range(MEDIA_THREADS):
            jobs.start("Hold", hold, lane="media")
        for _ in range(MEDIA_THREADS):
            assert begun.acquire(timeout=5)

    def let_go(self) -> None:
        self._go_on.set()


def test_pictures_are_made_side_by_side(jobs: Jobs, qtbot: QtBot) -> None:
    met = threading.Barrier(MEDIA_THREADS)
    places: list[int] = []
    for _ in range(MEDIA_THREADS):
        jobs.start("Meet", lambda _: met.wait(10), done=places.append, lane="media")
    qtbot.waitUntil(lambda: len(places) == MEDIA_THREADS)
    assert sorted(places) == list(range(MEDIA_THREADS))


def test_the_newest_picture_is_made_first(jobs: Jobs, qtbot: QtBot) -> None:
    made: list[int] = []
    held = Held(jobs)
    for number in range(6):
        jobs.start("Make", lambda _, n=number: made.append(n), lane="media")
    held.let_go()
    qtbot.waitUntil(lambda: not jobs.busy)
    # Two threads may note what they make the other way round, never one far ahead of its turn.
    assert sorted(made) == list(range(6))
    assert all(5 - number - MEDIA_THREADS < at < 5 - number + MEDIA_THREADS for at, number in enumerate(made))


def test_a_picture_that_was_scrolled_away_is_never_begun(jobs: Jobs, qtbot: QtBot) -> None:
    made: list[int] = []
    ended: list[int] = []
    held = Held(jobs)

    def ask(number: int, key: str = "") -> Job[None]:
        return jobs.start(
            "Make",
            lambda _: made.append(number),
            ended=lambda: ended.append(number),
            lane="media",
            key=key,
        )

    asked = [ask(number) for number in range(4)]
    ask(4, "same")
    ask(5, "same")
    for job in asked[:3]:
        job.cancel()
    held.let_go()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert sorted(made) == [3, 5], (
        "what was withdrawn, or followed by a newer question of its key, is not made"
    )
    assert sorted(ended) == list(range(6)), "but everybody hears of the end"


def test_pictures_wait_for_nobody_and_are_not_told_of(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[str] = []
    jobs.started.connect(lambda job: told.append(job.title))
    go_on, made = threading.Event(), list[int]()
    writing = jobs.start("Write", lambda _: go_on.wait(10))
    jobs.start("Make", lambda _: 1, done=made.append, lane="media")
    qtbot.waitUntil(lambda: bool(made))
    held = Held(jobs)
    assert jobs.under_way is writing
    go_on.set()
    qtbot.waitUntil(lambda: jobs.under_way is None)
    held.let_go()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == ["Write"]


def test_a_picture_that_fails_stops_no_other(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    made: list[int] = []

    def fail(_progress: Progress) -> None:
        raise UserError("This is no picture.")

    for number in range(2 * MEDIA_THREADS):
        jobs.start("Fail", fail, failed=errors.append, lane="media")
        jobs.start("Make", lambda _, n=number: n, done=made.append, lane="media")
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(errors) == 2 * MEDIA_THREADS
    assert sorted(made) == list(range(2 * MEDIA_THREADS))


def test_closing_begins_no_picture_that_waits(qtbot: QtBot) -> None:
    jobs, made, answered = Jobs(), list[int](), list[object]()
    begun, go_on = threading.Semaphore(0), threading.Event()

    def hold(_progress: Progress) -> int:
        begun.release()
        go_on.wait(10)
        return 1

    for _ in range(MEDIA_THREADS):
        jobs.start("Hold", hold, done=answered.append, lane="media")
    for _ in range(MEDIA_THREADS):
        assert begun.acquire(timeout=5)
    for number in range(50):
        jobs.start("Make", lambda _, n=number: made.append(n), lane="media")
    # What runs is let go only by being asked to stop again and again, as a statement of the store is.
    jobs.close(go_on.set)
    qtbot.wait(0)
    assert made == []
    assert answered == [], "an answer that was on its way reaches nobody"
    jobs.deleteLater()


def test_what_is_told_of_is_what_writes(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    writing = jobs.start("Write", lambda _: go_on.wait(10))
    reading = jobs.start("Read", lambda _: go_on.wait(10), lane="read")
    assert jobs.under_way is writing
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert jobs.under_way is None
    assert reading.lane == "read"


def test_a_cancelled_job_says_so_and_gives_no_result(jobs: Jobs, qtbot: QtBot) -> None:
    started, results = threading.Event(), []

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress(0, None)

    job = jobs.start("Never ends", work, done=results.append)
    started.wait(10)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    assert results == []


def test_an_error_is_handed_to_who_asked(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def work(progress: Progress) -> None:
        raise UserError("Line {line} is wrong.", line=57)

    jobs.start("Fails", work, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "Line 57 is wrong."


def test_jobs_run_one_after_another(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[int] = []
    for number in range(5):
        jobs.start("Step", lambda _, number=number: order.append(number))  # type: ignore[misc]  # bound per round
    qtbot.waitUntil(lambda: not jobs.busy)
    assert order == list(range(5))


def test_work_dies_on_the_thread_that_asked_for_it(jobs: Jobs, qtbot: QtBot) -> None:
    died_on: set[threading.Thread] = set()

    class Work:
        def __call__(self, _progress: Progress) -> None:
            return None

        def __del__(self) -> None:
            died_on.add(threading.current_thread())

    for _ in range(60):
        jobs.start("Write", Work())
        jobs.start("Look", Work(), lane="read")
        jobs.start("Draw", Work(), lane="media")
        qtbot.waitUntil(lambda: not jobs.busy)
    jobs.close()
    assert died_on == {threading.main_thread()}


def test_closing_ends_what_runs(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress(0, None)

    jobs.start("Never ends", work)
    started.wait(10)
    jobs.close()
    jobs.deleteLater()


def test_inline_jobs_are_done_when_start_returns(qtbot: QtBot) -> None:
    jobs = InlineJobs()
    results: list[int] = []
    jobs.start("Now", lambda _: 7, done=results.append)
    jobs.start("A picture", lambda _: 8, done=results.append, lane="media")
    assert results == [7, 8]
    assert not jobs.busy
    jobs.deleteLater()


def test_closing_breaks_off_a_question_that_does_not_hear_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    with new_workspace(tmp_path) as workspace:
        jobs, begun = Jobs(), threading.Event()

        def endless(_progress: Progress) -> None:
            connection = workspace.connection()
            begun.set()
            connection.execute(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
            ).fetchone()

        jobs.start("Look", endless, lane="read")
        assert begun.wait(5)
        start = time.monotonic()
        jobs.close(workspace.interrupt)
        assert time.monotonic() - start < 5
        jobs.deleteLater()


def test_closing_keeps_nothing_of_a_change_that_was_broken_off(tmp_path: Path, qtbot: QtBot) -> None:
    with new_workspace(tmp_path) as workspace:
        before, jobs, begun = dump(workspace), Jobs(), threading.Event()

        def endless(_progress: Progress) -> None:
            with change(workspace, "Endless") as writer:
                writer.insert("campaign", {"name": "Summer"})
                begun.set()
                writer.connection.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
                ).fetchone()

        jobs.start("Write", endless)
        assert begun.wait(5)
        jobs.close(workspace.interrupt)
        assert dump(workspace) == before
        jobs.deleteLater()


def test_closing_lets_a_short_change_end(tmp_path: Path, qtbot: QtBot) -> None:
    with new_workspace(tmp_path) as workspace:
        jobs, begun, go_on = Jobs(), threading.Event(), threading.Event()

        def short(_progress: Progress) -> None:
            with change(workspace, "Short") as writer:
                begun.set()
                go_on.wait(5)
                writer.insert("campaign", {"name": "Summer"})

        jobs.start("Write", short)
        assert begun.wait(5)
        go_on.set()
        jobs.close(workspace.interrupt)
        assert len(dump(workspace)["campaign"]) == 1
        jobs.deleteLater()


def test_who_is_gone_is_told_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[str] = []

    class Listener(QObject):
        def hear(self, _result: object) -> None:
            told.append(self.objectName())

    def fail(_progress: Progress) -> None:
        raise UserError("That did not work.")

    there, gone = Listener(), Listener()
    there.setObjectName("there")
    go_on = threading.Event()
    jobs.start("Wait", lambda _progress: go_on.wait(5), done=gone.hear)
    jobs.start("Fail", fail, failed=gone.hear)
    shiboken6.delete(gone)
    go_on.set()
    jobs.start("Last", lambda _progress: None, done=there.hear)
    qtbot.waitUntil(lambda: told == ["there"])
