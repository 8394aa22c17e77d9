"""What a partner is handed to share: the words, how it is marked as advertising, the code, the link. Ready to be pasted.

No labels are written: the words are in the partner's language already, and the rest needs none. Pure.
"""

from collections.abc import Sequence
from datetime import date

from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Deal

TEXT, CODE, LINK = "post.txt", "code.txt", "link.txt"


# What a partner is given for their words, so that the law has them marked as advertising.
_GIVEN = ("fee", "product_sent", "product_cost", "commission")


def is_given_for(deal: Deal) -> bool:
    """Tell whether a partner gets something for their words: money, products or a share."""
    return deal.terms not in (None, "", "free") or any(getattr(deal, name) for name in _GIVEN)


def lacks_disclosure(deal: Deal) -> bool:
    """Tell whether something is given for the post and nothing says that it is advertising."""
    return is_given_for(deal) and not (deal.disclosure or "").strip()


def warning_of(deal: Deal, today: date) -> Problem | None:
    """Return what whoever hands over the pack should know before: that the days of the deal are over."""
    if not deal.ends_on or deal.ends_on >= today.isoformat():
        return None
    return Problem(
        "The deal ended on {day}; its code and link may bring nothing any more.",
        {"day": deal.ends_on},
    )


def pack_files(deal: Deal, texts: Sequence[str]) -> dict[str, str]:
    """Return the content of each file by its name: the whole post, and code and link alone where there are any.

    What the words do not say themselves, disclosure, code or link, stands below them.
    """
    added = (deal.disclosure, deal.code, deal.link)
    words = [text.strip() for text in texts if text.strip()]
    posts = words or [""]
    names = [TEXT] if len(posts) == 1 else [f"post-{number}.txt" for number in range(1, len(posts) + 1)]
    files = {name: words_with(text, added) for name, text in zip(names, posts, strict=True)}
    alone = {CODE: deal.code, LINK: deal.link}
    return files | {name: f"{told}\n" for name, told in alone.items() if told}


def words_with(text: str, added: Sequence[str | None]) -> str:
    """Return a whole post: its text, and below it what that does not say itself."""
    held = text.casefold()
    tail = "\n".join(told for told in added if told and told.casefold() not in held)
    return "\n\n".join(filter(None, (text, tail))) + "\n"
