# copy and deepcopy of nested containers.
import copy
a = {"l": [1, [2]], "t": ([],), "n": None}
b, c = copy.copy(a), copy.deepcopy(a)
a["l"][1].append(3); a["t"][0].append("x"); a["new"] = 1
print(a); print(b); print(c)
shared = [0]; d = copy.deepcopy([shared, shared]); d[0].append(1); print(d, d[0] is d[1], shared)
loop = [1]; loop.append(loop); m = copy.deepcopy(loop); print(m[1] is m, m is loop)
