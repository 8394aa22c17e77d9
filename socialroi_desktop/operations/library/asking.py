"""Rights are asked for and answered: each as one change of what is said of the pieces, with the touch it was."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from socialroi_desktop.domain.library.crediting import maker_was_erased
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.records import (
    Attachment,
    Contact,
    UgcItem,
    UsageRight,
)
from socialroi_desktop.domain.records.library import USE
from socialroi_desktop.domain.validation import PLAUSIBLE_YEARS, check_record
from socialroi_desktop.errors import UserError
from socialroi_desktop.operations.attachments import KeptFile, attachment_of
from socialroi_desktop.operations.records.editing import completed
from socialroi_desktop.operations.records.ready_posts import with_fallen
from socialroi_desktop.operations.result import Changed
from socialroi_desktop.store.changes.writer import Writer, change, now
from socialroi_desktop.store.file import codec
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.piece_requests import answers_of_another
from socialroi_desktop.store.rows.pieces import item_of

USES = tuple(choice.id for choice in USE)
ANSWERS = ("granted", "declined", "replied")
# A question that stands open is asked again; what was granted or refused stays, and a new one is put beside it.
_OPEN = frozenset({"none", "asked", "replied"})


def must_be_of_one_maker(workspace: Workspace, item_ids: Sequence[int]) -> None:
    """UserError for pieces that cannot be asked for in one message, where nobody is left to ask, and for one that is gone."""
    items = [item_of(workspace, row_id) for row_id in item_ids]
    if erased := next(filter(maker_was_erased, items), None):
        raise nobody_to_ask(erased)
    if len({item.influencer_id for item in items}) > 1:
        raise UserError("These pieces are of several creators; ask each of them alone.")


def nobody_to_ask(item: UgcItem) -> UserError:
    """Return the error of asking for a piece whose maker was erased."""
    return UserError("Whoever made “{piece}” was erased for good: there is nobody to ask.", piece=item.title)


def ask_for(
    workspace: Workspace,
    *,
    item_id: int,
    uses: Sequence[str],
    channel: str | None,
    today: date,
    wording: str,
    template: str = "",
    others: Sequence[int] = (),
    until: date | None = None,
    territory: str | None = None,
) -> Changed:
    """Note that somebody was asked today for some uses of a piece, where and in which words, and log the touch.

    `until` and `territory` are the limits it was asked with, None for none: an answer grants no more.

    `others` are pieces of the same maker that were asked for in the same words. The change names the rights piece by piece in the
    order of the uses. UserError when a piece is gone or somebody else's, or no use is named.
    """
    item = item_of(workspace, item_id)
    ids = tuple(dict.fromkeys((item_id, *others)))
    must_be_of_one_maker(workspace, ids)
    _must_name_uses(uses)
    told = {
        "state": "asked",
        "starts_on": None,
        "ends_on": until.isoformat() if until else None,
        "territory": territory,
        "asked_on": today.isoformat(),
        "channel": channel,
        "wording": wording.strip() or None,
        "answered_on": None,
        "answer": None,
    }
    details: dict[str, Any] = {"which": item.title, "record": UgcItem.entity}
    template_of, done = N_("Ask for rights: “{which}”"), N_("Asked for rights: “{which}”")
    if len(ids) > 1:
        details = {"number": len(ids), "records": UgcItem.entity}
        template_of, done = (
            N_("Ask for rights: {records} ({number})"),
            N_("Asked for rights: {records} ({number})"),
        )
    with change(workspace, template_of, **details) as writer:
        rights = []
        for one in ids:
            own = reading.referring(workspace, UsageRight, "ugc_item_id", one)
            rights += [_asked(writer, one, use, own, told) for use in dict.fromkeys(uses)]
        if item.influencer_id is not None:
            _log(workspace, writer, item.influencer_id, wording, template)
    return Changed(done, details, writer.rows, tuple(rights))


def _must_name_uses(uses: Sequence[str]) -> None:
    if not uses:
        raise UserError("Say for which use you ask: {uses}.", uses=", ".join(USES))
    for use in uses:
        if use not in USES:
            raise UserError("There is no use “{use}”; there are: {uses}.", use=use, uses=", ".join(USES))


def answer(
    workspace: Workspace,
    *,
    right_ids: Sequence[int],
    state: str,
    today: date,
    days: int | None = None,
    territory: str | None = None,
    credit: str | None = None,
    text: str | None = None,
    proof: KeptFile | None = None,
    as_asked: bool = False,
) -> Changed:
    """Note an answer to some requests; what is granted holds from today, for `days` where they are told, else without an end.

    `as_asked` takes the limits that a request was asked with where `days` or `territory` tell none.
    `today` is the day of the answer; a request that was noted for a later day was made by then.
    `proof` is kept with each of them. UserError when a right is gone, for no answer there is, and for days that are none.
    """
    if state not in ANSWERS:
        raise UserError(
            "There is no answer “{text}”; there are: {known}.", text=state, known=", ".join(ANSWERS)
        )
    if days is not None and days < 1:
        raise UserError("A right holds for one day or more; leave the days out for one without an end.")
    told: dict[str, Any] = {"state": state, "answered_on": today.isoformat()}
    told |= {name: value for name, value in (("answer", text), ("credit", credit)) if value}
    if state == "granted":
        ends = None if days is None else _last_day(today, days)
        told |= {"starts_on": today.isoformat(), "ends_on": ends, "territory": territory}
    found = [_right(workspace, row_id) for row_id in dict.fromkeys(right_ids)]
    for right in found:
        if answers_of_another(workspace, right):
            raise nothing_asked(right.ugc_item_id or 0)
    if not found:
        raise UserError("Say which request was answered; none is chosen.")
    details = {"number": len(found), "record": UsageRight.entity, "choice": {"field": "state", "text": state}}
    with change(workspace, "Answer about rights ({number}): {choice}", **details) as writer:
        for right in found:
            # Whoever answered was asked by then, whenever that was written down.
            asked_on = min(right.asked_on, today.isoformat()) if right.asked_on else None
            limits = _limits_asked(right, told) if as_asked and state == "granted" else {}
            _must_hold(right, told | limits | {"asked_on": asked_on})
            writer.update(UsageRight.entity, right.id or 0, told | limits | {"asked_on": asked_on})
            if proof is not None:
                row = attachment_of(UsageRight.entity, right.id or 0, proof, today)
                writer.insert(Attachment.entity, codec.values_of(row))
    done = "Noted: answer about rights ({number}): {choice}"
    changed = Changed(done, details, writer.rows, tuple(right.id or 0 for right in found))
    return with_fallen(workspace, changed, UsageRight.entity)


def nothing_asked(item_id: int) -> UserError:
    """Return the error of an answer to a request that nobody made of the maker of a piece."""
    return UserError("Nothing was asked for piece {id} that waits for an answer.", id=item_id)


def _limits_asked(right: UsageRight, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return with which limits a right was asked for, as far as the answer tells none."""
    if told["ends_on"] is None and right.ends_on is not None and right.ends_on < told["starts_on"]:
        raise UserError(
            "It was asked for until {day}, which is over; say until when it was granted.", day=right.ends_on
        )
    return {name: getattr(right, name) for name in ("ends_on", "territory") if told[name] is None}


def _last_day(first: date, days: int) -> str:
    latest = date(PLAUSIBLE_YEARS[-1], 12, 31)
    if days > (latest - first).days + 1:
        raise UserError(
            "A right of {days} days ends after {year}; tell fewer days, or none for one without an end.",
            days=days,
            year=latest.year,
        )
    return (first + timedelta(days - 1)).isoformat()


def _asked(writer: Writer, item_id: int, use: str, own: Sequence[UsageRight], told: Mapping[str, Any]) -> int:
    """Move the open request for a use, or make one; return its id."""
    open_ones = [right for right in own if right.use == use and right.state in _OPEN]
    if open_ones:
        _must_hold(open_ones[-1], told)
        writer.update(UsageRight.entity, open_ones[-1].id or 0, dict(told))
        return open_ones[-1].id or 0
    made = UsageRight(ugc_item_id=item_id, use=use)
    _must_hold(made, told)
    return writer.insert(UsageRight.entity, {**codec.values_of(made), **told})


def _log(workspace: Workspace, writer: Writer, influencer_id: int, wording: str, template: str) -> None:
    contact = Contact(
        influencer_id=influencer_id,
        happened_at=now(),
        direction="out",
        way="message",
        what=wording.strip() or None,
        template=template or None,
    )
    writer.insert(Contact.entity, completed(workspace, writer, Contact.entity, codec.values_of(contact)))


def _must_hold(right: UsageRight, told: Mapping[str, Any]) -> None:
    if problems := check_record(replace(right, **told)):
        raise UserError(problems[0].template, **problems[0].values)


def _right(workspace: Workspace, row_id: int) -> UsageRight:
    right = reading.get(workspace, UsageRight, row_id)
    if right is None:
        raise UserError("There is no usage right {id} any more; reload the list.", id=row_id)
    return right
