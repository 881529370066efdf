"""The module's docstring.

With an escape: \x41 and a second paragraph.
"""
x = 1
