"""In which language somebody writes, as far as their letters alone tell it. Pure."""

import re
from collections.abc import Iterable

_HAN, _KANA = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[\u3040-\u30ff]")
# Signs of everyday words that only one of the two scripts has.
_TRADITIONAL = frozenset("們這個開來時說對沒為會還給讓過買東種髮點鞋後裡國學樣寫穿週評價質顏覺")
_SIMPLIFIED = frozenset("们这个开来时说对没为会还给让过买东种发点鞋后里国学样写穿周评价质颜觉")
_LETTERS = (
    ("vi", frozenset("ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")),
    ("pl", frozenset("ąęłńśźż")),
)


def written_in(texts: Iterable[str | None]) -> str | None:
    """Return the code of a language (zh_Hans, zh_Hant, vi, pl) that the letters of some texts prove, None where none is."""
    for text in filter(None, texts):
        if _KANA.search(text):
            continue
        if _HAN.search(text):
            traditional = len((_TRADITIONAL - _SIMPLIFIED).intersection(text))
            simplified = len((_SIMPLIFIED - _TRADITIONAL).intersection(text))
            return "zh_Hant" if traditional > simplified else "zh_Hans"
        letters = frozenset(text.casefold())
        found = [code for code, own in _LETTERS if own & letters]
        if len(found) == 1:
            return found[0]
    return None
