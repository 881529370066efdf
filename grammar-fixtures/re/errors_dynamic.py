# Patterns made at run time, and errors of the pattern.
import re
for pat in ("(", "[a", "*a", "a{2,1}", r"\q", "(?P<1>a)", r"(a)\2", "(?<=a*)b"):
    try: re.compile(pat); print("ok", pat)
    except re.error as e: print(pat, "|", e)
words = ["a.b", "c+"]
pat = "|".join(map(re.escape, words)); print(pat, re.findall(pat, "a.b axb c+ cc"))
name = "Ann"; print(re.search(rf"\b{name}\b", "x Ann y").span(), re.sub(f"({'|'.join(['x', 'y'])})", lambda m: m[1].upper(), "xyz"))
def tok(s): return [(m.lastgroup, m.group()) for m in re.finditer(r"(?P<num>\d+(?:\.\d+)?)|(?P<id>[A-Za-z_]\w*)|(?P<op>[-+*/()])|(?P<ws>\s+)", s)]
print(tok("x1 + 2.5*(y)"))
