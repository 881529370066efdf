# Pure paths: parts, joins, suffixes.
from pathlib import PurePosixPath as P, Path
p = P("/a/b/c.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[1], p.parts, p / "x" / "y.txt", p.with_suffix(".zip"), p.with_name("n"), p.is_absolute(), P("a") / "/b", str(P("a//b/./c")), P("a/b") == P("a") / "b", p.relative_to("/a"), p.match("*.gz"), P("a", "b").joinpath("c", "d").as_posix(), P("").name == "", P("."), P("/"), sorted([P("b"), P("a")])[0], "x" / P("y"), P(".rc").suffix == "", list(p.parents)[-1], p.with_stem("q"), hash(P("a")) == hash(P("a")))
try: p.relative_to("/z")
except ValueError as e: print(type(e).__name__)
print(Path("x").exists(), Path("a/b").name, isinstance(Path("x"), Path), f"{Path('k') / 'v'}")
