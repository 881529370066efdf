# str and int look at their last argument before the first

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: str(1, 2))
attempt(lambda: str(True, -1))
attempt(lambda: str(b"a", 2))
attempt(lambda: str(b"a", "utf-8", 3))
attempt(lambda: str(1, "utf-8"))
attempt(lambda: str("a", "utf-8"))
attempt(lambda: str(b"\xff", "utf-8", "replace"))
attempt(lambda: int(2.5, -1))
attempt(lambda: int(2.5, 1.5))
attempt(lambda: int("12", 37))
attempt(lambda: int(None, 10))
attempt(lambda: int("zz", 36))
