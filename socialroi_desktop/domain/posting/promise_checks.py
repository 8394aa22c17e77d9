"""Checks of where a post leads: its link, what it asks people to do, the page it promises, the card of its link. Pure."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from socialroi_desktop.domain.addresses import is_page
from socialroi_desktop.domain.folding import fold
from socialroi_desktop.domain.link_words import link_words
from socialroi_desktop.domain.marking import N_
from socialroi_desktop.domain.posting.around import Around
from socialroi_desktop.domain.posting.check import Check
from socialroi_desktop.domain.problem import Problem
from socialroi_desktop.domain.records import Post

# Goals that are reached only by people who come to the shop.
BRING_PEOPLE = frozenset({"traffic", "leads", "sales", "selling"})

_NO_LINK = N_("There is no link; write the page people shall come to into “Link in the post”.")
_NO_URL = N_("“{link}” is no address of a page; write one such as https://shop.example/serum.")
_UNTAGGED = N_(
    "The link is kept without its tags; copy the tagged link once beside the post in the calendar (Ctrl+L),"
    " so that no other post gets the same."
)
_CLASH = N_(
    "“{post}” has a link with the same tags; give one of both another, so that they can be told apart."
)
_TAGGED = N_("The link is tagged as {source}, {medium}, {campaign}, and no other post is.")
_NO_CALL = N_("There is no call to action; say what people shall do, such as Shop now.")
_UNFIT = N_(
    "“{cta}” does not serve the goal “{goal}”, which is of another kind; choose a call that leads there."
)
_UNSAID = N_("The call to action “{cta}” is not in the text; say it there as well.")
_CALLS = N_("“{cta}” is what people are asked to do.")
_OTHER_PAGE = N_("“{offer}” is on {page}, and the link leads to {leads_to}; lead people to the very page.")
_HOME = N_(
    "“{offer}” is promised, and the link leads to the first page of the site; lead people to the very page."
)
_NOWHERE = N_("“{offer}” is promised, and no link leads to it; write its page into “Link in the post”.")
_KEPT = N_("The link leads to what the post promises.")
_NO_CARD_TEXT = N_(
    "Nobody wrote what the card of the link says; look at the page and write it into “Text of the card”."
)
_NO_CARD_PICTURE = N_(
    "The card of the link has no good picture; give the page one and tick “Picture of the card”."
)
_CARD = N_("The card of the link has a text and a picture.")


def link_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell whether there is a link, and whether its tags tell this post from all others."""
    link = (post.link or "").strip()
    if not link:
        yield Check("link", False, False, Problem(_NO_LINK), field="link")
        return
    if not is_page(link):
        yield Check("link", False, True, Problem(_NO_URL, {"link": link}))
        return
    words = link_words(link)
    if not words.source:
        yield Check("link", False, False, Problem(_UNTAGGED))
        return
    for other in around.linked:
        yield Check("link", False, False, Problem(_CLASH, {"post": other.title}))
        return
    told = {"source": words.source, "medium": words.medium or "–", "campaign": words.campaign or "–"}
    yield Check("link", True, False, Problem(_TAGGED, told))


def call_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell whether a post says what to do where its goal needs people to do something, and whether that serves the goal."""
    cta = (post.cta or "").strip()
    if not cta:
        if around.goal_kind in BRING_PEOPLE or post.link:
            yield Check("cta", False, False, Problem(_NO_CALL))
        return
    if not around.calls.serve(cta, around.goal_kind):
        yield Check("cta", False, False, Problem(_UNFIT, {"cta": cta, "goal": around.goal_name}))
    elif post.text and fold(cta) not in fold(f"{post.title or ''}\n{post.text}\n{post.first_comment or ''}"):
        yield Check("cta", False, False, Problem(_UNSAID, {"cta": cta}))
    else:
        yield Check("cta", True, False, Problem(_CALLS, {"cta": cta}))


def page_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell whether the link leads to the very page of what is promised: a sale to its page, not to the first one."""
    promise, link = around.promise, (post.link or "").strip()
    if promise is None:
        return
    told = {"offer": promise.name, "page": promise.page or "", "leads_to": link}
    if not link:
        if promise.offered:
            yield Check("landing page", False, True, Problem(_NOWHERE, told), field="link")
        return
    if promise.page and page_of(promise.page) != page_of(link):
        yield Check("landing page", False, promise.offered, Problem(_OTHER_PAGE, told))
    elif not promise.page and _is_home(link):
        yield Check("landing page", False, promise.offered, Problem(_HOME, told))
    else:
        yield Check("landing page", True, promise.offered, Problem(_KEPT))


def card_checks(post: Post, around: Around) -> Iterator[Check]:
    """Tell of the card that some networks draw of a link."""
    limits = around.limits.get(post.channel)
    if not post.link or limits is None or not limits.card:
        return
    if not (post.card_text or "").strip():
        yield Check("card", False, False, Problem(_NO_CARD_TEXT), field="card_text")
    elif not post.card_picture:
        yield Check("card", False, False, Problem(_NO_CARD_PICTURE), field="card_picture")
    else:
        yield Check("card", True, False, Problem(_CARD))


def page_of(link: str) -> str:
    """Return host and path of a page as they are compared; a path alone where no host is told."""
    host, path = _parts(link)
    return f"{host}{path}"


def _is_home(link: str) -> bool:
    return _parts(link)[1] in ("", "/index.html", "/index.php", "/home")


def _parts(link: str) -> tuple[str, str]:
    bare = link.strip()
    if "://" not in bare and not bare.startswith("/"):
        bare = f"https://{bare}"
    try:
        found = urlsplit(bare)
    except ValueError:
        return bare.casefold(), ""
    host = (found.hostname or "").removeprefix("www.")
    return host, found.path.rstrip("/").casefold()
