"""What has to be said about the figures of the ROI tab as a whole, and where the seller can mend it."""

from dataclasses import dataclass

from socialroi_desktop.queries.roi.snapshot import RoiSnapshot
from socialroi_desktop.viewmodels.roi.words import model_name
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.figure_text import reason_of
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.translating import translate

ALL_TIME = "all_time"


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence with words to press; `section` is where they lead: a part of the Data tab, "import" or ALL_TIME."""

    text: str
    link: str = ""
    section: str = ""


def notices(snapshot: RoiSnapshot) -> tuple[Notice, ...]:
    """Return what has to be said, most important first."""
    found = []
    if not snapshot.has_orders:
        text = translate("Roi", "No orders yet, so sales, profit and ROI are not known.")
        found.append(Notice(text, translate("Roi", "Import your shop's order export"), "import"))
    elif not snapshot.question.channels:
        text = translate("Roi", "None of the chosen channels is a social one; choose others at the top.")
        found.append(Notice(text))
    elif snapshot.coverage is None and snapshot.question.period is not None:
        text = translate("Roi", "No orders in these days.")
        found.append(Notice(text, translate("Roi", "Look at all time"), ALL_TIME))
    else:
        found += _unknown(snapshot)
    if snapshot.apart:
        amounts = listed(
            formatting.money(minor, currency) for currency, minor in sorted(snapshot.apart.items())
        )
        text = translate("Roi", "Left out, as no exchange rate to {base} is known: {amounts}.")
        link = translate("Roi", "Add a rate on the Data tab")
        found.append(Notice(text.format(base=snapshot.currency, amounts=amounts), link, "exchange_rate"))
    return tuple(found)


def state_line(snapshot: RoiSnapshot) -> str:
    """Return the line of state beside the title: model, whose day counts, and how many paths are known."""
    model = model_name(snapshot.question.model)
    if snapshot.coverage is None:
        return translate("Roi", "{model} · order day").format(model=model)
    text = translate("Roi", "{model} · order day · {coverage}")
    return text.format(model=model, coverage=coverage_text(snapshot))


def coverage_text(snapshot: RoiSnapshot) -> str:
    """Return how much of the orders the models can tell anything about."""
    if snapshot.coverage is None:
        return translate("Roi", "no orders in this period")
    share = formatting.percent(snapshot.coverage)
    return translate("Roi", "paths known for {share} of orders").format(share=share)


def models_text(snapshot: RoiSnapshot) -> str:
    """Return why no further model is offered."""
    if len(snapshot.models) < 2:
        return translate("Roi", "No order has more than one link or code: every model gives the same.")
    return translate(
        "Roi", "Of an order its link and its codes are known, without days: other models would give the same."
    )


def _unknown(snapshot: RoiSnapshot) -> list[Notice]:
    """Say why profit cannot be worked out, where the seller can do something about it."""
    shown = {item.figure.metric: item.figure for item in snapshot.stages.get("purchase", ())}
    profit = shown.get("profit")
    if profit is None or profit.value is not None:
        return []
    if profit.inputs.get("contribution") is not None:
        # An amount without a rate has its own notice, with the way to mend it.
        return [] if snapshot.apart else [Notice(reason_of(profit))]
    return [Notice(reason_of(profit), translate("Roi", "Enter unit costs on the Data tab"), "product")]
