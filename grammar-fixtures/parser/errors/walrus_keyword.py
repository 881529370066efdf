# An assignment expression as a keyword argument.
f(a=b := 1)
