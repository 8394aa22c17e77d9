"""A letter that went out: one change that logs it and notes what comes next."""

from datetime import date

import pytest

from letters_shop import ANIA, LAN, fill_letters_shop
from socialroi_desktop.domain.letters.writing import Letter
from socialroi_desktop.domain.records import Contact, Influencer, LetterTemplate
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.history import redo, undo
from socialroi_desktop.operations.outreach.letters import Next, log_letter
from socialroi_desktop.operations.records.editing import add_record, delete_records, edit_record
from socialroi_desktop.store.rows import reading
from workspaces import dump, new_workspace

LETTER = Letter("Hello", "Dear Ania\n")


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        fill_letters_shop(made)
        yield made


@pytest.mark.parametrize(
    ("letter", "said"),
    [
        (Letter("Hello", "Dear {{ nope }}\n"), "still holds {{ nope }}"),
        (Letter("{% for a in b %}", "Dear Ania\n"), "still holds {% for a in b %}"),
        (Letter("Hello", " \n"), "The letter is empty"),
    ],
)
def test_what_is_no_letter_yet_is_not_marked_as_sent(workspace, letter, said):
    before = dump(workspace)
    with pytest.raises(UserError) as caught:
        log_letter(workspace, influencer_id=ANIA, letter=letter, way="email")
    assert said in str(caught.value)
    assert dump(workspace) == before


@pytest.mark.row("S0-29")
def test_a_letter_is_logged_with_its_next_action_as_one_change_that_undo_takes_back(workspace):
    before = dump(workspace)
    follow_up = Next("Follow up", date(2026, 9, 27))
    changed = log_letter(
        workspace, influencer_id=ANIA, letter=LETTER, way="email", template="first_letter/pl", deal_id=1,
        next_action=follow_up,
    )  # fmt: skip
    assert changed.text == "Logged: letter to Ania Kowalska"
    (entry,) = reading.listing(workspace, Contact)
    assert (entry.direction, entry.way, entry.what, entry.template, entry.deal_id) == (
        "out", "email", "Hello\n\nDear Ania", "first_letter/pl", 1,
    )  # fmt: skip
    assert entry.happened_on
    person = reading.get(workspace, Influencer, ANIA)
    assert (person.stage, person.next_action, person.next_action_on, person.last_touch_way) == (
        "letter", "Follow up", "2026-09-27", "email",
    )  # fmt: skip
    after = dump(workspace)
    assert undo(workspace).place.ids == (ANIA,)
    assert dump(workspace) == before
    redo(workspace)
    assert dump(workspace) == after


def test_whoever_is_further_stays_there_and_nothing_next_keeps_what_was_planned(workspace):
    edit_record(workspace, entity="influencer", row_id=LAN, changes={"next_action": "Call"})
    log_letter(workspace, influencer_id=LAN, letter=LETTER, way="message")
    person = reading.get(workspace, Influencer, LAN)
    assert (person.stage, person.next_action) == ("negotiate", "Call")


@pytest.mark.parametrize(
    ("letter", "way", "said"),
    [
        (Letter("⟦fee⟧", "a ⟦code⟧ ⟦fee⟧"), "email", "The letter still lacks fee, code"),
        (LETTER, "pigeon", "Way cannot be “pigeon”"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_logged(workspace, letter, way, said):
    before = dump(workspace)
    with pytest.raises(UserError, match=said):
        log_letter(workspace, influencer_id=ANIA, letter=letter, way=way)
    assert dump(workspace) == before


def test_somebody_who_is_gone_is_said(workspace):
    delete_records(workspace, entity="influencer", ids=[LAN])
    with pytest.raises(UserError, match="no influencer 3 any more"):
        log_letter(workspace, influencer_id=LAN, letter=LETTER, way="email")


@pytest.mark.row("S0-29")
def test_an_own_template_with_an_unknown_field_is_not_saved(workspace):
    with pytest.raises(UserError, match=r"There is no field {{ nmae }}; do you mean name\?"):
        add_record(workspace, record=LetterTemplate(name="Mine", body="Hi {{ nmae }}"))
    assert reading.listing(workspace, LetterTemplate) == []
