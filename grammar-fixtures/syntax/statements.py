# Semicolons, pass, ellipsis bodies, line continuation, unicode names, comments.
x = 1; y = 2; print(x, y)
def stub(): ...
class Empty: pass
if x: pass
total = 1 + \
    2 + \
    3
val = (1 +  # comment
       2)
naïve = "é"; π = 3.14; _private = __dunder = 0; 変数 = "v"
print(stub(), Empty.__name__, total, val, naïve, π, 変数, 1_000_000, 0xFF, 0b11, 0o17, 1e3, .5, 5., 1_0.0_1)
if True: print("inline"); print("two")
for _ in range(2): print(_, end=" ")
print(); (lambda: print("called"))(); [print(i) for i in "ab"]; "string statement"; ...
