# A report written and read back.
import csv
import io
rows = [{"name": "Ann, B.", "n": 1, "note": None}, {"name": 'Q "x"', "n": 2.5, "note": "é\nz"}]
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=list(rows[0]))
w.writeheader()
w.writerows(rows)
print(repr(out.getvalue()))
back = list(csv.DictReader(io.StringIO(out.getvalue())))
print(back, sum(float(r["n"]) for r in back), back[0]["note"] == "", [r["name"] for r in csv.DictReader(["name,x", "a,1", "b"])])
