"""Which post a row is of, where the export has no column of ids: by its link, else by what never changes of it.

Knows rows of one format; knows nothing of the workspace.
"""

import re
from collections.abc import Callable
from hashlib import sha256

from socialroi_desktop.domain.imports import Value
from socialroi_desktop.ingest.formats.declared import Format

Identify = Callable[[dict[str, Value]], None]


def identifier(form: Format) -> Identify | None:
    """Return what fills in the id of a row, and its link; None for formats that declare no way to them.

    `id_in_link` is a pattern whose first group is the id; `identity` names fields that together stand for one
    post in every later export; `link` is the address of a post with its id in braces.
    """
    if form.entity != "post" or not (form.id_in_link or form.identity or form.link):
        return None
    pattern = re.compile(form.id_in_link) if form.id_in_link else None

    def identify(row: dict[str, Value]) -> None:
        if row.get("external_id"):
            if form.link and not row.get("permalink"):
                row["permalink"] = form.link.replace("{external_id}", str(row["external_id"]))
            return
        link = row.get("permalink")
        if pattern is not None and isinstance(link, str) and (found := pattern.search(link)):
            row["external_id"] = found[1]
            return
        parts = [" ".join(str(row[name]).split()) for name in form.identity if row.get(name) is not None]
        if form.identity and parts and row.get(form.identity[-1]) is not None:
            digest = sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:20]
            row["external_id"] = f"made-{digest}"

    return identify
