"""Steps that give facts about people and tasks beyond the examples: PPPK, competence, moves, dates, targets."""

from datetime import date

from simpul.aturan.jenjang import Jenjang
from simpul.organisasi import services
from simpul.organisasi.models import Kompetensi
from simpul.organisasi.susunan import penempatan_pada
from simpul.skenario.dunia import BelumDiperkenalkan, Dunia
from simpul.skenario.kosakata import dengan


@dengan("{nama} seorang PPPK berpendidikan {pendidikan} dan bergolongan {golongan}")
def pppk(d: Dunia, nama: str, pendidikan: str, golongan: str) -> None:
    services.ubah_pegawai(pegawai=d.orang(nama), jenis_asn="pppk", pendidikan=pendidikan, golongan=golongan)
    d.pegawai[nama].refresh_from_db()


@dengan("{nama} tidak lagi berstatus aktif")
def tidak_aktif(d: Dunia, nama: str) -> None:
    services.ubah_pegawai(pegawai=d.orang(nama), aktif=False)
    d.pegawai[nama].refresh_from_db()


@dengan("{nama} berkompetensi {kompetensi} dengan bukti {bukti}")
def kompetensi(d: Dunia, nama: str, kompetensi: str, bukti: str) -> None:
    services.catat_kompetensi(
        pegawai=d.orang(nama), jenis=Kompetensi.Jenis.KOMPETENSI, nama=kompetensi, bukti=bukti
    )


@dengan("{nama} pindah menjadi {jenjang} pada {tempat} sejak <sejak>")
def pindah(d: Dunia, nama: str, jenjang: str, tempat: str, sejak: str) -> None:
    isi = Jenjang(jenjang)
    jabatan = services.buat_jabatan(unit=d.tempat(tempat), nama=isi.label, jenjang=isi)
    services.tempatkan(pegawai=d.orang(nama), jabatan=jabatan, mulai=date.fromisoformat(sejak))


@dengan("{nama} menjadi pimpinan {unit} sejak <sejak>")
def menjadi_pimpinan(d: Dunia, nama: str, unit: str, sejak: str) -> None:
    """A new definitive head; whoever held the office leaves it on the day before."""
    mulai, kantor = date.fromisoformat(sejak), d.kantor_kepala(unit)
    services.kosongkan(jabatan=kantor, sejak=mulai)
    if nama not in d.pegawai:
        d.pegawai[nama] = services.daftarkan_pegawai(instansi=d.instansi, nama=nama)
    services.tempatkan(pegawai=d.pegawai[nama], jabatan=kantor, mulai=mulai)


@dengan("penempatan {nama} dikoreksi menjadi {jenjang} pada {tempat} karena {alasan}")
def koreksi(d: Dunia, nama: str, jenjang: str, tempat: str, alasan: str) -> None:
    """Put a wrong record right: the old row stays, no longer in force."""
    ada = penempatan_pada([d.orang(nama).pk], d.hari).get(d.orang(nama).pk)
    if ada is None:
        raise BelumDiperkenalkan(f'"{nama}" tidak punya penempatan pada {d.hari}')
    isi = Jenjang(jenjang)
    jabatan = services.buat_jabatan(unit=d.tempat(tempat), nama=isi.label, jenjang=isi)
    services.koreksi_penempatan(penempatan=ada, alasan=alasan, siapa=None, jabatan=jabatan)


@dengan("tugas {t} memerlukan kompetensi {kompetensi}")
def perlu_kompetensi(d: Dunia, t: str, kompetensi: str) -> None:
    d.perlu[t] = tuple(satu.strip() for satu in kompetensi.split(","))


@dengan("tugas {t} berlangsung dari <dari> sampai <sampai>")
def jangka(d: Dunia, t: str, dari: str, sampai: str) -> None:
    d.jangka[t] = (date.fromisoformat(dari), date.fromisoformat(sampai))


@dengan("tugas {t} mendukung sasaran {sasaran}")
def sasaran(d: Dunia, t: str, sasaran: str) -> None:
    d.sasaran[t] = sasaran
