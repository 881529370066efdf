# Names bound in blocks and read afterwards.
def load(fail):
    try:
        if fail: raise OSError("no file")
        data = "loaded"
    except OSError:
        data = None
    return data
print(load(True), load(False))
if True:
    a = 1
else:
    b = 2
print(a)
try: print(b)
except NameError as e: print(e)
for i in range(3):
    last = i * 10
print(i, last)
while True:
    inside = "w"; break
print(inside)
class M:
    def __enter__(self): return "res"
    def __exit__(self, *a): pass
with M() as res: body = res.upper()
print(res, body)
