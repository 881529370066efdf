# __cause__, __context__ and __suppress_context__ after raise from, from None, in finally and in except of except.
def show(e):
    return [repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__]


def attempt(kind):
    try:
        try:
            {}["k"]
        except KeyError as first:
            if kind == "from":
                raise ValueError("v") from first
            if kind == "none":
                raise ValueError("v") from None
            if kind == "plain":
                raise ValueError("v")
            if kind == "same":
                raise
            if kind == "class":
                raise ValueError from TypeError
            raise first
    except Exception as e:
        return show(e)


for kind in ("from", "none", "plain", "same", "class", "named"):
    print(kind, attempt(kind))
try:
    raise ValueError("x") from "text"
except TypeError as e:
    print(e)
try:
    raise "text"
except TypeError as e:
    print(e)
try:
    try:
        raise KeyError("a")
    finally:
        int("b")
except ValueError as e:
    print(show(e)[2])
try:
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            [][0]
        except IndexError as inner:
            raise RuntimeError("outer") from inner
except RuntimeError as e:
    chain = []
    while e is not None:
        chain.append(type(e).__name__)
        e = e.__cause__ or e.__context__
    print(chain)
