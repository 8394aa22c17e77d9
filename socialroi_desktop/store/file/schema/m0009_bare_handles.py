"""Handles are kept bare: without their sign, blanks and the address of their network, as imports always kept them.

Two people who are told apart by the sign alone become equal and stay two, so that they can be merged with what each has.
"""

_HELD = "replace(replace(replace(replace(replace({0}, ' ', ''), char(9), ''), char(10), ''), char(13), ''), char(160), '')"
_BARE = "nullif(ltrim(" + _HELD + ", '@'), '')"
_PART = "substr(rest, 1, instr(rest || '/', '/') - 1)"

SCRIPT = f"""
CREATE TABLE kept_handle (id INTEGER PRIMARY KEY, bare TEXT) STRICT;
INSERT INTO kept_handle SELECT id, {_BARE.format("handle")} FROM influencer WHERE handle IS NOT NULL;
WITH RECURSIVE
    plain(id, address) AS (
        SELECT id, replace(replace(trim(handle), 'https://', ''), 'http://', '') FROM influencer WHERE handle LIKE '%.%/%'),
    host(id, name, path) AS (
        SELECT id, substr(address, 1, instr(address, '/') - 1), substr(address, instr(address, '/') + 1) FROM plain),
    part(id, rest) AS (
        SELECT id, substr(path, 1, min(instr(path || '?', '?'), instr(path || '#', '#')) - 1) FROM host
        WHERE name GLOB '?*.[a-zA-Z][a-zA-Z]*' AND name NOT GLOB '*[^a-zA-Z0-9._-]*'
        UNION ALL
        SELECT id, substr(rest, instr(rest || '/', '/') + 1) FROM part WHERE rest <> '' AND lower({_PART}) IN
            ('', 'user', 'users', 'channel', 'c', 'in', 'company', 'profile', 'add', 'pages', '@'))
INSERT INTO kept_handle SELECT id, {_BARE.format(_PART)} FROM part
    WHERE rest = '' OR lower({_PART}) NOT IN
        ('', 'user', 'users', 'channel', 'c', 'in', 'company', 'profile', 'add', 'pages', '@')
    ON CONFLICT (id) DO UPDATE SET bare = excluded.bare;
DELETE FROM kept_handle WHERE bare IS (SELECT i.handle FROM influencer i WHERE i.id = kept_handle.id);
UPDATE influencer SET handle = (SELECT k.bare FROM kept_handle k WHERE k.id = influencer.id)
    WHERE id IN (SELECT id FROM kept_handle);
INSERT INTO search_stale (entity, first_id, last_id)
    SELECT 'influencer', min(id), max(id) FROM kept_handle
    WHERE EXISTS (SELECT 1 FROM search_rule WHERE entity = 'influencer') HAVING count(*) > 0;
DROP TABLE kept_handle;
UPDATE change SET before = json_set(before, '$.handle', {_BARE.format("json_extract(before, '$.handle')")})
    WHERE entity = 'influencer' AND json_extract(before, '$.handle') LIKE '@%';
UPDATE change SET after = json_set(after, '$.handle', {_BARE.format("json_extract(after, '$.handle')")})
    WHERE entity = 'influencer' AND json_extract(after, '$.handle') LIKE '@%';
"""
