# Membership tests in conditions as agents write them.
text = "Error: Rate limit exceeded (429)"
print("429" in text, "rate" in text, "rate" in text.lower(), any(w in text for w in ("x", "Error")), not any(w in text for w in ["zz"]), "Error" in text.split(":"), text[0] in "AEIOU", "" in [], "" in "")
t = ("stop", "length", None)
for r in ("stop", None, "tool_calls", 0, ""): print(r in t, r not in t, r in {"stop": 1}, r in ["stop", 0], end=" ")
print(); xs = [[1], (2,), {"k": 3}]; print([1] in xs, (2,) in xs, {"k": 3} in xs, (1,) in xs, 1 in {1.0}, "1" in {1: 0}, "role" in {"role": None}, ("a", 1) in {"a": 1}.items())
