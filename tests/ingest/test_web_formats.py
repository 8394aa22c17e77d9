from datetime import date
from decimal import Decimal

import pytest

from every import every
from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.ingest.cells.measures import seconds, share

MARCH = ingest.Options(period=Period(date(2026, 3, 1), date(2026, 3, 31)))
RULES = (
    "# --------\n# {title}\n# {account}: Pine\n# {property}: pine.example\n# --------\n#\n"
    "# {start}: 20260301\n# {end}: 20260331\n"
)
WORDS = {"title": "x", "account": "Konto", "property": "Property", "start": "Start", "end": "End"}


@pytest.mark.parametrize(
    "header",
    [
        "Sitzung – primäre Channelgruppe (Standard-Channelgruppe);Sitzungen;"
        "Sitzungen mit Interaktionen;Engagement-Rate;Durchschnittliche Interaktionsdauer pro Sitzung",
        "Grupo de canales principal de la sesión (Grupo de canales predeterminado);Sesiones;"
        "Sesiones con interacción;Porcentaje de interacciones;Tiempo de interacción medio por sesión",
        "Groupe de canaux principal de la session (Groupe de canaux par défaut);Sessions;"
        "Sessions avec engagement;Taux d'engagement;Durée d'engagement moyenne par session",
        "Gruppo di canali principale della sessione (Gruppo di canali predefinito);Sessioni;"
        "Sessioni con coinvolgimento;Tasso di coinvolgimento;Durata media del coinvolgimento per sessione",
        "Grupo principal de canais da sessão (Grupo de canais padrão);Sessões;"
        "Sessões engajadas;Taxa de engajamento;Tempo médio de engajamento por sessão",
        "セッションのメインのチャネル グループ（デフォルト チャネル グループ）;セッション;"
        "エンゲージのあったセッション数;エンゲージメント率;セッションあたりの平均エンゲージメント時間",
    ],
)
def test_ga4_in_other_languages_with_semicolons_and_decimal_commas(tmp_path, header):
    rows = "Organic Social;1.200;600;0,5;20,5\nDirect;30;10;0,33;10\n"
    run = read_file(write(tmp_path, RULES.format(**WORDS) + header + "\n" + rows))
    assert run.plan.format_id == "ga4_traffic"
    assert [row["channel"] for row in run.rows] == ["social_other", "direct"]
    found = [run.sum(name) for name in ("sessions", "engaged_sessions", "bounces", "engagement_seconds")]
    assert found == [1230, 610, 620, 24900]
    assert {row["property"] for row in run.rows} == {"pine.example"}
    assert {(row["period_start"], row["period_end"]) for row in run.rows} == {("2026-03-01", "2026-03-31")}


@pytest.mark.row("S0-4", "S2-13")
def test_ga4_tells_landing_pages_campaigns_and_sources_of_sessions(tmp_path):
    header = "Landing page + query string\tSession manual source / medium\tSession campaign\tSessions"
    rows = "/tea?utm_source=ig\tinstagram / social\tspring\t5\n/\t(direct) / (none)\t(not set)\t4\n"
    run = read_file(write(tmp_path, RULES.format(**WORDS) + header + "\n" + rows))
    first, second = run.rows
    assert (first["page"], first["source"], first["medium"], first["campaign"]) == (
        "/tea?utm_source=ig", "instagram", "social", "spring",
    )  # fmt: skip
    assert (first["channel"], second["channel"]) == ("instagram", "direct")
    assert first["breakdown"] == "campaign+landing_page+medium+source"


def test_ga4_saved_again_as_a_workbook_is_read_alike(tmp_path):
    import xlsxwriter

    rows = [
        *([line] for line in RULES.format(**WORDS).splitlines()),
        ["Session default channel group", "Date", "Sessions", "Average engagement time per session"],
        [None, None, 30, 12.5, "Grand total"],
        ["Organic Social", 20260301, 10, 12.25],
        ["Direct", 20260302, 20, 12.625],
    ]
    with xlsxwriter.Workbook(str(tmp_path / "ga4.xlsx")) as book:
        sheet = book.add_worksheet()
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    run = read_file(tmp_path / "ga4.xlsx")
    assert (len(run.rows), len(run.skipped)) == (2, 1)
    assert (run.sum("sessions"), run.sum("engagement_seconds")) == (30, 376)


@pytest.mark.parametrize(
    ("name", "field", "value"),
    [
        ("sources.csv", "source", "Instagram"),
        ("utm_campaigns.csv", "campaign", "Instagram"),
        ("entry_pages (1).csv", "page", "Instagram"),
        ("plausible-pages.csv", "page", "Instagram"),
        ("channels.csv", "channel_group", "Instagram"),
    ],
)
def test_the_name_of_a_plausible_file_tells_what_its_names_are(tmp_path, name, field, value):
    text = "name,visitors,visits,bounce_rate,visit_duration\nInstagram,9,10,40,30\n"
    run = read_file(write(tmp_path, text, name), MARCH)
    (row,) = run.rows
    assert (run.plan.format_id, row[field], row["sessions"], row["bounces"], row["session_seconds"]) == (
        "plausible", value, 10, 4, 300,
    )  # fmt: skip


def test_a_plausible_file_of_another_name_is_asked_about_and_can_be_told(tmp_path):
    file = write(tmp_path, "name,visitors,bounce_rate,visit_duration\nInstagram,9,40,30\n", "march.csv")
    run = read_file(file, MARCH)
    assert [question.id for question in run.plan.questions] == ["dimension"]
    assert (run.rows, len(run.rejected)) == ([], 1)
    told = ingest.Options(period=MARCH.period, defaults={"dimension": "source"})
    assert [row["source"] for row in read_file(file, told).rows] == ["Instagram"]


@pytest.mark.parametrize("name", ["countries.csv", "browsers.csv", "devices.csv", "operating_systems.csv"])
def test_what_plausible_tells_of_people_and_machines_is_declined(tmp_path, name):
    run = read_file(write(tmp_path, "name,visitors,visits\nChrome,9,10\n", name), MARCH)
    assert run.plan.declined is not None
    assert "not kept" in run.plan.declined.message
    assert not run.plan.questions


def test_full_plausible_exports_add_up_what_only_terms_tell_apart():
    from ingest_runs import FIXTURES

    run = read_file(FIXTURES / "plausible_import.csv")
    instagram = next(row for row in run.rows if row["source"] == "instagram")
    assert (instagram["sessions"], instagram["session_seconds"], instagram["bounces"]) == (28, 1000, 14)
    assert (instagram["medium"], instagram["campaign"], instagram["channel"]) == (
        "social",
        "spring",
        "instagram",
    )
    assert [problem.line for problem in run.skipped] == [3]
    assert {row["source"] for row in run.rows} == {"instagram", "Google", None}


@pytest.mark.parametrize(
    "header",
    [
        "label,nb_uniq_visitors,nb_visits,nb_actions,bounce_count,sum_visit_length",
        "Bezeichnung,Eindeutige Besucher,Besuche,Aktionen,Absprünge,Gesamte Besuchszeit (in Sekunden)",
    ],
)
def test_matomo_comes_in_utf16_with_headers_of_its_language(tmp_path, header):
    text = header + "\nSocial Networks,40,50,120,20,2500\nDirect Entry,8,10,15,6,300\n"
    file = write(tmp_path, text, "Export _ Channel Types _ March 2026.csv", "utf-16")
    run = read_file(file, MARCH)
    assert run.plan.format_id == "matomo"
    assert [row["channel"] for row in run.rows] == ["social_other", "direct"]
    assert (run.sum("sessions"), run.sum("bounces"), run.sum("session_seconds")) == (60, 26, 2800)


def test_a_plain_table_of_traffic_asks_which_tool_counted(tmp_path):
    file = write(tmp_path, "Month;Channel;Visits\n2026-01;Instagram;1.200\n2026-02;Facebook;12\n")
    run = read_file(file)
    assert [question.id for question in run.plan.questions] == ["tool"]
    assert [(row["period_start"], row["period_end"], row["sessions"]) for row in run.rows] == [
        ("2026-01-01", "2026-01-31", 1200), ("2026-02-01", "2026-02-28", 12),
    ]  # fmt: skip
    told = read_file(file, ingest.Options(defaults={"tool": "Metricool"}))
    assert not told.plan.questions
    assert {row["tool"] for row in told.rows} == {"Metricool"}


@every(
    ("text", "value"),
    [
        ("00:01:43", 103), ("1:43", 103), ("103", 103), ("1m 43s", 103), ("1 min 43 s", 103), ("1分43秒", 103),
        ("2h", 7200), ("-", None), ("", None), ("-5", -5),
    ],
)  # fmt: skip
def test_lengths_of_time_are_read_in_every_form(text, value):
    assert seconds(text) == value


def test_a_bare_share_is_as_its_format_writes_it():
    assert share("38,56%", ",", bare_is_percent=False) == Decimal("0.3856")
    assert share("0.3856", ".", bare_is_percent=False) == Decimal("0.3856")
    assert share("40", ".", bare_is_percent=True) == Decimal("0.4")


def test_two_ways_to_cut_by_source_are_two_breakdowns(tmp_path):
    text = "name,visitors,visits,bounce_rate,visit_duration\ninstagram,9,10,40,30\n"
    found = {
        name: read_file(write(tmp_path, text, name), MARCH).rows[0]["breakdown"]
        for name in ("sources.csv", "utm_sources.csv", "referrers.csv")
    }
    assert found == {
        "sources.csv": "source", "utm_sources.csv": "utm_source", "referrers.csv": "referrer",
    }  # fmt: skip


def test_a_format_that_reads_every_column_goes_before_a_better_known_one_that_does_not(tmp_path):
    header = "Date,Source,Medium,Campaign,Sessions,Page views,Bounces"
    row = "2026-04-01,instagram,social,summer,100,200,30"
    known = read_file(write(tmp_path, f"{header}\n{row}\n", "known.csv"))
    assert known.plan.format_id == "universal_analytics"
    more = read_file(write(tmp_path, f"{header},Engaged sessions\n{row},70\n", "more.csv"))
    assert more.plan.format_id == "plain_traffic"
    assert (more.sum("sessions"), more.sum("bounces"), more.sum("engaged_sessions")) == (100, 30, 70)


def test_the_days_of_plausible_without_the_length_of_visits_are_its_own(tmp_path):
    text = "date,visitors,pageviews,visits,bounce_rate\n2026-03-01,28,30,29,50\n2026-03-02,8,10,9,0\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "plausible"
    assert [(row["users"], row["sessions"], row["page_views"]) for row in run.rows] == [
        (28, 29, 30),
        (8, 9, 10),
    ]
