# Layout: backslashes, implicit joining, semicolons, comments inside brackets, adjacent strings, odd spacing, blank lines.
a = 1 + \
    2
b = [1,  # one

     2, # two
     3,]
c = ("x" 'y'
     """z"""  # comment
     f"{a}" rf"\{b[0]}" "{}")
print(a, b, c); x = 1; y = 2;
print(x+y,x if(y)else-x,[1][0],{1:2}[1],not(x),-x**2,(-x)**2)
if x: print("one line"); print("two")
else: pass
def f(a,b = 2,*c,d=4,**e)->int:return(a,b,c,d,e)
print(f(1),f(1,*(2,),d=3,))
class Empty: ...
class One(Empty): z=1; w=z+1
print(One.w, isinstance(One(), Empty))
for i in 1,2,: print(i, end=" ")
while x: x -= 1; print("w")
s = """multi
  line\
 joined
"""
print(repr(s))
t = 1,
print(t, (1), (), (1,)[0], [()])
lam = lambda:(yield_:=3)
print(lam(), 0x_FF, 0b1_0, 0o17, 1_000, 1e3, .5, 5., 10if True else 2)
if (
    a == 3
    and
    b
):
        print("deep indent")
print("""a'b"c""", 'a\
b', "tab\there", '\x41\101\u0042', r'\n')
assert(a, b)
del(t)
