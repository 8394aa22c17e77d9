"""Which of the encodings from before UTF-8 some lines are in, and what people call it.

Chinese is told by how common its characters would be, because charset-normalizer needs more text than two
notes for it; everything else is asked of charset-normalizer. Knows bytes, no files.
"""

from socialroi_desktop.ingest.files.codec_scores import scores

USUAL = "cp1252"
# Codecs that exports are written in; those of mainframes and of mail would fit many a text by chance.
LIKELY = (
    "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "koi8_r", "shift_jis", "cp932", "euc_jp", "cp949", "euc_kr", "big5", "gb18030",
)  # fmt: skip
_DOUBLE_BYTE = frozenset({"gb18030", "big5", "shift_jis", "cp932", "euc_jp", "cp949", "euc_kr"})
_NAMES = {
    "gb18030": "GB 18030",
    "big5": "Big5",
    "shift_jis": "Shift JIS",
    "cp932": "Shift JIS",
    "euc_jp": "EUC-JP",
    "cp949": "EUC-KR",
    "euc_kr": "EUC-KR",
    "koi8_r": "KOI8-R",
}
# The characters in daily use stand first in both tables: lead bytes and codec of each encoding.
_COMMON = {
    "gb18030": ("gb2312", frozenset(range(0xB0, 0xD8))),
    "big5": ("big5", frozenset(range(0xA4, 0xC7))),
}
# Below this share of common characters a text is not Chinese; what is fails it only by rare names.
_ENOUGH = 0.75
# Codecs this near to the best one fit about as well; below the faintest none does.
_NEAR, _FAINT = 0.12, 0.4
# So few characters are all Korean by chance.
_FEW = 6
# Less text than this tells charset-normalizer nothing.
_SHORTEST = 64


def name_of(codec: str) -> str:
    """Return what people call a codec: `cp1252` is Windows-1252."""
    if codec in _NAMES:
        return _NAMES[codec]
    return f"Windows-{codec[2:]}" if codec.startswith("cp") else codec.upper().replace("_", "-")


def is_double_byte(codec: str) -> bool:
    """Tell whether characters of a codec take two bytes, which can look like UTF-8 by chance."""
    return codec in _DOUBLE_BYTE


def guess(sample: bytes) -> str:
    """Return the codec that lines which are not UTF-8 are most likely in; Windows-1252 where nothing speaks."""
    return ranked(sample)[0]


def ranked(sample: bytes) -> tuple[str, ...]:
    """Return the codecs that lines are about equally likely in, the likeliest first, none twice for one text."""
    for codec in ("cp932", "euc_jp"):
        if _has_kana(sample, codec):
            return (codec,)
    found = scores(sample) | _east_asian(sample)
    best = max(found.values())
    if best < _ENOUGH and len(sample) > _SHORTEST:
        return (_asked(sample),)
    if best < _FAINT:
        return (USUAL,)
    # Of equals the usual one is first.
    order = sorted(found, key=lambda codec: (-found[codec], codec != USUAL))
    near = [codec for codec in order if found[codec] >= best - _NEAR]
    texts: dict[str, str] = {}
    for codec in near:
        texts.setdefault(sample.decode(codec, "replace"), codec)
    return tuple(texts.values())


def _asked(sample: bytes) -> str:
    from charset_normalizer import from_bytes

    found = from_bytes(sample[:65536], cp_isolation=list(LIKELY)).best()
    return found.encoding if found is not None and found.encoding in LIKELY else USUAL


def _east_asian(sample: bytes) -> dict[str, float]:
    """Return the codecs of two bytes whose common characters make up most of the lines, with their share."""
    found = {codec: _common_share(sample, codec) for codec in _COMMON}
    if _is_korean(sample):
        found = {codec: share * 0.9 for codec, share in found.items()} | {"cp949": 0.99}
    found["cp932"] = _first_level(sample)
    return {codec: share for codec, share in found.items() if share >= _ENOUGH}


def _is_korean(sample: bytes) -> bool:
    """Tell whether all strange characters are Hangul in daily use; Chinese read as Korean has ideographs, too."""
    strange = [
        sign for sign in sample.decode("cp949", "replace") if not sign.isascii() and not _is_mark(sign)
    ]
    leads = [sign.encode("euc_kr", "ignore")[:1] for sign in strange]
    return len(strange) >= _FEW and all(b"\xb0" <= lead <= b"\xc8" for lead in leads)


def _first_level(sample: bytes) -> float:
    """Return the share of ideographs of the first level, were the sample Japanese without kana."""
    strange = [
        sign for sign in sample.decode("cp932", "replace") if not sign.isascii() and not _is_mark(sign)
    ]
    if not strange:
        return 0.0
    common = sum("\u3041" <= sign <= "\u30fe" or _is_first_level(sign) for sign in strange)
    return common / len(strange)


def _is_first_level(sign: str) -> bool:
    raw = sign.encode("cp932", "ignore")
    return "\u4e00" <= sign <= "\u9fff" and b"\x88\x9f" <= raw <= b"\x98\x72"


def _common_share(sample: bytes, codec: str) -> float:
    """Return the share of the non-English characters that are in daily use, were the sample in this codec."""
    table, leads = _COMMON[codec]
    strange = [letter for letter in sample.decode(codec, "replace") if not letter.isascii()]
    if not strange:
        return 0.0
    # Full stops, brackets and the like of these scripts speak neither for nor against it.
    spoken = [letter for letter in strange if not _is_mark(letter)]
    common = sum(1 for letter in spoken if leads.intersection(letter.encode(table, "ignore")[:1]))
    return common / len(spoken) if spoken else 0.0


def _has_kana(sample: bytes, codec: str) -> bool:
    """Tell whether the sample is Japanese in this codec: full-width kana between ideographs, all of it text.

    Other scripts read as Japanese give half-width kana and signs, or nothing that can be read.
    """
    # The sample may end in the middle of a character.
    spoken = sample[: sample.rfind(b"\n") + 1 or None].decode(codec, "replace")
    strange = [letter for letter in spoken if not letter.isascii() and not _is_mark(letter)]
    kana = sum("\u3041" <= letter <= "\u30fe" for letter in strange)
    words = kana + sum("\u4e00" <= letter <= "\u9fff" for letter in strange)
    return words == len(strange) and kana * 5 > words


def _is_mark(letter: str) -> bool:
    return "\u3000" <= letter <= "\u303f" or "\uff01" <= letter <= "\uff65"
