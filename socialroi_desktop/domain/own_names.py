"""What one workspace calls the choices of a field: its own names instead of those that ship. Pure.

Only words: what is stored, imported and printed for scripts are the ids of choices, which never change.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from unicodedata import category

from socialroi_desktop.domain.fields import Choice, Record, Spec, specs
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.problem import Problem

# By what `Spec.named_by` says, then by the id of a choice; choices that keep their names are not there.
OwnNames = Mapping[str, Mapping[str, str]]
NO_OWN_NAMES: OwnNames = MappingProxyType({})

# Longer, a name covers the cards of its column and those beside it.
NAME_LENGTH = 60
# Signs that turn the direction of what stands around them.
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


def own_names(settings: Record, groups: Sequence[str]) -> OwnNames:
    """Return the names that settings give; a blank one means the name that ships."""
    found: dict[str, dict[str, str]] = {group: {} for group in groups}
    for spec in specs(type(settings)):
        group, _, choice = spec.name.partition("_")
        name = " ".join(str(getattr(settings, spec.name) or "").split()) if group in found else ""
        if name:
            found[group][choice] = name
    return found


def twin_problem(choices: Sequence[Choice], names: Mapping[str, str], group: str) -> Problem | None:
    """Return what is wrong where two choices would be called the same, whatever case and accents; None where none are."""
    seen: dict[str, str] = {}
    # Those that keep their name have it first: the one that takes it is to be changed.
    for choice in sorted(choices, key=lambda choice: choice.id in names):
        name = names.get(choice.id, choice.label)
        if fold(name) in seen:
            other = seen[fold(name)]
            column = f"{group}_{choice.id}"
            return Problem(
                "“{name}” and “{other}” would be told apart by nobody; give each its own name.",
                {"name": name, "other": other},
                column=column,
            )
        seen[fold(name)] = name
    return None


def name_problems(settings: Record, groups: Sequence[str]) -> tuple[Problem, ...]:
    """Return what is wrong with single names: too long for a heading, or with signs that are no words."""
    found = (
        _wrong_with(spec, str(getattr(settings, spec.name) or "").strip())
        for spec in specs(type(settings))
        if spec.name.partition("_")[0] in groups
    )
    return tuple(problem for problem in found if problem is not None)


def _wrong_with(spec: Spec, name: str) -> Problem | None:
    if len(name) > NAME_LENGTH:
        told = {"field": spec.label, "most": NAME_LENGTH}
        return Problem("{field} is longer than {most} signs; write a shorter one.", told, column=spec.name)
    if any(category(sign) in ("Cc", "Zl", "Zp") or sign in _TURNING for sign in name):
        return Problem(
            "{field} holds line breaks or signs that nobody sees; write it in plain words on one line.",
            {"field": spec.label},
            column=spec.name,
        )
    return None
