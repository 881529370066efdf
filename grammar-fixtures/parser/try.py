try: a
except: b
try:
    a
except A:
    b
except (A, B):
    c
except A.B as e:
    d
except f(x) as e:
    g
else:
    h
finally:
    i
try:
    a
finally:
    b
try:
    a
except* A:
    b
except* (B, C) as e:
    c
else:
    d
try:
    try: a
    finally: b
except A: raise
