"""Runs each program NAME.py of a folder and puts what it prints into NAME.json."""
import contextlib
import io
import pathlib
import sys

for program in sorted(pathlib.Path(sys.argv[1]).glob("*.py")):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program.read_text(encoding="utf-8"), str(program), "exec"), {})
    program.with_suffix(".json").write_text(printed.getvalue(), encoding="utf-8")
