# Similar sequences, close matches and unified diffs.
import difflib
s = difflib.SequenceMatcher(None, "abcd", "bcde")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes())
print(difflib.SequenceMatcher(None, "", "").ratio(), difflib.SequenceMatcher(None, "a", "").ratio(), difflib.SequenceMatcher(lambda c: c == " ", "private Thread", "private volatile Thread").ratio())
print(s.find_longest_match(0, 4, 0, 4), difflib.SequenceMatcher(None, [1, 2, 3], [2, 3, 4]).get_opcodes())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("x", []), difflib.get_close_matches("serch", ["search", "research", "sear", "perch"], n=2, cutoff=0.7))
a = "one\ntwo\nthree\nfour\n".splitlines(keepends=True)
b = "one\n2\nthree\nfour\nfive\n".splitlines(keepends=True)
print("".join(difflib.unified_diff(a, b, "before", "after")))
print("".join(difflib.unified_diff(a, b, n=0)), list(difflib.unified_diff(a, a)))
print("".join(difflib.context_diff(a, b, "x", "y", "date1", "date2")))
print(list(difflib.unified_diff(["a"], ["b"], lineterm="", fromfile="f")))
for bad in (lambda: difflib.get_close_matches("a", ["b"], n=0), lambda: difflib.get_close_matches("a", ["b"], cutoff=2)):
    try:
        bad()
    except ValueError as e:
        print(e)
long = [f"line {i}" for i in range(20)]
other = [x for x in long if x != "line 3"] + ["tail"]
print("\n".join(difflib.unified_diff(long, other, "l", "o", lineterm="")))
