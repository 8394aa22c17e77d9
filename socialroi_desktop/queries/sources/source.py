"""What a source of figures is: which sums it feeds, by what it can group them, and which rows prove them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from socialroi_desktop.domain.channels import UNATTRIBUTED, in_both
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.pairs import Pair
from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.workspace import Settings
from socialroi_desktop.metrics.sums import SOCIAL
from socialroi_desktop.queries.gathering import Gathered, Need
from socialroi_desktop.queries.grouping import add_told
from socialroi_desktop.queries.scope import By, Scope, social_channels
from socialroi_desktop.store.changes.bulk import is_empty
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums import evidence
from socialroi_desktop.store.sums.behind import Behind, Channels, count_behind, ids_behind
from socialroi_desktop.store.sums.evidence import SourceRow
from socialroi_desktop.store.sums.told import Rows, about, summed


@dataclass(frozen=True, slots=True)
class ProofTable:
    """The rows of one kind behind a figure; `total` may exceed `rows`."""

    entity: str
    total: int
    rows: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be proved: the scope cut down to the figure's own days, its group and the (part, sum)s it needs.

    `both` are the pairs of sums that the same rows have to tell, `by` is what the figure was broken down by; where that is
    time the scope holds the days alone. `whole` are the days of
    the question: which rows count can depend on all of them.
    """

    workspace: Workspace
    scope: Scope
    key: str
    pairs: frozenset[Need]
    limit: int
    by: By
    whole: Period
    both: tuple[Pair, ...] = ()


NEEDS_ORDERS = N_("needs orders: import your shop’s export on the Data tab")


def _nothing(_settings: Settings) -> frozenset[str]:
    return frozenset()


def _no_rows(_asked: Asked) -> list[ProofTable]:
    return []


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of rows that figures are made of.

    `sums` are what it feeds, `under` what it feeds besides as the settings have it. It is asked only for its
    `breakdowns` ("" is the whole), and only when one of its `entities` has rows, or `has_rows` says so. `makes_groups`
    says that its groups are the rows of the answer, whatever is asked about them. `needs` says what a seller brings to
    feed it. Where it `narrows` it can tell one campaign alone, day by day.
    """

    id: str
    sums: frozenset[str]
    entities: tuple[str, ...]
    breakdowns: frozenset[str]
    needs: str = field(kw_only=True)
    add: Callable[[Workspace, Scope, Gathered], None]
    prove: Callable[[Asked], list[ProofTable]] = _no_rows
    under: Callable[[Settings], frozenset[str]] = _nothing
    has_rows: Callable[[Workspace], bool] | None = None
    makes_groups: bool = False
    narrows: bool = False

    def feeds(self, settings: Settings) -> frozenset[str]:
        """Return the sums it feeds as the workspace is set."""
        return self.sums | self.under(settings)

    def answers(self, workspace: Workspace, scope: Scope, needed: frozenset[str]) -> bool:
        """Tell whether it has something to say to a question."""
        settings, connection = workspace.settings(), workspace.connection()
        if scope.by not in self.breakdowns or (scope.campaign is not None and not self.narrows):
            return False
        if not self.makes_groups and needed.isdisjoint(self.feeds(settings)):
            return False
        found = any(not is_empty(connection, entity) for entity in self.entities)
        return found or (self.has_rows is not None and self.has_rows(workspace))


def counted(id: str, rows: Rows, *, needs: str, added: Callable[[Workspace], Rows] | None = None) -> Source:
    """Return the source of rows that are added up as they are declared, and are their own proof.

    `added` gives rows that come to the same sums and are added up instead, where there are quicker ones.
    """

    def add(workspace: Workspace, scope: Scope, gathered: Gathered) -> None:
        gathered.known(rows.tells)
        quickest = rows if added is None else added(workspace)
        add_told(gathered, scope, summed(workspace, about(quickest, scope.product), scope.period, scope.by))

    def prove(asked: Asked) -> list[ProofTable]:
        return [paged(asked, about(rows, asked.scope.product))]

    return Source(id, frozenset(rows.tells), (rows.entity,), rows.breakdowns, add, prove, needs=needs)


def listed(asked: Asked, entity: str, ids: Sequence[int], total: int | None = None) -> ProofTable:
    """Return rows known by id as proof, at most as many as are asked for; `total` is how many there are in all."""
    rows = evidence.source_rows(asked.workspace, entity, ids[: asked.limit])
    return ProofTable(entity, len(ids) if total is None else total, tuple(rows))


def kept(asked: Asked, add: Callable[[Workspace, Scope, Gathered], None]) -> dict[str, list[int]]:
    """Return by entity the ids of the rows that adding up has to look at one by one."""
    gathered = Gathered(asked.workspace.settings().currency, asked.scope)
    add(asked.workspace, asked.scope, gathered)
    found: dict[str, list[int]] = {}
    for entity, row_id in sorted(gathered[asked.key].ids_of(asked.pairs)):
        found.setdefault(entity, []).append(row_id)
    return found


def paged(
    asked: Asked,
    rows: Rows,
    *,
    shared: bool = False,
    beside: Sequence[int] = (),
    among: Channels = None,
) -> ProofTable:
    """Return the rows behind a figure, found and counted in SQL; `beside` are rows known by id.

    With `among` only rows of these channels count.

    What is `shared` and tied to no channel serves all social channels together.
    """
    scope = asked.scope
    social: Channels = social_channels() | ({None} if shared else frozenset())
    channels: Channels = scope.channels
    if channels is not None and shared and scope.includes(None):
        channels |= {None}
    if among is not None:
        channels = among if channels is None else in_both(channels, among)
    group = (scope.by, None if asked.key == UNATTRIBUTED else asked.key) if scope.by else None
    sums = [(name, social if part == SOCIAL else None) for part, name in sorted(asked.pairs)]
    behind = Behind(scope.period, channels, sums, group, beside)
    total = count_behind(asked.workspace, rows, behind)
    return listed(asked, rows.entity, ids_behind(asked.workspace, rows, behind, asked.limit), total)
