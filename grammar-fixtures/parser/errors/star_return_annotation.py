# A star as a return annotation.
def f(a) -> *b: pass
