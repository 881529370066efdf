try: a
except A: b
except* B: c
y = 1
