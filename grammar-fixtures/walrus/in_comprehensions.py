# Assignment expressions in comprehensions, conditions, calls, f-strings, slices and nested functions: where the name lands.
data = ["3", "x", "10", "", "7"]
print([n for s in data if s.isdigit() and (n := int(s)) > 3], n)
print(any((hit := s) == "x" for s in data), hit, all((last := s) for s in data), repr(last))
total = 0
print([total := total + i for i in range(5)], total)
print(f"{(w := 'wide')!r} {w:>6} {len(w)}", max(a := 3, b := 5), a, b, data[(k := 1) : k + 2])


def f():
    if (found := [x for x in (1, 2, 3) if (big := x) > 1]) and big == 3:
        return found, big
    return None


print(f())


def g(values):
    global leaked
    return [leaked := v for v in values]


print(g("ab"), leaked)
print([[y := (x, z) for z in range(2)] for x in "pq"], y)
print({(q := i): q * 2 for i in range(3)}, q, (lambda v: (u := v + 1) * u)(2))
x = 1
print((x := x + 1, x, x := x * 10), x, [x := 0, x, not (x := None)], x)
if not (m := None) and (m := "set"):
    print(m)
try:
    nothing = [unset := 1 for _ in []]
    unset
except NameError as e:
    print(e)
