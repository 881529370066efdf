# print with sep, end, file, flush and no arguments.
import sys, io
print()
print(1, "a", None, [1], sep=", ")
print("a", end=""); print("b", end="|\n")
print(*range(3), sep=""); print("x", "y", sep="\n"); print("", ""); print("a\tb\\n")
out = io.StringIO()
print("to buffer", 1, file=out, end="")
print(repr(out.getvalue()))
print("stdout", file=sys.stdout, flush=True); print("err", file=sys.stderr)
sys.stdout.write("written\n")
print(print("inner"), sep=None, end=None)
try: print(1, sep=5)
except TypeError as e: print(e)
