"""A goal in words: what it asks for, where it stands, whether that is enough. Knows no widgets."""

from datetime import date
from decimal import Decimal

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.metrics.methods.classes import class_of
from socialroi_desktop.metrics.methods.goals import currency_of, period_of, target_value
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.methods.pacing import Verdict
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.goals import GoalState
from socialroi_desktop.viewmodels.plan.amounts import write_amount, write_rate
from socialroi_desktop.viewmodels.plan.goal_tree import Below
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name, choice_label, metric_label

RUNNING = frozenset({"ahead", "on pace", "open", "behind"})
TONES = {
    "ahead": Tone.GOOD, "done": Tone.GOOD, "on pace": Tone.PLAIN, "open": Tone.PLAIN, "behind": Tone.BAD, "missed": Tone.BAD,
    "not started": Tone.MUTED, "incomplete": Tone.MUTED, "unknown": Tone.MUTED,
}  # fmt: skip


def safe_metric_label(metric_id: str) -> str:
    """Return the label of a metric, or its id when this version knows none of that id."""
    return metric_label(metric_id) if metric_id in METRICS else metric_id


def subtitle(goal: Goal, days: str = "") -> str:
    """Return type and metric of a goal: "Sales · Units sold", with its days when they stand nowhere else."""
    words = {
        "type": choice_label(Goal, "kind", goal.kind),
        "metric": safe_metric_label(goal.metric) if goal.metric else choice_label(Goal, "level", goal.level),
        "days": days,
    }
    template = (
        translate("Goals", "{type} · {metric} · {days}") if days else translate("Goals", "{type} · {metric}")
    )
    return template.format(**words)


def now_of(state: GoalState, currency: str) -> str:
    """Return where a goal stands: "19 of 25"; what cannot be known is a dash. `currency` is the workspace's."""
    currency = currency_of(state.goal, currency)
    target = write_amount(state.progress.target, state.goal.metric, currency)
    if state.progress.verdict == "not started":
        return translate("Goals", "0 of {target}").format(target=target) if _adds_up(state.goal) else target
    now = write_amount(state.progress.current, state.goal.metric, currency)
    return translate("Goals", "{now} of {target}").format(now=now, target=target)


def pace_of(state: GoalState, currency: str) -> str:
    """Return the judgement with its sign: "▲ ahead", "▼ 35 a day needed", "● open"."""
    progress, currency = state.progress, currency_of(state.goal, currency)
    if progress.verdict == "behind" and progress.needed_per_day is not None:
        needed = write_rate(progress.needed_per_day, state.goal.metric, currency)
        return translate("Goals", "▼ {rate} needed").format(rate=needed)
    told = {
        "not started": translate("Goals", "not started"),
        "incomplete": translate("Goals", "over, data incomplete"),
        "unknown": translate("Goals", "not measured"),
    }
    return told.get(progress.verdict) or verdict_words(progress.verdict)


def verdict_words(verdict: Verdict) -> str:
    """Return the judgement of a goal with its sign; "" of one that is not judged."""
    return {
        "ahead": translate("Goals", "▲ ahead"), "on pace": translate("Goals", "● on pace"), "open": translate("Goals", "● open"),
        "behind": translate("Goals", "▼ behind"), "done": translate("Goals", "✓ done"), "missed": translate("Goals", "✕ missed"),
        "not started": "", "incomplete": "", "unknown": "",
    }[verdict]  # fmt: skip


def due_words(value: str, until: date | None) -> str:
    """Return how much was due: by now, or by the last day of the data where they end before."""
    if until is None:
        return translate("Goals", "expected by now {value}").format(value=value)
    words = translate("Goals", "{value} expected by {day}, where its data end")
    return words.format(value=value, day=formatting.short_day(until))


def done_words(done: str, expected: str, until: date | None) -> str:
    """Return how much is done of what was due, by now or by the last day of the data where they end before."""
    if until is None:
        words = translate("Goals", "{done} done, {expected} expected by now")
        return words.format(done=done, expected=expected)
    words = translate("Goals", "{done} done, {expected} expected by {day}, where its data end")
    return words.format(done=done, expected=expected, day=formatting.short_day(until))


def below_words(below: Below | None) -> str:
    """Return how many of the goals below one are measured; what has none below it says so."""
    if below is None:
        return translate("Goals", "nothing below it yet")
    rolled = below.rolled
    if rolled.counted == rolled.children == 1:
        return translate("Goals", "from the goal below it")
    if rolled.counted == rolled.children:
        return translate("Goals", "from %Ln goals below it", "", rolled.children)
    words = translate("Goals", "{measured} of {count} measured")
    return words.format(measured=formatting.number(rolled.counted), count=formatting.number(rolled.children))


def state_line(states: list[GoalState], hidden: int = 0) -> tuple[str, str]:
    """Return the line of state above the goals: in full, and in short where it has no room."""
    unmeasured = sum(state.progress.verdict == "unknown" and state.progress.days_left > 0 for state in states)
    running = unmeasured + sum(state.progress.verdict in RUNNING for state in states)
    behind = sum(state.progress.verdict == "behind" for state in states)
    words = {"running": formatting.number(running), "behind": formatting.number(behind)}
    line = translate(
        "Goals", "{running} running · {behind} behind · each tick marks what would be due by now"
    )
    if any(state.progress.data_until is not None for state in states):
        line = translate(
            "Goals",
            "{running} running · {behind} behind · each tick marks what was due where the data of its goal end",
        )
    line = line.format(**words)
    short = translate("Goals", "{running} running · {behind} behind").format(**words)
    if unmeasured:
        words["unmeasured"] = formatting.number(unmeasured)
        short = translate("Goals", "{running} running · {behind} behind · {unmeasured} not measured").format(
            **words
        )
        line = short
    if not hidden:
        return line, short
    return (
        translate("Goals", "{line} · %Ln hidden by the channel filter", "", hidden).format(line=line),
        translate("Goals", "{line} · %Ln hidden", "", hidden).format(line=short),
    )


def channel_words(goal: Goal) -> str:
    """Return the channels a goal counts."""
    ids = (goal.channels or "").split()
    return listed(channel_name(item) for item in ids) or translate("Goals", "all channels")


def target_words(goal: Goal, currency: str) -> str:
    """Return the target: "14,000 (+40%)", "25"."""
    target = write_amount(target_value(goal), goal.metric, currency)
    lift = number(goal.target)
    if goal.target_kind != "lift" or lift is None:
        return target
    return translate("Goals", "{target} ({lift})").format(target=target, lift=_lift(lift))


def baseline_words(goal: Goal, currency: str) -> str:
    """Return the value of the baseline."""
    if goal.baseline_source == "new":
        return translate("Goals", "nothing counted before")
    return write_amount(number(goal.baseline), goal.metric, currency)


def baseline_period(goal: Goal) -> Period | None:
    """Return the days of the baseline, or None."""
    return period_of(goal.baseline_start, goal.baseline_end)


def class_words(goal: Goal) -> tuple[str, Tone]:
    """Return what the metric is to this goal: result, process or vanity, and the tone of it."""
    if goal.metric not in METRICS:
        return "", Tone.MUTED
    found = class_of(goal.metric, goal.kind)
    return {
        "result": (translate("Goals", "result"), Tone.GOOD),
        "process": (translate("Goals", "process"), Tone.ACCENT),
        "vanity": (translate("Goals", "vanity"), Tone.WARN),
    }[found]


def sentence(goal: Goal, currency: str) -> str:
    """Return the goal as one sentence: "Reach 14,000 by 31 Aug 2026: 452 a day, 129 a day more than before.".

    An empty string as long as target or dates are missing.
    """
    target, period = target_value(goal), period_of(goal.start, goal.end)
    if target is None or target <= 0 or period is None or goal.metric not in METRICS:
        return ""
    words = {
        "metric": metric_label(goal.metric),
        "target": write_amount(target, goal.metric, currency),
        "day": formatting.day(period.end),
        "before": write_amount(number(goal.baseline), goal.metric, currency),
    }
    if not _adds_up(goal):
        if number(goal.baseline) is None:
            return translate("Goals", "{metric} at {target} by {day}.").format(**words)
        return translate("Goals", "{metric} from {before} to {target} by {day}.").format(**words)
    words["rate"] = write_rate(target / period.days, goal.metric, currency)
    more = _more_a_day(goal, target, period)
    if more is None or more <= 0:
        return translate("Goals", "{metric}: {target} by {day}, that is {rate}.").format(**words)
    words["more"] = write_rate(more, goal.metric, currency)
    return translate("Goals", "{metric}: {target} by {day}, that is {rate}; {more} more than before.").format(
        **words
    )


def suggested_name(goal: Goal, currency: str) -> str:
    """Return a name for a goal nobody named yet, or an empty string while it says too little."""
    target = number(goal.target)
    if goal.metric not in METRICS or target is None:
        return ""
    amount = _lift(target) if goal.target_kind == "lift" else write_amount(target, goal.metric, currency)
    words = {
        "metric": metric_label(goal.metric), "amount": amount, "product": goal.product_line or "",
        "channels": channel_words(goal),
    }  # fmt: skip
    template = translate("Goals", "{metric} {amount}")
    if goal.product_line and goal.channels:
        template = translate("Goals", "{metric} of {product} {amount}, {channels}")
    elif goal.product_line:
        template = translate("Goals", "{metric} of {product} {amount}")
    elif goal.channels:
        template = translate("Goals", "{metric} {amount}, {channels}")
    return template.format(**words)


def _lift(percent: Decimal) -> str:
    places = 0 if percent == percent.to_integral_value() else 1
    return formatting.percent(percent / 100, places, signed=True)


def _adds_up(goal: Goal) -> bool:
    return goal.metric in METRICS and METRICS[goal.metric].additive


def _more_a_day(goal: Goal, target: Decimal, period: Period) -> Decimal | None:
    before, days = number(goal.baseline), baseline_period(goal)
    return None if before is None or days is None else target / period.days - before / days.days
