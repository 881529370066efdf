# Joining, splitting and normalising odd paths.
import os
from os import path

for p in ("/a/b.txt", "a//b/../c/.", "", ".", "/", "//x", "..", "a/b/", ".env", "x.tar.gz", "/../a"):
    print(repr(p), path.split(p), path.splitext(p), path.basename(p), path.dirname(p), path.normpath(p), path.isabs(p))
print(path.join("a", "b"), path.join("a/", "b"), path.join("a", "/b"), path.join("a", ""), path.join("", "b"), path.commonprefix(["abc", "abd"]), path.commonpath(["/a/b", "/a/c"]), path.relpath("/a/b", "/a/c"))
os.environ["P2I_X"] = "1"
print(os.getenv("P2I_X"), os.getenv("P2I_NO"), os.getenv("P2I_NO", "d"), os.environ.get("P2I_X"), "P2I_X" in os.environ, os.environ.pop("P2I_X"), os.environ.get("P2I_X"))
for bad in (lambda: os.environ["P2I_NO"], lambda: os.environ.__setitem__("k", 1), lambda: path.join("a", 5)):
    try:
        print(bad())
    except (KeyError, TypeError) as e:
        print(type(e).__name__)
