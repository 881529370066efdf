# redirect_stdout, print with file and csv into text buffers.
import contextlib
import csv
import io
import json
import sys


def noisy(n):
    print("start")
    for i in range(n):
        print(i, end=" ")
    sys.stdout.write("done\n")
    return n * 2


buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    result = noisy(3)
    with contextlib.redirect_stdout(io.StringIO()) as hidden:
        print("hidden")
print(result, repr(buffer.getvalue()), repr(hidden.getvalue()))
errors = io.StringIO()
with contextlib.redirect_stderr(errors):
    print("warn", file=sys.stderr)
print(repr(errors.getvalue()))
try:
    with contextlib.redirect_stdout(buffer):
        noisy(1)
        raise ValueError("inside")
except ValueError as e:
    print(e, buffer.getvalue().splitlines()[-1])
out = io.StringIO(newline="")
csv.writer(out).writerows([["a", 1], ["b,c", None], ['q"', True]])
print(repr(out.getvalue()))
stream = io.StringIO()
json.dump({"k": [1, None]}, stream, indent=1)
stream.seek(0)
print(json.load(stream), io.BytesIO(b"ab\ncd").readlines())
