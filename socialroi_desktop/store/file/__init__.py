"""The workspace as a file: where it lies, who may write, which schema it has."""
