"""Whether a planned file can be imported as it is: it is no list of something else, and its columns are known."""

from socialroi_desktop import ingest
from socialroi_desktop.errors import UserError


def must_be_ready(plan: ingest.Plan) -> None:
    """Raise UserError for a file that cannot be imported, with what to do."""
    if plan.declined is not None:
        raise UserError(plan.declined.template, **plan.declined.values)
    if plan.needs_mapping:
        raise UserError(
            "“{file}” has columns that no known export has; choose what each column means on the Data tab, or pass --format.",
            file=plan.source.name,
        )
