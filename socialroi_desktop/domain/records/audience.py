"""To whom a campaign or an activity speaks: the same fields wherever they stand."""

from typing import Any

from socialroi_desktop.domain.fields import Kind, declare


def audience_region() -> Any:
    """Return the field of the region."""
    return declare("Region of the audience", Kind.TEXT, searchable=True, help="Such as Poland, or Tricity.")


def audience_age() -> Any:
    """Return the field of the age."""
    return declare("Age of the audience", Kind.TEXT, help="Such as 18-24.")


def audience_gender() -> Any:
    """Return the field of the gender."""
    return declare("Gender of the audience", Kind.TEXT)


def audience_interests() -> Any:
    """Return the field of the interests."""
    return declare(
        "Interests of the audience", Kind.TEXT, searchable=True, help="Such as skating, streetwear."
    )
