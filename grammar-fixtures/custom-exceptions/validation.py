# An error type that gathers problems.
class ValidationError(ValueError):
    def __init__(self, errors): self.errors = errors; super().__init__(f"{len(errors)} validation error{'s'[:len(errors) != 1]}")
def validate(d, **types):
    errors = []
    for name, t in types.items():
        if name not in d: errors.append((name, "missing"))
        elif not isinstance(d[name], t): errors.append((name, f"expected {t.__name__}, got {type(d[name]).__name__}"))
    if errors: raise ValidationError(errors)
    return True
print(validate({"a": 1, "b": "x"}, a=int, b=str))
for d in ({}, {"a": "1"}, {"a": True, "b": 5}, {"a": 1.0, "b": None}):
    try: print(validate(d, a=int, b=str))
    except ValueError as e: print(e, e.errors)
