# A star in an alternative.
match x:
    case *a | b, c: pass
