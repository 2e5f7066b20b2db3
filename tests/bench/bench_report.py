"""Times the semester report and its import beside npm docx, pandoc and python-docx.

usage: bench_report.py HELLER_CLI [CASES [RUNS]]

Every writer gets the same paragraphs: they are read out of the report Heller has written, so that content and structure
are one. Each is a process of its own, from its start to its end; the figure is the median of the runs, after one that
does not count. Memory is the largest resident set (getrusage).
"""

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).parent
LABEL_STYLE = "Faltnamn"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def run_once(command):
    """Seconds and MiB of one run of `command`."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command[0]} failed: {errors.decode(errors='replace')[-500:]}")
    return seconds, usage.ru_maxrss / 1024


def measure(commands, runs):
    """{name: (median seconds, peak MiB)}; the runs take turns, so that a slow moment of the machine meets them all."""
    results = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            result = run_once(command)
            if turn > 0:
                results[name].append(result)
    return {name: (statistics.median(s for s, _ in all_), max(m for _, m in all_)) for name, all_ in results.items()}


def heading_levels(archive):
    """Style id -> heading level, from the styles' outline levels."""
    levels = {}
    for style in ElementTree.fromstring(archive.read("word/styles.xml")).iter(W + "style"):
        level = style.find(f"{W}pPr/{W}outlineLvl")
        if level is not None:
            levels[style.get(W + "styleId")] = int(level.get(W + "val")) + 1
    return levels


def paragraphs_of(docx):
    """The body as [{kind: "title" | "h1".."h3" | "label" | "bullet" | "text" | "contents", text}]."""
    with zipfile.ZipFile(docx) as archive:
        levels = heading_levels(archive)
        body = ElementTree.fromstring(archive.read("word/document.xml")).find(W + "body")
    result = []
    for paragraph in body.iter(W + "p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        style = style.get(W + "val") if style is not None else ""
        text = "".join(t.text or "" for t in paragraph.iter(W + "t"))
        if style.upper().startswith("TOC") or paragraph.find(f".//{W}instrText") is not None:
            if not any(p["kind"] == "contents" for p in result):
                result.append({"kind": "contents", "text": ""})
            continue
        if style in levels:
            kind = f"h{min(levels[style], 3)}"
        elif style == "Title":
            kind = "title"
        elif style == LABEL_STYLE:
            kind = "label"
        elif "Bullet" in style or paragraph.find(f"{W}pPr/{W}numPr") is not None:
            kind = "bullet"
        else:
            kind = "text"
        result.append({"kind": kind, "text": text})
    return result


def as_markdown(paragraphs):
    escape = lambda text: re.sub(r"([\\`*_{}\[\]()#+\-.!<>|~$@^'\"])", r"\\\1", text)
    marks = {"h1": "# ", "h2": "## ", "h3": "### ", "bullet": "- "}
    lines = ["---", "title: Terminsrapport", "lang: sv-SE", "toc-title: Innehåll", "---", ""]
    for p in paragraphs:
        if p["kind"] not in ("title", "contents"):
            text = escape(p["text"])
            lines += [f"**{text}**" if p["kind"] == "label" else marks.get(p["kind"], "") + text, ""]
    return "\n".join(lines)


HELLERS_LEVEL = 3  # deflateLevel of core/render/zip_container.cpp


def floor_seconds(docx):
    """How long it takes only to deflate the report's parts as Heller does: it cannot be faster than this."""
    with zipfile.ZipFile(docx) as archive:
        parts = [archive.read(name) for name in archive.namelist()]
    times = []
    for _ in range(5):
        start = time.perf_counter()
        for part in parts:
            zlib.compress(part, HELLERS_LEVEL)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def show(name, result, ours, target=None):
    seconds, mib = result
    line = f"  {name:<30} {seconds:8.3f} s {mib:8.0f} MiB"
    if target is not None:
        ratio = seconds / ours
        line += f"   Heller is {ratio:5.1f}x as fast; target {target}x: {'met' if ratio >= target else 'NOT MET'}"
    print(line)


def main():
    cli = sys.argv[1]
    cases = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register, report = folder / "bench.heller", folder / "report.docx"
        subprocess.run([cli, "synth", register, "--cases", str(cases), "--seed", "1"], check=True, stdout=subprocess.DEVNULL)
        ours = [cli, "report", register, "--semesters", "2000-VT..2099-HT", "--date", "2026-06-01", "--out", report]
        run_once(ours)

        paragraphs = paragraphs_of(report)
        kinds = Counter(p["kind"] for p in paragraphs)
        if kinds["h1"] != cases or not kinds["label"] or not kinds["contents"]:
            sys.exit(f"the report was not understood: {dict(kinds)} for {cases} cases")
        (folder / "paragraphs.json").write_text(json.dumps(paragraphs, ensure_ascii=False))
        (folder / "paragraphs.md").write_text(as_markdown(paragraphs))

        written = measure({
            "Heller": ours,
            "npm docx": ["node", HERE / "peers/write_npm_docx.cjs", folder / "paragraphs.json", folder / "npm.docx"],
            "pandoc": ["pandoc", "-f", "markdown", "--toc", "--toc-depth=2", folder / "paragraphs.md", "-o", folder / "pandoc.docx"],
            "python-docx": [sys.executable, HERE / "peers/write_python_docx.py", folder / "paragraphs.json", folder / "python.docx"],
        }, runs)
        own = written["Heller"][0]
        print(f"writing {cases} cases, {len(paragraphs)} paragraphs, {report.stat().st_size // 1024} KiB; median of {runs}")
        show("Heller", written["Heller"], own)
        for peer, target in (("npm docx", 3), ("pandoc", 8), ("python-docx", 25)):
            show(peer, written[peer], own, target)
        floor = floor_seconds(report)
        print(f"  {'the floor: deflating it only':<30} {floor:8.3f} s                Heller takes {own / floor:.1f}x the floor")

        empty = folder / "empty.heller"
        subprocess.run([cli, "new", empty], check=True, stdout=subprocess.DEVNULL)
        read = measure({
            "Heller": [cli, "import", empty, report, "--dry-run", "--json"],
            "python-docx": [sys.executable, HERE / "peers/read_python_docx.py", report],
        }, runs)
        print("reading it again (Heller: a whole plan; python-docx: the paragraphs' text only)")
        show("Heller", read["Heller"], read["Heller"][0])
        show("python-docx", read["python-docx"], read["Heller"][0], 1)


if __name__ == "__main__":
    main()
