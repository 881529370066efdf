# Objects of the standard library are copied too.
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
class E(Enum): A = 1
@dataclass
class D:
    xs: list = field(default_factory=list)
    e: E = E.A
d = D([1]); s, deep = copy.copy(d), copy.deepcopy(d)
d.xs.append(2)
print(s, deep, s == d, deep == d, deep.e is E.A)
q = deque([[1], 2], maxlen=3); r = copy.deepcopy(q); q[0].append(5)
print(r, r.maxlen, copy.copy(q)[0] is q[0])
dd = defaultdict(list, {"a": [1]}); e = copy.deepcopy(dd); dd["a"].append(2)
print(e, e["new"], copy.deepcopy(Counter("aab")), copy.copy(OrderedDict(a=1)), type(copy.deepcopy(OrderedDict(a=[1]))).__name__)
P = namedtuple("P", "x y"); p = copy.deepcopy(P(1, [2]))
print(p, type(p).__name__, copy.deepcopy(datetime(2024, 1, 1)), copy.deepcopy(date(2024, 1, 1)), copy.deepcopy(timedelta(1)), copy.deepcopy(Decimal("1.10")), copy.deepcopy(E.A) is E.A)
class Node:
    def __init__(self, v, nxt=None): self.v, self.nxt = v, nxt
n = Node(1, Node(2)); m = copy.deepcopy(n); n.nxt.v = 9
print(m.nxt.v, m is not n, copy.deepcopy([n, n])[0] is not n)
try:
    copy.deepcopy((x for x in [1]))
except TypeError as err:
    print(err)
