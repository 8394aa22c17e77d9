"""What tables of the Data tab have beyond what their records declare: the line for costs, buttons of one table only."""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType

from socialroi_desktop.domain.query import Term
from socialroi_desktop.domain.records.reach import DROPPED, PUBLISHED
from socialroi_desktop.viewmodels.data.authors import make_influencers_of, put_on_today, say_thanked
from socialroi_desktop.viewmodels.shared.session import Session
from socialroi_desktop.viewmodels.shared.translating import translate
from socialroi_desktop.views.data.cost_line import CostLine
from socialroi_desktop.views.records.section import RecordsSection
from socialroi_desktop.views.records.setup import Extra, RecordHead, RowPart, SectionSetup
from socialroi_desktop.views.widgets.save_dialog import ask_where

_PLAN = ("scheduled_at", "title", "rights", "owner", "override_reason")
_POST_FIGURES = (
    "impressions", "views", "reach", "reactions", "likes", "comments", "shares", "saves", "engagements", "link_clicks",
    "total_clicks", "follows", "watch_seconds",
)  # fmt: skip
_POST_COLUMNS = (
    "channel", "account", "published_at", "state", "scheduled_at", "rights", "title", "text", "kind", "permalink",
    "link", "short_link", "topic_id", "form_id", "product_id", "steps_to_buy", "brand_visible", "campaign_id",
    *_POST_FIGURES, "as_of", "owner", "override_reason", "tags",
)  # fmt: skip
# What was dropped needs neither a link nor a topic.
_KEPT = Term("state", "!=", DROPPED)
# What is typed of a post; its figures come from its platform.
_OF_POST = (
    "title", "channel", "account", "state", "scheduled_at", "text", "link", "short_link", "topic_id", "form_id",
    "product_id", "steps_to_buy", "brand_visible", "kind", "campaign_id", "owner", "tags",
    "override_reason", "published_at", "external_id", "permalink",
)  # fmt: skip


def setup_of(entity: str) -> SectionSetup:
    """Return what is special about the table of a kind of record."""
    make = _SETUPS.get(entity)
    return SectionSetup() if make is None else make()


def _costs() -> SectionSetup:
    return SectionSetup(add_line=CostLine)


def _mentions() -> SectionSetup:
    tip = translate(
        "SectionExtras",
        "For the mentions that are selected: adds the authors to your influencers, or finds those there",
    )
    words = translate("SectionExtras", "Make author an influencer")
    task = translate("SectionExtras", "Reply and follow")
    about = translate(
        "SectionExtras",
        "Puts the mentions that are selected on Today: to reply, and to follow who wrote them",
    )
    thanked = translate("SectionExtras", "Thanked")
    done = translate("SectionExtras", "Who wrote the mentions that are selected was thanked today")
    return SectionSetup(
        extras=(
            Extra(words, tip, _make_influencers),
            Extra(task, about, _reply_and_follow),
            Extra(thanked, done, _thanked),
        )
    )


def _leads() -> SectionSetup:
    tip = translate("SectionExtras", "Of the leads that are shown, those who agreed to be written to")
    return SectionSetup(extras=(Extra(_export_words(), tip, _export_agreed),))


def _touches() -> SectionSetup:
    tip = translate("SectionExtras", "Visits and days before an order, and who came often without one")
    return SectionSetup(extras=(Extra(translate("SectionExtras", "Paths to purchase…"), tip, _show_paths),))


def _sources() -> SectionSetup:
    tip = translate("SectionExtras", "Sources of visits and orders that match nothing, with their counts")
    words = translate("SectionExtras", "Unknown sources…")
    return SectionSetup(
        extras=(Extra(words, tip, _show_unknown),),
        add_words=translate("SectionExtras", "Name a source"),
    )


def _visits() -> SectionSetup:
    return SectionSetup(extras=_sources().extras)


def _posts() -> SectionSetup:
    out = Term("state", "=", PUBLISHED)
    words = translate("SectionExtras", "Topic…")
    tip = translate("SectionExtras", "Puts the posts that are selected on a topic of the map")
    return SectionSetup(
        fields=_OF_POST,
        add_words=translate("SectionExtras", "Plan a post"),
        starts=MappingProxyType({"state": "draft"}),
        columns=_POST_COLUMNS,
        parts=(
            RowPart(translate("SectionExtras", "All")),
            RowPart(
                translate("SectionExtras", "Planned"),
                (replace(out, op="!="), Term("state", "!=", DROPPED)),
                ("published_at", "permalink", "as_of", *_POST_FIGURES),
            ),
            RowPart(translate("SectionExtras", "Published"), (out,), ("state", *_PLAN)),
            RowPart(translate("SectionExtras", "No link"), (_KEPT, Term("link", "=", None)), ("link",)),
            RowPart(translate("SectionExtras", "Off the map"), (_KEPT, Term("topic_id", "=", None))),
        ),
        extras=(Extra(words, tip, _set_topic),),
        head=_post_head,
    )


def _post_head(session: Session) -> RecordHead:
    from socialroi_desktop.views.data.post_head import PostHead

    return PostHead(session)


def _products() -> SectionSetup:
    return SectionSetup(head=_product_head)


def _product_head(session: Session) -> RecordHead:
    from socialroi_desktop.views.data.product_head import ProductHead

    return ProductHead(session)


def _files() -> SectionSetup:
    from socialroi_desktop.views.data.kept_files import kept_files

    return kept_files()


def _make_influencers(section: RecordsSection) -> None:
    ids = section.view.selected_ids()
    if ids:
        make_influencers_of(section.session, ids, refused=section.refused.emit)
    else:
        section.refused.emit(
            translate("SectionExtras", "Choose the mentions whose authors are to become influencers.")
        )


def _reply_and_follow(section: RecordsSection) -> None:
    ids = section.view.selected_ids()
    if ids:
        put_on_today(section.session, ids, refused=section.refused.emit)
    else:
        section.refused.emit(translate("SectionExtras", "Choose the mentions that are to be answered."))


def _thanked(section: RecordsSection) -> None:
    ids = section.view.selected_ids()
    if ids:
        say_thanked(section.session, ids, refused=section.refused.emit)
    else:
        section.refused.emit(translate("SectionExtras", "Choose the mentions whose authors were thanked."))


def _set_topic(section: RecordsSection) -> None:
    from socialroi_desktop.views.data.topic_dialog import TopicDialog

    ids = section.view.selected_ids()
    if ids:
        TopicDialog(section.session, ids, section.refused.emit, section).open()
    else:
        section.refused.emit(translate("SectionExtras", "Choose the posts that are to have a topic."))


def _export_words() -> str:
    return translate("SectionExtras", "Export who agreed…")


def _export_agreed(section: RecordsSection) -> None:
    path = ask_where(
        section, _export_words(), translate("SectionExtras", "Leads who agreed"), section.session.looks
    )
    if path is not None:
        section.changes.write(section.table, path, only=("consent", 1))


def _show_paths(section: RecordsSection) -> None:
    from socialroi_desktop.views.data.paths_dialog import PathsDialog

    PathsDialog(section.session, section.filters, section).open()


def _show_unknown(section: RecordsSection) -> None:
    from socialroi_desktop.views.data.unknown_sources_dialog import UnknownSourcesDialog

    UnknownSourcesDialog(section.session, section).open()


_SETUPS: dict[str, Callable[[], SectionSetup]] = {
    "cost": _costs,
    "mention": _mentions,
    "lead": _leads,
    "touchpoint": _touches,
    "post": _posts,
    "product": _products,
    "attachment": _files,
    "source_rule": _sources,
    "web_sessions": _visits,
}
