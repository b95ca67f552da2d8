"""What happens to an organisation while cases run: moves, vacancies, acting officials, delegations, reorganisation."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import services
from simpul.organisasi.models import Jabatan
from tests.acak.dunia import Daerah
from tests.acak.kabupaten import orang as orang_baru
from tests.acak.urusan import TidakAda

Perubahan = Callable[[Random, Daerah, date], str]
SEHARI = timedelta(days=1)


def pindah(acak: Random, d: Daerah, hari: date) -> str:
    """An ordinary position elsewhere, now or soon."""
    siapa, unit = acak.choice(d.staf), acak.choice(list(d.unit.values()))
    jenjang = acak.choice((Jenjang.PELAKSANA, Jenjang.AHLI_MUDA, Jenjang.MAHIR))
    jabatan = services.buat_jabatan(unit=unit, nama=jenjang.label, jenjang=jenjang)
    mulai = hari + acak.choice((0, 0, 0, 1, 4)) * SEHARI
    services.tempatkan(pegawai=siapa, jabatan=jabatan, mulai=mulai)
    return f"{siapa.nama} pindah ke {unit.nama} sejak {mulai}"


def lantik(acak: Random, d: Daerah, hari: date) -> str:
    """Somebody takes an office, more often one that is vacant."""
    kosong = [k for k in d.kantor if k.pk not in d.catatan.bertindak]
    kantor = acak.choice(kosong if kosong and acak.random() < 0.8 else d.kantor)
    siapa = acak.choice(d.pegawai)
    services.tempatkan(pegawai=siapa, jabatan=kantor, mulai=hari)
    return f"{siapa.nama} dilantik sebagai {kantor.nama}"


def kosongkan(acak: Random, d: Daerah, hari: date) -> str:
    """An office loses its definitive holder."""
    kantor = acak.choice(d.kantor)
    services.kosongkan(jabatan=kantor, sejak=hari)
    return f"{kantor.nama} kosong"


def pelaksana(acak: Random, d: Daerah, hari: date) -> str:
    """A Plt. or Plh. acts for some days, more often in a vacant office."""
    kosong = [k for k in d.kantor if k.pk not in d.catatan.bertindak]
    kantor = acak.choice(kosong if kosong and acak.random() < 0.7 else d.kantor)
    return tunjuk_pelaksana(acak, d, kantor, hari)


def tunjuk_pelaksana(acak: Random, d: Daerah, kantor: Jabatan, hari: date) -> str:
    """Let somebody act in an office."""
    siapa, jenis = acak.choice(d.pimpinan + d.pegawai), acak.choice(("plt", "plh"))
    mulai = hari + acak.choice((0, 0, 0, 1, 2)) * SEHARI
    selesai = mulai + acak.randint(0, 30) * SEHARI
    services.tempatkan(pegawai=siapa, jabatan=kantor, mulai=mulai, selesai=selesai, jenis=jenis)
    return f"{siapa.nama} {jenis} {kantor.nama} {mulai} sampai {selesai}"


def berhenti(acak: Random, d: Daerah, hari: date) -> str:
    """A placement ends: a Plt. stops, somebody leaves a position."""
    penempatan = acak.choice(d.penempatan(hari))
    if penempatan.jenis == "definitif" and acak.random() < 0.5:
        raise TidakAda
    services.akhiri_penempatan(penempatan=penempatan, selesai=max(hari - SEHARI, penempatan.mulai))
    return f"{penempatan.pegawai.nama} berhenti sebagai {penempatan.get_jenis_display()} {penempatan.jabatan.nama}"


def pensiun(acak: Random, d: Daerah, hari: date) -> str:
    """Somebody retires, another one comes new."""
    siapa = acak.choice(d.pegawai)
    for penempatan in [p for p in d.penempatan(hari) if p.pegawai_id == siapa.pk]:
        services.akhiri_penempatan(penempatan=penempatan, selesai=max(hari - SEHARI, penempatan.mulai))
    services.ubah_pegawai(pegawai=siapa, aktif=False)
    baru = orang_baru(d.instansi, f"Pegawai Baru {len(d.orang)}")
    unit = acak.choice(list(d.unit.values()))
    jabatan = services.buat_jabatan(unit=unit, nama="Pelaksana", jenjang=Jenjang.PELAKSANA)
    services.tempatkan(pegawai=baru, jabatan=jabatan, mulai=hari)
    return f"{siapa.nama} pensiun; {baru.nama} masuk {unit.nama}"


def delegasikan(acak: Random, d: Daerah, hari: date) -> str:
    """Who acts in an office gives its authority to another for some days."""
    kantor = acak.choice([k for k in d.kantor if k.pk in d.catatan.bertindak])
    pemberi, penerima = d.orang[d.catatan.bertindak[kantor.pk]], acak.choice(d.staf + d.pimpinan)
    mencakup, selesai = acak.random() < 0.6, hari + acak.randint(0, 40) * SEHARI
    services.delegasikan(
        jabatan=kantor, pemberi=pemberi, penerima=penerima, mulai=hari, selesai=selesai, nomor="800/1", tanggal=hari,
        mencakup_penugasan=mencakup,
    )  # fmt: skip
    return f"{pemberi.nama} mendelegasikan {kantor.nama} kepada {penerima.nama}{', juga menugaskan' if mencakup else ''}"


def cabut_delegasi(acak: Random, d: Daerah, hari: date) -> str:
    """A delegation is taken back."""
    if not (ada := d.delegasi(hari)):
        raise TidakAda
    delegasi = acak.choice(ada)
    services.cabut_delegasi(delegasi=delegasi, sejak=hari)
    return f"delegasi {delegasi.jabatan.nama} dicabut"


def koreksi(acak: Random, d: Daerah, hari: date) -> str:
    """A placement is put right backwards, or never was."""
    penempatan = acak.choice([p for p in d.penempatan(hari) if p.mulai > date(2020, 1, 1)] or [None])
    if penempatan is None:
        raise TidakAda
    if acak.random() < 0.3:
        services.batalkan_penempatan(penempatan=penempatan, alasan="Salah orang", siapa=None)
        return f"penempatan {penempatan.pegawai.nama} dibatalkan"
    mulai = penempatan.mulai + acak.randint(-5, 5) * SEHARI
    services.koreksi_penempatan(penempatan=penempatan, alasan="Salah tanggal", siapa=None, mulai=mulai)
    return f"penempatan {penempatan.pegawai.nama} dikoreksi: mulai {mulai}"


def unit_baru(acak: Random, d: Daerah, hari: date) -> str:
    """A unit below another, headed or still vacant."""
    induk = acak.choice(list(d.unit.values()))
    if len(d.unit) > 26:
        raise TidakAda
    jenjang = acak.choice((Jenjang.PENGAWAS, Jenjang.ADMINISTRATOR))
    unit = services.buat_unit(induk=induk, nama=f"Unit Baru {len(d.unit)}", jenjang_kepala=jenjang)
    return f"{unit.nama} dibentuk di bawah {induk.nama}"


def pindahkan_unit(acak: Random, d: Daerah, hari: date) -> str:
    """A unit with all in it comes under another one."""
    unit, induk = acak.choice(list(d.unit.values())), acak.choice(list(d.unit.values()))
    services.pindahkan_unit(unit=unit, induk=induk)
    return f"{unit.nama} dipindahkan ke bawah {induk.nama}"


def ubah_unit(acak: Random, d: Daerah, hari: date) -> str:
    """Another name, code or pattern."""
    unit = acak.choice(list(d.unit.values()))
    isian = acak.choice(
        (
            {"nama": f"{unit.nama.removesuffix(' Baru')} Baru"},
            {"kode": f"K{acak.randint(1, 60)}"},
            {"pola": acak.choice("bcdef"), "pola_alasan": "Penataan"}
            if unit.pola
            else {"alamat": "Jalan Baru"},
        )
    )
    services.ubah_unit(unit=unit, **isian)
    return f"{unit.nama} diubah: {isian}"


def bubarkan(acak: Random, d: Daerah, hari: date) -> str:
    """An empty unit is dissolved."""
    unit = acak.choice(
        [u for u in d.unit.values() if u.nama.startswith("Unit Baru")] or list(d.unit.values())
    )
    services.bubarkan_unit(unit=unit, tanggal=hari)
    return f"{unit.nama} dibubarkan"


def ubah_orang(acak: Random, d: Daerah, hari: date) -> str:
    """Rank, education, or active again."""
    siapa = acak.choice(d.pegawai)
    isian = acak.choice(({"golongan": "III/d"}, {"pendidikan": acak.choice(("SMA", "S1"))}, {"aktif": True}))
    services.ubah_pegawai(pegawai=siapa, **isian)
    return f"{siapa.nama} diubah: {isian}"


def ganti_profil(acak: Random, d: Daerah, hari: date) -> str:
    """Another regulation for new cases."""
    if acak.random() < 0.6:
        raise TidakAda
    profil = acak.choice(("bombana-31-2023", "rekaan-7-2024"))
    services.ganti_profil(instansi=d.instansi, profil=profil)
    return f"profil menjadi {profil}"


# Often, so that it is felt; rarely, so that people and units last.
PERGANTIAN: dict[Perubahan, int] = {
    pindah: 6, lantik: 10, kosongkan: 4, pelaksana: 10, berhenti: 4, pensiun: 2, delegasikan: 6, cabut_delegasi: 4,
    koreksi: 3, unit_baru: 1, pindahkan_unit: 1, ubah_unit: 2, bubarkan: 1, ubah_orang: 2, ganti_profil: 1,
}  # fmt: skip
