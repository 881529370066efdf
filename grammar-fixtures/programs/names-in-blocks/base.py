try:
    import nothing_here
except ModuleNotFoundError as e:
    nothing_here = None
    problem = str(e)
if True:
    shown = 3
for i in range(3):
    last = i * 2
