"""The first guess of the mapping screen for tables of no known format, in several languages."""

import pytest

from every import every
from socialroi_desktop.domain.fields import specs
from socialroi_desktop.domain.records import RECORDS
from socialroi_desktop.ingest.planning.mapping import _word_lists, guess_entity, guess_mapping

DAYS = {
    "en": ["Date", "Impressions", "Reach", "Profile visits", "New followers", "Link clicks", "Likes", "Saves"],
    "pl": ["Dzień", "Odsłony", "Zasięg", "Wizyty na profilu", "Nowi obserwujący", "Kliknięcia linku", "Polubienia", "Zapisania"],
    "zh": ["日期", "曝光量", "覆盖人数", "主页访问量", "新增粉丝", "链接点击量", "点赞数", "收藏数"],
    "vi": ["Ngày", "Lượt hiển thị", "Số người tiếp cận", "Lượt xem hồ sơ", "Người theo dõi mới",
           "Lượt nhấp vào liên kết", "Lượt thích", "Lượt lưu"],
}  # fmt: skip
DAY_FIELDS = [
    "day", "impressions", "reach", "profile_views", "new_followers", "link_clicks", "likes", "saves",
]  # fmt: skip
POSTS = {
    "en": ["Post ID", "Created date", "Title", "Link", "Impressions", "Views", "Likes", "Comments", "Shares"],
    "pl": ["ID posta", "Data publikacji", "Tytuł", "Odnośnik", "Odsłony", "Odtworzenia",
           "Polubienia", "Komentarze", "Udostępnienia"],
    "zh": ["作品ID", "发布时间", "标题", "作品链接", "曝光量", "播放量", "点赞量", "评论量", "分享量"],
    "vi": ["Mã bài viết", "Ngày đăng", "Tiêu đề", "Liên kết", "Lượt hiển thị", "Lượt xem",
           "Lượt thích", "Bình luận", "Lượt chia sẻ"],
}  # fmt: skip
POST_FIELDS = [
    "external_id", "published_at", "text", "permalink", "impressions", "views", "likes", "comments", "shares",
]  # fmt: skip


@every("language", DAYS)
def test_a_table_by_day_is_guessed_to_be_account_days(language):
    assert guess_entity(DAYS[language]) == "account_day"
    assert list(guess_mapping(DAYS[language], "account_day").values()) == DAY_FIELDS


@every("language", POSTS)
def test_a_table_of_posts_is_guessed_to_be_posts(language):
    assert guess_entity(POSTS[language]) == "post"
    assert list(guess_mapping(POSTS[language], "post").values()) == POST_FIELDS


def test_costs_are_still_costs():
    assert guess_entity(["Date", "Kind", "Amount", "Note", "Campaign", "Influencer"]) == "cost"
    assert guess_entity(["Data", "Kwota", "Opis"]) == "cost"


@pytest.mark.parametrize("entity", _word_lists())
def test_listed_words_are_of_real_fields(entity):
    assert set(_word_lists()[entity]) <= {spec.name for spec in specs(RECORDS[entity])}


def test_posts_without_ids_and_dates_are_still_posts():
    assert guess_entity(["Impressions", "Reach", "Saves", "Likes", "Caption"]) == "post"
