"""The terms sheet of a deal as `deal --sheet` prints it: in English, days and amounts as files have them."""

from socialroi_desktop.domain.fields import Kind, Record, spec_of
from socialroi_desktop.domain.money import from_minor
from socialroi_desktop.domain.outreach.terms_sheet import Telling, terms_sheet
from socialroi_desktop.queries.outreach.terms import sheet_facts
from socialroi_desktop.store.file.workspace import Workspace


def sheet_of(workspace: Workspace, deal_id: int) -> str:
    """Return the sheet; UserError when the deal is gone."""
    telling = Telling(
        lambda kind: kind.singular, lambda kind: kind.plural, lambda spec: spec.label, _line, _pair, "Shop"
    )
    return terms_sheet(sheet_facts(workspace, deal_id), telling)


def _line(record: Record, name: str, currency: str) -> str:
    spec, value = spec_of(type(record), name), getattr(record, name)
    if value is None or value == "":
        return ""
    if spec.kind is Kind.MONEY:
        value = f"{from_minor(value, currency)} {currency}"
    elif spec.kind is Kind.BASIS_POINTS:
        value = f"{value / 100:g}%"
    elif spec.kind is Kind.CHOICE:
        value = next((choice.label for choice in spec.choices if choice.id == value), value)
    return _pair(spec.label, str(value))


def _pair(label: str, value: str) -> str:
    return f"{label}: {value}"
