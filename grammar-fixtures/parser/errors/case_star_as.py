# A star with a name.
match x:
    case [*a as b]: pass
