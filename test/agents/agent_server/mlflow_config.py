"""See server.py."""


def setup_mlflow():
    """The recordings have no tracking server."""
