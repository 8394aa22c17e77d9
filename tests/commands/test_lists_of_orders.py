"""Lists of orders with headers in several languages, brought in on the command line."""

import json
from pathlib import Path

import pytest

from socialroi_desktop.cli import main
from socialroi_desktop.domain.workspace import Settings
from workspaces import fresh


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (
            "N° de commande;Date de commande;Statut du paiement;{};Quantité",
            ("K1;12/03/2025;Payé;90,00 €;1", "K2;28/03/2025;Impayé;40,00 €;2"),
        ),
        (
            "Ordernummer;Orderdatum;Kund;Betalstatus;Totalt;Valuta;Antal",
            ("K1;2025-03-12;a@x.se;Betald;90,00;EUR;1", "K2;2025-03-28;b@x.se;Obetald;40,00;EUR;2"),
        ),
        (
            "Číslo objednávky;Datum objednávky;Zákazník;Stav;Celkem;Měna;Počet",
            ("K1;12.03.2025;a@x.cz;Zaplaceno;90,00;EUR;1", "K2;28.03.2025;b@x.cz;Nezaplaceno;40,00;EUR;2"),
        ),
        (
            "Número de pedido;Fecha;Cliente;Estado;Importe total;Moneda;Cantidad",
            ("K1;2025-03-12;a@x.es;Pagado;90,00;EUR;1", "K2;2025-03-28;b@x.es;No pagado;40,00;EUR;2"),
        ),
    ],
    ids=["fr", "sv", "cs", "es"],
)
@pytest.mark.parametrize("total", ["Total TTC", "Montant total"])
def test_totals_and_states_are_read_by_words_of_their_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], header: str, rows: tuple[str, str], total: str
) -> None:
    shop, path = tmp_path / "shop.socialroi", tmp_path / "orders.csv"
    fresh(shop, Settings(currency="EUR", timezone="UTC")).close()
    path.write_text("\n".join((header.format(total), *rows)) + "\n", encoding="utf-8")
    assert main(["import", str(shop), str(path)]) == 0
    capsys.readouterr()
    assert main(["list", str(shop), "order", "--json"]) == 0
    told = {row["number"]: row for row in json.loads(capsys.readouterr().out)}
    assert {(row["status"], row["total"], row["ordered_at"][:10]) for row in told.values()} == {
        ("paid", told["K1"]["total"], "2025-03-12"),
        ("pending", told["K2"]["total"], "2025-03-28"),
    }
    assert [str(told[name]["total"]) for name in ("K1", "K2")] == ["90.00", "40.00"]
