from . import utils
from .client import Client, TIMEOUT as default_timeout
from .client import ping_all as do_ping
