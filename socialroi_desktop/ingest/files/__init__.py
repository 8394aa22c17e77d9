"""From bytes to tables of cells, whatever kind of file they came in."""
