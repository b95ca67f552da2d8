"""A full-size regency: the offices of the demo, and puskesmas, schools and kecamatan as a real one has them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from simpul.aturan.profil import daftar_versi
from simpul.contoh.bombana import ALASAN, PROFIL, TABEL
from simpul.contoh.nama import Penamai
from simpul.contoh.rencana import Pengisi, Rencana, Unit, baca_unit

NAMA = "Kabupaten Contoh Besar"
BENIH = 2025
SERI_NIP = 950
ORANG_PER_UNIT = 17
MASUK = {
    "besar-sekda": "SETDA/kepala",
    "besar-kadis": "DINKES/kepala",
    "besar-kabid": "DINKES-KESMAS/kepala",
    "besar-kapus": "PKM-RUMBIA/kepala",
    "besar-guru": "SMP-1/1",
    "besar-perawat": "PKM-RUMBIA/1",
    "besar-staf": "DINKES-KESMAS/1",
}
TEMPAT = [
    "Rumbia",
    "Rarowatu",
    "Poleang",
    "Kabaena",
    "Mata Oleo",
    "Lantari",
    "Masaloka",
    "Tontonunu",
    "Matausu",
    "Poleang Timur",
    "Poleang Barat",
    "Kabaena Timur",
]


def susun(banyak_orang: int, hari_ini: date) -> Rencana:
    """A regency of so many people, one unit for seventeen of them, half of them teachers and health workers."""
    organisasi = daftar_versi(PROFIL)[-1].organisasi
    unit = [
        replace(u, pola=u.pola or ("" if u.induk else organisasi[u.nama])) for u in baca_unit(TABEL, ALASAN)
    ]
    unit = unit if banyak_orang >= 2000 else _inti(unit)
    unit += _tambahan(max(0, banyak_orang // ORANG_PER_UNIT - len(unit)))
    pengisi = Pengisi(Penamai(BENIH, seri=SERI_NIP, boleh_sama=True), hari_ini)
    lowong = {f"{u.kode}/kepala" for i, u in enumerate(unit) if u.induk and i % 40 == 39}
    unit = _isi_penuh(unit, banyak_orang + len(lowong))
    orang = [o for u in unit for o in pengisi.isi(u) if o.kunci not in lowong]
    return Rencana(unit, orang)


def _inti(unit: list[Unit]) -> list[Unit]:
    """A few agencies with all that is in them, for a small one of the same kind."""
    inti = ("SETDA", "DINKES", "DINSOS", "DIKBUD", "DISHUB", "RSUD", "PKM", "SMP", "SD", "TK", "UPT-FARMASI")
    return [u for u in unit if u.kode.split("-")[0] in inti or u.kode in inti]


def _tambahan(banyak: int) -> Iterator[Unit]:
    """Mostly schools, some puskesmas, kecamatan with their kelurahan."""
    contoh = {u.kode: u for u in baca_unit(TABEL, ALASAN)}
    for ke in range(banyak):
        tempat = f"{TEMPAT[ke % len(TEMPAT)]} {ke // len(TEMPAT) + 1}"
        jenis = ke % 20
        if jenis == 0:
            yield replace(contoh["PKM-RUMBIA"], kode=f"PKM-{ke:03d}", nama=f"UPT Puskesmas {tempat}")
        elif jenis == 1:
            yield replace(contoh["KEC-RUMBIA"], kode=f"KEC-{ke:03d}", nama=f"Kecamatan {tempat}")
        elif jenis == 2:
            yield replace(
                contoh["KEL-DOULE"],
                kode=f"KEL-{ke:03d}",
                nama=f"Kelurahan {tempat}",
                induk=f"KEC-{ke - 1:03d}",
            )
        elif jenis < 7:
            yield replace(contoh["SMP-1"], kode=f"SMPN-{ke:03d}", nama=f"SMP Negeri {ke} {tempat}")
        else:
            yield replace(contoh["SD-1"], kode=f"SDN-{ke:03d}", nama=f"SD Negeri {ke} {tempat}")


# A hospital as a regency of full size has it; its list of people is the longest there is.
RUMAH_SAKIT, ISI_RUMAH_SAKIT = "RSUD", 1000
BOBOT = {"sekolah": 1.2, "puskesmas": 4.0, "rumah_sakit": 10.0}


def _isi_penuh(unit: list[Unit], banyak_orang: int) -> list[Unit]:
    """Share the people out: what is left after heads, by the kind of unit."""
    pejabat = sum(1 + bool(u.sekretaris) for u in unit)
    tetap = {RUMAH_SAKIT: ISI_RUMAH_SAKIT} if banyak_orang >= 10 * ISI_RUMAH_SAKIT else {}
    sisa = max(0, banyak_orang - pejabat - sum(tetap.values()))
    bobot = [0.0 if u.kode in tetap else u.isi * BOBOT.get(u.ragam, 1.0) for u in unit]
    bagian = [int(sisa * b / sum(bobot)) for b in bobot]
    kurang = sisa - sum(bagian)
    berisi = [i for i, b in enumerate(bobot) if b]
    for i in range(kurang):
        bagian[berisi[i % len(berisi)]] += 1
    return [replace(u, isi=tetap.get(u.kode, isi)) for u, isi in zip(unit, bagian, strict=True)]
