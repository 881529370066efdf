# throw exceptions into a generator.
def g():
    while True:
        try: x = yield "ready"
        except ValueError as e: print("caught", e); yield "recovered"
        else: print("x =", x)
it = g(); print(next(it), it.throw(ValueError("v")), next(it))
try: it.throw(KeyError("k"))
except KeyError as e: print("out", e)
print(next(it, "over"))
def ignore():
    try: yield 1
    except GeneratorExit: yield 2
i = ignore(); next(i)
try: i.close()
except RuntimeError as e: print(e)
