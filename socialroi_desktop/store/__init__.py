"""The workspace file: open, migrate, read, write, undo. All SQL of the app lives in this package."""
