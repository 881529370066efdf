# int from strings in bases, floats, bools.
for args in (("42",), (" -7 ",), ("+1_000",), ("ff", 16), ("0xff", 16), ("0b101", 0), ("z", 36), ("101", 2), (3.99,), (-3.99,), (True,), (), ("٣",), ("1.5",), ("",), (" ",), ("0x1",), ("9", 8), (None,), ("1", 1), ("--1",), ("1__0",), (b"12",), ("1e3",)):
    try: print(args, int(*args))
    except (ValueError, TypeError) as e: print(args, type(e).__name__, e)
