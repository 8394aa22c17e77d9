"""A card with a chart in it: title, legend, the same figures as a table, and saving to a file."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from socialroi_desktop.errors import UserError
from socialroi_desktop.viewmodels.shared.chart_csv import save_csv
from socialroi_desktop.viewmodels.shared.chart_data import BarRangeChart, Chart, TimeSeriesChart
from socialroi_desktop.viewmodels.shared.chart_table import Row, chart_columns
from socialroi_desktop.viewmodels.shared.row_model import RowModel
from socialroi_desktop.viewmodels.shared.session import sentence_of
from socialroi_desktop.views.charts.bar_range_view import BarRangeView
from socialroi_desktop.views.charts.chart_files import save_png, save_svg
from socialroi_desktop.views.charts.legend import Legend
from socialroi_desktop.views.charts.time_series_view import TimeSeriesView
from socialroi_desktop.views.widgets.buttons import link_button
from socialroi_desktop.views.widgets.caption import Caption
from socialroi_desktop.views.widgets.card import Card
from socialroi_desktop.views.widgets.data_table import DataTable
from socialroi_desktop.views.widgets.empty_state import EmptyState
from socialroi_desktop.views.widgets.folders import existing_folder
from socialroi_desktop.views.widgets.labels import role_label
from socialroi_desktop.views.widgets.save_dialog import ask_for_file

_HEADER_REST = 120  # px for margins and a few words of the hint


class ChartCard(Card):
    """Shows one kind of chart; `opened` gives the key of a clicked bar or point, `save_failed` a sentence."""

    opened = Signal(str)
    save_failed = Signal(str)

    def __init__(self, title: str, hint: str = "", empty: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(title, hint, parent=parent)
        self._chart: Chart | None = None
        self._view: TimeSeriesView | BarRangeView | None = None
        self._legend = Legend()
        self._legend_row = QHBoxLayout()
        self.body.addLayout(self._legend_row)
        self.add_header_widget(self._legend)
        self._table = DataTable(self.tr("{chart}, as a table").format(chart=title), stretch_column=0)
        self._model = RowModel[Row](parent=self)
        self._table.setModel(self._model)
        self._stack = QStackedWidget()
        sentence = empty or self.tr("There are no figures in this period.")
        self._waiting = role_label(self.tr("Working it out…"), "muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing = EmptyState("chart-line", self.tr("Nothing to draw yet"), sentence)
        # That there is nothing is said only once that is known.
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._table)
        self.body.addWidget(self._stack, 1)
        self.caption = Caption()
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.caption, 1)
        self.body.addLayout(self._foot)
        self._as_table = QAction(self.tr("Show as table"), self, checkable=True)
        self._as_table.toggled.connect(self._show_current)
        self.set_menu(self._build_menu())

    @property
    def view(self) -> TimeSeriesView | BarRangeView | None:
        """The chart itself, once there is one."""
        return self._view

    def set_caption(self, text: str) -> None:
        """Say below the chart what has to be read whole; "" takes it away."""
        self.caption.set_text(text)

    def offer_table(self) -> None:
        """Put a link at the foot that shows the same figures as a table, and the chart again."""
        link = link_button(self.tr("As a table"), self._as_table.toggle)
        self._as_table.toggled.connect(
            lambda on: link.setText(self.tr("As a chart") if on else self.tr("As a table"))
        )
        self._foot.addStretch(0)
        self._foot.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)

    def make_view(self, *, lines: bool) -> None:
        """Make what draws, ahead of the first chart: that takes as long as drawing one."""
        if self._view is None:
            self._view = TimeSeriesView() if lines else BarRangeView()
            self._view.opened.connect(self.opened)
            self._stack.addWidget(self._view)

    def set_chart(self, chart: Chart) -> None:
        """Show another chart; the kind (lines or bars) is the one of the first chart."""
        self._chart = chart
        self.make_view(lines=isinstance(chart, TimeSeriesChart))
        if isinstance(self._view, TimeSeriesView) and isinstance(chart, TimeSeriesChart):
            self._view.set_chart(chart)
            self._legend.set_series(chart.series)
            self._place_legend()
        elif isinstance(self._view, BarRangeView) and isinstance(chart, BarRangeChart):
            self._view.set_chart(chart)
            self._legend.set_series(())
        else:
            raise TypeError("a chart card keeps the kind of chart it began with")
        found = chart.to_table()
        self._model.show_rows(found.rows, chart_columns(found))
        self._view.setAccessibleName(self.accessibleName())
        self._show_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_legend()

    def save(self, path: Path) -> None:
        """Write the chart to a .png, .svg or .csv file; UserError when it cannot be written."""
        if self._view is None or self._chart is None:
            return
        kind = path.suffix.lower()
        if kind == ".csv":
            save_csv(self._chart.to_table(), path)
        elif kind == ".svg":
            save_svg(self._view.plot, path)
        else:
            save_png(self._view.plot, path)

    def _place_legend(self) -> None:
        """Keep the legend beside the title while both fit, else give it a line of its own."""
        others = [each for each in self._header_widgets if each is not self._legend and not each.isHidden()]
        taken = sum(each.sizeHint().width() + self._header_row.spacing() for each in others)
        beside = self._title.sizeHint().width() + self._legend.sizeHint().width() + taken + _HEADER_REST
        target = self._header_row if beside <= self.width() else self._legend_row
        if target.indexOf(self._legend) >= 0:
            return
        self._header_row.removeWidget(self._legend)
        self._legend_row.removeWidget(self._legend)
        target.insertWidget(2 if target is self._header_row else 0, self._legend)
        if target is self._legend_row and self._legend_row.count() == 1:
            self._legend_row.addStretch(1)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self._as_table)
        menu.addSeparator()
        self._saves = [
            menu.addAction(self.tr("Save as PNG…"), lambda: self._ask_and_save("png")),
            menu.addAction(self.tr("Save as SVG…"), lambda: self._ask_and_save("svg")),
            menu.addAction(self.tr("Save as CSV…"), lambda: self._ask_and_save("csv")),
        ]
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        return menu

    def _on_menu_about_to_show(self) -> None:
        drawn = self._chart is not None and not self._chart.is_empty
        for action in (self._as_table, *self._saves):
            action.setEnabled(drawn)

    def _show_current(self) -> None:
        if self._chart is None or self._view is None:
            return
        if self._chart.is_empty:
            self._stack.setCurrentWidget(self._nothing)
            self._legend.hide()
            return
        self._stack.setCurrentWidget(self._table if self._as_table.isChecked() else self._view)

    def _ask_and_save(self, suffix: str) -> None:
        title = self._title.whole_text
        start = "".join(letter if letter.isalnum() else "-" for letter in title).strip("-").lower()
        folder = existing_folder(QStandardPaths.StandardLocation.PicturesLocation)
        name = f"{start or 'chart'}.{suffix}"
        path = ask_for_file(self, self.tr("Save chart"), folder / name, f"{suffix.upper()} (*.{suffix})")
        if path is None:
            return
        try:
            self.save(path)
        except UserError as error:
            self.save_failed.emit(sentence_of(error))
