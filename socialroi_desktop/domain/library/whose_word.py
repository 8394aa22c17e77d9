"""Whether what was said for a piece is the word of whoever made it. Pure."""


def is_of_another(said_by: int | None, maker: int | None, *, known: bool) -> bool:
    """Tell whether what one person said is not said by the maker of a piece; nobody's word (None) is nobody else's.

    `known` tells whether the one whose word it is is still among the people: a piece of nobody is theirs once they are gone,
    and of somebody else or of nobody knows whom as long as they are there.
    """
    return said_by is not None and said_by != maker and (maker is not None or known)
