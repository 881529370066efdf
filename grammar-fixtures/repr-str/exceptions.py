# str and repr of exceptions.
for e in (ValueError("x"), ValueError(), ValueError("a", 1), KeyError("k"), KeyError(), IndexError(3), Exception(None), OSError(2, "No such"), StopIteration(5), TypeError(["l"])):
    print(str(e), repr(e), e.args)
class Own(Exception): pass
class Fancy(Exception):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
print(repr(Own("m")), repr(Own()), repr(Fancy(3)), str(Fancy(3)), [Own("z")], f"{Own('q')!r}")
