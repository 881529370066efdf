def a():
    class B:
        def c(self):
            for d in e:
                while f:
                    if g:
                        try:
                            with h:
                                match i:
                                    case j:
                                        return k
                        except l:
                            pass
                        finally:
                            m
                    else:
                        n
                o
            p
        q = 1
    return B
r
