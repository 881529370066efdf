/** The library: conversion without a command line. Nothing here reads files, exits or prints, and nothing of the input is executed. */
