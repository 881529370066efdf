# print to other places: sys.stderr, StringIO, an own writer with only write; end and sep of None and of nothing.
import io
import sys

buffer = io.StringIO()
print("a", 1, file=buffer)
print("b", end="", file=buffer)
print(file=buffer)
print(1, 2, sep="", end="!", file=buffer, flush=True)
print(repr(buffer.getvalue()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


w = Writer()
print("x", "y", sep="-", file=w)
print("".join(w.parts) == "x-y\n")
print("to stderr", file=sys.stderr)
print("none", "means", "default", sep=None, end=None, file=None)
print(*[], sep="never")
print(*"abc", sep="\n")
print("", "", "", sep="|")
sys.stdout.write("raw " + str(1.0) + "\n")
for bad in ({"sep": 1}, {"end": b""}):
    try:
        print("x", **bad)
    except TypeError as e:
        print(e)
print("a\tb\\n", r"c\n", "d\u00e9", "\N{SNOWMAN}", "𝄞")
