"""What a draft post can be made of: a product, an offer, a piece of a customer, a mention, as a source of words and links."""

from datetime import date
from typing import TypeVar

from socialroi_desktop.catalogue import own_post_templates
from socialroi_desktop.domain.letters.templates import SOURCE_LANGUAGE, Template, in_order
from socialroi_desktop.domain.letters.values import day_in
from socialroi_desktop.domain.posting.drafting import Source
from socialroi_desktop.domain.posting.shipped import post_limits, six_steps
from socialroi_desktop.domain.posting.six_steps import MadeOfIt, StepDone, steps_done
from socialroi_desktop.domain.records import Mention, Offer, Product
from socialroi_desktop.errors import NotThere, UserError
from socialroi_desktop.queries.library.sharing import sharing_of
from socialroi_desktop.queries.outreach.letters import language_named, own_templates
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows import reading
from socialroi_desktop.store.rows.pieces import item_of
from socialroi_desktop.store.rows.posts_of_source import posts_of, seen_in

R = TypeVar("R", Product, Offer, Mention)


def source_of(
    workspace: Workspace, kind: str, row_id: int, today: date, language: str = SOURCE_LANGUAGE
) -> Source:
    """Return a record as a source; `language` is that in which its days are written. UserError when it is gone."""
    if kind == Product.entity:
        return _product(workspace, row_id, today, language)
    if kind == Offer.entity:
        return _offer(workspace, _there(workspace, Offer, row_id), language)
    if kind == Mention.entity:
        return _mention(_there(workspace, Mention, row_id))
    return _piece(workspace, row_id, today)


def article(title: str, page: str) -> Source:
    """Return an article that is typed as a title and a link; UserError without a title."""
    if not title.strip():
        raise UserError("Give the article a title.")
    return Source("article", title.strip(), title.strip(), page.strip())


def templates_for(workspace: Workspace, purpose: str, language: str = "") -> tuple[Template, ...]:
    """Return the templates of a purpose, own ones and those in the language first."""
    every = (*own_templates(workspace), *own_post_templates())
    posts = [template for template in every if template.purpose == purpose]
    return in_order(posts, language or SOURCE_LANGUAGE, purpose)


def steps_with(workspace: Workspace, source: Source) -> tuple[StepDone, ...]:
    """Return how far each of the six steps is with a source."""
    posts = posts_of(workspace, source)
    made = MadeOfIt(posts, seen_in(workspace, posts), bool(source.page), post_limits())
    return steps_done(six_steps(), made)


def _product(workspace: Workspace, row_id: int, today: date, language: str) -> Source:
    product = _there(workspace, Product, row_id)
    offers = reading.referring(workspace, Offer, "product_id", row_id)
    # What has ended leads nowhere any more; of several the newest counts.
    current = [offer for offer in offers if not offer.end or offer.end >= today.isoformat()]
    offer = current[-1] if current else None
    return Source(
        "product",
        product.name,
        product.name,
        (offer.page if offer else None) or "",
        product.id,
        product_id=product.id,
        comes_from="product",
        about=_about(workspace, offer, product, language),
    )


def _offer(workspace: Workspace, offer: Offer, language: str) -> Source:
    product = reading.get(workspace, Product, offer.product_id) if offer.product_id else None
    about = _about(workspace, offer, product, language)
    return Source(
        "offer",
        offer.name,
        "\n\n".join(filter(None, (offer.name, offer.code))),
        offer.page or "",
        offer.id,
        product_id=offer.product_id,
        offer_id=offer.id,
        campaign_id=offer.campaign_id,
        comes_from="promotion",
        about={"product": offer.name} | about,
    )


def _about(
    workspace: Workspace, offer: Offer | None, product: Product | None, language: str
) -> dict[str, str]:
    told = {
        "shop_name": workspace.settings().name,
        "product": product.name if product else None,
        "product_line": product.line if product else None,
        "link": offer.page if offer else None,
        "code": offer.code if offer else None,
        "ends_on": day_in(offer.end, language_named(language).locale) if offer else None,
    }
    return {field: value for field, value in told.items() if value}


def _mention(mention: Mention) -> Source:
    words = (mention.text or "").strip()
    if not words:
        raise UserError("The mention has no text to share; choose another one.")
    author = (mention.author or "").strip()
    title = " ".join(words.split())
    return Source(
        "mention",
        title,
        "\n\n".join(filter(None, (f"“{words}”", author))),
        mention.url or "",
        mention.id,
        made_of="curated",
        credit=author or None,
    )


def _piece(workspace: Workspace, row_id: int, today: date) -> Source:
    item = item_of(workspace, row_id)
    return Source(
        "ugc_item",
        item.title,
        sharing_of(workspace, item, None, today).text,
        "",
        item.id,
        product_id=item.product_id,
        campaign_id=item.campaign_id,
    )


def _there(workspace: Workspace, record: type[R], row_id: int) -> R:
    found = reading.get(workspace, record, row_id)
    if found is None:
        told = {"kind": record.entity, "id": row_id}
        raise NotThere("There is no {kind} {id}; choose another one.", entity=record.entity, **told)
    return found
