"""The settings by their names, for the palette: each leads to its field."""

from collections.abc import Callable
from functools import partial

from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.viewmodels.shared.translating import declared, translate
from socialroi_desktop.viewmodels.shared.wording import field_label
from socialroi_desktop.views.shell.command import Command, CommandGroup


def setting_places(show: Callable[[str], object]) -> list[CommandGroup]:
    """Return a command for each setting; `show` is called with the name of its field."""
    commands = tuple(
        Command(
            field_label(spec),
            "",
            partial(show, spec.name),
            excerpt=declared("Fields", spec.help),
            icon="gear",
        )
        for spec in specs(Settings)
    )
    title = translate("CommandPalette", "Settings")
    return [CommandGroup(title, commands, only_typed=True)]
