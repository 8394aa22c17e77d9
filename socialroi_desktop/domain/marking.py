"""Marks a sentence that stands by itself, not in the function that takes it, so that `packaging/dev.py words` finds it.

Below Qt no text is translated. What is handed to an error, a problem, a question, a change or a declaration is found there.
"""


def N_(text: str) -> str:  # noqa: N802 - the name translators' tools know
    """Return the text as it is; it is translated in the context Sentences where it is shown."""
    return text
