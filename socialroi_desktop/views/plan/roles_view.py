"""The Roles section of the plan: who does which of the six works, by which target, and what is theirs to do."""

from typing import TYPE_CHECKING

from socialroi_desktop.domain.records import Role
from socialroi_desktop.viewmodels.plan.taking_over import add_roles
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.role_head import RoleHead
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, SectionSetup

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

_COLUMNS = ("role", "person", "target", "result", "reward", "tags")


def roles_view(page: "PlanPage") -> RecordsSection:
    """Return the section."""
    six = translate("RolesView", "Add all six")
    empty = (
        "users-four",
        translate("RolesView", "No roles yet"),
        translate(
            "RolesView",
            "Six works make a social team: lead, plan, write, serve, promote, design. You may do all of them.",
        ),
    )
    setup = SectionSetup(
        columns=_COLUMNS,
        add_words=translate("RolesView", "New role"),
        empty=empty,
        brings=(six, lambda: add_roles(page.session, "", page.errors.show_error)),
        extras=(Extra(six, translate("RolesView", "Adds those of the six that are missing"), _add),),
        head=RoleHead,
    )
    return RecordsSection(page.session, page.filters, Role, setup)


def _add(section: RecordsSection) -> None:
    record = section.table.record(0) if section.table.rowCount() else None
    person = record.person if isinstance(record, Role) else None
    add_roles(section.session, person or "", section.refused.emit)
