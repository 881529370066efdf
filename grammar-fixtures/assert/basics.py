# assert with and without messages.
assert True
assert [0], "not reached"
for f in (lambda v: v, lambda v: not v):
    try:
        assert f(""), f"got {f('')!r}"
        print("passed")
    except AssertionError as e: print("failed", e, e.args)
try: assert 1 == 2
except AssertionError as e: print(repr(e), repr(str(e)))
try: assert (), {"detail": 1}
except AssertionError as e: print(e.args[0]["detail"])
def check(n):
    assert isinstance(n, int) and n > 0, "n must be positive"
    return n
print(check(1)); check(-1)
