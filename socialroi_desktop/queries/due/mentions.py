"""What is due of mentions: who waits for an answer or a solution, by when; whom to reply to, to follow and to thank."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from socialroi_desktop.domain.listening.standing import ASKING_KINDS, WAITS_DAYS
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.query import Query, Term
from socialroi_desktop.domain.records import Mention
from socialroi_desktop.domain.records.listening import ANSWERED, DROPPED, MENTION_TASK, OPEN, SOLVED
from socialroi_desktop.queries.due.source import REASON, TODAY, DueSource, Finding, Stage, by_query
from socialroi_desktop.queries.listening.waiting import waiting
from socialroi_desktop.queries.own_tags import Tagged, tagged_mentions
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.due_rows import DueRow

_AREA = "listening"
_TASKS = {choice.id: choice.label for choice in MENTION_TASK}
_OPEN = (Term("to_do", "!=", None), Term("done_on", "=", None))
_PRAISE = (Term("kind", "=", "praise"), Term("thanked_on", "=", None), Term("to_do", "=", None))
# Those that have a line of their own.
_ELSEWHERE = ASKING_KINDS | {"praise"}
# So much of a mention is told beside its author.
_LONGEST = 60


def _found(*terms: Term, day: str) -> Finding:
    asked = Query(Mention.entity, terms=terms)
    return by_query(asked, day=day, author="author", source="source", text="text", task="to_do")


def _told(found: Finding, *, since_days: int | None = None) -> Finding:
    """Return rows of mentions by who wrote them; those that are older than so many days are let go of."""

    def rows(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
        first = (today - timedelta(days=since_days)).isoformat() if since_days is not None else ""
        for row in found(workspace, today, until):
            if row.day < first:
                continue
            told = row.words
            text = " ".join(str(told["text"]).split())
            words = {
                "name": told["author"] or told["source"] or text[:_LONGEST],
                "what": text[:_LONGEST],
                "field": _TASKS.get(str(told["task"]), ""),
            }
            yield DueRow(row.id, row.day, words)

    return rows


def _to_do(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give what is to be done on its day, without one today."""
    yield from _found(*_OPEN, Term("to_do_on", "!=", None), day="to_do_on")(workspace, today, until)
    yield from _found(*_OPEN, Term("to_do_on", "=", None), day="")(workspace, today, until)


# Of so many names a line tells.
_MOST_NAMES = 3


def _tagged(workspace: Workspace, today: date, until: date) -> Iterator[DueRow]:
    """Give a line for each day on which people used an own tag and were not thanked; who asks or praises has a line already."""
    first = today - timedelta(days=WAITS_DAYS)
    waiting: dict[date, list[Tagged]] = {}
    for one in tagged_mentions(workspace, Period(first, max(first, until))):
        if not one.thanked and not one.task and one.kind not in _ELSEWHERE:
            waiting.setdefault(one.day, []).append(one)
    for day, ones in waiting.items():
        named = list(dict.fromkeys(one.name for one in ones if one.name))
        words = {
            "number": len(ones),
            "name": ", ".join(named[:_MOST_NAMES]),
            "what": ", ".join(dict.fromkeys(one.tag for one in ones)),
        }
        yield DueRow(ones[0].id, day.isoformat(), words, others=tuple(one.id for one in ones[1:]))


def _waits(state: str) -> Finding:
    """Return who waits in a state: each day until the clock has run out, then as late since the day it did."""

    def rows(workspace: Workspace, today: date, _until: date) -> Iterator[DueRow]:
        zone = ZoneInfo(workspace.settings().timezone)
        for said in waiting(workspace):
            clock = said.clocks.running
            if said.state != state or clock is None:
                continue
            came, ends = clock.started.astimezone(zone).date(), clock.due_at.astimezone(zone)
            if came <= today:
                day = min(ends.date(), today)
                time = f"{ends:%H:%M}" if ends.date() == today else ""
                words = {"name": said.name or said.text[:_LONGEST], "what": said.text[:_LONGEST]}
                yield DueRow(said.id, day.isoformat(), words, came.isoformat(), time)

    return rows


_LET_GO: Mapping[str, str | None] = {"state": DROPPED, "drop_reason": REASON}
MENTIONS: tuple[DueSource, ...] = (
    DueSource(
        "mention_answer", _AREA, Mention.entity, _waits(OPEN), N_("{name} waits for an answer: {what}"),
        N_("{name} waits for an answer"), done={"state": ANSWERED}, dropped=_LET_GO,
        stage=Stage.LISTEN, why=N_("a first answer within 12 hours"),
    ),
    DueSource(
        "mention_solve", _AREA, Mention.entity, _waits(ANSWERED), N_("{name} waits for a solution: {what}"),
        N_("{name} waits for a solution"), done={"state": SOLVED}, dropped=_LET_GO,
        stage=Stage.LISTEN, why=N_("solved within 24 hours"),
    ),
    DueSource(
        "mention_task", _AREA, Mention.entity, _told(_to_do), N_("{field}: {name}, {what}"), N_("{field}: {name}"),
        day_field="to_do_on", done={"done_on": TODAY},
        stage=Stage.LISTEN, brief=N_("{field}: {name}"), why=N_("mentioned you: {what}"),
    ),
    DueSource(
        "mention_thank", _AREA, Mention.entity,
        _told(_found(*_PRAISE, day="mentioned_on"), since_days=WAITS_DAYS),
        N_("Thank {name}: {what}"), N_("Thank {name}"), done={"thanked_on": TODAY},
        stage=Stage.LISTEN, brief=N_("Thank {name}"), why=N_("praised you: {what}"),
    ),
    DueSource(
        "mention_tag", _AREA, Mention.entity, _tagged,
        N_("Thank who used your tag ({number}): {name}"), done={"thanked_on": TODAY},
        stage=Stage.LISTEN, brief=N_("Thank for your tag ({number}): {name}"), why=N_("used {what}"),
    ),
)  # fmt: skip
