"""What the undo list says of a change, once it is known: how many rows it came to is told when it is made."""

import json
from collections.abc import Mapping

from socialroi_desktop.store.changes.writer import Writer


def retell(writer: Writer, details: Mapping[str, object]) -> None:
    """Put other values into the text of a running change."""
    writer.connection.execute(
        "UPDATE operation SET details = ? WHERE id = ?",
        (json.dumps(dict(details), default=str), writer.operation_id),
    )
