"""The card of what somebody made: their pieces lead to the library, what they let the shop do is written down beside."""

import pytest

from library import fill
from socialroi_desktop.domain.records import StandingConsent, UgcItem
from socialroi_desktop.operations.records.editing import add_record
from socialroi_desktop.viewmodels.outreach.person import PersonModel
from socialroi_desktop.views.outreach.person_pieces import PiecesCard


@pytest.fixture
def card(session, qtbot):
    fill(session.workspace)
    made = PiecesCard(session, PersonModel(session))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made._model.show_person(1)
    return made


def named(card):
    return [link.accessibleName() for link in card.links]


def test_their_pieces_lead_to_the_library(card, qtbot):
    assert named(card) == ["Buty — świetna jakość"]
    with qtbot.waitSignal(card._model.record_wanted) as wanted:
        card.links[0].click()
    assert wanted.args == ["ugc_item", 2]


def test_what_comes_later_stands_there_and_many_are_counted(card, session):
    for n in range(6):
        session.perform(
            "x",
            lambda w, _p, n=n: add_record(w, record=UgcItem(title=f"More {n}", influencer_id=1)),
        )
    assert named(card) == ["Buty — świetna jakość", *(f"More {n}" for n in range(4))]
    assert card.table.rowCount() == 7


def test_a_consent_is_written_down_in_place(card, session):
    assert card.consents.table.rowCount() == 0
    session.perform(
        "x",
        lambda w, _p: add_record(w, record=StandingConsent(influencer_id=1, use="ads", state="granted")),
    )
    assert card.consents.table.rowCount() == 1
