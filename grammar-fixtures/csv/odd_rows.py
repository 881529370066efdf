# Missing and extra columns, quotes, blank lines and other separators.
import csv
import io

text = 'id,name,note\n1,"Ann, B","said ""hi"""\n\n2,Bob\n3,Cy,x,extra,more\n4,"multi\nline",\n'
for row in csv.reader(io.StringIO(text)):
    print(len(row), row)
for row in csv.DictReader(io.StringIO(text), restkey="rest", restval="-"):
    print(row)
print(list(csv.reader(["a;b;'c;d'"], delimiter=";", quotechar="'")), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader([""])), list(csv.reader(["a\tb"], delimiter="\t")))
out = io.StringIO()
w = csv.DictWriter(out, ["id", "name"], extrasaction="ignore", lineterminator="\n")
w.writeheader()
w.writerows([{"id": 1, "name": 'q"', "zz": 0}, {"id": None}, {"id": 1.0, "name": "a\nb"}])
print(repr(out.getvalue()))
try:
    csv.DictWriter(out, ["id"]).writerow({"id": 1, "zz": 2})
except ValueError as e:
    print(e)
