# Modes, encodings, newlines, errors of opening.
import os
path = "f.txt"
with open(path, "w", encoding="utf-8", newline="") as f: print(f.write("é\r\nb\n"), f.name, f.mode)
print(open(path, "rb").read(), open(path, encoding="utf-8").read().encode(), open(path, encoding="utf-8", newline="").read().encode(), open(path, encoding="latin-1").read().encode())
with open(path, "a", encoding="utf-8") as f: f.write("c")
with open(path, encoding="utf-8") as f: print([l for l in f], f.read() == "")
open("ascii.txt", "w").write("abc")
with open("ascii.txt", "r+", encoding="utf-8") as f: f.write("Z"); f.seek(0); print(f.read())
for args in (("nope",), ("nope/x", "w"), (".",), (path, "x"), (path, "q"), (path, "rw"), (path, "rb", -1, "utf-8")):
    try:
        open(*args)
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)
for bad in (lambda: open(path, "w").read(), lambda: open(path).write("x"), lambda: open(path, "wb").write("x")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
open(path, "wb").write(b"\xff\xfe")
try:
    open(path, encoding="utf-8").read()
except UnicodeDecodeError as e:
    print(e)
print(open(path, encoding="utf-8", errors="replace").read() == "\ufffd\ufffd", open(path, encoding="utf-8", errors="ignore").read() == "")
try:
    open(path, "w", encoding="ascii").write("é")
except UnicodeEncodeError as e:
    print(e)
os.remove(path)
