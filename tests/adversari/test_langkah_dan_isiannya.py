"""A step takes only its own fields, and is taken only from its own state: every step in every state of every procedure."""

import json
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from simpul.inti.pintu import Ditolak
from simpul.organisasi.models import Pegawai, Penempatan
from simpul.penugasan.models import Jalur, Penugasan
from simpul.penugasan.services import langkah
from tests.adversari.kisah import SEMUA, Kisah, buka, cocok, lakukan
from tests.adversari.panggung import DALAM, KOLAKA, PD, TIM, baca, beda, keadaan, pengunjung, tabel
from tests.aturan.izin import PELIBATAN, PENUNJUKAN, PERUBAHAN, SUKARELA, baris

# From which states a step is taken, as copied from the regulation for the tests of the rules.
DARI: dict[tuple[str, str], set[str]] = {}
for _prosedur, _langkah, _keadaan, _siapa, _klausul in baris(PENUNJUKAN + PELIBATAN + SUKARELA + PERUBAHAN):
    DARI.setdefault((_prosedur, _langkah), set()).update(_keadaan.split())

NAMA_KEADAAN = {
    "disetujui_pyb": "disetujui pejabat yang berwenang",
    "disetujui_tujuan": "disetujui tujuan",
    "dimintakan": "dimintakan persetujuan",
}
KEADAAN = [
    "diusulkan", "disampaikan", "diajukan", "diketahui", "disetujui_pyb", "diteruskan", "disetujui_tujuan",
    "diinstruksikan", "dimintakan", "disetujui", "ditetapkan", "berjalan", "ditolak", "dicabut", "selesai",
    "diakhiri", "dilepas",
]  # fmt: skip
TAMAT = {"ditolak", "dicabut", "diakhiri"}


def _yang_mencoba(nama: str) -> tuple[str, ...]:
    """Those who may take this step at its time, in one procedure or another."""
    return {"terima": ("dodi", "asma"), "minta_persetujuan": ("dodi",), "cabut": ("asma", "ida", "dodi")}.get(
        nama, ("basri", "man", "darwis")
    )


def _kisah(nama: str) -> Kisah:
    return next(k for k in SEMUA if k.nama == nama)


# A case of each procedure, as far as its people and units go; its state is set by hand below.
PROSEDUR = {
    "penunjukan_dalam_unit": "dalam unit",
    "penunjukan_lintas_unit": "tim",
    "penunjukan_lintas_perangkat_daerah": "lintas pd",
    "penunjukan_lintas_instansi": "lintas instansi",
    "permintaan_masuk": "masuk",
    "sukarela_dalam_unit": "sukarela dalam unit",
    "sukarela_lintas_unit": "sukarela lintas unit",
    "sukarela_lintas_perangkat_daerah": "sukarela lintas pd",
}


@pytest.mark.parametrize("prosedur", PROSEDUR)
def test_a_step_is_refused_to_everyone_outside_its_states(p, prosedur):
    judul = buka(_kisah(PROSEDUR[prosedur])).judul
    langkah_milik = sorted(
        {nama for pros, nama in DARI if pros == prosedur} - {"ajukan", "bentuk", "sampaikan", "ajukan_diri"}
    )
    salah = []
    milik = {k for (pros, _nama), dari in DARI.items() if pros == prosedur for k in dari}
    for satu in [k for k in KEADAAN if k in milik | TAMAT]:
        jalur = Jalur.objects.get(penugasan__judul=judul, prosedur=prosedur)
        Jalur.objects.filter(pk=jalur.pk).update(keadaan=NAMA_KEADAAN.get(satu, satu))
        jalur.anggota.update(disetujui=satu != "diajukan")
        semula = keadaan()
        for nama in langkah_milik:
            if satu in DARI[prosedur, nama]:
                continue
            q = baca()
            kasus = q.kasus[judul]
            for siapa in _yang_mencoba(nama):
                try:
                    langkah(kasus, nama, q.orang[siapa], jalur=jalur.pk, masukan=cocok(q, kasus, nama))
                    salah.append(f"{satu}: {nama} oleh {siapa} diterima")
                except Ditolak as tolak:
                    if not any(h.klausul for h in tolak.putusan.halangan):
                        salah.append(f"{satu}: {nama} ditolak tanpa klausul")
        berubah = beda(semula, keadaan())
        if berubah:
            salah.append(f"{satu}: {berubah} berubah")
    assert not salah, "\n".join(salah)


@pytest.mark.parametrize("prosedur", PROSEDUR)
def test_every_step_is_taken_from_its_own_state_by_somebody(p, prosedur, segar):
    """The other half: the table above would hold for a server that refuses everything."""
    kisah = _kisah(PROSEDUR[prosedur])
    kasus = buka(kisah)
    for satu in kisah.langkah:
        lakukan(kasus, satu)
    jalur = Jalur.objects.filter(penugasan=kasus.pk, prosedur=prosedur).first()
    assert jalur is not None
    assert jalur.keadaan in {"berjalan", "ditetapkan", "diakhiri"}


# --- surplus fields ------------------------------------------------------------------------------------

# Everything that a form, a model or a service has as a field, and whatever else one might hope for.
LEBIH = {
    "status": "ditetapkan", "keadaan": "ditetapkan", "instansi": "2", "instansi_id": "2", "jalur": "1", "penugasan": "1",
    "siapa": "1", "pelaku": "1", "pencatat": "1", "peminta": "1", "penanda_tangan": "1", "nomor": "999/JAHAT",
    "tanggal": "2020-01-01", "selesai": "2030-01-01", "mulai": "2020-01-01", "judul": "Judul jahat", "uraian": "jahat",
    "target": "jahat", "orang": "1", "orang_lama": "1", "ketua": "1", "penerima": "1", "alasan": "Alasan yang sama",
    "nomor_surat": "X/1", "tanggal_surat": "2020-01-01", "disetujui": "1", "diterima": "2020-01-01", "unit_tujuan": "1",
    "unit_pemilik": "1", "profil": "rekaan-7-2024", "is_superuser": "on", "is_staff": "on", "groups": "1", "versi": "",
    "hasil": "diterima", "kapasitas": "Bupati", "langkah": "tetapkan", "nama": "tetapkan",
}  # fmt: skip
BERUBAH_TIAP_KALI = {
    "waktu", "sidik", "sidik_sebelumnya", "kepala_rantai", "diperbarui", "sejak", "dibuat", "dibaca", "kode", "detak",
    "at", "scheduled_at", "last_login", "password", "kepala",
}  # fmt: skip


def isi_basis_data() -> dict[str, list[str]]:
    """All rows, without what differs each time."""
    hasil = {}
    with connection.cursor() as kursor:
        for nama in tabel():
            kursor.execute(f"SELECT row_to_json(t) FROM {nama} t")  # noqa: S608  # names come from the catalogue
            baris_ = [{k: v for k, v in _urai(r).items() if k not in BERUBAH_TIAP_KALI} for (r,) in kursor]
            hasil[nama] = sorted(json.dumps(b, sort_keys=True, default=str) for b in baris_)
    return hasil


def _urai(isi: Any) -> dict[str, Any]:
    return json.loads(isi) if isinstance(isi, str) else isi


LANGKAH = [
    # story, steps before, who, step, its own fields
    ("tim", 0, "basri", "setujui", {}),
    ("tim", 0, "basri", "tolak", {"alasan": "Alasan yang sama"}),
    ("tim", 0, "asma", "cabut", {}),
    ("tim", 1, "darwis", "tetapkan", {}),
    ("tim", 2, "dodi", "terima", {}),
    ("lintas instansi", 0, "man", "teruskan", {}),
    ("masuk", 0, "man", "instruksikan", {}),
    ("masuk", 2, "ida", "tetapkan", {}),
    ("sukarela lintas unit", 0, "basri", "ketahui", {}),
    ("sukarela lintas unit", 1, "asma", "setujui", {}),
    ("sukarela lintas unit", 2, "dodi", "minta_persetujuan", {}),
    ("dalam unit", 1, "asma", "perpanjang", {"alasan": "Alasan yang sama", "selesai": "2025-01-31"}),
    ("dalam unit", 1, "asma", "akhiri", {"alasan": "Alasan yang sama", "selesai": "2024-06-30"}),
]


@pytest.mark.parametrize(
    ("kisah", "maju", "siapa", "nama", "milik"), LANGKAH, ids=[f"{s[0]} {s[3]}" for s in LANGKAH]
)
def test_fields_that_are_not_of_the_step_have_no_effect(p, segar, kisah, maju, siapa, nama, milik):
    hasil = []
    for tambahan in ({}, {k: v for k, v in LEBIH.items() if k not in milik}):
        segar()
        kasus = buka(_kisah(kisah))
        for satu in _kisah(kisah).langkah[:maju]:
            lakukan(kasus, satu)
        perubahan = nama in {"perpanjang", "akhiri", "alihkan", "ganti_ketua"}
        jalur = 0 if perubahan else kasus.jalur.order_by("pk").last().pk
        ke = reverse("langkah", args=[kasus.perkara.kode, nama, jalur])
        jawab = pengunjung(siapa).post(ke, {**tambahan, **milik})
        assert jawab.status_code == 302, (
            jawab.status_code,
            getattr(jawab.context and jawab.context.get("form"), "errors", ""),
        )
        hasil.append(isi_basis_data())
    bersih, lebih = hasil
    for tabel_ in bersih:
        assert bersih[tabel_] == lebih[tabel_], tabel_


def test_a_form_of_the_organisation_takes_only_its_own_fields(p, segar):
    lebih = LEBIH | {
        "akun": "1",
        "aktif": "on",
        "tunggal": "on",
        "berlaku": "",
        "dikoreksi_oleh": "1",
        "leluhur": "{1}",
    }
    for nama, objek, milik in (
        ("kelola_ubah_orang", p.dodi.pk, {"nama": "Dodi", "jenis_asn": "pns", "aktif": "on"}),
        ("kelola_kompetensi", p.dodi.pk, {"jenis": "keahlian", "nama": "Baru", "bukti": "Surat"}),
        ("kelola_akhiri", Penempatan.objects.get(pegawai=p.dodi).pk, {"selesai": "2024-05-01"}),
        ("kelola_ubah_unit", p.yankes.pk, {"nama": "Bidang Lain", "kode": "LAIN"}),
        ("kelola_akun_aktif", p.dodi.pk, {"aktif": "tidak"}),
        ("kelola_akun_kelompok", p.dodi.pk, {"kelompok": "auditor"}),
    ):
        hasil = []
        form = {
            "nama", "gelar_depan", "gelar_belakang", "nip", "kode", "tanggal_lahir", "jenis_asn", "golongan", "pendidikan",
            "surel", "telepon", "aktif", "jenis", "bukti", "tanggal_bukti", "selesai", "pola", "pola_alasan", "alamat",
            "kontak", "kelompok",
        }  # fmt: skip
        for tambahan in ({}, {k: v for k, v in lebih.items() if k not in form}):
            segar()
            jawab = pengunjung("nia").post(reverse(nama, args=[objek]), {**tambahan, **milik})
            assert jawab.status_code == 302, (nama, jawab.status_code)
            hasil.append(isi_basis_data())
        assert hasil[0] == hasil[1], nama


def test_a_group_that_is_not_offered_is_not_given(p):
    from django.contrib.auth.models import Group

    Group.objects.create(name="admin")
    pengunjung("nia").post(
        reverse("kelola_akun_kelompok", args=[p.dodi.pk]),
        {"kelompok": ["admin", "superuser", "auditor"], "is_superuser": "on"},
    )
    akun = Pegawai.objects.get(nama="Dodi").akun
    assert set(akun.groups.values_list("name", flat=True)) <= {"auditor"}
    assert not akun.is_superuser
    assert not akun.is_staff


def test_a_step_on_a_way_of_another_case_does_nothing(p):
    for judul, lain, nama, siapa in (
        (TIM, PD, "setujui", "basri"),
        (PD, TIM, "cabut", "ida"),
        (DALAM, KOLAKA, "terima", "kiki"),
    ):
        jalur = p.kasus[lain].jalur.order_by("pk").last().pk
        semula = keadaan(percobaan=True)
        jawab = pengunjung(siapa).post(reverse("langkah", args=[p.kasus[judul].perkara.kode, nama, jalur]))
        assert jawab.status_code == 302
        assert not beda(semula, keadaan(percobaan=True)), (judul, nama)
        semula = keadaan()
        with pytest.raises(Exception) as galat:  # whatever it is, it changes nothing
            langkah(p.kasus[judul], nama, p.orang[siapa], jalur=jalur)
        assert galat.type is not AssertionError
        assert not beda(semula, keadaan()), (judul, nama)
    assert Penugasan.objects.get(judul=KOLAKA).status == "ditetapkan"
