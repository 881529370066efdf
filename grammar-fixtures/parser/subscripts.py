a[0], a[b], a[-1], a[b][c], a[b, c], a[b,], a[()], a[(b, c)], a['k'], a[b or c], a[lambda: 1]
a[:], a[1:], a[:1], a[1:2], a[::], a[1::], a[:1:], a[::1], a[1:2:3], a[-1:-2:-3]
a[1:2, 3:4], a[..., 1], a[:, None], a[1:2,], a[*b], a[*b, c], a[b, *c]
a[b:c or d], a[f(x):g(y)], a[b := 1], a[b if c else d:e], a[lambda: 0: 1]
