"""The settings of a workspace as a form, used for a new workspace and for changing one. Writes nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from socialroi_desktop.domain.fields import spec_of
from socialroi_desktop.domain.values.reading import Picked
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.records.form import Entry, FormReading, read_form
from socialroi_desktop.viewmodels.settings_choices import currencies, time_zones
from socialroi_desktop.viewmodels.shared.field_text import Naming, edit_text
from socialroi_desktop.viewmodels.shared.wording import choice_label
from socialroi_desktop.views.theme import sizes
from socialroi_desktop.views.widgets.choice_box import ChoiceBox
from socialroi_desktop.views.widgets.completing import offer_names
from socialroi_desktop.views.widgets.form_row import FormRow, SearchBox
from socialroi_desktop.views.widgets.labels import role_label

_SIGN_OFF_HEIGHT = 66


class SettingsFields(QWidget):
    """Edits a copy of Settings. `reading` tells what stands in the form; `record()` also marks problems."""

    changed = Signal()

    def __init__(self, base: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._tried = False
        self._make_inputs()
        self._lay_out()
        self.show_settings(base)
        self._connect()

    @property
    def entries(self) -> dict[str, Entry]:
        """What stands in the form, unread."""
        return {
            "name": self.name.text().strip(),
            "currency": Picked(self._currency_key),
            "timezone": Picked(self._zone_key),
            "week_start": Picked(self._week.currentData()),
            "gross_margin": self._margin.text(),
            "hourly_rate": self._rate.text(),
            "cost_uncertainty": self._unsure.text(),
            "engagement_weights": self._weights.text().strip(),
            "ugc_owner": self._owner.text().strip(),
            "sign_off": self._sign_off.toPlainText().strip(),
            "code_discounts_are_cost": Picked(int(self._discounts.isChecked())),
            "both_scripts": Picked(int(self._scripts.isChecked())),
        }

    @property
    def reading(self) -> FormReading:
        """What stands in the form, read."""
        from datetime import date

        naming = Naming(self._currency_key or self._base.currency, "UTC")
        return read_form(self._base, self.entries, naming, date.min)

    def record(self) -> Settings | None:
        """Return the settings, or None when a field does not hold; the form then says so and goes there."""
        self._tried = True
        reading = self.reading
        self._show_problems()
        if isinstance(reading.record, Settings):
            return reading.record
        for name, row in self.rows.items():
            if name in reading.problems:
                row.editor.setFocus(Qt.FocusReason.TabFocusReason)
                break
        return None

    def editor(self, name: str) -> QWidget:
        """Return what a setting is edited by; KeyError for one that is not edited here."""
        boxes = {"code_discounts_are_cost": self._discounts, "both_scripts": self._scripts}
        return boxes[name] if name in boxes else self.rows[name].editor

    def offer_people(self, names: Sequence[str]) -> None:
        """Offer names where somebody is in charge."""
        offer_names(self._owner, names)

    def show_settings(self, settings: Settings) -> None:
        """Show settings."""
        self._base = settings
        self.name.setText(settings.name)
        self._currency_key, self._zone_key = settings.currency, settings.timezone
        self._currency.set_key(settings.currency)
        self._zone.set_key(settings.timezone)
        self._week.setCurrentIndex(self._week.findData(settings.week_start))
        naming = Naming(settings.currency, settings.timezone)
        boxes = (
            (self._margin, "gross_margin"),
            (self._rate, "hourly_rate"),
            (self._unsure, "cost_uncertainty"),
            (self._weights, "engagement_weights"),
        )
        for box, field in boxes:
            box.setText(
                edit_text(spec_of(Settings, field), getattr(settings, field), settings.currency, naming)
            )
        self._owner.setText(settings.ugc_owner or "")
        self._sign_off.setPlainText(settings.sign_off or "")
        self._discounts.setChecked(bool(settings.code_discounts_are_cost))
        self._scripts.setChecked(bool(settings.both_scripts))
        self._show_unit()

    def _make_inputs(self) -> None:
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("your shop"))
        self._currency = SearchBox(self.tr("Currency"))
        self._currency.set_entries([(code, words, "") for code, words in currencies()])
        self._zone = SearchBox(self.tr("Time zone"))
        self._zone.set_entries([(name, name, "") for name in time_zones()])
        self._week = ChoiceBox()
        for choice in spec_of(Settings, "week_start").choices:
            self._week.addItem(choice_label(Settings, "week_start", choice.id), choice.id)
        self._margin, self._rate, self._weights = QLineEdit(), QLineEdit(), QLineEdit()
        self._unsure = QLineEdit()
        self._unsure.setPlaceholderText(self.tr("taken as they are"))
        self._margin.setPlaceholderText(self.tr("for example 40"))
        self._rate.setPlaceholderText(self.tr("for example 25"))
        self._weights.setPlaceholderText(self.tr("for example likes 1, link clicks 10"))
        self._rate_unit = role_label("", "muted")
        self._owner = QLineEdit()
        self._owner.setPlaceholderText(self.tr("nobody in particular"))
        self._sign_off = QPlainTextEdit()
        self._sign_off.setPlaceholderText(self.tr("Your name, your shop"))
        self._sign_off.setTabChangesFocus(True)
        self._sign_off.setFixedHeight(_SIGN_OFF_HEIGHT)
        self._discounts = QCheckBox(self.tr("Count code discounts as a cost instead of lower net sales"))
        self._scripts = QCheckBox(self.tr("Find Chinese in both scripts: 开箱 finds 開箱 as well"))

    def _lay_out(self) -> None:
        self.rows = {
            "name": FormRow(self.tr("Name"), self.name),
            "currency": FormRow(self.tr("Currency"), self._currency),
            "timezone": FormRow(self.tr("Time zone"), self._zone),
            "week_start": FormRow(self.tr("Week starts on"), self._week),
            "gross_margin": FormRow(self.tr("Gross margin"), self._margin, beside=role_label("%", "muted")),
            "hourly_rate": FormRow(self.tr("Own hourly rate"), self._rate, beside=self._rate_unit),
            "cost_uncertainty": FormRow(
                self.tr("Uncertainty of hours and fees"), self._unsure, beside=role_label("%", "muted")
            ),
            "engagement_weights": FormRow(self.tr("Weights of engagement"), self._weights),
            "ugc_owner": FormRow(self.tr("In charge of the library"), self._owner),
            "sign_off": FormRow(self.tr("Sign-off of letters"), self._sign_off),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(sizes().gap)
        grid.setVerticalSpacing(10)
        places = {
            "name": (0, 0, 2), "currency": (1, 0, 1), "timezone": (1, 1, 1), "week_start": (2, 0, 1), "ugc_owner": (2, 1, 1),
            "gross_margin": (3, 0, 1), "hourly_rate": (3, 1, 1), "engagement_weights": (5, 0, 1),
            "cost_uncertainty": (5, 1, 1),
            "sign_off": (8, 0, 2),
        }  # fmt: skip
        for name, (row, column, span) in places.items():
            grid.addWidget(self.rows[name], row, column, 1, span)
        help_text = self.tr(
            "The margin counts for products without a unit cost: what is left of net sales after goods. The"
            " hourly rate prices the hours you log. Both can wait; until then figures that need them say so."
        )
        grid.addWidget(role_label(help_text, "small", wrap=True), 4, 0, 1, 2)
        grid.addWidget(self._discounts, 6, 0, 1, 2)
        grid.addWidget(self._scripts, 7, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(9, 1)

    def _connect(self) -> None:
        for box in (self.name, self._margin, self._rate, self._unsure, self._weights, self._owner):
            box.textEdited.connect(self._on_changed)
        self._sign_off.textChanged.connect(self._on_changed)
        self._currency.chosen.connect(self._on_currency)
        self._zone.chosen.connect(self._on_zone)
        self._week.activated.connect(self._on_changed)
        self._discounts.toggled.connect(self._on_changed)
        self._scripts.toggled.connect(self._on_changed)

    def _on_currency(self, code: str) -> None:
        self._currency_key = code
        self._show_unit()
        self._on_changed()

    def _on_zone(self, zone: str) -> None:
        self._zone_key = zone
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_problems()
        self.changed.emit()

    def _show_unit(self) -> None:
        self._rate_unit.setText(self._currency_key)

    def _show_problems(self) -> None:
        problems = self.reading.problems if self._tried else {}
        for name, row in self.rows.items():
            row.set_problem(problems.get(name, ""))
