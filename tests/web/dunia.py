"""A small regency for the tests of pages: two institutions, a dinas with a bidang, and people who may look."""

from dataclasses import dataclass, field
from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.inti.models import Akun, Instansi
from simpul.organisasi.models import Jabatan, Kompetensi, Pegawai, Penempatan, UnitOrganisasi

SANDI = "kopi pahit 7 cangkir"
AWAL = date(2024, 1, 2)


def instansi(nama: str = "Pemerintah Kabupaten Bombana", *, contoh: bool = True) -> Instansi:
    return Instansi.objects.create(
        nama=nama, nama_daerah="Kabupaten Bombana", tempat="Rumbia", profil="bombana-31-2023", contoh=contoh
    )


def unit(
    milik: Instansi,
    nama: str,
    kode: str,
    jenjang: Jenjang,
    *,
    induk: UnitOrganisasi | None = None,
    **lain: object,
) -> UnitOrganisasi:
    baru = UnitOrganisasi.objects.create(
        instansi=milik, nama=nama, kode=kode, jenjang_kepala=jenjang, induk=induk, **lain
    )
    baru.leluhur = [*(induk.leluhur if induk else []), baru.pk]
    baru.perangkat_daerah_id = baru.leluhur[0]
    baru.save()
    Jabatan.objects.create(instansi=milik, unit=baru, nama=f"Kepala {nama}", jenjang=jenjang, peran="kepala")
    return baru


def kepala(u: UnitOrganisasi) -> Jabatan:
    return Jabatan.objects.get(unit=u, peran="kepala")


def tempatkan(
    orang: Pegawai,
    jabatan: Jabatan,
    jenis: str = "definitif",
    mulai: date = AWAL,
    selesai: date | None = None,
) -> Penempatan:
    return Penempatan.objects.create(
        instansi=orang.instansi,
        pegawai=orang,
        jabatan=jabatan,
        jenis=jenis,
        mulai=mulai,
        selesai=selesai,
        nomor_dasar="821/14/2024",
        tanggal_dasar=mulai,
        tunggal=jabatan.peran != "anggota",
    )


def pegawai(milik: Instansi, nama: str, nip: str = "", *, akun: bool = True, **lain: object) -> Pegawai:
    nama_akun = nama.split(maxsplit=1)[0].lower()
    punya = Akun.objects.create_user(nama_akun, password=SANDI) if akun else None
    return Pegawai.objects.create(
        instansi=milik, nama=nama, nip=nip, akun=punya, pendidikan="S1", golongan="III/c", **lain
    )


@dataclass
class Dunia:
    """Alice heads Bidang Pelayanan, Budi works there, Sari heads the dinas; Zul belongs to another institution."""

    instansi: Instansi
    dinas: UnitOrganisasi
    bidang: UnitOrganisasi
    sari: Pegawai
    alice: Pegawai
    budi: Pegawai
    zul: Pegawai
    orang: list[Pegawai] = field(default_factory=list)


def bangun() -> Dunia:
    milik = instansi()
    dinas = unit(milik, "Dinas Kesehatan", "DINKES", Jenjang.JPT_PRATAMA, pola="b")
    bidang = unit(milik, "Bidang Pelayanan", "DINKES-1", Jenjang.ADMINISTRATOR, induk=dinas)
    sari = pegawai(milik, "Sari Ramadhani", "197001012000032001")
    alice = pegawai(milik, "Alice Kumala", "198002022005012002")
    budi = pegawai(milik, "Budi Santoso", "198503152010011004", surel="budi@bombana.example")
    tempatkan(sari, kepala(dinas))
    tempatkan(alice, kepala(bidang))
    tempatkan(
        budi, Jabatan.objects.create(instansi=milik, unit=bidang, nama="Epidemiolog", jenjang="ahli muda")
    )
    Kompetensi.objects.create(
        instansi=milik, pegawai=budi, jenis="keahlian", nama="Surveilans penyakit", bukti="Sertifikat 12/2022"
    )
    lain = instansi("Pemerintah Kabupaten Kolaka")
    unit(lain, "Dinas Kesehatan Kolaka", "DINKES", Jenjang.JPT_PRATAMA, pola="b")
    zul = pegawai(lain, "Zul Fikar", "198111112006041007")
    return Dunia(milik, dinas, bidang, sari, alice, budi, zul, [sari, alice, budi])


def ramaikan(dunia: Dunia, nomor_nomor: range) -> None:
    """More of everything, to see that pages do not ask more of the database for it."""
    for nomor in nomor_nomor:
        sub = unit(dunia.instansi, f"Seksi {nomor:03}", f"S-{nomor:03}", Jenjang.PENGAWAS, induk=dunia.bidang)
        unit(dunia.instansi, f"Badan {nomor:03}", f"B-{nomor:03}", Jenjang.JPT_PRATAMA, pola="b")
        kerja = Jabatan.objects.create(
            instansi=dunia.instansi, unit=dunia.bidang, nama=f"Analis {nomor}", jenjang="pelaksana"
        )
        orang = pegawai(dunia.instansi, f"Orang{nomor} Santoso", akun=False)
        tempatkan(orang, kerja)
        tempatkan(orang, kepala(sub), "plt")
        Kompetensi.objects.create(
            instansi=dunia.instansi, pegawai=orang, jenis="keahlian", nama="Surveilans", bukti="-"
        )
        dunia.orang.append(orang)
