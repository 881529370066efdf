"""Fills a cache of tiktoken's encodings from the npm package js-tiktoken, for recording without the net.

    python test/language/tiktoken_cache.py FOLDER     then TIKTOKEN_CACHE_DIR=FOLDER for record.py

tiktoken compares the files with its own checksums, so that what is recorded is what its own download gives.
"""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASE = "https://openaipublic.blob.core.windows.net/encodings/"


def ranks(name):
    """The lines of a .tiktoken file: a token in base64, and its rank."""
    script = f"console.log(JSON.stringify(require('js-tiktoken/ranks/{name}')))"
    done = subprocess.run(["node", "-e", script], cwd=ROOT, capture_output=True, check=True)
    lines = []
    for line in json.loads(done.stdout)["bpe_ranks"].split("\n"):
        if not line:
            continue
        _, offset, *tokens = line.split(" ")
        lines += [(int(offset) + i, token) for i, token in enumerate(tokens)]
    return "".join(f"{token} {rank}\n" for rank, token in sorted(lines))


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name in ["cl100k_base", "o200k_base", "p50k_base", "r50k_base"]:
        key = hashlib.sha1(f"{BASE}{name}.tiktoken".encode()).hexdigest()
        (folder / key).write_text(ranks(name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
