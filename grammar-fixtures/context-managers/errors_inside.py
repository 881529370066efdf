# Exceptions raised by __enter__ or __exit__.
class Bad:
    def __init__(self, where): self.where = where
    def __enter__(self):
        if self.where == "enter": raise RuntimeError("in enter")
        return self
    def __exit__(self, *exc):
        print("exit called", exc[0] and exc[0].__name__)
        if self.where == "exit": raise RuntimeError("in exit")
for where in ("enter", "exit", "none"):
    try:
        with Bad(where) as b:
            print("body", b.where)
            if where == "exit": raise ValueError("body error")
    except RuntimeError as e:
        print(e, repr(e.__context__))
try:
    with 5: pass
except (TypeError, AttributeError) as e:
    print(type(e).__name__)
