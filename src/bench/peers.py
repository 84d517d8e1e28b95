"""Writes what trafilatura takes for the text of each page: python3 peers.py PAGES OUT"""

import pathlib
import sys

import trafilatura

pages, out = map(pathlib.Path, sys.argv[1:3])
folder = out / "trafilatura"
folder.mkdir(parents=True, exist_ok=True)
for page in sorted(pages.iterdir()):
    try:
        text = trafilatura.extract(page.read_text(encoding="utf-8"), include_comments=False)
    except Exception as e:  # a peer that fails on one page goes on with the next
        print(f"trafilatura: {page.name}: {e}", file=sys.stderr)
        text = None
    (folder / (page.stem + ".txt")).write_text((text or "") + "\n", encoding="utf-8")
(out / "trafilatura.version").write_text(trafilatura.__version__)
