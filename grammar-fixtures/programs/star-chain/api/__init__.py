from .storage import *
from .limits import *
