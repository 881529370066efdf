if a: b
if a: b
else: c
if a:
    b
elif c:
    d
elif e:
    f
else:
    g
if a:
    if b:
        c
    else:
        d
else:
    if e:
        f
if (a and
        b):
    c
if x := f(): pass
while a: b
while a:
    b
else:
    c
for a in b: c
for a, b in c: d
for a, in b: c
for (a, b) in c: d
for [a, *b] in c: d
for a.b in c: d
for a[0] in b: c
for a in b, c: d
for a in *b, c: d
for a in (b if c else d):
    e
else:
    f
for a in lambda: b, c: d
async def f():
    async for a in b:
        c
    else:
        d
    async for a, b in c: pass
