"""How rows of partners are told apart, in SQL: by a fact of the person, by whose post it is. Declares only."""

import json

# What people have in common.
FACTS = ("stage", "tier", "kind")


def owner_of(post: str) -> str:
    """Return whose post one is that SQL calls `post`: of the deal it was chosen for by hand, else of the account it stands on."""
    # Handles are kept bare.
    bare = f"ltrim({post}.account, '@')"
    return f"""coalesce(
    (SELECT d.influencer_id FROM deliverable l JOIN deal d ON d.id = l.deal_id WHERE l.post_id = {post}.id ORDER BY l.id LIMIT 1),
    (SELECT h.influencer_id FROM handle h WHERE h.handle IN ({bare}, lower({bare}))
        AND h.handle <> '' AND (h.channel IS NULL OR h.channel = {post}.channel) ORDER BY h.id LIMIT 1))"""


OWNER = owner_of("t")
# Of a way of ordering: its link or one of its codes credits the person `:who`.
OF_PERSON = """(:who IN (link_influencer_id, code_influencer_id) OR more_codes IS NOT NULL
    AND EXISTS (SELECT 1 FROM json_each(more_codes) WHERE json_extract(value, '$[2]') = :who))"""


def people_of_codes(last: int | None, more_codes: str | None) -> frozenset[int]:
    """Return the people, by id, whom the codes of a way of ordering credit."""
    people = {last, *(person for _, _, person in json.loads(more_codes or "[]"))}
    return frozenset(person for person in people if person is not None)


def of_person(person: str) -> dict[str, str]:
    """Return the keys of rows whose person's id `person` tells."""
    return {fact: f"(SELECT i.{fact} FROM influencer i WHERE i.id = {person})" for fact in FACTS}
