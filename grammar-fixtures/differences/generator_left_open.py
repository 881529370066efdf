"""A generator that a name holds

What differs: it is not closed when its last reference goes, so that its `finally` does not run.
Cause: JavaScript frees objects when it likes and tells nobody.
Workaround: call `close()`, use `contextlib.closing`, or loop over the call itself.
Code: generator-left-open
"""

def lines():
    try:
        yield "first"
        yield "second"
    finally:
        print("closed")


def head():
    source = lines()  # differs
    return next(source)


print(head())
print("end")
