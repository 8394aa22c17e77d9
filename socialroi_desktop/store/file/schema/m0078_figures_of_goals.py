"""Where goals stand on a day is kept, until any row changes that is not a goal's own."""

SCRIPT = """
CREATE TABLE goal_figure (
    day TEXT NOT NULL, question TEXT NOT NULL, told TEXT NOT NULL, PRIMARY KEY (day, question)) STRICT, WITHOUT ROWID;
"""
