"""Ties imported leads to the campaign their form names and to the post their link came from.

Follows from other rows and is brought up to date with them; a link that somebody chose by hand stays as it is, also
when it was cleared. Knows leads, campaigns and posts, not when to write.
"""

import sqlite3
from collections.abc import Mapping
from urllib.parse import urlsplit

from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.store.derived.rule import Rule
from socialroi_desktop.store.derived.touched import Touched
from socialroi_desktop.store.derived.ways import CALLED, campaign_names

# Links chosen by hand: an update that stands and names the column. Links made here are never logged.
_CHOSEN = (
    "id NOT IN (SELECT c.first_id FROM change c JOIN operation o ON o.id = c.operation_id"
    " WHERE c.entity = 'lead' AND c.action = 'update' AND o.state = 'done'"
    " AND json_type(c.after, '$.{column}') IS NOT NULL)"
)


def _link_to_campaigns(connection: sqlite3.Connection, _touched: Touched) -> None:
    """Bring the campaigns of imported leads up to date."""
    campaigns = campaign_names(connection)
    free = _CHOSEN.format(column="campaign_id")
    names = connection.execute(
        "SELECT DISTINCT campaign FROM lead WHERE batch_id IS NOT NULL AND campaign IS NOT NULL"
    ).fetchall()
    for (text,) in names:
        wanted = campaigns.of(text)
        connection.execute(
            f"UPDATE lead SET campaign_id = ? WHERE campaign = ? AND batch_id IS NOT NULL AND campaign_id IS NOT ? AND {free}",
            (wanted, text, wanted),
        )


def _link_to_posts(connection: sqlite3.Connection, _touched: Touched) -> None:
    """Bring the posts of imported leads up to date: by the number in the link, else by the address."""
    free = _CHOSEN.format(column="post_id")
    links = connection.execute(
        f"SELECT id, link, post_id FROM lead WHERE batch_id IS NOT NULL AND link IS NOT NULL AND {free}"
    ).fetchall()
    if not links:
        return
    posts = _posts(connection)
    for lead, link, held in links:
        found = next((posts[key] for key in _keys(link) if posts.get(key) is not None), None)
        if found != held:
            connection.execute("UPDATE lead SET post_id = ? WHERE id = ?", (found, lead))


def _address(link: str) -> str:
    """Return an address without scheme, www, query and closing slash."""
    parts = urlsplit(link.strip() if "://" in link else f"https://{link.strip()}")
    return f"{parts.netloc.casefold().removeprefix('www.')}{parts.path.rstrip('/')}"


def _whole(link: str) -> str:
    """Return an address with its query, in which UTM words tell one post from another."""
    return f"{_address(link)}?{urlsplit(link.strip()).query}"


def _keys(link: str) -> tuple[str, ...]:
    """Return what a post can be known by from the link of a lead, the surest first; nothing for what is no address."""
    try:
        content = link_words(link).content
        return (*((f"#{content}",) if content else ()), _whole(link), _address(link))
    except ValueError:
        return ()


def _posts(connection: sqlite3.Connection) -> Mapping[str, int | None]:
    """Return posts by their number and addresses; None where several share one, so that none is guessed."""
    found: dict[str, int | None] = {}
    for post, number, permalink, target in connection.execute(
        "SELECT id, external_id, permalink, link FROM post WHERE state = 'published'"
    ):
        keys = {f"#{number}"}
        try:
            keys |= {_address(permalink)} if permalink else set()
            keys |= {_whole(target)} if target else set()
        except ValueError:
            # An address that is none tells nothing.
            pass
        for key in keys:
            found[key] = post if found.get(key, post) == post else None
    return found


LEAD_CAMPAIGNS = Rule({"campaign": CALLED, "lead": ("campaign", "campaign_id")}, _link_to_campaigns)
LEAD_POSTS = Rule(
    {"post": ("external_id", "state", "permalink", "link"), "lead": ("link", "post_id")},
    _link_to_posts,
)
