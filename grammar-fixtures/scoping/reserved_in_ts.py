# Names that are reserved or special in TypeScript.
delete, new, this, var, let, const, function, void = range(8)
print(delete, new, this, var, let, const, function, void)
def typeof(arguments, eval_=1, *, default=2, switch=3): return arguments + default + switch
print(typeof(1), typeof(arguments=2, switch=0))
class Object:
    interface = "i"
    def delete(self, package): return f"del {package}"
    def constructor(self): return "ctor"
    def toString(self): return "ts"
o = Object()
print(o.delete("p"), o.interface, o.constructor(), o.toString(), Object.__name__)
undefined, NaN, Infinity, null, true, console, process, require, Math, Array, enum, export, extends = [*range(13)]
print(undefined, NaN, Infinity, null, true, console, process, require, Math, Array, enum, export, extends)
catch = throw = case = do = instanceof = static = super_ = "ok"
print(catch, throw, case, do, instanceof, static)
