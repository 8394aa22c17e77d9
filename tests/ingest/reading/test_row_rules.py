"""What a record asks of its fields together is asked of the rows of a file too, in the same words."""

from ingest_runs import read_file, write
from socialroi_desktop.domain.fields import saved_fields
from socialroi_desktop.domain.records import ProfileCheck


def test_a_row_that_tells_neither_of_two_is_rejected_with_the_words_of_the_form(tmp_path):
    text = "Date,Kind,Amount,Currency,Hours\n2026-09-01,ads,5,USD,\n2026-09-02,ads,,USD,\n2026-09-03,,,USD,1:30\n"
    run = read_file(write(tmp_path, text))
    assert [(row["spent_on"], row["amount"], row["minutes"]) for row in run.rows] == [
        ("2026-09-01", 500, None),
        ("2026-09-03", None, 90),
    ]
    (wrong,) = run.rejected
    assert wrong.problem.message == "There is neither an amount nor a time; fill in one of them."
    assert (wrong.problem.line, wrong.problem.column) == (3, "Amount")


def test_a_check_of_an_item_that_is_none_is_rejected_alone(tmp_path):
    # The header under which the app saves its own checks.
    header = ",".join(spec.label for spec in saved_fields(ProfileCheck))
    told = {"Channel": "instagram", "Account": "shop", "Checked on": "2026-09-01"}
    rows = [
        ",".join(
            (told | {"What is ready": ticked}).get(spec.label, "") for spec in saved_fields(ProfileCheck)
        )
        for ticked in ('"name, bio"', "logo")
    ]
    text = "\n".join([header, *rows]) + "\n"
    run = read_file(write(tmp_path, text))
    assert [row["ticked"] for row in run.rows] == ["name, bio"]
    (wrong,) = run.rejected
    assert wrong.problem.message.startswith(
        "“logo” is nothing that a profile check looks at; there are: name"
    )
    assert (wrong.problem.line, wrong.problem.column) == (3, "What is ready")
