# An assignment expression as a lambda body.
(lambda: x := 1)
