# Builtins as values, with keywords, their results when unused, and their errors.
words = "the quick brown fox jumps over the lazy dog the end".split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:3], max(freq, key=freq.get), max(freq.values()))
print(list(map(str.upper, words[:2])), list(map(len, words)), sorted(words, key=len, reverse=True)[:2], sorted(set(words), key=str.lower)[:3])
print(list(map(int, "1 2 3".split())), sum(map(int, "123")), list(filter(None, [0, 1, "", "a"])), list(filter(str.isdigit, "a1b2")))
print(dict.fromkeys("abc", 0), dict.fromkeys([1, 2]), dict(zip("ab", [1, 2])), dict([("x", 1)], y=2), str.join("-", ["a", "b"]))
print(",".join(map(str, [1, 2.0, None, True])), *[1, 2], sep="|")
print(1, 2, sep="", end="!\n"); print(); print("a", end=""); print("b")
print(*map(lambda x: x * x, range(4)), sep=", ")
print(max([], default="none"), max("abc", "abd", key=lambda s: s[-1]), min([3, 1, 2]), max(1, 2.5, 2), min("b", "a"))
print(int("101", base=2), sorted([3, 1, 2], reverse=True), list(enumerate("ab", start=1)), sum([1, 2], start=10), round(3.14159, ndigits=2), pow(2, 10, mod=1000))
print(str(object=5), str(b"hi", encoding="ascii"), bytes("hé", encoding="utf-8"), int(), float(), str(), list(), dict(), tuple(), set(), bool(), bytes(2))
xs = [3, 1, 2]
print(xs.append(4), xs.sort(), xs.reverse(), xs.extend([9]), xs.insert(0, 7), xs.remove(9), xs, xs.clear())
st = {1}
print(st.add(2), st.discard(5), st.update([3]), st.remove(1), st, st.clear(), st)
dd = {"a": 1}
print(dd.update({"b": 2}), dd.update(c=3), dd.setdefault("d"), dd.pop("a"), dd, dd.clear(), dd)
f = xs.append
f(1); f(2)
print(xs, [xs.append(i) for i in range(2)], xs)
add = st.add
for v in (1, 2, 2): add(v)
print(st, list(map(st.add, [5, 6])), st)
for bad in (lambda: [].pop(), lambda: [1].index(5), lambda: [1].remove(5), lambda: {}.popitem(), lambda: set().pop(), lambda: {"a": 1}["b"], lambda: [1][5], lambda: "abc"[10], lambda: (1,)[3], lambda: "a".index("z"), lambda: int("x"), lambda: int("1.5"), lambda: float("y"), lambda: "a" + 1, lambda: 1 + "a", lambda: [1] + (2,), lambda: None + 1, lambda: len(5), lambda: {}.get(), lambda: "a".join([1]), lambda: {[]: 1}, lambda: {1, []}, lambda: "a" < 1, lambda: [1] < ["a"], lambda: max([]), lambda: min(), lambda: sum(["a"]), lambda: sorted([1, "a"]), lambda: list(5), lambda: dict([1]), lambda: range("a"), lambda: "x" * "y", lambda: [1] * 1.5, lambda: -"a", lambda: ~1.5, lambda: 1 << -1, lambda: 1 // 0, lambda: 1.0 / 0, lambda: 1 % 0, lambda: 0 ** -1, lambda: chr(-1), lambda: ord("ab"), lambda: "".rindex("a"), lambda: "a,b".split(""), lambda: "abc".foo, lambda: (5).foo, lambda: next(iter([])), lambda: [].append(), lambda: [].append(1, 2), lambda: "a".upper(1), lambda: len(), lambda: len(1, 2), lambda: abs("a"), lambda: round("a"), lambda: int([]), lambda: float([]), lambda: isinstance(1), lambda: isinstance(1, 5), lambda: "%d" % "a", lambda: "%s %s" % (1,), lambda: "{} {}".format(1), lambda: "{x}".format(), lambda: f"{1:z}", lambda: "a".encode("nope"), lambda: b"\xff".decode(), lambda: [1, 2][1:2:0], lambda: "abc"["a"], lambda: [1]["a"], lambda: {}[0], lambda: None[0], lambda: None.x, lambda: 5(), lambda: "a"(), lambda: print(sep=1), lambda: print(foo=1), lambda: sorted(), lambda: sorted([1], foo=1), lambda: enumerate(), lambda: zip(1), lambda: map(1), lambda: reversed(5), lambda: iter(5), lambda: next([]), lambda: hash([]), lambda: divmod(1, 0), lambda: pow(2, -1, 4), lambda: [] in {}, lambda: 1 in 5, lambda: "a" in 5, lambda: 1 in "a"):
    try:
        print("ok", bad())
    except Exception as e:
        print(type(e).__name__, e)
