# What is quoted, how numbers and None look, dict rows.
import csv
import io
def write(rows, **kw):
    out = io.StringIO()
    w = csv.writer(out, **kw)
    for r in rows:
        w.writerow(r)
    return out.getvalue()
print(repr(write([["a", "b,c", 'q"q', "line\nbreak", "", None, 1, 1.0, 2.5, True]])))
print(repr(write([["a", 1, None]], quoting=csv.QUOTE_ALL)), repr(write([["a", 1, 2.0]], quoting=csv.QUOTE_NONNUMERIC)), repr(write([["a b", "c,d"]], quoting=csv.QUOTE_NONE, escapechar="\\")), repr(write([["x", "y"]], delimiter="\t", lineterminator="\n")), repr(write([[""], [], [" "]])))
print(repr(write([["a'b"]], quotechar="'")), repr(write([['a"b']], doublequote=False, escapechar="\\")), repr(write(["abc", (1, 2)])), repr(write([["é", "😀"]])))
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["n", "v"], restval="-", extrasaction="ignore", lineterminator="\n")
w.writeheader()
w.writerow({"n": "a", "v": 1})
w.writerows([{"n": "b"}, {"n": "c", "v": "x,y", "zz": 1}])
print(out.getvalue())
for bad in (lambda: csv.DictWriter(io.StringIO(), ["a"]).writerow({"b": 1}), lambda: write([["a,b"]], quoting=csv.QUOTE_NONE), lambda: write([5])):
    try:
        print(bad())
    except (csv.Error, ValueError, TypeError) as e:
        print(type(e).__name__, e)
w = csv.writer(buf := io.StringIO())
print(w.writerow(["a", "b"]), w.writerows([[1], [2]]), repr(buf.getvalue()))
with open("t.csv", "w", newline="") as f:
    csv.writer(f).writerows([["h"], ["é"]])
with open("t.csv", newline="") as f:
    print(list(csv.reader(f)))
