# Templates with own delimiters and patterns, and which identifiers count.
import string


class Percent(string.Template):
    delimiter = "%"
    idpattern = r"[a-z][_a-z0-9]*\.?[a-z]+"


print(Percent("%user.name %x.y %% $no").safe_substitute({"user.name": "Ann"}))
t = string.Template("${a}$b$$c $_d $é ${ x }")
print(t.safe_substitute(a=1, b=2, c=3, _d=4))
for text in ("$a.b", "$1", "${", "${}", "$", "$$", "a$", "$A_1x-", "${a", "$ümlaut", "x\ny $!"):
    t = string.Template(text)
    try:
        print(repr(text), repr(t.substitute(a="[a]", A_1x="[A]", b="[b]")), t.is_valid(), t.get_identifiers())
    except (ValueError, KeyError) as e:
        print(repr(text), type(e).__name__, e, t.is_valid())
defaults = {"name": "user", "lang": "en"}
t = string.Template("Hi $name ($lang)")
print(t.substitute(defaults), t.substitute(defaults, name="Bo"), t.safe_substitute({}), t.substitute({"name": None, "lang": 1.0}))
print(string.capwords(" a  b c "), string.capwords("don't stop-now"), string.capwords("x,y", ","), string.capwords(""))
