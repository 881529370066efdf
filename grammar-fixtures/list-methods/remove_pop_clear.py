# remove, pop, clear, del.
xs = [1, 2, 3, 2, 1.0, True]
xs.remove(2)
print(xs)
xs.remove(True)
print(xs, xs.pop(), xs.pop(0), xs.pop(-2), xs)
try:
    xs.remove("zz")
except ValueError as e:
    print(e)
for f in (lambda: xs.pop(10), lambda: [].pop(0)):
    try:
        f()
    except IndexError as e:
        print(e)
alias = xs
xs.clear()
print(alias, xs is alias)
