# typing objects at run time.
from typing import Any, Optional, Union, get_type_hints, get_origin, get_args, Literal, Annotated, TYPE_CHECKING
if TYPE_CHECKING: from nowhere import Nothing
def f(a: int, b: Optional[str] = None, *c: float, **d: "list[int]") -> dict[str, int]: ...
print(get_type_hints(f)["b"], get_origin(list[int]), get_args(dict[str, int]), get_args(Literal["a", 1]), get_args(Annotated[int, "m"])[1], Optional[int] == Union[int, None], list[int], Union[int, str], int | None, TYPE_CHECKING)
class C: x: int = 1; y: "str"
print(C.__annotations__, get_type_hints(C), Literal[tuple(["a", "b"])])
