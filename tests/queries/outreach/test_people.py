"""People counted once, whether a step is due, an answer is owed, or both."""

from datetime import date

from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.outreach.people import PeopleCounts, people_counts
from workspaces import new_workspace


def test_who_is_owed_is_counted_once(tmp_path):
    with new_workspace(tmp_path) as workspace:
        for name, due in (("A", "2026-09-18"), ("B", None), ("C", "2026-09-18"), ("D", None)):
            add_record(workspace, record=Influencer(name=name, next_action_on=due))
        for person in (1, 2):
            wrote = Contact(influencer_id=person, happened_at="2026-09-17T10:00:00Z", direction="in")
            add_record(workspace, record=wrote)
        assert people_counts(workspace, date(2026, 9, 20)) == PeopleCounts(4, 3)
        assert people_counts(workspace, date(2026, 9, 17)) == PeopleCounts(4, 2)
