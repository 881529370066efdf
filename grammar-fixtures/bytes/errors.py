# Errors on bytes.
for f in (lambda: b"a" + "a", lambda: b"abc"[5], lambda: bytes([300]), lambda: bytes("x"), lambda: b"\xff".decode(), lambda: "a" in b"abc", lambda: b"a".join(["b"]), lambda: bytes.fromhex("zz"), lambda: b"x" < "x", lambda: bytes(-1), lambda: b"a".split(",")):
    try: print(f())
    except (TypeError, ValueError, IndexError) as e: print(type(e).__name__, e)
