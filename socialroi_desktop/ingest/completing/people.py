"""What rows about people still need after their cells are read: handles, ids, consent, the channel they came by.

Rules of the records `influencer`, `lead`, `touchpoint` and `mention`; knows no format and no file.
"""

from collections.abc import Callable

from socialroi_desktop.catalogue import channels
from socialroi_desktop.domain.addresses import is_email
from socialroi_desktop.domain.identity import handle_of, is_address, listed_handle
from socialroi_desktop.domain.imports import Value
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.pseudonyms import customer_key
from socialroi_desktop.ingest.cells.reading import Bad
from socialroi_desktop.ingest.formats.headers import normalise

Row = dict[str, Value]
Complete = Callable[[Row], Bad | None]

# Ingredients that the completers below make use of.
PEOPLE_INGREDIENTS = frozenset(
    {"_first_name", "_last_name", "_consent", "_medium", "_is_organic", "_category", "_unsubscribed"}
)
_YES = frozenset(
    (
        *(
            "1",
            "true",
            "yes",
            "y",
            "ja",
            "tak",
            "sí",
            "si",
            "oui",
            "是",
            "có",
            "đồng ý",
            "同意",
            "agreed",
            "granted",
        ),
        *("opt-in", "opted in", "subscribed", "zapisany", "abonniert", "angemeldet", "zgoda", "zustimmung"),
    )
)
_NO = frozenset(
    (
        *("0", "false", "no", "n", "nein", "nie", "non", "否", "không", "không đồng ý", "不同意", "denied"),
        *(
            "unsubscribed",
            "never subscribed",
            "never_subscribed",
            "not subscribed",
            "non-subscribed",
            "cleaned",
        ),
        *("opt-out", "opted out", "abgemeldet", "wypisany", "brak zgody"),
    )
)


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    return value.strip() if isinstance(value, str) else ""


def influencer_completer() -> Complete:
    """Complete influencers: a bare handle, a profile page and channel from a link, a name where none is given.

    What stands where a handle is expected and can be none is the name.
    """

    def complete(row: Row) -> Bad | None:
        given = _text(row, "handle")
        link = _text(row, "profile") or (given if is_address(given) else "")
        row["handle"] = (listed_handle(given) if given else None) or (
            handle_of(link) if is_address(link) else None
        )
        if link and not is_address(link) and row["handle"] is None:
            # “Profile” may be the name of the profile as well as its address.
            row["handle"], link, row["profile"] = listed_handle(link), "", None
        if link:
            row["profile"] = link
        row["channel"] = row.get("channel") or channels().of_word(link)
        row["name"] = _whole_name(row) or listed_handle(given) or given or row["handle"]
        more = row.pop("_category", None)
        if more is not None:
            row["category"] = f"{row['category']}, {more}" if row.get("category") else more
        return None

    return complete


def _whole_name(row: Row) -> str:
    """Return the name of a person, where first and last name stand apart both together."""
    first, last = _text(row, "_first_name"), _text(row, "_last_name")
    row.pop("_first_name", None)
    row.pop("_last_name", None)
    name = _text(row, "name") or first
    return name if last.casefold() in name.casefold() else f"{name} {last}".strip()


def channel_of(*words: str) -> str | None:
    """Return the channel that a source, medium and group of a visit name, also as `SOCIAL_MEDIA`."""
    folded = [word.strip() for word in words]
    spaced = [word.replace("_", " ") for word in folded]
    found = channels().of_visit(*folded) or channels().of_visit(*spaced)
    # `SOCIAL_MEDIA` with the network beside it.
    return (channels().of_word(folded[-1]) or found) if found in (None, "social_other") else found


def _consent(row: Row) -> None:
    said = row.pop("_consent", None)
    if isinstance(said, str):
        name = normalise(said)
        if name in _YES or name in _NO:
            row["consent"] = int(name in _YES)
        else:
            # What was ticked, or when: kept as it stands, since it is neither yes nor no.
            row["consent_note"] = row.get("consent_note") or said
    if row.pop("_unsubscribed", None) is not None:
        row["consent"], row["status"] = 0, "lost"
    elif row.get("tool") == "Mailchimp" and row.get("consent") is None:
        # Mailchimp keeps only who opted in, and when.
        row["consent"], row["consent_note"] = 1, f"Mailchimp, {row['created_at']}"


def lead_completer() -> Complete:
    """Complete leads: an id that comes again in the next export, a whole name, consent and channel."""

    def complete(row: Row) -> Bad | None:
        names = [str(value) for name in ("_first_name", "_last_name") if (value := row.pop(name, None))]
        row["name"] = row.get("name") or " ".join(names) or None
        _consent(row)
        medium, organic = row.pop("_medium", None), row.pop("_is_organic", None)
        tags = link_words(_text(row, "link"))
        if tags.source and row.get("source") is None:
            row["source"], medium = tags.source, medium or tags.medium
            row["campaign"] = row.get("campaign") or tags.campaign or None
        if row.get("channel") is None:
            row["channel"] = channel_of(_text(row, "source"), str(medium or ""))
        if row.get("source") is None and organic is not None:
            row["source"] = "organic" if normalise(str(organic)) in _YES else "paid"
        reach = _text(row, "email").casefold() or "".join(_text(row, "phone").split())
        row["external_id"] = row.get("external_id") or reach or None
        if row["external_id"] is None:
            return Bad(
                "This lead has neither an id nor an e-mail address nor a phone number; fill in one of them."
            )
        return None

    return complete


def touch_completer() -> Complete:
    """Complete touches: pseudonyms for addresses, and the channel."""

    def complete(row: Row) -> Bad | None:
        customer = _text(row, "customer")
        if is_email(customer):
            row["customer"] = customer_key(customer)
        if row.get("channel") is None:
            row["channel"] = channel_of(_text(row, "source"), _text(row, "medium"))
        return None

    return complete


def mention_completer() -> Complete:
    """Complete mentions: the channel, told by the site or the link."""

    def complete(row: Row) -> Bad | None:
        if row.get("channel") is None:
            table = channels()
            row["channel"] = table.of_word(_text(row, "source")) or table.of_word(_text(row, "url"))
        return None

    return complete


PEOPLE: dict[str, Callable[[], Complete]] = {
    "influencer": influencer_completer,
    "lead": lead_completer,
    "touchpoint": touch_completer,
    "mention": mention_completer,
}
PEOPLE_COMPLETED = {
    "influencer": ("name", "handle", "channel", "profile"),
    "lead": ("external_id", "name", "channel", "source", "campaign", "consent", "consent_note", "status"),
    "touchpoint": ("channel",),
    "mention": ("channel",),
}
