"""What stands beside the figure of a goal in words: parts of its target, its guard, its signals. Knows no widgets."""

from decimal import Decimal

from socialroi_desktop.metrics.methods.goal_parts import added_up
from socialroi_desktop.metrics.methods.numbers import number
from socialroi_desktop.metrics.methods.signals import Overall, overall
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.viewmodels.plan.amounts import write_amount
from socialroi_desktop.viewmodels.plan.facts import Fact
from socialroi_desktop.viewmodels.plan.goal_detail import GoalDetail
from socialroi_desktop.viewmodels.plan.goal_words import TONES, now_of, safe_metric_label
from socialroi_desktop.viewmodels.plan.part_words import part_name
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


def parts(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return where each part of the target stands."""
    return [
        Fact(part_name(found.part), now_of(found.state, currency), TONES[found.state.progress.verdict])
        for found in detail.parts
    ]


def guard(detail: GoalDetail, currency: str) -> list[Fact]:
    """Return the measure of quality beside the count, and the band it usually lies in."""
    found = detail.guard
    if found is None:
        return []
    value = write_amount(found.figure.value, found.metric, currency)
    notes = found.figure.notes
    reason = problem_text(notes[0]) if found.figure.value is None and notes else ""
    better = METRICS[found.metric].better
    good = {"up": 1, "down": -1, "none": 0}[better] * found.side
    tone = Tone.PLAIN if not good else Tone.GOOD if good > 0 else Tone.BAD
    facts = [Fact(safe_metric_label(found.metric), value, tone, reason)]
    if found.usual is not None:
        low, high = (write_amount(end, found.metric, currency) for end in (found.usual.low, found.usual.high))
        words = translate("Goals", "{low} – {high}").format(low=low, high=high)
        facts.append(Fact(translate("Goals", "Usual"), words, Tone.MUTED))
    return facts


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
    values = {name: write_amount(value, signal.metric, currency) for name, value in told.items()}
    if state.verdict is None:
        return Fact(label, translate("Goals", "{before} → {now}").format(**values), Tone.MUTED)
    words = translate("Goals", "{sign} {before} → {now}").format(sign=signs[state.verdict], **values)
    return Fact(label, words, tones[state.verdict])
