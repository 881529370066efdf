# Rows of quoted, empty and odd fields.
import csv
import io
def rows(text, **kw): return list(csv.reader(io.StringIO(text), **kw))
print(rows('a,b,c\n1,"x, y",3\n'), rows('"a ""q"" b",,\n'), rows(""), rows("\n\na\n"), rows('"multi\nline",2\r\n3,4'))
print(rows("a;b\t;c", delimiter=";"), rows("'a,b',c", quotechar="'"), rows(" a, b", skipinitialspace=True), rows("a\\,b,c", escapechar="\\", quoting=csv.QUOTE_NONE), rows('1,"2",x', quoting=csv.QUOTE_MINIMAL))
print(rows("1,2.5\n", quoting=csv.QUOTE_NONNUMERIC), rows("é,😀\n"), rows('a,"b'), rows('a"b,c'), list(csv.reader(["x,y", "z"])))
r = csv.DictReader(io.StringIO("name,age\nann,3\nbob\ncat,5,extra\n\n"))
print(r.fieldnames, [dict(x) for x in r], r.line_num)
print(list(csv.DictReader(io.StringIO("1,2\n"), fieldnames=["a", "b", "c"], restval="?")), list(csv.DictReader(io.StringIO("a\n"))), list(csv.DictReader(io.StringIO("a,b\n1,2,3,4\n"), restkey="rest")))
for bad in (lambda: rows('"a"b', strict=True), lambda: rows("a", delimiter=""), lambda: rows("a,x", quoting=csv.QUOTE_NONNUMERIC), lambda: rows('"open', strict=True)):
    try:
        print(bad())
    except (csv.Error, TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(rows("a\tb\n", dialect="excel-tab"), rows("a|b", delimiter="|"))
