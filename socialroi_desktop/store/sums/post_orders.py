"""Which orders a post brought: by the tagged link in it, by its number in such a link, by its address, or by the deal it was for.

What several posts share leads to none of them. An order whose code is somebody else's is theirs. Finds single orders, each once.
"""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from socialroi_desktop.domain.code_texts import codes_in
from socialroi_desktop.domain.key_texts import word_alike
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.progress import Progress, no_progress
from socialroi_desktop.domain.tagged_links import as_tagged, tagged_link
from socialroi_desktop.store.derived.order_cells import COUNTS, MONEY, order_cells
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.rates import load_rates
from socialroi_desktop.store.sums.partner_orders import converted

Key = tuple[str, object]
_TAGS = ("utm_campaign", "utm_content", "utm_medium", "utm_source")
_LONG_NUMBER = 5
# After so many orders it is asked whether anybody still waits for the answer.
_STEP = 5_000


@dataclass(frozen=True, slots=True)
class PostOrder:
    """An order that came by a post; `sums` are its cells in minor units of the base currency, as far as known."""

    id: int
    post_id: int
    day: str
    sums: Mapping[str, int]


class PostWays:
    """What leads from orders to posts."""

    def __init__(self, workspace: Workspace, deals_but_of: int | None = None) -> None:
        """`deals_but_of` leaves out the deals of one person."""
        self._posts: dict[Key, int | None] = {}
        self._traced: set[int] = set()
        self._codes: set[str] = set()
        connection = workspace.connection()
        for post, number, permalink, target in connection.execute(
            "SELECT id, external_id, permalink, link FROM post WHERE state = 'published'"
        ):
            # A short one is as likely the number of anything else.
            long = number if len(number) >= _LONG_NUMBER else ""
            self._add([("number", long)] if long else [], post, traced=False)
            self._add([("address", address)] if (address := _address(permalink)) else [], post, traced=False)
            self._add([("link", tags)] if (tags := _tags(target)) else [], post)
        # The deals of which a single post is known: their code and link speak of it.
        for post, code, link in connection.execute(
            "SELECT max(l.post_id), d.code, d.link FROM deal d JOIN deliverable l ON l.deal_id = d.id"
            " JOIN post p ON p.id = l.post_id WHERE p.state = 'published' AND d.influencer_id IS NOT ?"
            " GROUP BY d.id HAVING count(DISTINCT l.post_id) = 1",
            (deals_but_of or 0,),
        ):
            self._add([("code", word_alike(code))] if code else [], post)
            self._add([("deal", tagged)] if (tagged := tagged_link(link)) else [], post)

    def _add(self, keys: list[Key], post: int, *, traced: bool = True) -> None:
        for key in keys:
            self._posts[key] = post if self._posts.get(key, post) == post else None
            if key[0] == "code":
                self._codes.add(str(key[1]))
            if traced:
                self._traced.add(post)

    def is_traced(self, post: int) -> bool:
        """Tell whether orders can be known by this post: then none is 0, and not unknown."""
        return post in self._traced

    def of(
        self, landing: str | None, referrer: str | None, source: str | None, campaign: str | None
    ) -> int | None:
        """Return the post that a visit came by."""
        return next(
            (post for key in _keys(landing, referrer, source, campaign) if (post := self._posts.get(key))),
            None,
        )

    def of_code(self, code: str | None) -> int | None:
        """Return the post that a code speaks of."""
        posts = {self._posts["code", word] for word in codes_in(code, self._codes)}
        return next(iter(posts)) if len(posts) == 1 else None


def orders_by_post(
    workspace: Workspace, ways: PostWays, posts: Collection[int], progress: Progress = no_progress
) -> dict[int, list[PostOrder]]:
    """Return the orders of some posts, oldest first; cancelled ones are none."""
    connection, wanted = workspace.connection(), set(posts)
    if not wanted:
        return {}
    rows = connection.execute(
        "SELECT o.id, o.landing_page, o.referrer, o.utm_source, o.utm_campaign, o.discount_code, t.code_channel"
        " FROM \"order\" o LEFT JOIN touch t ON t.id = o.touch_id WHERE o.status IS NOT 'voided'"
        " AND (o.landing_page LIKE '%utm%' OR o.referrer <> '' OR o.utm_campaign <> '' OR o.discount_code <> '')"
    )
    found: dict[int, int] = {}
    for number, (order, landing, referrer, source, campaign, code, taken) in enumerate(rows):
        if number % _STEP == 0:
            progress(number, None)
        post = ways.of_code(code) if code else None
        if post is None and taken is None:
            post = ways.of(landing, referrer, source, campaign)
        if post in wanted and post is not None:
            found[order] = post
    by_post: defaultdict[int, list[PostOrder]] = defaultdict(list)
    for one in _priced(workspace, found):
        by_post[one.post_id].append(one)
    return dict(by_post)


def _priced(workspace: Workspace, found: Mapping[int, int]) -> Iterator[PostOrder]:
    settings, rates = workspace.settings(), load_rates(workspace)
    rows = workspace.connection().execute(
        f"SELECT * FROM ({order_cells('id IN (SELECT value FROM json_each(:ids))')}) ORDER BY day, id",
        {
            "ids": json.dumps(sorted(found)),
            "margin": settings.gross_margin,
            "discounts_are_cost": settings.code_discounts_are_cost,
        },
    )
    for row in rows:
        sums = {name: row[name] for name in (*MONEY, *COUNTS) if row[name] is not None}
        yield PostOrder(
            row["id"], found[row["id"]], row["day"], converted(rates, sums, row["currency"], row["day"])
        )


def _keys(
    landing: str | None, referrer: str | None, source: str | None, campaign: str | None
) -> Iterator[Key]:
    """Give what an order tells of the post it came by, the surest first."""
    if told := _query(landing):
        yield from (("number", value) for name, value in told if name == "utm_content")
        yield "link", (_path(landing), told)
    if campaign:
        yield "deal", as_tagged(source or "", campaign)
    if address := _address(referrer):
        yield "address", address


def _query(link: str | None) -> tuple[tuple[str, str], ...]:
    # What else stands there, such as the mark of one click, is another in every order.
    words = link_words(link or "")
    tags = zip(_TAGS, (words.campaign, words.content, words.medium, words.source), strict=True)
    return tuple((name, value) for name, value in tags if value)


def _tags(link: str | None) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """Return the page of a link with what it is tagged with; None for an untagged one, which tells no post."""
    tags = _query(link)
    return (_path(link), tags) if tags else None


def _path(link: str | None) -> str:
    return _path_of((link or "").partition("#")[0].partition("?")[0].strip())


@lru_cache(maxsize=8_192)
def _path_of(address: str) -> str:
    try:
        return urlsplit(address).path.rstrip("/").casefold()
    except ValueError:
        return ""


@lru_cache(maxsize=8_192)
def _address(link: str | None) -> str:
    """Return an address without scheme, www, query and closing slash; "" for what is no page of a site."""
    try:
        parts = urlsplit((link or "").strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    return f"{parts.netloc.casefold().removeprefix('www.')}{path}" if parts.netloc and path else ""
