"""Who may be the same person as somebody who has just come."""

from asking import add
from socialroi_desktop.domain.records import Handle, Influencer
from socialroi_desktop.queries.outreach.namesakes import namesakes
from workspaces import new_workspace


def test_others_of_the_name_or_a_handle_are_named(tmp_path):
    with new_workspace(tmp_path) as workspace:
        add(
            workspace,
            Influencer(name="Mark Twin", channel="youtube"),
            Influencer(name="Soap", handle="marktwin.soap", channel="instagram"),
            Handle(influencer_id=2, channel="tiktok", handle="twin"),
            Influencer(name="mark twin"),
            Influencer(name="twin", handle="twin", channel="instagram"),
        )
        assert namesakes(workspace, 3) == ("Mark Twin",)
        assert namesakes(workspace, 4) == ("Soap",)
        assert namesakes(workspace, 99) == ()
