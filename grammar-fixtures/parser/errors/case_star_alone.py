# A star without a comma.
match x:
    case *a: pass
