"""The parser of the words of a command: argparse, but that a number below nothing is a value however it is written.

argparse takes `-50` for a value and `-50%`, `-5EUR` or `-.5` for options nobody has; no option here begins with a digit.
"""

import argparse
import re
from typing import Any


class WordParser(argparse.ArgumentParser):
    """Reads `-50%` as the value it is; the parsers of single commands are of this class, too."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._negative_number_matcher = re.compile(r"-[.,]?\d")
