# Definition, return, implicit None, nested calls, docstring.
def greet(name):
    """Says hello."""
    return "hi " + name

def nothing():
    pass

def early(n):
    if n < 0:
        return
    return n * 2

print(greet("a"), nothing(), early(-1), early(2), greet.__name__, greet.__doc__)
f = greet
print(f("b"), f is greet, callable(f), [g("c") for g in (greet, str.upper)])
