# Template and Formatter, constants and capwords.
import string
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), len(string.printable), string.hexdigits, string.octdigits, string.capwords("hello  wORLD\tx"), string.capwords("a-b c", "-"))
t = string.Template("$who owes ${amount}$$ to $who_else, $ 5"); print(t.safe_substitute(who="Ann", amount=5), t.template)
t = string.Template("$a ${b}c $$ $d"); print(t.substitute({"a": 1, "b": None}, d="é"), t.substitute(dict(a=1, b=2, d=3), a=9), t.safe_substitute(a=1), t.get_identifiers(), t.is_valid(), string.Template("$").is_valid())
for bad in (lambda: t.substitute(a=1), lambda: string.Template("a $ b").substitute(), lambda: string.Template("line\n${").substitute(), lambda: string.Template(5).substitute()):
    try:
        print(bad())
    except (KeyError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
class T(string.Template):
    delimiter = "%"
print(T("%x $x %%").substitute(x=1))
f = string.Formatter(); print(f.format("{0} {a!r:>5} {1[k]} {2.real}", 1, {"k": "v"}, 3, a="x"))
for bad in (lambda: f.format("{a}"), lambda: f.format("{1}", 0)):
    try:
        print(bad())
    except (KeyError, IndexError) as e:
        print(type(e).__name__, e)
