"""The shape of the code: what a linter of imports cannot say."""

import ast
import re
import sys
from pathlib import Path

import pytest

from simpul.config.pengaturan import AKAR, PAKET

TERPANJANG = 400


@pytest.mark.parametrize("path", sorted((PAKET / "aturan").rglob("*.py")), ids=lambda path: path.name)
def test_the_rules_import_the_standard_library_only(path):
    foreign = _imported(path) - set(sys.stdlib_module_names) - {"simpul"}
    assert not foreign


def test_modules_stay_readable_in_one_sitting():
    long = {
        str(path.relative_to(PAKET)): lines
        for path in PAKET.rglob("*.py")
        if "migrations" not in path.parts and (lines := path.read_text().count("\n")) > TERPANJANG
    }
    assert not long


@pytest.mark.parametrize("name", ["utama.txt", "dev.txt"])
def test_what_is_installed_is_pinned_by_hash_and_names_no_address(name):
    text = (AKAR / "requirements" / name).read_text()
    assert "://" not in text
    pinned = re.findall(
        r"^([a-z0-9-]+)==.*\n((?:    --hash=sha256:[0-9a-f]{64}.*\n)+)", text, flags=re.MULTILINE
    )
    assert len(pinned) == len(re.findall(r"^[a-z]", text, flags=re.MULTILINE))


def test_both_lists_of_packages_agree():
    lists = [_versions(AKAR / "requirements" / name) for name in ("utama.txt", "dev.txt")]
    assert {name: lists[0][name] for name in lists[0].keys() & lists[1].keys()}.items() <= lists[1].items()


def _imported(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def _versions(path: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", path.read_text(), flags=re.MULTILINE))
