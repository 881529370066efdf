# Type comments, star expressions, del, conditional functions and classes.
import sys
if sys.version_info >= (3, 8):
    def pick(): return "new"
else:
    def pick(): return "old"
for name in ("a", "b"):
    class K: tag = name
print(pick(), K.tag, name)
def outer(flag):
    if flag:
        def inner(): return "A"
    else:
        def inner(): return "B"
    return inner
print(outer(1)(), outer(0)())
def redefined(): return 1
first = redefined
def redefined(): return 2
print(first(), redefined())
result = [*range(2)], {**{}}, *(1, 2)
print(result, type(result).__name__)
