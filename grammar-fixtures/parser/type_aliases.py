type X = int
type X[T] = list[T]
type X[T: int, *Ts, **P] = Callable[P, tuple[T, *Ts]]
type X[T: (int, str)] = T | None
type type = type
type match = case
type X = a.b.c
type X = 'forward'
