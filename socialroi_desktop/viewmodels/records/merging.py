"""Two records become one: set side by side first, then merged in the background. Knows no widgets."""

from collections.abc import Callable, Mapping

from socialroi_desktop.domain.joining import Stays
from socialroi_desktop.operations.records.handing_over import Clash
from socialroi_desktop.operations.records.merging import Comparison, compare_records, merge_records
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.viewmodels.shared.session import Session, sentence_of

__all__ = ["Clash", "Comparison", "compared", "merge"]


def compared(session: Session, entity: str, keep_id: int, drop_id: int) -> Comparison:
    """Return both records side by side; UserError when one of them is gone."""
    return compare_records(session.workspace, entity=entity, keep_id=keep_id, drop_id=drop_id)


def merge(
    session: Session,
    title: str,
    found: Comparison,
    *,
    taken: frozenset[str],
    stays: Mapping[str, Stays],
    done: Callable[[int | None], None],
    refused: Callable[[str], None],
) -> None:
    """Merge two records as chosen; `done` gets the id of the one that stays, `refused` a sentence."""
    entity, keep, drop = found.kept.entity, found.kept.id or 0, found.gone.id or 0

    def on_done(changed: Changed | None) -> None:
        done(None if changed is None else changed.ids[0])

    session.perform(
        title,
        lambda workspace, _progress: merge_records(
            workspace, entity=entity, keep_id=keep, drop_id=drop, taken=taken, stays=stays
        ),
        done=on_done,
        failed=lambda error: refused(sentence_of(error)),
    )
