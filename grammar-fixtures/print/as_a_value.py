# print as a function value: it returns None, goes through map, partial, defaults and shadowing by a parameter.
from functools import partial

result = print("x")
print(result, print is print, callable(print))
list(map(print, ["a", 1], ["b", 2]))
say = partial(print, "log:", sep=" ")
say("started", 1)
say("colon", sep=":")


def run(values, emit=print):
    for value in values:
        emit(value)


run([1, [2]])
out = []
run([1, [2]], out.append)
print(out)


def quiet(print):
    print("hidden")
    return print


seen = []
quiet(seen.append)
print(seen)
emit = {"loud": lambda *a: print(*[str(x).upper() for x in a]), "off": lambda *a: None}
for mode in ("loud", "off"):
    emit[mode]("word", 1)
print([print(i, end=" ") for i in range(3)])
print(*map(str, range(3)), *{"k": 1}, sep="/")
options = {"sep": "", "end": ".\n"}
print("a", "b", **options)
x = print("inner") or "fallback"
print(x)
