# str.format with positions, names, attributes, items.
class P:
    x = 1
    items = {"k": [10, 20]}

print("{} {}".format("a", 1), "{1} {0} {1}".format("a", "b"), "{name:>5}".format(name="x"))
print("{p.x} {p.items[k][1]} {0[1]} {d[key]}".format([1, 2], p=P, d={"key": "v"}))
print("{{literal}} {:{w}.{p}f}".format(3.14159, w=8, p=2), "{!r} {!s}".format("a", "b"))
print("{question} -> {context}".format(**{"question": "q?", "context": "c {not}"}))
for f in (lambda: "{} {}".format(1), lambda: "{missing}".format(a=1), lambda: "{".format(), lambda: "}".format(), lambda: "{0} {}".format(1, 2)):
    try:
        print(f())
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
print("{a}".format_map({"a": 5}))
