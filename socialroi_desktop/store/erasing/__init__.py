"""Takes a person out of the whole file: rows, history, kept rows of imports and freed pages. Not undoable, and so not logged."""
