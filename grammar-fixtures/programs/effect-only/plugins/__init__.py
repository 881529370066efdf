from registry import register

register("package")(None)
