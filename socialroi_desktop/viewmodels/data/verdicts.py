"""Words and tones of the verdicts on rows, the same in the preview, on file cards and in the history."""

from collections.abc import Mapping

from socialroi_desktop.domain.imports import Counts, Verdict
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.viewmodels.shared.roles import Tone
from socialroi_desktop.viewmodels.shared.translating import declared, translate

VERDICT_TONES: Mapping[Verdict, Tone] = {
    Verdict.NEW: Tone.GOOD,
    Verdict.CHANGED: Tone.ACCENT,
    Verdict.SAME: Tone.NEUTRAL,
    Verdict.DOUBTFUL: Tone.WARN,
    Verdict.REJECTED: Tone.BAD,
    Verdict.SKIPPED: Tone.NEUTRAL,
}


def verdict_label(verdict: Verdict) -> str:
    """Return the word for a verdict, as on its tag."""
    return {
        Verdict.NEW: translate("Verdicts", "new"),
        Verdict.CHANGED: translate("Verdicts", "changed"),
        Verdict.SAME: translate("Verdicts", "same"),
        Verdict.DOUBTFUL: translate("Verdicts", "doubtful"),
        Verdict.REJECTED: translate("Verdicts", "rejected"),
        Verdict.SKIPPED: translate("Verdicts", "skipped"),
    }[verdict]


def verdict_title(verdict: Verdict) -> str:
    """Return the word for a verdict as the head of a column or chip."""
    return {
        Verdict.NEW: translate("Verdicts", "New"),
        Verdict.CHANGED: translate("Verdicts", "Changed"),
        Verdict.SAME: translate("Verdicts", "Same"),
        Verdict.DOUBTFUL: translate("Verdicts", "Doubtful"),
        Verdict.REJECTED: translate("Verdicts", "Rejected"),
        Verdict.SKIPPED: translate("Verdicts", "Skipped"),
    }[verdict]


def counted_verdict(verdict: Verdict, number: int) -> str:
    """Return how many rows got a verdict, as on its tag: "41 new"."""
    # Looked up one by one, for each is translated with its own plural forms.
    words = {
        Verdict.NEW: translate("Verdicts", "%Ln new", "", number),
        Verdict.CHANGED: translate("Verdicts", "%Ln changed", "", number),
        Verdict.SAME: translate("Verdicts", "%Ln same", "", number),
        Verdict.DOUBTFUL: translate("Verdicts", "%Ln doubtful", "", number),
        Verdict.REJECTED: translate("Verdicts", "%Ln rejected", "", number),
        Verdict.SKIPPED: translate("Verdicts", "%Ln skipped", "", number),
    }
    return words[verdict]


def verdict_tags(counts: Counts) -> list[tuple[str, Tone]]:
    """Return "41 new", "3 rejected" ... for the verdicts that occur."""
    return [
        (counted_verdict(verdict, number), tone)
        for verdict, tone in VERDICT_TONES.items()
        if (number := count_of(counts, verdict))
    ]


def count_of(counts: Counts, verdict: Verdict) -> int:
    """Return how many rows got a verdict."""
    return int(getattr(counts, verdict.value))


def format_label(format_id: str) -> str:
    """Return the name of an export format; the id itself for one that is no longer known."""
    if format_id == "mapped":
        return translate("Formats", "Columns mapped by hand")
    found = next((form.label for form in formats() if form.id == format_id), None)
    return declared("Formats", found) if found else format_id


def get_formats_ready() -> None:
    """Read the formats, which name the kind of each file that was imported, before the first is named."""
    formats()
