"""The terms sheet of a deal in the language and the locale of the window."""

from socialroi_desktop.domain.fields import Record, spec_of
from socialroi_desktop.domain.outreach.terms_sheet import SheetFacts, Telling, terms_sheet
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label, plural_of, title_of


def sheet_text(facts: SheetFacts) -> str:
    """Return the sheet as it is pasted into a message."""
    shop = translate("TermsSheet", "Shop")
    return terms_sheet(facts, Telling(title_of, plural_of, field_label, _line, _pair, shop))


def _line(record: Record, name: str, currency: str) -> str:
    spec = spec_of(type(record), name)
    value = shown_value(type(record), spec, getattr(record, name), currency, Naming(currency, "UTC"))
    return _pair(field_label(spec), value) if value else ""


def _pair(label: str, value: str) -> str:
    return translate("TermsSheet", "{label}: {value}").format(label=label, value=value)
