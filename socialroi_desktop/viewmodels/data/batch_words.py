"""One import of the history in words: what it was, what its rows speak of, what was chosen for it. Knows no widgets."""

from collections.abc import Mapping, Sequence
from datetime import date

from socialroi_desktop.domain.fields import Spec, specs
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest import Options
from socialroi_desktop.store.changes.batch_reach import Reach
from socialroi_desktop.store.changes.batches import Batch
from socialroi_desktop.viewmodels.data.verdicts import format_label
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.lists import beside, listed
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import (
    channel_name,
    choice_label,
    field_label,
    plural_of,
)

_MOST_CHANNELS = 4


def what_it_was(batch: Batch) -> str:
    """Return the format of an imported file; for a mapped one also what its rows became."""
    label = format_label(batch.format_id)
    if batch.format_id != "mapped" or batch.entity not in RECORDS:
        return label
    return beside((label, plural_of(RECORDS[batch.entity])))


def reach_words(found: Sequence[Reach]) -> list[str]:
    """Return "Posts: 41 · Facebook, Instagram · 18 Mar – 14 Apr 2026" for each kind of record."""
    return [beside(part for part in (_count(item), _channels(item), _days(item)) if part) for item in found]


def _count(item: Reach) -> str:
    record = RECORDS[item.entity]
    template = translate("BatchWords", "{records}: {count}")
    if record.singular == record.plural:
        # "5 visits" would be taken for the visits themselves, not for the lines that count them.
        several = translate("BatchWords", "{records}: %Ln rows", "", item.rows)
        template = either(item.rows, translate("BatchWords", "{records}: 1 row"), several)
    return template.format(count=formatting.number(item.rows), records=plural_of(record))


def _channels(item: Reach) -> str:
    named = [channel_name(channel) for channel in item.channels[:_MOST_CHANNELS]]
    more = len(item.channels) - len(named)
    if more:
        named.append(translate("BatchWords", "%Ln more", "", more))
    return listed(named)


def _days(item: Reach) -> str:
    if item.first is None or item.last is None:
        return ""
    return formatting.period(Period(date.fromisoformat(item.first), date.fromisoformat(item.last)))


def choices_of(batch: Batch) -> Options:
    """Return what was said about a file, to say it of another one."""
    said = Options.from_text(batch.choices)
    if batch.format_id == "mapped" or said.format_id is not None:
        return said
    return Options.from_text({**batch.choices, "format_id": batch.format_id})


def choice_words(batch: Batch) -> list[tuple[str, str]]:
    """Return (what, answer) of everything that was said about a file when it was imported."""
    said = Options.from_text(batch.choices)
    rows = [
        (translate("BatchWords", "Currency"), said.currency),
        (translate("BatchWords", "Times are in"), said.timezone),
        (translate("BatchWords", "Decimal sign"), said.decimal),
        (translate("BatchWords", "Dates"), _order_words(said.day_first)),
        (translate("BatchWords", "Days"), said.period and formatting.period(said.period)),
        (translate("BatchWords", "Account"), said.account),
    ]
    found = [(label, text) for label, text in rows if text]
    return [*found, *_field_words(batch, said)]


def _order_words(day_first: bool | None) -> str:
    if day_first is None:
        return ""
    return (
        translate("BatchWords", "day before month")
        if day_first
        else translate("BatchWords", "month before day")
    )


def _field_words(batch: Batch, said: Options) -> list[tuple[str, str]]:
    """Return the columns that were mapped and the values given for every row."""
    if batch.entity not in RECORDS:
        return []
    record = RECORDS[batch.entity]
    labels = {name: field_label(spec) for name, spec in _specs_by_name(batch.entity).items()}
    column = translate("BatchWords", "Column “{name}”")
    every = translate("BatchWords", "{field} of every row")
    found = [
        (column.format(name=" ".join(name.split())), labels.get(field, field))
        for name, field in (said.mapping or {}).items()
        if field
    ]
    for name, value in said.defaults.items():
        text = channel_name(value) if name == "channel" else value
        if name in labels and _specs_by_name(batch.entity)[name].choices:
            text = choice_label(record, name, value)
        found.append((every.format(field=labels.get(name, name)), text))
    return found


def _specs_by_name(entity: str) -> Mapping[str, Spec]:
    return {spec.name: spec for spec in specs(RECORDS[entity])}
