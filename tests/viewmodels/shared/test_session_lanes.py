import threading

from socialroi_desktop.jobs import Jobs
from socialroi_desktop.viewmodels.shared.session import Session
from workspaces import new_workspace


def test_a_refresh_does_not_wait_behind_a_change(tmp_path, qtbot):
    with new_workspace(tmp_path) as workspace:
        jobs = Jobs()
        session = Session(workspace, jobs)
        answered, seen = threading.Event(), []

        def change(_workspace, _progress):
            seen.append(answered.wait(10))

        session.perform("Import", change)
        session.read("Refresh", lambda _workspace, _progress: answered.set(), lambda _answer: None)
        qtbot.waitUntil(lambda: not jobs.busy, timeout=12_000)
        assert seen == [True]
        jobs.close()
        jobs.deleteLater()
