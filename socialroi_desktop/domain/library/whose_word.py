"""Whether what was said for a piece is the word of whoever made it. Pure.

People are told by their ids, which stay when they are deleted.
"""

# Whose word it is who was erased: nobody can tell of two such whether they are one.
ERASED = 0


def maker_of(told: int | None, former: int | None, *, known: bool) -> int | None:
    """Return whose a piece is: of whoever is said to have made it, else of who was so last, once they are gone; None for nobody.

    `known` tells whether the former one is among the people still: then the piece was said not to be theirs.
    """
    return told if told is not None or known else former


def is_of_another(said_by: int | None, maker: int | None) -> bool:
    """Tell whether what one person said is not said by the maker of a piece; nobody's word (None) is nobody else's."""
    return said_by is not None and said_by != maker


def can_answer(said_by: int | None, maker: int | None) -> bool:
    """Tell whether an answer to what somebody was asked is one of the maker of a piece: nobody who was erased gives any."""
    return said_by != ERASED and not is_of_another(said_by, maker)


def holds_for_both(
    makers: tuple[int | None, int | None], told: tuple[bool, bool], *, there: bool, bytes_kept: bool
) -> bool:
    """Tell whether what was granted for the first of two pieces holds for the one made of both.

    `makers` are those `maker_of` gives, `told` tells of each whether anybody was ever said to have made it, `there` whether
    the first maker is among the people, and `bytes_kept` whether those stay for which it was granted.
    """
    if told[1]:
        return makers[0] not in (None, ERASED) and makers[0] == makers[1]
    return bytes_kept and (there or not told[0])
