match = 1
case = 2
type = 3
_ = 4
match(x)
match[x]
match.x
match, case
match * x
match - x
match in x
match == case
type(x)
type(x).y = z
type[x]
type.x = 1
type(a), type(b)
x = type(y)[0].z
f(type=type, match=match)
print(x)
print
print >>f, x
print >>f
print.x
exec(x)
exec
print(x, end='')
print ("a"), b
print -1
for match in case: type
def match(case, type): return match
class type: pass
import match, type as case
from match import case
lambda match: case
[match for match in type]
x = match if case else type
match match:
    case case: pass
    case _: match
