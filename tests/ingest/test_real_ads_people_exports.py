"""Counts and sums of real ad, influencer and touch exports, compared with sums made here by the csv module alone."""

import csv
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from ingest_runs import HOME, read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.pseudonyms import customer_key
from socialroi_desktop.domain.workspace import Settings

MAY = ingest.Options(period=Period(date(2026, 5, 1), date(2026, 5, 31)), currency="USD")


def table(path, delimiter=","):
    with path.open(newline="", encoding="utf-8-sig") as handle:
        return list(csv.reader(handle, delimiter=delimiter))


def cents(text):
    return int((Decimal(text) * 100).quantize(Decimal(1), ROUND_HALF_UP))


def shortened(text):
    powers = {"k": 3, "m": 6, "b": 9}
    power = powers.get(text[-1:].lower(), 0)
    return int(Decimal(text[:-1] if power else text).scaleb(power))


def test_gmv_max_creatives(shared_exports):
    path = shared_exports / "tiktok-ads-gmv-max-creatives-id.tsv"
    header, *rows = [[cell.strip('="') for cell in row] for row in table(path, "\t")]
    run = read_file(path, MAY)
    assert run.plan.format_id == "tiktok_gmv_max"
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert not run.doubts
    assert {(row["period_start"], row["period_end"]) for row in run.rows} == {("2026-05-01", "2026-05-31")}
    assert {row["currency"] for row in run.rows} == {"IDR"}
    for column, field in (("Biaya", "spend"), ("Pendapatan kotor", "conversion_value")):
        at = header.index(column)
        assert abs(run.sum(field) - sum(Decimal(row[at]) * 100 for row in rows)) < len(rows)
    for column, field in (("Pesanan SKU", "results"), ("Impresi iklan produk", "impressions"),
                          ("Jumlah klik iklan produk", "clicks")):  # fmt: skip
        assert run.sum(field) == sum(int(row[header.index(column)]) for row in rows), column
    assert len({row["ad"] for row in run.rows}) == len({row[header.index("ID video")] for row in rows})


def test_gmv_max_asks_for_its_days(shared_exports):
    path = shared_exports / "tiktok-ads-gmv-max-creatives-id.tsv"
    asked = {question.id for question in ingest.plan(ingest.open_source(path), HOME).questions}
    assert asked == {"period"}


def test_kag_keeps_every_row(shared_exports):
    path = shared_exports / "kaggle-kag-conversion-data.csv"
    header, *rows = table(path)
    run = read_file(path, MAY)
    assert run.plan.format_id == "kag_conversions"
    assert len(run.rows) == len(rows)
    assert not run.rejected
    at = {name: index for index, name in enumerate(header)}
    assert abs(run.sum("spend") - sum(Decimal(row[at["Spent"]]) * 100 for row in rows)) < len(rows)
    assert run.sum("impressions") == sum(int(row[at["Impressions"]]) for row in rows)
    assert run.sum("clicks") == sum(int(row[at["Clicks"]]) for row in rows)
    assert run.sum("results") == sum(int(row[at["Approved_Conversion"]]) for row in rows)


def test_figures_written_twice_are_taken_exactly(shared_exports):
    for name, first in (
        ("kaggle-influencers-instagram-sep2022.csv", 3),
        ("kaggle-influencers-tiktok-sep2022.csv", 3),
    ):
        path = shared_exports / name
        _, *rows = table(path)
        run = read_file(path)
        assert len(run.rows) == len(rows)
        assert not run.rejected
        assert not run.doubts
        assert run.sum("followers") == sum(int(Decimal(row[first + 1])) for row in rows)
        assert [row["handle"] for row in run.rows] == [row[1].strip().lstrip("@") for row in rows]


def test_shortened_figures_of_a_ranking(shared_exports):
    path = shared_exports / "kaggle-top-instagram-influencers.csv"
    header, *rows = table(path)
    at = {name: index for index, name in enumerate(header)}
    run = read_file(path)
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert run.sum("followers") == sum(shortened(row[at["followers"]]) for row in rows)
    assert run.sum("average_likes") == sum(shortened(row[at["avg_likes"]]) for row in rows)
    rates = [row[at["60_day_eng_rate"]].rstrip("%") for row in rows]
    known = [int(Decimal(rate) * 100) for rate in rates if rate not in ("", "NaN")]
    assert [row["engagement_rate"] for row in run.rows if row["engagement_rate"] is not None] == known
    assert sum(row["country"] is None for row in run.rows) == sum(not row[at["country"]] for row in rows)


def test_touch_paths(shared_exports):
    path = shared_exports / "kaggle-multitouch-attribution-first2000.csv"
    header, *rows = table(path)
    at = {name: index for index, name in enumerate(header)}
    run = read_file(path, MAY)
    assert run.plan.format_id == "touch_paths"
    assert len(run.rows) == len(rows)
    assert not run.rejected
    assert not run.doubts
    assert run.sum("conversion") == sum(int(row[at["conversion"]]) for row in rows)
    assert run.sum("conversion_value") == sum(cents(row[at["conversion_value"]]) for row in rows)
    assert len({row["customer"] for row in run.rows}) == len({row[at["customer_id"]] for row in rows})
    assert all(row["channel"] for row in run.rows)


def test_an_address_becomes_a_pseudonym(tmp_path):
    text = "cookie,time,channel,conversion,conversion_value\nAnna@example.com,2026-01-02 10:00,Facebook,0,0\n"
    run = read_file(write(tmp_path, text))
    assert run.rows[0]["customer"] == customer_key("anna@example.com")


def test_two_figures_that_contradict_stay_doubtful(tmp_path):
    text = (
        "S.no,Tiktoker name,Tiktok name,Subscribers,Subscribers,Views avg.\n1,pine,Pine,13.8M,14900000,5K\n"
    )
    run = read_file(write(tmp_path, text))
    assert list(run.doubts) == [2]
    assert run.rows[0]["followers"] == 13_800_000


def test_rates_of_the_ecb_are_worth_in_the_own_currency(tmp_path):
    text = "Date,USD,PLN,JPY,RUB,\n2026-03-04,1.25,4.00,160.00,N/A,\n2026-03-03,1.00,5.00,150.00,N/A,\n"
    run = read_file(
        write(tmp_path, text), settings=Settings(name="Pine", currency="PLN", timezone="Europe/Warsaw")
    )
    rates = {(row["day"], row["currency"]): Decimal(row["rate"]) for row in run.rows}
    assert rates == {
        ("2026-03-04", "EUR"): Decimal(4), ("2026-03-04", "USD"): Decimal("3.2"), ("2026-03-04", "JPY"): Decimal("0.025"),
        ("2026-03-03", "EUR"): Decimal(5), ("2026-03-03", "USD"): Decimal(5),
        ("2026-03-03", "JPY"): (Decimal(5) / Decimal(150)).quantize(Decimal("1e-13")),
    }  # fmt: skip


def test_a_day_without_the_own_currency_is_rejected_with_its_reason(tmp_path):
    text = "Date,USD,PLN,RUB\n2026-03-04,1.25,4.00,N/A\n"
    run = read_file(
        write(tmp_path, text), settings=Settings(name="Pine", currency="RUB", timezone="Europe/Warsaw")
    )
    assert not run.rows
    assert "RUB" in run.rejected[0].problem.template.format(**run.rejected[0].problem.values)


def test_typed_costs_in_other_languages(tmp_path):
    polish = "Data;Rodzaj;Kwota;Waluta;Godziny;Opis\n2026-01-05;reklama;1 234,50;PLN;;Post\n2026-01-06;godziny;;PLN;1:30;Praca\n"
    german = (
        "Datum;Art;Betrag;Währung;Minuten\n05.01.2026;Werbung;1.234,50;EUR;\n06.01.2026;Arbeitszeit;;EUR;90\n"
    )
    for text, currency in ((polish, "PLN"), (german, "EUR")):
        run = read_file(write(tmp_path, text))
        assert run.plan.format_id == "plain_costs"
        assert [row["amount"] for row in run.rows] == [123_450, None]
        assert [row["minutes"] for row in run.rows] == [None, 90]
        assert [row["kind"] for row in run.rows] == ["ad_spend", "hours"]
        assert {row["currency"] for row in run.rows} == {currency}
