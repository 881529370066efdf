# Generators in a pipeline, interleaved lazily.
def read(): 
    for line in "a\n\nb # c\n# d\ne".split("\n"):
        print("read", repr(line)); yield line
def strip(lines):
    for line in lines:
        line = line.split("#")[0].strip()
        if line: yield line
def number(xs, start=1): yield from ((i, x) for i, x in enumerate(xs, start))
for i, x in number(strip(read())): print("got", i, x)
a, *rest = number(["p", "q", "r"])
print(a, rest, dict(number("z")), max(number("ab")))
