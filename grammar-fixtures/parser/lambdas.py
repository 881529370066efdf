lambda: 0
lambda x: x
lambda x, y=1, *args, z, w=2, **kwargs: x
lambda *, a: a
lambda a, /, b: a
lambda *args: args
lambda **kwargs: kwargs
lambda: (yield)
lambda x: lambda y: x + y
lambda x=lambda: 1, *y: x if y else z
lambda x: (x, 1), lambda: [1]
