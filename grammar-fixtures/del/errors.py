# Errors of del, and __delitem__ / __delattr__.
for f in ("xs[5]", "d['z']", "c.q"):
    xs, d = [1], {}
    class C:
        pass
    c = C()
    try:
        if f == "xs[5]":
            del xs[5]
        elif f == "d['z']":
            del d["z"]
        else:
            del c.q
    except (IndexError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
class Rows:
    def __init__(self):
        self.gone = []
    def __delitem__(self, key):
        self.gone.append(key)
r = Rows()
del r["a"], r[1:2]
print(r.gone)
def f():
    x = 1
    del x
    return x
try:
    f()
except UnboundLocalError as e:
    print(e)
