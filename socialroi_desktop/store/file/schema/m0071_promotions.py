"""Promotions with partner brands, their joint posts, and days of sales; audiences are named as those of campaigns."""

_EVIDENCE = "id INTEGER PRIMARY KEY, batch_id INTEGER REFERENCES import_batch(id), source_line INTEGER"
_RENAMED = {
    "region": "audience_region",
    "ages": "audience_age",
    "gender": "audience_gender",
    "interests": "audience_interests",
}


def _renamed(old: str, new: str) -> str:
    """Rename a column of activities, in what undo brings back as well."""
    told = "".join(
        f"UPDATE change SET {side} = json_remove(json_set({side}, '$.{new}', json_extract({side}, '$.{old}')), '$.{old}')"
        f" WHERE entity = 'activity' AND json_type({side}, '$.{old}') IS NOT NULL;\n"
        for side in ("before", "after")
    )
    return f"ALTER TABLE activity RENAME COLUMN {old} TO {new};\n{told}"


SCRIPT = (
    "".join(_renamed(old, new) for old, new in _RENAMED.items())
    + f"""
ALTER TABLE activity ADD COLUMN partners TEXT;
ALTER TABLE activity ADD COLUMN link TEXT;
ALTER TABLE activity ADD COLUMN lift TEXT;
ALTER TABLE post ADD COLUMN activity_id INTEGER REFERENCES activity(id);
CREATE INDEX post_activity ON post(activity_id) WHERE activity_id IS NOT NULL;
CREATE TABLE sale_day (
    {_EVIDENCE}, name TEXT NOT NULL, start TEXT NOT NULL, "end" TEXT NOT NULL, lift TEXT, note TEXT) STRICT;
"""
)
