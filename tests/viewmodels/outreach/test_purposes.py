"""What is offered as the purpose of a deal follows from the kind of partner."""

from socialroi_desktop.catalogue import partner_kinds
from socialroi_desktop.viewmodels.outreach.purposes import purposes_of


def test_purposes_are_those_of_the_kind():
    assert purposes_of("koc")[1] == "Sales"
    assert "Joint audience" not in purposes_of("koc")


def test_where_the_kind_is_not_known_every_purpose_is_offered_once():
    everything = purposes_of(None)
    assert len(set(everything)) == len(everything)
    assert set(everything) == {text for kind in partner_kinds().values() for text in kind.purposes}
