x = 1 + \
    2
if a and \
   b:
    pass
assert x, \
    "message"
with a as b, \
     c as d:
    pass
from a import b, \
    c
x = \
  1
def f(a, \
      b): pass
\
y = 1
if x: \
    pass
a.b \
  .c()
(a.
b)
(a
   .b
 .c)
x = (1 +
2)
def f():
    (a.
b.
        c)
    x = [
1,
  ]
    return """
text
"""
x = (a
     @ b
     @(c))
