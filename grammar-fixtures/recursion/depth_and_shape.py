# Recursive lambdas and functions that find each other.


x = "global"
counter = 0


def factorial():
    fact = lambda n: 1 if n < 2 else n * fact(n - 1)
    return (fact(20), fact(25))


def mutual():

    def f():
        return g2()

    def g2():
        return 'g2'
    return f()


for function in (factorial, mutual):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
