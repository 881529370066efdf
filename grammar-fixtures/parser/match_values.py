match x:
    case 1: a
    case -1: b
    case 1.5 | -2.5e3: c
    case 1 + 2j: d
    case -1.5 - 2j: e
    case 'a': f
    case 'a' 'b' | b'c': g
    case None | True | False: h
    case a.b | a.b.c: i
    case _: j
match x:
    case y: a
match x:
    case (1): a
    case (y) if y > 1: b
    case y if y := z: c
    case 0x10 | 1_000: d
match x, y:
    case 1, 2: a
match x,:
    case 1,: a
match *x, y:
    case [*_]: a
match (x):
    case (((1))): a
match [x, y]:
    case z: a
match -x:
    case 1: a
match x.y(z)[0]:
    case 1: a
