# A star in a keyword pattern.
match x:
    case A(b=*c): pass
