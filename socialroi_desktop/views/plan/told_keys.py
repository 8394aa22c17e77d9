"""The keys of the Plan tab that are no commands of it, as its list of keys tells them. Knows no view."""

from socialroi_desktop.viewmodels.shared.translating import translate


def told_keys() -> tuple[tuple[str, str], ...]:
    """Return each key with what it does."""
    return (
        (
            "Enter",
            translate("PlanKeys", "Open the goal, tactic or record; on a figure show the rows behind it"),
        ),
        ("Esc", translate("PlanKeys", "Back to the goals from a goal or its form")),
        ("Ctrl+N", translate("PlanKeys", "New in the list that is shown")),
        ("Del", translate("PlanKeys", "Delete what is chosen")),
        ("← →", translate("PlanKeys", "In the tree of goals: fold and unfold")),
        ("F2", translate("PlanKeys", "On a week of a goal: write what changed")),
        ("+ −", translate("PlanKeys", "On a tactic of a goal: count one more or one less")),
        ("E", translate("PlanKeys", "On a goal: edit it")),
        ("P", translate("PlanKeys", "On a goal: tactics from the playbook")),
        ("Ctrl+Shift+C", translate("PlanKeys", "On a campaign: add a cost")),
    )
