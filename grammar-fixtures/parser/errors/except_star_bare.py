# No types after except*.
try:
    pass
except*:
    pass
