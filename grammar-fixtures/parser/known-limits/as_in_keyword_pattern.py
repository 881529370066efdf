match x:
    case A(b=1 as c): pass
