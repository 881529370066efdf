try:
    from .formatting import bold
except ImportError:
    from formatting import bold

try:
    import not_there
except ImportError:
    not_there = None

try:
    from pkg.missing_part import thing
except ImportError as error:
    def thing():
        return "fallback"

try:
    import json
    HAS_JSON = True
except ModuleNotFoundError:
    HAS_JSON = False

from pkg import tool

print(bold("x"), not_there, thing(), HAS_JSON, tool.run())
