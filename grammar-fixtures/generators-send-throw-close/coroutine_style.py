# Generators as coroutines: accumulators, state machines, delegation with send.
def averager():
    total, n, avg = 0, 0, None
    while True:
        x = yield avg
        if x is None: return {"n": n, "avg": avg}
        total += x; n += 1; avg = total / n
g = averager(); print(next(g), g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print("result", e.value)
def grouper(out):
    while True: out.append((yield from averager()))
out = []; gg = grouper(out); next(gg)
for v in (1, 2, None, 5, None): gg.send(v)
print(out)
def resilient():
    n = 0
    while True:
        try:
            got = yield n
            n += 1 if got is None else got
        except ValueError as e: print("handled", e); n = -1
        finally: print("step")
r = resilient(); print(next(r), r.send(5), r.throw(ValueError("bad")), next(r)); r.close(); print(next(r, "closed"))
def cleanup():
    try:
        yield 1; yield 2
    except GeneratorExit: print("exit"); raise
    finally: print("cleanup")
c = cleanup(); print(next(c)); c.close(); c.close()
def stubborn():
    while True:
        try: yield 1
        except GeneratorExit: pass
        else: continue
        yield 2
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
def bad():
    yield 1
    raise StopIteration("no")
try: list(bad())
except RuntimeError as e: print(e, type(e.__cause__).__name__)
def outer():
    try: r = yield from inner()
    except KeyError as e: r = f"outer got {e}"
    yield r
def inner():
    try: yield "a"
    except ValueError: yield "recovered"
    return "inner done"
o = outer(); print(next(o), o.throw(ValueError), next(o))
o = outer(); print(next(o), o.throw(KeyError("k")))
x = (i * i for i in range(3)); print(next(x), list(x)); x.close(); print(list(x))
def echo():
    v = None
    while True: v = yield v
e = echo(); e.send(None); print(e.send("hi"), e.send(0), e.send(""), next(e) is None)
for i, v in zip(range(3), averager()): print(i, v)
def flat(xs):
    for x in xs:
        if isinstance(x, list): yield from flat(x)
        else: yield x
print(list(flat([1, [2, [3, []], 4]])))
def fromstr(): yield from "ab"; yield from {"k": 1}; yield from range(2)
print(list(fromstr()))
