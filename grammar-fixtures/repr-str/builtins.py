# repr of nested built-in values.
print(repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\r\x00\x7f\xa0é\u200b😀"))
print([None, True, 1.0, "x", b"y", (1,), {2}, {"k": [()]}, frozenset(), range(2), 1j, ...])
print(str([1, "a", ["b"]]), str({"a": "b"}), str((1, "x")), str(None), str(True), {1: "a", "b": 2.5, None: (1, 2)})
print(repr(int), str(str), type(None), type(1.5), [int, dict], type([]), NotImplemented, Ellipsis, KeyError)
print({"a": {"b": {"c": [1, {"d": ()}]}}}, [[], {}, (), set(), ""], ascii("é😀"), repr(-0.0), 1e5, 10 ** 16)
