# The outer iterable is bound at once, the condition late.
xs = [1, 2, 3]
limit = 1
g = (x for x in xs if x > limit)
xs = [10, 20]
limit = 2
print(list(g))
try:
    h = (x for x in 5)
except TypeError as e:
    print(e)
k = (undefined_name for x in [1])
try:
    next(k)
except NameError as e:
    print(e)
def pipeline(lines):
    stripped = (l.strip() for l in lines)
    full = (l for l in stripped if l)
    return (l.upper() for l in full)
print(list(pipeline([" a", "", "b "])))
