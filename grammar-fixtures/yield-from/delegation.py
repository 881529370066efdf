# yield from delegates values, return values, send and throw.
def inner():
    x = yield 1
    print("inner got", x)
    try: yield 2
    except ValueError as e: print("inner caught", e); yield 3
    return "result"
def outer():
    r = yield from inner()
    print("r =", r)
    yield from "ab"
    yield from (x for x in range(2))
o = outer(); print(next(o), o.send("S"), o.throw(ValueError("T")), list(o))
def empty(): return (yield from [])
print(list(empty()))
def chain(*its):
    for it in its: yield from it
print(list(chain([1], (2,), {"k": 0}, "z", range(2))))
def val():
    yield 1
    return {"n": 2}
def user():
    v = yield from val()
    yield v["n"]
print(list(user()))
