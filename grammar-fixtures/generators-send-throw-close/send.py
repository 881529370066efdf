# send values into a generator.
def averager():
    total = count = 0
    avg = None
    while True:
        x = yield avg
        total += x; count += 1
        avg = total / count
a = averager()
print(next(a), a.send(10), a.send(20), a.send(3))
def echo():
    while (got := (yield)) is not None: print("got", got)
    return "bye"
e = echo(); next(e); e.send(1); e.send("x")
try: e.send(None)
except StopIteration as s: print(s.value)
try: averager().send(1)
except TypeError as err: print(err)
