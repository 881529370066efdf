match x:
    case []: a
    case [1]: b
    case [1, y, *rest]: c
    case (): d
    case (1,): e
    case (1, *_, 2): f
    case 1, y: g
    case *y,: h
    case *a, b: i
    case {}: j
    case {'a': 1}: k
    case {'a': y, 'b': [1, 2], **rest}: l
    case {1: _, -1: _, a.b: _, None: z, b'x': _, 1 + 2j: _}: m
    case {**rest}: n
    case A(): o
    case A(1, y): p
    case A.B(x=1, y=z): q
    case A(1, x=[2, 3], y={'a': B()},): r
    case (1 | 2) as y: s
    case 1 | 2 as y: t
    case [1 as a, 2 as b]: u
    case A(x=1 | 2, y=-1): v
    case A(B(C())): w
    case {'a': 1 as y, 'b': (2 | 3) as z}: x
    case [[a, b], (c, d)]: y
    case [1, [*_]] | {'a': 1} if z: y
    case str() | int(): z
    case (a as b): c
    case A(1 as y): d
