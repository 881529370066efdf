# map and filter are lazy iterators.
log = []
m = map(lambda x: log.append(x) or x * 2, [1, 2]); print(log, next(m), log, list(m), list(m))
print(list(map(str, [1, None])), list(map(lambda a, b: a + b, [1, 2], [10, 20, 30])), list(map(int, "12")), list(filter(None, [0, 1, "", "a", []])), list(filter(str.isalpha, "a1b")), list(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())))
print(sum(map(len, ["a", "bb"])), ",".join(map(repr, ["x", 1])), [*map(max, [[1, 2], [3]])], set(map(abs, [-1, 1])), list(map(dict, [[("a", 1)]])))
try: list(map(int, ["1", "x"]))
except ValueError as e: print(e)
try: map(5, [1]).__next__()
except TypeError as e: print(e)
