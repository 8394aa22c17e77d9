"""A button that names the chosen channels and opens the list to tick them; none ticked names none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from socialroi_desktop.domain.channels import ChannelTable
from socialroi_desktop.viewmodels.shared.lists import listed
from socialroi_desktop.viewmodels.shared.wording import channel_name
from socialroi_desktop.views.widgets.channel_option import ChannelOption
from socialroi_desktop.views.widgets.channel_picker import ChannelPicker
from socialroi_desktop.views.widgets.dropdown_button import DropdownButton


class ChannelsField(DropdownButton):
    """Ids of channels, in their usual order."""

    edited = Signal()

    def __init__(
        self, name: str, known: ChannelTable, *, with_posts: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._name = name
        self._ids: tuple[str, ...] = ()
        self._with_posts = with_posts
        self._offered = self._among(known)
        self._picker = ChannelPicker(self._options())
        self._picker.channels_chosen.connect(self._take)
        self.set_popover(self._picker)
        # Many channels are shortened; they do not push the form out of its panel.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_ids(())

    @property
    def ids(self) -> tuple[str, ...]:
        """The chosen channels."""
        return self._ids

    def set_ids(self, ids: Sequence[str]) -> None:
        """Choose channels without announcing it."""
        self._ids = tuple(ids)
        self._picker.set_channels(frozenset(ids))
        self._show()

    def set_known(self, known: ChannelTable) -> None:
        """Offer other channels; what is chosen stays."""
        if self._offered == self._among(known):
            return
        self._offered = self._among(known)
        self._picker.set_options(self._options())
        self._picker.set_channels(frozenset(self._ids))

    def _among(self, known: ChannelTable) -> tuple[str, ...]:
        return tuple(item.id for item in known if item.posts or not self._with_posts)

    def _options(self) -> list[ChannelOption]:
        return [ChannelOption(each, channel_name(each)) for each in self._offered]

    def _take(self, chosen: frozenset[str] | None) -> None:
        self._ids = tuple(each for each in self._offered if chosen is None or each in chosen)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        text = listed(channel_name(item) for item in self._ids)
        self.set_value(text or self.tr("none chosen"))
        self.setAccessibleName(self.tr("{label}: {value}").format(label=self._name, value=self.value))
