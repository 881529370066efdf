# The rest of a mapping pattern is not its last item.
match x:
    case {**a, "b": 1}: pass
