"""Letters: templates with merge fields, what is written from them, how alike they are. Knows no store and no Qt."""
