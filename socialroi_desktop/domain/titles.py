"""How long what a thing is called may be: a title stands in lists, on tiles and in names of files. Pure."""

from socialroi_desktop.domain.problem import Problem

MOST_LETTERS = 500


def title_problems(title: str | None) -> tuple[Problem, ...]:
    """Return what is wrong with the length of a title; nothing when it can be shown."""
    if title is None or len(title) <= MOST_LETTERS:
        return ()
    template = "The title has {count} letters; {most} are the most. Put the rest into the text."
    return (Problem(template, {"count": len(title), "most": MOST_LETTERS}, column="title"),)
