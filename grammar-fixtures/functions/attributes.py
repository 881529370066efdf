# Attributes on functions and introspection.
def counter():
    counter.calls += 1
    return counter.calls
counter.calls = 0
counter(); counter()
print(counter.calls, hasattr(counter, "calls"), getattr(counter, "nope", None))
def typed(a: int, b: str = "x") -> bool:
    return True
print(typed.__name__, typed.__defaults__, sorted(typed.__annotations__), typed.__annotations__["return"] is bool)
