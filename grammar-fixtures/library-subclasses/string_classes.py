# string.Template and string.Formatter as bases.
import string


class Percent(string.Template):
    delimiter = "%"


print(Percent("hi %name and ${x}").substitute(name="bo"))


class Safe(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, "<" + key + ">")
        return super().get_value(key, args, kwargs)


print(Safe().format("{a} {b} {0}", "pos", a=1))
