"""Who works on social or with it: the departments that have an account or a task, and what one asks another for."""

from socialroi_desktop.domain.fields import choices

# The first four may have the whole of it, the others are worked with.
DEPARTMENT = choices(
    ("marketing", "Marketing"),
    ("sales", "Sales"),
    ("pr", "PR"),
    ("community", "Community"),
    ("product", "Product"),
    ("shooting", "Shooting"),
    ("design", "Design"),
    ("service", "Service"),
    ("warehouse", "Warehouse"),
    ("ads", "Ads"),
    ("finance", "Finance"),
)
REQUEST = choices(
    ("budget", "Budget"),
    ("material", "Material"),
    ("stock", "Stock"),
    ("price", "Price"),
    ("other", "Something else"),
)
