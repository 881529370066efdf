# += on strings and tuples rebinds the name only.
s = "a"
t = s
s += "b"
s *= 3
print(s, t)
p = (1, 2)
q = p
p += (3,)
print(p, q)
total = ""
for part in ["x", "y", "z"]:
    total += part + ","
print(total)
