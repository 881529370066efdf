"""The limit of recursion

What differs: it cannot be set; a deeper recursion than Node's stack raises RecursionError.
Cause: Node has a stack of fixed size.
Workaround: write a loop.
Code: recursion-limit
"""

import sys

sys.setrecursionlimit(200)  # differs


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


try:
    print(depth(500))
except RecursionError:
    print("too deep")
