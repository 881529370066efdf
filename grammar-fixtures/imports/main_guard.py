# The main guard, __name__ in a program, __future__ and typing-only imports, an __all__ that nobody reads.
from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Optional

if TYPE_CHECKING:
    from collections.abc import Sequence

    import not_installed_anywhere

__all__ = ["run", "missing"]
__version__ = "1.2.3"


def run(values: Sequence[int], client: Optional[not_installed_anywhere.Client] = None) -> Any:
    return sum(values) if client is None else client


def main(argv: list[str] | None = None) -> int:
    print(run([1, 2, 3]), argv)
    return 0


print(__name__, __version__, len(__all__), TYPE_CHECKING)
if __name__ == "__main__":
    code = main(["x"])
    print("code", code)
    sys.exit(code)
print("never")
