# The rest of a mapping pattern is a wildcard.
match x:
    case {**_}: pass
