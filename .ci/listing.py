"""Runs the NumPy listing of every scenario given, and compares what it prints with the trace.

usage: listing.py PROGRAM SCENARIO...
"""
import json
import subprocess
import sys

import numpy as np

ALLOWED = 1e-9


def run(*command, stdin=None):
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=True).stdout


def worst(told, printed):
    """The worst difference, relative to the larger of the entry and a thousandth of the largest one."""
    found = 0.0
    for name in ("dU", "dW", "dV"):
        expected, actual = np.array(told[name]), np.array(printed[name])
        if expected.shape != actual.shape or not np.isfinite(actual).all():
            return np.inf
        floor = max(np.abs(expected).max() / 1000, 1e-290)
        found = max(found, (np.abs(expected - actual) / np.maximum(np.abs(expected), floor)).max())
    return found


def differences(program, scenario):
    """Of the last error and of all together. The trace of one error holds both, and is far shorter than that of all."""
    error = last_error(scenario)
    trace = json.loads(run(program, "trace", scenario, "--error", error))
    for asked, told in ((error, trace["backward"][0]), ("all", trace["total"])):
        listing = run(program, "code", scenario, "--as", "numpy", "--error", asked)
        yield (scenario, asked), worst(told, json.loads(run(sys.executable, "-", stdin=listing)))


def last_error(scenario):
    with open(scenario, encoding="utf-8") as file:
        targets = json.load(file)["targets"]
    return str(max(t for t, target in enumerate(targets) if target is not None))


program, *scenarios = sys.argv[1:]
if not scenarios:
    sys.exit("no scenario is given")
found = {place: difference for scenario in scenarios for place, difference in differences(program, scenario)}
where = max(found, key=found.get)
print(f"{len(found)} NumPy listings run: worst relative difference {found[where]:.1e} at {where}")
sys.exit(0 if found[where] <= ALLOWED else 1)
