# Paths as configuration code uses them.
from pathlib import Path, PurePosixPath
base = PurePosixPath("/app/agents")
print(base / "configs" / "agent.yaml", base.joinpath("a", "b.py").suffix, (base / "x.tar").stem, base.parent, str(base) + "/x", f"{base}/y", base.name.upper(), [p.name for p in base.parents], PurePosixPath("a/../b"), base / Path("rel"), PurePosixPath("/a") < PurePosixPath("/b"), PurePosixPath("a.py").with_suffix(""), (base / "q").is_relative_to("/app"))
print(Path("no/such/file").exists())
