"""The Brand section of the plan: dated briefs, to be compared with each other, the brand kit, cards for who answers, topics."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from socialroi_desktop.domain.fields import Record
from socialroi_desktop.domain.records import Brand, Brief, Card, Topic
from socialroi_desktop.viewmodels.plan.version_names import version_name
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.plan.tables import PlanTable, PlanTables
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, RecordHead, SectionSetup

if TYPE_CHECKING:
    from socialroi_desktop.views.plan.page import PlanPage

_BRIEF_COLUMNS = ("dated_on", "name", "positioning", "tone", "money", "tags")
_BRIEF_FIELDS = (
    "name", "dated_on", "why_social", "wanted_value", "positioning", "tone", "consumers", "likes", "competitors",
    "present_state", "people", "material", "money", "currency", "note", "tags",
)  # fmt: skip
# What a version has of its own.
_OF_VERSION = ("name", "dated_on", "tags")
_CARD_COLUMNS = ("kind", "name", "text", "language", "checked_on", "tags")
_BRAND_COLUMNS = ("name", "words", "handles", "products", "tags")


def brand_view(page: "PlanPage") -> PlanTables:
    """Return the section."""
    name = translate("BrandView", "Briefs or brand kit")
    briefs = translate("BrandView", "Briefs")
    kit = translate("BrandView", "Brand kit")
    cards = translate("BrandView", "Cards")
    topics = translate("BrandView", "Topics")
    return PlanTables(
        name,
        (
            PlanTable(Brief.entity, briefs, frozenset({Brief.entity}), lambda: page.placed(_briefs(page))),
            PlanTable(Brand.entity, kit, frozenset({Brand.entity}), lambda: page.placed(_brands(page))),
            PlanTable(Card.entity, cards, frozenset({Card.entity}), lambda: page.placed(_cards(page))),
            PlanTable(Topic.entity, topics, frozenset({Topic.entity}), lambda: _topics(page)),
        ),
    )


def _briefs(page: "PlanPage") -> RecordsSection:
    empty = (
        "compass",
        translate("BrandView", "No brief yet"),
        translate(
            "BrandView",
            "Write down why the shop is on social at all and what that shall bring; goals point to it.",
        ),
    )
    compare = Extra(
        translate("BrandView", "Compare…"),
        translate("BrandView", "Two versions side by side, what differs marked"),
        _compare,
    )
    version = Extra(
        translate("BrandView", "Next version"),
        translate(
            "BrandView", "A new brief of today that begins with what the chosen one says, else the newest"
        ),
        _next_version,
    )
    setup = SectionSetup(
        columns=_BRIEF_COLUMNS,
        fields=_BRIEF_FIELDS,
        sorted_by="dated_on",
        descending=True,
        add_words=translate("BrandView", "New brief"),
        empty=empty,
        extras=(version, compare),
    )
    return RecordsSection(page.session, page.filters, Brief, setup)


def _brands(page: "PlanPage") -> RecordsSection:
    empty = (
        "storefront",
        translate("BrandView", "No brand yet"),
        translate(
            "BrandView",
            "Keep the words people call you by, your handles, and the files of your logo (drop them beside).",
        ),
    )
    setup = SectionSetup(
        columns=_BRAND_COLUMNS,
        sorted_by="name",
        add_words=translate("BrandView", "New brand"),
        empty=empty,
        head=_brand_head,
    )
    return RecordsSection(page.session, page.filters, Brand, setup)


def _cards(page: "PlanPage") -> RecordsSection:
    empty = (
        "cards",
        translate("BrandView", "No cards yet"),
        translate(
            "BrandView",
            "Write down who buys, what they object to with the answer, and what you learned, to have it when you answer.",
        ),
    )
    setup = SectionSetup(
        columns=_CARD_COLUMNS,
        sorted_by="kind",
        add_words=translate("BrandView", "New card"),
        empty=empty,
    )
    return RecordsSection(page.session, page.filters, Card, setup)


def _topics(page: "PlanPage") -> QWidget:
    from socialroi_desktop.views.plan.topics_view import TopicsView

    return TopicsView(page)


def _brand_head(session: Session) -> RecordHead:
    from socialroi_desktop.views.plan.brand_head import BrandHead

    return BrandHead(session)


def _next_version(section: RecordsSection) -> None:
    rows = (section.table.record(row) for row in range(section.table.rowCount()))
    briefs = [row for row in rows if isinstance(row, Brief)]
    chosen = {record.id for record in _chosen(section)}
    of_these = [brief for brief in briefs if brief.id in chosen] or briefs
    if not of_these:
        section.add()
        return
    told = max(of_these, key=lambda brief: (brief.dated_on or "", brief.id or 0))
    kept = {name: getattr(told, name) for name in _BRIEF_FIELDS if name not in _OF_VERSION}
    today = section.session.today
    name = version_name(told.name, {brief.name for brief in briefs}, today)
    section.add(first="name", name=name, dated_on=today.isoformat(), **kept)


def _compare(section: RecordsSection) -> None:
    from socialroi_desktop.views.plan.compare_dialog import CompareDialog

    rows = [section.table.record(row) for row in range(section.table.rowCount())]
    known = [row for row in rows if row is not None]
    if len(known) < 2:
        section.refused.emit(
            translate("BrandView", "There is only one version; write a second one to compare.")
        )
        return
    CompareDialog(known, section.table.naming, _chosen(section), section).open()


def _chosen(section: RecordsSection) -> list[Record]:
    chosen = set(section.view.selected_ids())
    rows = (section.table.record(row) for row in range(section.table.rowCount()))
    return [row for row in rows if row is not None and row.id in chosen]
