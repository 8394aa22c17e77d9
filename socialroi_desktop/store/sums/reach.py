"""How posts are added up, and what those tell whose day nobody knows. Divides nothing but the rate of a single post."""

from collections.abc import Mapping

from socialroi_desktop.domain.period import Period
from socialroi_desktop.domain.records.reach import PUBLISHED
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_keys import OWNER, of_person
from socialroi_desktop.store.sums.told import Named, Rows, Tell

POST_SUMS = (
    "impressions", "views", "reach", "reactions", "likes", "comments", "shares", "saves", "engagements", "link_clicks",
    "total_clicks", "follows", "watch_seconds",
)  # fmt: skip
# Followers of the post's account as last counted by its day.
_FOLLOWERS = (
    "(SELECT a.followers FROM account_day a WHERE a.channel = t.channel AND a.account IS t.account"
    " AND a.followers IS NOT NULL AND a.day <= t.published_on ORDER BY a.day DESC LIMIT 1)"
)
_RATED = {"reach": "t.reach", "impressions": "t.impressions", "views": "t.views", "followers": _FOLLOWERS}
# No two topics and no two forms share a name; what has none belongs to no group.
_SPOKEN_OF = {
    "topic": "(SELECT s.name FROM topic s WHERE s.id = t.topic_id)",
    "form": "(SELECT s.name FROM content_form s WHERE s.id = t.form_id)",
}
ENGAGED = (
    "coalesce(t.engagements, coalesce(t.reactions, t.likes)"
    " + coalesce(t.comments, 0) + coalesce(t.shares, 0) + coalesce(t.saves, 0))"
)


def cell_of(name: str) -> str:
    """Return SQL for what a post tells of one of the `POST_SUMS`, NULL where it does not."""
    return ENGAGED if name == "engagements" else f"t.{name}"


def _counted(cell: str) -> Tell:
    return Tell(adds=f"sum({cell})", told=f"{cell} IS NOT NULL")


def _rated(name: str, base: str) -> dict[str, Tell]:
    rated = f"({base} > 0 AND {ENGAGED} IS NOT NULL)"
    return {
        f"post_rates_by_{name}": Tell(rated, f"sum(CASE WHEN {base} > 0 THEN 1.0 * {ENGAGED} / {base} END)"),
        f"posts_with_{name}": Tell(rated, f"sum({rated})"),
    }


POSTS = Rows(
    "post",
    "post t",
    "t.published_on",
    "t.channel",
    {
        "posts": Tell(),
        **{name: _counted(cell_of(name)) for name in POST_SUMS},
        **{told: tell for name, base in _RATED.items() for told, tell in _rated(name, base).items()},
    },
    keys={"post": "t.id", **_SPOKEN_OF} | of_person(OWNER),
    named={"campaign": Named("t.campaign_id"), "influencer": Named(OWNER)},
    alike=True,
    order="t.published_on, t.id",
)


def undated_posts(workspace: Workspace) -> Mapping[str, tuple[int, Mapping[str, int]]]:
    """Return by channel how many posts came out on a day that nobody knows, and what they add up to of each sum they tell."""
    cells = ", ".join(f"sum({cell_of(name)}) AS {name}" for name in POST_SUMS)
    found = workspace.connection().execute(
        f"SELECT t.channel, count(*) AS posts, {cells} FROM post t"
        " WHERE t.published_on IS NULL AND t.state = ? GROUP BY t.channel",
        (PUBLISHED,),
    )
    return {
        row["channel"]: (row["posts"], {name: row[name] for name in POST_SUMS if row[name] is not None})
        for row in found
    }


def channels_telling(workspace: Workspace, period: Period, name: str) -> frozenset[str]:
    """Return the channels whose posts of a period tell one of the `POST_SUMS`."""
    rows = workspace.connection().execute(
        f"SELECT DISTINCT t.channel FROM post t WHERE {POSTS.within} AND {cell_of(name)} IS NOT NULL",
        {"start": period.start.isoformat(), "end": period.end.isoformat()},
    )
    return frozenset(row[0] for row in rows)
