"""The desk of a ferry line: what it knows, and how synchronous code talks to its asynchronous client."""
from .bridge import LoopThread, in_new_loop, through_queue
from .tools import TOOLS, Tool, specs

__all__ = ["LoopThread", "Tool", "TOOLS", "in_new_loop", "specs", "through_queue"]
