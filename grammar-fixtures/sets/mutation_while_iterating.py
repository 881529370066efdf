# Changing a set's size during iteration raises.
s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
t = {1, 2, 3}
for x in list(t):
    if x % 2:
        t.discard(x)
print(t)
print(sum({1, 2, 3}), max({"a", "b"}), min({4, 2}), len({None, 0, False, ""}))
