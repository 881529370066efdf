# A star in parentheses without a comma.
match x:
    case (*a): pass
