"""What kind a piece is that nobody told a kind of: by what there is of it. Pure."""


def guessed_kind(text: str, url: str) -> str | None:
    """Return `review` for a text and `link` for an address alone; None where there is neither."""
    return "review" if text else "link" if url else None
