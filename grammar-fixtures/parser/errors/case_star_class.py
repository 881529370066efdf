# A star in a class pattern.
match x:
    case A(*a): pass
