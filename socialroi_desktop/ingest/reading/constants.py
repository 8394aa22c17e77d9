"""What every row of a table has, whatever its cells say: what its format says, and what was told for the file."""

from socialroi_desktop.domain.fields import Kind
from socialroi_desktop.ingest.cells.layout import Layout
from socialroi_desktop.ingest.completing.by_entity import Row
from socialroi_desktop.ingest.orders.tells import told_by_list


def typed_constants(layout: Layout) -> Row:
    """Return the values of all rows by field."""
    given: Row = {**layout.format.constants, **layout.options.defaults}
    for name, value in given.items():
        if name in layout.specs and layout.specs[name].kind is Kind.BOOLEAN and isinstance(value, str):
            given[name] = int(value == "1")
    if layout.options.account and layout.format.account:
        given[layout.format.account] = layout.options.account
    if layout.undated_costs and (period := layout.period) is not None:
        given["spent_on"] = f"{period.start} - {period.end}"
    if layout.format.entity == "order":
        given |= {name: told for name, told in told_by_list(layout).items() if not layout.positions(name)}
    return given
