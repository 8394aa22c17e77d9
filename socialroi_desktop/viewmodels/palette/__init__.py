"""What the command palette says of records and commands, without its widgets."""
