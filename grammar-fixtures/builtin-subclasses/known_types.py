# Functions annotated with built-in types get instances of subclasses with methods of their own, and isinstance finds them.
class D(dict):
    def get(self, key, default=None):
        return ("own get", key)

    def __getitem__(self, key):
        return "own item"

    def __len__(self):
        return 99

    def keys(self):
        return ["own keys"]


class L(list):
    def append(self, x):
        super().append(x * 2)

    def __contains__(self, x):
        return True

    def __iter__(self):
        return iter(["own iter"])


class S(str):
    def upper(self):
        return "own upper"

    def __len__(self):
        return 7


def use_dict(d: dict):
    return d.get("a"), d["b"], len(d), list(d.keys())


def use_list(xs: list[int]):
    xs.append(4)
    return 100 in xs, [x for x in xs], len(xs)


def use_str(s: str) -> tuple:
    return s.upper(), len(s), s + "!", f"{s}"


def call(f, x):
    return f(x)


def kind(x):
    if isinstance(x, dict):
        return "dict", x.get("q"), len(x)
    if isinstance(x, list):
        return "list", 5 in x, len(x)
    if isinstance(x, str):
        return "str", x.upper(), len(x)
    return "other"


for f, x in ((use_dict, D(a=1)), (use_dict, {"a": 1, "b": 2}), (use_list, L([1])), (use_list, [1]), (use_str, S("abc")), (use_str, "abc")):
    print(call(f, x), f(x))
for x in (D(), {}, L(), [], S(""), "", 3):
    print(kind(x))
