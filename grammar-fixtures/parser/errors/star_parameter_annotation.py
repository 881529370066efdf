# A star as the annotation of a plain parameter.
def f(a: *b): pass
