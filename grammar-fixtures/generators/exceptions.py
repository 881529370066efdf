# Exceptions in and through generators; a finished generator stays finished.
def g():
    yield 1
    raise ValueError("in generator")
it = g()
print(next(it))
try: next(it)
except ValueError as e: print(e)
print(next(it, "finished"))
def h():
    try: yield "a"
    except GeneratorExit: print("closed"); raise
    finally: print("finally")
x = h(); print(next(x)); x.close(); print(list(x))
def stop(): 
    yield 1
    raise StopIteration("bad")
try: list(stop())
except RuntimeError as e: print(e)
