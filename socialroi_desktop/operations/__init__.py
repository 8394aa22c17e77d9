"""Every change the app can make, one function each: named, in one transaction, undoable.

The only writers. They know the store and what a change means; nothing of windows.
"""
