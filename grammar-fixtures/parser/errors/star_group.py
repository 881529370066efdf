# A star in parentheses without a comma.
x = (*a)
