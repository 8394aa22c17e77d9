"""What becomes of a word that names no channel: a platform of one's own where one may be made, else a refusal.

Knows no store. Read only when such a word comes.
"""

from difflib import get_close_matches

from socialroi_desktop.domain.channels import OWN, means_all, own_id
from socialroi_desktop.domain.values.style import Words
from socialroi_desktop.errors import UserError

_NO_CHANNEL = (
    "“{text}” is not a channel; choose one from the list, or add an account there first:"
    " that makes it a platform of your own."
)
_NEAR_OWN = "“{text}” is not a channel; did you mean “{name}”? For a platform of your own write “{own}”."
_NO_PLATFORM = (
    "“{text}” is no name of a platform; write at most 40 letters and digits,"
    " without a comma, colon, slash or quotation mark."
)
# A word as near as this to one that ships is a slip until it is said to be none.
_TOO_NEAR = 0.8
_ALL = "“{text}” means every channel and is none; write the one that is meant."
_NEAR_CHANNEL = "“{text}” is not a channel; did you mean “{name}”?"


def opened(text: str, words: Words) -> str:
    """Return the id of a platform of one's own that a text names first; UserError for what may be a slip or is no name."""
    if means_all(text):
        raise UserError(_ALL, text=text)
    near = get_close_matches(text.casefold(), words.channels.by_word, 1, _TOO_NEAR)
    if near and not text.casefold().startswith(OWN):
        name = words.channel(words.channels.by_word[near[0]])
        raise UserError(_NEAR_OWN, text=text, name=name, own=OWN + text)
    try:
        return own_id(text)
    except ValueError:
        raise UserError(_NO_PLATFORM, text=text) from None


def no_channel(text: str, words: Words) -> UserError:
    """Return the refusal of a word that names no channel."""
    known = {item.id: words.channel(item.id) for item in words.channels}
    near = get_close_matches(text.casefold(), known, 1)
    return (
        UserError(_NEAR_CHANNEL, text=text, name=known[near[0]])
        if near
        else UserError(_NO_CHANNEL, text=text)
    )
