"""The values of a chart as a CSV file. Knows no drawing and no dialogs."""

import csv
import io
from pathlib import Path

from socialroi_desktop.operations.csv_files import neutral
from socialroi_desktop.operations.whole import write_whole
from socialroi_desktop.viewmodels.shared.chart_data import ChartTable


def save_csv(table: ChartTable, path: Path) -> None:
    """Save the values as CSV; unknown is blank. Spreadsheets need the byte order mark to see UTF-8.

    UserError when it cannot be written.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([neutral(word) for word in table.header])
    for row in table.rows:
        writer.writerow([neutral(cell) if isinstance(cell, str) else cell for cell in row])
    write_whole(path, text.getvalue().encode("utf-8-sig"))
