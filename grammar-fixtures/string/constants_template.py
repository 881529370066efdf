# string constants, Template, capwords, Formatter.
import string
print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.ascii_letters[:30])
t = string.Template("Hi $name, ${n}th $$5 $missing")
print(t.safe_substitute(name="A", n=4), string.capwords("hello  big world"), string.Template("$a").substitute({"a": 1}))
for f in (lambda: t.substitute(name="A", n=1), lambda: string.Template("$").substitute()):
    try: print(f())
    except (KeyError, ValueError) as e: print(type(e).__name__, e)
