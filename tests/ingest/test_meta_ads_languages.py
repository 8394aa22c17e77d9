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


@pytest.mark.parametrize(
    ("header", "total", "rows"),
    [
        (
            "Account name,Country,Reporting starts,Reporting ends,Amount spent (USD),Impressions,Link clicks",
            ",,2026-03-01,2026-03-31,30.00,3000,60",
            ("Pine,US,2026-03-01,2026-03-31,20.00,2000,40", "Pine,DE,2026-03-01,2026-03-31,10.00,1000,20"),
        ),
        (
            "Kontoname;Region;Berichtsstart;Berichtsende;Ausgegebener Betrag (EUR);Impressionen;Link-Klicks",
            ";;2026-03-01;2026-03-31;30,00;3.000;60",
            (
                "Pine;Bayern;2026-03-01;2026-03-31;20,00;2.000;40",
                "Pine;Hessen;2026-03-01;2026-03-31;10,00;1.000;20",
            ),
        ),
        (
            "Nazwa konta;Wiek;Początek raportowania;Koniec raportowania;Wydana kwota (PLN);Wyświetlenia;Kliknięcia linku",
            ";;2026-03-01;2026-03-31;30,00;3 000;60",
            (
                "Pine;18-24;2026-03-01;2026-03-31;20,00;2 000;40",
                "Pine;25-34;2026-03-01;2026-03-31;10,00;1 000;20",
            ),
        ),
        (
            "账户名称,平台,报告开始日期,报告结束日期,已花费金额 (USD),展示次数,链接点击量",
            ",,2026-03-01,2026-03-31,30.00,3000,60",
            (
                "Pine,facebook,2026-03-01,2026-03-31,20.00,2000,40",
                "Pine,instagram,2026-03-01,2026-03-31,10.00,1000,20",
            ),
        ),
    ],
)
def test_the_total_above_the_pieces_of_an_account_is_not_spent_again(tmp_path, header, total, rows):
    run = read_file(write(tmp_path, "\n".join((header, total, *rows)) + "\n"))
    assert (run.plan.format_id, len(run.skipped)) == ("meta_ads", 1)
    assert [run.sum(name) for name in ("spend", "impressions", "link_clicks")] == [3000, 3000, 60]


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Monat;Kontoname;Ausgegebener Betrag (EUR);Impressionen", "{days};Pine;1.234,50;10.000"),
        ("Tháng,Tên chiến dịch,Số tiền đã chi tiêu (EUR),Lượt hiển thị", "{days},Xuân,1234.50,10000"),
        ("Miesiąc;Nazwa zestawu reklam;Wydana kwota (EUR);Wyświetlenia", "{days};Zestaw;1 234,50;10 000"),
        ("月,广告名称,花费金额 (EUR),展示次数", "{days},视频一,1234.50,10000"),
        ("Week,Country,Amount spent (EUR),Impressions", "{days},PL,1234.50,10000"),
    ],
)
def test_months_and_weeks_tell_their_days_where_no_other_column_does(tmp_path, header, cells):
    text = "\n".join(
        (
            header,
            *(cells.format(days=days) for days in ("2026-03-01 - 2026-03-31", "2026-04-01 – 2026-04-30")),
        )
    )
    run = read_file(write(tmp_path, text + "\n"))
    assert (run.plan.format_id, run.plan.questions) == ("meta_ads", ())
    assert [(row["period_start"], row["period_end"], row["spend"]) for row in run.rows] == [
        ("2026-03-01", "2026-03-31", 123450),
        ("2026-04-01", "2026-04-30", 123450),
    ]


@pytest.mark.parametrize("cut", ["Nền tảng", "Vị trí", "Vùng", "Độ tuổi", "Giới tính", "Quốc gia"])
def test_cuts_of_a_report_in_vietnamese_are_known(tmp_path, cut):
    text = (
        f"Bắt đầu báo cáo,Kết thúc báo cáo,Tên chiến dịch,{cut},Số tiền đã chi tiêu (VND),Lượt hiển thị\n"
        "2026-03-01,2026-03-31,Xuân,x,1.250.000,1000\n"
    )
    run = read_file(write(tmp_path, text))
    assert not [problem.message for problem in run.plan.problems if cut in problem.message]
    assert run.sum("spend") == 1250000
