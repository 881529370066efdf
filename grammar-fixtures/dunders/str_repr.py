# __repr__ and __str__ in print, format, containers, f-strings.
class R:
    def __repr__(self): return "R()"
class S:
    def __str__(self): return "S!"
    def __repr__(self): return "<S>"
print(R(), [R()], {"k": R()}, (R(),), f"{R()} {R()!r}", str(R()), "%s %r" % (S(), S()))
print(S(), [S()], f"{S()} {S()!r}", "{}".format(S()), repr({S()}), str([S()]))
class Bad:
    def __str__(self): return 5
try: str(Bad())
except TypeError as e: print(e)
