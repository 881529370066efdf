import importlib.resources
import json
from importlib.resources import files

SETTINGS = json.loads(files("pack").joinpath("settings.json").read_text(encoding="utf-8"))
PROMPT = importlib.resources.read_text("pack", "prompt.txt")
RAW = (files(__package__) / "prompt.txt").read_bytes()
