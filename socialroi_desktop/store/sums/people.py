"""How leads and mentions are counted, and who is credited with them. Adds nothing up."""

from dataclasses import replace
from functools import cache

from socialroi_desktop.domain.tagged_links import as_tagged, tagged_link
from socialroi_desktop.store.derived.ways import partners_of_links
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.sums.partner_keys import of_person, owner_of
from socialroi_desktop.store.sums.told import Named, Rows, Tell

_KINDS = {"questions": "question", "complaints": "complaint", "suggestions": "suggestion"}

# A lead is of whose post it came by, else of whose link.
_BROUGHT_BY = f"coalesce({owner_of('p')}, partner_of_link(t.link, t.source, t.campaign))"


# Who was written to, and who of them showed interest.
_ANSWERED = "('interested', 'customer')"
_WRITTEN = "('contacted', 'interested', 'customer', 'lost')"
# A lead that names no channel came by that of its post.
LEADS = Rows(
    "lead",
    "lead t LEFT JOIN post p ON p.id = t.post_id",
    "t.created_on",
    "coalesce(t.channel, p.channel)",
    {
        "leads": Tell(), "enquiries": Tell("t.kind IS 'contact_form'"), "leads_written": Tell(f"t.status IN {_WRITTEN}"),
        "leads_answered": Tell(f"t.status IN {_ANSWERED}"),
    },
    keys={"post": "t.post_id"} | of_person(_BROUGHT_BY),
    named={"campaign": Named("t.campaign_id", "t.campaign"), "influencer": Named(_BROUGHT_BY)},
    cut_by=("t.kind", "t.status"),
)  # fmt: skip
MENTIONS = Rows(
    "mention",
    "mention t",
    "t.mentioned_on",
    "t.channel",
    {
        "mentions": Tell(),
        **{name: Tell(f"t.sentiment IS '{name}'") for name in ("positive", "negative", "neutral")},
        **{name: Tell(f"t.kind IS '{kind}'") for name, kind in _KINDS.items()},
    },
    keys=of_person("t.influencer_id")
    | {"type": "t.kind", "topic": "(SELECT s.name FROM topic s WHERE s.id = t.topic_id)"},
    named={"influencer": Named("t.influencer_id"), "product": Named("t.product_id")},
    cut_by=("t.sentiment", "t.kind"),
)


def of_kind(rows: Rows, kind: str) -> Rows:
    """Return the leads of one kind alone, a declared one or a word of the seller's own; all of them where none is asked for."""
    if not kind:
        return rows
    wanted = "(t.kind = :lead_kind OR trim(t.own_kind) = :lead_kind COLLATE NOCASE)"
    return replace(rows, inside=f"{rows.within} AND {wanted}", values={**rows.values, "lead_kind": kind})


def leads_of(workspace: Workspace) -> Rows:
    """Return how leads are counted, once the workspace knows whose links they came by."""
    partners = partners_of_links(workspace.connection())

    @cache
    def partner(link: str | None, source: str | None, campaign: str | None) -> int | None:
        return partners.get(tagged_link(link) or as_tagged(source or "", campaign or ""))

    workspace.connection().create_function("partner_of_link", 3, partner, deterministic=True)
    return LEADS
