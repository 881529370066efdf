# A list that contains itself.
a = [1]
a.append(a)
print(a, len(a), a[1] is a, a[1][1][0])
d = {"self": None}
d["self"] = d
print(d)
t = ([],)
t[0].append(t)
print(t)
