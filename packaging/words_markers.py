"""Which functions take a text to be shown, and where: the one list to keep when a new way to declare words is made."""

from dataclasses import dataclass

PACKAGE = "socialroi_desktop"
TRANSLATE = f"{PACKAGE}.viewmodels.shared.translating.translate"
MARK = f"{PACKAGE}.domain.marking.N_"


@dataclass(frozen=True, slots=True)
class Marker:
    """The context its texts are asked for in, and their places (position or name); `pairs`: (id, text) each."""

    context: str
    places: tuple[int | str, ...] = ()
    pairs: bool = False


def _sentence(*places: int | str) -> Marker:
    return Marker("Sentences", places)


def _metric(*places: int | str) -> Marker:
    return Marker("Metrics", places)


# What a class of records is called.
FACTS = {"singular": "Fields", "plural": "Fields"}
# Attributes that hold a text which was marked where it was made.
MARKED_BEFORE = (
    "template",
    "reason",
    "decline",
    "label",
    "says",
    "says_bare",
    "brief",
    "why",
    "doing",
    "done",
)
# A name that begins with a dot is a method of any object.
MARKERS = {
    MARK: _sentence(0),
    f"{PACKAGE}.errors.UserError": _sentence(0),
    f"{PACKAGE}.errors.UsageError": _sentence(0),
    f"{PACKAGE}.domain.asking.wrong.AskedWrong": _sentence(0),
    f"{PACKAGE}.domain.problem.Problem": _sentence(0, "template"),
    f"{PACKAGE}.ingest.cells.reading.Bad": _sentence(0),
    f"{PACKAGE}.ingest.cells.reading.Unsure": _sentence(1),
    f"{PACKAGE}.ingest.cells.options.Question": _sentence(1),
    f"{PACKAGE}.ingest.sections.titled._said": _sentence(0),
    ".refuse": _sentence(1),
    f"{PACKAGE}.queries.strategy.steps._of": _sentence(0),
    f"{PACKAGE}.queries.strategy.steps._either": _sentence(0, 1),
    f"{PACKAGE}.operations.result.Changed": _sentence(0),
    f"{PACKAGE}.store.changes.writer.change": _sentence(1),
    f"{PACKAGE}.store.file.workspace._make_private": _sentence(1),
    f"{PACKAGE}.domain.fields.declare": Marker("Fields", (0, "help")),
    f"{PACKAGE}.domain.fields.Spec": Marker("Fields", (0, "help")),
    f"{PACKAGE}.domain.fields.choices": Marker("Fields", pairs=True),
    f"{PACKAGE}.domain.listings.Listing": Marker("Fields", (2, 3, "empty_title", "empty_sentence", "short")),
    f"{PACKAGE}.domain.listings.PartListing": Marker("Fields", (0, 1, "title", "empty")),
    f"{PACKAGE}.domain.letters.fields.MergeField": Marker("Fields", (1, 2, "label", "example")),
    f"{PACKAGE}.metrics.metric.Metric": _metric("label", "formula", "help"),
    f"{PACKAGE}.metrics.metric.total": _metric(1, "formula", "about"),
    f"{PACKAGE}.metrics.metric.rate": _metric(1, 4, "about"),
    f"{PACKAGE}.metrics.metric.per": _metric(1, 4, "about"),
    f"{PACKAGE}.metrics.declared.rates._mean_of_posts": _metric(1, 2),
    f"{PACKAGE}.metrics.declared.rates._weighted": _metric(1, 2),
    f"{PACKAGE}.metrics.declared.rates._sentiment": _metric(1, 2),
    f"{PACKAGE}.metrics.declared.rates._split": _metric(1, 3),
}
