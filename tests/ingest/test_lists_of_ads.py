"""Lists of ads in any language that name no network are asked for it, as in English; exports of one network are not."""

import pytest

from ingest_runs import read_file, write
from socialroi_desktop import ingest

LISTS = [
    "Date,Campaign,Spend,Currency,Impressions,Clicks\n2026-03-01,Kites,30.00,EUR,3000,30\n",
    "Date,Campagne,Dépenses,Devise,Impressions,Clics\n2026-03-01,Kites,30.00,EUR,3000,30\n",
    "Campagne;Jour;Dépenses (EUR);Impressions;Clics\nKites;2026-03-01;30,00;3000;30\n",
    "Jour;Campagne;Coût;Devise;Clics\n2026-03-01;Kites;30,00;EUR;30\n",
    "Kampania;Dzień;Wydatki (EUR);Wyświetlenia;Kliknięcia\nKites;2026-03-01;30,00;3000;30\n",
    "Data;Kampania;Koszt;Waluta;Wyświetlenia;Kliknięcia\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Data;Campagna;Spesa;Valuta;Impressioni;Clic\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Giorno;Campagna;Costo;Valuta;Clic\n2026-03-01;Kites;30,00;EUR;30\n",
    "Datum;Kampagne;Kosten;Währung;Impressionen;Klicks\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Fecha;Campaña;Gasto;Moneda;Impresiones;Clics\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Datum;Campagne;Kosten;Valuta;Vertoningen;Klikken\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Dia;Campanha;Custos;Moeda;Impressões;Cliques\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Dag;Campagne;Uitgaven;Valuta;Weergaven;Klikken\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Datum;Kampaně;Náklady;Měna;Zobrazení;Prokliky\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Dag;Kampanj;Kostnader;Valuta;Visningar;Klick\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "Дата;Кампания;Расход;Валюта;Показы;Клики\n2026-03-01;Kites;30,00;EUR;3000;30\n",
    "日期,广告系列,花费,币种,展示次数,点击次数\n2026-03-01,Kites,30.00,EUR,3000,30\n",
]


def told(run):
    return [(row["channel"], row["spend"], row["campaign"], row["period_start"]) for row in run.rows]


@pytest.mark.parametrize("text", LISTS)
def test_a_list_of_ads_without_a_network_is_asked_for_it(tmp_path, text):
    path = write(tmp_path, text)
    plan = read_file(path).plan
    assert (plan.entity, plan.needs_mapping) == ("ad_cost", False)
    assert "channel" in {question.id for question in plan.questions}
    run = read_file(path, ingest.Options(defaults={"channel": "tiktok"}))
    assert told(run) == [("tiktok", 3000, "Kites", "2026-03-01")]
    assert not run.plan.questions


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("Tag;Kampagne;Währungscode;Kosten;Impr.;Klicks\n2026-03-01;Kites;EUR;30,00;3000;30\n", "google"),
        ("Day,Campaign,Currency code,Cost,Avg. CPC,Clicks\n2026-03-01,Kites,EUR,30.00,1.00,30\n", "google"),
        (
            "Giorno;Nome della campagna;Importo speso (EUR);Impressioni;Inizio report;Fine report\n"
            "2026-03-01;Kites;30,00;3000;2026-03-01;2026-03-01\n", "facebook",
        ),
    ],
)  # fmt: skip
def test_the_export_of_one_network_is_not(tmp_path, text, network):
    run = read_file(write(tmp_path, text))
    assert told(run) == [(network, 3000, "Kites", "2026-03-01")]
    assert not run.plan.questions


@pytest.mark.parametrize(
    "header",
    [
        "Order,Date,Total,Financial status,Fulfillment status", "Order,Date,Total,Payment status,Fulfillment status",
        "Order number,Order date,Order total,Financial Status,Fulfilment Status",
        "Order #,Created at,Amount,Financial Status,Fulfillment Status", "Order ID,Date,Total,Payment state,Delivery status",
    ],
)  # fmt: skip
def test_a_list_of_orders_with_two_states_is_one(tmp_path, header):
    text = f"{header}\n1001,2026-03-01,40.00,paid,fulfilled\n1002,2026-03-02,60.00,refunded,unfulfilled\n"
    run = read_file(write(tmp_path, text), ingest.Options(currency="EUR"))
    assert run.plan.format_id == "plain_orders"
    assert [(row["number"], row["total"], row["status"]) for row in run.rows] == [
        ("1001", 4000, "paid"), ("1002", 6000, "refunded"),
    ]  # fmt: skip
