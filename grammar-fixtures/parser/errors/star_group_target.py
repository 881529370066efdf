# A star in parentheses among targets.
(*x), y = 1, 2
