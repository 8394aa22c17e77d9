"""How leads and mentions are counted. Declares only."""

from socialroi_desktop.store.sums.told import Named, Rows, Tell

_KINDS = {"questions": "question", "complaints": "complaint", "suggestions": "suggestion"}

# A lead that names no channel came by that of its post.
LEADS = Rows(
    "lead",
    "lead t LEFT JOIN post p ON p.id = t.post_id",
    "t.created_on",
    "coalesce(t.channel, p.channel)",
    {"leads": Tell()},
    keys={"post": "t.post_id"},
    named={"campaign": Named("t.campaign_id", "t.campaign")},
)
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
    cut_by=("t.sentiment", "t.kind"),
)
