# Flags and IntFlags: operators, iteration, unknown bits, text.
from enum import *
class O(Flag):
    A=auto(); B=auto(); C=auto(); AB=A|B
class P(IntFlag):
    R=4; W=2; X=1
print(list(O), list(O.AB), len(O.AB), ~O.A, O.A^O.AB, O.A&O.B, repr(O.A&O.B), repr(O.A|O.C), str(O.A|O.C), O(5), O.AB in O.AB, f"{O.A}")
print(~P.R, P.R|1, repr(P.R|P.W), str(P.R|8), repr(P.R|8), P(7), repr(P(0)), P.R & 6, 1|P.R, P.R+1, P.R==4, f"{P.R:03d}", P(3) is P.W|P.X, hash(P.R)==hash(4), P.R<5, list(P(5)), bool(P(0)))
try: O(8)
except ValueError as e: print(e)
print(O["A"]|O["B"], O.A.name, (O.A|O.C).name, (O.A&O.B).name, P(9).name, O.A.value)
