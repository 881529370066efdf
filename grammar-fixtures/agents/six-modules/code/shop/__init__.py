"""A shop's assistant. What other code may use is named here."""

from .settings import DEFAULT, Settings, load_settings
from .errors import ShopError, UnknownProduct
from .catalogue import *  # noqa: F403
from .tools import TOOLS, run_tool
from .conversation import Conversation

__all__ = ["Conversation", "DEFAULT", "Settings", "ShopError", "TOOLS", "UnknownProduct", "load_settings", "run_tool"]
__version__ = "1.4.0"
