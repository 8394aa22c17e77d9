"""Which part of a metric a goal counts (paid partners, leads of one kind), and what it counts at all. Pure; knows no rows."""

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Goal
from socialroi_desktop.domain.records.listening import LEAD_KIND
from socialroi_desktop.metrics.table import METRICS

PARTNER_KINDS = ("paid", "unpaid")
BY_LEAD_KIND = frozenset({"leads"})


def kinds_of(metric_id: str) -> tuple[str, ...]:
    """Return the kinds a metric can be counted by; own words of leads are not among them."""
    if any(f"{metric_id}_{kind}" in METRICS for kind in PARTNER_KINDS):
        return PARTNER_KINDS
    return tuple(choice.id for choice in LEAD_KIND) if metric_id in BY_LEAD_KIND else ()


def kind_id(metric_id: str, word: str | None) -> str | None:
    """Return how a kind is kept: by its id where the word is a label or an id in any case, else as it was typed."""
    typed = (word or "").strip()
    known = {choice.label.casefold(): choice.id for choice in LEAD_KIND} if metric_id in BY_LEAD_KIND else {}
    known |= {kind: kind for kind in kinds_of(metric_id)}
    return known.get(typed.casefold(), typed) or None


def counted_metric(metric_id: str, kind: str | None) -> str:
    """Return the metric that counts one kind of partners: signed and paid make signed_paid; any other stays as it is."""
    own = f"{metric_id}_{kind}"
    return own if own in METRICS else metric_id


def lead_kind(metric_id: str, kind: str | None) -> str:
    """Return the kind of leads a goal is narrowed to, "" for all."""
    return kind or "" if metric_id in BY_LEAD_KIND else ""


def kind_problem(metric_id: str, kind: str | None, column: str) -> Problem | None:
    """Return what is wrong with the kind a goal, or a part of it, counts; None when it holds."""
    if not (kind or "").strip() or metric_id not in METRICS:
        return None
    known = kinds_of(metric_id)
    if not known:
        template = "“{metric}” is not counted by kind; clear it, or choose leads or a step with partners."
        return Problem(template, {"metric": METRICS[metric_id].label}, column=column)
    if known == PARTNER_KINDS and kind_id(metric_id, kind) not in known:
        return Problem(
            "“{kind}” is no kind of partners; write paid or unpaid.", {"kind": kind}, column=column
        )
    return None


def what_is_counted(goal: Goal) -> Goal:
    """Return what a goal counts and how, without whose it is, its days and how much of it is to be reached."""
    return Goal(
        kind=goal.kind, metric=goal.metric, of_kind=goal.of_kind, channels=goal.channels, pages=goal.pages,
        product_line=goal.product_line, campaign_id=goal.campaign_id, target_kind=goal.target_kind, currency=goal.currency,
    )  # fmt: skip
