"""Pictures and films of strangers, read in a process of its own that may die.

`decoders.py` asks (in this process), `child.py` answers (in the other), `messages.py` is what goes between them; only the
answering side imports what decodes. Knows files and pixels; no workspace, no records, no Qt.
"""
