# Paths as text: joins, splits, normal forms, odd inputs.
import os
import os.path as p
for a in (("a", "b"), ("a/", "b"), ("a", "/b"), ("", "b"), ("a", ""), ("a",), ("/", "a", "..", "b"), ("é", "😀.txt")):
    print(a, p.join(a[0], *a[1:]))
for s in ("/a/b.tar.gz", "a", "", "/", "a/", ".bashrc", "a/.x", "a.b/c", "//x", "...", "a..b", "é.txt"):
    print(repr(s), p.split(s), p.splitext(s), repr(p.basename(s)), repr(p.dirname(s)), p.isabs(s), repr(p.normpath(s)))
print(p.normpath("a/./b/../c//d"), p.normpath("../../x"), p.normpath("/../x"), p.relpath("/a/b/c", "/a/d"), p.relpath("a/b", "a"), p.relpath("/a", "/a"), p.commonpath(["/a/b/c", "/a/b/d"]), p.commonprefix(["abc", "abd"]), p.commonprefix([]), p.expandvars("$NOPE_X/${NOPE_Y}"), p.abspath("/x/../y"), p.sep, p.pathsep, p.curdir, p.extsep, os.linesep == "\n", os.sep)
os.environ["P2I_X"] = "val"; print(p.expandvars("$P2I_X/${P2I_X}b/$$"), os.environ["P2I_X"], os.getenv("P2I_X"), os.getenv("NOPE"), os.getenv("NOPE", 5), os.environ.get("NOPE", "d"), "P2I_X" in os.environ, os.environ.pop("P2I_X"), os.environ.pop("P2I_X", None), os.environ.setdefault("P2I_Y", "y"))
for bad in (lambda: os.environ["NOPE_Z"], lambda: os.environ.__setitem__("a", 5), lambda: p.join("a", 5), lambda: p.commonpath([]), lambda: p.commonpath(["/a", "b"]), lambda: p.basename(None), lambda: os.getenv(5)):
    try:
        print(bad())
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
del os.environ["P2I_Y"]
print(isinstance(dict(os.environ), dict), os.fspath("a"), {k: v for k, v in os.environ.items() if k == "NOPE"})
