# format(), ascii(), repr() as functions.
print(format(3.14159, ".2f"), format("x", ">4"), format(255, "b"), format(None), format([1]), ascii("é\n😀"), repr("é"), repr([1, "a"]), ascii(["ü"]), format(True), format(1234567.891, ","))
class A:
    def __repr__(self): return "rép"
print(repr(A()), ascii(A()), str(A()), format(A()), f"{A()!a}")
try: format({}, "d")
except TypeError as e: print(e)
