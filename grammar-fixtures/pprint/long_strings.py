# Long strings are cut at blanks, bytes and sets too; keys of several types are sorted.
import pprint

text = "The quick brown fox jumps over the lazy dog. " * 3
pprint.pprint(text)
pprint.pprint({"text": text, "short": "a b"}, width=50)
pprint.pprint(["one\ntwo\nthree", "x" * 100, "é" * 30 + " " + "ü" * 60])
pprint.pprint({1: "int", "1": "str", (2, 3): "tuple", None: 0})
pprint.pprint({frozenset({1}): {3, 1, 2}, "set": set(), "f": frozenset()})
pprint.pprint(("a" * 60, "b" * 30))
pprint.pprint(("a" * 90,))
pprint.pprint({"quote's": 'both \' and "', "k": "line one\n" + "long line two " * 8})
