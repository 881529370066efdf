# StringIO and BytesIO.
import io
s = io.StringIO("one\ntwo\nthree"); print(s.readline(), s.read(2), s.tell(), list(s), s.read() == ""); s.seek(0); print(s.readlines()); 
w = io.StringIO(); print(w.write("abc"), w.write("\n"), w.getvalue(), w.tell()); w.seek(1); w.write("X"); print(repr(w.getvalue())); w.truncate(2); print(w.getvalue()); print("a", 1, file=w); w.close()
try: w.getvalue()
except ValueError as e: print(e)
b = io.BytesIO(b"\x01\x02"); print(b.read(1), b.getvalue()); 
with io.StringIO() as f: f.writelines(["p", "q"]); print(f.getvalue())
