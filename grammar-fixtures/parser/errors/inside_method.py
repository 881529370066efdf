class A:
    def f(self):
        x = = 2
        return 1
    def g(self): return 2
