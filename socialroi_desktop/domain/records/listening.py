"""What people say and ask: mentions of the brand, leads with what is done for them."""

from typing import ClassVar

from socialroi_desktop.domain.fields import Kind, Record, choices, declare
from socialroi_desktop.domain.frozen import frozen
from socialroi_desktop.domain.listings import Listing, PartListing
from socialroi_desktop.domain.problem import Problem

LEAD_KIND = choices(
    ("contact_form", "Contact form"),
    ("webinar", "Webinar sign-up"),
    ("download", "Download"),
    ("subscription", "E-mail subscription"),
    ("other", "Other"),
)
LEAD_STATUS = choices(
    ("new", "New"),
    ("contacted", "Contacted"),
    ("interested", "Interested"),
    ("customer", "Customer"),
    ("lost", "Lost or unsubscribed"),
)
# Whoever is lost may come back, and is lost at any time.
STATUS_WAY = (("new",), ("contacted",), ("interested",), ("customer",))
LEAD_STEP = choices(
    ("newsletter", "Newsletter with values"),
    ("ugc", "Customers' photos and videos"),
    ("coupon", "Coupon"),
    ("sale_notice", "Sale notice"),
    ("message", "Personal message or call"),
    ("other", "Other"),
)
SENTIMENT = choices(("positive", "Positive"), ("neutral", "Neutral"), ("negative", "Negative"))
MENTION_KIND = choices(
    ("question", "Question"),
    ("complaint", "Complaint"),
    ("suggestion", "Suggestion"),
    ("praise", "Praise"),
    ("scam_question", "Scam question"),
    ("delivery", "Order or delivery"),
    ("incident", "Incident"),
    ("spam", "Spam"),
    ("other", "Other"),
)
OPEN, ANSWERED, SOLVED, DROPPED = "open", "answered", "solved", "dropped"
MENTION_STATE = choices(
    (OPEN, "Open"), (ANSWERED, "Answered"), (SOLVED, "Solved"), (DROPPED, "Left unanswered")
)
PRIVATE_CHANNEL = choices(
    ("message", "Direct message"), ("email", "E-mail"), ("phone", "Phone"), ("other", "Other")
)
REPLY_AND_FOLLOW = "both"
MENTION_TASK = choices(("reply", "Reply"), ("follow", "Follow"), (REPLY_AND_FOLLOW, "Reply and follow"))


@frozen
class Lead(Record):
    """Someone who left an address: where they came from, what they allowed, what is done next."""

    entity: ClassVar[str] = "lead"
    singular: ClassVar[str] = "Lead"
    plural: ClassVar[str] = "Leads"
    listing: ClassVar[Listing | None] = Listing(
        "people",
        "address-book",
        "No leads yet",
        "Drop the list of your form or newsletter tool here; every lead keeps where it came from.",
        imported=True,
    )
    day_field: ClassVar[str] = "created_on"
    time_field: ClassVar[str] = "created_at"
    label_field: ClassVar[str] = "email"
    told_by: ClassVar[tuple[str, ...]] = ("name", "email", "phone")
    follows_from: ClassVar[tuple[str, ...]] = ("source_rule", "account")
    agreeing: ClassVar[tuple[str, ...]] = ("created_at", "email")
    key: ClassVar[tuple[str, ...]] = ("tool", "external_id")

    created_at: str = declare(
        "Came at",
        Kind.TIME,
        required=True,
        default="",
        aliases=("created at", "created time", "date", "create date"),
    )
    created_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    tool: str | None = declare(
        "List or form tool", Kind.TEXT, help="Where the list is from, for example Mailchimp."
    )
    external_id: str | None = declare(
        "Lead id",
        Kind.TEXT,
        is_id=True,
        shown=False,
        editable=False,
        aliases=("id", "record id"),
        personal=True,
        names_somebody=True,
        any_case=True,
    )
    kind: str | None = declare("Kind", Kind.CHOICE, choices=LEAD_KIND)
    own_kind: str | None = declare("Own kind", Kind.TEXT, help="Your own word where none of the kinds fits.")
    name: str | None = declare(
        "Name",
        Kind.TEXT,
        searchable=True,
        aliases=("full name", "full_name"),
        personal=True,
        names_somebody=True,
    )
    email: str | None = declare(
        "E-mail", Kind.TEXT, searchable=True, aliases=("email", "email address"), is_email=True, personal=True
    )
    phone: str | None = declare(
        "Phone",
        Kind.TEXT,
        searchable=True,
        is_phone=True,
        aliases=("phone number", "phone_number"),
        personal=True,
    )
    consent: int | None = declare("Agreed to be written to", Kind.BOOLEAN, aliases=("consent", "opt in"))
    consent_note: str | None = declare("When and where they agreed", Kind.TEXT, personal=True)
    channel: str | None = declare("Channel", Kind.CHANNEL, aliases=("platform", "network"))
    source: str | None = declare(
        "Source", Kind.TEXT, searchable=True, aliases=("original source", "utm source")
    )
    campaign: str | None = declare(
        "Campaign in the form", Kind.TEXT, searchable=True, aliases=("utm campaign",)
    )
    campaign_id: int | None = declare("Campaign", Kind.REFERENCE, refers_to="campaign", importable=False)
    ad: str | None = declare("Ad", Kind.TEXT, searchable=True)
    form: str | None = declare("Form", Kind.TEXT, searchable=True)
    link: str | None = declare(
        "Link or landing page", Kind.URL, searchable=True, aliases=("landing page", "link")
    )
    post_id: int | None = declare("Post", Kind.REFERENCE, refers_to="post", importable=False)
    status: str | None = declare("Status", Kind.CHOICE, choices=LEAD_STATUS, way=STATUS_WAY)
    next_step: str | None = declare("Next step", Kind.TEXT, personal=True)
    next_step_on: str | None = declare("Next step on", Kind.DATE)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True, personal=True)


@frozen
class LeadStep(Record):
    """One thing done to keep a lead warm."""

    entity: ClassVar[str] = "lead_step"
    singular: ClassVar[str] = "Nurture step"
    plural: ClassVar[str] = "Nurture steps"
    part_of: ClassVar[str] = "lead_id"
    part_listing: ClassVar[PartListing | None] = PartListing(
        "Nurture steps",
        "Nothing done yet.",
        columns=("done_on", "kind", "note"),
        typed=("kind", "done_on", "note"),
    )
    counted: ClassVar[bool] = False

    lead_id: int | None = declare("Lead", Kind.REFERENCE, required=True, refers_to="lead", importable=False)
    done_on: str = declare("Date", Kind.DATE, required=True, default="")
    kind: str = declare("Step", Kind.CHOICE, required=True, choices=LEAD_STEP, default="newsletter")
    note: str | None = declare("Note", Kind.TEXT, searchable=True, personal=True)


@frozen
class Mention(Record):
    """Something said about the brand somewhere."""

    entity: ClassVar[str] = "mention"
    singular: ClassVar[str] = "Mention"
    plural: ClassVar[str] = "Mentions"
    listing: ClassVar[Listing | None] = Listing(
        "platforms",
        "megaphone-simple",
        "No mentions yet",
        "Drop the export of your listening tool here, or type what is said of you and where.",
        imported=True,
    )
    day_field: ClassVar[str] = "mentioned_on"
    time_field: ClassVar[str] = "mentioned_at"
    told_by: ClassVar[tuple[str, ...]] = ("text", "author")
    key: ClassVar[tuple[str, ...]] = ("mentioned_at", "author", "url", "text")
    in_order: ClassVar[tuple[tuple[str, str], ...]] = (
        ("mentioned_at", "acknowledged_at"),
        ("mentioned_at", "routed_at"),
        ("mentioned_at", "private_at"),
        ("mentioned_at", "solved_at"),
        ("acknowledged_at", "solved_at"),
    )

    mentioned_at: str = declare(
        "Date",
        Kind.TIME,
        required=True,
        default="",
        aliases=("published", "time", "created at", "mention date"),
    )
    mentioned_on: str | None = declare("Day", Kind.DATE, importable=False, editable=False)
    tool: str | None = declare(
        "Source tool", Kind.TEXT, help="The tool that found it, for example Mention or SEMrush."
    )
    channel: str | None = declare("Channel", Kind.CHANNEL, aliases=("platform", "network"))
    source: str | None = declare(
        "Site", Kind.TEXT, searchable=True, aliases=("source", "source name", "domain")
    )
    author: str | None = declare(
        "Author",
        Kind.TEXT,
        searchable=True,
        aliases=("author name", "username", "user", "influencer"),
        personal=True,
        names_somebody=True,
    )
    followers: int | None = declare(
        "Author's followers", Kind.INTEGER, minimum=0, aliases=("followers",), personal=True
    )
    text: str | None = declare(
        "Text",
        Kind.LONG_TEXT,
        searchable=True,
        aliases=("title", "content", "mention", "message", "snippet"),
        personal=True,
    )
    url: str | None = declare(
        "Link", Kind.URL, aliases=("url", "permalink", "mention url"), personal=True, any_case=True
    )
    sentiment: str | None = declare("Sentiment", Kind.CHOICE, choices=SENTIMENT)
    kind: str | None = declare("Kind", Kind.CHOICE, choices=MENTION_KIND)
    asked: int | None = declare(
        "Asked where to buy",
        Kind.INTEGER,
        minimum=0,
        help="How many people asked there where it is from.",
    )
    told: int | None = declare(
        "Were told",
        Kind.INTEGER,
        minimum=0,
        help="How many of them were told the shop; the others are missed.",
    )
    reach: int | None = declare(
        "Reach", Kind.INTEGER, minimum=0, aliases=("potential reach", "estimated reach"), falls="reacted"
    )
    engagements: int | None = declare(
        "Interactions", Kind.INTEGER, minimum=0, aliases=("interactions", "engagement"), falls="reacted"
    )
    influencer_id: int | None = declare(
        "Influencer", Kind.REFERENCE, refers_to="influencer", importable=False
    )
    to_do: str | None = declare(
        "To do",
        Kind.CHOICE,
        choices=MENTION_TASK,
        only_own=True,
        help="What is to be done about it; it stands on Today until it is done.",
    )
    to_do_on: str | None = declare("To do on", Kind.DATE, only_own=True)
    done_on: str | None = declare("Done on", Kind.DATE, only_own=True)
    thanked_on: str | None = declare("Thanked on", Kind.DATE, only_own=True)
    state: str | None = declare(
        "State",
        Kind.CHOICE,
        choices=MENTION_STATE,
        only_own=True,
        help="Whoever asks or complains is open until answered and solved; nobody is left without a reason.",
    )
    acknowledged_at: str | None = declare("Answered at", Kind.TIME, only_own=True)
    routed_at: str | None = declare("Handed over at", Kind.TIME, only_own=True)
    routed_to: str | None = declare(
        "Handed to", Kind.TEXT, only_own=True, personal=True, help="A person or department."
    )
    hand_over: str | None = declare("Hand-over note", Kind.LONG_TEXT, only_own=True, personal=True)
    private_at: str | None = declare("Taken off public at", Kind.TIME, only_own=True)
    private_channel: str | None = declare("Went on by", Kind.CHOICE, choices=PRIVATE_CHANNEL, only_own=True)
    solved_at: str | None = declare("Solved at", Kind.TIME, only_own=True)
    solution: str | None = declare("Solution", Kind.TEXT, searchable=True, only_own=True, personal=True)
    refunded: int | None = declare("Refunded", Kind.BOOLEAN, only_own=True)
    drop_reason: str | None = declare("Why left unanswered", Kind.TEXT, only_own=True, personal=True)
    topic_id: int | None = declare("Topic", Kind.REFERENCE, refers_to="topic", importable=False)
    product_id: int | None = declare("Product", Kind.REFERENCE, refers_to="product", importable=False)
    order_number: str | None = declare("Order number", Kind.TEXT, is_id=True, only_own=True, personal=True)
    note: str | None = declare("Note", Kind.LONG_TEXT, searchable=True, personal=True)

    def own_problems(self) -> tuple[Problem, ...]:
        """Nobody is left unanswered without a reason."""
        # Loaded with the first mention that is checked, which is after the window was seen.
        from socialroi_desktop.domain.reasons import says_something

        if self.state != DROPPED or says_something(self.drop_reason or ""):
            return ()
        sentence = "Say in a word or two why this is left unanswered; the reason is kept."
        return (Problem(sentence, column="drop_reason"),)


ENTITIES: tuple[type[Record], ...] = (Lead, LeadStep, Mention)
