"""A weak reference

What differs: the call is not translated.
Cause: CPython frees at once, JavaScript when it likes.
Workaround: remove entries from caches by hand.
Code: unsupported-member
"""

import weakref


class Node:
    pass


node = Node()
seen = weakref.ref(node)  # differs
node = None
print(seen() is None)
