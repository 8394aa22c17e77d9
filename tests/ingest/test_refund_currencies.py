"""What was paid back in another currency than that of its order is asked about."""

import pytest

from ingest_runs import read_file, write


@pytest.mark.parametrize(
    ("refunded", "title", "known"),
    [
        ("Refunded", "Refund currency", "EUR"),
        ("Refund amount", "Currency of refund", "EUR"),
        ("Refunded", "Währung der Erstattung", "EUR"),
        ("Refunded", "Waluta zwrotu", "JPY"),
    ],
)
def test_a_refund_in_another_currency_is_asked_about(tmp_path, refunded, title, known):
    rows = [
        f"M1,2026-04-01,100,{known},50,PLN",
        f"M2,2026-04-02,90,{known},0,PLN",
        "M3,2026-04-02,90,PLN,9,PLN",
        f"M4,2026-04-02,90,{known},,",
    ]
    run = read_file(
        write(tmp_path, f"Order ID,Date,Total,Currency,{refunded},{title}\n" + "\n".join(rows) + "\n")
    )
    assert [row["number"] for row in run.rows] == ["M1", "M2", "M3", "M4"]
    assert list(run.doubts) == [2]
    values = run.doubts[2].values
    assert (values["told"], values["known"], str(values["other"].currency)) == ("PLN", known, "PLN")
