#!/usr/bin/env python3
"""Opens the tables of an export in LibreOffice, with no window, and compares every cell with what is in the file.

    legato --export tables.zip && python3 src/test/scripts/csv-in-libreoffice.py tables.zip

Needs libreoffice-calc. Not part of the build. Text must come back letter by letter, a number as that number, a date and time as that
moment; whatever LibreOffice took for a formula is an error. Ends with 0 when all is the same, with 1 and the cells otherwise.
"""
import csv
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile
from pathlib import Path

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def words(node):
    """The text of a paragraph, with the blanks that the format writes as elements."""
    parts = [node.text or ""]
    for part in node:
        if part.tag == TEXT + "s":
            parts.append(" " * int(part.get(TEXT + "c", "1")))
        elif part.tag == TEXT + "tab":
            parts.append("\t")
        elif part.tag == TEXT + "line-break":
            parts.append("\n")
        else:
            parts.append(words(part))
        parts.append(part.tail or "")
    return "".join(parts)


def opened(file, folder, separator):
    """The cells as LibreOffice has them: (kind, value)."""
    # 44 or 59: what stands between cells; 34: quotation marks; 76: UTF-8; 1: from the first line.
    options = f"CSV:{ord(separator)},34,76,1"
    subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", f"--infilter={options}",
         "--convert-to", "fods", "--outdir", str(folder), str(file)],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    rows = []
    for row in xml.parse(folder / (file.stem + ".fods")).iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            if cell.get(TABLE + "formula"):
                value = ("formula", cell.get(TABLE + "formula"))
            elif cell.get(OFFICE + "value-type") in ("float", "percentage", "currency"):
                value = ("number", cell.get(OFFICE + "value"))
            elif cell.get(OFFICE + "value-type") == "date":
                value = ("date", cell.get(OFFICE + "date-value").replace("T", " "))
            elif cell.get(OFFICE + "value-type") == "time":
                value = ("time", cell.get(OFFICE + "time-value"))
            elif cell.get(OFFICE + "value-type") == "boolean":
                value = ("boolean", cell.get(OFFICE + "boolean-value"))
            else:
                value = ("text", "\n".join(words(part) for part in cell.findall(TEXT + "p")))
            cells += [value] * min(int(cell.get(TABLE + "number-columns-repeated", "1")), 100)
        rows += [cells] * min(int(row.get(TABLE + "number-rows-repeated", "1")), 2)
    return rows


def same(written, kind, value):
    if kind == "text":
        # A spreadsheet has one sort of line break, and no NUL.
        return value == re.sub("\r\n?", "\n", written).replace("\0", "")
    if kind == "number":
        return written.isdigit() and float(written) == float(value)
    if kind == "date":
        return value in (written, written.removesuffix(" 00:00:00"))
    return False


def main():
    wrong = cells = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with zipfile.ZipFile(sys.argv[1]) as tables:
            tables.extractall(folder / "in")
        for file in sorted((folder / "in").glob("*.csv")):
            header = file.read_text(encoding="utf-8-sig").split("\n")[0]
            separator = ";" if header.count(";") > header.count(",") else ","
            with open(file, encoding="utf-8-sig", newline="") as text:
                written = list(csv.reader(text, delimiter=separator))
            found = opened(file, folder, separator)
            for line, row in enumerate(written):
                for place, cell in enumerate(row):
                    cells += 1
                    there = found[line][place] if line < len(found) and place < len(found[line]) else ("text", "")
                    if not same(cell, *there):
                        wrong += 1
                        print(f"{file.name}, line {line + 1}, column {place + 1}: {cell!r} became {there}")
    print(f"{cells} cells, {wrong} of them changed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
