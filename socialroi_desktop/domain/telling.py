"""A sentence about records in English, as the command line prints it. Knows what the kinds of record are called."""

from collections.abc import Mapping

from socialroi_desktop.domain.records import RECORDS


def filled(template: str, values: Mapping[str, object]) -> str:
    """Return a template filled in; `record` and `records` are kinds of record, told by their title and their plural."""
    named = {
        name: getattr(RECORDS[str(values[name])], fact)
        for name, fact in (("record", "title"), ("records", "plural"))
        if values.get(name) in RECORDS
    }
    return template.format(**{**values, **named})
