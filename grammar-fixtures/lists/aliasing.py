# Two names, one list; copies are shallow.
a = [[1], [2]]
b = a
c = a[:]
d = list(a)
e = a.copy()
a.append([3])
a[0].append(9)
print(a, b, c, d, e)
def add(item, bucket):
    bucket.append(item)
    bucket = bucket + ["local"]
    return bucket
mine = []
print(add(1, mine), mine)
rows = [[0] * 2 for _ in range(2)]
rows[0][0] = 1
print(rows)
