"""What letters are written from: values in the language of the letter, templates, who waits for a follow-up."""

from datetime import date

import pytest

from asking import add
from letters_shop import ANIA, BARE, LAN, contact, fill_letters_shop
from socialroi_desktop.catalogue import letter_limits
from socialroi_desktop.domain.records import LetterTemplate
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.records.editing import delete_records, edit_record
from socialroi_desktop.queries.outreach.letters import follow_ups, letter_facts
from workspaces import new_workspace

TODAY = date(2026, 9, 20)


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        fill_letters_shop(made)
        yield made


def test_values_are_those_of_person_deal_and_shop_in_the_letters_language(workspace):
    facts = letter_facts(workspace, ANIA, TODAY)
    assert facts.language.code == "pl"
    assert facts.current_deal == 1
    values = facts.values(1, "pl")
    assert values["fee"].replace("\xa0", " ") == "150,50 €"
    assert values | {"fee": ""} == {
        "name": "Ania Kowalska", "first_name": "Ania", "handle": "@ania.skates", "network": "Instagram",
        "country": "Polska", "shop_name": "Shop", "sign_off": "Marta\nSkate & Skin", "product": "Skate shoes",
        "code": "ANIA10", "link": "https://shop.example/?a=1&b=2", "fee": "", "commission": values["commission"],
        "deliverables": "rolka i dwie relacje", "starts_on": "1 września 2026", "ends_on": "30 września 2026",
        "rights_end": "31 grudnia 2026",
    }  # fmt: skip
    assert values["commission"].replace("\xa0", "") == "12,5%"
    english = facts.values(1, "en")
    assert (english["fee"], english["ends_on"], english["country"]) == (
        "€150.50",
        "September 30, 2026",
        "Poland",
    )


def test_what_is_not_known_is_left_out(workspace):
    values = letter_facts(workspace, BARE, TODAY).values(None, "en")
    assert sorted(values) == ["first_name", "name", "shop_name", "sign_off"]


def test_a_language_without_letters_is_written_to_in_english_unless_the_country_tells_another(workspace):
    assert letter_facts(workspace, BARE, TODAY).language.code == "en"
    facts = letter_facts(workspace, LAN, TODAY)
    assert facts.language.code == "vi"
    assert facts.values(None, "vi")["first_name"] == "Lan"


@pytest.mark.parametrize("kind", ["brand", "big_account", "moderator"])
def test_who_is_no_single_person_is_greeted_by_the_whole_name(workspace, kind):
    changes = {"kind": kind, "name": "Board & Bearing Club"}
    edit_record(workspace, entity="influencer", row_id=BARE, changes=changes)
    facts = letter_facts(workspace, BARE, TODAY)
    assert {facts.values(None, code)["first_name"] for code in ("en", "pl", "vi")} == {"Board & Bearing Club"}


def test_own_templates_come_before_those_of_the_app(workspace):
    add(workspace, LetterTemplate(name="Mój", language="polski", purpose="first_letter", body="{{ name }}"))
    add(workspace, LetterTemplate(name="Any", body="{{ name }}"))
    offered = letter_facts(workspace, ANIA, TODAY).offered("first_letter")
    assert [template.name for template in offered][:3] == ["Mój", "Any", "Pierwszy list"]
    assert offered[1].key == "any/own/2"


def test_somebody_who_is_gone_is_said(workspace):
    delete_records(workspace, entity="influencer", ids=[BARE])
    with pytest.raises(UserError, match="no influencer 2 any more"):
        letter_facts(workspace, BARE, TODAY)


def test_who_did_not_answer_is_due_for_a_follow_up_and_the_dialog_begins_with_it(workspace):
    assert letter_facts(workspace, ANIA, TODAY).purpose == "first_letter"
    add(workspace, contact(ANIA, "2026-09-12"), contact(LAN, "2026-09-12"), contact(BARE, "2026-01-01"))
    add(workspace, contact(LAN, "2026-09-14", direction="in"))
    assert [(item.influencer_id, item.days) for item in follow_ups(workspace, TODAY)] == [(ANIA, 8)]
    facts = letter_facts(workspace, ANIA, TODAY)
    assert facts.waiting is not None
    assert facts.purpose == "follow_up"


@pytest.mark.row("S1-11")
def test_letters_of_one_template_to_many_on_one_local_day_are_warned_of(workspace):
    facts = letter_facts(workspace, ANIA, TODAY)
    assert facts.warning("first_letter/pl", "text") is None
    for number in range(letter_limits().alike_a_day):
        # 22:30 UTC the day before is the same day in Warsaw.
        entry = contact(
            LAN if number else BARE, "2026-09-19", template="first_letter/pl", what=f"text {number}"
        )
        add(workspace, entry.__class__(**{**fields_of(entry), "happened_at": "2026-09-19T22:30:00Z"}))
    assert letter_facts(workspace, ANIA, TODAY).warning("first_letter/pl", "other") is None
    from socialroi_desktop.domain.records import Influencer

    for number in range(letter_limits().alike_a_day):
        (row_id,) = add(workspace, Influencer(name=f"Person {number}"))
        add(workspace, contact(row_id, "2026-09-20", template="first_letter/pl", what=f"own words {number}"))
    warning = letter_facts(workspace, ANIA, TODAY).warning("first_letter/pl", "other")
    assert warning is not None
    assert "12 letters like this one went out today" in str(warning)


def fields_of(record):
    import dataclasses

    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}
