# __missing__ on a dict subclass; NaN keys are found by identity.
class Default(dict):
    def __missing__(self, key):
        self[key] = value = f"made {key}"
        return value

d = Default(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d)
nan = float("nan")
m = {nan: 1}
print(m[nan], nan in m, float("nan") in m, m.get(float("nan")))
print({0.0: "zero"}[-0.0], {1: "a", True: "b"}, {"a": 1, "a": 2})
