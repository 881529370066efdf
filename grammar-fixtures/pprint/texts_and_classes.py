# Long strings are parted at blanks; dataclasses and dict classes have forms of their own.
import pprint
from collections import Counter, OrderedDict, defaultdict
from dataclasses import dataclass, field
long = "the quick brown fox jumps over the lazy dog and runs away from the very long line of text"
pprint.pprint(long, width=40)
pprint.pprint({"text": long, "n": 1}, width=40)
pprint.pprint([long, "short"], width=50)
pprint.pprint("line one\nline two is longer\n\nend", width=20)
@dataclass
class Tool:
    name: str
    args: list = field(default_factory=list)
    hidden: int = field(default=0, repr=False)
pprint.pprint(Tool("search", ["query_string_number_one", "limit_of_results", "offset_of_results"]), width=40)
pprint.pprint(Tool("s"))
pprint.pprint(OrderedDict([("alpha", 1), ("beta", 2), ("gamma_is_long", 3)]), width=30)
pprint.pprint(defaultdict(list, {"a": [1, 2, 3], "b": [4, 5, 6]}), width=30)
pprint.pprint(Counter("mississippi river"), width=30)
pprint.pprint({"é": "ü", "😀": [None, True, 1.0, float("nan")]})
