# Two local modules are missing: each is reported at its import, what does not need them runs.
print("start")
try:
    from helpers.extra import fancy
except ImportError:
    fancy = None
print(fancy)


def later():
    import nowhere_module

    return nowhere_module.run()


try:
    later()
except ImportError as error:
    print(type(error).__name__)
