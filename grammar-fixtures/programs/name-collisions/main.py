from a import run as run_a, helper
from b import run as run_b
import a
import b


def first():
    from a import run

    return run()


def second():
    from b import run

    return run()


def print_len(len):
    return len


print(run_a(), run_b(), first(), second(), a.run() == b.run())
print(helper("x"), print_len(3), a.len("abc"), len("abcd"))
