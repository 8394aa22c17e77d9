"""Sources of visits and orders that nobody knows as rows, and the rule that says what one of them is. No widgets."""

from collections.abc import Callable, Sequence
from datetime import date

from socialroi_desktop.domain.progress import Progress
from socialroi_desktop.domain.records import SourceRule
from socialroi_desktop.domain.unknown_sources import UnknownSource
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.unknown_sources import unknown_sources
from socialroi_desktop.viewmodels.shared import formatting
from socialroi_desktop.viewmodels.shared.row_model import Column
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of
from socialroi_desktop.viewmodels.shared.translating import translate


def read_unknown(
    session: Session,
    title: str,
    *,
    done: Callable[[Sequence[UnknownSource]], None],
    refused: Callable[[str], None],
) -> None:
    """Find the sources that match nothing in the background."""

    def question(workspace: Workspace, _progress: Progress) -> Sequence[UnknownSource]:
        return unknown_sources(workspace)

    session.read(title, question, done, lambda error: refused(sentence_of(error)))


def unknown_columns() -> list[Column[UnknownSource]]:
    """Return the columns of unknown sources."""
    return [
        Column(translate("UnknownSources", "Source"), lambda row: row.source),
        Column(translate("UnknownSources", "Medium"), lambda row: row.medium),
        Column(translate("UnknownSources", "Visits"), lambda row: formatting.number(row.visits), right=True),
        Column(translate("UnknownSources", "Orders"), lambda row: formatting.number(row.orders), right=True),
        Column(
            translate("UnknownSources", "Since"),
            lambda row: formatting.day(date.fromisoformat(row.since)) if row.since else "",
        ),
    ]


def rule_for(row: UnknownSource) -> SourceRule:
    """Return the beginning of what the seller says of a source: all but its channel."""
    return SourceRule(source=row.source, medium=row.medium or None)
