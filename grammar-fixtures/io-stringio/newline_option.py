# io.StringIO(newline=...): which line ends are read as one and what "\n" becomes when it is written.
import io

text = "a\r\nb\rc\nd"
for newline in (None, "", "\n", "\r", "\r\n"):
    stream = io.StringIO(text, newline=newline)
    print(repr(newline), stream.readlines(), repr(stream.getvalue()))
    out = io.StringIO(newline=newline)
    out.write("x\ny\r\nz\r")
    print(repr(out.getvalue()))
print(io.StringIO("q\r\nr").readlines())
for bad in ("x", 5):
    try:
        io.StringIO("a", newline=bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
