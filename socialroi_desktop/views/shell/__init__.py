"""The window around every tab: top bar, tabs, pages, status. Knows no tab's content and no charts."""
