# pop of an empty dict does not hash the key

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: {}.pop({"a": 1}, None))
attempt(lambda: {}.pop([1]))
attempt(lambda: {"a": 1}.pop([1], None))
attempt(lambda: dict().pop("a", 5))
attempt(lambda: {"a": 1}.pop("a"))
