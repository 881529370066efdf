# A wildcard after as.
match x:
    case a as _: pass
