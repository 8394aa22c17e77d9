"""What a log still owes, as parts of statements: one rule for boards, the list of what is due and what follows for people.

The same as `domain.outreach.owing` says of a log that was read.
"""

from socialroi_desktop.domain.records.people import MESSAGES
from socialroi_desktop.store.file.codec import texts

_ANSWERING = texts(MESSAGES)
# A message of theirs with a promise waits for the day of that; an answer of ours does not keep it.
ANSWER = (
    "{c}.direction = 'in' AND {c}.promise_on IS NULL AND {c}.settled_on IS NULL"
    f" AND {{c}}.way IN {_ANSWERING} AND NOT EXISTS (SELECT 1 FROM contact o"
    f" WHERE o.influencer_id = {{c}}.influencer_id AND o.direction = 'out' AND o.way IN {_ANSWERING}"
    " AND (o.happened_at, o.id) > ({c}.happened_at, {c}.id))"
)
PROMISE = "{c}.promise_on IS NOT NULL AND {c}.settled_on IS NULL"
# Whoever declined, or was declined, waits for no answer; what was promised to them is kept all the same.
AWAITING = "{i}.stage <> 'declined'"
