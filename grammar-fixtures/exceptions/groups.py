# ExceptionGroup: text, members, subgroups, nesting, and what is no group.
def show(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as error:
            print(type(error).__name__, error)


group = ExceptionGroup("many", [ValueError("a"), KeyError("k"), ExceptionGroup("inner", [TypeError("t"), ValueError("b")])])
show(
    lambda: group,
    lambda: str(group),
    lambda: group.message,
    lambda: group.exceptions,
    lambda: group.args,
    lambda: group.subgroup(ValueError),
    lambda: group.split((KeyError, TypeError)),
    lambda: group.subgroup(lambda error: isinstance(error, KeyError)),
    lambda: group.subgroup(OSError),
    lambda: group.derive([OSError("o")]),
    lambda: ExceptionGroup("x", []),
    lambda: ExceptionGroup("x", [1]),
    lambda: ExceptionGroup("x", [KeyboardInterrupt()]),
    lambda: BaseExceptionGroup("x", [KeyboardInterrupt()]),
    lambda: ExceptionGroup(1, [ValueError()]),
)
try:
    raise group
except ExceptionGroup as error:
    print(error is group, isinstance(error, Exception), isinstance(error, BaseExceptionGroup), len(error.exceptions))
try:
    raise ExceptionGroup("one", [ValueError(1)])
except Exception as error:
    print(type(error).__name__, error, error.exceptions[0].args)
