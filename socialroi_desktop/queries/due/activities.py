"""What is due of giveaways and contests: to see, 30, 60 and 90 days after the end, how many followers stayed."""

from collections.abc import Iterable
from datetime import date, timedelta

from socialroi_desktop.domain.marking import N_
from socialroi_desktop.metrics.methods.kept_followers import Kept
from socialroi_desktop.queries.due.source import DueSource, Finding, Stage
from socialroi_desktop.queries.strategy.kept_followers import all_kept
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow

# What was not looked at for so long is asked for no more; the next mark asks again.
_ASKS = timedelta(days=30)


def _marks(*, counted: bool) -> Finding:
    def found(workspace: Workspace, today: date, until: date) -> Iterable[DueRow]:
        for each in all_kept(workspace, max(today, until)):
            gained = each.found.gained.gained
            if gained is None:
                continue
            for mark in each.found.marks:
                if mark.day is None or not today - _ASKS < mark.day <= until or _is_told(mark) is not counted:
                    continue
                words = {"what": each.activity.name, "days": mark.days, "gained": gained, "kept": mark.kept}
                yield DueRow(each.activity.id or 0, mark.day.isoformat(), words)

    return found


def _is_told(mark: Kept) -> bool:
    return mark.kept is not None


ACTIVITIES: tuple[DueSource, ...] = (
    DueSource(
        "followers_kept", "plan", "activity", _marks(counted=True),
        N_("{what}, {days} days after its end: {kept} of {gained} gained followers are left"),
        stage=Stage.INFLUENCE, brief=N_("See how many stayed: {what}"),
        why=N_("{kept} of {gained} gained followers left after {days} days"),
    ),
    DueSource(
        "followers_to_count", "plan", "activity", _marks(counted=False),
        N_("{what} ended {days} days ago: count the followers, to see how many stayed"),
        stage=Stage.INFLUENCE, brief=N_("Count the followers: {what}"), why=N_("it ended {days} days ago"),
    ),
)  # fmt: skip
