# try, except with types, tuples, as, hierarchy order.
def run(f):
    try:
        return f()
    except (KeyError, IndexError) as e: return "lookup", type(e).__name__, e.args
    except ArithmeticError as e: return "arith", str(e)
    except ValueError: return "value"
    except Exception as e: return "other", repr(e)
for f in (lambda: {}["a"], lambda: [][1], lambda: 1 / 0, lambda: int("x"), lambda: None.a, lambda: 5, lambda: [] + 1, lambda: float("z")):
    print(run(f))
