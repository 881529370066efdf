# Types as values: origins, arguments, equality and text.
import collections.abc
import typing
from typing import Annotated, Any, Callable, ClassVar, Dict, ForwardRef, Generic, List, Literal, NewType, Optional, Set, Tuple, Type, TypeVar, Union, cast, get_args, get_origin, get_type_hints
T = TypeVar("T")
UserId = NewType("UserId", int)
Pair = Tuple[int, str]
Maybe = Optional[List[int]]
for t in (int, list[int], List[int], Dict[str, Any], Pair, Maybe, Union[int, str, None], int | None, Callable[[int], str], Callable[..., Any], Literal[1, "a", None], Annotated[int, "x", 3], Type[int], Any, T, Tuple[()], tuple[int, ...], Set[T], "str", None, Optional[Literal["a"]], dict[str, list[int]]):
    print(t, "|", get_origin(t), "|", get_args(t))
print(Optional[int] == Union[None, int], Union[int, int] is int, Union[int, Union[str, int]], List[int] == List[int], list[int] == List[int], int | str == str | int, Literal["a"] == Literal["a"], UserId(5), UserId.__name__, cast(int, "x"), {List[int]: 1}[List[int]])
print(isinstance(5, int | str), isinstance("a", (int, str)), isinstance(None, Optional[int]), issubclass(bool, int | str), isinstance([], collections.abc.Sequence))
class Box(Generic[T]):
    item: T
    kind: ClassVar[str] = "box"
    def __init__(self, item: T) -> None: self.item = item
    def get(self, default: "Optional[T]" = None) -> T: return self.item
print(get_type_hints(Box), get_type_hints(Box.get), Box[int](3).get(), get_type_hints(Box.__init__))
