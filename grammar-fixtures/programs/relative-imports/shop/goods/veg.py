from .. import util

green = "green"
name = f"veg{util.twice(2)}"
