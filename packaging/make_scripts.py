"""Write which Chinese signs stand for which in the other script: resources/chinese/scripts.txt, from OpenCC's tables.

    pip install --target FOLDER opencc==1.4.2 && PYTHONPATH=FOLDER python packaging/make_scripts.py

OpenCC (Apache License 2.0) is asked sign by sign, once, here: the app needs the pairs, not the package. Beside the
traditional signs of each simplified one stand those that Taiwan and Hong Kong write otherwise.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "chinese" / "scripts.txt"
# The ideographs of Unicode and their first extensions; signs beyond them stand in no shop's captions.
BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF))
CONVERSIONS = ("t2s", "t2tw", "t2hk")
HEAD = """\
# Each line: a sign, a blank, and the signs that stand for it in the other script or in another region.
# Written by packaging/make_scripts.py from OpenCC 1.4.2 (Copyright Carbo Kuo and contributors, Apache License 2.0).
"""


def pairs() -> Iterator[tuple[str, str]]:
    """Give each sign that is written otherwise somewhere, with what it becomes there."""
    converters = [import_module("opencc").OpenCC(name) for name in CONVERSIONS]
    for first, last in BLOCKS:
        for sign in map(chr, range(first, last + 1)):
            for converter in converters:
                other = converter.convert(sign)
                if other != sign and len(other) == 1 and unicodedata.normalize("NFKC", sign) == sign:
                    yield other, sign


def main() -> None:
    """Write the table."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sign, other in pairs():
        found[sign].add(other)
    lines = "".join(f"{sign} {''.join(sorted(others))}\n" for sign, others in sorted(found.items()))
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(HEAD + lines, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
