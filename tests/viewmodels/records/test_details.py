"""What the panel beside a table tells of a record beyond its parts."""

from socialroi_desktop.domain.records import Campaign, Cost, UgcItem
from socialroi_desktop.store.rows import reading
from socialroi_desktop.viewmodels.records.details import details, origin, references
from socialroi_desktop.viewmodels.shared.field_text import Naming

NAMING = Naming("USD", "Europe/Warsaw", {"campaign": {1: "Ra mắt"}})


def test_what_is_known_comes_first_and_what_is_not_in_one_line(session):
    (campaign,) = reading.listing(session.workspace, Campaign)
    found = details(campaign, NAMING)
    assert found[0] == ("Name", "Ra mắt")
    assert found[-1][0] == "Not known"
    assert {"From", "Budget", "Note"} <= set(found[-1][1].split(", "))


def test_what_is_told_elsewhere_is_left_out(session):
    (campaign,) = reading.listing(session.workspace, Campaign)
    found = details(campaign, NAMING, frozenset({"name", "note"}))
    assert "Name" not in dict(found)
    assert "Note" not in found[-1][1].split(", ")


def test_a_record_names_those_it_refers_to(session):
    cost = reading.get(session.workspace, Cost, 1)
    assert ("Campaign", "Ra mắt") in details(cost, NAMING)
    assert references(cost) == {"Campaign": ("campaign", 1)}


def test_what_was_typed_comes_from_no_file(session):
    found = origin(session.workspace, reading.get(session.workspace, Cost, 1), "Europe/Warsaw")
    assert (found.sentence, found.batch_id) == ("Typed by hand.", None)


def test_a_piece_of_the_library_comes_from_the_file_it_was_made_of(session):
    piece = UgcItem(title="Glow", file_name="IMG_1.jpg")
    assert origin(session.workspace, piece, "Europe/Warsaw").sentence == "From the file “IMG_1.jpg”."
