"""What a query asks of a record, in words: each text, tag and condition. Knows declared fields and no table."""

from typing import Any

from socialroi_desktop.domain.fields import Kind, Record, Spec
from socialroi_desktop.domain.query import Query, Term, field_named
from socialroi_desktop.domain.tagging import tag_names
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.field_text import Naming, shown_value
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import field_label

_SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<"}


def asked_words(record: type[Record], query: Query, naming: Naming) -> str:
    """Return what rows must hold and meet, as in "“jo” · Tags: vip"; "" for everything. Period and channels are not told."""
    text = translate("Asked", "“{text}”").format(text=query.text) if query.text else ""
    return beside((text, *(term_words(record, term, naming) for term in query.terms)))


def term_words(record: type[Record], term: Term, naming: Naming) -> str:
    """Return one condition in words, as in "Followers ≥ 10,000"."""
    spec = field_named(record, term.field)
    label = field_label(spec)
    if term.value is None or term.value == "":
        template = (
            translate("Asked", "{field}: none") if term.op == "=" else translate("Asked", "{field}: any")
        )
        return template.format(field=label)
    value = _value_words(record, spec, term.value, naming, found=term.op == "~")
    if term.op in _SIGNS:
        return translate("Asked", "{field} {sign} {value}").format(
            field=label, sign=_SIGNS[term.op], value=value
        )
    template = (
        translate("Asked", "{field}: not {value}")
        if term.op == "!="
        else translate("Asked", "{field}: {value}")
    )
    return template.format(field=label, value=value)


def _value_words(record: type[Record], spec: Spec, value: Any, naming: Naming, *, found: bool) -> str:
    """Return the value of a condition; what is looked for within a text stands in quotes."""
    if spec.kind is Kind.TAGS:
        return listed(tag_names(str(value)))
    if found and spec.kind is not Kind.CHANNELS:
        return translate("Asked", "“{text}”").format(text=value)
    if spec.kind is Kind.MONEY:
        return formatting.exact_number(value)
    return shown_value(record, spec, value, naming.currency, naming)
