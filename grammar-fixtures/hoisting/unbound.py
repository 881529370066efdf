# Reading a name that a branch did not bind.
def f(flag):
    if flag:
        x = 1
    return x
print(f(True))
try: f(False)
except UnboundLocalError as e: print(e)
def g(items):
    for item in items: pass
    return item
print(g([1, 2]))
try: g([])
except UnboundLocalError as e: print(type(e).__name__)
try: 1 / 0
except ZeroDivisionError as err: kept = str(err)
print(kept)
try: err
except NameError as e: print(e)
def h():
    try: return "try"
    finally: cleanup = 1; print("fin", cleanup)
print(h())
