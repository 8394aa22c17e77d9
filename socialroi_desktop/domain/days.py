"""Which fields tell the days that a row speaks of, as its record declares them. Knows declarations only."""

from socialroi_desktop.domain.fields import Kind, Record, specs


def days_of(record: type[Record]) -> tuple[str, str]:
    """Return the fields of the first and the last day of a row; "" for both where it speaks of none.

    The day by which a period cuts it, else its first span of days, else a date that tells it from others.
    """
    if record.day_field:
        return record.first_day_field or record.day_field, record.day_field
    if record.spans:
        return record.spans[0]
    key = next(
        (spec.name for spec in specs(record) if spec.kind is Kind.DATE and spec.name in record.key), ""
    )
    return key, key
