with a: b
with a as b: c
with a, b: c
with a as b, c as d: e
with a as (b, c): d
with a as [b, c]: d
with a as b.c: d
with a as b[0]: c
with (a): b
with (a, b): c
with (a, b,): c
with (a as b): c
with (a as b, c as d,): e
with (a as b, c): d
with (a, b as c): d
with (a, b) as c: d
with (a), b: c
with (a) as b, (c) as d: e
with (a).b as c: d
with (a if b else c) as d: e
with (yield_): b
with f(a), g(b) as c: d
with (
    open("a") as a,
    open("b") as b,
):
    c
with (a, *b): c
with (a := b): c
with (a := b, c): d
with (): a
with (a, b).c: d
with [a, b] as c: d
async def f():
    async with a as b, c: d
    async with (a as b, c as d): e
