"""Steps on the work of an assignment: plan, breakdown, result, report, feedback, problem. The same door as for its ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from django.db.models import Max

from simpul.aturan.fakta import Butir as FaktaButir
from simpul.aturan.fakta import FaktaPelaku, FaktaPerkara, Kantor
from simpul.aturan.lingkup import GUGUR, HASIL, adalah_penugasan
from simpul.aturan.prosedur import AKTIF, Keadaan
from simpul.aturan.putusan import Putusan
from simpul.aturan.siklus.fakta import FaktaTugas
from simpul.aturan.siklus.isi import IsiBagian, IsiKegiatan
from simpul.aturan.siklus.pilih import pemutus_masalah, penerima, pilih
from simpul.aturan.siklus.putuskan import putuskan
from simpul.aturan.siklus.syarat import IsianKerja
from simpul.aturan.siklus.tabel import SATU_SATUNYA, SIKLUS
from simpul.inti.jam import hari_ini, sekarang
from simpul.inti.kueri import tambah, ubah
from simpul.inti.models import Perkara
from simpul.inti.pintu import Siapa, Tindakan, lewati
from simpul.organisasi.models import InstansiLain, Jabatan, Pegawai
from simpul.organisasi.pegangan import pelaku
from simpul.penugasan.berkas import Berkas, berkas
from simpul.penugasan.fakta import Sekitar, muat, muat_berkas, muat_sekitar
from simpul.penugasan.giliran import ditunggu
from simpul.penugasan.kabar import sampaikan
from simpul.penugasan.kerja import Kerja
from simpul.penugasan.models import Anggota, Butir, Giliran, Jalur, Penerima, Penugasan
from simpul.penugasan.naskah import terbitkan_butir
from simpul.penugasan.services import langkah, rampungkan

# Where the text of a step is kept; the rest of them describe the thing itself.
MENJAWAB = frozenset({"kembalikan_rencana", "kembalikan_hasil", "nyatakan_sesuai", "putuskan_masalah"})
# Steps that leave what was written as it is.
TANPA_TEKS = frozenset({"teruskan_masalah", "tuntaskan_masalah"})
# What one person does for all parts of a problem that are his.
SEIRING = frozenset({"putuskan_masalah", "teruskan_masalah"})
# Texts that everyone who may read the case may read: these are kept in its trail.
TERBUKA = frozenset({"rencana", "rincian", *HASIL})
# Steps whose doer is kept by name with the thing: others act on it later.
DINAMAI = {"putuskan_masalah": "pemutus"} | dict.fromkeys(
    ("susun_rencana", "ubah_rencana", "susun_rincian", "sampaikan_hasil"), "penyusun"
)
# Called in the same transaction when level 1 has accepted the result of an assignment.
SETELAH_DITERIMA: list[Callable[[Penugasan], None]] = []


@dataclass(frozen=True)
class MasukanButir:
    """What somebody enters with a step of the work.

    ``tentang``: whom feedback, a request or a report on a member is about. ``awal`` and ``akhir``: the days reported
    on. ``kegiatan`` and ``bagian``: the plan or breakdown as entered; ``rencana`` reads what the plan holds, after the
    lock. ``masing_masing``: a problem in which each member's own head must act. ``isi``: writes what hangs on it.
    ``catatan``: what else the trail keeps.
    """

    uraian: str = ""
    alasan: str = ""
    alternatif: tuple[str, ...] = ()
    anggaran: int | None = None
    tentang: Pegawai | None = None
    penerima: Pegawai | None = None
    awal: date | None = None
    akhir: date | None = None
    tenggat: date | None = None
    masing_masing: bool = False
    kegiatan: tuple[IsiKegiatan, ...] = ()
    bagian: tuple[IsiBagian, ...] = ()
    rencana: Callable[[], tuple[IsiKegiatan, ...]] = tuple
    pelaksana_bagian: int | None = None
    kemajuan: int | None = None
    rincian: Mapping[str, Any] = field(default_factory=dict)
    catatan: Mapping[str, Any] = field(default_factory=dict)
    isi: Callable[[Butir], None] | None = None

    def isian(self) -> IsianKerja:
        """What the rules look at of it; read after the lock."""
        kepada = self.penerima.pk if self.penerima else None
        return IsianKerja(
            self.alasan,
            self.anggaran,
            kepada,
            self.alternatif,
            self.masing_masing,
            self.uraian,
            self.pelaksana_bagian,
            self.kegiatan,
            self.bagian,
            self.rencana(),
        )

    def jejak(self) -> dict[str, Any]:
        """What the trail keeps of it; what is told to a few only stays out of it."""
        isi: dict[str, Any] = {
            "alasan": self.alasan,
            "anggaran": self.anggaran,
            "tentang": self.tentang.pk if self.tentang else None,
            "penerima": self.penerima.pk if self.penerima else None,
            "masing_masing": self.masing_masing,
            "persen": self.kemajuan,
            **self.catatan,
        }
        return {kunci: nilai for kunci, nilai in isi.items() if nilai}


def kerjakan(
    penugasan: Penugasan,
    nama: str,
    siapa: Pegawai,
    *,
    butir: int | None = None,
    masukan: MasukanButir | None = None,
    pencatat: Pegawai | None = None,
    versi: str | None = None,
) -> Putusan:
    """Take a step of the work. ``butir``: on which plan, result, report or problem; else the one that it fits.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
        VersiUsang: somebody acted on the case meanwhile; nothing has changed.
        LookupError: the case has no such thing.
    """
    pekerja = _Pekerja(penugasan.pk, nama, siapa, butir, masukan or MasukanButir())
    return lewati(
        penugasan.pk,
        Tindakan(
            siapa=Siapa(siapa.pk, siapa.nama, pencatat.pk if pencatat else None),
            langkah=nama,
            putuskan=pekerja.putuskan,
            tulis=pekerja.tulis,
            potret=lambda _perkara: pekerja.potret(),
            isian=pekerja.masukan.jejak(),
            versi=versi,
        ),
    )


def selangkah(giliran: Giliran, siapa: Pegawai) -> Putusan:
    """Take the step that waits, on a way or on a thing of the work; nothing is entered with it.

    Raises:
        Ditolak: the rules refuse; nothing but the trail has changed.
    """
    penugasan, nama = giliran.perkara.penugasan, giliran.langkah
    if giliran.butir_id is not None:
        return kerjakan(penugasan, nama, siapa, butir=giliran.butir_id)
    return langkah(penugasan, nama, siapa, jalur=giliran.jalur_id)


def putusan_butir(
    penugasan: Penugasan,
    nama: str,
    siapa: Pegawai,
    *,
    tentang: Pegawai | None = None,
    butir: int | None = None,
) -> Putusan:
    """What the rules would say of a step of the work today; what is yet to be entered does not count as missing."""
    tanggal = hari_ini(penugasan.perkara.instansi.zona_waktu)
    tugas, fp = FaktaTugas(muat(penugasan, tanggal)), pelaku(siapa, tanggal)
    dipilih = pilih(nama, tugas, fp, tentang.pk if tentang else None)
    dipilih = butir_ke(tugas.perkara, penugasan.pk, butir) if butir is not None else dipilih
    return putuskan(nama, tugas, dipilih, fp, menjajaki=True)


def butir_ke(f: FaktaPerkara, penugasan: int, nomor: int) -> FaktaButir:
    """The thing with this number; one that is done with is read too, so that the rules can say so.

    Raises:
        LookupError: the case has no such thing.
    """
    return next((b for b in f.butir if b.id == nomor), None) or _tertutup(penugasan, nomor)


def _tertutup(penugasan: int, nomor: int) -> FaktaButir:
    ada = Butir.objects.filter(penugasan=penugasan, pk=nomor).first()
    if ada is None:
        raise LookupError(f"perkara ini tidak punya butir {nomor}")
    return FaktaButir(ada.prosedur, Keadaan(ada.keadaan), ada.pk, ada.siapa_id)


class _Pekerja:
    """Decides and writes one step of the work; facts are read after the lock."""

    def __init__(self, pk: int, nama: str, siapa: Pegawai, butir: int | None, masukan: MasukanButir) -> None:
        self.pk, self.nama, self.siapa, self.butir, self.masukan = pk, nama, siapa, butir, masukan
        self.berkas: Berkas
        self.sekitar: Sekitar
        self.fakta: FaktaPerkara
        self.pelaku: FaktaPelaku
        self.dipilih: FaktaButir
        self.isian: IsianKerja
        self.tersentuh: list[Butir] = []

    def putuskan(self, perkara: Perkara) -> Putusan:
        self.berkas = berkas(self.pk)
        self.berkas.penugasan.perkara = perkara
        tanggal = hari_ini(perkara.instansi.zona_waktu)
        self.sekitar = muat_sekitar(self.berkas, tanggal)
        self.fakta = muat_berkas(self.berkas, tanggal, self.sekitar)
        self.pelaku = pelaku(self.siapa, tanggal)
        self.isian = self.masukan.isian()
        self.dipilih = self._pilih()
        return putuskan(self.nama, FaktaTugas(self.fakta), self.dipilih, self.pelaku, self.isian)

    def _pilih(self) -> FaktaButir:
        if self.butir is not None:
            return butir_ke(self.fakta, self.pk, self.butir)
        tentang = self.masukan.tentang.pk if self.masukan.tentang else None
        return pilih(self.nama, FaktaTugas(self.fakta), self.pelaku, tentang, self.isian)

    def tulis(self, perkara: Perkara, putusan: Putusan) -> None:
        penugasan = self.berkas.penugasan
        ke = putusan.rangkaian[-1].ke
        if self.dipilih.id:
            self.tersentuh = self._seiring()
        else:
            self.tersentuh = self._butir_baru()
        for baris in self.tersentuh:
            self._simpan(baris, ke)
        kerja = Kerja(penugasan, self._fakta_kini(ke), self.pelaku, self.masukan.alasan)
        self._terbitkan(kerja, putusan)
        if ke is Keadaan.DITERIMA:
            selesaikan(kerja)
        self._sampaikan()
        self._beri_tahu_ketua(kerja.fakta)
        self.berkas = rampungkan(kerja, self.sekitar)

    def _seiring(self) -> list[Butir]:
        """What the step is about; of a problem also the other parts that are this person's to decide (Keputusan 0006)."""
        satu = next(b for b in self.berkas.butir if b.pk == self.dipilih.id)
        if self.nama not in SEIRING:
            return [satu]
        sekelompok = (b for b in self.berkas.butir if _kelompok(b) == _kelompok(satu) and b.pk != satu.pk)
        return [satu, *(b for b in sekelompok if self._dapat(butir_ke(self.fakta, self.pk, b.pk)))]

    def _dapat(self, b: FaktaButir) -> bool:
        return putuskan(self.nama, FaktaTugas(self.fakta), b, self.pelaku, self.isian).diterima

    def _butir_baru(self) -> list[Butir]:
        """What begins with this step: of a problem one part for each head who must act."""
        masing_masing = self.masukan.masing_masing and "masalah" in self.dipilih.prosedur
        kantor = pemutus_masalah(FaktaTugas(self.fakta), masing_masing=masing_masing) or (None,)
        return [_butir_baru(self.berkas.penugasan, self.dipilih, satu) for satu in kantor]

    def _simpan(self, b: Butir, ke: Keadaan) -> None:
        b.keadaan = ke
        b.terbuka = masih_terbuka(b.prosedur, ke)
        self._isi(b)
        if b._state.adding:
            pertama = self.tersentuh[0]
            b.kelompok_id = pertama.pk if b is not pertama else None
            tambah(b)
        else:
            ubah(b, *BERUBAH, *(nama for nama in TEKS if nama in vars(b)))
        if self.masukan.isi is not None:
            self.masukan.isi(b)

    def _isi(self, b: Butir) -> None:
        m = self.masukan
        b.oleh_id = self.pelaku.id
        if self.nama in MENJAWAB:
            b.jawaban = m.alasan or m.uraian
        elif m.uraian and self.nama not in TANPA_TEKS:
            b.uraian = m.uraian
        if m.alternatif:
            b.alternatif = [a.strip() for a in m.alternatif if a.strip()]
        b.anggaran = m.anggaran if m.anggaran is not None else b.anggaran
        b.tenggat = m.tenggat or b.tenggat
        if m.rincian:
            b.rincian = {**m.rincian}
        if self.nama in DINAMAI:
            b.rincian = {**b.rincian, DINAMAI[self.nama]: self.pelaku.nama}
        if b.keadaan == Keadaan.DISAMPAIKAN:
            b.putaran += 1
        if b.prosedur in BERMASA and b.keadaan == Keadaan.DISAMPAIKAN and (m.awal or not b.awal):
            b.awal, b.akhir = (m.awal, m.akhir or m.awal) if m.awal else self._masa(b)

    def _masa(self, b: Butir) -> tuple[date | None, date | None]:
        """From the day after the last report to today, or an early end; none where that was reported on already."""
        sejenis = Butir.objects.filter(penugasan=self.pk, prosedur=b.prosedur, siapa=b.siapa_id)
        akhir = sejenis.aggregate(akhir=Max("akhir"))["akhir"]
        awal = akhir + timedelta(days=1) if akhir else self.fakta.mulai
        diakhiri = FaktaTugas(self.fakta).diakhiri
        sampai = min(self.fakta.hari_ini, self.fakta.selesai) if diakhiri else self.fakta.hari_ini
        return (awal, sampai) if awal <= sampai else (None, None)

    def _terbitkan(self, kerja: Kerja, putusan: Putusan) -> None:
        """The documents of the step, one for each thing that it is about."""
        for baris in putusan.rangkaian:
            for b in self.tersentuh if baris.naskah else ():
                terbitkan_butir(kerja, self._jalur(b), b, baris, putusan.wewenang)

    def _jalur(self, b: Butir) -> Jalur:
        """By which way the people of the institution that decides came; it owns the work where it sent nobody."""
        masuk = sorted((j for j in self.fakta.jalur if adalah_penugasan(j)), key=lambda j: j.keadaan in GUGUR)
        milik = (j for j in masuk if j.instansi_tujuan == b.instansi_pemutus_id)
        return self.berkas.jalur_ke(next(milik, masuk[0]).id)

    def _fakta_kini(self, ke: Keadaan) -> FaktaPerkara:
        """The facts after the step; what is done with is no longer among them."""
        asal = {b.id: b for b in self.fakta.butir}
        lain = tuple(b for pk, b in asal.items() if pk not in {t.pk for t in self.tersentuh})
        kini = tuple(
            replace(asal.get(b.pk, self.dipilih), id=b.pk, keadaan=ke, anggaran=b.anggaran)
            for b in self.tersentuh
            if b.terbuka
        )
        return replace(self.fakta, butir=(*lain, *kini))

    def _sampaikan(self) -> None:
        """Hand a report or feedback to those whom the rules name, and tell them."""
        kepada = penerima(FaktaTugas(self.fakta), self.dipilih, self.pelaku.id)
        ada = [b for b in self.tersentuh if b.keadaan == Keadaan.DISAMPAIKAN]
        for b in ada if kepada.wewenang or kepada.kantor else ():
            Penerima.objects.bulk_create(
                Penerima(instansi_id=b.instansi_id, butir=b, jabatan_id=jabatan, pegawai_id=orang)
                for jabatan, orang in _alamat(kepada.wewenang, kepada.kosong)
            )
            sampaikan(self.berkas.penugasan, self.nama, kepada.orang - {self.pelaku.id})

    def _beri_tahu_ketua(self, kini: FaktaPerkara) -> None:
        """The Ketua hears of a problem in his team; who has to decide it himself is asked anyway."""
        ketua = FaktaTugas(self.fakta).orang_ketua
        if self.nama != "sampaikan_masalah" or ketua is None:
            return
        if ketua.id not in {self.pelaku.id, *(orang for orang, _langkah in ditunggu(kini))}:
            sampaikan(self.berkas.penugasan, self.nama, {ketua.id})

    def potret(self) -> dict[str, Any]:
        """The state of the case as the trail keeps it, with what this step moved."""
        isi = self.berkas.potret()
        if self.tersentuh:
            isi["butir"] = {str(b.pk): b.keadaan for b in self.tersentuh}
        return isi


# Changes of an assignment that nobody has signed yet.
MENUNGGU = frozenset({Keadaan.DIAJUKAN, Keadaan.DISETUJUI})
BERUBAH = ("keadaan", "oleh", "terbuka", "anggaran", "putaran", "tenggat", "diperbarui")
TEKS = ("rincian", "uraian", "jawaban", "alternatif", "awal", "akhir")
BERMASA = frozenset({"laporan", "laporan_anggota"})


def _alamat(wewenang: Any, kosong: tuple[Kantor, ...]) -> list[tuple[int | None, int | None]]:
    """Offices and who holds them; a person where the regulation names a person; a vacant office waits for its next."""
    berpangku = {(w.kantor.id if w.kantor and w.kantor.id > 0 else None, w.pejabat.pegawai) for w in wewenang}
    return [*sorted(berpangku, key=str), *((k.id, None) for k in kosong)]


def _kelompok(b: Butir) -> int:
    """The first part of a problem that several heads decide."""
    return b.kelompok_id or b.pk


def _butir_baru(penugasan: Penugasan, fakta: FaktaButir, kantor: Kantor | None) -> Butir:
    luar = kantor is not None and kantor.id <= 0
    pejabat = kantor.pemangku.pegawai if luar and kantor and kantor.pemangku else None
    return Butir(
        instansi_id=penugasan.instansi_id,
        penugasan=penugasan,
        prosedur=fakta.prosedur,
        keadaan=fakta.keadaan,
        siapa_id=fakta.siapa,
        unit_pemutus_id=Jabatan.objects.get(pk=kantor.id).unit_id if kantor and not luar else None,
        instansi_pemutus=InstansiLain.objects.filter(pegawai=pejabat).first() if pejabat else None,
    )


def masih_terbuka(prosedur: str, keadaan: Keadaan) -> bool:
    """Whether something can still happen to it, or it tells what may happen next."""
    return prosedur in SATU_SATUNYA or bool(SIKLUS[prosedur].dari(keadaan))


def selesaikan(kerja: Kerja) -> None:
    """Level 1 has accepted the result: the work is done, nobody carries it any longer, and open changes lapse."""
    for fj in kerja.fakta.jalur:
        ke = Keadaan.SELESAI if adalah_penugasan(fj) else Keadaan.DICABUT
        if fj.keadaan in (AKTIF if adalah_penugasan(fj) else MENUNGGU):
            Jalur.objects.filter(pk=fj.id).update(keadaan=ke, diperbarui=sekarang())
            kerja.fakta = kerja.fakta.ganti(replace(fj, keadaan=ke))
    orang = Anggota.objects.filter(penugasan=kerja.penugasan)
    orang.filter(keadaan=Anggota.Keadaan.BERJALAN).update(keadaan=Anggota.Keadaan.SELESAI)
    orang.filter(keadaan__in=("diminta", "ditetapkan")).update(keadaan=Anggota.Keadaan.GUGUR)
    for hitung in SETELAH_DITERIMA:
        hitung(kerja.penugasan)
