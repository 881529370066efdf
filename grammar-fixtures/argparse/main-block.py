# The __main__ block of an agent's module: arguments for a run by hand
import argparse
import json
from dataclasses import dataclass


@dataclass
class Settings:
    model: str
    temperature: float = 0.1
    dry_run: bool = False


def parse(argv=None) -> Settings:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="databricks-test", help="endpoint")
    parser.add_argument("--temperature", type=float, default=0.1)
    parser.add_argument("--dry-run", action="store_true")
    args = parser.parse_args(argv)
    return Settings(model=args.model, temperature=args.temperature, dry_run=args.dry_run)


def main(argv=None) -> int:
    settings = parse(argv)
    print(json.dumps(vars(settings)))
    return 0 if settings.dry_run else 1


if __name__ == "__main__":
    print(main([]))
    print(main(["--model", "m", "--dry-run"]))
    namespace = argparse.Namespace(model="x", limit=3)
    print(namespace, namespace.limit, "model" in namespace, hasattr(namespace, "other"))
    print(namespace == argparse.Namespace(model="x", limit=3), getattr(namespace, "other", "none"))
    try:
        print(namespace.other)
    except AttributeError as error:
        print(error)
    raise SystemExit(main())
