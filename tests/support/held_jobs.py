"""Jobs that wait until they are let go, as behind an import that takes a while."""

from typing import Any

from socialroi_desktop.jobs import InlineJobs, Job, Lane


class HeldJobs(InlineJobs):
    """What is written waits for `let_go`, or what is read where that lane is named; the other is answered at once."""

    def __init__(self, lane: Lane = "write") -> None:
        super().__init__()
        self._lane = lane
        self._held: list[Job[Any]] = []

    def _hand_over(self, job: Job[Any]) -> None:
        if job.lane == self._lane:
            self._held.append(job)
        else:
            job.run()

    def let_go(self) -> None:
        """Run what waits, in its order."""
        while self._held:
            self._held.pop(0).run()
