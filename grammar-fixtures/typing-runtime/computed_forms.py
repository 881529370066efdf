# Literal of a computed tuple, get_args of it, and generic classes at run time.
from typing import Generic, List, Literal, Optional, TypeVar, get_args, get_origin

T = TypeVar("T")
options = ["search", "write"] + ["FINISH"]
Choice = Literal[tuple(options)]
print(Choice, get_args(Choice), get_origin(Choice) is Literal, "write" in get_args(Choice))
print(Literal[("a", "b")] == Literal["a", "b"], Optional[Choice])


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


print(Box[int](3).value, get_args(List[int]), Box[int].__origin__ is Box, get_args(Box[str]))
