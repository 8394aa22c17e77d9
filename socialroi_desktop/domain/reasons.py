"""What counts as a reason wherever one is asked. Pure."""

# Letters by their kind that show nothing: the fillers of Korean syllables.
_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")


def says_something(text: str | None) -> bool:
    """Tell whether a text says anything: some letter or digit is in it, of whatever script, that can be seen."""
    return any(sign.isalnum() and sign not in _FILLERS for sign in text or "")
