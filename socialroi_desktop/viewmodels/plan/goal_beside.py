"""What stands beside the figure of a goal in words: what its parts add up to, its signals. Knows no widgets."""

from decimal import Decimal

from socialroi_desktop.metrics.methods.goal_parts import added_up
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.methods.signals import Overall, overall
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_words import safe_metric_label
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import channel_name


def parts_title(detail: GoalDetail, currency: str) -> str:
    """Return the sum of the parts: "500 + 150 = 650"; "" without any."""
    parts, metric = [found.part for found in detail.parts], detail.state.goal.metric
    total = added_up(parts)
    if total is None:
        return ""
    told = " + ".join(write_amount(number(part.target), metric, currency) for part in parts)
    return translate("Goals", "{parts} = {total}").format(
        parts=told, total=write_amount(total, metric, currency)
    )


def signals(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return each signal with its value before and now and where it goes, then the word all agree on."""
    words: dict[Overall, str] = {
        "rise": translate("Goals", "▲ all rise"),
        "flat": translate("Goals", "● all stay"),
        "fall": translate("Goals", "▼ all fall"),
        "mixed": translate("Goals", "mixed"),
    }
    found = [_signal(detail, place, currency) for place in range(len(detail.signals))]
    together = overall(state.verdict for state in detail.signals)
    if together is None or len(found) < 2:
        return found
    tone = {"rise": Tone.GOOD, "fall": Tone.BAD}.get(together, Tone.PLAIN)
    return [*found, Fact(translate("Goals", "Together"), words[together], tone)]


def _signal(detail: GoalDetail, place: int, currency: str) -> Fact:
    state = detail.signals[place]
    signal = state.signal
    label = safe_metric_label(signal.metric)
    if signal.channel:
        label = translate("Goals", "{metric}, {channel}").format(
            metric=label, channel=channel_name(signal.channel)
        )
    signs = {"rise": "▲", "flat": "●", "fall": "▼"}
    tones = {"rise": Tone.GOOD, "flat": Tone.PLAIN, "fall": Tone.BAD}
    told: dict[str, Decimal | None] = {"before": state.start, "now": state.now}
    # Signals are told in the currency of the workspace, whatever that of the goal is.
    values = {
        name: write_amount(value, signal.metric, state.unit or currency) for name, value in told.items()
    }
    if state.verdict is None:
        reason = problem_text(state.reason) if state.reason else ""
        return Fact(label, translate("Goals", "{before} → {now}").format(**values), Tone.MUTED, reason)
    words = translate("Goals", "{sign} {before} → {now}").format(sign=signs[state.verdict], **values)
    return Fact(label, words, tones[state.verdict])
