"""A value for every field of every kind of record, as the app keeps it."""

from asking import add
from socialroi_desktop.domain.fields import Kind, Record, Spec, specs
from socialroi_desktop.domain.query import Query
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.ordering import count

PLAIN = {
    Kind.TEXT: "Łódź, “品牌”", Kind.LONG_TEXT: "one\ntwo; three", Kind.URL: "https://example.com/a", Kind.CURRENCY: "JPY",
    Kind.CHANNEL: "xiaohongshu", Kind.CHANNELS: "tiktok x", Kind.INTEGER: 1200, Kind.DECIMAL: "4.125", Kind.MONEY: 1250,
    Kind.MINUTES: 95, Kind.BASIS_POINTS: 1275, Kind.BOOLEAN: 1, Kind.DATE: "2026-08-03", Kind.TIME: "2026-08-03T04:05:06Z",
    Kind.CLOCK: "2026-10-02T09:00",
    Kind.REFERENCE: 1,
}  # fmt: skip
# What a field holds whatever its kind: handles and codes are kept bare, days in order, amounts of one order fit together.
SPECIAL = {
    "handle": "jo", "email": "jo@example.org", "language": "zh_Hans", "customer": "fa04717613cb9a03",
    "period_start": "2026-08-01", "countries": "PL, DE", "ticked": "name, picture", "hour": 5, "kinds": "koc",
    "usual": "3-5", "lift": "50", "posts": None, "own_share": 40, "curated_share": 40, "conversation_share": 20,
    "sha256": "ab" * 32, "metric": "gross_sales", "tag": "skate",
    # What other metrics alone allow.
    "pages": None, "of_kind": None, "giveaways": None, "fans_picked": None, "invites_each": None, "accept_rate": None,
    "sales_forecast": None, "social_share": None, "growth": None, "share_model": None, "share_start": None, "share_end": None,
    "baseline_source": "typed",
}  # fmt: skip
# A goal of money in `PLAIN`'s currency, which has no smaller amounts than whole ones.
WHOLE_TARGET = "4125"


def any_record(record: type[Record]) -> Record:
    """Return a record with a value in every field that files fill."""
    return record(**{spec.name: value_of(spec) for spec in specs(record) if spec.importable})


def add_named(workspace: Workspace, record: type[Record]) -> None:
    """Add what a record refers to, as far as none of that kind is there."""
    for spec in specs(record):
        named = RECORDS[spec.refers_to] if spec.refers_to and spec.importable else None
        if named is not None and not count(workspace, Query(named.entity)):
            add_named(workspace, named)
            add(workspace, any_record(named))


def value_of(spec: Spec) -> object:
    if spec.kind is Kind.CHOICE and spec.name not in SPECIAL:
        return spec.default or spec.choices[-1].id
    if spec.name == "target" and spec.kind is Kind.DECIMAL:
        return WHOLE_TARGET
    if spec.is_hour:
        return "18:00"
    value = SPECIAL[spec.name] if spec.name in SPECIAL else PLAIN[spec.kind]
    return min(value, spec.maximum) if spec.maximum and isinstance(value, int) else value
