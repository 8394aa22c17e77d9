"""A letter being written: from its template until it is edited, never with a hole."""

import pytest

from asking import add
from letters_shop import ANIA, BARE, fill_letters_shop
from socialroi_desktop.domain.letters.writing import Letter
from socialroi_desktop.domain.records import Contact, LetterTemplate
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.outreach.letter import LetterModel, Sending


@pytest.fixture
def write(session):
    fill_letters_shop(session.workspace)

    def open_model(person, deal_id=None):
        model = LetterModel(session, person, deal_id, session)
        model.read()
        return model

    return open_model


def test_the_likeliest_letter_is_written_at_once(write):
    model = write(ANIA)
    assert (model.purpose, model.template.key, model.deal_id) == ("first_letter", "first_letter/pl", 1)
    assert "Mam na myśli: Skate shoes." in model.letter.body
    assert model.can_go
    model.choose_deal(None)
    assert "Skate shoes" not in model.letter.body
    model.choose_purpose("thanks")
    model.choose_template("thanks/en")
    assert model.letter.subject == "Thank you, Ania"


def test_missing_fields_are_named_with_their_places_and_filled_in_where_they_stand(write):
    model = write(BARE)
    assert model.missing == {"handle": ("subject", "body"), "network": ("body",)}
    assert not model.can_go
    model.edit(Letter(model.letter.subject, f"PS by hand\n{model.letter.body}"))
    model.fill_in("handle", " some.body ")
    assert model.letter.subject == "Shop and some.body"
    assert model.letter.body.startswith("PS by hand\n")
    model.fill_in("network", "  ")
    assert list(model.missing) == ["network"]
    model.fill_in("network", "Instagram")
    assert model.can_go
    model.choose_purpose("permission")
    assert "with some.body named beside it" in model.letter.body
    model.edit(Letter("x", "  "))
    assert not model.can_go


def test_a_template_that_does_not_hold_is_said_and_the_text_stays(write, session):
    workspace = session.workspace
    (row_id,) = add(workspace, LetterTemplate(name="Mine", purpose="thanks", body="fine"))
    workspace.connection().execute("UPDATE letter_template SET body = '{{ nmae }}'")
    model = write(ANIA)
    model.choose_purpose("thanks")
    assert model.problem == "There is no field {{ nmae }}; do you mean name?"
    assert not model.can_go
    assert "Dzień dobry" in model.letter.body
    model.choose_template("thanks/pl")
    assert model.can_go
    assert row_id


def test_a_sent_letter_is_logged_and_a_refusal_is_told(write, session, qtbot):
    model = write(ANIA)
    with qtbot.waitSignal(model.sent):
        model.log(Sending("message", "Follow up", model.next_day))
    (entry,) = reading.listing(session.workspace, Contact)
    assert (entry.way, entry.what) == ("message", model.text)
    open_one = write(BARE)
    with qtbot.waitSignal(open_one.refused) as told:
        open_one.log(Sending("email"))
    assert "still lacks handle, network" in told.args[0]


def test_somebody_who_is_gone_is_told(session, qtbot):
    model = LetterModel(session, 99, None, session)
    with qtbot.waitSignal(model.refused) as told:
        model.read()
    assert "no influencer 99" in told.args[0]
