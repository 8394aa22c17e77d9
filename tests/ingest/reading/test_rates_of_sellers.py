"""Exchange rates as sellers put them together: a column a currency, or both currencies in a row; either way round."""

import pytest

from ingest_runs import Run, read_file, write


def rates(run: Run) -> dict[str, str]:
    return {row["currency"]: row["rate"] for row in run.rows}


@pytest.mark.parametrize(
    "text",
    [
        "Datum;USD;JPY\n04.05.2026;1,25;160\n",
        "Datum;USD;JPY\n04.05.2026;0,8;0,00625\n",
        "Date,USD,JPY\n2026-05-04,1.25,160\n",
        "Date,USD,JPY\n2026-05-04,0.8,0.00625\n",
        "Dzień\tEUR\tUSD\tJPY\n2026-05-04\t1\t1,25\t160\n",
    ],
)
def test_a_column_for_each_currency_is_read_the_way_round_that_all_of_them_fit(tmp_path, text):
    run = read_file(write(tmp_path, text))
    assert run.plan.entity == "exchange_rate"
    assert {code: round(float(rate), 6) for code, rate in rates(run).items()} == {"USD": 0.8, "JPY": 0.00625}
    assert all(doubt.minor for doubt in run.doubts.values())


def test_one_column_that_fits_both_ways_is_asked_about(tmp_path):
    run = read_file(write(tmp_path, "Datum;USD\n04.05.2026;1,08\n"))
    assert [doubt.minor for doubt in run.doubts.values()] == [False]


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Date,From,To,Rate", ["2026-05-04,GBP,EUR,1.17", "2026-05-04,EUR,PLN,4"]),
        ("Datum;Von;Nach;Kurs", ["04.05.2026;GBP;EUR;1,17", "04.05.2026;EUR;PLN;4"]),
        ("Date,Base,Quote,Rate", ["2026-05-04,gbp,eur,1.17", "2026-05-04,PLN,EUR,0.25"]),
        ("Date,Pair,Rate", ["2026-05-04,GBP/EUR,1.17", "2026-05-04,EURPLN,4"]),
    ],
)
def test_a_row_that_names_both_currencies_says_which_way_round_it_is(tmp_path, head, rows):
    run = read_file(write(tmp_path, "\n".join([head, *rows]) + "\n"))
    assert (run.plan.format_id, rates(run)) == ("paired_rates", {"GBP": "1.17", "PLN": "0.25"})
    assert (run.doubts, run.rejected) == ({}, [])


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("2026-05-04,GBP,USD,1.3", "Neither GBP nor USD is EUR"),
        ("2026-05-04,EUR,EUR,1", "Neither EUR nor EUR"),
        ("2026-05-04,Pounds,EUR,1.1", "does not name two currencies"),
        ("2026-05-04,GBP,EUR,much", "is not a number"),
        (",GBP,EUR,1.1", "Date is missing"),
    ],
)
def test_what_tells_no_rate_of_the_own_currency_is_refused_with_the_reason(tmp_path, row, said):
    run = read_file(write(tmp_path, f"Date,From,To,Rate\n{row}\n2026-05-05,GBP,EUR,1.17\n"))
    assert (len(run.rows), len(run.rejected)) == (1, 1)
    assert said in run.rejected[0].problem.message


@pytest.mark.parametrize(
    "text",
    [
        "Date,EUR,USD,GBP\n2026-03-01,1200.50,50.00,30.00\n2026-03-02,900.00,20.00,80.00\n",
        "Date,EUR,USD,GBP\n2026-03-01,1200.50,50.00,0.00\n",
        "Datum;USD;GBP\n01.03.2026;50,00;30,00\n02.03.2026;20,00;80,00\n",
        "Date,USD,GBP,PLN\n2026-03-01,50,30,9\n2026-03-02,20,80,9\n",
        "Date,EUR,USD\n2026-03-01,100,110\n2026-03-02,50,90\n",
        "Date,EUR,USD\n2026-03-01,100,110\n",
        "日期,USD,JPY\n2026-03-01,350,12000\n",
        "Data;PLN;EUR\n01.03.2026;410,50;95,00\n02.03.2026;130,00;12,00\n",
        "Date,EUR,USD\n2026-03-01,1.0,50\n2026-03-02,3.5,12\n",
    ],
)
def test_a_table_of_amounts_by_currency_holds_no_rates(tmp_path, text):
    assert read_file(write(tmp_path, text)).plan.needs_mapping


@pytest.mark.parametrize(
    "text",
    [
        "Date,USD,TRY,GBP\n2005-03-01,1.31,1.69,0.69\n2005-03-02,1.31,1.70,0.69\n",
        "Date,EUR,USD\n2026-03-01,1,1.10\n2026-03-02,1,1.09\n",
        "Date,USD,GBP\n2026-03-01,1.10,0.85\n2026-03-02,1.10,85\n2026-03-03,1.11,0.86\n",
    ],
)
def test_rates_of_other_years_and_with_a_slip_stay_rates(tmp_path, text):
    assert read_file(write(tmp_path, text)).plan.entity == "exchange_rate"
