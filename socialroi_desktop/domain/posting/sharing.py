"""What a post says that shows a piece of a customer: their words, who made it, and that something was given for it. Pure."""

from socialroi_desktop.domain.library.crediting import credit_line
from socialroi_desktop.domain.library.permission import Right
from socialroi_desktop.domain.library.titles import own_title
from socialroi_desktop.domain.records import Deal, Influencer, UgcItem


def share_text(item: UgcItem, right: Right | None, deal: Deal | None, maker: Influencer | None) -> str:
    """Return the first draft of a text: the caption of the piece, else its own title, and below it the line that credits it."""
    words = (item.caption or "").strip() or own_title(item)
    credit = credit_line(item, right, deal, maker)
    if not credit or credit.casefold() in words.casefold():
        return words
    return f"{words}\n\n{credit}" if words else credit
