# An enum as states with methods, dict keys, match and serialisation.
from enum import Enum
class S(Enum):
    IDLE, BUSY, DONE = "idle", "busy", "done"
    @property
    def final(self): return self is S.DONE
    def next(self): return {S.IDLE: S.BUSY, S.BUSY: S.DONE}.get(self, self)
    def __str__(self): return self.value
s, path = S.IDLE, []
while not s.final: path.append(str(s)); s = s.next()
print(path, s, repr(s), f"{s}", [x.name for x in S], S("busy").next() == S.DONE, {x.value: x.final for x in S}, S.IDLE in {S.IDLE}, S["DONE"] is s.next(), s.name.lower() == s.value)
match s:
    case S.IDLE | S.BUSY: print("open")
    case S.DONE: print("closed")
