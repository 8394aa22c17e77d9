"""The line by which records are looked for: how it is read, completed and changed, and what can be asked of pieces. Pure."""
