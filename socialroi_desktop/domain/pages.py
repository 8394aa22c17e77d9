"""Which pages of a site a goal is about, told by lines of paths: one page, a section, or a pattern with stars.

Pure: `/blog/` and `/blog/*` are a section, `/tea` one page; host, query and case of a page do not matter.
"""

import re
from fnmatch import fnmatchcase
from functools import lru_cache

_BETWEEN = re.compile(r"[\s,;]+")


def page_lines(text: str | None) -> tuple[str, ...]:
    """Return the pages a text names, one a line or with blanks between, folded for comparison."""
    return tuple(path for line in _BETWEEN.split(text or "") if (path := _path(line, query=True)))


@lru_cache(maxsize=65536)
def page_matches(page: str | None, wanted: tuple[str, ...]) -> bool:
    """Tell whether a page is one of those wanted."""
    return page is not None and any(_matches(page, line) for line in wanted)


def _matches(page: str, line: str) -> bool:
    path = _path(page, query="?" in line)
    if "*" in line:
        return fnmatchcase(path, line) or (line.endswith("/*") and path == line[:-2])
    if line.endswith("/") and line != "/":
        return path.startswith(line) or path == line[:-1]
    return path == line or (path.rstrip("/") == line and path != "/")


def _path(text: str, *, query: bool) -> str:
    """Return the path of a page, with a slash before it; without its host and, unless asked, its query."""
    bare = text.strip().casefold().partition("#")[0]
    if "://" in bare:
        bare = "/" + bare.partition("://")[2].partition("/")[2]
    elif bare and bare[0] not in "/*":
        head, slash, rest = bare.partition("/")
        bare = "/" + rest if "." in head and slash else "/" + bare
    if not query:
        bare = bare.partition("?")[0]
    # fnmatch reads brackets as choices; in a path they are letters.
    return bare.replace("[", "[[]") if "*" in bare else bare
