"""Any record on the screen: section, panel, form, merge."""
