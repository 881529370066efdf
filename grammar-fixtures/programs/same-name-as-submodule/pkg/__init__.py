from .parse import parse
