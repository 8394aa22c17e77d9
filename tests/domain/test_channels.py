import tomllib

from every import every
from socialroi_desktop.catalogue import channels, source_tables
from socialroi_desktop.paths import resource

SEARCH_SITES = [
    "google",
    "bing",
    "yahoo",
    "duckduckgo",
    "ecosia",
    "yandex",
    "baidu",
    "naver",
    "seznam",
    "qwant",
    "startpage",
]
SEARCH_SITES += ["sogou", "coccoc", "brave", "aol", "msn", "daum"]
PAID = [
    "cpc",
    "CPC",
    "ppc",
    "paid",
    "paidsearch",
    "paid_search",
    "paid-search",
    "sem",
    "paid.search",
    "ppc_brand",
]


@every(
    ("source", "medium", "group", "channel"),
    [
        ("facebook", "paid", None, "facebook"),
        ("FB", "cpc", None, "facebook"),
        ("l.instagram.com", "referral", None, "instagram"),
        ("https://m.facebook.com/story?id=1", None, None, "facebook"),
        ("google", "organic", None, "organic_search"),
        ("google", "cpc", None, "paid_search"),
        ("google", None, "Paid Search", "paid_search"),
        ("google", "cpm", None, "display"),
        ("yandex", "display", None, "display"),
        ("google", "email", None, "email"),
        ("bing-ads", None, None, "paid_search"),
        ("klaviyo", "email", None, "email"),
        ("spring-news", "email", None, "email"),
        ("小红书", None, None, "xiaohongshu"),
        (None, None, "Organic Social", "social_other"),
        (None, None, "Direct", "direct"),
        (None, "cpc", None, "paid_search"),
        (None, "paid", None, "other"),
        (None, None, "Paid Other", "other"),
        (None, None, "Cross-network", "other"),
        (None, None, "Paid Shopping", "paid_search"),
        ("(direct)", "(none)", None, "direct"),
        ("Social", "Instagram", None, "instagram"),
        ("someone.example", None, None, None),
        ("someone.example", "referral", None, "referral"),
        ("someone", "cpc", None, "other"),
        ("someone", "paid search", None, "paid_search"),
        ("someone", "social-paid", None, "social_other"),
        ("yahoo mail", None, None, "email"),
        ("google mail", "referral", None, "email"),
        ("null", "cpc", None, "paid_search"),
        ("Organic: Google", None, None, "organic_search"),
        ("Referral: L.instagram.com", None, None, "instagram"),
        ("anna-tiktok", "influencer", None, "influencer"),
        (None, None, None, None),
    ],
)
def test_a_visit_is_told_by_its_words(
    source: str | None, medium: str | None, group: str | None, channel: str | None
) -> None:
    assert channels().of_visit(source, medium, group) == channel


@every("site", SEARCH_SITES)
def test_a_site_of_search_that_was_paid_is_paid_search_however_that_is_written(site: str) -> None:
    assert {channels().of_visit(site, medium) for medium in PAID} == {"paid_search"}
    assert channels().of_visit(site, "organic") == channels().of_visit(site) == "organic_search"


@every(
    ("source", "channel"),
    [
        ("meta-ads", "facebook"),
        ("tiktok-ads", "tiktok"),
        ("TikTok_Spark_Ads", "tiktok"),
        ("Instagram_Feed", "instagram"),
        ("Instagram_Explore", "instagram"),
        ("Facebook_Mobile_Feed", "facebook"),
        ("Facebook_Instream_Video", "facebook"),
        ("{{placement}}", "facebook"),
        ("{{site_source_name}}", "facebook"),
        ("{{ placement }}", "facebook"),
        ("%7B%7Bplacement%7D%7D", "facebook"),
        ("fb", "facebook"),
        ("an", "facebook"),
        ("ig", "instagram"),
        ("msg", "facebook"),
        ("th", "instagram"),
        ("fbads", "facebook"),
        ("fb-retargeting-may", "facebook"),
        ("pin_ads", "pinterest"),
        ("reddit-promoted", "reddit"),
        ("zalo_oa", "zalo"),
        ("facebook_instagram", "social_other"),
    ],
)
def test_advertising_of_a_network_is_of_that_network(source: str, channel: str) -> None:
    found = {channels().of_visit(source, medium) for medium in ("cpc", "paid", "paid_social", "ppc", "cpm")}
    assert found == {channel}


@every("source", ["th", "an", "red-dress", "pin-cushion", "tiktok-tips.example"])
def test_a_short_word_alone_names_no_network(source: str) -> None:
    assert channels().of_visit(source) is None


@every(
    ("site", "channel"),
    [
        ("l.threads.com", "instagram"),
        ("l.wl.co", "social_other"),
        ("https://l.wl.co/l?u=x", "social_other"),
        ("vb.me", "social_other"),
        ("m.kaskus.co.id", "social_other"),
        ("c.pc.qq.com", "social_other"),
        ("lawl.co", None),
        ("com.instagram.android", "instagram"),
        ("android-app://com.instagram.android/", "instagram"),
        ("ios-app://389801252", "instagram"),
        ("pinterest.es", "pinterest"),
        ("www.pinterest.co.uk", "pinterest"),
        ("br.pinterest.com", "pinterest"),
        ("bsky.app", "bluesky"),
        ("org.joinmastodon.android", "mastodon"),
        ("redd.it", "reddit"),
        ("out.reddit.com", "reddit"),
        ("lnkd.in", "linkedin"),
        ("t.co", "x"),
        ("vm.tiktok.com/ZM1/", "tiktok"),
        ("lm.facebook.com.", "facebook"),
        ("https://l.facebook.com:443/l.php?u=https://pine.example/", "facebook"),
        ("facebook.com?fbclid=1", "facebook"),
        ("//m.facebook.com", "facebook"),
        ("https%3A%2F%2Fl.instagram.com%2F", "instagram"),
        ("zalo.me", "zalo"),
        ("xhslink.com", "xiaohongshu"),
        ("mp.weixin.qq.com", "wechat"),
        ("t.cn", "weibo"),
        ("v.douyin.com", "douyin"),
        ("t.me", "social_other"),
        ("linktr.ee", "social_other"),
        ("google.fr", "organic_search"),
        ("www.google.com.br", "organic_search"),
        ("search.yahoo.co.jp", "organic_search"),
        ("com.google.android.googlequicksearchbox", "organic_search"),
        ("mail.google.com", "email"),
        ("android-app://com.google.android.gm", "email"),
        ("us-mg6.mail.yahoo.com", "email"),
        ("docs.google.com", "referral"),
        ("pinterest.example", None),
        ("notgoogle.fr", None),
    ],
)
def test_a_site_or_app_is_known_however_its_address_is_written(site: str, channel: str | None) -> None:
    assert channels().of_visit(site) == channel


def test_a_shop_or_a_page_of_links_names_no_network() -> None:
    table = channels()
    pages = ("linktr.ee/anna", "amazon.com/shop/anna", "anna@gmail.com", "l.threads.com/@anna")
    assert [table.of_word(page) for page in pages] == [None, None, None, "instagram"]


@every(
    ("way", "channel"),
    [
        (("", "", "google.com", "gclid"), "paid_search"),
        (("", "", "google.com", ""), "organic_search"),
        (("", "", "", "fbclid"), "facebook"),
        (("", "", "l.instagram.com", "fbclid"), "instagram"),
        (("", "", "", "ttclid"), "tiktok"),
        (("newsletter", "email", "", "gclid"), "email"),
        (("spring", "", "l.facebook.com", ""), "facebook"),
        (("", "cpc", "bing.com", ""), "paid_search"),
        (("spring", "cpc", "", "msclkid"), "paid_search"),
        (("", "", "blog.example", ""), None),
        (("unknown", "", "l.instagram.com", ""), "instagram"),
        (("(not set)", "(not set)", "", ""), "other"),
    ],
)
def test_a_click_tells_more_than_a_referrer_and_less_than_the_link(
    way: tuple[str, str, str, str], channel: str | None
) -> None:
    assert channels().of_way(*way).channel == channel


def test_ids_and_words_are_used_once() -> None:
    table = list(channels())
    words = [
        word.casefold()
        for channel in table
        for word in {channel.id, channel.name.casefold(), *channel.aliases}
    ]
    assert len(words) == len(set(words))
    domains = [domain for channel in table for domain in channel.domains]
    assert len(domains) == len(set(domains))


def test_every_row_of_the_tables_tells_its_source_and_a_channel_that_there_is() -> None:
    sources = source_tables()
    known = {channel.id for channel in channels()}
    named = sources.words.named
    tables = (
        sources.sites.hosts, sources.sites.apps, sources.sites.countries, sources.clicks, sources.words.unfilled,
        named.names, named.short, named.weak, named.alone, named.paid_alone,
    )  # fmt: skip
    assert {channel for table in tables for channel in table.values()} <= known
    for path in resource("sources").glob("*.toml"):
        tables_of = tomllib.loads(path.read_text("utf-8")).values()
        rows = [row for table in tables_of for row in (table if isinstance(table, list) else [table])]
        assert all(row["source"] for row in rows)
        texts = [word for row in rows for part in row.values() if isinstance(part, list) for word in part]
        assert texts == [word.casefold() for word in texts]
        if path.stem != "words":
            assert len(texts) == len(set(texts))
