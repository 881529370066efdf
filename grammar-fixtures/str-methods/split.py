# split, rsplit, splitlines, partition.
print("a b  c ".split(), "a b  c ".split(" "), "".split(), "".split(","), "a,b,,c".split(","))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 1), " a b c ".split(None, 1), "a b c".rsplit(maxsplit=1))
print("one\ntwo\r\nthree\rfour\n".splitlines(), "a\nb".splitlines(True), "x\x0by\u2028z".splitlines(), "".splitlines(), "\n".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="))
print("a--b--c".split("--"), "abc".split("abc"), "aXbXc".split("X", 0))
try:
    "a".split("")
except ValueError as e:
    print(e)
