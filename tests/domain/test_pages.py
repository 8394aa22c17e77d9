from every import every
from socialroi_desktop.domain.pages import page_lines, page_matches


@every(
    ("lines", "page", "is_one"),
    [
        ("/blog/", "/blog/tea", True),
        ("/blog/", "/blog", True),
        ("/blog/", "/blogger", False),
        ("/blog/*", "/blog/a/b?x=1", True),
        ("/", "/", True),
        ("/", "/tea", False),
        ("/tea", "https://pine.example/tea/", True),
        ("https://pine.example/tea", "/TEA?utm_source=ig#top", True),
        ("pine.example/tea", "/tea", True),
        ("contact", "/contact", True),
        ("/a\n\n/b", "/b", True),
        ("*/sale/*", "/pl/sale/shoes", True),
        ("/tea?x=1", "/tea?x=2", False),
        ("/a[1]*", "/a[1]b", True),
        ("/tea", None, False),
    ],
)
def test_a_line_names_a_page_or_a_section(lines, page, is_one):
    assert page_matches(page, page_lines(lines)) is is_one
