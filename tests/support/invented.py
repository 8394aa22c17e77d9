"""Invented values for any record, by the kinds of its declared fields, for tests that walk over all of them."""

from typing import Any

from hypothesis import strategies as st

from socialroi_desktop.domain.fields import Kind, Record, Spec, specs

# What must be there, which the kind of a field alone does not tell.
_NAMED = {
    "record_kind": ["influencer", "campaign"],
    "sha256": ["ab" * 32, "cd" * 32],
    "metric": ["orders", "reach"],
    "baseline_source": ["new", "typed", "measured"],
    "posts": ["3-5", "4"],
    "usual": ["2-4", "3"],
}
# The first of each makes the plainest record.
_VALUES: dict[Kind, list[Any]] = {
    Kind.TEXT: ["Summer", "Łódź 品牌", "Đà Nẵng", "x"],
    Kind.LONG_TEXT: ["Summer", "two\nlines"],
    Kind.URL: ["https://example.org/a"],
    Kind.CHANNEL: ["instagram", "tiktok"],
    Kind.CHANNELS: ["instagram", "instagram tiktok"],
    Kind.CURRENCY: ["USD", "EUR"],
    Kind.INTEGER: [1, 0, 2, 7],
    Kind.DECIMAL: ["1.5", "2"],
    Kind.MONEY: [100, 0, 250_000],
    Kind.MINUTES: [90, 0],
    Kind.BASIS_POINTS: [250, 0],
    Kind.BOOLEAN: [1, 0],
    Kind.DATE: ["2026-07-01", "2026-07-02", "2026-08-15"],
    Kind.TIME: ["2026-07-01T10:00:00Z", "2026-07-02T22:30:00Z"],
    Kind.CLOCK: ["2026-10-02T09:00", "2026-10-25T02:30"],
    Kind.REFERENCE: [1, 2, 3],
}


def values(spec: Spec) -> list[Any]:
    """Return values a field can hold; None where it may be blank."""
    if spec.is_email or spec.is_language:
        return [*(["jo@example.org", "ann@example.org"] if spec.is_email else ["pl", "zh_Hans"]), None]
    if spec.is_hour:
        return ["18:00", "09:05"]
    if spec.kind is Kind.CHOICE:
        ids = [choice.id for choice in spec.choices]
        known = sorted(ids, key=lambda choice: choice != spec.default)
    else:
        known = _VALUES[spec.kind]
    known = _NAMED.get(spec.name, known)
    return [*known] if spec.required else [*known, None]


def records(record: type[Record]) -> st.SearchStrategy[Record]:
    """Return a strategy for records as somebody might type them."""
    return st.builds(record, **{spec.name: st.sampled_from(values(spec)) for spec in _held(record)})


def changes(record: type[Record]) -> st.SearchStrategy[tuple[str, dict[str, Any]]]:
    """Return a strategy for the entity and one field with its new value."""
    one = st.sampled_from(_told(record))
    return one.flatmap(
        lambda spec: st.tuples(
            st.just(record.entity), st.sampled_from(values(spec)).map(lambda value: {spec.name: value})
        )
    )


def plainest(record: type[Record]) -> Record:
    """Return a record that tells only what it must."""
    # A post that is published has its day wherever it is added by hand; only exports may lack it.
    needed = {names[0] for names, _ in record.any_of} | {"published_at"}
    told = (spec for spec in _held(record) if spec.required or spec.name in needed)
    return record(**{spec.name: values(spec)[0] for spec in told})


def _told(record: type[Record]) -> list[Spec]:
    return [spec for spec in specs(record) if spec.editable]


def _held(record: type[Record]) -> list[Spec]:
    """Return also what only the app writes, where there is no record without it."""
    return [spec for spec in specs(record) if spec.editable or spec.required]
