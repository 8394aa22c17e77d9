"""LinkedIn Ads with headers in other languages: the same figures, and days in an order that the file tells or that is asked."""

import pytest

from ingest_runs import read_file, write


def report(*rows: str, above: str = "") -> str:
    return above + "\n".join(row.replace("|", "\t") for row in rows) + "\n"


ABOVE = "Bericht (in UTC)\nBerichtsbeginn: 1. März 2026, 00:00\nBerichtsende: 31. März 2026, 23:59\n\n"
FILES = {
    "german": report(
        "Startdatum (in UTC)|Kontoname|Währung|Kampagnengruppenname|Kampagnenname|Gesamtausgaben|Impressionen|Klicks",
        "05.03.2026|Fichte|EUR|Lenz|Brett|1.010,50|9.000|80", "16.03.2026|Fichte|EUR|Lenz|Brett|20,25|700|4", above=ABOVE,
    ),
    "french": report(
        "Date de début (en UTC)|Nom du compte|Devise|Nom du groupe de campagnes|"
        "Nom de la campagne|Total dépensé|Impressions|Clics",
        "05/03/2026|Pin|EUR|Lenz|Brett|1 010,50|9 000|80", "16/03/2026|Pin|EUR|Lenz|Brett|20,25|700|4",
    ),
    "spanish": report(
        "Fecha de inicio (en UTC)|Nombre de la cuenta|Moneda|Nombre del grupo de campañas|"
        "Nombre de la campaña|Total gastado|Impresiones|Clics",
        "05/03/2026|Pino|EUR|Lenz|Brett|1.010,50|9.000|80", "16/03/2026|Pino|EUR|Lenz|Brett|20,25|700|4",
    ),
    "polish": report(
        "Data rozpoczęcia (UTC)|Nazwa konta|Waluta|Nazwa grupy kampanii|Nazwa kampanii|Łącznie wydano|Wyświetlenia|Kliknięcia",
        "2026-03-05|Sosna|EUR|Lenz|Brett|1010,50|9000|80", "2026-03-16|Sosna|EUR|Lenz|Brett|20,25|700|4",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", FILES)
def test_the_report_is_read_in_other_languages(tmp_path, language):
    run = read_file(write(tmp_path, FILES[language], "bericht.csv", "utf-16"))
    assert run.plan.format_id == "linkedin_ads_languages"
    assert [row["period_start"] for row in run.rows] == ["2026-03-05", "2026-03-16"]
    assert (run.sum("spend"), run.sum("impressions"), run.sum("clicks"), run.doubts) == (
        103_075,
        9_700,
        84,
        {},
    )
    assert {(row["channel"], row["currency"], row["campaign"], row["ad_set"]) for row in run.rows} == {
        ("linkedin", "EUR", "Lenz", "Brett")
    }


def test_an_order_of_day_and_month_that_no_row_tells_is_asked(tmp_path):
    text = FILES["french"].replace("16/03", "06/03")
    run = read_file(write(tmp_path, text, "rapport.csv", "utf-16"))
    assert "day_first" in {question.id for question in run.plan.questions}
    assert len(run.doubts) == 2
