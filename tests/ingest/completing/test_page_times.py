from datetime import date

import pytest

from ingest_runs import FIXTURES, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period


@pytest.mark.row("S2-21")
def test_improbable_times_are_doubted_with_a_sentence_and_kept():
    run = read_file(FIXTURES / "page_times.csv")
    assert [row["seconds"] for row in run.rows] == [30, 15, 180, 180, 32400]
    assert [(problem.line, problem.column) for problem in run.doubts.values()] == [(6, "Time on page")]
    assert "9 hours on one page" in run.doubts[6].message
    assert run.rows[0]["visited_at"] == "2026-03-01T09:00:00Z"


@pytest.mark.parametrize(
    "text",
    [
        "visit_id;page;date;seconds\nv;/;01.03.2026 10:00;31\nv;/;13.03.2026 10:00;1801\n",
        "sid\tTime\turl\tDuration (min)\nv\t2026-03-01T10:00:00Z\t/\t0.5\nv\t2026-03-01T10:02:00Z\t/\t31\n",
    ],
)
def test_the_headers_of_many_tools_are_known(tmp_path, text):
    run = read_file(write(tmp_path, text))
    assert (run.plan.format_id, len(run.rows), len(run.doubts)) == ("page_times", 2, 1)


def test_pages_without_a_time_take_the_day_that_is_told(tmp_path):
    file = write(tmp_path, "Session,Page,Seconds\na,/,30\na,/,30\n")
    assert [question.id for question in read_file(file).plan.questions] == ["period"]
    day = date(2026, 3, 1)
    run = read_file(file, ingest.Options(period=Period(day, day)))
    assert [(row["visited_at"], row["occurrence"]) for row in run.rows] == [
        ("2026-03-01T12:00:00Z", 1), ("2026-03-01T12:00:00Z", 2),
    ]  # fmt: skip


def test_a_negative_time_is_rejected_with_a_sentence(tmp_path):
    run = read_file(write(tmp_path, "session_id,timestamp,page,seconds\na,2026-03-01 10:00,/,-5\n"))
    assert [item.problem.message for item in run.rejected] == ["“-5” cannot be negative."]
