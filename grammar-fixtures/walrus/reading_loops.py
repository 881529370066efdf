# Walrus in loop conditions and chains: chunk reading, regular expressions, lookups with defaults, while with two names.
import io
import re

stream = io.StringIO("abcdefg")
chunks = []
while chunk := stream.read(3):
    chunks.append(chunk)
print(chunks, repr(chunk))
for line in ["k=1", "# no", "long name = two", ""]:
    if m := re.match(r"(\w+)=(\d+)", line):
        print(m[1], int(m.group(2)))
    elif (m := re.match(r"([\w ]+?)\s*=\s*(.*)", line)) and m[2]:
        print("loose", m.groups())
    elif not line:
        print("empty", m)
config = {"a": 0, "b": None, "c": {"d": 5}}
for key in "abcx":
    if (value := config.get(key)) is None:
        print(key, "none")
    elif isinstance(value, dict) and (inner := value.get("d")):
        print(key, inner)
    else:
        print(key, value, bool(value))
n = 10
while (n := n - 3) > 0 and (half := n / 2) > 1:
    print(n, half)
print(n, half)
it = iter([1, 2, 0, 3])
while (item := next(it, None)) is not None:
    if not item:
        continue
    print(item, end=" ")
print(item)
if (y := 5) > 3 > (z := 2):
    print(y, z)
calls = []
print((r := calls.append(1)) is None, [*(p := (1, 2)), *p], len(d := {"k": (v := 3)}), d, v)
