from typing import Any, Union, Dict, List, Callable, Optional, MutableMapping, Type, TYPE_CHECKING
String = Union[str, bytes]
Env = MutableMapping[str, Any]
Handler = Callable[[str], int]
Names = List[str]
Num = int | float
if TYPE_CHECKING:
    from decimal import Decimal
