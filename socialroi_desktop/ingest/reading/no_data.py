"""What tells rows that explain a table, or head a part of it, from rows of data. Pure."""

from collections.abc import Iterable

from socialroi_desktop.ingest.cells.dates import day


def describes(cells: Iterable[str]) -> bool:
    """Tell whether cells that should hold figures hold words: the row explains the columns."""
    found = list(cells)
    return bool(found) and all(len(cell.split()) > 1 and not cell[:1].isdigit() for cell in found)


# How exports say in place of rows that there are none; folded, the beginning of the only filled cell.
_NOTHING = (
    "no data", "no results", "no rows", "no records", "nothing to show", "there is no data", "keine daten", "keine ergebnisse",
    "brak danych", "brak wynikow", "brak wyników", "no hay datos", "sin datos", "no hay resultados", "aucune donnée",
    "aucun résultat", "nessun dato", "nessun risultato", "nenhum dado", "sem dados", "não há dados", "geen gegevens", "veri yok",
    "ingen data", "inga data", "žádná data", "нет данных", "немає даних", "không có dữ liệu", "tidak ada data", "tiada data",
    "ไม่มีข้อมูล", "暂无数据", "无数据", "没有数据", "沒有資料", "無資料", "データがありません", "データなし", "데이터 없음",
)  # fmt: skip


def says_nothing(cells: Iterable[str]) -> str:
    """Return what the only filled cell of a row says in place of data, such as “No data available.”; "" else."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    return filled[0] if len(filled) == 1 and filled[0].casefold().startswith(_NOTHING) else ""


def is_date(text: str) -> bool:
    """Tell whether a cell holds a day, in either order."""
    for order in ("mdy", "dmy"):
        try:
            return day(text, order) is not None
        except ValueError:
            continue
    return False
