"""What commands are called in the other languages of the app, by their names in the language at hand."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from socialroi_desktop.catalogue import CommandName, command_names
from socialroi_desktop.viewmodels.shared.translating import marked_elsewhere

_ENGLISH = "English"


def other_names() -> Mapping[str, Sequence[CommandName]]:
    """Return the names of each command in every language of the app but the one at hand."""
    found: defaultdict[str, list[CommandName]] = defaultdict(list)
    for context, english, names in command_names():
        title = marked_elsewhere(context, english)
        known = {title, *(name.text for name in found[title])}
        for name in (CommandName(_ENGLISH, english), *names):
            if name.text not in known:
                found[title].append(name)
                known.add(name.text)
    return found
