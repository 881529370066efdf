#!/usr/bin/env python
# -*- coding: utf-8 -*-

# leading
x = 1  # trailing

# detached

y = [  # opening
    1,  # one
    # own line
    2,
]  # closing

if x:  # header
    # first
    y
    # end of block
# before else
else:  # else header
    z

    # after blank
    # dangling

def f(  # open
    a,  # a
):  # colon
    """Docstring."""  # after docstring

    # only comment
class A:
    # nothing but a comment before
    pass
      # deeper

    def m(self): pass  # m
  # between
x = (  # paren
    y  # y
)
# the end
