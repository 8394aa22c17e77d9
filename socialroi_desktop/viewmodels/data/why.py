"""What else a file could be, and which zone its times are taken for. Knows no widgets."""

from socialroi_desktop.ingest import Plan, Question
from socialroi_desktop.ingest.formats.declared import formats
from socialroi_desktop.viewmodels.data.verdicts import format_label


def other_formats(plan: Plan) -> list[tuple[str, str]]:
    """Return id and name of the formats a file may be read as instead, the likeliest first."""
    rivals = dict(plan.rivals)
    others = [form.id for form in formats() if form.id != plan.format_id and form.strategy != "declined"]
    others.sort(key=lambda form_id: -rivals.get(form_id, 0.0))
    return [(form_id, format_label(form_id)) for form_id in others]


def assumed_zone(plan: Plan) -> str:
    """Return the zone that times without one are read in; "" when that was not decided for the file."""
    form, options = plan.layout.format, plan.layout.options
    return options.timezone or form.zone


def zone_question(plan: Plan) -> Question:
    """Return the question by which another zone is chosen."""
    return Question("timezone", "Which time zone are the times in?", suggested=assumed_zone(plan))
