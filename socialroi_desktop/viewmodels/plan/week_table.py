"""The weeks of a goal as columns of a table: week, what came, what an even pace asked for. Knows no widgets."""

from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.goal_detail import Week
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.roles import Role, Tone
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.translating import translate


def week_columns(metric_id: str, currency: str) -> list[Column[Week]]:
    """Return the columns of the weeks that have begun, for amounts of a metric."""
    return [
        Column(translate("WeekTable", "Week"), _days, lambda week: week.period.start.isoformat()),
        Column(
            translate("WeekTable", "Value"),
            lambda week: write_amount(week.value, metric_id, currency),
            lambda week: week.value,
            right=True,
            answers={Role.TONE: lambda week: _tone(week, metric_id)},
        ),
        Column(
            translate("WeekTable", "Needed"),
            lambda week: write_amount(week.needed, metric_id, currency),
            lambda week: week.needed,
            right=True,
        ),
    ]


def _days(week: Week) -> str:
    start, end = formatting.short_day(week.period.start), formatting.short_day(week.period.end)
    return translate("WeekTable", "{start} – {end}").format(start=start, end=end)


def _tone(week: Week, metric_id: str) -> Tone | None:
    if not week.over or week.value is None or week.needed is None or metric_id not in METRICS:
        return None
    down = METRICS[metric_id].better == "down"
    reached = week.value <= week.needed if down else week.value >= week.needed
    return Tone.GOOD if reached else None
