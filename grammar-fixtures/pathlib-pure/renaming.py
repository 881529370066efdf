# with_name, with_stem, with_suffix, relative_to and their errors.
from pathlib import PurePosixPath as P

p = P("/data/report.tar.gz")
print(p.with_name("x.csv"), p.with_stem("other"), p.with_suffix(".zip"), p.with_suffix(""), P("a").with_suffix(".txt"), P("a/.env").with_suffix(".bak"))
print(p.relative_to("/data"), p.relative_to("/"), P("a/b/c").relative_to("a", "b"), P("a").relative_to("a"), p.is_relative_to("/data"), p.is_relative_to("data"))
for bad in (lambda: p.with_suffix("zip"), lambda: p.with_name(""), lambda: P("/").with_name("x"), lambda: p.with_name("a/b"), lambda: p.relative_to("/other"), lambda: P("a").relative_to("/a"), lambda: P("").with_suffix(".x"), lambda: p.with_suffix("."), lambda: P("a").as_uri(), lambda: P(None), lambda: P(5)):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for pattern in ("*.gz", "*.py", "report*", "/data/*", "data/*.gz", "*/*", "/*.gz", "r?port.*", "[rq]eport*", "**/*.gz"):
    print(pattern, p.match(pattern))
print({P("a/b"): 1}[P("a//b")], f"{p}", "%s" % p, str(p)[1:5], [str(x) for x in (P("b"), P("a"))], P("~/x"), P("a") in {P("a")})
