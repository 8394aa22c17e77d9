"""What becomes of each group of a screened list, in words, and who is in it with the reasons. Knows no widgets."""

from collections.abc import Sequence

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Influencer
from socialroi_desktop.queries.outreach.screening import Judged, Screening
from socialroi_desktop.viewmodels.shared.lists import beside
from socialroi_desktop.viewmodels.shared.session import problem_text
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.viewmodels.shared.wording import choice_label

# The groups of a screened list, in the order they are shown in.
GROUPS = ("pass", "out", "unknown", "suspicious")


def members(found: Screening, group: str) -> tuple[Judged, ...]:
    """Return who is in a group; the suspicious are in one of the others, too."""
    if group == "suspicious":
        return tuple(one for one in found.judged if one.result.flags)
    return found.of(group)  # type: ignore[arg-type]  # the other groups are the verdicts


def group_label(group: str) -> str:
    """Return the name of a group."""
    match group:
        case "pass":
            return translate("Screened", "Pass")
        case "out":
            return translate("Screened", "Out")
        case "unknown":
            return translate("Screened", "Not known")
    return translate("Screened", "Suspicious")


def what_becomes(found: Screening, group: str, *, decline: bool) -> str:
    """Return what moving people does with a group."""
    match group:
        case "pass":
            stage = choice_label(Influencer, "stage", found.rule.onward)
            return translate("Screened", "Who passes goes to “{stage}”.").format(stage=stage)
        case "out" if decline:
            return translate(
                "Screened", "Who is out is declined, with the reason; a next step that was planned goes."
            )
        case "out":
            return translate("Screened", "Who is out stays where they are.")
        case "unknown":
            return translate("Screened", "Of these too little is known to say; they stay where they are.")
    return translate(
        "Screened",
        "Far more or fewer engage than is usual for the size. They are only marked: look before you write.",
    )


def lines_of(found: Screening, group: str) -> list[str]:
    """Return a line for each person of a group: the name, why they are in it, what was planned."""
    return [_line(one, _reasons(one, group)) for one in members(found, group)]


def _reasons(one: Judged, group: str) -> Sequence[Problem]:
    return {"out": one.result.reasons, "unknown": one.result.missing, "suspicious": one.result.flags}.get(
        group, ()
    )


def _line(one: Judged, reasons: Sequence[Problem]) -> str:
    person = one.person
    planned_step = (
        translate("Screened", "planned: {step}").format(step=person.next_action) if person.next_action else ""
    )
    handle = f"@{person.handle}" if person.handle else ""
    return beside(filter(None, (person.name, handle, " ".join(map(problem_text, reasons)), planned_step)))
