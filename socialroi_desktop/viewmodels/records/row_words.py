"""What is done to chosen rows, in words: what has a name of its own that everybody uses is called so. Knows no widgets."""

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import UgcItem
from socialroi_desktop.viewmodels.shared.counting import either
from socialroi_desktop.viewmodels.shared.translating import translate


def delete_words(record: type[Record], count: int) -> str:
    """Return the words of what deletes so many rows; without their number for none or one."""
    if record is UgcItem:
        several = translate("RecordsSection", "Delete %Ln pieces", "", count)
        return several if count > 1 else translate("RecordsSection", "Delete pieces")
    several = translate("RecordsSection", "Delete %Ln rows", "", count)
    return several if count > 1 else translate("RecordsSection", "Delete rows")


def merge_words(record: type[Record]) -> str:
    """Return the words of what makes one row of two."""
    if record is UgcItem:
        return translate("RecordsSection", "Merge two pieces…")
    return translate("RecordsSection", "Merge two rows…")


def merged_words(record: type[Record]) -> str:
    """Return how it is chosen what stays of two rows."""
    if record is UgcItem:
        return translate(
            "RecordsSection", "Tick the value that stays. The first piece is kept, the second one goes."
        )
    return translate(
        "RecordsSection", "Tick the value that stays. The first row is kept, the second one goes."
    )


def selected_words(record: type[Record], count: int) -> str:
    """Return how many rows are selected, as a sentence."""
    if record is UgcItem:
        several = translate("RecordsSection", "%Ln pieces are selected.", "", count)
        return either(count, translate("RecordsSection", "1 piece is selected."), several)
    several = translate("RecordsSection", "%Ln rows are selected.", "", count)
    return either(count, translate("RecordsSection", "1 row is selected."), several)
