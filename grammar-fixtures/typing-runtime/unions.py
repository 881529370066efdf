# Unions of types as values: one kind, however they are made.
from typing import Optional, Union
def f(x):
    return x | None
A = f(int)
print(A, A | str, isinstance(3, A), isinstance(None, A), isinstance("a", A), A == int | None, {A: 1}[None | int], type(A).__name__)
print(isinstance(3, int | str), issubclass(bool, int | str), issubclass(dict, int | str))
print(f(list[int]), Optional[int], Union[int, str] | None, f(Optional[str]))
try:
    isinstance(3, list[int] | None)
except TypeError as e:
    print(e)
