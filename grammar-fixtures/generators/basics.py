# yield, laziness, return ends, next and default.
def gen(n):
    print("start")
    for i in range(n):
        yield i
    print("end")
g = gen(2)
print("made", next(g), next(g), next(g, "done"), list(g))
print([x for x in gen(1)], sum(gen(3)), type(g).__name__)
def early():
    yield 1
    return
    yield 2
print(list(early()), list(gen(0)))
def infinite(n=0):
    while True:
        yield n; n += 1
it = infinite(5)
print([next(it) for _ in range(3)], next(it))
