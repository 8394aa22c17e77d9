"""Finds commands by their names in any language of the app, by where they belong, and by their keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from socialroi_desktop.catalogue import CommandName
from socialroi_desktop.domain.chinese import AS_WRITTEN, Scripts
from socialroi_desktop.domain.folding import fold, words
from socialroi_desktop.domain.matching import around, spans
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.shell.command import Command, CommandGroup, kinds_named

# The word by which only commands are looked through, whatever the language.
COMMANDS = "commands"
# So many are listed beside records, and where only commands are looked through.
MOST, MOST_ALONE = 9, 200


# What commands are called in other languages, by their names in the language at hand.
OtherNames = Mapping[str, Sequence[CommandName]]


@dataclass(frozen=True, slots=True)
class _Hit:
    command: Command
    place: tuple[int, int]


def matching(
    groups: Sequence[CommandGroup],
    text: str,
    names: OtherNames | None = None,
    scripts: Scripts = AS_WRITTEN,
    most: int = MOST,
) -> list[CommandGroup]:
    """Return the commands that hold every typed word as one group, the best first; as they come where nothing is typed.

    Names that begin with what is typed come first, then those that hold it, then those found by their key, by where
    they belong or by their name in another language. At most so many are listed; all are counted.
    """
    wanted = words(text)
    if not wanted:
        return [group for group in groups if not group.only_typed]
    hits = [
        hit
        for group in groups
        for command in group.commands
        if (hit := _hit(command, group, wanted, names or {}, scripts)) is not None
    ]
    found = [hit.command for hit in sorted(hits, key=lambda hit: hit.place)]
    shown = tuple(_marked(command, wanted, scripts) for command in found[:most])
    return [CommandGroup(commands_title(), shown, len(found), narrowing=COMMANDS)] if found else []


def joined(records: Sequence[CommandGroup], commands: Sequence[CommandGroup]) -> list[CommandGroup]:
    """Return records, then commands as one group: those found by their names, then those that come with the records.

    What only comes with them is left out where nothing else was found.
    """
    rest = [group for group in records if group.narrowing != COMMANDS]
    if not commands and all(group.otherwise for group in rest):
        return rest
    added = tuple(each for group in records if group.narrowing == COMMANDS for each in group.commands)
    if not added:
        return [*rest, *commands]
    (own,) = commands or (CommandGroup(commands_title(), (), narrowing=COMMANDS),)
    return [*rest, replace(own, commands=(*own.commands, *added), count=own.total + len(added))]


def commands_title() -> str:
    """Return what the group of commands is called."""
    return translate("CommandPalette", "Commands")


def looks_for_commands(text: str) -> bool:
    """Tell whether what is typed may find commands: no kind is named, or commands are."""
    kinds = kinds_named(text)
    called = (COMMANDS, fold(commands_title()))
    return all(any(name.startswith(kind) for name in called) for kind in kinds)


def is_meant(command: Command, text: str) -> bool:
    """Tell whether the name of a command begins with what is typed."""
    start = fold(text).strip()
    return bool(start) and fold(command.title).startswith(start)


def _hit(
    command: Command, group: CommandGroup, wanted: Sequence[str], names: OtherNames, scripts: Scripts
) -> _Hit | None:
    def hold(*texts: str) -> bool:
        return all(any(scripts.holds(text, word) for text in texts) for word in wanted)

    title, told = fold(command.title), replace(command, where=command.where or group.title)
    if hold(title):
        first, _ = next(scripts.places(title, wanted[0]))
        return _Hit(told, (1 if first else 0, first))
    if hold(title, fold(command.hint), fold(group.title)):
        return _Hit(told, (2, 0))
    for name in names.get(command.title, ()):
        if hold(fold(name.text)):
            where = translate("CommandPalette", "named in {language}").format(language=name.language)
            first, _ = next(scripts.places(fold(name.text), wanted[0]))
            return _Hit(replace(command, where=where, excerpt=name.text), (3, first))
    return _Hit(told, (4, 0)) if command.excerpt and hold(title, fold(command.excerpt)) else None


def _marked(command: Command, wanted: Sequence[str], scripts: Scripts) -> Command:
    """Return a command with the places of what was typed, of its excerpt the part that holds it."""
    places = spans(command.excerpt, wanted, scripts)
    shown = around(command.excerpt, places[0][0]) if places else command.excerpt
    marks, excerpt_marks = (spans(text, wanted, scripts) for text in (command.title, shown))
    return replace(command, marks=marks, excerpt=shown, excerpt_marks=excerpt_marks)
