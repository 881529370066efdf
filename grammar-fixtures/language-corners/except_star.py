# except* and ExceptionGroup: splitting, the rest re-raised, else and finally.
def f(errors):
    try:
        raise ExceptionGroup("g", errors)
    except* ValueError as eg:
        print("values", [str(e) for e in eg.exceptions])
    except* (TypeError, KeyError) as eg:
        print("types", len(eg.exceptions))
    finally:
        print("finally")


f([ValueError("a"), TypeError("b"), ValueError("c")])
try:
    f([OSError("x"), ValueError("y")])
except ExceptionGroup as eg:
    print("rest", eg, [type(e).__name__ for e in eg.exceptions])
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2)])])
print(eg, eg.message, len(eg.exceptions), eg.subgroup(TypeError), eg.split(ValueError)[0])
try:
    try:
        raise ValueError("bare")
    except* ValueError as e:
        print(type(e).__name__, e.exceptions)
finally:
    print("end")
