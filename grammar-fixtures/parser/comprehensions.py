[x for x in y], {x for x in y}, {k: v for k, v in y}, (x for x in y)
[x for x in y if x if not z], [x for x, in y], [x for *x, z in y], [x for (a, b), c in y]
[(x, y) for x in a for y in b if x for z in c], [[y for y in x] for x in z]
f(x for x in y), f((x for x in y), 1), sum(x for x in y if x).real
[x async for x in y], {x: y async for x, y in z if await w}
[lambda: x for x in y], [x for x in (lambda: y, z)]
[x if x else y for x in y], [x for x in (y if z else w)], [(z := x) for x in y]
[x.y for x.y in z], [x for x[0] in y]
