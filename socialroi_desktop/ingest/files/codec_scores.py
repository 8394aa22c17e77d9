"""How likely a text of some lines is, were they in one of the encodings from before UTF-8.

Each codec is judged by the letters of the languages written in it, how often they come and what they stand
beside. Works on a handful of words. Knows bytes and letters; no files.
"""

import re
from functools import lru_cache

# Bytes that are looked at; more would say the same.
SAMPLE = 8_000
_LATIN = {
    "cp1252": (
        "àâçèéêëîïôùûüœ", "äöüß", "áéíñóúü¿¡ºª", "ãõáâàçéêíóôú", "àèéìíòóùú", "åäöæøéü", "éëïóöü",
    ),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1254": ("çğıöşüâîi̇İ",),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "äõöüšž"),
    "cp1258": ("ăâđêôơưáàéèíóòúùãõý",),
}  # fmt: skip
# Letters of a script, and the ten or so that make up most of any text in it.
_SCRIPTS = {
    "cp1251": ("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґ", "оеаинтсрвлкі"),
    "koi8_r": ("абвгдежзийклмнопрстуфхцчшщъыьэюяё", "оеаинтсрвлк"),
    "cp1253": ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "αοιετσνηυρίόάς"),
    "cp1255": ("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "יוהלרתאםשמב"),
    "cp1256": ("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگ", "اليمنرتوبةعد"),
    "cp874": ("".join(map(chr, range(0xE01, 0xE3B))) + "".join(map(chr, range(0xE3F, 0xE5C))), "านรอกเงมยลวดทส่้ัี"),
}  # fmt: skip
_TYPOGRAPHY = frozenset("“”„‘’‚–—…€©®™°·•«»\u00a0´§£")
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_BESIDE = re.compile(r"[a-zA-Z][^\x00-\x7f]|[^\x00-\x7f][a-zA-Z]")
_WORD = re.compile(r"[^\W_]+")


def scores(sample: bytes) -> dict[str, float]:
    """Return 0..1 for every codec of one byte a letter."""
    sample = sample[: sample.rfind(b"\n", 0, SAMPLE) + 1 or SAMPLE]
    found = {codec: _latin(_decoded(sample, codec), codec) for codec in _LATIN}
    found |= {codec: _scripted(_decoded(sample, codec), codec) for codec in _SCRIPTS}
    return found


def _decoded(sample: bytes, codec: str) -> str:
    return sample.decode(codec, "replace")


@lru_cache(maxsize=64)
def _letters(language: str) -> frozenset[str]:
    return frozenset(language + language.upper())


def _latin(text: str, codec: str) -> float:
    """Judge by the language that explains most of the strange letters; signs inside words speak against it."""
    strange = [place for place, sign in enumerate(text) if not sign.isascii() and sign not in _TYPOGRAPHY]
    if not strange:
        return 0.5
    fits = [_fit(text, place) for place in strange]
    marks = _TONES if codec == "cp1258" else ""
    best = 0.0
    for language in _LATIN[codec]:
        known = _letters(language)
        told = sum(
            fit if text[place] in known or text[place] in marks else fit * 0.4
            for place, fit in zip(strange, fits, strict=True)
        )
        best = max(best, told / len(strange))
    return best


def _fit(text: str, place: int) -> float:
    """Return how well a strange sign of a Latin text fits to what stands beside it."""
    sign, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if sign in _TONES:
        return 1.0 if before.isalpha() else 0.0
    if not sign.isalpha() or sign in "ªº":
        return 0.0 if before.isalpha() or after.isalpha() or not sign.isprintable() else 0.6
    if sign.isupper() and before.islower():
        return 0.0
    # Words of strange letters alone are of another script.
    return 0.5 if _strange(before) and _strange(after) else 1.0


def _strange(sign: str) -> bool:
    return sign.isalpha() and not sign.isascii()


def _scripted(text: str, codec: str) -> float:
    """Judge by the letters of the script, how many of them are the most common, and whole words."""
    letters, common = _SCRIPTS[codec]
    strange = [sign for sign in text if not sign.isascii() and sign not in _TYPOGRAPHY]
    if not strange:
        return 0.0
    own = sum(sign.lower() in letters for sign in strange) / len(strange)
    often = sum(sign.lower() in common for sign in strange) / len(strange)
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    whole = sum(_is_whole(word) for word in words) / max(len(words), 1)
    apart = 1 - len(_BESIDE.findall(text)) / len(strange)
    return own * max(apart, 0) * whole * (0.45 + 0.55 * min(1.0, often / 0.5))


def _is_whole(word: str) -> bool:
    """Tell whether a word mixes neither scripts nor cases."""
    mixed = any(sign.isascii() and sign.isalpha() for sign in word)
    inside = word[1:]
    return not mixed and (inside == inside.lower() or word == word.upper())
