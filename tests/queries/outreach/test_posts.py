"""Posts are offered in the language of the partner, own ones first, and written from the deal."""

from pathlib import Path

import pytest

from asking import add
from letters_shop import ANIA, fill_letters_shop
from socialroi_desktop.domain.records import Deal, LetterTemplate
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.queries.outreach.posts import post_facts
from workspaces import new_workspace


@pytest.mark.row("S0-30")
def test_a_post_is_written_in_the_language_of_the_partner_from_the_deal(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        fill_letters_shop(workspace)
        edit_record(workspace, entity="product", row_id=1, changes={"line": "Buty na deskę"})
        edit_record(workspace, entity="deal", row_id=1, changes={"disclosure": "#reklama"})
        facts = post_facts(workspace, 1)
        first = facts.offered("new_line")[0]
        assert (first.language, first.name) == ("pl", "Nowość")
        assert facts.written(first) == (
            "#reklama\n\n"
            "Nowość od Shop: Buty na deskę ✨\n\n"
            "U mnie już jest: Skate shoes.\n\n"
            "Zajrzyj tutaj: https://shop.example/?a=1&b=2\n\n"
            "Z moim kodem ANIA10 zapłacisz mniej, ostatni dzień to 30 września 2026."
        )


@pytest.mark.row("S0-30")
def test_own_posts_come_first_and_letters_are_no_posts(tmp_path: Path):
    with new_workspace(tmp_path) as workspace:
        fill_letters_shop(workspace)
        add(
            workspace,
            LetterTemplate(
                name="Mine", language="pl", purpose="discount", subject="-15%", body="{{ code }}!"
            ),
            LetterTemplate(name="Any letter", body="{{ first_name }}"),
            LetterTemplate(name="Thanks", purpose="thanks", body="{{ first_name }}"),
        )
        facts = post_facts(workspace, 1)
        offered = facts.offered("discount")
        assert [template.name for template in offered[:3]] == ["Mine", "Rabat", "Discount"]
        assert facts.written(offered[0]) == "-15%\n\nANIA10!"
        assert facts.person.id == ANIA
        assert "⟦code⟧" in post_facts(
            workspace, add(workspace, Deal(influencer_id=3, purpose="x"))[0]
        ).written(offered[1])
        with pytest.raises(UserError, match="no deal 99"):
            post_facts(workspace, 99)
