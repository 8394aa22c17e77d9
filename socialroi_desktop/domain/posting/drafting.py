"""What draft posts are made of: one source, such as a product or an article, said in the words that each channel takes. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from socialroi_desktop.domain.letters.templates import Template
from socialroi_desktop.domain.letters.writing import open_fields, write
from socialroi_desktop.domain.posting.fitting import fitted, fitted_title
from socialroi_desktop.domain.posting.lengths import Limits
from socialroi_desktop.errors import UserError

KINDS = ("product", "offer", "ugc_item", "mention", "article")


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to speak of. `text` is what is said of it without a template, `page` where it leads to, "" for nowhere.

    `about` are the values of the fields of templates; `comes_from` and `made_of` are as posts have it in `source` and `origin`.
    """

    kind: str
    title: str
    text: str
    page: str = ""
    id: int | None = None
    product_id: int | None = None
    offer_id: int | None = None
    campaign_id: int | None = None
    comes_from: str | None = None
    made_of: str = "own"
    credit: str | None = None
    about: Mapping[str, str] | None = None

    @property
    def key(self) -> str:
        """What the source is known by: product:3, or the page of an article, else its title."""
        return f"{self.kind}:{self.id or self.page or self.title}"


@dataclass(frozen=True, slots=True)
class Draft:
    """The words of one draft post."""

    channel: str
    title: str
    text: str


def drafts_of(
    source: Source, channels: Mapping[str, Limits], template: Template | None = None
) -> tuple[Draft, ...]:
    """Return a draft for each channel, fitted to what it takes.

    UserError when the template needs something that the source does not tell.
    """
    text = source.text if template is None else _written(source, template)
    return tuple(
        Draft(channel, fitted_title(source.title, limits), fitted(text, limits))
        for channel, limits in channels.items()
    )


def _written(source: Source, template: Template) -> str:
    post = write(template.subject, template.body, source.about or {})
    missing = dict.fromkeys(field.field for field in open_fields(post))
    if missing:
        raise UserError(
            "“{name}” needs {fields}, which “{source}” does not tell; choose another template or another source.",
            name=template.name,
            fields=", ".join(missing),
            source=source.title,
        )
    return "\n\n".join(filter(None, (post.subject, post.body.strip("\n"))))
