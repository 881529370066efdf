# Changing a dict's size during iteration raises.
d = {"a": 1, "b": 2}
try:
    for k in d:
        d[k + "x"] = 0
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2, "c": 3}
try:
    for k in d:
        if k == "a":
            del d[k]
except RuntimeError as e:
    print(e)
d = {"a": 1, "b": 2}
for k in d:
    d[k] = d[k] * 10
print(d)
for k in list(d):
    if d[k] > 10:
        d.pop(k)
print(d)
