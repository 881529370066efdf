"""`__del__`

What differs: it never runs.
Cause: JavaScript frees objects when it likes and tells nobody.
Workaround: use a context manager, or a `close` that is called.
Code: unsupported-dunder
"""

class Handle:
    def __del__(self):  # differs
        print("closed")


Handle()
print("end")
