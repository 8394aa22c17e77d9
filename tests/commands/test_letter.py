"""Letters on the command line."""

import json

import pytest

from letters_shop import ANIA, BARE, fill_letters_shop
from socialroi_desktop import cli
from socialroi_desktop.domain.records import Contact, Influencer
from socialroi_desktop.operations.records.editing import edit_record
from socialroi_desktop.store.file.workspace import open_workspace
from socialroi_desktop.store.rows import reading
from workspaces import new_workspace


@pytest.fixture
def file(tmp_path):
    with new_workspace(tmp_path) as workspace:
        fill_letters_shop(workspace)
        return workspace.path


def run(capsys, *words, status=0):
    assert cli.main(["letter", *map(str, words)]) == status
    return capsys.readouterr()


@pytest.mark.row("S0-29")
def test_a_letter_is_written_in_the_persons_language_and_logged_when_asked(file, capsys):
    told = json.loads(run(capsys, file, "--influencer", ANIA, "--json").out)
    assert (told["language"], told["template"], told["missing"]) == ("pl", "first_letter/pl", [])
    assert told["subject"] == "Shop i @ania.skates"
    assert "Dzień dobry, Ania!" in told["body"]
    assert told["logged"] is False
    read = run(capsys, file, "--influencer", ANIA, "--purpose", "thanks", "--language", "en", "--log").out
    assert read.startswith("Thank you, Ania\n\nHi Ania,\n")
    with open_workspace(file) as workspace:
        assert [entry.template for entry in reading.listing(workspace, Contact)] == ["thanks/en"]


@pytest.mark.row("S1-23")
def test_what_is_planned_otherwise_is_kept_and_said_when_a_letter_is_logged(file, capsys):
    planned = {"next_action": "Story is due", "next_action_on": "2099-12-03"}
    with open_workspace(file) as workspace:
        edit_record(workspace, entity="influencer", row_id=ANIA, changes=planned)
    told = run(capsys, file, "--influencer", ANIA, "--log")
    assert told.err == "Still planned is “Story is due”, so no follow-up was put in its place.\n"
    with open_workspace(file) as workspace:
        person = reading.get(workspace, Influencer, ANIA)
        assert (person.next_action, person.next_action_on) == ("Story is due", "2099-12-03")
        assert len(reading.listing(workspace, Contact)) == 1


def test_what_is_missing_is_named_and_keeps_it_from_being_logged(file, capsys):
    told = run(capsys, file, "--influencer", BARE)
    assert "I came across ⟦handle⟧ on ⟦network⟧" in told.out
    assert "Missing in the body: network" in told.err
    refused = run(capsys, file, "--influencer", BARE, "--log", status=1)
    assert refused.err == (
        "The letter still lacks handle, network; fill that in, or take the marks out of the text.\n"
    )


@pytest.mark.parametrize(
    ("words", "said", "status"),
    [
        (["--influencer", 99], "There is no influencer 99", 1),
        (["--influencer", ANIA, "--deal", 9], "Ania Kowalska has no deal 9", 2),
        (
            ["--influencer", ANIA, "--purpose", "love"],
            "There is no purpose “love”; there are: first_letter,",
            2,
        ),
        (["--influencer", ANIA, "--language", "tlh"], "no letters in “tlh”; there are some in: en, pl", 2),
        (["--influencer", "x"], "“x” is no id", 2),
        ([], "--influencer", 2),
    ],
)
def test_bad_words_are_said_in_a_sentence(file, capsys, words, said, status):
    assert said in run(capsys, file, *words, status=status).err
