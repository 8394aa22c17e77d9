"""Whether a text can be the address of an e-mail. Pure; nobody is asked whether it exists."""

import re

# One sign @, something before it, and behind it a name with a dot inside: in any script, also with parts masked out.
_EMAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")


def is_email(text: str) -> bool:
    """Tell whether a text is written as an e-mail address."""
    return _EMAIL.fullmatch(text) is not None
