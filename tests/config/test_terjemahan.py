"""Collecting and compiling translations."""

import gettext

import pytest

from simpul.config import terjemahan


@pytest.fixture
def paket(tmp_path, monkeypatch):
    """A package with one module and one template."""
    monkeypatch.setattr(terjemahan, "PAKET", tmp_path)
    monkeypatch.setattr(terjemahan, "FOLDER", tmp_path / "locale")
    (tmp_path / "satu.py").write_text(
        "from x import gettext_lazy as _\nA = _('Setujui')\nB = ngettext('%(n)s orang', '%(n)s orang', 2)\n"
    )
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "satu.html").write_text(
        "{% load i18n %}\n<p>Don't\n    {% translate 'Tolak' %}</p>\n"
        "{% blocktranslate with nama=x %}Halo {{ nama }}{% endblocktranslate %}\n"
        "  {% translate 'Mei' context 'bulan' %}"
    )
    return tmp_path


def test_sentences_are_found_in_code_and_in_templates(paket):
    found = {
        (str(m.id[0] if isinstance(m.id, tuple) else m.id), m.context) for m in terjemahan.collect() if m.id
    }
    assert found == {
        ("Setujui", None),
        ("%(n)s orang", None),
        ("Tolak", None),
        ("Halo %(nama)s", None),
        ("Mei", "bulan"),
    }


def _translate(paket, old, new):
    place = paket / "locale" / "en" / "LC_MESSAGES" / "django.po"
    text = place.read_text()
    place.write_text(text.replace(f'msgid "{old}"\nmsgstr ""', f'msgid "{old}"\nmsgstr "{new}"'))


def test_a_missing_translation_is_refused_and_a_complete_one_compiled(paket):
    terjemahan.run(["--perbarui"])
    with pytest.raises(SystemExit, match="Setujui"):
        terjemahan.run(["--periksa"])
    place = paket / "locale" / "en" / "LC_MESSAGES" / "django.po"
    text = place.read_text()
    for old, new in {
        "Setujui": "Approve",
        "Tolak": "Refuse",
        "Halo %(nama)s": "Hello %(nama)s",
        "Mei": "May",
    }.items():
        text = text.replace(f'msgid "{old}"\nmsgstr ""', f'msgid "{old}"\nmsgstr "{new}"')
    text = text.replace('msgstr[0] ""', 'msgstr[0] "%(n)s person"').replace(
        'msgstr[1] ""', 'msgstr[1] "%(n)s people"'
    )
    place.write_text(text)
    place.with_suffix(".mo").unlink()
    terjemahan.run(["--periksa"])
    with place.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    assert compiled.gettext("Setujui") == "Approve"
    assert compiled.ngettext("%(n)s orang", "%(n)s orang", 2) == "%(n)s people"


def test_new_sentences_are_added_and_old_translations_kept(paket):
    terjemahan.run(["--perbarui"])
    _translate(paket, "Tolak", "Refuse")
    (paket / "satu.py").write_text("A = gettext('Terima')\n")
    terjemahan.run(["--perbarui"])
    text = (paket / "locale" / "en" / "LC_MESSAGES" / "django.po").read_text()
    assert "Setujui" not in text
    assert 'msgid "Terima"\nmsgstr ""' in text
    assert 'msgid "Tolak"\nmsgstr "Refuse"' in text


def test_a_translation_with_other_placeholders_is_refused(paket):
    terjemahan.run(["--perbarui"])
    _translate(paket, "Halo %(nama)s", "Hello %(name)s")
    assert any("Halo" in complaint and "placeholder" in complaint for complaint in terjemahan.untranslated())
