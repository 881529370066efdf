# Names that a module binds once, inside try, if and for, and that another one imports.
from base import problem, shown, last, i
import base
print(problem, shown, last, i, base.nothing_here)
def f():
    return problem
print(f())
