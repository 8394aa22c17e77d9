"""The Roles section of the plan: who does which of the six roles, by which target, and what is theirs to do."""

from typing import TYPE_CHECKING

from socialroi_desktop.domain.fields import spec_of
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
            "Say who leads, plans, writes, answers, promotes and designs. One person may hold all six roles.",
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
    section = RecordsSection(page.session, page.filters, Role, setup)
    section.table.reloaded.connect(lambda: _offer_missing(section))
    _offer_missing(section)
    return section


def _offer_missing(section: RecordsSection) -> None:
    """Offer the six only while one of them is missing among the rows that are shown."""
    rows = (section.table.record(row) for row in range(section.table.rowCount()))
    held = {row.role for row in rows if isinstance(row, Role)}
    missing = {choice.id for choice in spec_of(Role, "role").choices} - held
    section.extra_actions[0].setEnabled(bool(missing) and not section.session.reading_only)


def _add(section: RecordsSection) -> None:
    record = section.table.record(0) if section.table.rowCount() else None
    person = record.person if isinstance(record, Role) else None
    add_roles(section.session, person or "", section.refused.emit)
