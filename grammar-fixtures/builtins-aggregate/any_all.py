# any and all stop early and use truth.
def t(x): print("t", x); return x
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]), any(x > 2 for x in [1, 3]), all({"a": 1}), all({"": 1}))
print(any(t(x) for x in (0, 1, 2)), all(t(x) for x in (1, 0, 2)))
print(any(map(str.isdigit, "a1")), all(isinstance(x, int) for x in (1, True)), any(range(0)), all([[]]))
try: any(5)
except TypeError as e: print(e)
