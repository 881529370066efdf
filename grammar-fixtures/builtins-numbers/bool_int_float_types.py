# bool is an int; types of results.
print(True + 1, True * 3, sum([True, False, True]), True == 1, isinstance(True, int), type(True + 1).__name__, [10, 20][True], f"{True}", str(False), int(True), float(True), -True, not 1, True / 2)
for v in (1 + 1, 1 + 1.0, 4 / 2, 4 // 2, 4.0 // 2, 2 ** 2, 2 ** -1, True & True, 5 % 2, 5.0 % 2, abs(-1), round(1.5), round(1.5, 1), divmod(5, 2)[0], max(1, 2.0), sum([1.0]), int("1"), float("1"), len("a"), -(-1), 10 ** 20): print(type(v).__name__, v, end="; ")
print({True: "a", 1: "b", 1.0: "c"}, [True, 1].count(1), "%d" % True, bool("False"), bool(0.0), bool("0"))
