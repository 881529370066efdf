# Shell patterns on names.
import fnmatch
for name, pattern in (("a.py", "*.py"), ("a.PY", "*.py"), ("ab", "a?"), ("a\n", "a?"), ("b", "[a-c]"), ("d", "[!a-c]"), ("[", "[[]"), ("a]", "a[]]"), ("x[", "x["), ("é😀", "??"), ("", "*"), ("a.b", "a.b"), ("axb", "a.b"), ("a-c", "a[a-]c")):
    print(repr(name), pattern, fnmatch.fnmatch(name, pattern), fnmatch.fnmatchcase(name, pattern))
print(fnmatch.filter(["a.txt", "b.md", "c.txt"], "*.txt"), fnmatch.filter([], "*"), fnmatch.filter(("x", "y"), "[x]"))
