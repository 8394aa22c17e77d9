"""Exports as platforms write them in other languages and shapes than the fixtures; every row is invented."""

import os
import threading
from datetime import date

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest
from socialroi_desktop.domain.period import Period
from socialroi_desktop.errors import UserError
from socialroi_desktop.ingest.planning.mapping import guess_entity, guess_mapping

JANUARY = ingest.Options(period=Period(date(2026, 1, 1), date(2026, 1, 31)))
SPANISH_DAYS = (
    "Nombre de la campaña,Nombre del anuncio,Día,Importe gastado (MXN),Impresiones,Valor de conversión de compras\n"
    "All,All,All,300.50,3000,900\n"
    "Otoño,Foto,2024-02-01,100.50,1000,300\n"
    "Otoño,Foto,2024-02-02,200.00,2000,600\n"
)


def test_a_row_for_all_days_of_a_meta_report_is_its_total(tmp_path):
    run = read_file(write(tmp_path, SPANISH_DAYS, "ads.csv"))
    assert run.plan.layout.format.id == "meta_ads"
    assert [row["spend"] for row in run.rows] == [10050, 20000]
    assert not run.rejected
    assert [problem.line for problem in run.skipped] == [2]


def test_one_header_that_names_the_currency_speaks_for_all_amounts(tmp_path):
    run = read_file(write(tmp_path, SPANISH_DAYS, "ads.csv"))
    assert "currency" not in [question.id for question in run.plan.questions]
    assert {row["currency"] for row in run.rows} == {"MXN"}
    assert sum(row["conversion_value"] for row in run.rows) == 90000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_never_waited_for(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    told = []

    def look():
        try:
            ingest.open_sources(pipe)
        except UserError as error:
            told.append(str(error))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(20)
    assert told == ["pipe.csv is not a file; choose an export that was saved."]


@pytest.mark.parametrize(
    "header",
    [
        "Erste Nutzerinteraktion – primäre Channelgruppe (Standard-Channelgruppe)",
        "Erste Nutzerinteraktion – Standardchannelgruppe",
    ],
)
def test_german_user_acquisition_is_known(tmp_path, header):
    text = (
        f"# Startdatum: 20250101\n# Enddatum: 20250131\n{header},Neue Nutzer\nOrganic Social,120\nDirect,80\n"
    )
    run = read_file(write(tmp_path, text, "ga.csv"))
    assert run.plan.layout.format.id == "ga4_traffic"
    assert sum(row["new_users"] for row in run.rows) == 200


CHANNELS = "label,nb_uniq_visitors,nb_visits\n{names}"


def test_the_channel_types_of_matomo_are_known_by_their_names(tmp_path):
    text = CHANNELS.format(names="Social Networks,10,12\nSearch Engines,5,6\n")
    run = read_file(write(tmp_path, text), JANUARY)
    assert "dimension" not in [question.id for question in run.plan.questions]
    assert [row["channel_group"] for row in run.rows] == ["Social Networks", "Search Engines"]


@pytest.mark.parametrize("names", ["facebook,10,12\n", "Social Networks,1,2\nspring sale,3,4\n"])
def test_other_names_of_matomo_are_asked_about(tmp_path, names):
    run = read_file(write(tmp_path, CHANNELS.format(names=names)), JANUARY)
    assert "dimension" in [question.id for question in run.plan.questions]
    assert not run.rows


@pytest.mark.parametrize(
    "header",
    [["Date", "Amount", "Currency", "Note", "Campaign"], ["Date", "Amount", "Note"], ["Date", "Amount"]],
)
def test_amounts_by_day_without_an_order_are_costs(header):
    assert guess_entity(header) == "cost"


@pytest.mark.parametrize(
    "header",
    [["Order", "Refund date", "Refund amount", "Currency"], ["Refunded on", "Refunded", "Return ID"]],
)
def test_refunds_are_still_refunds(header):
    assert guess_entity(header) == "refund"


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        (["Date", "Facebook reach", "Instagram reach"], {0: "day", 1: "reach"}),
        (["Date", "Instagram followers", "TikTok views"], {0: "day", 1: "followers", 2: "views"}),
        (["Datum", "Facebook Impressionen", "LinkedIn Impressionen"], {0: "day", 1: "impressions"}),
    ],
)
def test_columns_named_after_networks_are_figures_by_day(header, mapping):
    assert guess_entity(header) == "account_day"
    assert guess_mapping(header, "account_day") == mapping


def test_a_list_of_payments_to_people_is_not_taken_for_refunds(tmp_path):
    text = "Name,Date,Total,Note\nAnn,2026-03-01,55.50,for a video\n"
    run = read_file(write(tmp_path, text))
    assert run.plan.layout.format.id != "plain_refunds"


def test_a_turkish_youtube_table_has_its_views(tmp_path):
    header = "İçerik,Video başlığı,Videonun yayınlanma tarihi,Süre,Görüntüleme,İzlenme süresi (saat),Aboneler"
    text = f'{header}\nToplam,,,,300,12.5,4\nabc,Bir,"19 Ağu 2024",60,200,10.0,3\ndef,İki,"2 Oca 2025",30,100,2.5,1\n'
    run = read_file(write(tmp_path, text))
    assert run.plan.layout.format.id == "youtube_videos"
    assert [row["views"] for row in run.rows] == [200, 100]
    assert len(run.skipped) == 1
