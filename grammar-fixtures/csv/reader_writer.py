# csv reader, writer, DictReader, DictWriter.
import csv, io
text = 'a,b,c\r\n1,"x, y",\r\n2,"say ""hi""","multi\nline"\r\n'
print(list(csv.reader(io.StringIO(text)))); print([dict(r) for r in csv.DictReader(io.StringIO(text))]); print(list(csv.reader(["a;b", "'c;d';e"], delimiter=";", quotechar="'")))
o = io.StringIO(); w = csv.writer(o); print(w.writerow(["a", 1, None, 2.5, 'q"', "n\nl", "c,d", ""])); w.writerows([[1], []]); print(repr(o.getvalue()))
o = io.StringIO(); d = csv.DictWriter(o, fieldnames=["x", "y"], lineterminator="\n", quoting=csv.QUOTE_ALL, extrasaction="ignore", restval="-"); d.writeheader(); d.writerow({"x": 1, "z": 9}); print(o.getvalue())
try: csv.DictWriter(o, ["x"]).writerow({"q": 1})
except ValueError as e: print(e)
