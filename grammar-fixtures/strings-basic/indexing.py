# Indexing and iteration.
s = "python"
print(s[0], s[-1], s[2], s[len(s) - 1])
for ch in "abc":
    print(ch, ord(ch))
for bad in (6, -7):
    try:
        s[bad]
    except IndexError as e:
        print(e)
try:
    s["a"]
except TypeError as e:
    print(e)
try:
    s[0] = "P"
except TypeError as e:
    print(e)
print(list("hey"), sorted("banana"), "".join(reversed("abc")), max("hello"), set("aa"))
