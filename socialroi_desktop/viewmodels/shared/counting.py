"""One or several: the sentence for one is its own text, so that the source language needs no plural table."""


def either(number: int, one: str, several: str) -> str:
    """Return the text for one or for several (or none); both come translated and with their number."""
    return one if number == 1 else several
