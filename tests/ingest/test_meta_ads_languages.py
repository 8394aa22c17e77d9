"""Reports of Meta Ads Manager in the languages they come in, with the decimals of their country."""

import pytest

from ingest_runs import read_file, write

REPORTS = {
    "pl": (
        "Nazwa kampanii;Dzień;Kliknięcia linku;Zasięg;Wyświetlenia;Typ wyniku;Wyniki;Wydana kwota (PLN);CPC (wszystkie) (PLN)",
        "Axes;2025-10-05;12;900;1200;Zakupy;3;1 234,50;0,42",
        "PLN",
    ),
    "de": (
        "Tag;Kampagnenname;Anzeigengruppenname;Anzeigenname;Reichweite;Impressionen;Link-Klicks;Ergebnisse;"
        "Ausgegebener Betrag (EUR)",
        "2025-10-05;Axes;Cold;Film;900;1.200;12;3;1.234,50",
        "EUR",
    ),
    "it": (
        "Inizio dei report;Fine dei report;Nome della campagna;Risultati;Indicatore dei risultati;Importo speso (EUR);Impression;"
        "Copertura;Clic sul link;CPM (costo per 1.000 impression) (EUR)",
        "2025-10-05;2025-10-05;Axes;3;actions:lead;1234,50;1200;900;12;8,20",
        "EUR",
    ),
    "pt": (
        "Início dos relatórios;Encerramento dos relatórios;Nome da campanha;Veiculação da campanha;Resultados;Alcance;"
        "Valor usado (BRL);Impressões;Cliques no link;Custo por resultados;Indicador de resultados",
        "2025-10-05;2025-10-05;Axes;active;3;900;1234,50;1200;12;411,50;actions:lead",
        "BRL",
    ),
    "zh_tw": (
        "分析報告開始;分析報告結束;行銷活動名稱;曝光次數;觸及人數;連結點擊次數;花費金額 (TWD);成果;年齡",
        "2025-10-05;2025-10-05;Axes;1200;900;12;1234.50;3;25-34",
        "TWD",
    ),
    "id": (
        "Awal pelaporan;Akhir pelaporan;Nama iklan;Penayangan iklan;Hasil;Biaya per Hasil;Jumlah yang dibelanjakan (SGD);"
        "Impresi;Jangkauan;Klik tautan;Nama set iklan",
        "2025-10-05;2025-10-05;Axes;active;3;411.50;1234.50;1200;900;12;Cold",
        "SGD",
    ),
    "ja": (
        "日;キャンペーン名;広告セット名;広告名;インプレッション;リーチ;リンクのクリック;消化金額 (USD);結果",
        "2025-10-05;Axes;Cold;Film;1200;900;12;1234.50;3",
        "USD",
    ),
}


@pytest.mark.parametrize("language", REPORTS)
@pytest.mark.parametrize("separator", [";", "\t"])
def test_reports_are_known_in_many_languages(tmp_path, language, separator):
    header, row, currency = REPORTS[language]
    run = read_file(write(tmp_path, f"{header}\n{row}\n".replace(";", separator)))
    assert run.plan.format_id == "meta_ads"
    (found,) = run.rows
    assert (found["spend"], found["currency"]) == (123450, currency)
    figures = tuple(found[name] for name in ("impressions", "reach", "link_clicks", "results"))
    assert figures == (1200, 900, 12, 3)
    assert (found["period_start"], found["period_end"]) == ("2025-10-05", "2025-10-05")
    assert not run.doubts


def test_a_report_without_dates_asks_for_its_days(tmp_path):
    text = (
        "Nazwa zestawu reklam,Wydana kwota (PLN),Wyniki,Kliknięcia (wszystkie),Zasięg,Wyświetlenia,CPC (wszystkie) (PLN)\n"
        "Cold,12.50,3,20,900,1200,0.62\n"
    )
    run = read_file(write(tmp_path, text))
    assert run.plan.format_id == "meta_ads"
    assert [question.id for question in run.plan.questions] == ["period"]
    assert "give the period" in run.rejected[0].problem.message
