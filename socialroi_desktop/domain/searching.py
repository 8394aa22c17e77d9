"""The text by which a record is found: what people call it first, then its other searched fields.

The store keeps the same text folded; a test holds the two together. Knows declarations, no store.
"""

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.folding import fold

# Between what a record is called and the rest of its text; no word of a search holds either sign.
END_OF_NAME = "\x1f"
BETWEEN = "\n"
_NAMES = (Kind.TEXT, Kind.LONG_TEXT)
_TEXTS = (*_NAMES, Kind.URL, Kind.CURRENCY, Kind.DATE)


def name_fields(record: type[Record]) -> tuple[str, ...]:
    """Return the fields that say what people call a record."""
    texts = {spec.name for spec in specs(record) if spec.kind in _NAMES}
    return tuple(dict.fromkeys(name for name in (*record.told_by, record.label_field) if name in texts))


def other_fields(record: type[Record]) -> tuple[str, ...]:
    """Return the further fields in which words are looked for: the searchable ones, all texts where there are none."""
    declared = specs(record)
    searched = [spec.name for spec in declared if spec.searchable]
    searched = searched or [spec.name for spec in declared if spec.kind in _TEXTS]
    called = name_fields(record)
    return tuple(name for name in searched if name not in called)


def sorted_by(record: type[Record]) -> tuple[str, tuple[str, ...]]:
    """Return what records are sorted by where others refer to them: a day ("" for none), then the first known text."""
    if record.label_field == "external_id":
        # The number of a platform tells people nothing: such a record is shown by its day and the first of its text.
        return record.day_field, name_fields(record)
    return "", (record.label_field,)


def searched_text(record: Record) -> str:
    """Return the folded text in which the words of a search are looked for."""
    parts = (_joined(record, names(type(record))) for names in (name_fields, other_fields))
    return fold(END_OF_NAME.join(parts))


def searched_name(record: Record) -> str:
    """Return the part of the text that says what the record is called."""
    return searched_text(record).partition(END_OF_NAME)[0]


def _joined(record: Record, names: tuple[str, ...]) -> str:
    return BETWEEN.join(str(getattr(record, name) or "") for name in names)
