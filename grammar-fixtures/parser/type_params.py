def f[T](x: T) -> T: pass
def f[T: int](x): pass
def f[T: (int, str), *Ts, **P](*args: *Ts): pass
async def f[T,](): pass
class A[T]: pass
class A[T, U: B.C](Base[T], metaclass=M): pass
class A[**P]:
    def m[S](self, s: S) -> "A[S]": pass
