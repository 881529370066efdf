import os

MODE = os.environ.get("MODE", "slow")
print("settings read", MODE)
