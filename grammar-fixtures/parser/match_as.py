# Names for the patterns of keywords, keys and elements; stars in every kind of brackets.
match x:
    case A(b=1 as c): pass
    case A(b=1 | 2 as c, d=[_] as e): pass
    case A(B() as c, d=C() as e): pass
    case A(b=-1 as c, d=-2 - 3j as e,): pass
    case A.B.C(d=E.F(g=h.i as i) as j): pass
    case {"a": 1 | 2 as b, c.d: -1 as e, -1: {"f": [*g, h] as i}, **j}: pass
    case [1 | 2 as y, (3 as z), *w] as v: pass
    case [*a, b]: pass
    case [
        *a,
        b,
    ]: pass
    case ([*a, b]) | (*a, b): pass
    case *a, b: pass
    case *_,: pass
    case (*a,): pass
    case A([*a, b], c=(*d, e)): pass
