"""How rows of partners are told apart, in SQL: by a fact of the person, by whose post it is. Declares only."""

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


def of_person(person: str) -> dict[str, str]:
    """Return the keys of rows whose person's id `person` tells."""
    return {fact: f"(SELECT i.{fact} FROM influencer i WHERE i.id = {person})" for fact in FACTS}
