"""What the records are called that a table's rows refer to. Reads names; shows nothing."""

from collections.abc import Mapping

from socialroi_desktop.domain.fields import Kind, Record, specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.store.file.workspace import Workspace
from socialroi_desktop.store.rows.names import labels
from socialroi_desktop.store.rows.post_labels import post_labels
from socialroi_desktop.viewmodels.shared.post_names import PostNames


def in_order(names: Mapping[int, str]) -> Mapping[int, str]:
    """Return names in the order in which a list shows them."""
    return dict(sorted(names.items(), key=lambda item: (item[1].casefold(), item[0])))


def names_for(workspace: Workspace, record: type[Record]) -> Mapping[str, Mapping[int, str]]:
    """Return the names of all records that records of a type may refer to, by kind and id."""
    wanted = {spec.refers_to for spec in specs(record) if spec.kind is Kind.REFERENCE}
    # Orders are too many to name them all; nothing shown here refers to one.
    return {
        entity: PostNames(post_labels(workspace))
        if entity == "post"
        else in_order(labels(workspace.connection(), entity))
        for entity in wanted
        if entity in RECORDS and entity != "order"
    }
