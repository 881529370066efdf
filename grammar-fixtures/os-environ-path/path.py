# os.path functions that do not touch the disk.
import os
p = os.path
print(p.join("a", "b", "c.txt"), p.join("a", "/b"), p.join("a/", "b"), p.join("a", ""), p.basename("/x/y.py"), p.dirname("/x/y.py"), p.split("/x/y"), p.splitext("a.tar.gz"), p.splitext(".rc"), p.isabs("/a"), p.normpath("a/../b//c/."), p.basename("/x/"), p.dirname("f"), p.commonprefix(["abc", "abd"]), p.relpath("/a/b", "/a/c"), p.exists("/definitely/not"), p.isfile("/definitely/not"), os.sep, repr(os.linesep), p.expanduser("x"))
try: open("/definitely/not/here")
except FileNotFoundError as e: print(e, e.errno, e.filename)
try: p.join("a", None)
except TypeError as e: print(e)
