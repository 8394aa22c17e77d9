"""Rules of working with people: stages, touches, sizes. Pure; knows no store and no window."""
