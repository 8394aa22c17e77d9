"""Copies of pictures and films that do not tell where, when and with what they were taken.

Of pictures every byte that makes the picture stays as it is: only what is said beside it goes. Films are put together anew from
the same pictures and sounds. Only in the answering process.
"""
