"""People are counted, and beside them all that is due among them."""

from datetime import date

from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.queries.outreach.people import PeopleCounts, people_counts
from workspaces import new_workspace


def test_what_is_due_is_counted_as_on_the_tab(tmp_path):
    with new_workspace(tmp_path) as workspace:
        for name, due in (("A", "2026-09-18"), ("B", None), ("C", "2026-09-18"), ("D", None)):
            add_record(workspace, record=Influencer(name=name, next_action_on=due))
        for person in (1, 2):
            wrote = Contact(influencer_id=person, happened_at="2026-09-17T10:00:00Z", direction="in")
            add_record(workspace, record=wrote)
        assert people_counts(workspace, date(2026, 9, 20)) == PeopleCounts(4, 4)
        assert people_counts(workspace, date(2026, 9, 17)) == PeopleCounts(4, 2)
