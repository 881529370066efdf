a + b - c * d / e // f % g @ h ** i
a ** b ** c, -a ** -b, (a ** b) ** c
a << b >> c, a & b | c ^ d, a ^ b & c ^ d, a | b ^ c & d << e + f * g ** h
a & b & c ^ d ^ e & f, (a ^ b) & c, a ^ (b & c), ~a ^ ~b & ~c
(a + b) * c, a - (b - c), a - b - c, (a), ((a)), (((a)) + (b))
not a, -a, +a, ~a, not a == b, -a * b, not (a and b)
a or b or c, a and b and c, a or b and c or d, (a or b) or c, a or (b or c), not a or b and not c
a < b, a < b <= c != d == e > f >= g, a is b, a is not b, a in b, a not in b, a not in b is not c
(a < b) < c, a < (b < c), a == (b, c), a + b < c * d
a if b else c, a if b else c if d else e, (a if b else c) if d else e, a or b if c and d else not e
(y := 1), (y := a, b), f(z := 2), [w := 1, w], x[v := 0]
