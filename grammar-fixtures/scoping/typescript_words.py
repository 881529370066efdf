# Local names that are words of TypeScript or its globals.


x = "global"
counter = 0


def keywords():
    new, class_, function, delete, typeof, void, this, var, let, const, enum, await_, null, undefined, NaN, arguments, eval_, export, default, switch, case_, catch, throw, instanceof, debugger, super_, interface, package, private, static, yield_, Object, Array, Map, Error, Symbol, Promise, constructor, prototype, toString = range(41)
    return (new, function, delete, typeof, void, this, var, let, const, enum, null, undefined, NaN, arguments, export, default, switch, catch, throw, instanceof, debugger, interface, package, private, static, Object, Array, Map, Error, Symbol, Promise, constructor, prototype, toString)


for function in (keywords):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print(function.__name__, type(error).__name__, error)
