# Parts, parents, names and suffixes of odd paths.
from pathlib import PurePath, PurePosixPath

for text in ("/a/b/c.tar.gz", "a", "", ".", "..", "/", "//a/b", "///a", "a//b/./c/../d", ".hidden", "a/.b.c", "x.", "a/b/", "name.", "é/ü.txt", "a b/c d.e f"):
    p = PurePosixPath(text)
    print(repr(text), p, p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.is_absolute(), p.root, p.anchor)
p = PurePosixPath("/a/b/c")
print(list(p.parents), p.parents[1], len(p.parents), p.as_posix(), p.as_uri(), repr(p), bool(PurePosixPath("")))
print(PurePosixPath("/a") / "b" / PurePosixPath("c"), "/x" / PurePosixPath("y"), p / "/abs", p.joinpath("d", "..", "e"), PurePosixPath("a", "b", "/c", "d"))
print(p == PurePosixPath("/a//b/c/"), p < PurePosixPath("/a/c"), hash(p) == hash(PurePosixPath("/a/b/c")), p == "/a/b/c", sorted([PurePosixPath("b"), PurePosixPath("a/z"), PurePosixPath("a")]))
try:
    print(p.parents[9])
except IndexError as e:
    print("IndexError")
try:
    p / 5
except TypeError as e:
    print(e)
