"""A model reads while it is looked at; what changes meanwhile is read when it is looked at again."""

import pytest
from PySide6.QtCore import QObject

from socialroi_desktop.domain.changes import RowChanges
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.viewmodels.shared.visible_model import VisibleModel


class Reader(VisibleModel, QObject):
    """Counts how often it read."""

    reads = 0

    def read_anew(self) -> None:
        self.reads += 1


@pytest.fixture
def reader(session):
    made = Reader()
    made.follow(session, {"cost"})
    return made


def tell(session, *entities: str) -> None:
    session.changed.emit(Changed("", rows=dict.fromkeys(entities, RowChanges())))


def test_looked_at_it_reads_at_each_change_of_what_it_concerns(reader, session):
    tell(session, "cost")
    tell(session, "order")
    tell(session, "order", "cost")
    assert reader.reads == 2


def test_out_of_sight_it_waits_and_reads_once(reader, session):
    reader.set_active(False)
    tell(session, "cost")
    tell(session, "cost")
    reader.refresh()
    assert (reader.reads, reader.stale) == (0, True)
    reader.set_active(True)
    reader.set_active(True)
    assert (reader.reads, reader.stale) == (1, False)


def test_out_of_sight_it_can_be_made_to_catch_up(reader, session):
    reader.set_active(False)
    reader.catch_up()
    assert reader.reads == 0
    tell(session, "cost")
    reader.catch_up()
    assert (reader.reads, reader.active) == (1, False)
