"""The figure cards of a stage, ready to show: label, value, change, one line of hint. Works nothing out."""

from decimal import Decimal

from socialroi_desktop.domain.money import exponent
from socialroi_desktop.metrics.table import METRICS
from socialroi_desktop.queries.roi.choices import Stage
from socialroi_desktop.queries.roi.snapshot import Entry, RoiSnapshot
from socialroi_desktop.viewmodels.roi.words import card_name
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.figure_card import FigureText
from socialroi_desktop.viewmodels.shared.figure_text import (
    change_of,
    range_text,
    reason_of,
    value_text,
    written,
)
from socialroi_desktop.viewmodels.shared.translating import translate

# Growth within half a percent is called flat.
FLAT = Decimal("0.005")


def cards(snapshot: RoiSnapshot, stage: Stage) -> tuple[FigureText, ...]:
    """Return the cards of a stage, in order."""
    return tuple(_card(snapshot, entry) for entry in snapshot.stages.get(stage, ()))


def _card(snapshot: RoiSnapshot, entry: Entry) -> FigureText:
    figure = entry.figure
    label = card_name(figure.metric)
    if figure.value is None:
        unknown = translate("Roi", "not known")
        return FigureText(entry.key, label, formatting.UNKNOWN, hint=unknown, reason=reason_of(figure))
    if figure.metric == "roi":
        if figure.low is not None:
            label = _roi_label(snapshot.cost_uncertainty)
        return FigureText(entry.key, label, value_text(figure), hint=_roi_hint(snapshot, entry))
    moved = change_of(figure, entry.before)
    hint = _hint(snapshot, entry)
    if moved is None:
        return FigureText(entry.key, label, value_text(figure), hint=hint or _before(snapshot, entry))
    hint = hint or _before(snapshot, entry)
    return FigureText(entry.key, label, value_text(figure), moved.text, moved.direction, moved.tone, hint)


def _hint(snapshot: RoiSnapshot, entry: Entry) -> str:
    metric = entry.figure.metric
    own = {
        "total_cost": lambda: _hours(snapshot),
        "followers": lambda: _growth(snapshot),
        "unattributed_share": lambda: translate("Roi", "of net sales"),
        "reach": lambda: translate("Roi", "people, post by post"),
    }.get(metric)
    if own is not None:
        return own()
    if metric == "profit" and entry.before is None:
        return translate("Roi", "after goods and refunds")
    return _ranged(entry) if METRICS[metric].range_kind == "wilson" else ""


def _growth(snapshot: RoiSnapshot) -> str:
    """Say how followers grew since the start; a flat count may hide a fall, so the engaged stand beside it."""
    rate = snapshot.facts["follower_growth_rate"].value
    if rate is None:
        return ""
    if abs(rate) > FLAT:
        return translate("Roi", "{growth} since the start").format(
            growth=formatting.percent(rate, 1, signed=True)
        )
    engaged = formatting.number(snapshot.facts["engagements"].value)
    template = translate("Roi", "flat; sleeping accounts may hide a fall · {engaged} engagements")
    return template.format(engaged=engaged)


def _before(snapshot: RoiSnapshot, entry: Entry) -> str:
    before = entry.before
    if before is not None and not snapshot.compared_known:
        return translate("Roi", "vs {value}, nothing imported of then").format(value=formatting.UNKNOWN)
    if before is None or before.value is None:
        return ""
    return translate("Roi", "vs {value}").format(value=value_text(before))


def _hours(snapshot: RoiSnapshot) -> str:
    hours = snapshot.facts["hours"].value
    if not hours or snapshot.hourly_rate is None:
        return ""
    whole = snapshot.hourly_rate % 10 ** exponent(snapshot.currency) == 0
    rate = formatting.money(snapshot.hourly_rate, snapshot.currency, decimals=0 if whole else None)
    return translate("Roi", "incl. {hours} × {rate}").format(hours=written("hours", hours, ""), rate=rate)


def _ranged(entry: Entry) -> str:
    if entry.figure.low is None:
        return ""
    return translate("Roi", "95% range {range}").format(range=range_text(entry.figure))


def _roi_hint(snapshot: RoiSnapshot, entry: Entry) -> str:
    orders = snapshot.facts["attributed_orders"].value
    number = int(orders or 0) if orders is None or orders == int(orders) else 2
    several = translate("Roi", "{orders} orders", "", number)
    words = either(number, translate("Roi", "1 order"), several).format(
        orders=written("attributed_orders", orders, "")
    )
    if entry.figure.small_sample:
        return translate("Roi", "too few to judge: {orders}").format(orders=words)
    if entry.figure.low is None:
        return words
    return translate("Roi", "95%: {range}, {orders}").format(range=range_text(entry.figure), orders=words)


def _roi_label(unsure: Decimal | None) -> str:
    """Return under which condition the range of ROI holds."""
    if unsure is None:
        return translate("Roi", "ROI, if the costs are right")
    return translate("Roi", "ROI, hours and fees ±{percent}").format(percent=formatting.percent(unsure))
