"""The panel goes on to the next record of a kind: the same widgets, and nothing of the record before stays in them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel

from socialroi_desktop.domain.records import Campaign, Cost, Lead, LeadStep, MergedFile, UgcItem
from socialroi_desktop.jobs import InlineJobs
from socialroi_desktop.operations.records.editing import add_record, delete_records
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.shared.filter_state import FilterState
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.widgets.labels import LinkLabel


class SlowCopies(InlineJobs):
    """Files that are being copied wait; all else is done at once."""

    def __init__(self):
        super().__init__()
        self.held = []

    def _hand_over(self, job):
        if job.lane == "files":
            self.held.append(job)
        else:
            job.run()


@pytest.fixture
def opened(session, qtbot):
    kept = []

    def make(*records, of=session):
        for record in records:
            add_record(of.workspace, record=record)
        section = RecordsSection(of, FilterState(), type(records[0]))
        kept.append(section)
        qtbot.addWidget(section)
        section.resize(1100, 800)
        section.show()
        qtbot.waitExposed(section)
        return section

    return make


def told(section):
    """Return what is told of each field by its accessible name."""
    labels = section.panel.content.fields.findChildren(QLabel)
    return {each.accessibleName(): each.accessibleDescription() for each in labels if each.isVisible()}


def lead(name):
    return Lead(created_at="2026-09-05T10:00:00Z", email=f"{name}@x.pl")


def test_all_that_is_told_is_of_the_record_that_is_chosen_last(opened):
    section = opened(
        lead("a"), lead("b"), lead("c"),
        LeadStep(lead_id=2, done_on="2026-09-06", kind="coupon", note="of b"),
        LeadStep(lead_id=3, done_on="2026-09-06", kind="coupon", note="of c"),
    )  # fmt: skip
    section.show_row(1)
    first = section.panel.content
    for row_id in (2, 3, 2):
        section.show_row(row_id)
    assert section.panel.content is first
    assert section.panel.content.record == reading.get(section.session.workspace, Lead, 2)
    assert told(section)["E-mail"] == "b@x.pl"
    (place,) = first.parts
    table = place.card.table
    assert [table.record(row).note for row in range(table.rowCount())] == ["of b"]
    assert table.blank().lead_id == 2


def test_what_was_begun_for_one_record_is_not_added_to_the_next(opened, qtbot):
    section = opened(lead("a"), lead("b"))
    section.show_row(1)
    qtbot.keyClicks(section.panel.content.parts[0].card.line.editors["note"], "for a")
    section.show_row(2)
    line = section.panel.content.parts[0].card.line
    qtbot.keyClicks(line.editors["note"], "for b")
    qtbot.keyClick(line.editors["note"], Qt.Key.Key_Return)
    (step,) = reading.listing(section.session.workspace, LeadStep)
    assert (step.lead_id, step.note) == (2, "for b")


def test_what_is_being_typed_stays_when_its_record_changes_or_others_come(opened, qtbot):
    section = opened(lead("a"), lead("b"))
    section.show_row(1)
    line = section.panel.content.parts[0].card.line
    qtbot.keyClicks(line.editors["note"], "half a")
    for record in (lead("c"), LeadStep(lead_id=1, done_on="2026-09-06", kind="coupon", note="x")):
        section.session.perform("Add", lambda w, _p, record=record: add_record(w, record=record))
    assert section.panel.content.parts[0].card.line is line
    assert line.reading().record.note == "half a"


def test_links_lead_to_what_the_record_shown_now_refers_to(opened, session, qtbot):
    for name in ("Alfa", "Beta"):
        add_record(session.workspace, record=Campaign(name=name))
    campaigns = [one.id for one in reading.listing(session.workspace, Campaign)[-2:]]
    cost = {"spent_on": "2026-09-01", "amount": 100, "currency": "PLN", "kind": "other"}
    section = opened(*(Cost(campaign_id=one, **cost) for one in campaigns))
    for row_id in section.table.ids_of(range(section.table.rowCount()))[-2:]:
        section.show_row(row_id)
    shown = section.panel.content.fields.findChildren(LinkLabel)
    (link,) = (each for each in shown if each.isVisible())
    assert (link.accessibleName(), link.toolTip()) == ("Campaign", "Open Beta")
    with qtbot.waitSignal(section.record_opened) as opening:
        link.linkActivated.emit("#")
    assert opening.args == ["campaign", campaigns[1]]


@pytest.mark.parametrize("leave", ["for another record", "for the form"])
def test_a_file_goes_to_the_record_it_was_given_to(tmp_path, session, opened, leave):
    jobs = SlowCopies()
    session = Session(session.workspace, jobs)
    section = opened(Campaign(name="Alfa"), Campaign(name="Beta"), of=session)
    path = tmp_path / "brief.pdf"
    path.write_bytes(b"%PDF-1.7 brief")
    section.show_row(1)
    section.panel.content.files.keep([path])
    if leave == "for the form":
        section.add()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    else:
        section.show_row(2)
    jobs.held.pop().run()
    if leave == "for another record":
        assert section.panel.content.files.table.rowCount() == 0
    section.panel.closed.emit()
    section.show_row(1)
    assert [row.file.name for row in section.panel.content.files.table.rows] == ["brief.pdf"]


def test_parts_nobody_types_come_and_go_with_the_first_and_the_last(opened):
    section = opened(UgcItem(title="one", kind="link", url="https://x.example/1"))
    section.show_row(1)
    place = next(each for each in section.panel.content.parts if each.part is MergedFile)
    assert (place.card, place.isVisible()) == (None, False)
    merged = MergedFile(ugc_item_id=1, sha256="ab" * 32)
    section.session.perform("x", lambda w, _p: add_record(w, record=merged))
    assert place.card.isVisible()
    section.session.perform("x", lambda w, _p: delete_records(w, entity="merged_file", ids=[1]))
    assert (place.card, place.isVisible()) == (None, False)
    section.session.undo()
    assert place.card.isVisible()
